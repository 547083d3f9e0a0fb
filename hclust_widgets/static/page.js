// Generated from js/ by `npm run build`. Do not edit.
var Nt="hclust-asking";function p(t,e){return t[e]}var Ae=20,Se=1.05;function Y(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ut(t,n);return Lt(t,n,Ee(o),o)}function kt(t,e){
let n=e>=0?e:0,o=lt(t,n);return Lt(t,o,n,ut(t,o))}function lt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>
1;p(n,s)<e?o=s+1:r=s}return t.n-o}function ut(t,e){let{n,heights:o}=t;return{lower:e<n?p(o,n-e-1):0,upper:e>1?p(o,n-e):1/0}}
function Ee({lower:t,upper:e}){if(e===1/0){let o=t>0?t*Se:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:
e}function Lt(t,e,n,{lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){
return s??=Me(t,e)},get sizes(){return i??=this.nodes.map(c=>p(t.sizes,c))},get labels(){return a??=Ne(t,this.nodes)}}}function Me(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;Ce(r,s,p(o,2*i)),_e(r,s+1,p(o,2*i+1))}
return r}function Ce(t,e,n){vt(t,0,e,n)}function vt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=p(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=
o}function _e(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(p(t,r)>p(t,s))&&(r=s),t[o]=p(t,r),o=r,r=2*o+1}vt(t,0,o,n)}function Ne(t,e){
let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=p(t.start,o),i=s+p(t.sizes,o);for(let a=s;a<i;a++)n[p(t.order,a)]=
r}),n}function Tt(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),Ae);if(o<
2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{lower:a,upper:c}=ut(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function It(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=p(t,2*l),d=p(t,2*l+1);s[o+l]=p(s,f)+p(s,d),i[f]=
i[d]=o+l;let m=p(e,l);m<a?c=!1:a=m,r[l]=a}return ke({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function ke(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=p(o,2*c+(e[c]?1:0)),
f=p(o,2*c+(e[c]?0:1)),d=p(s,n+c);s[l]=d,s[f]=d+p(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[p(s,c)]=c,a[c]=p(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(p(a,p(o,2*c))+p(a,p(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function ft(t){return t.n<2?0:p(t.heights,t.n-2)}function z(t,e=""){if(!e)return W(t,0);let n=t===1&&e.endsWith("s");return`${W(t,0)} ${n?e.slice(0,-1):e}`}function q(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":pt(t)?W(t,dt(t)):Ut(t,2)}var pt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function dt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function tt(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?G(t,2):W(t,e>=100?0:e>=10?1:2)}function Rt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":q(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return Le(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?W(t,0):tt(t);return n?`${r} ${n}`:r}function Le(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function Pt(t,e,n,o=0){return Ft(t,e,n,o)[0]}function zt(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){
let[,i,a]=Ft(n,t,e,o);return[i,a]}let[r,s]=[q(t),q(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[G(t,i),G(e,i)];return[r,s]}
function Ft(t,e,n,o){let r=[ve(t,o),q(e),q(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=ht(s),f=l<ht(a)||t===n&&s===a;if(!(e<
t&&t<=n)||ht(i)<l&&e<l&&l<=n&&f)return[s,i,a];[s,i]=[G(t,c),G(e,c)],a=n===1/0?q(n):G(n,c)}return r}function ve(t,e){if(!pt(
e)||!pt(t))return q(t);let n=Math.min(dt(e),dt(t)),o=10**n;return W(Math.floor(t*o+.5)/o,n)}function ht(t){return t==="∞"?
1/0:Number(t.replaceAll(",",""))}function W(t,e){let n=Dt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Dt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ut(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function G(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Ut(t,e-1).split("e");return`${Ot(o)}e${r}`}return Ot(Dt(t,e-1-n))}function Ot(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}function et(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}var Te=["node_names","node_colors"];function nt(t){let[e,n]=Te.map(o=>Ie(t.get(o)));return{names:e,colors:n}}function Ie(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Bt=new WeakMap,Oe=new Map;function Re({
tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Oe;let o=Bt.get(n);o||Bt.set(n,o=new WeakMap);let r=o.get(
e);return r||o.set(e,r=mt(n,e)),r}function mt(t,e){let n=[];for(let a=0;a<e.length;a++){let c=p(e,a),l=t.get(c);l!==void 0&&
n.push({label:a,node:c,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),s=new Set([...o].filter(
a=>{let c=/^\d+$/.test(a)&&String(Number(a))===a?Number(a):e.length;return c<e.length&&!r.has(c)})),i=new Map;for(let{label:a,
name:c}of n.sort((l,f)=>f.node-l.node)){let l=c;for(let f=2;s.has(l)||l!==c&&o.has(l);f++)l=`${c} (${f})`;s.add(l),i.set(
a,l)}return i}function gt(t,e){let n=Re(t).get(e);return n===void 0?z(e):`${z(e)} ${et(n)}`}function ot(t){let e=Fe(t.get("heights")),n=Pe(t.get("flips"),e.length),o=It(ze(t.get("children")),e,n);return o.annotations=
nt(t),o}function wt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function Pe(t,e=0){let n=new Uint8Array(wt(t));return n.length>=e?n:new Uint8Array(
e)}function ze(t){return new Int32Array(wt(t))}function Fe(t){return new Float64Array(wt(t))}var jt={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var K=jt;var bt=Object.keys(K.marker_scales).length,Ht=1<<30;function Ue(t,e){return Ht|parseInt(e.slice(1),16)<<3|t%bt}function rt(t){
return(t&Ht)!==0}function Vt(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Xt(t){return t&7}var qt=new WeakMap,
Wt=new WeakMap;function Be(t){let e=qt.get(t.children);return e||qt.set(t.children,e=qe(t)),t.annotations?.colors.size?je(
e,t.annotations):e}function je(t,e){let n=Wt.get(e);if(!n){Wt.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ue(p(n,o),
r)}return n}function Gt(t){let e=Be(t.tree);return t.nodes.map(n=>p(e,n))}function qe(t){let{n:e,children:n,sizes:o}=t,r=new Int32Array(
2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=p(n,2*a),l=p(n,2*a+1),f=p(o,c)>=p(o,l);r[f?c:l]=p(r,e+a),r[f?l:c]=i}let s=Int32Array.
from({length:e},(i,a)=>a);return Y(t,Tt(t)).nodes.forEach((i,a)=>{s[p(r,i)]=a}),r.map(i=>p(s,i))}var xt=K.colors,Kt=Object.keys(K.marker_scales),Jt=K.marker_scales,We=xt.length*Kt.length;function yt(t){return rt(t)?t:
t%We}function J(t){return rt(t)?Vt(t):p(xt,t%xt.length)}function $t(t){return p(Kt,rt(t)?Xt(t):t%bt)}var He=12,Ve=200,Xe=6;function Ge(t,e){let n=gt(t,e);return n===z(e)?`Cluster ${n}`:n}function Ke(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,Xe);return t.filter(n=>e.includes(n))}function Qt(t,e,n,o,r){let s=Je(t.ownerDocument),i=Gt(
e),a=Ke(n);if(e.k>He){t.replaceChildren(...Ye(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(f,d)=>{let m=s("section","h\
clust-card");m.style.setProperty("--cluster",J(p(i,d)));let E=s("header");E.append(V(s("b"),Ge(e,d)),s("span","",z(f,r.noun))),
m.append(E);let h=o[d]??-1;if(h>=0){let w=s("p","","most typical: ");w.append(V(s("span"),Q(r.name(h),60))),m.append(w)}
let b=s("div","hclust-lines");for(let w of a)b.append(...Qe(s,w,d));return m.append(b),m}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function Je(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function V(t,e){return t.dir="auto",t.textContent=e,t}function Qe(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.width=`${100*(s[n]??0)}%`;else{let d=a-
i,m=h=>d>0?100*(h-i)/d:0;f.style.width=`${m(r[n]??0)}%`;let E=t("u");E.style.left=`${m(c)}%`,l.append(E)}return[V(t("spa\
n"),At(e)),l,V(t("b"),Yt(e,n,!0))]}function At({name:t}){return Q(t,24)}function Yt({kind:t,means:e,words:n,share:o,unit:r},s,i){
if(t==="text"){let c=Q(n[s]??"",18);return i?`${c} ${W(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;return t==="date"?Rt(a,"dat\
e"):t==="span"?`${W(a,1)} days`:i&&r?`${tt(a)} ${Q(r,8)}`:tt(a)}function Ye(t,e,n,o,r,s){let i=Array.from(e.sizes.keys()).
sort((h,b)=>(e.sizes[b]??0)-(e.sizes[h]??0)||h-b).slice(0,Ve),a=t("tbody");for(let h of i){let b=t("tr"),w=t("th");w.setAttribute(
"scope","row");let $=t("i");$.style.background=J(p(n,h)),w.append($,V(t("span"),gt(e,h)));let I=r[h]??-1,v=V(t("td","nam\
e"),I<0?"":Q(s.name(I),40));b.append(w,t("td","",z(e.sizes[h]??0)),v);for(let T of o)b.append(t("td","",Yt(T,h,!1)));a.append(
b)}let c=t("tr"),l=o.map(h=>h.unit?`${At(h)} (${Q(h.unit,8)})`:At(h));for(let h of["cluster",s.noun,"most typical",...l]){
let b=V(t("th"),h);b.setAttribute("scope","col"),c.append(b)}let f=t("thead");f.append(c);let d=t("table");d.append(f,a);
let m=t("div","hclust-table");m.tabIndex=0,m.setAttribute("role","group"),m.setAttribute("aria-label","The clusters, the\
 largest first"),m.append(d);let E=e.k-i.length;return E?[m,t("p","hclust-quiet",`and ${z(E)} smaller clusters`)]:[m]}function Q(t,e){
let n=Array.from(et(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var Ze=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Zt(t){let e=Ze.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function te(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=p(n,c),f=r.get(l)??String(l);s[a]=r.size?`${l},${Zt(f)}`:String(l)});let i=[(o?"row,name,cluster":"row,clu\
ster")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Zt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var tn={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function ee(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function ne(t,e){return n=>{let[
o,r,s]=t[n],i=tn[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function St(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function Et({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function oe(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:h},b)=>{e(h).forEach(
(w,$)=>{a[$*s+b]=w})});let c=new Float64Array(n*i);r.forEach(({array:h},b)=>{e(h).forEach((w,$)=>{c[$*i+b]=w})});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:h,array:b},w)=>{l.set(e(b??r[h??-1]?.array),w*n)});let f=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:h},b)=>{f.set(e(h),768*b)});let d=Et(t,e),{names:m,ends:E}=en(t,e,d);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",F(a)],["columns",o.map(({name:h})=>h)],["col\
umn_about",o.map(({about:h})=>h)],["originals",F(c)],["original_columns",r.map(({name:h,unit:b,kind:w})=>({name:h,unit:b,
kind:w}))],["axes",F(l)],["axis_names",t.axes.map(({name:h,label:b,unit:w,kind:$})=>({name:h,label:b,unit:w,kind:$}))],[
"names",F(m)],["name_ends",F(E)],["rows",F(d)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",F(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:h})=>h)],["cmap_colors",F(f)],...Object.
entries(t.options)])}function en(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function st(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",F(Int32Array.from(e(t.children)))],["heights",F(e(t.heights))],["flips",F(e(t.flips))],[
"col_children",n===null?r:F(Int32Array.from(e(n)))],["col_heights",o===null?r:F(e(o))],["height_label",t.heightLabel]])}
function Mt(t,e,n){let{names:o,colors:r}=t.marks[e]?.[n]??{};return[["node_names",o],["node_colors",r]]}function F({buffer:t,
byteOffset:e,byteLength:n}){return new DataView(t,e,n)}function re(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])
s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));
for(let i of s)t.set(i,r.get(i));for(let i of s)n(`change:${i}`);s.length&&n("change")},save_changes(){t.set("cut_heard",
t.get("cut_said"))},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,a]of e)r&&r!==i||(s?
a.delete(s):a.clear())}};return o}function se(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Ct=t=>document.getElementById(t)?.textContent??"";function ie(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(Ct("hclust-meta")),o=ne(n.arrays,await ee(Ct("hclust-data"))),r=new Blob([Ct("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");se(a),nn(a.querySelector("h1")),t(a,n,o,i.default())}}function nn(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light color\
s":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function D(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}function ce(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:f}=t.texts[r],d=e(f);
return m=>sn(c,d,l,m)}let s=t.originals[o??-1],i=e(s.array),a=on(i);return c=>rn(s,i,a,c)});return o=>n.map(r=>r(o))}function on(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function rn({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let b=p(a,h);l[b]=p(l,b)+p(o,h)}let f=Array.from(l,(h,b)=>h/p(c,b)),
d=f.reduce((h,b,w)=>h+p(c,w)*(b-s.overall)**2,0),m=f.map(()=>1),E=r>0?d/r:0;return{name:t,unit:e,kind:n,means:f,words:[],
share:m,...s,explained:E}}function sn(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let w=0;w<e.length;w++){let $=p(e,w),I=p(r,w)*i+$;a[I]=p(a,I)+1,c[$]=p(c,$)+1}let l=e.length,f=0,d=[],m=[];for(let w=0;w<
o;w++){let $=0,I=0;for(let v=0;v<i;v++)p(a,w*i+v)>p(a,w*i+$)&&($=v),I+=(p(a,w*i+v)/p(s,w))**2;d.push(n[$]??""),m.push(p(
a,w*i+$)/p(s,w)),f+=(1-I)*p(s,w)/l}let E=1-c.reduce((w,$)=>w+($/l)**2,0),h=E>0?1-f/E:0;return{name:t,unit:"",kind:"text",
means:[],words:d,share:m,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function ae(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}var cn={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function le(t){return cn[$t(t)]}function ue(t){return Jt[$t(t)]}function he(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){d(),e.push(u)}function d(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function m(u,g){let[y,N,C,A,L,M]=c.matrix;return[y*u+
C*g+L,N*u+A*g+M]}let E=(u,g)=>m(u,g).map(S).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function b(u,g=""){let y=u===
"fill"?c.fillStyle:c.strokeStyle,N=c.globalAlpha<1?` opacity="${S(c.globalAlpha)}"`:"",C=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${j(fe(y))}"${g}${N}${C}`;let A=c.dash.length?` stroke-dasharray="${c.dash.map(L=>S(L*
h())).join(" ")}"`:"";return` fill="none" stroke="${j(fe(y))}" stroke-width="${S(c.lineWidth*h())}"${A}${N}${C}`}let w=({
x:u,y:g,width:y,height:N})=>`M${S(u)} ${S(g)}h${S(y)}v${S(N)}h${S(-y)}z`;function $(u,g,y,N){let[C,A]=m(u,g),[L,M]=m(u+y,
g+N);return{x:Math.min(C,L),y:Math.min(A,M),width:Math.abs(L-C),height:Math.abs(M-A)}}function I(u){let g=b("fill");r.key!==
g&&d(),r={key:g,path:r.path+w(u)}}let v={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
g=>g/t)},translate(u,g){let[y,N]=m(u,g);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],y,N]},rotate(u){let[g,
y,N,C,A,L]=c.matrix,[M,R]=[Math.cos(u),Math.sin(u)];c.matrix=[g*M+N*R,y*M+C*R,N*M-g*R,C*M-y*R,A,L]},beginPath(){s=""},moveTo(u,g){
s+=`M${E(u,g)}`},lineTo(u,g){s+=`${s?"L":"M"}${E(u,g)}`},closePath(){s+="z"},rect(u,g,y,N){s+=w($(u,g,y,N))},roundRect(u,g,y,N,C){
let A=$(u,g,y,N),L=Math.min(C*h(),A.width/2,A.height/2),[M,R]=[S(A.width-2*L),S(A.height-2*L)],P=(x,_)=>`a${S(L)} ${S(L)}\
 0 0 1 ${S(x*L)} ${S(_*L)}`;s+=`M${S(A.x+L)} ${S(A.y)}h${M}${P(1,1)}v${R}${P(-1,1)}h-${M}${P(-1,-1)}v-${R}${P(1,-1)}z`},
arc(u,g,y){let[N,C]=m(u,g),A=S(y*h()),L=S(2*y*h());s+=`M${S(N-y*h())} ${S(C)}a${A} ${A} 0 1 0 ${L} 0a${A} ${A} 0 1 0 -${L}\
 0z`},fill(u){s&&f(`<path d="${s}"${b("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${b("stroke")}/>`)},clip(){let u=`c${++i}`,g=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${g}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,g,y,N){let C=$(u,g,y,N);if(c.globalCompositeOperation!==
"source-atop"){C.width&&C.height&&I(C);return}for(let A of a){let L=Math.max(C.x,A.x),M=Math.max(C.y,A.y),R=Math.min(C.x+
C.width,A.x+A.width)-L,P=Math.min(C.y+C.height,A.y+A.height)-M;R>0&&P>0&&I({x:L,y:M,width:R,height:P})}},clearRect(){},fillText(u,g,y){
if(!u)return;let[,N="",C="10",A="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],L=c.textBaseline===
"middle"?.35*Number(C):0,M=c.matrix,[R,P]=m(g,y+L),x=Math.abs(M[1])>1e-9?` transform="matrix(${[M[0],M[1],M[2],M[3],R,P].
map(S).join(" ")})"`:` x="${S(R)}" y="${S(P)}"`,k={center:"middle",right:"end"}[c.textAlign];f(`<text${x} font-size="${C}\
"${N?` font-weight="${N}"`:""}${k?` text-anchor="${k}"`:""} font-family="${j(A)}" xml:space="preserve"${b("fill")}>${j(u)}\
</text>`)},drawImage(u,g,y,N=u.width,C=u.height){if(!u.width||!u.height)return;let A=u.hclustLines;if(!A){let M=$(g,y,N,
C);f(`<image x="${S(M.x)}" y="${S(M.y)}" width="${S(M.width)}" height="${S(M.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${j(u.toDataURL())}"/>`);return}a=[];for(let M=0;M<4*A.count;M+=4){let[R,P,x,_]=[A.rects[M],
A.rects[M+1],A.rects[M+2],A.rects[M+3]];a.push(A.lying?$(g+P,y+R,_,x):$(g+R,y+P,x,_))}let L=c.fillStyle;c.fillStyle=A.ink;
for(let M of a)I(M);d(),c.fillStyle=L},points(u,g,y,N,{size:C,halo:A,edge:L,alpha:M}){if(!g.length)return;let R=o.size;f(
`<g opacity="${S(M)}">`);for(let P of g){let[x,_]=[u.xs[P]??NaN,u.ys[P]??NaN];if(!(x>=-1&&x<=u.width+1&&_>=-1&&_<=u.height+
1))continue;let k=yt(N[y[P]??0]??0),O=`m${R}-${k}`;if(!o.has(O)){o.add(O);let U=C*ue(k);n.push(`<path id="${O}" d="${le(
k)}" transform="scale(${S(U)})" fill="${J(k)}" stroke="${j(L)}" stroke-width="${S(A/U)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${O}" x="${S(u.left+x)}" y="${S(u.top+_)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${R}`])},marker(u,g,y,N,C){
f(`<path d="${j(u)}" fill="${j(C)}" transform="translate(${S(g)} ${S(y)}) scale(${S(N)})"/>`)},svg(u,g,y,N){return d(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${S(u)}" height="${S(g)}" viewBox="0 0 ${S(u)} ${S(g)}" role="img"><title\
>${j(y)}</title><defs>${n.join("")}</defs><path d="M0 0h${S(u)}v${S(g)}H0z" fill="${j(N)}"/>
${e.join(`
`)}
</svg>
`}},T=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of T)Object.defineProperty(v,u,{get:()=>c[u],set:g=>Object.assign(c,{[u]:g})});
return v}function fe(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function S(t){return String(Math.round(t*100)/100+0)}function j(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function pe(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=he(a),l=an(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,f),width:s,height:i}}function an(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:d,width:m,height:E}=l.getBoundingClientRect();return{x:f-o.left,y:d-o.top,width:m,height:E}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function i(l,f=0){let{x:d,y:m,width:E,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(d,m,E,h,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:d,top:m,height:E}=f.getBoundingClientRect(),h=n.getComputedStyle(
l),b=Number(h.fontWeight)>=600?"600 ":"";e.font=`${b}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",d-o.left,m-o.top+E/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,f,d,m]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&d){let{x:E,y:h,width:b,height:w}=r(l);e.strokeStyle=n.getComputedStyle(d).backgroundColor,e.lineWidth=w,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(E,h+w/2),e.lineTo(E+b,h+w/2),e.stroke(),e.setLineDash([]);let $=r(d);i(d,12);
let I=d.innerText.split(`
`).map(T=>T.trim()).filter(Boolean),v=n.getComputedStyle(d);e.font=`600 ${parseFloat(v.fontSize)}px ${v.fontFamily}`,e.fillStyle=
v.color,e.textAlign="center",e.textBaseline="middle",I.forEach((T,u)=>{let g=(u-(I.length-1)/2)*parseFloat(v.lineHeight);
e.fillText(T,$.x+$.width/2,$.y+$.height/2+g)})}f&&(i(f,3),a(f)),m&&c(m)}};function c(l){i(l,4);for(let d of l.querySelectorAll(
"button")){let[m,E]=[d.querySelector("svg"),d.querySelector("path")];if(d.hidden||!m||!E)continue;let{x:h,y:b,width:w,height:$}=r(
m),I=parseFloat(/[\d.]+/.exec(E.getAttribute("transform")??"")?.[0]??"8"),v=E.getAttribute("fill")??"";e.marker(E.getAttribute(
"d")??"",h+w/2,b+$/2,I,v);for(let T of d.querySelectorAll("b, span"))a(T)}let f=l.querySelector(".hclust-legend-more");f?.
getClientRects().length&&a(f)}}async function de({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"\
image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement("canvas");return i.width=Math.round(
2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(l=>l?
a(l):c(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function ln({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function un({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function me(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(T,u="")=>{let g=r.createElement(T);return g.className=u,g},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),f=(T,u,g)=>{let y=a("button");return y.
type="button",y.textContent=T,y.setAttribute("aria-label",u),y.addEventListener("click",g),y},d=f("◀","Back",()=>{d.focus(),
I(s-1)}),m=f("▶","Next",()=>{m.focus(),I(s+1)}),E=a("span","hclust-quiet"),h=f("Large type","Large type",()=>{h.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),$()});h.setAttribute("aria-pressed","false");let b=a("span","\
hclust-quiet hclust-walk-keys");l.append(d,E,m,h,b),i.append(c,l),e.before(i);let w=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),$=()=>{b.textContent=un(w())};r.addEventListener("keydown",T=>{let u=ln(
T,w());u&&(T.preventDefault(),T.stopPropagation(),I(s+u))},!0),r.addEventListener("focusin",$),i.addEventListener("focus\
out",()=>setTimeout($)),v();function I(T){let u=n[T];u&&(s=T,o(u),v())}function v(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,E.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let T=[d,m].find(u=>u===r.activeElement);
d.disabled=s<=0,m.disabled=s>=n.length-1,T?.disabled&&(d.disabled?m.disabled?h:m:d).focus(),$()}}function ge({t,lower:e,upper:n,tree:o}){return Pt(t,e,n,ft(o))}function _t({t,lower:e,upper:n,tree:o}){return zt(e,n,t,ft(
o))}function we(t){if(!t.hasThreshold)return` · ${fn(t)}`;if(t.k===1)return` (gap above ${_t(t)[0]})`;if(t.upper===0)return"\
 (gap of 0)";let[e,n]=_t(t);return` (gap ${e}–${n})`}function fn(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`hei\
ghts are tied at ${q(o)}: no threshold gives ${z(e)} clusters`;let[r,s]=_t(t);return e===1?`any cut above ${r} gives one`:
o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${r} to ${s} gives these ${z(e)}`}function be(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=m=>c.push({text:m,tone:"plain"}),
f=m=>c.push({text:m,tone:"strong"}),d=m=>c.push({text:m,tone:"quiet"});return f(z(t.rows,t.noun)),o&&(l(" by "),f(o),l(`${r}\
 ${s}`)),l(", "),e.name?(f(e.name),l(" linkage"),i&&(l(" of "),f(i),l(" distances"))):l("the tree as given"),l(": "),f(z(
n.k,"clusters")),l(", cut at "),f(ge(n)),d(we(n)),e.cophenetic!==null&&d(` · cophenetic r ${e.cophenetic}`),a&&d(` · ${a}`),
c}function xe(t,e,n){let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??
"this"} linkage can make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typic\
al ${t.noun} are told for up to ${z(e.described,"clusters")}.`),o}function it(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ye(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var hn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function pn(t,e,n,o){let r=t.querySelector(".hclust-words");
r.classList.add("hclust-sentence");let s=e.linkages[e.start],i=0,a=re(new Map([...oe(e,n),...st(s,n),...Mt(e,i,e.start)])),
c=D(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:c});let l=ce(e,n),f=Et(e,n),d=dn(e,n,f),m={noun:e.
noun,name:x=>d(f[x]??x)},E=ot(a),h=null,b=0,w=()=>{let[x,_]=[a.get("n_clusters"),a.get("distance_threshold")];return lt(
E,_)===x?kt(E,_):Y(E,x)},$=D(t,"section","hclust-page-part");D($,"h2","","What the clusters are like");let I=D($,"div");
$.hidden=!e.profile.length,R();let v=D(t,"details","hclust-notes"),T=D(v,"summary"),u=D(v,"ul"),g=D(t,"footer","hclust-q\
uiet");g.textContent="This page holds its data and asks nothing of the network. Drag the cut, point at rows and branches\
, click to select them. Made with hclust_widgets.";let y=M();N(),e.steps.length&&me(t,r,e.steps,x=>{A();let[_,k]=[x.n_clusters,
x.distance_threshold];i=x.marks;let O=F(Int32Array.from(n(x.selection)));L(x.linkage,[["n_clusters",_],["distance_thresh\
old",k],["selection",O],...Object.entries(x.flips===null?{}:{flips:F(n(x.flips))}),...Object.entries(x.options)]),y?.(x.
linkage)});for(let x of["n_clusters","distance_threshold"])a.on(`change:${x}`,()=>b||=requestAnimationFrame(C));function N(){
E=ot(a),h=s.medoids===null?null:Int32Array.from(n(s.medoids)),C()}function C(){b=0;let x=w();r.replaceChildren(...be(e,s,
x).map(({text:k,tone:O})=>{if(O==="plain")return document.createTextNode(k);let U=document.createElement(O==="strong"?"b":
"span");return O==="quiet"?U.append(...mn(k)):U.textContent=k,O==="quiet"&&(U.className="hclust-quiet"),U})),$.hidden||Qt(
I,x,l(x),ae(h,x),m);let _=xe(e,s,x);v.hidden=!_.length,T.textContent=_.length===1?"1 note on the data":`${_.length} note\
s on the data`,u.replaceChildren(..._.map(k=>{let O=document.createElement("li");return O.textContent=k,O}))}function A(){
window.dispatchEvent(new CustomEvent(Nt))}function L(x,_){s=e.linkages[x];let k=new Map([...st(s,n),...Mt(e,i,x),..._]);
k.set("revision",a.get("revision")+1),a.assign(k),N()}function M(){if(e.linkages.length<2)return null;let x=document.createElement(
"label");x.append("Linkage");let _=document.createElement("select");return _.className="hclust-linkage",_.setAttribute("\
aria-label","Linkage"),e.linkages.forEach((k,O)=>{_.append(new Option(k.name??"as given",String(O)))}),_.value=String(e.
start),x.append(_),c.querySelector(".hclust-live-bar")?.prepend(x),_.addEventListener("change",()=>{A();let k=Number(_.value),
O=st(e.linkages[k],n),U=e.start===k&&a.get("n_clusters")===e.n_clusters,ct=Y(ot({get:B=>O.get(B)}),a.get("n_clusters"));
L(k,[["distance_threshold",U?e.distance_threshold:ct.t]])}),k=>_.value=String(k)}function R(){let x=D(t,"section","hclus\
t-page-part hclust-take");D(x,"h2","","To take away");let _=D(x,"div","hclust-take-bar"),k=ye(e.title),O=D(x,"p","hclust\
-quiet");O.setAttribute("role","status");let U=(B,H,X,Z)=>{let at=D(B,"button","",H);at.type="button",at.setAttribute("a\
ria-label",X),at.addEventListener("click",async()=>{O.textContent="";try{await Z()}catch($e){O.textContent=`That could n\
ot be saved: ${$e.message}`}})},ct=P(_,"Labels");U(ct,"CSV","Save the labels as CSV",()=>{let B=w(),H=mt(nt(a).names,B.nodes),
X=te(e.tableRows,f,B.labels,e.names?d:null,H);it(document,`${k}-labels.csv`,new Blob([X],{type:"text/csv;charset=utf-8"}))});
for(let B of e.parts){let H=hn[B]??B,X=P(_,H),Z=()=>pe(c.querySelector(`.hclust-part-${B}`),`${e.title}: ${H}. ${r.textContent}`);
U(X,"SVG",`Save the ${H.toLowerCase()} as SVG`,()=>{it(document,`${k}-${B}.svg`,new Blob([Z().text],{type:"image/svg+xml"}))}),
U(X,"PNG",`Save the ${H.toLowerCase()} as PNG`,async()=>{it(document,`${k}-${B}.png`,await de(Z(),document))})}}function P(x,_){
let k=D(x,"div","hclust-take-group");return k.setAttribute("role","group"),k.setAttribute("aria-label",_),D(k,"span","",
_),k}}function dn(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.tableRows).fill("");St(e,t.names).forEach((s,i)=>{
o[n[i]??i]=s});let r=e(t.dropped);return t.droppedNames&&St(e,t.droppedNames).forEach((s,i)=>{o[r[i]??-1]=s}),s=>String(
o[s]??s)}ie(pn);function mn(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phrase",r.textContent=
o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),
e}
