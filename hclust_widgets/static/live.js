// Generated from js/ by `npm run build`. Do not edit.
var dt={r:255,g:255,b:255,a:1},Rt={r:0,g:0,b:0,a:1};function St(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,s=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Vo),c=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,s].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:i*c,a:s}}function Vo(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Tt(t,e){return{...lt(e,t,
t.a),a:1}}function lt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function tt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function tn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function et(t){return t.ownerDocument.defaultView??globalThis}function Pt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function Yo(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function ge(t,e){let n=et(t),o=n.getComputedStyle(t),r=m=>o.getPropertyValue(m).trim()?me(e,`var(${m})`):null,i=Jo(t,e),
s=Tt(r("--jp-layout-color0")??i,i),c=tn(s)<.5,a=(m,w)=>Tt(m??w,s),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=a(
l??me(e,"inherit"),c?dt:Rt),u=a(r("--jp-ui-font-color2"),lt(s,f,.65)),p=a(r("--jp-border-color2"),lt(s,f,.16)),h=a(r("--\
jp-layout-color1"),s),d=tt(h)===tt(s)?lt(s,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:tt(s),ink:tt(f),quiet:tt(u),rule:tt(p),panel:tt(d),font:n.getComputedStyle(e).fontFamily,
dark:c}}var Xo=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function en(t,e){let n=et(t),{documentElement:o,
body:r}=n.document,i=new n.MutationObserver(e);for(let c of[o,r])i.observe(c,{attributes:!0,attributeFilter:Xo});let s=n.
matchMedia("(prefers-color-scheme: dark)");return s.addEventListener("change",e),()=>{i.disconnect(),s.removeEventListener(
"change",e)}}function nn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function Jo(t,e){
let n=[];for(let r=t;r;r=Yo(r)){let i=on(et(r).getComputedStyle(r).backgroundColor,et(r));if(!(!i||i.a===0)&&(n.unshift(
i),i.a===1))break}let o=Tt(me(e,"Canvas")??dt,dt);return n.reduce((r,i)=>Tt(i,r),o)}function me(t,e){let n=et(t);t.style.
color=e;let o=on(n.getComputedStyle(t).color,n);return t.style.color="",o}function on(t,e){let n=St(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[i=0,s=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:i,g:s,b:c,a:a/255}}function sn(t,e,n){let o=et(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),i=r.at(-1).canvas,s=0,c=0,a={canvas:i,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,m)=>{(!h.length||h.includes(m))&&(d.stale=!0)}),a.width&&(s||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(s),u.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){s=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(a.dpr,0,0,a.dpr,0,0),d.pen.clearRect(0,0,a.width,
a.height),d.pen.save(),d.draw(d.pen,a),d.pen.restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=
String(++c)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],m=(o.devicePixelRatio||1)*Pt(t);if(!(h===a.width&&d===a.
height&&m===a.dpr)&&(Object.assign(a,{width:d?h:0,height:d,dpr:m}),!!a.width)){for(let{canvas:w}of r)w.width=Math.round(
h*m),w.height=Math.round(d*m);n?.(a);for(let w of r)w.stale=!0;o.cancelAnimationFrame(s),l()}}i.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let m of r)d.save(),d.setTransform(a.dpr,0,0,a.dpr,0,0),m.draw(d,a),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let p=nn(o,f);return a}function V(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11,rn="…",Zo=300;function W(t){return String(
t).slice(0,Zo).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function Qo(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let s=r+i+1>>1;n(o.slice(0,s).join(
"").trimEnd()+rn)<=e?r=s:i=s-1}return r?o.slice(0,r).join("").trimEnd()+rn:""}function ot(t,e){let n=new Map,o=null,r=(s=H,c=!1)=>`${c?
"600 ":""}${s}px ${e}`,i=(s,c=H,a=!1)=>{let l=r(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(s);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return s.length*c*.6;o.font=l,f.set(s,u=o.measureText(s).width)}
return u};return{css:r,width:i,fit:(s,c,a,l)=>Qo(s,c,f=>i(f,a,l))}}function xe(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
s=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=F(t,2*l),u=F(t,2*l+1);i[o+l]=F(i,f)+F(i,u),s[f]=
s[u]=o+l;let p=F(e,l);p<c?a=!1:c=p,r[l]=c}return zt({n:o,children:t,distances:e,heights:r,monotone:a,sizes:i,parents:s},
n)}function zt(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=F(o,2*a+(e[a]?1:0)),
f=F(o,2*a+(e[a]?0:1)),u=F(i,n+a);i[l]=u,i[f]=u+F(r,l)}let s=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
s[F(i,a)]=a,c[a]=F(i,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(F(c,F(o,2*a))+F(c,F(o,2*a+1)))/2;return{...t,flips:e,start:i,order:s,
x:c}}function cn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,zt(t,n)}function X(t,e){return e<
t.n?0:F(t.distances,e-t.n)}function st(t){return t.n<2?0:F(t.heights,t.n-2)}function ft(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[F(t.children,2*n+o),F(t.children,2*n+1-o)]}function ct(t,e){let n=F(t.start,e);return t.order.subarray(n,n+F(t.sizes,e))}function an(t,e,n,o){let{n:r,start:i,sizes:s}=t,
c=new Int32Array(r-1),a=0;for(let l=2*r-2;l>=r;l--){let f=F(s,l),u=F(i,l);f>=o&&u<n&&u+f>e&&(c[a++]=l)}return c.subarray(
0,a)}function F(t,e){return t[e]}var we=1;function nt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function be(t,e){return t.from+e/t.width*(t.to-t.from)}
function Y(t,e){return t.height*(1-e/t.top)}function dn(t,e){return t.top*(1-e/t.height)}function rt(t){return t.width/(t.
to-t.from)}function Dt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],i=Math.max(1,Math.round(n*
1.1)),s=we/(rt(e)*n),c=an(t,e.from,e.to,s),a=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:ln(r+i+1),
columns:ln(o+i+1)},u=0,p=(m,w,g,b,x)=>{a.set([w,g,b,x],4*u),l[u++]=m},h=m=>Math.round(nt(e,t.x[m])*n-i/2),d=m=>Math.round(
Y(e,X(t,m))*n-i/2);for(let m of c){let[w,g]=ft(t,m),[b,x,y]=[h(w),h(g),d(m)],[A,v]=[Math.max(0,b),Math.min(o,x+i)];A<v&&
fn(f.rows,y,A,v)&&p(m,A,y,v-A,i);for(let[T,O]of[[w,b],[g,x]]){if(O<0||O+i>o+1)continue;let I=T>=t.n&&t.sizes[T]>=s?d(T):
r,[R,M]=[Math.min(y,I),Math.max(y,I)];R<M&&fn(f.columns,O,R,M)&&p(m,O,R,i,M-R)}}return{rects:a,owner:l,count:u,thick:i}}
function ln(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function fn(t,e,n,o){let[r,
i]=[t.from[e],t.to[e]];if(r<=n&&o<=i)return!1;let s=n<=i&&r<=o;return t.from[e]=s?Math.min(r,n):n,t.to[e]=s?Math.max(i,o):
o,!0}function Ot({tree:t,nodes:e,sizes:n,labels:o},r){let i=[],s=we/(rt(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<
r.to&&c<t.n;){let a=o[t.order[c]],l=t.start[e[a]],f=l+n[a],[u,p]=[Math.max(0,nt(r,l)),Math.min(r.width,nt(r,f))];i.push(
{label:a,x0:u,x1:p}),c=Math.max(f,Math.ceil(l+s))}return i}var un=new WeakMap;function Ht(t,e){if(t.monotone)return X(t,
e);let n=un.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,i]=ft(t,o);n[o]=Math.
max(X(t,o),n[r]??0,n[i]??0)}un.set(t.children,n)}return n[e]}function Bt(t,e,n,o,r){if(t.n<2)return-1;let i=Math.min(Math.
max(Math.floor(be(e,n)),0),t.n-1),s=t.order[i],c=we/(rt(e)*e.dpr),a=-1,l=r,f=(u,p,h)=>{let d=Math.hypot(p,h);d<l&&([l,a]=
[d,u])};for(let u=t.parents[s];u>=0;u=t.parents[u]){if(t.sizes[u]<c)continue;let[p,h]=ft(t,u),d=Y(e,X(t,u)),m=[p,h].map(
w=>nt(e,t.x[w]));f(u,hn(n,m[0]??0,m[1]??0),o-d),[p,h].forEach((w,g)=>{let b=Y(e,X(t,w));f(w,n-m[g],hn(o,d,b))})}return a}
function hn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function pn(t,e,n=6){let o=t.map(()=>0),r=new Uint8Array(
Math.floor(e)+2),i=(c,a)=>[Math.max(0,Math.floor(c-a/2-n/2)),Math.max(0,Math.ceil(c+a/2+n/2))],s=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0)).slice(0,Math.floor(e/8)+1);for(let c of[1,2])for(let a of s){let{centre:l,span:f,short:u,full:p}=t[a];
if(o[a]!==c-1||u>1.5*f)continue;let h=c===1?u:p;if(l-h/2<0||l+h/2>e)continue;c===2&&r.fill(0,...i(l,u));let[d,m]=i(l,h);
if(r.subarray(d,m).includes(1)){c===2&&r.fill(1,...i(l,u));continue}r.fill(1,d,m),o[a]=c}return o}function L(t,e=""){if(!e)return pt(t,0);let n=t===1&&e.endsWith("s");return`${pt(t,0)} ${n?e.slice(0,-1):e}`}function J(t){
if(Number.isNaN(t))return"–";if(Math.abs(t)===1/0)return t>0?"∞":"-∞";if(t===0)return"0";let e=Math.abs(t);return e>=
1e7||e<.001?wn(t,2):pt(t,e>=1e3?0:e>=100?1:e>=1?2:3)}function ye(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?kt(t,2):
pt(t,e>=100?0:e>=10?1:2)}function Wt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":J(t);if(e==="text"||e===
"truth")return t?"yes":"no";if(e==="date")return tr(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?pt(t,0):ye(t);return n?
`${r} ${n}`:r}function tr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}
function mt(t,e,n){let o=J(t);for(let r=4;r<17;r++){let i=Number(o.replaceAll(",",""));if(!(e<t&&t<=n)||e<i&&i<=n)return o;
o=kt(t,r)}return J(t)}function er(t,e){let[n,o]=[J(t),J(e)];for(let r=4;r<17&&n===o&&t<e;r++)[n,o]=[kt(t,r),kt(e,r)];return[
n,o]}function Ft(t){let{k:e,exact:n,lower:o,upper:r}=t;if(!n)return`heights are tied: no threshold gives exactly ${L(e)}`;
let[i,s]=er(o,r);return e===1?`any cut above ${i} gives one`:r===0?`only a cut at 0 gives these ${L(e)}`:`any cut from ${i}\
 to ${s} gives these ${L(e)}`}function gn(t){return`${L(t.k,"clusters")} · ${mt(t.t,t.lower,t.upper)}`}var nr=[1,2,2.5,
5,10];function gt(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.max(1,Math.
floor(n/o)),s=10**Math.floor(Math.log10(r/i)),c=s*(nr.find(f=>f*s*i>=r*(1-1e-9))??10),a=1e-9*r,l=[];for(let f=Math.ceil(
(t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function at(t){let e=t.slice(1).map((s,c)=>s-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(s=>kt(s,3));
let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),i=()=>t.some(s=>Math.abs(Number(s.toFixed(r))-s)>n/100);for(;r<6&&i();)
r++;return t.map(s=>pt(s+0,r))}function pt(t,e){let n=xn(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,",");
return r===void 0?i:`${i}.${r}`}function xn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function wn(t,e){let[n="",o=""]=t.
toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%
2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function kt(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=wn(t,e-1).split("e");return`${mn(o)}e${r}`}return mn(xn(
t,e-1-n))}function mn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function bn(t,e,n,o,[r,i],s,c){let a=new Float64Array(e),l=new Float32Array(s*c),f=(i-r)/c,u=-1;for(let p=0;p<c;p++){let h=r+
p*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(p*s,(p-1)*s,p*s);continue}u=
d;let m=G(n,d)*e;for(let w=0;w<e;w++)a[w]=G(t,m+w)}else or(a,t,e,n,h,h+f);rr(l,p*s,a,o,s)}return l}function or(t,e,n,o,r,i){
t.fill(0);let s=0;for(let c=Math.max(0,Math.floor(r));c<i&&c<o.length;c++){let a=Math.min(c+1,i)-Math.max(c,r);if(a<=1e-9)
continue;s+=a;let l=G(o,c)*n;for(let f=0;f<n;f++)t[f]=G(t,f)+a*G(e,l+f)}for(let c=0;c<n;c++)t[c]=G(t,c)/s}function rr(t,e,n,o,r){
let i=o.length,s=i/r;for(let c=0;c<r;c++){let[a,l]=[c*s,(c+1)*s];if(s<=1){t[e+c]=G(n,G(o,Math.min(Math.floor(a+s/2),i-1)));
continue}let f=0;for(let u=Math.floor(a);u<l&&u<i;u++)f+=(Math.min(u+1,l)-Math.max(u,a))*G(n,G(o,u));t[e+c]=f/s}}function yn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=G(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Mn(t,[
e,n],o,r){let i=256/(n-e);for(let s=0;s<t.length;s++){let c=G(t,s);if(c!==c)continue;let a=3*Math.min(Math.max(Math.floor(
(c-e)*i),0),255);r[4*s]=G(o,a),r[4*s+1]=G(o,a+1),r[4*s+2]=G(o,a+2),r[4*s+3]=255}}function An(t,[e,n],o){let r=[],i=o/(n-
e),s=Math.ceil(n);for(let c=Math.floor(e);c<s;c++){if(!t(c))continue;let a=Math.max((c-e)*i,0),l=Math.min(Math.max((c+1-
e)*i,a+1),o),f=r.length-1;f>0&&a<=G(r,f)+1e-6?r[f]=Math.max(l,G(r,f)):r.push(a,l)}return r}function G(t,e){return t[e]}var Me=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],jt=["o","s",
"^","D","v","P","X"],vn={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},ir=Me.length*jt.length,Kt=1<<30;function En(t,e){return Kt|
parseInt(e.slice(1),16)<<3|t%jt.length}function Ae(t){return t&Kt?t:t%ir}function Z(t){return t&Kt?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:Me[t%Me.length]}function ve(t){return jt[t&Kt?t&7:t%jt.length]}var Ut=150,Ee=["node_names","node_colours"];function Gt(t){let[e,n]=Ee.map(o=>sr(t.get(o)));return{names:e,colours:n}}function sr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function q({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?L(n):`${L(n)} ${W(o)}`}var xt=[5,13],qt=18,Se=16,Sn=qt+Se+2,Te=H+2;function Vt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(
t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let i=0;i<4*n;i+=4)t.fillRect(e[i],e[i+1],e[i+
2],e[i+3])}function Tn(t,{cut:e,colours:n,frame:o,corner:r},i,s){let{dpr:c}=o;t.save(),t.setTransform(1,0,0,1,Math.round(
r.left*c),Math.round(r.top*c)),i.width&&i.height&&t.drawImage(i,0,0),t.globalCompositeOperation="source-atop";let a=i.height;
for(let{label:l,x0:f,x1:u}of Ot(e,o)){let p=e.nodes[l];if(p<e.tree.n)continue;let h=Math.round(Y(o,Ht(e.tree,p))*c-s/2),
d=Math.floor(f*c);t.fillStyle=Z(n[p]),t.fillRect(d,h,Math.max(1,Math.ceil(u*c)-d),a-h)}t.restore()}function On(t,e){let{
cut:n,colours:o,frame:r,corner:i}=e;t.save(),t.translate(i.left,i.top+r.height);let s=Ot(n,r),[c,a]=xt;for(let{label:l,x0:f,
x1:u}of s){let p=u-f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+p,c,u-f-2*p,a-c,2):t.rect(f+p,
c,Math.max(u-f-2*p,1/r.dpr),a-c),t.fill()}cr(t,e,s),ar(t,e),e.labels&&lr(t,e),t.restore()}function cr(t,{cut:e,data:n,frame:o,
look:r,type:i},s){let a=(s.length*8>o.width?s.filter(({x0:f,x1:u})=>u-f>4):s).map(({label:f,x0:u,x1:p})=>{let h=` · ${L(
e.sizes[f],n.noun)}`,d=i.fit(q(e,f),Ut,H,!0),m=i.width(d,H,!0);return{title:d,size:h,centre:(u+p)/2,span:p-u,short:m,full:m+
i.width(h)}});t.textBaseline="alphabetic",t.textAlign="left";let l=qt+H-1;pn(a,o.width).forEach((f,u)=>{let p=a[u];if(!f||
!p)return;let h=p.centre-(f===2?p.full:p.short)/2;t.fillStyle=r.ink,t.font=i.css(H,!0),t.fillText(p.title,h,l),!(f<2)&&(t.
fillStyle=r.quiet,t.font=i.css(),t.fillText(p.size,h+p.short,l))})}function ar(t,{data:e,selection:n,frame:o,look:r}){if(!n)
return;let{order:i}=e.tree,s=Math.max(1,1.2*o.dpr)/o.dpr,c=-1;t.fillStyle=r.ink;for(let a=Math.max(0,Math.floor(o.from));a<
Math.min(e.n,Math.ceil(o.to));a++){if(!n[i[a]])continue;let l=Math.round(nt(o,a+.5)*o.dpr);l===c||l<0||l>o.width*o.dpr||
(c=l,t.fillRect(l/o.dpr-s/2,.5,s,xt[0]-1))}}function lr(t,{data:e,selection:n,frame:o,look:r,type:i,labels:s}){t.textAlign=
"right",t.textBaseline="middle";let[c,a]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<a;l++){
let f=nt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],p=!!n?.[u];t.save(),t.translate(f,Sn),t.rotate(-Math.
PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=i.css(H,p),t.fillText(i.fit(W(e.name(u)),s,H,p),0,0),t.restore()}}function kn(t,{
data:e,frame:n,corner:o,look:r,type:i,ticks:s}){t.save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.
dpr,a=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-c,0,c,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline=
"middle";let l=at(s);s.forEach((f,u)=>{let p=Y(n,f);t.fillStyle=r.rule,t.fillRect(-5,a(p-c/2),5,c),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(W(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function Cn(t,{data:e,frame:n,corner:o,look:r},i){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,i,n.width,2),t.fillStyle=r.quiet;let s=Math.max(6,(n.to-n.from)/e.
n*n.width),c=Math.min(n.from/e.n*n.width,n.width-s);t.fillRect(o.left+c,i,s,2)}function Nn(t,{data:e,cut:n,colours:o,frame:r,
corner:i,look:s},c,a){let{tree:l}=e,{dpr:f}=r,u=l.start[a],p=u+l.sizes[a],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(i.left*f),Math.round(i.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:m}=c,w="";for(let x=0;x<c.count;x++){let y=m[x],A=l.start[y];if(A<u||A>=p||y>a)continue;
let v=n.labels[l.order[A]],O=l.sizes[y]<=n.sizes[v]?Z(o[n.nodes[v]]):s.ink;O!==w&&(t.fillStyle=w=O),t.fillRect(d[4*x]-h,
d[4*x+1]-h,d[4*x+2]+2*h,d[4*x+3]+2*h)}t.restore();let[g,b]=[Math.max(0,nt(r,u)),Math.min(r.width,nt(r,p))];b<=g||(t.fillStyle=
s.ink,t.fillRect(i.left+g,i.top+r.height+xt[1]+1,Math.max(b-g,1.5),1.5))}function $n(t,{data:e,frame:n,corner:o,look:r},i){
let s=nt(n,e.tree.start[i]+.5);if(s<0||s>n.width)return;let[c,a]=[o.left+s,o.top+n.height+(xt[0]+xt[1])/2];t.beginPath(),
t.arc(c,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function In({data:t,
cut:e,frame:n,corner:o},r,i,s){let{tree:c}=t,[a,l]=[r-o.left,i-o.top];if(a<0||a>=n.width||l<-s)return null;let f=Math.min(
Math.max(Math.floor(be(n,a)),0),t.n-1),u=c.order[f],p=l-n.height;if(p>Sn-2)return rt(n)>=Te?{leaf:u}:null;if(p>xt[0]-1)return{
node:e.nodes[e.labels[u]]};if(p>-5)return{leaf:u};let h=Bt(c,n,a,l,s);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Ln(t,e,n,o,r,i,s,c){t.width=Math.min(o.length,i.width),t.height=i.height;let a=bn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Mn(a,s,c,f.data),l.putImageData(f,0,
0)}function _n(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Rn(t,{
heat:e,names:n},o,r){let i=e.width/n.words.length,s=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,a)=>{
if(!c)return;let l=e.left+i*(a+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,l,s+H+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,s+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function Pn(t,{heat:e,rowNames:n},[o,r],i,s,c){let a=e.height/(r-o);t.
font=c.css(),t.fillStyle=s.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*a;t.fillText(c.fit(W(i(l)),n-10),e.left+e.width+7,f+.5)}}function Oe([t,e],n){let o=gt(t,e,n,50);return{at:o,
words:at(o)}}function zn(t,e,n,o,r,i){let{left:s,top:c,width:a,height:l}=e;for(let p=0;p<l;p+=.5){let h=3*Math.min(255,Math.
floor((1-p/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(s,c+p,a,Math.min(1,l-p))}let{at:f,words:u}=Oe(
n,l);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((p,h)=>{let d=c+l*(1-(p-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(s+a,Math.min(Math.round(d),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",s+a+8,Math.min(Math.max(
d,c+5),c+l-4))})}function ke(t,e,n,o,r){let i=Dt(e,n),[s,c]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?c:s),t.height=Math.max(1,o?s:c);let a=t.getContext("2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),Vt(a,i,r)),
i}function Dn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[i,s]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+
.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==i&&(i>=0&&r.push({label:i,x0:s/
e.dpr,x1:c/e.dpr}),[i,s]=[f,c])}return r}function Hn(t,e,n,o,r){for(let{label:i,x0:s,x1:c}of n){let a=c-s,l=r&&a>4?.5:0;
t.fillStyle=Z(o[i]),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+s+l,e.width,a-2*l,2):t.rect(e.left,e.top+s+l,e.width,a-
2*l),t.fill()}}function Bn(t,{heat:e,strip:n},o,r,i){let s=An(r,o,e.height),c=0;t.fillStyle=i.paper,t.globalAlpha=.62;for(let l=0;l<=
s.length;l+=2){let f=s[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
i.ink;let a=n.left+n.width+1;for(let l=0;l<s.length;l+=2){let[f=0,u=0]=[s[l],s[l+1]];t.fillRect(a,e.top+f,e.left-a-1,Math.
max(1,u-f))}}function Wn(t,{left:e,top:n,width:o,height:r},i,s){let c=p=>Math.round(p*s)/s,[a,l,f,u]=[c(e),c(n),c(e+o),c(
n+r)];for(let[p,h]of[[i.paper,2],[i.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(a-h,l-h,f-a+2*h,u-l+2*h),t.rect(a,l,f-a,u-
l),t.fill("evenodd")}function wt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Nt(t,n);return Fn(t,n,Ce(o),o)}function Ct(t,e){let n=e>=
0?e:0,o=ut(t,n);return Fn(t,o,n,Nt(t,o))}function ut(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let i=o+r>>1;n[i]<e?
o=i+1:r=i}return t.n-o}function Nt(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Ce({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Fn(t,e,n,{
lower:o,upper:r}){let i,s,c;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return i??=fr(t,e)},get sizes(){
return s??=this.nodes.map(a=>t.sizes[a])},get labels(){return c??=dr(t,this.nodes)}}}function fr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let s=n-1-i;ur(r,i,o[2*s]),hr(r,i+1,o[2*s+1])}return r}function ur(t,e,n){
jn(t,0,e,n)}function jn(t,e,n,o){for(;n>e;){let r=n-1>>1,i=t[r];if(o<=i)break;t[n]=i,n=r}t[n]=o}function hr(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(t[r]>t[i])&&(r=i),t[o]=t[r],o=r,r=2*o+1}jn(t,0,o,n)}function dr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=t.start[o],s=i+t.sizes[o];for(let c=i;c<s;c++)n[t.order[c]]=r}),n}function Kn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,i=-1/0;for(let s=2;s<=o;s++){
let{lower:c,upper:a}=Nt(t,s),l=c>0?a/c:a>0?1/0:1;l>i&&([i,r]=[l,s])}return r}var Un=new WeakMap,Gn=new WeakMap;function Yt(t){let e=Un.get(t.children);return e||Un.set(t.children,e=mr(t)),t.marks?.
colours.size?pr(e,t.marks):e}function pr(t,e){let n=Gn.get(e);if(!n){Gn.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
En(n[o],r)}return n}function $t(t){let e=Yt(t.tree);return t.nodes.map(n=>e[n])}function mr(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let s=1,c=e-2;c>=0;c--,s++){let a=n[2*c],l=n[2*c+1],f=o[a]>=o[l];r[f?a:l]=r[e+c],r[f?l:a]=s}
let i=Int32Array.from({length:e},(s,c)=>c);return wt(t,Kn(t)).nodes.forEach((s,c)=>{i[r[s]]=c}),r.map(s=>i[s])}function Ne({data:t,places:e,shown:[n,o],dpr:r}){let{width:i,height:s}=e.rowTree;return{width:s,height:i,from:n,to:o,top:(st(
t.tree)||1)*1.04,dpr:r}}function qn(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(a,l,f){l.length===a.key.length&&l.every((u,p)=>u===a.key[p])||(a.key=l,f(a.canvas))}function r(a,l){let{data:f,
places:u,rows:p,columns:h,shown:d,ends:m,map:w,look:g,face:b,dpr:x}=l,{heat:y,columnTree:A}=u,v={width:Math.max(1,Math.round(
y.width*x)),height:Math.max(1,Math.round(y.height*x))},T=[f.values,p,h,...d,v.width,v.height,w];o(n.heat,T,$=>Ln($,f,p,h,
d,v,m,w)),_n(a,n.heat.canvas,y);let O=f.columnTree;if(A.height&&O){let $={...A,top:(st(O)||1)*1.02,dpr:x,from:0,to:f.p};
o(n.columns,[O,A.width,A.height,x,g.quiet],I=>{ke(I,O,$,!1,g.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(A.left*
x),Math.round(A.top*x)),a.drawImage(n.columns.canvas,0,0),a.restore()}Rn(a,u,g,b),u.rowNames&&Pn(a,u,d,I=>f.name(p[I]),g,
b),zn(a,u.bar,m,w,g,b)}function i(a,l){let{rowTree:f,rows:u,places:p}=l,h=$t(l.cut),d=Ne(l),m=f?Ot(l.cut,d):Dn(l.cut,d,u);
Hn(a,p.strip,m,h,f),f&&s(a,l,d,m,h)}function s(a,l,f,u,p){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:m,from:w,to:g}=f,
b=l.look.quiet;o(n.tree,[h,d.width,d.height,m,w,g,b],y=>{ke(y,h,f,!0,b)});let{canvas:x}=n.tree;a.save(),a.setTransform(1,
0,0,1,Math.round(d.left*m),Math.round(d.top*m)),a.beginPath(),a.rect(0,0,x.width,x.height),a.clip(),a.drawImage(x,0,0),a.
globalCompositeOperation="source-atop";for(let{label:y,x0:A,x1:v}of u){let T=l.cut.nodes[y];if(T<h.n)continue;let O=Math.
round(Y(f,Ht(h,T))*m-1),$=Math.floor(A*m);a.fillStyle=Z(p[y]),a.fillRect(O,$,x.width-O,Math.max(1,Math.ceil(v*m)-$))}a.restore()}
function c(a,l){let{data:f,places:u,rows:p,columns:h,placeOf:d,selection:m,hover:w,rowTree:g,look:b,dpr:x}=l,{heat:y}=u,
[A,v]=l.shown;if(m){let R=M=>!!m[p[M]];Bn(a,u,l.shown,R,b)}if(!w)return;let T=y.height/(v-A),O=(R,M,E,_)=>{let z=Math.max(
M-R,2/T),K=(R+M)/2,k=Math.max(0,(K-z/2-A)*T),S=Math.min(y.height,(K+z/2-A)*T);S<=0||k>=y.height||Wn(a,{left:E,top:y.top+
k,width:_-E,height:S-k},b,x)},[$,I]=[y.left,y.left+y.width];if(w.leaf!==void 0){let R=d[w.leaf];if(O(R,R+1,$,I),l.column>=
0){let M=y.width/h.length;O(R,R+1,$+l.column*M,$+(l.column+1)*M)}}else if(g){let R=f.tree.start[w.node];O(R,R+f.tree.sizes[w.
node],$,I)}}return{ground:r,cut:i,over:c,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var gr=7;function Vn(t,e,n){let{data:o,cut:r,rows:i,columns:s,shown:[c,a]}=t,{heat:l,strip:f,rowTree:u}=t.places,p=n-l.top;
if(p<0||p>=l.height)return null;let h=Math.min(Math.floor(c+p/l.height*(a-c)),o.n-1),d=i[h];if(e>=l.left&&e<l.left+l.width){
let w=Math.floor((e-l.left)/l.width*s.length);return{leaf:d,column:Math.min(w,s.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let m=Bt(o.tree,Ne(t),p,e-u.left,gr);return m<0?null:m<o.
n?{leaf:m,column:-1}:{node:m}}function $e({data:t,cut:e,columns:n},o){if(o.label!==void 0){let s=L(e.sizes[o.label],t.noun);
return[`Cluster ${q(e,o.label)}`,s]}if(o.node!==void 0){let s=e.nodes.indexOf(o.node),c=L(t.tree.sizes[o.node],t.noun);return[
s<0?c:`Cluster ${q(e,s)} · ${c}`,`height ${J(X(t.tree,o.node))}`]}let r=`cluster ${q(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let i=n[o.column];return[t.name(o.leaf),xr(t,o.leaf,i),r]}function xr(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],i=(o?.label??t.columns[n]??"").replaceAll("_"," ");if(o?.above!==void 0)return`${i}: ${r>o.above?"ye\
s":"no"}`;let s=t.originalColumns[o?.original??-1];if(!s)return`${i}: ${ye(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${i}: ${Wt(c??NaN,s.kind,s.unit)}`}var It=14,Xt=4;function Yn(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[s,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==i){for(i=u,o.textContent=W(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=f.length,p.textContent=W(f[h]??"")}),n.hidden=!1,[s,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
a(u,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],m=l+It+s+Xt<=h?l+It:l-It-s,w=f-It-c,g=w>=Xt?w:f+It,b=(x,y)=>Math.
round(Math.max(Xt,Math.min(x,y-Xt)));n.style.transform=`translate(${b(m,h-s)}px, ${b(g,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Jt="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",bt=4;function yt(t,e,n,o){
let r=t.ownerDocument,i=r.createElement("div");i.className=e,t.append(i);let s=sn(i,n,o),c=Yn(i),a=r.createElement("div");
a.className="hclust-unseen",a.setAttribute("aria-live","polite"),i.append(a);let l=[];return{box:i,stage:s,tip:c,say(f){
a.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();s.destroy(),i.remove()}}}function Q(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Pt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Mt(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function ht(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),
e.stopPropagation(),n(e))}}function Zt(t,e){let n=t.ownerDocument.createElement("p");return n.className="hclust-instead",
n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true",{describe(o){
e.getAttribute("aria-label")!==o&&e.setAttribute("aria-label",o)},instead(o){n.textContent=o,n.hidden=!o,t.classList.toggle(
"hclust-empty",!!o)}}}function Qt(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${L(e)} selected.`:"."}var wr=24;function At(t,e){let n=new Map,o=null,r=null;function i(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(wr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function s(l){let f=Q(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=i();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=Q(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=i(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=i()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,Q(t,l),f))}return V(t,{pointerdown:s,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(Q(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function Xn(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:i,stage:s,tip:c}=n;function a({x:g,y:b}){let x=r();return x&&
Vn(x,g,b)}function l(g,b){t.take(g);let x=g?.label===void 0?g?.node:e.cut.nodes[g.label];g?.leaf!==void 0?e.setHover({leaf:g.
leaf}):x===void 0?e.setHover(null):e.setHover(x<e.data.n?{leaf:x}:{node:x}),s.canvas.style.cursor=g?"pointer":"";let y=r();
if(!g||!y)return c.hide();let[A="",...v]=$e(y,g);c.show(b.x,b.y,A,v)}function f(g,b){let{cut:x,data:y}=e;if(!g)b||e.select(
[]);else if(g.leaf!==void 0)e.select([g.leaf],{add:b});else{let A=g.node??x.nodes[g.label??0];e.select(ct(y.tree,A),{add:b})}}
function u(g){let b=r();return b?g/b.places.heat.height*(b.shown[1]-b.shown[0]):0}function p(g){let b=r()?.places.heat;return b?
(g-b.top)/b.height:.5}let h=o.shown(),d=At(s.canvas,{down(g){return g.button?!1:(h=o.shown(),!0)},drag(g,{x:b,y:x},y){y.
moved||=Math.hypot(b-y.x,x-y.y)>=bt,y.moved&&o.move(u(y.y-x),h)},up(g,b,x){if(x.moved)return;let y=a(b);f(y,g.shiftKey),
g.pointerType==="touch"&&l(y,b)},cancel(){},hover:(g,b)=>l(a(b),b),leave:()=>l(null,{x:0,y:0}),pinch(g,b,x,y){o.zoom(g,p(
b.y-y)),o.move(-u(y))}}),m=V(s.canvas,{dblclick:o.whole,wheel(g){!Mt(i,g)||!r()||(g.preventDefault(),o.zoom(1.0015**(g.deltaY||
g.deltaX),p(Q(i,g).y)))},keydown:ht({ArrowDown:()=>w(1,0),ArrowUp:()=>w(-1,0),ArrowRight:()=>w(0,1),ArrowLeft:()=>w(0,-1),
Home:()=>w(-1/0,0),End:()=>w(1/0,0),Enter:g=>{let b=t.hit();b&&f(b,g.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0})},
"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function w(g,b){let x=r();if(!x)return;
let y=(_,z)=>Math.min(Math.max(_,0),z),A=e.hover?.leaf,v=t.hit(),T=A===void 0?Math.ceil(x.shown[0]):y(x.placeOf[A]+g,e.data.
n-1),O=A===void 0||v?.leaf===void 0?0:y(v.column+b,t.columns()-1);o.reveal([T]);let $=r()??x,{heat:I}=$.places,[R,M]=$.shown,
E={leaf:$.rows[T],column:O};l(E,{x:I.left+(O+.5)/t.columns()*I.width,y:I.top+(T+.5-R)/(M-R)*I.height}),n.say($e($,E).join(
", "))}return()=>{d(),m()}}var Ie=9,Lt=5,Jn=11,br=130,Zn=37,Qn=140,to=H+2;function no(t,e){let{width:n,height:o,columns:r,rows:i,dpr:s}=t,c=g=>Math.
round(g*s)/s,a=c(t.columnTree?Math.min(70,.1*o)+Lt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+Lt+Ie+Lt),u=16+
Jn+10+Math.max(0,...t.scale.map(g=>e.width(g))),p=0;(o-a-24)/i>=to&&(p=Math.min(br,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-p),m=eo(r,d/r.length,f,.34*o,e);p&&(o-a-m.height)/i<to&&(p=0,d=Math.max(20,n-f-u),m=eo(r,d/r.length,f,.34*o,
e)),d=c(d);let w=c(Math.max(20,o-a-m.height));return{heat:{left:f,top:a,width:d,height:w},strip:{left:f-Lt-Ie,top:a,width:Ie,
height:w},rowTree:{left:0,top:a,width:l,height:w},columnTree:{left:f,top:2,width:d,height:t.columnTree?a-Lt-2:0},bar:{left:f+
d+p+16,top:a,width:Jn,height:Math.min(120,w)},names:m,rowNames:p}}function eo(t,e,n,o,r){let i=t.map(h=>W(h.replaceAll("\
_"," "))),s=h=>Math.max(0,...h.map(d=>r.width(d)));if(s(i)+8<=e)return{words:i,angle:0,every:1,height:H+12};let c=Zn*Math.
PI/180,a=e*Math.sin(c)>=H+1,l=a?1:Math.max(1,Math.ceil((H+2)/e)),f=i.map((h,d)=>{if(d%l)return"";if(!a)return r.fit(h,Math.
min(Qn,o-10));let m=n+e*(d+.5)-6;return r.fit(h,Math.min(Qn,(o-16)/Math.sin(c),m/Math.cos(c)))}),u=a?c:Math.PI/2,p=s(f)*
Math.sin(u)+H*Math.cos(u)+12;return{words:f,angle:a?Zn:90,every:l,height:Math.ceil(p)}}var Le={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function yr(t){let e=te(t.get("heights")),n=Et(t.get("flips"),e.length),o=xe(vt(t.get("children")),e,n);return o.marks=Gt(
t),o}function _e(t){let e=yr(t),n=e.n,o=t.get("columns")??[],r=te(t.get("col_heights")),i=vt(t.get("col_children")),s=te(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=vt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Er(t.get("values")),
columnTree:r.length?xe(i,r):null,columnAbout:t.get("column_about")??[],originals:s,originalColumns:c,axes:Mr(a,te(t.get(
"axes")),s,c.length,n),axisNames:a,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Ar(Et(t.
get("names")),vt(t.get("name_ends"))),leafOf:u=>vr(f,u)}}function Mr(t,e,n,o,r){let i=0;return t.map(({original:s})=>s===
void 0?e.subarray(i*r,++i*r):Float64Array.from({length:r},(c,a)=>n[a*o+s]??NaN))}function Ar(t,e){let n=new TextDecoder,
o=[];return r=>{let i=e[r];return i===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function vr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function ee(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Et(t,e=0){let n=new Uint8Array(ee(t));return n.length>=e?n:new Uint8Array(e)}function vt(t){return new Int32Array(
ee(t))}function Er(t){return new Float32Array(ee(t))}function te(t){return new Float64Array(ee(t))}var ro=Object.keys(Le),oo=new Map;function io(t){return[...t.get("cmap_names")??[],...ro]}function Re(t,e){let n=oo.get(
t);if(n)return n;let o=Le[t],r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Sr(o):r>=0&&(n=Et(e.get("cmap_colours")).
subarray(768*r,768*(r+1))),n?.length!==768?Re(ro[0],e):(oo.set(t,n),n)}function Sr(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(
t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,i]=[n(o),n(o+4)];for(let s=r;s<=i;s++){let c=(s-r)/(i-r);for(let a=0;a<
3;a++)e[3*s+a]=n(o+1+a)*(1-c)+n(o+5+a)*c}}return e}function Tr(t,e,n){let o=!1,r=n.length,i=B(n,r-2),s=B(n,r-1);for(let c=0;c<r;c+=2){let a=B(n,c),l=B(n,c+1);s>e!=l>e&&t<(i-
a)*(e-l)/(s-l)+a&&(o=!o),i=a,s=l}return r>=6&&o}function so(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((i,s)=>{let c=s%2;
o[c]=Math.min(B(o,c),i),o[c+2]=Math.max(B(o,c+2),i)});let r=[];for(let i=0;i<t.length;i++){let[s,c]=[B(t,i),B(e,i)];s<B(
o,0)||s>B(o,2)||c<B(o,1)||c>B(o,3)||Tr(s,c,n)&&r.push(i)}return r}function co(t,e,n,o,r=16){let i=Math.max(1,Math.ceil((n+
1)/r)),s=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[d,m]=[B(t,h),B(e,h)];return d>=0&&d<=n&&m>=0&&m<=o?Math.floor(m/r)*i+Math.
floor(d/r):-1},a=new Int32Array(i*s+1),l=t.length;for(let h=0;h<l;h++){let d=c(h);d>=0&&(a[d+1]=B(a,d+1)+1)}for(let h=0;h<
i*s;h++)a[h+1]=B(a,h+1)+B(a,h);let f=a.slice(),u=new Int32Array(B(a,i*s));for(let h=0;h<l;h++){let d=c(h);if(d<0)continue;
let m=B(f,d);u[m]=h,f[d]=m+1}let p=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,m){let w=-1,g=m*m,
[b,x]=[p(h-m,i),p(h+m,i)],[y,A]=[p(d-m,s),p(d+m,s)];for(let v=y;v<=A;v++){let T=B(a,v*i+x+1);for(let O=B(a,v*i+b);O<T;O++){
let $=B(u,O),I=(B(t,$)-h)**2+(B(e,$)-d)**2;(I<g||I===g&&$>w)&&([g,w]=[I,$])}}return w}}}function ne([t,e],n,o,r,i){let s=e-
t,c=Math.min(Math.max(s*r,i),n[1]-n[0]),a=s>0?(o-t)/s:.5;return it([o-a*c,o+(1-a)*c],n,0)}function it([t,e],n,o){let r=e-
t,i=Math.min(Math.max(t+o,n[0]),n[1]-r);return[i,i+r]}function B(t,e){return t[e]}var Or=5,kr=.12;function oe(t){let e=1,n=null,o=()=>n??[0,e];function r(i){let s=i&&i[1]-i[0]<e*.999?i:null;s?.[0]===n?.[0]&&
s?.[1]===n?.[1]||(n=s,t())}return{get part(){return n},shown:o,reset(i){e=i,n=null},whole(){r(null)},zoom(i,s){let[c,a]=o(),
l=c+Math.min(Math.max(s,0),1)*(a-c);r(ne([c,a],[0,e],l,i,Math.min(e,Or)))},move(i,s=o()){n&&r(it(s,[0,e],i))},reveal(i){
if(!n||!i.length)return;let[s,c]=n,a=1/0;for(let l=0;l<i.length;l++){let f=i[l],u=f<s?f-s:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(a)&&(a=u)}a&&r(it(n,[0,e],a+Math.sign(a)*kr*(c-s)))}}}function re(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function i(s,c,a){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=s,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,f]:[f,c]),o.append(l),l}return{el:o,select(s,c){
let a=n.createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",s);let l=i(s,a,!1),
f="";return{show(u,p,h=p){let d=JSON.stringify([p,h]);d!==f&&(f=d,a.replaceChildren(...p.map((m,w)=>{let g=n.createElement(
"option");return g.value=m,g.textContent=(h[w]??m).slice(0,60),g}))),a.value=u},hide(u){l.hidden=u}}},checkbox(s,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let f=i(s,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(s,c){let a=n.createElement("button");return a.type="button",a.textContent=
s,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(s){
o.hidden=s},destroy(){o.remove()}}}var[Cr,Pe]=[1,2];function ao(t,e,n){let o=t.ownerDocument,r=re(t,"Clustermap"),i=r.checkbox("Rows","Cluster the rows and\
 draw their tree",k=>e.setOption("row_cluster",k)),s=r.checkbox("Columns","Cluster the columns and draw their tree",k=>e.
setOption("col_cluster",k)),c=r.select("Colours",k=>e.setOption("cmap",k)),a=oe(()=>{T.hide(),R()}),l=r.button("show all\
 rows",a.whole),f=ot(o,n.font),u=[],p=[],h=new Int32Array(0),d=[0,1],m=null,[w,g]=[!1,!1],b=null,x=qn(o),y=yt(t,"hclust-\
plot",[x.ground,x.cut,x.over].map(k=>S=>{let C=$();C&&k(S,C)}),()=>R()),{box:A,stage:v,tip:T}=y,O=Zt(A,v.canvas);function $(){
if(!m)return null;let{data:k,cut:S,selection:C,hover:N}=e,D=b?.leaf!==void 0&&b.leaf===N?.leaf?b.column:-1,P=Re(String(e.
option("cmap")),e.model);return{data:k,cut:S,selection:C,hover:N,places:m,rows:u,columns:p,placeOf:h,ends:d,rowTree:w,column:D,
look:n,face:f,map:P,shown:a.shown(),dpr:v.dpr}}function I(){let{data:k}=e,{tree:S}=k,C=k.p>0&&k.values.length>=k.n*k.p;r.
hide(!C),O.instead(C?"":Jt);let N=io(e.model),D=String(e.option("cmap")||N[0]);c.show(D,N.includes(D)?N:[D,...N]),w=!!(e.
option("row_cluster")??!0)&&k.n>1,g=!!(e.option("col_cluster")??!0)&&k.columnTree!==null,i.show(w,k.n>1),s.show(g,k.columnTree!==
null),u=w?S.order:Int32Array.from({length:k.n},(P,j)=>j),p=g&&k.columnTree?k.columnTree.order:Int32Array.from({length:k.
p},(P,j)=>j),h=new Int32Array(k.n);for(let P=0;P<k.n;P++)h[u[P]]=P;if(b=null,!C)return m=null,v.paint();R()}function R(){
let{data:k}=e;if(l.show(a.part!==null),!v.width||!k.p||!k.values.length)return;let[S,C]=a.shown();m=no({width:v.width,height:v.
height,columns:Array.from(p,N=>k.columns[N]??""),rows:C-S,rowTree:w,columnTree:g,longestName(){let N=0;for(let D=Math.floor(
S);D<C&&D<k.n;D++)N=Math.max(N,f.width(k.name(u[D]).slice(0,60)));return N},scale:Oe(d,120).words,dpr:v.dpr},f),O.describe(
M()),v.paint()}function M(){let{cut:k,data:S,selection:C}=e;return`Clustermap of ${L(S.n,S.noun)} ${w?"in the order of t\
heir tree":"in the table's order"} by ${L(S.p,"features")}: ${L(k.k,"clusters")}${Qt(C)}`}let E=null;function _(){a.reset(
e.data.n),e.data.values!==E&&(E=e.data.values,d=yn(e.data.values)),I()}let z={store:e,ground:y,extent:a,scene:$,columns:()=>p.
length,hit:()=>b,take(k){b=k,v.paint(Pe)}},K=null;return y.end(Xn(z),e.subscribe("data",_),e.subscribe(["order","option"],
I),e.subscribe(["cut","selection"],k=>{k==="cut"&&K?.k===e.cut.k&&K.tree===e.cut.tree||(K=e.cut,O.describe(M()),v.paint(
k==="cut"?Cr:Pe))}),e.subscribe("reveal",()=>{a.reveal(e.wanted.map(k=>h[k]))}),e.subscribe("hover",()=>{e.hover?.leaf!==
b?.leaf&&(b=null),T.hide(),v.paint(Pe)})),_(),{restyle(k){n=k,f=ot(o,n.font),R()},destroy(){y.destroy(),x.destroy(),r.destroy()}}}var ze="hclust-asking";var Nr=30,$r=1e3;function fo(t,e){let n=lo(t,"Clusters","Number of clusters"),o=lo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=st(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/$r),i()}function i(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,Math.
max(Nr,c.k))),n.input.value=String(c.k),n.output.textContent=L(c.k),o.input.value=String(c.t),o.output.textContent=mt(c.
t,c.lower,c.upper),n.input.setAttribute("aria-valuetext",L(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.
textContent)}let s=[V(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),V(o.input,{input:()=>e.setThreshold(
o.input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",i)];return r(),{destroy(){for(let c of s)
c();n.label.remove(),o.label.remove()}}}function lo(t,e,n){let o=t.ownerDocument,[r,i,s]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return i.type="range",i.setAttribute("aria-label",n),i.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),i,s),t.append(r),{label:r,input:i,output:s}}function De(t,e){let[n,o]=[St(e.paper)??dt,St(e.ink)??Rt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,s]of Object.entries(r))t.style.setProperty(`--hc-${i}`,s);t.style.setProperty("--hc-band",tt(lt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function ie(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Ir={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Lr=10;function He(t){return Ir[ve(
t)]}function Be(t){return vn[ve(t)]}function uo(t){let e=new Map,n=null;function o(r,{size:i,halo:s,edge:c,alpha:a},l,f){
let u=Math.ceil((i*.6+s+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let p=i*Be(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="\
round",n.globalAlpha=a;let h=new Path2D(He(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=c,n.lineWidth=s*l/p,s&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),m=Array.from(d.keys()).filter(w=>U(d,w)>>>24>=Lr);return{
steps:Int32Array.from(m,w=>{let[g,b]=[Math.floor(w/(2*u)),w%(2*u)];return(g-u)*f+b-u}),pixels:Int32Array.from(m,w=>U(d,w))}}
return function(i,s,c){let a=`${i.size} ${i.halo} ${i.edge} ${i.alpha} ${s} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.
set(a,l=[]));let f=l;return u=>f[Ae(u)]??=o(Ae(u),i,s,c)}}function ho(t,e,n){let o=t.length,r=e.length,i=Array.from(e.keys()).
sort((u,p)=>U(e,p)-U(e,u)||u-p),s=new Int32Array(r);i.forEach((u,p)=>{s[u]=p});let c=new Int32Array(2*r+1),a=u=>U(s,U(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[a(u)+1]=U(c,a(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=U(c,u+1)+U(c,u);let l=n?U(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=a(u),h=U(c,p);f[h]=u,c[p]=h+1}return{order:f,dimmed:l}}function po(t,e,n,o,r,i,s){
let{xs:c,ys:a,width:l,height:f,left:u,top:p}=o;for(let h=0;h<r.length;h++){let d=U(r,h),m=U(c,d),w=U(a,d);if(!(m>=-1&&m<=
l+1&&w>=-1&&w<=f+1))continue;let{steps:g,pixels:b}=s[U(i,d)],x=Math.round((p+w)*n)*e+Math.round((u+m)*n);for(let y=0;y<g.
length;y++){let A=x+U(g,y),v=U(b,y),T=U(t,A);t[A]=T===0||v>>>24===255?v:_r(v,T)}}}function _r(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),i=256*n/r|0,s=256-i,c=Math.imul(t&16711935,i)+Math.imul(e&16711935,s)>>>8&16711935,
a=Math.imul(t&65280,i)+Math.imul(e&65280,s)>>>8&65280;return r<<24|c|a}function U(t,e){return t[e]}var mo="http://www.w3.org/2000/svg",Rr=12,go=18,Pr=20,We=10,se=5;function xo(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let s={width:0,
height:0};function c(a){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(a),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(mo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(mo,"path");f.append(u);let p=n.createElement("b"),h=n.createElement("span");return l.append(f,p,h),l.addEventListener(
"click",d=>e(a,d.shiftKey)),i.before(l),{button:l,path:u,number:p,rest:h,colour:-1}}return{el:o,show(a,l,f,u,p){let h=Math.
max(2,Math.min(Rr,Math.floor((p-2*We)/go))),d=a.k<=h?a.k:h-1;for(;r.length<d;)r.push(c(r.length));let m=0;r.forEach((g,b)=>{
if(g.button.hidden=b>=d,g.button.hidden)return;let x=` · ${L(a.sizes[b],f)}`;g.rest.textContent!==x&&(g.rest.textContent=
x);let y=u.fit(q(a,b),Ut,H,!0);g.number.textContent!==y&&(g.number.textContent=y);let A=l[b];g.colour!==A&&(g.colour=A,g.
path.setAttribute("d",He(A)),g.path.setAttribute("transform",`scale(${8*Be(A)})`),g.path.setAttribute("fill",Z(A))),m=Math.
max(m,u.width(y,H,!0)+u.width(x))}),i.hidden=d===a.k,i.hidden||(i.textContent=`+ ${L(a.k-d)} more`,m=Math.max(m,u.width(
i.textContent)));let w=d+(i.hidden?0:1);return s={width:Math.ceil((Pr+m+8)/8)*8,height:go*w+4},s},move(a,l){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(l)}px)`,o.style.width=`${s.width}px`},destroy(){o.remove()}}}function wo({xs:t,
ys:e,width:n,height:o},r){let i=[n-r.width-2,We,(n-r.width)/2],s=[2,o-r.height-We,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=i[l]??0,p=s[f]??0,h=0;for(let d=0;d<
t.length;d++){let m=t[d],w=e[d];m>u-se&&m<u+r.width+se&&w>p-se&&w<p+r.height+se&&h++}h<a.hidden&&(a={left:u,top:p,hidden:h})}
return a}var je=864e5,zr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function yo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=t[r];Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Ke(t,e,n,o,r){if(t==="date")return Dr(e,n,Math.max(2,Math.floor(o/r)));let i=gt(
e,n,o,r);return{at:i,words:at(i)}}function Dr(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Fe(bo(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let i=r>=
7?4:0,s=[];for(let c=Math.ceil((t-i)/r);c*r+i<=e;c++)s.push(c*r+i);return Fe(s,t,e)}return Fe(bo(t,e,1),t,e)}function bo(t,e,n){
let o=new Date(t*je);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let s=r;i.length<100;s++){let c=new Date(0);c.setUTCFullYear(Math.floor(s*n/12),(s*n%12+12)%12,1);let a=c.getTime()/
je;if(!(a<=e))break;a>=t&&i.push(a)}return i}function Fe(t,e,n){let o=t.map(i=>{let s=new Date(Math.round(i*1440)*6e4);if(s.
getUTCHours()||s.getUTCMinutes())return s.toISOString().slice(11,16);let c=zr[s.getUTCMonth()];return s.getUTCDate()!==1?
`${s.getUTCDate()} ${c}`:s.getUTCMonth()?c:String(s.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*je).getUTCFullYear()}`),{at:t,words:o}}var Mo=8,vo=12,Hr=46,Br=90;function Ue(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,i=t.axisNames[r],s=t.axes[r];if(!i||!s)return null;let c=W(i.label||i.name),a=i.unit?`${c} (${W(i.unit)})`:c;return{
name:i.name,title:a,column:i,values:s,all:yo(s)}}function Eo(t,e,n,o,r,i,s){let c=Math.max(40,t.height-Mo-Hr),a=Ke(n.column.
kind,...r,c,46);a.words=a.words.map(m=>s.fit(m,Br));let l=Math.max(0,...a.words.map(m=>s.width(m))),f=Math.ceil(l+8+H+16),
u=Math.max(40,t.width-f-vo-i),p=Ke(e.column.kind,...o,u,64),h=Ao(e.values,o[0],o[1],u),d=Ao(n.values,r[1],r[0],c);for(let m=0;m<
h.length;m++)h[m]!==h[m]?d[m]=NaN:d[m]!==d[m]&&(h[m]=NaN);return{left:f,top:Mo,width:u,height:c,x:p,y:a,xs:h,ys:d}}function Ao(t,e,n,o){
let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let s=t[i];r[i]=Number.isFinite(s)?(s-e)/(n-e)*o:NaN}return r}
function So(t,e,{x:n,y:o,xShown:r,yShown:i,look:s,face:c,dpr:a}){let{left:l,top:f,width:u,height:p}=e,h=f+p,d=Math.max(1,
Math.round(a))/a,m=g=>Math.round(g*a)/a;t.font=c.css(),t.fillStyle=s.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((g,b)=>{let x=m(h-(g-i[0])/(i[1]-i[0])*p);t.fillStyle=s.rule,t.globalAlpha=.7,t.fillRect(l,x,u,d),t.globalAlpha=
1,t.fillRect(l-4,x,4,d),t.fillStyle=s.quiet,t.fillText(e.y.words[b]??"",l-8,x+.5)}),t.fillStyle=s.rule,t.fillRect(m(l),f,
d,p+d),t.fillRect(l,m(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let w=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((g,b)=>{let x=m(l+(g-r[0])/(r[1]-r[0])*u);t.fillStyle=s.rule,t.fillRect(x,h,d,4);let y=c.fit(e.x.words[b]??"",w),
A=l+u+vo-1-c.width(y)/2;t.fillStyle=s.quiet,t.fillText(y,Math.min(x,A),h+17)}),t.fillStyle=s.ink,t.fillText(c.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(H+1,f+p/2),t.rotate(-Math.PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var To=60,Wr=30,Fr=110;function Ge(t){return t<=500?7.2:t<=2500?5.6:4.2}function Oo(t){let e=uo(t),n=null,o=null;return{
renew(){n=null},paint(r,i,{cut:s,data:c,selection:a},l,f,u,p){n??=ho(s.labels,s.sizes,a);let{order:h,dimmed:d}=n,m=Ge(c.
n),w=c.n<=2500?.7:.4,g=d>0&&h.length-d>To,b=r.points,[x,y]=b?[1,1]:[r.canvas.width,r.canvas.height];!b&&(o?.width!==x||o.
height!==y)&&(o=r.createImageData(x,y));let A=b||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let v=(O,$)=>{
if(!O.length)return;if(b)return b(i,O,s.labels,l,$);let I=e($,p,x);po(A,x,p,i,O,s.labels,Array.from(l,I))};v(h.subarray(
0,d),{size:m,halo:w,edge:u,alpha:.22});let T=g?f:u;v(h.subarray(d),{size:m,halo:g?.9:w,edge:T,alpha:1}),!b&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>To?new Int32Array(0):n.order.subarray(n.dimmed)}}}function ce(t,{
left:e,top:n,xs:o,ys:r},i,s){let[c,a]=[o[i],r[i]];c===c&&(t.beginPath(),t.arc(e+c,n+a,s,0,2*Math.PI),t.stroke())}function ko(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function jr(t,e,n){let o=[...n,...t.map(({x:i,
y:s})=>({x0:i-5,y0:s-5,x1:i+5,y1:s+5}))],r=[];for(let{row:i,x:s,y:c,width:a,away:l}of t)for(let f of[s+l,s-l-a]){let u={
x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>Kr(u,h)))){o.push(u),r.
push({row:i,left:f,y:c});break}}return r}function Kr(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function Co(t,e,{
data:n,selection:o},r,i,s){let c=[];for(let f=0;f<e.xs.length;f++)if(ae(e,f)&&c.push(f)>Wr)return;let a=new Map(c.map(f=>[
f,s.fit(W(n.name(f)),Fr)])),l=c.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:s.width(a.get(f)??""),away:o?.[f]?12:8}));t.font=
s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=i.quiet;for(let{row:f,left:u,y:p}of jr(l,e,[r]))t.fillText(
a.get(f)??"",e.left+u,e.top+p+.5)}function ae({xs:t,ys:e,width:n,height:o},r){let[i,s]=[t[r],e[r]];return i>=0&&i<=n&&s>=
0&&s<=o}function qe({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(i=>Ur(i,o)))]:[];return r.push(`cluster ${L(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function Ur({column:t,values:e},n){let o=e[n],r=Wt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let i=t.name.replaceAll("_"," ");return i.startsWith("PC ")?`${i}: ${r}`:`${r} ${i}`}var No=new WeakMap;function $o(t){
let e=No.get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),No.set(t,
e)}return e}function Io(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:i,tip:s}=n;function c(w){let g=t.plot();if(e.setHover(w<0?null:
{leaf:w}),w<0||!g)return s.hide();let[b="",...x]=qe(e,t.axes(),w);s.show(g.left+Number(g.xs[w]),g.top+Number(g.ys[w]),b,
x)}function a({x:w,y:g}){let b=t.plot();return b?[(w-b.left)/b.width,1-(g-b.top)/b.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=At(i.canvas,{down(w){if(w.button>1||!t.plot())return!1;
let g=w.button===1||p;return u={pan:g,shift:w.shiftKey,from:o.part,over:!1},g&&w.preventDefault(),!0},drag(w,{x:g,y:b},x){
let y=t.plot();if(!(!x.moved&&Math.hypot(g-x.x,b-x.y)<bt)&&(x.moved||c(-1),x.moved=!0,!(!y||u.over))){if(u.pan)return o.
move((x.x-g)/y.width,(b-x.y)/y.height,u.from);l??=[x.x,x.y],l.push(g,b),t.draw(l)}},up(w,g,b){let x=t.plot();if(!(!x||u.
over)){if(l){let y=l.map((v,T)=>v-(T%2?x.top:x.left));f();let A=so(x.xs,x.ys,y).filter(v=>ae(x,v));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!b.moved&&!u.pan){let y=t.nearest(g);(y>=0||!w.shiftKey)&&e.select(y<0?[]:[y],{add:w.shiftKey}),
w.pointerType==="touch"&&c(y)}}},cancel:f,hover:(w,g)=>c(t.nearest(g)),leave:()=>c(-1),pinch(w,g,b,x){let y=t.plot();y&&
(o.by(w,...a({x:g.x-b,y:g.y-x})),o.move(-b/y.width,x/y.height))},owns(w){return a(w).every(g=>g>=0&&g<=1)}});function d(w,g){
let[b,x]=[t.axes(),t.plot()];if(!b||!x)return;let y=$o(b[w].values).filter(O=>ae(x,O));if(!y.length)return;let A=y.indexOf(
e.hover?.leaf??-1),v=A<0?g>0?0:y.length-1:Math.min(Math.max(A+g,0),y.length-1),T=y[v];c(T),n.say(qe(e,b,T).join(", "))}let m=V(
i.canvas,{dblclick:o.whole,wheel(w){!Mt(r,w)||!t.plot()||(w.preventDefault(),o.by(1.0015**(w.deltaY||w.deltaX),...a(Q(r,
w))))},keydown:ht({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d("y",-1),Enter:w=>{
let{hover:g}=e;g?.leaf!==void 0&&e.select([g.leaf],{add:w.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=!0,f(),e.select(
[]),c(-1)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,.5),0:o.whole}),keyup(w){w.key===" "&&
(p=!1)},blur(){p=!1}});return()=>{h(),m()}}var Gr=500;function Lo(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,i,s){let c=t();if(!c)return;let a=n??c,l=(p,h)=>{let[d,m]=[a[p],c[p]],w=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return ne(d,m,w,r,(m[1]-m[0])/Gr)},f=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,u={x:l("x",i),y:l("y",s)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,i,s=n){let c=t();!c||!s||o({x:it(s.x,c.x,r*(s.x[1]-s.x[0])),y:it(s.y,c.y,i*(s.y[1]-s.y[0]))})},
reveal(r){let i=t(),s=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!i||!n)return;let{x:c,y:a}=n;if(s.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=a[0]&&u<=a[1]))return;let l=s[0];l&&o({x:it(c,i.x,l[0]-(c[0]+c[1])/2),y:it(a,i.y,l[1]-(a[0]+
a[1])/2)})}}}var qr=12,Vr=230,[Yr,Ve]=[1,2];function _o(t,e,n){let o=t.ownerDocument,r=re(t,"Scatter"),i=r.select("x",S=>e.setOption(
"x",S)),s=r.select("y",S=>e.setOption("y",S)),c=Lo(()=>u&&{x:u.x.all,y:u.y.all},()=>{y.hide(),O()}),a=r.button("show all",
c.whole),l=Oo(o),f=ot(o,n.font),u=null,p=null,h=null,d=null,m=0,w={key:"",left:0,top:0,width:0,height:0},g=yt(t,"hclust-\
plot",[M,E,_],()=>O()),{box:b,stage:x,tip:y}=g,A=xo(b,z),v=Zt(b,x.canvas);function T(){let{data:S}=e,C=Ue(S,e.option("x"),
0),N=Ue(S,e.option("y"),1);if(u=C&&N?{x:C,y:N}:null,c.reset(),r.hide(!u),v.instead(u?"":Jt),u){let D=S.axisNames.map(P=>P.
name);i.show(u.x.name,D),s.show(u.y.name,D)}l.renew(),m=0,O()}function O(){a.show(c.part!==null),!(!u||!x.width)&&($(),w.
key="",I(),v.describe(R()),x.paint())}function $(){if(!u)return;let{x:S,y:C}=u;p=Eo(x,S,C,c.part?.x??S.all,c.part?.y??C.
all,m,f),h=co(p.xs,p.ys,p.width,p.height)}function I(){if(!p)return;let{cut:S,data:C}=e,N=A.show(S,$t(S),C.noun,f,p.height),
D=`${N.height} ${Math.ceil(N.width/24)}`;if(D!==w.key){let P=Math.max(1,.01*C.n),j=wo(p,N);j.hidden>P&&p.width+m-N.width>
Vr&&N.width>m-12&&(m=N.width+12,$(),x.paint()),m&&(j={left:p.width+16,top:0,hidden:0}),w={key:D,left:j.left,top:j.top,...N}}
A.move(p.left+w.left,p.top+w.top)}function R(){if(!u)return"";let{cut:S,data:C,selection:N}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${L(C.n,C.noun)} in ${L(S.k,"clusters")}${Qt(N)}`}function M(S){if(!p||!u)return;let{x:C,
y:N}=u;So(S,p,{x:C,y:N,xShown:c.part?.x??C.all,yShown:c.part?.y??N.all,look:n,face:f,dpr:x.dpr})}function E(S){if(!p)return;
l.paint(S,p,e,$t(e.cut),n.ink,n.paper,x.dpr);let{left:C,top:N,width:D,height:P}=w;Co(S,p,e,{x0:C,y0:N,x1:C+D,y1:N+P},n,f)}
function _(S){if(!p)return;let{hover:C,data:N}=e,D=Ge(N.n)/2;S.save(),c.part&&(S.beginPath(),S.rect(p.left,p.top-4,p.width+
4,p.height+4),S.clip()),S.strokeStyle=n.ink,S.lineWidth=1.5;for(let P of l.ringed())ce(S,p,P,D+3);if(C?.node!==void 0){S.
lineWidth=1;let{tree:P}=N,j=P.start[C.node],he=j+P.sizes[C.node];for(let de of P.order.subarray(j,he))ce(S,p,de,D+.8)}else if(C)
for(let[P,j]of[[n.paper,4.5],[n.ink,2]])S.strokeStyle=P,S.lineWidth=j,ce(S,p,C.leaf,D+4);S.restore(),d&&ko(S,d,n.ink)}function z(S,C){
let{cut:N,data:D}=e,P=[];for(let j=0;j<D.n;j++)N.labels[j]===S&&P.push(j);e.select(P,{add:C}),g.say(`${C?"Added: ":""}cl\
uster ${q(e.cut,S)}, ${L(P.length,D.noun)} selected.`)}let K={store:e,ground:g,zoom:c,axes:()=>u,plot:()=>p,nearest:({x:S,
y:C})=>p&&h?h.nearest(S-p.left,C-p.top,qr):-1,draw(S){d=S,x.paint(Ve)}},k=null;return g.end(Io(K),e.subscribe("data",T),
e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||T()}),e.subscribe(["cut","selection"],S=>{
let C=k?.k===e.cut.k&&k.tree===e.cut.tree;S==="cut"&&C||(k=e.cut,l.renew(),S==="cut"&&I(),v.describe(R()),x.paint(Yr,Ve))}),
e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:S,y:C}=u;c.reveal(e.wanted.map(N=>[Number(S.values[N]),Number(C.values[N])]))}),
e.subscribe("hover",()=>{y.hide(),x.paint(Ve)})),T(),{restyle(S){n=S,f=ot(o,n.font),O()},destroy(){g.destroy(),A.destroy(),
r.destroy()}}}var Ye=8,Xr=0;function Po(t,e){let n=t.ownerDocument,o=`hclust-find-${++Xr}`,r=n.createElement("div");r.className="hclus\
t-find";let i=n.createElement("input"),s=n.createElement("ul");i.type="search",i.autocomplete="off",i.spellcheck=!1,i.dataset.
lmSuppressShortcuts="true",s.id=o,s.hidden=!0,s.setAttribute("role","listbox"),s.setAttribute("aria-label","Rows found"),
Ro(i,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(i,s),t.append(r);let c=[],
a=0,l=0,f=null;function u(){let x=L(1,e.data.noun).slice(2);i.placeholder=`find a ${x}`,i.setAttribute("aria-label",`Fin\
d a ${x} by its name`)}function p(){let{data:x}=e,y=i.value.trim().toLowerCase();f??=Array.from({length:x.n},(v,T)=>x.name(
T).toLowerCase()),c=[],a=0,l=0;let A=[];f.forEach((v,T)=>{let O=y?v.indexOf(y):-1;O<0||(a++,O===0&&c.length<Ye?c.push(T):
A.length<Ye&&A.push(T))}),c=[...c,...A].slice(0,Ye),h(!!y)}function h(x){s.replaceChildren(),s.hidden=!x,i.setAttribute(
"aria-expanded",String(x));let y=c.map((A,v)=>d(W(e.data.name(A)),`cluster ${q(e.cut,e.cut.labels[A])}`,{id:`${o}-${v}`,
"aria-selected":String(v===l)}));if(y.forEach((A,v)=>A.dataset.i=String(v)),x&&a>c.length&&y.push(d(`and ${L(a-c.length)}\
 more`,"")),x&&!a&&y.push(d("no such name","")),s.append(...y),x&&c.length){i.setAttribute("aria-activedescendant",`${o}\
-${l}`);let A=c[l];e.reveal([A]),e.setHover({leaf:A})}else i.removeAttribute("aria-activedescendant"),e.setHover(null)}function d(x,y,A={
"aria-disabled":"true"}){let v=n.createElement("li");Ro(v,{role:"option",...A});for(let T of[x,y]){let O=n.createElement(
"span");O.textContent=T,v.append(O)}return v}function m(x,y){let A=c[x];A!==void 0&&(e.select([A],{add:y}),i.value=e.data.
name(A),w(),e.setHover({leaf:A}))}function w(){s.hidden||(s.hidden=!0,i.setAttribute("aria-expanded","false"),i.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function g(x){let A={ArrowDown:1,ArrowUp:-1}[x.key];if(A){if(s.hidden)return p();
l=(l+A+c.length)%Math.max(c.length,1),h(!0)}else if(x.key==="Enter")m(l,x.shiftKey);else if(x.key==="Escape")s.hidden&&e.
select([]),i.value="",w();else return;x.preventDefault(),x.stopPropagation()}let b=[V(i,{input:p,keydown:g,blur:w,focus:()=>i.
value&&p()}),V(s,{pointerdown:x=>{x.preventDefault();let y=x.target.closest("li[data-i]");y&&m(Number(y.dataset.i),x.shiftKey)},
pointermove:x=>{let y=x.target.closest("li[data-i]");!y||Number(y.dataset.i)===l||(l=Number(y.dataset.i),h(!0))}}),e.subscribe(
"data",()=>{f=null,c=[],w(),u()})];return u(),{box:r,destroy(){for(let x of b)x();r.remove()}}}function Ro(t,e){for(let[
n,o]of Object.entries(e))t.setAttribute(n,o)}var Jr=200,Zr=["x","y","cmap","row_cluster","col_cluster"];function Je(t){let e=_e(t),n=le(t,e),o=Xe(t,e),r=null,i=[],s=new Map,
c=M=>{for(let E of[...s.get(M)??[]])E(M)},a=new Map,l,f=-1/0,u=!1,p=!1;function h(M){u=!0;try{for(let[E,_]of Object.entries(
M))t.set(E,_)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!a.size)return;f=Date.now();let M=Object.fromEntries(
a);a.clear(),h(M),t.save_changes()}function m(M){for(let[E,_]of Object.entries(M))a.set(E,_);l??=setTimeout(d,Math.max(0,
f+Jr-Date.now()))}function w(){if(d(),!!p){p=!1;try{t.send({said:g()})}catch{}}}function g(){return{n_clusters:n.k,distance_threshold:n.
t,cut_revision:e.revision}}let b=[];function x(M,E){let _=()=>{!u&&(M==="revision"||t.get("revision")===e.revision)&&E()};
t.on(`change:${M}`,_),b.push([`change:${M}`,_])}let y=t.get("cut_told");function A(){let M=y;return y=t.get("cut_told"),
y!==M}function v(M){let E=t.get("threshold_step");return E>0&&Math.abs(M-Math.round(n.t/E)*E)<1e-6*E}x("revision",()=>{a.
clear(),p=!1,y=t.get("cut_told"),e=_e(t),n=le(t,e),o=Xe(t,e),r=null,c("data")}),x("n_clusters",()=>{t.get("n_clusters")!==
n.k&&$(le(t,e),A())}),x("distance_threshold",()=>{let M=t.get("distance_threshold");if(M===n.t)return;let E=A();if(!E&&v(
M))return;let _=ut(e.tree,M)===t.get("n_clusters");$(_?le(t,e):Ct(e.tree,M),E)});for(let M of Ee)x(M,()=>{e={...e,tree:{
...e.tree,marks:Gt(t)}},n=zo(n,e.tree),c("cut")});x("flips",()=>{let M=Et(t.get("flips"),e.n-1);M.some((E,_)=>E!==e.tree.
flips[_])&&T(zt(e.tree,M))}),x("selection",()=>{a.delete("selection");let M=Xe(t,e);Do(o,M)||(o=M,c("selection"),O([...M?.
keys()??[]].filter(E=>M?.[E])))});for(let M of[...Zr,"cmap_colours"])x(M,()=>c("option"));function T(M){e={...e,tree:M},
n=zo(n,M),c("order")}function O(M){i=M,M.length&&c("reveal")}function $(M,E){a.delete("n_clusters"),a.delete("distance_t\
hreshold"),p=!E,n=M;let{cut_revision:_,...z}=g(),K={...I(M.k),...z,...E?{}:{cut_revision:_}};h(Object.fromEntries(Object.
entries(K).filter(([k,S])=>t.get(k)!==S))),c("cut")}function I(M){let E=t.get("most_clusters");return E&&M>E?{most_clusters:Math.
min(e.n,2*M)}:{}}function R(M){M.k===n.k&&M.t===n.t||(n=M,p=!0,m({...I(n.k),...g()}),c("cut"))}return{model:t,get data(){
return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(M){R(Ct(e.tree,M))},setClusters(M){
R(wt(e.tree,M))},select(M,{add:E=!1}={}){let _=E&&o?o.slice():new Uint8Array(e.n);for(let K=0;K<M.length;K++)_[M[K]]=1;let z=_.
includes(1)?_:null;Do(o,z)||(o=z,m({selection:Qr(z,e)}),c("selection"),O(Array.from(M)),d())},get wanted(){return i},reveal:O,
setHover(M){M?.leaf===r?.leaf&&M?.node===r?.node||(r=M,c("hover"))},flip(M){let E=cn(e.tree,M);if(E===e.tree)return;T(E);
let{buffer:_,byteOffset:z,byteLength:K}=E.flips;m({flips:new DataView(_,z,K),flips_of:e.revision}),d()},option(M){return a.
has(M)?a.get(M):t.get(M)},setOption(M,E){this.option(M)!==E&&(m({[M]:E}),c("option"))},flush:d,say:w,subscribe(M,E){let _=typeof M==
"string"?[M]:M;for(let z of _)s.has(z)||s.set(z,new Set),s.get(z)?.add(E);return()=>{for(let z of _)s.get(z)?.delete(E)}},
destroy(){d();for(let[M,E]of b)t.off(M,E);b.length=0,s.clear()}}}function le(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.
get("distance_threshold")];return ut(e,o)===n?Ct(e,o):wt(e,n)}function zo(t,e){return ut(e,t.t)===t.k?Ct(e,t.t):wt(e,t.k)}
function Xe(t,e){let n=vt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let i of n){let s=e.leafOf(i);s<0||(o[s]=1,
r=!0)}return r?o:null}function Qr(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Do(t,e){return t===
e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var Ho=12,ti=12;function Bo(t){let e=t.ownerDocument,n=(h,d="div")=>{let m=e.createElement(d);return m.className=`hclust\
-cut-${h}`,m},[o,r,i,s,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,i,s,c,a);let l=null,f=null,[u,p]=[0,0];
return{handle:a,show(h,d,{left:m,top:w},g){if(h!==l||g!==f){[l,f]=[h,g];let[I,R]=[gn(h),Ft(h)];a.textContent=I,c.textContent=
R,p=g.width(I,ti,!0)+26,u=g.width(R)+8,ei(a,h,d)}let b=I=>Math.round(I*d.dpr)/d.dpr,x=I=>b(w+Math.min(Math.max(Y(d,I),0),
d.height)),[y,A,v]=[x(h.t),x(Math.min(h.upper,d.top)),x(h.lower)];fe(o,m,A,d.width),o.style.height=`${Math.max(0,v-A)}px`,
o.hidden=!h.exact,fe(r,m,y,d.width),fe(i,m,y,d.width),fe(s,0,0,m-4),s.style.height=`${w+d.height}px`;let T=m+d.width,O=Math.
min(Math.max(y,w+Ho),w+d.height-Ho);a.style.transform=`translate(${b(T-p)}px, ${O}px)`,a.style.width=`${p}px`;let $=y-18>=
w?y-17:y+4;c.style.transform=`translate(${b(T-p-10-u)}px, ${$}px)`,c.hidden=u+p+20>d.width,c.classList.toggle("inside",h.
exact&&$>=A&&$+14<=v)},destroy(){for(let h of[o,r,i,s,c,a])h.remove()}}}function fe(t,e,n,o){t.style.transform=`translat\
e(${e}px, ${n}px)`,t.style.width=`${o}px`}function ei(t,e,n){t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(
6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(6))));let o=mt(e.t,e.lower,e.upper);t.setAttribute("a\
ria-valuetext",`${L(e.k,"clusters")}, cut at ${o}; ${Ft(e)}`)}function Wo(t,e,n){let r=[...t.sizes.subarray(0,12)].map((s,c)=>`\
cluster ${q(t,c)} with ${L(s,e)}`);t.k>12&&r.push(`and ${L(t.k-12)} more`);let i=mt(t.t,t.lower,t.upper);return`Tree of ${L(
t.tree.n,e)}, up to height ${J(n)}. Cut at ${i} into ${L(t.k,"clusters")}; ${Ft(t)}. ${r.join(", ")}.`}var Ze=4;function ue({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let a=t.n>1?X(o,o.parents[n.leaf]):0,l=q(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${J(a)}`]]}let r=ct(o,n.node),i=e.nodes.indexOf(n.node),s=`${i<0?
"":`Cluster ${q(e,i)} · `}${L(r.length,t.noun)}`,c=[...r.subarray(0,Ze)].map(a=>W(t.name(a)));return r.length>Ze&&c.push(
`and ${L(r.length-Ze)} more`),[s,[`height ${J(X(o,n.node))}`,...c]]}var _t={mouse:7,touch:14,line:8,snap:4};function Fo({store:t,box:e,handle:n,extent:o,tip:r,lay:i}){let s={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function c(h,d){let{frame:m}=i(),{tree:w}=t.data,g=Math.min(Math.max(dn(m,h),0),m.top),b=ut(
w,g),x=Y(m,Ce(Nt(w,b)));!d&&Math.abs(x-h)<=_t.snap?t.setClusters(b):t.setThreshold(g)}function a(h,d){return h.target===
n?null:In(i(),d.x,d.y,h.pointerType==="touch"?_t.touch:_t.mouse)}function l(h,d,m){if(m)if(h.altKey)m.node!==void 0&&t.flip(
m.node);else{let w=m.node===void 0?[m.leaf]:ct(t.data.tree,m.node);t.select(w,{add:h.shiftKey})}else{let{corner:w,frame:g}=i();
!h.shiftKey&&d.x>=w.left&&g.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...ue(t,h)):r.hide()}function u(h){if(!Mt(e,h))return;let d=h.deltaMode?16:1,[m,w]=[h.deltaX*d,h.deltaY*
d],{frame:g,corner:b}=i();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(m)>Math.abs(w))return o.part?(h.preventDefault(),o.move(m/
rt(g))):void 0;let x=w||m;if(x>0&&!o.part)return;h.preventDefault();let y=(Q(e,h).x-b.left)/g.width;o.zoom(Math.exp(x*(h.
ctrlKey?.01:.002)),y)}let p=[At(e,{down(h,d){if(h.button!==0)return!1;let{frame:m,corner:w}=i(),g=w.top+Y(m,Math.min(t.cut.
t,m.top)),b=h.pointerType==="touch"?_t.touch:_t.line,[x,y]=[h.target===n,d.x<w.left-4];return s={mode:x||y||Math.abs(d.y-
g)<=b?"cut":"press",offset:y&&!x?0:g-d.y,pill:x,start:o.shown(),what:x||y?null:a(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),y&&!x&&c(d.y-w.top,h.altKey),!0},drag(h,d,m){let[w,g]=[d.x-m.x,d.y-m.y];
if(m.moved||=Math.abs(s.mode==="cut"?g:w)>=(s.what?bt:1),!m.moved)return;let{frame:b,corner:x}=i();s.mode==="press"&&o.part&&
(s.mode="pan"),s.mode==="cut"?(t.setHover(null),c(d.y+s.offset-x.top,h.altKey)):s.mode==="pan"&&o.move(-w/rt(b),s.start)},
up(h,d,m){s.mode==="cut"&&t.flush(),!(m.moved||s.pill||d.x<i().corner.left-4)&&(l(h,d,s.what),h.pointerType==="touch"&&f(
s.what,d))},cancel(){s.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(a(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,m){let{frame:w,corner:g}=i();o.zoom(h,(d.x-m-g.left)/w.width),o.move(-m/rt(i().frame))}}),V(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of p)h()}}var jo="↑ ↓ move the cut · Enter: walk along the branches",ni="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",oi=0;function Ko({store:t,box:e,handle:n,extent:o,tip:r,say:i,lay:s}){let c=e.ownerDocument.
createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++oi}`,c.textContent=jo,n.setAttribute("aria-des\
cribedby",c.id),e.append(c);let a=-1;function l(b){let{data:x}=t,{tree:y}=x;a=b,c.textContent=ni,e.classList.add("walkin\
g");let A=y.x[b];o.reveal([A-.5]);let v=b<x.n?{leaf:b}:{node:b};t.setHover(v);let{frame:T,corner:O}=s(),[$,I]=ue(t,v),R=(A-
T.from)/(T.to-T.from),M={x:O.left+R*T.width,y:O.top+Y(T,X(y,b))};r.show(M.x,M.y,$,I),i([$,...I].join(", "))}function f(){
a<0||(a=-1,c.textContent=jo,e.classList.remove("walking"),t.setHover(null),r.hide())}function u(b){let{tree:x}=t.data,y=x.
parents[a];y>=0&&l(ft(x,y)[b])}let p={ArrowUp:()=>l(Math.max(t.data.tree.parents[a],a)),ArrowDown:()=>l(a<t.data.n?a:ft(
t.data.tree,a)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:b=>t.select(ct(t.data.tree,a),{
add:b.shiftKey}),Escape:f},h=b=>()=>{t.setClusters(Math.min(Math.max(b(t.cut.k),1),t.data.n))},d={ArrowUp:h(b=>b-1),ArrowRight:h(
b=>b-1),ArrowDown:h(b=>b+1),ArrowLeft:h(b=>b+1),PageUp:h(b=>b-10),PageDown:h(b=>b+10),Home:h(()=>t.data.n),End:h(()=>1),
Enter:()=>l(t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,
.5),"-":()=>o.zoom(1/.7,.5),0:o.whole},[m,w]=[ht({...d,...p}),ht(d)],g=V(e,{keydown(b){e.classList.remove("by-pointer"),
(a<0?w:m)(b)},focusout:f,pointerdown:f});return{leave:f,destroy:g}}var ri=1.09,ii=96,si=500;function Uo(t,e,n){let o=t.ownerDocument,r=ot(o,n.font),i=null,s=null,c=o.createElement("canvas"),
[a,l]=[0,null],f=oe(()=>v()),u=yt(t,"hclust-tree",[x,y],()=>i=null),{box:p,stage:h,tip:d,say:m}=u;h.canvas.setAttribute(
"aria-hidden","true");let w=Bo(p);function g(){if(i){let{cut:pe,selection:qo,data:Qe}=e;return Object.assign(i,{cut:pe,selection:qo,
data:Qe,colours:Yt(Qe.tree)}),i}let{data:M,cut:E,selection:_}=e,[z,K]=f.shown(),k=(st(M.tree)||1)*ri,C=(h.width-60)/(K-z)>=
Te?Math.min(ii,A()):0,N={left:0,top:8},D=qt+Se+(C?C+6:0)+(f.part?5:0),P=Math.max(40,h.height-N.top-D),j=gt(0,k,P,44),he=Math.
max(...at(j).map(pe=>r.width(pe)),0);N.left=Math.ceil(he)+11+(M.heightLabel?H+9:4);let de={width:Math.max(20,h.width-N.left-
8),height:P,from:z,to:K,top:k,dpr:h.dpr},Go=Yt(M.tree);return i={data:M,cut:E,colours:Go,selection:_,frame:de,corner:N,look:n,
type:r,ticks:j,labels:C},s=null,i}function b(M){if(!s){s=Dt(M.data.tree,M.frame),c.width=Math.round(M.frame.width*M.frame.
dpr),c.height=Math.round(M.frame.height*M.frame.dpr);let E=c.getContext("2d");E&&Vt(E,s,n.quiet)}return s}function x(M){
let E=g();Tn(M,E,c,b(E).thick),On(M,E),kn(M,E),Cn(M,E,h.height-3)}function y(M){let E=g(),{hover:_}=e;_?.node!==void 0&&
Nn(M,E,b(E),_.node),_?.leaf!==void 0&&$n(M,E,_.leaf),w.show(E.cut,E.frame,E.corner,E.type)}function A(){let{data:M}=e;if(l!==
M.name){let E="";for(let _=0;_<M.n;_++){let z=W(M.name(_));z.length>E.length&&(E=z)}[a,l]=[Math.ceil(r.width(E,H,!0)),M.
name]}return a}function v(){i=null,h.paint()}let T,O=()=>m(Wo(e.cut,e.data.noun,st(e.data.tree))),$=()=>{clearTimeout(T),
T=setTimeout(O,si)},I={store:e,box:p,handle:w.handle,extent:f,tip:d,say:m,lay:g},R=Ko(I);return u.end(Fo(I),R.destroy,()=>clearTimeout(
T),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),R.leave(),v(),O()}),e.subscribe("order",v),e.subscribe("cut",()=>{
i&&i.cut.k===e.cut.k&&i.cut.tree===e.cut.tree?h.paint(1):h.paint(),$()}),e.subscribe("selection",()=>h.paint(0)),e.subscribe(
"reveal",()=>{let{start:M}=e.data.tree;f.reveal(e.wanted.map(E=>M[E]))}),e.subscribe("hover",()=>h.paint(1))),f.reset(e.
data.n),O(),{restyle(M){n=M,r=ot(o,n.font),l=null,v()},destroy(){u.destroy(),c.width=c.height=0}}}var ci={tree:Uo,clustermap:ao,scatter:_o};function ai(){let t=null;return{initialize({model:e}){return t=Je(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=Je(e),li(n,t)}}}function li(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let i=ge(t,r);De(o,i);
let s=[],c=[],a=null;function l(){let g=ie(o,"hclust-live-bar");e.model.get("controls")&&c.push(fo(g,e).destroy);let b=Po(
g,e);a=b.box,c.push(b.destroy,()=>g.remove()),f();let x=e.model.get("parts")??["tree"],y=null;for(let A of x){let v=ci[A];
if(!v)continue;A!=="tree"&&(y??=ie(o,"hclust-live-pair"));let T=ie(A==="tree"?o:y,`hclust-part-${A}`);s.push({make:v,box:T,
view:v(T,e,i)})}}function f(){let g=t.closest(".hclust")?.querySelector(".hclust-find-slot");g&&a&&a.parentElement!==g&&
g.append(a)}function u(){for(let{view:g,box:b}of s)g.destroy(),b.remove();for(let g of c)g();o.querySelector(".hclust-li\
ve-pair")?.remove(),s=[],c=[]}function p(){let g=ge(t,r);if(JSON.stringify(g)!==JSON.stringify(i)){i=g,De(o,i);for(let b of s)
b.view.restyle?b.view.restyle(i):(b.view.destroy(),b.view=b.make(b.box,e,i))}}let h=()=>{u(),l()};for(let g of["parts","\
controls"])e.model.on(`change:${g}`,h);let d=en(o,p);l();let m=et(o),w=new m.ResizeObserver(()=>{f(),p()});return w.observe(
o),m.addEventListener(ze,e.say),()=>{m.removeEventListener(ze,e.say),d(),w.disconnect();for(let g of["parts","controls"])
e.model.off(`change:${g}`,h);u(),e.flush(),o.remove(),r.remove()}}export{ai as default};
