// Generated from js/ by `npm run build`. Do not edit.
var wt={r:255,g:255,b:255,a:1},zt={r:0,g:0,b:0,a:1};function Nt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(c,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,s=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(rr),a=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,s].every(Number.isFinite)?null:{r:o*a,g:r*
a,b:i*a,a:s}}function rr(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function $t(t,e){return{...ut(e,t,
t.a),a:1}}function ut(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function ot({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function cn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function tt(t){return t.ownerDocument.defaultView??globalThis}function Ht(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function ir(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function ye(t,e){let n=tt(t),o=n.getComputedStyle(t),r=p=>o.getPropertyValue(p).trim()?be(e,`var(${p})`):null,i=cr(t,e),
s=$t(r("--jp-layout-color0")??i,i),a=cn(s)<.5,c=(p,x)=>$t(p??x,s),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=c(
l??be(e,"inherit"),a?wt:zt),u=c(r("--jp-ui-font-color2"),ut(s,f,.65)),m=c(r("--jp-border-color2"),ut(s,f,.16)),h=c(r("--\
jp-layout-color1"),s),d=ot(h)===ot(s)?ut(s,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:ot(s),ink:ot(f),quiet:ot(u),rule:ot(m),panel:ot(d),font:n.getComputedStyle(e).fontFamily,
dark:a}}var sr=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function an(t,e){let n=tt(t),{documentElement:o,
body:r}=n.document,i=new n.MutationObserver(e);for(let a of[o,r])i.observe(a,{attributes:!0,attributeFilter:sr});let s=n.
matchMedia("(prefers-color-scheme: dark)");return s.addEventListener("change",e),()=>{i.disconnect(),s.removeEventListener(
"change",e)}}function ln(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function cr(t,e){
let n=[];for(let r=t;r;r=ir(r)){let i=fn(tt(r).getComputedStyle(r).backgroundColor,tt(r));if(!(!i||i.a===0)&&(n.unshift(
i),i.a===1))break}let o=$t(be(e,"Canvas")??wt,wt);return n.reduce((r,i)=>$t(i,r),o)}function be(t,e){let n=tt(t);t.style.
color=e;let o=fn(n.getComputedStyle(t).color,n);return t.style.color="",o}function fn(t,e){let n=Nt(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[i=0,s=0,a=0,c=0]=r.getImageData(0,0,1,1).data;return{r:i,g:s,b:a,a:c/255}}function hn(t,e,n){let o=tt(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),i=r.at(-1).canvas,s=0,a=0,c={canvas:i,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,p)=>{(!h.length||h.includes(p))&&(d.stale=!0)}),c.width&&(s||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(s),u.disconnect(),m();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){s=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(c.dpr,0,0,c.dpr,0,0),d.pen.clearRect(0,0,c.width,
c.height),d.pen.save(),d.draw(d.pen,c),d.pen.restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=
String(++a)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],p=(o.devicePixelRatio||1)*Ht(t);if(!(h===c.width&&d===c.
height&&p===c.dpr)&&(Object.assign(c,{width:d?h:0,height:d,dpr:p}),!!c.width)){for(let{canvas:x}of r)x.width=Math.round(
h*p),x.height=Math.round(d*p);n?.(c);for(let x of r)x.stale=!0;o.cancelAnimationFrame(s),l()}}i.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let p of r)d.save(),d.setTransform(c.dpr,0,0,c.dpr,0,0),p.draw(d,c),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let m=ln(o,f);return c}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var W=11,un="…",ar=300;function F(t){return String(
t).slice(0,ar).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function lr(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let s=r+i+1>>1;n(o.slice(0,s).join(
"").trimEnd()+un)<=e?r=s:i=s-1}return r?o.slice(0,r).join("").trimEnd()+un:""}function st(t,e){let n=new Map,o=null,r=(s=W,a=!1)=>`${a?
"600 ":""}${s}px ${e}`,i=(s,a=W,c=!1)=>{let l=r(a,c),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(s);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return s.length*a*.6;o.font=l,f.set(s,u=o.measureText(s).width)}
return u};return{css:r,width:i,fit:(s,a,c,l)=>lr(s,a,f=>i(f,c,l))}}function Me(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
s=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);i[o+l]=K(i,f)+K(i,u),s[f]=
s[u]=o+l;let m=K(e,l);m<a?c=!1:a=m,r[l]=a}return Wt({n:o,children:t,distances:e,heights:r,monotone:c,sizes:i,parents:s},
n)}function Wt(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=K(o,2*c+(e[c]?1:0)),
f=K(o,2*c+(e[c]?0:1)),u=K(i,n+c);i[l]=u,i[f]=u+K(r,l)}let s=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
s[K(i,c)]=c,a[c]=K(i,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(K(a,K(o,2*c))+K(a,K(o,2*c+1)))/2;return{...t,flips:e,start:i,order:s,
x:a}}function dn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Wt(t,n)}function J(t,e){return e<
t.n?0:K(t.distances,e-t.n)}function et(t){return t.n<2?0:K(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[K(t.children,2*n+o),K(t.children,2*n+1-o)]}function lt(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.sizes,e))}function mn(t,e,n,o){let{n:r,start:i,sizes:s}=t,
a=new Int32Array(r-1),c=0;for(let l=2*r-2;l>=r;l--){let f=K(s,l),u=K(i,l);f>=o&&u<n&&u+f>e&&(a[c++]=l)}return a.subarray(
0,c)}function K(t,e){return t[e]}var Ae=1;function rt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function ve(t,e){return t.from+e/t.width*(t.to-t.from)}
function Y(t,e){return t.height*(1-e/t.top)}function bn(t,e){return t.top*(1-e/t.height)}function ct(t){return t.width/(t.
to-t.from)}function Bt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],i=Math.max(1,Math.round(n*
1.1)),s=Ae/(ct(e)*n),a=mn(t,e.from,e.to,s),c=new Int32Array(12*a.length),l=new Int32Array(3*a.length),f={rows:pn(r+i+1),
columns:pn(o+i+1)},u=0,m=(p,x,g,w,y)=>{c.set([x,g,w,y],4*u),l[u++]=p},h=p=>Math.round(rt(e,t.x[p])*n-i/2),d=p=>Math.round(
Y(e,J(t,p))*n-i/2);for(let p of a){let[x,g]=ht(t,p),[w,y,b]=[h(x),h(g),d(p)],[A,v]=[Math.max(0,w),Math.min(o,y+i)];A<v&&
gn(f.rows,b,A,v)&&m(p,A,b,v-A,i);for(let[T,N]of[[x,w],[g,y]]){if(N<0||N+i>o+1)continue;let C=T>=t.n&&t.sizes[T]>=s?d(T):
r,[_,O]=[Math.min(b,C),Math.max(b,C)];_<O&&gn(f.columns,N,_,O)&&m(p,N,_,i,O-_)}}return{rects:c,owner:l,count:u,thick:i}}
function pn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function gn(t,e,n,o){let[r,
i]=[t.from[e],t.to[e]];if(r<=n&&o<=i)return!1;let s=n<=i&&r<=o;return t.from[e]=s?Math.min(r,n):n,t.to[e]=s?Math.max(i,o):
o,!0}function It({tree:t,nodes:e,sizes:n,labels:o},r){let i=[],s=Ae/(ct(r)*r.dpr),a=Math.max(0,Math.floor(r.from));for(;a<
r.to&&a<t.n;){let c=o[t.order[a]],l=t.start[e[c]],f=l+n[c],[u,m]=[Math.max(0,rt(r,l)),Math.min(r.width,rt(r,f))];i.push(
{label:c,x0:u,x1:m}),a=Math.max(f,Math.ceil(l+s))}return i}var xn=new WeakMap;function Ft(t,e){if(t.monotone)return J(t,
e);let n=xn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,i]=ht(t,o);n[o]=Math.
max(J(t,o),n[r]??0,n[i]??0)}xn.set(t.children,n)}return n[e]}function Kt(t,e,n,o,r){if(t.n<2)return-1;let i=Math.min(Math.
max(Math.floor(ve(e,n)),0),t.n-1),s=t.order[i],a=Ae/(ct(e)*e.dpr),c=-1,l=r,f=(u,m,h)=>{let d=Math.hypot(m,h);d<l&&([l,c]=
[d,u])};for(let u=t.parents[s];u>=0;u=t.parents[u]){if(t.sizes[u]<a)continue;let[m,h]=ht(t,u),d=Y(e,J(t,u)),p=[m,h].map(
x=>rt(e,t.x[x]));f(u,wn(n,p[0]??0,p[1]??0),o-d),[m,h].forEach((x,g)=>{let w=Y(e,J(t,x));f(x,n-p[g],wn(o,d,w))})}return c}
function wn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function yn(t,e,n=6){let o=t.map(()=>0),r=new Uint8Array(
Math.floor(e)+2),i=(a,c)=>[Math.max(0,Math.floor(a-c/2-n/2)),Math.max(0,Math.ceil(a+c/2+n/2))],s=t.map((a,c)=>c).sort((a,c)=>(t[c]?.
span??0)-(t[a]?.span??0)).slice(0,Math.floor(e/8)+1);for(let a of[1,2])for(let c of s){let{centre:l,span:f,short:u,full:m}=t[c];
if(o[c]!==a-1||u>1.5*f)continue;let h=a===1?u:m;if(l-h/2<0||l+h/2>e)continue;a===2&&r.fill(0,...i(l,u));let[d,p]=i(l,h);
if(r.subarray(d,p).includes(1)){a===2&&r.fill(1,...i(l,u));continue}r.fill(1,d,p),o[c]=a}return o}function P(t,e=""){if(!e)return mt(t,0);let n=t===1&&e.endsWith("s");return`${mt(t,0)} ${n?e.slice(0,-1):e}`}function X(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Se(t)?mt(t,Te(t)):Sn(t,2)}var Se=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Te(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Oe(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?dt(t,2):mt(t,e>=100?0:e>=10?1:2)}function jt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":X(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return fr(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?mt(t,0):Oe(t);return n?`${r} ${n}`:r}function fr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function ur(t,e,n,o=0){return An(t,e,n,o)[0]}function bt({t,lower:e,upper:n,tree:o}){return ur(
t,e,n,et(o))}function hr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,s,a]=An(n,t,e,o);return[s,a]}let[r,i]=[X(t),X(e)];for(let s=4;s<
17&&r===i&&t<e;s++)[r,i]=[dt(t,s),dt(e,s)];return[r,i]}function dr({t,lower:e,upper:n,tree:o}){return hr(e,n,t,et(o))}function An(t,e,n,o){
let r=[mr(t,o),X(e),X(n)],[i,s,a]=r;for(let c=4;c<17;c++){let l=Ee(i),f=l<Ee(a)||t===n&&i===a;if(!(e<t&&t<=n)||Ee(s)<l&&
e<l&&l<=n&&f)return[i,s,a];[i,s]=[dt(t,c),dt(e,c)],a=n===1/0?X(n):dt(n,c)}return r}function mr(t,e){if(!Se(e)||!Se(t))return X(
t);let n=Math.min(Te(e),Te(t)),o=10**n;return mt(Math.floor(t*o+.5)/o,n)}function Ee(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function Ut(t){let{k:e,exact:n,upper:o}=t;if(!n)return`heights are tied: no threshold gives exactly ${P(e)}`;let[
r,i]=dr(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut from ${r} to\
 ${i} gives these ${P(e)}`}function vn(t){return`${P(t.k,"clusters")} · ${bt(t)}`}var pr=[1,2,2.5,5,10];function yt(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.max(1,Math.floor(n/o)),s=10**Math.floor(
Math.log10(r/i)),a=s*(pr.find(f=>f*s*i>=r*(1-1e-9))??10),c=1e-9*r,l=[];for(let f=Math.ceil((t-c)/a);f*a<=e+c;f++)l.push(
Number((f*a).toPrecision(12)));return l}function ft(t){let e=t.slice(1).map((s,a)=>s-t[a]),n=(e.length?Math.min(...e):Math.
abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(s=>dt(s,3));let r=Math.max(0,-Math.floor(Math.
log10(n)+1e-9)),i=()=>t.some(s=>Math.abs(Number(s.toFixed(r))-s)>n/100);for(;r<6&&i();)r++;return t.map(s=>mt(s+0,r))}function mt(t,e){
let n=En(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?i:`${i}.${r}`}function En(t,e){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.
toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Sn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,
-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(
/e([+-])(\d)$/,"e$10$2")}function dt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=
e){let[o="",r=""]=Sn(t,e-1).split("e");return`${Mn(o)}e${r}`}return Mn(En(t,e-1-n))}function Mn(t){return t.includes(".")?
t.replace(/\.?0+$/,""):t}function Tn(t,e,n,o,[r,i],s,a){let c=new Float64Array(e),l=new Float32Array(s*a),f=(i-r)/a,u=-1;for(let m=0;m<a;m++){let h=r+
m*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(m*s,(m-1)*s,m*s);continue}u=
d;let p=q(n,d)*e;for(let x=0;x<e;x++)c[x]=q(t,p+x)}else gr(c,t,e,n,h,h+f);xr(l,m*s,c,o,s)}return l}function gr(t,e,n,o,r,i){
t.fill(0);let s=0;for(let a=Math.max(0,Math.floor(r));a<i&&a<o.length;a++){let c=Math.min(a+1,i)-Math.max(a,r);if(c<=1e-9)
continue;s+=c;let l=q(o,a)*n;for(let f=0;f<n;f++)t[f]=q(t,f)+c*q(e,l+f)}for(let a=0;a<n;a++)t[a]=q(t,a)/s}function xr(t,e,n,o,r){
let i=o.length,s=i/r;for(let a=0;a<r;a++){let[c,l]=[a*s,(a+1)*s];if(s<=1){t[e+a]=q(n,q(o,Math.min(Math.floor(c+s/2),i-1)));
continue}let f=0;for(let u=Math.floor(c);u<l&&u<i;u++)f+=(Math.min(u+1,l)-Math.max(u,c))*q(n,q(o,u));t[e+a]=f/s}}function On(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=q(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function kn(t,[
e,n],o,r){let i=256/(n-e);for(let s=0;s<t.length;s++){let a=q(t,s);if(a!==a)continue;let c=3*Math.min(Math.max(Math.floor(
(a-e)*i),0),255);r[4*s]=q(o,c),r[4*s+1]=q(o,c+1),r[4*s+2]=q(o,c+2),r[4*s+3]=255}}function Nn(t,[e,n],o){let r=[],i=o/(n-
e),s=Math.ceil(n);for(let a=Math.floor(e);a<s;a++){if(!t(a))continue;let c=Math.max((a-e)*i,0),l=Math.min(Math.max((a+1-
e)*i,c+1),o),f=r.length-1;f>0&&c<=q(r,f)+1e-6?r[f]=Math.max(l,q(r,f)):r.push(c,l)}return r}function q(t,e){return t[e]}var ke=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Gt=["o","s",
"^","D","v","P","X"],$n={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},wr=ke.length*Gt.length,qt=1<<30;function In(t,e){return qt|
parseInt(e.slice(1),16)<<3|t%Gt.length}function Ne(t){return t&qt?t:t%wr}function Q(t){return t&qt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:ke[t%ke.length]}function $e(t){return Gt[t&qt?t&7:t%Gt.length]}var Vt=150,Ie=["node_names","node_colours"];function Yt(t){let[e,n]=Ie.map(o=>br(t.get(o)));return{names:e,colours:n}}function br(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function V({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?P(n):`${P(n)} ${F(o)}`}var Mt=[5,13],Xt=18,Ce=16,Cn=Xt+Ce+2,Le=W+2;function Jt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(
t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let i=0;i<4*n;i+=4)t.fillRect(e[i],e[i+1],e[i+
2],e[i+3])}function Ln(t,{cut:e,colours:n,frame:o,corner:r},i,s){let{dpr:a}=o;t.save(),t.setTransform(1,0,0,1,Math.round(
r.left*a),Math.round(r.top*a)),i.width&&i.height&&t.drawImage(i,0,0),t.globalCompositeOperation="source-atop";let c=i.height;
for(let{label:l,x0:f,x1:u}of It(e,o)){let m=e.nodes[l];if(m<e.tree.n)continue;let h=Math.round(Y(o,Ft(e.tree,m))*a-s/2),
d=Math.floor(f*a);t.fillStyle=Q(n[m]),t.fillRect(d,h,Math.max(1,Math.ceil(u*a)-d),c-h)}t.restore()}function _n(t,e){let{
cut:n,colours:o,frame:r,corner:i}=e;t.save(),t.translate(i.left,i.top+r.height);let s=It(n,r),[a,c]=Mt;for(let{label:l,x0:f,
x1:u}of s){let m=u-f>4?.5:0;t.fillStyle=Q(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+m,a,u-f-2*m,c-a,2):t.rect(f+m,
a,Math.max(u-f-2*m,1/r.dpr),c-a),t.fill()}yr(t,e,s),Mr(t,e),e.labels&&Ar(t,e),t.restore()}function yr(t,{cut:e,data:n,frame:o,
look:r,type:i},s){let c=(s.length*8>o.width?s.filter(({x0:f,x1:u})=>u-f>4):s).map(({label:f,x0:u,x1:m})=>{let h=` · ${P(
e.sizes[f],n.noun)}`,d=i.fit(V(e,f),Vt,W,!0),p=i.width(d,W,!0);return{title:d,size:h,centre:(u+m)/2,span:m-u,short:p,full:p+
i.width(h)}});t.textBaseline="alphabetic",t.textAlign="left";let l=Xt+W-1;yn(c,o.width).forEach((f,u)=>{let m=c[u];if(!f||
!m)return;let h=m.centre-(f===2?m.full:m.short)/2;t.fillStyle=r.ink,t.font=i.css(W,!0),t.fillText(m.title,h,l),!(f<2)&&(t.
fillStyle=r.quiet,t.font=i.css(),t.fillText(m.size,h+m.short,l))})}function Mr(t,{data:e,selection:n,frame:o,look:r}){if(!n)
return;let{order:i}=e.tree,s=Math.max(1,1.2*o.dpr)/o.dpr,a=-1;t.fillStyle=r.ink;for(let c=Math.max(0,Math.floor(o.from));c<
Math.min(e.n,Math.ceil(o.to));c++){if(!n[i[c]])continue;let l=Math.round(rt(o,c+.5)*o.dpr);l===a||l<0||l>o.width*o.dpr||
(a=l,t.fillRect(l/o.dpr-s/2,.5,s,Mt[0]-1))}}function Ar(t,{data:e,selection:n,frame:o,look:r,type:i,labels:s}){t.textAlign=
"right",t.textBaseline="middle";let[a,c]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=a;l<c;l++){
let f=rt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],m=!!n?.[u];t.save(),t.translate(f,Cn),t.rotate(-Math.
PI/2),t.fillStyle=m?r.ink:r.quiet,t.font=i.css(W,m),t.fillText(i.fit(F(e.name(u)),s,W,m),0,0),t.restore()}}function Rn(t,{
data:e,frame:n,corner:o,look:r,type:i,ticks:s}){t.save(),t.translate(o.left,o.top);let a=Math.max(1,Math.round(n.dpr))/n.
dpr,c=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline=
"middle";let l=ft(s);s.forEach((f,u)=>{let m=Y(n,f);t.fillStyle=r.rule,t.fillRect(-5,c(m-a/2),5,a),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,m+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(F(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function Pn(t,{data:e,frame:n,corner:o,look:r},i){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,i,n.width,2),t.fillStyle=r.quiet;let s=Math.max(6,(n.to-n.from)/e.
n*n.width),a=Math.min(n.from/e.n*n.width,n.width-s);t.fillRect(o.left+a,i,s,2)}function Dn(t,{data:e,cut:n,colours:o,frame:r,
corner:i,look:s},a,c){let{tree:l}=e,{dpr:f}=r,u=l.start[c],m=u+l.sizes[c],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(i.left*f),Math.round(i.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:p}=a,x="";for(let y=0;y<a.count;y++){let b=p[y],A=l.start[b];if(A<u||A>=m||b>c)continue;
let v=n.labels[l.order[A]],N=l.sizes[b]<=n.sizes[v]?Q(o[n.nodes[v]]):s.ink;N!==x&&(t.fillStyle=x=N),t.fillRect(d[4*y]-h,
d[4*y+1]-h,d[4*y+2]+2*h,d[4*y+3]+2*h)}t.restore();let[g,w]=[Math.max(0,rt(r,u)),Math.min(r.width,rt(r,m))];w<=g||(t.fillStyle=
s.ink,t.fillRect(i.left+g,i.top+r.height+Mt[1]+1,Math.max(w-g,1.5),1.5))}function zn(t,{data:e,frame:n,corner:o,look:r},i){
let s=rt(n,e.tree.start[i]+.5);if(s<0||s>n.width)return;let[a,c]=[o.left+s,o.top+n.height+(Mt[0]+Mt[1])/2];t.beginPath(),
t.arc(a,c,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Hn({data:t,
cut:e,frame:n,corner:o},r,i,s){let{tree:a}=t,[c,l]=[r-o.left,i-o.top];if(c<0||c>=n.width||l<-s)return null;let f=Math.min(
Math.max(Math.floor(ve(n,c)),0),t.n-1),u=a.order[f],m=l-n.height;if(m>Cn-2)return ct(n)>=Le?{leaf:u}:null;if(m>Mt[0]-1)return{
node:e.nodes[e.labels[u]]};if(m>-5)return{leaf:u};let h=Kt(a,n,c,l,s);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Wn(t,e,n,o,r,i,s,a){t.width=Math.min(o.length,i.width),t.height=i.height;let c=Tn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);kn(c,s,a,f.data),l.putImageData(f,0,
0)}function Bn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Fn(t,{
heat:e,names:n},o,r){let i=e.width/n.words.length,s=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((a,c)=>{
if(!a)return;let l=e.left+i*(c+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(a,l,s+W+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,s+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Kn(t,{heat:e,rowNames:n},[o,r],i,s,a){let c=e.height/(r-o);t.
font=a.css(),t.fillStyle=s.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*c;t.fillText(a.fit(F(i(l)),n-10),e.left+e.width+7,f+.5)}}function _e([t,e],n){let o=yt(t,e,n,50);return{at:o,
words:ft(o)}}function jn(t,e,n,o,r,i){let{left:s,top:a,width:c,height:l}=e;for(let m=0;m<l;m+=.5){let h=3*Math.min(255,Math.
floor((1-m/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(s,a+m,c,Math.min(1,l-m))}let{at:f,words:u}=_e(
n,l);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((m,h)=>{let d=a+l*(1-(m-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(s+c,Math.min(Math.round(d),a+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",s+c+8,Math.min(Math.max(
d,a+5),a+l-4))})}function Re(t,e,n,o,r){let i=Bt(e,n),[s,a]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?a:s),t.height=Math.max(1,o?s:a);let c=t.getContext("2d");return c&&(o&&c.setTransform(0,1,1,0,0,0),Jt(c,i,r)),
i}function Un(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[i,s]=[-1,0];for(let a=0;a<=o;a++){let c=Math.floor(e.from+(a+
.5)/o*(e.to-e.from)),l=n[Math.min(c,n.length-1)],f=a<o&&l!==void 0?t.labels[l]??-1:-1;f!==i&&(i>=0&&r.push({label:i,x0:s/
e.dpr,x1:a/e.dpr}),[i,s]=[f,a])}return r}function Gn(t,e,n,o,r){for(let{label:i,x0:s,x1:a}of n){let c=a-s,l=r&&c>4?.5:0;
t.fillStyle=Q(o[i]),t.beginPath(),r&&c>8?t.roundRect(e.left,e.top+s+l,e.width,c-2*l,2):t.rect(e.left,e.top+s+l,e.width,c-
2*l),t.fill()}}function qn(t,{heat:e,strip:n},o,r,i){let s=Nn(r,o,e.height),a=0;t.fillStyle=i.paper,t.globalAlpha=.62;for(let l=0;l<=
s.length;l+=2){let f=s[l]??e.height;f>a&&t.fillRect(e.left,e.top+a,e.width,f-a),a=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
i.ink;let c=n.left+n.width+1;for(let l=0;l<s.length;l+=2){let[f=0,u=0]=[s[l],s[l+1]];t.fillRect(c,e.top+f,e.left-c-1,Math.
max(1,u-f))}}function Vn(t,{left:e,top:n,width:o,height:r},i,s){let a=m=>Math.round(m*s)/s,[c,l,f,u]=[a(e),a(n),a(e+o),a(
n+r)];for(let[m,h]of[[i.paper,2],[i.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(c-h,l-h,f-c+2*h,u-l+2*h),t.rect(c,l,f-c,u-
l),t.fill("evenodd")}function pt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Lt(t,n);return Yn(t,n,Pe(o),o)}function Ct(t,e){let n=e>=
0?e:0,o=gt(t,n);return Yn(t,o,n,Lt(t,o))}function gt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let i=o+r>>1;n[i]<e?
o=i+1:r=i}return t.n-o}function Lt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Pe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Yn(t,e,n,{
lower:o,upper:r}){let i,s,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return i??=vr(t,e)},get sizes(){
return s??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=Tr(t,this.nodes)}}}function vr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let s=n-1-i;Er(r,i,o[2*s]),Sr(r,i+1,o[2*s+1])}return r}function Er(t,e,n){
Xn(t,0,e,n)}function Xn(t,e,n,o){for(;n>e;){let r=n-1>>1,i=t[r];if(o<=i)break;t[n]=i,n=r}t[n]=o}function Sr(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(t[r]>t[i])&&(r=i),t[o]=t[r],o=r,r=2*o+1}Xn(t,0,o,n)}function Tr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=t.start[o],s=i+t.sizes[o];for(let a=i;a<s;a++)n[t.order[a]]=r}),n}function Jn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,i=-1/0;
for(let s=2;s<=o;s++){let{lower:a,upper:c}=Lt(t,s),l=a>0?c/a:c>0?1/0:1;l>i&&([i,r]=[l,s])}return r}var Zn=new WeakMap,Qn=new WeakMap;function Zt(t){let e=Zn.get(t.children);return e||Zn.set(t.children,e=kr(t)),t.marks?.
colours.size?Or(e,t.marks):e}function Or(t,e){let n=Qn.get(e);if(!n){Qn.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
In(n[o],r)}return n}function _t(t){let e=Zt(t.tree);return t.nodes.map(n=>e[n])}function kr(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let s=1,a=e-2;a>=0;a--,s++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=s}
let i=Int32Array.from({length:e},(s,a)=>a);return pt(t,Jn(t)).nodes.forEach((s,a)=>{i[r[s]]=a}),r.map(s=>i[s])}function De({data:t,places:e,shown:[n,o],dpr:r}){let{width:i,height:s}=e.rowTree;return{width:s,height:i,from:n,to:o,top:(et(
t.tree)||1)*1.04,dpr:r}}function to(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(c,l,f){l.length===c.key.length&&l.every((u,m)=>u===c.key[m])||(c.key=l,f(c.canvas))}function r(c,l){let{data:f,
places:u,rows:m,columns:h,shown:d,ends:p,map:x,look:g,face:w,dpr:y}=l,{heat:b,columnTree:A}=u,v={width:Math.max(1,Math.round(
b.width*y)),height:Math.max(1,Math.round(b.height*y))},T=[f.values,m,h,...d,v.width,v.height,x];o(n.heat,T,$=>Wn($,f,m,h,
d,v,p,x)),Bn(c,n.heat.canvas,b);let N=f.columnTree;if(A.height&&N){let $={...A,top:(et(N)||1)*1.02,dpr:y,from:0,to:f.p};
o(n.columns,[N,A.width,A.height,y,g.quiet],C=>{Re(C,N,$,!1,g.quiet)}),c.save(),c.setTransform(1,0,0,1,Math.round(A.left*
y),Math.round(A.top*y)),c.drawImage(n.columns.canvas,0,0),c.restore()}Fn(c,u,g,w),u.rowNames&&Kn(c,u,d,C=>f.name(m[C]),g,
w),jn(c,u.bar,p,x,g,w)}function i(c,l){let{rowTree:f,rows:u,places:m}=l,h=_t(l.cut),d=De(l),p=f?It(l.cut,d):Un(l.cut,d,u);
Gn(c,m.strip,p,h,f),f&&s(c,l,d,p,h)}function s(c,l,f,u,m){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:p,from:x,to:g}=f,
w=l.look.quiet;o(n.tree,[h,d.width,d.height,p,x,g,w],b=>{Re(b,h,f,!0,w)});let{canvas:y}=n.tree;c.save(),c.setTransform(1,
0,0,1,Math.round(d.left*p),Math.round(d.top*p)),c.beginPath(),c.rect(0,0,y.width,y.height),c.clip(),c.drawImage(y,0,0),c.
globalCompositeOperation="source-atop";for(let{label:b,x0:A,x1:v}of u){let T=l.cut.nodes[b];if(T<h.n)continue;let N=Math.
round(Y(f,Ft(h,T))*p-1),$=Math.floor(A*p);c.fillStyle=Q(m[b]),c.fillRect(N,$,y.width-N,Math.max(1,Math.ceil(v*p)-$))}c.restore()}
function a(c,l){let{data:f,places:u,rows:m,columns:h,placeOf:d,selection:p,hover:x,rowTree:g,look:w,dpr:y}=l,{heat:b}=u,
[A,v]=l.shown;if(p){let _=O=>!!p[m[O]];qn(c,u,l.shown,_,w)}if(!x)return;let T=b.height/(v-A),N=(_,O,L,M)=>{let k=Math.max(
O-_,2/T),D=(_+O)/2,S=Math.max(0,(D-k/2-A)*T),E=Math.min(b.height,(D+k/2-A)*T);E<=0||S>=b.height||Vn(c,{left:L,top:b.top+
S,width:M-L,height:E-S},w,y)},[$,C]=[b.left,b.left+b.width];if(x.leaf!==void 0){let _=d[x.leaf];if(N(_,_+1,$,C),l.column>=
0){let O=b.width/h.length;N(_,_+1,$+l.column*O,$+(l.column+1)*O)}}else if(g){let _=f.tree.start[x.node];N(_,_+f.tree.sizes[x.
node],$,C)}}return{ground:r,cut:i,over:a,destroy(){for(let{canvas:c}of Object.values(n))c.width=c.height=0}}}var Nr=7;function eo(t,e,n){let{data:o,cut:r,rows:i,columns:s,shown:[a,c]}=t,{heat:l,strip:f,rowTree:u}=t.places,m=n-l.top;
if(m<0||m>=l.height)return null;let h=Math.min(Math.floor(a+m/l.height*(c-a)),o.n-1),d=i[h];if(e>=l.left&&e<l.left+l.width){
let x=Math.floor((e-l.left)/l.width*s.length);return{leaf:d,column:Math.min(x,s.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let p=Kt(o.tree,De(t),m,e-u.left,Nr);return p<0?null:p<o.
n?{leaf:p,column:-1}:{node:p}}function ze({data:t,cut:e,columns:n},o){if(o.label!==void 0){let s=P(e.sizes[o.label],t.noun);
return[`Cluster ${V(e,o.label)}`,s]}if(o.node!==void 0){let s=e.nodes.indexOf(o.node),a=P(t.tree.sizes[o.node],t.noun);return[
s<0?a:`Cluster ${V(e,s)} · ${a}`,`height ${X(J(t.tree,o.node))}`]}let r=`cluster ${V(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let i=n[o.column];return[t.name(o.leaf),$r(t,o.leaf,i),r]}function $r(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],i=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${i}: ${r>o.above?"yes":"no"}`;let s=t.originalColumns[o?.
original??-1];if(!s)return`${i}: ${Oe(r)} scaled`;let a=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${i}\
: ${jt(a??NaN,s.kind,s.unit)}`}var Z="walking";function no({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:i}){if(e||n||o)return!0;let s=i?.closest(`.${Z}`);return t===
"Enter"&&r&&!s}var Rt=14,Qt=4;function oo(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[s,a]=[0,0];function c(l,f){let u=[
l,...f].join(`
`);if(u!==i){for(i=u,o.textContent=F(l);r.length<f.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=f.length,m.textContent=F(f[h]??"")}),n.hidden=!1,[s,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,m){
c(u,m),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],p=l+Rt+s+Qt<=h?l+Rt:l-Rt-s,x=f-Rt-a,g=x>=Qt?x:f+Rt,w=(y,b)=>Math.
round(Math.max(Qt,Math.min(y,b-Qt)));n.style.transform=`translate(${w(p,h-s)}px, ${w(g,d-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var te="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",At=4;function vt(t,e,n,o){
let r=t.ownerDocument,i=r.createElement("div");i.className=e,t.append(i);let s=hn(i,n,o),a=oo(i),c=r.createElement("div");
c.className="hclust-unseen",c.setAttribute("aria-live","polite"),i.append(c);let l=[];return{box:i,stage:s,tip:a,say(f){
c.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();s.destroy(),i.remove()}}}function nt(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Ht(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Et(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function xt(t){return e=>{let n=t[e.key];!n||no(e)||(e.preventDefault(),e.stopPropagation(),
n(e))}}var Ir=["Escape","Shift","Control","Alt","Meta"];function ee(t,e){let n=t.ownerDocument.createElement("p");n.className=
"hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Z)}}),U(e,{keydown:r=>{Ir.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Z)})];return{end:()=>o.forEach(r=>r()),
describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},instead(r){n.textContent=r,n.hidden=!r,t.classList.
toggle("hclust-empty",!!r)}}}function ne(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected.`:"."}var Cr=24;function St(t,e){let n=new Map,o=null,r=null;function i(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Cr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function s(l){let f=nt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=i();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function a(l){let f=nt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=i(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function c(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=i()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,nt(t,l),f))}return U(t,{pointerdown:s,pointermove:a,pointerup:c,pointercancel:c,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(nt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function ro(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:i,stage:s,tip:a}=n;function c({x:g,y:w}){let y=r();return y&&
eo(y,g,w)}function l(g,w){t.take(g);let y=g?.label===void 0?g?.node:e.cut.nodes[g.label];g?.leaf!==void 0?e.setHover({leaf:g.
leaf}):y===void 0?e.setHover(null):e.setHover(y<e.data.n?{leaf:y}:{node:y}),s.canvas.style.cursor=g?"pointer":"";let b=r();
if(!g||!b)return a.hide();let[A="",...v]=ze(b,g);a.show(w.x,w.y,A,v)}function f(g,w){let{cut:y,data:b}=e;if(!g)w||e.select(
[]);else if(g.leaf!==void 0)e.select([g.leaf],{add:w});else{let A=g.node??y.nodes[g.label??0];e.select(lt(b.tree,A),{add:w})}}
function u(g){let w=r();return w?g/w.places.heat.height*(w.shown[1]-w.shown[0]):0}function m(g){let w=r()?.places.heat;return w?
(g-w.top)/w.height:.5}let h=o.shown(),d=St(s.canvas,{down(g){return g.button?!1:(h=o.shown(),!0)},drag(g,{x:w,y},b){b.moved||=
Math.hypot(w-b.x,y-b.y)>=At,b.moved&&o.move(u(b.y-y),h)},up(g,w,y){if(y.moved)return;let b=c(w);f(b,g.shiftKey),g.pointerType===
"touch"&&l(b,w)},cancel(){},hover:(g,w)=>l(c(w),w),leave:()=>l(null,{x:0,y:0}),pinch(g,w,y,b){o.zoom(g,m(w.y-b)),o.move(
-u(b))}}),p=U(s.canvas,{dblclick:o.whole,wheel(g){!Et(i,g)||!r()||(g.preventDefault(),o.zoom(1.0015**(g.deltaY||g.deltaX),
m(nt(i,g).y)))},keydown:xt({ArrowDown:()=>x(1,0),ArrowUp:()=>x(-1,0),ArrowRight:()=>x(0,1),ArrowLeft:()=>x(0,-1),Home:()=>x(
-1/0,0),End:()=>x(1/0,0),Enter:g=>{let w=t.hit();w&&f(w,g.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0}),i.classList.
remove(Z)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function x(g,w){let y=r();
if(!y)return;let b=(M,k)=>Math.min(Math.max(M,0),k),A=e.hover?.leaf,v=t.hit(),T=A===void 0?Math.ceil(y.shown[0]):b(y.placeOf[A]+
g,e.data.n-1),N=A===void 0||v?.leaf===void 0?0:b(v.column+w,t.columns()-1);o.reveal([T]);let $=r()??y,{heat:C}=$.places,
[_,O]=$.shown,L={leaf:$.rows[T],column:N};l(L,{x:C.left+(N+.5)/t.columns()*C.width,y:C.top+(T+.5-_)/(O-_)*C.height}),i.classList.
add(Z),n.say(ze($,L).join(", "))}return()=>{d(),p()}}var He=9,Pt=5,io=11,Lr=130,so=37,co=140,ao=W+2;function fo(t,e){let{width:n,height:o,columns:r,rows:i,dpr:s}=t,a=g=>Math.
round(g*s)/s,c=a(t.columnTree?Math.min(70,.1*o)+Pt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=a(l+Pt+He+Pt),u=16+
io+10+Math.max(0,...t.scale.map(g=>e.width(g))),m=0;(o-c-24)/i>=ao&&(m=Math.min(Lr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-m),p=lo(r,d/r.length,f,.34*o,e);m&&(o-c-p.height)/i<ao&&(m=0,d=Math.max(20,n-f-u),p=lo(r,d/r.length,f,.34*o,
e)),d=a(d);let x=a(Math.max(20,o-c-p.height));return{heat:{left:f,top:c,width:d,height:x},strip:{left:f-Pt-He,top:c,width:He,
height:x},rowTree:{left:0,top:c,width:l,height:x},columnTree:{left:f,top:2,width:d,height:t.columnTree?c-Pt-2:0},bar:{left:f+
d+m+16,top:c,width:io,height:Math.min(120,x)},names:p,rowNames:m}}function lo(t,e,n,o,r){let i=t.map(h=>F(h)),s=h=>Math.
max(0,...h.map(d=>r.width(d)));if(s(i)+8<=e)return{words:i,angle:0,every:1,height:W+12};let a=so*Math.PI/180,c=e*Math.sin(
a)>=W+1,l=c?1:Math.max(1,Math.ceil((W+2)/e)),f=i.map((h,d)=>{if(d%l)return"";if(!c)return r.fit(h,Math.min(co,o-10));let p=n+
e*(d+.5)-6;return r.fit(h,Math.min(co,(o-16)/Math.sin(a),p/Math.cos(a)))}),u=c?a:Math.PI/2,m=s(f)*Math.sin(u)+W*Math.cos(
u)+12;return{words:f,angle:c?so:90,every:l,height:Math.ceil(m)}}var oe={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function _r(t){let e=re(t.get("heights")),n=Ot(t.get("flips"),e.length),o=Me(Tt(t.get("children")),e,n);return o.marks=Yt(
t),o}function We(t){let e=_r(t),n=e.n,o=t.get("columns")??[],r=re(t.get("col_heights")),i=Tt(t.get("col_children")),s=re(
t.get("originals")),a=t.get("original_columns")??[],c=t.get("axis_names")??[],l=Tt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:zr(t.get("values")),
columnTree:r.length?Me(i,r):null,columnAbout:t.get("column_about")??[],originals:s,originalColumns:a,axes:Rr(c,re(t.get(
"axes")),s,a.length,n),axisNames:c,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Pr(Ot(t.
get("names")),Tt(t.get("name_ends"))),leafOf:u=>Dr(f,u)}}function Rr(t,e,n,o,r){let i=0;return t.map(({original:s})=>s===
void 0?e.subarray(i*r,++i*r):Float64Array.from({length:r},(a,c)=>n[c*o+s]??NaN))}function Pr(t,e){let n=new TextDecoder,
o=[];return r=>{let i=e[r];return i===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function Dr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ie(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Ot(t,e=0){let n=new Uint8Array(ie(t));return n.length>=e?n:new Uint8Array(e)}function Tt(t){return new Int32Array(
ie(t))}function zr(t){return new Float32Array(ie(t))}function re(t){return new Float64Array(ie(t))}var ho=Object.keys(oe),uo=new Map;function mo(t){return[...t.get("cmap_names")??[],...ho]}function Be(t,e){let n=uo.get(
t);if(n)return n;let o=Object.hasOwn(oe,t)?oe[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Hr(o):r>=0&&(n=
Ot(e.get("cmap_colours")).subarray(768*r,768*(r+1))),n?.length!==768?Be(ho[0],e):(uo.set(t,n),n)}function Hr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,i]=[n(o),n(o+4)];for(let s=r;s<=i;s++){
let a=(s-r)/(i-r);for(let c=0;c<3;c++)e[3*s+c]=n(o+1+c)*(1-a)+n(o+5+c)*a}}return e}function Wr(t,e,n){let o=!1,r=n.length,i=B(n,r-2),s=B(n,r-1);for(let a=0;a<r;a+=2){let c=B(n,a),l=B(n,a+1);s>e!=l>e&&t<(i-
c)*(e-l)/(s-l)+c&&(o=!o),i=c,s=l}return r>=6&&o}function po(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((i,s)=>{let a=s%2;
o[a]=Math.min(B(o,a),i),o[a+2]=Math.max(B(o,a+2),i)});let r=[];for(let i=0;i<t.length;i++){let[s,a]=[B(t,i),B(e,i)];s<B(
o,0)||s>B(o,2)||a<B(o,1)||a>B(o,3)||Wr(s,a,n)&&r.push(i)}return r}function go(t,e,n,o,r=16){let i=Math.max(1,Math.ceil((n+
1)/r)),s=Math.max(1,Math.ceil((o+1)/r)),a=h=>{let[d,p]=[B(t,h),B(e,h)];return d>=0&&d<=n&&p>=0&&p<=o?Math.floor(p/r)*i+Math.
floor(d/r):-1},c=new Int32Array(i*s+1),l=t.length;for(let h=0;h<l;h++){let d=a(h);d>=0&&(c[d+1]=B(c,d+1)+1)}for(let h=0;h<
i*s;h++)c[h+1]=B(c,h+1)+B(c,h);let f=c.slice(),u=new Int32Array(B(c,i*s));for(let h=0;h<l;h++){let d=a(h);if(d<0)continue;
let p=B(f,d);u[p]=h,f[d]=p+1}let m=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,p){let x=-1,g=p*p,
[w,y]=[m(h-p,i),m(h+p,i)],[b,A]=[m(d-p,s),m(d+p,s)];for(let v=b;v<=A;v++){let T=B(c,v*i+y+1);for(let N=B(c,v*i+w);N<T;N++){
let $=B(u,N),C=(B(t,$)-h)**2+(B(e,$)-d)**2;(C<g||C===g&&$>x)&&([g,x]=[C,$])}}return x}}}function se([t,e],n,o,r,i){let s=e-
t,a=Math.min(Math.max(s*r,i),n[1]-n[0]),c=s>0?(o-t)/s:.5;return at([o-c*a,o+(1-c)*a],n,0)}function at([t,e],n,o){let r=e-
t,i=Math.min(Math.max(t+o,n[0]),n[1]-r);return[i,i+r]}function B(t,e){return t[e]}var Br=5,Fr=.12;function ce(t){let e=1,n=null,o=()=>n??[0,e];function r(i){let s=i&&i[1]-i[0]<e*.999?i:null;s?.[0]===n?.[0]&&
s?.[1]===n?.[1]||(n=s,t())}return{get part(){return n},shown:o,reset(i){e=i,n=null},whole(){r(null)},zoom(i,s){let[a,c]=o(),
l=a+Math.min(Math.max(s,0),1)*(c-a);r(se([a,c],[0,e],l,i,Math.min(e,Br)))},move(i,s=o()){n&&r(at(s,[0,e],i))},reveal(i){
if(!n||!i.length)return;let[s,a]=n,c=1/0;for(let l=0;l<i.length;l++){let f=i[l],u=f<s?f-s:Math.max(0,f+1-a);Math.abs(u)<
Math.abs(c)&&(c=u)}c&&r(at(n,[0,e],c+Math.sign(c)*Fr*(a-s)))}}}function ae(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function i(s,a,c){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=s,a.dataset.lmSuppressShortcuts="true",l.append(...c?[a,f]:[f,a]),o.append(l),l}return{el:o,select(s,a){
let c=n.createElement("select");c.addEventListener("change",()=>a(c.value)),c.setAttribute("aria-label",s);let l=i(s,c,!1),
f="";return{show(u,m,h=m){let d=JSON.stringify([m,h]);d!==f&&(f=d,c.replaceChildren(...m.map((p,x)=>{let g=n.createElement(
"option");return g.value=p,g.textContent=(h[x]??p).slice(0,60),g}))),c.value=u},hide(u){l.hidden=u}}},checkbox(s,a,c){let l=n.
createElement("input");l.type="checkbox",l.title=a,l.addEventListener("change",()=>c(l.checked));let f=i(s,l,!0);return{
show(u,m=!0){l.checked=u,f.hidden=!m}}},button(s,a){let c=n.createElement("button");return c.type="button",c.textContent=
s,c.dataset.lmSuppressShortcuts="true",c.hidden=!0,c.addEventListener("click",a),o.append(c),{show(l){c.hidden=!l}}},hide(s){
o.hidden=s},destroy(){o.remove()}}}var[Kr,Fe]=[1,2];function xo(t,e,n){let o=t.ownerDocument,r=ae(t,"Clustermap"),i=r.checkbox("Rows","Cluster the rows and\
 draw their tree",S=>e.setOption("row_cluster",S)),s=r.checkbox("Columns","Cluster the columns and draw their tree",S=>e.
setOption("col_cluster",S)),a=r.select("Colours",S=>e.setOption("cmap",S)),c=ce(()=>{T.hide(),_()}),l=r.button("show all\
 rows",c.whole),f=st(o,n.font),u=[],m=[],h=new Int32Array(0),d=[0,1],p=null,[x,g]=[!1,!1],w=null,y=to(o),b=vt(t,"hclust-\
plot",[y.ground,y.cut,y.over].map(S=>E=>{let I=$();I&&S(E,I)}),()=>_()),{box:A,stage:v,tip:T}=b,N=ee(A,v.canvas);function $(){
if(!p)return null;let{data:S,cut:E,selection:I,hover:R}=e,H=w?.leaf!==void 0&&w.leaf===R?.leaf?w.column:-1,z=Be(String(e.
option("cmap")),e.model);return{data:S,cut:E,selection:I,hover:R,places:p,rows:u,columns:m,placeOf:h,ends:d,rowTree:x,column:H,
look:n,face:f,map:z,shown:c.shown(),dpr:v.dpr}}function C(){let{data:S}=e,{tree:E}=S,I=S.p>0&&S.values.length>=S.n*S.p;r.
hide(!I),N.instead(I?"":te);let R=mo(e.model),H=String(e.option("cmap")||R[0]);a.show(H,R.includes(H)?R:[H,...R]),x=!!(e.
option("row_cluster")??!0)&&S.n>1,g=!!(e.option("col_cluster")??!0)&&S.columnTree!==null,i.show(x,S.n>1),s.show(g,S.columnTree!==
null),u=x?E.order:Int32Array.from({length:S.n},(z,j)=>j),m=g&&S.columnTree?S.columnTree.order:Int32Array.from({length:S.
p},(z,j)=>j),h=new Int32Array(S.n);for(let z=0;z<S.n;z++)h[u[z]]=z;if(w=null,!I)return p=null,v.paint();_()}function _(){
let{data:S}=e;if(l.show(c.part!==null),!v.width||!S.p||!S.values.length)return;let[E,I]=c.shown();p=fo({width:v.width,height:v.
height,columns:Array.from(m,R=>S.columns[R]??""),rows:I-E,rowTree:x,columnTree:g,longestName(){let R=0;for(let H=Math.floor(
E);H<I&&H<S.n;H++)R=Math.max(R,f.width(S.name(u[H]).slice(0,60)));return R},scale:_e(d,120).words,dpr:v.dpr},f),N.describe(
O()),v.paint()}function O(){let{cut:S,data:E,selection:I}=e;return`Clustermap of ${P(E.n,E.noun)} ${x?"in the order of t\
heir tree":"in the table's order"} by ${P(E.p,"features")}: ${P(S.k,"clusters")}${ne(I)}`}let L=null;function M(){c.reset(
e.data.n),e.data.values!==L&&(L=e.data.values,d=On(e.data.values)),C()}let k={store:e,ground:b,extent:c,scene:$,columns:()=>m.
length,hit:()=>w,take(S){w=S,v.paint(Fe)}},D=null;return b.end(N.end,ro(k),e.subscribe("data",M),e.subscribe(["order","o\
ption"],C),e.subscribe(["cut","selection"],S=>{S==="cut"&&D?.k===e.cut.k&&D.tree===e.cut.tree||(D=e.cut,N.describe(O()),
v.paint(S==="cut"?Kr:Fe))}),e.subscribe("reveal",()=>{c.reveal(e.wanted.map(S=>h[S]))}),e.subscribe("hover",()=>{e.hover?.
leaf!==w?.leaf&&(w=null),T.hide(),v.paint(Fe)})),M(),{restyle(S){n=S,f=st(o,n.font),_()},destroy(){b.destroy(),y.destroy(),
r.destroy()}}}var Ke="hclust-asking";var jr=30,Ur=1e3;function bo(t,e){let n=wo(t,"Clusters","Number of clusters"),o=wo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let a=et(e.data.tree)*1.06||
1;o.input.max=String(a),o.input.step=String(a/Ur),i()}function i(){let{cut:a,data:c}=e;n.input.max=String(Math.min(c.n,Math.
max(jr,a.k))),n.input.value=String(a.k),n.output.textContent=P(a.k),o.input.value=String(a.t),o.output.textContent=bt(a),
n.input.setAttribute("aria-valuetext",P(a.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let s=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",i)];return r(),{destroy(){for(let a of s)a();n.label.remove(),o.
label.remove()}}}function wo(t,e,n){let o=t.ownerDocument,[r,i,s]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return i.type="range",i.setAttribute("aria-label",n),i.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),i,s),t.append(r),{label:r,input:i,output:s}}function je(t,e){let[n,o]=[Nt(e.paper)??wt,Nt(e.ink)??zt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,s]of Object.entries(r))t.style.setProperty(`--hc-${i}`,s);t.style.setProperty("--hc-band",ot(ut(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function le(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Gr={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},qr=10;function Ue(t){return Gr[$e(
t)]}function Ge(t){return $n[$e(t)]}function yo(t){let e=new Map,n=null;function o(r,{size:i,halo:s,edge:a,alpha:c},l,f){
let u=Math.ceil((i*.6+s+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let m=i*Ge(r)*l;n.setTransform(m,0,0,m,u,u),n.lineJoin="\
round",n.globalAlpha=c;let h=new Path2D(Ue(r));n.fillStyle=Q(r),n.fill(h),n.strokeStyle=a,n.lineWidth=s*l/m,s&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),p=Array.from(d.keys()).filter(x=>G(d,x)>>>24>=qr);return{
steps:Int32Array.from(p,x=>{let[g,w]=[Math.floor(x/(2*u)),x%(2*u)];return(g-u)*f+w-u}),pixels:Int32Array.from(p,x=>G(d,x))}}
return function(i,s,a){let c=`${i.size} ${i.halo} ${i.edge} ${i.alpha} ${s} ${a}`,l=e.get(c);l||(e.size>12&&e.clear(),e.
set(c,l=[]));let f=l;return u=>f[Ne(u)]??=o(Ne(u),i,s,a)}}function Mo(t,e,n){let o=t.length,r=e.length,i=Array.from(e.keys()).
sort((u,m)=>G(e,m)-G(e,u)||u-m),s=new Int32Array(r);i.forEach((u,m)=>{s[u]=m});let a=new Int32Array(2*r+1),c=u=>G(s,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)a[c(u)+1]=G(a,c(u)+1)+1;for(let u=0;u<2*r;u++)a[u+1]=G(a,u+1)+G(a,u);let l=n?G(a,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let m=c(u),h=G(a,m);f[h]=u,a[m]=h+1}return{order:f,dimmed:l}}function Ao(t,e,n,o,r,i,s){
let{xs:a,ys:c,width:l,height:f,left:u,top:m}=o;for(let h=0;h<r.length;h++){let d=G(r,h),p=G(a,d),x=G(c,d);if(!(p>=-1&&p<=
l+1&&x>=-1&&x<=f+1))continue;let{steps:g,pixels:w}=s[G(i,d)],y=Math.round((m+x)*n)*e+Math.round((u+p)*n);for(let b=0;b<g.
length;b++){let A=y+G(g,b),v=G(w,b),T=G(t,A);t[A]=T===0||v>>>24===255?v:Vr(v,T)}}}function Vr(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),i=256*n/r|0,s=256-i,a=Math.imul(t&16711935,i)+Math.imul(e&16711935,s)>>>8&16711935,
c=Math.imul(t&65280,i)+Math.imul(e&65280,s)>>>8&65280;return r<<24|a|c}function G(t,e){return t[e]}var vo="http://www.w3.org/2000/svg",Yr=12,Eo=18,Xr=20,qe=10,fe=5;function So(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let s={width:0,
height:0};function a(c){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(c),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(vo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(vo,"path");f.append(u);let m=n.createElement("b"),h=n.createElement("span");return l.append(f,m,h),l.addEventListener(
"click",d=>e(c,d.shiftKey)),i.before(l),{button:l,path:u,number:m,rest:h,colour:-1}}return{el:o,show(c,l,f,u,m){let h=Math.
max(2,Math.min(Yr,Math.floor((m-2*qe)/Eo))),d=c.k<=h?c.k:h-1;for(;r.length<d;)r.push(a(r.length));let p=0;r.forEach((g,w)=>{
if(g.button.hidden=w>=d,g.button.hidden)return;let y=` · ${P(c.sizes[w],f)}`;g.rest.textContent!==y&&(g.rest.textContent=
y);let b=u.fit(V(c,w),Vt,W,!0);g.number.textContent!==b&&(g.number.textContent=b);let A=l[w];g.colour!==A&&(g.colour=A,g.
path.setAttribute("d",Ue(A)),g.path.setAttribute("transform",`scale(${8*Ge(A)})`),g.path.setAttribute("fill",Q(A))),p=Math.
max(p,u.width(b,W,!0)+u.width(y))}),i.hidden=d===c.k,i.hidden||(i.textContent=`+ ${P(c.k-d)} more`,p=Math.max(p,u.width(
i.textContent)));let x=d+(i.hidden?0:1);return s={width:Math.ceil((Xr+p+8)/8)*8,height:Eo*x+4},s},move(c,l){o.style.transform=
`translate(${Math.round(c)}px, ${Math.round(l)}px)`,o.style.width=`${s.width}px`},destroy(){o.remove()}}}function To({xs:t,
ys:e,width:n,height:o},r){let i=[n-r.width-2,qe,(n-r.width)/2],s=[2,o-r.height-qe,(o-r.height)/2],a=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],c={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of a){let u=i[l]??0,m=s[f]??0,h=0;for(let d=0;d<
t.length;d++){let p=t[d],x=e[d];p>u-fe&&p<u+r.width+fe&&x>m-fe&&x<m+r.height+fe&&h++}h<c.hidden&&(c={left:u,top:m,hidden:h})}
return c}var Ye=864e5,Jr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ko(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=t[r];Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Xe(t,e,n,o,r){if(t==="date")return Zr(e,n,Math.max(2,Math.floor(o/r)));let i=yt(
e,n,o,r);return{at:i,words:ft(i)}}function Zr(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Ve(Oo(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let i=r>=
7?4:0,s=[];for(let a=Math.ceil((t-i)/r);a*r+i<=e;a++)s.push(a*r+i);return Ve(s,t,e)}return Ve(Oo(t,e,1),t,e)}function Oo(t,e,n){
let o=new Date(t*Ye);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let s=r;i.length<100;s++){let a=new Date(0);a.setUTCFullYear(Math.floor(s*n/12),(s*n%12+12)%12,1);let c=a.getTime()/
Ye;if(!(c<=e))break;c>=t&&i.push(c)}return i}function Ve(t,e,n){let o=t.map(i=>{let s=new Date(Math.round(i*1440)*6e4);if(s.
getUTCHours()||s.getUTCMinutes())return s.toISOString().slice(11,16);let a=Jr[s.getUTCMonth()];return s.getUTCDate()!==1?
`${s.getUTCDate()} ${a}`:s.getUTCMonth()?a:String(s.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*Ye).getUTCFullYear()}`),{at:t,words:o}}var No=8,Io=12,Qr=46,ti=90;function Je(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,i=t.axisNames[r],s=t.axes[r];if(!i||!s)return null;let a=F(i.label||i.name),c=i.unit?`${a} (${F(i.unit)})`:a;return{
name:i.name,title:c,column:i,values:s,all:ko(s)}}function Co(t,e,n,o,r,i,s){let a=Math.max(40,t.height-No-Qr),c=Xe(n.column.
kind,...r,a,46);c.words=c.words.map(p=>s.fit(p,ti));let l=Math.max(0,...c.words.map(p=>s.width(p))),f=Math.ceil(l+8+W+16),
u=Math.max(40,t.width-f-Io-i),m=Xe(e.column.kind,...o,u,64),h=$o(e.values,o[0],o[1],u),d=$o(n.values,r[1],r[0],a);for(let p=0;p<
h.length;p++)h[p]!==h[p]?d[p]=NaN:d[p]!==d[p]&&(h[p]=NaN);return{left:f,top:No,width:u,height:a,x:m,y:c,xs:h,ys:d}}function $o(t,e,n,o){
let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let s=t[i];r[i]=Number.isFinite(s)?(s-e)/(n-e)*o:NaN}return r}
function Lo(t,e,{x:n,y:o,xShown:r,yShown:i,look:s,face:a,dpr:c}){let{left:l,top:f,width:u,height:m}=e,h=f+m,d=Math.max(1,
Math.round(c))/c,p=g=>Math.round(g*c)/c;t.font=a.css(),t.fillStyle=s.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((g,w)=>{let y=p(h-(g-i[0])/(i[1]-i[0])*m);t.fillStyle=s.rule,t.globalAlpha=.7,t.fillRect(l,y,u,d),t.globalAlpha=
1,t.fillRect(l-4,y,4,d),t.fillStyle=s.quiet,t.fillText(e.y.words[w]??"",l-8,y+.5)}),t.fillStyle=s.rule,t.fillRect(p(l),f,
d,m+d),t.fillRect(l,p(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let x=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((g,w)=>{let y=p(l+(g-r[0])/(r[1]-r[0])*u);t.fillStyle=s.rule,t.fillRect(y,h,d,4);let b=a.fit(e.x.words[w]??"",x),
A=l+u+Io-1-a.width(b)/2;t.fillStyle=s.quiet,t.fillText(b,Math.min(y,A),h+17)}),t.fillStyle=s.ink,t.fillText(a.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(W+1,f+m/2),t.rotate(-Math.PI/2),t.fillText(a.fit(o.title,m),0,0),t.restore()}var _o=60,ei=30,ni=110;function Ze(t){return t<=500?7.2:t<=2500?5.6:4.2}function Ro(t){let e=yo(t),n=null,o=null;return{
renew(){n=null},paint(r,i,{cut:s,data:a,selection:c},l,f,u,m){n??=Mo(s.labels,s.sizes,c);let{order:h,dimmed:d}=n,p=Ze(a.
n),x=a.n<=2500?.7:.4,g=d>0&&h.length-d>_o,w=r.points,[y,b]=w?[1,1]:[r.canvas.width,r.canvas.height];!w&&(o?.width!==y||o.
height!==b)&&(o=r.createImageData(y,b));let A=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let v=(N,$)=>{
if(!N.length)return;if(w)return w(i,N,s.labels,l,$);let C=e($,m,y);Ao(A,y,m,i,N,s.labels,Array.from(l,C))};v(h.subarray(
0,d),{size:p,halo:x,edge:u,alpha:.22});let T=g?f:u;v(h.subarray(d),{size:p,halo:g?.9:x,edge:T,alpha:1}),!w&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>_o?new Int32Array(0):n.order.subarray(n.dimmed)}}}function ue(t,{
left:e,top:n,xs:o,ys:r},i,s){let[a,c]=[o[i],r[i]];a===a&&(t.beginPath(),t.arc(e+a,n+c,s,0,2*Math.PI),t.stroke())}function Po(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function oi(t,e,n){let o=[...n,...t.map(({x:i,
y:s})=>({x0:i-5,y0:s-5,x1:i+5,y1:s+5}))],r=[];for(let{row:i,x:s,y:a,width:c,away:l}of t)for(let f of[s+l,s-l-c]){let u={
x0:f,y0:a-7,x1:f+c,y1:a+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>ri(u,h)))){o.push(u),r.
push({row:i,left:f,y:a});break}}return r}function ri(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Do(t,e,{
data:n,selection:o},r,i,s){let a=[];for(let f=0;f<e.xs.length;f++)if(he(e,f)&&a.push(f)>ei)return;let c=new Map(a.map(f=>[
f,s.fit(F(n.name(f)),ni)])),l=a.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:s.width(c.get(f)??""),away:o?.[f]?12:8}));t.font=
s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=i.quiet;for(let{row:f,left:u,y:m}of oi(l,e,[r]))t.fillText(
c.get(f)??"",e.left+u,e.top+m+.5)}function he({xs:t,ys:e,width:n,height:o},r){let[i,s]=[t[r],e[r]];return i>=0&&i<=n&&s>=
0&&s<=o}function Qe({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(i=>ii(i,o)))]:[];return r.push(`cluster ${P(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function ii({column:t,values:e},n){let o=e[n],r=jt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let i=t.name;return i.startsWith("PC ")?`${i}: ${r}`:`${r} ${i}`}var zo=new WeakMap;function Ho(t){let e=zo.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),zo.set(t,e)}return e}function Wo(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:i,tip:s}=n;function a(x){let g=t.plot();if(e.setHover(x<0?null:
{leaf:x}),x<0||!g)return s.hide();let[w="",...y]=Qe(e,t.axes(),x);s.show(g.left+Number(g.xs[x]),g.top+Number(g.ys[x]),w,
y)}function c({x,y:g}){let w=t.plot();return w?[(x-w.left)/w.width,1-(g-w.top)/w.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=St(i.canvas,{down(x){if(x.button>1||!t.plot())return!1;
let g=x.button===1||m;return u={pan:g,shift:x.shiftKey,from:o.part,over:!1},g&&x.preventDefault(),!0},drag(x,{x:g,y:w},y){
let b=t.plot();if(!(!y.moved&&Math.hypot(g-y.x,w-y.y)<At)&&(y.moved||a(-1),y.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((y.x-g)/b.width,(w-y.y)/b.height,u.from);l??=[y.x,y.y],l.push(g,w),t.draw(l)}},up(x,g,w){let y=t.plot();if(!(!y||u.
over)){if(l){let b=l.map((v,T)=>v-(T%2?y.top:y.left));f();let A=po(y.xs,y.ys,b).filter(v=>he(y,v));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!w.moved&&!u.pan){let b=t.nearest(g);(b>=0||!x.shiftKey)&&e.select(b<0?[]:[b],{add:x.shiftKey}),
x.pointerType==="touch"&&a(b)}}},cancel:f,hover:(x,g)=>a(t.nearest(g)),leave:()=>a(-1),pinch(x,g,w,y){let b=t.plot();b&&
(o.by(x,...c({x:g.x-w,y:g.y-y})),o.move(-w/b.width,y/b.height))},owns(x){return c(x).every(g=>g>=0&&g<=1)}});function d(x,g){
let[w,y]=[t.axes(),t.plot()];if(!w||!y)return;let b=Ho(w[x].values).filter(N=>he(y,N));if(!b.length)return;let A=b.indexOf(
e.hover?.leaf??-1),v=A<0?g>0?0:b.length-1:Math.min(Math.max(A+g,0),b.length-1),T=b[v];a(T),r.classList.add(Z),n.say(Qe(e,
w,T).join(", "))}let p=U(i.canvas,{dblclick:o.whole,wheel(x){!Et(r,x)||!t.plot()||(x.preventDefault(),o.by(1.0015**(x.deltaY||
x.deltaX),...c(nt(r,x))))},keydown:xt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:x=>{let{hover:g}=e;g?.leaf!==void 0&&e.select([g.leaf],{add:x.shiftKey})}," ":()=>{m=!0},Escape:()=>{u.over=
!0,f(),e.select([]),a(-1),r.classList.remove(Z)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,
.5),0:o.whole}),keyup(x){x.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),p()}}var si=500;function Bo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,i,s){let a=t();if(!a)return;let c=n??a,l=(m,h)=>{let[d,p]=[c[m],a[m]],x=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return se(d,p,x,r,(p[1]-p[0])/si)},f=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,u={x:l("x",i),y:l("y",s)};o(f(u.x,a.x)&&f(
u.y,a.y)?null:u)},move(r,i,s=n){let a=t();!a||!s||o({x:at(s.x,a.x,r*(s.x[1]-s.x[0])),y:at(s.y,a.y,i*(s.y[1]-s.y[0]))})},
reveal(r){let i=t(),s=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!i||!n)return;let{x:a,y:c}=n;if(s.some(
([f,u])=>f>=a[0]&&f<=a[1]&&u>=c[0]&&u<=c[1]))return;let l=s[0];l&&o({x:at(a,i.x,l[0]-(a[0]+a[1])/2),y:at(c,i.y,l[1]-(c[0]+
c[1])/2)})}}}var ci=12,ai=230,[li,tn]=[1,2];function Fo(t,e,n){let o=t.ownerDocument,r=ae(t,"Scatter"),i=r.select("x",E=>e.setOption(
"x",E)),s=r.select("y",E=>e.setOption("y",E)),a=Bo(()=>u&&{x:u.x.all,y:u.y.all},()=>{b.hide(),N()}),c=r.button("show all",
a.whole),l=Ro(o),f=st(o,n.font),u=null,m=null,h=null,d=null,p=0,x={key:"",left:0,top:0,width:0,height:0},g=vt(t,"hclust-\
plot",[O,L,M],()=>N()),{box:w,stage:y,tip:b}=g,A=So(w,k),v=ee(w,y.canvas);function T(){let{data:E}=e,I=Je(E,e.option("x"),
0),R=Je(E,e.option("y"),1);if(u=I&&R?{x:I,y:R}:null,a.reset(),r.hide(!u),v.instead(u?"":te),u){let H=E.axisNames.map(z=>z.
name);i.show(u.x.name,H),s.show(u.y.name,H)}l.renew(),p=0,N()}function N(){c.show(a.part!==null),!(!u||!y.width)&&($(),x.
key="",C(),v.describe(_()),y.paint())}function $(){if(!u)return;let{x:E,y:I}=u;m=Co(y,E,I,a.part?.x??E.all,a.part?.y??I.
all,p,f),h=go(m.xs,m.ys,m.width,m.height)}function C(){if(!m)return;let{cut:E,data:I}=e,R=A.show(E,_t(E),I.noun,f,m.height),
H=`${R.height} ${Math.ceil(R.width/24)}`;if(H!==x.key){let z=Math.max(1,.01*I.n),j=To(m,R);j.hidden>z&&m.width+p-R.width>
ai&&R.width>p-12&&(p=R.width+12,$(),y.paint()),p&&(j={left:m.width+16,top:0,hidden:0}),x={key:H,left:j.left,top:j.top,...R}}
A.move(m.left+x.left,m.top+x.top)}function _(){if(!u)return"";let{cut:E,data:I,selection:R}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${P(I.n,I.noun)} in ${P(E.k,"clusters")}${ne(R)}`}function O(E){if(!m||!u)return;let{x:I,
y:R}=u;Lo(E,m,{x:I,y:R,xShown:a.part?.x??I.all,yShown:a.part?.y??R.all,look:n,face:f,dpr:y.dpr})}function L(E){if(!m)return;
l.paint(E,m,e,_t(e.cut),n.ink,n.paper,y.dpr);let{left:I,top:R,width:H,height:z}=x;Do(E,m,e,{x0:I,y0:R,x1:I+H,y1:R+z},n,f)}
function M(E){if(!m)return;let{hover:I,data:R}=e,H=Ze(R.n)/2;E.save(),a.part&&(E.beginPath(),E.rect(m.left,m.top-4,m.width+
4,m.height+4),E.clip()),E.strokeStyle=n.ink,E.lineWidth=1.5;for(let z of l.ringed())ue(E,m,z,H+3);if(I?.node!==void 0){E.
lineWidth=1;let{tree:z}=R,j=z.start[I.node],ge=j+z.sizes[I.node];for(let xe of z.order.subarray(j,ge))ue(E,m,xe,H+.8)}else if(I)
for(let[z,j]of[[n.paper,4.5],[n.ink,2]])E.strokeStyle=z,E.lineWidth=j,ue(E,m,I.leaf,H+4);E.restore(),d&&Po(E,d,n.ink)}function k(E,I){
let{cut:R,data:H}=e,z=[];for(let j=0;j<H.n;j++)R.labels[j]===E&&z.push(j);e.select(z,{add:I}),g.say(`${I?"Added: ":""}cl\
uster ${V(e.cut,E)}, ${P(z.length,H.noun)} selected.`)}let D={store:e,ground:g,zoom:a,axes:()=>u,plot:()=>m,nearest:({x:E,
y:I})=>m&&h?h.nearest(E-m.left,I-m.top,ci):-1,draw(E){d=E,y.paint(tn)}},S=null;return g.end(v.end,Wo(D),e.subscribe("dat\
a",T),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||T()}),e.subscribe(["cut","selecti\
on"],E=>{let I=S?.k===e.cut.k&&S.tree===e.cut.tree;E==="cut"&&I||(S=e.cut,l.renew(),E==="cut"&&C(),v.describe(_()),y.paint(
li,tn))}),e.subscribe("reveal",()=>{if(!u||!a.part)return;let{x:E,y:I}=u;a.reveal(e.wanted.map(R=>[Number(E.values[R]),Number(
I.values[R])]))}),e.subscribe("hover",()=>{b.hide(),y.paint(tn)})),T(),{restyle(E){n=E,f=st(o,n.font),N()},destroy(){g.destroy(),
A.destroy(),r.destroy()}}}var Ko=8,fi=0;function Uo(t,e){let n=t.ownerDocument,o=`hclust-find-${++fi}`,r=n.createElement("div");r.className="hclus\
t-find";let i=n.createElement("input"),s=n.createElement("ul");i.type="search",i.autocomplete="off",i.spellcheck=!1,i.dataset.
lmSuppressShortcuts="true",s.id=o,s.hidden=!0,s.setAttribute("role","listbox"),s.setAttribute("aria-label","Rows found"),
jo(i,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(i,s),t.append(r);let a=[],
c=0,l=0,f=null,u=[];function m(){let b=P(1,e.data.noun).slice(2);i.placeholder=`find a ${b}`,i.setAttribute("aria-label",
`Find a ${b} by its name`)}function h(){let{data:b}=e,A=i.value.trim().toLowerCase();if(!f){let $=Array.from({length:b.n},
(_,O)=>b.name(O).toLowerCase()),C=ui($);u=$.map((_,O)=>C.has(_)?`row ${b.rows[O]}`:""),f=$.map((_,O)=>[_,u[O]].join(" ").
trim())}c=0,l=0;let[v,T,N]=[[],[],[]];f.forEach(($,C)=>{let _=A?$.indexOf(A):-1;if(_<0)return;c++;let L=$===A||$===`${A}\
 ${u[C]}`?v:_===0?T:N;L.length<Ko&&L.push(C)}),a=[...v,...T,...N].slice(0,Ko),d(!!A)}function d(b){s.replaceChildren(),s.
hidden=!b,i.setAttribute("aria-expanded",String(b));let A=a.map((v,T)=>{let N=F(e.data.name(v)),$=`cluster ${V(e.cut,e.cut.
labels[v])}`,C=u[v];return p(N,C?`${C} · ${$}`:$,{id:`${o}-${T}`,"aria-selected":String(T===l)})});if(A.forEach((v,T)=>v.
dataset.i=String(T)),b&&c>a.length&&A.push(p(`and ${P(c-a.length)} more`,"")),b&&!c&&A.push(p("no such name","")),s.append(
...A),b&&a.length){i.setAttribute("aria-activedescendant",`${o}-${l}`);let v=a[l];e.reveal([v]),e.setHover({leaf:v})}else
i.removeAttribute("aria-activedescendant"),e.setHover(null)}function p(b,A,v={"aria-disabled":"true"}){let T=n.createElement(
"li");jo(T,{role:"option",...v});for(let N of[b,A]){let $=n.createElement("span");$.textContent=N,T.append($)}return T}function x(b,A){
let v=a[b];v!==void 0&&(e.select([v],{add:A}),i.value=[e.data.name(v),u[v]].join(" ").trim(),g(),e.setHover({leaf:v}))}function g(){
s.hidden||(s.hidden=!0,i.setAttribute("aria-expanded","false"),i.removeAttribute("aria-activedescendant"),e.setHover(null))}
function w(b){let v={ArrowDown:1,ArrowUp:-1}[b.key];if(v){if(s.hidden)return h();l=(l+v+a.length)%Math.max(a.length,1),d(
!0)}else if(b.key==="Enter")x(l,b.shiftKey);else if(b.key==="Escape")s.hidden&&e.select([]),i.value="",g();else return;b.
preventDefault(),b.stopPropagation()}let y=[U(i,{input:h,keydown:w,blur:g,focus:()=>i.value&&h()}),U(s,{pointerdown:b=>{
b.preventDefault();let A=b.target.closest("li[data-i]");A&&x(Number(A.dataset.i),b.shiftKey)},pointermove:b=>{let A=b.target.
closest("li[data-i]");!A||Number(A.dataset.i)===l||(l=Number(A.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,a=[],
g(),m()})];return m(),{box:r,destroy(){for(let b of y)b();r.remove()}}}function ui(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function jo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var hi=200,di=["x","y","cmap","row_cluster","col_cluster"];function nn(t){let e=We(t),n=de(t,e),o=en(t,e),r=null,i=[],s=new Map,
a=M=>{for(let k of[...s.get(M)??[]])k(M)},c=new Map,l,f=-1/0,u=!1,m=!1;function h(M){u=!0;try{for(let[k,D]of Object.entries(
M))t.set(k,D)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!c.size)return;f=Date.now();let M=Object.fromEntries(
c);c.clear(),h("n_clusters"in M?{...M,...w()}:M),t.save_changes()}function p(M){for(let[k,D]of Object.entries(M))c.set(k,
D);l??=setTimeout(d,Math.max(0,f+hi-Date.now()))}function x(){if(d(),!!m){m=!1;try{let M={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...g(),...M}})}catch{}}}let g=()=>({n_clusters:n.k,distance_threshold:n.t}),w=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),y=[];function b(M,k){let D=()=>{!u&&(M==="re\
vision"||t.get("revision")===e.revision)&&k()};t.on(`change:${M}`,D),y.push([`change:${M}`,D])}let A=t.get("cut_told");function v(){
let M=A;return A=t.get("cut_told"),A!==M}let T=()=>c.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function N(M){
let k=t.get("threshold_step");return k>0&&Math.abs(M-Math.round(n.t/k)*k)<1e-6*k}b("revision",()=>{let M=e.revision>0&&T();
if(c.clear(),m&&=M,A=t.get("cut_told"),e=We(t),M){n=pt(e.tree,n.k);let k={...O(n.k),...g()};h(k),p(k)}else n=de(t,e);o=en(
t,e),r=null,a("data")}),b("cut_told",()=>queueMicrotask(v)),b("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let M=v();
M&&T()?h(g()):_(de(t,e),M)}),b("distance_threshold",()=>{let M=t.get("distance_threshold");if(M===n.t)return;let k=v();if(!k&&
N(M))return;if(k&&T()){h(g());return}let D=gt(e.tree,M)===t.get("n_clusters");_(D?de(t,e):Ct(e.tree,M),k)});for(let M of Ie)
b(M,()=>{e={...e,tree:{...e.tree,marks:Yt(t)}},n=Go(n,e.tree),a("cut")});b("flips",()=>{let M=Ot(t.get("flips"),e.n-1);M.
some((k,D)=>k!==e.tree.flips[D])&&$(Wt(e.tree,M))}),b("selection",()=>{c.delete("selection");let M=en(t,e);qo(o,M)||(o=M,
a("selection"),C([...M?.keys()??[]].filter(k=>M?.[k])))});for(let M of[...di,"cmap_colours"])b(M,()=>a("option"));function $(M){
e={...e,tree:M},n=Go(n,M),a("order")}function C(M){i=M,M.length&&a("reveal")}function _(M,k){c.delete("n_clusters"),c.delete(
"distance_threshold"),m=!k,n=M;let D={...O(M.k),...g(),...k?{}:w()};h(Object.fromEntries(Object.entries(D).filter(([S,E])=>t.
get(S)!==E))),a("cut")}function O(M){let k=t.get("most_clusters");return k&&M>k?{most_clusters:Math.min(e.n,2*M)}:{}}function L(M){
M.k===n.k&&M.t===n.t||(n=M,m=!0,p({...O(n.k),...g()}),a("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(M){L(Ct(e.tree,M))},setClusters(M){L(pt(e.tree,M))},select(M,{
add:k=!1}={}){let D=k&&o?o.slice():new Uint8Array(e.n);for(let E=0;E<M.length;E++)D[M[E]]=1;let S=D.includes(1)?D:null;qo(
o,S)||(o=S,p({selection:mi(S,e)}),a("selection"),C(Array.from(M)),d())},get wanted(){return i},reveal:C,setHover(M){M?.leaf===
r?.leaf&&M?.node===r?.node||(r=M,a("hover"))},flip(M){let k=dn(e.tree,M);if(k===e.tree)return;$(k);let{buffer:D,byteOffset:S,
byteLength:E}=k.flips;p({flips:new DataView(D,S,E),flips_of:e.revision}),d()},option(M){return c.has(M)?c.get(M):t.get(M)},
setOption(M,k){this.option(M)!==k&&(p({[M]:k}),a("option"))},flush:d,say:x,subscribe(M,k){let D=typeof M=="string"?[M]:M;
for(let S of D)s.has(S)||s.set(S,new Set),s.get(S)?.add(k);return()=>{for(let S of D)s.get(S)?.delete(k)}},destroy(){d();
for(let[M,k]of y)t.off(M,k);y.length=0,s.clear()}}}function de(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance\
_threshold")];return gt(e,o)===n?Ct(e,o):pt(e,n)}function Go(t,e){return gt(e,t.t)===t.k?Ct(e,t.t):pt(e,t.k)}function en(t,e){
let n=Tt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let i of n){let s=e.leafOf(i);s<0||(o[s]=1,r=!0)}return r?o:
null}function mi(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function qo(t,e){return t===e||t!==null&&
e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function Vo(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[c,l]of t){let[f,u]=[Math.max(
0,Math.floor(c)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=it(r,f)+1,r[Math.min(o,u)+1]=it(r,Math.min(o,u)+1)-1)}let i=new Int32Array(
o+2),s=0;for(let c=0;c<=o;c++)s+=it(r,c),i[c+1]=it(i,c)+(s>0?1:0);let a=Math.ceil(e);for(let c=o-a;c>=0;c--)if(it(i,c+a)===
it(i,c))return c;return null}function Yo({rects:t,count:e},n,o,r){let i=[];for(let s=0;s<4*e;s+=4){let[a,c]=[it(t,s)/n,it(
t,s+1)/n],[l,f]=[it(t,s+2)/n,it(t,s+3)/n];c<=r&&c+f>=o&&i.push([a,a+l])}return i}function it(t,e){return t[e]}var on=12,pi=12,kt=14;function Xo(t){let e=t.ownerDocument,n=(h,d="div")=>{let p=e.createElement(d);return p.className=`\
hclust-cut-${h}`,p},[o,r,i,s,a,c]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];c.tabIndex=0,c.
setAttribute("role","slider"),c.setAttribute("aria-label","Height of the cut"),c.setAttribute("aria-orientation","vertic\
al"),c.setAttribute("aria-valuemin","0"),c.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,i,s,a,c);let l=null,
f=null,[u,m]=[0,0];return{handle:c,show(h,d,{left:p,top:x},g,w){if(h!==l||g!==f){[l,f]=[h,g];let[M,k]=[vn(h),Ut(h)];c.textContent=
M,a.textContent=k,m=g.width(M,pi,!0)+26,u=g.width(k)+8,gi(c,h,d)}let y=M=>Math.round(M*d.dpr)/d.dpr,b=M=>y(x+Math.min(Math.
max(Y(d,M),0),d.height)),[A,v,T]=[b(h.t),b(Math.min(h.upper,d.top)),b(h.lower)];me(o,p,v,d.width),o.style.height=`${Math.
max(0,T-v)}px`,o.hidden=!h.exact,me(r,p,A,d.width),me(i,p,A,d.width),me(s,0,0,p-4),s.style.height=`${x+d.height}px`;let N=p+
d.width,$=Math.min(Math.max(A,x+on),x+d.height-on);c.style.transform=`translate(${y(N-m)}px, ${$}px)`,c.style.width=`${m}\
px`;let C=N-m-10-p,O=[A-x-17,A-x+4,1].map(M=>{let k=M<A-x-kt||M>A-x,D=Math.abs(M+kt/2-($-x))<on+kt/2?C:d.width,S=k&&M>=0&&
M+kt<=d.height;return{at:M,x:S?Vo(Yo(w,d.dpr,M,M+kt),u,D):null}}).find(({x:M})=>M!==null);if(a.hidden=!O,!O)return;let L=x+
O.at;a.style.transform=`translate(${y(p+(O.x??0))}px, ${L}px)`,a.classList.toggle("inside",h.exact&&L>=v&&L+kt<=T)},destroy(){
for(let h of[o,r,i,s,a,c])h.remove()}}}function me(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=
`${o}px`}function gi(t,e,n){t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-va\
luenow",String(Number(e.t.toPrecision(6))));let o=bt(e);t.setAttribute("aria-valuetext",`${P(e.k,"clusters")}, cut at ${o}\
; ${Ut(e)}`)}function Jo(t,e,n){let r=[...t.sizes.subarray(0,12)].map((s,a)=>`cluster ${V(t,a)} with ${P(s,e)}`);t.k>12&&
r.push(`and ${P(t.k-12)} more`);let i=bt(t);return`Tree of ${P(t.tree.n,e)}, up to height ${X(n)}. Cut at ${i} into ${P(
t.k,"clusters")}; ${Ut(t)}. ${r.join(", ")}.`}var rn=4;function pe({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let c=t.n>1?J(o,o.parents[n.leaf]):0,l=V(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${X(c)}`]]}let r=lt(o,n.node),i=e.nodes.indexOf(n.node),s=`${i<0?
"":`Cluster ${V(e,i)} · `}${P(r.length,t.noun)}`,a=[...r.subarray(0,rn)].map(c=>F(t.name(c)));return r.length>rn&&a.push(
`and ${P(r.length-rn)} more`),[s,[`height ${X(J(o,n.node))}`,...a]]}var Dt={mouse:7,touch:14,line:8,snap:4};function Zo({store:t,box:e,handle:n,extent:o,tip:r,lay:i}){let s={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function a(h,d){let{frame:p}=i(),{tree:x}=t.data,g=Math.min(Math.max(bn(p,h),0),p.top),w=gt(
x,g),y=Y(p,Pe(Lt(x,w)));!d&&Math.abs(y-h)<=Dt.snap?t.setClusters(w):t.setThreshold(g)}function c(h,d){return h.target===
n?null:Hn(i(),d.x,d.y,h.pointerType==="touch"?Dt.touch:Dt.mouse)}function l(h,d,p){if(p)if(h.altKey)p.node!==void 0&&t.flip(
p.node);else{let x=p.node===void 0?[p.leaf]:lt(t.data.tree,p.node);t.select(x,{add:h.shiftKey})}else{let{corner:x,frame:g}=i();
!h.shiftKey&&d.x>=x.left&&g.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...pe(t,h)):r.hide()}function u(h){if(!Et(e,h))return;let d=h.deltaMode?16:1,[p,x]=[h.deltaX*d,h.deltaY*
d],{frame:g,corner:w}=i();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(p)>Math.abs(x))return o.part?(h.preventDefault(),o.move(p/
ct(g))):void 0;let y=x||p;if(y>0&&!o.part)return;h.preventDefault();let b=(nt(e,h).x-w.left)/g.width;o.zoom(Math.exp(y*(h.
ctrlKey?.01:.002)),b)}let m=[St(e,{down(h,d){if(h.button!==0)return!1;let{frame:p,corner:x}=i(),g=x.top+Y(p,Math.min(t.cut.
t,p.top)),w=h.pointerType==="touch"?Dt.touch:Dt.line,[y,b]=[h.target===n,d.x<x.left-4];return s={mode:y||b||Math.abs(d.y-
g)<=w?"cut":"press",offset:b&&!y?0:g-d.y,pill:y,start:o.shown(),what:y||b?null:c(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),b&&!y&&a(d.y-x.top,h.altKey),!0},drag(h,d,p){let[x,g]=[d.x-p.x,d.y-p.y];
if(p.moved||=Math.abs(s.mode==="cut"?g:x)>=(s.what?At:1),!p.moved)return;let{frame:w,corner:y}=i();s.mode==="press"&&o.part&&
(s.mode="pan"),s.mode==="cut"?(t.setHover(null),a(d.y+s.offset-y.top,h.altKey)):s.mode==="pan"&&o.move(-x/ct(w),s.start)},
up(h,d,p){s.mode==="cut"&&t.flush(),!(p.moved||s.pill||d.x<i().corner.left-4)&&(l(h,d,s.what),h.pointerType==="touch"&&f(
s.what,d))},cancel(){s.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(c(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,p){let{frame:x,corner:g}=i();o.zoom(h,(d.x-p-g.left)/x.width),o.move(-p/ct(i().frame))}}),U(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of m)h()}}var Qo="↑ ↓ move the cut · Enter: walk along the branches",xi="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",wi=0;function tr({store:t,box:e,handle:n,extent:o,tip:r,say:i,lay:s}){let a=e.ownerDocument.
createElement("div");a.className="hclust-tree-hint",a.id=`hclust-keys-${++wi}`,a.textContent=Qo,n.setAttribute("aria-des\
cribedby",a.id),e.append(a);let c=-1;function l(w){let{data:y}=t,{tree:b}=y;c=w,a.textContent=xi,e.classList.add(Z);let A=b.
x[w];o.reveal([A-.5]);let v=w<y.n?{leaf:w}:{node:w};t.setHover(v);let{frame:T,corner:N}=s(),[$,C]=pe(t,v),_=(A-T.from)/(T.
to-T.from),O={x:N.left+_*T.width,y:N.top+Y(T,J(b,w))};r.show(O.x,O.y,$,C),i([$,...C].join(", "))}function f(){c<0||(c=-1,
a.textContent=Qo,e.classList.remove(Z),t.setHover(null),r.hide())}function u(w){let{tree:y}=t.data,b=y.parents[c];b>=0&&
l(ht(y,b)[w])}let m={ArrowUp:()=>l(Math.max(t.data.tree.parents[c],c)),ArrowDown:()=>l(c<t.data.n?c:ht(t.data.tree,c)[0]),
ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:w=>t.select(lt(t.data.tree,c),{add:w.shiftKey}),Escape:f},
h=w=>()=>{t.setClusters(Math.min(Math.max(w(t.cut.k),1),t.data.n))},d={ArrowUp:h(w=>w-1),ArrowRight:h(w=>w-1),ArrowDown:h(
w=>w+1),ArrowLeft:h(w=>w+1),PageUp:h(w=>w-10),PageDown:h(w=>w+10),Home:h(()=>t.data.n),End:h(()=>1),Enter:()=>l(t.hover?.
node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.zoom(1/
.7,.5),0:o.whole},[p,x]=[xt({...d,...m}),xt(d)],g=U(e,{keydown(w){e.classList.remove("by-pointer"),(c<0?x:p)(w)},focusout:f,
pointerdown:f});return{leave:f,destroy:g}}var bi=1.09,yi=96,Mi=500;function er(t,e,n){let o=t.ownerDocument,r=st(o,n.font),i=null,s=null,a=o.createElement("canvas"),
[c,l]=[0,null],f=ce(()=>v()),u=vt(t,"hclust-tree",[y,b],()=>i=null),{box:m,stage:h,tip:d,say:p}=u;h.canvas.setAttribute(
"aria-hidden","true");let x=Xo(m);function g(){if(i){let{cut:we,selection:or,data:sn}=e;return Object.assign(i,{cut:we,selection:or,
data:sn,colours:Zt(sn.tree)}),i}let{data:O,cut:L,selection:M}=e,[k,D]=f.shown(),S=(et(O.tree)||1)*bi,I=(h.width-60)/(D-k)>=
Le?Math.min(yi,A()):0,R={left:0,top:8},H=Xt+Ce+(I?I+6:0)+(f.part?5:0),z=Math.max(40,h.height-R.top-H),j=yt(0,S,z,44),ge=Math.
max(...ft(j).map(we=>r.width(we)),0);R.left=Math.ceil(ge)+11+(O.heightLabel?W+9:4);let xe={width:Math.max(20,h.width-R.left-
8),height:z,from:k,to:D,top:S,dpr:h.dpr},nr=Zt(O.tree);return i={data:O,cut:L,colours:nr,selection:M,frame:xe,corner:R,look:n,
type:r,ticks:j,labels:I},s=null,i}function w(O){if(!s){s=Bt(O.data.tree,O.frame),a.width=Math.round(O.frame.width*O.frame.
dpr),a.height=Math.round(O.frame.height*O.frame.dpr);let L=a.getContext("2d");L&&Jt(L,s,n.quiet)}return s}function y(O){
let L=g();Ln(O,L,a,w(L).thick),_n(O,L),Rn(O,L),Pn(O,L,h.height-3)}function b(O){let L=g(),{hover:M}=e;M?.node!==void 0&&
Dn(O,L,w(L),M.node),M?.leaf!==void 0&&zn(O,L,M.leaf),x.show(L.cut,L.frame,L.corner,L.type,w(L))}function A(){let{data:O}=e;
if(l!==O.name){let L="";for(let M=0;M<O.n;M++){let k=F(O.name(M));k.length>L.length&&(L=k)}[c,l]=[Math.ceil(r.width(L,W,
!0)),O.name]}return c}function v(){i=null,h.paint()}let T,N=()=>p(Jo(e.cut,e.data.noun,et(e.data.tree))),$=()=>{clearTimeout(
T),T=setTimeout(N,Mi)},C={store:e,box:m,handle:x.handle,extent:f,tip:d,say:p,lay:g},_=tr(C);return u.end(Zo(C),_.destroy,
()=>clearTimeout(T),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),_.leave(),v(),N()}),e.subscribe("order",v),e.subscribe(
"cut",()=>{i&&i.cut.k===e.cut.k&&i.cut.tree===e.cut.tree?h.paint(1):h.paint(),$()}),e.subscribe("selection",()=>h.paint(
0)),e.subscribe("reveal",()=>{let{start:O}=e.data.tree;f.reveal(e.wanted.map(L=>O[L]))}),e.subscribe("hover",()=>h.paint(
1))),f.reset(e.data.n),N(),{restyle(O){n=O,r=st(o,n.font),l=null,v()},destroy(){u.destroy(),a.width=a.height=0}}}var Ai={tree:er,clustermap:xo,scatter:Fo};function vi(){let t=null;return{initialize({model:e}){return t=nn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=nn(e),Ei(n,t)}}}function Ei(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let i=ye(t,r);je(o,i);
let s=[],a=[],c=null;function l(){let g=le(o,"hclust-live-bar");e.model.get("controls")&&a.push(bo(g,e).destroy);let w=Uo(
g,e);c=w.box,a.push(w.destroy,()=>g.remove()),f();let y=e.model.get("parts")??["tree"],b=null;for(let A of y){let v=Ai[A];
if(!v)continue;A!=="tree"&&(b??=le(o,"hclust-live-pair"));let T=le(A==="tree"?o:b,`hclust-part-${A}`);s.push({make:v,box:T,
view:v(T,e,i)})}}function f(){let g=t.closest(".hclust")?.querySelector(".hclust-find-slot");g&&c&&c.parentElement!==g&&
g.append(c)}function u(){for(let{view:g,box:w}of s)g.destroy(),w.remove();for(let g of a)g();o.querySelector(".hclust-li\
ve-pair")?.remove(),s=[],a=[]}function m(){let g=ye(t,r);if(JSON.stringify(g)!==JSON.stringify(i)){i=g,je(o,i);for(let w of s)
w.view.restyle?w.view.restyle(i):(w.view.destroy(),w.view=w.make(w.box,e,i))}}let h=()=>{u(),l()};for(let g of["parts","\
controls"])e.model.on(`change:${g}`,h);let d=an(o,m);l();let p=tt(o),x=new p.ResizeObserver(()=>{f(),m()});return x.observe(
o),p.addEventListener(Ke,e.say),()=>{p.removeEventListener(Ke,e.say),d(),x.disconnect();for(let g of["parts","controls"])
e.model.off(`change:${g}`,h);u(),e.flush(),o.remove(),r.remove()}}export{vi as default};
