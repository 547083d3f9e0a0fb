// Generated from js/ by `npm run build`. Do not edit.
function Q(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=at(t,n);return xt(t,n,oe(o),o)}function yt(t,e){let n=e>=
0?e:0,o=ct(t,n);return xt(t,o,n,at(t,o))}function ct(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function at(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function oe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function xt(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=re(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=ce(t,this.nodes)}}}function re(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;se(r,s,o[2*i]),ie(r,s+1,o[2*i+1])}return r}function se(t,e,n){
bt(t,0,e,n)}function bt(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function ie(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}bt(t,0,o,n)}function ce(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function $t(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){
let{lower:a,upper:c}=at(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}function At(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let h=j(t,2*l),d=j(t,2*l+1);s[o+l]=j(s,h)+j(s,d),i[h]=
i[d]=o+l;let p=j(e,l);p<a?c=!1:a=p,r[l]=a}return ae({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function ae(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=j(o,2*c+(e[c]?1:0)),
h=j(o,2*c+(e[c]?0:1)),d=j(s,n+c);s[l]=d,s[h]=d+j(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[j(s,c)]=c,a[c]=j(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(j(a,j(o,2*c))+j(a,j(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function j(t,e){return t[e]}var le=300;function Z(t){return String(t).slice(0,le).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function D(t,e=""){if(!e)return H(t,0);let n=t===1&&e.endsWith("s");return`${H(t,0)} ${n?e.slice(0,-1):e}`}function V(t){
if(Number.isNaN(t))return"–";if(Math.abs(t)===1/0)return t>0?"∞":"-∞";if(t===0)return"0";let e=Math.abs(t);return e>=
1e7||e<.001?kt(t,2):H(t,e>=1e3?0:e>=100?1:e>=1?2:3)}function et(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?tt(t,2):
H(t,e>=100?0:e>=10?1:2)}function Mt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":V(t);if(e==="text"||e===
"truth")return t?"yes":"no";if(e==="date")return ue(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?H(t,0):et(t);return n?`${r}\
 ${n}`:r}function ue(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function vt(t,e,n){
let o=V(t);for(let r=4;r<17;r++){let s=Number(o.replaceAll(",",""));if(!(e<t&&t<=n)||e<s&&s<=n)return o;o=tt(t,r)}return V(
t)}function Ct(t,e){let[n,o]=[V(t),V(e)];for(let r=4;r<17&&n===o&&t<e;r++)[n,o]=[tt(t,r),tt(e,r)];return[n,o]}function H(t,e){let n=Et(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Et(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function kt(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function tt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=kt(t,e-1).split("e");return`${St(o)}e${r}`}return St(Et(t,e-1-n))}function St(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var fe=["node_names","node_colours"];function Nt(t){let[e,n]=fe.map(o=>he(t.get(o)));return{names:e,colours:n}}function he(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function lt({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?D(n):`${D(n)} ${Z(o)}`}function nt(t){let e=ge(t.get("heights")),n=de(t.get("flips"),e.length),o=At(pe(t.get("children")),e,n);return o.marks=Nt(
t),o}function ut(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;
return e.slice(n,n+o)}return new ArrayBuffer(0)}function de(t,e=0){let n=new Uint8Array(ut(t));return n.length>=e?n:new Uint8Array(
e)}function pe(t){return new Int32Array(ut(t))}function ge(t){return new Float64Array(ut(t))}var ft=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],ot=["o","s",
"^","D","v","P","X"],Lt={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},me=ft.length*ot.length,rt=1<<30;function Ot(t,e){return rt|
parseInt(e.slice(1),16)<<3|t%ot.length}function ht(t){return t&rt?t:t%me}function J(t){return t&rt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:ft[t%ft.length]}function dt(t){return ot[t&rt?t&7:t%ot.length]}var Tt=new WeakMap,It=new WeakMap;function we(t){let e=Tt.get(t.children);return e||Tt.set(t.children,e=xe(t)),t.marks?.
colours.size?ye(e,t.marks):e}function ye(t,e){let n=It.get(e);if(!n){It.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
Ot(n[o],r)}return n}function _t(t){let e=we(t.tree);return t.nodes.map(n=>e[n])}function xe(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],h=o[c]>=o[l];r[h?c:l]=r[e+a],r[h?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Q(t,$t(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}var be=12,$e=200,Ae=6;function Se(t,e){let n=lt(t,e);return n===D(e)?`Cluster ${n}`:n}function Me(t){let e=[...t].sort((n,o)=>o.
explained-n.explained).slice(0,Ae);return t.filter(n=>e.includes(n))}function Rt(t,e,n,o,r){let s=ve(t.ownerDocument),i=_t(
e),a=Me(n);if(e.k>be){t.replaceChildren(...Ee(s,e,i,a,o,r));return}let c=Array.from(e.sizes,(h,d)=>{let p=s("section","h\
clust-card");p.style.setProperty("--cluster",J(i[d]));let v=s("header");v.append(K(s("b"),Se(e,d)),s("span","",D(h,r.noun))),
p.append(v);let u=o[d]??-1;if(u>=0){let g=s("p","","most typical: ");g.append(K(s("span"),X(r.name(u),60))),p.append(g)}
let y=s("div","hclust-lines");for(let g of a)y.append(...Ce(s,g,d));return p.append(y),p}),l=s("div","hclust-cards");l.append(
...c),t.replaceChildren(l)}function ve(t){return(e,n="",o="")=>{let r=t.createElement(e);return n&&(r.className=n),o&&(r.
textContent=o),r}}function K(t,e){return t.dir="auto",t.textContent=e,t}function Ce(t,e,n){let{kind:o,means:r,share:s,lowest:i,
highest:a,overall:c}=e,l=t("span","bar"),h=t("i");if(l.append(h),o==="text")h.style.width=`${100*(s[n]??0)}%`;else{let d=a-
i,p=u=>d>0?100*(u-i)/d:0;h.style.width=`${p(r[n]??0)}%`;let v=t("u");v.style.left=`${p(c)}%`,l.append(v)}return[K(t("spa\
n"),pt(e)),l,K(t("b"),jt(e,n,!0))]}function pt({name:t}){return X(t.replaceAll("_"," "),24)}function jt({kind:t,means:e,
words:n,share:o,unit:r},s,i){if(t==="text"){let c=X(n[s]??"",18);return i?`${c} ${H(100*(o[s]??0),0)}%`:c}let a=e[s]??NaN;
return t==="date"?Mt(a,"date"):t==="span"?`${H(a,1)} days`:i&&r?`${et(a)} ${X(r,8)}`:et(a)}function Ee(t,e,n,o,r,s){let i=Array.
from(e.sizes.keys()).sort((u,y)=>(e.sizes[y]??0)-(e.sizes[u]??0)||u-y).slice(0,$e),a=t("tbody");for(let u of i){let y=t(
"tr"),g=t("th");g.setAttribute("scope","row");let x=t("i");x.style.background=J(n[u]),g.append(x,K(t("span"),lt(e,u)));let O=r[u]??
-1,T=K(t("td","name"),O<0?"":X(s.name(O),40));y.append(g,t("td","",D(e.sizes[u]??0)),T);for(let F of o)y.append(t("td","",
jt(F,u,!1)));a.append(y)}let c=t("tr"),l=o.map(u=>u.unit?`${pt(u)} (${X(u.unit,8)})`:pt(u));for(let u of["cluster",s.noun,
"most typical",...l]){let y=K(t("th"),u);y.setAttribute("scope","col"),c.append(y)}let h=t("thead");h.append(c);let d=t(
"table");d.append(h,a);let p=t("div","hclust-table");p.tabIndex=0,p.setAttribute("role","group"),p.setAttribute("aria-la\
bel","The clusters, the largest first"),p.append(d);let v=e.k-i.length;return v?[p,t("p","hclust-quiet",`and ${D(v)} sma\
ller clusters`)]:[p]}function X(t,e){let n=Array.from(Z(t));return n.length<=e?n.join(""):`${n.slice(0,e-1).join("")}…`}var ke=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;function zt(t){let e=ke.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)||e!==
e.trim()?`"${e.replaceAll('"','""')}"`:e}function Ft(t,e,n,o,r=new Map){let s=new Array(t).fill(r.size?",":"");e.forEach(
(a,c)=>{let l=n[c],h=r.get(l)??String(l);s[a]=r.size?`${l},${zt(h)}`:String(l)});let i=[(o?"row,name,cluster":"row,clust\
er")+(r.size?",cluster_name":"")];for(let a=0;a<t;a++)i.push(o?`${a},${zt(o(a))},${s[a]}`:`${a},${s[a]}`);return`\uFEFF${i.
join(`\r
`)}\r
`}function Bt(t){let e=t.ownerDocument,n=e.defaultView;if(!n||n.parent===n)return!1;e.documentElement.dataset.framed="";let o=0;
return new n.ResizeObserver(()=>{let r=Math.ceil(t.getBoundingClientRect().height);r===o||!r||(o=r,n.parent.postMessage(
{hclustHeight:r},"*"))}).observe(t),!0}var Ne={u1:Uint8Array,i1:Int8Array,u2:Uint16Array,i2:Int16Array,i4:Int32Array,f4:Float32Array,f8:Float64Array};async function Dt(t){
let e=atob(t.trim()),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("deflate-raw"));return new Response(o).arrayBuffer()}function Pt(t,e){return n=>{let[
o,r,s]=t[n],i=Ne[o];if(!i)throw new Error(`No numbers of type ${o} are known.`);let a=Number(o.slice(1));return new i(e.
slice(r,r+s*a))}}function gt(t,[e,n]){let o=t(e),r=new TextDecoder,s=0;return Array.from(t(n),i=>(s+=i,r.decode(o.subarray(
s-i,s))))}function mt({at:t,rows:e},n){return t===null?Int32Array.from({length:e},(o,r)=>r):Int32Array.from(n(t))}function Ut(t,e){
let{rows:n,columns:o,originals:r}=t,s=o.length,i=r.length,a=new Float32Array(n*s);o.forEach(({array:u},y)=>{e(u).forEach(
(g,x)=>a[x*s+y]=g)});let c=new Float64Array(n*i);r.forEach(({array:u},y)=>{e(u).forEach((g,x)=>c[x*i+y]=g)});let l=new Float64Array(
n*t.axes.length);t.axes.forEach(({original:u,array:y},g)=>{l.set(e(y??r[u??-1]?.array),g*n)});let h=new Uint8Array(768*t.
cmaps.length);t.cmaps.forEach(({array:u},y)=>h.set(e(u),768*y));let d=mt(t,e),{names:p,ends:v}=Le(t,e,d);return new Map(
[["parts",t.parts],["controls",!0],["revision",0],["noun",t.noun],["values",B(a)],["columns",o.map(({name:u})=>u)],["col\
umn_about",o.map(({about:u})=>u)],["originals",B(c)],["original_columns",r.map(({name:u,unit:y,kind:g})=>({name:u,unit:y,
kind:g}))],["axes",B(l)],["axis_names",t.axes.map(({name:u,label:y,unit:g,kind:x})=>({name:u,label:y,unit:g,kind:x}))],[
"names",B(p)],["name_ends",B(v)],["rows",B(d)],["n_clusters",t.n_clusters],["distance_threshold",t.distance_threshold],[
"selection",B(Int32Array.from(e(t.selection)))],["cmap_names",t.cmaps.map(({name:u})=>u)],["cmap_colours",B(h)],...Object.
entries(t.options)])}function Le(t,e,n){let o=new Uint8Array(0),r;if(t.names)o=Uint8Array.from(e(t.names[0])),r=e(t.names[1]);else{
let a=Array.from(n,c=>`row ${c}`);o=new TextEncoder().encode(a.join("")),r=a.map(c=>c.length)}let s=0,i=Uint32Array.from(
r,a=>s+=a);return{names:o,ends:i}}function st(t,e){let{columnChildren:n,columnHeights:o}=t,r=new DataView(new ArrayBuffer(
0));return new Map([["children",B(Int32Array.from(e(t.children)))],["heights",B(e(t.heights))],["flips",B(e(t.flips))],[
"col_children",n===null?r:B(Int32Array.from(e(n)))],["col_heights",o===null?r:B(e(o))],["height_label",t.heightLabel],["\
node_names",t.nodeNames],["node_colours",t.nodeColours]])}function B({buffer:t,byteOffset:e,byteLength:n}){return new DataView(
t,e,n)}function qt(t){let e=new Map,n=r=>{for(let s of[...e.get(r)??[]])s()},o={get:r=>t.get(r),set:(r,s)=>o.assign(new Map(
[[r,s]])),assign(r){let s=[...r.keys()].filter(i=>r.get(i)!==t.get(i));for(let i of s)t.set(i,r.get(i));for(let i of s)n(
`change:${i}`);s.length&&n("change")},save_changes(){},send(){},on(r,s){e.has(r)||e.set(r,new Set),e.get(r)?.add(s)},off(r,s){
for(let[i,a]of e)r&&r!==i||(s?a.delete(s):a.clear())}};return o}function Wt(t,e){let n=t.profile.map(({original:o,text:r})=>{if(r!==void 0){let{name:c,words:l,array:h}=t.texts[r],d=e(h);
return p=>Ie(c,d,l,p)}let s=t.originals[o??-1],i=e(s.array),a=Oe(i);return c=>Te(s,i,a,c)});return o=>n.map(r=>r(o))}function Oe(t){
let[e,n,o]=[0,1/0,-1/0];for(let i of t)e+=i,n=Math.min(n,i),o=Math.max(o,i);let r=e/t.length,s=0;for(let i of t)s+=(i-r)**
2;return{overall:r,lowest:n,highest:o,total:s}}function Te({name:t,unit:e,kind:n},o,{total:r,...s},{k:i,labels:a,sizes:c}){
let l=new Float64Array(i);for(let u=0;u<o.length;u++){let y=_(a,u);l[y]=_(l,y)+_(o,u)}let h=Array.from(l,(u,y)=>u/_(c,y)),
d=h.reduce((u,y,g)=>u+_(c,g)*(y-s.overall)**2,0),p=h.map(()=>1),v=r>0?d/r:0;return{name:t,unit:e,kind:n,means:h,words:[],
share:p,...s,explained:v}}function Ie(t,e,n,{k:o,labels:r,sizes:s}){let i=n.length,a=new Float64Array(o*i),c=new Float64Array(
i);for(let g=0;g<e.length;g++){let x=_(e,g),O=_(r,g)*i+x;a[O]=_(a,O)+1,c[x]=_(c,x)+1}let l=e.length,h=0,d=[],p=[];for(let g=0;g<
o;g++){let x=0,O=0;for(let T=0;T<i;T++)_(a,g*i+T)>_(a,g*i+x)&&(x=T),O+=(_(a,g*i+T)/_(s,g))**2;d.push(n[x]??""),p.push(_(
a,g*i+x)/_(s,g)),h+=(1-O)*_(s,g)/l}let v=1-c.reduce((g,x)=>g+(x/l)**2,0),u=v>0?1-h/v:0;return{name:t,unit:"",kind:"text",
means:[],words:d,share:p,...{overall:NaN,lowest:NaN,highest:NaN},explained:u}}function Vt(t,{nodes:e,tree:n}){return Array.
from(e,o=>o<n.n?o:t?.[o-n.n]??-1)}function _(t,e){return t[e]}var _e={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Ht(t){return _e[dt(t)]}function Kt(t){return Lt[dt(t)]}function Jt(t){let e=[],n=[],o=new Set([""]),r={key:"",path:""},s="",i=0,a=[],c={matrix:[1,0,0,1,0,0],clip:"",dash:[],fillStyle:"\
#000000",strokeStyle:"#000000",lineWidth:1,globalAlpha:1,font:"10px sans-serif",textAlign:"start",textBaseline:"alphabet\
ic",lineJoin:"miter",globalCompositeOperation:"source-over",imageSmoothingEnabled:!0},l=[];function h(f){d(),e.push(f)}function d(){
r.path&&e.push(`<path d="${r.path}"${r.key}/>`),r={key:"",path:""}}function p(f,m){let[M,k,E,$,N,S]=c.matrix;return[M*f+
E*m+N,k*f+$*m+S]}let v=(f,m)=>p(f,m).map(A).join(" "),u=()=>Math.hypot(c.matrix[0],c.matrix[1]);function y(f,m=""){let M=f===
"fill"?c.fillStyle:c.strokeStyle,k=c.globalAlpha<1?` opacity="${A(c.globalAlpha)}"`:"",E=c.clip?` clip-path="url(#${c.clip}\
)"`:"";if(f==="fill")return` fill="${P(Gt(M))}"${m}${k}${E}`;let $=c.dash.length?` stroke-dasharray="${c.dash.map(N=>A(N*
u())).join(" ")}"`:"";return` fill="none" stroke="${P(Gt(M))}" stroke-width="${A(c.lineWidth*u())}"${$}${k}${E}`}let g=({
x:f,y:m,width:M,height:k})=>`M${A(f)} ${A(m)}h${A(M)}v${A(k)}h${A(-M)}z`;function x(f,m,M,k){let[E,$]=p(f,m),[N,S]=p(f+M,
m+k);return{x:Math.min(E,N),y:Math.min($,S),width:Math.abs(N-E),height:Math.abs(S-$)}}function O(f){let m=y("fill");r.key!==
m&&d(),r={key:m,path:r.path+g(f)}}let T={save(){l.push({...c})},restore(){c=l.pop()??c},setTransform(...f){c.matrix=f.map(
m=>m/t)},translate(f,m){let[M,k]=p(f,m);c.matrix=[c.matrix[0],c.matrix[1],c.matrix[2],c.matrix[3],M,k]},rotate(f){let[m,
M,k,E,$,N]=c.matrix,[S,w]=[Math.cos(f),Math.sin(f)];c.matrix=[m*S+k*w,M*S+E*w,k*S-m*w,E*S-M*w,$,N]},beginPath(){s=""},moveTo(f,m){
s+=`M${v(f,m)}`},lineTo(f,m){s+=`${s?"L":"M"}${v(f,m)}`},closePath(){s+="z"},rect(f,m,M,k){s+=g(x(f,m,M,k))},roundRect(f,m,M,k,E){
let $=x(f,m,M,k),N=Math.min(E*u(),$.width/2,$.height/2),[S,w]=[A($.width-2*N),A($.height-2*N)],b=(C,L)=>`a${A(N)} ${A(N)}\
 0 0 1 ${A(C*N)} ${A(L*N)}`;s+=`M${A($.x+N)} ${A($.y)}h${S}${b(1,1)}v${w}${b(-1,1)}h-${S}${b(-1,-1)}v-${w}${b(1,-1)}z`},
arc(f,m,M){let[k,E]=p(f,m),$=A(M*u()),N=A(2*M*u());s+=`M${A(k-M*u())} ${A(E)}a${$} ${$} 0 1 0 ${N} 0a${$} ${$} 0 1 0 -${N}\
 0z`},fill(f){s&&h(`<path d="${s}"${y("fill",f==="evenodd"?' fill-rule="evenodd"':"")}/>`)},stroke(){s&&h(`<path d="${s}\
"${y("stroke")}/>`)},clip(){let f=`c${++i}`,m=c.clip?` clip-path="url(#${c.clip})"`:"";n.push(`<clipPath id="${f}"${m}><\
path d="${s}"/></clipPath>`),c.clip=f},setLineDash(f){c.dash=f},fillRect(f,m,M,k){let E=x(f,m,M,k);if(c.globalCompositeOperation!==
"source-atop"){E.width&&E.height&&O(E);return}for(let $ of a){let N=Math.max(E.x,$.x),S=Math.max(E.y,$.y),w=Math.min(E.x+
E.width,$.x+$.width)-N,b=Math.min(E.y+E.height,$.y+$.height)-S;w>0&&b>0&&O({x:N,y:S,width:w,height:b})}},clearRect(){},fillText(f,m,M){
if(!f)return;let[,k="",E="10",$="sans-serif"]=/^(?:(bold|[1-9]00) )?([\d.]+)px (.*)$/.exec(c.font)??[],N=c.textBaseline===
"middle"?.35*Number(E):0,S=c.matrix,[w,b]=p(m,M+N),C=Math.abs(S[1])>1e-9?` transform="matrix(${[S[0],S[1],S[2],S[3],w,b].
map(A).join(" ")})"`:` x="${A(w)}" y="${A(b)}"`,I={center:"middle",right:"end"}[c.textAlign];h(`<text${C} font-size="${E}\
"${k?` font-weight="${k}"`:""}${I?` text-anchor="${I}"`:""} font-family="${P($)}" xml:space="preserve"${y("fill")}>${P(f)}\
</text>`)},drawImage(f,m,M,k=f.width,E=f.height){if(!f.width||!f.height)return;let $=f.hclustLines;if(!$){let S=x(m,M,k,
E);h(`<image x="${A(S.x)}" y="${A(S.y)}" width="${A(S.width)}" height="${A(S.height)}" preserveAspectRatio="none" image-\
rendering="pixelated" href="${P(f.toDataURL())}"/>`);return}a=[];for(let S=0;S<4*$.count;S+=4){let[w,b,C,L]=[$.rects[S],
$.rects[S+1],$.rects[S+2],$.rects[S+3]];a.push($.lying?x(m+b,M+w,L,C):x(m+w,M+b,C,L))}let N=c.fillStyle;c.fillStyle=$.ink;
for(let S of a)O(S);d(),c.fillStyle=N},points(f,m,M,k,{size:E,halo:$,edge:N,alpha:S}){if(!m.length)return;let w=o.size;h(
`<g opacity="${A(S)}">`);for(let b of m){let[C,L]=[f.xs[b]??NaN,f.ys[b]??NaN];if(!(C>=-1&&C<=f.width+1&&L>=-1&&L<=f.height+
1))continue;let I=ht(k[M[b]??0]??0),U=`m${w}-${I}`;if(!o.has(U)){o.add(U);let R=E*Kt(I);n.push(`<path id="${U}" d="${Ht(
I)}" transform="scale(${A(R)})" fill="${J(I)}" stroke="${P(N)}" stroke-width="${A($/R)}" stroke-linejoin="round"/>`)}e.push(
`<use href="#${U}" x="${A(f.left+C)}" y="${A(f.top+L)}"/>`)}e.push("</g>"),o=new Set([...o,`style ${w}`])},marker(f,m,M,k,E){
h(`<path d="${P(f)}" fill="${P(E)}" transform="translate(${A(m)} ${A(M)}) scale(${A(k)})"/>`)},svg(f,m,M,k){return d(),`\
<svg xmlns="http://www.w3.org/2000/svg" width="${A(f)}" height="${A(m)}" viewBox="0 0 ${A(f)} ${A(m)}" role="img"><title\
>${P(M)}</title><defs>${n.join("")}</defs><path d="M0 0h${A(f)}v${A(m)}H0z" fill="${P(k)}"/>
${e.join(`
`)}
</svg>
`}},F=["fillStyle","strokeStyle","lineWidth","globalAlpha","font","textAlign","textBaseline","lineJoin","globalComposite\
Operation","imageSmoothingEnabled"];for(let f of F)Object.defineProperty(T,f,{get:()=>c[f],set:m=>Object.assign(c,{[f]:m})});
return T}function Gt(t){let e=/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(t);return e?`#${e.slice(1).map(n=>Number(
n).toString(16).padStart(2,"0")).join("")}`:t}function A(t){return String(Math.round(t*100)/100+0)}function P(t){return t.
replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;")}function Xt(t,e){let n=t.querySelector("canvas[data-painted]"),o=n.parentElement,r=t.ownerDocument.defaultView,[s,i]=[o.
clientWidth,o.clientHeight],a=n.width/s,c=Jt(a),l=Re(o,c);l.below(),n.dispatchEvent(new CustomEvent("hclust-record",{detail:c})),
c.setTransform(a,0,0,a,0,0),l.above();let h=r.getComputedStyle(t.ownerDocument.body).backgroundColor;return{text:c.svg(s,
i,e,h),width:s,height:i}}function Re(t,e){let n=t.ownerDocument.defaultView,o=t.getBoundingClientRect();function r(l){let{
left:h,top:d,width:p,height:v}=l.getBoundingClientRect();return{x:h-o.left,y:d-o.top,width:p,height:v}}function s(l){let h=t.
querySelector(l);return h&&!h.hidden&&h.getClientRects().length?h:null}function i(l,h=0){let{x:d,y:p,width:v,height:u}=r(
l);e.fillStyle=n.getComputedStyle(l).backgroundColor,e.beginPath(),e.roundRect(d,p,v,u,h),e.fill()}function a(l){let h=t.
ownerDocument.createRange();h.selectNodeContents(l);let{left:d,top:p,height:v}=h.getBoundingClientRect(),u=n.getComputedStyle(
l),y=Number(u.fontWeight)>=600?"600 ":"";e.font=`${y}${parseFloat(u.fontSize)}px ${u.fontFamily}`,e.fillStyle=u.color,e.
textAlign="left",e.textBaseline="middle",e.fillText(l.textContent??"",d-o.left,p-o.top+v/2)}return{below(){let l=s(".hcl\
ust-cut-band");l&&i(l)},above(){let[l,h,d,p]=[".hclust-cut-line",".hclust-cut-caption",".hclust-cut-pill",".hclust-legen\
d"].map(s);if(l&&d){let{x:v,y:u,width:y,height:g}=r(l);e.strokeStyle=n.getComputedStyle(d).backgroundColor,e.lineWidth=g,
e.setLineDash([6,4]),e.beginPath(),e.moveTo(v,u+g/2),e.lineTo(v+y,u+g/2),e.stroke(),e.setLineDash([]),i(d,12),a(d)}h&&(i(
h,3),a(h)),p&&c(p)}};function c(l){i(l,4);for(let d of l.querySelectorAll("button")){let[p,v]=[d.querySelector("svg"),d.
querySelector("path")];if(d.hidden||!p||!v)continue;let{x:u,y,width:g,height:x}=r(p),O=parseFloat(/[\d.]+/.exec(v.getAttribute(
"transform")??"")?.[0]??"8"),T=v.getAttribute("fill")??"";e.marker(v.getAttribute("d")??"",u+g/2,y+x/2,O,T);for(let F of d.
querySelectorAll("b, span"))a(F)}let h=l.querySelector(".hclust-legend-more");h&&h.getClientRects().length&&a(h)}}async function Yt({
text:t,width:e,height:n},o){let r=URL.createObjectURL(new Blob([t],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,
await s.decode();let i=o.createElement("canvas");return i.width=Math.round(2*e),i.height=Math.round(2*n),i.getContext("2\
d")?.drawImage(s,0,0,i.width,i.height),await new Promise((a,c)=>{i.toBlob(l=>l?a(l):c(new Error("No picture came of it.")))})}finally{
URL.revokeObjectURL(r)}}function it(t,e,n){let o=URL.createObjectURL(n),r=t.createElement("a");r.href=o,r.download=e,t.body.
append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Qt(t){let e=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??
[];return Array.from(e.join("-")).slice(0,50).join("").replace(/-$/,"")||"clusters"}function Zt(t,e,n,o){let r=t.ownerDocument,s=-1,i=r.createElement("section");i.className="hclust-steps hclust-presenting",
i.setAttribute("aria-label","Walkthrough");let a=(x,O="")=>{let T=r.createElement(x);return T.className=O,T},c=a("p","hc\
lust-caption");c.dir="auto",c.setAttribute("role","status");let l=a("div","hclust-walk"),h=(x,O,T)=>{let F=a("button");return F.
type="button",F.textContent=x,F.setAttribute("aria-label",O),F.addEventListener("click",T),F},d=h("◀","Back",()=>y(s-1)),
p=h("▶","Next",()=>y(s+1)),v=a("span","hclust-quiet"),u=h("Large type","Large type",()=>{u.setAttribute("aria-pressed",
String(t.classList.toggle("hclust-large")))});u.setAttribute("aria-pressed","false"),l.append(d,v,p,u),i.append(c,l),e.before(
i),r.addEventListener("keydown",x=>{x.ctrlKey||x.metaKey||x.altKey||x.shiftKey||x.key!=="PageDown"&&x.key!=="PageUp"||(x.
preventDefault(),x.stopPropagation(),y(s+(x.key==="PageDown"?1:-1)))},!0),g();function y(x){let O=n[x];O&&(s=x,o(O),g())}
function g(){c.textContent=n[s]?.caption??"",c.hidden=!c.textContent,v.textContent=s<0?`${n.length} steps`:`step ${s+1} \
of ${n.length}`,d.disabled=s<=0,p.disabled=s>=n.length-1}}function te(t,e,n){let{features:o,scaling:r,metric:s,dropped:i}=t.words,a=[],c=d=>a.push({text:d,tone:"plain"}),l=d=>a.push(
{text:d,tone:"strong"}),h=d=>a.push({text:d,tone:"quiet"});return l(D(t.rows,t.noun)),o&&(c(" by "),l(o),c(` ${r}`)),c("\
, "),e.name?(l(e.name),c(" linkage"),s&&(c(" of "),l(s),c(" distances"))):c("the tree as given"),c(": "),l(D(n.k,"cluste\
rs")),c(", cut at "),l(vt(n.t,n.lower,n.upper)),h(je(n)),e.cophenetic!==null&&h(` · cophenetic r ${e.cophenetic}`),i&&h(
` · ${i}`),a}function je({exact:t,k:e,lower:n,upper:o}){if(!t)return` · heights are tied at ${V(o)}: no threshold give\
s ${e} clusters`;if(e===1)return` (gap above ${V(n)})`;if(o===0)return" (gap of 0)";let[r,s]=Ct(n,o);return` (gap ${r}–${s}\
)`}function ee(t,e,n){let o=[...t.notes];return n.tree.monotone||o.push(`Some merges lie below earlier ones, as ${e.name??
"this"} linkage can make them: the cut goes by the highest so far.`),e.described&&e.described<t.rows&&o.push(`Most typic\
al ${t.noun} are told for up to ${D(e.described,"clusters")}.`),o}var ze={tree:"Tree",clustermap:"Clustermap",scatter:"Scatter"},wt=t=>document.getElementById(t)?.textContent??"";async function Fe(){
let t=JSON.parse(wt("hclust-meta")),e=Pt(t.arrays,await Dt(wt("hclust-data"))),n=new Blob([wt("hclust-live")],{type:"tex\
t/javascript"}),o=URL.createObjectURL(n),r=await import(o);URL.revokeObjectURL(o),Be(document.getElementById("hclust-pag\
e"),t,e,r.default())}function Be(t,e,n,o){Bt(t),Pe(t.querySelector("h1"));let r=t.querySelector(".hclust-words"),s=e.linkages[e.
start],i=qt(new Map([...Ut(e,n),...st(s,n)])),a=z(t,"div","hclust-views");o.initialize({model:i}),o.render({model:i,el:a});
let c=Wt(e,n),l=mt(e,n),h=De(e,n,l),d={noun:e.noun,name:w=>h(l[w]??w)},p=nt(i),v=null,u=0,y=()=>{let[w,b]=[i.get("n_clus\
ters"),i.get("distance_threshold")];return ct(p,b)===w?yt(p,b):Q(p,w)},g=z(t,"section","hclust-page-part");z(g,"h2","","\
What the clusters are like");let x=z(g,"div");g.hidden=!e.profile.length,N();let O=z(t,"details","hclust-notes"),T=z(O,"\
summary"),F=z(O,"ul"),f=z(t,"footer","hclust-quiet");f.textContent="This page holds its data and asks nothing of the net\
work. Drag the cut, point at rows and branches, click to select them. Made with hclust_widgets.";let m=$();M(),e.steps.length&&
Zt(t,r,e.steps,w=>{let[b,C]=[w.n_clusters,w.distance_threshold],L=new DataView(Int32Array.from(n(w.selection)).buffer);E(
w.linkage,[["n_clusters",b],["distance_threshold",C],["selection",L],...Object.entries(w.options)]),m?.(w.linkage)});for(let w of[
"n_clusters","distance_threshold"])i.on(`change:${w}`,()=>u||=requestAnimationFrame(k));function M(){p=nt(i),v=s.medoids===
null?null:Int32Array.from(n(s.medoids)),k()}function k(){u=0;let w=y();r.replaceChildren(...te(e,s,w).map(({text:C,tone:L})=>{
if(L==="plain")return document.createTextNode(C);let I=document.createElement(L==="strong"?"b":"span");return I.textContent=
C,L==="quiet"&&(I.className="hclust-quiet"),I})),g.hidden||Rt(x,w,c(w),Vt(v,w),d);let b=ee(e,s,w);O.hidden=!b.length,T.textContent=
b.length===1?"1 note on the data":`${b.length} notes on the data`,F.replaceChildren(...b.map(C=>{let L=document.createElement(
"li");return L.textContent=C,L}))}function E(w,b){s=e.linkages[w];let C=new Map([...st(s,n),...b]);C.set("revision",i.get(
"revision")+1),i.assign(C),M()}function $(){if(e.linkages.length<2)return null;let w=document.createElement("label");w.append(
"Linkage");let b=document.createElement("select");return b.className="hclust-linkage",b.setAttribute("aria-label","Linka\
ge"),e.linkages.forEach((C,L)=>b.append(new Option(C.name??"as given",String(L)))),b.value=String(e.start),w.append(b),a.
querySelector(".hclust-live-bar")?.prepend(w),b.addEventListener("change",()=>{let C=Number(b.value),L=st(e.linkages[C],
n),I=e.start===C&&i.get("n_clusters")===e.n_clusters,U=Q(nt({get:R=>L.get(R)}),i.get("n_clusters"));E(C,[["distance_thre\
shold",I?e.distance_threshold:U.t]])}),C=>b.value=String(C)}function N(){let w=z(t,"section","hclust-page-part hclust-ta\
ke");z(w,"h2","","To take away");let b=z(w,"div","hclust-take-bar"),C=Qt(e.title),L=z(w,"p","hclust-quiet");L.setAttribute(
"role","status");let I=(R,q,G,W)=>{let Y=z(R,"button","",q);Y.type="button",Y.setAttribute("aria-label",G),Y.addEventListener(
"click",async()=>{L.textContent="";try{await W()}catch(ne){L.textContent=`That could not be saved: ${ne.message}`}})},U=S(
b,"Labels");I(U,"CSV","Save the labels as CSV",()=>{let R=y(),q=new Map(Array.from(R.nodes,(W,Y)=>[Y,s.nodeNames[W]??""]).
filter(([,W])=>W)),G=Ft(e.tableRows,l,R.labels,e.names?h:null,q);it(document,`${C}-labels.csv`,new Blob([G],{type:"text/\
csv;charset=utf-8"}))});for(let R of e.parts){let q=ze[R]??R,G=S(b,q),W=()=>Xt(a.querySelector(`.hclust-part-${R}`),`${e.
title}: ${q}. ${r.textContent}`);I(G,"SVG",`Save the ${q.toLowerCase()} as SVG`,()=>{it(document,`${C}-${R}.svg`,new Blob(
[W().text],{type:"image/svg+xml"}))}),I(G,"PNG",`Save the ${q.toLowerCase()} as PNG`,async()=>{it(document,`${C}-${R}.pn\
g`,await Yt(W(),document))})}}function S(w,b){let C=z(w,"div","hclust-take-group");return C.setAttribute("role","group"),
C.setAttribute("aria-label",b),z(C,"span","",b),C}}function De(t,e,n){if(!t.names)return s=>`row ${s}`;let o=new Array(t.
tableRows).fill("");gt(e,t.names).forEach((s,i)=>o[n[i]??i]=s);let r=e(t.dropped);return t.droppedNames&&gt(e,t.droppedNames).
forEach((s,i)=>o[r[i]??-1]=s),s=>String(o[s]??s)}function Pe(t){let e=matchMedia("(prefers-color-scheme: dark)"),n=document.
createElement("button");n.type="button",n.className="hclust-theme";let o=e.matches,r=!1,s=()=>{document.documentElement.
dataset.theme=o?"dark":"light",n.textContent=o?"Light":"Dark",n.setAttribute("aria-label",o?"Light colours":"Dark colour\
s")};n.addEventListener("click",()=>{[o,r]=[!o,!0],s()}),e.addEventListener("change",()=>{r||(o=e.matches,s())}),s();let i=document.
createElement("header");t.replaceWith(i),i.append(t,n)}function z(t,e,n="",o=""){let r=document.createElement(e);return n&&
(r.className=n),o&&(r.textContent=o),t.append(r),r}Fe().catch(t=>{let e=document.createElement("p");e.className="hclust-\
instead",e.setAttribute("role","alert"),e.textContent=`This page could not be drawn; it wants a browser of 2023 or newer\
 (Chrome, Edge, Firefox 113, Safari 16.4). ${t.message}`,document.querySelector("main")?.append(e)});
