// Generated from js/ by `npm run build`. Do not edit.
function j(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function hn(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let c=r+s+1>>1;n(o.slice(
0,c).join("").trimEnd()+"…")<=e?r=c:s=c-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}function et(t){return t.ownerDocument.defaultView??globalThis}function Kt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function dn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx\
)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function pn(t,e,n){let o=et(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,ctx:d.getContext("2d")}}),s=r.at(-1).canvas,c=0,a=0,i={canvas:s,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),i.width&&(c||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(c),u.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){c=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.ctx.setTransform(i.dpr,0,0,i.dpr,0,0),d.ctx.clearRect(0,0,i.width,
i.height),d.ctx.save(),d.draw(d.ctx,i),d.ctx.restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=
String(++a)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*Kt(t);if(!(h===i.width&&d===i.
height&&g===i.dpr)&&(Object.assign(i,{width:d?h:0,height:d,dpr:g}),!!i.width)){for(let{canvas:b}of r)b.width=Math.round(
h*g),b.height=Math.round(d*g);n?.(i);for(let b of r)b.stale=!0;o.cancelAnimationFrame(c),l()}}s.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let g of r)d.save(),d.setTransform(i.dpr,0,0,i.dpr,0,0),g.draw(d,i),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let p=dn(o,f);return i}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11;function at(t,e){let n=new Map,o=null,
r=(c=H,a=!1)=>`${a?"600 ":""}${c}px ${e}`,s=(c,a=H,i=!1)=>{let l=r(a,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(c);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return c.length*a*.6;o.font=l,f.set(c,
u=o.measureText(c).width)}return u};return{css:r,width:s,fit:(c,a,i,l)=>hn(c,a,f=>s(f,i,l))}}function Ee(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
c=new Int32Array(2*o-1).fill(-1),a=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);s[o+l]=K(s,f)+K(s,u),c[f]=
c[u]=o+l;let p=K(e,l);p<a?i=!1:a=p,r[l]=a}return Ut({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:c},
n)}function Ut(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=K(o,2*i+(e[i]?1:0)),
f=K(o,2*i+(e[i]?0:1)),u=K(s,n+i);s[l]=u,s[f]=u+K(r,l)}let c=new Int32Array(n),a=new Float64Array(2*n-1);for(let i=0;i<n;i++)
c[K(s,i)]=i,a[i]=K(s,i)+.5;for(let i=0;i<n-1;i++)a[n+i]=(K(a,K(o,2*i))+K(a,K(o,2*i+1)))/2;return{...t,flips:e,start:s,order:c,
x:a}}function mn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Ut(t,n)}function Q(t,e){return e<
t.n?0:K(t.distances,e-t.n)}function ot(t){return t.n<2?0:K(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[K(t.children,2*n+o),K(t.children,2*n+1-o)]}function ft(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.
sizes,e))}function gn(t,e,n,o){let{n:r,start:s,sizes:c}=t,a=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=K(c,
l),u=K(s,l);f>=o&&u<n&&u+f>e&&(a[i++]=l)}return a.subarray(0,i)}function K(t,e){return t[e]}var Te=1;function nt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Se(t,e){return t.from+e/t.width*(t.to-t.from)}
function J(t,e){return t.height*(1-e/t.top)}function xn(t,e){return t.top*(1-e/t.height)}function ct(t){return t.width/(t.
to-t.from)}function Vt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),c=Te/(ct(e)*n),a=gn(t,e.from,e.to,c),i=new Int32Array(12*a.length),l=new Int32Array(3*a.length),f={rows:wn(r+s+1),
columns:wn(o+s+1)},u=0,p=(g,b,m,w,M)=>{i.set([b,m,w,M],4*u),l[u++]=g},h=g=>Math.round(nt(e,t.x[g])*n-s/2),d=g=>Math.round(
J(e,Q(t,g))*n-s/2);for(let g of a){let[b,m]=ht(t,g),[w,M,y]=[h(b),h(m),d(g)],[E,x]=[Math.max(0,w),Math.min(o,M+s)];E<x&&
bn(f.rows,y,E,x)&&p(g,E,y,x-E,s);for(let[T,S]of[[b,w],[m,M]]){if(S<0||S+s>o+1)continue;let N=T>=t.n&&t.sizes[T]>=c?d(T):
r,[O,k]=[Math.min(y,N),Math.max(y,N)];O<k&&bn(f.columns,S,O,k)&&p(g,S,O,s,k-O)}}return{rects:i,owner:l,count:u,thick:s}}
function Gt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,
lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(e[s],e[s+1],e[s+2],e[s+3])}function wn(t){return{from:new Int32Array(
t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function bn(t,e,n,o){let[r,s]=[t.from[e],t.to[e]];if(r<=n&&o<=s)return!1;
let c=n<=s&&r<=o;return t.from[e]=c?Math.min(r,n):n,t.to[e]=c?Math.max(s,o):o,!0}function Ot({tree:t,nodes:e,sizes:n,labels:o},r){
let s=[],c=Te/(ct(r)*r.dpr),a=Math.max(0,Math.floor(r.from));for(;a<r.to&&a<t.n;){let i=o[t.order[a]],l=t.start[e[i]],f=l+
n[i],[u,p]=[Math.max(0,nt(r,l)),Math.min(r.width,nt(r,f))];s.push({label:i,x0:u,x1:p}),a=Math.max(f,Math.ceil(l+c))}return s}
var yn=new WeakMap;function qt(t,e){if(t.monotone)return Q(t,e);let n=yn.get(t.children);if(!n){n=new Float64Array(2*t.n-
1);for(let o=t.n;o<n.length;o++){let[r,s]=ht(t,o);n[o]=Math.max(Q(t,o),n[r]??0,n[s]??0)}yn.set(t.children,n)}return n[e]}
function Xt(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Se(e,n)),0),t.n-1),c=t.order[s],a=Te/(ct(e)*
e.dpr),i=-1,l=r,f=(u,p,h)=>{let d=Math.hypot(p,h);d<l&&([l,i]=[d,u])};for(let u=t.parents[c];u>=0;u=t.parents[u]){if(t.sizes[u]<
a)continue;let[p,h]=ht(t,u),d=J(e,Q(t,u)),g=[p,h].map(b=>nt(e,t.x[b]));f(u,Mn(n,g[0]??0,g[1]??0),o-d),[p,h].forEach((b,m)=>{
let w=J(e,Q(t,b));f(b,n-g[m],Mn(o,d,w))})}return i}function Mn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function R(t,e=""){if(!e)return pt(t,0);let n=t===1&&e.endsWith("s");return`${pt(t,0)} ${n?e.slice(0,-1):e}`}function Y(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ke(t)?pt(t,Le(t)):kn(t,2)}var ke=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Le(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ce(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?dt(t,2):pt(t,e>=100?0:e>=10?1:2)}function Yt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":Y(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return Sr(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?pt(t,0):Ce(t);return n?`${r} ${n}`:r}function Sr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function En(t,e,n,o=0){return Sn(t,e,n,o)[0]}function Tn(t,e,n,o=0){if(n!==void 0&&t<n&&
n<=e){let[,c,a]=Sn(n,t,e,o);return[c,a]}let[r,s]=[Y(t),Y(e)];for(let c=4;c<17&&r===s&&t<e;c++)[r,s]=[dt(t,c),dt(e,c)];return[
r,s]}function Sn(t,e,n,o){let r=[vr(t,o),Y(e),Y(n)],[s,c,a]=r;for(let i=4;i<17;i++){let l=ve(s),f=l<ve(a)||t===n&&s===a;
if(!(e<t&&t<=n)||ve(c)<l&&e<l&&l<=n&&f)return[s,c,a];[s,c]=[dt(t,i),dt(e,i)],a=n===1/0?Y(n):dt(n,i)}return r}function vr(t,e){
if(!ke(e)||!ke(t))return Y(t);let n=Math.min(Le(e),Le(t)),o=10**n;return pt(Math.floor(t*o+.5)/o,n)}function ve(t){return t===
"∞"?1/0:Number(t.replaceAll(",",""))}var kr=[1,2,2.5,5,10];function At(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(
r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),c=10**Math.floor(Math.log10(r/s)),a=c*(kr.find(f=>f*
c*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.ceil((t-i)/a);f*a<=e+i;f++)l.push(Number((f*a).toPrecision(12)));return l}
function ut(t){let e=t.slice(1).map((c,a)=>c-t[a]),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(
Math.abs))>=1e9||n<1e-4)return t.map(c=>dt(c,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(c=>Math.
abs(Number(c.toFixed(r))-c)>n/100);for(;r<6&&s();)r++;return t.map(c=>pt(c+0,r))}function pt(t,e){let n=vn(t,e),[o="",r]=n.
split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function vn(t,e){if(Math.abs(t)>=1e21)return BigInt(
t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(
30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===
0?r:n}function kn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith(
"5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function dt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=kn(t,e-1).split("e");return`${An(
o)}e${r}`}return An(vn(t,e-1-n))}function An(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function Ln(t,e,n,o,[r,s],c,a){let i=new Float64Array(e),l=new Float32Array(c*a),f=(s-r)/a,u=-1;for(let p=0;p<a;p++){let h=r+
p*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(p*c,(p-1)*c,p*c);continue}u=
d;let g=G(n,d)*e;for(let b=0;b<e;b++)i[b]=G(t,g+b)}else Lr(i,t,e,n,h,h+f);Cr(l,p*c,i,o,c)}return l}function Lr(t,e,n,o,r,s){
t.fill(0);let c=0;for(let a=Math.max(0,Math.floor(r));a<s&&a<o.length;a++){let i=Math.min(a+1,s)-Math.max(a,r);if(i<=1e-9)
continue;c+=i;let l=G(o,a)*n;for(let f=0;f<n;f++)t[f]=G(t,f)+i*G(e,l+f)}for(let a=0;a<n;a++)t[a]=G(t,a)/c}function Cr(t,e,n,o,r){
let s=o.length,c=s/r;for(let a=0;a<r;a++){let[i,l]=[a*c,(a+1)*c];if(c<=1){t[e+a]=G(n,G(o,Math.min(Math.floor(i+c/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*G(n,G(o,u));t[e+a]=f/c}}function Cn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=G(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Nn(t,[
e,n],o,r){let s=256/(n-e);for(let c=0;c<t.length;c++){let a=G(t,c);if(a!==a)continue;let i=3*Math.min(Math.max(Math.floor(
(a-e)*s),0),255);r[4*c]=G(o,i),r[4*c+1]=G(o,i+1),r[4*c+2]=G(o,i+2),r[4*c+3]=255}}function Jt(t,[e,n],o){let r=[],s=o/(n-
e),c=Math.ceil(n);for(let a=Math.floor(e);a<c;a++){if(!t(a))continue;let i=Math.max((a-e)*s,0),l=Math.min(Math.max((a+1-
e)*s,i+1),o),f=r.length-1;f>0&&i<=G(r,f)+1e-6?r[f]=Math.max(l,G(r,f)):r.push(i,l)}return r}function G(t,e){return t[e]}function mt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Rt(t,n);return _n(t,n,Ne(o),o)}function $t(t,e){let n=e>=
0?e:0,o=gt(t,n);return _n(t,o,n,Rt(t,o))}function gt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function Rt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Ne({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function _n(t,e,n,{
lower:o,upper:r}){let s,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=Nr(t,
e)},get sizes(){return c??=this.nodes.map(i=>t.sizes[i])},get labels(){return a??=Or(t,this.nodes)}}}function Nr(t,e){let{
n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let c=n-1-s;_r(r,s,o[2*c]),Ir(r,s+1,o[2*c+1])}return r}
function _r(t,e,n){In(t,0,e,n)}function In(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function Ir(t,e,n){
let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}In(t,0,o,n)}function Or(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],c=s+t.sizes[o];for(let a=s;a<c;a++)n[t.order[a]]=r}),n}function On(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let c=2;c<=o;c++){let{lower:a,upper:i}=Rt(t,c),l=a>0?i/a:i>0?1/0:1;l>s&&([s,r]=[l,c])}return r}var $n={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var Et=$n;var _e=Object.keys(Et.marker_scales).length,Dn=1<<30;function Rr(t,e){return Dn|parseInt(e.slice(1),16)<<3|t%_e}function Zt(t){
return(t&Dn)!==0}function zn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Hn(t){return t&7}var Rn=new WeakMap,
Pn=new WeakMap;function Qt(t){let e=Rn.get(t.children);return e||Rn.set(t.children,e=Dr(t)),t.annotations?.colors.size?Pr(
e,t.annotations):e}function Pr(t,e){let n=Pn.get(e);if(!n){Pn.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Rr(n[o],r)}
return n}function Pt(t){let e=Qt(t.tree);return t.nodes.map(n=>e[n])}function Dr(t){let{n:e,children:n,sizes:o}=t,r=new Int32Array(
2*e-1);for(let c=1,a=e-2;a>=0;a--,c++){let i=n[2*a],l=n[2*a+1],f=o[i]>=o[l];r[f?i:l]=r[e+a],r[f?l:i]=c}let s=Int32Array.
from({length:e},(c,a)=>a);return mt(t,On(t)).nodes.forEach((c,a)=>{s[r[c]]=a}),r.map(c=>s[c])}var Ie=Et.colors,Bn=Object.keys(Et.marker_scales),Fn=Et.marker_scales,zr=Ie.length*Bn.length;function Oe(t){return Zt(t)?
t:t%zr}function Z(t){return Zt(t)?zn(t):Ie[t%Ie.length]}function $e(t){return Bn[Zt(t)?Hn(t):t%_e]}function Wn(t,e,n,o,r,s,c,a){t.width=Math.min(o.length,s.width),t.height=s.height;let i=Ln(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Nn(i,c,a,f.data),l.putImageData(f,0,
0)}function jn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Kn(t,{
heatmap:e,names:n},o,r){let s=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach(
(a,i)=>{if(!a)return;let l=e.left+s*(i+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(a,
l,c+H+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,c+(n.angle<90?8:6)),t.
rotate(-n.angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Un(t,{heatmap:e,rowNames:n},[o,r],s,c,a){let i=e.height/
(r-o);t.font=a.css(),t.fillStyle=c.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){
let f=e.top+(l+.5-o)*i;t.fillText(a.fit(j(s(l)),n-10),e.left+e.width+7,f+.5)}}function Re([t,e],n){let o=At(t,e,n,50);return{
at:o,words:ut(o)}}function Vn(t,e,n,o,r,s){let{left:c,top:a,width:i,height:l}=e;for(let p=0;p<l;p+=.5){let h=3*Math.min(
255,Math.floor((1-p/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(c,a+p,i,Math.min(1,l-p))}let{at:f,
words:u}=Re(n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((p,h)=>{let d=a+l*(1-(p-n[0])/(n[1]-
n[0]));t.fillStyle=r.rule,t.fillRect(c+i,Math.min(Math.round(d),a+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",c+i+
8,Math.min(Math.max(d,a+5),a+l-4))})}function Pe(t,e,n,o,r){let s=Vt(e,n),[c,a]=[Math.round(n.width*n.dpr),Math.round(n.
height*n.dpr)];t.width=Math.max(1,o?a:c),t.height=Math.max(1,o?c:a);let i=t.getContext("2d");return i&&(o&&i.setTransform(
0,1,1,0,0,0),Gt(i,s,r)),s}function Gn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,c]=[-1,0];for(let a=0;a<=o;a++){let i=Math.
floor(e.from+(a+.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=a<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:c/e.dpr,x1:a/e.dpr}),[s,c]=[f,a])}return r}function qn(t,e,n,o,r){for(let{label:s,x0:c,x1:a}of n){let i=a-c,
l=r&&i>4?.5:0;t.fillStyle=Z(o[s]),t.beginPath(),r&&i>8?t.roundRect(e.left,e.top+c+l,e.width,i-2*l,2):t.rect(e.left,e.top+
c+l,e.width,i-2*l),t.fill()}}function Xn(t,{heatmap:e,clusterBar:n},o,r,s){let c=Jt(r,o,e.height),a=0;t.fillStyle=s.paper,
t.globalAlpha=.62;for(let l=0;l<=c.length;l+=2){let f=c[l]??e.height;f>a&&t.fillRect(e.left,e.top+a,e.width,f-a),a=c[l+1]??
e.height}t.globalAlpha=1,t.fillStyle=s.ink;let i=n.left+n.width+1;for(let l=0;l<c.length;l+=2){let[f=0,u=0]=[c[l],c[l+1]];
t.fillRect(i,e.top+f,e.left-i-1,Math.max(1,u-f))}}function Yn(t,{left:e,top:n,width:o,height:r},s,c){let a=p=>Math.round(
p*c)/c,[i,l,f,u]=[a(e),a(n),a(e+o),a(n+r)];for(let[p,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(i-h,
l-h,f-i+2*h,u-l+2*h),t.rect(i,l,f-i,u-l),t.fill("evenodd")}function De({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:c}=e.rowTree;return{width:c,height:s,from:n,to:o,top:(ot(
t.tree)||1)*1.04,dpr:r}}function Jn(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,p)=>u===i.key[p])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:p,columns:h,shown:d,ends:g,map:b,theme:m,face:w,dpr:M}=l,{heatmap:y,columnTree:E}=u,x={width:Math.max(1,Math.
round(y.width*M)),height:Math.max(1,Math.round(y.height*M))},T=[f.values,p,h,...d,x.width,x.height,b];o(n.heatmap,T,L=>Wn(
L,f,p,h,d,x,g,b)),jn(i,n.heatmap.canvas,y);let S=f.columnTree;if(E.height&&S){let L={...E,top:(ot(S)||1)*1.02,dpr:M,from:0,
to:f.p};o(n.columns,[S,E.width,E.height,M,m.quiet],N=>{Pe(N,S,L,!1,m.quiet)}),i.save(),i.setTransform(1,0,0,1,Math.round(
E.left*M),Math.round(E.top*M)),i.drawImage(n.columns.canvas,0,0),i.restore()}Kn(i,u,m,w),u.rowNames&&Un(i,u,d,N=>f.name(
p[N]),m,w),Vn(i,u.bar,g,b,m,w)}function s(i,l){let{rowTree:f,rows:u,places:p}=l,h=Pt(l.cut),d=De(l),g=f?Ot(l.cut,d):Gn(l.
cut,d,u);qn(i,p.clusterBar,g,h,f),f&&c(i,l,d,g,h)}function c(i,l,f,u,p){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:g,from:b,
to:m}=f,w=l.theme.quiet;o(n.tree,[h,d.width,d.height,g,b,m,w],y=>{Pe(y,h,f,!0,w)});let{canvas:M}=n.tree;i.save(),i.setTransform(
1,0,0,1,Math.round(d.left*g),Math.round(d.top*g)),i.beginPath(),i.rect(0,0,M.width,M.height),i.clip(),i.drawImage(M,0,0),
i.globalCompositeOperation="source-atop";for(let{label:y,x0:E,x1:x}of u){let T=l.cut.nodes[y];if(T<h.n)continue;let S=Math.
round(J(f,qt(h,T))*g-1),L=Math.floor(E*g);i.fillStyle=Z(p[y]),i.fillRect(S,L,M.width-S,Math.max(1,Math.ceil(x*g)-L))}i.restore()}
function a(i,l){let{data:f,places:u,rows:p,columns:h,placeOf:d,selection:g,hover:b,rowTree:m,theme:w,dpr:M}=l,{heatmap:y}=u,
[E,x]=l.shown;if(g){let O=k=>!!g[p[k]];Xn(i,u,l.shown,O,w)}if(!b)return;let T=y.height/(x-E),S=(O,k,P,A)=>{let _=Math.max(
k-O,2/T),D=(O+k)/2,C=Math.max(0,(D-_/2-E)*T),v=Math.min(y.height,(D+_/2-E)*T);v<=0||C>=y.height||Yn(i,{left:P,top:y.top+
C,width:A-P,height:v-C},w,M)},[L,N]=[y.left,y.left+y.width];if(b.leaf!==void 0){let O=d[b.leaf];if(S(O,O+1,L,N),l.column>=
0){let k=y.width/h.length;S(O,O+1,L+l.column*k,L+(l.column+1)*k)}}else if(m){let O=f.tree.start[b.node];S(O,O+f.tree.sizes[b.
node],L,N)}}return{paintBase:r,paintCut:s,paintOverlay:a,destroy(){for(let{canvas:i}of Object.values(n))i.width=i.height=
0}}}var Dt=150,ze=["node_names","node_colors"];function te(t){let[e,n]=ze.map(o=>Hr(t.get(o)));return{names:e,colors:n}}function Hr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Zn=new WeakMap,Br=new Map;function Fr({
tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Br;let o=Zn.get(n);o||Zn.set(n,o=new WeakMap);let r=o.get(
e);return r||o.set(e,r=Wr(n,e)),r}function Wr(t,e){let n=[];for(let a=0;a<e.length;a++){let i=e[a],l=t.get(i);l!==void 0&&
n.push({label:a,node:i,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),s=new Set([...o].filter(
a=>{let i=/^\d+$/.test(a)&&String(Number(a))===a?Number(a):e.length;return i<e.length&&!r.has(i)})),c=new Map;for(let{label:a,
name:i}of n.sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i} (${f})`;s.add(l),c.set(
a,l)}return c}function q(t,e){let n=Fr(t).get(e);return n===void 0?R(e):`${R(e)} ${j(n)}`}var jr=7;function Qn(t,e,n){let{data:o,cut:r,rows:s,columns:c,shown:[a,i]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
p=n-l.top;if(p<0||p>=l.height)return null;let h=Math.min(Math.floor(a+p/l.height*(i-a)),o.n-1),d=s[h];if(e>=l.left&&e<l.
left+l.width){let b=Math.floor((e-l.left)/l.width*c.length);return{leaf:d,column:Math.min(b,c.length-1)}}if(e>=f.left-1&&
e<l.left)return{label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let g=Xt(o.tree,De(t),p,e-u.left,jr);return g<
0?null:g<o.n?{leaf:g,column:-1}:{node:g}}function He({data:t,cut:e,columns:n},o){if(o.label!==void 0){let c=R(e.sizes[o.
label],t.noun);return[`Cluster ${q(e,o.label)}`,c]}if(o.node!==void 0){let c=e.nodes.indexOf(o.node),a=R(t.tree.sizes[o.
node],t.noun);return[c<0?a:`Cluster ${q(e,c)} · ${a}`,`height ${Y(Q(t.tree,o.node))}`]}let r=`cluster ${q(e,e.labels[o.
leaf])}`;if(o.column<0)return[t.name(o.leaf),r];let s=n[o.column];return[t.name(o.leaf),Kr(t,o.leaf,s),r]}function Kr(t,e,n){
let o=t.columnAbout[n],r=t.values[e*t.p+n],s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"y\
es":"no"}`;let c=t.originalColumns[o?.original??-1];if(!c)return`${s}: ${Ce(r)} scaled`;let a=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${Yt(a??NaN,c.kind,c.unit)}`}var tt="walking";function to({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let c=s?.closest(`.${tt}`);return t===
"Enter"&&r&&!c}var zt=14,ee=4;function eo(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[c,a]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=j(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=f.length,p.textContent=j(f[h]??"")}),n.hidden=!1,[c,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
i(u,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+zt+c+ee<=h?l+zt:l-zt-c,b=f-zt-a,m=b>=ee?b:f+zt,w=(M,y)=>Math.
round(Math.max(ee,Math.min(M,y-ee)));n.style.transform=`translate(${w(g,h-c)}px, ${w(m,d-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var ne="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",Tt=4;function St(t,e,n,o){
let r=t.ownerDocument,s=r.createElement("div");s.className=e,t.append(s);let c=pn(s,n,o),a=eo(s),i=r.createElement("div");
i.className="hclust-unseen",i.setAttribute("aria-live","polite"),s.append(i);let l=[];return{box:s,stage:c,tip:a,announce(f){
i.textContent=f},onDestroy(...f){l.push(...f)},destroy(){for(let f of l)f();c.destroy(),s.remove()}}}function rt(t,e){let{
left:n,top:o}=t.getBoundingClientRect(),r=Kt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function vt(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function wt(t){return e=>{let n=t[e.key];!n||to(e)||(e.preventDefault(),e.stopPropagation(),
n(e))}}var Ur=["Escape","Shift","Control","Alt","Meta"];function oe(t,e){let n=t.ownerDocument.createElement("p");n.className=
"hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(tt)}}),U(e,{keydown:r=>{Ur.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",tt)})];return{destroy:()=>o.forEach(r=>r()),
describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,
t.classList.toggle("hclust-empty",!!r)}}}function re(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${R(e)} selected.`:
"."}var Vr=24;function kt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Vr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function c(l){let f=rt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function a(l){let f=rt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,rt(t,l),f))}return U(t,{pointerdown:c,pointermove:a,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(rt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function no(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:c,tip:a}=n;function i({x:m,y:w}){let M=r();return M&&
Qn(M,m,w)}function l(m,w){t.setHit(m);let M=m?.label===void 0?m?.node:e.cut.nodes[m.label];m?.leaf!==void 0?e.setHover({
leaf:m.leaf}):M===void 0?e.setHover(null):e.setHover(M<e.data.n?{leaf:M}:{node:M}),c.canvas.style.cursor=m?"pointer":"";
let y=r();if(!m||!y)return a.hide();let[E="",...x]=He(y,m);a.show(w.x,w.y,E,x)}function f(m,w){let{cut:M,data:y}=e;if(!m)
w||e.select([]);else if(m.leaf!==void 0)e.select([m.leaf],{add:w});else{let E=m.node??M.nodes[m.label??0];e.select(ft(y.
tree,E),{add:w})}}function u(m){let w=r();return w?m/w.places.heatmap.height*(w.shown[1]-w.shown[0]):0}function p(m){let w=r()?.
places.heatmap;return w?(m-w.top)/w.height:.5}let h=o.shown(),d=kt(c.canvas,{down(m){return m.button?!1:(h=o.shown(),!0)},
drag(m,{x:w,y:M},y){y.moved||=Math.hypot(w-y.x,M-y.y)>=Tt,y.moved&&o.move(u(y.y-M),h)},up(m,w,M){if(M.moved)return;let y=i(
w);f(y,m.shiftKey),m.pointerType==="touch"&&l(y,w)},cancel(){},hover:(m,w)=>l(i(w),w),leave:()=>l(null,{x:0,y:0}),pinch(m,w,M,y){
o.zoom(m,p(w.y-y)),o.move(-u(y))}}),g=U(c.canvas,{dblclick:o.showAll,wheel(m){!vt(s,m)||!r()||(m.preventDefault(),o.zoom(
1.0015**(m.deltaY||m.deltaX),p(rt(s,m).y)))},keydown:wt({ArrowDown:()=>b(1,0),ArrowUp:()=>b(-1,0),ArrowRight:()=>b(0,1),
ArrowLeft:()=>b(0,-1),Home:()=>b(-1/0,0),End:()=>b(1/0,0),Enter:m=>{let w=t.hit();w&&f(w,m.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(tt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function b(m,w){let M=r();if(!M)return;let y=(A,_)=>Math.min(Math.max(A,0),_),E=e.hover?.leaf,x=t.hit(),T=E===
void 0?Math.ceil(M.shown[0]):y(M.placeOf[E]+m,e.data.n-1),S=E===void 0||x?.leaf===void 0?0:y(x.column+w,t.columns()-1);o.
reveal([T]);let L=r()??M,{heatmap:N}=L.places,[O,k]=L.shown,P={leaf:L.rows[T],column:S};l(P,{x:N.left+(S+.5)/t.columns()*
N.width,y:N.top+(T+.5-O)/(k-O)*N.height}),s.classList.add(tt),n.announce(He(L,P).join(", "))}return()=>{d(),g()}}var Be=9,Ht=5,oo=11,Gr=130,ro=37,so=140,io=H+2;function co(t,e){let{width:n,height:o,columns:r,rows:s,dpr:c}=t,a=m=>Math.
round(m*c)/c,i=a(t.columnTree?Math.min(70,.1*o)+Ht:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=a(l+Ht+Be+Ht),u=16+
oo+10+Math.max(0,...t.scale.map(m=>e.width(m))),p=0;(o-i-24)/s>=io&&(p=Math.min(Gr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-p),g=ao(r,d/r.length,f,.34*o,e);p&&(o-i-g.height)/s<io&&(p=0,d=Math.max(20,n-f-u),g=ao(r,d/r.length,f,.34*o,
e)),d=a(d);let b=a(Math.max(20,o-i-g.height));return{heatmap:{left:f,top:i,width:d,height:b},clusterBar:{left:f-Ht-Be,top:i,
width:Be,height:b},rowTree:{left:0,top:i,width:l,height:b},columnTree:{left:f,top:2,width:d,height:t.columnTree?i-Ht-2:0},
bar:{left:f+d+p+16,top:i,width:oo,height:Math.min(120,b)},names:g,rowNames:p}}function ao(t,e,n,o,r){let s=t.map(h=>j(h)),
c=h=>Math.max(0,...h.map(d=>r.width(d)));if(c(s)+8<=e)return{words:s,angle:0,every:1,height:H+12};let a=ro*Math.PI/180,i=e*
Math.sin(a)>=H+1,l=i?1:Math.max(1,Math.ceil((H+2)/e)),f=s.map((h,d)=>{if(d%l)return"";if(!i)return r.fit(h,Math.min(so,o-
10));let g=n+e*(d+.5)-6;return r.fit(h,Math.min(so,(o-16)/Math.sin(a),g/Math.cos(a)))}),u=i?a:Math.PI/2,p=c(f)*Math.sin(
u)+H*Math.cos(u)+12;return{words:f,angle:i?ro:90,every:l,height:Math.ceil(p)}}var se={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function qr(t){let e=ie(t.get("heights")),n=Ct(t.get("flips"),e.length),o=Ee(Lt(t.get("children")),e,n);return o.annotations=
te(t),o}function Fe(t){let e=qr(t),n=e.n,o=t.get("columns")??[],r=ie(t.get("col_heights")),s=Lt(t.get("col_children")),c=ie(
t.get("originals")),a=t.get("original_columns")??[],i=t.get("axis_names")??[],l=Lt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Zr(t.get("values")),
columnTree:r.length?Ee(s,r):null,columnAbout:t.get("column_about")??[],originals:c,originalColumns:a,axes:Xr(i,ie(t.get(
"axes")),c,a.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Yr(Ct(t.
get("names")),Lt(t.get("name_ends"))),leafOf:u=>Jr(f,u)}}function Xr(t,e,n,o,r){let s=0;return t.map(({original:c})=>c===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(a,i)=>n[i*o+c]??NaN))}function Yr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Jr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ae(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Ct(t,e=0){let n=new Uint8Array(ae(t));return n.length>=e?n:new Uint8Array(e)}function Lt(t){return new Int32Array(
ae(t))}function Zr(t){return new Float32Array(ae(t))}function ie(t){return new Float64Array(ae(t))}var fo=Object.keys(se),lo=new Map;function uo(t){return[...t.get("cmap_names")??[],...fo]}function We(t,e){let n=lo.get(
t);if(n)return n;let o=Object.hasOwn(se,t)?se[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Qr(o):r>=0&&(n=
Ct(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?We(fo[0],e):(lo.set(t,n),n)}function Qr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let c=r;c<=s;c++){
let a=(c-r)/(s-r);for(let i=0;i<3;i++)e[3*c+i]=n(o+1+i)*(1-a)+n(o+5+i)*a}}return e}function ts(t,e,n){let o=!1,r=n.length,s=F(n,r-2),c=F(n,r-1);for(let a=0;a<r;a+=2){let i=F(n,a),l=F(n,a+1);c>e!=l>e&&t<(s-
i)*(e-l)/(c-l)+i&&(o=!o),s=i,c=l}return r>=6&&o}function ho(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((s,c)=>{let a=c%2;
o[a]=Math.min(F(o,a),s),o[a+2]=Math.max(F(o,a+2),s)});let r=[];for(let s=0;s<t.length;s++){let[c,a]=[F(t,s),F(e,s)];c<F(
o,0)||c>F(o,2)||a<F(o,1)||a>F(o,3)||ts(c,a,n)&&r.push(s)}return r}function po(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+
1)/r)),c=Math.max(1,Math.ceil((o+1)/r)),a=h=>{let[d,g]=[F(t,h),F(e,h)];return d>=0&&d<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.
floor(d/r):-1},i=new Int32Array(s*c+1),l=t.length;for(let h=0;h<l;h++){let d=a(h);d>=0&&(i[d+1]=F(i,d+1)+1)}for(let h=0;h<
s*c;h++)i[h+1]=F(i,h+1)+F(i,h);let f=i.slice(),u=new Int32Array(F(i,s*c));for(let h=0;h<l;h++){let d=a(h);if(d<0)continue;
let g=F(f,d);u[g]=h,f[d]=g+1}let p=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,g){let b=-1,m=g*g,
[w,M]=[p(h-g,s),p(h+g,s)],[y,E]=[p(d-g,c),p(d+g,c)];for(let x=y;x<=E;x++){let T=F(i,x*s+M+1);for(let S=F(i,x*s+w);S<T;S++){
let L=F(u,S),N=(F(t,L)-h)**2+(F(e,L)-d)**2;(N<m||N===m&&L>b)&&([m,b]=[N,L])}}return b}}}function ce([t,e],n,o,r,s){let c=e-
t,a=Math.min(Math.max(c*r,s),n[1]-n[0]),i=c>0?(o-t)/c:.5;return lt([o-i*a,o+(1-i)*a],n,0)}function lt([t,e],n,o){let r=e-
t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function F(t,e){return t[e]}var es=5,ns=.12;function le(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let c=s&&s[1]-s[0]<e*.999?s:null;c?.[0]===n?.[0]&&
c?.[1]===n?.[1]||(n=c,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,c){let[a,i]=o(),
l=a+Math.min(Math.max(c,0),1)*(i-a);r(ce([a,i],[0,e],l,s,Math.min(e,es)))},move(s,c=o()){n&&r(lt(c,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[c,a]=n,i=1/0;for(let l=0;l<s.length;l++){let f=s[l],u=f<c?f-c:Math.max(0,f+1-a);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(lt(n,[0,e],i+Math.sign(i)*ns*(a-c)))}}}function fe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(c,a,i){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=c,a.dataset.lmSuppressShortcuts="true",l.append(...i?[a,f]:[f,a]),o.append(l),l}return{el:o,select(c,a){
let i=n.createElement("select");i.addEventListener("change",()=>a(i.value)),i.setAttribute("aria-label",c);let l=s(c,i,!1),
f="";return{show(u,p,h=p){let d=JSON.stringify([p,h]);d!==f&&(f=d,i.replaceChildren(...p.map((g,b)=>{let m=n.createElement(
"option");return m.value=g,m.textContent=(h[b]??g).slice(0,60),m}))),i.value=u},hide(u){l.hidden=u}}},checkbox(c,a,i){let l=n.
createElement("input");l.type="checkbox",l.title=a,l.addEventListener("change",()=>i(l.checked));let f=s(c,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(c,a){let i=n.createElement("button");return i.type="button",i.textContent=
c,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",a),o.append(i),{show(l){i.hidden=!l}}},hide(c){
o.hidden=c},destroy(){o.remove()}}}var[os,je]=[1,2];function mo(t,e,n){let o=t.ownerDocument,r=fe(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",C=>e.setOption("row_cluster",C)),c=r.checkbox("Columns","Cluster the columns and draw their tree",C=>e.
setOption("col_cluster",C)),a=r.select("Colors",C=>e.setOption("cmap",C)),i=le(()=>{T.hide(),O()}),l=r.button("show all \
rows",i.showAll),f=at(o,n.font),u=[],p=[],h=new Int32Array(0),d=[0,1],g=null,[b,m]=[!1,!1],w=null,M=Jn(o),y=St(t,"hclust\
-plot",[M.paintBase,M.paintCut,M.paintOverlay].map(C=>v=>{let $=L();$&&C(v,$)}),()=>O()),{box:E,stage:x,tip:T}=y,S=oe(E,
x.canvas);function L(){if(!g)return null;let{data:C,cut:v,selection:$,hover:I}=e,B=w?.leaf!==void 0&&w.leaf===I?.leaf?w.
column:-1,z=We(String(e.option("cmap")),e.model);return{data:C,cut:v,selection:$,hover:I,places:g,rows:u,columns:p,placeOf:h,
ends:d,rowTree:b,column:B,theme:n,face:f,map:z,shown:i.shown(),dpr:x.dpr}}function N(){let{data:C}=e,{tree:v}=C,$=C.p>0&&
C.values.length>=C.n*C.p;r.hide(!$),S.showNotice($?"":ne);let I=uo(e.model),B=String(e.option("cmap")||I[0]);a.show(B,I.
includes(B)?I:[B,...I]),b=!!(e.option("row_cluster")??!0)&&C.n>1,m=!!(e.option("col_cluster")??!0)&&C.columnTree!==null,
s.show(b,C.n>1),c.show(m,C.columnTree!==null),u=b?v.order:Int32Array.from({length:C.n},(z,W)=>W),p=m&&C.columnTree?C.columnTree.
order:Int32Array.from({length:C.p},(z,W)=>W),h=new Int32Array(C.n);for(let z=0;z<C.n;z++)h[u[z]]=z;if(w=null,!$)return g=
null,x.paint();O()}function O(){let{data:C}=e;if(l.show(i.part!==null),!x.width||!C.p||!C.values.length)return;let[v,$]=i.
shown();g=co({width:x.width,height:x.height,columns:Array.from(p,I=>C.columns[I]??""),rows:$-v,rowTree:b,columnTree:m,longestName(){
let I=0;for(let B=Math.floor(v);B<$&&B<C.n;B++)I=Math.max(I,f.width(C.name(u[B]).slice(0,60)));return I},scale:Re(d,120).
words,dpr:x.dpr},f),S.describe(k()),x.paint()}function k(){let{cut:C,data:v,selection:$}=e;return`Clustermap of ${R(v.n,
v.noun)} ${b?"in the order of their tree":"in the table's order"} by ${R(v.p,"features")}: ${R(C.k,"clusters")}${re($)}`}
let P=null;function A(){i.reset(e.data.n),e.data.values!==P&&(P=e.data.values,d=Cn(e.data.values)),N()}let _={store:e,base:y,
viewport:i,scene:L,columns:()=>p.length,hit:()=>w,setHit(C){w=C,x.paint(je)}},D=null;return y.onDestroy(S.destroy,no(_),
e.subscribe("data",A),e.subscribe(["order","option"],N),e.subscribe(["cut","selection"],C=>{C==="cut"&&D?.k===e.cut.k&&D.
tree===e.cut.tree||(D=e.cut,S.describe(k()),x.paint(C==="cut"?os:je))}),e.subscribe("reveal",()=>{i.reveal(e.wanted.map(
C=>h[C]))}),e.subscribe("hover",()=>{e.hover?.leaf!==w?.leaf&&(w=null),T.hide(),x.paint(je)})),A(),{restyle(C){n=C,f=at(
o,n.font),O()},destroy(){y.destroy(),M.destroy(),r.destroy()}}}var Ke="hclust-asking";function bt({t,lower:e,upper:n,tree:o}){return En(t,e,n,ot(o))}function rs({t,lower:e,upper:n,tree:o}){return Tn(e,n,t,ot(
o))}function ue(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`heights are tied at ${Y(o)}: no threshold gives ${R(e)} cl\
usters`;let[r,s]=rs(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${R(e)}`:`any cut \
from ${r} to ${s} gives these ${R(e)}`}function go(t){return`${R(t.k,"clusters")} · ${bt(t)}`}var ss=30,is=1e3;function bo(t,e){let n=wo(t,"Clusters","Number of clusters"),o=wo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let a=ot(e.data.tree)*1.06||
1;o.input.max=String(a),o.input.step=String(a/is),s()}function s(){let{cut:a,data:i}=e;n.input.max=String(Math.min(i.n,Math.
max(ss,a.k))),n.input.value=String(a.k),n.output.textContent=R(a.k),o.input.value=String(a.t),o.output.textContent=bt(a),
n.input.setAttribute("aria-valuetext",R(a.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let c=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let a of c)a();n.label.remove(),o.
label.remove()}}}function wo(t,e,n){let o=t.ownerDocument,[r,s,c]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,c),t.append(r),{label:r,input:s,output:c}}var Nt={r:255,g:255,b:255,a:1},he={r:0,g:0,b:0,a:1};function Bt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,c=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(as),a=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,c].every(Number.isFinite)?null:{r:o*a,g:r*
a,b:s*a,a:c}}function as(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ft(t,e){return{...yt(e,t,
t.a),a:1}}function yt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function st({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function yo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Ue(t,e){let[n,o]=[Bt(e.paper)??Nt,Bt(e.ink)??he],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,c]of Object.entries(r))t.style.setProperty(`--hc-${s}`,c);t.style.setProperty("--hc-band",st(yt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function de(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function cs(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ge(t,e){let n=et(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?Ve(e,`var(${g})`):null,s=fs(t,e),
c=Ft(r("--jp-layout-color0")??s,s),a=yo(c)<.5,i=(g,b)=>Ft(g??b,c),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=i(
l??Ve(e,"inherit"),a?Nt:he),u=i(r("--jp-ui-font-color2"),yt(c,f,.65)),p=i(r("--jp-border-color2"),yt(c,f,.16)),h=i(r("--\
jp-layout-color1"),c),d=st(h)===st(c)?yt(c,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:st(c),ink:st(f),quiet:st(u),rule:st(p),panel:st(d),font:n.getComputedStyle(e).fontFamily,
dark:a}}var ls=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function Mo(t,e){let n=et(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let a of[o,r])s.observe(a,{attributes:!0,attributeFilter:ls});let c=n.
matchMedia("(prefers-color-scheme: dark)");return c.addEventListener("change",e),()=>{s.disconnect(),c.removeEventListener(
"change",e)}}function fs(t,e){let n=[];for(let r=t;r;r=cs(r)){let s=xo(et(r).getComputedStyle(r).backgroundColor,et(r));
if(!(!s||s.a===0)&&(n.unshift(s),s.a===1))break}let o=Ft(Ve(e,"Canvas")??Nt,Nt);return n.reduce((r,s)=>Ft(s,r),o)}function Ve(t,e){
let n=et(t);t.style.color=e;let o=xo(n.getComputedStyle(t).color,n);return t.style.color="",o}function xo(t,e){let n=Bt(
t);if(n)return n;let o=e.document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[s=0,c=0,a=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:c,b:a,
a:i/255}}var us={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},hs=10;function qe(t){return us[$e(
t)]}function Xe(t){return Fn[$e(t)]}function Ao(t){let e=new Map,n=null;function o(r,{size:s,halo:c,edge:a,alpha:i},l,f){
let u=Math.ceil((s*.6+c+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let p=s*Xe(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="\
round",n.globalAlpha=i;let h=new Path2D(qe(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=a,n.lineWidth=c*l/p,c&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(d.keys()).filter(b=>V(d,b)>>>24>=hs);return{
steps:Int32Array.from(g,b=>{let[m,w]=[Math.floor(b/(2*u)),b%(2*u)];return(m-u)*f+w-u}),pixels:Int32Array.from(g,b=>V(d,b))}}
return function(s,c,a){let i=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${c} ${a}`,l=e.get(i);l||(e.size>12&&e.clear(),e.
set(i,l=[]));let f=l;return u=>f[Oe(u)]??=o(Oe(u),s,c,a)}}function Eo(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,p)=>V(e,p)-V(e,u)||u-p),c=new Int32Array(r);s.forEach((u,p)=>{c[u]=p});let a=new Int32Array(2*r+1),i=u=>V(c,V(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)a[i(u)+1]=V(a,i(u)+1)+1;for(let u=0;u<2*r;u++)a[u+1]=V(a,u+1)+V(a,u);let l=n?V(a,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=i(u),h=V(a,p);f[h]=u,a[p]=h+1}return{order:f,dimmed:l}}function To(t,e,n,o,r,s,c){
let{xs:a,ys:i,width:l,height:f,left:u,top:p}=o;for(let h=0;h<r.length;h++){let d=V(r,h),g=V(a,d),b=V(i,d);if(!(g>=-1&&g<=
l+1&&b>=-1&&b<=f+1))continue;let{steps:m,pixels:w}=c[V(s,d)],M=Math.round((p+b)*n)*e+Math.round((u+g)*n);for(let y=0;y<m.
length;y++){let E=M+V(m,y),x=V(w,y),T=V(t,E);t[E]=T===0||x>>>24===255?x:ds(x,T)}}}function ds(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,c=256-s,a=Math.imul(t&16711935,s)+Math.imul(e&16711935,c)>>>8&16711935,
i=Math.imul(t&65280,s)+Math.imul(e&65280,c)>>>8&65280;return r<<24|a|i}function V(t,e){return t[e]}var So="http://www.w3.org/2000/svg",ps=12,vo=18,ms=20,Ye=10,pe=5;function ko(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let c={width:0,
height:0};function a(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(So,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(So,"path");f.append(u);let p=n.createElement("b"),h=n.createElement("span");return l.append(f,p,h),l.addEventListener(
"click",d=>e(i,d.shiftKey)),s.before(l),{button:l,path:u,number:p,rest:h,color:-1}}return{el:o,show(i,l,f,u,p){let h=Math.
max(2,Math.min(ps,Math.floor((p-2*Ye)/vo))),d=i.k<=h?i.k:h-1;for(;r.length<d;)r.push(a(r.length));let g=0;r.forEach((m,w)=>{
if(m.button.hidden=w>=d,m.button.hidden)return;let M=` · ${R(i.sizes[w],f)}`;m.rest.textContent!==M&&(m.rest.textContent=
M);let y=u.fit(q(i,w),Dt,H,!0);m.number.textContent!==y&&(m.number.textContent=y);let E=l[w];m.color!==E&&(m.color=E,m.path.
setAttribute("d",qe(E)),m.path.setAttribute("transform",`scale(${8*Xe(E)})`),m.path.setAttribute("fill",Z(E))),g=Math.max(
g,u.width(y,H,!0)+u.width(M))}),s.hidden=d===i.k,s.hidden||(s.textContent=`+ ${R(i.k-d)} more`,g=Math.max(g,u.width(s.textContent)));
let b=d+(s.hidden?0:1);return c={width:Math.ceil((ms+g+8)/8)*8,height:vo*b+4},c},move(i,l){o.style.transform=`translate(${Math.
round(i)}px, ${Math.round(l)}px)`,o.style.width=`${c.width}px`},destroy(){o.remove()}}}function Lo({xs:t,ys:e,width:n,height:o},r){
let s=[n-r.width-2,Ye,(n-r.width)/2],c=[2,o-r.height-Ye,(o-r.height)/2],a=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,
1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of a){let u=s[l]??0,p=c[f]??0,h=0;for(let d=0;d<t.length;d++){let g=t[d],
b=e[d];g>u-pe&&g<u+r.width+pe&&b>p-pe&&b<p+r.height+pe&&h++}h<i.hidden&&(i={left:u,top:p,hidden:h})}return i}var Ze=864e5,gs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function No(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=t[r];Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Qe(t,e,n,o,r){if(t==="date")return ws(e,n,Math.max(2,Math.floor(o/r)));let s=At(
e,n,o,r);return{at:s,words:ut(s)}}function ws(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Je(Co(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let s=r>=
7?4:0,c=[];for(let a=Math.ceil((t-s)/r);a*r+s<=e;a++)c.push(a*r+s);return Je(c,t,e)}return Je(Co(t,e,1),t,e)}function Co(t,e,n){
let o=new Date(t*Ze);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let c=r;s.length<100;c++){let a=new Date(0);a.setUTCFullYear(Math.floor(c*n/12),(c*n%12+12)%12,1);let i=a.getTime()/
Ze;if(!(i<=e))break;i>=t&&s.push(i)}return s}function Je(t,e,n){let o=t.map(s=>{let c=new Date(Math.round(s*1440)*6e4);if(c.
getUTCHours()||c.getUTCMinutes())return c.toISOString().slice(11,16);let a=gs[c.getUTCMonth()];return c.getUTCDate()!==1?
`${c.getUTCDate()} ${a}`:c.getUTCMonth()?a:String(c.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Ze).getUTCFullYear()}`),{at:t,words:o}}var _o=8,Oo=12,bs=46,ys=90;function tn(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,s=t.axisNames[r],c=t.axes[r];if(!s||!c)return null;let a=j(s.label||s.name),i=s.unit?`${a} (${j(s.unit)})`:a;return{
name:s.name,title:i,column:s,values:c,all:No(c)}}function $o(t,e,n,o,r,s,c){let a=Math.max(40,t.height-_o-bs),i=Qe(n.column.
kind,...r,a,46);i.words=i.words.map(g=>c.fit(g,ys));let l=Math.max(0,...i.words.map(g=>c.width(g))),f=Math.ceil(l+8+H+16),
u=Math.max(40,t.width-f-Oo-s),p=Qe(e.column.kind,...o,u,64),h=Io(e.values,o[0],o[1],u),d=Io(n.values,r[1],r[0],a);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:f,top:_o,width:u,height:a,x:p,y:i,xs:h,ys:d}}function Io(t,e,n,o){
let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let c=t[s];r[s]=Number.isFinite(c)?(c-e)/(n-e)*o:NaN}return r}
function Ro(t,e,{x:n,y:o,xShown:r,yShown:s,theme:c,face:a,dpr:i}){let{left:l,top:f,width:u,height:p}=e,h=f+p,d=Math.max(
1,Math.round(i))/i,g=m=>Math.round(m*i)/i;t.font=a.css(),t.fillStyle=c.rule,t.textBaseline="middle",t.textAlign="right",
e.y.at.forEach((m,w)=>{let M=g(h-(m-s[0])/(s[1]-s[0])*p);t.fillStyle=c.rule,t.globalAlpha=.7,t.fillRect(l,M,u,d),t.globalAlpha=
1,t.fillRect(l-4,M,4,d),t.fillStyle=c.quiet,t.fillText(e.y.words[w]??"",l-8,M+.5)}),t.fillStyle=c.rule,t.fillRect(g(l),f,
d,p+d),t.fillRect(l,g(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let b=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((m,w)=>{let M=g(l+(m-r[0])/(r[1]-r[0])*u);t.fillStyle=c.rule,t.fillRect(M,h,d,4);let y=a.fit(e.x.words[w]??"",b),
E=l+u+Oo-1-a.width(y)/2;t.fillStyle=c.quiet,t.fillText(y,Math.min(M,E),h+17)}),t.fillStyle=c.ink,t.fillText(a.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(H+1,f+p/2),t.rotate(-Math.PI/2),t.fillText(a.fit(o.title,p),0,0),t.restore()}function Po(t,e,n){let o=[...n,...t.map(({x:s,y:c})=>({x0:s-5,y0:c-5,x1:s+5,y1:c+5}))],r=[];for(let{row:s,x:c,y:a,width:i,
away:l}of t)for(let f of[c+l,c-l-i]){let u={x0:f,y0:a-7,x1:f+i,y1:a+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(h=>Ms(u,h)))){o.push(u),r.push({row:s,left:f,y:a});break}}return r}function Ms(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Do=60,xs=30,As=110;function en(t){return t<=500?7.2:t<=2500?5.6:4.2}function zo(t){let e=Ao(t),n=null,o=null;return{
updateData(){n=null},paint(r,s,{cut:c,data:a,selection:i},l,f,u,p){n??=Eo(c.labels,c.sizes,i);let{order:h,dimmed:d}=n,g=en(
a.n),b=a.n<=2500?.7:.4,m=d>0&&h.length-d>Do,w=r.points,[M,y]=w?[1,1]:[r.canvas.width,r.canvas.height];!w&&(o?.width!==M||
o.height!==y)&&(o=r.createImageData(M,y));let E=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);E.fill(0);let x=(S,L)=>{
if(!S.length)return;if(w)return w(s,S,c.labels,l,L);let N=e(L,p,M);To(E,M,p,s,S,c.labels,Array.from(l,N))};x(h.subarray(
0,d),{size:g,halo:b,edge:u,alpha:.22});let T=m?f:u;x(h.subarray(d),{size:g,halo:m?.9:b,edge:T,alpha:1}),!w&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Do?new Int32Array(0):n.order.subarray(n.dimmed)}}}function me(t,{
left:e,top:n,xs:o,ys:r},s,c){let[a,i]=[o[s],r[s]];a===a&&(t.beginPath(),t.arc(e+a,n+i,c,0,2*Math.PI),t.stroke())}function Ho(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Bo(t,e,{data:n,selection:o},r,s,c){
let a=[];for(let f=0;f<e.xs.length;f++)if(ge(e,f)&&a.push(f)>xs)return;let i=new Map(a.map(f=>[f,c.fit(j(n.name(f)),As)])),
l=a.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:c.width(i.get(f)??""),away:o?.[f]?12:8}));t.font=c.css(),t.textAlign="left",
t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:p}of Po(l,e,[r]))t.fillText(i.get(f)??"",e.left+u,e.top+
p+.5)}function ge({xs:t,ys:e,width:n,height:o},r){let[s,c]=[t[r],e[r]];return s>=0&&s<=n&&c>=0&&c<=o}function nn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>Es(s,o)))]:[];return r.push(`cluster ${R(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function Es({column:t,values:e},n){let o=e[n],r=Yt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var Fo=new WeakMap;function Wo(t){let e=Fo.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Fo.set(t,e)}return e}function jo(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:c}=n;function a(b){let m=t.plot();if(e.setHover(b<0?null:
{leaf:b}),b<0||!m)return c.hide();let[w="",...M]=nn(e,t.axes(),b);c.show(m.left+Number(m.xs[b]),m.top+Number(m.ys[b]),w,
M)}function i({x:b,y:m}){let w=t.plot();return w?[(b-w.left)/w.width,1-(m-w.top)/w.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=kt(s.canvas,{down(b){if(b.button>1||!t.plot())return!1;
let m=b.button===1||p;return u={pan:m,shift:b.shiftKey,from:o.part,over:!1},m&&b.preventDefault(),!0},drag(b,{x:m,y:w},M){
let y=t.plot();if(!(!M.moved&&Math.hypot(m-M.x,w-M.y)<Tt)&&(M.moved||a(-1),M.moved=!0,!(!y||u.over))){if(u.pan)return o.
move((M.x-m)/y.width,(w-M.y)/y.height,u.from);l??=[M.x,M.y],l.push(m,w),t.draw(l)}},up(b,m,w){let M=t.plot();if(!(!M||u.
over)){if(l){let y=l.map((x,T)=>x-(T%2?M.top:M.left));f();let E=ho(M.xs,M.ys,y).filter(x=>ge(M,x));(E.length||!u.shift)&&
e.select(E,{add:u.shift})}else if(!w.moved&&!u.pan){let y=t.nearest(m);(y>=0||!b.shiftKey)&&e.select(y<0?[]:[y],{add:b.shiftKey}),
b.pointerType==="touch"&&a(y)}}},cancel:f,hover:(b,m)=>a(t.nearest(m)),leave:()=>a(-1),pinch(b,m,w,M){let y=t.plot();y&&
(o.zoom(b,...i({x:m.x-w,y:m.y-M})),o.move(-w/y.width,M/y.height))},owns(b){return i(b).every(m=>m>=0&&m<=1)}});function d(b,m){
let[w,M]=[t.axes(),t.plot()];if(!w||!M)return;let y=Wo(w[b].values).filter(S=>ge(M,S));if(!y.length)return;let E=y.indexOf(
e.hover?.leaf??-1),x=E<0?m>0?0:y.length-1:Math.min(Math.max(E+m,0),y.length-1),T=y[x];a(T),r.classList.add(tt),n.announce(
nn(e,w,T).join(", "))}let g=U(s.canvas,{dblclick:o.showAll,wheel(b){!vt(r,b)||!t.plot()||(b.preventDefault(),o.zoom(1.0015**
(b.deltaY||b.deltaX),...i(rt(r,b))))},keydown:wt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:b=>{let{hover:m}=e;m?.leaf!==void 0&&e.select([m.leaf],{add:b.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=
!0,f(),e.select([]),a(-1),r.classList.remove(tt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(b){b.key===" "&&(p=!1)},blur(){p=!1}});return()=>{h(),g()}}var Ts=500;function Ko(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,c){let a=t();if(!a)return;let i=n??a,l=(p,h)=>{let[d,g]=[i[p],a[p]],b=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return ce(d,g,b,r,(g[1]-g[0])/Ts)},f=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,u={x:l("x",s),y:l("y",c)};o(f(u.x,a.x)&&f(
u.y,a.y)?null:u)},move(r,s,c=n){let a=t();!a||!c||o({x:lt(c.x,a.x,r*(c.x[1]-c.x[0])),y:lt(c.y,a.y,s*(c.y[1]-c.y[0]))})},
reveal(r){let s=t(),c=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:a,y:i}=n;if(c.some(
([f,u])=>f>=a[0]&&f<=a[1]&&u>=i[0]&&u<=i[1]))return;let l=c[0];l&&o({x:lt(a,s.x,l[0]-(a[0]+a[1])/2),y:lt(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var Ss=12,vs=230,[ks,on]=[1,2];function Uo(t,e,n){let o=t.ownerDocument,r=fe(t,"Scatter"),s=r.select("x",v=>e.setOption(
"x",v)),c=r.select("y",v=>e.setOption("y",v)),a=Ko(()=>u&&{x:u.x.all,y:u.y.all},()=>{y.hide(),S()}),i=r.button("show all",
a.showAll),l=zo(o),f=at(o,n.font),u=null,p=null,h=null,d=null,g=0,b={key:"",left:0,top:0,width:0,height:0},m=St(t,"hclus\
t-plot",[k,P,A],()=>S()),{box:w,stage:M,tip:y}=m,E=ko(w,_),x=oe(w,M.canvas);function T(){let{data:v}=e,$=tn(v,e.option("\
x"),0),I=tn(v,e.option("y"),1);if(u=$&&I?{x:$,y:I}:null,a.reset(),r.hide(!u),x.showNotice(u?"":ne),u){let B=v.axisNames.
map(z=>z.name);s.show(u.x.name,B),c.show(u.y.name,B)}l.updateData(),g=0,S()}function S(){i.show(a.part!==null),!(!u||!M.
width)&&(L(),b.key="",N(),x.describe(O()),M.paint())}function L(){if(!u)return;let{x:v,y:$}=u;p=$o(M,v,$,a.part?.x??v.all,
a.part?.y??$.all,g,f),h=po(p.xs,p.ys,p.width,p.height)}function N(){if(!p)return;let{cut:v,data:$}=e,I=E.show(v,Pt(v),$.
noun,f,p.height),B=`${I.height} ${Math.ceil(I.width/24)}`;if(B!==b.key){let z=Math.max(1,.01*$.n),W=Lo(p,I);W.hidden>z&&
p.width+g-I.width>vs&&I.width>g-12&&(g=I.width+12,L(),M.paint()),g&&(W={left:p.width+16,top:0,hidden:0}),b={key:B,left:W.
left,top:W.top,...I}}E.move(p.left+b.left,p.top+b.top)}function O(){if(!u)return"";let{cut:v,data:$,selection:I}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${R($.n,$.noun)} in ${R(v.k,"clusters")}${re(I)}`}function k(v){if(!p||
!u)return;let{x:$,y:I}=u;Ro(v,p,{x:$,y:I,xShown:a.part?.x??$.all,yShown:a.part?.y??I.all,theme:n,face:f,dpr:M.dpr})}function P(v){
if(!p)return;l.paint(v,p,e,Pt(e.cut),n.ink,n.paper,M.dpr);let{left:$,top:I,width:B,height:z}=b;Bo(v,p,e,{x0:$,y0:I,x1:$+
B,y1:I+z},n,f)}function A(v){if(!p)return;let{hover:$,data:I}=e,B=en(I.n)/2;v.save(),a.part&&(v.beginPath(),v.rect(p.left,
p.top-4,p.width+4,p.height+4),v.clip()),v.strokeStyle=n.ink,v.lineWidth=1.5;for(let z of l.ringed())me(v,p,z,B+3);if($?.
node!==void 0){v.lineWidth=1;let{tree:z}=I,W=z.start[$.node],Ae=W+z.sizes[$.node];for(let jt of z.order.subarray(W,Ae))me(
v,p,jt,B+.8)}else if($)for(let[z,W]of[[n.paper,4.5],[n.ink,2]])v.strokeStyle=z,v.lineWidth=W,me(v,p,$.leaf,B+4);v.restore(),
d&&Ho(v,d,n.ink)}function _(v,$){let{cut:I,data:B}=e,z=[];for(let W=0;W<B.n;W++)I.labels[W]===v&&z.push(W);e.select(z,{add:$}),
m.announce(`${$?"Added: ":""}cluster ${q(e.cut,v)}, ${R(z.length,B.noun)} selected.`)}let D={store:e,base:m,viewport:a,axes:()=>u,
plot:()=>p,nearest:({x:v,y:$})=>p&&h?h.nearest(v-p.left,$-p.top,Ss):-1,draw(v){d=v,M.paint(on)}},C=null;return m.onDestroy(
x.destroy,jo(D),e.subscribe("data",T),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||T()}),
e.subscribe(["cut","selection"],v=>{let $=C?.k===e.cut.k&&C.tree===e.cut.tree;v==="cut"&&$||(C=e.cut,l.updateData(),v===
"cut"&&N(),x.describe(O()),M.paint(ks,on))}),e.subscribe("reveal",()=>{if(!u||!a.part)return;let{x:v,y:$}=u;a.reveal(e.wanted.
map(I=>[Number(v.values[I]),Number($.values[I])]))}),e.subscribe("hover",()=>{y.hide(),M.paint(on)})),T(),{restyle(v){n=
v,f=at(o,n.font),S()},destroy(){m.destroy(),E.destroy(),r.destroy()}}}var Vo=8,Ls=0;function qo(t,e){let n=t.ownerDocument,o=`hclust-find-${++Ls}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),c=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",c.id=o,c.hidden=!0,c.setAttribute("role","listbox"),c.setAttribute("aria-label","Rows found"),
Go(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,c),t.append(r);let a=[],
i=0,l=0,f=null,u=[];function p(){let y=R(1,e.data.noun).slice(2);s.placeholder=`find a ${y}`,s.setAttribute("aria-label",
`Find a ${y} by its name`)}function h(){let{data:y}=e,E=s.value.trim().toLowerCase();if(!f){let L=Array.from({length:y.n},
(O,k)=>y.name(k).toLowerCase()),N=Cs(L);u=L.map((O,k)=>N.has(O)?`row ${y.rows[k]}`:""),f=L.map((O,k)=>[O,u[k]].join(" ").
trim())}i=0,l=0;let[x,T,S]=[[],[],[]];f.forEach((L,N)=>{let O=E?L.indexOf(E):-1;if(O<0)return;i++;let P=L===E||L===`${E}\
 ${u[N]}`?x:O===0?T:S;P.length<Vo&&P.push(N)}),a=[...x,...T,...S].slice(0,Vo),d(!!E)}function d(y){c.replaceChildren(),c.
hidden=!y,s.setAttribute("aria-expanded",String(y));let E=a.map((x,T)=>{let S=j(e.data.name(x)),L=`cluster ${q(e.cut,e.cut.
labels[x])}`,N=u[x];return g(S,N?`${N} · ${L}`:L,{id:`${o}-${T}`,"aria-selected":String(T===l)})});if(E.forEach((x,T)=>x.
dataset.i=String(T)),y&&i>a.length&&E.push(g(`and ${R(i-a.length)} more`,"")),y&&!i&&E.push(g("no such name","")),c.append(
...E),y&&a.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let x=a[l];e.reveal([x]),e.setHover({leaf:x})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(y,E,x={"aria-disabled":"true"}){let T=n.createElement(
"li");Go(T,{role:"option",...x});for(let S of[y,E]){let L=n.createElement("span");L.textContent=S,T.append(L)}return T}function b(y,E){
let x=a[y];x!==void 0&&(e.select([x],{add:E}),s.value=[e.data.name(x),u[x]].join(" ").trim(),m(),e.setHover({leaf:x}))}function m(){
c.hidden||(c.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function w(y){let x={ArrowDown:1,ArrowUp:-1}[y.key];if(x){if(c.hidden)return h();l=(l+x+a.length)%Math.max(a.length,1),d(
!0)}else if(y.key==="Enter")b(l,y.shiftKey);else if(y.key==="Escape")c.hidden&&e.select([]),s.value="",m();else return;y.
preventDefault(),y.stopPropagation()}let M=[U(s,{input:h,keydown:w,blur:m,focus:()=>s.value&&h()}),U(c,{pointerdown:y=>{
y.preventDefault();let E=y.target.closest("li[data-i]");E&&b(Number(E.dataset.i),y.shiftKey)},pointermove:y=>{let E=y.target.
closest("li[data-i]");!E||Number(E.dataset.i)===l||(l=Number(E.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,a=[],
m(),p()})];return p(),{box:r,destroy(){for(let y of M)y();r.remove()}}}function Cs(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Go(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Ns=200,_s=["x","y","cmap","row_cluster","col_cluster"];function sn(t){let e=Fe(t),n=we(t,e),o=rn(t,e),r=null,s=[],c=new Map,
a=A=>{for(let _ of[...c.get(A)??[]])_(A)},i=new Map,l,f=-1/0,u=!1,p=!1;function h(A){u=!0;try{for(let[_,D]of Object.entries(
A))t.set(_,D)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let A=Object.fromEntries(
i);i.clear(),h("n_clusters"in A?{...A,...w()}:A),t.save_changes()}function g(A){for(let[_,D]of Object.entries(A))i.set(_,
D);l??=setTimeout(d,Math.max(0,f+Ns-Date.now()))}function b(){if(d(),!!p){p=!1;try{let A={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...m(),...A}})}catch{}}}let m=()=>({n_clusters:n.k,distance_threshold:n.t}),w=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),M=[];function y(A,_){let D=()=>{!u&&(A==="re\
vision"||t.get("revision")===e.revision)&&_()};t.on(`change:${A}`,D),M.push([`change:${A}`,D])}let E=t.get("cut_told");function x(){
let A=E;return E=t.get("cut_told"),E!==A}let T=()=>i.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function S(A){
let _=t.get("threshold_step");return _>0&&Math.abs(A-Math.round(n.t/_)*_)<1e-6*_}y("revision",()=>{let A=e.revision>0&&T();
if(i.clear(),p&&=A,E=t.get("cut_told"),e=Fe(t),A){n=mt(e.tree,n.k);let _={...k(n.k),...m()};h(_),g(_)}else n=we(t,e);o=rn(
t,e),r=null,a("data")}),y("cut_told",()=>queueMicrotask(x)),y("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let A=x();
A&&T()?h(m()):O(we(t,e),A)}),y("distance_threshold",()=>{let A=t.get("distance_threshold");if(A===n.t)return;let _=x();if(!_&&
S(A))return;if(_&&T()){h(m());return}let D=gt(e.tree,A)===t.get("n_clusters");O(D?we(t,e):$t(e.tree,A),_)});for(let A of ze)
y(A,()=>{e={...e,tree:{...e.tree,annotations:te(t)}},n=Xo(n,e.tree),a("cut")});y("flips",()=>{let A=Ct(t.get("flips"),e.
n-1);A.some((_,D)=>_!==e.tree.flips[D])&&L(Ut(e.tree,A))}),y("selection",()=>{i.delete("selection");let A=rn(t,e);Yo(o,A)||
(o=A,a("selection"),N([...A?.keys()??[]].filter(_=>A?.[_])))});for(let A of[..._s,"cmap_colors"])y(A,()=>a("option"));function L(A){
e={...e,tree:A},n=Xo(n,A),a("order")}function N(A){s=A,A.length&&a("reveal")}function O(A,_){i.delete("n_clusters"),i.delete(
"distance_threshold"),p=!_,n=A;let D={...k(A.k),...m(),..._?{}:w()};h(Object.fromEntries(Object.entries(D).filter(([C,v])=>t.
get(C)!==v))),a("cut")}function k(A){let _=t.get("most_clusters");return _&&A>_?{most_clusters:Math.min(e.n,2*A)}:{}}function P(A){
A.k===n.k&&A.t===n.t||(n=A,p=!0,g({...k(n.k),...m()}),a("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(A){P($t(e.tree,A))},setClusters(A){P(mt(e.tree,A))},select(A,{
add:_=!1}={}){let D=_&&o?o.slice():new Uint8Array(e.n);for(let v=0;v<A.length;v++)D[A[v]]=1;let C=D.includes(1)?D:null;Yo(
o,C)||(o=C,g({selection:Is(C,e)}),a("selection"),N(Array.from(A)),d())},get wanted(){return s},reveal:N,setHover(A){A?.leaf===
r?.leaf&&A?.node===r?.node||(r=A,a("hover"))},flip(A){let _=mn(e.tree,A);if(_===e.tree)return;L(_);let{buffer:D,byteOffset:C,
byteLength:v}=_.flips;g({flips:new DataView(D,C,v),flips_of:e.revision}),d()},option(A){return i.has(A)?i.get(A):t.get(A)},
setOption(A,_){this.option(A)!==_&&(g({[A]:_}),a("option"))},flush:d,announceCut:b,subscribe(A,_){let D=typeof A=="strin\
g"?[A]:A;for(let C of D)c.has(C)||c.set(C,new Set),c.get(C)?.add(_);return()=>{for(let C of D)c.get(C)?.delete(_)}},destroy(){
d();for(let[A,_]of M)t.off(A,_);M.length=0,c.clear()}}}function we(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("dist\
ance_threshold")];return gt(e,o)===n?$t(e,o):mt(e,n)}function Xo(t,e){return gt(e,t.t)===t.k?$t(e,t.t):mt(e,t.k)}function rn(t,e){
let n=Lt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let c=e.leafOf(s);c<0||(o[c]=1,r=!0)}return r?o:
null}function Is(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Yo(t,e){return t===e||t!==null&&
e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function Jo(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){let[f,u]=[Math.max(
0,Math.floor(i)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=it(r,f)+1,r[Math.min(o,u)+1]=it(r,Math.min(o,u)+1)-1)}let s=new Int32Array(
o+2),c=0;for(let i=0;i<=o;i++)c+=it(r,i),s[i+1]=it(s,i)+(c>0?1:0);let a=Math.ceil(e);for(let i=o-a;i>=0;i--)if(it(s,i+a)===
it(s,i))return i;return null}function Zo({rects:t,count:e},n,o,r){let s=[];for(let c=0;c<4*e;c+=4){let[a,i]=[it(t,c)/n,it(
t,c+1)/n],[l,f]=[it(t,c+2)/n,it(t,c+3)/n];i<=r&&i+f>=o&&s.push([a,a+l])}return s}function it(t,e){return t[e]}var Qo=12,Mt={high:24,line:15,around:13,beside:3},[Os,$s]=[860,480],be=14;function tr(t,e,n){let o=e>=Os?`${R(Math.min(n,
99),"clusters")} · 0.0000`:e>=$s?R(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,Qo,!0))+2*Mt.around+
2*Mt.beside}function er(t){let e=t.ownerDocument,n=(m,w="div")=>{let M=e.createElement(w);return M.className=`hclust-cut\
-${m}`,M},[o,r,s,c,a,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute(
"role","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,c,a,i);let l=["k","noun","dot","at"].
map(m=>n(m,"span"));i.append(...l);let f=null,u=null,[p,h,d,g]=[0,0,0,0];function b(m,w,M){let[y,E,x]=[R(m.k),R(m.k,"clu\
sters"),bt(m)];[y,E.slice(y.length)," · ",x].forEach((O,k)=>{let P=l[k];P&&(P.textContent=O)});let T=[[go(m)],[E,x],[y,
x]],S=T.map(O=>Math.max(...O.map(k=>w.width(k,Qo,!0)))+2*Mt.around),L=S.findIndex(O=>O<=M+.5),N=L<0?T.length-1:L;h=S[N],
d=(Mt.high+(N?Mt.line:0))/2,i.classList.toggle("two",N>0),i.classList.toggle("short",N>1)}return{handle:i,show({cut:m,frame:w,
corner:{left:M,top:y},face:E},x,T){let S=M+w.width,L=T-S-2*Mt.beside;if(m!==f||E!==u||L!==g){[f,u,g]=[m,E,L];let I=ue(m);
b(m,E,L),a.textContent=I,p=E.width(I)+8,Rs(i,m,w)}let N=I=>Math.round(I*w.dpr)/w.dpr,O=I=>N(y+Math.min(Math.max(J(w,I),0),
w.height)),[k,P,A]=[O(m.t),O(Math.min(m.upper,w.top)),O(m.lower)];ye(o,M,P,w.width),o.style.height=`${Math.max(0,A-P)}px`,
o.hidden=!m.hasThreshold,ye(r,M,k,w.width),ye(s,M,k,w.width),ye(c,0,0,M-4),c.style.height=`${y+w.height}px`;let _=Math.min(
Math.max(k,y+d),y+w.height-d),D=Math.min(S+Mt.beside,T-h);i.style.transform=`translate(${N(D)}px, ${N(_-d)}px)`,i.style.
width=`${h}px`;let v=[k-y-17,k-y+4,1].map(I=>{let z=(I<k-y-be||I>k-y)&&I>=0&&I+be<=w.height;return{at:I,x:z?Jo(Zo(x,w.dpr,
I,I+be),p,w.width):null}}).find(({x:I})=>I!==null);if(a.hidden=!v,!v)return;let $=y+v.at;a.style.transform=`translate(${N(
M+(v.x??0))}px, ${$}px)`,a.classList.toggle("inside",m.hasThreshold&&$>=P&&$+be<=A)},destroy(){for(let m of[o,r,s,c,a,i])
m.remove()}}}function ye(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Rs(t,e,n){
t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(
6))));let o=bt(e);t.setAttribute("aria-valuetext",`${R(e.k,"clusters")}, cut at ${o}; ${ue(e)}`)}function nr(t,e,n){let r=[
...t.sizes.subarray(0,12)].map((c,a)=>`cluster ${q(t,a)} with ${R(c,e)}`);t.k>12&&r.push(`and ${R(t.k-12)} more`);let s=bt(
t);return`Tree of ${R(t.tree.n,e)}, up to height ${Y(n)}. Cut at ${s} into ${R(t.k,"clusters")}; ${ue(t)}. ${r.join(", ")}\
.`}var[Ps,Ds]=[16,160];function or(t,e,n){for(let[o,r]of e.entries()){let s=zs(t.map(({centre:i})=>i),r,n),c=o===e.length-1?
Ds:Ps,a=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.max(u/2,c)});if(s&&a)return{wording:o,at:s}}
return null}function zs(t,e,n,o=7){let r=t.length;if(e.reduce((p,h)=>p+h,o*(r-1))>n)return null;let s=t.map((p,h)=>h).sort(
(p,h)=>X(t,p)-X(t,h)),c=[0];for(let p=1;p<r;p++){let h=(X(e,X(s,p-1))+X(e,X(s,p)))/2+o;c.push(X(c,p-1)+h)}let a=[];s.forEach(
(p,h)=>{let[d,g]=[X(t,p)-X(c,h),1];for(let b=a.at(-1);b&&b.mean>=d;b=a.at(-1))d=(d*g+b.mean*b.size)/(g+b.size),g+=b.size,
a.pop();a.push({mean:d,size:g})});let i=new Array(r),l=X(e,X(s,0))/2,f=n-X(e,X(s,r-1))/2-X(c,r-1),u=0;for(let{mean:p,size:h}of a)
for(let d=u+h;u<d;u++)i[X(s,u)]=Math.min(Math.max(p,l),f)+X(c,u);return i}function rr(t,e,n,o=7){let r=t.map(()=>!1),s=new Uint8Array(
Math.floor(n)+2),c=t.map((a,i)=>i).sort((a,i)=>(t[i]?.span??0)-(t[a]?.span??0));for(let a of c){let{centre:i,span:l}=t[a],
f=X(e,a)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.max(0,Math.floor(i-f-o/2)),p=Math.max(0,Math.ceil(i+f+o/2));s.
subarray(u,p).includes(1)||(s.fill(1,u,p),r[a]=!0)}return r}function X(t,e){return t[e]}var xt=20,Me=2*H+7,Hs=12,Bs=2,an=5,sr=[{title:Dt,size:"counted",lines:1},{title:Dt,size:"counted",lines:2},{title:84,size:"\
counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}],ir={title:0,size:"",lines:1};function ar(t){
return Math.ceil(t.width("cluster"))+an+2}function cr(t,e,n){let{cut:o,colors:r,frame:s,theme:c,face:a,data:i,corner:l}=e,
f=({label:x},T)=>{let S=T.title?q(o,x):R(x);return S===R(x)?S:a.fit(S,T.title,H,!0)},u=({label:x},T)=>{if(!T.size)return"";
let S=T.size==="counted"?i.noun:"",L=R(o.sizes[x],S);return T.lines===2?L:` · ${L}`},p=(x,T)=>[a.width(f(x,T),H,!0),a.width(
u(x,T))],h=(x,T)=>x.map(S=>{let[L,N]=p(S,T);return T.lines===2?Math.max(L,N):L+N}),d=Fs(e),g=d.length*Hs>s.width,b=g?null:
or(d,sr.map(x=>h(d,x)),s.width),m=b?sr[b.wording]:ir;if(!b){g&&(d=d.filter(({span:T})=>T>4));let x=rr(d,h(d,ir),s.width);
d=d.filter((T,S)=>x[S])}t.textBaseline="alphabetic",t.textAlign="left";let[w,M]=[xt+H-2,xt+2*H],y=(x,T,S,L=!1)=>{t.fillStyle=
L?c.ink:c.quiet,t.font=a.css(H,L),t.fillText(x,T,S)};if(d.forEach((x,T)=>{let S=b?.at[T]??x.centre,[L,N]=p(x,m);Math.abs(
S-x.centre)>x.span/2+Bs&&(t.strokeStyle=Z(r[o.nodes[x.label]]),t.lineWidth=1.2,t.beginPath(),t.moveTo(x.centre,n+1),t.lineTo(
S,xt-1),t.stroke());let O=m.lines===2,k=S-(O?L:L+N)/2;y(f(x,m),k,w,!0),m.size&&y(u(x,m),O?S-N/2:k+L,O?M:w)}),m.size==="c\
ounted")return;let E=l.left-an-1;[["cluster",""],[i.noun,"size"]].slice(0,m.lines).forEach((x,T)=>{let S=x.find(L=>a.width(
L)<=E);S&&y(S,-an-a.width(S),T?M:w)})}function Fs({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=o[t.
nodes[r]],c=s+t.sizes[r];if(c<=e.from||s>=e.to)continue;let[a,i]=[Math.max(0,nt(e,s)),Math.min(e.width,nt(e,c))];n.push(
{label:r,centre:(a+i)/2,span:i-a})}return n}var _t=[5,13],lr=xt+Me+2,cn=H+2;function fr(t,{cut:e,colors:n,frame:o,corner:r},s,c){let{dpr:a}=o;t.save(),t.setTransform(
1,0,0,1,Math.round(r.left*a),Math.round(r.top*a)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="sour\
ce-atop";let i=s.height;for(let{label:l,x0:f,x1:u}of Ot(e,o)){let p=e.nodes[l];if(p<e.tree.n)continue;let h=Math.round(J(
o,qt(e.tree,p))*a-c/2),d=Math.floor(f*a);t.fillStyle=Z(n[p]),t.fillRect(d,h,Math.max(1,Math.ceil(u*a)-d),i-h)}t.restore()}
function ur(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let c=Ot(n,r),[a,i]=_t;
for(let{label:l,x0:f,x1:u}of c){let p=u-f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+p,a,u-f-
2*p,i-a,2):t.rect(f+p,a,Math.max(u-f-2*p,1/r.dpr),i-a),t.fill()}cr(t,e,i),Ws(t,e),e.labels&&js(t,e),t.restore()}function Ws(t,{
data:e,selection:n,frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,a=Jt(i=>n[s[i]],[o.from,Math.min(o.to,e.n)],o.width);
t.fillStyle=r.ink;for(let i=0;i<a.length;i+=2){let[l=0,f=0]=[a[i],a[i+1]];t.fillRect(l,1,Math.max(1,f-l),_t[0]-2)}}function js(t,{
data:e,selection:n,frame:o,theme:r,face:s,labels:c}){t.textAlign="right",t.textBaseline="middle";let[a,i]=[Math.max(0,Math.
floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=a;l<i;l++){let f=nt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.
tree.order[l],p=!!n?.[u];t.save(),t.translate(f,lr),t.rotate(-Math.PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=s.css(H,p),t.
fillText(s.fit(j(e.name(u)),c,H,p),0,0),t.restore()}}function hr(t,{data:e,frame:n,corner:o,theme:r,face:s,ticks:c}){t.save(),
t.translate(o.left,o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.
fillRect(-a,0,a,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="middle";let l=ut(c);c.forEach((f,u)=>{let p=J(
n,f);t.fillStyle=r.rule,t.fillRect(-5,i(p-a/2),5,a),t.fillStyle=r.quiet,t.fillText(l[u]??"",-9,p+.5)}),e.heightLabel&&n.
height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(j(e.heightLabel),n.height-8),-n.height/2,7-o.left)),
t.restore()}function dr(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let c=Math.max(6,(n.to-n.from)/e.n*n.width),a=Math.min(n.from/e.n*n.width,n.width-
c);t.fillRect(o.left+a,s,c,2)}function pr(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:c},a,i){let{tree:l}=e,{dpr:f}=r,
u=l.start[i],p=u+l.sizes[i],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.round(
s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:d,owner:g}=a,
b="";for(let M=0;M<a.count;M++){let y=g[M],E=l.start[y];if(E<u||E>=p||y>i)continue;let x=n.labels[l.order[E]],S=l.sizes[y]<=
n.sizes[x]?Z(o[n.nodes[x]]):c.ink;S!==b&&(t.fillStyle=b=S),t.fillRect(d[4*M]-h,d[4*M+1]-h,d[4*M+2]+2*h,d[4*M+3]+2*h)}t.restore();
let[m,w]=[Math.max(0,nt(r,u)),Math.min(r.width,nt(r,p))];w<=m||(t.fillStyle=c.ink,t.fillRect(s.left+m,s.top+r.height+_t[1]+
1,Math.max(w-m,1.5),1.5))}function mr(t,{data:e,frame:n,corner:o,theme:r},s){let c=nt(n,e.tree.start[s]+.5);if(c<0||c>n.
width)return;let[a,i]=[o.left+c,o.top+n.height+(_t[0]+_t[1])/2];t.beginPath(),t.arc(a,i,5,0,2*Math.PI),t.fillStyle=r.paper,
t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function gr({data:t,cut:e,frame:n,corner:o},r,s,c){let{tree:a}=t,
[i,l]=[r-o.left,s-o.top];if(i<0||i>=n.width||l<-c)return null;let f=Math.min(Math.max(Math.floor(Se(n,i)),0),t.n-1),u=a.
order[f],p=l-n.height;if(p>lr-2)return ct(n)>=cn?{leaf:u}:null;if(p>_t[0]-1)return{node:e.nodes[e.labels[u]]};if(p>-5)return{
leaf:u};let h=Xt(a,n,i,l,c);return h<0?null:h<t.n?{leaf:h}:{node:h}}var ln=4;function xe({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?Q(o,o.parents[n.leaf]):0,l=q(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${Y(i)}`]]}let r=ft(o,n.node),s=e.nodes.indexOf(n.node),c=`${s<0?
"":`Cluster ${q(e,s)} · `}${R(r.length,t.noun)}`,a=[...r.subarray(0,ln)].map(i=>j(t.name(i)));return r.length>ln&&a.push(
`and ${R(r.length-ln)} more`),[c,[`height ${Y(Q(o,n.node))}`,...a]]}var Wt={mouse:7,touch:14,line:8,snap:4};function wr({store:t,box:e,handle:n,viewport:o,tip:r,getScene:s}){let c={mode:"p\
ress",offset:0,pill:!1,start:[0,1],what:null};function a(h,d){let{frame:g}=s(),{tree:b}=t.data,m=Math.min(Math.max(xn(g,
h),0),g.top),w=gt(b,m),M=J(g,Ne(Rt(b,w)));!d&&Math.abs(M-h)<=Wt.snap?t.setClusters(w):t.setThreshold(m)}function i(h,d){
return h.target===n?null:gr(s(),d.x,d.y,h.pointerType==="touch"?Wt.touch:Wt.mouse)}function l(h,d,g){if(g)if(h.altKey)g.
node!==void 0&&t.flip(g.node);else{let b=g.node===void 0?[g.leaf]:ft(t.data.tree,g.node);t.select(b,{add:h.shiftKey})}else{
let{corner:b,frame:m}=s();!h.shiftKey&&d.x>=b.left&&m.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.
part?"grab":"",t.setHover(h),h?r.show(d.x,d.y,...xe(t,h)):r.hide()}function u(h){if(!vt(e,h))return;let d=h.deltaMode?16:
1,[g,b]=[h.deltaX*d,h.deltaY*d],{frame:m,corner:w}=s();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(b))return o.part?
(h.preventDefault(),o.move(g/ct(m))):void 0;let M=b||g;if(M>0&&!o.part)return;h.preventDefault();let y=(rt(e,h).x-w.left)/
m.width;o.zoom(Math.exp(M*(h.ctrlKey?.01:.002)),y)}let p=[kt(e,{down(h,d){if(h.button!==0)return!1;let{frame:g,corner:b}=s(),
m=b.top+J(g,Math.min(t.cut.t,g.top)),w=h.pointerType==="touch"?Wt.touch:Wt.line,[M,y]=[h.target===n,d.x<b.left-4];return c=
{mode:M||y||Math.abs(d.y-m)<=w?"cut":"press",offset:y&&!M?0:m-d.y,pill:M,start:o.shown(),what:M||y?null:i(h,d)},e.classList.
add("by-pointer"),n.focus({preventScroll:!0}),h.preventDefault(),r.hide(),y&&!M&&a(d.y-b.top,h.altKey),!0},drag(h,d,g){let[
b,m]=[d.x-g.x,d.y-g.y];if(g.moved||=Math.abs(c.mode==="cut"?m:b)>=(c.what?Tt:1),!g.moved)return;let{frame:w,corner:M}=s();
c.mode==="press"&&o.part&&(c.mode="pan"),c.mode==="cut"?(t.setHover(null),a(d.y+c.offset-M.top,h.altKey)):c.mode==="pan"&&
o.move(-b/ct(w),c.start)},up(h,d,g){c.mode==="cut"&&t.flush(),!(g.moved||c.pill||d.x<s().corner.left-4)&&(l(h,d,c.what),
h.pointerType==="touch"&&f(c.what,d))},cancel(){c.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(i(h,d),
d)},leave(){t.setHover(null),r.hide()},pinch(h,d,g){let{frame:b,corner:m}=s();o.zoom(h,(d.x-g-m.left)/b.width),o.move(-g/
ct(s().frame))}}),U(e,{wheel:u,dblclick:o.showAll})];return()=>{for(let h of p)h()}}var br="↑ ↓ move the cut · Enter: walk along the branches",Ks="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Us=0;function yr({store:t,box:e,handle:n,viewport:o,tip:r,announce:s,getScene:c}){let a=e.
ownerDocument.createElement("div");a.className="hclust-tree-hint",a.id=`hclust-keys-${++Us}`,a.textContent=br,n.setAttribute(
"aria-describedby",a.id),e.append(a);let i=-1;function l(w){let{data:M}=t,{tree:y}=M;i=w,a.textContent=Ks,e.classList.add(
tt);let E=y.x[w];o.reveal([E-.5]);let x=w<M.n?{leaf:w}:{node:w};t.setHover(x);let{frame:T,corner:S}=c(),[L,N]=xe(t,x),O=(E-
T.from)/(T.to-T.from),k={x:S.left+O*T.width,y:S.top+J(T,Q(y,w))};r.show(k.x,k.y,L,N),s([L,...N].join(", "))}function f(){
i<0||(i=-1,a.textContent=br,e.classList.remove(tt),t.setHover(null),r.hide())}function u(w){let{tree:M}=t.data,y=M.parents[i];
y>=0&&l(ht(M,y)[w])}let p={ArrowUp:()=>l(Math.max(t.data.tree.parents[i],i)),ArrowDown:()=>l(i<t.data.n?i:ht(t.data.tree,
i)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:w=>t.select(ft(t.data.tree,i),{add:w.shiftKey}),
Escape:f},h=w=>()=>{t.setClusters(Math.min(Math.max(w(t.cut.k),1),t.data.n))},d={ArrowUp:h(w=>w-1),ArrowRight:h(w=>w-1),
ArrowDown:h(w=>w+1),ArrowLeft:h(w=>w+1),PageUp:h(w=>w-10),PageDown:h(w=>w+10),Home:h(()=>t.data.n),LabelPlace:h(()=>1),Enter:()=>l(
t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.
zoom(1/.7,.5),0:o.showAll},[g,b]=[wt({...d,...p}),wt(d)],m=U(e,{keydown(w){e.classList.remove("by-pointer"),(i<0?b:g)(w)},
focusout:f,pointerdown:f});return{leave:f,destroy:m}}var Vs=1.09,Gs={grown:150,zoomed:96},qs=500;function Mr(t,e,n){let o=t.ownerDocument,r=at(o,n.font),s=null,c=null,a=o.createElement(
"canvas"),[i,l]=[0,null],f=le(()=>x()),u=St(t,"hclust-tree",[M,y],()=>s=null),{box:p,stage:h,tip:d,announce:g}=u;h.canvas.
setAttribute("aria-hidden","true");let b=er(p);function m(){if(s){let{cut:It,selection:Tr,data:un}=e;return Object.assign(
s,{cut:It,selection:Tr,data:un,colors:Qt(un.tree)}),s}let{data:k,cut:P,selection:A}=e,[_,D]=f.shown(),C=(ot(k.tree)||1)*
Vs,v=tr(r,h.width,k.n),[$,I]=[D-_,k.n].map(It=>(h.width-52-v)/It>=cn),B=Gs[I?"grown":"zoomed"],z=$?Math.min(B,E()):0;p.style.
setProperty("--hc-names",`${I?z+6:0}px`);let W={left:0,top:8},Ae=xt+Me+(z?z+6:0)+(f.part?5:0),jt=Math.max(40,h.height-W.
top-Ae),fn=At(0,C,jt,44),xr=Math.max(...ut(fn).map(It=>r.width(It)),0);W.left=Math.max(Math.ceil(xr)+11+(k.heightLabel?H+
9:4),ar(r));let Ar={width:Math.max(20,h.width-W.left-v),height:jt,from:_,to:D,top:C,dpr:h.dpr},Er=Qt(k.tree);return s={data:k,
cut:P,colors:Er,selection:A,frame:Ar,corner:W,theme:n,face:r,ticks:fn,labels:z},c=null,s}function w(k){if(!c){c=Vt(k.data.
tree,k.frame),a.width=Math.round(k.frame.width*k.frame.dpr),a.height=Math.round(k.frame.height*k.frame.dpr);let P=a.getContext(
"2d");P&&Gt(P,c,n.quiet)}return c}function M(k){let P=m();fr(k,P,a,w(P).thick),ur(k,P),hr(k,P),dr(k,P,h.height-3)}function y(k){
let P=m(),{hover:A}=e;A?.node!==void 0&&pr(k,P,w(P),A.node),A?.leaf!==void 0&&mr(k,P,A.leaf),b.show(P,w(P),h.width)}function E(){
let{data:k}=e;if(l!==k.name){let P="";for(let A=0;A<k.n;A++){let _=j(k.name(A));_.length>P.length&&(P=_)}[i,l]=[Math.ceil(
r.width(P,H,!0)),k.name]}return i}function x(){s=null,h.paint()}let T,S=()=>g(nr(e.cut,e.data.noun,ot(e.data.tree))),L=()=>{
clearTimeout(T),T=setTimeout(S,qs)},N={store:e,box:p,handle:b.handle,viewport:f,tip:d,announce:g,getScene:m},O=yr(N);return u.
onDestroy(wr(N),O.destroy,()=>clearTimeout(T),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),O.leave(),x(),S()}),e.subscribe(
"order",x),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?h.paint(1):h.paint(),L()}),e.subscribe("\
selection",()=>h.paint(0)),e.subscribe("reveal",()=>{let{start:k}=e.data.tree;f.reveal(e.wanted.map(P=>k[P]))}),e.subscribe(
"hover",()=>h.paint(1))),f.reset(e.data.n),S(),{restyle(k){n=k,r=at(o,n.font),l=null,x()},destroy(){u.destroy(),a.width=
a.height=0}}}var Xs={tree:Mr,clustermap:mo,scatter:Uo};function Ys(){let t=null;return{initialize({model:e}){return t=sn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=sn(e),Js(n,t)}}}function Js(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Ge(t,r);Ue(o,s);
let c=[],a=[],i=null;function l(){let m=de(o,"hclust-live-bar");e.model.get("controls")&&a.push(bo(m,e).destroy);let w=qo(
m,e);i=w.box,a.push(w.destroy,()=>m.remove()),f();let M=e.model.get("parts")??["tree"],y=null;for(let E of M){let x=Xs[E];
if(!x)continue;E!=="tree"&&(y??=de(o,"hclust-live-pair"));let T=de(E==="tree"?o:y,`hclust-part-${E}`);c.push({make:x,box:T,
view:x(T,e,s)})}}function f(){let m=t.closest(".hclust")?.querySelector(".hclust-find-slot");m&&i&&i.parentElement!==m&&
m.append(i)}function u(){for(let{view:m,box:w}of c)m.destroy(),w.remove();for(let m of a)m();o.querySelector(".hclust-li\
ve-pair")?.remove(),c=[],a=[]}function p(){let m=Ge(t,r);if(JSON.stringify(m)!==JSON.stringify(s)){s=m,Ue(o,s);for(let w of c)
w.view.restyle?w.view.restyle(s):(w.view.destroy(),w.view=w.make(w.box,e,s))}}let h=()=>{u(),l()};for(let m of["parts","\
controls"])e.model.on(`change:${m}`,h);let d=Mo(o,p);l();let g=et(o),b=new g.ResizeObserver(()=>{f(),p()});return b.observe(
o),g.addEventListener(Ke,e.announceCut),()=>{g.removeEventListener(Ke,e.announceCut),d(),b.disconnect();for(let m of["pa\
rts","controls"])e.model.off(`change:${m}`,h);u(),e.flush(),o.remove(),r.remove()}}export{Ys as default};
