// Generated from js/ by `npm run build`. Do not edit.
var pt={r:255,g:255,b:255,a:1},_t={r:0,g:0,b:0,a:1};function St(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,s=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Xo),c=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,s].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:i*c,a:s}}function Xo(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Tt(t,e){return{...lt(e,t,
t.a),a:1}}function lt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function tt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function tn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function et(t){return t.ownerDocument.defaultView??globalThis}function Rt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function Jo(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function ge(t,e){let n=et(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?me(e,`var(${g})`):null,i=Qo(t,e),
s=Tt(r("--jp-layout-color0")??i,i),c=tn(s)<.5,a=(g,x)=>Tt(g??x,s),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=a(
l??me(e,"inherit"),c?pt:_t),u=a(r("--jp-ui-font-color2"),lt(s,f,.65)),p=a(r("--jp-border-color2"),lt(s,f,.16)),h=a(r("--\
jp-layout-color1"),s),d=tt(h)===tt(s)?lt(s,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:tt(s),ink:tt(f),quiet:tt(u),rule:tt(p),panel:tt(d),font:n.getComputedStyle(e).fontFamily,
dark:c}}var Zo=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function en(t,e){let n=et(t),{documentElement:o,
body:r}=n.document,i=new n.MutationObserver(e);for(let c of[o,r])i.observe(c,{attributes:!0,attributeFilter:Zo});let s=n.
matchMedia("(prefers-color-scheme: dark)");return s.addEventListener("change",e),()=>{i.disconnect(),s.removeEventListener(
"change",e)}}function nn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function Qo(t,e){
let n=[];for(let r=t;r;r=Jo(r)){let i=on(et(r).getComputedStyle(r).backgroundColor,et(r));if(!(!i||i.a===0)&&(n.unshift(
i),i.a===1))break}let o=Tt(me(e,"Canvas")??pt,pt);return n.reduce((r,i)=>Tt(i,r),o)}function me(t,e){let n=et(t);t.style.
color=e;let o=on(n.getComputedStyle(t).color,n);return t.style.color="",o}function on(t,e){let n=St(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[i=0,s=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:i,g:s,b:c,a:a/255}}function sn(t,e,n){let o=et(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),i=r.at(-1).canvas,s=0,c=0,a={canvas:i,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),a.width&&(s||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(s),u.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){s=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(a.dpr,0,0,a.dpr,0,0),d.pen.clearRect(0,0,a.width,
a.height),d.pen.save(),d.draw(d.pen,a),d.pen.restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=
String(++c)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*Rt(t);if(!(h===a.width&&d===a.
height&&g===a.dpr)&&(Object.assign(a,{width:d?h:0,height:d,dpr:g}),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(
h*g),x.height=Math.round(d*g);n?.(a);for(let x of r)x.stale=!0;o.cancelAnimationFrame(s),l()}}i.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let g of r)d.save(),d.setTransform(a.dpr,0,0,a.dpr,0,0),g.draw(d,a),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let p=nn(o,f);return a}function V(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11,rn="…",tr=300;function F(t){return String(
t).slice(0,tr).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function er(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let s=r+i+1>>1;n(o.slice(0,s).join(
"").trimEnd()+rn)<=e?r=s:i=s-1}return r?o.slice(0,r).join("").trimEnd()+rn:""}function ot(t,e){let n=new Map,o=null,r=(s=H,c=!1)=>`${c?
"600 ":""}${s}px ${e}`,i=(s,c=H,a=!1)=>{let l=r(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(s);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return s.length*c*.6;o.font=l,f.set(s,u=o.measureText(s).width)}
return u};return{css:r,width:i,fit:(s,c,a,l)=>er(s,c,f=>i(f,a,l))}}function xe(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
s=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=j(t,2*l),u=j(t,2*l+1);i[o+l]=j(i,f)+j(i,u),s[f]=
s[u]=o+l;let p=j(e,l);p<c?a=!1:c=p,r[l]=c}return cn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:i,parents:s},
n)}function cn(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=j(o,2*a+(e[a]?1:0)),
f=j(o,2*a+(e[a]?0:1)),u=j(i,n+a);i[l]=u,i[f]=u+j(r,l)}let s=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
s[j(i,a)]=a,c[a]=j(i,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(j(c,j(o,2*a))+j(c,j(o,2*a+1)))/2;return{...t,flips:e,start:i,order:s,
x:c}}function an(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,cn(t,n)}function J(t,e){return e<
t.n?0:j(t.distances,e-t.n)}function st(t){return t.n<2?0:j(t.heights,t.n-2)}function ft(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[j(t.children,2*n+o),j(t.children,2*n+1-o)]}function ct(t,e){let n=j(t.start,e);return t.order.subarray(n,n+j(t.sizes,e))}function ln(t,e,n,o){let{n:r,start:i,sizes:s}=t,
c=new Int32Array(r-1),a=0;for(let l=2*r-2;l>=r;l--){let f=j(s,l),u=j(i,l);f>=o&&u<n&&u+f>e&&(c[a++]=l)}return c.subarray(
0,a)}function j(t,e){return t[e]}var we=1;function nt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function be(t,e){return t.from+e/t.width*(t.to-t.from)}
function Y(t,e){return t.height*(1-e/t.top)}function pn(t,e){return t.top*(1-e/t.height)}function rt(t){return t.width/(t.
to-t.from)}function Pt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],i=Math.max(1,Math.round(n*
1.1)),s=we/(rt(e)*n),c=ln(t,e.from,e.to,s),a=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:fn(r+i+1),
columns:fn(o+i+1)},u=0,p=(g,x,m,b,w)=>{a.set([x,m,b,w],4*u),l[u++]=g},h=g=>Math.round(nt(e,t.x[g])*n-i/2),d=g=>Math.round(
Y(e,J(t,g))*n-i/2);for(let g of c){let[x,m]=ft(t,g),[b,w,y]=[h(x),h(m),d(g)],[A,v]=[Math.max(0,b),Math.min(o,w+i)];A<v&&
un(f.rows,y,A,v)&&p(g,A,y,v-A,i);for(let[S,O]of[[x,b],[m,w]]){if(O<0||O+i>o+1)continue;let L=S>=t.n&&t.sizes[S]>=s?d(S):
r,[R,C]=[Math.min(y,L),Math.max(y,L)];R<C&&un(f.columns,O,R,C)&&p(g,O,R,i,C-R)}}return{rects:a,owner:l,count:u,thick:i}}
function fn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function un(t,e,n,o){let[r,
i]=[t.from[e],t.to[e]];if(r<=n&&o<=i)return!1;let s=n<=i&&r<=o;return t.from[e]=s?Math.min(r,n):n,t.to[e]=s?Math.max(i,o):
o,!0}function Ot({tree:t,nodes:e,sizes:n,labels:o},r){let i=[],s=we/(rt(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<
r.to&&c<t.n;){let a=o[t.order[c]],l=t.start[e[a]],f=l+n[a],[u,p]=[Math.max(0,nt(r,l)),Math.min(r.width,nt(r,f))];i.push(
{label:a,x0:u,x1:p}),c=Math.max(f,Math.ceil(l+s))}return i}var hn=new WeakMap;function zt(t,e){if(t.monotone)return J(t,
e);let n=hn.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,i]=ft(t,o);n[o]=Math.
max(J(t,o),n[r]??0,n[i]??0)}hn.set(t.children,n)}return n[e]}function Dt(t,e,n,o,r){if(t.n<2)return-1;let i=Math.min(Math.
max(Math.floor(be(e,n)),0),t.n-1),s=t.order[i],c=we/(rt(e)*e.dpr),a=-1,l=r,f=(u,p,h)=>{let d=Math.hypot(p,h);d<l&&([l,a]=
[d,u])};for(let u=t.parents[s];u>=0;u=t.parents[u]){if(t.sizes[u]<c)continue;let[p,h]=ft(t,u),d=Y(e,J(t,u)),g=[p,h].map(
x=>nt(e,t.x[x]));f(u,dn(n,g[0]??0,g[1]??0),o-d),[p,h].forEach((x,m)=>{let b=Y(e,J(t,x));f(x,n-g[m],dn(o,d,b))})}return a}
function dn(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function mn(t,e,n=6){let o=t.map(()=>0),r=new Uint8Array(
Math.floor(e)+2),i=(c,a)=>[Math.max(0,Math.floor(c-a/2-n/2)),Math.max(0,Math.ceil(c+a/2+n/2))],s=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0)).slice(0,Math.floor(e/8)+1);for(let c of[1,2])for(let a of s){let{centre:l,span:f,short:u,full:p}=t[a];
if(o[a]!==c-1||u>1.5*f)continue;let h=c===1?u:p;if(l-h/2<0||l+h/2>e)continue;c===2&&r.fill(0,...i(l,u));let[d,g]=i(l,h);
if(r.subarray(d,g).includes(1)){c===2&&r.fill(1,...i(l,u));continue}r.fill(1,d,g),o[a]=c}return o}function _(t,e=""){if(!e)return mt(t,0);let n=t===1&&e.endsWith("s");return`${mt(t,0)} ${n?e.slice(0,-1):e}`}function X(t){
if(Number.isNaN(t))return"–";if(Math.abs(t)===1/0)return t>0?"∞":"-∞";if(t===0)return"0";let e=Math.abs(t);return e>=
1e7||e<.001?yn(t,2):mt(t,e>=1e3?0:e>=100?1:e>=1?2:3)}function Me(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?ut(t,2):
mt(t,e>=100?0:e>=10?1:2)}function Ht(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":X(t);if(e==="text"||e===
"truth")return t?"yes":"no";if(e==="date")return nr(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?mt(t,0):Me(t);return n?
`${r} ${n}`:r}function nr(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}
function gt(t,e,n){return xn(t,e,n)[0]}function or(t,e,n){if(n!==void 0&&t<n&&n<=e){let[,i,s]=xn(n,t,e);return[i,s]}let[
o,r]=[X(t),X(e)];for(let i=4;i<17&&o===r&&t<e;i++)[o,r]=[ut(t,i),ut(e,i)];return[o,r]}function xn(t,e,n){let o=[X(t),X(e),
X(n)],[r,i,s]=o;for(let c=4;c<17;c++){let a=ye(r),l=a<ye(s)||t===n&&r===s;if(!(e<t&&t<=n)||ye(i)<a&&e<a&&a<=n&&l)return[
r,i,s];[r,i]=[ut(t,c),ut(e,c)],s=n===1/0?X(n):ut(n,c)}return o}function ye(t){return t==="∞"?1/0:Number(t.replaceAll("\
,",""))}function Bt(t){let{k:e,exact:n,lower:o,upper:r}=t;if(!n)return`heights are tied: no threshold gives exactly ${_(
e)}`;let[i,s]=or(o,r,t.t);return e===1?`any cut above ${i} gives one`:r===0?`only a cut at 0 gives these ${_(e)}`:`any c\
ut from ${i} to ${s} gives these ${_(e)}`}function wn(t){return`${_(t.k,"clusters")} · ${gt(t.t,t.lower,t.upper)}`}var rr=[
1,2,2.5,5,10];function xt(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.
max(1,Math.floor(n/o)),s=10**Math.floor(Math.log10(r/i)),c=s*(rr.find(f=>f*s*i>=r*(1-1e-9))??10),a=1e-9*r,l=[];for(let f=Math.
ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function at(t){let e=t.slice(1).map((s,c)=>s-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(s=>ut(s,3));
let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),i=()=>t.some(s=>Math.abs(Number(s.toFixed(r))-s)>n/100);for(;r<6&&i();)
r++;return t.map(s=>mt(s+0,r))}function mt(t,e){let n=bn(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,",");
return r===void 0?i:`${i}.${r}`}function bn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function yn(t,e){let[n="",o=""]=t.
toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%
2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function ut(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=yn(t,e-1).split("e");return`${gn(o)}e${r}`}return gn(bn(
t,e-1-n))}function gn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function Mn(t,e,n,o,[r,i],s,c){let a=new Float64Array(e),l=new Float32Array(s*c),f=(i-r)/c,u=-1;for(let p=0;p<c;p++){let h=r+
p*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(p*s,(p-1)*s,p*s);continue}u=
d;let g=G(n,d)*e;for(let x=0;x<e;x++)a[x]=G(t,g+x)}else ir(a,t,e,n,h,h+f);sr(l,p*s,a,o,s)}return l}function ir(t,e,n,o,r,i){
t.fill(0);let s=0;for(let c=Math.max(0,Math.floor(r));c<i&&c<o.length;c++){let a=Math.min(c+1,i)-Math.max(c,r);if(a<=1e-9)
continue;s+=a;let l=G(o,c)*n;for(let f=0;f<n;f++)t[f]=G(t,f)+a*G(e,l+f)}for(let c=0;c<n;c++)t[c]=G(t,c)/s}function sr(t,e,n,o,r){
let i=o.length,s=i/r;for(let c=0;c<r;c++){let[a,l]=[c*s,(c+1)*s];if(s<=1){t[e+c]=G(n,G(o,Math.min(Math.floor(a+s/2),i-1)));
continue}let f=0;for(let u=Math.floor(a);u<l&&u<i;u++)f+=(Math.min(u+1,l)-Math.max(u,a))*G(n,G(o,u));t[e+c]=f/s}}function An(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=G(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function vn(t,[
e,n],o,r){let i=256/(n-e);for(let s=0;s<t.length;s++){let c=G(t,s);if(c!==c)continue;let a=3*Math.min(Math.max(Math.floor(
(c-e)*i),0),255);r[4*s]=G(o,a),r[4*s+1]=G(o,a+1),r[4*s+2]=G(o,a+2),r[4*s+3]=255}}function En(t,[e,n],o){let r=[],i=o/(n-
e),s=Math.ceil(n);for(let c=Math.floor(e);c<s;c++){if(!t(c))continue;let a=Math.max((c-e)*i,0),l=Math.min(Math.max((c+1-
e)*i,a+1),o),f=r.length-1;f>0&&a<=G(r,f)+1e-6?r[f]=Math.max(l,G(r,f)):r.push(a,l)}return r}function G(t,e){return t[e]}var Ae=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Wt=["o","s",
"^","D","v","P","X"],Sn={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},cr=Ae.length*Wt.length,Ft=1<<30;function Tn(t,e){return Ft|
parseInt(e.slice(1),16)<<3|t%Wt.length}function ve(t){return t&Ft?t:t%cr}function Z(t){return t&Ft?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:Ae[t%Ae.length]}function Ee(t){return Wt[t&Ft?t&7:t%Wt.length]}var jt=150,Se=["node_names","node_colours"];function Kt(t){let[e,n]=Se.map(o=>ar(t.get(o)));return{names:e,colours:n}}function ar(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function q({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?_(n):`${_(n)} ${F(o)}`}var wt=[5,13],Ut=18,Te=16,On=Ut+Te+2,Oe=H+2;function Gt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(
t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let i=0;i<4*n;i+=4)t.fillRect(e[i],e[i+1],e[i+
2],e[i+3])}function kn(t,{cut:e,colours:n,frame:o,corner:r},i,s){let{dpr:c}=o;t.save(),t.setTransform(1,0,0,1,Math.round(
r.left*c),Math.round(r.top*c)),i.width&&i.height&&t.drawImage(i,0,0),t.globalCompositeOperation="source-atop";let a=i.height;
for(let{label:l,x0:f,x1:u}of Ot(e,o)){let p=e.nodes[l];if(p<e.tree.n)continue;let h=Math.round(Y(o,zt(e.tree,p))*c-s/2),
d=Math.floor(f*c);t.fillStyle=Z(n[p]),t.fillRect(d,h,Math.max(1,Math.ceil(u*c)-d),a-h)}t.restore()}function Cn(t,e){let{
cut:n,colours:o,frame:r,corner:i}=e;t.save(),t.translate(i.left,i.top+r.height);let s=Ot(n,r),[c,a]=wt;for(let{label:l,x0:f,
x1:u}of s){let p=u-f>4?.5:0;t.fillStyle=Z(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+p,c,u-f-2*p,a-c,2):t.rect(f+p,
c,Math.max(u-f-2*p,1/r.dpr),a-c),t.fill()}lr(t,e,s),fr(t,e),e.labels&&ur(t,e),t.restore()}function lr(t,{cut:e,data:n,frame:o,
look:r,type:i},s){let a=(s.length*8>o.width?s.filter(({x0:f,x1:u})=>u-f>4):s).map(({label:f,x0:u,x1:p})=>{let h=` · ${_(
e.sizes[f],n.noun)}`,d=i.fit(q(e,f),jt,H,!0),g=i.width(d,H,!0);return{title:d,size:h,centre:(u+p)/2,span:p-u,short:g,full:g+
i.width(h)}});t.textBaseline="alphabetic",t.textAlign="left";let l=Ut+H-1;mn(a,o.width).forEach((f,u)=>{let p=a[u];if(!f||
!p)return;let h=p.centre-(f===2?p.full:p.short)/2;t.fillStyle=r.ink,t.font=i.css(H,!0),t.fillText(p.title,h,l),!(f<2)&&(t.
fillStyle=r.quiet,t.font=i.css(),t.fillText(p.size,h+p.short,l))})}function fr(t,{data:e,selection:n,frame:o,look:r}){if(!n)
return;let{order:i}=e.tree,s=Math.max(1,1.2*o.dpr)/o.dpr,c=-1;t.fillStyle=r.ink;for(let a=Math.max(0,Math.floor(o.from));a<
Math.min(e.n,Math.ceil(o.to));a++){if(!n[i[a]])continue;let l=Math.round(nt(o,a+.5)*o.dpr);l===c||l<0||l>o.width*o.dpr||
(c=l,t.fillRect(l/o.dpr-s/2,.5,s,wt[0]-1))}}function ur(t,{data:e,selection:n,frame:o,look:r,type:i,labels:s}){t.textAlign=
"right",t.textBaseline="middle";let[c,a]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<a;l++){
let f=nt(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],p=!!n?.[u];t.save(),t.translate(f,On),t.rotate(-Math.
PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=i.css(H,p),t.fillText(i.fit(F(e.name(u)),s,H,p),0,0),t.restore()}}function Nn(t,{
data:e,frame:n,corner:o,look:r,type:i,ticks:s}){t.save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.
dpr,a=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-c,0,c,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline=
"middle";let l=at(s);s.forEach((f,u)=>{let p=Y(n,f);t.fillStyle=r.rule,t.fillRect(-5,a(p-c/2),5,c),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(F(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function $n(t,{data:e,frame:n,corner:o,look:r},i){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,i,n.width,2),t.fillStyle=r.quiet;let s=Math.max(6,(n.to-n.from)/e.
n*n.width),c=Math.min(n.from/e.n*n.width,n.width-s);t.fillRect(o.left+c,i,s,2)}function In(t,{data:e,cut:n,colours:o,frame:r,
corner:i,look:s},c,a){let{tree:l}=e,{dpr:f}=r,u=l.start[a],p=u+l.sizes[a],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(i.left*f),Math.round(i.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:g}=c,x="";for(let w=0;w<c.count;w++){let y=g[w],A=l.start[y];if(A<u||A>=p||y>a)continue;
let v=n.labels[l.order[A]],O=l.sizes[y]<=n.sizes[v]?Z(o[n.nodes[v]]):s.ink;O!==x&&(t.fillStyle=x=O),t.fillRect(d[4*w]-h,
d[4*w+1]-h,d[4*w+2]+2*h,d[4*w+3]+2*h)}t.restore();let[m,b]=[Math.max(0,nt(r,u)),Math.min(r.width,nt(r,p))];b<=m||(t.fillStyle=
s.ink,t.fillRect(i.left+m,i.top+r.height+wt[1]+1,Math.max(b-m,1.5),1.5))}function Ln(t,{data:e,frame:n,corner:o,look:r},i){
let s=nt(n,e.tree.start[i]+.5);if(s<0||s>n.width)return;let[c,a]=[o.left+s,o.top+n.height+(wt[0]+wt[1])/2];t.beginPath(),
t.arc(c,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function _n({data:t,
cut:e,frame:n,corner:o},r,i,s){let{tree:c}=t,[a,l]=[r-o.left,i-o.top];if(a<0||a>=n.width||l<-s)return null;let f=Math.min(
Math.max(Math.floor(be(n,a)),0),t.n-1),u=c.order[f],p=l-n.height;if(p>On-2)return rt(n)>=Oe?{leaf:u}:null;if(p>wt[0]-1)return{
node:e.nodes[e.labels[u]]};if(p>-5)return{leaf:u};let h=Dt(c,n,a,l,s);return h<0?null:h<t.n?{leaf:h}:{node:h}}function Rn(t,e,n,o,r,i,s,c){t.width=Math.min(o.length,i.width),t.height=i.height;let a=Mn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);vn(a,s,c,f.data),l.putImageData(f,0,
0)}function Pn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function zn(t,{
heat:e,names:n},o,r){let i=e.width/n.words.length,s=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,a)=>{
if(!c)return;let l=e.left+i*(a+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,l,s+H+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,s+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function Dn(t,{heat:e,rowNames:n},[o,r],i,s,c){let a=e.height/(r-o);t.
font=c.css(),t.fillStyle=s.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*a;t.fillText(c.fit(F(i(l)),n-10),e.left+e.width+7,f+.5)}}function ke([t,e],n){let o=xt(t,e,n,50);return{at:o,
words:at(o)}}function Hn(t,e,n,o,r,i){let{left:s,top:c,width:a,height:l}=e;for(let p=0;p<l;p+=.5){let h=3*Math.min(255,Math.
floor((1-p/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(s,c+p,a,Math.min(1,l-p))}let{at:f,words:u}=ke(
n,l);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((p,h)=>{let d=c+l*(1-(p-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(s+a,Math.min(Math.round(d),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",s+a+8,Math.min(Math.max(
d,c+5),c+l-4))})}function Ce(t,e,n,o,r){let i=Pt(e,n),[s,c]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?c:s),t.height=Math.max(1,o?s:c);let a=t.getContext("2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),Gt(a,i,r)),
i}function Bn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[i,s]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+
.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==i&&(i>=0&&r.push({label:i,x0:s/
e.dpr,x1:c/e.dpr}),[i,s]=[f,c])}return r}function Wn(t,e,n,o,r){for(let{label:i,x0:s,x1:c}of n){let a=c-s,l=r&&a>4?.5:0;
t.fillStyle=Z(o[i]),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+s+l,e.width,a-2*l,2):t.rect(e.left,e.top+s+l,e.width,a-
2*l),t.fill()}}function Fn(t,{heat:e,strip:n},o,r,i){let s=En(r,o,e.height),c=0;t.fillStyle=i.paper,t.globalAlpha=.62;for(let l=0;l<=
s.length;l+=2){let f=s[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
i.ink;let a=n.left+n.width+1;for(let l=0;l<s.length;l+=2){let[f=0,u=0]=[s[l],s[l+1]];t.fillRect(a,e.top+f,e.left-a-1,Math.
max(1,u-f))}}function jn(t,{left:e,top:n,width:o,height:r},i,s){let c=p=>Math.round(p*s)/s,[a,l,f,u]=[c(e),c(n),c(e+o),c(
n+r)];for(let[p,h]of[[i.paper,2],[i.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(a-h,l-h,f-a+2*h,u-l+2*h),t.rect(a,l,f-a,u-
l),t.fill("evenodd")}function bt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Ct(t,n);return Kn(t,n,Ne(o),o)}function kt(t,e){let n=e>=
0?e:0,o=ht(t,n);return Kn(t,o,n,Ct(t,o))}function ht(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let i=o+r>>1;n[i]<e?
o=i+1:r=i}return t.n-o}function Ct(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Ne({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Kn(t,e,n,{
lower:o,upper:r}){let i,s,c;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return i??=hr(t,e)},get sizes(){
return s??=this.nodes.map(a=>t.sizes[a])},get labels(){return c??=mr(t,this.nodes)}}}function hr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let s=n-1-i;dr(r,i,o[2*s]),pr(r,i+1,o[2*s+1])}return r}function dr(t,e,n){
Un(t,0,e,n)}function Un(t,e,n,o){for(;n>e;){let r=n-1>>1,i=t[r];if(o<=i)break;t[n]=i,n=r}t[n]=o}function pr(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(t[r]>t[i])&&(r=i),t[o]=t[r],o=r,r=2*o+1}Un(t,0,o,n)}function mr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=t.start[o],s=i+t.sizes[o];for(let c=i;c<s;c++)n[t.order[c]]=r}),n}function Gn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,i=-1/0;for(let s=2;s<=o;s++){
let{lower:c,upper:a}=Ct(t,s),l=c>0?a/c:a>0?1/0:1;l>i&&([i,r]=[l,s])}return r}var qn=new WeakMap,Vn=new WeakMap;function qt(t){let e=qn.get(t.children);return e||qn.set(t.children,e=xr(t)),t.marks?.
colours.size?gr(e,t.marks):e}function gr(t,e){let n=Vn.get(e);if(!n){Vn.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
Tn(n[o],r)}return n}function Nt(t){let e=qt(t.tree);return t.nodes.map(n=>e[n])}function xr(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let s=1,c=e-2;c>=0;c--,s++){let a=n[2*c],l=n[2*c+1],f=o[a]>=o[l];r[f?a:l]=r[e+c],r[f?l:a]=s}
let i=Int32Array.from({length:e},(s,c)=>c);return bt(t,Gn(t)).nodes.forEach((s,c)=>{i[r[s]]=c}),r.map(s=>i[s])}function $e({data:t,places:e,shown:[n,o],dpr:r}){let{width:i,height:s}=e.rowTree;return{width:s,height:i,from:n,to:o,top:(st(
t.tree)||1)*1.04,dpr:r}}function Yn(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(a,l,f){l.length===a.key.length&&l.every((u,p)=>u===a.key[p])||(a.key=l,f(a.canvas))}function r(a,l){let{data:f,
places:u,rows:p,columns:h,shown:d,ends:g,map:x,look:m,face:b,dpr:w}=l,{heat:y,columnTree:A}=u,v={width:Math.max(1,Math.round(
y.width*w)),height:Math.max(1,Math.round(y.height*w))},S=[f.values,p,h,...d,v.width,v.height,x];o(n.heat,S,$=>Rn($,f,p,h,
d,v,g,x)),Pn(a,n.heat.canvas,y);let O=f.columnTree;if(A.height&&O){let $={...A,top:(st(O)||1)*1.02,dpr:w,from:0,to:f.p};
o(n.columns,[O,A.width,A.height,w,m.quiet],L=>{Ce(L,O,$,!1,m.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(A.left*
w),Math.round(A.top*w)),a.drawImage(n.columns.canvas,0,0),a.restore()}zn(a,u,m,b),u.rowNames&&Dn(a,u,d,L=>f.name(p[L]),m,
b),Hn(a,u.bar,g,x,m,b)}function i(a,l){let{rowTree:f,rows:u,places:p}=l,h=Nt(l.cut),d=$e(l),g=f?Ot(l.cut,d):Bn(l.cut,d,u);
Wn(a,p.strip,g,h,f),f&&s(a,l,d,g,h)}function s(a,l,f,u,p){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:g,from:x,to:m}=f,
b=l.look.quiet;o(n.tree,[h,d.width,d.height,g,x,m,b],y=>{Ce(y,h,f,!0,b)});let{canvas:w}=n.tree;a.save(),a.setTransform(1,
0,0,1,Math.round(d.left*g),Math.round(d.top*g)),a.beginPath(),a.rect(0,0,w.width,w.height),a.clip(),a.drawImage(w,0,0),a.
globalCompositeOperation="source-atop";for(let{label:y,x0:A,x1:v}of u){let S=l.cut.nodes[y];if(S<h.n)continue;let O=Math.
round(Y(f,zt(h,S))*g-1),$=Math.floor(A*g);a.fillStyle=Z(p[y]),a.fillRect(O,$,w.width-O,Math.max(1,Math.ceil(v*g)-$))}a.restore()}
function c(a,l){let{data:f,places:u,rows:p,columns:h,placeOf:d,selection:g,hover:x,rowTree:m,look:b,dpr:w}=l,{heat:y}=u,
[A,v]=l.shown;if(g){let R=C=>!!g[p[C]];Fn(a,u,l.shown,R,b)}if(!x)return;let S=y.height/(v-A),O=(R,C,M,k)=>{let P=Math.max(
C-R,2/S),W=(R+C)/2,T=Math.max(0,(W-P/2-A)*S),E=Math.min(y.height,(W+P/2-A)*S);E<=0||T>=y.height||jn(a,{left:M,top:y.top+
T,width:k-M,height:E-T},b,w)},[$,L]=[y.left,y.left+y.width];if(x.leaf!==void 0){let R=d[x.leaf];if(O(R,R+1,$,L),l.column>=
0){let C=y.width/h.length;O(R,R+1,$+l.column*C,$+(l.column+1)*C)}}else if(m){let R=f.tree.start[x.node];O(R,R+f.tree.sizes[x.
node],$,L)}}return{ground:r,cut:i,over:c,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var wr=7;function Xn(t,e,n){let{data:o,cut:r,rows:i,columns:s,shown:[c,a]}=t,{heat:l,strip:f,rowTree:u}=t.places,p=n-l.top;
if(p<0||p>=l.height)return null;let h=Math.min(Math.floor(c+p/l.height*(a-c)),o.n-1),d=i[h];if(e>=l.left&&e<l.left+l.width){
let x=Math.floor((e-l.left)/l.width*s.length);return{leaf:d,column:Math.min(x,s.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let g=Dt(o.tree,$e(t),p,e-u.left,wr);return g<0?null:g<o.
n?{leaf:g,column:-1}:{node:g}}function Ie({data:t,cut:e,columns:n},o){if(o.label!==void 0){let s=_(e.sizes[o.label],t.noun);
return[`Cluster ${q(e,o.label)}`,s]}if(o.node!==void 0){let s=e.nodes.indexOf(o.node),c=_(t.tree.sizes[o.node],t.noun);return[
s<0?c:`Cluster ${q(e,s)} · ${c}`,`height ${X(J(t.tree,o.node))}`]}let r=`cluster ${q(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let i=n[o.column];return[t.name(o.leaf),br(t,o.leaf,i),r]}function br(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],i=(o?.label??t.columns[n]??"").replaceAll("_"," ");if(o?.above!==void 0)return`${i}: ${r>o.above?"ye\
s":"no"}`;let s=t.originalColumns[o?.original??-1];if(!s)return`${i}: ${Me(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${i}: ${Ht(c??NaN,s.kind,s.unit)}`}var $t=14,Vt=4;function Jn(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[s,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==i){for(i=u,o.textContent=F(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=f.length,p.textContent=F(f[h]??"")}),n.hidden=!1,[s,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
a(u,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+$t+s+Vt<=h?l+$t:l-$t-s,x=f-$t-c,m=x>=Vt?x:f+$t,b=(w,y)=>Math.
round(Math.max(Vt,Math.min(w,y-Vt)));n.style.transform=`translate(${b(g,h-s)}px, ${b(m,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Yt="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",yt=4;function Mt(t,e,n,o){
let r=t.ownerDocument,i=r.createElement("div");i.className=e,t.append(i);let s=sn(i,n,o),c=Jn(i),a=r.createElement("div");
a.className="hclust-unseen",a.setAttribute("aria-live","polite"),i.append(a);let l=[];return{box:i,stage:s,tip:c,say(f){
a.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();s.destroy(),i.remove()}}}function Q(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Rt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function At(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function dt(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),
e.stopPropagation(),n(e))}}function Xt(t,e){let n=t.ownerDocument.createElement("p");return n.className="hclust-instead",
n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true",{describe(o){
e.getAttribute("aria-label")!==o&&e.setAttribute("aria-label",o)},instead(o){n.textContent=o,n.hidden=!o,t.classList.toggle(
"hclust-empty",!!o)}}}function Jt(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${_(e)} selected.`:"."}var yr=24;function vt(t,e){let n=new Map,o=null,r=null;function i(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(yr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function s(l){let f=Q(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=i();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=Q(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=i(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=i()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,Q(t,l),f))}return V(t,{pointerdown:s,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(Q(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function Zn(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:i,stage:s,tip:c}=n;function a({x:m,y:b}){let w=r();return w&&
Xn(w,m,b)}function l(m,b){t.take(m);let w=m?.label===void 0?m?.node:e.cut.nodes[m.label];m?.leaf!==void 0?e.setHover({leaf:m.
leaf}):w===void 0?e.setHover(null):e.setHover(w<e.data.n?{leaf:w}:{node:w}),s.canvas.style.cursor=m?"pointer":"";let y=r();
if(!m||!y)return c.hide();let[A="",...v]=Ie(y,m);c.show(b.x,b.y,A,v)}function f(m,b){let{cut:w,data:y}=e;if(!m)b||e.select(
[]);else if(m.leaf!==void 0)e.select([m.leaf],{add:b});else{let A=m.node??w.nodes[m.label??0];e.select(ct(y.tree,A),{add:b})}}
function u(m){let b=r();return b?m/b.places.heat.height*(b.shown[1]-b.shown[0]):0}function p(m){let b=r()?.places.heat;return b?
(m-b.top)/b.height:.5}let h=o.shown(),d=vt(s.canvas,{down(m){return m.button?!1:(h=o.shown(),!0)},drag(m,{x:b,y:w},y){y.
moved||=Math.hypot(b-y.x,w-y.y)>=yt,y.moved&&o.move(u(y.y-w),h)},up(m,b,w){if(w.moved)return;let y=a(b);f(y,m.shiftKey),
m.pointerType==="touch"&&l(y,b)},cancel(){},hover:(m,b)=>l(a(b),b),leave:()=>l(null,{x:0,y:0}),pinch(m,b,w,y){o.zoom(m,p(
b.y-y)),o.move(-u(y))}}),g=V(s.canvas,{dblclick:o.whole,wheel(m){!At(i,m)||!r()||(m.preventDefault(),o.zoom(1.0015**(m.deltaY||
m.deltaX),p(Q(i,m).y)))},keydown:dt({ArrowDown:()=>x(1,0),ArrowUp:()=>x(-1,0),ArrowRight:()=>x(0,1),ArrowLeft:()=>x(0,-1),
Home:()=>x(-1/0,0),End:()=>x(1/0,0),Enter:m=>{let b=t.hit();b&&f(b,m.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0})},
"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function x(m,b){let w=r();if(!w)return;
let y=(k,P)=>Math.min(Math.max(k,0),P),A=e.hover?.leaf,v=t.hit(),S=A===void 0?Math.ceil(w.shown[0]):y(w.placeOf[A]+m,e.data.
n-1),O=A===void 0||v?.leaf===void 0?0:y(v.column+b,t.columns()-1);o.reveal([S]);let $=r()??w,{heat:L}=$.places,[R,C]=$.shown,
M={leaf:$.rows[S],column:O};l(M,{x:L.left+(O+.5)/t.columns()*L.width,y:L.top+(S+.5-R)/(C-R)*L.height}),n.say(Ie($,M).join(
", "))}return()=>{d(),g()}}var Le=9,It=5,Qn=11,Mr=130,to=37,eo=140,no=H+2;function ro(t,e){let{width:n,height:o,columns:r,rows:i,dpr:s}=t,c=m=>Math.
round(m*s)/s,a=c(t.columnTree?Math.min(70,.1*o)+It:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+It+Le+It),u=16+
Qn+10+Math.max(0,...t.scale.map(m=>e.width(m))),p=0;(o-a-24)/i>=no&&(p=Math.min(Mr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-p),g=oo(r,d/r.length,f,.34*o,e);p&&(o-a-g.height)/i<no&&(p=0,d=Math.max(20,n-f-u),g=oo(r,d/r.length,f,.34*o,
e)),d=c(d);let x=c(Math.max(20,o-a-g.height));return{heat:{left:f,top:a,width:d,height:x},strip:{left:f-It-Le,top:a,width:Le,
height:x},rowTree:{left:0,top:a,width:l,height:x},columnTree:{left:f,top:2,width:d,height:t.columnTree?a-It-2:0},bar:{left:f+
d+p+16,top:a,width:Qn,height:Math.min(120,x)},names:g,rowNames:p}}function oo(t,e,n,o,r){let i=t.map(h=>F(h.replaceAll("\
_"," "))),s=h=>Math.max(0,...h.map(d=>r.width(d)));if(s(i)+8<=e)return{words:i,angle:0,every:1,height:H+12};let c=to*Math.
PI/180,a=e*Math.sin(c)>=H+1,l=a?1:Math.max(1,Math.ceil((H+2)/e)),f=i.map((h,d)=>{if(d%l)return"";if(!a)return r.fit(h,Math.
min(eo,o-10));let g=n+e*(d+.5)-6;return r.fit(h,Math.min(eo,(o-16)/Math.sin(c),g/Math.cos(c)))}),u=a?c:Math.PI/2,p=s(f)*
Math.sin(u)+H*Math.cos(u)+12;return{words:f,angle:a?to:90,every:l,height:Math.ceil(p)}}var Zt={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Ar(t){let e=Qt(t.get("heights")),n=ee(t.get("flips"),e.length),o=xe(Et(t.get("children")),e,n);return o.marks=Kt(
t),o}function _e(t){let e=Ar(t),n=e.n,o=t.get("columns")??[],r=Qt(t.get("col_heights")),i=Et(t.get("col_children")),s=Qt(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Et(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:Tr(t.get("values")),
columnTree:r.length?xe(i,r):null,columnAbout:t.get("column_about")??[],originals:s,originalColumns:c,axes:vr(a,Qt(t.get(
"axes")),s,c.length,n),axisNames:a,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Er(ee(t.
get("names")),Et(t.get("name_ends"))),leafOf:u=>Sr(f,u)}}function vr(t,e,n,o,r){let i=0;return t.map(({original:s})=>s===
void 0?e.subarray(i*r,++i*r):Float64Array.from({length:r},(c,a)=>n[a*o+s]??NaN))}function Er(t,e){let n=new TextDecoder,
o=[];return r=>{let i=e[r];return i===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function Sr(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?n=r+1:o=r}return t[n]===e?n:-1}function te(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function ee(t,e=0){let n=new Uint8Array(te(t));return n.length>=e?n:new Uint8Array(e)}function Et(t){return new Int32Array(
te(t))}function Tr(t){return new Float32Array(te(t))}function Qt(t){return new Float64Array(te(t))}var so=Object.keys(Zt),io=new Map;function co(t){return[...t.get("cmap_names")??[],...so]}function Re(t,e){let n=io.get(
t);if(n)return n;let o=Object.hasOwn(Zt,t)?Zt[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Or(o):r>=0&&(n=
ee(e.get("cmap_colours")).subarray(768*r,768*(r+1))),n?.length!==768?Re(so[0],e):(io.set(t,n),n)}function Or(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,i]=[n(o),n(o+4)];for(let s=r;s<=i;s++){
let c=(s-r)/(i-r);for(let a=0;a<3;a++)e[3*s+a]=n(o+1+a)*(1-c)+n(o+5+a)*c}}return e}function kr(t,e,n){let o=!1,r=n.length,i=B(n,r-2),s=B(n,r-1);for(let c=0;c<r;c+=2){let a=B(n,c),l=B(n,c+1);s>e!=l>e&&t<(i-
a)*(e-l)/(s-l)+a&&(o=!o),i=a,s=l}return r>=6&&o}function ao(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((i,s)=>{let c=s%2;
o[c]=Math.min(B(o,c),i),o[c+2]=Math.max(B(o,c+2),i)});let r=[];for(let i=0;i<t.length;i++){let[s,c]=[B(t,i),B(e,i)];s<B(
o,0)||s>B(o,2)||c<B(o,1)||c>B(o,3)||kr(s,c,n)&&r.push(i)}return r}function lo(t,e,n,o,r=16){let i=Math.max(1,Math.ceil((n+
1)/r)),s=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[d,g]=[B(t,h),B(e,h)];return d>=0&&d<=n&&g>=0&&g<=o?Math.floor(g/r)*i+Math.
floor(d/r):-1},a=new Int32Array(i*s+1),l=t.length;for(let h=0;h<l;h++){let d=c(h);d>=0&&(a[d+1]=B(a,d+1)+1)}for(let h=0;h<
i*s;h++)a[h+1]=B(a,h+1)+B(a,h);let f=a.slice(),u=new Int32Array(B(a,i*s));for(let h=0;h<l;h++){let d=c(h);if(d<0)continue;
let g=B(f,d);u[g]=h,f[d]=g+1}let p=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,g){let x=-1,m=g*g,
[b,w]=[p(h-g,i),p(h+g,i)],[y,A]=[p(d-g,s),p(d+g,s)];for(let v=y;v<=A;v++){let S=B(a,v*i+w+1);for(let O=B(a,v*i+b);O<S;O++){
let $=B(u,O),L=(B(t,$)-h)**2+(B(e,$)-d)**2;(L<m||L===m&&$>x)&&([m,x]=[L,$])}}return x}}}function ne([t,e],n,o,r,i){let s=e-
t,c=Math.min(Math.max(s*r,i),n[1]-n[0]),a=s>0?(o-t)/s:.5;return it([o-a*c,o+(1-a)*c],n,0)}function it([t,e],n,o){let r=e-
t,i=Math.min(Math.max(t+o,n[0]),n[1]-r);return[i,i+r]}function B(t,e){return t[e]}var Cr=5,Nr=.12;function oe(t){let e=1,n=null,o=()=>n??[0,e];function r(i){let s=i&&i[1]-i[0]<e*.999?i:null;s?.[0]===n?.[0]&&
s?.[1]===n?.[1]||(n=s,t())}return{get part(){return n},shown:o,reset(i){e=i,n=null},whole(){r(null)},zoom(i,s){let[c,a]=o(),
l=c+Math.min(Math.max(s,0),1)*(a-c);r(ne([c,a],[0,e],l,i,Math.min(e,Cr)))},move(i,s=o()){n&&r(it(s,[0,e],i))},reveal(i){
if(!n||!i.length)return;let[s,c]=n,a=1/0;for(let l=0;l<i.length;l++){let f=i[l],u=f<s?f-s:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(a)&&(a=u)}a&&r(it(n,[0,e],a+Math.sign(a)*Nr*(c-s)))}}}function re(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function i(s,c,a){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=s,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,f]:[f,c]),o.append(l),l}return{el:o,select(s,c){
let a=n.createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",s);let l=i(s,a,!1),
f="";return{show(u,p,h=p){let d=JSON.stringify([p,h]);d!==f&&(f=d,a.replaceChildren(...p.map((g,x)=>{let m=n.createElement(
"option");return m.value=g,m.textContent=(h[x]??g).slice(0,60),m}))),a.value=u},hide(u){l.hidden=u}}},checkbox(s,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let f=i(s,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(s,c){let a=n.createElement("button");return a.type="button",a.textContent=
s,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(s){
o.hidden=s},destroy(){o.remove()}}}var[$r,Pe]=[1,2];function fo(t,e,n){let o=t.ownerDocument,r=re(t,"Clustermap"),i=r.checkbox("Rows","Cluster the rows and\
 draw their tree",T=>e.setOption("row_cluster",T)),s=r.checkbox("Columns","Cluster the columns and draw their tree",T=>e.
setOption("col_cluster",T)),c=r.select("Colours",T=>e.setOption("cmap",T)),a=oe(()=>{S.hide(),R()}),l=r.button("show all\
 rows",a.whole),f=ot(o,n.font),u=[],p=[],h=new Int32Array(0),d=[0,1],g=null,[x,m]=[!1,!1],b=null,w=Yn(o),y=Mt(t,"hclust-\
plot",[w.ground,w.cut,w.over].map(T=>E=>{let N=$();N&&T(E,N)}),()=>R()),{box:A,stage:v,tip:S}=y,O=Xt(A,v.canvas);function $(){
if(!g)return null;let{data:T,cut:E,selection:N,hover:I}=e,D=b?.leaf!==void 0&&b.leaf===I?.leaf?b.column:-1,z=Re(String(e.
option("cmap")),e.model);return{data:T,cut:E,selection:N,hover:I,places:g,rows:u,columns:p,placeOf:h,ends:d,rowTree:x,column:D,
look:n,face:f,map:z,shown:a.shown(),dpr:v.dpr}}function L(){let{data:T}=e,{tree:E}=T,N=T.p>0&&T.values.length>=T.n*T.p;r.
hide(!N),O.instead(N?"":Yt);let I=co(e.model),D=String(e.option("cmap")||I[0]);c.show(D,I.includes(D)?I:[D,...I]),x=!!(e.
option("row_cluster")??!0)&&T.n>1,m=!!(e.option("col_cluster")??!0)&&T.columnTree!==null,i.show(x,T.n>1),s.show(m,T.columnTree!==
null),u=x?E.order:Int32Array.from({length:T.n},(z,K)=>K),p=m&&T.columnTree?T.columnTree.order:Int32Array.from({length:T.
p},(z,K)=>K),h=new Int32Array(T.n);for(let z=0;z<T.n;z++)h[u[z]]=z;if(b=null,!N)return g=null,v.paint();R()}function R(){
let{data:T}=e;if(l.show(a.part!==null),!v.width||!T.p||!T.values.length)return;let[E,N]=a.shown();g=ro({width:v.width,height:v.
height,columns:Array.from(p,I=>T.columns[I]??""),rows:N-E,rowTree:x,columnTree:m,longestName(){let I=0;for(let D=Math.floor(
E);D<N&&D<T.n;D++)I=Math.max(I,f.width(T.name(u[D]).slice(0,60)));return I},scale:ke(d,120).words,dpr:v.dpr},f),O.describe(
C()),v.paint()}function C(){let{cut:T,data:E,selection:N}=e;return`Clustermap of ${_(E.n,E.noun)} ${x?"in the order of t\
heir tree":"in the table's order"} by ${_(E.p,"features")}: ${_(T.k,"clusters")}${Jt(N)}`}let M=null;function k(){a.reset(
e.data.n),e.data.values!==M&&(M=e.data.values,d=An(e.data.values)),L()}let P={store:e,ground:y,extent:a,scene:$,columns:()=>p.
length,hit:()=>b,take(T){b=T,v.paint(Pe)}},W=null;return y.end(Zn(P),e.subscribe("data",k),e.subscribe(["order","option"],
L),e.subscribe(["cut","selection"],T=>{T==="cut"&&W?.k===e.cut.k&&W.tree===e.cut.tree||(W=e.cut,O.describe(C()),v.paint(
T==="cut"?$r:Pe))}),e.subscribe("reveal",()=>{a.reveal(e.wanted.map(T=>h[T]))}),e.subscribe("hover",()=>{e.hover?.leaf!==
b?.leaf&&(b=null),S.hide(),v.paint(Pe)})),k(),{restyle(T){n=T,f=ot(o,n.font),R()},destroy(){y.destroy(),w.destroy(),r.destroy()}}}var ze="hclust-asking";var Ir=30,Lr=1e3;function ho(t,e){let n=uo(t,"Clusters","Number of clusters"),o=uo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=st(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/Lr),i()}function i(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,Math.
max(Ir,c.k))),n.input.value=String(c.k),n.output.textContent=_(c.k),o.input.value=String(c.t),o.output.textContent=gt(c.
t,c.lower,c.upper),n.input.setAttribute("aria-valuetext",_(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.
textContent)}let s=[V(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),V(o.input,{input:()=>e.setThreshold(
o.input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",i)];return r(),{destroy(){for(let c of s)
c();n.label.remove(),o.label.remove()}}}function uo(t,e,n){let o=t.ownerDocument,[r,i,s]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return i.type="range",i.setAttribute("aria-label",n),i.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),i,s),t.append(r),{label:r,input:i,output:s}}function De(t,e){let[n,o]=[St(e.paper)??pt,St(e.ink)??_t],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,s]of Object.entries(r))t.style.setProperty(`--hc-${i}`,s);t.style.setProperty("--hc-band",tt(lt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function ie(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var _r={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Rr=10;function He(t){return _r[Ee(
t)]}function Be(t){return Sn[Ee(t)]}function po(t){let e=new Map,n=null;function o(r,{size:i,halo:s,edge:c,alpha:a},l,f){
let u=Math.ceil((i*.6+s+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let p=i*Be(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="\
round",n.globalAlpha=a;let h=new Path2D(He(r));n.fillStyle=Z(r),n.fill(h),n.strokeStyle=c,n.lineWidth=s*l/p,s&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(d.keys()).filter(x=>U(d,x)>>>24>=Rr);return{
steps:Int32Array.from(g,x=>{let[m,b]=[Math.floor(x/(2*u)),x%(2*u)];return(m-u)*f+b-u}),pixels:Int32Array.from(g,x=>U(d,x))}}
return function(i,s,c){let a=`${i.size} ${i.halo} ${i.edge} ${i.alpha} ${s} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.
set(a,l=[]));let f=l;return u=>f[ve(u)]??=o(ve(u),i,s,c)}}function mo(t,e,n){let o=t.length,r=e.length,i=Array.from(e.keys()).
sort((u,p)=>U(e,p)-U(e,u)||u-p),s=new Int32Array(r);i.forEach((u,p)=>{s[u]=p});let c=new Int32Array(2*r+1),a=u=>U(s,U(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[a(u)+1]=U(c,a(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=U(c,u+1)+U(c,u);let l=n?U(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=a(u),h=U(c,p);f[h]=u,c[p]=h+1}return{order:f,dimmed:l}}function go(t,e,n,o,r,i,s){
let{xs:c,ys:a,width:l,height:f,left:u,top:p}=o;for(let h=0;h<r.length;h++){let d=U(r,h),g=U(c,d),x=U(a,d);if(!(g>=-1&&g<=
l+1&&x>=-1&&x<=f+1))continue;let{steps:m,pixels:b}=s[U(i,d)],w=Math.round((p+x)*n)*e+Math.round((u+g)*n);for(let y=0;y<m.
length;y++){let A=w+U(m,y),v=U(b,y),S=U(t,A);t[A]=S===0||v>>>24===255?v:Pr(v,S)}}}function Pr(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),i=256*n/r|0,s=256-i,c=Math.imul(t&16711935,i)+Math.imul(e&16711935,s)>>>8&16711935,
a=Math.imul(t&65280,i)+Math.imul(e&65280,s)>>>8&65280;return r<<24|c|a}function U(t,e){return t[e]}var xo="http://www.w3.org/2000/svg",zr=12,wo=18,Dr=20,We=10,se=5;function bo(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let s={width:0,
height:0};function c(a){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(a),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(xo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(xo,"path");f.append(u);let p=n.createElement("b"),h=n.createElement("span");return l.append(f,p,h),l.addEventListener(
"click",d=>e(a,d.shiftKey)),i.before(l),{button:l,path:u,number:p,rest:h,colour:-1}}return{el:o,show(a,l,f,u,p){let h=Math.
max(2,Math.min(zr,Math.floor((p-2*We)/wo))),d=a.k<=h?a.k:h-1;for(;r.length<d;)r.push(c(r.length));let g=0;r.forEach((m,b)=>{
if(m.button.hidden=b>=d,m.button.hidden)return;let w=` · ${_(a.sizes[b],f)}`;m.rest.textContent!==w&&(m.rest.textContent=
w);let y=u.fit(q(a,b),jt,H,!0);m.number.textContent!==y&&(m.number.textContent=y);let A=l[b];m.colour!==A&&(m.colour=A,m.
path.setAttribute("d",He(A)),m.path.setAttribute("transform",`scale(${8*Be(A)})`),m.path.setAttribute("fill",Z(A))),g=Math.
max(g,u.width(y,H,!0)+u.width(w))}),i.hidden=d===a.k,i.hidden||(i.textContent=`+ ${_(a.k-d)} more`,g=Math.max(g,u.width(
i.textContent)));let x=d+(i.hidden?0:1);return s={width:Math.ceil((Dr+g+8)/8)*8,height:wo*x+4},s},move(a,l){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(l)}px)`,o.style.width=`${s.width}px`},destroy(){o.remove()}}}function yo({xs:t,
ys:e,width:n,height:o},r){let i=[n-r.width-2,We,(n-r.width)/2],s=[2,o-r.height-We,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=i[l]??0,p=s[f]??0,h=0;for(let d=0;d<
t.length;d++){let g=t[d],x=e[d];g>u-se&&g<u+r.width+se&&x>p-se&&x<p+r.height+se&&h++}h<a.hidden&&(a={left:u,top:p,hidden:h})}
return a}var je=864e5,Hr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Ao(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=t[r];Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Ke(t,e,n,o,r){if(t==="date")return Br(e,n,Math.max(2,Math.floor(o/r)));let i=xt(
e,n,o,r);return{at:i,words:at(i)}}function Br(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return Fe(Mo(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let i=r>=
7?4:0,s=[];for(let c=Math.ceil((t-i)/r);c*r+i<=e;c++)s.push(c*r+i);return Fe(s,t,e)}return Fe(Mo(t,e,1),t,e)}function Mo(t,e,n){
let o=new Date(t*je);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let s=r;i.length<100;s++){let c=new Date(0);c.setUTCFullYear(Math.floor(s*n/12),(s*n%12+12)%12,1);let a=c.getTime()/
je;if(!(a<=e))break;a>=t&&i.push(a)}return i}function Fe(t,e,n){let o=t.map(i=>{let s=new Date(Math.round(i*1440)*6e4);if(s.
getUTCHours()||s.getUTCMinutes())return s.toISOString().slice(11,16);let c=Hr[s.getUTCMonth()];return s.getUTCDate()!==1?
`${s.getUTCDate()} ${c}`:s.getUTCMonth()?c:String(s.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*je).getUTCFullYear()}`),{at:t,words:o}}var vo=8,So=12,Wr=46,Fr=90;function Ue(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,i=t.axisNames[r],s=t.axes[r];if(!i||!s)return null;let c=F(i.label||i.name),a=i.unit?`${c} (${F(i.unit)})`:c;return{
name:i.name,title:a,column:i,values:s,all:Ao(s)}}function To(t,e,n,o,r,i,s){let c=Math.max(40,t.height-vo-Wr),a=Ke(n.column.
kind,...r,c,46);a.words=a.words.map(g=>s.fit(g,Fr));let l=Math.max(0,...a.words.map(g=>s.width(g))),f=Math.ceil(l+8+H+16),
u=Math.max(40,t.width-f-So-i),p=Ke(e.column.kind,...o,u,64),h=Eo(e.values,o[0],o[1],u),d=Eo(n.values,r[1],r[0],c);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:f,top:vo,width:u,height:c,x:p,y:a,xs:h,ys:d}}function Eo(t,e,n,o){
let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let s=t[i];r[i]=Number.isFinite(s)?(s-e)/(n-e)*o:NaN}return r}
function Oo(t,e,{x:n,y:o,xShown:r,yShown:i,look:s,face:c,dpr:a}){let{left:l,top:f,width:u,height:p}=e,h=f+p,d=Math.max(1,
Math.round(a))/a,g=m=>Math.round(m*a)/a;t.font=c.css(),t.fillStyle=s.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((m,b)=>{let w=g(h-(m-i[0])/(i[1]-i[0])*p);t.fillStyle=s.rule,t.globalAlpha=.7,t.fillRect(l,w,u,d),t.globalAlpha=
1,t.fillRect(l-4,w,4,d),t.fillStyle=s.quiet,t.fillText(e.y.words[b]??"",l-8,w+.5)}),t.fillStyle=s.rule,t.fillRect(g(l),f,
d,p+d),t.fillRect(l,g(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let x=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((m,b)=>{let w=g(l+(m-r[0])/(r[1]-r[0])*u);t.fillStyle=s.rule,t.fillRect(w,h,d,4);let y=c.fit(e.x.words[b]??"",x),
A=l+u+So-1-c.width(y)/2;t.fillStyle=s.quiet,t.fillText(y,Math.min(w,A),h+17)}),t.fillStyle=s.ink,t.fillText(c.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(H+1,f+p/2),t.rotate(-Math.PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var ko=60,jr=30,Kr=110;function Ge(t){return t<=500?7.2:t<=2500?5.6:4.2}function Co(t){let e=po(t),n=null,o=null;return{
renew(){n=null},paint(r,i,{cut:s,data:c,selection:a},l,f,u,p){n??=mo(s.labels,s.sizes,a);let{order:h,dimmed:d}=n,g=Ge(c.
n),x=c.n<=2500?.7:.4,m=d>0&&h.length-d>ko,b=r.points,[w,y]=b?[1,1]:[r.canvas.width,r.canvas.height];!b&&(o?.width!==w||o.
height!==y)&&(o=r.createImageData(w,y));let A=b||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let v=(O,$)=>{
if(!O.length)return;if(b)return b(i,O,s.labels,l,$);let L=e($,p,w);go(A,w,p,i,O,s.labels,Array.from(l,L))};v(h.subarray(
0,d),{size:g,halo:x,edge:u,alpha:.22});let S=m?f:u;v(h.subarray(d),{size:g,halo:m?.9:x,edge:S,alpha:1}),!b&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>ko?new Int32Array(0):n.order.subarray(n.dimmed)}}}function ce(t,{
left:e,top:n,xs:o,ys:r},i,s){let[c,a]=[o[i],r[i]];c===c&&(t.beginPath(),t.arc(e+c,n+a,s,0,2*Math.PI),t.stroke())}function No(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Ur(t,e,n){let o=[...n,...t.map(({x:i,
y:s})=>({x0:i-5,y0:s-5,x1:i+5,y1:s+5}))],r=[];for(let{row:i,x:s,y:c,width:a,away:l}of t)for(let f of[s+l,s-l-a]){let u={
x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>Gr(u,h)))){o.push(u),r.
push({row:i,left:f,y:c});break}}return r}function Gr(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function $o(t,e,{
data:n,selection:o},r,i,s){let c=[];for(let f=0;f<e.xs.length;f++)if(ae(e,f)&&c.push(f)>jr)return;let a=new Map(c.map(f=>[
f,s.fit(F(n.name(f)),Kr)])),l=c.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:s.width(a.get(f)??""),away:o?.[f]?12:8}));t.font=
s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=i.quiet;for(let{row:f,left:u,y:p}of Ur(l,e,[r]))t.fillText(
a.get(f)??"",e.left+u,e.top+p+.5)}function ae({xs:t,ys:e,width:n,height:o},r){let[i,s]=[t[r],e[r]];return i>=0&&i<=n&&s>=
0&&s<=o}function qe({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(i=>qr(i,o)))]:[];return r.push(`cluster ${_(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function qr({column:t,values:e},n){let o=e[n],r=Ht(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let i=t.name.replaceAll("_"," ");return i.startsWith("PC ")?`${i}: ${r}`:`${r} ${i}`}var Io=new WeakMap;function Lo(t){
let e=Io.get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Io.set(t,
e)}return e}function _o(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:i,tip:s}=n;function c(x){let m=t.plot();if(e.setHover(x<0?null:
{leaf:x}),x<0||!m)return s.hide();let[b="",...w]=qe(e,t.axes(),x);s.show(m.left+Number(m.xs[x]),m.top+Number(m.ys[x]),b,
w)}function a({x,y:m}){let b=t.plot();return b?[(x-b.left)/b.width,1-(m-b.top)/b.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=vt(i.canvas,{down(x){if(x.button>1||!t.plot())return!1;
let m=x.button===1||p;return u={pan:m,shift:x.shiftKey,from:o.part,over:!1},m&&x.preventDefault(),!0},drag(x,{x:m,y:b},w){
let y=t.plot();if(!(!w.moved&&Math.hypot(m-w.x,b-w.y)<yt)&&(w.moved||c(-1),w.moved=!0,!(!y||u.over))){if(u.pan)return o.
move((w.x-m)/y.width,(b-w.y)/y.height,u.from);l??=[w.x,w.y],l.push(m,b),t.draw(l)}},up(x,m,b){let w=t.plot();if(!(!w||u.
over)){if(l){let y=l.map((v,S)=>v-(S%2?w.top:w.left));f();let A=ao(w.xs,w.ys,y).filter(v=>ae(w,v));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!b.moved&&!u.pan){let y=t.nearest(m);(y>=0||!x.shiftKey)&&e.select(y<0?[]:[y],{add:x.shiftKey}),
x.pointerType==="touch"&&c(y)}}},cancel:f,hover:(x,m)=>c(t.nearest(m)),leave:()=>c(-1),pinch(x,m,b,w){let y=t.plot();y&&
(o.by(x,...a({x:m.x-b,y:m.y-w})),o.move(-b/y.width,w/y.height))},owns(x){return a(x).every(m=>m>=0&&m<=1)}});function d(x,m){
let[b,w]=[t.axes(),t.plot()];if(!b||!w)return;let y=Lo(b[x].values).filter(O=>ae(w,O));if(!y.length)return;let A=y.indexOf(
e.hover?.leaf??-1),v=A<0?m>0?0:y.length-1:Math.min(Math.max(A+m,0),y.length-1),S=y[v];c(S),n.say(qe(e,b,S).join(", "))}let g=V(
i.canvas,{dblclick:o.whole,wheel(x){!At(r,x)||!t.plot()||(x.preventDefault(),o.by(1.0015**(x.deltaY||x.deltaX),...a(Q(r,
x))))},keydown:dt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d("y",-1),Enter:x=>{
let{hover:m}=e;m?.leaf!==void 0&&e.select([m.leaf],{add:x.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=!0,f(),e.select(
[]),c(-1)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,.5),0:o.whole}),keyup(x){x.key===" "&&
(p=!1)},blur(){p=!1}});return()=>{h(),g()}}var Vr=500;function Ro(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,i,s){let c=t();if(!c)return;let a=n??c,l=(p,h)=>{let[d,g]=[a[p],c[p]],x=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return ne(d,g,x,r,(g[1]-g[0])/Vr)},f=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,u={x:l("x",i),y:l("y",s)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,i,s=n){let c=t();!c||!s||o({x:it(s.x,c.x,r*(s.x[1]-s.x[0])),y:it(s.y,c.y,i*(s.y[1]-s.y[0]))})},
reveal(r){let i=t(),s=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!i||!n)return;let{x:c,y:a}=n;if(s.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=a[0]&&u<=a[1]))return;let l=s[0];l&&o({x:it(c,i.x,l[0]-(c[0]+c[1])/2),y:it(a,i.y,l[1]-(a[0]+
a[1])/2)})}}}var Yr=12,Xr=230,[Jr,Ve]=[1,2];function Po(t,e,n){let o=t.ownerDocument,r=re(t,"Scatter"),i=r.select("x",E=>e.setOption(
"x",E)),s=r.select("y",E=>e.setOption("y",E)),c=Ro(()=>u&&{x:u.x.all,y:u.y.all},()=>{y.hide(),O()}),a=r.button("show all",
c.whole),l=Co(o),f=ot(o,n.font),u=null,p=null,h=null,d=null,g=0,x={key:"",left:0,top:0,width:0,height:0},m=Mt(t,"hclust-\
plot",[C,M,k],()=>O()),{box:b,stage:w,tip:y}=m,A=bo(b,P),v=Xt(b,w.canvas);function S(){let{data:E}=e,N=Ue(E,e.option("x"),
0),I=Ue(E,e.option("y"),1);if(u=N&&I?{x:N,y:I}:null,c.reset(),r.hide(!u),v.instead(u?"":Yt),u){let D=E.axisNames.map(z=>z.
name);i.show(u.x.name,D),s.show(u.y.name,D)}l.renew(),g=0,O()}function O(){a.show(c.part!==null),!(!u||!w.width)&&($(),x.
key="",L(),v.describe(R()),w.paint())}function $(){if(!u)return;let{x:E,y:N}=u;p=To(w,E,N,c.part?.x??E.all,c.part?.y??N.
all,g,f),h=lo(p.xs,p.ys,p.width,p.height)}function L(){if(!p)return;let{cut:E,data:N}=e,I=A.show(E,Nt(E),N.noun,f,p.height),
D=`${I.height} ${Math.ceil(I.width/24)}`;if(D!==x.key){let z=Math.max(1,.01*N.n),K=yo(p,I);K.hidden>z&&p.width+g-I.width>
Xr&&I.width>g-12&&(g=I.width+12,$(),w.paint()),g&&(K={left:p.width+16,top:0,hidden:0}),x={key:D,left:K.left,top:K.top,...I}}
A.move(p.left+x.left,p.top+x.top)}function R(){if(!u)return"";let{cut:E,data:N,selection:I}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${_(N.n,N.noun)} in ${_(E.k,"clusters")}${Jt(I)}`}function C(E){if(!p||!u)return;let{x:N,
y:I}=u;Oo(E,p,{x:N,y:I,xShown:c.part?.x??N.all,yShown:c.part?.y??I.all,look:n,face:f,dpr:w.dpr})}function M(E){if(!p)return;
l.paint(E,p,e,Nt(e.cut),n.ink,n.paper,w.dpr);let{left:N,top:I,width:D,height:z}=x;$o(E,p,e,{x0:N,y0:I,x1:N+D,y1:I+z},n,f)}
function k(E){if(!p)return;let{hover:N,data:I}=e,D=Ge(I.n)/2;E.save(),c.part&&(E.beginPath(),E.rect(p.left,p.top-4,p.width+
4,p.height+4),E.clip()),E.strokeStyle=n.ink,E.lineWidth=1.5;for(let z of l.ringed())ce(E,p,z,D+3);if(N?.node!==void 0){E.
lineWidth=1;let{tree:z}=I,K=z.start[N.node],he=K+z.sizes[N.node];for(let de of z.order.subarray(K,he))ce(E,p,de,D+.8)}else if(N)
for(let[z,K]of[[n.paper,4.5],[n.ink,2]])E.strokeStyle=z,E.lineWidth=K,ce(E,p,N.leaf,D+4);E.restore(),d&&No(E,d,n.ink)}function P(E,N){
let{cut:I,data:D}=e,z=[];for(let K=0;K<D.n;K++)I.labels[K]===E&&z.push(K);e.select(z,{add:N}),m.say(`${N?"Added: ":""}cl\
uster ${q(e.cut,E)}, ${_(z.length,D.noun)} selected.`)}let W={store:e,ground:m,zoom:c,axes:()=>u,plot:()=>p,nearest:({x:E,
y:N})=>p&&h?h.nearest(E-p.left,N-p.top,Yr):-1,draw(E){d=E,w.paint(Ve)}},T=null;return m.end(_o(W),e.subscribe("data",S),
e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||S()}),e.subscribe(["cut","selection"],E=>{
let N=T?.k===e.cut.k&&T.tree===e.cut.tree;E==="cut"&&N||(T=e.cut,l.renew(),E==="cut"&&L(),v.describe(R()),w.paint(Jr,Ve))}),
e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:E,y:N}=u;c.reveal(e.wanted.map(I=>[Number(E.values[I]),Number(N.values[I])]))}),
e.subscribe("hover",()=>{y.hide(),w.paint(Ve)})),S(),{restyle(E){n=E,f=ot(o,n.font),O()},destroy(){m.destroy(),A.destroy(),
r.destroy()}}}var Ye=8,Zr=0;function Do(t,e){let n=t.ownerDocument,o=`hclust-find-${++Zr}`,r=n.createElement("div");r.className="hclus\
t-find";let i=n.createElement("input"),s=n.createElement("ul");i.type="search",i.autocomplete="off",i.spellcheck=!1,i.dataset.
lmSuppressShortcuts="true",s.id=o,s.hidden=!0,s.setAttribute("role","listbox"),s.setAttribute("aria-label","Rows found"),
zo(i,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(i,s),t.append(r);let c=[],
a=0,l=0,f=null;function u(){let w=_(1,e.data.noun).slice(2);i.placeholder=`find a ${w}`,i.setAttribute("aria-label",`Fin\
d a ${w} by its name`)}function p(){let{data:w}=e,y=i.value.trim().toLowerCase();f??=Array.from({length:w.n},(v,S)=>w.name(
S).toLowerCase()),c=[],a=0,l=0;let A=[];f.forEach((v,S)=>{let O=y?v.indexOf(y):-1;O<0||(a++,O===0&&c.length<Ye?c.push(S):
A.length<Ye&&A.push(S))}),c=[...c,...A].slice(0,Ye),h(!!y)}function h(w){s.replaceChildren(),s.hidden=!w,i.setAttribute(
"aria-expanded",String(w));let y=c.map((A,v)=>d(F(e.data.name(A)),`cluster ${q(e.cut,e.cut.labels[A])}`,{id:`${o}-${v}`,
"aria-selected":String(v===l)}));if(y.forEach((A,v)=>A.dataset.i=String(v)),w&&a>c.length&&y.push(d(`and ${_(a-c.length)}\
 more`,"")),w&&!a&&y.push(d("no such name","")),s.append(...y),w&&c.length){i.setAttribute("aria-activedescendant",`${o}\
-${l}`);let A=c[l];e.reveal([A]),e.setHover({leaf:A})}else i.removeAttribute("aria-activedescendant"),e.setHover(null)}function d(w,y,A={
"aria-disabled":"true"}){let v=n.createElement("li");zo(v,{role:"option",...A});for(let S of[w,y]){let O=n.createElement(
"span");O.textContent=S,v.append(O)}return v}function g(w,y){let A=c[w];A!==void 0&&(e.select([A],{add:y}),i.value=e.data.
name(A),x(),e.setHover({leaf:A}))}function x(){s.hidden||(s.hidden=!0,i.setAttribute("aria-expanded","false"),i.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function m(w){let A={ArrowDown:1,ArrowUp:-1}[w.key];if(A){if(s.hidden)return p();
l=(l+A+c.length)%Math.max(c.length,1),h(!0)}else if(w.key==="Enter")g(l,w.shiftKey);else if(w.key==="Escape")s.hidden&&e.
select([]),i.value="",x();else return;w.preventDefault(),w.stopPropagation()}let b=[V(i,{input:p,keydown:m,blur:x,focus:()=>i.
value&&p()}),V(s,{pointerdown:w=>{w.preventDefault();let y=w.target.closest("li[data-i]");y&&g(Number(y.dataset.i),w.shiftKey)},
pointermove:w=>{let y=w.target.closest("li[data-i]");!y||Number(y.dataset.i)===l||(l=Number(y.dataset.i),h(!0))}}),e.subscribe(
"data",()=>{f=null,c=[],x(),u()})];return u(),{box:r,destroy(){for(let w of b)w();r.remove()}}}function zo(t,e){for(let[
n,o]of Object.entries(e))t.setAttribute(n,o)}var Qr=200,ti=["x","y","cmap","row_cluster","col_cluster"];function Je(t){let e=_e(t),n=le(t,e),o=Xe(t,e),r=null,i=[],s=new Map,
c=M=>{for(let k of[...s.get(M)??[]])k(M)},a=new Map,l,f=-1/0,u=!1,p=!1;function h(M){u=!0;try{for(let[k,P]of Object.entries(
M))t.set(k,P)}finally{u=!1}}function d(){if(clearTimeout(l),l=void 0,!a.size)return;f=Date.now();let M=Object.fromEntries(
a);a.clear(),h("n_clusters"in M?{...M,...b()}:M),t.save_changes()}function g(M){for(let[k,P]of Object.entries(M))a.set(k,
P);l??=setTimeout(d,Math.max(0,f+Qr-Date.now()))}function x(){if(d(),!!p){p=!1;try{let M={cut_said:t.get("cut_said"),cut_revision:e.
revision};t.send({said:{...m(),...M}})}catch{}}}let m=()=>({n_clusters:n.k,distance_threshold:n.t}),b=()=>({cut_said:Math.
max(t.get("cut_said")??0,t.get("cut_heard")??0)+1,cut_revision:e.revision}),w=[];function y(M,k){let P=()=>{!u&&(M==="re\
vision"||t.get("revision")===e.revision)&&k()};t.on(`change:${M}`,P),w.push([`change:${M}`,P])}let A=t.get("cut_told");function v(){
let M=A;return A=t.get("cut_told"),A!==M}let S=()=>a.has("n_clusters")||(t.get("cut_heard")??0)<(t.get("cut_said")??0);function O(M){
let k=t.get("threshold_step");return k>0&&Math.abs(M-Math.round(n.t/k)*k)<1e-6*k}y("revision",()=>{a.clear(),p=!1,A=t.get(
"cut_told"),e=_e(t),n=le(t,e),o=Xe(t,e),r=null,c("data")}),y("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let M=v();
M&&S()?h(m()):L(le(t,e),M)}),y("distance_threshold",()=>{let M=t.get("distance_threshold");if(M===n.t)return;let k=v();if(!k&&
O(M))return;if(k&&S()){h(m());return}let P=ht(e.tree,M)===t.get("n_clusters");L(P?le(t,e):kt(e.tree,M),k)});for(let M of Se)
y(M,()=>{e={...e,tree:{...e.tree,marks:Kt(t)}},n=Ho(n,e.tree),c("cut")});y("selection",()=>{a.delete("selection");let M=Xe(
t,e);Bo(o,M)||(o=M,c("selection"),$([...M?.keys()??[]].filter(k=>M?.[k])))});for(let M of[...ti,"cmap_colours"])y(M,()=>c(
"option"));function $(M){i=M,M.length&&c("reveal")}function L(M,k){a.delete("n_clusters"),a.delete("distance_threshold"),
p=!k,n=M;let P={...R(M.k),...m(),...k?{}:b()};h(Object.fromEntries(Object.entries(P).filter(([W,T])=>t.get(W)!==T))),c("\
cut")}function R(M){let k=t.get("most_clusters");return k&&M>k?{most_clusters:Math.min(e.n,2*M)}:{}}function C(M){M.k===
n.k&&M.t===n.t||(n=M,p=!0,g({...R(n.k),...m()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){
return o},get hover(){return r},setThreshold(M){C(kt(e.tree,M))},setClusters(M){C(bt(e.tree,M))},select(M,{add:k=!1}={}){
let P=k&&o?o.slice():new Uint8Array(e.n);for(let T=0;T<M.length;T++)P[M[T]]=1;let W=P.includes(1)?P:null;Bo(o,W)||(o=W,g(
{selection:ei(W,e)}),c("selection"),$(Array.from(M)),d())},get wanted(){return i},reveal:$,setHover(M){M?.leaf===r?.leaf&&
M?.node===r?.node||(r=M,c("hover"))},flip(M){let k=an(e.tree,M);k!==e.tree&&(e={...e,tree:k},n=Ho(n,k),c("order"))},option(M){
return a.has(M)?a.get(M):t.get(M)},setOption(M,k){this.option(M)!==k&&(g({[M]:k}),c("option"))},flush:d,say:x,subscribe(M,k){
let P=typeof M=="string"?[M]:M;for(let W of P)s.has(W)||s.set(W,new Set),s.get(W)?.add(k);return()=>{for(let W of P)s.get(
W)?.delete(k)}},destroy(){d();for(let[M,k]of w)t.off(M,k);w.length=0,s.clear()}}}function le(t,{tree:e}){let[n,o]=[t.get(
"n_clusters"),t.get("distance_threshold")];return ht(e,o)===n?kt(e,o):bt(e,n)}function Ho(t,e){return ht(e,t.t)===t.k?kt(
e,t.t):bt(e,t.k)}function Xe(t,e){let n=Et(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let i of n){let s=e.leafOf(
i);s<0||(o[s]=1,r=!0)}return r?o:null}function ei(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Bo(t,e){
return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var Wo=12,ni=12;function Fo(t){let e=t.ownerDocument,n=(h,d="div")=>{let g=e.createElement(d);return g.className=`hclust\
-cut-${h}`,g},[o,r,i,s,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,i,s,c,a);let l=null,f=null,[u,p]=[0,0];
return{handle:a,show(h,d,{left:g,top:x},m){if(h!==l||m!==f){[l,f]=[h,m];let[L,R]=[wn(h),Bt(h)];a.textContent=L,c.textContent=
R,p=m.width(L,ni,!0)+26,u=m.width(R)+8,oi(a,h,d)}let b=L=>Math.round(L*d.dpr)/d.dpr,w=L=>b(x+Math.min(Math.max(Y(d,L),0),
d.height)),[y,A,v]=[w(h.t),w(Math.min(h.upper,d.top)),w(h.lower)];fe(o,g,A,d.width),o.style.height=`${Math.max(0,v-A)}px`,
o.hidden=!h.exact,fe(r,g,y,d.width),fe(i,g,y,d.width),fe(s,0,0,g-4),s.style.height=`${x+d.height}px`;let S=g+d.width,O=Math.
min(Math.max(y,x+Wo),x+d.height-Wo);a.style.transform=`translate(${b(S-p)}px, ${O}px)`,a.style.width=`${p}px`;let $=y-18>=
x?y-17:y+4;c.style.transform=`translate(${b(S-p-10-u)}px, ${$}px)`,c.hidden=u+p+20>d.width,c.classList.toggle("inside",h.
exact&&$>=A&&$+14<=v)},destroy(){for(let h of[o,r,i,s,c,a])h.remove()}}}function fe(t,e,n,o){t.style.transform=`translat\
e(${e}px, ${n}px)`,t.style.width=`${o}px`}function oi(t,e,n){t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(
6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(6))));let o=gt(e.t,e.lower,e.upper);t.setAttribute("a\
ria-valuetext",`${_(e.k,"clusters")}, cut at ${o}; ${Bt(e)}`)}function jo(t,e,n){let r=[...t.sizes.subarray(0,12)].map((s,c)=>`\
cluster ${q(t,c)} with ${_(s,e)}`);t.k>12&&r.push(`and ${_(t.k-12)} more`);let i=gt(t.t,t.lower,t.upper);return`Tree of ${_(
t.tree.n,e)}, up to height ${X(n)}. Cut at ${i} into ${_(t.k,"clusters")}; ${Bt(t)}. ${r.join(", ")}.`}var Ze=4;function ue({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let a=t.n>1?J(o,o.parents[n.leaf]):0,l=q(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${X(a)}`]]}let r=ct(o,n.node),i=e.nodes.indexOf(n.node),s=`${i<0?
"":`Cluster ${q(e,i)} · `}${_(r.length,t.noun)}`,c=[...r.subarray(0,Ze)].map(a=>F(t.name(a)));return r.length>Ze&&c.push(
`and ${_(r.length-Ze)} more`),[s,[`height ${X(J(o,n.node))}`,...c]]}var Lt={mouse:7,touch:14,line:8,snap:4};function Ko({store:t,box:e,handle:n,extent:o,tip:r,lay:i}){let s={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function c(h,d){let{frame:g}=i(),{tree:x}=t.data,m=Math.min(Math.max(pn(g,h),0),g.top),b=ht(
x,m),w=Y(g,Ne(Ct(x,b)));!d&&Math.abs(w-h)<=Lt.snap?t.setClusters(b):t.setThreshold(m)}function a(h,d){return h.target===
n?null:_n(i(),d.x,d.y,h.pointerType==="touch"?Lt.touch:Lt.mouse)}function l(h,d,g){if(g)if(h.altKey)g.node!==void 0&&t.flip(
g.node);else{let x=g.node===void 0?[g.leaf]:ct(t.data.tree,g.node);t.select(x,{add:h.shiftKey})}else{let{corner:x,frame:m}=i();
!h.shiftKey&&d.x>=x.left&&m.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...ue(t,h)):r.hide()}function u(h){if(!At(e,h))return;let d=h.deltaMode?16:1,[g,x]=[h.deltaX*d,h.deltaY*
d],{frame:m,corner:b}=i();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(x))return o.part?(h.preventDefault(),o.move(g/
rt(m))):void 0;let w=x||g;if(w>0&&!o.part)return;h.preventDefault();let y=(Q(e,h).x-b.left)/m.width;o.zoom(Math.exp(w*(h.
ctrlKey?.01:.002)),y)}let p=[vt(e,{down(h,d){if(h.button!==0)return!1;let{frame:g,corner:x}=i(),m=x.top+Y(g,Math.min(t.cut.
t,g.top)),b=h.pointerType==="touch"?Lt.touch:Lt.line,[w,y]=[h.target===n,d.x<x.left-4];return s={mode:w||y||Math.abs(d.y-
m)<=b?"cut":"press",offset:y&&!w?0:m-d.y,pill:w,start:o.shown(),what:w||y?null:a(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),y&&!w&&c(d.y-x.top,h.altKey),!0},drag(h,d,g){let[x,m]=[d.x-g.x,d.y-g.y];
if(g.moved||=Math.abs(s.mode==="cut"?m:x)>=(s.what?yt:1),!g.moved)return;let{frame:b,corner:w}=i();s.mode==="press"&&o.part&&
(s.mode="pan"),s.mode==="cut"?(t.setHover(null),c(d.y+s.offset-w.top,h.altKey)):s.mode==="pan"&&o.move(-x/rt(b),s.start)},
up(h,d,g){s.mode==="cut"&&t.flush(),!(g.moved||s.pill||d.x<i().corner.left-4)&&(l(h,d,s.what),h.pointerType==="touch"&&f(
s.what,d))},cancel(){s.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(a(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,g){let{frame:x,corner:m}=i();o.zoom(h,(d.x-g-m.left)/x.width),o.move(-g/rt(i().frame))}}),V(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of p)h()}}var Uo="↑ ↓ move the cut · Enter: walk along the branches",ri="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",ii=0;function Go({store:t,box:e,handle:n,extent:o,tip:r,say:i,lay:s}){let c=e.ownerDocument.
createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++ii}`,c.textContent=Uo,n.setAttribute("aria-des\
cribedby",c.id),e.append(c);let a=-1;function l(b){let{data:w}=t,{tree:y}=w;a=b,c.textContent=ri,e.classList.add("walkin\
g");let A=y.x[b];o.reveal([A-.5]);let v=b<w.n?{leaf:b}:{node:b};t.setHover(v);let{frame:S,corner:O}=s(),[$,L]=ue(t,v),R=(A-
S.from)/(S.to-S.from),C={x:O.left+R*S.width,y:O.top+Y(S,J(y,b))};r.show(C.x,C.y,$,L),i([$,...L].join(", "))}function f(){
a<0||(a=-1,c.textContent=Uo,e.classList.remove("walking"),t.setHover(null),r.hide())}function u(b){let{tree:w}=t.data,y=w.
parents[a];y>=0&&l(ft(w,y)[b])}let p={ArrowUp:()=>l(Math.max(t.data.tree.parents[a],a)),ArrowDown:()=>l(a<t.data.n?a:ft(
t.data.tree,a)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:b=>t.select(ct(t.data.tree,a),{
add:b.shiftKey}),Escape:f},h=b=>()=>{t.setClusters(Math.min(Math.max(b(t.cut.k),1),t.data.n))},d={ArrowUp:h(b=>b-1),ArrowRight:h(
b=>b-1),ArrowDown:h(b=>b+1),ArrowLeft:h(b=>b+1),PageUp:h(b=>b-10),PageDown:h(b=>b+10),Home:h(()=>t.data.n),End:h(()=>1),
Enter:()=>l(t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,
.5),"-":()=>o.zoom(1/.7,.5),0:o.whole},[g,x]=[dt({...d,...p}),dt(d)],m=V(e,{keydown(b){e.classList.remove("by-pointer"),
(a<0?x:g)(b)},focusout:f,pointerdown:f});return{leave:f,destroy:m}}var si=1.09,ci=96,ai=500;function qo(t,e,n){let o=t.ownerDocument,r=ot(o,n.font),i=null,s=null,c=o.createElement("canvas"),
[a,l]=[0,null],f=oe(()=>v()),u=Mt(t,"hclust-tree",[w,y],()=>i=null),{box:p,stage:h,tip:d,say:g}=u;h.canvas.setAttribute(
"aria-hidden","true");let x=Fo(p);function m(){if(i){let{cut:pe,selection:Yo,data:Qe}=e;return Object.assign(i,{cut:pe,selection:Yo,
data:Qe,colours:qt(Qe.tree)}),i}let{data:C,cut:M,selection:k}=e,[P,W]=f.shown(),T=(st(C.tree)||1)*si,N=(h.width-60)/(W-P)>=
Oe?Math.min(ci,A()):0,I={left:0,top:8},D=Ut+Te+(N?N+6:0)+(f.part?5:0),z=Math.max(40,h.height-I.top-D),K=xt(0,T,z,44),he=Math.
max(...at(K).map(pe=>r.width(pe)),0);I.left=Math.ceil(he)+11+(C.heightLabel?H+9:4);let de={width:Math.max(20,h.width-I.left-
8),height:z,from:P,to:W,top:T,dpr:h.dpr},Vo=qt(C.tree);return i={data:C,cut:M,colours:Vo,selection:k,frame:de,corner:I,look:n,
type:r,ticks:K,labels:N},s=null,i}function b(C){if(!s){s=Pt(C.data.tree,C.frame),c.width=Math.round(C.frame.width*C.frame.
dpr),c.height=Math.round(C.frame.height*C.frame.dpr);let M=c.getContext("2d");M&&Gt(M,s,n.quiet)}return s}function w(C){
let M=m();kn(C,M,c,b(M).thick),Cn(C,M),Nn(C,M),$n(C,M,h.height-3)}function y(C){let M=m(),{hover:k}=e;k?.node!==void 0&&
In(C,M,b(M),k.node),k?.leaf!==void 0&&Ln(C,M,k.leaf),x.show(M.cut,M.frame,M.corner,M.type)}function A(){let{data:C}=e;if(l!==
C.name){let M="";for(let k=0;k<C.n;k++){let P=F(C.name(k));P.length>M.length&&(M=P)}[a,l]=[Math.ceil(r.width(M,H,!0)),C.
name]}return a}function v(){i=null,h.paint()}let S,O=()=>g(jo(e.cut,e.data.noun,st(e.data.tree))),$=()=>{clearTimeout(S),
S=setTimeout(O,ai)},L={store:e,box:p,handle:x.handle,extent:f,tip:d,say:g,lay:m},R=Go(L);return u.end(Ko(L),R.destroy,()=>clearTimeout(
S),e.subscribe("data",()=>{f.reset(e.data.n),d.hide(),R.leave(),v(),O()}),e.subscribe("order",v),e.subscribe("cut",()=>{
i&&i.cut.k===e.cut.k&&i.cut.tree===e.cut.tree?h.paint(1):h.paint(),$()}),e.subscribe("selection",()=>h.paint(0)),e.subscribe(
"reveal",()=>{let{start:C}=e.data.tree;f.reveal(e.wanted.map(M=>C[M]))}),e.subscribe("hover",()=>h.paint(1))),f.reset(e.
data.n),O(),{restyle(C){n=C,r=ot(o,n.font),l=null,v()},destroy(){u.destroy(),c.width=c.height=0}}}var li={tree:qo,clustermap:fo,scatter:Po};function fi(){let t=null;return{initialize({model:e}){return t=Je(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=Je(e),ui(n,t)}}}function ui(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let i=ge(t,r);De(o,i);
let s=[],c=[],a=null;function l(){let m=ie(o,"hclust-live-bar");e.model.get("controls")&&c.push(ho(m,e).destroy);let b=Do(
m,e);a=b.box,c.push(b.destroy,()=>m.remove()),f();let w=e.model.get("parts")??["tree"],y=null;for(let A of w){let v=li[A];
if(!v)continue;A!=="tree"&&(y??=ie(o,"hclust-live-pair"));let S=ie(A==="tree"?o:y,`hclust-part-${A}`);s.push({make:v,box:S,
view:v(S,e,i)})}}function f(){let m=t.closest(".hclust")?.querySelector(".hclust-find-slot");m&&a&&a.parentElement!==m&&
m.append(a)}function u(){for(let{view:m,box:b}of s)m.destroy(),b.remove();for(let m of c)m();o.querySelector(".hclust-li\
ve-pair")?.remove(),s=[],c=[]}function p(){let m=ge(t,r);if(JSON.stringify(m)!==JSON.stringify(i)){i=m,De(o,i);for(let b of s)
b.view.restyle?b.view.restyle(i):(b.view.destroy(),b.view=b.make(b.box,e,i))}}let h=()=>{u(),l()};for(let m of["parts","\
controls"])e.model.on(`change:${m}`,h);let d=en(o,p);l();let g=et(o),x=new g.ResizeObserver(()=>{f(),p()});return x.observe(
o),g.addEventListener(ze,e.say),()=>{g.removeEventListener(ze,e.say),d(),x.disconnect();for(let m of["parts","controls"])
e.model.off(`change:${m}`,h);u(),e.flush(),o.remove(),r.remove()}}export{fi as default};
