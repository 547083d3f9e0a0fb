// Generated from js/ by `npm run build`. Do not edit.
var gt={r:255,g:255,b:255,a:1},zt={r:0,g:0,b:0,a:1};function kt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(c,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,a=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(or),s=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,a].every(Number.isFinite)?null:{r:o*s,g:r*
s,b:i*s,a}}function or(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Nt(t,e){return{...ft(e,t,t.
a),a:1}}function ft(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function cn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function nt(t){return t.ownerDocument.defaultView??globalThis}function Dt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function rr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function be(t,e){let n=nt(t),o=n.getComputedStyle(t),r=m=>o.getPropertyValue(m).trim()?we(e,`var(${m})`):null,i=sr(t,e),
a=Nt(r("--jp-layout-color0")??i,i),s=cn(a)<.5,c=(m,x)=>Nt(m??x,a),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=c(
l??we(e,"inherit"),s?gt:zt),u=c(r("--jp-ui-font-color2"),ft(a,f,.65)),p=c(r("--jp-border-color2"),ft(a,f,.16)),h=c(r("--\
jp-layout-color1"),a),d=et(h)===et(a)?ft(a,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:et(a),ink:et(f),quiet:et(u),rule:et(p),panel:et(d),font:n.getComputedStyle(e).fontFamily,
dark:s}}var ir=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function an(t,e){let n=nt(t),{documentElement:o,
body:r}=n.document,i=new n.MutationObserver(e);for(let s of[o,r])i.observe(s,{attributes:!0,attributeFilter:ir});let a=n.
matchMedia("(prefers-color-scheme: dark)");return a.addEventListener("change",e),()=>{i.disconnect(),a.removeEventListener(
"change",e)}}function ln(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function sr(t,e){
let n=[];for(let r=t;r;r=rr(r)){let i=fn(nt(r).getComputedStyle(r).backgroundColor,nt(r));if(!(!i||i.a===0)&&(n.unshift(
i),i.a===1))break}let o=Nt(we(e,"Canvas")??gt,gt);return n.reduce((r,i)=>Nt(i,r),o)}function we(t,e){let n=nt(t);t.style.
color=e;let o=fn(n.getComputedStyle(t).color,n);return t.style.color="",o}function fn(t,e){let n=kt(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[i=0,a=0,s=0,c=0]=r.getImageData(0,0,1,1).data;return{r:i,g:a,b:s,a:c/255}}function hn(t,e,n){let o=nt(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),i=r.at(-1).canvas,a=0,s=0,c={canvas:i,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,m)=>{(!h.length||h.includes(m))&&(d.stale=!0)}),c.width&&(a||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(a),u.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){a=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(c.dpr,0,0,c.dpr,0,0),d.pen.clearRect(0,0,c.width,
c.height),d.pen.save(),d.draw(d.pen,c),d.pen.restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=
String(++s)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],m=(o.devicePixelRatio||1)*Dt(t);if(!(h===c.width&&d===c.
height&&m===c.dpr)&&(Object.assign(c,{width:d?h:0,height:d,dpr:m}),!!c.width)){for(let{canvas:x}of r)x.width=Math.round(
h*m),x.height=Math.round(d*m);n?.(c);for(let x of r)x.stale=!0;o.cancelAnimationFrame(a),l()}}i.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let m of r)d.save(),d.setTransform(c.dpr,0,0,c.dpr,0,0),m.draw(d,c),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let p=ln(o,f);return c}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11,un="…",cr=300;function F(t){return String(
t).slice(0,cr).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function ar(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let a=r+i+1>>1;n(o.slice(0,a).join(
"").trimEnd()+un)<=e?r=a:i=a-1}return r?o.slice(0,r).join("").trimEnd()+un:""}function it(t,e){let n=new Map,o=null,r=(a=B,s=!1)=>`${s?
"600 ":""}${a}px ${e}`,i=(a,s=B,c=!1)=>{let l=r(s,c),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(a);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return a.length*s*.6;o.font=l,f.set(a,u=o.measureText(a).width)}
return u};return{css:r,width:i,fit:(a,s,c,l)=>ar(a,s,f=>i(f,c,l))}}function ye(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),s=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=j(t,2*l),u=j(t,2*l+1);i[o+l]=j(i,f)+j(i,u),a[f]=
a[u]=o+l;let p=j(e,l);p<s?c=!1:s=p,r[l]=s}return Ht({n:o,children:t,distances:e,heights:r,monotone:c,sizes:i,parents:a},
n)}function Ht(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=j(o,2*c+(e[c]?1:0)),
f=j(o,2*c+(e[c]?0:1)),u=j(i,n+c);i[l]=u,i[f]=u+j(r,l)}let a=new Int32Array(n),s=new Float64Array(2*n-1);for(let c=0;c<n;c++)
a[j(i,c)]=c,s[c]=j(i,c)+.5;for(let c=0;c<n-1;c++)s[n+c]=(j(s,j(o,2*c))+j(s,j(o,2*c+1)))/2;return{...t,flips:e,start:i,order:a,
x:s}}function dn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Ht(t,n)}function J(t,e){return e<
t.n?0:j(t.distances,e-t.n)}function Q(t){return t.n<2?0:j(t.heights,t.n-2)}function ut(t,e){let n=e-t.n,o=t.flips[n]?1:0;
return[j(t.children,2*n+o),j(t.children,2*n+1-o)]}function at(t,e){let n=j(t.start,e);return t.order.subarray(n,n+j(t.sizes,e))}function pn(t,e,n,o){let{n:r,start:i,sizes:a}=t,
s=new Int32Array(r-1),c=0;for(let l=2*r-2;l>=r;l--){let f=j(a,l),u=j(i,l);f>=o&&u<n&&u+f>e&&(s[c++]=l)}return s.subarray(
0,c)}function j(t,e){return t[e]}var Me=1;function ot(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Ae(t,e){return t.from+e/t.width*(t.to-t.from)}
function Y(t,e){return t.height*(1-e/t.top)}function bn(t,e){return t.top*(1-e/t.height)}function st(t){return t.width/(t.
to-t.from)}function Bt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],i=Math.max(1,Math.round(n*
1.1)),a=Me/(st(e)*n),s=pn(t,e.from,e.to,a),c=new Int32Array(12*s.length),l=new Int32Array(3*s.length),f={rows:mn(r+i+1),
columns:mn(o+i+1)},u=0,p=(m,x,g,w,y)=>{c.set([x,g,w,y],4*u),l[u++]=m},h=m=>Math.round(ot(e,t.x[m])*n-i/2),d=m=>Math.round(
Y(e,J(t,m))*n-i/2);for(let m of s){let[x,g]=ut(t,m),[w,y,b]=[h(x),h(g),d(m)],[A,E]=[Math.max(0,w),Math.min(o,y+i)];A<E&&
gn(f.rows,b,A,E)&&p(m,A,b,E-A,i);for(let[T,O]of[[x,w],[g,y]]){if(O<0||O+i>o+1)continue;let R=T>=t.n&&t.sizes[T]>=a?d(T):
r,[P,N]=[Math.min(b,R),Math.max(b,R)];P<N&&gn(f.columns,O,P,N)&&p(m,O,P,i,N-P)}}return{rects:c,owner:l,count:u,thick:i}}
function mn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function gn(t,e,n,o){let[r,
i]=[t.from[e],t.to[e]];if(r<=n&&o<=i)return!1;let a=n<=i&&r<=o;return t.from[e]=a?Math.min(r,n):n,t.to[e]=a?Math.max(i,o):
o,!0}function Ct({tree:t,nodes:e,sizes:n,labels:o},r){let i=[],a=Me/(st(r)*r.dpr),s=Math.max(0,Math.floor(r.from));for(;s<
r.to&&s<t.n;){let c=o[t.order[s]],l=t.start[e[c]],f=l+n[c],[u,p]=[Math.max(0,ot(r,l)),Math.min(r.width,ot(r,f))];i.push(
{label:c,x0:u,x1:p}),s=Math.max(f,Math.ceil(l+a))}return i}var xn=new WeakMap;function Wt(t,e){if(t.monotone)return J(t,
e);let n=xn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,i]=ut(t,o);n[o]=Math.
max(J(t,o),n[r]??0,n[i]??0)}xn.set(t.children,n)}return n[e]}function Ft(t,e,n,o,r){if(t.n<2)return-1;let i=Math.min(Math.
max(Math.floor(Ae(e,n)),0),t.n-1),a=t.order[i],s=Me/(st(e)*e.dpr),c=-1,l=r,f=(u,p,h)=>{let d=Math.hypot(p,h);d<l&&([l,c]=
[d,u])};for(let u=t.parents[a];u>=0;u=t.parents[u]){if(t.sizes[u]<s)continue;let[p,h]=ut(t,u),d=Y(e,J(t,u)),m=[p,h].map(
x=>ot(e,t.x[x]));f(u,wn(n,m[0]??0,m[1]??0),o-d),[p,h].forEach((x,g)=>{let w=Y(e,J(t,x));f(x,n-m[g],wn(o,d,w))})}return c}
function wn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function yn(t,e,n=6){let o=t.map(()=>0),r=new Uint8Array(
Math.floor(e)+2),i=(s,c)=>[Math.max(0,Math.floor(s-c/2-n/2)),Math.max(0,Math.ceil(s+c/2+n/2))],a=t.map((s,c)=>c).sort((s,c)=>(t[c]?.
span??0)-(t[s]?.span??0)).slice(0,Math.floor(e/8)+1);for(let s of[1,2])for(let c of a){let{centre:l,span:f,short:u,full:p}=t[c];
if(o[c]!==s-1||u>1.5*f)continue;let h=s===1?u:p;if(l-h/2<0||l+h/2>e)continue;s===2&&r.fill(0,...i(l,u));let[d,m]=i(l,h);
if(r.subarray(d,m).includes(1)){s===2&&r.fill(1,...i(l,u));continue}r.fill(1,d,m),o[c]=s}return o}function _(t,e=""){if(!e)return dt(t,0);let n=t===1&&e.endsWith("s");return`${dt(t,0)} ${n?e.slice(0,-1):e}`}function X(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ve(t)?dt(t,Se(t)):Sn(t,2)}var ve=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Se(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Te(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?ht(t,2):dt(t,e>=100?0:e>=10?1:2)}function jt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":X(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return lr(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?dt(t,0):Te(t);return n?`${r} ${n}`:r}function lr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function fr(t,e,n,o=0){return An(t,e,n,o)[0]}function xt({t,lower:e,upper:n,tree:o}){return fr(
t,e,n,Q(o))}function ur(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,a,s]=An(n,t,e,o);return[a,s]}let[r,i]=[X(t),X(e)];for(let a=4;a<
17&&r===i&&t<e;a++)[r,i]=[ht(t,a),ht(e,a)];return[r,i]}function hr({t,lower:e,upper:n,tree:o}){return ur(e,n,t,Q(o))}function An(t,e,n,o){
let r=[dr(t,o),X(e),X(n)],[i,a,s]=r;for(let c=4;c<17;c++){let l=Ee(i),f=l<Ee(s)||t===n&&i===s;if(!(e<t&&t<=n)||Ee(a)<l&&
e<l&&l<=n&&f)return[i,a,s];[i,a]=[ht(t,c),ht(e,c)],s=n===1/0?X(n):ht(n,c)}return r}function dr(t,e){if(!ve(e)||!ve(t))return X(
t);let n=Math.min(Se(e),Se(t)),o=10**n;return dt(Math.floor(t*o+.5)/o,n)}function Ee(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function Kt(t){let{k:e,exact:n,upper:o}=t;if(!n)return`heights are tied: no threshold gives exactly ${_(e)}`;let[
r,i]=hr(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${_(e)}`:`any cut from ${r} to\
 ${i} gives these ${_(e)}`}function En(t){return`${_(t.k,"clusters")} · ${xt(t)}`}var pr=[1,2,2.5,5,10];function wt(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.max(1,Math.floor(n/o)),a=10**Math.floor(
Math.log10(r/i)),s=a*(pr.find(f=>f*a*i>=r*(1-1e-9))??10),c=1e-9*r,l=[];for(let f=Math.ceil((t-c)/s);f*s<=e+c;f++)l.push(
Number((f*s).toPrecision(12)));return l}function lt(t){let e=t.slice(1).map((a,s)=>a-t[s]),n=(e.length?Math.min(...e):Math.
abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(a=>ht(a,3));let r=Math.max(0,-Math.floor(Math.
log10(n)+1e-9)),i=()=>t.some(a=>Math.abs(Number(a.toFixed(r))-a)>n/100);for(;r<6&&i();)r++;return t.map(a=>dt(a+0,r))}function dt(t,e){
let n=vn(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?i:`${i}.${r}`}function vn(t,e){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.
toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Sn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,
-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(
/e([+-])(\d)$/,"e$10$2")}function ht(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=
e){let[o="",r=""]=Sn(t,e-1).split("e");return`${Mn(o)}e${r}`}return Mn(vn(t,e-1-n))}function Mn(t){return t.includes(".")?
t.replace(/\.?0+$/,""):t}function Tn(t,e,n,o,[r,i],a,s){let c=new Float64Array(e),l=new Float32Array(a*s),f=(i-r)/s,u=-1;for(let p=0;p<s;p++){let h=r+
p*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(p*a,(p-1)*a,p*a);continue}u=
d;let m=q(n,d)*e;for(let x=0;x<e;x++)c[x]=q(t,m+x)}else mr(c,t,e,n,h,h+f);gr(l,p*a,c,o,a)}return l}function mr(t,e,n,o,r,i){
t.fill(0);let a=0;for(let s=Math.max(0,Math.floor(r));s<i&&s<o.length;s++){let c=Math.min(s+1,i)-Math.max(s,r);if(c<=1e-9)
continue;a+=c;let l=q(o,s)*n;for(let f=0;f<n;f++)t[f]=q(t,f)+c*q(e,l+f)}for(let s=0;s<n;s++)t[s]=q(t,s)/a}function gr(t,e,n,o,r){
let i=o.length,a=i/r;for(let s=0;s<r;s++){let[c,l]=[s*a,(s+1)*a];if(a<=1){t[e+s]=q(n,q(o,Math.min(Math.floor(c+a/2),i-1)));
continue}let f=0;for(let u=Math.floor(c);u<l&&u<i;u++)f+=(Math.min(u+1,l)-Math.max(u,c))*q(n,q(o,u));t[e+s]=f/a}}function On(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=q(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function kn(t,[
e,n],o,r){let i=256/(n-e);for(let a=0;a<t.length;a++){let s=q(t,a);if(s!==s)continue;let c=3*Math.min(Math.max(Math.floor(
(s-e)*i),0),255);r[4*a]=q(o,c),r[4*a+1]=q(o,c+1),r[4*a+2]=q(o,c+2),r[4*a+3]=255}}function Nn(t,[e,n],o){let r=[],i=o/(n-
e),a=Math.ceil(n);for(let s=Math.floor(e);s<a;s++){if(!t(s))continue;let c=Math.max((s-e)*i,0),l=Math.min(Math.max((s+1-
e)*i,c+1),o),f=r.length-1;f>0&&c<=q(r,f)+1e-6?r[f]=Math.max(l,q(r,f)):r.push(c,l)}return r}function q(t,e){return t[e]}var Oe=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Ut=["o","s",
"^","D","v","P","X"],Cn={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},xr=Oe.length*Ut.length,Gt=1<<30;function $n(t,e){return Gt|
parseInt(e.slice(1),16)<<3|t%Ut.length}function ke(t){return t&Gt?t:t%xr}function Z(t){return t&Gt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:Oe[t%Oe.length]}function Ne(t){return Ut[t&Gt?t&7:t%Ut.length]}var qt=150,Ce=["node_names","node_colours"];function Vt(t){let[e,n]=Ce.map(o=>wr(t.get(o)));return{names:e,colours:n}}function wr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var In=new WeakMap,br=new Map;function yr({
tree:t,nodes:e}){let n=t.marks?.names;if(!n?.size)return br;let o=In.get(n);o||In.set(n,o=new WeakMap);let r=o.get(e);return r||
o.set(e,r=Mr(n,e)),r}function Mr(t,e){let n=[];for(let s=0;s<e.length;s++){let c=e[s],l=t.get(c);l!==void 0&&n.push({label:s,
node:c,name:l})}let o=new Set(n.map(({name:s})=>s)),r=new Set(n.map(({label:s})=>s)),i=new Set([...o].filter(s=>{let c=/^\d+$/.
test(s)&&String(Number(s))===s?Number(s):e.length;return c<e.length&&!r.has(c)})),a=new Map;for(let{label:s,name:c}of n.
sort((l,f)=>f.node-l.node)){let l=c;for(let f=2;i.has(l)||l!==c&&o.has(l);f++)l=`${c} (${f})`;i.add(l),a.set(s,l)}return a}
function V(t,e){let n=yr(t).get(e);return n===void 0?_(e):`${_(e)} ${F(n)}`}var bt=[5,13],Yt=18,$e=16,Ln=Yt+$e+2,Ie=B+2;function Xt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(
t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let i=0;i<4*n;i+=4)t.fillRect(e[i],e[i+1],e[i+
2],e[i+3])}function _n(t,{cut:e,colours:n,frame:o,corner:r},i,a){let{dpr:s}=o;t.save(),t.setTransform(1,0,0,1,Math.round(
r.left*s),Math.round(r.top*s)),i.width&&i.height&&t.drawImage(i,0,0),t.globalCompositeOperation="source-atop";let c=i.height;
for(let{label:l,x0:f,x1:u}of Ct(e,o)){let p=e.nodes[l];if(p<e.tree.n)continue;let h=Math.round(Y(o,Wt(e.tree,p))*s-a/2),
d=Math.floor(f*s);t.fillStyle=Z(n[p]),t.fillRect(d,h,Math.max(1,Math.ceil(u*s)-d),c-h)}t.restore()}function Rn(t,e){let{
cut:n,colours:o,frame:r,corner:i}=e;t.save(),t.translate(i.left,i.top+r.height);let a=Ct(n,r),[s,c]=bt;for(let{label:l,x0:f,
x1:u}of a){let p=u-f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+p,s,u-f-2*p,c-s,2):t.rect(f+p,
s,Math.max(u-f-2*p,1/r.dpr),c-s),t.fill()}Ar(t,e,a),Er(t,e),e.labels&&vr(t,e),t.restore()}function Ar(t,{cut:e,data:n,frame:o,
look:r,type:i},a){let c=(a.length*8>o.width?a.filter(({x0:f,x1:u})=>u-f>4):a).map(({label:f,x0:u,x1:p})=>{let h=` · ${_(
e.sizes[f],n.noun)}`,d=i.fit(V(e,f),qt,B,!0),m=i.width(d,B,!0);return{title:d,size:h,centre:(u+p)/2,span:p-u,short:m,full:m+
i.width(h)}});t.textBaseline="alphabetic",t.textAlign="left";let l=Yt+B-1;yn(c,o.width).forEach((f,u)=>{let p=c[u];if(!f||
!p)return;let h=p.centre-(f===2?p.full:p.short)/2;t.fillStyle=r.ink,t.font=i.css(B,!0),t.fillText(p.title,h,l),!(f<2)&&(t.
fillStyle=r.quiet,t.font=i.css(),t.fillText(p.size,h+p.short,l))})}function Er(t,{data:e,selection:n,frame:o,look:r}){if(!n)
return;let{order:i}=e.tree,a=Math.max(1,1.2*o.dpr)/o.dpr,s=-1;t.fillStyle=r.ink;for(let c=Math.max(0,Math.floor(o.from));c<
Math.min(e.n,Math.ceil(o.to));c++){if(!n[i[c]])continue;let l=Math.round(ot(o,c+.5)*o.dpr);l===s||l<0||l>o.width*o.dpr||
(s=l,t.fillRect(l/o.dpr-a/2,.5,a,bt[0]-1))}}function vr(t,{data:e,selection:n,frame:o,look:r,type:i,labels:a}){t.textAlign=
"right",t.textBaseline="middle";let[s,c]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=s;l<c;l++){
let f=ot(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],p=!!n?.[u];t.save(),t.translate(f,Ln),t.rotate(-Math.
PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=i.css(B,p),t.fillText(i.fit(F(e.name(u)),a,B,p),0,0),t.restore()}}function Pn(t,{
data:e,frame:n,corner:o,look:r,type:i,ticks:a}){t.save(),t.translate(o.left,o.top);let s=Math.max(1,Math.round(n.dpr))/n.
dpr,c=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-s,0,s,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline=
"middle";let l=lt(a);a.forEach((f,u)=>{let p=Y(n,f);t.fillStyle=r.rule,t.fillRect(-5,c(p-s/2),5,s),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(F(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function zn(t,{data:e,frame:n,corner:o,look:r},i){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,i,n.width,2),t.fillStyle=r.quiet;let a=Math.max(6,(n.to-n.from)/e.
n*n.width),s=Math.min(n.from/e.n*n.width,n.width-a);t.fillRect(o.left+s,i,a,2)}function Dn(t,{data:e,cut:n,colours:o,frame:r,
corner:i,look:a},s,c){let{tree:l}=e,{dpr:f}=r,u=l.start[c],p=u+l.sizes[c],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(i.left*f),Math.round(i.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:m}=s,x="";for(let y=0;y<s.count;y++){let b=m[y],A=l.start[b];if(A<u||A>=p||b>c)continue;
let E=n.labels[l.order[A]],O=l.sizes[b]<=n.sizes[E]?Z(o[n.nodes[E]]):a.ink;O!==x&&(t.fillStyle=x=O),t.fillRect(d[4*y]-h,
d[4*y+1]-h,d[4*y+2]+2*h,d[4*y+3]+2*h)}t.restore();let[g,w]=[Math.max(0,ot(r,u)),Math.min(r.width,ot(r,p))];w<=g||(t.fillStyle=
a.ink,t.fillRect(i.left+g,i.top+r.height+bt[1]+1,Math.max(w-g,1.5),1.5))}function Hn(t,{data:e,frame:n,corner:o,look:r},i){
let a=ot(n,e.tree.start[i]+.5);if(a<0||a>n.width)return;let[s,c]=[o.left+a,o.top+n.height+(bt[0]+bt[1])/2];t.beginPath(),
t.arc(s,c,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Bn({data:t,
cut:e,frame:n,corner:o},r,i,a){let{tree:s}=t,[c,l]=[r-o.left,i-o.top];if(c<0||c>=n.width||l<-a)return null;let f=Math.min(
Math.max(Math.floor(Ae(n,c)),0),t.n-1),u=s.order[f],p=l-n.height;if(p>Ln-2)return st(n)>=Ie?{leaf:u}:null;if(p>bt[0]-1)return{
node:e.nodes[e.labels[u]]};if(p>-5)return{leaf:u};let h=Ft(s,n,c,l,a);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Wn(t,e,n,o,r,i,a,s){t.width=Math.min(o.length,i.width),t.height=i.height;let c=Tn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);kn(c,a,s,f.data),l.putImageData(f,0,
0)}function Fn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function jn(t,{
heat:e,names:n},o,r){let i=e.width/n.words.length,a=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((s,c)=>{
if(!s)return;let l=e.left+i*(c+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(s,l,a+B+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,a+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(s,0,0),t.restore()})}function Kn(t,{heat:e,rowNames:n},[o,r],i,a,s){let c=e.height/(r-o);t.
font=s.css(),t.fillStyle=a.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*c;t.fillText(s.fit(F(i(l)),n-10),e.left+e.width+7,f+.5)}}function Le([t,e],n){let o=wt(t,e,n,50);return{at:o,
words:lt(o)}}function Un(t,e,n,o,r,i){let{left:a,top:s,width:c,height:l}=e;for(let p=0;p<l;p+=.5){let h=3*Math.min(255,Math.
floor((1-p/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(a,s+p,c,Math.min(1,l-p))}let{at:f,words:u}=Le(
n,l);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((p,h)=>{let d=s+l*(1-(p-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(a+c,Math.min(Math.round(d),s+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",a+c+8,Math.min(Math.max(
d,s+5),s+l-4))})}function _e(t,e,n,o,r){let i=Bt(e,n),[a,s]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?s:a),t.height=Math.max(1,o?a:s);let c=t.getContext("2d");return c&&(o&&c.setTransform(0,1,1,0,0,0),Xt(c,i,r)),
i}function Gn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[i,a]=[-1,0];for(let s=0;s<=o;s++){let c=Math.floor(e.from+(s+
.5)/o*(e.to-e.from)),l=n[Math.min(c,n.length-1)],f=s<o&&l!==void 0?t.labels[l]??-1:-1;f!==i&&(i>=0&&r.push({label:i,x0:a/
e.dpr,x1:s/e.dpr}),[i,a]=[f,s])}return r}function qn(t,e,n,o,r){for(let{label:i,x0:a,x1:s}of n){let c=s-a,l=r&&c>4?.5:0;
t.fillStyle=Z(o[i]),t.beginPath(),r&&c>8?t.roundRect(e.left,e.top+a+l,e.width,c-2*l,2):t.rect(e.left,e.top+a+l,e.width,c-
2*l),t.fill()}}function Vn(t,{heat:e,strip:n},o,r,i){let a=Nn(r,o,e.height),s=0;t.fillStyle=i.paper,t.globalAlpha=.62;for(let l=0;l<=
a.length;l+=2){let f=a[l]??e.height;f>s&&t.fillRect(e.left,e.top+s,e.width,f-s),s=a[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
i.ink;let c=n.left+n.width+1;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];t.fillRect(c,e.top+f,e.left-c-1,Math.
max(1,u-f))}}function Yn(t,{left:e,top:n,width:o,height:r},i,a){let s=p=>Math.round(p*a)/a,[c,l,f,u]=[s(e),s(n),s(e+o),s(
n+r)];for(let[p,h]of[[i.paper,2],[i.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(c-h,l-h,f-c+2*h,u-l+2*h),t.rect(c,l,f-c,u-
l),t.fill("evenodd")}function yt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=It(t,n);return Xn(t,n,Re(o),o)}function $t(t,e){let n=e>=
0?e:0,o=pt(t,n);return Xn(t,o,n,It(t,o))}function pt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let i=o+r>>1;n[i]<e?
o=i+1:r=i}return t.n-o}function It(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Re({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Xn(t,e,n,{
lower:o,upper:r}){let i,a,s;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return i??=Sr(t,e)},get sizes(){
return a??=this.nodes.map(c=>t.sizes[c])},get labels(){return s??=kr(t,this.nodes)}}}function Sr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let a=n-1-i;Tr(r,i,o[2*a]),Or(r,i+1,o[2*a+1])}return r}function Tr(t,e,n){
Jn(t,0,e,n)}function Jn(t,e,n,o){for(;n>e;){let r=n-1>>1,i=t[r];if(o<=i)break;t[n]=i,n=r}t[n]=o}function Or(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(t[r]>t[i])&&(r=i),t[o]=t[r],o=r,r=2*o+1}Jn(t,0,o,n)}function kr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=t.start[o],a=i+t.sizes[o];for(let s=i;s<a;s++)n[t.order[s]]=r}),n}function Zn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,i=-1/0;
for(let a=2;a<=o;a++){let{lower:s,upper:c}=It(t,a),l=s>0?c/s:c>0?1/0:1;l>i&&([i,r]=[l,a])}return r}var Qn=new WeakMap,to=new WeakMap;function Jt(t){let e=Qn.get(t.children);return e||Qn.set(t.children,e=Cr(t)),t.marks?.
colours.size?Nr(e,t.marks):e}function Nr(t,e){let n=to.get(e);if(!n){to.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
$n(n[o],r)}return n}function Lt(t){let e=Jt(t.tree);return t.nodes.map(n=>e[n])}function Cr(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let a=1,s=e-2;s>=0;s--,a++){let c=n[2*s],l=n[2*s+1],f=o[c]>=o[l];r[f?c:l]=r[e+s],r[f?l:c]=a}
let i=Int32Array.from({length:e},(a,s)=>s);return yt(t,Zn(t)).nodes.forEach((a,s)=>{i[r[a]]=s}),r.map(a=>i[a])}function Pe({data:t,places:e,shown:[n,o],dpr:r}){let{width:i,height:a}=e.rowTree;return{width:a,height:i,from:n,to:o,top:(Q(
t.tree)||1)*1.04,dpr:r}}function eo(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(c,l,f){l.length===c.key.length&&l.every((u,p)=>u===c.key[p])||(c.key=l,f(c.canvas))}function r(c,l){let{data:f,
places:u,rows:p,columns:h,shown:d,ends:m,map:x,look:g,face:w,dpr:y}=l,{heat:b,columnTree:A}=u,E={width:Math.max(1,Math.round(
b.width*y)),height:Math.max(1,Math.round(b.height*y))},T=[f.values,p,h,...d,E.width,E.height,x];o(n.heat,T,C=>Wn(C,f,p,h,
d,E,m,x)),Fn(c,n.heat.canvas,b);let O=f.columnTree;if(A.height&&O){let C={...A,top:(Q(O)||1)*1.02,dpr:y,from:0,to:f.p};o(
n.columns,[O,A.width,A.height,y,g.quiet],R=>{_e(R,O,C,!1,g.quiet)}),c.save(),c.setTransform(1,0,0,1,Math.round(A.left*y),
Math.round(A.top*y)),c.drawImage(n.columns.canvas,0,0),c.restore()}jn(c,u,g,w),u.rowNames&&Kn(c,u,d,R=>f.name(p[R]),g,w),
Un(c,u.bar,m,x,g,w)}function i(c,l){let{rowTree:f,rows:u,places:p}=l,h=Lt(l.cut),d=Pe(l),m=f?Ct(l.cut,d):Gn(l.cut,d,u);qn(
c,p.strip,m,h,f),f&&a(c,l,d,m,h)}function a(c,l,f,u,p){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:m,from:x,to:g}=f,w=l.
look.quiet;o(n.tree,[h,d.width,d.height,m,x,g,w],b=>{_e(b,h,f,!0,w)});let{canvas:y}=n.tree;c.save(),c.setTransform(1,0,0,
1,Math.round(d.left*m),Math.round(d.top*m)),c.beginPath(),c.rect(0,0,y.width,y.height),c.clip(),c.drawImage(y,0,0),c.globalCompositeOperation=
"source-atop";for(let{label:b,x0:A,x1:E}of u){let T=l.cut.nodes[b];if(T<h.n)continue;let O=Math.round(Y(f,Wt(h,T))*m-1),
C=Math.floor(A*m);c.fillStyle=Z(p[b]),c.fillRect(O,C,y.width-O,Math.max(1,Math.ceil(E*m)-C))}c.restore()}function s(c,l){
let{data:f,places:u,rows:p,columns:h,placeOf:d,selection:m,hover:x,rowTree:g,look:w,dpr:y}=l,{heat:b}=u,[A,E]=l.shown;if(m){
let P=N=>!!m[p[N]];Vn(c,u,l.shown,P,w)}if(!x)return;let T=b.height/(E-A),O=(P,N,L,M)=>{let k=Math.max(N-P,2/T),z=(P+N)/2,
S=Math.max(0,(z-k/2-A)*T),v=Math.min(b.height,(z+k/2-A)*T);v<=0||S>=b.height||Yn(c,{left:L,top:b.top+S,width:M-L,height:v-
S},w,y)},[C,R]=[b.left,b.left+b.width];if(x.leaf!==void 0){let P=d[x.leaf];if(O(P,P+1,C,R),l.column>=0){let N=b.width/h.
length;O(P,P+1,C+l.column*N,C+(l.column+1)*N)}}else if(g){let P=f.tree.start[x.node];O(P,P+f.tree.sizes[x.node],C,R)}}return{
ground:r,cut:i,over:s,destroy(){for(let{canvas:c}of Object.values(n))c.width=c.height=0}}}var $r=7;function no(t,e,n){let{data:o,cut:r,rows:i,columns:a,shown:[s,c]}=t,{heat:l,strip:f,rowTree:u}=t.places,p=n-l.top;
if(p<0||p>=l.height)return null;let h=Math.min(Math.floor(s+p/l.height*(c-s)),o.n-1),d=i[h];if(e>=l.left&&e<l.left+l.width){
let x=Math.floor((e-l.left)/l.width*a.length);return{leaf:d,column:Math.min(x,a.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let m=Ft(o.tree,Pe(t),p,e-u.left,$r);return m<0?null:m<o.
n?{leaf:m,column:-1}:{node:m}}function ze({data:t,cut:e,columns:n},o){if(o.label!==void 0){let a=_(e.sizes[o.label],t.noun);
return[`Cluster ${V(e,o.label)}`,a]}if(o.node!==void 0){let a=e.nodes.indexOf(o.node),s=_(t.tree.sizes[o.node],t.noun);return[
a<0?s:`Cluster ${V(e,a)} · ${s}`,`height ${X(J(t.tree,o.node))}`]}let r=`cluster ${V(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let i=n[o.column];return[t.name(o.leaf),Ir(t,o.leaf,i),r]}function Ir(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],i=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${i}: ${r>o.above?"yes":"no"}`;let a=t.originalColumns[o?.
original??-1];if(!a)return`${i}: ${Te(r)} scaled`;let s=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${i}\
: ${jt(s??NaN,a.kind,a.unit)}`}var _t=14,Zt=4;function oo(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[a,s]=[0,0];function c(l,f){let u=[
l,...f].join(`
`);if(u!==i){for(i=u,o.textContent=F(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=f.length,p.textContent=F(f[h]??"")}),n.hidden=!1,[a,s]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
c(u,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],m=l+_t+a+Zt<=h?l+_t:l-_t-a,x=f-_t-s,g=x>=Zt?x:f+_t,w=(y,b)=>Math.
round(Math.max(Zt,Math.min(y,b-Zt)));n.style.transform=`translate(${w(m,h-a)}px, ${w(g,d-s)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Qt="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",Mt=4;function At(t,e,n,o){
let r=t.ownerDocument,i=r.createElement("div");i.className=e,t.append(i);let a=hn(i,n,o),s=oo(i),c=r.createElement("div");
c.className="hclust-unseen",c.setAttribute("aria-live","polite"),i.append(c);let l=[];return{box:i,stage:a,tip:s,say(f){
c.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();a.destroy(),i.remove()}}}function tt(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Dt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Et(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function mt(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Lr=["Escape","Shift","Control","Alt","Meta"];function te(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>t.classList.add("by-pointer")}),U(e,{keydown:r=>{Lr.includes(r.key)||t.classList.remove(
"by-pointer")},blur:()=>t.classList.remove("by-pointer")})];return{end:()=>o.forEach(r=>r()),describe(r){e.getAttribute(
"aria-label")!==r&&e.setAttribute("aria-label",r)},instead(r){n.textContent=r,n.hidden=!r,t.classList.toggle("hclust-emp\
ty",!!r)}}}function ee(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${_(e)} selected.`:"."}var _r=24;function vt(t,e){let n=new Map,o=null,r=null;function i(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(_r,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function a(l){let f=tt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=i();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function s(l){let f=tt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=i(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function c(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=i()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,tt(t,l),f))}return U(t,{pointerdown:a,pointermove:s,pointerup:c,pointercancel:c,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(tt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function ro(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:i,stage:a,tip:s}=n;function c({x:g,y:w}){let y=r();return y&&
no(y,g,w)}function l(g,w){t.take(g);let y=g?.label===void 0?g?.node:e.cut.nodes[g.label];g?.leaf!==void 0?e.setHover({leaf:g.
leaf}):y===void 0?e.setHover(null):e.setHover(y<e.data.n?{leaf:y}:{node:y}),a.canvas.style.cursor=g?"pointer":"";let b=r();
if(!g||!b)return s.hide();let[A="",...E]=ze(b,g);s.show(w.x,w.y,A,E)}function f(g,w){let{cut:y,data:b}=e;if(!g)w||e.select(
[]);else if(g.leaf!==void 0)e.select([g.leaf],{add:w});else{let A=g.node??y.nodes[g.label??0];e.select(at(b.tree,A),{add:w})}}
function u(g){let w=r();return w?g/w.places.heat.height*(w.shown[1]-w.shown[0]):0}function p(g){let w=r()?.places.heat;return w?
(g-w.top)/w.height:.5}let h=o.shown(),d=vt(a.canvas,{down(g){return g.button?!1:(h=o.shown(),!0)},drag(g,{x:w,y},b){b.moved||=
Math.hypot(w-b.x,y-b.y)>=Mt,b.moved&&o.move(u(b.y-y),h)},up(g,w,y){if(y.moved)return;let b=c(w);f(b,g.shiftKey),g.pointerType===
"touch"&&l(b,w)},cancel(){},hover:(g,w)=>l(c(w),w),leave:()=>l(null,{x:0,y:0}),pinch(g,w,y,b){o.zoom(g,p(w.y-b)),o.move(
-u(b))}}),m=U(a.canvas,{dblclick:o.whole,wheel(g){!Et(i,g)||!r()||(g.preventDefault(),o.zoom(1.0015**(g.deltaY||g.deltaX),
p(tt(i,g).y)))},keydown:mt({ArrowDown:()=>x(1,0),ArrowUp:()=>x(-1,0),ArrowRight:()=>x(0,1),ArrowLeft:()=>x(0,-1),Home:()=>x(
-1/0,0),End:()=>x(1/0,0),Enter:g=>{let w=t.hit();w&&f(w,g.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0})},"+":()=>o.
zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function x(g,w){let y=r();if(!y)return;let b=(M,k)=>Math.
min(Math.max(M,0),k),A=e.hover?.leaf,E=t.hit(),T=A===void 0?Math.ceil(y.shown[0]):b(y.placeOf[A]+g,e.data.n-1),O=A===void 0||
E?.leaf===void 0?0:b(E.column+w,t.columns()-1);o.reveal([T]);let C=r()??y,{heat:R}=C.places,[P,N]=C.shown,L={leaf:C.rows[T],
column:O};l(L,{x:R.left+(O+.5)/t.columns()*R.width,y:R.top+(T+.5-P)/(N-P)*R.height}),n.say(ze(C,L).join(", "))}return()=>{
d(),m()}}var De=9,Rt=5,io=11,Rr=130,so=37,co=140,ao=B+2;function fo(t,e){let{width:n,height:o,columns:r,rows:i,dpr:a}=t,s=g=>Math.
round(g*a)/a,c=s(t.columnTree?Math.min(70,.1*o)+Rt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=s(l+Rt+De+Rt),u=16+
io+10+Math.max(0,...t.scale.map(g=>e.width(g))),p=0;(o-c-24)/i>=ao&&(p=Math.min(Rr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-p),m=lo(r,d/r.length,f,.34*o,e);p&&(o-c-m.height)/i<ao&&(p=0,d=Math.max(20,n-f-u),m=lo(r,d/r.length,f,.34*o,
e)),d=s(d);let x=s(Math.max(20,o-c-m.height));return{heat:{left:f,top:c,width:d,height:x},strip:{left:f-Rt-De,top:c,width:De,
height:x},rowTree:{left:0,top:c,width:l,height:x},columnTree:{left:f,top:2,width:d,height:t.columnTree?c-Rt-2:0},bar:{left:f+
d+p+16,top:c,width:io,height:Math.min(120,x)},names:m,rowNames:p}}function lo(t,e,n,o,r){let i=t.map(h=>F(h)),a=h=>Math.
max(0,...h.map(d=>r.width(d)));if(a(i)+8<=e)return{words:i,angle:0,every:1,height:B+12};let s=so*Math.PI/180,c=e*Math.sin(
s)>=B+1,l=c?1:Math.max(1,Math.ceil((B+2)/e)),f=i.map((h,d)=>{if(d%l)return"";if(!c)return r.fit(h,Math.min(co,o-10));let m=n+
e*(d+.5)-6;return r.fit(h,Math.min(co,(o-16)/Math.sin(s),m/Math.cos(s)))}),u=c?s:Math.PI/2,p=a(f)*Math.sin(u)+B*Math.cos(
u)+12;return{words:f,angle:c?so:90,every:l,height:Math.ceil(p)}}var ne={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Pr(t){let e=oe(t.get("heights")),n=Tt(t.get("flips"),e.length),o=ye(St(t.get("children")),e,n);return o.marks=Vt(
t),o}function He(t){let e=Pr(t),n=e.n,o=t.get("columns")??[],r=oe(t.get("col_heights")),i=St(t.get("col_children")),a=oe(
t.get("originals")),s=t.get("original_columns")??[],c=t.get("axis_names")??[],l=St(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Br(t.get("values")),
columnTree:r.length?ye(i,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:s,axes:zr(c,oe(t.get(
"axes")),a,s.length,n),axisNames:c,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Dr(Tt(t.
get("names")),St(t.get("name_ends"))),leafOf:u=>Hr(f,u)}}function zr(t,e,n,o,r){let i=0;return t.map(({original:a})=>a===
void 0?e.subarray(i*r,++i*r):Float64Array.from({length:r},(s,c)=>n[c*o+a]??NaN))}function Dr(t,e){let n=new TextDecoder,
o=[];return r=>{let i=e[r];return i===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function Hr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function re(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Tt(t,e=0){let n=new Uint8Array(re(t));return n.length>=e?n:new Uint8Array(e)}function St(t){return new Int32Array(
re(t))}function Br(t){return new Float32Array(re(t))}function oe(t){return new Float64Array(re(t))}var ho=Object.keys(ne),uo=new Map;function po(t){return[...t.get("cmap_names")??[],...ho]}function Be(t,e){let n=uo.get(
t);if(n)return n;let o=Object.hasOwn(ne,t)?ne[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Wr(o):r>=0&&(n=
Tt(e.get("cmap_colours")).subarray(768*r,768*(r+1))),n?.length!==768?Be(ho[0],e):(uo.set(t,n),n)}function Wr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,i]=[n(o),n(o+4)];for(let a=r;a<=i;a++){
let s=(a-r)/(i-r);for(let c=0;c<3;c++)e[3*a+c]=n(o+1+c)*(1-s)+n(o+5+c)*s}}return e}function Fr(t,e,n){let o=!1,r=n.length,i=W(n,r-2),a=W(n,r-1);for(let s=0;s<r;s+=2){let c=W(n,s),l=W(n,s+1);a>e!=l>e&&t<(i-
c)*(e-l)/(a-l)+c&&(o=!o),i=c,a=l}return r>=6&&o}function mo(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((i,a)=>{let s=a%2;
o[s]=Math.min(W(o,s),i),o[s+2]=Math.max(W(o,s+2),i)});let r=[];for(let i=0;i<t.length;i++){let[a,s]=[W(t,i),W(e,i)];a<W(
o,0)||a>W(o,2)||s<W(o,1)||s>W(o,3)||Fr(a,s,n)&&r.push(i)}return r}function go(t,e,n,o,r=16){let i=Math.max(1,Math.ceil((n+
1)/r)),a=Math.max(1,Math.ceil((o+1)/r)),s=h=>{let[d,m]=[W(t,h),W(e,h)];return d>=0&&d<=n&&m>=0&&m<=o?Math.floor(m/r)*i+Math.
floor(d/r):-1},c=new Int32Array(i*a+1),l=t.length;for(let h=0;h<l;h++){let d=s(h);d>=0&&(c[d+1]=W(c,d+1)+1)}for(let h=0;h<
i*a;h++)c[h+1]=W(c,h+1)+W(c,h);let f=c.slice(),u=new Int32Array(W(c,i*a));for(let h=0;h<l;h++){let d=s(h);if(d<0)continue;
let m=W(f,d);u[m]=h,f[d]=m+1}let p=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,m){let x=-1,g=m*m,
[w,y]=[p(h-m,i),p(h+m,i)],[b,A]=[p(d-m,a),p(d+m,a)];for(let E=b;E<=A;E++){let T=W(c,E*i+y+1);for(let O=W(c,E*i+w);O<T;O++){
let C=W(u,O),R=(W(t,C)-h)**2+(W(e,C)-d)**2;(R<g||R===g&&C>x)&&([g,x]=[R,C])}}return x}}}function ie([t,e],n,o,r,i){let a=e-
t,s=Math.min(Math.max(a*r,i),n[1]-n[0]),c=a>0?(o-t)/a:.5;return ct([o-c*s,o+(1-c)*s],n,0)}function ct([t,e],n,o){let r=e-
t,i=Math.min(Math.max(t+o,n[0]),n[1]-r);return[i,i+r]}function W(t,e){return t[e]}var jr=5,Kr=.12;function se(t){let e=1,n=null,o=()=>n??[0,e];function r(i){let a=i&&i[1]-i[0]<e*.999?i:null;a?.[0]===n?.[0]&&
a?.[1]===n?.[1]||(n=a,t())}return{get part(){return n},shown:o,reset(i){e=i,n=null},whole(){r(null)},zoom(i,a){let[s,c]=o(),
l=s+Math.min(Math.max(a,0),1)*(c-s);r(ie([s,c],[0,e],l,i,Math.min(e,jr)))},move(i,a=o()){n&&r(ct(a,[0,e],i))},reveal(i){
if(!n||!i.length)return;let[a,s]=n,c=1/0;for(let l=0;l<i.length;l++){let f=i[l],u=f<a?f-a:Math.max(0,f+1-s);Math.abs(u)<
Math.abs(c)&&(c=u)}c&&r(ct(n,[0,e],c+Math.sign(c)*Kr*(s-a)))}}}function ce(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function i(a,s,c){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=a,s.dataset.lmSuppressShortcuts="true",l.append(...c?[s,f]:[f,s]),o.append(l),l}return{el:o,select(a,s){
let c=n.createElement("select");c.addEventListener("change",()=>s(c.value)),c.setAttribute("aria-label",a);let l=i(a,c,!1),
f="";return{show(u,p,h=p){let d=JSON.stringify([p,h]);d!==f&&(f=d,c.replaceChildren(...p.map((m,x)=>{let g=n.createElement(
"option");return g.value=m,g.textContent=(h[x]??m).slice(0,60),g}))),c.value=u},hide(u){l.hidden=u}}},checkbox(a,s,c){let l=n.
createElement("input");l.type="checkbox",l.title=s,l.addEventListener("change",()=>c(l.checked));let f=i(a,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(a,s){let c=n.createElement("button");return c.type="button",c.textContent=
a,c.dataset.lmSuppressShortcuts="true",c.hidden=!0,c.addEventListener("click",s),o.append(c),{show(l){c.hidden=!l}}},hide(a){
o.hidden=a},destroy(){o.remove()}}}var[Ur,We]=[1,2];function xo(t,e,n){let o=t.ownerDocument,r=ce(t,"Clustermap"),i=r.checkbox("Rows","Cluster the rows and\
 draw their tree",S=>e.setOption("row_cluster",S)),a=r.checkbox("Columns","Cluster the columns and draw their tree",S=>e.
setOption("col_cluster",S)),s=r.select("Colours",S=>e.setOption("cmap",S)),c=se(()=>{T.hide(),P()}),l=r.button("show all\
 rows",c.whole),f=it(o,n.font),u=[],p=[],h=new Int32Array(0),d=[0,1],m=null,[x,g]=[!1,!1],w=null,y=eo(o),b=At(t,"hclust-\
plot",[y.ground,y.cut,y.over].map(S=>v=>{let $=C();$&&S(v,$)}),()=>P()),{box:A,stage:E,tip:T}=b,O=te(A,E.canvas);function C(){
if(!m)return null;let{data:S,cut:v,selection:$,hover:I}=e,H=w?.leaf!==void 0&&w.leaf===I?.leaf?w.column:-1,D=Be(String(e.
option("cmap")),e.model);return{data:S,cut:v,selection:$,hover:I,places:m,rows:u,columns:p,placeOf:h,ends:d,rowTree:x,column:H,
look:n,face:f,map:D,shown:c.shown(),dpr:E.dpr}}function R(){let{data:S}=e,{tree:v}=S,$=S.p>0&&S.values.length>=S.n*S.p;r.
hide(!$),O.instead($?"":Qt);let I=po(e.model),H=String(e.option("cmap")||I[0]);s.show(H,I.includes(H)?I:[H,...I]),x=!!(e.
option("row_cluster")??!0)&&S.n>1,g=!!(e.option("col_cluster")??!0)&&S.columnTree!==null,i.show(x,S.n>1),a.show(g,S.columnTree!==
null),u=x?v.order:Int32Array.from({length:S.n},(D,K)=>K),p=g&&S.columnTree?S.columnTree.order:Int32Array.from({length:S.
p},(D,K)=>K),h=new Int32Array(S.n);for(let D=0;D<S.n;D++)h[u[D]]=D;if(w=null,!$)return m=null,E.paint();P()}function P(){
let{data:S}=e;if(l.show(c.part!==null),!E.width||!S.p||!S.values.length)return;let[v,$]=c.shown();m=fo({width:E.width,height:E.
height,columns:Array.from(p,I=>S.columns[I]??""),rows:$-v,rowTree:x,columnTree:g,longestName(){let I=0;for(let H=Math.floor(
v);H<$&&H<S.n;H++)I=Math.max(I,f.width(S.name(u[H]).slice(0,60)));return I},scale:Le(d,120).words,dpr:E.dpr},f),O.describe(
N()),E.paint()}function N(){let{cut:S,data:v,selection:$}=e;return`Clustermap of ${_(v.n,v.noun)} ${x?"in the order of t\
heir tree":"in the table's order"} by ${_(v.p,"features")}: ${_(S.k,"clusters")}${ee($)}`}let L=null;function M(){c.reset(
e.data.n),e.data.values!==L&&(L=e.data.values,d=On(e.data.values)),R()}let k={store:e,ground:b,extent:c,scene:C,columns:()=>p.
length,hit:()=>w,take(S){w=S,E.paint(We)}},z=null;return b.end(O.end,ro(k),e.subscribe("data",M),e.subscribe(["order","o\
ption"],R),e.subscribe(["cut","selection"],S=>{S==="cut"&&z?.k===e.cut.k&&z.tree===e.cut.tree||(z=e.cut,O.describe(N()),
E.paint(S==="cut"?Ur:We))}),e.subscribe("reveal",()=>{c.reveal(e.wanted.map(S=>h[S]))}),e.subscribe("hover",()=>{e.hover?.
leaf!==w?.leaf&&(w=null),T.hide(),E.paint(We)})),M(),{restyle(S){n=S,f=it(o,n.font),P()},destroy(){b.destroy(),y.destroy(),
r.destroy()}}}var Fe="hclust-asking";var Gr=30,qr=1e3;function bo(t,e){let n=wo(t,"Clusters","Number of clusters"),o=wo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let s=Q(e.data.tree)*1.06||
1;o.input.max=String(s),o.input.step=String(s/qr),i()}function i(){let{cut:s,data:c}=e;n.input.max=String(Math.min(c.n,Math.
max(Gr,s.k))),n.input.value=String(s.k),n.output.textContent=_(s.k),o.input.value=String(s.t),o.output.textContent=xt(s),
n.input.setAttribute("aria-valuetext",_(s.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let a=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",i)];return r(),{destroy(){for(let s of a)s();n.label.remove(),o.
label.remove()}}}function wo(t,e,n){let o=t.ownerDocument,[r,i,a]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return i.type="range",i.setAttribute("aria-label",n),i.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),i,a),t.append(r),{label:r,input:i,output:a}}function je(t,e){let[n,o]=[kt(e.paper)??gt,kt(e.ink)??zt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,a]of Object.entries(r))t.style.setProperty(`--hc-${i}`,a);t.style.setProperty("--hc-band",et(ft(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function ae(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Vr={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Yr=10;function Ke(t){return Vr[Ne(
t)]}function Ue(t){return Cn[Ne(t)]}function yo(t){let e=new Map,n=null;function o(r,{size:i,halo:a,edge:s,alpha:c},l,f){
let u=Math.ceil((i*.6+a+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let p=i*Ue(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="\
round",n.globalAlpha=c;let h=new Path2D(Ke(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=s,n.lineWidth=a*l/p,a&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),m=Array.from(d.keys()).filter(x=>G(d,x)>>>24>=Yr);return{
steps:Int32Array.from(m,x=>{let[g,w]=[Math.floor(x/(2*u)),x%(2*u)];return(g-u)*f+w-u}),pixels:Int32Array.from(m,x=>G(d,x))}}
return function(i,a,s){let c=`${i.size} ${i.halo} ${i.edge} ${i.alpha} ${a} ${s}`,l=e.get(c);l||(e.size>12&&e.clear(),e.
set(c,l=[]));let f=l;return u=>f[ke(u)]??=o(ke(u),i,a,s)}}function Mo(t,e,n){let o=t.length,r=e.length,i=Array.from(e.keys()).
sort((u,p)=>G(e,p)-G(e,u)||u-p),a=new Int32Array(r);i.forEach((u,p)=>{a[u]=p});let s=new Int32Array(2*r+1),c=u=>G(a,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)s[c(u)+1]=G(s,c(u)+1)+1;for(let u=0;u<2*r;u++)s[u+1]=G(s,u+1)+G(s,u);let l=n?G(s,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=c(u),h=G(s,p);f[h]=u,s[p]=h+1}return{order:f,dimmed:l}}function Ao(t,e,n,o,r,i,a){
let{xs:s,ys:c,width:l,height:f,left:u,top:p}=o;for(let h=0;h<r.length;h++){let d=G(r,h),m=G(s,d),x=G(c,d);if(!(m>=-1&&m<=
l+1&&x>=-1&&x<=f+1))continue;let{steps:g,pixels:w}=a[G(i,d)],y=Math.round((p+x)*n)*e+Math.round((u+m)*n);for(let b=0;b<g.
length;b++){let A=y+G(g,b),E=G(w,b),T=G(t,A);t[A]=T===0||E>>>24===255?E:Xr(E,T)}}}function Xr(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),i=256*n/r|0,a=256-i,s=Math.imul(t&16711935,i)+Math.imul(e&16711935,a)>>>8&16711935,
c=Math.imul(t&65280,i)+Math.imul(e&65280,a)>>>8&65280;return r<<24|s|c}function G(t,e){return t[e]}var Eo="http://www.w3.org/2000/svg",Jr=12,vo=18,Zr=20,Ge=10,le=5;function So(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let a={width:0,
height:0};function s(c){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(c),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Eo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Eo,"path");f.append(u);let p=n.createElement("b"),h=n.createElement("span");return l.append(f,p,h),l.addEventListener(
"click",d=>e(c,d.shiftKey)),i.before(l),{button:l,path:u,number:p,rest:h,colour:-1}}return{el:o,show(c,l,f,u,p){let h=Math.
max(2,Math.min(Jr,Math.floor((p-2*Ge)/vo))),d=c.k<=h?c.k:h-1;for(;r.length<d;)r.push(s(r.length));let m=0;r.forEach((g,w)=>{
if(g.button.hidden=w>=d,g.button.hidden)return;let y=` · ${_(c.sizes[w],f)}`;g.rest.textContent!==y&&(g.rest.textContent=
y);let b=u.fit(V(c,w),qt,B,!0);g.number.textContent!==b&&(g.number.textContent=b);let A=l[w];g.colour!==A&&(g.colour=A,g.
path.setAttribute("d",Ke(A)),g.path.setAttribute("transform",`scale(${8*Ue(A)})`),g.path.setAttribute("fill",Z(A))),m=Math.
max(m,u.width(b,B,!0)+u.width(y))}),i.hidden=d===c.k,i.hidden||(i.textContent=`+ ${_(c.k-d)} more`,m=Math.max(m,u.width(
i.textContent)));let x=d+(i.hidden?0:1);return a={width:Math.ceil((Zr+m+8)/8)*8,height:vo*x+4},a},move(c,l){o.style.transform=
`translate(${Math.round(c)}px, ${Math.round(l)}px)`,o.style.width=`${a.width}px`},destroy(){o.remove()}}}function To({xs:t,
ys:e,width:n,height:o},r){let i=[n-r.width-2,Ge,(n-r.width)/2],a=[2,o-r.height-Ge,(o-r.height)/2],s=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],c={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of s){let u=i[l]??0,p=a[f]??0,h=0;for(let d=0;d<
t.length;d++){let m=t[d],x=e[d];m>u-le&&m<u+r.width+le&&x>p-le&&x<p+r.height+le&&h++}h<c.hidden&&(c={left:u,top:p,hidden:h})}
return c}var Ve=864e5,Qr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ko(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=t[r];Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Ye(t,e,n,o,r){if(t==="date")return ti(e,n,Math.max(2,Math.floor(o/r)));let i=wt(
e,n,o,r);return{at:i,words:lt(i)}}function ti(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return qe(Oo(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let i=r>=
7?4:0,a=[];for(let s=Math.ceil((t-i)/r);s*r+i<=e;s++)a.push(s*r+i);return qe(a,t,e)}return qe(Oo(t,e,1),t,e)}function Oo(t,e,n){
let o=new Date(t*Ve);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let a=r;i.length<100;a++){let s=new Date(0);s.setUTCFullYear(Math.floor(a*n/12),(a*n%12+12)%12,1);let c=s.getTime()/
Ve;if(!(c<=e))break;c>=t&&i.push(c)}return i}function qe(t,e,n){let o=t.map(i=>{let a=new Date(Math.round(i*1440)*6e4);if(a.
getUTCHours()||a.getUTCMinutes())return a.toISOString().slice(11,16);let s=Qr[a.getUTCMonth()];return a.getUTCDate()!==1?
`${a.getUTCDate()} ${s}`:a.getUTCMonth()?s:String(a.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*Ve).getUTCFullYear()}`),{at:t,words:o}}var No=8,$o=12,ei=46,ni=90;function Xe(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,i=t.axisNames[r],a=t.axes[r];if(!i||!a)return null;let s=F(i.label||i.name),c=i.unit?`${s} (${F(i.unit)})`:s;return{
name:i.name,title:c,column:i,values:a,all:ko(a)}}function Io(t,e,n,o,r,i,a){let s=Math.max(40,t.height-No-ei),c=Ye(n.column.
kind,...r,s,46);c.words=c.words.map(m=>a.fit(m,ni));let l=Math.max(0,...c.words.map(m=>a.width(m))),f=Math.ceil(l+8+B+16),
u=Math.max(40,t.width-f-$o-i),p=Ye(e.column.kind,...o,u,64),h=Co(e.values,o[0],o[1],u),d=Co(n.values,r[1],r[0],s);for(let m=0;m<
h.length;m++)h[m]!==h[m]?d[m]=NaN:d[m]!==d[m]&&(h[m]=NaN);return{left:f,top:No,width:u,height:s,x:p,y:c,xs:h,ys:d}}function Co(t,e,n,o){
let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let a=t[i];r[i]=Number.isFinite(a)?(a-e)/(n-e)*o:NaN}return r}
function Lo(t,e,{x:n,y:o,xShown:r,yShown:i,look:a,face:s,dpr:c}){let{left:l,top:f,width:u,height:p}=e,h=f+p,d=Math.max(1,
Math.round(c))/c,m=g=>Math.round(g*c)/c;t.font=s.css(),t.fillStyle=a.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((g,w)=>{let y=m(h-(g-i[0])/(i[1]-i[0])*p);t.fillStyle=a.rule,t.globalAlpha=.7,t.fillRect(l,y,u,d),t.globalAlpha=
1,t.fillRect(l-4,y,4,d),t.fillStyle=a.quiet,t.fillText(e.y.words[w]??"",l-8,y+.5)}),t.fillStyle=a.rule,t.fillRect(m(l),f,
d,p+d),t.fillRect(l,m(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let x=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((g,w)=>{let y=m(l+(g-r[0])/(r[1]-r[0])*u);t.fillStyle=a.rule,t.fillRect(y,h,d,4);let b=s.fit(e.x.words[w]??"",x),
A=l+u+$o-1-s.width(b)/2;t.fillStyle=a.quiet,t.fillText(b,Math.min(y,A),h+17)}),t.fillStyle=a.ink,t.fillText(s.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(B+1,f+p/2),t.rotate(-Math.PI/2),t.fillText(s.fit(o.title,p),0,0),t.restore()}var _o=60,oi=30,ri=110;function Je(t){return t<=500?7.2:t<=2500?5.6:4.2}function Ro(t){let e=yo(t),n=null,o=null;return{
renew(){n=null},paint(r,i,{cut:a,data:s,selection:c},l,f,u,p){n??=Mo(a.labels,a.sizes,c);let{order:h,dimmed:d}=n,m=Je(s.
n),x=s.n<=2500?.7:.4,g=d>0&&h.length-d>_o,w=r.points,[y,b]=w?[1,1]:[r.canvas.width,r.canvas.height];!w&&(o?.width!==y||o.
height!==b)&&(o=r.createImageData(y,b));let A=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let E=(O,C)=>{
if(!O.length)return;if(w)return w(i,O,a.labels,l,C);let R=e(C,p,y);Ao(A,y,p,i,O,a.labels,Array.from(l,R))};E(h.subarray(
0,d),{size:m,halo:x,edge:u,alpha:.22});let T=g?f:u;E(h.subarray(d),{size:m,halo:g?.9:x,edge:T,alpha:1}),!w&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>_o?new Int32Array(0):n.order.subarray(n.dimmed)}}}function fe(t,{
left:e,top:n,xs:o,ys:r},i,a){let[s,c]=[o[i],r[i]];s===s&&(t.beginPath(),t.arc(e+s,n+c,a,0,2*Math.PI),t.stroke())}function Po(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ii(t,e,n){let o=[...n,...t.map(({x:i,
y:a})=>({x0:i-5,y0:a-5,x1:i+5,y1:a+5}))],r=[];for(let{row:i,x:a,y:s,width:c,away:l}of t)for(let f of[a+l,a-l-c]){let u={
x0:f,y0:s-7,x1:f+c,y1:s+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>si(u,h)))){o.push(u),r.
push({row:i,left:f,y:s});break}}return r}function si(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function zo(t,e,{
data:n,selection:o},r,i,a){let s=[];for(let f=0;f<e.xs.length;f++)if(ue(e,f)&&s.push(f)>oi)return;let c=new Map(s.map(f=>[
f,a.fit(F(n.name(f)),ri)])),l=s.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:a.width(c.get(f)??""),away:o?.[f]?12:8}));t.font=
a.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=i.quiet;for(let{row:f,left:u,y:p}of ii(l,e,[r]))t.fillText(
c.get(f)??"",e.left+u,e.top+p+.5)}function ue({xs:t,ys:e,width:n,height:o},r){let[i,a]=[t[r],e[r]];return i>=0&&i<=n&&a>=
0&&a<=o}function Ze({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(i=>ci(i,o)))]:[];return r.push(`cluster ${_(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function ci({column:t,values:e},n){let o=e[n],r=jt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let i=t.name;return i.startsWith("PC ")?`${i}: ${r}`:`${r} ${i}`}var Do=new WeakMap;function Ho(t){let e=Do.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Do.set(t,e)}return e}function Bo(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:i,tip:a}=n;function s(x){let g=t.plot();if(e.setHover(x<0?null:
{leaf:x}),x<0||!g)return a.hide();let[w="",...y]=Ze(e,t.axes(),x);a.show(g.left+Number(g.xs[x]),g.top+Number(g.ys[x]),w,
y)}function c({x,y:g}){let w=t.plot();return w?[(x-w.left)/w.width,1-(g-w.top)/w.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=vt(i.canvas,{down(x){if(x.button>1||!t.plot())return!1;
let g=x.button===1||p;return u={pan:g,shift:x.shiftKey,from:o.part,over:!1},g&&x.preventDefault(),!0},drag(x,{x:g,y:w},y){
let b=t.plot();if(!(!y.moved&&Math.hypot(g-y.x,w-y.y)<Mt)&&(y.moved||s(-1),y.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((y.x-g)/b.width,(w-y.y)/b.height,u.from);l??=[y.x,y.y],l.push(g,w),t.draw(l)}},up(x,g,w){let y=t.plot();if(!(!y||u.
over)){if(l){let b=l.map((E,T)=>E-(T%2?y.top:y.left));f();let A=mo(y.xs,y.ys,b).filter(E=>ue(y,E));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!w.moved&&!u.pan){let b=t.nearest(g);(b>=0||!x.shiftKey)&&e.select(b<0?[]:[b],{add:x.shiftKey}),
x.pointerType==="touch"&&s(b)}}},cancel:f,hover:(x,g)=>s(t.nearest(g)),leave:()=>s(-1),pinch(x,g,w,y){let b=t.plot();b&&
(o.by(x,...c({x:g.x-w,y:g.y-y})),o.move(-w/b.width,y/b.height))},owns(x){return c(x).every(g=>g>=0&&g<=1)}});function d(x,g){
let[w,y]=[t.axes(),t.plot()];if(!w||!y)return;let b=Ho(w[x].values).filter(O=>ue(y,O));if(!b.length)return;let A=b.indexOf(
e.hover?.leaf??-1),E=A<0?g>0?0:b.length-1:Math.min(Math.max(A+g,0),b.length-1),T=b[E];s(T),n.say(Ze(e,w,T).join(", "))}let m=U(
i.canvas,{dblclick:o.whole,wheel(x){!Et(r,x)||!t.plot()||(x.preventDefault(),o.by(1.0015**(x.deltaY||x.deltaX),...c(tt(r,
x))))},keydown:mt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d("y",-1),Enter:x=>{
let{hover:g}=e;g?.leaf!==void 0&&e.select([g.leaf],{add:x.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=!0,f(),e.select(
[]),s(-1)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,.5),0:o.whole}),keyup(x){x.key===" "&&
(p=!1)},blur(){p=!1}});return()=>{h(),m()}}var ai=500;function Wo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,i,a){let s=t();if(!s)return;let c=n??s,l=(p,h)=>{let[d,m]=[c[p],s[p]],x=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return ie(d,m,x,r,(m[1]-m[0])/ai)},f=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,u={x:l("x",i),y:l("y",a)};o(f(u.x,s.x)&&f(
u.y,s.y)?null:u)},move(r,i,a=n){let s=t();!s||!a||o({x:ct(a.x,s.x,r*(a.x[1]-a.x[0])),y:ct(a.y,s.y,i*(a.y[1]-a.y[0]))})},
reveal(r){let i=t(),a=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!i||!n)return;let{x:s,y:c}=n;if(a.some(
([f,u])=>f>=s[0]&&f<=s[1]&&u>=c[0]&&u<=c[1]))return;let l=a[0];l&&o({x:ct(s,i.x,l[0]-(s[0]+s[1])/2),y:ct(c,i.y,l[1]-(c[0]+
c[1])/2)})}}}var li=12,fi=230,[ui,Qe]=[1,2];function Fo(t,e,n){let o=t.ownerDocument,r=ce(t,"Scatter"),i=r.select("x",v=>e.setOption(
"x",v)),a=r.select("y",v=>e.setOption("y",v)),s=Wo(()=>u&&{x:u.x.all,y:u.y.all},()=>{b.hide(),O()}),c=r.button("show all",
s.whole),l=Ro(o),f=it(o,n.font),u=null,p=null,h=null,d=null,m=0,x={key:"",left:0,top:0,width:0,height:0},g=At(t,"hclust-\
plot",[N,L,M],()=>O()),{box:w,stage:y,tip:b}=g,A=So(w,k),E=te(w,y.canvas);function T(){let{data:v}=e,$=Xe(v,e.option("x"),
0),I=Xe(v,e.option("y"),1);if(u=$&&I?{x:$,y:I}:null,s.reset(),r.hide(!u),E.instead(u?"":Qt),u){let H=v.axisNames.map(D=>D.
name);i.show(u.x.name,H),a.show(u.y.name,H)}l.renew(),m=0,O()}function O(){c.show(s.part!==null),!(!u||!y.width)&&(C(),x.
key="",R(),E.describe(P()),y.paint())}function C(){if(!u)return;let{x:v,y:$}=u;p=Io(y,v,$,s.part?.x??v.all,s.part?.y??$.
all,m,f),h=go(p.xs,p.ys,p.width,p.height)}function R(){if(!p)return;let{cut:v,data:$}=e,I=A.show(v,Lt(v),$.noun,f,p.height),
H=`${I.height} ${Math.ceil(I.width/24)}`;if(H!==x.key){let D=Math.max(1,.01*$.n),K=To(p,I);K.hidden>D&&p.width+m-I.width>
fi&&I.width>m-12&&(m=I.width+12,C(),y.paint()),m&&(K={left:p.width+16,top:0,hidden:0}),x={key:H,left:K.left,top:K.top,...I}}
A.move(p.left+x.left,p.top+x.top)}function P(){if(!u)return"";let{cut:v,data:$,selection:I}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${_($.n,$.noun)} in ${_(v.k,"clusters")}${ee(I)}`}function N(v){if(!p||!u)return;let{x:$,
y:I}=u;Lo(v,p,{x:$,y:I,xShown:s.part?.x??$.all,yShown:s.part?.y??I.all,look:n,face:f,dpr:y.dpr})}function L(v){if(!p)return;
l.paint(v,p,e,Lt(e.cut),n.ink,n.paper,y.dpr);let{left:$,top:I,width:H,height:D}=x;zo(v,p,e,{x0:$,y0:I,x1:$+H,y1:I+D},n,f)}
function M(v){if(!p)return;let{hover:$,data:I}=e,H=Je(I.n)/2;v.save(),s.part&&(v.beginPath(),v.rect(p.left,p.top-4,p.width+
4,p.height+4),v.clip()),v.strokeStyle=n.ink,v.lineWidth=1.5;for(let D of l.ringed())fe(v,p,D,H+3);if($?.node!==void 0){v.
lineWidth=1;let{tree:D}=I,K=D.start[$.node],me=K+D.sizes[$.node];for(let ge of D.order.subarray(K,me))fe(v,p,ge,H+.8)}else if($)
for(let[D,K]of[[n.paper,4.5],[n.ink,2]])v.strokeStyle=D,v.lineWidth=K,fe(v,p,$.leaf,H+4);v.restore(),d&&Po(v,d,n.ink)}function k(v,$){
let{cut:I,data:H}=e,D=[];for(let K=0;K<H.n;K++)I.labels[K]===v&&D.push(K);e.select(D,{add:$}),g.say(`${$?"Added: ":""}cl\
uster ${V(e.cut,v)}, ${_(D.length,H.noun)} selected.`)}let z={store:e,ground:g,zoom:s,axes:()=>u,plot:()=>p,nearest:({x:v,
y:$})=>p&&h?h.nearest(v-p.left,$-p.top,li):-1,draw(v){d=v,y.paint(Qe)}},S=null;return g.end(E.end,Bo(z),e.subscribe("dat\
a",T),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||T()}),e.subscribe(["cut","selecti\
on"],v=>{let $=S?.k===e.cut.k&&S.tree===e.cut.tree;v==="cut"&&$||(S=e.cut,l.renew(),v==="cut"&&R(),E.describe(P()),y.paint(
ui,Qe))}),e.subscribe("reveal",()=>{if(!u||!s.part)return;let{x:v,y:$}=u;s.reveal(e.wanted.map(I=>[Number(v.values[I]),Number(
$.values[I])]))}),e.subscribe("hover",()=>{b.hide(),y.paint(Qe)})),T(),{restyle(v){n=v,f=it(o,n.font),O()},destroy(){g.destroy(),
A.destroy(),r.destroy()}}}var tn=8,hi=0;function Ko(t,e){let n=t.ownerDocument,o=`hclust-find-${++hi}`,r=n.createElement("div");r.className="hclus\
t-find";let i=n.createElement("input"),a=n.createElement("ul");i.type="search",i.autocomplete="off",i.spellcheck=!1,i.dataset.
lmSuppressShortcuts="true",a.id=o,a.hidden=!0,a.setAttribute("role","listbox"),a.setAttribute("aria-label","Rows found"),
jo(i,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(i,a),t.append(r);let s=[],
c=0,l=0,f=null,u=new Set;function p(){let b=_(1,e.data.noun).slice(2);i.placeholder=`find a ${b}`,i.setAttribute("aria-l\
abel",`Find a ${b} by its name`)}function h(){let{data:b}=e,A=i.value.trim().toLowerCase();f||(f=Array.from({length:b.n},
(T,O)=>b.name(O).toLowerCase()),u=di(f)),s=[],c=0,l=0;let E=[];f.forEach((T,O)=>{let C=A?T.indexOf(A):-1;C<0||(c++,C===0&&
s.length<tn?s.push(O):E.length<tn&&E.push(O))}),s=[...s,...E].slice(0,tn),d(!!A)}function d(b){a.replaceChildren(),a.hidden=
!b,i.setAttribute("aria-expanded",String(b));let A=s.map((E,T)=>{let O=F(e.data.name(E)),C=`cluster ${V(e.cut,e.cut.labels[E])}`,
R=u.has(f?.[E]??"")?`row ${e.data.rows[E]} · `:"";return m(O,R+C,{id:`${o}-${T}`,"aria-selected":String(T===l)})});if(A.
forEach((E,T)=>E.dataset.i=String(T)),b&&c>s.length&&A.push(m(`and ${_(c-s.length)} more`,"")),b&&!c&&A.push(m("no such \
name","")),a.append(...A),b&&s.length){i.setAttribute("aria-activedescendant",`${o}-${l}`);let E=s[l];e.reveal([E]),e.setHover(
{leaf:E})}else i.removeAttribute("aria-activedescendant"),e.setHover(null)}function m(b,A,E={"aria-disabled":"true"}){let T=n.
createElement("li");jo(T,{role:"option",...E});for(let O of[b,A]){let C=n.createElement("span");C.textContent=O,T.append(
C)}return T}function x(b,A){let E=s[b];E!==void 0&&(e.select([E],{add:A}),i.value=e.data.name(E),g(),e.setHover({leaf:E}))}
function g(){a.hidden||(a.hidden=!0,i.setAttribute("aria-expanded","false"),i.removeAttribute("aria-activedescendant"),e.
setHover(null))}function w(b){let E={ArrowDown:1,ArrowUp:-1}[b.key];if(E){if(a.hidden)return h();l=(l+E+s.length)%Math.max(
s.length,1),d(!0)}else if(b.key==="Enter")x(l,b.shiftKey);else if(b.key==="Escape")a.hidden&&e.select([]),i.value="",g();else
return;b.preventDefault(),b.stopPropagation()}let y=[U(i,{input:h,keydown:w,blur:g,focus:()=>i.value&&h()}),U(a,{pointerdown:b=>{
b.preventDefault();let A=b.target.closest("li[data-i]");A&&x(Number(A.dataset.i),b.shiftKey)},pointermove:b=>{let A=b.target.
closest("li[data-i]");!A||Number(A.dataset.i)===l||(l=Number(A.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,s=[],
g(),p()})];return p(),{box:r,destroy(){for(let b of y)b();r.remove()}}}function di(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function jo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var pi=200,mi=["x","y","cmap","row_cluster","col_cluster"];function nn(t){let e=He(t),n=he(t,e),o=en(t,e),r=null,i=[],a=new Map,
s=M=>{for(let k of[...a.get(M)??[]])k(M)},c=new Map,l,f=-1/0,u=!1,p=!1;function h(M){u=!0;try{for(let[k,z]of Object.entries(
M))t.set(k,z)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!c.size)return;f=Date.now();let M=Object.fromEntries(
c);c.clear(),h("n_clusters"in M?{...M,...w()}:M),t.save_changes()}function m(M){for(let[k,z]of Object.entries(M))c.set(k,
z);l??=setTimeout(d,Math.max(0,f+pi-Date.now()))}function x(){if(d(),!!p){p=!1;try{let M={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...g(),...M}})}catch{}}}let g=()=>({n_clusters:n.k,distance_threshold:n.t}),w=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),y=[];function b(M,k){let z=()=>{!u&&(M==="re\
vision"||t.get("revision")===e.revision)&&k()};t.on(`change:${M}`,z),y.push([`change:${M}`,z])}let A=t.get("cut_told");function E(){
let M=A;return A=t.get("cut_told"),A!==M}let T=()=>c.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function O(M){
let k=t.get("threshold_step");return k>0&&Math.abs(M-Math.round(n.t/k)*k)<1e-6*k}b("revision",()=>{c.clear(),p=!1,A=t.get(
"cut_told"),e=He(t),n=he(t,e),o=en(t,e),r=null,s("data")}),b("cut_told",()=>queueMicrotask(E)),b("n_clusters",()=>{if(t.
get("n_clusters")===n.k)return;let M=E();M&&T()?h(g()):P(he(t,e),M)}),b("distance_threshold",()=>{let M=t.get("distance_\
threshold");if(M===n.t)return;let k=E();if(!k&&O(M))return;if(k&&T()){h(g());return}let z=pt(e.tree,M)===t.get("n_cluste\
rs");P(z?he(t,e):$t(e.tree,M),k)});for(let M of Ce)b(M,()=>{e={...e,tree:{...e.tree,marks:Vt(t)}},n=Uo(n,e.tree),s("cut")});
b("flips",()=>{let M=Tt(t.get("flips"),e.n-1);M.some((k,z)=>k!==e.tree.flips[z])&&C(Ht(e.tree,M))}),b("selection",()=>{c.
delete("selection");let M=en(t,e);Go(o,M)||(o=M,s("selection"),R([...M?.keys()??[]].filter(k=>M?.[k])))});for(let M of[...mi,
"cmap_colours"])b(M,()=>s("option"));function C(M){e={...e,tree:M},n=Uo(n,M),s("order")}function R(M){i=M,M.length&&s("r\
eveal")}function P(M,k){c.delete("n_clusters"),c.delete("distance_threshold"),p=!k,n=M;let z={...N(M.k),...g(),...k?{}:w()};
h(Object.fromEntries(Object.entries(z).filter(([S,v])=>t.get(S)!==v))),s("cut")}function N(M){let k=t.get("most_clusters");
return k&&M>k?{most_clusters:Math.min(e.n,2*M)}:{}}function L(M){M.k===n.k&&M.t===n.t||(n=M,p=!0,m({...N(n.k),...g()}),s(
"cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(M){
L($t(e.tree,M))},setClusters(M){L(yt(e.tree,M))},select(M,{add:k=!1}={}){let z=k&&o?o.slice():new Uint8Array(e.n);for(let v=0;v<
M.length;v++)z[M[v]]=1;let S=z.includes(1)?z:null;Go(o,S)||(o=S,m({selection:gi(S,e)}),s("selection"),R(Array.from(M)),d())},
get wanted(){return i},reveal:R,setHover(M){M?.leaf===r?.leaf&&M?.node===r?.node||(r=M,s("hover"))},flip(M){let k=dn(e.tree,
M);if(k===e.tree)return;C(k);let{buffer:z,byteOffset:S,byteLength:v}=k.flips;m({flips:new DataView(z,S,v),flips_of:e.revision}),
d()},option(M){return c.has(M)?c.get(M):t.get(M)},setOption(M,k){this.option(M)!==k&&(m({[M]:k}),s("option"))},flush:d,say:x,
subscribe(M,k){let z=typeof M=="string"?[M]:M;for(let S of z)a.has(S)||a.set(S,new Set),a.get(S)?.add(k);return()=>{for(let S of z)
a.get(S)?.delete(k)}},destroy(){d();for(let[M,k]of y)t.off(M,k);y.length=0,a.clear()}}}function he(t,{tree:e}){let[n,o]=[
t.get("n_clusters"),t.get("distance_threshold")];return pt(e,o)===n?$t(e,o):yt(e,n)}function Uo(t,e){return pt(e,t.t)===
t.k?$t(e,t.t):yt(e,t.k)}function en(t,e){let n=St(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let i of n){let a=e.
leafOf(i);a<0||(o[a]=1,r=!0)}return r?o:null}function gi(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}
function Go(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function qo(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[c,l]of t){let[f,u]=[Math.max(
0,Math.floor(c)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=rt(r,f)+1,r[Math.min(o,u)+1]=rt(r,Math.min(o,u)+1)-1)}let i=new Int32Array(
o+2),a=0;for(let c=0;c<=o;c++)a+=rt(r,c),i[c+1]=rt(i,c)+(a>0?1:0);let s=Math.ceil(e);for(let c=o-s;c>=0;c--)if(rt(i,c+s)===
rt(i,c))return c;return null}function Vo({rects:t,count:e},n,o,r){let i=[];for(let a=0;a<4*e;a+=4){let[s,c]=[rt(t,a)/n,rt(
t,a+1)/n],[l,f]=[rt(t,a+2)/n,rt(t,a+3)/n];c<=r&&c+f>=o&&i.push([s,s+l])}return i}function rt(t,e){return t[e]}var on=12,xi=12,Ot=14;function Yo(t){let e=t.ownerDocument,n=(h,d="div")=>{let m=e.createElement(d);return m.className=`\
hclust-cut-${h}`,m},[o,r,i,a,s,c]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];c.tabIndex=0,c.
setAttribute("role","slider"),c.setAttribute("aria-label","Height of the cut"),c.setAttribute("aria-orientation","vertic\
al"),c.setAttribute("aria-valuemin","0"),c.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,i,a,s,c);let l=null,
f=null,[u,p]=[0,0];return{handle:c,show(h,d,{left:m,top:x},g,w){if(h!==l||g!==f){[l,f]=[h,g];let[M,k]=[En(h),Kt(h)];c.textContent=
M,s.textContent=k,p=g.width(M,xi,!0)+26,u=g.width(k)+8,wi(c,h,d)}let y=M=>Math.round(M*d.dpr)/d.dpr,b=M=>y(x+Math.min(Math.
max(Y(d,M),0),d.height)),[A,E,T]=[b(h.t),b(Math.min(h.upper,d.top)),b(h.lower)];de(o,m,E,d.width),o.style.height=`${Math.
max(0,T-E)}px`,o.hidden=!h.exact,de(r,m,A,d.width),de(i,m,A,d.width),de(a,0,0,m-4),a.style.height=`${x+d.height}px`;let O=m+
d.width,C=Math.min(Math.max(A,x+on),x+d.height-on);c.style.transform=`translate(${y(O-p)}px, ${C}px)`,c.style.width=`${p}\
px`;let R=O-p-10-m,N=[A-x-17,A-x+4,1].map(M=>{let k=M<A-x-Ot||M>A-x,z=Math.abs(M+Ot/2-(C-x))<on+Ot/2?R:d.width,S=k&&M>=0&&
M+Ot<=d.height;return{at:M,x:S?qo(Vo(w,d.dpr,M,M+Ot),u,z):null}}).find(({x:M})=>M!==null);if(s.hidden=!N,!N)return;let L=x+
N.at;s.style.transform=`translate(${y(m+(N.x??0))}px, ${L}px)`,s.classList.toggle("inside",h.exact&&L>=E&&L+Ot<=T)},destroy(){
for(let h of[o,r,i,a,s,c])h.remove()}}}function de(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=
`${o}px`}function wi(t,e,n){t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-va\
luenow",String(Number(e.t.toPrecision(6))));let o=xt(e);t.setAttribute("aria-valuetext",`${_(e.k,"clusters")}, cut at ${o}\
; ${Kt(e)}`)}function Xo(t,e,n){let r=[...t.sizes.subarray(0,12)].map((a,s)=>`cluster ${V(t,s)} with ${_(a,e)}`);t.k>12&&
r.push(`and ${_(t.k-12)} more`);let i=xt(t);return`Tree of ${_(t.tree.n,e)}, up to height ${X(n)}. Cut at ${i} into ${_(
t.k,"clusters")}; ${Kt(t)}. ${r.join(", ")}.`}var rn=4;function pe({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let c=t.n>1?J(o,o.parents[n.leaf]):0,l=V(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${X(c)}`]]}let r=at(o,n.node),i=e.nodes.indexOf(n.node),a=`${i<0?
"":`Cluster ${V(e,i)} · `}${_(r.length,t.noun)}`,s=[...r.subarray(0,rn)].map(c=>F(t.name(c)));return r.length>rn&&s.push(
`and ${_(r.length-rn)} more`),[a,[`height ${X(J(o,n.node))}`,...s]]}var Pt={mouse:7,touch:14,line:8,snap:4};function Jo({store:t,box:e,handle:n,extent:o,tip:r,lay:i}){let a={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function s(h,d){let{frame:m}=i(),{tree:x}=t.data,g=Math.min(Math.max(bn(m,h),0),m.top),w=pt(
x,g),y=Y(m,Re(It(x,w)));!d&&Math.abs(y-h)<=Pt.snap?t.setClusters(w):t.setThreshold(g)}function c(h,d){return h.target===
n?null:Bn(i(),d.x,d.y,h.pointerType==="touch"?Pt.touch:Pt.mouse)}function l(h,d,m){if(m)if(h.altKey)m.node!==void 0&&t.flip(
m.node);else{let x=m.node===void 0?[m.leaf]:at(t.data.tree,m.node);t.select(x,{add:h.shiftKey})}else{let{corner:x,frame:g}=i();
!h.shiftKey&&d.x>=x.left&&g.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...pe(t,h)):r.hide()}function u(h){if(!Et(e,h))return;let d=h.deltaMode?16:1,[m,x]=[h.deltaX*d,h.deltaY*
d],{frame:g,corner:w}=i();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(m)>Math.abs(x))return o.part?(h.preventDefault(),o.move(m/
st(g))):void 0;let y=x||m;if(y>0&&!o.part)return;h.preventDefault();let b=(tt(e,h).x-w.left)/g.width;o.zoom(Math.exp(y*(h.
ctrlKey?.01:.002)),b)}let p=[vt(e,{down(h,d){if(h.button!==0)return!1;let{frame:m,corner:x}=i(),g=x.top+Y(m,Math.min(t.cut.
t,m.top)),w=h.pointerType==="touch"?Pt.touch:Pt.line,[y,b]=[h.target===n,d.x<x.left-4];return a={mode:y||b||Math.abs(d.y-
g)<=w?"cut":"press",offset:b&&!y?0:g-d.y,pill:y,start:o.shown(),what:y||b?null:c(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),b&&!y&&s(d.y-x.top,h.altKey),!0},drag(h,d,m){let[x,g]=[d.x-m.x,d.y-m.y];
if(m.moved||=Math.abs(a.mode==="cut"?g:x)>=(a.what?Mt:1),!m.moved)return;let{frame:w,corner:y}=i();a.mode==="press"&&o.part&&
(a.mode="pan"),a.mode==="cut"?(t.setHover(null),s(d.y+a.offset-y.top,h.altKey)):a.mode==="pan"&&o.move(-x/st(w),a.start)},
up(h,d,m){a.mode==="cut"&&t.flush(),!(m.moved||a.pill||d.x<i().corner.left-4)&&(l(h,d,a.what),h.pointerType==="touch"&&f(
a.what,d))},cancel(){a.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(c(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,m){let{frame:x,corner:g}=i();o.zoom(h,(d.x-m-g.left)/x.width),o.move(-m/st(i().frame))}}),U(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of p)h()}}var Zo="↑ ↓ move the cut · Enter: walk along the branches",bi="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",yi=0;function Qo({store:t,box:e,handle:n,extent:o,tip:r,say:i,lay:a}){let s=e.ownerDocument.
createElement("div");s.className="hclust-tree-hint",s.id=`hclust-keys-${++yi}`,s.textContent=Zo,n.setAttribute("aria-des\
cribedby",s.id),e.append(s);let c=-1;function l(w){let{data:y}=t,{tree:b}=y;c=w,s.textContent=bi,e.classList.add("walkin\
g");let A=b.x[w];o.reveal([A-.5]);let E=w<y.n?{leaf:w}:{node:w};t.setHover(E);let{frame:T,corner:O}=a(),[C,R]=pe(t,E),P=(A-
T.from)/(T.to-T.from),N={x:O.left+P*T.width,y:O.top+Y(T,J(b,w))};r.show(N.x,N.y,C,R),i([C,...R].join(", "))}function f(){
c<0||(c=-1,s.textContent=Zo,e.classList.remove("walking"),t.setHover(null),r.hide())}function u(w){let{tree:y}=t.data,b=y.
parents[c];b>=0&&l(ut(y,b)[w])}let p={ArrowUp:()=>l(Math.max(t.data.tree.parents[c],c)),ArrowDown:()=>l(c<t.data.n?c:ut(
t.data.tree,c)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:w=>t.select(at(t.data.tree,c),{
add:w.shiftKey}),Escape:f},h=w=>()=>{t.setClusters(Math.min(Math.max(w(t.cut.k),1),t.data.n))},d={ArrowUp:h(w=>w-1),ArrowRight:h(
w=>w-1),ArrowDown:h(w=>w+1),ArrowLeft:h(w=>w+1),PageUp:h(w=>w-10),PageDown:h(w=>w+10),Home:h(()=>t.data.n),End:h(()=>1),
Enter:()=>l(t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,
.5),"-":()=>o.zoom(1/.7,.5),0:o.whole},[m,x]=[mt({...d,...p}),mt(d)],g=U(e,{keydown(w){e.classList.remove("by-pointer"),
(c<0?x:m)(w)},focusout:f,pointerdown:f});return{leave:f,destroy:g}}var Mi=1.09,Ai=96,Ei=500;function tr(t,e,n){let o=t.ownerDocument,r=it(o,n.font),i=null,a=null,s=o.createElement("canvas"),
[c,l]=[0,null],f=se(()=>E()),u=At(t,"hclust-tree",[y,b],()=>i=null),{box:p,stage:h,tip:d,say:m}=u;h.canvas.setAttribute(
"aria-hidden","true");let x=Yo(p);function g(){if(i){let{cut:xe,selection:nr,data:sn}=e;return Object.assign(i,{cut:xe,selection:nr,
data:sn,colours:Jt(sn.tree)}),i}let{data:N,cut:L,selection:M}=e,[k,z]=f.shown(),S=(Q(N.tree)||1)*Mi,$=(h.width-60)/(z-k)>=
Ie?Math.min(Ai,A()):0,I={left:0,top:8},H=Yt+$e+($?$+6:0)+(f.part?5:0),D=Math.max(40,h.height-I.top-H),K=wt(0,S,D,44),me=Math.
max(...lt(K).map(xe=>r.width(xe)),0);I.left=Math.ceil(me)+11+(N.heightLabel?B+9:4);let ge={width:Math.max(20,h.width-I.left-
8),height:D,from:k,to:z,top:S,dpr:h.dpr},er=Jt(N.tree);return i={data:N,cut:L,colours:er,selection:M,frame:ge,corner:I,look:n,
type:r,ticks:K,labels:$},a=null,i}function w(N){if(!a){a=Bt(N.data.tree,N.frame),s.width=Math.round(N.frame.width*N.frame.
dpr),s.height=Math.round(N.frame.height*N.frame.dpr);let L=s.getContext("2d");L&&Xt(L,a,n.quiet)}return a}function y(N){
let L=g();_n(N,L,s,w(L).thick),Rn(N,L),Pn(N,L),zn(N,L,h.height-3)}function b(N){let L=g(),{hover:M}=e;M?.node!==void 0&&
Dn(N,L,w(L),M.node),M?.leaf!==void 0&&Hn(N,L,M.leaf),x.show(L.cut,L.frame,L.corner,L.type,w(L))}function A(){let{data:N}=e;
if(l!==N.name){let L="";for(let M=0;M<N.n;M++){let k=F(N.name(M));k.length>L.length&&(L=k)}[c,l]=[Math.ceil(r.width(L,B,
!0)),N.name]}return c}function E(){i=null,h.paint()}let T,O=()=>m(Xo(e.cut,e.data.noun,Q(e.data.tree))),C=()=>{clearTimeout(
T),T=setTimeout(O,Ei)},R={store:e,box:p,handle:x.handle,extent:f,tip:d,say:m,lay:g},P=Qo(R);return u.end(Jo(R),P.destroy,
()=>clearTimeout(T),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),P.leave(),E(),O()}),e.subscribe("order",E),e.subscribe(
"cut",()=>{i&&i.cut.k===e.cut.k&&i.cut.tree===e.cut.tree?h.paint(1):h.paint(),C()}),e.subscribe("selection",()=>h.paint(
0)),e.subscribe("reveal",()=>{let{start:N}=e.data.tree;f.reveal(e.wanted.map(L=>N[L]))}),e.subscribe("hover",()=>h.paint(
1))),f.reset(e.data.n),O(),{restyle(N){n=N,r=it(o,n.font),l=null,E()},destroy(){u.destroy(),s.width=s.height=0}}}var vi={tree:tr,clustermap:xo,scatter:Fo};function Si(){let t=null;return{initialize({model:e}){return t=nn(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=nn(e),Ti(n,t)}}}function Ti(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let i=be(t,r);je(o,i);
let a=[],s=[],c=null;function l(){let g=ae(o,"hclust-live-bar");e.model.get("controls")&&s.push(bo(g,e).destroy);let w=Ko(
g,e);c=w.box,s.push(w.destroy,()=>g.remove()),f();let y=e.model.get("parts")??["tree"],b=null;for(let A of y){let E=vi[A];
if(!E)continue;A!=="tree"&&(b??=ae(o,"hclust-live-pair"));let T=ae(A==="tree"?o:b,`hclust-part-${A}`);a.push({make:E,box:T,
view:E(T,e,i)})}}function f(){let g=t.closest(".hclust")?.querySelector(".hclust-find-slot");g&&c&&c.parentElement!==g&&
g.append(c)}function u(){for(let{view:g,box:w}of a)g.destroy(),w.remove();for(let g of s)g();o.querySelector(".hclust-li\
ve-pair")?.remove(),a=[],s=[]}function p(){let g=be(t,r);if(JSON.stringify(g)!==JSON.stringify(i)){i=g,je(o,i);for(let w of a)
w.view.restyle?w.view.restyle(i):(w.view.destroy(),w.view=w.make(w.box,e,i))}}let h=()=>{u(),l()};for(let g of["parts","\
controls"])e.model.on(`change:${g}`,h);let d=an(o,p);l();let m=nt(o),x=new m.ResizeObserver(()=>{f(),p()});return x.observe(
o),m.addEventListener(Fe,e.say),()=>{m.removeEventListener(Fe,e.say),d(),x.disconnect();for(let g of["parts","controls"])
e.model.off(`change:${g}`,h);u(),e.flush(),o.remove(),r.remove()}}export{Si as default};
