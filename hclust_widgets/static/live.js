// Generated from js/ by `npm run build`. Do not edit.
var dt={r:255,g:255,b:255,a:1},_t={r:0,g:0,b:0,a:1};function St(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,s=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Ko),c=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,s].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:i*c,a:s}}function Ko(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Et(t,e){return{...at(e,t,
t.a),a:1}}function at(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function tt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Je({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function lt(t){return t.ownerDocument.defaultView??globalThis}function Rt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function Uo(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function de(t,e){let n=lt(t),o=n.getComputedStyle(t),r=m=>o.getPropertyValue(m).trim()?he(e,`var(${m})`):null,i=qo(t,e),
s=Et(r("--jp-layout-color0")??i,i),c=Je(s)<.5,a=(m,x)=>Et(m??x,s),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=a(
l??he(e,"inherit"),c?dt:_t),u=a(r("--jp-ui-font-color2"),at(s,f,.65)),p=a(r("--jp-border-color2"),at(s,f,.16)),h=a(r("--\
jp-layout-color1"),s),d=tt(h)===tt(s)?at(s,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:tt(s),ink:tt(f),quiet:tt(u),rule:tt(p),panel:tt(d),font:n.getComputedStyle(e).fontFamily,
dark:c}}var Go=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function Xe(t,e){let n=lt(t),{documentElement:o,
body:r}=n.document,i=new n.MutationObserver(e);for(let c of[o,r])i.observe(c,{attributes:!0,attributeFilter:Go});let s=n.
matchMedia("(prefers-color-scheme: dark)");return s.addEventListener("change",e),()=>{i.disconnect(),s.removeEventListener(
"change",e)}}function Ze(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener("change",r)}function qo(t,e){
let n=[];for(let r=t;r;r=Uo(r)){let i=Qe(lt(r).getComputedStyle(r).backgroundColor,lt(r));if(!(!i||i.a===0)&&(n.unshift(
i),i.a===1))break}let o=Et(he(e,"Canvas")??dt,dt);return n.reduce((r,i)=>Et(i,r),o)}function he(t,e){let n=lt(t);t.style.
color=e;let o=Qe(n.getComputedStyle(t).color,n);return t.style.color="",o}function Qe(t,e){let n=St(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[i=0,s=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:i,g:s,b:c,a:a/255}}function en(t,e,n){let o=lt(t),r=e.map(h=>{let d=o.document.createElement("canvas");return d.className="hclust-layer",t.
append(d),{canvas:d,draw:h,stale:!0,pen:d.getContext("2d")}}),i=r.at(-1).canvas,s=0,c=0,a={canvas:i,width:0,height:0,dpr:1,
paint(...h){r.forEach((d,m)=>{(!h.length||h.includes(m))&&(d.stale=!0)}),a.width&&(s||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(s),u.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){s=0;let h=o.
performance.now();for(let d of r)d.stale&&(d.stale=!1,d.pen.setTransform(a.dpr,0,0,a.dpr,0,0),d.pen.clearRect(0,0,a.width,
a.height),d.pen.save(),d.draw(d.pen,a),d.pen.restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=
String(++c)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],m=(o.devicePixelRatio||1)*Rt(t);if(!(h===a.width&&d===a.
height&&m===a.dpr)&&(Object.assign(a,{width:d?h:0,height:d,dpr:m}),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(
h*m),x.height=Math.round(d*m);n?.(a);for(let x of r)x.stale=!0;o.cancelAnimationFrame(s),l()}}i.addEventListener("hclust\
-record",h=>{let{detail:d}=h;for(let m of r)d.save(),d.setTransform(a.dpr,0,0,a.dpr,0,0),m.draw(d,a),d.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let p=Ze(o,f);return a}function G(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var D=11,tn="…",Vo=300;function H(t){return String(
t).slice(0,Vo).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function Yo(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let s=r+i+1>>1;n(o.slice(0,s).join(
"").trimEnd()+tn)<=e?r=s:i=s-1}return r?o.slice(0,r).join("").trimEnd()+tn:""}function nt(t,e){let n=new Map,o=null,r=(s=D,c=!1)=>`${c?
"600 ":""}${s}px ${e}`,i=(s,c=D,a=!1)=>{let l=r(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(s);if(u===
void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return s.length*c*.6;o.font=l,f.set(s,u=o.measureText(s).width)}
return u};return{css:r,width:i,fit:(s,c,a,l)=>Yo(s,c,f=>i(f,a,l))}}function pe(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
s=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=B(t,2*l),u=B(t,2*l+1);i[o+l]=B(i,f)+B(i,u),s[f]=
s[u]=o+l;let p=B(e,l);p<c?a=!1:c=p,r[l]=c}return nn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:i,parents:s},
n)}function nn(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=B(o,2*a+(e[a]?1:0)),
f=B(o,2*a+(e[a]?0:1)),u=B(i,n+a);i[l]=u,i[f]=u+B(r,l)}let s=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
s[B(i,a)]=a,c[a]=B(i,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(B(c,B(o,2*a))+B(c,B(o,2*a+1)))/2;return{...t,flips:e,start:i,order:s,
x:c}}function on(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,nn(t,n)}function Y(t,e){return e<
t.n?0:B(t.distances,e-t.n)}function it(t){return t.n<2?0:B(t.heights,t.n-2)}function ft(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[B(t.children,2*n+o),B(t.children,2*n+1-o)]}function st(t,e){let n=B(t.start,e);return t.order.subarray(n,n+B(t.sizes,e))}function rn(t,e,n,o){let{n:r,start:i,sizes:s}=t,
c=new Int32Array(r-1),a=0;for(let l=2*r-2;l>=r;l--){let f=B(s,l),u=B(i,l);f>=o&&u<n&&u+f>e&&(c[a++]=l)}return c.subarray(
0,a)}function B(t,e){return t[e]}var me=1;function et(t,e){return(e-t.from)/(t.to-t.from)*t.width}function ge(t,e){return t.from+e/t.width*(t.to-t.from)}
function q(t,e){return t.height*(1-e/t.top)}function fn(t,e){return t.top*(1-e/t.height)}function ot(t){return t.width/(t.
to-t.from)}function zt(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],i=Math.max(1,Math.round(n*
1.1)),s=me/(ot(e)*n),c=rn(t,e.from,e.to,s),a=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:sn(r+i+1),
columns:sn(o+i+1)},u=0,p=(m,x,g,b,w)=>{a.set([x,g,b,w],4*u),l[u++]=m},h=m=>Math.round(et(e,t.x[m])*n-i/2),d=m=>Math.round(
q(e,Y(t,m))*n-i/2);for(let m of c){let[x,g]=ft(t,m),[b,w,y]=[h(x),h(g),d(m)],[A,S]=[Math.max(0,b),Math.min(o,w+i)];A<S&&
cn(f.rows,y,A,S)&&p(m,A,y,S-A,i);for(let[M,v]of[[x,b],[g,w]]){if(v<0||v+i>o+1)continue;let O=M>=t.n&&t.sizes[M]>=s?d(M):
r,[L,C]=[Math.min(y,O),Math.max(y,O)];L<C&&cn(f.columns,v,L,C)&&p(m,v,L,i,C-L)}}return{rects:a,owner:l,count:u,thick:i}}
function sn(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function cn(t,e,n,o){let[r,
i]=[t.from[e],t.to[e]];if(r<=n&&o<=i)return!1;let s=n<=i&&r<=o;return t.from[e]=s?Math.min(r,n):n,t.to[e]=s?Math.max(i,o):
o,!0}function Tt({tree:t,nodes:e,sizes:n,labels:o},r){let i=[],s=me/(ot(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<
r.to&&c<t.n;){let a=o[t.order[c]],l=t.start[e[a]],f=l+n[a],[u,p]=[Math.max(0,et(r,l)),Math.min(r.width,et(r,f))];i.push(
{label:a,x0:u,x1:p}),c=Math.max(f,Math.ceil(l+s))}return i}var an=new WeakMap;function Dt(t,e){if(t.monotone)return Y(t,
e);let n=an.get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,i]=ft(t,o);n[o]=Math.
max(Y(t,o),n[r]??0,n[i]??0)}an.set(t.children,n)}return n[e]}function Pt(t,e,n,o,r){if(t.n<2)return-1;let i=Math.min(Math.
max(Math.floor(ge(e,n)),0),t.n-1),s=t.order[i],c=me/(ot(e)*e.dpr),a=-1,l=r,f=(u,p,h)=>{let d=Math.hypot(p,h);d<l&&([l,a]=
[d,u])};for(let u=t.parents[s];u>=0;u=t.parents[u]){if(t.sizes[u]<c)continue;let[p,h]=ft(t,u),d=q(e,Y(t,u)),m=[p,h].map(
x=>et(e,t.x[x]));f(u,ln(n,m[0]??0,m[1]??0),o-d),[p,h].forEach((x,g)=>{let b=q(e,Y(t,x));f(x,n-m[g],ln(o,d,b))})}return a}
function ln(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function un(t,e,n=6){let o=t.map(()=>0),r=new Uint8Array(
Math.floor(e)+2),i=(c,a)=>[Math.max(0,Math.floor(c-a/2-n/2)),Math.max(0,Math.ceil(c+a/2+n/2))],s=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0)).slice(0,Math.floor(e/8)+1);for(let c of[1,2])for(let a of s){let{centre:l,span:f,short:u,full:p}=t[a];
if(o[a]!==c-1||u>1.5*f)continue;let h=c===1?u:p;if(l-h/2<0||l+h/2>e)continue;c===2&&r.fill(0,...i(l,u));let[d,m]=i(l,h);
if(r.subarray(d,m).includes(1)){c===2&&r.fill(1,...i(l,u));continue}r.fill(1,d,m),o[a]=c}return o}function I(t,e=""){if(!e)return pt(t,0);let n=t===1&&e.endsWith("s");return`${pt(t,0)} ${n?e.slice(0,-1):e}`}function J(t){
if(Number.isNaN(t))return"–";if(Math.abs(t)===1/0)return t>0?"∞":"-∞";if(t===0)return"0";let e=Math.abs(t);return e>=
1e7||e<.001?mn(t,2):pt(t,e>=1e3?0:e>=100?1:e>=1?2:3)}function xe(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Ot(t,2):
pt(t,e>=100?0:e>=10?1:2)}function Ht(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":J(t);if(e==="text"||e===
"truth")return t?"yes":"no";if(e==="date")return Jo(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?pt(t,0):xe(t);return n?
`${r} ${n}`:r}function Jo(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}
function mt(t,e,n){let o=J(t);for(let r=4;r<17;r++){let i=Number(o.replaceAll(",",""));if(!(e<t&&t<=n)||e<i&&i<=n)return o;
o=Ot(t,r)}return J(t)}function Xo(t,e){let[n,o]=[J(t),J(e)];for(let r=4;r<17&&n===o&&t<e;r++)[n,o]=[Ot(t,r),Ot(e,r)];return[
n,o]}function Bt(t){let{k:e,exact:n,lower:o,upper:r}=t;if(!n)return`heights are tied: no threshold gives exactly ${I(e)}`;
let[i,s]=Xo(o,r);return e===1?`any cut above ${i} gives one`:r===0?`only a cut at 0 gives these ${I(e)}`:`any cut from ${i}\
 to ${s} gives these ${I(e)}`}function dn(t){return`${I(t.k,"clusters")} · ${mt(t.t,t.lower,t.upper)}`}var Zo=[1,2,2.5,
5,10];function gt(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.max(1,Math.
floor(n/o)),s=10**Math.floor(Math.log10(r/i)),c=s*(Zo.find(f=>f*s*i>=r*(1-1e-9))??10),a=1e-9*r,l=[];for(let f=Math.ceil(
(t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function ct(t){let e=t.slice(1).map((s,c)=>s-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(s=>Ot(s,3));
let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),i=()=>t.some(s=>Math.abs(Number(s.toFixed(r))-s)>n/100);for(;r<6&&i();)
r++;return t.map(s=>pt(s+0,r))}function pt(t,e){let n=pn(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,",");
return r===void 0?i:`${i}.${r}`}function pn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function mn(t,e){let[n="",o=""]=t.
toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%
2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Ot(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=mn(t,e-1).split("e");return`${hn(o)}e${r}`}return hn(pn(
t,e-1-n))}function hn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function gn(t,e,n,o,[r,i],s,c){let a=new Float64Array(e),l=new Float32Array(s*c),f=(i-r)/c,u=-1;for(let p=0;p<c;p++){let h=r+
p*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){l.copyWithin(p*s,(p-1)*s,p*s);continue}u=
d;let m=K(n,d)*e;for(let x=0;x<e;x++)a[x]=K(t,m+x)}else Qo(a,t,e,n,h,h+f);tr(l,p*s,a,o,s)}return l}function Qo(t,e,n,o,r,i){
t.fill(0);let s=0;for(let c=Math.max(0,Math.floor(r));c<i&&c<o.length;c++){let a=Math.min(c+1,i)-Math.max(c,r);if(a<=1e-9)
continue;s+=a;let l=K(o,c)*n;for(let f=0;f<n;f++)t[f]=K(t,f)+a*K(e,l+f)}for(let c=0;c<n;c++)t[c]=K(t,c)/s}function tr(t,e,n,o,r){
let i=o.length,s=i/r;for(let c=0;c<r;c++){let[a,l]=[c*s,(c+1)*s];if(s<=1){t[e+c]=K(n,K(o,Math.min(Math.floor(a+s/2),i-1)));
continue}let f=0;for(let u=Math.floor(a);u<l&&u<i;u++)f+=(Math.min(u+1,l)-Math.max(u,a))*K(n,K(o,u));t[e+c]=f/s}}function xn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=K(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function wn(t,[
e,n],o,r){let i=256/(n-e);for(let s=0;s<t.length;s++){let c=K(t,s);if(c!==c)continue;let a=3*Math.min(Math.max(Math.floor(
(c-e)*i),0),255);r[4*s]=K(o,a),r[4*s+1]=K(o,a+1),r[4*s+2]=K(o,a+2),r[4*s+3]=255}}function bn(t,[e,n],o){let r=[],i=o/(n-
e),s=Math.ceil(n);for(let c=Math.floor(e);c<s;c++){if(!t(c))continue;let a=Math.max((c-e)*i,0),l=Math.min(Math.max((c+1-
e)*i,a+1),o),f=r.length-1;f>0&&a<=K(r,f)+1e-6?r[f]=Math.max(l,K(r,f)):r.push(a,l)}return r}function K(t,e){return t[e]}var we=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Wt=["o","s",
"^","D","v","P","X"],yn={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},er=we.length*Wt.length,Ft=1<<30;function Mn(t,e){return Ft|
parseInt(e.slice(1),16)<<3|t%Wt.length}function be(t){return t&Ft?t:t%er}function X(t){return t&Ft?`#${(t>>3&16777215).toString(
16).padStart(6,"0")}`:we[t%we.length]}function ye(t){return Wt[t&Ft?t&7:t%Wt.length]}var jt=150,Me=["node_names","node_colours"];function Kt(t){let[e,n]=Me.map(o=>nr(t.get(o)));return{names:e,colours:n}}function nr(t){
let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function U({tree:t,nodes:e},n){let o=t.
marks?.names.get(e[n]);return o===void 0?I(n):`${I(n)} ${H(o)}`}var xt=[5,13],Ut=18,Ae=16,An=Ut+Ae+2,ve=D+2;function Gt(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(
t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=o;for(let i=0;i<4*n;i+=4)t.fillRect(e[i],e[i+1],e[i+
2],e[i+3])}function vn(t,{cut:e,colours:n,frame:o,corner:r},i,s){let{dpr:c}=o;t.save(),t.setTransform(1,0,0,1,Math.round(
r.left*c),Math.round(r.top*c)),i.width&&i.height&&t.drawImage(i,0,0),t.globalCompositeOperation="source-atop";let a=i.height;
for(let{label:l,x0:f,x1:u}of Tt(e,o)){let p=e.nodes[l];if(p<e.tree.n)continue;let h=Math.round(q(o,Dt(e.tree,p))*c-s/2),
d=Math.floor(f*c);t.fillStyle=X(n[p]),t.fillRect(d,h,Math.max(1,Math.ceil(u*c)-d),a-h)}t.restore()}function Sn(t,e){let{
cut:n,colours:o,frame:r,corner:i}=e;t.save(),t.translate(i.left,i.top+r.height);let s=Tt(n,r),[c,a]=xt;for(let{label:l,x0:f,
x1:u}of s){let p=u-f>4?.5:0;t.fillStyle=X(o[n.nodes[l]]),t.beginPath(),u-f>8?t.roundRect(f+p,c,u-f-2*p,a-c,2):t.rect(f+p,
c,Math.max(u-f-2*p,1/r.dpr),a-c),t.fill()}or(t,e,s),rr(t,e),e.labels&&ir(t,e),t.restore()}function or(t,{cut:e,data:n,frame:o,
look:r,type:i},s){let a=(s.length*8>o.width?s.filter(({x0:f,x1:u})=>u-f>4):s).map(({label:f,x0:u,x1:p})=>{let h=` · ${I(
e.sizes[f],n.noun)}`,d=i.fit(U(e,f),jt,D,!0),m=i.width(d,D,!0);return{title:d,size:h,centre:(u+p)/2,span:p-u,short:m,full:m+
i.width(h)}});t.textBaseline="alphabetic",t.textAlign="left";let l=Ut+D-1;un(a,o.width).forEach((f,u)=>{let p=a[u];if(!f||
!p)return;let h=p.centre-(f===2?p.full:p.short)/2;t.fillStyle=r.ink,t.font=i.css(D,!0),t.fillText(p.title,h,l),!(f<2)&&(t.
fillStyle=r.quiet,t.font=i.css(),t.fillText(p.size,h+p.short,l))})}function rr(t,{data:e,selection:n,frame:o,look:r}){if(!n)
return;let{order:i}=e.tree,s=Math.max(1,1.2*o.dpr)/o.dpr,c=-1;t.fillStyle=r.ink;for(let a=Math.max(0,Math.floor(o.from));a<
Math.min(e.n,Math.ceil(o.to));a++){if(!n[i[a]])continue;let l=Math.round(et(o,a+.5)*o.dpr);l===c||l<0||l>o.width*o.dpr||
(c=l,t.fillRect(l/o.dpr-s/2,.5,s,xt[0]-1))}}function ir(t,{data:e,selection:n,frame:o,look:r,type:i,labels:s}){t.textAlign=
"right",t.textBaseline="middle";let[c,a]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<a;l++){
let f=et(o,l+.5);if(f<5||f>o.width-5)continue;let u=e.tree.order[l],p=!!n?.[u];t.save(),t.translate(f,An),t.rotate(-Math.
PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=i.css(D,p),t.fillText(i.fit(H(e.name(u)),s,D,p),0,0),t.restore()}}function En(t,{
data:e,frame:n,corner:o,look:r,type:i,ticks:s}){t.save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.
dpr,a=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-c,0,c,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline=
"middle";let l=ct(s);s.forEach((f,u)=>{let p=q(n,f);t.fillStyle=r.rule,t.fillRect(-5,a(p-c/2),5,c),t.fillStyle=r.quiet,t.
fillText(l[u]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(H(e.
heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function Tn(t,{data:e,frame:n,corner:o,look:r},i){if(n.to-n.
from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,i,n.width,2),t.fillStyle=r.quiet;let s=Math.max(6,(n.to-n.from)/e.
n*n.width),c=Math.min(n.from/e.n*n.width,n.width-s);t.fillRect(o.left+c,i,s,2)}function On(t,{data:e,cut:n,colours:o,frame:r,
corner:i,look:s},c,a){let{tree:l}=e,{dpr:f}=r,u=l.start[a],p=u+l.sizes[a],h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(
1,0,0,1,Math.round(i.left*f),Math.round(i.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+
4)*f)),t.clip();let{rects:d,owner:m}=c,x="";for(let w=0;w<c.count;w++){let y=m[w],A=l.start[y];if(A<u||A>=p||y>a)continue;
let S=n.labels[l.order[A]],v=l.sizes[y]<=n.sizes[S]?X(o[n.nodes[S]]):s.ink;v!==x&&(t.fillStyle=x=v),t.fillRect(d[4*w]-h,
d[4*w+1]-h,d[4*w+2]+2*h,d[4*w+3]+2*h)}t.restore();let[g,b]=[Math.max(0,et(r,u)),Math.min(r.width,et(r,p))];b<=g||(t.fillStyle=
s.ink,t.fillRect(i.left+g,i.top+r.height+xt[1]+1,Math.max(b-g,1.5),1.5))}function kn(t,{data:e,frame:n,corner:o,look:r},i){
let s=et(n,e.tree.start[i]+.5);if(s<0||s>n.width)return;let[c,a]=[o.left+s,o.top+n.height+(xt[0]+xt[1])/2];t.beginPath(),
t.arc(c,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Cn({data:t,
cut:e,frame:n,corner:o},r,i,s){let{tree:c}=t,[a,l]=[r-o.left,i-o.top];if(a<0||a>=n.width||l<-s)return null;let f=Math.min(
Math.max(Math.floor(ge(n,a)),0),t.n-1),u=c.order[f],p=l-n.height;if(p>An-2)return ot(n)>=ve?{leaf:u}:null;if(p>xt[0]-1)return{
node:e.nodes[e.labels[u]]};if(p>-5)return{leaf:u};let h=Pt(c,n,a,l,s);return h<0?null:h<t.n?{leaf:h}:{node:h}}function $n(t,e,n,o,r,i,s,c){t.width=Math.min(o.length,i.width),t.height=i.height;let a=gn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);wn(a,s,c,f.data),l.putImageData(f,0,
0)}function Nn(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function In(t,{
heat:e,names:n},o,r){let i=e.width/n.words.length,s=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,a)=>{
if(!c)return;let l=e.left+i*(a+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,l,s+D+6);
return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,s+(n.angle<90?8:6)),t.rotate(-n.
angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function Ln(t,{heat:e,rowNames:n},[o,r],i,s,c){let a=e.height/(r-o);t.
font=c.css(),t.fillStyle=s.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.
top+(l+.5-o)*a;t.fillText(c.fit(H(i(l)),n-10),e.left+e.width+7,f+.5)}}function Se([t,e],n){let o=gt(t,e,n,50);return{at:o,
words:ct(o)}}function _n(t,e,n,o,r,i){let{left:s,top:c,width:a,height:l}=e;for(let p=0;p<l;p+=.5){let h=3*Math.min(255,Math.
floor((1-p/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(s,c+p,a,Math.min(1,l-p))}let{at:f,words:u}=Se(
n,l);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((p,h)=>{let d=c+l*(1-(p-n[0])/(n[1]-n[0]));t.fillStyle=
r.rule,t.fillRect(s+a,Math.min(Math.round(d),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",s+a+8,Math.min(Math.max(
d,c+5),c+l-4))})}function Ee(t,e,n,o,r){let i=zt(e,n),[s,c]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=
Math.max(1,o?c:s),t.height=Math.max(1,o?s:c);let a=t.getContext("2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),Gt(a,i,r)),
i}function Rn(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[i,s]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+
.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==i&&(i>=0&&r.push({label:i,x0:s/
e.dpr,x1:c/e.dpr}),[i,s]=[f,c])}return r}function zn(t,e,n,o,r){for(let{label:i,x0:s,x1:c}of n){let a=c-s,l=r&&a>4?.5:0;
t.fillStyle=X(o[i]),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+s+l,e.width,a-2*l,2):t.rect(e.left,e.top+s+l,e.width,a-
2*l),t.fill()}}function Dn(t,{heat:e,strip:n},o,r,i){let s=bn(r,o,e.height),c=0;t.fillStyle=i.paper,t.globalAlpha=.62;for(let l=0;l<=
s.length;l+=2){let f=s[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
i.ink;let a=n.left+n.width+1;for(let l=0;l<s.length;l+=2){let[f=0,u=0]=[s[l],s[l+1]];t.fillRect(a,e.top+f,e.left-a-1,Math.
max(1,u-f))}}function Pn(t,{left:e,top:n,width:o,height:r},i,s){let c=p=>Math.round(p*s)/s,[a,l,f,u]=[c(e),c(n),c(e+o),c(
n+r)];for(let[p,h]of[[i.paper,2],[i.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(a-h,l-h,f-a+2*h,u-l+2*h),t.rect(a,l,f-a,u-
l),t.fill("evenodd")}function wt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Ct(t,n);return Hn(t,n,Te(o),o)}function kt(t,e){let n=e>=
0?e:0,o=ut(t,n);return Hn(t,o,n,Ct(t,o))}function ut(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let i=o+r>>1;n[i]<e?
o=i+1:r=i}return t.n-o}function Ct(t,e){let{n,heights:o}=t;return{lower:e<n?o[n-e-1]:0,upper:e>1?o[n-e]:1/0}}function Te({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Hn(t,e,n,{
lower:o,upper:r}){let i,s,c;return{tree:t,k:e,t:n,lower:o,upper:r,exact:o<r||e===t.n,get nodes(){return i??=sr(t,e)},get sizes(){
return s??=this.nodes.map(a=>t.sizes[a])},get labels(){return c??=lr(t,this.nodes)}}}function sr(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let s=n-1-i;cr(r,i,o[2*s]),ar(r,i+1,o[2*s+1])}return r}function cr(t,e,n){
Bn(t,0,e,n)}function Bn(t,e,n,o){for(;n>e;){let r=n-1>>1,i=t[r];if(o<=i)break;t[n]=i,n=r}t[n]=o}function ar(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(t[r]>t[i])&&(r=i),t[o]=t[r],o=r,r=2*o+1}Bn(t,0,o,n)}function lr(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=t.start[o],s=i+t.sizes[o];for(let c=i;c<s;c++)n[t.order[c]]=r}),n}function Wn(t){let{
n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,20);if(o<2)return 2;let r=2,i=-1/0;for(let s=2;s<=o;s++){
let{lower:c,upper:a}=Ct(t,s),l=c>0?a/c:a>0?1/0:1;l>i&&([i,r]=[l,s])}return r}var Fn=new WeakMap,jn=new WeakMap;function Oe(t){let e=Fn.get(t.children);return e||Fn.set(t.children,e=ur(t)),t.marks?.
colours.size?fr(e,t.marks):e}function fr(t,e){let n=jn.get(e);if(!n){jn.set(e,n=t.slice());for(let[o,r]of e.colours)n[o]=
Mn(n[o],r)}return n}function $t(t){let e=Oe(t.tree);return t.nodes.map(n=>e[n])}function ur(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let s=1,c=e-2;c>=0;c--,s++){let a=n[2*c],l=n[2*c+1],f=o[a]>=o[l];r[f?a:l]=r[e+c],r[f?l:a]=s}
let i=Int32Array.from({length:e},(s,c)=>c);return wt(t,Wn(t)).nodes.forEach((s,c)=>{i[r[s]]=c}),r.map(s=>i[s])}function ke({data:t,places:e,shown:[n,o],dpr:r}){let{width:i,height:s}=e.rowTree;return{width:s,height:i,from:n,to:o,top:(it(
t.tree)||1)*1.04,dpr:r}}function Kn(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heat:e(),tree:e(),columns:e()};
function o(a,l,f){l.length===a.key.length&&l.every((u,p)=>u===a.key[p])||(a.key=l,f(a.canvas))}function r(a,l){let{data:f,
places:u,rows:p,columns:h,shown:d,ends:m,map:x,look:g,face:b,dpr:w}=l,{heat:y,columnTree:A}=u,S={width:Math.max(1,Math.round(
y.width*w)),height:Math.max(1,Math.round(y.height*w))},M=[f.values,p,h,...d,S.width,S.height,x];o(n.heat,M,T=>$n(T,f,p,h,
d,S,m,x)),Nn(a,n.heat.canvas,y);let v=f.columnTree;if(A.height&&v){let T={...A,top:(it(v)||1)*1.02,dpr:w,from:0,to:f.p};
o(n.columns,[v,A.width,A.height,w,g.quiet],O=>{Ee(O,v,T,!1,g.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(A.left*
w),Math.round(A.top*w)),a.drawImage(n.columns.canvas,0,0),a.restore()}In(a,u,g,b),u.rowNames&&Ln(a,u,d,O=>f.name(p[O]),g,
b),_n(a,u.bar,m,x,g,b)}function i(a,l){let{rowTree:f,rows:u,places:p}=l,h=$t(l.cut),d=ke(l),m=f?Tt(l.cut,d):Rn(l.cut,d,u);
zn(a,p.strip,m,h,f),f&&s(a,l,d,m,h)}function s(a,l,f,u,p){let{tree:h}=l.data,{rowTree:d}=l.places,{dpr:m,from:x,to:g}=f,
b=l.look.quiet;o(n.tree,[h,d.width,d.height,m,x,g,b],y=>{Ee(y,h,f,!0,b)});let{canvas:w}=n.tree;a.save(),a.setTransform(1,
0,0,1,Math.round(d.left*m),Math.round(d.top*m)),a.beginPath(),a.rect(0,0,w.width,w.height),a.clip(),a.drawImage(w,0,0),a.
globalCompositeOperation="source-atop";for(let{label:y,x0:A,x1:S}of u){let M=l.cut.nodes[y];if(M<h.n)continue;let v=Math.
round(q(f,Dt(h,M))*m-1),T=Math.floor(A*m);a.fillStyle=X(p[y]),a.fillRect(v,T,w.width-v,Math.max(1,Math.ceil(S*m)-T))}a.restore()}
function c(a,l){let{data:f,places:u,rows:p,columns:h,placeOf:d,selection:m,hover:x,rowTree:g,look:b,dpr:w}=l,{heat:y}=u,
[A,S]=l.shown;if(m){let L=C=>!!m[p[C]];Dn(a,u,l.shown,L,b)}if(!x)return;let M=y.height/(S-A),v=(L,C,_,F)=>{let V=Math.max(
C-L,2/M),Z=(L+C)/2,k=Math.max(0,(Z-V/2-A)*M),E=Math.min(y.height,(Z+V/2-A)*M);E<=0||k>=y.height||Pn(a,{left:_,top:y.top+
k,width:F-_,height:E-k},b,w)},[T,O]=[y.left,y.left+y.width];if(x.leaf!==void 0){let L=d[x.leaf];if(v(L,L+1,T,O),l.column>=
0){let C=y.width/h.length;v(L,L+1,T+l.column*C,T+(l.column+1)*C)}}else if(g){let L=f.tree.start[x.node];v(L,L+f.tree.sizes[x.
node],T,O)}}return{ground:r,cut:i,over:c,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var hr=7;function Un(t,e,n){let{data:o,cut:r,rows:i,columns:s,shown:[c,a]}=t,{heat:l,strip:f,rowTree:u}=t.places,p=n-l.top;
if(p<0||p>=l.height)return null;let h=Math.min(Math.floor(c+p/l.height*(a-c)),o.n-1),d=i[h];if(e>=l.left&&e<l.left+l.width){
let x=Math.floor((e-l.left)/l.width*s.length);return{leaf:d,column:Math.min(x,s.length-1)}}if(e>=f.left-1&&e<l.left)return{
label:r.labels[d]};if(!t.rowTree||e>u.left+u.width)return null;let m=Pt(o.tree,ke(t),p,e-u.left,hr);return m<0?null:m<o.
n?{leaf:m,column:-1}:{node:m}}function Ce({data:t,cut:e,columns:n},o){if(o.label!==void 0){let s=I(e.sizes[o.label],t.noun);
return[`Cluster ${U(e,o.label)}`,s]}if(o.node!==void 0){let s=e.nodes.indexOf(o.node),c=I(t.tree.sizes[o.node],t.noun);return[
s<0?c:`Cluster ${U(e,s)} · ${c}`,`height ${J(Y(t.tree,o.node))}`]}let r=`cluster ${U(e,e.labels[o.leaf])}`;if(o.column<
0)return[t.name(o.leaf),r];let i=n[o.column];return[t.name(o.leaf),dr(t,o.leaf,i),r]}function dr(t,e,n){let o=t.columnAbout[n],
r=t.values[e*t.p+n],i=(o?.label??t.columns[n]??"").replaceAll("_"," ");if(o?.above!==void 0)return`${i}: ${r>o.above?"ye\
s":"no"}`;let s=t.originalColumns[o?.original??-1];if(!s)return`${i}: ${xe(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${i}: ${Ht(c??NaN,s.kind,s.unit)}`}var Nt=14,qt=4;function Gn(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[s,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==i){for(i=u,o.textContent=H(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=f.length,p.textContent=H(f[h]??"")}),n.hidden=!1,[s,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
a(u,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],m=l+Nt+s+qt<=h?l+Nt:l-Nt-s,x=f-Nt-c,g=x>=qt?x:f+Nt,b=(w,y)=>Math.
round(Math.max(qt,Math.min(w,y-qt)));n.style.transform=`translate(${b(m,h-s)}px, ${b(g,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Vt="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).",bt=4;function yt(t,e,n,o){
let r=t.ownerDocument,i=r.createElement("div");i.className=e,t.append(i);let s=en(i,n,o),c=Gn(i),a=r.createElement("div");
a.className="hclust-unseen",a.setAttribute("aria-live","polite"),i.append(a);let l=[];return{box:i,stage:s,tip:c,say(f){
a.textContent=f},end(...f){l.push(...f)},destroy(){for(let f of l)f();s.destroy(),i.remove()}}}function Q(t,e){let{left:n,
top:o}=t.getBoundingClientRect(),r=Rt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Mt(t,e){return e.ctrlKey||
e.shiftKey||t.matches(":focus-within")}function ht(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),
e.stopPropagation(),n(e))}}function Yt(t,e){let n=t.ownerDocument.createElement("p");return n.className="hclust-instead",
n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true",{describe(o){
e.getAttribute("aria-label")!==o&&e.setAttribute("aria-label",o)},instead(o){n.textContent=o,n.hidden=!o,t.classList.toggle(
"hclust-empty",!!o)}}}function Jt(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${I(e)} selected.`:"."}var pr=24;function At(t,e){let n=new Map,o=null,r=null;function i(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(pr,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function s(l){let f=Q(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=i();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=Q(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=i(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=i()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,Q(t,l),f))}return G(t,{pointerdown:s,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(Q(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function qn(t){let{store:e,ground:n,extent:o,scene:r}=t,{box:i,stage:s,tip:c}=n;function a({x:g,y:b}){let w=r();return w&&
Un(w,g,b)}function l(g,b){t.take(g);let w=g?.label===void 0?g?.node:e.cut.nodes[g.label];g?.leaf!==void 0?e.setHover({leaf:g.
leaf}):w===void 0?e.setHover(null):e.setHover(w<e.data.n?{leaf:w}:{node:w}),s.canvas.style.cursor=g?"pointer":"";let y=r();
if(!g||!y)return c.hide();let[A="",...S]=Ce(y,g);c.show(b.x,b.y,A,S)}function f(g,b){let{cut:w,data:y}=e;if(!g)b||e.select(
[]);else if(g.leaf!==void 0)e.select([g.leaf],{add:b});else{let A=g.node??w.nodes[g.label??0];e.select(st(y.tree,A),{add:b})}}
function u(g){let b=r();return b?g/b.places.heat.height*(b.shown[1]-b.shown[0]):0}function p(g){let b=r()?.places.heat;return b?
(g-b.top)/b.height:.5}let h=o.shown(),d=At(s.canvas,{down(g){return g.button?!1:(h=o.shown(),!0)},drag(g,{x:b,y:w},y){y.
moved||=Math.hypot(b-y.x,w-y.y)>=bt,y.moved&&o.move(u(y.y-w),h)},up(g,b,w){if(w.moved)return;let y=a(b);f(y,g.shiftKey),
g.pointerType==="touch"&&l(y,b)},cancel(){},hover:(g,b)=>l(a(b),b),leave:()=>l(null,{x:0,y:0}),pinch(g,b,w,y){o.zoom(g,p(
b.y-y)),o.move(-u(y))}}),m=G(s.canvas,{dblclick:o.whole,wheel(g){!Mt(i,g)||!r()||(g.preventDefault(),o.zoom(1.0015**(g.deltaY||
g.deltaX),p(Q(i,g).y)))},keydown:ht({ArrowDown:()=>x(1,0),ArrowUp:()=>x(-1,0),ArrowRight:()=>x(0,1),ArrowLeft:()=>x(0,-1),
Home:()=>x(-1/0,0),End:()=>x(1/0,0),Enter:g=>{let b=t.hit();b&&f(b,g.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0})},
"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.whole})});function x(g,b){let w=r();if(!w)return;
let y=(F,V)=>Math.min(Math.max(F,0),V),A=e.hover?.leaf,S=t.hit(),M=A===void 0?Math.ceil(w.shown[0]):y(w.placeOf[A]+g,e.data.
n-1),v=A===void 0||S?.leaf===void 0?0:y(S.column+b,t.columns()-1);o.reveal([M]);let T=r()??w,{heat:O}=T.places,[L,C]=T.shown,
_={leaf:T.rows[M],column:v};l(_,{x:O.left+(v+.5)/t.columns()*O.width,y:O.top+(M+.5-L)/(C-L)*O.height}),n.say(Ce(T,_).join(
", "))}return()=>{d(),m()}}var $e=9,It=5,Vn=11,mr=130,Yn=37,Jn=140,Xn=D+2;function Qn(t,e){let{width:n,height:o,columns:r,rows:i,dpr:s}=t,c=g=>Math.
round(g*s)/s,a=c(t.columnTree?Math.min(70,.1*o)+It:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+It+$e+It),u=16+
Vn+10+Math.max(0,...t.scale.map(g=>e.width(g))),p=0;(o-a-24)/i>=Xn&&(p=Math.min(mr,.26*n,t.longestName())+10);let d=Math.
max(20,n-f-u-p),m=Zn(r,d/r.length,f,.34*o,e);p&&(o-a-m.height)/i<Xn&&(p=0,d=Math.max(20,n-f-u),m=Zn(r,d/r.length,f,.34*o,
e)),d=c(d);let x=c(Math.max(20,o-a-m.height));return{heat:{left:f,top:a,width:d,height:x},strip:{left:f-It-$e,top:a,width:$e,
height:x},rowTree:{left:0,top:a,width:l,height:x},columnTree:{left:f,top:2,width:d,height:t.columnTree?a-It-2:0},bar:{left:f+
d+p+16,top:a,width:Vn,height:Math.min(120,x)},names:m,rowNames:p}}function Zn(t,e,n,o,r){let i=t.map(h=>H(h.replaceAll("\
_"," "))),s=h=>Math.max(0,...h.map(d=>r.width(d)));if(s(i)+8<=e)return{words:i,angle:0,every:1,height:D+12};let c=Yn*Math.
PI/180,a=e*Math.sin(c)>=D+1,l=a?1:Math.max(1,Math.ceil((D+2)/e)),f=i.map((h,d)=>{if(d%l)return"";if(!a)return r.fit(h,Math.
min(Jn,o-10));let m=n+e*(d+.5)-6;return r.fit(h,Math.min(Jn,(o-16)/Math.sin(c),m/Math.cos(c)))}),u=a?c:Math.PI/2,p=s(f)*
Math.sin(u)+D*Math.cos(u)+12;return{words:f,angle:a?Yn:90,every:l,height:Math.ceil(p)}}var Ne={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};function Ie(t){let e=Xt(t.get("heights")),n=pe(vt(t.get("children")),e,Zt(t.get("flips"),e.length));n.marks=Kt(t);let o=n.
n,r=t.get("columns")??[],i=Xt(t.get("col_heights")),s=vt(t.get("col_children")),c=Xt(t.get("originals")),a=t.get("origin\
al_columns")??[],l=t.get("axis_names")??[],f=vt(t.get("rows")),u=f.length===o?f:Int32Array.from({length:o},(p,h)=>h);return{
revision:t.get("revision")??0,n:o,tree:n,p:r.length,columns:r,values:br(t.get("values")),columnTree:i.length?pe(s,i):null,
columnAbout:t.get("column_about")??[],originals:c,originalColumns:a,axes:gr(l,Xt(t.get("axes")),c,a.length,o),axisNames:l,
rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:xr(Zt(t.get("names")),vt(t.get("name_ends"))),
leafOf:p=>wr(u,p)}}function gr(t,e,n,o,r){let i=0;return t.map(({original:s})=>s===void 0?e.subarray(i*r,++i*r):Float64Array.
from({length:r},(c,a)=>n[a*o+s]??NaN))}function xr(t,e){let n=new TextDecoder,o=[];return r=>{let i=e[r];return i===void 0?
String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function wr(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;t[r]<e?
n=r+1:o=r}return t[n]===e?n:-1}function Qt(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{
buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(0)}function Zt(t,e=0){let n=new Uint8Array(
Qt(t));return n.length>=e?n:new Uint8Array(e)}function vt(t){return new Int32Array(Qt(t))}function br(t){return new Float32Array(
Qt(t))}function Xt(t){return new Float64Array(Qt(t))}var eo=Object.keys(Ne),to=new Map;function no(t){return[...t.get("cmap_names")??[],...eo]}function Le(t,e){let n=to.get(
t);if(n)return n;let o=Ne[t],r=(e.get("cmap_names")??[]).indexOf(t);return o?n=yr(o):r>=0&&(n=Zt(e.get("cmap_colours")).
subarray(768*r,768*(r+1))),n?.length!==768?Le(eo[0],e):(to.set(t,n),n)}function yr(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(
t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,i]=[n(o),n(o+4)];for(let s=r;s<=i;s++){let c=(s-r)/(i-r);for(let a=0;a<
3;a++)e[3*s+a]=n(o+1+a)*(1-c)+n(o+5+a)*c}}return e}function Mr(t,e,n){let o=!1,r=n.length,i=P(n,r-2),s=P(n,r-1);for(let c=0;c<r;c+=2){let a=P(n,c),l=P(n,c+1);s>e!=l>e&&t<(i-
a)*(e-l)/(s-l)+a&&(o=!o),i=a,s=l}return r>=6&&o}function oo(t,e,n){let o=[1/0,1/0,-1/0,-1/0];n.forEach((i,s)=>{let c=s%2;
o[c]=Math.min(P(o,c),i),o[c+2]=Math.max(P(o,c+2),i)});let r=[];for(let i=0;i<t.length;i++){let[s,c]=[P(t,i),P(e,i)];s<P(
o,0)||s>P(o,2)||c<P(o,1)||c>P(o,3)||Mr(s,c,n)&&r.push(i)}return r}function ro(t,e,n,o,r=16){let i=Math.max(1,Math.ceil((n+
1)/r)),s=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[d,m]=[P(t,h),P(e,h)];return d>=0&&d<=n&&m>=0&&m<=o?Math.floor(m/r)*i+Math.
floor(d/r):-1},a=new Int32Array(i*s+1),l=t.length;for(let h=0;h<l;h++){let d=c(h);d>=0&&(a[d+1]=P(a,d+1)+1)}for(let h=0;h<
i*s;h++)a[h+1]=P(a,h+1)+P(a,h);let f=a.slice(),u=new Int32Array(P(a,i*s));for(let h=0;h<l;h++){let d=c(h);if(d<0)continue;
let m=P(f,d);u[m]=h,f[d]=m+1}let p=(h,d)=>Math.min(Math.max(Math.floor(h/r),0),d-1);return{nearest(h,d,m){let x=-1,g=m*m,
[b,w]=[p(h-m,i),p(h+m,i)],[y,A]=[p(d-m,s),p(d+m,s)];for(let S=y;S<=A;S++){let M=P(a,S*i+w+1);for(let v=P(a,S*i+b);v<M;v++){
let T=P(u,v),O=(P(t,T)-h)**2+(P(e,T)-d)**2;(O<g||O===g&&T>x)&&([g,x]=[O,T])}}return x}}}function te([t,e],n,o,r,i){let s=e-
t,c=Math.min(Math.max(s*r,i),n[1]-n[0]),a=s>0?(o-t)/s:.5;return rt([o-a*c,o+(1-a)*c],n,0)}function rt([t,e],n,o){let r=e-
t,i=Math.min(Math.max(t+o,n[0]),n[1]-r);return[i,i+r]}function P(t,e){return t[e]}var Ar=5,vr=.12;function ee(t){let e=1,n=null,o=()=>n??[0,e];function r(i){let s=i&&i[1]-i[0]<e*.999?i:null;s?.[0]===n?.[0]&&
s?.[1]===n?.[1]||(n=s,t())}return{get part(){return n},shown:o,reset(i){e=i,n=null},whole(){r(null)},zoom(i,s){let[c,a]=o(),
l=c+Math.min(Math.max(s,0),1)*(a-c);r(te([c,a],[0,e],l,i,Math.min(e,Ar)))},move(i,s=o()){n&&r(rt(s,[0,e],i))},reveal(i){
if(!n||!i.length)return;let[s,c]=n,a=1/0;for(let l=0;l<i.length;l++){let f=i[l],u=f<s?f-s:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(a)&&(a=u)}a&&r(rt(n,[0,e],a+Math.sign(a)*vr*(c-s)))}}}function ne(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function i(s,c,a){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=s,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,f]:[f,c]),o.append(l),l}return{el:o,select(s,c){
let a=n.createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",s);let l=i(s,a,!1),
f="";return{show(u,p,h=p){let d=JSON.stringify([p,h]);d!==f&&(f=d,a.replaceChildren(...p.map((m,x)=>{let g=n.createElement(
"option");return g.value=m,g.textContent=(h[x]??m).slice(0,60),g}))),a.value=u},hide(u){l.hidden=u}}},checkbox(s,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let f=i(s,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(s,c){let a=n.createElement("button");return a.type="button",a.textContent=
s,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(s){
o.hidden=s},destroy(){o.remove()}}}var[Sr,_e]=[1,2];function io(t,e,n){let o=t.ownerDocument,r=ne(t,"Clustermap"),i=r.checkbox("Rows","Cluster the rows and\
 draw their tree",k=>e.setOption("row_cluster",k)),s=r.checkbox("Columns","Cluster the columns and draw their tree",k=>e.
setOption("col_cluster",k)),c=r.select("Colours",k=>e.setOption("cmap",k)),a=ee(()=>{M.hide(),L()}),l=r.button("show all\
 rows",a.whole),f=nt(o,n.font),u=[],p=[],h=new Int32Array(0),d=[0,1],m=null,[x,g]=[!1,!1],b=null,w=Kn(o),y=yt(t,"hclust-\
plot",[w.ground,w.cut,w.over].map(k=>E=>{let $=T();$&&k(E,$)}),()=>L()),{box:A,stage:S,tip:M}=y,v=Yt(A,S.canvas);function T(){
if(!m)return null;let{data:k,cut:E,selection:$,hover:N}=e,z=b?.leaf!==void 0&&b.leaf===N?.leaf?b.column:-1,R=Le(String(e.
option("cmap")),e.model);return{data:k,cut:E,selection:$,hover:N,places:m,rows:u,columns:p,placeOf:h,ends:d,rowTree:x,column:z,
look:n,face:f,map:R,shown:a.shown(),dpr:S.dpr}}function O(){let{data:k}=e,{tree:E}=k,$=k.p>0&&k.values.length>=k.n*k.p;r.
hide(!$),v.instead($?"":Vt);let N=no(e.model),z=String(e.option("cmap")||N[0]);c.show(z,N.includes(z)?N:[z,...N]),x=!!(e.
option("row_cluster")??!0)&&k.n>1,g=!!(e.option("col_cluster")??!0)&&k.columnTree!==null,i.show(x,k.n>1),s.show(g,k.columnTree!==
null),u=x?E.order:Int32Array.from({length:k.n},(R,W)=>W),p=g&&k.columnTree?k.columnTree.order:Int32Array.from({length:k.
p},(R,W)=>W),h=new Int32Array(k.n);for(let R=0;R<k.n;R++)h[u[R]]=R;if(b=null,!$)return m=null,S.paint();L()}function L(){
let{data:k}=e;if(l.show(a.part!==null),!S.width||!k.p||!k.values.length)return;let[E,$]=a.shown();m=Qn({width:S.width,height:S.
height,columns:Array.from(p,N=>k.columns[N]??""),rows:$-E,rowTree:x,columnTree:g,longestName(){let N=0;for(let z=Math.floor(
E);z<$&&z<k.n;z++)N=Math.max(N,f.width(k.name(u[z]).slice(0,60)));return N},scale:Se(d,120).words,dpr:S.dpr},f),v.describe(
C()),S.paint()}function C(){let{cut:k,data:E,selection:$}=e;return`Clustermap of ${I(E.n,E.noun)} ${x?"in the order of t\
heir tree":"in the table's order"} by ${I(E.p,"features")}: ${I(k.k,"clusters")}${Jt($)}`}let _=null;function F(){a.reset(
e.data.n),e.data.values!==_&&(_=e.data.values,d=xn(e.data.values)),O()}let V={store:e,ground:y,extent:a,scene:T,columns:()=>p.
length,hit:()=>b,take(k){b=k,S.paint(_e)}},Z=null;return y.end(qn(V),e.subscribe("data",F),e.subscribe(["order","option"],
O),e.subscribe(["cut","selection"],k=>{k==="cut"&&Z?.k===e.cut.k&&Z.tree===e.cut.tree||(Z=e.cut,v.describe(C()),S.paint(
k==="cut"?Sr:_e))}),e.subscribe("reveal",()=>{a.reveal(e.wanted.map(k=>h[k]))}),e.subscribe("hover",()=>{e.hover?.leaf!==
b?.leaf&&(b=null),M.hide(),S.paint(_e)})),F(),{restyle(k){n=k,f=nt(o,n.font),L()},destroy(){y.destroy(),w.destroy(),r.destroy()}}}var Er=30,Tr=1e3;function co(t,e){let n=so(t,"Clusters","Number of clusters"),o=so(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=it(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/Tr),i()}function i(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,Math.
max(Er,c.k))),n.input.value=String(c.k),n.output.textContent=I(c.k),o.input.value=String(c.t),o.output.textContent=mt(c.
t,c.lower,c.upper),n.input.setAttribute("aria-valuetext",I(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.
textContent)}let s=[G(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),G(o.input,{input:()=>e.setThreshold(
o.input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",i)];return r(),{destroy(){for(let c of s)
c();n.label.remove(),o.label.remove()}}}function so(t,e,n){let o=t.ownerDocument,[r,i,s]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return i.type="range",i.setAttribute("aria-label",n),i.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),i,s),t.append(r),{label:r,input:i,output:s}}function Re(t,e){let[n,o]=[St(e.paper)??dt,St(e.ink)??_t],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,s]of Object.entries(r))t.style.setProperty(`--hc-${i}`,s);t.style.setProperty("--hc-band",tt(at(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function oe(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Or={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},kr=10;function ze(t){return Or[ye(
t)]}function De(t){return yn[ye(t)]}function ao(t){let e=new Map,n=null;function o(r,{size:i,halo:s,edge:c,alpha:a},l,f){
let u=Math.ceil((i*.6+s+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let p=i*De(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="\
round",n.globalAlpha=a;let h=new Path2D(ze(r));n.fillStyle=X(r),n.fill(h),n.strokeStyle=c,n.lineWidth=s*l/p,s&&n.stroke(
h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),m=Array.from(d.keys()).filter(x=>j(d,x)>>>24>=kr);return{
steps:Int32Array.from(m,x=>{let[g,b]=[Math.floor(x/(2*u)),x%(2*u)];return(g-u)*f+b-u}),pixels:Int32Array.from(m,x=>j(d,x))}}
return function(i,s,c){let a=`${i.size} ${i.halo} ${i.edge} ${i.alpha} ${s} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.
set(a,l=[]));let f=l;return u=>f[be(u)]??=o(be(u),i,s,c)}}function lo(t,e,n){let o=t.length,r=e.length,i=Array.from(e.keys()).
sort((u,p)=>j(e,p)-j(e,u)||u-p),s=new Int32Array(r);i.forEach((u,p)=>{s[u]=p});let c=new Int32Array(2*r+1),a=u=>j(s,j(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[a(u)+1]=j(c,a(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=j(c,u+1)+j(c,u);let l=n?j(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=a(u),h=j(c,p);f[h]=u,c[p]=h+1}return{order:f,dimmed:l}}function fo(t,e,n,o,r,i,s){
let{xs:c,ys:a,width:l,height:f,left:u,top:p}=o;for(let h=0;h<r.length;h++){let d=j(r,h),m=j(c,d),x=j(a,d);if(!(m>=-1&&m<=
l+1&&x>=-1&&x<=f+1))continue;let{steps:g,pixels:b}=s[j(i,d)],w=Math.round((p+x)*n)*e+Math.round((u+m)*n);for(let y=0;y<g.
length;y++){let A=w+j(g,y),S=j(b,y),M=j(t,A);t[A]=M===0||S>>>24===255?S:Cr(S,M)}}}function Cr(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),i=256*n/r|0,s=256-i,c=Math.imul(t&16711935,i)+Math.imul(e&16711935,s)>>>8&16711935,
a=Math.imul(t&65280,i)+Math.imul(e&65280,s)>>>8&65280;return r<<24|c|a}function j(t,e){return t[e]}var uo="http://www.w3.org/2000/svg",$r=12,ho=18,Nr=20,Pe=10,re=5;function po(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let s={width:0,
height:0};function c(a){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(a),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(uo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(uo,"path");f.append(u);let p=n.createElement("b"),h=n.createElement("span");return l.append(f,p,h),l.addEventListener(
"click",d=>e(a,d.shiftKey)),i.before(l),{button:l,path:u,number:p,rest:h,colour:-1}}return{el:o,show(a,l,f,u,p){let h=Math.
max(2,Math.min($r,Math.floor((p-2*Pe)/ho))),d=a.k<=h?a.k:h-1;for(;r.length<d;)r.push(c(r.length));let m=0;r.forEach((g,b)=>{
if(g.button.hidden=b>=d,g.button.hidden)return;let w=` · ${I(a.sizes[b],f)}`;g.rest.textContent!==w&&(g.rest.textContent=
w);let y=u.fit(U(a,b),jt,D,!0);g.number.textContent!==y&&(g.number.textContent=y);let A=l[b];g.colour!==A&&(g.colour=A,g.
path.setAttribute("d",ze(A)),g.path.setAttribute("transform",`scale(${8*De(A)})`),g.path.setAttribute("fill",X(A))),m=Math.
max(m,u.width(y,D,!0)+u.width(w))}),i.hidden=d===a.k,i.hidden||(i.textContent=`+ ${I(a.k-d)} more`,m=Math.max(m,u.width(
i.textContent)));let x=d+(i.hidden?0:1);return s={width:Math.ceil((Nr+m+8)/8)*8,height:ho*x+4},s},move(a,l){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(l)}px)`,o.style.width=`${s.width}px`},destroy(){o.remove()}}}function mo({xs:t,
ys:e,width:n,height:o},r){let i=[n-r.width-2,Pe,(n-r.width)/2],s=[2,o-r.height-Pe,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=i[l]??0,p=s[f]??0,h=0;for(let d=0;d<
t.length;d++){let m=t[d],x=e[d];m>u-re&&m<u+r.width+re&&x>p-re&&x<p+r.height+re&&h++}h<a.hidden&&(a={left:u,top:p,hidden:h})}
return a}var Be=864e5,Ir=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function xo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=t[r];Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function We(t,e,n,o,r){if(t==="date")return Lr(e,n,Math.max(2,Math.floor(o/r)));let i=gt(
e,n,o,r);return{at:i,words:ct(i)}}function Lr(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return He(go(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let i=r>=
7?4:0,s=[];for(let c=Math.ceil((t-i)/r);c*r+i<=e;c++)s.push(c*r+i);return He(s,t,e)}return He(go(t,e,1),t,e)}function go(t,e,n){
let o=new Date(t*Be);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let s=r;i.length<100;s++){let c=new Date(0);c.setUTCFullYear(Math.floor(s*n/12),(s*n%12+12)%12,1);let a=c.getTime()/
Be;if(!(a<=e))break;a>=t&&i.push(a)}return i}function He(t,e,n){let o=t.map(i=>{let s=new Date(Math.round(i*1440)*6e4);if(s.
getUTCHours()||s.getUTCMinutes())return s.toISOString().slice(11,16);let c=Ir[s.getUTCMonth()];return s.getUTCDate()!==1?
`${s.getUTCDate()} ${c}`:s.getUTCMonth()?c:String(s.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*Be).getUTCFullYear()}`),{at:t,words:o}}var wo=8,yo=12,_r=46,Rr=90;function Fe(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,t.axisNames.length-
1):o,i=t.axisNames[r],s=t.axes[r];if(!i||!s)return null;let c=H(i.label||i.name),a=i.unit?`${c} (${H(i.unit)})`:c;return{
name:i.name,title:a,column:i,values:s,all:xo(s)}}function Mo(t,e,n,o,r,i,s){let c=Math.max(40,t.height-wo-_r),a=We(n.column.
kind,...r,c,46);a.words=a.words.map(m=>s.fit(m,Rr));let l=Math.max(0,...a.words.map(m=>s.width(m))),f=Math.ceil(l+8+D+16),
u=Math.max(40,t.width-f-yo-i),p=We(e.column.kind,...o,u,64),h=bo(e.values,o[0],o[1],u),d=bo(n.values,r[1],r[0],c);for(let m=0;m<
h.length;m++)h[m]!==h[m]?d[m]=NaN:d[m]!==d[m]&&(h[m]=NaN);return{left:f,top:wo,width:u,height:c,x:p,y:a,xs:h,ys:d}}function bo(t,e,n,o){
let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let s=t[i];r[i]=Number.isFinite(s)?(s-e)/(n-e)*o:NaN}return r}
function Ao(t,e,{x:n,y:o,xShown:r,yShown:i,look:s,face:c,dpr:a}){let{left:l,top:f,width:u,height:p}=e,h=f+p,d=Math.max(1,
Math.round(a))/a,m=g=>Math.round(g*a)/a;t.font=c.css(),t.fillStyle=s.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((g,b)=>{let w=m(h-(g-i[0])/(i[1]-i[0])*p);t.fillStyle=s.rule,t.globalAlpha=.7,t.fillRect(l,w,u,d),t.globalAlpha=
1,t.fillRect(l-4,w,4,d),t.fillStyle=s.quiet,t.fillText(e.y.words[b]??"",l-8,w+.5)}),t.fillStyle=s.rule,t.fillRect(m(l),f,
d,p+d),t.fillRect(l,m(h),u,d),t.textBaseline="alphabetic",t.textAlign="center";let x=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((g,b)=>{let w=m(l+(g-r[0])/(r[1]-r[0])*u);t.fillStyle=s.rule,t.fillRect(w,h,d,4);let y=c.fit(e.x.words[b]??"",x),
A=l+u+yo-1-c.width(y)/2;t.fillStyle=s.quiet,t.fillText(y,Math.min(w,A),h+17)}),t.fillStyle=s.ink,t.fillText(c.fit(n.title,
u),l+u/2,h+37),t.save(),t.translate(D+1,f+p/2),t.rotate(-Math.PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var vo=60,zr=30,Dr=110;function je(t){return t<=500?7.2:t<=2500?5.6:4.2}function So(t){let e=ao(t),n=null,o=null;return{
renew(){n=null},paint(r,i,{cut:s,data:c,selection:a},l,f,u,p){n??=lo(s.labels,s.sizes,a);let{order:h,dimmed:d}=n,m=je(c.
n),x=c.n<=2500?.7:.4,g=d>0&&h.length-d>vo,b=r.points,[w,y]=b?[1,1]:[r.canvas.width,r.canvas.height];!b&&(o?.width!==w||o.
height!==y)&&(o=r.createImageData(w,y));let A=b||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let S=(v,T)=>{
if(!v.length)return;if(b)return b(i,v,s.labels,l,T);let O=e(T,p,w);fo(A,w,p,i,v,s.labels,Array.from(l,O))};S(h.subarray(
0,d),{size:m,halo:x,edge:u,alpha:.22});let M=g?f:u;S(h.subarray(d),{size:m,halo:g?.9:x,edge:M,alpha:1}),!b&&o&&r.putImageData(
o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>vo?new Int32Array(0):n.order.subarray(n.dimmed)}}}function ie(t,{
left:e,top:n,xs:o,ys:r},i,s){let[c,a]=[o[i],r[i]];c===c&&(t.beginPath(),t.arc(e+c,n+a,s,0,2*Math.PI),t.stroke())}function Eo(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(e[o],e[o+1]);t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.
globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Pr(t,e,n){let o=[...n,...t.map(({x:i,
y:s})=>({x0:i-5,y0:s-5,x1:i+5,y1:s+5}))],r=[];for(let{row:i,x:s,y:c,width:a,away:l}of t)for(let f of[s+l,s-l-a]){let u={
x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.height-2)||o.some(h=>Hr(u,h)))){o.push(u),r.
push({row:i,left:f,y:c});break}}return r}function Hr(t,e){return t.x0<e.x1&&e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}function To(t,e,{
data:n,selection:o},r,i,s){let c=[];for(let f=0;f<e.xs.length;f++)if(se(e,f)&&c.push(f)>zr)return;let a=new Map(c.map(f=>[
f,s.fit(H(n.name(f)),Dr)])),l=c.map(f=>({row:f,x:e.xs[f],y:e.ys[f],width:s.width(a.get(f)??""),away:o?.[f]?12:8}));t.font=
s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=i.quiet;for(let{row:f,left:u,y:p}of Pr(l,e,[r]))t.fillText(
a.get(f)??"",e.left+u,e.top+p+.5)}function se({xs:t,ys:e,width:n,height:o},r){let[i,s]=[t[r],e[r]];return i>=0&&i<=n&&s>=
0&&s<=o}function Ke({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(i=>Br(i,o)))]:[];return r.push(`cluster ${I(t.labels[o])}`),
[e.name(o),r.join(" · ")]}function Br({column:t,values:e},n){let o=e[n],r=Ht(o,t.kind,t.unit);if(t.unit||t.kind==="date"||
o!==o)return r;let i=t.name.replaceAll("_"," ");return i.startsWith("PC ")?`${i}: ${r}`:`${r} ${i}`}var Oo=new WeakMap;function ko(t){
let e=Oo.get(t);if(!e){let n=o=>t[o];e=Array.from(t.keys()).filter(o=>n(o)===n(o)).sort((o,r)=>n(o)-n(r)||o-r),Oo.set(t,
e)}return e}function Co(t){let{store:e,ground:n,zoom:o}=t,{box:r,stage:i,tip:s}=n;function c(x){let g=t.plot();if(e.setHover(x<0?null:
{leaf:x}),x<0||!g)return s.hide();let[b="",...w]=Ke(e,t.axes(),x);s.show(g.left+Number(g.xs[x]),g.top+Number(g.ys[x]),b,
w)}function a({x,y:g}){let b=t.plot();return b?[(x-b.left)/b.width,1-(g-b.top)/b.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=At(i.canvas,{down(x){if(x.button>1||!t.plot())return!1;
let g=x.button===1||p;return u={pan:g,shift:x.shiftKey,from:o.part,over:!1},g&&x.preventDefault(),!0},drag(x,{x:g,y:b},w){
let y=t.plot();if(!(!w.moved&&Math.hypot(g-w.x,b-w.y)<bt)&&(w.moved||c(-1),w.moved=!0,!(!y||u.over))){if(u.pan)return o.
move((w.x-g)/y.width,(b-w.y)/y.height,u.from);l??=[w.x,w.y],l.push(g,b),t.draw(l)}},up(x,g,b){let w=t.plot();if(!(!w||u.
over)){if(l){let y=l.map((S,M)=>S-(M%2?w.top:w.left));f();let A=oo(w.xs,w.ys,y).filter(S=>se(w,S));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!b.moved&&!u.pan){let y=t.nearest(g);(y>=0||!x.shiftKey)&&e.select(y<0?[]:[y],{add:x.shiftKey}),
x.pointerType==="touch"&&c(y)}}},cancel:f,hover:(x,g)=>c(t.nearest(g)),leave:()=>c(-1),pinch(x,g,b,w){let y=t.plot();y&&
(o.by(x,...a({x:g.x-b,y:g.y-w})),o.move(-b/y.width,w/y.height))},owns(x){return a(x).every(g=>g>=0&&g<=1)}});function d(x,g){
let[b,w]=[t.axes(),t.plot()];if(!b||!w)return;let y=ko(b[x].values).filter(v=>se(w,v));if(!y.length)return;let A=y.indexOf(
e.hover?.leaf??-1),S=A<0?g>0?0:y.length-1:Math.min(Math.max(A+g,0),y.length-1),M=y[S];c(M),n.say(Ke(e,b,M).join(", "))}let m=G(
i.canvas,{dblclick:o.whole,wheel(x){!Mt(r,x)||!t.plot()||(x.preventDefault(),o.by(1.0015**(x.deltaY||x.deltaX),...a(Q(r,
x))))},keydown:ht({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d("y",-1),Enter:x=>{
let{hover:g}=e;g?.leaf!==void 0&&e.select([g.leaf],{add:x.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=!0,f(),e.select(
[]),c(-1)},"+":()=>o.by(1/1.4,.5,.5),"=":()=>o.by(1/1.4,.5,.5),"-":()=>o.by(1.4,.5,.5),0:o.whole}),keyup(x){x.key===" "&&
(p=!1)},blur(){p=!1}});return()=>{h(),m()}}var Wr=500;function $o(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},whole(){
o(null)},by(r,i,s){let c=t();if(!c)return;let a=n??c,l=(p,h)=>{let[d,m]=[a[p],c[p]],x=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return te(d,m,x,r,(m[1]-m[0])/Wr)},f=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,u={x:l("x",i),y:l("y",s)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,i,s=n){let c=t();!c||!s||o({x:rt(s.x,c.x,r*(s.x[1]-s.x[0])),y:rt(s.y,c.y,i*(s.y[1]-s.y[0]))})},
reveal(r){let i=t(),s=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!i||!n)return;let{x:c,y:a}=n;if(s.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=a[0]&&u<=a[1]))return;let l=s[0];l&&o({x:rt(c,i.x,l[0]-(c[0]+c[1])/2),y:rt(a,i.y,l[1]-(a[0]+
a[1])/2)})}}}var Fr=12,jr=230,[Kr,Ue]=[1,2];function No(t,e,n){let o=t.ownerDocument,r=ne(t,"Scatter"),i=r.select("x",E=>e.setOption(
"x",E)),s=r.select("y",E=>e.setOption("y",E)),c=$o(()=>u&&{x:u.x.all,y:u.y.all},()=>{y.hide(),v()}),a=r.button("show all",
c.whole),l=So(o),f=nt(o,n.font),u=null,p=null,h=null,d=null,m=0,x={key:"",left:0,top:0,width:0,height:0},g=yt(t,"hclust-\
plot",[C,_,F],()=>v()),{box:b,stage:w,tip:y}=g,A=po(b,V),S=Yt(b,w.canvas);function M(){let{data:E}=e,$=Fe(E,e.option("x"),
0),N=Fe(E,e.option("y"),1);if(u=$&&N?{x:$,y:N}:null,c.reset(),r.hide(!u),S.instead(u?"":Vt),u){let z=E.axisNames.map(R=>R.
name);i.show(u.x.name,z),s.show(u.y.name,z)}l.renew(),m=0,v()}function v(){a.show(c.part!==null),!(!u||!w.width)&&(T(),x.
key="",O(),S.describe(L()),w.paint())}function T(){if(!u)return;let{x:E,y:$}=u;p=Mo(w,E,$,c.part?.x??E.all,c.part?.y??$.
all,m,f),h=ro(p.xs,p.ys,p.width,p.height)}function O(){if(!p)return;let{cut:E,data:$}=e,N=A.show(E,$t(E),$.noun,f,p.height),
z=`${N.height} ${Math.ceil(N.width/24)}`;if(z!==x.key){let R=Math.max(1,.01*$.n),W=mo(p,N);W.hidden>R&&p.width+m-N.width>
jr&&N.width>m-12&&(m=N.width+12,T(),w.paint()),m&&(W={left:p.width+16,top:0,hidden:0}),x={key:z,left:W.left,top:W.top,...N}}
A.move(p.left+x.left,p.top+x.top)}function L(){if(!u)return"";let{cut:E,data:$,selection:N}=e;return`Scatter plot of ${u.
y.title} against ${u.x.title}: ${I($.n,$.noun)} in ${I(E.k,"clusters")}${Jt(N)}`}function C(E){if(!p||!u)return;let{x:$,
y:N}=u;Ao(E,p,{x:$,y:N,xShown:c.part?.x??$.all,yShown:c.part?.y??N.all,look:n,face:f,dpr:w.dpr})}function _(E){if(!p)return;
l.paint(E,p,e,$t(e.cut),n.ink,n.paper,w.dpr);let{left:$,top:N,width:z,height:R}=x;To(E,p,e,{x0:$,y0:N,x1:$+z,y1:N+R},n,f)}
function F(E){if(!p)return;let{hover:$,data:N}=e,z=je(N.n)/2;E.save(),c.part&&(E.beginPath(),E.rect(p.left,p.top-4,p.width+
4,p.height+4),E.clip()),E.strokeStyle=n.ink,E.lineWidth=1.5;for(let R of l.ringed())ie(E,p,R,z+3);if($?.node!==void 0){E.
lineWidth=1;let{tree:R}=N,W=R.start[$.node],fe=W+R.sizes[$.node];for(let ue of R.order.subarray(W,fe))ie(E,p,ue,z+.8)}else if($)
for(let[R,W]of[[n.paper,4.5],[n.ink,2]])E.strokeStyle=R,E.lineWidth=W,ie(E,p,$.leaf,z+4);E.restore(),d&&Eo(E,d,n.ink)}function V(E,$){
let{cut:N,data:z}=e,R=[];for(let W=0;W<z.n;W++)N.labels[W]===E&&R.push(W);e.select(R,{add:$}),g.say(`${$?"Added: ":""}cl\
uster ${U(e.cut,E)}, ${I(R.length,z.noun)} selected.`)}let Z={store:e,ground:g,zoom:c,axes:()=>u,plot:()=>p,nearest:({x:E,
y:$})=>p&&h?h.nearest(E-p.left,$-p.top,Fr):-1,draw(E){d=E,w.paint(Ue)}},k=null;return g.end(Co(Z),e.subscribe("data",M),
e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||M()}),e.subscribe(["cut","selection"],E=>{
let $=k?.k===e.cut.k&&k.tree===e.cut.tree;E==="cut"&&$||(k=e.cut,l.renew(),E==="cut"&&O(),S.describe(L()),w.paint(Kr,Ue))}),
e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:E,y:$}=u;c.reveal(e.wanted.map(N=>[Number(E.values[N]),Number($.values[N])]))}),
e.subscribe("hover",()=>{y.hide(),w.paint(Ue)})),M(),{restyle(E){n=E,f=nt(o,n.font),v()},destroy(){g.destroy(),A.destroy(),
r.destroy()}}}var Ge=8,Ur=0;function Lo(t,e){let n=t.ownerDocument,o=`hclust-find-${++Ur}`,r=n.createElement("div");r.className="hclus\
t-find";let i=n.createElement("input"),s=n.createElement("ul");i.type="search",i.autocomplete="off",i.spellcheck=!1,i.dataset.
lmSuppressShortcuts="true",s.id=o,s.hidden=!0,s.setAttribute("role","listbox"),s.setAttribute("aria-label","Rows found"),
Io(i,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(i,s),t.append(r);let c=[],
a=0,l=0,f=null;function u(){let w=I(1,e.data.noun).slice(2);i.placeholder=`find a ${w}`,i.setAttribute("aria-label",`Fin\
d a ${w} by its name`)}function p(){let{data:w}=e,y=i.value.trim().toLowerCase();f??=Array.from({length:w.n},(S,M)=>w.name(
M).toLowerCase()),c=[],a=0,l=0;let A=[];f.forEach((S,M)=>{let v=y?S.indexOf(y):-1;v<0||(a++,v===0&&c.length<Ge?c.push(M):
A.length<Ge&&A.push(M))}),c=[...c,...A].slice(0,Ge),h(!!y)}function h(w){s.replaceChildren(),s.hidden=!w,i.setAttribute(
"aria-expanded",String(w));let y=c.map((A,S)=>d(H(e.data.name(A)),`cluster ${U(e.cut,e.cut.labels[A])}`,{id:`${o}-${S}`,
"aria-selected":String(S===l)}));if(y.forEach((A,S)=>A.dataset.i=String(S)),w&&a>c.length&&y.push(d(`and ${I(a-c.length)}\
 more`,"")),w&&!a&&y.push(d("no such name","")),s.append(...y),w&&c.length){i.setAttribute("aria-activedescendant",`${o}\
-${l}`);let A=c[l];e.reveal([A]),e.setHover({leaf:A})}else i.removeAttribute("aria-activedescendant"),e.setHover(null)}function d(w,y,A={
"aria-disabled":"true"}){let S=n.createElement("li");Io(S,{role:"option",...A});for(let M of[w,y]){let v=n.createElement(
"span");v.textContent=M,S.append(v)}return S}function m(w,y){let A=c[w];A!==void 0&&(e.select([A],{add:y}),i.value=e.data.
name(A),x(),e.setHover({leaf:A}))}function x(){s.hidden||(s.hidden=!0,i.setAttribute("aria-expanded","false"),i.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function g(w){let A={ArrowDown:1,ArrowUp:-1}[w.key];if(A){if(s.hidden)return p();
l=(l+A+c.length)%Math.max(c.length,1),h(!0)}else if(w.key==="Enter")m(l,w.shiftKey);else if(w.key==="Escape")s.hidden&&e.
select([]),i.value="",x();else return;w.preventDefault(),w.stopPropagation()}let b=[G(i,{input:p,keydown:g,blur:x,focus:()=>i.
value&&p()}),G(s,{pointerdown:w=>{w.preventDefault();let y=w.target.closest("li[data-i]");y&&m(Number(y.dataset.i),w.shiftKey)},
pointermove:w=>{let y=w.target.closest("li[data-i]");!y||Number(y.dataset.i)===l||(l=Number(y.dataset.i),h(!0))}}),e.subscribe(
"data",()=>{f=null,c=[],x(),u()})];return u(),{destroy(){for(let w of b)w();r.remove()}}}function Io(t,e){for(let[n,o]of Object.
entries(e))t.setAttribute(n,o)}var Gr=200,qr=["x","y","cmap","row_cluster","col_cluster"];function Ve(t){let e=Ie(t),n=ce(t,e),o=qe(t,e),r=null,i=[],s=new Map,
c=M=>{for(let v of[...s.get(M)??[]])v(M)},a=new Map,l,f=-1/0,u=!1;function p(M){u=!0;try{for(let[v,T]of Object.entries(M))
t.set(v,T)}finally{u=!1}}function h(){if(clearTimeout(l),l=void 0,!a.size)return;f=Date.now();let M=Object.fromEntries(a);
a.clear(),p(M),t.save_changes()}function d(M){for(let[v,T]of Object.entries(M))a.set(v,T);l??=setTimeout(h,Math.max(0,f+
Gr-Date.now()))}let m=[];function x(M,v){let T=()=>{!u&&(M==="revision"||t.get("revision")===e.revision)&&v()};t.on(`cha\
nge:${M}`,T),m.push([`change:${M}`,T])}let g=t.get("cut_told");function b(M){let[v,T]=[t.get("threshold_step"),t.get("cu\
t_told")],O=T!==g;return g=T,!O&&v>0&&Math.abs(M-Math.round(n.t/v)*v)<1e-6*v}x("revision",()=>{a.clear(),g=t.get("cut_to\
ld"),e=Ie(t),n=ce(t,e),o=qe(t,e),r=null,c("data")}),x("n_clusters",()=>{t.get("n_clusters")!==n.k&&y(ce(t,e))}),x("dista\
nce_threshold",()=>{let M=t.get("distance_threshold");if(M===n.t||b(M))return;let v=ut(e.tree,M)===t.get("n_clusters");y(
v?ce(t,e):kt(e.tree,M))});for(let M of Me)x(M,()=>{e.tree.marks=Kt(t),c("cut")});x("selection",()=>{a.delete("selection");
let M=qe(t,e);_o(o,M)||(o=M,c("selection"),w([...M?.keys()??[]].filter(v=>M?.[v])))});for(let M of[...qr,"cmap_colours"])
x(M,()=>c("option"));function w(M){i=M,M.length&&c("reveal")}function y(M){a.delete("n_clusters"),a.delete("distance_thr\
eshold"),n=M,g=t.get("cut_told");let v={...A(M.k),n_clusters:M.k,distance_threshold:M.t};p(Object.fromEntries(Object.entries(
v).filter(([T,O])=>t.get(T)!==O))),c("cut")}function A(M){let v=t.get("most_clusters");return v&&M>v?{most_clusters:Math.
min(e.n,2*M)}:{}}function S(M){M.k===n.k&&M.t===n.t||(n=M,d({...A(n.k),n_clusters:n.k,distance_threshold:n.t}),c("cut"))}
return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(M){
S(kt(e.tree,M))},setClusters(M){S(wt(e.tree,M))},select(M,{add:v=!1}={}){let T=v&&o?o.slice():new Uint8Array(e.n);for(let L=0;L<
M.length;L++)T[M[L]]=1;let O=T.includes(1)?T:null;_o(o,O)||(o=O,d({selection:Yr(O,e)}),c("selection"),w(Array.from(M)),h())},
get wanted(){return i},reveal:w,setHover(M){M?.leaf===r?.leaf&&M?.node===r?.node||(r=M,c("hover"))},flip(M){let v=on(e.tree,
M);v!==e.tree&&(e={...e,tree:v},n=Vr(n,v),c("order"))},option(M){return a.has(M)?a.get(M):t.get(M)},setOption(M,v){this.
option(M)!==v&&(d({[M]:v}),c("option"))},flush:h,subscribe(M,v){let T=typeof M=="string"?[M]:M;for(let O of T)s.has(O)||
s.set(O,new Set),s.get(O)?.add(v);return()=>{for(let O of T)s.get(O)?.delete(v)}},destroy(){h();for(let[M,v]of m)t.off(M,
v);m.length=0,s.clear()}}}function ce(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance_threshold")];return ut(e,
o)===n?kt(e,o):wt(e,n)}function Vr(t,e){return ut(e,t.t)===t.k?kt(e,t.t):wt(e,t.k)}function qe(t,e){let n=vt(t.get("sele\
ction")),o=new Uint8Array(e.n),r=!1;for(let i of n){let s=e.leafOf(i);s<0||(o[s]=1,r=!0)}return r?o:null}function Yr(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function _o(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var Ro=12,Jr=12;function zo(t){let e=t.ownerDocument,n=(h,d="div")=>{let m=e.createElement(d);return m.className=`hclust\
-cut-${h}`,m},[o,r,i,s,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,i,s,c,a);let l=null,f=null,[u,p]=[0,0];
return{handle:a,show(h,d,{left:m,top:x},g){if(h!==l||g!==f){[l,f]=[h,g];let[O,L]=[dn(h),Bt(h)];a.textContent=O,c.textContent=
L,p=g.width(O,Jr,!0)+26,u=g.width(L)+8,Xr(a,h,d)}let b=O=>Math.round(O*d.dpr)/d.dpr,w=O=>b(x+Math.min(Math.max(q(d,O),0),
d.height)),[y,A,S]=[w(h.t),w(Math.min(h.upper,d.top)),w(h.lower)];ae(o,m,A,d.width),o.style.height=`${Math.max(0,S-A)}px`,
o.hidden=!h.exact,ae(r,m,y,d.width),ae(i,m,y,d.width),ae(s,0,0,m-4),s.style.height=`${x+d.height}px`;let M=m+d.width,v=Math.
min(Math.max(y,x+Ro),x+d.height-Ro);a.style.transform=`translate(${b(M-p)}px, ${v}px)`,a.style.width=`${p}px`;let T=y-18>=
x?y-17:y+4;c.style.transform=`translate(${b(M-p-10-u)}px, ${T}px)`,c.hidden=u+p+20>d.width,c.classList.toggle("inside",h.
exact&&T>=A&&T+14<=S)},destroy(){for(let h of[o,r,i,s,c,a])h.remove()}}}function ae(t,e,n,o){t.style.transform=`translat\
e(${e}px, ${n}px)`,t.style.width=`${o}px`}function Xr(t,e,n){t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(
6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(6))));let o=mt(e.t,e.lower,e.upper);t.setAttribute("a\
ria-valuetext",`${I(e.k,"clusters")}, cut at ${o}; ${Bt(e)}`)}function Do(t,e,n){let r=[...t.sizes.subarray(0,12)].map((s,c)=>`\
cluster ${U(t,c)} with ${I(s,e)}`);t.k>12&&r.push(`and ${I(t.k-12)} more`);let i=mt(t.t,t.lower,t.upper);return`Tree of ${I(
t.tree.n,e)}, up to height ${J(n)}. Cut at ${i} into ${I(t.k,"clusters")}; ${Bt(t)}. ${r.join(", ")}.`}var Ye=4;function le({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let a=t.n>1?Y(o,o.parents[n.leaf]):0,l=U(e,e.labels[n.
leaf]);return[t.name(n.leaf),[`cluster ${l} · joins at ${J(a)}`]]}let r=st(o,n.node),i=e.nodes.indexOf(n.node),s=`${i<0?
"":`Cluster ${U(e,i)} · `}${I(r.length,t.noun)}`,c=[...r.subarray(0,Ye)].map(a=>H(t.name(a)));return r.length>Ye&&c.push(
`and ${I(r.length-Ye)} more`),[s,[`height ${J(Y(o,n.node))}`,...c]]}var Lt={mouse:7,touch:14,line:8,snap:4};function Po({store:t,box:e,handle:n,extent:o,tip:r,lay:i}){let s={mode:"press",offset:0,
pill:!1,start:[0,1],what:null};function c(h,d){let{frame:m}=i(),{tree:x}=t.data,g=Math.min(Math.max(fn(m,h),0),m.top),b=ut(
x,g),w=q(m,Te(Ct(x,b)));!d&&Math.abs(w-h)<=Lt.snap?t.setClusters(b):t.setThreshold(g)}function a(h,d){return h.target===
n?null:Cn(i(),d.x,d.y,h.pointerType==="touch"?Lt.touch:Lt.mouse)}function l(h,d,m){if(m)if(h.altKey)m.node!==void 0&&t.flip(
m.node);else{let x=m.node===void 0?[m.leaf]:st(t.data.tree,m.node);t.select(x,{add:h.shiftKey})}else{let{corner:x,frame:g}=i();
!h.shiftKey&&d.x>=x.left&&g.width&&t.select([])}}function f(h,d){e.style.cursor=h?"pointer":o.part?"grab":"",t.setHover(
h),h?r.show(d.x,d.y,...le(t,h)):r.hide()}function u(h){if(!Mt(e,h))return;let d=h.deltaMode?16:1,[m,x]=[h.deltaX*d,h.deltaY*
d],{frame:g,corner:b}=i();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(m)>Math.abs(x))return o.part?(h.preventDefault(),o.move(m/
ot(g))):void 0;let w=x||m;if(w>0&&!o.part)return;h.preventDefault();let y=(Q(e,h).x-b.left)/g.width;o.zoom(Math.exp(w*(h.
ctrlKey?.01:.002)),y)}let p=[At(e,{down(h,d){if(h.button!==0)return!1;let{frame:m,corner:x}=i(),g=x.top+q(m,Math.min(t.cut.
t,m.top)),b=h.pointerType==="touch"?Lt.touch:Lt.line,[w,y]=[h.target===n,d.x<x.left-4];return s={mode:w||y||Math.abs(d.y-
g)<=b?"cut":"press",offset:y&&!w?0:g-d.y,pill:w,start:o.shown(),what:w||y?null:a(h,d)},e.classList.add("by-pointer"),n.focus(
{preventScroll:!0}),h.preventDefault(),r.hide(),y&&!w&&c(d.y-x.top,h.altKey),!0},drag(h,d,m){let[x,g]=[d.x-m.x,d.y-m.y];
if(m.moved||=Math.abs(s.mode==="cut"?g:x)>=(s.what?bt:1),!m.moved)return;let{frame:b,corner:w}=i();s.mode==="press"&&o.part&&
(s.mode="pan"),s.mode==="cut"?(t.setHover(null),c(d.y+s.offset-w.top,h.altKey)):s.mode==="pan"&&o.move(-x/ot(b),s.start)},
up(h,d,m){s.mode==="cut"&&t.flush(),!(m.moved||s.pill||d.x<i().corner.left-4)&&(l(h,d,s.what),h.pointerType==="touch"&&f(
s.what,d))},cancel(){s.mode==="cut"&&t.flush()},hover(h,d){h.pointerType!=="touch"&&f(a(h,d),d)},leave(){t.setHover(null),
r.hide()},pinch(h,d,m){let{frame:x,corner:g}=i();o.zoom(h,(d.x-m-g.left)/x.width),o.move(-m/ot(i().frame))}}),G(e,{wheel:u,
dblclick:o.whole})];return()=>{for(let h of p)h()}}var Ho="↑ ↓ move the cut · Enter: walk along the branches",Zr="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Qr=0;function Bo({store:t,box:e,handle:n,extent:o,tip:r,say:i,lay:s}){let c=e.ownerDocument.
createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++Qr}`,c.textContent=Ho,n.setAttribute("aria-des\
cribedby",c.id),e.append(c);let a=-1;function l(b){let{data:w}=t,{tree:y}=w;a=b,c.textContent=Zr,e.classList.add("walkin\
g");let A=y.x[b];o.reveal([A-.5]);let S=b<w.n?{leaf:b}:{node:b};t.setHover(S);let{frame:M,corner:v}=s(),[T,O]=le(t,S),L=(A-
M.from)/(M.to-M.from),C={x:v.left+L*M.width,y:v.top+q(M,Y(y,b))};r.show(C.x,C.y,T,O),i([T,...O].join(", "))}function f(){
a<0||(a=-1,c.textContent=Ho,e.classList.remove("walking"),t.setHover(null),r.hide())}function u(b){let{tree:w}=t.data,y=w.
parents[a];y>=0&&l(ft(w,y)[b])}let p={ArrowUp:()=>l(Math.max(t.data.tree.parents[a],a)),ArrowDown:()=>l(a<t.data.n?a:ft(
t.data.tree,a)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:b=>t.select(st(t.data.tree,a),{
add:b.shiftKey}),Escape:f},h=b=>()=>{t.setClusters(Math.min(Math.max(b(t.cut.k),1),t.data.n))},d={ArrowUp:h(b=>b-1),ArrowRight:h(
b=>b-1),ArrowDown:h(b=>b+1),ArrowLeft:h(b=>b+1),PageUp:h(b=>b-10),PageDown:h(b=>b+10),Home:h(()=>t.data.n),End:h(()=>1),
Enter:()=>l(t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,
.5),"-":()=>o.zoom(1/.7,.5),0:o.whole},[m,x]=[ht({...d,...p}),ht(d)],g=G(e,{keydown(b){e.classList.remove("by-pointer"),
(a<0?x:m)(b)},focusout:f,pointerdown:f});return{leave:f,destroy:g}}var ti=1.09,ei=96,ni=500;function Wo(t,e,n){let o=t.ownerDocument,r=nt(o,n.font),i=null,s=null,c=o.createElement("canvas"),
[a,l]=[0,null],f=ee(()=>S()),u=yt(t,"hclust-tree",[w,y],()=>i=null),{box:p,stage:h,tip:d,say:m}=u;h.canvas.setAttribute(
"aria-hidden","true");let x=zo(p);function g(){if(i)return Object.assign(i,{cut:e.cut,selection:e.selection,data:e.data}),
i;let{data:C,cut:_,selection:F}=e,[V,Z]=f.shown(),k=(it(C.tree)||1)*ti,$=(h.width-60)/(Z-V)>=ve?Math.min(ei,A()):0,N={left:0,
top:8},z=Ut+Ae+($?$+6:0)+(f.part?5:0),R=Math.max(40,h.height-N.top-z),W=gt(0,k,R,44),fe=Math.max(...ct(W).map(jo=>r.width(
jo)),0);N.left=Math.ceil(fe)+11+(C.heightLabel?D+9:4);let ue={width:Math.max(20,h.width-N.left-8),height:R,from:V,to:Z,top:k,
dpr:h.dpr},Fo=Oe(C.tree);return i={data:C,cut:_,colours:Fo,selection:F,frame:ue,corner:N,look:n,type:r,ticks:W,labels:$},
s=null,i}function b(C){if(!s){s=zt(C.data.tree,C.frame),c.width=Math.round(C.frame.width*C.frame.dpr),c.height=Math.round(
C.frame.height*C.frame.dpr);let _=c.getContext("2d");_&&Gt(_,s,n.quiet)}return s}function w(C){let _=g();vn(C,_,c,b(_).thick),
Sn(C,_),En(C,_),Tn(C,_,h.height-3)}function y(C){let _=g(),{hover:F}=e;F?.node!==void 0&&On(C,_,b(_),F.node),F?.leaf!==void 0&&
kn(C,_,F.leaf),x.show(_.cut,_.frame,_.corner,_.type)}function A(){let{data:C}=e;if(l!==C.name){let _="";for(let F=0;F<C.
n;F++){let V=H(C.name(F));V.length>_.length&&(_=V)}[a,l]=[Math.ceil(r.width(_,D,!0)),C.name]}return a}function S(){i=null,
h.paint()}let M,v=()=>m(Do(e.cut,e.data.noun,it(e.data.tree))),T=()=>{clearTimeout(M),M=setTimeout(v,ni)},O={store:e,box:p,
handle:x.handle,extent:f,tip:d,say:m,lay:g},L=Bo(O);return u.end(Po(O),L.destroy,()=>clearTimeout(M),e.subscribe("data",
()=>{f.reset(e.data.n),d.hide(),L.leave(),S(),v()}),e.subscribe("order",S),e.subscribe("cut",()=>{i&&i.cut.k===e.cut.k&&
i.cut.tree===e.cut.tree?h.paint(1):h.paint(),T()}),e.subscribe("selection",()=>h.paint(0)),e.subscribe("reveal",()=>{let{
start:C}=e.data.tree;f.reveal(e.wanted.map(_=>C[_]))}),e.subscribe("hover",()=>h.paint(1))),f.reset(e.data.n),v(),{restyle(C){
n=C,r=nt(o,n.font),l=null,S()},destroy(){u.destroy(),c.width=c.height=0}}}var oi={tree:Wo,clustermap:io,scatter:No};function ri(){let t=null;return{initialize({model:e}){return t=Ve(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=Ve(e),ii(n,t)}}}function ii(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let i=de(t,r);Re(o,i);
let s=[],c=[];function a(){let d=oe(o,"hclust-live-bar");e.model.get("controls")&&c.push(co(d,e).destroy),c.push(Lo(d,e).
destroy,()=>d.remove());let m=e.model.get("parts")??["tree"],x=null;for(let g of m){let b=oi[g];if(!b)continue;g!=="tree"&&
(x??=oe(o,"hclust-live-pair"));let w=oe(g==="tree"?o:x,`hclust-part-${g}`);s.push({make:b,box:w,view:b(w,e,i)})}}function l(){
for(let{view:d,box:m}of s)d.destroy(),m.remove();for(let d of c)d();o.querySelector(".hclust-live-pair")?.remove(),s=[],
c=[]}function f(){let d=de(t,r);if(JSON.stringify(d)!==JSON.stringify(i)){i=d,Re(o,i);for(let m of s)m.view.restyle?m.view.
restyle(i):(m.view.destroy(),m.view=m.make(m.box,e,i))}}let u=()=>{l(),a()};for(let d of["parts","controls"])e.model.on(
`change:${d}`,u);let p=Xe(o,f);a();let h=new(n.defaultView??globalThis).ResizeObserver(f);return h.observe(o),()=>{p(),h.
disconnect();for(let d of["parts","controls"])e.model.off(`change:${d}`,u);l(),e.flush(),o.remove(),r.remove()}}export{ri as default};
