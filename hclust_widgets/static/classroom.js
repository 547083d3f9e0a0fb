// Generated from js/ by `npm run build`. Do not edit.
function U(t){return t.ownerDocument.defaultView??globalThis}function qt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Ke(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function H(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Xe(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,i]=[0,o.length];for(;r<i;){let s=r+i+1>>1;n(o.slice(
0,s).join("").trimEnd()+"…")<=e?r=s:i=s-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}function gt(t,e,n){let o=U(t),r=e.map(m=>{let h=o.document.createElement("canvas");return h.className="hclust-layer",t.append(
h),{canvas:h,draw:m,stale:!0,ctx:h.getContext("2d")}}),i=r.at(-1).canvas,s=0,a=0,c={canvas:i,width:0,height:0,dpr:1,paint(...m){
r.forEach((h,g)=>{(!m.length||m.includes(g))&&(h.stale=!0)}),c.width&&(s||=o.requestAnimationFrame(l))},destroy(){o.cancelAnimationFrame(
s),f.disconnect(),d();for(let{canvas:m}of r)m.width=m.height=0,m.remove()}};function l(){s=0;let m=o.performance.now();for(let h of r)
h.stale&&(h.stale=!1,h.ctx.setTransform(c.dpr,0,0,c.dpr,0,0),h.ctx.clearRect(0,0,c.width,c.height),h.ctx.save(),h.draw(h.
ctx,c),h.ctx.restore());i.dataset.ms=(o.performance.now()-m).toFixed(2),i.dataset.painted=String(++a)}function u(){let[m,
h]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*qt(t);if(!(m===c.width&&h===c.height&&g===c.dpr)&&(Object.assign(
c,{width:h?m:0,height:h,dpr:g}),!!c.width)){for(let{canvas:M}of r)M.width=Math.round(m*g),M.height=Math.round(h*g);n?.(c);
for(let M of r)M.stale=!0;o.cancelAnimationFrame(s),l()}}i.addEventListener("hclust-record",m=>{let{detail:h}=m;for(let g of r)
h.save(),h.setTransform(c.dpr,0,0,c.dpr,0,0),g.draw(h,c),h.restore()});let f=new o.ResizeObserver(u);f.observe(t);let d=Ke(
o,u);return c}function st(t,e){let n=new AbortController;for(let[o,r]of Object.entries(e))t.addEventListener(o,r,{signal:n.
signal,passive:!1});return()=>n.abort()}var tt=11;function ge(t,e){let n=new Map,o=null,r=(s=tt,a=!1)=>`${a?"600 ":""}${s}\
px ${e}`,i=(s,a=tt,c=!1)=>{let l=r(a,c),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);let f=u.get(s);if(f===void 0){if(o??=
t.createElement("canvas").getContext("2d"),!o)return s.length*a*.6;o.font=l,u.set(s,f=o.measureText(s).width)}return f};
return{css:r,width:i,fit:(s,a,c,l)=>Xe(s,a,u=>i(u,c,l))}}function p(t,e){return t[e]}var Ye={about:"Sentences that explain linkages and terms, and groups of metrics, for Python and JavaScript. Read by hclu\
st_widgets/common/constants.py and js/src/common/catalogue.js.",linkage_about:{single:"Follows chains and bent shapes, s\
ince only the nearest two points count; for the same reason a few points in between join two groups into one.",complete:"\
Makes compact groups of like width, since the farthest two points count; so it cuts long groups, and one stray point can\
 spoil a merge.",average:"A middle way that puts up with stray points, since all pairs count; it still looks for round g\
roups, and fails on bent ones and rings.",ward:"Finds round groups of like size, since every merge adds as little spread\
 as it can; so it cuts long, bent and very large groups to fit.",weighted:"Like average, but both halves of a merge coun\
t the same; so small groups hold their own, and a stray point counts too much.",centroid:"Compares the means of groups, \
so stray points count little; but a merge can lie below an earlier one, and branches then cross.",median:"Like centroid,\
 but both halves of a merge count the same; so small groups hold their own, and branches cross even more often."},metric_groups:[
{title:"Straight lines",metrics:["euclidean","sqeuclidean","seuclidean","mahalanobis"]},{title:"Column by column",metrics:[
"cityblock","chebyshev","canberra","braycurtis","hamming"]},{title:"Shape of the row, not its size",metrics:["cosine","c\
orrelation","jensenshannon"]},{title:"Columns of several kinds",metrics:["gower"]}],gap_about:"The gap is the range of t\
hresholds that give these clusters: the wider it is, the farther apart the merges below and above the cut.",cophenetic_about:"\
How well the tree keeps the distances between rows: the correlation of these distances with the heights at which the row\
s meet. 1 would be perfect."};var Ve=Ye;var ct={r:255,g:255,b:255,a:1},Mt={r:0,g:0,b:0,a:1};function wt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(c,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,i,s=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(zo),a=n[2]?255:1;return o===void 0||r===void 0||i===void 0||![o,r,i,s].every(Number.isFinite)?null:{r:o*a,g:r*
a,b:i*a,a:s}}function zo(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Et(t,e){return{...pt(e,t,
t.a),a:1}}function pt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function q({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function we({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function be(t,e){let[n,o]=[wt(e.paper)??ct,wt(e.ink)??Mt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,s]of Object.entries(r))t.style.setProperty(`--hc-${i}`,s);t.style.setProperty("--hc-band",q(pt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function z(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Je="http://www.w3.org/2000/svg";function ht(t,e,n,o){let r=t.ownerDocument,i=r.createElement("button");if(i.type="bu\
tton",i.dataset.lmSuppressShortcuts="true",o){let s=r.createElementNS(Je,"svg"),a=r.createElementNS(Je,"path");s.setAttribute(
"viewBox","0 0 16 16"),s.setAttribute("aria-hidden","true"),a.setAttribute("d",o),s.append(a),i.append(s),i.setAttribute(
"aria-label",e),i.title=e}else i.textContent=e;return i.addEventListener("click",n),t.append(i),i}function kt(t,e,n){let o=t.
ownerDocument,r=o.createElement("label"),i=o.createElement("select");return i.dataset.lmSuppressShortcuts="true",i.setAttribute(
"aria-label",e),i.addEventListener("change",()=>n(i.value)),r.append(e,i),t.append(r),i}function At(t,e,n){let o=e.flat().
join(`
`);t.dataset.options!==o&&(t.dataset.options=o,t.replaceChildren(...e.map(([r="",i=""])=>{let s=t.ownerDocument.createElement(
"option");return s.value=r,s.textContent=i,s}))),t.value!==n&&(t.value=n)}function Qe(t,e,n,o){let r=t.ownerDocument,i=r.
createElement("label"),[s,a]=[r.createElement("input"),r.createElement("output")];return s.type="range",s.dataset.lmSuppressShortcuts=
"true",s.addEventListener("input",()=>n(s.valueAsNumber)),o&&s.addEventListener("change",o),i.append(e,s,a),t.append(i),
{input:s,output:a,label:i}}function vt(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}var Ze=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Ze.set(t,
t);var Bo=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
jo=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function tn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Fo(t.slice(e))}function Fo(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Ze.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Bo.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,jo.test(e)?-2:-1)}function R(t,e=""){return e?`${Ct(t,0)} ${t===1?tn(e):e}`:Ct(t,0)}function G(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Ho(t)?Ct(t,Wo(t)):rn(t,2)}var Ho=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Wo(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var Uo=[1,2,2.5,5,10];function nn(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let i=Math.
max(1,Math.floor(n/o)),s=10**Math.floor(Math.log10(r/i)),a=s*(Uo.find(u=>u*s*i>=r*(1-1e-9))??10),c=1e-9*r,l=[];for(let u=Math.
ceil((t-c)/a);u*a<=e+c;u++)l.push(Number((u*a).toPrecision(12)));return l}function on(t){let e=t.slice(1).map((s,a)=>s-p(
t,a)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(s=>qo(
s,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),i=()=>t.some(s=>Math.abs(Number(s.toFixed(r))-s)>n/100);for(;r<6&&
i();)r++;return t.map(s=>Ct(s+0,r))}function Ct(t,e){let n=sn(t,e),[o="",r]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,
",");return r===void 0?i:`${i}.${r}`}function sn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function rn(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function qo(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=rn(t,e-1).split("e");return`${en(o)}e${r}`}return en(sn(
t,e-1-n))}function en(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var an={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
numbers_moved:"Numbers follow scikit-learn's order and have moved; colors and names show which cluster is which.",missing_color:"\
#9a9a9a",needs_table:"only a tree was handed in: pass the table as well (table=...)."};var et=an;function Rt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=cn(t,n);return Xo(t,n,Ko(o),o)}function cn(t,e){let{n,heights:o}=t;return{lower:e<n?it(o,n-e-1):0,upper:e>1?it(o,n-e):1/0}}function Ko({lower:t,upper:e}){
if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Xo(t,e,n,{lower:o,
upper:r}){let i,s,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return i??=Yo(t,e)},get sizes(){
return s??=this.nodes.map(c=>it(t.sizes,c))},get labels(){return a??=Qo(t,this.nodes)}}}function Yo(t,e){let{n,children:o}=t,
r=new Int32Array(e);r[0]=2*n-2;for(let i=1;i<e;i++){let s=n-1-i;Vo(r,i,it(o,2*s)),Jo(r,i+1,it(o,2*s+1))}return r}function Vo(t,e,n){
ln(t,0,e,n)}function ln(t,e,n,o){for(;n>e;){let r=n-1>>1,i=it(t,r);if(o<=i)break;t[n]=i,n=r}t[n]=o}function Jo(t,e,n){let o=0,
r=1;for(;r<e;){let i=r+1;i<e&&!(it(t,r)>it(t,i))&&(r=i),t[o]=it(t,r),o=r,r=2*o+1}ln(t,0,o,n)}function Qo(t,e){let n=new Int32Array(
t.n);return e.forEach((o,r)=>{let i=it(t.start,o),s=i+it(t.sizes,o);for(let a=i;a<s;a++)n[it(t.order,a)]=r}),n}function un(t){
let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,
i=-1/0;for(let s=2;s<=o;s++){let{lower:a,upper:c}=cn(t,s),l=a>0?c/a:c>0?1/0:1;l>i&&([i,r]=[l,s])}return r}function it(t,e){
return t[e]}var Kt=Object.keys(et.marker_scales).length,dn=et.colors.length,Gt=dn*Kt,mn=1<<30;function gn(t,e){return mn|parseInt(e.
slice(1),16)<<3|t%Kt}function ye(t){return(t&mn)!==0}function wn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}
function bn(t){return t&7}var fn=new WeakMap,pn=new WeakMap,hn=new WeakMap;function yn(t){let{annotations:e}=t,n=xn(t);return e?.
colors.size?Zo(n,e):n}function xn(t){let{annotations:e}=t,n=e&&pn.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=es(
t),i=ns(o,e?.numbers.length?e.numbers:r);return e&&pn.set(e,i),i}function Zo(t,e){let n=hn.get(e);if(!n){hn.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=gn(K(n,o),r)}return n}function xe(t){
let{nodes:e,tree:n}=t,o=xn(n),r=ts(e.map(s=>K(o,s)),t),i=n.annotations?.colors;return i?.size&&e.forEach((s,a)=>{let c=i.
get(s);c&&(r[a]=gn(K(r,a),c))}),r}function ts(t,{nodes:e,tree:n}){if(!t.some(i=>i>=Gt))return t;let o=Array.from(e.keys()).
sort((i,s)=>K(n.start,K(e,i))-K(n.start,K(e,s))),r=-1;for(let i of o){let s=K(t,i);s%Gt===r&&(t[i]=s+dn),r=K(t,i)%Gt}return t}
function es(t){let e=fn.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let c=1,l=n-
2;l>=0;l--,c++){let u=K(o,2*l),f=K(o,2*l+1),d=K(r,u)>=K(r,f);i[d?u:f]=K(i,n+l),i[d?f:u]=c}let s=[];Rt(t,un(t)).nodes.forEach(
(c,l)=>{s[K(i,c)]=l});let a={splits:i,start:s};return fn.set(t.children,a),a}function ns(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,i=Math.min(n,e.length);for(let s=0;s<i;s++)r.add(o[s]=K(e,s));for(let s=i,a=0;s<n;s++,a++){for(;r.has(a);)a++;
o[s]=a}return t.map(s=>K(o,s))}function K(t,e){return t[e]}var Mn=et.colors,os=Object.keys(et.marker_scales),kn=et.marker_scales;function lt(t){return ye(t)?wn(t):p(Mn,t%Mn.length)}function Me(t){return p(os,ye(t)?bn(t):t%Kt)}var ss={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Xt(t){return ss[Me(t)]}function Yt(t){return kn[Me(t)]}function St(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
s=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let u=W(t,2*l),f=W(t,2*l+1);i[o+l]=W(i,u)+W(i,f),s[u]=
s[f]=o+l;let d=W(e,l);d<a?c=!1:a=d,r[l]=a}return rs({n:o,children:t,distances:e,heights:r,monotone:c,sizes:i,parents:s},
n)}function rs(t,e){let{n,children:o,sizes:r}=t,i=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=W(o,2*c+(e[c]?1:0)),
u=W(o,2*c+(e[c]?0:1)),f=W(i,n+c);i[l]=f,i[u]=f+W(r,l)}let s=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
s[W(i,c)]=c,a[c]=W(i,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(W(a,W(o,2*c))+W(a,W(o,2*c+1)))/2;return{...t,flips:e,start:i,order:s,
x:a}}function dt(t,e){return e<t.n?0:W(t.distances,e-t.n)}function ut(t,e){let n=W(t.start,e);return t.order.subarray(n,n+W(t.sizes,e))}function W(t,e){return t[e]}function ft({left:t,width:e},n,o){return t+p(n.x,o)/n.n*e}function ot({top:t,height:e,highest:n},o){return t+e*(1-(n>0?o/
n:0))}function Vt(t,e,n,o,r){let i=new Map;for(let s=0;s<n;s++){let a=r(e.n+s),c=i.get(a);c||i.set(a,c=new Path2D),is(c,
e,s,o)}t.lineJoin="miter",t.lineCap="butt";for(let[s,a]of i)t.strokeStyle=s,t.stroke(a)}function is(t,e,n,o){let[r,i]=[p(
e.children,2*n),p(e.children,2*n+1)],[s,a]=[ft(o,e,r),ft(o,e,i)],c=ot(o,p(e.distances,n));t.moveTo(s,ot(o,dt(e,r))),t.lineTo(
s,c),t.lineTo(a,c),t.lineTo(a,ot(o,dt(e,i)))}function An(t,e,n,o,r){let i=ot(o,p(e.distances,n)),[s,a]=[Math.min(1,r/.6),
Math.max(0,(r-.6)/.4)],c=[0,1].map(l=>ft(o,e,p(e.children,2*n+l)));for(let l of[0,1]){let u=ot(o,dt(e,p(e.children,2*n+l))),
[f,d]=[p(c,l),p(c,1-l)];t.moveTo(f,u),t.lineTo(f,u+(i-u)*s),a&&t.lineTo(f+(d-f)/2*a,i)}}function Jt(t){return t.n<2?0:p(
t.heights,t.n-2)}var as=8;function Qt(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*as),[o,r,i]=e.square,[s,a]=[(t.width-n)/2,(t.height-
n)/2],c=n/i;return{left:s,top:a,scale:c,x:l=>s+(l-o)*c,y:l=>a+n-(l-r)*c}}function Sn(t,e,n,o,r,i){let{x:s,y:a}=Qt(e,n),c=n.
points.length/2,l=c>120?7:9,u=Array.from(o.colors,f=>new Path2D(Xt(f)));for(let f=0;f<c;f++){let d=p(o.cut.labels,f),m=p(
o.colors,d),h=l*Yt(m);t.save(),t.translate(s(p(n.points,2*f)),a(p(n.points,2*f+1))),(f===n.picked||f===i)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=r.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(h,h);let g=u[d];t.fillStyle=
lt(m),t.fill(g),t.lineWidth=.8/h,t.strokeStyle=r.paper,t.stroke(g),t.restore()}}function En(t,e,{tree:n,cut:o,colors:r},i){
let s=Jt(n)*1.04,a={left:1,top:4,width:e.width-2,height:e.height-8,highest:s},c=new Int32Array(2*n.n-1).fill(-1);o.nodes.
forEach((u,f)=>{c[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=p(n.parents,u);p(c,u)<0&&f>=0&&(c[u]=p(c,f))}if(t.lineWidth=1.25,
Vt(t,n,n.n-1,a,u=>p(c,u)<0?i.quiet:lt(p(r,p(c,u)))),o.t>s||n.n<2)return;let l=Math.round(ot(a,Math.min(o.t,s)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=i.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}var vn="data-lm-suppress-shortcuts",cs=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,Cn="walking";function Tn(t,e){
let n=U(t),o=new WeakSet,r=i=>{let s=i.target;!(s instanceof n.Element)||!e(s)||(s.getAttribute(vn)&&o.add(s),s.toggleAttribute(
vn,o.has(s)?!ke(i):ls(i,s)))};return n.addEventListener("keydown",r,!0),()=>n.removeEventListener("keydown",r,!0)}function ke({
key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:i}){if(e||n||o)return!0;let s=i?.closest(`.${Cn}`);return t==="Ente\
r"&&r&&!s}function ls({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r},i){return e||n||o||r?!1:cs.test(t)||i.tagName==="S\
ELECT"&&t.length===1}var zt=14,Zt=4;function te(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],i="",[s,a]=[0,0];function c(l,u){let f=[
l,...u].join(`
`);if(f!==i){for(i=f,o.textContent=H(l);r.length<u.length;){let d=e.createElement("span");r.push(d),n.append(d)}r.forEach(
(d,m)=>{d.hidden=m>=u.length,d.textContent=H(u[m]??"")}),n.hidden=!1,[s,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,d){
c(f,d),n.hidden=!1;let[m,h]=[t.clientWidth,t.clientHeight],g=l+zt+s+Zt<=m?l+zt:l-zt-s,M=u-zt-a,y=M>=Zt?M:u+zt,w=(k,C)=>Math.
round(Math.max(Zt,Math.min(k,C-Zt)));n.style.transform=`translate(${w(g,m-s)}px, ${w(y,h-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var li=`This view shows the rows' values, but ${et.needs_table}`;function at(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=qt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Bt(t){return e=>{let n=t[e.key];!n||ke(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var mi=et.max_cluster_title;function Nn(t){let e=t.get("color_numbers")??[];return{names:$n(t.get("node_names")),colors:$n(t.get("node_colors")),numbers:e}}
function $n(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}function us(t){let e=mt(t.get("heights")),n=In(t.get("flips"),e.length),o=St(ee(t.get("children")),e,n);return o.annotations=
Nn(t),o}function _n(t){let e=us(t),n=e.n,o=t.get("columns")??[],r=mt(t.get("col_heights")),i=ee(t.get("col_children")),s=mt(
t.get("originals")),a=t.get("original_columns")??[],c=t.get("axis_names")??[],l=ee(t.get("rows")),u=l.length===n?l:Int32Array.
from({length:n},(f,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:ds(t.get("values")),
columnTree:r.length?St(i,r):null,columnAbout:t.get("column_about")??[],originals:s,originalColumns:a,axes:fs(c,mt(t.get(
"axes")),s,a.length,n),axisNames:c,rows:u,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:ps(In(t.
get("names")),ee(t.get("name_ends"))),leafOf:f=>hs(u,f)}}function fs(t,e,n,o,r){let i=0;return t.map(({original:s})=>s===
void 0?e.subarray(i*r,++i*r):Float64Array.from({length:r},(a,c)=>n[c*o+s]??NaN))}function ps(t,e){let n=new TextDecoder,
o=[];return r=>{let i=e[r];return i===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,i))}}function hs(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;p(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ne(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function In(t,e=0){let n=new Uint8Array(ne(t));return n.length>=e?n:new Uint8Array(e)}function ee(t){return new Int32Array(
ne(t))}function ds(t){return new Float32Array(ne(t))}function mt(t){return new Float64Array(ne(t))}var On=["ward","complete","average","single","weighted","centroid","median"],Pn=["ward","centroid","median"];function oe(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let o=0,r=0;o<e;o++)for(let i=o+1;i<e;i++){let s=_(t,2*o)-_(t,2*i),a=_(
t,2*o+1)-_(t,2*i+1);n[r++]=Math.sqrt(s*s+a*a)}return n}function jt(t,e){let n=new Float64Array(e*e);for(let o=0,r=0;o<e;o++)
for(let i=o+1;i<e;i++)n[o*e+i]=n[i*e+o]=_(t,r++);return n}function Se(t,e,n,o,r,i,s){switch(t){case"ward":{let a=1/(e+n+o);return Ae((o+e)*a*r*r+(o+n)*a*i*i-o*a*s*s)}case"complet\
e":return Math.max(r,i);case"single":return Math.min(r,i);case"average":return(e*r+n*i)/(e+n);case"weighted":return .5*(r+
i);case"centroid":return Ae((e*r*r+n*i*i-e*n*s*s/(e+n))/(e+n));case"median":return Ae(.5*(r*r+i*i)-.25*s*s)}}function Ae(t){
return t>0?Math.sqrt(t):0}function se(t,e,n,{points:o=!1}={}){let r=jt(t,e);return n==="single"?Ln(...gs(r,e,o),e,o):n===
"centroid"||n==="median"?ws(r,e,n):Ln(...ms(r,e,n),e,!1)}function ms(t,e,n){let o=new Int32Array(e).fill(1),[r,i,s]=[[],
[],[0]],a=0;for(let c=0;c<e-1;c++){if(!s.length){for(;!o[a];)a++;s.push(a)}let[l,u,f]=[0,0,1/0];for(;;){l=_(s,s.length-1);
let d=s[s.length-2];[u,f]=d===void 0?[-1,1/0]:[d,_(t,l*e+d)];for(let m=0;m<e;m++)o[m]&&m!==l&&_(t,l*e+m)<f&&(f=_(t,l*e+m),
u=m);if(u===d)break;s.push(u)}s.length-=2,l>u&&([l,u]=[u,l]),r.push(l,u),i.push(f),Tt(t,e,o,n,l,u,f)}return[r,i]}function Tt(t,e,n,o,r,i,s){
let[a,c]=[_(n,r),_(n,i)];n[r]=0,n[i]=a+c;for(let l=0;l<e;l++){let u=_(n,l);if(!u||l===i)continue;let f=Se(o,a,c,u,_(t,l*
e+r),_(t,l*e+i),s);t[l*e+i]=t[i*e+l]=f}}function gs(t,e,n){let o=new Float64Array(e).fill(1/0),r=new Int32Array(e),i=new Uint8Array(
e),[s,a]=[[],[]],c=0;for(let l=0;l<e-1;l++){i[c]=1;let[u,f]=[0,1/0];for(let d=0;d<e;d++){if(i[d])continue;let m=_(t,c*e+
d);m<_(o,d)&&(o[d]=m,r[d]=c),_(o,d)<f&&(f=_(o,d),u=d)}s.push(n?_(r,u):c,u),a.push(f),c=u}return[s,a]}function Ln(t,e,n,o){
let r=e.map((c,l)=>l).sort((c,l)=>_(e,c)-_(e,l)),i=Int32Array.from({length:2*n-1},(c,l)=>l),s=new Int32Array(2*(n-1)),a=c=>{
for(;i[c]!==c;)c=i[c]=_(i,_(i,c));return c};return r.forEach((c,l)=>{let[u,f]=[a(_(t,2*c)),a(_(t,2*c+1))];s.set(o||u<f?[
u,f]:[f,u],2*l),i[u]=i[f]=n+l}),{children:s,heights:Float64Array.from(r,c=>_(e,c))}}function ws(t,e,n){let o=new Int32Array(
e).fill(1),r=Int32Array.from({length:e},(f,d)=>d),i=new Int32Array(e),s=new Float64Array(Math.max(0,e-1)),a=new Int32Array(
2*(e-1)),c=new Float64Array(e-1),l=f=>{let[d,m]=[f,1/0];for(let h=f+1;h<e;h++)o[h]&&_(t,f*e+h)<m&&([d,m]=[h,_(t,f*e+h)]);
return i[f]=d,s[f]=m,m};for(let f=0;f<e-1;f++)l(f);let u=bs(s);for(let f=0;f<e-1;f++){let d=u.top();for(;_(s,d)!==_(t,d*
e+_(i,d));)u.set(d,l(d)),d=u.top();let[m,h]=[_(i,d),_(s,d)];u.drop(),a.set(_(r,d)<_(r,m)?[_(r,d),_(r,m)]:[_(r,m),_(r,d)],
2*f),c[f]=h,r[m]=e+f,Tt(t,e,o,n,d,m,h);for(let g=0;g<d;g++)o[g]&&i[g]===d&&(i[g]=m);for(let g=0;g<m;g++)o[g]&&_(t,g*e+m)<
_(s,g)&&(i[g]=m,u.set(g,s[g]=_(t,g*e+m)));m<e-1&&u.set(m,l(m))}return{children:a,heights:c}}function bs(t){let e=t.slice(),
n=Int32Array.from(t,(c,l)=>l),o=n.slice(),r=n.length,i=c=>_(e,_(n,c)),s=(c,l)=>{let[u,f]=[_(n,c),_(n,l)];n[c]=f,n[l]=u,o[u]=
l,o[f]=c},a=c=>{for(let l=2*c+1;l<r;l=2*c+1){if(l+1<r&&i(l+1)<i(l)&&l++,!(i(c)>i(l)))return;s(c,l),c=l}};for(let c=(r>>1)-
1;c>=0;c--)a(c);return{top:()=>_(n,0),drop(){s(0,--r),a(0)},set(c,l){let u=_(o,c),f=l<_(e,c);if(e[c]=l,!f)return a(u);for(let d=u-
1>>1;u>0&&i(d)>l;d=u-1>>1)s(u,d),u=d}}}function _(t,e){return t[e]}var ys=200;function Rn(t,e,n){let[o,r]=[Dn(t),Dn(e)],i=xs(t,e,r.k),s=new Int32Array(r.k).fill(-1),a=new Set;i.filter(({a:l,
rows:u})=>2*u>p(o.sizes,l)).sort((l,u)=>u.rows-l.rows||p(o.rank,l.a)-p(o.rank,u.a)).forEach(({a:l,b:u})=>{p(s,u)>=0||(s[u]=
l,a.add(l))});let c=i.filter(({a:l,b:u})=>!a.has(l)&&p(s,u)<0);for(let[l,u]of Ms(c,o,r))s[u]=l;return{colors:ks(s,n,r),origins:s}}function Dn(t){let e=[],n=[];for(let i=0;i<t.length;i++){let s=p(t,i);s<0||(e[s]=(e[s]??0)+1,n[s]??=i)}let o=[...e.keys()].
sort((i,s)=>p(e,s)-p(e,i)||p(n,i)-p(n,s)),r=[];return o.forEach((i,s)=>{r[i]=s}),{k:e.length,sizes:e,order:o,rank:r}}function xs(t,e,n){
let o=new Map;for(let i=0;i<e.length;i++){let[s,a]=[p(t,i),p(e,i)];s>=0&&a>=0&&o.set(s*n+a,(o.get(s*n+a)??0)+1)}return[...o].
sort(([i],[s])=>i-s).map(([i,s])=>({a:Math.floor(i/n),b:i%n,rows:s}))}function Ms(t,e,n){let o=[...new Set(t.map(({a})=>a))].
sort((a,c)=>p(e.rank,a)-p(e.rank,c)),r=[...new Set(t.map(({b:a})=>a))].sort((a,c)=>p(n.rank,a)-p(n.rank,c)),i=Math.max(o.
length,r.length);if(i>ys){let a=new Map,c=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||p(e.rank,u.a)-p(e.rank,f.a)||p(n.rank,
u.b)-p(n.rank,f.b));for(let{a:u,b:f}of l)a.has(f)||c.has(u)||(a.set(f,u),c.add(u));return[...a].map(([u,f])=>[f,u])}let s=o.
map(()=>new Float64Array(r.length));for(let{a,b:c,rows:l}of t){let[u,f]=[o.indexOf(a),r.indexOf(c)];p(s,u)[f]=l*(i**3+1)+
(i-u)*(i-f)}return zn(s).map(([a,c])=>[p(o,a),p(r,c)])}function zn(t){let e=t.length,n=t[0]?.length??0;if(e>n){let a=Array.
from({length:n},(c,l)=>t.map(u=>p(u,l)));return zn(a).map(([c,l])=>[l,c])}let o=new Float64Array(e),r=new Float64Array(n),
i=new Int32Array(n).fill(-1);for(let a=0;a<e;a++){let c=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(
n),f=[],[d,m]=[a,-1];for(;;){let h=-1;for(let M=0;M<n;M++){if(u[M])continue;let y=-p(p(t,d),M)-p(o,d)-p(r,M);y<p(c,M)&&(c[M]=
y,l[M]=m),(h<0||p(c,M)<p(c,h))&&(h=M)}let g=p(c,h);o[a]=p(o,a)+g;for(let M of f)o[p(i,M)]=p(o,p(i,M))+g,r[M]=p(r,M)-g;for(let M=0;M<
n;M++)u[M]||(c[M]=p(c,M)-g);if(u[h]=1,m=h,p(i,h)<0)break;f.push(h),d=p(i,h)}for(;m>=0;){let h=p(l,m);i[m]=h<0?a:p(i,h),m=
h}}let s=[];return i.forEach((a,c)=>{a>=0&&p(p(t,a),c)>0&&s.push([a,c])}),s}function ks(t,e,{order:n}){let o=t.map(a=>a<
0?-1:p(e,a)),r=new Set(o),i=new Set(Array.from(e)),s=et.colors.length;for(let a of n){if(p(o,a)>=0)continue;let c=[...Array(
s).keys()].filter(u=>!r.has(u)),l=c.find(u=>!i.has(u))??c[0]??s;for(;r.has(l);)l++;o[a]=l,r.add(l)}return o}var Ee=2,ve=200,Bn=12;function jn(t){let e=new Set,n=null,o=null,r=[],i=!1,s=!1,a={model:t,picked:-1,panels(){if(n)return n;
let y=a.points.length/2,w=oe(a.points),k=a.linkages.map(b=>{let{children:x,heights:T}=se(w,y,b,{points:!0});return{linkage:b,
tree:St(x,T)}});o??=k[0]?.tree??null;let C=o&&Rt(o,Math.min(a.k,o.n));return n=k.map(({linkage:b,tree:x})=>{let T=Rt(x,a.
k);return{linkage:b,tree:x,cut:T,colors:Ss(C,T,r)}}),n},move(y,w,k){a.points.set(f(w,k),2*y),l()},add(y,w){let k=a.points.
length/2;return k>=ve?!1:(a.points=Float64Array.of(...a.points,...f(y,w)),r.push(-1),a.picked=k,l(),!0)},remove(y){let w=a.
points.length/2;return w<=Ee?!1:(a.points=a.points.filter((k,C)=>C>>1!==y),r.splice(y,1),a.picked=Math.min(y,w-2),a.k>w-
1&&c("n_clusters",a.k=w-1),l(),!0)},pick(y){a.picked=y,u()},setClusters(y){let w=Math.min(Math.max(Math.round(y)||1,1),a.
points.length/2);w!==a.k&&(a.k=w,c("n_clusters",w),t.save_changes(),n=null,u())},setShape(y){a.shape=y,c("shape",y);let w=t.
get("shape_clusters")[a.shapes.indexOf(y)];w&&c("n_clusters",a.k=w),d(!0)},setSeed(y){c("seed",y),t.save_changes()},reset:()=>d(
!0),syncPoints(){i&&(i=!1,c("points_bytes",new DataView(a.points.slice().buffer)),t.save_changes())},subscribe(y){return e.
add(y),()=>{e.delete(y),a.syncPoints()}},destroy(){for(let[y,w]of Object.entries(M))t.off(`change:${y}`,w);e.clear()}};function c(y,w){
s=!0,t.set(y,w),s=!1}function l(){n=null,i=!0,u()}function u(){for(let y of[...e])y()}function f(y,w){let[k,C,b]=a.square,
x=(T,S)=>{let A=Number((T/b).toPrecision(6))*b;return Math.min(Math.max(A,S),S+b)};return[x(y,k),x(w,C)]}function d(y){let w=mt(
t.get("shapes_bytes")),k=t.get("shape_ends"),C=Math.max(0,a.shapes.indexOf(a.shape));m(w.slice(C?p(k,C-1):0,p(k,C))),a.k>
a.points.length/2&&c("n_clusters",a.k=a.points.length/2),u(),i=y,a.syncPoints()}function m(y){a.points=y,a.picked=-1,a.square=
As(y),o=null,r=Array.from({length:y.length/2},(w,k)=>k),n=null}function h(){a.linkages=t.get("linkages"),a.shapes=t.get(
"shapes"),a.shape=t.get("shape"),a.k=t.get("n_clusters"),m(mt(t.get("points_bytes"))),u()}let g=y=>()=>{s||y()},M={revision:h,
n_clusters:g(()=>a.setClusters(t.get("n_clusters"))),linkages:g(h)};h();for(let[y,w]of Object.entries(M))t.on(`change:${y}`,
w);return a}function As(t){let e=[0,1].map(c=>{let l=t.filter((u,f)=>f%2===c);return[l.reduce((u,f)=>Math.min(u,f),1/0),
l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,o=0]=[],[r=0,i=0]=[]]=e,s=Math.max(o-n,i-r)||1;if(n>=0&&r>=0&&o<=10&&i<=10&&
s>4)return[0,0,10];let a=1.12*s;return[(n+o-a)/2,(r+i-a)/2,a]}function Ss(t,e,n){if(!t)return xe(e);let o=new Int32Array(
e.labels.length).fill(-1);n.forEach((s,a)=>{s>=0&&(o[a]=p(t.labels,s))});let r=[...new Set(o)].filter(s=>s>=0).sort((s,a)=>s-
a),i=xe(t);return Rn(o.map(s=>r.indexOf(s)),e.labels,r.map(s=>p(i,s))).colors}var Es=13;function Fn(t,e,{hover:n,announce:o,announcePoint:r}){let{canvas:i}=t,s=null,a=-1/0,c=({x:w,y:k})=>{let C=Qt(t,
e),[b,x]=[-1,Es];for(let T=0;T<e.points.length/2;T++){let S=Math.hypot(C.x(p(e.points,2*T))-w,C.y(p(e.points,2*T+1))-k);
S<=x&&([x,b]=[S,T])}return b},l=({x:w,y:k})=>{let{left:C,top:b,scale:x}=Qt(t,e),[T,S,A]=e.square;return[T+(w-C)/x,S+A-(k-
b)/x]},u=w=>{i.style.cursor=w<0?"copy":"grab",n(w)},f=()=>e.square[2],d=(w,k,C)=>{let b=e.picked;if(b<0)return e.pick(0);
let x=f()*(C.shiftKey?.0025:.02);e.move(b,p(e.points,2*b)+w*x,p(e.points,2*b+1)+k*x),r()},m=w=>{let k=e.points.length/2;
e.pick((Math.max(e.picked,w<0?0:-1)+w+k)%k),r()},h=()=>{e.picked<0||(e.remove(e.picked)?o(`A point is taken away: ${R(e.
points.length/2,"points")}.`):o(`At least ${Ee} points have to stay.`),e.syncPoints())},g=(w,k)=>{e.add(w,k)?o(`A point \
is added: ${R(e.points.length/2,"points")}.`):o(`There are ${ve} points already: take one away first.`,!0),e.syncPoints()},
M=Bt({ArrowLeft:w=>d(-1,0,w),ArrowRight:w=>d(1,0,w),ArrowUp:w=>d(0,1,w),ArrowDown:w=>d(0,-1,w),PageDown:()=>m(1),PageUp:()=>m(
-1),Delete:h,Backspace:h,Enter:()=>{let[w,k]=e.square,C=e.picked,b=.05*f();g(...C<0?[w+f()/2,k+f()/2]:[p(e.points,2*C)+b,
p(e.points,2*C+1)])},Escape:()=>e.pick(-1)}),y=w=>{s?.id===w.pointerId&&(s=null,i.style.cursor="grab",e.syncPoints())};return st(
i,{keydown:M,keyup:e.syncPoints,blur:e.syncPoints,touchstart:w=>{let k=w.touches[0];k&&c(at(i,k))>=0&&w.preventDefault()},
pointerdown:w=>{if(w.button!==0||!w.isPrimary)return;let k=at(i,w),C=c(k);if(C<0)return;let[b,x]=l(k);s={id:w.pointerId,
point:C,dx:p(e.points,2*C)-b,dy:p(e.points,2*C+1)-x},i.setPointerCapture(w.pointerId),i.style.cursor="grabbing",e.pick(C)},
pointermove:w=>{let k=at(i,w);if(!s)return u(c(k));let[C,b]=l(k);e.move(s.point,C+s.dx,b+s.dy)},pointerup:y,pointercancel:y,
pointerleave:()=>u(-1),click:w=>{let k=at(i,w);c(k)>=0||(a=w.timeStamp,g(...l(k)))},dblclick:w=>{if(w.timeStamp-a<600)return;
let k=c(at(i,w));k<0||(e.pick(k),h())}})}var vs=Ve.linkage_about,Cs={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ring round a heap",
sizes:"unequal sizes",noise:"noise",yours:"your points"};function Hn(t,e,n){let o=t.ownerDocument,r=U(t),i=[],s=z(t,"hcl\
ust-lab-bar");s.setAttribute("role","group"),s.setAttribute("aria-label","Points and clusters");let a=kt(s,"Points",S=>e.
setShape(S)),c=Qe(s,"Clusters",e.setClusters);c.input.min="1",c.input.setAttribute("aria-label","Number of clusters");let l=o.
createElement("label"),u=o.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147483647",step:"1"}),u.dataset.
lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.append("Seed",u),s.append(l),
ht(s,"Reset",e.reset).title="Back to the points as they were drawn";let f=z(s,"hclust-lab-hint");f.textContent="Drag a p\
oint. Click to add one, double-click to take one away.";let d=z(t,"hclust-unseen");d.setAttribute("aria-live","polite");
let m=z(t,"hclust-lab"),h=[],g=-1;function M(S,A){let E=z(m,"hclust-lab-panel"),$=vt(o);$.textContent=S,E.append($);let N=gt(
z(E,"hclust-lab-points"),[(J,Q)=>{let Z=e.panels()[A];Z&&Sn(J,Q,e,Z,n,g)}]),L=gt(z(E,"hclust-lab-tree"),[(J,Q)=>{let Z=e.
panels()[A];Z&&En(J,Q,Z,n)}]);L.canvas.setAttribute("aria-hidden","true");let D=o.createElement("p");return D.textContent=
vs[S],E.append(D),N.canvas.tabIndex=0,N.canvas.setAttribute("role","application"),N.canvas.dataset.lmSuppressShortcuts="\
true",N.canvas.setAttribute("aria-label",`Points under ${S} linkage. Page Up and Page Down go from point to point, arrow\
s move it, Delete takes it away, Enter adds one.`),{linkage:S,part:E,points:N,tree:L,end:Fn(N,e,{hover:y,announce:w,announcePoint:()=>k(
A)})}}function y(S){if(S!==g){g=S;for(let A of h)A.points.paint()}}function w(S,A=!1){d.textContent=S,A&&(f.textContent=
S)}function k(S){let A=e.picked,E=e.panels()[S];if(A<0||!E)return;let[$,N]=[p(e.points,2*A),p(e.points,2*A+1)],L=p(E.cut.
sizes,p(E.cut.labels,A));w(`Point ${A+1} of ${e.points.length/2} at ${$.toFixed(1)}, ${N.toFixed(1)}: in a cluster of ${L}\
.`)}function C(){h.map(A=>A.linkage).join()!==e.linkages.join()&&(b(),h=e.linkages.map(M),x()),At(a,e.shapes.map(A=>[A,Cs[A]??
A]),e.shape),c.input.max=String(Math.max(e.k,Math.min(Bn,e.points.length/2))),c.input.value=String(e.k),c.output.textContent=
R(e.k),c.input.setAttribute("aria-valuetext",R(e.k,"clusters"));let S=e.model.get("seed");l.hidden=typeof S!="number",o.
activeElement!==u&&(u.value=String(S??""));for(let{points:A,tree:E}of h)A.paint(),E.paint()}function b(){for(let{part:S,
points:A,tree:E,end:$}of h)$(),A.destroy(),E.destroy(),S.remove();h=[]}function x(){let S=Math.max(t.clientWidth<700?2:1,
Math.floor(t.clientWidth/205)),A=Math.ceil(h.length/Math.max(1,S))||1;m.style.gridTemplateColumns=`repeat(${Math.ceil(h.
length/A)}, minmax(0, 1fr))`}let T=new r.ResizeObserver(x);return T.observe(t),i.push(()=>T.disconnect(),st(u,{change:()=>{
let S=Math.round(u.valueAsNumber);S>=0&&S<=2147483647?e.setSeed(S):u.value=String(e.model.get("seed"))}}),e.subscribe(C)),
C(),{restyle(S){n=S,C()},destroy(){for(let S of i)S();b(),t.replaceChildren()}}}var Te=864e5,Ts=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Un(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let i=p(t,r);Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Ft(t,e,n,o,r){if(t==="date")return $s(e,n,Math.max(2,Math.floor(o/r)));let i=nn(
e,n,o,r);return{values:i,words:on(i)}}function $s(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Ce(Wn(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let i=r>=7?4:0,s=[];for(let a=Math.ceil((t-i)/r);a*r+i<=e;a++)s.push(a*r+i);return Ce(s,t,e)}return Ce(Wn(t,e,1),t,e)}function Wn(t,e,n){
let o=new Date(t*Te);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let s=r;i.length<100;s++){let a=new Date(0);a.setUTCFullYear(Math.floor(s*n/12),(s*n%12+12)%12,1);let c=a.getTime()/
Te;if(!(c<=e))break;c>=t&&i.push(c)}return i}function Ce(t,e,n){let o=t.map(i=>{let s=new Date(Math.round(i*1440)*6e4);if(s.
getUTCHours()||s.getUTCMinutes())return s.toISOString().slice(11,16);let a=p(Ts,s.getUTCMonth());return s.getUTCDate()!==
1?`${s.getUTCDate()} ${a}`:s.getUTCMonth()?a:String(s.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(r*Te).getUTCFullYear()}`),{values:t,words:o}}var qn=8,Kn=12,Ns=46,{max_axis_word:_s}=et;function $t(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(
n,t.axisNames.length-1):o,i=t.axisNames[r],s=t.axes[r];if(!i||!s)return null;let a=H(i.label||i.name),c=i.unit?`${a} (${H(
i.unit)})`:a;return{name:i.name,title:c,column:i,values:s,all:Un(s)}}function Xn(t,e,n,o,r,i,s){let a=Math.max(40,t.height-
qn-Ns),c=Ft(n.column.kind,...r,a,46);c.words=c.words.map(g=>s.fit(g,_s));let l=Math.max(0,...c.words.map(g=>s.width(g))),
u=Math.ceil(l+8+tt+16),f=Math.max(40,t.width-u-Kn-i),d=Ft(e.column.kind,...o,f,64),m=Gn(e.values,o[0],o[1],f),h=Gn(n.values,
r[1],r[0],a);for(let g=0;g<m.length;g++)Number.isNaN(m[g])?h[g]=NaN:Number.isNaN(h[g])&&(m[g]=NaN);return{left:u,top:qn,
width:f,height:a,x:d,y:c,xs:m,ys:h}}function Gn(t,e,n,o){let r=new Float32Array(t.length);for(let i=0;i<t.length;i++){let s=p(
t,i);r[i]=Number.isFinite(s)?(s-e)/(n-e)*o:NaN}return r}function Yn(t,e,{x:n,y:o,xShown:r,yShown:i,theme:s,face:a,dpr:c}){
let{left:l,top:u,width:f,height:d}=e,m=u+d,h=Math.max(1,Math.round(c))/c,g=y=>Math.round(y*c)/c;t.font=a.css(),t.fillStyle=
s.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((y,w)=>{let k=g(m-(y-i[0])/(i[1]-i[0])*d);t.fillStyle=
s.rule,t.globalAlpha=.7,t.fillRect(l,k,f,h),t.globalAlpha=1,t.fillRect(l-4,k,4,h),t.fillStyle=s.quiet,t.fillText(e.y.words[w]??
"",l-8,k+.5)}),t.fillStyle=s.rule,t.fillRect(g(l),u,h,d+h),t.fillRect(l,g(m),f,h),t.textBaseline="alphabetic",t.textAlign=
"center";let M=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((y,w)=>{let k=g(l+(y-r[0])/(r[1]-r[0])*f);t.fillStyle=
s.rule,t.fillRect(k,m,h,4);let C=a.fit(e.x.words[w]??"",M),b=l+f+Kn-1-a.width(C)/2;t.fillStyle=s.quiet,t.fillText(C,Math.
min(k,b),m+17)}),t.fillStyle=s.ink,t.fillText(a.fit(n.title,f),l+f/2,m+37),t.save(),t.translate(tt+1,u+d/2),t.rotate(-Math.
PI/2),t.fillText(a.fit(o.title,d),0,0),t.restore()}function Vn(t,e){let n=U(t),o=0,r=0,i=0,s={drawn:1,begin(c){s.end(),!(n.matchMedia("(prefers-reduced-motion: reduce)").matches||
n.document.hidden||c<=0)&&([r,i,s.drawn]=[n.performance.now(),c,0],o=n.requestAnimationFrame(a))},end(){n.cancelAnimationFrame(
o),o=0,s.drawn=1}};function a(c){let l=Math.min(Math.max((c-r)/i,0),1);s.drawn=1-(1-l)**2,o=l<1?n.requestAnimationFrame(
a):0,e()}return s}var Is=200,Ls=.1;function Os(t,e,n){let{n:o,children:r}=t;if(e.some(Number.isNaN))return 0;let i=jt(oe(e),o),s=new Int32Array(
o).fill(1),a=Int32Array.from({length:2*o-1},(l,u)=>u),c=0;for(let l=0;l<o-1;l++){let u=1/0;for(let h=0;h<o;h++)if(p(s,h))
for(let g=h+1;g<o;g++)p(s,g)&&p(i,h*o+g)<u&&(u=p(i,h*o+g));let[f,d]=[p(a,p(r,2*l)),p(a,p(r,2*l+1))],m=p(i,f*o+d);m-u>Ls*
Math.SQRT2&&m>2*u&&c++,Tt(i,o,s,n,f,d,m),a[o+l]=d}return c}function Ps(t,e){let n=new Float64Array(2*t.values.length);return[
t,e].forEach(({values:o,all:[r,i]},s)=>{o.forEach((a,c)=>{n[2*c+s]=(a-r)/(i-r||1)})}),n}function Jn(t,e){let n=z(t,"hclu\
st-step-axes"),o=n.ownerDocument.createElement("span");n.append(o);let r,i=ht(n,"",()=>r&&e.setAxes(r.x,r.y)),s=new WeakMap;
function a({x:l,y:u}){let{tree:f,data:d,linkage:m}=e;if(!m||f.n>Is||f.n<3)return 0;let h=`${l}
${u}`,g=s.get(f);g||s.set(f,g=new Map);let M=g.get(h);if(M===void 0){let[y,w]=[$t(d,l,0),$t(d,u,1)];M=y&&w?Os(f,Ps(y,w),
m):0,g.set(h,M)}return M}function c(){let l=e.model.get("axis_pairs")??[],[u,f]=e.axes(),d=l.find(M=>M.x===u&&M.y===f);if(r=
void 0,n.hidden=!d?.words,!d)return;let m=a(d),h=l.find(M=>M!==d);h&&(d.components||a(h)<m)&&(r=h);let g=R(e.tree.n-1,"m\
erges");o.textContent=`${d.words}.`+(m&&!d.components?` In ${R(m)} of ${g} two other clusters look nearer: columns that \
are not drawn keep them apart.`:""),i.hidden=!r,i.textContent=r?r.components?"Draw the principal components":`Draw ${H(r.
x)} and ${H(r.y)}`:""}return{show:c}}var Qn=28;function V(t,e,n){let o=p(t.sizes,n),r=re(t,e,n);return o>1?`${r} (+${R(o-1)} more)`:r}function re(t,e,n){let o=H(
e.name(p(ut(t,n),0)));return o.length>Qn?`${o.slice(0,Qn-1).trimEnd()}…`:o}function Zn(t){let{data:e,step:n,tree:o}=t,
r=o.n-1;if(!r)return"There is one row: nothing can be merged.";let i=t.currentPair();if(!i)return`Start: ${R(o.n,e.noun)}\
, each a cluster of its own; ${R(r,"merges")} make them one tree.`;let[s,a]=[V(o,e,i.a),V(o,e,i.b)],c=o.n-n,l=c===1?"all\
 are one cluster now":`${R(c,"clusters")} are left`;return`Step ${R(n)} of ${R(r)}: ${s} and ${a} merge at ${G(i.distance)}\
; ${l}.`}var ie={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Ds={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},Rs=["average","centroid","ward"];function to(t,[e,n,o],r,i){let[s,a,c]=r.map(G),l=e+n,u={single:`½ · ${s} + \
½ · ${a} − ½ · |${s} − ${a}|`,complete:`½ · ${s} + ½ · ${a} + ½ · |${s} − ${a}|`,average:`(${e} · ${s} \
+ ${n} · ${a}) / ${l}`,weighted:`½ · ${s} + ½ · ${a}`,centroid:`√ [ (${e} · ${s}² + ${n} · ${a}²) / ${l} − ${e*
n} · ${c}² / ${l*l} ]`,median:`√ [ ½ · ${s}² + ½ · ${a}² − ¼ · ${c}² ]`,ward:`√ [ (${e+o} · ${s}² + ${n+
o} · ${a}² − ${o} · ${c}²) / ${l+o} ]`};return{general:`d(A∪B, C) = ${Ds[t]}`,where:Rs.includes(t)?`a = ${R(e)},\
 b = ${R(n)}${t==="ward"?`, c = ${R(o)}`:""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${G(i)}`}}function Ht(t,e,n){return q(pt(wt(t.paper)??ct,wt(e)??Mt,n))}function Nt(t,{theme:e,face:n},o,r,i,s=8){t.beginPath(),t.arc(
r,i,s,0,2*Math.PI),t.fillStyle=o==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=o==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=o==="C"?e.ink:e.paper,t.font=n.css(tt,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
o,r,i+.5)}var ae=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),eo=40,no=22,$e=76,ce=11;function oo(t,e,n){let o=t.n>1?p(
t.heights,Math.max(0,e-1)):0,r=n*1.04;for(;o>0&&r/2>o*1.3;)r/=2;return r}function so(t,e,n,o){let r=t.width-eo-8,i=r/e.n>=
11.5,s=i?ae(o+ce,$e,.48*t.height):16;return{left:eo,top:no,width:r,height:Math.max(20,t.height-no-s),highest:n,names:i,feet:s}}
function ro(t,e,n,o){let{tree:r,merges:i,top:s,colors:a,tags:c,currentPair:l,asked:u,theme:f,face:d,name:m}=e,h=Math.max(
1,Math.round(o))/o,{values:g,words:M}=Ft("number",0,n.highest||1,n.height,42),y=n.top+n.height;t.font=d.css(),t.textAlign=
"right",t.textBaseline="middle",g.forEach((A,E)=>{let $=Math.round(ot(n,A)*o)/o;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,$,n.width,h),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(M[E]??"",n.left-8,$+.5)}),t.lineWidth=1.5,Vt(t,r,l?i-
1:i,n,A=>lt(p(a,p(s,A)))),l&&(t.beginPath(),An(t,r,i-1,n,e.drawn),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());let w=[...c.
keys()],k=i<r.n-1?new Set(s.subarray(0,r.n)):new Set;for(let A of new Set([...k,...w,...u??[]])){let E=u?.includes(A),[$,
N]=[ft(n,r,A),ot(n,dt(r,A))];t.beginPath(),t.arc($,N,E?5:2,0,2*Math.PI),t.fillStyle=E?f.paper:A<r.n?f.quiet:lt(p(a,A)),t.
fill(),E&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let A=0;A<r.n;A++){let E=[...c].find(([N])=>zs(r,N,A)),$=E!==void 0&&E[1]!=="C";t.save(),t.translate(ft(n,r,
A),y+7),t.rotate(-Math.PI/2),t.font=d.css(tt,$),t.fillStyle=$?f.ink:f.quiet,t.fillText(d.fit(H(m(A)),n.feet-ce+1,tt,$),0,
.5),t.restore()}}let C=l?ot(n,p(r.distances,i-1))-12:0,b=l?[...l].map(A=>ft(n,r,A)):[],[x=0,T=0]=b,S=Math.max(0,19-Math.
abs(T-x))/2;for(let[A,E]of c){let $=ft(n,r,A);if(!l?.includes(A)){let L=l&&Math.min(x,T)-24<$&&$<Math.max(x,T)+24,D=ot(n,
dt(r,A))-12;Nt(t,e,E,$,L&&Math.abs(D-C)<18?C-19:D);continue}let N=$===Math.min(x,T)?-S:S;Nt(t,e,E,ae($+N,9,n.left+n.width),
C)}}function zs(t,e,n){let o=p(t.start,n)-p(t.start,e);return o>=0&&o<p(t.sizes,e)}var Bs=92,js=44,Fs=42;function Ne({width:t,height:e},n,o,r){let i=[...n.nodes].sort((c,l)=>p(o.start,c)-p(o.start,l)),s=i.
length,a=Math.max(Bs,Math.min(r+Fs,t-6-js*(s-1)));return{nodes:i,left:2,top:4,right:t-2,wide:Math.min(74,(t-a-6)/Math.max(
1,s-1)),tall:Math.min(32,(e-8)/s)}}function io({nodes:t,left:e,top:n,wide:o,tall:r},i,s){let[a,c]=[Math.floor((s-n)/r),Math.
floor((i-e)/o)];return c<0||a>=t.length||c>=a?null:[p(t,a),p(t,c)]}function ao(t,e,n,o){let{theme:r,face:i,tags:s,currentPair:a,
asked:c,name:l,tree:u}=e,{nodes:f,left:d,top:m,wide:h,tall:g,right:M}=n,y=Math.min(h,g)>12?1:.5,w=g>=9.5,k=new Map(f.map(
(E,$)=>[E,$])),[C,b]=[1/0,0];for(let[E,$]of f.entries())for(let N=0;N<E;N++){let L=o.distance($,p(f,N));C=Math.min(C,L),
b=Math.max(b,L)}let x=E=>E<1&&b>.3?Ct(E,2):G(E),T=g>=14&&Math.max(i.width(x(C)),i.width(x(b)))<=h-4;t.textBaseline="midd\
le",f.forEach((E,$)=>{for(let N=0;N<$;N++){let L=o.distance(E,p(f,N)),D=b>C?(b-L)/(b-C):1,[J,Q]=[d+N*h,m+$*g];t.fillStyle=
Ht(r,"#4477AA",.05+.85*D**1.6),t.fillRect(J,Q,h-y,g-y),T&&(t.font=i.css(),t.textAlign="center",t.fillStyle=r.ink,t.fillText(
x(L),J+(h-y)/2,Q+g/2))}});let S=(E,$,N,L)=>{let[D,J]=[k.get(E),k.get($)];if(D===void 0||J===void 0)return;let[Q,Z]=[Math.
max(D,J),Math.min(D,J)];t.setLineDash(L),t.lineWidth=N,t.strokeStyle=r.ink,t.strokeRect(d+Z*h-y/2,m+Q*g-y/2,h,g),t.setLineDash(
[])},A=[...s].find(([,E])=>E==="C")?.[0];if(a&&A!==void 0)for(let E of a)S(E,A,1.5,[3,2]);c?.length===2&&S(p(c,0),p(c,1),
2,[3,2]),a&&S(...a,2.5,[]),!(!w&&!s.size)&&(t.textAlign="left",f.forEach((E,$)=>{let N=s.get(E);if(!w&&!N)return;let[L,D]=[
d+$*h+4,m+($+.5)*g];N&&Nt(t,e,N,L+8,D,Math.min(8,Math.max(6.5,.55*g))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=
N?r.ink:r.quiet,t.font=i.css(tt,!!N);let J=p(u.sizes,E),Q=J>1?` +${J-1}`:"",Z=L+(N?20:0),me=M-Z-i.width(Q,tt,!!N);t.fillText(
i.fit(H(l(E)),Math.max(20,me),tt,!!N)+Q,Z,D+.5)}))}function le(t,e,n,o){let{n:r,children:i}=e,s=jt(t,r),a=new Int32Array(r).fill(1),c=Int32Array.from({length:2*r-1},(f,d)=>d<
r?d:-1);for(let f=0;f<n;f++){let[d,m]=[p(i,2*f),p(i,2*f+1)],[h,g]=[p(c,d),p(c,m)];Tt(s,r,a,o,h,g,p(s,h*r+g)),c[r+f]=g,c[d]=
c[m]=-1}let l=[];for(let f=0;f<r+n;f++)p(c,f)>=0&&l.push(f);let u=(f,d)=>p(s,p(c,f)*r+p(c,d));return{nodes:l,distance:u,
joined:(f,d,m)=>Se(o,p(e.sizes,f),p(e.sizes,d),p(e.sizes,m),u(f,m),u(d,m),u(f,d))}}function co({nodes:t,distance:e}){let n=null;
for(let[o,r]of t.entries())for(let i=o+1;i<t.length;i++){let s=p(t,i),a=e(r,s);(!n||a<n.distance)&&(n={a:r,b:s,distance:a})}
return n}var Wt=40,[Hs,Ws]=[.25,20],Us=200;function lo(t){let e=new Set,n,o,r=null,i={},s={model:t,guess:!1,guesses:[],lastGuess:null,
currentPair(){let{step:h,tree:g}=s;if(h<1)return null;let[M,y]=[p(g.children,2*h-2),p(g.children,2*h-1)];return{a:M,b:y,
distance:p(g.distances,h-1)}},table(){let{distances:h,linkage:g,step:M,tree:y}=s;return!h.length||!g?null:i.table??=le(h,
y,Math.max(0,M-1),g)},choices(){if(i.choices)return i.choices;let h=i.choices=new Map,{distances:g,linkage:M,offered:y,step:w,
tree:k}=s;if(!g.length||k.n<2)return h;let C=Math.max(0,w-1);for(let b of y){let[x,T]=[p(k.children,2*C),p(k.children,2*
C+1)],S=b===M?{a:x,b:T,distance:p(k.distances,C)}:co(le(g,k,C,b));S&&h.set(b,S)}return h},axes:()=>[t.get("x")??"",t.get(
"y")??""],setAxes(h,g){t.set("x",h),t.set("y",g),s.flush(),l()},guessPair(h,g){let{distances:M,linkage:y,step:w,tree:k}=s;
if(!s.guess||!y||w>=k.n-1)return;let C=p(k.distances,w),b=le(M,k,w,y).distance(h,g),x=[p(k.children,2*w),p(k.children,2*
w+1)],T=x.includes(h)&&x.includes(g),S=!T&&Math.abs(b-C)<=1e-9*Math.abs(C),A=T||S,E={step:w+1,a:h,b:g,distance:b,nearest:C,
right:A,tied:S};w<k.n-2&&!s.guesses.some($=>$.step===E.step)&&a([...s.guesses,E]),r=E,s.goTo(w+1)},goTo(h){let g=Math.min(
Math.max(Math.round(h)||0,0),s.tree.n-1);g!==s.step&&(s.step=g,s.lastGuess=r,r=null,!g&&s.guesses.length&&a([]),i={},t.set(
"step",g),c(),l())},play(h){let g=h&&s.tree.n>1&&!s.guess;g!==s.playing&&(g&&s.step>=s.tree.n-1&&s.goTo(0),s.playing=g,t.
set("playing",g),s.flush(),u(),l())},setSpeed(h){s.speed=Math.min(Math.max(h||1,Hs),Ws),t.set("speed",s.speed),c(),l()},
setLinkage(h){if(h!==s.linkage){if(s.linkage=h,s.distances.length){let g=!!t.get("of_points"),{children:M,heights:y}=se(
s.distances,s.tree.n,h,{points:g});s.tree=St(M,y)}i={},s.lastGuess=null,s.guesses.length&&a([]),t.set("linkage",h),s.flush(),
l()}},subscribe(h){return e.add(h),u(),()=>{e.delete(h),u(),o!==void 0&&s.flush()}},flush(){clearTimeout(o),o=void 0,t.save_changes()},
destroy(){clearTimeout(n),o!==void 0&&s.flush();for(let[h,g]of Object.entries(d))t.off(h,g);e.clear()}};function a(h){s.
guesses=h,t.set("guesses",h),c()}function c(){o??=setTimeout(s.flush,Us)}function l(){for(let h of[...e])h()}function u(){
clearTimeout(n),n=void 0,!(!s.playing||!e.size)&&(n=setTimeout(()=>{s.goTo(s.step+1),s.step>=s.tree.n-1?s.play(!1):u()},
1e3/s.speed))}function f(){s.data=_n(t),s.tree=s.data.tree,s.distances=mt(t.get("distances")),s.linkage=t.get("linkage")??
"";let h=t.get("metric")==="euclidean";s.offered=s.distances.length?On.filter(g=>h||!Pn.includes(g)):[],s.step=Math.min(
Math.max(t.get("step")??0,0),s.tree.n-1),s.guess=!!(t.get("guess")&&s.distances.length&&s.linkage),s.guesses=t.get("gues\
ses")??[],s.lastGuess?.step!==s.step&&(s.lastGuess=null),s.speed=t.get("speed")||1,i={},l()}let d={"change:revision":f,"\
change:guess":f,"change:guesses":()=>{t.get("guesses")!==s.guesses&&(s.guesses=t.get("guesses")??[],l())},"change:x":l,"\
change:y":l,"change:step":()=>s.goTo(t.get("step")),"change:speed":()=>{t.get("speed")!==s.speed&&s.setSpeed(t.get("spee\
d"))},"change:playing":()=>s.play(!!t.get("playing"))},m=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
f(),s.playing=!!t.get("playing")&&!m&&!s.guess,t.get("playing")&&!s.playing&&(t.set("playing",!1),t.save_changes());for(let[
h,g]of Object.entries(d))t.on(h,g);return s}function _t(t,e){let{n,parents:o}=t,r=new Int32Array(2*n-1).fill(-1);for(let i=n+
e-1;i>=0;i--){let s=p(o,i);r[i]=s>=0&&s<n+e?p(r,s):i}return r}var _e=26;function uo(t,e,n,o){let r=t.ownerDocument,i=z(t,"hclust-unseen");i.setAttribute("aria-live","polite");let s=r.
createElement("h4"),a=r.createElement("p"),c=r.createElement("p"),l=r.createElement("ol");a.className=c.className="hclus\
t-quiet",a.textContent="Click two clusters, among the points or in the tree. By keyboard: arrows choose a cluster, Enter\
 picks it, Escape takes back.",l.className="hclust-step-guesses",e.append(s,a,c,l);let u=-1,f=-1,d=[];function m(){let{tree:b,
step:x}=n,T=[...new Set(_t(b,x).subarray(0,b.n))],S=o.plot(),A=$=>{let N=ut(b,$),L=0;for(let D of N)L+=S?p(S.xs,D):p(b.x,
D);return Number.isFinite(L)?L/N.length:1/0},E=new Map(T.map($=>[$,A($)]));return T.sort(($,N)=>(E.get($)??0)-(E.get(N)??
0)||$-N)}function h(){let b=[n.tree,n.step];b.every((x,T)=>x===d[T])||(d=b,u=f=-1)}function g(b){let{tree:x,data:T,step:S}=n;
if(!(b<0||S>=x.n-1)){if(u<0||u===b){u=u===b?-1:b,y(`${V(x,T,b)} ${u<0?"is taken back":"is picked"}`),o.changed();return}
n.guessPair(u,b)}}function M(b){let x=m(),T=x.indexOf(f),S=T<0?b>0?0:x.length-1:(T+b+x.length)%x.length;f=x[S]??-1;let A=f===
u?", picked":"";y(`${V(n.tree,n.data,f)}, ${S+1} of ${x.length}${A}`),o.changed()}function y(b){i.textContent=b}let w=()=>M(
1),k=()=>M(-1),C=()=>g(f);return{keys:{ArrowRight:w,ArrowDown:w,ArrowLeft:k,ArrowUp:k,Enter:C," ":C,Escape:()=>{u=-1,y("\
Nothing is picked"),o.changed()}},pick:g,marks(){return h(),{picked:u,focused:f}},atPoint({x:b,y:x}){let T=o.plot();if(!T)
return-1;let[S,A]=[-1,_e];for(let E=0;E<T.xs.length;E++){let $=Math.hypot(p(T.xs,E)+T.left-b,p(T.ys,E)+T.top-x);$<A&&([A,
S]=[$,E])}return S<0?-1:p(_t(n.tree,n.step),S)},atBranch({x:b,y:x},T){let{tree:S,step:A}=n,[E,$]=[-1,1/0];for(let L=0;L<
S.n;L++){let D=Math.abs(ft(T,S,L)-b);D<$&&([$,E]=[D,L])}if(E<0||$>Math.max(_e,T.width/S.n))return-1;let N=p(_t(S,A),E);return x<
ot(T,dt(S,N))-_e?-1:N},show(){if(e.hidden=!n.guess,!n.guess)return;let{tree:b,data:x,guesses:T,linkage:S}=n;s.textContent=
T.length?`Your guesses: ${ue(n)}`:"Your guesses",c.textContent=S?ie[S]:"",a.hidden=n.step>=b.n-1,l.replaceChildren(...T.
map(A=>{let E=r.createElement("li"),$=r.createElement("b");$.textContent=A.right?"✓ ":"✗ ",$.setAttribute("aria-labe\
l",A.right?"right:":"wrong:");let N=L=>V(b,x,L);return E.value=A.step,E.append($,`${N(A.a)} and ${N(A.b)}, ${G(A.distance)}`,
A.right?"":`; nearest: ${G(A.nearest)}`),E}))}}}function ue({guesses:t}){return`${R(t.filter(e=>e.right).length)} of ${R(
t.length)} right`}function fo(t){let{tree:e,data:n,step:o,lastGuess:r}=t,i=g=>V(e,n,g),[s,a]=[p(e.children,2*o-2),p(e.children,
2*o-1)],l=o>=e.n-1?` The tree is whole${t.guesses.length?`: ${ue(t)}`:""}.`:" Which two are next?",u=e.n-o;if(!o)return`\
Guess: which two of the ${R(e.n,n.noun)} merge first? Click the two that are nearest to each other.`;let f=`${i(s)} and ${i(
a)}`,d=G(p(e.distances,o-1));if(!r)return`Step ${R(o)} of ${R(e.n-1)}: ${f} merge at ${d}; ${u===1?"all are one cluster \
now":`${R(u,"clusters")} are left`}.${l}`;let m=`${i(r.a)} and ${i(r.b)}`,h=G(r.distance);return r.right?r.tied?`Right: ${m}\
 are ${h} apart, as near as ${f}, which this tree merges first.${l}`:`Right: ${f} are nearest, ${d} apart.${l}`:`Not the\
 nearest: ${m} are ${h} apart, ${f} only ${d}.${l}`}function qs(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function Gs(t,e){return t[0]-e[0]||t[1]-e[1]}function po(t){
let e=t.length,n=[0,1],o=2,r;for(r=2;r<e;++r){for(;o>1&&qs(t[n[o-2]],t[n[o-1]],t[r])<=0;)--o;n[o++]=r}return n.slice(0,o)}
function ho(t){if((n=t.length)<3)return null;var e,n,o=new Array(n),r=new Array(n);for(e=0;e<n;++e)o[e]=[+t[e][0],+t[e][1],
e];for(o.sort(Gs),e=0;e<n;++e)r[e]=[o[e][0],-o[e][1]];var i=po(o),s=po(r),a=s[0]===i[0],c=s[s.length-1]===i[i.length-1],
l=[];for(e=i.length-1;e>=0;--e)l.push(t[o[i[e]][2]]);for(e=+a;e<s.length-c;++e)l.push(t[o[s[e]][2]]);return l}function Ie(t,e){
for(var n=t.length,o=t[n-1],r=e[0],i=e[1],s=o[0],a=o[1],c,l,u=!1,f=0;f<n;++f)o=t[f],c=o[0],l=o[1],l>i!=a>i&&r<(s-c)*(i-l)/
(a-l)+c&&(u=!u),s=c,a=l;return u}function Le(t,e,n){let o=[];for(let r=0;r<n.length;r++){let[i,s]=[fe(t,fe(n,r)),fe(e,fe(n,r))];Number.isFinite(i)&&Number.
isFinite(s)&&o.push([i,s])}return ho(o)??o}function fe(t,e){return t[e]}var mo=7,Oe=21;function wo(t,e,n,o,r){let i=[...n,...t.map(({x:a,y:c})=>({x0:a-5,y0:c-5,x1:a+5,y1:c+5}))],s=[];for(let{row:a,
x:c,y:l,width:u,away:f}of t){let[d,m]=[l-f-5,l+f+5],h=c-u/2,g=[[c+f,l],[c-f-u,l],[h,d],[h,m],[c+4,d],[c-4-u,d],[c+4,m],[
c-4-u,m],[c+11,l-Oe],[c-11-u,l-Oe],[c+11,l+Oe]];for(let[M=0,y=0]of g){let w={x0:M,y0:y-mo,x1:M+u,y1:y+mo};if(!(!(w.x0>=2&&
w.x1<=e.width-2&&w.y0>=0&&w.y1<=e.height-2)||i.some(C=>Ys(w,C)))&&!o.some(C=>Ks(C,w))&&!r.some(([C,b])=>Ut([C,b],bo(w))<
3)){i.push(w),s.push({row:a,left:M,y});break}}}return s}function Ks({corners:t,inner:e,outer:n},o){if(!t.length)return!1;
let r=bo(o);return r.every(i=>Ut(t,[i])<=e-1)?!1:Ut(t,r)<n+1}function bo({x0:t,y0:e,x1:n,y1:o}){return[[t,e],[n,e],[n,o],
[t,o]]}function Ut(t,e){let n=(r,i)=>r.length>2&&i.some(s=>Ie(r,s));if(n(t,e)||n(e,t))return 0;let o=1/0;for(let[r,i]of go(
t))for(let[s,a]of go(e)){if(Xs(r,i,s,a))return 0;o=Math.min(o,pe(r,s,a),pe(i,s,a),pe(s,r,i),pe(a,r,i))}return o}function go(t){
return t.map((e,n)=>[e,p(t,(n+1)%t.length)])}function pe([t,e],[n,o],[r,i]){let[s,a]=[r-n,i-o],c=s*s+a*a,l=c?Math.min(Math.
max(((t-n)*s+(e-o)*a)/c,0),1):0;return Math.hypot(t-n-l*s,e-o-l*a)}function Xs(t,e,n,o){return he(t,e,n)*he(t,e,o)<0&&he(
n,o,t)*he(n,o,e)<0}function he([t,e],[n,o],[r,i]){return(n-t)*(i-e)-(o-e)*(r-t)}function Ys(t,e){return t.x0<e.x1&&e.x0<
t.x1&&t.y0<e.y1&&e.y0<t.y1}var Vs=16,Js=120;function yo(t,e,n,o){let{tree:r,top:i,colors:s,tags:a,currentPair:c,asked:l,theme:u}=e,{xs:f,ys:d}=n,m=r.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let h=m>400?
5:m>120?6.5:8,g=[...new Set(i.subarray(0,m))].sort((b,x)=>p(r.sizes,x)-p(r.sizes,b));t.lineJoin=t.lineCap="round";let M=new Set(
[...(l??[]).filter(b=>!c?.includes(b)),...c??[]]),y=new Map,w=(b,x)=>{let T=b<m;if(T&&!x&&!a.has(b))return;let S=Le(f,d,
ut(r,b)),[A]=S;if(!A)return;let E=new Path2D;E.moveTo(...A);for(let L of S)E.lineTo(...L);S.length===1?E.lineTo(A[0]+.01,
A[1]):E.closePath();let $=T?u.ink:lt(p(s,b)),N=h+8;t.strokeStyle=c?.includes(b)||a.has(b)?u.ink:x?u.quiet:Ht(u,$,.55),t.
lineWidth=N+(x?4:2),y.set(b,{corners:S,inner:N/2,outer:t.lineWidth/2}),t.stroke(E),t.strokeStyle=t.fillStyle=Ht(u,$,x?.2:
.12),t.lineWidth=N,t.stroke(E),t.fill(E)};for(let b of g)!M.has(b)&&!a.has(b)&&w(b,!1);for(let b of a.keys())M.has(b)||w(
b,!1);for(let b of M)w(b,!0);if(o){let[b,x]=o;t.beginPath(),t.moveTo(p(f,b),p(d,b)),t.lineTo(p(f,x),p(d,x)),t.lineWidth=
2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let b=0;b<m;b++){let[x,T]=[p(f,b),p(d,b)];if(Number.
isNaN(x))continue;let S=p(i,b);if(t.save(),t.translate(x,T),S<m)t.beginPath(),t.arc(0,0,h/2,0,2*Math.PI),t.fillStyle=u.paper,
t.fill(),t.lineWidth=1.3,t.strokeStyle=M.has(S)?u.ink:u.quiet,t.stroke();else{let A=p(s,S),E=h*Yt(A);t.scale(E,E);let $=new Path2D(
Xt(A));t.fillStyle=lt(A),t.fill($),t.lineWidth=1/E,t.strokeStyle=u.paper,t.stroke($)}t.restore()}t.restore();let k=[];for(let[
b,x]of a){let T=Zs(Le(f,d,ut(r,b)),n,h+13,(S,A)=>{let E=k.filter(([N,L])=>Math.hypot(N-S,L-A)<18).length*100,$=0;for(let N=0;N<
m;N++)Math.hypot(p(f,N)-S,p(d,N)-A)<15&&$++;for(let[N,{corners:L,outer:D}]of y)N!==b&&Ut(L,[[S,A]])<D+9&&($+=10);return E+
$});T&&(k.push(T),Nt(t,e,x,n.left+T[0],n.top+T[1]))}if(m>Vs)return;let C=o?[[[p(f,o[0]),p(d,o[0])],[p(f,o[1]),p(d,o[1])]]]:
[];Qs(t,e,n,{letters:k,outlines:[...y.values()],lines:C})}function Qs(t,{tree:e,face:n,theme:o,name:r,top:i,tags:s},a,c){
let l=Array.from({length:e.n},(d,m)=>n.fit(H(r(m)),Js)),u=l.map((d,m)=>({row:m,x:p(a.xs,m),y:p(a.ys,m),width:n.width(d),
away:14})).filter(({x:d})=>!Number.isNaN(d)).sort((d,m)=>Number(s.has(p(i,m.row)))-Number(s.has(p(i,d.row)))),f=c.letters.
map(([d,m])=>({x0:d-9,y0:m-9,x1:d+9,y1:m+9}));t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=o.quiet;
for(let{row:d,left:m,y:h}of wo(u,a,f,c.outlines,c.lines))t.fillText(l[d]??"",a.left+m,a.top+h+.5)}function Zs(t,{width:e,
height:n},o,r){let i=(g,M)=>t.reduce((y,w)=>M*w[g]>M*y[g]?w:y);if(!t.length)return null;let[s,a,c,l]=[i(1,-1),i(0,1),i(0,
-1),i(1,1)],u=[[s[0],s[1]-o],[a[0]+o,a[1]],[c[0]-o,c[1]],[l[0],l[1]+o]],f=(g,M)=>ae(g,9,M-9),d=u.map(([g,M])=>{let[y,w]=[
f(g,e),f(M,n)];return r(y,w)+(y===g&&w===M?0:50)}),[m,h]=u[d.indexOf(Math.min(...d))]??[0,0];return[f(m,e),f(h,n)]}function Mo(t,e,n){let o=t.ownerDocument,r={title:Ao(t,"How far is it from the others now?"),meaning:Pe(t,"hclust-quiet"),
who:z(t,"hclust-step-who"),general:Pe(t,"hclust-formula hclust-quiet"),numbers:Pe(t,"hclust-formula")},[i,s]=[o.createElement(
"span"),o.createElement("span")];r.who.append(i,s);let a=kt(r.who,"C",l=>n(Number(l)));a.setAttribute("aria-label","C, a\
nother cluster");function c(l){let{tree:u,data:f}=e,d=e.table(),m=e.currentPair(),h=e.linkage;if(t.hidden=!d||e.guess,!d||
!h||e.guess)return;r.title.textContent=m?"How far is the new cluster from the others?":"What will happen";let g=m?d.nodes.
filter(x=>x!==m.a&&x!==m.b):[],M=!!(m&&g.length);if(r.who.hidden=r.general.hidden=r.numbers.hidden=!M,r.meaning.textContent=
m?M?ie[h]:"Nothing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other becom\
e one${u.n<=Wt?": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and\
 the next step can begin. Press Play, or go on step by step.`,!m||!M)return;xo(i,"A",V(u,f,m.a)),xo(s,"B",V(u,f,m.b));let y=g.
map(x=>({v:x,d:d.joined(m.a,m.b,x)})).sort((x,T)=>x.d-T.d||x.v-T.v);At(a,y.map(({v:x})=>[String(x),V(u,f,x)]),String(l));
let w=x=>p(u.sizes,x),k=to(h,[w(m.a),w(m.b),w(l)],[d.distance(m.a,l),d.distance(m.b,l),d.distance(m.a,m.b)],d.joined(m.a,
m.b,l)),C=o.createElement("small");C.textContent=k.where,r.general.replaceChildren(k.general," ",C);let b=o.createElement(
"b");b.textContent=k.result,r.numbers.replaceChildren(`${k.numbers} `,b)}return{show:c}}function ko(t,e,n,o){let r=t.ownerDocument;
Ao(t,"Which pair would each linkage merge now?");let i=z(t,"hclust-step-list");i.setAttribute("role","group"),i.setAttribute(
"aria-label","Each linkage's pair, with the clusters of this step");let s=new Map;function a(u,f){let{data:d,tree:m,linkage:h}=e,
g=u?e.choices():new Map;t.hidden=!g.size;for(let[y,{row:w}]of s)g.has(y)||(w.remove(),s.delete(y));let M=h?g.get(h):void 0;
for(let[y,w]of g){let k=s.get(y);if(!k){let S=r.createElement("button");S.type="button",S.dataset.lmSuppressShortcuts="t\
rue";let[A,E,$]=[r.createElement("b"),r.createElement("span"),r.createElement("span")];S.append(A,E,$),S.addEventListener(
"click",()=>{o(y)}),i.append(S),s.set(y,k={row:S,name:A,pair:E,at:$})}let C=M&&[w.a,w.b].sort().join()===[M.a,M.b].sort().
join();k.row.classList.toggle("hclust-own",y===h),k.row.setAttribute("aria-pressed",String(f===y)),k.row.disabled=y===h,
k.name.textContent=y;let[b,x]=[V(m,d,w.a),V(m,d,w.b)],T=C&&y!==h?"the same pair":`${b} and ${x}`;k.pair.textContent=T,k.
row.title=`${y}: ${b} and ${x}, ${G(w.distance)} apart`,k.pair.className=C&&y!==h?"hclust-quiet":"",k.at.textContent=G(w.
distance)}}let c=u=>{let f=[...s].find(([,{row:d}])=>d.contains(u.target));return f?f[0]:""},l=st(i,{pointerover:u=>n(c(
u)),pointerleave:()=>n(""),focusin:u=>n(c(u)),focusout:()=>n("")});return{show:a,end:l}}function xo(t,e,n){let o=t.ownerDocument.
createElement("b");o.textContent=e,t.replaceChildren(o,` ${n}`)}function Ao(t,e){let n=vt(t.ownerDocument);return n.textContent=
e,t.append(n),n}function Pe(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(n),n}var tr=14,[So,er]=[300,.6],nr=200,De=[.25,.5,1,2,4,8,20],or="M4 3h2v10H4zM14 3v10L7 8z",sr="M11 3v10L4 8z",rr="M5 3v10l7\
-5z";function Eo(t,e,n){let o=t.ownerDocument,r=ge(o,n.font),i=[],s=-1,a="",c="",l=z(t,"hclust-words hclust-step-said");
l.setAttribute("aria-live","polite");let u=z(t,"hclust-lab-bar");u.setAttribute("role","group");let f=ht(u,"Play",()=>e.
play(!e.playing));f.classList.add("hclust-main");let d=ht(u,"To the start",()=>rt(0),or),m=ht(u,"One step back",()=>rt(e.
step-1),sr),h=ht(u,"One step on",()=>rt(e.step+1),rr),g=o.createElement("label"),M=o.createElement("input");M.type="rang\
e",M.min="0",M.dataset.lmSuppressShortcuts="true",M.setAttribute("aria-label","Step");let y=o.createElement("output");g.
className="hclust-step-jump",g.append(M,y);let w=o.createElement("output");w.className="hclust-step-score",w.setAttribute(
"aria-label","Score"),u.append(g,w);let k=kt(u,"Speed",v=>e.setSpeed(Number(v))),C=kt(u,"Linkage",v=>e.setLinkage(v)),b=z(
t,"hclust-step");b.tabIndex=0,b.dataset.lmSuppressShortcuts="true",b.setAttribute("role","application");let x={points:N(
"points"),table:N("table"),tree:N("tree")},T=z(b,"hclust-step-numbers"),S=Jn(x.points.part,e);x.points.title.after(x.points.
part.lastElementChild);let A=uo(t,z(T,"hclust-step-guess"),e,{plot:()=>Q()?D:null,changed:()=>Be()}),E=Mo(z(T,"hclust-st\
ep-update"),e,v=>We(v)),$=ko(z(T,"hclust-step-choices"),e,v=>Lo(v),v=>{c=c===v?"":v,Pt()});i.push($.end);function N(v){let O=z(
b,`hclust-step-${v}`),I=vt(o);return O.append(I),{part:O,title:I,box:z(O,"hclust-step-box")}}let L,D=null,J=()=>[$t(e.data,
e.axes()[0],0),$t(e.data,e.axes()[1],1)],Q=()=>e.data.axisNames.length>1,Z=()=>!!(e.distances.length&&e.linkage)&&e.tree.
n<=Wt&&!e.guess,me=()=>{let v=a||c,O=v&&v!==e.linkage?e.choices().get(v):void 0;return O?[O.a,O.b]:null};function ze(){let{
tree:v,data:O,step:I}=e,P=e.currentPair(),X=e.table(),j=new Map;if(P&&!e.guess){j.set(P.a,"A").set(P.b,"B");let B=X?X.nodes.
filter(nt=>!j.has(nt)):[];B.includes(s)||(s=-1),X&&s<0&&B.length&&(s=B.reduce((nt,xt)=>X.joined(P.a,P.b,xt)<X.joined(P.a,
P.b,nt)?xt:nt)),s>=0&&j.set(s,"C")}if(L={tree:v,merges:I,top:_t(v,e.guess?I:Math.max(0,I-1)),colors:yn(v),tags:j,currentPair:P&&
[P.a,P.b],asked:me(),drawn:Ot.drawn,name:B=>re(v,O,B),theme:n,face:r,longest:No()},!e.guess)return;let{picked:F,focused:Y}=A.
marks();F>=0&&j.set(F,"1"),L.asked=[F,Y].filter(B=>B>=0)}function $o(){if(!e.guess)return L;let v=e.step?[e.tree.n+e.step-
1]:[];return{...L,currentPair:null,asked:[...v,...L.asked??[]]}}function Be(){ze();for(let v of Object.values(bt))v.paint()}
let je=[],It=0;function No(){let v=[e.tree,e.data,r];if(v.some((O,I)=>O!==je[I])){je=v,It=0;for(let I=0;I<Math.min(e.tree.
n,nr);I++)It=Math.max(It,r.width(re(e.tree,e.data,I),tt,!0));let O=e.tree.n<=Wt?Math.max(0,It+ce-$e):0;x.tree.box.style.
setProperty("--hc-names",`${Math.ceil(O)}px`)}return It}function _o(){let v=e.currentPair(),{distances:O,linkage:I,tree:P}=e;
if(!v||!O.length||I!=="single"&&I!=="complete")return null;let X=I==="single"?1:-1,j=null,F=1/0;for(let Y of ut(P,v.a))for(let B of ut(
P,v.b)){let[nt,xt]=[Math.min(Y,B),Math.max(Y,B)],Ge=X*p(O,nt*P.n-nt*(nt+1)/2+xt-nt-1);Ge<F&&([F,j]=[Ge,[Y,B]])}return j}
function Fe(v){let O=oo(e.tree,e.step,Jt(e.tree));return so(v,e.tree,O,L.longest)}let bt={points:gt(x.points.box,[(v,O)=>{
let[I,P]=J();!I||!P||(D=Xn(O,I,P,I.all,P.all,0,r),Yn(v,D,{x:I,y:P,xShown:I.all,yShown:P.all,theme:n,face:r,dpr:O.dpr}),yo(
v,$o(),D,_o()))}]),table:gt(x.table.box,[(v,O)=>{let I=e.table();!I||!Z()||ao(v,L,Ne(O,I,e.tree,L.longest),I)}]),tree:gt(
x.tree.box,[(v,O)=>{ro(v,L,Fe(O),O.dpr)}])};for(let v of Object.values(bt))v.canvas.setAttribute("aria-hidden","true");let yt={
points:te(x.points.box),table:te(x.table.box)},Lt=[e.tree,e.step],Ot=Vn(t,()=>{L.drawn=Ot.drawn,bt.tree.paint()});i.push(
Ot.end);function Pt(){let{data:v,tree:O,step:I,playing:P}=e;O===Lt[0]&&I===Lt[1]+1?Ot.begin(Math.min(So,P?er*1e3/e.speed:
So)):(O!==Lt[0]||I!==Lt[1])&&Ot.end(),Lt=[O,I],ze();let X=e.guess?fo(e):Zn(e);l.textContent!==X&&Io(l,X);let j=O.n-1;M.max=
String(j),M.value=String(I),M.setAttribute("aria-valuetext",X),y.textContent=`${I} / ${j}`,f.textContent=P?"Pause":I>=j&&
j>0?"Play again":"Play",f.disabled=!j,f.hidden=e.guess,k.parentElement.hidden=e.guess,w.hidden=!e.guess||!e.guesses.length,
w.textContent=w.hidden?"":ue(e),u.setAttribute("aria-label",e.guess?"Go through the merges":"Play the merges"),b.setAttribute(
"aria-label",e.guess?"Guess the next merge: arrows choose a cluster, Enter picks it, Escape takes back, Home and End jum\
p.":"Merges, step by step: Space plays and stops, arrows step, Home and End jump."),b.classList.toggle("hclust-guessing",
e.guess&&I<j),d.disabled=m.disabled=I<=0,h.disabled=I>=j;let F=De.includes(e.speed)?De:[...De,e.speed].sort((B,nt)=>B-nt);
At(k,F.map(B=>[String(B),B<1?`1 step in ${G(1/B).replace(/\.00$/,"")} s`:`${B} a second`]),String(e.speed));let Y=e.offered.
length?e.offered:e.linkage?[e.linkage]:[];At(C,Y.map(B=>[B,B]),e.linkage),C.disabled=Y.length<2||!He("swaps"),C.parentElement.
hidden=!Y.length,x.points.part.hidden=!Q(),x.table.part.hidden=!Z(),T.hidden=!e.distances.length||!e.linkage,b.dataset.parts=
[Q()&&"points",Z()&&"table",!T.hidden&&"numbers"].filter(Boolean).join(" "),x.points.title.textContent=`The ${v.noun}`,x.
table.title.textContent=`${I?`Distances before step ${I}`:"Distances"}: the bluer, the nearer`,x.tree.title.textContent=
"The tree so far",Dt.textContent=String(He("note")??""),Dt.hidden=!Dt.textContent,S.show(),A.show(),E.show(s),$.show(!T.
hidden&&!e.guess,c);for(let B of Object.values(bt))B.paint()}let He=v=>e.model.get(v),Dt=o.createElement("p");Dt.className=
"hclust-notes",t.append(Dt);function Io(v,O){let I=O.indexOf(":")+1,P=o.createElement("b");P.textContent=O.slice(0,I),v.
replaceChildren(P,O.slice(I))}function We(v){s=v,Pt()}function Lo(v){v!==a&&(a=v,Be())}function rt(v){e.play(!1),e.goTo(
v)}let Ue={PageUp:()=>rt(e.step+10),PageDown:()=>rt(e.step-10),Home:()=>rt(0),End:()=>rt(1/0)},Oo=Bt({...Ue,...A.keys}),
Po=Bt({...Ue," ":()=>e.play(!e.playing),ArrowRight:()=>rt(e.step+1),ArrowUp:()=>rt(e.step+1),ArrowLeft:()=>rt(e.step-1),
ArrowDown:()=>rt(e.step-1)});i.push(st(b,{keydown:v=>v.target===b&&(e.guess?Oo:Po)(v)}),st(M,{input:()=>rt(M.valueAsNumber),
change:e.flush}),st(x.points.box,{pointermove:v=>Do(at(x.points.box,v)),pointerleave:yt.points.hide,click:v=>{e.guess&&A.
pick(A.atPoint(at(x.points.box,v)))}}),st(x.tree.box,{click:v=>{let O=at(x.tree.box,v);e.guess&&A.pick(A.atBranch(O,Fe(bt.
tree)))}}),st(x.table.box,{pointermove:v=>qe(at(x.table.box,v),!1),pointerleave:yt.table.hide,click:v=>qe(at(x.table.box,
v),!0)}),e.subscribe(Pt));function Do({x:v,y:O}){let[I,P]=[-1,tr];if(D)for(let F=0;F<D.xs.length;F++){let Y=Math.hypot(p(
D.xs,F)+D.left-v,p(D.ys,F)+D.top-O);Y<P&&([P,I]=[Y,F])}if(I<0)return yt.points.hide();let X=p(L.top,I),j=p(e.tree.sizes,
X);yt.points.show(v,O,e.data.name(I),[j>1?`with ${j-1} more in its cluster`:"a cluster of its own"])}function qe({x:v,y:O},I){
let P=e.table(),X=P&&Z()&&io(Ne(bt.table,P,e.tree,L.longest),v,O);if(!P||!X)return yt.table.hide();let[j,F]=X,Y=e.currentPair();
yt.table.show(v,O,G(P.distance(j,F)),[V(e.tree,e.data,j),V(e.tree,e.data,F)]);let B=Y&&[j,F].filter(xt=>xt!==Y.a&&xt!==Y.
b),nt=B?.[0];I&&B?.length===1&&nt!==void 0&&We(nt)}return Pt(),{restyle(v){n=v,r=ge(o,n.font),Pt()},destroy(){for(let v of i)
v();for(let v of Object.values(bt))v.destroy();for(let v of Object.values(yt))v.destroy();t.replaceChildren()}}}function ir(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Re(t,e){let n=U(t);if(n.matchMedia(vo).matches)return ar(t,e);let o=n.getComputedStyle(t),r=g=>o.getPropertyValue(
g).trim()?de(e,`var(${g})`):null,i=lr(t,e),s=Et(r("--jp-layout-color0")??i,i),a=we(s)<.5,c=(g,M)=>Et(g??M,s),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=c(l??de(e,"inherit"),a?ct:Mt),f=c(r("--jp-ui-font-color2"),pt(s,u,.65)),d=c(
r("--jp-border-color2"),pt(s,u,.16)),m=c(r("--jp-layout-color1"),s),h=q(m)===q(s)?pt(s,u,.03):m;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:q(s),ink:q(u),quiet:q(f),rule:q(d),panel:q(h),
font:n.getComputedStyle(e).fontFamily,dark:a}}var vo="(forced-colors: active)";function ar(t,e){let n=(i,s)=>Et(de(e,i)??
s,ct),[o,r]=[n("Canvas",ct),n("CanvasText",Mt)];return{paper:q(o),ink:q(r),quiet:q(r),rule:q(n("GrayText",r)),panel:q(o),
font:U(t).getComputedStyle(t).fontFamily,dark:we(o)<.5}}var cr=["class","style","data-theme","data-jp-theme-light","data\
-jp-theme-name"];function Co(t,e){let n=U(t),{documentElement:o,body:r}=n.document,i=new n.MutationObserver(e);for(let a of[
o,r])i.observe(a,{attributes:!0,attributeFilter:cr});let s=["(prefers-color-scheme: dark)",vo].map(a=>n.matchMedia(a));for(let a of s)
a.addEventListener("change",e);return()=>{i.disconnect();for(let a of s)a.removeEventListener("change",e)}}function lr(t,e){
let n=[];for(let r=t;r;r=ir(r)){let i=To(U(r).getComputedStyle(r).backgroundColor,U(r));if(!(!i||i.a===0)&&(n.unshift(i),
i.a===1))break}let o=Et(de(e,"Canvas")??ct,ct);return n.reduce((r,i)=>Et(i,r),o)}function de(t,e){let n=U(t);t.style.color=
e;let o=To(n.getComputedStyle(t).color,n);return t.style.color="",o}function To(t,e){let n=wt(t);if(n)return n;let o=e.document.
createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.fillStyle=
t,r.fillRect(0,0,1,1);let[i=0,s=0,a=0,c=0]=r.getImageData(0,0,1,1).data;return{r:i,g:s,b:a,a:c/255}}function ur(){let t=null,e=n=>t??=n.get("view")==="lab"?jn(n):lo(n);return{initialize({model:n}){return e(n),()=>{t?.destroy(),
t=null}},render({model:n,el:o}){let r=e(n);return fr(o,(i,s)=>n.get("view")==="lab"?Hn(i,r,s):Eo(i,r,s))}}}function fr(t,e){
let n=U(t),o=n.document.createElement("span");o.style.display="none",t.append(o);let r=z(t,"hclust hclust-live hclust-cl\
assroom"),i=Re(t,o);be(r,i);let s=e(r,i),a=()=>{let f=Re(t,o);JSON.stringify(f)!==JSON.stringify(i)&&(i=f,be(r,i),s.restyle(
i))},c=Co(r,a),l=Tn(r,f=>r.contains(f)),u=new n.ResizeObserver(a);return u.observe(r),()=>{c(),l(),u.disconnect(),s.destroy(),
r.remove(),o.remove()}}export{ur as default};
