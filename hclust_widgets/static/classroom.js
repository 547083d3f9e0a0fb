// Generated from js/ by `npm run build`. Do not edit.
function U(t){return t.ownerDocument.defaultView??globalThis}function Kt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Ve(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",s)},s=()=>{n.removeEventListener("change",s),o(),e()};return o(),()=>n.removeEventListener(
"change",s)}function p(t,e){return t[e]}var ge="…",Wo=300;function H(t){return String(t).slice(0,Wo).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function be(t,e,n,o=Number.POSITIVE_INFINITY){if(n(t)<=e)return t;let s=Array.from(t),i=Je(s,s.length,ge,e,n);
if(i>o||o>=s.length)return i?we(s,i)+ge:"";let r=s.lastIndexOf(" ",o-1)+1,a=r>o-Uo?r:o,c=ge+s.slice(a).join("");return n(
c)>e?be(c,e,n):we(s,Je(s,a,c,e,n))+c}var Uo=12;function Je(t,e,n,o,s){let[i,r]=[0,e];for(;i<r;){let a=i+r+1>>1;s(we(t,a)+
n)<=o?i=a:r=a-1}return i}function we(t,e){return t.slice(0,e).join("").trimEnd()}var Go="linear";function Qe(t,e,n){let o=t.ownerDocument,s=o.createElement("canvas");s.className=t.className,s.setAttribute(
"aria-hidden","true"),[s.width,s.height]=[t.width,t.height],s.getContext("2d")?.drawImage(t,0,0);let i=o.createElement("\
div");i.className="hclust-fade",t.replaceWith(i),i.append(s,t);let r={duration:e,easing:Go},a=s.animate([{opacity:1},{opacity:0}],
{...r,fill:"forwards"}),c=t.animate([{opacity:0},{opacity:1}],r);a.onfinish=()=>u();let l=!1;function u(){l||(l=!0,a.cancel(),
c.cancel(),s.width=s.height=0,i.replaceWith(t),n())}return{end:u}}function wt(t,e,n){let o=U(t),s=e.map(m=>{let h=o.document.createElement("canvas");return h.className="hclust-layer",t.append(
h),{canvas:h,draw:m,stale:!0,ctx:h.getContext("2d"),fade:0,fading:null}}),i=s.at(-1).canvas,r=0,a=0,c={canvas:i,width:0,
height:0,dpr:1,paint(...m){s.forEach((h,g)=>{(!m.length||m.includes(g))&&(h.stale=!0)}),c.width&&(r||=o.requestAnimationFrame(
l))},fade(m,...h){s.forEach((g,k)=>{h.includes(k)&&g.canvas!==i&&(g.fade=m)})},endFades(){for(let m of s)m.fade=0,m.fading?.
end()},destroy(){c.endFades(),o.cancelAnimationFrame(r),f.disconnect(),d();for(let{canvas:m}of s)m.width=m.height=0,m.remove()}};
function l(){r=0;let m=o.performance.now();for(let h of s)h.stale&&(h.stale=!1,h.fade&&a&&(h.fading?.end(),h.fading=Qe(h.
canvas,h.fade,()=>h.fading=null)),h.fade=0,h.ctx.setTransform(c.dpr,0,0,c.dpr,0,0),h.ctx.clearRect(0,0,c.width,c.height),
h.ctx.save(),h.draw(h.ctx,c),h.ctx.restore());i.dataset.ms=(o.performance.now()-m).toFixed(2),i.dataset.painted=String(++a)}
function u(){let[m,h]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*Kt(t);if(!(m===c.width&&h===c.height&&g===
c.dpr)&&(Object.assign(c,{width:h?m:0,height:h,dpr:g}),c.endFades(),!!c.width)){for(let{canvas:k}of s)k.width=Math.round(
m*g),k.height=Math.round(h*g);n?.(c);for(let k of s)k.stale=!0;o.cancelAnimationFrame(r),l()}}i.addEventListener("hclust\
-record",m=>{let{detail:h}=m;for(let g of s)h.save(),h.setTransform(c.dpr,0,0,c.dpr,0,0),g.draw(h,c),h.restore()});let f=new o.
ResizeObserver(u);f.observe(t);let d=Ve(o,u);return c}function st(t,e){let n=new AbortController;for(let[o,s]of Object.entries(
e))t.addEventListener(o,s,{signal:n.signal,passive:!1});return()=>n.abort()}var et=11;function ye(t,e){let n=new Map,o=null,
s=(r=et,a=!1)=>`${a?"600 ":""}${r}px ${e}`,i=(r,a=et,c=!1)=>{let l=s(a,c),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);
let f=u.get(r);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return r.length*a*.6;o.font=l,u.set(r,
f=o.measureText(r).width)}return f};return{css:s,width:i,fit:(r,a,c,l,u)=>be(r,a,f=>i(f,c,l),u)}}var Ze={about:"Sentences that explain linkages and terms, and groups of metrics, for Python and JavaScript. Read by hclu\
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
orrelation","absolute_correlation","spearman","kendall","jensenshannon"]},{title:"Truth values",metrics:["jaccard","dice",
"rogerstanimoto","russellrao","sokalsneath","yule"]},{title:"Columns of several kinds",metrics:["gower"]}],gap_about:"Th\
e gap is the range of thresholds that give these clusters: the wider it is, the farther apart the merges below and above\
 the cut.",cophenetic_about:"How well the tree keeps the distances between rows: the correlation of these distances with\
 the heights at which the rows meet. 1 would be perfect."};var tn=Ze;var ct={r:255,g:255,b:255,a:1},kt={r:0,g:0,b:0,a:1};function bt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(c,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,s,i,r=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Ko),a=n[2]?255:1;return o===void 0||s===void 0||i===void 0||![o,s,i,r].every(Number.isFinite)?null:{r:o*a,g:s*
a,b:i*a,a:r}}function Ko(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Et(t,e){return{...ht(e,t,
t.a),a:1}}function ht(t,e,n){let o=s=>t[s]+(e[s]-t[s])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function G({r:t,g:e,b:n}){
let o=s=>Math.round(Math.min(255,Math.max(0,s))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function xe({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ke(t,e){let[n,o]=[bt(e.paper)??ct,bt(e.ink)??kt],s={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,r]of Object.entries(s))t.style.setProperty(`--hc-${i}`,r);t.style.setProperty("--hc-band",G(ht(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function B(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var en="http://www.w3.org/2000/svg";function dt(t,e,n,o){let s=t.ownerDocument,i=s.createElement("button");if(i.type="bu\
tton",i.dataset.lmSuppressShortcuts="true",o){let r=s.createElementNS(en,"svg"),a=s.createElementNS(en,"path");r.setAttribute(
"viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),a.setAttribute("d",o),r.append(a),i.append(r),i.setAttribute(
"aria-label",e),i.title=e}else i.textContent=e;return i.addEventListener("click",n),t.append(i),i}function At(t,e,n){let o=t.
ownerDocument,s=o.createElement("label"),i=o.createElement("select");return i.dataset.lmSuppressShortcuts="true",i.setAttribute(
"aria-label",e),i.addEventListener("change",()=>n(i.value)),s.append(e,i),t.append(s),i}function Mt(t,e,n){let o=e.flat().
join(`
`);t.dataset.options!==o&&(t.dataset.options=o,t.replaceChildren(...e.map(([s="",i=""])=>{let r=t.ownerDocument.createElement(
"option");return r.value=s,r.textContent=i,r}))),t.value!==n&&(t.value=n)}function nn(t,e,n,o){let s=t.ownerDocument,i=s.
createElement("label"),[r,a]=[s.createElement("input"),s.createElement("output")];return r.type="range",r.dataset.lmSuppressShortcuts=
"true",r.addEventListener("input",()=>n(r.valueAsNumber)),o&&r.addEventListener("change",o),i.append(e,r,a),t.append(i),
{input:r,output:a,label:i}}function vt(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}var on=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])on.set(t,
t);var Xo=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Yo=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function sn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Vo(t.slice(e))}function Vo(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=on.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Xo.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Yo.test(e)?-2:-1)}function R(t,e=""){return e?`${Ct(t,0)} ${t===1?sn(e):e}`:Ct(t,0)}function q(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Jo(t)?Ct(t,Qo(t)):un(t,2)}var Jo=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Qo(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var Zo=[1,2,2.5,5,10];function an(t,e,n,o){let s=e-t;if(!(s>0)||!Number.isFinite(s))return Number.isFinite(t)?[t]:[];let i=Math.
max(1,Math.floor(n/o)),r=10**Math.floor(Math.log10(s/i)),a=r*(Zo.find(u=>u*r*i>=s*(1-1e-9))??10),c=1e-9*s,l=[];for(let u=Math.
ceil((t-c)/a);u*a<=e+c;u++)l.push(Number((u*a).toPrecision(12)));return l}function cn(t){let e=t.slice(1).map((r,a)=>r-p(
t,a)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(r=>ts(
r,3));let s=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),i=()=>t.some(r=>Math.abs(Number(r.toFixed(s))-r)>n/100);for(;s<6&&
i();)s++;return t.map(r=>Ct(r+0,s))}function Ct(t,e){let n=ln(t,e),[o="",s]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,
",");return s===void 0?i:`${i}.${s}`}function ln(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let s=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(s.at(-1))%2===0?s:n}function un(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),s=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
s.at(-1))%2===0?`${s}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function ts(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",s=""]=un(t,e-1).split("e");return`${rn(o)}e${s}`}return rn(ln(
t,e-1-n))}function rn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var fn={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,
min_width:12,free_shift:2,head_margin:5,wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},
{title:84,size:"counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,
right_min_width:390,left_share:47},leveled:"Clusters at different heights and locked ones belong to the tree before: thi\
s one is cut at one height, into as many clusters.",numbers_moved:"Numbers follow scikit-learn's order and have moved; c\
olors and names show which cluster is which.",missing_color:"#9a9a9a",tracks:{colors:["#B2C0F8","#6C2618","#DCB25E","#18\
3488","#96EACE","#5E3442","#CEDC88","#6C185E","#7AEAF8","#DCB2CE","#7A4242","#96CEA4"],other:"#D5D7DC",truth:["#DDE1E8",
"#33475B"],ramps:[["#E3EBF6","#1F4D87"],["#E6F2E1","#2C6A30"],["#F6ECDB","#87560F"],["#EEE4F3","#63286F"]]},diverging_maps:[
"vlag","RdBu","icefire","BrBG","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berl\
in","managua","vanimo"],needs_table:"only a tree was handed in: pass the table as well (table=...)."};var V=fn;function Rt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=pn(t,n);return os(t,n,ns(o),o)}function pn(t,e){let{n,heights:o}=t;return{lower:e<n?it(o,n-e-1):0,upper:e>1?it(o,n-e):1/0}}function ns({lower:t,upper:e}){
if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function os(t,e,n,{lower:o,
upper:s},i){let r=i?.nodes,a,c;return{tree:t,k:e,t:n,lower:o,upper:s,hasThreshold:!i&&(o<s||e===t.n),isUneven:!!i,locked:i?.
locked??[],get nodes(){return r??=ss(t,e)},get sizes(){return a??=this.nodes.map(l=>it(t.sizes,l))},get labels(){return c??=
as(t,this.nodes)}}}function ss(t,e){let{n,children:o}=t,s=new Int32Array(e);s[0]=2*n-2;for(let i=1;i<e;i++){let r=n-1-i;
rs(s,i,it(o,2*r)),is(s,i+1,it(o,2*r+1))}return s}function rs(t,e,n){hn(t,0,e,n)}function hn(t,e,n,o){for(;n>e;){let s=n-
1>>1,i=it(t,s);if(o<=i)break;t[n]=i,n=s}t[n]=o}function is(t,e,n){let o=0,s=1;for(;s<e;){let i=s+1;i<e&&!(it(t,s)>it(t,i))&&
(s=i),t[o]=it(t,s),o=s,s=2*o+1}hn(t,0,o,n)}function as(t,e){let n=new Int32Array(t.n);return e.forEach((o,s)=>{let i=it(
t.start,o),r=i+it(t.sizes,o);for(let a=i;a<r;a++)n[it(t.order,a)]=s}),n}function dn(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let s=2,i=-1/0;for(let r=2;r<=o;r++){let{
lower:a,upper:c}=pn(t,r),l=a>0?c/a:0;l>i&&([i,s]=[l,r])}return s}function it(t,e){return t[e]}var Yt=Object.keys(V.marker_scales).length,bn=V.colors.length,Xt=bn*Yt,yn=1<<30;function xn(t,e){return yn|parseInt(e.slice(
1),16)<<3|t%Yt}function Ae(t){return(t&yn)!==0}function kn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function An(t){
return t&7}var mn=new WeakMap,gn=new WeakMap,wn=new WeakMap;function Mn(t){let{annotations:e}=t,n=Sn(t);return e?.colors.
size?cs(n,e):n}function Sn(t){let{annotations:e}=t,n=e&&gn.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:s}=us(
t),i=fs(o,e?.numbers.length?e.numbers:s);return e&&gn.set(e,i),i}function cs(t,e){let n=wn.get(e);if(!n){wn.set(e,n=t.slice());for(let[o,s]of e.colors)n[o]=xn(K(n,o),s)}return n}function Me(t){
let{nodes:e,tree:n}=t,o=Sn(n),s=ls(e.map(r=>K(o,r)),t),i=n.annotations?.colors;return i?.size&&e.forEach((r,a)=>{let c=i.
get(r);c&&(s[a]=xn(K(s,a),c))}),s}function ls(t,{nodes:e,tree:n}){if(!t.some(i=>i>=Xt))return t;let o=Array.from(e.keys()).
sort((i,r)=>K(n.start,K(e,i))-K(n.start,K(e,r))),s=-1;for(let i of o){let r=K(t,i);r%Xt===s&&(t[i]=r+bn),s=K(t,i)%Xt}return t}
function us(t){let e=mn.get(t.children);if(e)return e;let{n,children:o,sizes:s}=t,i=new Int32Array(2*n-1);for(let c=1,l=n-
2;l>=0;l--,c++){let u=K(o,2*l),f=K(o,2*l+1),d=K(s,u)>=K(s,f);i[d?u:f]=K(i,n+l),i[d?f:u]=c}let r=[];Rt(t,dn(t)).nodes.forEach(
(c,l)=>{r[K(i,c)]=l});let a={splits:i,start:r};return mn.set(t.children,a),a}function fs(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),s=new Set,i=Math.min(n,e.length);for(let r=0;r<i;r++)s.add(o[r]=K(e,r));for(let r=i,a=0;r<n;r++,a++){for(;s.has(a);)a++;
o[r]=a}return t.map(r=>K(o,r))}function K(t,e){return t[e]}var En=V.colors,ps=Object.keys(V.marker_scales),vn=V.marker_scales;function lt(t){return Ae(t)?kn(t):p(En,t%En.length)}function Se(t){return p(ps,Ae(t)?An(t):t%Yt)}var hs={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function Vt(t){return hs[Se(t)]}function Jt(t){return vn[Se(t)]}function St(t,e,n=new Uint8Array(e.length)){let o=e.length+1,s=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
r=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let u=W(t,2*l),f=W(t,2*l+1);i[o+l]=W(i,u)+W(i,f),r[u]=
r[f]=o+l;let d=W(e,l);d<a?c=!1:a=d,s[l]=a}return ds({n:o,children:t,distances:e,heights:s,monotone:c,sizes:i,parents:r},
n)}function ds(t,e){let{n,children:o,sizes:s}=t,i=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=W(o,2*c+(e[c]?1:0)),
u=W(o,2*c+(e[c]?0:1)),f=W(i,n+c);i[l]=f,i[u]=f+W(s,l)}let r=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
r[W(i,c)]=c,a[c]=W(i,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(W(a,W(o,2*c))+W(a,W(o,2*c+1)))/2;return{...t,flips:e,start:i,order:r,
x:a}}function mt(t,e){return e<t.n?0:W(t.distances,e-t.n)}function ut(t,e){let n=W(t.start,e);return t.order.subarray(n,n+W(t.sizes,e))}function W(t,e){return t[e]}function ft({left:t,width:e},n,o){return t+p(n.x,o)/n.n*e}function ot({top:t,height:e,highest:n},o){return t+e*(1-(n>0?o/
n:0))}function Qt(t,e,n,o,s){let i=new Map;for(let r=0;r<n;r++){let a=s(e.n+r),c=i.get(a);c||i.set(a,c=new Path2D),ms(c,
e,r,o)}t.lineJoin="miter",t.lineCap="butt";for(let[r,a]of i)t.strokeStyle=r,t.stroke(a)}function ms(t,e,n,o){let[s,i]=[p(
e.children,2*n),p(e.children,2*n+1)],[r,a]=[ft(o,e,s),ft(o,e,i)],c=ot(o,p(e.distances,n));t.moveTo(r,ot(o,mt(e,s))),t.lineTo(
r,c),t.lineTo(a,c),t.lineTo(a,ot(o,mt(e,i)))}function Cn(t,e,n,o,s){let i=ot(o,p(e.distances,n)),[r,a]=[Math.min(1,s/.6),
Math.max(0,(s-.6)/.4)],c=[0,1].map(l=>ft(o,e,p(e.children,2*n+l)));for(let l of[0,1]){let u=ot(o,mt(e,p(e.children,2*n+l))),
[f,d]=[p(c,l),p(c,1-l)];t.moveTo(f,u),t.lineTo(f,u+(i-u)*r),a&&t.lineTo(f+(d-f)/2*a,i)}}function Zt(t){return t.n<2?0:p(
t.heights,t.n-2)}var gs=8;function te(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*gs),[o,s,i]=e.square,[r,a]=[(t.width-n)/2,(t.height-
n)/2],c=n/i;return{left:r,top:a,scale:c,x:l=>r+(l-o)*c,y:l=>a+n-(l-s)*c}}function Tn(t,e,n,o,s,i){let{x:r,y:a}=te(e,n),c=n.
points.length/2,l=c>120?7:9,u=Array.from(o.colors,f=>new Path2D(Vt(f)));for(let f=0;f<c;f++){let d=p(o.cut.labels,f),m=p(
o.colors,d),h=l*Jt(m);t.save(),t.translate(r(p(n.points,2*f)),a(p(n.points,2*f+1))),(f===n.picked||f===i)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=s.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(h,h);let g=u[d];t.fillStyle=
lt(m),t.fill(g),t.lineWidth=.8/h,t.strokeStyle=s.paper,t.stroke(g),t.restore()}}function Nn(t,e,{tree:n,cut:o,colors:s},i){
let r=Zt(n)*1.04,a={left:1,top:4,width:e.width-2,height:e.height-8,highest:r},c=new Int32Array(2*n.n-1).fill(-1);o.nodes.
forEach((u,f)=>{c[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=p(n.parents,u);p(c,u)<0&&f>=0&&(c[u]=p(c,f))}if(t.lineWidth=1.25,
Qt(t,n,n.n-1,a,u=>p(c,u)<0?i.quiet:lt(p(s,p(c,u)))),o.t>r||n.n<2)return;let l=Math.round(ot(a,Math.min(o.t,r)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=i.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}var $n="data-lm-suppress-shortcuts",ws=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,_n="walking";function In(t,e){
let n=U(t),o=new WeakSet,s=i=>{let r=i.target;!(r instanceof n.Element)||!e(r)||(r.getAttribute($n)&&o.add(r),r.toggleAttribute(
$n,o.has(r)?!Ee(i):bs(i,r)))};return n.addEventListener("keydown",s,!0),()=>n.removeEventListener("keydown",s,!0)}function Ee({
key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s,target:i}){if(e||n||o)return!0;let r=i?.closest(`.${_n}`);return t==="Ente\
r"&&s&&!r}function bs({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s},i){return e||n||o||s?!1:ws.test(t)||i.tagName==="S\
ELECT"&&t.length===1}function ys(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function On(t,e){let n=U(t),o=0,s=0,i=0,r={drawn:1,begin(c){r.end(),!(ys(n)||c<=0)&&([s,i,r.drawn]=[n.performance.now(),
c,0],o=n.requestAnimationFrame(a))},end(){n.cancelAnimationFrame(o),o=0,r.drawn=1}};function a(c){let l=Math.min(Math.max(
(c-s)/i,0),1);r.drawn=1-(1-l)**2,o=l<1?n.requestAnimationFrame(a):0,e()}return r}var Bt=14,ee=4;function ne(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let s=[],i="",[r,a]=[0,0];function c(l,u){let f=[
l,...u].join(`
`);if(f!==i){for(i=f,o.textContent=H(l);s.length<u.length;){let d=e.createElement("span");s.push(d),n.append(d)}s.forEach(
(d,m)=>{d.hidden=m>=u.length,d.textContent=H(u[m]??"")}),n.hidden=!1,[r,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,d){
c(f,d),n.hidden=!1;let[m,h]=[t.clientWidth,t.clientHeight],g=l+Bt+r+ee<=m?l+Bt:l-Bt-r,k=u-Bt-a,y=k>=ee?k:u+Bt,w=(A,C)=>Math.
round(Math.max(ee,Math.min(A,C-ee)));n.style.transform=`translate(${w(g,m-r)}px, ${w(y,h-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Ti=`This view shows the rows' values, but ${V.needs_table}`;function at(t,e){let{left:n,top:o}=t.getBoundingClientRect(),s=Kt(t);return{x:(e.clientX-n)/s,y:(e.clientY-o)/s}}function zt(t){return e=>{let n=t[e.key];!n||Ee(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var Li=V.max_cluster_title;function Pn(t){let e=t.get("color_numbers")??[];return{names:Ln(t.get("node_names")),colors:Ln(t.get("node_colors")),numbers:e}}
function Ln(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var xs=65535;function Dn(t,e,n,o,s){let i=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(r=>{
let a=m=>{if(r.original!==void 0)return p(n,m*i+r.original);if(r.numbers!==void 0)return p(s,r.numbers*e+m);let h=p(o,r.
codes*e+m);return h===xs?NaN:h},c,l=!1,[u,f]=[1/0,-1/0];function d(){return c||(c=Float64Array.from({length:e},(m,h)=>{let g=a(
h);return Number.isFinite(g)?(g<u&&(u=g),g>f&&(f=g),g):(l=!0,NaN)}),c)}return{unit:"",words:[],grouped:0,plain:!1,...r,get values(){
return d()},get gaps(){return d(),l},get ends(){return d(),u<=f?[u,f]:[0,1]}}})}function ks(t){let e=pt(t.get("heights")),n=Bn(t.get("flips"),e.length),o=St(Ft(t.get("children")),e,n);return o.annotations=
Pn(t),o}function Rn(t){let e=ks(t),n=e.n,o=t.get("columns")??[],s=pt(t.get("col_heights")),i=Ft(t.get("col_children")),r=pt(
t.get("originals")),a=t.get("original_columns")??[],c=t.get("axis_names")??[],l=Ft(t.get("rows")),u=Ft(t.get("leaf_rows")),
f=l.length===n?l:Int32Array.from({length:n},(d,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,
values:Es(t.get("values")),columnTree:s.length?St(i,s):null,columnAbout:t.get("column_about")??[],originals:r,originalColumns:a,
axes:As(c,pt(t.get("axes")),r,a.length,n),axisNames:c,tracks:Dn(t,n,r,new Uint16Array(jt(t.get("track_codes"))),pt(t.get(
"track_values"))),rows:f,noun:t.get("noun")||"rows",leafRows:u.length===n?u:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.
get("height_label")??"",name:Ms(Bn(t.get("names")),Ft(t.get("name_ends"))),leafOf:d=>Ss(f,d)}}function As(t,e,n,o,s){let i=0;
return t.map(({original:r})=>r===void 0?e.subarray(i*s,++i*s):Float64Array.from({length:s},(a,c)=>n[c*o+r]??NaN))}function Ms(t,e){
let n=new TextDecoder,o=[];return s=>{let i=e[s];return i===void 0?String(s):o[s]??=n.decode(t.subarray(s?e[s-1]:0,i))}}
function Ss(t,e){let n=0,o=t.length;for(;n<o;){let s=n+o>>1;p(t,s)<e?n=s+1:o=s}return t[n]===e?n:-1}function jt(t){if(t instanceof
ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}
return new ArrayBuffer(0)}function Bn(t,e=0){let n=new Uint8Array(jt(t));return n.length>=e?n:new Uint8Array(e)}function Ft(t){
return new Int32Array(jt(t))}function Es(t){return new Float32Array(jt(t))}function pt(t){return new Float64Array(jt(t))}var Fn=["ward","complete","average","single","weighted","centroid","median"],jn=["ward","centroid","median"];function oe(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let o=0,s=0;o<e;o++)for(let i=o+1;i<e;i++){let r=_(t,2*o)-_(t,2*i),a=_(
t,2*o+1)-_(t,2*i+1);n[s++]=Math.sqrt(r*r+a*a)}return n}function Ht(t,e){let n=new Float64Array(e*e);for(let o=0,s=0;o<e;o++)
for(let i=o+1;i<e;i++)n[o*e+i]=n[i*e+o]=_(t,s++);return n}function Ce(t,e,n,o,s,i,r){switch(t){case"ward":{let a=1/(e+n+o);return ve((o+e)*a*s*s+(o+n)*a*i*i-o*a*r*r)}case"complet\
e":return Math.max(s,i);case"single":return Math.min(s,i);case"average":return(e*s+n*i)/(e+n);case"weighted":return .5*(s+
i);case"centroid":return ve((e*s*s+n*i*i-e*n*r*r/(e+n))/(e+n));case"median":return ve(.5*(s*s+i*i)-.25*r*r)}}function ve(t){
return t>0?Math.sqrt(t):0}function se(t,e,n,{points:o=!1}={}){let s=Ht(t,e);return n==="single"?zn(...Cs(s,e,o),e,o):n===
"centroid"||n==="median"?Ts(s,e,n):zn(...vs(s,e,n),e,!1)}function vs(t,e,n){let o=new Int32Array(e).fill(1),[s,i,r]=[[],
[],[0]],a=0;for(let c=0;c<e-1;c++){if(!r.length){for(;!o[a];)a++;r.push(a)}let[l,u,f]=[0,0,1/0];for(;;){l=_(r,r.length-1);
let d=r[r.length-2];[u,f]=d===void 0?[-1,1/0]:[d,_(t,l*e+d)];for(let m=0;m<e;m++)o[m]&&m!==l&&_(t,l*e+m)<f&&(f=_(t,l*e+m),
u=m);if(u===d)break;r.push(u)}r.length-=2,l>u&&([l,u]=[u,l]),s.push(l,u),i.push(f),Tt(t,e,o,n,l,u,f)}return[s,i]}function Tt(t,e,n,o,s,i,r){
let[a,c]=[_(n,s),_(n,i)];n[s]=0,n[i]=a+c;for(let l=0;l<e;l++){let u=_(n,l);if(!u||l===i)continue;let f=Ce(o,a,c,u,_(t,l*
e+s),_(t,l*e+i),r);t[l*e+i]=t[i*e+l]=f}}function Cs(t,e,n){let o=new Float64Array(e).fill(1/0),s=new Int32Array(e),i=new Uint8Array(
e),[r,a]=[[],[]],c=0;for(let l=0;l<e-1;l++){i[c]=1;let[u,f]=[0,1/0];for(let d=0;d<e;d++){if(i[d])continue;let m=_(t,c*e+
d);m<_(o,d)&&(o[d]=m,s[d]=c),_(o,d)<f&&(f=_(o,d),u=d)}r.push(n?_(s,u):c,u),a.push(f),c=u}return[r,a]}function zn(t,e,n,o){
let s=e.map((c,l)=>l).sort((c,l)=>_(e,c)-_(e,l)),i=Int32Array.from({length:2*n-1},(c,l)=>l),r=new Int32Array(2*(n-1)),a=c=>{
for(;i[c]!==c;)c=i[c]=_(i,_(i,c));return c};return s.forEach((c,l)=>{let[u,f]=[a(_(t,2*c)),a(_(t,2*c+1))];r.set(o||u<f?[
u,f]:[f,u],2*l),i[u]=i[f]=n+l}),{children:r,heights:Float64Array.from(s,c=>_(e,c))}}function Ts(t,e,n){let o=new Int32Array(
e).fill(1),s=Int32Array.from({length:e},(f,d)=>d),i=new Int32Array(e),r=new Float64Array(Math.max(0,e-1)),a=new Int32Array(
2*(e-1)),c=new Float64Array(e-1),l=f=>{let[d,m]=[f,1/0];for(let h=f+1;h<e;h++)o[h]&&_(t,f*e+h)<m&&([d,m]=[h,_(t,f*e+h)]);
return i[f]=d,r[f]=m,m};for(let f=0;f<e-1;f++)l(f);let u=Ns(r);for(let f=0;f<e-1;f++){let d=u.top();for(;_(r,d)!==_(t,d*
e+_(i,d));)u.set(d,l(d)),d=u.top();let[m,h]=[_(i,d),_(r,d)];u.drop(),a.set(_(s,d)<_(s,m)?[_(s,d),_(s,m)]:[_(s,m),_(s,d)],
2*f),c[f]=h,s[m]=e+f,Tt(t,e,o,n,d,m,h);for(let g=0;g<d;g++)o[g]&&i[g]===d&&(i[g]=m);for(let g=0;g<m;g++)o[g]&&_(t,g*e+m)<
_(r,g)&&(i[g]=m,u.set(g,r[g]=_(t,g*e+m)));m<e-1&&u.set(m,l(m))}return{children:a,heights:c}}function Ns(t){let e=t.slice(),
n=Int32Array.from(t,(c,l)=>l),o=n.slice(),s=n.length,i=c=>_(e,_(n,c)),r=(c,l)=>{let[u,f]=[_(n,c),_(n,l)];n[c]=f,n[l]=u,o[u]=
l,o[f]=c},a=c=>{for(let l=2*c+1;l<s;l=2*c+1){if(l+1<s&&i(l+1)<i(l)&&l++,!(i(c)>i(l)))return;r(c,l),c=l}};for(let c=(s>>1)-
1;c>=0;c--)a(c);return{top:()=>_(n,0),drop(){r(0,--s),a(0)},set(c,l){let u=_(o,c),f=l<_(e,c);if(e[c]=l,!f)return a(u);for(let d=u-
1>>1;u>0&&i(d)>l;d=u-1>>1)r(u,d),u=d}}}function _(t,e){return t[e]}var $s=200;function Wn(t,e,n){let[o,s]=[Hn(t),Hn(e)],i=_s(t,e,s.k),r=new Int32Array(s.k).fill(-1),a=new Set;i.filter(({a:l,
rows:u})=>2*u>p(o.sizes,l)).sort((l,u)=>u.rows-l.rows||p(o.rank,l.a)-p(o.rank,u.a)).forEach(({a:l,b:u})=>{p(r,u)>=0||(r[u]=
l,a.add(l))});let c=i.filter(({a:l,b:u})=>!a.has(l)&&p(r,u)<0);for(let[l,u]of Is(c,o,s))r[u]=l;return{colors:Os(r,n,s),origins:r}}function Hn(t){let e=[],n=[];for(let i=0;i<t.length;i++){let r=p(t,i);r<0||(e[r]=(e[r]??0)+1,n[r]??=i)}let o=[...e.keys()].
sort((i,r)=>p(e,r)-p(e,i)||p(n,i)-p(n,r)),s=[];return o.forEach((i,r)=>{s[i]=r}),{k:e.length,sizes:e,order:o,rank:s}}function _s(t,e,n){
let o=new Map;for(let i=0;i<e.length;i++){let[r,a]=[p(t,i),p(e,i)];r>=0&&a>=0&&o.set(r*n+a,(o.get(r*n+a)??0)+1)}return[...o].
sort(([i],[r])=>i-r).map(([i,r])=>({a:Math.floor(i/n),b:i%n,rows:r}))}function Is(t,e,n){let o=[...new Set(t.map(({a})=>a))].
sort((a,c)=>p(e.rank,a)-p(e.rank,c)),s=[...new Set(t.map(({b:a})=>a))].sort((a,c)=>p(n.rank,a)-p(n.rank,c)),i=Math.max(o.
length,s.length);if(i>$s){let a=new Map,c=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||p(e.rank,u.a)-p(e.rank,f.a)||p(n.rank,
u.b)-p(n.rank,f.b));for(let{a:u,b:f}of l)a.has(f)||c.has(u)||(a.set(f,u),c.add(u));return[...a].map(([u,f])=>[f,u])}let r=o.
map(()=>new Float64Array(s.length));for(let{a,b:c,rows:l}of t){let[u,f]=[o.indexOf(a),s.indexOf(c)];p(r,u)[f]=l*(i**3+1)+
(i-u)*(i-f)}return Un(r).map(([a,c])=>[p(o,a),p(s,c)])}function Un(t){let e=t.length,n=t[0]?.length??0;if(e>n){let a=Array.
from({length:n},(c,l)=>t.map(u=>p(u,l)));return Un(a).map(([c,l])=>[l,c])}let o=new Float64Array(e),s=new Float64Array(n),
i=new Int32Array(n).fill(-1);for(let a=0;a<e;a++){let c=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(
n),f=[],[d,m]=[a,-1];for(;;){let h=-1;for(let k=0;k<n;k++){if(u[k])continue;let y=-p(p(t,d),k)-p(o,d)-p(s,k);y<p(c,k)&&(c[k]=
y,l[k]=m),(h<0||p(c,k)<p(c,h))&&(h=k)}let g=p(c,h);o[a]=p(o,a)+g;for(let k of f)o[p(i,k)]=p(o,p(i,k))+g,s[k]=p(s,k)-g;for(let k=0;k<
n;k++)u[k]||(c[k]=p(c,k)-g);if(u[h]=1,m=h,p(i,h)<0)break;f.push(h),d=p(i,h)}for(;m>=0;){let h=p(l,m);i[m]=h<0?a:p(i,h),m=
h}}let r=[];return i.forEach((a,c)=>{a>=0&&p(p(t,a),c)>0&&r.push([a,c])}),r}function Os(t,e,{order:n}){let o=t.map(a=>a<
0?-1:p(e,a)),s=new Set(o),i=new Set(Array.from(e)),r=V.colors.length;for(let a of n){if(p(o,a)>=0)continue;let c=[...Array(
r).keys()].filter(u=>!s.has(u)),l=c.find(u=>!i.has(u))??c[0]??r;for(;s.has(l);)l++;o[a]=l,s.add(l)}return o}var Te=2,Ne=200,Gn=12;function qn(t){let e=new Set,n=null,o=null,s=[],i=!1,r=!1,a={model:t,picked:-1,panels(){if(n)return n;
let y=a.points.length/2,w=oe(a.points),A=a.linkages.map(b=>{let{children:x,heights:T}=se(w,y,b,{points:!0});return{linkage:b,
tree:St(x,T)}});o??=A[0]?.tree??null;let C=o&&Rt(o,Math.min(a.k,o.n));return n=A.map(({linkage:b,tree:x})=>{let T=Rt(x,a.
k);return{linkage:b,tree:x,cut:T,colors:Ps(C,T,s)}}),n},move(y,w,A){a.points.set(f(w,A),2*y),l()},add(y,w){let A=a.points.
length/2;return A>=Ne?!1:(a.points=Float64Array.of(...a.points,...f(y,w)),s.push(-1),a.picked=A,l(),!0)},remove(y){let w=a.
points.length/2;return w<=Te?!1:(a.points=a.points.filter((A,C)=>C>>1!==y),s.splice(y,1),a.picked=Math.min(y,w-2),a.k>w-
1&&c("n_clusters",a.k=w-1),l(),!0)},pick(y){a.picked=y,u()},setClusters(y){let w=Math.min(Math.max(Math.round(y)||1,1),a.
points.length/2);w!==a.k&&(a.k=w,c("n_clusters",w),t.save_changes(),n=null,u())},setShape(y){a.shape=y,c("shape",y);let w=t.
get("shape_clusters")[a.shapes.indexOf(y)];w&&c("n_clusters",a.k=w),d(!0)},setSeed(y){c("seed",y),t.save_changes()},reset:()=>d(
!0),syncPoints(){i&&(i=!1,c("points_bytes",new DataView(a.points.slice().buffer)),t.save_changes())},subscribe(y){return e.
add(y),()=>{e.delete(y),a.syncPoints()}},destroy(){for(let[y,w]of Object.entries(k))t.off(`change:${y}`,w);e.clear()}};function c(y,w){
r=!0,t.set(y,w),r=!1}function l(){n=null,i=!0,u()}function u(){for(let y of[...e])y()}function f(y,w){let[A,C,b]=a.square,
x=(T,S)=>{let M=Number((T/b).toPrecision(6))*b;return Math.min(Math.max(M,S),S+b)};return[x(y,A),x(w,C)]}function d(y){let w=pt(
t.get("shapes_bytes")),A=t.get("shape_ends"),C=Math.max(0,a.shapes.indexOf(a.shape));m(w.slice(C?p(A,C-1):0,p(A,C))),a.k>
a.points.length/2&&c("n_clusters",a.k=a.points.length/2),u(),i=y,a.syncPoints()}function m(y){a.points=y,a.picked=-1,a.square=
Ls(y),o=null,s=Array.from({length:y.length/2},(w,A)=>A),n=null}function h(){a.linkages=t.get("linkages"),a.shapes=t.get(
"shapes"),a.shape=t.get("shape"),a.k=t.get("n_clusters"),m(pt(t.get("points_bytes"))),u()}let g=y=>()=>{r||y()},k={revision:h,
n_clusters:g(()=>a.setClusters(t.get("n_clusters"))),linkages:g(h)};h();for(let[y,w]of Object.entries(k))t.on(`change:${y}`,
w);return a}function Ls(t){let e=[0,1].map(c=>{let l=t.filter((u,f)=>f%2===c);return[l.reduce((u,f)=>Math.min(u,f),1/0),
l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,o=0]=[],[s=0,i=0]=[]]=e,r=Math.max(o-n,i-s)||1;if(n>=0&&s>=0&&o<=10&&i<=10&&
r>4)return[0,0,10];let a=1.12*r;return[(n+o-a)/2,(s+i-a)/2,a]}function Ps(t,e,n){if(!t)return Me(e);let o=new Int32Array(
e.labels.length).fill(-1);n.forEach((r,a)=>{r>=0&&(o[a]=p(t.labels,r))});let s=[...new Set(o)].filter(r=>r>=0).sort((r,a)=>r-
a),i=Me(t);return Wn(o.map(r=>s.indexOf(r)),e.labels,s.map(r=>p(i,r))).colors}var Ds=13;function Kn(t,e,{hover:n,announce:o,announcePoint:s}){let{canvas:i}=t,r=null,a=-1/0,c=({x:w,y:A})=>{let C=te(t,
e),[b,x]=[-1,Ds];for(let T=0;T<e.points.length/2;T++){let S=Math.hypot(C.x(p(e.points,2*T))-w,C.y(p(e.points,2*T+1))-A);
S<=x&&([x,b]=[S,T])}return b},l=({x:w,y:A})=>{let{left:C,top:b,scale:x}=te(t,e),[T,S,M]=e.square;return[T+(w-C)/x,S+M-(A-
b)/x]},u=w=>{i.style.cursor=w<0?"copy":"grab",n(w)},f=()=>e.square[2],d=(w,A,C)=>{let b=e.picked;if(b<0)return e.pick(0);
let x=f()*(C.shiftKey?.0025:.02);e.move(b,p(e.points,2*b)+w*x,p(e.points,2*b+1)+A*x),s()},m=w=>{let A=e.points.length/2;
e.pick((Math.max(e.picked,w<0?0:-1)+w+A)%A),s()},h=()=>{e.picked<0||(e.remove(e.picked)?o(`A point is taken away: ${R(e.
points.length/2,"points")}.`):o(`At least ${Te} points have to stay.`),e.syncPoints())},g=(w,A)=>{e.add(w,A)?o(`A point \
is added: ${R(e.points.length/2,"points")}.`):o(`There are ${Ne} points already: take one away first.`,!0),e.syncPoints()},
k=zt({ArrowLeft:w=>d(-1,0,w),ArrowRight:w=>d(1,0,w),ArrowUp:w=>d(0,1,w),ArrowDown:w=>d(0,-1,w),PageDown:()=>m(1),PageUp:()=>m(
-1),Delete:h,Backspace:h,Enter:()=>{let[w,A]=e.square,C=e.picked,b=.05*f();g(...C<0?[w+f()/2,A+f()/2]:[p(e.points,2*C)+b,
p(e.points,2*C+1)])},Escape:()=>e.pick(-1)}),y=w=>{r?.id===w.pointerId&&(r=null,i.style.cursor="grab",e.syncPoints())};return st(
i,{keydown:k,keyup:e.syncPoints,blur:e.syncPoints,touchstart:w=>{let A=w.touches[0];A&&c(at(i,A))>=0&&w.preventDefault()},
pointerdown:w=>{if(w.button!==0||!w.isPrimary)return;let A=at(i,w),C=c(A);if(C<0)return;let[b,x]=l(A);r={id:w.pointerId,
point:C,dx:p(e.points,2*C)-b,dy:p(e.points,2*C+1)-x},i.setPointerCapture(w.pointerId),i.style.cursor="grabbing",e.pick(C)},
pointermove:w=>{let A=at(i,w);if(!r)return u(c(A));let[C,b]=l(A);e.move(r.point,C+r.dx,b+r.dy)},pointerup:y,pointercancel:y,
pointerleave:()=>u(-1),click:w=>{let A=at(i,w);c(A)>=0||(a=w.timeStamp,g(...l(A)))},dblclick:w=>{if(w.timeStamp-a<600)return;
let A=c(at(i,w));A<0||(e.pick(A),h())}})}var Rs=tn.linkage_about,Bs={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ring round a heap",
sizes:"unequal sizes",noise:"noise",yours:"your points"};function Xn(t,e,n){let o=t.ownerDocument,s=U(t),i=[],r=B(t,"hcl\
ust-lab-bar");r.setAttribute("role","group"),r.setAttribute("aria-label","Points and clusters");let a=At(r,"Points",S=>e.
setShape(S)),c=nn(r,"Clusters",e.setClusters);c.input.min="1",c.input.setAttribute("aria-label","Number of clusters");let l=o.
createElement("label"),u=o.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147483647",step:"1"}),u.dataset.
lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.append("Seed",u),r.append(l),
dt(r,"Reset",e.reset).title="Back to the points as they were drawn";let f=B(r,"hclust-lab-hint");f.textContent="Drag a p\
oint. Click to add one, double-click to take one away.";let d=B(t,"hclust-unseen");d.setAttribute("aria-live","polite");
let m=B(t,"hclust-lab"),h=[],g=-1;function k(S,M){let E=B(m,"hclust-lab-panel"),N=vt(o);N.textContent=S,E.append(N);let $=wt(
B(E,"hclust-lab-points"),[(Q,Z)=>{let tt=e.panels()[M];tt&&Tn(Q,Z,e,tt,n,g)}]),O=wt(B(E,"hclust-lab-tree"),[(Q,Z)=>{let tt=e.
panels()[M];tt&&Nn(Q,Z,tt,n)}]);O.canvas.setAttribute("aria-hidden","true");let D=o.createElement("p");return D.textContent=
Rs[S],E.append(D),$.canvas.tabIndex=0,$.canvas.setAttribute("role","application"),$.canvas.dataset.lmSuppressShortcuts="\
true",$.canvas.setAttribute("aria-label",`Points under ${S} linkage. Page Up and Page Down go from point to point, arrow\
s move it, Delete takes it away, Enter adds one.`),{linkage:S,part:E,points:$,tree:O,end:Kn($,e,{hover:y,announce:w,announcePoint:()=>A(
M)})}}function y(S){if(S!==g){g=S;for(let M of h)M.points.paint()}}function w(S,M=!1){d.textContent=S,M&&(f.textContent=
S)}function A(S){let M=e.picked,E=e.panels()[S];if(M<0||!E)return;let[N,$]=[p(e.points,2*M),p(e.points,2*M+1)],O=p(E.cut.
sizes,p(E.cut.labels,M));w(`Point ${M+1} of ${e.points.length/2} at ${N.toFixed(1)}, ${$.toFixed(1)}: in a cluster of ${O}\
.`)}function C(){h.map(M=>M.linkage).join()!==e.linkages.join()&&(b(),h=e.linkages.map(k),x()),Mt(a,e.shapes.map(M=>[M,Bs[M]??
M]),e.shape),c.input.max=String(Math.max(e.k,Math.min(Gn,e.points.length/2))),c.input.value=String(e.k),c.output.textContent=
R(e.k),c.input.setAttribute("aria-valuetext",R(e.k,"clusters"));let S=e.model.get("seed");l.hidden=typeof S!="number",o.
activeElement!==u&&(u.value=String(S??""));for(let{points:M,tree:E}of h)M.paint(),E.paint()}function b(){for(let{part:S,
points:M,tree:E,end:N}of h)N(),M.destroy(),E.destroy(),S.remove();h=[]}function x(){let S=Math.max(t.clientWidth<700?2:1,
Math.floor(t.clientWidth/205)),M=Math.ceil(h.length/Math.max(1,S))||1;m.style.gridTemplateColumns=`repeat(${Math.ceil(h.
length/M)}, minmax(0, 1fr))`}let T=new s.ResizeObserver(x);return T.observe(t),i.push(()=>T.disconnect(),st(u,{change:()=>{
let S=Math.round(u.valueAsNumber);S>=0&&S<=2147483647?e.setSeed(S):u.value=String(e.model.get("seed"))}}),e.subscribe(C)),
C(),{restyle(S){n=S,C()},destroy(){for(let S of i)S();b(),t.replaceChildren()}}}var _e=864e5,zs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Vn(t){let[e,n]=[1/0,-1/0];
for(let s=0;s<t.length;s++){let i=p(t,s);Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Wt(t,e,n,o,s){if(t==="date")return Fs(e,n,Math.max(2,Math.floor(o/s)));let i=an(
e,n,o,s);return{values:i,words:cn(i)}}function Fs(t,e,n){let o=e-t;for(let s of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(s*30.4)>n))return $e(Yn(t,e,s),t,e)}for(let s of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/s>n)continue;
let i=s>=7?4:0,r=[];for(let a=Math.ceil((t-i)/s);a*s+i<=e;a++)r.push(a*s+i);return $e(r,t,e)}return $e(Yn(t,e,1),t,e)}function Yn(t,e,n){
let o=new Date(t*_e);if(Number.isNaN(o.getTime()))return[];let s=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let r=s;i.length<100;r++){let a=new Date(0);a.setUTCFullYear(Math.floor(r*n/12),(r*n%12+12)%12,1);let c=a.getTime()/
_e;if(!(c<=e))break;c>=t&&i.push(c)}return i}function $e(t,e,n){let o=t.map(i=>{let r=new Date(Math.round(i*1440)*6e4);if(r.
getUTCHours()||r.getUTCMinutes())return r.toISOString().slice(11,16);let a=p(zs,r.getUTCMonth());return r.getUTCDate()!==
1?`${r.getUTCDate()} ${a}`:r.getUTCMonth()?a:String(r.getUTCFullYear())}),[s]=t;return s!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(s*_e).getUTCFullYear()}`),{values:t,words:o}}var Jn=8,Zn=12,js=46,{max_axis_word:Hs}=V;function Nt(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),s=o<0?Math.min(n,
t.axisNames.length-1):o,i=t.axisNames[s],r=t.axes[s];if(!i||!r)return null;let a=H(i.label||i.name),c=i.unit?`${a} (${H(
i.unit)})`:a;return{name:i.name,title:c,column:i,values:r,all:Vn(r)}}function to(t,e,n,o,s,i,r){let a=Math.max(40,t.height-
Jn-js),c=Wt(n.column.kind,...s,a,46);c.words=c.words.map(g=>r.fit(g,Hs));let l=Math.max(0,...c.words.map(g=>r.width(g))),
u=Math.ceil(l+8+et+16),f=Math.max(40,t.width-u-Zn-i),d=Wt(e.column.kind,...o,f,64),m=Qn(e.values,o[0],o[1],f),h=Qn(n.values,
s[1],s[0],a);for(let g=0;g<m.length;g++)Number.isNaN(m[g])?h[g]=NaN:Number.isNaN(h[g])&&(m[g]=NaN);return{left:u,top:Jn,
width:f,height:a,x:d,y:c,xs:m,ys:h}}function Qn(t,e,n,o){let s=new Float32Array(t.length);for(let i=0;i<t.length;i++){let r=p(
t,i);s[i]=Number.isFinite(r)?(r-e)/(n-e)*o:NaN}return s}function eo(t,e,{x:n,y:o,xShown:s,yShown:i,theme:r,face:a,dpr:c}){
let{left:l,top:u,width:f,height:d}=e,m=u+d,h=Math.max(1,Math.round(c))/c,g=y=>Math.round(y*c)/c;t.font=a.css(),t.fillStyle=
r.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((y,w)=>{let A=g(m-(y-i[0])/(i[1]-i[0])*d);t.fillStyle=
r.rule,t.globalAlpha=.7,t.fillRect(l,A,f,h),t.globalAlpha=1,t.fillRect(l-4,A,4,h),t.fillStyle=r.quiet,t.fillText(e.y.words[w]??
"",l-8,A+.5)}),t.fillStyle=r.rule,t.fillRect(g(l),u,h,d+h),t.fillRect(l,g(m),f,h),t.textBaseline="alphabetic",t.textAlign=
"center";let k=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((y,w)=>{let A=g(l+(y-s[0])/(s[1]-s[0])*f);t.fillStyle=
r.rule,t.fillRect(A,m,h,4);let C=a.fit(e.x.words[w]??"",k),b=l+f+Zn-1-a.width(C)/2;t.fillStyle=r.quiet,t.fillText(C,Math.
min(A,b),m+17)}),t.fillStyle=r.ink,t.fillText(a.fit(n.title,f),l+f/2,m+37),t.save(),t.translate(et+1,u+d/2),t.rotate(-Math.
PI/2),t.fillText(a.fit(o.title,d),0,0),t.restore()}var Ws=200,Us=.1;function Gs(t,e,n){let{n:o,children:s}=t;if(e.some(Number.isNaN))return 0;let i=Ht(oe(e),o),r=new Int32Array(
o).fill(1),a=Int32Array.from({length:2*o-1},(l,u)=>u),c=0;for(let l=0;l<o-1;l++){let u=1/0;for(let h=0;h<o;h++)if(p(r,h))
for(let g=h+1;g<o;g++)p(r,g)&&p(i,h*o+g)<u&&(u=p(i,h*o+g));let[f,d]=[p(a,p(s,2*l)),p(a,p(s,2*l+1))],m=p(i,f*o+d);m-u>Us*
Math.SQRT2&&m>2*u&&c++,Tt(i,o,r,n,f,d,m),a[o+l]=d}return c}function qs(t,e){let n=new Float64Array(2*t.values.length);return[
t,e].forEach(({values:o,all:[s,i]},r)=>{o.forEach((a,c)=>{n[2*c+r]=(a-s)/(i-s||1)})}),n}function no(t,e){let n=B(t,"hclu\
st-step-axes"),o=n.ownerDocument.createElement("span");n.append(o);let s,i=dt(n,"",()=>s&&e.setAxes(s.x,s.y)),r=new WeakMap;
function a({x:l,y:u}){let{tree:f,data:d,linkage:m}=e;if(!m||f.n>Ws||f.n<3)return 0;let h=`${l}
${u}`,g=r.get(f);g||r.set(f,g=new Map);let k=g.get(h);if(k===void 0){let[y,w]=[Nt(d,l,0),Nt(d,u,1)];k=y&&w?Gs(f,qs(y,w),
m):0,g.set(h,k)}return k}function c(){let l=e.model.get("axis_pairs")??[],[u,f]=e.axes(),d=l.find(k=>k.x===u&&k.y===f);if(s=
void 0,n.hidden=!d?.words,!d)return;let m=a(d),h=l.find(k=>k!==d);h&&(d.components||a(h)<m)&&(s=h);let g=R(e.tree.n-1,"m\
erges");o.textContent=`${d.words}.`+(m&&!d.components?` In ${R(m)} of ${g} two other clusters look nearer: columns that \
are not drawn keep them apart.`:""),i.hidden=!s,i.textContent=s?s.components?"Draw the principal components":`Draw ${H(s.
x)} and ${H(s.y)}`:""}return{show:c}}var oo=28;function J(t,e,n){let o=p(t.sizes,n),s=re(t,e,n);return o>1?`${s} (+${R(o-1)} more)`:s}function re(t,e,n){let o=H(
e.name(p(ut(t,n),0)));return o.length>oo?`${o.slice(0,oo-1).trimEnd()}…`:o}function so(t){let{data:e,step:n,tree:o}=t,
s=o.n-1;if(!s)return"There is one row: nothing can be merged.";let i=t.currentPair();if(!i)return`Start: ${R(o.n,e.noun)}\
, each a cluster of its own; ${R(s,"merges")} make them one tree.`;let[r,a]=[J(o,e,i.a),J(o,e,i.b)],c=o.n-n,l=c===1?"all\
 are one cluster now":`${R(c,"clusters")} are left`;return`Step ${R(n)} of ${R(s)}: ${r} and ${a} merge at ${q(i.distance)}\
; ${l}.`}var ie={single:"The nearer of the two distances counts: a cluster is as near as its nearest row.",complete:"The\
 farther of the two distances counts: a cluster is as near as its farthest row.",average:"The mean of the two distances,\
 each counted by its rows: so it stays the mean over all pairs of rows.",weighted:"The mean of the two distances, howeve\
r many rows A and B have.",centroid:"How far the means of the clusters are apart, worked out from distances alone.",median:"\
How far the middles are apart; the middle of A and B together lies half-way between theirs.",ward:"How much spread would\
 be added within clusters if C were merged with A and B together."},Ks={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B\
, C)|",complete:"½ d(A, C) + ½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"\
½ d(A, C) + ½ d(B, C)",centroid:"√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√\
 [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b\
 + c) ]"},Xs=["average","centroid","ward"];function ro(t,[e,n,o],s,i){let[r,a,c]=s.map(q),l=e+n,u={single:`½ · ${r} + \
½ · ${a} − ½ · |${r} − ${a}|`,complete:`½ · ${r} + ½ · ${a} + ½ · |${r} − ${a}|`,average:`(${e} · ${r} \
+ ${n} · ${a}) / ${l}`,weighted:`½ · ${r} + ½ · ${a}`,centroid:`√ [ (${e} · ${r}² + ${n} · ${a}²) / ${l} − ${e*
n} · ${c}² / ${l*l} ]`,median:`√ [ ½ · ${r}² + ½ · ${a}² − ¼ · ${c}² ]`,ward:`√ [ (${e+o} · ${r}² + ${n+
o} · ${a}² − ${o} · ${c}²) / ${l+o} ]`};return{general:`d(A∪B, C) = ${Ks[t]}`,where:Xs.includes(t)?`a = ${R(e)},\
 b = ${R(n)}${t==="ward"?`, c = ${R(o)}`:""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${q(i)}`}}function Ut(t,e,n){return G(ht(bt(t.paper)??ct,bt(e)??kt,n))}function $t(t,{theme:e,face:n},o,s,i,r=8){t.beginPath(),t.arc(
s,i,r,0,2*Math.PI),t.fillStyle=o==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=o==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=o==="C"?e.ink:e.paper,t.font=n.css(et,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
o,s,i+.5)}var ae=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),io=40,ao=22,Ie=76,ce=11;function co(t,e,n){let o=t.n>1?p(
t.heights,Math.max(0,e-1)):0,s=n*1.04;for(;o>0&&s/2>o*1.3;)s/=2;return s}function lo(t,e,n,o){let s=t.width-io-8,i=s/e.n>=
11.5,r=i?ae(o+ce,Ie,.48*t.height):16;return{left:io,top:ao,width:s,height:Math.max(20,t.height-ao-r),highest:n,names:i,feet:r}}
function uo(t,e,n,o){let{tree:s,merges:i,top:r,colors:a,tags:c,currentPair:l,asked:u,theme:f,face:d,name:m}=e,h=Math.max(
1,Math.round(o))/o,{values:g,words:k}=Wt("number",0,n.highest||1,n.height,42),y=n.top+n.height;t.font=d.css(),t.textAlign=
"right",t.textBaseline="middle",g.forEach((M,E)=>{let N=Math.round(ot(n,M)*o)/o;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,N,n.width,h),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(k[E]??"",n.left-8,N+.5)}),t.lineWidth=1.5,Qt(t,s,l?i-
1:i,n,M=>lt(p(a,p(r,M)))),l&&(t.beginPath(),Cn(t,s,i-1,n,e.drawn),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());let w=[...c.
keys()],A=i<s.n-1?new Set(r.subarray(0,s.n)):new Set;for(let M of new Set([...A,...w,...u??[]])){let E=u?.includes(M),[N,
$]=[ft(n,s,M),ot(n,mt(s,M))];t.beginPath(),t.arc(N,$,E?5:2,0,2*Math.PI),t.fillStyle=E?f.paper:M<s.n?f.quiet:lt(p(a,M)),t.
fill(),E&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let M=0;M<s.n;M++){let E=[...c].find(([$])=>Ys(s,$,M)),N=E!==void 0&&E[1]!=="C";t.save(),t.translate(ft(n,s,
M),y+7),t.rotate(-Math.PI/2),t.font=d.css(et,N),t.fillStyle=N?f.ink:f.quiet,t.fillText(d.fit(H(m(M)),n.feet-ce+1,et,N),0,
.5),t.restore()}}let C=l?ot(n,p(s.distances,i-1))-12:0,b=l?[...l].map(M=>ft(n,s,M)):[],[x=0,T=0]=b,S=Math.max(0,19-Math.
abs(T-x))/2;for(let[M,E]of c){let N=ft(n,s,M);if(!l?.includes(M)){let O=l&&Math.min(x,T)-24<N&&N<Math.max(x,T)+24,D=ot(n,
mt(s,M))-12;$t(t,e,E,N,O&&Math.abs(D-C)<18?C-19:D);continue}let $=N===Math.min(x,T)?-S:S;$t(t,e,E,ae(N+$,9,n.left+n.width),
C)}}function Ys(t,e,n){let o=p(t.start,n)-p(t.start,e);return o>=0&&o<p(t.sizes,e)}var Vs=92,Js=44,Qs=42;function Oe({width:t,height:e},n,o,s){let i=[...n.nodes].sort((c,l)=>p(o.start,c)-p(o.start,l)),r=i.
length,a=Math.max(Vs,Math.min(s+Qs,t-6-Js*(r-1)));return{nodes:i,left:2,top:4,right:t-2,wide:Math.min(74,(t-a-6)/Math.max(
1,r-1)),tall:Math.min(32,(e-8)/r)}}function fo({nodes:t,left:e,top:n,wide:o,tall:s},i,r){let[a,c]=[Math.floor((r-n)/s),Math.
floor((i-e)/o)];return c<0||a>=t.length||c>=a?null:[p(t,a),p(t,c)]}function po(t,e,n,o){let{theme:s,face:i,tags:r,currentPair:a,
asked:c,name:l,tree:u}=e,{nodes:f,left:d,top:m,wide:h,tall:g,right:k}=n,y=Math.min(h,g)>12?1:.5,w=g>=9.5,A=new Map(f.map(
(E,N)=>[E,N])),[C,b]=[1/0,0];for(let[E,N]of f.entries())for(let $=0;$<E;$++){let O=o.distance(N,p(f,$));C=Math.min(C,O),
b=Math.max(b,O)}let x=E=>E<1&&b>.3?Ct(E,2):q(E),T=g>=14&&Math.max(i.width(x(C)),i.width(x(b)))<=h-4;t.textBaseline="midd\
le",f.forEach((E,N)=>{for(let $=0;$<N;$++){let O=o.distance(E,p(f,$)),D=b>C?(b-O)/(b-C):1,[Q,Z]=[d+$*h,m+N*g];t.fillStyle=
Ut(s,"#4477AA",.05+.85*D**1.6),t.fillRect(Q,Z,h-y,g-y),T&&(t.font=i.css(),t.textAlign="center",t.fillStyle=s.ink,t.fillText(
x(O),Q+(h-y)/2,Z+g/2))}});let S=(E,N,$,O)=>{let[D,Q]=[A.get(E),A.get(N)];if(D===void 0||Q===void 0)return;let[Z,tt]=[Math.
max(D,Q),Math.min(D,Q)];t.setLineDash(O),t.lineWidth=$,t.strokeStyle=s.ink,t.strokeRect(d+tt*h-y/2,m+Z*g-y/2,h,g),t.setLineDash(
[])},M=[...r].find(([,E])=>E==="C")?.[0];if(a&&M!==void 0)for(let E of a)S(E,M,1.5,[3,2]);c?.length===2&&S(p(c,0),p(c,1),
2,[3,2]),a&&S(...a,2.5,[]),!(!w&&!r.size)&&(t.textAlign="left",f.forEach((E,N)=>{let $=r.get(E);if(!w&&!$)return;let[O,D]=[
d+N*h+4,m+(N+.5)*g];$&&$t(t,e,$,O+8,D,Math.min(8,Math.max(6.5,.55*g))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=
$?s.ink:s.quiet,t.font=i.css(et,!!$);let Q=p(u.sizes,E),Z=Q>1?` +${Q-1}`:"",tt=O+($?20:0),me=k-tt-i.width(Z,et,!!$);t.fillText(
i.fit(H(l(E)),Math.max(20,me),et,!!$)+Z,tt,D+.5)}))}function le(t,e,n,o){let{n:s,children:i}=e,r=Ht(t,s),a=new Int32Array(s).fill(1),c=Int32Array.from({length:2*s-1},(f,d)=>d<
s?d:-1);for(let f=0;f<n;f++){let[d,m]=[p(i,2*f),p(i,2*f+1)],[h,g]=[p(c,d),p(c,m)];Tt(r,s,a,o,h,g,p(r,h*s+g)),c[s+f]=g,c[d]=
c[m]=-1}let l=[];for(let f=0;f<s+n;f++)p(c,f)>=0&&l.push(f);let u=(f,d)=>p(r,p(c,f)*s+p(c,d));return{nodes:l,distance:u,
joined:(f,d,m)=>Ce(o,p(e.sizes,f),p(e.sizes,d),p(e.sizes,m),u(f,m),u(d,m),u(f,d))}}function ho({nodes:t,distance:e}){let n=null;
for(let[o,s]of t.entries())for(let i=o+1;i<t.length;i++){let r=p(t,i),a=e(s,r);(!n||a<n.distance)&&(n={a:s,b:r,distance:a})}
return n}var Gt=40,[Zs,tr]=[.25,20],er=200;function mo(t){let e=new Set,n,o,s=null,i={},r={model:t,guess:!1,guesses:[],lastGuess:null,
currentPair(){let{step:h,tree:g}=r;if(h<1)return null;let[k,y]=[p(g.children,2*h-2),p(g.children,2*h-1)];return{a:k,b:y,
distance:p(g.distances,h-1)}},table(){let{distances:h,linkage:g,step:k,tree:y}=r;return!h.length||!g?null:i.table??=le(h,
y,Math.max(0,k-1),g)},choices(){if(i.choices)return i.choices;let h=i.choices=new Map,{distances:g,linkage:k,offered:y,step:w,
tree:A}=r;if(!g.length||A.n<2)return h;let C=Math.max(0,w-1);for(let b of y){let[x,T]=[p(A.children,2*C),p(A.children,2*
C+1)],S=b===k?{a:x,b:T,distance:p(A.distances,C)}:ho(le(g,A,C,b));S&&h.set(b,S)}return h},axes:()=>[t.get("x")??"",t.get(
"y")??""],setAxes(h,g){t.set("x",h),t.set("y",g),r.flush(),l()},guessPair(h,g){let{distances:k,linkage:y,step:w,tree:A}=r;
if(!r.guess||!y||w>=A.n-1)return;let C=p(A.distances,w),b=le(k,A,w,y).distance(h,g),x=[p(A.children,2*w),p(A.children,2*
w+1)],T=x.includes(h)&&x.includes(g),S=!T&&Math.abs(b-C)<=1e-9*Math.abs(C),M=T||S,E={step:w+1,a:h,b:g,distance:b,nearest:C,
right:M,tied:S};w<A.n-2&&!r.guesses.some(N=>N.step===E.step)&&a([...r.guesses,E]),s=E,r.goTo(w+1)},goTo(h){let g=Math.min(
Math.max(Math.round(h)||0,0),r.tree.n-1);g!==r.step&&(r.step=g,r.lastGuess=s,s=null,!g&&r.guesses.length&&a([]),i={},t.set(
"step",g),c(),l())},play(h){let g=h&&r.tree.n>1&&!r.guess;g!==r.playing&&(g&&r.step>=r.tree.n-1&&r.goTo(0),r.playing=g,t.
set("playing",g),r.flush(),u(),l())},setSpeed(h){r.speed=Math.min(Math.max(h||1,Zs),tr),t.set("speed",r.speed),c(),l()},
setLinkage(h){if(h!==r.linkage){if(r.linkage=h,r.distances.length){let g=!!t.get("of_points"),{children:k,heights:y}=se(
r.distances,r.tree.n,h,{points:g});r.tree=St(k,y)}i={},r.lastGuess=null,r.guesses.length&&a([]),t.set("linkage",h),r.flush(),
l()}},subscribe(h){return e.add(h),u(),()=>{e.delete(h),u(),o!==void 0&&r.flush()}},flush(){clearTimeout(o),o=void 0,t.save_changes()},
destroy(){clearTimeout(n),o!==void 0&&r.flush();for(let[h,g]of Object.entries(d))t.off(h,g);e.clear()}};function a(h){r.
guesses=h,t.set("guesses",h),c()}function c(){o??=setTimeout(r.flush,er)}function l(){for(let h of[...e])h()}function u(){
clearTimeout(n),n=void 0,!(!r.playing||!e.size)&&(n=setTimeout(()=>{r.goTo(r.step+1),r.step>=r.tree.n-1?r.play(!1):u()},
1e3/r.speed))}function f(){r.data=Rn(t),r.tree=r.data.tree,r.distances=pt(t.get("distances")),r.linkage=t.get("linkage")??
"";let h=t.get("metric")==="euclidean";r.offered=r.distances.length?Fn.filter(g=>h||!jn.includes(g)):[],r.step=Math.min(
Math.max(t.get("step")??0,0),r.tree.n-1),r.guess=!!(t.get("guess")&&r.distances.length&&r.linkage),r.guesses=t.get("gues\
ses")??[],r.lastGuess?.step!==r.step&&(r.lastGuess=null),r.speed=t.get("speed")||1,i={},l()}let d={"change:revision":f,"\
change:guess":f,"change:guesses":()=>{t.get("guesses")!==r.guesses&&(r.guesses=t.get("guesses")??[],l())},"change:x":l,"\
change:y":l,"change:step":()=>r.goTo(t.get("step")),"change:speed":()=>{t.get("speed")!==r.speed&&r.setSpeed(t.get("spee\
d"))},"change:playing":()=>r.play(!!t.get("playing"))},m=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
f(),r.playing=!!t.get("playing")&&!m&&!r.guess,t.get("playing")&&!r.playing&&(t.set("playing",!1),t.save_changes());for(let[
h,g]of Object.entries(d))t.on(h,g);return r}function _t(t,e){let{n,parents:o}=t,s=new Int32Array(2*n-1).fill(-1);for(let i=n+
e-1;i>=0;i--){let r=p(o,i);s[i]=r>=0&&r<n+e?p(s,r):i}return s}var Le=26;function go(t,e,n,o){let s=t.ownerDocument,i=B(t,"hclust-unseen");i.setAttribute("aria-live","polite");let r=s.
createElement("h4"),a=s.createElement("p"),c=s.createElement("p"),l=s.createElement("ol");a.className=c.className="hclus\
t-quiet",a.textContent="Click two clusters, among the points or in the tree. By keyboard: arrows choose a cluster, Enter\
 picks it, Escape takes back.",l.className="hclust-step-guesses",e.append(r,a,c,l);let u=-1,f=-1,d=[];function m(){let{tree:b,
step:x}=n,T=[...new Set(_t(b,x).subarray(0,b.n))],S=o.plot(),M=N=>{let $=ut(b,N),O=0;for(let D of $)O+=S?p(S.xs,D):p(b.x,
D);return Number.isFinite(O)?O/$.length:1/0},E=new Map(T.map(N=>[N,M(N)]));return T.sort((N,$)=>(E.get(N)??0)-(E.get($)??
0)||N-$)}function h(){let b=[n.tree,n.step];b.every((x,T)=>x===d[T])||(d=b,u=f=-1)}function g(b){let{tree:x,data:T,step:S}=n;
if(!(b<0||S>=x.n-1)){if(u<0||u===b){u=u===b?-1:b,y(`${J(x,T,b)} ${u<0?"is taken back":"is picked"}`),o.changed();return}
n.guessPair(u,b)}}function k(b){let x=m(),T=x.indexOf(f),S=T<0?b>0?0:x.length-1:(T+b+x.length)%x.length;f=x[S]??-1;let M=f===
u?", picked":"";y(`${J(n.tree,n.data,f)}, ${S+1} of ${x.length}${M}`),o.changed()}function y(b){i.textContent=b}let w=()=>k(
1),A=()=>k(-1),C=()=>g(f);return{keys:{ArrowRight:w,ArrowDown:w,ArrowLeft:A,ArrowUp:A,Enter:C," ":C,Escape:()=>{u=-1,y("\
Nothing is picked"),o.changed()}},pick:g,marks(){return h(),{picked:u,focused:f}},atPoint({x:b,y:x}){let T=o.plot();if(!T)
return-1;let[S,M]=[-1,Le];for(let E=0;E<T.xs.length;E++){let N=Math.hypot(p(T.xs,E)+T.left-b,p(T.ys,E)+T.top-x);N<M&&([M,
S]=[N,E])}return S<0?-1:p(_t(n.tree,n.step),S)},atBranch({x:b,y:x},T){let{tree:S,step:M}=n,[E,N]=[-1,1/0];for(let O=0;O<
S.n;O++){let D=Math.abs(ft(T,S,O)-b);D<N&&([N,E]=[D,O])}if(E<0||N>Math.max(Le,T.width/S.n))return-1;let $=p(_t(S,M),E);return x<
ot(T,mt(S,$))-Le?-1:$},show(){if(e.hidden=!n.guess,!n.guess)return;let{tree:b,data:x,guesses:T,linkage:S}=n;r.textContent=
T.length?`Your guesses: ${ue(n)}`:"Your guesses",c.textContent=S?ie[S]:"",a.hidden=n.step>=b.n-1,l.replaceChildren(...T.
map(M=>{let E=s.createElement("li"),N=s.createElement("b");N.textContent=M.right?"✓ ":"✗ ",N.setAttribute("aria-labe\
l",M.right?"right:":"wrong:");let $=O=>J(b,x,O);return E.value=M.step,E.append(N,`${$(M.a)} and ${$(M.b)}, ${q(M.distance)}`,
M.right?"":`; nearest: ${q(M.nearest)}`),E}))}}}function ue({guesses:t}){return`${R(t.filter(e=>e.right).length)} of ${R(
t.length)} right`}function wo(t){let{tree:e,data:n,step:o,lastGuess:s}=t,i=g=>J(e,n,g),[r,a]=[p(e.children,2*o-2),p(e.children,
2*o-1)],l=o>=e.n-1?` The tree is whole${t.guesses.length?`: ${ue(t)}`:""}.`:" Which two are next?",u=e.n-o;if(!o)return`\
Guess: which two of the ${R(e.n,n.noun)} merge first? Click the two that are nearest to each other.`;let f=`${i(r)} and ${i(
a)}`,d=q(p(e.distances,o-1));if(!s)return`Step ${R(o)} of ${R(e.n-1)}: ${f} merge at ${d}; ${u===1?"all are one cluster \
now":`${R(u,"clusters")} are left`}.${l}`;let m=`${i(s.a)} and ${i(s.b)}`,h=q(s.distance);return s.right?s.tied?`Right: ${m}\
 are ${h} apart, as near as ${f}, which this tree merges first.${l}`:`Right: ${f} are nearest, ${d} apart.${l}`:`Not the\
 nearest: ${m} are ${h} apart, ${f} only ${d}.${l}`}function nr(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function or(t,e){return t[0]-e[0]||t[1]-e[1]}function bo(t){
let e=t.length,n=[0,1],o=2,s;for(s=2;s<e;++s){for(;o>1&&nr(t[n[o-2]],t[n[o-1]],t[s])<=0;)--o;n[o++]=s}return n.slice(0,o)}
function yo(t){if((n=t.length)<3)return null;var e,n,o=new Array(n),s=new Array(n);for(e=0;e<n;++e)o[e]=[+t[e][0],+t[e][1],
e];for(o.sort(or),e=0;e<n;++e)s[e]=[o[e][0],-o[e][1]];var i=bo(o),r=bo(s),a=r[0]===i[0],c=r[r.length-1]===i[i.length-1],
l=[];for(e=i.length-1;e>=0;--e)l.push(t[o[i[e]][2]]);for(e=+a;e<r.length-c;++e)l.push(t[o[r[e]][2]]);return l}function Pe(t,e){
for(var n=t.length,o=t[n-1],s=e[0],i=e[1],r=o[0],a=o[1],c,l,u=!1,f=0;f<n;++f)o=t[f],c=o[0],l=o[1],l>i!=a>i&&s<(r-c)*(i-l)/
(a-l)+c&&(u=!u),r=c,a=l;return u}function De(t,e,n){let o=[];for(let s=0;s<n.length;s++){let[i,r]=[fe(t,fe(n,s)),fe(e,fe(n,s))];Number.isFinite(i)&&Number.
isFinite(r)&&o.push([i,r])}return yo(o)??o}function fe(t,e){return t[e]}var xo=7,Re=21;function Ao(t,e,n,o,s){let i=[...n,...t.map(({x:a,y:c})=>({x0:a-5,y0:c-5,x1:a+5,y1:c+5}))],r=[];for(let{row:a,
x:c,y:l,width:u,away:f}of t){let[d,m]=[l-f-5,l+f+5],h=c-u/2,g=[[c+f,l],[c-f-u,l],[h,d],[h,m],[c+4,d],[c-4-u,d],[c+4,m],[
c-4-u,m],[c+11,l-Re],[c-11-u,l-Re],[c+11,l+Re]];for(let[k=0,y=0]of g){let w={x0:k,y0:y-xo,x1:k+u,y1:y+xo};if(!(!(w.x0>=2&&
w.x1<=e.width-2&&w.y0>=0&&w.y1<=e.height-2)||i.some(C=>ir(w,C)))&&!o.some(C=>sr(C,w))&&!s.some(([C,b])=>qt([C,b],Mo(w))<
3)){i.push(w),r.push({row:a,left:k,y});break}}}return r}function sr({corners:t,inner:e,outer:n},o){if(!t.length)return!1;
let s=Mo(o);return s.every(i=>qt(t,[i])<=e-1)?!1:qt(t,s)<n+1}function Mo({x0:t,y0:e,x1:n,y1:o}){return[[t,e],[n,e],[n,o],
[t,o]]}function qt(t,e){let n=(s,i)=>s.length>2&&i.some(r=>Pe(s,r));if(n(t,e)||n(e,t))return 0;let o=1/0;for(let[s,i]of ko(
t))for(let[r,a]of ko(e)){if(rr(s,i,r,a))return 0;o=Math.min(o,pe(s,r,a),pe(i,r,a),pe(r,s,i),pe(a,s,i))}return o}function ko(t){
return t.map((e,n)=>[e,p(t,(n+1)%t.length)])}function pe([t,e],[n,o],[s,i]){let[r,a]=[s-n,i-o],c=r*r+a*a,l=c?Math.min(Math.
max(((t-n)*r+(e-o)*a)/c,0),1):0;return Math.hypot(t-n-l*r,e-o-l*a)}function rr(t,e,n,o){return he(t,e,n)*he(t,e,o)<0&&he(
n,o,t)*he(n,o,e)<0}function he([t,e],[n,o],[s,i]){return(n-t)*(i-e)-(o-e)*(s-t)}function ir(t,e){return t.x0<e.x1&&e.x0<
t.x1&&t.y0<e.y1&&e.y0<t.y1}var ar=16,cr=120;function So(t,e,n,o){let{tree:s,top:i,colors:r,tags:a,currentPair:c,asked:l,theme:u}=e,{xs:f,ys:d}=n,m=s.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let h=m>400?
5:m>120?6.5:8,g=[...new Set(i.subarray(0,m))].sort((b,x)=>p(s.sizes,x)-p(s.sizes,b));t.lineJoin=t.lineCap="round";let k=new Set(
[...(l??[]).filter(b=>!c?.includes(b)),...c??[]]),y=new Map,w=(b,x)=>{let T=b<m;if(T&&!x&&!a.has(b))return;let S=De(f,d,
ut(s,b)),[M]=S;if(!M)return;let E=new Path2D;E.moveTo(...M);for(let O of S)E.lineTo(...O);S.length===1?E.lineTo(M[0]+.01,
M[1]):E.closePath();let N=T?u.ink:lt(p(r,b)),$=h+8;t.strokeStyle=c?.includes(b)||a.has(b)?u.ink:x?u.quiet:Ut(u,N,.55),t.
lineWidth=$+(x?4:2),y.set(b,{corners:S,inner:$/2,outer:t.lineWidth/2}),t.stroke(E),t.strokeStyle=t.fillStyle=Ut(u,N,x?.2:
.12),t.lineWidth=$,t.stroke(E),t.fill(E)};for(let b of g)!k.has(b)&&!a.has(b)&&w(b,!1);for(let b of a.keys())k.has(b)||w(
b,!1);for(let b of k)w(b,!0);if(o){let[b,x]=o;t.beginPath(),t.moveTo(p(f,b),p(d,b)),t.lineTo(p(f,x),p(d,x)),t.lineWidth=
2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let b=0;b<m;b++){let[x,T]=[p(f,b),p(d,b)];if(Number.
isNaN(x))continue;let S=p(i,b);if(t.save(),t.translate(x,T),S<m)t.beginPath(),t.arc(0,0,h/2,0,2*Math.PI),t.fillStyle=u.paper,
t.fill(),t.lineWidth=1.3,t.strokeStyle=k.has(S)?u.ink:u.quiet,t.stroke();else{let M=p(r,S),E=h*Jt(M);t.scale(E,E);let N=new Path2D(
Vt(M));t.fillStyle=lt(M),t.fill(N),t.lineWidth=1/E,t.strokeStyle=u.paper,t.stroke(N)}t.restore()}t.restore();let A=[];for(let[
b,x]of a){let T=ur(De(f,d,ut(s,b)),n,h+13,(S,M)=>{let E=A.filter(([$,O])=>Math.hypot($-S,O-M)<18).length*100,N=0;for(let $=0;$<
m;$++)Math.hypot(p(f,$)-S,p(d,$)-M)<15&&N++;for(let[$,{corners:O,outer:D}]of y)$!==b&&qt(O,[[S,M]])<D+9&&(N+=10);return E+
N});T&&(A.push(T),$t(t,e,x,n.left+T[0],n.top+T[1]))}if(m>ar)return;let C=o?[[[p(f,o[0]),p(d,o[0])],[p(f,o[1]),p(d,o[1])]]]:
[];lr(t,e,n,{letters:A,outlines:[...y.values()],lines:C})}function lr(t,{tree:e,face:n,theme:o,name:s,top:i,tags:r},a,c){
let l=Array.from({length:e.n},(d,m)=>n.fit(H(s(m)),cr)),u=l.map((d,m)=>({row:m,x:p(a.xs,m),y:p(a.ys,m),width:n.width(d),
away:14})).filter(({x:d})=>!Number.isNaN(d)).sort((d,m)=>Number(r.has(p(i,m.row)))-Number(r.has(p(i,d.row)))),f=c.letters.
map(([d,m])=>({x0:d-9,y0:m-9,x1:d+9,y1:m+9}));t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=o.quiet;
for(let{row:d,left:m,y:h}of Ao(u,a,f,c.outlines,c.lines))t.fillText(l[d]??"",a.left+m,a.top+h+.5)}function ur(t,{width:e,
height:n},o,s){let i=(g,k)=>t.reduce((y,w)=>k*w[g]>k*y[g]?w:y);if(!t.length)return null;let[r,a,c,l]=[i(1,-1),i(0,1),i(0,
-1),i(1,1)],u=[[r[0],r[1]-o],[a[0]+o,a[1]],[c[0]-o,c[1]],[l[0],l[1]+o]],f=(g,k)=>ae(g,9,k-9),d=u.map(([g,k])=>{let[y,w]=[
f(g,e),f(k,n)];return s(y,w)+(y===g&&w===k?0:50)}),[m,h]=u[d.indexOf(Math.min(...d))]??[0,0];return[f(m,e),f(h,n)]}function vo(t,e,n){let o=t.ownerDocument,s={title:To(t,"How far is it from the others now?"),meaning:Be(t,"hclust-quiet"),
who:B(t,"hclust-step-who"),general:Be(t,"hclust-formula hclust-quiet"),numbers:Be(t,"hclust-formula")},[i,r]=[o.createElement(
"span"),o.createElement("span")];s.who.append(i,r);let a=At(s.who,"C",l=>n(Number(l)));a.setAttribute("aria-label","C, a\
nother cluster");function c(l){let{tree:u,data:f}=e,d=e.table(),m=e.currentPair(),h=e.linkage;if(t.hidden=!d||e.guess,!d||
!h||e.guess)return;s.title.textContent=m?"How far is the new cluster from the others?":"What will happen";let g=m?d.nodes.
filter(x=>x!==m.a&&x!==m.b):[],k=!!(m&&g.length);if(s.who.hidden=s.general.hidden=s.numbers.hidden=!k,s.meaning.textContent=
m?k?ie[h]:"Nothing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other becom\
e one${u.n<=Gt?": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and\
 the next step can begin. Press Play, or go on step by step.`,!m||!k)return;Eo(i,"A",J(u,f,m.a)),Eo(r,"B",J(u,f,m.b));let y=g.
map(x=>({v:x,d:d.joined(m.a,m.b,x)})).sort((x,T)=>x.d-T.d||x.v-T.v);Mt(a,y.map(({v:x})=>[String(x),J(u,f,x)]),String(l));
let w=x=>p(u.sizes,x),A=ro(h,[w(m.a),w(m.b),w(l)],[d.distance(m.a,l),d.distance(m.b,l),d.distance(m.a,m.b)],d.joined(m.a,
m.b,l)),C=o.createElement("small");C.textContent=A.where,s.general.replaceChildren(A.general," ",C);let b=o.createElement(
"b");b.textContent=A.result,s.numbers.replaceChildren(`${A.numbers} `,b)}return{show:c}}function Co(t,e,n,o){let s=t.ownerDocument;
To(t,"Which pair would each linkage merge now?");let i=B(t,"hclust-step-list");i.setAttribute("role","group"),i.setAttribute(
"aria-label","Each linkage's pair, with the clusters of this step");let r=new Map;function a(u,f){let{data:d,tree:m,linkage:h}=e,
g=u?e.choices():new Map;t.hidden=!g.size;for(let[y,{row:w}]of r)g.has(y)||(w.remove(),r.delete(y));let k=h?g.get(h):void 0;
for(let[y,w]of g){let A=r.get(y);if(!A){let S=s.createElement("button");S.type="button",S.dataset.lmSuppressShortcuts="t\
rue";let[M,E,N]=[s.createElement("b"),s.createElement("span"),s.createElement("span")];S.append(M,E,N),S.addEventListener(
"click",()=>{o(y)}),i.append(S),r.set(y,A={row:S,name:M,pair:E,at:N})}let C=k&&[w.a,w.b].sort().join()===[k.a,k.b].sort().
join();A.row.classList.toggle("hclust-own",y===h),A.row.setAttribute("aria-pressed",String(f===y)),A.row.disabled=y===h,
A.name.textContent=y;let[b,x]=[J(m,d,w.a),J(m,d,w.b)],T=C&&y!==h?"the same pair":`${b} and ${x}`;A.pair.textContent=T,A.
row.title=`${y}: ${b} and ${x}, ${q(w.distance)} apart`,A.pair.className=C&&y!==h?"hclust-quiet":"",A.at.textContent=q(w.
distance)}}let c=u=>{let f=[...r].find(([,{row:d}])=>d.contains(u.target));return f?f[0]:""},l=st(i,{pointerover:u=>n(c(
u)),pointerleave:()=>n(""),focusin:u=>n(c(u)),focusout:()=>n("")});return{show:a,end:l}}function Eo(t,e,n){let o=t.ownerDocument.
createElement("b");o.textContent=e,t.replaceChildren(o,` ${n}`)}function To(t,e){let n=vt(t.ownerDocument);return n.textContent=
e,t.append(n),n}function Be(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(n),n}var fr=14,[No,pr]=[300,.6],hr=200,ze=[.25,.5,1,2,4,8,20],dr="M4 3h2v10H4zM14 3v10L7 8z",mr="M11 3v10L4 8z",gr="M5 3v10l7\
-5z";function $o(t,e,n){let o=t.ownerDocument,s=ye(o,n.font),i=[],r=-1,a="",c="",l=B(t,"hclust-words hclust-step-said");
l.setAttribute("aria-live","polite");let u=B(t,"hclust-lab-bar");u.setAttribute("role","group");let f=dt(u,"Play",()=>e.
play(!e.playing));f.classList.add("hclust-main");let d=dt(u,"To the start",()=>rt(0),dr),m=dt(u,"One step back",()=>rt(e.
step-1),mr),h=dt(u,"One step on",()=>rt(e.step+1),gr),g=o.createElement("label"),k=o.createElement("input");k.type="rang\
e",k.min="0",k.dataset.lmSuppressShortcuts="true",k.setAttribute("aria-label","Step");let y=o.createElement("output");g.
className="hclust-step-jump",g.append(k,y);let w=o.createElement("output");w.className="hclust-step-score",w.setAttribute(
"aria-label","Score"),u.append(g,w);let A=At(u,"Speed",v=>e.setSpeed(Number(v))),C=At(u,"Linkage",v=>e.setLinkage(v)),b=B(
t,"hclust-step");b.tabIndex=0,b.dataset.lmSuppressShortcuts="true",b.setAttribute("role","application");let x={points:$(
"points"),table:$("table"),tree:$("tree")},T=B(b,"hclust-step-numbers"),S=no(x.points.part,e);x.points.title.after(x.points.
part.lastElementChild);let M=go(t,B(T,"hclust-step-guess"),e,{plot:()=>Z()?D:null,changed:()=>He()}),E=vo(B(T,"hclust-st\
ep-update"),e,v=>qe(v)),N=Co(B(T,"hclust-step-choices"),e,v=>zo(v),v=>{c=c===v?"":v,Pt()});i.push(N.end);function $(v){let L=B(
b,`hclust-step-${v}`),I=vt(o);return L.append(I),{part:L,title:I,box:B(L,"hclust-step-box")}}let O,D=null,Q=()=>[Nt(e.data,
e.axes()[0],0),Nt(e.data,e.axes()[1],1)],Z=()=>e.data.axisNames.length>1,tt=()=>!!(e.distances.length&&e.linkage)&&e.tree.
n<=Gt&&!e.guess,me=()=>{let v=a||c,L=v&&v!==e.linkage?e.choices().get(v):void 0;return L?[L.a,L.b]:null};function je(){let{
tree:v,data:L,step:I}=e,P=e.currentPair(),X=e.table(),F=new Map;if(P&&!e.guess){F.set(P.a,"A").set(P.b,"B");let z=X?X.nodes.
filter(nt=>!F.has(nt)):[];z.includes(r)||(r=-1),X&&r<0&&z.length&&(r=z.reduce((nt,xt)=>X.joined(P.a,P.b,xt)<X.joined(P.a,
P.b,nt)?xt:nt)),r>=0&&F.set(r,"C")}if(O={tree:v,merges:I,top:_t(v,e.guess?I:Math.max(0,I-1)),colors:Mn(v),tags:F,currentPair:P&&
[P.a,P.b],asked:me(),drawn:Lt.drawn,name:z=>re(v,L,z),theme:n,face:s,longest:Do()},!e.guess)return;let{picked:j,focused:Y}=M.
marks();j>=0&&F.set(j,"1"),O.asked=[j,Y].filter(z=>z>=0)}function Po(){if(!e.guess)return O;let v=e.step?[e.tree.n+e.step-
1]:[];return{...O,currentPair:null,asked:[...v,...O.asked??[]]}}function He(){je();for(let v of Object.values(yt))v.paint()}
let We=[],It=0;function Do(){let v=[e.tree,e.data,s];if(v.some((L,I)=>L!==We[I])){We=v,It=0;for(let I=0;I<Math.min(e.tree.
n,hr);I++)It=Math.max(It,s.width(re(e.tree,e.data,I),et,!0));let L=e.tree.n<=Gt?Math.max(0,It+ce-Ie):0;x.tree.box.style.
setProperty("--hc-names",`${Math.ceil(L)}px`)}return It}function Ro(){let v=e.currentPair(),{distances:L,linkage:I,tree:P}=e;
if(!v||!L.length||I!=="single"&&I!=="complete")return null;let X=I==="single"?1:-1,F=null,j=1/0;for(let Y of ut(P,v.a))for(let z of ut(
P,v.b)){let[nt,xt]=[Math.min(Y,z),Math.max(Y,z)],Ye=X*p(L,nt*P.n-nt*(nt+1)/2+xt-nt-1);Ye<j&&([j,F]=[Ye,[Y,z]])}return F}
function Ue(v){let L=co(e.tree,e.step,Zt(e.tree));return lo(v,e.tree,L,O.longest)}let yt={points:wt(x.points.box,[(v,L)=>{
let[I,P]=Q();!I||!P||(D=to(L,I,P,I.all,P.all,0,s),eo(v,D,{x:I,y:P,xShown:I.all,yShown:P.all,theme:n,face:s,dpr:L.dpr}),So(
v,Po(),D,Ro()))}]),table:wt(x.table.box,[(v,L)=>{let I=e.table();!I||!tt()||po(v,O,Oe(L,I,e.tree,O.longest),I)}]),tree:wt(
x.tree.box,[(v,L)=>{uo(v,O,Ue(L),L.dpr)}])};for(let v of Object.values(yt))v.canvas.setAttribute("aria-hidden","true");let gt={
points:ne(x.points.box),table:ne(x.table.box)},Ot=[e.tree,e.step],Lt=On(t,()=>{O.drawn=Lt.drawn,yt.tree.paint()});i.push(
Lt.end);function Pt(){let{data:v,tree:L,step:I,playing:P}=e;L===Ot[0]&&I===Ot[1]+1?Lt.begin(Math.min(No,P?pr*1e3/e.speed:
No)):(L!==Ot[0]||I!==Ot[1])&&Lt.end(),Ot=[L,I],je();let X=e.guess?wo(e):so(e);l.textContent!==X&&Bo(l,X);let F=L.n-1;k.max=
String(F),k.value=String(I),k.setAttribute("aria-valuetext",X),y.textContent=`${I} / ${F}`,f.textContent=P?"Pause":I>=F&&
F>0?"Play again":"Play",f.disabled=!F,f.hidden=e.guess,A.parentElement.hidden=e.guess,w.hidden=!e.guess||!e.guesses.length,
w.textContent=w.hidden?"":ue(e),u.setAttribute("aria-label",e.guess?"Go through the merges":"Play the merges"),b.setAttribute(
"aria-label",e.guess?"Guess the next merge: arrows choose a cluster, Enter picks it, Escape takes back, Home and End jum\
p.":"Merges, step by step: Space plays and stops, arrows step, Home and End jump."),b.classList.toggle("hclust-guessing",
e.guess&&I<F),d.disabled=m.disabled=I<=0,h.disabled=I>=F;let j=ze.includes(e.speed)?ze:[...ze,e.speed].sort((z,nt)=>z-nt);
Mt(A,j.map(z=>[String(z),z<1?`1 step in ${q(1/z).replace(/\.00$/,"")} s`:`${z} a second`]),String(e.speed));let Y=e.offered.
length?e.offered:e.linkage?[e.linkage]:[];Mt(C,Y.map(z=>[z,z]),e.linkage),C.disabled=Y.length<2||!Ge("swaps"),C.parentElement.
hidden=!Y.length,x.points.part.hidden=!Z(),x.table.part.hidden=!tt(),T.hidden=!e.distances.length||!e.linkage,b.dataset.
parts=[Z()&&"points",tt()&&"table",!T.hidden&&"numbers"].filter(Boolean).join(" "),x.points.title.textContent=`The ${v.noun}`,
x.table.title.textContent=`${I?`Distances before step ${I}`:"Distances"}: the bluer, the nearer`,x.tree.title.textContent=
"The tree so far",Dt.textContent=String(Ge("note")??""),Dt.hidden=!Dt.textContent,S.show(),M.show(),E.show(r),N.show(!T.
hidden&&!e.guess,c);for(let z of Object.values(yt))z.paint()}let Ge=v=>e.model.get(v),Dt=o.createElement("p");Dt.className=
"hclust-notes",t.append(Dt);function Bo(v,L){let I=L.indexOf(":")+1,P=o.createElement("b");P.textContent=L.slice(0,I),v.
replaceChildren(P,L.slice(I))}function qe(v){r=v,Pt()}function zo(v){v!==a&&(a=v,He())}function rt(v){e.play(!1),e.goTo(
v)}let Ke={PageUp:()=>rt(e.step+10),PageDown:()=>rt(e.step-10),Home:()=>rt(0),End:()=>rt(1/0)},Fo=zt({...Ke,...M.keys}),
jo=zt({...Ke," ":()=>e.play(!e.playing),ArrowRight:()=>rt(e.step+1),ArrowUp:()=>rt(e.step+1),ArrowLeft:()=>rt(e.step-1),
ArrowDown:()=>rt(e.step-1)});i.push(st(b,{keydown:v=>v.target===b&&(e.guess?Fo:jo)(v),focusout:v=>{if(!b.contains(v.relatedTarget))
for(let L of Object.values(gt))L.hide()}}),st(k,{input:()=>rt(k.valueAsNumber),change:e.flush}),st(x.points.box,{pointermove:v=>Ho(
at(x.points.box,v)),pointerleave:gt.points.hide,click:v=>{e.guess&&M.pick(M.atPoint(at(x.points.box,v)))}}),st(x.tree.box,
{click:v=>{let L=at(x.tree.box,v);e.guess&&M.pick(M.atBranch(L,Ue(yt.tree)))}}),st(x.table.box,{pointermove:v=>Xe(at(x.table.
box,v),!1),pointerleave:gt.table.hide,click:v=>Xe(at(x.table.box,v),!0)}),e.subscribe(Pt));function Ho({x:v,y:L}){let[I,
P]=[-1,fr];if(D)for(let j=0;j<D.xs.length;j++){let Y=Math.hypot(p(D.xs,j)+D.left-v,p(D.ys,j)+D.top-L);Y<P&&([P,I]=[Y,j])}
if(I<0)return gt.points.hide();let X=p(O.top,I),F=p(e.tree.sizes,X);gt.points.show(v,L,e.data.name(I),[F>1?`with ${F-1} \
more in its cluster`:"a cluster of its own"])}function Xe({x:v,y:L},I){let P=e.table(),X=P&&tt()&&fo(Oe(yt.table,P,e.tree,
O.longest),v,L);if(!P||!X)return gt.table.hide();let[F,j]=X,Y=e.currentPair();gt.table.show(v,L,q(P.distance(F,j)),[J(e.
tree,e.data,F),J(e.tree,e.data,j)]);let z=Y&&[F,j].filter(xt=>xt!==Y.a&&xt!==Y.b),nt=z?.[0];I&&z?.length===1&&nt!==void 0&&
qe(nt)}return Pt(),{restyle(v){n=v,s=ye(o,n.font),Pt()},destroy(){for(let v of i)v();for(let v of Object.values(yt))v.destroy();
for(let v of Object.values(gt))v.destroy();t.replaceChildren()}}}function wr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Fe(t,e){let n=U(t);if(n.matchMedia(_o).matches)return br(t,e);let o=n.getComputedStyle(t),s=g=>o.getPropertyValue(
g).trim()?de(e,`var(${g})`):null,i=xr(t,e),r=Et(s("--jp-layout-color0")??i,i),a=xe(r)<.5,c=(g,k)=>Et(g??k,r),l=s("--jp-u\
i-font-color1")??s("--jp-ui-font-color0"),u=c(l??de(e,"inherit"),a?ct:kt),f=c(s("--jp-ui-font-color2"),ht(r,u,.65)),d=c(
s("--jp-border-color2"),ht(r,u,.16)),m=c(s("--jp-layout-color1"),r),h=G(m)===G(r)?ht(r,u,.03):m;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:G(r),ink:G(u),quiet:G(f),rule:G(d),panel:G(h),
font:n.getComputedStyle(e).fontFamily,dark:a}}var _o="(forced-colors: active)";function br(t,e){let n=(i,r)=>Et(de(e,i)??
r,ct),[o,s]=[n("Canvas",ct),n("CanvasText",kt)];return{paper:G(o),ink:G(s),quiet:G(s),rule:G(n("GrayText",s)),panel:G(o),
font:U(t).getComputedStyle(t).fontFamily,dark:xe(o)<.5}}var yr=["class","style","data-theme","data-jp-theme-light","data\
-jp-theme-name"];function Io(t,e){let n=U(t),{documentElement:o,body:s}=n.document,i=new n.MutationObserver(e);for(let a of[
o,s])i.observe(a,{attributes:!0,attributeFilter:yr});let r=["(prefers-color-scheme: dark)",_o].map(a=>n.matchMedia(a));for(let a of r)
a.addEventListener("change",e);return()=>{i.disconnect();for(let a of r)a.removeEventListener("change",e)}}function xr(t,e){
let n=[];for(let s=t;s;s=wr(s)){let i=Oo(U(s).getComputedStyle(s).backgroundColor,U(s));if(!(!i||i.a===0)&&(n.unshift(i),
i.a===1))break}let o=Et(de(e,"Canvas")??ct,ct);return n.reduce((s,i)=>Et(i,s),o)}function de(t,e){let n=U(t);t.style.color=
e;let o=Oo(n.getComputedStyle(t).color,n);return t.style.color="",o}function Oo(t,e){let n=bt(t);if(n)return n;let o=e.document.
createElement("canvas");o.width=o.height=1;let s=o.getContext("2d",{willReadFrequently:!0});if(!s)return null;s.fillStyle=
t,s.fillRect(0,0,1,1);let[i=0,r=0,a=0,c=0]=s.getImageData(0,0,1,1).data;return{r:i,g:r,b:a,a:c/255}}function Lo(t){return{...t,initialize(e){return setTimeout(()=>kr(e.model).catch(()=>{})),t.initialize?.(e)}}}async function kr(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(s=>o._handle_comm_msg.
call(n,s)),t.send({resend:!0})}function Ar(){let t=null,e=n=>t??=n.get("view")==="lab"?qn(n):mo(n);return Lo({initialize({model:n}){return e(n),()=>{t?.
destroy(),t=null}},render({model:n,el:o}){let s=e(n);return Mr(o,(i,r)=>n.get("view")==="lab"?Xn(i,s,r):$o(i,s,r))}})}function Mr(t,e){
let n=U(t),o=n.document.createElement("span");o.style.display="none",t.append(o);let s=B(t,"hclust hclust-live hclust-cl\
assroom"),i=Fe(t,o);ke(s,i);let r=e(s,i),a=()=>{let f=Fe(t,o);JSON.stringify(f)!==JSON.stringify(i)&&(i=f,ke(s,i),r.restyle(
i))},c=Io(s,a),l=In(s,f=>s.contains(f)),u=new n.ResizeObserver(a);return u.observe(s),()=>{c(),l(),u.disconnect(),r.destroy(),
s.remove(),o.remove()}}export{Ar as default};
