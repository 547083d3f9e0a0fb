// Generated from js/ by `npm run build`. Do not edit.
var ut={r:255,g:255,b:255,a:1},Et={r:0,g:0,b:0,a:1};function ht(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[s,r,o,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ro),c=n[2]?255:1;return s===void 0||r===void 0||o===void 0||![s,r,o,i].every(Number.isFinite)?null:{r:s*c,g:r*
c,b:o*c,a:i}}function ro(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function _t(t,e){return{...ct(e,t,
t.a),a:1}}function ct(t,e,n){let s=r=>t[r]+(e[r]-t[r])*n;return{r:s("r"),g:s("g"),b:s("b"),a:1}}function Z({r:t,g:e,b:n}){
let s=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${s(t)}${s(e)}${s(n)}`}function Pe({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ce(t,e){let[n,s]=[ht(e.paper)??ut,ht(e.ink)??Et],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[o,i]of Object.entries(r))t.style.setProperty(`--hc-${o}`,i);t.style.setProperty("--hc-band",Z(ct(n,s,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function P(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function J(t){return t.ownerDocument.defaultView??globalThis}function Ut(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function Be(t,e){let n,s=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx\
)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),s(),e()};return s(),()=>n.removeEventListener(
"change",r)}var ze="data-lm-suppress-shortcuts",so=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,De="walking";function Re(t,e){
let n=J(t),s=new WeakSet,r=o=>{let i=o.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(ze)&&s.add(i),i.toggleAttribute(
ze,s.has(i)?!le(o):io(o,i)))};return n.addEventListener("keydown",r,!0),()=>n.removeEventListener("keydown",r,!0)}function le({
key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:r,target:o}){if(e||n||s)return!0;let i=o?.closest(`.${De}`);return t==="Ente\
r"&&r&&!i}function io({key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:r},o){return e||n||s||r?!1:so.test(t)||o.tagName==="S\
ELECT"&&t.length===1}function H(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function je(t,e,n){if(n(t)<=e)return t;let s=Array.from(t),[r,o]=[0,s.length];for(;r<o;){let i=r+o+1>>1;n(s.slice(
0,i).join("").trimEnd()+"…")<=e?r=i:o=i-1}return r?s.slice(0,r).join("").trimEnd()+"…":""}function dt(t,e,n){let s=J(t),r=e.map(d=>{let m=s.document.createElement("canvas");return m.className="hclust-layer",t.append(
m),{canvas:m,draw:d,stale:!0,pen:m.getContext("2d")}}),o=r.at(-1).canvas,i=0,c=0,a={canvas:o,width:0,height:0,dpr:1,paint(...d){
r.forEach((m,g)=>{(!d.length||d.includes(g))&&(m.stale=!0)}),a.width&&(i||=s.requestAnimationFrame(l))},destroy(){s.cancelAnimationFrame(
i),f.disconnect(),h();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function l(){i=0;let d=s.performance.now();for(let m of r)
m.stale&&(m.stale=!1,m.pen.setTransform(a.dpr,0,0,a.dpr,0,0),m.pen.clearRect(0,0,a.width,a.height),m.pen.save(),m.draw(m.
pen,a),m.pen.restore());o.dataset.ms=(s.performance.now()-d).toFixed(2),o.dataset.painted=String(++c)}function u(){let[d,
m]=[t.clientWidth,t.clientHeight],g=(s.devicePixelRatio||1)*Ut(t);if(!(d===a.width&&m===a.height&&g===a.dpr)&&(Object.assign(
a,{width:m?d:0,height:m,dpr:g}),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(d*g),x.height=Math.round(m*g);n?.(a);
for(let x of r)x.stale=!0;s.cancelAnimationFrame(i),l()}}o.addEventListener("hclust-record",d=>{let{detail:m}=d;for(let g of r)
m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),g.draw(m,a),m.restore()});let f=new s.ResizeObserver(u);f.observe(t);let h=Be(
s,u);return a}function tt(t,e){let n=new AbortController;for(let[s,r]of Object.entries(e))t.addEventListener(s,r,{signal:n.
signal,passive:!1});return()=>n.abort()}var K=11;function fe(t,e){let n=new Map,s=null,r=(i=K,c=!1)=>`${c?"600 ":""}${i}\
px ${e}`,o=(i,c=K,a=!1)=>{let l=r(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);let f=u.get(i);if(f===void 0){if(s??=
t.createElement("canvas").getContext("2d"),!s)return i.length*c*.6;s.font=l,u.set(i,f=s.measureText(i).width)}return f};
return{css:r,width:o,fit:(i,c,a,l)=>je(i,c,u=>o(u,a,l))}}var Fe="http://www.w3.org/2000/svg";function bt(t,e,n,s){let r=t.ownerDocument,o=r.createElement("button");if(o.type="bu\
tton",o.dataset.lmSuppressShortcuts="true",s){let i=r.createElementNS(Fe,"svg"),c=r.createElementNS(Fe,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",s),i.append(c),o.append(i),o.setAttribute(
"aria-label",e),o.title=e}else o.textContent=e;return o.addEventListener("click",n),t.append(o),o}function yt(t,e,n){let s=t.
ownerDocument,r=s.createElement("label"),o=s.createElement("select");return o.dataset.lmSuppressShortcuts="true",o.setAttribute(
"aria-label",e),o.addEventListener("change",()=>n(o.value)),r.append(e,o),t.append(r),o}function Mt(t,e,n){let s=e.flat().
join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([r="",o=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=r,i.textContent=o,i}))),t.value!==n&&(t.value=n)}function Ue(t,e,n,s){let r=t.ownerDocument,o=r.
createElement("label"),[i,c]=[r.createElement("input"),r.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),s&&i.addEventListener("change",s),o.append(e,i,c),t.append(o),
{input:i,output:c,label:o}}function U(t,e=""){if(!e)return Ot(t,0);let n=t===1&&e.endsWith("s");return`${Ot(t,0)} ${n?e.slice(0,-1):e}`}function et(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ao(t)?Ot(t,co(t)):Ge(t,2)}var ao=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function co(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var lo=[1,2,2.5,5,10];function qe(t,e,n,s){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let o=Math.
max(1,Math.floor(n/s)),i=10**Math.floor(Math.log10(r/o)),c=i*(lo.find(u=>u*i*o>=r*(1-1e-9))??10),a=1e-9*r,l=[];for(let u=Math.
ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function He(t){let e=t.slice(1).map((i,c)=>i-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>fo(i,3));
let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),o=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&o();)
r++;return t.map(i=>Ot(i+0,r))}function Ot(t,e){let n=Ke(t,e),[s="",r]=n.split("."),o=s.replace(/\B(?=(\d{3})+$)/g,",");
return r===void 0?o:`${o}.${r}`}function Ke(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ge(t,e){let[n="",s=""]=t.
toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%
2===0?`${r}e${s}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function fo(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[s="",r=""]=Ge(t,e-1).split("e");return`${We(s)}e${r}`}return We(Ke(
t,e-1-n))}function We(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function At(t,e,n=new Uint8Array(e.length)){let s=e.length+1,r=new Float64Array(s-1),o=new Int32Array(2*s-1).fill(1,0,s),
i=new Int32Array(2*s-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<s-1;l++){let u=W(t,2*l),f=W(t,2*l+1);o[s+l]=W(o,u)+W(o,f),i[u]=
i[f]=s+l;let h=W(e,l);h<c?a=!1:c=h,r[l]=c}return uo({n:s,children:t,distances:e,heights:r,monotone:a,sizes:o,parents:i},
n)}function uo(t,e){let{n,children:s,sizes:r}=t,o=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=W(s,2*a+(e[a]?1:0)),
u=W(s,2*a+(e[a]?0:1)),f=W(o,n+a);o[l]=f,o[u]=f+W(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[W(o,a)]=a,c[a]=W(o,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(W(c,W(s,2*a))+W(c,W(s,2*a+1)))/2;return{...t,flips:e,start:o,order:i,
x:c}}function Tt(t,e){return e<t.n?0:W(t.distances,e-t.n)}function lt(t,e){let n=W(t.start,e);return t.order.subarray(n,n+W(t.sizes,e))}function W(t,e){return t[e]}function St({left:t,width:e},n,s){return t+Lt(n.x,s)/n.n*e}function ot({top:t,height:e,highest:n},s){return t+e*(1-(n>0?
s/n:0))}function Wt(t,e,n,s,r){let o=new Map;for(let i=0;i<n;i++){let c=r(e.n+i),a=o.get(c);a||o.set(c,a=new Path2D),ue(
a,e,i,s)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of o)t.strokeStyle=i,t.stroke(c)}function ue(t,e,n,s){let[r,o]=[
Lt(e.children,2*n),Lt(e.children,2*n+1)],[i,c]=[St(s,e,r),St(s,e,o)],a=ot(s,Lt(e.distances,n));t.moveTo(i,ot(s,Tt(e,r))),
t.lineTo(i,a),t.lineTo(c,a),t.lineTo(c,ot(s,Tt(e,o)))}function qt(t){return t.n<2?0:Lt(t.heights,t.n-2)}function Lt(t,e){
return t[e]}function Ht(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=Ve(t,n);return mo(t,n,ho(s),s)}function Ve(t,e){let{n,heights:s}=t;return{lower:e<n?s[n-e-1]:0,upper:e>1?s[n-e]:1/0}}function ho({lower:t,upper:e}){if(e===
1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function mo(t,e,n,{lower:s,upper:r}){
let o,i,c;return{tree:t,k:e,t:n,lower:s,upper:r,exact:s<r||e===t.n,get nodes(){return o??=po(t,e)},get sizes(){return i??=
this.nodes.map(a=>t.sizes[a])},get labels(){return c??=xo(t,this.nodes)}}}function po(t,e){let{n,children:s}=t,r=new Int32Array(
e);r[0]=2*n-2;for(let o=1;o<e;o++){let i=n-1-o;go(r,o,s[2*i]),wo(r,o+1,s[2*i+1])}return r}function go(t,e,n){Je(t,0,e,n)}
function Je(t,e,n,s){for(;n>e;){let r=n-1>>1,o=t[r];if(s<=o)break;t[n]=o,n=r}t[n]=s}function wo(t,e,n){let s=0,r=1;for(;r<
e;){let o=r+1;o<e&&!(t[r]>t[o])&&(r=o),t[s]=t[r],s=r,r=2*s+1}Je(t,0,s,n)}function xo(t,e){let n=new Int32Array(t.n);return e.
forEach((s,r)=>{let o=t.start[s],i=o+t.sizes[s];for(let c=o;c<i;c++)n[t.order[c]]=r}),n}function Xe(t){let{n:e,heights:n}=t;
if(e<2||n[e-2]===0)return 1;let s=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(s<2)return 2;let r=2,o=-1/0;for(let i=2;i<=
s;i++){let{lower:c,upper:a}=Ve(t,i),l=c>0?a/c:a>0?1/0:1;l>o&&([o,r]=[l,i])}return r}var Ye={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var Ct=Ye;var he=Object.keys(Ct.marker_scales).length,tn=1<<30;function yo(t,e){return tn|parseInt(e.slice(1),16)<<3|t%he}function de(t){
return(t&tn)!==0}function en(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function nn(t){return t&7}var Qe=new WeakMap,
Ze=new WeakMap;function on(t){let e=Qe.get(t.children);return e||Qe.set(t.children,e=Ao(t)),t.marks?.colors.size?Mo(e,t.
marks):e}function Mo(t,e){let n=Ze.get(e);if(!n){Ze.set(e,n=t.slice());for(let[s,r]of e.colors)n[s]=yo(n[s],r)}return n}function Ao(t){let{n:e,children:n,sizes:s}=t,r=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=n[2*c],l=n[2*
c+1],u=s[a]>=s[l];r[u?a:l]=r[e+c],r[u?l:a]=i}let o=Int32Array.from({length:e},(i,c)=>c);return Ht(t,Xe(t)).nodes.forEach(
(i,c)=>{o[r[i]]=c}),r.map(i=>o[i])}var me=Ct.colors,rn=Object.keys(Ct.marker_scales),sn=Ct.marker_scales,Fr=me.length*rn.length;function rt(t){return de(t)?en(t):me[t%me.length]}function pe(t){return rn[de(t)?nn(t):t%he]}var So={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Kt(t){return So[pe(t)]}function Gt(t){return sn[pe(t)]}var ko=8;function Vt(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*ko),[s,r,o]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/o;return{left:i,top:c,scale:a,x:l=>i+(l-s)*a,y:l=>c+n-(l-r)*a}}function an(t,e,n,s,r,o){let{x:i,y:c}=Vt(e,n),a=n.
points.length/2,l=a>120?7:9,u=Array.from(s.colors,f=>new Path2D(Kt(f)));for(let f=0;f<a;f++){let h=st(s.cut.labels,f),d=st(
s.colors,h),m=l*Gt(d);t.save(),t.translate(i(st(n.points,2*f)),c(st(n.points,2*f+1))),(f===n.picked||f===o)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=r.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(m,m);let g=u[h];t.fillStyle=
rt(d),t.fill(g),t.lineWidth=.8/m,t.strokeStyle=r.paper,t.stroke(g),t.restore()}}function cn(t,e,{tree:n,cut:s,colors:r},o){
let i=qt(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);s.nodes.
forEach((u,f)=>{a[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=st(n.parents,u);st(a,u)<0&&f>=0&&(a[u]=st(a,f))}if(t.lineWidth=
1.25,Wt(t,n,n.n-1,c,u=>st(a,u)<0?o.quiet:rt(st(r,st(a,u)))),s.t>i||n.n<2)return;let l=Math.round(ot(c,Math.min(s.t,i)))+
.5;t.setLineDash([5,4]),t.lineWidth=1,t.strokeStyle=o.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}function st(t,e){
return t[e]}var Eo=["node_names","node_colors"];function ln(t){let[e,n]=Eo.map(s=>Oo(t.get(s)));return{names:e,colors:n}}function Oo(t){
let e=new Map;for(let[n,s]of Object.entries(t??{}))e.set(Number(n),String(s));return e}function To(t){let e=ft(t.get("heights")),n=un(t.get("flips"),e.length),s=At(Jt(t.get("children")),e,n);return s.marks=ln(
t),s}function fn(t){let e=To(t),n=e.n,s=t.get("columns")??[],r=ft(t.get("col_heights")),o=Jt(t.get("col_children")),i=ft(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Jt(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(f,h)=>h);return{revision:t.get("revision")??0,n,tree:e,p:s.length,columns:s,values:No(t.get("values")),
columnTree:r.length?At(o,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:Co(a,ft(t.get(
"axes")),i,c.length,n),axisNames:a,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:$o(un(t.
get("names")),Jt(t.get("name_ends"))),leafOf:f=>vo(u,f)}}function Co(t,e,n,s,r){let o=0;return t.map(({original:i})=>i===
void 0?e.subarray(o*r,++o*r):Float64Array.from({length:r},(c,a)=>n[a*s+i]??NaN))}function $o(t,e){let n=new TextDecoder,
s=[];return r=>{let o=e[r];return o===void 0?String(r):s[r]??=n.decode(t.subarray(r?e[r-1]:0,o))}}function vo(t,e){let n=0,
s=t.length;for(;n<s;){let r=n+s>>1;t[r]<e?n=r+1:s=r}return t[n]===e?n:-1}function Xt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;return e.slice(n,n+s)}return new ArrayBuffer(
0)}function un(t,e=0){let n=new Uint8Array(Xt(t));return n.length>=e?n:new Uint8Array(e)}function Jt(t){return new Int32Array(
Xt(t))}function No(t){return new Float32Array(Xt(t))}function ft(t){return new Float64Array(Xt(t))}var dn=["ward","complete","average","single","weighted","centroid","median"],mn=["ward","centroid","median"];function pn(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let s=0,r=0;s<e;s++)for(let o=s+1;o<e;o++){let i=C(t,2*s)-C(t,2*o),c=C(
t,2*s+1)-C(t,2*o+1);n[r++]=Math.sqrt(i*i+c*c)}return n}function we(t,e){let n=new Float64Array(e*e);for(let s=0,r=0;s<e;s++)
for(let o=s+1;o<e;o++)n[s*e+o]=n[o*e+s]=C(t,r++);return n}function xe(t,e,n,s,r,o,i){switch(t){case"ward":{let c=1/(e+n+s);return ge((s+e)*c*r*r+(s+n)*c*o*o-s*c*i*i)}case"complet\
e":return Math.max(r,o);case"single":return Math.min(r,o);case"average":return(e*r+n*o)/(e+n);case"weighted":return .5*(r+
o);case"centroid":return ge((e*r*r+n*o*o-e*n*i*i/(e+n))/(e+n));case"median":return ge(.5*(r*r+o*o)-.25*i*i)}}function ge(t){
return t>0?Math.sqrt(t):0}function Yt(t,e,n,{points:s=!1}={}){let r=we(t,e);return n==="single"?hn(..._o(r,e,s),e,s):n===
"centroid"||n==="median"?Lo(r,e,n):hn(...Io(r,e,n),e,!1)}function Io(t,e,n){let s=new Int32Array(e).fill(1),[r,o,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!s[c];)c++;i.push(c)}let[l,u,f]=[0,0,1/0];for(;;){l=C(i,i.length-1);
let h=i[i.length-2];[u,f]=h===void 0?[-1,1/0]:[h,C(t,l*e+h)];for(let d=0;d<e;d++)s[d]&&d!==l&&C(t,l*e+d)<f&&(f=C(t,l*e+d),
u=d);if(u===h)break;i.push(u)}i.length-=2,l>u&&([l,u]=[u,l]),r.push(l,u),o.push(f),Qt(t,e,s,n,l,u,f)}return[r,o]}function Qt(t,e,n,s,r,o,i){
let[c,a]=[C(n,r),C(n,o)];n[r]=0,n[o]=c+a;for(let l=0;l<e;l++){let u=C(n,l);if(!u||l===o)continue;let f=xe(s,c,a,u,C(t,l*
e+r),C(t,l*e+o),i);t[l*e+o]=t[o*e+l]=f}}function _o(t,e,n){let s=new Float64Array(e).fill(1/0),r=new Int32Array(e),o=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){o[a]=1;let[u,f]=[0,1/0];for(let h=0;h<e;h++){if(o[h])continue;let d=C(t,a*e+
h);d<C(s,h)&&(s[h]=d,r[h]=a),C(s,h)<f&&(f=C(s,h),u=h)}i.push(n?C(r,u):a,u),c.push(f),a=u}return[i,c]}function hn(t,e,n,s){
let r=e.map((a,l)=>l).sort((a,l)=>C(e,a)-C(e,l)),o=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;o[a]!==a;)a=o[a]=C(o,C(o,a));return a};return r.forEach((a,l)=>{let[u,f]=[c(C(t,2*a)),c(C(t,2*a+1))];i.set(s||u<f?[
u,f]:[f,u],2*l),o[u]=o[f]=n+l}),{children:i,heights:Float64Array.from(r,a=>C(e,a))}}function Lo(t,e,n){let s=new Int32Array(
e).fill(1),r=Int32Array.from({length:e},(f,h)=>h),o=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=f=>{let[h,d]=[f,1/0];for(let m=f+1;m<e;m++)s[m]&&C(t,f*e+m)<d&&([h,d]=[m,C(t,f*e+m)]);
return o[f]=h,i[f]=d,d};for(let f=0;f<e-1;f++)l(f);let u=Po(i);for(let f=0;f<e-1;f++){let h=u.top();for(;C(i,h)!==C(t,h*
e+C(o,h));)u.set(h,l(h)),h=u.top();let[d,m]=[C(o,h),C(i,h)];u.drop(),c.set(C(r,h)<C(r,d)?[C(r,h),C(r,d)]:[C(r,d),C(r,h)],
2*f),a[f]=m,r[d]=e+f,Qt(t,e,s,n,h,d,m);for(let g=0;g<h;g++)s[g]&&o[g]===h&&(o[g]=d);for(let g=0;g<d;g++)s[g]&&C(t,g*e+d)<
C(i,g)&&(o[g]=d,u.set(g,i[g]=C(t,g*e+d)));d<e-1&&u.set(d,l(d))}return{children:c,heights:a}}function Po(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),s=n.slice(),r=n.length,o=a=>C(e,C(n,a)),i=(a,l)=>{let[u,f]=[C(n,a),C(n,l)];n[a]=f,n[l]=u,s[u]=
l,s[f]=a},c=a=>{for(let l=2*a+1;l<r;l=2*a+1){if(l+1<r&&o(l+1)<o(l)&&l++,!(o(a)>o(l)))return;i(a,l),a=l}};for(let a=(r>>1)-
1;a>=0;a--)c(a);return{top:()=>C(n,0),drop(){i(0,--r),c(0)},set(a,l){let u=C(s,a),f=l<C(e,a);if(e[a]=l,!f)return c(u);for(let h=u-
1>>1;u>0&&o(h)>l;h=u-1>>1)i(u,h),u=h}}}function C(t,e){return t[e]}var be=2,ye=200,gn=12;function wn(t){let e=new Set,n=null,s=[],r=!1,o=!1,i={model:t,picked:-1,panels(){if(n)return n;let x=i.
points.length/2,b=pn(i.points),w=s;return n=i.linkages.map((p,M)=>{let{children:S,heights:E}=Yt(b,x,p,{points:!0}),N=At(
S,E),k=Ht(N,i.k),O=zo(k,w);return M||(w=s=Array.from(k.labels,y=>Pt(O,y))),{linkage:p,tree:N,cut:k,colors:O}}),n},move(x,b,w){
i.points.set(u(b,w),2*x),a()},add(x,b){let w=i.points.length/2;return w>=ye?!1:(i.points=Float64Array.of(...i.points,...u(
x,b)),s.push(-1),i.picked=w,a(),!0)},remove(x){let b=i.points.length/2;return b<=be?!1:(i.points=i.points.filter((w,p)=>p>>
1!==x),s.splice(x,1),i.picked=Math.min(x,b-2),i.k>b-1&&c("n_clusters",i.k=b-1),a(),!0)},pick(x){i.picked=x,l()},setClusters(x){
let b=Math.min(Math.max(Math.round(x)||1,1),i.points.length/2);b!==i.k&&(i.k=b,c("n_clusters",b),t.save_changes(),n=null,
l())},setShape(x){i.shape=x,c("shape",x);let b=t.get("shape_clusters")[i.shapes.indexOf(x)];b&&c("n_clusters",i.k=b),f(!0)},
setSeed(x){c("seed",x),t.save_changes()},reset:()=>f(!0),tellPython(){r&&(r=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(x){return e.add(x),()=>{e.delete(x),i.tellPython()}},destroy(){for(let[x,b]of Object.
entries(g))t.off(`change:${x}`,b);e.clear()}};function c(x,b){o=!0,t.set(x,b),o=!1}function a(){n=null,r=!0,l()}function l(){
for(let x of[...e])x()}function u(x,b){let[w,p,M]=i.square,S=(E,N)=>{let k=Number((E/M).toPrecision(6))*M;return Math.min(
Math.max(k,N),N+M)};return[S(x,w),S(b,p)]}function f(x){let b=ft(t.get("shapes_bytes")),w=t.get("shape_ends"),p=Math.max(
0,i.shapes.indexOf(i.shape));h(b.slice(p?Pt(w,p-1):0,Pt(w,p))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/
2),l(),r=x,i.tellPython()}function h(x){i.points=x,i.picked=-1,i.square=Bo(x),s=[],n=null}function d(){i.linkages=t.get(
"linkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),h(ft(t.get("points_bytes"))),l()}let m=x=>()=>{
o||x()},g={revision:d,n_clusters:m(()=>i.setClusters(t.get("n_clusters"))),linkages:m(d)};d();for(let[x,b]of Object.entries(
g))t.on(`change:${x}`,b);return i}function Bo(t){let e=[0,1].map(a=>{let l=t.filter((u,f)=>f%2===a);return[l.reduce((u,f)=>Math.
min(u,f),1/0),l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,s=0]=[],[r=0,o=0]=[]]=e,i=Math.max(s-n,o-r)||1;if(n>=0&&r>=0&&
s<=10&&o<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+s-c)/2,(r+o-c)/2,c]}function zo(t,e){let{k:n,labels:s}=t,r=new Map,
o=4096;s.forEach((l,u)=>{let f=e[u]??-1;f>=0&&r.set(l*o+f,(r.get(l*o+f)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[l]of[...r].sort((u,f)=>f[1]-u[1]||u[0]-f[0])){let[u,f]=[Math.floor(l/o),l%o];Pt(i,u)>=0||c.has(f)||(i[u]=f,c.add(
f))}let a=0;for(let l=0;l<n;l++)if(!(Pt(i,l)>=0)){for(;c.has(a);)a++;i[l]=a,c.add(a)}return i}function Pt(t,e){return t[e]}var Bt=14,Zt=4;function te(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let s=e.createElement("b");n.append(s),t.append(n);let r=[],o="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==o){for(o=f,s.textContent=H(l);r.length<u.length;){let h=e.createElement("span");r.push(h),n.append(h)}r.forEach(
(h,d)=>{h.hidden=d>=u.length,h.textContent=H(u[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,h){
a(f,h),n.hidden=!1;let[d,m]=[t.clientWidth,t.clientHeight],g=l+Bt+i+Zt<=d?l+Bt:l-Bt-i,x=u-Bt-c,b=x>=Zt?x:u+Bt,w=(p,M)=>Math.
round(Math.max(Zt,Math.min(p,M-Zt)));n.style.transform=`translate(${w(g,d-i)}px, ${w(b,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}function it(t,e){let{left:n,top:s}=t.getBoundingClientRect(),r=Ut(t);return{x:(e.clientX-n)/r,y:(e.clientY-s)/r}}function ee(t){return e=>{let n=t[e.key];!n||le(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var Do=13;function xn(t,e,{hover:n,say:s,tell:r}){let{canvas:o}=t,i=null,c=-1/0,a=({x:w,y:p})=>{let M=Vt(t,e),[S,E]=[-1,
Do];for(let N=0;N<e.points.length/2;N++){let k=Math.hypot(M.x(mt(e.points,2*N))-w,M.y(mt(e.points,2*N+1))-p);k<=E&&([E,S]=
[k,N])}return S},l=({x:w,y:p})=>{let{left:M,top:S,scale:E}=Vt(t,e),[N,k,O]=e.square;return[N+(w-M)/E,k+O-(p-S)/E]},u=w=>{
o.style.cursor=w<0?"copy":"grab",n(w)},f=()=>e.square[2],h=(w,p,M)=>{let S=e.picked;if(S<0)return e.pick(0);let E=f()*(M.
shiftKey?.0025:.02);e.move(S,mt(e.points,2*S)+w*E,mt(e.points,2*S+1)+p*E),r()},d=w=>{let p=e.points.length/2;e.pick((Math.
max(e.picked,w<0?0:-1)+w+p)%p),r()},m=()=>{e.picked<0||(e.remove(e.picked)?s(`A point is taken away: ${U(e.points.length/
2,"points")}.`):s(`At least ${be} points have to stay.`),e.tellPython())},g=(w,p)=>{e.add(w,p)?s(`A point is added: ${U(
e.points.length/2,"points")}.`):s(`There are ${ye} points already: take one away first.`,!0),e.tellPython()},x=ee({ArrowLeft:w=>h(
-1,0,w),ArrowRight:w=>h(1,0,w),ArrowUp:w=>h(0,1,w),ArrowDown:w=>h(0,-1,w),PageDown:()=>d(1),PageUp:()=>d(-1),Delete:m,Backspace:m,
Enter:()=>{let[w,p]=e.square,M=e.picked,S=.05*f();g(...M<0?[w+f()/2,p+f()/2]:[mt(e.points,2*M)+S,mt(e.points,2*M+1)])},Escape:()=>e.
pick(-1)}),b=w=>{i?.id===w.pointerId&&(i=null,o.style.cursor="grab",e.tellPython())};return tt(o,{keydown:x,keyup:e.tellPython,
blur:e.tellPython,touchstart:w=>{let p=w.touches[0];p&&a(it(o,p))>=0&&w.preventDefault()},pointerdown:w=>{if(w.button!==
0||!w.isPrimary)return;let p=it(o,w),M=a(p);if(M<0)return;let[S,E]=l(p);i={id:w.pointerId,point:M,dx:mt(e.points,2*M)-S,
dy:mt(e.points,2*M+1)-E},o.setPointerCapture(w.pointerId),o.style.cursor="grabbing",e.pick(M)},pointermove:w=>{let p=it(
o,w);if(!i)return u(a(p));let[M,S]=l(p);e.move(i.point,M+i.dx,S+i.dy)},pointerup:b,pointercancel:b,pointerleave:()=>u(-1),
click:w=>{let p=it(o,w);a(p)>=0||(c=w.timeStamp,g(...l(p)))},dblclick:w=>{if(w.timeStamp-c<600)return;let p=a(it(o,w));p<
0||(e.pick(p),m())}})}function mt(t,e){return t[e]}var Ro={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},jo={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"};function bn(t,e,n){let s=t.ownerDocument,r=J(t),
o=[],i=P(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=yt(
i,"Points",k=>e.setShape(k)),a=Ue(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let l=s.createElement("label"),u=s.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147\
483647",step:"1"}),u.dataset.lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.
append("Seed",u),i.append(l),bt(i,"Reset",e.reset).title="Back to the points as they were drawn";let f=P(i,"hclust-lab-h\
int");f.textContent="Drag a point. Click to add one, double-click to take one away.";let h=P(t,"hclust-unseen");h.setAttribute(
"aria-live","polite");let d=P(t,"hclust-lab"),m=[],g=-1;function x(k,O){let y=P(d,"hclust-lab-panel"),T=s.createElement(
"h4");T.textContent=k,y.append(T);let $=dt(P(y,"hclust-lab-points"),[(F,V)=>{let X=e.panels()[O];X&&an(F,V,e,X,n,g)}]),L=dt(
P(y,"hclust-lab-tree"),[(F,V)=>{let X=e.panels()[O];X&&cn(F,V,X,n)}]);L.canvas.setAttribute("aria-hidden","true");let j=s.
createElement("p");return j.textContent=Ro[k],y.append(j),$.canvas.tabIndex=0,$.canvas.setAttribute("role","application"),
$.canvas.dataset.lmSuppressShortcuts="true",$.canvas.setAttribute("aria-label",`Points under ${k} linkage. Page Up and P\
age Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:k,part:y,points:$,tree:L,
end:xn($,e,{hover:b,say:w,tell:()=>p(O)})}}function b(k){if(k!==g){g=k;for(let O of m)O.points.paint()}}function w(k,O=!1){
h.textContent=k,O&&(f.textContent=k)}function p(k){let O=e.picked,y=e.panels()[k];if(O<0||!y)return;let[T,$]=[ne(e.points,
2*O),ne(e.points,2*O+1)],L=ne(y.cut.sizes,ne(y.cut.labels,O));w(`Point ${O+1} of ${e.points.length/2} at ${T.toFixed(1)}\
, ${$.toFixed(1)}: in a cluster of ${L}.`)}function M(){m.map(O=>O.linkage).join()!==e.linkages.join()&&(S(),m=e.linkages.
map(x),E()),Mt(c,e.shapes.map(O=>[O,jo[O]??O]),e.shape),a.input.max=String(Math.max(e.k,Math.min(gn,e.points.length/2))),
a.input.value=String(e.k),a.output.textContent=U(e.k),a.input.setAttribute("aria-valuetext",U(e.k,"clusters"));let k=e.model.
get("seed");l.hidden=typeof k!="number",s.activeElement!==u&&(u.value=String(k??""));for(let{points:O,tree:y}of m)O.paint(),
y.paint()}function S(){for(let{part:k,points:O,tree:y,end:T}of m)T(),O.destroy(),y.destroy(),k.remove();m=[]}function E(){
let k=Math.max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),O=Math.ceil(m.length/Math.max(1,k))||1;d.style.gridTemplateColumns=
`repeat(${Math.ceil(m.length/O)}, minmax(0, 1fr))`}let N=new r.ResizeObserver(E);return N.observe(t),o.push(()=>N.disconnect(),
tt(u,{change:()=>{let k=Math.round(u.valueAsNumber);k>=0&&k<=2147483647?e.setSeed(k):u.value=String(e.model.get("seed"))}}),
e.subscribe(M)),M(),{restyle(k){n=k,M()},destroy(){for(let k of o)k();S(),t.replaceChildren()}}}function ne(t,e){return t[e]}function Fo(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ae(t,e){let n=J(t),s=n.getComputedStyle(t),r=g=>s.getPropertyValue(g).trim()?Me(e,`var(${g})`):null,o=Wo(t,e),i=_t(
r("--jp-layout-color0")??o,o),c=Pe(i)<.5,a=(g,x)=>_t(g??x,i),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),u=a(l??
Me(e,"inherit"),c?ut:Et),f=a(r("--jp-ui-font-color2"),ct(i,u,.65)),h=a(r("--jp-border-color2"),ct(i,u,.16)),d=a(r("--jp-\
layout-color1"),i),m=Z(d)===Z(i)?ct(i,u,.03):d;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content-font\
-family, inherit))",{paper:Z(i),ink:Z(u),quiet:Z(f),rule:Z(h),panel:Z(m),font:n.getComputedStyle(e).fontFamily,dark:c}}var Uo=[
"class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function yn(t,e){let n=J(t),{documentElement:s,
body:r}=n.document,o=new n.MutationObserver(e);for(let c of[s,r])o.observe(c,{attributes:!0,attributeFilter:Uo});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{o.disconnect(),i.removeEventListener(
"change",e)}}function Wo(t,e){let n=[];for(let r=t;r;r=Fo(r)){let o=Mn(J(r).getComputedStyle(r).backgroundColor,J(r));if(!(!o||
o.a===0)&&(n.unshift(o),o.a===1))break}let s=_t(Me(e,"Canvas")??ut,ut);return n.reduce((r,o)=>_t(o,r),s)}function Me(t,e){
let n=J(t);t.style.color=e;let s=Mn(n.getComputedStyle(t).color,n);return t.style.color="",s}function Mn(t,e){let n=ht(t);
if(n)return n;let s=e.document.createElement("canvas");s.width=s.height=1;let r=s.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[o=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:o,g:i,b:c,
a:a/255}}var ke=864e5,qo=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Sn(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let o=t[r];Number.isFinite(o)&&(o<e&&(e=o),o>n&&(n=o))}if(e>n)return[0,1];let s=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-s,n+s]}function zt(t,e,n,s,r){if(t==="date")return Ho(e,n,Math.max(2,Math.floor(s/r)));let o=qe(
e,n,s,r);return{at:o,words:He(o)}}function Ho(t,e,n){let s=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(s<50)break;if(!(s/(r*30.4)>n))return Se(An(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(s/r>n)continue;let o=r>=
7?4:0,i=[];for(let c=Math.ceil((t-o)/r);c*r+o<=e;c++)i.push(c*r+o);return Se(i,t,e)}return Se(An(t,e,1),t,e)}function An(t,e,n){
let s=new Date(t*ke);if(Number.isNaN(s.getTime()))return[];let r=Math.floor((s.getUTCFullYear()*12+s.getUTCMonth())/n),o=[];
for(let i=r;o.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
ke;if(!(a<=e))break;a>=t&&o.push(a)}return o}function Se(t,e,n){let s=t.map(o=>{let i=new Date(Math.round(o*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=qo[i.getUTCMonth()];return i.getUTCDate()!==1?
`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!s.some(o=>/^-?\d{3,}$/.
test(o))&&(s[0]+=` ${new Date(r*ke).getUTCFullYear()}`),{at:t,words:s}}var kn=8,On=12,Ko=46,Go=90;function Ee(t,e,n){let s=t.axisNames.findIndex(l=>l.name===e),r=s<0?Math.min(n,t.axisNames.length-
1):s,o=t.axisNames[r],i=t.axes[r];if(!o||!i)return null;let c=H(o.label||o.name),a=o.unit?`${c} (${H(o.unit)})`:c;return{
name:o.name,title:a,column:o,values:i,all:Sn(i)}}function Tn(t,e,n,s,r,o,i){let c=Math.max(40,t.height-kn-Ko),a=zt(n.column.
kind,...r,c,46);a.words=a.words.map(g=>i.fit(g,Go));let l=Math.max(0,...a.words.map(g=>i.width(g))),u=Math.ceil(l+8+K+16),
f=Math.max(40,t.width-u-On-o),h=zt(e.column.kind,...s,f,64),d=En(e.values,s[0],s[1],f),m=En(n.values,r[1],r[0],c);for(let g=0;g<
d.length;g++)d[g]!==d[g]?m[g]=NaN:m[g]!==m[g]&&(d[g]=NaN);return{left:u,top:kn,width:f,height:c,x:h,y:a,xs:d,ys:m}}function En(t,e,n,s){
let r=new Float32Array(t.length);for(let o=0;o<t.length;o++){let i=t[o];r[o]=Number.isFinite(i)?(i-e)/(n-e)*s:NaN}return r}
function Cn(t,e,{x:n,y:s,xShown:r,yShown:o,look:i,face:c,dpr:a}){let{left:l,top:u,width:f,height:h}=e,d=u+h,m=Math.max(1,
Math.round(a))/a,g=b=>Math.round(b*a)/a;t.font=c.css(),t.fillStyle=i.rule,t.textBaseline="middle",t.textAlign="right",e.
y.at.forEach((b,w)=>{let p=g(d-(b-o[0])/(o[1]-o[0])*h);t.fillStyle=i.rule,t.globalAlpha=.7,t.fillRect(l,p,f,m),t.globalAlpha=
1,t.fillRect(l-4,p,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[w]??"",l-8,p+.5)}),t.fillStyle=i.rule,t.fillRect(g(l),u,
m,h+m),t.fillRect(l,g(d),f,m),t.textBaseline="alphabetic",t.textAlign="center";let x=f/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((b,w)=>{let p=g(l+(b-r[0])/(r[1]-r[0])*f);t.fillStyle=i.rule,t.fillRect(p,d,m,4);let M=c.fit(e.x.words[w]??"",x),
S=l+f+On-1-c.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.min(p,S),d+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,
f),l+f/2,d+37),t.save(),t.translate(K+1,u+h/2),t.rotate(-Math.PI/2),t.fillText(c.fit(s.title,h),0,0),t.restore()}var $n=28;function nt(t,e,n){let s=_n(t.sizes,n),r=oe(t,e,n);return s>1?`${r} (+${U(s-1)} more)`:r}function oe(t,e,n){let s=H(
e.name(_n(lt(t,n),0)));return s.length>$n?`${s.slice(0,$n-1).trimEnd()}…`:s}function vn(t){let{data:e,step:n,tree:s}=t,
r=s.n-1;if(!r)return"There is one row: nothing can be merged.";let o=t.lit();if(!o)return`Start: ${U(s.n,e.noun)}, each \
a cluster of its own; ${U(r,"merges")} make them one tree.`;let[i,c]=[nt(s,e,o.a),nt(s,e,o.b)],a=s.n-n,l=a===1?"all are \
one cluster now":`${U(a,"clusters")} are left`;return`Step ${U(n)} of ${U(r)}: ${i} and ${c} merge at ${et(o.distance)};\
 ${l}.`}var Nn={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The \
farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances, \
each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, however\
 many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Vo={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},Jo=["average","centroid","ward"];function In(t,[e,n,s],r,o){let[i,c,a]=r.map(et),l=e+n,u={single:`½ · ${i} +\
 ½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i}\
 + ${n} · ${c}) / ${l}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*
n} · ${a}² / ${l*l} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+s} · ${i}² + ${n+
s} · ${c}² − ${s} · ${a}²) / ${l+s} ]`};return{general:`d(A∪B, C) = ${Vo[t]}`,where:Jo.includes(t)?`a = ${U(e)},\
 b = ${U(n)}${t==="ward"?`, c = ${U(s)}`:""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${et(o)}`}}function _n(t,e){
return t[e]}function Oe(t,e,n,s){let{n:r,children:o}=e,i=we(t,r),c=new Int32Array(r).fill(1),a=Int32Array.from({length:2*r-1},(f,h)=>h<
r?h:-1);for(let f=0;f<n;f++){let[h,d]=[Y(o,2*f),Y(o,2*f+1)],[m,g]=[Y(a,h),Y(a,d)];Qt(i,r,c,s,m,g,Y(i,m*r+g)),a[r+f]=g,a[h]=
a[d]=-1}let l=[];for(let f=0;f<r+n;f++)Y(a,f)>=0&&l.push(f);let u=(f,h)=>Y(i,Y(a,f)*r+Y(a,h));return{nodes:l,distance:u,
joined:(f,h,d)=>xe(s,Y(e.sizes,f),Y(e.sizes,h),Y(e.sizes,d),u(f,d),u(h,d),u(f,h))}}function Ln({nodes:t,distance:e}){let n=null;
for(let[s,r]of t.entries())for(let o=s+1;o<t.length;o++){let i=Y(t,o),c=e(r,i);(!n||c<n.distance)&&(n={a:r,b:i,distance:c})}
return n}function Y(t,e){return t[e]}var Dt=40,[Xo,Yo]=[.25,20],Qo=200;function Pn(t){let e=new Set,n,s,r={},o={model:t,lit(){let{step:h,tree:d}=o;if(h<1)return null;
let[m,g]=[pt(d.children,2*h-2),pt(d.children,2*h-1)];return{a:m,b:g,distance:pt(d.distances,h-1)}},table(){let{distances:h,
linkage:d,step:m,tree:g}=o;return!h.length||!d?null:r.table??=Oe(h,g,Math.max(0,m-1),d)},choices(){if(r.choices)return r.
choices;let h=r.choices=new Map,{distances:d,linkage:m,offered:g,step:x,tree:b}=o;if(!d.length||b.n<2)return h;let w=Math.
max(0,x-1);for(let p of g){let[M,S]=[pt(b.children,2*w),pt(b.children,2*w+1)],E=p===m?{a:M,b:S,distance:pt(b.distances,w)}:
Ln(Oe(d,b,w,p));E&&h.set(p,E)}return h},go(h){let d=Math.min(Math.max(Math.round(h)||0,0),o.tree.n-1);d!==o.step&&(o.step=
d,r={},t.set("step",d),i(),c())},play(h){let d=h&&o.tree.n>1;d!==o.playing&&(d&&o.step>=o.tree.n-1&&o.go(0),o.playing=d,
t.set("playing",d),o.flush(),a(),c())},setSpeed(h){o.speed=Math.min(Math.max(h||1,Xo),Yo),t.set("speed",o.speed),i(),c()},
swap(h){if(h!==o.linkage){if(o.linkage=h,o.distances.length){let d=!!t.get("of_points"),{children:m,heights:g}=Yt(o.distances,
o.tree.n,h,{points:d});o.tree=At(m,g)}r={},t.set("linkage",h),o.flush(),c()}},subscribe(h){return e.add(h),a(),()=>{e.delete(
h),a(),s!==void 0&&o.flush()}},flush(){clearTimeout(s),s=void 0,t.save_changes()},destroy(){clearTimeout(n),s!==void 0&&
o.flush();for(let[h,d]of Object.entries(u))t.off(h,d);e.clear()}};function i(){s??=setTimeout(o.flush,Qo)}function c(){for(let h of[
...e])h()}function a(){clearTimeout(n),n=void 0,!(!o.playing||!e.size)&&(n=setTimeout(()=>{o.go(o.step+1),o.step>=o.tree.
n-1?o.play(!1):a()},1e3/o.speed))}function l(){o.data=fn(t),o.tree=o.data.tree,o.distances=ft(t.get("distances")),o.linkage=
t.get("linkage")??"";let h=t.get("metric")==="euclidean";o.offered=o.distances.length?dn.filter(d=>h||!mn.includes(d)):[],
o.step=Math.min(Math.max(t.get("step")??0,0),o.tree.n-1),o.speed=t.get("speed")||1,r={},c()}let u={"change:revision":l,"\
change:step":()=>o.go(t.get("step")),"change:speed":()=>{t.get("speed")!==o.speed&&o.setSpeed(t.get("speed"))},"change:p\
laying":()=>o.play(!!t.get("playing"))},f=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;o.playing=
!!t.get("playing")&&!f,l(),t.get("playing")&&f&&(t.set("playing",!1),t.save_changes());for(let[h,d]of Object.entries(u))
t.on(h,d);return o}function Bn(t,e){let{n,parents:s}=t,r=new Int32Array(2*n-1).fill(-1);for(let o=n+e-1;o>=0;o--){let i=pt(
s,o);r[o]=i>=0&&i<n+e?pt(r,i):o}return r}function pt(t,e){return t[e]}function Dn(t,e,n){let s=t.ownerDocument,r={title:jn(t,"How far is it from the others now?"),meaning:Te(t,"hclust-quiet"),
who:P(t,"hclust-step-who"),general:Te(t,"hclust-formula hclust-quiet"),numbers:Te(t,"hclust-formula")},[o,i]=[s.createElement(
"span"),s.createElement("span")];r.who.append(o,i);let c=yt(r.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:u,data:f}=e,h=e.table(),d=e.lit(),m=e.linkage;if(t.hidden=!h,!h||!m)return;r.title.
textContent=d?"How far is the new cluster from the others?":"What will happen";let g=d?h.nodes.filter(E=>E!==d.a&&E!==d.
b):[],x=!!(d&&g.length);if(r.who.hidden=r.general.hidden=r.numbers.hidden=!x,r.meaning.textContent=d?x?Nn[m]:"Nothing el\
se is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${u.n<=Dt?": the\
irs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step can be\
gin. Press Play, or go on step by step.`,!d||!x)return;zn(o,"A",nt(u,f,d.a)),zn(i,"B",nt(u,f,d.b));let b=g.map(E=>({v:E,
d:h.joined(d.a,d.b,E)})).sort((E,N)=>E.d-N.d||E.v-N.v);Mt(c,b.map(({v:E})=>[String(E),nt(u,f,E)]),String(l));let w=E=>Zo(
u.sizes,E),p=In(m,[w(d.a),w(d.b),w(l)],[h.distance(d.a,l),h.distance(d.b,l),h.distance(d.a,d.b)],h.joined(d.a,d.b,l)),M=s.
createElement("small");M.textContent=p.where,r.general.replaceChildren(p.general," ",M);let S=s.createElement("b");S.textContent=
p.result,r.numbers.replaceChildren(`${p.numbers} `,S)}return{show:a}}function Rn(t,e,n,s){let r=t.ownerDocument;jn(t,"Wh\
ich pair would each linkage merge now?");let o=P(t,"hclust-step-list");o.setAttribute("role","group"),o.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(u,f){let{data:h,tree:d,linkage:m}=e,
g=u?e.choices():new Map;t.hidden=!g.size;for(let[b,{row:w}]of i)g.has(b)||(w.remove(),i.delete(b));let x=m?g.get(m):void 0;
for(let[b,w]of g){let p=i.get(b);if(!p){let k=r.createElement("button");k.type="button",k.dataset.lmSuppressShortcuts="t\
rue";let[O,y,T]=[r.createElement("b"),r.createElement("span"),r.createElement("span")];k.append(O,y,T),k.addEventListener(
"click",()=>{s(b)}),o.append(k),i.set(b,p={row:k,name:O,pair:y,at:T})}let M=x&&[w.a,w.b].sort().join()===[x.a,x.b].sort().
join();p.row.classList.toggle("hclust-own",b===m),p.row.setAttribute("aria-pressed",String(f===b)),p.row.disabled=b===m,
p.name.textContent=b;let[S,E]=[nt(d,h,w.a),nt(d,h,w.b)],N=M&&b!==m?"the same pair":`${S} and ${E}`;p.pair.textContent=N,
p.row.title=`${b}: ${S} and ${E}, ${et(w.distance)} apart`,p.pair.className=M&&b!==m?"hclust-quiet":"",p.at.textContent=
et(w.distance)}}let a=u=>{let f=[...i].find(([,{row:h}])=>h.contains(u.target));return f?f[0]:""},l=tt(o,{pointerover:u=>n(
a(u)),pointerleave:()=>n(""),focusin:u=>n(a(u)),focusout:()=>n("")});return{show:c,end:l}}function zn(t,e,n){let s=t.ownerDocument.
createElement("b");s.textContent=e,t.replaceChildren(s,` ${n}`)}function jn(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function Te(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}function Zo(t,e){return t[e]}function Rt(t,e,n){return Z(ct(ht(t.paper)??ut,ht(e)??Et,n))}function $t(t,{look:e,face:n},s,r,o,i=8){t.beginPath(),t.arc(
r,o,i,0,2*Math.PI),t.fillStyle=s==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=s==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=s==="C"?e.ink:e.paper,t.font=n.css(K,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
s,r,o+.5)}var re=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),Fn=40,Un=22,Ce=76,se=11;function Wn(t,e,n){let s=t.n>1?gt(
t.heights,Math.max(0,e-1)):0,r=n*1.04;for(;s>0&&r/2>s*1.3;)r/=2;return r}function qn(t,e,n,s){let r=t.width-Fn-8,o=r/e.n>=
11.5,i=o?re(s+se,Ce,.48*t.height):16;return{left:Fn,top:Un,width:r,height:Math.max(20,t.height-Un-i),highest:n,names:o,feet:i}}
function Hn(t,e,n,s){let{tree:r,merges:o,top:i,colors:c,tags:a,lit:l,asked:u,look:f,face:h,name:d}=e,m=Math.max(1,Math.round(
s))/s,{at:g,words:x}=zt("number",0,n.highest||1,n.height,42),b=n.top+n.height;t.font=h.css(),t.textAlign="right",t.textBaseline=
"middle",g.forEach((y,T)=>{let $=Math.round(ot(n,y)*s)/s;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(n.left,$,n.width,
m),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(x[T]??"",n.left-8,$+.5)}),t.lineWidth=1.5;let w=r.n+o-1;Wt(t,r,o,n,y=>l&&
y===w?f.ink:rt(gt(c,gt(i,y)))),l&&(t.beginPath(),ue(t,r,o-1,n),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());let p=[...a.
keys()],M=o<r.n-1?new Set(i.subarray(0,r.n)):new Set;for(let y of new Set([...M,...p,...u??[]])){let T=u?.includes(y),[$,
L]=[St(n,r,y),ot(n,Tt(r,y))];t.beginPath(),t.arc($,L,T?5:2,0,2*Math.PI),t.fillStyle=T?f.paper:y<r.n?f.quiet:rt(gt(c,y)),
t.fill(),T&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let y=0;y<r.n;y++){let T=[...a].find(([L])=>tr(r,L,y)),$=T!==void 0&&T[1]!=="C";t.save(),t.translate(St(n,r,
y),b+7),t.rotate(-Math.PI/2),t.font=h.css(K,$),t.fillStyle=$?f.ink:f.quiet,t.fillText(h.fit(H(d(y)),n.feet-se+1,K,$),0,.5),
t.restore()}}let S=l?ot(n,gt(r.distances,o-1))-12:0,E=l?[...l].map(y=>St(n,r,y)):[],[N=0,k=0]=E,O=Math.max(0,19-Math.abs(
k-N))/2;for(let[y,T]of a){let $=St(n,r,y);if(T==="C"){let j=Math.min(N,k)-24<$&&$<Math.max(N,k)+24,F=ot(n,Tt(r,y))-12;$t(
t,e,T,$,j&&Math.abs(F-S)<18?S-19:F);continue}let L=$===Math.min(N,k)?-O:O;$t(t,e,T,re($+L,9,n.left+n.width),S)}}function tr(t,e,n){
let s=gt(t.start,n)-gt(t.start,e);return s>=0&&s<gt(t.sizes,e)}function gt(t,e){return t[e]}function Kn(t,e,n){let s=!1,r=n.length,o=ie(n,r-2),i=ie(n,r-1);for(let c=0;c<r;c+=2){let a=ie(n,c),l=ie(n,c+1);i>e!=l>e&&
t<(o-a)*(e-l)/(i-l)+a&&(s=!s),o=a,i=l}return r>=6&&s}function ie(t,e){return t[e]}function ae(t,e,n){let s=[];for(let o=0;o<n.length;o++){let i=n[o],[c,a]=[t[i],e[i]];Number.isFinite(c)&&Number.isFinite(
a)&&s.push([c,a])}s.sort((o,i)=>o[0]-i[0]||o[1]-i[1]);let r=o=>{let i=[];for(let c of o){for(;i.length>1&&er(i.at(-2),i.
at(-1),c)<=0;)i.pop();i.push(c)}return i};return s.length<3?s:[...r(s).slice(0,-1),...r(s.reverse()).slice(0,-1)]}function er(t,e,n){
return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function Gn(t,e,n){let s=[...n,...t.map(({x:o,y:i})=>({x0:o-5,y0:i-5,x1:o+5,y1:i+5}))],r=[];for(let{row:o,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||s.some(d=>nr(f,d)))){s.push(f),r.push({row:o,left:u,y:c});break}}return r}function nr(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var or=16,rr=120;function Vn(t,e,n,s){let{tree:r,top:o,colors:i,tags:c,lit:a,asked:l,look:u}=e,{xs:f,ys:h}=n,d=r.n;t.save(),
t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let m=d>400?5:d>120?6.5:
8,g=[...new Set(o.subarray(0,d))].sort((p,M)=>G(r.sizes,M)-G(r.sizes,p));t.lineJoin=t.lineCap="round";let x=new Set([...(l??
[]).filter(p=>!a?.includes(p)),...a??[]]),b=(p,M)=>{let S=p<d;if(S&&!M&&!c.has(p))return;let E=ae(f,h,lt(r,p)),[N]=E;if(!N)
return;let k=new Path2D;k.moveTo(...N);for(let T of E)k.lineTo(...T);k.closePath();let O=S?u.ink:rt(G(i,p)),y=m+8;t.strokeStyle=
a?.includes(p)||c.has(p)?u.ink:M?u.quiet:Rt(u,O,.55),t.lineWidth=y+(M?4:2),t.stroke(k),t.strokeStyle=t.fillStyle=Rt(u,O,
M?.2:.12),t.lineWidth=y,t.stroke(k),t.fill(k)};for(let p of g)!x.has(p)&&!c.has(p)&&b(p,!1);for(let p of c.keys())x.has(
p)||b(p,!1);for(let p of x)b(p,!0);if(s){let[p,M]=s;t.beginPath(),t.moveTo(G(f,p),G(h,p)),t.lineTo(G(f,M),G(h,M)),t.lineWidth=
2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let p=0;p<d;p++){let[M,S]=[G(f,p),G(h,p)];if(M!==
M)continue;let E=G(o,p);if(t.save(),t.translate(M,S),E<d)t.beginPath(),t.arc(0,0,m/2,0,2*Math.PI),t.fillStyle=u.paper,t.
fill(),t.lineWidth=1.3,t.strokeStyle=x.has(E)?u.ink:u.quiet,t.stroke();else{let N=G(i,E),k=m*Gt(N);t.scale(k,k);let O=new Path2D(
Kt(N));t.fillStyle=rt(N),t.fill(O),t.lineWidth=1/k,t.strokeStyle=u.paper,t.stroke(O)}t.restore()}t.restore();let w=[];for(let[
p,M]of c){let S=ir(ae(f,h,lt(r,p)),n,m+13,(E,N)=>{let k=w.filter(([y,T])=>Math.hypot(y-E,T-N)<18).length*100,O=0;for(let y=0;y<
d;y++)Math.hypot(G(f,y)-E,G(h,y)-N)<15&&O++;for(let y of c.keys()){let T=y===p?[]:ae(f,h,lt(r,y));T.length>2&&Kn(E,N,T.flat())&&
(O+=10)}return k+O});S&&(w.push(S),$t(t,e,M,n.left+S[0],n.top+S[1]))}d<=or&&sr(t,e,n,w)}function sr(t,{tree:e,face:n,look:s,
name:r},o,i){let c=Array.from({length:e.n},(u,f)=>n.fit(H(r(f)),rr)),a=c.map((u,f)=>({row:f,x:G(o.xs,f),y:G(o.ys,f),width:n.
width(u),away:12})).filter(({x:u})=>u===u),l=i.map(([u,f])=>({x0:u-9,y0:f-9,x1:u+9,y1:f+9}));t.font=n.css(),t.textAlign=
"left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:u,left:f,y:h}of Gn(a,o,l))t.fillText(c[u]??"",o.left+f,o.
top+h+.5)}function ir(t,{width:e,height:n},s,r){let o=(g,x)=>t.reduce((b,w)=>x*w[g]>x*b[g]?w:b);if(!t.length)return null;
let[i,c,a,l]=[o(1,-1),o(0,1),o(0,-1),o(1,1)],u=[[i[0],i[1]-s],[c[0]+s,c[1]],[a[0]-s,a[1]],[l[0],l[1]+s]],f=(g,x)=>re(g,9,
x-9),h=u.map(([g,x])=>{let[b,w]=[f(g,e),f(x,n)];return r(b,w)+(b===g&&w===x?0:50)}),[d,m]=u[h.indexOf(Math.min(...h))]??
[0,0];return[f(d,e),f(m,n)]}function G(t,e){return t[e]}var ar=92,cr=44,lr=42;function $e({width:t,height:e},n,s,r){let o=[...n.nodes].sort((a,l)=>kt(s.start,a)-kt(s.start,l)),
i=o.length,c=Math.max(ar,Math.min(r+lr,t-6-cr*(i-1)));return{nodes:o,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.
max(1,i-1)),tall:Math.min(32,(e-8)/i)}}function Jn({nodes:t,left:e,top:n,wide:s,tall:r},o,i){let[c,a]=[Math.floor((i-n)/
r),Math.floor((o-e)/s)];return a<0||c>=t.length||a>=c?null:[kt(t,c),kt(t,a)]}function Xn(t,e,n,s){let{look:r,face:o,tags:i,
lit:c,asked:a,name:l,tree:u}=e,{nodes:f,left:h,top:d,wide:m,tall:g,right:x}=n,b=Math.min(m,g)>12?1:.5,w=g>=9.5,p=new Map(
f.map((y,T)=>[y,T])),[M,S]=[1/0,0];for(let[y,T]of f.entries())for(let $=0;$<y;$++){let L=s.distance(T,kt(f,$));M=Math.min(
M,L),S=Math.max(S,L)}let E=y=>y<1&&S>.3?Ot(y,2):et(y),N=g>=14&&Math.max(o.width(E(M)),o.width(E(S)))<=m-4;t.textBaseline=
"middle",f.forEach((y,T)=>{for(let $=0;$<T;$++){let L=s.distance(y,kt(f,$)),j=S>M?(S-L)/(S-M):1,[F,V]=[h+$*m,d+T*g];t.fillStyle=
Rt(r,"#4477AA",.05+.85*j**1.6),t.fillRect(F,V,m-b,g-b),N&&(t.font=o.css(),t.textAlign="center",t.fillStyle=r.ink,t.fillText(
E(L),F+(m-b)/2,V+g/2))}});let k=(y,T,$,L)=>{let[j,F]=[p.get(y),p.get(T)];if(j===void 0||F===void 0)return;let[V,X]=[Math.
max(j,F),Math.min(j,F)];t.setLineDash(L),t.lineWidth=$,t.strokeStyle=r.ink,t.strokeRect(h+X*m-b/2,d+V*g-b/2,m,g),t.setLineDash(
[])},O=[...i].find(([,y])=>y==="C")?.[0];if(c&&O!==void 0)for(let y of c)k(y,O,1.5,[3,2]);a&&k(...a,2,[3,2]),c&&k(...c,2.5,
[]),!(!w&&!i.size)&&(t.textAlign="left",f.forEach((y,T)=>{let $=i.get(y);if(!w&&!$)return;let[L,j]=[h+T*m+4,d+(T+.5)*g];
$&&$t(t,e,$,L+8,j,Math.min(8,Math.max(6.5,.55*g))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=$?r.ink:r.quiet,
t.font=o.css(K,!!$);let F=kt(u.sizes,y),V=F>1?` +${F-1}`:"",X=L+($?20:0),wt=x-X-o.width(V,K,!!$);t.fillText(o.fit(H(l(y)),
Math.max(20,wt),K,!!$)+V,X,j+.5)}))}function kt(t,e){return t[e]}var fr=14,ur=200,ve=[.25,.5,1,2,4,8,20],hr="M4 3h2v10H4zM14 3v10L7 8z",dr="M11 3v10L4 8z",mr="M5 3v10l7-5z";function Yn(t,e,n){
let s=t.ownerDocument,r=fe(s,n.font),o=[],i=-1,c="",a="",l=P(t,"hclust-words hclust-step-said");l.setAttribute("aria-liv\
e","polite");let u=P(t,"hclust-lab-bar");u.setAttribute("role","group"),u.setAttribute("aria-label","Play the merges");let f=bt(
u,"Play",()=>e.play(!e.playing));f.classList.add("hclust-main");let h=bt(u,"To the start",()=>Q(0),hr),d=bt(u,"One step \
back",()=>Q(e.step-1),dr),m=bt(u,"One step on",()=>Q(e.step+1),mr),g=s.createElement("label"),x=s.createElement("input");
x.type="range",x.min="0",x.dataset.lmSuppressShortcuts="true",x.setAttribute("aria-label","Step");let b=s.createElement(
"output");g.className="hclust-step-jump",g.append(x,b),u.append(g);let w=yt(u,"Speed",A=>e.setSpeed(Number(A))),p=yt(u,"\
Linkage",A=>e.swap(A)),M=P(t,"hclust-step");M.tabIndex=0,M.dataset.lmSuppressShortcuts="true",M.setAttribute("role","app\
lication"),M.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");let S={
points:O("points"),table:O("table"),tree:O("tree")},E=P(M,"hclust-step-numbers"),N=Dn(P(E,"hclust-step-update"),e,A=>Ie(
A)),k=Rn(P(E,"hclust-step-choices"),e,A=>eo(A),A=>{a=a===A?"":A,Nt()});o.push(k.end);function O(A){let I=P(M,`hclust-ste\
p-${A}`),v=s.createElement("h4");return I.append(v),{part:I,title:v,box:P(I,"hclust-step-box")}}let y,T=null,$=()=>[Ee(e.
data,e.data.axisNames[0]?.name??"",0),Ee(e.data,e.data.axisNames[1]?.name??"",1)],L=()=>e.data.axisNames.length>1,j=()=>!!(e.
distances.length&&e.linkage)&&e.tree.n<=Dt,F=()=>{let A=c||a,I=A&&A!==e.linkage?e.choices().get(A):void 0;return I?[I.a,
I.b]:null};function V(){let{tree:A,data:I,step:v}=e,_=e.lit(),q=e.table(),B=new Map;if(_){B.set(_.a,"A").set(_.b,"B");let D=q?
q.nodes.filter(R=>!B.has(R)):[];D.includes(i)||(i=-1),q&&i<0&&D.length&&(i=D.reduce((R,z)=>q.joined(_.a,_.b,z)<q.joined(
_.a,_.b,R)?z:R)),i>=0&&B.set(i,"C")}y={tree:A,merges:v,top:Bn(A,Math.max(0,v-1)),colors:on(A),tags:B,lit:_&&[_.a,_.b],asked:F(),
name:D=>oe(A,I,D),look:n,face:r,longest:Qn()}}let X=[],wt=0;function Qn(){let A=[e.tree,e.data,r];if(A.some((I,v)=>I!==X[v])){
X=A,wt=0;for(let v=0;v<Math.min(e.tree.n,ur);v++)wt=Math.max(wt,r.width(oe(e.tree,e.data,v),K,!0));let I=e.tree.n<=Dt?Math.
max(0,wt+se-Ce):0;S.tree.box.style.setProperty("--hc-names",`${Math.ceil(I)}px`)}return wt}function Zn(){let A=e.lit(),{
distances:I,linkage:v,tree:_}=e;if(!A||!I.length||v!=="single"&&v!=="complete")return null;let q=v==="single"?1:-1,B=null,
D=1/0;for(let R of lt(_,A.a))for(let z of lt(_,A.b)){let[at,Ft]=[Math.min(R,z),Math.max(R,z)],Le=q*jt(I,at*_.n-at*(at+1)/
2+Ft-at-1);Le<D&&([D,B]=[Le,[R,z]])}return B}let vt={points:dt(S.points.box,[(A,I)=>{let[v,_]=$();!v||!_||(T=Tn(I,v,_,v.
all,_.all,0,r),Cn(A,T,{x:v,y:_,xShown:v.all,yShown:_.all,look:n,face:r,dpr:I.dpr}),Vn(A,y,T,Zn()))}]),table:dt(S.table.box,
[(A,I)=>{let v=e.table();!v||!j()||Xn(A,y,$e(I,v,e.tree,y.longest),v)}]),tree:dt(S.tree.box,[(A,I)=>{Hn(A,y,qn(I,e.tree,
Wn(e.tree,e.step,qt(e.tree)),y.longest),I.dpr)}])};for(let A of Object.values(vt))A.canvas.setAttribute("aria-hidden","t\
rue");let xt={points:te(S.points.box),table:te(S.table.box)};function Nt(){let{data:A,tree:I,step:v,playing:_}=e;V();let q=vn(
e);l.textContent!==q&&to(l,q);let B=I.n-1;x.max=String(B),x.value=String(v),x.setAttribute("aria-valuetext",q),b.textContent=
`${v} / ${B}`,f.textContent=_?"Pause":v>=B&&B>0?"Play again":"Play",f.disabled=!B,h.disabled=d.disabled=v<=0,m.disabled=
v>=B;let D=ve.includes(e.speed)?ve:[...ve,e.speed].sort((z,at)=>z-at);Mt(w,D.map(z=>[String(z),z<1?`1 step in ${et(1/z).
replace(/\.00$/,"")} s`:`${z} a second`]),String(e.speed));let R=e.offered.length?e.offered:e.linkage?[e.linkage]:[];Mt(
p,R.map(z=>[z,z]),e.linkage),p.disabled=R.length<2||!Ne("swaps"),p.parentElement.hidden=!R.length,S.points.part.hidden=!L(),
S.table.part.hidden=!j(),E.hidden=!e.distances.length||!e.linkage,M.dataset.parts=[L()&&"points",j()&&"table",!E.hidden&&
"numbers"].filter(Boolean).join(" "),S.points.title.textContent=`The ${A.noun}`,S.table.title.textContent=`${v?`Distance\
s before step ${v}`:"Distances"}: the bluer, the nearer`,S.tree.title.textContent="The tree so far",It.textContent=String(
Ne("note")??""),It.hidden=!It.textContent,N.show(i),k.show(!E.hidden,a);for(let z of Object.values(vt))z.paint()}let Ne=A=>e.
model.get(A),It=s.createElement("p");It.className="hclust-notes",t.append(It);function to(A,I){let v=I.indexOf(":")+1,_=s.
createElement("b");_.textContent=I.slice(0,v),A.replaceChildren(_,I.slice(v))}function Ie(A){i=A,Nt()}function eo(A){if(A!==
c){c=A,V();for(let I of Object.values(vt))I.paint()}}function Q(A){e.play(!1),e.go(A)}let no=ee({" ":()=>e.play(!e.playing),
ArrowRight:()=>Q(e.step+1),ArrowUp:()=>Q(e.step+1),ArrowLeft:()=>Q(e.step-1),ArrowDown:()=>Q(e.step-1),PageUp:()=>Q(e.step+
10),PageDown:()=>Q(e.step-10),Home:()=>Q(0),End:()=>Q(1/0)});o.push(tt(M,{keydown:A=>A.target===M&&no(A)}),tt(x,{input:()=>Q(
x.valueAsNumber),change:e.flush}),tt(S.points.box,{pointermove:A=>oo(it(S.points.box,A)),pointerleave:xt.points.hide}),tt(
S.table.box,{pointermove:A=>_e(it(S.table.box,A),!1),pointerleave:xt.table.hide,click:A=>_e(it(S.table.box,A),!0)}),e.subscribe(
Nt));function oo({x:A,y:I}){let[v,_]=[-1,fr];if(T)for(let D=0;D<T.xs.length;D++){let R=Math.hypot(jt(T.xs,D)+T.left-A,jt(
T.ys,D)+T.top-I);R<_&&([_,v]=[R,D])}if(v<0)return xt.points.hide();let q=jt(y.top,v),B=jt(e.tree.sizes,q);xt.points.show(
A,I,e.data.name(v),[B>1?`with ${B-1} more in its cluster`:"a cluster of its own"])}function _e({x:A,y:I},v){let _=e.table(),
q=_&&j()&&Jn($e(vt.table,_,e.tree,y.longest),A,I);if(!_||!q)return xt.table.hide();let[B,D]=q,R=e.lit();xt.table.show(A,
I,et(_.distance(B,D)),[nt(e.tree,e.data,B),nt(e.tree,e.data,D)]);let z=R&&[B,D].filter(Ft=>Ft!==R.a&&Ft!==R.b),at=z?.[0];
v&&z?.length===1&&at!==void 0&&Ie(at)}return Nt(),{restyle(A){n=A,r=fe(s,n.font),Nt()},destroy(){for(let A of o)A();for(let A of Object.
values(vt))A.destroy();for(let A of Object.values(xt))A.destroy();t.replaceChildren()}}}function jt(t,e){return t[e]}function pr(){let t=null,e=n=>t??=n.get("view")==="lab"?wn(n):Pn(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:s}){let r=e(n);return gr(s,(o,i)=>n.get("view")==="lab"?bn(o,r,i):Yn(o,r,i))}}}function gr(t,e){
let n=J(t),s=n.document.createElement("span");s.style.display="none",t.append(s);let r=P(t,"hclust hclust-live hclust-cl\
assroom"),o=Ae(t,s);ce(r,o);let i=e(r,o),c=()=>{let f=Ae(t,s);JSON.stringify(f)!==JSON.stringify(o)&&(o=f,ce(r,o),i.restyle(
o))},a=yn(r,c),l=Re(r,f=>r.contains(f)),u=new n.ResizeObserver(c);return u.observe(r),()=>{a(),l(),u.disconnect(),i.destroy(),
r.remove(),s.remove()}}export{pr as default};
