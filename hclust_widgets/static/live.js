// Generated from js/ by `npm run build`. Do not edit.
var wt={r:255,g:255,b:255,a:1},zt={r:0,g:0,b:0,a:1};function Nt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let s=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(s,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,c=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ir),a=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,c].every(Number.isFinite)?null:{r:o*a,g:r*
a,b:i*a,a:c}}function ir(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function $t(t,e){return{...ut(e,t,
t.a),a:1}}function ut(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function ot({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function cn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function tt(t){return t.ownerDocument.defaultView??globalThis}function Ht(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function sr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function ye(t,e){let n=tt(t),o=n.getComputedStyle(t),r=p=>o.getPropertyValue(p).trim()?be(e,`var(${p})`):null,i=ar(t,e),
c=$t(r("--jp-layout-color0")??i,i),a=cn(c)<.5,s=(p,x)=>$t(p??x,c),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=s(
l??be(e,"inherit"),a?wt:zt),u=s(r("--jp-ui-font-color2"),ut(c,f,.65)),m=s(r("--jp-border-color2"),ut(c,f,.16)),h=s(r("--\
jp-layout-color1"),c),d=ot(h)===ot(c)?ut(c,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:ot(c),ink:ot(f),quiet:ot(u),rule:ot(m),panel:ot(d),font:n.getComputedStyle(e).fontFamily,
dark:a}}var cr=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function an(t,e){let n=tt(t),{documentElement:o,
body:r}=n.document,i=new n.MutationObserver(e);for(let a of[o,r])i.observe(a,{attributes:!0,attributeFilter:cr});let c=n.
matchMedia("(prefers-color-scheme: dark)");return c.addEventListener("change",e),()=>{i.disconnect(),c.removeEventListener(
"change",e)}}function ln(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function ar(t,e){
let n=[];for(let r=t;r;r=sr(r)){let i=fn(tt(r).getComputedStyle(r).backgroundColor,tt(r));if(!(!i||i.a===0)&&(n.unshift(
i),i.a===1))break}let o=$t(be(e,"Canvas")??wt,wt);return n.reduce((r,i)=>$t(i,r),o)}function be(t,e){let n=tt(t);t.style.
color=e;let o=fn(n.getComputedStyle(t).color,n);return t.style.color="",o}function fn(t,e){let n=Nt(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[i=0,c=0,a=0,s=0]=r.getImageData(0,0,1,1).data;return{r:i,g:c,b:a,a:s/255}}function hn(t,e,n){let o=tt(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),i=r.at(-1).canvas,c=0,a=0,s={canvas:i,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,p)=>{(!h.length||h.includes(p))&&(d.stale=!0)}),s.width&&(c||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(c),u.disconnect(),m();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){c=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(s.dpr,0,0,s.dpr,0,0),d.pen.clearRect(0,0,s.width,
s.height),d.pen.save(),d.draw(d.pen,s),d.pen.restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=
String(++a)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],p=(o.devicePixelRatio||1)*Ht(t);if(!(h===s.width&&d===s.
height&&p===s.dpr)&&(Object.assign(s,{width:d?h:0,height:d,dpr:p}),!!s.width)){for(let{canvas:x}of r)x.width=Math.round(
h*p),x.height=Math.round(d*p);n?.(s);for(let x of r)x.stale=!0;o.cancelAnimationFrame(c),l()}}i.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let p of r)d.save(),d.setTransform(s.dpr,0,0,s.dpr,0,0),p.draw(d,s),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let m=ln(o,f);return s}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var W=11,un="…",lr=300;function F(t){return String(
t).slice(0,lr).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function fr(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let c=r+i+1>>1;n(o.slice(0,c).join(
"").trimEnd()+un)<=e?r=c:i=c-1}return r?o.slice(0,r).join("").trimEnd()+un:""}function st(t,e){let n=new Map,o=null,r=(c=W,a=!1)=>`${a?
"600 ":""}${c}px ${e}`,i=(c,a=W,s=!1)=>{let l=r(a,s),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(c);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return c.length*a*.6;o.font=l,f.set(c,u=o.measureText(c).width)}
return u};return{css:r,width:i,fit:(c,a,s,l)=>fr(c,a,f=>i(f,s,l))}}function Me(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
c=new Int32Array(2*o-1).fill(-1),a=-1/0,s=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);i[o+l]=K(i,f)+K(i,u),c[f]=
c[u]=o+l;let m=K(e,l);m<a?s=!1:a=m,r[l]=a}return Wt({n:o,children:t,distances:e,heights:r,monotone:s,sizes:i,parents:c},
n)}function Wt(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let s=n-2;s>=0;s--){let l=K(o,2*s+(e[s]?1:0)),
f=K(o,2*s+(e[s]?0:1)),u=K(i,n+s);i[l]=u,i[f]=u+K(r,l)}let c=new Int32Array(n),a=new Float64Array(2*n-1);for(let s=0;s<n;s++)
c[K(i,s)]=s,a[s]=K(i,s)+.5;for(let s=0;s<n-1;s++)a[n+s]=(K(a,K(o,2*s))+K(a,K(o,2*s+1)))/2;return{...t,flips:e,start:i,order:c,
x:a}}function dn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Wt(t,n)}function J(t,e){return e<
t.n?0:K(t.distances,e-t.n)}function et(t){return t.n<2?0:K(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[K(t.children,2*n+o),K(t.children,2*n+1-o)]}function lt(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.sizes,e))}function mn(t,e,n,o){let{n:r,start:i,sizes:c}=t,
a=new Int32Array(r-1),s=0;for(let l=2*r-2;l>=r;l--){let f=K(c,l),u=K(i,l);f>=o&&u<n&&u+f>e&&(a[s++]=l)}return a.subarray(
0,s)}function K(t,e){return t[e]}var Ae=1;function rt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Ee(t,e){return t.from+e/t.width*(t.to-t.from)}
function Y(t,e){return t.height*(1-e/t.top)}function bn(t,e){return t.top*(1-e/t.height)}function ct(t){return t.width/(t.
to-t.from)}function Bt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],i=Math.max(1,Math.round(n*
1.1)),c=Ae/(ct(e)*n),a=mn(t,e.from,e.to,c),s=new Int32Array(12*a.length),l=new Int32Array(3*a.length),f={rows:pn(r+i+1),
columns:pn(o+i+1)},u=0,m=(p,x,g,w,y)=>{s.set([x,g,w,y],4*u),l[u++]=p},h=p=>Math.round(rt(e,t.x[p])*n-i/2),d=p=>Math.round(
Y(e,J(t,p))*n-i/2);for(let p of a){let[x,g]=ht(t,p),[w,y,b]=[h(x),h(g),d(p)],[A,E]=[Math.max(0,w),Math.min(o,y+i)];A<E&&
gn(f.rows,b,A,E)&&m(p,A,b,E-A,i);for(let[O,N]of[[x,w],[g,y]]){if(N<0||N+i>o+1)continue;let L=O>=t.n&&t.sizes[O]>=c?d(O):
r,[_,T]=[Math.min(b,L),Math.max(b,L)];_<T&&gn(f.columns,N,_,T)&&m(p,N,_,i,T-_)}}return{rects:s,owner:l,count:u,thick:i}}
function pn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function gn(t,e,n,o){let[r,
i]=[t.from[e],t.to[e]];if(r<=n&&o<=i)return!1;let c=n<=i&&r<=o;return t.from[e]=c?Math.min(r,n):n,t.to[e]=c?Math.max(i,o):
o,!0}function It({tree:t,nodes:e,sizes:n,labels:o},r){let i=[],c=Ae/(ct(r)*r.dpr),a=Math.max(0,Math.floor(r.from));for(;a<
r.to&&a<t.n;){let s=o[t.order[a]],l=t.start[e[s]],f=l+n[s],[u,m]=[Math.max(0,rt(r,l)),Math.min(r.width,rt(r,f))];i.push(
{label:s,x0:u,x1:m}),a=Math.max(f,Math.ceil(l+c))}return i}var xn=new WeakMap;function Ft(t,e){if(t.monotone)return J(t,
e);let n=xn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,i]=ht(t,o);n[o]=Math.
max(J(t,o),n[r]??0,n[i]??0)}xn.set(t.children,n)}return n[e]}function Kt(t,e,n,o,r){if(t.n<2)return-1;let i=Math.min(Math.
max(Math.floor(Ee(e,n)),0),t.n-1),c=t.order[i],a=Ae/(ct(e)*e.dpr),s=-1,l=r,f=(u,m,h)=>{let d=Math.hypot(m,h);d<l&&([l,s]=
[d,u])};for(let u=t.parents[c];u>=0;u=t.parents[u]){if(t.sizes[u]<a)continue;let[m,h]=ht(t,u),d=Y(e,J(t,u)),p=[m,h].map(
x=>rt(e,t.x[x]));f(u,wn(n,p[0]??0,p[1]??0),o-d),[m,h].forEach((x,g)=>{let w=Y(e,J(t,x));f(x,n-p[g],wn(o,d,w))})}return s}
function wn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function yn(t,e,n=6){let o=t.map(()=>0),r=new Uint8Array(
Math.floor(e)+2),i=(a,s)=>[Math.max(0,Math.floor(a-s/2-n/2)),Math.max(0,Math.ceil(a+s/2+n/2))],c=t.map((a,s)=>s).sort((a,s)=>(t[s]?.
span??0)-(t[a]?.span??0)).slice(0,Math.floor(e/8)+1);for(let a of[1,2])for(let s of c){let{centre:l,span:f,short:u,full:m}=t[s];
if(o[s]!==a-1||u>1.5*f)continue;let h=a===1?u:m;if(l-h/2<0||l+h/2>e)continue;a===2&&r.fill(0,...i(l,u));let[d,p]=i(l,h);
if(r.subarray(d,p).includes(1)){a===2&&r.fill(1,...i(l,u));continue}r.fill(1,d,p),o[s]=a}return o}function P(t,e=""){if(!e)return mt(t,0);let n=t===1&&e.endsWith("s");return`${mt(t,0)} ${n?e.slice(0,-1):e}`}function X(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Se(t)?mt(t,Oe(t)):Sn(t,2)}var Se=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Oe(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Te(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?dt(t,2):mt(t,e>=100?0:e>=10?1:2)}function jt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":X(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return ur(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?mt(t,0):Te(t);return n?`${r} ${n}`:r}function ur(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function hr(t,e,n,o=0){return An(t,e,n,o)[0]}function bt({t,lower:e,upper:n,tree:o}){return hr(
t,e,n,et(o))}function dr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,c,a]=An(n,t,e,o);return[c,a]}let[r,i]=[X(t),X(e)];for(let c=4;c<
17&&r===i&&t<e;c++)[r,i]=[dt(t,c),dt(e,c)];return[r,i]}function mr({t,lower:e,upper:n,tree:o}){return dr(e,n,t,et(o))}function An(t,e,n,o){
let r=[pr(t,o),X(e),X(n)],[i,c,a]=r;for(let s=4;s<17;s++){let l=ve(i),f=l<ve(a)||t===n&&i===a;if(!(e<t&&t<=n)||ve(c)<l&&
e<l&&l<=n&&f)return[i,c,a];[i,c]=[dt(t,s),dt(e,s)],a=n===1/0?X(n):dt(n,s)}return r}function pr(t,e){if(!Se(e)||!Se(t))return X(
t);let n=Math.min(Oe(e),Oe(t)),o=10**n;return mt(Math.floor(t*o+.5)/o,n)}function ve(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function Ut(t){let{k:e,exact:n,upper:o}=t;if(!n)return`heights are tied: no threshold gives exactly ${P(e)}`;let[
r,i]=mr(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut from ${r} to\
 ${i} gives these ${P(e)}`}function En(t){return`${P(t.k,"clusters")} · ${bt(t)}`}var gr=[1,2,2.5,5,10];function yt(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.max(1,Math.floor(n/o)),c=10**Math.floor(
Math.log10(r/i)),a=c*(gr.find(f=>f*c*i>=r*(1-1e-9))??10),s=1e-9*r,l=[];for(let f=Math.ceil((t-s)/a);f*a<=e+s;f++)l.push(
Number((f*a).toPrecision(12)));return l}function ft(t){let e=t.slice(1).map((c,a)=>c-t[a]),n=(e.length?Math.min(...e):Math.
abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(c=>dt(c,3));let r=Math.max(0,-Math.floor(Math.
log10(n)+1e-9)),i=()=>t.some(c=>Math.abs(Number(c.toFixed(r))-c)>n/100);for(;r<6&&i();)r++;return t.map(c=>mt(c+0,r))}function mt(t,e){
let n=vn(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?i:`${i}.${r}`}function vn(t,e){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.
toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Sn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,
-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(
/e([+-])(\d)$/,"e$10$2")}function dt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=
e){let[o="",r=""]=Sn(t,e-1).split("e");return`${Mn(o)}e${r}`}return Mn(vn(t,e-1-n))}function Mn(t){return t.includes(".")?
t.replace(/\.?0+$/,""):t}function On(t,e,n,o,[r,i],c,a){let s=new Float64Array(e),l=new Float32Array(c*a),f=(i-r)/a,u=-1;for(let m=0;m<a;m++){let h=r+
m*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(m*c,(m-1)*c,m*c);continue}u=
d;let p=q(n,d)*e;for(let x=0;x<e;x++)s[x]=q(t,p+x)}else xr(s,t,e,n,h,h+f);wr(l,m*c,s,o,c)}return l}function xr(t,e,n,o,r,i){
t.fill(0);let c=0;for(let a=Math.max(0,Math.floor(r));a<i&&a<o.length;a++){let s=Math.min(a+1,i)-Math.max(a,r);if(s<=1e-9)
continue;c+=s;let l=q(o,a)*n;for(let f=0;f<n;f++)t[f]=q(t,f)+s*q(e,l+f)}for(let a=0;a<n;a++)t[a]=q(t,a)/c}function wr(t,e,n,o,r){
let i=o.length,c=i/r;for(let a=0;a<r;a++){let[s,l]=[a*c,(a+1)*c];if(c<=1){t[e+a]=q(n,q(o,Math.min(Math.floor(s+c/2),i-1)));
continue}let f=0;for(let u=Math.floor(s);u<l&&u<i;u++)f+=(Math.min(u+1,l)-Math.max(u,s))*q(n,q(o,u));t[e+a]=f/c}}function Tn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=q(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function kn(t,[
e,n],o,r){let i=256/(n-e);for(let c=0;c<t.length;c++){let a=q(t,c);if(a!==a)continue;let s=3*Math.min(Math.max(Math.floor(
(a-e)*i),0),255);r[4*c]=q(o,s),r[4*c+1]=q(o,s+1),r[4*c+2]=q(o,s+2),r[4*c+3]=255}}function Nn(t,[e,n],o){let r=[],i=o/(n-
e),c=Math.ceil(n);for(let a=Math.floor(e);a<c;a++){if(!t(a))continue;let s=Math.max((a-e)*i,0),l=Math.min(Math.max((a+1-
e)*i,s+1),o),f=r.length-1;f>0&&s<=q(r,f)+1e-6?r[f]=Math.max(l,q(r,f)):r.push(s,l)}return r}function q(t,e){return t[e]}var ke=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Gt=["o","s",
"^","D","v","P","X"],$n={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},br=ke.length*Gt.length,qt=1<<30;function In(t,e){return qt|
parseInt(e.slice(1),16)<<3|t%Gt.length}function Ne(t){return t&qt?t:t%br}function Q(t){return t&qt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:ke[t%ke.length]}function $e(t){return Gt[t&qt?t&7:t%Gt.length]}var Vt=150,Ie=["node_names","node_colours"];function Yt(t){let[e,n]=Ie.map(o=>yr(t.get(o)));return{names:e,colours:n}}function yr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ln=new WeakMap,Mr=new Map;function Ar({
tree:t,nodes:e}){let n=t.marks?.names;if(!n?.size)return Mr;let o=Ln.get(n);o||Ln.set(n,o=new WeakMap);let r=o.get(e);return r||
o.set(e,r=Er(n,e)),r}function Er(t,e){let n=[];for(let a=0;a<e.length;a++){let s=e[a],l=t.get(s);l!==void 0&&n.push({label:a,
node:s,name:l})}let o=new Set(n.map(({name:a})=>a)),r=new Set(n.map(({label:a})=>a)),i=new Set([...o].filter(a=>{let s=/^\d+$/.
test(a)&&String(Number(a))===a?Number(a):e.length;return s<e.length&&!r.has(s)})),c=new Map;for(let{label:a,name:s}of n.
sort((l,f)=>f.node-l.node)){let l=s;for(let f=2;i.has(l)||l!==s&&o.has(l);f++)l=`${s} (${f})`;i.add(l),c.set(a,l)}return c}
function V(t,e){let n=Ar(t).get(e);return n===void 0?P(e):`${P(e)} ${F(n)}`}var Mt=[5,13],Xt=18,Le=16,Cn=Xt+Le+2,Ce=W+2;function Jt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(
t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let i=0;i<4*n;i+=4)t.fillRect(e[i],e[i+1],e[i+
2],e[i+3])}function _n(t,{cut:e,colours:n,frame:o,corner:r},i,c){let{dpr:a}=o;t.save(),t.setTransform(1,0,0,1,Math.round(
r.left*a),Math.round(r.top*a)),i.width&&i.height&&t.drawImage(i,0,0),t.globalCompositeOperation="source-atop";let s=i.height;
for(let{label:l,x0:f,x1:u}of It(e,o)){let m=e.nodes[l];if(m<e.tree.n)continue;let h=Math.round(Y(o,Ft(e.tree,m))*a-c/2),
d=Math.floor(f*a);t.fillStyle=Q(n[m]),t.fillRect(d,h,Math.max(1,Math.ceil(u*a)-d),s-h)}t.restore()}function Rn(t,e){let{
cut:n,colours:o,frame:r,corner:i}=e;t.save(),t.translate(i.left,i.top+r.height);let c=It(n,r),[a,s]=Mt;for(let{label:l,x0:f,
x1:u}of c){let m=u-f>4?.5:0;t.fillStyle=Q(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+m,a,u-f-2*m,s-a,2):t.rect(f+m,
a,Math.max(u-f-2*m,1/r.dpr),s-a),t.fill()}vr(t,e,c),Sr(t,e),e.labels&&Or(t,e),t.restore()}function vr(t,{cut:e,data:n,frame:o,
look:r,type:i},c){let s=(c.length*8>o.width?c.filter(({x0:f,x1:u})=>u-f>4):c).map(({label:f,x0:u,x1:m})=>{let h=` · ${P(
e.sizes[f],n.noun)}`,d=i.fit(V(e,f),Vt,W,!0),p=i.width(d,W,!0);return{title:d,size:h,centre:(u+m)/2,span:m-u,short:p,full:p+
i.width(h)}});t.textBaseline="alphabetic",t.textAlign="left";let l=Xt+W-1;yn(s,o.width).forEach((f,u)=>{let m=s[u];if(!f||
!m)return;let h=m.centre-(f===2?m.full:m.short)/2;t.fillStyle=r.ink,t.font=i.css(W,!0),t.fillText(m.title,h,l),!(f<2)&&(t.
fillStyle=r.quiet,t.font=i.css(),t.fillText(m.size,h+m.short,l))})}function Sr(t,{data:e,selection:n,frame:o,look:r}){if(!n)
return;let{order:i}=e.tree,c=Math.max(1,1.2*o.dpr)/o.dpr,a=-1;t.fillStyle=r.ink;for(let s=Math.max(0,Math.floor(o.from));s<
Math.min(e.n,Math.ceil(o.to));s++){if(!n[i[s]])continue;let l=Math.round(rt(o,s+.5)*o.dpr);l===a||l<0||l>o.width*o.dpr||
(a=l,t.fillRect(l/o.dpr-c/2,.5,c,Mt[0]-1))}}function Or(t,{data:e,selection:n,frame:o,look:r,type:i,labels:c}){t.textAlign=
"right",t.textBaseline="middle";let[a,s]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=a;l<s;l++){
let f=rt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],m=!!n?.[u];t.save(),t.translate(f,Cn),t.rotate(-Math.
PI/2),t.fillStyle=m?r.ink:r.quiet,t.font=i.css(W,m),t.fillText(i.fit(F(e.name(u)),c,W,m),0,0),t.restore()}}function Pn(t,{
data:e,frame:n,corner:o,look:r,type:i,ticks:c}){t.save(),t.translate(o.left,o.top);let a=Math.max(1,Math.round(n.dpr))/n.
dpr,s=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline=
"middle";let l=ft(c);c.forEach((f,u)=>{let m=Y(n,f);t.fillStyle=r.rule,t.fillRect(-5,s(m-a/2),5,a),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,m+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(F(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function Dn(t,{data:e,frame:n,corner:o,look:r},i){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,i,n.width,2),t.fillStyle=r.quiet;let c=Math.max(6,(n.to-n.from)/e.
n*n.width),a=Math.min(n.from/e.n*n.width,n.width-c);t.fillRect(o.left+a,i,c,2)}function zn(t,{data:e,cut:n,colours:o,frame:r,
corner:i,look:c},a,s){let{tree:l}=e,{dpr:f}=r,u=l.start[s],m=u+l.sizes[s],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(i.left*f),Math.round(i.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:p}=a,x="";for(let y=0;y<a.count;y++){let b=p[y],A=l.start[b];if(A<u||A>=m||b>s)continue;
let E=n.labels[l.order[A]],N=l.sizes[b]<=n.sizes[E]?Q(o[n.nodes[E]]):c.ink;N!==x&&(t.fillStyle=x=N),t.fillRect(d[4*y]-h,
d[4*y+1]-h,d[4*y+2]+2*h,d[4*y+3]+2*h)}t.restore();let[g,w]=[Math.max(0,rt(r,u)),Math.min(r.width,rt(r,m))];w<=g||(t.fillStyle=
c.ink,t.fillRect(i.left+g,i.top+r.height+Mt[1]+1,Math.max(w-g,1.5),1.5))}function Hn(t,{data:e,frame:n,corner:o,look:r},i){
let c=rt(n,e.tree.start[i]+.5);if(c<0||c>n.width)return;let[a,s]=[o.left+c,o.top+n.height+(Mt[0]+Mt[1])/2];t.beginPath(),
t.arc(a,s,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Wn({data:t,
cut:e,frame:n,corner:o},r,i,c){let{tree:a}=t,[s,l]=[r-o.left,i-o.top];if(s<0||s>=n.width||l<-c)return null;let f=Math.min(
Math.max(Math.floor(Ee(n,s)),0),t.n-1),u=a.order[f],m=l-n.height;if(m>Cn-2)return ct(n)>=Ce?{leaf:u}:null;if(m>Mt[0]-1)return{
node:e.nodes[e.labels[u]]};if(m>-5)return{leaf:u};let h=Kt(a,n,s,l,c);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Bn(t,e,n,o,r,i,c,a){t.width=Math.min(o.length,i.width),t.height=i.height;let s=On(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);kn(s,c,a,f.data),l.putImageData(f,0,
0)}function Fn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Kn(t,{
heat:e,names:n},o,r){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((a,s)=>{
if(!a)return;let l=e.left+i*(s+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(a,l,c+W+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,c+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function jn(t,{heat:e,rowNames:n},[o,r],i,c,a){let s=e.height/(r-o);t.
font=a.css(),t.fillStyle=c.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*s;t.fillText(a.fit(F(i(l)),n-10),e.left+e.width+7,f+.5)}}function _e([t,e],n){let o=yt(t,e,n,50);return{at:o,
words:ft(o)}}function Un(t,e,n,o,r,i){let{left:c,top:a,width:s,height:l}=e;for(let m=0;m<l;m+=.5){let h=3*Math.min(255,Math.
floor((1-m/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(c,a+m,s,Math.min(1,l-m))}let{at:f,words:u}=_e(
n,l);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((m,h)=>{let d=a+l*(1-(m-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(c+s,Math.min(Math.round(d),a+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",c+s+8,Math.min(Math.max(
d,a+5),a+l-4))})}function Re(t,e,n,o,r){let i=Bt(e,n),[c,a]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?a:c),t.height=Math.max(1,o?c:a);let s=t.getContext("2d");return s&&(o&&s.setTransform(0,1,1,0,0,0),Jt(s,i,r)),
i}function Gn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[i,c]=[-1,0];for(let a=0;a<=o;a++){let s=Math.floor(e.from+(a+
.5)/o*(e.to-e.from)),l=n[Math.min(s,n.length-1)],f=a<o&&l!==void 0?t.labels[l]??-1:-1;f!==i&&(i>=0&&r.push({label:i,x0:c/
e.dpr,x1:a/e.dpr}),[i,c]=[f,a])}return r}function qn(t,e,n,o,r){for(let{label:i,x0:c,x1:a}of n){let s=a-c,l=r&&s>4?.5:0;
t.fillStyle=Q(o[i]),t.beginPath(),r&&s>8?t.roundRect(e.left,e.top+c+l,e.width,s-2*l,2):t.rect(e.left,e.top+c+l,e.width,s-
2*l),t.fill()}}function Vn(t,{heat:e,strip:n},o,r,i){let c=Nn(r,o,e.height),a=0;t.fillStyle=i.paper,t.globalAlpha=.62;for(let l=0;l<=
c.length;l+=2){let f=c[l]??e.height;f>a&&t.fillRect(e.left,e.top+a,e.width,f-a),a=c[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
i.ink;let s=n.left+n.width+1;for(let l=0;l<c.length;l+=2){let[f=0,u=0]=[c[l],c[l+1]];t.fillRect(s,e.top+f,e.left-s-1,Math.
max(1,u-f))}}function Yn(t,{left:e,top:n,width:o,height:r},i,c){let a=m=>Math.round(m*c)/c,[s,l,f,u]=[a(e),a(n),a(e+o),a(
n+r)];for(let[m,h]of[[i.paper,2],[i.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(s-h,l-h,f-s+2*h,u-l+2*h),t.rect(s,l,f-s,u-
l),t.fill("evenodd")}function pt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Ct(t,n);return Xn(t,n,Pe(o),o)}function Lt(t,e){let n=e>=
0?e:0,o=gt(t,n);return Xn(t,o,n,Ct(t,o))}function gt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let i=o+r>>1;n[i]<e?
o=i+1:r=i}return t.n-o}function Ct(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Pe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Xn(t,e,n,{
lower:o,upper:r}){let i,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return i??=Tr(t,e)},get sizes(){
return c??=this.nodes.map(s=>t.sizes[s])},get labels(){return a??=$r(t,this.nodes)}}}function Tr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let c=n-1-i;kr(r,i,o[2*c]),Nr(r,i+1,o[2*c+1])}return r}function kr(t,e,n){
Jn(t,0,e,n)}function Jn(t,e,n,o){for(;n>e;){let r=n-1>>1,i=t[r];if(o<=i)break;t[n]=i,n=r}t[n]=o}function Nr(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(t[r]>t[i])&&(r=i),t[o]=t[r],o=r,r=2*o+1}Jn(t,0,o,n)}function $r(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=t.start[o],c=i+t.sizes[o];for(let a=i;a<c;a++)n[t.order[a]]=r}),n}function Zn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,i=-1/0;
for(let c=2;c<=o;c++){let{lower:a,upper:s}=Ct(t,c),l=a>0?s/a:s>0?1/0:1;l>i&&([i,r]=[l,c])}return r}var Qn=new WeakMap,to=new WeakMap;function Zt(t){let e=Qn.get(t.children);return e||Qn.set(t.children,e=Lr(t)),t.marks?.
colours.size?Ir(e,t.marks):e}function Ir(t,e){let n=to.get(e);if(!n){to.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
In(n[o],r)}return n}function _t(t){let e=Zt(t.tree);return t.nodes.map(n=>e[n])}function Lr(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let c=1,a=e-2;a>=0;a--,c++){let s=n[2*a],l=n[2*a+1],f=o[s]>=o[l];r[f?s:l]=r[e+a],r[f?l:s]=c}
let i=Int32Array.from({length:e},(c,a)=>a);return pt(t,Zn(t)).nodes.forEach((c,a)=>{i[r[c]]=a}),r.map(c=>i[c])}function De({data:t,places:e,shown:[n,o],dpr:r}){let{width:i,height:c}=e.rowTree;return{width:c,height:i,from:n,to:o,top:(et(
t.tree)||1)*1.04,dpr:r}}function eo(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(s,l,f){l.length===s.key.length&&l.every((u,m)=>u===s.key[m])||(s.key=l,f(s.canvas))}function r(s,l){let{data:f,
places:u,rows:m,columns:h,shown:d,ends:p,map:x,look:g,face:w,dpr:y}=l,{heat:b,columnTree:A}=u,E={width:Math.max(1,Math.round(
b.width*y)),height:Math.max(1,Math.round(b.height*y))},O=[f.values,m,h,...d,E.width,E.height,x];o(n.heat,O,$=>Bn($,f,m,h,
d,E,p,x)),Fn(s,n.heat.canvas,b);let N=f.columnTree;if(A.height&&N){let $={...A,top:(et(N)||1)*1.02,dpr:y,from:0,to:f.p};
o(n.columns,[N,A.width,A.height,y,g.quiet],L=>{Re(L,N,$,!1,g.quiet)}),s.save(),s.setTransform(1,0,0,1,Math.round(A.left*
y),Math.round(A.top*y)),s.drawImage(n.columns.canvas,0,0),s.restore()}Kn(s,u,g,w),u.rowNames&&jn(s,u,d,L=>f.name(m[L]),g,
w),Un(s,u.bar,p,x,g,w)}function i(s,l){let{rowTree:f,rows:u,places:m}=l,h=_t(l.cut),d=De(l),p=f?It(l.cut,d):Gn(l.cut,d,u);
qn(s,m.strip,p,h,f),f&&c(s,l,d,p,h)}function c(s,l,f,u,m){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:p,from:x,to:g}=f,
w=l.look.quiet;o(n.tree,[h,d.width,d.height,p,x,g,w],b=>{Re(b,h,f,!0,w)});let{canvas:y}=n.tree;s.save(),s.setTransform(1,
0,0,1,Math.round(d.left*p),Math.round(d.top*p)),s.beginPath(),s.rect(0,0,y.width,y.height),s.clip(),s.drawImage(y,0,0),s.
globalCompositeOperation="source-atop";for(let{label:b,x0:A,x1:E}of u){let O=l.cut.nodes[b];if(O<h.n)continue;let N=Math.
round(Y(f,Ft(h,O))*p-1),$=Math.floor(A*p);s.fillStyle=Q(m[b]),s.fillRect(N,$,y.width-N,Math.max(1,Math.ceil(E*p)-$))}s.restore()}
function a(s,l){let{data:f,places:u,rows:m,columns:h,placeOf:d,selection:p,hover:x,rowTree:g,look:w,dpr:y}=l,{heat:b}=u,
[A,E]=l.shown;if(p){let _=T=>!!p[m[T]];Vn(s,u,l.shown,_,w)}if(!x)return;let O=b.height/(E-A),N=(_,T,C,M)=>{let k=Math.max(
T-_,2/O),D=(_+T)/2,S=Math.max(0,(D-k/2-A)*O),v=Math.min(b.height,(D+k/2-A)*O);v<=0||S>=b.height||Yn(s,{left:C,top:b.top+
S,width:M-C,height:v-S},w,y)},[$,L]=[b.left,b.left+b.width];if(x.leaf!==void 0){let _=d[x.leaf];if(N(_,_+1,$,L),l.column>=
0){let T=b.width/h.length;N(_,_+1,$+l.column*T,$+(l.column+1)*T)}}else if(g){let _=f.tree.start[x.node];N(_,_+f.tree.sizes[x.
node],$,L)}}return{ground:r,cut:i,over:a,destroy(){for(let{canvas:s}of Object.values(n))s.width=s.height=0}}}var Cr=7;function no(t,e,n){let{data:o,cut:r,rows:i,columns:c,shown:[a,s]}=t,{heat:l,strip:f,rowTree:u}=t.places,m=n-l.top;
if(m<0||m>=l.height)return null;let h=Math.min(Math.floor(a+m/l.height*(s-a)),o.n-1),d=i[h];if(e>=l.left&&e<l.left+l.width){
let x=Math.floor((e-l.left)/l.width*c.length);return{leaf:d,column:Math.min(x,c.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let p=Kt(o.tree,De(t),m,e-u.left,Cr);return p<0?null:p<o.
n?{leaf:p,column:-1}:{node:p}}function ze({data:t,cut:e,columns:n},o){if(o.label!==void 0){let c=P(e.sizes[o.label],t.noun);
return[`Cluster ${V(e,o.label)}`,c]}if(o.node!==void 0){let c=e.nodes.indexOf(o.node),a=P(t.tree.sizes[o.node],t.noun);return[
c<0?a:`Cluster ${V(e,c)} · ${a}`,`height ${X(J(t.tree,o.node))}`]}let r=`cluster ${V(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let i=n[o.column];return[t.name(o.leaf),_r(t,o.leaf,i),r]}function _r(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],i=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${i}: ${r>o.above?"yes":"no"}`;let c=t.originalColumns[o?.
original??-1];if(!c)return`${i}: ${Te(r)} scaled`;let a=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${i}\
: ${jt(a??NaN,c.kind,c.unit)}`}var Z="walking";function oo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:i}){if(e||n||o)return!0;let c=i?.closest(`.${Z}`);return t===
"Enter"&&r&&!c}var Rt=14,Qt=4;function ro(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[c,a]=[0,0];function s(l,f){let u=[
l,...f].join(`
`);if(u!==i){for(i=u,o.textContent=F(l);r.length<f.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=f.length,m.textContent=F(f[h]??"")}),n.hidden=!1,[c,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,m){
s(u,m),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],p=l+Rt+c+Qt<=h?l+Rt:l-Rt-c,x=f-Rt-a,g=x>=Qt?x:f+Rt,w=(y,b)=>Math.
round(Math.max(Qt,Math.min(y,b-Qt)));n.style.transform=`translate(${w(p,h-c)}px, ${w(g,d-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var te="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",At=4;function Et(t,e,n,o){
let r=t.ownerDocument,i=r.createElement("div");i.className=e,t.append(i);let c=hn(i,n,o),a=ro(i),s=r.createElement("div");
s.className="hclust-unseen",s.setAttribute("aria-live","polite"),i.append(s);let l=[];return{box:i,stage:c,tip:a,say(f){
s.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();c.destroy(),i.remove()}}}function nt(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Ht(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function vt(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function xt(t){return e=>{let n=t[e.key];!n||oo(e)||(e.preventDefault(),e.stopPropagation(),
n(e))}}var Rr=["Escape","Shift","Control","Alt","Meta"];function ee(t,e){let n=t.ownerDocument.createElement("p");n.className=
"hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Z)}}),U(e,{keydown:r=>{Rr.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Z)})];return{end:()=>o.forEach(r=>r()),
describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},instead(r){n.textContent=r,n.hidden=!r,t.classList.
toggle("hclust-empty",!!r)}}}function ne(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected.`:"."}var Pr=24;function St(t,e){let n=new Map,o=null,r=null;function i(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Pr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function c(l){let f=nt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=i();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function a(l){let f=nt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=i(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function s(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=i()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,nt(t,l),f))}return U(t,{pointerdown:c,pointermove:a,pointerup:s,pointercancel:s,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(nt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function io(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:i,stage:c,tip:a}=n;function s({x:g,y:w}){let y=r();return y&&
no(y,g,w)}function l(g,w){t.take(g);let y=g?.label===void 0?g?.node:e.cut.nodes[g.label];g?.leaf!==void 0?e.setHover({leaf:g.
leaf}):y===void 0?e.setHover(null):e.setHover(y<e.data.n?{leaf:y}:{node:y}),c.canvas.style.cursor=g?"pointer":"";let b=r();
if(!g||!b)return a.hide();let[A="",...E]=ze(b,g);a.show(w.x,w.y,A,E)}function f(g,w){let{cut:y,data:b}=e;if(!g)w||e.select(
[]);else if(g.leaf!==void 0)e.select([g.leaf],{add:w});else{let A=g.node??y.nodes[g.label??0];e.select(lt(b.tree,A),{add:w})}}
function u(g){let w=r();return w?g/w.places.heat.height*(w.shown[1]-w.shown[0]):0}function m(g){let w=r()?.places.heat;return w?
(g-w.top)/w.height:.5}let h=o.shown(),d=St(c.canvas,{down(g){return g.button?!1:(h=o.shown(),!0)},drag(g,{x:w,y},b){b.moved||=
Math.hypot(w-b.x,y-b.y)>=At,b.moved&&o.move(u(b.y-y),h)},up(g,w,y){if(y.moved)return;let b=s(w);f(b,g.shiftKey),g.pointerType===
"touch"&&l(b,w)},cancel(){},hover:(g,w)=>l(s(w),w),leave:()=>l(null,{x:0,y:0}),pinch(g,w,y,b){o.zoom(g,m(w.y-b)),o.move(
-u(b))}}),p=U(c.canvas,{dblclick:o.whole,wheel(g){!vt(i,g)||!r()||(g.preventDefault(),o.zoom(1.0015**(g.deltaY||g.deltaX),
m(nt(i,g).y)))},keydown:xt({ArrowDown:()=>x(1,0),ArrowUp:()=>x(-1,0),ArrowRight:()=>x(0,1),ArrowLeft:()=>x(0,-1),Home:()=>x(
-1/0,0),End:()=>x(1/0,0),Enter:g=>{let w=t.hit();w&&f(w,g.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0}),i.classList.
remove(Z)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function x(g,w){let y=r();
if(!y)return;let b=(M,k)=>Math.min(Math.max(M,0),k),A=e.hover?.leaf,E=t.hit(),O=A===void 0?Math.ceil(y.shown[0]):b(y.placeOf[A]+
g,e.data.n-1),N=A===void 0||E?.leaf===void 0?0:b(E.column+w,t.columns()-1);o.reveal([O]);let $=r()??y,{heat:L}=$.places,
[_,T]=$.shown,C={leaf:$.rows[O],column:N};l(C,{x:L.left+(N+.5)/t.columns()*L.width,y:L.top+(O+.5-_)/(T-_)*L.height}),i.classList.
add(Z),n.say(ze($,C).join(", "))}return()=>{d(),p()}}var He=9,Pt=5,so=11,Dr=130,co=37,ao=140,lo=W+2;function uo(t,e){let{width:n,height:o,columns:r,rows:i,dpr:c}=t,a=g=>Math.
round(g*c)/c,s=a(t.columnTree?Math.min(70,.1*o)+Pt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=a(l+Pt+He+Pt),u=16+
so+10+Math.max(0,...t.scale.map(g=>e.width(g))),m=0;(o-s-24)/i>=lo&&(m=Math.min(Dr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-m),p=fo(r,d/r.length,f,.34*o,e);m&&(o-s-p.height)/i<lo&&(m=0,d=Math.max(20,n-f-u),p=fo(r,d/r.length,f,.34*o,
e)),d=a(d);let x=a(Math.max(20,o-s-p.height));return{heat:{left:f,top:s,width:d,height:x},strip:{left:f-Pt-He,top:s,width:He,
height:x},rowTree:{left:0,top:s,width:l,height:x},columnTree:{left:f,top:2,width:d,height:t.columnTree?s-Pt-2:0},bar:{left:f+
d+m+16,top:s,width:so,height:Math.min(120,x)},names:p,rowNames:m}}function fo(t,e,n,o,r){let i=t.map(h=>F(h)),c=h=>Math.
max(0,...h.map(d=>r.width(d)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:W+12};let a=co*Math.PI/180,s=e*Math.sin(
a)>=W+1,l=s?1:Math.max(1,Math.ceil((W+2)/e)),f=i.map((h,d)=>{if(d%l)return"";if(!s)return r.fit(h,Math.min(ao,o-10));let p=n+
e*(d+.5)-6;return r.fit(h,Math.min(ao,(o-16)/Math.sin(a),p/Math.cos(a)))}),u=s?a:Math.PI/2,m=c(f)*Math.sin(u)+W*Math.cos(
u)+12;return{words:f,angle:s?co:90,every:l,height:Math.ceil(m)}}var oe={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function zr(t){let e=re(t.get("heights")),n=Tt(t.get("flips"),e.length),o=Me(Ot(t.get("children")),e,n);return o.marks=Yt(
t),o}function We(t){let e=zr(t),n=e.n,o=t.get("columns")??[],r=re(t.get("col_heights")),i=Ot(t.get("col_children")),c=re(
t.get("originals")),a=t.get("original_columns")??[],s=t.get("axis_names")??[],l=Ot(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Fr(t.get("values")),
columnTree:r.length?Me(i,r):null,columnAbout:t.get("column_about")??[],originals:c,originalColumns:a,axes:Hr(s,re(t.get(
"axes")),c,a.length,n),axisNames:s,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Wr(Tt(t.
get("names")),Ot(t.get("name_ends"))),leafOf:u=>Br(f,u)}}function Hr(t,e,n,o,r){let i=0;return t.map(({original:c})=>c===
void 0?e.subarray(i*r,++i*r):Float64Array.from({length:r},(a,s)=>n[s*o+c]??NaN))}function Wr(t,e){let n=new TextDecoder,
o=[];return r=>{let i=e[r];return i===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function Br(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ie(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Tt(t,e=0){let n=new Uint8Array(ie(t));return n.length>=e?n:new Uint8Array(e)}function Ot(t){return new Int32Array(
ie(t))}function Fr(t){return new Float32Array(ie(t))}function re(t){return new Float64Array(ie(t))}var mo=Object.keys(oe),ho=new Map;function po(t){return[...t.get("cmap_names")??[],...mo]}function Be(t,e){let n=ho.get(
t);if(n)return n;let o=Object.hasOwn(oe,t)?oe[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Kr(o):r>=0&&(n=
Tt(e.get("cmap_colours")).subarray(768*r,768*(r+1))),n?.length!==768?Be(mo[0],e):(ho.set(t,n),n)}function Kr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,i]=[n(o),n(o+4)];for(let c=r;c<=i;c++){
let a=(c-r)/(i-r);for(let s=0;s<3;s++)e[3*c+s]=n(o+1+s)*(1-a)+n(o+5+s)*a}}return e}function jr(t,e,n){let o=!1,r=n.length,i=B(n,r-2),c=B(n,r-1);for(let a=0;a<r;a+=2){let s=B(n,a),l=B(n,a+1);c>e!=l>e&&t<(i-
s)*(e-l)/(c-l)+s&&(o=!o),i=s,c=l}return r>=6&&o}function go(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((i,c)=>{let a=c%2;
o[a]=Math.min(B(o,a),i),o[a+2]=Math.max(B(o,a+2),i)});let r=[];for(let i=0;i<t.length;i++){let[c,a]=[B(t,i),B(e,i)];c<B(
o,0)||c>B(o,2)||a<B(o,1)||a>B(o,3)||jr(c,a,n)&&r.push(i)}return r}function xo(t,e,n,o,r=16){let i=Math.max(1,Math.ceil((n+
1)/r)),c=Math.max(1,Math.ceil((o+1)/r)),a=h=>{let[d,p]=[B(t,h),B(e,h)];return d>=0&&d<=n&&p>=0&&p<=o?Math.floor(p/r)*i+Math.
floor(d/r):-1},s=new Int32Array(i*c+1),l=t.length;for(let h=0;h<l;h++){let d=a(h);d>=0&&(s[d+1]=B(s,d+1)+1)}for(let h=0;h<
i*c;h++)s[h+1]=B(s,h+1)+B(s,h);let f=s.slice(),u=new Int32Array(B(s,i*c));for(let h=0;h<l;h++){let d=a(h);if(d<0)continue;
let p=B(f,d);u[p]=h,f[d]=p+1}let m=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,p){let x=-1,g=p*p,
[w,y]=[m(h-p,i),m(h+p,i)],[b,A]=[m(d-p,c),m(d+p,c)];for(let E=b;E<=A;E++){let O=B(s,E*i+y+1);for(let N=B(s,E*i+w);N<O;N++){
let $=B(u,N),L=(B(t,$)-h)**2+(B(e,$)-d)**2;(L<g||L===g&&$>x)&&([g,x]=[L,$])}}return x}}}function se([t,e],n,o,r,i){let c=e-
t,a=Math.min(Math.max(c*r,i),n[1]-n[0]),s=c>0?(o-t)/c:.5;return at([o-s*a,o+(1-s)*a],n,0)}function at([t,e],n,o){let r=e-
t,i=Math.min(Math.max(t+o,n[0]),n[1]-r);return[i,i+r]}function B(t,e){return t[e]}var Ur=5,Gr=.12;function ce(t){let e=1,n=null,o=()=>n??[0,e];function r(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===n?.[0]&&
c?.[1]===n?.[1]||(n=c,t())}return{get part(){return n},shown:o,reset(i){e=i,n=null},whole(){r(null)},zoom(i,c){let[a,s]=o(),
l=a+Math.min(Math.max(c,0),1)*(s-a);r(se([a,s],[0,e],l,i,Math.min(e,Ur)))},move(i,c=o()){n&&r(at(c,[0,e],i))},reveal(i){
if(!n||!i.length)return;let[c,a]=n,s=1/0;for(let l=0;l<i.length;l++){let f=i[l],u=f<c?f-c:Math.max(0,f+1-a);Math.abs(u)<
Math.abs(s)&&(s=u)}s&&r(at(n,[0,e],s+Math.sign(s)*Gr*(a-c)))}}}function ae(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function i(c,a,s){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=c,a.dataset.lmSuppressShortcuts="true",l.append(...s?[a,f]:[f,a]),o.append(l),l}return{el:o,select(c,a){
let s=n.createElement("select");s.addEventListener("change",()=>a(s.value)),s.setAttribute("aria-label",c);let l=i(c,s,!1),
f="";return{show(u,m,h=m){let d=JSON.stringify([m,h]);d!==f&&(f=d,s.replaceChildren(...m.map((p,x)=>{let g=n.createElement(
"option");return g.value=p,g.textContent=(h[x]??p).slice(0,60),g}))),s.value=u},hide(u){l.hidden=u}}},checkbox(c,a,s){let l=n.
createElement("input");l.type="checkbox",l.title=a,l.addEventListener("change",()=>s(l.checked));let f=i(c,l,!0);return{
show(u,m=!0){l.checked=u,f.hidden=!m}}},button(c,a){let s=n.createElement("button");return s.type="button",s.textContent=
c,s.dataset.lmSuppressShortcuts="true",s.hidden=!0,s.addEventListener("click",a),o.append(s),{show(l){s.hidden=!l}}},hide(c){
o.hidden=c},destroy(){o.remove()}}}var[qr,Fe]=[1,2];function wo(t,e,n){let o=t.ownerDocument,r=ae(t,"Clustermap"),i=r.checkbox("Rows","Cluster the rows and\
 draw their tree",S=>e.setOption("row_cluster",S)),c=r.checkbox("Columns","Cluster the columns and draw their tree",S=>e.
setOption("col_cluster",S)),a=r.select("Colours",S=>e.setOption("cmap",S)),s=ce(()=>{O.hide(),_()}),l=r.button("show all\
 rows",s.whole),f=st(o,n.font),u=[],m=[],h=new Int32Array(0),d=[0,1],p=null,[x,g]=[!1,!1],w=null,y=eo(o),b=Et(t,"hclust-\
plot",[y.ground,y.cut,y.over].map(S=>v=>{let I=$();I&&S(v,I)}),()=>_()),{box:A,stage:E,tip:O}=b,N=ee(A,E.canvas);function $(){
if(!p)return null;let{data:S,cut:v,selection:I,hover:R}=e,H=w?.leaf!==void 0&&w.leaf===R?.leaf?w.column:-1,z=Be(String(e.
option("cmap")),e.model);return{data:S,cut:v,selection:I,hover:R,places:p,rows:u,columns:m,placeOf:h,ends:d,rowTree:x,column:H,
look:n,face:f,map:z,shown:s.shown(),dpr:E.dpr}}function L(){let{data:S}=e,{tree:v}=S,I=S.p>0&&S.values.length>=S.n*S.p;r.
hide(!I),N.instead(I?"":te);let R=po(e.model),H=String(e.option("cmap")||R[0]);a.show(H,R.includes(H)?R:[H,...R]),x=!!(e.
option("row_cluster")??!0)&&S.n>1,g=!!(e.option("col_cluster")??!0)&&S.columnTree!==null,i.show(x,S.n>1),c.show(g,S.columnTree!==
null),u=x?v.order:Int32Array.from({length:S.n},(z,j)=>j),m=g&&S.columnTree?S.columnTree.order:Int32Array.from({length:S.
p},(z,j)=>j),h=new Int32Array(S.n);for(let z=0;z<S.n;z++)h[u[z]]=z;if(w=null,!I)return p=null,E.paint();_()}function _(){
let{data:S}=e;if(l.show(s.part!==null),!E.width||!S.p||!S.values.length)return;let[v,I]=s.shown();p=uo({width:E.width,height:E.
height,columns:Array.from(m,R=>S.columns[R]??""),rows:I-v,rowTree:x,columnTree:g,longestName(){let R=0;for(let H=Math.floor(
v);H<I&&H<S.n;H++)R=Math.max(R,f.width(S.name(u[H]).slice(0,60)));return R},scale:_e(d,120).words,dpr:E.dpr},f),N.describe(
T()),E.paint()}function T(){let{cut:S,data:v,selection:I}=e;return`Clustermap of ${P(v.n,v.noun)} ${x?"in the order of t\
heir tree":"in the table's order"} by ${P(v.p,"features")}: ${P(S.k,"clusters")}${ne(I)}`}let C=null;function M(){s.reset(
e.data.n),e.data.values!==C&&(C=e.data.values,d=Tn(e.data.values)),L()}let k={store:e,ground:b,extent:s,scene:$,columns:()=>m.
length,hit:()=>w,take(S){w=S,E.paint(Fe)}},D=null;return b.end(N.end,io(k),e.subscribe("data",M),e.subscribe(["order","o\
ption"],L),e.subscribe(["cut","selection"],S=>{S==="cut"&&D?.k===e.cut.k&&D.tree===e.cut.tree||(D=e.cut,N.describe(T()),
E.paint(S==="cut"?qr:Fe))}),e.subscribe("reveal",()=>{s.reveal(e.wanted.map(S=>h[S]))}),e.subscribe("hover",()=>{e.hover?.
leaf!==w?.leaf&&(w=null),O.hide(),E.paint(Fe)})),M(),{restyle(S){n=S,f=st(o,n.font),_()},destroy(){b.destroy(),y.destroy(),
r.destroy()}}}var Ke="hclust-asking";var Vr=30,Yr=1e3;function yo(t,e){let n=bo(t,"Clusters","Number of clusters"),o=bo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let a=et(e.data.tree)*1.06||
1;o.input.max=String(a),o.input.step=String(a/Yr),i()}function i(){let{cut:a,data:s}=e;n.input.max=String(Math.min(s.n,Math.
max(Vr,a.k))),n.input.value=String(a.k),n.output.textContent=P(a.k),o.input.value=String(a.t),o.output.textContent=bt(a),
n.input.setAttribute("aria-valuetext",P(a.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let c=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",i)];return r(),{destroy(){for(let a of c)a();n.label.remove(),o.
label.remove()}}}function bo(t,e,n){let o=t.ownerDocument,[r,i,c]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return i.type="range",i.setAttribute("aria-label",n),i.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),i,c),t.append(r),{label:r,input:i,output:c}}function je(t,e){let[n,o]=[Nt(e.paper)??wt,Nt(e.ink)??zt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,c]of Object.entries(r))t.style.setProperty(`--hc-${i}`,c);t.style.setProperty("--hc-band",ot(ut(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function le(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Xr={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Jr=10;function Ue(t){return Xr[$e(
t)]}function Ge(t){return $n[$e(t)]}function Mo(t){let e=new Map,n=null;function o(r,{size:i,halo:c,edge:a,alpha:s},l,f){
let u=Math.ceil((i*.6+c+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let m=i*Ge(r)*l;n.setTransform(m,0,0,m,u,u),n.lineJoin="\
round",n.globalAlpha=s;let h=new Path2D(Ue(r));n.fillStyle=Q(r),n.fill(h),n.strokeStyle=a,n.lineWidth=c*l/m,c&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),p=Array.from(d.keys()).filter(x=>G(d,x)>>>24>=Jr);return{
steps:Int32Array.from(p,x=>{let[g,w]=[Math.floor(x/(2*u)),x%(2*u)];return(g-u)*f+w-u}),pixels:Int32Array.from(p,x=>G(d,x))}}
return function(i,c,a){let s=`${i.size} ${i.halo} ${i.edge} ${i.alpha} ${c} ${a}`,l=e.get(s);l||(e.size>12&&e.clear(),e.
set(s,l=[]));let f=l;return u=>f[Ne(u)]??=o(Ne(u),i,c,a)}}function Ao(t,e,n){let o=t.length,r=e.length,i=Array.from(e.keys()).
sort((u,m)=>G(e,m)-G(e,u)||u-m),c=new Int32Array(r);i.forEach((u,m)=>{c[u]=m});let a=new Int32Array(2*r+1),s=u=>G(c,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)a[s(u)+1]=G(a,s(u)+1)+1;for(let u=0;u<2*r;u++)a[u+1]=G(a,u+1)+G(a,u);let l=n?G(a,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let m=s(u),h=G(a,m);f[h]=u,a[m]=h+1}return{order:f,dimmed:l}}function Eo(t,e,n,o,r,i,c){
let{xs:a,ys:s,width:l,height:f,left:u,top:m}=o;for(let h=0;h<r.length;h++){let d=G(r,h),p=G(a,d),x=G(s,d);if(!(p>=-1&&p<=
l+1&&x>=-1&&x<=f+1))continue;let{steps:g,pixels:w}=c[G(i,d)],y=Math.round((m+x)*n)*e+Math.round((u+p)*n);for(let b=0;b<g.
length;b++){let A=y+G(g,b),E=G(w,b),O=G(t,A);t[A]=O===0||E>>>24===255?E:Zr(E,O)}}}function Zr(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),i=256*n/r|0,c=256-i,a=Math.imul(t&16711935,i)+Math.imul(e&16711935,c)>>>8&16711935,
s=Math.imul(t&65280,i)+Math.imul(e&65280,c)>>>8&65280;return r<<24|a|s}function G(t,e){return t[e]}var vo="http://www.w3.org/2000/svg",Qr=12,So=18,ti=20,qe=10,fe=5;function Oo(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={width:0,
height:0};function a(s){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(s),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(vo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(vo,"path");f.append(u);let m=n.createElement("b"),h=n.createElement("span");return l.append(f,m,h),l.addEventListener(
"click",d=>e(s,d.shiftKey)),i.before(l),{button:l,path:u,number:m,rest:h,colour:-1}}return{el:o,show(s,l,f,u,m){let h=Math.
max(2,Math.min(Qr,Math.floor((m-2*qe)/So))),d=s.k<=h?s.k:h-1;for(;r.length<d;)r.push(a(r.length));let p=0;r.forEach((g,w)=>{
if(g.button.hidden=w>=d,g.button.hidden)return;let y=` · ${P(s.sizes[w],f)}`;g.rest.textContent!==y&&(g.rest.textContent=
y);let b=u.fit(V(s,w),Vt,W,!0);g.number.textContent!==b&&(g.number.textContent=b);let A=l[w];g.colour!==A&&(g.colour=A,g.
path.setAttribute("d",Ue(A)),g.path.setAttribute("transform",`scale(${8*Ge(A)})`),g.path.setAttribute("fill",Q(A))),p=Math.
max(p,u.width(b,W,!0)+u.width(y))}),i.hidden=d===s.k,i.hidden||(i.textContent=`+ ${P(s.k-d)} more`,p=Math.max(p,u.width(
i.textContent)));let x=d+(i.hidden?0:1);return c={width:Math.ceil((ti+p+8)/8)*8,height:So*x+4},c},move(s,l){o.style.transform=
`translate(${Math.round(s)}px, ${Math.round(l)}px)`,o.style.width=`${c.width}px`},destroy(){o.remove()}}}function To({xs:t,
ys:e,width:n,height:o},r){let i=[n-r.width-2,qe,(n-r.width)/2],c=[2,o-r.height-qe,(o-r.height)/2],a=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],s={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of a){let u=i[l]??0,m=c[f]??0,h=0;for(let d=0;d<
t.length;d++){let p=t[d],x=e[d];p>u-fe&&p<u+r.width+fe&&x>m-fe&&x<m+r.height+fe&&h++}h<s.hidden&&(s={left:u,top:m,hidden:h})}
return s}var Ye=864e5,ei=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function No(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=t[r];Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Xe(t,e,n,o,r){if(t==="date")return ni(e,n,Math.max(2,Math.floor(o/r)));let i=yt(
e,n,o,r);return{at:i,words:ft(i)}}function ni(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Ve(ko(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let i=r>=
7?4:0,c=[];for(let a=Math.ceil((t-i)/r);a*r+i<=e;a++)c.push(a*r+i);return Ve(c,t,e)}return Ve(ko(t,e,1),t,e)}function ko(t,e,n){
let o=new Date(t*Ye);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let c=r;i.length<100;c++){let a=new Date(0);a.setUTCFullYear(Math.floor(c*n/12),(c*n%12+12)%12,1);let s=a.getTime()/
Ye;if(!(s<=e))break;s>=t&&i.push(s)}return i}function Ve(t,e,n){let o=t.map(i=>{let c=new Date(Math.round(i*1440)*6e4);if(c.
getUTCHours()||c.getUTCMinutes())return c.toISOString().slice(11,16);let a=ei[c.getUTCMonth()];return c.getUTCDate()!==1?
`${c.getUTCDate()} ${a}`:c.getUTCMonth()?a:String(c.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*Ye).getUTCFullYear()}`),{at:t,words:o}}var $o=8,Lo=12,oi=46,ri=90;function Je(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,i=t.axisNames[r],c=t.axes[r];if(!i||!c)return null;let a=F(i.label||i.name),s=i.unit?`${a} (${F(i.unit)})`:a;return{
name:i.name,title:s,column:i,values:c,all:No(c)}}function Co(t,e,n,o,r,i,c){let a=Math.max(40,t.height-$o-oi),s=Xe(n.column.
kind,...r,a,46);s.words=s.words.map(p=>c.fit(p,ri));let l=Math.max(0,...s.words.map(p=>c.width(p))),f=Math.ceil(l+8+W+16),
u=Math.max(40,t.width-f-Lo-i),m=Xe(e.column.kind,...o,u,64),h=Io(e.values,o[0],o[1],u),d=Io(n.values,r[1],r[0],a);for(let p=0;p<
h.length;p++)h[p]!==h[p]?d[p]=NaN:d[p]!==d[p]&&(h[p]=NaN);return{left:f,top:$o,width:u,height:a,x:m,y:s,xs:h,ys:d}}function Io(t,e,n,o){
let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let c=t[i];r[i]=Number.isFinite(c)?(c-e)/(n-e)*o:NaN}return r}
function _o(t,e,{x:n,y:o,xShown:r,yShown:i,look:c,face:a,dpr:s}){let{left:l,top:f,width:u,height:m}=e,h=f+m,d=Math.max(1,
Math.round(s))/s,p=g=>Math.round(g*s)/s;t.font=a.css(),t.fillStyle=c.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((g,w)=>{let y=p(h-(g-i[0])/(i[1]-i[0])*m);t.fillStyle=c.rule,t.globalAlpha=.7,t.fillRect(l,y,u,d),t.globalAlpha=
1,t.fillRect(l-4,y,4,d),t.fillStyle=c.quiet,t.fillText(e.y.words[w]??"",l-8,y+.5)}),t.fillStyle=c.rule,t.fillRect(p(l),f,
d,m+d),t.fillRect(l,p(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let x=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((g,w)=>{let y=p(l+(g-r[0])/(r[1]-r[0])*u);t.fillStyle=c.rule,t.fillRect(y,h,d,4);let b=a.fit(e.x.words[w]??"",x),
A=l+u+Lo-1-a.width(b)/2;t.fillStyle=c.quiet,t.fillText(b,Math.min(y,A),h+17)}),t.fillStyle=c.ink,t.fillText(a.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(W+1,f+m/2),t.rotate(-Math.PI/2),t.fillText(a.fit(o.title,m),0,0),t.restore()}var Ro=60,ii=30,si=110;function Ze(t){return t<=500?7.2:t<=2500?5.6:4.2}function Po(t){let e=Mo(t),n=null,o=null;return{
renew(){n=null},paint(r,i,{cut:c,data:a,selection:s},l,f,u,m){n??=Ao(c.labels,c.sizes,s);let{order:h,dimmed:d}=n,p=Ze(a.
n),x=a.n<=2500?.7:.4,g=d>0&&h.length-d>Ro,w=r.points,[y,b]=w?[1,1]:[r.canvas.width,r.canvas.height];!w&&(o?.width!==y||o.
height!==b)&&(o=r.createImageData(y,b));let A=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let E=(N,$)=>{
if(!N.length)return;if(w)return w(i,N,c.labels,l,$);let L=e($,m,y);Eo(A,y,m,i,N,c.labels,Array.from(l,L))};E(h.subarray(
0,d),{size:p,halo:x,edge:u,alpha:.22});let O=g?f:u;E(h.subarray(d),{size:p,halo:g?.9:x,edge:O,alpha:1}),!w&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Ro?new Int32Array(0):n.order.subarray(n.dimmed)}}}function ue(t,{
left:e,top:n,xs:o,ys:r},i,c){let[a,s]=[o[i],r[i]];a===a&&(t.beginPath(),t.arc(e+a,n+s,c,0,2*Math.PI),t.stroke())}function Do(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ci(t,e,n){let o=[...n,...t.map(({x:i,
y:c})=>({x0:i-5,y0:c-5,x1:i+5,y1:c+5}))],r=[];for(let{row:i,x:c,y:a,width:s,away:l}of t)for(let f of[c+l,c-l-s]){let u={
x0:f,y0:a-7,x1:f+s,y1:a+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>ai(u,h)))){o.push(u),r.
push({row:i,left:f,y:a});break}}return r}function ai(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function zo(t,e,{
data:n,selection:o},r,i,c){let a=[];for(let f=0;f<e.xs.length;f++)if(he(e,f)&&a.push(f)>ii)return;let s=new Map(a.map(f=>[
f,c.fit(F(n.name(f)),si)])),l=a.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:c.width(s.get(f)??""),away:o?.[f]?12:8}));t.font=
c.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=i.quiet;for(let{row:f,left:u,y:m}of ci(l,e,[r]))t.fillText(
s.get(f)??"",e.left+u,e.top+m+.5)}function he({xs:t,ys:e,width:n,height:o},r){let[i,c]=[t[r],e[r]];return i>=0&&i<=n&&c>=
0&&c<=o}function Qe({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(i=>li(i,o)))]:[];return r.push(`cluster ${P(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function li({column:t,values:e},n){let o=e[n],r=jt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let i=t.name;return i.startsWith("PC ")?`${i}: ${r}`:`${r} ${i}`}var Ho=new WeakMap;function Wo(t){let e=Ho.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Ho.set(t,e)}return e}function Bo(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:i,tip:c}=n;function a(x){let g=t.plot();if(e.setHover(x<0?null:
{leaf:x}),x<0||!g)return c.hide();let[w="",...y]=Qe(e,t.axes(),x);c.show(g.left+Number(g.xs[x]),g.top+Number(g.ys[x]),w,
y)}function s({x,y:g}){let w=t.plot();return w?[(x-w.left)/w.width,1-(g-w.top)/w.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=St(i.canvas,{down(x){if(x.button>1||!t.plot())return!1;
let g=x.button===1||m;return u={pan:g,shift:x.shiftKey,from:o.part,over:!1},g&&x.preventDefault(),!0},drag(x,{x:g,y:w},y){
let b=t.plot();if(!(!y.moved&&Math.hypot(g-y.x,w-y.y)<At)&&(y.moved||a(-1),y.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((y.x-g)/b.width,(w-y.y)/b.height,u.from);l??=[y.x,y.y],l.push(g,w),t.draw(l)}},up(x,g,w){let y=t.plot();if(!(!y||u.
over)){if(l){let b=l.map((E,O)=>E-(O%2?y.top:y.left));f();let A=go(y.xs,y.ys,b).filter(E=>he(y,E));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!w.moved&&!u.pan){let b=t.nearest(g);(b>=0||!x.shiftKey)&&e.select(b<0?[]:[b],{add:x.shiftKey}),
x.pointerType==="touch"&&a(b)}}},cancel:f,hover:(x,g)=>a(t.nearest(g)),leave:()=>a(-1),pinch(x,g,w,y){let b=t.plot();b&&
(o.by(x,...s({x:g.x-w,y:g.y-y})),o.move(-w/b.width,y/b.height))},owns(x){return s(x).every(g=>g>=0&&g<=1)}});function d(x,g){
let[w,y]=[t.axes(),t.plot()];if(!w||!y)return;let b=Wo(w[x].values).filter(N=>he(y,N));if(!b.length)return;let A=b.indexOf(
e.hover?.leaf??-1),E=A<0?g>0?0:b.length-1:Math.min(Math.max(A+g,0),b.length-1),O=b[E];a(O),r.classList.add(Z),n.say(Qe(e,
w,O).join(", "))}let p=U(i.canvas,{dblclick:o.whole,wheel(x){!vt(r,x)||!t.plot()||(x.preventDefault(),o.by(1.0015**(x.deltaY||
x.deltaX),...s(nt(r,x))))},keydown:xt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:x=>{let{hover:g}=e;g?.leaf!==void 0&&e.select([g.leaf],{add:x.shiftKey})}," ":()=>{m=!0},Escape:()=>{u.over=
!0,f(),e.select([]),a(-1),r.classList.remove(Z)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,
.5),0:o.whole}),keyup(x){x.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),p()}}var fi=500;function Fo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,i,c){let a=t();if(!a)return;let s=n??a,l=(m,h)=>{let[d,p]=[s[m],a[m]],x=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return se(d,p,x,r,(p[1]-p[0])/fi)},f=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,u={x:l("x",i),y:l("y",c)};o(f(u.x,a.x)&&f(
u.y,a.y)?null:u)},move(r,i,c=n){let a=t();!a||!c||o({x:at(c.x,a.x,r*(c.x[1]-c.x[0])),y:at(c.y,a.y,i*(c.y[1]-c.y[0]))})},
reveal(r){let i=t(),c=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!i||!n)return;let{x:a,y:s}=n;if(c.some(
([f,u])=>f>=a[0]&&f<=a[1]&&u>=s[0]&&u<=s[1]))return;let l=c[0];l&&o({x:at(a,i.x,l[0]-(a[0]+a[1])/2),y:at(s,i.y,l[1]-(s[0]+
s[1])/2)})}}}var ui=12,hi=230,[di,tn]=[1,2];function Ko(t,e,n){let o=t.ownerDocument,r=ae(t,"Scatter"),i=r.select("x",v=>e.setOption(
"x",v)),c=r.select("y",v=>e.setOption("y",v)),a=Fo(()=>u&&{x:u.x.all,y:u.y.all},()=>{b.hide(),N()}),s=r.button("show all",
a.whole),l=Po(o),f=st(o,n.font),u=null,m=null,h=null,d=null,p=0,x={key:"",left:0,top:0,width:0,height:0},g=Et(t,"hclust-\
plot",[T,C,M],()=>N()),{box:w,stage:y,tip:b}=g,A=Oo(w,k),E=ee(w,y.canvas);function O(){let{data:v}=e,I=Je(v,e.option("x"),
0),R=Je(v,e.option("y"),1);if(u=I&&R?{x:I,y:R}:null,a.reset(),r.hide(!u),E.instead(u?"":te),u){let H=v.axisNames.map(z=>z.
name);i.show(u.x.name,H),c.show(u.y.name,H)}l.renew(),p=0,N()}function N(){s.show(a.part!==null),!(!u||!y.width)&&($(),x.
key="",L(),E.describe(_()),y.paint())}function $(){if(!u)return;let{x:v,y:I}=u;m=Co(y,v,I,a.part?.x??v.all,a.part?.y??I.
all,p,f),h=xo(m.xs,m.ys,m.width,m.height)}function L(){if(!m)return;let{cut:v,data:I}=e,R=A.show(v,_t(v),I.noun,f,m.height),
H=`${R.height} ${Math.ceil(R.width/24)}`;if(H!==x.key){let z=Math.max(1,.01*I.n),j=To(m,R);j.hidden>z&&m.width+p-R.width>
hi&&R.width>p-12&&(p=R.width+12,$(),y.paint()),p&&(j={left:m.width+16,top:0,hidden:0}),x={key:H,left:j.left,top:j.top,...R}}
A.move(m.left+x.left,m.top+x.top)}function _(){if(!u)return"";let{cut:v,data:I,selection:R}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${P(I.n,I.noun)} in ${P(v.k,"clusters")}${ne(R)}`}function T(v){if(!m||!u)return;let{x:I,
y:R}=u;_o(v,m,{x:I,y:R,xShown:a.part?.x??I.all,yShown:a.part?.y??R.all,look:n,face:f,dpr:y.dpr})}function C(v){if(!m)return;
l.paint(v,m,e,_t(e.cut),n.ink,n.paper,y.dpr);let{left:I,top:R,width:H,height:z}=x;zo(v,m,e,{x0:I,y0:R,x1:I+H,y1:R+z},n,f)}
function M(v){if(!m)return;let{hover:I,data:R}=e,H=Ze(R.n)/2;v.save(),a.part&&(v.beginPath(),v.rect(m.left,m.top-4,m.width+
4,m.height+4),v.clip()),v.strokeStyle=n.ink,v.lineWidth=1.5;for(let z of l.ringed())ue(v,m,z,H+3);if(I?.node!==void 0){v.
lineWidth=1;let{tree:z}=R,j=z.start[I.node],ge=j+z.sizes[I.node];for(let xe of z.order.subarray(j,ge))ue(v,m,xe,H+.8)}else if(I)
for(let[z,j]of[[n.paper,4.5],[n.ink,2]])v.strokeStyle=z,v.lineWidth=j,ue(v,m,I.leaf,H+4);v.restore(),d&&Do(v,d,n.ink)}function k(v,I){
let{cut:R,data:H}=e,z=[];for(let j=0;j<H.n;j++)R.labels[j]===v&&z.push(j);e.select(z,{add:I}),g.say(`${I?"Added: ":""}cl\
uster ${V(e.cut,v)}, ${P(z.length,H.noun)} selected.`)}let D={store:e,ground:g,zoom:a,axes:()=>u,plot:()=>m,nearest:({x:v,
y:I})=>m&&h?h.nearest(v-m.left,I-m.top,ui):-1,draw(v){d=v,y.paint(tn)}},S=null;return g.end(E.end,Bo(D),e.subscribe("dat\
a",O),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||O()}),e.subscribe(["cut","selecti\
on"],v=>{let I=S?.k===e.cut.k&&S.tree===e.cut.tree;v==="cut"&&I||(S=e.cut,l.renew(),v==="cut"&&L(),E.describe(_()),y.paint(
di,tn))}),e.subscribe("reveal",()=>{if(!u||!a.part)return;let{x:v,y:I}=u;a.reveal(e.wanted.map(R=>[Number(v.values[R]),Number(
I.values[R])]))}),e.subscribe("hover",()=>{b.hide(),y.paint(tn)})),O(),{restyle(v){n=v,f=st(o,n.font),N()},destroy(){g.destroy(),
A.destroy(),r.destroy()}}}var jo=8,mi=0;function Go(t,e){let n=t.ownerDocument,o=`hclust-find-${++mi}`,r=n.createElement("div");r.className="hclus\
t-find";let i=n.createElement("input"),c=n.createElement("ul");i.type="search",i.autocomplete="off",i.spellcheck=!1,i.dataset.
lmSuppressShortcuts="true",c.id=o,c.hidden=!0,c.setAttribute("role","listbox"),c.setAttribute("aria-label","Rows found"),
Uo(i,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(i,c),t.append(r);let a=[],
s=0,l=0,f=null,u=[];function m(){let b=P(1,e.data.noun).slice(2);i.placeholder=`find a ${b}`,i.setAttribute("aria-label",
`Find a ${b} by its name`)}function h(){let{data:b}=e,A=i.value.trim().toLowerCase();if(!f){let $=Array.from({length:b.n},
(_,T)=>b.name(T).toLowerCase()),L=pi($);u=$.map((_,T)=>L.has(_)?`row ${b.rows[T]}`:""),f=$.map((_,T)=>[_,u[T]].join(" ").
trim())}s=0,l=0;let[E,O,N]=[[],[],[]];f.forEach(($,L)=>{let _=A?$.indexOf(A):-1;if(_<0)return;s++;let C=$===A||$===`${A}\
 ${u[L]}`?E:_===0?O:N;C.length<jo&&C.push(L)}),a=[...E,...O,...N].slice(0,jo),d(!!A)}function d(b){c.replaceChildren(),c.
hidden=!b,i.setAttribute("aria-expanded",String(b));let A=a.map((E,O)=>{let N=F(e.data.name(E)),$=`cluster ${V(e.cut,e.cut.
labels[E])}`,L=u[E];return p(N,L?`${L} · ${$}`:$,{id:`${o}-${O}`,"aria-selected":String(O===l)})});if(A.forEach((E,O)=>E.
dataset.i=String(O)),b&&s>a.length&&A.push(p(`and ${P(s-a.length)} more`,"")),b&&!s&&A.push(p("no such name","")),c.append(
...A),b&&a.length){i.setAttribute("aria-activedescendant",`${o}-${l}`);let E=a[l];e.reveal([E]),e.setHover({leaf:E})}else
i.removeAttribute("aria-activedescendant"),e.setHover(null)}function p(b,A,E={"aria-disabled":"true"}){let O=n.createElement(
"li");Uo(O,{role:"option",...E});for(let N of[b,A]){let $=n.createElement("span");$.textContent=N,O.append($)}return O}function x(b,A){
let E=a[b];E!==void 0&&(e.select([E],{add:A}),i.value=[e.data.name(E),u[E]].join(" ").trim(),g(),e.setHover({leaf:E}))}function g(){
c.hidden||(c.hidden=!0,i.setAttribute("aria-expanded","false"),i.removeAttribute("aria-activedescendant"),e.setHover(null))}
function w(b){let E={ArrowDown:1,ArrowUp:-1}[b.key];if(E){if(c.hidden)return h();l=(l+E+a.length)%Math.max(a.length,1),d(
!0)}else if(b.key==="Enter")x(l,b.shiftKey);else if(b.key==="Escape")c.hidden&&e.select([]),i.value="",g();else return;b.
preventDefault(),b.stopPropagation()}let y=[U(i,{input:h,keydown:w,blur:g,focus:()=>i.value&&h()}),U(c,{pointerdown:b=>{
b.preventDefault();let A=b.target.closest("li[data-i]");A&&x(Number(A.dataset.i),b.shiftKey)},pointermove:b=>{let A=b.target.
closest("li[data-i]");!A||Number(A.dataset.i)===l||(l=Number(A.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,a=[],
g(),m()})];return m(),{box:r,destroy(){for(let b of y)b();r.remove()}}}function pi(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Uo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var gi=200,xi=["x","y","cmap","row_cluster","col_cluster"];function nn(t){let e=We(t),n=de(t,e),o=en(t,e),r=null,i=[],c=new Map,
a=M=>{for(let k of[...c.get(M)??[]])k(M)},s=new Map,l,f=-1/0,u=!1,m=!1;function h(M){u=!0;try{for(let[k,D]of Object.entries(
M))t.set(k,D)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!s.size)return;f=Date.now();let M=Object.fromEntries(
s);s.clear(),h("n_clusters"in M?{...M,...w()}:M),t.save_changes()}function p(M){for(let[k,D]of Object.entries(M))s.set(k,
D);l??=setTimeout(d,Math.max(0,f+gi-Date.now()))}function x(){if(d(),!!m){m=!1;try{let M={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...g(),...M}})}catch{}}}let g=()=>({n_clusters:n.k,distance_threshold:n.t}),w=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),y=[];function b(M,k){let D=()=>{!u&&(M==="re\
vision"||t.get("revision")===e.revision)&&k()};t.on(`change:${M}`,D),y.push([`change:${M}`,D])}let A=t.get("cut_told");function E(){
let M=A;return A=t.get("cut_told"),A!==M}let O=()=>s.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function N(M){
let k=t.get("threshold_step");return k>0&&Math.abs(M-Math.round(n.t/k)*k)<1e-6*k}b("revision",()=>{let M=e.revision>0&&O();
if(s.clear(),m&&=M,A=t.get("cut_told"),e=We(t),M){n=pt(e.tree,n.k);let k={...T(n.k),...g()};h(k),p(k)}else n=de(t,e);o=en(
t,e),r=null,a("data")}),b("cut_told",()=>queueMicrotask(E)),b("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let M=E();
M&&O()?h(g()):_(de(t,e),M)}),b("distance_threshold",()=>{let M=t.get("distance_threshold");if(M===n.t)return;let k=E();if(!k&&
N(M))return;if(k&&O()){h(g());return}let D=gt(e.tree,M)===t.get("n_clusters");_(D?de(t,e):Lt(e.tree,M),k)});for(let M of Ie)
b(M,()=>{e={...e,tree:{...e.tree,marks:Yt(t)}},n=qo(n,e.tree),a("cut")});b("flips",()=>{let M=Tt(t.get("flips"),e.n-1);M.
some((k,D)=>k!==e.tree.flips[D])&&$(Wt(e.tree,M))}),b("selection",()=>{s.delete("selection");let M=en(t,e);Vo(o,M)||(o=M,
a("selection"),L([...M?.keys()??[]].filter(k=>M?.[k])))});for(let M of[...xi,"cmap_colours"])b(M,()=>a("option"));function $(M){
e={...e,tree:M},n=qo(n,M),a("order")}function L(M){i=M,M.length&&a("reveal")}function _(M,k){s.delete("n_clusters"),s.delete(
"distance_threshold"),m=!k,n=M;let D={...T(M.k),...g(),...k?{}:w()};h(Object.fromEntries(Object.entries(D).filter(([S,v])=>t.
get(S)!==v))),a("cut")}function T(M){let k=t.get("most_clusters");return k&&M>k?{most_clusters:Math.min(e.n,2*M)}:{}}function C(M){
M.k===n.k&&M.t===n.t||(n=M,m=!0,p({...T(n.k),...g()}),a("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(M){C(Lt(e.tree,M))},setClusters(M){C(pt(e.tree,M))},select(M,{
add:k=!1}={}){let D=k&&o?o.slice():new Uint8Array(e.n);for(let v=0;v<M.length;v++)D[M[v]]=1;let S=D.includes(1)?D:null;Vo(
o,S)||(o=S,p({selection:wi(S,e)}),a("selection"),L(Array.from(M)),d())},get wanted(){return i},reveal:L,setHover(M){M?.leaf===
r?.leaf&&M?.node===r?.node||(r=M,a("hover"))},flip(M){let k=dn(e.tree,M);if(k===e.tree)return;$(k);let{buffer:D,byteOffset:S,
byteLength:v}=k.flips;p({flips:new DataView(D,S,v),flips_of:e.revision}),d()},option(M){return s.has(M)?s.get(M):t.get(M)},
setOption(M,k){this.option(M)!==k&&(p({[M]:k}),a("option"))},flush:d,say:x,subscribe(M,k){let D=typeof M=="string"?[M]:M;
for(let S of D)c.has(S)||c.set(S,new Set),c.get(S)?.add(k);return()=>{for(let S of D)c.get(S)?.delete(k)}},destroy(){d();
for(let[M,k]of y)t.off(M,k);y.length=0,c.clear()}}}function de(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance\
_threshold")];return gt(e,o)===n?Lt(e,o):pt(e,n)}function qo(t,e){return gt(e,t.t)===t.k?Lt(e,t.t):pt(e,t.k)}function en(t,e){
let n=Ot(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let i of n){let c=e.leafOf(i);c<0||(o[c]=1,r=!0)}return r?o:
null}function wi(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Vo(t,e){return t===e||t!==null&&
e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function Yo(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[s,l]of t){let[f,u]=[Math.max(
0,Math.floor(s)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=it(r,f)+1,r[Math.min(o,u)+1]=it(r,Math.min(o,u)+1)-1)}let i=new Int32Array(
o+2),c=0;for(let s=0;s<=o;s++)c+=it(r,s),i[s+1]=it(i,s)+(c>0?1:0);let a=Math.ceil(e);for(let s=o-a;s>=0;s--)if(it(i,s+a)===
it(i,s))return s;return null}function Xo({rects:t,count:e},n,o,r){let i=[];for(let c=0;c<4*e;c+=4){let[a,s]=[it(t,c)/n,it(
t,c+1)/n],[l,f]=[it(t,c+2)/n,it(t,c+3)/n];s<=r&&s+f>=o&&i.push([a,a+l])}return i}function it(t,e){return t[e]}var on=12,bi=12,kt=14;function Jo(t){let e=t.ownerDocument,n=(h,d="div")=>{let p=e.createElement(d);return p.className=`\
hclust-cut-${h}`,p},[o,r,i,c,a,s]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];s.tabIndex=0,s.
setAttribute("role","slider"),s.setAttribute("aria-label","Height of the cut"),s.setAttribute("aria-orientation","vertic\
al"),s.setAttribute("aria-valuemin","0"),s.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,i,c,a,s);let l=null,
f=null,[u,m]=[0,0];return{handle:s,show(h,d,{left:p,top:x},g,w){if(h!==l||g!==f){[l,f]=[h,g];let[M,k]=[En(h),Ut(h)];s.textContent=
M,a.textContent=k,m=g.width(M,bi,!0)+26,u=g.width(k)+8,yi(s,h,d)}let y=M=>Math.round(M*d.dpr)/d.dpr,b=M=>y(x+Math.min(Math.
max(Y(d,M),0),d.height)),[A,E,O]=[b(h.t),b(Math.min(h.upper,d.top)),b(h.lower)];me(o,p,E,d.width),o.style.height=`${Math.
max(0,O-E)}px`,o.hidden=!h.exact,me(r,p,A,d.width),me(i,p,A,d.width),me(c,0,0,p-4),c.style.height=`${x+d.height}px`;let N=p+
d.width,$=Math.min(Math.max(A,x+on),x+d.height-on);s.style.transform=`translate(${y(N-m)}px, ${$}px)`,s.style.width=`${m}\
px`;let L=N-m-10-p,T=[A-x-17,A-x+4,1].map(M=>{let k=M<A-x-kt||M>A-x,D=Math.abs(M+kt/2-($-x))<on+kt/2?L:d.width,S=k&&M>=0&&
M+kt<=d.height;return{at:M,x:S?Yo(Xo(w,d.dpr,M,M+kt),u,D):null}}).find(({x:M})=>M!==null);if(a.hidden=!T,!T)return;let C=x+
T.at;a.style.transform=`translate(${y(p+(T.x??0))}px, ${C}px)`,a.classList.toggle("inside",h.exact&&C>=E&&C+kt<=O)},destroy(){
for(let h of[o,r,i,c,a,s])h.remove()}}}function me(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=
`${o}px`}function yi(t,e,n){t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-va\
luenow",String(Number(e.t.toPrecision(6))));let o=bt(e);t.setAttribute("aria-valuetext",`${P(e.k,"clusters")}, cut at ${o}\
; ${Ut(e)}`)}function Zo(t,e,n){let r=[...t.sizes.subarray(0,12)].map((c,a)=>`cluster ${V(t,a)} with ${P(c,e)}`);t.k>12&&
r.push(`and ${P(t.k-12)} more`);let i=bt(t);return`Tree of ${P(t.tree.n,e)}, up to height ${X(n)}. Cut at ${i} into ${P(
t.k,"clusters")}; ${Ut(t)}. ${r.join(", ")}.`}var rn=4;function pe({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let s=t.n>1?J(o,o.parents[n.leaf]):0,l=V(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${X(s)}`]]}let r=lt(o,n.node),i=e.nodes.indexOf(n.node),c=`${i<0?
"":`Cluster ${V(e,i)} · `}${P(r.length,t.noun)}`,a=[...r.subarray(0,rn)].map(s=>F(t.name(s)));return r.length>rn&&a.push(
`and ${P(r.length-rn)} more`),[c,[`height ${X(J(o,n.node))}`,...a]]}var Dt={mouse:7,touch:14,line:8,snap:4};function Qo({store:t,box:e,handle:n,extent:o,tip:r,lay:i}){let c={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function a(h,d){let{frame:p}=i(),{tree:x}=t.data,g=Math.min(Math.max(bn(p,h),0),p.top),w=gt(
x,g),y=Y(p,Pe(Ct(x,w)));!d&&Math.abs(y-h)<=Dt.snap?t.setClusters(w):t.setThreshold(g)}function s(h,d){return h.target===
n?null:Wn(i(),d.x,d.y,h.pointerType==="touch"?Dt.touch:Dt.mouse)}function l(h,d,p){if(p)if(h.altKey)p.node!==void 0&&t.flip(
p.node);else{let x=p.node===void 0?[p.leaf]:lt(t.data.tree,p.node);t.select(x,{add:h.shiftKey})}else{let{corner:x,frame:g}=i();
!h.shiftKey&&d.x>=x.left&&g.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...pe(t,h)):r.hide()}function u(h){if(!vt(e,h))return;let d=h.deltaMode?16:1,[p,x]=[h.deltaX*d,h.deltaY*
d],{frame:g,corner:w}=i();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(p)>Math.abs(x))return o.part?(h.preventDefault(),o.move(p/
ct(g))):void 0;let y=x||p;if(y>0&&!o.part)return;h.preventDefault();let b=(nt(e,h).x-w.left)/g.width;o.zoom(Math.exp(y*(h.
ctrlKey?.01:.002)),b)}let m=[St(e,{down(h,d){if(h.button!==0)return!1;let{frame:p,corner:x}=i(),g=x.top+Y(p,Math.min(t.cut.
t,p.top)),w=h.pointerType==="touch"?Dt.touch:Dt.line,[y,b]=[h.target===n,d.x<x.left-4];return c={mode:y||b||Math.abs(d.y-
g)<=w?"cut":"press",offset:b&&!y?0:g-d.y,pill:y,start:o.shown(),what:y||b?null:s(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),b&&!y&&a(d.y-x.top,h.altKey),!0},drag(h,d,p){let[x,g]=[d.x-p.x,d.y-p.y];
if(p.moved||=Math.abs(c.mode==="cut"?g:x)>=(c.what?At:1),!p.moved)return;let{frame:w,corner:y}=i();c.mode==="press"&&o.part&&
(c.mode="pan"),c.mode==="cut"?(t.setHover(null),a(d.y+c.offset-y.top,h.altKey)):c.mode==="pan"&&o.move(-x/ct(w),c.start)},
up(h,d,p){c.mode==="cut"&&t.flush(),!(p.moved||c.pill||d.x<i().corner.left-4)&&(l(h,d,c.what),h.pointerType==="touch"&&f(
c.what,d))},cancel(){c.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(s(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,p){let{frame:x,corner:g}=i();o.zoom(h,(d.x-p-g.left)/x.width),o.move(-p/ct(i().frame))}}),U(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of m)h()}}var tr="↑ ↓ move the cut · Enter: walk along the branches",Mi="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Ai=0;function er({store:t,box:e,handle:n,extent:o,tip:r,say:i,lay:c}){let a=e.ownerDocument.
createElement("div");a.className="hclust-tree-hint",a.id=`hclust-keys-${++Ai}`,a.textContent=tr,n.setAttribute("aria-des\
cribedby",a.id),e.append(a);let s=-1;function l(w){let{data:y}=t,{tree:b}=y;s=w,a.textContent=Mi,e.classList.add(Z);let A=b.
x[w];o.reveal([A-.5]);let E=w<y.n?{leaf:w}:{node:w};t.setHover(E);let{frame:O,corner:N}=c(),[$,L]=pe(t,E),_=(A-O.from)/(O.
to-O.from),T={x:N.left+_*O.width,y:N.top+Y(O,J(b,w))};r.show(T.x,T.y,$,L),i([$,...L].join(", "))}function f(){s<0||(s=-1,
a.textContent=tr,e.classList.remove(Z),t.setHover(null),r.hide())}function u(w){let{tree:y}=t.data,b=y.parents[s];b>=0&&
l(ht(y,b)[w])}let m={ArrowUp:()=>l(Math.max(t.data.tree.parents[s],s)),ArrowDown:()=>l(s<t.data.n?s:ht(t.data.tree,s)[0]),
ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:w=>t.select(lt(t.data.tree,s),{add:w.shiftKey}),Escape:f},
h=w=>()=>{t.setClusters(Math.min(Math.max(w(t.cut.k),1),t.data.n))},d={ArrowUp:h(w=>w-1),ArrowRight:h(w=>w-1),ArrowDown:h(
w=>w+1),ArrowLeft:h(w=>w+1),PageUp:h(w=>w-10),PageDown:h(w=>w+10),Home:h(()=>t.data.n),End:h(()=>1),Enter:()=>l(t.hover?.
node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.zoom(1/
.7,.5),0:o.whole},[p,x]=[xt({...d,...m}),xt(d)],g=U(e,{keydown(w){e.classList.remove("by-pointer"),(s<0?x:p)(w)},focusout:f,
pointerdown:f});return{leave:f,destroy:g}}var Ei=1.09,vi=96,Si=500;function nr(t,e,n){let o=t.ownerDocument,r=st(o,n.font),i=null,c=null,a=o.createElement("canvas"),
[s,l]=[0,null],f=ce(()=>E()),u=Et(t,"hclust-tree",[y,b],()=>i=null),{box:m,stage:h,tip:d,say:p}=u;h.canvas.setAttribute(
"aria-hidden","true");let x=Jo(m);function g(){if(i){let{cut:we,selection:rr,data:sn}=e;return Object.assign(i,{cut:we,selection:rr,
data:sn,colours:Zt(sn.tree)}),i}let{data:T,cut:C,selection:M}=e,[k,D]=f.shown(),S=(et(T.tree)||1)*Ei,I=(h.width-60)/(D-k)>=
Ce?Math.min(vi,A()):0,R={left:0,top:8},H=Xt+Le+(I?I+6:0)+(f.part?5:0),z=Math.max(40,h.height-R.top-H),j=yt(0,S,z,44),ge=Math.
max(...ft(j).map(we=>r.width(we)),0);R.left=Math.ceil(ge)+11+(T.heightLabel?W+9:4);let xe={width:Math.max(20,h.width-R.left-
8),height:z,from:k,to:D,top:S,dpr:h.dpr},or=Zt(T.tree);return i={data:T,cut:C,colours:or,selection:M,frame:xe,corner:R,look:n,
type:r,ticks:j,labels:I},c=null,i}function w(T){if(!c){c=Bt(T.data.tree,T.frame),a.width=Math.round(T.frame.width*T.frame.
dpr),a.height=Math.round(T.frame.height*T.frame.dpr);let C=a.getContext("2d");C&&Jt(C,c,n.quiet)}return c}function y(T){
let C=g();_n(T,C,a,w(C).thick),Rn(T,C),Pn(T,C),Dn(T,C,h.height-3)}function b(T){let C=g(),{hover:M}=e;M?.node!==void 0&&
zn(T,C,w(C),M.node),M?.leaf!==void 0&&Hn(T,C,M.leaf),x.show(C.cut,C.frame,C.corner,C.type,w(C))}function A(){let{data:T}=e;
if(l!==T.name){let C="";for(let M=0;M<T.n;M++){let k=F(T.name(M));k.length>C.length&&(C=k)}[s,l]=[Math.ceil(r.width(C,W,
!0)),T.name]}return s}function E(){i=null,h.paint()}let O,N=()=>p(Zo(e.cut,e.data.noun,et(e.data.tree))),$=()=>{clearTimeout(
O),O=setTimeout(N,Si)},L={store:e,box:m,handle:x.handle,extent:f,tip:d,say:p,lay:g},_=er(L);return u.end(Qo(L),_.destroy,
()=>clearTimeout(O),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),_.leave(),E(),N()}),e.subscribe("order",E),e.subscribe(
"cut",()=>{i&&i.cut.k===e.cut.k&&i.cut.tree===e.cut.tree?h.paint(1):h.paint(),$()}),e.subscribe("selection",()=>h.paint(
0)),e.subscribe("reveal",()=>{let{start:T}=e.data.tree;f.reveal(e.wanted.map(C=>T[C]))}),e.subscribe("hover",()=>h.paint(
1))),f.reset(e.data.n),N(),{restyle(T){n=T,r=st(o,n.font),l=null,E()},destroy(){u.destroy(),a.width=a.height=0}}}var Oi={tree:nr,clustermap:wo,scatter:Ko};function Ti(){let t=null;return{initialize({model:e}){return t=nn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=nn(e),ki(n,t)}}}function ki(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let i=ye(t,r);je(o,i);
let c=[],a=[],s=null;function l(){let g=le(o,"hclust-live-bar");e.model.get("controls")&&a.push(yo(g,e).destroy);let w=Go(
g,e);s=w.box,a.push(w.destroy,()=>g.remove()),f();let y=e.model.get("parts")??["tree"],b=null;for(let A of y){let E=Oi[A];
if(!E)continue;A!=="tree"&&(b??=le(o,"hclust-live-pair"));let O=le(A==="tree"?o:b,`hclust-part-${A}`);c.push({make:E,box:O,
view:E(O,e,i)})}}function f(){let g=t.closest(".hclust")?.querySelector(".hclust-find-slot");g&&s&&s.parentElement!==g&&
g.append(s)}function u(){for(let{view:g,box:w}of c)g.destroy(),w.remove();for(let g of a)g();o.querySelector(".hclust-li\
ve-pair")?.remove(),c=[],a=[]}function m(){let g=ye(t,r);if(JSON.stringify(g)!==JSON.stringify(i)){i=g,je(o,i);for(let w of c)
w.view.restyle?w.view.restyle(i):(w.view.destroy(),w.view=w.make(w.box,e,i))}}let h=()=>{u(),l()};for(let g of["parts","\
controls"])e.model.on(`change:${g}`,h);let d=an(o,m);l();let p=tt(o),x=new p.ResizeObserver(()=>{f(),m()});return x.observe(
o),p.addEventListener(Ke,e.say),()=>{p.removeEventListener(Ke,e.say),d(),x.disconnect();for(let g of["parts","controls"])
e.model.off(`change:${g}`,h);u(),e.flush(),o.remove(),r.remove()}}export{Ti as default};
