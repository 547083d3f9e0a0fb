// Generated from js/ by `npm run build`. Do not edit.
function Z(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=at(t,n);return $t(t,n,ie(o),o)}function bt(t,e){let n=e>=
0?e:0,o=ct(t,n);return $t(t,o,n,at(t,o))}function ct(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function at(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function ie({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function $t(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=ce(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=ue(t,this.nodes)}}}function ce(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;ae(r,s,o[2*i]),le(r,s+1,o[2*i+1])}return r}function ae(t,e,n){
At(t,0,e,n)}function At(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function le(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}At(t,0,o,n)}function ue(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function vt(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){
let{lower:a,upper:c}=at(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function St(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let h=F(t,2*l),p=F(t,2*l+1);s[o+l]=F(s,h)+F(s,p),i[h]=
i[p]=o+l;let d=F(e,l);d<a?c=!1:a=d,r[l]=a}return fe({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function fe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=F(o,2*c+(e[c]?1:0)),
h=F(o,2*c+(e[c]?0:1)),p=F(s,n+c);s[l]=p,s[h]=p+F(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[F(s,c)]=c,a[c]=F(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(F(a,F(o,2*c))+F(a,F(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function F(t,e){return t[e]}var he=300;function tt(t){return String(t).slice(0,he).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function B(t,e=""){if(!e)return H(t,0);let n=t===1&&e.endsWith("s");return`${H(t,0)} ${n?e.slice(0,-1):e}`}function U(t){
if(Number.isNaN(t))return"–";if(Math.abs(t)===1/0)return t>0?"∞":"-∞";if(t===0)return"0";let e=Math.abs(t);return e>=
1e7||e<.001?Nt(t,2):H(t,e>=1e3?0:e>=100?1:e>=1?2:3)}function et(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?J(t,2):
H(t,e>=100?0:e>=10?1:2)}function Ct(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":U(t);if(e==="text"||e===
"truth")return t?"yes":"no";if(e==="date")return de(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?H(t,0):et(t);return n?`${r}\
 ${n}`:r}function de(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Et(t,e,n){
return kt(t,e,n)[0]}function ut(t,e,n){if(n!==void 0&&t<n&&n<=e){let[,s,i]=kt(n,t,e);return[s,i]}let[o,r]=[U(t),U(e)];for(let s=4;s<
17&&o===r&&t<e;s++)[o,r]=[J(t,s),J(e,s)];return[o,r]}function kt(t,e,n){let o=[U(t),U(e),U(n)],[r,s,i]=o;for(let a=4;a<17;a++){
let c=lt(r),l=c<lt(i)||t===n&&r===i;if(!(e<t&&t<=n)||lt(s)<c&&e<c&&c<=n&&l)return[r,s,i];[r,s]=[J(t,a),J(e,a)],i=n===1/0?
U(n):J(n,a)}return o}function lt(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}function H(t,e){let n=Lt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Lt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Nt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function J(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Nt(t,e-1).split("e");return`${Mt(o)}e${r}`}return Mt(Lt(t,e-1-n))}function Mt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var pe=["node_names","node_colours"];function Ot(t){let[e,n]=pe.map(o=>ge(t.get(o)));return{names:e,colours:n}}function ge(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function ft({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?B(n):`${B(n)} ${tt(o)}`}function nt(t){let e=xe(t.get("heights")),n=me(t.get("flips"),e.length),o=St(we(t.get("children")),e,n);return o.marks=Ot(
t),o}function ht(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function me(t,e=0){let n=new Uint8Array(ht(t));return n.length>=e?n:new Uint8Array(
e)}function we(t){return new Int32Array(ht(t))}function xe(t){return new Float64Array(ht(t))}var dt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],ot=["o","s",
"^","D","v","P","X"],Tt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},ye=dt.length*ot.length,rt=1<<30;function It(t,e){return rt|
parseInt(e.slice(1),16)<<3|t%ot.length}function pt(t){return t&rt?t:t%ye}function X(t){return t&rt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:dt[t%dt.length]}function gt(t){return ot[t&rt?t&7:t%ot.length]}var _t=new WeakMap,Rt=new WeakMap;function be(t){let e=_t.get(t.children);return e||_t.set(t.children,e=Ae(t)),t.marks?.
colours.size?$e(e,t.marks):e}function $e(t,e){let n=Rt.get(e);if(!n){Rt.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
It(n[o],r)}return n}function jt(t){let e=be(t.tree);return t.nodes.map(n=>e[n])}function Ae(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],h=o[c]>=o[l];r[h?c:l]=r[e+a],r[h?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Z(t,vt(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var ve=12,Se=200,Me=6;function Ce(t,e){let n=ft(t,e);return n===B(e)?`Cluster ${n}`:n}function Ee(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,Me);return t.filter(n=>e.includes(n))}function zt(t,e,n,o,r){let s=ke(t.ownerDocument),i=jt(
e),a=Ee(n);if(e.k>ve){t.replaceChildren(...Ne(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(h,p)=>{let d=s("section","h\
clust-card");d.style.setProperty("--cluster",X(i[p]));let S=s("header");S.append(G(s("b"),Ce(e,p)),s("span","",B(h,r.noun))),
d.append(S);let f=o[p]??-1;if(f>=0){let m=s("p","","most typical: ");m.append(G(s("span"),Y(r.name(f),60))),d.append(m)}
let x=s("div","hclust-lines");for(let m of a)x.append(...Le(s,m,p));return d.append(x),d}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function ke(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function G(t,e){return t.dir="auto",t.textContent=e,t}function Le(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),h=t("i");if(l.append(h),o==="text")h.style.width=`${100*(s[n]??0)}%`;else{let p=a-
i,d=f=>p>0?100*(f-i)/p:0;h.style.width=`${d(r[n]??0)}%`;let S=t("u");S.style.left=`${d(c)}%`,l.append(S)}return[G(t("spa\
n"),mt(e)),l,G(t("b"),Ft(e,n,!0))]}function mt({name:t}){return Y(t.replaceAll("_"," "),24)}function Ft({kind:t,means:e,
words:n,share:o,unit:r},s,i){if(t==="text"){let c=Y(n[s]??"",18);return i?`${c} ${H(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;
return t==="date"?Ct(a,"date"):t==="span"?`${H(a,1)} days`:i&&r?`${et(a)} ${Y(r,8)}`:et(a)}function Ne(t,e,n,o,r,s){let i=Array.
from(e.sizes.keys()).sort((f,x)=>(e.sizes[x]??0)-(e.sizes[f]??0)||f-x).slice(0,Se),a=t("tbody");for(let f of i){let x=t(
"tr"),m=t("th");m.setAttribute("scope","row");let E=t("i");E.style.background=X(n[f]),m.append(E,G(t("span"),ft(e,f)));let O=r[f]??
-1,I=G(t("td","name"),O<0?"":Y(s.name(O),40));x.append(m,t("td","",B(e.sizes[f]??0)),I);for(let T of o)x.append(t("td","",
Ft(T,f,!1)));a.append(x)}let c=t("tr"),l=o.map(f=>f.unit?`${mt(f)} (${Y(f.unit,8)})`:mt(f));for(let f of["cluster",s.noun,
"most typical",...l]){let x=G(t("th"),f);x.setAttribute("scope","col"),c.append(x)}let h=t("thead");h.append(c);let p=t(
"table");p.append(h,a);let d=t("div","hclust-table");d.tabIndex=0,d.setAttribute("role","group"),d.setAttribute("aria-la\
bel","The clusters, the largest first"),d.append(p);let S=e.k-i.length;return S?[d,t("p","hclust-quiet",`and ${B(S)} sma\
ller clusters`)]:[d]}function Y(t,e){let n=Array.from(tt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var Oe=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Pt(t){let e=Oe.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Bt(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],h=r.get(l)??String(l);s[a]=r.size?`${l},${Pt(h)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Pt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var Te={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function Dt(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function Ut(t,e){return n=>{let[
o,r,s]=t[n],i=Te[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function wt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function xt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function qt(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:f},x)=>{e(f).forEach(
(m,E)=>a[E*s+x]=m)});let c=new Float64Array(n*i);r.forEach(({array:f},x)=>{e(f).forEach((m,E)=>c[E*i+x]=m)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:f,array:x},m)=>{l.set(e(x??r[f??-1]?.array),m*n)});let h=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:f},x)=>h.set(e(f),768*x));let p=xt(t,e),{names:d,ends:S}=Ie(t,e,p);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",P(a)],["columns",o.map(({name:f})=>f)],["col\
umn_about",o.map(({about:f})=>f)],["originals",P(c)],["original_columns",r.map(({name:f,unit:x,kind:m})=>({name:f,unit:x,
kind:m}))],["axes",P(l)],["axis_names",t.axes.map(({name:f,label:x,unit:m,kind:E})=>({name:f,label:x,unit:m,kind:E}))],[
"names",P(d)],["name_ends",P(S)],["rows",P(p)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",P(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:f})=>f)],["cmap_colours",P(h)],...Object.
entries(t.options)])}function Ie(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function st(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",P(Int32Array.from(e(t.children)))],["heights",P(e(t.heights))],["flips",P(e(t.flips))],[
"col_children",n===null?r:P(Int32Array.from(e(n)))],["col_heights",o===null?r:P(e(o))],["height_label",t.heightLabel],["\
node_names",t.nodeNames],["node_colours",t.nodeColours]])}function P({buffer:t,byteOffset:e,byteLength:n}){return new DataView(
t,e,n)}function Wt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map(
[[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)n(
`change:${i}`);s.length&&n("change")},save_changes(){},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){
for(let[i,a]of e)r&&r!==i||(s?a.delete(s):a.clear())}};return o}function Vt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var yt=t=>document.getElementById(t)?.textContent??"";function Ht(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(yt("hclust-meta")),o=Ut(n.arrays,await Dt(yt("hclust-data"))),r=new Blob([yt("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");Vt(a),_e(a.querySelector("h1")),t(a,n,o,i.default())}}function _e(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colou\
rs":"Dark colours")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function R(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}function Gt(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:h}=t.texts[r],p=e(h);
return d=>ze(c,p,l,d)}let s=t.originals[o??-1],i=e(s.array),a=Re(i);return c=>je(s,i,a,c)});return o=>n.map(r=>r(o))}function Re(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function je({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let f=0;f<o.length;f++){let x=j(a,f);l[x]=j(l,x)+j(o,f)}let h=Array.from(l,(f,x)=>f/j(c,x)),
p=h.reduce((f,x,m)=>f+j(c,m)*(x-s.overall)**2,0),d=h.map(()=>1),S=r>0?p/r:0;return{name:t,unit:e,kind:n,means:h,words:[],
share:d,...s,explained:S}}function ze(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let m=0;m<e.length;m++){let E=j(e,m),O=j(r,m)*i+E;a[O]=j(a,O)+1,c[E]=j(c,E)+1}let l=e.length,h=0,p=[],d=[];for(let m=0;m<
o;m++){let E=0,O=0;for(let I=0;I<i;I++)j(a,m*i+I)>j(a,m*i+E)&&(E=I),O+=(j(a,m*i+I)/j(s,m))**2;p.push(n[E]??""),d.push(j(
a,m*i+E)/j(s,m)),h+=(1-O)*j(s,m)/l}let S=1-c.reduce((m,E)=>m+(E/l)**2,0),f=S>0?1-h/S:0;return{name:t,unit:"",kind:"text",
means:[],words:p,share:d,...{overall:NaN,lowest:NaN,highest:NaN},explained:f}}function Kt(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function j(t,e){return t[e]}var Fe={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Jt(t){return Fe[gt(t)]}function Xt(t){return Tt[gt(t)]}function Qt(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function h(u){p(),e.push(u)}function p(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function d(u,g){let[y,k,C,$,L,v]=c.matrix;return[y*u+
C*g+L,k*u+$*g+v]}let S=(u,g)=>d(u,g).map(A).join(" "),f=()=>Math.hypot(c.matrix[0],c.matrix[1]);function x(u,g=""){let y=u===
"fill"?c.fillStyle:c.strokeStyle,k=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",C=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${D(Yt(y))}"${g}${k}${C}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(L=>A(L*
f())).join(" ")}"`:"";return` fill="none" stroke="${D(Yt(y))}" stroke-width="${A(c.lineWidth*f())}"${$}${k}${C}`}let m=({
x:u,y:g,width:y,height:k})=>`M${A(u)} ${A(g)}h${A(y)}v${A(k)}h${A(-y)}z`;function E(u,g,y,k){let[C,$]=d(u,g),[L,v]=d(u+y,
g+k);return{x:Math.min(C,L),y:Math.min($,v),width:Math.abs(L-C),height:Math.abs(v-$)}}function O(u){let g=x("fill");r.key!==
g&&p(),r={key:g,path:r.path+m(u)}}let I={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
g=>g/t)},translate(u,g){let[y,k]=d(u,g);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],y,k]},rotate(u){let[g,
y,k,C,$,L]=c.matrix,[v,w]=[Math.cos(u),Math.sin(u)];c.matrix=[g*v+k*w,y*v+C*w,k*v-g*w,C*v-y*w,$,L]},beginPath(){s=""},moveTo(u,g){
s+=`M${S(u,g)}`},lineTo(u,g){s+=`${s?"L":"M"}${S(u,g)}`},closePath(){s+="z"},rect(u,g,y,k){s+=m(E(u,g,y,k))},roundRect(u,g,y,k,C){
let $=E(u,g,y,k),L=Math.min(C*f(),$.width/2,$.height/2),[v,w]=[A($.width-2*L),A($.height-2*L)],b=(M,N)=>`a${A(L)} ${A(L)}\
 0 0 1 ${A(M*L)} ${A(N*L)}`;s+=`M${A($.x+L)} ${A($.y)}h${v}${b(1,1)}v${w}${b(-1,1)}h-${v}${b(-1,-1)}v-${w}${b(1,-1)}z`},
arc(u,g,y){let[k,C]=d(u,g),$=A(y*f()),L=A(2*y*f());s+=`M${A(k-y*f())} ${A(C)}a${$} ${$} 0 1 0 ${L} 0a${$} ${$} 0 1 0 -${L}\
 0z`},fill(u){s&&h(`<path d="${s}"${x("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&h(`<path d="${s}\
"${x("stroke")}/>`)},clip(){let u=`c${++i}`,g=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${g}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,g,y,k){let C=E(u,g,y,k);if(c.globalCompositeOperation!==
"source-atop"){C.width&&C.height&&O(C);return}for(let $ of a){let L=Math.max(C.x,$.x),v=Math.max(C.y,$.y),w=Math.min(C.x+
C.width,$.x+$.width)-L,b=Math.min(C.y+C.height,$.y+$.height)-v;w>0&&b>0&&O({x:L,y:v,width:w,height:b})}},clearRect(){},fillText(u,g,y){
if(!u)return;let[,k="",C="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],L=c.textBaseline===
"middle"?.35*Number(C):0,v=c.matrix,[w,b]=d(g,y+L),M=Math.abs(v[1])>1e-9?` transform="matrix(${[v[0],v[1],v[2],v[3],w,b].
map(A).join(" ")})"`:` x="${A(w)}" y="${A(b)}"`,_={center:"middle",right:"end"}[c.textAlign];h(`<text${M} font-size="${C}\
"${k?` font-weight="${k}"`:""}${_?` text-anchor="${_}"`:""} font-family="${D($)}" xml:space="preserve"${x("fill")}>${D(u)}\
</text>`)},drawImage(u,g,y,k=u.width,C=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let v=E(g,y,k,
C);h(`<image x="${A(v.x)}" y="${A(v.y)}" width="${A(v.width)}" height="${A(v.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${D(u.toDataURL())}"/>`);return}a=[];for(let v=0;v<4*$.count;v+=4){let[w,b,M,N]=[$.rects[v],
$.rects[v+1],$.rects[v+2],$.rects[v+3]];a.push($.lying?E(g+b,y+w,N,M):E(g+w,y+b,M,N))}let L=c.fillStyle;c.fillStyle=$.ink;
for(let v of a)O(v);p(),c.fillStyle=L},points(u,g,y,k,{size:C,halo:$,edge:L,alpha:v}){if(!g.length)return;let w=o.size;h(
`<g opacity="${A(v)}">`);for(let b of g){let[M,N]=[u.xs[b]??NaN,u.ys[b]??NaN];if(!(M>=-1&&M<=u.width+1&&N>=-1&&N<=u.height+
1))continue;let _=pt(k[y[b]??0]??0),q=`m${w}-${_}`;if(!o.has(q)){o.add(q);let z=C*Xt(_);n.push(`<path id="${q}" d="${Jt(
_)}" transform="scale(${A(z)})" fill="${X(_)}" stroke="${D(L)}" stroke-width="${A($/z)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${q}" x="${A(u.left+M)}" y="${A(u.top+N)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${w}`])},marker(u,g,y,k,C){
h(`<path d="${D(u)}" fill="${D(C)}" transform="translate(${A(g)} ${A(y)}) scale(${A(k)})"/>`)},svg(u,g,y,k){return p(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(g)}" viewBox="0 0 ${A(u)} ${A(g)}" role="img"><title\
>${D(y)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(g)}H0z" fill="${D(k)}"/>
${e.join(`
`)}
</svg>
`}},T=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of T)Object.defineProperty(I,u,{get:()=>c[u],set:g=>Object.assign(c,{[u]:g})});
return I}function Yt(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function D(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function Zt(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=Qt(a),l=Pe(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let h=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,h),width:s,height:i}}function Pe(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:h,top:p,width:d,height:S}=l.getBoundingClientRect();return{x:h-o.left,y:p-o.top,width:d,height:S}}function s(l){let h=t.
querySelector(l);return h&&!h.hidden&&h.getClientRects().length?h:null}function i(l,h=0){let{x:p,y:d,width:S,height:f}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(p,d,S,f,h),e.fill()}function a(l){let h=t.
ownerDocument.createRange();h.selectNodeContents(l);let{left:p,top:d,height:S}=h.getBoundingClientRect(),f=n.getComputedStyle(
l),x=Number(f.fontWeight)>=600?"600 ":"";e.font=`${x}${parseFloat(f.fontSize)}px ${f.fontFamily}`,e.fillStyle=f.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",p-o.left,d-o.top+S/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,h,p,d]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&p){let{x:S,y:f,width:x,height:m}=r(l);e.strokeStyle=n.getComputedStyle(p).backgroundColor,e.lineWidth=m,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(S,f+m/2),e.lineTo(S+x,f+m/2),e.stroke(),e.setLineDash([]),i(p,12),a(p)}h&&(i(
h,3),a(h)),d&&c(d)}};function c(l){i(l,4);for(let p of l.querySelectorAll("button")){let[d,S]=[p.querySelector("svg"),p.
querySelector("path")];if(p.hidden||!d||!S)continue;let{x:f,y:x,width:m,height:E}=r(d),O=parseFloat(/[\d.]+/.exec(S.getAttribute(
"transform")??"")?.[0]??"8"),I=S.getAttribute("fill")??"";e.marker(S.getAttribute("d")??"",f+m/2,x+E/2,O,I);for(let T of p.
querySelectorAll("b, span"))a(T)}let h=l.querySelector(".hclust-legend-more");h&&h.getClientRects().length&&a(h)}}async function te({
text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,
await s.decode();let i=o.createElement("canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2\
d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(l=>l?a(l):c(new Error("No picture came of it.")))})}finally{
URL.revokeObjectURL(r)}}function it(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.
append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ee(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??
[];return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function Be({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function De({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function ne(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(T,u="")=>{let g=r.createElement(T);return g.className=u,g},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),h=(T,u,g)=>{let y=a("button");return y.
type="button",y.textContent=T,y.setAttribute("aria-label",u),y.addEventListener("click",g),y},p=h("◀","Back",()=>{p.focus(),
O(s-1)}),d=h("▶","Next",()=>{d.focus(),O(s+1)}),S=a("span","hclust-quiet"),f=h("Large type","Large type",()=>{f.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),E()});f.setAttribute("aria-pressed","false");let x=a("span","\
hclust-quiet hclust-walk-keys");l.append(p,S,d,f,x),i.append(c,l),e.before(i);let m=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),E=()=>{x.textContent=De(m())};r.addEventListener("keydown",T=>{let u=Be(
T,m());u&&(T.preventDefault(),T.stopPropagation(),O(s+u))},!0),r.addEventListener("focusin",E),i.addEventListener("focus\
out",()=>setTimeout(E)),I();function O(T){let u=n[T];u&&(s=T,o(u),I())}function I(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,S.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let T=[p,d].find(u=>u===r.activeElement);
p.disabled=s<=0,d.disabled=s>=n.length-1,T?.disabled&&(p.disabled?d.disabled?f:d:p).focus(),E()}}function oe(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=d=>c.push({text:d,tone:"plain"}),
h=d=>c.push({text:d,tone:"strong"}),p=d=>c.push({text:d,tone:"quiet"});return h(B(t.rows,t.noun)),o&&(l(" by "),h(o),l(`${r}\
 ${s}`)),l(", "),e.name?(h(e.name),l(" linkage"),i&&(l(" of "),h(i),l(" distances"))):l("the tree as given"),l(": "),h(B(
n.k,"clusters")),l(", cut at "),h(Et(n.t,n.lower,n.upper)),p(Ue(n)),e.cophenetic!==null&&p(` · cophenetic r ${e.cophenetic}`),
a&&p(` · ${a}`),c}function Ue({exact:t,k:e,t:n,lower:o,upper:r}){if(!t)return` · heights are tied at ${U(r)}: no thres\
hold gives ${e} clusters`;if(e===1)return` (gap above ${ut(o,r,n)[0]})`;if(r===0)return" (gap of 0)";let[s,i]=ut(o,r,n);
return` (gap ${s}–${i})`}function re(t,e,n){let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below e\
arlier ones, as ${e.name??"this"} linkage can make them: the cut goes by the highest so far.`),e.described&&e.described<
t.rows&&o.push(`Most typical ${t.noun} are told for up to ${B(e.described,"clusters")}.`),o}var qe={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function We(t,e,n,o){let r=t.querySelector(".hclust-words"),
s=e.linkages[e.start],i=Wt(new Map([...qt(e,n),...st(s,n)])),a=R(t,"div","hclust-views");o.initialize({model:i}),o.render(
{model:i,el:a});let c=Gt(e,n),l=xt(e,n),h=Ve(e,n,l),p={noun:e.noun,name:w=>h(l[w]??w)},d=nt(i),S=null,f=0,x=()=>{let[w,b]=[
i.get("n_clusters"),i.get("distance_threshold")];return ct(d,b)===w?bt(d,b):Z(d,w)},m=R(t,"section","hclust-page-part");
R(m,"h2","","What the clusters are like");let E=R(m,"div");m.hidden=!e.profile.length,L();let O=R(t,"details","hclust-no\
tes"),I=R(O,"summary"),T=R(O,"ul"),u=R(t,"footer","hclust-quiet");u.textContent="This page holds its data and asks nothi\
ng of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let g=$();
y(),e.steps.length&&ne(t,r,e.steps,w=>{let[b,M]=[w.n_clusters,w.distance_threshold],N=new DataView(Int32Array.from(n(w.selection)).
buffer);C(w.linkage,[["n_clusters",b],["distance_threshold",M],["selection",N],...Object.entries(w.options)]),g?.(w.linkage)});
for(let w of["n_clusters","distance_threshold"])i.on(`change:${w}`,()=>f||=requestAnimationFrame(k));function y(){d=nt(i),
S=s.medoids===null?null:Int32Array.from(n(s.medoids)),k()}function k(){f=0;let w=x();r.replaceChildren(...oe(e,s,w).map(
({text:M,tone:N})=>{if(N==="plain")return document.createTextNode(M);let _=document.createElement(N==="strong"?"b":"span");
return _.textContent=M,N==="quiet"&&(_.className="hclust-quiet"),_})),m.hidden||zt(E,w,c(w),Kt(S,w),p);let b=re(e,s,w);O.
hidden=!b.length,I.textContent=b.length===1?"1 note on the data":`${b.length} notes on the data`,T.replaceChildren(...b.
map(M=>{let N=document.createElement("li");return N.textContent=M,N}))}function C(w,b){s=e.linkages[w];let M=new Map([...st(
s,n),...b]);M.set("revision",i.get("revision")+1),i.assign(M),y()}function $(){if(e.linkages.length<2)return null;let w=document.
createElement("label");w.append("Linkage");let b=document.createElement("select");return b.className="hclust-linkage",b.
setAttribute("aria-label","Linkage"),e.linkages.forEach((M,N)=>b.append(new Option(M.name??"as given",String(N)))),b.value=
String(e.start),w.append(b),a.querySelector(".hclust-live-bar")?.prepend(w),b.addEventListener("change",()=>{let M=Number(
b.value),N=st(e.linkages[M],n),_=e.start===M&&i.get("n_clusters")===e.n_clusters,q=Z(nt({get:z=>N.get(z)}),i.get("n_clus\
ters"));C(M,[["distance_threshold",_?e.distance_threshold:q.t]])}),M=>b.value=String(M)}function L(){let w=R(t,"section",
"hclust-page-part hclust-take");R(w,"h2","","To take away");let b=R(w,"div","hclust-take-bar"),M=ee(e.title),N=R(w,"p","\
hclust-quiet");N.setAttribute("role","status");let _=(z,W,K,V)=>{let Q=R(z,"button","",W);Q.type="button",Q.setAttribute(
"aria-label",K),Q.addEventListener("click",async()=>{N.textContent="";try{await V()}catch(se){N.textContent=`That could \
not be saved: ${se.message}`}})},q=v(b,"Labels");_(q,"CSV","Save the labels as CSV",()=>{let z=x(),W=new Map(Array.from(
z.nodes,(V,Q)=>[Q,s.nodeNames[V]??""]).filter(([,V])=>V)),K=Bt(e.tableRows,l,z.labels,e.names?h:null,W);it(document,`${M}\
-labels.csv`,new Blob([K],{type:"text/csv;charset=utf-8"}))});for(let z of e.parts){let W=qe[z]??z,K=v(b,W),V=()=>Zt(a.querySelector(
`.hclust-part-${z}`),`${e.title}: ${W}. ${r.textContent}`);_(K,"SVG",`Save the ${W.toLowerCase()} as SVG`,()=>{it(document,
`${M}-${z}.svg`,new Blob([V().text],{type:"image/svg+xml"}))}),_(K,"PNG",`Save the ${W.toLowerCase()} as PNG`,async()=>{
it(document,`${M}-${z}.png`,await te(V(),document))})}}function v(w,b){let M=R(w,"div","hclust-take-group");return M.setAttribute(
"role","group"),M.setAttribute("aria-label",b),R(M,"span","",b),M}}function Ve(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(
t.tableRows).fill("");wt(e,t.names).forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);return t.droppedNames&&wt(e,t.droppedNames).
forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}Ht(We);
