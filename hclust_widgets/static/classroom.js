// Generated from js/ by `npm run build`. Do not edit.
var ut={r:255,g:255,b:255,a:1},Et={r:0,g:0,b:0,a:1};function pt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[s,r,o,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ro),c=n[2]?255:1;return s===void 0||r===void 0||o===void 0||![s,r,o,i].every(Number.isFinite)?null:{r:s*c,g:r*
c,b:o*c,a:i}}function ro(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Lt(t,e){return{...ct(e,t,
t.a),a:1}}function ct(t,e,n){let s=r=>t[r]+(e[r]-t[r])*n;return{r:s("r"),g:s("g"),b:s("b"),a:1}}function Z({r:t,g:e,b:n}){
let s=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${s(t)}${s(e)}${s(n)}`}function Oe({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ce(t,e){let[n,s]=[pt(e.paper)??ut,pt(e.ink)??Et],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[o,i]of Object.entries(r))t.style.setProperty(`--hc-${o}`,i);t.style.setProperty("--hc-band",Z(ct(n,s,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function O(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}function V(t){return t.ownerDocument.defaultView??globalThis}function Ht(t){let e=t.getBoundingClientRect().width/(t.offsetWidth||
NaN);return Math.abs(e-1)>.02&&e||1}function De(t,e){let n,s=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}dppx\
)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),s(),e()};return s(),()=>n.removeEventListener(
"change",r)}var Be="data-lm-suppress-shortcuts",so=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,Re="walking";function ze(t,e){
let n=V(t),s=new WeakSet,r=o=>{let i=o.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(Be)&&s.add(i),i.toggleAttribute(
Be,s.has(i)?!le(o):io(o,i)))};return n.addEventListener("keydown",r,!0),()=>n.removeEventListener("keydown",r,!0)}function le({
key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:r,target:o}){if(e||n||s)return!0;let i=o?.closest(`.${Re}`);return t==="Ente\
r"&&r&&!i}function io({key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:r},o){return e||n||s||r?!1:so.test(t)||o.tagName==="S\
ELECT"&&t.length===1}function q(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function je(t,e,n){if(n(t)<=e)return t;let s=Array.from(t),[r,o]=[0,s.length];for(;r<o;){let i=r+o+1>>1;n(s.slice(
0,i).join("").trimEnd()+"…")<=e?r=i:o=i-1}return r?s.slice(0,r).join("").trimEnd()+"…":""}function ht(t,e,n){let s=V(t),r=e.map(h=>{let d=s.document.createElement("canvas");return d.className="hclust-layer",t.append(
d),{canvas:d,draw:h,stale:!0,ctx:d.getContext("2d")}}),o=r.at(-1).canvas,i=0,c=0,a={canvas:o,width:0,height:0,dpr:1,paint(...h){
r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.stale=!0)}),a.width&&(i||=s.requestAnimationFrame(l))},destroy(){s.cancelAnimationFrame(
i),f.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){i=0;let h=s.performance.now();for(let d of r)
d.stale&&(d.stale=!1,d.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),d.ctx.clearRect(0,0,a.width,a.height),d.ctx.save(),d.draw(d.
ctx,a),d.ctx.restore());o.dataset.ms=(s.performance.now()-h).toFixed(2),o.dataset.painted=String(++c)}function u(){let[h,
d]=[t.clientWidth,t.clientHeight],g=(s.devicePixelRatio||1)*Ht(t);if(!(h===a.width&&d===a.height&&g===a.dpr)&&(Object.assign(
a,{width:d?h:0,height:d,dpr:g}),!!a.width)){for(let{canvas:b}of r)b.width=Math.round(h*g),b.height=Math.round(d*g);n?.(a);
for(let b of r)b.stale=!0;s.cancelAnimationFrame(i),l()}}o.addEventListener("hclust-record",h=>{let{detail:d}=h;for(let g of r)
d.save(),d.setTransform(a.dpr,0,0,a.dpr,0,0),g.draw(d,a),d.restore()});let f=new s.ResizeObserver(u);f.observe(t);let p=De(
s,u);return a}function tt(t,e){let n=new AbortController;for(let[s,r]of Object.entries(e))t.addEventListener(s,r,{signal:n.
signal,passive:!1});return()=>n.abort()}var K=11;function fe(t,e){let n=new Map,s=null,r=(i=K,c=!1)=>`${c?"600 ":""}${i}\
px ${e}`,o=(i,c=K,a=!1)=>{let l=r(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);let f=u.get(i);if(f===void 0){if(s??=
t.createElement("canvas").getContext("2d"),!s)return i.length*c*.6;s.font=l,u.set(i,f=s.measureText(i).width)}return f};
return{css:r,width:o,fit:(i,c,a,l)=>je(i,c,u=>o(u,a,l))}}var Fe="http://www.w3.org/2000/svg";function yt(t,e,n,s){let r=t.ownerDocument,o=r.createElement("button");if(o.type="bu\
tton",o.dataset.lmSuppressShortcuts="true",s){let i=r.createElementNS(Fe,"svg"),c=r.createElementNS(Fe,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",s),i.append(c),o.append(i),o.setAttribute(
"aria-label",e),o.title=e}else o.textContent=e;return o.addEventListener("click",n),t.append(o),o}function Mt(t,e,n){let s=t.
ownerDocument,r=s.createElement("label"),o=s.createElement("select");return o.dataset.lmSuppressShortcuts="true",o.setAttribute(
"aria-label",e),o.addEventListener("change",()=>n(o.value)),r.append(e,o),t.append(r),o}function At(t,e,n){let s=e.flat().
join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([r="",o=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=r,i.textContent=o,i}))),t.value!==n&&(t.value=n)}function He(t,e,n,s){let r=t.ownerDocument,o=r.
createElement("label"),[i,c]=[r.createElement("input"),r.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),s&&i.addEventListener("change",s),o.append(e,i,c),t.append(o),
{input:i,output:c,label:o}}function H(t,e=""){if(!e)return Ct(t,0);let n=t===1&&e.endsWith("s");return`${Ct(t,0)} ${n?e.slice(0,-1):e}`}function et(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":ao(t)?Ct(t,co(t)):Ge(t,2)}var ao=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function co(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var lo=[1,2,2.5,5,10];function Ue(t,e,n,s){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let o=Math.
max(1,Math.floor(n/s)),i=10**Math.floor(Math.log10(r/o)),c=i*(lo.find(u=>u*i*o>=r*(1-1e-9))??10),a=1e-9*r,l=[];for(let u=Math.
ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function qe(t){let e=t.slice(1).map((i,c)=>i-t[c]),
n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>fo(i,3));
let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),o=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&o();)
r++;return t.map(i=>Ct(i+0,r))}function Ct(t,e){let n=Ke(t,e),[s="",r]=n.split("."),o=s.replace(/\B(?=(\d{3})+$)/g,",");
return r===void 0?o:`${o}.${r}`}function Ke(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.
isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:
n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ge(t,e){let[n="",s=""]=t.
toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%
2===0?`${r}e${s}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function fo(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[s="",r=""]=Ge(t,e-1).split("e");return`${We(s)}e${r}`}return We(Ke(
t,e-1-n))}function We(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function xt(t,e,n=new Uint8Array(e.length)){let s=e.length+1,r=new Float64Array(s-1),o=new Int32Array(2*s-1).fill(1,0,s),
i=new Int32Array(2*s-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<s-1;l++){let u=W(t,2*l),f=W(t,2*l+1);o[s+l]=W(o,u)+W(o,f),i[u]=
i[f]=s+l;let p=W(e,l);p<c?a=!1:c=p,r[l]=c}return uo({n:s,children:t,distances:e,heights:r,monotone:a,sizes:o,parents:i},
n)}function uo(t,e){let{n,children:s,sizes:r}=t,o=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=W(s,2*a+(e[a]?1:0)),
u=W(s,2*a+(e[a]?0:1)),f=W(o,n+a);o[l]=f,o[u]=f+W(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[W(o,a)]=a,c[a]=W(o,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(W(c,W(s,2*a))+W(c,W(s,2*a+1)))/2;return{...t,flips:e,start:o,order:i,
x:c}}function Tt(t,e){return e<t.n?0:W(t.distances,e-t.n)}function lt(t,e){let n=W(t.start,e);return t.order.subarray(n,n+W(t.sizes,e))}function W(t,e){return t[e]}function kt({left:t,width:e},n,s){return t+Pt(n.x,s)/n.n*e}function ot({top:t,height:e,highest:n},s){return t+e*(1-(n>0?
s/n:0))}function Wt(t,e,n,s,r){let o=new Map;for(let i=0;i<n;i++){let c=r(e.n+i),a=o.get(c);a||o.set(c,a=new Path2D),ue(
a,e,i,s)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of o)t.strokeStyle=i,t.stroke(c)}function ue(t,e,n,s){let[r,o]=[
Pt(e.children,2*n),Pt(e.children,2*n+1)],[i,c]=[kt(s,e,r),kt(s,e,o)],a=ot(s,Pt(e.distances,n));t.moveTo(i,ot(s,Tt(e,r))),
t.lineTo(i,a),t.lineTo(c,a),t.lineTo(c,ot(s,Tt(e,o)))}function Ut(t){return t.n<2?0:Pt(t.heights,t.n-2)}function Pt(t,e){
return t[e]}function qt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=Xe(t,n);return ho(t,n,po(s),s)}function Xe(t,e){let{n,heights:s}=t;return{lower:e<n?s[n-e-1]:0,upper:e>1?s[n-e]:1/0}}function po({lower:t,upper:e}){if(e===
1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function ho(t,e,n,{lower:s,upper:r}){
let o,i,c;return{tree:t,k:e,t:n,lower:s,upper:r,hasThreshold:s<r||e===t.n,get nodes(){return o??=mo(t,e)},get sizes(){return i??=
this.nodes.map(a=>t.sizes[a])},get labels(){return c??=bo(t,this.nodes)}}}function mo(t,e){let{n,children:s}=t,r=new Int32Array(
e);r[0]=2*n-2;for(let o=1;o<e;o++){let i=n-1-o;go(r,o,s[2*i]),wo(r,o+1,s[2*i+1])}return r}function go(t,e,n){Ve(t,0,e,n)}
function Ve(t,e,n,s){for(;n>e;){let r=n-1>>1,o=t[r];if(s<=o)break;t[n]=o,n=r}t[n]=s}function wo(t,e,n){let s=0,r=1;for(;r<
e;){let o=r+1;o<e&&!(t[r]>t[o])&&(r=o),t[s]=t[r],s=r,r=2*s+1}Ve(t,0,s,n)}function bo(t,e){let n=new Int32Array(t.n);return e.
forEach((s,r)=>{let o=t.start[s],i=o+t.sizes[s];for(let c=o;c<i;c++)n[t.order[c]]=r}),n}function Ye(t){let{n:e,heights:n}=t;
if(e<2||n[e-2]===0)return 1;let s=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(s<2)return 2;let r=2,o=-1/0;for(let i=2;i<=
s;i++){let{lower:c,upper:a}=Xe(t,i),l=c>0?a/c:a>0?1/0:1;l>o&&([o,r]=[l,i])}return r}var Je={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var vt=Je;var pe=Object.keys(vt.marker_scales).length,tn=1<<30;function Mo(t,e){return tn|parseInt(e.slice(1),16)<<3|t%pe}function he(t){
return(t&tn)!==0}function en(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function nn(t){return t&7}var Qe=new WeakMap,
Ze=new WeakMap;function on(t){let e=Qe.get(t.children);return e||Qe.set(t.children,e=xo(t)),t.annotations?.colors.size?Ao(
e,t.annotations):e}function Ao(t,e){let n=Ze.get(e);if(!n){Ze.set(e,n=t.slice());for(let[s,r]of e.colors)n[s]=Mo(n[s],r)}
return n}function xo(t){let{n:e,children:n,sizes:s}=t,r=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=n[2*c],l=n[2*
c+1],u=s[a]>=s[l];r[u?a:l]=r[e+c],r[u?l:a]=i}let o=Int32Array.from({length:e},(i,c)=>c);return qt(t,Ye(t)).nodes.forEach(
(i,c)=>{o[r[i]]=c}),r.map(i=>o[i])}var de=vt.colors,rn=Object.keys(vt.marker_scales),sn=vt.marker_scales,Fr=de.length*rn.length;function rt(t){return he(t)?en(t):de[t%de.length]}function me(t){return rn[he(t)?nn(t):t%pe]}var ko={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Kt(t){return ko[me(t)]}function Gt(t){return sn[me(t)]}var So=8;function Xt(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*So),[s,r,o]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/o;return{left:i,top:c,scale:a,x:l=>i+(l-s)*a,y:l=>c+n-(l-r)*a}}function an(t,e,n,s,r,o){let{x:i,y:c}=Xt(e,n),a=n.
points.length/2,l=a>120?7:9,u=Array.from(s.colors,f=>new Path2D(Kt(f)));for(let f=0;f<a;f++){let p=st(s.cut.labels,f),h=st(
s.colors,p),d=l*Gt(h);t.save(),t.translate(i(st(n.points,2*f)),c(st(n.points,2*f+1))),(f===n.picked||f===o)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=r.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(d,d);let g=u[p];t.fillStyle=
rt(h),t.fill(g),t.lineWidth=.8/d,t.strokeStyle=r.paper,t.stroke(g),t.restore()}}function cn(t,e,{tree:n,cut:s,colors:r},o){
let i=Ut(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);s.nodes.
forEach((u,f)=>{a[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=st(n.parents,u);st(a,u)<0&&f>=0&&(a[u]=st(a,f))}if(t.lineWidth=
1.25,Wt(t,n,n.n-1,c,u=>st(a,u)<0?o.quiet:rt(st(r,st(a,u)))),s.t>i||n.n<2)return;let l=Math.round(ot(c,Math.min(s.t,i)))+
.5;t.setLineDash([5,4]),t.lineWidth=1,t.strokeStyle=o.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}function st(t,e){
return t[e]}var Eo=["node_names","node_colors"];function ln(t){let[e,n]=Eo.map(s=>Co(t.get(s)));return{names:e,colors:n}}function Co(t){
let e=new Map;for(let[n,s]of Object.entries(t??{}))e.set(Number(n),String(s));return e}function To(t){let e=ft(t.get("heights")),n=un(t.get("flips"),e.length),s=xt(Vt(t.get("children")),e,n);return s.annotations=
ln(t),s}function fn(t){let e=To(t),n=e.n,s=t.get("columns")??[],r=ft(t.get("col_heights")),o=Vt(t.get("col_children")),i=ft(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Vt(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(f,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:s.length,columns:s,values:Io(t.get("values")),
columnTree:r.length?xt(o,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:vo(a,ft(t.get(
"axes")),i,c.length,n),axisNames:a,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:No(un(t.
get("names")),Vt(t.get("name_ends"))),leafOf:f=>$o(u,f)}}function vo(t,e,n,s,r){let o=0;return t.map(({original:i})=>i===
void 0?e.subarray(o*r,++o*r):Float64Array.from({length:r},(c,a)=>n[a*s+i]??NaN))}function No(t,e){let n=new TextDecoder,
s=[];return r=>{let o=e[r];return o===void 0?String(r):s[r]??=n.decode(t.subarray(r?e[r-1]:0,o))}}function $o(t,e){let n=0,
s=t.length;for(;n<s;){let r=n+s>>1;t[r]<e?n=r+1:s=r}return t[n]===e?n:-1}function Yt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;return e.slice(n,n+s)}return new ArrayBuffer(
0)}function un(t,e=0){let n=new Uint8Array(Yt(t));return n.length>=e?n:new Uint8Array(e)}function Vt(t){return new Int32Array(
Yt(t))}function Io(t){return new Float32Array(Yt(t))}function ft(t){return new Float64Array(Yt(t))}var hn=["ward","complete","average","single","weighted","centroid","median"],dn=["ward","centroid","median"];function mn(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let s=0,r=0;s<e;s++)for(let o=s+1;o<e;o++){let i=v(t,2*s)-v(t,2*o),c=v(
t,2*s+1)-v(t,2*o+1);n[r++]=Math.sqrt(i*i+c*c)}return n}function we(t,e){let n=new Float64Array(e*e);for(let s=0,r=0;s<e;s++)
for(let o=s+1;o<e;o++)n[s*e+o]=n[o*e+s]=v(t,r++);return n}function be(t,e,n,s,r,o,i){switch(t){case"ward":{let c=1/(e+n+s);return ge((s+e)*c*r*r+(s+n)*c*o*o-s*c*i*i)}case"complet\
e":return Math.max(r,o);case"single":return Math.min(r,o);case"average":return(e*r+n*o)/(e+n);case"weighted":return .5*(r+
o);case"centroid":return ge((e*r*r+n*o*o-e*n*i*i/(e+n))/(e+n));case"median":return ge(.5*(r*r+o*o)-.25*i*i)}}function ge(t){
return t>0?Math.sqrt(t):0}function Jt(t,e,n,{points:s=!1}={}){let r=we(t,e);return n==="single"?pn(...Lo(r,e,s),e,s):n===
"centroid"||n==="median"?Po(r,e,n):pn(..._o(r,e,n),e,!1)}function _o(t,e,n){let s=new Int32Array(e).fill(1),[r,o,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!s[c];)c++;i.push(c)}let[l,u,f]=[0,0,1/0];for(;;){l=v(i,i.length-1);
let p=i[i.length-2];[u,f]=p===void 0?[-1,1/0]:[p,v(t,l*e+p)];for(let h=0;h<e;h++)s[h]&&h!==l&&v(t,l*e+h)<f&&(f=v(t,l*e+h),
u=h);if(u===p)break;i.push(u)}i.length-=2,l>u&&([l,u]=[u,l]),r.push(l,u),o.push(f),Qt(t,e,s,n,l,u,f)}return[r,o]}function Qt(t,e,n,s,r,o,i){
let[c,a]=[v(n,r),v(n,o)];n[r]=0,n[o]=c+a;for(let l=0;l<e;l++){let u=v(n,l);if(!u||l===o)continue;let f=be(s,c,a,u,v(t,l*
e+r),v(t,l*e+o),i);t[l*e+o]=t[o*e+l]=f}}function Lo(t,e,n){let s=new Float64Array(e).fill(1/0),r=new Int32Array(e),o=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){o[a]=1;let[u,f]=[0,1/0];for(let p=0;p<e;p++){if(o[p])continue;let h=v(t,a*e+
p);h<v(s,p)&&(s[p]=h,r[p]=a),v(s,p)<f&&(f=v(s,p),u=p)}i.push(n?v(r,u):a,u),c.push(f),a=u}return[i,c]}function pn(t,e,n,s){
let r=e.map((a,l)=>l).sort((a,l)=>v(e,a)-v(e,l)),o=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;o[a]!==a;)a=o[a]=v(o,v(o,a));return a};return r.forEach((a,l)=>{let[u,f]=[c(v(t,2*a)),c(v(t,2*a+1))];i.set(s||u<f?[
u,f]:[f,u],2*l),o[u]=o[f]=n+l}),{children:i,heights:Float64Array.from(r,a=>v(e,a))}}function Po(t,e,n){let s=new Int32Array(
e).fill(1),r=Int32Array.from({length:e},(f,p)=>p),o=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=f=>{let[p,h]=[f,1/0];for(let d=f+1;d<e;d++)s[d]&&v(t,f*e+d)<h&&([p,h]=[d,v(t,f*e+d)]);
return o[f]=p,i[f]=h,h};for(let f=0;f<e-1;f++)l(f);let u=Oo(i);for(let f=0;f<e-1;f++){let p=u.top();for(;v(i,p)!==v(t,p*
e+v(o,p));)u.set(p,l(p)),p=u.top();let[h,d]=[v(o,p),v(i,p)];u.drop(),c.set(v(r,p)<v(r,h)?[v(r,p),v(r,h)]:[v(r,h),v(r,p)],
2*f),a[f]=d,r[h]=e+f,Qt(t,e,s,n,p,h,d);for(let g=0;g<p;g++)s[g]&&o[g]===p&&(o[g]=h);for(let g=0;g<h;g++)s[g]&&v(t,g*e+h)<
v(i,g)&&(o[g]=h,u.set(g,i[g]=v(t,g*e+h)));h<e-1&&u.set(h,l(h))}return{children:c,heights:a}}function Oo(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),s=n.slice(),r=n.length,o=a=>v(e,v(n,a)),i=(a,l)=>{let[u,f]=[v(n,a),v(n,l)];n[a]=f,n[l]=u,s[u]=
l,s[f]=a},c=a=>{for(let l=2*a+1;l<r;l=2*a+1){if(l+1<r&&o(l+1)<o(l)&&l++,!(o(a)>o(l)))return;i(a,l),a=l}};for(let a=(r>>1)-
1;a>=0;a--)c(a);return{top:()=>v(n,0),drop(){i(0,--r),c(0)},set(a,l){let u=v(s,a),f=l<v(e,a);if(e[a]=l,!f)return c(u);for(let p=u-
1>>1;u>0&&o(p)>l;p=u-1>>1)i(u,p),u=p}}}function v(t,e){return t[e]}var ye=2,Me=200,gn=12;function wn(t){let e=new Set,n=null,s=[],r=!1,o=!1,i={model:t,picked:-1,panels(){if(n)return n;let b=i.
points.length/2,y=mn(i.points),w=s;return n=i.linkages.map((m,A)=>{let{children:k,heights:E}=Jt(y,b,m,{points:!0}),I=xt(
k,E),S=qt(I,i.k),C=Bo(S,w);return A||(w=s=Array.from(S.labels,M=>Ot(C,M))),{linkage:m,tree:I,cut:S,colors:C}}),n},move(b,y,w){
i.points.set(u(y,w),2*b),a()},add(b,y){let w=i.points.length/2;return w>=Me?!1:(i.points=Float64Array.of(...i.points,...u(
b,y)),s.push(-1),i.picked=w,a(),!0)},remove(b){let y=i.points.length/2;return y<=ye?!1:(i.points=i.points.filter((w,m)=>m>>
1!==b),s.splice(b,1),i.picked=Math.min(b,y-2),i.k>y-1&&c("n_clusters",i.k=y-1),a(),!0)},pick(b){i.picked=b,l()},setClusters(b){
let y=Math.min(Math.max(Math.round(b)||1,1),i.points.length/2);y!==i.k&&(i.k=y,c("n_clusters",y),t.save_changes(),n=null,
l())},setShape(b){i.shape=b,c("shape",b);let y=t.get("shape_clusters")[i.shapes.indexOf(b)];y&&c("n_clusters",i.k=y),f(!0)},
setSeed(b){c("seed",b),t.save_changes()},reset:()=>f(!0),syncPoints(){r&&(r=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(b){return e.add(b),()=>{e.delete(b),i.syncPoints()}},destroy(){for(let[b,y]of Object.
entries(g))t.off(`change:${b}`,y);e.clear()}};function c(b,y){o=!0,t.set(b,y),o=!1}function a(){n=null,r=!0,l()}function l(){
for(let b of[...e])b()}function u(b,y){let[w,m,A]=i.square,k=(E,I)=>{let S=Number((E/A).toPrecision(6))*A;return Math.min(
Math.max(S,I),I+A)};return[k(b,w),k(y,m)]}function f(b){let y=ft(t.get("shapes_bytes")),w=t.get("shape_ends"),m=Math.max(
0,i.shapes.indexOf(i.shape));p(y.slice(m?Ot(w,m-1):0,Ot(w,m))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/
2),l(),r=b,i.syncPoints()}function p(b){i.points=b,i.picked=-1,i.square=Do(b),s=[],n=null}function h(){i.linkages=t.get(
"linkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),p(ft(t.get("points_bytes"))),l()}let d=b=>()=>{
o||b()},g={revision:h,n_clusters:d(()=>i.setClusters(t.get("n_clusters"))),linkages:d(h)};h();for(let[b,y]of Object.entries(
g))t.on(`change:${b}`,y);return i}function Do(t){let e=[0,1].map(a=>{let l=t.filter((u,f)=>f%2===a);return[l.reduce((u,f)=>Math.
min(u,f),1/0),l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,s=0]=[],[r=0,o=0]=[]]=e,i=Math.max(s-n,o-r)||1;if(n>=0&&r>=0&&
s<=10&&o<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+s-c)/2,(r+o-c)/2,c]}function Bo(t,e){let{k:n,labels:s}=t,r=new Map,
o=4096;s.forEach((l,u)=>{let f=e[u]??-1;f>=0&&r.set(l*o+f,(r.get(l*o+f)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[l]of[...r].sort((u,f)=>f[1]-u[1]||u[0]-f[0])){let[u,f]=[Math.floor(l/o),l%o];Ot(i,u)>=0||c.has(f)||(i[u]=f,c.add(
f))}let a=0;for(let l=0;l<n;l++)if(!(Ot(i,l)>=0)){for(;c.has(a);)a++;i[l]=a,c.add(a)}return i}function Ot(t,e){return t[e]}var Dt=14,Zt=4;function te(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let s=e.createElement("b");n.append(s),t.append(n);let r=[],o="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==o){for(o=f,s.textContent=q(l);r.length<u.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=u.length,p.textContent=q(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,p){
a(f,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],g=l+Dt+i+Zt<=h?l+Dt:l-Dt-i,b=u-Dt-c,y=b>=Zt?b:u+Dt,w=(m,A)=>Math.
round(Math.max(Zt,Math.min(m,A-Zt)));n.style.transform=`translate(${w(g,h-i)}px, ${w(y,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}function it(t,e){let{left:n,top:s}=t.getBoundingClientRect(),r=Ht(t);return{x:(e.clientX-n)/r,y:(e.clientY-s)/r}}function ee(t){return e=>{let n=t[e.key];!n||le(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var Ro=13;function bn(t,e,{hover:n,announce:s,announcePoint:r}){let{canvas:o}=t,i=null,c=-1/0,a=({x:w,y:m})=>{let A=Xt(t,
e),[k,E]=[-1,Ro];for(let I=0;I<e.points.length/2;I++){let S=Math.hypot(A.x(dt(e.points,2*I))-w,A.y(dt(e.points,2*I+1))-m);
S<=E&&([E,k]=[S,I])}return k},l=({x:w,y:m})=>{let{left:A,top:k,scale:E}=Xt(t,e),[I,S,C]=e.square;return[I+(w-A)/E,S+C-(m-
k)/E]},u=w=>{o.style.cursor=w<0?"copy":"grab",n(w)},f=()=>e.square[2],p=(w,m,A)=>{let k=e.picked;if(k<0)return e.pick(0);
let E=f()*(A.shiftKey?.0025:.02);e.move(k,dt(e.points,2*k)+w*E,dt(e.points,2*k+1)+m*E),r()},h=w=>{let m=e.points.length/
2;e.pick((Math.max(e.picked,w<0?0:-1)+w+m)%m),r()},d=()=>{e.picked<0||(e.remove(e.picked)?s(`A point is taken away: ${H(
e.points.length/2,"points")}.`):s(`At least ${ye} points have to stay.`),e.syncPoints())},g=(w,m)=>{e.add(w,m)?s(`A poin\
t is added: ${H(e.points.length/2,"points")}.`):s(`There are ${Me} points already: take one away first.`,!0),e.syncPoints()},
b=ee({ArrowLeft:w=>p(-1,0,w),ArrowRight:w=>p(1,0,w),ArrowUp:w=>p(0,1,w),ArrowDown:w=>p(0,-1,w),PageDown:()=>h(1),PageUp:()=>h(
-1),Delete:d,Backspace:d,Enter:()=>{let[w,m]=e.square,A=e.picked,k=.05*f();g(...A<0?[w+f()/2,m+f()/2]:[dt(e.points,2*A)+
k,dt(e.points,2*A+1)])},Escape:()=>e.pick(-1)}),y=w=>{i?.id===w.pointerId&&(i=null,o.style.cursor="grab",e.syncPoints())};
return tt(o,{keydown:b,keyup:e.syncPoints,blur:e.syncPoints,touchstart:w=>{let m=w.touches[0];m&&a(it(o,m))>=0&&w.preventDefault()},
pointerdown:w=>{if(w.button!==0||!w.isPrimary)return;let m=it(o,w),A=a(m);if(A<0)return;let[k,E]=l(m);i={id:w.pointerId,
point:A,dx:dt(e.points,2*A)-k,dy:dt(e.points,2*A+1)-E},o.setPointerCapture(w.pointerId),o.style.cursor="grabbing",e.pick(
A)},pointermove:w=>{let m=it(o,w);if(!i)return u(a(m));let[A,k]=l(m);e.move(i.point,A+i.dx,k+i.dy)},pointerup:y,pointercancel:y,
pointerleave:()=>u(-1),click:w=>{let m=it(o,w);a(m)>=0||(c=w.timeStamp,g(...l(m)))},dblclick:w=>{if(w.timeStamp-c<600)return;
let m=a(it(o,w));m<0||(e.pick(m),d())}})}function dt(t,e){return t[e]}var zo={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},jo={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"};function yn(t,e,n){let s=t.ownerDocument,r=V(t),
o=[],i=O(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=Mt(
i,"Points",S=>e.setShape(S)),a=He(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let l=s.createElement("label"),u=s.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147\
483647",step:"1"}),u.dataset.lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.
append("Seed",u),i.append(l),yt(i,"Reset",e.reset).title="Back to the points as they were drawn";let f=O(i,"hclust-lab-h\
int");f.textContent="Drag a point. Click to add one, double-click to take one away.";let p=O(t,"hclust-unseen");p.setAttribute(
"aria-live","polite");let h=O(t,"hclust-lab"),d=[],g=-1;function b(S,C){let M=O(h,"hclust-lab-panel"),T=s.createElement(
"h4");T.textContent=S,M.append(T);let N=ht(O(M,"hclust-lab-points"),[(F,X)=>{let Y=e.panels()[C];Y&&an(F,X,e,Y,n,g)}]),P=ht(
O(M,"hclust-lab-tree"),[(F,X)=>{let Y=e.panels()[C];Y&&cn(F,X,Y,n)}]);P.canvas.setAttribute("aria-hidden","true");let j=s.
createElement("p");return j.textContent=zo[S],M.append(j),N.canvas.tabIndex=0,N.canvas.setAttribute("role","application"),
N.canvas.dataset.lmSuppressShortcuts="true",N.canvas.setAttribute("aria-label",`Points under ${S} linkage. Page Up and P\
age Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:S,part:M,points:N,tree:P,
end:bn(N,e,{hover:y,announce:w,announcePoint:()=>m(C)})}}function y(S){if(S!==g){g=S;for(let C of d)C.points.paint()}}function w(S,C=!1){
p.textContent=S,C&&(f.textContent=S)}function m(S){let C=e.picked,M=e.panels()[S];if(C<0||!M)return;let[T,N]=[ne(e.points,
2*C),ne(e.points,2*C+1)],P=ne(M.cut.sizes,ne(M.cut.labels,C));w(`Point ${C+1} of ${e.points.length/2} at ${T.toFixed(1)}\
, ${N.toFixed(1)}: in a cluster of ${P}.`)}function A(){d.map(C=>C.linkage).join()!==e.linkages.join()&&(k(),d=e.linkages.
map(b),E()),At(c,e.shapes.map(C=>[C,jo[C]??C]),e.shape),a.input.max=String(Math.max(e.k,Math.min(gn,e.points.length/2))),
a.input.value=String(e.k),a.output.textContent=H(e.k),a.input.setAttribute("aria-valuetext",H(e.k,"clusters"));let S=e.model.
get("seed");l.hidden=typeof S!="number",s.activeElement!==u&&(u.value=String(S??""));for(let{points:C,tree:M}of d)C.paint(),
M.paint()}function k(){for(let{part:S,points:C,tree:M,end:T}of d)T(),C.destroy(),M.destroy(),S.remove();d=[]}function E(){
let S=Math.max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),C=Math.ceil(d.length/Math.max(1,S))||1;h.style.gridTemplateColumns=
`repeat(${Math.ceil(d.length/C)}, minmax(0, 1fr))`}let I=new r.ResizeObserver(E);return I.observe(t),o.push(()=>I.disconnect(),
tt(u,{change:()=>{let S=Math.round(u.valueAsNumber);S>=0&&S<=2147483647?e.setSeed(S):u.value=String(e.model.get("seed"))}}),
e.subscribe(A)),A(),{restyle(S){n=S,A()},destroy(){for(let S of o)S();k(),t.replaceChildren()}}}function ne(t,e){return t[e]}function Fo(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function xe(t,e){let n=V(t),s=n.getComputedStyle(t),r=g=>s.getPropertyValue(g).trim()?Ae(e,`var(${g})`):null,o=Wo(t,e),i=Lt(
r("--jp-layout-color0")??o,o),c=Oe(i)<.5,a=(g,b)=>Lt(g??b,i),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),u=a(l??
Ae(e,"inherit"),c?ut:Et),f=a(r("--jp-ui-font-color2"),ct(i,u,.65)),p=a(r("--jp-border-color2"),ct(i,u,.16)),h=a(r("--jp-\
layout-color1"),i),d=Z(h)===Z(i)?ct(i,u,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content-font\
-family, inherit))",{paper:Z(i),ink:Z(u),quiet:Z(f),rule:Z(p),panel:Z(d),font:n.getComputedStyle(e).fontFamily,dark:c}}var Ho=[
"class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function Mn(t,e){let n=V(t),{documentElement:s,
body:r}=n.document,o=new n.MutationObserver(e);for(let c of[s,r])o.observe(c,{attributes:!0,attributeFilter:Ho});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{o.disconnect(),i.removeEventListener(
"change",e)}}function Wo(t,e){let n=[];for(let r=t;r;r=Fo(r)){let o=An(V(r).getComputedStyle(r).backgroundColor,V(r));if(!(!o||
o.a===0)&&(n.unshift(o),o.a===1))break}let s=Lt(Ae(e,"Canvas")??ut,ut);return n.reduce((r,o)=>Lt(o,r),s)}function Ae(t,e){
let n=V(t);t.style.color=e;let s=An(n.getComputedStyle(t).color,n);return t.style.color="",s}function An(t,e){let n=pt(t);
if(n)return n;let s=e.document.createElement("canvas");s.width=s.height=1;let r=s.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[o=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:o,g:i,b:c,
a:a/255}}var Se=864e5,Uo=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function kn(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let o=t[r];Number.isFinite(o)&&(o<e&&(e=o),o>n&&(n=o))}if(e>n)return[0,1];let s=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-s,n+s]}function Bt(t,e,n,s,r){if(t==="date")return qo(e,n,Math.max(2,Math.floor(s/r)));let o=Ue(
e,n,s,r);return{at:o,words:qe(o)}}function qo(t,e,n){let s=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(s<50)break;if(!(s/(r*30.4)>n))return ke(xn(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(s/r>n)continue;let o=r>=
7?4:0,i=[];for(let c=Math.ceil((t-o)/r);c*r+o<=e;c++)i.push(c*r+o);return ke(i,t,e)}return ke(xn(t,e,1),t,e)}function xn(t,e,n){
let s=new Date(t*Se);if(Number.isNaN(s.getTime()))return[];let r=Math.floor((s.getUTCFullYear()*12+s.getUTCMonth())/n),o=[];
for(let i=r;o.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
Se;if(!(a<=e))break;a>=t&&o.push(a)}return o}function ke(t,e,n){let s=t.map(o=>{let i=new Date(Math.round(o*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=Uo[i.getUTCMonth()];return i.getUTCDate()!==1?
`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!s.some(o=>/^-?\d{3,}$/.
test(o))&&(s[0]+=` ${new Date(r*Se).getUTCFullYear()}`),{at:t,words:s}}var Sn=8,Cn=12,Ko=46,Go=90;function Ee(t,e,n){let s=t.axisNames.findIndex(l=>l.name===e),r=s<0?Math.min(n,t.axisNames.length-
1):s,o=t.axisNames[r],i=t.axes[r];if(!o||!i)return null;let c=q(o.label||o.name),a=o.unit?`${c} (${q(o.unit)})`:c;return{
name:o.name,title:a,column:o,values:i,all:kn(i)}}function Tn(t,e,n,s,r,o,i){let c=Math.max(40,t.height-Sn-Ko),a=Bt(n.column.
kind,...r,c,46);a.words=a.words.map(g=>i.fit(g,Go));let l=Math.max(0,...a.words.map(g=>i.width(g))),u=Math.ceil(l+8+K+16),
f=Math.max(40,t.width-u-Cn-o),p=Bt(e.column.kind,...s,f,64),h=En(e.values,s[0],s[1],f),d=En(n.values,r[1],r[0],c);for(let g=0;g<
h.length;g++)h[g]!==h[g]?d[g]=NaN:d[g]!==d[g]&&(h[g]=NaN);return{left:u,top:Sn,width:f,height:c,x:p,y:a,xs:h,ys:d}}function En(t,e,n,s){
let r=new Float32Array(t.length);for(let o=0;o<t.length;o++){let i=t[o];r[o]=Number.isFinite(i)?(i-e)/(n-e)*s:NaN}return r}
function vn(t,e,{x:n,y:s,xShown:r,yShown:o,theme:i,face:c,dpr:a}){let{left:l,top:u,width:f,height:p}=e,h=u+p,d=Math.max(
1,Math.round(a))/a,g=y=>Math.round(y*a)/a;t.font=c.css(),t.fillStyle=i.rule,t.textBaseline="middle",t.textAlign="right",
e.y.at.forEach((y,w)=>{let m=g(h-(y-o[0])/(o[1]-o[0])*p);t.fillStyle=i.rule,t.globalAlpha=.7,t.fillRect(l,m,f,d),t.globalAlpha=
1,t.fillRect(l-4,m,4,d),t.fillStyle=i.quiet,t.fillText(e.y.words[w]??"",l-8,m+.5)}),t.fillStyle=i.rule,t.fillRect(g(l),u,
d,p+d),t.fillRect(l,g(h),f,d),t.textBaseline="alphabetic",t.textAlign="center";let b=f/Math.max(1,e.x.at.length)-8;e.x.at.
forEach((y,w)=>{let m=g(l+(y-r[0])/(r[1]-r[0])*f);t.fillStyle=i.rule,t.fillRect(m,h,d,4);let A=c.fit(e.x.words[w]??"",b),
k=l+f+Cn-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.min(m,k),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,
f),l+f/2,h+37),t.save(),t.translate(K+1,u+p/2),t.rotate(-Math.PI/2),t.fillText(c.fit(s.title,p),0,0),t.restore()}var Nn=28;function nt(t,e,n){let s=Ln(t.sizes,n),r=oe(t,e,n);return s>1?`${r} (+${H(s-1)} more)`:r}function oe(t,e,n){let s=q(
e.name(Ln(lt(t,n),0)));return s.length>Nn?`${s.slice(0,Nn-1).trimEnd()}…`:s}function $n(t){let{data:e,step:n,tree:s}=t,
r=s.n-1;if(!r)return"There is one row: nothing can be merged.";let o=t.currentPair();if(!o)return`Start: ${H(s.n,e.noun)}\
, each a cluster of its own; ${H(r,"merges")} make them one tree.`;let[i,c]=[nt(s,e,o.a),nt(s,e,o.b)],a=s.n-n,l=a===1?"a\
ll are one cluster now":`${H(a,"clusters")} are left`;return`Step ${H(n)} of ${H(r)}: ${i} and ${c} merge at ${et(o.distance)}\
; ${l}.`}var In={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Xo={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},Vo=["average","centroid","ward"];function _n(t,[e,n,s],r,o){let[i,c,a]=r.map(et),l=e+n,u={single:`½ · ${i} +\
 ½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i}\
 + ${n} · ${c}) / ${l}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*
n} · ${a}² / ${l*l} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+s} · ${i}² + ${n+
s} · ${c}² − ${s} · ${a}²) / ${l+s} ]`};return{general:`d(A∪B, C) = ${Xo[t]}`,where:Vo.includes(t)?`a = ${H(e)},\
 b = ${H(n)}${t==="ward"?`, c = ${H(s)}`:""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${et(o)}`}}function Ln(t,e){
return t[e]}function Ce(t,e,n,s){let{n:r,children:o}=e,i=we(t,r),c=new Int32Array(r).fill(1),a=Int32Array.from({length:2*r-1},(f,p)=>p<
r?p:-1);for(let f=0;f<n;f++){let[p,h]=[J(o,2*f),J(o,2*f+1)],[d,g]=[J(a,p),J(a,h)];Qt(i,r,c,s,d,g,J(i,d*r+g)),a[r+f]=g,a[p]=
a[h]=-1}let l=[];for(let f=0;f<r+n;f++)J(a,f)>=0&&l.push(f);let u=(f,p)=>J(i,J(a,f)*r+J(a,p));return{nodes:l,distance:u,
joined:(f,p,h)=>be(s,J(e.sizes,f),J(e.sizes,p),J(e.sizes,h),u(f,h),u(p,h),u(f,p))}}function Pn({nodes:t,distance:e}){let n=null;
for(let[s,r]of t.entries())for(let o=s+1;o<t.length;o++){let i=J(t,o),c=e(r,i);(!n||c<n.distance)&&(n={a:r,b:i,distance:c})}
return n}function J(t,e){return t[e]}var Rt=40,[Yo,Jo]=[.25,20],Qo=200;function On(t){let e=new Set,n,s,r={},o={model:t,currentPair(){let{step:p,tree:h}=o;if(p<
1)return null;let[d,g]=[mt(h.children,2*p-2),mt(h.children,2*p-1)];return{a:d,b:g,distance:mt(h.distances,p-1)}},table(){
let{distances:p,linkage:h,step:d,tree:g}=o;return!p.length||!h?null:r.table??=Ce(p,g,Math.max(0,d-1),h)},choices(){if(r.
choices)return r.choices;let p=r.choices=new Map,{distances:h,linkage:d,offered:g,step:b,tree:y}=o;if(!h.length||y.n<2)return p;
let w=Math.max(0,b-1);for(let m of g){let[A,k]=[mt(y.children,2*w),mt(y.children,2*w+1)],E=m===d?{a:A,b:k,distance:mt(y.
distances,w)}:Pn(Ce(h,y,w,m));E&&p.set(m,E)}return p},goTo(p){let h=Math.min(Math.max(Math.round(p)||0,0),o.tree.n-1);h!==
o.step&&(o.step=h,r={},t.set("step",h),i(),c())},play(p){let h=p&&o.tree.n>1;h!==o.playing&&(h&&o.step>=o.tree.n-1&&o.goTo(
0),o.playing=h,t.set("playing",h),o.flush(),a(),c())},setSpeed(p){o.speed=Math.min(Math.max(p||1,Yo),Jo),t.set("speed",o.
speed),i(),c()},setLinkage(p){if(p!==o.linkage){if(o.linkage=p,o.distances.length){let h=!!t.get("of_points"),{children:d,
heights:g}=Jt(o.distances,o.tree.n,p,{points:h});o.tree=xt(d,g)}r={},t.set("linkage",p),o.flush(),c()}},subscribe(p){return e.
add(p),a(),()=>{e.delete(p),a(),s!==void 0&&o.flush()}},flush(){clearTimeout(s),s=void 0,t.save_changes()},destroy(){clearTimeout(
n),s!==void 0&&o.flush();for(let[p,h]of Object.entries(u))t.off(p,h);e.clear()}};function i(){s??=setTimeout(o.flush,Qo)}
function c(){for(let p of[...e])p()}function a(){clearTimeout(n),n=void 0,!(!o.playing||!e.size)&&(n=setTimeout(()=>{o.goTo(
o.step+1),o.step>=o.tree.n-1?o.play(!1):a()},1e3/o.speed))}function l(){o.data=fn(t),o.tree=o.data.tree,o.distances=ft(t.
get("distances")),o.linkage=t.get("linkage")??"";let p=t.get("metric")==="euclidean";o.offered=o.distances.length?hn.filter(
h=>p||!dn.includes(h)):[],o.step=Math.min(Math.max(t.get("step")??0,0),o.tree.n-1),o.speed=t.get("speed")||1,r={},c()}let u={
"change:revision":l,"change:step":()=>o.goTo(t.get("step")),"change:speed":()=>{t.get("speed")!==o.speed&&o.setSpeed(t.get(
"speed"))},"change:playing":()=>o.play(!!t.get("playing"))},f=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").
matches;o.playing=!!t.get("playing")&&!f,l(),t.get("playing")&&f&&(t.set("playing",!1),t.save_changes());for(let[p,h]of Object.
entries(u))t.on(p,h);return o}function Dn(t,e){let{n,parents:s}=t,r=new Int32Array(2*n-1).fill(-1);for(let o=n+e-1;o>=0;o--){
let i=mt(s,o);r[o]=i>=0&&i<n+e?mt(r,i):o}return r}function mt(t,e){return t[e]}function Rn(t,e,n){let s=t.ownerDocument,r={title:jn(t,"How far is it from the others now?"),meaning:Te(t,"hclust-quiet"),
who:O(t,"hclust-step-who"),general:Te(t,"hclust-formula hclust-quiet"),numbers:Te(t,"hclust-formula")},[o,i]=[s.createElement(
"span"),s.createElement("span")];r.who.append(o,i);let c=Mt(r.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:u,data:f}=e,p=e.table(),h=e.currentPair(),d=e.linkage;if(t.hidden=!p,!p||!d)return;
r.title.textContent=h?"How far is the new cluster from the others?":"What will happen";let g=h?p.nodes.filter(E=>E!==h.a&&
E!==h.b):[],b=!!(h&&g.length);if(r.who.hidden=r.general.hidden=r.numbers.hidden=!b,r.meaning.textContent=h?b?In[d]:"Noth\
ing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${u.n<=Rt?
": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step \
can begin. Press Play, or go on step by step.`,!h||!b)return;Bn(o,"A",nt(u,f,h.a)),Bn(i,"B",nt(u,f,h.b));let y=g.map(E=>({
v:E,d:p.joined(h.a,h.b,E)})).sort((E,I)=>E.d-I.d||E.v-I.v);At(c,y.map(({v:E})=>[String(E),nt(u,f,E)]),String(l));let w=E=>Zo(
u.sizes,E),m=_n(d,[w(h.a),w(h.b),w(l)],[p.distance(h.a,l),p.distance(h.b,l),p.distance(h.a,h.b)],p.joined(h.a,h.b,l)),A=s.
createElement("small");A.textContent=m.where,r.general.replaceChildren(m.general," ",A);let k=s.createElement("b");k.textContent=
m.result,r.numbers.replaceChildren(`${m.numbers} `,k)}return{show:a}}function zn(t,e,n,s){let r=t.ownerDocument;jn(t,"Wh\
ich pair would each linkage merge now?");let o=O(t,"hclust-step-list");o.setAttribute("role","group"),o.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(u,f){let{data:p,tree:h,linkage:d}=e,
g=u?e.choices():new Map;t.hidden=!g.size;for(let[y,{row:w}]of i)g.has(y)||(w.remove(),i.delete(y));let b=d?g.get(d):void 0;
for(let[y,w]of g){let m=i.get(y);if(!m){let S=r.createElement("button");S.type="button",S.dataset.lmSuppressShortcuts="t\
rue";let[C,M,T]=[r.createElement("b"),r.createElement("span"),r.createElement("span")];S.append(C,M,T),S.addEventListener(
"click",()=>{s(y)}),o.append(S),i.set(y,m={row:S,name:C,pair:M,at:T})}let A=b&&[w.a,w.b].sort().join()===[b.a,b.b].sort().
join();m.row.classList.toggle("hclust-own",y===d),m.row.setAttribute("aria-pressed",String(f===y)),m.row.disabled=y===d,
m.name.textContent=y;let[k,E]=[nt(h,p,w.a),nt(h,p,w.b)],I=A&&y!==d?"the same pair":`${k} and ${E}`;m.pair.textContent=I,
m.row.title=`${y}: ${k} and ${E}, ${et(w.distance)} apart`,m.pair.className=A&&y!==d?"hclust-quiet":"",m.at.textContent=
et(w.distance)}}let a=u=>{let f=[...i].find(([,{row:p}])=>p.contains(u.target));return f?f[0]:""},l=tt(o,{pointerover:u=>n(
a(u)),pointerleave:()=>n(""),focusin:u=>n(a(u)),focusout:()=>n("")});return{show:c,end:l}}function Bn(t,e,n){let s=t.ownerDocument.
createElement("b");s.textContent=e,t.replaceChildren(s,` ${n}`)}function jn(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function Te(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}function Zo(t,e){return t[e]}function zt(t,e,n){return Z(ct(pt(t.paper)??ut,pt(e)??Et,n))}function Nt(t,{theme:e,face:n},s,r,o,i=8){t.beginPath(),t.arc(
r,o,i,0,2*Math.PI),t.fillStyle=s==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=s==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=s==="C"?e.ink:e.paper,t.font=n.css(K,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
s,r,o+.5)}var re=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),Fn=40,Hn=22,ve=76,se=11;function Wn(t,e,n){let s=t.n>1?gt(
t.heights,Math.max(0,e-1)):0,r=n*1.04;for(;s>0&&r/2>s*1.3;)r/=2;return r}function Un(t,e,n,s){let r=t.width-Fn-8,o=r/e.n>=
11.5,i=o?re(s+se,ve,.48*t.height):16;return{left:Fn,top:Hn,width:r,height:Math.max(20,t.height-Hn-i),highest:n,names:o,feet:i}}
function qn(t,e,n,s){let{tree:r,merges:o,top:i,colors:c,tags:a,currentPair:l,asked:u,theme:f,face:p,name:h}=e,d=Math.max(
1,Math.round(s))/s,{at:g,words:b}=Bt("number",0,n.highest||1,n.height,42),y=n.top+n.height;t.font=p.css(),t.textAlign="r\
ight",t.textBaseline="middle",g.forEach((M,T)=>{let N=Math.round(ot(n,M)*s)/s;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,N,n.width,d),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(b[T]??"",n.left-8,N+.5)}),t.lineWidth=1.5;let w=r.n+o-
1;Wt(t,r,o,n,M=>l&&M===w?f.ink:rt(gt(c,gt(i,M)))),l&&(t.beginPath(),ue(t,r,o-1,n),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());
let m=[...a.keys()],A=o<r.n-1?new Set(i.subarray(0,r.n)):new Set;for(let M of new Set([...A,...m,...u??[]])){let T=u?.includes(
M),[N,P]=[kt(n,r,M),ot(n,Tt(r,M))];t.beginPath(),t.arc(N,P,T?5:2,0,2*Math.PI),t.fillStyle=T?f.paper:M<r.n?f.quiet:rt(gt(
c,M)),t.fill(),T&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.
textAlign="right";for(let M=0;M<r.n;M++){let T=[...a].find(([P])=>tr(r,P,M)),N=T!==void 0&&T[1]!=="C";t.save(),t.translate(
kt(n,r,M),y+7),t.rotate(-Math.PI/2),t.font=p.css(K,N),t.fillStyle=N?f.ink:f.quiet,t.fillText(p.fit(q(h(M)),n.feet-se+1,K,
N),0,.5),t.restore()}}let k=l?ot(n,gt(r.distances,o-1))-12:0,E=l?[...l].map(M=>kt(n,r,M)):[],[I=0,S=0]=E,C=Math.max(0,19-
Math.abs(S-I))/2;for(let[M,T]of a){let N=kt(n,r,M);if(T==="C"){let j=Math.min(I,S)-24<N&&N<Math.max(I,S)+24,F=ot(n,Tt(r,
M))-12;Nt(t,e,T,N,j&&Math.abs(F-k)<18?k-19:F);continue}let P=N===Math.min(I,S)?-C:C;Nt(t,e,T,re(N+P,9,n.left+n.width),k)}}
function tr(t,e,n){let s=gt(t.start,n)-gt(t.start,e);return s>=0&&s<gt(t.sizes,e)}function gt(t,e){return t[e]}function Kn(t,e,n){let s=!1,r=n.length,o=ie(n,r-2),i=ie(n,r-1);for(let c=0;c<r;c+=2){let a=ie(n,c),l=ie(n,c+1);i>e!=l>e&&
t<(o-a)*(e-l)/(i-l)+a&&(s=!s),o=a,i=l}return r>=6&&s}function ie(t,e){return t[e]}function ae(t,e,n){let s=[];for(let o=0;o<n.length;o++){let i=n[o],[c,a]=[t[i],e[i]];Number.isFinite(c)&&Number.isFinite(
a)&&s.push([c,a])}s.sort((o,i)=>o[0]-i[0]||o[1]-i[1]);let r=o=>{let i=[];for(let c of o){for(;i.length>1&&er(i.at(-2),i.
at(-1),c)<=0;)i.pop();i.push(c)}return i};return s.length<3?s:[...r(s).slice(0,-1),...r(s.reverse()).slice(0,-1)]}function er(t,e,n){
return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function Gn(t,e,n){let s=[...n,...t.map(({x:o,y:i})=>({x0:o-5,y0:i-5,x1:o+5,y1:i+5}))],r=[];for(let{row:o,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||s.some(h=>nr(f,h)))){s.push(f),r.push({row:o,left:u,y:c});break}}return r}function nr(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var or=16,rr=120;function Xn(t,e,n,s){let{tree:r,top:o,colors:i,tags:c,currentPair:a,asked:l,theme:u}=e,{xs:f,ys:p}=n,h=r.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let d=h>400?
5:h>120?6.5:8,g=[...new Set(o.subarray(0,h))].sort((m,A)=>G(r.sizes,A)-G(r.sizes,m));t.lineJoin=t.lineCap="round";let b=new Set(
[...(l??[]).filter(m=>!a?.includes(m)),...a??[]]),y=(m,A)=>{let k=m<h;if(k&&!A&&!c.has(m))return;let E=ae(f,p,lt(r,m)),[
I]=E;if(!I)return;let S=new Path2D;S.moveTo(...I);for(let T of E)S.lineTo(...T);S.closePath();let C=k?u.ink:rt(G(i,m)),M=d+
8;t.strokeStyle=a?.includes(m)||c.has(m)?u.ink:A?u.quiet:zt(u,C,.55),t.lineWidth=M+(A?4:2),t.stroke(S),t.strokeStyle=t.fillStyle=
zt(u,C,A?.2:.12),t.lineWidth=M,t.stroke(S),t.fill(S)};for(let m of g)!b.has(m)&&!c.has(m)&&y(m,!1);for(let m of c.keys())
b.has(m)||y(m,!1);for(let m of b)y(m,!0);if(s){let[m,A]=s;t.beginPath(),t.moveTo(G(f,m),G(p,m)),t.lineTo(G(f,A),G(p,A)),
t.lineWidth=2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let m=0;m<h;m++){let[A,k]=[G(f,m),
G(p,m)];if(A!==A)continue;let E=G(o,m);if(t.save(),t.translate(A,k),E<h)t.beginPath(),t.arc(0,0,d/2,0,2*Math.PI),t.fillStyle=
u.paper,t.fill(),t.lineWidth=1.3,t.strokeStyle=b.has(E)?u.ink:u.quiet,t.stroke();else{let I=G(i,E),S=d*Gt(I);t.scale(S,S);
let C=new Path2D(Kt(I));t.fillStyle=rt(I),t.fill(C),t.lineWidth=1/S,t.strokeStyle=u.paper,t.stroke(C)}t.restore()}t.restore();
let w=[];for(let[m,A]of c){let k=ir(ae(f,p,lt(r,m)),n,d+13,(E,I)=>{let S=w.filter(([M,T])=>Math.hypot(M-E,T-I)<18).length*
100,C=0;for(let M=0;M<h;M++)Math.hypot(G(f,M)-E,G(p,M)-I)<15&&C++;for(let M of c.keys()){let T=M===m?[]:ae(f,p,lt(r,M));
T.length>2&&Kn(E,I,T.flat())&&(C+=10)}return S+C});k&&(w.push(k),Nt(t,e,A,n.left+k[0],n.top+k[1]))}h<=or&&sr(t,e,n,w)}function sr(t,{
tree:e,face:n,theme:s,name:r},o,i){let c=Array.from({length:e.n},(u,f)=>n.fit(q(r(f)),rr)),a=c.map((u,f)=>({row:f,x:G(o.
xs,f),y:G(o.ys,f),width:n.width(u),away:12})).filter(({x:u})=>u===u),l=i.map(([u,f])=>({x0:u-9,y0:f-9,x1:u+9,y1:f+9}));t.
font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:u,left:f,y:p}of Gn(a,o,l))t.fillText(
c[u]??"",o.left+f,o.top+p+.5)}function ir(t,{width:e,height:n},s,r){let o=(g,b)=>t.reduce((y,w)=>b*w[g]>b*y[g]?w:y);if(!t.
length)return null;let[i,c,a,l]=[o(1,-1),o(0,1),o(0,-1),o(1,1)],u=[[i[0],i[1]-s],[c[0]+s,c[1]],[a[0]-s,a[1]],[l[0],l[1]+
s]],f=(g,b)=>re(g,9,b-9),p=u.map(([g,b])=>{let[y,w]=[f(g,e),f(b,n)];return r(y,w)+(y===g&&w===b?0:50)}),[h,d]=u[p.indexOf(
Math.min(...p))]??[0,0];return[f(h,e),f(d,n)]}function G(t,e){return t[e]}var ar=92,cr=44,lr=42;function Ne({width:t,height:e},n,s,r){let o=[...n.nodes].sort((a,l)=>St(s.start,a)-St(s.start,l)),
i=o.length,c=Math.max(ar,Math.min(r+lr,t-6-cr*(i-1)));return{nodes:o,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.
max(1,i-1)),tall:Math.min(32,(e-8)/i)}}function Vn({nodes:t,left:e,top:n,wide:s,tall:r},o,i){let[c,a]=[Math.floor((i-n)/
r),Math.floor((o-e)/s)];return a<0||c>=t.length||a>=c?null:[St(t,c),St(t,a)]}function Yn(t,e,n,s){let{theme:r,face:o,tags:i,
currentPair:c,asked:a,name:l,tree:u}=e,{nodes:f,left:p,top:h,wide:d,tall:g,right:b}=n,y=Math.min(d,g)>12?1:.5,w=g>=9.5,m=new Map(
f.map((M,T)=>[M,T])),[A,k]=[1/0,0];for(let[M,T]of f.entries())for(let N=0;N<M;N++){let P=s.distance(T,St(f,N));A=Math.min(
A,P),k=Math.max(k,P)}let E=M=>M<1&&k>.3?Ct(M,2):et(M),I=g>=14&&Math.max(o.width(E(A)),o.width(E(k)))<=d-4;t.textBaseline=
"middle",f.forEach((M,T)=>{for(let N=0;N<T;N++){let P=s.distance(M,St(f,N)),j=k>A?(k-P)/(k-A):1,[F,X]=[p+N*d,h+T*g];t.fillStyle=
zt(r,"#4477AA",.05+.85*j**1.6),t.fillRect(F,X,d-y,g-y),I&&(t.font=o.css(),t.textAlign="center",t.fillStyle=r.ink,t.fillText(
E(P),F+(d-y)/2,X+g/2))}});let S=(M,T,N,P)=>{let[j,F]=[m.get(M),m.get(T)];if(j===void 0||F===void 0)return;let[X,Y]=[Math.
max(j,F),Math.min(j,F)];t.setLineDash(P),t.lineWidth=N,t.strokeStyle=r.ink,t.strokeRect(p+Y*d-y/2,h+X*g-y/2,d,g),t.setLineDash(
[])},C=[...i].find(([,M])=>M==="C")?.[0];if(c&&C!==void 0)for(let M of c)S(M,C,1.5,[3,2]);a&&S(...a,2,[3,2]),c&&S(...c,2.5,
[]),!(!w&&!i.size)&&(t.textAlign="left",f.forEach((M,T)=>{let N=i.get(M);if(!w&&!N)return;let[P,j]=[p+T*d+4,h+(T+.5)*g];
N&&Nt(t,e,N,P+8,j,Math.min(8,Math.max(6.5,.55*g))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=N?r.ink:r.quiet,
t.font=o.css(K,!!N);let F=St(u.sizes,M),X=F>1?` +${F-1}`:"",Y=P+(N?20:0),wt=b-Y-o.width(X,K,!!N);t.fillText(o.fit(q(l(M)),
Math.max(20,wt),K,!!N)+X,Y,j+.5)}))}function St(t,e){return t[e]}var fr=14,ur=200,$e=[.25,.5,1,2,4,8,20],pr="M4 3h2v10H4zM14 3v10L7 8z",hr="M11 3v10L4 8z",dr="M5 3v10l7-5z";function Jn(t,e,n){
let s=t.ownerDocument,r=fe(s,n.font),o=[],i=-1,c="",a="",l=O(t,"hclust-words hclust-step-said");l.setAttribute("aria-liv\
e","polite");let u=O(t,"hclust-lab-bar");u.setAttribute("role","group"),u.setAttribute("aria-label","Play the merges");let f=yt(
u,"Play",()=>e.play(!e.playing));f.classList.add("hclust-main");let p=yt(u,"To the start",()=>Q(0),pr),h=yt(u,"One step \
back",()=>Q(e.step-1),hr),d=yt(u,"One step on",()=>Q(e.step+1),dr),g=s.createElement("label"),b=s.createElement("input");
b.type="range",b.min="0",b.dataset.lmSuppressShortcuts="true",b.setAttribute("aria-label","Step");let y=s.createElement(
"output");g.className="hclust-step-jump",g.append(b,y),u.append(g);let w=Mt(u,"Speed",x=>e.setSpeed(Number(x))),m=Mt(u,"\
Linkage",x=>e.setLinkage(x)),A=O(t,"hclust-step");A.tabIndex=0,A.dataset.lmSuppressShortcuts="true",A.setAttribute("role",
"application"),A.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");
let k={points:C("points"),table:C("table"),tree:C("tree")},E=O(A,"hclust-step-numbers"),I=Rn(O(E,"hclust-step-update"),e,
x=>_e(x)),S=zn(O(E,"hclust-step-choices"),e,x=>eo(x),x=>{a=a===x?"":x,It()});o.push(S.end);function C(x){let _=O(A,`hclu\
st-step-${x}`),$=s.createElement("h4");return _.append($),{part:_,title:$,box:O(_,"hclust-step-box")}}let M,T=null,N=()=>[
Ee(e.data,e.data.axisNames[0]?.name??"",0),Ee(e.data,e.data.axisNames[1]?.name??"",1)],P=()=>e.data.axisNames.length>1,j=()=>!!(e.
distances.length&&e.linkage)&&e.tree.n<=Rt,F=()=>{let x=c||a,_=x&&x!==e.linkage?e.choices().get(x):void 0;return _?[_.a,
_.b]:null};function X(){let{tree:x,data:_,step:$}=e,L=e.currentPair(),U=e.table(),D=new Map;if(L){D.set(L.a,"A").set(L.b,
"B");let R=U?U.nodes.filter(z=>!D.has(z)):[];R.includes(i)||(i=-1),U&&i<0&&R.length&&(i=R.reduce((z,B)=>U.joined(L.a,L.b,
B)<U.joined(L.a,L.b,z)?B:z)),i>=0&&D.set(i,"C")}M={tree:x,merges:$,top:Dn(x,Math.max(0,$-1)),colors:on(x),tags:D,currentPair:L&&
[L.a,L.b],asked:F(),name:R=>oe(x,_,R),theme:n,face:r,longest:Qn()}}let Y=[],wt=0;function Qn(){let x=[e.tree,e.data,r];if(x.
some((_,$)=>_!==Y[$])){Y=x,wt=0;for(let $=0;$<Math.min(e.tree.n,ur);$++)wt=Math.max(wt,r.width(oe(e.tree,e.data,$),K,!0));
let _=e.tree.n<=Rt?Math.max(0,wt+se-ve):0;k.tree.box.style.setProperty("--hc-names",`${Math.ceil(_)}px`)}return wt}function Zn(){
let x=e.currentPair(),{distances:_,linkage:$,tree:L}=e;if(!x||!_.length||$!=="single"&&$!=="complete")return null;let U=$===
"single"?1:-1,D=null,R=1/0;for(let z of lt(L,x.a))for(let B of lt(L,x.b)){let[at,Ft]=[Math.min(z,B),Math.max(z,B)],Pe=U*
jt(_,at*L.n-at*(at+1)/2+Ft-at-1);Pe<R&&([R,D]=[Pe,[z,B]])}return D}let $t={points:ht(k.points.box,[(x,_)=>{let[$,L]=N();
!$||!L||(T=Tn(_,$,L,$.all,L.all,0,r),vn(x,T,{x:$,y:L,xShown:$.all,yShown:L.all,theme:n,face:r,dpr:_.dpr}),Xn(x,M,T,Zn()))}]),
table:ht(k.table.box,[(x,_)=>{let $=e.table();!$||!j()||Yn(x,M,Ne(_,$,e.tree,M.longest),$)}]),tree:ht(k.tree.box,[(x,_)=>{
qn(x,M,Un(_,e.tree,Wn(e.tree,e.step,Ut(e.tree)),M.longest),_.dpr)}])};for(let x of Object.values($t))x.canvas.setAttribute(
"aria-hidden","true");let bt={points:te(k.points.box),table:te(k.table.box)};function It(){let{data:x,tree:_,step:$,playing:L}=e;
X();let U=$n(e);l.textContent!==U&&to(l,U);let D=_.n-1;b.max=String(D),b.value=String($),b.setAttribute("aria-valuetext",
U),y.textContent=`${$} / ${D}`,f.textContent=L?"Pause":$>=D&&D>0?"Play again":"Play",f.disabled=!D,p.disabled=h.disabled=
$<=0,d.disabled=$>=D;let R=$e.includes(e.speed)?$e:[...$e,e.speed].sort((B,at)=>B-at);At(w,R.map(B=>[String(B),B<1?`1 st\
ep in ${et(1/B).replace(/\.00$/,"")} s`:`${B} a second`]),String(e.speed));let z=e.offered.length?e.offered:e.linkage?[e.
linkage]:[];At(m,z.map(B=>[B,B]),e.linkage),m.disabled=z.length<2||!Ie("swaps"),m.parentElement.hidden=!z.length,k.points.
part.hidden=!P(),k.table.part.hidden=!j(),E.hidden=!e.distances.length||!e.linkage,A.dataset.parts=[P()&&"points",j()&&"\
table",!E.hidden&&"numbers"].filter(Boolean).join(" "),k.points.title.textContent=`The ${x.noun}`,k.table.title.textContent=
`${$?`Distances before step ${$}`:"Distances"}: the bluer, the nearer`,k.tree.title.textContent="The tree so far",_t.textContent=
String(Ie("note")??""),_t.hidden=!_t.textContent,I.show(i),S.show(!E.hidden,a);for(let B of Object.values($t))B.paint()}
let Ie=x=>e.model.get(x),_t=s.createElement("p");_t.className="hclust-notes",t.append(_t);function to(x,_){let $=_.indexOf(
":")+1,L=s.createElement("b");L.textContent=_.slice(0,$),x.replaceChildren(L,_.slice($))}function _e(x){i=x,It()}function eo(x){
if(x!==c){c=x,X();for(let _ of Object.values($t))_.paint()}}function Q(x){e.play(!1),e.goTo(x)}let no=ee({" ":()=>e.play(
!e.playing),ArrowRight:()=>Q(e.step+1),ArrowUp:()=>Q(e.step+1),ArrowLeft:()=>Q(e.step-1),ArrowDown:()=>Q(e.step-1),PageUp:()=>Q(
e.step+10),PageDown:()=>Q(e.step-10),Home:()=>Q(0),End:()=>Q(1/0)});o.push(tt(A,{keydown:x=>x.target===A&&no(x)}),tt(b,{
input:()=>Q(b.valueAsNumber),change:e.flush}),tt(k.points.box,{pointermove:x=>oo(it(k.points.box,x)),pointerleave:bt.points.
hide}),tt(k.table.box,{pointermove:x=>Le(it(k.table.box,x),!1),pointerleave:bt.table.hide,click:x=>Le(it(k.table.box,x),
!0)}),e.subscribe(It));function oo({x,y:_}){let[$,L]=[-1,fr];if(T)for(let R=0;R<T.xs.length;R++){let z=Math.hypot(jt(T.xs,
R)+T.left-x,jt(T.ys,R)+T.top-_);z<L&&([L,$]=[z,R])}if($<0)return bt.points.hide();let U=jt(M.top,$),D=jt(e.tree.sizes,U);
bt.points.show(x,_,e.data.name($),[D>1?`with ${D-1} more in its cluster`:"a cluster of its own"])}function Le({x,y:_},$){
let L=e.table(),U=L&&j()&&Vn(Ne($t.table,L,e.tree,M.longest),x,_);if(!L||!U)return bt.table.hide();let[D,R]=U,z=e.currentPair();
bt.table.show(x,_,et(L.distance(D,R)),[nt(e.tree,e.data,D),nt(e.tree,e.data,R)]);let B=z&&[D,R].filter(Ft=>Ft!==z.a&&Ft!==
z.b),at=B?.[0];$&&B?.length===1&&at!==void 0&&_e(at)}return It(),{restyle(x){n=x,r=fe(s,n.font),It()},destroy(){for(let x of o)
x();for(let x of Object.values($t))x.destroy();for(let x of Object.values(bt))x.destroy();t.replaceChildren()}}}function jt(t,e){
return t[e]}function mr(){let t=null,e=n=>t??=n.get("view")==="lab"?wn(n):On(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:s}){let r=e(n);return gr(s,(o,i)=>n.get("view")==="lab"?yn(o,r,i):Jn(o,r,i))}}}function gr(t,e){
let n=V(t),s=n.document.createElement("span");s.style.display="none",t.append(s);let r=O(t,"hclust hclust-live hclust-cl\
assroom"),o=xe(t,s);ce(r,o);let i=e(r,o),c=()=>{let f=xe(t,s);JSON.stringify(f)!==JSON.stringify(o)&&(o=f,ce(r,o),i.restyle(
o))},a=Mn(r,c),l=ze(r,f=>r.contains(f)),u=new n.ResizeObserver(c);return u.observe(r),()=>{a(),l(),u.disconnect(),i.destroy(),
r.remove(),s.remove()}}export{mr as default};
