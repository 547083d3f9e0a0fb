// Generated from js/ by `npm run build`. Do not edit.
function j(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function hn(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let a=r+s+1>>1;n(o.slice(
0,a).join("").trimEnd()+"…")<=e?r=a:s=a-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}function et(t){return t.ownerDocument.defaultView??globalThis}function Kt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function pn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx\
)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function dn(t,e,n){let o=et(t),r=e.map(h=>{let p=o.document.createElement("canvas");return p.className="hclust-layer",t.
append(p),{canvas:p,draw:h,stale:!0,ctx:p.getContext("2d")}}),s=r.at(-1).canvas,a=0,c=0,i={canvas:s,width:0,height:0,dpr:1,
paint(...h){r.forEach((p,g)=>{(!h.length||h.includes(g))&&(p.stale=!0)}),i.width&&(a||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(a),u.disconnect(),d();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){a=0;let h=o.
performance.now();for(let p of r)p.stale&&(p.stale=!1,p.ctx.setTransform(i.dpr,0,0,i.dpr,0,0),p.ctx.clearRect(0,0,i.width,
i.height),p.ctx.save(),p.draw(p.ctx,i),p.ctx.restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=
String(++c)}function f(){let[h,p]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*Kt(t);if(!(h===i.width&&p===i.
height&&g===i.dpr)&&(Object.assign(i,{width:p?h:0,height:p,dpr:g}),!!i.width)){for(let{canvas:b}of r)b.width=Math.round(
h*g),b.height=Math.round(p*g);n?.(i);for(let b of r)b.stale=!0;o.cancelAnimationFrame(a),l()}}s.addEventListener("hclust\
-record",h=>{let{detail:p}=h;for(let g of r)p.save(),p.setTransform(i.dpr,0,0,i.dpr,0,0),g.draw(p,i),p.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let d=pn(o,f);return i}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11;function at(t,e){let n=new Map,o=null,
r=(a=H,c=!1)=>`${c?"600 ":""}${a}px ${e}`,s=(a,c=H,i=!1)=>{let l=r(c,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(a);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return a.length*c*.6;o.font=l,f.set(a,
u=o.measureText(a).width)}return u};return{css:r,width:s,fit:(a,c,i,l)=>hn(a,c,f=>s(f,i,l))}}function Ee(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);s[o+l]=K(s,f)+K(s,u),a[f]=
a[u]=o+l;let d=K(e,l);d<c?i=!1:c=d,r[l]=c}return Ut({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:a},
n)}function Ut(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=K(o,2*i+(e[i]?1:0)),
f=K(o,2*i+(e[i]?0:1)),u=K(s,n+i);s[l]=u,s[f]=u+K(r,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[K(s,i)]=i,c[i]=K(s,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(K(c,K(o,2*i))+K(c,K(o,2*i+1)))/2;return{...t,flips:e,start:s,order:a,
x:c}}function mn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Ut(t,n)}function Q(t,e){return e<
t.n?0:K(t.distances,e-t.n)}function ot(t){return t.n<2?0:K(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[K(t.children,2*n+o),K(t.children,2*n+1-o)]}function ft(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.
sizes,e))}function gn(t,e,n,o){let{n:r,start:s,sizes:a}=t,c=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=K(a,
l),u=K(s,l);f>=o&&u<n&&u+f>e&&(c[i++]=l)}return c.subarray(0,i)}function K(t,e){return t[e]}var Te=1;function nt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function ve(t,e){return t.from+e/t.width*(t.to-t.from)}
function J(t,e){return t.height*(1-e/t.top)}function xn(t,e){return t.top*(1-e/t.height)}function ct(t){return t.width/(t.
to-t.from)}function Vt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),a=Te/(ct(e)*n),c=gn(t,e.from,e.to,a),i=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:wn(r+s+1),
columns:wn(o+s+1)},u=0,d=(g,b,m,w,M)=>{i.set([b,m,w,M],4*u),l[u++]=g},h=g=>Math.round(nt(e,t.x[g])*n-s/2),p=g=>Math.round(
J(e,Q(t,g))*n-s/2);for(let g of c){let[b,m]=ht(t,g),[w,M,y]=[h(b),h(m),p(g)],[E,x]=[Math.max(0,w),Math.min(o,M+s)];E<x&&
bn(f.rows,y,E,x)&&d(g,E,y,x-E,s);for(let[T,v]of[[b,w],[m,M]]){if(v<0||v+s>o+1)continue;let N=T>=t.n&&t.sizes[T]>=a?p(T):
r,[O,k]=[Math.min(y,N),Math.max(y,N)];O<k&&bn(f.columns,v,O,k)&&d(g,v,O,s,k-O)}}return{rects:i,owner:l,count:u,thick:s}}
function Gt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,
lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(e[s],e[s+1],e[s+2],e[s+3])}function wn(t){return{from:new Int32Array(
t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function bn(t,e,n,o){let[r,s]=[t.from[e],t.to[e]];if(r<=n&&o<=s)return!1;
let a=n<=s&&r<=o;return t.from[e]=a?Math.min(r,n):n,t.to[e]=a?Math.max(s,o):o,!0}function Ot({tree:t,nodes:e,sizes:n,labels:o},r){
let s=[],a=Te/(ct(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let i=o[t.order[c]],l=t.start[e[i]],f=l+
n[i],[u,d]=[Math.max(0,nt(r,l)),Math.min(r.width,nt(r,f))];s.push({label:i,x0:u,x1:d}),c=Math.max(f,Math.ceil(l+a))}return s}
var yn=new WeakMap;function qt(t,e){if(t.monotone)return Q(t,e);let n=yn.get(t.children);if(!n){n=new Float64Array(2*t.n-
1);for(let o=t.n;o<n.length;o++){let[r,s]=ht(t,o);n[o]=Math.max(Q(t,o),n[r]??0,n[s]??0)}yn.set(t.children,n)}return n[e]}
function Xt(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(ve(e,n)),0),t.n-1),a=t.order[s],c=Te/(ct(e)*
e.dpr),i=-1,l=r,f=(u,d,h)=>{let p=Math.hypot(d,h);p<l&&([l,i]=[p,u])};for(let u=t.parents[a];u>=0;u=t.parents[u]){if(t.sizes[u]<
c)continue;let[d,h]=ht(t,u),p=J(e,Q(t,u)),g=[d,h].map(b=>nt(e,t.x[b]));f(u,Mn(n,g[0]??0,g[1]??0),o-p),[d,h].forEach((b,m)=>{
let w=J(e,Q(t,b));f(b,n-g[m],Mn(o,p,w))})}return i}function Mn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function R(t,e=""){if(!e)return dt(t,0);let n=t===1&&e.endsWith("s");return`${dt(t,0)} ${n?e.slice(0,-1):e}`}function Y(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ke(t)?dt(t,Le(t)):kn(t,2)}var ke=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Le(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ce(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?pt(t,2):dt(t,e>=100?0:e>=10?1:2)}function Yt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":Y(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return Sr(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?dt(t,0):Ce(t);return n?`${r} ${n}`:r}function Sr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function En(t,e,n,o=0){return vn(t,e,n,o)[0]}function Tn(t,e,n,o=0){if(n!==void 0&&t<n&&
n<=e){let[,a,c]=vn(n,t,e,o);return[a,c]}let[r,s]=[Y(t),Y(e)];for(let a=4;a<17&&r===s&&t<e;a++)[r,s]=[pt(t,a),pt(e,a)];return[
r,s]}function vn(t,e,n,o){let r=[kr(t,o),Y(e),Y(n)],[s,a,c]=r;for(let i=4;i<17;i++){let l=Se(s),f=l<Se(c)||t===n&&s===c;
if(!(e<t&&t<=n)||Se(a)<l&&e<l&&l<=n&&f)return[s,a,c];[s,a]=[pt(t,i),pt(e,i)],c=n===1/0?Y(n):pt(n,i)}return r}function kr(t,e){
if(!ke(e)||!ke(t))return Y(t);let n=Math.min(Le(e),Le(t)),o=10**n;return dt(Math.floor(t*o+.5)/o,n)}function Se(t){return t===
"∞"?1/0:Number(t.replaceAll(",",""))}var Lr=[1,2,2.5,5,10];function At(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(
r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),a=10**Math.floor(Math.log10(r/s)),c=a*(Lr.find(f=>f*
a*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.ceil((t-i)/c);f*c<=e+i;f++)l.push(Number((f*c).toPrecision(12)));return l}
function ut(t){let e=t.slice(1).map((a,c)=>a-t[c]),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(
Math.abs))>=1e9||n<1e-4)return t.map(a=>pt(a,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(a=>Math.
abs(Number(a.toFixed(r))-a)>n/100);for(;r<6&&s();)r++;return t.map(a=>dt(a+0,r))}function dt(t,e){let n=Sn(t,e),[o="",r]=n.
split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function Sn(t,e){if(Math.abs(t)>=1e21)return BigInt(
t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(
30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===
0?r:n}function kn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith(
"5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function pt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=kn(t,e-1).split("e");return`${An(
o)}e${r}`}return An(Sn(t,e-1-n))}function An(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function Ln(t,e,n,o,[r,s],a,c){let i=new Float64Array(e),l=new Float32Array(a*c),f=(s-r)/c,u=-1;for(let d=0;d<c;d++){let h=r+
d*f;if(f<=1){let p=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(p===u){l.copyWithin(d*a,(d-1)*a,d*a);continue}u=
p;let g=G(n,p)*e;for(let b=0;b<e;b++)i[b]=G(t,g+b)}else Cr(i,t,e,n,h,h+f);Nr(l,d*a,i,o,a)}return l}function Cr(t,e,n,o,r,s){
t.fill(0);let a=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let i=Math.min(c+1,s)-Math.max(c,r);if(i<=1e-9)
continue;a+=i;let l=G(o,c)*n;for(let f=0;f<n;f++)t[f]=G(t,f)+i*G(e,l+f)}for(let c=0;c<n;c++)t[c]=G(t,c)/a}function Nr(t,e,n,o,r){
let s=o.length,a=s/r;for(let c=0;c<r;c++){let[i,l]=[c*a,(c+1)*a];if(a<=1){t[e+c]=G(n,G(o,Math.min(Math.floor(i+a/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*G(n,G(o,u));t[e+c]=f/a}}function Cn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=G(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Nn(t,[
e,n],o,r){let s=256/(n-e);for(let a=0;a<t.length;a++){let c=G(t,a);if(c!==c)continue;let i=3*Math.min(Math.max(Math.floor(
(c-e)*s),0),255);r[4*a]=G(o,i),r[4*a+1]=G(o,i+1),r[4*a+2]=G(o,i+2),r[4*a+3]=255}}function Jt(t,[e,n],o){let r=[],s=o/(n-
e),a=Math.ceil(n);for(let c=Math.floor(e);c<a;c++){if(!t(c))continue;let i=Math.max((c-e)*s,0),l=Math.min(Math.max((c+1-
e)*s,i+1),o),f=r.length-1;f>0&&i<=G(r,f)+1e-6?r[f]=Math.max(l,G(r,f)):r.push(i,l)}return r}function G(t,e){return t[e]}function mt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Rt(t,n);return _n(t,n,Ne(o),o)}function $t(t,e){let n=e>=
0?e:0,o=gt(t,n);return _n(t,o,n,Rt(t,o))}function gt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function Rt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Ne({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function _n(t,e,n,{
lower:o,upper:r}){let s,a,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=_r(t,
e)},get sizes(){return a??=this.nodes.map(i=>t.sizes[i])},get labels(){return c??=$r(t,this.nodes)}}}function _r(t,e){let{
n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let a=n-1-s;Ir(r,s,o[2*a]),Or(r,s+1,o[2*a+1])}return r}
function Ir(t,e,n){In(t,0,e,n)}function In(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function Or(t,e,n){
let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}In(t,0,o,n)}function $r(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],a=s+t.sizes[o];for(let c=s;c<a;c++)n[t.order[c]]=r}),n}function On(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let a=2;a<=o;a++){let{lower:c,upper:i}=Rt(t,a),l=c>0?i/c:i>0?1/0:1;l>s&&([s,r]=[l,a])}return r}var $n={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var Et=$n;var _e=Object.keys(Et.marker_scales).length,zn=1<<30;function Pr(t,e){return zn|parseInt(e.slice(1),16)<<3|t%_e}function Zt(t){
return(t&zn)!==0}function Dn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Hn(t){return t&7}var Rn=new WeakMap,
Pn=new WeakMap;function Qt(t){let e=Rn.get(t.children);return e||Rn.set(t.children,e=Dr(t)),t.annotations?.colors.size?zr(
e,t.annotations):e}function zr(t,e){let n=Pn.get(e);if(!n){Pn.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Pr(n[o],r)}
return n}function Pt(t){let e=Qt(t.tree);return t.nodes.map(n=>e[n])}function Dr(t){let{n:e,children:n,sizes:o}=t,r=new Int32Array(
2*e-1);for(let a=1,c=e-2;c>=0;c--,a++){let i=n[2*c],l=n[2*c+1],f=o[i]>=o[l];r[f?i:l]=r[e+c],r[f?l:i]=a}let s=Int32Array.
from({length:e},(a,c)=>c);return mt(t,On(t)).nodes.forEach((a,c)=>{s[r[a]]=c}),r.map(a=>s[a])}var Ie=Et.colors,Bn=Object.keys(Et.marker_scales),Fn=Et.marker_scales,Hr=Ie.length*Bn.length;function Oe(t){return Zt(t)?
t:t%Hr}function Z(t){return Zt(t)?Dn(t):Ie[t%Ie.length]}function $e(t){return Bn[Zt(t)?Hn(t):t%_e]}function Wn(t,e,n,o,r,s,a,c){t.width=Math.min(o.length,s.width),t.height=s.height;let i=Ln(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Nn(i,a,c,f.data),l.putImageData(f,0,
0)}function jn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Kn(t,{
heatmap:e,names:n},o,r){let s=e.width/n.words.length,a=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach(
(c,i)=>{if(!c)return;let l=e.left+s*(i+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,
l,a+H+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,a+(n.angle<90?8:6)),t.
rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function Un(t,{heatmap:e,rowNames:n},[o,r],s,a,c){let i=e.height/
(r-o);t.font=c.css(),t.fillStyle=a.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){
let f=e.top+(l+.5-o)*i;t.fillText(c.fit(j(s(l)),n-10),e.left+e.width+7,f+.5)}}function Re([t,e],n){let o=At(t,e,n,50);return{
at:o,words:ut(o)}}function Vn(t,e,n,o,r,s){let{left:a,top:c,width:i,height:l}=e;for(let d=0;d<l;d+=.5){let h=3*Math.min(
255,Math.floor((1-d/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(a,c+d,i,Math.min(1,l-d))}let{at:f,
words:u}=Re(n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((d,h)=>{let p=c+l*(1-(d-n[0])/(n[1]-
n[0]));t.fillStyle=r.rule,t.fillRect(a+i,Math.min(Math.round(p),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",a+i+
8,Math.min(Math.max(p,c+5),c+l-4))})}function Pe(t,e,n,o,r){let s=Vt(e,n),[a,c]=[Math.round(n.width*n.dpr),Math.round(n.
height*n.dpr)];t.width=Math.max(1,o?c:a),t.height=Math.max(1,o?a:c);let i=t.getContext("2d");return i&&(o&&i.setTransform(
0,1,1,0,0,0),Gt(i,s,r)),s}function Gn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,a]=[-1,0];for(let c=0;c<=o;c++){let i=Math.
floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:a/e.dpr,x1:c/e.dpr}),[s,a]=[f,c])}return r}function qn(t,e,n,o,r){for(let{label:s,x0:a,x1:c}of n){let i=c-a,
l=r&&i>4?.5:0;t.fillStyle=Z(o[s]),t.beginPath(),r&&i>8?t.roundRect(e.left,e.top+a+l,e.width,i-2*l,2):t.rect(e.left,e.top+
a+l,e.width,i-2*l),t.fill()}}function Xn(t,{heatmap:e,clusterBar:n},o,r,s){let a=Jt(r,o,e.height),c=0;t.fillStyle=s.paper,
t.globalAlpha=.62;for(let l=0;l<=a.length;l+=2){let f=a[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=a[l+1]??
e.height}t.globalAlpha=1,t.fillStyle=s.ink;let i=n.left+n.width+1;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];
t.fillRect(i,e.top+f,e.left-i-1,Math.max(1,u-f))}}function Yn(t,{left:e,top:n,width:o,height:r},s,a){let c=d=>Math.round(
d*a)/a,[i,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[d,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=d,t.beginPath(),t.rect(i-h,
l-h,f-i+2*h,u-l+2*h),t.rect(i,l,f-i,u-l),t.fill("evenodd")}function ze({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:a}=e.rowTree;return{width:a,height:s,from:n,to:o,top:(ot(
t.tree)||1)*1.04,dpr:r}}function Jn(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,d)=>u===i.key[d])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:d,columns:h,shown:p,ends:g,map:b,theme:m,face:w,dpr:M}=l,{heatmap:y,columnTree:E}=u,x={width:Math.max(1,Math.
round(y.width*M)),height:Math.max(1,Math.round(y.height*M))},T=[f.values,d,h,...p,x.width,x.height,b];o(n.heatmap,T,L=>Wn(
L,f,d,h,p,x,g,b)),jn(i,n.heatmap.canvas,y);let v=f.columnTree;if(E.height&&v){let L={...E,top:(ot(v)||1)*1.02,dpr:M,from:0,
to:f.p};o(n.columns,[v,E.width,E.height,M,m.quiet],N=>{Pe(N,v,L,!1,m.quiet)}),i.save(),i.setTransform(1,0,0,1,Math.round(
E.left*M),Math.round(E.top*M)),i.drawImage(n.columns.canvas,0,0),i.restore()}Kn(i,u,m,w),u.rowNames&&Un(i,u,p,N=>f.name(
d[N]),m,w),Vn(i,u.bar,g,b,m,w)}function s(i,l){let{rowTree:f,rows:u,places:d}=l,h=Pt(l.cut),p=ze(l),g=f?Ot(l.cut,p):Gn(l.
cut,p,u);qn(i,d.clusterBar,g,h,f),f&&a(i,l,p,g,h)}function a(i,l,f,u,d){let{tree:h}=l.data,{rowTree:p}=l.places,{dpr:g,from:b,
to:m}=f,w=l.theme.quiet;o(n.tree,[h,p.width,p.height,g,b,m,w],y=>{Pe(y,h,f,!0,w)});let{canvas:M}=n.tree;i.save(),i.setTransform(
1,0,0,1,Math.round(p.left*g),Math.round(p.top*g)),i.beginPath(),i.rect(0,0,M.width,M.height),i.clip(),i.drawImage(M,0,0),
i.globalCompositeOperation="source-atop";for(let{label:y,x0:E,x1:x}of u){let T=l.cut.nodes[y];if(T<h.n)continue;let v=Math.
round(J(f,qt(h,T))*g-1),L=Math.floor(E*g);i.fillStyle=Z(d[y]),i.fillRect(v,L,M.width-v,Math.max(1,Math.ceil(x*g)-L))}i.restore()}
function c(i,l){let{data:f,places:u,rows:d,columns:h,placeOf:p,selection:g,hover:b,rowTree:m,theme:w,dpr:M}=l,{heatmap:y}=u,
[E,x]=l.shown;if(g){let O=k=>!!g[d[k]];Xn(i,u,l.shown,O,w)}if(!b)return;let T=y.height/(x-E),v=(O,k,P,A)=>{let _=Math.max(
k-O,2/T),z=(O+k)/2,C=Math.max(0,(z-_/2-E)*T),S=Math.min(y.height,(z+_/2-E)*T);S<=0||C>=y.height||Yn(i,{left:P,top:y.top+
C,width:A-P,height:S-C},w,M)},[L,N]=[y.left,y.left+y.width];if(b.leaf!==void 0){let O=p[b.leaf];if(v(O,O+1,L,N),l.column>=
0){let k=y.width/h.length;v(O,O+1,L+l.column*k,L+(l.column+1)*k)}}else if(m){let O=f.tree.start[b.node];v(O,O+f.tree.sizes[b.
node],L,N)}}return{paintBase:r,paintCut:s,paintOverlay:c,destroy(){for(let{canvas:i}of Object.values(n))i.width=i.height=
0}}}var zt=150,De=["node_names","node_colors"];function te(t){let[e,n]=De.map(o=>Br(t.get(o)));return{names:e,colors:n}}function Br(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Zn=new WeakMap,Fr=new Map;function Wr({
tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Fr;let o=Zn.get(n);o||Zn.set(n,o=new WeakMap);let r=o.get(
e);return r||o.set(e,r=jr(n,e)),r}function jr(t,e){let n=[];for(let c=0;c<e.length;c++){let i=e[c],l=t.get(i);l!==void 0&&
n.push({label:c,node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(
c=>{let i=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!r.has(i)})),a=new Map;for(let{label:c,
name:i}of n.sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i} (${f})`;s.add(l),a.set(
c,l)}return a}function q(t,e){let n=Wr(t).get(e);return n===void 0?R(e):`${R(e)} ${j(n)}`}var Kr=7;function Qn(t,e,n){let{data:o,cut:r,rows:s,columns:a,shown:[c,i]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
d=n-l.top;if(d<0||d>=l.height)return null;let h=Math.min(Math.floor(c+d/l.height*(i-c)),o.n-1),p=s[h];if(e>=l.left&&e<l.
left+l.width){let b=Math.floor((e-l.left)/l.width*a.length);return{leaf:p,column:Math.min(b,a.length-1)}}if(e>=f.left-1&&
e<l.left)return{label:r.labels[p]};if(!t.rowTree||e>u.left+u.width)return null;let g=Xt(o.tree,ze(t),d,e-u.left,Kr);return g<
0?null:g<o.n?{leaf:g,column:-1}:{node:g}}function He({data:t,cut:e,columns:n},o){if(o.label!==void 0){let a=R(e.sizes[o.
label],t.noun);return[`Cluster ${q(e,o.label)}`,a]}if(o.node!==void 0){let a=e.nodes.indexOf(o.node),c=R(t.tree.sizes[o.
node],t.noun);return[a<0?c:`Cluster ${q(e,a)} · ${c}`,`height ${Y(Q(t.tree,o.node))}`]}let r=`cluster ${q(e,e.labels[o.
leaf])}`;if(o.column<0)return[t.name(o.leaf),r];let s=n[o.column];return[t.name(o.leaf),Ur(t,o.leaf,s),r]}function Ur(t,e,n){
let o=t.columnAbout[n],r=t.values[e*t.p+n],s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"y\
es":"no"}`;let a=t.originalColumns[o?.original??-1];if(!a)return`${s}: ${Ce(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${Yt(c??NaN,a.kind,a.unit)}`}var tt="walking";function to({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let a=s?.closest(`.${tt}`);return t===
"Enter"&&r&&!a}var Dt=14,ee=4;function eo(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[a,c]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=j(l);r.length<f.length;){let d=e.createElement("span");r.push(d),n.append(d)}r.forEach(
(d,h)=>{d.hidden=h>=f.length,d.textContent=j(f[h]??"")}),n.hidden=!1,[a,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,d){
i(u,d),n.hidden=!1;let[h,p]=[t.clientWidth,t.clientHeight],g=l+Dt+a+ee<=h?l+Dt:l-Dt-a,b=f-Dt-c,m=b>=ee?b:f+Dt,w=(M,y)=>Math.
round(Math.max(ee,Math.min(M,y-ee)));n.style.transform=`translate(${w(g,h-a)}px, ${w(m,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var ne="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",Tt=4;function vt(t,e,n,o){
let r=t.ownerDocument,s=r.createElement("div");s.className=e,t.append(s);let a=dn(s,n,o),c=eo(s),i=r.createElement("div");
i.className="hclust-unseen",i.setAttribute("aria-live","polite"),s.append(i);let l=[];return{box:s,stage:a,tip:c,announce(f){
i.textContent=f},onDestroy(...f){l.push(...f)},destroy(){for(let f of l)f();a.destroy(),s.remove()}}}function rt(t,e){let{
left:n,top:o}=t.getBoundingClientRect(),r=Kt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function St(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function wt(t){return e=>{let n=t[e.key];!n||to(e)||(e.preventDefault(),e.stopPropagation(),
n(e))}}var Vr=["Escape","Shift","Control","Alt","Meta"];function oe(t,e){let n=t.ownerDocument.createElement("p");n.className=
"hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(tt)}}),U(e,{keydown:r=>{Vr.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",tt)})];return{destroy:()=>o.forEach(r=>r()),
describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,
t.classList.toggle("hclust-empty",!!r)}}}function re(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${R(e)} selected.`:
"."}var Gr=24;function kt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Gr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function a(l){let f=rt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=rt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,rt(t,l),f))}return U(t,{pointerdown:a,pointermove:c,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(rt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function no(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:a,tip:c}=n;function i({x:m,y:w}){let M=r();return M&&
Qn(M,m,w)}function l(m,w){t.setHit(m);let M=m?.label===void 0?m?.node:e.cut.nodes[m.label];m?.leaf!==void 0?e.setHover({
leaf:m.leaf}):M===void 0?e.setHover(null):e.setHover(M<e.data.n?{leaf:M}:{node:M}),a.canvas.style.cursor=m?"pointer":"";
let y=r();if(!m||!y)return c.hide();let[E="",...x]=He(y,m);c.show(w.x,w.y,E,x)}function f(m,w){let{cut:M,data:y}=e;if(!m)
w||e.select([]);else if(m.leaf!==void 0)e.select([m.leaf],{add:w});else{let E=m.node??M.nodes[m.label??0];e.select(ft(y.
tree,E),{add:w})}}function u(m){let w=r();return w?m/w.places.heatmap.height*(w.shown[1]-w.shown[0]):0}function d(m){let w=r()?.
places.heatmap;return w?(m-w.top)/w.height:.5}let h=o.shown(),p=kt(a.canvas,{down(m){return m.button?!1:(h=o.shown(),!0)},
drag(m,{x:w,y:M},y){y.moved||=Math.hypot(w-y.x,M-y.y)>=Tt,y.moved&&o.move(u(y.y-M),h)},up(m,w,M){if(M.moved)return;let y=i(
w);f(y,m.shiftKey),m.pointerType==="touch"&&l(y,w)},cancel(){},hover:(m,w)=>l(i(w),w),leave:()=>l(null,{x:0,y:0}),pinch(m,w,M,y){
o.zoom(m,d(w.y-y)),o.move(-u(y))}}),g=U(a.canvas,{dblclick:o.showAll,wheel(m){!St(s,m)||!r()||(m.preventDefault(),o.zoom(
1.0015**(m.deltaY||m.deltaX),d(rt(s,m).y)))},keydown:wt({ArrowDown:()=>b(1,0),ArrowUp:()=>b(-1,0),ArrowRight:()=>b(0,1),
ArrowLeft:()=>b(0,-1),Home:()=>b(-1/0,0),End:()=>b(1/0,0),Enter:m=>{let w=t.hit();w&&f(w,m.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(tt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function b(m,w){let M=r();if(!M)return;let y=(A,_)=>Math.min(Math.max(A,0),_),E=e.hover?.leaf,x=t.hit(),T=E===
void 0?Math.ceil(M.shown[0]):y(M.placeOf[E]+m,e.data.n-1),v=E===void 0||x?.leaf===void 0?0:y(x.column+w,t.columns()-1);o.
reveal([T]);let L=r()??M,{heatmap:N}=L.places,[O,k]=L.shown,P={leaf:L.rows[T],column:v};l(P,{x:N.left+(v+.5)/t.columns()*
N.width,y:N.top+(T+.5-O)/(k-O)*N.height}),s.classList.add(tt),n.announce(He(L,P).join(", "))}return()=>{p(),g()}}var Be=9,Ht=5,oo=11,qr=130,ro=37,so=140,io=H+2;function co(t,e){let{width:n,height:o,columns:r,rows:s,dpr:a}=t,c=m=>Math.
round(m*a)/a,i=c(t.columnTree?Math.min(70,.1*o)+Ht:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+Ht+Be+Ht),u=16+
oo+10+Math.max(0,...t.scale.map(m=>e.width(m))),d=0;(o-i-24)/s>=io&&(d=Math.min(qr,.26*n,t.longestName())+10);let p=Math.
max(20,n-f-u-d),g=ao(r,p/r.length,f,.34*o,e);d&&(o-i-g.height)/s<io&&(d=0,p=Math.max(20,n-f-u),g=ao(r,p/r.length,f,.34*o,
e)),p=c(p);let b=c(Math.max(20,o-i-g.height));return{heatmap:{left:f,top:i,width:p,height:b},clusterBar:{left:f-Ht-Be,top:i,
width:Be,height:b},rowTree:{left:0,top:i,width:l,height:b},columnTree:{left:f,top:2,width:p,height:t.columnTree?i-Ht-2:0},
bar:{left:f+p+d+16,top:i,width:oo,height:Math.min(120,b)},names:g,rowNames:d}}function ao(t,e,n,o,r){let s=t.map(h=>j(h)),
a=h=>Math.max(0,...h.map(p=>r.width(p)));if(a(s)+8<=e)return{words:s,angle:0,every:1,height:H+12};let c=ro*Math.PI/180,i=e*
Math.sin(c)>=H+1,l=i?1:Math.max(1,Math.ceil((H+2)/e)),f=s.map((h,p)=>{if(p%l)return"";if(!i)return r.fit(h,Math.min(so,o-
10));let g=n+e*(p+.5)-6;return r.fit(h,Math.min(so,(o-16)/Math.sin(c),g/Math.cos(c)))}),u=i?c:Math.PI/2,d=a(f)*Math.sin(
u)+H*Math.cos(u)+12;return{words:f,angle:i?ro:90,every:l,height:Math.ceil(d)}}var se={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Xr(t){let e=ie(t.get("heights")),n=Ct(t.get("flips"),e.length),o=Ee(Lt(t.get("children")),e,n);return o.annotations=
te(t),o}function Fe(t){let e=Xr(t),n=e.n,o=t.get("columns")??[],r=ie(t.get("col_heights")),s=Lt(t.get("col_children")),a=ie(
t.get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=Lt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Qr(t.get("values")),
columnTree:r.length?Ee(s,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:Yr(i,ie(t.get(
"axes")),a,c.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Jr(Ct(t.
get("names")),Lt(t.get("name_ends"))),leafOf:u=>Zr(f,u)}}function Yr(t,e,n,o,r){let s=0;return t.map(({original:a})=>a===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,i)=>n[i*o+a]??NaN))}function Jr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Zr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ae(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Ct(t,e=0){let n=new Uint8Array(ae(t));return n.length>=e?n:new Uint8Array(e)}function Lt(t){return new Int32Array(
ae(t))}function Qr(t){return new Float32Array(ae(t))}function ie(t){return new Float64Array(ae(t))}var fo=Object.keys(se),lo=new Map;function uo(t){return[...t.get("cmap_names")??[],...fo]}function We(t,e){let n=lo.get(
t);if(n)return n;let o=Object.hasOwn(se,t)?se[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=ts(o):r>=0&&(n=
Ct(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?We(fo[0],e):(lo.set(t,n),n)}function ts(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let a=r;a<=s;a++){
let c=(a-r)/(s-r);for(let i=0;i<3;i++)e[3*a+i]=n(o+1+i)*(1-c)+n(o+5+i)*c}}return e}function ho(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],a=o[0],c=o[1],i,l,f=!1,u=0;u<n;++u)o=t[u],i=o[0],l=o[1],l>s!=
c>s&&r<(a-i)*(s-l)/(c-l)+i&&(f=!f),a=i,c=l;return f}function po(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let a=0;a+1<n.length;a+=2){let[c,i]=[F(n,a),F(n,a+1)];o.push([c,i]),
r[0]=Math.min(F(r,0),c),r[1]=Math.min(F(r,1),i),r[2]=Math.max(F(r,2),c),r[3]=Math.max(F(r,3),i)}let s=[];for(let a=0;a<t.
length;a++){let[c,i]=[F(t,a),F(e,a)];c<F(r,0)||c>F(r,2)||i<F(r,1)||i>F(r,3)||ho(o,[c,i])&&s.push(a)}return s}function mo(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),a=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[p,g]=[F(t,h),F(
e,h)];return p>=0&&p<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.floor(p/r):-1},i=new Int32Array(s*a+1),l=t.length;for(let h=0;h<
l;h++){let p=c(h);p>=0&&(i[p+1]=F(i,p+1)+1)}for(let h=0;h<s*a;h++)i[h+1]=F(i,h+1)+F(i,h);let f=i.slice(),u=new Int32Array(
F(i,s*a));for(let h=0;h<l;h++){let p=c(h);if(p<0)continue;let g=F(f,p);u[g]=h,f[p]=g+1}let d=(h,p)=>Math.min(Math.max(Math.
floor(h/r),0),p-1);return{nearest(h,p,g){let b=-1,m=g*g,[w,M]=[d(h-g,s),d(h+g,s)],[y,E]=[d(p-g,a),d(p+g,a)];for(let x=y;x<=
E;x++){let T=F(i,x*s+M+1);for(let v=F(i,x*s+w);v<T;v++){let L=F(u,v),N=(F(t,L)-h)**2+(F(e,L)-p)**2;(N<m||N===m&&L>b)&&([
m,b]=[N,L])}}return b}}}function ce([t,e],n,o,r,s){let a=e-t,c=Math.min(Math.max(a*r,s),n[1]-n[0]),i=a>0?(o-t)/a:.5;return lt(
[o-i*c,o+(1-i)*c],n,0)}function lt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function F(t,e){
return t[e]}var es=5,ns=.12;function le(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let a=s&&s[1]-s[0]<e*.999?s:null;a?.[0]===n?.[0]&&
a?.[1]===n?.[1]||(n=a,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,a){let[c,i]=o(),
l=c+Math.min(Math.max(a,0),1)*(i-c);r(ce([c,i],[0,e],l,s,Math.min(e,es)))},move(s,a=o()){n&&r(lt(a,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[a,c]=n,i=1/0;for(let l=0;l<s.length;l++){let f=s[l],u=f<a?f-a:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(lt(n,[0,e],i+Math.sign(i)*ns*(c-a)))}}}function fe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(a,c,i){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=a,c.dataset.lmSuppressShortcuts="true",l.append(...i?[c,f]:[f,c]),o.append(l),l}return{el:o,select(a,c){
let i=n.createElement("select");i.addEventListener("change",()=>c(i.value)),i.setAttribute("aria-label",a);let l=s(a,i,!1),
f="";return{show(u,d,h=d){let p=JSON.stringify([d,h]);p!==f&&(f=p,i.replaceChildren(...d.map((g,b)=>{let m=n.createElement(
"option");return m.value=g,m.textContent=(h[b]??g).slice(0,60),m}))),i.value=u},hide(u){l.hidden=u}}},checkbox(a,c,i){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>i(l.checked));let f=s(a,l,!0);return{
show(u,d=!0){l.checked=u,f.hidden=!d}}},button(a,c){let i=n.createElement("button");return i.type="button",i.textContent=
a,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",c),o.append(i),{show(l){i.hidden=!l}}},hide(a){
o.hidden=a},destroy(){o.remove()}}}var[os,je]=[1,2];function go(t,e,n){let o=t.ownerDocument,r=fe(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",C=>e.setOption("row_cluster",C)),a=r.checkbox("Columns","Cluster the columns and draw their tree",C=>e.
setOption("col_cluster",C)),c=r.select("Colors",C=>e.setOption("cmap",C)),i=le(()=>{T.hide(),O()}),l=r.button("show all \
rows",i.showAll),f=at(o,n.font),u=[],d=[],h=new Int32Array(0),p=[0,1],g=null,[b,m]=[!1,!1],w=null,M=Jn(o),y=vt(t,"hclust\
-plot",[M.paintBase,M.paintCut,M.paintOverlay].map(C=>S=>{let $=L();$&&C(S,$)}),()=>O()),{box:E,stage:x,tip:T}=y,v=oe(E,
x.canvas);function L(){if(!g)return null;let{data:C,cut:S,selection:$,hover:I}=e,B=w?.leaf!==void 0&&w.leaf===I?.leaf?w.
column:-1,D=We(String(e.option("cmap")),e.model);return{data:C,cut:S,selection:$,hover:I,places:g,rows:u,columns:d,placeOf:h,
ends:p,rowTree:b,column:B,theme:n,face:f,map:D,shown:i.shown(),dpr:x.dpr}}function N(){let{data:C}=e,{tree:S}=C,$=C.p>0&&
C.values.length>=C.n*C.p;r.hide(!$),v.showNotice($?"":ne);let I=uo(e.model),B=String(e.option("cmap")||I[0]);c.show(B,I.
includes(B)?I:[B,...I]),b=!!(e.option("row_cluster")??!0)&&C.n>1,m=!!(e.option("col_cluster")??!0)&&C.columnTree!==null,
s.show(b,C.n>1),a.show(m,C.columnTree!==null),u=b?S.order:Int32Array.from({length:C.n},(D,W)=>W),d=m&&C.columnTree?C.columnTree.
order:Int32Array.from({length:C.p},(D,W)=>W),h=new Int32Array(C.n);for(let D=0;D<C.n;D++)h[u[D]]=D;if(w=null,!$)return g=
null,x.paint();O()}function O(){let{data:C}=e;if(l.show(i.part!==null),!x.width||!C.p||!C.values.length)return;let[S,$]=i.
shown();g=co({width:x.width,height:x.height,columns:Array.from(d,I=>C.columns[I]??""),rows:$-S,rowTree:b,columnTree:m,longestName(){
let I=0;for(let B=Math.floor(S);B<$&&B<C.n;B++)I=Math.max(I,f.width(C.name(u[B]).slice(0,60)));return I},scale:Re(p,120).
words,dpr:x.dpr},f),v.describe(k()),x.paint()}function k(){let{cut:C,data:S,selection:$}=e;return`Clustermap of ${R(S.n,
S.noun)} ${b?"in the order of their tree":"in the table's order"} by ${R(S.p,"features")}: ${R(C.k,"clusters")}${re($)}`}
let P=null;function A(){i.reset(e.data.n),e.data.values!==P&&(P=e.data.values,p=Cn(e.data.values)),N()}let _={store:e,base:y,
viewport:i,scene:L,columns:()=>d.length,hit:()=>w,setHit(C){w=C,x.paint(je)}},z=null;return y.onDestroy(v.destroy,no(_),
e.subscribe("data",A),e.subscribe(["order","option"],N),e.subscribe(["cut","selection"],C=>{C==="cut"&&z?.k===e.cut.k&&z.
tree===e.cut.tree||(z=e.cut,v.describe(k()),x.paint(C==="cut"?os:je))}),e.subscribe("reveal",()=>{i.reveal(e.wanted.map(
C=>h[C]))}),e.subscribe("hover",()=>{e.hover?.leaf!==w?.leaf&&(w=null),T.hide(),x.paint(je)})),A(),{restyle(C){n=C,f=at(
o,n.font),O()},destroy(){y.destroy(),M.destroy(),r.destroy()}}}var Ke="hclust-asking";function bt({t,lower:e,upper:n,tree:o}){return En(t,e,n,ot(o))}function rs({t,lower:e,upper:n,tree:o}){return Tn(e,n,t,ot(
o))}function ue(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`heights are tied at ${Y(o)}: no threshold gives ${R(e)} cl\
usters`;let[r,s]=rs(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${R(e)}`:`any cut \
from ${r} to ${s} gives these ${R(e)}`}function wo(t){return`${R(t.k,"clusters")} · ${bt(t)}`}var ss=30,is=1e3;function yo(t,e){let n=bo(t,"Clusters","Number of clusters"),o=bo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=ot(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/is),s()}function s(){let{cut:c,data:i}=e;n.input.max=String(Math.min(i.n,Math.
max(ss,c.k))),n.input.value=String(c.k),n.output.textContent=R(c.k),o.input.value=String(c.t),o.output.textContent=bt(c),
n.input.setAttribute("aria-valuetext",R(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let a=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of a)c();n.label.remove(),o.
label.remove()}}}function bo(t,e,n){let o=t.ownerDocument,[r,s,a]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,a),t.append(r),{label:r,input:s,output:a}}var Nt={r:255,g:255,b:255,a:1},he={r:0,g:0,b:0,a:1};function Bt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,a=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(as),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,a].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a}}function as(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ft(t,e){return{...yt(e,t,t.
a),a:1}}function yt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function st({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Mo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Ue(t,e){let[n,o]=[Bt(e.paper)??Nt,Bt(e.ink)??he],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,a]of Object.entries(r))t.style.setProperty(`--hc-${s}`,a);t.style.setProperty("--hc-band",st(yt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function pe(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function cs(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ge(t,e){let n=et(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?Ve(e,`var(${g})`):null,s=fs(t,e),
a=Ft(r("--jp-layout-color0")??s,s),c=Mo(a)<.5,i=(g,b)=>Ft(g??b,a),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=i(
l??Ve(e,"inherit"),c?Nt:he),u=i(r("--jp-ui-font-color2"),yt(a,f,.65)),d=i(r("--jp-border-color2"),yt(a,f,.16)),h=i(r("--\
jp-layout-color1"),a),p=st(h)===st(a)?yt(a,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:st(a),ink:st(f),quiet:st(u),rule:st(d),panel:st(p),font:n.getComputedStyle(e).fontFamily,
dark:c}}var ls=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function xo(t,e){let n=et(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let c of[o,r])s.observe(c,{attributes:!0,attributeFilter:ls});let a=n.
matchMedia("(prefers-color-scheme: dark)");return a.addEventListener("change",e),()=>{s.disconnect(),a.removeEventListener(
"change",e)}}function fs(t,e){let n=[];for(let r=t;r;r=cs(r)){let s=Ao(et(r).getComputedStyle(r).backgroundColor,et(r));
if(!(!s||s.a===0)&&(n.unshift(s),s.a===1))break}let o=Ft(Ve(e,"Canvas")??Nt,Nt);return n.reduce((r,s)=>Ft(s,r),o)}function Ve(t,e){
let n=et(t);t.style.color=e;let o=Ao(n.getComputedStyle(t).color,n);return t.style.color="",o}function Ao(t,e){let n=Bt(
t);if(n)return n;let o=e.document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[s=0,a=0,c=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:a,b:c,
a:i/255}}var us={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},hs=10;function qe(t){return us[$e(
t)]}function Xe(t){return Fn[$e(t)]}function Eo(t){let e=new Map,n=null;function o(r,{size:s,halo:a,edge:c,alpha:i},l,f){
let u=Math.ceil((s*.6+a+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let d=s*Xe(r)*l;n.setTransform(d,0,0,d,u,u),n.lineJoin="\
round",n.globalAlpha=i;let h=new Path2D(qe(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=c,n.lineWidth=a*l/d,a&&n.stroke(
h);let p=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(p.keys()).filter(b=>V(p,b)>>>24>=hs);return{
steps:Int32Array.from(g,b=>{let[m,w]=[Math.floor(b/(2*u)),b%(2*u)];return(m-u)*f+w-u}),pixels:Int32Array.from(g,b=>V(p,b))}}
return function(s,a,c){let i=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${a} ${c}`,l=e.get(i);l||(e.size>12&&e.clear(),e.
set(i,l=[]));let f=l;return u=>f[Oe(u)]??=o(Oe(u),s,a,c)}}function To(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,d)=>V(e,d)-V(e,u)||u-d),a=new Int32Array(r);s.forEach((u,d)=>{a[u]=d});let c=new Int32Array(2*r+1),i=u=>V(a,V(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[i(u)+1]=V(c,i(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=V(c,u+1)+V(c,u);let l=n?V(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let d=i(u),h=V(c,d);f[h]=u,c[d]=h+1}return{order:f,dimmed:l}}function vo(t,e,n,o,r,s,a){
let{xs:c,ys:i,width:l,height:f,left:u,top:d}=o;for(let h=0;h<r.length;h++){let p=V(r,h),g=V(c,p),b=V(i,p);if(!(g>=-1&&g<=
l+1&&b>=-1&&b<=f+1))continue;let{steps:m,pixels:w}=a[V(s,p)],M=Math.round((d+b)*n)*e+Math.round((u+g)*n);for(let y=0;y<m.
length;y++){let E=M+V(m,y),x=V(w,y),T=V(t,E);t[E]=T===0||x>>>24===255?x:ps(x,T)}}}function ps(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,a=256-s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,a)>>>8&16711935,
i=Math.imul(t&65280,s)+Math.imul(e&65280,a)>>>8&65280;return r<<24|c|i}function V(t,e){return t[e]}var So="http://www.w3.org/2000/svg",ds=12,ko=18,ms=20,Ye=10,de=5;function Lo(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let a={width:0,
height:0};function c(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(So,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(So,"path");f.append(u);let d=n.createElement("b"),h=n.createElement("span");return l.append(f,d,h),l.addEventListener(
"click",p=>e(i,p.shiftKey)),s.before(l),{button:l,path:u,number:d,rest:h,color:-1}}return{el:o,show(i,l,f,u,d){let h=Math.
max(2,Math.min(ds,Math.floor((d-2*Ye)/ko))),p=i.k<=h?i.k:h-1;for(;r.length<p;)r.push(c(r.length));let g=0;r.forEach((m,w)=>{
if(m.button.hidden=w>=p,m.button.hidden)return;let M=` · ${R(i.sizes[w],f)}`;m.rest.textContent!==M&&(m.rest.textContent=
M);let y=u.fit(q(i,w),zt,H,!0);m.number.textContent!==y&&(m.number.textContent=y);let E=l[w];m.color!==E&&(m.color=E,m.path.
setAttribute("d",qe(E)),m.path.setAttribute("transform",`scale(${8*Xe(E)})`),m.path.setAttribute("fill",Z(E))),g=Math.max(
g,u.width(y,H,!0)+u.width(M))}),s.hidden=p===i.k,s.hidden||(s.textContent=`+ ${R(i.k-p)} more`,g=Math.max(g,u.width(s.textContent)));
let b=p+(s.hidden?0:1);return a={width:Math.ceil((ms+g+8)/8)*8,height:ko*b+4},a},move(i,l){o.style.transform=`translate(${Math.
round(i)}px, ${Math.round(l)}px)`,o.style.width=`${a.width}px`},destroy(){o.remove()}}}function Co({xs:t,ys:e,width:n,height:o},r){
let s=[n-r.width-2,Ye,(n-r.width)/2],a=[2,o-r.height-Ye,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,
1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,d=a[f]??0,h=0;for(let p=0;p<t.length;p++){let g=t[p],
b=e[p];g>u-de&&g<u+r.width+de&&b>d-de&&b<d+r.height+de&&h++}h<i.hidden&&(i={left:u,top:d,hidden:h})}return i}var Ze=864e5,gs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function _o(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=t[r];Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Qe(t,e,n,o,r){if(t==="date")return ws(e,n,Math.max(2,Math.floor(o/r)));let s=At(
e,n,o,r);return{at:s,words:ut(s)}}function ws(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Je(No(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let s=r>=
7?4:0,a=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)a.push(c*r+s);return Je(a,t,e)}return Je(No(t,e,1),t,e)}function No(t,e,n){
let o=new Date(t*Ze);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let a=r;s.length<100;a++){let c=new Date(0);c.setUTCFullYear(Math.floor(a*n/12),(a*n%12+12)%12,1);let i=c.getTime()/
Ze;if(!(i<=e))break;i>=t&&s.push(i)}return s}function Je(t,e,n){let o=t.map(s=>{let a=new Date(Math.round(s*1440)*6e4);if(a.
getUTCHours()||a.getUTCMinutes())return a.toISOString().slice(11,16);let c=gs[a.getUTCMonth()];return a.getUTCDate()!==1?
`${a.getUTCDate()} ${c}`:a.getUTCMonth()?c:String(a.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Ze).getUTCFullYear()}`),{at:t,words:o}}var Io=8,$o=12,bs=46,ys=90;function tn(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,s=t.axisNames[r],a=t.axes[r];if(!s||!a)return null;let c=j(s.label||s.name),i=s.unit?`${c} (${j(s.unit)})`:c;return{
name:s.name,title:i,column:s,values:a,all:_o(a)}}function Ro(t,e,n,o,r,s,a){let c=Math.max(40,t.height-Io-bs),i=Qe(n.column.
kind,...r,c,46);i.words=i.words.map(g=>a.fit(g,ys));let l=Math.max(0,...i.words.map(g=>a.width(g))),f=Math.ceil(l+8+H+16),
u=Math.max(40,t.width-f-$o-s),d=Qe(e.column.kind,...o,u,64),h=Oo(e.values,o[0],o[1],u),p=Oo(n.values,r[1],r[0],c);for(let g=0;g<
h.length;g++)h[g]!==h[g]?p[g]=NaN:p[g]!==p[g]&&(h[g]=NaN);return{left:f,top:Io,width:u,height:c,x:d,y:i,xs:h,ys:p}}function Oo(t,e,n,o){
let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let a=t[s];r[s]=Number.isFinite(a)?(a-e)/(n-e)*o:NaN}return r}
function Po(t,e,{x:n,y:o,xShown:r,yShown:s,theme:a,face:c,dpr:i}){let{left:l,top:f,width:u,height:d}=e,h=f+d,p=Math.max(
1,Math.round(i))/i,g=m=>Math.round(m*i)/i;t.font=c.css(),t.fillStyle=a.rule,t.textBaseline="middle",t.textAlign="right",
e.y.at.forEach((m,w)=>{let M=g(h-(m-s[0])/(s[1]-s[0])*d);t.fillStyle=a.rule,t.globalAlpha=.7,t.fillRect(l,M,u,p),t.globalAlpha=
1,t.fillRect(l-4,M,4,p),t.fillStyle=a.quiet,t.fillText(e.y.words[w]??"",l-8,M+.5)}),t.fillStyle=a.rule,t.fillRect(g(l),f,
p,d+p),t.fillRect(l,g(h),u,p),t.textBaseline="alphabetic",t.textAlign="center";let b=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((m,w)=>{let M=g(l+(m-r[0])/(r[1]-r[0])*u);t.fillStyle=a.rule,t.fillRect(M,h,p,4);let y=c.fit(e.x.words[w]??"",b),
E=l+u+$o-1-c.width(y)/2;t.fillStyle=a.quiet,t.fillText(y,Math.min(M,E),h+17)}),t.fillStyle=a.ink,t.fillText(c.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(H+1,f+d/2),t.rotate(-Math.PI/2),t.fillText(c.fit(o.title,d),0,0),t.restore()}function zo(t,e,n){let o=[...n,...t.map(({x:s,y:a})=>({x0:s-5,y0:a-5,x1:s+5,y1:a+5}))],r=[];for(let{row:s,x:a,y:c,width:i,
away:l}of t)for(let f of[a+l,a-l-i]){let u={x0:f,y0:c-7,x1:f+i,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(h=>Ms(u,h)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Ms(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Do=60,xs=30,As=110;function en(t){return t<=500?7.2:t<=2500?5.6:4.2}function Ho(t){let e=Eo(t),n=null,o=null;return{
updateData(){n=null},paint(r,s,{cut:a,data:c,selection:i},l,f,u,d){n??=To(a.labels,a.sizes,i);let{order:h,dimmed:p}=n,g=en(
c.n),b=c.n<=2500?.7:.4,m=p>0&&h.length-p>Do,w=r.points,[M,y]=w?[1,1]:[r.canvas.width,r.canvas.height];!w&&(o?.width!==M||
o.height!==y)&&(o=r.createImageData(M,y));let E=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);E.fill(0);let x=(v,L)=>{
if(!v.length)return;if(w)return w(s,v,a.labels,l,L);let N=e(L,d,M);vo(E,M,d,s,v,a.labels,Array.from(l,N))};x(h.subarray(
0,p),{size:g,halo:b,edge:u,alpha:.22});let T=m?f:u;x(h.subarray(p),{size:g,halo:m?.9:b,edge:T,alpha:1}),!w&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Do?new Int32Array(0):n.order.subarray(n.dimmed)}}}function me(t,{
left:e,top:n,xs:o,ys:r},s,a){let[c,i]=[o[s],r[s]];c===c&&(t.beginPath(),t.arc(e+c,n+i,a,0,2*Math.PI),t.stroke())}function Bo(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Fo(t,e,{data:n,selection:o},r,s,a){
let c=[];for(let f=0;f<e.xs.length;f++)if(ge(e,f)&&c.push(f)>xs)return;let i=new Map(c.map(f=>[f,a.fit(j(n.name(f)),As)])),
l=c.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:a.width(i.get(f)??""),away:o?.[f]?12:8}));t.font=a.css(),t.textAlign="left",
t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:d}of zo(l,e,[r]))t.fillText(i.get(f)??"",e.left+u,e.top+
d+.5)}function ge({xs:t,ys:e,width:n,height:o},r){let[s,a]=[t[r],e[r]];return s>=0&&s<=n&&a>=0&&a<=o}function nn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>Es(s,o)))]:[];return r.push(`cluster ${R(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function Es({column:t,values:e},n){let o=e[n],r=Yt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var Wo=new WeakMap;function jo(t){let e=Wo.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Wo.set(t,e)}return e}function Ko(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:a}=n;function c(b){let m=t.plot();if(e.setHover(b<0?null:
{leaf:b}),b<0||!m)return a.hide();let[w="",...M]=nn(e,t.axes(),b);a.show(m.left+Number(m.xs[b]),m.top+Number(m.ys[b]),w,
M)}function i({x:b,y:m}){let w=t.plot();return w?[(b-w.left)/w.width,1-(m-w.top)/w.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},d=!1,h=kt(s.canvas,{down(b){if(b.button>1||!t.plot())return!1;
let m=b.button===1||d;return u={pan:m,shift:b.shiftKey,from:o.part,over:!1},m&&b.preventDefault(),!0},drag(b,{x:m,y:w},M){
let y=t.plot();if(!(!M.moved&&Math.hypot(m-M.x,w-M.y)<Tt)&&(M.moved||c(-1),M.moved=!0,!(!y||u.over))){if(u.pan)return o.
move((M.x-m)/y.width,(w-M.y)/y.height,u.from);l??=[M.x,M.y],l.push(m,w),t.draw(l)}},up(b,m,w){let M=t.plot();if(!(!M||u.
over)){if(l){let y=l.map((x,T)=>x-(T%2?M.top:M.left));f();let E=po(M.xs,M.ys,y).filter(x=>ge(M,x));(E.length||!u.shift)&&
e.select(E,{add:u.shift})}else if(!w.moved&&!u.pan){let y=t.nearest(m);(y>=0||!b.shiftKey)&&e.select(y<0?[]:[y],{add:b.shiftKey}),
b.pointerType==="touch"&&c(y)}}},cancel:f,hover:(b,m)=>c(t.nearest(m)),leave:()=>c(-1),pinch(b,m,w,M){let y=t.plot();y&&
(o.zoom(b,...i({x:m.x-w,y:m.y-M})),o.move(-w/y.width,M/y.height))},owns(b){return i(b).every(m=>m>=0&&m<=1)}});function p(b,m){
let[w,M]=[t.axes(),t.plot()];if(!w||!M)return;let y=jo(w[b].values).filter(v=>ge(M,v));if(!y.length)return;let E=y.indexOf(
e.hover?.leaf??-1),x=E<0?m>0?0:y.length-1:Math.min(Math.max(E+m,0),y.length-1),T=y[x];c(T),r.classList.add(tt),n.announce(
nn(e,w,T).join(", "))}let g=U(s.canvas,{dblclick:o.showAll,wheel(b){!St(r,b)||!t.plot()||(b.preventDefault(),o.zoom(1.0015**
(b.deltaY||b.deltaX),...i(rt(r,b))))},keydown:wt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:b=>{let{hover:m}=e;m?.leaf!==void 0&&e.select([m.leaf],{add:b.shiftKey})}," ":()=>{d=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(tt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(b){b.key===" "&&(d=!1)},blur(){d=!1}});return()=>{h(),g()}}var Ts=500;function Uo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,a){let c=t();if(!c)return;let i=n??c,l=(d,h)=>{let[p,g]=[i[d],c[d]],b=p[0]+Math.min(Math.max(h,0),1)*(p[1]-
p[0]);return ce(p,g,b,r,(g[1]-g[0])/Ts)},f=(d,h)=>d[1]-d[0]>=(h[1]-h[0])*.999,u={x:l("x",s),y:l("y",a)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,a=n){let c=t();!c||!a||o({x:lt(a.x,c.x,r*(a.x[1]-a.x[0])),y:lt(a.y,c.y,s*(a.y[1]-a.y[0]))})},
reveal(r){let s=t(),a=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:i}=n;if(a.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=i[0]&&u<=i[1]))return;let l=a[0];l&&o({x:lt(c,s.x,l[0]-(c[0]+c[1])/2),y:lt(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var vs=12,Ss=230,[ks,on]=[1,2];function Vo(t,e,n){let o=t.ownerDocument,r=fe(t,"Scatter"),s=r.select("x",S=>e.setOption(
"x",S)),a=r.select("y",S=>e.setOption("y",S)),c=Uo(()=>u&&{x:u.x.all,y:u.y.all},()=>{y.hide(),v()}),i=r.button("show all",
c.showAll),l=Ho(o),f=at(o,n.font),u=null,d=null,h=null,p=null,g=0,b={key:"",left:0,top:0,width:0,height:0},m=vt(t,"hclus\
t-plot",[k,P,A],()=>v()),{box:w,stage:M,tip:y}=m,E=Lo(w,_),x=oe(w,M.canvas);function T(){let{data:S}=e,$=tn(S,e.option("\
x"),0),I=tn(S,e.option("y"),1);if(u=$&&I?{x:$,y:I}:null,c.reset(),r.hide(!u),x.showNotice(u?"":ne),u){let B=S.axisNames.
map(D=>D.name);s.show(u.x.name,B),a.show(u.y.name,B)}l.updateData(),g=0,v()}function v(){i.show(c.part!==null),!(!u||!M.
width)&&(L(),b.key="",N(),x.describe(O()),M.paint())}function L(){if(!u)return;let{x:S,y:$}=u;d=Ro(M,S,$,c.part?.x??S.all,
c.part?.y??$.all,g,f),h=mo(d.xs,d.ys,d.width,d.height)}function N(){if(!d)return;let{cut:S,data:$}=e,I=E.show(S,Pt(S),$.
noun,f,d.height),B=`${I.height} ${Math.ceil(I.width/24)}`;if(B!==b.key){let D=Math.max(1,.01*$.n),W=Co(d,I);W.hidden>D&&
d.width+g-I.width>Ss&&I.width>g-12&&(g=I.width+12,L(),M.paint()),g&&(W={left:d.width+16,top:0,hidden:0}),b={key:B,left:W.
left,top:W.top,...I}}E.move(d.left+b.left,d.top+b.top)}function O(){if(!u)return"";let{cut:S,data:$,selection:I}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${R($.n,$.noun)} in ${R(S.k,"clusters")}${re(I)}`}function k(S){if(!d||
!u)return;let{x:$,y:I}=u;Po(S,d,{x:$,y:I,xShown:c.part?.x??$.all,yShown:c.part?.y??I.all,theme:n,face:f,dpr:M.dpr})}function P(S){
if(!d)return;l.paint(S,d,e,Pt(e.cut),n.ink,n.paper,M.dpr);let{left:$,top:I,width:B,height:D}=b;Fo(S,d,e,{x0:$,y0:I,x1:$+
B,y1:I+D},n,f)}function A(S){if(!d)return;let{hover:$,data:I}=e,B=en(I.n)/2;S.save(),c.part&&(S.beginPath(),S.rect(d.left,
d.top-4,d.width+4,d.height+4),S.clip()),S.strokeStyle=n.ink,S.lineWidth=1.5;for(let D of l.ringed())me(S,d,D,B+3);if($?.
node!==void 0){S.lineWidth=1;let{tree:D}=I,W=D.start[$.node],Ae=W+D.sizes[$.node];for(let jt of D.order.subarray(W,Ae))me(
S,d,jt,B+.8)}else if($)for(let[D,W]of[[n.paper,4.5],[n.ink,2]])S.strokeStyle=D,S.lineWidth=W,me(S,d,$.leaf,B+4);S.restore(),
p&&Bo(S,p,n.ink)}function _(S,$){let{cut:I,data:B}=e,D=[];for(let W=0;W<B.n;W++)I.labels[W]===S&&D.push(W);e.select(D,{add:$}),
m.announce(`${$?"Added: ":""}cluster ${q(e.cut,S)}, ${R(D.length,B.noun)} selected.`)}let z={store:e,base:m,viewport:c,axes:()=>u,
plot:()=>d,nearest:({x:S,y:$})=>d&&h?h.nearest(S-d.left,$-d.top,vs):-1,draw(S){p=S,M.paint(on)}},C=null;return m.onDestroy(
x.destroy,Ko(z),e.subscribe("data",T),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||T()}),
e.subscribe(["cut","selection"],S=>{let $=C?.k===e.cut.k&&C.tree===e.cut.tree;S==="cut"&&$||(C=e.cut,l.updateData(),S===
"cut"&&N(),x.describe(O()),M.paint(ks,on))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:S,y:$}=u;c.reveal(e.wanted.
map(I=>[Number(S.values[I]),Number($.values[I])]))}),e.subscribe("hover",()=>{y.hide(),M.paint(on)})),T(),{restyle(S){n=
S,f=at(o,n.font),v()},destroy(){m.destroy(),E.destroy(),r.destroy()}}}var Go=8,Ls=0;function Xo(t,e){let n=t.ownerDocument,o=`hclust-find-${++Ls}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),a=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",a.id=o,a.hidden=!0,a.setAttribute("role","listbox"),a.setAttribute("aria-label","Rows found"),
qo(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,a),t.append(r);let c=[],
i=0,l=0,f=null,u=[];function d(){let y=R(1,e.data.noun).slice(2);s.placeholder=`find a ${y}`,s.setAttribute("aria-label",
`Find a ${y} by its name`)}function h(){let{data:y}=e,E=s.value.trim().toLowerCase();if(!f){let L=Array.from({length:y.n},
(O,k)=>y.name(k).toLowerCase()),N=Cs(L);u=L.map((O,k)=>N.has(O)?`row ${y.rows[k]}`:""),f=L.map((O,k)=>[O,u[k]].join(" ").
trim())}i=0,l=0;let[x,T,v]=[[],[],[]];f.forEach((L,N)=>{let O=E?L.indexOf(E):-1;if(O<0)return;i++;let P=L===E||L===`${E}\
 ${u[N]}`?x:O===0?T:v;P.length<Go&&P.push(N)}),c=[...x,...T,...v].slice(0,Go),p(!!E)}function p(y){a.replaceChildren(),a.
hidden=!y,s.setAttribute("aria-expanded",String(y));let E=c.map((x,T)=>{let v=j(e.data.name(x)),L=`cluster ${q(e.cut,e.cut.
labels[x])}`,N=u[x];return g(v,N?`${N} · ${L}`:L,{id:`${o}-${T}`,"aria-selected":String(T===l)})});if(E.forEach((x,T)=>x.
dataset.i=String(T)),y&&i>c.length&&E.push(g(`and ${R(i-c.length)} more`,"")),y&&!i&&E.push(g("no such name","")),a.append(
...E),y&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let x=c[l];e.reveal([x]),e.setHover({leaf:x})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(y,E,x={"aria-disabled":"true"}){let T=n.createElement(
"li");qo(T,{role:"option",...x});for(let v of[y,E]){let L=n.createElement("span");L.textContent=v,T.append(L)}return T}function b(y,E){
let x=c[y];x!==void 0&&(e.select([x],{add:E}),s.value=[e.data.name(x),u[x]].join(" ").trim(),m(),e.setHover({leaf:x}))}function m(){
a.hidden||(a.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function w(y){let x={ArrowDown:1,ArrowUp:-1}[y.key];if(x){if(a.hidden)return h();l=(l+x+c.length)%Math.max(c.length,1),p(
!0)}else if(y.key==="Enter")b(l,y.shiftKey);else if(y.key==="Escape")a.hidden&&e.select([]),s.value="",m();else return;y.
preventDefault(),y.stopPropagation()}let M=[U(s,{input:h,keydown:w,blur:m,focus:()=>s.value&&h()}),U(a,{pointerdown:y=>{
y.preventDefault();let E=y.target.closest("li[data-i]");E&&b(Number(E.dataset.i),y.shiftKey)},pointermove:y=>{let E=y.target.
closest("li[data-i]");!E||Number(E.dataset.i)===l||(l=Number(E.dataset.i),p(!0))}}),e.subscribe("data",()=>{f=null,c=[],
m(),d()})];return d(),{box:r,destroy(){for(let y of M)y();r.remove()}}}function Cs(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function qo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Ns=200,_s=["x","y","cmap","row_cluster","col_cluster"];function sn(t){let e=Fe(t),n=we(t,e),o=rn(t,e),r=null,s=[],a=new Map,
c=A=>{for(let _ of[...a.get(A)??[]])_(A)},i=new Map,l,f=-1/0,u=!1,d=!1;function h(A){u=!0;try{for(let[_,z]of Object.entries(
A))t.set(_,z)}finally{u=!1}}function p(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let A=Object.fromEntries(
i);i.clear(),h("n_clusters"in A?{...A,...w()}:A),t.save_changes()}function g(A){for(let[_,z]of Object.entries(A))i.set(_,
z);l??=setTimeout(p,Math.max(0,f+Ns-Date.now()))}function b(){if(p(),!!d){d=!1;try{let A={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...m(),...A}})}catch{}}}let m=()=>({n_clusters:n.k,distance_threshold:n.t}),w=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),M=[];function y(A,_){let z=()=>{!u&&(A==="re\
vision"||t.get("revision")===e.revision)&&_()};t.on(`change:${A}`,z),M.push([`change:${A}`,z])}let E=t.get("cut_told");function x(){
let A=E;return E=t.get("cut_told"),E!==A}let T=()=>i.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function v(A){
let _=t.get("threshold_step");return _>0&&Math.abs(A-Math.round(n.t/_)*_)<1e-6*_}y("revision",()=>{let A=e.revision>0&&T();
if(i.clear(),d&&=A,E=t.get("cut_told"),e=Fe(t),A){n=mt(e.tree,n.k);let _={...k(n.k),...m()};h(_),g(_)}else n=we(t,e);o=rn(
t,e),r=null,c("data")}),y("cut_told",()=>queueMicrotask(x)),y("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let A=x();
A&&T()?h(m()):O(we(t,e),A)}),y("distance_threshold",()=>{let A=t.get("distance_threshold");if(A===n.t)return;let _=x();if(!_&&
v(A))return;if(_&&T()){h(m());return}let z=gt(e.tree,A)===t.get("n_clusters");O(z?we(t,e):$t(e.tree,A),_)});for(let A of De)
y(A,()=>{e={...e,tree:{...e.tree,annotations:te(t)}},n=Yo(n,e.tree),c("cut")});y("flips",()=>{let A=Ct(t.get("flips"),e.
n-1);A.some((_,z)=>_!==e.tree.flips[z])&&L(Ut(e.tree,A))}),y("selection",()=>{i.delete("selection");let A=rn(t,e);Jo(o,A)||
(o=A,c("selection"),N([...A?.keys()??[]].filter(_=>A?.[_])))});for(let A of[..._s,"cmap_colors"])y(A,()=>c("option"));function L(A){
e={...e,tree:A},n=Yo(n,A),c("order")}function N(A){s=A,A.length&&c("reveal")}function O(A,_){i.delete("n_clusters"),i.delete(
"distance_threshold"),d=!_,n=A;let z={...k(A.k),...m(),..._?{}:w()};h(Object.fromEntries(Object.entries(z).filter(([C,S])=>t.
get(C)!==S))),c("cut")}function k(A){let _=t.get("most_clusters");return _&&A>_?{most_clusters:Math.min(e.n,2*A)}:{}}function P(A){
A.k===n.k&&A.t===n.t||(n=A,d=!0,g({...k(n.k),...m()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(A){P($t(e.tree,A))},setClusters(A){P(mt(e.tree,A))},select(A,{
add:_=!1}={}){let z=_&&o?o.slice():new Uint8Array(e.n);for(let S=0;S<A.length;S++)z[A[S]]=1;let C=z.includes(1)?z:null;Jo(
o,C)||(o=C,g({selection:Is(C,e)}),c("selection"),N(Array.from(A)),p())},get wanted(){return s},reveal:N,setHover(A){A?.leaf===
r?.leaf&&A?.node===r?.node||(r=A,c("hover"))},flip(A){let _=mn(e.tree,A);if(_===e.tree)return;L(_);let{buffer:z,byteOffset:C,
byteLength:S}=_.flips;g({flips:new DataView(z,C,S),flips_of:e.revision}),p()},option(A){return i.has(A)?i.get(A):t.get(A)},
setOption(A,_){this.option(A)!==_&&(g({[A]:_}),c("option"))},flush:p,announceCut:b,subscribe(A,_){let z=typeof A=="strin\
g"?[A]:A;for(let C of z)a.has(C)||a.set(C,new Set),a.get(C)?.add(_);return()=>{for(let C of z)a.get(C)?.delete(_)}},destroy(){
p();for(let[A,_]of M)t.off(A,_);M.length=0,a.clear()}}}function we(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("dist\
ance_threshold")];return gt(e,o)===n?$t(e,o):mt(e,n)}function Yo(t,e){return gt(e,t.t)===t.k?$t(e,t.t):mt(e,t.k)}function rn(t,e){
let n=Lt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let a=e.leafOf(s);a<0||(o[a]=1,r=!0)}return r?o:
null}function Is(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Jo(t,e){return t===e||t!==null&&
e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function Zo(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){let[f,u]=[Math.max(
0,Math.floor(i)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=it(r,f)+1,r[Math.min(o,u)+1]=it(r,Math.min(o,u)+1)-1)}let s=new Int32Array(
o+2),a=0;for(let i=0;i<=o;i++)a+=it(r,i),s[i+1]=it(s,i)+(a>0?1:0);let c=Math.ceil(e);for(let i=o-c;i>=0;i--)if(it(s,i+c)===
it(s,i))return i;return null}function Qo({rects:t,count:e},n,o,r){let s=[];for(let a=0;a<4*e;a+=4){let[c,i]=[it(t,a)/n,it(
t,a+1)/n],[l,f]=[it(t,a+2)/n,it(t,a+3)/n];i<=r&&i+f>=o&&s.push([c,c+l])}return s}function it(t,e){return t[e]}var tr=12,Mt={high:24,line:15,around:13,beside:3},[Os,$s]=[860,480],be=14;function er(t,e,n){let o=e>=Os?`${R(Math.min(n,
99),"clusters")} · 0.0000`:e>=$s?R(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,tr,!0))+2*Mt.around+
2*Mt.beside}function nr(t){let e=t.ownerDocument,n=(m,w="div")=>{let M=e.createElement(w);return M.className=`hclust-cut\
-${m}`,M},[o,r,s,a,c,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute(
"role","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,a,c,i);let l=["k","noun","dot","at"].
map(m=>n(m,"span"));i.append(...l);let f=null,u=null,[d,h,p,g]=[0,0,0,0];function b(m,w,M){let[y,E,x]=[R(m.k),R(m.k,"clu\
sters"),bt(m)];[y,E.slice(y.length)," · ",x].forEach((O,k)=>{let P=l[k];P&&(P.textContent=O)});let T=[[wo(m)],[E,x],[y,
x]],v=T.map(O=>Math.max(...O.map(k=>w.width(k,tr,!0)))+2*Mt.around),L=v.findIndex(O=>O<=M+.5),N=L<0?T.length-1:L;h=v[N],
p=(Mt.high+(N?Mt.line:0))/2,i.classList.toggle("two",N>0),i.classList.toggle("short",N>1)}return{handle:i,show({cut:m,frame:w,
corner:{left:M,top:y},face:E},x,T){let v=M+w.width,L=T-v-2*Mt.beside;if(m!==f||E!==u||L!==g){[f,u,g]=[m,E,L];let I=ue(m);
b(m,E,L),c.textContent=I,d=E.width(I)+8,Rs(i,m,w)}let N=I=>Math.round(I*w.dpr)/w.dpr,O=I=>N(y+Math.min(Math.max(J(w,I),0),
w.height)),[k,P,A]=[O(m.t),O(Math.min(m.upper,w.top)),O(m.lower)];ye(o,M,P,w.width),o.style.height=`${Math.max(0,A-P)}px`,
o.hidden=!m.hasThreshold,ye(r,M,k,w.width),ye(s,M,k,w.width),ye(a,0,0,M-4),a.style.height=`${y+w.height}px`;let _=Math.min(
Math.max(k,y+p),y+w.height-p),z=Math.min(v+Mt.beside,T-h);i.style.transform=`translate(${N(z)}px, ${N(_-p)}px)`,i.style.
width=`${h}px`;let S=[k-y-17,k-y+4,1].map(I=>{let D=(I<k-y-be||I>k-y)&&I>=0&&I+be<=w.height;return{at:I,x:D?Zo(Qo(x,w.dpr,
I,I+be),d,w.width):null}}).find(({x:I})=>I!==null);if(c.hidden=!S,!S)return;let $=y+S.at;c.style.transform=`translate(${N(
M+(S.x??0))}px, ${$}px)`,c.classList.toggle("inside",m.hasThreshold&&$>=P&&$+be<=A)},destroy(){for(let m of[o,r,s,a,c,i])
m.remove()}}}function ye(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Rs(t,e,n){
t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(
6))));let o=bt(e);t.setAttribute("aria-valuetext",`${R(e.k,"clusters")}, cut at ${o}; ${ue(e)}`)}function or(t,e,n){let r=[
...t.sizes.subarray(0,12)].map((a,c)=>`cluster ${q(t,c)} with ${R(a,e)}`);t.k>12&&r.push(`and ${R(t.k-12)} more`);let s=bt(
t);return`Tree of ${R(t.tree.n,e)}, up to height ${Y(n)}. Cut at ${s} into ${R(t.k,"clusters")}; ${ue(t)}. ${r.join(", ")}\
.`}var[Ps,zs]=[16,160];function rr(t,e,n){for(let[o,r]of e.entries()){let s=Ds(t.map(({centre:i})=>i),r,n),a=o===e.length-1?
zs:Ps,c=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.max(u/2,a)});if(s&&c)return{wording:o,at:s}}
return null}function Ds(t,e,n,o=7){let r=t.length;if(e.reduce((d,h)=>d+h,o*(r-1))>n)return null;let s=t.map((d,h)=>h).sort(
(d,h)=>X(t,d)-X(t,h)),a=[0];for(let d=1;d<r;d++){let h=(X(e,X(s,d-1))+X(e,X(s,d)))/2+o;a.push(X(a,d-1)+h)}let c=[];s.forEach(
(d,h)=>{let[p,g]=[X(t,d)-X(a,h),1];for(let b=c.at(-1);b&&b.mean>=p;b=c.at(-1))p=(p*g+b.mean*b.size)/(g+b.size),g+=b.size,
c.pop();c.push({mean:p,size:g})});let i=new Array(r),l=X(e,X(s,0))/2,f=n-X(e,X(s,r-1))/2-X(a,r-1),u=0;for(let{mean:d,size:h}of c)
for(let p=u+h;u<p;u++)i[X(s,u)]=Math.min(Math.max(d,l),f)+X(a,u);return i}function sr(t,e,n,o=7){let r=t.map(()=>!1),s=new Uint8Array(
Math.floor(n)+2),a=t.map((c,i)=>i).sort((c,i)=>(t[i]?.span??0)-(t[c]?.span??0));for(let c of a){let{centre:i,span:l}=t[c],
f=X(e,c)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.max(0,Math.floor(i-f-o/2)),d=Math.max(0,Math.ceil(i+f+o/2));s.
subarray(u,d).includes(1)||(s.fill(1,u,d),r[c]=!0)}return r}function X(t,e){return t[e]}var xt=20,Me=2*H+7,Hs=12,Bs=2,an=5,ir=[{title:zt,size:"counted",lines:1},{title:zt,size:"counted",lines:2},{title:84,size:"\
counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}],ar={title:0,size:"",lines:1};function cr(t){
return Math.ceil(t.width("cluster"))+an+2}function lr(t,e,n){let{cut:o,colors:r,frame:s,theme:a,face:c,data:i,corner:l}=e,
f=({label:x},T)=>{let v=T.title?q(o,x):R(x);return v===R(x)?v:c.fit(v,T.title,H,!0)},u=({label:x},T)=>{if(!T.size)return"";
let v=T.size==="counted"?i.noun:"",L=R(o.sizes[x],v);return T.lines===2?L:` · ${L}`},d=(x,T)=>[c.width(f(x,T),H,!0),c.width(
u(x,T))],h=(x,T)=>x.map(v=>{let[L,N]=d(v,T);return T.lines===2?Math.max(L,N):L+N}),p=Fs(e),g=p.length*Hs>s.width,b=g?null:
rr(p,ir.map(x=>h(p,x)),s.width),m=b?ir[b.wording]:ar;if(!b){g&&(p=p.filter(({span:T})=>T>4));let x=sr(p,h(p,ar),s.width);
p=p.filter((T,v)=>x[v])}t.textBaseline="alphabetic",t.textAlign="left";let[w,M]=[xt+H-2,xt+2*H],y=(x,T,v,L=!1)=>{t.fillStyle=
L?a.ink:a.quiet,t.font=c.css(H,L),t.fillText(x,T,v)};if(p.forEach((x,T)=>{let v=b?.at[T]??x.centre,[L,N]=d(x,m);Math.abs(
v-x.centre)>x.span/2+Bs&&(t.strokeStyle=Z(r[o.nodes[x.label]]),t.lineWidth=1.2,t.beginPath(),t.moveTo(x.centre,n+1),t.lineTo(
v,xt-1),t.stroke());let O=m.lines===2,k=v-(O?L:L+N)/2;y(f(x,m),k,w,!0),m.size&&y(u(x,m),O?v-N/2:k+L,O?M:w)}),m.size==="c\
ounted")return;let E=l.left-an-1;[["cluster",""],[i.noun,"size"]].slice(0,m.lines).forEach((x,T)=>{let v=x.find(L=>c.width(
L)<=E);v&&y(v,-an-c.width(v),T?M:w)})}function Fs({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=o[t.
nodes[r]],a=s+t.sizes[r];if(a<=e.from||s>=e.to)continue;let[c,i]=[Math.max(0,nt(e,s)),Math.min(e.width,nt(e,a))];n.push(
{label:r,centre:(c+i)/2,span:i-c})}return n}var _t=[5,13],fr=xt+Me+2,cn=H+2;function ur(t,{cut:e,colors:n,frame:o,corner:r},s,a){let{dpr:c}=o;t.save(),t.setTransform(
1,0,0,1,Math.round(r.left*c),Math.round(r.top*c)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="sour\
ce-atop";let i=s.height;for(let{label:l,x0:f,x1:u}of Ot(e,o)){let d=e.nodes[l];if(d<e.tree.n)continue;let h=Math.round(J(
o,qt(e.tree,d))*c-a/2),p=Math.floor(f*c);t.fillStyle=Z(n[d]),t.fillRect(p,h,Math.max(1,Math.ceil(u*c)-p),i-h)}t.restore()}
function hr(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let a=Ot(n,r),[c,i]=_t;
for(let{label:l,x0:f,x1:u}of a){let d=u-f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+d,c,u-f-
2*d,i-c,2):t.rect(f+d,c,Math.max(u-f-2*d,1/r.dpr),i-c),t.fill()}lr(t,e,i),Ws(t,e),e.labels&&js(t,e),t.restore()}function Ws(t,{
data:e,selection:n,frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,c=Jt(i=>n[s[i]],[o.from,Math.min(o.to,e.n)],o.width);
t.fillStyle=r.ink;for(let i=0;i<c.length;i+=2){let[l=0,f=0]=[c[i],c[i+1]];t.fillRect(l,1,Math.max(1,f-l),_t[0]-2)}}function js(t,{
data:e,selection:n,frame:o,theme:r,face:s,labels:a}){t.textAlign="right",t.textBaseline="middle";let[c,i]=[Math.max(0,Math.
floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<i;l++){let f=nt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.
tree.order[l],d=!!n?.[u];t.save(),t.translate(f,fr),t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(H,d),t.
fillText(s.fit(j(e.name(u)),a,H,d),0,0),t.restore()}}function pr(t,{data:e,frame:n,corner:o,theme:r,face:s,ticks:a}){t.save(),
t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.
fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="middle";let l=ut(a);a.forEach((f,u)=>{let d=J(
n,f);t.fillStyle=r.rule,t.fillRect(-5,i(d-c/2),5,c),t.fillStyle=r.quiet,t.fillText(l[u]??"",-9,d+.5)}),e.heightLabel&&n.
height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(j(e.heightLabel),n.height-8),-n.height/2,7-o.left)),
t.restore()}function dr(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let a=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
a);t.fillRect(o.left+c,s,a,2)}function mr(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:a},c,i){let{tree:l}=e,{dpr:f}=r,
u=l.start[i],d=u+l.sizes[i],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.round(
s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:p,owner:g}=c,
b="";for(let M=0;M<c.count;M++){let y=g[M],E=l.start[y];if(E<u||E>=d||y>i)continue;let x=n.labels[l.order[E]],v=l.sizes[y]<=
n.sizes[x]?Z(o[n.nodes[x]]):a.ink;v!==b&&(t.fillStyle=b=v),t.fillRect(p[4*M]-h,p[4*M+1]-h,p[4*M+2]+2*h,p[4*M+3]+2*h)}t.restore();
let[m,w]=[Math.max(0,nt(r,u)),Math.min(r.width,nt(r,d))];w<=m||(t.fillStyle=a.ink,t.fillRect(s.left+m,s.top+r.height+_t[1]+
1,Math.max(w-m,1.5),1.5))}function gr(t,{data:e,frame:n,corner:o,theme:r},s){let a=nt(n,e.tree.start[s]+.5);if(a<0||a>n.
width)return;let[c,i]=[o.left+a,o.top+n.height+(_t[0]+_t[1])/2];t.beginPath(),t.arc(c,i,5,0,2*Math.PI),t.fillStyle=r.paper,
t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function wr({data:t,cut:e,frame:n,corner:o},r,s,a){let{tree:c}=t,
[i,l]=[r-o.left,s-o.top];if(i<0||i>=n.width||l<-a)return null;let f=Math.min(Math.max(Math.floor(ve(n,i)),0),t.n-1),u=c.
order[f],d=l-n.height;if(d>fr-2)return ct(n)>=cn?{leaf:u}:null;if(d>_t[0]-1)return{node:e.nodes[e.labels[u]]};if(d>-5)return{
leaf:u};let h=Xt(c,n,i,l,a);return h<0?null:h<t.n?{leaf:h}:{node:h}}var ln=4;function xe({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?Q(o,o.parents[n.leaf]):0,l=q(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${Y(i)}`]]}let r=ft(o,n.node),s=e.nodes.indexOf(n.node),a=`${s<0?
"":`Cluster ${q(e,s)} · `}${R(r.length,t.noun)}`,c=[...r.subarray(0,ln)].map(i=>j(t.name(i)));return r.length>ln&&c.push(
`and ${R(r.length-ln)} more`),[a,[`height ${Y(Q(o,n.node))}`,...c]]}var Wt={mouse:7,touch:14,line:8,snap:4};function br({store:t,box:e,handle:n,viewport:o,tip:r,getScene:s}){let a={mode:"p\
ress",offset:0,pill:!1,start:[0,1],what:null};function c(h,p){let{frame:g}=s(),{tree:b}=t.data,m=Math.min(Math.max(xn(g,
h),0),g.top),w=gt(b,m),M=J(g,Ne(Rt(b,w)));!p&&Math.abs(M-h)<=Wt.snap?t.setClusters(w):t.setThreshold(m)}function i(h,p){
return h.target===n?null:wr(s(),p.x,p.y,h.pointerType==="touch"?Wt.touch:Wt.mouse)}function l(h,p,g){if(g)if(h.altKey)g.
node!==void 0&&t.flip(g.node);else{let b=g.node===void 0?[g.leaf]:ft(t.data.tree,g.node);t.select(b,{add:h.shiftKey})}else{
let{corner:b,frame:m}=s();!h.shiftKey&&p.x>=b.left&&m.width&&t.select([])}}function f(h,p){e.style.cursor=h?"pointer":o.
part?"grab":"",t.setHover(h),h?r.show(p.x,p.y,...xe(t,h)):r.hide()}function u(h){if(!St(e,h))return;let p=h.deltaMode?16:
1,[g,b]=[h.deltaX*p,h.deltaY*p],{frame:m,corner:w}=s();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(b))return o.part?
(h.preventDefault(),o.move(g/ct(m))):void 0;let M=b||g;if(M>0&&!o.part)return;h.preventDefault();let y=(rt(e,h).x-w.left)/
m.width;o.zoom(Math.exp(M*(h.ctrlKey?.01:.002)),y)}let d=[kt(e,{down(h,p){if(h.button!==0)return!1;let{frame:g,corner:b}=s(),
m=b.top+J(g,Math.min(t.cut.t,g.top)),w=h.pointerType==="touch"?Wt.touch:Wt.line,[M,y]=[h.target===n,p.x<b.left-4];return a=
{mode:M||y||Math.abs(p.y-m)<=w?"cut":"press",offset:y&&!M?0:m-p.y,pill:M,start:o.shown(),what:M||y?null:i(h,p)},e.classList.
add("by-pointer"),n.focus({preventScroll:!0}),h.preventDefault(),r.hide(),y&&!M&&c(p.y-b.top,h.altKey),!0},drag(h,p,g){let[
b,m]=[p.x-g.x,p.y-g.y];if(g.moved||=Math.abs(a.mode==="cut"?m:b)>=(a.what?Tt:1),!g.moved)return;let{frame:w,corner:M}=s();
a.mode==="press"&&o.part&&(a.mode="pan"),a.mode==="cut"?(t.setHover(null),c(p.y+a.offset-M.top,h.altKey)):a.mode==="pan"&&
o.move(-b/ct(w),a.start)},up(h,p,g){a.mode==="cut"&&t.flush(),!(g.moved||a.pill||p.x<s().corner.left-4)&&(l(h,p,a.what),
h.pointerType==="touch"&&f(a.what,p))},cancel(){a.mode==="cut"&&t.flush()},hover(h,p){h.pointerType!=="touch"&&f(i(h,p),
p)},leave(){t.setHover(null),r.hide()},pinch(h,p,g){let{frame:b,corner:m}=s();o.zoom(h,(p.x-g-m.left)/b.width),o.move(-g/
ct(s().frame))}}),U(e,{wheel:u,dblclick:o.showAll})];return()=>{for(let h of d)h()}}var yr="↑ ↓ move the cut · Enter: walk along the branches",Ks="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Us=0;function Mr({store:t,box:e,handle:n,viewport:o,tip:r,announce:s,getScene:a}){let c=e.
ownerDocument.createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++Us}`,c.textContent=yr,n.setAttribute(
"aria-describedby",c.id),e.append(c);let i=-1;function l(w){let{data:M}=t,{tree:y}=M;i=w,c.textContent=Ks,e.classList.add(
tt);let E=y.x[w];o.reveal([E-.5]);let x=w<M.n?{leaf:w}:{node:w};t.setHover(x);let{frame:T,corner:v}=a(),[L,N]=xe(t,x),O=(E-
T.from)/(T.to-T.from),k={x:v.left+O*T.width,y:v.top+J(T,Q(y,w))};r.show(k.x,k.y,L,N),s([L,...N].join(", "))}function f(){
i<0||(i=-1,c.textContent=yr,e.classList.remove(tt),t.setHover(null),r.hide())}function u(w){let{tree:M}=t.data,y=M.parents[i];
y>=0&&l(ht(M,y)[w])}let d={ArrowUp:()=>l(Math.max(t.data.tree.parents[i],i)),ArrowDown:()=>l(i<t.data.n?i:ht(t.data.tree,
i)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:w=>t.select(ft(t.data.tree,i),{add:w.shiftKey}),
Escape:f},h=w=>()=>{t.setClusters(Math.min(Math.max(w(t.cut.k),1),t.data.n))},p={ArrowUp:h(w=>w-1),ArrowRight:h(w=>w-1),
ArrowDown:h(w=>w+1),ArrowLeft:h(w=>w+1),PageUp:h(w=>w-10),PageDown:h(w=>w+10),Home:h(()=>t.data.n),LabelPlace:h(()=>1),Enter:()=>l(
t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.
zoom(1/.7,.5),0:o.showAll},[g,b]=[wt({...p,...d}),wt(p)],m=U(e,{keydown(w){e.classList.remove("by-pointer"),(i<0?b:g)(w)},
focusout:f,pointerdown:f});return{leave:f,destroy:m}}var Vs=1.09,Gs={grown:150,zoomed:96},qs=500;function xr(t,e,n){let o=t.ownerDocument,r=at(o,n.font),s=null,a=null,c=o.createElement(
"canvas"),[i,l]=[0,null],f=le(()=>x()),u=vt(t,"hclust-tree",[M,y],()=>s=null),{box:d,stage:h,tip:p,announce:g}=u;h.canvas.
setAttribute("aria-hidden","true");let b=nr(d);function m(){if(s){let{cut:It,selection:vr,data:un}=e;return Object.assign(
s,{cut:It,selection:vr,data:un,colors:Qt(un.tree)}),s}let{data:k,cut:P,selection:A}=e,[_,z]=f.shown(),C=(ot(k.tree)||1)*
Vs,S=er(r,h.width,k.n),[$,I]=[z-_,k.n].map(It=>(h.width-52-S)/It>=cn),B=Gs[I?"grown":"zoomed"],D=$?Math.min(B,E()):0;d.style.
setProperty("--hc-names",`${I?D+6:0}px`);let W={left:0,top:8},Ae=xt+Me+(D?D+6:0)+(f.part?5:0),jt=Math.max(40,h.height-W.
top-Ae),fn=At(0,C,jt,44),Ar=Math.max(...ut(fn).map(It=>r.width(It)),0);W.left=Math.max(Math.ceil(Ar)+11+(k.heightLabel?H+
9:4),cr(r));let Er={width:Math.max(20,h.width-W.left-S),height:jt,from:_,to:z,top:C,dpr:h.dpr},Tr=Qt(k.tree);return s={data:k,
cut:P,colors:Tr,selection:A,frame:Er,corner:W,theme:n,face:r,ticks:fn,labels:D},a=null,s}function w(k){if(!a){a=Vt(k.data.
tree,k.frame),c.width=Math.round(k.frame.width*k.frame.dpr),c.height=Math.round(k.frame.height*k.frame.dpr);let P=c.getContext(
"2d");P&&Gt(P,a,n.quiet)}return a}function M(k){let P=m();ur(k,P,c,w(P).thick),hr(k,P),pr(k,P),dr(k,P,h.height-3)}function y(k){
let P=m(),{hover:A}=e;A?.node!==void 0&&mr(k,P,w(P),A.node),A?.leaf!==void 0&&gr(k,P,A.leaf),b.show(P,w(P),h.width)}function E(){
let{data:k}=e;if(l!==k.name){let P="";for(let A=0;A<k.n;A++){let _=j(k.name(A));_.length>P.length&&(P=_)}[i,l]=[Math.ceil(
r.width(P,H,!0)),k.name]}return i}function x(){s=null,h.paint()}let T,v=()=>g(or(e.cut,e.data.noun,ot(e.data.tree))),L=()=>{
clearTimeout(T),T=setTimeout(v,qs)},N={store:e,box:d,handle:b.handle,viewport:f,tip:p,announce:g,getScene:m},O=Mr(N);return u.
onDestroy(br(N),O.destroy,()=>clearTimeout(T),e.subscribe("data",()=>{f.reset(e.data.n),p.hide(),O.leave(),x(),v()}),e.subscribe(
"order",x),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?h.paint(1):h.paint(),L()}),e.subscribe("\
selection",()=>h.paint(0)),e.subscribe("reveal",()=>{let{start:k}=e.data.tree;f.reveal(e.wanted.map(P=>k[P]))}),e.subscribe(
"hover",()=>h.paint(1))),f.reset(e.data.n),v(),{restyle(k){n=k,r=at(o,n.font),l=null,x()},destroy(){u.destroy(),c.width=
c.height=0}}}var Xs={tree:xr,clustermap:go,scatter:Vo};function Ys(){let t=null;return{initialize({model:e}){return t=sn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=sn(e),Js(n,t)}}}function Js(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Ge(t,r);Ue(o,s);
let a=[],c=[],i=null;function l(){let m=pe(o,"hclust-live-bar");e.model.get("controls")&&c.push(yo(m,e).destroy);let w=Xo(
m,e);i=w.box,c.push(w.destroy,()=>m.remove()),f();let M=e.model.get("parts")??["tree"],y=null;for(let E of M){let x=Xs[E];
if(!x)continue;E!=="tree"&&(y??=pe(o,"hclust-live-pair"));let T=pe(E==="tree"?o:y,`hclust-part-${E}`);a.push({make:x,box:T,
view:x(T,e,s)})}}function f(){let m=t.closest(".hclust")?.querySelector(".hclust-find-slot");m&&i&&i.parentElement!==m&&
m.append(i)}function u(){for(let{view:m,box:w}of a)m.destroy(),w.remove();for(let m of c)m();o.querySelector(".hclust-li\
ve-pair")?.remove(),a=[],c=[]}function d(){let m=Ge(t,r);if(JSON.stringify(m)!==JSON.stringify(s)){s=m,Ue(o,s);for(let w of a)
w.view.restyle?w.view.restyle(s):(w.view.destroy(),w.view=w.make(w.box,e,s))}}let h=()=>{u(),l()};for(let m of["parts","\
controls"])e.model.on(`change:${m}`,h);let p=xo(o,d);l();let g=et(o),b=new g.ResizeObserver(()=>{f(),d()});return b.observe(
o),g.addEventListener(Ke,e.announceCut),()=>{g.removeEventListener(Ke,e.announceCut),p(),b.disconnect();for(let m of["pa\
rts","controls"])e.model.off(`change:${m}`,h);u(),e.flush(),o.remove(),r.remove()}}export{Ys as default};
