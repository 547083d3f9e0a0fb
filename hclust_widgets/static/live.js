// Generated from js/ by `npm run build`. Do not edit.
var gt={r:255,g:255,b:255,a:1},Pt={r:0,g:0,b:0,a:1};function Ot(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(c,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,s=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(nr),a=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,s].every(Number.isFinite)?null:{r:o*a,g:r*
a,b:i*a,a:s}}function nr(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function kt(t,e){return{...ft(e,t,
t.a),a:1}}function ft(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function sn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function nt(t){return t.ownerDocument.defaultView??globalThis}function zt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function or(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function we(t,e){let n=nt(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?xe(e,`var(${g})`):null,i=ir(t,e),
s=kt(r("--jp-layout-color0")??i,i),a=sn(s)<.5,c=(g,x)=>kt(g??x,s),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=c(
l??xe(e,"inherit"),a?gt:Pt),u=c(r("--jp-ui-font-color2"),ft(s,f,.65)),m=c(r("--jp-border-color2"),ft(s,f,.16)),h=c(r("--\
jp-layout-color1"),s),d=et(h)===et(s)?ft(s,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:et(s),ink:et(f),quiet:et(u),rule:et(m),panel:et(d),font:n.getComputedStyle(e).fontFamily,
dark:a}}var rr=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function cn(t,e){let n=nt(t),{documentElement:o,
body:r}=n.document,i=new n.MutationObserver(e);for(let a of[o,r])i.observe(a,{attributes:!0,attributeFilter:rr});let s=n.
matchMedia("(prefers-color-scheme: dark)");return s.addEventListener("change",e),()=>{i.disconnect(),s.removeEventListener(
"change",e)}}function an(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function ir(t,e){
let n=[];for(let r=t;r;r=or(r)){let i=ln(nt(r).getComputedStyle(r).backgroundColor,nt(r));if(!(!i||i.a===0)&&(n.unshift(
i),i.a===1))break}let o=kt(xe(e,"Canvas")??gt,gt);return n.reduce((r,i)=>kt(i,r),o)}function xe(t,e){let n=nt(t);t.style.
color=e;let o=ln(n.getComputedStyle(t).color,n);return t.style.color="",o}function ln(t,e){let n=Ot(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[i=0,s=0,a=0,c=0]=r.getImageData(0,0,1,1).data;return{r:i,g:s,b:a,a:c/255}}function un(t,e,n){let o=nt(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),i=r.at(-1).canvas,s=0,a=0,c={canvas:i,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),c.width&&(s||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(s),u.disconnect(),m();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){s=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(c.dpr,0,0,c.dpr,0,0),d.pen.clearRect(0,0,c.width,
c.height),d.pen.save(),d.draw(d.pen,c),d.pen.restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=
String(++a)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*zt(t);if(!(h===c.width&&d===c.
height&&g===c.dpr)&&(Object.assign(c,{width:d?h:0,height:d,dpr:g}),!!c.width)){for(let{canvas:x}of r)x.width=Math.round(
h*g),x.height=Math.round(d*g);n?.(c);for(let x of r)x.stale=!0;o.cancelAnimationFrame(s),l()}}i.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let g of r)d.save(),d.setTransform(c.dpr,0,0,c.dpr,0,0),g.draw(d,c),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let m=an(o,f);return c}function U(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11,fn="…",sr=300;function F(t){return String(
t).slice(0,sr).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function cr(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let s=r+i+1>>1;n(o.slice(0,s).join(
"").trimEnd()+fn)<=e?r=s:i=s-1}return r?o.slice(0,r).join("").trimEnd()+fn:""}function it(t,e){let n=new Map,o=null,r=(s=H,a=!1)=>`${a?
"600 ":""}${s}px ${e}`,i=(s,a=H,c=!1)=>{let l=r(a,c),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(s);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return s.length*a*.6;o.font=l,f.set(s,u=o.measureText(s).width)}
return u};return{css:r,width:i,fit:(s,a,c,l)=>cr(s,a,f=>i(f,c,l))}}function be(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
s=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let f=j(t,2*l),u=j(t,2*l+1);i[o+l]=j(i,f)+j(i,u),s[f]=
s[u]=o+l;let m=j(e,l);m<a?c=!1:a=m,r[l]=a}return hn({n:o,children:t,distances:e,heights:r,monotone:c,sizes:i,parents:s},
n)}function hn(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=j(o,2*c+(e[c]?1:0)),
f=j(o,2*c+(e[c]?0:1)),u=j(i,n+c);i[l]=u,i[f]=u+j(r,l)}let s=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
s[j(i,c)]=c,a[c]=j(i,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(j(a,j(o,2*c))+j(a,j(o,2*c+1)))/2;return{...t,flips:e,start:i,order:s,
x:a}}function dn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,hn(t,n)}function J(t,e){return e<
t.n?0:j(t.distances,e-t.n)}function Q(t){return t.n<2?0:j(t.heights,t.n-2)}function ut(t,e){let n=e-t.n,o=t.flips[n]?1:0;
return[j(t.children,2*n+o),j(t.children,2*n+1-o)]}function at(t,e){let n=j(t.start,e);return t.order.subarray(n,n+j(t.sizes,e))}function mn(t,e,n,o){let{n:r,start:i,sizes:s}=t,
a=new Int32Array(r-1),c=0;for(let l=2*r-2;l>=r;l--){let f=j(s,l),u=j(i,l);f>=o&&u<n&&u+f>e&&(a[c++]=l)}return a.subarray(
0,c)}function j(t,e){return t[e]}var ye=1;function ot(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Me(t,e){return t.from+e/t.width*(t.to-t.from)}
function Y(t,e){return t.height*(1-e/t.top)}function bn(t,e){return t.top*(1-e/t.height)}function st(t){return t.width/(t.
to-t.from)}function Dt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],i=Math.max(1,Math.round(n*
1.1)),s=ye/(st(e)*n),a=mn(t,e.from,e.to,s),c=new Int32Array(12*a.length),l=new Int32Array(3*a.length),f={rows:pn(r+i+1),
columns:pn(o+i+1)},u=0,m=(g,x,p,w,y)=>{c.set([x,p,w,y],4*u),l[u++]=g},h=g=>Math.round(ot(e,t.x[g])*n-i/2),d=g=>Math.round(
Y(e,J(t,g))*n-i/2);for(let g of a){let[x,p]=ut(t,g),[w,y,b]=[h(x),h(p),d(g)],[A,v]=[Math.max(0,w),Math.min(o,y+i)];A<v&&
gn(f.rows,b,A,v)&&m(g,A,b,v-A,i);for(let[S,O]of[[x,w],[p,y]]){if(O<0||O+i>o+1)continue;let _=S>=t.n&&t.sizes[S]>=s?d(S):
r,[R,C]=[Math.min(b,_),Math.max(b,_)];R<C&&gn(f.columns,O,R,C)&&m(g,O,R,i,C-R)}}return{rects:c,owner:l,count:u,thick:i}}
function pn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function gn(t,e,n,o){let[r,
i]=[t.from[e],t.to[e]];if(r<=n&&o<=i)return!1;let s=n<=i&&r<=o;return t.from[e]=s?Math.min(r,n):n,t.to[e]=s?Math.max(i,o):
o,!0}function Ct({tree:t,nodes:e,sizes:n,labels:o},r){let i=[],s=ye/(st(r)*r.dpr),a=Math.max(0,Math.floor(r.from));for(;a<
r.to&&a<t.n;){let c=o[t.order[a]],l=t.start[e[c]],f=l+n[c],[u,m]=[Math.max(0,ot(r,l)),Math.min(r.width,ot(r,f))];i.push(
{label:c,x0:u,x1:m}),a=Math.max(f,Math.ceil(l+s))}return i}var xn=new WeakMap;function Ht(t,e){if(t.monotone)return J(t,
e);let n=xn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,i]=ut(t,o);n[o]=Math.
max(J(t,o),n[r]??0,n[i]??0)}xn.set(t.children,n)}return n[e]}function Bt(t,e,n,o,r){if(t.n<2)return-1;let i=Math.min(Math.
max(Math.floor(Me(e,n)),0),t.n-1),s=t.order[i],a=ye/(st(e)*e.dpr),c=-1,l=r,f=(u,m,h)=>{let d=Math.hypot(m,h);d<l&&([l,c]=
[d,u])};for(let u=t.parents[s];u>=0;u=t.parents[u]){if(t.sizes[u]<a)continue;let[m,h]=ut(t,u),d=Y(e,J(t,u)),g=[m,h].map(
x=>ot(e,t.x[x]));f(u,wn(n,g[0]??0,g[1]??0),o-d),[m,h].forEach((x,p)=>{let w=Y(e,J(t,x));f(x,n-g[p],wn(o,d,w))})}return c}
function wn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function yn(t,e,n=6){let o=t.map(()=>0),r=new Uint8Array(
Math.floor(e)+2),i=(a,c)=>[Math.max(0,Math.floor(a-c/2-n/2)),Math.max(0,Math.ceil(a+c/2+n/2))],s=t.map((a,c)=>c).sort((a,c)=>(t[c]?.
span??0)-(t[a]?.span??0)).slice(0,Math.floor(e/8)+1);for(let a of[1,2])for(let c of s){let{centre:l,span:f,short:u,full:m}=t[c];
if(o[c]!==a-1||u>1.5*f)continue;let h=a===1?u:m;if(l-h/2<0||l+h/2>e)continue;a===2&&r.fill(0,...i(l,u));let[d,g]=i(l,h);
if(r.subarray(d,g).includes(1)){a===2&&r.fill(1,...i(l,u));continue}r.fill(1,d,g),o[c]=a}return o}function L(t,e=""){if(!e)return dt(t,0);let n=t===1&&e.endsWith("s");return`${dt(t,0)} ${n?e.slice(0,-1):e}`}function X(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ve(t)?dt(t,Ee(t)):Sn(t,2)}var ve=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Ee(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Se(t){let e=Math.abs(t);
return e<.01&&t!==0||e>=1e9?ht(t,2):dt(t,e>=100?0:e>=10?1:2)}function Wt(t,e,n=""){if(!Number.isFinite(t))return Number.
isNaN(t)?"–":X(t);if(e==="text"||e==="truth")return t?"yes":"no";if(e==="date")return ar(t);let r=Math.round(t)===t&&Math.
abs(t)<1e12?dt(t,0):Se(t);return n?`${r} ${n}`:r}function ar(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?
"–":e.toISOString().slice(0,10)}function lr(t,e,n,o=0){return An(t,e,n,o)[0]}function xt({t,lower:e,upper:n,tree:o}){return lr(
t,e,n,Q(o))}function fr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,s,a]=An(n,t,e,o);return[s,a]}let[r,i]=[X(t),X(e)];for(let s=4;s<
17&&r===i&&t<e;s++)[r,i]=[ht(t,s),ht(e,s)];return[r,i]}function ur({t,lower:e,upper:n,tree:o}){return fr(e,n,t,Q(o))}function An(t,e,n,o){
let r=[hr(t,o),X(e),X(n)],[i,s,a]=r;for(let c=4;c<17;c++){let l=Ae(i),f=l<Ae(a)||t===n&&i===a;if(!(e<t&&t<=n)||Ae(s)<l&&
e<l&&l<=n&&f)return[i,s,a];[i,s]=[ht(t,c),ht(e,c)],a=n===1/0?X(n):ht(n,c)}return r}function hr(t,e){if(!ve(e)||!ve(t))return X(
t);let n=Math.min(Ee(e),Ee(t)),o=10**n;return dt(Math.floor(t*o+.5)/o,n)}function Ae(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}function Ft(t){let{k:e,exact:n,upper:o}=t;if(!n)return`heights are tied: no threshold gives exactly ${L(e)}`;let[
r,i]=ur(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${L(e)}`:`any cut from ${r} to\
 ${i} gives these ${L(e)}`}function vn(t){return`${L(t.k,"clusters")} · ${xt(t)}`}var dr=[1,2,2.5,5,10];function wt(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.max(1,Math.floor(n/o)),s=10**Math.floor(
Math.log10(r/i)),a=s*(dr.find(f=>f*s*i>=r*(1-1e-9))??10),c=1e-9*r,l=[];for(let f=Math.ceil((t-c)/a);f*a<=e+c;f++)l.push(
Number((f*a).toPrecision(12)));return l}function lt(t){let e=t.slice(1).map((s,a)=>s-t[a]),n=(e.length?Math.min(...e):Math.
abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(s=>ht(s,3));let r=Math.max(0,-Math.floor(Math.
log10(n)+1e-9)),i=()=>t.some(s=>Math.abs(Number(s.toFixed(r))-s)>n/100);for(;r<6&&i();)r++;return t.map(s=>dt(s+0,r))}function dt(t,e){
let n=En(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?i:`${i}.${r}`}function En(t,e){
if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.
toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(
/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Sn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,
-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(
/e([+-])(\d)$/,"e$10$2")}function ht(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=
e){let[o="",r=""]=Sn(t,e-1).split("e");return`${Mn(o)}e${r}`}return Mn(En(t,e-1-n))}function Mn(t){return t.includes(".")?
t.replace(/\.?0+$/,""):t}function Tn(t,e,n,o,[r,i],s,a){let c=new Float64Array(e),l=new Float32Array(s*a),f=(i-r)/a,u=-1;for(let m=0;m<a;m++){let h=r+
m*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(m*s,(m-1)*s,m*s);continue}u=
d;let g=q(n,d)*e;for(let x=0;x<e;x++)c[x]=q(t,g+x)}else mr(c,t,e,n,h,h+f);pr(l,m*s,c,o,s)}return l}function mr(t,e,n,o,r,i){
t.fill(0);let s=0;for(let a=Math.max(0,Math.floor(r));a<i&&a<o.length;a++){let c=Math.min(a+1,i)-Math.max(a,r);if(c<=1e-9)
continue;s+=c;let l=q(o,a)*n;for(let f=0;f<n;f++)t[f]=q(t,f)+c*q(e,l+f)}for(let a=0;a<n;a++)t[a]=q(t,a)/s}function pr(t,e,n,o,r){
let i=o.length,s=i/r;for(let a=0;a<r;a++){let[c,l]=[a*s,(a+1)*s];if(s<=1){t[e+a]=q(n,q(o,Math.min(Math.floor(c+s/2),i-1)));
continue}let f=0;for(let u=Math.floor(c);u<l&&u<i;u++)f+=(Math.min(u+1,l)-Math.max(u,c))*q(n,q(o,u));t[e+a]=f/s}}function On(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=q(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function kn(t,[
e,n],o,r){let i=256/(n-e);for(let s=0;s<t.length;s++){let a=q(t,s);if(a!==a)continue;let c=3*Math.min(Math.max(Math.floor(
(a-e)*i),0),255);r[4*s]=q(o,c),r[4*s+1]=q(o,c+1),r[4*s+2]=q(o,c+2),r[4*s+3]=255}}function Cn(t,[e,n],o){let r=[],i=o/(n-
e),s=Math.ceil(n);for(let a=Math.floor(e);a<s;a++){if(!t(a))continue;let c=Math.max((a-e)*i,0),l=Math.min(Math.max((a+1-
e)*i,c+1),o),f=r.length-1;f>0&&c<=q(r,f)+1e-6?r[f]=Math.max(l,q(r,f)):r.push(c,l)}return r}function q(t,e){return t[e]}var Te=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],jt=["o","s",
"^","D","v","P","X"],In={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},gr=Te.length*jt.length,Kt=1<<30;function Nn(t,e){return Kt|
parseInt(e.slice(1),16)<<3|t%jt.length}function Oe(t){return t&Kt?t:t%gr}function Z(t){return t&Kt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:Te[t%Te.length]}function ke(t){return jt[t&Kt?t&7:t%jt.length]}var Ut=150,Ce=["node_names","node_colours"];function Gt(t){let[e,n]=Ce.map(o=>xr(t.get(o)));return{names:e,colours:n}}function xr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function V({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?L(n):`${L(n)} ${F(o)}`}var bt=[5,13],qt=18,Ie=16,$n=qt+Ie+2,Ne=H+2;function Vt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(
t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let i=0;i<4*n;i+=4)t.fillRect(e[i],e[i+1],e[i+
2],e[i+3])}function Ln(t,{cut:e,colours:n,frame:o,corner:r},i,s){let{dpr:a}=o;t.save(),t.setTransform(1,0,0,1,Math.round(
r.left*a),Math.round(r.top*a)),i.width&&i.height&&t.drawImage(i,0,0),t.globalCompositeOperation="source-atop";let c=i.height;
for(let{label:l,x0:f,x1:u}of Ct(e,o)){let m=e.nodes[l];if(m<e.tree.n)continue;let h=Math.round(Y(o,Ht(e.tree,m))*a-s/2),
d=Math.floor(f*a);t.fillStyle=Z(n[m]),t.fillRect(d,h,Math.max(1,Math.ceil(u*a)-d),c-h)}t.restore()}function _n(t,e){let{
cut:n,colours:o,frame:r,corner:i}=e;t.save(),t.translate(i.left,i.top+r.height);let s=Ct(n,r),[a,c]=bt;for(let{label:l,x0:f,
x1:u}of s){let m=u-f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+m,a,u-f-2*m,c-a,2):t.rect(f+m,
a,Math.max(u-f-2*m,1/r.dpr),c-a),t.fill()}wr(t,e,s),br(t,e),e.labels&&yr(t,e),t.restore()}function wr(t,{cut:e,data:n,frame:o,
look:r,type:i},s){let c=(s.length*8>o.width?s.filter(({x0:f,x1:u})=>u-f>4):s).map(({label:f,x0:u,x1:m})=>{let h=` · ${L(
e.sizes[f],n.noun)}`,d=i.fit(V(e,f),Ut,H,!0),g=i.width(d,H,!0);return{title:d,size:h,centre:(u+m)/2,span:m-u,short:g,full:g+
i.width(h)}});t.textBaseline="alphabetic",t.textAlign="left";let l=qt+H-1;yn(c,o.width).forEach((f,u)=>{let m=c[u];if(!f||
!m)return;let h=m.centre-(f===2?m.full:m.short)/2;t.fillStyle=r.ink,t.font=i.css(H,!0),t.fillText(m.title,h,l),!(f<2)&&(t.
fillStyle=r.quiet,t.font=i.css(),t.fillText(m.size,h+m.short,l))})}function br(t,{data:e,selection:n,frame:o,look:r}){if(!n)
return;let{order:i}=e.tree,s=Math.max(1,1.2*o.dpr)/o.dpr,a=-1;t.fillStyle=r.ink;for(let c=Math.max(0,Math.floor(o.from));c<
Math.min(e.n,Math.ceil(o.to));c++){if(!n[i[c]])continue;let l=Math.round(ot(o,c+.5)*o.dpr);l===a||l<0||l>o.width*o.dpr||
(a=l,t.fillRect(l/o.dpr-s/2,.5,s,bt[0]-1))}}function yr(t,{data:e,selection:n,frame:o,look:r,type:i,labels:s}){t.textAlign=
"right",t.textBaseline="middle";let[a,c]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=a;l<c;l++){
let f=ot(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],m=!!n?.[u];t.save(),t.translate(f,$n),t.rotate(-Math.
PI/2),t.fillStyle=m?r.ink:r.quiet,t.font=i.css(H,m),t.fillText(i.fit(F(e.name(u)),s,H,m),0,0),t.restore()}}function Rn(t,{
data:e,frame:n,corner:o,look:r,type:i,ticks:s}){t.save(),t.translate(o.left,o.top);let a=Math.max(1,Math.round(n.dpr))/n.
dpr,c=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline=
"middle";let l=lt(s);s.forEach((f,u)=>{let m=Y(n,f);t.fillStyle=r.rule,t.fillRect(-5,c(m-a/2),5,a),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,m+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(F(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function Pn(t,{data:e,frame:n,corner:o,look:r},i){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,i,n.width,2),t.fillStyle=r.quiet;let s=Math.max(6,(n.to-n.from)/e.
n*n.width),a=Math.min(n.from/e.n*n.width,n.width-s);t.fillRect(o.left+a,i,s,2)}function zn(t,{data:e,cut:n,colours:o,frame:r,
corner:i,look:s},a,c){let{tree:l}=e,{dpr:f}=r,u=l.start[c],m=u+l.sizes[c],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(i.left*f),Math.round(i.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:g}=a,x="";for(let y=0;y<a.count;y++){let b=g[y],A=l.start[b];if(A<u||A>=m||b>c)continue;
let v=n.labels[l.order[A]],O=l.sizes[b]<=n.sizes[v]?Z(o[n.nodes[v]]):s.ink;O!==x&&(t.fillStyle=x=O),t.fillRect(d[4*y]-h,
d[4*y+1]-h,d[4*y+2]+2*h,d[4*y+3]+2*h)}t.restore();let[p,w]=[Math.max(0,ot(r,u)),Math.min(r.width,ot(r,m))];w<=p||(t.fillStyle=
s.ink,t.fillRect(i.left+p,i.top+r.height+bt[1]+1,Math.max(w-p,1.5),1.5))}function Dn(t,{data:e,frame:n,corner:o,look:r},i){
let s=ot(n,e.tree.start[i]+.5);if(s<0||s>n.width)return;let[a,c]=[o.left+s,o.top+n.height+(bt[0]+bt[1])/2];t.beginPath(),
t.arc(a,c,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Hn({data:t,
cut:e,frame:n,corner:o},r,i,s){let{tree:a}=t,[c,l]=[r-o.left,i-o.top];if(c<0||c>=n.width||l<-s)return null;let f=Math.min(
Math.max(Math.floor(Me(n,c)),0),t.n-1),u=a.order[f],m=l-n.height;if(m>$n-2)return st(n)>=Ne?{leaf:u}:null;if(m>bt[0]-1)return{
node:e.nodes[e.labels[u]]};if(m>-5)return{leaf:u};let h=Bt(a,n,c,l,s);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Bn(t,e,n,o,r,i,s,a){t.width=Math.min(o.length,i.width),t.height=i.height;let c=Tn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);kn(c,s,a,f.data),l.putImageData(f,0,
0)}function Wn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Fn(t,{
heat:e,names:n},o,r){let i=e.width/n.words.length,s=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((a,c)=>{
if(!a)return;let l=e.left+i*(c+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(a,l,s+H+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,s+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function jn(t,{heat:e,rowNames:n},[o,r],i,s,a){let c=e.height/(r-o);t.
font=a.css(),t.fillStyle=s.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*c;t.fillText(a.fit(F(i(l)),n-10),e.left+e.width+7,f+.5)}}function $e([t,e],n){let o=wt(t,e,n,50);return{at:o,
words:lt(o)}}function Kn(t,e,n,o,r,i){let{left:s,top:a,width:c,height:l}=e;for(let m=0;m<l;m+=.5){let h=3*Math.min(255,Math.
floor((1-m/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(s,a+m,c,Math.min(1,l-m))}let{at:f,words:u}=$e(
n,l);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((m,h)=>{let d=a+l*(1-(m-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(s+c,Math.min(Math.round(d),a+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",s+c+8,Math.min(Math.max(
d,a+5),a+l-4))})}function Le(t,e,n,o,r){let i=Dt(e,n),[s,a]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?a:s),t.height=Math.max(1,o?s:a);let c=t.getContext("2d");return c&&(o&&c.setTransform(0,1,1,0,0,0),Vt(c,i,r)),
i}function Un(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[i,s]=[-1,0];for(let a=0;a<=o;a++){let c=Math.floor(e.from+(a+
.5)/o*(e.to-e.from)),l=n[Math.min(c,n.length-1)],f=a<o&&l!==void 0?t.labels[l]??-1:-1;f!==i&&(i>=0&&r.push({label:i,x0:s/
e.dpr,x1:a/e.dpr}),[i,s]=[f,a])}return r}function Gn(t,e,n,o,r){for(let{label:i,x0:s,x1:a}of n){let c=a-s,l=r&&c>4?.5:0;
t.fillStyle=Z(o[i]),t.beginPath(),r&&c>8?t.roundRect(e.left,e.top+s+l,e.width,c-2*l,2):t.rect(e.left,e.top+s+l,e.width,c-
2*l),t.fill()}}function qn(t,{heat:e,strip:n},o,r,i){let s=Cn(r,o,e.height),a=0;t.fillStyle=i.paper,t.globalAlpha=.62;for(let l=0;l<=
s.length;l+=2){let f=s[l]??e.height;f>a&&t.fillRect(e.left,e.top+a,e.width,f-a),a=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
i.ink;let c=n.left+n.width+1;for(let l=0;l<s.length;l+=2){let[f=0,u=0]=[s[l],s[l+1]];t.fillRect(c,e.top+f,e.left-c-1,Math.
max(1,u-f))}}function Vn(t,{left:e,top:n,width:o,height:r},i,s){let a=m=>Math.round(m*s)/s,[c,l,f,u]=[a(e),a(n),a(e+o),a(
n+r)];for(let[m,h]of[[i.paper,2],[i.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(c-h,l-h,f-c+2*h,u-l+2*h),t.rect(c,l,f-c,u-
l),t.fill("evenodd")}function yt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Nt(t,n);return Yn(t,n,_e(o),o)}function It(t,e){let n=e>=
0?e:0,o=mt(t,n);return Yn(t,o,n,Nt(t,o))}function mt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let i=o+r>>1;n[i]<e?
o=i+1:r=i}return t.n-o}function Nt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function _e({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Yn(t,e,n,{
lower:o,upper:r}){let i,s,a;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return i??=Mr(t,e)},get sizes(){
return s??=this.nodes.map(c=>t.sizes[c])},get labels(){return a??=Er(t,this.nodes)}}}function Mr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let s=n-1-i;Ar(r,i,o[2*s]),vr(r,i+1,o[2*s+1])}return r}function Ar(t,e,n){
Xn(t,0,e,n)}function Xn(t,e,n,o){for(;n>e;){let r=n-1>>1,i=t[r];if(o<=i)break;t[n]=i,n=r}t[n]=o}function vr(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(t[r]>t[i])&&(r=i),t[o]=t[r],o=r,r=2*o+1}Xn(t,0,o,n)}function Er(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=t.start[o],s=i+t.sizes[o];for(let a=i;a<s;a++)n[t.order[a]]=r}),n}function Jn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,i=-1/0;for(let s=2;s<=o;s++){
let{lower:a,upper:c}=Nt(t,s),l=a>0?c/a:c>0?1/0:1;l>i&&([i,r]=[l,s])}return r}var Zn=new WeakMap,Qn=new WeakMap;function Yt(t){let e=Zn.get(t.children);return e||Zn.set(t.children,e=Tr(t)),t.marks?.
colours.size?Sr(e,t.marks):e}function Sr(t,e){let n=Qn.get(e);if(!n){Qn.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
Nn(n[o],r)}return n}function $t(t){let e=Yt(t.tree);return t.nodes.map(n=>e[n])}function Tr(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let s=1,a=e-2;a>=0;a--,s++){let c=n[2*a],l=n[2*a+1],f=o[c]>=o[l];r[f?c:l]=r[e+a],r[f?l:c]=s}
let i=Int32Array.from({length:e},(s,a)=>a);return yt(t,Jn(t)).nodes.forEach((s,a)=>{i[r[s]]=a}),r.map(s=>i[s])}function Re({data:t,places:e,shown:[n,o],dpr:r}){let{width:i,height:s}=e.rowTree;return{width:s,height:i,from:n,to:o,top:(Q(
t.tree)||1)*1.04,dpr:r}}function to(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(c,l,f){l.length===c.key.length&&l.every((u,m)=>u===c.key[m])||(c.key=l,f(c.canvas))}function r(c,l){let{data:f,
places:u,rows:m,columns:h,shown:d,ends:g,map:x,look:p,face:w,dpr:y}=l,{heat:b,columnTree:A}=u,v={width:Math.max(1,Math.round(
b.width*y)),height:Math.max(1,Math.round(b.height*y))},S=[f.values,m,h,...d,v.width,v.height,x];o(n.heat,S,I=>Bn(I,f,m,h,
d,v,g,x)),Wn(c,n.heat.canvas,b);let O=f.columnTree;if(A.height&&O){let I={...A,top:(Q(O)||1)*1.02,dpr:y,from:0,to:f.p};o(
n.columns,[O,A.width,A.height,y,p.quiet],_=>{Le(_,O,I,!1,p.quiet)}),c.save(),c.setTransform(1,0,0,1,Math.round(A.left*y),
Math.round(A.top*y)),c.drawImage(n.columns.canvas,0,0),c.restore()}Fn(c,u,p,w),u.rowNames&&jn(c,u,d,_=>f.name(m[_]),p,w),
Kn(c,u.bar,g,x,p,w)}function i(c,l){let{rowTree:f,rows:u,places:m}=l,h=$t(l.cut),d=Re(l),g=f?Ct(l.cut,d):Un(l.cut,d,u);Gn(
c,m.strip,g,h,f),f&&s(c,l,d,g,h)}function s(c,l,f,u,m){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:g,from:x,to:p}=f,w=l.
look.quiet;o(n.tree,[h,d.width,d.height,g,x,p,w],b=>{Le(b,h,f,!0,w)});let{canvas:y}=n.tree;c.save(),c.setTransform(1,0,0,
1,Math.round(d.left*g),Math.round(d.top*g)),c.beginPath(),c.rect(0,0,y.width,y.height),c.clip(),c.drawImage(y,0,0),c.globalCompositeOperation=
"source-atop";for(let{label:b,x0:A,x1:v}of u){let S=l.cut.nodes[b];if(S<h.n)continue;let O=Math.round(Y(f,Ht(h,S))*g-1),
I=Math.floor(A*g);c.fillStyle=Z(m[b]),c.fillRect(O,I,y.width-O,Math.max(1,Math.ceil(v*g)-I))}c.restore()}function a(c,l){
let{data:f,places:u,rows:m,columns:h,placeOf:d,selection:g,hover:x,rowTree:p,look:w,dpr:y}=l,{heat:b}=u,[A,v]=l.shown;if(g){
let R=C=>!!g[m[C]];qn(c,u,l.shown,R,w)}if(!x)return;let S=b.height/(v-A),O=(R,C,M,E)=>{let P=Math.max(C-R,2/S),B=(R+C)/2,
k=Math.max(0,(B-P/2-A)*S),T=Math.min(b.height,(B+P/2-A)*S);T<=0||k>=b.height||Vn(c,{left:M,top:b.top+k,width:E-M,height:T-
k},w,y)},[I,_]=[b.left,b.left+b.width];if(x.leaf!==void 0){let R=d[x.leaf];if(O(R,R+1,I,_),l.column>=0){let C=b.width/h.
length;O(R,R+1,I+l.column*C,I+(l.column+1)*C)}}else if(p){let R=f.tree.start[x.node];O(R,R+f.tree.sizes[x.node],I,_)}}return{
ground:r,cut:i,over:a,destroy(){for(let{canvas:c}of Object.values(n))c.width=c.height=0}}}var Or=7;function eo(t,e,n){let{data:o,cut:r,rows:i,columns:s,shown:[a,c]}=t,{heat:l,strip:f,rowTree:u}=t.places,m=n-l.top;
if(m<0||m>=l.height)return null;let h=Math.min(Math.floor(a+m/l.height*(c-a)),o.n-1),d=i[h];if(e>=l.left&&e<l.left+l.width){
let x=Math.floor((e-l.left)/l.width*s.length);return{leaf:d,column:Math.min(x,s.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let g=Bt(o.tree,Re(t),m,e-u.left,Or);return g<0?null:g<o.
n?{leaf:g,column:-1}:{node:g}}function Pe({data:t,cut:e,columns:n},o){if(o.label!==void 0){let s=L(e.sizes[o.label],t.noun);
return[`Cluster ${V(e,o.label)}`,s]}if(o.node!==void 0){let s=e.nodes.indexOf(o.node),a=L(t.tree.sizes[o.node],t.noun);return[
s<0?a:`Cluster ${V(e,s)} · ${a}`,`height ${X(J(t.tree,o.node))}`]}let r=`cluster ${V(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let i=n[o.column];return[t.name(o.leaf),kr(t,o.leaf,i),r]}function kr(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],i=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${i}: ${r>o.above?"yes":"no"}`;let s=t.originalColumns[o?.
original??-1];if(!s)return`${i}: ${Se(r)} scaled`;let a=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${i}\
: ${Wt(a??NaN,s.kind,s.unit)}`}var Lt=14,Xt=4;function no(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[s,a]=[0,0];function c(l,f){let u=[
l,...f].join(`
`);if(u!==i){for(i=u,o.textContent=F(l);r.length<f.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=f.length,m.textContent=F(f[h]??"")}),n.hidden=!1,[s,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,m){
c(u,m),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+Lt+s+Xt<=h?l+Lt:l-Lt-s,x=f-Lt-a,p=x>=Xt?x:f+Lt,w=(y,b)=>Math.
round(Math.max(Xt,Math.min(y,b-Xt)));n.style.transform=`translate(${w(g,h-s)}px, ${w(p,d-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Jt="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",Mt=4;function At(t,e,n,o){
let r=t.ownerDocument,i=r.createElement("div");i.className=e,t.append(i);let s=un(i,n,o),a=no(i),c=r.createElement("div");
c.className="hclust-unseen",c.setAttribute("aria-live","polite"),i.append(c);let l=[];return{box:i,stage:s,tip:a,say(f){
c.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();s.destroy(),i.remove()}}}function tt(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=zt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function vt(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function pt(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Cr=["Escape","Shift","Control","Alt","Meta"];function Zt(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[U(t,{pointerdown:()=>t.classList.add("by-pointer")}),U(e,{keydown:r=>{Cr.includes(r.key)||t.classList.remove(
"by-pointer")},blur:()=>t.classList.remove("by-pointer")})];return{end:()=>o.forEach(r=>r()),describe(r){e.getAttribute(
"aria-label")!==r&&e.setAttribute("aria-label",r)},instead(r){n.textContent=r,n.hidden=!r,t.classList.toggle("hclust-emp\
ty",!!r)}}}function Qt(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${L(e)} selected.`:"."}var Ir=24;function Et(t,e){let n=new Map,o=null,r=null;function i(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Ir,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function s(l){let f=tt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=i();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function a(l){let f=tt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=i(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function c(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=i()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,tt(t,l),f))}return U(t,{pointerdown:s,pointermove:a,pointerup:c,pointercancel:c,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(tt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function oo(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:i,stage:s,tip:a}=n;function c({x:p,y:w}){let y=r();return y&&
eo(y,p,w)}function l(p,w){t.take(p);let y=p?.label===void 0?p?.node:e.cut.nodes[p.label];p?.leaf!==void 0?e.setHover({leaf:p.
leaf}):y===void 0?e.setHover(null):e.setHover(y<e.data.n?{leaf:y}:{node:y}),s.canvas.style.cursor=p?"pointer":"";let b=r();
if(!p||!b)return a.hide();let[A="",...v]=Pe(b,p);a.show(w.x,w.y,A,v)}function f(p,w){let{cut:y,data:b}=e;if(!p)w||e.select(
[]);else if(p.leaf!==void 0)e.select([p.leaf],{add:w});else{let A=p.node??y.nodes[p.label??0];e.select(at(b.tree,A),{add:w})}}
function u(p){let w=r();return w?p/w.places.heat.height*(w.shown[1]-w.shown[0]):0}function m(p){let w=r()?.places.heat;return w?
(p-w.top)/w.height:.5}let h=o.shown(),d=Et(s.canvas,{down(p){return p.button?!1:(h=o.shown(),!0)},drag(p,{x:w,y},b){b.moved||=
Math.hypot(w-b.x,y-b.y)>=Mt,b.moved&&o.move(u(b.y-y),h)},up(p,w,y){if(y.moved)return;let b=c(w);f(b,p.shiftKey),p.pointerType===
"touch"&&l(b,w)},cancel(){},hover:(p,w)=>l(c(w),w),leave:()=>l(null,{x:0,y:0}),pinch(p,w,y,b){o.zoom(p,m(w.y-b)),o.move(
-u(b))}}),g=U(s.canvas,{dblclick:o.whole,wheel(p){!vt(i,p)||!r()||(p.preventDefault(),o.zoom(1.0015**(p.deltaY||p.deltaX),
m(tt(i,p).y)))},keydown:pt({ArrowDown:()=>x(1,0),ArrowUp:()=>x(-1,0),ArrowRight:()=>x(0,1),ArrowLeft:()=>x(0,-1),Home:()=>x(
-1/0,0),End:()=>x(1/0,0),Enter:p=>{let w=t.hit();w&&f(w,p.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0})},"+":()=>o.
zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function x(p,w){let y=r();if(!y)return;let b=(E,P)=>Math.
min(Math.max(E,0),P),A=e.hover?.leaf,v=t.hit(),S=A===void 0?Math.ceil(y.shown[0]):b(y.placeOf[A]+p,e.data.n-1),O=A===void 0||
v?.leaf===void 0?0:b(v.column+w,t.columns()-1);o.reveal([S]);let I=r()??y,{heat:_}=I.places,[R,C]=I.shown,M={leaf:I.rows[S],
column:O};l(M,{x:_.left+(O+.5)/t.columns()*_.width,y:_.top+(S+.5-R)/(C-R)*_.height}),n.say(Pe(I,M).join(", "))}return()=>{
d(),g()}}var ze=9,_t=5,ro=11,Nr=130,io=37,so=140,co=H+2;function lo(t,e){let{width:n,height:o,columns:r,rows:i,dpr:s}=t,a=p=>Math.
round(p*s)/s,c=a(t.columnTree?Math.min(70,.1*o)+_t:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=a(l+_t+ze+_t),u=16+
ro+10+Math.max(0,...t.scale.map(p=>e.width(p))),m=0;(o-c-24)/i>=co&&(m=Math.min(Nr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-m),g=ao(r,d/r.length,f,.34*o,e);m&&(o-c-g.height)/i<co&&(m=0,d=Math.max(20,n-f-u),g=ao(r,d/r.length,f,.34*o,
e)),d=a(d);let x=a(Math.max(20,o-c-g.height));return{heat:{left:f,top:c,width:d,height:x},strip:{left:f-_t-ze,top:c,width:ze,
height:x},rowTree:{left:0,top:c,width:l,height:x},columnTree:{left:f,top:2,width:d,height:t.columnTree?c-_t-2:0},bar:{left:f+
d+m+16,top:c,width:ro,height:Math.min(120,x)},names:g,rowNames:m}}function ao(t,e,n,o,r){let i=t.map(h=>F(h)),s=h=>Math.
max(0,...h.map(d=>r.width(d)));if(s(i)+8<=e)return{words:i,angle:0,every:1,height:H+12};let a=io*Math.PI/180,c=e*Math.sin(
a)>=H+1,l=c?1:Math.max(1,Math.ceil((H+2)/e)),f=i.map((h,d)=>{if(d%l)return"";if(!c)return r.fit(h,Math.min(so,o-10));let g=n+
e*(d+.5)-6;return r.fit(h,Math.min(so,(o-16)/Math.sin(a),g/Math.cos(a)))}),u=c?a:Math.PI/2,m=s(f)*Math.sin(u)+H*Math.cos(
u)+12;return{words:f,angle:c?io:90,every:l,height:Math.ceil(m)}}var te={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function $r(t){let e=ee(t.get("heights")),n=oe(t.get("flips"),e.length),o=be(St(t.get("children")),e,n);return o.marks=Gt(
t),o}function De(t){let e=$r(t),n=e.n,o=t.get("columns")??[],r=ee(t.get("col_heights")),i=St(t.get("col_children")),s=ee(
t.get("originals")),a=t.get("original_columns")??[],c=t.get("axis_names")??[],l=St(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Pr(t.get("values")),
columnTree:r.length?be(i,r):null,columnAbout:t.get("column_about")??[],originals:s,originalColumns:a,axes:Lr(c,ee(t.get(
"axes")),s,a.length,n),axisNames:c,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:_r(oe(t.
get("names")),St(t.get("name_ends"))),leafOf:u=>Rr(f,u)}}function Lr(t,e,n,o,r){let i=0;return t.map(({original:s})=>s===
void 0?e.subarray(i*r,++i*r):Float64Array.from({length:r},(a,c)=>n[c*o+s]??NaN))}function _r(t,e){let n=new TextDecoder,
o=[];return r=>{let i=e[r];return i===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function Rr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ne(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function oe(t,e=0){let n=new Uint8Array(ne(t));return n.length>=e?n:new Uint8Array(e)}function St(t){return new Int32Array(
ne(t))}function Pr(t){return new Float32Array(ne(t))}function ee(t){return new Float64Array(ne(t))}var uo=Object.keys(te),fo=new Map;function ho(t){return[...t.get("cmap_names")??[],...uo]}function He(t,e){let n=fo.get(
t);if(n)return n;let o=Object.hasOwn(te,t)?te[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=zr(o):r>=0&&(n=
oe(e.get("cmap_colours")).subarray(768*r,768*(r+1))),n?.length!==768?He(uo[0],e):(fo.set(t,n),n)}function zr(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,i]=[n(o),n(o+4)];for(let s=r;s<=i;s++){
let a=(s-r)/(i-r);for(let c=0;c<3;c++)e[3*s+c]=n(o+1+c)*(1-a)+n(o+5+c)*a}}return e}function Dr(t,e,n){let o=!1,r=n.length,i=W(n,r-2),s=W(n,r-1);for(let a=0;a<r;a+=2){let c=W(n,a),l=W(n,a+1);s>e!=l>e&&t<(i-
c)*(e-l)/(s-l)+c&&(o=!o),i=c,s=l}return r>=6&&o}function mo(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((i,s)=>{let a=s%2;
o[a]=Math.min(W(o,a),i),o[a+2]=Math.max(W(o,a+2),i)});let r=[];for(let i=0;i<t.length;i++){let[s,a]=[W(t,i),W(e,i)];s<W(
o,0)||s>W(o,2)||a<W(o,1)||a>W(o,3)||Dr(s,a,n)&&r.push(i)}return r}function po(t,e,n,o,r=16){let i=Math.max(1,Math.ceil((n+
1)/r)),s=Math.max(1,Math.ceil((o+1)/r)),a=h=>{let[d,g]=[W(t,h),W(e,h)];return d>=0&&d<=n&&g>=0&&g<=o?Math.floor(g/r)*i+Math.
floor(d/r):-1},c=new Int32Array(i*s+1),l=t.length;for(let h=0;h<l;h++){let d=a(h);d>=0&&(c[d+1]=W(c,d+1)+1)}for(let h=0;h<
i*s;h++)c[h+1]=W(c,h+1)+W(c,h);let f=c.slice(),u=new Int32Array(W(c,i*s));for(let h=0;h<l;h++){let d=a(h);if(d<0)continue;
let g=W(f,d);u[g]=h,f[d]=g+1}let m=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,g){let x=-1,p=g*g,
[w,y]=[m(h-g,i),m(h+g,i)],[b,A]=[m(d-g,s),m(d+g,s)];for(let v=b;v<=A;v++){let S=W(c,v*i+y+1);for(let O=W(c,v*i+w);O<S;O++){
let I=W(u,O),_=(W(t,I)-h)**2+(W(e,I)-d)**2;(_<p||_===p&&I>x)&&([p,x]=[_,I])}}return x}}}function re([t,e],n,o,r,i){let s=e-
t,a=Math.min(Math.max(s*r,i),n[1]-n[0]),c=s>0?(o-t)/s:.5;return ct([o-c*a,o+(1-c)*a],n,0)}function ct([t,e],n,o){let r=e-
t,i=Math.min(Math.max(t+o,n[0]),n[1]-r);return[i,i+r]}function W(t,e){return t[e]}var Hr=5,Br=.12;function ie(t){let e=1,n=null,o=()=>n??[0,e];function r(i){let s=i&&i[1]-i[0]<e*.999?i:null;s?.[0]===n?.[0]&&
s?.[1]===n?.[1]||(n=s,t())}return{get part(){return n},shown:o,reset(i){e=i,n=null},whole(){r(null)},zoom(i,s){let[a,c]=o(),
l=a+Math.min(Math.max(s,0),1)*(c-a);r(re([a,c],[0,e],l,i,Math.min(e,Hr)))},move(i,s=o()){n&&r(ct(s,[0,e],i))},reveal(i){
if(!n||!i.length)return;let[s,a]=n,c=1/0;for(let l=0;l<i.length;l++){let f=i[l],u=f<s?f-s:Math.max(0,f+1-a);Math.abs(u)<
Math.abs(c)&&(c=u)}c&&r(ct(n,[0,e],c+Math.sign(c)*Br*(a-s)))}}}function se(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function i(s,a,c){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=s,a.dataset.lmSuppressShortcuts="true",l.append(...c?[a,f]:[f,a]),o.append(l),l}return{el:o,select(s,a){
let c=n.createElement("select");c.addEventListener("change",()=>a(c.value)),c.setAttribute("aria-label",s);let l=i(s,c,!1),
f="";return{show(u,m,h=m){let d=JSON.stringify([m,h]);d!==f&&(f=d,c.replaceChildren(...m.map((g,x)=>{let p=n.createElement(
"option");return p.value=g,p.textContent=(h[x]??g).slice(0,60),p}))),c.value=u},hide(u){l.hidden=u}}},checkbox(s,a,c){let l=n.
createElement("input");l.type="checkbox",l.title=a,l.addEventListener("change",()=>c(l.checked));let f=i(s,l,!0);return{
show(u,m=!0){l.checked=u,f.hidden=!m}}},button(s,a){let c=n.createElement("button");return c.type="button",c.textContent=
s,c.dataset.lmSuppressShortcuts="true",c.hidden=!0,c.addEventListener("click",a),o.append(c),{show(l){c.hidden=!l}}},hide(s){
o.hidden=s},destroy(){o.remove()}}}var[Wr,Be]=[1,2];function go(t,e,n){let o=t.ownerDocument,r=se(t,"Clustermap"),i=r.checkbox("Rows","Cluster the rows and\
 draw their tree",k=>e.setOption("row_cluster",k)),s=r.checkbox("Columns","Cluster the columns and draw their tree",k=>e.
setOption("col_cluster",k)),a=r.select("Colours",k=>e.setOption("cmap",k)),c=ie(()=>{S.hide(),R()}),l=r.button("show all\
 rows",c.whole),f=it(o,n.font),u=[],m=[],h=new Int32Array(0),d=[0,1],g=null,[x,p]=[!1,!1],w=null,y=to(o),b=At(t,"hclust-\
plot",[y.ground,y.cut,y.over].map(k=>T=>{let N=I();N&&k(T,N)}),()=>R()),{box:A,stage:v,tip:S}=b,O=Zt(A,v.canvas);function I(){
if(!g)return null;let{data:k,cut:T,selection:N,hover:$}=e,D=w?.leaf!==void 0&&w.leaf===$?.leaf?w.column:-1,z=He(String(e.
option("cmap")),e.model);return{data:k,cut:T,selection:N,hover:$,places:g,rows:u,columns:m,placeOf:h,ends:d,rowTree:x,column:D,
look:n,face:f,map:z,shown:c.shown(),dpr:v.dpr}}function _(){let{data:k}=e,{tree:T}=k,N=k.p>0&&k.values.length>=k.n*k.p;r.
hide(!N),O.instead(N?"":Jt);let $=ho(e.model),D=String(e.option("cmap")||$[0]);a.show(D,$.includes(D)?$:[D,...$]),x=!!(e.
option("row_cluster")??!0)&&k.n>1,p=!!(e.option("col_cluster")??!0)&&k.columnTree!==null,i.show(x,k.n>1),s.show(p,k.columnTree!==
null),u=x?T.order:Int32Array.from({length:k.n},(z,K)=>K),m=p&&k.columnTree?k.columnTree.order:Int32Array.from({length:k.
p},(z,K)=>K),h=new Int32Array(k.n);for(let z=0;z<k.n;z++)h[u[z]]=z;if(w=null,!N)return g=null,v.paint();R()}function R(){
let{data:k}=e;if(l.show(c.part!==null),!v.width||!k.p||!k.values.length)return;let[T,N]=c.shown();g=lo({width:v.width,height:v.
height,columns:Array.from(m,$=>k.columns[$]??""),rows:N-T,rowTree:x,columnTree:p,longestName(){let $=0;for(let D=Math.floor(
T);D<N&&D<k.n;D++)$=Math.max($,f.width(k.name(u[D]).slice(0,60)));return $},scale:$e(d,120).words,dpr:v.dpr},f),O.describe(
C()),v.paint()}function C(){let{cut:k,data:T,selection:N}=e;return`Clustermap of ${L(T.n,T.noun)} ${x?"in the order of t\
heir tree":"in the table's order"} by ${L(T.p,"features")}: ${L(k.k,"clusters")}${Qt(N)}`}let M=null;function E(){c.reset(
e.data.n),e.data.values!==M&&(M=e.data.values,d=On(e.data.values)),_()}let P={store:e,ground:b,extent:c,scene:I,columns:()=>m.
length,hit:()=>w,take(k){w=k,v.paint(Be)}},B=null;return b.end(O.end,oo(P),e.subscribe("data",E),e.subscribe(["order","o\
ption"],_),e.subscribe(["cut","selection"],k=>{k==="cut"&&B?.k===e.cut.k&&B.tree===e.cut.tree||(B=e.cut,O.describe(C()),
v.paint(k==="cut"?Wr:Be))}),e.subscribe("reveal",()=>{c.reveal(e.wanted.map(k=>h[k]))}),e.subscribe("hover",()=>{e.hover?.
leaf!==w?.leaf&&(w=null),S.hide(),v.paint(Be)})),E(),{restyle(k){n=k,f=it(o,n.font),R()},destroy(){b.destroy(),y.destroy(),
r.destroy()}}}var We="hclust-asking";var Fr=30,jr=1e3;function wo(t,e){let n=xo(t,"Clusters","Number of clusters"),o=xo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let a=Q(e.data.tree)*1.06||
1;o.input.max=String(a),o.input.step=String(a/jr),i()}function i(){let{cut:a,data:c}=e;n.input.max=String(Math.min(c.n,Math.
max(Fr,a.k))),n.input.value=String(a.k),n.output.textContent=L(a.k),o.input.value=String(a.t),o.output.textContent=xt(a),
n.input.setAttribute("aria-valuetext",L(a.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let s=[
U(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),U(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",i)];return r(),{destroy(){for(let a of s)a();n.label.remove(),o.
label.remove()}}}function xo(t,e,n){let o=t.ownerDocument,[r,i,s]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return i.type="range",i.setAttribute("aria-label",n),i.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),i,s),t.append(r),{label:r,input:i,output:s}}function Fe(t,e){let[n,o]=[Ot(e.paper)??gt,Ot(e.ink)??Pt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,s]of Object.entries(r))t.style.setProperty(`--hc-${i}`,s);t.style.setProperty("--hc-band",et(ft(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function ce(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Kr={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Ur=10;function je(t){return Kr[ke(
t)]}function Ke(t){return In[ke(t)]}function bo(t){let e=new Map,n=null;function o(r,{size:i,halo:s,edge:a,alpha:c},l,f){
let u=Math.ceil((i*.6+s+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let m=i*Ke(r)*l;n.setTransform(m,0,0,m,u,u),n.lineJoin="\
round",n.globalAlpha=c;let h=new Path2D(je(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=a,n.lineWidth=s*l/m,s&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(d.keys()).filter(x=>G(d,x)>>>24>=Ur);return{
steps:Int32Array.from(g,x=>{let[p,w]=[Math.floor(x/(2*u)),x%(2*u)];return(p-u)*f+w-u}),pixels:Int32Array.from(g,x=>G(d,x))}}
return function(i,s,a){let c=`${i.size} ${i.halo} ${i.edge} ${i.alpha} ${s} ${a}`,l=e.get(c);l||(e.size>12&&e.clear(),e.
set(c,l=[]));let f=l;return u=>f[Oe(u)]??=o(Oe(u),i,s,a)}}function yo(t,e,n){let o=t.length,r=e.length,i=Array.from(e.keys()).
sort((u,m)=>G(e,m)-G(e,u)||u-m),s=new Int32Array(r);i.forEach((u,m)=>{s[u]=m});let a=new Int32Array(2*r+1),c=u=>G(s,G(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)a[c(u)+1]=G(a,c(u)+1)+1;for(let u=0;u<2*r;u++)a[u+1]=G(a,u+1)+G(a,u);let l=n?G(a,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let m=c(u),h=G(a,m);f[h]=u,a[m]=h+1}return{order:f,dimmed:l}}function Mo(t,e,n,o,r,i,s){
let{xs:a,ys:c,width:l,height:f,left:u,top:m}=o;for(let h=0;h<r.length;h++){let d=G(r,h),g=G(a,d),x=G(c,d);if(!(g>=-1&&g<=
l+1&&x>=-1&&x<=f+1))continue;let{steps:p,pixels:w}=s[G(i,d)],y=Math.round((m+x)*n)*e+Math.round((u+g)*n);for(let b=0;b<p.
length;b++){let A=y+G(p,b),v=G(w,b),S=G(t,A);t[A]=S===0||v>>>24===255?v:Gr(v,S)}}}function Gr(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),i=256*n/r|0,s=256-i,a=Math.imul(t&16711935,i)+Math.imul(e&16711935,s)>>>8&16711935,
c=Math.imul(t&65280,i)+Math.imul(e&65280,s)>>>8&65280;return r<<24|a|c}function G(t,e){return t[e]}var Ao="http://www.w3.org/2000/svg",qr=12,vo=18,Vr=20,Ue=10,ae=5;function Eo(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let s={width:0,
height:0};function a(c){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(c),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Ao,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Ao,"path");f.append(u);let m=n.createElement("b"),h=n.createElement("span");return l.append(f,m,h),l.addEventListener(
"click",d=>e(c,d.shiftKey)),i.before(l),{button:l,path:u,number:m,rest:h,colour:-1}}return{el:o,show(c,l,f,u,m){let h=Math.
max(2,Math.min(qr,Math.floor((m-2*Ue)/vo))),d=c.k<=h?c.k:h-1;for(;r.length<d;)r.push(a(r.length));let g=0;r.forEach((p,w)=>{
if(p.button.hidden=w>=d,p.button.hidden)return;let y=` · ${L(c.sizes[w],f)}`;p.rest.textContent!==y&&(p.rest.textContent=
y);let b=u.fit(V(c,w),Ut,H,!0);p.number.textContent!==b&&(p.number.textContent=b);let A=l[w];p.colour!==A&&(p.colour=A,p.
path.setAttribute("d",je(A)),p.path.setAttribute("transform",`scale(${8*Ke(A)})`),p.path.setAttribute("fill",Z(A))),g=Math.
max(g,u.width(b,H,!0)+u.width(y))}),i.hidden=d===c.k,i.hidden||(i.textContent=`+ ${L(c.k-d)} more`,g=Math.max(g,u.width(
i.textContent)));let x=d+(i.hidden?0:1);return s={width:Math.ceil((Vr+g+8)/8)*8,height:vo*x+4},s},move(c,l){o.style.transform=
`translate(${Math.round(c)}px, ${Math.round(l)}px)`,o.style.width=`${s.width}px`},destroy(){o.remove()}}}function So({xs:t,
ys:e,width:n,height:o},r){let i=[n-r.width-2,Ue,(n-r.width)/2],s=[2,o-r.height-Ue,(o-r.height)/2],a=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],c={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of a){let u=i[l]??0,m=s[f]??0,h=0;for(let d=0;d<
t.length;d++){let g=t[d],x=e[d];g>u-ae&&g<u+r.width+ae&&x>m-ae&&x<m+r.height+ae&&h++}h<c.hidden&&(c={left:u,top:m,hidden:h})}
return c}var qe=864e5,Yr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Oo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=t[r];Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Ve(t,e,n,o,r){if(t==="date")return Xr(e,n,Math.max(2,Math.floor(o/r)));let i=wt(
e,n,o,r);return{at:i,words:lt(i)}}function Xr(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Ge(To(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let i=r>=
7?4:0,s=[];for(let a=Math.ceil((t-i)/r);a*r+i<=e;a++)s.push(a*r+i);return Ge(s,t,e)}return Ge(To(t,e,1),t,e)}function To(t,e,n){
let o=new Date(t*qe);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let s=r;i.length<100;s++){let a=new Date(0);a.setUTCFullYear(Math.floor(s*n/12),(s*n%12+12)%12,1);let c=a.getTime()/
qe;if(!(c<=e))break;c>=t&&i.push(c)}return i}function Ge(t,e,n){let o=t.map(i=>{let s=new Date(Math.round(i*1440)*6e4);if(s.
getUTCHours()||s.getUTCMinutes())return s.toISOString().slice(11,16);let a=Yr[s.getUTCMonth()];return s.getUTCDate()!==1?
`${s.getUTCDate()} ${a}`:s.getUTCMonth()?a:String(s.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*qe).getUTCFullYear()}`),{at:t,words:o}}var ko=8,Io=12,Jr=46,Zr=90;function Ye(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,i=t.axisNames[r],s=t.axes[r];if(!i||!s)return null;let a=F(i.label||i.name),c=i.unit?`${a} (${F(i.unit)})`:a;return{
name:i.name,title:c,column:i,values:s,all:Oo(s)}}function No(t,e,n,o,r,i,s){let a=Math.max(40,t.height-ko-Jr),c=Ve(n.column.
kind,...r,a,46);c.words=c.words.map(g=>s.fit(g,Zr));let l=Math.max(0,...c.words.map(g=>s.width(g))),f=Math.ceil(l+8+H+16),
u=Math.max(40,t.width-f-Io-i),m=Ve(e.column.kind,...o,u,64),h=Co(e.values,o[0],o[1],u),d=Co(n.values,r[1],r[0],a);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:f,top:ko,width:u,height:a,x:m,y:c,xs:h,ys:d}}function Co(t,e,n,o){
let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let s=t[i];r[i]=Number.isFinite(s)?(s-e)/(n-e)*o:NaN}return r}
function $o(t,e,{x:n,y:o,xShown:r,yShown:i,look:s,face:a,dpr:c}){let{left:l,top:f,width:u,height:m}=e,h=f+m,d=Math.max(1,
Math.round(c))/c,g=p=>Math.round(p*c)/c;t.font=a.css(),t.fillStyle=s.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((p,w)=>{let y=g(h-(p-i[0])/(i[1]-i[0])*m);t.fillStyle=s.rule,t.globalAlpha=.7,t.fillRect(l,y,u,d),t.globalAlpha=
1,t.fillRect(l-4,y,4,d),t.fillStyle=s.quiet,t.fillText(e.y.words[w]??"",l-8,y+.5)}),t.fillStyle=s.rule,t.fillRect(g(l),f,
d,m+d),t.fillRect(l,g(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let x=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((p,w)=>{let y=g(l+(p-r[0])/(r[1]-r[0])*u);t.fillStyle=s.rule,t.fillRect(y,h,d,4);let b=a.fit(e.x.words[w]??"",x),
A=l+u+Io-1-a.width(b)/2;t.fillStyle=s.quiet,t.fillText(b,Math.min(y,A),h+17)}),t.fillStyle=s.ink,t.fillText(a.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(H+1,f+m/2),t.rotate(-Math.PI/2),t.fillText(a.fit(o.title,m),0,0),t.restore()}var Lo=60,Qr=30,ti=110;function Xe(t){return t<=500?7.2:t<=2500?5.6:4.2}function _o(t){let e=bo(t),n=null,o=null;return{
renew(){n=null},paint(r,i,{cut:s,data:a,selection:c},l,f,u,m){n??=yo(s.labels,s.sizes,c);let{order:h,dimmed:d}=n,g=Xe(a.
n),x=a.n<=2500?.7:.4,p=d>0&&h.length-d>Lo,w=r.points,[y,b]=w?[1,1]:[r.canvas.width,r.canvas.height];!w&&(o?.width!==y||o.
height!==b)&&(o=r.createImageData(y,b));let A=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let v=(O,I)=>{
if(!O.length)return;if(w)return w(i,O,s.labels,l,I);let _=e(I,m,y);Mo(A,y,m,i,O,s.labels,Array.from(l,_))};v(h.subarray(
0,d),{size:g,halo:x,edge:u,alpha:.22});let S=p?f:u;v(h.subarray(d),{size:g,halo:p?.9:x,edge:S,alpha:1}),!w&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Lo?new Int32Array(0):n.order.subarray(n.dimmed)}}}function le(t,{
left:e,top:n,xs:o,ys:r},i,s){let[a,c]=[o[i],r[i]];a===a&&(t.beginPath(),t.arc(e+a,n+c,s,0,2*Math.PI),t.stroke())}function Ro(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ei(t,e,n){let o=[...n,...t.map(({x:i,
y:s})=>({x0:i-5,y0:s-5,x1:i+5,y1:s+5}))],r=[];for(let{row:i,x:s,y:a,width:c,away:l}of t)for(let f of[s+l,s-l-c]){let u={
x0:f,y0:a-7,x1:f+c,y1:a+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>ni(u,h)))){o.push(u),r.
push({row:i,left:f,y:a});break}}return r}function ni(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Po(t,e,{
data:n,selection:o},r,i,s){let a=[];for(let f=0;f<e.xs.length;f++)if(fe(e,f)&&a.push(f)>Qr)return;let c=new Map(a.map(f=>[
f,s.fit(F(n.name(f)),ti)])),l=a.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:s.width(c.get(f)??""),away:o?.[f]?12:8}));t.font=
s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=i.quiet;for(let{row:f,left:u,y:m}of ei(l,e,[r]))t.fillText(
c.get(f)??"",e.left+u,e.top+m+.5)}function fe({xs:t,ys:e,width:n,height:o},r){let[i,s]=[t[r],e[r]];return i>=0&&i<=n&&s>=
0&&s<=o}function Je({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(i=>oi(i,o)))]:[];return r.push(`cluster ${L(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function oi({column:t,values:e},n){let o=e[n],r=Wt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let i=t.name;return i.startsWith("PC ")?`${i}: ${r}`:`${r} ${i}`}var zo=new WeakMap;function Do(t){let e=zo.
get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),zo.set(t,e)}return e}function Ho(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:i,tip:s}=n;function a(x){let p=t.plot();if(e.setHover(x<0?null:
{leaf:x}),x<0||!p)return s.hide();let[w="",...y]=Je(e,t.axes(),x);s.show(p.left+Number(p.xs[x]),p.top+Number(p.ys[x]),w,
y)}function c({x,y:p}){let w=t.plot();return w?[(x-w.left)/w.width,1-(p-w.top)/w.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=Et(i.canvas,{down(x){if(x.button>1||!t.plot())return!1;
let p=x.button===1||m;return u={pan:p,shift:x.shiftKey,from:o.part,over:!1},p&&x.preventDefault(),!0},drag(x,{x:p,y:w},y){
let b=t.plot();if(!(!y.moved&&Math.hypot(p-y.x,w-y.y)<Mt)&&(y.moved||a(-1),y.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((y.x-p)/b.width,(w-y.y)/b.height,u.from);l??=[y.x,y.y],l.push(p,w),t.draw(l)}},up(x,p,w){let y=t.plot();if(!(!y||u.
over)){if(l){let b=l.map((v,S)=>v-(S%2?y.top:y.left));f();let A=mo(y.xs,y.ys,b).filter(v=>fe(y,v));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!w.moved&&!u.pan){let b=t.nearest(p);(b>=0||!x.shiftKey)&&e.select(b<0?[]:[b],{add:x.shiftKey}),
x.pointerType==="touch"&&a(b)}}},cancel:f,hover:(x,p)=>a(t.nearest(p)),leave:()=>a(-1),pinch(x,p,w,y){let b=t.plot();b&&
(o.by(x,...c({x:p.x-w,y:p.y-y})),o.move(-w/b.width,y/b.height))},owns(x){return c(x).every(p=>p>=0&&p<=1)}});function d(x,p){
let[w,y]=[t.axes(),t.plot()];if(!w||!y)return;let b=Do(w[x].values).filter(O=>fe(y,O));if(!b.length)return;let A=b.indexOf(
e.hover?.leaf??-1),v=A<0?p>0?0:b.length-1:Math.min(Math.max(A+p,0),b.length-1),S=b[v];a(S),n.say(Je(e,w,S).join(", "))}let g=U(
i.canvas,{dblclick:o.whole,wheel(x){!vt(r,x)||!t.plot()||(x.preventDefault(),o.by(1.0015**(x.deltaY||x.deltaX),...c(tt(r,
x))))},keydown:pt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d("y",-1),Enter:x=>{
let{hover:p}=e;p?.leaf!==void 0&&e.select([p.leaf],{add:x.shiftKey})}," ":()=>{m=!0},Escape:()=>{u.over=!0,f(),e.select(
[]),a(-1)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,.5),0:o.whole}),keyup(x){x.key===" "&&
(m=!1)},blur(){m=!1}});return()=>{h(),g()}}var ri=500;function Bo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,i,s){let a=t();if(!a)return;let c=n??a,l=(m,h)=>{let[d,g]=[c[m],a[m]],x=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return re(d,g,x,r,(g[1]-g[0])/ri)},f=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,u={x:l("x",i),y:l("y",s)};o(f(u.x,a.x)&&f(
u.y,a.y)?null:u)},move(r,i,s=n){let a=t();!a||!s||o({x:ct(s.x,a.x,r*(s.x[1]-s.x[0])),y:ct(s.y,a.y,i*(s.y[1]-s.y[0]))})},
reveal(r){let i=t(),s=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!i||!n)return;let{x:a,y:c}=n;if(s.some(
([f,u])=>f>=a[0]&&f<=a[1]&&u>=c[0]&&u<=c[1]))return;let l=s[0];l&&o({x:ct(a,i.x,l[0]-(a[0]+a[1])/2),y:ct(c,i.y,l[1]-(c[0]+
c[1])/2)})}}}var ii=12,si=230,[ci,Ze]=[1,2];function Wo(t,e,n){let o=t.ownerDocument,r=se(t,"Scatter"),i=r.select("x",T=>e.setOption(
"x",T)),s=r.select("y",T=>e.setOption("y",T)),a=Bo(()=>u&&{x:u.x.all,y:u.y.all},()=>{b.hide(),O()}),c=r.button("show all",
a.whole),l=_o(o),f=it(o,n.font),u=null,m=null,h=null,d=null,g=0,x={key:"",left:0,top:0,width:0,height:0},p=At(t,"hclust-\
plot",[C,M,E],()=>O()),{box:w,stage:y,tip:b}=p,A=Eo(w,P),v=Zt(w,y.canvas);function S(){let{data:T}=e,N=Ye(T,e.option("x"),
0),$=Ye(T,e.option("y"),1);if(u=N&&$?{x:N,y:$}:null,a.reset(),r.hide(!u),v.instead(u?"":Jt),u){let D=T.axisNames.map(z=>z.
name);i.show(u.x.name,D),s.show(u.y.name,D)}l.renew(),g=0,O()}function O(){c.show(a.part!==null),!(!u||!y.width)&&(I(),x.
key="",_(),v.describe(R()),y.paint())}function I(){if(!u)return;let{x:T,y:N}=u;m=No(y,T,N,a.part?.x??T.all,a.part?.y??N.
all,g,f),h=po(m.xs,m.ys,m.width,m.height)}function _(){if(!m)return;let{cut:T,data:N}=e,$=A.show(T,$t(T),N.noun,f,m.height),
D=`${$.height} ${Math.ceil($.width/24)}`;if(D!==x.key){let z=Math.max(1,.01*N.n),K=So(m,$);K.hidden>z&&m.width+g-$.width>
si&&$.width>g-12&&(g=$.width+12,I(),y.paint()),g&&(K={left:m.width+16,top:0,hidden:0}),x={key:D,left:K.left,top:K.top,...$}}
A.move(m.left+x.left,m.top+x.top)}function R(){if(!u)return"";let{cut:T,data:N,selection:$}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${L(N.n,N.noun)} in ${L(T.k,"clusters")}${Qt($)}`}function C(T){if(!m||!u)return;let{x:N,
y:$}=u;$o(T,m,{x:N,y:$,xShown:a.part?.x??N.all,yShown:a.part?.y??$.all,look:n,face:f,dpr:y.dpr})}function M(T){if(!m)return;
l.paint(T,m,e,$t(e.cut),n.ink,n.paper,y.dpr);let{left:N,top:$,width:D,height:z}=x;Po(T,m,e,{x0:N,y0:$,x1:N+D,y1:$+z},n,f)}
function E(T){if(!m)return;let{hover:N,data:$}=e,D=Xe($.n)/2;T.save(),a.part&&(T.beginPath(),T.rect(m.left,m.top-4,m.width+
4,m.height+4),T.clip()),T.strokeStyle=n.ink,T.lineWidth=1.5;for(let z of l.ringed())le(T,m,z,D+3);if(N?.node!==void 0){T.
lineWidth=1;let{tree:z}=$,K=z.start[N.node],me=K+z.sizes[N.node];for(let pe of z.order.subarray(K,me))le(T,m,pe,D+.8)}else if(N)
for(let[z,K]of[[n.paper,4.5],[n.ink,2]])T.strokeStyle=z,T.lineWidth=K,le(T,m,N.leaf,D+4);T.restore(),d&&Ro(T,d,n.ink)}function P(T,N){
let{cut:$,data:D}=e,z=[];for(let K=0;K<D.n;K++)$.labels[K]===T&&z.push(K);e.select(z,{add:N}),p.say(`${N?"Added: ":""}cl\
uster ${V(e.cut,T)}, ${L(z.length,D.noun)} selected.`)}let B={store:e,ground:p,zoom:a,axes:()=>u,plot:()=>m,nearest:({x:T,
y:N})=>m&&h?h.nearest(T-m.left,N-m.top,ii):-1,draw(T){d=T,y.paint(Ze)}},k=null;return p.end(v.end,Ho(B),e.subscribe("dat\
a",S),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||S()}),e.subscribe(["cut","selecti\
on"],T=>{let N=k?.k===e.cut.k&&k.tree===e.cut.tree;T==="cut"&&N||(k=e.cut,l.renew(),T==="cut"&&_(),v.describe(R()),y.paint(
ci,Ze))}),e.subscribe("reveal",()=>{if(!u||!a.part)return;let{x:T,y:N}=u;a.reveal(e.wanted.map($=>[Number(T.values[$]),Number(
N.values[$])]))}),e.subscribe("hover",()=>{b.hide(),y.paint(Ze)})),S(),{restyle(T){n=T,f=it(o,n.font),O()},destroy(){p.destroy(),
A.destroy(),r.destroy()}}}var Qe=8,ai=0;function jo(t,e){let n=t.ownerDocument,o=`hclust-find-${++ai}`,r=n.createElement("div");r.className="hclus\
t-find";let i=n.createElement("input"),s=n.createElement("ul");i.type="search",i.autocomplete="off",i.spellcheck=!1,i.dataset.
lmSuppressShortcuts="true",s.id=o,s.hidden=!0,s.setAttribute("role","listbox"),s.setAttribute("aria-label","Rows found"),
Fo(i,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(i,s),t.append(r);let a=[],
c=0,l=0,f=null,u=new Set;function m(){let b=L(1,e.data.noun).slice(2);i.placeholder=`find a ${b}`,i.setAttribute("aria-l\
abel",`Find a ${b} by its name`)}function h(){let{data:b}=e,A=i.value.trim().toLowerCase();f||(f=Array.from({length:b.n},
(S,O)=>b.name(O).toLowerCase()),u=li(f)),a=[],c=0,l=0;let v=[];f.forEach((S,O)=>{let I=A?S.indexOf(A):-1;I<0||(c++,I===0&&
a.length<Qe?a.push(O):v.length<Qe&&v.push(O))}),a=[...a,...v].slice(0,Qe),d(!!A)}function d(b){s.replaceChildren(),s.hidden=
!b,i.setAttribute("aria-expanded",String(b));let A=a.map((v,S)=>{let O=F(e.data.name(v)),I=`cluster ${V(e.cut,e.cut.labels[v])}`,
_=u.has(f?.[v]??"")?`row ${e.data.rows[v]} · `:"";return g(O,_+I,{id:`${o}-${S}`,"aria-selected":String(S===l)})});if(A.
forEach((v,S)=>v.dataset.i=String(S)),b&&c>a.length&&A.push(g(`and ${L(c-a.length)} more`,"")),b&&!c&&A.push(g("no such \
name","")),s.append(...A),b&&a.length){i.setAttribute("aria-activedescendant",`${o}-${l}`);let v=a[l];e.reveal([v]),e.setHover(
{leaf:v})}else i.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(b,A,v={"aria-disabled":"true"}){let S=n.
createElement("li");Fo(S,{role:"option",...v});for(let O of[b,A]){let I=n.createElement("span");I.textContent=O,S.append(
I)}return S}function x(b,A){let v=a[b];v!==void 0&&(e.select([v],{add:A}),i.value=e.data.name(v),p(),e.setHover({leaf:v}))}
function p(){s.hidden||(s.hidden=!0,i.setAttribute("aria-expanded","false"),i.removeAttribute("aria-activedescendant"),e.
setHover(null))}function w(b){let v={ArrowDown:1,ArrowUp:-1}[b.key];if(v){if(s.hidden)return h();l=(l+v+a.length)%Math.max(
a.length,1),d(!0)}else if(b.key==="Enter")x(l,b.shiftKey);else if(b.key==="Escape")s.hidden&&e.select([]),i.value="",p();else
return;b.preventDefault(),b.stopPropagation()}let y=[U(i,{input:h,keydown:w,blur:p,focus:()=>i.value&&h()}),U(s,{pointerdown:b=>{
b.preventDefault();let A=b.target.closest("li[data-i]");A&&x(Number(A.dataset.i),b.shiftKey)},pointermove:b=>{let A=b.target.
closest("li[data-i]");!A||Number(A.dataset.i)===l||(l=Number(A.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,a=[],
p(),m()})];return m(),{box:r,destroy(){for(let b of y)b();r.remove()}}}function li(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Fo(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var fi=200,ui=["x","y","cmap","row_cluster","col_cluster"];function en(t){let e=De(t),n=ue(t,e),o=tn(t,e),r=null,i=[],s=new Map,
a=M=>{for(let E of[...s.get(M)??[]])E(M)},c=new Map,l,f=-1/0,u=!1,m=!1;function h(M){u=!0;try{for(let[E,P]of Object.entries(
M))t.set(E,P)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!c.size)return;f=Date.now();let M=Object.fromEntries(
c);c.clear(),h("n_clusters"in M?{...M,...w()}:M),t.save_changes()}function g(M){for(let[E,P]of Object.entries(M))c.set(E,
P);l??=setTimeout(d,Math.max(0,f+fi-Date.now()))}function x(){if(d(),!!m){m=!1;try{let M={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...p(),...M}})}catch{}}}let p=()=>({n_clusters:n.k,distance_threshold:n.t}),w=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),y=[];function b(M,E){let P=()=>{!u&&(M==="re\
vision"||t.get("revision")===e.revision)&&E()};t.on(`change:${M}`,P),y.push([`change:${M}`,P])}let A=t.get("cut_told");function v(){
let M=A;return A=t.get("cut_told"),A!==M}let S=()=>c.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function O(M){
let E=t.get("threshold_step");return E>0&&Math.abs(M-Math.round(n.t/E)*E)<1e-6*E}b("revision",()=>{c.clear(),m=!1,A=t.get(
"cut_told"),e=De(t),n=ue(t,e),o=tn(t,e),r=null,a("data")}),b("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let M=v();
M&&S()?h(p()):_(ue(t,e),M)}),b("distance_threshold",()=>{let M=t.get("distance_threshold");if(M===n.t)return;let E=v();if(!E&&
O(M))return;if(E&&S()){h(p());return}let P=mt(e.tree,M)===t.get("n_clusters");_(P?ue(t,e):It(e.tree,M),E)});for(let M of Ce)
b(M,()=>{e={...e,tree:{...e.tree,marks:Gt(t)}},n=Ko(n,e.tree),a("cut")});b("selection",()=>{c.delete("selection");let M=tn(
t,e);Uo(o,M)||(o=M,a("selection"),I([...M?.keys()??[]].filter(E=>M?.[E])))});for(let M of[...ui,"cmap_colours"])b(M,()=>a(
"option"));function I(M){i=M,M.length&&a("reveal")}function _(M,E){c.delete("n_clusters"),c.delete("distance_threshold"),
m=!E,n=M;let P={...R(M.k),...p(),...E?{}:w()};h(Object.fromEntries(Object.entries(P).filter(([B,k])=>t.get(B)!==k))),a("\
cut")}function R(M){let E=t.get("most_clusters");return E&&M>E?{most_clusters:Math.min(e.n,2*M)}:{}}function C(M){M.k===
n.k&&M.t===n.t||(n=M,m=!0,g({...R(n.k),...p()}),a("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){
return o},get hover(){return r},setThreshold(M){C(It(e.tree,M))},setClusters(M){C(yt(e.tree,M))},select(M,{add:E=!1}={}){
let P=E&&o?o.slice():new Uint8Array(e.n);for(let k=0;k<M.length;k++)P[M[k]]=1;let B=P.includes(1)?P:null;Uo(o,B)||(o=B,g(
{selection:hi(B,e)}),a("selection"),I(Array.from(M)),d())},get wanted(){return i},reveal:I,setHover(M){M?.leaf===r?.leaf&&
M?.node===r?.node||(r=M,a("hover"))},flip(M){let E=dn(e.tree,M);E!==e.tree&&(e={...e,tree:E},n=Ko(n,E),a("order"))},option(M){
return c.has(M)?c.get(M):t.get(M)},setOption(M,E){this.option(M)!==E&&(g({[M]:E}),a("option"))},flush:d,say:x,subscribe(M,E){
let P=typeof M=="string"?[M]:M;for(let B of P)s.has(B)||s.set(B,new Set),s.get(B)?.add(E);return()=>{for(let B of P)s.get(
B)?.delete(E)}},destroy(){d();for(let[M,E]of y)t.off(M,E);y.length=0,s.clear()}}}function ue(t,{tree:e}){let[n,o]=[t.get(
"n_clusters"),t.get("distance_threshold")];return mt(e,o)===n?It(e,o):yt(e,n)}function Ko(t,e){return mt(e,t.t)===t.k?It(
e,t.t):yt(e,t.k)}function tn(t,e){let n=St(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let i of n){let s=e.leafOf(
i);s<0||(o[s]=1,r=!0)}return r?o:null}function hi(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Uo(t,e){
return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}function Go(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[c,l]of t){let[f,u]=[Math.max(
0,Math.floor(c)-4),Math.ceil(l)+4];f>o||u<0||(r[f]=rt(r,f)+1,r[Math.min(o,u)+1]=rt(r,Math.min(o,u)+1)-1)}let i=new Int32Array(
o+2),s=0;for(let c=0;c<=o;c++)s+=rt(r,c),i[c+1]=rt(i,c)+(s>0?1:0);let a=Math.ceil(e);for(let c=o-a;c>=0;c--)if(rt(i,c+a)===
rt(i,c))return c;return null}function qo({rects:t,count:e},n,o,r){let i=[];for(let s=0;s<4*e;s+=4){let[a,c]=[rt(t,s)/n,rt(
t,s+1)/n],[l,f]=[rt(t,s+2)/n,rt(t,s+3)/n];c<=r&&c+f>=o&&i.push([a,a+l])}return i}function rt(t,e){return t[e]}var nn=12,di=12,Tt=14;function Vo(t){let e=t.ownerDocument,n=(h,d="div")=>{let g=e.createElement(d);return g.className=`\
hclust-cut-${h}`,g},[o,r,i,s,a,c]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];c.tabIndex=0,c.
setAttribute("role","slider"),c.setAttribute("aria-label","Height of the cut"),c.setAttribute("aria-orientation","vertic\
al"),c.setAttribute("aria-valuemin","0"),c.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,i,s,a,c);let l=null,
f=null,[u,m]=[0,0];return{handle:c,show(h,d,{left:g,top:x},p,w){if(h!==l||p!==f){[l,f]=[h,p];let[E,P]=[vn(h),Ft(h)];c.textContent=
E,a.textContent=P,m=p.width(E,di,!0)+26,u=p.width(P)+8,mi(c,h,d)}let y=E=>Math.round(E*d.dpr)/d.dpr,b=E=>y(x+Math.min(Math.
max(Y(d,E),0),d.height)),[A,v,S]=[b(h.t),b(Math.min(h.upper,d.top)),b(h.lower)];he(o,g,v,d.width),o.style.height=`${Math.
max(0,S-v)}px`,o.hidden=!h.exact,he(r,g,A,d.width),he(i,g,A,d.width),he(s,0,0,g-4),s.style.height=`${x+d.height}px`;let O=g+
d.width,I=Math.min(Math.max(A,x+nn),x+d.height-nn);c.style.transform=`translate(${y(O-m)}px, ${I}px)`,c.style.width=`${m}\
px`;let _=O-m-10-g,C=[A-x-17,A-x+4,1].map(E=>{let P=E<A-x-Tt||E>A-x,B=Math.abs(E+Tt/2-(I-x))<nn+Tt/2?_:d.width,k=P&&E>=0&&
E+Tt<=d.height;return{at:E,x:k?Go(qo(w,d.dpr,E,E+Tt),u,B):null}}).find(({x:E})=>E!==null);if(a.hidden=!C,!C)return;let M=x+
C.at;a.style.transform=`translate(${y(g+(C.x??0))}px, ${M}px)`,a.classList.toggle("inside",h.exact&&M>=v&&M+Tt<=S)},destroy(){
for(let h of[o,r,i,s,a,c])h.remove()}}}function he(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=
`${o}px`}function mi(t,e,n){t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-va\
luenow",String(Number(e.t.toPrecision(6))));let o=xt(e);t.setAttribute("aria-valuetext",`${L(e.k,"clusters")}, cut at ${o}\
; ${Ft(e)}`)}function Yo(t,e,n){let r=[...t.sizes.subarray(0,12)].map((s,a)=>`cluster ${V(t,a)} with ${L(s,e)}`);t.k>12&&
r.push(`and ${L(t.k-12)} more`);let i=xt(t);return`Tree of ${L(t.tree.n,e)}, up to height ${X(n)}. Cut at ${i} into ${L(
t.k,"clusters")}; ${Ft(t)}. ${r.join(", ")}.`}var on=4;function de({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let c=t.n>1?J(o,o.parents[n.leaf]):0,l=V(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${X(c)}`]]}let r=at(o,n.node),i=e.nodes.indexOf(n.node),s=`${i<0?
"":`Cluster ${V(e,i)} · `}${L(r.length,t.noun)}`,a=[...r.subarray(0,on)].map(c=>F(t.name(c)));return r.length>on&&a.push(
`and ${L(r.length-on)} more`),[s,[`height ${X(J(o,n.node))}`,...a]]}var Rt={mouse:7,touch:14,line:8,snap:4};function Xo({store:t,box:e,handle:n,extent:o,tip:r,lay:i}){let s={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function a(h,d){let{frame:g}=i(),{tree:x}=t.data,p=Math.min(Math.max(bn(g,h),0),g.top),w=mt(
x,p),y=Y(g,_e(Nt(x,w)));!d&&Math.abs(y-h)<=Rt.snap?t.setClusters(w):t.setThreshold(p)}function c(h,d){return h.target===
n?null:Hn(i(),d.x,d.y,h.pointerType==="touch"?Rt.touch:Rt.mouse)}function l(h,d,g){if(g)if(h.altKey)g.node!==void 0&&t.flip(
g.node);else{let x=g.node===void 0?[g.leaf]:at(t.data.tree,g.node);t.select(x,{add:h.shiftKey})}else{let{corner:x,frame:p}=i();
!h.shiftKey&&d.x>=x.left&&p.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...de(t,h)):r.hide()}function u(h){if(!vt(e,h))return;let d=h.deltaMode?16:1,[g,x]=[h.deltaX*d,h.deltaY*
d],{frame:p,corner:w}=i();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(x))return o.part?(h.preventDefault(),o.move(g/
st(p))):void 0;let y=x||g;if(y>0&&!o.part)return;h.preventDefault();let b=(tt(e,h).x-w.left)/p.width;o.zoom(Math.exp(y*(h.
ctrlKey?.01:.002)),b)}let m=[Et(e,{down(h,d){if(h.button!==0)return!1;let{frame:g,corner:x}=i(),p=x.top+Y(g,Math.min(t.cut.
t,g.top)),w=h.pointerType==="touch"?Rt.touch:Rt.line,[y,b]=[h.target===n,d.x<x.left-4];return s={mode:y||b||Math.abs(d.y-
p)<=w?"cut":"press",offset:b&&!y?0:p-d.y,pill:y,start:o.shown(),what:y||b?null:c(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),b&&!y&&a(d.y-x.top,h.altKey),!0},drag(h,d,g){let[x,p]=[d.x-g.x,d.y-g.y];
if(g.moved||=Math.abs(s.mode==="cut"?p:x)>=(s.what?Mt:1),!g.moved)return;let{frame:w,corner:y}=i();s.mode==="press"&&o.part&&
(s.mode="pan"),s.mode==="cut"?(t.setHover(null),a(d.y+s.offset-y.top,h.altKey)):s.mode==="pan"&&o.move(-x/st(w),s.start)},
up(h,d,g){s.mode==="cut"&&t.flush(),!(g.moved||s.pill||d.x<i().corner.left-4)&&(l(h,d,s.what),h.pointerType==="touch"&&f(
s.what,d))},cancel(){s.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(c(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,g){let{frame:x,corner:p}=i();o.zoom(h,(d.x-g-p.left)/x.width),o.move(-g/st(i().frame))}}),U(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of m)h()}}var Jo="↑ ↓ move the cut · Enter: walk along the branches",pi="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",gi=0;function Zo({store:t,box:e,handle:n,extent:o,tip:r,say:i,lay:s}){let a=e.ownerDocument.
createElement("div");a.className="hclust-tree-hint",a.id=`hclust-keys-${++gi}`,a.textContent=Jo,n.setAttribute("aria-des\
cribedby",a.id),e.append(a);let c=-1;function l(w){let{data:y}=t,{tree:b}=y;c=w,a.textContent=pi,e.classList.add("walkin\
g");let A=b.x[w];o.reveal([A-.5]);let v=w<y.n?{leaf:w}:{node:w};t.setHover(v);let{frame:S,corner:O}=s(),[I,_]=de(t,v),R=(A-
S.from)/(S.to-S.from),C={x:O.left+R*S.width,y:O.top+Y(S,J(b,w))};r.show(C.x,C.y,I,_),i([I,..._].join(", "))}function f(){
c<0||(c=-1,a.textContent=Jo,e.classList.remove("walking"),t.setHover(null),r.hide())}function u(w){let{tree:y}=t.data,b=y.
parents[c];b>=0&&l(ut(y,b)[w])}let m={ArrowUp:()=>l(Math.max(t.data.tree.parents[c],c)),ArrowDown:()=>l(c<t.data.n?c:ut(
t.data.tree,c)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:w=>t.select(at(t.data.tree,c),{
add:w.shiftKey}),Escape:f},h=w=>()=>{t.setClusters(Math.min(Math.max(w(t.cut.k),1),t.data.n))},d={ArrowUp:h(w=>w-1),ArrowRight:h(
w=>w-1),ArrowDown:h(w=>w+1),ArrowLeft:h(w=>w+1),PageUp:h(w=>w-10),PageDown:h(w=>w+10),Home:h(()=>t.data.n),End:h(()=>1),
Enter:()=>l(t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,
.5),"-":()=>o.zoom(1/.7,.5),0:o.whole},[g,x]=[pt({...d,...m}),pt(d)],p=U(e,{keydown(w){e.classList.remove("by-pointer"),
(c<0?x:g)(w)},focusout:f,pointerdown:f});return{leave:f,destroy:p}}var xi=1.09,wi=96,bi=500;function Qo(t,e,n){let o=t.ownerDocument,r=it(o,n.font),i=null,s=null,a=o.createElement("canvas"),
[c,l]=[0,null],f=ie(()=>v()),u=At(t,"hclust-tree",[y,b],()=>i=null),{box:m,stage:h,tip:d,say:g}=u;h.canvas.setAttribute(
"aria-hidden","true");let x=Vo(m);function p(){if(i){let{cut:ge,selection:er,data:rn}=e;return Object.assign(i,{cut:ge,selection:er,
data:rn,colours:Yt(rn.tree)}),i}let{data:C,cut:M,selection:E}=e,[P,B]=f.shown(),k=(Q(C.tree)||1)*xi,N=(h.width-60)/(B-P)>=
Ne?Math.min(wi,A()):0,$={left:0,top:8},D=qt+Ie+(N?N+6:0)+(f.part?5:0),z=Math.max(40,h.height-$.top-D),K=wt(0,k,z,44),me=Math.
max(...lt(K).map(ge=>r.width(ge)),0);$.left=Math.ceil(me)+11+(C.heightLabel?H+9:4);let pe={width:Math.max(20,h.width-$.left-
8),height:z,from:P,to:B,top:k,dpr:h.dpr},tr=Yt(C.tree);return i={data:C,cut:M,colours:tr,selection:E,frame:pe,corner:$,look:n,
type:r,ticks:K,labels:N},s=null,i}function w(C){if(!s){s=Dt(C.data.tree,C.frame),a.width=Math.round(C.frame.width*C.frame.
dpr),a.height=Math.round(C.frame.height*C.frame.dpr);let M=a.getContext("2d");M&&Vt(M,s,n.quiet)}return s}function y(C){
let M=p();Ln(C,M,a,w(M).thick),_n(C,M),Rn(C,M),Pn(C,M,h.height-3)}function b(C){let M=p(),{hover:E}=e;E?.node!==void 0&&
zn(C,M,w(M),E.node),E?.leaf!==void 0&&Dn(C,M,E.leaf),x.show(M.cut,M.frame,M.corner,M.type,w(M))}function A(){let{data:C}=e;
if(l!==C.name){let M="";for(let E=0;E<C.n;E++){let P=F(C.name(E));P.length>M.length&&(M=P)}[c,l]=[Math.ceil(r.width(M,H,
!0)),C.name]}return c}function v(){i=null,h.paint()}let S,O=()=>g(Yo(e.cut,e.data.noun,Q(e.data.tree))),I=()=>{clearTimeout(
S),S=setTimeout(O,bi)},_={store:e,box:m,handle:x.handle,extent:f,tip:d,say:g,lay:p},R=Zo(_);return u.end(Xo(_),R.destroy,
()=>clearTimeout(S),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),R.leave(),v(),O()}),e.subscribe("order",v),e.subscribe(
"cut",()=>{i&&i.cut.k===e.cut.k&&i.cut.tree===e.cut.tree?h.paint(1):h.paint(),I()}),e.subscribe("selection",()=>h.paint(
0)),e.subscribe("reveal",()=>{let{start:C}=e.data.tree;f.reveal(e.wanted.map(M=>C[M]))}),e.subscribe("hover",()=>h.paint(
1))),f.reset(e.data.n),O(),{restyle(C){n=C,r=it(o,n.font),l=null,v()},destroy(){u.destroy(),a.width=a.height=0}}}var yi={tree:Qo,clustermap:go,scatter:Wo};function Mi(){let t=null;return{initialize({model:e}){return t=en(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=en(e),Ai(n,t)}}}function Ai(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let i=we(t,r);Fe(o,i);
let s=[],a=[],c=null;function l(){let p=ce(o,"hclust-live-bar");e.model.get("controls")&&a.push(wo(p,e).destroy);let w=jo(
p,e);c=w.box,a.push(w.destroy,()=>p.remove()),f();let y=e.model.get("parts")??["tree"],b=null;for(let A of y){let v=yi[A];
if(!v)continue;A!=="tree"&&(b??=ce(o,"hclust-live-pair"));let S=ce(A==="tree"?o:b,`hclust-part-${A}`);s.push({make:v,box:S,
view:v(S,e,i)})}}function f(){let p=t.closest(".hclust")?.querySelector(".hclust-find-slot");p&&c&&c.parentElement!==p&&
p.append(c)}function u(){for(let{view:p,box:w}of s)p.destroy(),w.remove();for(let p of a)p();o.querySelector(".hclust-li\
ve-pair")?.remove(),s=[],a=[]}function m(){let p=we(t,r);if(JSON.stringify(p)!==JSON.stringify(i)){i=p,Fe(o,i);for(let w of s)
w.view.restyle?w.view.restyle(i):(w.view.destroy(),w.view=w.make(w.box,e,i))}}let h=()=>{u(),l()};for(let p of["parts","\
controls"])e.model.on(`change:${p}`,h);let d=cn(o,m);l();let g=nt(o),x=new g.ResizeObserver(()=>{f(),m()});return x.observe(
o),g.addEventListener(We,e.say),()=>{g.removeEventListener(We,e.say),d(),x.disconnect();for(let p of["parts","controls"])
e.model.off(`change:${p}`,h);u(),e.flush(),o.remove(),r.remove()}}export{Mi as default};
