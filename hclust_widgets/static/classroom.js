// Generated from js/ by `npm run build`. Do not edit.
function V(t){return t.ownerDocument.defaultView??globalThis}function Ot(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function ve(t,e){let n,s=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",o)},o=()=>{n.removeEventListener("change",o),s(),e()};return s(),()=>n.removeEventListener(
"change",o)}function K(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Ne(t,e,n){if(n(t)<=e)return t;let s=Array.from(t),[o,r]=[0,s.length];for(;o<r;){let i=o+r+1>>1;n(s.slice(
0,i).join("").trimEnd()+"…")<=e?o=i:r=i-1}return o?s.slice(0,o).join("").trimEnd()+"…":""}function ut(t,e,n){let s=V(t),o=e.map(h=>{let m=s.document.createElement("canvas");return m.className="hclust-layer",t.append(
m),{canvas:m,draw:h,stale:!0,ctx:m.getContext("2d")}}),r=o.at(-1).canvas,i=0,c=0,a={canvas:r,width:0,height:0,dpr:1,paint(...h){
o.forEach((m,w)=>{(!h.length||h.includes(w))&&(m.stale=!0)}),a.width&&(i||=s.requestAnimationFrame(l))},destroy(){s.cancelAnimationFrame(
i),f.disconnect(),p();for(let{canvas:h}of o)h.width=h.height=0,h.remove()}};function l(){i=0;let h=s.performance.now();for(let m of o)
m.stale&&(m.stale=!1,m.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),m.ctx.clearRect(0,0,a.width,a.height),m.ctx.save(),m.draw(m.
ctx,a),m.ctx.restore());r.dataset.ms=(s.performance.now()-h).toFixed(2),r.dataset.painted=String(++c)}function u(){let[h,
m]=[t.clientWidth,t.clientHeight],w=(s.devicePixelRatio||1)*Ot(t);if(!(h===a.width&&m===a.height&&w===a.dpr)&&(Object.assign(
a,{width:m?h:0,height:m,dpr:w}),!!a.width)){for(let{canvas:y}of o)y.width=Math.round(h*w),y.height=Math.round(m*w);n?.(a);
for(let y of o)y.stale=!0;s.cancelAnimationFrame(i),l()}}r.addEventListener("hclust-record",h=>{let{detail:m}=h;for(let w of o)
m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(m,a),m.restore()});let f=new s.ResizeObserver(u);f.observe(t);let p=ve(
s,u);return a}function Q(t,e){let n=new AbortController;for(let[s,o]of Object.entries(e))t.addEventListener(s,o,{signal:n.
signal,passive:!1});return()=>n.abort()}var G=11;function te(t,e){let n=new Map,s=null,o=(i=G,c=!1)=>`${c?"600 ":""}${i}\
px ${e}`,r=(i,c=G,a=!1)=>{let l=o(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);let f=u.get(i);if(f===void 0){if(s??=
t.createElement("canvas").getContext("2d"),!s)return i.length*c*.6;s.font=l,u.set(i,f=s.measureText(i).width)}return f};
return{css:o,width:r,fit:(i,c,a,l)=>Ne(i,c,u=>r(u,a,l))}}function d(t,e){return t[e]}var pt={r:255,g:255,b:255,a:1},At={r:0,g:0,b:0,a:1};function ht(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[s,o,r,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Jn),c=n[2]?255:1;return s===void 0||o===void 0||r===void 0||![s,o,r,i].every(Number.isFinite)?null:{r:s*c,g:o*
c,b:r*c,a:i}}function Jn(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Nt(t,e){return{...ct(e,t,
t.a),a:1}}function ct(t,e,n){let s=o=>t[o]+(e[o]-t[o])*n;return{r:s("r"),g:s("g"),b:s("b"),a:1}}function Z({r:t,g:e,b:n}){
let s=o=>Math.round(Math.min(255,Math.max(0,o))).toString(16).padStart(2,"0");return`#${s(t)}${s(e)}${s(n)}`}function $e({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ee(t,e){let[n,s]=[ht(e.paper)??pt,ht(e.ink)??At],o={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[r,i]of Object.entries(o))t.style.setProperty(`--hc-${r}`,i);t.style.setProperty("--hc-band",Z(ct(n,s,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function D(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Ie="http://www.w3.org/2000/svg";function wt(t,e,n,s){let o=t.ownerDocument,r=o.createElement("button");if(r.type="bu\
tton",r.dataset.lmSuppressShortcuts="true",s){let i=o.createElementNS(Ie,"svg"),c=o.createElementNS(Ie,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",s),i.append(c),r.append(i),r.setAttribute(
"aria-label",e),r.title=e}else r.textContent=e;return r.addEventListener("click",n),t.append(r),r}function bt(t,e,n){let s=t.
ownerDocument,o=s.createElement("label"),r=s.createElement("select");return r.dataset.lmSuppressShortcuts="true",r.setAttribute(
"aria-label",e),r.addEventListener("change",()=>n(r.value)),o.append(e,r),t.append(o),r}function yt(t,e,n){let s=e.flat().
join(`
`);t.dataset.options!==s&&(t.dataset.options=s,t.replaceChildren(...e.map(([o="",r=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=o,i.textContent=r,i}))),t.value!==n&&(t.value=n)}function _e(t,e,n,s){let o=t.ownerDocument,r=o.
createElement("label"),[i,c]=[o.createElement("input"),o.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),s&&i.addEventListener("change",s),r.append(e,i,c),t.append(r),
{input:i,output:c,label:r}}function W(t,e=""){if(!e)return kt(t,0);let n=t===1&&e.endsWith("s");return`${kt(t,0)} ${n?e.slice(0,-1):e}`}function tt(t){
return Number.isNaN(t)?"–":Math.abs(t)===1/0?t>0?"∞":"-∞":t===0?"0":Qn(t)?kt(t,Zn(t)):Be(t,2)}var Qn=t=>Math.abs(t)>=
.001&&Math.abs(t)<1e7;function Zn(t){let e=Math.abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var to=[1,2,2.5,5,10];function Pe(t,e,n,s){let o=e-t;if(!(o>0)||!Number.isFinite(o))return Number.isFinite(t)?[t]:[];let r=Math.
max(1,Math.floor(n/s)),i=10**Math.floor(Math.log10(o/r)),c=i*(to.find(u=>u*i*r>=o*(1-1e-9))??10),a=1e-9*o,l=[];for(let u=Math.
ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function Oe(t){let e=t.slice(1).map((i,c)=>i-d(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>eo(
i,3));let o=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),r=()=>t.some(i=>Math.abs(Number(i.toFixed(o))-i)>n/100);for(;o<6&&
r();)o++;return t.map(i=>kt(i+0,o))}function kt(t,e){let n=De(t,e),[s="",o]=n.split("."),r=s.replace(/\B(?=(\d{3})+$)/g,
",");return o===void 0?r:`${r}.${o}`}function De(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let o=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(o.at(-1))%2===0?o:n}function Be(t,e){let[
n="",s=""]=t.toExponential(e+30).split("e"),o=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
o.at(-1))%2===0?`${o}e${s}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function eo(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[s="",o=""]=Be(t,e-1).split("e");return`${Le(s)}e${o}`}return Le(De(
t,e-1-n))}function Le(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var Re={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var et=Re;function Dt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),s=ze(t,n);return ro(t,n,oo(s),s)}function ze(t,e){let{n,heights:s}=t;return{lower:e<n?nt(s,n-e-1):0,upper:e>1?nt(s,n-e):1/0}}function oo({lower:t,upper:e}){
if(e===1/0){let s=t>0?t*1.05:1;return s>t?s:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function ro(t,e,n,{lower:s,
upper:o}){let r,i,c;return{tree:t,k:e,t:n,lower:s,upper:o,hasThreshold:s<o||e===t.n,get nodes(){return r??=so(t,e)},get sizes(){
return i??=this.nodes.map(a=>nt(t.sizes,a))},get labels(){return c??=co(t,this.nodes)}}}function so(t,e){let{n,children:s}=t,
o=new Int32Array(e);o[0]=2*n-2;for(let r=1;r<e;r++){let i=n-1-r;io(o,r,nt(s,2*i)),ao(o,r+1,nt(s,2*i+1))}return o}function io(t,e,n){
je(t,0,e,n)}function je(t,e,n,s){for(;n>e;){let o=n-1>>1,r=nt(t,o);if(s<=r)break;t[n]=r,n=o}t[n]=s}function ao(t,e,n){let s=0,
o=1;for(;o<e;){let r=o+1;r<e&&!(nt(t,o)>nt(t,r))&&(o=r),t[s]=nt(t,o),s=o,o=2*s+1}je(t,0,s,n)}function co(t,e){let n=new Int32Array(
t.n);return e.forEach((s,o)=>{let r=nt(t.start,s),i=r+nt(t.sizes,s);for(let c=r;c<i;c++)n[nt(t.order,c)]=o}),n}function He(t){
let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let s=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(s<2)return 2;let o=2,
r=-1/0;for(let i=2;i<=s;i++){let{lower:c,upper:a}=ze(t,i),l=c>0?a/c:a>0?1/0:1;l>r&&([r,o]=[l,i])}return o}function nt(t,e){
return t[e]}var ne=Object.keys(et.marker_scales).length,Ue=1<<30;function lo(t,e){return Ue|parseInt(e.slice(1),16)<<3|t%ne}function oe(t){
return(t&Ue)!==0}function qe(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Ke(t){return t&7}var Fe=new WeakMap,
We=new WeakMap;function Ge(t){let e=Fe.get(t.children);return e||Fe.set(t.children,e=uo(t)),t.annotations?.colors.size?fo(
e,t.annotations):e}function fo(t,e){let n=We.get(e);if(!n){We.set(e,n=t.slice());for(let[s,o]of e.colors)n[s]=lo(dt(n,s),
o)}return n}function uo(t){let{n:e,children:n,sizes:s}=t,o=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=dt(n,2*c),l=dt(
n,2*c+1),u=dt(s,a)>=dt(s,l);o[u?a:l]=dt(o,e+c),o[u?l:a]=i}let r=Int32Array.from({length:e},(i,c)=>c);return Dt(t,He(t)).
nodes.forEach((i,c)=>{r[dt(o,i)]=c}),o.map(i=>dt(r,i))}function dt(t,e){return t[e]}var re=et.colors,Xe=Object.keys(et.marker_scales),Ve=et.marker_scales,_r=re.length*Xe.length;function rt(t){return oe(t)?qe(t):d(re,t%re.length)}function se(t){return d(Xe,oe(t)?Ke(t):t%ne)}var po={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Bt(t){return po[se(t)]}function Rt(t){return Ve[se(t)]}function Mt(t,e,n=new Uint8Array(e.length)){let s=e.length+1,o=new Float64Array(s-1),r=new Int32Array(2*s-1).fill(1,0,s),
i=new Int32Array(2*s-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<s-1;l++){let u=U(t,2*l),f=U(t,2*l+1);r[s+l]=U(r,u)+U(r,f),i[u]=
i[f]=s+l;let p=U(e,l);p<c?a=!1:c=p,o[l]=c}return ho({n:s,children:t,distances:e,heights:o,monotone:a,sizes:r,parents:i},
n)}function ho(t,e){let{n,children:s,sizes:o}=t,r=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=U(s,2*a+(e[a]?1:0)),
u=U(s,2*a+(e[a]?0:1)),f=U(r,n+a);r[l]=f,r[u]=f+U(o,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[U(r,a)]=a,c[a]=U(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(U(c,U(s,2*a))+U(c,U(s,2*a+1)))/2;return{...t,flips:e,start:r,order:i,
x:c}}function St(t,e){return e<t.n?0:U(t.distances,e-t.n)}function lt(t,e){let n=U(t.start,e);return t.order.subarray(n,n+U(t.sizes,e))}function U(t,e){return t[e]}function xt({left:t,width:e},n,s){return t+d(n.x,s)/n.n*e}function st({top:t,height:e,highest:n},s){return t+e*(1-(n>0?s/
n:0))}function zt(t,e,n,s,o){let r=new Map;for(let i=0;i<n;i++){let c=o(e.n+i),a=r.get(c);a||r.set(c,a=new Path2D),ie(a,
e,i,s)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of r)t.strokeStyle=i,t.stroke(c)}function ie(t,e,n,s){let[o,r]=[d(
e.children,2*n),d(e.children,2*n+1)],[i,c]=[xt(s,e,o),xt(s,e,r)],a=st(s,d(e.distances,n));t.moveTo(i,st(s,St(e,o))),t.lineTo(
i,a),t.lineTo(c,a),t.lineTo(c,st(s,St(e,r)))}function jt(t){return t.n<2?0:d(t.heights,t.n-2)}var mo=8;function Ht(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*mo),[s,o,r]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/r;return{left:i,top:c,scale:a,x:l=>i+(l-s)*a,y:l=>c+n-(l-o)*a}}function Ye(t,e,n,s,o,r){let{x:i,y:c}=Ht(e,n),a=n.
points.length/2,l=a>120?7:9,u=Array.from(s.colors,f=>new Path2D(Bt(f)));for(let f=0;f<a;f++){let p=d(s.cut.labels,f),h=d(
s.colors,p),m=l*Rt(h);t.save(),t.translate(i(d(n.points,2*f)),c(d(n.points,2*f+1))),(f===n.picked||f===r)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=o.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(m,m);let w=u[p];t.fillStyle=
rt(h),t.fill(w),t.lineWidth=.8/m,t.strokeStyle=o.paper,t.stroke(w),t.restore()}}function Je(t,e,{tree:n,cut:s,colors:o},r){
let i=jt(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);s.nodes.
forEach((u,f)=>{a[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=d(n.parents,u);d(a,u)<0&&f>=0&&(a[u]=d(a,f))}if(t.lineWidth=1.25,
zt(t,n,n.n-1,c,u=>d(a,u)<0?r.quiet:rt(d(o,d(a,u)))),s.t>i||n.n<2)return;let l=Math.round(st(c,Math.min(s.t,i)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=r.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}var Qe="data-lm-suppress-shortcuts",go=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,Ze="walking";function tn(t,e){
let n=V(t),s=new WeakSet,o=r=>{let i=r.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(Qe)&&s.add(i),i.toggleAttribute(
Qe,s.has(i)?!ae(r):wo(r,i)))};return n.addEventListener("keydown",o,!0),()=>n.removeEventListener("keydown",o,!0)}function ae({
key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o,target:r}){if(e||n||s)return!0;let i=r?.closest(`.${Ze}`);return t==="Ente\
r"&&o&&!i}function wo({key:t,ctrlKey:e,metaKey:n,altKey:s,shiftKey:o},r){return e||n||s||o?!1:go.test(t)||r.tagName==="S\
ELECT"&&t.length===1}var $t=14,Ft=4;function Wt(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let s=e.createElement("b");n.append(s),t.append(n);let o=[],r="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==r){for(r=f,s.textContent=K(l);o.length<u.length;){let p=e.createElement("span");o.push(p),n.append(p)}o.forEach(
(p,h)=>{p.hidden=h>=u.length,p.textContent=K(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,p){
a(f,p),n.hidden=!1;let[h,m]=[t.clientWidth,t.clientHeight],w=l+$t+i+Ft<=h?l+$t:l-$t-i,y=u-$t-c,M=y>=Ft?y:u+$t,b=(g,A)=>Math.
round(Math.max(Ft,Math.min(g,A-Ft)));n.style.transform=`translate(${b(w,h-i)}px, ${b(M,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var ns=`This view shows the rows' values, but ${et.needs_table}`;function it(t,e){let{left:n,top:s}=t.getBoundingClientRect(),o=Ot(t);return{x:(e.clientX-n)/o,y:(e.clientY-s)/o}}function Ut(t){return e=>{let n=t[e.key];!n||ae(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var cs=et.max_cluster_title,bo=["node_names","node_colors"];function en(t){let[e,n]=bo.map(s=>yo(t.get(s)));return{names:e,
colors:n}}function yo(t){let e=new Map;for(let[n,s]of Object.entries(t??{}))e.set(Number(n),String(s));return e}function Mo(t){let e=ft(t.get("heights")),n=on(t.get("flips"),e.length),s=Mt(qt(t.get("children")),e,n);return s.annotations=
en(t),s}function nn(t){let e=Mo(t),n=e.n,s=t.get("columns")??[],o=ft(t.get("col_heights")),r=qt(t.get("col_children")),i=ft(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=qt(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(f,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:s.length,columns:s,values:So(t.get("values")),
columnTree:o.length?Mt(r,o):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:xo(a,ft(t.get(
"axes")),i,c.length,n),axisNames:a,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Ao(on(t.
get("names")),qt(t.get("name_ends"))),leafOf:f=>ko(u,f)}}function xo(t,e,n,s,o){let r=0;return t.map(({original:i})=>i===
void 0?e.subarray(r*o,++r*o):Float64Array.from({length:o},(c,a)=>n[a*s+i]??NaN))}function Ao(t,e){let n=new TextDecoder,
s=[];return o=>{let r=e[o];return r===void 0?String(o):s[o]??=n.decode(t.subarray(o?e[o-1]:0,r))}}function ko(t,e){let n=0,
s=t.length;for(;n<s;){let o=n+s>>1;d(t,o)<e?n=o+1:s=o}return t[n]===e?n:-1}function Kt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:s}=t;return e.slice(n,n+s)}return new ArrayBuffer(
0)}function on(t,e=0){let n=new Uint8Array(Kt(t));return n.length>=e?n:new Uint8Array(e)}function qt(t){return new Int32Array(
Kt(t))}function So(t){return new Float32Array(Kt(t))}function ft(t){return new Float64Array(Kt(t))}var sn=["ward","complete","average","single","weighted","centroid","median"],an=["ward","centroid","median"];function cn(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let s=0,o=0;s<e;s++)for(let r=s+1;r<e;r++){let i=N(t,2*s)-N(t,2*r),c=N(
t,2*s+1)-N(t,2*r+1);n[o++]=Math.sqrt(i*i+c*c)}return n}function le(t,e){let n=new Float64Array(e*e);for(let s=0,o=0;s<e;s++)
for(let r=s+1;r<e;r++)n[s*e+r]=n[r*e+s]=N(t,o++);return n}function fe(t,e,n,s,o,r,i){switch(t){case"ward":{let c=1/(e+n+s);return ce((s+e)*c*o*o+(s+n)*c*r*r-s*c*i*i)}case"complet\
e":return Math.max(o,r);case"single":return Math.min(o,r);case"average":return(e*o+n*r)/(e+n);case"weighted":return .5*(o+
r);case"centroid":return ce((e*o*o+n*r*r-e*n*i*i/(e+n))/(e+n));case"median":return ce(.5*(o*o+r*r)-.25*i*i)}}function ce(t){
return t>0?Math.sqrt(t):0}function Gt(t,e,n,{points:s=!1}={}){let o=le(t,e);return n==="single"?rn(...Co(o,e,s),e,s):n===
"centroid"||n==="median"?To(o,e,n):rn(...Eo(o,e,n),e,!1)}function Eo(t,e,n){let s=new Int32Array(e).fill(1),[o,r,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!s[c];)c++;i.push(c)}let[l,u,f]=[0,0,1/0];for(;;){l=N(i,i.length-1);
let p=i[i.length-2];[u,f]=p===void 0?[-1,1/0]:[p,N(t,l*e+p)];for(let h=0;h<e;h++)s[h]&&h!==l&&N(t,l*e+h)<f&&(f=N(t,l*e+h),
u=h);if(u===p)break;i.push(u)}i.length-=2,l>u&&([l,u]=[u,l]),o.push(l,u),r.push(f),Xt(t,e,s,n,l,u,f)}return[o,r]}function Xt(t,e,n,s,o,r,i){
let[c,a]=[N(n,o),N(n,r)];n[o]=0,n[r]=c+a;for(let l=0;l<e;l++){let u=N(n,l);if(!u||l===r)continue;let f=fe(s,c,a,u,N(t,l*
e+o),N(t,l*e+r),i);t[l*e+r]=t[r*e+l]=f}}function Co(t,e,n){let s=new Float64Array(e).fill(1/0),o=new Int32Array(e),r=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){r[a]=1;let[u,f]=[0,1/0];for(let p=0;p<e;p++){if(r[p])continue;let h=N(t,a*e+
p);h<N(s,p)&&(s[p]=h,o[p]=a),N(s,p)<f&&(f=N(s,p),u=p)}i.push(n?N(o,u):a,u),c.push(f),a=u}return[i,c]}function rn(t,e,n,s){
let o=e.map((a,l)=>l).sort((a,l)=>N(e,a)-N(e,l)),r=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;r[a]!==a;)a=r[a]=N(r,N(r,a));return a};return o.forEach((a,l)=>{let[u,f]=[c(N(t,2*a)),c(N(t,2*a+1))];i.set(s||u<f?[
u,f]:[f,u],2*l),r[u]=r[f]=n+l}),{children:i,heights:Float64Array.from(o,a=>N(e,a))}}function To(t,e,n){let s=new Int32Array(
e).fill(1),o=Int32Array.from({length:e},(f,p)=>p),r=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=f=>{let[p,h]=[f,1/0];for(let m=f+1;m<e;m++)s[m]&&N(t,f*e+m)<h&&([p,h]=[m,N(t,f*e+m)]);
return r[f]=p,i[f]=h,h};for(let f=0;f<e-1;f++)l(f);let u=vo(i);for(let f=0;f<e-1;f++){let p=u.top();for(;N(i,p)!==N(t,p*
e+N(r,p));)u.set(p,l(p)),p=u.top();let[h,m]=[N(r,p),N(i,p)];u.drop(),c.set(N(o,p)<N(o,h)?[N(o,p),N(o,h)]:[N(o,h),N(o,p)],
2*f),a[f]=m,o[h]=e+f,Xt(t,e,s,n,p,h,m);for(let w=0;w<p;w++)s[w]&&r[w]===p&&(r[w]=h);for(let w=0;w<h;w++)s[w]&&N(t,w*e+h)<
N(i,w)&&(r[w]=h,u.set(w,i[w]=N(t,w*e+h)));h<e-1&&u.set(h,l(h))}return{children:c,heights:a}}function vo(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),s=n.slice(),o=n.length,r=a=>N(e,N(n,a)),i=(a,l)=>{let[u,f]=[N(n,a),N(n,l)];n[a]=f,n[l]=u,s[u]=
l,s[f]=a},c=a=>{for(let l=2*a+1;l<o;l=2*a+1){if(l+1<o&&r(l+1)<r(l)&&l++,!(r(a)>r(l)))return;i(a,l),a=l}};for(let a=(o>>1)-
1;a>=0;a--)c(a);return{top:()=>N(n,0),drop(){i(0,--o),c(0)},set(a,l){let u=N(s,a),f=l<N(e,a);if(e[a]=l,!f)return c(u);for(let p=u-
1>>1;u>0&&r(p)>l;p=u-1>>1)i(u,p),u=p}}}function N(t,e){return t[e]}var ue=2,pe=200,ln=12;function fn(t){let e=new Set,n=null,s=[],o=!1,r=!1,i={model:t,picked:-1,panels(){if(n)return n;let y=i.
points.length/2,M=cn(i.points),b=s;return n=i.linkages.map((g,A)=>{let{children:S,heights:C}=Gt(M,y,g,{points:!0}),_=Mt(
S,C),E=Dt(_,i.k),T=$o(E,b);return A||(b=s=Array.from(E.labels,x=>d(T,x))),{linkage:g,tree:_,cut:E,colors:T}}),n},move(y,M,b){
i.points.set(u(M,b),2*y),a()},add(y,M){let b=i.points.length/2;return b>=pe?!1:(i.points=Float64Array.of(...i.points,...u(
y,M)),s.push(-1),i.picked=b,a(),!0)},remove(y){let M=i.points.length/2;return M<=ue?!1:(i.points=i.points.filter((b,g)=>g>>
1!==y),s.splice(y,1),i.picked=Math.min(y,M-2),i.k>M-1&&c("n_clusters",i.k=M-1),a(),!0)},pick(y){i.picked=y,l()},setClusters(y){
let M=Math.min(Math.max(Math.round(y)||1,1),i.points.length/2);M!==i.k&&(i.k=M,c("n_clusters",M),t.save_changes(),n=null,
l())},setShape(y){i.shape=y,c("shape",y);let M=t.get("shape_clusters")[i.shapes.indexOf(y)];M&&c("n_clusters",i.k=M),f(!0)},
setSeed(y){c("seed",y),t.save_changes()},reset:()=>f(!0),syncPoints(){o&&(o=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(y){return e.add(y),()=>{e.delete(y),i.syncPoints()}},destroy(){for(let[y,M]of Object.
entries(w))t.off(`change:${y}`,M);e.clear()}};function c(y,M){r=!0,t.set(y,M),r=!1}function a(){n=null,o=!0,l()}function l(){
for(let y of[...e])y()}function u(y,M){let[b,g,A]=i.square,S=(C,_)=>{let E=Number((C/A).toPrecision(6))*A;return Math.min(
Math.max(E,_),_+A)};return[S(y,b),S(M,g)]}function f(y){let M=ft(t.get("shapes_bytes")),b=t.get("shape_ends"),g=Math.max(
0,i.shapes.indexOf(i.shape));p(M.slice(g?d(b,g-1):0,d(b,g))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/2),
l(),o=y,i.syncPoints()}function p(y){i.points=y,i.picked=-1,i.square=No(y),s=[],n=null}function h(){i.linkages=t.get("li\
nkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),p(ft(t.get("points_bytes"))),l()}let m=y=>()=>{
r||y()},w={revision:h,n_clusters:m(()=>i.setClusters(t.get("n_clusters"))),linkages:m(h)};h();for(let[y,M]of Object.entries(
w))t.on(`change:${y}`,M);return i}function No(t){let e=[0,1].map(a=>{let l=t.filter((u,f)=>f%2===a);return[l.reduce((u,f)=>Math.
min(u,f),1/0),l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,s=0]=[],[o=0,r=0]=[]]=e,i=Math.max(s-n,r-o)||1;if(n>=0&&o>=0&&
s<=10&&r<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+s-c)/2,(o+r-c)/2,c]}function $o(t,e){let{k:n,labels:s}=t,o=new Map,
r=4096;s.forEach((l,u)=>{let f=e[u]??-1;f>=0&&o.set(l*r+f,(o.get(l*r+f)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[l]of[...o].sort((u,f)=>f[1]-u[1]||u[0]-f[0])){let[u,f]=[Math.floor(l/r),l%r];d(i,u)>=0||c.has(f)||(i[u]=f,c.add(
f))}let a=0;for(let l=0;l<n;l++)if(!(d(i,l)>=0)){for(;c.has(a);)a++;i[l]=a,c.add(a)}return i}var Io=13;function un(t,e,{hover:n,announce:s,announcePoint:o}){let{canvas:r}=t,i=null,c=-1/0,a=({x:b,y:g})=>{let A=Ht(t,
e),[S,C]=[-1,Io];for(let _=0;_<e.points.length/2;_++){let E=Math.hypot(A.x(d(e.points,2*_))-b,A.y(d(e.points,2*_+1))-g);
E<=C&&([C,S]=[E,_])}return S},l=({x:b,y:g})=>{let{left:A,top:S,scale:C}=Ht(t,e),[_,E,T]=e.square;return[_+(b-A)/C,E+T-(g-
S)/C]},u=b=>{r.style.cursor=b<0?"copy":"grab",n(b)},f=()=>e.square[2],p=(b,g,A)=>{let S=e.picked;if(S<0)return e.pick(0);
let C=f()*(A.shiftKey?.0025:.02);e.move(S,d(e.points,2*S)+b*C,d(e.points,2*S+1)+g*C),o()},h=b=>{let g=e.points.length/2;
e.pick((Math.max(e.picked,b<0?0:-1)+b+g)%g),o()},m=()=>{e.picked<0||(e.remove(e.picked)?s(`A point is taken away: ${W(e.
points.length/2,"points")}.`):s(`At least ${ue} points have to stay.`),e.syncPoints())},w=(b,g)=>{e.add(b,g)?s(`A point \
is added: ${W(e.points.length/2,"points")}.`):s(`There are ${pe} points already: take one away first.`,!0),e.syncPoints()},
y=Ut({ArrowLeft:b=>p(-1,0,b),ArrowRight:b=>p(1,0,b),ArrowUp:b=>p(0,1,b),ArrowDown:b=>p(0,-1,b),PageDown:()=>h(1),PageUp:()=>h(
-1),Delete:m,Backspace:m,Enter:()=>{let[b,g]=e.square,A=e.picked,S=.05*f();w(...A<0?[b+f()/2,g+f()/2]:[d(e.points,2*A)+S,
d(e.points,2*A+1)])},Escape:()=>e.pick(-1)}),M=b=>{i?.id===b.pointerId&&(i=null,r.style.cursor="grab",e.syncPoints())};return Q(
r,{keydown:y,keyup:e.syncPoints,blur:e.syncPoints,touchstart:b=>{let g=b.touches[0];g&&a(it(r,g))>=0&&b.preventDefault()},
pointerdown:b=>{if(b.button!==0||!b.isPrimary)return;let g=it(r,b),A=a(g);if(A<0)return;let[S,C]=l(g);i={id:b.pointerId,
point:A,dx:d(e.points,2*A)-S,dy:d(e.points,2*A+1)-C},r.setPointerCapture(b.pointerId),r.style.cursor="grabbing",e.pick(A)},
pointermove:b=>{let g=it(r,b);if(!i)return u(a(g));let[A,S]=l(g);e.move(i.point,A+i.dx,S+i.dy)},pointerup:M,pointercancel:M,
pointerleave:()=>u(-1),click:b=>{let g=it(r,b);a(g)>=0||(c=b.timeStamp,w(...l(g)))},dblclick:b=>{if(b.timeStamp-c<600)return;
let g=a(it(r,b));g<0||(e.pick(g),m())}})}var _o={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},Lo={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"};function pn(t,e,n){let s=t.ownerDocument,o=V(t),
r=[],i=D(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=bt(
i,"Points",E=>e.setShape(E)),a=_e(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let l=s.createElement("label"),u=s.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147\
483647",step:"1"}),u.dataset.lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.
append("Seed",u),i.append(l),wt(i,"Reset",e.reset).title="Back to the points as they were drawn";let f=D(i,"hclust-lab-h\
int");f.textContent="Drag a point. Click to add one, double-click to take one away.";let p=D(t,"hclust-unseen");p.setAttribute(
"aria-live","polite");let h=D(t,"hclust-lab"),m=[],w=-1;function y(E,T){let x=D(h,"hclust-lab-panel"),v=s.createElement(
"h4");v.textContent=E,x.append(v);let $=ut(D(x,"hclust-lab-points"),[(F,X)=>{let Y=e.panels()[T];Y&&Ye(F,X,e,Y,n,w)}]),O=ut(
D(x,"hclust-lab-tree"),[(F,X)=>{let Y=e.panels()[T];Y&&Je(F,X,Y,n)}]);O.canvas.setAttribute("aria-hidden","true");let H=s.
createElement("p");return H.textContent=_o[E],x.append(H),$.canvas.tabIndex=0,$.canvas.setAttribute("role","application"),
$.canvas.dataset.lmSuppressShortcuts="true",$.canvas.setAttribute("aria-label",`Points under ${E} linkage. Page Up and P\
age Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:E,part:x,points:$,tree:O,
end:un($,e,{hover:M,announce:b,announcePoint:()=>g(T)})}}function M(E){if(E!==w){w=E;for(let T of m)T.points.paint()}}function b(E,T=!1){
p.textContent=E,T&&(f.textContent=E)}function g(E){let T=e.picked,x=e.panels()[E];if(T<0||!x)return;let[v,$]=[d(e.points,
2*T),d(e.points,2*T+1)],O=d(x.cut.sizes,d(x.cut.labels,T));b(`Point ${T+1} of ${e.points.length/2} at ${v.toFixed(1)}, ${$.
toFixed(1)}: in a cluster of ${O}.`)}function A(){m.map(T=>T.linkage).join()!==e.linkages.join()&&(S(),m=e.linkages.map(
y),C()),yt(c,e.shapes.map(T=>[T,Lo[T]??T]),e.shape),a.input.max=String(Math.max(e.k,Math.min(ln,e.points.length/2))),a.input.
value=String(e.k),a.output.textContent=W(e.k),a.input.setAttribute("aria-valuetext",W(e.k,"clusters"));let E=e.model.get(
"seed");l.hidden=typeof E!="number",s.activeElement!==u&&(u.value=String(E??""));for(let{points:T,tree:x}of m)T.paint(),
x.paint()}function S(){for(let{part:E,points:T,tree:x,end:v}of m)v(),T.destroy(),x.destroy(),E.remove();m=[]}function C(){
let E=Math.max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),T=Math.ceil(m.length/Math.max(1,E))||1;h.style.gridTemplateColumns=
`repeat(${Math.ceil(m.length/T)}, minmax(0, 1fr))`}let _=new o.ResizeObserver(C);return _.observe(t),r.push(()=>_.disconnect(),
Q(u,{change:()=>{let E=Math.round(u.valueAsNumber);E>=0&&E<=2147483647?e.setSeed(E):u.value=String(e.model.get("seed"))}}),
e.subscribe(A)),A(),{restyle(E){n=E,A()},destroy(){for(let E of r)E();S(),t.replaceChildren()}}}var de=864e5,Po=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dn(t){let[e,n]=[1/0,-1/0];
for(let o=0;o<t.length;o++){let r=d(t,o);Number.isFinite(r)&&(r<e&&(e=r),r>n&&(n=r))}if(e>n)return[0,1];let s=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-s,n+s]}function It(t,e,n,s,o){if(t==="date")return Oo(e,n,Math.max(2,Math.floor(s/o)));let r=Pe(
e,n,s,o);return{values:r,words:Oe(r)}}function Oo(t,e,n){let s=e-t;for(let o of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(s<50)break;if(!(s/(o*30.4)>n))return he(hn(t,e,o),t,e)}for(let o of[1/24,1/8,1/4,1/2,1,2,7,14]){if(s/o>n)continue;
let r=o>=7?4:0,i=[];for(let c=Math.ceil((t-r)/o);c*o+r<=e;c++)i.push(c*o+r);return he(i,t,e)}return he(hn(t,e,1),t,e)}function hn(t,e,n){
let s=new Date(t*de);if(Number.isNaN(s.getTime()))return[];let o=Math.floor((s.getUTCFullYear()*12+s.getUTCMonth())/n),r=[];
for(let i=o;r.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
de;if(!(a<=e))break;a>=t&&r.push(a)}return r}function he(t,e,n){let s=t.map(r=>{let i=new Date(Math.round(r*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=d(Po,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[o]=t;return o!==void 0&&n-e<800&&!s.some(r=>/^-?\d{3,}$/.
test(r))&&(s[0]+=` ${new Date(o*de).getUTCFullYear()}`),{values:t,words:s}}var mn=8,wn=12,Do=46,{max_axis_word:Bo}=et;function me(t,e,n){let s=t.axisNames.findIndex(l=>l.name===e),o=s<0?Math.min(
n,t.axisNames.length-1):s,r=t.axisNames[o],i=t.axes[o];if(!r||!i)return null;let c=K(r.label||r.name),a=r.unit?`${c} (${K(
r.unit)})`:c;return{name:r.name,title:a,column:r,values:i,all:dn(i)}}function bn(t,e,n,s,o,r,i){let c=Math.max(40,t.height-
mn-Do),a=It(n.column.kind,...o,c,46);a.words=a.words.map(w=>i.fit(w,Bo));let l=Math.max(0,...a.words.map(w=>i.width(w))),
u=Math.ceil(l+8+G+16),f=Math.max(40,t.width-u-wn-r),p=It(e.column.kind,...s,f,64),h=gn(e.values,s[0],s[1],f),m=gn(n.values,
o[1],o[0],c);for(let w=0;w<h.length;w++)Number.isNaN(h[w])?m[w]=NaN:Number.isNaN(m[w])&&(h[w]=NaN);return{left:u,top:mn,
width:f,height:c,x:p,y:a,xs:h,ys:m}}function gn(t,e,n,s){let o=new Float32Array(t.length);for(let r=0;r<t.length;r++){let i=d(
t,r);o[r]=Number.isFinite(i)?(i-e)/(n-e)*s:NaN}return o}function yn(t,e,{x:n,y:s,xShown:o,yShown:r,theme:i,face:c,dpr:a}){
let{left:l,top:u,width:f,height:p}=e,h=u+p,m=Math.max(1,Math.round(a))/a,w=M=>Math.round(M*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((M,b)=>{let g=w(h-(M-r[0])/(r[1]-r[0])*p);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,g,f,m),t.globalAlpha=1,t.fillRect(l-4,g,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[b]??
"",l-8,g+.5)}),t.fillStyle=i.rule,t.fillRect(w(l),u,m,p+m),t.fillRect(l,w(h),f,m),t.textBaseline="alphabetic",t.textAlign=
"center";let y=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((M,b)=>{let g=w(l+(M-o[0])/(o[1]-o[0])*f);t.fillStyle=
i.rule,t.fillRect(g,h,m,4);let A=c.fit(e.x.words[b]??"",y),S=l+f+wn-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.
min(g,S),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),l+f/2,h+37),t.save(),t.translate(G+1,u+p/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(s.title,p),0,0),t.restore()}var Mn=28;function ot(t,e,n){let s=d(t.sizes,n),o=Vt(t,e,n);return s>1?`${o} (+${W(s-1)} more)`:o}function Vt(t,e,n){let s=K(
e.name(d(lt(t,n),0)));return s.length>Mn?`${s.slice(0,Mn-1).trimEnd()}…`:s}function xn(t){let{data:e,step:n,tree:s}=t,
o=s.n-1;if(!o)return"There is one row: nothing can be merged.";let r=t.currentPair();if(!r)return`Start: ${W(s.n,e.noun)}\
, each a cluster of its own; ${W(o,"merges")} make them one tree.`;let[i,c]=[ot(s,e,r.a),ot(s,e,r.b)],a=s.n-n,l=a===1?"a\
ll are one cluster now":`${W(a,"clusters")} are left`;return`Step ${W(n)} of ${W(o)}: ${i} and ${c} merge at ${tt(r.distance)}\
; ${l}.`}var An={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Ro={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},zo=["average","centroid","ward"];function kn(t,[e,n,s],o,r){let[i,c,a]=o.map(tt),l=e+n,u={single:`½ · ${i} +\
 ½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i}\
 + ${n} · ${c}) / ${l}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*
n} · ${a}² / ${l*l} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+s} · ${i}² + ${n+
s} · ${c}² − ${s} · ${a}²) / ${l+s} ]`};return{general:`d(A∪B, C) = ${Ro[t]}`,where:zo.includes(t)?`a = ${W(e)},\
 b = ${W(n)}${t==="ward"?`, c = ${W(s)}`:""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${tt(r)}`}}function _t(t,e,n){return Z(ct(ht(t.paper)??pt,ht(e)??At,n))}function Et(t,{theme:e,face:n},s,o,r,i=8){t.beginPath(),t.arc(
o,r,i,0,2*Math.PI),t.fillStyle=s==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=s==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=s==="C"?e.ink:e.paper,t.font=n.css(G,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
s,o,r+.5)}var Yt=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),Sn=40,En=22,ge=76,Jt=11;function Cn(t,e,n){let s=t.n>1?d(
t.heights,Math.max(0,e-1)):0,o=n*1.04;for(;s>0&&o/2>s*1.3;)o/=2;return o}function Tn(t,e,n,s){let o=t.width-Sn-8,r=o/e.n>=
11.5,i=r?Yt(s+Jt,ge,.48*t.height):16;return{left:Sn,top:En,width:o,height:Math.max(20,t.height-En-i),highest:n,names:r,feet:i}}
function vn(t,e,n,s){let{tree:o,merges:r,top:i,colors:c,tags:a,currentPair:l,asked:u,theme:f,face:p,name:h}=e,m=Math.max(
1,Math.round(s))/s,{values:w,words:y}=It("number",0,n.highest||1,n.height,42),M=n.top+n.height;t.font=p.css(),t.textAlign=
"right",t.textBaseline="middle",w.forEach((x,v)=>{let $=Math.round(st(n,x)*s)/s;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,$,n.width,m),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(y[v]??"",n.left-8,$+.5)}),t.lineWidth=1.5;let b=o.n+r-
1;zt(t,o,r,n,x=>l&&x===b?f.ink:rt(d(c,d(i,x)))),l&&(t.beginPath(),ie(t,o,r-1,n),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());
let g=[...a.keys()],A=r<o.n-1?new Set(i.subarray(0,o.n)):new Set;for(let x of new Set([...A,...g,...u??[]])){let v=u?.includes(
x),[$,O]=[xt(n,o,x),st(n,St(o,x))];t.beginPath(),t.arc($,O,v?5:2,0,2*Math.PI),t.fillStyle=v?f.paper:x<o.n?f.quiet:rt(d(c,
x)),t.fill(),v&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let x=0;x<o.n;x++){let v=[...a].find(([O])=>jo(o,O,x)),$=v!==void 0&&v[1]!=="C";t.save(),t.translate(xt(n,o,
x),M+7),t.rotate(-Math.PI/2),t.font=p.css(G,$),t.fillStyle=$?f.ink:f.quiet,t.fillText(p.fit(K(h(x)),n.feet-Jt+1,G,$),0,.5),
t.restore()}}let S=l?st(n,d(o.distances,r-1))-12:0,C=l?[...l].map(x=>xt(n,o,x)):[],[_=0,E=0]=C,T=Math.max(0,19-Math.abs(
E-_))/2;for(let[x,v]of a){let $=xt(n,o,x);if(v==="C"){let H=Math.min(_,E)-24<$&&$<Math.max(_,E)+24,F=st(n,St(o,x))-12;Et(
t,e,v,$,H&&Math.abs(F-S)<18?S-19:F);continue}let O=$===Math.min(_,E)?-T:T;Et(t,e,v,Yt($+O,9,n.left+n.width),S)}}function jo(t,e,n){
let s=d(t.start,n)-d(t.start,e);return s>=0&&s<d(t.sizes,e)}var Ho=92,Fo=44,Wo=42;function we({width:t,height:e},n,s,o){let r=[...n.nodes].sort((a,l)=>d(s.start,a)-d(s.start,l)),i=r.
length,c=Math.max(Ho,Math.min(o+Wo,t-6-Fo*(i-1)));return{nodes:r,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.max(
1,i-1)),tall:Math.min(32,(e-8)/i)}}function Nn({nodes:t,left:e,top:n,wide:s,tall:o},r,i){let[c,a]=[Math.floor((i-n)/o),Math.
floor((r-e)/s)];return a<0||c>=t.length||a>=c?null:[d(t,c),d(t,a)]}function $n(t,e,n,s){let{theme:o,face:r,tags:i,currentPair:c,
asked:a,name:l,tree:u}=e,{nodes:f,left:p,top:h,wide:m,tall:w,right:y}=n,M=Math.min(m,w)>12?1:.5,b=w>=9.5,g=new Map(f.map(
(x,v)=>[x,v])),[A,S]=[1/0,0];for(let[x,v]of f.entries())for(let $=0;$<x;$++){let O=s.distance(v,d(f,$));A=Math.min(A,O),
S=Math.max(S,O)}let C=x=>x<1&&S>.3?kt(x,2):tt(x),_=w>=14&&Math.max(r.width(C(A)),r.width(C(S)))<=m-4;t.textBaseline="mid\
dle",f.forEach((x,v)=>{for(let $=0;$<v;$++){let O=s.distance(x,d(f,$)),H=S>A?(S-O)/(S-A):1,[F,X]=[p+$*m,h+v*w];t.fillStyle=
_t(o,"#4477AA",.05+.85*H**1.6),t.fillRect(F,X,m-M,w-M),_&&(t.font=r.css(),t.textAlign="center",t.fillStyle=o.ink,t.fillText(
C(O),F+(m-M)/2,X+w/2))}});let E=(x,v,$,O)=>{let[H,F]=[g.get(x),g.get(v)];if(H===void 0||F===void 0)return;let[X,Y]=[Math.
max(H,F),Math.min(H,F)];t.setLineDash(O),t.lineWidth=$,t.strokeStyle=o.ink,t.strokeRect(p+Y*m-M/2,h+X*w-M/2,m,w),t.setLineDash(
[])},T=[...i].find(([,x])=>x==="C")?.[0];if(c&&T!==void 0)for(let x of c)E(x,T,1.5,[3,2]);a&&E(...a,2,[3,2]),c&&E(...c,2.5,
[]),!(!b&&!i.size)&&(t.textAlign="left",f.forEach((x,v)=>{let $=i.get(x);if(!b&&!$)return;let[O,H]=[p+v*m+4,h+(v+.5)*w];
$&&Et(t,e,$,O+8,H,Math.min(8,Math.max(6.5,.55*w))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=$?o.ink:o.quiet,
t.font=r.css(G,!!$);let F=d(u.sizes,x),X=F>1?` +${F-1}`:"",Y=O+($?20:0),mt=y-Y-r.width(X,G,!!$);t.fillText(r.fit(K(l(x)),
Math.max(20,mt),G,!!$)+X,Y,H+.5)}))}function Uo(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function qo(t,e){return t[0]-e[0]||t[1]-e[1]}function In(t){
let e=t.length,n=[0,1],s=2,o;for(o=2;o<e;++o){for(;s>1&&Uo(t[n[s-2]],t[n[s-1]],t[o])<=0;)--s;n[s++]=o}return n.slice(0,s)}
function _n(t){if((n=t.length)<3)return null;var e,n,s=new Array(n),o=new Array(n);for(e=0;e<n;++e)s[e]=[+t[e][0],+t[e][1],
e];for(s.sort(qo),e=0;e<n;++e)o[e]=[s[e][0],-s[e][1]];var r=In(s),i=In(o),c=i[0]===r[0],a=i[i.length-1]===r[r.length-1],
l=[];for(e=r.length-1;e>=0;--e)l.push(t[s[r[e]][2]]);for(e=+c;e<i.length-a;++e)l.push(t[s[i[e]][2]]);return l}function be(t,e){
for(var n=t.length,s=t[n-1],o=e[0],r=e[1],i=s[0],c=s[1],a,l,u=!1,f=0;f<n;++f)s=t[f],a=s[0],l=s[1],l>r!=c>r&&o<(i-a)*(r-l)/
(c-l)+a&&(u=!u),i=a,c=l;return u}function Zt(t,e,n){let s=[];for(let o=0;o<n.length;o++){let[r,i]=[Qt(t,Qt(n,o)),Qt(e,Qt(n,o))];Number.isFinite(r)&&Number.
isFinite(i)&&s.push([r,i])}return _n(s)??s}function Qt(t,e){return t[e]}function Ln(t,e,n){let s=[...n,...t.map(({x:r,y:i})=>({x0:r-5,y0:i-5,x1:r+5,y1:i+5}))],o=[];for(let{row:r,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||s.some(h=>Ko(f,h)))){s.push(f),o.push({row:r,left:u,y:c});break}}return o}function Ko(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Go=16,Xo=120;function Pn(t,e,n,s){let{tree:o,top:r,colors:i,tags:c,currentPair:a,asked:l,theme:u}=e,{xs:f,ys:p}=n,h=o.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let m=h>400?
5:h>120?6.5:8,w=[...new Set(r.subarray(0,h))].sort((g,A)=>d(o.sizes,A)-d(o.sizes,g));t.lineJoin=t.lineCap="round";let y=new Set(
[...(l??[]).filter(g=>!a?.includes(g)),...a??[]]),M=(g,A)=>{let S=g<h;if(S&&!A&&!c.has(g))return;let C=Zt(f,p,lt(o,g)),[
_]=C;if(!_)return;let E=new Path2D;E.moveTo(..._);for(let v of C)E.lineTo(...v);E.closePath();let T=S?u.ink:rt(d(i,g)),x=m+
8;t.strokeStyle=a?.includes(g)||c.has(g)?u.ink:A?u.quiet:_t(u,T,.55),t.lineWidth=x+(A?4:2),t.stroke(E),t.strokeStyle=t.fillStyle=
_t(u,T,A?.2:.12),t.lineWidth=x,t.stroke(E),t.fill(E)};for(let g of w)!y.has(g)&&!c.has(g)&&M(g,!1);for(let g of c.keys())
y.has(g)||M(g,!1);for(let g of y)M(g,!0);if(s){let[g,A]=s;t.beginPath(),t.moveTo(d(f,g),d(p,g)),t.lineTo(d(f,A),d(p,A)),
t.lineWidth=2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let g=0;g<h;g++){let[A,S]=[d(f,g),
d(p,g)];if(Number.isNaN(A))continue;let C=d(r,g);if(t.save(),t.translate(A,S),C<h)t.beginPath(),t.arc(0,0,m/2,0,2*Math.PI),
t.fillStyle=u.paper,t.fill(),t.lineWidth=1.3,t.strokeStyle=y.has(C)?u.ink:u.quiet,t.stroke();else{let _=d(i,C),E=m*Rt(_);
t.scale(E,E);let T=new Path2D(Bt(_));t.fillStyle=rt(_),t.fill(T),t.lineWidth=1/E,t.strokeStyle=u.paper,t.stroke(T)}t.restore()}
t.restore();let b=[];for(let[g,A]of c){let S=Yo(Zt(f,p,lt(o,g)),n,m+13,(C,_)=>{let E=b.filter(([x,v])=>Math.hypot(x-C,v-
_)<18).length*100,T=0;for(let x=0;x<h;x++)Math.hypot(d(f,x)-C,d(p,x)-_)<15&&T++;for(let x of c.keys()){let v=x===g?[]:Zt(
f,p,lt(o,x));v.length>2&&be(v,[C,_])&&(T+=10)}return E+T});S&&(b.push(S),Et(t,e,A,n.left+S[0],n.top+S[1]))}h<=Go&&Vo(t,e,
n,b)}function Vo(t,{tree:e,face:n,theme:s,name:o},r,i){let c=Array.from({length:e.n},(u,f)=>n.fit(K(o(f)),Xo)),a=c.map((u,f)=>({
row:f,x:d(r.xs,f),y:d(r.ys,f),width:n.width(u),away:12})).filter(({x:u})=>!Number.isNaN(u)),l=i.map(([u,f])=>({x0:u-9,y0:f-
9,x1:u+9,y1:f+9}));t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:u,left:f,y:p}of Ln(
a,r,l))t.fillText(c[u]??"",r.left+f,r.top+p+.5)}function Yo(t,{width:e,height:n},s,o){let r=(w,y)=>t.reduce((M,b)=>y*b[w]>
y*M[w]?b:M);if(!t.length)return null;let[i,c,a,l]=[r(1,-1),r(0,1),r(0,-1),r(1,1)],u=[[i[0],i[1]-s],[c[0]+s,c[1]],[a[0]-s,
a[1]],[l[0],l[1]+s]],f=(w,y)=>Yt(w,9,y-9),p=u.map(([w,y])=>{let[M,b]=[f(w,e),f(y,n)];return o(M,b)+(M===w&&b===y?0:50)}),
[h,m]=u[p.indexOf(Math.min(...p))]??[0,0];return[f(h,e),f(m,n)]}function ye(t,e,n,s){let{n:o,children:r}=e,i=le(t,o),c=new Int32Array(o).fill(1),a=Int32Array.from({length:2*o-1},(f,p)=>p<
o?p:-1);for(let f=0;f<n;f++){let[p,h]=[d(r,2*f),d(r,2*f+1)],[m,w]=[d(a,p),d(a,h)];Xt(i,o,c,s,m,w,d(i,m*o+w)),a[o+f]=w,a[p]=
a[h]=-1}let l=[];for(let f=0;f<o+n;f++)d(a,f)>=0&&l.push(f);let u=(f,p)=>d(i,d(a,f)*o+d(a,p));return{nodes:l,distance:u,
joined:(f,p,h)=>fe(s,d(e.sizes,f),d(e.sizes,p),d(e.sizes,h),u(f,h),u(p,h),u(f,p))}}function On({nodes:t,distance:e}){let n=null;
for(let[s,o]of t.entries())for(let r=s+1;r<t.length;r++){let i=d(t,r),c=e(o,i);(!n||c<n.distance)&&(n={a:o,b:i,distance:c})}
return n}var Lt=40,[Jo,Qo]=[.25,20],Zo=200;function Dn(t){let e=new Set,n,s,o={},r={model:t,currentPair(){let{step:p,tree:h}=r;if(p<
1)return null;let[m,w]=[d(h.children,2*p-2),d(h.children,2*p-1)];return{a:m,b:w,distance:d(h.distances,p-1)}},table(){let{
distances:p,linkage:h,step:m,tree:w}=r;return!p.length||!h?null:o.table??=ye(p,w,Math.max(0,m-1),h)},choices(){if(o.choices)
return o.choices;let p=o.choices=new Map,{distances:h,linkage:m,offered:w,step:y,tree:M}=r;if(!h.length||M.n<2)return p;
let b=Math.max(0,y-1);for(let g of w){let[A,S]=[d(M.children,2*b),d(M.children,2*b+1)],C=g===m?{a:A,b:S,distance:d(M.distances,
b)}:On(ye(h,M,b,g));C&&p.set(g,C)}return p},goTo(p){let h=Math.min(Math.max(Math.round(p)||0,0),r.tree.n-1);h!==r.step&&
(r.step=h,o={},t.set("step",h),i(),c())},play(p){let h=p&&r.tree.n>1;h!==r.playing&&(h&&r.step>=r.tree.n-1&&r.goTo(0),r.
playing=h,t.set("playing",h),r.flush(),a(),c())},setSpeed(p){r.speed=Math.min(Math.max(p||1,Jo),Qo),t.set("speed",r.speed),
i(),c()},setLinkage(p){if(p!==r.linkage){if(r.linkage=p,r.distances.length){let h=!!t.get("of_points"),{children:m,heights:w}=Gt(
r.distances,r.tree.n,p,{points:h});r.tree=Mt(m,w)}o={},t.set("linkage",p),r.flush(),c()}},subscribe(p){return e.add(p),a(),
()=>{e.delete(p),a(),s!==void 0&&r.flush()}},flush(){clearTimeout(s),s=void 0,t.save_changes()},destroy(){clearTimeout(n),
s!==void 0&&r.flush();for(let[p,h]of Object.entries(u))t.off(p,h);e.clear()}};function i(){s??=setTimeout(r.flush,Zo)}function c(){
for(let p of[...e])p()}function a(){clearTimeout(n),n=void 0,!(!r.playing||!e.size)&&(n=setTimeout(()=>{r.goTo(r.step+1),
r.step>=r.tree.n-1?r.play(!1):a()},1e3/r.speed))}function l(){r.data=nn(t),r.tree=r.data.tree,r.distances=ft(t.get("dist\
ances")),r.linkage=t.get("linkage")??"";let p=t.get("metric")==="euclidean";r.offered=r.distances.length?sn.filter(h=>p||
!an.includes(h)):[],r.step=Math.min(Math.max(t.get("step")??0,0),r.tree.n-1),r.speed=t.get("speed")||1,o={},c()}let u={"\
change:revision":l,"change:step":()=>r.goTo(t.get("step")),"change:speed":()=>{t.get("speed")!==r.speed&&r.setSpeed(t.get(
"speed"))},"change:playing":()=>r.play(!!t.get("playing"))},f=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").
matches;r.playing=!!t.get("playing")&&!f,l(),t.get("playing")&&f&&(t.set("playing",!1),t.save_changes());for(let[p,h]of Object.
entries(u))t.on(p,h);return r}function Bn(t,e){let{n,parents:s}=t,o=new Int32Array(2*n-1).fill(-1);for(let r=n+e-1;r>=0;r--){
let i=d(s,r);o[r]=i>=0&&i<n+e?d(o,i):r}return o}function zn(t,e,n){let s=t.ownerDocument,o={title:Hn(t,"How far is it from the others now?"),meaning:Me(t,"hclust-quiet"),
who:D(t,"hclust-step-who"),general:Me(t,"hclust-formula hclust-quiet"),numbers:Me(t,"hclust-formula")},[r,i]=[s.createElement(
"span"),s.createElement("span")];o.who.append(r,i);let c=bt(o.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:u,data:f}=e,p=e.table(),h=e.currentPair(),m=e.linkage;if(t.hidden=!p,!p||!m)return;
o.title.textContent=h?"How far is the new cluster from the others?":"What will happen";let w=h?p.nodes.filter(C=>C!==h.a&&
C!==h.b):[],y=!!(h&&w.length);if(o.who.hidden=o.general.hidden=o.numbers.hidden=!y,o.meaning.textContent=h?y?An[m]:"Noth\
ing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${u.n<=Lt?
": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step \
can begin. Press Play, or go on step by step.`,!h||!y)return;Rn(r,"A",ot(u,f,h.a)),Rn(i,"B",ot(u,f,h.b));let M=w.map(C=>({
v:C,d:p.joined(h.a,h.b,C)})).sort((C,_)=>C.d-_.d||C.v-_.v);yt(c,M.map(({v:C})=>[String(C),ot(u,f,C)]),String(l));let b=C=>d(
u.sizes,C),g=kn(m,[b(h.a),b(h.b),b(l)],[p.distance(h.a,l),p.distance(h.b,l),p.distance(h.a,h.b)],p.joined(h.a,h.b,l)),A=s.
createElement("small");A.textContent=g.where,o.general.replaceChildren(g.general," ",A);let S=s.createElement("b");S.textContent=
g.result,o.numbers.replaceChildren(`${g.numbers} `,S)}return{show:a}}function jn(t,e,n,s){let o=t.ownerDocument;Hn(t,"Wh\
ich pair would each linkage merge now?");let r=D(t,"hclust-step-list");r.setAttribute("role","group"),r.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(u,f){let{data:p,tree:h,linkage:m}=e,
w=u?e.choices():new Map;t.hidden=!w.size;for(let[M,{row:b}]of i)w.has(M)||(b.remove(),i.delete(M));let y=m?w.get(m):void 0;
for(let[M,b]of w){let g=i.get(M);if(!g){let E=o.createElement("button");E.type="button",E.dataset.lmSuppressShortcuts="t\
rue";let[T,x,v]=[o.createElement("b"),o.createElement("span"),o.createElement("span")];E.append(T,x,v),E.addEventListener(
"click",()=>{s(M)}),r.append(E),i.set(M,g={row:E,name:T,pair:x,at:v})}let A=y&&[b.a,b.b].sort().join()===[y.a,y.b].sort().
join();g.row.classList.toggle("hclust-own",M===m),g.row.setAttribute("aria-pressed",String(f===M)),g.row.disabled=M===m,
g.name.textContent=M;let[S,C]=[ot(h,p,b.a),ot(h,p,b.b)],_=A&&M!==m?"the same pair":`${S} and ${C}`;g.pair.textContent=_,
g.row.title=`${M}: ${S} and ${C}, ${tt(b.distance)} apart`,g.pair.className=A&&M!==m?"hclust-quiet":"",g.at.textContent=
tt(b.distance)}}let a=u=>{let f=[...i].find(([,{row:p}])=>p.contains(u.target));return f?f[0]:""},l=Q(r,{pointerover:u=>n(
a(u)),pointerleave:()=>n(""),focusin:u=>n(a(u)),focusout:()=>n("")});return{show:c,end:l}}function Rn(t,e,n){let s=t.ownerDocument.
createElement("b");s.textContent=e,t.replaceChildren(s,` ${n}`)}function Hn(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function Me(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}var tr=14,er=200,xe=[.25,.5,1,2,4,8,20],nr="M4 3h2v10H4zM14 3v10L7 8z",or="M11 3v10L4 8z",rr="M5 3v10l7-5z";function Fn(t,e,n){
let s=t.ownerDocument,o=te(s,n.font),r=[],i=-1,c="",a="",l=D(t,"hclust-words hclust-step-said");l.setAttribute("aria-liv\
e","polite");let u=D(t,"hclust-lab-bar");u.setAttribute("role","group"),u.setAttribute("aria-label","Play the merges");let f=wt(
u,"Play",()=>e.play(!e.playing));f.classList.add("hclust-main");let p=wt(u,"To the start",()=>J(0),nr),h=wt(u,"One step \
back",()=>J(e.step-1),or),m=wt(u,"One step on",()=>J(e.step+1),rr),w=s.createElement("label"),y=s.createElement("input");
y.type="range",y.min="0",y.dataset.lmSuppressShortcuts="true",y.setAttribute("aria-label","Step");let M=s.createElement(
"output");w.className="hclust-step-jump",w.append(y,M),u.append(w);let b=bt(u,"Speed",k=>e.setSpeed(Number(k))),g=bt(u,"\
Linkage",k=>e.setLinkage(k)),A=D(t,"hclust-step");A.tabIndex=0,A.dataset.lmSuppressShortcuts="true",A.setAttribute("role",
"application"),A.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");
let S={points:T("points"),table:T("table"),tree:T("tree")},C=D(A,"hclust-step-numbers"),_=zn(D(C,"hclust-step-update"),e,
k=>Ee(k)),E=jn(D(C,"hclust-step-choices"),e,k=>Xn(k),k=>{a=a===k?"":k,Tt()});r.push(E.end);function T(k){let L=D(A,`hclu\
st-step-${k}`),I=s.createElement("h4");return L.append(I),{part:L,title:I,box:D(L,"hclust-step-box")}}let x,v=null,$=()=>[
me(e.data,e.data.axisNames[0]?.name??"",0),me(e.data,e.data.axisNames[1]?.name??"",1)],O=()=>e.data.axisNames.length>1,H=()=>!!(e.
distances.length&&e.linkage)&&e.tree.n<=Lt,F=()=>{let k=c||a,L=k&&k!==e.linkage?e.choices().get(k):void 0;return L?[L.a,
L.b]:null};function X(){let{tree:k,data:L,step:I}=e,P=e.currentPair(),q=e.table(),B=new Map;if(P){B.set(P.a,"A").set(P.b,
"B");let z=q?q.nodes.filter(j=>!B.has(j)):[];z.includes(i)||(i=-1),q&&i<0&&z.length&&(i=z.reduce((j,R)=>q.joined(P.a,P.b,
R)<q.joined(P.a,P.b,j)?R:j)),i>=0&&B.set(i,"C")}x={tree:k,merges:I,top:Bn(k,Math.max(0,I-1)),colors:Ge(k),tags:B,currentPair:P&&
[P.a,P.b],asked:F(),name:z=>Vt(k,L,z),theme:n,face:o,longest:qn()}}let Y=[],mt=0;function qn(){let k=[e.tree,e.data,o];if(k.
some((L,I)=>L!==Y[I])){Y=k,mt=0;for(let I=0;I<Math.min(e.tree.n,er);I++)mt=Math.max(mt,o.width(Vt(e.tree,e.data,I),G,!0));
let L=e.tree.n<=Lt?Math.max(0,mt+Jt-ge):0;S.tree.box.style.setProperty("--hc-names",`${Math.ceil(L)}px`)}return mt}function Kn(){
let k=e.currentPair(),{distances:L,linkage:I,tree:P}=e;if(!k||!L.length||I!=="single"&&I!=="complete")return null;let q=I===
"single"?1:-1,B=null,z=1/0;for(let j of lt(P,k.a))for(let R of lt(P,k.b)){let[at,Pt]=[Math.min(j,R),Math.max(j,R)],Te=q*
d(L,at*P.n-at*(at+1)/2+Pt-at-1);Te<z&&([z,B]=[Te,[j,R]])}return B}let Ct={points:ut(S.points.box,[(k,L)=>{let[I,P]=$();!I||
!P||(v=bn(L,I,P,I.all,P.all,0,o),yn(k,v,{x:I,y:P,xShown:I.all,yShown:P.all,theme:n,face:o,dpr:L.dpr}),Pn(k,x,v,Kn()))}]),
table:ut(S.table.box,[(k,L)=>{let I=e.table();!I||!H()||$n(k,x,we(L,I,e.tree,x.longest),I)}]),tree:ut(S.tree.box,[(k,L)=>{
vn(k,x,Tn(L,e.tree,Cn(e.tree,e.step,jt(e.tree)),x.longest),L.dpr)}])};for(let k of Object.values(Ct))k.canvas.setAttribute(
"aria-hidden","true");let gt={points:Wt(S.points.box),table:Wt(S.table.box)};function Tt(){let{data:k,tree:L,step:I,playing:P}=e;
X();let q=xn(e);l.textContent!==q&&Gn(l,q);let B=L.n-1;y.max=String(B),y.value=String(I),y.setAttribute("aria-valuetext",
q),M.textContent=`${I} / ${B}`,f.textContent=P?"Pause":I>=B&&B>0?"Play again":"Play",f.disabled=!B,p.disabled=h.disabled=
I<=0,m.disabled=I>=B;let z=xe.includes(e.speed)?xe:[...xe,e.speed].sort((R,at)=>R-at);yt(b,z.map(R=>[String(R),R<1?`1 st\
ep in ${tt(1/R).replace(/\.00$/,"")} s`:`${R} a second`]),String(e.speed));let j=e.offered.length?e.offered:e.linkage?[e.
linkage]:[];yt(g,j.map(R=>[R,R]),e.linkage),g.disabled=j.length<2||!Se("swaps"),g.parentElement.hidden=!j.length,S.points.
part.hidden=!O(),S.table.part.hidden=!H(),C.hidden=!e.distances.length||!e.linkage,A.dataset.parts=[O()&&"points",H()&&"\
table",!C.hidden&&"numbers"].filter(Boolean).join(" "),S.points.title.textContent=`The ${k.noun}`,S.table.title.textContent=
`${I?`Distances before step ${I}`:"Distances"}: the bluer, the nearer`,S.tree.title.textContent="The tree so far",vt.textContent=
String(Se("note")??""),vt.hidden=!vt.textContent,_.show(i),E.show(!C.hidden,a);for(let R of Object.values(Ct))R.paint()}
let Se=k=>e.model.get(k),vt=s.createElement("p");vt.className="hclust-notes",t.append(vt);function Gn(k,L){let I=L.indexOf(
":")+1,P=s.createElement("b");P.textContent=L.slice(0,I),k.replaceChildren(P,L.slice(I))}function Ee(k){i=k,Tt()}function Xn(k){
if(k!==c){c=k,X();for(let L of Object.values(Ct))L.paint()}}function J(k){e.play(!1),e.goTo(k)}let Vn=Ut({" ":()=>e.play(
!e.playing),ArrowRight:()=>J(e.step+1),ArrowUp:()=>J(e.step+1),ArrowLeft:()=>J(e.step-1),ArrowDown:()=>J(e.step-1),PageUp:()=>J(
e.step+10),PageDown:()=>J(e.step-10),Home:()=>J(0),End:()=>J(1/0)});r.push(Q(A,{keydown:k=>k.target===A&&Vn(k)}),Q(y,{input:()=>J(
y.valueAsNumber),change:e.flush}),Q(S.points.box,{pointermove:k=>Yn(it(S.points.box,k)),pointerleave:gt.points.hide}),Q(
S.table.box,{pointermove:k=>Ce(it(S.table.box,k),!1),pointerleave:gt.table.hide,click:k=>Ce(it(S.table.box,k),!0)}),e.subscribe(
Tt));function Yn({x:k,y:L}){let[I,P]=[-1,tr];if(v)for(let z=0;z<v.xs.length;z++){let j=Math.hypot(d(v.xs,z)+v.left-k,d(v.
ys,z)+v.top-L);j<P&&([P,I]=[j,z])}if(I<0)return gt.points.hide();let q=d(x.top,I),B=d(e.tree.sizes,q);gt.points.show(k,L,
e.data.name(I),[B>1?`with ${B-1} more in its cluster`:"a cluster of its own"])}function Ce({x:k,y:L},I){let P=e.table(),
q=P&&H()&&Nn(we(Ct.table,P,e.tree,x.longest),k,L);if(!P||!q)return gt.table.hide();let[B,z]=q,j=e.currentPair();gt.table.
show(k,L,tt(P.distance(B,z)),[ot(e.tree,e.data,B),ot(e.tree,e.data,z)]);let R=j&&[B,z].filter(Pt=>Pt!==j.a&&Pt!==j.b),at=R?.[0];
I&&R?.length===1&&at!==void 0&&Ee(at)}return Tt(),{restyle(k){n=k,o=te(s,n.font),Tt()},destroy(){for(let k of r)k();for(let k of Object.
values(Ct))k.destroy();for(let k of Object.values(gt))k.destroy();t.replaceChildren()}}}function sr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function ke(t,e){let n=V(t),s=n.getComputedStyle(t),o=w=>s.getPropertyValue(w).trim()?Ae(e,`var(${w})`):null,r=ar(t,e),i=Nt(
o("--jp-layout-color0")??r,r),c=$e(i)<.5,a=(w,y)=>Nt(w??y,i),l=o("--jp-ui-font-color1")??o("--jp-ui-font-color0"),u=a(l??
Ae(e,"inherit"),c?pt:At),f=a(o("--jp-ui-font-color2"),ct(i,u,.65)),p=a(o("--jp-border-color2"),ct(i,u,.16)),h=a(o("--jp-\
layout-color1"),i),m=Z(h)===Z(i)?ct(i,u,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content-font\
-family, inherit))",{paper:Z(i),ink:Z(u),quiet:Z(f),rule:Z(p),panel:Z(m),font:n.getComputedStyle(e).fontFamily,dark:c}}var ir=[
"class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function Wn(t,e){let n=V(t),{documentElement:s,
body:o}=n.document,r=new n.MutationObserver(e);for(let c of[s,o])r.observe(c,{attributes:!0,attributeFilter:ir});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{r.disconnect(),i.removeEventListener(
"change",e)}}function ar(t,e){let n=[];for(let o=t;o;o=sr(o)){let r=Un(V(o).getComputedStyle(o).backgroundColor,V(o));if(!(!r||
r.a===0)&&(n.unshift(r),r.a===1))break}let s=Nt(Ae(e,"Canvas")??pt,pt);return n.reduce((o,r)=>Nt(r,o),s)}function Ae(t,e){
let n=V(t);t.style.color=e;let s=Un(n.getComputedStyle(t).color,n);return t.style.color="",s}function Un(t,e){let n=ht(t);
if(n)return n;let s=e.document.createElement("canvas");s.width=s.height=1;let o=s.getContext("2d",{willReadFrequently:!0});
if(!o)return null;o.fillStyle=t,o.fillRect(0,0,1,1);let[r=0,i=0,c=0,a=0]=o.getImageData(0,0,1,1).data;return{r,g:i,b:c,a:a/
255}}function cr(){let t=null,e=n=>t??=n.get("view")==="lab"?fn(n):Dn(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:s}){let o=e(n);return lr(s,(r,i)=>n.get("view")==="lab"?pn(r,o,i):Fn(r,o,i))}}}function lr(t,e){
let n=V(t),s=n.document.createElement("span");s.style.display="none",t.append(s);let o=D(t,"hclust hclust-live hclust-cl\
assroom"),r=ke(t,s);ee(o,r);let i=e(o,r),c=()=>{let f=ke(t,s);JSON.stringify(f)!==JSON.stringify(r)&&(r=f,ee(o,r),i.restyle(
r))},a=Wn(o,c),l=tn(o,f=>o.contains(f)),u=new n.ResizeObserver(c);return u.observe(o),()=>{a(),l(),u.disconnect(),i.destroy(),
o.remove(),s.remove()}}export{cr as default};
