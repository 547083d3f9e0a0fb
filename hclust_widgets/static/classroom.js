// Generated from js/ by `npm run build`. Do not edit.
var yt={r:255,g:255,b:255,a:1},It={r:0,g:0,b:0,a:1};function Mt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[s,o,r,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Pn),c=n[2]?255:1;return s===void 0||o===void 0||r===void 0||![s,o,r,i].every(Number.isFinite)?null:{r:s*c,g:o*
c,b:r*c,a:i}}function Pn(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Pt(t,e){return{...gt(e,t,
t.a),a:1}}function gt(t,e,n){let s=o=>t[o]+(e[o]-t[o])*n;return{r:s("r"),g:s("g"),b:s("b"),a:1}}function at({r:t,g:e,b:n}){
let s=o=>Math.round(Math.min(255,Math.max(0,o))).toString(16).padStart(2,"0");return`#${s(t)}${s(e)}${s(n)}`}function Oe({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ae(t,e){let[n,s]=[Mt(e.paper)??yt,Mt(e.ink)??It],o={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[r,i]of Object.entries(o))t.style.setProperty(`--hc-${r}`,i);t.style.setProperty("--hc-band",at(gt(n,s,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function q(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function ft(t){return t.ownerDocument.defaultView??globalThis}function Ut(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function Bn(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function le(t,e){let n=ft(t),s=n.getComputedStyle(t),o=g=>s.getPropertyValue(g).trim()?ce(e,`var(${g})`):null,r=zn(t,e),
i=Pt(o("--jp-layout-color0")??r,r),c=Oe(i)<.5,a=(g,x)=>Pt(g??x,i),l=o("--jp-ui-font-color1")??o("--jp-ui-font-color0"),f=a(
l??ce(e,"inherit"),c?yt:It),u=a(o("--jp-ui-font-color2"),gt(i,f,.65)),h=a(o("--jp-border-color2"),gt(i,f,.16)),d=a(o("--\
jp-layout-color1"),i),m=at(d)===at(i)?gt(i,f,.03):d;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:at(i),ink:at(f),quiet:at(u),rule:at(h),panel:at(m),font:n.getComputedStyle(e).fontFamily,
dark:c}}var _n=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function ve(t,e){let n=ft(t),{documentElement:s,
body:o}=n.document,r=new n.MutationObserver(e);for(let c of[s,o])r.observe(c,{attributes:!0,attributeFilter:_n});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{r.disconnect(),i.removeEventListener(
"change",e)}}function Ie(t,e){let n,s=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",o)},o=()=>{n.removeEventListener("change",o),s(),e()};return s(),()=>n.removeEventListener("change",o)}function zn(t,e){
let n=[];for(let o=t;o;o=Bn(o)){let r=Ne(ft(o).getComputedStyle(o).backgroundColor,ft(o));if(!(!r||r.a===0)&&(n.unshift(
r),r.a===1))break}let s=Pt(ce(e,"Canvas")??yt,yt);return n.reduce((o,r)=>Pt(r,o),s)}function ce(t,e){let n=ft(t);t.style.
color=e;let s=Ne(n.getComputedStyle(t).color,n);return t.style.color="",s}function Ne(t,e){let n=Mt(t);if(n)return n;let s=e.
document.createElement("canvas");s.width=s.height=1;let o=s.getContext("2d",{willReadFrequently:!0});if(!o)return null;o.
fillStyle=t,o.fillRect(0,0,1,1);let[r=0,i=0,c=0,a=0]=o.getImageData(0,0,1,1).data;return{r,g:i,b:c,a:a/255}}function At(t,e,n){let s=ft(t),o=e.map(d=>{let m=s.document.createElement("canvas");return m.className="hclust-layer",t.
append(m),{canvas:m,draw:d,stale:!0,pen:m.getContext("2d")}}),r=o.at(-1).canvas,i=0,c=0,a={canvas:r,width:0,height:0,dpr:1,
paint(...d){o.forEach((m,g)=>{(!d.length||d.includes(g))&&(m.stale=!0)}),a.width&&(i||=s.requestAnimationFrame(l))},destroy(){
s.cancelAnimationFrame(i),u.disconnect(),h();for(let{canvas:d}of o)d.width=d.height=0,d.remove()}};function l(){i=0;let d=s.
performance.now();for(let m of o)m.stale&&(m.stale=!1,m.pen.setTransform(a.dpr,0,0,a.dpr,0,0),m.pen.clearRect(0,0,a.width,
a.height),m.pen.save(),m.draw(m.pen,a),m.pen.restore());r.dataset.ms=(s.performance.now()-d).toFixed(2),r.dataset.painted=
String(++c)}function f(){let[d,m]=[t.clientWidth,t.clientHeight],g=(s.devicePixelRatio||1)*Ut(t);if(!(d===a.width&&m===a.
height&&g===a.dpr)&&(Object.assign(a,{width:m?d:0,height:m,dpr:g}),!!a.width)){for(let{canvas:x}of o)x.width=Math.round(
d*g),x.height=Math.round(m*g);n?.(a);for(let x of o)x.stale=!0;s.cancelAnimationFrame(i),l()}}r.addEventListener("hclust\
-record",d=>{let{detail:m}=d;for(let g of o)m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),g.draw(m,a),m.restore()});let u=new s.
ResizeObserver(f);u.observe(t);let h=Ie(s,f);return a}function ht(t,e){let n=new AbortController;for(let[s,o]of Object.entries(
e))t.addEventListener(s,o,{signal:n.signal,passive:!1});return()=>n.abort()}var rt=11,Le="…",Dn=300;function st(t){return String(
t).slice(0,Dn).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function jn(t,e,n){if(n(t)<=e)return t;let s=Array.from(t),[o,r]=[0,s.length];for(;o<r;){let i=o+r+1>>1;n(s.slice(0,i).join(
"").trimEnd()+Le)<=e?o=i:r=i-1}return o?s.slice(0,o).join("").trimEnd()+Le:""}function fe(t,e){let n=new Map,s=null,o=(i=rt,c=!1)=>`${c?
"600 ":""}${i}px ${e}`,r=(i,c=rt,a=!1)=>{let l=o(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(i);if(u===
void 0){if(s??=t.createElement("canvas").getContext("2d"),!s)return i.length*c*.6;s.font=l,f.set(i,u=s.measureText(i).width)}
return u};return{css:o,width:r,fit:(i,c,a,l)=>jn(i,c,f=>r(f,a,l))}}var Pe="http://www.w3.org/2000/svg";function Et(t,e,n,s){let o=t.ownerDocument,r=o.createElement("button");if(r.type="bu\
tton",r.dataset.lmSuppressShortcuts="true",s){let i=o.createElementNS(Pe,"svg"),c=o.createElementNS(Pe,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",s),i.append(c),r.append(i),r.setAttribute(
"aria-label",e),r.title=e}else r.textContent=e;return r.addEventListener("click",n),t.append(r),r}function Tt(t,e,n){let s=t.
ownerDocument,o=s.createElement("label"),r=s.createElement("select");return r.dataset.lmSuppressShortcuts="true",r.setAttribute(
"aria-label",e),r.addEventListener("change",()=>n(r.value)),o.append(e,r),t.append(o),r}function Ct(t,e,n){let s=e.flat().
join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([o="",r=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=o,i.textContent=r,i}))),t.value!==n&&(t.value=n)}function Be(t,e,n,s){let o=t.ownerDocument,r=o.
createElement("label"),[i,c]=[o.createElement("input"),o.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),s&&i.addEventListener("change",s),r.append(e,i,c),t.append(r),
{input:i,output:c,label:r}}function et(t,e=""){if(!e)return Nt(t,0);let n=t===1&&e.endsWith("s");return`${Nt(t,0)} ${n?e.slice(0,-1):e}`}function ct(t){
if(Number.isNaN(t))return"–";if(Math.abs(t)===1/0)return t>0?"∞":"-∞";if(t===0)return"0";let e=Math.abs(t);return e>=
1e7||e<.001?Fe(t,2):Nt(t,e>=1e3?0:e>=100?1:e>=1?2:3)}var Fn=[1,2,2.5,5,10];function ze(t,e,n,s){let o=e-t;if(!(o>0)||!Number.isFinite(o))return Number.isFinite(t)?[t]:[];let r=Math.
max(1,Math.floor(n/s)),i=10**Math.floor(Math.log10(o/r)),c=i*(Fn.find(f=>f*i*r>=o*(1-1e-9))??10),a=1e-9*o,l=[];for(let f=Math.
ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function De(t){let e=t.slice(1).map((i,c)=>i-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Rn(i,3));
let o=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),r=()=>t.some(i=>Math.abs(Number(i.toFixed(o))-i)>n/100);for(;o<6&&r();)
o++;return t.map(i=>Nt(i+0,o))}function Nt(t,e){let n=je(t,e),[s="",o]=n.split("."),r=s.replace(/\B(?=(\d{3})+$)/g,",");
return o===void 0?r:`${r}.${o}`}function je(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let o=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(o.at(-1))%2===0?o:n}function Fe(t,e){let[n="",s=""]=t.
toExponential(e+30).split("e"),o=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(o.at(-1))%
2===0?`${o}e${s}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Rn(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[s="",o=""]=Fe(t,e-1).split("e");return`${_e(s)}e${o}`}return _e(je(
t,e-1-n))}function _e(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function $t(t,e,n=new Uint8Array(e.length)){let s=e.length+1,o=new Float64Array(s-1),r=new Int32Array(2*s-1).fill(1,0,s),
i=new Int32Array(2*s-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<s-1;l++){let f=tt(t,2*l),u=tt(t,2*l+1);r[s+l]=tt(r,f)+tt(r,u),
i[f]=i[u]=s+l;let h=tt(e,l);h<c?a=!1:c=h,o[l]=c}return Wn({n:s,children:t,distances:e,heights:o,monotone:a,sizes:r,parents:i},
n)}function Wn(t,e){let{n,children:s,sizes:o}=t,r=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=tt(s,2*a+(e[a]?1:0)),
f=tt(s,2*a+(e[a]?0:1)),u=tt(r,n+a);r[l]=u,r[f]=u+tt(o,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<
n;a++)i[tt(r,a)]=a,c[a]=tt(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(tt(c,tt(s,2*a))+tt(c,tt(s,2*a+1)))/2;return{...t,flips:e,
start:r,order:i,x:c}}function Lt(t,e){return e<t.n?0:tt(t.distances,e-t.n)}function wt(t,e){let n=tt(t.start,e);return t.order.subarray(n,n+tt(t.sizes,e))}function tt(t,e){return t[e]}function Ot({left:t,width:e},n,s){return t+Bt(n.x,s)/n.n*e}function dt({top:t,height:e,highest:n},s){return t+e*(1-(n>0?
s/n:0))}function qt(t,e,n,s,o){let r=new Map;for(let i=0;i<n;i++){let c=o(e.n+i),a=r.get(c);a||r.set(c,a=new Path2D),ue(
a,e,i,s)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of r)t.strokeStyle=i,t.stroke(c)}function ue(t,e,n,s){let[o,r]=[
Bt(e.children,2*n),Bt(e.children,2*n+1)],[i,c]=[Ot(s,e,o),Ot(s,e,r)],a=dt(s,Bt(e.distances,n));t.moveTo(i,dt(s,Lt(e,o))),
t.lineTo(i,a),t.lineTo(c,a),t.lineTo(c,dt(s,Lt(e,r)))}function Ht(t){return t.n<2?0:Bt(t.heights,t.n-2)}function Bt(t,e){
return t[e]}var he=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Gt=["o","s",
"^","D","v","P","X"],Re={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Jo=he.length*Gt.length,de=1<<30;function We(t,e){return de|
parseInt(e.slice(1),16)<<3|t%Gt.length}function xt(t){return t&de?`#${(t>>3&16777215).toString(16).padStart(6,"0")}`:he[t%he.length]}function me(t){return Gt[t&
de?t&7:t%Gt.length]}var Un={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Kt(t){return Un[me(t)]}function Vt(t){return Re[me(t)]}function Jt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=Ue(t,n);return Hn(t,n,qn(s),s)}function Ue(t,e){let{n,heights:s}=t;return{lower:e<n?s[n-e-1]:0,upper:e>1?s[n-e]:1/0}}function qn({lower:t,upper:e}){if(e===
1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Hn(t,e,n,{lower:s,upper:o}){
let r,i,c;return{tree:t,k:e,t:n,lower:s,upper:o,exact:s<o||e===t.n,get nodes(){return r??=Gn(t,e)},get sizes(){return i??=
this.nodes.map(a=>t.sizes[a])},get labels(){return c??=Jn(t,this.nodes)}}}function Gn(t,e){let{n,children:s}=t,o=new Int32Array(
e);o[0]=2*n-2;for(let r=1;r<e;r++){let i=n-1-r;Kn(o,r,s[2*i]),Vn(o,r+1,s[2*i+1])}return o}function Kn(t,e,n){qe(t,0,e,n)}
function qe(t,e,n,s){for(;n>e;){let o=n-1>>1,r=t[o];if(s<=r)break;t[n]=r,n=o}t[n]=s}function Vn(t,e,n){let s=0,o=1;for(;o<
e;){let r=o+1;r<e&&!(t[o]>t[r])&&(o=r),t[s]=t[o],s=o,o=2*s+1}qe(t,0,s,n)}function Jn(t,e){let n=new Int32Array(t.n);return e.
forEach((s,o)=>{let r=t.start[s],i=r+t.sizes[s];for(let c=r;c<i;c++)n[t.order[c]]=o}),n}function He(t){let{n:e,heights:n}=t;
if(e<2||n[e-2]===0)return 1;let s=Math.min(e-1,20);if(s<2)return 2;let o=2,r=-1/0;for(let i=2;i<=s;i++){let{lower:c,upper:a}=Ue(
t,i),l=c>0?a/c:a>0?1/0:1;l>r&&([r,o]=[l,i])}return o}var Xn=["node_names","node_colours"];function Ge(t){let[e,n]=Xn.map(s=>Yn(t.get(s)));return{names:e,colours:n}}function Yn(t){
let e=new Map;for(let[n,s]of Object.entries(t??{}))e.set(Number(n),String(s));return e}function Qn(t){let e=bt(t.get("heights")),n=Ve(t.get("flips"),e.length),s=$t(Xt(t.get("children")),e,n);return s.marks=Ge(
t),s}function Ke(t){let e=Qn(t),n=e.n,s=t.get("columns")??[],o=bt(t.get("col_heights")),r=Xt(t.get("col_children")),i=bt(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Xt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,h)=>h);return{revision:t.get("revision")??0,n,tree:e,p:s.length,columns:s,values:no(t.get("values")),
columnTree:o.length?$t(r,o):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:Zn(a,bt(t.get(
"axes")),i,c.length,n),axisNames:a,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:to(Ve(t.
get("names")),Xt(t.get("name_ends"))),leafOf:u=>eo(f,u)}}function Zn(t,e,n,s,o){let r=0;return t.map(({original:i})=>i===
void 0?e.subarray(r*o,++r*o):Float64Array.from({length:o},(c,a)=>n[a*s+i]??NaN))}function to(t,e){let n=new TextDecoder,
s=[];return o=>{let r=e[o];return r===void 0?String(o):s[o]??=n.decode(t.subarray(o?e[o-1]:0,r))}}function eo(t,e){let n=0,
s=t.length;for(;n<s;){let o=n+s>>1;t[o]<e?n=o+1:s=o}return t[n]===e?n:-1}function Yt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;return e.slice(n,n+s)}return new ArrayBuffer(
0)}function Ve(t,e=0){let n=new Uint8Array(Yt(t));return n.length>=e?n:new Uint8Array(e)}function Xt(t){return new Int32Array(
Yt(t))}function no(t){return new Float32Array(Yt(t))}function bt(t){return new Float64Array(Yt(t))}var Xe=["ward","complete","average","single","weighted","centroid","median"],Ye=["ward","centroid","median"];function Qe(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let s=0,o=0;s<e;s++)for(let r=s+1;r<e;r++){let i=O(t,2*s)-O(t,2*r),c=O(
t,2*s+1)-O(t,2*r+1);n[o++]=Math.sqrt(i*i+c*c)}return n}function ge(t,e){let n=new Float64Array(e*e);for(let s=0,o=0;s<e;s++)
for(let r=s+1;r<e;r++)n[s*e+r]=n[r*e+s]=O(t,o++);return n}function we(t,e,n,s,o,r,i){switch(t){case"ward":{let c=1/(e+n+s);return pe((s+e)*c*o*o+(s+n)*c*r*r-s*c*i*i)}case"complet\
e":return Math.max(o,r);case"single":return Math.min(o,r);case"average":return(e*o+n*r)/(e+n);case"weighted":return .5*(o+
r);case"centroid":return pe((e*o*o+n*r*r-e*n*i*i/(e+n))/(e+n));case"median":return pe(.5*(o*o+r*r)-.25*i*i)}}function pe(t){
return t>0?Math.sqrt(t):0}function Qt(t,e,n,{points:s=!1}={}){let o=ge(t,e);return n==="single"?Je(...ro(o,e,s),e,s):n===
"centroid"||n==="median"?so(o,e,n):Je(...oo(o,e,n),e,!1)}function oo(t,e,n){let s=new Int32Array(e).fill(1),[o,r,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!s[c];)c++;i.push(c)}let[l,f,u]=[0,0,1/0];for(;;){l=O(i,i.length-1);
let h=i[i.length-2];[f,u]=h===void 0?[-1,1/0]:[h,O(t,l*e+h)];for(let d=0;d<e;d++)s[d]&&d!==l&&O(t,l*e+d)<u&&(u=O(t,l*e+d),
f=d);if(f===h)break;i.push(f)}i.length-=2,l>f&&([l,f]=[f,l]),o.push(l,f),r.push(u),Zt(t,e,s,n,l,f,u)}return[o,r]}function Zt(t,e,n,s,o,r,i){
let[c,a]=[O(n,o),O(n,r)];n[o]=0,n[r]=c+a;for(let l=0;l<e;l++){let f=O(n,l);if(!f||l===r)continue;let u=we(s,c,a,f,O(t,l*
e+o),O(t,l*e+r),i);t[l*e+r]=t[r*e+l]=u}}function ro(t,e,n){let s=new Float64Array(e).fill(1/0),o=new Int32Array(e),r=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){r[a]=1;let[f,u]=[0,1/0];for(let h=0;h<e;h++){if(r[h])continue;let d=O(t,a*e+
h);d<O(s,h)&&(s[h]=d,o[h]=a),O(s,h)<u&&(u=O(s,h),f=h)}i.push(n?O(o,f):a,f),c.push(u),a=f}return[i,c]}function Je(t,e,n,s){
let o=e.map((a,l)=>l).sort((a,l)=>O(e,a)-O(e,l)),r=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;r[a]!==a;)a=r[a]=O(r,O(r,a));return a};return o.forEach((a,l)=>{let[f,u]=[c(O(t,2*a)),c(O(t,2*a+1))];i.set(s||f<u?[
f,u]:[u,f],2*l),r[f]=r[u]=n+l}),{children:i,heights:Float64Array.from(o,a=>O(e,a))}}function so(t,e,n){let s=new Int32Array(
e).fill(1),o=Int32Array.from({length:e},(u,h)=>h),r=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=u=>{let[h,d]=[u,1/0];for(let m=u+1;m<e;m++)s[m]&&O(t,u*e+m)<d&&([h,d]=[m,O(t,u*e+m)]);
return r[u]=h,i[u]=d,d};for(let u=0;u<e-1;u++)l(u);let f=io(i);for(let u=0;u<e-1;u++){let h=f.top();for(;O(i,h)!==O(t,h*
e+O(r,h));)f.set(h,l(h)),h=f.top();let[d,m]=[O(r,h),O(i,h)];f.drop(),c.set(O(o,h)<O(o,d)?[O(o,h),O(o,d)]:[O(o,d),O(o,h)],
2*u),a[u]=m,o[d]=e+u,Zt(t,e,s,n,h,d,m);for(let g=0;g<h;g++)s[g]&&r[g]===h&&(r[g]=d);for(let g=0;g<d;g++)s[g]&&O(t,g*e+d)<
O(i,g)&&(r[g]=d,f.set(g,i[g]=O(t,g*e+d)));d<e-1&&f.set(d,l(d))}return{children:c,heights:a}}function io(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),s=n.slice(),o=n.length,r=a=>O(e,O(n,a)),i=(a,l)=>{let[f,u]=[O(n,a),O(n,l)];n[a]=u,n[l]=f,s[f]=
l,s[u]=a},c=a=>{for(let l=2*a+1;l<o;l=2*a+1){if(l+1<o&&r(l+1)<r(l)&&l++,!(r(a)>r(l)))return;i(a,l),a=l}};for(let a=(o>>1)-
1;a>=0;a--)c(a);return{top:()=>O(n,0),drop(){i(0,--o),c(0)},set(a,l){let f=O(s,a),u=l<O(e,a);if(e[a]=l,!u)return c(f);for(let h=f-
1>>1;f>0&&r(h)>l;h=f-1>>1)i(f,h),f=h}}}function O(t,e){return t[e]}var xe=2,be=200,Ze=12;function tn(t){let e=new Set,n=null,s=[],o=!1,r=!1,i={model:t,picked:-1,panels(){if(n)return n;let x=i.
points.length/2,y=Qe(i.points),E=s;return n=i.linkages.map((b,S)=>{let{children:k,heights:C}=Qt(y,x,b,{points:!0}),_=$t(
k,C),N=Jt(_,i.k),j=co(N,E);return S||(E=s=Array.from(N.labels,A=>_t(j,A))),{linkage:b,tree:_,cut:N,colours:j}}),n},move(x,y,E){
i.points.set(f(y,E),2*x),a()},add(x,y){let E=i.points.length/2;return E>=be?!1:(i.points=Float64Array.of(...i.points,...f(
x,y)),s.push(-1),i.picked=E,a(),!0)},remove(x){let y=i.points.length/2;return y<=xe?!1:(i.points=i.points.filter((E,b)=>b>>
1!==x),s.splice(x,1),i.picked=Math.min(x,y-2),i.k>y-1&&c("n_clusters",i.k=y-1),a(),!0)},pick(x){i.picked=x,l()},setClusters(x){
let y=Math.min(Math.max(Math.round(x)||1,1),i.points.length/2);y!==i.k&&(i.k=y,c("n_clusters",y),t.save_changes(),n=null,
l())},setShape(x){i.shape=x,c("shape",x);let y=t.get("shape_clusters")[i.shapes.indexOf(x)];y&&c("n_clusters",i.k=y),u(!0)},
setSeed(x){c("seed",x),t.save_changes()},reset:()=>u(!0),tellPython(){o&&(o=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(x){return e.add(x),()=>{e.delete(x),i.tellPython()}},destroy(){for(let[x,y]of Object.
entries(g))t.off(`change:${x}`,y);e.clear()}};function c(x,y){r=!0,t.set(x,y),r=!1}function a(){n=null,o=!0,l()}function l(){
for(let x of[...e])x()}function f(x,y){let[E,b,S]=i.square,k=(C,_)=>{let N=Number((C/S).toPrecision(6))*S;return Math.min(
Math.max(N,_),_+S)};return[k(x,E),k(y,b)]}function u(x){let y=bt(t.get("shapes_bytes")),E=t.get("shape_ends"),b=Math.max(
0,i.shapes.indexOf(i.shape));h(y.slice(b?_t(E,b-1):0,_t(E,b))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/
2),l(),o=x,i.tellPython()}function h(x){i.points=x,i.picked=-1,i.square=ao(x),s=[],n=null}function d(){i.linkages=t.get(
"linkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),h(bt(t.get("points_bytes"))),l()}let m=x=>()=>{
r||x()},g={revision:d,n_clusters:m(()=>i.setClusters(t.get("n_clusters"))),linkages:m(d)};d();for(let[x,y]of Object.entries(
g))t.on(`change:${x}`,y);return i}function ao(t){let e=[0,1].map(a=>{let l=t.filter((f,u)=>u%2===a);return[l.reduce((f,u)=>Math.
min(f,u),1/0),l.reduce((f,u)=>Math.max(f,u),-1/0)]}),[[n=0,s=0]=[],[o=0,r=0]=[]]=e,i=Math.max(s-n,r-o)||1;if(n>=0&&o>=0&&
s<=10&&r<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+s-c)/2,(o+r-c)/2,c]}function co(t,e){let{k:n,labels:s}=t,o=new Map,
r=4096;s.forEach((l,f)=>{let u=e[f]??-1;u>=0&&o.set(l*r+u,(o.get(l*r+u)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[l]of[...o].sort((f,u)=>u[1]-f[1]||f[0]-u[0])){let[f,u]=[Math.floor(l/r),l%r];_t(i,f)>=0||c.has(u)||(i[f]=u,c.add(
u))}let a=0;for(let l=0;l<n;l++)if(!(_t(i,l)>=0)){for(;c.has(a);)a++;i[l]=a,c.add(a)}return i}function _t(t,e){return t[e]}var zt=14,te=4;function ee(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let s=e.createElement("b");n.append(s),t.append(n);let o=[],r="",[i,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==r){for(r=u,s.textContent=st(l);o.length<f.length;){let h=e.createElement("span");o.push(h),n.append(h)}o.forEach(
(h,d)=>{h.hidden=d>=f.length,h.textContent=st(f[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,h){
a(u,h),n.hidden=!1;let[d,m]=[t.clientWidth,t.clientHeight],g=l+zt+i+te<=d?l+zt:l-zt-i,x=f-zt-c,y=x>=te?x:f+zt,E=(b,S)=>Math.
round(Math.max(te,Math.min(b,S-te)));n.style.transform=`translate(${E(g,d-i)}px, ${E(y,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}function mt(t,e){let{left:n,top:s}=t.getBoundingClientRect(),o=Ut(t);return{x:(e.clientX-n)/o,y:(e.clientY-s)/o}}function ne(t){return e=>{let n=t[e.key];!n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),e.stopPropagation(),n(e))}}var lo={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},fo={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"},uo=13,ho=8;function en(t,e,n){let s=t.ownerDocument,
o=ft(t),r=[],i=q(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=Tt(
i,"Points",p=>e.setShape(p)),a=Be(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let l=s.createElement("label"),f=s.createElement("input");Object.assign(f,{type:"number",min:"0",max:"2147\
483647",step:"1"}),f.dataset.lmSuppressShortcuts="true",f.title="Another number draws other points of the same shape",l.
append("Seed",f),i.append(l),Et(i,"Reset",e.reset).title="Back to the points as they were drawn";let u=q(i,"hclust-lab-h\
int");u.textContent="Drag a point. Click to add one, double-click to take one away.";let h=q(t,"hclust-unseen");h.setAttribute(
"aria-live","polite");let d=q(t,"hclust-lab"),m=[],g=-1;function x(p){let M=Math.max(10,Math.min(p.width,p.height)-2*ho),
[T,L,P]=e.square,[D,G]=[(p.width-M)/2,(p.height-M)/2],R=M/P;return{left:D,top:G,scale:R,x:W=>D+(W-T)*R,y:W=>G+M-(W-L)*R}}
function y(p,M,T){let L=e.panels()[T];if(!L)return;let{x:P,y:D}=x(M),G=e.points.length/2,R=G>120?7:9,W=Array.from(L.colours,
F=>new Path2D(Kt(F)));for(let F=0;F<G;F++){let lt=H(L.cut.labels,F),U=H(L.colours,lt),nt=R*Vt(U);p.save(),p.translate(P(
H(e.points,2*F)),D(H(e.points,2*F+1))),(F===e.picked||F===g)&&(p.beginPath(),p.arc(0,0,R/2+3.5,0,2*Math.PI),p.strokeStyle=
n.ink,p.lineWidth=F===e.picked?2:1,p.stroke()),p.scale(nt,nt);let St=W[lt];p.fillStyle=xt(U),p.fill(St),p.lineWidth=.8/nt,
p.strokeStyle=n.paper,p.stroke(St),p.restore()}}function E(p,M,T){let L=e.panels()[T];if(!L)return;let{tree:P,cut:D,colours:G}=L,
R=Ht(P)*1.04,W={left:1,top:4,width:M.width-2,height:M.height-8,highest:R},F=new Int32Array(2*P.n-1).fill(-1);D.nodes.forEach(
(U,nt)=>{F[U]=nt});for(let U=2*P.n-2;U>=0;U--){let nt=H(P.parents,U);H(F,U)<0&&nt>=0&&(F[U]=H(F,nt))}if(p.lineWidth=1.25,
qt(p,P,P.n-1,W,U=>H(F,U)<0?n.quiet:xt(H(G,H(F,U)))),D.t>R||P.n<2)return;let lt=Math.round(dt(W,Math.min(D.t,R)))+.5;p.setLineDash(
[5,4]),p.lineWidth=1,p.strokeStyle=n.ink,p.beginPath(),p.moveTo(0,lt),p.lineTo(M.width,lt),p.stroke()}function b(p,M){let T=q(
d,"hclust-lab-panel"),L=s.createElement("h4");L.textContent=p,T.append(L);let P=At(q(T,"hclust-lab-points"),[(R,W)=>y(R,
W,M)]),D=At(q(T,"hclust-lab-tree"),[(R,W)=>E(R,W,M)]);D.canvas.setAttribute("aria-hidden","true");let G=s.createElement(
"p");return G.textContent=lo[p],T.append(G),P.canvas.tabIndex=0,P.canvas.setAttribute("role","application"),P.canvas.dataset.
lmSuppressShortcuts="true",P.canvas.setAttribute("aria-label",`Points under ${p} linkage. Page Up and Page Down go from \
point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:p,part:T,points:P,tree:D,end:S(P,M)}}function S(p,M){
let{canvas:T}=p,L=null,P=-1/0,D=({x:$,y:z})=>{let Y=x(p),[w,v]=[-1,uo];for(let I=0;I<e.points.length/2;I++){let B=Math.hypot(
Y.x(H(e.points,2*I))-$,Y.y(H(e.points,2*I+1))-z);B<=v&&([v,w]=[B,I])}return w},G=({x:$,y:z})=>{let{left:Y,top:w,scale:v}=x(
p),[I,B,Z]=e.square;return[I+($-Y)/v,B+Z-(z-w)/v]},R=$=>{if($!==g){g=$,T.style.cursor=$<0?"copy":"grab";for(let z of m)z.
points.paint()}},W=()=>e.square[2],F=($,z,Y)=>{let w=e.picked;if(w<0)return e.pick(0);let v=W()*(Y.shiftKey?.0025:.02);e.
move(w,H(e.points,2*w)+$*v,H(e.points,2*w+1)+z*v),C(M)},lt=$=>{let z=e.points.length/2;e.pick((Math.max(e.picked,$<0?0:-1)+
$+z)%z),C(M)},U=()=>{e.picked<0||(e.remove(e.picked)?k(`A point is taken away: ${et(e.points.length/2,"points")}.`):k(`A\
t least ${xe} points have to stay.`),e.tellPython())},nt=($,z)=>{e.add($,z)?k(`A point is added: ${et(e.points.length/2,
"points")}.`):k(`There are ${be} points already: take one away first.`,!0),e.tellPython()},St=ne({ArrowLeft:$=>F(-1,0,$),
ArrowRight:$=>F(1,0,$),ArrowUp:$=>F(0,1,$),ArrowDown:$=>F(0,-1,$),PageDown:()=>lt(1),PageUp:()=>lt(-1),Delete:U,Backspace:U,
Enter:$=>{if($.shiftKey)return;let[z,Y]=e.square,w=e.picked,v=.05*W();nt(...w<0?[z+W()/2,Y+W()/2]:[H(e.points,2*w)+v,H(e.
points,2*w+1)])},Escape:()=>e.pick(-1)}),Rt=$=>{L?.id===$.pointerId&&(L=null,T.style.cursor="grab",e.tellPython())};return ht(
T,{keydown:$=>{$.key==="Enter"&&$.shiftKey||St($)},keyup:e.tellPython,blur:e.tellPython,touchstart:$=>{let z=$.touches[0];
z&&D(mt(T,z))>=0&&$.preventDefault()},pointerdown:$=>{if($.button!==0||!$.isPrimary)return;let z=mt(T,$),Y=D(z);if(Y<0)return;
let[w,v]=G(z);L={id:$.pointerId,point:Y,dx:H(e.points,2*Y)-w,dy:H(e.points,2*Y+1)-v},T.setPointerCapture($.pointerId),T.
style.cursor="grabbing",e.pick(Y)},pointermove:$=>{let z=mt(T,$);if(!L)return R(D(z));let[Y,w]=G(z);e.move(L.point,Y+L.dx,
w+L.dy)},pointerup:Rt,pointercancel:Rt,pointerleave:()=>R(-1),click:$=>{let z=mt(T,$);D(z)>=0||(P=$.timeStamp,nt(...G(z)))},
dblclick:$=>{if($.timeStamp-P<600)return;let z=D(mt(T,$));z<0||(e.pick(z),U())}})}function k(p,M=!1){h.textContent=p,M&&
(u.textContent=p)}function C(p){let M=e.picked,T=e.panels()[p];if(M<0||!T)return;let[L,P]=[H(e.points,2*M),H(e.points,2*
M+1)],D=H(T.cut.sizes,H(T.cut.labels,M));k(`Point ${M+1} of ${e.points.length/2} at ${L.toFixed(1)}, ${P.toFixed(1)}: in\
 a cluster of ${D}.`)}function _(){m.map(M=>M.linkage).join()!==e.linkages.join()&&(N(),m=e.linkages.map(b),j()),Ct(c,e.
shapes.map(M=>[M,fo[M]??M]),e.shape),a.input.max=String(Math.max(e.k,Math.min(Ze,e.points.length/2))),a.input.value=String(
e.k),a.output.textContent=et(e.k),a.input.setAttribute("aria-valuetext",et(e.k,"clusters"));let p=e.model.get("seed");l.
hidden=typeof p!="number",s.activeElement!==f&&(f.value=String(p??""));for(let{points:M,tree:T}of m)M.paint(),T.paint()}
function N(){for(let{part:p,points:M,tree:T,end:L}of m)L(),M.destroy(),T.destroy(),p.remove();m=[]}function j(){let p=Math.
max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),M=Math.ceil(m.length/Math.max(1,p))||1;d.style.gridTemplateColumns=
`repeat(${Math.ceil(m.length/M)}, minmax(0, 1fr))`}let A=new o.ResizeObserver(j);return A.observe(t),r.push(()=>A.disconnect(),
ht(f,{change:()=>{let p=Math.round(f.valueAsNumber);p>=0&&p<=2147483647?e.setSeed(p):f.value=String(e.model.get("seed"))}}),
e.subscribe(_)),_(),{restyle(p){n=p,_()},destroy(){for(let p of r)p();N(),t.replaceChildren()}}}function H(t,e){return t[e]}var nn=new WeakMap,on=new WeakMap;function rn(t){let e=nn.get(t.children);return e||nn.set(t.children,e=po(t)),t.marks?.
colours.size?mo(e,t.marks):e}function mo(t,e){let n=on.get(e);if(!n){on.set(e,n=t.slice());for(let[s,o]of e.colours)n[s]=
We(n[s],o)}return n}function po(t){let{n:e,children:n,sizes:s}=t,o=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=n[2*c],l=n[2*
c+1],f=s[a]>=s[l];o[f?a:l]=o[e+c],o[f?l:a]=i}let r=Int32Array.from({length:e},(i,c)=>c);return Jt(t,He(t)).nodes.forEach(
(i,c)=>{r[o[i]]=c}),o.map(i=>r[i])}var Me=864e5,go=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function an(t){let[e,n]=[1/0,-1/0];
for(let o=0;o<t.length;o++){let r=t[o];Number.isFinite(r)&&(r<e&&(e=r),r>n&&(n=r))}if(e>n)return[0,1];let s=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-s,n+s]}function Dt(t,e,n,s,o){if(t==="date")return wo(e,n,Math.max(2,Math.floor(s/o)));let r=ze(
e,n,s,o);return{at:r,words:De(r)}}function wo(t,e,n){let s=e-t;for(let o of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(s<50)break;if(!(s/(o*30.4)>n))return ye(sn(t,e,o),t,e)}for(let o of[1/24,1/8,1/4,1/2,1,2,7,14]){if(s/o>n)continue;let r=o>=
7?4:0,i=[];for(let c=Math.ceil((t-r)/o);c*o+r<=e;c++)i.push(c*o+r);return ye(i,t,e)}return ye(sn(t,e,1),t,e)}function sn(t,e,n){
let s=new Date(t*Me);if(Number.isNaN(s.getTime()))return[];let o=Math.floor((s.getUTCFullYear()*12+s.getUTCMonth())/n),r=[];
for(let i=o;r.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
Me;if(!(a<=e))break;a>=t&&r.push(a)}return r}function ye(t,e,n){let s=t.map(r=>{let i=new Date(Math.round(r*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=go[i.getUTCMonth()];return i.getUTCDate()!==1?
`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[o]=t;return o!==void 0&&n-e<800&&!s.some(r=>/^-?\d{3,}$/.
test(r))&&(s[0]+=` ${new Date(o*Me).getUTCFullYear()}`),{at:t,words:s}}var cn=8,fn=12,xo=46,bo=90;function Ae(t,e,n){let s=t.axisNames.findIndex(l=>l.name===e),o=s<0?Math.min(n,t.axisNames.length-
1):s,r=t.axisNames[o],i=t.axes[o];if(!r||!i)return null;let c=st(r.label||r.name),a=r.unit?`${c} (${st(r.unit)})`:c;return{
name:r.name,title:a,column:r,values:i,all:an(i)}}function un(t,e,n,s,o,r,i){let c=Math.max(40,t.height-cn-xo),a=Dt(n.column.
kind,...o,c,46);a.words=a.words.map(g=>i.fit(g,bo));let l=Math.max(0,...a.words.map(g=>i.width(g))),f=Math.ceil(l+8+rt+16),
u=Math.max(40,t.width-f-fn-r),h=Dt(e.column.kind,...s,u,64),d=ln(e.values,s[0],s[1],u),m=ln(n.values,o[1],o[0],c);for(let g=0;g<
d.length;g++)d[g]!==d[g]?m[g]=NaN:m[g]!==m[g]&&(d[g]=NaN);return{left:f,top:cn,width:u,height:c,x:h,y:a,xs:d,ys:m}}function ln(t,e,n,s){
let o=new Float32Array(t.length);for(let r=0;r<t.length;r++){let i=t[r];o[r]=Number.isFinite(i)?(i-e)/(n-e)*s:NaN}return o}
function hn(t,e,{x:n,y:s,xShown:o,yShown:r,look:i,face:c,dpr:a}){let{left:l,top:f,width:u,height:h}=e,d=f+h,m=Math.max(1,
Math.round(a))/a,g=y=>Math.round(y*a)/a;t.font=c.css(),t.fillStyle=i.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((y,E)=>{let b=g(d-(y-r[0])/(r[1]-r[0])*h);t.fillStyle=i.rule,t.globalAlpha=.7,t.fillRect(l,b,u,m),t.globalAlpha=
1,t.fillRect(l-4,b,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[E]??"",l-8,b+.5)}),t.fillStyle=i.rule,t.fillRect(g(l),f,
m,h+m),t.fillRect(l,g(d),u,m),t.textBaseline="alphabetic",t.textAlign="center";let x=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((y,E)=>{let b=g(l+(y-o[0])/(o[1]-o[0])*u);t.fillStyle=i.rule,t.fillRect(b,d,m,4);let S=c.fit(e.x.words[E]??"",x),
k=l+u+fn-1-c.width(S)/2;t.fillStyle=i.quiet,t.fillText(S,Math.min(b,k),d+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,
u),l+u/2,d+37),t.save(),t.translate(rt+1,f+h/2),t.rotate(-Math.PI/2),t.fillText(c.fit(s.title,h),0,0),t.restore()}var dn=28;function ut(t,e,n){let s=wn(t.sizes,n),o=ke(t,e,n);return s>1?`${o} (${et(s,e.noun)})`:o}function ke(t,e,n){let s=st(
e.name(wn(wt(t,n),0)));return s.length>dn?`${s.slice(0,dn-1).trimEnd()}…`:s}function mn(t){let{data:e,step:n,tree:s}=t,
o=s.n-1;if(!o)return"There is one row: nothing can be merged.";let r=t.lit();if(!r)return`Start: ${et(s.n,e.noun)}, each\
 a cluster of its own; ${et(o,"merges")} make them one tree.`;let[i,c]=[ut(s,e,r.a),ut(s,e,r.b)],a=s.n-n,l=a===1?"all ar\
e one cluster now":`${et(a,"clusters")} are left`;return`Step ${et(n)} of ${et(o)}: ${i} and ${c} merge at ${ct(r.distance)}\
; ${l}.`}var pn={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},yo={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},Mo=["average","centroid","ward"];function gn(t,[e,n,s],o,r){let[i,c,a]=o.map(ct),l=e+n,f={single:`½ · ${i} +\
 ½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i}\
 + ${n} · ${c}) / ${l}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*
n} · ${a}² / ${l*l} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+s} · ${i}² + ${n+
s} · ${c}² − ${s} · ${a}²) / ${l+s} ]`};return{general:`d(A∪B, C) = ${yo[t]}`,where:Mo.includes(t)?`a = ${et(e)}\
, b = ${et(n)}${t==="ward"?`, c = ${et(s)}`:""}: how many rows each has`:"",numbers:`= ${f[t]}`,result:`= ${ct(r)}`}}function wn(t,e){
return t[e]}function Se(t,e,n,s){let{n:o,children:r}=e,i=ge(t,o),c=new Int32Array(o).fill(1),a=Int32Array.from({length:2*o-1},(u,h)=>h<
o?h:-1);for(let u=0;u<n;u++){let[h,d]=[it(r,2*u),it(r,2*u+1)],[m,g]=[it(a,h),it(a,d)];Zt(i,o,c,s,m,g,it(i,m*o+g)),a[o+u]=
g,a[h]=a[d]=-1}let l=[];for(let u=0;u<o+n;u++)it(a,u)>=0&&l.push(u);let f=(u,h)=>it(i,it(a,u)*o+it(a,h));return{nodes:l,
distance:f,joined:(u,h,d)=>we(s,it(e.sizes,u),it(e.sizes,h),it(e.sizes,d),f(u,d),f(h,d),f(u,h))}}function xn({nodes:t,distance:e}){
let n=null;for(let[s,o]of t.entries())for(let r=s+1;r<t.length;r++){let i=it(t,r),c=e(o,i);(!n||c<n.distance)&&(n={a:o,b:i,
distance:c})}return n}function it(t,e){return t[e]}var oe=40,[Ao,ko]=[.25,20],So=200;function bn(t){let e=new Set,n,s,o={},r={model:t,lit(){let{step:h,tree:d}=r;if(h<1)return null;
let[m,g]=[kt(d.children,2*h-2),kt(d.children,2*h-1)];return{a:m,b:g,distance:kt(d.distances,h-1)}},table(){let{distances:h,
linkage:d,step:m,tree:g}=r;return!h.length||!d?null:o.table??=Se(h,g,Math.max(0,m-1),d)},choices(){if(o.choices)return o.
choices;let h=o.choices=new Map,{distances:d,linkage:m,offered:g,step:x,tree:y}=r;if(!d.length||y.n<2)return h;let E=Math.
max(0,x-1);for(let b of g){let[S,k]=[kt(y.children,2*E),kt(y.children,2*E+1)],C=b===m?{a:S,b:k,distance:kt(y.distances,E)}:
xn(Se(d,y,E,b));C&&h.set(b,C)}return h},go(h){let d=Math.min(Math.max(Math.round(h)||0,0),r.tree.n-1);d!==r.step&&(r.step=
d,o={},t.set("step",d),i(),c())},play(h){let d=h&&r.tree.n>1;d!==r.playing&&(d&&r.step>=r.tree.n-1&&r.go(0),r.playing=d,
t.set("playing",d),r.flush(),a(),c())},setSpeed(h){r.speed=Math.min(Math.max(h||1,Ao),ko),t.set("speed",r.speed),i(),c()},
swap(h){if(h!==r.linkage){if(r.linkage=h,r.distances.length){let d=!!t.get("of_points"),{children:m,heights:g}=Qt(r.distances,
r.tree.n,h,{points:d});r.tree=$t(m,g)}o={},t.set("linkage",h),r.flush(),c()}},subscribe(h){return e.add(h),a(),()=>{e.delete(
h),a(),s!==void 0&&r.flush()}},flush(){clearTimeout(s),s=void 0,t.save_changes()},destroy(){clearTimeout(n),s!==void 0&&
r.flush();for(let[h,d]of Object.entries(f))t.off(h,d);e.clear()}};function i(){s??=setTimeout(r.flush,So)}function c(){for(let h of[
...e])h()}function a(){clearTimeout(n),n=void 0,!(!r.playing||!e.size)&&(n=setTimeout(()=>{r.go(r.step+1),r.step>=r.tree.
n-1?r.play(!1):a()},1e3/r.speed))}function l(){r.data=Ke(t),r.tree=r.data.tree,r.distances=bt(t.get("distances")),r.linkage=
t.get("linkage")??"";let h=t.get("metric")==="euclidean";r.offered=r.distances.length?Xe.filter(d=>h||!Ye.includes(d)):[],
r.step=Math.min(Math.max(t.get("step")??0,0),r.tree.n-1),r.speed=t.get("speed")||1,o={},c()}let f={"change:revision":l,"\
change:step":()=>r.go(t.get("step")),"change:speed":()=>{t.get("speed")!==r.speed&&r.setSpeed(t.get("speed"))},"change:p\
laying":()=>r.play(!!t.get("playing"))},u=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;r.playing=
!!t.get("playing")&&!u,l(),t.get("playing")&&u&&(t.set("playing",!1),t.save_changes());for(let[h,d]of Object.entries(f))
t.on(h,d);return r}function yn(t,e){let{n,parents:s}=t,o=new Int32Array(2*n-1).fill(-1);for(let r=n+e-1;r>=0;r--){let i=kt(
s,r);o[r]=i>=0&&i<n+e?kt(o,i):r}return o}function kt(t,e){return t[e]}function An(t,e,n){let s=t.ownerDocument,o={title:Sn(t,"How far is it from the others now?"),meaning:Ee(t,"hclust-quiet"),
who:q(t,"hclust-step-who"),general:Ee(t,"hclust-formula hclust-quiet"),numbers:Ee(t,"hclust-formula")},[r,i]=[s.createElement(
"span"),s.createElement("span")];o.who.append(r,i);let c=Tt(o.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:f,data:u}=e,h=e.table(),d=e.lit(),m=e.linkage;if(t.hidden=!h,!h||!m)return;o.title.
textContent=d?"How far is the new cluster from the others?":"What will happen";let g=d?h.nodes.filter(C=>C!==d.a&&C!==d.
b):[],x=!!(d&&g.length);if(o.who.hidden=o.general.hidden=o.numbers.hidden=!x,o.meaning.textContent=d?x?pn[m]:"Nothing el\
se is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${f.n<=oe?": the\
irs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step can be\
gin. Press Play, or go on step by step.`,!d||!x)return;Mn(r,"A",ut(f,u,d.a)),Mn(i,"B",ut(f,u,d.b));let y=g.map(C=>({v:C,
d:h.joined(d.a,d.b,C)})).sort((C,_)=>C.d-_.d||C.v-_.v);Ct(c,y.map(({v:C})=>[String(C),ut(f,u,C)]),String(l));let E=C=>Eo(
f.sizes,C),b=gn(m,[E(d.a),E(d.b),E(l)],[h.distance(d.a,l),h.distance(d.b,l),h.distance(d.a,d.b)],h.joined(d.a,d.b,l)),S=s.
createElement("small");S.textContent=b.where,o.general.replaceChildren(b.general," ",S);let k=s.createElement("b");k.textContent=
b.result,o.numbers.replaceChildren(`${b.numbers} `,k)}return{show:a}}function kn(t,e,n,s){let o=t.ownerDocument;Sn(t,"Wh\
ich pair would each linkage merge now?");let r=q(t,"hclust-step-list");r.setAttribute("role","group"),r.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(f,u){let{data:h,tree:d,linkage:m}=e,
g=f?e.choices():new Map;t.hidden=!g.size;for(let[y,{row:E}]of i)g.has(y)||(E.remove(),i.delete(y));let x=m?g.get(m):void 0;
for(let[y,E]of g){let b=i.get(y);if(!b){let N=o.createElement("button");N.type="button",N.dataset.lmSuppressShortcuts="t\
rue";let[j,A,p]=[o.createElement("b"),o.createElement("span"),o.createElement("span")];N.append(j,A,p),N.addEventListener(
"click",()=>{s(y)}),r.append(N),i.set(y,b={row:N,name:j,pair:A,at:p})}let S=x&&[E.a,E.b].sort().join()===[x.a,x.b].sort().
join();b.row.classList.toggle("hclust-own",y===m),b.row.setAttribute("aria-pressed",String(u===y)),b.row.disabled=y===m,
b.name.textContent=y;let[k,C]=[ut(d,h,E.a),ut(d,h,E.b)],_=S&&y!==m?"the same pair":`${k} and ${C}`;b.pair.textContent=_,
b.row.title=`${y}: ${k} and ${C}, ${ct(E.distance)} apart`,b.pair.className=S&&y!==m?"hclust-quiet":"",b.at.textContent=
ct(E.distance)}}let a=f=>{let u=[...i].find(([,{row:h}])=>h.contains(f.target));return u?u[0]:""},l=ht(r,{pointerover:f=>n(
a(f)),pointerleave:()=>n(""),focusin:f=>n(a(f)),focusout:()=>n("")});return{show:c,end:l}}function Mn(t,e,n){let s=t.ownerDocument.
createElement("b");s.textContent=e,t.replaceChildren(s,` ${n}`)}function Sn(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function Ee(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}function Eo(t,e){return t[e]}function En(t,e,n){let s=!1,o=n.length,r=re(n,o-2),i=re(n,o-1);for(let c=0;c<o;c+=2){let a=re(n,c),l=re(n,c+1);i>e!=l>e&&
t<(r-a)*(e-l)/(i-l)+a&&(s=!s),r=a,i=l}return o>=6&&s}function re(t,e){return t[e]}function se(t,e,n){let s=[];for(let r=0;r<n.length;r++){let i=n[r],[c,a]=[t[i],e[i]];Number.isFinite(c)&&Number.isFinite(
a)&&s.push([c,a])}s.sort((r,i)=>r[0]-i[0]||r[1]-i[1]);let o=r=>{let i=[];for(let c of r){for(;i.length>1&&To(i.at(-2),i.
at(-1),c)<=0;)i.pop();i.push(c)}return i};return s.length<3?s:[...o(s).slice(0,-1),...o(s.reverse()).slice(0,-1)]}function To(t,e,n){
return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function ie(t,e,n){return at(gt(Mt(t.paper)??yt,Mt(e)??It,n))}function jt(t,{look:e,face:n},s,o,r,i=8){t.beginPath(),t.arc(
o,r,i,0,2*Math.PI),t.fillStyle=s==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=s==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=s==="C"?e.ink:e.paper,t.font=n.css(rt,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
s,o,r+.5)}var Co=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n));function Cn(t,e,n,s){let{tree:o,top:r,colours:i,tags:c,lit:a,
asked:l,look:f}=e,{xs:u,ys:h}=n,d=o.n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.
translate(n.left,n.top);let m=d>400?5:d>120?6.5:8,g=[...new Set(r.subarray(0,d))].sort((b,S)=>J(o.sizes,S)-J(o.sizes,b));
t.lineJoin=t.lineCap="round";let x=new Set([...(l??[]).filter(b=>!a?.includes(b)),...a??[]]),y=(b,S)=>{let k=b<d;if(k&&!S&&
!c.has(b))return;let C=se(u,h,wt(o,b)),[_]=C;if(!_)return;let N=new Path2D;N.moveTo(..._);for(let p of C)N.lineTo(...p);
N.closePath();let j=k?f.ink:xt(J(i,b)),A=m+8;t.strokeStyle=a?.includes(b)||c.has(b)?f.ink:S?f.quiet:ie(f,j,.55),t.lineWidth=
A+(S?4:2),t.stroke(N),t.strokeStyle=t.fillStyle=ie(f,j,S?.2:.12),t.lineWidth=A,t.stroke(N),t.fill(N)};for(let b of g)!x.
has(b)&&!c.has(b)&&y(b,!1);for(let b of c.keys())x.has(b)||y(b,!1);for(let b of x)y(b,!0);if(s){let[b,S]=s;t.beginPath(),
t.moveTo(J(u,b),J(h,b)),t.lineTo(J(u,S),J(h,S)),t.lineWidth=2,t.strokeStyle=f.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash(
[])}for(let b=0;b<d;b++){let[S,k]=[J(u,b),J(h,b)];if(S!==S)continue;let C=J(r,b);if(t.save(),t.translate(S,k),C<d)t.beginPath(),
t.arc(0,0,m/2,0,2*Math.PI),t.fillStyle=f.paper,t.fill(),t.lineWidth=1.3,t.strokeStyle=x.has(C)?f.ink:f.quiet,t.stroke();else{
let _=J(i,C),N=m*Vt(_);t.scale(N,N);let j=new Path2D(Kt(_));t.fillStyle=xt(_),t.fill(j),t.lineWidth=1/N,t.strokeStyle=f.
paper,t.stroke(j)}t.restore()}t.restore();let E=[];for(let[b,S]of c){let k=$o(se(u,h,wt(o,b)),n,m+13,(C,_)=>{let N=E.filter(
([A,p])=>Math.hypot(A-C,p-_)<18).length*100,j=0;for(let A=0;A<d;A++)Math.hypot(J(u,A)-C,J(h,A)-_)<15&&j++;for(let A of c.
keys()){let p=A===b?[]:se(u,h,wt(o,A));p.length>2&&En(C,_,p.flat())&&(j+=10)}return N+j});k&&(E.push(k),jt(t,e,S,n.left+
k[0],n.top+k[1]))}}function $o(t,{width:e,height:n},s,o){let r=(h,d)=>t.reduce((m,g)=>d*g[h]>d*m[h]?g:m);if(!t.length)return null;
let[i,c,a,l]=[r(1,-1),r(0,1),r(0,-1),r(1,1)],f=[[i[0],i[1]-s],[c[0]+s,c[1]],[a[0]-s,a[1]],[l[0],l[1]+s]],u=f.map(([h,d])=>o(
h,d)+(h<9||d<3||h>e-9||d>n-9?1e3:0));return f[u.indexOf(Math.min(...u))]??null}var Tn=40;function $n(t,e,n){let s=t.n>1?
J(t.heights,Math.max(0,e-1)):0,o=n*1.04;for(;s>0&&o/2>s*1.3;)o/=2;return o}function On(t,e,n){let s=t.width-Tn-8,o=s/e.n>=
11.5,r=o?76:16;return{left:Tn,top:20,width:s,height:Math.max(20,t.height-20-r),highest:n,names:o}}function vn(t,e,n,s){let{
tree:o,merges:r,top:i,colours:c,tags:a,lit:l,asked:f,look:u,face:h,name:d}=e,m=Math.max(1,Math.round(s))/s,{at:g,words:x}=Dt(
"number",0,n.highest||1,n.height,42),y=n.top+n.height;t.font=h.css(),t.textAlign="right",t.textBaseline="middle",g.forEach(
(A,p)=>{let M=Math.round(dt(n,A)*s)/s;t.fillStyle=u.rule,t.globalAlpha=.7,t.fillRect(n.left,M,n.width,m),t.globalAlpha=1,
t.fillStyle=u.quiet,t.fillText(x[p]??"",n.left-8,M+.5)}),t.lineWidth=1.5;let E=o.n+r-1;qt(t,o,r,n,A=>l&&A===E?u.ink:xt(J(
c,J(i,A)))),l&&(t.beginPath(),ue(t,o,r-1,n),t.strokeStyle=u.ink,t.lineWidth=3,t.stroke());let b=[...a.keys()],S=r<o.n-1?
new Set(i.subarray(0,o.n)):new Set;for(let A of new Set([...S,...b,...f??[]])){let p=f?.includes(A),[M,T]=[Ot(n,o,A),dt(
n,Lt(o,A))];t.beginPath(),t.arc(M,T,p?5:2,0,2*Math.PI),t.fillStyle=p?u.paper:A<o.n?u.quiet:xt(J(c,A)),t.fill(),p&&(t.setLineDash(
[3,2]),t.lineWidth=1.5,t.strokeStyle=u.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign="right";for(let A=0;A<o.
n;A++){let p=[...a].find(([T])=>Oo(o,T,A)),M=p!==void 0&&p[1]!=="C";t.save(),t.translate(Ot(n,o,A),y+7),t.rotate(-Math.PI/
2),t.font=h.css(rt,M),t.fillStyle=M?u.ink:u.quiet,t.fillText(h.fit(st(d(A)),66,rt,M),0,.5),t.restore()}}let k=l?dt(n,J(o.
distances,r-1))-12:0,C=l?[...l].map(A=>Ot(n,o,A)):[],[_=0,N=0]=C,j=Math.max(0,19-Math.abs(N-_))/2;for(let[A,p]of a){let M=Ot(
n,o,A);if(p==="C"){let L=Math.min(_,N)-24<M&&M<Math.max(_,N)+24,P=dt(n,Lt(o,A))-12;jt(t,e,p,M,L&&Math.abs(P-k)<18?k-19:P);
continue}let T=M===Math.min(_,N)?-j:j;jt(t,e,p,Co(M+T,9,n.left+n.width),k)}}function Oo(t,e,n){let s=J(t.start,n)-J(t.start,
e);return s>=0&&s<J(t.sizes,e)}function J(t,e){return t[e]}var vo=92;function Te({width:t,height:e},n,s){let o=[...n.nodes].sort((i,c)=>vt(s.start,i)-vt(s.start,c)),r=o.length;return{
nodes:o,left:2,top:4,right:t-2,wide:Math.min(74,(t-vo-6)/Math.max(1,r-1)),tall:Math.min(32,(e-8)/r)}}function In({nodes:t,
left:e,top:n,wide:s,tall:o},r,i){let[c,a]=[Math.floor((i-n)/o),Math.floor((r-e)/s)];return a<0||c>=t.length||a>=c?null:[
vt(t,c),vt(t,a)]}function Nn(t,e,n,s){let{look:o,face:r,tags:i,lit:c,asked:a,name:l,tree:f}=e,{nodes:u,left:h,top:d,wide:m,
tall:g,right:x}=n,y=Math.min(m,g)>12?1:.5,E=g>=9.5,b=new Map(u.map((A,p)=>[A,p])),[S,k]=[1/0,0];for(let[A,p]of u.entries())
for(let M=0;M<A;M++){let T=s.distance(p,vt(u,M));S=Math.min(S,T),k=Math.max(k,T)}let C=A=>A<1&&k>.3?Nt(A,2):ct(A),_=g>=14&&
Math.max(r.width(C(S)),r.width(C(k)))<=m-4;t.textBaseline="middle",u.forEach((A,p)=>{for(let M=0;M<p;M++){let T=s.distance(
A,vt(u,M)),L=k>S?(k-T)/(k-S):1,[P,D]=[h+M*m,d+p*g];t.fillStyle=ie(o,"#4477AA",.05+.85*L**1.6),t.fillRect(P,D,m-y,g-y),_&&
(t.font=r.css(),t.textAlign="center",t.fillStyle=o.ink,t.fillText(C(T),P+(m-y)/2,D+g/2))}});let N=(A,p,M,T)=>{let[L,P]=[
b.get(A),b.get(p)];if(L===void 0||P===void 0)return;let[D,G]=[Math.max(L,P),Math.min(L,P)];t.setLineDash(T),t.lineWidth=
M,t.strokeStyle=o.ink,t.strokeRect(h+G*m-y/2,d+D*g-y/2,m,g),t.setLineDash([])},j=[...i].find(([,A])=>A==="C")?.[0];if(c&&
j!==void 0)for(let A of c)N(A,j,1.5,[3,2]);a&&N(...a,2,[3,2]),c&&N(...c,2.5,[]),!(!E&&!i.size)&&(t.textAlign="left",u.forEach(
(A,p)=>{let M=i.get(A);if(!E&&!M)return;let[T,L]=[h+p*m+4,d+(p+.5)*g];M&&jt(t,e,M,T+8,L,Math.min(8,Math.max(6.5,.55*g))),
t.textAlign="left",t.textBaseline="middle",t.fillStyle=M?o.ink:o.quiet,t.font=r.css(rt,!!M);let P=vt(f.sizes,A),D=P>1?` \
+${P-1}`:"",G=T+(M?20:0),R=x-G-r.width(D,rt,!!M);t.fillText(r.fit(st(l(A)),Math.max(20,R),rt,!!M)+D,G,L+.5)}))}function vt(t,e){
return t[e]}var Io=14,Ce=[.25,.5,1,2,4,8,20],No="M4 3h2v10H4zM14 3v10L7 8z",Lo="M11 3v10L4 8z",Po="M5 3v10l7-5z";function Ln(t,e,n){
let s=t.ownerDocument,o=fe(s,n.font),r=[],i=-1,c="",a="",l=q(t,"hclust-words hclust-step-said");l.setAttribute("aria-liv\
e","polite");let f=q(t,"hclust-lab-bar");f.setAttribute("role","group"),f.setAttribute("aria-label","Play the merges");let u=Et(
f,"Play",()=>e.play(!e.playing));u.classList.add("hclust-main");let h=Et(f,"To the start",()=>ot(0),No),d=Et(f,"One step\
 back",()=>ot(e.step-1),Lo),m=Et(f,"One step on",()=>ot(e.step+1),Po),g=s.createElement("label"),x=s.createElement("inpu\
t");x.type="range",x.min="0",x.dataset.lmSuppressShortcuts="true",x.setAttribute("aria-label","Step");let y=s.createElement(
"output");g.className="hclust-step-jump",g.append(x,y),f.append(g);let E=Tt(f,"Speed",w=>e.setSpeed(Number(w))),b=Tt(f,"\
Linkage",w=>e.swap(w)),S=q(t,"hclust-step");S.tabIndex=0,S.dataset.lmSuppressShortcuts="true",S.setAttribute("role","app\
lication"),S.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");let k={
points:j("points"),table:j("table"),tree:j("tree")},C=q(S,"hclust-step-numbers"),_=An(q(C,"hclust-step-update"),e,w=>St(
w)),N=kn(q(C,"hclust-step-choices"),e,w=>Rt(w),w=>{a=a===w?"":w,F()});r.push(N.end);function j(w){let v=q(S,`hclust-step\
-${w}`),I=s.createElement("h4");return v.append(I),{part:v,title:I,box:q(v,"hclust-step-box")}}let A,p=null,M=()=>[Ae(e.
data,e.data.axisNames[0]?.name??"",0),Ae(e.data,e.data.axisNames[1]?.name??"",1)],T=()=>e.data.axisNames.length>1,L=()=>!!(e.
distances.length&&e.linkage)&&e.tree.n<=oe,P=()=>{let w=c||a,v=w&&w!==e.linkage?e.choices().get(w):void 0;return v?[v.a,
v.b]:null};function D(){let{tree:w,data:v,step:I}=e,B=e.lit(),Z=e.table(),K=new Map;if(B){K.set(B.a,"A").set(B.b,"B");let X=Z?
Z.nodes.filter(Q=>!K.has(Q)):[];X.includes(i)||(i=-1),Z&&i<0&&X.length&&(i=X.reduce((Q,V)=>Z.joined(B.a,B.b,V)<Z.joined(
B.a,B.b,Q)?V:Q)),i>=0&&K.set(i,"C")}A={tree:w,merges:I,top:yn(w,Math.max(0,I-1)),colours:rn(w),tags:K,lit:B&&[B.a,B.b],asked:P(),
name:X=>ke(w,v,X),look:n,face:o}}function G(){let w=e.lit(),{distances:v,linkage:I,tree:B}=e;if(!w||!v.length||I!=="sing\
le"&&I!=="complete")return null;let Z=I==="single"?1:-1,K=null,X=1/0;for(let Q of wt(B,w.a))for(let V of wt(B,w.b)){let[
pt,Wt]=[Math.min(Q,V),Math.max(Q,V)],$e=Z*Ft(v,pt*B.n-pt*(pt+1)/2+Wt-pt-1);$e<X&&([X,K]=[$e,[Q,V]])}return K}let R={points:At(
k.points.box,[(w,v)=>{let[I,B]=M();!I||!B||(p=un(v,I,B,I.all,B.all,0,o),hn(w,p,{x:I,y:B,xShown:I.all,yShown:B.all,look:n,
face:o,dpr:v.dpr}),Cn(w,A,p,G()))}]),table:At(k.table.box,[(w,v)=>{let I=e.table();!I||!L()||Nn(w,A,Te(v,I,e.tree),I)}]),
tree:At(k.tree.box,[(w,v)=>{vn(w,A,On(v,e.tree,$n(e.tree,e.step,Ht(e.tree))),v.dpr)}])};for(let w of Object.values(R))w.
canvas.setAttribute("aria-hidden","true");let W={points:ee(k.points.box),table:ee(k.table.box)};function F(){let{data:w,
tree:v,step:I,playing:B}=e;D();let Z=mn(e);l.textContent!==Z&&nt(l,Z);let K=v.n-1;x.max=String(K),x.value=String(I),x.setAttribute(
"aria-valuetext",Z),y.textContent=`${I} / ${K}`,u.textContent=B?"Pause":I>=K&&K>0?"Play again":"Play",u.disabled=!K,h.disabled=
d.disabled=I<=0,m.disabled=I>=K;let X=Ce.includes(e.speed)?Ce:[...Ce,e.speed].sort((V,pt)=>V-pt);Ct(E,X.map(V=>[String(V),
V<1?`1 step in ${ct(1/V).replace(/\.00$/,"")} s`:`${V} a second`]),String(e.speed));let Q=e.offered.length?e.offered:e.linkage?
[e.linkage]:[];Ct(b,Q.map(V=>[V,V]),e.linkage),b.disabled=Q.length<2||!lt("swaps"),b.parentElement.hidden=!Q.length,k.points.
part.hidden=!T(),k.table.part.hidden=!L(),C.hidden=!e.distances.length||!e.linkage,S.dataset.parts=[T()&&"points",L()&&"\
table",!C.hidden&&"numbers"].filter(Boolean).join(" "),k.points.title.textContent=`The ${w.noun}`,k.table.title.textContent=
`${I?`Distances before step ${I}`:"Distances"}: the bluer, the nearer`,k.tree.title.textContent="The tree so far",U.textContent=
String(lt("note")??""),U.hidden=!U.textContent,_.show(i),N.show(!C.hidden,a);for(let V of Object.values(R))V.paint()}let lt=w=>e.
model.get(w),U=s.createElement("p");U.className="hclust-notes",t.append(U);function nt(w,v){let I=v.indexOf(":")+1,B=s.createElement(
"b");B.textContent=v.slice(0,I),w.replaceChildren(B,v.slice(I))}function St(w){i=w,F()}function Rt(w){if(w!==c){c=w,D();
for(let v of Object.values(R))v.paint()}}function ot(w){e.play(!1),e.go(w)}let $=ne({" ":()=>e.play(!e.playing),ArrowRight:()=>ot(
e.step+1),ArrowUp:()=>ot(e.step+1),ArrowLeft:()=>ot(e.step-1),ArrowDown:()=>ot(e.step-1),PageUp:()=>ot(e.step+10),PageDown:()=>ot(
e.step-10),Home:()=>ot(0),End:()=>ot(1/0)});r.push(ht(S,{keydown:w=>w.target===S&&$(w)}),ht(x,{input:()=>ot(x.valueAsNumber),
change:e.flush}),ht(k.points.box,{pointermove:w=>z(mt(k.points.box,w)),pointerleave:W.points.hide}),ht(k.table.box,{pointermove:w=>Y(
mt(k.table.box,w),!1),pointerleave:W.table.hide,click:w=>Y(mt(k.table.box,w),!0)}),e.subscribe(F));function z({x:w,y:v}){
let[I,B]=[-1,Io];if(p)for(let X=0;X<p.xs.length;X++){let Q=Math.hypot(Ft(p.xs,X)+p.left-w,Ft(p.ys,X)+p.top-v);Q<B&&([B,I]=
[Q,X])}if(I<0)return W.points.hide();let Z=Ft(A.top,I),K=Ft(e.tree.sizes,Z);W.points.show(w,v,e.data.name(I),[K>1?`with ${K-
1} more in its cluster`:"a cluster of its own"])}function Y({x:w,y:v},I){let B=e.table(),Z=B&&L()&&In(Te(R.table,B,e.tree),
w,v);if(!B||!Z)return W.table.hide();let[K,X]=Z,Q=e.lit();W.table.show(w,v,ct(B.distance(K,X)),[ut(e.tree,e.data,K),ut(e.
tree,e.data,X)]);let V=Q&&[K,X].filter(Wt=>Wt!==Q.a&&Wt!==Q.b),pt=V?.[0];I&&V?.length===1&&pt!==void 0&&St(pt)}return F(),
{restyle(w){n=w,o=fe(s,n.font),F()},destroy(){for(let w of r)w();for(let w of Object.values(R))w.destroy();for(let w of Object.
values(W))w.destroy();t.replaceChildren()}}}function Ft(t,e){return t[e]}function Bo(){let t=null,e=n=>t??=n.get("view")==="lab"?tn(n):bn(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:s}){let o=e(n);return _o(s,(r,i)=>n.get("view")==="lab"?en(r,o,i):Ln(r,o,i))}}}function _o(t,e){
let n=ft(t),s=n.document.createElement("span");s.style.display="none",t.append(s);let o=q(t,"hclust hclust-live hclust-c\
lassroom"),r=le(t,s);ae(o,r);let i=e(o,r),c=()=>{let f=le(t,s);JSON.stringify(f)!==JSON.stringify(r)&&(r=f,ae(o,r),i.restyle(
r))},a=ve(o,c),l=new n.ResizeObserver(c);return l.observe(o),()=>{a(),l.disconnect(),i.destroy(),o.remove(),s.remove()}}export{Bo as default};
