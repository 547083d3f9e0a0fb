// Generated from js/ by `npm run build`. Do not edit.
function Z(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=at(t,n);return Mt(t,n,le(o),o)}function vt(t,e){let n=e>=
0?e:0,o=ct(t,n);return Mt(t,o,n,at(t,o))}function ct(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function at(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function le({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Mt(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=ue(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=de(t,this.nodes)}}}function ue(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;fe(r,s,o[2*i]),he(r,s+1,o[2*i+1])}return r}function fe(t,e,n){
St(t,0,e,n)}function St(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function he(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}St(t,0,o,n)}function de(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function Ct(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let i=2;i<=o;i++){let{lower:a,upper:c}=at(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function Et(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let h=R(t,2*l),p=R(t,2*l+1);s[o+l]=R(s,h)+R(s,p),i[h]=
i[p]=o+l;let d=R(e,l);d<a?c=!1:a=d,r[l]=a}return pe({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function pe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=R(o,2*c+(e[c]?1:0)),
h=R(o,2*c+(e[c]?0:1)),p=R(s,n+c);s[l]=p,s[h]=p+R(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[R(s,c)]=c,a[c]=R(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(R(a,R(o,2*c))+R(a,R(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function lt(t){return t.n<2?0:R(t.heights,t.n-2)}function R(t,e){return t[e]}var ge=300;function tt(t){return String(t).slice(0,ge).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function B(t,e=""){if(!e)return q(t,0);let n=t===1&&e.endsWith("s");return`${q(t,0)} ${n?e.slice(0,-1):e}`}function U(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ft(t)?q(t,ht(t)):It(t,2)}var ft=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function ht(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function et(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?J(t,2):q(t,e>=100?0:e>=10?1:2)}function Lt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":U(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return me(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?q(t,0):et(t);return n?`${r} ${n}`:r}function me(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function we(t,e,n,o=0){return Ot(t,e,n,o)[0]}function Nt({t,lower:e,upper:n,tree:o}){return we(
t,e,n,lt(o))}function xe(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,a]=Ot(n,t,e,o);return[i,a]}let[r,s]=[U(t),U(e)];for(let i=4;i<
17&&r===s&&t<e;i++)[r,s]=[J(t,i),J(e,i)];return[r,s]}function dt({t,lower:e,upper:n,tree:o}){return xe(e,n,t,lt(o))}function Ot(t,e,n,o){
let r=[ye(t,o),U(e),U(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=ut(s),h=l<ut(a)||t===n&&s===a;if(!(e<t&&t<=n)||ut(i)<l&&
e<l&&l<=n&&h)return[s,i,a];[s,i]=[J(t,c),J(e,c)],a=n===1/0?U(n):J(n,c)}return r}function ye(t,e){if(!ft(e)||!ft(t))return U(
t);let n=Math.min(ht(e),ht(t)),o=10**n;return q(Math.floor(t*o+.5)/o,n)}function ut(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function q(t,e){let n=Tt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Tt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function It(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function J(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=It(t,e-1).split("e");return`${kt(o)}e${r}`}return kt(Tt(t,e-1-n))}function kt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var be=["node_names","node_colours"];function _t(t){let[e,n]=be.map(o=>$e(t.get(o)));return{names:e,colours:n}}function $e(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function pt({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?B(n):`${B(n)} ${tt(o)}`}function nt(t){let e=Me(t.get("heights")),n=Ae(t.get("flips"),e.length),o=Et(ve(t.get("children")),e,n);return o.marks=_t(
t),o}function gt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function Ae(t,e=0){let n=new Uint8Array(gt(t));return n.length>=e?n:new Uint8Array(
e)}function ve(t){return new Int32Array(gt(t))}function Me(t){return new Float64Array(gt(t))}var mt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],ot=["o","s",
"^","D","v","P","X"],Rt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Se=mt.length*ot.length,rt=1<<30;function jt(t,e){return rt|
parseInt(e.slice(1),16)<<3|t%ot.length}function wt(t){return t&rt?t:t%Se}function X(t){return t&rt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:mt[t%mt.length]}function xt(t){return ot[t&rt?t&7:t%ot.length]}var zt=new WeakMap,Ft=new WeakMap;function Ce(t){let e=zt.get(t.children);return e||zt.set(t.children,e=ke(t)),t.marks?.
colours.size?Ee(e,t.marks):e}function Ee(t,e){let n=Ft.get(e);if(!n){Ft.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
jt(n[o],r)}return n}function Pt(t){let e=Ce(t.tree);return t.nodes.map(n=>e[n])}function ke(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],h=o[c]>=o[l];r[h?c:l]=r[e+a],r[h?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Z(t,Ct(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var Le=12,Ne=200,Oe=6;function Te(t,e){let n=pt(t,e);return n===B(e)?`Cluster ${n}`:n}function Ie(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,Oe);return t.filter(n=>e.includes(n))}function Bt(t,e,n,o,r){let s=_e(t.ownerDocument),i=Pt(
e),a=Ie(n);if(e.k>Le){t.replaceChildren(...je(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(h,p)=>{let d=s("section","h\
clust-card");d.style.setProperty("--cluster",X(i[p]));let M=s("header");M.append(G(s("b"),Te(e,p)),s("span","",B(h,r.noun))),
d.append(M);let f=o[p]??-1;if(f>=0){let m=s("p","","most typical: ");m.append(G(s("span"),Y(r.name(f),60))),d.append(m)}
let x=s("div","hclust-lines");for(let m of a)x.append(...Re(s,m,p));return d.append(x),d}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function _e(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function G(t,e){return t.dir="auto",t.textContent=e,t}function Re(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),h=t("i");if(l.append(h),o==="text")h.style.width=`${100*(s[n]??0)}%`;else{let p=a-
i,d=f=>p>0?100*(f-i)/p:0;h.style.width=`${d(r[n]??0)}%`;let M=t("u");M.style.left=`${d(c)}%`,l.append(M)}return[G(t("spa\
n"),yt(e)),l,G(t("b"),Dt(e,n,!0))]}function yt({name:t}){return Y(t,24)}function Dt({kind:t,means:e,words:n,share:o,unit:r},s,i){
if(t==="text"){let c=Y(n[s]??"",18);return i?`${c} ${q(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;return t==="date"?Lt(a,"dat\
e"):t==="span"?`${q(a,1)} days`:i&&r?`${et(a)} ${Y(r,8)}`:et(a)}function je(t,e,n,o,r,s){let i=Array.from(e.sizes.keys()).
sort((f,x)=>(e.sizes[x]??0)-(e.sizes[f]??0)||f-x).slice(0,Ne),a=t("tbody");for(let f of i){let x=t("tr"),m=t("th");m.setAttribute(
"scope","row");let E=t("i");E.style.background=X(n[f]),m.append(E,G(t("span"),pt(e,f)));let O=r[f]??-1,I=G(t("td","name"),
O<0?"":Y(s.name(O),40));x.append(m,t("td","",B(e.sizes[f]??0)),I);for(let T of o)x.append(t("td","",Dt(T,f,!1)));a.append(
x)}let c=t("tr"),l=o.map(f=>f.unit?`${yt(f)} (${Y(f.unit,8)})`:yt(f));for(let f of["cluster",s.noun,"most typical",...l]){
let x=G(t("th"),f);x.setAttribute("scope","col"),c.append(x)}let h=t("thead");h.append(c);let p=t("table");p.append(h,a);
let d=t("div","hclust-table");d.tabIndex=0,d.setAttribute("role","group"),d.setAttribute("aria-label","The clusters, the\
 largest first"),d.append(p);let M=e.k-i.length;return M?[d,t("p","hclust-quiet",`and ${B(M)} smaller clusters`)]:[d]}function Y(t,e){
let n=Array.from(tt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var ze=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Ut(t){let e=ze.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function qt(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],h=r.get(l)??String(l);s[a]=r.size?`${l},${Ut(h)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Ut(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}var Fe={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function Wt(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function Vt(t,e){return n=>{let[
o,r,s]=t[n],i=Fe[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function bt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function $t({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function Ht(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:f},x)=>{e(f).forEach(
(m,E)=>a[E*s+x]=m)});let c=new Float64Array(n*i);r.forEach(({array:f},x)=>{e(f).forEach((m,E)=>c[E*i+x]=m)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:f,array:x},m)=>{l.set(e(x??r[f??-1]?.array),m*n)});let h=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:f},x)=>h.set(e(f),768*x));let p=$t(t,e),{names:d,ends:M}=Pe(t,e,p);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",P(a)],["columns",o.map(({name:f})=>f)],["col\
umn_about",o.map(({about:f})=>f)],["originals",P(c)],["original_columns",r.map(({name:f,unit:x,kind:m})=>({name:f,unit:x,
kind:m}))],["axes",P(l)],["axis_names",t.axes.map(({name:f,label:x,unit:m,kind:E})=>({name:f,label:x,unit:m,kind:E}))],[
"names",P(d)],["name_ends",P(M)],["rows",P(p)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",P(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:f})=>f)],["cmap_colours",P(h)],...Object.
entries(t.options)])}function Pe(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function st(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",P(Int32Array.from(e(t.children)))],["heights",P(e(t.heights))],["flips",P(e(t.flips))],[
"col_children",n===null?r:P(Int32Array.from(e(n)))],["col_heights",o===null?r:P(e(o))],["height_label",t.heightLabel],["\
node_names",t.nodeNames],["node_colours",t.nodeColours]])}function P({buffer:t,byteOffset:e,byteLength:n}){return new DataView(
t,e,n)}function Gt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map(
[[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)n(
`change:${i}`);s.length&&n("change")},save_changes(){},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){
for(let[i,a]of e)r&&r!==i||(s?a.delete(s):a.clear())}};return o}function Kt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var At=t=>document.getElementById(t)?.textContent??"";function Jt(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=JSON.parse(At("hclust-meta")),o=Vt(n.arrays,await Wt(At("hclust-data"))),r=new Blob([At("hclust-live")],{type:"tex\
t/javascript"}),s=URL.createObjectURL(r),i=await import(s);URL.revokeObjectURL(s);let a=document.getElementById("hclust-\
page");Kt(a),Be(a.querySelector("h1")),t(a,n,o,i.default())}}function Be(t){let e=matchMedia("(prefers-color-scheme: dar\
k)"),n=document.createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.
documentElement.dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colou\
rs":"Dark colours")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,
s())}),s();let i=document.createElement("header");t.replaceWith(i),i.append(t,n)}function j(t,e,n="",o=""){let r=document.
createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(r),r}function Xt(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:h}=t.texts[r],p=e(h);
return d=>qe(c,p,l,d)}let s=t.originals[o??-1],i=e(s.array),a=De(i);return c=>Ue(s,i,a,c)});return o=>n.map(r=>r(o))}function De(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function Ue({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let f=0;f<o.length;f++){let x=z(a,f);l[x]=z(l,x)+z(o,f)}let h=Array.from(l,(f,x)=>f/z(c,x)),
p=h.reduce((f,x,m)=>f+z(c,m)*(x-s.overall)**2,0),d=h.map(()=>1),M=r>0?p/r:0;return{name:t,unit:e,kind:n,means:h,words:[],
share:d,...s,explained:M}}function qe(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let m=0;m<e.length;m++){let E=z(e,m),O=z(r,m)*i+E;a[O]=z(a,O)+1,c[E]=z(c,E)+1}let l=e.length,h=0,p=[],d=[];for(let m=0;m<
o;m++){let E=0,O=0;for(let I=0;I<i;I++)z(a,m*i+I)>z(a,m*i+E)&&(E=I),O+=(z(a,m*i+I)/z(s,m))**2;p.push(n[E]??""),d.push(z(
a,m*i+E)/z(s,m)),h+=(1-O)*z(s,m)/l}let M=1-c.reduce((m,E)=>m+(E/l)**2,0),f=M>0?1-h/M:0;return{name:t,unit:"",kind:"text",
means:[],words:p,share:d,...{overall:NaN,lowest:NaN,highest:NaN},explained:f}}function Yt(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function z(t,e){return t[e]}var We={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Qt(t){return We[xt(t)]}function Zt(t){return Rt[xt(t)]}function ee(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function h(u){p(),e.push(u)}function p(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function d(u,g){let[y,k,C,$,L,v]=c.matrix;return[y*u+
C*g+L,k*u+$*g+v]}let M=(u,g)=>d(u,g).map(A).join(" "),f=()=>Math.hypot(c.matrix[0],c.matrix[1]);function x(u,g=""){let y=u===
"fill"?c.fillStyle:c.strokeStyle,k=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",C=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${D(te(y))}"${g}${k}${C}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(L=>A(L*
f())).join(" ")}"`:"";return` fill="none" stroke="${D(te(y))}" stroke-width="${A(c.lineWidth*f())}"${$}${k}${C}`}let m=({
x:u,y:g,width:y,height:k})=>`M${A(u)} ${A(g)}h${A(y)}v${A(k)}h${A(-y)}z`;function E(u,g,y,k){let[C,$]=d(u,g),[L,v]=d(u+y,
g+k);return{x:Math.min(C,L),y:Math.min($,v),width:Math.abs(L-C),height:Math.abs(v-$)}}function O(u){let g=x("fill");r.key!==
g&&p(),r={key:g,path:r.path+m(u)}}let I={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
g=>g/t)},translate(u,g){let[y,k]=d(u,g);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],y,k]},rotate(u){let[g,
y,k,C,$,L]=c.matrix,[v,w]=[Math.cos(u),Math.sin(u)];c.matrix=[g*v+k*w,y*v+C*w,k*v-g*w,C*v-y*w,$,L]},beginPath(){s=""},moveTo(u,g){
s+=`M${M(u,g)}`},lineTo(u,g){s+=`${s?"L":"M"}${M(u,g)}`},closePath(){s+="z"},rect(u,g,y,k){s+=m(E(u,g,y,k))},roundRect(u,g,y,k,C){
let $=E(u,g,y,k),L=Math.min(C*f(),$.width/2,$.height/2),[v,w]=[A($.width-2*L),A($.height-2*L)],b=(S,N)=>`a${A(L)} ${A(L)}\
 0 0 1 ${A(S*L)} ${A(N*L)}`;s+=`M${A($.x+L)} ${A($.y)}h${v}${b(1,1)}v${w}${b(-1,1)}h-${v}${b(-1,-1)}v-${w}${b(1,-1)}z`},
arc(u,g,y){let[k,C]=d(u,g),$=A(y*f()),L=A(2*y*f());s+=`M${A(k-y*f())} ${A(C)}a${$} ${$} 0 1 0 ${L} 0a${$} ${$} 0 1 0 -${L}\
 0z`},fill(u){s&&h(`<path d="${s}"${x("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&h(`<path d="${s}\
"${x("stroke")}/>`)},clip(){let u=`c${++i}`,g=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${g}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,g,y,k){let C=E(u,g,y,k);if(c.globalCompositeOperation!==
"source-atop"){C.width&&C.height&&O(C);return}for(let $ of a){let L=Math.max(C.x,$.x),v=Math.max(C.y,$.y),w=Math.min(C.x+
C.width,$.x+$.width)-L,b=Math.min(C.y+C.height,$.y+$.height)-v;w>0&&b>0&&O({x:L,y:v,width:w,height:b})}},clearRect(){},fillText(u,g,y){
if(!u)return;let[,k="",C="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],L=c.textBaseline===
"middle"?.35*Number(C):0,v=c.matrix,[w,b]=d(g,y+L),S=Math.abs(v[1])>1e-9?` transform="matrix(${[v[0],v[1],v[2],v[3],w,b].
map(A).join(" ")})"`:` x="${A(w)}" y="${A(b)}"`,_={center:"middle",right:"end"}[c.textAlign];h(`<text${S} font-size="${C}\
"${k?` font-weight="${k}"`:""}${_?` text-anchor="${_}"`:""} font-family="${D($)}" xml:space="preserve"${x("fill")}>${D(u)}\
</text>`)},drawImage(u,g,y,k=u.width,C=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let v=E(g,y,k,
C);h(`<image x="${A(v.x)}" y="${A(v.y)}" width="${A(v.width)}" height="${A(v.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${D(u.toDataURL())}"/>`);return}a=[];for(let v=0;v<4*$.count;v+=4){let[w,b,S,N]=[$.rects[v],
$.rects[v+1],$.rects[v+2],$.rects[v+3]];a.push($.lying?E(g+b,y+w,N,S):E(g+w,y+b,S,N))}let L=c.fillStyle;c.fillStyle=$.ink;
for(let v of a)O(v);p(),c.fillStyle=L},points(u,g,y,k,{size:C,halo:$,edge:L,alpha:v}){if(!g.length)return;let w=o.size;h(
`<g opacity="${A(v)}">`);for(let b of g){let[S,N]=[u.xs[b]??NaN,u.ys[b]??NaN];if(!(S>=-1&&S<=u.width+1&&N>=-1&&N<=u.height+
1))continue;let _=wt(k[y[b]??0]??0),W=`m${w}-${_}`;if(!o.has(W)){o.add(W);let F=C*Zt(_);n.push(`<path id="${W}" d="${Qt(
_)}" transform="scale(${A(F)})" fill="${X(_)}" stroke="${D(L)}" stroke-width="${A($/F)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${W}" x="${A(u.left+S)}" y="${A(u.top+N)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${w}`])},marker(u,g,y,k,C){
h(`<path d="${D(u)}" fill="${D(C)}" transform="translate(${A(g)} ${A(y)}) scale(${A(k)})"/>`)},svg(u,g,y,k){return p(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(g)}" viewBox="0 0 ${A(u)} ${A(g)}" role="img"><title\
>${D(y)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(g)}H0z" fill="${D(k)}"/>
${e.join(`
`)}
</svg>
`}},T=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of T)Object.defineProperty(I,u,{get:()=>c[u],set:g=>Object.assign(c,{[u]:g})});
return I}function te(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function D(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function ne(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=ee(a),l=Ve(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let h=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,h),width:s,height:i}}function Ve(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:h,top:p,width:d,height:M}=l.getBoundingClientRect();return{x:h-o.left,y:p-o.top,width:d,height:M}}function s(l){let h=t.
querySelector(l);return h&&!h.hidden&&h.getClientRects().length?h:null}function i(l,h=0){let{x:p,y:d,width:M,height:f}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(p,d,M,f,h),e.fill()}function a(l){let h=t.
ownerDocument.createRange();h.selectNodeContents(l);let{left:p,top:d,height:M}=h.getBoundingClientRect(),f=n.getComputedStyle(
l),x=Number(f.fontWeight)>=600?"600 ":"";e.font=`${x}${parseFloat(f.fontSize)}px ${f.fontFamily}`,e.fillStyle=f.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",p-o.left,d-o.top+M/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,h,p,d]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&p){let{x:M,y:f,width:x,height:m}=r(l);e.strokeStyle=n.getComputedStyle(p).backgroundColor,e.lineWidth=m,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(M,f+m/2),e.lineTo(M+x,f+m/2),e.stroke(),e.setLineDash([]),i(p,12),a(p)}h&&(i(
h,3),a(h)),d&&c(d)}};function c(l){i(l,4);for(let p of l.querySelectorAll("button")){let[d,M]=[p.querySelector("svg"),p.
querySelector("path")];if(p.hidden||!d||!M)continue;let{x:f,y:x,width:m,height:E}=r(d),O=parseFloat(/[\d.]+/.exec(M.getAttribute(
"transform")??"")?.[0]??"8"),I=M.getAttribute("fill")??"";e.marker(M.getAttribute("d")??"",f+m/2,x+E/2,O,I);for(let T of p.
querySelectorAll("b, span"))a(T)}let h=l.querySelector(".hclust-legend-more");h&&h.getClientRects().length&&a(h)}}async function oe({
text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,
await s.decode();let i=o.createElement("canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2\
d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(l=>l?a(l):c(new Error("No picture came of it.")))})}finally{
URL.revokeObjectURL(r)}}function it(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.
append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function re(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??
[];return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function He({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:i}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||i?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&i?t==="ArrowRight"?1:-1:0}function Ge({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function se(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(T,u="")=>{let g=r.createElement(T);return g.className=u,g},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),h=(T,u,g)=>{let y=a("button");return y.
type="button",y.textContent=T,y.setAttribute("aria-label",u),y.addEventListener("click",g),y},p=h("◀","Back",()=>{p.focus(),
O(s-1)}),d=h("▶","Next",()=>{d.focus(),O(s+1)}),M=a("span","hclust-quiet"),f=h("Large type","Large type",()=>{f.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),E()});f.setAttribute("aria-pressed","false");let x=a("span","\
hclust-quiet hclust-walk-keys");l.append(p,M,d,f,x),i.append(c,l),e.before(i);let m=()=>({large:t.classList.contains("hc\
lust-large"),inBar:i.contains(r.activeElement)}),E=()=>{x.textContent=Ge(m())};r.addEventListener("keydown",T=>{let u=He(
T,m());u&&(T.preventDefault(),T.stopPropagation(),O(s+u))},!0),r.addEventListener("focusin",E),i.addEventListener("focus\
out",()=>setTimeout(E)),I();function O(T){let u=n[T];u&&(s=T,o(u),I())}function I(){c.textContent=n[s]?.caption??"",c.hidden=
!c.textContent,M.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let T=[p,d].find(u=>u===r.activeElement);
p.disabled=s<=0,d.disabled=s>=n.length-1,T?.disabled&&(p.disabled?d.disabled?f:d:p).focus(),E()}}function ie(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=d=>c.push({text:d,tone:"plain"}),
h=d=>c.push({text:d,tone:"strong"}),p=d=>c.push({text:d,tone:"quiet"});return h(B(t.rows,t.noun)),o&&(l(" by "),h(o),l(`${r}\
 ${s}`)),l(", "),e.name?(h(e.name),l(" linkage"),i&&(l(" of "),h(i),l(" distances"))):l("the tree as given"),l(": "),h(B(
n.k,"clusters")),l(", cut at "),h(Nt(n)),p(Ke(n)),e.cophenetic!==null&&p(` · cophenetic r ${e.cophenetic}`),a&&p(` · ${a}`),
c}function Ke(t){let{exact:e,k:n,upper:o}=t;if(!e)return` · heights are tied at ${U(o)}: no threshold gives ${n} cluste\
rs`;if(n===1)return` (gap above ${dt(t)[0]})`;if(o===0)return" (gap of 0)";let[r,s]=dt(t);return` (gap ${r}–${s})`}function ce(t,e,n){
let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??"this"} linkage can \
make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typical ${t.noun} are tol\
d for up to ${B(e.described,"clusters")}.`),o}var Je={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function Xe(t,e,n,o){let r=t.querySelector(".hclust-words"),
s=e.linkages[e.start],i=Gt(new Map([...Ht(e,n),...st(s,n)])),a=j(t,"div","hclust-views");o.initialize({model:i}),o.render(
{model:i,el:a});let c=Xt(e,n),l=$t(e,n),h=Ye(e,n,l),p={noun:e.noun,name:w=>h(l[w]??w)},d=nt(i),M=null,f=0,x=()=>{let[w,b]=[
i.get("n_clusters"),i.get("distance_threshold")];return ct(d,b)===w?vt(d,b):Z(d,w)},m=j(t,"section","hclust-page-part");
j(m,"h2","","What the clusters are like");let E=j(m,"div");m.hidden=!e.profile.length,L();let O=j(t,"details","hclust-no\
tes"),I=j(O,"summary"),T=j(O,"ul"),u=j(t,"footer","hclust-quiet");u.textContent="This page holds its data and asks nothi\
ng of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let g=$();
y(),e.steps.length&&se(t,r,e.steps,w=>{let[b,S]=[w.n_clusters,w.distance_threshold],N=new DataView(Int32Array.from(n(w.selection)).
buffer);C(w.linkage,[["n_clusters",b],["distance_threshold",S],["selection",N],...Object.entries(w.options)]),g?.(w.linkage)});
for(let w of["n_clusters","distance_threshold"])i.on(`change:${w}`,()=>f||=requestAnimationFrame(k));function y(){d=nt(i),
M=s.medoids===null?null:Int32Array.from(n(s.medoids)),k()}function k(){f=0;let w=x();r.replaceChildren(...ie(e,s,w).map(
({text:S,tone:N})=>{if(N==="plain")return document.createTextNode(S);let _=document.createElement(N==="strong"?"b":"span");
return _.textContent=S,N==="quiet"&&(_.className="hclust-quiet"),_})),m.hidden||Bt(E,w,c(w),Yt(M,w),p);let b=ce(e,s,w);O.
hidden=!b.length,I.textContent=b.length===1?"1 note on the data":`${b.length} notes on the data`,T.replaceChildren(...b.
map(S=>{let N=document.createElement("li");return N.textContent=S,N}))}function C(w,b){s=e.linkages[w];let S=new Map([...st(
s,n),...b]);S.set("revision",i.get("revision")+1),i.assign(S),y()}function $(){if(e.linkages.length<2)return null;let w=document.
createElement("label");w.append("Linkage");let b=document.createElement("select");return b.className="hclust-linkage",b.
setAttribute("aria-label","Linkage"),e.linkages.forEach((S,N)=>b.append(new Option(S.name??"as given",String(N)))),b.value=
String(e.start),w.append(b),a.querySelector(".hclust-live-bar")?.prepend(w),b.addEventListener("change",()=>{let S=Number(
b.value),N=st(e.linkages[S],n),_=e.start===S&&i.get("n_clusters")===e.n_clusters,W=Z(nt({get:F=>N.get(F)}),i.get("n_clus\
ters"));C(S,[["distance_threshold",_?e.distance_threshold:W.t]])}),S=>b.value=String(S)}function L(){let w=j(t,"section",
"hclust-page-part hclust-take");j(w,"h2","","To take away");let b=j(w,"div","hclust-take-bar"),S=re(e.title),N=j(w,"p","\
hclust-quiet");N.setAttribute("role","status");let _=(F,V,K,H)=>{let Q=j(F,"button","",V);Q.type="button",Q.setAttribute(
"aria-label",K),Q.addEventListener("click",async()=>{N.textContent="";try{await H()}catch(ae){N.textContent=`That could \
not be saved: ${ae.message}`}})},W=v(b,"Labels");_(W,"CSV","Save the labels as CSV",()=>{let F=x(),V=new Map(Array.from(
F.nodes,(H,Q)=>[Q,s.nodeNames[H]??""]).filter(([,H])=>H)),K=qt(e.tableRows,l,F.labels,e.names?h:null,V);it(document,`${S}\
-labels.csv`,new Blob([K],{type:"text/csv;charset=utf-8"}))});for(let F of e.parts){let V=Je[F]??F,K=v(b,V),H=()=>ne(a.querySelector(
`.hclust-part-${F}`),`${e.title}: ${V}. ${r.textContent}`);_(K,"SVG",`Save the ${V.toLowerCase()} as SVG`,()=>{it(document,
`${S}-${F}.svg`,new Blob([H().text],{type:"image/svg+xml"}))}),_(K,"PNG",`Save the ${V.toLowerCase()} as PNG`,async()=>{
it(document,`${S}-${F}.png`,await oe(H(),document))})}}function v(w,b){let S=j(w,"div","hclust-take-group");return S.setAttribute(
"role","group"),S.setAttribute("aria-label",b),j(S,"span","",b),S}}function Ye(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(
t.tableRows).fill("");bt(e,t.names).forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);return t.droppedNames&&bt(e,t.droppedNames).
forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}Jt(Xe);
