// Generated from js/ by `npm run build`. Do not edit.
var Et="hclust-asking";function Q(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ut(t,n);return vt(t,n,he(o),o)}function Mt(t,e){let n=e>=
0?e:0,o=lt(t,n);return vt(t,o,n,ut(t,o))}function lt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function ut(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function he({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function vt(t,e,n,{
lower:o,upper:r}){let s,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=de(t,e)},get sizes(){
return c??=this.nodes.map(i=>t.sizes[i])},get labels(){return a??=ge(t,this.nodes)}}}function de(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let c=n-1-s;pe(r,s,o[2*c]),me(r,s+1,o[2*c+1])}return r}function pe(t,e,n){
Ct(t,0,e,n)}function Ct(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function me(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}Ct(t,0,o,n)}function ge(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],c=s+t.sizes[o];for(let a=s;a<c;a++)n[t.order[a]]=r}),n}function kt(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let c=2;c<=o;c++){let{lower:a,upper:i}=ut(t,c),l=a>0?i/a:i>0?1/0:1;l>s&&([s,r]=[l,c])}return r}function ft(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
c=new Int32Array(2*o-1).fill(-1),a=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=_(t,2*l),h=_(t,2*l+1);s[o+l]=_(s,f)+_(s,h),c[f]=
c[h]=o+l;let d=_(e,l);d<a?i=!1:a=d,r[l]=a}return we({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:c},
n)}function we(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=_(o,2*i+(e[i]?1:0)),
f=_(o,2*i+(e[i]?0:1)),h=_(s,n+i);s[l]=h,s[f]=h+_(r,l)}let c=new Int32Array(n),a=new Float64Array(2*n-1);for(let i=0;i<n;i++)
c[_(s,i)]=i,a[i]=_(s,i)+.5;for(let i=0;i<n-1;i++)a[n+i]=(_(a,_(o,2*i))+_(a,_(o,2*i+1)))/2;return{...t,flips:e,start:s,order:c,
x:a}}function ht(t){return t.n<2?0:_(t.heights,t.n-2)}function _(t,e){return t[e]}var xe=300;function tt(t){return String(t).slice(0,xe).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function B(t,e=""){if(!e)return q(t,0);let n=t===1&&e.endsWith("s");return`${q(t,0)} ${n?e.slice(0,-1):e}`}function D(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":pt(t)?q(t,mt(t)):Rt(t,2)}var pt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function mt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function et(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?J(t,2):q(t,e>=100?0:e>=10?1:2)}function Lt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":D(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return be(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?q(t,0):et(t);return n?`${r} ${n}`:r}function be(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function ye(t,e,n,o=0){return Tt(t,e,n,o)[0]}function Ot({t,lower:e,upper:n,tree:o}){return ye(
t,e,n,ht(o))}function $e(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,c,a]=Tt(n,t,e,o);return[c,a]}let[r,s]=[D(t),D(e)];for(let c=4;c<
17&&r===s&&t<e;c++)[r,s]=[J(t,c),J(e,c)];return[r,s]}function gt({t,lower:e,upper:n,tree:o}){return $e(e,n,t,ht(o))}function Tt(t,e,n,o){
let r=[Se(t,o),D(e),D(n)],[s,c,a]=r;for(let i=4;i<17;i++){let l=dt(s),f=l<dt(a)||t===n&&s===a;if(!(e<t&&t<=n)||dt(c)<l&&
e<l&&l<=n&&f)return[s,c,a];[s,c]=[J(t,i),J(e,i)],a=n===1/0?D(n):J(n,i)}return r}function Se(t,e){if(!pt(e)||!pt(t))return D(
t);let n=Math.min(mt(e),mt(t)),o=10**n;return q(Math.floor(t*o+.5)/o,n)}function dt(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function q(t,e){let n=It(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function It(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Rt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function J(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Rt(t,e-1).split("e");return`${Nt(o)}e${r}`}return Nt(It(t,e-1-n))}function Nt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var Ae=["node_names","node_colors"];function nt(t){let[e,n]=Ae.map(o=>Ee(t.get(o)));return{names:e,colors:n}}function Ee(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var _t=new WeakMap,Me=new Map;function ve({
tree:t,nodes:e}){let n=t.marks?.names;if(!n?.size)return Me;let o=_t.get(n);o||_t.set(n,o=new WeakMap);let r=o.get(e);return r||
o.set(e,r=wt(n,e)),r}function wt(t,e){let n=[];for(let a=0;a<e.length;a++){let i=e[a],l=t.get(i);l!==void 0&&n.push({label:a,
node:i,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),s=new Set([...o].filter(a=>{let i=/^\d+$/.
test(a)&&String(Number(a))===a?Number(a):e.length;return i<e.length&&!r.has(i)})),c=new Map;for(let{label:a,name:i}of n.
sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i} (${f})`;s.add(l),c.set(a,l)}return c}
function xt(t,e){let n=ve(t).get(e);return n===void 0?B(e):`${B(e)} ${tt(n)}`}function Z(t){let e=ot(t.get("heights")),n=zt(t.get("flips"),e.length),o=ft(U(t.get("children")),e,n);return o.marks=nt(
t),o}function Pt(t){let e=Z(t),n=e.n,o=t.get("columns")??[],r=ot(t.get("col_heights")),s=U(t.get("col_children")),c=ot(t.
get("originals")),a=t.get("original_columns")??[],i=t.get("axis_names")??[],l=U(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(h,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Le(t.get("values")),
columnTree:r.length?ft(s,r):null,columnAbout:t.get("column_about")??[],originals:c,originalColumns:a,axes:Ce(i,ot(t.get(
"axes")),c,a.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:ke(zt(t.
get("names")),U(t.get("name_ends"))),leafOf:h=>Ne(f,h)}}function Ce(t,e,n,o,r){let s=0;return t.map(({original:c})=>c===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(a,i)=>n[i*o+c]??NaN))}function ke(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Ne(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function rt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function zt(t,e=0){let n=new Uint8Array(rt(t));return n.length>=e?n:new Uint8Array(e)}function U(t){return new Int32Array(
rt(t))}function Le(t){return new Float32Array(rt(t))}function ot(t){return new Float64Array(rt(t))}var bt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],st=["o","s",
"^","D","v","P","X"],jt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Oe=bt.length*st.length,it=1<<30;function Bt(t,e){return it|
parseInt(e.slice(1),16)<<3|t%st.length}function yt(t){return t&it?t:t%Oe}function X(t){return t&it?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:bt[t%bt.length]}function $t(t){return st[t&it?t&7:t%st.length]}var Ft=new WeakMap,Dt=new WeakMap;function Te(t){let e=Ft.get(t.children);return e||Ft.set(t.children,e=Re(t)),t.marks?.
colors.size?Ie(e,t.marks):e}function Ie(t,e){let n=Dt.get(e);if(!n){Dt.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Bt(
n[o],r)}return n}function qt(t){let e=Te(t.tree);return t.nodes.map(n=>e[n])}function Re(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let c=1,a=e-2;a>=0;a--,c++){let i=n[2*a],l=n[2*a+1],f=o[i]>=o[l];r[f?i:l]=r[e+a],r[f?l:i]=c}
let s=Int32Array.from({length:e},(c,a)=>a);return Q(t,kt(t)).nodes.forEach((c,a)=>{s[r[c]]=a}),r.map(c=>s[c])}var _e=12,Pe=200,ze=6;function je(t,e){let n=xt(t,e);return n===B(e)?`Cluster ${n}`:n}function Be(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,ze);return t.filter(n=>e.includes(n))}function Ut(t,e,n,o,r){let s=Fe(t.ownerDocument),c=qt(
e),a=Be(n);if(e.k>_e){t.replaceChildren(...qe(s,e,c,a,o,r));return}let i=Array.from(e.sizes,(f,h)=>{let d=s("section","h\
clust-card");d.style.setProperty("--cluster",X(c[h]));let x=s("header");x.append(H(s("b"),je(e,h)),s("span","",B(f,r.noun))),
d.append(x);let m=o[h]??-1;if(m>=0){let A=s("p","","most typical: ");A.append(H(s("span"),Y(r.name(m),60))),d.append(A)}
let S=s("div","hclust-lines");for(let A of a)S.append(...De(s,A,h));return d.append(S),d}),l=s("div","hclust-cards");l.append(
...i),t.replaceChildren(l)}function Fe(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function H(t,e){return t.dir="auto",t.textContent=e,t}function De(t,e,n){let{kind:o,means:r,share:s,lowest:c,
highest:a,overall:i}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.width=`${100*(s[n]??0)}%`;else{let h=a-
c,d=m=>h>0?100*(m-c)/h:0;f.style.width=`${d(r[n]??0)}%`;let x=t("u");x.style.left=`${d(i)}%`,l.append(x)}return[H(t("spa\
n"),St(e)),l,H(t("b"),Wt(e,n,!0))]}function St({name:t}){return Y(t,24)}function Wt({kind:t,means:e,words:n,share:o,unit:r},s,c){
if(t==="text"){let i=Y(n[s]??"",18);return c?`${i} ${q(100*(o[s]??0),0)}%`:i}let a=e[s]??NaN;return t==="date"?Lt(a,"dat\
e"):t==="span"?`${q(a,1)} days`:c&&r?`${et(a)} ${Y(r,8)}`:et(a)}function qe(t,e,n,o,r,s){let c=Array.from(e.sizes.keys()).
sort((m,S)=>(e.sizes[S]??0)-(e.sizes[m]??0)||m-S).slice(0,Pe),a=t("tbody");for(let m of c){let S=t("tr"),A=t("th");A.setAttribute(
"scope","row");let M=t("i");M.style.background=X(n[m]),A.append(M,H(t("span"),xt(e,m)));let T=r[m]??-1,I=H(t("td","name"),
T<0?"":Y(s.name(T),40));S.append(A,t("td","",B(e.sizes[m]??0)),I);for(let O of o)S.append(t("td","",Wt(O,m,!1)));a.append(
S)}let i=t("tr"),l=o.map(m=>m.unit?`${St(m)} (${Y(m.unit,8)})`:St(m));for(let m of["cluster",s.noun,"most typical",...l]){
let S=H(t("th"),m);S.setAttribute("scope","col"),i.append(S)}let f=t("thead");f.append(i);let h=t("table");h.append(f,a);
let d=t("div","hclust-table");d.tabIndex=0,d.setAttribute("role","group"),d.setAttribute("aria-label","The clusters, the\
 largest first"),d.append(h);let x=e.k-c.length;return x?[d,t("p","hclust-quiet",`and ${B(x)} smaller clusters`)]:[d]}function Y(t,e){
let n=Array.from(tt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var Ue=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Vt(t){let e=Ue.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Ht(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,i)=>{let l=n[i],f=r.get(l)??String(l);s[a]=r.size?`${l},${Vt(f)}`:String(l)});let c=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)c.push(o?`${a},${Vt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${c.
join(`\r
`)}\r
`}function Gt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,
s]])),assign(r){let s=[...r.keys()].filter(c=>r.get(c)!==t.get(c));for(let c of s)t.set(c,r.get(c));for(let c of s)n(`ch\
ange:${c}`);s.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(r,s){e.has(
r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[c,a]of e)r&&r!==c||(s?a.delete(s):a.clear())}};return o}function Kt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var We="$bytes";async function Jt(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function Xt(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[We];return Array.isArray(r)?new DataView(e,...r):o})}var At=t=>document.getElementById(t)?.textContent??"";function Yt(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=Xt(At("hclust-meta"),await Jt(At("hclust-data"))),o=new Blob([At("hclust-live")],{type:"text/javascript"}),r=URL.createObjectURL(
o),s=await import(r);URL.revokeObjectURL(r);let c=document.getElementById("hclust-page");Kt(c),Ve(c.querySelector("h1")),
t(c,n,s.default())}}function Ve(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.createElement("button");n.
type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.documentElement.dataset.theme=o?"dark":"li\
ght",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colors":"Dark colors")};n.addEventListener("cli\
ck",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,s())}),s();let c=document.createElement("h\
eader");t.replaceWith(c),c.append(t,n)}function P(t,e,n="",o=""){let r=document.createElement(e);return n&&(r.className=
n),o&&(r.textContent=o),t.append(r),r}function Qt(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:h,words:d,codes:x}=t.texts[r],m=U(x);
return S=>Ke(h,m,d,S)}let s=o??-1,c=e.originalColumns[s],{originals:a,originalColumns:{length:i}}=e,l=Float64Array.from(
{length:e.n},(h,d)=>a[d*i+s]??NaN),f=He(l);return h=>Ge(c,l,f,h)});return o=>n.map(r=>r(o))}function He(t){let[e,n,o]=[0,
1/0,-1/0];for(let c of t)e+=c,n=Math.min(n,c),o=Math.max(o,c);let r=e/t.length,s=0;for(let c of t)s+=(c-r)**2;return{overall:r,
lowest:n,highest:o,total:s}}function Ge({name:t,unit:e,kind:n},o,{total:r,...s},{k:c,labels:a,sizes:i}){let l=new Float64Array(
c);for(let m=0;m<o.length;m++){let S=z(a,m);l[S]=z(l,S)+z(o,m)}let f=Array.from(l,(m,S)=>m/z(i,S)),h=f.reduce((m,S,A)=>m+
z(i,A)*(S-s.overall)**2,0),d=f.map(()=>1),x=r>0?h/r:0;return{name:t,unit:e,kind:n,means:f,words:[],share:d,...s,explained:x}}
function Ke(t,e,n,{k:o,labels:r,sizes:s}){let c=n.length,a=new Float64Array(o*c),i=new Float64Array(c);for(let A=0;A<e.length;A++){
let M=z(e,A),T=z(r,A)*c+M;a[T]=z(a,T)+1,i[M]=z(i,M)+1}let l=e.length,f=0,h=[],d=[];for(let A=0;A<o;A++){let M=0,T=0;for(let I=0;I<
c;I++)z(a,A*c+I)>z(a,A*c+M)&&(M=I),T+=(z(a,A*c+I)/z(s,A))**2;h.push(n[M]??""),d.push(z(a,A*c+M)/z(s,A)),f+=(1-T)*z(s,A)/
l}let x=1-i.reduce((A,M)=>A+(M/l)**2,0),m=x>0?1-f/x:0;return{name:t,unit:"",kind:"text",means:[],words:h,share:d,...{overall:NaN,
lowest:NaN,highest:NaN},explained:m}}function Zt(t,{nodes:e,tree:n}){return Array.from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function z(t,e){
return t[e]}var Je={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function te(t){return Je[$t(t)]}function ee(t){return jt[$t(t)]}function oe(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",c=0,a=[],i={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){h(),e.push(u)}function h(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function d(u,p){let[w,C,v,b,N,E]=i.matrix;return[w*u+
v*p+N,C*u+b*p+E]}let x=(u,p)=>d(u,p).map($).join(" "),m=()=>Math.hypot(i.matrix[0],i.matrix[1]);function S(u,p=""){let w=u===
"fill"?i.fillStyle:i.strokeStyle,C=i.globalAlpha<1?` opacity="${$(i.globalAlpha)}"`:"",v=i.clip?` clip-path="url(#${i.clip}\
)"`:"";if(u==="fill")return` fill="${F(ne(w))}"${p}${C}${v}`;let b=i.dash.length?` stroke-dasharray="${i.dash.map(N=>$(N*
m())).join(" ")}"`:"";return` fill="none" stroke="${F(ne(w))}" stroke-width="${$(i.lineWidth*m())}"${b}${C}${v}`}let A=({
x:u,y:p,width:w,height:C})=>`M${$(u)} ${$(p)}h${$(w)}v${$(C)}h${$(-w)}z`;function M(u,p,w,C){let[v,b]=d(u,p),[N,E]=d(u+w,
p+C);return{x:Math.min(v,N),y:Math.min(b,E),width:Math.abs(N-v),height:Math.abs(E-b)}}function T(u){let p=S("fill");r.key!==
p&&h(),r={key:p,path:r.path+A(u)}}let I={save(){l.push({...i})},restore(){i=l.pop()??i},setTransform(...u){i.matrix=u.map(
p=>p/t)},translate(u,p){let[w,C]=d(u,p);i.matrix=[i.matrix[0],i.matrix[1],i.matrix[2],i.matrix[3],w,C]},rotate(u){let[p,
w,C,v,b,N]=i.matrix,[E,g]=[Math.cos(u),Math.sin(u)];i.matrix=[p*E+C*g,w*E+v*g,C*E-p*g,v*E-w*g,b,N]},beginPath(){s=""},moveTo(u,p){
s+=`M${x(u,p)}`},lineTo(u,p){s+=`${s?"L":"M"}${x(u,p)}`},closePath(){s+="z"},rect(u,p,w,C){s+=A(M(u,p,w,C))},roundRect(u,p,w,C,v){
let b=M(u,p,w,C),N=Math.min(v*m(),b.width/2,b.height/2),[E,g]=[$(b.width-2*N),$(b.height-2*N)],y=(k,L)=>`a${$(N)} ${$(N)}\
 0 0 1 ${$(k*N)} ${$(L*N)}`;s+=`M${$(b.x+N)} ${$(b.y)}h${E}${y(1,1)}v${g}${y(-1,1)}h-${E}${y(-1,-1)}v-${g}${y(1,-1)}z`},
arc(u,p,w){let[C,v]=d(u,p),b=$(w*m()),N=$(2*w*m());s+=`M${$(C-w*m())} ${$(v)}a${b} ${b} 0 1 0 ${N} 0a${b} ${b} 0 1 0 -${N}\
 0z`},fill(u){s&&f(`<path d="${s}"${S("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${S("stroke")}/>`)},clip(){let u=`c${++c}`,p=i.clip?` clip-path="url(#${i.clip})"`:"";n.push(`<clipPath id="${u}"${p}><\
path d="${s}"/></clipPath>`),i.clip=u},setLineDash(u){i.dash=u},fillRect(u,p,w,C){let v=M(u,p,w,C);if(i.globalCompositeOperation!==
"source-atop"){v.width&&v.height&&T(v);return}for(let b of a){let N=Math.max(v.x,b.x),E=Math.max(v.y,b.y),g=Math.min(v.x+
v.width,b.x+b.width)-N,y=Math.min(v.y+v.height,b.y+b.height)-E;g>0&&y>0&&T({x:N,y:E,width:g,height:y})}},clearRect(){},fillText(u,p,w){
if(!u)return;let[,C="",v="10",b="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(i.font)??[],N=i.textBaseline===
"middle"?.35*Number(v):0,E=i.matrix,[g,y]=d(p,w+N),k=Math.abs(E[1])>1e-9?` transform="matrix(${[E[0],E[1],E[2],E[3],g,y].
map($).join(" ")})"`:` x="${$(g)}" y="${$(y)}"`,R={center:"middle",right:"end"}[i.textAlign];f(`<text${k} font-size="${v}\
"${C?` font-weight="${C}"`:""}${R?` text-anchor="${R}"`:""} font-family="${F(b)}" xml:space="preserve"${S("fill")}>${F(u)}\
</text>`)},drawImage(u,p,w,C=u.width,v=u.height){if(!u.width||!u.height)return;let b=u.hclustLines;if(!b){let E=M(p,w,C,
v);f(`<image x="${$(E.x)}" y="${$(E.y)}" width="${$(E.width)}" height="${$(E.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${F(u.toDataURL())}"/>`);return}a=[];for(let E=0;E<4*b.count;E+=4){let[g,y,k,L]=[b.rects[E],
b.rects[E+1],b.rects[E+2],b.rects[E+3]];a.push(b.lying?M(p+y,w+g,L,k):M(p+g,w+y,k,L))}let N=i.fillStyle;i.fillStyle=b.ink;
for(let E of a)T(E);h(),i.fillStyle=N},points(u,p,w,C,{size:v,halo:b,edge:N,alpha:E}){if(!p.length)return;let g=o.size;f(
`<g opacity="${$(E)}">`);for(let y of p){let[k,L]=[u.xs[y]??NaN,u.ys[y]??NaN];if(!(k>=-1&&k<=u.width+1&&L>=-1&&L<=u.height+
1))continue;let R=yt(C[w[y]??0]??0),W=`m${g}-${R}`;if(!o.has(W)){o.add(W);let j=v*ee(R);n.push(`<path id="${W}" d="${te(
R)}" transform="scale(${$(j)})" fill="${X(R)}" stroke="${F(N)}" stroke-width="${$(b/j)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${W}" x="${$(u.left+k)}" y="${$(u.top+L)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${g}`])},marker(u,p,w,C,v){
f(`<path d="${F(u)}" fill="${F(v)}" transform="translate(${$(p)} ${$(w)}) scale(${$(C)})"/>`)},svg(u,p,w,C){return h(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${$(u)}" height="${$(p)}" viewBox="0 0 ${$(u)} ${$(p)}" role="img"><title\
>${F(w)}</title><defs>${n.join("")}</defs><path d="M0 0h${$(u)}v${$(p)}H0z" fill="${F(C)}"/>
${e.join(`
`)}
</svg>
`}},O=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of O)Object.defineProperty(I,u,{get:()=>i[u],set:p=>Object.assign(i,{[u]:p})});
return I}function ne(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function $(t){return String(Math.round(t*100)/100+0)}function F(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function re(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,c]=[o.
clientWidth,o.clientHeight],a=n.width/s,i=oe(a),l=Xe(o,i);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:i})),
i.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:i.svg(s,
c,e,f),width:s,height:c}}function Xe(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:h,width:d,height:x}=l.getBoundingClientRect();return{x:f-o.left,y:h-o.top,width:d,height:x}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function c(l,f=0){let{x:h,y:d,width:x,height:m}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(h,d,x,m,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:h,top:d,height:x}=f.getBoundingClientRect(),m=n.getComputedStyle(
l),S=Number(m.fontWeight)>=600?"600 ":"";e.font=`${S}${parseFloat(m.fontSize)}px ${m.fontFamily}`,e.fillStyle=m.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",h-o.left,d-o.top+x/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&c(l)},above(){let[l,f,h,d]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&h){let{x,y:m,width:S,height:A}=r(l);e.strokeStyle=n.getComputedStyle(h).backgroundColor,e.lineWidth=A,e.
setLineDash([6,4]),e.beginPath(),e.moveTo(x,m+A/2),e.lineTo(x+S,m+A/2),e.stroke(),e.setLineDash([]);let M=r(h);c(h,12);let T=h.
innerText.split(`
`).map(O=>O.trim()).filter(Boolean),I=n.getComputedStyle(h);e.font=`600 ${parseFloat(I.fontSize)}px ${I.fontFamily}`,e.fillStyle=
I.color,e.textAlign="center",e.textBaseline="middle",T.forEach((O,u)=>{let p=(u-(T.length-1)/2)*parseFloat(I.lineHeight);
e.fillText(O,M.x+M.width/2,M.y+M.height/2+p)})}f&&(c(f,3),a(f)),d&&i(d)}};function i(l){c(l,4);for(let h of l.querySelectorAll(
"button")){let[d,x]=[h.querySelector("svg"),h.querySelector("path")];if(h.hidden||!d||!x)continue;let{x:m,y:S,width:A,height:M}=r(
d),T=parseFloat(/[\d.]+/.exec(x.getAttribute("transform")??"")?.[0]??"8"),I=x.getAttribute("fill")??"";e.marker(x.getAttribute(
"d")??"",m+A/2,S+M/2,T,I);for(let O of h.querySelectorAll("b, span"))a(O)}let f=l.querySelector(".hclust-legend-more");f&&
f.getClientRects().length&&a(f)}}async function se({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{
type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let c=o.createElement("canvas");return c.width=Math.
round(2*e),c.height=Math.round(2*n),c.getContext("2d")?.drawImage(s,0,0,c.width,c.height),await new Promise((a,i)=>{c.toBlob(
l=>l?a(l):i(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function Ye({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:c}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||c?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&c?t==="ArrowRight"?1:-1:0}function Qe({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function ie(t,e,n,o){let r=t.ownerDocument,s=-1,c=r.createElement("section");c.className="hclust-steps hclust-presenting",
c.setAttribute("aria-label","Walkthrough");let a=(O,u="")=>{let p=r.createElement(O);return p.className=u,p},i=a("p","hc\
lust-caption");i.dir="auto",i.setAttribute("role","status");let l=a("div","hclust-walk"),f=(O,u,p)=>{let w=a("button");return w.
type="button",w.textContent=O,w.setAttribute("aria-label",u),w.addEventListener("click",p),w},h=f("◀","Back",()=>{h.focus(),
T(s-1)}),d=f("▶","Next",()=>{d.focus(),T(s+1)}),x=a("span","hclust-quiet"),m=f("Large type","Large type",()=>{m.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),M()});m.setAttribute("aria-pressed","false");let S=a("span","\
hclust-quiet hclust-walk-keys");l.append(h,x,d,m,S),c.append(i,l),e.before(c);let A=()=>({large:t.classList.contains("hc\
lust-large"),inBar:c.contains(r.activeElement)}),M=()=>{S.textContent=Qe(A())};r.addEventListener("keydown",O=>{let u=Ye(
O,A());u&&(O.preventDefault(),O.stopPropagation(),T(s+u))},!0),r.addEventListener("focusin",M),c.addEventListener("focus\
out",()=>setTimeout(M)),I();function T(O){let u=n[O];u&&(s=O,o(u),I())}function I(){i.textContent=n[s]?.caption??"",i.hidden=
!i.textContent,x.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let O=[h,d].find(u=>u===r.activeElement);
h.disabled=s<=0,d.disabled=s>=n.length-1,O?.disabled&&(h.disabled?d.disabled?m:d:h).focus(),M()}}function ce(t,e,n,o){let{features:r,columns:s,scaling:c,metric:a,dropped:i}=t.words,l=[],f=x=>l.push({text:x,tone:"plain"}),
h=x=>l.push({text:x,tone:"strong"}),d=x=>l.push({text:x,tone:"quiet"});return h(B(e.n,e.noun)),r&&(f(" by "),h(r),f(`${s}\
 ${c}`)),f(", "),n.name?(h(n.name),f(" linkage"),a&&(f(" of "),h(a),f(" distances"))):f("the tree as given"),f(": "),h(B(
o.k,"clusters")),f(", cut at "),h(Ot(o)),d(Ze(o)),n.cophenetic!==null&&d(` · cophenetic r ${n.cophenetic}`),i&&d(` · ${i}`),
l}function Ze(t){let{exact:e,k:n,upper:o}=t;if(!e)return` · heights are tied at ${D(o)}: no threshold gives ${n} cluste\
rs`;if(n===1)return` (gap above ${gt(t)[0]})`;if(o===0)return" (gap of 0)";let[r,s]=gt(t);return` (gap ${r}–${s})`}function ae(t,e,n,o){
let r=[...t.notes];return o.tree.monotone||r.push(`Some merges lie below earlier ones, as ${n.name??"this"} linkage can \
make them: the cut goes by the highest so far.`),n.described&&n.described<e.n&&r.push(`Most typical ${e.noun} are told f\
or up to ${B(n.described,"clusters")}.`),r}function ct(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function le(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var tn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function en(t,{traits:e,page:n},o){let r=t.querySelector(
".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],c=0,a=Gt(new Map(Object.entries(e))),i=P(t,
"div","hclust-views");o.initialize({model:a}),o.render({model:a,el:i});let l=Pt(a),f=Qt(n,l),h=Z(a),d=null,x=0,m=()=>{let[
g,y]=[a.get("n_clusters"),a.get("distance_threshold")];return lt(h,y)===g?Mt(h,y):Q(h,g)},S=P(t,"section","hclust-page-p\
art");P(S,"h2","","What the clusters are like");let A=P(S,"div");S.hidden=!n.profile.length,N();let M=P(t,"details","hcl\
ust-notes"),T=P(M,"summary"),I=P(M,"ul"),O=P(t,"footer","hclust-quiet");O.textContent="This page holds its data and asks\
 nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let u=b();
p(),n.steps.length&&ie(t,r,n.steps,g=>{C(),c=g.annotations,v(g.linkage,g.traits),u?.(g.linkage)});for(let g of["n_cluste\
rs","distance_threshold"])a.on(`change:${g}`,()=>x||=requestAnimationFrame(w));function p(){h=Z(a),d=s.medoids===null?null:
U(s.medoids),w()}function w(){x=0;let g=m();r.replaceChildren(...ce(n,l,s,g).map(({text:k,tone:L})=>{if(L==="plain")return document.
createTextNode(k);let R=document.createElement(L==="strong"?"b":"span");return L==="quiet"?R.append(...on(k)):R.textContent=
k,L==="quiet"&&(R.className="hclust-quiet"),R})),S.hidden||Ut(A,g,f(g),Zt(d,g),l);let y=ae(n,l,s,g);M.hidden=!y.length,T.
textContent=y.length===1?"1 note on the data":`${y.length} notes on the data`,I.replaceChildren(...y.map(k=>{let L=document.
createElement("li");return L.textContent=k,L}))}function C(){window.dispatchEvent(new CustomEvent(Et))}function v(g,y){s=
n.linkages[g];let k=a.get("revision")+1,L=n.annotations[c]?.[g];a.assign(new Map(Object.entries({...s.traits,...L,...y,revision:k}))),
p()}function b(){if(n.linkages.length<2)return null;let g=document.createElement("label");g.append("Linkage");let y=document.
createElement("select");return y.className="hclust-linkage",y.setAttribute("aria-label","Linkage"),n.linkages.forEach((k,L)=>y.
append(new Option(k.name??"as given",String(L)))),y.value=String(n.start),g.append(y),i.querySelector(".hclust-live-bar")?.
prepend(g),y.addEventListener("change",()=>{C();let k=Number(y.value),{traits:L}=n.linkages[k],R=n.start===k&&a.get("n_c\
lusters")===e.n_clusters,W=Q(Z({get:j=>L[j]}),a.get("n_clusters"));v(k,{distance_threshold:R?e.distance_threshold:W.t})}),
k=>y.value=String(k)}function N(){let g=P(t,"section","hclust-page-part hclust-take");P(g,"h2","","To take away");let y=P(
g,"div","hclust-take-bar"),k=le(n.title),L=P(g,"p","hclust-quiet");L.setAttribute("role","status");let R=(j,V,G,K)=>{let at=P(
j,"button","",V);at.type="button",at.setAttribute("aria-label",G),at.addEventListener("click",async()=>{L.textContent="";
try{await K()}catch(ue){L.textContent=`That could not be saved: ${ue.message}`}})},W=E(y,"Labels");R(W,"CSV","Save the l\
abels as CSV",()=>{let j=m(),V=wt(nt(a).names,j.nodes),G=nn(n,l),K=Ht(n.table_rows,l.rows,j.labels,G,V);ct(document,`${k}\
-labels.csv`,new Blob([K],{type:"text/csv;charset=utf-8"}))});for(let j of e.parts){let V=tn[j]??j,G=E(y,V),K=()=>re(i.querySelector(
`.hclust-part-${j}`),`${n.title}: ${V}. ${r.textContent}`);R(G,"SVG",`Save the ${V.toLowerCase()} as SVG`,()=>{ct(document,
`${k}-${j}.svg`,new Blob([K().text],{type:"image/svg+xml"}))}),R(G,"PNG",`Save the ${V.toLowerCase()} as PNG`,async()=>{
ct(document,`${k}-${j}.png`,await se(K(),document))})}}function E(g,y){let k=P(g,"div","hclust-take-group");return k.setAttribute(
"role","group"),k.setAttribute("aria-label",y),P(k,"span","",y),k}}function nn(t,e){if(!t.row_names)return null;let n=new Array(
t.table_rows).fill("");return e.rows.forEach((o,r)=>n[o]=e.name(r)),U(t.dropped).forEach((o,r)=>n[o]=t.dropped_names?.[r]??
""),o=>String(n[o]??o)}Yt(en);function on(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phr\
ase",r.textContent=o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(
" "),o&&n(o.trim())}),e}
