// Generated from js/ by `npm run build`. Do not edit.
var yt={r:255,g:255,b:255,a:1},Wt={r:0,g:0,b:0,a:1};function It(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,c=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(mr),a=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,c].every(Number.isFinite)?null:{r:o*a,g:r*
a,b:s*a,a:c}}function mr(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function $t(t,e){return{...ut(e,t,
t.a),a:1}}function ut(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function ot({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function un({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function rt(t){return t.ownerDocument.defaultView??globalThis}function jt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function pr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ee(t,e){let n=rt(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?Ae(e,`var(${g})`):null,s=xr(t,e),
c=$t(r("--jp-layout-color0")??s,s),a=un(c)<.5,i=(g,w)=>$t(g??w,c),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=i(
l??Ae(e,"inherit"),a?yt:Wt),u=i(r("--jp-ui-font-color2"),ut(c,f,.65)),m=i(r("--jp-border-color2"),ut(c,f,.16)),h=i(r("--\
jp-layout-color1"),c),d=ot(h)===ot(c)?ut(c,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:ot(c),ink:ot(f),quiet:ot(u),rule:ot(m),panel:ot(d),font:n.getComputedStyle(e).fontFamily,
dark:a}}var gr=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function hn(t,e){let n=rt(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let a of[o,r])s.observe(a,{attributes:!0,attributeFilter:gr});let c=n.
matchMedia("(prefers-color-scheme: dark)");return c.addEventListener("change",e),()=>{s.disconnect(),c.removeEventListener(
"change",e)}}function dn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function xr(t,e){
let n=[];for(let r=t;r;r=pr(r)){let s=mn(rt(r).getComputedStyle(r).backgroundColor,rt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=$t(Ae(e,"Canvas")??yt,yt);return n.reduce((r,s)=>$t(s,r),o)}function Ae(t,e){let n=rt(t);t.style.
color=e;let o=mn(n.getComputedStyle(t).color,n);return t.style.color="",o}function mn(t,e){let n=It(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,c=0,a=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:c,b:a,a:i/255}}function gn(t,e,n){let o=rt(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),s=r.at(-1).canvas,c=0,a=0,i={canvas:s,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),i.width&&(c||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(c),u.disconnect(),m();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){c=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(i.dpr,0,0,i.dpr,0,0),d.pen.clearRect(0,0,i.width,
i.height),d.pen.save(),d.draw(d.pen,i),d.pen.restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=
String(++a)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*jt(t);if(!(h===i.width&&d===i.
height&&g===i.dpr)&&(Object.assign(i,{width:d?h:0,height:d,dpr:g}),!!i.width)){for(let{canvas:w}of r)w.width=Math.round(
h*g),w.height=Math.round(d*g);n?.(i);for(let w of r)w.stale=!0;o.cancelAnimationFrame(c),l()}}s.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let g of r)d.save(),d.setTransform(i.dpr,0,0,i.dpr,0,0),g.draw(d,i),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let m=dn(o,f);return i}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11,pn="…",wr=300;function j(t){return String(
t).slice(0,wr).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function br(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let c=r+s+1>>1;n(o.slice(0,c).join(
"").trimEnd()+pn)<=e?r=c:s=c-1}return r?o.slice(0,r).join("").trimEnd()+pn:""}function it(t,e){let n=new Map,o=null,r=(c=H,a=!1)=>`${a?
"600 ":""}${c}px ${e}`,s=(c,a=H,i=!1)=>{let l=r(a,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(c);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return c.length*a*.6;o.font=l,f.set(c,u=o.measureText(c).width)}
return u};return{css:r,width:s,fit:(c,a,i,l)=>br(c,a,f=>s(f,i,l))}}function ve(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
c=new Int32Array(2*o-1).fill(-1),a=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);s[o+l]=K(s,f)+K(s,u),c[f]=
c[u]=o+l;let m=K(e,l);m<a?i=!1:a=m,r[l]=a}return Kt({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:c},
n)}function Kt(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=K(o,2*i+(e[i]?1:0)),
f=K(o,2*i+(e[i]?0:1)),u=K(s,n+i);s[l]=u,s[f]=u+K(r,l)}let c=new Int32Array(n),a=new Float64Array(2*n-1);for(let i=0;i<n;i++)
c[K(s,i)]=i,a[i]=K(s,i)+.5;for(let i=0;i<n-1;i++)a[n+i]=(K(a,K(o,2*i))+K(a,K(o,2*i+1)))/2;return{...t,flips:e,start:s,order:c,
x:a}}function xn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Kt(t,n)}function Q(t,e){return e<
t.n?0:K(t.distances,e-t.n)}function et(t){return t.n<2?0:K(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[K(t.children,2*n+o),K(t.children,2*n+1-o)]}function lt(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.sizes,e))}function wn(t,e,n,o){let{n:r,start:s,sizes:c}=t,
a=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=K(c,l),u=K(s,l);f>=o&&u<n&&u+f>e&&(a[i++]=l)}return a.subarray(
0,i)}function K(t,e){return t[e]}var Se=1;function tt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Oe(t,e){return t.from+e/t.width*(t.to-t.from)}
function X(t,e){return t.height*(1-e/t.top)}function En(t,e){return t.top*(1-e/t.height)}function ct(t){return t.width/(t.
to-t.from)}function Ut(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),c=Se/(ct(e)*n),a=wn(t,e.from,e.to,c),i=new Int32Array(12*a.length),l=new Int32Array(3*a.length),f={rows:bn(r+s+1),
columns:bn(o+s+1)},u=0,m=(g,w,p,x,y)=>{i.set([w,p,x,y],4*u),l[u++]=g},h=g=>Math.round(tt(e,t.x[g])*n-s/2),d=g=>Math.round(
X(e,Q(t,g))*n-s/2);for(let g of a){let[w,p]=ht(t,g),[x,y,b]=[h(w),h(p),d(g)],[E,M]=[Math.max(0,x),Math.min(o,y+s)];E<M&&
yn(f.rows,b,E,M)&&m(g,E,b,M-E,s);for(let[v,S]of[[w,x],[p,y]]){if(S<0||S+s>o+1)continue;let $=v>=t.n&&t.sizes[v]>=c?d(v):
r,[_,k]=[Math.min(b,$),Math.max(b,$)];_<k&&yn(f.columns,S,_,k)&&m(g,S,_,s,k-_)}}return{rects:i,owner:l,count:u,thick:s}}
function bn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function yn(t,e,n,o){let[r,
s]=[t.from[e],t.to[e]];if(r<=n&&o<=s)return!1;let c=n<=s&&r<=o;return t.from[e]=c?Math.min(r,n):n,t.to[e]=c?Math.max(s,o):
o,!0}function Lt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],c=Se/(ct(r)*r.dpr),a=Math.max(0,Math.floor(r.from));for(;a<
r.to&&a<t.n;){let i=o[t.order[a]],l=t.start[e[i]],f=l+n[i],[u,m]=[Math.max(0,tt(r,l)),Math.min(r.width,tt(r,f))];s.push(
{label:i,x0:u,x1:m}),a=Math.max(f,Math.ceil(l+c))}return s}var Mn=new WeakMap;function Gt(t,e){if(t.monotone)return Q(t,
e);let n=Mn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=ht(t,o);n[o]=Math.
max(Q(t,o),n[r]??0,n[s]??0)}Mn.set(t.children,n)}return n[e]}function qt(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.
max(Math.floor(Oe(e,n)),0),t.n-1),c=t.order[s],a=Se/(ct(e)*e.dpr),i=-1,l=r,f=(u,m,h)=>{let d=Math.hypot(m,h);d<l&&([l,i]=
[d,u])};for(let u=t.parents[c];u>=0;u=t.parents[u]){if(t.sizes[u]<a)continue;let[m,h]=ht(t,u),d=X(e,Q(t,u)),g=[m,h].map(
w=>tt(e,t.x[w]));f(u,An(n,g[0]??0,g[1]??0),o-d),[m,h].forEach((w,p)=>{let x=X(e,Q(t,w));f(w,n-g[p],An(o,d,x))})}return i}
function An(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function R(t,e=""){if(!e)return mt(t,0);let n=t===1&&e.endsWith("s");return`${mt(t,0)} ${n?e.slice(0,-1):e}`}function J(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ke(t)?mt(t,Ne(t)):kn(t,2)}var ke=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Ne(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ce(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?dt(t,2):mt(t,e>=100?0:e>=10?1:2)}function Vt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":J(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return yr(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?mt(t,0):Ce(t);return n?`${r} ${n}`:r}function yr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function Mr(t,e,n,o=0){return Sn(t,e,n,o)[0]}function pt({t,lower:e,upper:n,tree:o}){return Mr(
t,e,n,et(o))}function Ar(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,c,a]=Sn(n,t,e,o);return[c,a]}let[r,s]=[J(t),J(e)];for(let c=4;c<
17&&r===s&&t<e;c++)[r,s]=[dt(t,c),dt(e,c)];return[r,s]}function Er({t,lower:e,upper:n,tree:o}){return Ar(e,n,t,et(o))}function Sn(t,e,n,o){
let r=[vr(t,o),J(e),J(n)],[s,c,a]=r;for(let i=4;i<17;i++){let l=Te(s),f=l<Te(a)||t===n&&s===a;if(!(e<t&&t<=n)||Te(c)<l&&
e<l&&l<=n&&f)return[s,c,a];[s,c]=[dt(t,i),dt(e,i)],a=n===1/0?J(n):dt(n,i)}return r}function vr(t,e){if(!ke(e)||!ke(t))return J(
t);let n=Math.min(Ne(e),Ne(t)),o=10**n;return mt(Math.floor(t*o+.5)/o,n)}function Te(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function Yt(t){let{k:e,exact:n,upper:o}=t;if(!n)return`heights are tied: no threshold gives exactly ${R(e)}`;let[
r,s]=Er(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${R(e)}`:`any cut from ${r} to\
 ${s} gives these ${R(e)}`}function On(t){return`${R(t.k,"clusters")} · ${pt(t)}`}var Sr=[1,2,2.5,5,10];function Mt(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),c=10**Math.floor(
Math.log10(r/s)),a=c*(Sr.find(f=>f*c*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.ceil((t-i)/a);f*a<=e+i;f++)l.push(
Number((f*a).toPrecision(12)));return l}function ft(t){let e=t.slice(1).map((c,a)=>c-t[a]),n=(e.length?Math.min(...e):Math.
abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(c=>dt(c,3));let r=Math.max(0,-Math.floor(Math.
log10(n)+1e-9)),s=()=>t.some(c=>Math.abs(Number(c.toFixed(r))-c)>n/100);for(;r<6&&s();)r++;return t.map(c=>mt(c+0,r))}function mt(t,e){
let n=Tn(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function Tn(t,e){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.
toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:n}function kn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,
-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(
/e([+-])(\d)$/,"e$10$2")}function dt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=
e){let[o="",r=""]=kn(t,e-1).split("e");return`${vn(o)}e${r}`}return vn(Tn(t,e-1-n))}function vn(t){return t.includes(".")?
t.replace(/\.?0+$/,""):t}function Nn(t,e,n,o,[r,s],c,a){let i=new Float64Array(e),l=new Float32Array(c*a),f=(s-r)/a,u=-1;for(let m=0;m<a;m++){let h=r+
m*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(m*c,(m-1)*c,m*c);continue}u=
d;let g=q(n,d)*e;for(let w=0;w<e;w++)i[w]=q(t,g+w)}else Or(i,t,e,n,h,h+f);Tr(l,m*c,i,o,c)}return l}function Or(t,e,n,o,r,s){
t.fill(0);let c=0;for(let a=Math.max(0,Math.floor(r));a<s&&a<o.length;a++){let i=Math.min(a+1,s)-Math.max(a,r);if(i<=1e-9)
continue;c+=i;let l=q(o,a)*n;for(let f=0;f<n;f++)t[f]=q(t,f)+i*q(e,l+f)}for(let a=0;a<n;a++)t[a]=q(t,a)/c}function Tr(t,e,n,o,r){
let s=o.length,c=s/r;for(let a=0;a<r;a++){let[i,l]=[a*c,(a+1)*c];if(c<=1){t[e+a]=q(n,q(o,Math.min(Math.floor(i+c/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*q(n,q(o,u));t[e+a]=f/c}}function Cn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=q(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function In(t,[
e,n],o,r){let s=256/(n-e);for(let c=0;c<t.length;c++){let a=q(t,c);if(a!==a)continue;let i=3*Math.min(Math.max(Math.floor(
(a-e)*s),0),255);r[4*c]=q(o,i),r[4*c+1]=q(o,i+1),r[4*c+2]=q(o,i+2),r[4*c+3]=255}}function Xt(t,[e,n],o){let r=[],s=o/(n-
e),c=Math.ceil(n);for(let a=Math.floor(e);a<c;a++){if(!t(a))continue;let i=Math.max((a-e)*s,0),l=Math.min(Math.max((a+1-
e)*s,i+1),o),f=r.length-1;f>0&&i<=q(r,f)+1e-6?r[f]=Math.max(l,q(r,f)):r.push(i,l)}return r}function q(t,e){return t[e]}var Ie=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Jt=["o","s",
"^","D","v","P","X"],$n={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},kr=Ie.length*Jt.length,Zt=1<<30;function Ln(t,e){return Zt|
parseInt(e.slice(1),16)<<3|t%Jt.length}function $e(t){return t&Zt?t:t%kr}function Z(t){return t&Zt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:Ie[t%Ie.length]}function Le(t){return Jt[t&Zt?t&7:t%Jt.length]}var[Nr,Cr]=[16,160];function _n(t,e,n){for(let[o,r]of e.entries()){let s=Ir(t.map(({centre:i})=>i),r,n),c=o===e.length-1?
Cr:Nr,a=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.max(u/2,c)});if(s&&a)return{wording:o,at:s}}
return null}function Ir(t,e,n,o=7){let r=t.length;if(e.reduce((m,h)=>m+h,o*(r-1))>n)return null;let s=t.map((m,h)=>h).sort(
(m,h)=>V(t,m)-V(t,h)),c=[0];for(let m=1;m<r;m++){let h=(V(e,V(s,m-1))+V(e,V(s,m)))/2+o;c.push(V(c,m-1)+h)}let a=[];s.forEach(
(m,h)=>{let[d,g]=[V(t,m)-V(c,h),1];for(let w=a.at(-1);w&&w.mean>=d;w=a.at(-1))d=(d*g+w.mean*w.size)/(g+w.size),g+=w.size,
a.pop();a.push({mean:d,size:g})});let i=new Array(r),l=V(e,V(s,0))/2,f=n-V(e,V(s,r-1))/2-V(c,r-1),u=0;for(let{mean:m,size:h}of a)
for(let d=u+h;u<d;u++)i[V(s,u)]=Math.min(Math.max(m,l),f)+V(c,u);return i}function Rn(t,e,n,o=7){let r=t.map(()=>!1),s=new Uint8Array(
Math.floor(n)+2),c=t.map((a,i)=>i).sort((a,i)=>(t[i]?.span??0)-(t[a]?.span??0));for(let a of c){let{centre:i,span:l}=t[a],
f=V(e,a)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.max(0,Math.floor(i-f-o/2)),m=Math.max(0,Math.ceil(i+f+o/2));s.
subarray(u,m).includes(1)||(s.fill(1,u,m),r[a]=!0)}return r}function V(t,e){return t[e]}var _t=150,_e=["node_names","node_colours"];function Qt(t){let[e,n]=_e.map(o=>$r(t.get(o)));return{names:e,colours:n}}function $r(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function Y({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?R(n):`${R(n)} ${j(o)}`}var gt=20,te=2*H+7,Lr=12,_r=2,Re=5,zn=[{title:_t,size:"counted",lines:1},{title:_t,size:"counted",lines:2},{title:84,size:"\
counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}],Pn={title:0,size:"",lines:1};function Dn(t){
return Math.ceil(t.width("cluster"))+Re+2}function Hn(t,e,n){let{cut:o,colours:r,frame:s,look:c,type:a,data:i,corner:l}=e,
f=({label:M},v)=>{let S=v.title?Y(o,M):R(M);return S===R(M)?S:a.fit(S,v.title,H,!0)},u=({label:M},v)=>{if(!v.size)return"";
let S=v.size==="counted"?i.noun:"",T=R(o.sizes[M],S);return v.lines===2?T:` · ${T}`},m=(M,v)=>[a.width(f(M,v),H,!0),a.width(
u(M,v))],h=(M,v)=>M.map(S=>{let[T,$]=m(S,v);return v.lines===2?Math.max(T,$):T+$}),d=Rr(e),g=d.length*Lr>s.width,w=g?null:
_n(d,zn.map(M=>h(d,M)),s.width),p=w?zn[w.wording]:Pn;if(!w){g&&(d=d.filter(({span:v})=>v>4));let M=Rn(d,h(d,Pn),s.width);
d=d.filter((v,S)=>M[S])}t.textBaseline="alphabetic",t.textAlign="left";let[x,y]=[gt+H-2,gt+2*H],b=(M,v,S,T=!1)=>{t.fillStyle=
T?c.ink:c.quiet,t.font=a.css(H,T),t.fillText(M,v,S)};if(d.forEach((M,v)=>{let S=w?.at[v]??M.centre,[T,$]=m(M,p);Math.abs(
S-M.centre)>M.span/2+_r&&(t.strokeStyle=Z(r[o.nodes[M.label]]),t.lineWidth=1.2,t.beginPath(),t.moveTo(M.centre,n+1),t.lineTo(
S,gt-1),t.stroke());let _=p.lines===2,k=S-(_?T:T+$)/2;b(f(M,p),k,x,!0),p.size&&b(u(M,p),_?S-$/2:k+T,_?y:x)}),p.size==="c\
ounted")return;let E=l.left-Re-1;[["cluster",""],[i.noun,"size"]].slice(0,p.lines).forEach((M,v)=>{let S=M.find(T=>a.width(
T)<=E);S&&b(S,-Re-a.width(S),v?y:x)})}function Rr({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=o[t.
nodes[r]],c=s+t.sizes[r];if(c<=e.from||s>=e.to)continue;let[a,i]=[Math.max(0,tt(e,s)),Math.min(e.width,tt(e,c))];n.push(
{label:r,centre:(a+i)/2,span:i-a})}return n}var At=[5,13],Bn=gt+te+2,ze=H+2;function ee(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{
hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(e[s],e[s+1],e[s+2],e[s+3])}
function Fn(t,{cut:e,colours:n,frame:o,corner:r},s,c){let{dpr:a}=o;t.save(),t.setTransform(1,0,0,1,Math.round(r.left*a),
Math.round(r.top*a)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="source-atop";let i=s.height;for(let{
label:l,x0:f,x1:u}of Lt(e,o)){let m=e.nodes[l];if(m<e.tree.n)continue;let h=Math.round(X(o,Gt(e.tree,m))*a-c/2),d=Math.floor(
f*a);t.fillStyle=Z(n[m]),t.fillRect(d,h,Math.max(1,Math.ceil(u*a)-d),i-h)}t.restore()}function Wn(t,e){let{cut:n,colours:o,
frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let c=Lt(n,r),[a,i]=At;for(let{label:l,x0:f,x1:u}of c){let m=u-
f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+m,a,u-f-2*m,i-a,2):t.rect(f+m,a,Math.max(u-f-2*m,
1/r.dpr),i-a),t.fill()}Hn(t,e,i),zr(t,e),e.labels&&Pr(t,e),t.restore()}function zr(t,{data:e,selection:n,frame:o,look:r}){
if(!n)return;let{order:s}=e.tree,a=Xt(i=>n[s[i]],[o.from,Math.min(o.to,e.n)],o.width);t.fillStyle=r.ink;for(let i=0;i<a.
length;i+=2){let[l=0,f=0]=[a[i],a[i+1]];t.fillRect(l,1,Math.max(1,f-l),At[0]-2)}}function Pr(t,{data:e,selection:n,frame:o,
look:r,type:s,labels:c}){t.textAlign="right",t.textBaseline="middle";let[a,i]=[Math.max(0,Math.floor(o.from)),Math.min(e.
n,Math.ceil(o.to))];for(let l=a;l<i;l++){let f=tt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],m=!!n?.[u];
t.save(),t.translate(f,Bn),t.rotate(-Math.PI/2),t.fillStyle=m?r.ink:r.quiet,t.font=s.css(H,m),t.fillText(s.fit(j(e.name(
u)),c,H,m),0,0),t.restore()}}function jn(t,{data:e,frame:n,corner:o,look:r,type:s,ticks:c}){t.save(),t.translate(o.left,
o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-a,0,a,n.height),
t.font=s.css(),t.textAlign="right",t.textBaseline="middle";let l=ft(c);c.forEach((f,u)=>{let m=X(n,f);t.fillStyle=r.rule,
t.fillRect(-5,i(m-a/2),5,a),t.fillStyle=r.quiet,t.fillText(l[u]??"",-9,m+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.
PI/2),t.textAlign="center",t.fillText(s.fit(j(e.heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function Kn(t,{
data:e,frame:n,corner:o,look:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=
r.quiet;let c=Math.max(6,(n.to-n.from)/e.n*n.width),a=Math.min(n.from/e.n*n.width,n.width-c);t.fillRect(o.left+a,s,c,2)}
function Un(t,{data:e,cut:n,colours:o,frame:r,corner:s,look:c},a,i){let{tree:l}=e,{dpr:f}=r,u=l.start[i],m=u+l.sizes[i],
h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.
rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:d,owner:g}=a,w="";for(let y=0;y<a.count;y++){
let b=g[y],E=l.start[b];if(E<u||E>=m||b>i)continue;let M=n.labels[l.order[E]],S=l.sizes[b]<=n.sizes[M]?Z(o[n.nodes[M]]):
c.ink;S!==w&&(t.fillStyle=w=S),t.fillRect(d[4*y]-h,d[4*y+1]-h,d[4*y+2]+2*h,d[4*y+3]+2*h)}t.restore();let[p,x]=[Math.max(
0,tt(r,u)),Math.min(r.width,tt(r,m))];x<=p||(t.fillStyle=c.ink,t.fillRect(s.left+p,s.top+r.height+At[1]+1,Math.max(x-p,1.5),
1.5))}function Gn(t,{data:e,frame:n,corner:o,look:r},s){let c=tt(n,e.tree.start[s]+.5);if(c<0||c>n.width)return;let[a,i]=[
o.left+c,o.top+n.height+(At[0]+At[1])/2];t.beginPath(),t.arc(a,i,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=
1.8,t.strokeStyle=r.ink,t.stroke()}function qn({data:t,cut:e,frame:n,corner:o},r,s,c){let{tree:a}=t,[i,l]=[r-o.left,s-o.
top];if(i<0||i>=n.width||l<-c)return null;let f=Math.min(Math.max(Math.floor(Oe(n,i)),0),t.n-1),u=a.order[f],m=l-n.height;
if(m>Bn-2)return ct(n)>=ze?{leaf:u}:null;if(m>At[0]-1)return{node:e.nodes[e.labels[u]]};if(m>-5)return{leaf:u};let h=qt(
a,n,i,l,c);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Vn(t,e,n,o,r,s,c,a){t.width=Math.min(o.length,s.width),t.height=s.height;let i=Nn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);In(i,c,a,f.data),l.putImageData(f,0,
0)}function Yn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Xn(t,{
heat:e,names:n},o,r){let s=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((a,i)=>{
if(!a)return;let l=e.left+s*(i+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(a,l,c+H+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,c+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Jn(t,{heat:e,rowNames:n},[o,r],s,c,a){let i=e.height/(r-o);t.
font=a.css(),t.fillStyle=c.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*i;t.fillText(a.fit(j(s(l)),n-10),e.left+e.width+7,f+.5)}}function Pe([t,e],n){let o=Mt(t,e,n,50);return{at:o,
words:ft(o)}}function Zn(t,e,n,o,r,s){let{left:c,top:a,width:i,height:l}=e;for(let m=0;m<l;m+=.5){let h=3*Math.min(255,Math.
floor((1-m/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(c,a+m,i,Math.min(1,l-m))}let{at:f,words:u}=Pe(
n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((m,h)=>{let d=a+l*(1-(m-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(c+i,Math.min(Math.round(d),a+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",c+i+8,Math.min(Math.max(
d,a+5),a+l-4))})}function De(t,e,n,o,r){let s=Ut(e,n),[c,a]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?a:c),t.height=Math.max(1,o?c:a);let i=t.getContext("2d");return i&&(o&&i.setTransform(0,1,1,0,0,0),ee(i,s,r)),
s}function Qn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,c]=[-1,0];for(let a=0;a<=o;a++){let i=Math.floor(e.from+(a+
.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=a<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:c/
e.dpr,x1:a/e.dpr}),[s,c]=[f,a])}return r}function to(t,e,n,o,r){for(let{label:s,x0:c,x1:a}of n){let i=a-c,l=r&&i>4?.5:0;
t.fillStyle=Z(o[s]),t.beginPath(),r&&i>8?t.roundRect(e.left,e.top+c+l,e.width,i-2*l,2):t.rect(e.left,e.top+c+l,e.width,i-
2*l),t.fill()}}function eo(t,{heat:e,strip:n},o,r,s){let c=Xt(r,o,e.height),a=0;t.fillStyle=s.paper,t.globalAlpha=.62;for(let l=0;l<=
c.length;l+=2){let f=c[l]??e.height;f>a&&t.fillRect(e.left,e.top+a,e.width,f-a),a=c[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
s.ink;let i=n.left+n.width+1;for(let l=0;l<c.length;l+=2){let[f=0,u=0]=[c[l],c[l+1]];t.fillRect(i,e.top+f,e.left-i-1,Math.
max(1,u-f))}}function no(t,{left:e,top:n,width:o,height:r},s,c){let a=m=>Math.round(m*c)/c,[i,l,f,u]=[a(e),a(n),a(e+o),a(
n+r)];for(let[m,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(i-h,l-h,f-i+2*h,u-l+2*h),t.rect(i,l,f-i,u-
l),t.fill("evenodd")}function Et(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=zt(t,n);return oo(t,n,He(o),o)}function Rt(t,e){let n=e>=
0?e:0,o=xt(t,n);return oo(t,o,n,zt(t,o))}function xt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;n[s]<e?
o=s+1:r=s}return t.n-o}function zt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function He({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function oo(t,e,n,{
lower:o,upper:r}){let s,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return s??=Dr(t,e)},get sizes(){
return c??=this.nodes.map(i=>t.sizes[i])},get labels(){return a??=Fr(t,this.nodes)}}}function Dr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let c=n-1-s;Hr(r,s,o[2*c]),Br(r,s+1,o[2*c+1])}return r}function Hr(t,e,n){
ro(t,0,e,n)}function ro(t,e,n,o){for(;n>e;){let r=n-1>>1,s=t[r];if(o<=s)break;t[n]=s,n=r}t[n]=o}function Br(t,e,n){let o=0,
r=1;for(;r<e;){let s=r+1;s<e&&!(t[r]>t[s])&&(r=s),t[o]=t[r],o=r,r=2*o+1}ro(t,0,o,n)}function Fr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let s=t.start[o],c=s+t.sizes[o];for(let a=s;a<c;a++)n[t.order[a]]=r}),n}function so(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;
for(let c=2;c<=o;c++){let{lower:a,upper:i}=zt(t,c),l=a>0?i/a:i>0?1/0:1;l>s&&([s,r]=[l,c])}return r}var io=new WeakMap,co=new WeakMap;function ne(t){let e=io.get(t.children);return e||io.set(t.children,e=jr(t)),t.marks?.
colours.size?Wr(e,t.marks):e}function Wr(t,e){let n=co.get(e);if(!n){co.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
Ln(n[o],r)}return n}function Pt(t){let e=ne(t.tree);return t.nodes.map(n=>e[n])}function jr(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let c=1,a=e-2;a>=0;a--,c++){let i=n[2*a],l=n[2*a+1],f=o[i]>=o[l];r[f?i:l]=r[e+a],r[f?l:i]=c}
let s=Int32Array.from({length:e},(c,a)=>a);return Et(t,so(t)).nodes.forEach((c,a)=>{s[r[c]]=a}),r.map(c=>s[c])}function Be({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:c}=e.rowTree;return{width:c,height:s,from:n,to:o,top:(et(
t.tree)||1)*1.04,dpr:r}}function ao(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,m)=>u===i.key[m])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:m,columns:h,shown:d,ends:g,map:w,look:p,face:x,dpr:y}=l,{heat:b,columnTree:E}=u,M={width:Math.max(1,Math.round(
b.width*y)),height:Math.max(1,Math.round(b.height*y))},v=[f.values,m,h,...d,M.width,M.height,w];o(n.heat,v,T=>Vn(T,f,m,h,
d,M,g,w)),Yn(i,n.heat.canvas,b);let S=f.columnTree;if(E.height&&S){let T={...E,top:(et(S)||1)*1.02,dpr:y,from:0,to:f.p};
o(n.columns,[S,E.width,E.height,y,p.quiet],$=>{De($,S,T,!1,p.quiet)}),i.save(),i.setTransform(1,0,0,1,Math.round(E.left*
y),Math.round(E.top*y)),i.drawImage(n.columns.canvas,0,0),i.restore()}Xn(i,u,p,x),u.rowNames&&Jn(i,u,d,$=>f.name(m[$]),p,
x),Zn(i,u.bar,g,w,p,x)}function s(i,l){let{rowTree:f,rows:u,places:m}=l,h=Pt(l.cut),d=Be(l),g=f?Lt(l.cut,d):Qn(l.cut,d,u);
to(i,m.strip,g,h,f),f&&c(i,l,d,g,h)}function c(i,l,f,u,m){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:g,from:w,to:p}=f,
x=l.look.quiet;o(n.tree,[h,d.width,d.height,g,w,p,x],b=>{De(b,h,f,!0,x)});let{canvas:y}=n.tree;i.save(),i.setTransform(1,
0,0,1,Math.round(d.left*g),Math.round(d.top*g)),i.beginPath(),i.rect(0,0,y.width,y.height),i.clip(),i.drawImage(y,0,0),i.
globalCompositeOperation="source-atop";for(let{label:b,x0:E,x1:M}of u){let v=l.cut.nodes[b];if(v<h.n)continue;let S=Math.
round(X(f,Gt(h,v))*g-1),T=Math.floor(E*g);i.fillStyle=Z(m[b]),i.fillRect(S,T,y.width-S,Math.max(1,Math.ceil(M*g)-T))}i.restore()}
function a(i,l){let{data:f,places:u,rows:m,columns:h,placeOf:d,selection:g,hover:w,rowTree:p,look:x,dpr:y}=l,{heat:b}=u,
[E,M]=l.shown;if(g){let _=k=>!!g[m[k]];eo(i,u,l.shown,_,x)}if(!w)return;let v=b.height/(M-E),S=(_,k,z,A)=>{let I=Math.max(
k-_,2/v),P=(_+k)/2,N=Math.max(0,(P-I/2-E)*v),O=Math.min(b.height,(P+I/2-E)*v);O<=0||N>=b.height||no(i,{left:z,top:b.top+
N,width:A-z,height:O-N},x,y)},[T,$]=[b.left,b.left+b.width];if(w.leaf!==void 0){let _=d[w.leaf];if(S(_,_+1,T,$),l.column>=
0){let k=b.width/h.length;S(_,_+1,T+l.column*k,T+(l.column+1)*k)}}else if(p){let _=f.tree.start[w.node];S(_,_+f.tree.sizes[w.
node],T,$)}}return{ground:r,cut:s,over:a,destroy(){for(let{canvas:i}of Object.values(n))i.width=i.height=0}}}var Kr=7;function lo(t,e,n){let{data:o,cut:r,rows:s,columns:c,shown:[a,i]}=t,{heat:l,strip:f,rowTree:u}=t.places,m=n-l.top;
if(m<0||m>=l.height)return null;let h=Math.min(Math.floor(a+m/l.height*(i-a)),o.n-1),d=s[h];if(e>=l.left&&e<l.left+l.width){
let w=Math.floor((e-l.left)/l.width*c.length);return{leaf:d,column:Math.min(w,c.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let g=qt(o.tree,Be(t),m,e-u.left,Kr);return g<0?null:g<o.
n?{leaf:g,column:-1}:{node:g}}function Fe({data:t,cut:e,columns:n},o){if(o.label!==void 0){let c=R(e.sizes[o.label],t.noun);
return[`Cluster ${Y(e,o.label)}`,c]}if(o.node!==void 0){let c=e.nodes.indexOf(o.node),a=R(t.tree.sizes[o.node],t.noun);return[
c<0?a:`Cluster ${Y(e,c)} · ${a}`,`height ${J(Q(t.tree,o.node))}`]}let r=`cluster ${Y(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let s=n[o.column];return[t.name(o.leaf),Ur(t,o.leaf,s),r]}function Ur(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;let c=t.originalColumns[o?.
original??-1];if(!c)return`${s}: ${Ce(r)} scaled`;let a=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}\
: ${Vt(a??NaN,c.kind,c.unit)}`}var Dt=14,oe=4;function fo(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[c,a]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=j(l);r.length<f.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=f.length,m.textContent=j(f[h]??"")}),n.hidden=!1,[c,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,m){
i(u,m),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+Dt+c+oe<=h?l+Dt:l-Dt-c,w=f-Dt-a,p=w>=oe?w:f+Dt,x=(y,b)=>Math.
round(Math.max(oe,Math.min(y,b-oe)));n.style.transform=`translate(${x(g,h-c)}px, ${x(p,d-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var re="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",vt=4;function St(t,e,n,o){
let r=t.ownerDocument,s=r.createElement("div");s.className=e,t.append(s);let c=gn(s,n,o),a=fo(s),i=r.createElement("div");
i.className="hclust-unseen",i.setAttribute("aria-live","polite"),s.append(i);let l=[];return{box:s,stage:c,tip:a,say(f){
i.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();c.destroy(),s.remove()}}}function nt(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=jt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Ot(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function wt(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Gr=["Escape","Shift","Control","Alt","Meta"];function se(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>t.classList.add("by-pointer")}),U(e,{keydown:r=>{Gr.includes(r.key)||t.classList.remove(
"by-pointer")},blur:()=>t.classList.remove("by-pointer")})];return{end:()=>o.forEach(r=>r()),describe(r){e.getAttribute(
"aria-label")!==r&&e.setAttribute("aria-label",r)},instead(r){n.textContent=r,n.hidden=!r,t.classList.toggle("hclust-emp\
ty",!!r)}}}function ie(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${R(e)} selected.`:"."}var qr=24;function Tt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(qr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function c(l){let f=nt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function a(l){let f=nt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,nt(t,l),f))}return U(t,{pointerdown:c,pointermove:a,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(nt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function uo(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:s,stage:c,tip:a}=n;function i({x:p,y:x}){let y=r();return y&&
lo(y,p,x)}function l(p,x){t.take(p);let y=p?.label===void 0?p?.node:e.cut.nodes[p.label];p?.leaf!==void 0?e.setHover({leaf:p.
leaf}):y===void 0?e.setHover(null):e.setHover(y<e.data.n?{leaf:y}:{node:y}),c.canvas.style.cursor=p?"pointer":"";let b=r();
if(!p||!b)return a.hide();let[E="",...M]=Fe(b,p);a.show(x.x,x.y,E,M)}function f(p,x){let{cut:y,data:b}=e;if(!p)x||e.select(
[]);else if(p.leaf!==void 0)e.select([p.leaf],{add:x});else{let E=p.node??y.nodes[p.label??0];e.select(lt(b.tree,E),{add:x})}}
function u(p){let x=r();return x?p/x.places.heat.height*(x.shown[1]-x.shown[0]):0}function m(p){let x=r()?.places.heat;return x?
(p-x.top)/x.height:.5}let h=o.shown(),d=Tt(c.canvas,{down(p){return p.button?!1:(h=o.shown(),!0)},drag(p,{x,y},b){b.moved||=
Math.hypot(x-b.x,y-b.y)>=vt,b.moved&&o.move(u(b.y-y),h)},up(p,x,y){if(y.moved)return;let b=i(x);f(b,p.shiftKey),p.pointerType===
"touch"&&l(b,x)},cancel(){},hover:(p,x)=>l(i(x),x),leave:()=>l(null,{x:0,y:0}),pinch(p,x,y,b){o.zoom(p,m(x.y-b)),o.move(
-u(b))}}),g=U(c.canvas,{dblclick:o.whole,wheel(p){!Ot(s,p)||!r()||(p.preventDefault(),o.zoom(1.0015**(p.deltaY||p.deltaX),
m(nt(s,p).y)))},keydown:wt({ArrowDown:()=>w(1,0),ArrowUp:()=>w(-1,0),ArrowRight:()=>w(0,1),ArrowLeft:()=>w(0,-1),Home:()=>w(
-1/0,0),End:()=>w(1/0,0),Enter:p=>{let x=t.hit();x&&f(x,p.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0})},"+":()=>o.
zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function w(p,x){let y=r();if(!y)return;let b=(A,I)=>Math.
min(Math.max(A,0),I),E=e.hover?.leaf,M=t.hit(),v=E===void 0?Math.ceil(y.shown[0]):b(y.placeOf[E]+p,e.data.n-1),S=E===void 0||
M?.leaf===void 0?0:b(M.column+x,t.columns()-1);o.reveal([v]);let T=r()??y,{heat:$}=T.places,[_,k]=T.shown,z={leaf:T.rows[v],
column:S};l(z,{x:$.left+(S+.5)/t.columns()*$.width,y:$.top+(v+.5-_)/(k-_)*$.height}),n.say(Fe(T,z).join(", "))}return()=>{
d(),g()}}var We=9,Ht=5,ho=11,Vr=130,mo=37,po=140,go=H+2;function wo(t,e){let{width:n,height:o,columns:r,rows:s,dpr:c}=t,a=p=>Math.
round(p*c)/c,i=a(t.columnTree?Math.min(70,.1*o)+Ht:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=a(l+Ht+We+Ht),u=16+
ho+10+Math.max(0,...t.scale.map(p=>e.width(p))),m=0;(o-i-24)/s>=go&&(m=Math.min(Vr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-m),g=xo(r,d/r.length,f,.34*o,e);m&&(o-i-g.height)/s<go&&(m=0,d=Math.max(20,n-f-u),g=xo(r,d/r.length,f,.34*o,
e)),d=a(d);let w=a(Math.max(20,o-i-g.height));return{heat:{left:f,top:i,width:d,height:w},strip:{left:f-Ht-We,top:i,width:We,
height:w},rowTree:{left:0,top:i,width:l,height:w},columnTree:{left:f,top:2,width:d,height:t.columnTree?i-Ht-2:0},bar:{left:f+
d+m+16,top:i,width:ho,height:Math.min(120,w)},names:g,rowNames:m}}function xo(t,e,n,o,r){let s=t.map(h=>j(h)),c=h=>Math.
max(0,...h.map(d=>r.width(d)));if(c(s)+8<=e)return{words:s,angle:0,every:1,height:H+12};let a=mo*Math.PI/180,i=e*Math.sin(
a)>=H+1,l=i?1:Math.max(1,Math.ceil((H+2)/e)),f=s.map((h,d)=>{if(d%l)return"";if(!i)return r.fit(h,Math.min(po,o-10));let g=n+
e*(d+.5)-6;return r.fit(h,Math.min(po,(o-16)/Math.sin(a),g/Math.cos(a)))}),u=i?a:Math.PI/2,m=c(f)*Math.sin(u)+H*Math.cos(
u)+12;return{words:f,angle:i?mo:90,every:l,height:Math.ceil(m)}}var ce={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Yr(t){let e=ae(t.get("heights")),n=Nt(t.get("flips"),e.length),o=ve(kt(t.get("children")),e,n);return o.marks=Qt(
t),o}function je(t){let e=Yr(t),n=e.n,o=t.get("columns")??[],r=ae(t.get("col_heights")),s=kt(t.get("col_children")),c=ae(
t.get("originals")),a=t.get("original_columns")??[],i=t.get("axis_names")??[],l=kt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Qr(t.get("values")),
columnTree:r.length?ve(s,r):null,columnAbout:t.get("column_about")??[],originals:c,originalColumns:a,axes:Xr(i,ae(t.get(
"axes")),c,a.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Jr(Nt(t.
get("names")),kt(t.get("name_ends"))),leafOf:u=>Zr(f,u)}}function Xr(t,e,n,o,r){let s=0;return t.map(({original:c})=>c===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(a,i)=>n[i*o+c]??NaN))}function Jr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Zr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function le(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Nt(t,e=0){let n=new Uint8Array(le(t));return n.length>=e?n:new Uint8Array(e)}function kt(t){return new Int32Array(
le(t))}function Qr(t){return new Float32Array(le(t))}function ae(t){return new Float64Array(le(t))}var yo=Object.keys(ce),bo=new Map;function Mo(t){return[...t.get("cmap_names")??[],...yo]}function Ke(t,e){let n=bo.get(
t);if(n)return n;let o=Object.hasOwn(ce,t)?ce[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=ts(o):r>=0&&(n=
Nt(e.get("cmap_colours")).subarray(768*r,768*(r+1))),n?.length!==768?Ke(yo[0],e):(bo.set(t,n),n)}function ts(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let c=r;c<=s;c++){
let a=(c-r)/(s-r);for(let i=0;i<3;i++)e[3*c+i]=n(o+1+i)*(1-a)+n(o+5+i)*a}}return e}function es(t,e,n){let o=!1,r=n.length,s=F(n,r-2),c=F(n,r-1);for(let a=0;a<r;a+=2){let i=F(n,a),l=F(n,a+1);c>e!=l>e&&t<(s-
i)*(e-l)/(c-l)+i&&(o=!o),s=i,c=l}return r>=6&&o}function Ao(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((s,c)=>{let a=c%2;
o[a]=Math.min(F(o,a),s),o[a+2]=Math.max(F(o,a+2),s)});let r=[];for(let s=0;s<t.length;s++){let[c,a]=[F(t,s),F(e,s)];c<F(
o,0)||c>F(o,2)||a<F(o,1)||a>F(o,3)||es(c,a,n)&&r.push(s)}return r}function Eo(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+
1)/r)),c=Math.max(1,Math.ceil((o+1)/r)),a=h=>{let[d,g]=[F(t,h),F(e,h)];return d>=0&&d<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.
floor(d/r):-1},i=new Int32Array(s*c+1),l=t.length;for(let h=0;h<l;h++){let d=a(h);d>=0&&(i[d+1]=F(i,d+1)+1)}for(let h=0;h<
s*c;h++)i[h+1]=F(i,h+1)+F(i,h);let f=i.slice(),u=new Int32Array(F(i,s*c));for(let h=0;h<l;h++){let d=a(h);if(d<0)continue;
let g=F(f,d);u[g]=h,f[d]=g+1}let m=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,g){let w=-1,p=g*g,
[x,y]=[m(h-g,s),m(h+g,s)],[b,E]=[m(d-g,c),m(d+g,c)];for(let M=b;M<=E;M++){let v=F(i,M*s+y+1);for(let S=F(i,M*s+x);S<v;S++){
let T=F(u,S),$=(F(t,T)-h)**2+(F(e,T)-d)**2;($<p||$===p&&T>w)&&([p,w]=[$,T])}}return w}}}function fe([t,e],n,o,r,s){let c=e-
t,a=Math.min(Math.max(c*r,s),n[1]-n[0]),i=c>0?(o-t)/c:.5;return at([o-i*a,o+(1-i)*a],n,0)}function at([t,e],n,o){let r=e-
t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function F(t,e){return t[e]}var ns=5,os=.12;function ue(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let c=s&&s[1]-s[0]<e*.999?s:null;c?.[0]===n?.[0]&&
c?.[1]===n?.[1]||(n=c,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},whole(){r(null)},zoom(s,c){let[a,i]=o(),
l=a+Math.min(Math.max(c,0),1)*(i-a);r(fe([a,i],[0,e],l,s,Math.min(e,ns)))},move(s,c=o()){n&&r(at(c,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[c,a]=n,i=1/0;for(let l=0;l<s.length;l++){let f=s[l],u=f<c?f-c:Math.max(0,f+1-a);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(at(n,[0,e],i+Math.sign(i)*os*(a-c)))}}}function he(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(c,a,i){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=c,a.dataset.lmSuppressShortcuts="true",l.append(...i?[a,f]:[f,a]),o.append(l),l}return{el:o,select(c,a){
let i=n.createElement("select");i.addEventListener("change",()=>a(i.value)),i.setAttribute("aria-label",c);let l=s(c,i,!1),
f="";return{show(u,m,h=m){let d=JSON.stringify([m,h]);d!==f&&(f=d,i.replaceChildren(...m.map((g,w)=>{let p=n.createElement(
"option");return p.value=g,p.textContent=(h[w]??g).slice(0,60),p}))),i.value=u},hide(u){l.hidden=u}}},checkbox(c,a,i){let l=n.
createElement("input");l.type="checkbox",l.title=a,l.addEventListener("change",()=>i(l.checked));let f=s(c,l,!0);return{
show(u,m=!0){l.checked=u,f.hidden=!m}}},button(c,a){let i=n.createElement("button");return i.type="button",i.textContent=
c,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",a),o.append(i),{show(l){i.hidden=!l}}},hide(c){
o.hidden=c},destroy(){o.remove()}}}var[rs,Ue]=[1,2];function vo(t,e,n){let o=t.ownerDocument,r=he(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",N=>e.setOption("row_cluster",N)),c=r.checkbox("Columns","Cluster the columns and draw their tree",N=>e.
setOption("col_cluster",N)),a=r.select("Colours",N=>e.setOption("cmap",N)),i=ue(()=>{v.hide(),_()}),l=r.button("show all\
 rows",i.whole),f=it(o,n.font),u=[],m=[],h=new Int32Array(0),d=[0,1],g=null,[w,p]=[!1,!1],x=null,y=ao(o),b=St(t,"hclust-\
plot",[y.ground,y.cut,y.over].map(N=>O=>{let L=T();L&&N(O,L)}),()=>_()),{box:E,stage:M,tip:v}=b,S=se(E,M.canvas);function T(){
if(!g)return null;let{data:N,cut:O,selection:L,hover:C}=e,B=x?.leaf!==void 0&&x.leaf===C?.leaf?x.column:-1,D=Ke(String(e.
option("cmap")),e.model);return{data:N,cut:O,selection:L,hover:C,places:g,rows:u,columns:m,placeOf:h,ends:d,rowTree:w,column:B,
look:n,face:f,map:D,shown:i.shown(),dpr:M.dpr}}function $(){let{data:N}=e,{tree:O}=N,L=N.p>0&&N.values.length>=N.n*N.p;r.
hide(!L),S.instead(L?"":re);let C=Mo(e.model),B=String(e.option("cmap")||C[0]);a.show(B,C.includes(B)?C:[B,...C]),w=!!(e.
option("row_cluster")??!0)&&N.n>1,p=!!(e.option("col_cluster")??!0)&&N.columnTree!==null,s.show(w,N.n>1),c.show(p,N.columnTree!==
null),u=w?O.order:Int32Array.from({length:N.n},(D,W)=>W),m=p&&N.columnTree?N.columnTree.order:Int32Array.from({length:N.
p},(D,W)=>W),h=new Int32Array(N.n);for(let D=0;D<N.n;D++)h[u[D]]=D;if(x=null,!L)return g=null,M.paint();_()}function _(){
let{data:N}=e;if(l.show(i.part!==null),!M.width||!N.p||!N.values.length)return;let[O,L]=i.shown();g=wo({width:M.width,height:M.
height,columns:Array.from(m,C=>N.columns[C]??""),rows:L-O,rowTree:w,columnTree:p,longestName(){let C=0;for(let B=Math.floor(
O);B<L&&B<N.n;B++)C=Math.max(C,f.width(N.name(u[B]).slice(0,60)));return C},scale:Pe(d,120).words,dpr:M.dpr},f),S.describe(
k()),M.paint()}function k(){let{cut:N,data:O,selection:L}=e;return`Clustermap of ${R(O.n,O.noun)} ${w?"in the order of t\
heir tree":"in the table's order"} by ${R(O.p,"features")}: ${R(N.k,"clusters")}${ie(L)}`}let z=null;function A(){i.reset(
e.data.n),e.data.values!==z&&(z=e.data.values,d=Cn(e.data.values)),$()}let I={store:e,ground:b,extent:i,scene:T,columns:()=>m.
length,hit:()=>x,take(N){x=N,M.paint(Ue)}},P=null;return b.end(S.end,uo(I),e.subscribe("data",A),e.subscribe(["order","o\
ption"],$),e.subscribe(["cut","selection"],N=>{N==="cut"&&P?.k===e.cut.k&&P.tree===e.cut.tree||(P=e.cut,S.describe(k()),
M.paint(N==="cut"?rs:Ue))}),e.subscribe("reveal",()=>{i.reveal(e.wanted.map(N=>h[N]))}),e.subscribe("hover",()=>{e.hover?.
leaf!==x?.leaf&&(x=null),v.hide(),M.paint(Ue)})),A(),{restyle(N){n=N,f=it(o,n.font),_()},destroy(){b.destroy(),y.destroy(),
r.destroy()}}}var Ge="hclust-asking";var ss=30,is=1e3;function Oo(t,e){let n=So(t,"Clusters","Number of clusters"),o=So(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let a=et(e.data.tree)*1.06||
1;o.input.max=String(a),o.input.step=String(a/is),s()}function s(){let{cut:a,data:i}=e;n.input.max=String(Math.min(i.n,Math.
max(ss,a.k))),n.input.value=String(a.k),n.output.textContent=R(a.k),o.input.value=String(a.t),o.output.textContent=pt(a),
n.input.setAttribute("aria-valuetext",R(a.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let c=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let a of c)a();n.label.remove(),o.
label.remove()}}}function So(t,e,n){let o=t.ownerDocument,[r,s,c]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,c),t.append(r),{label:r,input:s,output:c}}function qe(t,e){let[n,o]=[It(e.paper)??yt,It(e.ink)??Wt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,c]of Object.entries(r))t.style.setProperty(`--hc-${s}`,c);t.style.setProperty("--hc-band",ot(ut(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function de(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var cs={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},as=10;function Ve(t){return cs[Le(
t)]}function Ye(t){return $n[Le(t)]}function To(t){let e=new Map,n=null;function o(r,{size:s,halo:c,edge:a,alpha:i},l,f){
let u=Math.ceil((s*.6+c+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let m=s*Ye(r)*l;n.setTransform(m,0,0,m,u,u),n.lineJoin="\
round",n.globalAlpha=i;let h=new Path2D(Ve(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=a,n.lineWidth=c*l/m,c&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(d.keys()).filter(w=>G(d,w)>>>24>=as);return{
steps:Int32Array.from(g,w=>{let[p,x]=[Math.floor(w/(2*u)),w%(2*u)];return(p-u)*f+x-u}),pixels:Int32Array.from(g,w=>G(d,w))}}
return function(s,c,a){let i=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${c} ${a}`,l=e.get(i);l||(e.size>12&&e.clear(),e.
set(i,l=[]));let f=l;return u=>f[$e(u)]??=o($e(u),s,c,a)}}function ko(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,m)=>G(e,m)-G(e,u)||u-m),c=new Int32Array(r);s.forEach((u,m)=>{c[u]=m});let a=new Int32Array(2*r+1),i=u=>G(c,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)a[i(u)+1]=G(a,i(u)+1)+1;for(let u=0;u<2*r;u++)a[u+1]=G(a,u+1)+G(a,u);let l=n?G(a,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let m=i(u),h=G(a,m);f[h]=u,a[m]=h+1}return{order:f,dimmed:l}}function No(t,e,n,o,r,s,c){
let{xs:a,ys:i,width:l,height:f,left:u,top:m}=o;for(let h=0;h<r.length;h++){let d=G(r,h),g=G(a,d),w=G(i,d);if(!(g>=-1&&g<=
l+1&&w>=-1&&w<=f+1))continue;let{steps:p,pixels:x}=c[G(s,d)],y=Math.round((m+w)*n)*e+Math.round((u+g)*n);for(let b=0;b<p.
length;b++){let E=y+G(p,b),M=G(x,b),v=G(t,E);t[E]=v===0||M>>>24===255?M:ls(M,v)}}}function ls(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,c=256-s,a=Math.imul(t&16711935,s)+Math.imul(e&16711935,c)>>>8&16711935,
i=Math.imul(t&65280,s)+Math.imul(e&65280,c)>>>8&65280;return r<<24|a|i}function G(t,e){return t[e]}var Co="http://www.w3.org/2000/svg",fs=12,Io=18,us=20,Xe=10,me=5;function $o(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let c={width:0,
height:0};function a(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Co,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Co,"path");f.append(u);let m=n.createElement("b"),h=n.createElement("span");return l.append(f,m,h),l.addEventListener(
"click",d=>e(i,d.shiftKey)),s.before(l),{button:l,path:u,number:m,rest:h,colour:-1}}return{el:o,show(i,l,f,u,m){let h=Math.
max(2,Math.min(fs,Math.floor((m-2*Xe)/Io))),d=i.k<=h?i.k:h-1;for(;r.length<d;)r.push(a(r.length));let g=0;r.forEach((p,x)=>{
if(p.button.hidden=x>=d,p.button.hidden)return;let y=` · ${R(i.sizes[x],f)}`;p.rest.textContent!==y&&(p.rest.textContent=
y);let b=u.fit(Y(i,x),_t,H,!0);p.number.textContent!==b&&(p.number.textContent=b);let E=l[x];p.colour!==E&&(p.colour=E,p.
path.setAttribute("d",Ve(E)),p.path.setAttribute("transform",`scale(${8*Ye(E)})`),p.path.setAttribute("fill",Z(E))),g=Math.
max(g,u.width(b,H,!0)+u.width(y))}),s.hidden=d===i.k,s.hidden||(s.textContent=`+ ${R(i.k-d)} more`,g=Math.max(g,u.width(
s.textContent)));let w=d+(s.hidden?0:1);return c={width:Math.ceil((us+g+8)/8)*8,height:Io*w+4},c},move(i,l){o.style.transform=
`translate(${Math.round(i)}px, ${Math.round(l)}px)`,o.style.width=`${c.width}px`},destroy(){o.remove()}}}function Lo({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,Xe,(n-r.width)/2],c=[2,o-r.height-Xe,(o-r.height)/2],a=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of a){let u=s[l]??0,m=c[f]??0,h=0;for(let d=0;d<
t.length;d++){let g=t[d],w=e[d];g>u-me&&g<u+r.width+me&&w>m-me&&w<m+r.height+me&&h++}h<i.hidden&&(i={left:u,top:m,hidden:h})}
return i}var Ze=864e5,hs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Ro(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=t[r];Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Qe(t,e,n,o,r){if(t==="date")return ds(e,n,Math.max(2,Math.floor(o/r)));let s=Mt(
e,n,o,r);return{at:s,words:ft(s)}}function ds(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Je(_o(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let s=r>=
7?4:0,c=[];for(let a=Math.ceil((t-s)/r);a*r+s<=e;a++)c.push(a*r+s);return Je(c,t,e)}return Je(_o(t,e,1),t,e)}function _o(t,e,n){
let o=new Date(t*Ze);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let c=r;s.length<100;c++){let a=new Date(0);a.setUTCFullYear(Math.floor(c*n/12),(c*n%12+12)%12,1);let i=a.getTime()/
Ze;if(!(i<=e))break;i>=t&&s.push(i)}return s}function Je(t,e,n){let o=t.map(s=>{let c=new Date(Math.round(s*1440)*6e4);if(c.
getUTCHours()||c.getUTCMinutes())return c.toISOString().slice(11,16);let a=hs[c.getUTCMonth()];return c.getUTCDate()!==1?
`${c.getUTCDate()} ${a}`:c.getUTCMonth()?a:String(c.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Ze).getUTCFullYear()}`),{at:t,words:o}}var zo=8,Do=12,ms=46,ps=90;function tn(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,s=t.axisNames[r],c=t.axes[r];if(!s||!c)return null;let a=j(s.label||s.name),i=s.unit?`${a} (${j(s.unit)})`:a;return{
name:s.name,title:i,column:s,values:c,all:Ro(c)}}function Ho(t,e,n,o,r,s,c){let a=Math.max(40,t.height-zo-ms),i=Qe(n.column.
kind,...r,a,46);i.words=i.words.map(g=>c.fit(g,ps));let l=Math.max(0,...i.words.map(g=>c.width(g))),f=Math.ceil(l+8+H+16),
u=Math.max(40,t.width-f-Do-s),m=Qe(e.column.kind,...o,u,64),h=Po(e.values,o[0],o[1],u),d=Po(n.values,r[1],r[0],a);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:f,top:zo,width:u,height:a,x:m,y:i,xs:h,ys:d}}function Po(t,e,n,o){
let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let c=t[s];r[s]=Number.isFinite(c)?(c-e)/(n-e)*o:NaN}return r}
function Bo(t,e,{x:n,y:o,xShown:r,yShown:s,look:c,face:a,dpr:i}){let{left:l,top:f,width:u,height:m}=e,h=f+m,d=Math.max(1,
Math.round(i))/i,g=p=>Math.round(p*i)/i;t.font=a.css(),t.fillStyle=c.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((p,x)=>{let y=g(h-(p-s[0])/(s[1]-s[0])*m);t.fillStyle=c.rule,t.globalAlpha=.7,t.fillRect(l,y,u,d),t.globalAlpha=
1,t.fillRect(l-4,y,4,d),t.fillStyle=c.quiet,t.fillText(e.y.words[x]??"",l-8,y+.5)}),t.fillStyle=c.rule,t.fillRect(g(l),f,
d,m+d),t.fillRect(l,g(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let w=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((p,x)=>{let y=g(l+(p-r[0])/(r[1]-r[0])*u);t.fillStyle=c.rule,t.fillRect(y,h,d,4);let b=a.fit(e.x.words[x]??"",w),
E=l+u+Do-1-a.width(b)/2;t.fillStyle=c.quiet,t.fillText(b,Math.min(y,E),h+17)}),t.fillStyle=c.ink,t.fillText(a.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(H+1,f+m/2),t.rotate(-Math.PI/2),t.fillText(a.fit(o.title,m),0,0),t.restore()}var Fo=60,gs=30,xs=110;function en(t){return t<=500?7.2:t<=2500?5.6:4.2}function Wo(t){let e=To(t),n=null,o=null;return{
renew(){n=null},paint(r,s,{cut:c,data:a,selection:i},l,f,u,m){n??=ko(c.labels,c.sizes,i);let{order:h,dimmed:d}=n,g=en(a.
n),w=a.n<=2500?.7:.4,p=d>0&&h.length-d>Fo,x=r.points,[y,b]=x?[1,1]:[r.canvas.width,r.canvas.height];!x&&(o?.width!==y||o.
height!==b)&&(o=r.createImageData(y,b));let E=x||!o?new Int32Array(1):new Int32Array(o.data.buffer);E.fill(0);let M=(S,T)=>{
if(!S.length)return;if(x)return x(s,S,c.labels,l,T);let $=e(T,m,y);No(E,y,m,s,S,c.labels,Array.from(l,$))};M(h.subarray(
0,d),{size:g,halo:w,edge:u,alpha:.22});let v=p?f:u;M(h.subarray(d),{size:g,halo:p?.9:w,edge:v,alpha:1}),!x&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Fo?new Int32Array(0):n.order.subarray(n.dimmed)}}}function pe(t,{
left:e,top:n,xs:o,ys:r},s,c){let[a,i]=[o[s],r[s]];a===a&&(t.beginPath(),t.arc(e+a,n+i,c,0,2*Math.PI),t.stroke())}function jo(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ws(t,e,n){let o=[...n,...t.map(({x:s,
y:c})=>({x0:s-5,y0:c-5,x1:s+5,y1:c+5}))],r=[];for(let{row:s,x:c,y:a,width:i,away:l}of t)for(let f of[c+l,c-l-i]){let u={
x0:f,y0:a-7,x1:f+i,y1:a+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>bs(u,h)))){o.push(u),r.
push({row:s,left:f,y:a});break}}return r}function bs(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Ko(t,e,{
data:n,selection:o},r,s,c){let a=[];for(let f=0;f<e.xs.length;f++)if(ge(e,f)&&a.push(f)>gs)return;let i=new Map(a.map(f=>[
f,c.fit(j(n.name(f)),xs)])),l=a.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:c.width(i.get(f)??""),away:o?.[f]?12:8}));t.font=
c.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:m}of ws(l,e,[r]))t.fillText(
i.get(f)??"",e.left+u,e.top+m+.5)}function ge({xs:t,ys:e,width:n,height:o},r){let[s,c]=[t[r],e[r]];return s>=0&&s<=n&&c>=
0&&c<=o}function nn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>ys(s,o)))]:[];return r.push(`cluster ${R(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function ys({column:t,values:e},n){let o=e[n],r=Vt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var Uo=new WeakMap;function Go(t){let e=Uo.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Uo.set(t,e)}return e}function qo(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:s,tip:c}=n;function a(w){let p=t.plot();if(e.setHover(w<0?null:
{leaf:w}),w<0||!p)return c.hide();let[x="",...y]=nn(e,t.axes(),w);c.show(p.left+Number(p.xs[w]),p.top+Number(p.ys[w]),x,
y)}function i({x:w,y:p}){let x=t.plot();return x?[(w-x.left)/x.width,1-(p-x.top)/x.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=Tt(s.canvas,{down(w){if(w.button>1||!t.plot())return!1;
let p=w.button===1||m;return u={pan:p,shift:w.shiftKey,from:o.part,over:!1},p&&w.preventDefault(),!0},drag(w,{x:p,y:x},y){
let b=t.plot();if(!(!y.moved&&Math.hypot(p-y.x,x-y.y)<vt)&&(y.moved||a(-1),y.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((y.x-p)/b.width,(x-y.y)/b.height,u.from);l??=[y.x,y.y],l.push(p,x),t.draw(l)}},up(w,p,x){let y=t.plot();if(!(!y||u.
over)){if(l){let b=l.map((M,v)=>M-(v%2?y.top:y.left));f();let E=Ao(y.xs,y.ys,b).filter(M=>ge(y,M));(E.length||!u.shift)&&
e.select(E,{add:u.shift})}else if(!x.moved&&!u.pan){let b=t.nearest(p);(b>=0||!w.shiftKey)&&e.select(b<0?[]:[b],{add:w.shiftKey}),
w.pointerType==="touch"&&a(b)}}},cancel:f,hover:(w,p)=>a(t.nearest(p)),leave:()=>a(-1),pinch(w,p,x,y){let b=t.plot();b&&
(o.by(w,...i({x:p.x-x,y:p.y-y})),o.move(-x/b.width,y/b.height))},owns(w){return i(w).every(p=>p>=0&&p<=1)}});function d(w,p){
let[x,y]=[t.axes(),t.plot()];if(!x||!y)return;let b=Go(x[w].values).filter(S=>ge(y,S));if(!b.length)return;let E=b.indexOf(
e.hover?.leaf??-1),M=E<0?p>0?0:b.length-1:Math.min(Math.max(E+p,0),b.length-1),v=b[M];a(v),n.say(nn(e,x,v).join(", "))}let g=U(
s.canvas,{dblclick:o.whole,wheel(w){!Ot(r,w)||!t.plot()||(w.preventDefault(),o.by(1.0015**(w.deltaY||w.deltaX),...i(nt(r,
w))))},keydown:wt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d("y",-1),Enter:w=>{
let{hover:p}=e;p?.leaf!==void 0&&e.select([p.leaf],{add:w.shiftKey})}," ":()=>{m=!0},Escape:()=>{u.over=!0,f(),e.select(
[]),a(-1)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,.5),0:o.whole}),keyup(w){w.key===" "&&
(m=!1)},blur(){m=!1}});return()=>{h(),g()}}var Ms=500;function Vo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,s,c){let a=t();if(!a)return;let i=n??a,l=(m,h)=>{let[d,g]=[i[m],a[m]],w=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return fe(d,g,w,r,(g[1]-g[0])/Ms)},f=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,u={x:l("x",s),y:l("y",c)};o(f(u.x,a.x)&&f(
u.y,a.y)?null:u)},move(r,s,c=n){let a=t();!a||!c||o({x:at(c.x,a.x,r*(c.x[1]-c.x[0])),y:at(c.y,a.y,s*(c.y[1]-c.y[0]))})},
reveal(r){let s=t(),c=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:a,y:i}=n;if(c.some(
([f,u])=>f>=a[0]&&f<=a[1]&&u>=i[0]&&u<=i[1]))return;let l=c[0];l&&o({x:at(a,s.x,l[0]-(a[0]+a[1])/2),y:at(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var As=12,Es=230,[vs,on]=[1,2];function Yo(t,e,n){let o=t.ownerDocument,r=he(t,"Scatter"),s=r.select("x",O=>e.setOption(
"x",O)),c=r.select("y",O=>e.setOption("y",O)),a=Vo(()=>u&&{x:u.x.all,y:u.y.all},()=>{b.hide(),S()}),i=r.button("show all",
a.whole),l=Wo(o),f=it(o,n.font),u=null,m=null,h=null,d=null,g=0,w={key:"",left:0,top:0,width:0,height:0},p=St(t,"hclust-\
plot",[k,z,A],()=>S()),{box:x,stage:y,tip:b}=p,E=$o(x,I),M=se(x,y.canvas);function v(){let{data:O}=e,L=tn(O,e.option("x"),
0),C=tn(O,e.option("y"),1);if(u=L&&C?{x:L,y:C}:null,a.reset(),r.hide(!u),M.instead(u?"":re),u){let B=O.axisNames.map(D=>D.
name);s.show(u.x.name,B),c.show(u.y.name,B)}l.renew(),g=0,S()}function S(){i.show(a.part!==null),!(!u||!y.width)&&(T(),w.
key="",$(),M.describe(_()),y.paint())}function T(){if(!u)return;let{x:O,y:L}=u;m=Ho(y,O,L,a.part?.x??O.all,a.part?.y??L.
all,g,f),h=Eo(m.xs,m.ys,m.width,m.height)}function $(){if(!m)return;let{cut:O,data:L}=e,C=E.show(O,Pt(O),L.noun,f,m.height),
B=`${C.height} ${Math.ceil(C.width/24)}`;if(B!==w.key){let D=Math.max(1,.01*L.n),W=Lo(m,C);W.hidden>D&&m.width+g-C.width>
Es&&C.width>g-12&&(g=C.width+12,T(),y.paint()),g&&(W={left:m.width+16,top:0,hidden:0}),w={key:B,left:W.left,top:W.top,...C}}
E.move(m.left+w.left,m.top+w.top)}function _(){if(!u)return"";let{cut:O,data:L,selection:C}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${R(L.n,L.noun)} in ${R(O.k,"clusters")}${ie(C)}`}function k(O){if(!m||!u)return;let{x:L,
y:C}=u;Bo(O,m,{x:L,y:C,xShown:a.part?.x??L.all,yShown:a.part?.y??C.all,look:n,face:f,dpr:y.dpr})}function z(O){if(!m)return;
l.paint(O,m,e,Pt(e.cut),n.ink,n.paper,y.dpr);let{left:L,top:C,width:B,height:D}=w;Ko(O,m,e,{x0:L,y0:C,x1:L+B,y1:C+D},n,f)}
function A(O){if(!m)return;let{hover:L,data:C}=e,B=en(C.n)/2;O.save(),a.part&&(O.beginPath(),O.rect(m.left,m.top-4,m.width+
4,m.height+4),O.clip()),O.strokeStyle=n.ink,O.lineWidth=1.5;for(let D of l.ringed())pe(O,m,D,B+3);if(L?.node!==void 0){O.
lineWidth=1;let{tree:D}=C,W=D.start[L.node],Me=W+D.sizes[L.node];for(let Ft of D.order.subarray(W,Me))pe(O,m,Ft,B+.8)}else if(L)
for(let[D,W]of[[n.paper,4.5],[n.ink,2]])O.strokeStyle=D,O.lineWidth=W,pe(O,m,L.leaf,B+4);O.restore(),d&&jo(O,d,n.ink)}function I(O,L){
let{cut:C,data:B}=e,D=[];for(let W=0;W<B.n;W++)C.labels[W]===O&&D.push(W);e.select(D,{add:L}),p.say(`${L?"Added: ":""}cl\
uster ${Y(e.cut,O)}, ${R(D.length,B.noun)} selected.`)}let P={store:e,ground:p,zoom:a,axes:()=>u,plot:()=>m,nearest:({x:O,
y:L})=>m&&h?h.nearest(O-m.left,L-m.top,As):-1,draw(O){d=O,y.paint(on)}},N=null;return p.end(M.end,qo(P),e.subscribe("dat\
a",v),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||v()}),e.subscribe(["cut","selecti\
on"],O=>{let L=N?.k===e.cut.k&&N.tree===e.cut.tree;O==="cut"&&L||(N=e.cut,l.renew(),O==="cut"&&$(),M.describe(_()),y.paint(
vs,on))}),e.subscribe("reveal",()=>{if(!u||!a.part)return;let{x:O,y:L}=u;a.reveal(e.wanted.map(C=>[Number(O.values[C]),Number(
L.values[C])]))}),e.subscribe("hover",()=>{b.hide(),y.paint(on)})),v(),{restyle(O){n=O,f=it(o,n.font),S()},destroy(){p.destroy(),
E.destroy(),r.destroy()}}}var rn=8,Ss=0;function Jo(t,e){let n=t.ownerDocument,o=`hclust-find-${++Ss}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),c=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",c.id=o,c.hidden=!0,c.setAttribute("role","listbox"),c.setAttribute("aria-label","Rows found"),
Xo(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,c),t.append(r);let a=[],
i=0,l=0,f=null,u=new Set;function m(){let b=R(1,e.data.noun).slice(2);s.placeholder=`find a ${b}`,s.setAttribute("aria-l\
abel",`Find a ${b} by its name`)}function h(){let{data:b}=e,E=s.value.trim().toLowerCase();f||(f=Array.from({length:b.n},
(v,S)=>b.name(S).toLowerCase()),u=Os(f)),a=[],i=0,l=0;let M=[];f.forEach((v,S)=>{let T=E?v.indexOf(E):-1;T<0||(i++,T===0&&
a.length<rn?a.push(S):M.length<rn&&M.push(S))}),a=[...a,...M].slice(0,rn),d(!!E)}function d(b){c.replaceChildren(),c.hidden=
!b,s.setAttribute("aria-expanded",String(b));let E=a.map((M,v)=>{let S=j(e.data.name(M)),T=`cluster ${Y(e.cut,e.cut.labels[M])}`,
$=u.has(f?.[M]??"")?`row ${e.data.rows[M]} · `:"";return g(S,$+T,{id:`${o}-${v}`,"aria-selected":String(v===l)})});if(E.
forEach((M,v)=>M.dataset.i=String(v)),b&&i>a.length&&E.push(g(`and ${R(i-a.length)} more`,"")),b&&!i&&E.push(g("no such \
name","")),c.append(...E),b&&a.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let M=a[l];e.reveal([M]),e.setHover(
{leaf:M})}else s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(b,E,M={"aria-disabled":"true"}){let v=n.
createElement("li");Xo(v,{role:"option",...M});for(let S of[b,E]){let T=n.createElement("span");T.textContent=S,v.append(
T)}return v}function w(b,E){let M=a[b];M!==void 0&&(e.select([M],{add:E}),s.value=e.data.name(M),p(),e.setHover({leaf:M}))}
function p(){c.hidden||(c.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.
setHover(null))}function x(b){let M={ArrowDown:1,ArrowUp:-1}[b.key];if(M){if(c.hidden)return h();l=(l+M+a.length)%Math.max(
a.length,1),d(!0)}else if(b.key==="Enter")w(l,b.shiftKey);else if(b.key==="Escape")c.hidden&&e.select([]),s.value="",p();else
return;b.preventDefault(),b.stopPropagation()}let y=[U(s,{input:h,keydown:x,blur:p,focus:()=>s.value&&h()}),U(c,{pointerdown:b=>{
b.preventDefault();let E=b.target.closest("li[data-i]");E&&w(Number(E.dataset.i),b.shiftKey)},pointermove:b=>{let E=b.target.
closest("li[data-i]");!E||Number(E.dataset.i)===l||(l=Number(E.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,a=[],
p(),m()})];return m(),{box:r,destroy(){for(let b of y)b();r.remove()}}}function Os(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Xo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Ts=200,ks=["x","y","cmap","row_cluster","col_cluster"];function cn(t){let e=je(t),n=xe(t,e),o=sn(t,e),r=null,s=[],c=new Map,
a=A=>{for(let I of[...c.get(A)??[]])I(A)},i=new Map,l,f=-1/0,u=!1,m=!1;function h(A){u=!0;try{for(let[I,P]of Object.entries(
A))t.set(I,P)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let A=Object.fromEntries(
i);i.clear(),h("n_clusters"in A?{...A,...x()}:A),t.save_changes()}function g(A){for(let[I,P]of Object.entries(A))i.set(I,
P);l??=setTimeout(d,Math.max(0,f+Ts-Date.now()))}function w(){if(d(),!!m){m=!1;try{let A={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...p(),...A}})}catch{}}}let p=()=>({n_clusters:n.k,distance_threshold:n.t}),x=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),y=[];function b(A,I){let P=()=>{!u&&(A==="re\
vision"||t.get("revision")===e.revision)&&I()};t.on(`change:${A}`,P),y.push([`change:${A}`,P])}let E=t.get("cut_told");function M(){
let A=E;return E=t.get("cut_told"),E!==A}let v=()=>i.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function S(A){
let I=t.get("threshold_step");return I>0&&Math.abs(A-Math.round(n.t/I)*I)<1e-6*I}b("revision",()=>{i.clear(),m=!1,E=t.get(
"cut_told"),e=je(t),n=xe(t,e),o=sn(t,e),r=null,a("data")}),b("cut_told",()=>queueMicrotask(M)),b("n_clusters",()=>{if(t.
get("n_clusters")===n.k)return;let A=M();A&&v()?h(p()):_(xe(t,e),A)}),b("distance_threshold",()=>{let A=t.get("distance_\
threshold");if(A===n.t)return;let I=M();if(!I&&S(A))return;if(I&&v()){h(p());return}let P=xt(e.tree,A)===t.get("n_cluste\
rs");_(P?xe(t,e):Rt(e.tree,A),I)});for(let A of _e)b(A,()=>{e={...e,tree:{...e.tree,marks:Qt(t)}},n=Zo(n,e.tree),a("cut")});
b("flips",()=>{let A=Nt(t.get("flips"),e.n-1);A.some((I,P)=>I!==e.tree.flips[P])&&T(Kt(e.tree,A))}),b("selection",()=>{i.
delete("selection");let A=sn(t,e);Qo(o,A)||(o=A,a("selection"),$([...A?.keys()??[]].filter(I=>A?.[I])))});for(let A of[...ks,
"cmap_colours"])b(A,()=>a("option"));function T(A){e={...e,tree:A},n=Zo(n,A),a("order")}function $(A){s=A,A.length&&a("r\
eveal")}function _(A,I){i.delete("n_clusters"),i.delete("distance_threshold"),m=!I,n=A;let P={...k(A.k),...p(),...I?{}:x()};
h(Object.fromEntries(Object.entries(P).filter(([N,O])=>t.get(N)!==O))),a("cut")}function k(A){let I=t.get("most_clusters");
return I&&A>I?{most_clusters:Math.min(e.n,2*A)}:{}}function z(A){A.k===n.k&&A.t===n.t||(n=A,m=!0,g({...k(n.k),...p()}),a(
"cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(A){
z(Rt(e.tree,A))},setClusters(A){z(Et(e.tree,A))},select(A,{add:I=!1}={}){let P=I&&o?o.slice():new Uint8Array(e.n);for(let O=0;O<
A.length;O++)P[A[O]]=1;let N=P.includes(1)?P:null;Qo(o,N)||(o=N,g({selection:Ns(N,e)}),a("selection"),$(Array.from(A)),d())},
get wanted(){return s},reveal:$,setHover(A){A?.leaf===r?.leaf&&A?.node===r?.node||(r=A,a("hover"))},flip(A){let I=xn(e.tree,
A);if(I===e.tree)return;T(I);let{buffer:P,byteOffset:N,byteLength:O}=I.flips;g({flips:new DataView(P,N,O),flips_of:e.revision}),
d()},option(A){return i.has(A)?i.get(A):t.get(A)},setOption(A,I){this.option(A)!==I&&(g({[A]:I}),a("option"))},flush:d,say:w,
subscribe(A,I){let P=typeof A=="string"?[A]:A;for(let N of P)c.has(N)||c.set(N,new Set),c.get(N)?.add(I);return()=>{for(let N of P)
c.get(N)?.delete(I)}},destroy(){d();for(let[A,I]of y)t.off(A,I);y.length=0,c.clear()}}}function xe(t,{tree:e}){let[n,o]=[
t.get("n_clusters"),t.get("distance_threshold")];return xt(e,o)===n?Rt(e,o):Et(e,n)}function Zo(t,e){return xt(e,t.t)===
t.k?Rt(e,t.t):Et(e,t.k)}function sn(t,e){let n=kt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let c=e.
leafOf(s);c<0||(o[c]=1,r=!0)}return r?o:null}function Ns(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}
function Qo(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function tr(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){let[f,u]=[Math.max(
0,Math.floor(i)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=st(r,f)+1,r[Math.min(o,u)+1]=st(r,Math.min(o,u)+1)-1)}let s=new Int32Array(
o+2),c=0;for(let i=0;i<=o;i++)c+=st(r,i),s[i+1]=st(s,i)+(c>0?1:0);let a=Math.ceil(e);for(let i=o-a;i>=0;i--)if(st(s,i+a)===
st(s,i))return i;return null}function er({rects:t,count:e},n,o,r){let s=[];for(let c=0;c<4*e;c+=4){let[a,i]=[st(t,c)/n,st(
t,c+1)/n],[l,f]=[st(t,c+2)/n,st(t,c+3)/n];i<=r&&i+f>=o&&s.push([a,a+l])}return s}function st(t,e){return t[e]}var nr=12,bt={high:24,line:15,around:13,beside:3},[Cs,Is]=[860,480],we=14;function or(t,e,n){let o=e>=Cs?`${R(Math.min(n,
99),"clusters")} · 0.0000`:e>=Is?R(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,nr,!0))+2*bt.around+
2*bt.beside}function rr(t){let e=t.ownerDocument,n=(p,x="div")=>{let y=e.createElement(x);return y.className=`hclust-cut\
-${p}`,y},[o,r,s,c,a,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute(
"role","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,c,a,i);let l=["k","noun","dot","at"].
map(p=>n(p,"span"));i.append(...l);let f=null,u=null,[m,h,d,g]=[0,0,0,0];function w(p,x,y){let[b,E,M]=[R(p.k),R(p.k,"clu\
sters"),pt(p)];[b,E.slice(b.length)," · ",M].forEach((_,k)=>{let z=l[k];z&&(z.textContent=_)});let v=[[On(p)],[E,M],[b,
M]],S=v.map(_=>Math.max(..._.map(k=>x.width(k,nr,!0)))+2*bt.around),T=S.findIndex(_=>_<=y+.5),$=T<0?v.length-1:T;h=S[$],
d=(bt.high+($?bt.line:0))/2,i.classList.toggle("two",$>0),i.classList.toggle("short",$>1)}return{handle:i,show({cut:p,frame:x,
corner:{left:y,top:b},type:E},M,v){let S=y+x.width,T=v-S-2*bt.beside;if(p!==f||E!==u||T!==g){[f,u,g]=[p,E,T];let C=Yt(p);
w(p,E,T),a.textContent=C,m=E.width(C)+8,$s(i,p,x)}let $=C=>Math.round(C*x.dpr)/x.dpr,_=C=>$(b+Math.min(Math.max(X(x,C),0),
x.height)),[k,z,A]=[_(p.t),_(Math.min(p.upper,x.top)),_(p.lower)];be(o,y,z,x.width),o.style.height=`${Math.max(0,A-z)}px`,
o.hidden=!p.exact,be(r,y,k,x.width),be(s,y,k,x.width),be(c,0,0,y-4),c.style.height=`${b+x.height}px`;let I=Math.min(Math.
max(k,b+d),b+x.height-d),P=Math.min(S+bt.beside,v-h);i.style.transform=`translate(${$(P)}px, ${$(I-d)}px)`,i.style.width=
`${h}px`;let O=[k-b-17,k-b+4,1].map(C=>{let D=(C<k-b-we||C>k-b)&&C>=0&&C+we<=x.height;return{at:C,x:D?tr(er(M,x.dpr,C,C+
we),m,x.width):null}}).find(({x:C})=>C!==null);if(a.hidden=!O,!O)return;let L=b+O.at;a.style.transform=`translate(${$(y+
(O.x??0))}px, ${L}px)`,a.classList.toggle("inside",p.exact&&L>=z&&L+we<=A)},destroy(){for(let p of[o,r,s,c,a,i])p.remove()}}}
function be(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function $s(t,e,n){t.setAttribute(
"aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(6))));
let o=pt(e);t.setAttribute("aria-valuetext",`${R(e.k,"clusters")}, cut at ${o}; ${Yt(e)}`)}function sr(t,e,n){let r=[...t.
sizes.subarray(0,12)].map((c,a)=>`cluster ${Y(t,a)} with ${R(c,e)}`);t.k>12&&r.push(`and ${R(t.k-12)} more`);let s=pt(t);
return`Tree of ${R(t.tree.n,e)}, up to height ${J(n)}. Cut at ${s} into ${R(t.k,"clusters")}; ${Yt(t)}. ${r.join(", ")}.`}var an=4;function ye({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?Q(o,o.parents[n.leaf]):0,l=Y(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${J(i)}`]]}let r=lt(o,n.node),s=e.nodes.indexOf(n.node),c=`${s<0?
"":`Cluster ${Y(e,s)} · `}${R(r.length,t.noun)}`,a=[...r.subarray(0,an)].map(i=>j(t.name(i)));return r.length>an&&a.push(
`and ${R(r.length-an)} more`),[c,[`height ${J(Q(o,n.node))}`,...a]]}var Bt={mouse:7,touch:14,line:8,snap:4};function ir({store:t,box:e,handle:n,extent:o,tip:r,lay:s}){let c={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function a(h,d){let{frame:g}=s(),{tree:w}=t.data,p=Math.min(Math.max(En(g,h),0),g.top),x=xt(
w,p),y=X(g,He(zt(w,x)));!d&&Math.abs(y-h)<=Bt.snap?t.setClusters(x):t.setThreshold(p)}function i(h,d){return h.target===
n?null:qn(s(),d.x,d.y,h.pointerType==="touch"?Bt.touch:Bt.mouse)}function l(h,d,g){if(g)if(h.altKey)g.node!==void 0&&t.flip(
g.node);else{let w=g.node===void 0?[g.leaf]:lt(t.data.tree,g.node);t.select(w,{add:h.shiftKey})}else{let{corner:w,frame:p}=s();
!h.shiftKey&&d.x>=w.left&&p.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...ye(t,h)):r.hide()}function u(h){if(!Ot(e,h))return;let d=h.deltaMode?16:1,[g,w]=[h.deltaX*d,h.deltaY*
d],{frame:p,corner:x}=s();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(w))return o.part?(h.preventDefault(),o.move(g/
ct(p))):void 0;let y=w||g;if(y>0&&!o.part)return;h.preventDefault();let b=(nt(e,h).x-x.left)/p.width;o.zoom(Math.exp(y*(h.
ctrlKey?.01:.002)),b)}let m=[Tt(e,{down(h,d){if(h.button!==0)return!1;let{frame:g,corner:w}=s(),p=w.top+X(g,Math.min(t.cut.
t,g.top)),x=h.pointerType==="touch"?Bt.touch:Bt.line,[y,b]=[h.target===n,d.x<w.left-4];return c={mode:y||b||Math.abs(d.y-
p)<=x?"cut":"press",offset:b&&!y?0:p-d.y,pill:y,start:o.shown(),what:y||b?null:i(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),b&&!y&&a(d.y-w.top,h.altKey),!0},drag(h,d,g){let[w,p]=[d.x-g.x,d.y-g.y];
if(g.moved||=Math.abs(c.mode==="cut"?p:w)>=(c.what?vt:1),!g.moved)return;let{frame:x,corner:y}=s();c.mode==="press"&&o.part&&
(c.mode="pan"),c.mode==="cut"?(t.setHover(null),a(d.y+c.offset-y.top,h.altKey)):c.mode==="pan"&&o.move(-w/ct(x),c.start)},
up(h,d,g){c.mode==="cut"&&t.flush(),!(g.moved||c.pill||d.x<s().corner.left-4)&&(l(h,d,c.what),h.pointerType==="touch"&&f(
c.what,d))},cancel(){c.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(i(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,g){let{frame:w,corner:p}=s();o.zoom(h,(d.x-g-p.left)/w.width),o.move(-g/ct(s().frame))}}),U(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of m)h()}}var cr="↑ ↓ move the cut · Enter: walk along the branches",Ls="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",_s=0;function ar({store:t,box:e,handle:n,extent:o,tip:r,say:s,lay:c}){let a=e.ownerDocument.
createElement("div");a.className="hclust-tree-hint",a.id=`hclust-keys-${++_s}`,a.textContent=cr,n.setAttribute("aria-des\
cribedby",a.id),e.append(a);let i=-1;function l(x){let{data:y}=t,{tree:b}=y;i=x,a.textContent=Ls,e.classList.add("walkin\
g");let E=b.x[x];o.reveal([E-.5]);let M=x<y.n?{leaf:x}:{node:x};t.setHover(M);let{frame:v,corner:S}=c(),[T,$]=ye(t,M),_=(E-
v.from)/(v.to-v.from),k={x:S.left+_*v.width,y:S.top+X(v,Q(b,x))};r.show(k.x,k.y,T,$),s([T,...$].join(", "))}function f(){
i<0||(i=-1,a.textContent=cr,e.classList.remove("walking"),t.setHover(null),r.hide())}function u(x){let{tree:y}=t.data,b=y.
parents[i];b>=0&&l(ht(y,b)[x])}let m={ArrowUp:()=>l(Math.max(t.data.tree.parents[i],i)),ArrowDown:()=>l(i<t.data.n?i:ht(
t.data.tree,i)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:x=>t.select(lt(t.data.tree,i),{
add:x.shiftKey}),Escape:f},h=x=>()=>{t.setClusters(Math.min(Math.max(x(t.cut.k),1),t.data.n))},d={ArrowUp:h(x=>x-1),ArrowRight:h(
x=>x-1),ArrowDown:h(x=>x+1),ArrowLeft:h(x=>x+1),PageUp:h(x=>x-10),PageDown:h(x=>x+10),Home:h(()=>t.data.n),End:h(()=>1),
Enter:()=>l(t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,
.5),"-":()=>o.zoom(1/.7,.5),0:o.whole},[g,w]=[wt({...d,...m}),wt(d)],p=U(e,{keydown(x){e.classList.remove("by-pointer"),
(i<0?w:g)(x)},focusout:f,pointerdown:f});return{leave:f,destroy:p}}var Rs=1.09,zs={grown:150,zoomed:96},Ps=500;function lr(t,e,n){let o=t.ownerDocument,r=it(o,n.font),s=null,c=null,a=o.createElement(
"canvas"),[i,l]=[0,null],f=ue(()=>M()),u=St(t,"hclust-tree",[y,b],()=>s=null),{box:m,stage:h,tip:d,say:g}=u;h.canvas.setAttribute(
"aria-hidden","true");let w=rr(m);function p(){if(s){let{cut:Ct,selection:dr,data:fn}=e;return Object.assign(s,{cut:Ct,selection:dr,
data:fn,colours:ne(fn.tree)}),s}let{data:k,cut:z,selection:A}=e,[I,P]=f.shown(),N=(et(k.tree)||1)*Rs,O=or(r,h.width,k.n),
[L,C]=[P-I,k.n].map(Ct=>(h.width-52-O)/Ct>=ze),B=zs[C?"grown":"zoomed"],D=L?Math.min(B,E()):0;m.style.setProperty("--hc-\
names",`${C?D+6:0}px`);let W={left:0,top:8},Me=gt+te+(D?D+6:0)+(f.part?5:0),Ft=Math.max(40,h.height-W.top-Me),ln=Mt(0,N,
Ft,44),fr=Math.max(...ft(ln).map(Ct=>r.width(Ct)),0);W.left=Math.max(Math.ceil(fr)+11+(k.heightLabel?H+9:4),Dn(r));let ur={
width:Math.max(20,h.width-W.left-O),height:Ft,from:I,to:P,top:N,dpr:h.dpr},hr=ne(k.tree);return s={data:k,cut:z,colours:hr,
selection:A,frame:ur,corner:W,look:n,type:r,ticks:ln,labels:D},c=null,s}function x(k){if(!c){c=Ut(k.data.tree,k.frame),a.
width=Math.round(k.frame.width*k.frame.dpr),a.height=Math.round(k.frame.height*k.frame.dpr);let z=a.getContext("2d");z&&
ee(z,c,n.quiet)}return c}function y(k){let z=p();Fn(k,z,a,x(z).thick),Wn(k,z),jn(k,z),Kn(k,z,h.height-3)}function b(k){let z=p(),
{hover:A}=e;A?.node!==void 0&&Un(k,z,x(z),A.node),A?.leaf!==void 0&&Gn(k,z,A.leaf),w.show(z,x(z),h.width)}function E(){let{
data:k}=e;if(l!==k.name){let z="";for(let A=0;A<k.n;A++){let I=j(k.name(A));I.length>z.length&&(z=I)}[i,l]=[Math.ceil(r.
width(z,H,!0)),k.name]}return i}function M(){s=null,h.paint()}let v,S=()=>g(sr(e.cut,e.data.noun,et(e.data.tree))),T=()=>{
clearTimeout(v),v=setTimeout(S,Ps)},$={store:e,box:m,handle:w.handle,extent:f,tip:d,say:g,lay:p},_=ar($);return u.end(ir(
$),_.destroy,()=>clearTimeout(v),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),_.leave(),M(),S()}),e.subscribe("ord\
er",M),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?h.paint(1):h.paint(),T()}),e.subscribe("sele\
ction",()=>h.paint(0)),e.subscribe("reveal",()=>{let{start:k}=e.data.tree;f.reveal(e.wanted.map(z=>k[z]))}),e.subscribe(
"hover",()=>h.paint(1))),f.reset(e.data.n),S(),{restyle(k){n=k,r=it(o,n.font),l=null,M()},destroy(){u.destroy(),a.width=
a.height=0}}}var Ds={tree:lr,clustermap:vo,scatter:Yo};function Hs(){let t=null;return{initialize({model:e}){return t=cn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=cn(e),Bs(n,t)}}}function Bs(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Ee(t,r);qe(o,s);
let c=[],a=[],i=null;function l(){let p=de(o,"hclust-live-bar");e.model.get("controls")&&a.push(Oo(p,e).destroy);let x=Jo(
p,e);i=x.box,a.push(x.destroy,()=>p.remove()),f();let y=e.model.get("parts")??["tree"],b=null;for(let E of y){let M=Ds[E];
if(!M)continue;E!=="tree"&&(b??=de(o,"hclust-live-pair"));let v=de(E==="tree"?o:b,`hclust-part-${E}`);c.push({make:M,box:v,
view:M(v,e,s)})}}function f(){let p=t.closest(".hclust")?.querySelector(".hclust-find-slot");p&&i&&i.parentElement!==p&&
p.append(i)}function u(){for(let{view:p,box:x}of c)p.destroy(),x.remove();for(let p of a)p();o.querySelector(".hclust-li\
ve-pair")?.remove(),c=[],a=[]}function m(){let p=Ee(t,r);if(JSON.stringify(p)!==JSON.stringify(s)){s=p,qe(o,s);for(let x of c)
x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let h=()=>{u(),l()};for(let p of["parts","\
controls"])e.model.on(`change:${p}`,h);let d=hn(o,m);l();let g=rt(o),w=new g.ResizeObserver(()=>{f(),m()});return w.observe(
o),g.addEventListener(Ge,e.say),()=>{g.removeEventListener(Ge,e.say),d(),w.disconnect();for(let p of["parts","controls"])
e.model.off(`change:${p}`,h);u(),e.flush(),o.remove(),r.remove()}}export{Hs as default};
