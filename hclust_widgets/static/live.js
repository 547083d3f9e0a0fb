// Generated from js/ by `npm run build`. Do not edit.
var yt={r:255,g:255,b:255,a:1},Ft={r:0,g:0,b:0,a:1};function Ct(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(c,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ur),a=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*a,g:r*
a,b:s*a,a:i}}function ur(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function It(t,e){return{...ut(e,t,
t.a),a:1}}function ut(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function ot({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function an({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function rt(t){return t.ownerDocument.defaultView??globalThis}function Wt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function hr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ae(t,e){let n=rt(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?Me(e,`var(${g})`):null,s=pr(t,e),
i=It(r("--jp-layout-color0")??s,s),a=an(i)<.5,c=(g,w)=>It(g??w,i),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=c(
l??Me(e,"inherit"),a?yt:Ft),u=c(r("--jp-ui-font-color2"),ut(i,f,.65)),p=c(r("--jp-border-color2"),ut(i,f,.16)),h=c(r("--\
jp-layout-color1"),i),d=ot(h)===ot(i)?ut(i,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:ot(i),ink:ot(f),quiet:ot(u),rule:ot(p),panel:ot(d),font:n.getComputedStyle(e).fontFamily,
dark:a}}var dr=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function ln(t,e){let n=rt(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let a of[o,r])s.observe(a,{attributes:!0,attributeFilter:dr});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{s.disconnect(),i.removeEventListener(
"change",e)}}function fn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function pr(t,e){
let n=[];for(let r=t;r;r=hr(r)){let s=un(rt(r).getComputedStyle(r).backgroundColor,rt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=It(Me(e,"Canvas")??yt,yt);return n.reduce((r,s)=>It(s,r),o)}function Me(t,e){let n=rt(t);t.style.
color=e;let o=un(n.getComputedStyle(t).color,n);return t.style.color="",o}function un(t,e){let n=Ct(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,a=0,c=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:a,a:c/255}}function dn(t,e,n){let o=rt(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),s=r.at(-1).canvas,i=0,a=0,c={canvas:s,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),c.width&&(i||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(i),u.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){i=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(c.dpr,0,0,c.dpr,0,0),d.pen.clearRect(0,0,c.width,
c.height),d.pen.save(),d.draw(d.pen,c),d.pen.restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=
String(++a)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*Wt(t);if(!(h===c.width&&d===c.
height&&g===c.dpr)&&(Object.assign(c,{width:d?h:0,height:d,dpr:g}),!!c.width)){for(let{canvas:w}of r)w.width=Math.round(
h*g),w.height=Math.round(d*g);n?.(c);for(let w of r)w.stale=!0;o.cancelAnimationFrame(i),l()}}s.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let g of r)d.save(),d.setTransform(c.dpr,0,0,c.dpr,0,0),g.draw(d,c),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let p=fn(o,f);return c}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11,hn="…",mr=300;function W(t){return String(
t).slice(0,mr).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function gr(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let i=r+s+1>>1;n(o.slice(0,i).join(
"").trimEnd()+hn)<=e?r=i:s=i-1}return r?o.slice(0,r).join("").trimEnd()+hn:""}function it(t,e){let n=new Map,o=null,r=(i=B,a=!1)=>`${a?
"600 ":""}${i}px ${e}`,s=(i,a=B,c=!1)=>{let l=r(a,c),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(i);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*a*.6;o.font=l,f.set(i,u=o.measureText(i).width)}
return u};return{css:r,width:s,fit:(i,a,c,l)=>gr(i,a,f=>s(f,c,l))}}function Ee(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=j(t,2*l),u=j(t,2*l+1);s[o+l]=j(s,f)+j(s,u),i[f]=
i[u]=o+l;let p=j(e,l);p<a?c=!1:a=p,r[l]=a}return jt({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}function jt(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=j(o,2*c+(e[c]?1:0)),
f=j(o,2*c+(e[c]?0:1)),u=j(s,n+c);s[l]=u,s[f]=u+j(r,l)}let i=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
i[j(s,c)]=c,a[c]=j(s,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(j(a,j(o,2*c))+j(a,j(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,
x:a}}function pn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,jt(t,n)}function Q(t,e){return e<
t.n?0:j(t.distances,e-t.n)}function et(t){return t.n<2?0:j(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[j(t.children,2*n+o),j(t.children,2*n+1-o)]}function lt(t,e){let n=j(t.start,e);return t.order.subarray(n,n+j(t.sizes,e))}function mn(t,e,n,o){let{n:r,start:s,sizes:i}=t,
a=new Int32Array(r-1),c=0;for(let l=2*r-2;l>=r;l--){let f=j(i,l),u=j(s,l);f>=o&&u<n&&u+f>e&&(a[c++]=l)}return a.subarray(
0,c)}function j(t,e){return t[e]}var ve=1;function tt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Se(t,e){return t.from+e/t.width*(t.to-t.from)}
function X(t,e){return t.height*(1-e/t.top)}function yn(t,e){return t.top*(1-e/t.height)}function ct(t){return t.width/(t.
to-t.from)}function Kt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),i=ve/(ct(e)*n),a=mn(t,e.from,e.to,i),c=new Int32Array(12*a.length),l=new Int32Array(3*a.length),f={rows:gn(r+s+1),
columns:gn(o+s+1)},u=0,p=(g,w,m,x,y)=>{c.set([w,m,x,y],4*u),l[u++]=g},h=g=>Math.round(tt(e,t.x[g])*n-s/2),d=g=>Math.round(
X(e,Q(t,g))*n-s/2);for(let g of a){let[w,m]=ht(t,g),[x,y,b]=[h(w),h(m),d(g)],[E,M]=[Math.max(0,x),Math.min(o,y+s)];E<M&&
xn(f.rows,b,E,M)&&p(g,E,b,M-E,s);for(let[v,S]of[[w,x],[m,y]]){if(S<0||S+s>o+1)continue;let $=v>=t.n&&t.sizes[v]>=i?d(v):
r,[_,k]=[Math.min(b,$),Math.max(b,$)];_<k&&xn(f.columns,S,_,k)&&p(g,S,_,s,k-_)}}return{rects:c,owner:l,count:u,thick:s}}
function gn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function xn(t,e,n,o){let[r,
s]=[t.from[e],t.to[e]];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):
o,!0}function $t({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=ve/(ct(r)*r.dpr),a=Math.max(0,Math.floor(r.from));for(;a<
r.to&&a<t.n;){let c=o[t.order[a]],l=t.start[e[c]],f=l+n[c],[u,p]=[Math.max(0,tt(r,l)),Math.min(r.width,tt(r,f))];s.push(
{label:c,x0:u,x1:p}),a=Math.max(f,Math.ceil(l+i))}return s}var wn=new WeakMap;function Ut(t,e){if(t.monotone)return Q(t,
e);let n=wn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=ht(t,o);n[o]=Math.
max(Q(t,o),n[r]??0,n[s]??0)}wn.set(t.children,n)}return n[e]}function Gt(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.
max(Math.floor(Se(e,n)),0),t.n-1),i=t.order[s],a=ve/(ct(e)*e.dpr),c=-1,l=r,f=(u,p,h)=>{let d=Math.hypot(p,h);d<l&&([l,c]=
[d,u])};for(let u=t.parents[i];u>=0;u=t.parents[u]){if(t.sizes[u]<a)continue;let[p,h]=ht(t,u),d=X(e,Q(t,u)),g=[p,h].map(
w=>tt(e,t.x[w]));f(u,bn(n,g[0]??0,g[1]??0),o-d),[p,h].forEach((w,m)=>{let x=X(e,Q(t,w));f(w,n-g[m],bn(o,d,x))})}return c}
function bn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function R(t,e=""){if(!e)return pt(t,0);let n=t===1&&e.endsWith("s");return`${pt(t,0)} ${n?e.slice(0,-1):e}`}function J(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Te(t)?pt(t,ke(t)):Sn(t,2)}var Te=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function ke(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ne(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?dt(t,2):pt(t,e>=100?0:e>=10?1:2)}function qt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":J(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return xr(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?pt(t,0):Ne(t);return n?`${r} ${n}`:r}function xr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function wr(t,e,n,o=0){return An(t,e,n,o)[0]}function mt({t,lower:e,upper:n,tree:o}){return wr(
t,e,n,et(o))}function br(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,a]=An(n,t,e,o);return[i,a]}let[r,s]=[J(t),J(e)];for(let i=4;i<
17&&r===s&&t<e;i++)[r,s]=[dt(t,i),dt(e,i)];return[r,s]}function yr({t,lower:e,upper:n,tree:o}){return br(e,n,t,et(o))}function An(t,e,n,o){
let r=[Mr(t,o),J(e),J(n)],[s,i,a]=r;for(let c=4;c<17;c++){let l=Oe(s),f=l<Oe(a)||t===n&&s===a;if(!(e<t&&t<=n)||Oe(i)<l&&
e<l&&l<=n&&f)return[s,i,a];[s,i]=[dt(t,c),dt(e,c)],a=n===1/0?J(n):dt(n,c)}return r}function Mr(t,e){if(!Te(e)||!Te(t))return J(
t);let n=Math.min(ke(e),ke(t)),o=10**n;return pt(Math.floor(t*o+.5)/o,n)}function Oe(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function Vt(t){let{k:e,exact:n,upper:o}=t;if(!n)return`heights are tied: no threshold gives exactly ${R(e)}`;let[
r,s]=yr(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${R(e)}`:`any cut from ${r} to\
 ${s} gives these ${R(e)}`}function En(t){return`${R(t.k,"clusters")} · ${mt(t)}`}var Ar=[1,2,2.5,5,10];function Mt(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),a=i*(Ar.find(f=>f*i*s>=r*(1-1e-9))??10),c=1e-9*r,l=[];for(let f=Math.ceil((t-c)/a);f*a<=e+c;f++)l.push(
Number((f*a).toPrecision(12)));return l}function ft(t){let e=t.slice(1).map((i,a)=>i-t[a]),n=(e.length?Math.min(...e):Math.
abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>dt(i,3));let r=Math.max(0,-Math.floor(Math.
log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>pt(i+0,r))}function pt(t,e){
let n=vn(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function vn(t,e){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.
toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Sn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,
-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(
/e([+-])(\d)$/,"e$10$2")}function dt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=
e){let[o="",r=""]=Sn(t,e-1).split("e");return`${Mn(o)}e${r}`}return Mn(vn(t,e-1-n))}function Mn(t){return t.includes(".")?
t.replace(/\.?0+$/,""):t}function On(t,e,n,o,[r,s],i,a){let c=new Float64Array(e),l=new Float32Array(i*a),f=(s-r)/a,u=-1;for(let p=0;p<a;p++){let h=r+
p*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(p*i,(p-1)*i,p*i);continue}u=
d;let g=q(n,d)*e;for(let w=0;w<e;w++)c[w]=q(t,g+w)}else Er(c,t,e,n,h,h+f);vr(l,p*i,c,o,i)}return l}function Er(t,e,n,o,r,s){
t.fill(0);let i=0;for(let a=Math.max(0,Math.floor(r));a<s&&a<o.length;a++){let c=Math.min(a+1,s)-Math.max(a,r);if(c<=1e-9)
continue;i+=c;let l=q(o,a)*n;for(let f=0;f<n;f++)t[f]=q(t,f)+c*q(e,l+f)}for(let a=0;a<n;a++)t[a]=q(t,a)/i}function vr(t,e,n,o,r){
let s=o.length,i=s/r;for(let a=0;a<r;a++){let[c,l]=[a*i,(a+1)*i];if(i<=1){t[e+a]=q(n,q(o,Math.min(Math.floor(c+i/2),s-1)));
continue}let f=0;for(let u=Math.floor(c);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,c))*q(n,q(o,u));t[e+a]=f/i}}function Tn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=q(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function kn(t,[
e,n],o,r){let s=256/(n-e);for(let i=0;i<t.length;i++){let a=q(t,i);if(a!==a)continue;let c=3*Math.min(Math.max(Math.floor(
(a-e)*s),0),255);r[4*i]=q(o,c),r[4*i+1]=q(o,c+1),r[4*i+2]=q(o,c+2),r[4*i+3]=255}}function Nn(t,[e,n],o){let r=[],s=o/(n-
e),i=Math.ceil(n);for(let a=Math.floor(e);a<i;a++){if(!t(a))continue;let c=Math.max((a-e)*s,0),l=Math.min(Math.max((a+1-
e)*s,c+1),o),f=r.length-1;f>0&&c<=q(r,f)+1e-6?r[f]=Math.max(l,q(r,f)):r.push(c,l)}return r}function q(t,e){return t[e]}var Ce=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Yt=["o","s",
"^","D","v","P","X"],Cn={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Sr=Ce.length*Yt.length,Xt=1<<30;function In(t,e){return Xt|
parseInt(e.slice(1),16)<<3|t%Yt.length}function Ie(t){return t&Xt?t:t%Sr}function Z(t){return t&Xt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:Ce[t%Ce.length]}function $e(t){return Yt[t&Xt?t&7:t%Yt.length]}var[Or,Tr]=[16,160];function $n(t,e,n){for(let[o,r]of e.entries()){let s=kr(t.map(({centre:c})=>c),r,n),i=o===e.length-1?
Tr:Or,a=s?.every((c,l)=>{let{centre:f,span:u}=t[l];return Math.abs(c-f)<=Math.max(u/2,i)});if(s&&a)return{wording:o,at:s}}
return null}function kr(t,e,n,o=7){let r=t.length;if(e.reduce((p,h)=>p+h,o*(r-1))>n)return null;let s=t.map((p,h)=>h).sort(
(p,h)=>V(t,p)-V(t,h)),i=[0];for(let p=1;p<r;p++){let h=(V(e,V(s,p-1))+V(e,V(s,p)))/2+o;i.push(V(i,p-1)+h)}let a=[];s.forEach(
(p,h)=>{let[d,g]=[V(t,p)-V(i,h),1];for(let w=a.at(-1);w&&w.mean>=d;w=a.at(-1))d=(d*g+w.mean*w.size)/(g+w.size),g+=w.size,
a.pop();a.push({mean:d,size:g})});let c=new Array(r),l=V(e,V(s,0))/2,f=n-V(e,V(s,r-1))/2-V(i,r-1),u=0;for(let{mean:p,size:h}of a)
for(let d=u+h;u<d;u++)c[V(s,u)]=Math.min(Math.max(p,l),f)+V(i,u);return c}function Ln(t,e,n,o=7){let r=t.map(()=>!1),s=new Uint8Array(
Math.floor(n)+2),i=t.map((a,c)=>c).sort((a,c)=>(t[c]?.span??0)-(t[a]?.span??0));for(let a of i){let{centre:c,span:l}=t[a],
f=V(e,a)/2;if(2*f>1.5*l||c-f<0||c+f>n)continue;let u=Math.max(0,Math.floor(c-f-o/2)),p=Math.max(0,Math.ceil(c+f+o/2));s.
subarray(u,p).includes(1)||(s.fill(1,u,p),r[a]=!0)}return r}function V(t,e){return t[e]}var Lt=150,Le=["node_names","node_colours"];function Jt(t){let[e,n]=Le.map(o=>Nr(t.get(o)));return{names:e,colours:n}}function Nr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function Y({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?R(n):`${R(n)} ${W(o)}`}var gt=20,Zt=2*B+7,Cr=12,Ir=2,_n=5,Rn=[{title:Lt,size:"counted",lines:1},{title:Lt,size:"counted",lines:2},{title:84,size:"\
counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}],zn={title:0,size:"",lines:1};function Pn(t,e,n){
let{cut:o,colours:r,frame:s,look:i,type:a,data:c,corner:l}=e,f=({label:M},v)=>{let S=v.title?Y(o,M):R(M);return S===R(M)?
S:a.fit(S,v.title,B,!0)},u=({label:M},v)=>{if(!v.size)return"";let S=v.size==="counted"?c.noun:"",T=R(o.sizes[M],S);return v.
lines===2?T:` · ${T}`},p=(M,v)=>[a.width(f(M,v),B,!0),a.width(u(M,v))],h=(M,v)=>M.map(S=>{let[T,$]=p(S,v);return v.lines===
2?Math.max(T,$):T+$}),d=$r(e),g=d.length*Cr>s.width,w=g?null:$n(d,Rn.map(M=>h(d,M)),s.width),m=w?Rn[w.wording]:zn;if(!w){
g&&(d=d.filter(({span:v})=>v>4));let M=Ln(d,h(d,zn),s.width);d=d.filter((v,S)=>M[S])}t.textBaseline="alphabetic",t.textAlign=
"left";let[x,y]=[gt+B-2,gt+2*B],b=(M,v,S,T=!1)=>{t.fillStyle=T?i.ink:i.quiet,t.font=a.css(B,T),t.fillText(M,v,S)};if(d.forEach(
(M,v)=>{let S=w?.at[v]??M.centre,[T,$]=p(M,m);Math.abs(S-M.centre)>M.span/2+Ir&&(t.strokeStyle=Z(r[o.nodes[M.label]]),t.
lineWidth=1.2,t.beginPath(),t.moveTo(M.centre,n+1),t.lineTo(S,gt-1),t.stroke());let _=m.lines===2,k=S-(_?T:T+$)/2;b(f(M,
m),k,x,!0),m.size&&b(u(M,m),_?S-$/2:k+T,_?y:x)}),m.size==="counted")return;let E=l.left-_n-1;[["cluster",""],[c.noun,"si\
ze"]].slice(0,m.lines).forEach((M,v)=>{let S=M.find(T=>a.width(T)<=E);S&&b(S,-_n-a.width(S),v?y:x)})}function $r({cut:t,
frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=o[t.nodes[r]],i=s+t.sizes[r];if(i<=e.from||s>=e.to)continue;
let[a,c]=[Math.max(0,tt(e,s)),Math.min(e.width,tt(e,i))];n.push({label:r,centre:(a+c)/2,span:c-a})}return n}var At=[5,13],Dn=gt+Zt+2,_e=B+2;function Qt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{
hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(e[s],e[s+1],e[s+2],e[s+3])}
function Hn(t,{cut:e,colours:n,frame:o,corner:r},s,i){let{dpr:a}=o;t.save(),t.setTransform(1,0,0,1,Math.round(r.left*a),
Math.round(r.top*a)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="source-atop";let c=s.height;for(let{
label:l,x0:f,x1:u}of $t(e,o)){let p=e.nodes[l];if(p<e.tree.n)continue;let h=Math.round(X(o,Ut(e.tree,p))*a-i/2),d=Math.floor(
f*a);t.fillStyle=Z(n[p]),t.fillRect(d,h,Math.max(1,Math.ceil(u*a)-d),c-h)}t.restore()}function Bn(t,e){let{cut:n,colours:o,
frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let i=$t(n,r),[a,c]=At;for(let{label:l,x0:f,x1:u}of i){let p=u-
f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+p,a,u-f-2*p,c-a,2):t.rect(f+p,a,Math.max(u-f-2*p,
1/r.dpr),c-a),t.fill()}Pn(t,e,c),Lr(t,e),e.labels&&_r(t,e),t.restore()}function Lr(t,{data:e,selection:n,frame:o,look:r}){
if(!n)return;let{order:s}=e.tree,i=Math.max(1,1.2*o.dpr)/o.dpr,a=-1;t.fillStyle=r.ink;for(let c=Math.max(0,Math.floor(o.
from));c<Math.min(e.n,Math.ceil(o.to));c++){if(!n[s[c]])continue;let l=Math.round(tt(o,c+.5)*o.dpr);l===a||l<0||l>o.width*
o.dpr||(a=l,t.fillRect(l/o.dpr-i/2,.5,i,At[0]-1))}}function _r(t,{data:e,selection:n,frame:o,look:r,type:s,labels:i}){t.
textAlign="right",t.textBaseline="middle";let[a,c]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=a;l<
c;l++){let f=tt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],p=!!n?.[u];t.save(),t.translate(f,Dn),t.rotate(
-Math.PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=s.css(B,p),t.fillText(s.fit(W(e.name(u)),i,B,p),0,0),t.restore()}}function Fn(t,{
data:e,frame:n,corner:o,look:r,type:s,ticks:i}){t.save(),t.translate(o.left,o.top);let a=Math.max(1,Math.round(n.dpr))/n.
dpr,c=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-a,0,a,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline=
"middle";let l=ft(i);i.forEach((f,u)=>{let p=X(n,f);t.fillStyle=r.rule,t.fillRect(-5,c(p-a/2),5,a),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(W(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function Wn(t,{data:e,frame:n,corner:o,look:r},s){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.
n*n.width),a=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+a,s,i,2)}function jn(t,{data:e,cut:n,colours:o,frame:r,
corner:s,look:i},a,c){let{tree:l}=e,{dpr:f}=r,u=l.start[c],p=u+l.sizes[c],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:g}=a,w="";for(let y=0;y<a.count;y++){let b=g[y],E=l.start[b];if(E<u||E>=p||b>c)continue;
let M=n.labels[l.order[E]],S=l.sizes[b]<=n.sizes[M]?Z(o[n.nodes[M]]):i.ink;S!==w&&(t.fillStyle=w=S),t.fillRect(d[4*y]-h,
d[4*y+1]-h,d[4*y+2]+2*h,d[4*y+3]+2*h)}t.restore();let[m,x]=[Math.max(0,tt(r,u)),Math.min(r.width,tt(r,p))];x<=m||(t.fillStyle=
i.ink,t.fillRect(s.left+m,s.top+r.height+At[1]+1,Math.max(x-m,1.5),1.5))}function Kn(t,{data:e,frame:n,corner:o,look:r},s){
let i=tt(n,e.tree.start[s]+.5);if(i<0||i>n.width)return;let[a,c]=[o.left+i,o.top+n.height+(At[0]+At[1])/2];t.beginPath(),
t.arc(a,c,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Un({data:t,
cut:e,frame:n,corner:o},r,s,i){let{tree:a}=t,[c,l]=[r-o.left,s-o.top];if(c<0||c>=n.width||l<-i)return null;let f=Math.min(
Math.max(Math.floor(Se(n,c)),0),t.n-1),u=a.order[f],p=l-n.height;if(p>Dn-2)return ct(n)>=_e?{leaf:u}:null;if(p>At[0]-1)return{
node:e.nodes[e.labels[u]]};if(p>-5)return{leaf:u};let h=Gt(a,n,c,l,i);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Gn(t,e,n,o,r,s,i,a){t.width=Math.min(o.length,s.width),t.height=s.height;let c=On(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);kn(c,i,a,f.data),l.putImageData(f,0,
0)}function qn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Vn(t,{
heat:e,names:n},o,r){let s=e.width/n.words.length,i=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((a,c)=>{
if(!a)return;let l=e.left+s*(c+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(a,l,i+B+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,i+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Yn(t,{heat:e,rowNames:n},[o,r],s,i,a){let c=e.height/(r-o);t.
font=a.css(),t.fillStyle=i.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*c;t.fillText(a.fit(W(s(l)),n-10),e.left+e.width+7,f+.5)}}function Re([t,e],n){let o=Mt(t,e,n,50);return{at:o,
words:ft(o)}}function Xn(t,e,n,o,r,s){let{left:i,top:a,width:c,height:l}=e;for(let p=0;p<l;p+=.5){let h=3*Math.min(255,Math.
floor((1-p/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(i,a+p,c,Math.min(1,l-p))}let{at:f,words:u}=Re(
n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((p,h)=>{let d=a+l*(1-(p-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(i+c,Math.min(Math.round(d),a+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",i+c+8,Math.min(Math.max(
d,a+5),a+l-4))})}function ze(t,e,n,o,r){let s=Kt(e,n),[i,a]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?a:i),t.height=Math.max(1,o?i:a);let c=t.getContext("2d");return c&&(o&&c.setTransform(0,1,1,0,0,0),Qt(c,s,r)),
s}function Jn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,0];for(let a=0;a<=o;a++){let c=Math.floor(e.from+(a+
.5)/o*(e.to-e.from)),l=n[Math.min(c,n.length-1)],f=a<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:i/
e.dpr,x1:a/e.dpr}),[s,i]=[f,a])}return r}function Zn(t,e,n,o,r){for(let{label:s,x0:i,x1:a}of n){let c=a-i,l=r&&c>4?.5:0;
t.fillStyle=Z(o[s]),t.beginPath(),r&&c>8?t.roundRect(e.left,e.top+i+l,e.width,c-2*l,2):t.rect(e.left,e.top+i+l,e.width,c-
2*l),t.fill()}}function Qn(t,{heat:e,strip:n},o,r,s){let i=Nn(r,o,e.height),a=0;t.fillStyle=s.paper,t.globalAlpha=.62;for(let l=0;l<=
i.length;l+=2){let f=i[l]??e.height;f>a&&t.fillRect(e.left,e.top+a,e.width,f-a),a=i[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
s.ink;let c=n.left+n.width+1;for(let l=0;l<i.length;l+=2){let[f=0,u=0]=[i[l],i[l+1]];t.fillRect(c,e.top+f,e.left-c-1,Math.
max(1,u-f))}}function to(t,{left:e,top:n,width:o,height:r},s,i){let a=p=>Math.round(p*i)/i,[c,l,f,u]=[a(e),a(n),a(e+o),a(
n+r)];for(let[p,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(c-h,l-h,f-c+2*h,u-l+2*h),t.rect(c,l,f-c,u-
l),t.fill("evenodd")}function Et(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Rt(t,n);return eo(t,n,Pe(o),o)}function _t(t,e){let n=e>=
0?e:0,o=xt(t,n);return eo(t,o,n,Rt(t,o))}function xt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function Rt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Pe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function eo(t,e,n,{
lower:o,upper:r}){let s,i,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=Rr(t,e)},get sizes(){
return i??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=Dr(t,this.nodes)}}}function Rr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;zr(r,s,o[2*i]),Pr(r,s+1,o[2*i+1])}return r}function zr(t,e,n){
no(t,0,e,n)}function no(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function Pr(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}no(t,0,o,n)}function Dr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],i=s+t.sizes[o];for(let a=s;a<i;a++)n[t.order[a]]=r}),n}function oo(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let i=2;i<=o;i++){let{lower:a,upper:c}=Rt(t,i),l=a>0?c/a:c>0?1/0:1;l>s&&([s,r]=[l,i])}return r}var ro=new WeakMap,so=new WeakMap;function te(t){let e=ro.get(t.children);return e||ro.set(t.children,e=Br(t)),t.marks?.
colours.size?Hr(e,t.marks):e}function Hr(t,e){let n=so.get(e);if(!n){so.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
In(n[o],r)}return n}function zt(t){let e=te(t.tree);return t.nodes.map(n=>e[n])}function Br(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let i=1,a=e-2;a>=0;a--,i++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=i}
let s=Int32Array.from({length:e},(i,a)=>a);return Et(t,oo(t)).nodes.forEach((i,a)=>{s[r[i]]=a}),r.map(i=>s[i])}function De({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:i}=e.rowTree;return{width:i,height:s,from:n,to:o,top:(et(
t.tree)||1)*1.04,dpr:r}}function io(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(c,l,f){l.length===c.key.length&&l.every((u,p)=>u===c.key[p])||(c.key=l,f(c.canvas))}function r(c,l){let{data:f,
places:u,rows:p,columns:h,shown:d,ends:g,map:w,look:m,face:x,dpr:y}=l,{heat:b,columnTree:E}=u,M={width:Math.max(1,Math.round(
b.width*y)),height:Math.max(1,Math.round(b.height*y))},v=[f.values,p,h,...d,M.width,M.height,w];o(n.heat,v,T=>Gn(T,f,p,h,
d,M,g,w)),qn(c,n.heat.canvas,b);let S=f.columnTree;if(E.height&&S){let T={...E,top:(et(S)||1)*1.02,dpr:y,from:0,to:f.p};
o(n.columns,[S,E.width,E.height,y,m.quiet],$=>{ze($,S,T,!1,m.quiet)}),c.save(),c.setTransform(1,0,0,1,Math.round(E.left*
y),Math.round(E.top*y)),c.drawImage(n.columns.canvas,0,0),c.restore()}Vn(c,u,m,x),u.rowNames&&Yn(c,u,d,$=>f.name(p[$]),m,
x),Xn(c,u.bar,g,w,m,x)}function s(c,l){let{rowTree:f,rows:u,places:p}=l,h=zt(l.cut),d=De(l),g=f?$t(l.cut,d):Jn(l.cut,d,u);
Zn(c,p.strip,g,h,f),f&&i(c,l,d,g,h)}function i(c,l,f,u,p){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:g,from:w,to:m}=f,
x=l.look.quiet;o(n.tree,[h,d.width,d.height,g,w,m,x],b=>{ze(b,h,f,!0,x)});let{canvas:y}=n.tree;c.save(),c.setTransform(1,
0,0,1,Math.round(d.left*g),Math.round(d.top*g)),c.beginPath(),c.rect(0,0,y.width,y.height),c.clip(),c.drawImage(y,0,0),c.
globalCompositeOperation="source-atop";for(let{label:b,x0:E,x1:M}of u){let v=l.cut.nodes[b];if(v<h.n)continue;let S=Math.
round(X(f,Ut(h,v))*g-1),T=Math.floor(E*g);c.fillStyle=Z(p[b]),c.fillRect(S,T,y.width-S,Math.max(1,Math.ceil(M*g)-T))}c.restore()}
function a(c,l){let{data:f,places:u,rows:p,columns:h,placeOf:d,selection:g,hover:w,rowTree:m,look:x,dpr:y}=l,{heat:b}=u,
[E,M]=l.shown;if(g){let _=k=>!!g[p[k]];Qn(c,u,l.shown,_,x)}if(!w)return;let v=b.height/(M-E),S=(_,k,z,A)=>{let I=Math.max(
k-_,2/v),P=(_+k)/2,N=Math.max(0,(P-I/2-E)*v),O=Math.min(b.height,(P+I/2-E)*v);O<=0||N>=b.height||to(c,{left:z,top:b.top+
N,width:A-z,height:O-N},x,y)},[T,$]=[b.left,b.left+b.width];if(w.leaf!==void 0){let _=d[w.leaf];if(S(_,_+1,T,$),l.column>=
0){let k=b.width/h.length;S(_,_+1,T+l.column*k,T+(l.column+1)*k)}}else if(m){let _=f.tree.start[w.node];S(_,_+f.tree.sizes[w.
node],T,$)}}return{ground:r,cut:s,over:a,destroy(){for(let{canvas:c}of Object.values(n))c.width=c.height=0}}}var Fr=7;function co(t,e,n){let{data:o,cut:r,rows:s,columns:i,shown:[a,c]}=t,{heat:l,strip:f,rowTree:u}=t.places,p=n-l.top;
if(p<0||p>=l.height)return null;let h=Math.min(Math.floor(a+p/l.height*(c-a)),o.n-1),d=s[h];if(e>=l.left&&e<l.left+l.width){
let w=Math.floor((e-l.left)/l.width*i.length);return{leaf:d,column:Math.min(w,i.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let g=Gt(o.tree,De(t),p,e-u.left,Fr);return g<0?null:g<o.
n?{leaf:g,column:-1}:{node:g}}function He({data:t,cut:e,columns:n},o){if(o.label!==void 0){let i=R(e.sizes[o.label],t.noun);
return[`Cluster ${Y(e,o.label)}`,i]}if(o.node!==void 0){let i=e.nodes.indexOf(o.node),a=R(t.tree.sizes[o.node],t.noun);return[
i<0?a:`Cluster ${Y(e,i)} · ${a}`,`height ${J(Q(t.tree,o.node))}`]}let r=`cluster ${Y(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let s=n[o.column];return[t.name(o.leaf),Wr(t,o.leaf,s),r]}function Wr(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;let i=t.originalColumns[o?.
original??-1];if(!i)return`${s}: ${Ne(r)} scaled`;let a=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}\
: ${qt(a??NaN,i.kind,i.unit)}`}var Pt=14,ee=4;function ao(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,a]=[0,0];function c(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=W(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=f.length,p.textContent=W(f[h]??"")}),n.hidden=!1,[i,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
c(u,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+Pt+i+ee<=h?l+Pt:l-Pt-i,w=f-Pt-a,m=w>=ee?w:f+Pt,x=(y,b)=>Math.
round(Math.max(ee,Math.min(y,b-ee)));n.style.transform=`translate(${x(g,h-i)}px, ${x(m,d-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var ne="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",vt=4;function St(t,e,n,o){
let r=t.ownerDocument,s=r.createElement("div");s.className=e,t.append(s);let i=dn(s,n,o),a=ao(s),c=r.createElement("div");
c.className="hclust-unseen",c.setAttribute("aria-live","polite"),s.append(c);let l=[];return{box:s,stage:i,tip:a,say(f){
c.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();i.destroy(),s.remove()}}}function nt(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Wt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Ot(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function wt(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),
e.stopPropagation(),n(e))}}var jr=["Escape","Shift","Control","Alt","Meta"];function oe(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>t.classList.add("by-pointer")}),U(e,{keydown:r=>{jr.includes(r.key)||t.classList.remove(
"by-pointer")},blur:()=>t.classList.remove("by-pointer")})];return{end:()=>o.forEach(r=>r()),describe(r){e.getAttribute(
"aria-label")!==r&&e.setAttribute("aria-label",r)},instead(r){n.textContent=r,n.hidden=!r,t.classList.toggle("hclust-emp\
ty",!!r)}}}function re(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${R(e)} selected.`:"."}var Kr=24;function Tt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Kr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function i(l){let f=nt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function a(l){let f=nt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function c(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,nt(t,l),f))}return U(t,{pointerdown:i,pointermove:a,pointerup:c,pointercancel:c,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(nt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function lo(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:s,stage:i,tip:a}=n;function c({x:m,y:x}){let y=r();return y&&
co(y,m,x)}function l(m,x){t.take(m);let y=m?.label===void 0?m?.node:e.cut.nodes[m.label];m?.leaf!==void 0?e.setHover({leaf:m.
leaf}):y===void 0?e.setHover(null):e.setHover(y<e.data.n?{leaf:y}:{node:y}),i.canvas.style.cursor=m?"pointer":"";let b=r();
if(!m||!b)return a.hide();let[E="",...M]=He(b,m);a.show(x.x,x.y,E,M)}function f(m,x){let{cut:y,data:b}=e;if(!m)x||e.select(
[]);else if(m.leaf!==void 0)e.select([m.leaf],{add:x});else{let E=m.node??y.nodes[m.label??0];e.select(lt(b.tree,E),{add:x})}}
function u(m){let x=r();return x?m/x.places.heat.height*(x.shown[1]-x.shown[0]):0}function p(m){let x=r()?.places.heat;return x?
(m-x.top)/x.height:.5}let h=o.shown(),d=Tt(i.canvas,{down(m){return m.button?!1:(h=o.shown(),!0)},drag(m,{x,y},b){b.moved||=
Math.hypot(x-b.x,y-b.y)>=vt,b.moved&&o.move(u(b.y-y),h)},up(m,x,y){if(y.moved)return;let b=c(x);f(b,m.shiftKey),m.pointerType===
"touch"&&l(b,x)},cancel(){},hover:(m,x)=>l(c(x),x),leave:()=>l(null,{x:0,y:0}),pinch(m,x,y,b){o.zoom(m,p(x.y-b)),o.move(
-u(b))}}),g=U(i.canvas,{dblclick:o.whole,wheel(m){!Ot(s,m)||!r()||(m.preventDefault(),o.zoom(1.0015**(m.deltaY||m.deltaX),
p(nt(s,m).y)))},keydown:wt({ArrowDown:()=>w(1,0),ArrowUp:()=>w(-1,0),ArrowRight:()=>w(0,1),ArrowLeft:()=>w(0,-1),Home:()=>w(
-1/0,0),End:()=>w(1/0,0),Enter:m=>{let x=t.hit();x&&f(x,m.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0})},"+":()=>o.
zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function w(m,x){let y=r();if(!y)return;let b=(A,I)=>Math.
min(Math.max(A,0),I),E=e.hover?.leaf,M=t.hit(),v=E===void 0?Math.ceil(y.shown[0]):b(y.placeOf[E]+m,e.data.n-1),S=E===void 0||
M?.leaf===void 0?0:b(M.column+x,t.columns()-1);o.reveal([v]);let T=r()??y,{heat:$}=T.places,[_,k]=T.shown,z={leaf:T.rows[v],
column:S};l(z,{x:$.left+(S+.5)/t.columns()*$.width,y:$.top+(v+.5-_)/(k-_)*$.height}),n.say(He(T,z).join(", "))}return()=>{
d(),g()}}var Be=9,Dt=5,fo=11,Ur=130,uo=37,ho=140,po=B+2;function go(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i}=t,a=m=>Math.
round(m*i)/i,c=a(t.columnTree?Math.min(70,.1*o)+Dt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=a(l+Dt+Be+Dt),u=16+
fo+10+Math.max(0,...t.scale.map(m=>e.width(m))),p=0;(o-c-24)/s>=po&&(p=Math.min(Ur,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-p),g=mo(r,d/r.length,f,.34*o,e);p&&(o-c-g.height)/s<po&&(p=0,d=Math.max(20,n-f-u),g=mo(r,d/r.length,f,.34*o,
e)),d=a(d);let w=a(Math.max(20,o-c-g.height));return{heat:{left:f,top:c,width:d,height:w},strip:{left:f-Dt-Be,top:c,width:Be,
height:w},rowTree:{left:0,top:c,width:l,height:w},columnTree:{left:f,top:2,width:d,height:t.columnTree?c-Dt-2:0},bar:{left:f+
d+p+16,top:c,width:fo,height:Math.min(120,w)},names:g,rowNames:p}}function mo(t,e,n,o,r){let s=t.map(h=>W(h)),i=h=>Math.
max(0,...h.map(d=>r.width(d)));if(i(s)+8<=e)return{words:s,angle:0,every:1,height:B+12};let a=uo*Math.PI/180,c=e*Math.sin(
a)>=B+1,l=c?1:Math.max(1,Math.ceil((B+2)/e)),f=s.map((h,d)=>{if(d%l)return"";if(!c)return r.fit(h,Math.min(ho,o-10));let g=n+
e*(d+.5)-6;return r.fit(h,Math.min(ho,(o-16)/Math.sin(a),g/Math.cos(a)))}),u=c?a:Math.PI/2,p=i(f)*Math.sin(u)+B*Math.cos(
u)+12;return{words:f,angle:c?uo:90,every:l,height:Math.ceil(p)}}var se={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Gr(t){let e=ie(t.get("heights")),n=Nt(t.get("flips"),e.length),o=Ee(kt(t.get("children")),e,n);return o.marks=Jt(
t),o}function Fe(t){let e=Gr(t),n=e.n,o=t.get("columns")??[],r=ie(t.get("col_heights")),s=kt(t.get("col_children")),i=ie(
t.get("originals")),a=t.get("original_columns")??[],c=t.get("axis_names")??[],l=kt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Xr(t.get("values")),
columnTree:r.length?Ee(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:a,axes:qr(c,ie(t.get(
"axes")),i,a.length,n),axisNames:c,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Vr(Nt(t.
get("names")),kt(t.get("name_ends"))),leafOf:u=>Yr(f,u)}}function qr(t,e,n,o,r){let s=0;return t.map(({original:i})=>i===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(a,c)=>n[c*o+i]??NaN))}function Vr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Yr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ce(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Nt(t,e=0){let n=new Uint8Array(ce(t));return n.length>=e?n:new Uint8Array(e)}function kt(t){return new Int32Array(
ce(t))}function Xr(t){return new Float32Array(ce(t))}function ie(t){return new Float64Array(ce(t))}var wo=Object.keys(se),xo=new Map;function bo(t){return[...t.get("cmap_names")??[],...wo]}function We(t,e){let n=xo.get(
t);if(n)return n;let o=Object.hasOwn(se,t)?se[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Jr(o):r>=0&&(n=
Nt(e.get("cmap_colours")).subarray(768*r,768*(r+1))),n?.length!==768?We(wo[0],e):(xo.set(t,n),n)}function Jr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){
let a=(i-r)/(s-r);for(let c=0;c<3;c++)e[3*i+c]=n(o+1+c)*(1-a)+n(o+5+c)*a}}return e}function Zr(t,e,n){let o=!1,r=n.length,s=F(n,r-2),i=F(n,r-1);for(let a=0;a<r;a+=2){let c=F(n,a),l=F(n,a+1);i>e!=l>e&&t<(s-
c)*(e-l)/(i-l)+c&&(o=!o),s=c,i=l}return r>=6&&o}function yo(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((s,i)=>{let a=i%2;
o[a]=Math.min(F(o,a),s),o[a+2]=Math.max(F(o,a+2),s)});let r=[];for(let s=0;s<t.length;s++){let[i,a]=[F(t,s),F(e,s)];i<F(
o,0)||i>F(o,2)||a<F(o,1)||a>F(o,3)||Zr(i,a,n)&&r.push(s)}return r}function Mo(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+
1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),a=h=>{let[d,g]=[F(t,h),F(e,h)];return d>=0&&d<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.
floor(d/r):-1},c=new Int32Array(s*i+1),l=t.length;for(let h=0;h<l;h++){let d=a(h);d>=0&&(c[d+1]=F(c,d+1)+1)}for(let h=0;h<
s*i;h++)c[h+1]=F(c,h+1)+F(c,h);let f=c.slice(),u=new Int32Array(F(c,s*i));for(let h=0;h<l;h++){let d=a(h);if(d<0)continue;
let g=F(f,d);u[g]=h,f[d]=g+1}let p=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,g){let w=-1,m=g*g,
[x,y]=[p(h-g,s),p(h+g,s)],[b,E]=[p(d-g,i),p(d+g,i)];for(let M=b;M<=E;M++){let v=F(c,M*s+y+1);for(let S=F(c,M*s+x);S<v;S++){
let T=F(u,S),$=(F(t,T)-h)**2+(F(e,T)-d)**2;($<m||$===m&&T>w)&&([m,w]=[$,T])}}return w}}}function ae([t,e],n,o,r,s){let i=e-
t,a=Math.min(Math.max(i*r,s),n[1]-n[0]),c=i>0?(o-t)/i:.5;return at([o-c*a,o+(1-c)*a],n,0)}function at([t,e],n,o){let r=e-
t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function F(t,e){return t[e]}var Qr=5,ts=.12;function le(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let i=s&&s[1]-s[0]<e*.999?s:null;i?.[0]===n?.[0]&&
i?.[1]===n?.[1]||(n=i,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},whole(){r(null)},zoom(s,i){let[a,c]=o(),
l=a+Math.min(Math.max(i,0),1)*(c-a);r(ae([a,c],[0,e],l,s,Math.min(e,Qr)))},move(s,i=o()){n&&r(at(i,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[i,a]=n,c=1/0;for(let l=0;l<s.length;l++){let f=s[l],u=f<i?f-i:Math.max(0,f+1-a);Math.abs(u)<
Math.abs(c)&&(c=u)}c&&r(at(n,[0,e],c+Math.sign(c)*ts*(a-i)))}}}function fe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(i,a,c){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=i,a.dataset.lmSuppressShortcuts="true",l.append(...c?[a,f]:[f,a]),o.append(l),l}return{el:o,select(i,a){
let c=n.createElement("select");c.addEventListener("change",()=>a(c.value)),c.setAttribute("aria-label",i);let l=s(i,c,!1),
f="";return{show(u,p,h=p){let d=JSON.stringify([p,h]);d!==f&&(f=d,c.replaceChildren(...p.map((g,w)=>{let m=n.createElement(
"option");return m.value=g,m.textContent=(h[w]??g).slice(0,60),m}))),c.value=u},hide(u){l.hidden=u}}},checkbox(i,a,c){let l=n.
createElement("input");l.type="checkbox",l.title=a,l.addEventListener("change",()=>c(l.checked));let f=s(i,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(i,a){let c=n.createElement("button");return c.type="button",c.textContent=
i,c.dataset.lmSuppressShortcuts="true",c.hidden=!0,c.addEventListener("click",a),o.append(c),{show(l){c.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var[es,je]=[1,2];function Ao(t,e,n){let o=t.ownerDocument,r=fe(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",N=>e.setOption("row_cluster",N)),i=r.checkbox("Columns","Cluster the columns and draw their tree",N=>e.
setOption("col_cluster",N)),a=r.select("Colours",N=>e.setOption("cmap",N)),c=le(()=>{v.hide(),_()}),l=r.button("show all\
 rows",c.whole),f=it(o,n.font),u=[],p=[],h=new Int32Array(0),d=[0,1],g=null,[w,m]=[!1,!1],x=null,y=io(o),b=St(t,"hclust-\
plot",[y.ground,y.cut,y.over].map(N=>O=>{let L=T();L&&N(O,L)}),()=>_()),{box:E,stage:M,tip:v}=b,S=oe(E,M.canvas);function T(){
if(!g)return null;let{data:N,cut:O,selection:L,hover:C}=e,D=x?.leaf!==void 0&&x.leaf===C?.leaf?x.column:-1,H=We(String(e.
option("cmap")),e.model);return{data:N,cut:O,selection:L,hover:C,places:g,rows:u,columns:p,placeOf:h,ends:d,rowTree:w,column:D,
look:n,face:f,map:H,shown:c.shown(),dpr:M.dpr}}function $(){let{data:N}=e,{tree:O}=N,L=N.p>0&&N.values.length>=N.n*N.p;r.
hide(!L),S.instead(L?"":ne);let C=bo(e.model),D=String(e.option("cmap")||C[0]);a.show(D,C.includes(D)?C:[D,...C]),w=!!(e.
option("row_cluster")??!0)&&N.n>1,m=!!(e.option("col_cluster")??!0)&&N.columnTree!==null,s.show(w,N.n>1),i.show(m,N.columnTree!==
null),u=w?O.order:Int32Array.from({length:N.n},(H,K)=>K),p=m&&N.columnTree?N.columnTree.order:Int32Array.from({length:N.
p},(H,K)=>K),h=new Int32Array(N.n);for(let H=0;H<N.n;H++)h[u[H]]=H;if(x=null,!L)return g=null,M.paint();_()}function _(){
let{data:N}=e;if(l.show(c.part!==null),!M.width||!N.p||!N.values.length)return;let[O,L]=c.shown();g=go({width:M.width,height:M.
height,columns:Array.from(p,C=>N.columns[C]??""),rows:L-O,rowTree:w,columnTree:m,longestName(){let C=0;for(let D=Math.floor(
O);D<L&&D<N.n;D++)C=Math.max(C,f.width(N.name(u[D]).slice(0,60)));return C},scale:Re(d,120).words,dpr:M.dpr},f),S.describe(
k()),M.paint()}function k(){let{cut:N,data:O,selection:L}=e;return`Clustermap of ${R(O.n,O.noun)} ${w?"in the order of t\
heir tree":"in the table's order"} by ${R(O.p,"features")}: ${R(N.k,"clusters")}${re(L)}`}let z=null;function A(){c.reset(
e.data.n),e.data.values!==z&&(z=e.data.values,d=Tn(e.data.values)),$()}let I={store:e,ground:b,extent:c,scene:T,columns:()=>p.
length,hit:()=>x,take(N){x=N,M.paint(je)}},P=null;return b.end(S.end,lo(I),e.subscribe("data",A),e.subscribe(["order","o\
ption"],$),e.subscribe(["cut","selection"],N=>{N==="cut"&&P?.k===e.cut.k&&P.tree===e.cut.tree||(P=e.cut,S.describe(k()),
M.paint(N==="cut"?es:je))}),e.subscribe("reveal",()=>{c.reveal(e.wanted.map(N=>h[N]))}),e.subscribe("hover",()=>{e.hover?.
leaf!==x?.leaf&&(x=null),v.hide(),M.paint(je)})),A(),{restyle(N){n=N,f=it(o,n.font),_()},destroy(){b.destroy(),y.destroy(),
r.destroy()}}}var Ke="hclust-asking";var ns=30,os=1e3;function vo(t,e){let n=Eo(t,"Clusters","Number of clusters"),o=Eo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let a=et(e.data.tree)*1.06||
1;o.input.max=String(a),o.input.step=String(a/os),s()}function s(){let{cut:a,data:c}=e;n.input.max=String(Math.min(c.n,Math.
max(ns,a.k))),n.input.value=String(a.k),n.output.textContent=R(a.k),o.input.value=String(a.t),o.output.textContent=mt(a),
n.input.setAttribute("aria-valuetext",R(a.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let i=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let a of i)a();n.label.remove(),o.
label.remove()}}}function Eo(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,i),t.append(r),{label:r,input:s,output:i}}function Ue(t,e){let[n,o]=[Ct(e.paper)??yt,Ct(e.ink)??Ft],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",ot(ut(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function ue(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var rs={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},ss=10;function Ge(t){return rs[$e(
t)]}function qe(t){return Cn[$e(t)]}function So(t){let e=new Map,n=null;function o(r,{size:s,halo:i,edge:a,alpha:c},l,f){
let u=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let p=s*qe(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="\
round",n.globalAlpha=c;let h=new Path2D(Ge(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=a,n.lineWidth=i*l/p,i&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(d.keys()).filter(w=>G(d,w)>>>24>=ss);return{
steps:Int32Array.from(g,w=>{let[m,x]=[Math.floor(w/(2*u)),w%(2*u)];return(m-u)*f+x-u}),pixels:Int32Array.from(g,w=>G(d,w))}}
return function(s,i,a){let c=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${i} ${a}`,l=e.get(c);l||(e.size>12&&e.clear(),e.
set(c,l=[]));let f=l;return u=>f[Ie(u)]??=o(Ie(u),s,i,a)}}function Oo(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,p)=>G(e,p)-G(e,u)||u-p),i=new Int32Array(r);s.forEach((u,p)=>{i[u]=p});let a=new Int32Array(2*r+1),c=u=>G(i,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)a[c(u)+1]=G(a,c(u)+1)+1;for(let u=0;u<2*r;u++)a[u+1]=G(a,u+1)+G(a,u);let l=n?G(a,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=c(u),h=G(a,p);f[h]=u,a[p]=h+1}return{order:f,dimmed:l}}function To(t,e,n,o,r,s,i){
let{xs:a,ys:c,width:l,height:f,left:u,top:p}=o;for(let h=0;h<r.length;h++){let d=G(r,h),g=G(a,d),w=G(c,d);if(!(g>=-1&&g<=
l+1&&w>=-1&&w<=f+1))continue;let{steps:m,pixels:x}=i[G(s,d)],y=Math.round((p+w)*n)*e+Math.round((u+g)*n);for(let b=0;b<m.
length;b++){let E=y+G(m,b),M=G(x,b),v=G(t,E);t[E]=v===0||M>>>24===255?M:is(M,v)}}}function is(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-s,a=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,
c=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<24|a|c}function G(t,e){return t[e]}var ko="http://www.w3.org/2000/svg",cs=12,No=18,as=20,Ve=10,he=5;function Co(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function a(c){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(c),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(ko,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(ko,"path");f.append(u);let p=n.createElement("b"),h=n.createElement("span");return l.append(f,p,h),l.addEventListener(
"click",d=>e(c,d.shiftKey)),s.before(l),{button:l,path:u,number:p,rest:h,colour:-1}}return{el:o,show(c,l,f,u,p){let h=Math.
max(2,Math.min(cs,Math.floor((p-2*Ve)/No))),d=c.k<=h?c.k:h-1;for(;r.length<d;)r.push(a(r.length));let g=0;r.forEach((m,x)=>{
if(m.button.hidden=x>=d,m.button.hidden)return;let y=` · ${R(c.sizes[x],f)}`;m.rest.textContent!==y&&(m.rest.textContent=
y);let b=u.fit(Y(c,x),Lt,B,!0);m.number.textContent!==b&&(m.number.textContent=b);let E=l[x];m.colour!==E&&(m.colour=E,m.
path.setAttribute("d",Ge(E)),m.path.setAttribute("transform",`scale(${8*qe(E)})`),m.path.setAttribute("fill",Z(E))),g=Math.
max(g,u.width(b,B,!0)+u.width(y))}),s.hidden=d===c.k,s.hidden||(s.textContent=`+ ${R(c.k-d)} more`,g=Math.max(g,u.width(
s.textContent)));let w=d+(s.hidden?0:1);return i={width:Math.ceil((as+g+8)/8)*8,height:No*w+4},i},move(c,l){o.style.transform=
`translate(${Math.round(c)}px, ${Math.round(l)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function Io({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,Ve,(n-r.width)/2],i=[2,o-r.height-Ve,(o-r.height)/2],a=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],c={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of a){let u=s[l]??0,p=i[f]??0,h=0;for(let d=0;d<
t.length;d++){let g=t[d],w=e[d];g>u-he&&g<u+r.width+he&&w>p-he&&w<p+r.height+he&&h++}h<c.hidden&&(c={left:u,top:p,hidden:h})}
return c}var Xe=864e5,ls=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Lo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=t[r];Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Je(t,e,n,o,r){if(t==="date")return fs(e,n,Math.max(2,Math.floor(o/r)));let s=Mt(
e,n,o,r);return{at:s,words:ft(s)}}function fs(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Ye($o(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let s=r>=
7?4:0,i=[];for(let a=Math.ceil((t-s)/r);a*r+s<=e;a++)i.push(a*r+s);return Ye(i,t,e)}return Ye($o(t,e,1),t,e)}function $o(t,e,n){
let o=new Date(t*Xe);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let a=new Date(0);a.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let c=a.getTime()/
Xe;if(!(c<=e))break;c>=t&&s.push(c)}return s}function Ye(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let a=ls[i.getUTCMonth()];return i.getUTCDate()!==1?
`${i.getUTCDate()} ${a}`:i.getUTCMonth()?a:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Xe).getUTCFullYear()}`),{at:t,words:o}}var _o=8,zo=12,us=46,hs=90;function Ze(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let a=W(s.label||s.name),c=s.unit?`${a} (${W(s.unit)})`:a;return{
name:s.name,title:c,column:s,values:i,all:Lo(i)}}function Po(t,e,n,o,r,s,i){let a=Math.max(40,t.height-_o-us),c=Je(n.column.
kind,...r,a,46);c.words=c.words.map(g=>i.fit(g,hs));let l=Math.max(0,...c.words.map(g=>i.width(g))),f=Math.ceil(l+8+B+16),
u=Math.max(40,t.width-f-zo-s),p=Je(e.column.kind,...o,u,64),h=Ro(e.values,o[0],o[1],u),d=Ro(n.values,r[1],r[0],a);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:f,top:_o,width:u,height:a,x:p,y:c,xs:h,ys:d}}function Ro(t,e,n,o){
let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=t[s];r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}
function Do(t,e,{x:n,y:o,xShown:r,yShown:s,look:i,face:a,dpr:c}){let{left:l,top:f,width:u,height:p}=e,h=f+p,d=Math.max(1,
Math.round(c))/c,g=m=>Math.round(m*c)/c;t.font=a.css(),t.fillStyle=i.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((m,x)=>{let y=g(h-(m-s[0])/(s[1]-s[0])*p);t.fillStyle=i.rule,t.globalAlpha=.7,t.fillRect(l,y,u,d),t.globalAlpha=
1,t.fillRect(l-4,y,4,d),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??"",l-8,y+.5)}),t.fillStyle=i.rule,t.fillRect(g(l),f,
d,p+d),t.fillRect(l,g(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let w=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((m,x)=>{let y=g(l+(m-r[0])/(r[1]-r[0])*u);t.fillStyle=i.rule,t.fillRect(y,h,d,4);let b=a.fit(e.x.words[x]??"",w),
E=l+u+zo-1-a.width(b)/2;t.fillStyle=i.quiet,t.fillText(b,Math.min(y,E),h+17)}),t.fillStyle=i.ink,t.fillText(a.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(B+1,f+p/2),t.rotate(-Math.PI/2),t.fillText(a.fit(o.title,p),0,0),t.restore()}var Ho=60,ds=30,ps=110;function Qe(t){return t<=500?7.2:t<=2500?5.6:4.2}function Bo(t){let e=So(t),n=null,o=null;return{
renew(){n=null},paint(r,s,{cut:i,data:a,selection:c},l,f,u,p){n??=Oo(i.labels,i.sizes,c);let{order:h,dimmed:d}=n,g=Qe(a.
n),w=a.n<=2500?.7:.4,m=d>0&&h.length-d>Ho,x=r.points,[y,b]=x?[1,1]:[r.canvas.width,r.canvas.height];!x&&(o?.width!==y||o.
height!==b)&&(o=r.createImageData(y,b));let E=x||!o?new Int32Array(1):new Int32Array(o.data.buffer);E.fill(0);let M=(S,T)=>{
if(!S.length)return;if(x)return x(s,S,i.labels,l,T);let $=e(T,p,y);To(E,y,p,s,S,i.labels,Array.from(l,$))};M(h.subarray(
0,d),{size:g,halo:w,edge:u,alpha:.22});let v=m?f:u;M(h.subarray(d),{size:g,halo:m?.9:w,edge:v,alpha:1}),!x&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Ho?new Int32Array(0):n.order.subarray(n.dimmed)}}}function de(t,{
left:e,top:n,xs:o,ys:r},s,i){let[a,c]=[o[s],r[s]];a===a&&(t.beginPath(),t.arc(e+a,n+c,i,0,2*Math.PI),t.stroke())}function Fo(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ms(t,e,n){let o=[...n,...t.map(({x:s,
y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:a,width:c,away:l}of t)for(let f of[i+l,i-l-c]){let u={
x0:f,y0:a-7,x1:f+c,y1:a+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>gs(u,h)))){o.push(u),r.
push({row:s,left:f,y:a});break}}return r}function gs(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Wo(t,e,{
data:n,selection:o},r,s,i){let a=[];for(let f=0;f<e.xs.length;f++)if(pe(e,f)&&a.push(f)>ds)return;let c=new Map(a.map(f=>[
f,i.fit(W(n.name(f)),ps)])),l=a.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:i.width(c.get(f)??""),away:o?.[f]?12:8}));t.font=
i.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:p}of ms(l,e,[r]))t.fillText(
c.get(f)??"",e.left+u,e.top+p+.5)}function pe({xs:t,ys:e,width:n,height:o},r){let[s,i]=[t[r],e[r]];return s>=0&&s<=n&&i>=
0&&i<=o}function tn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>xs(s,o)))]:[];return r.push(`cluster ${R(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function xs({column:t,values:e},n){let o=e[n],r=qt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var jo=new WeakMap;function Ko(t){let e=jo.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),jo.set(t,e)}return e}function Uo(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:s,tip:i}=n;function a(w){let m=t.plot();if(e.setHover(w<0?null:
{leaf:w}),w<0||!m)return i.hide();let[x="",...y]=tn(e,t.axes(),w);i.show(m.left+Number(m.xs[w]),m.top+Number(m.ys[w]),x,
y)}function c({x:w,y:m}){let x=t.plot();return x?[(w-x.left)/x.width,1-(m-x.top)/x.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=Tt(s.canvas,{down(w){if(w.button>1||!t.plot())return!1;
let m=w.button===1||p;return u={pan:m,shift:w.shiftKey,from:o.part,over:!1},m&&w.preventDefault(),!0},drag(w,{x:m,y:x},y){
let b=t.plot();if(!(!y.moved&&Math.hypot(m-y.x,x-y.y)<vt)&&(y.moved||a(-1),y.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((y.x-m)/b.width,(x-y.y)/b.height,u.from);l??=[y.x,y.y],l.push(m,x),t.draw(l)}},up(w,m,x){let y=t.plot();if(!(!y||u.
over)){if(l){let b=l.map((M,v)=>M-(v%2?y.top:y.left));f();let E=yo(y.xs,y.ys,b).filter(M=>pe(y,M));(E.length||!u.shift)&&
e.select(E,{add:u.shift})}else if(!x.moved&&!u.pan){let b=t.nearest(m);(b>=0||!w.shiftKey)&&e.select(b<0?[]:[b],{add:w.shiftKey}),
w.pointerType==="touch"&&a(b)}}},cancel:f,hover:(w,m)=>a(t.nearest(m)),leave:()=>a(-1),pinch(w,m,x,y){let b=t.plot();b&&
(o.by(w,...c({x:m.x-x,y:m.y-y})),o.move(-x/b.width,y/b.height))},owns(w){return c(w).every(m=>m>=0&&m<=1)}});function d(w,m){
let[x,y]=[t.axes(),t.plot()];if(!x||!y)return;let b=Ko(x[w].values).filter(S=>pe(y,S));if(!b.length)return;let E=b.indexOf(
e.hover?.leaf??-1),M=E<0?m>0?0:b.length-1:Math.min(Math.max(E+m,0),b.length-1),v=b[M];a(v),n.say(tn(e,x,v).join(", "))}let g=U(
s.canvas,{dblclick:o.whole,wheel(w){!Ot(r,w)||!t.plot()||(w.preventDefault(),o.by(1.0015**(w.deltaY||w.deltaX),...c(nt(r,
w))))},keydown:wt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d("y",-1),Enter:w=>{
let{hover:m}=e;m?.leaf!==void 0&&e.select([m.leaf],{add:w.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=!0,f(),e.select(
[]),a(-1)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,.5),0:o.whole}),keyup(w){w.key===" "&&
(p=!1)},blur(){p=!1}});return()=>{h(),g()}}var ws=500;function Go(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,s,i){let a=t();if(!a)return;let c=n??a,l=(p,h)=>{let[d,g]=[c[p],a[p]],w=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return ae(d,g,w,r,(g[1]-g[0])/ws)},f=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,u={x:l("x",s),y:l("y",i)};o(f(u.x,a.x)&&f(
u.y,a.y)?null:u)},move(r,s,i=n){let a=t();!a||!i||o({x:at(i.x,a.x,r*(i.x[1]-i.x[0])),y:at(i.y,a.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:a,y:c}=n;if(i.some(
([f,u])=>f>=a[0]&&f<=a[1]&&u>=c[0]&&u<=c[1]))return;let l=i[0];l&&o({x:at(a,s.x,l[0]-(a[0]+a[1])/2),y:at(c,s.y,l[1]-(c[0]+
c[1])/2)})}}}var bs=12,ys=230,[Ms,en]=[1,2];function qo(t,e,n){let o=t.ownerDocument,r=fe(t,"Scatter"),s=r.select("x",O=>e.setOption(
"x",O)),i=r.select("y",O=>e.setOption("y",O)),a=Go(()=>u&&{x:u.x.all,y:u.y.all},()=>{b.hide(),S()}),c=r.button("show all",
a.whole),l=Bo(o),f=it(o,n.font),u=null,p=null,h=null,d=null,g=0,w={key:"",left:0,top:0,width:0,height:0},m=St(t,"hclust-\
plot",[k,z,A],()=>S()),{box:x,stage:y,tip:b}=m,E=Co(x,I),M=oe(x,y.canvas);function v(){let{data:O}=e,L=Ze(O,e.option("x"),
0),C=Ze(O,e.option("y"),1);if(u=L&&C?{x:L,y:C}:null,a.reset(),r.hide(!u),M.instead(u?"":ne),u){let D=O.axisNames.map(H=>H.
name);s.show(u.x.name,D),i.show(u.y.name,D)}l.renew(),g=0,S()}function S(){c.show(a.part!==null),!(!u||!y.width)&&(T(),w.
key="",$(),M.describe(_()),y.paint())}function T(){if(!u)return;let{x:O,y:L}=u;p=Po(y,O,L,a.part?.x??O.all,a.part?.y??L.
all,g,f),h=Mo(p.xs,p.ys,p.width,p.height)}function $(){if(!p)return;let{cut:O,data:L}=e,C=E.show(O,zt(O),L.noun,f,p.height),
D=`${C.height} ${Math.ceil(C.width/24)}`;if(D!==w.key){let H=Math.max(1,.01*L.n),K=Io(p,C);K.hidden>H&&p.width+g-C.width>
ys&&C.width>g-12&&(g=C.width+12,T(),y.paint()),g&&(K={left:p.width+16,top:0,hidden:0}),w={key:D,left:K.left,top:K.top,...C}}
E.move(p.left+w.left,p.top+w.top)}function _(){if(!u)return"";let{cut:O,data:L,selection:C}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${R(L.n,L.noun)} in ${R(O.k,"clusters")}${re(C)}`}function k(O){if(!p||!u)return;let{x:L,
y:C}=u;Do(O,p,{x:L,y:C,xShown:a.part?.x??L.all,yShown:a.part?.y??C.all,look:n,face:f,dpr:y.dpr})}function z(O){if(!p)return;
l.paint(O,p,e,zt(e.cut),n.ink,n.paper,y.dpr);let{left:L,top:C,width:D,height:H}=w;Wo(O,p,e,{x0:L,y0:C,x1:L+D,y1:C+H},n,f)}
function A(O){if(!p)return;let{hover:L,data:C}=e,D=Qe(C.n)/2;O.save(),a.part&&(O.beginPath(),O.rect(p.left,p.top-4,p.width+
4,p.height+4),O.clip()),O.strokeStyle=n.ink,O.lineWidth=1.5;for(let H of l.ringed())de(O,p,H,D+3);if(L?.node!==void 0){O.
lineWidth=1;let{tree:H}=C,K=H.start[L.node],Bt=K+H.sizes[L.node];for(let be of H.order.subarray(K,Bt))de(O,p,be,D+.8)}else if(L)
for(let[H,K]of[[n.paper,4.5],[n.ink,2]])O.strokeStyle=H,O.lineWidth=K,de(O,p,L.leaf,D+4);O.restore(),d&&Fo(O,d,n.ink)}function I(O,L){
let{cut:C,data:D}=e,H=[];for(let K=0;K<D.n;K++)C.labels[K]===O&&H.push(K);e.select(H,{add:L}),m.say(`${L?"Added: ":""}cl\
uster ${Y(e.cut,O)}, ${R(H.length,D.noun)} selected.`)}let P={store:e,ground:m,zoom:a,axes:()=>u,plot:()=>p,nearest:({x:O,
y:L})=>p&&h?h.nearest(O-p.left,L-p.top,bs):-1,draw(O){d=O,y.paint(en)}},N=null;return m.end(M.end,Uo(P),e.subscribe("dat\
a",v),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||v()}),e.subscribe(["cut","selecti\
on"],O=>{let L=N?.k===e.cut.k&&N.tree===e.cut.tree;O==="cut"&&L||(N=e.cut,l.renew(),O==="cut"&&$(),M.describe(_()),y.paint(
Ms,en))}),e.subscribe("reveal",()=>{if(!u||!a.part)return;let{x:O,y:L}=u;a.reveal(e.wanted.map(C=>[Number(O.values[C]),Number(
L.values[C])]))}),e.subscribe("hover",()=>{b.hide(),y.paint(en)})),v(),{restyle(O){n=O,f=it(o,n.font),S()},destroy(){m.destroy(),
E.destroy(),r.destroy()}}}var nn=8,As=0;function Yo(t,e){let n=t.ownerDocument,o=`hclust-find-${++As}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
Vo(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let a=[],
c=0,l=0,f=null,u=new Set;function p(){let b=R(1,e.data.noun).slice(2);s.placeholder=`find a ${b}`,s.setAttribute("aria-l\
abel",`Find a ${b} by its name`)}function h(){let{data:b}=e,E=s.value.trim().toLowerCase();f||(f=Array.from({length:b.n},
(v,S)=>b.name(S).toLowerCase()),u=Es(f)),a=[],c=0,l=0;let M=[];f.forEach((v,S)=>{let T=E?v.indexOf(E):-1;T<0||(c++,T===0&&
a.length<nn?a.push(S):M.length<nn&&M.push(S))}),a=[...a,...M].slice(0,nn),d(!!E)}function d(b){i.replaceChildren(),i.hidden=
!b,s.setAttribute("aria-expanded",String(b));let E=a.map((M,v)=>{let S=W(e.data.name(M)),T=`cluster ${Y(e.cut,e.cut.labels[M])}`,
$=u.has(f?.[M]??"")?`row ${e.data.rows[M]} · `:"";return g(S,$+T,{id:`${o}-${v}`,"aria-selected":String(v===l)})});if(E.
forEach((M,v)=>M.dataset.i=String(v)),b&&c>a.length&&E.push(g(`and ${R(c-a.length)} more`,"")),b&&!c&&E.push(g("no such \
name","")),i.append(...E),b&&a.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let M=a[l];e.reveal([M]),e.setHover(
{leaf:M})}else s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(b,E,M={"aria-disabled":"true"}){let v=n.
createElement("li");Vo(v,{role:"option",...M});for(let S of[b,E]){let T=n.createElement("span");T.textContent=S,v.append(
T)}return v}function w(b,E){let M=a[b];M!==void 0&&(e.select([M],{add:E}),s.value=e.data.name(M),m(),e.setHover({leaf:M}))}
function m(){i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.
setHover(null))}function x(b){let M={ArrowDown:1,ArrowUp:-1}[b.key];if(M){if(i.hidden)return h();l=(l+M+a.length)%Math.max(
a.length,1),d(!0)}else if(b.key==="Enter")w(l,b.shiftKey);else if(b.key==="Escape")i.hidden&&e.select([]),s.value="",m();else
return;b.preventDefault(),b.stopPropagation()}let y=[U(s,{input:h,keydown:x,blur:m,focus:()=>s.value&&h()}),U(i,{pointerdown:b=>{
b.preventDefault();let E=b.target.closest("li[data-i]");E&&w(Number(E.dataset.i),b.shiftKey)},pointermove:b=>{let E=b.target.
closest("li[data-i]");!E||Number(E.dataset.i)===l||(l=Number(E.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,a=[],
m(),p()})];return p(),{box:r,destroy(){for(let b of y)b();r.remove()}}}function Es(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Vo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var vs=200,Ss=["x","y","cmap","row_cluster","col_cluster"];function rn(t){let e=Fe(t),n=me(t,e),o=on(t,e),r=null,s=[],i=new Map,
a=A=>{for(let I of[...i.get(A)??[]])I(A)},c=new Map,l,f=-1/0,u=!1,p=!1;function h(A){u=!0;try{for(let[I,P]of Object.entries(
A))t.set(I,P)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!c.size)return;f=Date.now();let A=Object.fromEntries(
c);c.clear(),h("n_clusters"in A?{...A,...x()}:A),t.save_changes()}function g(A){for(let[I,P]of Object.entries(A))c.set(I,
P);l??=setTimeout(d,Math.max(0,f+vs-Date.now()))}function w(){if(d(),!!p){p=!1;try{let A={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...m(),...A}})}catch{}}}let m=()=>({n_clusters:n.k,distance_threshold:n.t}),x=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),y=[];function b(A,I){let P=()=>{!u&&(A==="re\
vision"||t.get("revision")===e.revision)&&I()};t.on(`change:${A}`,P),y.push([`change:${A}`,P])}let E=t.get("cut_told");function M(){
let A=E;return E=t.get("cut_told"),E!==A}let v=()=>c.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function S(A){
let I=t.get("threshold_step");return I>0&&Math.abs(A-Math.round(n.t/I)*I)<1e-6*I}b("revision",()=>{c.clear(),p=!1,E=t.get(
"cut_told"),e=Fe(t),n=me(t,e),o=on(t,e),r=null,a("data")}),b("cut_told",()=>queueMicrotask(M)),b("n_clusters",()=>{if(t.
get("n_clusters")===n.k)return;let A=M();A&&v()?h(m()):_(me(t,e),A)}),b("distance_threshold",()=>{let A=t.get("distance_\
threshold");if(A===n.t)return;let I=M();if(!I&&S(A))return;if(I&&v()){h(m());return}let P=xt(e.tree,A)===t.get("n_cluste\
rs");_(P?me(t,e):_t(e.tree,A),I)});for(let A of Le)b(A,()=>{e={...e,tree:{...e.tree,marks:Jt(t)}},n=Xo(n,e.tree),a("cut")});
b("flips",()=>{let A=Nt(t.get("flips"),e.n-1);A.some((I,P)=>I!==e.tree.flips[P])&&T(jt(e.tree,A))}),b("selection",()=>{c.
delete("selection");let A=on(t,e);Jo(o,A)||(o=A,a("selection"),$([...A?.keys()??[]].filter(I=>A?.[I])))});for(let A of[...Ss,
"cmap_colours"])b(A,()=>a("option"));function T(A){e={...e,tree:A},n=Xo(n,A),a("order")}function $(A){s=A,A.length&&a("r\
eveal")}function _(A,I){c.delete("n_clusters"),c.delete("distance_threshold"),p=!I,n=A;let P={...k(A.k),...m(),...I?{}:x()};
h(Object.fromEntries(Object.entries(P).filter(([N,O])=>t.get(N)!==O))),a("cut")}function k(A){let I=t.get("most_clusters");
return I&&A>I?{most_clusters:Math.min(e.n,2*A)}:{}}function z(A){A.k===n.k&&A.t===n.t||(n=A,p=!0,g({...k(n.k),...m()}),a(
"cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(A){
z(_t(e.tree,A))},setClusters(A){z(Et(e.tree,A))},select(A,{add:I=!1}={}){let P=I&&o?o.slice():new Uint8Array(e.n);for(let O=0;O<
A.length;O++)P[A[O]]=1;let N=P.includes(1)?P:null;Jo(o,N)||(o=N,g({selection:Os(N,e)}),a("selection"),$(Array.from(A)),d())},
get wanted(){return s},reveal:$,setHover(A){A?.leaf===r?.leaf&&A?.node===r?.node||(r=A,a("hover"))},flip(A){let I=pn(e.tree,
A);if(I===e.tree)return;T(I);let{buffer:P,byteOffset:N,byteLength:O}=I.flips;g({flips:new DataView(P,N,O),flips_of:e.revision}),
d()},option(A){return c.has(A)?c.get(A):t.get(A)},setOption(A,I){this.option(A)!==I&&(g({[A]:I}),a("option"))},flush:d,say:w,
subscribe(A,I){let P=typeof A=="string"?[A]:A;for(let N of P)i.has(N)||i.set(N,new Set),i.get(N)?.add(I);return()=>{for(let N of P)
i.get(N)?.delete(I)}},destroy(){d();for(let[A,I]of y)t.off(A,I);y.length=0,i.clear()}}}function me(t,{tree:e}){let[n,o]=[
t.get("n_clusters"),t.get("distance_threshold")];return xt(e,o)===n?_t(e,o):Et(e,n)}function Xo(t,e){return xt(e,t.t)===
t.k?_t(e,t.t):Et(e,t.k)}function on(t,e){let n=kt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.
leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Os(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}
function Jo(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function Zo(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[c,l]of t){let[f,u]=[Math.max(
0,Math.floor(c)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=st(r,f)+1,r[Math.min(o,u)+1]=st(r,Math.min(o,u)+1)-1)}let s=new Int32Array(
o+2),i=0;for(let c=0;c<=o;c++)i+=st(r,c),s[c+1]=st(s,c)+(i>0?1:0);let a=Math.ceil(e);for(let c=o-a;c>=0;c--)if(st(s,c+a)===
st(s,c))return c;return null}function Qo({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[a,c]=[st(t,i)/n,st(
t,i+1)/n],[l,f]=[st(t,i+2)/n,st(t,i+3)/n];c<=r&&c+f>=o&&s.push([a,a+l])}return s}function st(t,e){return t[e]}var tr=12,bt={high:24,line:15,around:13,beside:3},[Ts,ks]=[860,480],ge=14;function er(t,e,n){let o=e>=Ts?`${R(Math.min(n,
99),"clusters")} · 0.0000`:e>=ks?R(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,tr,!0))+2*bt.around+
2*bt.beside}function nr(t){let e=t.ownerDocument,n=(m,x="div")=>{let y=e.createElement(x);return y.className=`hclust-cut\
-${m}`,y},[o,r,s,i,a,c]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];c.tabIndex=0,c.setAttribute(
"role","slider"),c.setAttribute("aria-label","Height of the cut"),c.setAttribute("aria-orientation","vertical"),c.setAttribute(
"aria-valuemin","0"),c.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,i,a,c);let l=["k","noun","dot","at"].
map(m=>n(m,"span"));c.append(...l);let f=null,u=null,[p,h,d,g]=[0,0,0,0];function w(m,x,y){let[b,E,M]=[R(m.k),R(m.k,"clu\
sters"),mt(m)];[b,E.slice(b.length)," · ",M].forEach((_,k)=>{let z=l[k];z&&(z.textContent=_)});let v=[[En(m)],[E,M],[b,
M]],S=v.map(_=>Math.max(..._.map(k=>x.width(k,tr,!0)))+2*bt.around),T=S.findIndex(_=>_<=y+.5),$=T<0?v.length-1:T;h=S[$],
d=(bt.high+($?bt.line:0))/2,c.classList.toggle("two",$>0),c.classList.toggle("short",$>1)}return{handle:c,show({cut:m,frame:x,
corner:{left:y,top:b},type:E},M,v){let S=y+x.width,T=v-S-2*bt.beside;if(m!==f||E!==u||T!==g){[f,u,g]=[m,E,T];let C=Vt(m);
w(m,E,T),a.textContent=C,p=E.width(C)+8,Ns(c,m,x)}let $=C=>Math.round(C*x.dpr)/x.dpr,_=C=>$(b+Math.min(Math.max(X(x,C),0),
x.height)),[k,z,A]=[_(m.t),_(Math.min(m.upper,x.top)),_(m.lower)];xe(o,y,z,x.width),o.style.height=`${Math.max(0,A-z)}px`,
o.hidden=!m.exact,xe(r,y,k,x.width),xe(s,y,k,x.width),xe(i,0,0,y-4),i.style.height=`${b+x.height}px`;let I=Math.min(Math.
max(k,b+d),b+x.height-d),P=Math.min(S+bt.beside,v-h);c.style.transform=`translate(${$(P)}px, ${$(I-d)}px)`,c.style.width=
`${h}px`;let O=[k-b-17,k-b+4,1].map(C=>{let H=(C<k-b-ge||C>k-b)&&C>=0&&C+ge<=x.height;return{at:C,x:H?Zo(Qo(M,x.dpr,C,C+
ge),p,x.width):null}}).find(({x:C})=>C!==null);if(a.hidden=!O,!O)return;let L=b+O.at;a.style.transform=`translate(${$(y+
(O.x??0))}px, ${L}px)`,a.classList.toggle("inside",m.exact&&L>=z&&L+ge<=A)},destroy(){for(let m of[o,r,s,i,a,c])m.remove()}}}
function xe(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Ns(t,e,n){t.setAttribute(
"aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(6))));
let o=mt(e);t.setAttribute("aria-valuetext",`${R(e.k,"clusters")}, cut at ${o}; ${Vt(e)}`)}function or(t,e,n){let r=[...t.
sizes.subarray(0,12)].map((i,a)=>`cluster ${Y(t,a)} with ${R(i,e)}`);t.k>12&&r.push(`and ${R(t.k-12)} more`);let s=mt(t);
return`Tree of ${R(t.tree.n,e)}, up to height ${J(n)}. Cut at ${s} into ${R(t.k,"clusters")}; ${Vt(t)}. ${r.join(", ")}.`}var sn=4;function we({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let c=t.n>1?Q(o,o.parents[n.leaf]):0,l=Y(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${J(c)}`]]}let r=lt(o,n.node),s=e.nodes.indexOf(n.node),i=`${s<0?
"":`Cluster ${Y(e,s)} · `}${R(r.length,t.noun)}`,a=[...r.subarray(0,sn)].map(c=>W(t.name(c)));return r.length>sn&&a.push(
`and ${R(r.length-sn)} more`),[i,[`height ${J(Q(o,n.node))}`,...a]]}var Ht={mouse:7,touch:14,line:8,snap:4};function rr({store:t,box:e,handle:n,extent:o,tip:r,lay:s}){let i={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function a(h,d){let{frame:g}=s(),{tree:w}=t.data,m=Math.min(Math.max(yn(g,h),0),g.top),x=xt(
w,m),y=X(g,Pe(Rt(w,x)));!d&&Math.abs(y-h)<=Ht.snap?t.setClusters(x):t.setThreshold(m)}function c(h,d){return h.target===
n?null:Un(s(),d.x,d.y,h.pointerType==="touch"?Ht.touch:Ht.mouse)}function l(h,d,g){if(g)if(h.altKey)g.node!==void 0&&t.flip(
g.node);else{let w=g.node===void 0?[g.leaf]:lt(t.data.tree,g.node);t.select(w,{add:h.shiftKey})}else{let{corner:w,frame:m}=s();
!h.shiftKey&&d.x>=w.left&&m.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...we(t,h)):r.hide()}function u(h){if(!Ot(e,h))return;let d=h.deltaMode?16:1,[g,w]=[h.deltaX*d,h.deltaY*
d],{frame:m,corner:x}=s();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(w))return o.part?(h.preventDefault(),o.move(g/
ct(m))):void 0;let y=w||g;if(y>0&&!o.part)return;h.preventDefault();let b=(nt(e,h).x-x.left)/m.width;o.zoom(Math.exp(y*(h.
ctrlKey?.01:.002)),b)}let p=[Tt(e,{down(h,d){if(h.button!==0)return!1;let{frame:g,corner:w}=s(),m=w.top+X(g,Math.min(t.cut.
t,g.top)),x=h.pointerType==="touch"?Ht.touch:Ht.line,[y,b]=[h.target===n,d.x<w.left-4];return i={mode:y||b||Math.abs(d.y-
m)<=x?"cut":"press",offset:b&&!y?0:m-d.y,pill:y,start:o.shown(),what:y||b?null:c(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),b&&!y&&a(d.y-w.top,h.altKey),!0},drag(h,d,g){let[w,m]=[d.x-g.x,d.y-g.y];
if(g.moved||=Math.abs(i.mode==="cut"?m:w)>=(i.what?vt:1),!g.moved)return;let{frame:x,corner:y}=s();i.mode==="press"&&o.part&&
(i.mode="pan"),i.mode==="cut"?(t.setHover(null),a(d.y+i.offset-y.top,h.altKey)):i.mode==="pan"&&o.move(-w/ct(x),i.start)},
up(h,d,g){i.mode==="cut"&&t.flush(),!(g.moved||i.pill||d.x<s().corner.left-4)&&(l(h,d,i.what),h.pointerType==="touch"&&f(
i.what,d))},cancel(){i.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(c(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,g){let{frame:w,corner:m}=s();o.zoom(h,(d.x-g-m.left)/w.width),o.move(-g/ct(s().frame))}}),U(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of p)h()}}var sr="↑ ↓ move the cut · Enter: walk along the branches",Cs="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Is=0;function ir({store:t,box:e,handle:n,extent:o,tip:r,say:s,lay:i}){let a=e.ownerDocument.
createElement("div");a.className="hclust-tree-hint",a.id=`hclust-keys-${++Is}`,a.textContent=sr,n.setAttribute("aria-des\
cribedby",a.id),e.append(a);let c=-1;function l(x){let{data:y}=t,{tree:b}=y;c=x,a.textContent=Cs,e.classList.add("walkin\
g");let E=b.x[x];o.reveal([E-.5]);let M=x<y.n?{leaf:x}:{node:x};t.setHover(M);let{frame:v,corner:S}=i(),[T,$]=we(t,M),_=(E-
v.from)/(v.to-v.from),k={x:S.left+_*v.width,y:S.top+X(v,Q(b,x))};r.show(k.x,k.y,T,$),s([T,...$].join(", "))}function f(){
c<0||(c=-1,a.textContent=sr,e.classList.remove("walking"),t.setHover(null),r.hide())}function u(x){let{tree:y}=t.data,b=y.
parents[c];b>=0&&l(ht(y,b)[x])}let p={ArrowUp:()=>l(Math.max(t.data.tree.parents[c],c)),ArrowDown:()=>l(c<t.data.n?c:ht(
t.data.tree,c)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:x=>t.select(lt(t.data.tree,c),{
add:x.shiftKey}),Escape:f},h=x=>()=>{t.setClusters(Math.min(Math.max(x(t.cut.k),1),t.data.n))},d={ArrowUp:h(x=>x-1),ArrowRight:h(
x=>x-1),ArrowDown:h(x=>x+1),ArrowLeft:h(x=>x+1),PageUp:h(x=>x-10),PageDown:h(x=>x+10),Home:h(()=>t.data.n),End:h(()=>1),
Enter:()=>l(t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,
.5),"-":()=>o.zoom(1/.7,.5),0:o.whole},[g,w]=[wt({...d,...p}),wt(d)],m=U(e,{keydown(x){e.classList.remove("by-pointer"),
(c<0?w:g)(x)},focusout:f,pointerdown:f});return{leave:f,destroy:m}}var $s=1.09,Ls=96,_s=500;function cr(t,e,n){let o=t.ownerDocument,r=it(o,n.font),s=null,i=null,a=o.createElement("canvas"),
[c,l]=[0,null],f=le(()=>M()),u=St(t,"hclust-tree",[y,b],()=>s=null),{box:p,stage:h,tip:d,say:g}=u;h.canvas.setAttribute(
"aria-hidden","true");let w=nr(p);function m(){if(s){let{cut:ye,selection:fr,data:cn}=e;return Object.assign(s,{cut:ye,selection:fr,
data:cn,colours:te(cn.tree)}),s}let{data:k,cut:z,selection:A}=e,[I,P]=f.shown(),N=(et(k.tree)||1)*$s,O=er(r,h.width,k.n),
C=(h.width-52-O)/(P-I)>=_e?Math.min(Ls,E()):0,D={left:0,top:8},H=gt+Zt+(C?C+6:0)+(f.part?5:0),K=Math.max(40,h.height-D.top-
H),Bt=Mt(0,N,K,44),be=Math.max(...ft(Bt).map(ye=>r.width(ye)),0);D.left=Math.ceil(be)+11+(k.heightLabel?B+9:4);let ar={width:Math.
max(20,h.width-D.left-O),height:K,from:I,to:P,top:N,dpr:h.dpr},lr=te(k.tree);return s={data:k,cut:z,colours:lr,selection:A,
frame:ar,corner:D,look:n,type:r,ticks:Bt,labels:C},i=null,s}function x(k){if(!i){i=Kt(k.data.tree,k.frame),a.width=Math.
round(k.frame.width*k.frame.dpr),a.height=Math.round(k.frame.height*k.frame.dpr);let z=a.getContext("2d");z&&Qt(z,i,n.quiet)}
return i}function y(k){let z=m();Hn(k,z,a,x(z).thick),Bn(k,z),Fn(k,z),Wn(k,z,h.height-3)}function b(k){let z=m(),{hover:A}=e;
A?.node!==void 0&&jn(k,z,x(z),A.node),A?.leaf!==void 0&&Kn(k,z,A.leaf),w.show(z,x(z),h.width)}function E(){let{data:k}=e;
if(l!==k.name){let z="";for(let A=0;A<k.n;A++){let I=W(k.name(A));I.length>z.length&&(z=I)}[c,l]=[Math.ceil(r.width(z,B,
!0)),k.name]}return c}function M(){s=null,h.paint()}let v,S=()=>g(or(e.cut,e.data.noun,et(e.data.tree))),T=()=>{clearTimeout(
v),v=setTimeout(S,_s)},$={store:e,box:p,handle:w.handle,extent:f,tip:d,say:g,lay:m},_=ir($);return u.end(rr($),_.destroy,
()=>clearTimeout(v),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),_.leave(),M(),S()}),e.subscribe("order",M),e.subscribe(
"cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?h.paint(1):h.paint(),T()}),e.subscribe("selection",()=>h.paint(
0)),e.subscribe("reveal",()=>{let{start:k}=e.data.tree;f.reveal(e.wanted.map(z=>k[z]))}),e.subscribe("hover",()=>h.paint(
1))),f.reset(e.data.n),S(),{restyle(k){n=k,r=it(o,n.font),l=null,M()},destroy(){u.destroy(),a.width=a.height=0}}}var Rs={tree:cr,clustermap:Ao,scatter:qo};function zs(){let t=null;return{initialize({model:e}){return t=rn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=rn(e),Ps(n,t)}}}function Ps(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Ae(t,r);Ue(o,s);
let i=[],a=[],c=null;function l(){let m=ue(o,"hclust-live-bar");e.model.get("controls")&&a.push(vo(m,e).destroy);let x=Yo(
m,e);c=x.box,a.push(x.destroy,()=>m.remove()),f();let y=e.model.get("parts")??["tree"],b=null;for(let E of y){let M=Rs[E];
if(!M)continue;E!=="tree"&&(b??=ue(o,"hclust-live-pair"));let v=ue(E==="tree"?o:b,`hclust-part-${E}`);i.push({make:M,box:v,
view:M(v,e,s)})}}function f(){let m=t.closest(".hclust")?.querySelector(".hclust-find-slot");m&&c&&c.parentElement!==m&&
m.append(c)}function u(){for(let{view:m,box:x}of i)m.destroy(),x.remove();for(let m of a)m();o.querySelector(".hclust-li\
ve-pair")?.remove(),i=[],a=[]}function p(){let m=Ae(t,r);if(JSON.stringify(m)!==JSON.stringify(s)){s=m,Ue(o,s);for(let x of i)
x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let h=()=>{u(),l()};for(let m of["parts","\
controls"])e.model.on(`change:${m}`,h);let d=ln(o,p);l();let g=rt(o),w=new g.ResizeObserver(()=>{f(),p()});return w.observe(
o),g.addEventListener(Ke,e.say),()=>{g.removeEventListener(Ke,e.say),d(),w.disconnect();for(let m of["parts","controls"])
e.model.off(`change:${m}`,h);u(),e.flush(),o.remove(),r.remove()}}export{zs as default};
