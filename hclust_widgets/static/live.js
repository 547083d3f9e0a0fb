// Generated from js/ by `npm run build`. Do not edit.
function ot(t){return t.ownerDocument.defaultView??globalThis}function qt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function dn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Tt={r:255,g:255,b:255,a:1},Vt={r:0,g:0,b:0,a:1};function Rt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,a=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Cr),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,a].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a}}function Cr(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Pt(t,e){return{...dt(e,t,t.
a),a:1}}function dt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function at({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function mn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ve(t,e){let[n,o]=[Rt(e.paper)??Tt,Rt(e.ink)??Vt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,a]of Object.entries(r))t.style.setProperty(`--hc-${s}`,a);t.style.setProperty("--hc-band",at(dt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Gt(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Se="hclust-asking";function _r(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ne(t,e){let n=ot(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?ke(e,`var(${g})`):null,s=Or(t,e),
a=Pt(r("--jp-layout-color0")??s,s),c=mn(a)<.5,i=(g,b)=>Pt(g??b,a),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=i(
l??ke(e,"inherit"),c?Tt:Vt),u=i(r("--jp-ui-font-color2"),dt(a,f,.65)),d=i(r("--jp-border-color2"),dt(a,f,.16)),h=i(r("--\
jp-layout-color1"),a),p=at(h)===at(a)?dt(a,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:at(a),ink:at(f),quiet:at(u),rule:at(d),panel:at(p),font:n.getComputedStyle(e).fontFamily,
dark:c}}var Ir=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function gn(t,e){let n=ot(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let c of[o,r])s.observe(c,{attributes:!0,attributeFilter:Ir});let a=n.
matchMedia("(prefers-color-scheme: dark)");return a.addEventListener("change",e),()=>{s.disconnect(),a.removeEventListener(
"change",e)}}function Or(t,e){let n=[];for(let r=t;r;r=_r(r)){let s=wn(ot(r).getComputedStyle(r).backgroundColor,ot(r));
if(!(!s||s.a===0)&&(n.unshift(s),s.a===1))break}let o=Pt(ke(e,"Canvas")??Tt,Tt);return n.reduce((r,s)=>Pt(s,r),o)}function ke(t,e){
let n=ot(t);t.style.color=e;let o=wn(n.getComputedStyle(t).color,n);return t.style.color="",o}function wn(t,e){let n=Rt(
t);if(n)return n;let o=e.document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[s=0,a=0,c=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:a,b:c,
a:i/255}}function x(t,e){return t[e]}function P(t,e=""){if(!e)return gt(t,0);let n=t===1&&e.endsWith("s");return`${gt(t,0)} ${n?e.slice(0,-1):e}`}function J(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Ce(t)?gt(t,_e(t)):En(t,2)}var Ce=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function _e(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ie(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?mt(t,2):gt(t,e>=100?0:e>=10?1:2)}function Xt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":J(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return $r(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?gt(t,0):Ie(t);return n?`${r} ${n}`:r}function $r(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function yn(t,e,n,o=0){return xn(t,e,n,o)[0]}function Mn(t,e,n,o=0){if(n!==void 0&&t<n&&
n<=e){let[,a,c]=xn(n,t,e,o);return[a,c]}let[r,s]=[J(t),J(e)];for(let a=4;a<17&&r===s&&t<e;a++)[r,s]=[mt(t,a),mt(e,a)];return[
r,s]}function xn(t,e,n,o){let r=[Rr(t,o),J(e),J(n)],[s,a,c]=r;for(let i=4;i<17;i++){let l=Le(s),f=l<Le(c)||t===n&&s===c;
if(!(e<t&&t<=n)||Le(a)<l&&e<l&&l<=n&&f)return[s,a,c];[s,a]=[mt(t,i),mt(e,i)],c=n===1/0?J(n):mt(n,i)}return r}function Rr(t,e){
if(!Ce(e)||!Ce(t))return J(t);let n=Math.min(_e(e),_e(t)),o=10**n;return gt(Math.floor(t*o+.5)/o,n)}function Le(t){return t===
"∞"?1/0:Number(t.replaceAll(",",""))}var Pr=[1,2,2.5,5,10];function vt(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(
r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),a=10**Math.floor(Math.log10(r/s)),c=a*(Pr.find(f=>f*
a*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.ceil((t-i)/c);f*c<=e+i;f++)l.push(Number((f*c).toPrecision(12)));return l}
function ht(t){let e=t.slice(1).map((a,c)=>a-x(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.
map(Math.abs))>=1e9||n<1e-4)return t.map(a=>mt(a,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(a=>Math.
abs(Number(a.toFixed(r))-a)>n/100);for(;r<6&&s();)r++;return t.map(a=>gt(a+0,r))}function gt(t,e){let n=An(t,e),[o="",r]=n.
split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function An(t,e){if(Math.abs(t)>=1e21)return BigInt(
t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(
30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===
0?r:n}function En(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith(
"5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function mt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=En(t,e-1).split("e");return`${bn(
o)}e${r}`}return bn(An(t,e-1-n))}function bn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function K(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Tn(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let a=r+s+1>>1;n(o.slice(
0,a).join("").trimEnd()+"…")<=e?r=a:s=a-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}var zt=150,Oe=["node_names","node_colors"];function Yt(t){let[e,n]=Oe.map(o=>zr(t.get(o)));return{names:e,colors:n}}function zr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var vn=new WeakMap,Dr=new Map;function Hr({
tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Dr;let o=vn.get(n);o||vn.set(n,o=new WeakMap);let r=o.get(
e);return r||o.set(e,r=Br(n,e)),r}function Br(t,e){let n=[];for(let c=0;c<e.length;c++){let i=x(e,c),l=t.get(i);l!==void 0&&
n.push({label:c,node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(
c=>{let i=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!r.has(i)})),a=new Map;for(let{label:c,
name:i}of n.sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i} (${f})`;s.add(l),a.set(
c,l)}return a}function X(t,e){let n=Hr(t).get(e);return n===void 0?P(e):`${P(e)} ${K(n)}`}function wt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Ht(t,n);return Sn(t,n,$e(o),o)}function Dt(t,e){let n=e>=
0?e:0,o=bt(t,n);return Sn(t,o,n,Ht(t,o))}function bt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;tt(n,s)<
e?o=s+1:r=s}return t.n-o}function Ht(t,e){let{n,heights:o}=t;return{lower:e<n?tt(o,n-e-1):0,upper:e>1?tt(o,n-e):1/0}}function $e({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Sn(t,e,n,{
lower:o,upper:r}){let s,a,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=Fr(t,
e)},get sizes(){return a??=this.nodes.map(i=>tt(t.sizes,i))},get labels(){return c??=Kr(t,this.nodes)}}}function Fr(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let a=n-1-s;Wr(r,s,tt(o,2*a)),jr(r,s+1,tt(o,2*a+
1))}return r}function Wr(t,e,n){kn(t,0,e,n)}function kn(t,e,n,o){for(;n>e;){let r=n-1>>1,s=tt(t,r);if(o<=s)break;t[n]=s,
n=r}t[n]=o}function jr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(tt(t,r)>tt(t,s))&&(r=s),t[o]=tt(t,r),o=r,r=2*o+1}kn(
t,0,o,n)}function Kr(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=tt(t.start,o),a=s+tt(t.sizes,o);for(let c=s;c<
a;c++)n[tt(t.order,c)]=r}),n}function Nn(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(
Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let a=2;a<=o;a++){let{lower:c,upper:i}=Ht(t,a),l=c>0?i/c:i>0?1/0:1;
l>s&&([s,r]=[l,a])}return r}function tt(t,e){return t[e]}function Re(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=U(t,2*l),u=U(t,2*l+1);s[o+l]=U(s,f)+U(s,u),a[f]=
a[u]=o+l;let d=U(e,l);d<c?i=!1:c=d,r[l]=c}return Jt({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:a},
n)}function Jt(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=U(o,2*i+(e[i]?1:0)),
f=U(o,2*i+(e[i]?0:1)),u=U(s,n+i);s[l]=u,s[f]=u+U(r,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[U(s,i)]=i,c[i]=U(s,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(U(c,U(o,2*i))+U(c,U(o,2*i+1)))/2;return{...t,flips:e,start:s,order:a,
x:c}}function Ln(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Jt(t,n)}function et(t,e){return e<
t.n?0:U(t.distances,e-t.n)}function st(t){return t.n<2?0:U(t.heights,t.n-2)}function yt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[U(t.children,2*n+o),U(t.children,2*n+1-o)]}function pt(t,e){let n=U(t.start,e);return t.order.subarray(n,n+U(t.
sizes,e))}function Cn(t,e,n,o){let{n:r,start:s,sizes:a}=t,c=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=U(a,
l),u=U(s,l);f>=o&&u<n&&u+f>e&&(c[i++]=l)}return c.subarray(0,i)}function U(t,e){return t[e]}function Ur(t){let e=Zt(t.get("heights")),n=kt(t.get("flips"),e.length),o=Re(St(t.get("children")),e,n);return o.annotations=
Yt(t),o}function Pe(t){let e=Ur(t),n=e.n,o=t.get("columns")??[],r=Zt(t.get("col_heights")),s=St(t.get("col_children")),a=Zt(
t.get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=St(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Xr(t.get("values")),
columnTree:r.length?Re(s,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:qr(i,Zt(t.get(
"axes")),a,c.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Vr(kt(t.
get("names")),St(t.get("name_ends"))),leafOf:u=>Gr(f,u)}}function qr(t,e,n,o,r){let s=0;return t.map(({original:a})=>a===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,i)=>n[i*o+a]??NaN))}function Vr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Gr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;x(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Qt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function kt(t,e=0){let n=new Uint8Array(Qt(t));return n.length>=e?n:new Uint8Array(e)}function St(t){return new Int32Array(
Qt(t))}function Xr(t){return new Float32Array(Qt(t))}function Zt(t){return new Float64Array(Qt(t))}var Yr=200,Jr=["x","y","cmap","row_cluster","col_cluster"];function De(t){let e=Pe(t),n=te(t,e),o=ze(t,e),r=null,s=[],a=new Map,
c=E=>{for(let I of[...a.get(E)??[]])I(E)},i=new Map,l,f=-1/0,u=!1,d=!1;function h(E){u=!0;try{for(let[I,D]of Object.entries(
E))t.set(I,D)}finally{u=!1}}function p(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let E=Object.fromEntries(
i);i.clear(),h("n_clusters"in E?{...E,...w()}:E),t.save_changes()}function g(E){for(let[I,D]of Object.entries(E))i.set(I,
D);l??=setTimeout(p,Math.max(0,f+Yr-Date.now()))}function b(){if(p(),!!d){d=!1;try{let E={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...m(),...E}})}catch{}}}let m=()=>({n_clusters:n.k,distance_threshold:n.t}),w=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),M=[];function y(E,I){
let D=()=>{!u&&(E==="revision"||t.get("revision")===e.revision)&&I()};t.on(`change:${E}`,D),M.push([`change:${E}`,D])}let T=t.
get("python_seq");function A(){let E=T;return T=t.get("python_seq"),T!==E}let v=()=>i.has("n_clusters")||(t.get("browser\
_seq_seen")??0)<(t.get("browser_seq")??0);function S(E){let I=t.get("threshold_step");return I>0&&Math.abs(E-Math.round(
n.t/I)*I)<1e-6*I}y("revision",()=>{let E=e.revision>0&&v();if(i.clear(),d&&=E,T=t.get("python_seq"),e=Pe(t),E){n=wt(e.tree,
n.k);let I={...N(n.k),...m()};h(I),g(I)}else n=te(t,e);o=ze(t,e),r=null,c("data")}),y("python_seq",()=>queueMicrotask(A)),
y("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let E=A();E&&v()?h(m()):$(te(t,e),E)}),y("distance_threshold",()=>{
let E=t.get("distance_threshold");if(E===n.t)return;let I=A();if(!I&&S(E))return;if(I&&v()){h(m());return}let D=bt(e.tree,
E)===t.get("n_clusters");$(D?te(t,e):Dt(e.tree,E),I)});for(let E of Oe)y(E,()=>{e={...e,tree:{...e.tree,annotations:Yt(t)}},
n=_n(n,e.tree),c("cut")});y("flips",()=>{let E=kt(t.get("flips"),e.n-1);E.some((I,D)=>I!==e.tree.flips[D])&&L(Jt(e.tree,
E))}),y("selection",()=>{i.delete("selection");let E=ze(t,e);In(o,E)||(o=E,c("selection"),_([...E?.keys()??[]].filter(I=>E?.[I])))});
for(let E of[...Jr,"cmap_colors"])y(E,()=>c("option"));function L(E){e={...e,tree:E},n=_n(n,E),c("order")}function _(E){
s=E,E.length&&c("reveal")}function $(E,I){i.delete("n_clusters"),i.delete("distance_threshold"),d=!I,n=E;let D={...N(E.k),
...m(),...I?{}:w()};h(Object.fromEntries(Object.entries(D).filter(([C,k])=>t.get(C)!==k))),c("cut")}function N(E){let I=t.
get("most_clusters");return I&&E>I?{most_clusters:Math.min(e.n,2*E)}:{}}function z(E){E.k===n.k&&E.t===n.t||(n=E,d=!0,g(
{...N(n.k),...m()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){
return r},setThreshold(E){z(Dt(e.tree,E))},setClusters(E){z(wt(e.tree,E))},select(E,{add:I=!1}={}){let D=I&&o?o.slice():
new Uint8Array(e.n);for(let k=0;k<E.length;k++)D[x(E,k)]=1;let C=D.includes(1)?D:null;In(o,C)||(o=C,g({selection:Zr(C,e)}),
c("selection"),_(Array.from(E)),p())},get wanted(){return s},reveal:_,setHover(E){E?.leaf===r?.leaf&&E?.node===r?.node||
(r=E,c("hover"))},flip(E){let I=Ln(e.tree,E);if(I===e.tree)return;L(I);let{buffer:D,byteOffset:C,byteLength:k}=I.flips;g(
{flips:new DataView(D,C,k),flips_of:e.revision}),p()},option(E){return i.has(E)?i.get(E):t.get(E)},setOption(E,I){this.option(
E)!==I&&(g({[E]:I}),c("option"))},flush:p,announceCut:b,subscribe(E,I){let D=typeof E=="string"?[E]:E;for(let C of D)a.has(
C)||a.set(C,new Set),a.get(C)?.add(I);return()=>{for(let C of D)a.get(C)?.delete(I)}},destroy(){p();for(let[E,I]of M)t.off(
E,I);M.length=0,a.clear()}}}function te(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance_threshold")];return bt(
e,o)===n?Dt(e,o):wt(e,n)}function _n(t,e){return bt(e,t.t)===t.k?Dt(e,t.t):wt(e,t.k)}function ze(t,e){let n=St(t.get("se\
lection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let a=e.leafOf(s);a<0||(o[a]=1,r=!0)}return r?o:null}function Zr(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function In(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var ee={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};var $n=Object.keys(ee),On=new Map;function Rn(t){return[...t.get("cmap_names")??[],...$n]}function He(t,e){let n=On.get(
t);if(n)return n;let o=Object.hasOwn(ee,t)?ee[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Qr(o):r>=0&&(n=
kt(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?He(x($n,0),e):(On.set(t,n),n)}function Qr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let a=r;a<=s;a++){
let c=(a-r)/(s-r);for(let i=0;i<3;i++)e[3*a+i]=n(o+1+i)*(1-c)+n(o+5+i)*c}}return e}function Pn(t,e,n,o,[r,s],a,c){let i=new Float64Array(e),l=new Float32Array(a*c),f=(s-r)/c,u=-1;for(let d=0;d<c;d++){let h=r+
d*f;if(f<=1){let p=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(p===u){l.copyWithin(d*a,(d-1)*a,d*a);continue}u=
p;let g=Y(n,p)*e;for(let b=0;b<e;b++)i[b]=Y(t,g+b)}else ts(i,t,e,n,h,h+f);es(l,d*a,i,o,a)}return l}function ts(t,e,n,o,r,s){
t.fill(0);let a=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let i=Math.min(c+1,s)-Math.max(c,r);if(i<=1e-9)
continue;a+=i;let l=Y(o,c)*n;for(let f=0;f<n;f++)t[f]=Y(t,f)+i*Y(e,l+f)}for(let c=0;c<n;c++)t[c]=Y(t,c)/a}function es(t,e,n,o,r){
let s=o.length,a=s/r;for(let c=0;c<r;c++){let[i,l]=[c*a,(c+1)*a];if(a<=1){t[e+c]=Y(n,Y(o,Math.min(Math.floor(i+a/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*Y(n,Y(o,u));t[e+c]=f/a}}function zn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=Y(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Dn(t,[
e,n],o,r){let s=256/(n-e);for(let a=0;a<t.length;a++){let c=Y(t,a);if(Number.isNaN(c))continue;let i=3*Math.min(Math.max(
Math.floor((c-e)*s),0),255);r[4*a]=Y(o,i),r[4*a+1]=Y(o,i+1),r[4*a+2]=Y(o,i+2),r[4*a+3]=255}}function ne(t,[e,n],o){let r=[],
s=o/(n-e),a=Math.ceil(n);for(let c=Math.floor(e);c<a;c++){if(!t(c))continue;let i=Math.max((c-e)*s,0),l=Math.min(Math.max(
(c+1-e)*s,i+1),o),f=r.length-1;f>0&&i<=Y(r,f)+1e-6?r[f]=Math.max(l,Y(r,f)):r.push(i,l)}return r}function Y(t,e){return t[e]}function Hn(t,e,n){let o=ot(t),r=e.map(h=>{let p=o.document.createElement("canvas");return p.className="hclust-layer",t.
append(p),{canvas:p,draw:h,stale:!0,ctx:p.getContext("2d")}}),s=r.at(-1).canvas,a=0,c=0,i={canvas:s,width:0,height:0,dpr:1,
paint(...h){r.forEach((p,g)=>{(!h.length||h.includes(g))&&(p.stale=!0)}),i.width&&(a||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(a),u.disconnect(),d();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){a=0;let h=o.
performance.now();for(let p of r)p.stale&&(p.stale=!1,p.ctx.setTransform(i.dpr,0,0,i.dpr,0,0),p.ctx.clearRect(0,0,i.width,
i.height),p.ctx.save(),p.draw(p.ctx,i),p.ctx.restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=
String(++c)}function f(){let[h,p]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*qt(t);if(!(h===i.width&&p===i.
height&&g===i.dpr)&&(Object.assign(i,{width:p?h:0,height:p,dpr:g}),!!i.width)){for(let{canvas:b}of r)b.width=Math.round(
h*g),b.height=Math.round(p*g);n?.(i);for(let b of r)b.stale=!0;o.cancelAnimationFrame(a),l()}}s.addEventListener("hclust\
-record",h=>{let{detail:p}=h;for(let g of r)p.save(),p.setTransform(i.dpr,0,0,i.dpr,0,0),g.draw(p,i),p.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let d=dn(o,f);return i}function V(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11;function ct(t,e){let n=new Map,o=null,
r=(a=B,c=!1)=>`${c?"600 ":""}${a}px ${e}`,s=(a,c=B,i=!1)=>{let l=r(c,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(a);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return a.length*c*.6;o.font=l,f.set(a,
u=o.measureText(a).width)}return u};return{css:r,width:s,fit:(a,c,i,l)=>Tn(a,c,f=>s(f,i,l))}}function Bn(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],a=o[0],c=o[1],i,l,f=!1,u=0;u<n;++u)o=t[u],i=o[0],l=o[1],l>s!=
c>s&&r<(a-i)*(s-l)/(c-l)+i&&(f=!f),a=i,c=l;return f}function Fn(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let a=0;a+1<n.length;a+=2){let[c,i]=[W(n,a),W(n,a+1)];o.push([c,i]),
r[0]=Math.min(W(r,0),c),r[1]=Math.min(W(r,1),i),r[2]=Math.max(W(r,2),c),r[3]=Math.max(W(r,3),i)}let s=[];for(let a=0;a<t.
length;a++){let[c,i]=[W(t,a),W(e,a)];c<W(r,0)||c>W(r,2)||i<W(r,1)||i>W(r,3)||Bn(o,[c,i])&&s.push(a)}return s}function Wn(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),a=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[p,g]=[W(t,h),W(
e,h)];return p>=0&&p<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.floor(p/r):-1},i=new Int32Array(s*a+1),l=t.length;for(let h=0;h<
l;h++){let p=c(h);p>=0&&(i[p+1]=W(i,p+1)+1)}for(let h=0;h<s*a;h++)i[h+1]=W(i,h+1)+W(i,h);let f=i.slice(),u=new Int32Array(
W(i,s*a));for(let h=0;h<l;h++){let p=c(h);if(p<0)continue;let g=W(f,p);u[g]=h,f[p]=g+1}let d=(h,p)=>Math.min(Math.max(Math.
floor(h/r),0),p-1);return{nearest(h,p,g){let b=-1,m=g*g,[w,M]=[d(h-g,s),d(h+g,s)],[y,T]=[d(p-g,a),d(p+g,a)];for(let A=y;A<=
T;A++){let v=W(i,A*s+M+1);for(let S=W(i,A*s+w);S<v;S++){let L=W(u,S),_=(W(t,L)-h)**2+(W(e,L)-p)**2;(_<m||_===m&&L>b)&&([
m,b]=[_,L])}}return b}}}function oe([t,e],n,o,r,s){let a=e-t,c=Math.min(Math.max(a*r,s),n[1]-n[0]),i=a>0?(o-t)/a:.5;return lt(
[o-i*c,o+(1-i)*c],n,0)}function lt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function W(t,e){
return t[e]}var ns=5,os=.12;function re(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let a=s&&s[1]-s[0]<e*.999?s:null;a?.[0]===n?.[0]&&
a?.[1]===n?.[1]||(n=a,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,a){let[c,i]=o(),
l=c+Math.min(Math.max(a,0),1)*(i-c);r(oe([c,i],[0,e],l,s,Math.min(e,ns)))},move(s,a=o()){n&&r(lt(a,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[a,c]=n,i=1/0;for(let l=0;l<s.length;l++){let f=x(s,l),u=f<a?f-a:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(lt(n,[0,e],i+Math.sign(i)*os*(c-a)))}}}var nt="walking";function jn({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let a=s?.closest(`.${nt}`);return t===
"Enter"&&r&&!a}var Bt=14,se=4;function Kn(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[a,c]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=K(l);r.length<f.length;){let d=e.createElement("span");r.push(d),n.append(d)}r.forEach(
(d,h)=>{d.hidden=h>=f.length,d.textContent=K(f[h]??"")}),n.hidden=!1,[a,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,d){
i(u,d),n.hidden=!1;let[h,p]=[t.clientWidth,t.clientHeight],g=l+Bt+a+se<=h?l+Bt:l-Bt-a,b=f-Bt-c,m=b>=se?b:f+Bt,w=(M,y)=>Math.
round(Math.max(se,Math.min(M,y-se)));n.style.transform=`translate(${w(g,h-a)}px, ${w(m,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var ie="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",Nt=4;function Lt(t,e,n,o){
let r=t.ownerDocument,s=r.createElement("div");s.className=e,t.append(s);let a=Hn(s,n,o),c=Kn(s),i=r.createElement("div");
i.className="hclust-unseen",i.setAttribute("aria-live","polite"),s.append(i);let l=[];return{box:s,stage:a,tip:c,announce(f){
i.textContent=f},onDestroy(...f){l.push(...f)},destroy(){for(let f of l)f();a.destroy(),s.remove()}}}function it(t,e){let{
left:n,top:o}=t.getBoundingClientRect(),r=qt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Ct(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function Mt(t){return e=>{let n=t[e.key];!n||jn(e)||(e.preventDefault(),e.stopPropagation(),
n(e))}}var rs=["Escape","Shift","Control","Alt","Meta"];function ae(t,e){let n=t.ownerDocument.createElement("p");n.className=
"hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[V(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(nt)}}),V(e,{keydown:r=>{rs.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",nt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function ce(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected\
.`:"."}function le(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(a,c,i){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=a,c.dataset.lmSuppressShortcuts="true",l.append(...i?[c,f]:[f,c]),o.append(l),l}return{el:o,select(a,c){
let i=n.createElement("select");i.addEventListener("change",()=>c(i.value)),i.setAttribute("aria-label",a);let l=s(a,i,!1),
f="";return{show(u,d,h=d){let p=JSON.stringify([d,h]);p!==f&&(f=p,i.replaceChildren(...d.map((g,b)=>{let m=n.createElement(
"option");return m.value=g,m.textContent=(h[b]??g).slice(0,60),m}))),i.value=u},hide(u){l.hidden=u}}},checkbox(a,c,i){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>i(l.checked));let f=s(a,l,!0);return{
show(u,d=!0){l.checked=u,f.hidden=!d}}},button(a,c){let i=n.createElement("button");return i.type="button",i.textContent=
a,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",c),o.append(i),{show(l){i.hidden=!l}}},hide(a){
o.hidden=a},destroy(){o.remove()}}}var Un={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var _t=Un;var Be=Object.keys(_t.marker_scales).length,Gn=1<<30;function is(t,e){return Gn|parseInt(e.slice(1),16)<<3|t%Be}function fe(t){
return(t&Gn)!==0}function Xn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Yn(t){return t&7}var qn=new WeakMap,
Vn=new WeakMap;function ue(t){let e=qn.get(t.children);return e||qn.set(t.children,e=cs(t)),t.annotations?.colors.size?as(
e,t.annotations):e}function as(t,e){let n=Vn.get(e);if(!n){Vn.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=is(ft(n,o),
r)}return n}function Ft(t){let e=ue(t.tree);return t.nodes.map(n=>ft(e,n))}function cs(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let a=1,c=e-2;c>=0;c--,a++){let i=ft(n,2*c),l=ft(n,2*c+1),f=ft(o,i)>=ft(o,l);r[f?i:l]=ft(r,e+
c),r[f?l:i]=a}let s=Int32Array.from({length:e},(a,c)=>c);return wt(t,Nn(t)).nodes.forEach((a,c)=>{s[ft(r,a)]=c}),r.map(a=>ft(
s,a))}function ft(t,e){return t[e]}var Fe=_t.colors,Jn=Object.keys(_t.marker_scales),Zn=_t.marker_scales,ls=Fe.length*Jn.length;function We(t){return fe(t)?
t:t%ls}function Q(t){return fe(t)?Xn(t):x(Fe,t%Fe.length)}function je(t){return x(Jn,fe(t)?Yn(t):t%Be)}var Ke=1;function rt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Ue(t,e){return t.from+e/t.width*(t.to-t.from)}
function Z(t,e){return t.height*(1-e/t.top)}function oo(t,e){return t.top*(1-e/t.height)}function ut(t){return t.width/(t.
to-t.from)}function he(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),a=Ke/(ut(e)*n),c=Cn(t,e.from,e.to,a),i=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:Qn(r+s+1),
columns:Qn(o+s+1)},u=0,d=(g,b,m,w,M)=>{i.set([b,m,w,M],4*u),l[u++]=g},h=g=>Math.round(rt(e,q(t.x,g))*n-s/2),p=g=>Math.round(
Z(e,et(t,g))*n-s/2);for(let g of c){let[b,m]=yt(t,g),[w,M,y]=[h(b),h(m),p(g)],[T,A]=[Math.max(0,w),Math.min(o,M+s)];T<A&&
to(f.rows,y,T,A)&&d(g,T,y,A-T,s);for(let[v,S]of[[b,w],[m,M]]){if(S<0||S+s>o+1)continue;let _=v>=t.n&&q(t.sizes,v)>=a?p(v):
r,[$,N]=[Math.min(y,_),Math.max(y,_)];$<N&&to(f.columns,S,$,N)&&d(g,S,$,s,N-$)}}return{rects:i,owner:l,count:u,thick:s}}
function pe(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,
lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(q(e,s),q(e,s+1),q(e,s+2),q(e,s+3))}function Qn(t){return{from:new Int32Array(
t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function to(t,e,n,o){let[r,s]=[q(t.from,e),q(t.to,e)];if(r<=n&&o<=s)return!1;
let a=n<=s&&r<=o;return t.from[e]=a?Math.min(r,n):n,t.to[e]=a?Math.max(s,o):o,!0}function Wt({tree:t,nodes:e,sizes:n,labels:o},r){
let s=[],a=Ke/(ut(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let i=q(o,q(t.order,c)),l=q(t.start,q(
e,i)),f=l+q(n,i),[u,d]=[Math.max(0,rt(r,l)),Math.min(r.width,rt(r,f))];s.push({label:i,x0:u,x1:d}),c=Math.max(f,Math.ceil(
l+a))}return s}var eo=new WeakMap;function de(t,e){if(t.monotone)return et(t,e);let n=eo.get(t.children);if(!n){n=new Float64Array(
2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=yt(t,o);n[o]=Math.max(et(t,o),n[r]??0,n[s]??0)}eo.set(t.children,n)}return q(
n,e)}function me(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Ue(e,n)),0),t.n-1),a=q(t.order,s),c=Ke/
(ut(e)*e.dpr),i=-1,l=r,f=(u,d,h)=>{let p=Math.hypot(d,h);p<l&&([l,i]=[p,u])};for(let u=q(t.parents,a);u>=0;u=q(t.parents,
u)){if(q(t.sizes,u)<c)continue;let[d,h]=yt(t,u),p=Z(e,et(t,u)),g=[d,h].map(b=>rt(e,q(t.x,b)));f(u,no(n,g[0]??0,g[1]??0),
o-p),[d,h].forEach((b,m)=>{let w=Z(e,et(t,b));f(b,n-q(g,m),no(o,p,w))})}return i}function no(t,e,n){let[o,r]=e<n?[e,n]:[
n,e];return t<o?o-t:t>r?t-r:0}function q(t,e){return t[e]}function ro(t,e,n,o,r,s,a,c){t.width=Math.min(o.length,s.width),t.height=s.height;let i=Pn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Dn(i,a,c,f.data),l.putImageData(f,0,
0)}function so(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function io(t,{
heatmap:e,names:n},o,r){let s=e.width/n.words.length,a=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach(
(c,i)=>{if(!c)return;let l=e.left+s*(i+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,
l,a+B+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,a+(n.angle<90?8:6)),t.
rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function ao(t,{heatmap:e,rowNames:n},[o,r],s,a,c){let i=e.height/
(r-o);t.font=c.css(),t.fillStyle=a.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){
let f=e.top+(l+.5-o)*i;t.fillText(c.fit(K(s(l)),n-10),e.left+e.width+7,f+.5)}}function qe([t,e],n){let o=vt(t,e,n,50);return{
values:o,words:ht(o)}}function co(t,e,n,o,r,s){let{left:a,top:c,width:i,height:l}=e;for(let d=0;d<l;d+=.5){let h=3*Math.
min(255,Math.floor((1-d/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(a,c+d,i,Math.min(1,l-d))}let{
values:f,words:u}=qe(n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((d,h)=>{let p=c+l*(1-(d-n[0])/
(n[1]-n[0]));t.fillStyle=r.rule,t.fillRect(a+i,Math.min(Math.round(p),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",
a+i+8,Math.min(Math.max(p,c+5),c+l-4))})}function Ve(t,e,n,o,r){let s=he(e,n),[a,c]=[Math.round(n.width*n.dpr),Math.round(
n.height*n.dpr)];t.width=Math.max(1,o?c:a),t.height=Math.max(1,o?a:c);let i=t.getContext("2d");return i&&(o&&i.setTransform(
0,1,1,0,0,0),pe(i,s,r)),s}function lo(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,a]=[-1,0];for(let c=0;c<=o;c++){let i=Math.
floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:a/e.dpr,x1:c/e.dpr}),[s,a]=[f,c])}return r}function fo(t,e,n,o,r){for(let{label:s,x0:a,x1:c}of n){let i=c-a,
l=r&&i>4?.5:0;t.fillStyle=Q(x(o,s)),t.beginPath(),r&&i>8?t.roundRect(e.left,e.top+a+l,e.width,i-2*l,2):t.rect(e.left,e.top+
a+l,e.width,i-2*l),t.fill()}}function uo(t,{heatmap:e,clusterBar:n},o,r,s){let a=ne(r,o,e.height),c=0;t.fillStyle=s.paper,
t.globalAlpha=.62;for(let l=0;l<=a.length;l+=2){let f=a[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=a[l+1]??
e.height}t.globalAlpha=1,t.fillStyle=s.ink;let i=n.left+n.width+1;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];
t.fillRect(i,e.top+f,e.left-i-1,Math.max(1,u-f))}}function ho(t,{left:e,top:n,width:o,height:r},s,a){let c=d=>Math.round(
d*a)/a,[i,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[d,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=d,t.beginPath(),t.rect(i-h,
l-h,f-i+2*h,u-l+2*h),t.rect(i,l,f-i,u-l),t.fill("evenodd")}function Ge({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:a}=e.rowTree;return{width:a,height:s,from:n,to:o,top:(st(
t.tree)||1)*1.04,dpr:r}}function po(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,d)=>u===i.key[d])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:d,columns:h,shown:p,ends:g,map:b,theme:m,face:w,dpr:M}=l,{heatmap:y,columnTree:T}=u,A={width:Math.max(1,Math.
round(y.width*M)),height:Math.max(1,Math.round(y.height*M))},v=[f.values,d,h,...p,A.width,A.height,b];o(n.heatmap,v,L=>ro(
L,f,d,h,p,A,g,b)),so(i,n.heatmap.canvas,y);let S=f.columnTree;if(T.height&&S){let L={...T,top:(st(S)||1)*1.02,dpr:M,from:0,
to:f.p};o(n.columns,[S,T.width,T.height,M,m.quiet],_=>{Ve(_,S,L,!1,m.quiet)}),i.save(),i.setTransform(1,0,0,1,Math.round(
T.left*M),Math.round(T.top*M)),i.drawImage(n.columns.canvas,0,0),i.restore()}io(i,u,m,w),u.rowNames&&ao(i,u,p,_=>f.name(
x(d,_)),m,w),co(i,u.bar,g,b,m,w)}function s(i,l){let{rowTree:f,rows:u,places:d}=l,h=Ft(l.cut),p=Ge(l),g=f?Wt(l.cut,p):lo(
l.cut,p,u);fo(i,d.clusterBar,g,h,f),f&&a(i,l,p,g,h)}function a(i,l,f,u,d){let{tree:h}=l.data,{rowTree:p}=l.places,{dpr:g,
from:b,to:m}=f,w=l.theme.quiet;o(n.tree,[h,p.width,p.height,g,b,m,w],y=>{Ve(y,h,f,!0,w)});let{canvas:M}=n.tree;i.save(),
i.setTransform(1,0,0,1,Math.round(p.left*g),Math.round(p.top*g)),i.beginPath(),i.rect(0,0,M.width,M.height),i.clip(),i.drawImage(
M,0,0),i.globalCompositeOperation="source-atop";for(let{label:y,x0:T,x1:A}of u){let v=x(l.cut.nodes,y);if(v<h.n)continue;
let S=Math.round(Z(f,de(h,v))*g-1),L=Math.floor(T*g);i.fillStyle=Q(x(d,y)),i.fillRect(S,L,M.width-S,Math.max(1,Math.ceil(
A*g)-L))}i.restore()}function c(i,l){let{data:f,places:u,rows:d,columns:h,placeOf:p,selection:g,hover:b,rowTree:m,theme:w,
dpr:M}=l,{heatmap:y}=u,[T,A]=l.shown;if(g){let $=N=>!!g[x(d,N)];uo(i,u,l.shown,$,w)}if(!b)return;let v=y.height/(A-T),S=($,N,z,E)=>{
let I=Math.max(N-$,2/v),D=($+N)/2,C=Math.max(0,(D-I/2-T)*v),k=Math.min(y.height,(D+I/2-T)*v);k<=0||C>=y.height||ho(i,{left:z,
top:y.top+C,width:E-z,height:k-C},w,M)},[L,_]=[y.left,y.left+y.width];if(b.leaf!==void 0){let $=x(p,b.leaf);if(S($,$+1,L,
_),l.column>=0){let N=y.width/h.length;S($,$+1,L+l.column*N,L+(l.column+1)*N)}}else if(m){let $=x(f.tree.start,b.node);S(
$,$+x(f.tree.sizes,b.node),L,_)}}return{paintBase:r,paintCut:s,paintOverlay:c,destroy(){for(let{canvas:i}of Object.values(
n))i.width=i.height=0}}}var Xe=9,jt=5,mo=11,fs=130,go=37,wo=140,bo=B+2;function Mo(t,e){let{width:n,height:o,columns:r,rows:s,dpr:a}=t,c=m=>Math.
round(m*a)/a,i=c(t.columnTree?Math.min(70,.1*o)+jt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+jt+Xe+jt),u=16+
mo+10+Math.max(0,...t.scale.map(m=>e.width(m))),d=0;(o-i-24)/s>=bo&&(d=Math.min(fs,.26*n,t.longestName())+10);let p=Math.
max(20,n-f-u-d),g=yo(r,p/r.length,f,.34*o,e);d&&(o-i-g.height)/s<bo&&(d=0,p=Math.max(20,n-f-u),g=yo(r,p/r.length,f,.34*o,
e)),p=c(p);let b=c(Math.max(20,o-i-g.height));return{heatmap:{left:f,top:i,width:p,height:b},clusterBar:{left:f-jt-Xe,top:i,
width:Xe,height:b},rowTree:{left:0,top:i,width:l,height:b},columnTree:{left:f,top:2,width:p,height:t.columnTree?i-jt-2:0},
bar:{left:f+p+d+16,top:i,width:mo,height:Math.min(120,b)},names:g,rowNames:d}}function yo(t,e,n,o,r){let s=t.map(h=>K(h)),
a=h=>Math.max(0,...h.map(p=>r.width(p)));if(a(s)+8<=e)return{words:s,angle:0,every:1,height:B+12};let c=go*Math.PI/180,i=e*
Math.sin(c)>=B+1,l=i?1:Math.max(1,Math.ceil((B+2)/e)),f=s.map((h,p)=>{if(p%l)return"";if(!i)return r.fit(h,Math.min(wo,o-
10));let g=n+e*(p+.5)-6;return r.fit(h,Math.min(wo,(o-16)/Math.sin(c),g/Math.cos(c)))}),u=i?c:Math.PI/2,d=a(f)*Math.sin(
u)+B*Math.cos(u)+12;return{words:f,angle:i?go:90,every:l,height:Math.ceil(d)}}var us=24;function It(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(us,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function a(l){let f=it(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=it(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,it(t,l),f))}return V(t,{pointerdown:a,pointermove:c,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(it(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}var hs=7;function xo(t,e,n){let{data:o,cut:r,rows:s,columns:a,shown:[c,i]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
d=n-l.top;if(d<0||d>=l.height)return null;let h=Math.min(Math.floor(c+d/l.height*(i-c)),o.n-1),p=x(s,h);if(e>=l.left&&e<
l.left+l.width){let b=Math.floor((e-l.left)/l.width*a.length);return{leaf:p,column:Math.min(b,a.length-1)}}if(e>=f.left-
1&&e<l.left)return{label:x(r.labels,p)};if(!t.rowTree||e>u.left+u.width)return null;let g=me(o.tree,Ge(t),d,e-u.left,hs);
return g<0?null:g<o.n?{leaf:g,column:-1}:{node:g}}function Ye({data:t,cut:e,columns:n},o){if(o.label!==void 0){let a=P(x(
e.sizes,o.label),t.noun);return[`Cluster ${X(e,o.label)}`,a]}if(o.node!==void 0){let a=e.nodes.indexOf(o.node),c=P(x(t.tree.
sizes,o.node),t.noun);return[a<0?c:`Cluster ${X(e,a)} · ${c}`,`height ${J(et(t.tree,o.node))}`]}let r=`cluster ${X(e,x(
e.labels,o.leaf))}`;if(o.column<0)return[t.name(o.leaf),r];let s=x(n,o.column);return[t.name(o.leaf),ps(t,o.leaf,s),r]}function ps(t,e,n){
let o=t.columnAbout[n],r=x(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?
"yes":"no"}`;let a=t.originalColumns[o?.original??-1];if(!a)return`${s}: ${Ie(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${Xt(c??NaN,a.kind,a.unit)}`}function Ao(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:a,tip:c}=n;function i({x:m,y:w}){let M=r();return M&&
xo(M,m,w)}function l(m,w){t.setHit(m);let M=m?.label===void 0?m?.node:e.cut.nodes[m.label];m?.leaf!==void 0?e.setHover({
leaf:m.leaf}):M===void 0?e.setHover(null):e.setHover(M<e.data.n?{leaf:M}:{node:M}),a.canvas.style.cursor=m?"pointer":"";
let y=r();if(!m||!y)return c.hide();let[T="",...A]=Ye(y,m);c.show(w.x,w.y,T,A)}function f(m,w){let{cut:M,data:y}=e;if(!m)
w||e.select([]);else if(m.leaf!==void 0)e.select([m.leaf],{add:w});else{let T=m.node??x(M.nodes,m.label??0);e.select(pt(
y.tree,T),{add:w})}}function u(m){let w=r();return w?m/w.places.heatmap.height*(w.shown[1]-w.shown[0]):0}function d(m){let w=r()?.
places.heatmap;return w?(m-w.top)/w.height:.5}let h=o.shown(),p=It(a.canvas,{down(m){return m.button?!1:(h=o.shown(),!0)},
drag(m,{x:w,y:M},y){y.moved||=Math.hypot(w-y.x,M-y.y)>=Nt,y.moved&&o.move(u(y.y-M),h)},up(m,w,M){if(M.moved)return;let y=i(
w);f(y,m.shiftKey),m.pointerType==="touch"&&l(y,w)},cancel(){},hover:(m,w)=>l(i(w),w),leave:()=>l(null,{x:0,y:0}),pinch(m,w,M,y){
o.zoom(m,d(w.y-y)),o.move(-u(y))}}),g=V(a.canvas,{dblclick:o.showAll,wheel(m){!Ct(s,m)||!r()||(m.preventDefault(),o.zoom(
1.0015**(m.deltaY||m.deltaX),d(it(s,m).y)))},keydown:Mt({ArrowDown:()=>b(1,0),ArrowUp:()=>b(-1,0),ArrowRight:()=>b(0,1),
ArrowLeft:()=>b(0,-1),Home:()=>b(-1/0,0),End:()=>b(1/0,0),Enter:m=>{let w=t.hit();w&&f(w,m.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(nt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function b(m,w){let M=r();if(!M)return;let y=(E,I)=>Math.min(Math.max(E,0),I),T=e.hover?.leaf,A=t.hit(),v=T===
void 0?Math.ceil(M.shown[0]):y(x(M.placeOf,T)+m,e.data.n-1),S=T===void 0||A?.leaf===void 0?0:y(A.column+w,t.columns()-1);
o.reveal([v]);let L=r()??M,{heatmap:_}=L.places,[$,N]=L.shown,z={leaf:x(L.rows,v),column:S};l(z,{x:_.left+(S+.5)/t.columns()*
_.width,y:_.top+(v+.5-$)/(N-$)*_.height}),s.classList.add(nt),n.announce(Ye(L,z).join(", "))}return()=>{p(),g()}}var[ds,Je]=[1,2];function Eo(t,e,n){let o=t.ownerDocument,r=le(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",C=>e.setOption("row_cluster",C)),a=r.checkbox("Columns","Cluster the columns and draw their tree",C=>e.
setOption("col_cluster",C)),c=r.select("Colors",C=>e.setOption("cmap",C)),i=re(()=>{v.hide(),$()}),l=r.button("show all \
rows",i.showAll),f=ct(o,n.font),u=[],d=[],h=new Int32Array(0),p=[0,1],g=null,[b,m]=[!1,!1],w=null,M=po(o),y=Lt(t,"hclust\
-plot",[M.paintBase,M.paintCut,M.paintOverlay].map(C=>k=>{let R=L();R&&C(k,R)}),()=>$()),{box:T,stage:A,tip:v}=y,S=ae(T,
A.canvas);function L(){if(!g)return null;let{data:C,cut:k,selection:R,hover:O}=e,F=w?.leaf!==void 0&&w.leaf===O?.leaf?w.
column:-1,H=He(String(e.option("cmap")),e.model);return{data:C,cut:k,selection:R,hover:O,places:g,rows:u,columns:d,placeOf:h,
ends:p,rowTree:b,column:F,theme:n,face:f,map:H,shown:i.shown(),dpr:A.dpr}}function _(){let{data:C}=e,{tree:k}=C,R=C.p>0&&
C.values.length>=C.n*C.p;r.hide(!R),S.showNotice(R?"":ie);let O=Rn(e.model),F=String(e.option("cmap")||O[0]);c.show(F,O.
includes(F)?O:[F,...O]),b=!!(e.option("row_cluster")??!0)&&C.n>1,m=!!(e.option("col_cluster")??!0)&&C.columnTree!==null,
s.show(b,C.n>1),a.show(m,C.columnTree!==null),u=b?k.order:Int32Array.from({length:C.n},(H,j)=>j),d=m&&C.columnTree?C.columnTree.
order:Int32Array.from({length:C.p},(H,j)=>j),h=new Int32Array(C.n);for(let H=0;H<C.n;H++)h[x(u,H)]=H;if(w=null,!R)return g=
null,A.paint();$()}function $(){let{data:C}=e;if(l.show(i.part!==null),!A.width||!C.p||!C.values.length)return;let[k,R]=i.
shown();g=Mo({width:A.width,height:A.height,columns:Array.from(d,O=>C.columns[O]??""),rows:R-k,rowTree:b,columnTree:m,longestName(){
let O=0;for(let F=Math.floor(k);F<R&&F<C.n;F++)O=Math.max(O,f.width(C.name(x(u,F)).slice(0,60)));return O},scale:qe(p,120).
words,dpr:A.dpr},f),S.describe(N()),A.paint()}function N(){let{cut:C,data:k,selection:R}=e;return`Clustermap of ${P(k.n,
k.noun)} ${b?"in the order of their tree":"in the table's order"} by ${P(k.p,"features")}: ${P(C.k,"clusters")}${ce(R)}`}
let z=null;function E(){i.reset(e.data.n),e.data.values!==z&&(z=e.data.values,p=zn(e.data.values)),_()}let I={store:e,base:y,
viewport:i,scene:L,columns:()=>d.length,hit:()=>w,setHit(C){w=C,A.paint(Je)}},D=null;return y.onDestroy(S.destroy,Ao(I),
e.subscribe("data",E),e.subscribe(["order","option"],_),e.subscribe(["cut","selection"],C=>{C==="cut"&&D?.k===e.cut.k&&D.
tree===e.cut.tree||(D=e.cut,S.describe(N()),A.paint(C==="cut"?ds:Je))}),e.subscribe("reveal",()=>{i.reveal(e.wanted.map(
C=>x(h,C)))}),e.subscribe("hover",()=>{e.hover?.leaf!==w?.leaf&&(w=null),v.hide(),A.paint(Je)})),E(),{restyle(C){n=C,f=ct(
o,n.font),$()},destroy(){y.destroy(),M.destroy(),r.destroy()}}}var Qe=864e5,ms=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function vo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=x(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function tn(t,e,n,o,r){if(t==="date")return gs(e,n,Math.max(2,Math.floor(o/r)));let s=vt(
e,n,o,r);return{values:s,words:ht(s)}}function gs(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Ze(To(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,a=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)a.push(c*r+s);return Ze(a,t,e)}return Ze(To(t,e,1),t,e)}function To(t,e,n){
let o=new Date(t*Qe);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let a=r;s.length<100;a++){let c=new Date(0);c.setUTCFullYear(Math.floor(a*n/12),(a*n%12+12)%12,1);let i=c.getTime()/
Qe;if(!(i<=e))break;i>=t&&s.push(i)}return s}function Ze(t,e,n){let o=t.map(s=>{let a=new Date(Math.round(s*1440)*6e4);if(a.
getUTCHours()||a.getUTCMinutes())return a.toISOString().slice(11,16);let c=x(ms,a.getUTCMonth());return a.getUTCDate()!==
1?`${a.getUTCDate()} ${c}`:a.getUTCMonth()?c:String(a.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Qe).getUTCFullYear()}`),{values:t,words:o}}var So=8,No=12,ws=46,bs=90;function en(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,s=t.axisNames[r],a=t.axes[r];if(!s||!a)return null;let c=K(s.label||s.name),i=s.unit?`${c} (${K(s.unit)})`:c;return{
name:s.name,title:i,column:s,values:a,all:vo(a)}}function Lo(t,e,n,o,r,s,a){let c=Math.max(40,t.height-So-ws),i=tn(n.column.
kind,...r,c,46);i.words=i.words.map(g=>a.fit(g,bs));let l=Math.max(0,...i.words.map(g=>a.width(g))),f=Math.ceil(l+8+B+16),
u=Math.max(40,t.width-f-No-s),d=tn(e.column.kind,...o,u,64),h=ko(e.values,o[0],o[1],u),p=ko(n.values,r[1],r[0],c);for(let g=0;g<
h.length;g++)Number.isNaN(h[g])?p[g]=NaN:Number.isNaN(p[g])&&(h[g]=NaN);return{left:f,top:So,width:u,height:c,x:d,y:i,xs:h,
ys:p}}function ko(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let a=x(t,s);r[s]=Number.isFinite(
a)?(a-e)/(n-e)*o:NaN}return r}function Co(t,e,{x:n,y:o,xShown:r,yShown:s,theme:a,face:c,dpr:i}){let{left:l,top:f,width:u,
height:d}=e,h=f+d,p=Math.max(1,Math.round(i))/i,g=m=>Math.round(m*i)/i;t.font=c.css(),t.fillStyle=a.rule,t.textBaseline=
"middle",t.textAlign="right",e.y.values.forEach((m,w)=>{let M=g(h-(m-s[0])/(s[1]-s[0])*d);t.fillStyle=a.rule,t.globalAlpha=
.7,t.fillRect(l,M,u,p),t.globalAlpha=1,t.fillRect(l-4,M,4,p),t.fillStyle=a.quiet,t.fillText(e.y.words[w]??"",l-8,M+.5)}),
t.fillStyle=a.rule,t.fillRect(g(l),f,p,d+p),t.fillRect(l,g(h),u,p),t.textBaseline="alphabetic",t.textAlign="center";let b=u/
Math.max(1,e.x.values.length)-8;e.x.values.forEach((m,w)=>{let M=g(l+(m-r[0])/(r[1]-r[0])*u);t.fillStyle=a.rule,t.fillRect(
M,h,p,4);let y=c.fit(e.x.words[w]??"",b),T=l+u+No-1-c.width(y)/2;t.fillStyle=a.quiet,t.fillText(y,Math.min(M,T),h+17)}),
t.fillStyle=a.ink,t.fillText(c.fit(n.title,u),l+u/2,h+37),t.save(),t.translate(B+1,f+d/2),t.rotate(-Math.PI/2),t.fillText(
c.fit(o.title,d),0,0),t.restore()}var ys={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Ms=10;function nn(t){return ys[je(
t)]}function on(t){return Zn[je(t)]}function _o(t){let e=new Map,n=null;function o(r,{size:s,halo:a,edge:c,alpha:i},l,f){
let u=Math.ceil((s*.6+a+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let d=s*on(r)*l;n.setTransform(d,0,0,d,u,u),n.lineJoin="\
round",n.globalAlpha=i;let h=new Path2D(nn(r));n.fillStyle=Q(r),n.fill(h),n.strokeStyle=c,n.lineWidth=a*l/d,a&&n.stroke(
h);let p=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(p.keys()).filter(b=>G(p,b)>>>24>=Ms);return{
steps:Int32Array.from(g,b=>{let[m,w]=[Math.floor(b/(2*u)),b%(2*u)];return(m-u)*f+w-u}),pixels:Int32Array.from(g,b=>G(p,b))}}
return function(s,a,c){let i=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${a} ${c}`,l=e.get(i);l||(e.size>12&&e.clear(),e.
set(i,l=[]));let f=l;return u=>f[We(u)]??=o(We(u),s,a,c)}}function Io(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,d)=>G(e,d)-G(e,u)||u-d),a=new Int32Array(r);s.forEach((u,d)=>{a[u]=d});let c=new Int32Array(2*r+1),i=u=>G(a,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[i(u)+1]=G(c,i(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=G(c,u+1)+G(c,u);let l=n?G(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let d=i(u),h=G(c,d);f[h]=u,c[d]=h+1}return{order:f,dimmed:l}}function Oo(t,e,n,o,r,s,a){
let{xs:c,ys:i,width:l,height:f,left:u,top:d}=o;for(let h=0;h<r.length;h++){let p=G(r,h),g=G(c,p),b=G(i,p);if(!(g>=-1&&g<=
l+1&&b>=-1&&b<=f+1))continue;let{steps:m,pixels:w}=a[G(s,p)],M=Math.round((d+b)*n)*e+Math.round((u+g)*n);for(let y=0;y<m.
length;y++){let T=M+G(m,y),A=G(w,y),v=G(t,T);t[T]=v===0||A>>>24===255?A:xs(A,v)}}}function xs(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,a=256-s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,a)>>>8&16711935,
i=Math.imul(t&65280,s)+Math.imul(e&65280,a)>>>8&65280;return r<<24|c|i}function G(t,e){return t[e]}var $o="http://www.w3.org/2000/svg",As=12,Ro=18,Es=20,rn=10,ge=5;function Po(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let a={width:0,
height:0};function c(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS($o,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS($o,"path");f.append(u);let d=n.createElement("b"),h=n.createElement("span");return l.append(f,d,h),l.addEventListener(
"click",p=>e(i,p.shiftKey)),s.before(l),{button:l,path:u,number:d,rest:h,color:-1}}return{el:o,show(i,l,f,u,d){let h=Math.
max(2,Math.min(As,Math.floor((d-2*rn)/Ro))),p=i.k<=h?i.k:h-1;for(;r.length<p;)r.push(c(r.length));let g=0;r.forEach((m,w)=>{
if(m.button.hidden=w>=p,m.button.hidden)return;let M=` · ${P(x(i.sizes,w),f)}`;m.rest.textContent!==M&&(m.rest.textContent=
M);let y=u.fit(X(i,w),zt,B,!0);m.number.textContent!==y&&(m.number.textContent=y);let T=x(l,w);m.color!==T&&(m.color=T,m.
path.setAttribute("d",nn(T)),m.path.setAttribute("transform",`scale(${8*on(T)})`),m.path.setAttribute("fill",Q(T))),g=Math.
max(g,u.width(y,B,!0)+u.width(M))}),s.hidden=p===i.k,s.hidden||(s.textContent=`+ ${P(i.k-p)} more`,g=Math.max(g,u.width(
s.textContent)));let b=p+(s.hidden?0:1);return a={width:Math.ceil((Es+g+8)/8)*8,height:Ro*b+4},a},move(i,l){o.style.transform=
`translate(${Math.round(i)}px, ${Math.round(l)}px)`,o.style.width=`${a.width}px`},destroy(){o.remove()}}}function zo({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,rn,(n-r.width)/2],a=[2,o-r.height-rn,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,d=a[f]??0,h=0;for(let p=0;p<
t.length;p++){let g=x(t,p),b=x(e,p);g>u-ge&&g<u+r.width+ge&&b>d-ge&&b<d+r.height+ge&&h++}h<i.hidden&&(i={left:u,top:d,hidden:h})}
return i}function Do(t,e,n){let o=[...n,...t.map(({x:s,y:a})=>({x0:s-5,y0:a-5,x1:s+5,y1:a+5}))],r=[];for(let{row:s,x:a,y:c,width:i,
away:l}of t)for(let f of[a+l,a-l-i]){let u={x0:f,y0:c-7,x1:f+i,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(h=>Ts(u,h)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Ts(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Ho=60,vs=30,Ss=110;function sn(t){return t<=500?7.2:t<=2500?5.6:4.2}function Bo(t){let e=_o(t),n=null,o=null;return{
updateData(){n=null},paint(r,s,{cut:a,data:c,selection:i},l,f,u,d){n??=Io(a.labels,a.sizes,i);let{order:h,dimmed:p}=n,g=sn(
c.n),b=c.n<=2500?.7:.4,m=p>0&&h.length-p>Ho,w=r.points,[M,y]=w?[1,1]:[r.canvas.width,r.canvas.height];!w&&(o?.width!==M||
o.height!==y)&&(o=r.createImageData(M,y));let T=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);T.fill(0);let A=(S,L)=>{
if(!S.length)return;if(w)return w(s,S,a.labels,l,L);let _=e(L,d,M);Oo(T,M,d,s,S,a.labels,Array.from(l,_))};A(h.subarray(
0,p),{size:g,halo:b,edge:u,alpha:.22});let v=m?f:u;A(h.subarray(p),{size:g,halo:m?.9:b,edge:v,alpha:1}),!w&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Ho?new Int32Array(0):n.order.subarray(n.dimmed)}}}function we(t,{
left:e,top:n,xs:o,ys:r},s,a){let[c,i]=[x(o,s),x(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+i,a,0,2*Math.PI),t.stroke())}
function Fo(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(x(e,o),x(e,o+1));t.closePath(),t.fillStyle=n,t.globalAlpha=
.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Wo(t,e,{data:n,selection:o},r,s,a){
let c=[];for(let f=0;f<e.xs.length;f++)if(be(e,f)&&c.push(f)>vs)return;let i=new Map(c.map(f=>[f,a.fit(K(n.name(f)),Ss)])),
l=c.map(f=>({row:f,x:x(e.xs,f),y:x(e.ys,f),width:a.width(i.get(f)??""),away:o?.[f]?12:8}));t.font=a.css(),t.textAlign="l\
eft",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:d}of Do(l,e,[r]))t.fillText(i.get(f)??"",e.left+
u,e.top+d+.5)}function be({xs:t,ys:e,width:n,height:o},r){let[s,a]=[x(t,r),x(e,r)];return s>=0&&s<=n&&a>=0&&a<=o}function an({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>ks(s,o)))]:[];return r.push(`cluster ${P(x(t.labels,
o))}`),[e.name(o),r.join(" · ")]}function ks({column:t,values:e},n){let o=x(e,n),r=Xt(o,t.kind,t.unit);if(t.unit||t.kind===
"date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var jo=new WeakMap;function Ko(t){
let e=jo.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(x(t,n))).sort((n,o)=>x(t,n)-x(t,o)||n-o),jo.set(
t,e)),e}function Uo(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:a}=n;function c(b){let m=t.plot();if(e.setHover(b<0?null:
{leaf:b}),b<0||!m)return a.hide();let[w="",...M]=an(e,t.axes(),b);a.show(m.left+Number(m.xs[b]),m.top+Number(m.ys[b]),w,
M)}function i({x:b,y:m}){let w=t.plot();return w?[(b-w.left)/w.width,1-(m-w.top)/w.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},d=!1,h=It(s.canvas,{down(b){if(b.button>1||!t.plot())return!1;
let m=b.button===1||d;return u={pan:m,shift:b.shiftKey,from:o.part,over:!1},m&&b.preventDefault(),!0},drag(b,{x:m,y:w},M){
let y=t.plot();if(!(!M.moved&&Math.hypot(m-M.x,w-M.y)<Nt)&&(M.moved||c(-1),M.moved=!0,!(!y||u.over))){if(u.pan)return o.
move((M.x-m)/y.width,(w-M.y)/y.height,u.from);l??=[M.x,M.y],l.push(m,w),t.draw(l)}},up(b,m,w){let M=t.plot();if(!(!M||u.
over)){if(l){let y=l.map((A,v)=>A-(v%2?M.top:M.left));f();let T=Fn(M.xs,M.ys,y).filter(A=>be(M,A));(T.length||!u.shift)&&
e.select(T,{add:u.shift})}else if(!w.moved&&!u.pan){let y=t.nearest(m);(y>=0||!b.shiftKey)&&e.select(y<0?[]:[y],{add:b.shiftKey}),
b.pointerType==="touch"&&c(y)}}},cancel:f,hover:(b,m)=>c(t.nearest(m)),leave:()=>c(-1),pinch(b,m,w,M){let y=t.plot();y&&
(o.zoom(b,...i({x:m.x-w,y:m.y-M})),o.move(-w/y.width,M/y.height))},owns(b){return i(b).every(m=>m>=0&&m<=1)}});function p(b,m){
let[w,M]=[t.axes(),t.plot()];if(!w||!M)return;let y=Ko(w[b].values).filter(S=>be(M,S));if(!y.length)return;let T=y.indexOf(
e.hover?.leaf??-1),A=T<0?m>0?0:y.length-1:Math.min(Math.max(T+m,0),y.length-1),v=x(y,A);c(v),r.classList.add(nt),n.announce(
an(e,w,v).join(", "))}let g=V(s.canvas,{dblclick:o.showAll,wheel(b){!Ct(r,b)||!t.plot()||(b.preventDefault(),o.zoom(1.0015**
(b.deltaY||b.deltaX),...i(it(r,b))))},keydown:Mt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:b=>{let{hover:m}=e;m?.leaf!==void 0&&e.select([m.leaf],{add:b.shiftKey})}," ":()=>{d=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(nt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(b){b.key===" "&&(d=!1)},blur(){d=!1}});return()=>{h(),g()}}var Ns=500;function qo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,a){let c=t();if(!c)return;let i=n??c,l=(d,h)=>{let[p,g]=[i[d],c[d]],b=p[0]+Math.min(Math.max(h,0),1)*(p[1]-
p[0]);return oe(p,g,b,r,(g[1]-g[0])/Ns)},f=(d,h)=>d[1]-d[0]>=(h[1]-h[0])*.999,u={x:l("x",s),y:l("y",a)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,a=n){let c=t();!c||!a||o({x:lt(a.x,c.x,r*(a.x[1]-a.x[0])),y:lt(a.y,c.y,s*(a.y[1]-a.y[0]))})},
reveal(r){let s=t(),a=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:i}=n;if(a.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=i[0]&&u<=i[1]))return;let l=a[0];l&&o({x:lt(c,s.x,l[0]-(c[0]+c[1])/2),y:lt(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var Ls=12,Cs=230,[_s,cn]=[1,2];function Vo(t,e,n){let o=t.ownerDocument,r=le(t,"Scatter"),s=r.select("x",k=>e.setOption(
"x",k)),a=r.select("y",k=>e.setOption("y",k)),c=qo(()=>u&&{x:u.x.all,y:u.y.all},()=>{y.hide(),S()}),i=r.button("show all",
c.showAll),l=Bo(o),f=ct(o,n.font),u=null,d=null,h=null,p=null,g=0,b={key:"",left:0,top:0,width:0,height:0},m=Lt(t,"hclus\
t-plot",[N,z,E],()=>S()),{box:w,stage:M,tip:y}=m,T=Po(w,I),A=ae(w,M.canvas);function v(){let{data:k}=e,R=en(k,e.option("\
x"),0),O=en(k,e.option("y"),1);if(u=R&&O?{x:R,y:O}:null,c.reset(),r.hide(!u),A.showNotice(u?"":ie),u){let F=k.axisNames.
map(H=>H.name);s.show(u.x.name,F),a.show(u.y.name,F)}l.updateData(),g=0,S()}function S(){i.show(c.part!==null),!(!u||!M.
width)&&(L(),b.key="",_(),A.describe($()),M.paint())}function L(){if(!u)return;let{x:k,y:R}=u;d=Lo(M,k,R,c.part?.x??k.all,
c.part?.y??R.all,g,f),h=Wn(d.xs,d.ys,d.width,d.height)}function _(){if(!d)return;let{cut:k,data:R}=e,O=T.show(k,Ft(k),R.
noun,f,d.height),F=`${O.height} ${Math.ceil(O.width/24)}`;if(F!==b.key){let H=Math.max(1,.01*R.n),j=zo(d,O);j.hidden>H&&
d.width+g-O.width>Cs&&O.width>g-12&&(g=O.width+12,L(),M.paint()),g&&(j={left:d.width+16,top:0,hidden:0}),b={key:F,left:j.
left,top:j.top,...O}}T.move(d.left+b.left,d.top+b.top)}function $(){if(!u)return"";let{cut:k,data:R,selection:O}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${P(R.n,R.noun)} in ${P(k.k,"clusters")}${ce(O)}`}function N(k){if(!d||
!u)return;let{x:R,y:O}=u;Co(k,d,{x:R,y:O,xShown:c.part?.x??R.all,yShown:c.part?.y??O.all,theme:n,face:f,dpr:M.dpr})}function z(k){
if(!d)return;l.paint(k,d,e,Ft(e.cut),n.ink,n.paper,M.dpr);let{left:R,top:O,width:F,height:H}=b;Wo(k,d,e,{x0:R,y0:O,x1:R+
F,y1:O+H},n,f)}function E(k){if(!d)return;let{hover:R,data:O}=e,F=sn(O.n)/2;k.save(),c.part&&(k.beginPath(),k.rect(d.left,
d.top-4,d.width+4,d.height+4),k.clip()),k.strokeStyle=n.ink,k.lineWidth=1.5;for(let H of l.ringed())we(k,d,H,F+3);if(R?.
node!==void 0){k.lineWidth=1;let{tree:H}=O,j=x(H.start,R.node),Te=j+x(H.sizes,R.node);for(let Ut of H.order.subarray(j,Te))
we(k,d,Ut,F+.8)}else if(R)for(let[H,j]of[[n.paper,4.5],[n.ink,2]])k.strokeStyle=H,k.lineWidth=j,we(k,d,R.leaf,F+4);k.restore(),
p&&Fo(k,p,n.ink)}function I(k,R){let{cut:O,data:F}=e,H=[];for(let j=0;j<F.n;j++)O.labels[j]===k&&H.push(j);e.select(H,{add:R}),
m.announce(`${R?"Added: ":""}cluster ${X(e.cut,k)}, ${P(H.length,F.noun)} selected.`)}let D={store:e,base:m,viewport:c,axes:()=>u,
plot:()=>d,nearest:({x:k,y:R})=>d&&h?h.nearest(k-d.left,R-d.top,Ls):-1,draw(k){p=k,M.paint(cn)}},C=null;return m.onDestroy(
A.destroy,Uo(D),e.subscribe("data",v),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||v()}),
e.subscribe(["cut","selection"],k=>{let R=C?.k===e.cut.k&&C.tree===e.cut.tree;k==="cut"&&R||(C=e.cut,l.updateData(),k===
"cut"&&_(),A.describe($()),M.paint(_s,cn))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:k,y:R}=u;c.reveal(e.wanted.
map(O=>[Number(k.values[O]),Number(R.values[O])]))}),e.subscribe("hover",()=>{y.hide(),M.paint(cn)})),v(),{restyle(k){n=
k,f=ct(o,n.font),S()},destroy(){m.destroy(),T.destroy(),r.destroy()}}}function xt({t,lower:e,upper:n,tree:o}){return yn(t,e,n,st(o))}function Is({t,lower:e,upper:n,tree:o}){return Mn(e,n,t,st(
o))}function ye(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`heights are tied at ${J(o)}: no threshold gives ${P(e)} cl\
usters`;let[r,s]=Is(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut \
from ${r} to ${s} gives these ${P(e)}`}function Go(t){return`${P(t.k,"clusters")} · ${xt(t)}`}var Os=30,$s=1e3;function Yo(t,e){let n=Xo(t,"Clusters","Number of clusters"),o=Xo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=st(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/$s),s()}function s(){let{cut:c,data:i}=e;n.input.max=String(Math.min(i.n,Math.
max(Os,c.k))),n.input.value=String(c.k),n.output.textContent=P(c.k),o.input.value=String(c.t),o.output.textContent=xt(c),
n.input.setAttribute("aria-valuetext",P(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let a=[
V(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),V(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of a)c();n.label.remove(),o.
label.remove()}}}function Xo(t,e,n){let o=t.ownerDocument,[r,s,a]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,a),t.append(r),{label:r,input:s,output:a}}var Jo=8,Rs=0;function Qo(t,e){let n=t.ownerDocument,o=`hclust-find-${++Rs}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),a=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",a.id=o,a.hidden=!0,a.setAttribute("role","listbox"),a.setAttribute("aria-label","Rows found"),
Zo(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,a),t.append(r);let c=[],
i=0,l=0,f=null,u=[];function d(){let y=P(1,e.data.noun).slice(2);s.placeholder=`find a ${y}`,s.setAttribute("aria-label",
`Find a ${y} by its name`)}function h(){let{data:y}=e,T=s.value.trim().toLowerCase();if(!f){let L=Array.from({length:y.n},
($,N)=>y.name(N).toLowerCase()),_=Ps(L);u=L.map(($,N)=>_.has($)?`row ${y.rows[N]}`:""),f=L.map(($,N)=>[$,u[N]].join(" ").
trim())}i=0,l=0;let[A,v,S]=[[],[],[]];f.forEach((L,_)=>{let $=T?L.indexOf(T):-1;if($<0)return;i++;let z=L===T||L===`${T}\
 ${u[_]}`?A:$===0?v:S;z.length<Jo&&z.push(_)}),c=[...A,...v,...S].slice(0,Jo),p(!!T)}function p(y){a.replaceChildren(),a.
hidden=!y,s.setAttribute("aria-expanded",String(y));let T=c.map((A,v)=>{let S=K(e.data.name(A)),L=`cluster ${X(e.cut,x(e.
cut.labels,A))}`,_=u[A];return g(S,_?`${_} · ${L}`:L,{id:`${o}-${v}`,"aria-selected":String(v===l)})});if(T.forEach((A,v)=>{
A.dataset.i=String(v)}),y&&i>c.length&&T.push(g(`and ${P(i-c.length)} more`,"")),y&&!i&&T.push(g("no such name","")),a.append(
...T),y&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let A=x(c,l);e.reveal([A]),e.setHover({leaf:A})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(y,T,A={"aria-disabled":"true"}){let v=n.createElement(
"li");Zo(v,{role:"option",...A});for(let S of[y,T]){let L=n.createElement("span");L.textContent=S,v.append(L)}return v}function b(y,T){
let A=c[y];A!==void 0&&(e.select([A],{add:T}),s.value=[e.data.name(A),u[A]].join(" ").trim(),m(),e.setHover({leaf:A}))}function m(){
a.hidden||(a.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function w(y){let A={ArrowDown:1,ArrowUp:-1}[y.key];if(A){if(a.hidden)return h();l=(l+A+c.length)%Math.max(c.length,1),p(
!0)}else if(y.key==="Enter")b(l,y.shiftKey);else if(y.key==="Escape")a.hidden&&e.select([]),s.value="",m();else return;y.
preventDefault(),y.stopPropagation()}let M=[V(s,{input:h,keydown:w,blur:m,focus:()=>s.value&&h()}),V(a,{pointerdown:y=>{
y.preventDefault();let T=y.target.closest("li[data-i]");T&&b(Number(T.dataset.i),y.shiftKey)},pointermove:y=>{let T=y.target.
closest("li[data-i]");!T||Number(T.dataset.i)===l||(l=Number(T.dataset.i),p(!0))}}),e.subscribe("data",()=>{f=null,c=[],
m(),d()})];return d(),{box:r,destroy(){for(let y of M)y();r.remove()}}}function Ps(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Zo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var tr=7,[zs,Ds]=[16,160];function er(t,e,n){for(let[o,r]of e.entries()){let s=Hs(t.map(({centre:i})=>i),r,n),a=o===e.length-
1?Ds:zs,c=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.max(u/2,a)});if(s&&c)return{wording:o,middles:s}}
return null}function Hs(t,e,n,o=tr){let r=t.length;if(e.reduce((d,h)=>d+h,o*(r-1))>n)return null;let s=t.map((d,h)=>h).sort(
(d,h)=>x(t,d)-x(t,h)),a=[0];for(let d=1;d<r;d++){let h=(x(e,x(s,d-1))+x(e,x(s,d)))/2+o;a.push(x(a,d-1)+h)}let c=[];s.forEach(
(d,h)=>{let[p,g]=[x(t,d)-x(a,h),1];for(let b=c.at(-1);b&&b.mean>=p;b=c.at(-1))p=(p*g+b.mean*b.size)/(g+b.size),g+=b.size,
c.pop();c.push({mean:p,size:g})});let i=new Array(r),l=x(e,x(s,0))/2,f=n-x(e,x(s,r-1))/2-x(a,r-1),u=0;for(let{mean:d,size:h}of c)
for(let p=u+h;u<p;u++)i[x(s,u)]=Math.min(Math.max(d,l),f)+x(a,u);return i}function nr(t,e,n,o=tr){let r=t.map(()=>!1),s=new Uint8Array(
Math.floor(n)+2),a=t.map((c,i)=>i).sort((c,i)=>(t[i]?.span??0)-(t[c]?.span??0));for(let c of a){let{centre:i,span:l}=t[c],
f=x(e,c)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.max(0,Math.floor(i-f-o/2)),d=Math.max(0,Math.ceil(i+f+o/2));s.
subarray(u,d).includes(1)||(s.fill(1,u,d),r[c]=!0)}return r}var At=20,Me=2*B+7,Bs=12,Fs=2,ln=5,or=[{title:zt,size:"counted",lines:1},{title:zt,size:"counted",lines:2},{title:84,size:"\
counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}],rr={title:0,size:"",lines:1};function sr(t){
return Math.ceil(t.width("cluster"))+ln+2}function ir(t,e,n){let{cut:o,colors:r,frame:s,theme:a,face:c,data:i,corner:l}=e,
f=({label:A},v)=>{let S=v.title?X(o,A):P(A);return S===P(A)?S:c.fit(S,v.title,B,!0)},u=({label:A},v)=>{if(!v.size)return"";
let S=v.size==="counted"?i.noun:"",L=P(x(o.sizes,A),S);return v.lines===2?L:` · ${L}`},d=(A,v)=>[c.width(f(A,v),B,!0),c.
width(u(A,v))],h=(A,v)=>A.map(S=>{let[L,_]=d(S,v);return v.lines===2?Math.max(L,_):L+_}),p=Ws(e),g=p.length*Bs>s.width,b=g?
null:er(p,or.map(A=>h(p,A)),s.width),m=b?or[b.wording]:rr;if(!b){g&&(p=p.filter(({span:v})=>v>4));let A=nr(p,h(p,rr),s.width);
p=p.filter((v,S)=>A[S])}t.textBaseline="alphabetic",t.textAlign="left";let[w,M]=[At+B-2,At+2*B],y=(A,v,S,L=!1)=>{t.fillStyle=
L?a.ink:a.quiet,t.font=c.css(B,L),t.fillText(A,v,S)};if(p.forEach((A,v)=>{let S=b?.middles[v]??A.centre,[L,_]=d(A,m);Math.
abs(S-A.centre)>A.span/2+Fs&&(t.strokeStyle=Q(x(r,x(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+
1),t.lineTo(S,At-1),t.stroke());let $=m.lines===2,N=S-($?L:L+_)/2;y(f(A,m),N,w,!0),m.size&&y(u(A,m),$?S-_/2:N+L,$?M:w)}),
m.size==="counted")return;let T=l.left-ln-1;[["cluster",""],[i.noun,"size"]].slice(0,m.lines).forEach((A,v)=>{let S=A.find(
L=>c.width(L)<=T);S&&y(S,-ln-c.width(S),v?M:w)})}function Ws({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.
k;r++){let s=x(o,x(t.nodes,r)),a=s+x(t.sizes,r);if(a<=e.from||s>=e.to)continue;let[c,i]=[Math.max(0,rt(e,s)),Math.min(e.
width,rt(e,a))];n.push({label:r,centre:(c+i)/2,span:i-c})}return n}var ar=4;function cr(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){let[f,u]=[
Math.max(0,Math.floor(i)-ar),Math.ceil(l)+ar];f>o||u<0||(r[f]=x(r,f)+1,r[Math.min(o,u)+1]=x(r,Math.min(o,u)+1)-1)}let s=new Int32Array(
o+2),a=0;for(let i=0;i<=o;i++)a+=x(r,i),s[i+1]=x(s,i)+(a>0?1:0);let c=Math.ceil(e);for(let i=o-c;i>=0;i--)if(x(s,i+c)===
x(s,i))return i;return null}function lr({rects:t,count:e},n,o,r){let s=[];for(let a=0;a<4*e;a+=4){let[c,i]=[x(t,a)/n,x(t,
a+1)/n],[l,f]=[x(t,a+2)/n,x(t,a+3)/n];i<=r&&i+f>=o&&s.push([c,c+l])}return s}var fr=12,Et={high:24,line:15,around:13,beside:3},[js,Ks]=[860,480],xe=14;function ur(t,e,n){let o=e>=js?`${P(Math.min(n,
99),"clusters")} · 0.0000`:e>=Ks?P(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,fr,!0))+2*Et.around+
2*Et.beside}function hr(t){let e=t.ownerDocument,n=(m,w="div")=>{let M=e.createElement(w);return M.className=`hclust-cut\
-${m}`,M},[o,r,s,a,c,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute(
"role","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,a,c,i);let l=["k","noun","dot","at"].
map(m=>n(m,"span"));i.append(...l);let f=null,u=null,[d,h,p,g]=[0,0,0,0];function b(m,w,M){let[y,T,A]=[P(m.k),P(m.k,"clu\
sters"),xt(m)];[y,T.slice(y.length)," · ",A].forEach(($,N)=>{let z=l[N];z&&(z.textContent=$)});let v=[[Go(m)],[T,A],[y,
A]],S=v.map($=>Math.max(...$.map(N=>w.width(N,fr,!0)))+2*Et.around),L=S.findIndex($=>$<=M+.5),_=L<0?v.length-1:L;h=x(S,_),
p=(Et.high+(_?Et.line:0))/2,i.classList.toggle("two",_>0),i.classList.toggle("short",_>1)}return{handle:i,show({cut:m,frame:w,
corner:{left:M,top:y},face:T},A,v){let S=M+w.width,L=v-S-2*Et.beside;if(m!==f||T!==u||L!==g){[f,u,g]=[m,T,L];let O=ye(m);
b(m,T,L),c.textContent=O,d=T.width(O)+8,Us(i,m,w)}let _=O=>Math.round(O*w.dpr)/w.dpr,$=O=>_(y+Math.min(Math.max(Z(w,O),0),
w.height)),[N,z,E]=[$(m.t),$(Math.min(m.upper,w.top)),$(m.lower)];Ae(o,M,z,w.width),o.style.height=`${Math.max(0,E-z)}px`,
o.hidden=!m.hasThreshold,Ae(r,M,N,w.width),Ae(s,M,N,w.width),Ae(a,0,0,M-4),a.style.height=`${y+w.height}px`;let I=Math.min(
Math.max(N,y+p),y+w.height-p),D=Math.min(S+Et.beside,v-h);i.style.transform=`translate(${_(D)}px, ${_(I-p)}px)`,i.style.
width=`${h}px`;let k=[N-y-17,N-y+4,1].map(O=>{let H=(O<N-y-xe||O>N-y)&&O>=0&&O+xe<=w.height;return{at:O,x:H?cr(lr(A,w.dpr,
O,O+xe),d,w.width):null}}).find(({x:O})=>O!==null);if(c.hidden=!k,!k)return;let R=y+k.at;c.style.transform=`translate(${_(
M+(k.x??0))}px, ${R}px)`,c.classList.toggle("inside",m.hasThreshold&&R>=z&&R+xe<=E)},destroy(){for(let m of[o,r,s,a,c,i])
m.remove()}}}function Ae(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Us(t,e,n){
t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(
6))));let o=xt(e);t.setAttribute("aria-valuetext",`${P(e.k,"clusters")}, cut at ${o}; ${ye(e)}`)}function pr(t,e,n){let r=[
...t.sizes.subarray(0,12)].map((a,c)=>`cluster ${X(t,c)} with ${P(a,e)}`);t.k>12&&r.push(`and ${P(t.k-12)} more`);let s=xt(
t);return`Tree of ${P(t.tree.n,e)}, up to height ${J(n)}. Cut at ${s} into ${P(t.k,"clusters")}; ${ye(t)}. ${r.join(", ")}\
.`}var fn=4;function Ee({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?et(o,x(o.parents,n.leaf)):0,l=X(e,x(
e.labels,n.leaf));return[t.name(n.leaf),[`cluster ${l} · joins at ${J(i)}`]]}let r=pt(o,n.node),s=e.nodes.indexOf(n.node),
a=`${s<0?"":`Cluster ${X(e,s)} · `}${P(r.length,t.noun)}`,c=[...r.subarray(0,fn)].map(i=>K(t.name(i)));return r.length>
fn&&c.push(`and ${P(r.length-fn)} more`),[a,[`height ${J(et(o,n.node))}`,...c]]}var dr="↑ ↓ move the cut · Enter: walk along the branches",qs="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Vs=0;function mr({store:t,box:e,handle:n,viewport:o,tip:r,announce:s,getScene:a}){let c=e.
ownerDocument.createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++Vs}`,c.textContent=dr,n.setAttribute(
"aria-describedby",c.id),e.append(c);let i=-1;function l(w){let{data:M}=t,{tree:y}=M;i=w,c.textContent=qs,e.classList.add(
nt);let T=x(y.x,w);o.reveal([T-.5]);let A=w<M.n?{leaf:w}:{node:w};t.setHover(A);let{frame:v,corner:S}=a(),[L,_]=Ee(t,A),
$=(T-v.from)/(v.to-v.from),N={x:S.left+$*v.width,y:S.top+Z(v,et(y,w))};r.show(N.x,N.y,L,_),s([L,..._].join(", "))}function f(){
i<0||(i=-1,c.textContent=dr,e.classList.remove(nt),t.setHover(null),r.hide())}function u(w){let{tree:M}=t.data,y=x(M.parents,
i);y>=0&&l(yt(M,y)[w])}let d={ArrowUp:()=>l(Math.max(x(t.data.tree.parents,i),i)),ArrowDown:()=>l(i<t.data.n?i:yt(t.data.
tree,i)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:w=>t.select(pt(t.data.tree,i),{add:w.shiftKey}),
Escape:f},h=w=>()=>{t.setClusters(Math.min(Math.max(w(t.cut.k),1),t.data.n))},p={ArrowUp:h(w=>w-1),ArrowRight:h(w=>w-1),
ArrowDown:h(w=>w+1),ArrowLeft:h(w=>w+1),PageUp:h(w=>w-10),PageDown:h(w=>w+10),Home:h(()=>t.data.n),LabelPlace:h(()=>1),Enter:()=>l(
t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.
zoom(1/.7,.5),0:o.showAll},[g,b]=[Mt({...p,...d}),Mt(p)],m=V(e,{keydown(w){e.classList.remove("by-pointer"),(i<0?b:g)(w)},
focusout:f,pointerdown:f});return{leave:f,destroy:m}}var Ot=[5,13],gr=At+Me+2,un=B+2;function wr(t,{cut:e,colors:n,frame:o,corner:r},s,a){let{dpr:c}=o;t.save(),t.setTransform(
1,0,0,1,Math.round(r.left*c),Math.round(r.top*c)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="sour\
ce-atop";let i=s.height;for(let{label:l,x0:f,x1:u}of Wt(e,o)){let d=x(e.nodes,l);if(d<e.tree.n)continue;let h=Math.round(
Z(o,de(e.tree,d))*c-a/2),p=Math.floor(f*c);t.fillStyle=Q(x(n,d)),t.fillRect(p,h,Math.max(1,Math.ceil(u*c)-p),i-h)}t.restore()}
function br(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let a=Wt(n,r),[c,i]=Ot;
for(let{label:l,x0:f,x1:u}of a){let d=u-f>4?.5:0;t.fillStyle=Q(x(o,x(n.nodes,l))),t.beginPath(),u-f>8?t.roundRect(f+d,c,
u-f-2*d,i-c,2):t.rect(f+d,c,Math.max(u-f-2*d,1/r.dpr),i-c),t.fill()}ir(t,e,i),Gs(t,e),e.labels&&Xs(t,e),t.restore()}function Gs(t,{
data:e,selection:n,frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,c=ne(i=>n[x(s,i)],[o.from,Math.min(o.to,e.n)],o.width);
t.fillStyle=r.ink;for(let i=0;i<c.length;i+=2){let[l=0,f=0]=[c[i],c[i+1]];t.fillRect(l,1,Math.max(1,f-l),Ot[0]-2)}}function Xs(t,{
data:e,selection:n,frame:o,theme:r,face:s,labels:a}){t.textAlign="right",t.textBaseline="middle";let[c,i]=[Math.max(0,Math.
floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<i;l++){let f=rt(o,l+.5);if(f<5||f>o.width-5)continue;let u=x(
e.tree.order,l),d=!!n?.[u];t.save(),t.translate(f,gr),t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(B,d),
t.fillText(s.fit(K(e.name(u)),a,B,d),0,0),t.restore()}}function yr(t,{data:e,frame:n,corner:o,theme:r,face:s,ticks:a}){t.
save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.
rule,t.fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="middle";let l=ht(a);a.forEach((f,u)=>{
let d=Z(n,f);t.fillStyle=r.rule,t.fillRect(-5,i(d-c/2),5,c),t.fillStyle=r.quiet,t.fillText(l[u]??"",-9,d+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(K(e.heightLabel),n.height-8),-n.height/2,7-o.left)),
t.restore()}function Mr(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let a=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
a);t.fillRect(o.left+c,s,a,2)}function xr(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:a},c,i){let{tree:l}=e,{dpr:f}=r,
u=x(l.start,i),d=u+x(l.sizes,i),h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.
round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:p,owner:g}=c,
b="";for(let M=0;M<c.count;M++){let y=x(g,M),T=x(l.start,y);if(T<u||T>=d||y>i)continue;let A=x(n.labels,x(l.order,T)),S=x(
l.sizes,y)<=x(n.sizes,A)?Q(x(o,x(n.nodes,A))):a.ink;S!==b&&(t.fillStyle=b=S),t.fillRect(x(p,4*M)-h,x(p,4*M+1)-h,x(p,4*M+
2)+2*h,x(p,4*M+3)+2*h)}t.restore();let[m,w]=[Math.max(0,rt(r,u)),Math.min(r.width,rt(r,d))];w<=m||(t.fillStyle=a.ink,t.fillRect(
s.left+m,s.top+r.height+Ot[1]+1,Math.max(w-m,1.5),1.5))}function Ar(t,{data:e,frame:n,corner:o,theme:r},s){let a=rt(n,x(
e.tree.start,s)+.5);if(a<0||a>n.width)return;let[c,i]=[o.left+a,o.top+n.height+(Ot[0]+Ot[1])/2];t.beginPath(),t.arc(c,i,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Er({data:t,cut:e,frame:n,
corner:o},r,s,a){let{tree:c}=t,[i,l]=[r-o.left,s-o.top];if(i<0||i>=n.width||l<-a)return null;let f=Math.min(Math.max(Math.
floor(Ue(n,i)),0),t.n-1),u=x(c.order,f),d=l-n.height;if(d>gr-2)return ut(n)>=un?{leaf:u}:null;if(d>Ot[0]-1)return{node:x(
e.nodes,x(e.labels,u))};if(d>-5)return{leaf:u};let h=me(c,n,i,l,a);return h<0?null:h<t.n?{leaf:h}:{node:h}}var Kt={mouse:7,touch:14,line:8,snap:4};function Tr({store:t,box:e,handle:n,viewport:o,tip:r,getScene:s}){let a={mode:"p\
ress",offset:0,pill:!1,start:[0,1],what:null};function c(h,p){let{frame:g}=s(),{tree:b}=t.data,m=Math.min(Math.max(oo(g,
h),0),g.top),w=bt(b,m),M=Z(g,$e(Ht(b,w)));!p&&Math.abs(M-h)<=Kt.snap?t.setClusters(w):t.setThreshold(m)}function i(h,p){
return h.target===n?null:Er(s(),p.x,p.y,h.pointerType==="touch"?Kt.touch:Kt.mouse)}function l(h,p,g){if(g)if(h.altKey)g.
node!==void 0&&t.flip(g.node);else{let b=g.node===void 0?[g.leaf]:pt(t.data.tree,g.node);t.select(b,{add:h.shiftKey})}else{
let{corner:b,frame:m}=s();!h.shiftKey&&p.x>=b.left&&m.width&&t.select([])}}function f(h,p){e.style.cursor=h?"pointer":o.
part?"grab":"",t.setHover(h),h?r.show(p.x,p.y,...Ee(t,h)):r.hide()}function u(h){if(!Ct(e,h))return;let p=h.deltaMode?16:
1,[g,b]=[h.deltaX*p,h.deltaY*p],{frame:m,corner:w}=s();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(b))return o.part?
(h.preventDefault(),o.move(g/ut(m))):void 0;let M=b||g;if(M>0&&!o.part)return;h.preventDefault();let y=(it(e,h).x-w.left)/
m.width;o.zoom(Math.exp(M*(h.ctrlKey?.01:.002)),y)}let d=[It(e,{down(h,p){if(h.button!==0)return!1;let{frame:g,corner:b}=s(),
m=b.top+Z(g,Math.min(t.cut.t,g.top)),w=h.pointerType==="touch"?Kt.touch:Kt.line,[M,y]=[h.target===n,p.x<b.left-4];return a=
{mode:M||y||Math.abs(p.y-m)<=w?"cut":"press",offset:y&&!M?0:m-p.y,pill:M,start:o.shown(),what:M||y?null:i(h,p)},e.classList.
add("by-pointer"),n.focus({preventScroll:!0}),h.preventDefault(),r.hide(),y&&!M&&c(p.y-b.top,h.altKey),!0},drag(h,p,g){let[
b,m]=[p.x-g.x,p.y-g.y];if(g.moved||=Math.abs(a.mode==="cut"?m:b)>=(a.what?Nt:1),!g.moved)return;let{frame:w,corner:M}=s();
a.mode==="press"&&o.part&&(a.mode="pan"),a.mode==="cut"?(t.setHover(null),c(p.y+a.offset-M.top,h.altKey)):a.mode==="pan"&&
o.move(-b/ut(w),a.start)},up(h,p,g){a.mode==="cut"&&t.flush(),!(g.moved||a.pill||p.x<s().corner.left-4)&&(l(h,p,a.what),
h.pointerType==="touch"&&f(a.what,p))},cancel(){a.mode==="cut"&&t.flush()},hover(h,p){h.pointerType!=="touch"&&f(i(h,p),
p)},leave(){t.setHover(null),r.hide()},pinch(h,p,g){let{frame:b,corner:m}=s();o.zoom(h,(p.x-g-m.left)/b.width),o.move(-g/
ut(s().frame))}}),V(e,{wheel:u,dblclick:o.showAll})];return()=>{for(let h of d)h()}}var Ys=1.09,Js={grown:150,zoomed:96},Zs=500;function vr(t,e,n){let o=t.ownerDocument,r=ct(o,n.font),s=null,a=null,c=o.createElement(
"canvas"),[i,l]=[0,null],f=re(()=>A()),u=Lt(t,"hclust-tree",[M,y],()=>s=null),{box:d,stage:h,tip:p,announce:g}=u;h.canvas.
setAttribute("aria-hidden","true");let b=hr(d);function m(){if(s){let{cut:$t,selection:Lr,data:pn}=e;return Object.assign(
s,{cut:$t,selection:Lr,data:pn,colors:ue(pn.tree)}),s}let{data:N,cut:z,selection:E}=e,[I,D]=f.shown(),C=(st(N.tree)||1)*
Ys,k=ur(r,h.width,N.n),[R,O]=[D-I,N.n].map($t=>(h.width-52-k)/$t>=un),F=Js[O?"grown":"zoomed"],H=R?Math.min(F,T()):0;d.style.
setProperty("--hc-names",`${O?H+6:0}px`);let j={left:0,top:8},Te=At+Me+(H?H+6:0)+(f.part?5:0),Ut=Math.max(40,h.height-j.
top-Te),hn=vt(0,C,Ut,44),Sr=Math.max(...ht(hn).map($t=>r.width($t)),0);j.left=Math.max(Math.ceil(Sr)+11+(N.heightLabel?B+
9:4),sr(r));let kr={width:Math.max(20,h.width-j.left-k),height:Ut,from:I,to:D,top:C,dpr:h.dpr},Nr=ue(N.tree);return s={data:N,
cut:z,colors:Nr,selection:E,frame:kr,corner:j,theme:n,face:r,ticks:hn,labels:H},a=null,s}function w(N){if(!a){a=he(N.data.
tree,N.frame),c.width=Math.round(N.frame.width*N.frame.dpr),c.height=Math.round(N.frame.height*N.frame.dpr);let z=c.getContext(
"2d");z&&pe(z,a,n.quiet)}return a}function M(N){let z=m();wr(N,z,c,w(z).thick),br(N,z),yr(N,z),Mr(N,z,h.height-3)}function y(N){
let z=m(),{hover:E}=e;E?.node!==void 0&&xr(N,z,w(z),E.node),E?.leaf!==void 0&&Ar(N,z,E.leaf),b.show(z,w(z),h.width)}function T(){
let{data:N}=e;if(l!==N.name){let z="";for(let E=0;E<N.n;E++){let I=K(N.name(E));I.length>z.length&&(z=I)}[i,l]=[Math.ceil(
r.width(z,B,!0)),N.name]}return i}function A(){s=null,h.paint()}let v,S=()=>g(pr(e.cut,e.data.noun,st(e.data.tree))),L=()=>{
clearTimeout(v),v=setTimeout(S,Zs)},_={store:e,box:d,handle:b.handle,viewport:f,tip:p,announce:g,getScene:m},$=mr(_);return u.
onDestroy(Tr(_),$.destroy,()=>clearTimeout(v),e.subscribe("data",()=>{f.reset(e.data.n),p.hide(),$.leave(),A(),S()}),e.subscribe(
"order",A),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?h.paint(1):h.paint(),L()}),e.subscribe("\
selection",()=>h.paint(0)),e.subscribe("reveal",()=>{let{start:N}=e.data.tree;f.reveal(e.wanted.map(z=>x(N,z)))}),e.subscribe(
"hover",()=>h.paint(1))),f.reset(e.data.n),S(),{restyle(N){n=N,r=ct(o,n.font),l=null,A()},destroy(){u.destroy(),c.width=
c.height=0}}}var Qs={tree:vr,clustermap:Eo,scatter:Vo};function ti(){let t=null;return{initialize({model:e}){return t=De(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=De(e),ei(n,t)}}}function ei(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Ne(t,r);ve(o,s);
let a=[],c=[],i=null;function l(){let m=Gt(o,"hclust-live-bar");e.model.get("controls")&&c.push(Yo(m,e).destroy);let w=Qo(
m,e);i=w.box,c.push(w.destroy,()=>m.remove()),f();let M=e.model.get("parts")??["tree"],y=null;for(let T of M){let A=Qs[T];
if(!A)continue;T!=="tree"&&(y??=Gt(o,"hclust-live-pair"));let v=Gt(T==="tree"?o:y,`hclust-part-${T}`);a.push({make:A,box:v,
view:A(v,e,s)})}}function f(){let m=t.closest(".hclust")?.querySelector(".hclust-find-slot");m&&i&&i.parentElement!==m&&
m.append(i)}function u(){for(let{view:m,box:w}of a)m.destroy(),w.remove();for(let m of c)m();o.querySelector(".hclust-li\
ve-pair")?.remove(),a=[],c=[]}function d(){let m=Ne(t,r);if(JSON.stringify(m)!==JSON.stringify(s)){s=m,ve(o,s);for(let w of a)
w.view.restyle?w.view.restyle(s):(w.view.destroy(),w.view=w.make(w.box,e,s))}}let h=()=>{u(),l()};for(let m of["parts","\
controls"])e.model.on(`change:${m}`,h);let p=gn(o,d);l();let g=ot(o),b=new g.ResizeObserver(()=>{f(),d()});return b.observe(
o),g.addEventListener(Se,e.announceCut),()=>{g.removeEventListener(Se,e.announceCut),p(),b.disconnect();for(let m of["pa\
rts","controls"])e.model.off(`change:${m}`,h);u(),e.flush(),o.remove(),r.remove()}}export{ti as default};
