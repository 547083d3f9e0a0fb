// Generated from js/ by `npm run build`. Do not edit.
function V(t){return t.ownerDocument.defaultView??globalThis}function Ot(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Te(t,e){let n,r=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",o)},o=()=>{n.removeEventListener("change",o),r(),e()};return r(),()=>n.removeEventListener(
"change",o)}function K(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Ne(t,e,n){if(n(t)<=e)return t;let r=Array.from(t),[o,s]=[0,r.length];for(;o<s;){let i=o+s+1>>1;n(r.slice(
0,i).join("").trimEnd()+"…")<=e?o=i:s=i-1}return o?r.slice(0,o).join("").trimEnd()+"…":""}function ut(t,e,n){let r=V(t),o=e.map(h=>{let m=r.document.createElement("canvas");return m.className="hclust-layer",t.append(
m),{canvas:m,draw:h,stale:!0,ctx:m.getContext("2d")}}),s=o.at(-1).canvas,i=0,c=0,a={canvas:s,width:0,height:0,dpr:1,paint(...h){
o.forEach((m,w)=>{(!h.length||h.includes(w))&&(m.stale=!0)}),a.width&&(i||=r.requestAnimationFrame(l))},destroy(){r.cancelAnimationFrame(
i),f.disconnect(),p();for(let{canvas:h}of o)h.width=h.height=0,h.remove()}};function l(){i=0;let h=r.performance.now();for(let m of o)
m.stale&&(m.stale=!1,m.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),m.ctx.clearRect(0,0,a.width,a.height),m.ctx.save(),m.draw(m.
ctx,a),m.ctx.restore());s.dataset.ms=(r.performance.now()-h).toFixed(2),s.dataset.painted=String(++c)}function u(){let[h,
m]=[t.clientWidth,t.clientHeight],w=(r.devicePixelRatio||1)*Ot(t);if(!(h===a.width&&m===a.height&&w===a.dpr)&&(Object.assign(
a,{width:m?h:0,height:m,dpr:w}),!!a.width)){for(let{canvas:y}of o)y.width=Math.round(h*w),y.height=Math.round(m*w);n?.(a);
for(let y of o)y.stale=!0;r.cancelAnimationFrame(i),l()}}s.addEventListener("hclust-record",h=>{let{detail:m}=h;for(let w of o)
m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(m,a),m.restore()});let f=new r.ResizeObserver(u);f.observe(t);let p=Te(
r,u);return a}function Q(t,e){let n=new AbortController;for(let[r,o]of Object.entries(e))t.addEventListener(r,o,{signal:n.
signal,passive:!1});return()=>n.abort()}var G=11;function te(t,e){let n=new Map,r=null,o=(i=G,c=!1)=>`${c?"600 ":""}${i}\
px ${e}`,s=(i,c=G,a=!1)=>{let l=o(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);let f=u.get(i);if(f===void 0){if(r??=
t.createElement("canvas").getContext("2d"),!r)return i.length*c*.6;r.font=l,u.set(i,f=r.measureText(i).width)}return f};
return{css:o,width:s,fit:(i,c,a,l)=>Ne(i,c,u=>s(u,a,l))}}function d(t,e){return t[e]}var pt={r:255,g:255,b:255,a:1},At={r:0,g:0,b:0,a:1};function ht(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[r,o,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Zn),c=n[2]?255:1;return r===void 0||o===void 0||s===void 0||![r,o,s,i].every(Number.isFinite)?null:{r:r*c,g:o*
c,b:s*c,a:i}}function Zn(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Nt(t,e){return{...ct(e,t,
t.a),a:1}}function ct(t,e,n){let r=o=>t[o]+(e[o]-t[o])*n;return{r:r("r"),g:r("g"),b:r("b"),a:1}}function Z({r:t,g:e,b:n}){
let r=o=>Math.round(Math.min(255,Math.max(0,o))).toString(16).padStart(2,"0");return`#${r(t)}${r(e)}${r(n)}`}function $e({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ee(t,e){let[n,r]=[ht(e.paper)??pt,ht(e.ink)??At],o={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(o))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",Z(ct(n,r,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function D(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Ie="http://www.w3.org/2000/svg";function wt(t,e,n,r){let o=t.ownerDocument,s=o.createElement("button");if(s.type="bu\
tton",s.dataset.lmSuppressShortcuts="true",r){let i=o.createElementNS(Ie,"svg"),c=o.createElementNS(Ie,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",r),i.append(c),s.append(i),s.setAttribute(
"aria-label",e),s.title=e}else s.textContent=e;return s.addEventListener("click",n),t.append(s),s}function bt(t,e,n){let r=t.
ownerDocument,o=r.createElement("label"),s=r.createElement("select");return s.dataset.lmSuppressShortcuts="true",s.setAttribute(
"aria-label",e),s.addEventListener("change",()=>n(s.value)),o.append(e,s),t.append(o),s}function yt(t,e,n){let r=e.flat().
join(`
`);t.dataset.options!==r&&(t.dataset.options=r,t.replaceChildren(...e.map(([o="",s=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=o,i.textContent=s,i}))),t.value!==n&&(t.value=n)}function _e(t,e,n,r){let o=t.ownerDocument,s=o.
createElement("label"),[i,c]=[o.createElement("input"),o.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),r&&i.addEventListener("change",r),s.append(e,i,c),t.append(s),
{input:i,output:c,label:s}}var Le=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Le.set(t,
t);var to=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
eo=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Pe(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+no(t.slice(e))}function no(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,r=Le.get(e);return r!==void 0?n?r.toUpperCase():t.slice(0,1)+r.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:to.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,eo.test(e)?-2:-1)}function F(t,e=""){return e?`${kt(t,0)} ${t===1?Pe(e):e}`:kt(t,0)}function tt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":oo(t)?kt(t,so(t)):Be(t,2)}var oo=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function so(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var ro=[1,2,2.5,5,10];function De(t,e,n,r){let o=e-t;if(!(o>0)||!Number.isFinite(o))return Number.isFinite(t)?[t]:[];let s=Math.
max(1,Math.floor(n/r)),i=10**Math.floor(Math.log10(o/s)),c=i*(ro.find(u=>u*i*s>=o*(1-1e-9))??10),a=1e-9*o,l=[];for(let u=Math.
ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function ze(t){let e=t.slice(1).map((i,c)=>i-d(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>io(
i,3));let o=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(o))-i)>n/100);for(;o<6&&
s();)o++;return t.map(i=>kt(i+0,o))}function kt(t,e){let n=Re(t,e),[r="",o]=n.split("."),s=r.replace(/\B(?=(\d{3})+$)/g,
",");return o===void 0?s:`${s}.${o}`}function Re(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let o=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(o.at(-1))%2===0?o:n}function Be(t,e){let[
n="",r=""]=t.toExponential(e+30).split("e"),o=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
o.at(-1))%2===0?`${o}e${r}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function io(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[r="",o=""]=Be(t,e-1).split("e");return`${Oe(r)}e${o}`}return Oe(Re(
t,e-1-n))}function Oe(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var je={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var et=je;function Dt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),r=He(t,n);return lo(t,n,co(r),r)}function He(t,e){let{n,heights:r}=t;return{lower:e<n?nt(r,n-e-1):0,upper:e>1?nt(r,n-e):1/0}}function co({lower:t,upper:e}){
if(e===1/0){let r=t>0?t*1.05:1;return r>t?r:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function lo(t,e,n,{lower:r,
upper:o}){let s,i,c;return{tree:t,k:e,t:n,lower:r,upper:o,hasThreshold:r<o||e===t.n,get nodes(){return s??=fo(t,e)},get sizes(){
return i??=this.nodes.map(a=>nt(t.sizes,a))},get labels(){return c??=ho(t,this.nodes)}}}function fo(t,e){let{n,children:r}=t,
o=new Int32Array(e);o[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;uo(o,s,nt(r,2*i)),po(o,s+1,nt(r,2*i+1))}return o}function uo(t,e,n){
We(t,0,e,n)}function We(t,e,n,r){for(;n>e;){let o=n-1>>1,s=nt(t,o);if(r<=s)break;t[n]=s,n=o}t[n]=r}function po(t,e,n){let r=0,
o=1;for(;o<e;){let s=o+1;s<e&&!(nt(t,o)>nt(t,s))&&(o=s),t[r]=nt(t,o),r=o,o=2*r+1}We(t,0,r,n)}function ho(t,e){let n=new Int32Array(
t.n);return e.forEach((r,o)=>{let s=nt(t.start,r),i=s+nt(t.sizes,r);for(let c=s;c<i;c++)n[nt(t.order,c)]=o}),n}function Fe(t){
let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let r=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(r<2)return 2;let o=2,
s=-1/0;for(let i=2;i<=r;i++){let{lower:c,upper:a}=He(t,i),l=c>0?a/c:a>0?1/0:1;l>s&&([s,o]=[l,i])}return o}function nt(t,e){
return t[e]}var ne=Object.keys(et.marker_scales).length,Ke=1<<30;function mo(t,e){return Ke|parseInt(e.slice(1),16)<<3|t%ne}function oe(t){
return(t&Ke)!==0}function Ge(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Xe(t){return t&7}var Ue=new WeakMap,
qe=new WeakMap;function Ve(t){let e=Ue.get(t.children);return e||Ue.set(t.children,e=wo(t)),t.annotations?.colors.size?go(
e,t.annotations):e}function go(t,e){let n=qe.get(e);if(!n){qe.set(e,n=t.slice());for(let[r,o]of e.colors)n[r]=mo(dt(n,r),
o)}return n}function wo(t){let{n:e,children:n,sizes:r}=t,o=new Int32Array(2*e-1);for(let i=1,c=e-2;c>=0;c--,i++){let a=dt(n,2*c),l=dt(
n,2*c+1),u=dt(r,a)>=dt(r,l);o[u?a:l]=dt(o,e+c),o[u?l:a]=i}let s=Int32Array.from({length:e},(i,c)=>c);return Dt(t,Fe(t)).
nodes.forEach((i,c)=>{s[dt(o,i)]=c}),o.map(i=>dt(s,i))}function dt(t,e){return t[e]}var se=et.colors,Ye=Object.keys(et.marker_scales),Je=et.marker_scales,Bs=se.length*Ye.length;function st(t){return oe(t)?Ge(t):d(se,t%se.length)}function re(t){return d(Ye,oe(t)?Xe(t):t%ne)}var bo={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function zt(t){return bo[re(t)]}function Rt(t){return Je[re(t)]}function xt(t,e,n=new Uint8Array(e.length)){let r=e.length+1,o=new Float64Array(r-1),s=new Int32Array(2*r-1).fill(1,0,r),
i=new Int32Array(2*r-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<r-1;l++){let u=U(t,2*l),f=U(t,2*l+1);s[r+l]=U(s,u)+U(s,f),i[u]=
i[f]=r+l;let p=U(e,l);p<c?a=!1:c=p,o[l]=c}return yo({n:r,children:t,distances:e,heights:o,monotone:a,sizes:s,parents:i},
n)}function yo(t,e){let{n,children:r,sizes:o}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=U(r,2*a+(e[a]?1:0)),
u=U(r,2*a+(e[a]?0:1)),f=U(s,n+a);s[l]=f,s[u]=f+U(o,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[U(s,a)]=a,c[a]=U(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(U(c,U(r,2*a))+U(c,U(r,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function St(t,e){return e<t.n?0:U(t.distances,e-t.n)}function lt(t,e){let n=U(t.start,e);return t.order.subarray(n,n+U(t.sizes,e))}function U(t,e){return t[e]}function Mt({left:t,width:e},n,r){return t+d(n.x,r)/n.n*e}function rt({top:t,height:e,highest:n},r){return t+e*(1-(n>0?r/
n:0))}function Bt(t,e,n,r,o){let s=new Map;for(let i=0;i<n;i++){let c=o(e.n+i),a=s.get(c);a||s.set(c,a=new Path2D),ie(a,
e,i,r)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of s)t.strokeStyle=i,t.stroke(c)}function ie(t,e,n,r){let[o,s]=[d(
e.children,2*n),d(e.children,2*n+1)],[i,c]=[Mt(r,e,o),Mt(r,e,s)],a=rt(r,d(e.distances,n));t.moveTo(i,rt(r,St(e,o))),t.lineTo(
i,a),t.lineTo(c,a),t.lineTo(c,rt(r,St(e,s)))}function jt(t){return t.n<2?0:d(t.heights,t.n-2)}var xo=8;function Ht(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*xo),[r,o,s]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/s;return{left:i,top:c,scale:a,x:l=>i+(l-r)*a,y:l=>c+n-(l-o)*a}}function Qe(t,e,n,r,o,s){let{x:i,y:c}=Ht(e,n),a=n.
points.length/2,l=a>120?7:9,u=Array.from(r.colors,f=>new Path2D(zt(f)));for(let f=0;f<a;f++){let p=d(r.cut.labels,f),h=d(
r.colors,p),m=l*Rt(h);t.save(),t.translate(i(d(n.points,2*f)),c(d(n.points,2*f+1))),(f===n.picked||f===s)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=o.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(m,m);let w=u[p];t.fillStyle=
st(h),t.fill(w),t.lineWidth=.8/m,t.strokeStyle=o.paper,t.stroke(w),t.restore()}}function Ze(t,e,{tree:n,cut:r,colors:o},s){
let i=jt(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);r.nodes.
forEach((u,f)=>{a[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=d(n.parents,u);d(a,u)<0&&f>=0&&(a[u]=d(a,f))}if(t.lineWidth=1.25,
Bt(t,n,n.n-1,c,u=>d(a,u)<0?s.quiet:st(d(o,d(a,u)))),r.t>i||n.n<2)return;let l=Math.round(rt(c,Math.min(r.t,i)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=s.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}var tn="data-lm-suppress-shortcuts",Mo=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,en="walking";function nn(t,e){
let n=V(t),r=new WeakSet,o=s=>{let i=s.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(tn)&&r.add(i),i.toggleAttribute(
tn,r.has(i)?!ae(s):Ao(s,i)))};return n.addEventListener("keydown",o,!0),()=>n.removeEventListener("keydown",o,!0)}function ae({
key:t,ctrlKey:e,metaKey:n,altKey:r,shiftKey:o,target:s}){if(e||n||r)return!0;let i=s?.closest(`.${en}`);return t==="Ente\
r"&&o&&!i}function Ao({key:t,ctrlKey:e,metaKey:n,altKey:r,shiftKey:o},s){return e||n||r||o?!1:Mo.test(t)||s.tagName==="S\
ELECT"&&t.length===1}var $t=14,Wt=4;function Ft(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let r=e.createElement("b");n.append(r),t.append(n);let o=[],s="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==s){for(s=f,r.textContent=K(l);o.length<u.length;){let p=e.createElement("span");o.push(p),n.append(p)}o.forEach(
(p,h)=>{p.hidden=h>=u.length,p.textContent=K(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,p){
a(f,p),n.hidden=!1;let[h,m]=[t.clientWidth,t.clientHeight],w=l+$t+i+Wt<=h?l+$t:l-$t-i,y=u-$t-c,x=y>=Wt?y:u+$t,b=(g,A)=>Math.
round(Math.max(Wt,Math.min(g,A-Wt)));n.style.transform=`translate(${b(w,h-i)}px, ${b(x,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var lr=`This view shows the rows' values, but ${et.needs_table}`;function it(t,e){let{left:n,top:r}=t.getBoundingClientRect(),o=Ot(t);return{x:(e.clientX-n)/o,y:(e.clientY-r)/o}}function Ut(t){return e=>{let n=t[e.key];!n||ae(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var mr=et.max_cluster_title,ko=["node_names","node_colors"];function on(t){let[e,n]=ko.map(r=>So(t.get(r)));return{names:e,
colors:n}}function So(t){let e=new Map;for(let[n,r]of Object.entries(t??{}))e.set(Number(n),String(r));return e}function Eo(t){let e=ft(t.get("heights")),n=rn(t.get("flips"),e.length),r=xt(qt(t.get("children")),e,n);return r.annotations=
on(t),r}function sn(t){let e=Eo(t),n=e.n,r=t.get("columns")??[],o=ft(t.get("col_heights")),s=qt(t.get("col_children")),i=ft(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=qt(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(f,p)=>p);return{revision:t.get("revision")??0,n,tree:e,p:r.length,columns:r,values:No(t.get("values")),
columnTree:o.length?xt(s,o):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:vo(a,ft(t.get(
"axes")),i,c.length,n),axisNames:a,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Co(rn(t.
get("names")),qt(t.get("name_ends"))),leafOf:f=>To(u,f)}}function vo(t,e,n,r,o){let s=0;return t.map(({original:i})=>i===
void 0?e.subarray(s*o,++s*o):Float64Array.from({length:o},(c,a)=>n[a*r+i]??NaN))}function Co(t,e){let n=new TextDecoder,
r=[];return o=>{let s=e[o];return s===void 0?String(o):r[o]??=n.decode(t.subarray(o?e[o-1]:0,s))}}function To(t,e){let n=0,
r=t.length;for(;n<r;){let o=n+r>>1;d(t,o)<e?n=o+1:r=o}return t[n]===e?n:-1}function Kt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:r}=t;return e.slice(n,n+r)}return new ArrayBuffer(
0)}function rn(t,e=0){let n=new Uint8Array(Kt(t));return n.length>=e?n:new Uint8Array(e)}function qt(t){return new Int32Array(
Kt(t))}function No(t){return new Float32Array(Kt(t))}function ft(t){return new Float64Array(Kt(t))}var cn=["ward","complete","average","single","weighted","centroid","median"],ln=["ward","centroid","median"];function fn(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let r=0,o=0;r<e;r++)for(let s=r+1;s<e;s++){let i=N(t,2*r)-N(t,2*s),c=N(
t,2*r+1)-N(t,2*s+1);n[o++]=Math.sqrt(i*i+c*c)}return n}function le(t,e){let n=new Float64Array(e*e);for(let r=0,o=0;r<e;r++)
for(let s=r+1;s<e;s++)n[r*e+s]=n[s*e+r]=N(t,o++);return n}function fe(t,e,n,r,o,s,i){switch(t){case"ward":{let c=1/(e+n+r);return ce((r+e)*c*o*o+(r+n)*c*s*s-r*c*i*i)}case"complet\
e":return Math.max(o,s);case"single":return Math.min(o,s);case"average":return(e*o+n*s)/(e+n);case"weighted":return .5*(o+
s);case"centroid":return ce((e*o*o+n*s*s-e*n*i*i/(e+n))/(e+n));case"median":return ce(.5*(o*o+s*s)-.25*i*i)}}function ce(t){
return t>0?Math.sqrt(t):0}function Gt(t,e,n,{points:r=!1}={}){let o=le(t,e);return n==="single"?an(...Io(o,e,r),e,r):n===
"centroid"||n==="median"?_o(o,e,n):an(...$o(o,e,n),e,!1)}function $o(t,e,n){let r=new Int32Array(e).fill(1),[o,s,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!r[c];)c++;i.push(c)}let[l,u,f]=[0,0,1/0];for(;;){l=N(i,i.length-1);
let p=i[i.length-2];[u,f]=p===void 0?[-1,1/0]:[p,N(t,l*e+p)];for(let h=0;h<e;h++)r[h]&&h!==l&&N(t,l*e+h)<f&&(f=N(t,l*e+h),
u=h);if(u===p)break;i.push(u)}i.length-=2,l>u&&([l,u]=[u,l]),o.push(l,u),s.push(f),Xt(t,e,r,n,l,u,f)}return[o,s]}function Xt(t,e,n,r,o,s,i){
let[c,a]=[N(n,o),N(n,s)];n[o]=0,n[s]=c+a;for(let l=0;l<e;l++){let u=N(n,l);if(!u||l===s)continue;let f=fe(r,c,a,u,N(t,l*
e+o),N(t,l*e+s),i);t[l*e+s]=t[s*e+l]=f}}function Io(t,e,n){let r=new Float64Array(e).fill(1/0),o=new Int32Array(e),s=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){s[a]=1;let[u,f]=[0,1/0];for(let p=0;p<e;p++){if(s[p])continue;let h=N(t,a*e+
p);h<N(r,p)&&(r[p]=h,o[p]=a),N(r,p)<f&&(f=N(r,p),u=p)}i.push(n?N(o,u):a,u),c.push(f),a=u}return[i,c]}function an(t,e,n,r){
let o=e.map((a,l)=>l).sort((a,l)=>N(e,a)-N(e,l)),s=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;s[a]!==a;)a=s[a]=N(s,N(s,a));return a};return o.forEach((a,l)=>{let[u,f]=[c(N(t,2*a)),c(N(t,2*a+1))];i.set(r||u<f?[
u,f]:[f,u],2*l),s[u]=s[f]=n+l}),{children:i,heights:Float64Array.from(o,a=>N(e,a))}}function _o(t,e,n){let r=new Int32Array(
e).fill(1),o=Int32Array.from({length:e},(f,p)=>p),s=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=f=>{let[p,h]=[f,1/0];for(let m=f+1;m<e;m++)r[m]&&N(t,f*e+m)<h&&([p,h]=[m,N(t,f*e+m)]);
return s[f]=p,i[f]=h,h};for(let f=0;f<e-1;f++)l(f);let u=Lo(i);for(let f=0;f<e-1;f++){let p=u.top();for(;N(i,p)!==N(t,p*
e+N(s,p));)u.set(p,l(p)),p=u.top();let[h,m]=[N(s,p),N(i,p)];u.drop(),c.set(N(o,p)<N(o,h)?[N(o,p),N(o,h)]:[N(o,h),N(o,p)],
2*f),a[f]=m,o[h]=e+f,Xt(t,e,r,n,p,h,m);for(let w=0;w<p;w++)r[w]&&s[w]===p&&(s[w]=h);for(let w=0;w<h;w++)r[w]&&N(t,w*e+h)<
N(i,w)&&(s[w]=h,u.set(w,i[w]=N(t,w*e+h)));h<e-1&&u.set(h,l(h))}return{children:c,heights:a}}function Lo(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),r=n.slice(),o=n.length,s=a=>N(e,N(n,a)),i=(a,l)=>{let[u,f]=[N(n,a),N(n,l)];n[a]=f,n[l]=u,r[u]=
l,r[f]=a},c=a=>{for(let l=2*a+1;l<o;l=2*a+1){if(l+1<o&&s(l+1)<s(l)&&l++,!(s(a)>s(l)))return;i(a,l),a=l}};for(let a=(o>>1)-
1;a>=0;a--)c(a);return{top:()=>N(n,0),drop(){i(0,--o),c(0)},set(a,l){let u=N(r,a),f=l<N(e,a);if(e[a]=l,!f)return c(u);for(let p=u-
1>>1;u>0&&s(p)>l;p=u-1>>1)i(u,p),u=p}}}function N(t,e){return t[e]}var ue=2,pe=200,un=12;function pn(t){let e=new Set,n=null,r=[],o=!1,s=!1,i={model:t,picked:-1,panels(){if(n)return n;let y=i.
points.length/2,x=fn(i.points),b=r;return n=i.linkages.map((g,A)=>{let{children:S,heights:v}=Gt(x,y,g,{points:!0}),_=xt(
S,v),E=Dt(_,i.k),C=Oo(E,b);return A||(b=r=Array.from(E.labels,M=>d(C,M))),{linkage:g,tree:_,cut:E,colors:C}}),n},move(y,x,b){
i.points.set(u(x,b),2*y),a()},add(y,x){let b=i.points.length/2;return b>=pe?!1:(i.points=Float64Array.of(...i.points,...u(
y,x)),r.push(-1),i.picked=b,a(),!0)},remove(y){let x=i.points.length/2;return x<=ue?!1:(i.points=i.points.filter((b,g)=>g>>
1!==y),r.splice(y,1),i.picked=Math.min(y,x-2),i.k>x-1&&c("n_clusters",i.k=x-1),a(),!0)},pick(y){i.picked=y,l()},setClusters(y){
let x=Math.min(Math.max(Math.round(y)||1,1),i.points.length/2);x!==i.k&&(i.k=x,c("n_clusters",x),t.save_changes(),n=null,
l())},setShape(y){i.shape=y,c("shape",y);let x=t.get("shape_clusters")[i.shapes.indexOf(y)];x&&c("n_clusters",i.k=x),f(!0)},
setSeed(y){c("seed",y),t.save_changes()},reset:()=>f(!0),syncPoints(){o&&(o=!1,c("points_bytes",new DataView(i.points.slice().
buffer)),t.save_changes())},subscribe(y){return e.add(y),()=>{e.delete(y),i.syncPoints()}},destroy(){for(let[y,x]of Object.
entries(w))t.off(`change:${y}`,x);e.clear()}};function c(y,x){s=!0,t.set(y,x),s=!1}function a(){n=null,o=!0,l()}function l(){
for(let y of[...e])y()}function u(y,x){let[b,g,A]=i.square,S=(v,_)=>{let E=Number((v/A).toPrecision(6))*A;return Math.min(
Math.max(E,_),_+A)};return[S(y,b),S(x,g)]}function f(y){let x=ft(t.get("shapes_bytes")),b=t.get("shape_ends"),g=Math.max(
0,i.shapes.indexOf(i.shape));p(x.slice(g?d(b,g-1):0,d(b,g))),i.k>i.points.length/2&&c("n_clusters",i.k=i.points.length/2),
l(),o=y,i.syncPoints()}function p(y){i.points=y,i.picked=-1,i.square=Po(y),r=[],n=null}function h(){i.linkages=t.get("li\
nkages"),i.shapes=t.get("shapes"),i.shape=t.get("shape"),i.k=t.get("n_clusters"),p(ft(t.get("points_bytes"))),l()}let m=y=>()=>{
s||y()},w={revision:h,n_clusters:m(()=>i.setClusters(t.get("n_clusters"))),linkages:m(h)};h();for(let[y,x]of Object.entries(
w))t.on(`change:${y}`,x);return i}function Po(t){let e=[0,1].map(a=>{let l=t.filter((u,f)=>f%2===a);return[l.reduce((u,f)=>Math.
min(u,f),1/0),l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,r=0]=[],[o=0,s=0]=[]]=e,i=Math.max(r-n,s-o)||1;if(n>=0&&o>=0&&
r<=10&&s<=10&&i>4)return[0,0,10];let c=1.12*i;return[(n+r-c)/2,(o+s-c)/2,c]}function Oo(t,e){let{k:n,labels:r}=t,o=new Map,
s=4096;r.forEach((l,u)=>{let f=e[u]??-1;f>=0&&o.set(l*s+f,(o.get(l*s+f)??0)+1)});let i=new Int32Array(n).fill(-1),c=new Set;
for(let[l]of[...o].sort((u,f)=>f[1]-u[1]||u[0]-f[0])){let[u,f]=[Math.floor(l/s),l%s];d(i,u)>=0||c.has(f)||(i[u]=f,c.add(
f))}let a=0;for(let l=0;l<n;l++)if(!(d(i,l)>=0)){for(;c.has(a);)a++;i[l]=a,c.add(a)}return i}var Do=13;function hn(t,e,{hover:n,announce:r,announcePoint:o}){let{canvas:s}=t,i=null,c=-1/0,a=({x:b,y:g})=>{let A=Ht(t,
e),[S,v]=[-1,Do];for(let _=0;_<e.points.length/2;_++){let E=Math.hypot(A.x(d(e.points,2*_))-b,A.y(d(e.points,2*_+1))-g);
E<=v&&([v,S]=[E,_])}return S},l=({x:b,y:g})=>{let{left:A,top:S,scale:v}=Ht(t,e),[_,E,C]=e.square;return[_+(b-A)/v,E+C-(g-
S)/v]},u=b=>{s.style.cursor=b<0?"copy":"grab",n(b)},f=()=>e.square[2],p=(b,g,A)=>{let S=e.picked;if(S<0)return e.pick(0);
let v=f()*(A.shiftKey?.0025:.02);e.move(S,d(e.points,2*S)+b*v,d(e.points,2*S+1)+g*v),o()},h=b=>{let g=e.points.length/2;
e.pick((Math.max(e.picked,b<0?0:-1)+b+g)%g),o()},m=()=>{e.picked<0||(e.remove(e.picked)?r(`A point is taken away: ${F(e.
points.length/2,"points")}.`):r(`At least ${ue} points have to stay.`),e.syncPoints())},w=(b,g)=>{e.add(b,g)?r(`A point \
is added: ${F(e.points.length/2,"points")}.`):r(`There are ${pe} points already: take one away first.`,!0),e.syncPoints()},
y=Ut({ArrowLeft:b=>p(-1,0,b),ArrowRight:b=>p(1,0,b),ArrowUp:b=>p(0,1,b),ArrowDown:b=>p(0,-1,b),PageDown:()=>h(1),PageUp:()=>h(
-1),Delete:m,Backspace:m,Enter:()=>{let[b,g]=e.square,A=e.picked,S=.05*f();w(...A<0?[b+f()/2,g+f()/2]:[d(e.points,2*A)+S,
d(e.points,2*A+1)])},Escape:()=>e.pick(-1)}),x=b=>{i?.id===b.pointerId&&(i=null,s.style.cursor="grab",e.syncPoints())};return Q(
s,{keydown:y,keyup:e.syncPoints,blur:e.syncPoints,touchstart:b=>{let g=b.touches[0];g&&a(it(s,g))>=0&&b.preventDefault()},
pointerdown:b=>{if(b.button!==0||!b.isPrimary)return;let g=it(s,b),A=a(g);if(A<0)return;let[S,v]=l(g);i={id:b.pointerId,
point:A,dx:d(e.points,2*A)-S,dy:d(e.points,2*A+1)-v},s.setPointerCapture(b.pointerId),s.style.cursor="grabbing",e.pick(A)},
pointermove:b=>{let g=it(s,b);if(!i)return u(a(g));let[A,S]=l(g);e.move(i.point,A+i.dx,S+i.dy)},pointerup:x,pointercancel:x,
pointerleave:()=>u(-1),click:b=>{let g=it(s,b);a(g)>=0||(c=b.timeStamp,w(...l(g)))},dblclick:b=>{if(b.timeStamp-c<600)return;
let g=a(it(s,b));g<0||(e.pick(g),m())}})}var zo={single:"Follows chains and bent shapes, since only the nearest two points count; for the same reason a few point\
s in between join two groups into one.",complete:"Makes compact groups of like width, since the farthest two points coun\
t; so it cuts long groups, and one stray point can spoil a merge.",average:"A middle way that puts up with stray points,\
 since all pairs count; it still looks for round groups, and fails on bent ones and rings.",ward:"Finds round groups of \
like size, since every merge adds as little spread as it can; so it cuts long, bent and very large groups to fit.",weighted:"\
Like average, but both halves of a merge count the same; so small groups hold their own, and a stray point counts too mu\
ch.",centroid:"Compares the means of groups, so stray points count little; but a merge can lie below an earlier one, and\
 branches then cross.",median:"Like centroid, but both halves of a merge count the same; so small groups hold their own,\
 and branches cross even more often."},Ro={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ri\
ng round a heap",sizes:"unequal sizes",noise:"noise",yours:"your points"};function dn(t,e,n){let r=t.ownerDocument,o=V(t),
s=[],i=D(t,"hclust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=bt(
i,"Points",E=>e.setShape(E)),a=_e(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number \
of clusters");let l=r.createElement("label"),u=r.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147\
483647",step:"1"}),u.dataset.lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.
append("Seed",u),i.append(l),wt(i,"Reset",e.reset).title="Back to the points as they were drawn";let f=D(i,"hclust-lab-h\
int");f.textContent="Drag a point. Click to add one, double-click to take one away.";let p=D(t,"hclust-unseen");p.setAttribute(
"aria-live","polite");let h=D(t,"hclust-lab"),m=[],w=-1;function y(E,C){let M=D(h,"hclust-lab-panel"),T=r.createElement(
"h4");T.textContent=E,M.append(T);let $=ut(D(M,"hclust-lab-points"),[(W,X)=>{let Y=e.panels()[C];Y&&Qe(W,X,e,Y,n,w)}]),O=ut(
D(M,"hclust-lab-tree"),[(W,X)=>{let Y=e.panels()[C];Y&&Ze(W,X,Y,n)}]);O.canvas.setAttribute("aria-hidden","true");let H=r.
createElement("p");return H.textContent=zo[E],M.append(H),$.canvas.tabIndex=0,$.canvas.setAttribute("role","application"),
$.canvas.dataset.lmSuppressShortcuts="true",$.canvas.setAttribute("aria-label",`Points under ${E} linkage. Page Up and P\
age Down go from point to point, arrows move it, Delete takes it away, Enter adds one.`),{linkage:E,part:M,points:$,tree:O,
end:hn($,e,{hover:x,announce:b,announcePoint:()=>g(C)})}}function x(E){if(E!==w){w=E;for(let C of m)C.points.paint()}}function b(E,C=!1){
p.textContent=E,C&&(f.textContent=E)}function g(E){let C=e.picked,M=e.panels()[E];if(C<0||!M)return;let[T,$]=[d(e.points,
2*C),d(e.points,2*C+1)],O=d(M.cut.sizes,d(M.cut.labels,C));b(`Point ${C+1} of ${e.points.length/2} at ${T.toFixed(1)}, ${$.
toFixed(1)}: in a cluster of ${O}.`)}function A(){m.map(C=>C.linkage).join()!==e.linkages.join()&&(S(),m=e.linkages.map(
y),v()),yt(c,e.shapes.map(C=>[C,Ro[C]??C]),e.shape),a.input.max=String(Math.max(e.k,Math.min(un,e.points.length/2))),a.input.
value=String(e.k),a.output.textContent=F(e.k),a.input.setAttribute("aria-valuetext",F(e.k,"clusters"));let E=e.model.get(
"seed");l.hidden=typeof E!="number",r.activeElement!==u&&(u.value=String(E??""));for(let{points:C,tree:M}of m)C.paint(),
M.paint()}function S(){for(let{part:E,points:C,tree:M,end:T}of m)T(),C.destroy(),M.destroy(),E.remove();m=[]}function v(){
let E=Math.max(t.clientWidth<700?2:1,Math.floor(t.clientWidth/205)),C=Math.ceil(m.length/Math.max(1,E))||1;h.style.gridTemplateColumns=
`repeat(${Math.ceil(m.length/C)}, minmax(0, 1fr))`}let _=new o.ResizeObserver(v);return _.observe(t),s.push(()=>_.disconnect(),
Q(u,{change:()=>{let E=Math.round(u.valueAsNumber);E>=0&&E<=2147483647?e.setSeed(E):u.value=String(e.model.get("seed"))}}),
e.subscribe(A)),A(),{restyle(E){n=E,A()},destroy(){for(let E of s)E();S(),t.replaceChildren()}}}var de=864e5,Bo=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function gn(t){let[e,n]=[1/0,-1/0];
for(let o=0;o<t.length;o++){let s=d(t,o);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let r=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-r,n+r]}function It(t,e,n,r,o){if(t==="date")return jo(e,n,Math.max(2,Math.floor(r/o)));let s=De(
e,n,r,o);return{values:s,words:ze(s)}}function jo(t,e,n){let r=e-t;for(let o of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(r<50)break;if(!(r/(o*30.4)>n))return he(mn(t,e,o),t,e)}for(let o of[1/24,1/8,1/4,1/2,1,2,7,14]){if(r/o>n)continue;
let s=o>=7?4:0,i=[];for(let c=Math.ceil((t-s)/o);c*o+s<=e;c++)i.push(c*o+s);return he(i,t,e)}return he(mn(t,e,1),t,e)}function mn(t,e,n){
let r=new Date(t*de);if(Number.isNaN(r.getTime()))return[];let o=Math.floor((r.getUTCFullYear()*12+r.getUTCMonth())/n),s=[];
for(let i=o;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
de;if(!(a<=e))break;a>=t&&s.push(a)}return s}function he(t,e,n){let r=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=d(Bo,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[o]=t;return o!==void 0&&n-e<800&&!r.some(s=>/^-?\d{3,}$/.
test(s))&&(r[0]+=` ${new Date(o*de).getUTCFullYear()}`),{values:t,words:r}}var wn=8,yn=12,Ho=46,{max_axis_word:Wo}=et;function me(t,e,n){let r=t.axisNames.findIndex(l=>l.name===e),o=r<0?Math.min(
n,t.axisNames.length-1):r,s=t.axisNames[o],i=t.axes[o];if(!s||!i)return null;let c=K(s.label||s.name),a=s.unit?`${c} (${K(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:gn(i)}}function xn(t,e,n,r,o,s,i){let c=Math.max(40,t.height-
wn-Ho),a=It(n.column.kind,...o,c,46);a.words=a.words.map(w=>i.fit(w,Wo));let l=Math.max(0,...a.words.map(w=>i.width(w))),
u=Math.ceil(l+8+G+16),f=Math.max(40,t.width-u-yn-s),p=It(e.column.kind,...r,f,64),h=bn(e.values,r[0],r[1],f),m=bn(n.values,
o[1],o[0],c);for(let w=0;w<h.length;w++)Number.isNaN(h[w])?m[w]=NaN:Number.isNaN(m[w])&&(h[w]=NaN);return{left:u,top:wn,
width:f,height:c,x:p,y:a,xs:h,ys:m}}function bn(t,e,n,r){let o=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=d(
t,s);o[s]=Number.isFinite(i)?(i-e)/(n-e)*r:NaN}return o}function Mn(t,e,{x:n,y:r,xShown:o,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:u,width:f,height:p}=e,h=u+p,m=Math.max(1,Math.round(a))/a,w=x=>Math.round(x*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((x,b)=>{let g=w(h-(x-s[0])/(s[1]-s[0])*p);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,g,f,m),t.globalAlpha=1,t.fillRect(l-4,g,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[b]??
"",l-8,g+.5)}),t.fillStyle=i.rule,t.fillRect(w(l),u,m,p+m),t.fillRect(l,w(h),f,m),t.textBaseline="alphabetic",t.textAlign=
"center";let y=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((x,b)=>{let g=w(l+(x-o[0])/(o[1]-o[0])*f);t.fillStyle=
i.rule,t.fillRect(g,h,m,4);let A=c.fit(e.x.words[b]??"",y),S=l+f+yn-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.
min(g,S),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),l+f/2,h+37),t.save(),t.translate(G+1,u+p/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(r.title,p),0,0),t.restore()}var An=28;function ot(t,e,n){let r=d(t.sizes,n),o=Vt(t,e,n);return r>1?`${o} (+${F(r-1)} more)`:o}function Vt(t,e,n){let r=K(
e.name(d(lt(t,n),0)));return r.length>An?`${r.slice(0,An-1).trimEnd()}…`:r}function kn(t){let{data:e,step:n,tree:r}=t,
o=r.n-1;if(!o)return"There is one row: nothing can be merged.";let s=t.currentPair();if(!s)return`Start: ${F(r.n,e.noun)}\
, each a cluster of its own; ${F(o,"merges")} make them one tree.`;let[i,c]=[ot(r,e,s.a),ot(r,e,s.b)],a=r.n-n,l=a===1?"a\
ll are one cluster now":`${F(a,"clusters")} are left`;return`Step ${F(n)} of ${F(o)}: ${i} and ${c} merge at ${tt(s.distance)}\
; ${l}.`}var Sn={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Fo={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},Uo=["average","centroid","ward"];function En(t,[e,n,r],o,s){let[i,c,a]=o.map(tt),l=e+n,u={single:`½ · ${i} +\
 ½ · ${c} − ½ · |${i} − ${c}|`,complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i}\
 + ${n} · ${c}) / ${l}`,weighted:`½ · ${i} + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*
n} · ${a}² / ${l*l} ]`,median:`√ [ ½ · ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+r} · ${i}² + ${n+
r} · ${c}² − ${r} · ${a}²) / ${l+r} ]`};return{general:`d(A∪B, C) = ${Fo[t]}`,where:Uo.includes(t)?`a = ${F(e)},\
 b = ${F(n)}${t==="ward"?`, c = ${F(r)}`:""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${tt(s)}`}}function _t(t,e,n){return Z(ct(ht(t.paper)??pt,ht(e)??At,n))}function Et(t,{theme:e,face:n},r,o,s,i=8){t.beginPath(),t.arc(
o,s,i,0,2*Math.PI),t.fillStyle=r==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=r==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=r==="C"?e.ink:e.paper,t.font=n.css(G,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
r,o,s+.5)}var Yt=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),vn=40,Cn=22,ge=76,Jt=11;function Tn(t,e,n){let r=t.n>1?d(
t.heights,Math.max(0,e-1)):0,o=n*1.04;for(;r>0&&o/2>r*1.3;)o/=2;return o}function Nn(t,e,n,r){let o=t.width-vn-8,s=o/e.n>=
11.5,i=s?Yt(r+Jt,ge,.48*t.height):16;return{left:vn,top:Cn,width:o,height:Math.max(20,t.height-Cn-i),highest:n,names:s,feet:i}}
function $n(t,e,n,r){let{tree:o,merges:s,top:i,colors:c,tags:a,currentPair:l,asked:u,theme:f,face:p,name:h}=e,m=Math.max(
1,Math.round(r))/r,{values:w,words:y}=It("number",0,n.highest||1,n.height,42),x=n.top+n.height;t.font=p.css(),t.textAlign=
"right",t.textBaseline="middle",w.forEach((M,T)=>{let $=Math.round(rt(n,M)*r)/r;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,$,n.width,m),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(y[T]??"",n.left-8,$+.5)}),t.lineWidth=1.5;let b=o.n+s-
1;Bt(t,o,s,n,M=>l&&M===b?f.ink:st(d(c,d(i,M)))),l&&(t.beginPath(),ie(t,o,s-1,n),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());
let g=[...a.keys()],A=s<o.n-1?new Set(i.subarray(0,o.n)):new Set;for(let M of new Set([...A,...g,...u??[]])){let T=u?.includes(
M),[$,O]=[Mt(n,o,M),rt(n,St(o,M))];t.beginPath(),t.arc($,O,T?5:2,0,2*Math.PI),t.fillStyle=T?f.paper:M<o.n?f.quiet:st(d(c,
M)),t.fill(),T&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let M=0;M<o.n;M++){let T=[...a].find(([O])=>qo(o,O,M)),$=T!==void 0&&T[1]!=="C";t.save(),t.translate(Mt(n,o,
M),x+7),t.rotate(-Math.PI/2),t.font=p.css(G,$),t.fillStyle=$?f.ink:f.quiet,t.fillText(p.fit(K(h(M)),n.feet-Jt+1,G,$),0,.5),
t.restore()}}let S=l?rt(n,d(o.distances,s-1))-12:0,v=l?[...l].map(M=>Mt(n,o,M)):[],[_=0,E=0]=v,C=Math.max(0,19-Math.abs(
E-_))/2;for(let[M,T]of a){let $=Mt(n,o,M);if(T==="C"){let H=Math.min(_,E)-24<$&&$<Math.max(_,E)+24,W=rt(n,St(o,M))-12;Et(
t,e,T,$,H&&Math.abs(W-S)<18?S-19:W);continue}let O=$===Math.min(_,E)?-C:C;Et(t,e,T,Yt($+O,9,n.left+n.width),S)}}function qo(t,e,n){
let r=d(t.start,n)-d(t.start,e);return r>=0&&r<d(t.sizes,e)}var Ko=92,Go=44,Xo=42;function we({width:t,height:e},n,r,o){let s=[...n.nodes].sort((a,l)=>d(r.start,a)-d(r.start,l)),i=s.
length,c=Math.max(Ko,Math.min(o+Xo,t-6-Go*(i-1)));return{nodes:s,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.max(
1,i-1)),tall:Math.min(32,(e-8)/i)}}function In({nodes:t,left:e,top:n,wide:r,tall:o},s,i){let[c,a]=[Math.floor((i-n)/o),Math.
floor((s-e)/r)];return a<0||c>=t.length||a>=c?null:[d(t,c),d(t,a)]}function _n(t,e,n,r){let{theme:o,face:s,tags:i,currentPair:c,
asked:a,name:l,tree:u}=e,{nodes:f,left:p,top:h,wide:m,tall:w,right:y}=n,x=Math.min(m,w)>12?1:.5,b=w>=9.5,g=new Map(f.map(
(M,T)=>[M,T])),[A,S]=[1/0,0];for(let[M,T]of f.entries())for(let $=0;$<M;$++){let O=r.distance(T,d(f,$));A=Math.min(A,O),
S=Math.max(S,O)}let v=M=>M<1&&S>.3?kt(M,2):tt(M),_=w>=14&&Math.max(s.width(v(A)),s.width(v(S)))<=m-4;t.textBaseline="mid\
dle",f.forEach((M,T)=>{for(let $=0;$<T;$++){let O=r.distance(M,d(f,$)),H=S>A?(S-O)/(S-A):1,[W,X]=[p+$*m,h+T*w];t.fillStyle=
_t(o,"#4477AA",.05+.85*H**1.6),t.fillRect(W,X,m-x,w-x),_&&(t.font=s.css(),t.textAlign="center",t.fillStyle=o.ink,t.fillText(
v(O),W+(m-x)/2,X+w/2))}});let E=(M,T,$,O)=>{let[H,W]=[g.get(M),g.get(T)];if(H===void 0||W===void 0)return;let[X,Y]=[Math.
max(H,W),Math.min(H,W)];t.setLineDash(O),t.lineWidth=$,t.strokeStyle=o.ink,t.strokeRect(p+Y*m-x/2,h+X*w-x/2,m,w),t.setLineDash(
[])},C=[...i].find(([,M])=>M==="C")?.[0];if(c&&C!==void 0)for(let M of c)E(M,C,1.5,[3,2]);a&&E(...a,2,[3,2]),c&&E(...c,2.5,
[]),!(!b&&!i.size)&&(t.textAlign="left",f.forEach((M,T)=>{let $=i.get(M);if(!b&&!$)return;let[O,H]=[p+T*m+4,h+(T+.5)*w];
$&&Et(t,e,$,O+8,H,Math.min(8,Math.max(6.5,.55*w))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=$?o.ink:o.quiet,
t.font=s.css(G,!!$);let W=d(u.sizes,M),X=W>1?` +${W-1}`:"",Y=O+($?20:0),mt=y-Y-s.width(X,G,!!$);t.fillText(s.fit(K(l(M)),
Math.max(20,mt),G,!!$)+X,Y,H+.5)}))}function Vo(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function Yo(t,e){return t[0]-e[0]||t[1]-e[1]}function Ln(t){
let e=t.length,n=[0,1],r=2,o;for(o=2;o<e;++o){for(;r>1&&Vo(t[n[r-2]],t[n[r-1]],t[o])<=0;)--r;n[r++]=o}return n.slice(0,r)}
function Pn(t){if((n=t.length)<3)return null;var e,n,r=new Array(n),o=new Array(n);for(e=0;e<n;++e)r[e]=[+t[e][0],+t[e][1],
e];for(r.sort(Yo),e=0;e<n;++e)o[e]=[r[e][0],-r[e][1]];var s=Ln(r),i=Ln(o),c=i[0]===s[0],a=i[i.length-1]===s[s.length-1],
l=[];for(e=s.length-1;e>=0;--e)l.push(t[r[s[e]][2]]);for(e=+c;e<i.length-a;++e)l.push(t[r[i[e]][2]]);return l}function be(t,e){
for(var n=t.length,r=t[n-1],o=e[0],s=e[1],i=r[0],c=r[1],a,l,u=!1,f=0;f<n;++f)r=t[f],a=r[0],l=r[1],l>s!=c>s&&o<(i-a)*(s-l)/
(c-l)+a&&(u=!u),i=a,c=l;return u}function Zt(t,e,n){let r=[];for(let o=0;o<n.length;o++){let[s,i]=[Qt(t,Qt(n,o)),Qt(e,Qt(n,o))];Number.isFinite(s)&&Number.
isFinite(i)&&r.push([s,i])}return Pn(r)??r}function Qt(t,e){return t[e]}function On(t,e,n){let r=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],o=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||r.some(h=>Jo(f,h)))){r.push(f),o.push({row:s,left:u,y:c});break}}return o}function Jo(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Qo=16,Zo=120;function Dn(t,e,n,r){let{tree:o,top:s,colors:i,tags:c,currentPair:a,asked:l,theme:u}=e,{xs:f,ys:p}=n,h=o.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let m=h>400?
5:h>120?6.5:8,w=[...new Set(s.subarray(0,h))].sort((g,A)=>d(o.sizes,A)-d(o.sizes,g));t.lineJoin=t.lineCap="round";let y=new Set(
[...(l??[]).filter(g=>!a?.includes(g)),...a??[]]),x=(g,A)=>{let S=g<h;if(S&&!A&&!c.has(g))return;let v=Zt(f,p,lt(o,g)),[
_]=v;if(!_)return;let E=new Path2D;E.moveTo(..._);for(let T of v)E.lineTo(...T);E.closePath();let C=S?u.ink:st(d(i,g)),M=m+
8;t.strokeStyle=a?.includes(g)||c.has(g)?u.ink:A?u.quiet:_t(u,C,.55),t.lineWidth=M+(A?4:2),t.stroke(E),t.strokeStyle=t.fillStyle=
_t(u,C,A?.2:.12),t.lineWidth=M,t.stroke(E),t.fill(E)};for(let g of w)!y.has(g)&&!c.has(g)&&x(g,!1);for(let g of c.keys())
y.has(g)||x(g,!1);for(let g of y)x(g,!0);if(r){let[g,A]=r;t.beginPath(),t.moveTo(d(f,g),d(p,g)),t.lineTo(d(f,A),d(p,A)),
t.lineWidth=2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let g=0;g<h;g++){let[A,S]=[d(f,g),
d(p,g)];if(Number.isNaN(A))continue;let v=d(s,g);if(t.save(),t.translate(A,S),v<h)t.beginPath(),t.arc(0,0,m/2,0,2*Math.PI),
t.fillStyle=u.paper,t.fill(),t.lineWidth=1.3,t.strokeStyle=y.has(v)?u.ink:u.quiet,t.stroke();else{let _=d(i,v),E=m*Rt(_);
t.scale(E,E);let C=new Path2D(zt(_));t.fillStyle=st(_),t.fill(C),t.lineWidth=1/E,t.strokeStyle=u.paper,t.stroke(C)}t.restore()}
t.restore();let b=[];for(let[g,A]of c){let S=es(Zt(f,p,lt(o,g)),n,m+13,(v,_)=>{let E=b.filter(([M,T])=>Math.hypot(M-v,T-
_)<18).length*100,C=0;for(let M=0;M<h;M++)Math.hypot(d(f,M)-v,d(p,M)-_)<15&&C++;for(let M of c.keys()){let T=M===g?[]:Zt(
f,p,lt(o,M));T.length>2&&be(T,[v,_])&&(C+=10)}return E+C});S&&(b.push(S),Et(t,e,A,n.left+S[0],n.top+S[1]))}h<=Qo&&ts(t,e,
n,b)}function ts(t,{tree:e,face:n,theme:r,name:o},s,i){let c=Array.from({length:e.n},(u,f)=>n.fit(K(o(f)),Zo)),a=c.map((u,f)=>({
row:f,x:d(s.xs,f),y:d(s.ys,f),width:n.width(u),away:12})).filter(({x:u})=>!Number.isNaN(u)),l=i.map(([u,f])=>({x0:u-9,y0:f-
9,x1:u+9,y1:f+9}));t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=r.quiet;for(let{row:u,left:f,y:p}of On(
a,s,l))t.fillText(c[u]??"",s.left+f,s.top+p+.5)}function es(t,{width:e,height:n},r,o){let s=(w,y)=>t.reduce((x,b)=>y*b[w]>
y*x[w]?b:x);if(!t.length)return null;let[i,c,a,l]=[s(1,-1),s(0,1),s(0,-1),s(1,1)],u=[[i[0],i[1]-r],[c[0]+r,c[1]],[a[0]-r,
a[1]],[l[0],l[1]+r]],f=(w,y)=>Yt(w,9,y-9),p=u.map(([w,y])=>{let[x,b]=[f(w,e),f(y,n)];return o(x,b)+(x===w&&b===y?0:50)}),
[h,m]=u[p.indexOf(Math.min(...p))]??[0,0];return[f(h,e),f(m,n)]}function ye(t,e,n,r){let{n:o,children:s}=e,i=le(t,o),c=new Int32Array(o).fill(1),a=Int32Array.from({length:2*o-1},(f,p)=>p<
o?p:-1);for(let f=0;f<n;f++){let[p,h]=[d(s,2*f),d(s,2*f+1)],[m,w]=[d(a,p),d(a,h)];Xt(i,o,c,r,m,w,d(i,m*o+w)),a[o+f]=w,a[p]=
a[h]=-1}let l=[];for(let f=0;f<o+n;f++)d(a,f)>=0&&l.push(f);let u=(f,p)=>d(i,d(a,f)*o+d(a,p));return{nodes:l,distance:u,
joined:(f,p,h)=>fe(r,d(e.sizes,f),d(e.sizes,p),d(e.sizes,h),u(f,h),u(p,h),u(f,p))}}function zn({nodes:t,distance:e}){let n=null;
for(let[r,o]of t.entries())for(let s=r+1;s<t.length;s++){let i=d(t,s),c=e(o,i);(!n||c<n.distance)&&(n={a:o,b:i,distance:c})}
return n}var Lt=40,[ns,os]=[.25,20],ss=200;function Rn(t){let e=new Set,n,r,o={},s={model:t,currentPair(){let{step:p,tree:h}=s;if(p<
1)return null;let[m,w]=[d(h.children,2*p-2),d(h.children,2*p-1)];return{a:m,b:w,distance:d(h.distances,p-1)}},table(){let{
distances:p,linkage:h,step:m,tree:w}=s;return!p.length||!h?null:o.table??=ye(p,w,Math.max(0,m-1),h)},choices(){if(o.choices)
return o.choices;let p=o.choices=new Map,{distances:h,linkage:m,offered:w,step:y,tree:x}=s;if(!h.length||x.n<2)return p;
let b=Math.max(0,y-1);for(let g of w){let[A,S]=[d(x.children,2*b),d(x.children,2*b+1)],v=g===m?{a:A,b:S,distance:d(x.distances,
b)}:zn(ye(h,x,b,g));v&&p.set(g,v)}return p},goTo(p){let h=Math.min(Math.max(Math.round(p)||0,0),s.tree.n-1);h!==s.step&&
(s.step=h,o={},t.set("step",h),i(),c())},play(p){let h=p&&s.tree.n>1;h!==s.playing&&(h&&s.step>=s.tree.n-1&&s.goTo(0),s.
playing=h,t.set("playing",h),s.flush(),a(),c())},setSpeed(p){s.speed=Math.min(Math.max(p||1,ns),os),t.set("speed",s.speed),
i(),c()},setLinkage(p){if(p!==s.linkage){if(s.linkage=p,s.distances.length){let h=!!t.get("of_points"),{children:m,heights:w}=Gt(
s.distances,s.tree.n,p,{points:h});s.tree=xt(m,w)}o={},t.set("linkage",p),s.flush(),c()}},subscribe(p){return e.add(p),a(),
()=>{e.delete(p),a(),r!==void 0&&s.flush()}},flush(){clearTimeout(r),r=void 0,t.save_changes()},destroy(){clearTimeout(n),
r!==void 0&&s.flush();for(let[p,h]of Object.entries(u))t.off(p,h);e.clear()}};function i(){r??=setTimeout(s.flush,ss)}function c(){
for(let p of[...e])p()}function a(){clearTimeout(n),n=void 0,!(!s.playing||!e.size)&&(n=setTimeout(()=>{s.goTo(s.step+1),
s.step>=s.tree.n-1?s.play(!1):a()},1e3/s.speed))}function l(){s.data=sn(t),s.tree=s.data.tree,s.distances=ft(t.get("dist\
ances")),s.linkage=t.get("linkage")??"";let p=t.get("metric")==="euclidean";s.offered=s.distances.length?cn.filter(h=>p||
!ln.includes(h)):[],s.step=Math.min(Math.max(t.get("step")??0,0),s.tree.n-1),s.speed=t.get("speed")||1,o={},c()}let u={"\
change:revision":l,"change:step":()=>s.goTo(t.get("step")),"change:speed":()=>{t.get("speed")!==s.speed&&s.setSpeed(t.get(
"speed"))},"change:playing":()=>s.play(!!t.get("playing"))},f=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").
matches;s.playing=!!t.get("playing")&&!f,l(),t.get("playing")&&f&&(t.set("playing",!1),t.save_changes());for(let[p,h]of Object.
entries(u))t.on(p,h);return s}function Bn(t,e){let{n,parents:r}=t,o=new Int32Array(2*n-1).fill(-1);for(let s=n+e-1;s>=0;s--){
let i=d(r,s);o[s]=i>=0&&i<n+e?d(o,i):s}return o}function Hn(t,e,n){let r=t.ownerDocument,o={title:Fn(t,"How far is it from the others now?"),meaning:xe(t,"hclust-quiet"),
who:D(t,"hclust-step-who"),general:xe(t,"hclust-formula hclust-quiet"),numbers:xe(t,"hclust-formula")},[s,i]=[r.createElement(
"span"),r.createElement("span")];o.who.append(s,i);let c=bt(o.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:u,data:f}=e,p=e.table(),h=e.currentPair(),m=e.linkage;if(t.hidden=!p,!p||!m)return;
o.title.textContent=h?"How far is the new cluster from the others?":"What will happen";let w=h?p.nodes.filter(v=>v!==h.a&&
v!==h.b):[],y=!!(h&&w.length);if(o.who.hidden=o.general.hidden=o.numbers.hidden=!y,o.meaning.textContent=h?y?Sn[m]:"Noth\
ing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other become one${u.n<=Lt?
": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and the next step \
can begin. Press Play, or go on step by step.`,!h||!y)return;jn(s,"A",ot(u,f,h.a)),jn(i,"B",ot(u,f,h.b));let x=w.map(v=>({
v,d:p.joined(h.a,h.b,v)})).sort((v,_)=>v.d-_.d||v.v-_.v);yt(c,x.map(({v})=>[String(v),ot(u,f,v)]),String(l));let b=v=>d(
u.sizes,v),g=En(m,[b(h.a),b(h.b),b(l)],[p.distance(h.a,l),p.distance(h.b,l),p.distance(h.a,h.b)],p.joined(h.a,h.b,l)),A=r.
createElement("small");A.textContent=g.where,o.general.replaceChildren(g.general," ",A);let S=r.createElement("b");S.textContent=
g.result,o.numbers.replaceChildren(`${g.numbers} `,S)}return{show:a}}function Wn(t,e,n,r){let o=t.ownerDocument;Fn(t,"Wh\
ich pair would each linkage merge now?");let s=D(t,"hclust-step-list");s.setAttribute("role","group"),s.setAttribute("ar\
ia-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(u,f){let{data:p,tree:h,linkage:m}=e,
w=u?e.choices():new Map;t.hidden=!w.size;for(let[x,{row:b}]of i)w.has(x)||(b.remove(),i.delete(x));let y=m?w.get(m):void 0;
for(let[x,b]of w){let g=i.get(x);if(!g){let E=o.createElement("button");E.type="button",E.dataset.lmSuppressShortcuts="t\
rue";let[C,M,T]=[o.createElement("b"),o.createElement("span"),o.createElement("span")];E.append(C,M,T),E.addEventListener(
"click",()=>{r(x)}),s.append(E),i.set(x,g={row:E,name:C,pair:M,at:T})}let A=y&&[b.a,b.b].sort().join()===[y.a,y.b].sort().
join();g.row.classList.toggle("hclust-own",x===m),g.row.setAttribute("aria-pressed",String(f===x)),g.row.disabled=x===m,
g.name.textContent=x;let[S,v]=[ot(h,p,b.a),ot(h,p,b.b)],_=A&&x!==m?"the same pair":`${S} and ${v}`;g.pair.textContent=_,
g.row.title=`${x}: ${S} and ${v}, ${tt(b.distance)} apart`,g.pair.className=A&&x!==m?"hclust-quiet":"",g.at.textContent=
tt(b.distance)}}let a=u=>{let f=[...i].find(([,{row:p}])=>p.contains(u.target));return f?f[0]:""},l=Q(s,{pointerover:u=>n(
a(u)),pointerleave:()=>n(""),focusin:u=>n(a(u)),focusout:()=>n("")});return{show:c,end:l}}function jn(t,e,n){let r=t.ownerDocument.
createElement("b");r.textContent=e,t.replaceChildren(r,` ${n}`)}function Fn(t,e){let n=t.ownerDocument.createElement("h4");
return n.textContent=e,t.append(n),n}function xe(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(
n),n}var rs=14,is=200,Me=[.25,.5,1,2,4,8,20],as="M4 3h2v10H4zM14 3v10L7 8z",cs="M11 3v10L4 8z",ls="M5 3v10l7-5z";function Un(t,e,n){
let r=t.ownerDocument,o=te(r,n.font),s=[],i=-1,c="",a="",l=D(t,"hclust-words hclust-step-said");l.setAttribute("aria-liv\
e","polite");let u=D(t,"hclust-lab-bar");u.setAttribute("role","group"),u.setAttribute("aria-label","Play the merges");let f=wt(
u,"Play",()=>e.play(!e.playing));f.classList.add("hclust-main");let p=wt(u,"To the start",()=>J(0),as),h=wt(u,"One step \
back",()=>J(e.step-1),cs),m=wt(u,"One step on",()=>J(e.step+1),ls),w=r.createElement("label"),y=r.createElement("input");
y.type="range",y.min="0",y.dataset.lmSuppressShortcuts="true",y.setAttribute("aria-label","Step");let x=r.createElement(
"output");w.className="hclust-step-jump",w.append(y,x),u.append(w);let b=bt(u,"Speed",k=>e.setSpeed(Number(k))),g=bt(u,"\
Linkage",k=>e.setLinkage(k)),A=D(t,"hclust-step");A.tabIndex=0,A.dataset.lmSuppressShortcuts="true",A.setAttribute("role",
"application"),A.setAttribute("aria-label","Merges, step by step: Space plays and stops, arrows step, Home and End jump.");
let S={points:C("points"),table:C("table"),tree:C("tree")},v=D(A,"hclust-step-numbers"),_=Hn(D(v,"hclust-step-update"),e,
k=>Ee(k)),E=Wn(D(v,"hclust-step-choices"),e,k=>Yn(k),k=>{a=a===k?"":k,Ct()});s.push(E.end);function C(k){let L=D(A,`hclu\
st-step-${k}`),I=r.createElement("h4");return L.append(I),{part:L,title:I,box:D(L,"hclust-step-box")}}let M,T=null,$=()=>[
me(e.data,e.data.axisNames[0]?.name??"",0),me(e.data,e.data.axisNames[1]?.name??"",1)],O=()=>e.data.axisNames.length>1,H=()=>!!(e.
distances.length&&e.linkage)&&e.tree.n<=Lt,W=()=>{let k=c||a,L=k&&k!==e.linkage?e.choices().get(k):void 0;return L?[L.a,
L.b]:null};function X(){let{tree:k,data:L,step:I}=e,P=e.currentPair(),q=e.table(),z=new Map;if(P){z.set(P.a,"A").set(P.b,
"B");let B=q?q.nodes.filter(j=>!z.has(j)):[];B.includes(i)||(i=-1),q&&i<0&&B.length&&(i=B.reduce((j,R)=>q.joined(P.a,P.b,
R)<q.joined(P.a,P.b,j)?R:j)),i>=0&&z.set(i,"C")}M={tree:k,merges:I,top:Bn(k,Math.max(0,I-1)),colors:Ve(k),tags:z,currentPair:P&&
[P.a,P.b],asked:W(),name:B=>Vt(k,L,B),theme:n,face:o,longest:Gn()}}let Y=[],mt=0;function Gn(){let k=[e.tree,e.data,o];if(k.
some((L,I)=>L!==Y[I])){Y=k,mt=0;for(let I=0;I<Math.min(e.tree.n,is);I++)mt=Math.max(mt,o.width(Vt(e.tree,e.data,I),G,!0));
let L=e.tree.n<=Lt?Math.max(0,mt+Jt-ge):0;S.tree.box.style.setProperty("--hc-names",`${Math.ceil(L)}px`)}return mt}function Xn(){
let k=e.currentPair(),{distances:L,linkage:I,tree:P}=e;if(!k||!L.length||I!=="single"&&I!=="complete")return null;let q=I===
"single"?1:-1,z=null,B=1/0;for(let j of lt(P,k.a))for(let R of lt(P,k.b)){let[at,Pt]=[Math.min(j,R),Math.max(j,R)],Ce=q*
d(L,at*P.n-at*(at+1)/2+Pt-at-1);Ce<B&&([B,z]=[Ce,[j,R]])}return z}let vt={points:ut(S.points.box,[(k,L)=>{let[I,P]=$();!I||
!P||(T=xn(L,I,P,I.all,P.all,0,o),Mn(k,T,{x:I,y:P,xShown:I.all,yShown:P.all,theme:n,face:o,dpr:L.dpr}),Dn(k,M,T,Xn()))}]),
table:ut(S.table.box,[(k,L)=>{let I=e.table();!I||!H()||_n(k,M,we(L,I,e.tree,M.longest),I)}]),tree:ut(S.tree.box,[(k,L)=>{
$n(k,M,Nn(L,e.tree,Tn(e.tree,e.step,jt(e.tree)),M.longest),L.dpr)}])};for(let k of Object.values(vt))k.canvas.setAttribute(
"aria-hidden","true");let gt={points:Ft(S.points.box),table:Ft(S.table.box)};function Ct(){let{data:k,tree:L,step:I,playing:P}=e;
X();let q=kn(e);l.textContent!==q&&Vn(l,q);let z=L.n-1;y.max=String(z),y.value=String(I),y.setAttribute("aria-valuetext",
q),x.textContent=`${I} / ${z}`,f.textContent=P?"Pause":I>=z&&z>0?"Play again":"Play",f.disabled=!z,p.disabled=h.disabled=
I<=0,m.disabled=I>=z;let B=Me.includes(e.speed)?Me:[...Me,e.speed].sort((R,at)=>R-at);yt(b,B.map(R=>[String(R),R<1?`1 st\
ep in ${tt(1/R).replace(/\.00$/,"")} s`:`${R} a second`]),String(e.speed));let j=e.offered.length?e.offered:e.linkage?[e.
linkage]:[];yt(g,j.map(R=>[R,R]),e.linkage),g.disabled=j.length<2||!Se("swaps"),g.parentElement.hidden=!j.length,S.points.
part.hidden=!O(),S.table.part.hidden=!H(),v.hidden=!e.distances.length||!e.linkage,A.dataset.parts=[O()&&"points",H()&&"\
table",!v.hidden&&"numbers"].filter(Boolean).join(" "),S.points.title.textContent=`The ${k.noun}`,S.table.title.textContent=
`${I?`Distances before step ${I}`:"Distances"}: the bluer, the nearer`,S.tree.title.textContent="The tree so far",Tt.textContent=
String(Se("note")??""),Tt.hidden=!Tt.textContent,_.show(i),E.show(!v.hidden,a);for(let R of Object.values(vt))R.paint()}
let Se=k=>e.model.get(k),Tt=r.createElement("p");Tt.className="hclust-notes",t.append(Tt);function Vn(k,L){let I=L.indexOf(
":")+1,P=r.createElement("b");P.textContent=L.slice(0,I),k.replaceChildren(P,L.slice(I))}function Ee(k){i=k,Ct()}function Yn(k){
if(k!==c){c=k,X();for(let L of Object.values(vt))L.paint()}}function J(k){e.play(!1),e.goTo(k)}let Jn=Ut({" ":()=>e.play(
!e.playing),ArrowRight:()=>J(e.step+1),ArrowUp:()=>J(e.step+1),ArrowLeft:()=>J(e.step-1),ArrowDown:()=>J(e.step-1),PageUp:()=>J(
e.step+10),PageDown:()=>J(e.step-10),Home:()=>J(0),End:()=>J(1/0)});s.push(Q(A,{keydown:k=>k.target===A&&Jn(k)}),Q(y,{input:()=>J(
y.valueAsNumber),change:e.flush}),Q(S.points.box,{pointermove:k=>Qn(it(S.points.box,k)),pointerleave:gt.points.hide}),Q(
S.table.box,{pointermove:k=>ve(it(S.table.box,k),!1),pointerleave:gt.table.hide,click:k=>ve(it(S.table.box,k),!0)}),e.subscribe(
Ct));function Qn({x:k,y:L}){let[I,P]=[-1,rs];if(T)for(let B=0;B<T.xs.length;B++){let j=Math.hypot(d(T.xs,B)+T.left-k,d(T.
ys,B)+T.top-L);j<P&&([P,I]=[j,B])}if(I<0)return gt.points.hide();let q=d(M.top,I),z=d(e.tree.sizes,q);gt.points.show(k,L,
e.data.name(I),[z>1?`with ${z-1} more in its cluster`:"a cluster of its own"])}function ve({x:k,y:L},I){let P=e.table(),
q=P&&H()&&In(we(vt.table,P,e.tree,M.longest),k,L);if(!P||!q)return gt.table.hide();let[z,B]=q,j=e.currentPair();gt.table.
show(k,L,tt(P.distance(z,B)),[ot(e.tree,e.data,z),ot(e.tree,e.data,B)]);let R=j&&[z,B].filter(Pt=>Pt!==j.a&&Pt!==j.b),at=R?.[0];
I&&R?.length===1&&at!==void 0&&Ee(at)}return Ct(),{restyle(k){n=k,o=te(r,n.font),Ct()},destroy(){for(let k of s)k();for(let k of Object.
values(vt))k.destroy();for(let k of Object.values(gt))k.destroy();t.replaceChildren()}}}function fs(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function ke(t,e){let n=V(t),r=n.getComputedStyle(t),o=w=>r.getPropertyValue(w).trim()?Ae(e,`var(${w})`):null,s=ps(t,e),i=Nt(
o("--jp-layout-color0")??s,s),c=$e(i)<.5,a=(w,y)=>Nt(w??y,i),l=o("--jp-ui-font-color1")??o("--jp-ui-font-color0"),u=a(l??
Ae(e,"inherit"),c?pt:At),f=a(o("--jp-ui-font-color2"),ct(i,u,.65)),p=a(o("--jp-border-color2"),ct(i,u,.16)),h=a(o("--jp-\
layout-color1"),i),m=Z(h)===Z(i)?ct(i,u,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content-font\
-family, inherit))",{paper:Z(i),ink:Z(u),quiet:Z(f),rule:Z(p),panel:Z(m),font:n.getComputedStyle(e).fontFamily,dark:c}}var us=[
"class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function qn(t,e){let n=V(t),{documentElement:r,
body:o}=n.document,s=new n.MutationObserver(e);for(let c of[r,o])s.observe(c,{attributes:!0,attributeFilter:us});let i=n.
matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",e),()=>{s.disconnect(),i.removeEventListener(
"change",e)}}function ps(t,e){let n=[];for(let o=t;o;o=fs(o)){let s=Kn(V(o).getComputedStyle(o).backgroundColor,V(o));if(!(!s||
s.a===0)&&(n.unshift(s),s.a===1))break}let r=Nt(Ae(e,"Canvas")??pt,pt);return n.reduce((o,s)=>Nt(s,o),r)}function Ae(t,e){
let n=V(t);t.style.color=e;let r=Kn(n.getComputedStyle(t).color,n);return t.style.color="",r}function Kn(t,e){let n=ht(t);
if(n)return n;let r=e.document.createElement("canvas");r.width=r.height=1;let o=r.getContext("2d",{willReadFrequently:!0});
if(!o)return null;o.fillStyle=t,o.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=o.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,
a:a/255}}function hs(){let t=null,e=n=>t??=n.get("view")==="lab"?pn(n):Rn(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:r}){let o=e(n);return ds(r,(s,i)=>n.get("view")==="lab"?dn(s,o,i):Un(s,o,i))}}}function ds(t,e){
let n=V(t),r=n.document.createElement("span");r.style.display="none",t.append(r);let o=D(t,"hclust hclust-live hclust-cl\
assroom"),s=ke(t,r);ee(o,s);let i=e(o,s),c=()=>{let f=ke(t,r);JSON.stringify(f)!==JSON.stringify(s)&&(s=f,ee(o,s),i.restyle(
s))},a=qn(o,c),l=nn(o,f=>o.contains(f)),u=new n.ResizeObserver(c);return u.observe(o),()=>{a(),l(),u.disconnect(),i.destroy(),
o.remove(),r.remove()}}export{hs as default};
