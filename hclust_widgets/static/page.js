// Generated from js/ by `npm run build`. Do not edit.
function Q(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=at(t,n);return $t(t,n,ie(o),o)}function bt(t,e){let n=e>=
0?e:0,o=ct(t,n);return $t(t,o,n,at(t,o))}function ct(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function at(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function ie({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function $t(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=ce(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=ue(t,this.nodes)}}}function ce(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;ae(r,s,o[2*i]),le(r,s+1,o[2*i+1])}return r}function ae(t,e,n){
At(t,0,e,n)}function At(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function le(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}At(t,0,o,n)}function ue(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function Mt(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){
let{lower:a,upper:c}=at(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function St(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=_(t,2*l),d=_(t,2*l+1);s[o+l]=_(s,f)+_(s,d),i[f]=
i[d]=o+l;let p=_(e,l);p<a?c=!1:a=p,r[l]=a}return fe({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function fe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=_(o,2*c+(e[c]?1:0)),
f=_(o,2*c+(e[c]?0:1)),d=_(s,n+c);s[l]=d,s[f]=d+_(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[_(s,c)]=c,a[c]=_(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(_(a,_(o,2*c))+_(a,_(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function vt(t){return t.n<2?0:_(t.heights,t.n-2)}function _(t,e){return t[e]}var he=300;function Z(t){return String(t).slice(0,he).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function B(t,e=""){if(!e)return U(t,0);let n=t===1&&e.endsWith("s");return`${U(t,0)} ${n?e.slice(0,-1):e}`}function H(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":lt(t)?U(t,ut(t)):Ot(t,2)}var lt=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function ut(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function et(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?tt(t,2):U(t,e>=100?0:e>=10?1:2)}function Et(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(
t)?"–":H(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return de(t);let r=Math.round(t)===t&&Math.abs(
t)<1e12?U(t,0):et(t);return n?`${r} ${n}`:r}function de(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":
e.toISOString().slice(0,10)}function pe(t,e,n,o=0){let r=H(t);if(lt(o)&&lt(t)){let s=10**Math.min(ut(o),ut(t));r=U(Math.
floor(t*s+.5)/s,Math.log10(s))}for(let s=4;s<17;s++){let i=Number(r.replaceAll(",",""));if(!(e<t&&t<=n)||e<i&&i<=n)return r;
r=tt(t,s)}return H(t)}function kt({t,lower:e,upper:n,tree:o}){return pe(t,e,n,vt(o))}function Nt(t,e){let[n,o]=[H(t),H(e)];
for(let r=4;r<17&&n===o&&t<e;r++)[n,o]=[tt(t,r),tt(e,r)];return[n,o]}function U(t,e){let n=Lt(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Lt(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ot(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function tt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Ot(t,e-1).split("e");return`${Ct(o)}e${r}`}return Ct(Lt(t,e-1-n))}function Ct(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var ge=["node_names","node_colours"];function Tt(t){let[e,n]=ge.map(o=>me(t.get(o)));return{names:e,colours:n}}function me(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function ft({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?B(n):`${B(n)} ${Z(o)}`}function nt(t){let e=ye(t.get("heights")),n=we(t.get("flips"),e.length),o=St(xe(t.get("children")),e,n);return o.marks=Tt(
t),o}function ht(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function we(t,e=0){let n=new Uint8Array(ht(t));return n.length>=e?n:new Uint8Array(
e)}function xe(t){return new Int32Array(ht(t))}function ye(t){return new Float64Array(ht(t))}var dt=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],ot=["o","s",
"^","D","v","P","X"],It={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},be=dt.length*ot.length,rt=1<<30;function _t(t,e){return rt|
parseInt(e.slice(1),16)<<3|t%ot.length}function pt(t){return t&rt?t:t%be}function J(t){return t&rt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:dt[t%dt.length]}function gt(t){return ot[t&rt?t&7:t%ot.length]}var Rt=new WeakMap,jt=new WeakMap;function $e(t){let e=Rt.get(t.children);return e||Rt.set(t.children,e=Me(t)),t.marks?.
colours.size?Ae(e,t.marks):e}function Ae(t,e){let n=jt.get(e);if(!n){jt.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
_t(n[o],r)}return n}function zt(t){let e=$e(t.tree);return t.nodes.map(n=>e[n])}function Me(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Q(t,Mt(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var Se=12,ve=200,Ce=6;function Ee(t,e){let n=ft(t,e);return n===B(e)?`Cluster ${n}`:n}function ke(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,Ce);return t.filter(n=>e.includes(n))}function Ft(t,e,n,o,r){let s=Ne(t.ownerDocument),i=zt(
e),a=ke(n);if(e.k>Se){t.replaceChildren(...Oe(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(f,d)=>{let p=s("section","h\
clust-card");p.style.setProperty("--cluster",J(i[d]));let x=s("header");x.append(K(s("b"),Ee(e,d)),s("span","",B(f,r.noun))),
p.append(x);let h=o[d]??-1;if(h>=0){let w=s("p","","most typical: ");w.append(K(s("span"),X(r.name(h),60))),p.append(w)}
let y=s("div","hclust-lines");for(let w of a)y.append(...Le(s,w,d));return p.append(y),p}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function Ne(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function K(t,e){return t.dir="auto",t.textContent=e,t}function Le(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),f=t("i");if(l.append(f),o==="text")f.style.width=`${100*(s[n]??0)}%`;else{let d=a-
i,p=h=>d>0?100*(h-i)/d:0;f.style.width=`${p(r[n]??0)}%`;let x=t("u");x.style.left=`${p(c)}%`,l.append(x)}return[K(t("spa\
n"),mt(e)),l,K(t("b"),Bt(e,n,!0))]}function mt({name:t}){return X(t,24)}function Bt({kind:t,means:e,words:n,share:o,unit:r},s,i){
if(t==="text"){let c=X(n[s]??"",18);return i?`${c} ${U(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;return t==="date"?Et(a,"dat\
e"):t==="span"?`${U(a,1)} days`:i&&r?`${et(a)} ${X(r,8)}`:et(a)}function Oe(t,e,n,o,r,s){let i=Array.from(e.sizes.keys()).
sort((h,y)=>(e.sizes[y]??0)-(e.sizes[h]??0)||h-y).slice(0,ve),a=t("tbody");for(let h of i){let y=t("tr"),w=t("th");w.setAttribute(
"scope","row");let M=t("i");M.style.background=J(n[h]),w.append(M,K(t("span"),ft(e,h)));let O=r[h]??-1,T=K(t("td","name"),
O<0?"":X(s.name(O),40));y.append(w,t("td","",B(e.sizes[h]??0)),T);for(let F of o)y.append(t("td","",Bt(F,h,!1)));a.append(
y)}let c=t("tr"),l=o.map(h=>h.unit?`${mt(h)} (${X(h.unit,8)})`:mt(h));for(let h of["cluster",s.noun,"most typical",...l]){
let y=K(t("th"),h);y.setAttribute("scope","col"),c.append(y)}let f=t("thead");f.append(c);let d=t("table");d.append(f,a);
let p=t("div","hclust-table");p.tabIndex=0,p.setAttribute("role","group"),p.setAttribute("aria-label","The clusters, the\
 largest first"),p.append(d);let x=e.k-i.length;return x?[p,t("p","hclust-quiet",`and ${B(x)} smaller clusters`)]:[p]}function X(t,e){
let n=Array.from(Z(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var Te=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function Dt(t){let e=Te.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Pt(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],f=r.get(l)??String(l);s[a]=r.size?`${l},${Dt(f)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${Dt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}function Ut(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Ie={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function qt(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function Wt(t,e){return n=>{let[
o,r,s]=t[n],i=Ie[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function wt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function xt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function Vt(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:x},h)=>{e(x).forEach(
(y,w)=>a[w*s+h]=y)});let c=new Float64Array(n*i);r.forEach(({array:x},h)=>{e(x).forEach((y,w)=>c[w*i+h]=y)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:x,array:h},y)=>{l.set(e(h??r[x??-1]?.array),y*n)});let f=xt(t,e),{names:d,ends:p}=_e(
t,e,f);return new Map([["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",D(a)],["columns",o.map(
({name:x})=>x)],["originals",D(c)],["original_columns",r.map(({name:x,unit:h,kind:y})=>({name:x,unit:h,kind:y}))],["axes",
D(l)],["axis_names",t.axes.map(({name:x,label:h,unit:y,kind:w})=>({name:x,label:h,unit:y,kind:w}))],["names",D(d)],["nam\
e_ends",D(p)],["rows",D(f)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],["selection",D(Int32Array.
from(e(t.selection)))],...Object.entries(t.options)])}function _e(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.
from(e(t.names[0])),r=e(t.names[1]);else{let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(
c=>c.length)}let s=0,i=Uint32Array.from(r,a=>s+=a);return{names:o,ends:i}}function st(t,e){let{columnChildren:n,columnHeights:o}=t,
r=new DataView(new ArrayBuffer(0));return new Map([["children",D(Int32Array.from(e(t.children)))],["heights",D(e(t.heights))],
["flips",D(e(t.flips))],["col_children",n===null?r:D(Int32Array.from(e(n)))],["col_heights",o===null?r:D(e(o))],["height\
_label",t.heightLabel],["node_names",t.nodeNames],["node_colours",t.nodeColours]])}function D({buffer:t,byteOffset:e,byteLength:n}){
return new DataView(t,e,n)}function Ht(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.
assign(new Map([[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)
n(`change:${i}`);s.length&&n("change")},save_changes(){},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){
for(let[i,a]of e)r&&r!==i||(s?a.delete(s):a.clear())}};return o}function Kt(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:f}=t.texts[r],d=e(f);
return p=>ze(c,d,l,p)}let s=t.originals[o??-1],i=e(s.array),a=Re(i);return c=>je(s,i,a,c)});return o=>n.map(r=>r(o))}function Re(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function je({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let h=0;h<o.length;h++){let y=R(a,h);l[y]=R(l,y)+R(o,h)}let f=Array.from(l,(h,y)=>h/R(c,y)),
d=f.reduce((h,y,w)=>h+R(c,w)*(y-s.overall)**2,0),p=f.map(()=>1),x=r>0?d/r:0;return{name:t,unit:e,kind:n,means:f,words:[],
share:p,...s,explained:x}}function ze(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let w=0;w<e.length;w++){let M=R(e,w),O=R(r,w)*i+M;a[O]=R(a,O)+1,c[M]=R(c,M)+1}let l=e.length,f=0,d=[],p=[];for(let w=0;w<
o;w++){let M=0,O=0;for(let T=0;T<i;T++)R(a,w*i+T)>R(a,w*i+M)&&(M=T),O+=(R(a,w*i+T)/R(s,w))**2;d.push(n[M]??""),p.push(R(
a,w*i+M)/R(s,w)),f+=(1-O)*R(s,w)/l}let x=1-c.reduce((w,M)=>w+(M/l)**2,0),h=x>0?1-f/x:0;return{name:t,unit:"",kind:"text",
means:[],words:d,share:p,...{overall:NaN,lowest:NaN,highest:NaN},explained:h}}function Gt(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function R(t,e){return t[e]}var Fe={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Jt(t){return Fe[gt(t)]}function Xt(t){return It[gt(t)]}function Qt(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function f(u){d(),e.push(u)}function d(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function p(u,g){let[v,k,E,$,N,S]=c.matrix;return[v*u+
E*g+N,k*u+$*g+S]}let x=(u,g)=>p(u,g).map(A).join(" "),h=()=>Math.hypot(c.matrix[0],c.matrix[1]);function y(u,g=""){let v=u===
"fill"?c.fillStyle:c.strokeStyle,k=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",E=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(u==="fill")return` fill="${P(Yt(v))}"${g}${k}${E}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(N=>A(N*
h())).join(" ")}"`:"";return` fill="none" stroke="${P(Yt(v))}" stroke-width="${A(c.lineWidth*h())}"${$}${k}${E}`}let w=({
x:u,y:g,width:v,height:k})=>`M${A(u)} ${A(g)}h${A(v)}v${A(k)}h${A(-v)}z`;function M(u,g,v,k){let[E,$]=p(u,g),[N,S]=p(u+v,
g+k);return{x:Math.min(E,N),y:Math.min($,S),width:Math.abs(N-E),height:Math.abs(S-$)}}function O(u){let g=y("fill");r.key!==
g&&d(),r={key:g,path:r.path+w(u)}}let T={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...u){c.matrix=u.map(
g=>g/t)},translate(u,g){let[v,k]=p(u,g);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],v,k]},rotate(u){let[g,
v,k,E,$,N]=c.matrix,[S,m]=[Math.cos(u),Math.sin(u)];c.matrix=[g*S+k*m,v*S+E*m,k*S-g*m,E*S-v*m,$,N]},beginPath(){s=""},moveTo(u,g){
s+=`M${x(u,g)}`},lineTo(u,g){s+=`${s?"L":"M"}${x(u,g)}`},closePath(){s+="z"},rect(u,g,v,k){s+=w(M(u,g,v,k))},roundRect(u,g,v,k,E){
let $=M(u,g,v,k),N=Math.min(E*h(),$.width/2,$.height/2),[S,m]=[A($.width-2*N),A($.height-2*N)],b=(C,L)=>`a${A(N)} ${A(N)}\
 0 0 1 ${A(C*N)} ${A(L*N)}`;s+=`M${A($.x+N)} ${A($.y)}h${S}${b(1,1)}v${m}${b(-1,1)}h-${S}${b(-1,-1)}v-${m}${b(1,-1)}z`},
arc(u,g,v){let[k,E]=p(u,g),$=A(v*h()),N=A(2*v*h());s+=`M${A(k-v*h())} ${A(E)}a${$} ${$} 0 1 0 ${N} 0a${$} ${$} 0 1 0 -${N}\
 0z`},fill(u){s&&f(`<path d="${s}"${y("fill",u==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&f(`<path d="${s}\
"${y("stroke")}/>`)},clip(){let u=`c${++i}`,g=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${u}"${g}><\
path d="${s}"/></clipPath>`),c.clip=u},setLineDash(u){c.dash=u},fillRect(u,g,v,k){let E=M(u,g,v,k);if(c.globalCompositeOperation!==
"source-atop"){E.width&&E.height&&O(E);return}for(let $ of a){let N=Math.max(E.x,$.x),S=Math.max(E.y,$.y),m=Math.min(E.x+
E.width,$.x+$.width)-N,b=Math.min(E.y+E.height,$.y+$.height)-S;m>0&&b>0&&O({x:N,y:S,width:m,height:b})}},clearRect(){},fillText(u,g,v){
if(!u)return;let[,k="",E="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],N=c.textBaseline===
"middle"?.35*Number(E):0,S=c.matrix,[m,b]=p(g,v+N),C=Math.abs(S[1])>1e-9?` transform="matrix(${[S[0],S[1],S[2],S[3],m,b].
map(A).join(" ")})"`:` x="${A(m)}" y="${A(b)}"`,I={center:"middle",right:"end"}[c.textAlign];f(`<text${C} font-size="${E}\
"${k?` font-weight="${k}"`:""}${I?` text-anchor="${I}"`:""} font-family="${P($)}" xml:space="preserve"${y("fill")}>${P(u)}\
</text>`)},drawImage(u,g,v,k=u.width,E=u.height){if(!u.width||!u.height)return;let $=u.hclustLines;if(!$){let S=M(g,v,k,
E);f(`<image x="${A(S.x)}" y="${A(S.y)}" width="${A(S.width)}" height="${A(S.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${P(u.toDataURL())}"/>`);return}a=[];for(let S=0;S<4*$.count;S+=4){let[m,b,C,L]=[$.rects[S],
$.rects[S+1],$.rects[S+2],$.rects[S+3]];a.push($.lying?M(g+b,v+m,L,C):M(g+m,v+b,C,L))}let N=c.fillStyle;c.fillStyle=$.ink;
for(let S of a)O(S);d(),c.fillStyle=N},points(u,g,v,k,{size:E,halo:$,edge:N,alpha:S}){if(!g.length)return;let m=o.size;f(
`<g opacity="${A(S)}">`);for(let b of g){let[C,L]=[u.xs[b]??NaN,u.ys[b]??NaN];if(!(C>=-1&&C<=u.width+1&&L>=-1&&L<=u.height+
1))continue;let I=pt(k[v[b]??0]??0),q=`m${m}-${I}`;if(!o.has(q)){o.add(q);let j=E*Xt(I);n.push(`<path id="${q}" d="${Jt(
I)}" transform="scale(${A(j)})" fill="${J(I)}" stroke="${P(N)}" stroke-width="${A($/j)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${q}" x="${A(u.left+C)}" y="${A(u.top+L)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${m}`])},marker(u,g,v,k,E){
f(`<path d="${P(u)}" fill="${P(E)}" transform="translate(${A(g)} ${A(v)}) scale(${A(k)})"/>`)},svg(u,g,v,k){return d(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(u)}" height="${A(g)}" viewBox="0 0 ${A(u)} ${A(g)}" role="img"><title\
>${P(v)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(u)}v${A(g)}H0z" fill="${P(k)}"/>
${e.join(`
`)}
</svg>
`}},F=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let u of F)Object.defineProperty(T,u,{get:()=>c[u],set:g=>Object.assign(c,{[u]:g})});
return T}function Yt(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function P(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function Zt(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=Qt(a),l=Be(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let f=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,f),width:s,height:i}}function Be(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:f,top:d,width:p,height:x}=l.getBoundingClientRect();return{x:f-o.left,y:d-o.top,width:p,height:x}}function s(l){let f=t.
querySelector(l);return f&&!f.hidden&&f.getClientRects().length?f:null}function i(l,f=0){let{x:d,y:p,width:x,height:h}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(d,p,x,h,f),e.fill()}function a(l){let f=t.
ownerDocument.createRange();f.selectNodeContents(l);let{left:d,top:p,height:x}=f.getBoundingClientRect(),h=n.getComputedStyle(
l),y=Number(h.fontWeight)>=600?"600 ":"";e.font=`${y}${parseFloat(h.fontSize)}px ${h.fontFamily}`,e.fillStyle=h.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",d-o.left,p-o.top+x/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,f,d,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&d){let{x,y:h,width:y,height:w}=r(l);e.strokeStyle=n.getComputedStyle(d).backgroundColor,e.lineWidth=w,e.
setLineDash([6,4]),e.beginPath(),e.moveTo(x,h+w/2),e.lineTo(x+y,h+w/2),e.stroke(),e.setLineDash([]),i(d,12),a(d)}f&&(i(f,
3),a(f)),p&&c(p)}};function c(l){i(l,4);for(let d of l.querySelectorAll("button")){let[p,x]=[d.querySelector("svg"),d.querySelector(
"path")];if(d.hidden||!p||!x)continue;let{x:h,y,width:w,height:M}=r(p),O=parseFloat(/[\d.]+/.exec(x.getAttribute("transf\
orm")??"")?.[0]??"8"),T=x.getAttribute("fill")??"";e.marker(x.getAttribute("d")??"",h+w/2,y+M/2,O,T);for(let F of d.querySelectorAll(
"b, span"))a(F)}let f=l.querySelector(".hclust-legend-more");f&&f.getClientRects().length&&a(f)}}async function te({text:t,
width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.
decode();let i=o.createElement("canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2d")?.drawImage(
s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(l=>l?a(l):c(new Error("No picture came of it.")))})}finally{URL.
revokeObjectURL(r)}}function it(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.
append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function ee(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??
[];return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function ne(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(M,O="")=>{let T=r.createElement(M);return T.className=O,T},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),f=(M,O,T)=>{let F=a("button");return F.
type="button",F.textContent=M,F.setAttribute("aria-label",O),F.addEventListener("click",T),F},d=f("◀","Back",()=>y(s-1)),
p=f("▶","Next",()=>y(s+1)),x=a("span","hclust-quiet"),h=f("Large type","Large type",()=>{h.setAttribute("aria-pressed",
String(t.classList.toggle("hclust-large")))});h.setAttribute("aria-pressed","false"),l.append(d,x,p,h),i.append(c,l),e.before(
i),r.addEventListener("keydown",M=>{M.ctrlKey||M.metaKey||M.altKey||M.shiftKey||M.key!=="PageDown"&&M.key!=="PageUp"||(M.
preventDefault(),M.stopPropagation(),y(s+(M.key==="PageDown"?1:-1)))},!0),w();function y(M){let O=n[M];O&&(s=M,o(O),w())}
function w(){c.textContent=n[s]?.caption??"",c.hidden=!c.textContent,x.textContent=s<0?`${n.length} steps`:`step ${s+1} \
of ${n.length}`,d.disabled=s<=0,p.disabled=s>=n.length-1}}function oe(t,e,n){let{features:o,scaling:r,metric:s,dropped:i}=t.words,a=[],c=d=>a.push({text:d,tone:"plain"}),l=d=>a.push(
{text:d,tone:"strong"}),f=d=>a.push({text:d,tone:"quiet"});return l(B(t.rows,t.noun)),o&&(c(" by "),l(o),c(` ${r}`)),c("\
, "),e.name?(l(e.name),c(" linkage"),s&&(c(" of "),l(s),c(" distances"))):c("the tree as given"),c(": "),l(B(n.k,"cluste\
rs")),c(", cut at "),l(kt(n)),f(De(n)),e.cophenetic!==null&&f(` · cophenetic r ${e.cophenetic}`),i&&f(` · ${i}`),a}function De({
exact:t,k:e,lower:n,upper:o}){if(!t)return` · heights are tied at ${H(o)}: no threshold gives ${e} clusters`;if(e===1)return`\
 (gap above ${H(n)})`;if(o===0)return" (gap of 0)";let[r,s]=Nt(n,o);return` (gap ${r}–${s})`}function re(t,e,n){let o=[
...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??"this"} linkage can make th\
em: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typical ${t.noun} are told for u\
p to ${B(e.described,"clusters")}.`),o}var Pe={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"},yt=t=>document.getElementById(t)?.textContent??"";async function Ue(){
let t=JSON.parse(yt("hclust-meta")),e=Wt(t.arrays,await qt(yt("hclust-data"))),n=new Blob([yt("hclust-live")],{type:"tex\
t/javascript"}),o=URL.createObjectURL(n),r=await import(o);URL.revokeObjectURL(o),qe(document.getElementById("hclust-pag\
e"),t,e,r.default())}function qe(t,e,n,o){Ut(t),Ve(t.querySelector("h1"));let r=t.querySelector(".hclust-words"),s=e.linkages[e.
start],i=Ht(new Map([...Vt(e,n),...st(s,n)])),a=z(t,"div","hclust-views");o.initialize({model:i}),o.render({model:i,el:a});
let c=Kt(e,n),l=xt(e,n),f=We(e,n,l),d={noun:e.noun,name:m=>f(l[m]??m)},p=nt(i),x=null,h=0,y=()=>{let[m,b]=[i.get("n_clus\
ters"),i.get("distance_threshold")];return ct(p,b)===m?bt(p,b):Q(p,m)},w=z(t,"section","hclust-page-part");z(w,"h2","","\
What the clusters are like");let M=z(w,"div");w.hidden=!e.profile.length,N();let O=z(t,"details","hclust-notes"),T=z(O,"\
summary"),F=z(O,"ul"),u=z(t,"footer","hclust-quiet");u.textContent="This page holds its data and asks nothing of the net\
work. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let g=$();v(),e.steps.length&&
ne(t,r,e.steps,m=>{let[b,C]=[m.n_clusters,m.distance_threshold],L=new DataView(Int32Array.from(n(m.selection)).buffer);E(
m.linkage,[["n_clusters",b],["distance_threshold",C],["selection",L],...Object.entries(m.options)]),g?.(m.linkage)});for(let m of[
"n_clusters","distance_threshold"])i.on(`change:${m}`,()=>h||=requestAnimationFrame(k));function v(){p=nt(i),x=s.medoids===
null?null:Int32Array.from(n(s.medoids)),k()}function k(){h=0;let m=y();r.replaceChildren(...oe(e,s,m).map(({text:C,tone:L})=>{
if(L==="plain")return document.createTextNode(C);let I=document.createElement(L==="strong"?"b":"span");return I.textContent=
C,L==="quiet"&&(I.className="hclust-quiet"),I})),w.hidden||Ft(M,m,c(m),Gt(x,m),d);let b=re(e,s,m);O.hidden=!b.length,T.textContent=
b.length===1?"1 note on the data":`${b.length} notes on the data`,F.replaceChildren(...b.map(C=>{let L=document.createElement(
"li");return L.textContent=C,L}))}function E(m,b){s=e.linkages[m];let C=new Map([...st(s,n),...b]);C.set("revision",i.get(
"revision")+1),i.assign(C),v()}function $(){if(e.linkages.length<2)return null;let m=document.createElement("label");m.append(
"Linkage");let b=document.createElement("select");return b.className="hclust-linkage",b.setAttribute("aria-label","Linka\
ge"),e.linkages.forEach((C,L)=>b.append(new Option(C.name??"as given",String(L)))),b.value=String(e.start),m.append(b),a.
querySelector(".hclust-live-bar")?.prepend(m),b.addEventListener("change",()=>{let C=Number(b.value),L=st(e.linkages[C],
n),I=e.start===C&&i.get("n_clusters")===e.n_clusters,q=Q(nt({get:j=>L.get(j)}),i.get("n_clusters"));E(C,[["distance_thre\
shold",I?e.distance_threshold:q.t]])}),C=>b.value=String(C)}function N(){let m=z(t,"section","hclust-page-part hclust-ta\
ke");z(m,"h2","","To take away");let b=z(m,"div","hclust-take-bar"),C=ee(e.title),L=z(m,"p","hclust-quiet");L.setAttribute(
"role","status");let I=(j,W,G,V)=>{let Y=z(j,"button","",W);Y.type="button",Y.setAttribute("aria-label",G),Y.addEventListener(
"click",async()=>{L.textContent="";try{await V()}catch(se){L.textContent=`That could not be saved: ${se.message}`}})},q=S(
b,"Labels");I(q,"CSV","Save the labels as CSV",()=>{let j=y(),W=new Map(Array.from(j.nodes,(V,Y)=>[Y,s.nodeNames[V]??""]).
filter(([,V])=>V)),G=Pt(e.tableRows,l,j.labels,e.names?f:null,W);it(document,`${C}-labels.csv`,new Blob([G],{type:"text/\
csv;charset=utf-8"}))});for(let j of e.parts){let W=Pe[j]??j,G=S(b,W),V=()=>Zt(a.querySelector(`.hclust-part-${j}`),`${e.
title}: ${W}. ${r.textContent}`);I(G,"SVG",`Save the ${W.toLowerCase()} as SVG`,()=>{it(document,`${C}-${j}.svg`,new Blob(
[V().text],{type:"image/svg+xml"}))}),I(G,"PNG",`Save the ${W.toLowerCase()} as PNG`,async()=>{it(document,`${C}-${j}.pn\
g`,await te(V(),document))})}}function S(m,b){let C=z(m,"div","hclust-take-group");return C.setAttribute("role","group"),
C.setAttribute("aria-label",b),z(C,"span","",b),C}}function We(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.
tableRows).fill("");wt(e,t.names).forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);return t.droppedNames&&wt(e,t.droppedNames).
forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}function Ve(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.
createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.documentElement.
dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colours":"Dark colour\
s")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,s())}),s();let i=document.
createElement("header");t.replaceWith(i),i.append(t,n)}function z(t,e,n="",o=""){let r=document.createElement(e);return n&&
(r.className=n),o&&(r.textContent=o),t.append(r),r}Ue().catch(t=>{let e=document.createElement("p");e.className="hclust-\
instead",e.setAttribute("role","alert"),e.textContent=`This page could not be drawn; it wants a browser of 2023 or newer\
 (Chrome, Edge, Firefox 113, Safari 16.4). ${t.message}`,document.querySelector("main")?.append(e)});
