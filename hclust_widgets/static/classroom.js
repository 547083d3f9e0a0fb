// Generated from js/ by `npm run build`. Do not edit.
var ut={r:255,g:255,b:255,a:1},Et={r:0,g:0,b:0,a:1};function pt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[s,o,r,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(io),c=n[2]?255:1;return s===void 0||o===void 0||r===void 0||![s,o,r,i].every(Number.isFinite)?null:{r:s*c,g:o*
c,b:r*c,a:i}}function io(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Lt(t,e){return{...ct(e,t,
t.a),a:1}}function ct(t,e,n){let s=o=>t[o]+(e[o]-t[o])*n;return{r:s("r"),g:s("g"),b:s("b"),a:1}}function Z({r:t,g:e,b:n}){
let s=o=>Math.round(Math.min(255,Math.max(0,o))).toString(16).padStart(2,"0");return`#${s(t)}${s(e)}${s(n)}`}function De({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ce(t,e){let[n,s]=[pt(e.paper)??ut,pt(e.ink)??Et],o={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[r,i]of Object.entries(o))t.style.setProperty(`--hc-${r}`,i);t.style.setProperty("--hc-band",Z(ct(n,s,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function O(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function V(t){return t.ownerDocument.defaultView??globalThis}function Ft(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function Be(t,e){let n,s=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx\
)`),n.addEventListener("change",o)},o=()=>{n.removeEventListener("change",o),s(),e()};return s(),()=>n.removeEventListener(
"change",o)}var Re="data-lm-suppress-shortcuts",ao=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,ze="walking";function je(t,e){
let n=V(t),s=new WeakSet,o=r=>{let i=r.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(Re)&&s.add(i),i.toggleAttribute(
Re,s.has(i)?!le(r):co(r,i)))};return n.addEventListener("keydown",o,!0),()=>n.removeEventListener("keydown",o,!0)}function le({
key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o,target:r}){if(e||n||s)return!0;let i=r?.closest(`.${ze}`);return t==="Ente\
r"&&o&&!i}function co({key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o},r){return e||n||s||o?!1:ao.test(t)||r.tagName==="S\
ELECT"&&t.length===1}function q(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function He(t,e,n){if(n(t)<=e)return t;let s=Array.from(t),[o,r]=[0,s.length];for(;o<r;){let i=o+r+1>>1;n(s.slice(
0,i).join("").trimEnd()+"…")<=e?o=i:r=i-1}return o?s.slice(0,o).join("").trimEnd()+"…":""}function ht(t,e,n){let s=V(t),o=e.map(h=>{let d=s.document.createElement("canvas");return d.className="hclust-layer",t.append(
d),{canvas:d,draw:h,stale:!0,ctx:d.getContext("2d")}}),r=o.at(-1).canvas,i=0,c=0,a={canvas:r,width:0,height:0,dpr:1,paint(...h){
o.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),a.width&&(i||=s.requestAnimationFrame(l))},destroy(){s.cancelAnimationFrame(
i),f.disconnect(),p();for(let{canvas:h}of o)h.width=h.height=0,h.remove()}};function l(){i=0;let h=s.performance.now();for(let d of o)
d.stale&&(d.stale=!1,d.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),d.ctx.clearRect(0,0,a.width,a.height),d.ctx.save(),d.draw(d.
ctx,a),d.ctx.restore());r.dataset.ms=(s.performance.now()-h).toFixed(2),r.dataset.painted=String(++c)}function u(){let[h,
d]=[t.clientWidth,t.clientHeight],g=(s.devicePixelRatio||1)*Ft(t);if(!(h===a.width&&d===a.height&&g===a.dpr)&&(Object.assign(
a,{width:d?h:0,height:d,dpr:g}),!!a.width)){for(let{canvas:b}of o)b.width=Math.round(h*g),b.height=Math.round(d*g);n?.(a);
for(let b of o)b.stale=!0;s.cancelAnimationFrame(i),l()}}r.addEventListener("hclust-record",h=>{let{detail:d}=h;for(let g of o)
d.save(),d.setTransform(a.dpr,0,0,a.dpr,0,0),g.draw(d,a),d.restore()});let f=new s.ResizeObserver(u);f.observe(t);let p=Be(
s,u);return a}function tt(t,e){let n=new AbortController;for(let[s,o]of Object.entries(e))t.addEventListener(s,o,{signal:n.
signal,passive:!1});return()=>n.abort()}var K=11;function fe(t,e){let n=new Map,s=null,o=(i=K,c=!1)=>`${c?"600 ":""}${i}\
px ${e}`,r=(i,c=K,a=!1)=>{let l=o(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);let f=u.get(i);if(f===void 0){if(s??=
t.createElement("canvas").getContext("2d"),!s)return i.length*c*.6;s.font=l,u.set(i,f=s.measureText(i).width)}return f};
return{css:o,width:r,fit:(i,c,a,l)=>He(i,c,u=>r(u,a,l))}}var Fe="http://www.w3.org/2000/svg";function yt(t,e,n,s){let o=t.ownerDocument,r=o.createElement("button");if(r.type="bu\
tton",r.dataset.lmSuppressShortcuts="true",s){let i=o.createElementNS(Fe,"svg"),c=o.createElementNS(Fe,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",s),i.append(c),r.append(i),r.setAttribute(
"aria-label",e),r.title=e}else r.textContent=e;return r.addEventListener("click",n),t.append(r),r}function Mt(t,e,n){let s=t.
ownerDocument,o=s.createElement("label"),r=s.createElement("select");return r.dataset.lmSuppressShortcuts="true",r.setAttribute(
"aria-label",e),r.addEventListener("change",()=>n(r.value)),o.append(e,r),t.append(o),r}function xt(t,e,n){let s=e.flat().
join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([o="",r=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=o,i.textContent=r,i}))),t.value!==n&&(t.value=n)}function We(t,e,n,s){let o=t.ownerDocument,r=o.
createElement("label"),[i,c]=[o.createElement("input"),o.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),s&&i.addEventListener("change",s),r.append(e,i,c),t.append(r),
{input:i,output:c,label:r}}function F(t,e=""){if(!e)return Ct(t,0);let n=t===1&&e.endsWith("s");return`${Ct(t,0)} ${n?e.slice(0,-1):e}`}function et(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":lo(t)?Ct(t,fo(t)):Xe(t,2)}var lo=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function fo(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var uo=[1,2,2.5,5,10];function qe(t,e,n,s){let o=e-t;if(!(o>0)||!Number.isFinite(o))return Number.isFinite(t)?[t]:[];let r=Math.
max(1,Math.floor(n/s)),i=10**Math.floor(Math.log10(o/r)),c=i*(uo.find(u=>u*i*r>=o*(1-1e-9))??10),a=1e-9*o,l=[];for(let u=Math.
ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function Ke(t){let e=t.slice(1).map((i,c)=>i-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>po(i,3));
let o=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),r=()=>t.some(i=>Math.abs(Number(i.toFixed(o))-i)>n/100);for(;o<6&&r();)
o++;return t.map(i=>Ct(i+0,o))}function Ct(t,e){let n=Ge(t,e),[s="",o]=n.split("."),r=s.replace(/\B(?=(\d{3})+$)/g,",");
return o===void 0?r:`${r}.${o}`}function Ge(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let o=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(o.at(-1))%2===0?o:n}function Xe(t,e){let[n="",s=""]=t.
toExponential(e+30).split("e"),o=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(o.at(-1))%
2===0?`${o}e${s}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function po(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[s="",o=""]=Xe(t,e-1).split("e");return`${Ue(s)}e${o}`}return Ue(Ge(
t,e-1-n))}function Ue(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function At(t,e,n=new Uint8Array(e.length)){let s=e.length+1,o=new Float64Array(s-1),r=new Int32Array(2*s-1).fill(1,0,s),
i=new Int32Array(2*s-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<s-1;l++){let u=W(t,2*l),f=W(t,2*l+1);r[s+l]=W(r,u)+W(r,f),i[u]=
i[f]=s+l;let p=W(e,l);p<c?a=!1:c=p,o[l]=c}return ho({n:s,children:t,distances:e,heights:o,monotone:a,sizes:r,parents:i},
n)}function ho(t,e){let{n,children:s,sizes:o}=t,r=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=W(s,2*a+(e[a]?1:0)),
u=W(s,2*a+(e[a]?0:1)),f=W(r,n+a);r[l]=f,r[u]=f+W(o,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[W(r,a)]=a,c[a]=W(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(W(c,W(s,2*a))+W(c,W(s,2*a+1)))/2;return{...t,flips:e,start:r,order:i,
x:c}}function Tt(t,e){return e<t.n?0:W(t.distances,e-t.n)}function lt(t,e){let n=W(t.start,e);return t.order.subarray(n,n+W(t.sizes,e))}function W(t,e){return t[e]}function kt({left:t,width:e},n,s){return t+Pt(n.x,s)/n.n*e}function ot({top:t,height:e,highest:n},s){return t+e*(1-(n>0?
s/n:0))}function Wt(t,e,n,s,o){let r=new Map;for(let i=0;i<n;i++){let c=o(e.n+i),a=r.get(c);a||r.set(c,a=new Path2D),ue(
a,e,i,s)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of r)t.strokeStyle=i,t.stroke(c)}function ue(t,e,n,s){let[o,r]=[
Pt(e.children,2*n),Pt(e.children,2*n+1)],[i,c]=[kt(s,e,o),kt(s,e,r)],a=ot(s,Pt(e.distances,n));t.moveTo(i,ot(s,Tt(e,o))),
t.lineTo(i,a),t.lineTo(c,a),t.lineTo(c,ot(s,Tt(e,r)))}function Ut(t){return t.n<2?0:Pt(t.heights,t.n-2)}function Pt(t,e){
return t[e]}function qt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=Ve(t,n);return go(t,n,mo(s),s)}function Ve(t,e){let{n,heights:s}=t;return{lower:e<n?s[n-e-1]:0,upper:e>1?s[n-e]:1/0}}function mo({lower:t,upper:e}){if(e===
1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function go(t,e,n,{lower:s,upper:o}){
let r,i,c;return{tree:t,k:e,t:n,lower:s,upper:o,hasThreshold:s<o||e===t.n,get nodes(){return r??=wo(t,e)},get sizes(){return i??=
this.nodes.map(a=>t.sizes[a])},get labels(){return c??=Mo(t,this.nodes)}}}function wo(t,e){let{n,children:s}=t,o=new Int32Array(
e);o[0]=2*n-2;for(let r=1;r<e;r++){let i=n-1-r;bo(o,r,s[2*i]),yo(o,r+1,s[2*i+1])}return o}function bo(t,e,n){Ye(t,0,e,n)}
function Ye(t,e,n,s){for(;n>e;){let o=n-1>>1,r=t[o];if(s<=r)break;t[n]=r,n=o}t[n]=s}function yo(t,e,n){let s=0,o=1;for(;o<
e;){let r=o+1;r<e&&!(t[o]>t[r])&&(o=r),t[s]=t[o],s=o,o=2*s+1}Ye(t,0,s,n)}function Mo(t,e){let n=new Int32Array(t.n);return e.
forEach((s,o)=>{let r=t.start[s],i=r+t.sizes[s];for(let c=r;c<i;c++)n[t.order[c]]=o}),n}function Je(t){let{n:e,heights:n}=t;
if(e<2||n[e-2]===0)return 1;let s=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(s<2)return 2;let o=2,r=-1/0;for(let i=2;i<=
s;i++){let{lower:c,upper:a}=Ve(t,i),l=c>0?a/c:a>0?1/0:1;l>r&&([r,o]=[l,i])}return o}var Qe={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var vt=Qe;var pe=Object.keys(vt.marker_scales).length,en=1<<30;function Ao(t,e){return en|parseInt(e.slice(1),16)<<3|t%pe}function he(t){
return(t&en)!==0}function nn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function on(t){return t&7}var Ze=new WeakMap,
tn=new WeakMap;function rn(t){let e=Ze.get(t.children);return e||Ze.set(t.children,e=So(t)),t.annotations?.colors.size?ko(
e,t.annotations):e}function ko(t,e){let n=tn.get(e);if(!n){tn.set(e,n=t.slice());for(let[s,o]of e.colors)n[s]=Ao(n[s],o)}
return n}function So(t){let{n:e,children:n,sizes:s}=t,o=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=n[2*c],l=n[2*
c+1],u=s[a]>=s[l];o[u?a:l]=o[e+c],o[u?l:a]=i}let r=Int32Array.from({length:e},(i,c)=>c);return qt(t,Je(t)).nodes.forEach(
(i,c)=>{r[o[i]]=c}),o.map(i=>r[i])}var de=vt.colors,sn=Object.keys(vt.marker_scales),an=vt.marker_scales,Ur=de.length*sn.length;function rt(t){return he(t)?nn(t):de[t%de.length]}function me(t){return sn[he(t)?on(t):t%pe]}var Eo={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Kt(t){return Eo[me(t)]}function Gt(t){return an[me(t)]}var Co=8;function Xt(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*Co),[s,o,r]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/r;return{left:i,top:c,scale:a,x:l=>i+(l-s)*a,y:l=>c+n-(l-o)*a}}function cn(t,e,n,s,o,r){let{x:i,y:c}=Xt(e,n),a=n.
points.length/2,l=a>120?7:9,u=Array.from(s.colors,f=>new Path2D(Kt(f)));for(let f=0;f<a;f++){let p=st(s.cut.labels,f),h=st(
s.colors,p),d=l*Gt(h);t.save(),t.translate(i(st(n.points,2*f)),c(st(n.points,2*f+1))),(f===n.picked||f===r)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=o.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(d,d);let g=u[p];t.fillStyle=
rt(h),t.fill(g),t.lineWidth=.8/d,t.strokeStyle=o.paper,t.stroke(g),t.restore()}}function ln(t,e,{tree:n,cut:s,colors:o},r){
let i=Ut(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);s.nodes.
forEach((u,f)=>{a[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=st(n.parents,u);st(a,u)<0&&f>=0&&(a[u]=st(a,f))}if(t.lineWidth=
1.25,Wt(t,n,n.n-1,c,u=>st(a,u)<0?r.quiet:rt(st(o,st(a,u)))),s.t>i||n.n<2)return;let l=Math.round(ot(c,Math.min(s.t,i)))+
.5;t.setLineDash([5,4]),t.lineWidth=1,t.strokeStyle=r.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}function st(t,e){
return t[e]}var To=["node_names","node_colors"];function fn(t){let[e,n]=To.map(s=>vo(t.get(s)));return{names:e,colors:n}}function vo(t){
let e=new Map;for(let[n,s]of Object.entries(t??{}))e.set(Number(n),String(s));return e}function No(t){let e=ft(t.get("heights")),n=pn(t.get("flips"),e.length),s=At(Vt(t.get("children")),e,n);return s.annotations=
fn(t),s}function un(t){let e=No(t),n=e.n,s=t.get("columns")??[],o=ft(t.get("col_heights")),r=Vt(t.get("col_children")),i=ft(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Vt(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(f,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:s.length,columns:s,values:Lo(t.get("values")),
columnTree:o.length?At(r,o):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:$o(a,ft(t.get(
"axes")),i,c.length,n),axisNames:a,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Io(pn(t.
get("names")),Vt(t.get("name_ends"))),leafOf:f=>_o(u,f)}}function $o(t,e,n,s,o){let r=0;return t.map(({original:i})=>i===
void 0?e.subarray(r*o,++r*o):Float64Array.from({length:o},(c,a)=>n[a*s+i]??NaN))}function Io(t,e){let n=new TextDecoder,
s=[];return o=>{let r=e[o];return r===void 0?String(o):s[o]??=n.decode(t.subarray(o?e[o-1]:0,r))}}function _o(t,e){let n=0,
s=t.length;for(;n<s;){let o=n+s>>1;t[o]<e?n=o+1:s=o}return t[n]===e?n:-1}function Yt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;return e.slice(n,n+s)}return new ArrayBuffer(
0)}function pn(t,e=0){let n=new Uint8Array(Yt(t));return n.length>=e?n:new Uint8Array(e)}function Vt(t){return new Int32Array(
Yt(t))}function Lo(t){return new Float32Array(Yt(t))}function ft(t){return new Float64Array(Yt(t))}var dn=["ward","complete","average","single","weighted","centroid","median"],mn=["ward","centroid","median"];function gn(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let s=0,o=0;s<e;s++)for(let r=s+1;r<e;r++){let i=v(t,2*s)-v(t,2*r),c=v(
t,2*s+1)-v(t,2*r+1);n[o++]=Math.sqrt(i*i+c*c)}return n}function we(t,e){let n=new Float64Array(e*e);for(let s=0,o=0;s<e;s++)
for(let r=s+1;r<e;r++)n[s*e+r]=n[r*e+s]=v(t,o++);return n}function be(t,e,n,s,o,r,i){switch(t){case"ward":{let c=1/(e+n+s);return ge((s+e)*c*o*o+(s+n)*c*r*r-s*c*i*i)}case"complet\
e":return Math.max(o,r);case"single":return Math.min(o,r);case"average":return(e*o+n*r)/(e+n);case"weighted":return .5*(o+
r);case"centroid":return ge((e*o*o+n*r*r-e*n*i*i/(e+n))/(e+n));case"median":return ge(.5*(o*o+r*r)-.25*i*i)}}function ge(t){
return t>0?Math.sqrt(t):0}function Jt(t,e,n,{points:s=!1}={}){let o=we(t,e);return n==="single"?hn(...Oo(o,e,s),e,s):n===
"centroid"||n==="median"?Do(o,e,n):hn(...Po(o,e,n),e,!1)}function Po(t,e,n){let s=new Int32Array(e).fill(1),[o,r,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!s[c];)c++;i.push(c)}let[l,u,f]=[0,0,1/0];for(;;){l=v(i,i.length-1);
let p=i[i.length-2];[u,f]=p===void 0?[-1,1/0]:[p,v(t,l*e+p)];for(let h=0;h<e;h++)s[h]&&h!==l&&v(t,l*e+h)<f&&(f=v(t,l*e+h),
u=h);if(u===p)break;i.push(u)}i.length-=2,l>u&&([l,u]=[u,l]),o.push(l,u),r.push(f),Qt(t,e,s,n,l,u,f)}return[o,r]}function Qt(t,e,n,s,o,r,i){
let[c,a]=[v(n,o),v(n,r)];n[o]=0,n[r]=c+a;for(let l=0;l<e;l++){let u=v(n,l);if(!u||l===r)continue;let f=be(s,c,a,u,v(t,l*
e+o),v(t,l*e+r),i);t[l*e+r]=t[r*e+l]=f}}function Oo(t,e,n){let s=new Float64Array(e).fill(1/0),o=new Int32Array(e),r=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){r[a]=1;let[u,f]=[0,1/0];for(let p=0;p<e;p++){if(r[p])continue;let h=v(t,a*e+
p);h<v(s,p)&&(s[p]=h,o[p]=a),v(s,p)<f&&(f=v(s,p),u=p)}i.push(n?v(o,u):a,u),c.push(f),a=u}return[i,c]}function hn(t,e,n,s){
let o=e.map((a,l)=>l).sort((a,l)=>v(e,a)-v(e,l)),r=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;r[a]!==a;)a=r[a]=v(r,v(r,a));return a};return o.forEach((a,l)=>{let[u,f]=[c(v(t,2*a)),c(v(t,2*a+1))];i.set(s||u<f?[
u,f]:[f,u],2*l),r[u]=r[f]=n+l}),{children:i,heights:Float64Array.from(o,a=>v(e,a))}}function Do(t,e,n){let s=new Int32Array(
e).fill(1),o=Int32Array.from({length:e},(f,p)=>p),r=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=f=>{let[p,h]=[f,1/0];for(let d=f+1;d<e;d++)s[d]&&v(t,f*e+d)<h&&([p,h]=[d,v(t,f*e+d)]);
return r[f]=p,i[f]=h,h};for(let f=0;f<e-1;f++)l(f);let u=Bo(i);for(let f=0;f<e-1;f++){let p=u.top();for(;v(i,p)!==v(t,p*
e+v(r,p));)u.set(p,l(p)),p=u.top();let[h,d]=[v(r,p),v(i,p)];u.drop(),c.set(v(o,p)<v(o,h)?[v(o,p),v(o,h)]:[v(o,h),v(o,p)],
2*f),a[f]=d,o[h]=e+f,Qt(t,e,s,n,p,h,d);for(let g=0;g<p;g++)s[g]&&r[g]===p&&(r[g]=h);for(let g=0;g<h;g++)s[g]&&v(t,g*e+h)<
v(i,g)&&(r[g]=h,u.set(g,i[g]=v(t,g*e+h)));h<e-1&&u.set(h,l(h))}return{children:c,heights:a}}function Bo(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),s=n.slice(),o=n.length,r=a=>v(e,v(n,a)),i=(a,l)=>{let[u,f]=[v(n,a),v(n,l)];n[a]=f,n[l]=u,s[u]=
l,s[f]=a},c=a=>{for(let l=2*a+1;l<o;l=2*a+1){if(l+1<o&&r(l+1)<r(l)&&l++,!(r(a)>r(l)))return;i(a,l),a=l}};for(let a=(o>>1)-
1;a>=0;a--)c(a);return{top:()=>v(n,0),drop(){i(0,--o),c(0)},set(a,l){let u=v(s,a),f=l<v(e,a);if(e[a]=l,!f)return c(u);for(let p=u-
1>>1;u>0&&r(p)>l;p=u-1>>1)i(u,p),u=p}}}function v(t,e){return t[e]}var ye=2,Me=200,wn=12;function bn(t){let e=new Set,n=null,s=[],o=!1,r=!1,i={model:t,picked:-1,panels(){if(n)return n;let b=i.
points.length/2,y=gn(i.points),w=s;return n=i.linkages.map((m,x)=>{let{children:k,heights:E}=Jt(y,b,m,{points:!0}),I=At(
k,E),S=qt(I,i.k),C=zo(S,w);return x||(w=s=Array.from(S.labels,M=>Ot(C,M))),{linkage:m,tree:I,cut:S,colors:C}}),n},move(b,y,w){
i.points.set(u(y,w),2*b),a()},add(b,y){let w=i.points.length/2;return w>=Me?!1:(i.points=Float64Array.of(...i.points,...u(
b,y)),s.push(-1),i.picked=w,a(),!0)},remove(b){let y=i.points.length/2;return y<=ye?!1:(i.points=i.points.filter((w,m)=>m>>
1!==b),s.splice(b,1),i.picked=Math.min(b,y-2),i.k>y-1&&c("n_clusters",i.k=y-1),a(),!0)},pick(b){i.picked=b,l()},setClusters(b){
let y=Math.min(Math.max(Math.round(b)||1,1),i.points.length/2);y!==i.k&&(i.k=y,c("n_clusters",y),t.save_changes(),n=null,
l())},setShape(b){i.shape=b,c("shape",b);let y=t.get("shape_clusters")[i.shapes.indexOf(b)];y&&c("n_clusters",i.k=y),f(!0)},
setSeed(b){c("seed",b),t.save_changes()},reset:()=>f(!0),syncPoints(){o&&(o=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(b){return e.add(b),()=>{e.delete(b),i.syncPoints()}},destroy(){for(let[b,y]of Object.
entries(g))t.off(`change:${b}`,y);e.clear()}};function c(b,y){r=!0,t.set(b,y),r=!1}function a(){n=null,o=!0,l()}function l(){
for(let b of[...e])b()}function u(b,y){let[w,m,x]=i.square,k=(E,I)=>{let S=Number((E/x).toPrecision(6))*x;return Math.min(
Math.max(S,I),I+x)};return[k(b,w),k(y,m)]}function f(b){let y=ft(t.get("shapes_bytes")),w=t.get("shape_ends"),m=Math.max(
0,i.shapes.indexOf(i.shape));p(y.slice(m?Ot(w,m-1):0,Ot(w,m))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/
2),l(),o=b,i.syncPoints()}function p(b){i.points=b,i.picked=-1,i.square=Ro(b),s=[],n=null}function h(){i.linkages=t.get(
"linkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),p(ft(t.get("points_bytes"))),l()}let d=b=>()=>{
r||b()},g={revision:h,n_clusters:d(()=>i.setClusters(t.get("n_clusters"))),linkages:d(h)};h();for(let[b,y]of Object.entries(
g))t.on(`change:${b}`,y);return i}function Ro(t){let e=[0,1].map(a=>{let l=t.filter((u,f)=>f%2===a);return[l.reduce((u,f)=>Math.
min(u,f),1/0),l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,s=0]=[],[o=0,r=0]=[]]=e,i=Math.max(s-n,r-o)||1;if(n>=0&&o>=0&&
s<=10&&r<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+s-c)/2,(o+r-c)/2,c]}function zo(t,e){let{k:n,labels:s}=t,o=new Map,
r=4096;s.forEach((l,u)=>{let f=e[u]??-1;f>=0&&o.set(l*r+f,(o.get(l*r+f)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[l]of[...o].sort((u,f)=>f[1]-u[1]||u[0]-f[0])){let[u,f]=[Math.floor(l/r),l%r];Ot(i,u)>=0||c.has(f)||(i[u]=f,c.add(
f))}let a=0;for(let l=0;l<n;l++)if(!(Ot(i,l)>=0)){for(;c.has(a);)a++;i[l]=a,c.add(a)}return i}function Ot(t,e){return t[e]}var Dt=14,Zt=4;function te(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let s=e.createElement("b");n.append(s),t.append(n);let o=[],r="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==r){for(r=f,s.textContent=q(l);o.length<u.length;){let p=e.createElement("span");o.push(p),n.append(p)}o.forEach(
(p,h)=>{p.hidden=h>=u.length,p.textContent=q(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,p){
a(f,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+Dt+i+Zt<=h?l+Dt:l-Dt-i,b=u-Dt-c,y=b>=Zt?b:u+Dt,w=(m,x)=>Math.
round(Math.max(Zt,Math.min(m,x-Zt)));n.style.transform=`translate(${w(g,h-i)}px, ${w(y,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}function it(t,e){let{left:n,top:s}=t.getBoundingClientRect(),o=Ft(t);return{x:(e.clientX-n)/o,y:(e.clientY-s)/o}}function ee(t){return e=>{let n=t[e.key];!n||le(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var jo=13;function yn(t,e,{hover:n,announce:s,announcePoint:o}){let{canvas:r}=t,i=null,c=-1/0,a=({x:w,y:m})=>{let x=Xt(t,
e),[k,E]=[-1,jo];for(let I=0;I<e.points.length/2;I++){let S=Math.hypot(x.x(dt(e.points,2*I))-w,x.y(dt(e.points,2*I+1))-m);
S<=E&&([E,k]=[S,I])}return k},l=({x:w,y:m})=>{let{left:x,top:k,scale:E}=Xt(t,e),[I,S,C]=e.square;return[I+(w-x)/E,S+C-(m-
k)/E]},u=w=>{r.style.cursor=w<0?"copy":"grab",n(w)},f=()=>e.square[2],p=(w,m,x)=>{let k=e.picked;if(k<0)return e.pick(0);
let E=f()*(x.shiftKey?.0025:.02);e.move(k,dt(e.points,2*k)+w*E,dt(e.points,2*k+1)+m*E),o()},h=w=>{let m=e.points.length/
2;e.pick((Math.max(e.picked,w<0?0:-1)+w+m)%m),o()},d=()=>{e.picked<0||(e.remove(e.picked)?s(`A point is taken away: ${F(
e.points.length/2,"points")}.`):s(`At least ${ye} points have to stay.`),e.syncPoints())},g=(w,m)=>{e.add(w,m)?s(`A poin\
t is added: ${F(e.points.length/2,"points")}.`):s(`There are ${Me} points already: take one away first.`,!0),e.syncPoints()},
b=ee({ArrowLeft:w=>p(-1,0,w),ArrowRight:w=>p(1,0,w),ArrowUp:w=>p(0,1,w),ArrowDown:w=>p(0,-1,w),PageDown:()=>h(1),PageUp:()=>h(
-1),Delete:d,Backspace:d,Enter:()=>{let[w,m]=e.square,x=e.picked,k=.05*f();g(...x<0?[w+f()/2,m+f()/2]:[dt(e.points,2*x)+
k,dt(e.points,2*x+1)])},Escape:()=>e.pick(-1)}),y=w=>{i?.id===w.pointerId&&(i=null,r.style.cursor="grab",e.syncPoints())};
return tt(r,{keydown:b,keyup:e.syncPoints,blur:e.syncPoints,touchstart:w=>{let m=w.touches[0];m&&a(it(r,m))>=0&&w.preventDefault()},
pointerdown:w=>{if(w.button!==0||!w.isPrimary)return;let m=it(r,w),x=a(m);if(x<0)return;let[k,E]=l(m);i={id:w.pointerId,
point:x,dx:dt(e.points,2*x)-k,dy:dt(e.points,2*x+1)-E},r.setPointerCapture(w.pointerId),r.style.cursor="grabbing",e.pick(
x)},pointermove:w=>{let m=it(r,w);if(!i)return u(a(m));let[x,k]=l(m);e.move(i.point,x+i.dx,k+i.dy)},pointerup:y,pointercancel:y,
pointerleave:()=>u(-1),click:w=>{let m=it(r,w);a(m)>=0||(c=w.timeStamp,g(...l(m)))},dblclick:w=>{if(w.timeStamp-c<600)return;
let m=a(it(r,w));m<0||(e.pick(m),d())}})}function dt(t,e){return t[e]}var Ho={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},Fo={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"};function Mn(t,e,n){let s=t.ownerDocument,o=V(t),
r=[],i=O(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=Mt(
i,"Points",S=>e.setShape(S)),a=We(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let l=s.createElement("label"),u=s.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147\
483647",step:"1"}),u.dataset.lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.
append("Seed",u),i.append(l),yt(i,"Reset",e.reset).title="Back to the points as they were drawn";let f=O(i,"hclust-lab-h\
int");f.textContent="Drag a point. Click to add one, double-click to take one away.";let p=O(t,"hclust-unseen");p.setAttribute(
"aria-live","polite");let h=O(t,"hclust-lab"),d=[],g=-1;function b(S,C){let M=O(h,"hclust-lab-panel"),T=s.createElement(
"h4");T.textContent=S,M.append(T);let N=ht(O(M,"hclust-lab-points"),[(H,X)=>{let Y=e.panels()[C];Y&&cn(H,X,e,Y,n,g)}]),P=ht(
O(M,"hclust-lab-tree"),[(H,X)=>{let Y=e.panels()[C];Y&&ln(H,X,Y,n)}]);P.canvas.setAttribute("aria-hidden","true");let j=s.
createElement("p");return j.textContent=Ho[S],M.append(j),N.canvas.tabIndex=0,N.canvas.setAttribute("role","application"),
N.canvas.dataset.lmSuppressShortcuts="true",N.canvas.setAttribute("aria-label",`Points under ${S} linkage. Page Up and P\
age Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:S,part:M,points:N,tree:P,
end:yn(N,e,{hover:y,announce:w,announcePoint:()=>m(C)})}}function y(S){if(S!==g){g=S;for(let C of d)C.points.paint()}}function w(S,C=!1){
p.textContent=S,C&&(f.textContent=S)}function m(S){let C=e.picked,M=e.panels()[S];if(C<0||!M)return;let[T,N]=[ne(e.points,
2*C),ne(e.points,2*C+1)],P=ne(M.cut.sizes,ne(M.cut.labels,C));w(`Point ${C+1} of ${e.points.length/2} at ${T.toFixed(1)}\
, ${N.toFixed(1)}: in a cluster of ${P}.`)}function x(){d.map(C=>C.linkage).join()!==e.linkages.join()&&(k(),d=e.linkages.
map(b),E()),xt(c,e.shapes.map(C=>[C,Fo[C]??C]),e.shape),a.input.max=String(Math.max(e.k,Math.min(wn,e.points.length/2))),
a.input.value=String(e.k),a.output.textContent=F(e.k),a.input.setAttribute("aria-valuetext",F(e.k,"clusters"));let S=e.model.
get("seed");l.hidden=typeof S!="number",s.activeElement!==u&&(u.value=String(S??""));for(let{points:C,tree:M}of d)C.paint(),
M.paint()}function k(){for(let{part:S,points:C,tree:M,end:T}of d)T(),C.destroy(),M.destroy(),S.remove();d=[]}function E(){
let S=Math.max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),C=Math.ceil(d.length/Math.max(1,S))||1;h.style.gridTemplateColumns=
`repeat(${Math.ceil(d.length/C)}, minmax(0, 1fr))`}let I=new o.ResizeObserver(E);return I.observe(t),r.push(()=>I.disconnect(),
tt(u,{change:()=>{let S=Math.round(u.valueAsNumber);S>=0&&S<=2147483647?e.setSeed(S):u.value=String(e.model.get("seed"))}}),
e.subscribe(x)),x(),{restyle(S){n=S,x()},destroy(){for(let S of r)S();k(),t.replaceChildren()}}}function ne(t,e){return t[e]}function Wo(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ae(t,e){let n=V(t),s=n.getComputedStyle(t),o=g=>s.getPropertyValue(g).trim()?xe(e,`var(${g})`):null,r=qo(t,e),i=Lt(
o("--jp-layout-color0")??r,r),c=De(i)<.5,a=(g,b)=>Lt(g??b,i),l=o("--jp-ui-font-color1")??o("--jp-ui-font-color0"),u=a(l??
xe(e,"inherit"),c?ut:Et),f=a(o("--jp-ui-font-color2"),ct(i,u,.65)),p=a(o("--jp-border-color2"),ct(i,u,.16)),h=a(o("--jp-\
layout-color1"),i),d=Z(h)===Z(i)?ct(i,u,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content-font\
-family, inherit))",{paper:Z(i),ink:Z(u),quiet:Z(f),rule:Z(p),panel:Z(d),font:n.getComputedStyle(e).fontFamily,dark:c}}var Uo=[
"class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function xn(t,e){let n=V(t),{documentElement:s,
body:o}=n.document,r=new n.MutationObserver(e);for(let c of[s,o])r.observe(c,{attributes:!0,attributeFilter:Uo});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{r.disconnect(),i.removeEventListener(
"change",e)}}function qo(t,e){let n=[];for(let o=t;o;o=Wo(o)){let r=An(V(o).getComputedStyle(o).backgroundColor,V(o));if(!(!r||
r.a===0)&&(n.unshift(r),r.a===1))break}let s=Lt(xe(e,"Canvas")??ut,ut);return n.reduce((o,r)=>Lt(r,o),s)}function xe(t,e){
let n=V(t);t.style.color=e;let s=An(n.getComputedStyle(t).color,n);return t.style.color="",s}function An(t,e){let n=pt(t);
if(n)return n;let s=e.document.createElement("canvas");s.width=s.height=1;let o=s.getContext("2d",{willReadFrequently:!0});
if(!o)return null;o.fillStyle=t,o.fillRect(0,0,1,1);let[r=0,i=0,c=0,a=0]=o.getImageData(0,0,1,1).data;return{r,g:i,b:c,a:a/
255}}var Se=864e5,Ko=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Sn(t){let[e,n]=[1/0,-1/0];
for(let o=0;o<t.length;o++){let r=t[o];Number.isFinite(r)&&(r<e&&(e=r),r>n&&(n=r))}if(e>n)return[0,1];let s=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-s,n+s]}function Bt(t,e,n,s,o){if(t==="date")return Go(e,n,Math.max(2,Math.floor(s/o)));let r=qe(
e,n,s,o);return{at:r,words:Ke(r)}}function Go(t,e,n){let s=e-t;for(let o of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(s<50)break;if(!(s/(o*30.4)>n))return ke(kn(t,e,o),t,e)}for(let o of[1/24,1/8,1/4,1/2,1,2,7,14]){if(s/o>n)continue;let r=o>=
7?4:0,i=[];for(let c=Math.ceil((t-r)/o);c*o+r<=e;c++)i.push(c*o+r);return ke(i,t,e)}return ke(kn(t,e,1),t,e)}function kn(t,e,n){
let s=new Date(t*Se);if(Number.isNaN(s.getTime()))return[];let o=Math.floor((s.getUTCFullYear()*12+s.getUTCMonth())/n),r=[];
for(let i=o;r.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
Se;if(!(a<=e))break;a>=t&&r.push(a)}return r}function ke(t,e,n){let s=t.map(r=>{let i=new Date(Math.round(r*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=Ko[i.getUTCMonth()];return i.getUTCDate()!==1?
`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[o]=t;return o!==void 0&&n-e<800&&!s.some(r=>/^-?\d{3,}$/.
test(r))&&(s[0]+=` ${new Date(o*Se).getUTCFullYear()}`),{at:t,words:s}}var En=8,Tn=12,Xo=46,Vo=90;function Ee(t,e,n){let s=t.axisNames.findIndex(l=>l.name===e),o=s<0?Math.min(n,t.axisNames.length-
1):s,r=t.axisNames[o],i=t.axes[o];if(!r||!i)return null;let c=q(r.label||r.name),a=r.unit?`${c} (${q(r.unit)})`:c;return{
name:r.name,title:a,column:r,values:i,all:Sn(i)}}function vn(t,e,n,s,o,r,i){let c=Math.max(40,t.height-En-Xo),a=Bt(n.column.
kind,...o,c,46);a.words=a.words.map(g=>i.fit(g,Vo));let l=Math.max(0,...a.words.map(g=>i.width(g))),u=Math.ceil(l+8+K+16),
f=Math.max(40,t.width-u-Tn-r),p=Bt(e.column.kind,...s,f,64),h=Cn(e.values,s[0],s[1],f),d=Cn(n.values,o[1],o[0],c);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:u,top:En,width:f,height:c,x:p,y:a,xs:h,ys:d}}function Cn(t,e,n,s){
let o=new Float32Array(t.length);for(let r=0;r<t.length;r++){let i=t[r];o[r]=Number.isFinite(i)?(i-e)/(n-e)*s:NaN}return o}
function Nn(t,e,{x:n,y:s,xShown:o,yShown:r,theme:i,face:c,dpr:a}){let{left:l,top:u,width:f,height:p}=e,h=u+p,d=Math.max(
1,Math.round(a))/a,g=y=>Math.round(y*a)/a;t.font=c.css(),t.fillStyle=i.rule,t.textBaseline="middle",t.textAlign="right",
e.y.at.forEach((y,w)=>{let m=g(h-(y-r[0])/(r[1]-r[0])*p);t.fillStyle=i.rule,t.globalAlpha=.7,t.fillRect(l,m,f,d),t.globalAlpha=
1,t.fillRect(l-4,m,4,d),t.fillStyle=i.quiet,t.fillText(e.y.words[w]??"",l-8,m+.5)}),t.fillStyle=i.rule,t.fillRect(g(l),u,
d,p+d),t.fillRect(l,g(h),f,d),t.textBaseline="alphabetic",t.textAlign="center";let b=f/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((y,w)=>{let m=g(l+(y-o[0])/(o[1]-o[0])*f);t.fillStyle=i.rule,t.fillRect(m,h,d,4);let x=c.fit(e.x.words[w]??"",b),
k=l+f+Tn-1-c.width(x)/2;t.fillStyle=i.quiet,t.fillText(x,Math.min(m,k),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,
f),l+f/2,h+37),t.save(),t.translate(K+1,u+p/2),t.rotate(-Math.PI/2),t.fillText(c.fit(s.title,p),0,0),t.restore()}var $n=28;function nt(t,e,n){let s=Pn(t.sizes,n),o=oe(t,e,n);return s>1?`${o} (+${F(s-1)} more)`:o}function oe(t,e,n){let s=q(
e.name(Pn(lt(t,n),0)));return s.length>$n?`${s.slice(0,$n-1).trimEnd()}…`:s}function In(t){let{data:e,step:n,tree:s}=t,
o=s.n-1;if(!o)return"There is one row: nothing can be merged.";let r=t.currentPair();if(!r)return`Start: ${F(s.n,e.noun)}\
, each a cluster of its own; ${F(o,"merges")} make them one tree.`;let[i,c]=[nt(s,e,r.a),nt(s,e,r.b)],a=s.n-n,l=a===1?"a\
ll are one cluster now":`${F(a,"clusters")} are left`;return`Step ${F(n)} of ${F(o)}: ${i} and ${c} merge at ${et(r.distance)}\
; ${l}.`}var _n={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Yo={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},Jo=["average","centroid","ward"];function Ln(t,[e,n,s],o,r){let[i,c,a]=o.map(et),l=e+n,u={single:`½ · ${i} +\
 ½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i}\
 + ${n} · ${c}) / ${l}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*
n} · ${a}² / ${l*l} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+s} · ${i}² + ${n+
s} · ${c}² − ${s} · ${a}²) / ${l+s} ]`};return{general:`d(A∪B, C) = ${Yo[t]}`,where:Jo.includes(t)?`a = ${F(e)},\
 b = ${F(n)}${t==="ward"?`, c = ${F(s)}`:""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${et(r)}`}}function Pn(t,e){
return t[e]}function Ce(t,e,n,s){let{n:o,children:r}=e,i=we(t,o),c=new Int32Array(o).fill(1),a=Int32Array.from({length:2*o-1},(f,p)=>p<
o?p:-1);for(let f=0;f<n;f++){let[p,h]=[J(r,2*f),J(r,2*f+1)],[d,g]=[J(a,p),J(a,h)];Qt(i,o,c,s,d,g,J(i,d*o+g)),a[o+f]=g,a[p]=
a[h]=-1}let l=[];for(let f=0;f<o+n;f++)J(a,f)>=0&&l.push(f);let u=(f,p)=>J(i,J(a,f)*o+J(a,p));return{nodes:l,distance:u,
joined:(f,p,h)=>be(s,J(e.sizes,f),J(e.sizes,p),J(e.sizes,h),u(f,h),u(p,h),u(f,p))}}function On({nodes:t,distance:e}){let n=null;
for(let[s,o]of t.entries())for(let r=s+1;r<t.length;r++){let i=J(t,r),c=e(o,i);(!n||c<n.distance)&&(n={a:o,b:i,distance:c})}
return n}function J(t,e){return t[e]}var Rt=40,[Qo,Zo]=[.25,20],tr=200;function Dn(t){let e=new Set,n,s,o={},r={model:t,currentPair(){let{step:p,tree:h}=r;if(p<
1)return null;let[d,g]=[mt(h.children,2*p-2),mt(h.children,2*p-1)];return{a:d,b:g,distance:mt(h.distances,p-1)}},table(){
let{distances:p,linkage:h,step:d,tree:g}=r;return!p.length||!h?null:o.table??=Ce(p,g,Math.max(0,d-1),h)},choices(){if(o.
choices)return o.choices;let p=o.choices=new Map,{distances:h,linkage:d,offered:g,step:b,tree:y}=r;if(!h.length||y.n<2)return p;
let w=Math.max(0,b-1);for(let m of g){let[x,k]=[mt(y.children,2*w),mt(y.children,2*w+1)],E=m===d?{a:x,b:k,distance:mt(y.
distances,w)}:On(Ce(h,y,w,m));E&&p.set(m,E)}return p},goTo(p){let h=Math.min(Math.max(Math.round(p)||0,0),r.tree.n-1);h!==
r.step&&(r.step=h,o={},t.set("step",h),i(),c())},play(p){let h=p&&r.tree.n>1;h!==r.playing&&(h&&r.step>=r.tree.n-1&&r.goTo(
0),r.playing=h,t.set("playing",h),r.flush(),a(),c())},setSpeed(p){r.speed=Math.min(Math.max(p||1,Qo),Zo),t.set("speed",r.
speed),i(),c()},setLinkage(p){if(p!==r.linkage){if(r.linkage=p,r.distances.length){let h=!!t.get("of_points"),{children:d,
heights:g}=Jt(r.distances,r.tree.n,p,{points:h});r.tree=At(d,g)}o={},t.set("linkage",p),r.flush(),c()}},subscribe(p){return e.
add(p),a(),()=>{e.delete(p),a(),s!==void 0&&r.flush()}},flush(){clearTimeout(s),s=void 0,t.save_changes()},destroy(){clearTimeout(
n),s!==void 0&&r.flush();for(let[p,h]of Object.entries(u))t.off(p,h);e.clear()}};function i(){s??=setTimeout(r.flush,tr)}
function c(){for(let p of[...e])p()}function a(){clearTimeout(n),n=void 0,!(!r.playing||!e.size)&&(n=setTimeout(()=>{r.goTo(
r.step+1),r.step>=r.tree.n-1?r.play(!1):a()},1e3/r.speed))}function l(){r.data=un(t),r.tree=r.data.tree,r.distances=ft(t.
get("distances")),r.linkage=t.get("linkage")??"";let p=t.get("metric")==="euclidean";r.offered=r.distances.length?dn.filter(
h=>p||!mn.includes(h)):[],r.step=Math.min(Math.max(t.get("step")??0,0),r.tree.n-1),r.speed=t.get("speed")||1,o={},c()}let u={
"change:revision":l,"change:step":()=>r.goTo(t.get("step")),"change:speed":()=>{t.get("speed")!==r.speed&&r.setSpeed(t.get(
"speed"))},"change:playing":()=>r.play(!!t.get("playing"))},f=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").
matches;r.playing=!!t.get("playing")&&!f,l(),t.get("playing")&&f&&(t.set("playing",!1),t.save_changes());for(let[p,h]of Object.
entries(u))t.on(p,h);return r}function Bn(t,e){let{n,parents:s}=t,o=new Int32Array(2*n-1).fill(-1);for(let r=n+e-1;r>=0;r--){
let i=mt(s,r);o[r]=i>=0&&i<n+e?mt(o,i):r}return o}function mt(t,e){return t[e]}function zn(t,e,n){let s=t.ownerDocument,o={title:Hn(t,"How far is it from the others now?"),meaning:Te(t,"hclust-quiet"),
who:O(t,"hclust-step-who"),general:Te(t,"hclust-formula hclust-quiet"),numbers:Te(t,"hclust-formula")},[r,i]=[s.createElement(
"span"),s.createElement("span")];o.who.append(r,i);let c=Mt(o.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:u,data:f}=e,p=e.table(),h=e.currentPair(),d=e.linkage;if(t.hidden=!p,!p||!d)return;
o.title.textContent=h?"How far is the new cluster from the others?":"What will happen";let g=h?p.nodes.filter(E=>E!==h.a&&
E!==h.b):[],b=!!(h&&g.length);if(o.who.hidden=o.general.hidden=o.numbers.hidden=!b,o.meaning.textContent=h?b?_n[d]:"Noth\
ing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${u.n<=Rt?
": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step \
can begin. Press Play, or go on step by step.`,!h||!b)return;Rn(r,"A",nt(u,f,h.a)),Rn(i,"B",nt(u,f,h.b));let y=g.map(E=>({
v:E,d:p.joined(h.a,h.b,E)})).sort((E,I)=>E.d-I.d||E.v-I.v);xt(c,y.map(({v:E})=>[String(E),nt(u,f,E)]),String(l));let w=E=>er(
u.sizes,E),m=Ln(d,[w(h.a),w(h.b),w(l)],[p.distance(h.a,l),p.distance(h.b,l),p.distance(h.a,h.b)],p.joined(h.a,h.b,l)),x=s.
createElement("small");x.textContent=m.where,o.general.replaceChildren(m.general," ",x);let k=s.createElement("b");k.textContent=
m.result,o.numbers.replaceChildren(`${m.numbers} `,k)}return{show:a}}function jn(t,e,n,s){let o=t.ownerDocument;Hn(t,"Wh\
ich pair would each linkage merge now?");let r=O(t,"hclust-step-list");r.setAttribute("role","group"),r.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(u,f){let{data:p,tree:h,linkage:d}=e,
g=u?e.choices():new Map;t.hidden=!g.size;for(let[y,{row:w}]of i)g.has(y)||(w.remove(),i.delete(y));let b=d?g.get(d):void 0;
for(let[y,w]of g){let m=i.get(y);if(!m){let S=o.createElement("button");S.type="button",S.dataset.lmSuppressShortcuts="t\
rue";let[C,M,T]=[o.createElement("b"),o.createElement("span"),o.createElement("span")];S.append(C,M,T),S.addEventListener(
"click",()=>{s(y)}),r.append(S),i.set(y,m={row:S,name:C,pair:M,at:T})}let x=b&&[w.a,w.b].sort().join()===[b.a,b.b].sort().
join();m.row.classList.toggle("hclust-own",y===d),m.row.setAttribute("aria-pressed",String(f===y)),m.row.disabled=y===d,
m.name.textContent=y;let[k,E]=[nt(h,p,w.a),nt(h,p,w.b)],I=x&&y!==d?"the same pair":`${k} and ${E}`;m.pair.textContent=I,
m.row.title=`${y}: ${k} and ${E}, ${et(w.distance)} apart`,m.pair.className=x&&y!==d?"hclust-quiet":"",m.at.textContent=
et(w.distance)}}let a=u=>{let f=[...i].find(([,{row:p}])=>p.contains(u.target));return f?f[0]:""},l=tt(r,{pointerover:u=>n(
a(u)),pointerleave:()=>n(""),focusin:u=>n(a(u)),focusout:()=>n("")});return{show:c,end:l}}function Rn(t,e,n){let s=t.ownerDocument.
createElement("b");s.textContent=e,t.replaceChildren(s,` ${n}`)}function Hn(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function Te(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}function er(t,e){return t[e]}function zt(t,e,n){return Z(ct(pt(t.paper)??ut,pt(e)??Et,n))}function Nt(t,{theme:e,face:n},s,o,r,i=8){t.beginPath(),t.arc(
o,r,i,0,2*Math.PI),t.fillStyle=s==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=s==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=s==="C"?e.ink:e.paper,t.font=n.css(K,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
s,o,r+.5)}var re=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),Fn=40,Wn=22,ve=76,se=11;function Un(t,e,n){let s=t.n>1?gt(
t.heights,Math.max(0,e-1)):0,o=n*1.04;for(;s>0&&o/2>s*1.3;)o/=2;return o}function qn(t,e,n,s){let o=t.width-Fn-8,r=o/e.n>=
11.5,i=r?re(s+se,ve,.48*t.height):16;return{left:Fn,top:Wn,width:o,height:Math.max(20,t.height-Wn-i),highest:n,names:r,feet:i}}
function Kn(t,e,n,s){let{tree:o,merges:r,top:i,colors:c,tags:a,currentPair:l,asked:u,theme:f,face:p,name:h}=e,d=Math.max(
1,Math.round(s))/s,{at:g,words:b}=Bt("number",0,n.highest||1,n.height,42),y=n.top+n.height;t.font=p.css(),t.textAlign="r\
ight",t.textBaseline="middle",g.forEach((M,T)=>{let N=Math.round(ot(n,M)*s)/s;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,N,n.width,d),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(b[T]??"",n.left-8,N+.5)}),t.lineWidth=1.5;let w=o.n+r-
1;Wt(t,o,r,n,M=>l&&M===w?f.ink:rt(gt(c,gt(i,M)))),l&&(t.beginPath(),ue(t,o,r-1,n),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());
let m=[...a.keys()],x=r<o.n-1?new Set(i.subarray(0,o.n)):new Set;for(let M of new Set([...x,...m,...u??[]])){let T=u?.includes(
M),[N,P]=[kt(n,o,M),ot(n,Tt(o,M))];t.beginPath(),t.arc(N,P,T?5:2,0,2*Math.PI),t.fillStyle=T?f.paper:M<o.n?f.quiet:rt(gt(
c,M)),t.fill(),T&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.
textAlign="right";for(let M=0;M<o.n;M++){let T=[...a].find(([P])=>nr(o,P,M)),N=T!==void 0&&T[1]!=="C";t.save(),t.translate(
kt(n,o,M),y+7),t.rotate(-Math.PI/2),t.font=p.css(K,N),t.fillStyle=N?f.ink:f.quiet,t.fillText(p.fit(q(h(M)),n.feet-se+1,K,
N),0,.5),t.restore()}}let k=l?ot(n,gt(o.distances,r-1))-12:0,E=l?[...l].map(M=>kt(n,o,M)):[],[I=0,S=0]=E,C=Math.max(0,19-
Math.abs(S-I))/2;for(let[M,T]of a){let N=kt(n,o,M);if(T==="C"){let j=Math.min(I,S)-24<N&&N<Math.max(I,S)+24,H=ot(n,Tt(o,
M))-12;Nt(t,e,T,N,j&&Math.abs(H-k)<18?k-19:H);continue}let P=N===Math.min(I,S)?-C:C;Nt(t,e,T,re(N+P,9,n.left+n.width),k)}}
function nr(t,e,n){let s=gt(t.start,n)-gt(t.start,e);return s>=0&&s<gt(t.sizes,e)}function gt(t,e){return t[e]}function or(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function rr(t,e){return t[0]-e[0]||t[1]-e[1]}function Gn(t){
let e=t.length,n=[0,1],s=2,o;for(o=2;o<e;++o){for(;s>1&&or(t[n[s-2]],t[n[s-1]],t[o])<=0;)--s;n[s++]=o}return n.slice(0,s)}
function Xn(t){if((n=t.length)<3)return null;var e,n,s=new Array(n),o=new Array(n);for(e=0;e<n;++e)s[e]=[+t[e][0],+t[e][1],
e];for(s.sort(rr),e=0;e<n;++e)o[e]=[s[e][0],-s[e][1]];var r=Gn(s),i=Gn(o),c=i[0]===r[0],a=i[i.length-1]===r[r.length-1],
l=[];for(e=r.length-1;e>=0;--e)l.push(t[s[r[e]][2]]);for(e=+c;e<i.length-a;++e)l.push(t[s[i[e]][2]]);return l}function Ne(t,e){
for(var n=t.length,s=t[n-1],o=e[0],r=e[1],i=s[0],c=s[1],a,l,u=!1,f=0;f<n;++f)s=t[f],a=s[0],l=s[1],l>r!=c>r&&o<(i-a)*(r-l)/
(c-l)+a&&(u=!u),i=a,c=l;return u}function ae(t,e,n){let s=[];for(let o=0;o<n.length;o++){let[r,i]=[ie(t,ie(n,o)),ie(e,ie(n,o))];Number.isFinite(r)&&Number.
isFinite(i)&&s.push([r,i])}return Xn(s)??s}function ie(t,e){return t[e]}function Vn(t,e,n){let s=[...n,...t.map(({x:r,y:i})=>({x0:r-5,y0:i-5,x1:r+5,y1:i+5}))],o=[];for(let{row:r,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||s.some(h=>sr(f,h)))){s.push(f),o.push({row:r,left:u,y:c});break}}return o}function sr(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var ir=16,ar=120;function Yn(t,e,n,s){let{tree:o,top:r,colors:i,tags:c,currentPair:a,asked:l,theme:u}=e,{xs:f,ys:p}=n,h=o.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let d=h>400?
5:h>120?6.5:8,g=[...new Set(r.subarray(0,h))].sort((m,x)=>G(o.sizes,x)-G(o.sizes,m));t.lineJoin=t.lineCap="round";let b=new Set(
[...(l??[]).filter(m=>!a?.includes(m)),...a??[]]),y=(m,x)=>{let k=m<h;if(k&&!x&&!c.has(m))return;let E=ae(f,p,lt(o,m)),[
I]=E;if(!I)return;let S=new Path2D;S.moveTo(...I);for(let T of E)S.lineTo(...T);S.closePath();let C=k?u.ink:rt(G(i,m)),M=d+
8;t.strokeStyle=a?.includes(m)||c.has(m)?u.ink:x?u.quiet:zt(u,C,.55),t.lineWidth=M+(x?4:2),t.stroke(S),t.strokeStyle=t.fillStyle=
zt(u,C,x?.2:.12),t.lineWidth=M,t.stroke(S),t.fill(S)};for(let m of g)!b.has(m)&&!c.has(m)&&y(m,!1);for(let m of c.keys())
b.has(m)||y(m,!1);for(let m of b)y(m,!0);if(s){let[m,x]=s;t.beginPath(),t.moveTo(G(f,m),G(p,m)),t.lineTo(G(f,x),G(p,x)),
t.lineWidth=2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let m=0;m<h;m++){let[x,k]=[G(f,m),
G(p,m)];if(x!==x)continue;let E=G(r,m);if(t.save(),t.translate(x,k),E<h)t.beginPath(),t.arc(0,0,d/2,0,2*Math.PI),t.fillStyle=
u.paper,t.fill(),t.lineWidth=1.3,t.strokeStyle=b.has(E)?u.ink:u.quiet,t.stroke();else{let I=G(i,E),S=d*Gt(I);t.scale(S,S);
let C=new Path2D(Kt(I));t.fillStyle=rt(I),t.fill(C),t.lineWidth=1/S,t.strokeStyle=u.paper,t.stroke(C)}t.restore()}t.restore();
let w=[];for(let[m,x]of c){let k=lr(ae(f,p,lt(o,m)),n,d+13,(E,I)=>{let S=w.filter(([M,T])=>Math.hypot(M-E,T-I)<18).length*
100,C=0;for(let M=0;M<h;M++)Math.hypot(G(f,M)-E,G(p,M)-I)<15&&C++;for(let M of c.keys()){let T=M===m?[]:ae(f,p,lt(o,M));
T.length>2&&Ne(T,[E,I])&&(C+=10)}return S+C});k&&(w.push(k),Nt(t,e,x,n.left+k[0],n.top+k[1]))}h<=ir&&cr(t,e,n,w)}function cr(t,{
tree:e,face:n,theme:s,name:o},r,i){let c=Array.from({length:e.n},(u,f)=>n.fit(q(o(f)),ar)),a=c.map((u,f)=>({row:f,x:G(r.
xs,f),y:G(r.ys,f),width:n.width(u),away:12})).filter(({x:u})=>u===u),l=i.map(([u,f])=>({x0:u-9,y0:f-9,x1:u+9,y1:f+9}));t.
font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:u,left:f,y:p}of Vn(a,r,l))t.fillText(
c[u]??"",r.left+f,r.top+p+.5)}function lr(t,{width:e,height:n},s,o){let r=(g,b)=>t.reduce((y,w)=>b*w[g]>b*y[g]?w:y);if(!t.
length)return null;let[i,c,a,l]=[r(1,-1),r(0,1),r(0,-1),r(1,1)],u=[[i[0],i[1]-s],[c[0]+s,c[1]],[a[0]-s,a[1]],[l[0],l[1]+
s]],f=(g,b)=>re(g,9,b-9),p=u.map(([g,b])=>{let[y,w]=[f(g,e),f(b,n)];return o(y,w)+(y===g&&w===b?0:50)}),[h,d]=u[p.indexOf(
Math.min(...p))]??[0,0];return[f(h,e),f(d,n)]}function G(t,e){return t[e]}var fr=92,ur=44,pr=42;function $e({width:t,height:e},n,s,o){let r=[...n.nodes].sort((a,l)=>St(s.start,a)-St(s.start,l)),
i=r.length,c=Math.max(fr,Math.min(o+pr,t-6-ur*(i-1)));return{nodes:r,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.
max(1,i-1)),tall:Math.min(32,(e-8)/i)}}function Jn({nodes:t,left:e,top:n,wide:s,tall:o},r,i){let[c,a]=[Math.floor((i-n)/
o),Math.floor((r-e)/s)];return a<0||c>=t.length||a>=c?null:[St(t,c),St(t,a)]}function Qn(t,e,n,s){let{theme:o,face:r,tags:i,
currentPair:c,asked:a,name:l,tree:u}=e,{nodes:f,left:p,top:h,wide:d,tall:g,right:b}=n,y=Math.min(d,g)>12?1:.5,w=g>=9.5,m=new Map(
f.map((M,T)=>[M,T])),[x,k]=[1/0,0];for(let[M,T]of f.entries())for(let N=0;N<M;N++){let P=s.distance(T,St(f,N));x=Math.min(
x,P),k=Math.max(k,P)}let E=M=>M<1&&k>.3?Ct(M,2):et(M),I=g>=14&&Math.max(r.width(E(x)),r.width(E(k)))<=d-4;t.textBaseline=
"middle",f.forEach((M,T)=>{for(let N=0;N<T;N++){let P=s.distance(M,St(f,N)),j=k>x?(k-P)/(k-x):1,[H,X]=[p+N*d,h+T*g];t.fillStyle=
zt(o,"#4477AA",.05+.85*j**1.6),t.fillRect(H,X,d-y,g-y),I&&(t.font=r.css(),t.textAlign="center",t.fillStyle=o.ink,t.fillText(
E(P),H+(d-y)/2,X+g/2))}});let S=(M,T,N,P)=>{let[j,H]=[m.get(M),m.get(T)];if(j===void 0||H===void 0)return;let[X,Y]=[Math.
max(j,H),Math.min(j,H)];t.setLineDash(P),t.lineWidth=N,t.strokeStyle=o.ink,t.strokeRect(p+Y*d-y/2,h+X*g-y/2,d,g),t.setLineDash(
[])},C=[...i].find(([,M])=>M==="C")?.[0];if(c&&C!==void 0)for(let M of c)S(M,C,1.5,[3,2]);a&&S(...a,2,[3,2]),c&&S(...c,2.5,
[]),!(!w&&!i.size)&&(t.textAlign="left",f.forEach((M,T)=>{let N=i.get(M);if(!w&&!N)return;let[P,j]=[p+T*d+4,h+(T+.5)*g];
N&&Nt(t,e,N,P+8,j,Math.min(8,Math.max(6.5,.55*g))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=N?o.ink:o.quiet,
t.font=r.css(K,!!N);let H=St(u.sizes,M),X=H>1?` +${H-1}`:"",Y=P+(N?20:0),wt=b-Y-r.width(X,K,!!N);t.fillText(r.fit(q(l(M)),
Math.max(20,wt),K,!!N)+X,Y,j+.5)}))}function St(t,e){return t[e]}var hr=14,dr=200,Ie=[.25,.5,1,2,4,8,20],mr="M4 3h2v10H4zM14 3v10L7 8z",gr="M11 3v10L4 8z",wr="M5 3v10l7-5z";function Zn(t,e,n){
let s=t.ownerDocument,o=fe(s,n.font),r=[],i=-1,c="",a="",l=O(t,"hclust-words hclust-step-said");l.setAttribute("aria-liv\
e","polite");let u=O(t,"hclust-lab-bar");u.setAttribute("role","group"),u.setAttribute("aria-label","Play the merges");let f=yt(
u,"Play",()=>e.play(!e.playing));f.classList.add("hclust-main");let p=yt(u,"To the start",()=>Q(0),mr),h=yt(u,"One step \
back",()=>Q(e.step-1),gr),d=yt(u,"One step on",()=>Q(e.step+1),wr),g=s.createElement("label"),b=s.createElement("input");
b.type="range",b.min="0",b.dataset.lmSuppressShortcuts="true",b.setAttribute("aria-label","Step");let y=s.createElement(
"output");g.className="hclust-step-jump",g.append(b,y),u.append(g);let w=Mt(u,"Speed",A=>e.setSpeed(Number(A))),m=Mt(u,"\
Linkage",A=>e.setLinkage(A)),x=O(t,"hclust-step");x.tabIndex=0,x.dataset.lmSuppressShortcuts="true",x.setAttribute("role",
"application"),x.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");
let k={points:C("points"),table:C("table"),tree:C("tree")},E=O(x,"hclust-step-numbers"),I=zn(O(E,"hclust-step-update"),e,
A=>Le(A)),S=jn(O(E,"hclust-step-choices"),e,A=>oo(A),A=>{a=a===A?"":A,It()});r.push(S.end);function C(A){let _=O(x,`hclu\
st-step-${A}`),$=s.createElement("h4");return _.append($),{part:_,title:$,box:O(_,"hclust-step-box")}}let M,T=null,N=()=>[
Ee(e.data,e.data.axisNames[0]?.name??"",0),Ee(e.data,e.data.axisNames[1]?.name??"",1)],P=()=>e.data.axisNames.length>1,j=()=>!!(e.
distances.length&&e.linkage)&&e.tree.n<=Rt,H=()=>{let A=c||a,_=A&&A!==e.linkage?e.choices().get(A):void 0;return _?[_.a,
_.b]:null};function X(){let{tree:A,data:_,step:$}=e,L=e.currentPair(),U=e.table(),D=new Map;if(L){D.set(L.a,"A").set(L.b,
"B");let R=U?U.nodes.filter(z=>!D.has(z)):[];R.includes(i)||(i=-1),U&&i<0&&R.length&&(i=R.reduce((z,B)=>U.joined(L.a,L.b,
B)<U.joined(L.a,L.b,z)?B:z)),i>=0&&D.set(i,"C")}M={tree:A,merges:$,top:Bn(A,Math.max(0,$-1)),colors:rn(A),tags:D,currentPair:L&&
[L.a,L.b],asked:H(),name:R=>oe(A,_,R),theme:n,face:o,longest:to()}}let Y=[],wt=0;function to(){let A=[e.tree,e.data,o];if(A.
some((_,$)=>_!==Y[$])){Y=A,wt=0;for(let $=0;$<Math.min(e.tree.n,dr);$++)wt=Math.max(wt,o.width(oe(e.tree,e.data,$),K,!0));
let _=e.tree.n<=Rt?Math.max(0,wt+se-ve):0;k.tree.box.style.setProperty("--hc-names",`${Math.ceil(_)}px`)}return wt}function eo(){
let A=e.currentPair(),{distances:_,linkage:$,tree:L}=e;if(!A||!_.length||$!=="single"&&$!=="complete")return null;let U=$===
"single"?1:-1,D=null,R=1/0;for(let z of lt(L,A.a))for(let B of lt(L,A.b)){let[at,Ht]=[Math.min(z,B),Math.max(z,B)],Oe=U*
jt(_,at*L.n-at*(at+1)/2+Ht-at-1);Oe<R&&([R,D]=[Oe,[z,B]])}return D}let $t={points:ht(k.points.box,[(A,_)=>{let[$,L]=N();
!$||!L||(T=vn(_,$,L,$.all,L.all,0,o),Nn(A,T,{x:$,y:L,xShown:$.all,yShown:L.all,theme:n,face:o,dpr:_.dpr}),Yn(A,M,T,eo()))}]),
table:ht(k.table.box,[(A,_)=>{let $=e.table();!$||!j()||Qn(A,M,$e(_,$,e.tree,M.longest),$)}]),tree:ht(k.tree.box,[(A,_)=>{
Kn(A,M,qn(_,e.tree,Un(e.tree,e.step,Ut(e.tree)),M.longest),_.dpr)}])};for(let A of Object.values($t))A.canvas.setAttribute(
"aria-hidden","true");let bt={points:te(k.points.box),table:te(k.table.box)};function It(){let{data:A,tree:_,step:$,playing:L}=e;
X();let U=In(e);l.textContent!==U&&no(l,U);let D=_.n-1;b.max=String(D),b.value=String($),b.setAttribute("aria-valuetext",
U),y.textContent=`${$} / ${D}`,f.textContent=L?"Pause":$>=D&&D>0?"Play again":"Play",f.disabled=!D,p.disabled=h.disabled=
$<=0,d.disabled=$>=D;let R=Ie.includes(e.speed)?Ie:[...Ie,e.speed].sort((B,at)=>B-at);xt(w,R.map(B=>[String(B),B<1?`1 st\
ep in ${et(1/B).replace(/\.00$/,"")} s`:`${B} a second`]),String(e.speed));let z=e.offered.length?e.offered:e.linkage?[e.
linkage]:[];xt(m,z.map(B=>[B,B]),e.linkage),m.disabled=z.length<2||!_e("swaps"),m.parentElement.hidden=!z.length,k.points.
part.hidden=!P(),k.table.part.hidden=!j(),E.hidden=!e.distances.length||!e.linkage,x.dataset.parts=[P()&&"points",j()&&"\
table",!E.hidden&&"numbers"].filter(Boolean).join(" "),k.points.title.textContent=`The ${A.noun}`,k.table.title.textContent=
`${$?`Distances before step ${$}`:"Distances"}: the bluer, the nearer`,k.tree.title.textContent="The tree so far",_t.textContent=
String(_e("note")??""),_t.hidden=!_t.textContent,I.show(i),S.show(!E.hidden,a);for(let B of Object.values($t))B.paint()}
let _e=A=>e.model.get(A),_t=s.createElement("p");_t.className="hclust-notes",t.append(_t);function no(A,_){let $=_.indexOf(
":")+1,L=s.createElement("b");L.textContent=_.slice(0,$),A.replaceChildren(L,_.slice($))}function Le(A){i=A,It()}function oo(A){
if(A!==c){c=A,X();for(let _ of Object.values($t))_.paint()}}function Q(A){e.play(!1),e.goTo(A)}let ro=ee({" ":()=>e.play(
!e.playing),ArrowRight:()=>Q(e.step+1),ArrowUp:()=>Q(e.step+1),ArrowLeft:()=>Q(e.step-1),ArrowDown:()=>Q(e.step-1),PageUp:()=>Q(
e.step+10),PageDown:()=>Q(e.step-10),Home:()=>Q(0),End:()=>Q(1/0)});r.push(tt(x,{keydown:A=>A.target===x&&ro(A)}),tt(b,{
input:()=>Q(b.valueAsNumber),change:e.flush}),tt(k.points.box,{pointermove:A=>so(it(k.points.box,A)),pointerleave:bt.points.
hide}),tt(k.table.box,{pointermove:A=>Pe(it(k.table.box,A),!1),pointerleave:bt.table.hide,click:A=>Pe(it(k.table.box,A),
!0)}),e.subscribe(It));function so({x:A,y:_}){let[$,L]=[-1,hr];if(T)for(let R=0;R<T.xs.length;R++){let z=Math.hypot(jt(T.
xs,R)+T.left-A,jt(T.ys,R)+T.top-_);z<L&&([L,$]=[z,R])}if($<0)return bt.points.hide();let U=jt(M.top,$),D=jt(e.tree.sizes,
U);bt.points.show(A,_,e.data.name($),[D>1?`with ${D-1} more in its cluster`:"a cluster of its own"])}function Pe({x:A,y:_},$){
let L=e.table(),U=L&&j()&&Jn($e($t.table,L,e.tree,M.longest),A,_);if(!L||!U)return bt.table.hide();let[D,R]=U,z=e.currentPair();
bt.table.show(A,_,et(L.distance(D,R)),[nt(e.tree,e.data,D),nt(e.tree,e.data,R)]);let B=z&&[D,R].filter(Ht=>Ht!==z.a&&Ht!==
z.b),at=B?.[0];$&&B?.length===1&&at!==void 0&&Le(at)}return It(),{restyle(A){n=A,o=fe(s,n.font),It()},destroy(){for(let A of r)
A();for(let A of Object.values($t))A.destroy();for(let A of Object.values(bt))A.destroy();t.replaceChildren()}}}function jt(t,e){
return t[e]}function br(){let t=null,e=n=>t??=n.get("view")==="lab"?bn(n):Dn(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:s}){let o=e(n);return yr(s,(r,i)=>n.get("view")==="lab"?Mn(r,o,i):Zn(r,o,i))}}}function yr(t,e){
let n=V(t),s=n.document.createElement("span");s.style.display="none",t.append(s);let o=O(t,"hclust hclust-live hclust-cl\
assroom"),r=Ae(t,s);ce(o,r);let i=e(o,r),c=()=>{let f=Ae(t,s);JSON.stringify(f)!==JSON.stringify(r)&&(r=f,ce(o,r),i.restyle(
r))},a=xn(o,c),l=je(o,f=>o.contains(f)),u=new n.ResizeObserver(c);return u.observe(o),()=>{a(),l(),u.disconnect(),i.destroy(),
o.remove(),s.remove()}}export{br as default};
