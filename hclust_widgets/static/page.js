// Generated from js/ by `npm run build`. Do not edit.
var kt="hclust-asking";function Z(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ft(t,n);return vt(t,n,Ee(o),o)}function Lt(t,e){let n=e>=
0?e:0,o=ut(t,n);return vt(t,o,n,ft(t,o))}function ut(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function ft(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Ee({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function vt(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=Se(t,
e)},get sizes(){return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=_e(t,this.nodes)}}}function Se(t,e){let{
n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;Me(r,s,o[2*i]),Ce(r,s+1,o[2*i+1])}return r}
function Me(t,e,n){Tt(t,0,e,n)}function Tt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function Ce(t,e,n){
let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}Tt(t,0,o,n)}function _e(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function It(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let i=2;i<=o;i++){let{lower:a,upper:c}=ft(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function Ot(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=P(t,2*l),d=P(t,2*l+1);s[o+l]=P(s,f)+P(s,d),i[f]=
i[d]=o+l;let p=P(e,l);p<a?c=!1:a=p,r[l]=a}return Ne({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function Ne(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=P(o,2*c+(e[c]?1:0)),
f=P(o,2*c+(e[c]?0:1)),d=P(s,n+c);s[l]=d,s[f]=d+P(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[P(s,c)]=c,a[c]=P(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(P(a,P(o,2*c))+P(a,P(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function ht(t){return t.n<2?0:P(t.heights,t.n-2)}function P(t,e){return t[e]}function z(t,e=""){if(!e)return V(t,0);let n=t===1&&e.endsWith("s");return`${V(t,0)} ${n?e.slice(0,-1):e}`}function W(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":pt(t)?V(t,mt(t)):Bt(t,2)}var pt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function mt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function et(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?K(t,2):V(t,e>=100?0:e>=10?1:2)}function Pt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":W(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return ke(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?V(t,0):et(t);return n?`${r} ${n}`:r}function ke(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function zt(t,e,n,o=0){return Ft(t,e,n,o)[0]}function Dt(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){
let[,i,a]=Ft(n,t,e,o);return[i,a]}let[r,s]=[W(t),W(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[K(t,i),K(e,i)];return[r,s]}
function Ft(t,e,n,o){let r=[Le(t,o),W(e),W(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=dt(s),f=l<dt(a)||t===n&&s===a;if(!(e<
t&&t<=n)||dt(i)<l&&e<l&&l<=n&&f)return[s,i,a];[s,i]=[K(t,c),K(e,c)],a=n===1/0?W(n):K(n,c)}return r}function Le(t,e){if(!pt(
e)||!pt(t))return W(t);let n=Math.min(mt(e),mt(t)),o=10**n;return V(Math.floor(t*o+.5)/o,n)}function dt(t){return t==="∞"?
1/0:Number(t.replaceAll(",",""))}function V(t,e){let n=Ut(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Ut(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Bt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function K(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Bt(t,e-1).split("e");return`${Rt(o)}e${r}`}return Rt(Ut(t,e-1-n))}function Rt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}function nt(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var ve=["node_names","node_colors"];function ot(t){let[e,n]=ve.map(o=>Te(t.get(o)));return{names:e,colors:n}}function Te(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var jt=new WeakMap,Ie=new Map;function Oe({
tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Ie;let o=jt.get(n);o||jt.set(n,o=new WeakMap);let r=o.get(
e);return r||o.set(e,r=gt(n,e)),r}function gt(t,e){let n=[];for(let a=0;a<e.length;a++){let c=e[a],l=t.get(c);l!==void 0&&
n.push({label:a,node:c,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),s=new Set([...o].filter(
a=>{let c=/^\d+$/.test(a)&&String(Number(a))===a?Number(a):e.length;return c<e.length&&!r.has(c)})),i=new Map;for(let{label:a,
name:c}of n.sort((l,f)=>f.node-l.node)){let l=c;for(let f=2;s.has(l)||l!==c&&o.has(l);f++)l=`${c} (${f})`;s.add(l),i.set(
a,l)}return i}function wt(t,e){let n=Oe(t).get(e);return n===void 0?z(e):`${z(e)} ${nt(n)}`}function rt(t){let e=ze(t.get("heights")),n=Re(t.get("flips"),e.length),o=Ot(Pe(t.get("children")),e,n);return o.annotations=
ot(t),o}function bt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function Re(t,e=0){let n=new Uint8Array(bt(t));return n.length>=e?n:new Uint8Array(
e)}function Pe(t){return new Int32Array(bt(t))}function ze(t){return new Float64Array(bt(t))}var qt={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var J=qt;var xt=Object.keys(J.marker_scales).length,Ht=1<<30;function Fe(t,e){return Ht|parseInt(e.slice(1),16)<<3|t%xt}function st(t){
return(t&Ht)!==0}function Xt(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Gt(t){return t&7}var Wt=new WeakMap,
Vt=new WeakMap;function Ue(t){let e=Wt.get(t.children);return e||Wt.set(t.children,e=je(t)),t.annotations?.colors.size?Be(
e,t.annotations):e}function Be(t,e){let n=Vt.get(e);if(!n){Vt.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Fe(n[o],r)}
return n}function Kt(t){let e=Ue(t.tree);return t.nodes.map(n=>e[n])}function je(t){let{n:e,children:n,sizes:o}=t,r=new Int32Array(
2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=i}let s=Int32Array.
from({length:e},(i,a)=>a);return Z(t,It(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var yt=J.colors,Jt=Object.keys(J.marker_scales),Qt=J.marker_scales,qe=yt.length*Jt.length;function $t(t){return st(t)?t:
t%qe}function Q(t){return st(t)?Xt(t):yt[t%yt.length]}function At(t){return Jt[st(t)?Gt(t):t%xt]}var We=12,Ve=200,He=6;function Xe(t,e){let n=wt(t,e);return n===z(e)?`Cluster ${n}`:n}function Ge(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,He);return t.filter(n=>e.includes(n))}function Yt(t,e,n,o,r){let s=Ke(t.ownerDocument),i=Kt(
e),a=Ge(n);if(e.k>We){t.replaceChildren(...Qe(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(f,d)=>{let p=s("section","h\
clust-card");p.style.setProperty("--cluster",Q(i[d]));let E=s("header");E.append(X(s("b"),Xe(e,d)),s("span","",z(f,r.noun))),
p.append(E);let h=o[d]??-1;if(h>=0){let g=s("p","","most typical: ");g.append(X(s("span"),Y(r.name(h),60))),p.append(g)}
let w=s("div","hclust-lines");for(let g of a)w.append(...Je(s,g,d));return p.append(w),p}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function Ke(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function X(t,e){return t.dir="auto",t.textContent=e,t}function Je(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.width=`${100*(s[n]??0)}%`;else{let d=a-
i,p=h=>d>0?100*(h-i)/d:0;f.style.width=`${p(r[n]??0)}%`;let E=t("u");E.style.left=`${p(c)}%`,l.append(E)}return[X(t("spa\
n"),Et(e)),l,X(t("b"),Zt(e,n,!0))]}function Et({name:t}){return Y(t,24)}function Zt({kind:t,means:e,words:n,share:o,unit:r},s,i){
if(t==="text"){let c=Y(n[s]??"",18);return i?`${c} ${V(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;return t==="date"?Pt(a,"dat\
e"):t==="span"?`${V(a,1)} days`:i&&r?`${et(a)} ${Y(r,8)}`:et(a)}function Qe(t,e,n,o,r,s){let i=Array.from(e.sizes.keys()).
sort((h,w)=>(e.sizes[w]??0)-(e.sizes[h]??0)||h-w).slice(0,Ve),a=t("tbody");for(let h of i){let w=t("tr"),g=t("th");g.setAttribute(
"scope","row");let y=t("i");y.style.background=Q(n[h]),g.append(y,X(t("span"),wt(e,h)));let T=r[h]??-1,L=X(t("td","name"),
T<0?"":Y(s.name(T),40));w.append(g,t("td","",z(e.sizes[h]??0)),L);for(let v of o)w.append(t("td","",Zt(v,h,!1)));a.append(
w)}let c=t("tr"),l=o.map(h=>h.unit?`${Et(h)} (${Y(h.unit,8)})`:Et(h));for(let h of["cluster",s.noun,"most typical",...l]){
let w=X(t("th"),h);w.setAttribute("scope","col"),c.append(w)}let f=t("thead");f.append(c);let d=t("table");d.append(f,a);
let p=t("div","hclust-table");p.tabIndex=0,p.setAttribute("role","group"),p.setAttribute("aria-label","The clusters, the\
 largest first"),p.append(d);let E=e.k-i.length;return E?[p,t("p","hclust-quiet",`and ${z(E)} smaller clusters`)]:[p]}function Y(t,e){
let n=Array.from(nt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var Ye=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function te(t){let e=Ye.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function ee(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],f=r.get(l)??String(l);s[a]=r.size?`${l},${te(f)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${te(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var Ze={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function ne(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function oe(t,e){return n=>{let[
o,r,s]=t[n],i=Ze[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function St(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function Mt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function re(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:h},w)=>{e(h).forEach(
(g,y)=>a[y*s+w]=g)});let c=new Float64Array(n*i);r.forEach(({array:h},w)=>{e(h).forEach((g,y)=>c[y*i+w]=g)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:h,array:w},g)=>{l.set(e(w??r[h??-1]?.array),g*n)});let f=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:h},w)=>f.set(e(h),768*w));let d=Mt(t,e),{names:p,ends:E}=tn(t,e,d);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",D(a)],["columns",o.map(({name:h})=>h)],["col\
umn_about",o.map(({about:h})=>h)],["originals",D(c)],["original_columns",r.map(({name:h,unit:w,kind:g})=>({name:h,unit:w,
kind:g}))],["axes",D(l)],["axis_names",t.axes.map(({name:h,label:w,unit:g,kind:y})=>({name:h,label:w,unit:g,kind:y}))],[
"names",D(p)],["name_ends",D(E)],["rows",D(d)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",D(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:h})=>h)],["cmap_colors",D(f)],...Object.
entries(t.options)])}function tn(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function it(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",D(Int32Array.from(e(t.children)))],["heights",D(e(t.heights))],["flips",D(e(t.flips))],[
"col_children",n===null?r:D(Int32Array.from(e(n)))],["col_heights",o===null?r:D(e(o))],["height_label",t.heightLabel]])}
function Ct(t,e,n){let{names:o,colors:r}=t.marks[e]?.[n]??{};return[["node_names",o],["node_colors",r]]}function D({buffer:t,
byteOffset:e,byteLength:n}){return new DataView(t,e,n)}function se(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])
s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));
for(let i of s)t.set(i,r.get(i));for(let i of s)n(`change:${i}`);s.length&&n("change")},save_changes(){t.set("cut_heard",
t.get("cut_said"))},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,a]of e)r&&r!==i||(s?
a.delete(s):a.clear())}};return o}function ie(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var _t=t=>document.getElementById(t)?.textContent??"";function ce(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(_t("hclust-meta")),o=oe(n.arrays,await ne(_t("hclust-data"))),r=new Blob([_t("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");ie(a),en(a.querySelector("h1")),t(a,n,o,i.default())}}function en(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light color\
s":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function F(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}function ae(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:f}=t.texts[r],d=e(f);
return p=>rn(c,d,l,p)}let s=t.originals[o??-1],i=e(s.array),a=nn(i);return c=>on(s,i,a,c)});return o=>n.map(r=>r(o))}function nn(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function on({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let w=U(a,h);l[w]=U(l,w)+U(o,h)}let f=Array.from(l,(h,w)=>h/U(c,w)),
d=f.reduce((h,w,g)=>h+U(c,g)*(w-s.overall)**2,0),p=f.map(()=>1),E=r>0?d/r:0;return{name:t,unit:e,kind:n,means:f,words:[],
share:p,...s,explained:E}}function rn(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let g=0;g<e.length;g++){let y=U(e,g),T=U(r,g)*i+y;a[T]=U(a,T)+1,c[y]=U(c,y)+1}let l=e.length,f=0,d=[],p=[];for(let g=0;g<
o;g++){let y=0,T=0;for(let L=0;L<i;L++)U(a,g*i+L)>U(a,g*i+y)&&(y=L),T+=(U(a,g*i+L)/U(s,g))**2;d.push(n[y]??""),p.push(U(
a,g*i+y)/U(s,g)),f+=(1-T)*U(s,g)/l}let E=1-c.reduce((g,y)=>g+(y/l)**2,0),h=E>0?1-f/E:0;return{name:t,unit:"",kind:"text",
means:[],words:d,share:p,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function le(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function U(t,e){return t[e]}var sn={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function ue(t){return sn[At(t)]}function fe(t){return Qt[At(t)]}function de(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){d(),e.push(u)}function d(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function p(u,m){let[x,_,M,$,k,S]=c.matrix;return[x*u+
M*m+k,_*u+$*m+S]}let E=(u,m)=>p(u,m).map(A).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function w(u,m=""){let x=u===
"fill"?c.fillStyle:c.strokeStyle,_=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",M=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${q(he(x))}"${m}${_}${M}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(k=>A(k*
h())).join(" ")}"`:"";return` fill="none" stroke="${q(he(x))}" stroke-width="${A(c.lineWidth*h())}"${$}${_}${M}`}let g=({
x:u,y:m,width:x,height:_})=>`M${A(u)} ${A(m)}h${A(x)}v${A(_)}h${A(-x)}z`;function y(u,m,x,_){let[M,$]=p(u,m),[k,S]=p(u+x,
m+_);return{x:Math.min(M,k),y:Math.min($,S),width:Math.abs(k-M),height:Math.abs(S-$)}}function T(u){let m=w("fill");r.key!==
m&&d(),r={key:m,path:r.path+g(u)}}let L={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
m=>m/t)},translate(u,m){let[x,_]=p(u,m);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],x,_]},rotate(u){let[m,
x,_,M,$,k]=c.matrix,[S,O]=[Math.cos(u),Math.sin(u)];c.matrix=[m*S+_*O,x*S+M*O,_*S-m*O,M*S-x*O,$,k]},beginPath(){s=""},moveTo(u,m){
s+=`M${E(u,m)}`},lineTo(u,m){s+=`${s?"L":"M"}${E(u,m)}`},closePath(){s+="z"},rect(u,m,x,_){s+=g(y(u,m,x,_))},roundRect(u,m,x,_,M){
let $=y(u,m,x,_),k=Math.min(M*h(),$.width/2,$.height/2),[S,O]=[A($.width-2*k),A($.height-2*k)],R=(b,C)=>`a${A(k)} ${A(k)}\
 0 0 1 ${A(b*k)} ${A(C*k)}`;s+=`M${A($.x+k)} ${A($.y)}h${S}${R(1,1)}v${O}${R(-1,1)}h-${S}${R(-1,-1)}v-${O}${R(1,-1)}z`},
arc(u,m,x){let[_,M]=p(u,m),$=A(x*h()),k=A(2*x*h());s+=`M${A(_-x*h())} ${A(M)}a${$} ${$} 0 1 0 ${k} 0a${$} ${$} 0 1 0 -${k}\
 0z`},fill(u){s&&f(`<path d="${s}"${w("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${w("stroke")}/>`)},clip(){let u=`c${++i}`,m=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${m}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,m,x,_){let M=y(u,m,x,_);if(c.globalCompositeOperation!==
"source-atop"){M.width&&M.height&&T(M);return}for(let $ of a){let k=Math.max(M.x,$.x),S=Math.max(M.y,$.y),O=Math.min(M.x+
M.width,$.x+$.width)-k,R=Math.min(M.y+M.height,$.y+$.height)-S;O>0&&R>0&&T({x:k,y:S,width:O,height:R})}},clearRect(){},fillText(u,m,x){
if(!u)return;let[,_="",M="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],k=c.textBaseline===
"middle"?.35*Number(M):0,S=c.matrix,[O,R]=p(m,x+k),b=Math.abs(S[1])>1e-9?` transform="matrix(${[S[0],S[1],S[2],S[3],O,R].
map(A).join(" ")})"`:` x="${A(O)}" y="${A(R)}"`,N={center:"middle",right:"end"}[c.textAlign];f(`<text${b} font-size="${M}\
"${_?` font-weight="${_}"`:""}${N?` text-anchor="${N}"`:""} font-family="${q($)}" xml:space="preserve"${w("fill")}>${q(u)}\
</text>`)},drawImage(u,m,x,_=u.width,M=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let S=y(m,x,_,
M);f(`<image x="${A(S.x)}" y="${A(S.y)}" width="${A(S.width)}" height="${A(S.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${q(u.toDataURL())}"/>`);return}a=[];for(let S=0;S<4*$.count;S+=4){let[O,R,b,C]=[$.rects[S],
$.rects[S+1],$.rects[S+2],$.rects[S+3]];a.push($.lying?y(m+R,x+O,C,b):y(m+O,x+R,b,C))}let k=c.fillStyle;c.fillStyle=$.ink;
for(let S of a)T(S);d(),c.fillStyle=k},points(u,m,x,_,{size:M,halo:$,edge:k,alpha:S}){if(!m.length)return;let O=o.size;f(
`<g opacity="${A(S)}">`);for(let R of m){let[b,C]=[u.xs[R]??NaN,u.ys[R]??NaN];if(!(b>=-1&&b<=u.width+1&&C>=-1&&C<=u.height+
1))continue;let N=$t(_[x[R]??0]??0),I=`m${O}-${N}`;if(!o.has(I)){o.add(I);let B=M*fe(N);n.push(`<path id="${I}" d="${ue(
N)}" transform="scale(${A(B)})" fill="${Q(N)}" stroke="${q(k)}" stroke-width="${A($/B)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${I}" x="${A(u.left+b)}" y="${A(u.top+C)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${O}`])},marker(u,m,x,_,M){
f(`<path d="${q(u)}" fill="${q(M)}" transform="translate(${A(m)} ${A(x)}) scale(${A(_)})"/>`)},svg(u,m,x,_){return d(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(m)}" viewBox="0 0 ${A(u)} ${A(m)}" role="img"><title\
>${q(x)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(m)}H0z" fill="${q(_)}"/>
${e.join(`
`)}
</svg>
`}},v=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of v)Object.defineProperty(L,u,{get:()=>c[u],set:m=>Object.assign(c,{[u]:m})});
return L}function he(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function q(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function pe(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=de(a),l=cn(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,f),width:s,height:i}}function cn(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:d,width:p,height:E}=l.getBoundingClientRect();return{x:f-o.left,y:d-o.top,width:p,height:E}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function i(l,f=0){let{x:d,y:p,width:E,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(d,p,E,h,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:d,top:p,height:E}=f.getBoundingClientRect(),h=n.getComputedStyle(
l),w=Number(h.fontWeight)>=600?"600 ":"";e.font=`${w}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",d-o.left,p-o.top+E/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,f,d,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&d){let{x:E,y:h,width:w,height:g}=r(l);e.strokeStyle=n.getComputedStyle(d).backgroundColor,e.lineWidth=g,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(E,h+g/2),e.lineTo(E+w,h+g/2),e.stroke(),e.setLineDash([]);let y=r(d);i(d,12);
let T=d.innerText.split(`
`).map(v=>v.trim()).filter(Boolean),L=n.getComputedStyle(d);e.font=`600 ${parseFloat(L.fontSize)}px ${L.fontFamily}`,e.fillStyle=
L.color,e.textAlign="center",e.textBaseline="middle",T.forEach((v,u)=>{let m=(u-(T.length-1)/2)*parseFloat(L.lineHeight);
e.fillText(v,y.x+y.width/2,y.y+y.height/2+m)})}f&&(i(f,3),a(f)),p&&c(p)}};function c(l){i(l,4);for(let d of l.querySelectorAll(
"button")){let[p,E]=[d.querySelector("svg"),d.querySelector("path")];if(d.hidden||!p||!E)continue;let{x:h,y:w,width:g,height:y}=r(
p),T=parseFloat(/[\d.]+/.exec(E.getAttribute("transform")??"")?.[0]??"8"),L=E.getAttribute("fill")??"";e.marker(E.getAttribute(
"d")??"",h+g/2,w+y/2,T,L);for(let v of d.querySelectorAll("b, span"))a(v)}let f=l.querySelector(".hclust-legend-more");f&&
f.getClientRects().length&&a(f)}}async function me({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{
type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement("canvas");return i.width=Math.
round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(
l=>l?a(l):c(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function an({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function ln({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function ge(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(v,u="")=>{let m=r.createElement(v);return m.className=u,m},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),f=(v,u,m)=>{let x=a("button");return x.
type="button",x.textContent=v,x.setAttribute("aria-label",u),x.addEventListener("click",m),x},d=f("◀","Back",()=>{d.focus(),
T(s-1)}),p=f("▶","Next",()=>{p.focus(),T(s+1)}),E=a("span","hclust-quiet"),h=f("Large type","Large type",()=>{h.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),y()});h.setAttribute("aria-pressed","false");let w=a("span","\
hclust-quiet hclust-walk-keys");l.append(d,E,p,h,w),i.append(c,l),e.before(i);let g=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),y=()=>{w.textContent=ln(g())};r.addEventListener("keydown",v=>{let u=an(
v,g());u&&(v.preventDefault(),v.stopPropagation(),T(s+u))},!0),r.addEventListener("focusin",y),i.addEventListener("focus\
out",()=>setTimeout(y)),L();function T(v){let u=n[v];u&&(s=v,o(u),L())}function L(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,E.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let v=[d,p].find(u=>u===r.activeElement);
d.disabled=s<=0,p.disabled=s>=n.length-1,v?.disabled&&(d.disabled?p.disabled?h:p:d).focus(),y()}}function we({t,lower:e,upper:n,tree:o}){return zt(t,e,n,ht(o))}function Nt({t,lower:e,upper:n,tree:o}){return Dt(e,n,t,ht(
o))}function be(t){if(!t.hasThreshold)return` · ${un(t)}`;if(t.k===1)return` (gap above ${Nt(t)[0]})`;if(t.upper===0)return"\
 (gap of 0)";let[e,n]=Nt(t);return` (gap ${e}–${n})`}function un(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`hei\
ghts are tied at ${W(o)}: no threshold gives ${z(e)} clusters`;let[r,s]=Nt(t);return e===1?`any cut above ${r} gives one`:
o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${r} to ${s} gives these ${z(e)}`}function xe(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=p=>c.push({text:p,tone:"plain"}),
f=p=>c.push({text:p,tone:"strong"}),d=p=>c.push({text:p,tone:"quiet"});return f(z(t.rows,t.noun)),o&&(l(" by "),f(o),l(`${r}\
 ${s}`)),l(", "),e.name?(f(e.name),l(" linkage"),i&&(l(" of "),f(i),l(" distances"))):l("the tree as given"),l(": "),f(z(
n.k,"clusters")),l(", cut at "),f(we(n)),d(be(n)),e.cophenetic!==null&&d(` · cophenetic r ${e.cophenetic}`),a&&d(` · ${a}`),
c}function ye(t,e,n){let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??
"this"} linkage can make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typic\
al ${t.noun} are told for up to ${z(e.described,"clusters")}.`),o}function ct(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function $e(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var fn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function hn(t,e,n,o){let r=t.querySelector(".hclust-words");
r.classList.add("hclust-sentence");let s=e.linkages[e.start],i=0,a=se(new Map([...re(e,n),...it(s,n),...Ct(e,i,e.start)])),
c=F(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:c});let l=ae(e,n),f=Mt(e,n),d=dn(e,n,f),p={noun:e.
noun,name:b=>d(f[b]??b)},E=rt(a),h=null,w=0,g=()=>{let[b,C]=[a.get("n_clusters"),a.get("distance_threshold")];return ut(
E,C)===b?Lt(E,C):Z(E,b)},y=F(t,"section","hclust-page-part");F(y,"h2","","What the clusters are like");let T=F(y,"div");
y.hidden=!e.profile.length,O();let L=F(t,"details","hclust-notes"),v=F(L,"summary"),u=F(L,"ul"),m=F(t,"footer","hclust-q\
uiet");m.textContent="This page holds its data and asks nothing of the network. Drag the cut, point at rows and branches\
, click to select them. Made with hclust_widgets.";let x=S();_(),e.steps.length&&ge(t,r,e.steps,b=>{$();let[C,N]=[b.n_clusters,
b.distance_threshold];i=b.marks;let I=D(Int32Array.from(n(b.selection)));k(b.linkage,[["n_clusters",C],["distance_thresh\
old",N],["selection",I],...Object.entries(b.flips===null?{}:{flips:D(n(b.flips))}),...Object.entries(b.options)]),x?.(b.
linkage)});for(let b of["n_clusters","distance_threshold"])a.on(`change:${b}`,()=>w||=requestAnimationFrame(M));function _(){
E=rt(a),h=s.medoids===null?null:Int32Array.from(n(s.medoids)),M()}function M(){w=0;let b=g();r.replaceChildren(...xe(e,s,
b).map(({text:N,tone:I})=>{if(I==="plain")return document.createTextNode(N);let B=document.createElement(I==="strong"?"b":
"span");return I==="quiet"?B.append(...pn(N)):B.textContent=N,I==="quiet"&&(B.className="hclust-quiet"),B})),y.hidden||Yt(
T,b,l(b),le(h,b),p);let C=ye(e,s,b);L.hidden=!C.length,v.textContent=C.length===1?"1 note on the data":`${C.length} note\
s on the data`,u.replaceChildren(...C.map(N=>{let I=document.createElement("li");return I.textContent=N,I}))}function $(){
window.dispatchEvent(new CustomEvent(kt))}function k(b,C){s=e.linkages[b];let N=new Map([...it(s,n),...Ct(e,i,b),...C]);
N.set("revision",a.get("revision")+1),a.assign(N),_()}function S(){if(e.linkages.length<2)return null;let b=document.createElement(
"label");b.append("Linkage");let C=document.createElement("select");return C.className="hclust-linkage",C.setAttribute("\
aria-label","Linkage"),e.linkages.forEach((N,I)=>C.append(new Option(N.name??"as given",String(I)))),C.value=String(e.start),
b.append(C),c.querySelector(".hclust-live-bar")?.prepend(b),C.addEventListener("change",()=>{$();let N=Number(C.value),I=it(
e.linkages[N],n),B=e.start===N&&a.get("n_clusters")===e.n_clusters,at=Z(rt({get:j=>I.get(j)}),a.get("n_clusters"));k(N,[
["distance_threshold",B?e.distance_threshold:at.t]])}),N=>C.value=String(N)}function O(){let b=F(t,"section","hclust-pag\
e-part hclust-take");F(b,"h2","","To take away");let C=F(b,"div","hclust-take-bar"),N=$e(e.title),I=F(b,"p","hclust-quie\
t");I.setAttribute("role","status");let B=(j,H,G,tt)=>{let lt=F(j,"button","",H);lt.type="button",lt.setAttribute("aria-\
label",G),lt.addEventListener("click",async()=>{I.textContent="";try{await tt()}catch(Ae){I.textContent=`That could not \
be saved: ${Ae.message}`}})},at=R(C,"Labels");B(at,"CSV","Save the labels as CSV",()=>{let j=g(),H=gt(ot(a).names,j.nodes),
G=ee(e.tableRows,f,j.labels,e.names?d:null,H);ct(document,`${N}-labels.csv`,new Blob([G],{type:"text/csv;charset=utf-8"}))});
for(let j of e.parts){let H=fn[j]??j,G=R(C,H),tt=()=>pe(c.querySelector(`.hclust-part-${j}`),`${e.title}: ${H}. ${r.textContent}`);
B(G,"SVG",`Save the ${H.toLowerCase()} as SVG`,()=>{ct(document,`${N}-${j}.svg`,new Blob([tt().text],{type:"image/svg+xm\
l"}))}),B(G,"PNG",`Save the ${H.toLowerCase()} as PNG`,async()=>{ct(document,`${N}-${j}.png`,await me(tt(),document))})}}
function R(b,C){let N=F(b,"div","hclust-take-group");return N.setAttribute("role","group"),N.setAttribute("aria-label",C),
F(N,"span","",C),N}}function dn(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.tableRows).fill("");St(e,t.names).
forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);return t.droppedNames&&St(e,t.droppedNames).forEach((s,i)=>o[r[i]??-1]=s),
s=>String(o[s]??s)}ce(hn);function pn(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phrase",
r.textContent=o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),
o&&n(o.trim())}),e}
