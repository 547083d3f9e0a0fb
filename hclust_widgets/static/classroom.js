// Generated from js/ by `npm run build`. Do not edit.
var at={r:255,g:255,b:255,a:1},wt={r:0,g:0,b:0,a:1};function ct(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,f=parseInt(a,16);return{r:f>>16,g:f>>8&255,b:f&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[s,o,r,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Kn),c=n[2]?255:1;return s===void 0||o===void 0||r===void 0||![s,o,r,i].every(Number.isFinite)?null:{r:s*c,g:o*
c,b:r*c,a:i}}function Kn(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Et(t,e){return{...rt(e,t,
t.a),a:1}}function rt(t,e,n){let s=o=>t[o]+(e[o]-t[o])*n;return{r:s("r"),g:s("g"),b:s("b"),a:1}}function Y({r:t,g:e,b:n}){
let s=o=>Math.round(Math.min(255,Math.max(0,o))).toString(16).padStart(2,"0");return`#${s(t)}${s(e)}${s(n)}`}function ke({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Vt(t,e){let[n,s]=[ct(e.paper)??at,ct(e.ink)??wt],o={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[r,i]of Object.entries(o))t.style.setProperty(`--hc-${r}`,i);t.style.setProperty("--hc-band",Y(rt(n,s,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function O(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function G(t){return t.ownerDocument.defaultView??globalThis}function It(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Se(t,e){let n,s=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",o)},o=()=>{n.removeEventListener("change",o),s(),e()};return s(),()=>n.removeEventListener(
"change",o)}var Ee="data-lm-suppress-shortcuts",Gn=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,Ce="walking";function Te(t,e){
let n=G(t),s=new WeakSet,o=r=>{let i=r.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(Ee)&&s.add(i),i.toggleAttribute(
Ee,s.has(i)?!Yt(r):Xn(r,i)))};return n.addEventListener("keydown",o,!0),()=>n.removeEventListener("keydown",o,!0)}function Yt({
key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o,target:r}){if(e||n||s)return!0;let i=r?.closest(`.${Ce}`);return t==="Ente\
r"&&o&&!i}function Xn({key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o},r){return e||n||s||o?!1:Gn.test(t)||r.tagName==="S\
ELECT"&&t.length===1}function l(t,e){return t[e]}function U(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function ve(t,e,n){if(n(t)<=e)return t;let s=Array.from(t),[o,r]=[0,s.length];for(;o<r;){let i=o+r+1>>1;n(s.slice(
0,i).join("").trimEnd()+"…")<=e?o=i:r=i-1}return o?s.slice(0,o).join("").trimEnd()+"…":""}function lt(t,e,n){let s=G(t),o=e.map(d=>{let m=s.document.createElement("canvas");return m.className="hclust-layer",t.append(
m),{canvas:m,draw:d,stale:!0,ctx:m.getContext("2d")}}),r=o.at(-1).canvas,i=0,c=0,a={canvas:r,width:0,height:0,dpr:1,paint(...d){
o.forEach((m,w)=>{(!d.length||d.includes(w))&&(m.stale=!0)}),a.width&&(i||=s.requestAnimationFrame(f))},destroy(){s.cancelAnimationFrame(
i),u.disconnect(),h();for(let{canvas:d}of o)d.width=d.height=0,d.remove()}};function f(){i=0;let d=s.performance.now();for(let m of o)
m.stale&&(m.stale=!1,m.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),m.ctx.clearRect(0,0,a.width,a.height),m.ctx.save(),m.draw(m.
ctx,a),m.ctx.restore());r.dataset.ms=(s.performance.now()-d).toFixed(2),r.dataset.painted=String(++c)}function p(){let[d,
m]=[t.clientWidth,t.clientHeight],w=(s.devicePixelRatio||1)*It(t);if(!(d===a.width&&m===a.height&&w===a.dpr)&&(Object.assign(
a,{width:m?d:0,height:m,dpr:w}),!!a.width)){for(let{canvas:y}of o)y.width=Math.round(d*w),y.height=Math.round(m*w);n?.(a);
for(let y of o)y.stale=!0;s.cancelAnimationFrame(i),f()}}r.addEventListener("hclust-record",d=>{let{detail:m}=d;for(let w of o)
m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(m,a),m.restore()});let u=new s.ResizeObserver(p);u.observe(t);let h=Se(
s,p);return a}function J(t,e){let n=new AbortController;for(let[s,o]of Object.entries(e))t.addEventListener(s,o,{signal:n.
signal,passive:!1});return()=>n.abort()}var q=11;function Jt(t,e){let n=new Map,s=null,o=(i=q,c=!1)=>`${c?"600 ":""}${i}\
px ${e}`,r=(i,c=q,a=!1)=>{let f=o(c,a),p=n.get(f);(!p||p.size>5e3)&&n.set(f,p=new Map);let u=p.get(i);if(u===void 0){if(s??=
t.createElement("canvas").getContext("2d"),!s)return i.length*c*.6;s.font=f,p.set(i,u=s.measureText(i).width)}return u};
return{css:o,width:r,fit:(i,c,a,f)=>ve(i,c,p=>r(p,a,f))}}var Ne="http://www.w3.org/2000/svg";function pt(t,e,n,s){let o=t.ownerDocument,r=o.createElement("button");if(r.type="bu\
tton",r.dataset.lmSuppressShortcuts="true",s){let i=o.createElementNS(Ne,"svg"),c=o.createElementNS(Ne,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",s),i.append(c),r.append(i),r.setAttribute(
"aria-label",e),r.title=e}else r.textContent=e;return r.addEventListener("click",n),t.append(r),r}function ht(t,e,n){let s=t.
ownerDocument,o=s.createElement("label"),r=s.createElement("select");return r.dataset.lmSuppressShortcuts="true",r.setAttribute(
"aria-label",e),r.addEventListener("change",()=>n(r.value)),o.append(e,r),t.append(o),r}function dt(t,e,n){let s=e.flat().
join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([o="",r=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=o,i.textContent=r,i}))),t.value!==n&&(t.value=n)}function $e(t,e,n,s){let o=t.ownerDocument,r=o.
createElement("label"),[i,c]=[o.createElement("input"),o.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),s&&i.addEventListener("change",s),r.append(e,i,c),t.append(r),
{input:i,output:c,label:r}}function F(t,e=""){if(!e)return bt(t,0);let n=t===1&&e.endsWith("s");return`${bt(t,0)} ${n?e.slice(0,-1):e}`}function Q(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Vn(t)?bt(t,Yn(t)):Oe(t,2)}var Vn=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Yn(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var Jn=[1,2,2.5,5,10];function Le(t,e,n,s){let o=e-t;if(!(o>0)||!Number.isFinite(o))return Number.isFinite(t)?[t]:[];let r=Math.
max(1,Math.floor(n/s)),i=10**Math.floor(Math.log10(o/r)),c=i*(Jn.find(p=>p*i*r>=o*(1-1e-9))??10),a=1e-9*o,f=[];for(let p=Math.
ceil((t-a)/c);p*c<=e+a;p++)f.push(Number((p*c).toPrecision(12)));return f}function _e(t){let e=t.slice(1).map((i,c)=>i-l(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Qn(
i,3));let o=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),r=()=>t.some(i=>Math.abs(Number(i.toFixed(o))-i)>n/100);for(;o<6&&
r();)o++;return t.map(i=>bt(i+0,o))}function bt(t,e){let n=Pe(t,e),[s="",o]=n.split("."),r=s.replace(/\B(?=(\d{3})+$)/g,
",");return o===void 0?r:`${r}.${o}`}function Pe(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let o=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(o.at(-1))%2===0?o:n}function Oe(t,e){let[
n="",s=""]=t.toExponential(e+30).split("e"),o=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
o.at(-1))%2===0?`${o}e${s}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Qn(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[s="",o=""]=Oe(t,e-1).split("e");return`${Ie(s)}e${o}`}return Ie(Pe(
t,e-1-n))}function Ie(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function mt(t,e,n=new Uint8Array(e.length)){let s=e.length+1,o=new Float64Array(s-1),r=new Int32Array(2*s-1).fill(1,0,s),
i=new Int32Array(2*s-1).fill(-1),c=-1/0,a=!0;for(let f=0;f<s-1;f++){let p=l(t,2*f),u=l(t,2*f+1);r[s+f]=l(r,p)+l(r,u),i[p]=
i[u]=s+f;let h=l(e,f);h<c?a=!1:c=h,o[f]=c}return Zn({n:s,children:t,distances:e,heights:o,monotone:a,sizes:r,parents:i},
n)}function Zn(t,e){let{n,children:s,sizes:o}=t,r=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let f=l(s,2*a+(e[a]?1:0)),
p=l(s,2*a+(e[a]?0:1)),u=l(r,n+a);r[f]=u,r[p]=u+l(o,f)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[l(r,a)]=a,c[a]=l(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(l(c,l(s,2*a))+l(c,l(s,2*a+1)))/2;return{...t,flips:e,start:r,order:i,
x:c}}function yt(t,e){return e<t.n?0:l(t.distances,e-t.n)}function st(t,e){let n=l(t.start,e);return t.order.subarray(n,n+l(t.sizes,e))}function gt({left:t,width:e},n,s){return t+l(n.x,s)/n.n*e}function tt({top:t,height:e,highest:n},s){return t+e*(1-(n>0?s/
n:0))}function Lt(t,e,n,s,o){let r=new Map;for(let i=0;i<n;i++){let c=o(e.n+i),a=r.get(c);a||r.set(c,a=new Path2D),Qt(a,
e,i,s)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of r)t.strokeStyle=i,t.stroke(c)}function Qt(t,e,n,s){let[o,r]=[l(
e.children,2*n),l(e.children,2*n+1)],[i,c]=[gt(s,e,o),gt(s,e,r)],a=tt(s,l(e.distances,n));t.moveTo(i,tt(s,yt(e,o))),t.lineTo(
i,a),t.lineTo(c,a),t.lineTo(c,tt(s,yt(e,r)))}function _t(t){return t.n<2?0:l(t.heights,t.n-2)}var to=20,eo=1.05;function Pt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=De(t,n);return oo(t,n,no(s),s)}function De(t,e){let{n,heights:s}=t;return{lower:e<n?l(s,n-e-1):0,upper:e>1?l(s,n-e):1/0}}function no({lower:t,upper:e}){
if(e===1/0){let s=t>0?t*eo:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function oo(t,e,n,{lower:s,upper:o}){
let r,i,c;return{tree:t,k:e,t:n,lower:s,upper:o,hasThreshold:s<o||e===t.n,get nodes(){return r??=ro(t,e)},get sizes(){return i??=
this.nodes.map(a=>l(t.sizes,a))},get labels(){return c??=ao(t,this.nodes)}}}function ro(t,e){let{n,children:s}=t,o=new Int32Array(
e);o[0]=2*n-2;for(let r=1;r<e;r++){let i=n-1-r;so(o,r,l(s,2*i)),io(o,r+1,l(s,2*i+1))}return o}function so(t,e,n){Be(t,0,
e,n)}function Be(t,e,n,s){for(;n>e;){let o=n-1>>1,r=l(t,o);if(s<=r)break;t[n]=r,n=o}t[n]=s}function io(t,e,n){let s=0,o=1;
for(;o<e;){let r=o+1;r<e&&!(l(t,o)>l(t,r))&&(o=r),t[s]=l(t,o),s=o,o=2*s+1}Be(t,0,s,n)}function ao(t,e){let n=new Int32Array(
t.n);return e.forEach((s,o)=>{let r=l(t.start,s),i=r+l(t.sizes,s);for(let c=r;c<i;c++)n[l(t.order,c)]=o}),n}function Re(t){
let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let s=Math.min(e-1,Math.ceil(Math.sqrt(e)),to);if(s<2)return 2;let o=2,
r=-1/0;for(let i=2;i<=s;i++){let{lower:c,upper:a}=De(t,i),f=c>0?a/c:a>0?1/0:1;f>r&&([r,o]=[f,i])}return o}var ze={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var Mt=ze;var Zt=Object.keys(Mt.marker_scales).length,Fe=1<<30;function lo(t,e){return Fe|parseInt(e.slice(1),16)<<3|t%Zt}function te(t){
return(t&Fe)!==0}function We(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Ue(t){return t&7}var je=new WeakMap,
He=new WeakMap;function qe(t){let e=je.get(t.children);return e||je.set(t.children,e=uo(t)),t.annotations?.colors.size?fo(
e,t.annotations):e}function fo(t,e){let n=He.get(e);if(!n){He.set(e,n=t.slice());for(let[s,o]of e.colors)n[s]=lo(l(n,s),
o)}return n}function uo(t){let{n:e,children:n,sizes:s}=t,o=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=l(n,2*c),f=l(
n,2*c+1),p=l(s,a)>=l(s,f);o[p?a:f]=l(o,e+c),o[p?f:a]=i}let r=Int32Array.from({length:e},(i,c)=>c);return Pt(t,Re(t)).nodes.
forEach((i,c)=>{r[l(o,i)]=c}),o.map(i=>l(r,i))}var ee=Mt.colors,Ke=Object.keys(Mt.marker_scales),Ge=Mt.marker_scales,Rr=ee.length*Ke.length;function et(t){return te(t)?We(t):l(ee,t%ee.length)}function ne(t){return l(Ke,te(t)?Ue(t):t%Zt)}var po={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Ot(t){return po[ne(t)]}function Dt(t){return Ge[ne(t)]}var ho=8;function Bt(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*ho),[s,o,r]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/r;return{left:i,top:c,scale:a,x:f=>i+(f-s)*a,y:f=>c+n-(f-o)*a}}function Xe(t,e,n,s,o,r){let{x:i,y:c}=Bt(e,n),a=n.
points.length/2,f=a>120?7:9,p=Array.from(s.colors,u=>new Path2D(Ot(u)));for(let u=0;u<a;u++){let h=l(s.cut.labels,u),d=l(
s.colors,h),m=f*Dt(d);t.save(),t.translate(i(l(n.points,2*u)),c(l(n.points,2*u+1))),(u===n.picked||u===r)&&(t.beginPath(),
t.arc(0,0,f/2+3.5,0,2*Math.PI),t.strokeStyle=o.ink,t.lineWidth=u===n.picked?2:1,t.stroke()),t.scale(m,m);let w=p[h];t.fillStyle=
et(d),t.fill(w),t.lineWidth=.8/m,t.strokeStyle=o.paper,t.stroke(w),t.restore()}}function Ve(t,e,{tree:n,cut:s,colors:o},r){
let i=_t(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);s.nodes.
forEach((p,u)=>{a[p]=u});for(let p=2*n.n-2;p>=0;p--){let u=l(n.parents,p);l(a,p)<0&&u>=0&&(a[p]=l(a,u))}if(t.lineWidth=1.25,
Lt(t,n,n.n-1,c,p=>l(a,p)<0?r.quiet:et(l(o,l(a,p)))),s.t>i||n.n<2)return;let f=Math.round(tt(c,Math.min(s.t,i)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=r.ink,t.beginPath(),t.moveTo(0,f),t.lineTo(e.width,f),t.stroke()}var mo=["node_names","node_colors"];function Ye(t){let[e,n]=mo.map(s=>go(t.get(s)));return{names:e,colors:n}}function go(t){
let e=new Map;for(let[n,s]of Object.entries(t??{}))e.set(Number(n),String(s));return e}function wo(t){let e=it(t.get("heights")),n=Qe(t.get("flips"),e.length),s=mt(Rt(t.get("children")),e,n);return s.annotations=
Ye(t),s}function Je(t){let e=wo(t),n=e.n,s=t.get("columns")??[],o=it(t.get("col_heights")),r=Rt(t.get("col_children")),i=it(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],f=Rt(t.get("rows")),p=f.length===n?f:Int32Array.
from({length:n},(u,h)=>h);return{revision:t.get("revision")??0,n,tree:e,p:s.length,columns:s,values:xo(t.get("values")),
columnTree:o.length?mt(r,o):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:bo(a,it(t.get(
"axes")),i,c.length,n),axisNames:a,rows:p,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:yo(Qe(t.
get("names")),Rt(t.get("name_ends"))),leafOf:u=>Mo(p,u)}}function bo(t,e,n,s,o){let r=0;return t.map(({original:i})=>i===
void 0?e.subarray(r*o,++r*o):Float64Array.from({length:o},(c,a)=>n[a*s+i]??NaN))}function yo(t,e){let n=new TextDecoder,
s=[];return o=>{let r=e[o];return r===void 0?String(o):s[o]??=n.decode(t.subarray(o?e[o-1]:0,r))}}function Mo(t,e){let n=0,
s=t.length;for(;n<s;){let o=n+s>>1;l(t,o)<e?n=o+1:s=o}return t[n]===e?n:-1}function zt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;return e.slice(n,n+s)}return new ArrayBuffer(
0)}function Qe(t,e=0){let n=new Uint8Array(zt(t));return n.length>=e?n:new Uint8Array(e)}function Rt(t){return new Int32Array(
zt(t))}function xo(t){return new Float32Array(zt(t))}function it(t){return new Float64Array(zt(t))}var tn=["ward","complete","average","single","weighted","centroid","median"],en=["ward","centroid","median"];function nn(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let s=0,o=0;s<e;s++)for(let r=s+1;r<e;r++){let i=l(t,2*s)-l(t,2*r),c=l(
t,2*s+1)-l(t,2*r+1);n[o++]=Math.sqrt(i*i+c*c)}return n}function re(t,e){let n=new Float64Array(e*e);for(let s=0,o=0;s<e;s++)
for(let r=s+1;r<e;r++)n[s*e+r]=n[r*e+s]=l(t,o++);return n}function se(t,e,n,s,o,r,i){switch(t){case"ward":{let c=1/(e+n+s);return oe((s+e)*c*o*o+(s+n)*c*r*r-s*c*i*i)}case"complet\
e":return Math.max(o,r);case"single":return Math.min(o,r);case"average":return(e*o+n*r)/(e+n);case"weighted":return .5*(o+
r);case"centroid":return oe((e*o*o+n*r*r-e*n*i*i/(e+n))/(e+n));case"median":return oe(.5*(o*o+r*r)-.25*i*i)}}function oe(t){
return t>0?Math.sqrt(t):0}function jt(t,e,n,{points:s=!1}={}){let o=re(t,e);return n==="single"?Ze(...ko(o,e,s),e,s):n===
"centroid"||n==="median"?So(o,e,n):Ze(...Ao(o,e,n),e,!1)}function Ao(t,e,n){let s=new Int32Array(e).fill(1),[o,r,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!s[c];)c++;i.push(c)}let[f,p,u]=[0,0,1/0];for(;;){f=l(i,i.length-1);
let h=i[i.length-2];[p,u]=h===void 0?[-1,1/0]:[h,l(t,f*e+h)];for(let d=0;d<e;d++)s[d]&&d!==f&&l(t,f*e+d)<u&&(u=l(t,f*e+d),
p=d);if(p===h)break;i.push(p)}i.length-=2,f>p&&([f,p]=[p,f]),o.push(f,p),r.push(u),Ht(t,e,s,n,f,p,u)}return[o,r]}function Ht(t,e,n,s,o,r,i){
let[c,a]=[l(n,o),l(n,r)];n[o]=0,n[r]=c+a;for(let f=0;f<e;f++){let p=l(n,f);if(!p||f===r)continue;let u=se(s,c,a,p,l(t,f*
e+o),l(t,f*e+r),i);t[f*e+r]=t[r*e+f]=u}}function ko(t,e,n){let s=new Float64Array(e).fill(1/0),o=new Int32Array(e),r=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let f=0;f<e-1;f++){r[a]=1;let[p,u]=[0,1/0];for(let h=0;h<e;h++){if(r[h])continue;let d=l(t,a*e+
h);d<l(s,h)&&(s[h]=d,o[h]=a),l(s,h)<u&&(u=l(s,h),p=h)}i.push(n?l(o,p):a,p),c.push(u),a=p}return[i,c]}function Ze(t,e,n,s){
let o=e.map((a,f)=>f).sort((a,f)=>l(e,a)-l(e,f)),r=Int32Array.from({length:2*n-1},(a,f)=>f),i=new Int32Array(2*(n-1)),c=a=>{
for(;r[a]!==a;)a=r[a]=l(r,l(r,a));return a};return o.forEach((a,f)=>{let[p,u]=[c(l(t,2*a)),c(l(t,2*a+1))];i.set(s||p<u?[
p,u]:[u,p],2*f),r[p]=r[u]=n+f}),{children:i,heights:Float64Array.from(o,a=>l(e,a))}}function So(t,e,n){let s=new Int32Array(
e).fill(1),o=Int32Array.from({length:e},(u,h)=>h),r=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),f=u=>{let[h,d]=[u,1/0];for(let m=u+1;m<e;m++)s[m]&&l(t,u*e+m)<d&&([h,d]=[m,l(t,u*e+m)]);
return r[u]=h,i[u]=d,d};for(let u=0;u<e-1;u++)f(u);let p=Eo(i);for(let u=0;u<e-1;u++){let h=p.top();for(;l(i,h)!==l(t,h*
e+l(r,h));)p.set(h,f(h)),h=p.top();let[d,m]=[l(r,h),l(i,h)];p.drop(),c.set(l(o,h)<l(o,d)?[l(o,h),l(o,d)]:[l(o,d),l(o,h)],
2*u),a[u]=m,o[d]=e+u,Ht(t,e,s,n,h,d,m);for(let w=0;w<h;w++)s[w]&&r[w]===h&&(r[w]=d);for(let w=0;w<d;w++)s[w]&&l(t,w*e+d)<
l(i,w)&&(r[w]=d,p.set(w,i[w]=l(t,w*e+d)));d<e-1&&p.set(d,f(d))}return{children:c,heights:a}}function Eo(t){let e=t.slice(),
n=Int32Array.from(t,(a,f)=>f),s=n.slice(),o=n.length,r=a=>l(e,l(n,a)),i=(a,f)=>{let[p,u]=[l(n,a),l(n,f)];n[a]=u,n[f]=p,s[p]=
f,s[u]=a},c=a=>{for(let f=2*a+1;f<o;f=2*a+1){if(f+1<o&&r(f+1)<r(f)&&f++,!(r(a)>r(f)))return;i(a,f),a=f}};for(let a=(o>>1)-
1;a>=0;a--)c(a);return{top:()=>l(n,0),drop(){i(0,--o),c(0)},set(a,f){let p=l(s,a),u=f<l(e,a);if(e[a]=f,!u)return c(p);for(let h=p-
1>>1;p>0&&r(h)>f;h=p-1>>1)i(p,h),p=h}}}var ie=2,ae=200,on=12;function rn(t){let e=new Set,n=null,s=[],o=!1,r=!1,i={model:t,picked:-1,panels(){if(n)return n;let y=i.
points.length/2,M=nn(i.points),b=s;return n=i.linkages.map((g,A)=>{let{children:S,heights:C}=jt(M,y,g,{points:!0}),I=mt(
S,C),E=Pt(I,i.k),T=To(E,b);return A||(b=s=Array.from(E.labels,x=>l(T,x))),{linkage:g,tree:I,cut:E,colors:T}}),n},move(y,M,b){
i.points.set(p(M,b),2*y),a()},add(y,M){let b=i.points.length/2;return b>=ae?!1:(i.points=Float64Array.of(...i.points,...p(
y,M)),s.push(-1),i.picked=b,a(),!0)},remove(y){let M=i.points.length/2;return M<=ie?!1:(i.points=i.points.filter((b,g)=>g>>
1!==y),s.splice(y,1),i.picked=Math.min(y,M-2),i.k>M-1&&c("n_clusters",i.k=M-1),a(),!0)},pick(y){i.picked=y,f()},setClusters(y){
let M=Math.min(Math.max(Math.round(y)||1,1),i.points.length/2);M!==i.k&&(i.k=M,c("n_clusters",M),t.save_changes(),n=null,
f())},setShape(y){i.shape=y,c("shape",y);let M=t.get("shape_clusters")[i.shapes.indexOf(y)];M&&c("n_clusters",i.k=M),u(!0)},
setSeed(y){c("seed",y),t.save_changes()},reset:()=>u(!0),syncPoints(){o&&(o=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(y){return e.add(y),()=>{e.delete(y),i.syncPoints()}},destroy(){for(let[y,M]of Object.
entries(w))t.off(`change:${y}`,M);e.clear()}};function c(y,M){r=!0,t.set(y,M),r=!1}function a(){n=null,o=!0,f()}function f(){
for(let y of[...e])y()}function p(y,M){let[b,g,A]=i.square,S=(C,I)=>{let E=Number((C/A).toPrecision(6))*A;return Math.min(
Math.max(E,I),I+A)};return[S(y,b),S(M,g)]}function u(y){let M=it(t.get("shapes_bytes")),b=t.get("shape_ends"),g=Math.max(
0,i.shapes.indexOf(i.shape));h(M.slice(g?l(b,g-1):0,l(b,g))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/2),
f(),o=y,i.syncPoints()}function h(y){i.points=y,i.picked=-1,i.square=Co(y),s=[],n=null}function d(){i.linkages=t.get("li\
nkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),h(it(t.get("points_bytes"))),f()}let m=y=>()=>{
r||y()},w={revision:d,n_clusters:m(()=>i.setClusters(t.get("n_clusters"))),linkages:m(d)};d();for(let[y,M]of Object.entries(
w))t.on(`change:${y}`,M);return i}function Co(t){let e=[0,1].map(a=>{let f=t.filter((p,u)=>u%2===a);return[f.reduce((p,u)=>Math.
min(p,u),1/0),f.reduce((p,u)=>Math.max(p,u),-1/0)]}),[[n=0,s=0]=[],[o=0,r=0]=[]]=e,i=Math.max(s-n,r-o)||1;if(n>=0&&o>=0&&
s<=10&&r<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+s-c)/2,(o+r-c)/2,c]}function To(t,e){let{k:n,labels:s}=t,o=new Map,
r=4096;s.forEach((f,p)=>{let u=e[p]??-1;u>=0&&o.set(f*r+u,(o.get(f*r+u)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[f]of[...o].sort((p,u)=>u[1]-p[1]||p[0]-u[0])){let[p,u]=[Math.floor(f/r),f%r];l(i,p)>=0||c.has(u)||(i[p]=u,c.add(
u))}let a=0;for(let f=0;f<n;f++)if(!(l(i,f)>=0)){for(;c.has(a);)a++;i[f]=a,c.add(a)}return i}var Ct=14,Ft=4;function Wt(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let s=e.createElement("b");n.append(s),t.append(n);let o=[],r="",[i,c]=[0,0];function a(f,p){let u=[
f,...p].join(`
`);if(u!==r){for(r=u,s.textContent=U(f);o.length<p.length;){let h=e.createElement("span");o.push(h),n.append(h)}o.forEach(
(h,d)=>{h.hidden=d>=p.length,h.textContent=U(p[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(f,p,u,h){
a(u,h),n.hidden=!1;let[d,m]=[t.clientWidth,t.clientHeight],w=f+Ct+i+Ft<=d?f+Ct:f-Ct-i,y=p-Ct-c,M=y>=Ft?y:p+Ct,b=(g,A)=>Math.
round(Math.max(Ft,Math.min(g,A-Ft)));n.style.transform=`translate(${b(w,d-i)}px, ${b(M,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}function nt(t,e){let{left:n,top:s}=t.getBoundingClientRect(),o=It(t);return{x:(e.clientX-n)/o,y:(e.clientY-s)/o}}function Ut(t){return e=>{let n=t[e.key];!n||Yt(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var vo=13;function sn(t,e,{hover:n,announce:s,announcePoint:o}){let{canvas:r}=t,i=null,c=-1/0,a=({x:b,y:g})=>{let A=Bt(t,
e),[S,C]=[-1,vo];for(let I=0;I<e.points.length/2;I++){let E=Math.hypot(A.x(l(e.points,2*I))-b,A.y(l(e.points,2*I+1))-g);
E<=C&&([C,S]=[E,I])}return S},f=({x:b,y:g})=>{let{left:A,top:S,scale:C}=Bt(t,e),[I,E,T]=e.square;return[I+(b-A)/C,E+T-(g-
S)/C]},p=b=>{r.style.cursor=b<0?"copy":"grab",n(b)},u=()=>e.square[2],h=(b,g,A)=>{let S=e.picked;if(S<0)return e.pick(0);
let C=u()*(A.shiftKey?.0025:.02);e.move(S,l(e.points,2*S)+b*C,l(e.points,2*S+1)+g*C),o()},d=b=>{let g=e.points.length/2;
e.pick((Math.max(e.picked,b<0?0:-1)+b+g)%g),o()},m=()=>{e.picked<0||(e.remove(e.picked)?s(`A point is taken away: ${F(e.
points.length/2,"points")}.`):s(`At least ${ie} points have to stay.`),e.syncPoints())},w=(b,g)=>{e.add(b,g)?s(`A point \
is added: ${F(e.points.length/2,"points")}.`):s(`There are ${ae} points already: take one away first.`,!0),e.syncPoints()},
y=Ut({ArrowLeft:b=>h(-1,0,b),ArrowRight:b=>h(1,0,b),ArrowUp:b=>h(0,1,b),ArrowDown:b=>h(0,-1,b),PageDown:()=>d(1),PageUp:()=>d(
-1),Delete:m,Backspace:m,Enter:()=>{let[b,g]=e.square,A=e.picked,S=.05*u();w(...A<0?[b+u()/2,g+u()/2]:[l(e.points,2*A)+S,
l(e.points,2*A+1)])},Escape:()=>e.pick(-1)}),M=b=>{i?.id===b.pointerId&&(i=null,r.style.cursor="grab",e.syncPoints())};return J(
r,{keydown:y,keyup:e.syncPoints,blur:e.syncPoints,touchstart:b=>{let g=b.touches[0];g&&a(nt(r,g))>=0&&b.preventDefault()},
pointerdown:b=>{if(b.button!==0||!b.isPrimary)return;let g=nt(r,b),A=a(g);if(A<0)return;let[S,C]=f(g);i={id:b.pointerId,
point:A,dx:l(e.points,2*A)-S,dy:l(e.points,2*A+1)-C},r.setPointerCapture(b.pointerId),r.style.cursor="grabbing",e.pick(A)},
pointermove:b=>{let g=nt(r,b);if(!i)return p(a(g));let[A,S]=f(g);e.move(i.point,A+i.dx,S+i.dy)},pointerup:M,pointercancel:M,
pointerleave:()=>p(-1),click:b=>{let g=nt(r,b);a(g)>=0||(c=b.timeStamp,w(...f(g)))},dblclick:b=>{if(b.timeStamp-c<600)return;
let g=a(nt(r,b));g<0||(e.pick(g),m())}})}var No={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},$o={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"};function an(t,e,n){let s=t.ownerDocument,o=G(t),
r=[],i=O(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=ht(
i,"Points",E=>e.setShape(E)),a=$e(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let f=s.createElement("label"),p=s.createElement("input");Object.assign(p,{type:"number",min:"0",max:"2147\
483647",step:"1"}),p.dataset.lmSuppressShortcuts="true",p.title="Another number draws other points of the same shape",f.
append("Seed",p),i.append(f),pt(i,"Reset",e.reset).title="Back to the points as they were drawn";let u=O(i,"hclust-lab-h\
int");u.textContent="Drag a point. Click to add one, double-click to take one away.";let h=O(t,"hclust-unseen");h.setAttribute(
"aria-live","polite");let d=O(t,"hclust-lab"),m=[],w=-1;function y(E,T){let x=O(d,"hclust-lab-panel"),v=s.createElement(
"h4");v.textContent=E,x.append(v);let N=lt(O(x,"hclust-lab-points"),[(H,K)=>{let X=e.panels()[T];X&&Xe(H,K,e,X,n,w)}]),P=lt(
O(x,"hclust-lab-tree"),[(H,K)=>{let X=e.panels()[T];X&&Ve(H,K,X,n)}]);P.canvas.setAttribute("aria-hidden","true");let j=s.
createElement("p");return j.textContent=No[E],x.append(j),N.canvas.tabIndex=0,N.canvas.setAttribute("role","application"),
N.canvas.dataset.lmSuppressShortcuts="true",N.canvas.setAttribute("aria-label",`Points under ${E} linkage. Page Up and P\
age Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:E,part:x,points:N,tree:P,
end:sn(N,e,{hover:M,announce:b,announcePoint:()=>g(T)})}}function M(E){if(E!==w){w=E;for(let T of m)T.points.paint()}}function b(E,T=!1){
h.textContent=E,T&&(u.textContent=E)}function g(E){let T=e.picked,x=e.panels()[E];if(T<0||!x)return;let[v,N]=[l(e.points,
2*T),l(e.points,2*T+1)],P=l(x.cut.sizes,l(x.cut.labels,T));b(`Point ${T+1} of ${e.points.length/2} at ${v.toFixed(1)}, ${N.
toFixed(1)}: in a cluster of ${P}.`)}function A(){m.map(T=>T.linkage).join()!==e.linkages.join()&&(S(),m=e.linkages.map(
y),C()),dt(c,e.shapes.map(T=>[T,$o[T]??T]),e.shape),a.input.max=String(Math.max(e.k,Math.min(on,e.points.length/2))),a.input.
value=String(e.k),a.output.textContent=F(e.k),a.input.setAttribute("aria-valuetext",F(e.k,"clusters"));let E=e.model.get(
"seed");f.hidden=typeof E!="number",s.activeElement!==p&&(p.value=String(E??""));for(let{points:T,tree:x}of m)T.paint(),
x.paint()}function S(){for(let{part:E,points:T,tree:x,end:v}of m)v(),T.destroy(),x.destroy(),E.remove();m=[]}function C(){
let E=Math.max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),T=Math.ceil(m.length/Math.max(1,E))||1;d.style.gridTemplateColumns=
`repeat(${Math.ceil(m.length/T)}, minmax(0, 1fr))`}let I=new o.ResizeObserver(C);return I.observe(t),r.push(()=>I.disconnect(),
J(p,{change:()=>{let E=Math.round(p.valueAsNumber);E>=0&&E<=2147483647?e.setSeed(E):p.value=String(e.model.get("seed"))}}),
e.subscribe(A)),A(),{restyle(E){n=E,A()},destroy(){for(let E of r)E();S(),t.replaceChildren()}}}function Io(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function le(t,e){let n=G(t),s=n.getComputedStyle(t),o=w=>s.getPropertyValue(w).trim()?ce(e,`var(${w})`):null,r=_o(t,e),i=Et(
o("--jp-layout-color0")??r,r),c=ke(i)<.5,a=(w,y)=>Et(w??y,i),f=o("--jp-ui-font-color1")??o("--jp-ui-font-color0"),p=a(f??
ce(e,"inherit"),c?at:wt),u=a(o("--jp-ui-font-color2"),rt(i,p,.65)),h=a(o("--jp-border-color2"),rt(i,p,.16)),d=a(o("--jp-\
layout-color1"),i),m=Y(d)===Y(i)?rt(i,p,.03):d;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content-font\
-family, inherit))",{paper:Y(i),ink:Y(p),quiet:Y(u),rule:Y(h),panel:Y(m),font:n.getComputedStyle(e).fontFamily,dark:c}}var Lo=[
"class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function cn(t,e){let n=G(t),{documentElement:s,
body:o}=n.document,r=new n.MutationObserver(e);for(let c of[s,o])r.observe(c,{attributes:!0,attributeFilter:Lo});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{r.disconnect(),i.removeEventListener(
"change",e)}}function _o(t,e){let n=[];for(let o=t;o;o=Io(o)){let r=ln(G(o).getComputedStyle(o).backgroundColor,G(o));if(!(!r||
r.a===0)&&(n.unshift(r),r.a===1))break}let s=Et(ce(e,"Canvas")??at,at);return n.reduce((o,r)=>Et(r,o),s)}function ce(t,e){
let n=G(t);t.style.color=e;let s=ln(n.getComputedStyle(t).color,n);return t.style.color="",s}function ln(t,e){let n=ct(t);
if(n)return n;let s=e.document.createElement("canvas");s.width=s.height=1;let o=s.getContext("2d",{willReadFrequently:!0});
if(!o)return null;o.fillStyle=t,o.fillRect(0,0,1,1);let[r=0,i=0,c=0,a=0]=o.getImageData(0,0,1,1).data;return{r,g:i,b:c,a:a/
255}}var ue=864e5,Po=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function un(t){let[e,n]=[1/0,-1/0];
for(let o=0;o<t.length;o++){let r=l(t,o);Number.isFinite(r)&&(r<e&&(e=r),r>n&&(n=r))}if(e>n)return[0,1];let s=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-s,n+s]}function Tt(t,e,n,s,o){if(t==="date")return Oo(e,n,Math.max(2,Math.floor(s/o)));let r=Le(
e,n,s,o);return{values:r,words:_e(r)}}function Oo(t,e,n){let s=e-t;for(let o of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(s<50)break;if(!(s/(o*30.4)>n))return fe(fn(t,e,o),t,e)}for(let o of[1/24,1/8,1/4,1/2,1,2,7,14]){if(s/o>n)continue;
let r=o>=7?4:0,i=[];for(let c=Math.ceil((t-r)/o);c*o+r<=e;c++)i.push(c*o+r);return fe(i,t,e)}return fe(fn(t,e,1),t,e)}function fn(t,e,n){
let s=new Date(t*ue);if(Number.isNaN(s.getTime()))return[];let o=Math.floor((s.getUTCFullYear()*12+s.getUTCMonth())/n),r=[];
for(let i=o;r.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
ue;if(!(a<=e))break;a>=t&&r.push(a)}return r}function fe(t,e,n){let s=t.map(r=>{let i=new Date(Math.round(r*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=l(Po,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[o]=t;return o!==void 0&&n-e<800&&!s.some(r=>/^-?\d{3,}$/.
test(r))&&(s[0]+=` ${new Date(o*ue).getUTCFullYear()}`),{values:t,words:s}}var pn=8,dn=12,Do=46,Bo=90;function pe(t,e,n){let s=t.axisNames.findIndex(f=>f.name===e),o=s<0?Math.min(n,t.axisNames.length-
1):s,r=t.axisNames[o],i=t.axes[o];if(!r||!i)return null;let c=U(r.label||r.name),a=r.unit?`${c} (${U(r.unit)})`:c;return{
name:r.name,title:a,column:r,values:i,all:un(i)}}function mn(t,e,n,s,o,r,i){let c=Math.max(40,t.height-pn-Do),a=Tt(n.column.
kind,...o,c,46);a.words=a.words.map(w=>i.fit(w,Bo));let f=Math.max(0,...a.words.map(w=>i.width(w))),p=Math.ceil(f+8+q+16),
u=Math.max(40,t.width-p-dn-r),h=Tt(e.column.kind,...s,u,64),d=hn(e.values,s[0],s[1],u),m=hn(n.values,o[1],o[0],c);for(let w=0;w<
d.length;w++)Number.isNaN(d[w])?m[w]=NaN:Number.isNaN(m[w])&&(d[w]=NaN);return{left:p,top:pn,width:u,height:c,x:h,y:a,xs:d,
ys:m}}function hn(t,e,n,s){let o=new Float32Array(t.length);for(let r=0;r<t.length;r++){let i=l(t,r);o[r]=Number.isFinite(
i)?(i-e)/(n-e)*s:NaN}return o}function gn(t,e,{x:n,y:s,xShown:o,yShown:r,theme:i,face:c,dpr:a}){let{left:f,top:p,width:u,
height:h}=e,d=p+h,m=Math.max(1,Math.round(a))/a,w=M=>Math.round(M*a)/a;t.font=c.css(),t.fillStyle=i.rule,t.textBaseline=
"middle",t.textAlign="right",e.y.values.forEach((M,b)=>{let g=w(d-(M-r[0])/(r[1]-r[0])*h);t.fillStyle=i.rule,t.globalAlpha=
.7,t.fillRect(f,g,u,m),t.globalAlpha=1,t.fillRect(f-4,g,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[b]??"",f-8,g+.5)}),
t.fillStyle=i.rule,t.fillRect(w(f),p,m,h+m),t.fillRect(f,w(d),u,m),t.textBaseline="alphabetic",t.textAlign="center";let y=u/
Math.max(1,e.x.values.length)-8;e.x.values.forEach((M,b)=>{let g=w(f+(M-o[0])/(o[1]-o[0])*u);t.fillStyle=i.rule,t.fillRect(
g,d,m,4);let A=c.fit(e.x.words[b]??"",y),S=f+u+dn-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.min(g,S),d+17)}),
t.fillStyle=i.ink,t.fillText(c.fit(n.title,u),f+u/2,d+37),t.save(),t.translate(q+1,p+h/2),t.rotate(-Math.PI/2),t.fillText(
c.fit(s.title,h),0,0),t.restore()}var wn=28;function Z(t,e,n){let s=l(t.sizes,n),o=qt(t,e,n);return s>1?`${o} (+${F(s-1)} more)`:o}function qt(t,e,n){let s=U(
e.name(l(st(t,n),0)));return s.length>wn?`${s.slice(0,wn-1).trimEnd()}…`:s}function bn(t){let{data:e,step:n,tree:s}=t,
o=s.n-1;if(!o)return"There is one row: nothing can be merged.";let r=t.currentPair();if(!r)return`Start: ${F(s.n,e.noun)}\
, each a cluster of its own; ${F(o,"merges")} make them one tree.`;let[i,c]=[Z(s,e,r.a),Z(s,e,r.b)],a=s.n-n,f=a===1?"all\
 are one cluster now":`${F(a,"clusters")} are left`;return`Step ${F(n)} of ${F(o)}: ${i} and ${c} merge at ${Q(r.distance)}\
; ${f}.`}var yn={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Ro={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},zo=["average","centroid","ward"];function Mn(t,[e,n,s],o,r){let[i,c,a]=o.map(Q),f=e+n,p={single:`½ · ${i} + \
½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i} \
+ ${n} · ${c}) / ${f}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${f} − ${e*
n} · ${a}² / ${f*f} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+s} · ${i}² + ${n+
s} · ${c}² − ${s} · ${a}²) / ${f+s} ]`};return{general:`d(A∪B, C) = ${Ro[t]}`,where:zo.includes(t)?`a = ${F(e)},\
 b = ${F(n)}${t==="ward"?`, c = ${F(s)}`:""}: how many rows each has`:"",numbers:`= ${p[t]}`,result:`= ${Q(r)}`}}function he(t,e,n,s){let{n:o,children:r}=e,i=re(t,o),c=new Int32Array(o).fill(1),a=Int32Array.from({length:2*o-1},(u,h)=>h<
o?h:-1);for(let u=0;u<n;u++){let[h,d]=[l(r,2*u),l(r,2*u+1)],[m,w]=[l(a,h),l(a,d)];Ht(i,o,c,s,m,w,l(i,m*o+w)),a[o+u]=w,a[h]=
a[d]=-1}let f=[];for(let u=0;u<o+n;u++)l(a,u)>=0&&f.push(u);let p=(u,h)=>l(i,l(a,u)*o+l(a,h));return{nodes:f,distance:p,
joined:(u,h,d)=>se(s,l(e.sizes,u),l(e.sizes,h),l(e.sizes,d),p(u,d),p(h,d),p(u,h))}}function xn({nodes:t,distance:e}){let n=null;
for(let[s,o]of t.entries())for(let r=s+1;r<t.length;r++){let i=l(t,r),c=e(o,i);(!n||c<n.distance)&&(n={a:o,b:i,distance:c})}
return n}var vt=40,[jo,Ho]=[.25,20],Fo=200;function An(t){let e=new Set,n,s,o={},r={model:t,currentPair(){let{step:h,tree:d}=r;if(h<
1)return null;let[m,w]=[l(d.children,2*h-2),l(d.children,2*h-1)];return{a:m,b:w,distance:l(d.distances,h-1)}},table(){let{
distances:h,linkage:d,step:m,tree:w}=r;return!h.length||!d?null:o.table??=he(h,w,Math.max(0,m-1),d)},choices(){if(o.choices)
return o.choices;let h=o.choices=new Map,{distances:d,linkage:m,offered:w,step:y,tree:M}=r;if(!d.length||M.n<2)return h;
let b=Math.max(0,y-1);for(let g of w){let[A,S]=[l(M.children,2*b),l(M.children,2*b+1)],C=g===m?{a:A,b:S,distance:l(M.distances,
b)}:xn(he(d,M,b,g));C&&h.set(g,C)}return h},goTo(h){let d=Math.min(Math.max(Math.round(h)||0,0),r.tree.n-1);d!==r.step&&
(r.step=d,o={},t.set("step",d),i(),c())},play(h){let d=h&&r.tree.n>1;d!==r.playing&&(d&&r.step>=r.tree.n-1&&r.goTo(0),r.
playing=d,t.set("playing",d),r.flush(),a(),c())},setSpeed(h){r.speed=Math.min(Math.max(h||1,jo),Ho),t.set("speed",r.speed),
i(),c()},setLinkage(h){if(h!==r.linkage){if(r.linkage=h,r.distances.length){let d=!!t.get("of_points"),{children:m,heights:w}=jt(
r.distances,r.tree.n,h,{points:d});r.tree=mt(m,w)}o={},t.set("linkage",h),r.flush(),c()}},subscribe(h){return e.add(h),a(),
()=>{e.delete(h),a(),s!==void 0&&r.flush()}},flush(){clearTimeout(s),s=void 0,t.save_changes()},destroy(){clearTimeout(n),
s!==void 0&&r.flush();for(let[h,d]of Object.entries(p))t.off(h,d);e.clear()}};function i(){s??=setTimeout(r.flush,Fo)}function c(){
for(let h of[...e])h()}function a(){clearTimeout(n),n=void 0,!(!r.playing||!e.size)&&(n=setTimeout(()=>{r.goTo(r.step+1),
r.step>=r.tree.n-1?r.play(!1):a()},1e3/r.speed))}function f(){r.data=Je(t),r.tree=r.data.tree,r.distances=it(t.get("dist\
ances")),r.linkage=t.get("linkage")??"";let h=t.get("metric")==="euclidean";r.offered=r.distances.length?tn.filter(d=>h||
!en.includes(d)):[],r.step=Math.min(Math.max(t.get("step")??0,0),r.tree.n-1),r.speed=t.get("speed")||1,o={},c()}let p={"\
change:revision":f,"change:step":()=>r.goTo(t.get("step")),"change:speed":()=>{t.get("speed")!==r.speed&&r.setSpeed(t.get(
"speed"))},"change:playing":()=>r.play(!!t.get("playing"))},u=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").
matches;r.playing=!!t.get("playing")&&!u,f(),t.get("playing")&&u&&(t.set("playing",!1),t.save_changes());for(let[h,d]of Object.
entries(p))t.on(h,d);return r}function kn(t,e){let{n,parents:s}=t,o=new Int32Array(2*n-1).fill(-1);for(let r=n+e-1;r>=0;r--){
let i=l(s,r);o[r]=i>=0&&i<n+e?l(o,i):r}return o}function En(t,e,n){let s=t.ownerDocument,o={title:Tn(t,"How far is it from the others now?"),meaning:de(t,"hclust-quiet"),
who:O(t,"hclust-step-who"),general:de(t,"hclust-formula hclust-quiet"),numbers:de(t,"hclust-formula")},[r,i]=[s.createElement(
"span"),s.createElement("span")];o.who.append(r,i);let c=ht(o.who,"C",f=>n(Number(f)));c.setAttribute("aria-label","C, a\
nother cluster");function a(f){let{tree:p,data:u}=e,h=e.table(),d=e.currentPair(),m=e.linkage;if(t.hidden=!h,!h||!m)return;
o.title.textContent=d?"How far is the new cluster from the others?":"What will happen";let w=d?h.nodes.filter(C=>C!==d.a&&
C!==d.b):[],y=!!(d&&w.length);if(o.who.hidden=o.general.hidden=o.numbers.hidden=!y,o.meaning.textContent=d?y?yn[m]:"Noth\
ing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${p.n<=vt?
": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step \
can begin. Press Play, or go on step by step.`,!d||!y)return;Sn(r,"A",Z(p,u,d.a)),Sn(i,"B",Z(p,u,d.b));let M=w.map(C=>({
v:C,d:h.joined(d.a,d.b,C)})).sort((C,I)=>C.d-I.d||C.v-I.v);dt(c,M.map(({v:C})=>[String(C),Z(p,u,C)]),String(f));let b=C=>l(
p.sizes,C),g=Mn(m,[b(d.a),b(d.b),b(f)],[h.distance(d.a,f),h.distance(d.b,f),h.distance(d.a,d.b)],h.joined(d.a,d.b,f)),A=s.
createElement("small");A.textContent=g.where,o.general.replaceChildren(g.general," ",A);let S=s.createElement("b");S.textContent=
g.result,o.numbers.replaceChildren(`${g.numbers} `,S)}return{show:a}}function Cn(t,e,n,s){let o=t.ownerDocument;Tn(t,"Wh\
ich pair would each linkage merge now?");let r=O(t,"hclust-step-list");r.setAttribute("role","group"),r.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(p,u){let{data:h,tree:d,linkage:m}=e,
w=p?e.choices():new Map;t.hidden=!w.size;for(let[M,{row:b}]of i)w.has(M)||(b.remove(),i.delete(M));let y=m?w.get(m):void 0;
for(let[M,b]of w){let g=i.get(M);if(!g){let E=o.createElement("button");E.type="button",E.dataset.lmSuppressShortcuts="t\
rue";let[T,x,v]=[o.createElement("b"),o.createElement("span"),o.createElement("span")];E.append(T,x,v),E.addEventListener(
"click",()=>{s(M)}),r.append(E),i.set(M,g={row:E,name:T,pair:x,at:v})}let A=y&&[b.a,b.b].sort().join()===[y.a,y.b].sort().
join();g.row.classList.toggle("hclust-own",M===m),g.row.setAttribute("aria-pressed",String(u===M)),g.row.disabled=M===m,
g.name.textContent=M;let[S,C]=[Z(d,h,b.a),Z(d,h,b.b)],I=A&&M!==m?"the same pair":`${S} and ${C}`;g.pair.textContent=I,g.
row.title=`${M}: ${S} and ${C}, ${Q(b.distance)} apart`,g.pair.className=A&&M!==m?"hclust-quiet":"",g.at.textContent=Q(b.
distance)}}let a=p=>{let u=[...i].find(([,{row:h}])=>h.contains(p.target));return u?u[0]:""},f=J(r,{pointerover:p=>n(a(p)),
pointerleave:()=>n(""),focusin:p=>n(a(p)),focusout:()=>n("")});return{show:c,end:f}}function Sn(t,e,n){let s=t.ownerDocument.
createElement("b");s.textContent=e,t.replaceChildren(s,` ${n}`)}function Tn(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function de(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}function Nt(t,e,n){return Y(rt(ct(t.paper)??at,ct(e)??wt,n))}function xt(t,{theme:e,face:n},s,o,r,i=8){t.beginPath(),t.arc(
o,r,i,0,2*Math.PI),t.fillStyle=s==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=s==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=s==="C"?e.ink:e.paper,t.font=n.css(q,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
s,o,r+.5)}var Kt=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),vn=40,Nn=22,me=76,Gt=11;function $n(t,e,n){let s=t.n>1?l(
t.heights,Math.max(0,e-1)):0,o=n*1.04;for(;s>0&&o/2>s*1.3;)o/=2;return o}function In(t,e,n,s){let o=t.width-vn-8,r=o/e.n>=
11.5,i=r?Kt(s+Gt,me,.48*t.height):16;return{left:vn,top:Nn,width:o,height:Math.max(20,t.height-Nn-i),highest:n,names:r,feet:i}}
function Ln(t,e,n,s){let{tree:o,merges:r,top:i,colors:c,tags:a,currentPair:f,asked:p,theme:u,face:h,name:d}=e,m=Math.max(
1,Math.round(s))/s,{values:w,words:y}=Tt("number",0,n.highest||1,n.height,42),M=n.top+n.height;t.font=h.css(),t.textAlign=
"right",t.textBaseline="middle",w.forEach((x,v)=>{let N=Math.round(tt(n,x)*s)/s;t.fillStyle=u.rule,t.globalAlpha=.7,t.fillRect(
n.left,N,n.width,m),t.globalAlpha=1,t.fillStyle=u.quiet,t.fillText(y[v]??"",n.left-8,N+.5)}),t.lineWidth=1.5;let b=o.n+r-
1;Lt(t,o,r,n,x=>f&&x===b?u.ink:et(l(c,l(i,x)))),f&&(t.beginPath(),Qt(t,o,r-1,n),t.strokeStyle=u.ink,t.lineWidth=3,t.stroke());
let g=[...a.keys()],A=r<o.n-1?new Set(i.subarray(0,o.n)):new Set;for(let x of new Set([...A,...g,...p??[]])){let v=p?.includes(
x),[N,P]=[gt(n,o,x),tt(n,yt(o,x))];t.beginPath(),t.arc(N,P,v?5:2,0,2*Math.PI),t.fillStyle=v?u.paper:x<o.n?u.quiet:et(l(c,
x)),t.fill(),v&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=u.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let x=0;x<o.n;x++){let v=[...a].find(([P])=>Wo(o,P,x)),N=v!==void 0&&v[1]!=="C";t.save(),t.translate(gt(n,o,
x),M+7),t.rotate(-Math.PI/2),t.font=h.css(q,N),t.fillStyle=N?u.ink:u.quiet,t.fillText(h.fit(U(d(x)),n.feet-Gt+1,q,N),0,.5),
t.restore()}}let S=f?tt(n,l(o.distances,r-1))-12:0,C=f?[...f].map(x=>gt(n,o,x)):[],[I=0,E=0]=C,T=Math.max(0,19-Math.abs(
E-I))/2;for(let[x,v]of a){let N=gt(n,o,x);if(v==="C"){let j=Math.min(I,E)-24<N&&N<Math.max(I,E)+24,H=tt(n,yt(o,x))-12;xt(
t,e,v,N,j&&Math.abs(H-S)<18?S-19:H);continue}let P=N===Math.min(I,E)?-T:T;xt(t,e,v,Kt(N+P,9,n.left+n.width),S)}}function Wo(t,e,n){
let s=l(t.start,n)-l(t.start,e);return s>=0&&s<l(t.sizes,e)}function Uo(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function qo(t,e){return t[0]-e[0]||t[1]-e[1]}function _n(t){
let e=t.length,n=[0,1],s=2,o;for(o=2;o<e;++o){for(;s>1&&Uo(t[n[s-2]],t[n[s-1]],t[o])<=0;)--s;n[s++]=o}return n.slice(0,s)}
function Pn(t){if((n=t.length)<3)return null;var e,n,s=new Array(n),o=new Array(n);for(e=0;e<n;++e)s[e]=[+t[e][0],+t[e][1],
e];for(s.sort(qo),e=0;e<n;++e)o[e]=[s[e][0],-s[e][1]];var r=_n(s),i=_n(o),c=i[0]===r[0],a=i[i.length-1]===r[r.length-1],
f=[];for(e=r.length-1;e>=0;--e)f.push(t[s[r[e]][2]]);for(e=+c;e<i.length-a;++e)f.push(t[s[i[e]][2]]);return f}function ge(t,e){
for(var n=t.length,s=t[n-1],o=e[0],r=e[1],i=s[0],c=s[1],a,f,p=!1,u=0;u<n;++u)s=t[u],a=s[0],f=s[1],f>r!=c>r&&o<(i-a)*(r-f)/
(c-f)+a&&(p=!p),i=a,c=f;return p}function Xt(t,e,n){let s=[];for(let o=0;o<n.length;o++){let[r,i]=[l(t,l(n,o)),l(e,l(n,o))];Number.isFinite(r)&&Number.isFinite(
i)&&s.push([r,i])}return Pn(s)??s}function On(t,e,n){let s=[...n,...t.map(({x:r,y:i})=>({x0:r-5,y0:i-5,x1:r+5,y1:i+5}))],o=[];for(let{row:r,x:i,y:c,width:a,
away:f}of t)for(let p of[i+f,i-f-a]){let u={x0:p,y0:c-7,x1:p+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||s.some(d=>Ko(u,d)))){s.push(u),o.push({row:r,left:p,y:c});break}}return o}function Ko(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Go=16,Xo=120;function Dn(t,e,n,s){let{tree:o,top:r,colors:i,tags:c,currentPair:a,asked:f,theme:p}=e,{xs:u,ys:h}=n,d=o.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let m=d>400?
5:d>120?6.5:8,w=[...new Set(r.subarray(0,d))].sort((g,A)=>l(o.sizes,A)-l(o.sizes,g));t.lineJoin=t.lineCap="round";let y=new Set(
[...(f??[]).filter(g=>!a?.includes(g)),...a??[]]),M=(g,A)=>{let S=g<d;if(S&&!A&&!c.has(g))return;let C=Xt(u,h,st(o,g)),[
I]=C;if(!I)return;let E=new Path2D;E.moveTo(...I);for(let v of C)E.lineTo(...v);E.closePath();let T=S?p.ink:et(l(i,g)),x=m+
8;t.strokeStyle=a?.includes(g)||c.has(g)?p.ink:A?p.quiet:Nt(p,T,.55),t.lineWidth=x+(A?4:2),t.stroke(E),t.strokeStyle=t.fillStyle=
Nt(p,T,A?.2:.12),t.lineWidth=x,t.stroke(E),t.fill(E)};for(let g of w)!y.has(g)&&!c.has(g)&&M(g,!1);for(let g of c.keys())
y.has(g)||M(g,!1);for(let g of y)M(g,!0);if(s){let[g,A]=s;t.beginPath(),t.moveTo(l(u,g),l(h,g)),t.lineTo(l(u,A),l(h,A)),
t.lineWidth=2,t.strokeStyle=p.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let g=0;g<d;g++){let[A,S]=[l(u,g),
l(h,g)];if(Number.isNaN(A))continue;let C=l(r,g);if(t.save(),t.translate(A,S),C<d)t.beginPath(),t.arc(0,0,m/2,0,2*Math.PI),
t.fillStyle=p.paper,t.fill(),t.lineWidth=1.3,t.strokeStyle=y.has(C)?p.ink:p.quiet,t.stroke();else{let I=l(i,C),E=m*Dt(I);
t.scale(E,E);let T=new Path2D(Ot(I));t.fillStyle=et(I),t.fill(T),t.lineWidth=1/E,t.strokeStyle=p.paper,t.stroke(T)}t.restore()}
t.restore();let b=[];for(let[g,A]of c){let S=Yo(Xt(u,h,st(o,g)),n,m+13,(C,I)=>{let E=b.filter(([x,v])=>Math.hypot(x-C,v-
I)<18).length*100,T=0;for(let x=0;x<d;x++)Math.hypot(l(u,x)-C,l(h,x)-I)<15&&T++;for(let x of c.keys()){let v=x===g?[]:Xt(
u,h,st(o,x));v.length>2&&ge(v,[C,I])&&(T+=10)}return E+T});S&&(b.push(S),xt(t,e,A,n.left+S[0],n.top+S[1]))}d<=Go&&Vo(t,e,
n,b)}function Vo(t,{tree:e,face:n,theme:s,name:o},r,i){let c=Array.from({length:e.n},(p,u)=>n.fit(U(o(u)),Xo)),a=c.map((p,u)=>({
row:u,x:l(r.xs,u),y:l(r.ys,u),width:n.width(p),away:12})).filter(({x:p})=>!Number.isNaN(p)),f=i.map(([p,u])=>({x0:p-9,y0:u-
9,x1:p+9,y1:u+9}));t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:p,left:u,y:h}of On(
a,r,f))t.fillText(c[p]??"",r.left+u,r.top+h+.5)}function Yo(t,{width:e,height:n},s,o){let r=(w,y)=>t.reduce((M,b)=>y*b[w]>
y*M[w]?b:M);if(!t.length)return null;let[i,c,a,f]=[r(1,-1),r(0,1),r(0,-1),r(1,1)],p=[[i[0],i[1]-s],[c[0]+s,c[1]],[a[0]-s,
a[1]],[f[0],f[1]+s]],u=(w,y)=>Kt(w,9,y-9),h=p.map(([w,y])=>{let[M,b]=[u(w,e),u(y,n)];return o(M,b)+(M===w&&b===y?0:50)}),
[d,m]=p[h.indexOf(Math.min(...h))]??[0,0];return[u(d,e),u(m,n)]}var Jo=92,Qo=44,Zo=42;function we({width:t,height:e},n,s,o){let r=[...n.nodes].sort((a,f)=>l(s.start,a)-l(s.start,f)),i=r.
length,c=Math.max(Jo,Math.min(o+Zo,t-6-Qo*(i-1)));return{nodes:r,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.max(
1,i-1)),tall:Math.min(32,(e-8)/i)}}function Bn({nodes:t,left:e,top:n,wide:s,tall:o},r,i){let[c,a]=[Math.floor((i-n)/o),Math.
floor((r-e)/s)];return a<0||c>=t.length||a>=c?null:[l(t,c),l(t,a)]}function Rn(t,e,n,s){let{theme:o,face:r,tags:i,currentPair:c,
asked:a,name:f,tree:p}=e,{nodes:u,left:h,top:d,wide:m,tall:w,right:y}=n,M=Math.min(m,w)>12?1:.5,b=w>=9.5,g=new Map(u.map(
(x,v)=>[x,v])),[A,S]=[1/0,0];for(let[x,v]of u.entries())for(let N=0;N<x;N++){let P=s.distance(v,l(u,N));A=Math.min(A,P),
S=Math.max(S,P)}let C=x=>x<1&&S>.3?bt(x,2):Q(x),I=w>=14&&Math.max(r.width(C(A)),r.width(C(S)))<=m-4;t.textBaseline="midd\
le",u.forEach((x,v)=>{for(let N=0;N<v;N++){let P=s.distance(x,l(u,N)),j=S>A?(S-P)/(S-A):1,[H,K]=[h+N*m,d+v*w];t.fillStyle=
Nt(o,"#4477AA",.05+.85*j**1.6),t.fillRect(H,K,m-M,w-M),I&&(t.font=r.css(),t.textAlign="center",t.fillStyle=o.ink,t.fillText(
C(P),H+(m-M)/2,K+w/2))}});let E=(x,v,N,P)=>{let[j,H]=[g.get(x),g.get(v)];if(j===void 0||H===void 0)return;let[K,X]=[Math.
max(j,H),Math.min(j,H)];t.setLineDash(P),t.lineWidth=N,t.strokeStyle=o.ink,t.strokeRect(h+X*m-M/2,d+K*w-M/2,m,w),t.setLineDash(
[])},T=[...i].find(([,x])=>x==="C")?.[0];if(c&&T!==void 0)for(let x of c)E(x,T,1.5,[3,2]);a&&E(...a,2,[3,2]),c&&E(...c,2.5,
[]),!(!b&&!i.size)&&(t.textAlign="left",u.forEach((x,v)=>{let N=i.get(x);if(!b&&!N)return;let[P,j]=[h+v*m+4,d+(v+.5)*w];
N&&xt(t,e,N,P+8,j,Math.min(8,Math.max(6.5,.55*w))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=N?o.ink:o.quiet,
t.font=r.css(q,!!N);let H=l(p.sizes,x),K=H>1?` +${H-1}`:"",X=P+(N?20:0),ft=y-X-r.width(K,q,!!N);t.fillText(r.fit(U(f(x)),
Math.max(20,ft),q,!!N)+K,X,j+.5)}))}var tr=14,er=200,be=[.25,.5,1,2,4,8,20],nr="M4 3h2v10H4zM14 3v10L7 8z",or="M11 3v10L4 8z",rr="M5 3v10l7-5z";function zn(t,e,n){
let s=t.ownerDocument,o=Jt(s,n.font),r=[],i=-1,c="",a="",f=O(t,"hclust-words hclust-step-said");f.setAttribute("aria-liv\
e","polite");let p=O(t,"hclust-lab-bar");p.setAttribute("role","group"),p.setAttribute("aria-label","Play the merges");let u=pt(
p,"Play",()=>e.play(!e.playing));u.classList.add("hclust-main");let h=pt(p,"To the start",()=>V(0),nr),d=pt(p,"One step \
back",()=>V(e.step-1),or),m=pt(p,"One step on",()=>V(e.step+1),rr),w=s.createElement("label"),y=s.createElement("input");
y.type="range",y.min="0",y.dataset.lmSuppressShortcuts="true",y.setAttribute("aria-label","Step");let M=s.createElement(
"output");w.className="hclust-step-jump",w.append(y,M),p.append(w);let b=ht(p,"Speed",k=>e.setSpeed(Number(k))),g=ht(p,"\
Linkage",k=>e.setLinkage(k)),A=O(t,"hclust-step");A.tabIndex=0,A.dataset.lmSuppressShortcuts="true",A.setAttribute("role",
"application"),A.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");
let S={points:T("points"),table:T("table"),tree:T("tree")},C=O(A,"hclust-step-numbers"),I=En(O(C,"hclust-step-update"),e,
k=>Me(k)),E=Cn(O(C,"hclust-step-choices"),e,k=>Wn(k),k=>{a=a===k?"":k,kt()});r.push(E.end);function T(k){let L=O(A,`hclu\
st-step-${k}`),$=s.createElement("h4");return L.append($),{part:L,title:$,box:O(L,"hclust-step-box")}}let x,v=null,N=()=>[
pe(e.data,e.data.axisNames[0]?.name??"",0),pe(e.data,e.data.axisNames[1]?.name??"",1)],P=()=>e.data.axisNames.length>1,j=()=>!!(e.
distances.length&&e.linkage)&&e.tree.n<=vt,H=()=>{let k=c||a,L=k&&k!==e.linkage?e.choices().get(k):void 0;return L?[L.a,
L.b]:null};function K(){let{tree:k,data:L,step:$}=e,_=e.currentPair(),W=e.table(),D=new Map;if(_){D.set(_.a,"A").set(_.b,
"B");let R=W?W.nodes.filter(z=>!D.has(z)):[];R.includes(i)||(i=-1),W&&i<0&&R.length&&(i=R.reduce((z,B)=>W.joined(_.a,_.b,
B)<W.joined(_.a,_.b,z)?B:z)),i>=0&&D.set(i,"C")}x={tree:k,merges:$,top:kn(k,Math.max(0,$-1)),colors:qe(k),tags:D,currentPair:_&&
[_.a,_.b],asked:H(),name:R=>qt(k,L,R),theme:n,face:o,longest:jn()}}let X=[],ft=0;function jn(){let k=[e.tree,e.data,o];if(k.
some((L,$)=>L!==X[$])){X=k,ft=0;for(let $=0;$<Math.min(e.tree.n,er);$++)ft=Math.max(ft,o.width(qt(e.tree,e.data,$),q,!0));
let L=e.tree.n<=vt?Math.max(0,ft+Gt-me):0;S.tree.box.style.setProperty("--hc-names",`${Math.ceil(L)}px`)}return ft}function Hn(){
let k=e.currentPair(),{distances:L,linkage:$,tree:_}=e;if(!k||!L.length||$!=="single"&&$!=="complete")return null;let W=$===
"single"?1:-1,D=null,R=1/0;for(let z of st(_,k.a))for(let B of st(_,k.b)){let[ot,$t]=[Math.min(z,B),Math.max(z,B)],Ae=W*
l(L,ot*_.n-ot*(ot+1)/2+$t-ot-1);Ae<R&&([R,D]=[Ae,[z,B]])}return D}let At={points:lt(S.points.box,[(k,L)=>{let[$,_]=N();!$||
!_||(v=mn(L,$,_,$.all,_.all,0,o),gn(k,v,{x:$,y:_,xShown:$.all,yShown:_.all,theme:n,face:o,dpr:L.dpr}),Dn(k,x,v,Hn()))}]),
table:lt(S.table.box,[(k,L)=>{let $=e.table();!$||!j()||Rn(k,x,we(L,$,e.tree,x.longest),$)}]),tree:lt(S.tree.box,[(k,L)=>{
Ln(k,x,In(L,e.tree,$n(e.tree,e.step,_t(e.tree)),x.longest),L.dpr)}])};for(let k of Object.values(At))k.canvas.setAttribute(
"aria-hidden","true");let ut={points:Wt(S.points.box),table:Wt(S.table.box)};function kt(){let{data:k,tree:L,step:$,playing:_}=e;
K();let W=bn(e);f.textContent!==W&&Fn(f,W);let D=L.n-1;y.max=String(D),y.value=String($),y.setAttribute("aria-valuetext",
W),M.textContent=`${$} / ${D}`,u.textContent=_?"Pause":$>=D&&D>0?"Play again":"Play",u.disabled=!D,h.disabled=d.disabled=
$<=0,m.disabled=$>=D;let R=be.includes(e.speed)?be:[...be,e.speed].sort((B,ot)=>B-ot);dt(b,R.map(B=>[String(B),B<1?`1 st\
ep in ${Q(1/B).replace(/\.00$/,"")} s`:`${B} a second`]),String(e.speed));let z=e.offered.length?e.offered:e.linkage?[e.
linkage]:[];dt(g,z.map(B=>[B,B]),e.linkage),g.disabled=z.length<2||!ye("swaps"),g.parentElement.hidden=!z.length,S.points.
part.hidden=!P(),S.table.part.hidden=!j(),C.hidden=!e.distances.length||!e.linkage,A.dataset.parts=[P()&&"points",j()&&"\
table",!C.hidden&&"numbers"].filter(Boolean).join(" "),S.points.title.textContent=`The ${k.noun}`,S.table.title.textContent=
`${$?`Distances before step ${$}`:"Distances"}: the bluer, the nearer`,S.tree.title.textContent="The tree so far",St.textContent=
String(ye("note")??""),St.hidden=!St.textContent,I.show(i),E.show(!C.hidden,a);for(let B of Object.values(At))B.paint()}
let ye=k=>e.model.get(k),St=s.createElement("p");St.className="hclust-notes",t.append(St);function Fn(k,L){let $=L.indexOf(
":")+1,_=s.createElement("b");_.textContent=L.slice(0,$),k.replaceChildren(_,L.slice($))}function Me(k){i=k,kt()}function Wn(k){
if(k!==c){c=k,K();for(let L of Object.values(At))L.paint()}}function V(k){e.play(!1),e.goTo(k)}let Un=Ut({" ":()=>e.play(
!e.playing),ArrowRight:()=>V(e.step+1),ArrowUp:()=>V(e.step+1),ArrowLeft:()=>V(e.step-1),ArrowDown:()=>V(e.step-1),PageUp:()=>V(
e.step+10),PageDown:()=>V(e.step-10),Home:()=>V(0),End:()=>V(1/0)});r.push(J(A,{keydown:k=>k.target===A&&Un(k)}),J(y,{input:()=>V(
y.valueAsNumber),change:e.flush}),J(S.points.box,{pointermove:k=>qn(nt(S.points.box,k)),pointerleave:ut.points.hide}),J(
S.table.box,{pointermove:k=>xe(nt(S.table.box,k),!1),pointerleave:ut.table.hide,click:k=>xe(nt(S.table.box,k),!0)}),e.subscribe(
kt));function qn({x:k,y:L}){let[$,_]=[-1,tr];if(v)for(let R=0;R<v.xs.length;R++){let z=Math.hypot(l(v.xs,R)+v.left-k,l(v.
ys,R)+v.top-L);z<_&&([_,$]=[z,R])}if($<0)return ut.points.hide();let W=l(x.top,$),D=l(e.tree.sizes,W);ut.points.show(k,L,
e.data.name($),[D>1?`with ${D-1} more in its cluster`:"a cluster of its own"])}function xe({x:k,y:L},$){let _=e.table(),
W=_&&j()&&Bn(we(At.table,_,e.tree,x.longest),k,L);if(!_||!W)return ut.table.hide();let[D,R]=W,z=e.currentPair();ut.table.
show(k,L,Q(_.distance(D,R)),[Z(e.tree,e.data,D),Z(e.tree,e.data,R)]);let B=z&&[D,R].filter($t=>$t!==z.a&&$t!==z.b),ot=B?.[0];
$&&B?.length===1&&ot!==void 0&&Me(ot)}return kt(),{restyle(k){n=k,o=Jt(s,n.font),kt()},destroy(){for(let k of r)k();for(let k of Object.
values(At))k.destroy();for(let k of Object.values(ut))k.destroy();t.replaceChildren()}}}function sr(){let t=null,e=n=>t??=n.get("view")==="lab"?rn(n):An(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:s}){let o=e(n);return ir(s,(r,i)=>n.get("view")==="lab"?an(r,o,i):zn(r,o,i))}}}function ir(t,e){
let n=G(t),s=n.document.createElement("span");s.style.display="none",t.append(s);let o=O(t,"hclust hclust-live hclust-cl\
assroom"),r=le(t,s);Vt(o,r);let i=e(o,r),c=()=>{let u=le(t,s);JSON.stringify(u)!==JSON.stringify(r)&&(r=u,Vt(o,r),i.restyle(
r))},a=cn(o,c),f=Te(o,u=>o.contains(u)),p=new n.ResizeObserver(c);return p.observe(o),()=>{a(),f(),p.disconnect(),i.destroy(),
o.remove(),s.remove()}}export{sr as default};
