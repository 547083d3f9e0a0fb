// Generated from js/ by `npm run build`. Do not edit.
function j(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function hn(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let a=r+s+1>>1;n(o.slice(
0,a).join("").trimEnd()+"…")<=e?r=a:s=a-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}function et(t){return t.ownerDocument.defaultView??globalThis}function Kt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function dn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx\
)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function mn(t,e,n){let o=et(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),s=r.at(-1).canvas,a=0,c=0,i={canvas:s,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),i.width&&(a||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(a),u.disconnect(),m();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){a=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(i.dpr,0,0,i.dpr,0,0),d.pen.clearRect(0,0,i.width,
i.height),d.pen.save(),d.draw(d.pen,i),d.pen.restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=
String(++c)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*Kt(t);if(!(h===i.width&&d===i.
height&&g===i.dpr)&&(Object.assign(i,{width:d?h:0,height:d,dpr:g}),!!i.width)){for(let{canvas:w}of r)w.width=Math.round(
h*g),w.height=Math.round(d*g);n?.(i);for(let w of r)w.stale=!0;o.cancelAnimationFrame(a),l()}}s.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let g of r)d.save(),d.setTransform(i.dpr,0,0,i.dpr,0,0),g.draw(d,i),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let m=dn(o,f);return i}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11;function ct(t,e){let n=new Map,o=null,
r=(a=H,c=!1)=>`${c?"600 ":""}${a}px ${e}`,s=(a,c=H,i=!1)=>{let l=r(c,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(a);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return a.length*c*.6;o.font=l,f.set(a,
u=o.measureText(a).width)}return u};return{css:r,width:s,fit:(a,c,i,l)=>hn(a,c,f=>s(f,i,l))}}function Ee(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);s[o+l]=K(s,f)+K(s,u),a[f]=
a[u]=o+l;let m=K(e,l);m<c?i=!1:c=m,r[l]=c}return Ut({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:a},
n)}function Ut(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=K(o,2*i+(e[i]?1:0)),
f=K(o,2*i+(e[i]?0:1)),u=K(s,n+i);s[l]=u,s[f]=u+K(r,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[K(s,i)]=i,c[i]=K(s,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(K(c,K(o,2*i))+K(c,K(o,2*i+1)))/2;return{...t,flips:e,start:s,order:a,
x:c}}function pn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Ut(t,n)}function Q(t,e){return e<
t.n?0:K(t.distances,e-t.n)}function ot(t){return t.n<2?0:K(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[K(t.children,2*n+o),K(t.children,2*n+1-o)]}function ft(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.
sizes,e))}function gn(t,e,n,o){let{n:r,start:s,sizes:a}=t,c=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=K(a,
l),u=K(s,l);f>=o&&u<n&&u+f>e&&(c[i++]=l)}return c.subarray(0,i)}function K(t,e){return t[e]}var Se=1;function nt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function ve(t,e){return t.from+e/t.width*(t.to-t.from)}
function J(t,e){return t.height*(1-e/t.top)}function Mn(t,e){return t.top*(1-e/t.height)}function at(t){return t.width/(t.
to-t.from)}function Gt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),a=Se/(at(e)*n),c=gn(t,e.from,e.to,a),i=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:xn(r+s+1),
columns:xn(o+s+1)},u=0,m=(g,w,p,x,y)=>{i.set([w,p,x,y],4*u),l[u++]=g},h=g=>Math.round(nt(e,t.x[g])*n-s/2),d=g=>Math.round(
J(e,Q(t,g))*n-s/2);for(let g of c){let[w,p]=ht(t,g),[x,y,b]=[h(w),h(p),d(g)],[E,M]=[Math.max(0,x),Math.min(o,y+s)];E<M&&
wn(f.rows,b,E,M)&&m(g,E,b,M-E,s);for(let[S,v]of[[w,x],[p,y]]){if(v<0||v+s>o+1)continue;let L=S>=t.n&&t.sizes[S]>=a?d(S):
r,[C,T]=[Math.min(b,L),Math.max(b,L)];C<T&&wn(f.columns,v,C,T)&&m(g,v,C,s,T-C)}}return{rects:i,owner:l,count:u,thick:s}}
function qt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,
lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(e[s],e[s+1],e[s+2],e[s+3])}function xn(t){return{from:new Int32Array(
t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function wn(t,e,n,o){let[r,s]=[t.from[e],t.to[e]];if(r<=n&&o<=s)return!1;
let a=n<=s&&r<=o;return t.from[e]=a?Math.min(r,n):n,t.to[e]=a?Math.max(s,o):o,!0}function Ct({tree:t,nodes:e,sizes:n,labels:o},r){
let s=[],a=Se/(at(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let i=o[t.order[c]],l=t.start[e[i]],f=l+
n[i],[u,m]=[Math.max(0,nt(r,l)),Math.min(r.width,nt(r,f))];s.push({label:i,x0:u,x1:m}),c=Math.max(f,Math.ceil(l+a))}return s}
var bn=new WeakMap;function Vt(t,e){if(t.monotone)return Q(t,e);let n=bn.get(t.children);if(!n){n=new Float64Array(2*t.n-
1);for(let o=t.n;o<n.length;o++){let[r,s]=ht(t,o);n[o]=Math.max(Q(t,o),n[r]??0,n[s]??0)}bn.set(t.children,n)}return n[e]}
function Yt(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(ve(e,n)),0),t.n-1),a=t.order[s],c=Se/(at(e)*
e.dpr),i=-1,l=r,f=(u,m,h)=>{let d=Math.hypot(m,h);d<l&&([l,i]=[d,u])};for(let u=t.parents[a];u>=0;u=t.parents[u]){if(t.sizes[u]<
c)continue;let[m,h]=ht(t,u),d=J(e,Q(t,u)),g=[m,h].map(w=>nt(e,t.x[w]));f(u,yn(n,g[0]??0,g[1]??0),o-d),[m,h].forEach((w,p)=>{
let x=J(e,Q(t,w));f(w,n-g[p],yn(o,d,x))})}return i}function yn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function R(t,e=""){if(!e)return mt(t,0);let n=t===1&&e.endsWith("s");return`${mt(t,0)} ${n?e.slice(0,-1):e}`}function X(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Te(t)?mt(t,ke(t)):Tn(t,2)}var Te=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function ke(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ne(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?dt(t,2):mt(t,e>=100?0:e>=10?1:2)}function Xt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":X(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return vr(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?mt(t,0):Ne(t);return n?`${r} ${n}`:r}function vr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function En(t,e,n,o=0){return vn(t,e,n,o)[0]}function Sn(t,e,n,o=0){if(n!==void 0&&t<n&&
n<=e){let[,a,c]=vn(n,t,e,o);return[a,c]}let[r,s]=[X(t),X(e)];for(let a=4;a<17&&r===s&&t<e;a++)[r,s]=[dt(t,a),dt(e,a)];return[
r,s]}function vn(t,e,n,o){let r=[Or(t,o),X(e),X(n)],[s,a,c]=r;for(let i=4;i<17;i++){let l=Oe(s),f=l<Oe(c)||t===n&&s===c;
if(!(e<t&&t<=n)||Oe(a)<l&&e<l&&l<=n&&f)return[s,a,c];[s,a]=[dt(t,i),dt(e,i)],c=n===1/0?X(n):dt(n,i)}return r}function Or(t,e){
if(!Te(e)||!Te(t))return X(t);let n=Math.min(ke(e),ke(t)),o=10**n;return mt(Math.floor(t*o+.5)/o,n)}function Oe(t){return t===
"∞"?1/0:Number(t.replaceAll(",",""))}var Tr=[1,2,2.5,5,10];function At(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(
r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),a=10**Math.floor(Math.log10(r/s)),c=a*(Tr.find(f=>f*
a*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.ceil((t-i)/c);f*c<=e+i;f++)l.push(Number((f*c).toPrecision(12)));return l}
function ut(t){let e=t.slice(1).map((a,c)=>a-t[c]),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(
Math.abs))>=1e9||n<1e-4)return t.map(a=>dt(a,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(a=>Math.
abs(Number(a.toFixed(r))-a)>n/100);for(;r<6&&s();)r++;return t.map(a=>mt(a+0,r))}function mt(t,e){let n=On(t,e),[o="",r]=n.
split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function On(t,e){if(Math.abs(t)>=1e21)return BigInt(
t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(
30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===
0?r:n}function Tn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith(
"5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function dt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=Tn(t,e-1).split("e");return`${An(
o)}e${r}`}return An(On(t,e-1-n))}function An(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function kn(t,e,n,o,[r,s],a,c){let i=new Float64Array(e),l=new Float32Array(a*c),f=(s-r)/c,u=-1;for(let m=0;m<c;m++){let h=r+
m*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(m*a,(m-1)*a,m*a);continue}u=
d;let g=q(n,d)*e;for(let w=0;w<e;w++)i[w]=q(t,g+w)}else kr(i,t,e,n,h,h+f);Nr(l,m*a,i,o,a)}return l}function kr(t,e,n,o,r,s){
t.fill(0);let a=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let i=Math.min(c+1,s)-Math.max(c,r);if(i<=1e-9)
continue;a+=i;let l=q(o,c)*n;for(let f=0;f<n;f++)t[f]=q(t,f)+i*q(e,l+f)}for(let c=0;c<n;c++)t[c]=q(t,c)/a}function Nr(t,e,n,o,r){
let s=o.length,a=s/r;for(let c=0;c<r;c++){let[i,l]=[c*a,(c+1)*a];if(a<=1){t[e+c]=q(n,q(o,Math.min(Math.floor(i+a/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*q(n,q(o,u));t[e+c]=f/a}}function Nn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=q(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Ln(t,[
e,n],o,r){let s=256/(n-e);for(let a=0;a<t.length;a++){let c=q(t,a);if(c!==c)continue;let i=3*Math.min(Math.max(Math.floor(
(c-e)*s),0),255);r[4*a]=q(o,i),r[4*a+1]=q(o,i+1),r[4*a+2]=q(o,i+2),r[4*a+3]=255}}function Jt(t,[e,n],o){let r=[],s=o/(n-
e),a=Math.ceil(n);for(let c=Math.floor(e);c<a;c++){if(!t(c))continue;let i=Math.max((c-e)*s,0),l=Math.min(Math.max((c+1-
e)*s,i+1),o),f=r.length-1;f>0&&i<=q(r,f)+1e-6?r[f]=Math.max(l,q(r,f)):r.push(i,l)}return r}function q(t,e){return t[e]}function pt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Rt(t,n);return $n(t,n,Le(o),o)}function _t(t,e){let n=e>=
0?e:0,o=gt(t,n);return $n(t,o,n,Rt(t,o))}function gt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function Rt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Le({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function $n(t,e,n,{
lower:o,upper:r}){let s,a,c;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=Lr(t,e)},get sizes(){
return a??=this.nodes.map(i=>t.sizes[i])},get labels(){return c??=Cr(t,this.nodes)}}}function Lr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let a=n-1-s;$r(r,s,o[2*a]),Ir(r,s+1,o[2*a+1])}return r}function $r(t,e,n){
In(t,0,e,n)}function In(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function Ir(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}In(t,0,o,n)}function Cr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],a=s+t.sizes[o];for(let c=s;c<a;c++)n[t.order[c]]=r}),n}function Cn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let a=2;a<=o;a++){let{lower:c,upper:i}=Rt(t,a),l=c>0?i/c:i>0?1/0:1;l>s&&([s,r]=[l,a])}return r}var _n={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var Et=_n;var $e=Object.keys(Et.marker_scales).length,Pn=1<<30;function Rr(t,e){return Pn|parseInt(e.slice(1),16)<<3|t%$e}function Zt(t){
return(t&Pn)!==0}function Dn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Hn(t){return t&7}var Rn=new WeakMap,
zn=new WeakMap;function Qt(t){let e=Rn.get(t.children);return e||Rn.set(t.children,e=Pr(t)),t.marks?.colors.size?zr(e,t.
marks):e}function zr(t,e){let n=zn.get(e);if(!n){zn.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Rr(n[o],r)}return n}
function zt(t){let e=Qt(t.tree);return t.nodes.map(n=>e[n])}function Pr(t){let{n:e,children:n,sizes:o}=t,r=new Int32Array(
2*e-1);for(let a=1,c=e-2;c>=0;c--,a++){let i=n[2*c],l=n[2*c+1],f=o[i]>=o[l];r[f?i:l]=r[e+c],r[f?l:i]=a}let s=Int32Array.
from({length:e},(a,c)=>c);return pt(t,Cn(t)).nodes.forEach((a,c)=>{s[r[a]]=c}),r.map(a=>s[a])}var Ie=Et.colors,Wn=Object.keys(Et.marker_scales),Bn=Et.marker_scales,Dr=Ie.length*Wn.length;function Ce(t){return Zt(t)?
t:t%Dr}function Z(t){return Zt(t)?Dn(t):Ie[t%Ie.length]}function _e(t){return Wn[Zt(t)?Hn(t):t%$e]}function Fn(t,e,n,o,r,s,a,c){t.width=Math.min(o.length,s.width),t.height=s.height;let i=kn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Ln(i,a,c,f.data),l.putImageData(f,0,
0)}function jn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Kn(t,{
heat:e,names:n},o,r){let s=e.width/n.words.length,a=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,i)=>{
if(!c)return;let l=e.left+s*(i+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,l,a+H+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,a+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function Un(t,{heat:e,rowNames:n},[o,r],s,a,c){let i=e.height/(r-o);t.
font=c.css(),t.fillStyle=a.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*i;t.fillText(c.fit(j(s(l)),n-10),e.left+e.width+7,f+.5)}}function Re([t,e],n){let o=At(t,e,n,50);return{at:o,
words:ut(o)}}function Gn(t,e,n,o,r,s){let{left:a,top:c,width:i,height:l}=e;for(let m=0;m<l;m+=.5){let h=3*Math.min(255,Math.
floor((1-m/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(a,c+m,i,Math.min(1,l-m))}let{at:f,words:u}=Re(
n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((m,h)=>{let d=c+l*(1-(m-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(a+i,Math.min(Math.round(d),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",a+i+8,Math.min(Math.max(
d,c+5),c+l-4))})}function ze(t,e,n,o,r){let s=Gt(e,n),[a,c]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?c:a),t.height=Math.max(1,o?a:c);let i=t.getContext("2d");return i&&(o&&i.setTransform(0,1,1,0,0,0),qt(i,s,r)),
s}function qn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,a]=[-1,0];for(let c=0;c<=o;c++){let i=Math.floor(e.from+(c+
.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:a/
e.dpr,x1:c/e.dpr}),[s,a]=[f,c])}return r}function Vn(t,e,n,o,r){for(let{label:s,x0:a,x1:c}of n){let i=c-a,l=r&&i>4?.5:0;
t.fillStyle=Z(o[s]),t.beginPath(),r&&i>8?t.roundRect(e.left,e.top+a+l,e.width,i-2*l,2):t.rect(e.left,e.top+a+l,e.width,i-
2*l),t.fill()}}function Yn(t,{heat:e,strip:n},o,r,s){let a=Jt(r,o,e.height),c=0;t.fillStyle=s.paper,t.globalAlpha=.62;for(let l=0;l<=
a.length;l+=2){let f=a[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=a[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
s.ink;let i=n.left+n.width+1;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];t.fillRect(i,e.top+f,e.left-i-1,Math.
max(1,u-f))}}function Xn(t,{left:e,top:n,width:o,height:r},s,a){let c=m=>Math.round(m*a)/a,[i,l,f,u]=[c(e),c(n),c(e+o),c(
n+r)];for(let[m,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(i-h,l-h,f-i+2*h,u-l+2*h),t.rect(i,l,f-i,u-
l),t.fill("evenodd")}function Pe({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:a}=e.rowTree;return{width:a,height:s,from:n,to:o,top:(ot(
t.tree)||1)*1.04,dpr:r}}function Jn(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,m)=>u===i.key[m])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:m,columns:h,shown:d,ends:g,map:w,look:p,face:x,dpr:y}=l,{heat:b,columnTree:E}=u,M={width:Math.max(1,Math.round(
b.width*y)),height:Math.max(1,Math.round(b.height*y))},S=[f.values,m,h,...d,M.width,M.height,w];o(n.heat,S,k=>Fn(k,f,m,h,
d,M,g,w)),jn(i,n.heat.canvas,b);let v=f.columnTree;if(E.height&&v){let k={...E,top:(ot(v)||1)*1.02,dpr:y,from:0,to:f.p};
o(n.columns,[v,E.width,E.height,y,p.quiet],L=>{ze(L,v,k,!1,p.quiet)}),i.save(),i.setTransform(1,0,0,1,Math.round(E.left*
y),Math.round(E.top*y)),i.drawImage(n.columns.canvas,0,0),i.restore()}Kn(i,u,p,x),u.rowNames&&Un(i,u,d,L=>f.name(m[L]),p,
x),Gn(i,u.bar,g,w,p,x)}function s(i,l){let{rowTree:f,rows:u,places:m}=l,h=zt(l.cut),d=Pe(l),g=f?Ct(l.cut,d):qn(l.cut,d,u);
Vn(i,m.strip,g,h,f),f&&a(i,l,d,g,h)}function a(i,l,f,u,m){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:g,from:w,to:p}=f,
x=l.look.quiet;o(n.tree,[h,d.width,d.height,g,w,p,x],b=>{ze(b,h,f,!0,x)});let{canvas:y}=n.tree;i.save(),i.setTransform(1,
0,0,1,Math.round(d.left*g),Math.round(d.top*g)),i.beginPath(),i.rect(0,0,y.width,y.height),i.clip(),i.drawImage(y,0,0),i.
globalCompositeOperation="source-atop";for(let{label:b,x0:E,x1:M}of u){let S=l.cut.nodes[b];if(S<h.n)continue;let v=Math.
round(J(f,Vt(h,S))*g-1),k=Math.floor(E*g);i.fillStyle=Z(m[b]),i.fillRect(v,k,y.width-v,Math.max(1,Math.ceil(M*g)-k))}i.restore()}
function c(i,l){let{data:f,places:u,rows:m,columns:h,placeOf:d,selection:g,hover:w,rowTree:p,look:x,dpr:y}=l,{heat:b}=u,
[E,M]=l.shown;if(g){let C=T=>!!g[m[T]];Yn(i,u,l.shown,C,x)}if(!w)return;let S=b.height/(M-E),v=(C,T,z,A)=>{let $=Math.max(
T-C,2/S),P=(C+T)/2,N=Math.max(0,(P-$/2-E)*S),O=Math.min(b.height,(P+$/2-E)*S);O<=0||N>=b.height||Xn(i,{left:z,top:b.top+
N,width:A-z,height:O-N},x,y)},[k,L]=[b.left,b.left+b.width];if(w.leaf!==void 0){let C=d[w.leaf];if(v(C,C+1,k,L),l.column>=
0){let T=b.width/h.length;v(C,C+1,k+l.column*T,k+(l.column+1)*T)}}else if(p){let C=f.tree.start[w.node];v(C,C+f.tree.sizes[w.
node],k,L)}}return{ground:r,cut:s,over:c,destroy(){for(let{canvas:i}of Object.values(n))i.width=i.height=0}}}var Pt=150,De=["node_names","node_colors"];function te(t){let[e,n]=De.map(o=>Hr(t.get(o)));return{names:e,colors:n}}function Hr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Zn=new WeakMap,Wr=new Map;function Br({
tree:t,nodes:e}){let n=t.marks?.names;if(!n?.size)return Wr;let o=Zn.get(n);o||Zn.set(n,o=new WeakMap);let r=o.get(e);return r||
o.set(e,r=Fr(n,e)),r}function Fr(t,e){let n=[];for(let c=0;c<e.length;c++){let i=e[c],l=t.get(i);l!==void 0&&n.push({label:c,
node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let i=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!r.has(i)})),a=new Map;for(let{label:c,name:i}of n.
sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i} (${f})`;s.add(l),a.set(c,l)}return a}
function V(t,e){let n=Br(t).get(e);return n===void 0?R(e):`${R(e)} ${j(n)}`}var jr=7;function Qn(t,e,n){let{data:o,cut:r,rows:s,columns:a,shown:[c,i]}=t,{heat:l,strip:f,rowTree:u}=t.places,m=n-l.top;
if(m<0||m>=l.height)return null;let h=Math.min(Math.floor(c+m/l.height*(i-c)),o.n-1),d=s[h];if(e>=l.left&&e<l.left+l.width){
let w=Math.floor((e-l.left)/l.width*a.length);return{leaf:d,column:Math.min(w,a.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let g=Yt(o.tree,Pe(t),m,e-u.left,jr);return g<0?null:g<o.
n?{leaf:g,column:-1}:{node:g}}function He({data:t,cut:e,columns:n},o){if(o.label!==void 0){let a=R(e.sizes[o.label],t.noun);
return[`Cluster ${V(e,o.label)}`,a]}if(o.node!==void 0){let a=e.nodes.indexOf(o.node),c=R(t.tree.sizes[o.node],t.noun);return[
a<0?c:`Cluster ${V(e,a)} · ${c}`,`height ${X(Q(t.tree,o.node))}`]}let r=`cluster ${V(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let s=n[o.column];return[t.name(o.leaf),Kr(t,o.leaf,s),r]}function Kr(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;let a=t.originalColumns[o?.
original??-1];if(!a)return`${s}: ${Ne(r)} scaled`;let c=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}\
: ${Xt(c??NaN,a.kind,a.unit)}`}var tt="walking";function to({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let a=s?.closest(`.${tt}`);return t===
"Enter"&&r&&!a}var Dt=14,ee=4;function eo(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[a,c]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=j(l);r.length<f.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=f.length,m.textContent=j(f[h]??"")}),n.hidden=!1,[a,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,m){
i(u,m),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+Dt+a+ee<=h?l+Dt:l-Dt-a,w=f-Dt-c,p=w>=ee?w:f+Dt,x=(y,b)=>Math.
round(Math.max(ee,Math.min(y,b-ee)));n.style.transform=`translate(${x(g,h-a)}px, ${x(p,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var ne="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",St=4;function vt(t,e,n,o){
let r=t.ownerDocument,s=r.createElement("div");s.className=e,t.append(s);let a=mn(s,n,o),c=eo(s),i=r.createElement("div");
i.className="hclust-unseen",i.setAttribute("aria-live","polite"),s.append(i);let l=[];return{box:s,stage:a,tip:c,say(f){
i.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();a.destroy(),s.remove()}}}function rt(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Kt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Ot(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function xt(t){return e=>{let n=t[e.key];!n||to(e)||(e.preventDefault(),e.stopPropagation(),
n(e))}}var Ur=["Escape","Shift","Control","Alt","Meta"];function oe(t,e){let n=t.ownerDocument.createElement("p");n.className=
"hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(tt)}}),U(e,{keydown:r=>{Ur.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",tt)})];return{end:()=>o.forEach(r=>r()),
describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},instead(r){n.textContent=r,n.hidden=!r,t.classList.
toggle("hclust-empty",!!r)}}}function re(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${R(e)} selected.`:"."}var Gr=24;function Tt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Gr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function a(l){let f=rt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=rt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,rt(t,l),f))}return U(t,{pointerdown:a,pointermove:c,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(rt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function no(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:s,stage:a,tip:c}=n;function i({x:p,y:x}){let y=r();return y&&
Qn(y,p,x)}function l(p,x){t.take(p);let y=p?.label===void 0?p?.node:e.cut.nodes[p.label];p?.leaf!==void 0?e.setHover({leaf:p.
leaf}):y===void 0?e.setHover(null):e.setHover(y<e.data.n?{leaf:y}:{node:y}),a.canvas.style.cursor=p?"pointer":"";let b=r();
if(!p||!b)return c.hide();let[E="",...M]=He(b,p);c.show(x.x,x.y,E,M)}function f(p,x){let{cut:y,data:b}=e;if(!p)x||e.select(
[]);else if(p.leaf!==void 0)e.select([p.leaf],{add:x});else{let E=p.node??y.nodes[p.label??0];e.select(ft(b.tree,E),{add:x})}}
function u(p){let x=r();return x?p/x.places.heat.height*(x.shown[1]-x.shown[0]):0}function m(p){let x=r()?.places.heat;return x?
(p-x.top)/x.height:.5}let h=o.shown(),d=Tt(a.canvas,{down(p){return p.button?!1:(h=o.shown(),!0)},drag(p,{x,y},b){b.moved||=
Math.hypot(x-b.x,y-b.y)>=St,b.moved&&o.move(u(b.y-y),h)},up(p,x,y){if(y.moved)return;let b=i(x);f(b,p.shiftKey),p.pointerType===
"touch"&&l(b,x)},cancel(){},hover:(p,x)=>l(i(x),x),leave:()=>l(null,{x:0,y:0}),pinch(p,x,y,b){o.zoom(p,m(x.y-b)),o.move(
-u(b))}}),g=U(a.canvas,{dblclick:o.whole,wheel(p){!Ot(s,p)||!r()||(p.preventDefault(),o.zoom(1.0015**(p.deltaY||p.deltaX),
m(rt(s,p).y)))},keydown:xt({ArrowDown:()=>w(1,0),ArrowUp:()=>w(-1,0),ArrowRight:()=>w(0,1),ArrowLeft:()=>w(0,-1),Home:()=>w(
-1/0,0),End:()=>w(1/0,0),Enter:p=>{let x=t.hit();x&&f(x,p.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0}),s.classList.
remove(tt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function w(p,x){let y=r();
if(!y)return;let b=(A,$)=>Math.min(Math.max(A,0),$),E=e.hover?.leaf,M=t.hit(),S=E===void 0?Math.ceil(y.shown[0]):b(y.placeOf[E]+
p,e.data.n-1),v=E===void 0||M?.leaf===void 0?0:b(M.column+x,t.columns()-1);o.reveal([S]);let k=r()??y,{heat:L}=k.places,
[C,T]=k.shown,z={leaf:k.rows[S],column:v};l(z,{x:L.left+(v+.5)/t.columns()*L.width,y:L.top+(S+.5-C)/(T-C)*L.height}),s.classList.
add(tt),n.say(He(k,z).join(", "))}return()=>{d(),g()}}var We=9,Ht=5,oo=11,qr=130,ro=37,so=140,io=H+2;function ao(t,e){let{width:n,height:o,columns:r,rows:s,dpr:a}=t,c=p=>Math.
round(p*a)/a,i=c(t.columnTree?Math.min(70,.1*o)+Ht:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+Ht+We+Ht),u=16+
oo+10+Math.max(0,...t.scale.map(p=>e.width(p))),m=0;(o-i-24)/s>=io&&(m=Math.min(qr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-m),g=co(r,d/r.length,f,.34*o,e);m&&(o-i-g.height)/s<io&&(m=0,d=Math.max(20,n-f-u),g=co(r,d/r.length,f,.34*o,
e)),d=c(d);let w=c(Math.max(20,o-i-g.height));return{heat:{left:f,top:i,width:d,height:w},strip:{left:f-Ht-We,top:i,width:We,
height:w},rowTree:{left:0,top:i,width:l,height:w},columnTree:{left:f,top:2,width:d,height:t.columnTree?i-Ht-2:0},bar:{left:f+
d+m+16,top:i,width:oo,height:Math.min(120,w)},names:g,rowNames:m}}function co(t,e,n,o,r){let s=t.map(h=>j(h)),a=h=>Math.
max(0,...h.map(d=>r.width(d)));if(a(s)+8<=e)return{words:s,angle:0,every:1,height:H+12};let c=ro*Math.PI/180,i=e*Math.sin(
c)>=H+1,l=i?1:Math.max(1,Math.ceil((H+2)/e)),f=s.map((h,d)=>{if(d%l)return"";if(!i)return r.fit(h,Math.min(so,o-10));let g=n+
e*(d+.5)-6;return r.fit(h,Math.min(so,(o-16)/Math.sin(c),g/Math.cos(c)))}),u=i?c:Math.PI/2,m=a(f)*Math.sin(u)+H*Math.cos(
u)+12;return{words:f,angle:i?ro:90,every:l,height:Math.ceil(m)}}var se={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Vr(t){let e=ie(t.get("heights")),n=Nt(t.get("flips"),e.length),o=Ee(kt(t.get("children")),e,n);return o.marks=te(
t),o}function Be(t){let e=Vr(t),n=e.n,o=t.get("columns")??[],r=ie(t.get("col_heights")),s=kt(t.get("col_children")),a=ie(
t.get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=kt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Zr(t.get("values")),
columnTree:r.length?Ee(s,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:Yr(i,ie(t.get(
"axes")),a,c.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Xr(Nt(t.
get("names")),kt(t.get("name_ends"))),leafOf:u=>Jr(f,u)}}function Yr(t,e,n,o,r){let s=0;return t.map(({original:a})=>a===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,i)=>n[i*o+a]??NaN))}function Xr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Jr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ce(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Nt(t,e=0){let n=new Uint8Array(ce(t));return n.length>=e?n:new Uint8Array(e)}function kt(t){return new Int32Array(
ce(t))}function Zr(t){return new Float32Array(ce(t))}function ie(t){return new Float64Array(ce(t))}var fo=Object.keys(se),lo=new Map;function uo(t){return[...t.get("cmap_names")??[],...fo]}function Fe(t,e){let n=lo.get(
t);if(n)return n;let o=Object.hasOwn(se,t)?se[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Qr(o):r>=0&&(n=
Nt(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Fe(fo[0],e):(lo.set(t,n),n)}function Qr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let a=r;a<=s;a++){
let c=(a-r)/(s-r);for(let i=0;i<3;i++)e[3*a+i]=n(o+1+i)*(1-c)+n(o+5+i)*c}}return e}function ts(t,e,n){let o=!1,r=n.length,s=B(n,r-2),a=B(n,r-1);for(let c=0;c<r;c+=2){let i=B(n,c),l=B(n,c+1);a>e!=l>e&&t<(s-
i)*(e-l)/(a-l)+i&&(o=!o),s=i,a=l}return r>=6&&o}function ho(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((s,a)=>{let c=a%2;
o[c]=Math.min(B(o,c),s),o[c+2]=Math.max(B(o,c+2),s)});let r=[];for(let s=0;s<t.length;s++){let[a,c]=[B(t,s),B(e,s)];a<B(
o,0)||a>B(o,2)||c<B(o,1)||c>B(o,3)||ts(a,c,n)&&r.push(s)}return r}function mo(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+
1)/r)),a=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[d,g]=[B(t,h),B(e,h)];return d>=0&&d<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.
floor(d/r):-1},i=new Int32Array(s*a+1),l=t.length;for(let h=0;h<l;h++){let d=c(h);d>=0&&(i[d+1]=B(i,d+1)+1)}for(let h=0;h<
s*a;h++)i[h+1]=B(i,h+1)+B(i,h);let f=i.slice(),u=new Int32Array(B(i,s*a));for(let h=0;h<l;h++){let d=c(h);if(d<0)continue;
let g=B(f,d);u[g]=h,f[d]=g+1}let m=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,g){let w=-1,p=g*g,
[x,y]=[m(h-g,s),m(h+g,s)],[b,E]=[m(d-g,a),m(d+g,a)];for(let M=b;M<=E;M++){let S=B(i,M*s+y+1);for(let v=B(i,M*s+x);v<S;v++){
let k=B(u,v),L=(B(t,k)-h)**2+(B(e,k)-d)**2;(L<p||L===p&&k>w)&&([p,w]=[L,k])}}return w}}}function ae([t,e],n,o,r,s){let a=e-
t,c=Math.min(Math.max(a*r,s),n[1]-n[0]),i=a>0?(o-t)/a:.5;return lt([o-i*c,o+(1-i)*c],n,0)}function lt([t,e],n,o){let r=e-
t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function B(t,e){return t[e]}var es=5,ns=.12;function le(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let a=s&&s[1]-s[0]<e*.999?s:null;a?.[0]===n?.[0]&&
a?.[1]===n?.[1]||(n=a,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},whole(){r(null)},zoom(s,a){let[c,i]=o(),
l=c+Math.min(Math.max(a,0),1)*(i-c);r(ae([c,i],[0,e],l,s,Math.min(e,es)))},move(s,a=o()){n&&r(lt(a,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[a,c]=n,i=1/0;for(let l=0;l<s.length;l++){let f=s[l],u=f<a?f-a:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(lt(n,[0,e],i+Math.sign(i)*ns*(c-a)))}}}function fe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(a,c,i){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=a,c.dataset.lmSuppressShortcuts="true",l.append(...i?[c,f]:[f,c]),o.append(l),l}return{el:o,select(a,c){
let i=n.createElement("select");i.addEventListener("change",()=>c(i.value)),i.setAttribute("aria-label",a);let l=s(a,i,!1),
f="";return{show(u,m,h=m){let d=JSON.stringify([m,h]);d!==f&&(f=d,i.replaceChildren(...m.map((g,w)=>{let p=n.createElement(
"option");return p.value=g,p.textContent=(h[w]??g).slice(0,60),p}))),i.value=u},hide(u){l.hidden=u}}},checkbox(a,c,i){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>i(l.checked));let f=s(a,l,!0);return{
show(u,m=!0){l.checked=u,f.hidden=!m}}},button(a,c){let i=n.createElement("button");return i.type="button",i.textContent=
a,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",c),o.append(i),{show(l){i.hidden=!l}}},hide(a){
o.hidden=a},destroy(){o.remove()}}}var[os,je]=[1,2];function po(t,e,n){let o=t.ownerDocument,r=fe(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",N=>e.setOption("row_cluster",N)),a=r.checkbox("Columns","Cluster the columns and draw their tree",N=>e.
setOption("col_cluster",N)),c=r.select("Colors",N=>e.setOption("cmap",N)),i=le(()=>{S.hide(),C()}),l=r.button("show all \
rows",i.whole),f=ct(o,n.font),u=[],m=[],h=new Int32Array(0),d=[0,1],g=null,[w,p]=[!1,!1],x=null,y=Jn(o),b=vt(t,"hclust-p\
lot",[y.ground,y.cut,y.over].map(N=>O=>{let _=k();_&&N(O,_)}),()=>C()),{box:E,stage:M,tip:S}=b,v=oe(E,M.canvas);function k(){
if(!g)return null;let{data:N,cut:O,selection:_,hover:I}=e,W=x?.leaf!==void 0&&x.leaf===I?.leaf?x.column:-1,D=Fe(String(e.
option("cmap")),e.model);return{data:N,cut:O,selection:_,hover:I,places:g,rows:u,columns:m,placeOf:h,ends:d,rowTree:w,column:W,
look:n,face:f,map:D,shown:i.shown(),dpr:M.dpr}}function L(){let{data:N}=e,{tree:O}=N,_=N.p>0&&N.values.length>=N.n*N.p;r.
hide(!_),v.instead(_?"":ne);let I=uo(e.model),W=String(e.option("cmap")||I[0]);c.show(W,I.includes(W)?I:[W,...I]),w=!!(e.
option("row_cluster")??!0)&&N.n>1,p=!!(e.option("col_cluster")??!0)&&N.columnTree!==null,s.show(w,N.n>1),a.show(p,N.columnTree!==
null),u=w?O.order:Int32Array.from({length:N.n},(D,F)=>F),m=p&&N.columnTree?N.columnTree.order:Int32Array.from({length:N.
p},(D,F)=>F),h=new Int32Array(N.n);for(let D=0;D<N.n;D++)h[u[D]]=D;if(x=null,!_)return g=null,M.paint();C()}function C(){
let{data:N}=e;if(l.show(i.part!==null),!M.width||!N.p||!N.values.length)return;let[O,_]=i.shown();g=ao({width:M.width,height:M.
height,columns:Array.from(m,I=>N.columns[I]??""),rows:_-O,rowTree:w,columnTree:p,longestName(){let I=0;for(let W=Math.floor(
O);W<_&&W<N.n;W++)I=Math.max(I,f.width(N.name(u[W]).slice(0,60)));return I},scale:Re(d,120).words,dpr:M.dpr},f),v.describe(
T()),M.paint()}function T(){let{cut:N,data:O,selection:_}=e;return`Clustermap of ${R(O.n,O.noun)} ${w?"in the order of t\
heir tree":"in the table's order"} by ${R(O.p,"features")}: ${R(N.k,"clusters")}${re(_)}`}let z=null;function A(){i.reset(
e.data.n),e.data.values!==z&&(z=e.data.values,d=Nn(e.data.values)),L()}let $={store:e,ground:b,extent:i,scene:k,columns:()=>m.
length,hit:()=>x,take(N){x=N,M.paint(je)}},P=null;return b.end(v.end,no($),e.subscribe("data",A),e.subscribe(["order","o\
ption"],L),e.subscribe(["cut","selection"],N=>{N==="cut"&&P?.k===e.cut.k&&P.tree===e.cut.tree||(P=e.cut,v.describe(T()),
M.paint(N==="cut"?os:je))}),e.subscribe("reveal",()=>{i.reveal(e.wanted.map(N=>h[N]))}),e.subscribe("hover",()=>{e.hover?.
leaf!==x?.leaf&&(x=null),S.hide(),M.paint(je)})),A(),{restyle(N){n=N,f=ct(o,n.font),C()},destroy(){b.destroy(),y.destroy(),
r.destroy()}}}var Ke="hclust-asking";function wt({t,lower:e,upper:n,tree:o}){return En(t,e,n,ot(o))}function rs({t,lower:e,upper:n,tree:o}){return Sn(e,n,t,ot(
o))}function ue(t){let{k:e,exact:n,upper:o}=t;if(!n)return`heights are tied at ${X(o)}: no threshold gives ${R(e)} clusters`;
let[r,s]=rs(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${R(e)}`:`any cut from ${r}\
 to ${s} gives these ${R(e)}`}function go(t){return`${R(t.k,"clusters")} · ${wt(t)}`}var ss=30,is=1e3;function wo(t,e){let n=xo(t,"Clusters","Number of clusters"),o=xo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=ot(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/is),s()}function s(){let{cut:c,data:i}=e;n.input.max=String(Math.min(i.n,Math.
max(ss,c.k))),n.input.value=String(c.k),n.output.textContent=R(c.k),o.input.value=String(c.t),o.output.textContent=wt(c),
n.input.setAttribute("aria-valuetext",R(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let a=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of a)c();n.label.remove(),o.
label.remove()}}}function xo(t,e,n){let o=t.ownerDocument,[r,s,a]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,a),t.append(r),{label:r,input:s,output:a}}var Lt={r:255,g:255,b:255,a:1},he={r:0,g:0,b:0,a:1};function Wt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,a=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(cs),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,a].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a}}function cs(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Bt(t,e){return{...bt(e,t,t.
a),a:1}}function bt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function st({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function bo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Ue(t,e){let[n,o]=[Wt(e.paper)??Lt,Wt(e.ink)??he],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,a]of Object.entries(r))t.style.setProperty(`--hc-${s}`,a);t.style.setProperty("--hc-band",st(bt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function de(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function as(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function qe(t,e){let n=et(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?Ge(e,`var(${g})`):null,s=fs(t,e),
a=Bt(r("--jp-layout-color0")??s,s),c=bo(a)<.5,i=(g,w)=>Bt(g??w,a),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=i(
l??Ge(e,"inherit"),c?Lt:he),u=i(r("--jp-ui-font-color2"),bt(a,f,.65)),m=i(r("--jp-border-color2"),bt(a,f,.16)),h=i(r("--\
jp-layout-color1"),a),d=st(h)===st(a)?bt(a,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:st(a),ink:st(f),quiet:st(u),rule:st(m),panel:st(d),font:n.getComputedStyle(e).fontFamily,
dark:c}}var ls=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function yo(t,e){let n=et(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let c of[o,r])s.observe(c,{attributes:!0,attributeFilter:ls});let a=n.
matchMedia("(prefers-color-scheme: dark)");return a.addEventListener("change",e),()=>{s.disconnect(),a.removeEventListener(
"change",e)}}function fs(t,e){let n=[];for(let r=t;r;r=as(r)){let s=Mo(et(r).getComputedStyle(r).backgroundColor,et(r));
if(!(!s||s.a===0)&&(n.unshift(s),s.a===1))break}let o=Bt(Ge(e,"Canvas")??Lt,Lt);return n.reduce((r,s)=>Bt(s,r),o)}function Ge(t,e){
let n=et(t);t.style.color=e;let o=Mo(n.getComputedStyle(t).color,n);return t.style.color="",o}function Mo(t,e){let n=Wt(
t);if(n)return n;let o=e.document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[s=0,a=0,c=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:a,b:c,
a:i/255}}var us={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},hs=10;function Ve(t){return us[_e(
t)]}function Ye(t){return Bn[_e(t)]}function Ao(t){let e=new Map,n=null;function o(r,{size:s,halo:a,edge:c,alpha:i},l,f){
let u=Math.ceil((s*.6+a+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let m=s*Ye(r)*l;n.setTransform(m,0,0,m,u,u),n.lineJoin="\
round",n.globalAlpha=i;let h=new Path2D(Ve(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=c,n.lineWidth=a*l/m,a&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(d.keys()).filter(w=>G(d,w)>>>24>=hs);return{
steps:Int32Array.from(g,w=>{let[p,x]=[Math.floor(w/(2*u)),w%(2*u)];return(p-u)*f+x-u}),pixels:Int32Array.from(g,w=>G(d,w))}}
return function(s,a,c){let i=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${a} ${c}`,l=e.get(i);l||(e.size>12&&e.clear(),e.
set(i,l=[]));let f=l;return u=>f[Ce(u)]??=o(Ce(u),s,a,c)}}function Eo(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,m)=>G(e,m)-G(e,u)||u-m),a=new Int32Array(r);s.forEach((u,m)=>{a[u]=m});let c=new Int32Array(2*r+1),i=u=>G(a,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[i(u)+1]=G(c,i(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=G(c,u+1)+G(c,u);let l=n?G(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let m=i(u),h=G(c,m);f[h]=u,c[m]=h+1}return{order:f,dimmed:l}}function So(t,e,n,o,r,s,a){
let{xs:c,ys:i,width:l,height:f,left:u,top:m}=o;for(let h=0;h<r.length;h++){let d=G(r,h),g=G(c,d),w=G(i,d);if(!(g>=-1&&g<=
l+1&&w>=-1&&w<=f+1))continue;let{steps:p,pixels:x}=a[G(s,d)],y=Math.round((m+w)*n)*e+Math.round((u+g)*n);for(let b=0;b<p.
length;b++){let E=y+G(p,b),M=G(x,b),S=G(t,E);t[E]=S===0||M>>>24===255?M:ds(M,S)}}}function ds(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,a=256-s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,a)>>>8&16711935,
i=Math.imul(t&65280,s)+Math.imul(e&65280,a)>>>8&65280;return r<<24|c|i}function G(t,e){return t[e]}var vo="http://www.w3.org/2000/svg",ms=12,Oo=18,ps=20,Xe=10,me=5;function To(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let a={width:0,
height:0};function c(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(vo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(vo,"path");f.append(u);let m=n.createElement("b"),h=n.createElement("span");return l.append(f,m,h),l.addEventListener(
"click",d=>e(i,d.shiftKey)),s.before(l),{button:l,path:u,number:m,rest:h,color:-1}}return{el:o,show(i,l,f,u,m){let h=Math.
max(2,Math.min(ms,Math.floor((m-2*Xe)/Oo))),d=i.k<=h?i.k:h-1;for(;r.length<d;)r.push(c(r.length));let g=0;r.forEach((p,x)=>{
if(p.button.hidden=x>=d,p.button.hidden)return;let y=` · ${R(i.sizes[x],f)}`;p.rest.textContent!==y&&(p.rest.textContent=
y);let b=u.fit(V(i,x),Pt,H,!0);p.number.textContent!==b&&(p.number.textContent=b);let E=l[x];p.color!==E&&(p.color=E,p.path.
setAttribute("d",Ve(E)),p.path.setAttribute("transform",`scale(${8*Ye(E)})`),p.path.setAttribute("fill",Z(E))),g=Math.max(
g,u.width(b,H,!0)+u.width(y))}),s.hidden=d===i.k,s.hidden||(s.textContent=`+ ${R(i.k-d)} more`,g=Math.max(g,u.width(s.textContent)));
let w=d+(s.hidden?0:1);return a={width:Math.ceil((ps+g+8)/8)*8,height:Oo*w+4},a},move(i,l){o.style.transform=`translate(${Math.
round(i)}px, ${Math.round(l)}px)`,o.style.width=`${a.width}px`},destroy(){o.remove()}}}function ko({xs:t,ys:e,width:n,height:o},r){
let s=[n-r.width-2,Xe,(n-r.width)/2],a=[2,o-r.height-Xe,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,
1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,m=a[f]??0,h=0;for(let d=0;d<t.length;d++){let g=t[d],
w=e[d];g>u-me&&g<u+r.width+me&&w>m-me&&w<m+r.height+me&&h++}h<i.hidden&&(i={left:u,top:m,hidden:h})}return i}var Ze=864e5,gs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Lo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=t[r];Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Qe(t,e,n,o,r){if(t==="date")return xs(e,n,Math.max(2,Math.floor(o/r)));let s=At(
e,n,o,r);return{at:s,words:ut(s)}}function xs(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Je(No(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let s=r>=
7?4:0,a=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)a.push(c*r+s);return Je(a,t,e)}return Je(No(t,e,1),t,e)}function No(t,e,n){
let o=new Date(t*Ze);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let a=r;s.length<100;a++){let c=new Date(0);c.setUTCFullYear(Math.floor(a*n/12),(a*n%12+12)%12,1);let i=c.getTime()/
Ze;if(!(i<=e))break;i>=t&&s.push(i)}return s}function Je(t,e,n){let o=t.map(s=>{let a=new Date(Math.round(s*1440)*6e4);if(a.
getUTCHours()||a.getUTCMinutes())return a.toISOString().slice(11,16);let c=gs[a.getUTCMonth()];return a.getUTCDate()!==1?
`${a.getUTCDate()} ${c}`:a.getUTCMonth()?c:String(a.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Ze).getUTCFullYear()}`),{at:t,words:o}}var $o=8,Co=12,ws=46,bs=90;function tn(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,s=t.axisNames[r],a=t.axes[r];if(!s||!a)return null;let c=j(s.label||s.name),i=s.unit?`${c} (${j(s.unit)})`:c;return{
name:s.name,title:i,column:s,values:a,all:Lo(a)}}function _o(t,e,n,o,r,s,a){let c=Math.max(40,t.height-$o-ws),i=Qe(n.column.
kind,...r,c,46);i.words=i.words.map(g=>a.fit(g,bs));let l=Math.max(0,...i.words.map(g=>a.width(g))),f=Math.ceil(l+8+H+16),
u=Math.max(40,t.width-f-Co-s),m=Qe(e.column.kind,...o,u,64),h=Io(e.values,o[0],o[1],u),d=Io(n.values,r[1],r[0],c);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:f,top:$o,width:u,height:c,x:m,y:i,xs:h,ys:d}}function Io(t,e,n,o){
let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let a=t[s];r[s]=Number.isFinite(a)?(a-e)/(n-e)*o:NaN}return r}
function Ro(t,e,{x:n,y:o,xShown:r,yShown:s,look:a,face:c,dpr:i}){let{left:l,top:f,width:u,height:m}=e,h=f+m,d=Math.max(1,
Math.round(i))/i,g=p=>Math.round(p*i)/i;t.font=c.css(),t.fillStyle=a.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((p,x)=>{let y=g(h-(p-s[0])/(s[1]-s[0])*m);t.fillStyle=a.rule,t.globalAlpha=.7,t.fillRect(l,y,u,d),t.globalAlpha=
1,t.fillRect(l-4,y,4,d),t.fillStyle=a.quiet,t.fillText(e.y.words[x]??"",l-8,y+.5)}),t.fillStyle=a.rule,t.fillRect(g(l),f,
d,m+d),t.fillRect(l,g(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let w=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((p,x)=>{let y=g(l+(p-r[0])/(r[1]-r[0])*u);t.fillStyle=a.rule,t.fillRect(y,h,d,4);let b=c.fit(e.x.words[x]??"",w),
E=l+u+Co-1-c.width(b)/2;t.fillStyle=a.quiet,t.fillText(b,Math.min(y,E),h+17)}),t.fillStyle=a.ink,t.fillText(c.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(H+1,f+m/2),t.rotate(-Math.PI/2),t.fillText(c.fit(o.title,m),0,0),t.restore()}function zo(t,e,n){let o=[...n,...t.map(({x:s,y:a})=>({x0:s-5,y0:a-5,x1:s+5,y1:a+5}))],r=[];for(let{row:s,x:a,y:c,width:i,
away:l}of t)for(let f of[a+l,a-l-i]){let u={x0:f,y0:c-7,x1:f+i,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(h=>ys(u,h)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function ys(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Po=60,Ms=30,As=110;function en(t){return t<=500?7.2:t<=2500?5.6:4.2}function Do(t){let e=Ao(t),n=null,o=null;return{
renew(){n=null},paint(r,s,{cut:a,data:c,selection:i},l,f,u,m){n??=Eo(a.labels,a.sizes,i);let{order:h,dimmed:d}=n,g=en(c.
n),w=c.n<=2500?.7:.4,p=d>0&&h.length-d>Po,x=r.points,[y,b]=x?[1,1]:[r.canvas.width,r.canvas.height];!x&&(o?.width!==y||o.
height!==b)&&(o=r.createImageData(y,b));let E=x||!o?new Int32Array(1):new Int32Array(o.data.buffer);E.fill(0);let M=(v,k)=>{
if(!v.length)return;if(x)return x(s,v,a.labels,l,k);let L=e(k,m,y);So(E,y,m,s,v,a.labels,Array.from(l,L))};M(h.subarray(
0,d),{size:g,halo:w,edge:u,alpha:.22});let S=p?f:u;M(h.subarray(d),{size:g,halo:p?.9:w,edge:S,alpha:1}),!x&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Po?new Int32Array(0):n.order.subarray(n.dimmed)}}}function pe(t,{
left:e,top:n,xs:o,ys:r},s,a){let[c,i]=[o[s],r[s]];c===c&&(t.beginPath(),t.arc(e+c,n+i,a,0,2*Math.PI),t.stroke())}function Ho(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Wo(t,e,{data:n,selection:o},r,s,a){
let c=[];for(let f=0;f<e.xs.length;f++)if(ge(e,f)&&c.push(f)>Ms)return;let i=new Map(c.map(f=>[f,a.fit(j(n.name(f)),As)])),
l=c.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:a.width(i.get(f)??""),away:o?.[f]?12:8}));t.font=a.css(),t.textAlign="left",
t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:m}of zo(l,e,[r]))t.fillText(i.get(f)??"",e.left+u,e.top+
m+.5)}function ge({xs:t,ys:e,width:n,height:o},r){let[s,a]=[t[r],e[r]];return s>=0&&s<=n&&a>=0&&a<=o}function nn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>Es(s,o)))]:[];return r.push(`cluster ${R(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function Es({column:t,values:e},n){let o=e[n],r=Xt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var Bo=new WeakMap;function Fo(t){let e=Bo.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Bo.set(t,e)}return e}function jo(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:s,tip:a}=n;function c(w){let p=t.plot();if(e.setHover(w<0?null:
{leaf:w}),w<0||!p)return a.hide();let[x="",...y]=nn(e,t.axes(),w);a.show(p.left+Number(p.xs[w]),p.top+Number(p.ys[w]),x,
y)}function i({x:w,y:p}){let x=t.plot();return x?[(w-x.left)/x.width,1-(p-x.top)/x.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=Tt(s.canvas,{down(w){if(w.button>1||!t.plot())return!1;
let p=w.button===1||m;return u={pan:p,shift:w.shiftKey,from:o.part,over:!1},p&&w.preventDefault(),!0},drag(w,{x:p,y:x},y){
let b=t.plot();if(!(!y.moved&&Math.hypot(p-y.x,x-y.y)<St)&&(y.moved||c(-1),y.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((y.x-p)/b.width,(x-y.y)/b.height,u.from);l??=[y.x,y.y],l.push(p,x),t.draw(l)}},up(w,p,x){let y=t.plot();if(!(!y||u.
over)){if(l){let b=l.map((M,S)=>M-(S%2?y.top:y.left));f();let E=ho(y.xs,y.ys,b).filter(M=>ge(y,M));(E.length||!u.shift)&&
e.select(E,{add:u.shift})}else if(!x.moved&&!u.pan){let b=t.nearest(p);(b>=0||!w.shiftKey)&&e.select(b<0?[]:[b],{add:w.shiftKey}),
w.pointerType==="touch"&&c(b)}}},cancel:f,hover:(w,p)=>c(t.nearest(p)),leave:()=>c(-1),pinch(w,p,x,y){let b=t.plot();b&&
(o.by(w,...i({x:p.x-x,y:p.y-y})),o.move(-x/b.width,y/b.height))},owns(w){return i(w).every(p=>p>=0&&p<=1)}});function d(w,p){
let[x,y]=[t.axes(),t.plot()];if(!x||!y)return;let b=Fo(x[w].values).filter(v=>ge(y,v));if(!b.length)return;let E=b.indexOf(
e.hover?.leaf??-1),M=E<0?p>0?0:b.length-1:Math.min(Math.max(E+p,0),b.length-1),S=b[M];c(S),r.classList.add(tt),n.say(nn(
e,x,S).join(", "))}let g=U(s.canvas,{dblclick:o.whole,wheel(w){!Ot(r,w)||!t.plot()||(w.preventDefault(),o.by(1.0015**(w.
deltaY||w.deltaX),...i(rt(r,w))))},keydown:xt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:w=>{let{hover:p}=e;p?.leaf!==void 0&&e.select([p.leaf],{add:w.shiftKey})}," ":()=>{m=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(tt)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,
.5),0:o.whole}),keyup(w){w.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),g()}}var Ss=500;function Ko(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,s,a){let c=t();if(!c)return;let i=n??c,l=(m,h)=>{let[d,g]=[i[m],c[m]],w=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return ae(d,g,w,r,(g[1]-g[0])/Ss)},f=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,u={x:l("x",s),y:l("y",a)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,a=n){let c=t();!c||!a||o({x:lt(a.x,c.x,r*(a.x[1]-a.x[0])),y:lt(a.y,c.y,s*(a.y[1]-a.y[0]))})},
reveal(r){let s=t(),a=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:i}=n;if(a.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=i[0]&&u<=i[1]))return;let l=a[0];l&&o({x:lt(c,s.x,l[0]-(c[0]+c[1])/2),y:lt(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var vs=12,Os=230,[Ts,on]=[1,2];function Uo(t,e,n){let o=t.ownerDocument,r=fe(t,"Scatter"),s=r.select("x",O=>e.setOption(
"x",O)),a=r.select("y",O=>e.setOption("y",O)),c=Ko(()=>u&&{x:u.x.all,y:u.y.all},()=>{b.hide(),v()}),i=r.button("show all",
c.whole),l=Do(o),f=ct(o,n.font),u=null,m=null,h=null,d=null,g=0,w={key:"",left:0,top:0,width:0,height:0},p=vt(t,"hclust-\
plot",[T,z,A],()=>v()),{box:x,stage:y,tip:b}=p,E=To(x,$),M=oe(x,y.canvas);function S(){let{data:O}=e,_=tn(O,e.option("x"),
0),I=tn(O,e.option("y"),1);if(u=_&&I?{x:_,y:I}:null,c.reset(),r.hide(!u),M.instead(u?"":ne),u){let W=O.axisNames.map(D=>D.
name);s.show(u.x.name,W),a.show(u.y.name,W)}l.renew(),g=0,v()}function v(){i.show(c.part!==null),!(!u||!y.width)&&(k(),w.
key="",L(),M.describe(C()),y.paint())}function k(){if(!u)return;let{x:O,y:_}=u;m=_o(y,O,_,c.part?.x??O.all,c.part?.y??_.
all,g,f),h=mo(m.xs,m.ys,m.width,m.height)}function L(){if(!m)return;let{cut:O,data:_}=e,I=E.show(O,zt(O),_.noun,f,m.height),
W=`${I.height} ${Math.ceil(I.width/24)}`;if(W!==w.key){let D=Math.max(1,.01*_.n),F=ko(m,I);F.hidden>D&&m.width+g-I.width>
Os&&I.width>g-12&&(g=I.width+12,k(),y.paint()),g&&(F={left:m.width+16,top:0,hidden:0}),w={key:W,left:F.left,top:F.top,...I}}
E.move(m.left+w.left,m.top+w.top)}function C(){if(!u)return"";let{cut:O,data:_,selection:I}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${R(_.n,_.noun)} in ${R(O.k,"clusters")}${re(I)}`}function T(O){if(!m||!u)return;let{x:_,
y:I}=u;Ro(O,m,{x:_,y:I,xShown:c.part?.x??_.all,yShown:c.part?.y??I.all,look:n,face:f,dpr:y.dpr})}function z(O){if(!m)return;
l.paint(O,m,e,zt(e.cut),n.ink,n.paper,y.dpr);let{left:_,top:I,width:W,height:D}=w;Wo(O,m,e,{x0:_,y0:I,x1:_+W,y1:I+D},n,f)}
function A(O){if(!m)return;let{hover:_,data:I}=e,W=en(I.n)/2;O.save(),c.part&&(O.beginPath(),O.rect(m.left,m.top-4,m.width+
4,m.height+4),O.clip()),O.strokeStyle=n.ink,O.lineWidth=1.5;for(let D of l.ringed())pe(O,m,D,W+3);if(_?.node!==void 0){O.
lineWidth=1;let{tree:D}=I,F=D.start[_.node],Ae=F+D.sizes[_.node];for(let jt of D.order.subarray(F,Ae))pe(O,m,jt,W+.8)}else if(_)
for(let[D,F]of[[n.paper,4.5],[n.ink,2]])O.strokeStyle=D,O.lineWidth=F,pe(O,m,_.leaf,W+4);O.restore(),d&&Ho(O,d,n.ink)}function $(O,_){
let{cut:I,data:W}=e,D=[];for(let F=0;F<W.n;F++)I.labels[F]===O&&D.push(F);e.select(D,{add:_}),p.say(`${_?"Added: ":""}cl\
uster ${V(e.cut,O)}, ${R(D.length,W.noun)} selected.`)}let P={store:e,ground:p,zoom:c,axes:()=>u,plot:()=>m,nearest:({x:O,
y:_})=>m&&h?h.nearest(O-m.left,_-m.top,vs):-1,draw(O){d=O,y.paint(on)}},N=null;return p.end(M.end,jo(P),e.subscribe("dat\
a",S),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||S()}),e.subscribe(["cut","selecti\
on"],O=>{let _=N?.k===e.cut.k&&N.tree===e.cut.tree;O==="cut"&&_||(N=e.cut,l.renew(),O==="cut"&&L(),M.describe(C()),y.paint(
Ts,on))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:O,y:_}=u;c.reveal(e.wanted.map(I=>[Number(O.values[I]),Number(
_.values[I])]))}),e.subscribe("hover",()=>{b.hide(),y.paint(on)})),S(),{restyle(O){n=O,f=ct(o,n.font),v()},destroy(){p.destroy(),
E.destroy(),r.destroy()}}}var Go=8,ks=0;function Vo(t,e){let n=t.ownerDocument,o=`hclust-find-${++ks}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),a=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",a.id=o,a.hidden=!0,a.setAttribute("role","listbox"),a.setAttribute("aria-label","Rows found"),
qo(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,a),t.append(r);let c=[],
i=0,l=0,f=null,u=[];function m(){let b=R(1,e.data.noun).slice(2);s.placeholder=`find a ${b}`,s.setAttribute("aria-label",
`Find a ${b} by its name`)}function h(){let{data:b}=e,E=s.value.trim().toLowerCase();if(!f){let k=Array.from({length:b.n},
(C,T)=>b.name(T).toLowerCase()),L=Ns(k);u=k.map((C,T)=>L.has(C)?`row ${b.rows[T]}`:""),f=k.map((C,T)=>[C,u[T]].join(" ").
trim())}i=0,l=0;let[M,S,v]=[[],[],[]];f.forEach((k,L)=>{let C=E?k.indexOf(E):-1;if(C<0)return;i++;let z=k===E||k===`${E}\
 ${u[L]}`?M:C===0?S:v;z.length<Go&&z.push(L)}),c=[...M,...S,...v].slice(0,Go),d(!!E)}function d(b){a.replaceChildren(),a.
hidden=!b,s.setAttribute("aria-expanded",String(b));let E=c.map((M,S)=>{let v=j(e.data.name(M)),k=`cluster ${V(e.cut,e.cut.
labels[M])}`,L=u[M];return g(v,L?`${L} · ${k}`:k,{id:`${o}-${S}`,"aria-selected":String(S===l)})});if(E.forEach((M,S)=>M.
dataset.i=String(S)),b&&i>c.length&&E.push(g(`and ${R(i-c.length)} more`,"")),b&&!i&&E.push(g("no such name","")),a.append(
...E),b&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let M=c[l];e.reveal([M]),e.setHover({leaf:M})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(b,E,M={"aria-disabled":"true"}){let S=n.createElement(
"li");qo(S,{role:"option",...M});for(let v of[b,E]){let k=n.createElement("span");k.textContent=v,S.append(k)}return S}function w(b,E){
let M=c[b];M!==void 0&&(e.select([M],{add:E}),s.value=[e.data.name(M),u[M]].join(" ").trim(),p(),e.setHover({leaf:M}))}function p(){
a.hidden||(a.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function x(b){let M={ArrowDown:1,ArrowUp:-1}[b.key];if(M){if(a.hidden)return h();l=(l+M+c.length)%Math.max(c.length,1),d(
!0)}else if(b.key==="Enter")w(l,b.shiftKey);else if(b.key==="Escape")a.hidden&&e.select([]),s.value="",p();else return;b.
preventDefault(),b.stopPropagation()}let y=[U(s,{input:h,keydown:x,blur:p,focus:()=>s.value&&h()}),U(a,{pointerdown:b=>{
b.preventDefault();let E=b.target.closest("li[data-i]");E&&w(Number(E.dataset.i),b.shiftKey)},pointermove:b=>{let E=b.target.
closest("li[data-i]");!E||Number(E.dataset.i)===l||(l=Number(E.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,c=[],
p(),m()})];return m(),{box:r,destroy(){for(let b of y)b();r.remove()}}}function Ns(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function qo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Ls=200,$s=["x","y","cmap","row_cluster","col_cluster"];function sn(t){let e=Be(t),n=xe(t,e),o=rn(t,e),r=null,s=[],a=new Map,
c=A=>{for(let $ of[...a.get(A)??[]])$(A)},i=new Map,l,f=-1/0,u=!1,m=!1;function h(A){u=!0;try{for(let[$,P]of Object.entries(
A))t.set($,P)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let A=Object.fromEntries(
i);i.clear(),h("n_clusters"in A?{...A,...x()}:A),t.save_changes()}function g(A){for(let[$,P]of Object.entries(A))i.set($,
P);l??=setTimeout(d,Math.max(0,f+Ls-Date.now()))}function w(){if(d(),!!m){m=!1;try{let A={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...p(),...A}})}catch{}}}let p=()=>({n_clusters:n.k,distance_threshold:n.t}),x=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),y=[];function b(A,$){let P=()=>{!u&&(A==="re\
vision"||t.get("revision")===e.revision)&&$()};t.on(`change:${A}`,P),y.push([`change:${A}`,P])}let E=t.get("cut_told");function M(){
let A=E;return E=t.get("cut_told"),E!==A}let S=()=>i.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function v(A){
let $=t.get("threshold_step");return $>0&&Math.abs(A-Math.round(n.t/$)*$)<1e-6*$}b("revision",()=>{let A=e.revision>0&&S();
if(i.clear(),m&&=A,E=t.get("cut_told"),e=Be(t),A){n=pt(e.tree,n.k);let $={...T(n.k),...p()};h($),g($)}else n=xe(t,e);o=rn(
t,e),r=null,c("data")}),b("cut_told",()=>queueMicrotask(M)),b("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let A=M();
A&&S()?h(p()):C(xe(t,e),A)}),b("distance_threshold",()=>{let A=t.get("distance_threshold");if(A===n.t)return;let $=M();if(!$&&
v(A))return;if($&&S()){h(p());return}let P=gt(e.tree,A)===t.get("n_clusters");C(P?xe(t,e):_t(e.tree,A),$)});for(let A of De)
b(A,()=>{e={...e,tree:{...e.tree,marks:te(t)}},n=Yo(n,e.tree),c("cut")});b("flips",()=>{let A=Nt(t.get("flips"),e.n-1);A.
some(($,P)=>$!==e.tree.flips[P])&&k(Ut(e.tree,A))}),b("selection",()=>{i.delete("selection");let A=rn(t,e);Xo(o,A)||(o=A,
c("selection"),L([...A?.keys()??[]].filter($=>A?.[$])))});for(let A of[...$s,"cmap_colors"])b(A,()=>c("option"));function k(A){
e={...e,tree:A},n=Yo(n,A),c("order")}function L(A){s=A,A.length&&c("reveal")}function C(A,$){i.delete("n_clusters"),i.delete(
"distance_threshold"),m=!$,n=A;let P={...T(A.k),...p(),...$?{}:x()};h(Object.fromEntries(Object.entries(P).filter(([N,O])=>t.
get(N)!==O))),c("cut")}function T(A){let $=t.get("most_clusters");return $&&A>$?{most_clusters:Math.min(e.n,2*A)}:{}}function z(A){
A.k===n.k&&A.t===n.t||(n=A,m=!0,g({...T(n.k),...p()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(A){z(_t(e.tree,A))},setClusters(A){z(pt(e.tree,A))},select(A,{
add:$=!1}={}){let P=$&&o?o.slice():new Uint8Array(e.n);for(let O=0;O<A.length;O++)P[A[O]]=1;let N=P.includes(1)?P:null;Xo(
o,N)||(o=N,g({selection:Is(N,e)}),c("selection"),L(Array.from(A)),d())},get wanted(){return s},reveal:L,setHover(A){A?.leaf===
r?.leaf&&A?.node===r?.node||(r=A,c("hover"))},flip(A){let $=pn(e.tree,A);if($===e.tree)return;k($);let{buffer:P,byteOffset:N,
byteLength:O}=$.flips;g({flips:new DataView(P,N,O),flips_of:e.revision}),d()},option(A){return i.has(A)?i.get(A):t.get(A)},
setOption(A,$){this.option(A)!==$&&(g({[A]:$}),c("option"))},flush:d,say:w,subscribe(A,$){let P=typeof A=="string"?[A]:A;
for(let N of P)a.has(N)||a.set(N,new Set),a.get(N)?.add($);return()=>{for(let N of P)a.get(N)?.delete($)}},destroy(){d();
for(let[A,$]of y)t.off(A,$);y.length=0,a.clear()}}}function xe(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance\
_threshold")];return gt(e,o)===n?_t(e,o):pt(e,n)}function Yo(t,e){return gt(e,t.t)===t.k?_t(e,t.t):pt(e,t.k)}function rn(t,e){
let n=kt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let a=e.leafOf(s);a<0||(o[a]=1,r=!0)}return r?o:
null}function Is(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Xo(t,e){return t===e||t!==null&&
e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function Jo(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){let[f,u]=[Math.max(
0,Math.floor(i)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=it(r,f)+1,r[Math.min(o,u)+1]=it(r,Math.min(o,u)+1)-1)}let s=new Int32Array(
o+2),a=0;for(let i=0;i<=o;i++)a+=it(r,i),s[i+1]=it(s,i)+(a>0?1:0);let c=Math.ceil(e);for(let i=o-c;i>=0;i--)if(it(s,i+c)===
it(s,i))return i;return null}function Zo({rects:t,count:e},n,o,r){let s=[];for(let a=0;a<4*e;a+=4){let[c,i]=[it(t,a)/n,it(
t,a+1)/n],[l,f]=[it(t,a+2)/n,it(t,a+3)/n];i<=r&&i+f>=o&&s.push([c,c+l])}return s}function it(t,e){return t[e]}var Qo=12,yt={high:24,line:15,around:13,beside:3},[Cs,_s]=[860,480],we=14;function tr(t,e,n){let o=e>=Cs?`${R(Math.min(n,
99),"clusters")} · 0.0000`:e>=_s?R(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,Qo,!0))+2*yt.around+
2*yt.beside}function er(t){let e=t.ownerDocument,n=(p,x="div")=>{let y=e.createElement(x);return y.className=`hclust-cut\
-${p}`,y},[o,r,s,a,c,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute(
"role","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,a,c,i);let l=["k","noun","dot","at"].
map(p=>n(p,"span"));i.append(...l);let f=null,u=null,[m,h,d,g]=[0,0,0,0];function w(p,x,y){let[b,E,M]=[R(p.k),R(p.k,"clu\
sters"),wt(p)];[b,E.slice(b.length)," · ",M].forEach((C,T)=>{let z=l[T];z&&(z.textContent=C)});let S=[[go(p)],[E,M],[b,
M]],v=S.map(C=>Math.max(...C.map(T=>x.width(T,Qo,!0)))+2*yt.around),k=v.findIndex(C=>C<=y+.5),L=k<0?S.length-1:k;h=v[L],
d=(yt.high+(L?yt.line:0))/2,i.classList.toggle("two",L>0),i.classList.toggle("short",L>1)}return{handle:i,show({cut:p,frame:x,
corner:{left:y,top:b},type:E},M,S){let v=y+x.width,k=S-v-2*yt.beside;if(p!==f||E!==u||k!==g){[f,u,g]=[p,E,k];let I=ue(p);
w(p,E,k),c.textContent=I,m=E.width(I)+8,Rs(i,p,x)}let L=I=>Math.round(I*x.dpr)/x.dpr,C=I=>L(b+Math.min(Math.max(J(x,I),0),
x.height)),[T,z,A]=[C(p.t),C(Math.min(p.upper,x.top)),C(p.lower)];be(o,y,z,x.width),o.style.height=`${Math.max(0,A-z)}px`,
o.hidden=!p.exact,be(r,y,T,x.width),be(s,y,T,x.width),be(a,0,0,y-4),a.style.height=`${b+x.height}px`;let $=Math.min(Math.
max(T,b+d),b+x.height-d),P=Math.min(v+yt.beside,S-h);i.style.transform=`translate(${L(P)}px, ${L($-d)}px)`,i.style.width=
`${h}px`;let O=[T-b-17,T-b+4,1].map(I=>{let D=(I<T-b-we||I>T-b)&&I>=0&&I+we<=x.height;return{at:I,x:D?Jo(Zo(M,x.dpr,I,I+
we),m,x.width):null}}).find(({x:I})=>I!==null);if(c.hidden=!O,!O)return;let _=b+O.at;c.style.transform=`translate(${L(y+
(O.x??0))}px, ${_}px)`,c.classList.toggle("inside",p.exact&&_>=z&&_+we<=A)},destroy(){for(let p of[o,r,s,a,c,i])p.remove()}}}
function be(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Rs(t,e,n){t.setAttribute(
"aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(6))));
let o=wt(e);t.setAttribute("aria-valuetext",`${R(e.k,"clusters")}, cut at ${o}; ${ue(e)}`)}function nr(t,e,n){let r=[...t.
sizes.subarray(0,12)].map((a,c)=>`cluster ${V(t,c)} with ${R(a,e)}`);t.k>12&&r.push(`and ${R(t.k-12)} more`);let s=wt(t);
return`Tree of ${R(t.tree.n,e)}, up to height ${X(n)}. Cut at ${s} into ${R(t.k,"clusters")}; ${ue(t)}. ${r.join(", ")}.`}var[zs,Ps]=[16,160];function or(t,e,n){for(let[o,r]of e.entries()){let s=Ds(t.map(({centre:i})=>i),r,n),a=o===e.length-1?
Ps:zs,c=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.max(u/2,a)});if(s&&c)return{wording:o,at:s}}
return null}function Ds(t,e,n,o=7){let r=t.length;if(e.reduce((m,h)=>m+h,o*(r-1))>n)return null;let s=t.map((m,h)=>h).sort(
(m,h)=>Y(t,m)-Y(t,h)),a=[0];for(let m=1;m<r;m++){let h=(Y(e,Y(s,m-1))+Y(e,Y(s,m)))/2+o;a.push(Y(a,m-1)+h)}let c=[];s.forEach(
(m,h)=>{let[d,g]=[Y(t,m)-Y(a,h),1];for(let w=c.at(-1);w&&w.mean>=d;w=c.at(-1))d=(d*g+w.mean*w.size)/(g+w.size),g+=w.size,
c.pop();c.push({mean:d,size:g})});let i=new Array(r),l=Y(e,Y(s,0))/2,f=n-Y(e,Y(s,r-1))/2-Y(a,r-1),u=0;for(let{mean:m,size:h}of c)
for(let d=u+h;u<d;u++)i[Y(s,u)]=Math.min(Math.max(m,l),f)+Y(a,u);return i}function rr(t,e,n,o=7){let r=t.map(()=>!1),s=new Uint8Array(
Math.floor(n)+2),a=t.map((c,i)=>i).sort((c,i)=>(t[i]?.span??0)-(t[c]?.span??0));for(let c of a){let{centre:i,span:l}=t[c],
f=Y(e,c)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.max(0,Math.floor(i-f-o/2)),m=Math.max(0,Math.ceil(i+f+o/2));s.
subarray(u,m).includes(1)||(s.fill(1,u,m),r[c]=!0)}return r}function Y(t,e){return t[e]}var Mt=20,ye=2*H+7,Hs=12,Ws=2,cn=5,sr=[{title:Pt,size:"counted",lines:1},{title:Pt,size:"counted",lines:2},{title:84,size:"\
counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}],ir={title:0,size:"",lines:1};function cr(t){
return Math.ceil(t.width("cluster"))+cn+2}function ar(t,e,n){let{cut:o,colors:r,frame:s,look:a,type:c,data:i,corner:l}=e,
f=({label:M},S)=>{let v=S.title?V(o,M):R(M);return v===R(M)?v:c.fit(v,S.title,H,!0)},u=({label:M},S)=>{if(!S.size)return"";
let v=S.size==="counted"?i.noun:"",k=R(o.sizes[M],v);return S.lines===2?k:` · ${k}`},m=(M,S)=>[c.width(f(M,S),H,!0),c.width(
u(M,S))],h=(M,S)=>M.map(v=>{let[k,L]=m(v,S);return S.lines===2?Math.max(k,L):k+L}),d=Bs(e),g=d.length*Hs>s.width,w=g?null:
or(d,sr.map(M=>h(d,M)),s.width),p=w?sr[w.wording]:ir;if(!w){g&&(d=d.filter(({span:S})=>S>4));let M=rr(d,h(d,ir),s.width);
d=d.filter((S,v)=>M[v])}t.textBaseline="alphabetic",t.textAlign="left";let[x,y]=[Mt+H-2,Mt+2*H],b=(M,S,v,k=!1)=>{t.fillStyle=
k?a.ink:a.quiet,t.font=c.css(H,k),t.fillText(M,S,v)};if(d.forEach((M,S)=>{let v=w?.at[S]??M.centre,[k,L]=m(M,p);Math.abs(
v-M.centre)>M.span/2+Ws&&(t.strokeStyle=Z(r[o.nodes[M.label]]),t.lineWidth=1.2,t.beginPath(),t.moveTo(M.centre,n+1),t.lineTo(
v,Mt-1),t.stroke());let C=p.lines===2,T=v-(C?k:k+L)/2;b(f(M,p),T,x,!0),p.size&&b(u(M,p),C?v-L/2:T+k,C?y:x)}),p.size==="c\
ounted")return;let E=l.left-cn-1;[["cluster",""],[i.noun,"size"]].slice(0,p.lines).forEach((M,S)=>{let v=M.find(k=>c.width(
k)<=E);v&&b(v,-cn-c.width(v),S?y:x)})}function Bs({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=o[t.
nodes[r]],a=s+t.sizes[r];if(a<=e.from||s>=e.to)continue;let[c,i]=[Math.max(0,nt(e,s)),Math.min(e.width,nt(e,a))];n.push(
{label:r,centre:(c+i)/2,span:i-c})}return n}var $t=[5,13],lr=Mt+ye+2,an=H+2;function fr(t,{cut:e,colors:n,frame:o,corner:r},s,a){let{dpr:c}=o;t.save(),t.setTransform(
1,0,0,1,Math.round(r.left*c),Math.round(r.top*c)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="sour\
ce-atop";let i=s.height;for(let{label:l,x0:f,x1:u}of Ct(e,o)){let m=e.nodes[l];if(m<e.tree.n)continue;let h=Math.round(J(
o,Vt(e.tree,m))*c-a/2),d=Math.floor(f*c);t.fillStyle=Z(n[m]),t.fillRect(d,h,Math.max(1,Math.ceil(u*c)-d),i-h)}t.restore()}
function ur(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let a=Ct(n,r),[c,i]=$t;
for(let{label:l,x0:f,x1:u}of a){let m=u-f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+m,c,u-f-
2*m,i-c,2):t.rect(f+m,c,Math.max(u-f-2*m,1/r.dpr),i-c),t.fill()}ar(t,e,i),Fs(t,e),e.labels&&js(t,e),t.restore()}function Fs(t,{
data:e,selection:n,frame:o,look:r}){if(!n)return;let{order:s}=e.tree,c=Jt(i=>n[s[i]],[o.from,Math.min(o.to,e.n)],o.width);
t.fillStyle=r.ink;for(let i=0;i<c.length;i+=2){let[l=0,f=0]=[c[i],c[i+1]];t.fillRect(l,1,Math.max(1,f-l),$t[0]-2)}}function js(t,{
data:e,selection:n,frame:o,look:r,type:s,labels:a}){t.textAlign="right",t.textBaseline="middle";let[c,i]=[Math.max(0,Math.
floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<i;l++){let f=nt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.
tree.order[l],m=!!n?.[u];t.save(),t.translate(f,lr),t.rotate(-Math.PI/2),t.fillStyle=m?r.ink:r.quiet,t.font=s.css(H,m),t.
fillText(s.fit(j(e.name(u)),a,H,m),0,0),t.restore()}}function hr(t,{data:e,frame:n,corner:o,look:r,type:s,ticks:a}){t.save(),
t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.
fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="middle";let l=ut(a);a.forEach((f,u)=>{let m=J(
n,f);t.fillStyle=r.rule,t.fillRect(-5,i(m-c/2),5,c),t.fillStyle=r.quiet,t.fillText(l[u]??"",-9,m+.5)}),e.heightLabel&&n.
height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(j(e.heightLabel),n.height-8),-n.height/2,7-o.left)),
t.restore()}function dr(t,{data:e,frame:n,corner:o,look:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.
left,s,n.width,2),t.fillStyle=r.quiet;let a=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
a);t.fillRect(o.left+c,s,a,2)}function mr(t,{data:e,cut:n,colors:o,frame:r,corner:s,look:a},c,i){let{tree:l}=e,{dpr:f}=r,
u=l.start[i],m=u+l.sizes[i],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.round(
s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:d,owner:g}=c,
w="";for(let y=0;y<c.count;y++){let b=g[y],E=l.start[b];if(E<u||E>=m||b>i)continue;let M=n.labels[l.order[E]],v=l.sizes[b]<=
n.sizes[M]?Z(o[n.nodes[M]]):a.ink;v!==w&&(t.fillStyle=w=v),t.fillRect(d[4*y]-h,d[4*y+1]-h,d[4*y+2]+2*h,d[4*y+3]+2*h)}t.restore();
let[p,x]=[Math.max(0,nt(r,u)),Math.min(r.width,nt(r,m))];x<=p||(t.fillStyle=a.ink,t.fillRect(s.left+p,s.top+r.height+$t[1]+
1,Math.max(x-p,1.5),1.5))}function pr(t,{data:e,frame:n,corner:o,look:r},s){let a=nt(n,e.tree.start[s]+.5);if(a<0||a>n.width)
return;let[c,i]=[o.left+a,o.top+n.height+($t[0]+$t[1])/2];t.beginPath(),t.arc(c,i,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),
t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function gr({data:t,cut:e,frame:n,corner:o},r,s,a){let{tree:c}=t,[i,l]=[r-
o.left,s-o.top];if(i<0||i>=n.width||l<-a)return null;let f=Math.min(Math.max(Math.floor(ve(n,i)),0),t.n-1),u=c.order[f],
m=l-n.height;if(m>lr-2)return at(n)>=an?{leaf:u}:null;if(m>$t[0]-1)return{node:e.nodes[e.labels[u]]};if(m>-5)return{leaf:u};
let h=Yt(c,n,i,l,a);return h<0?null:h<t.n?{leaf:h}:{node:h}}var ln=4;function Me({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?Q(o,o.parents[n.leaf]):0,l=V(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${X(i)}`]]}let r=ft(o,n.node),s=e.nodes.indexOf(n.node),a=`${s<0?
"":`Cluster ${V(e,s)} · `}${R(r.length,t.noun)}`,c=[...r.subarray(0,ln)].map(i=>j(t.name(i)));return r.length>ln&&c.push(
`and ${R(r.length-ln)} more`),[a,[`height ${X(Q(o,n.node))}`,...c]]}var Ft={mouse:7,touch:14,line:8,snap:4};function xr({store:t,box:e,handle:n,extent:o,tip:r,lay:s}){let a={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function c(h,d){let{frame:g}=s(),{tree:w}=t.data,p=Math.min(Math.max(Mn(g,h),0),g.top),x=gt(
w,p),y=J(g,Le(Rt(w,x)));!d&&Math.abs(y-h)<=Ft.snap?t.setClusters(x):t.setThreshold(p)}function i(h,d){return h.target===
n?null:gr(s(),d.x,d.y,h.pointerType==="touch"?Ft.touch:Ft.mouse)}function l(h,d,g){if(g)if(h.altKey)g.node!==void 0&&t.flip(
g.node);else{let w=g.node===void 0?[g.leaf]:ft(t.data.tree,g.node);t.select(w,{add:h.shiftKey})}else{let{corner:w,frame:p}=s();
!h.shiftKey&&d.x>=w.left&&p.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...Me(t,h)):r.hide()}function u(h){if(!Ot(e,h))return;let d=h.deltaMode?16:1,[g,w]=[h.deltaX*d,h.deltaY*
d],{frame:p,corner:x}=s();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(w))return o.part?(h.preventDefault(),o.move(g/
at(p))):void 0;let y=w||g;if(y>0&&!o.part)return;h.preventDefault();let b=(rt(e,h).x-x.left)/p.width;o.zoom(Math.exp(y*(h.
ctrlKey?.01:.002)),b)}let m=[Tt(e,{down(h,d){if(h.button!==0)return!1;let{frame:g,corner:w}=s(),p=w.top+J(g,Math.min(t.cut.
t,g.top)),x=h.pointerType==="touch"?Ft.touch:Ft.line,[y,b]=[h.target===n,d.x<w.left-4];return a={mode:y||b||Math.abs(d.y-
p)<=x?"cut":"press",offset:b&&!y?0:p-d.y,pill:y,start:o.shown(),what:y||b?null:i(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),b&&!y&&c(d.y-w.top,h.altKey),!0},drag(h,d,g){let[w,p]=[d.x-g.x,d.y-g.y];
if(g.moved||=Math.abs(a.mode==="cut"?p:w)>=(a.what?St:1),!g.moved)return;let{frame:x,corner:y}=s();a.mode==="press"&&o.part&&
(a.mode="pan"),a.mode==="cut"?(t.setHover(null),c(d.y+a.offset-y.top,h.altKey)):a.mode==="pan"&&o.move(-w/at(x),a.start)},
up(h,d,g){a.mode==="cut"&&t.flush(),!(g.moved||a.pill||d.x<s().corner.left-4)&&(l(h,d,a.what),h.pointerType==="touch"&&f(
a.what,d))},cancel(){a.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(i(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,g){let{frame:w,corner:p}=s();o.zoom(h,(d.x-g-p.left)/w.width),o.move(-g/at(s().frame))}}),U(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of m)h()}}var wr="↑ ↓ move the cut · Enter: walk along the branches",Ks="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Us=0;function br({store:t,box:e,handle:n,extent:o,tip:r,say:s,lay:a}){let c=e.ownerDocument.
createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++Us}`,c.textContent=wr,n.setAttribute("aria-des\
cribedby",c.id),e.append(c);let i=-1;function l(x){let{data:y}=t,{tree:b}=y;i=x,c.textContent=Ks,e.classList.add(tt);let E=b.
x[x];o.reveal([E-.5]);let M=x<y.n?{leaf:x}:{node:x};t.setHover(M);let{frame:S,corner:v}=a(),[k,L]=Me(t,M),C=(E-S.from)/(S.
to-S.from),T={x:v.left+C*S.width,y:v.top+J(S,Q(b,x))};r.show(T.x,T.y,k,L),s([k,...L].join(", "))}function f(){i<0||(i=-1,
c.textContent=wr,e.classList.remove(tt),t.setHover(null),r.hide())}function u(x){let{tree:y}=t.data,b=y.parents[i];b>=0&&
l(ht(y,b)[x])}let m={ArrowUp:()=>l(Math.max(t.data.tree.parents[i],i)),ArrowDown:()=>l(i<t.data.n?i:ht(t.data.tree,i)[0]),
ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:x=>t.select(ft(t.data.tree,i),{add:x.shiftKey}),Escape:f},
h=x=>()=>{t.setClusters(Math.min(Math.max(x(t.cut.k),1),t.data.n))},d={ArrowUp:h(x=>x-1),ArrowRight:h(x=>x-1),ArrowDown:h(
x=>x+1),ArrowLeft:h(x=>x+1),PageUp:h(x=>x-10),PageDown:h(x=>x+10),Home:h(()=>t.data.n),End:h(()=>1),Enter:()=>l(t.hover?.
node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.zoom(1/
.7,.5),0:o.whole},[g,w]=[xt({...d,...m}),xt(d)],p=U(e,{keydown(x){e.classList.remove("by-pointer"),(i<0?w:g)(x)},focusout:f,
pointerdown:f});return{leave:f,destroy:p}}var Gs=1.09,qs={grown:150,zoomed:96},Vs=500;function yr(t,e,n){let o=t.ownerDocument,r=ct(o,n.font),s=null,a=null,c=o.createElement(
"canvas"),[i,l]=[0,null],f=le(()=>M()),u=vt(t,"hclust-tree",[y,b],()=>s=null),{box:m,stage:h,tip:d,say:g}=u;h.canvas.setAttribute(
"aria-hidden","true");let w=er(m);function p(){if(s){let{cut:It,selection:Sr,data:un}=e;return Object.assign(s,{cut:It,selection:Sr,
data:un,colors:Qt(un.tree)}),s}let{data:T,cut:z,selection:A}=e,[$,P]=f.shown(),N=(ot(T.tree)||1)*Gs,O=tr(r,h.width,T.n),
[_,I]=[P-$,T.n].map(It=>(h.width-52-O)/It>=an),W=qs[I?"grown":"zoomed"],D=_?Math.min(W,E()):0;m.style.setProperty("--hc-\
names",`${I?D+6:0}px`);let F={left:0,top:8},Ae=Mt+ye+(D?D+6:0)+(f.part?5:0),jt=Math.max(40,h.height-F.top-Ae),fn=At(0,N,
jt,44),Mr=Math.max(...ut(fn).map(It=>r.width(It)),0);F.left=Math.max(Math.ceil(Mr)+11+(T.heightLabel?H+9:4),cr(r));let Ar={
width:Math.max(20,h.width-F.left-O),height:jt,from:$,to:P,top:N,dpr:h.dpr},Er=Qt(T.tree);return s={data:T,cut:z,colors:Er,
selection:A,frame:Ar,corner:F,look:n,type:r,ticks:fn,labels:D},a=null,s}function x(T){if(!a){a=Gt(T.data.tree,T.frame),c.
width=Math.round(T.frame.width*T.frame.dpr),c.height=Math.round(T.frame.height*T.frame.dpr);let z=c.getContext("2d");z&&
qt(z,a,n.quiet)}return a}function y(T){let z=p();fr(T,z,c,x(z).thick),ur(T,z),hr(T,z),dr(T,z,h.height-3)}function b(T){let z=p(),
{hover:A}=e;A?.node!==void 0&&mr(T,z,x(z),A.node),A?.leaf!==void 0&&pr(T,z,A.leaf),w.show(z,x(z),h.width)}function E(){let{
data:T}=e;if(l!==T.name){let z="";for(let A=0;A<T.n;A++){let $=j(T.name(A));$.length>z.length&&(z=$)}[i,l]=[Math.ceil(r.
width(z,H,!0)),T.name]}return i}function M(){s=null,h.paint()}let S,v=()=>g(nr(e.cut,e.data.noun,ot(e.data.tree))),k=()=>{
clearTimeout(S),S=setTimeout(v,Vs)},L={store:e,box:m,handle:w.handle,extent:f,tip:d,say:g,lay:p},C=br(L);return u.end(xr(
L),C.destroy,()=>clearTimeout(S),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),C.leave(),M(),v()}),e.subscribe("ord\
er",M),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?h.paint(1):h.paint(),k()}),e.subscribe("sele\
ction",()=>h.paint(0)),e.subscribe("reveal",()=>{let{start:T}=e.data.tree;f.reveal(e.wanted.map(z=>T[z]))}),e.subscribe(
"hover",()=>h.paint(1))),f.reset(e.data.n),v(),{restyle(T){n=T,r=ct(o,n.font),l=null,M()},destroy(){u.destroy(),c.width=
c.height=0}}}var Ys={tree:yr,clustermap:po,scatter:Uo};function Xs(){let t=null;return{initialize({model:e}){return t=sn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=sn(e),Js(n,t)}}}function Js(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=qe(t,r);Ue(o,s);
let a=[],c=[],i=null;function l(){let p=de(o,"hclust-live-bar");e.model.get("controls")&&c.push(wo(p,e).destroy);let x=Vo(
p,e);i=x.box,c.push(x.destroy,()=>p.remove()),f();let y=e.model.get("parts")??["tree"],b=null;for(let E of y){let M=Ys[E];
if(!M)continue;E!=="tree"&&(b??=de(o,"hclust-live-pair"));let S=de(E==="tree"?o:b,`hclust-part-${E}`);a.push({make:M,box:S,
view:M(S,e,s)})}}function f(){let p=t.closest(".hclust")?.querySelector(".hclust-find-slot");p&&i&&i.parentElement!==p&&
p.append(i)}function u(){for(let{view:p,box:x}of a)p.destroy(),x.remove();for(let p of c)p();o.querySelector(".hclust-li\
ve-pair")?.remove(),a=[],c=[]}function m(){let p=qe(t,r);if(JSON.stringify(p)!==JSON.stringify(s)){s=p,Ue(o,s);for(let x of a)
x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let h=()=>{u(),l()};for(let p of["parts","\
controls"])e.model.on(`change:${p}`,h);let d=yo(o,m);l();let g=et(o),w=new g.ResizeObserver(()=>{f(),m()});return w.observe(
o),g.addEventListener(Ke,e.say),()=>{g.removeEventListener(Ke,e.say),d(),w.disconnect();for(let p of["parts","controls"])
e.model.off(`change:${p}`,h);u(),e.flush(),o.remove(),r.remove()}}export{Xs as default};
