// Generated from js/ by `npm run build`. Do not edit.
var St={r:255,g:255,b:255,a:1},_t={r:0,g:0,b:0,a:1};function kt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[s,o,r,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Kn),c=n[2]?255:1;return s===void 0||o===void 0||r===void 0||![s,o,r,i].every(Number.isFinite)?null:{r:s*c,g:o*
c,b:r*c,a:i}}function Kn(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Rt(t,e){return{...bt(e,t,
t.a),a:1}}function bt(t,e,n){let s=o=>t[o]+(e[o]-t[o])*n;return{r:s("r"),g:s("g"),b:s("b"),a:1}}function ft({r:t,g:e,b:n}){
let s=o=>Math.round(Math.min(255,Math.max(0,o))).toString(16).padStart(2,"0");return`#${s(t)}${s(e)}${s(n)}`}function De({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function de(t,e){let[n,s]=[kt(e.paper)??St,kt(e.ink)??_t],o={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[r,i]of Object.entries(o))t.style.setProperty(`--hc-${r}`,i);t.style.setProperty("--hc-band",ft(bt(n,s,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function H(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function at(t){return t.ownerDocument.defaultView??globalThis}function Vt(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function Vn(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function pe(t,e){let n=at(t),s=n.getComputedStyle(t),o=g=>s.getPropertyValue(g).trim()?me(e,`var(${g})`):null,r=Yn(t,e),
i=Rt(o("--jp-layout-color0")??r,r),c=De(i)<.5,a=(g,w)=>Rt(g??w,i),l=o("--jp-ui-font-color1")??o("--jp-ui-font-color0"),f=a(
l??me(e,"inherit"),c?St:_t),u=a(o("--jp-ui-font-color2"),bt(i,f,.65)),h=a(o("--jp-border-color2"),bt(i,f,.16)),d=a(o("--\
jp-layout-color1"),i),m=ft(d)===ft(i)?bt(i,f,.03):d;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:ft(i),ink:ft(f),quiet:ft(u),rule:ft(h),panel:ft(m),font:n.getComputedStyle(e).fontFamily,
dark:c}}var Jn=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function ze(t,e){let n=at(t),{documentElement:s,
body:o}=n.document,r=new n.MutationObserver(e);for(let c of[s,o])r.observe(c,{attributes:!0,attributeFilter:Jn});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{r.disconnect(),i.removeEventListener(
"change",e)}}function Re(t,e){let n,s=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx)`),n.addEventListener(
"change",o)},o=()=>{n.removeEventListener("change",o),s(),e()};return s(),()=>n.removeEventListener("change",o)}function Yn(t,e){
let n=[];for(let o=t;o;o=Vn(o)){let r=je(at(o).getComputedStyle(o).backgroundColor,at(o));if(!(!r||r.a===0)&&(n.unshift(
r),r.a===1))break}let s=Rt(me(e,"Canvas")??St,St);return n.reduce((o,r)=>Rt(r,o),s)}function me(t,e){let n=at(t);t.style.
color=e;let s=je(n.getComputedStyle(t).color,n);return t.style.color="",s}function je(t,e){let n=kt(t);if(n)return n;let s=e.
document.createElement("canvas");s.width=s.height=1;let o=s.getContext("2d",{willReadFrequently:!0});if(!o)return null;o.
fillStyle=t,o.fillRect(0,0,1,1);let[r=0,i=0,c=0,a=0]=o.getImageData(0,0,1,1).data;return{r,g:i,b:c,a:a/255}}var Fe="data-lm-suppress-shortcuts",Xn=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,We="walking";function Ue(t,e){
let n=at(t),s=new WeakSet,o=r=>{let i=r.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(Fe)&&s.add(i),i.toggleAttribute(
Fe,s.has(i)?!ge(r):Qn(r,i)))};return n.addEventListener("keydown",o,!0),()=>n.removeEventListener("keydown",o,!0)}function ge({
key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o,target:r}){if(e||n||s)return!0;let i=r?.closest(`.${We}`);return t==="Ente\
r"&&o&&!i}function Qn({key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o},r){return e||n||s||o?!1:Xn.test(t)||r.tagName==="S\
ELECT"&&t.length===1}function Et(t,e,n){let s=at(t),o=e.map(d=>{let m=s.document.createElement("canvas");return m.className="hclust-layer",t.
append(m),{canvas:m,draw:d,stale:!0,pen:m.getContext("2d")}}),r=o.at(-1).canvas,i=0,c=0,a={canvas:r,width:0,height:0,dpr:1,
paint(...d){o.forEach((m,g)=>{(!d.length||d.includes(g))&&(m.stale=!0)}),a.width&&(i||=s.requestAnimationFrame(l))},destroy(){
s.cancelAnimationFrame(i),u.disconnect(),h();for(let{canvas:d}of o)d.width=d.height=0,d.remove()}};function l(){i=0;let d=s.
performance.now();for(let m of o)m.stale&&(m.stale=!1,m.pen.setTransform(a.dpr,0,0,a.dpr,0,0),m.pen.clearRect(0,0,a.width,
a.height),m.pen.save(),m.draw(m.pen,a),m.pen.restore());r.dataset.ms=(s.performance.now()-d).toFixed(2),r.dataset.painted=
String(++c)}function f(){let[d,m]=[t.clientWidth,t.clientHeight],g=(s.devicePixelRatio||1)*Vt(t);if(!(d===a.width&&m===a.
height&&g===a.dpr)&&(Object.assign(a,{width:m?d:0,height:m,dpr:g}),!!a.width)){for(let{canvas:w}of o)w.width=Math.round(
d*g),w.height=Math.round(m*g);n?.(a);for(let w of o)w.stale=!0;s.cancelAnimationFrame(i),l()}}r.addEventListener("hclust\
-record",d=>{let{detail:m}=d;for(let g of o)m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),g.draw(m,a),m.restore()});let u=new s.
ResizeObserver(f);u.observe(t);let h=Re(s,f);return a}function ht(t,e){let n=new AbortController;for(let[s,o]of Object.entries(
e))t.addEventListener(s,o,{signal:n.signal,passive:!1});return()=>n.abort()}var rt=11,qe="…",Zn=300;function ot(t){return String(
t).slice(0,Zn).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,"").trim()}
function to(t,e,n){if(n(t)<=e)return t;let s=Array.from(t),[o,r]=[0,s.length];for(;o<r;){let i=o+r+1>>1;n(s.slice(0,i).join(
"").trimEnd()+qe)<=e?o=i:r=i-1}return o?s.slice(0,o).join("").trimEnd()+qe:""}function we(t,e){let n=new Map,s=null,o=(i=rt,c=!1)=>`${c?
"600 ":""}${i}px ${e}`,r=(i,c=rt,a=!1)=>{let l=o(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);let u=f.get(i);if(u===
void 0){if(s??=t.createElement("canvas").getContext("2d"),!s)return i.length*c*.6;s.font=l,f.set(i,u=s.measureText(i).width)}
return u};return{css:o,width:r,fit:(i,c,a,l)=>to(i,c,f=>r(f,a,l))}}var He="http://www.w3.org/2000/svg";function $t(t,e,n,s){let o=t.ownerDocument,r=o.createElement("button");if(r.type="bu\
tton",r.dataset.lmSuppressShortcuts="true",s){let i=o.createElementNS(He,"svg"),c=o.createElementNS(He,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",s),i.append(c),r.append(i),r.setAttribute(
"aria-label",e),r.title=e}else r.textContent=e;return r.addEventListener("click",n),t.append(r),r}function vt(t,e,n){let s=t.
ownerDocument,o=s.createElement("label"),r=s.createElement("select");return r.dataset.lmSuppressShortcuts="true",r.setAttribute(
"aria-label",e),r.addEventListener("change",()=>n(r.value)),o.append(e,r),t.append(o),r}function Nt(t,e,n){let s=e.flat().
join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([o="",r=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=o,i.textContent=r,i}))),t.value!==n&&(t.value=n)}function Ge(t,e,n,s){let o=t.ownerDocument,r=o.
createElement("label"),[i,c]=[o.createElement("input"),o.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),s&&i.addEventListener("change",s),r.append(e,i,c),t.append(r),
{input:i,output:c,label:r}}function It(t,e,n=new Uint8Array(e.length)){let s=e.length+1,o=new Float64Array(s-1),r=new Int32Array(2*s-1).fill(1,0,s),
i=new Int32Array(2*s-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<s-1;l++){let f=Q(t,2*l),u=Q(t,2*l+1);r[s+l]=Q(r,f)+Q(r,u),i[f]=
i[u]=s+l;let h=Q(e,l);h<c?a=!1:c=h,o[l]=c}return eo({n:s,children:t,distances:e,heights:o,monotone:a,sizes:r,parents:i},
n)}function eo(t,e){let{n,children:s,sizes:o}=t,r=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=Q(s,2*a+(e[a]?1:0)),
f=Q(s,2*a+(e[a]?0:1)),u=Q(r,n+a);r[l]=u,r[f]=u+Q(o,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[Q(r,a)]=a,c[a]=Q(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(Q(c,Q(s,2*a))+Q(c,Q(s,2*a+1)))/2;return{...t,flips:e,start:r,order:i,
x:c}}function Bt(t,e){return e<t.n?0:Q(t.distances,e-t.n)}function yt(t,e){let n=Q(t.start,e);return t.order.subarray(n,n+Q(t.sizes,e))}function Q(t,e){return t[e]}function et(t,e=""){if(!e)return Dt(t,0);let n=t===1&&e.endsWith("s");return`${Dt(t,0)} ${n?e.slice(0,-1):e}`}function ut(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":no(t)?Dt(t,oo(t)):Xe(t,2)}var no=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function oo(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var ro=[1,2,2.5,5,10];function Ve(t,e,n,s){let o=e-t;if(!(o>0)||!Number.isFinite(o))return Number.isFinite(t)?[t]:[];let r=Math.
max(1,Math.floor(n/s)),i=10**Math.floor(Math.log10(o/r)),c=i*(ro.find(f=>f*i*r>=o*(1-1e-9))??10),a=1e-9*o,l=[];for(let f=Math.
ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function Je(t){let e=t.slice(1).map((i,c)=>i-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>so(i,3));
let o=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),r=()=>t.some(i=>Math.abs(Number(i.toFixed(o))-i)>n/100);for(;o<6&&r();)
o++;return t.map(i=>Dt(i+0,o))}function Dt(t,e){let n=Ye(t,e),[s="",o]=n.split("."),r=s.replace(/\B(?=(\d{3})+$)/g,",");
return o===void 0?r:`${r}.${o}`}function Ye(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let o=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(o.at(-1))%2===0?o:n}function Xe(t,e){let[n="",s=""]=t.
toExponential(e+30).split("e"),o=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(o.at(-1))%
2===0?`${o}e${s}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function so(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[s="",o=""]=Xe(t,e-1).split("e");return`${Ke(s)}e${o}`}return Ke(Ye(
t,e-1-n))}function Ke(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function Lt({left:t,width:e},n,s){return t+jt(n.x,s)/n.n*e}function pt({top:t,height:e,highest:n},s){return t+e*(1-(n>0?
s/n:0))}function Jt(t,e,n,s,o){let r=new Map;for(let i=0;i<n;i++){let c=o(e.n+i),a=r.get(c);a||r.set(c,a=new Path2D),xe(
a,e,i,s)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of r)t.strokeStyle=i,t.stroke(c)}function xe(t,e,n,s){let[o,r]=[
jt(e.children,2*n),jt(e.children,2*n+1)],[i,c]=[Lt(s,e,o),Lt(s,e,r)],a=pt(s,jt(e.distances,n));t.moveTo(i,pt(s,Bt(e,o))),
t.lineTo(i,a),t.lineTo(c,a),t.lineTo(c,pt(s,Bt(e,r)))}function Yt(t){return t.n<2?0:jt(t.heights,t.n-2)}function jt(t,e){
return t[e]}var be=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],Xt=["o","s",
"^","D","v","P","X"],Qe={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},Ar=be.length*Xt.length,ye=1<<30;function Ze(t,e){return ye|
parseInt(e.slice(1),16)<<3|t%Xt.length}function gt(t){return t&ye?`#${(t>>3&16777215).toString(16).padStart(6,"0")}`:be[t%be.length]}function Me(t){return Xt[t&
ye?t&7:t%Xt.length]}var io={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Qt(t){return io[Me(t)]}function Zt(t){return Qe[Me(t)]}function te(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=tn(t,n);return co(t,n,ao(s),s)}function tn(t,e){let{n,heights:s}=t;return{lower:e<n?s[n-e-1]:0,upper:e>1?s[n-e]:1/0}}function ao({lower:t,upper:e}){if(e===
1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function co(t,e,n,{lower:s,upper:o}){
let r,i,c;return{tree:t,k:e,t:n,lower:s,upper:o,exact:s<o||e===t.n,get nodes(){return r??=lo(t,e)},get sizes(){return i??=
this.nodes.map(a=>t.sizes[a])},get labels(){return c??=ho(t,this.nodes)}}}function lo(t,e){let{n,children:s}=t,o=new Int32Array(
e);o[0]=2*n-2;for(let r=1;r<e;r++){let i=n-1-r;fo(o,r,s[2*i]),uo(o,r+1,s[2*i+1])}return o}function fo(t,e,n){en(t,0,e,n)}
function en(t,e,n,s){for(;n>e;){let o=n-1>>1,r=t[o];if(s<=r)break;t[n]=r,n=o}t[n]=s}function uo(t,e,n){let s=0,o=1;for(;o<
e;){let r=o+1;r<e&&!(t[o]>t[r])&&(o=r),t[s]=t[o],s=o,o=2*s+1}en(t,0,s,n)}function ho(t,e){let n=new Int32Array(t.n);return e.
forEach((s,o)=>{let r=t.start[s],i=r+t.sizes[s];for(let c=r;c<i;c++)n[t.order[c]]=o}),n}function nn(t){let{n:e,heights:n}=t;
if(e<2||n[e-2]===0)return 1;let s=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(s<2)return 2;let o=2,r=-1/0;for(let i=2;i<=
s;i++){let{lower:c,upper:a}=tn(t,i),l=c>0?a/c:a>0?1/0:1;l>r&&([r,o]=[l,i])}return o}var mo=["node_names","node_colours"];function on(t){let[e,n]=mo.map(s=>po(t.get(s)));return{names:e,colours:n}}function po(t){
let e=new Map;for(let[n,s]of Object.entries(t??{}))e.set(Number(n),String(s));return e}function go(t){let e=Mt(t.get("heights")),n=sn(t.get("flips"),e.length),s=It(ee(t.get("children")),e,n);return s.marks=on(
t),s}function rn(t){let e=go(t),n=e.n,s=t.get("columns")??[],o=Mt(t.get("col_heights")),r=ee(t.get("col_children")),i=Mt(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=ee(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,h)=>h);return{revision:t.get("revision")??0,n,tree:e,p:s.length,columns:s,values:yo(t.get("values")),
columnTree:o.length?It(r,o):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:wo(a,Mt(t.get(
"axes")),i,c.length,n),axisNames:a,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:xo(sn(t.
get("names")),ee(t.get("name_ends"))),leafOf:u=>bo(f,u)}}function wo(t,e,n,s,o){let r=0;return t.map(({original:i})=>i===
void 0?e.subarray(r*o,++r*o):Float64Array.from({length:o},(c,a)=>n[a*s+i]??NaN))}function xo(t,e){let n=new TextDecoder,
s=[];return o=>{let r=e[o];return r===void 0?String(o):s[o]??=n.decode(t.subarray(o?e[o-1]:0,r))}}function bo(t,e){let n=0,
s=t.length;for(;n<s;){let o=n+s>>1;t[o]<e?n=o+1:s=o}return t[n]===e?n:-1}function ne(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;return e.slice(n,n+s)}return new ArrayBuffer(
0)}function sn(t,e=0){let n=new Uint8Array(ne(t));return n.length>=e?n:new Uint8Array(e)}function ee(t){return new Int32Array(
ne(t))}function yo(t){return new Float32Array(ne(t))}function Mt(t){return new Float64Array(ne(t))}var cn=["ward","complete","average","single","weighted","centroid","median"],ln=["ward","centroid","median"];function fn(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let s=0,o=0;s<e;s++)for(let r=s+1;r<e;r++){let i=C(t,2*s)-C(t,2*r),c=C(
t,2*s+1)-C(t,2*r+1);n[o++]=Math.sqrt(i*i+c*c)}return n}function Se(t,e){let n=new Float64Array(e*e);for(let s=0,o=0;s<e;s++)
for(let r=s+1;r<e;r++)n[s*e+r]=n[r*e+s]=C(t,o++);return n}function ke(t,e,n,s,o,r,i){switch(t){case"ward":{let c=1/(e+n+s);return Ae((s+e)*c*o*o+(s+n)*c*r*r-s*c*i*i)}case"complet\
e":return Math.max(o,r);case"single":return Math.min(o,r);case"average":return(e*o+n*r)/(e+n);case"weighted":return .5*(o+
r);case"centroid":return Ae((e*o*o+n*r*r-e*n*i*i/(e+n))/(e+n));case"median":return Ae(.5*(o*o+r*r)-.25*i*i)}}function Ae(t){
return t>0?Math.sqrt(t):0}function oe(t,e,n,{points:s=!1}={}){let o=Se(t,e);return n==="single"?an(...Ao(o,e,s),e,s):n===
"centroid"||n==="median"?So(o,e,n):an(...Mo(o,e,n),e,!1)}function Mo(t,e,n){let s=new Int32Array(e).fill(1),[o,r,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!s[c];)c++;i.push(c)}let[l,f,u]=[0,0,1/0];for(;;){l=C(i,i.length-1);
let h=i[i.length-2];[f,u]=h===void 0?[-1,1/0]:[h,C(t,l*e+h)];for(let d=0;d<e;d++)s[d]&&d!==l&&C(t,l*e+d)<u&&(u=C(t,l*e+d),
f=d);if(f===h)break;i.push(f)}i.length-=2,l>f&&([l,f]=[f,l]),o.push(l,f),r.push(u),re(t,e,s,n,l,f,u)}return[o,r]}function re(t,e,n,s,o,r,i){
let[c,a]=[C(n,o),C(n,r)];n[o]=0,n[r]=c+a;for(let l=0;l<e;l++){let f=C(n,l);if(!f||l===r)continue;let u=ke(s,c,a,f,C(t,l*
e+o),C(t,l*e+r),i);t[l*e+r]=t[r*e+l]=u}}function Ao(t,e,n){let s=new Float64Array(e).fill(1/0),o=new Int32Array(e),r=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){r[a]=1;let[f,u]=[0,1/0];for(let h=0;h<e;h++){if(r[h])continue;let d=C(t,a*e+
h);d<C(s,h)&&(s[h]=d,o[h]=a),C(s,h)<u&&(u=C(s,h),f=h)}i.push(n?C(o,f):a,f),c.push(u),a=f}return[i,c]}function an(t,e,n,s){
let o=e.map((a,l)=>l).sort((a,l)=>C(e,a)-C(e,l)),r=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;r[a]!==a;)a=r[a]=C(r,C(r,a));return a};return o.forEach((a,l)=>{let[f,u]=[c(C(t,2*a)),c(C(t,2*a+1))];i.set(s||f<u?[
f,u]:[u,f],2*l),r[f]=r[u]=n+l}),{children:i,heights:Float64Array.from(o,a=>C(e,a))}}function So(t,e,n){let s=new Int32Array(
e).fill(1),o=Int32Array.from({length:e},(u,h)=>h),r=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=u=>{let[h,d]=[u,1/0];for(let m=u+1;m<e;m++)s[m]&&C(t,u*e+m)<d&&([h,d]=[m,C(t,u*e+m)]);
return r[u]=h,i[u]=d,d};for(let u=0;u<e-1;u++)l(u);let f=ko(i);for(let u=0;u<e-1;u++){let h=f.top();for(;C(i,h)!==C(t,h*
e+C(r,h));)f.set(h,l(h)),h=f.top();let[d,m]=[C(r,h),C(i,h)];f.drop(),c.set(C(o,h)<C(o,d)?[C(o,h),C(o,d)]:[C(o,d),C(o,h)],
2*u),a[u]=m,o[d]=e+u,re(t,e,s,n,h,d,m);for(let g=0;g<h;g++)s[g]&&r[g]===h&&(r[g]=d);for(let g=0;g<d;g++)s[g]&&C(t,g*e+d)<
C(i,g)&&(r[g]=d,f.set(g,i[g]=C(t,g*e+d)));d<e-1&&f.set(d,l(d))}return{children:c,heights:a}}function ko(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),s=n.slice(),o=n.length,r=a=>C(e,C(n,a)),i=(a,l)=>{let[f,u]=[C(n,a),C(n,l)];n[a]=u,n[l]=f,s[f]=
l,s[u]=a},c=a=>{for(let l=2*a+1;l<o;l=2*a+1){if(l+1<o&&r(l+1)<r(l)&&l++,!(r(a)>r(l)))return;i(a,l),a=l}};for(let a=(o>>1)-
1;a>=0;a--)c(a);return{top:()=>C(n,0),drop(){i(0,--o),c(0)},set(a,l){let f=C(s,a),u=l<C(e,a);if(e[a]=l,!u)return c(f);for(let h=f-
1>>1;f>0&&r(h)>l;h=f-1>>1)i(f,h),f=h}}}function C(t,e){return t[e]}var Ee=2,Oe=200,un=12;function hn(t){let e=new Set,n=null,s=[],o=!1,r=!1,i={model:t,picked:-1,panels(){if(n)return n;let w=i.
points.length/2,b=fn(i.points),k=s;return n=i.linkages.map((x,E)=>{let{children:S,heights:T}=oe(b,w,x,{points:!0}),_=It(
S,T),N=te(_,i.k),j=Oo(N,k);return E||(k=s=Array.from(N.labels,A=>Ft(j,A))),{linkage:x,tree:_,cut:N,colours:j}}),n},move(w,b,k){
i.points.set(f(b,k),2*w),a()},add(w,b){let k=i.points.length/2;return k>=Oe?!1:(i.points=Float64Array.of(...i.points,...f(
w,b)),s.push(-1),i.picked=k,a(),!0)},remove(w){let b=i.points.length/2;return b<=Ee?!1:(i.points=i.points.filter((k,x)=>x>>
1!==w),s.splice(w,1),i.picked=Math.min(w,b-2),i.k>b-1&&c("n_clusters",i.k=b-1),a(),!0)},pick(w){i.picked=w,l()},setClusters(w){
let b=Math.min(Math.max(Math.round(w)||1,1),i.points.length/2);b!==i.k&&(i.k=b,c("n_clusters",b),t.save_changes(),n=null,
l())},setShape(w){i.shape=w,c("shape",w);let b=t.get("shape_clusters")[i.shapes.indexOf(w)];b&&c("n_clusters",i.k=b),u(!0)},
setSeed(w){c("seed",w),t.save_changes()},reset:()=>u(!0),tellPython(){o&&(o=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(w){return e.add(w),()=>{e.delete(w),i.tellPython()}},destroy(){for(let[w,b]of Object.
entries(g))t.off(`change:${w}`,b);e.clear()}};function c(w,b){r=!0,t.set(w,b),r=!1}function a(){n=null,o=!0,l()}function l(){
for(let w of[...e])w()}function f(w,b){let[k,x,E]=i.square,S=(T,_)=>{let N=Number((T/E).toPrecision(6))*E;return Math.min(
Math.max(N,_),_+E)};return[S(w,k),S(b,x)]}function u(w){let b=Mt(t.get("shapes_bytes")),k=t.get("shape_ends"),x=Math.max(
0,i.shapes.indexOf(i.shape));h(b.slice(x?Ft(k,x-1):0,Ft(k,x))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/
2),l(),o=w,i.tellPython()}function h(w){i.points=w,i.picked=-1,i.square=Eo(w),s=[],n=null}function d(){i.linkages=t.get(
"linkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),h(Mt(t.get("points_bytes"))),l()}let m=w=>()=>{
r||w()},g={revision:d,n_clusters:m(()=>i.setClusters(t.get("n_clusters"))),linkages:m(d)};d();for(let[w,b]of Object.entries(
g))t.on(`change:${w}`,b);return i}function Eo(t){let e=[0,1].map(a=>{let l=t.filter((f,u)=>u%2===a);return[l.reduce((f,u)=>Math.
min(f,u),1/0),l.reduce((f,u)=>Math.max(f,u),-1/0)]}),[[n=0,s=0]=[],[o=0,r=0]=[]]=e,i=Math.max(s-n,r-o)||1;if(n>=0&&o>=0&&
s<=10&&r<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+s-c)/2,(o+r-c)/2,c]}function Oo(t,e){let{k:n,labels:s}=t,o=new Map,
r=4096;s.forEach((l,f)=>{let u=e[f]??-1;u>=0&&o.set(l*r+u,(o.get(l*r+u)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[l]of[...o].sort((f,u)=>u[1]-f[1]||f[0]-u[0])){let[f,u]=[Math.floor(l/r),l%r];Ft(i,f)>=0||c.has(u)||(i[f]=u,c.add(
u))}let a=0;for(let l=0;l<n;l++)if(!(Ft(i,l)>=0)){for(;c.has(a);)a++;i[l]=a,c.add(a)}return i}function Ft(t,e){return t[e]}var Wt=14,se=4;function ie(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let s=e.createElement("b");n.append(s),t.append(n);let o=[],r="",[i,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==r){for(r=u,s.textContent=ot(l);o.length<f.length;){let h=e.createElement("span");o.push(h),n.append(h)}o.forEach(
(h,d)=>{h.hidden=d>=f.length,h.textContent=ot(f[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,h){
a(u,h),n.hidden=!1;let[d,m]=[t.clientWidth,t.clientHeight],g=l+Wt+i+se<=d?l+Wt:l-Wt-i,w=f-Wt-c,b=w>=se?w:f+Wt,k=(x,E)=>Math.
round(Math.max(se,Math.min(x,E-se)));n.style.transform=`translate(${k(g,d-i)}px, ${k(b,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}function wt(t,e){let{left:n,top:s}=t.getBoundingClientRect(),o=Vt(t);return{x:(e.clientX-n)/o,y:(e.clientY-s)/o}}function ae(t){return e=>{let n=t[e.key];!n||ge(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var To={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},Co={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"},$o=13,vo=8;function dn(t,e,n){let s=t.ownerDocument,
o=at(t),r=[],i=H(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=vt(
i,"Points",p=>e.setShape(p)),a=Ge(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let l=s.createElement("label"),f=s.createElement("input");Object.assign(f,{type:"number",min:"0",max:"2147\
483647",step:"1"}),f.dataset.lmSuppressShortcuts="true",f.title="Another number draws other points of the same shape",l.
append("Seed",f),i.append(l),$t(i,"Reset",e.reset).title="Back to the points as they were drawn";let u=H(i,"hclust-lab-h\
int");u.textContent="Drag a point. Click to add one, double-click to take one away.";let h=H(t,"hclust-unseen");h.setAttribute(
"aria-live","polite");let d=H(t,"hclust-lab"),m=[],g=-1;function w(p){let M=Math.max(10,Math.min(p.width,p.height)-2*vo),
[O,I,P]=e.square,[R,q]=[(p.width-M)/2,(p.height-M)/2],F=M/P;return{left:R,top:q,scale:F,x:Y=>R+(Y-O)*F,y:Y=>q+M-(Y-I)*F}}
function b(p,M,O){let I=e.panels()[O];if(!I)return;let{x:P,y:R}=w(M),q=e.points.length/2,F=q>120?7:9,Y=Array.from(I.colours,
U=>new Path2D(Qt(U)));for(let U=0;U<q;U++){let it=G(I.cut.labels,U),W=G(I.colours,it),Z=F*Zt(W);p.save(),p.translate(P(G(
e.points,2*U)),R(G(e.points,2*U+1))),(U===e.picked||U===g)&&(p.beginPath(),p.arc(0,0,F/2+3.5,0,2*Math.PI),p.strokeStyle=
n.ink,p.lineWidth=U===e.picked?2:1,p.stroke()),p.scale(Z,Z);let Ct=Y[it];p.fillStyle=gt(W),p.fill(Ct),p.lineWidth=.8/Z,p.
strokeStyle=n.paper,p.stroke(Ct),p.restore()}}function k(p,M,O){let I=e.panels()[O];if(!I)return;let{tree:P,cut:R,colours:q}=I,
F=Yt(P)*1.04,Y={left:1,top:4,width:M.width-2,height:M.height-8,highest:F},U=new Int32Array(2*P.n-1).fill(-1);R.nodes.forEach(
(W,Z)=>{U[W]=Z});for(let W=2*P.n-2;W>=0;W--){let Z=G(P.parents,W);G(U,W)<0&&Z>=0&&(U[W]=G(U,Z))}if(p.lineWidth=1.25,Jt(p,
P,P.n-1,Y,W=>G(U,W)<0?n.quiet:gt(G(q,G(U,W)))),R.t>F||P.n<2)return;let it=Math.round(pt(Y,Math.min(R.t,F)))+.5;p.setLineDash(
[5,4]),p.lineWidth=1,p.strokeStyle=n.ink,p.beginPath(),p.moveTo(0,it),p.lineTo(M.width,it),p.stroke()}function x(p,M){let O=H(
d,"hclust-lab-panel"),I=s.createElement("h4");I.textContent=p,O.append(I);let P=Et(H(O,"hclust-lab-points"),[(F,Y)=>b(F,
Y,M)]),R=Et(H(O,"hclust-lab-tree"),[(F,Y)=>k(F,Y,M)]);R.canvas.setAttribute("aria-hidden","true");let q=s.createElement(
"p");return q.textContent=To[p],O.append(q),P.canvas.tabIndex=0,P.canvas.setAttribute("role","application"),P.canvas.dataset.
lmSuppressShortcuts="true",P.canvas.setAttribute("aria-label",`Points under ${p} linkage. Page Up and Page Down go from \
point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:p,part:O,points:P,tree:R,end:E(P,M)}}function E(p,M){
let{canvas:O}=p,I=null,P=-1/0,R=({x:$,y:D})=>{let z=w(p),[tt,lt]=[-1,$o];for(let mt=0;mt<e.points.length/2;mt++){let y=Math.
hypot(z.x(G(e.points,2*mt))-$,z.y(G(e.points,2*mt+1))-D);y<=lt&&([lt,tt]=[y,mt])}return tt},q=({x:$,y:D})=>{let{left:z,top:tt,
scale:lt}=w(p),[mt,y,L]=e.square;return[mt+($-z)/lt,y+L-(D-tt)/lt]},F=$=>{if($!==g){g=$,O.style.cursor=$<0?"copy":"grab";
for(let D of m)D.points.paint()}},Y=()=>e.square[2],U=($,D,z)=>{let tt=e.picked;if(tt<0)return e.pick(0);let lt=Y()*(z.shiftKey?
.0025:.02);e.move(tt,G(e.points,2*tt)+$*lt,G(e.points,2*tt+1)+D*lt),T(M)},it=$=>{let D=e.points.length/2;e.pick((Math.max(
e.picked,$<0?0:-1)+$+D)%D),T(M)},W=()=>{e.picked<0||(e.remove(e.picked)?S(`A point is taken away: ${et(e.points.length/2,
"points")}.`):S(`At least ${Ee} points have to stay.`),e.tellPython())},Z=($,D)=>{e.add($,D)?S(`A point is added: ${et(e.
points.length/2,"points")}.`):S(`There are ${Oe} points already: take one away first.`,!0),e.tellPython()},Ct=ae({ArrowLeft:$=>U(
-1,0,$),ArrowRight:$=>U(1,0,$),ArrowUp:$=>U(0,1,$),ArrowDown:$=>U(0,-1,$),PageDown:()=>it(1),PageUp:()=>it(-1),Delete:W,
Backspace:W,Enter:()=>{let[$,D]=e.square,z=e.picked,tt=.05*Y();Z(...z<0?[$+Y()/2,D+Y()/2]:[G(e.points,2*z)+tt,G(e.points,
2*z+1)])},Escape:()=>e.pick(-1)}),At=$=>{I?.id===$.pointerId&&(I=null,O.style.cursor="grab",e.tellPython())};return ht(O,
{keydown:Ct,keyup:e.tellPython,blur:e.tellPython,touchstart:$=>{let D=$.touches[0];D&&R(wt(O,D))>=0&&$.preventDefault()},
pointerdown:$=>{if($.button!==0||!$.isPrimary)return;let D=wt(O,$),z=R(D);if(z<0)return;let[tt,lt]=q(D);I={id:$.pointerId,
point:z,dx:G(e.points,2*z)-tt,dy:G(e.points,2*z+1)-lt},O.setPointerCapture($.pointerId),O.style.cursor="grabbing",e.pick(
z)},pointermove:$=>{let D=wt(O,$);if(!I)return F(R(D));let[z,tt]=q(D);e.move(I.point,z+I.dx,tt+I.dy)},pointerup:At,pointercancel:At,
pointerleave:()=>F(-1),click:$=>{let D=wt(O,$);R(D)>=0||(P=$.timeStamp,Z(...q(D)))},dblclick:$=>{if($.timeStamp-P<600)return;
let D=R(wt(O,$));D<0||(e.pick(D),W())}})}function S(p,M=!1){h.textContent=p,M&&(u.textContent=p)}function T(p){let M=e.picked,
O=e.panels()[p];if(M<0||!O)return;let[I,P]=[G(e.points,2*M),G(e.points,2*M+1)],R=G(O.cut.sizes,G(O.cut.labels,M));S(`Poi\
nt ${M+1} of ${e.points.length/2} at ${I.toFixed(1)}, ${P.toFixed(1)}: in a cluster of ${R}.`)}function _(){m.map(M=>M.linkage).
join()!==e.linkages.join()&&(N(),m=e.linkages.map(x),j()),Nt(c,e.shapes.map(M=>[M,Co[M]??M]),e.shape),a.input.max=String(
Math.max(e.k,Math.min(un,e.points.length/2))),a.input.value=String(e.k),a.output.textContent=et(e.k),a.input.setAttribute(
"aria-valuetext",et(e.k,"clusters"));let p=e.model.get("seed");l.hidden=typeof p!="number",s.activeElement!==f&&(f.value=
String(p??""));for(let{points:M,tree:O}of m)M.paint(),O.paint()}function N(){for(let{part:p,points:M,tree:O,end:I}of m)I(),
M.destroy(),O.destroy(),p.remove();m=[]}function j(){let p=Math.max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),
M=Math.ceil(m.length/Math.max(1,p))||1;d.style.gridTemplateColumns=`repeat(${Math.ceil(m.length/M)}, minmax(0, 1fr))`}let A=new o.
ResizeObserver(j);return A.observe(t),r.push(()=>A.disconnect(),ht(f,{change:()=>{let p=Math.round(f.valueAsNumber);p>=0&&
p<=2147483647?e.setSeed(p):f.value=String(e.model.get("seed"))}}),e.subscribe(_)),_(),{restyle(p){n=p,_()},destroy(){for(let p of r)
p();N(),t.replaceChildren()}}}function G(t,e){return t[e]}var mn=new WeakMap,pn=new WeakMap;function gn(t){let e=mn.get(t.children);return e||mn.set(t.children,e=Io(t)),t.marks?.
colours.size?No(e,t.marks):e}function No(t,e){let n=pn.get(e);if(!n){pn.set(e,n=t.slice());for(let[s,o]of e.colours)n[s]=
Ze(n[s],o)}return n}function Io(t){let{n:e,children:n,sizes:s}=t,o=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=n[2*c],l=n[2*
c+1],f=s[a]>=s[l];o[f?a:l]=o[e+c],o[f?l:a]=i}let r=Int32Array.from({length:e},(i,c)=>c);return te(t,nn(t)).nodes.forEach(
(i,c)=>{r[o[i]]=c}),o.map(i=>r[i])}var Ce=864e5,Lo=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function xn(t){let[e,n]=[1/0,-1/0];
for(let o=0;o<t.length;o++){let r=t[o];Number.isFinite(r)&&(r<e&&(e=r),r>n&&(n=r))}if(e>n)return[0,1];let s=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-s,n+s]}function Ut(t,e,n,s,o){if(t==="date")return Po(e,n,Math.max(2,Math.floor(s/o)));let r=Ve(
e,n,s,o);return{at:r,words:Je(r)}}function Po(t,e,n){let s=e-t;for(let o of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(s<50)break;if(!(s/(o*30.4)>n))return Te(wn(t,e,o),t,e)}for(let o of[1/24,1/8,1/4,1/2,1,2,7,14]){if(s/o>n)continue;let r=o>=
7?4:0,i=[];for(let c=Math.ceil((t-r)/o);c*o+r<=e;c++)i.push(c*o+r);return Te(i,t,e)}return Te(wn(t,e,1),t,e)}function wn(t,e,n){
let s=new Date(t*Ce);if(Number.isNaN(s.getTime()))return[];let o=Math.floor((s.getUTCFullYear()*12+s.getUTCMonth())/n),r=[];
for(let i=o;r.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
Ce;if(!(a<=e))break;a>=t&&r.push(a)}return r}function Te(t,e,n){let s=t.map(r=>{let i=new Date(Math.round(r*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=Lo[i.getUTCMonth()];return i.getUTCDate()!==1?
`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[o]=t;return o!==void 0&&n-e<800&&!s.some(r=>/^-?\d{3,}$/.
test(r))&&(s[0]+=` ${new Date(o*Ce).getUTCFullYear()}`),{at:t,words:s}}var bn=8,Mn=12,_o=46,Bo=90;function $e(t,e,n){let s=t.axisNames.findIndex(l=>l.name===e),o=s<0?Math.min(n,t.axisNames.length-
1):s,r=t.axisNames[o],i=t.axes[o];if(!r||!i)return null;let c=ot(r.label||r.name),a=r.unit?`${c} (${ot(r.unit)})`:c;return{
name:r.name,title:a,column:r,values:i,all:xn(i)}}function An(t,e,n,s,o,r,i){let c=Math.max(40,t.height-bn-_o),a=Ut(n.column.
kind,...o,c,46);a.words=a.words.map(g=>i.fit(g,Bo));let l=Math.max(0,...a.words.map(g=>i.width(g))),f=Math.ceil(l+8+rt+16),
u=Math.max(40,t.width-f-Mn-r),h=Ut(e.column.kind,...s,u,64),d=yn(e.values,s[0],s[1],u),m=yn(n.values,o[1],o[0],c);for(let g=0;g<
d.length;g++)d[g]!==d[g]?m[g]=NaN:m[g]!==m[g]&&(d[g]=NaN);return{left:f,top:bn,width:u,height:c,x:h,y:a,xs:d,ys:m}}function yn(t,e,n,s){
let o=new Float32Array(t.length);for(let r=0;r<t.length;r++){let i=t[r];o[r]=Number.isFinite(i)?(i-e)/(n-e)*s:NaN}return o}
function Sn(t,e,{x:n,y:s,xShown:o,yShown:r,look:i,face:c,dpr:a}){let{left:l,top:f,width:u,height:h}=e,d=f+h,m=Math.max(1,
Math.round(a))/a,g=b=>Math.round(b*a)/a;t.font=c.css(),t.fillStyle=i.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((b,k)=>{let x=g(d-(b-r[0])/(r[1]-r[0])*h);t.fillStyle=i.rule,t.globalAlpha=.7,t.fillRect(l,x,u,m),t.globalAlpha=
1,t.fillRect(l-4,x,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[k]??"",l-8,x+.5)}),t.fillStyle=i.rule,t.fillRect(g(l),f,
m,h+m),t.fillRect(l,g(d),u,m),t.textBaseline="alphabetic",t.textAlign="center";let w=u/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((b,k)=>{let x=g(l+(b-o[0])/(o[1]-o[0])*u);t.fillStyle=i.rule,t.fillRect(x,d,m,4);let E=c.fit(e.x.words[k]??"",w),
S=l+u+Mn-1-c.width(E)/2;t.fillStyle=i.quiet,t.fillText(E,Math.min(x,S),d+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,
u),l+u/2,d+37),t.save(),t.translate(rt+1,f+h/2),t.rotate(-Math.PI/2),t.fillText(c.fit(s.title,h),0,0),t.restore()}var kn=28;function dt(t,e,n){let s=Cn(t.sizes,n),o=ce(t,e,n);return s>1?`${o} (+${et(s-1)} more)`:o}function ce(t,e,n){let s=ot(
e.name(Cn(yt(t,n),0)));return s.length>kn?`${s.slice(0,kn-1).trimEnd()}…`:s}function En(t){let{data:e,step:n,tree:s}=t,
o=s.n-1;if(!o)return"There is one row: nothing can be merged.";let r=t.lit();if(!r)return`Start: ${et(s.n,e.noun)}, each\
 a cluster of its own; ${et(o,"merges")} make them one tree.`;let[i,c]=[dt(s,e,r.a),dt(s,e,r.b)],a=s.n-n,l=a===1?"all ar\
e one cluster now":`${et(a,"clusters")} are left`;return`Step ${et(n)} of ${et(o)}: ${i} and ${c} merge at ${ut(r.distance)}\
; ${l}.`}var On={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Do={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},zo=["average","centroid","ward"];function Tn(t,[e,n,s],o,r){let[i,c,a]=o.map(ut),l=e+n,f={single:`½ · ${i} +\
 ½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i}\
 + ${n} · ${c}) / ${l}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*
n} · ${a}² / ${l*l} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+s} · ${i}² + ${n+
s} · ${c}² − ${s} · ${a}²) / ${l+s} ]`};return{general:`d(A∪B, C) = ${Do[t]}`,where:zo.includes(t)?`a = ${et(e)}\
, b = ${et(n)}${t==="ward"?`, c = ${et(s)}`:""}: how many rows each has`:"",numbers:`= ${f[t]}`,result:`= ${ut(r)}`}}function Cn(t,e){
return t[e]}function ve(t,e,n,s){let{n:o,children:r}=e,i=Se(t,o),c=new Int32Array(o).fill(1),a=Int32Array.from({length:2*o-1},(u,h)=>h<
o?h:-1);for(let u=0;u<n;u++){let[h,d]=[ct(r,2*u),ct(r,2*u+1)],[m,g]=[ct(a,h),ct(a,d)];re(i,o,c,s,m,g,ct(i,m*o+g)),a[o+u]=
g,a[h]=a[d]=-1}let l=[];for(let u=0;u<o+n;u++)ct(a,u)>=0&&l.push(u);let f=(u,h)=>ct(i,ct(a,u)*o+ct(a,h));return{nodes:l,
distance:f,joined:(u,h,d)=>ke(s,ct(e.sizes,u),ct(e.sizes,h),ct(e.sizes,d),f(u,d),f(h,d),f(u,h))}}function $n({nodes:t,distance:e}){
let n=null;for(let[s,o]of t.entries())for(let r=s+1;r<t.length;r++){let i=ct(t,r),c=e(o,i);(!n||c<n.distance)&&(n={a:o,b:i,
distance:c})}return n}function ct(t,e){return t[e]}var qt=40,[Ro,jo]=[.25,20],Fo=200;function vn(t){let e=new Set,n,s,o={},r={model:t,lit(){let{step:h,tree:d}=r;if(h<1)return null;
let[m,g]=[Ot(d.children,2*h-2),Ot(d.children,2*h-1)];return{a:m,b:g,distance:Ot(d.distances,h-1)}},table(){let{distances:h,
linkage:d,step:m,tree:g}=r;return!h.length||!d?null:o.table??=ve(h,g,Math.max(0,m-1),d)},choices(){if(o.choices)return o.
choices;let h=o.choices=new Map,{distances:d,linkage:m,offered:g,step:w,tree:b}=r;if(!d.length||b.n<2)return h;let k=Math.
max(0,w-1);for(let x of g){let[E,S]=[Ot(b.children,2*k),Ot(b.children,2*k+1)],T=x===m?{a:E,b:S,distance:Ot(b.distances,k)}:
$n(ve(d,b,k,x));T&&h.set(x,T)}return h},go(h){let d=Math.min(Math.max(Math.round(h)||0,0),r.tree.n-1);d!==r.step&&(r.step=
d,o={},t.set("step",d),i(),c())},play(h){let d=h&&r.tree.n>1;d!==r.playing&&(d&&r.step>=r.tree.n-1&&r.go(0),r.playing=d,
t.set("playing",d),r.flush(),a(),c())},setSpeed(h){r.speed=Math.min(Math.max(h||1,Ro),jo),t.set("speed",r.speed),i(),c()},
swap(h){if(h!==r.linkage){if(r.linkage=h,r.distances.length){let d=!!t.get("of_points"),{children:m,heights:g}=oe(r.distances,
r.tree.n,h,{points:d});r.tree=It(m,g)}o={},t.set("linkage",h),r.flush(),c()}},subscribe(h){return e.add(h),a(),()=>{e.delete(
h),a(),s!==void 0&&r.flush()}},flush(){clearTimeout(s),s=void 0,t.save_changes()},destroy(){clearTimeout(n),s!==void 0&&
r.flush();for(let[h,d]of Object.entries(f))t.off(h,d);e.clear()}};function i(){s??=setTimeout(r.flush,Fo)}function c(){for(let h of[
...e])h()}function a(){clearTimeout(n),n=void 0,!(!r.playing||!e.size)&&(n=setTimeout(()=>{r.go(r.step+1),r.step>=r.tree.
n-1?r.play(!1):a()},1e3/r.speed))}function l(){r.data=rn(t),r.tree=r.data.tree,r.distances=Mt(t.get("distances")),r.linkage=
t.get("linkage")??"";let h=t.get("metric")==="euclidean";r.offered=r.distances.length?cn.filter(d=>h||!ln.includes(d)):[],
r.step=Math.min(Math.max(t.get("step")??0,0),r.tree.n-1),r.speed=t.get("speed")||1,o={},c()}let f={"change:revision":l,"\
change:step":()=>r.go(t.get("step")),"change:speed":()=>{t.get("speed")!==r.speed&&r.setSpeed(t.get("speed"))},"change:p\
laying":()=>r.play(!!t.get("playing"))},u=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;r.playing=
!!t.get("playing")&&!u,l(),t.get("playing")&&u&&(t.set("playing",!1),t.save_changes());for(let[h,d]of Object.entries(f))
t.on(h,d);return r}function Nn(t,e){let{n,parents:s}=t,o=new Int32Array(2*n-1).fill(-1);for(let r=n+e-1;r>=0;r--){let i=Ot(
s,r);o[r]=i>=0&&i<n+e?Ot(o,i):r}return o}function Ot(t,e){return t[e]}function Ln(t,e,n){let s=t.ownerDocument,o={title:_n(t,"How far is it from the others now?"),meaning:Ne(t,"hclust-quiet"),
who:H(t,"hclust-step-who"),general:Ne(t,"hclust-formula hclust-quiet"),numbers:Ne(t,"hclust-formula")},[r,i]=[s.createElement(
"span"),s.createElement("span")];o.who.append(r,i);let c=vt(o.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:f,data:u}=e,h=e.table(),d=e.lit(),m=e.linkage;if(t.hidden=!h,!h||!m)return;o.title.
textContent=d?"How far is the new cluster from the others?":"What will happen";let g=d?h.nodes.filter(T=>T!==d.a&&T!==d.
b):[],w=!!(d&&g.length);if(o.who.hidden=o.general.hidden=o.numbers.hidden=!w,o.meaning.textContent=d?w?On[m]:"Nothing el\
se is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${f.n<=qt?": the\
irs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step can be\
gin. Press Play, or go on step by step.`,!d||!w)return;In(r,"A",dt(f,u,d.a)),In(i,"B",dt(f,u,d.b));let b=g.map(T=>({v:T,
d:h.joined(d.a,d.b,T)})).sort((T,_)=>T.d-_.d||T.v-_.v);Nt(c,b.map(({v:T})=>[String(T),dt(f,u,T)]),String(l));let k=T=>Wo(
f.sizes,T),x=Tn(m,[k(d.a),k(d.b),k(l)],[h.distance(d.a,l),h.distance(d.b,l),h.distance(d.a,d.b)],h.joined(d.a,d.b,l)),E=s.
createElement("small");E.textContent=x.where,o.general.replaceChildren(x.general," ",E);let S=s.createElement("b");S.textContent=
x.result,o.numbers.replaceChildren(`${x.numbers} `,S)}return{show:a}}function Pn(t,e,n,s){let o=t.ownerDocument;_n(t,"Wh\
ich pair would each linkage merge now?");let r=H(t,"hclust-step-list");r.setAttribute("role","group"),r.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(f,u){let{data:h,tree:d,linkage:m}=e,
g=f?e.choices():new Map;t.hidden=!g.size;for(let[b,{row:k}]of i)g.has(b)||(k.remove(),i.delete(b));let w=m?g.get(m):void 0;
for(let[b,k]of g){let x=i.get(b);if(!x){let N=o.createElement("button");N.type="button",N.dataset.lmSuppressShortcuts="t\
rue";let[j,A,p]=[o.createElement("b"),o.createElement("span"),o.createElement("span")];N.append(j,A,p),N.addEventListener(
"click",()=>{s(b)}),r.append(N),i.set(b,x={row:N,name:j,pair:A,at:p})}let E=w&&[k.a,k.b].sort().join()===[w.a,w.b].sort().
join();x.row.classList.toggle("hclust-own",b===m),x.row.setAttribute("aria-pressed",String(u===b)),x.row.disabled=b===m,
x.name.textContent=b;let[S,T]=[dt(d,h,k.a),dt(d,h,k.b)],_=E&&b!==m?"the same pair":`${S} and ${T}`;x.pair.textContent=_,
x.row.title=`${b}: ${S} and ${T}, ${ut(k.distance)} apart`,x.pair.className=E&&b!==m?"hclust-quiet":"",x.at.textContent=
ut(k.distance)}}let a=f=>{let u=[...i].find(([,{row:h}])=>h.contains(f.target));return u?u[0]:""},l=ht(r,{pointerover:f=>n(
a(f)),pointerleave:()=>n(""),focusin:f=>n(a(f)),focusout:()=>n("")});return{show:c,end:l}}function In(t,e,n){let s=t.ownerDocument.
createElement("b");s.textContent=e,t.replaceChildren(s,` ${n}`)}function _n(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function Ne(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}function Wo(t,e){return t[e]}function Ht(t,e,n){return ft(bt(kt(t.paper)??St,kt(e)??_t,n))}function zt(t,{look:e,face:n},s,o,r,i=8){t.beginPath(),t.arc(
o,r,i,0,2*Math.PI),t.fillStyle=s==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=s==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=s==="C"?e.ink:e.paper,t.font=n.css(rt,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
s,o,r+.5)}var le=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),Bn=40,Dn=22,Ie=76,fe=11;function zn(t,e,n){let s=t.n>1?Tt(
t.heights,Math.max(0,e-1)):0,o=n*1.04;for(;s>0&&o/2>s*1.3;)o/=2;return o}function Rn(t,e,n,s){let o=t.width-Bn-8,r=o/e.n>=
11.5,i=r?le(s+fe,Ie,.48*t.height):16;return{left:Bn,top:Dn,width:o,height:Math.max(20,t.height-Dn-i),highest:n,names:r,feet:i}}
function jn(t,e,n,s){let{tree:o,merges:r,top:i,colours:c,tags:a,lit:l,asked:f,look:u,face:h,name:d}=e,m=Math.max(1,Math.
round(s))/s,{at:g,words:w}=Ut("number",0,n.highest||1,n.height,42),b=n.top+n.height;t.font=h.css(),t.textAlign="right",t.
textBaseline="middle",g.forEach((A,p)=>{let M=Math.round(pt(n,A)*s)/s;t.fillStyle=u.rule,t.globalAlpha=.7,t.fillRect(n.left,
M,n.width,m),t.globalAlpha=1,t.fillStyle=u.quiet,t.fillText(w[p]??"",n.left-8,M+.5)}),t.lineWidth=1.5;let k=o.n+r-1;Jt(t,
o,r,n,A=>l&&A===k?u.ink:gt(Tt(c,Tt(i,A)))),l&&(t.beginPath(),xe(t,o,r-1,n),t.strokeStyle=u.ink,t.lineWidth=3,t.stroke());
let x=[...a.keys()],E=r<o.n-1?new Set(i.subarray(0,o.n)):new Set;for(let A of new Set([...E,...x,...f??[]])){let p=f?.includes(
A),[M,O]=[Lt(n,o,A),pt(n,Bt(o,A))];t.beginPath(),t.arc(M,O,p?5:2,0,2*Math.PI),t.fillStyle=p?u.paper:A<o.n?u.quiet:gt(Tt(
c,A)),t.fill(),p&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=u.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.
textAlign="right";for(let A=0;A<o.n;A++){let p=[...a].find(([O])=>Uo(o,O,A)),M=p!==void 0&&p[1]!=="C";t.save(),t.translate(
Lt(n,o,A),b+7),t.rotate(-Math.PI/2),t.font=h.css(rt,M),t.fillStyle=M?u.ink:u.quiet,t.fillText(h.fit(ot(d(A)),n.feet-fe+1,
rt,M),0,.5),t.restore()}}let S=l?pt(n,Tt(o.distances,r-1))-12:0,T=l?[...l].map(A=>Lt(n,o,A)):[],[_=0,N=0]=T,j=Math.max(0,
19-Math.abs(N-_))/2;for(let[A,p]of a){let M=Lt(n,o,A);if(p==="C"){let I=Math.min(_,N)-24<M&&M<Math.max(_,N)+24,P=pt(n,Bt(
o,A))-12;zt(t,e,p,M,I&&Math.abs(P-S)<18?S-19:P);continue}let O=M===Math.min(_,N)?-j:j;zt(t,e,p,le(M+O,9,n.left+n.width),
S)}}function Uo(t,e,n){let s=Tt(t.start,n)-Tt(t.start,e);return s>=0&&s<Tt(t.sizes,e)}function Tt(t,e){return t[e]}function Fn(t,e,n){let s=!1,o=n.length,r=ue(n,o-2),i=ue(n,o-1);for(let c=0;c<o;c+=2){let a=ue(n,c),l=ue(n,c+1);i>e!=l>e&&
t<(r-a)*(e-l)/(i-l)+a&&(s=!s),r=a,i=l}return o>=6&&s}function ue(t,e){return t[e]}function he(t,e,n){let s=[];for(let r=0;r<n.length;r++){let i=n[r],[c,a]=[t[i],e[i]];Number.isFinite(c)&&Number.isFinite(
a)&&s.push([c,a])}s.sort((r,i)=>r[0]-i[0]||r[1]-i[1]);let o=r=>{let i=[];for(let c of r){for(;i.length>1&&qo(i.at(-2),i.
at(-1),c)<=0;)i.pop();i.push(c)}return i};return s.length<3?s:[...o(s).slice(0,-1),...o(s.reverse()).slice(0,-1)]}function qo(t,e,n){
return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function Wn(t,e,n){let s=[...n,...t.map(({x:r,y:i})=>({x0:r-5,y0:i-5,x1:r+5,y1:i+5}))],o=[];for(let{row:r,x:i,y:c,width:a,
away:l}of t)for(let f of[i+l,i-l-a]){let u={x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||s.some(d=>Ho(u,d)))){s.push(u),o.push({row:r,left:f,y:c});break}}return o}function Ho(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Go=16,Ko=120;function Un(t,e,n,s){let{tree:o,top:r,colours:i,tags:c,lit:a,asked:l,look:f}=e,{xs:u,ys:h}=n,d=o.n;t.save(),
t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let m=d>400?5:d>120?6.5:
8,g=[...new Set(r.subarray(0,d))].sort((x,E)=>st(o.sizes,E)-st(o.sizes,x));t.lineJoin=t.lineCap="round";let w=new Set([...(l??
[]).filter(x=>!a?.includes(x)),...a??[]]),b=(x,E)=>{let S=x<d;if(S&&!E&&!c.has(x))return;let T=he(u,h,yt(o,x)),[_]=T;if(!_)
return;let N=new Path2D;N.moveTo(..._);for(let p of T)N.lineTo(...p);N.closePath();let j=S?f.ink:gt(st(i,x)),A=m+8;t.strokeStyle=
a?.includes(x)||c.has(x)?f.ink:E?f.quiet:Ht(f,j,.55),t.lineWidth=A+(E?4:2),t.stroke(N),t.strokeStyle=t.fillStyle=Ht(f,j,
E?.2:.12),t.lineWidth=A,t.stroke(N),t.fill(N)};for(let x of g)!w.has(x)&&!c.has(x)&&b(x,!1);for(let x of c.keys())w.has(
x)||b(x,!1);for(let x of w)b(x,!0);if(s){let[x,E]=s;t.beginPath(),t.moveTo(st(u,x),st(h,x)),t.lineTo(st(u,E),st(h,E)),t.
lineWidth=2,t.strokeStyle=f.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let x=0;x<d;x++){let[E,S]=[st(u,x),
st(h,x)];if(E!==E)continue;let T=st(r,x);if(t.save(),t.translate(E,S),T<d)t.beginPath(),t.arc(0,0,m/2,0,2*Math.PI),t.fillStyle=
f.paper,t.fill(),t.lineWidth=1.3,t.strokeStyle=w.has(T)?f.ink:f.quiet,t.stroke();else{let _=st(i,T),N=m*Zt(_);t.scale(N,
N);let j=new Path2D(Qt(_));t.fillStyle=gt(_),t.fill(j),t.lineWidth=1/N,t.strokeStyle=f.paper,t.stroke(j)}t.restore()}t.restore();
let k=[];for(let[x,E]of c){let S=Jo(he(u,h,yt(o,x)),n,m+13,(T,_)=>{let N=k.filter(([A,p])=>Math.hypot(A-T,p-_)<18).length*
100,j=0;for(let A=0;A<d;A++)Math.hypot(st(u,A)-T,st(h,A)-_)<15&&j++;for(let A of c.keys()){let p=A===x?[]:he(u,h,yt(o,A));
p.length>2&&Fn(T,_,p.flat())&&(j+=10)}return N+j});S&&(k.push(S),zt(t,e,E,n.left+S[0],n.top+S[1]))}d<=Go&&Vo(t,e,n,k)}function Vo(t,{
tree:e,face:n,look:s,name:o},r,i){let c=Array.from({length:e.n},(f,u)=>n.fit(ot(o(u)),Ko)),a=c.map((f,u)=>({row:u,x:st(r.
xs,u),y:st(r.ys,u),width:n.width(f),away:12})).filter(({x:f})=>f===f),l=i.map(([f,u])=>({x0:f-9,y0:u-9,x1:f+9,y1:u+9}));
t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:h}of Wn(a,r,l))t.fillText(
c[f]??"",r.left+u,r.top+h+.5)}function Jo(t,{width:e,height:n},s,o){let r=(g,w)=>t.reduce((b,k)=>w*k[g]>w*b[g]?k:b);if(!t.
length)return null;let[i,c,a,l]=[r(1,-1),r(0,1),r(0,-1),r(1,1)],f=[[i[0],i[1]-s],[c[0]+s,c[1]],[a[0]-s,a[1]],[l[0],l[1]+
s]],u=(g,w)=>le(g,9,w-9),h=f.map(([g,w])=>{let[b,k]=[u(g,e),u(w,n)];return o(b,k)+(b===g&&k===w?0:50)}),[d,m]=f[h.indexOf(
Math.min(...h))]??[0,0];return[u(d,e),u(m,n)]}function st(t,e){return t[e]}var Yo=92,Xo=44,Qo=42;function Le({width:t,height:e},n,s,o){let r=[...n.nodes].sort((a,l)=>Pt(s.start,a)-Pt(s.start,l)),
i=r.length,c=Math.max(Yo,Math.min(o+Qo,t-6-Xo*(i-1)));return{nodes:r,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.
max(1,i-1)),tall:Math.min(32,(e-8)/i)}}function qn({nodes:t,left:e,top:n,wide:s,tall:o},r,i){let[c,a]=[Math.floor((i-n)/
o),Math.floor((r-e)/s)];return a<0||c>=t.length||a>=c?null:[Pt(t,c),Pt(t,a)]}function Hn(t,e,n,s){let{look:o,face:r,tags:i,
lit:c,asked:a,name:l,tree:f}=e,{nodes:u,left:h,top:d,wide:m,tall:g,right:w}=n,b=Math.min(m,g)>12?1:.5,k=g>=9.5,x=new Map(
u.map((A,p)=>[A,p])),[E,S]=[1/0,0];for(let[A,p]of u.entries())for(let M=0;M<A;M++){let O=s.distance(p,Pt(u,M));E=Math.min(
E,O),S=Math.max(S,O)}let T=A=>A<1&&S>.3?Dt(A,2):ut(A),_=g>=14&&Math.max(r.width(T(E)),r.width(T(S)))<=m-4;t.textBaseline=
"middle",u.forEach((A,p)=>{for(let M=0;M<p;M++){let O=s.distance(A,Pt(u,M)),I=S>E?(S-O)/(S-E):1,[P,R]=[h+M*m,d+p*g];t.fillStyle=
Ht(o,"#4477AA",.05+.85*I**1.6),t.fillRect(P,R,m-b,g-b),_&&(t.font=r.css(),t.textAlign="center",t.fillStyle=o.ink,t.fillText(
T(O),P+(m-b)/2,R+g/2))}});let N=(A,p,M,O)=>{let[I,P]=[x.get(A),x.get(p)];if(I===void 0||P===void 0)return;let[R,q]=[Math.
max(I,P),Math.min(I,P)];t.setLineDash(O),t.lineWidth=M,t.strokeStyle=o.ink,t.strokeRect(h+q*m-b/2,d+R*g-b/2,m,g),t.setLineDash(
[])},j=[...i].find(([,A])=>A==="C")?.[0];if(c&&j!==void 0)for(let A of c)N(A,j,1.5,[3,2]);a&&N(...a,2,[3,2]),c&&N(...c,2.5,
[]),!(!k&&!i.size)&&(t.textAlign="left",u.forEach((A,p)=>{let M=i.get(A);if(!k&&!M)return;let[O,I]=[h+p*m+4,d+(p+.5)*g];
M&&zt(t,e,M,O+8,I,Math.min(8,Math.max(6.5,.55*g))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=M?o.ink:o.quiet,
t.font=r.css(rt,!!M);let P=Pt(f.sizes,A),R=P>1?` +${P-1}`:"",q=O+(M?20:0),F=w-q-r.width(R,rt,!!M);t.fillText(r.fit(ot(l(
A)),Math.max(20,F),rt,!!M)+R,q,I+.5)}))}function Pt(t,e){return t[e]}var Zo=14,tr=200,Pe=[.25,.5,1,2,4,8,20],er="M4 3h2v10H4zM14 3v10L7 8z",nr="M11 3v10L4 8z",or="M5 3v10l7-5z";function Gn(t,e,n){
let s=t.ownerDocument,o=we(s,n.font),r=[],i=-1,c="",a="",l=H(t,"hclust-words hclust-step-said");l.setAttribute("aria-liv\
e","polite");let f=H(t,"hclust-lab-bar");f.setAttribute("role","group"),f.setAttribute("aria-label","Play the merges");let u=$t(
f,"Play",()=>e.play(!e.playing));u.classList.add("hclust-main");let h=$t(f,"To the start",()=>z(0),er),d=$t(f,"One step \
back",()=>z(e.step-1),nr),m=$t(f,"One step on",()=>z(e.step+1),or),g=s.createElement("label"),w=s.createElement("input");
w.type="range",w.min="0",w.dataset.lmSuppressShortcuts="true",w.setAttribute("aria-label","Step");let b=s.createElement(
"output");g.className="hclust-step-jump",g.append(w,b),f.append(g);let k=vt(f,"Speed",y=>e.setSpeed(Number(y))),x=vt(f,"\
Linkage",y=>e.swap(y)),E=H(t,"hclust-step");E.tabIndex=0,E.dataset.lmSuppressShortcuts="true",E.setAttribute("role","app\
lication"),E.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");let S={
points:j("points"),table:j("table"),tree:j("tree")},T=H(E,"hclust-step-numbers"),_=Ln(H(T,"hclust-step-update"),e,y=>$(y)),
N=Pn(H(T,"hclust-step-choices"),e,y=>D(y),y=>{a=a===y?"":y,Z()});r.push(N.end);function j(y){let L=H(E,`hclust-step-${y}`),
v=s.createElement("h4");return L.append(v),{part:L,title:v,box:H(L,"hclust-step-box")}}let A,p=null,M=()=>[$e(e.data,e.data.
axisNames[0]?.name??"",0),$e(e.data,e.data.axisNames[1]?.name??"",1)],O=()=>e.data.axisNames.length>1,I=()=>!!(e.distances.
length&&e.linkage)&&e.tree.n<=qt,P=()=>{let y=c||a,L=y&&y!==e.linkage?e.choices().get(y):void 0;return L?[L.a,L.b]:null};
function R(){let{tree:y,data:L,step:v}=e,B=e.lit(),nt=e.table(),K=new Map;if(B){K.set(B.a,"A").set(B.b,"B");let J=nt?nt.
nodes.filter(X=>!K.has(X)):[];J.includes(i)||(i=-1),nt&&i<0&&J.length&&(i=J.reduce((X,V)=>nt.joined(B.a,B.b,V)<nt.joined(
B.a,B.b,X)?V:X)),i>=0&&K.set(i,"C")}A={tree:y,merges:v,top:Nn(y,Math.max(0,v-1)),colours:gn(y),tags:K,lit:B&&[B.a,B.b],asked:P(),
name:J=>ce(y,L,J),look:n,face:o,longest:Y()}}let q=[],F=0;function Y(){let y=[e.tree,e.data,o];if(y.some((L,v)=>L!==q[v])){
q=y,F=0;for(let v=0;v<Math.min(e.tree.n,tr);v++)F=Math.max(F,o.width(ce(e.tree,e.data,v),rt,!0));let L=e.tree.n<=qt?Math.
max(0,F+fe-Ie):0;S.tree.box.style.setProperty("--hc-names",`${Math.ceil(L)}px`)}return F}function U(){let y=e.lit(),{distances:L,
linkage:v,tree:B}=e;if(!y||!L.length||v!=="single"&&v!=="complete")return null;let nt=v==="single"?1:-1,K=null,J=1/0;for(let X of yt(
B,y.a))for(let V of yt(B,y.b)){let[xt,Kt]=[Math.min(X,V),Math.max(X,V)],Be=nt*Gt(L,xt*B.n-xt*(xt+1)/2+Kt-xt-1);Be<J&&([J,
K]=[Be,[X,V]])}return K}let it={points:Et(S.points.box,[(y,L)=>{let[v,B]=M();!v||!B||(p=An(L,v,B,v.all,B.all,0,o),Sn(y,p,
{x:v,y:B,xShown:v.all,yShown:B.all,look:n,face:o,dpr:L.dpr}),Un(y,A,p,U()))}]),table:Et(S.table.box,[(y,L)=>{let v=e.table();
!v||!I()||Hn(y,A,Le(L,v,e.tree,A.longest),v)}]),tree:Et(S.tree.box,[(y,L)=>{jn(y,A,Rn(L,e.tree,zn(e.tree,e.step,Yt(e.tree)),
A.longest),L.dpr)}])};for(let y of Object.values(it))y.canvas.setAttribute("aria-hidden","true");let W={points:ie(S.points.
box),table:ie(S.table.box)};function Z(){let{data:y,tree:L,step:v,playing:B}=e;R();let nt=En(e);l.textContent!==nt&&_e(l,
nt);let K=L.n-1;w.max=String(K),w.value=String(v),w.setAttribute("aria-valuetext",nt),b.textContent=`${v} / ${K}`,u.textContent=
B?"Pause":v>=K&&K>0?"Play again":"Play",u.disabled=!K,h.disabled=d.disabled=v<=0,m.disabled=v>=K;let J=Pe.includes(e.speed)?
Pe:[...Pe,e.speed].sort((V,xt)=>V-xt);Nt(k,J.map(V=>[String(V),V<1?`1 step in ${ut(1/V).replace(/\.00$/,"")} s`:`${V} a \
second`]),String(e.speed));let X=e.offered.length?e.offered:e.linkage?[e.linkage]:[];Nt(x,X.map(V=>[V,V]),e.linkage),x.disabled=
X.length<2||!Ct("swaps"),x.parentElement.hidden=!X.length,S.points.part.hidden=!O(),S.table.part.hidden=!I(),T.hidden=!e.
distances.length||!e.linkage,E.dataset.parts=[O()&&"points",I()&&"table",!T.hidden&&"numbers"].filter(Boolean).join(" "),
S.points.title.textContent=`The ${y.noun}`,S.table.title.textContent=`${v?`Distances before step ${v}`:"Distances"}: the\
 bluer, the nearer`,S.tree.title.textContent="The tree so far",At.textContent=String(Ct("note")??""),At.hidden=!At.textContent,
_.show(i),N.show(!T.hidden,a);for(let V of Object.values(it))V.paint()}let Ct=y=>e.model.get(y),At=s.createElement("p");
At.className="hclust-notes",t.append(At);function _e(y,L){let v=L.indexOf(":")+1,B=s.createElement("b");B.textContent=L.
slice(0,v),y.replaceChildren(B,L.slice(v))}function $(y){i=y,Z()}function D(y){if(y!==c){c=y,R();for(let L of Object.values(
it))L.paint()}}function z(y){e.play(!1),e.go(y)}let tt=ae({" ":()=>e.play(!e.playing),ArrowRight:()=>z(e.step+1),ArrowUp:()=>z(
e.step+1),ArrowLeft:()=>z(e.step-1),ArrowDown:()=>z(e.step-1),PageUp:()=>z(e.step+10),PageDown:()=>z(e.step-10),Home:()=>z(
0),End:()=>z(1/0)});r.push(ht(E,{keydown:y=>y.target===E&&tt(y)}),ht(w,{input:()=>z(w.valueAsNumber),change:e.flush}),ht(
S.points.box,{pointermove:y=>lt(wt(S.points.box,y)),pointerleave:W.points.hide}),ht(S.table.box,{pointermove:y=>mt(wt(S.
table.box,y),!1),pointerleave:W.table.hide,click:y=>mt(wt(S.table.box,y),!0)}),e.subscribe(Z));function lt({x:y,y:L}){let[
v,B]=[-1,Zo];if(p)for(let J=0;J<p.xs.length;J++){let X=Math.hypot(Gt(p.xs,J)+p.left-y,Gt(p.ys,J)+p.top-L);X<B&&([B,v]=[X,
J])}if(v<0)return W.points.hide();let nt=Gt(A.top,v),K=Gt(e.tree.sizes,nt);W.points.show(y,L,e.data.name(v),[K>1?`with ${K-
1} more in its cluster`:"a cluster of its own"])}function mt({x:y,y:L},v){let B=e.table(),nt=B&&I()&&qn(Le(it.table,B,e.
tree,A.longest),y,L);if(!B||!nt)return W.table.hide();let[K,J]=nt,X=e.lit();W.table.show(y,L,ut(B.distance(K,J)),[dt(e.tree,
e.data,K),dt(e.tree,e.data,J)]);let V=X&&[K,J].filter(Kt=>Kt!==X.a&&Kt!==X.b),xt=V?.[0];v&&V?.length===1&&xt!==void 0&&$(
xt)}return Z(),{restyle(y){n=y,o=we(s,n.font),Z()},destroy(){for(let y of r)y();for(let y of Object.values(it))y.destroy();
for(let y of Object.values(W))y.destroy();t.replaceChildren()}}}function Gt(t,e){return t[e]}function rr(){let t=null,e=n=>t??=n.get("view")==="lab"?hn(n):vn(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:s}){let o=e(n);return sr(s,(r,i)=>n.get("view")==="lab"?dn(r,o,i):Gn(r,o,i))}}}function sr(t,e){
let n=at(t),s=n.document.createElement("span");s.style.display="none",t.append(s);let o=H(t,"hclust hclust-live hclust-c\
lassroom"),r=pe(t,s);de(o,r);let i=e(o,r),c=()=>{let u=pe(t,s);JSON.stringify(u)!==JSON.stringify(r)&&(r=u,de(o,r),i.restyle(
r))},a=ze(o,c),l=Ue(o,u=>o.contains(u)),f=new n.ResizeObserver(c);return f.observe(o),()=>{a(),l(),f.disconnect(),i.destroy(),
o.remove(),s.remove()}}export{rr as default};
