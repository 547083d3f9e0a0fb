// Generated from js/ by `npm run build`. Do not edit.
function h(t,e){return t[e]}function j(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function an(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let a=r+s+1>>1;n(o.slice(
0,a).join("").trimEnd()+"…")<=e?r=a:s=a-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}function J(t){return t.ownerDocument.defaultView??globalThis}function Ht(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function cn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function ln(t,e,n){let o=J(t),r=e.map(p=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.append(
d),{canvas:d,draw:p,stale:!0,ctx:d.getContext("2d")}}),s=r.at(-1).canvas,a=0,c=0,i={canvas:s,width:0,height:0,dpr:1,paint(...p){
r.forEach((d,w)=>{(!p.length||p.includes(w))&&(d.stale=!0)}),i.width&&(a||=o.requestAnimationFrame(l))},destroy(){o.cancelAnimationFrame(
a),u.disconnect(),m();for(let{canvas:p}of r)p.width=p.height=0,p.remove()}};function l(){a=0;let p=o.performance.now();for(let d of r)
d.stale&&(d.stale=!1,d.ctx.setTransform(i.dpr,0,0,i.dpr,0,0),d.ctx.clearRect(0,0,i.width,i.height),d.ctx.save(),d.draw(d.
ctx,i),d.ctx.restore());s.dataset.ms=(o.performance.now()-p).toFixed(2),s.dataset.painted=String(++c)}function f(){let[p,
d]=[t.clientWidth,t.clientHeight],w=(o.devicePixelRatio||1)*Ht(t);if(!(p===i.width&&d===i.height&&w===i.dpr)&&(Object.assign(
i,{width:d?p:0,height:d,dpr:w}),!!i.width)){for(let{canvas:y}of r)y.width=Math.round(p*w),y.height=Math.round(d*w);n?.(i);
for(let y of r)y.stale=!0;o.cancelAnimationFrame(a),l()}}s.addEventListener("hclust-record",p=>{let{detail:d}=p;for(let w of r)
d.save(),d.setTransform(i.dpr,0,0,i.dpr,0,0),w.draw(d,i),d.restore()});let u=new o.ResizeObserver(f);u.observe(t);let m=cn(
o,f);return i}function K(t,e){let n=new AbortController;for(let[o,r]of Object.entries(e))t.addEventListener(o,r,{signal:n.
signal,passive:!1});return()=>n.abort()}var B=11;function nt(t,e){let n=new Map,o=null,r=(a=B,c=!1)=>`${c?"600 ":""}${a}\
px ${e}`,s=(a,c=B,i=!1)=>{let l=r(c,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(a);if(u===void 0){if(o??=
t.createElement("canvas").getContext("2d"),!o)return a.length*c*.6;o.font=l,f.set(a,u=o.measureText(a).width)}return u};
return{css:r,width:s,fit:(a,c,i,l)=>an(a,c,f=>s(f,i,l))}}function be(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=h(t,2*l),u=h(t,2*l+1);s[o+l]=h(s,f)+h(s,u),a[f]=
a[u]=o+l;let m=h(e,l);m<c?i=!1:c=m,r[l]=c}return Bt({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:a},
n)}function Bt(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=h(o,2*i+(e[i]?1:0)),
f=h(o,2*i+(e[i]?0:1)),u=h(s,n+i);s[l]=u,s[f]=u+h(r,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[h(s,i)]=i,c[i]=h(s,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(h(c,h(o,2*i))+h(c,h(o,2*i+1)))/2;return{...t,flips:e,start:s,order:a,
x:c}}function fn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Bt(t,n)}function X(t,e){return e<
t.n?0:h(t.distances,e-t.n)}function Q(t){return t.n<2?0:h(t.heights,t.n-2)}function at(t,e){let n=e-t.n,o=t.flips[n]?1:0;
return[h(t.children,2*n+o),h(t.children,2*n+1-o)]}function st(t,e){let n=h(t.start,e);return t.order.subarray(n,n+h(t.sizes,
e))}function un(t,e,n,o){let{n:r,start:s,sizes:a}=t,c=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=h(a,l),u=h(
s,l);f>=o&&u<n&&u+f>e&&(c[i++]=l)}return c.subarray(0,i)}var ye=1;function Z(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Me(t,e){return t.from+e/t.width*(t.to-t.from)}function q(t,e){
return t.height*(1-e/t.top)}function gn(t,e){return t.top*(1-e/t.height)}function ot(t){return t.width/(t.to-t.from)}function Ft(t,e){
let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),a=ye/(ot(e)*n),c=un(t,
e.from,e.to,a),i=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:hn(r+s+1),columns:hn(o+s+1)},u=0,m=(w,y,g,b,x)=>{
i.set([y,g,b,x],4*u),l[u++]=w},p=w=>Math.round(Z(e,h(t.x,w))*n-s/2),d=w=>Math.round(q(e,X(t,w))*n-s/2);for(let w of c){let[
y,g]=at(t,w),[b,x,M]=[p(y),p(g),d(w)],[v,A]=[Math.max(0,b),Math.min(o,x+s)];v<A&&pn(f.rows,M,v,A)&&m(w,v,M,A-v,s);for(let[
T,S]of[[y,b],[g,x]]){if(S<0||S+s>o+1)continue;let I=T>=t.n&&h(t.sizes,T)>=a?d(T):r,[$,N]=[Math.min(M,I),Math.max(M,I)];$<
N&&pn(f.columns,S,$,N)&&m(w,S,$,s,N-$)}}return{rects:i,owner:l,count:u,thick:s}}function Wt(t,{rects:e,count:n},o){let r=t.
getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let s=0;s<4*
n;s+=4)t.fillRect(h(e,s),h(e,s+1),h(e,s+2),h(e,s+3))}function hn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function pn(t,e,n,o){let[r,s]=[h(t.from,e),h(t.to,e)];if(r<=n&&o<=s)return!1;let a=n<=s&&r<=o;return t.from[e]=
a?Math.min(r,n):n,t.to[e]=a?Math.max(s,o):o,!0}function Nt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],a=ye/(ot(r)*r.dpr),
c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let i=h(o,h(t.order,c)),l=h(t.start,h(e,i)),f=l+h(n,i),[u,m]=[Math.
max(0,Z(r,l)),Math.min(r.width,Z(r,f))];s.push({label:i,x0:u,x1:m}),c=Math.max(f,Math.ceil(l+a))}return s}var dn=new WeakMap;
function jt(t,e){if(t.monotone)return X(t,e);let n=dn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<
n.length;o++){let[r,s]=at(t,o);n[o]=Math.max(X(t,o),n[r]??0,n[s]??0)}dn.set(t.children,n)}return h(n,e)}function Kt(t,e,n,o,r){
if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Me(e,n)),0),t.n-1),a=h(t.order,s),c=ye/(ot(e)*e.dpr),i=-1,l=r,f=(u,m,p)=>{
let d=Math.hypot(m,p);d<l&&([l,i]=[d,u])};for(let u=h(t.parents,a);u>=0;u=h(t.parents,u)){if(h(t.sizes,u)<c)continue;let[
m,p]=at(t,u),d=q(e,X(t,u)),w=[m,p].map(y=>Z(e,h(t.x,y)));f(u,mn(n,w[0]??0,w[1]??0),o-d),[m,p].forEach((y,g)=>{let b=q(e,
X(t,y));f(y,n-h(w,g),mn(o,d,b))})}return i}function mn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function P(t,e=""){if(!e)return lt(t,0);let n=t===1&&e.endsWith("s");return`${lt(t,0)} ${n?e.slice(0,-1):e}`}function V(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Ae(t)?lt(t,Ee(t)):An(t,2)}var Ae=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Ee(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function ve(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?ct(t,2):lt(t,e>=100?0:e>=10?1:2)}function Ut(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":V(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return Er(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?lt(t,0):ve(t);return n?`${r} ${n}`:r}function Er(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function bn(t,e,n,o=0){return Mn(t,e,n,o)[0]}function yn(t,e,n,o=0){if(n!==void 0&&t<n&&
n<=e){let[,a,c]=Mn(n,t,e,o);return[a,c]}let[r,s]=[V(t),V(e)];for(let a=4;a<17&&r===s&&t<e;a++)[r,s]=[ct(t,a),ct(e,a)];return[
r,s]}function Mn(t,e,n,o){let r=[vr(t,o),V(e),V(n)],[s,a,c]=r;for(let i=4;i<17;i++){let l=xe(s),f=l<xe(c)||t===n&&s===c;
if(!(e<t&&t<=n)||xe(a)<l&&e<l&&l<=n&&f)return[s,a,c];[s,a]=[ct(t,i),ct(e,i)],c=n===1/0?V(n):ct(n,i)}return r}function vr(t,e){
if(!Ae(e)||!Ae(t))return V(t);let n=Math.min(Ee(e),Ee(t)),o=10**n;return lt(Math.floor(t*o+.5)/o,n)}function xe(t){return t===
"∞"?1/0:Number(t.replaceAll(",",""))}var Tr=[1,2,2.5,5,10];function wt(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(
r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),a=10**Math.floor(Math.log10(r/s)),c=a*(Tr.find(f=>f*
a*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.ceil((t-i)/c);f*c<=e+i;f++)l.push(Number((f*c).toPrecision(12)));return l}
function it(t){let e=t.slice(1).map((a,c)=>a-h(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.
map(Math.abs))>=1e9||n<1e-4)return t.map(a=>ct(a,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(a=>Math.
abs(Number(a.toFixed(r))-a)>n/100);for(;r<6&&s();)r++;return t.map(a=>lt(a+0,r))}function lt(t,e){let n=xn(t,e),[o="",r]=n.
split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function xn(t,e){if(Math.abs(t)>=1e21)return BigInt(
t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(
30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===
0?r:n}function An(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith(
"5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function ct(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=An(t,e-1).split("e");return`${wn(
o)}e${r}`}return wn(xn(t,e-1-n))}function wn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function En(t,e,n,o,[r,s],a,c){let i=new Float64Array(e),l=new Float32Array(a*c),f=(s-r)/c,u=-1;for(let m=0;m<c;m++){let p=r+
m*f;if(f<=1){let d=Math.min(Math.max(Math.floor(p+f/2),0),n.length-1);if(d===u){l.copyWithin(m*a,(m-1)*a,m*a);continue}u=
d;let w=h(n,d)*e;for(let y=0;y<e;y++)i[y]=h(t,w+y)}else Sr(i,t,e,n,p,p+f);kr(l,m*a,i,o,a)}return l}function Sr(t,e,n,o,r,s){
t.fill(0);let a=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let i=Math.min(c+1,s)-Math.max(c,r);if(i<=1e-9)
continue;a+=i;let l=h(o,c)*n;for(let f=0;f<n;f++)t[f]=h(t,f)+i*h(e,l+f)}for(let c=0;c<n;c++)t[c]=h(t,c)/a}function kr(t,e,n,o,r){
let s=o.length,a=s/r;for(let c=0;c<r;c++){let[i,l]=[c*a,(c+1)*a];if(a<=1){t[e+c]=h(n,h(o,Math.min(Math.floor(i+a/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*h(n,h(o,u));t[e+c]=f/a}}function vn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=h(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Tn(t,[
e,n],o,r){let s=256/(n-e);for(let a=0;a<t.length;a++){let c=h(t,a);if(Number.isNaN(c))continue;let i=3*Math.min(Math.max(
Math.floor((c-e)*s),0),255);r[4*a]=h(o,i),r[4*a+1]=h(o,i+1),r[4*a+2]=h(o,i+2),r[4*a+3]=255}}function Vt(t,[e,n],o){let r=[],
s=o/(n-e),a=Math.ceil(n);for(let c=Math.floor(e);c<a;c++){if(!t(c))continue;let i=Math.max((c-e)*s,0),l=Math.min(Math.max(
(c+1-e)*s,i+1),o),f=r.length-1;f>0&&i<=h(r,f)+1e-6?r[f]=Math.max(l,h(r,f)):r.push(i,l)}return r}var Nr=20,Lr=1.05;function ft(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Ct(t,n);return Sn(t,n,Te(o),o)}function Lt(t,e){
let n=e>=0?e:0,o=ut(t,n);return Sn(t,o,n,Ct(t,o))}function ut(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>
1;h(n,s)<e?o=s+1:r=s}return t.n-o}function Ct(t,e){let{n,heights:o}=t;return{lower:e<n?h(o,n-e-1):0,upper:e>1?h(o,n-e):1/0}}
function Te({lower:t,upper:e}){if(e===1/0){let o=t>0?t*Lr:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:
e}function Sn(t,e,n,{lower:o,upper:r}){let s,a,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){
return s??=Cr(t,e)},get sizes(){return a??=this.nodes.map(i=>h(t.sizes,i))},get labels(){return c??=Or(t,this.nodes)}}}function Cr(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let a=n-1-s;Ir(r,s,h(o,2*a)),_r(r,s+1,h(o,2*a+1))}
return r}function Ir(t,e,n){kn(t,0,e,n)}function kn(t,e,n,o){for(;n>e;){let r=n-1>>1,s=h(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=
o}function _r(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(h(t,r)>h(t,s))&&(r=s),t[o]=h(t,r),o=r,r=2*o+1}kn(t,0,o,n)}function Or(t,e){
let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=h(t.start,o),a=s+h(t.sizes,o);for(let c=s;c<a;c++)n[h(t.order,c)]=
r}),n}function Nn(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),Nr);if(o<
2)return 2;let r=2,s=-1/0;for(let a=2;a<=o;a++){let{lower:c,upper:i}=Ct(t,a),l=c>0?i/c:i>0?1/0:1;l>s&&([s,r]=[l,a])}return r}var Ln={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var bt=Ln;var Se=Object.keys(bt.marker_scales).length,_n=1<<30;function Rr(t,e){return _n|parseInt(e.slice(1),16)<<3|t%Se}function qt(t){
return(t&_n)!==0}function On(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function $n(t){return t&7}var Cn=new WeakMap,
In=new WeakMap;function Gt(t){let e=Cn.get(t.children);return e||Cn.set(t.children,e=zr(t)),t.annotations?.colors.size?Pr(
e,t.annotations):e}function Pr(t,e){let n=In.get(e);if(!n){In.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Rr(h(n,o),
r)}return n}function It(t){let e=Gt(t.tree);return t.nodes.map(n=>h(e,n))}function zr(t){let{n:e,children:n,sizes:o}=t,r=new Int32Array(
2*e-1);for(let a=1,c=e-2;c>=0;c--,a++){let i=h(n,2*c),l=h(n,2*c+1),f=h(o,i)>=h(o,l);r[f?i:l]=h(r,e+c),r[f?l:i]=a}let s=Int32Array.
from({length:e},(a,c)=>c);return ft(t,Nn(t)).nodes.forEach((a,c)=>{s[h(r,a)]=c}),r.map(a=>h(s,a))}var ke=bt.colors,Rn=Object.keys(bt.marker_scales),Pn=bt.marker_scales,Dr=ke.length*Rn.length;function Ne(t){return qt(t)?
t:t%Dr}function G(t){return qt(t)?On(t):h(ke,t%ke.length)}function Le(t){return h(Rn,qt(t)?$n(t):t%Se)}function zn(t,e,n,o,r,s,a,c){t.width=Math.min(o.length,s.width),t.height=s.height;let i=En(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Tn(i,a,c,f.data),l.putImageData(f,0,
0)}function Dn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Hn(t,{
heatmap:e,names:n},o,r){let s=e.width/n.words.length,a=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach(
(c,i)=>{if(!c)return;let l=e.left+s*(i+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,
l,a+B+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,a+(n.angle<90?8:6)),t.
rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function Bn(t,{heatmap:e,rowNames:n},[o,r],s,a,c){let i=e.height/
(r-o);t.font=c.css(),t.fillStyle=a.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){
let f=e.top+(l+.5-o)*i;t.fillText(c.fit(j(s(l)),n-10),e.left+e.width+7,f+.5)}}function Ce([t,e],n){let o=wt(t,e,n,50);return{
values:o,words:it(o)}}function Fn(t,e,n,o,r,s){let{left:a,top:c,width:i,height:l}=e;for(let m=0;m<l;m+=.5){let p=3*Math.
min(255,Math.floor((1-m/l)*256));t.fillStyle=`rgb(${o[p]} ${o[p+1]} ${o[p+2]})`,t.fillRect(a,c+m,i,Math.min(1,l-m))}let{
values:f,words:u}=Ce(n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((m,p)=>{let d=c+l*(1-(m-n[0])/
(n[1]-n[0]));t.fillStyle=r.rule,t.fillRect(a+i,Math.min(Math.round(d),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[p]??"",
a+i+8,Math.min(Math.max(d,c+5),c+l-4))})}function Ie(t,e,n,o,r){let s=Ft(e,n),[a,c]=[Math.round(n.width*n.dpr),Math.round(
n.height*n.dpr)];t.width=Math.max(1,o?c:a),t.height=Math.max(1,o?a:c);let i=t.getContext("2d");return i&&(o&&i.setTransform(
0,1,1,0,0,0),Wt(i,s,r)),s}function Wn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,a]=[-1,0];for(let c=0;c<=o;c++){let i=Math.
floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:a/e.dpr,x1:c/e.dpr}),[s,a]=[f,c])}return r}function jn(t,e,n,o,r){for(let{label:s,x0:a,x1:c}of n){let i=c-a,
l=r&&i>4?.5:0;t.fillStyle=G(h(o,s)),t.beginPath(),r&&i>8?t.roundRect(e.left,e.top+a+l,e.width,i-2*l,2):t.rect(e.left,e.top+
a+l,e.width,i-2*l),t.fill()}}function Kn(t,{heatmap:e,clusterBar:n},o,r,s){let a=Vt(r,o,e.height),c=0;t.fillStyle=s.paper,
t.globalAlpha=.62;for(let l=0;l<=a.length;l+=2){let f=a[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=a[l+1]??
e.height}t.globalAlpha=1,t.fillStyle=s.ink;let i=n.left+n.width+1;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];
t.fillRect(i,e.top+f,e.left-i-1,Math.max(1,u-f))}}function Un(t,{left:e,top:n,width:o,height:r},s,a){let c=m=>Math.round(
m*a)/a,[i,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[m,p]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(i-p,
l-p,f-i+2*p,u-l+2*p),t.rect(i,l,f-i,u-l),t.fill("evenodd")}function _e({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:a}=e.rowTree;return{width:a,height:s,from:n,to:o,top:(Q(
t.tree)||1)*1.04,dpr:r}}function Vn(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,m)=>u===i.key[m])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:m,columns:p,shown:d,ends:w,map:y,theme:g,face:b,dpr:x}=l,{heatmap:M,columnTree:v}=u,A={width:Math.max(1,Math.
round(M.width*x)),height:Math.max(1,Math.round(M.height*x))},T=[f.values,m,p,...d,A.width,A.height,y];o(n.heatmap,T,L=>zn(
L,f,m,p,d,A,w,y)),Dn(i,n.heatmap.canvas,M);let S=f.columnTree;if(v.height&&S){let L={...v,top:(Q(S)||1)*1.02,dpr:x,from:0,
to:f.p};o(n.columns,[S,v.width,v.height,x,g.quiet],I=>{Ie(I,S,L,!1,g.quiet)}),i.save(),i.setTransform(1,0,0,1,Math.round(
v.left*x),Math.round(v.top*x)),i.drawImage(n.columns.canvas,0,0),i.restore()}Hn(i,u,g,b),u.rowNames&&Bn(i,u,d,I=>f.name(
h(m,I)),g,b),Fn(i,u.bar,w,y,g,b)}function s(i,l){let{rowTree:f,rows:u,places:m}=l,p=It(l.cut),d=_e(l),w=f?Nt(l.cut,d):Wn(
l.cut,d,u);jn(i,m.clusterBar,w,p,f),f&&a(i,l,d,w,p)}function a(i,l,f,u,m){let{tree:p}=l.data,{rowTree:d}=l.places,{dpr:w,
from:y,to:g}=f,b=l.theme.quiet;o(n.tree,[p,d.width,d.height,w,y,g,b],M=>{Ie(M,p,f,!0,b)});let{canvas:x}=n.tree;i.save(),
i.setTransform(1,0,0,1,Math.round(d.left*w),Math.round(d.top*w)),i.beginPath(),i.rect(0,0,x.width,x.height),i.clip(),i.drawImage(
x,0,0),i.globalCompositeOperation="source-atop";for(let{label:M,x0:v,x1:A}of u){let T=h(l.cut.nodes,M);if(T<p.n)continue;
let S=Math.round(q(f,jt(p,T))*w-1),L=Math.floor(v*w);i.fillStyle=G(h(m,M)),i.fillRect(S,L,x.width-S,Math.max(1,Math.ceil(
A*w)-L))}i.restore()}function c(i,l){let{data:f,places:u,rows:m,columns:p,placeOf:d,selection:w,hover:y,rowTree:g,theme:b,
dpr:x}=l,{heatmap:M}=u,[v,A]=l.shown;if(w){let $=N=>!!w[h(m,N)];Kn(i,u,l.shown,$,b)}if(!y)return;let T=M.height/(A-v),S=($,N,z,E)=>{
let _=Math.max(N-$,2/T),D=($+N)/2,C=Math.max(0,(D-_/2-v)*T),k=Math.min(M.height,(D+_/2-v)*T);k<=0||C>=M.height||Un(i,{left:z,
top:M.top+C,width:E-z,height:k-C},b,x)},[L,I]=[M.left,M.left+M.width];if(y.leaf!==void 0){let $=h(d,y.leaf);if(S($,$+1,L,
I),l.column>=0){let N=M.width/p.length;S($,$+1,L+l.column*N,L+(l.column+1)*N)}}else if(g){let $=h(f.tree.start,y.node);S(
$,$+h(f.tree.sizes,y.node),L,I)}}return{paintBase:r,paintCut:s,paintOverlay:c,destroy(){for(let{canvas:i}of Object.values(
n))i.width=i.height=0}}}var _t=150,Oe=["node_names","node_colors"];function Xt(t){let[e,n]=Oe.map(o=>Hr(t.get(o)));return{names:e,colors:n}}function Hr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var qn=new WeakMap,Br=new Map;function Fr({
tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Br;let o=qn.get(n);o||qn.set(n,o=new WeakMap);let r=o.get(
e);return r||o.set(e,r=Wr(n,e)),r}function Wr(t,e){let n=[];for(let c=0;c<e.length;c++){let i=h(e,c),l=t.get(i);l!==void 0&&
n.push({label:c,node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(
c=>{let i=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!r.has(i)})),a=new Map;for(let{label:c,
name:i}of n.sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i} (${f})`;s.add(l),a.set(
c,l)}return a}function U(t,e){let n=Fr(t).get(e);return n===void 0?P(e):`${P(e)} ${j(n)}`}var jr=7;function Gn(t,e,n){let{data:o,cut:r,rows:s,columns:a,shown:[c,i]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
m=n-l.top;if(m<0||m>=l.height)return null;let p=Math.min(Math.floor(c+m/l.height*(i-c)),o.n-1),d=h(s,p);if(e>=l.left&&e<
l.left+l.width){let y=Math.floor((e-l.left)/l.width*a.length);return{leaf:d,column:Math.min(y,a.length-1)}}if(e>=f.left-
1&&e<l.left)return{label:h(r.labels,d)};if(!t.rowTree||e>u.left+u.width)return null;let w=Kt(o.tree,_e(t),m,e-u.left,jr);
return w<0?null:w<o.n?{leaf:w,column:-1}:{node:w}}function $e({data:t,cut:e,columns:n},o){if(o.label!==void 0){let a=P(h(
e.sizes,o.label),t.noun);return[`Cluster ${U(e,o.label)}`,a]}if(o.node!==void 0){let a=e.nodes.indexOf(o.node),c=P(h(t.tree.
sizes,o.node),t.noun);return[a<0?c:`Cluster ${U(e,a)} · ${c}`,`height ${V(X(t.tree,o.node))}`]}let r=`cluster ${U(e,h(e.
labels,o.leaf))}`;if(o.column<0)return[t.name(o.leaf),r];let s=h(n,o.column);return[t.name(o.leaf),Kr(t,o.leaf,s),r]}function Kr(t,e,n){
let o=t.columnAbout[n],r=h(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?
"yes":"no"}`;let a=t.originalColumns[o?.original??-1];if(!a)return`${s}: ${ve(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${Ut(c??NaN,a.kind,a.unit)}`}var Y="walking";function Xn({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let a=s?.closest(`.${Y}`);return t===
"Enter"&&r&&!a}var Ot=14,Yt=4;function Yn(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[a,c]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=j(l);r.length<f.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,p)=>{m.hidden=p>=f.length,m.textContent=j(f[p]??"")}),n.hidden=!1,[a,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,m){
i(u,m),n.hidden=!1;let[p,d]=[t.clientWidth,t.clientHeight],w=l+Ot+a+Yt<=p?l+Ot:l-Ot-a,y=f-Ot-c,g=y>=Yt?y:f+Ot,b=(x,M)=>Math.
round(Math.max(Yt,Math.min(x,M-Yt)));n.style.transform=`translate(${b(w,p-a)}px, ${b(g,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Jt="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",yt=4;function Mt(t,e,n,o){
let r=t.ownerDocument,s=r.createElement("div");s.className=e,t.append(s);let a=ln(s,n,o),c=Yn(s),i=r.createElement("div");
i.className="hclust-unseen",i.setAttribute("aria-live","polite"),s.append(i);let l=[];return{box:s,stage:a,tip:c,announce(f){
i.textContent=f},onDestroy(...f){l.push(...f)},destroy(){for(let f of l)f();a.destroy(),s.remove()}}}function tt(t,e){let{
left:n,top:o}=t.getBoundingClientRect(),r=Ht(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function xt(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function ht(t){return e=>{let n=t[e.key];!n||Xn(e)||(e.preventDefault(),e.stopPropagation(),
n(e))}}var Ur=["Escape","Shift","Control","Alt","Meta"];function Zt(t,e){let n=t.ownerDocument.createElement("p");n.className=
"hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[K(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Y)}}),K(e,{keydown:r=>{Ur.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Y)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function Qt(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected\
.`:"."}var Vr=24;function At(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Vr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function a(l){let f=tt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=tt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,tt(t,l),f))}return K(t,{pointerdown:a,pointermove:c,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(tt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function Jn(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:a,tip:c}=n;function i({x:g,y:b}){let x=r();return x&&
Gn(x,g,b)}function l(g,b){t.setHit(g);let x=g?.label===void 0?g?.node:e.cut.nodes[g.label];g?.leaf!==void 0?e.setHover({
leaf:g.leaf}):x===void 0?e.setHover(null):e.setHover(x<e.data.n?{leaf:x}:{node:x}),a.canvas.style.cursor=g?"pointer":"";
let M=r();if(!g||!M)return c.hide();let[v="",...A]=$e(M,g);c.show(b.x,b.y,v,A)}function f(g,b){let{cut:x,data:M}=e;if(!g)
b||e.select([]);else if(g.leaf!==void 0)e.select([g.leaf],{add:b});else{let v=g.node??h(x.nodes,g.label??0);e.select(st(
M.tree,v),{add:b})}}function u(g){let b=r();return b?g/b.places.heatmap.height*(b.shown[1]-b.shown[0]):0}function m(g){let b=r()?.
places.heatmap;return b?(g-b.top)/b.height:.5}let p=o.shown(),d=At(a.canvas,{down(g){return g.button?!1:(p=o.shown(),!0)},
drag(g,{x:b,y:x},M){M.moved||=Math.hypot(b-M.x,x-M.y)>=yt,M.moved&&o.move(u(M.y-x),p)},up(g,b,x){if(x.moved)return;let M=i(
b);f(M,g.shiftKey),g.pointerType==="touch"&&l(M,b)},cancel(){},hover:(g,b)=>l(i(b),b),leave:()=>l(null,{x:0,y:0}),pinch(g,b,x,M){
o.zoom(g,m(b.y-M)),o.move(-u(M))}}),w=K(a.canvas,{dblclick:o.showAll,wheel(g){!xt(s,g)||!r()||(g.preventDefault(),o.zoom(
1.0015**(g.deltaY||g.deltaX),m(tt(s,g).y)))},keydown:ht({ArrowDown:()=>y(1,0),ArrowUp:()=>y(-1,0),ArrowRight:()=>y(0,1),
ArrowLeft:()=>y(0,-1),Home:()=>y(-1/0,0),End:()=>y(1/0,0),Enter:g=>{let b=t.hit();b&&f(b,g.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(Y)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function y(g,b){let x=r();if(!x)return;let M=(E,_)=>Math.min(Math.max(E,0),_),v=e.hover?.leaf,A=t.hit(),T=v===
void 0?Math.ceil(x.shown[0]):M(h(x.placeOf,v)+g,e.data.n-1),S=v===void 0||A?.leaf===void 0?0:M(A.column+b,t.columns()-1);
o.reveal([T]);let L=r()??x,{heatmap:I}=L.places,[$,N]=L.shown,z={leaf:h(L.rows,T),column:S};l(z,{x:I.left+(S+.5)/t.columns()*
I.width,y:I.top+(T+.5-$)/(N-$)*I.height}),s.classList.add(Y),n.announce($e(L,z).join(", "))}return()=>{d(),w()}}var Re=9,$t=5,Zn=11,qr=130,Qn=37,to=140,eo=B+2;function oo(t,e){let{width:n,height:o,columns:r,rows:s,dpr:a}=t,c=g=>Math.
round(g*a)/a,i=c(t.columnTree?Math.min(70,.1*o)+$t:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+$t+Re+$t),u=16+
Zn+10+Math.max(0,...t.scale.map(g=>e.width(g))),m=0;(o-i-24)/s>=eo&&(m=Math.min(qr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-m),w=no(r,d/r.length,f,.34*o,e);m&&(o-i-w.height)/s<eo&&(m=0,d=Math.max(20,n-f-u),w=no(r,d/r.length,f,.34*o,
e)),d=c(d);let y=c(Math.max(20,o-i-w.height));return{heatmap:{left:f,top:i,width:d,height:y},clusterBar:{left:f-$t-Re,top:i,
width:Re,height:y},rowTree:{left:0,top:i,width:l,height:y},columnTree:{left:f,top:2,width:d,height:t.columnTree?i-$t-2:0},
bar:{left:f+d+m+16,top:i,width:Zn,height:Math.min(120,y)},names:w,rowNames:m}}function no(t,e,n,o,r){let s=t.map(p=>j(p)),
a=p=>Math.max(0,...p.map(d=>r.width(d)));if(a(s)+8<=e)return{words:s,angle:0,every:1,height:B+12};let c=Qn*Math.PI/180,i=e*
Math.sin(c)>=B+1,l=i?1:Math.max(1,Math.ceil((B+2)/e)),f=s.map((p,d)=>{if(d%l)return"";if(!i)return r.fit(p,Math.min(to,o-
10));let w=n+e*(d+.5)-6;return r.fit(p,Math.min(to,(o-16)/Math.sin(c),w/Math.cos(c)))}),u=i?c:Math.PI/2,m=a(f)*Math.sin(
u)+B*Math.cos(u)+12;return{words:f,angle:i?Qn:90,every:l,height:Math.ceil(m)}}var te={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Gr(t){let e=ee(t.get("heights")),n=vt(t.get("flips"),e.length),o=be(Et(t.get("children")),e,n);return o.annotations=
Xt(t),o}function Pe(t){let e=Gr(t),n=e.n,o=t.get("columns")??[],r=ee(t.get("col_heights")),s=Et(t.get("col_children")),a=ee(
t.get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=Et(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Zr(t.get("values")),
columnTree:r.length?be(s,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:Xr(i,ee(t.get(
"axes")),a,c.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Yr(vt(t.
get("names")),Et(t.get("name_ends"))),leafOf:u=>Jr(f,u)}}function Xr(t,e,n,o,r){let s=0;return t.map(({original:a})=>a===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,i)=>n[i*o+a]??NaN))}function Yr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Jr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;h(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ne(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function vt(t,e=0){let n=new Uint8Array(ne(t));return n.length>=e?n:new Uint8Array(e)}function Et(t){return new Int32Array(
ne(t))}function Zr(t){return new Float32Array(ne(t))}function ee(t){return new Float64Array(ne(t))}var so=Object.keys(te),ro=new Map;function io(t){return[...t.get("cmap_names")??[],...so]}function ze(t,e){let n=ro.get(
t);if(n)return n;let o=Object.hasOwn(te,t)?te[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Qr(o):r>=0&&(n=
vt(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?ze(h(so,0),e):(ro.set(t,n),n)}function Qr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let a=r;a<=s;a++){
let c=(a-r)/(s-r);for(let i=0;i<3;i++)e[3*a+i]=n(o+1+i)*(1-c)+n(o+5+i)*c}}return e}function ao(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],a=o[0],c=o[1],i,l,f=!1,u=0;u<n;++u)o=t[u],i=o[0],l=o[1],l>s!=
c>s&&r<(a-i)*(s-l)/(c-l)+i&&(f=!f),a=i,c=l;return f}function co(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let a=0;a+1<n.length;a+=2){let[c,i]=[h(n,a),h(n,a+1)];o.push([c,i]),
r[0]=Math.min(h(r,0),c),r[1]=Math.min(h(r,1),i),r[2]=Math.max(h(r,2),c),r[3]=Math.max(h(r,3),i)}let s=[];for(let a=0;a<t.
length;a++){let[c,i]=[h(t,a),h(e,a)];c<h(r,0)||c>h(r,2)||i<h(r,1)||i>h(r,3)||ao(o,[c,i])&&s.push(a)}return s}function lo(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),a=Math.max(1,Math.ceil((o+1)/r)),c=p=>{let[d,w]=[h(t,p),h(
e,p)];return d>=0&&d<=n&&w>=0&&w<=o?Math.floor(w/r)*s+Math.floor(d/r):-1},i=new Int32Array(s*a+1),l=t.length;for(let p=0;p<
l;p++){let d=c(p);d>=0&&(i[d+1]=h(i,d+1)+1)}for(let p=0;p<s*a;p++)i[p+1]=h(i,p+1)+h(i,p);let f=i.slice(),u=new Int32Array(
h(i,s*a));for(let p=0;p<l;p++){let d=c(p);if(d<0)continue;let w=h(f,d);u[w]=p,f[d]=w+1}let m=(p,d)=>Math.min(Math.max(Math.
floor(p/r),0),d-1);return{nearest(p,d,w){let y=-1,g=w*w,[b,x]=[m(p-w,s),m(p+w,s)],[M,v]=[m(d-w,a),m(d+w,a)];for(let A=M;A<=
v;A++){let T=h(i,A*s+x+1);for(let S=h(i,A*s+b);S<T;S++){let L=h(u,S),I=(h(t,L)-p)**2+(h(e,L)-d)**2;(I<g||I===g&&L>y)&&([
g,y]=[I,L])}}return y}}}function oe([t,e],n,o,r,s){let a=e-t,c=Math.min(Math.max(a*r,s),n[1]-n[0]),i=a>0?(o-t)/a:.5;return rt(
[o-i*c,o+(1-i)*c],n,0)}function rt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}var ts=5,es=.12;function re(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let a=s&&s[1]-s[0]<e*.999?s:null;a?.[0]===n?.[0]&&
a?.[1]===n?.[1]||(n=a,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,a){let[c,i]=o(),
l=c+Math.min(Math.max(a,0),1)*(i-c);r(oe([c,i],[0,e],l,s,Math.min(e,ts)))},move(s,a=o()){n&&r(rt(a,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[a,c]=n,i=1/0;for(let l=0;l<s.length;l++){let f=h(s,l),u=f<a?f-a:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(rt(n,[0,e],i+Math.sign(i)*es*(c-a)))}}}function se(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(a,c,i){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=a,c.dataset.lmSuppressShortcuts="true",l.append(...i?[c,f]:[f,c]),o.append(l),l}return{el:o,select(a,c){
let i=n.createElement("select");i.addEventListener("change",()=>c(i.value)),i.setAttribute("aria-label",a);let l=s(a,i,!1),
f="";return{show(u,m,p=m){let d=JSON.stringify([m,p]);d!==f&&(f=d,i.replaceChildren(...m.map((w,y)=>{let g=n.createElement(
"option");return g.value=w,g.textContent=(p[y]??w).slice(0,60),g}))),i.value=u},hide(u){l.hidden=u}}},checkbox(a,c,i){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>i(l.checked));let f=s(a,l,!0);return{
show(u,m=!0){l.checked=u,f.hidden=!m}}},button(a,c){let i=n.createElement("button");return i.type="button",i.textContent=
a,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",c),o.append(i),{show(l){i.hidden=!l}}},hide(a){
o.hidden=a},destroy(){o.remove()}}}var[ns,De]=[1,2];function fo(t,e,n){let o=t.ownerDocument,r=se(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",C=>e.setOption("row_cluster",C)),a=r.checkbox("Columns","Cluster the columns and draw their tree",C=>e.
setOption("col_cluster",C)),c=r.select("Colors",C=>e.setOption("cmap",C)),i=re(()=>{T.hide(),$()}),l=r.button("show all \
rows",i.showAll),f=nt(o,n.font),u=[],m=[],p=new Int32Array(0),d=[0,1],w=null,[y,g]=[!1,!1],b=null,x=Vn(o),M=Mt(t,"hclust\
-plot",[x.paintBase,x.paintCut,x.paintOverlay].map(C=>k=>{let R=L();R&&C(k,R)}),()=>$()),{box:v,stage:A,tip:T}=M,S=Zt(v,
A.canvas);function L(){if(!w)return null;let{data:C,cut:k,selection:R,hover:O}=e,F=b?.leaf!==void 0&&b.leaf===O?.leaf?b.
column:-1,H=ze(String(e.option("cmap")),e.model);return{data:C,cut:k,selection:R,hover:O,places:w,rows:u,columns:m,placeOf:p,
ends:d,rowTree:y,column:F,theme:n,face:f,map:H,shown:i.shown(),dpr:A.dpr}}function I(){let{data:C}=e,{tree:k}=C,R=C.p>0&&
C.values.length>=C.n*C.p;r.hide(!R),S.showNotice(R?"":Jt);let O=io(e.model),F=String(e.option("cmap")||O[0]);c.show(F,O.
includes(F)?O:[F,...O]),y=!!(e.option("row_cluster")??!0)&&C.n>1,g=!!(e.option("col_cluster")??!0)&&C.columnTree!==null,
s.show(y,C.n>1),a.show(g,C.columnTree!==null),u=y?k.order:Int32Array.from({length:C.n},(H,W)=>W),m=g&&C.columnTree?C.columnTree.
order:Int32Array.from({length:C.p},(H,W)=>W),p=new Int32Array(C.n);for(let H=0;H<C.n;H++)p[h(u,H)]=H;if(b=null,!R)return w=
null,A.paint();$()}function $(){let{data:C}=e;if(l.show(i.part!==null),!A.width||!C.p||!C.values.length)return;let[k,R]=i.
shown();w=oo({width:A.width,height:A.height,columns:Array.from(m,O=>C.columns[O]??""),rows:R-k,rowTree:y,columnTree:g,longestName(){
let O=0;for(let F=Math.floor(k);F<R&&F<C.n;F++)O=Math.max(O,f.width(C.name(h(u,F)).slice(0,60)));return O},scale:Ce(d,120).
words,dpr:A.dpr},f),S.describe(N()),A.paint()}function N(){let{cut:C,data:k,selection:R}=e;return`Clustermap of ${P(k.n,
k.noun)} ${y?"in the order of their tree":"in the table's order"} by ${P(k.p,"features")}: ${P(C.k,"clusters")}${Qt(R)}`}
let z=null;function E(){i.reset(e.data.n),e.data.values!==z&&(z=e.data.values,d=vn(e.data.values)),I()}let _={store:e,base:M,
viewport:i,scene:L,columns:()=>m.length,hit:()=>b,setHit(C){b=C,A.paint(De)}},D=null;return M.onDestroy(S.destroy,Jn(_),
e.subscribe("data",E),e.subscribe(["order","option"],I),e.subscribe(["cut","selection"],C=>{C==="cut"&&D?.k===e.cut.k&&D.
tree===e.cut.tree||(D=e.cut,S.describe(N()),A.paint(C==="cut"?ns:De))}),e.subscribe("reveal",()=>{i.reveal(e.wanted.map(
C=>h(p,C)))}),e.subscribe("hover",()=>{e.hover?.leaf!==b?.leaf&&(b=null),T.hide(),A.paint(De)})),E(),{restyle(C){n=C,f=nt(
o,n.font),$()},destroy(){M.destroy(),x.destroy(),r.destroy()}}}var He="hclust-asking";function pt({t,lower:e,upper:n,tree:o}){return bn(t,e,n,Q(o))}function os({t,lower:e,upper:n,tree:o}){return yn(e,n,t,Q(
o))}function ie(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`heights are tied at ${V(o)}: no threshold gives ${P(e)} cl\
usters`;let[r,s]=os(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut \
from ${r} to ${s} gives these ${P(e)}`}function uo(t){return`${P(t.k,"clusters")} · ${pt(t)}`}var rs=30,ss=1e3;function po(t,e){let n=ho(t,"Clusters","Number of clusters"),o=ho(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Q(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/ss),s()}function s(){let{cut:c,data:i}=e;n.input.max=String(Math.min(i.n,Math.
max(rs,c.k))),n.input.value=String(c.k),n.output.textContent=P(c.k),o.input.value=String(c.t),o.output.textContent=pt(c),
n.input.setAttribute("aria-valuetext",P(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let a=[
K(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),K(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of a)c();n.label.remove(),o.
label.remove()}}}function ho(t,e,n){let o=t.ownerDocument,[r,s,a]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,a),t.append(r),{label:r,input:s,output:a}}var Tt={r:255,g:255,b:255,a:1},ae={r:0,g:0,b:0,a:1};function Rt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,a=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(is),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,a].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a}}function is(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Pt(t,e){return{...dt(e,t,t.
a),a:1}}function dt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function mo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Be(t,e){let[n,o]=[Rt(e.paper)??Tt,Rt(e.ink)??ae],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,a]of Object.entries(r))t.style.setProperty(`--hc-${s}`,a);t.style.setProperty("--hc-band",et(dt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function ce(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function as(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function We(t,e){let n=J(t),o=n.getComputedStyle(t),r=w=>o.getPropertyValue(w).trim()?Fe(e,`var(${w})`):null,s=ls(t,e),a=Pt(
r("--jp-layout-color0")??s,s),c=mo(a)<.5,i=(w,y)=>Pt(w??y,a),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=i(l??
Fe(e,"inherit"),c?Tt:ae),u=i(r("--jp-ui-font-color2"),dt(a,f,.65)),m=i(r("--jp-border-color2"),dt(a,f,.16)),p=i(r("--jp-\
layout-color1"),a),d=et(p)===et(a)?dt(a,f,.03):p;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content-fo\
nt-family, inherit))",{paper:et(a),ink:et(f),quiet:et(u),rule:et(m),panel:et(d),font:n.getComputedStyle(e).fontFamily,dark:c}}
var cs=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function go(t,e){let n=J(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let c of[o,r])s.observe(c,{attributes:!0,attributeFilter:cs});let a=n.
matchMedia("(prefers-color-scheme: dark)");return a.addEventListener("change",e),()=>{s.disconnect(),a.removeEventListener(
"change",e)}}function ls(t,e){let n=[];for(let r=t;r;r=as(r)){let s=wo(J(r).getComputedStyle(r).backgroundColor,J(r));if(!(!s||
s.a===0)&&(n.unshift(s),s.a===1))break}let o=Pt(Fe(e,"Canvas")??Tt,Tt);return n.reduce((r,s)=>Pt(s,r),o)}function Fe(t,e){
let n=J(t);t.style.color=e;let o=wo(n.getComputedStyle(t).color,n);return t.style.color="",o}function wo(t,e){let n=Rt(t);
if(n)return n;let o=e.document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[s=0,a=0,c=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:a,b:c,
a:i/255}}var fs={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},us=10;function je(t){return fs[Le(
t)]}function Ke(t){return Pn[Le(t)]}function bo(t){let e=new Map,n=null;function o(r,{size:s,halo:a,edge:c,alpha:i},l,f){
let u=Math.ceil((s*.6+a+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let m=s*Ke(r)*l;n.setTransform(m,0,0,m,u,u),n.lineJoin="\
round",n.globalAlpha=i;let p=new Path2D(je(r));n.fillStyle=G(r),n.fill(p),n.strokeStyle=c,n.lineWidth=a*l/m,a&&n.stroke(
p);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),w=Array.from(d.keys()).filter(y=>h(d,y)>>>24>=us);return{
steps:Int32Array.from(w,y=>{let[g,b]=[Math.floor(y/(2*u)),y%(2*u)];return(g-u)*f+b-u}),pixels:Int32Array.from(w,y=>h(d,y))}}
return function(s,a,c){let i=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${a} ${c}`,l=e.get(i);l||(e.size>12&&e.clear(),e.
set(i,l=[]));let f=l;return u=>f[Ne(u)]??=o(Ne(u),s,a,c)}}function yo(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,m)=>h(e,m)-h(e,u)||u-m),a=new Int32Array(r);s.forEach((u,m)=>{a[u]=m});let c=new Int32Array(2*r+1),i=u=>h(a,h(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[i(u)+1]=h(c,i(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=h(c,u+1)+h(c,u);let l=n?h(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let m=i(u),p=h(c,m);f[p]=u,c[m]=p+1}return{order:f,dimmed:l}}function Mo(t,e,n,o,r,s,a){
let{xs:c,ys:i,width:l,height:f,left:u,top:m}=o;for(let p=0;p<r.length;p++){let d=h(r,p),w=h(c,d),y=h(i,d);if(!(w>=-1&&w<=
l+1&&y>=-1&&y<=f+1))continue;let{steps:g,pixels:b}=a[h(s,d)],x=Math.round((m+y)*n)*e+Math.round((u+w)*n);for(let M=0;M<g.
length;M++){let v=x+h(g,M),A=h(b,M),T=h(t,v);t[v]=T===0||A>>>24===255?A:hs(A,T)}}}function hs(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,a=256-s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,a)>>>8&16711935,
i=Math.imul(t&65280,s)+Math.imul(e&65280,a)>>>8&65280;return r<<24|c|i}var xo="http://www.w3.org/2000/svg",ps=12,Ao=18,ds=20,Ue=10,le=5;function Eo(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let a={width:0,
height:0};function c(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(xo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(xo,"path");f.append(u);let m=n.createElement("b"),p=n.createElement("span");return l.append(f,m,p),l.addEventListener(
"click",d=>e(i,d.shiftKey)),s.before(l),{button:l,path:u,number:m,rest:p,color:-1}}return{el:o,show(i,l,f,u,m){let p=Math.
max(2,Math.min(ps,Math.floor((m-2*Ue)/Ao))),d=i.k<=p?i.k:p-1;for(;r.length<d;)r.push(c(r.length));let w=0;r.forEach((g,b)=>{
if(g.button.hidden=b>=d,g.button.hidden)return;let x=` · ${P(h(i.sizes,b),f)}`;g.rest.textContent!==x&&(g.rest.textContent=
x);let M=u.fit(U(i,b),_t,B,!0);g.number.textContent!==M&&(g.number.textContent=M);let v=h(l,b);g.color!==v&&(g.color=v,g.
path.setAttribute("d",je(v)),g.path.setAttribute("transform",`scale(${8*Ke(v)})`),g.path.setAttribute("fill",G(v))),w=Math.
max(w,u.width(M,B,!0)+u.width(x))}),s.hidden=d===i.k,s.hidden||(s.textContent=`+ ${P(i.k-d)} more`,w=Math.max(w,u.width(
s.textContent)));let y=d+(s.hidden?0:1);return a={width:Math.ceil((ds+w+8)/8)*8,height:Ao*y+4},a},move(i,l){o.style.transform=
`translate(${Math.round(i)}px, ${Math.round(l)}px)`,o.style.width=`${a.width}px`},destroy(){o.remove()}}}function vo({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,Ue,(n-r.width)/2],a=[2,o-r.height-Ue,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,m=a[f]??0,p=0;for(let d=0;d<
t.length;d++){let w=h(t,d),y=h(e,d);w>u-le&&w<u+r.width+le&&y>m-le&&y<m+r.height+le&&p++}p<i.hidden&&(i={left:u,top:m,hidden:p})}
return i}var qe=864e5,ms=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function So(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=h(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Ge(t,e,n,o,r){if(t==="date")return gs(e,n,Math.max(2,Math.floor(o/r)));let s=wt(
e,n,o,r);return{values:s,words:it(s)}}function gs(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Ve(To(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,a=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)a.push(c*r+s);return Ve(a,t,e)}return Ve(To(t,e,1),t,e)}function To(t,e,n){
let o=new Date(t*qe);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let a=r;s.length<100;a++){let c=new Date(0);c.setUTCFullYear(Math.floor(a*n/12),(a*n%12+12)%12,1);let i=c.getTime()/
qe;if(!(i<=e))break;i>=t&&s.push(i)}return s}function Ve(t,e,n){let o=t.map(s=>{let a=new Date(Math.round(s*1440)*6e4);if(a.
getUTCHours()||a.getUTCMinutes())return a.toISOString().slice(11,16);let c=h(ms,a.getUTCMonth());return a.getUTCDate()!==
1?`${a.getUTCDate()} ${c}`:a.getUTCMonth()?c:String(a.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*qe).getUTCFullYear()}`),{values:t,words:o}}var ko=8,Lo=12,ws=46,bs=90;function Xe(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,s=t.axisNames[r],a=t.axes[r];if(!s||!a)return null;let c=j(s.label||s.name),i=s.unit?`${c} (${j(s.unit)})`:c;return{
name:s.name,title:i,column:s,values:a,all:So(a)}}function Co(t,e,n,o,r,s,a){let c=Math.max(40,t.height-ko-ws),i=Ge(n.column.
kind,...r,c,46);i.words=i.words.map(w=>a.fit(w,bs));let l=Math.max(0,...i.words.map(w=>a.width(w))),f=Math.ceil(l+8+B+16),
u=Math.max(40,t.width-f-Lo-s),m=Ge(e.column.kind,...o,u,64),p=No(e.values,o[0],o[1],u),d=No(n.values,r[1],r[0],c);for(let w=0;w<
p.length;w++)Number.isNaN(p[w])?d[w]=NaN:Number.isNaN(d[w])&&(p[w]=NaN);return{left:f,top:ko,width:u,height:c,x:m,y:i,xs:p,
ys:d}}function No(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let a=h(t,s);r[s]=Number.isFinite(
a)?(a-e)/(n-e)*o:NaN}return r}function Io(t,e,{x:n,y:o,xShown:r,yShown:s,theme:a,face:c,dpr:i}){let{left:l,top:f,width:u,
height:m}=e,p=f+m,d=Math.max(1,Math.round(i))/i,w=g=>Math.round(g*i)/i;t.font=c.css(),t.fillStyle=a.rule,t.textBaseline=
"middle",t.textAlign="right",e.y.values.forEach((g,b)=>{let x=w(p-(g-s[0])/(s[1]-s[0])*m);t.fillStyle=a.rule,t.globalAlpha=
.7,t.fillRect(l,x,u,d),t.globalAlpha=1,t.fillRect(l-4,x,4,d),t.fillStyle=a.quiet,t.fillText(e.y.words[b]??"",l-8,x+.5)}),
t.fillStyle=a.rule,t.fillRect(w(l),f,d,m+d),t.fillRect(l,w(p),u,d),t.textBaseline="alphabetic",t.textAlign="center";let y=u/
Math.max(1,e.x.values.length)-8;e.x.values.forEach((g,b)=>{let x=w(l+(g-r[0])/(r[1]-r[0])*u);t.fillStyle=a.rule,t.fillRect(
x,p,d,4);let M=c.fit(e.x.words[b]??"",y),v=l+u+Lo-1-c.width(M)/2;t.fillStyle=a.quiet,t.fillText(M,Math.min(x,v),p+17)}),
t.fillStyle=a.ink,t.fillText(c.fit(n.title,u),l+u/2,p+37),t.save(),t.translate(B+1,f+m/2),t.rotate(-Math.PI/2),t.fillText(
c.fit(o.title,m),0,0),t.restore()}function _o(t,e,n){let o=[...n,...t.map(({x:s,y:a})=>({x0:s-5,y0:a-5,x1:s+5,y1:a+5}))],r=[];for(let{row:s,x:a,y:c,width:i,
away:l}of t)for(let f of[a+l,a-l-i]){let u={x0:f,y0:c-7,x1:f+i,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(p=>ys(u,p)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function ys(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Oo=60,Ms=30,xs=110;function Ye(t){return t<=500?7.2:t<=2500?5.6:4.2}function $o(t){let e=bo(t),n=null,o=null;return{
updateData(){n=null},paint(r,s,{cut:a,data:c,selection:i},l,f,u,m){n??=yo(a.labels,a.sizes,i);let{order:p,dimmed:d}=n,w=Ye(
c.n),y=c.n<=2500?.7:.4,g=d>0&&p.length-d>Oo,b=r.points,[x,M]=b?[1,1]:[r.canvas.width,r.canvas.height];!b&&(o?.width!==x||
o.height!==M)&&(o=r.createImageData(x,M));let v=b||!o?new Int32Array(1):new Int32Array(o.data.buffer);v.fill(0);let A=(S,L)=>{
if(!S.length)return;if(b)return b(s,S,a.labels,l,L);let I=e(L,m,x);Mo(v,x,m,s,S,a.labels,Array.from(l,I))};A(p.subarray(
0,d),{size:w,halo:y,edge:u,alpha:.22});let T=g?f:u;A(p.subarray(d),{size:w,halo:g?.9:y,edge:T,alpha:1}),!b&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Oo?new Int32Array(0):n.order.subarray(n.dimmed)}}}function fe(t,{
left:e,top:n,xs:o,ys:r},s,a){let[c,i]=[h(o,s),h(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+i,a,0,2*Math.PI),t.stroke())}
function Ro(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(h(e,o),h(e,o+1));t.closePath(),t.fillStyle=n,t.globalAlpha=
.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Po(t,e,{data:n,selection:o},r,s,a){
let c=[];for(let f=0;f<e.xs.length;f++)if(ue(e,f)&&c.push(f)>Ms)return;let i=new Map(c.map(f=>[f,a.fit(j(n.name(f)),xs)])),
l=c.map(f=>({row:f,x:h(e.xs,f),y:h(e.ys,f),width:a.width(i.get(f)??""),away:o?.[f]?12:8}));t.font=a.css(),t.textAlign="l\
eft",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:m}of _o(l,e,[r]))t.fillText(i.get(f)??"",e.left+
u,e.top+m+.5)}function ue({xs:t,ys:e,width:n,height:o},r){let[s,a]=[h(t,r),h(e,r)];return s>=0&&s<=n&&a>=0&&a<=o}function Je({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>As(s,o)))]:[];return r.push(`cluster ${P(h(t.labels,
o))}`),[e.name(o),r.join(" · ")]}function As({column:t,values:e},n){let o=h(e,n),r=Ut(o,t.kind,t.unit);if(t.unit||t.kind===
"date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var zo=new WeakMap;function Do(t){
let e=zo.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(h(t,n))).sort((n,o)=>h(t,n)-h(t,o)||n-o),zo.set(
t,e)),e}function Ho(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:a}=n;function c(y){let g=t.plot();if(e.setHover(y<0?null:
{leaf:y}),y<0||!g)return a.hide();let[b="",...x]=Je(e,t.axes(),y);a.show(g.left+Number(g.xs[y]),g.top+Number(g.ys[y]),b,
x)}function i({x:y,y:g}){let b=t.plot();return b?[(y-b.left)/b.width,1-(g-b.top)/b.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},m=!1,p=At(s.canvas,{down(y){if(y.button>1||!t.plot())return!1;
let g=y.button===1||m;return u={pan:g,shift:y.shiftKey,from:o.part,over:!1},g&&y.preventDefault(),!0},drag(y,{x:g,y:b},x){
let M=t.plot();if(!(!x.moved&&Math.hypot(g-x.x,b-x.y)<yt)&&(x.moved||c(-1),x.moved=!0,!(!M||u.over))){if(u.pan)return o.
move((x.x-g)/M.width,(b-x.y)/M.height,u.from);l??=[x.x,x.y],l.push(g,b),t.draw(l)}},up(y,g,b){let x=t.plot();if(!(!x||u.
over)){if(l){let M=l.map((A,T)=>A-(T%2?x.top:x.left));f();let v=co(x.xs,x.ys,M).filter(A=>ue(x,A));(v.length||!u.shift)&&
e.select(v,{add:u.shift})}else if(!b.moved&&!u.pan){let M=t.nearest(g);(M>=0||!y.shiftKey)&&e.select(M<0?[]:[M],{add:y.shiftKey}),
y.pointerType==="touch"&&c(M)}}},cancel:f,hover:(y,g)=>c(t.nearest(g)),leave:()=>c(-1),pinch(y,g,b,x){let M=t.plot();M&&
(o.zoom(y,...i({x:g.x-b,y:g.y-x})),o.move(-b/M.width,x/M.height))},owns(y){return i(y).every(g=>g>=0&&g<=1)}});function d(y,g){
let[b,x]=[t.axes(),t.plot()];if(!b||!x)return;let M=Do(b[y].values).filter(S=>ue(x,S));if(!M.length)return;let v=M.indexOf(
e.hover?.leaf??-1),A=v<0?g>0?0:M.length-1:Math.min(Math.max(v+g,0),M.length-1),T=h(M,A);c(T),r.classList.add(Y),n.announce(
Je(e,b,T).join(", "))}let w=K(s.canvas,{dblclick:o.showAll,wheel(y){!xt(r,y)||!t.plot()||(y.preventDefault(),o.zoom(1.0015**
(y.deltaY||y.deltaX),...i(tt(r,y))))},keydown:ht({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:y=>{let{hover:g}=e;g?.leaf!==void 0&&e.select([g.leaf],{add:y.shiftKey})}," ":()=>{m=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(Y)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(y){y.key===" "&&(m=!1)},blur(){m=!1}});return()=>{p(),w()}}var Es=500;function Bo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,a){let c=t();if(!c)return;let i=n??c,l=(m,p)=>{let[d,w]=[i[m],c[m]],y=d[0]+Math.min(Math.max(p,0),1)*(d[1]-
d[0]);return oe(d,w,y,r,(w[1]-w[0])/Es)},f=(m,p)=>m[1]-m[0]>=(p[1]-p[0])*.999,u={x:l("x",s),y:l("y",a)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,a=n){let c=t();!c||!a||o({x:rt(a.x,c.x,r*(a.x[1]-a.x[0])),y:rt(a.y,c.y,s*(a.y[1]-a.y[0]))})},
reveal(r){let s=t(),a=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:i}=n;if(a.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=i[0]&&u<=i[1]))return;let l=a[0];l&&o({x:rt(c,s.x,l[0]-(c[0]+c[1])/2),y:rt(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var vs=12,Ts=230,[Ss,Ze]=[1,2];function Fo(t,e,n){let o=t.ownerDocument,r=se(t,"Scatter"),s=r.select("x",k=>e.setOption(
"x",k)),a=r.select("y",k=>e.setOption("y",k)),c=Bo(()=>u&&{x:u.x.all,y:u.y.all},()=>{M.hide(),S()}),i=r.button("show all",
c.showAll),l=$o(o),f=nt(o,n.font),u=null,m=null,p=null,d=null,w=0,y={key:"",left:0,top:0,width:0,height:0},g=Mt(t,"hclus\
t-plot",[N,z,E],()=>S()),{box:b,stage:x,tip:M}=g,v=Eo(b,_),A=Zt(b,x.canvas);function T(){let{data:k}=e,R=Xe(k,e.option("\
x"),0),O=Xe(k,e.option("y"),1);if(u=R&&O?{x:R,y:O}:null,c.reset(),r.hide(!u),A.showNotice(u?"":Jt),u){let F=k.axisNames.
map(H=>H.name);s.show(u.x.name,F),a.show(u.y.name,F)}l.updateData(),w=0,S()}function S(){i.show(c.part!==null),!(!u||!x.
width)&&(L(),y.key="",I(),A.describe($()),x.paint())}function L(){if(!u)return;let{x:k,y:R}=u;m=Co(x,k,R,c.part?.x??k.all,
c.part?.y??R.all,w,f),p=lo(m.xs,m.ys,m.width,m.height)}function I(){if(!m)return;let{cut:k,data:R}=e,O=v.show(k,It(k),R.
noun,f,m.height),F=`${O.height} ${Math.ceil(O.width/24)}`;if(F!==y.key){let H=Math.max(1,.01*R.n),W=vo(m,O);W.hidden>H&&
m.width+w-O.width>Ts&&O.width>w-12&&(w=O.width+12,L(),x.paint()),w&&(W={left:m.width+16,top:0,hidden:0}),y={key:F,left:W.
left,top:W.top,...O}}v.move(m.left+y.left,m.top+y.top)}function $(){if(!u)return"";let{cut:k,data:R,selection:O}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${P(R.n,R.noun)} in ${P(k.k,"clusters")}${Qt(O)}`}function N(k){if(!m||
!u)return;let{x:R,y:O}=u;Io(k,m,{x:R,y:O,xShown:c.part?.x??R.all,yShown:c.part?.y??O.all,theme:n,face:f,dpr:x.dpr})}function z(k){
if(!m)return;l.paint(k,m,e,It(e.cut),n.ink,n.paper,x.dpr);let{left:R,top:O,width:F,height:H}=y;Po(k,m,e,{x0:R,y0:O,x1:R+
F,y1:O+H},n,f)}function E(k){if(!m)return;let{hover:R,data:O}=e,F=Ye(O.n)/2;k.save(),c.part&&(k.beginPath(),k.rect(m.left,
m.top-4,m.width+4,m.height+4),k.clip()),k.strokeStyle=n.ink,k.lineWidth=1.5;for(let H of l.ringed())fe(k,m,H,F+3);if(R?.
node!==void 0){k.lineWidth=1;let{tree:H}=O,W=h(H.start,R.node),we=W+h(H.sizes,R.node);for(let Dt of H.order.subarray(W,we))
fe(k,m,Dt,F+.8)}else if(R)for(let[H,W]of[[n.paper,4.5],[n.ink,2]])k.strokeStyle=H,k.lineWidth=W,fe(k,m,R.leaf,F+4);k.restore(),
d&&Ro(k,d,n.ink)}function _(k,R){let{cut:O,data:F}=e,H=[];for(let W=0;W<F.n;W++)O.labels[W]===k&&H.push(W);e.select(H,{add:R}),
g.announce(`${R?"Added: ":""}cluster ${U(e.cut,k)}, ${P(H.length,F.noun)} selected.`)}let D={store:e,base:g,viewport:c,axes:()=>u,
plot:()=>m,nearest:({x:k,y:R})=>m&&p?p.nearest(k-m.left,R-m.top,vs):-1,draw(k){d=k,x.paint(Ze)}},C=null;return g.onDestroy(
A.destroy,Ho(D),e.subscribe("data",T),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||T()}),
e.subscribe(["cut","selection"],k=>{let R=C?.k===e.cut.k&&C.tree===e.cut.tree;k==="cut"&&R||(C=e.cut,l.updateData(),k===
"cut"&&I(),A.describe($()),x.paint(Ss,Ze))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:k,y:R}=u;c.reveal(e.wanted.
map(O=>[Number(k.values[O]),Number(R.values[O])]))}),e.subscribe("hover",()=>{M.hide(),x.paint(Ze)})),T(),{restyle(k){n=
k,f=nt(o,n.font),S()},destroy(){g.destroy(),v.destroy(),r.destroy()}}}var Wo=8,ks=0;function Ko(t,e){let n=t.ownerDocument,o=`hclust-find-${++ks}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),a=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",a.id=o,a.hidden=!0,a.setAttribute("role","listbox"),a.setAttribute("aria-label","Rows found"),
jo(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,a),t.append(r);let c=[],
i=0,l=0,f=null,u=[];function m(){let M=P(1,e.data.noun).slice(2);s.placeholder=`find a ${M}`,s.setAttribute("aria-label",
`Find a ${M} by its name`)}function p(){let{data:M}=e,v=s.value.trim().toLowerCase();if(!f){let L=Array.from({length:M.n},
($,N)=>M.name(N).toLowerCase()),I=Ns(L);u=L.map(($,N)=>I.has($)?`row ${M.rows[N]}`:""),f=L.map(($,N)=>[$,u[N]].join(" ").
trim())}i=0,l=0;let[A,T,S]=[[],[],[]];f.forEach((L,I)=>{let $=v?L.indexOf(v):-1;if($<0)return;i++;let z=L===v||L===`${v}\
 ${u[I]}`?A:$===0?T:S;z.length<Wo&&z.push(I)}),c=[...A,...T,...S].slice(0,Wo),d(!!v)}function d(M){a.replaceChildren(),a.
hidden=!M,s.setAttribute("aria-expanded",String(M));let v=c.map((A,T)=>{let S=j(e.data.name(A)),L=`cluster ${U(e.cut,h(e.
cut.labels,A))}`,I=u[A];return w(S,I?`${I} · ${L}`:L,{id:`${o}-${T}`,"aria-selected":String(T===l)})});if(v.forEach((A,T)=>{
A.dataset.i=String(T)}),M&&i>c.length&&v.push(w(`and ${P(i-c.length)} more`,"")),M&&!i&&v.push(w("no such name","")),a.append(
...v),M&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let A=h(c,l);e.reveal([A]),e.setHover({leaf:A})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function w(M,v,A={"aria-disabled":"true"}){let T=n.createElement(
"li");jo(T,{role:"option",...A});for(let S of[M,v]){let L=n.createElement("span");L.textContent=S,T.append(L)}return T}function y(M,v){
let A=c[M];A!==void 0&&(e.select([A],{add:v}),s.value=[e.data.name(A),u[A]].join(" ").trim(),g(),e.setHover({leaf:A}))}function g(){
a.hidden||(a.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function b(M){let A={ArrowDown:1,ArrowUp:-1}[M.key];if(A){if(a.hidden)return p();l=(l+A+c.length)%Math.max(c.length,1),d(
!0)}else if(M.key==="Enter")y(l,M.shiftKey);else if(M.key==="Escape")a.hidden&&e.select([]),s.value="",g();else return;M.
preventDefault(),M.stopPropagation()}let x=[K(s,{input:p,keydown:b,blur:g,focus:()=>s.value&&p()}),K(a,{pointerdown:M=>{
M.preventDefault();let v=M.target.closest("li[data-i]");v&&y(Number(v.dataset.i),M.shiftKey)},pointermove:M=>{let v=M.target.
closest("li[data-i]");!v||Number(v.dataset.i)===l||(l=Number(v.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,c=[],
g(),m()})];return m(),{box:r,destroy(){for(let M of x)M();r.remove()}}}function Ns(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function jo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Ls=200,Cs=["x","y","cmap","row_cluster","col_cluster"];function tn(t){let e=Pe(t),n=he(t,e),o=Qe(t,e),r=null,s=[],a=new Map,
c=E=>{for(let _ of[...a.get(E)??[]])_(E)},i=new Map,l,f=-1/0,u=!1,m=!1;function p(E){u=!0;try{for(let[_,D]of Object.entries(
E))t.set(_,D)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let E=Object.fromEntries(
i);i.clear(),p("n_clusters"in E?{...E,...b()}:E),t.save_changes()}function w(E){for(let[_,D]of Object.entries(E))i.set(_,
D);l??=setTimeout(d,Math.max(0,f+Ls-Date.now()))}function y(){if(d(),!!m){m=!1;try{let E={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...g(),...E}})}catch{}}}let g=()=>({n_clusters:n.k,distance_threshold:n.t}),b=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),x=[];function M(E,_){let D=()=>{!u&&(E==="re\
vision"||t.get("revision")===e.revision)&&_()};t.on(`change:${E}`,D),x.push([`change:${E}`,D])}let v=t.get("cut_told");function A(){
let E=v;return v=t.get("cut_told"),v!==E}let T=()=>i.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function S(E){
let _=t.get("threshold_step");return _>0&&Math.abs(E-Math.round(n.t/_)*_)<1e-6*_}M("revision",()=>{let E=e.revision>0&&T();
if(i.clear(),m&&=E,v=t.get("cut_told"),e=Pe(t),E){n=ft(e.tree,n.k);let _={...N(n.k),...g()};p(_),w(_)}else n=he(t,e);o=Qe(
t,e),r=null,c("data")}),M("cut_told",()=>queueMicrotask(A)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let E=A();
E&&T()?p(g()):$(he(t,e),E)}),M("distance_threshold",()=>{let E=t.get("distance_threshold");if(E===n.t)return;let _=A();if(!_&&
S(E))return;if(_&&T()){p(g());return}let D=ut(e.tree,E)===t.get("n_clusters");$(D?he(t,e):Lt(e.tree,E),_)});for(let E of Oe)
M(E,()=>{e={...e,tree:{...e.tree,annotations:Xt(t)}},n=Uo(n,e.tree),c("cut")});M("flips",()=>{let E=vt(t.get("flips"),e.
n-1);E.some((_,D)=>_!==e.tree.flips[D])&&L(Bt(e.tree,E))}),M("selection",()=>{i.delete("selection");let E=Qe(t,e);Vo(o,E)||
(o=E,c("selection"),I([...E?.keys()??[]].filter(_=>E?.[_])))});for(let E of[...Cs,"cmap_colors"])M(E,()=>c("option"));function L(E){
e={...e,tree:E},n=Uo(n,E),c("order")}function I(E){s=E,E.length&&c("reveal")}function $(E,_){i.delete("n_clusters"),i.delete(
"distance_threshold"),m=!_,n=E;let D={...N(E.k),...g(),..._?{}:b()};p(Object.fromEntries(Object.entries(D).filter(([C,k])=>t.
get(C)!==k))),c("cut")}function N(E){let _=t.get("most_clusters");return _&&E>_?{most_clusters:Math.min(e.n,2*E)}:{}}function z(E){
E.k===n.k&&E.t===n.t||(n=E,m=!0,w({...N(n.k),...g()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(E){z(Lt(e.tree,E))},setClusters(E){z(ft(e.tree,E))},select(E,{
add:_=!1}={}){let D=_&&o?o.slice():new Uint8Array(e.n);for(let k=0;k<E.length;k++)D[h(E,k)]=1;let C=D.includes(1)?D:null;
Vo(o,C)||(o=C,w({selection:Is(C,e)}),c("selection"),I(Array.from(E)),d())},get wanted(){return s},reveal:I,setHover(E){E?.
leaf===r?.leaf&&E?.node===r?.node||(r=E,c("hover"))},flip(E){let _=fn(e.tree,E);if(_===e.tree)return;L(_);let{buffer:D,byteOffset:C,
byteLength:k}=_.flips;w({flips:new DataView(D,C,k),flips_of:e.revision}),d()},option(E){return i.has(E)?i.get(E):t.get(E)},
setOption(E,_){this.option(E)!==_&&(w({[E]:_}),c("option"))},flush:d,announceCut:y,subscribe(E,_){let D=typeof E=="strin\
g"?[E]:E;for(let C of D)a.has(C)||a.set(C,new Set),a.get(C)?.add(_);return()=>{for(let C of D)a.get(C)?.delete(_)}},destroy(){
d();for(let[E,_]of x)t.off(E,_);x.length=0,a.clear()}}}function he(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("dist\
ance_threshold")];return ut(e,o)===n?Lt(e,o):ft(e,n)}function Uo(t,e){return ut(e,t.t)===t.k?Lt(e,t.t):ft(e,t.k)}function Qe(t,e){
let n=Et(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let a=e.leafOf(s);a<0||(o[a]=1,r=!0)}return r?o:
null}function Is(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Vo(t,e){return t===e||t!==null&&
e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var qo=4;function Go(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){let[f,u]=[
Math.max(0,Math.floor(i)-qo),Math.ceil(l)+qo];f>o||u<0||(r[f]=h(r,f)+1,r[Math.min(o,u)+1]=h(r,Math.min(o,u)+1)-1)}let s=new Int32Array(
o+2),a=0;for(let i=0;i<=o;i++)a+=h(r,i),s[i+1]=h(s,i)+(a>0?1:0);let c=Math.ceil(e);for(let i=o-c;i>=0;i--)if(h(s,i+c)===
h(s,i))return i;return null}function Xo({rects:t,count:e},n,o,r){let s=[];for(let a=0;a<4*e;a+=4){let[c,i]=[h(t,a)/n,h(t,
a+1)/n],[l,f]=[h(t,a+2)/n,h(t,a+3)/n];i<=r&&i+f>=o&&s.push([c,c+l])}return s}var Yo=12,mt={high:24,line:15,around:13,beside:3},[_s,Os]=[860,480],pe=14;function Jo(t,e,n){let o=e>=_s?`${P(Math.min(n,
99),"clusters")} · 0.0000`:e>=Os?P(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,Yo,!0))+2*mt.around+
2*mt.beside}function Zo(t){let e=t.ownerDocument,n=(g,b="div")=>{let x=e.createElement(b);return x.className=`hclust-cut\
-${g}`,x},[o,r,s,a,c,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute(
"role","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,a,c,i);let l=["k","noun","dot","at"].
map(g=>n(g,"span"));i.append(...l);let f=null,u=null,[m,p,d,w]=[0,0,0,0];function y(g,b,x){let[M,v,A]=[P(g.k),P(g.k,"clu\
sters"),pt(g)];[M,v.slice(M.length)," · ",A].forEach(($,N)=>{let z=l[N];z&&(z.textContent=$)});let T=[[uo(g)],[v,A],[M,
A]],S=T.map($=>Math.max(...$.map(N=>b.width(N,Yo,!0)))+2*mt.around),L=S.findIndex($=>$<=x+.5),I=L<0?T.length-1:L;p=h(S,I),
d=(mt.high+(I?mt.line:0))/2,i.classList.toggle("two",I>0),i.classList.toggle("short",I>1)}return{handle:i,show({cut:g,frame:b,
corner:{left:x,top:M},face:v},A,T){let S=x+b.width,L=T-S-2*mt.beside;if(g!==f||v!==u||L!==w){[f,u,w]=[g,v,L];let O=ie(g);
y(g,v,L),c.textContent=O,m=v.width(O)+8,$s(i,g,b)}let I=O=>Math.round(O*b.dpr)/b.dpr,$=O=>I(M+Math.min(Math.max(q(b,O),0),
b.height)),[N,z,E]=[$(g.t),$(Math.min(g.upper,b.top)),$(g.lower)];de(o,x,z,b.width),o.style.height=`${Math.max(0,E-z)}px`,
o.hidden=!g.hasThreshold,de(r,x,N,b.width),de(s,x,N,b.width),de(a,0,0,x-4),a.style.height=`${M+b.height}px`;let _=Math.min(
Math.max(N,M+d),M+b.height-d),D=Math.min(S+mt.beside,T-p);i.style.transform=`translate(${I(D)}px, ${I(_-d)}px)`,i.style.
width=`${p}px`;let k=[N-M-17,N-M+4,1].map(O=>{let H=(O<N-M-pe||O>N-M)&&O>=0&&O+pe<=b.height;return{at:O,x:H?Go(Xo(A,b.dpr,
O,O+pe),m,b.width):null}}).find(({x:O})=>O!==null);if(c.hidden=!k,!k)return;let R=M+k.at;c.style.transform=`translate(${I(
x+(k.x??0))}px, ${R}px)`,c.classList.toggle("inside",g.hasThreshold&&R>=z&&R+pe<=E)},destroy(){for(let g of[o,r,s,a,c,i])
g.remove()}}}function de(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function $s(t,e,n){
t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(
6))));let o=pt(e);t.setAttribute("aria-valuetext",`${P(e.k,"clusters")}, cut at ${o}; ${ie(e)}`)}function Qo(t,e,n){let r=[
...t.sizes.subarray(0,12)].map((a,c)=>`cluster ${U(t,c)} with ${P(a,e)}`);t.k>12&&r.push(`and ${P(t.k-12)} more`);let s=pt(
t);return`Tree of ${P(t.tree.n,e)}, up to height ${V(n)}. Cut at ${s} into ${P(t.k,"clusters")}; ${ie(t)}. ${r.join(", ")}\
.`}var tr=7,[Rs,Ps]=[16,160];function er(t,e,n){for(let[o,r]of e.entries()){let s=zs(t.map(({centre:i})=>i),r,n),a=o===e.length-
1?Ps:Rs,c=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.max(u/2,a)});if(s&&c)return{wording:o,middles:s}}
return null}function zs(t,e,n,o=tr){let r=t.length;if(e.reduce((m,p)=>m+p,o*(r-1))>n)return null;let s=t.map((m,p)=>p).sort(
(m,p)=>h(t,m)-h(t,p)),a=[0];for(let m=1;m<r;m++){let p=(h(e,h(s,m-1))+h(e,h(s,m)))/2+o;a.push(h(a,m-1)+p)}let c=[];s.forEach(
(m,p)=>{let[d,w]=[h(t,m)-h(a,p),1];for(let y=c.at(-1);y&&y.mean>=d;y=c.at(-1))d=(d*w+y.mean*y.size)/(w+y.size),w+=y.size,
c.pop();c.push({mean:d,size:w})});let i=new Array(r),l=h(e,h(s,0))/2,f=n-h(e,h(s,r-1))/2-h(a,r-1),u=0;for(let{mean:m,size:p}of c)
for(let d=u+p;u<d;u++)i[h(s,u)]=Math.min(Math.max(m,l),f)+h(a,u);return i}function nr(t,e,n,o=tr){let r=t.map(()=>!1),s=new Uint8Array(
Math.floor(n)+2),a=t.map((c,i)=>i).sort((c,i)=>(t[i]?.span??0)-(t[c]?.span??0));for(let c of a){let{centre:i,span:l}=t[c],
f=h(e,c)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.max(0,Math.floor(i-f-o/2)),m=Math.max(0,Math.ceil(i+f+o/2));s.
subarray(u,m).includes(1)||(s.fill(1,u,m),r[c]=!0)}return r}var gt=20,me=2*B+7,Ds=12,Hs=2,en=5,or=[{title:_t,size:"counted",lines:1},{title:_t,size:"counted",lines:2},{title:84,size:"\
counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}],rr={title:0,size:"",lines:1};function sr(t){
return Math.ceil(t.width("cluster"))+en+2}function ir(t,e,n){let{cut:o,colors:r,frame:s,theme:a,face:c,data:i,corner:l}=e,
f=({label:A},T)=>{let S=T.title?U(o,A):P(A);return S===P(A)?S:c.fit(S,T.title,B,!0)},u=({label:A},T)=>{if(!T.size)return"";
let S=T.size==="counted"?i.noun:"",L=P(h(o.sizes,A),S);return T.lines===2?L:` · ${L}`},m=(A,T)=>[c.width(f(A,T),B,!0),c.
width(u(A,T))],p=(A,T)=>A.map(S=>{let[L,I]=m(S,T);return T.lines===2?Math.max(L,I):L+I}),d=Bs(e),w=d.length*Ds>s.width,y=w?
null:er(d,or.map(A=>p(d,A)),s.width),g=y?or[y.wording]:rr;if(!y){w&&(d=d.filter(({span:T})=>T>4));let A=nr(d,p(d,rr),s.width);
d=d.filter((T,S)=>A[S])}t.textBaseline="alphabetic",t.textAlign="left";let[b,x]=[gt+B-2,gt+2*B],M=(A,T,S,L=!1)=>{t.fillStyle=
L?a.ink:a.quiet,t.font=c.css(B,L),t.fillText(A,T,S)};if(d.forEach((A,T)=>{let S=y?.middles[T]??A.centre,[L,I]=m(A,g);Math.
abs(S-A.centre)>A.span/2+Hs&&(t.strokeStyle=G(h(r,h(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+
1),t.lineTo(S,gt-1),t.stroke());let $=g.lines===2,N=S-($?L:L+I)/2;M(f(A,g),N,b,!0),g.size&&M(u(A,g),$?S-I/2:N+L,$?x:b)}),
g.size==="counted")return;let v=l.left-en-1;[["cluster",""],[i.noun,"size"]].slice(0,g.lines).forEach((A,T)=>{let S=A.find(
L=>c.width(L)<=v);S&&M(S,-en-c.width(S),T?x:b)})}function Bs({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.
k;r++){let s=h(o,h(t.nodes,r)),a=s+h(t.sizes,r);if(a<=e.from||s>=e.to)continue;let[c,i]=[Math.max(0,Z(e,s)),Math.min(e.width,
Z(e,a))];n.push({label:r,centre:(c+i)/2,span:i-c})}return n}var St=[5,13],ar=gt+me+2,nn=B+2;function cr(t,{cut:e,colors:n,frame:o,corner:r},s,a){let{dpr:c}=o;t.save(),t.setTransform(
1,0,0,1,Math.round(r.left*c),Math.round(r.top*c)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="sour\
ce-atop";let i=s.height;for(let{label:l,x0:f,x1:u}of Nt(e,o)){let m=h(e.nodes,l);if(m<e.tree.n)continue;let p=Math.round(
q(o,jt(e.tree,m))*c-a/2),d=Math.floor(f*c);t.fillStyle=G(h(n,m)),t.fillRect(d,p,Math.max(1,Math.ceil(u*c)-d),i-p)}t.restore()}
function lr(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let a=Nt(n,r),[c,i]=St;
for(let{label:l,x0:f,x1:u}of a){let m=u-f>4?.5:0;t.fillStyle=G(h(o,h(n.nodes,l))),t.beginPath(),u-f>8?t.roundRect(f+m,c,
u-f-2*m,i-c,2):t.rect(f+m,c,Math.max(u-f-2*m,1/r.dpr),i-c),t.fill()}ir(t,e,i),Fs(t,e),e.labels&&Ws(t,e),t.restore()}function Fs(t,{
data:e,selection:n,frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,c=Vt(i=>n[h(s,i)],[o.from,Math.min(o.to,e.n)],o.width);
t.fillStyle=r.ink;for(let i=0;i<c.length;i+=2){let[l=0,f=0]=[c[i],c[i+1]];t.fillRect(l,1,Math.max(1,f-l),St[0]-2)}}function Ws(t,{
data:e,selection:n,frame:o,theme:r,face:s,labels:a}){t.textAlign="right",t.textBaseline="middle";let[c,i]=[Math.max(0,Math.
floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<i;l++){let f=Z(o,l+.5);if(f<5||f>o.width-5)continue;let u=h(
e.tree.order,l),m=!!n?.[u];t.save(),t.translate(f,ar),t.rotate(-Math.PI/2),t.fillStyle=m?r.ink:r.quiet,t.font=s.css(B,m),
t.fillText(s.fit(j(e.name(u)),a,B,m),0,0),t.restore()}}function fr(t,{data:e,frame:n,corner:o,theme:r,face:s,ticks:a}){t.
save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.
rule,t.fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="middle";let l=it(a);a.forEach((f,u)=>{
let m=q(n,f);t.fillStyle=r.rule,t.fillRect(-5,i(m-c/2),5,c),t.fillStyle=r.quiet,t.fillText(l[u]??"",-9,m+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(j(e.heightLabel),n.height-8),-n.height/2,7-o.left)),
t.restore()}function ur(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let a=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
a);t.fillRect(o.left+c,s,a,2)}function hr(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:a},c,i){let{tree:l}=e,{dpr:f}=r,
u=h(l.start,i),m=u+h(l.sizes,i),p=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.
round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:d,owner:w}=c,
y="";for(let x=0;x<c.count;x++){let M=h(w,x),v=h(l.start,M);if(v<u||v>=m||M>i)continue;let A=h(n.labels,h(l.order,v)),S=h(
l.sizes,M)<=h(n.sizes,A)?G(h(o,h(n.nodes,A))):a.ink;S!==y&&(t.fillStyle=y=S),t.fillRect(h(d,4*x)-p,h(d,4*x+1)-p,h(d,4*x+
2)+2*p,h(d,4*x+3)+2*p)}t.restore();let[g,b]=[Math.max(0,Z(r,u)),Math.min(r.width,Z(r,m))];b<=g||(t.fillStyle=a.ink,t.fillRect(
s.left+g,s.top+r.height+St[1]+1,Math.max(b-g,1.5),1.5))}function pr(t,{data:e,frame:n,corner:o,theme:r},s){let a=Z(n,h(e.
tree.start,s)+.5);if(a<0||a>n.width)return;let[c,i]=[o.left+a,o.top+n.height+(St[0]+St[1])/2];t.beginPath(),t.arc(c,i,5,
0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function dr({data:t,cut:e,frame:n,
corner:o},r,s,a){let{tree:c}=t,[i,l]=[r-o.left,s-o.top];if(i<0||i>=n.width||l<-a)return null;let f=Math.min(Math.max(Math.
floor(Me(n,i)),0),t.n-1),u=h(c.order,f),m=l-n.height;if(m>ar-2)return ot(n)>=nn?{leaf:u}:null;if(m>St[0]-1)return{node:h(
e.nodes,h(e.labels,u))};if(m>-5)return{leaf:u};let p=Kt(c,n,i,l,a);return p<0?null:p<t.n?{leaf:p}:{node:p}}var on=4;function ge({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?X(o,h(o.parents,n.leaf)):0,l=U(e,h(
e.labels,n.leaf));return[t.name(n.leaf),[`cluster ${l} · joins at ${V(i)}`]]}let r=st(o,n.node),s=e.nodes.indexOf(n.node),
a=`${s<0?"":`Cluster ${U(e,s)} · `}${P(r.length,t.noun)}`,c=[...r.subarray(0,on)].map(i=>j(t.name(i)));return r.length>
on&&c.push(`and ${P(r.length-on)} more`),[a,[`height ${V(X(o,n.node))}`,...c]]}var zt={mouse:7,touch:14,line:8,snap:4};function mr({store:t,box:e,handle:n,viewport:o,tip:r,getScene:s}){let a={mode:"p\
ress",offset:0,pill:!1,start:[0,1],what:null};function c(p,d){let{frame:w}=s(),{tree:y}=t.data,g=Math.min(Math.max(gn(w,
p),0),w.top),b=ut(y,g),x=q(w,Te(Ct(y,b)));!d&&Math.abs(x-p)<=zt.snap?t.setClusters(b):t.setThreshold(g)}function i(p,d){
return p.target===n?null:dr(s(),d.x,d.y,p.pointerType==="touch"?zt.touch:zt.mouse)}function l(p,d,w){if(w)if(p.altKey)w.
node!==void 0&&t.flip(w.node);else{let y=w.node===void 0?[w.leaf]:st(t.data.tree,w.node);t.select(y,{add:p.shiftKey})}else{
let{corner:y,frame:g}=s();!p.shiftKey&&d.x>=y.left&&g.width&&t.select([])}}function f(p,d){e.style.cursor=p?"pointer":o.
part?"grab":"",t.setHover(p),p?r.show(d.x,d.y,...ge(t,p)):r.hide()}function u(p){if(!xt(e,p))return;let d=p.deltaMode?16:
1,[w,y]=[p.deltaX*d,p.deltaY*d],{frame:g,corner:b}=s();if(!p.ctrlKey&&!p.shiftKey&&Math.abs(w)>Math.abs(y))return o.part?
(p.preventDefault(),o.move(w/ot(g))):void 0;let x=y||w;if(x>0&&!o.part)return;p.preventDefault();let M=(tt(e,p).x-b.left)/
g.width;o.zoom(Math.exp(x*(p.ctrlKey?.01:.002)),M)}let m=[At(e,{down(p,d){if(p.button!==0)return!1;let{frame:w,corner:y}=s(),
g=y.top+q(w,Math.min(t.cut.t,w.top)),b=p.pointerType==="touch"?zt.touch:zt.line,[x,M]=[p.target===n,d.x<y.left-4];return a=
{mode:x||M||Math.abs(d.y-g)<=b?"cut":"press",offset:M&&!x?0:g-d.y,pill:x,start:o.shown(),what:x||M?null:i(p,d)},e.classList.
add("by-pointer"),n.focus({preventScroll:!0}),p.preventDefault(),r.hide(),M&&!x&&c(d.y-y.top,p.altKey),!0},drag(p,d,w){let[
y,g]=[d.x-w.x,d.y-w.y];if(w.moved||=Math.abs(a.mode==="cut"?g:y)>=(a.what?yt:1),!w.moved)return;let{frame:b,corner:x}=s();
a.mode==="press"&&o.part&&(a.mode="pan"),a.mode==="cut"?(t.setHover(null),c(d.y+a.offset-x.top,p.altKey)):a.mode==="pan"&&
o.move(-y/ot(b),a.start)},up(p,d,w){a.mode==="cut"&&t.flush(),!(w.moved||a.pill||d.x<s().corner.left-4)&&(l(p,d,a.what),
p.pointerType==="touch"&&f(a.what,d))},cancel(){a.mode==="cut"&&t.flush()},hover(p,d){p.pointerType!=="touch"&&f(i(p,d),
d)},leave(){t.setHover(null),r.hide()},pinch(p,d,w){let{frame:y,corner:g}=s();o.zoom(p,(d.x-w-g.left)/y.width),o.move(-w/
ot(s().frame))}}),K(e,{wheel:u,dblclick:o.showAll})];return()=>{for(let p of m)p()}}var gr="↑ ↓ move the cut · Enter: walk along the branches",js="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Ks=0;function wr({store:t,box:e,handle:n,viewport:o,tip:r,announce:s,getScene:a}){let c=e.
ownerDocument.createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++Ks}`,c.textContent=gr,n.setAttribute(
"aria-describedby",c.id),e.append(c);let i=-1;function l(b){let{data:x}=t,{tree:M}=x;i=b,c.textContent=js,e.classList.add(
Y);let v=h(M.x,b);o.reveal([v-.5]);let A=b<x.n?{leaf:b}:{node:b};t.setHover(A);let{frame:T,corner:S}=a(),[L,I]=ge(t,A),$=(v-
T.from)/(T.to-T.from),N={x:S.left+$*T.width,y:S.top+q(T,X(M,b))};r.show(N.x,N.y,L,I),s([L,...I].join(", "))}function f(){
i<0||(i=-1,c.textContent=gr,e.classList.remove(Y),t.setHover(null),r.hide())}function u(b){let{tree:x}=t.data,M=h(x.parents,
i);M>=0&&l(at(x,M)[b])}let m={ArrowUp:()=>l(Math.max(h(t.data.tree.parents,i),i)),ArrowDown:()=>l(i<t.data.n?i:at(t.data.
tree,i)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:b=>t.select(st(t.data.tree,i),{add:b.shiftKey}),
Escape:f},p=b=>()=>{t.setClusters(Math.min(Math.max(b(t.cut.k),1),t.data.n))},d={ArrowUp:p(b=>b-1),ArrowRight:p(b=>b-1),
ArrowDown:p(b=>b+1),ArrowLeft:p(b=>b+1),PageUp:p(b=>b-10),PageDown:p(b=>b+10),Home:p(()=>t.data.n),LabelPlace:p(()=>1),Enter:()=>l(
t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.
zoom(1/.7,.5),0:o.showAll},[w,y]=[ht({...d,...m}),ht(d)],g=K(e,{keydown(b){e.classList.remove("by-pointer"),(i<0?y:w)(b)},
focusout:f,pointerdown:f});return{leave:f,destroy:g}}var Us=1.09,Vs={grown:150,zoomed:96},qs=500;function br(t,e,n){let o=t.ownerDocument,r=nt(o,n.font),s=null,a=null,c=o.createElement(
"canvas"),[i,l]=[0,null],f=re(()=>A()),u=Mt(t,"hclust-tree",[x,M],()=>s=null),{box:m,stage:p,tip:d,announce:w}=u;p.canvas.
setAttribute("aria-hidden","true");let y=Zo(m);function g(){if(s){let{cut:kt,selection:Ar,data:sn}=e;return Object.assign(
s,{cut:kt,selection:Ar,data:sn,colors:Gt(sn.tree)}),s}let{data:N,cut:z,selection:E}=e,[_,D]=f.shown(),C=(Q(N.tree)||1)*Us,
k=Jo(r,p.width,N.n),[R,O]=[D-_,N.n].map(kt=>(p.width-52-k)/kt>=nn),F=Vs[O?"grown":"zoomed"],H=R?Math.min(F,v()):0;m.style.
setProperty("--hc-names",`${O?H+6:0}px`);let W={left:0,top:8},we=gt+me+(H?H+6:0)+(f.part?5:0),Dt=Math.max(40,p.height-W.
top-we),rn=wt(0,C,Dt,44),yr=Math.max(...it(rn).map(kt=>r.width(kt)),0);W.left=Math.max(Math.ceil(yr)+11+(N.heightLabel?B+
9:4),sr(r));let Mr={width:Math.max(20,p.width-W.left-k),height:Dt,from:_,to:D,top:C,dpr:p.dpr},xr=Gt(N.tree);return s={data:N,
cut:z,colors:xr,selection:E,frame:Mr,corner:W,theme:n,face:r,ticks:rn,labels:H},a=null,s}function b(N){if(!a){a=Ft(N.data.
tree,N.frame),c.width=Math.round(N.frame.width*N.frame.dpr),c.height=Math.round(N.frame.height*N.frame.dpr);let z=c.getContext(
"2d");z&&Wt(z,a,n.quiet)}return a}function x(N){let z=g();cr(N,z,c,b(z).thick),lr(N,z),fr(N,z),ur(N,z,p.height-3)}function M(N){
let z=g(),{hover:E}=e;E?.node!==void 0&&hr(N,z,b(z),E.node),E?.leaf!==void 0&&pr(N,z,E.leaf),y.show(z,b(z),p.width)}function v(){
let{data:N}=e;if(l!==N.name){let z="";for(let E=0;E<N.n;E++){let _=j(N.name(E));_.length>z.length&&(z=_)}[i,l]=[Math.ceil(
r.width(z,B,!0)),N.name]}return i}function A(){s=null,p.paint()}let T,S=()=>w(Qo(e.cut,e.data.noun,Q(e.data.tree))),L=()=>{
clearTimeout(T),T=setTimeout(S,qs)},I={store:e,box:m,handle:y.handle,viewport:f,tip:d,announce:w,getScene:g},$=wr(I);return u.
onDestroy(mr(I),$.destroy,()=>clearTimeout(T),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),$.leave(),A(),S()}),e.subscribe(
"order",A),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?p.paint(1):p.paint(),L()}),e.subscribe("\
selection",()=>p.paint(0)),e.subscribe("reveal",()=>{let{start:N}=e.data.tree;f.reveal(e.wanted.map(z=>h(N,z)))}),e.subscribe(
"hover",()=>p.paint(1))),f.reset(e.data.n),S(),{restyle(N){n=N,r=nt(o,n.font),l=null,A()},destroy(){u.destroy(),c.width=
c.height=0}}}var Gs={tree:br,clustermap:fo,scatter:Fo};function Xs(){let t=null;return{initialize({model:e}){return t=tn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=tn(e),Ys(n,t)}}}function Ys(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=We(t,r);Be(o,s);
let a=[],c=[],i=null;function l(){let g=ce(o,"hclust-live-bar");e.model.get("controls")&&c.push(po(g,e).destroy);let b=Ko(
g,e);i=b.box,c.push(b.destroy,()=>g.remove()),f();let x=e.model.get("parts")??["tree"],M=null;for(let v of x){let A=Gs[v];
if(!A)continue;v!=="tree"&&(M??=ce(o,"hclust-live-pair"));let T=ce(v==="tree"?o:M,`hclust-part-${v}`);a.push({make:A,box:T,
view:A(T,e,s)})}}function f(){let g=t.closest(".hclust")?.querySelector(".hclust-find-slot");g&&i&&i.parentElement!==g&&
g.append(i)}function u(){for(let{view:g,box:b}of a)g.destroy(),b.remove();for(let g of c)g();o.querySelector(".hclust-li\
ve-pair")?.remove(),a=[],c=[]}function m(){let g=We(t,r);if(JSON.stringify(g)!==JSON.stringify(s)){s=g,Be(o,s);for(let b of a)
b.view.restyle?b.view.restyle(s):(b.view.destroy(),b.view=b.make(b.box,e,s))}}let p=()=>{u(),l()};for(let g of["parts","\
controls"])e.model.on(`change:${g}`,p);let d=go(o,m);l();let w=J(o),y=new w.ResizeObserver(()=>{f(),m()});return y.observe(
o),w.addEventListener(He,e.announceCut),()=>{w.removeEventListener(He,e.announceCut),d(),y.disconnect();for(let g of["pa\
rts","controls"])e.model.off(`change:${g}`,p);u(),e.flush(),o.remove(),r.remove()}}export{Xs as default};
