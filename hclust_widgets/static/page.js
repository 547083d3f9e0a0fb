// Generated from js/ by `npm run build`. Do not edit.
var Mt="hclust-asking";function Y(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ut(t,n);return Ct(t,n,we(o),o)}function Et(t,e){let n=e>=
0?e:0,o=lt(t,n);return Ct(t,o,n,ut(t,o))}function lt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function ut(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function we({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Ct(t,e,n,{
lower:o,upper:r}){let s,a,c;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=xe(t,e)},get sizes(){
return a??=this.nodes.map(i=>t.sizes[i])},get labels(){return c??=$e(t,this.nodes)}}}function xe(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let a=n-1-s;be(r,s,o[2*a]),ye(r,s+1,o[2*a+1])}return r}function be(t,e,n){
vt(t,0,e,n)}function vt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function ye(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}vt(t,0,o,n)}function $e(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],a=s+t.sizes[o];for(let c=s;c<a;c++)n[t.order[c]]=r}),n}function kt(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let a=2;a<=o;a++){let{lower:c,upper:i}=ut(t,a),l=c>0?i/c:i>0?1/0:1;l>s&&([s,r]=[l,a])}return r}function ft(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let u=P(t,2*l),h=P(t,2*l+1);s[o+l]=P(s,u)+P(s,h),a[u]=
a[h]=o+l;let d=P(e,l);d<c?i=!1:c=d,r[l]=c}return Ae({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:a},
n)}function Ae(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=P(o,2*i+(e[i]?1:0)),
u=P(o,2*i+(e[i]?0:1)),h=P(s,n+i);s[l]=h,s[u]=h+P(r,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[P(s,i)]=i,c[i]=P(s,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(P(c,P(o,2*i))+P(c,P(o,2*i+1)))/2;return{...t,flips:e,start:s,order:a,
x:c}}function ht(t){return t.n<2?0:P(t.heights,t.n-2)}function P(t,e){return t[e]}var Se=300;function tt(t){return String(t).slice(0,Se).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function B(t,e=""){if(!e)return q(t,0);let n=t===1&&e.endsWith("s");return`${q(t,0)} ${n?e.slice(0,-1):e}`}function D(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":pt(t)?q(t,mt(t)):Rt(t,2)}var pt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function mt(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function et(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?J(t,2):q(t,e>=100?0:e>=10?1:2)}function Lt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":D(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return Me(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?q(t,0):et(t);return n?`${r} ${n}`:r}function Me(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function Ee(t,e,n,o=0){return Tt(t,e,n,o)[0]}function Ot({t,lower:e,upper:n,tree:o}){return Ee(
t,e,n,ht(o))}function Ce(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,a,c]=Tt(n,t,e,o);return[a,c]}let[r,s]=[D(t),D(e)];for(let a=4;a<
17&&r===s&&t<e;a++)[r,s]=[J(t,a),J(e,a)];return[r,s]}function gt({t,lower:e,upper:n,tree:o}){return Ce(e,n,t,ht(o))}function Tt(t,e,n,o){
let r=[ve(t,o),D(e),D(n)],[s,a,c]=r;for(let i=4;i<17;i++){let l=dt(s),u=l<dt(c)||t===n&&s===c;if(!(e<t&&t<=n)||dt(a)<l&&
e<l&&l<=n&&u)return[s,a,c];[s,a]=[J(t,i),J(e,i)],c=n===1/0?D(n):J(n,i)}return r}function ve(t,e){if(!pt(e)||!pt(t))return D(
t);let n=Math.min(mt(e),mt(t)),o=10**n;return q(Math.floor(t*o+.5)/o,n)}function dt(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function q(t,e){let n=It(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function It(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Rt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function J(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Rt(t,e-1).split("e");return`${Nt(o)}e${r}`}return Nt(It(t,e-1-n))}function Nt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var ke=["node_names","node_colors"];function nt(t){let[e,n]=ke.map(o=>Ne(t.get(o)));return{names:e,colors:n}}function Ne(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var _t=new WeakMap,Le=new Map;function Oe({
tree:t,nodes:e}){let n=t.marks?.names;if(!n?.size)return Le;let o=_t.get(n);o||_t.set(n,o=new WeakMap);let r=o.get(e);return r||
o.set(e,r=wt(n,e)),r}function wt(t,e){let n=[];for(let c=0;c<e.length;c++){let i=e[c],l=t.get(i);l!==void 0&&n.push({label:c,
node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let i=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!r.has(i)})),a=new Map;for(let{label:c,name:i}of n.
sort((l,u)=>u.node-l.node)){let l=i;for(let u=2;s.has(l)||l!==i&&o.has(l);u++)l=`${i} (${u})`;s.add(l),a.set(c,l)}return a}
function Pt(t,e){let n=Oe(t).get(e);return n===void 0?B(e):`${B(e)} ${tt(n)}`}function Q(t){let e=ot(t.get("heights")),n=jt(t.get("flips"),e.length),o=ft(U(t.get("children")),e,n);return o.marks=nt(
t),o}function zt(t){let e=Q(t),n=e.n,o=t.get("columns")??[],r=ot(t.get("col_heights")),s=U(t.get("col_children")),a=ot(t.
get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=U(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(h,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:_e(t.get("values")),
columnTree:r.length?ft(s,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:Te(i,ot(t.get(
"axes")),a,c.length,n),axisNames:i,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Ie(jt(t.
get("names")),U(t.get("name_ends"))),leafOf:h=>Re(u,h)}}function Te(t,e,n,o,r){let s=0;return t.map(({original:a})=>a===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,i)=>n[i*o+a]??NaN))}function Ie(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Re(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function rt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function jt(t,e=0){let n=new Uint8Array(rt(t));return n.length>=e?n:new Uint8Array(e)}function U(t){return new Int32Array(
rt(t))}function _e(t){return new Float32Array(rt(t))}function ot(t){return new Float64Array(rt(t))}var xt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],st=["o","s",
"^","D","v","P","X"],Bt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Pe=xt.length*st.length,it=1<<30;function Ft(t,e){return it|
parseInt(e.slice(1),16)<<3|t%st.length}function bt(t){return t&it?t:t%Pe}function Z(t){return t&it?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:xt[t%xt.length]}function yt(t){return st[t&it?t&7:t%st.length]}var At=12,Dt=200,qt=6;function ze({label:t,title:e}){return e===B(t)?`Cluster ${e}`:e}function Ut(t,e){let n=je(t.ownerDocument),
{clusters:o,columns:r,noun:s}=e;if(e.n_clusters>At){t.replaceChildren(...Fe(n,e));return}let a=n("div","hclust-cards");o.
forEach((c,i)=>{let l=n("section","hclust-card");l.style.setProperty("--cluster",Wt(c.color));let u=n("header"),h=G(n("b"),
H(ze(c),60));if(u.append(h,n("span","",B(c.size,s))),l.append(u),c.typical!==null){let p=n("p","","most typical: ");p.append(
G(n("span"),H(c.typical,60))),l.append(p)}let d=n("div","hclust-lines");for(let p of r)d.append(...Be(n,p,i));l.append(d),
a.append(l)}),t.replaceChildren(a)}function Wt(t){return typeof t=="number"?Z(t):t}function je(t){return(e,n="",o="")=>{
let r=t.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),r}}function G(t,e){return t.dir="auto",t.textContent=
e,t}function Be(t,e,n){let{kind:o,means:r,share:s,lowest:a,highest:c,overall:i}=e,l=t("span","bar"),u=t("i");if(l.append(
u),o==="text")u.style.width=`${100*(s[n]??0)}%`;else{let h=a??NaN,d=(c??NaN)-h,p=N=>d>0?100*((N??h)-h)/d:0;u.style.width=
`${p(r[n])}%`;let x=t("u");x.style.left=`${p(i)}%`,l.append(x)}return[G(t("span"),$t(e)),l,G(t("b"),Vt(e,n,!0))]}function $t({
name:t}){return H(t,24)}function Vt({kind:t,means:e,words:n,share:o,unit:r},s,a){if(t==="text"){let i=H(n[s]??"",18);return a?
`${i} ${q(100*(o[s]??0),0)}%`:i}let c=e[s]??NaN;return t==="date"?Lt(c,"date"):t==="span"?`${q(c,1)} days`:a&&r?`${et(c)}\
 ${H(r,8)}`:et(c)}function Fe(t,{noun:e,n_clusters:n,clusters:o,columns:r}){let s=t("tbody");o.forEach(({title:d,color:p,
size:x,typical:N},v)=>{let S=t("tr"),O=t("th");O.setAttribute("scope","row");let I=t("i");I.style.background=Wt(p),O.append(
I,G(t("span"),H(d,40)));let T=G(t("td","name"),H(N??"",40));S.append(O,t("td","",B(x)),T);for(let f of r)S.append(t("td",
"",Vt(f,v,!1)));s.append(S)});let a=t("tr"),c=r.map(d=>d.unit?`${$t(d)} (${H(d.unit,8)})`:$t(d));for(let d of["cluster",
e,"most typical",...c]){let p=G(t("th"),d);p.setAttribute("scope","col"),a.append(p)}let i=t("thead");i.append(a);let l=t(
"table");l.append(i,s);let u=t("div","hclust-table");u.tabIndex=0,u.setAttribute("role","group"),u.setAttribute("aria-la\
bel","The clusters, the largest first"),u.append(l);let h=n-o.length;return h?[u,t("p","hclust-quiet",`and ${B(h)} small\
er clusters`)]:[u]}function H(t,e){let n=Array.from(tt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var De=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Ht(t){let e=De.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Gt(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(c,i)=>{let l=n[i],u=r.get(l)??String(l);s[c]=r.size?`${l},${Ht(u)}`:String(l)});let a=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let c=0;c<t;c++)a.push(o?`${c},${Ht(o(c))},${s[c]}`:`${c},${s[c]}`);return`\uFEFF${a.
join(`\r
`)}\r
`}function Xt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map([[r,
s]])),assign(r){let s=[...r.keys()].filter(a=>r.get(a)!==t.get(a));for(let a of s)t.set(a,r.get(a));for(let a of s)n(`ch\
ange:${a}`);s.length&&n("change")},save_changes(){t.set("browser_seq_seen",t.get("browser_seq"))},send(){},on(r,s){e.has(
r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){for(let[a,c]of e)r&&r!==a||(s?c.delete(s):c.clear())}};return o}function Kt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var qe="$bytes";async function Jt(t){let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(
r);let o=new Blob([n]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}
function Yt(t,e){return JSON.parse(t,(n,o)=>{let r=o?.[qe];return Array.isArray(r)?new DataView(e,...r):o})}var St=t=>document.getElementById(t)?.textContent??"";function Qt(t){e().catch(n=>{let o=document.createElement("p");o.className=
"hclust-instead",o.setAttribute("role","alert"),o.textContent=`This page could not be drawn; it wants a browser of 2023 \
or newer (Chrome, Edge, Firefox 113, Safari 16.4). ${n.message}`,document.querySelector("main")?.append(o)});async function e(){
let n=Yt(St("hclust-meta"),await Jt(St("hclust-data"))),o=new Blob([St("hclust-live")],{type:"text/javascript"}),r=URL.createObjectURL(
o),s=await import(r);URL.revokeObjectURL(r);let a=document.getElementById("hclust-page");Kt(a),Ue(a.querySelector("h1")),
t(a,n,s.default())}}function Ue(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.createElement("button");n.
type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.documentElement.dataset.theme=o?"dark":"li\
ght",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colors":"Dark colors")};n.addEventListener("cli\
ck",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,s())}),s();let a=document.createElement("h\
eader");t.replaceWith(a),a.append(t,n)}function z(t,e,n="",o=""){let r=document.createElement(e);return n&&(r.className=
n),o&&(r.textContent=o),t.append(r),r}var Zt=new WeakMap,te=new WeakMap;function We(t){let e=Zt.get(t.children);return e||Zt.set(t.children,e=He(t)),t.marks?.
colors.size?Ve(e,t.marks):e}function Ve(t,e){let n=te.get(e);if(!n){te.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ft(
n[o],r)}return n}function ee(t){let e=We(t.tree);return t.nodes.map(n=>e[n])}function He(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let a=1,c=e-2;c>=0;c--,a++){let i=n[2*c],l=n[2*c+1],u=o[i]>=o[l];r[u?i:l]=r[e+c],r[u?l:i]=a}
let s=Int32Array.from({length:e},(a,c)=>c);return Y(t,kt(t)).nodes.forEach((a,c)=>{s[r[a]]=c}),r.map(a=>s[a])}function ne(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:d,words:p,codes:x}=t.texts[r],N=U(x);
return v=>Ke(d,N,p,v)}let s=o??-1,a=e.originalColumns[s],c={...a,kind:a.kind==="truth"?"number":a.kind},{originals:i,originalColumns:{
length:l}}=e,u=Float64Array.from({length:e.n},(d,p)=>i[p*l+s]??NaN),h=Ge(u);return d=>Xe(c,u,h,d)});return o=>n.map(r=>r(
o))}function Ge(t){let[e,n,o]=[0,1/0,-1/0];for(let a of t)e+=a,n=Math.min(n,a),o=Math.max(o,a);let r=e/t.length,s=0;for(let a of t)
s+=(a-r)**2;return{overall:r,lowest:n,highest:o,total:s}}function Xe({name:t,unit:e,kind:n},o,{total:r,...s},{k:a,labels:c,
sizes:i}){let l=new Float64Array(a);for(let p=0;p<o.length;p++){let x=R(c,p);l[x]=R(l,x)+R(o,p)}let u=Array.from(l,(p,x)=>p/
R(i,x)),h=u.reduce((p,x,N)=>p+R(i,N)*(x-s.overall)**2,0),d=r>0?h/r:0;return{name:t,unit:e,kind:n,means:u,words:[],share:[],
...s,explained:d}}function Ke(t,e,n,{k:o,labels:r,sizes:s}){let a=n.length,c=new Float64Array(o*a),i=new Float64Array(a);
for(let v=0;v<e.length;v++){let S=R(e,v),O=R(r,v)*a+S;c[O]=R(c,O)+1,i[S]=R(i,S)+1}let l=e.length,u=0,h=[],d=[];for(let v=0;v<
o;v++){let S=0,O=0;for(let I=0;I<a;I++)R(c,v*a+I)>R(c,v*a+S)&&(S=I),O+=(R(c,v*a+I)/R(s,v))**2;h.push(n[S]??""),d.push(R(
c,v*a+S)/R(s,v)),u+=(1-O)*R(s,v)/l}let p=1-i.reduce((v,S)=>v+(S/l)**2,0),x=p>0?1-u/p:0;return{name:t,unit:"",kind:"text",
means:[],words:h,share:d,...{overall:null,lowest:null,highest:null},explained:x}}function oe(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function Je(t){let e=({explained:o})=>Math.round(o*1e9),n=[...t].sort((o,r)=>e(r)-e(o)).
slice(0,qt);return t.filter(o=>n.includes(o))}function re(t,e,n,{noun:o,name:r}){let s=ee(t),a=Array.from(t.sizes.keys()),
c=t.k>At?a.sort((i,l)=>R(t.sizes,l)-R(t.sizes,i)||i-l).slice(0,Dt):a;return{noun:o,n_clusters:t.k,clusters:c.map(i=>{let l=n[i]??
-1;return{label:i,title:Pt(t,i),color:R(s,i),size:R(t.sizes,i),typical:l<0?null:r(l)}}),columns:Je(e).map(({explained:i,
means:l,words:u,share:h,...d})=>({...d,means:l.length?c.map(p=>l[p]??null):[],words:u.length?c.map(p=>u[p]??""):[],share:h.
length?c.map(p=>R(h,p)):[]}))}}function R(t,e){return t[e]}var Ye={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function se(t){return Ye[yt(t)]}function ie(t){return Bt[yt(t)]}function ae(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",a=0,c=[],i={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(f){h(),e.push(f)}function h(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function d(f,m){let[w,E,M,b,k,A]=i.matrix;return[w*f+
M*m+k,E*f+b*m+A]}let p=(f,m)=>d(f,m).map($).join(" "),x=()=>Math.hypot(i.matrix[0],i.matrix[1]);function N(f,m=""){let w=f===
"fill"?i.fillStyle:i.strokeStyle,E=i.globalAlpha<1?` opacity="${$(i.globalAlpha)}"`:"",M=i.clip?` clip-path="url(#${i.clip}\
)"`:"";if(f==="fill")return` fill="${F(ce(w))}"${m}${E}${M}`;let b=i.dash.length?` stroke-dasharray="${i.dash.map(k=>$(k*
x())).join(" ")}"`:"";return` fill="none" stroke="${F(ce(w))}" stroke-width="${$(i.lineWidth*x())}"${b}${E}${M}`}let v=({
x:f,y:m,width:w,height:E})=>`M${$(f)} ${$(m)}h${$(w)}v${$(E)}h${$(-w)}z`;function S(f,m,w,E){let[M,b]=d(f,m),[k,A]=d(f+w,
m+E);return{x:Math.min(M,k),y:Math.min(b,A),width:Math.abs(k-M),height:Math.abs(A-b)}}function O(f){let m=N("fill");r.key!==
m&&h(),r={key:m,path:r.path+v(f)}}let I={save(){l.push({...i})},restore(){i=l.pop()??i},setTransform(...f){i.matrix=f.map(
m=>m/t)},translate(f,m){let[w,E]=d(f,m);i.matrix=[i.matrix[0],i.matrix[1],i.matrix[2],i.matrix[3],w,E]},rotate(f){let[m,
w,E,M,b,k]=i.matrix,[A,g]=[Math.cos(f),Math.sin(f)];i.matrix=[m*A+E*g,w*A+M*g,E*A-m*g,M*A-w*g,b,k]},beginPath(){s=""},moveTo(f,m){
s+=`M${p(f,m)}`},lineTo(f,m){s+=`${s?"L":"M"}${p(f,m)}`},closePath(){s+="z"},rect(f,m,w,E){s+=v(S(f,m,w,E))},roundRect(f,m,w,E,M){
let b=S(f,m,w,E),k=Math.min(M*x(),b.width/2,b.height/2),[A,g]=[$(b.width-2*k),$(b.height-2*k)],y=(C,L)=>`a${$(k)} ${$(k)}\
 0 0 1 ${$(C*k)} ${$(L*k)}`;s+=`M${$(b.x+k)} ${$(b.y)}h${A}${y(1,1)}v${g}${y(-1,1)}h-${A}${y(-1,-1)}v-${g}${y(1,-1)}z`},
arc(f,m,w){let[E,M]=d(f,m),b=$(w*x()),k=$(2*w*x());s+=`M${$(E-w*x())} ${$(M)}a${b} ${b} 0 1 0 ${k} 0a${b} ${b} 0 1 0 -${k}\
 0z`},fill(f){s&&u(`<path d="${s}"${N("fill",f==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${N("stroke")}/>`)},clip(){let f=`c${++a}`,m=i.clip?` clip-path="url(#${i.clip})"`:"";n.push(`<clipPath id="${f}"${m}><\
path d="${s}"/></clipPath>`),i.clip=f},setLineDash(f){i.dash=f},fillRect(f,m,w,E){let M=S(f,m,w,E);if(i.globalCompositeOperation!==
"source-atop"){M.width&&M.height&&O(M);return}for(let b of c){let k=Math.max(M.x,b.x),A=Math.max(M.y,b.y),g=Math.min(M.x+
M.width,b.x+b.width)-k,y=Math.min(M.y+M.height,b.y+b.height)-A;g>0&&y>0&&O({x:k,y:A,width:g,height:y})}},clearRect(){},fillText(f,m,w){
if(!f)return;let[,E="",M="10",b="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(i.font)??[],k=i.textBaseline===
"middle"?.35*Number(M):0,A=i.matrix,[g,y]=d(m,w+k),C=Math.abs(A[1])>1e-9?` transform="matrix(${[A[0],A[1],A[2],A[3],g,y].
map($).join(" ")})"`:` x="${$(g)}" y="${$(y)}"`,_={center:"middle",right:"end"}[i.textAlign];u(`<text${C} font-size="${M}\
"${E?` font-weight="${E}"`:""}${_?` text-anchor="${_}"`:""} font-family="${F(b)}" xml:space="preserve"${N("fill")}>${F(f)}\
</text>`)},drawImage(f,m,w,E=f.width,M=f.height){if(!f.width||!f.height)return;let b=f.hclustLines;if(!b){let A=S(m,w,E,
M);u(`<image x="${$(A.x)}" y="${$(A.y)}" width="${$(A.width)}" height="${$(A.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${F(f.toDataURL())}"/>`);return}c=[];for(let A=0;A<4*b.count;A+=4){let[g,y,C,L]=[b.rects[A],
b.rects[A+1],b.rects[A+2],b.rects[A+3]];c.push(b.lying?S(m+y,w+g,L,C):S(m+g,w+y,C,L))}let k=i.fillStyle;i.fillStyle=b.ink;
for(let A of c)O(A);h(),i.fillStyle=k},points(f,m,w,E,{size:M,halo:b,edge:k,alpha:A}){if(!m.length)return;let g=o.size;u(
`<g opacity="${$(A)}">`);for(let y of m){let[C,L]=[f.xs[y]??NaN,f.ys[y]??NaN];if(!(C>=-1&&C<=f.width+1&&L>=-1&&L<=f.height+
1))continue;let _=bt(E[w[y]??0]??0),W=`m${g}-${_}`;if(!o.has(W)){o.add(W);let j=M*ie(_);n.push(`<path id="${W}" d="${se(
_)}" transform="scale(${$(j)})" fill="${Z(_)}" stroke="${F(k)}" stroke-width="${$(b/j)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${W}" x="${$(f.left+C)}" y="${$(f.top+L)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${g}`])},marker(f,m,w,E,M){
u(`<path d="${F(f)}" fill="${F(M)}" transform="translate(${$(m)} ${$(w)}) scale(${$(E)})"/>`)},svg(f,m,w,E){return h(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${$(f)}" height="${$(m)}" viewBox="0 0 ${$(f)} ${$(m)}" role="img"><title\
>${F(w)}</title><defs>${n.join("")}</defs><path d="M0 0h${$(f)}v${$(m)}H0z" fill="${F(E)}"/>
${e.join(`
`)}
</svg>
`}},T=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let f of T)Object.defineProperty(I,f,{get:()=>i[f],set:m=>Object.assign(i,{[f]:m})});
return I}function ce(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function $(t){return String(Math.round(t*100)/100+0)}function F(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function le(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,a]=[o.
clientWidth,o.clientHeight],c=n.width/s,i=ae(c),l=Qe(o,i);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:i})),
i.setTransform(c,0,0,c,0,0),l.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:i.svg(s,
a,e,u),width:s,height:a}}function Qe(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:u,top:h,width:d,height:p}=l.getBoundingClientRect();return{x:u-o.left,y:h-o.top,width:d,height:p}}function s(l){let u=t.
querySelector(l);return u&&!u.hidden&&u.getClientRects().length?u:null}function a(l,u=0){let{x:h,y:d,width:p,height:x}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(h,d,p,x,u),e.fill()}function c(l){let u=t.
ownerDocument.createRange();u.selectNodeContents(l);let{left:h,top:d,height:p}=u.getBoundingClientRect(),x=n.getComputedStyle(
l),N=Number(x.fontWeight)>=600?"600 ":"";e.font=`${N}${parseFloat(x.fontSize)}px ${x.fontFamily}`,e.fillStyle=x.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",h-o.left,d-o.top+p/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&a(l)},above(){let[l,u,h,d]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&h){let{x:p,y:x,width:N,height:v}=r(l);e.strokeStyle=n.getComputedStyle(h).backgroundColor,e.lineWidth=v,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(p,x+v/2),e.lineTo(p+N,x+v/2),e.stroke(),e.setLineDash([]);let S=r(h);a(h,12);
let O=h.innerText.split(`
`).map(T=>T.trim()).filter(Boolean),I=n.getComputedStyle(h);e.font=`600 ${parseFloat(I.fontSize)}px ${I.fontFamily}`,e.fillStyle=
I.color,e.textAlign="center",e.textBaseline="middle",O.forEach((T,f)=>{let m=(f-(O.length-1)/2)*parseFloat(I.lineHeight);
e.fillText(T,S.x+S.width/2,S.y+S.height/2+m)})}u&&(a(u,3),c(u)),d&&i(d)}};function i(l){a(l,4);for(let h of l.querySelectorAll(
"button")){let[d,p]=[h.querySelector("svg"),h.querySelector("path")];if(h.hidden||!d||!p)continue;let{x,y:N,width:v,height:S}=r(
d),O=parseFloat(/[\d.]+/.exec(p.getAttribute("transform")??"")?.[0]??"8"),I=p.getAttribute("fill")??"";e.marker(p.getAttribute(
"d")??"",x+v/2,N+S/2,O,I);for(let T of h.querySelectorAll("b, span"))c(T)}let u=l.querySelector(".hclust-legend-more");u&&
u.getClientRects().length&&c(u)}}async function ue({text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{
type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let a=o.createElement("canvas");return a.width=Math.
round(2*e),a.height=Math.round(2*n),a.getContext("2d")?.drawImage(s,0,0,a.width,a.height),await new Promise((c,i)=>{a.toBlob(
l=>l?c(l):i(new Error("No picture came of it.")))})}finally{URL.revokeObjectURL(r)}}function Ze({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},{large:s,inBar:a}){return e||n||o||r?0:t==="PageDown"||t==="\
PageUp"?s||a?t==="PageDown"?1:-1:0:(t==="ArrowRight"||t==="ArrowLeft")&&a?t==="ArrowRight"?1:-1:0}function tn({large:t,inBar:e}){
return t||e?"Page Down and Page Up turn the steps.":"Page Down and Page Up scroll; with large type they turn the steps."}
function fe(t,e,n,o){let r=t.ownerDocument,s=-1,a=r.createElement("section");a.className="hclust-steps hclust-presenting",
a.setAttribute("aria-label","Walkthrough");let c=(T,f="")=>{let m=r.createElement(T);return m.className=f,m},i=c("p","hc\
lust-caption");i.dir="auto",i.setAttribute("role","status");let l=c("div","hclust-walk"),u=(T,f,m)=>{let w=c("button");return w.
type="button",w.textContent=T,w.setAttribute("aria-label",f),w.addEventListener("click",m),w},h=u("◀","Back",()=>{h.focus(),
O(s-1)}),d=u("▶","Next",()=>{d.focus(),O(s+1)}),p=c("span","hclust-quiet"),x=u("Large type","Large type",()=>{x.setAttribute(
"aria-pressed",String(t.classList.toggle("hclust-large"))),S()});x.setAttribute("aria-pressed","false");let N=c("span","\
hclust-quiet hclust-walk-keys");l.append(h,p,d,x,N),a.append(i,l),e.before(a);let v=()=>({large:t.classList.contains("hc\
lust-large"),inBar:a.contains(r.activeElement)}),S=()=>{N.textContent=tn(v())};r.addEventListener("keydown",T=>{let f=Ze(
T,v());f&&(T.preventDefault(),T.stopPropagation(),O(s+f))},!0),r.addEventListener("focusin",S),a.addEventListener("focus\
out",()=>setTimeout(S)),I();function O(T){let f=n[T];f&&(s=T,o(f),I())}function I(){i.textContent=n[s]?.caption??"",i.hidden=
!i.textContent,p.textContent=s<0?`${n.length} steps`:`step ${s+1} of ${n.length}`;let T=[h,d].find(f=>f===r.activeElement);
h.disabled=s<=0,d.disabled=s>=n.length-1,T?.disabled&&(h.disabled?d.disabled?x:d:h).focus(),S()}}function he(t,e,n,o){let{features:r,columns:s,scaling:a,metric:c,dropped:i}=t.words,l=[],u=p=>l.push({text:p,tone:"plain"}),
h=p=>l.push({text:p,tone:"strong"}),d=p=>l.push({text:p,tone:"quiet"});return h(B(e.n,e.noun)),r&&(u(" by "),h(r),u(`${s}\
 ${a}`)),u(", "),n.name?(h(n.name),u(" linkage"),c&&(u(" of "),h(c),u(" distances"))):u("the tree as given"),u(": "),h(B(
o.k,"clusters")),u(", cut at "),h(Ot(o)),d(en(o)),n.cophenetic!==null&&d(` · cophenetic r ${n.cophenetic}`),i&&d(` · ${i}`),
l}function en(t){let{exact:e,k:n,upper:o}=t;if(!e)return` · heights are tied at ${D(o)}: no threshold gives ${n} cluste\
rs`;if(n===1)return` (gap above ${gt(t)[0]})`;if(o===0)return" (gap of 0)";let[r,s]=gt(t);return` (gap ${r}–${s})`}function de(t,e,n,o){
let r=[...t.notes];return o.tree.monotone||r.push(`Some merges lie below earlier ones, as ${n.name??"this"} linkage can \
make them: the cut goes by the highest so far.`),n.described&&n.described<e.n&&r.push(`Most typical ${e.noun} are told f\
or up to ${B(n.described,"clusters")}.`),r}function ct(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.append(r),r.click(),
r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function pe(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];
return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}var nn={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"};function on(t,{traits:e,page:n},o){let r=t.querySelector(
".hclust-words");r.classList.add("hclust-sentence");let s=n.linkages[n.start],a=0,c=Xt(new Map(Object.entries(e))),i=z(t,
"div","hclust-views");o.initialize({model:c}),o.render({model:c,el:i});let l=zt(c),u=ne(n,l),h=Q(c),d=null,p=0,x=()=>{let[
g,y]=[c.get("n_clusters"),c.get("distance_threshold")];return lt(h,y)===g?Et(h,y):Y(h,g)},N=z(t,"section","hclust-page-p\
art");z(N,"h2","","What the clusters are like");let v=z(N,"div");N.hidden=!n.profile.length,k();let S=z(t,"details","hcl\
ust-notes"),O=z(S,"summary"),I=z(S,"ul"),T=z(t,"footer","hclust-quiet");T.textContent="This page holds its data and asks\
 nothing of the network. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let f=b();
m(),n.steps.length&&fe(t,r,n.steps,g=>{E(),a=g.annotations,M(g.linkage,g.traits),f?.(g.linkage)});for(let g of["n_cluste\
rs","distance_threshold"])c.on(`change:${g}`,()=>p||=requestAnimationFrame(w));function m(){h=Q(c),d=s.medoids===null?null:
U(s.medoids),w()}function w(){p=0;let g=x();r.replaceChildren(...he(n,l,s,g).map(({text:C,tone:L})=>{if(L==="plain")return document.
createTextNode(C);let _=document.createElement(L==="strong"?"b":"span");return L==="quiet"?_.append(...sn(C)):_.textContent=
C,L==="quiet"&&(_.className="hclust-quiet"),_})),N.hidden||Ut(v,re(g,u(g),oe(d,g),l));let y=de(n,l,s,g);S.hidden=!y.length,
O.textContent=y.length===1?"1 note on the data":`${y.length} notes on the data`,I.replaceChildren(...y.map(C=>{let L=document.
createElement("li");return L.textContent=C,L}))}function E(){window.dispatchEvent(new CustomEvent(Mt))}function M(g,y){s=
n.linkages[g];let C=c.get("revision")+1,L=n.annotations[a]?.[g];c.assign(new Map(Object.entries({...s.traits,...L,...y,revision:C}))),
m()}function b(){if(n.linkages.length<2)return null;let g=document.createElement("label");g.append("Linkage");let y=document.
createElement("select");return y.className="hclust-linkage",y.setAttribute("aria-label","Linkage"),n.linkages.forEach((C,L)=>y.
append(new Option(C.name??"as given",String(L)))),y.value=String(n.start),g.append(y),i.querySelector(".hclust-live-bar")?.
prepend(g),y.addEventListener("change",()=>{E();let C=Number(y.value),{traits:L}=n.linkages[C],_=n.start===C&&c.get("n_c\
lusters")===e.n_clusters,W=Y(Q({get:j=>L[j]}),c.get("n_clusters"));M(C,{distance_threshold:_?e.distance_threshold:W.t})}),
C=>y.value=String(C)}function k(){let g=z(t,"section","hclust-page-part hclust-take");z(g,"h2","","To take away");let y=z(
g,"div","hclust-take-bar"),C=pe(n.title),L=z(g,"p","hclust-quiet");L.setAttribute("role","status");let _=(j,V,X,K)=>{let at=z(
j,"button","",V);at.type="button",at.setAttribute("aria-label",X),at.addEventListener("click",async()=>{L.textContent="";
try{await K()}catch(me){L.textContent=`That could not be saved: ${me.message}`}})},W=A(y,"Labels");_(W,"CSV","Save the l\
abels as CSV",()=>{let j=x(),V=wt(nt(c).names,j.nodes),X=rn(n,l),K=Gt(n.table_rows,l.rows,j.labels,X,V);ct(document,`${C}\
-labels.csv`,new Blob([K],{type:"text/csv;charset=utf-8"}))});for(let j of e.parts){let V=nn[j]??j,X=A(y,V),K=()=>le(i.querySelector(
`.hclust-part-${j}`),`${n.title}: ${V}. ${r.textContent}`);_(X,"SVG",`Save the ${V.toLowerCase()} as SVG`,()=>{ct(document,
`${C}-${j}.svg`,new Blob([K().text],{type:"image/svg+xml"}))}),_(X,"PNG",`Save the ${V.toLowerCase()} as PNG`,async()=>{
ct(document,`${C}-${j}.png`,await ue(K(),document))})}}function A(g,y){let C=z(g,"div","hclust-take-group");return C.setAttribute(
"role","group"),C.setAttribute("aria-label",y),z(C,"span","",y),C}}function rn(t,e){if(!t.row_names)return null;let n=new Array(
t.table_rows).fill("");return e.rows.forEach((o,r)=>n[o]=e.name(r)),U(t.dropped).forEach((o,r)=>n[o]=t.dropped_names?.[r]??
""),o=>String(n[o]??o)}Qt(on);function sn(t){let e=[],n=o=>{let r=document.createElement("span");r.className="hclust-phr\
ase",r.textContent=o,e.push(r)};return t.split(" · ").forEach((o,r)=>{r&&(n(" ·"),e.push(" ")),o.startsWith(" ")&&e.push(
" "),o&&n(o.trim())}),e}
