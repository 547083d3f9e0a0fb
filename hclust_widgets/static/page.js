// Generated from js/ by `npm run build`. Do not edit.
var kt="hclust-asking";function Q(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ft(t,n);return Lt(t,n,ge(o),o)}function Nt(t,e){let n=e>=
0?e:0,o=ut(t,n);return Lt(t,o,n,ft(t,o))}function ut(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function ft(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function ge({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Lt(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=we(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=be(t,this.nodes)}}}function we(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;xe(r,s,o[2*i]),ye(r,s+1,o[2*i+1])}return r}function xe(t,e,n){
Ot(t,0,e,n)}function Ot(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function ye(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}Ot(t,0,o,n)}function be(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function Tt(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let i=2;i<=o;i++){let{lower:a,upper:c}=ft(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function It(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=P(t,2*l),d=P(t,2*l+1);s[o+l]=P(s,f)+P(s,d),i[f]=
i[d]=o+l;let p=P(e,l);p<a?c=!1:a=p,r[l]=a}return $e({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function $e(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=P(o,2*c+(e[c]?1:0)),
f=P(o,2*c+(e[c]?0:1)),d=P(s,n+c);s[l]=d,s[f]=d+P(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[P(s,c)]=c,a[c]=P(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(P(a,P(o,2*c))+P(a,P(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function ht(t){return t.n<2?0:P(t.heights,t.n-2)}function P(t,e){return t[e]}var Ae=300;function tt(t){return String(t).slice(0,Ae).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function U(t,e=""){if(!e)return V(t,0);let n=t===1&&e.endsWith("s");return`${V(t,0)} ${n?e.slice(0,-1):e}`}function W(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":pt(t)?V(t,mt(t)):Ft(t,2)}var pt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function mt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function et(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?J(t,2):V(t,e>=100?0:e>=10?1:2)}function Rt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":W(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return Ee(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?V(t,0):et(t);return n?`${r} ${n}`:r}function Ee(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function Se(t,e,n,o=0){return zt(t,e,n,o)[0]}function Pt({t,lower:e,upper:n,tree:o}){return Se(
t,e,n,ht(o))}function Me(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,a]=zt(n,t,e,o);return[i,a]}let[r,s]=[W(t),W(e)];for(let i=4;i<
17&&r===s&&t<e;i++)[r,s]=[J(t,i),J(e,i)];return[r,s]}function gt({t,lower:e,upper:n,tree:o}){return Me(e,n,t,ht(o))}function zt(t,e,n,o){
let r=[ve(t,o),W(e),W(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=dt(s),f=l<dt(a)||t===n&&s===a;if(!(e<t&&t<=n)||dt(i)<l&&
e<l&&l<=n&&f)return[s,i,a];[s,i]=[J(t,c),J(e,c)],a=n===1/0?W(n):J(n,c)}return r}function ve(t,e){if(!pt(e)||!pt(t))return W(
t);let n=Math.min(mt(e),mt(t)),o=10**n;return V(Math.floor(t*o+.5)/o,n)}function dt(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function V(t,e){let n=jt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function jt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ft(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function J(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Ft(t,e-1).split("e");return`${_t(o)}e${r}`}return _t(jt(t,e-1-n))}function _t(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var Ce=["node_names","node_colors"];function nt(t){let[e,n]=Ce.map(o=>ke(t.get(o)));return{names:e,colors:n}}function ke(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Bt=new WeakMap,Ne=new Map;function Le({
tree:t,nodes:e}){let n=t.marks?.names;if(!n?.size)return Ne;let o=Bt.get(n);o||Bt.set(n,o=new WeakMap);let r=o.get(e);return r||
o.set(e,r=wt(n,e)),r}function wt(t,e){let n=[];for(let a=0;a<e.length;a++){let c=e[a],l=t.get(c);l!==void 0&&n.push({label:a,
node:c,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),s=new Set([...o].filter(a=>{let c=/^\d+$/.
test(a)&&String(Number(a))===a?Number(a):e.length;return c<e.length&&!r.has(c)})),i=new Map;for(let{label:a,name:c}of n.
sort((l,f)=>f.node-l.node)){let l=c;for(let f=2;s.has(l)||l!==c&&o.has(l);f++)l=`${c} (${f})`;s.add(l),i.set(a,l)}return i}
function xt(t,e){let n=Le(t).get(e);return n===void 0?U(e):`${U(e)} ${tt(n)}`}function ot(t){let e=Ie(t.get("heights")),n=Oe(t.get("flips"),e.length),o=It(Te(t.get("children")),e,n);return o.marks=nt(
t),o}function yt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function Oe(t,e=0){let n=new Uint8Array(yt(t));return n.length>=e?n:new Uint8Array(
e)}function Te(t){return new Int32Array(yt(t))}function Ie(t){return new Float64Array(yt(t))}var bt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],rt=["o","s",
"^","D","v","P","X"],Dt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},_e=bt.length*rt.length,st=1<<30;function Ut(t,e){return st|
parseInt(e.slice(1),16)<<3|t%rt.length}function $t(t){return t&st?t:t%_e}function X(t){return t&st?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:bt[t%bt.length]}function At(t){return rt[t&st?t&7:t%rt.length]}var qt=new WeakMap,Wt=new WeakMap;function Re(t){let e=qt.get(t.children);return e||qt.set(t.children,e=ze(t)),t.marks?.
colors.size?Pe(e,t.marks):e}function Pe(t,e){let n=Wt.get(e);if(!n){Wt.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ut(
n[o],r)}return n}function Vt(t){let e=Re(t.tree);return t.nodes.map(n=>e[n])}function ze(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Q(t,Tt(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var je=12,Fe=200,Be=6;function De(t,e){let n=xt(t,e);return n===U(e)?`Cluster ${n}`:n}function Ue(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,Be);return t.filter(n=>e.includes(n))}function Ht(t,e,n,o,r){let s=qe(t.ownerDocument),i=Vt(
e),a=Ue(n);if(e.k>je){t.replaceChildren(...Ve(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(f,d)=>{let p=s("section","h\
clust-card");p.style.setProperty("--cluster",X(i[d]));let E=s("header");E.append(G(s("b"),De(e,d)),s("span","",U(f,r.noun))),
p.append(E);let h=o[d]??-1;if(h>=0){let g=s("p","","most typical: ");g.append(G(s("span"),Y(r.name(h),60))),p.append(g)}
let w=s("div","hclust-lines");for(let g of a)w.append(...We(s,g,d));return p.append(w),p}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function qe(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function G(t,e){return t.dir="auto",t.textContent=e,t}function We(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.width=`${100*(s[n]??0)}%`;else{let d=a-
i,p=h=>d>0?100*(h-i)/d:0;f.style.width=`${p(r[n]??0)}%`;let E=t("u");E.style.left=`${p(c)}%`,l.append(E)}return[G(t("spa\
n"),Et(e)),l,G(t("b"),Gt(e,n,!0))]}function Et({name:t}){return Y(t,24)}function Gt({kind:t,means:e,words:n,share:o,unit:r},s,i){
if(t==="text"){let c=Y(n[s]??"",18);return i?`${c} ${V(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;return t==="date"?Rt(a,"dat\
e"):t==="span"?`${V(a,1)} days`:i&&r?`${et(a)} ${Y(r,8)}`:et(a)}function Ve(t,e,n,o,r,s){let i=Array.from(e.sizes.keys()).
sort((h,w)=>(e.sizes[w]??0)-(e.sizes[h]??0)||h-w).slice(0,Fe),a=t("tbody");for(let h of i){let w=t("tr"),g=t("th");g.setAttribute(
"scope","row");let b=t("i");b.style.background=X(n[h]),g.append(b,G(t("span"),xt(e,h)));let T=r[h]??-1,L=G(t("td","name"),
T<0?"":Y(s.name(T),40));w.append(g,t("td","",U(e.sizes[h]??0)),L);for(let O of o)w.append(t("td","",Gt(O,h,!1)));a.append(
w)}let c=t("tr"),l=o.map(h=>h.unit?`${Et(h)} (${Y(h.unit,8)})`:Et(h));for(let h of["cluster",s.noun,"most typical",...l]){
let w=G(t("th"),h);w.setAttribute("scope","col"),c.append(w)}let f=t("thead");f.append(c);let d=t("table");d.append(f,a);
let p=t("div","hclust-table");p.tabIndex=0,p.setAttribute("role","group"),p.setAttribute("aria-label","The clusters, the\
 largest first"),p.append(d);let E=e.k-i.length;return E?[p,t("p","hclust-quiet",`and ${U(E)} smaller clusters`)]:[p]}function Y(t,e){
let n=Array.from(tt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var He=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Kt(t){let e=He.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Jt(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],f=r.get(l)??String(l);s[a]=r.size?`${l},${Kt(f)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Kt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var Ge={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function Xt(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function Yt(t,e){return n=>{let[
o,r,s]=t[n],i=Ge[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function St(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function Mt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function Qt(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:h},w)=>{e(h).forEach(
(g,b)=>a[b*s+w]=g)});let c=new Float64Array(n*i);r.forEach(({array:h},w)=>{e(h).forEach((g,b)=>c[b*i+w]=g)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:h,array:w},g)=>{l.set(e(w??r[h??-1]?.array),g*n)});let f=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:h},w)=>f.set(e(h),768*w));let d=Mt(t,e),{names:p,ends:E}=Ke(t,e,d);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",z(a)],["columns",o.map(({name:h})=>h)],["col\
umn_about",o.map(({about:h})=>h)],["originals",z(c)],["original_columns",r.map(({name:h,unit:w,kind:g})=>({name:h,unit:w,
kind:g}))],["axes",z(l)],["axis_names",t.axes.map(({name:h,label:w,unit:g,kind:b})=>({name:h,label:w,unit:g,kind:b}))],[
"names",z(p)],["name_ends",z(E)],["rows",z(d)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",z(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:h})=>h)],["cmap_colors",z(f)],...Object.
entries(t.options)])}function Ke(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function it(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",z(Int32Array.from(e(t.children)))],["heights",z(e(t.heights))],["flips",z(e(t.flips))],[
"col_children",n===null?r:z(Int32Array.from(e(n)))],["col_heights",o===null?r:z(e(o))],["height_label",t.heightLabel]])}
function vt(t,e,n){let{names:o,colors:r}=t.marks[e]?.[n]??{};return[["node_names",o],["node_colors",r]]}function z({buffer:t,
byteOffset:e,byteLength:n}){return new DataView(t,e,n)}function Zt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])
s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));
for(let i of s)t.set(i,r.get(i));for(let i of s)n(`change:${i}`);s.length&&n("change")},save_changes(){t.set("browser_se\
q_seen",t.get("browser_seq"))},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[i,a]of e)r&&
r!==i||(s?a.delete(s):a.clear())}};return o}function te(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Ct=t=>document.getElementById(t)?.textContent??"";function ee(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(Ct("hclust-meta")),o=Yt(n.arrays,await Xt(Ct("hclust-data"))),r=new Blob([Ct("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");te(a),Je(a.querySelector("h1")),t(a,n,o,i.default())}}function Je(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light color\
s":"Dark colors")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function j(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}function ne(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:f}=t.texts[r],d=e(f);
return p=>Qe(c,d,l,p)}let s=t.originals[o??-1],i=e(s.array),a=Xe(i);return c=>Ye(s,i,a,c)});return o=>n.map(r=>r(o))}function Xe(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function Ye({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let w=F(a,h);l[w]=F(l,w)+F(o,h)}let f=Array.from(l,(h,w)=>h/F(c,w)),
d=f.reduce((h,w,g)=>h+F(c,g)*(w-s.overall)**2,0),p=f.map(()=>1),E=r>0?d/r:0;return{name:t,unit:e,kind:n,means:f,words:[],
share:p,...s,explained:E}}function Qe(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let g=0;g<e.length;g++){let b=F(e,g),T=F(r,g)*i+b;a[T]=F(a,T)+1,c[b]=F(c,b)+1}let l=e.length,f=0,d=[],p=[];for(let g=0;g<
o;g++){let b=0,T=0;for(let L=0;L<i;L++)F(a,g*i+L)>F(a,g*i+b)&&(b=L),T+=(F(a,g*i+L)/F(s,g))**2;d.push(n[b]??""),p.push(F(
a,g*i+b)/F(s,g)),f+=(1-T)*F(s,g)/l}let E=1-c.reduce((g,b)=>g+(b/l)**2,0),h=E>0?1-f/E:0;return{name:t,unit:"",kind:"text",
means:[],words:d,share:p,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function oe(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function F(t,e){return t[e]}var Ze={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function re(t){return Ze[At(t)]}function se(t){return Dt[At(t)]}function ce(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){d(),e.push(u)}function d(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function p(u,m){let[y,C,M,$,N,S]=c.matrix;return[y*u+
M*m+N,C*u+$*m+S]}let E=(u,m)=>p(u,m).map(A).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function w(u,m=""){let y=u===
"fill"?c.fillStyle:c.strokeStyle,C=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",M=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${q(ie(y))}"${m}${C}${M}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(N=>A(N*
h())).join(" ")}"`:"";return` fill="none" stroke="${q(ie(y))}" stroke-width="${A(c.lineWidth*h())}"${$}${C}${M}`}let g=({
x:u,y:m,width:y,height:C})=>`M${A(u)} ${A(m)}h${A(y)}v${A(C)}h${A(-y)}z`;function b(u,m,y,C){let[M,$]=p(u,m),[N,S]=p(u+y,
m+C);return{x:Math.min(M,N),y:Math.min($,S),width:Math.abs(N-M),height:Math.abs(S-$)}}function T(u){let m=w("fill");r.key!==
m&&d(),r={key:m,path:r.path+g(u)}}let L={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
m=>m/t)},translate(u,m){let[y,C]=p(u,m);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],y,C]},rotate(u){let[m,
y,C,M,$,N]=c.matrix,[S,_]=[Math.cos(u),Math.sin(u)];c.matrix=[m*S+C*_,y*S+M*_,C*S-m*_,M*S-y*_,$,N]},beginPath(){s=""},moveTo(u,m){
s+=`M${E(u,m)}`},lineTo(u,m){s+=`${s?"L":"M"}${E(u,m)}`},closePath(){s+="z"},rect(u,m,y,C){s+=g(b(u,m,y,C))},roundRect(u,m,y,C,M){
let $=b(u,m,y,C),N=Math.min(M*h(),$.width/2,$.height/2),[S,_]=[A($.width-2*N),A($.height-2*N)],R=(x,v)=>`a${A(N)} ${A(N)}\
 0 0 1 ${A(x*N)} ${A(v*N)}`;s+=`M${A($.x+N)} ${A($.y)}h${S}${R(1,1)}v${_}${R(-1,1)}h-${S}${R(-1,-1)}v-${_}${R(1,-1)}z`},
arc(u,m,y){let[C,M]=p(u,m),$=A(y*h()),N=A(2*y*h());s+=`M${A(C-y*h())} ${A(M)}a${$} ${$} 0 1 0 ${N} 0a${$} ${$} 0 1 0 -${N}\
 0z`},fill(u){s&&f(`<path d="${s}"${w("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${w("stroke")}/>`)},clip(){let u=`c${++i}`,m=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${m}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,m,y,C){let M=b(u,m,y,C);if(c.globalCompositeOperation!==
"source-atop"){M.width&&M.height&&T(M);return}for(let $ of a){let N=Math.max(M.x,$.x),S=Math.max(M.y,$.y),_=Math.min(M.x+
M.width,$.x+$.width)-N,R=Math.min(M.y+M.height,$.y+$.height)-S;_>0&&R>0&&T({x:N,y:S,width:_,height:R})}},clearRect(){},fillText(u,m,y){
if(!u)return;let[,C="",M="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],N=c.textBaseline===
"middle"?.35*Number(M):0,S=c.matrix,[_,R]=p(m,y+N),x=Math.abs(S[1])>1e-9?` transform="matrix(${[S[0],S[1],S[2],S[3],_,R].
map(A).join(" ")})"`:` x="${A(_)}" y="${A(R)}"`,k={center:"middle",right:"end"}[c.textAlign];f(`<text${x} font-size="${M}\
"${C?` font-weight="${C}"`:""}${k?` text-anchor="${k}"`:""} font-family="${q($)}" xml:space="preserve"${w("fill")}>${q(u)}\
</text>`)},drawImage(u,m,y,C=u.width,M=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let S=b(m,y,C,
M);f(`<image x="${A(S.x)}" y="${A(S.y)}" width="${A(S.width)}" height="${A(S.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${q(u.toDataURL())}"/>`);return}a=[];for(let S=0;S<4*$.count;S+=4){let[_,R,x,v]=[$.rects[S],
$.rects[S+1],$.rects[S+2],$.rects[S+3]];a.push($.lying?b(m+R,y+_,v,x):b(m+_,y+R,x,v))}let N=c.fillStyle;c.fillStyle=$.ink;
for(let S of a)T(S);d(),c.fillStyle=N},points(u,m,y,C,{size:M,halo:$,edge:N,alpha:S}){if(!m.length)return;let _=o.size;f(
`<g opacity="${A(S)}">`);for(let R of m){let[x,v]=[u.xs[R]??NaN,u.ys[R]??NaN];if(!(x>=-1&&x<=u.width+1&&v>=-1&&v<=u.height+
1))continue;let k=$t(C[y[R]??0]??0),I=`m${_}-${k}`;if(!o.has(I)){o.add(I);let B=M*se(k);n.push(`<path id="${I}" d="${re(
k)}" transform="scale(${A(B)})" fill="${X(k)}" stroke="${q(N)}" stroke-width="${A($/B)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${I}" x="${A(u.left+x)}" y="${A(u.top+v)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${_}`])},marker(u,m,y,C,M){
f(`<path d="${q(u)}" fill="${q(M)}" transform="translate(${A(m)} ${A(y)}) scale(${A(C)})"/>`)},svg(u,m,y,C){return d(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(m)}" viewBox="0 0 ${A(u)} ${A(m)}" role="img"><title\
>${q(y)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(m)}H0z" fill="${q(C)}"/>
${e.join(`
`)}
</svg>
`}},O=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of O)Object.defineProperty(L,u,{get:()=>c[u],set:m=>Object.assign(c,{[u]:m})});
return L}function ie(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function q(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function ae(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=ce(a),l=tn(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,f),width:s,height:i}}function tn(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:d,width:p,height:E}=l.getBoundingClientRect();return{x:f-o.left,y:d-o.top,width:p,height:E}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function i(l,f=0){let{x:d,y:p,width:E,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(d,p,E,h,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:d,top:p,height:E}=f.getBoundingClientRect(),h=n.getComputedStyle(
l),w=Number(h.fontWeight)>=600?"600 ":"";e.font=`${w}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",d-o.left,p-o.top+E/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,f,d,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&d){let{x:E,y:h,width:w,height:g}=r(l);e.strokeStyle=n.getComputedStyle(d).backgroundColor,e.lineWidth=g,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(E,h+g/2),e.lineTo(E+w,h+g/2),e.stroke(),e.setLineDash([]);let b=r(d);i(d,12);
let T=d.innerText.split(`
`).map(O=>O.trim()).filter(Boolean),L=n.getComputedStyle(d);e.font=`600 ${parseFloat(L.fontSize)}px ${L.fontFamily}`,e.fillStyle=
L.color,e.textAlign="center",e.textBaseline="middle",T.forEach((O,u)=>{let m=(u-(T.length-1)/2)*parseFloat(L.lineHeight);
e.fillText(O,b.x+b.width/2,b.y+b.height/2+m)})}f&&(i(f,3),a(f)),p&&c(p)}};function c(l){i(l,4);for(let d of l.querySelectorAll(
"button")){let[p,E]=[d.querySelector("svg"),d.querySelector("path")];if(d.hidden||!p||!E)continue;let{x:h,y:w,width:g,height:b}=r(
p),T=parseFloat(/[\d.]+/.exec(E.getAttribute("transform")??"")?.[0]??"8"),L=E.getAttribute("fill")??"";e.marker(E.getAttribute(
"d")??"",h+g/2,w+b/2,T,L);for(let O of d.querySelectorAll("b, span"))a(O)}let f=l.querySelector(".hclust-legend-more");f&&
f.getClientRects().length&&a(f)}}async function le({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{
type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=o.createElement("canvas");return i.width=Math.
round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(
l=>l?a(l):c(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function en({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function nn({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function ue(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(O,u="")=>{let m=r.createElement(O);return m.className=u,m},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),f=(O,u,m)=>{let y=a("button");return y.
type="button",y.textContent=O,y.setAttribute("aria-label",u),y.addEventListener("click",m),y},d=f("◀","Back",()=>{d.focus(),
T(s-1)}),p=f("▶","Next",()=>{p.focus(),T(s+1)}),E=a("span","hclust-quiet"),h=f("Large type","Large type",()=>{h.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),b()});h.setAttribute("aria-pressed","false");let w=a("span","\
hclust-quiet hclust-walk-keys");l.append(d,E,p,h,w),i.append(c,l),e.before(i);let g=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),b=()=>{w.textContent=nn(g())};r.addEventListener("keydown",O=>{let u=en(
O,g());u&&(O.preventDefault(),O.stopPropagation(),T(s+u))},!0),r.addEventListener("focusin",b),i.addEventListener("focus\
out",()=>setTimeout(b)),L();function T(O){let u=n[O];u&&(s=O,o(u),L())}function L(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,E.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let O=[d,p].find(u=>u===r.activeElement);
d.disabled=s<=0,p.disabled=s>=n.length-1,O?.disabled&&(d.disabled?p.disabled?h:p:d).focus(),b()}}function fe(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=p=>c.push({text:p,tone:"plain"}),
f=p=>c.push({text:p,tone:"strong"}),d=p=>c.push({text:p,tone:"quiet"});return f(U(t.rows,t.noun)),o&&(l(" by "),f(o),l(`${r}\
 ${s}`)),l(", "),e.name?(f(e.name),l(" linkage"),i&&(l(" of "),f(i),l(" distances"))):l("the tree as given"),l(": "),f(U(
n.k,"clusters")),l(", cut at "),f(Pt(n)),d(on(n)),e.cophenetic!==null&&d(` · cophenetic r ${e.cophenetic}`),a&&d(` · ${a}`),
c}function on(t){let{exact:e,k:n,upper:o}=t;if(!e)return` · heights are tied at ${W(o)}: no threshold gives ${n} cluste\
rs`;if(n===1)return` (gap above ${gt(t)[0]})`;if(o===0)return" (gap of 0)";let[r,s]=gt(t);return` (gap ${r}–${s})`}function he(t,e,n){
let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??"this"} linkage can \
make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typical ${t.noun} are tol\
d for up to ${U(e.described,"clusters")}.`),o}function ct(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function de(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var rn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function sn(t,e,n,o){let r=t.querySelector(".hclust-words");
r.classList.add("hclust-sentence");let s=e.linkages[e.start],i=0,a=Zt(new Map([...Qt(e,n),...it(s,n),...vt(e,i,e.start)])),
c=j(t,"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:c});let l=ne(e,n),f=Mt(e,n),d=cn(e,n,f),p={noun:e.
noun,name:x=>d(f[x]??x)},E=ot(a),h=null,w=0,g=()=>{let[x,v]=[a.get("n_clusters"),a.get("distance_threshold")];return ut(
E,v)===x?Nt(E,v):Q(E,x)},b=j(t,"section","hclust-page-part");j(b,"h2","","What the clusters are like");let T=j(b,"div");
b.hidden=!e.profile.length,_();let L=j(t,"details","hclust-notes"),O=j(L,"summary"),u=j(L,"ul"),m=j(t,"footer","hclust-q\
uiet");m.textContent="This page holds its data and asks nothing of the network. Drag the cut, point at rows and branches\
, click to select them. Made with hclust_widgets.";let y=S();C(),e.steps.length&&ue(t,r,e.steps,x=>{$();let[v,k]=[x.n_clusters,
x.distance_threshold];i=x.marks;let I=z(Int32Array.from(n(x.selection)));N(x.linkage,[["n_clusters",v],["distance_thresh\
old",k],["selection",I],...Object.entries(x.flips===null?{}:{flips:z(n(x.flips))}),...Object.entries(x.options)]),y?.(x.
linkage)});for(let x of["n_clusters","distance_threshold"])a.on(`change:${x}`,()=>w||=requestAnimationFrame(M));function C(){
E=ot(a),h=s.medoids===null?null:Int32Array.from(n(s.medoids)),M()}function M(){w=0;let x=g();r.replaceChildren(...fe(e,s,
x).map(({text:k,tone:I})=>{if(I==="plain")return document.createTextNode(k);let B=document.createElement(I==="strong"?"b":
"span");return I==="quiet"?B.append(...an(k)):B.textContent=k,I==="quiet"&&(B.className="hclust-quiet"),B})),b.hidden||Ht(
T,x,l(x),oe(h,x),p);let v=he(e,s,x);L.hidden=!v.length,O.textContent=v.length===1?"1 note on the data":`${v.length} note\
s on the data`,u.replaceChildren(...v.map(k=>{let I=document.createElement("li");return I.textContent=k,I}))}function $(){
window.dispatchEvent(new CustomEvent(kt))}function N(x,v){s=e.linkages[x];let k=new Map([...it(s,n),...vt(e,i,x),...v]);
k.set("revision",a.get("revision")+1),a.assign(k),C()}function S(){if(e.linkages.length<2)return null;let x=document.createElement(
"label");x.append("Linkage");let v=document.createElement("select");return v.className="hclust-linkage",v.setAttribute("\
aria-label","Linkage"),e.linkages.forEach((k,I)=>v.append(new Option(k.name??"as given",String(I)))),v.value=String(e.start),
x.append(v),c.querySelector(".hclust-live-bar")?.prepend(x),v.addEventListener("change",()=>{$();let k=Number(v.value),I=it(
e.linkages[k],n),B=e.start===k&&a.get("n_clusters")===e.n_clusters,at=Q(ot({get:D=>I.get(D)}),a.get("n_clusters"));N(k,[
["distance_threshold",B?e.distance_threshold:at.t]])}),k=>v.value=String(k)}function _(){let x=j(t,"section","hclust-pag\
e-part hclust-take");j(x,"h2","","To take away");let v=j(x,"div","hclust-take-bar"),k=de(e.title),I=j(x,"p","hclust-quie\
t");I.setAttribute("role","status");let B=(D,H,K,Z)=>{let lt=j(D,"button","",H);lt.type="button",lt.setAttribute("aria-l\
abel",K),lt.addEventListener("click",async()=>{I.textContent="";try{await Z()}catch(pe){I.textContent=`That could not be\
 saved: ${pe.message}`}})},at=R(v,"Labels");B(at,"CSV","Save the labels as CSV",()=>{let D=g(),H=wt(nt(a).names,D.nodes),
K=Jt(e.tableRows,f,D.labels,e.names?d:null,H);ct(document,`${k}-labels.csv`,new Blob([K],{type:"text/csv;charset=utf-8"}))});
for(let D of e.parts){let H=rn[D]??D,K=R(v,H),Z=()=>ae(c.querySelector(`.hclust-part-${D}`),`${e.title}: ${H}. ${r.textContent}`);
B(K,"SVG",`Save the ${H.toLowerCase()} as SVG`,()=>{ct(document,`${k}-${D}.svg`,new Blob([Z().text],{type:"image/svg+xml"}))}),
B(K,"PNG",`Save the ${H.toLowerCase()} as PNG`,async()=>{ct(document,`${k}-${D}.png`,await le(Z(),document))})}}function R(x,v){
let k=j(x,"div","hclust-take-group");return k.setAttribute("role","group"),k.setAttribute("aria-label",v),j(k,"span","",
v),k}}function cn(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.tableRows).fill("");St(e,t.names).forEach((s,i)=>o[n[i]??
i]=s);let r=e(t.dropped);return t.droppedNames&&St(e,t.droppedNames).forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}ee(
sn);function an(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phrase",r.textContent=o,e.push(
r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(" "),o&&n(o.trim())}),e}
