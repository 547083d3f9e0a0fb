// Generated from js/ by `npm run build`. Do not edit.
function Z(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=at(t,n);return $t(t,n,se(o),o)}function bt(t,e){let n=e>=
0?e:0,o=ct(t,n);return $t(t,o,n,at(t,o))}function ct(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function at(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function se({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function $t(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=ie(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=le(t,this.nodes)}}}function ie(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;ce(r,s,o[2*i]),ae(r,s+1,o[2*i+1])}return r}function ce(t,e,n){
At(t,0,e,n)}function At(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function ae(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}At(t,0,o,n)}function le(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function St(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){
let{lower:a,upper:c}=at(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function vt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let u=j(t,2*l),p=j(t,2*l+1);s[o+l]=j(s,u)+j(s,p),i[u]=
i[p]=o+l;let d=j(e,l);d<a?c=!1:a=d,r[l]=a}return ue({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function ue(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=j(o,2*c+(e[c]?1:0)),
u=j(o,2*c+(e[c]?0:1)),p=j(s,n+c);s[l]=p,s[u]=p+j(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[j(s,c)]=c,a[c]=j(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(j(a,j(o,2*c))+j(a,j(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function j(t,e){return t[e]}var fe=300;function tt(t){return String(t).slice(0,fe).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function B(t,e=""){if(!e)return H(t,0);let n=t===1&&e.endsWith("s");return`${H(t,0)} ${n?e.slice(0,-1):e}`}function U(t){
if(Number.isNaN(t))return"–";if(Math.abs(t)===1/0)return t>0?"∞":"-∞";if(t===0)return"0";let e=Math.abs(t);return e>=
1e7||e<.001?Lt(t,2):H(t,e>=1e3?0:e>=100?1:e>=1?2:3)}function et(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?J(t,2):
H(t,e>=100?0:e>=10?1:2)}function Ct(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":U(t);if(e==="text"||e===
"truth")return t?"yes":"no";if(e==="date")return he(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?H(t,0):et(t);return n?`${r}\
 ${n}`:r}function he(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Et(t,e,n){
return kt(t,e,n)[0]}function ut(t,e,n){if(n!==void 0&&t<n&&n<=e){let[,s,i]=kt(n,t,e);return[s,i]}let[o,r]=[U(t),U(e)];for(let s=4;s<
17&&o===r&&t<e;s++)[o,r]=[J(t,s),J(e,s)];return[o,r]}function kt(t,e,n){let o=[U(t),U(e),U(n)],[r,s,i]=o;for(let a=4;a<17;a++){
let c=lt(r),l=c<lt(i)||t===n&&r===i;if(!(e<t&&t<=n)||lt(s)<c&&e<c&&c<=n&&l)return[r,s,i];[r,s]=[J(t,a),J(e,a)],i=n===1/0?
U(n):J(n,a)}return o}function lt(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}function H(t,e){let n=Nt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Nt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Lt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function J(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Lt(t,e-1).split("e");return`${Mt(o)}e${r}`}return Mt(Nt(t,e-1-n))}function Mt(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var de=["node_names","node_colours"];function Ot(t){let[e,n]=de.map(o=>pe(t.get(o)));return{names:e,colours:n}}function pe(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function ft({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?B(n):`${B(n)} ${tt(o)}`}function nt(t){let e=we(t.get("heights")),n=ge(t.get("flips"),e.length),o=vt(me(t.get("children")),e,n);return o.marks=Ot(
t),o}function ht(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function ge(t,e=0){let n=new Uint8Array(ht(t));return n.length>=e?n:new Uint8Array(
e)}function me(t){return new Int32Array(ht(t))}function we(t){return new Float64Array(ht(t))}var dt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],ot=["o","s",
"^","D","v","P","X"],Tt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},ye=dt.length*ot.length,rt=1<<30;function It(t,e){return rt|
parseInt(e.slice(1),16)<<3|t%ot.length}function pt(t){return t&rt?t:t%ye}function X(t){return t&rt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:dt[t%dt.length]}function gt(t){return ot[t&rt?t&7:t%ot.length]}var _t=new WeakMap,Rt=new WeakMap;function xe(t){let e=_t.get(t.children);return e||_t.set(t.children,e=$e(t)),t.marks?.
colours.size?be(e,t.marks):e}function be(t,e){let n=Rt.get(e);if(!n){Rt.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
It(n[o],r)}return n}function jt(t){let e=xe(t.tree);return t.nodes.map(n=>e[n])}function $e(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],u=o[c]>=o[l];r[u?c:l]=r[e+a],r[u?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Z(t,St(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var Ae=12,Se=200,ve=6;function Me(t,e){let n=ft(t,e);return n===B(e)?`Cluster ${n}`:n}function Ce(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,ve);return t.filter(n=>e.includes(n))}function zt(t,e,n,o,r){let s=Ee(t.ownerDocument),i=jt(
e),a=Ce(n);if(e.k>Ae){t.replaceChildren(...Ne(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(u,p)=>{let d=s("section","h\
clust-card");d.style.setProperty("--cluster",X(i[p]));let y=s("header");y.append(K(s("b"),Me(e,p)),s("span","",B(u,r.noun))),
d.append(y);let h=o[p]??-1;if(h>=0){let w=s("p","","most typical: ");w.append(K(s("span"),Y(r.name(h),60))),d.append(w)}
let x=s("div","hclust-lines");for(let w of a)x.append(...ke(s,w,p));return d.append(x),d}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function Ee(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function K(t,e){return t.dir="auto",t.textContent=e,t}function ke(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),u=t("i");if(l.append(u),o==="text")u.style.width=`${100*(s[n]??0)}%`;else{let p=a-
i,d=h=>p>0?100*(h-i)/p:0;u.style.width=`${d(r[n]??0)}%`;let y=t("u");y.style.left=`${d(c)}%`,l.append(y)}return[K(t("spa\
n"),mt(e)),l,K(t("b"),Ft(e,n,!0))]}function mt({name:t}){return Y(t.replaceAll("_"," "),24)}function Ft({kind:t,means:e,
words:n,share:o,unit:r},s,i){if(t==="text"){let c=Y(n[s]??"",18);return i?`${c} ${H(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;
return t==="date"?Ct(a,"date"):t==="span"?`${H(a,1)} days`:i&&r?`${et(a)} ${Y(r,8)}`:et(a)}function Ne(t,e,n,o,r,s){let i=Array.
from(e.sizes.keys()).sort((h,x)=>(e.sizes[x]??0)-(e.sizes[h]??0)||h-x).slice(0,Se),a=t("tbody");for(let h of i){let x=t(
"tr"),w=t("th");w.setAttribute("scope","row");let S=t("i");S.style.background=X(n[h]),w.append(S,K(t("span"),ft(e,h)));let O=r[h]??
-1,T=K(t("td","name"),O<0?"":Y(s.name(O),40));x.append(w,t("td","",B(e.sizes[h]??0)),T);for(let F of o)x.append(t("td","",
Ft(F,h,!1)));a.append(x)}let c=t("tr"),l=o.map(h=>h.unit?`${mt(h)} (${Y(h.unit,8)})`:mt(h));for(let h of["cluster",s.noun,
"most typical",...l]){let x=K(t("th"),h);x.setAttribute("scope","col"),c.append(x)}let u=t("thead");u.append(c);let p=t(
"table");p.append(u,a);let d=t("div","hclust-table");d.tabIndex=0,d.setAttribute("role","group"),d.setAttribute("aria-la\
bel","The clusters, the largest first"),d.append(p);let y=e.k-i.length;return y?[d,t("p","hclust-quiet",`and ${B(y)} sma\
ller clusters`)]:[d]}function Y(t,e){let n=Array.from(tt(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var Le=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Bt(t){let e=Le.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Dt(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],u=r.get(l)??String(l);s[a]=r.size?`${l},${Bt(u)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Bt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}function Pt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Oe={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function Ut(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function qt(t,e){return n=>{let[
o,r,s]=t[n],i=Oe[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function wt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function yt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function Wt(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:y},h)=>{e(y).forEach(
(x,w)=>a[w*s+h]=x)});let c=new Float64Array(n*i);r.forEach(({array:y},h)=>{e(y).forEach((x,w)=>c[w*i+h]=x)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:y,array:h},x)=>{l.set(e(h??r[y??-1]?.array),x*n)});let u=yt(t,e),{names:p,ends:d}=Te(
t,e,u);return new Map([["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",D(a)],["columns",o.map(
({name:y})=>y)],["originals",D(c)],["original_columns",r.map(({name:y,unit:h,kind:x})=>({name:y,unit:h,kind:x}))],["axes",
D(l)],["axis_names",t.axes.map(({name:y,label:h,unit:x,kind:w})=>({name:y,label:h,unit:x,kind:w}))],["names",D(p)],["nam\
e_ends",D(d)],["rows",D(u)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],["selection",D(Int32Array.
from(e(t.selection)))],...Object.entries(t.options)])}function Te(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.
from(e(t.names[0])),r=e(t.names[1]);else{let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(
c=>c.length)}let s=0,i=Uint32Array.from(r,a=>s+=a);return{names:o,ends:i}}function st(t,e){let{columnChildren:n,columnHeights:o}=t,
r=new DataView(new ArrayBuffer(0));return new Map([["children",D(Int32Array.from(e(t.children)))],["heights",D(e(t.heights))],
["flips",D(e(t.flips))],["col_children",n===null?r:D(Int32Array.from(e(n)))],["col_heights",o===null?r:D(e(o))],["height\
_label",t.heightLabel],["node_names",t.nodeNames],["node_colours",t.nodeColours]])}function D({buffer:t,byteOffset:e,byteLength:n}){
return new DataView(t,e,n)}function Vt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.
assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)
n(`change:${i}`);s.length&&n("change")},save_changes(){},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){
for(let[i,a]of e)r&&r!==i||(s?a.delete(s):a.clear())}};return o}function Ht(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:u}=t.texts[r],p=e(u);
return d=>Re(c,p,l,d)}let s=t.originals[o??-1],i=e(s.array),a=Ie(i);return c=>_e(s,i,a,c)});return o=>n.map(r=>r(o))}function Ie(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function _e({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let x=_(a,h);l[x]=_(l,x)+_(o,h)}let u=Array.from(l,(h,x)=>h/_(c,x)),
p=u.reduce((h,x,w)=>h+_(c,w)*(x-s.overall)**2,0),d=u.map(()=>1),y=r>0?p/r:0;return{name:t,unit:e,kind:n,means:u,words:[],
share:d,...s,explained:y}}function Re(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let w=0;w<e.length;w++){let S=_(e,w),O=_(r,w)*i+S;a[O]=_(a,O)+1,c[S]=_(c,S)+1}let l=e.length,u=0,p=[],d=[];for(let w=0;w<
o;w++){let S=0,O=0;for(let T=0;T<i;T++)_(a,w*i+T)>_(a,w*i+S)&&(S=T),O+=(_(a,w*i+T)/_(s,w))**2;p.push(n[S]??""),d.push(_(
a,w*i+S)/_(s,w)),u+=(1-O)*_(s,w)/l}let y=1-c.reduce((w,S)=>w+(S/l)**2,0),h=y>0?1-u/y:0;return{name:t,unit:"",kind:"text",
means:[],words:p,share:d,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function Kt(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function _(t,e){return t[e]}var je={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Gt(t){return je[gt(t)]}function Jt(t){return Tt[gt(t)]}function Yt(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function u(f){p(),e.push(f)}function p(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function d(f,g){let[M,k,E,$,N,v]=c.matrix;return[M*f+
E*g+N,k*f+$*g+v]}let y=(f,g)=>d(f,g).map(A).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function x(f,g=""){let M=f===
"fill"?c.fillStyle:c.strokeStyle,k=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",E=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(f==="fill")return` fill="${P(Xt(M))}"${g}${k}${E}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(N=>A(N*
h())).join(" ")}"`:"";return` fill="none" stroke="${P(Xt(M))}" stroke-width="${A(c.lineWidth*h())}"${$}${k}${E}`}let w=({
x:f,y:g,width:M,height:k})=>`M${A(f)} ${A(g)}h${A(M)}v${A(k)}h${A(-M)}z`;function S(f,g,M,k){let[E,$]=d(f,g),[N,v]=d(f+M,
g+k);return{x:Math.min(E,N),y:Math.min($,v),width:Math.abs(N-E),height:Math.abs(v-$)}}function O(f){let g=x("fill");r.key!==
g&&p(),r={key:g,path:r.path+w(f)}}let T={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...f){c.matrix=f.map(
g=>g/t)},translate(f,g){let[M,k]=d(f,g);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],M,k]},rotate(f){let[g,
M,k,E,$,N]=c.matrix,[v,m]=[Math.cos(f),Math.sin(f)];c.matrix=[g*v+k*m,M*v+E*m,k*v-g*m,E*v-M*m,$,N]},beginPath(){s=""},moveTo(f,g){
s+=`M${y(f,g)}`},lineTo(f,g){s+=`${s?"L":"M"}${y(f,g)}`},closePath(){s+="z"},rect(f,g,M,k){s+=w(S(f,g,M,k))},roundRect(f,g,M,k,E){
let $=S(f,g,M,k),N=Math.min(E*h(),$.width/2,$.height/2),[v,m]=[A($.width-2*N),A($.height-2*N)],b=(C,L)=>`a${A(N)} ${A(N)}\
 0 0 1 ${A(C*N)} ${A(L*N)}`;s+=`M${A($.x+N)} ${A($.y)}h${v}${b(1,1)}v${m}${b(-1,1)}h-${v}${b(-1,-1)}v-${m}${b(1,-1)}z`},
arc(f,g,M){let[k,E]=d(f,g),$=A(M*h()),N=A(2*M*h());s+=`M${A(k-M*h())} ${A(E)}a${$} ${$} 0 1 0 ${N} 0a${$} ${$} 0 1 0 -${N}\
 0z`},fill(f){s&&u(`<path d="${s}"${x("fill",f==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&u(`<path d="${s}\
"${x("stroke")}/>`)},clip(){let f=`c${++i}`,g=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${f}"${g}><\
path d="${s}"/></clipPath>`),c.clip=f},setLineDash(f){c.dash=f},fillRect(f,g,M,k){let E=S(f,g,M,k);if(c.globalCompositeOperation!==
"source-atop"){E.width&&E.height&&O(E);return}for(let $ of a){let N=Math.max(E.x,$.x),v=Math.max(E.y,$.y),m=Math.min(E.x+
E.width,$.x+$.width)-N,b=Math.min(E.y+E.height,$.y+$.height)-v;m>0&&b>0&&O({x:N,y:v,width:m,height:b})}},clearRect(){},fillText(f,g,M){
if(!f)return;let[,k="",E="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],N=c.textBaseline===
"middle"?.35*Number(E):0,v=c.matrix,[m,b]=d(g,M+N),C=Math.abs(v[1])>1e-9?` transform="matrix(${[v[0],v[1],v[2],v[3],m,b].
map(A).join(" ")})"`:` x="${A(m)}" y="${A(b)}"`,I={center:"middle",right:"end"}[c.textAlign];u(`<text${C} font-size="${E}\
"${k?` font-weight="${k}"`:""}${I?` text-anchor="${I}"`:""} font-family="${P($)}" xml:space="preserve"${x("fill")}>${P(f)}\
</text>`)},drawImage(f,g,M,k=f.width,E=f.height){if(!f.width||!f.height)return;let $=f.hclustLines;if(!$){let v=S(g,M,k,
E);u(`<image x="${A(v.x)}" y="${A(v.y)}" width="${A(v.width)}" height="${A(v.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${P(f.toDataURL())}"/>`);return}a=[];for(let v=0;v<4*$.count;v+=4){let[m,b,C,L]=[$.rects[v],
$.rects[v+1],$.rects[v+2],$.rects[v+3]];a.push($.lying?S(g+b,M+m,L,C):S(g+m,M+b,C,L))}let N=c.fillStyle;c.fillStyle=$.ink;
for(let v of a)O(v);p(),c.fillStyle=N},points(f,g,M,k,{size:E,halo:$,edge:N,alpha:v}){if(!g.length)return;let m=o.size;u(
`<g opacity="${A(v)}">`);for(let b of g){let[C,L]=[f.xs[b]??NaN,f.ys[b]??NaN];if(!(C>=-1&&C<=f.width+1&&L>=-1&&L<=f.height+
1))continue;let I=pt(k[M[b]??0]??0),q=`m${m}-${I}`;if(!o.has(q)){o.add(q);let R=E*Jt(I);n.push(`<path id="${q}" d="${Gt(
I)}" transform="scale(${A(R)})" fill="${X(I)}" stroke="${P(N)}" stroke-width="${A($/R)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${q}" x="${A(f.left+C)}" y="${A(f.top+L)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${m}`])},marker(f,g,M,k,E){
u(`<path d="${P(f)}" fill="${P(E)}" transform="translate(${A(g)} ${A(M)}) scale(${A(k)})"/>`)},svg(f,g,M,k){return p(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(f)}" height="${A(g)}" viewBox="0 0 ${A(f)} ${A(g)}" role="img"><title\
>${P(M)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(f)}v${A(g)}H0z" fill="${P(k)}"/>
${e.join(`
`)}
</svg>
`}},F=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let f of F)Object.defineProperty(T,f,{get:()=>c[f],set:g=>Object.assign(c,{[f]:g})});
return T}function Xt(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function P(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function Qt(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=Yt(a),l=ze(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let u=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,u),width:s,height:i}}function ze(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:u,top:p,width:d,height:y}=l.getBoundingClientRect();return{x:u-o.left,y:p-o.top,width:d,height:y}}function s(l){let u=t.
querySelector(l);return u&&!u.hidden&&u.getClientRects().length?u:null}function i(l,u=0){let{x:p,y:d,width:y,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(p,d,y,h,u),e.fill()}function a(l){let u=t.
ownerDocument.createRange();u.selectNodeContents(l);let{left:p,top:d,height:y}=u.getBoundingClientRect(),h=n.getComputedStyle(
l),x=Number(h.fontWeight)>=600?"600 ":"";e.font=`${x}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",p-o.left,d-o.top+y/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,u,p,d]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&p){let{x:y,y:h,width:x,height:w}=r(l);e.strokeStyle=n.getComputedStyle(p).backgroundColor,e.lineWidth=w,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(y,h+w/2),e.lineTo(y+x,h+w/2),e.stroke(),e.setLineDash([]),i(p,12),a(p)}u&&(i(
u,3),a(u)),d&&c(d)}};function c(l){i(l,4);for(let p of l.querySelectorAll("button")){let[d,y]=[p.querySelector("svg"),p.
querySelector("path")];if(p.hidden||!d||!y)continue;let{x:h,y:x,width:w,height:S}=r(d),O=parseFloat(/[\d.]+/.exec(y.getAttribute(
"transform")??"")?.[0]??"8"),T=y.getAttribute("fill")??"";e.marker(y.getAttribute("d")??"",h+w/2,x+S/2,O,T);for(let F of p.
querySelectorAll("b, span"))a(F)}let u=l.querySelector(".hclust-legend-more");u&&u.getClientRects().length&&a(u)}}async function Zt({
text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,
await s.decode();let i=o.createElement("canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2\
d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(l=>l?a(l):c(new Error("No picture came of it.")))})}finally{
URL.revokeObjectURL(r)}}function it(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.
append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function te(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??
[];return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function ee(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(S,O="")=>{let T=r.createElement(S);return T.className=O,T},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),u=(S,O,T)=>{let F=a("button");return F.
type="button",F.textContent=S,F.setAttribute("aria-label",O),F.addEventListener("click",T),F},p=u("◀","Back",()=>x(s-1)),
d=u("▶","Next",()=>x(s+1)),y=a("span","hclust-quiet"),h=u("Large type","Large type",()=>{h.setAttribute("aria-pressed",
String(t.classList.toggle("hclust-large")))});h.setAttribute("aria-pressed","false"),l.append(p,y,d,h),i.append(c,l),e.before(
i),r.addEventListener("keydown",S=>{S.ctrlKey||S.metaKey||S.altKey||S.shiftKey||S.key!=="PageDown"&&S.key!=="PageUp"||(S.
preventDefault(),S.stopPropagation(),x(s+(S.key==="PageDown"?1:-1)))},!0),w();function x(S){let O=n[S];O&&(s=S,o(O),w())}
function w(){c.textContent=n[s]?.caption??"",c.hidden=!c.textContent,y.textContent=s<0?`${n.length} steps`:`step ${s+1} \
of ${n.length}`,p.disabled=s<=0,d.disabled=s>=n.length-1}}function ne(t,e,n){let{features:o,columns:r,scaling:s,metric:i,dropped:a}=t.words,c=[],l=d=>c.push({text:d,tone:"plain"}),
u=d=>c.push({text:d,tone:"strong"}),p=d=>c.push({text:d,tone:"quiet"});return u(B(t.rows,t.noun)),o&&(l(" by "),u(o),l(`${r}\
 ${s}`)),l(", "),e.name?(u(e.name),l(" linkage"),i&&(l(" of "),u(i),l(" distances"))):l("the tree as given"),l(": "),u(B(
n.k,"clusters")),l(", cut at "),u(Et(n.t,n.lower,n.upper)),p(Fe(n)),e.cophenetic!==null&&p(` · cophenetic r ${e.cophenetic}`),
a&&p(` · ${a}`),c}function Fe({exact:t,k:e,t:n,lower:o,upper:r}){if(!t)return` · heights are tied at ${U(r)}: no thres\
hold gives ${e} clusters`;if(e===1)return` (gap above ${ut(o,r,n)[0]})`;if(r===0)return" (gap of 0)";let[s,i]=ut(o,r,n);
return` (gap ${s}–${i})`}function oe(t,e,n){let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below e\
arlier ones, as ${e.name??"this"} linkage can make them: the cut goes by the highest so far.`),e.described&&e.described<
t.rows&&o.push(`Most typical ${t.noun} are told for up to ${B(e.described,"clusters")}.`),o}var Be={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"},xt=t=>document.getElementById(t)?.textContent??"";async function De(){
let t=JSON.parse(xt("hclust-meta")),e=qt(t.arrays,await Ut(xt("hclust-data"))),n=new Blob([xt("hclust-live")],{type:"tex\
t/javascript"}),o=URL.createObjectURL(n),r=await import(o);URL.revokeObjectURL(o),Pe(document.getElementById("hclust-pag\
e"),t,e,r.default())}function Pe(t,e,n,o){Pt(t),qe(t.querySelector("h1"));let r=t.querySelector(".hclust-words"),s=e.linkages[e.
start],i=Vt(new Map([...Wt(e,n),...st(s,n)])),a=z(t,"div","hclust-views");o.initialize({model:i}),o.render({model:i,el:a});
let c=Ht(e,n),l=yt(e,n),u=Ue(e,n,l),p={noun:e.noun,name:m=>u(l[m]??m)},d=nt(i),y=null,h=0,x=()=>{let[m,b]=[i.get("n_clus\
ters"),i.get("distance_threshold")];return ct(d,b)===m?bt(d,b):Z(d,m)},w=z(t,"section","hclust-page-part");z(w,"h2","","\
What the clusters are like");let S=z(w,"div");w.hidden=!e.profile.length,N();let O=z(t,"details","hclust-notes"),T=z(O,"\
summary"),F=z(O,"ul"),f=z(t,"footer","hclust-quiet");f.textContent="This page holds its data and asks nothing of the net\
work. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let g=$();M(),e.steps.length&&
ee(t,r,e.steps,m=>{let[b,C]=[m.n_clusters,m.distance_threshold],L=new DataView(Int32Array.from(n(m.selection)).buffer);E(
m.linkage,[["n_clusters",b],["distance_threshold",C],["selection",L],...Object.entries(m.options)]),g?.(m.linkage)});for(let m of[
"n_clusters","distance_threshold"])i.on(`change:${m}`,()=>h||=requestAnimationFrame(k));function M(){d=nt(i),y=s.medoids===
null?null:Int32Array.from(n(s.medoids)),k()}function k(){h=0;let m=x();r.replaceChildren(...ne(e,s,m).map(({text:C,tone:L})=>{
if(L==="plain")return document.createTextNode(C);let I=document.createElement(L==="strong"?"b":"span");return I.textContent=
C,L==="quiet"&&(I.className="hclust-quiet"),I})),w.hidden||zt(S,m,c(m),Kt(y,m),p);let b=oe(e,s,m);O.hidden=!b.length,T.textContent=
b.length===1?"1 note on the data":`${b.length} notes on the data`,F.replaceChildren(...b.map(C=>{let L=document.createElement(
"li");return L.textContent=C,L}))}function E(m,b){s=e.linkages[m];let C=new Map([...st(s,n),...b]);C.set("revision",i.get(
"revision")+1),i.assign(C),M()}function $(){if(e.linkages.length<2)return null;let m=document.createElement("label");m.append(
"Linkage");let b=document.createElement("select");return b.className="hclust-linkage",b.setAttribute("aria-label","Linka\
ge"),e.linkages.forEach((C,L)=>b.append(new Option(C.name??"as given",String(L)))),b.value=String(e.start),m.append(b),a.
querySelector(".hclust-live-bar")?.prepend(m),b.addEventListener("change",()=>{let C=Number(b.value),L=st(e.linkages[C],
n),I=e.start===C&&i.get("n_clusters")===e.n_clusters,q=Z(nt({get:R=>L.get(R)}),i.get("n_clusters"));E(C,[["distance_thre\
shold",I?e.distance_threshold:q.t]])}),C=>b.value=String(C)}function N(){let m=z(t,"section","hclust-page-part hclust-ta\
ke");z(m,"h2","","To take away");let b=z(m,"div","hclust-take-bar"),C=te(e.title),L=z(m,"p","hclust-quiet");L.setAttribute(
"role","status");let I=(R,W,G,V)=>{let Q=z(R,"button","",W);Q.type="button",Q.setAttribute("aria-label",G),Q.addEventListener(
"click",async()=>{L.textContent="";try{await V()}catch(re){L.textContent=`That could not be saved: ${re.message}`}})},q=v(
b,"Labels");I(q,"CSV","Save the labels as CSV",()=>{let R=x(),W=new Map(Array.from(R.nodes,(V,Q)=>[Q,s.nodeNames[V]??""]).
filter(([,V])=>V)),G=Dt(e.tableRows,l,R.labels,e.names?u:null,W);it(document,`${C}-labels.csv`,new Blob([G],{type:"text/\
csv;charset=utf-8"}))});for(let R of e.parts){let W=Be[R]??R,G=v(b,W),V=()=>Qt(a.querySelector(`.hclust-part-${R}`),`${e.
title}: ${W}. ${r.textContent}`);I(G,"SVG",`Save the ${W.toLowerCase()} as SVG`,()=>{it(document,`${C}-${R}.svg`,new Blob(
[V().text],{type:"image/svg+xml"}))}),I(G,"PNG",`Save the ${W.toLowerCase()} as PNG`,async()=>{it(document,`${C}-${R}.pn\
g`,await Zt(V(),document))})}}function v(m,b){let C=z(m,"div","hclust-take-group");return C.setAttribute("role","group"),
C.setAttribute("aria-label",b),z(C,"span","",b),C}}function Ue(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.
tableRows).fill("");wt(e,t.names).forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);return t.droppedNames&&wt(e,t.droppedNames).
forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}function qe(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.
createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.documentElement.
dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colours":"Dark colour\
s")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,s())}),s();let i=document.
createElement("header");t.replaceWith(i),i.append(t,n)}function z(t,e,n="",o=""){let r=document.createElement(e);return n&&
(r.className=n),o&&(r.textContent=o),t.append(r),r}De().catch(t=>{let e=document.createElement("p");e.className="hclust-\
instead",e.setAttribute("role","alert"),e.textContent=`This page could not be drawn; it wants a browser of 2023 or newer\
 (Chrome, Edge, Firefox 113, Safari 16.4). ${t.message}`,document.querySelector("main")?.append(e)});
