// Generated from js/ by `npm run build`. Do not edit.
function Y(t){return t.ownerDocument.defaultView??globalThis}function Vt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Qe(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",s)},s=()=>{n.removeEventListener("change",s),o(),e()};return o(),()=>n.removeEventListener(
"change",s)}function p(t,e){return t[e]}var zt="…",Zo=300;function H(t){return String(t).slice(0,Zo).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Jt(t,e,n,o=Number.POSITIVE_INFINITY,s=0){if(n(t)<=e)return t;let i=Array.from(t),r=Ze(i,i.length,zt,
e,n);if(r>o||o>=i.length)return r?Ae(i,r)+zt:"";let a=i.lastIndexOf(" ",o-1)+1,c=a>o-ts?a:o,l=zt+i.slice(c).join("");if(n(
l)>e){if(s<=c)return Jt(l,e,n);let u=i.slice(c).join("");return zt+Jt(u,e-n(zt),n,s-c)}return Ae(i,Ze(i,c,l,e,n))+l}var ts=12;
function Ze(t,e,n,o,s){let[i,r]=[0,e];for(;i<r;){let a=i+r+1>>1;s(Ae(t,a)+n)<=o?i=a:r=a-1}return i}function Ae(t,e){return t.
slice(0,e).join("").trimEnd()}var es="linear";function tn(t,e,n){let o=t.ownerDocument,s=o.createElement("canvas");s.className=t.className,s.setAttribute(
"aria-hidden","true"),[s.width,s.height]=[t.width,t.height],s.getContext("2d")?.drawImage(t,0,0);let i=o.createElement("\
div");i.className="hclust-fade",t.replaceWith(i),i.append(s,t);let r={duration:e,easing:es},a=s.animate([{opacity:1},{opacity:0}],
{...r,fill:"forwards"}),c=t.animate([{opacity:0},{opacity:1}],r);a.onfinish=()=>u();let l=!1;function u(){l||(l=!0,a.cancel(),
c.cancel(),s.width=s.height=0,i.replaceWith(t),n())}return{end:u}}function en(t){return!!t.getContext("2d")?.isContextLost?.()}var ns=600;function nn(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function yt(t,e,n){let o=Y(
t),s=e.map(h=>{let b=nn(o.document);return t.append(b),{canvas:b,draw:h,stale:!0,ctx:b.getContext("2d"),fade:0,fading:null}}),
i=s.at(-1).canvas,r=0,a=0,c=[],l={canvas:i,width:0,height:0,dpr:1,paint(...h){s.forEach((b,y)=>{(!h.length||h.includes(y))&&
(b.stale=!0)}),l.width&&(r||=o.requestAnimationFrame(u))},fade(h,...b){s.forEach((y,w)=>{b.includes(w)&&y.canvas!==i&&(y.
fade=h)})},endFades(){for(let h of s)h.fade=0,h.fading?.end()},destroy(){l.endFades(),o.cancelAnimationFrame(r);for(let h of c)
o.clearTimeout(h);g.disconnect(),m();for(let{canvas:h}of s)h.width=h.height=0,h.remove()}};function u(){r=0;let h=o.performance.
now();for(let b of s)b.stale&&(b.stale=!1,b.fade&&a&&(b.fading?.end(),b.fading=tn(b.canvas,b.fade,()=>b.fading=null)),b.
fade=0,b.ctx.setTransform(l.dpr,0,0,l.dpr,0,0),b.ctx.clearRect(0,0,l.width,l.height),b.ctx.save(),b.draw(b.ctx,l),b.ctx.
restore());i.dataset.ms=(o.performance.now()-h).toFixed(2),i.dataset.painted=String(++a)}function f(){let[h,b]=[t.clientWidth,
t.clientHeight],y=(o.devicePixelRatio||1)*Vt(t);if(!(h===l.width&&b===l.height&&y===l.dpr)&&(Object.assign(l,{width:b?h:
0,height:b,dpr:y}),l.endFades(),!!l.width)){for(let{canvas:w}of s)w.width=Math.round(h*y),w.height=Math.round(b*y);n?.(l);
for(let w of s)w.stale=!0;o.cancelAnimationFrame(r),u()}}function d(h){let{canvas:b}=h;b.addEventListener("contextrestor\
ed",()=>l.paint(s.indexOf(h))),b.addEventListener("contextlost",()=>{if(!b.isConnected)return;let y=o.setTimeout(()=>{if(!b.
isConnected||b===i||!en(b))return;let w=nn(o.document);w.width=b.width,w.height=b.height,h.fading?.end(),b.replaceWith(w),
h.canvas=w,h.ctx=w.getContext("2d"),d(h),l.paint(s.indexOf(h))},ns);c.push(y)})}s.forEach(d),i.addEventListener("hclust-\
record",h=>{let{detail:b}=h;for(let y of s)b.save(),b.setTransform(l.dpr,0,0,l.dpr,0,0),y.draw(b,l),b.restore()});let g=new o.
ResizeObserver(f);g.observe(t);let m=Qe(o,f);return l}function ot(t,e){let n=new AbortController;for(let[o,s]of Object.entries(
e))t.addEventListener(o,s,{signal:n.signal,passive:!1});return()=>n.abort()}var Z=11;function Me(t,e){let n=new Map,o=null,
s=(r=Z,a=!1)=>`${a?"600 ":""}${r}px ${e}`,i=(r,a=Z,c=!1)=>{let l=s(a,c),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);
let f=u.get(r);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return r.length*a*.6;o.font=l,u.set(r,
f=o.measureText(r).width)}return f};return{css:s,width:i,fit:(r,a,c,l,u,f)=>Jt(r,a,d=>i(d,c,l),u,f)}}var on={about:"Sentences that explain linkages and terms, and groups of metrics, for Python and JavaScript. Read by hclu\
st_widgets/common/constants.py and js/src/common/catalogue.js.",linkage_about:{single:"Follows chains and bent shapes, s\
ince only the nearest two points count; for the same reason a few points in between merge two clusters into one.",complete:"\
Makes compact clusters of like width, since the farthest two points count; so it cuts long clusters, and one stray point\
 can spoil a merge.",average:"A middle way that puts up with stray points, since all pairs count; it still looks for rou\
nd clusters, and fails on bent ones and rings.",ward:"Finds round clusters of like size, since every merge adds as littl\
e spread as it can; so it cuts long, bent and very large clusters to fit.",weighted:"Like average, but both halves of a \
merge count the same; so small clusters hold their own, and a stray point counts too much.",centroid:"Compares the means\
 of clusters, so stray points count little; but a merge can lie below an earlier one, and branches then cross.",median:"\
Like centroid, but both halves of a merge count the same; so small clusters hold their own, and branches cross even more\
 often."},metric_groups:[{title:"Straight lines",metrics:["euclidean","sqeuclidean","seuclidean","mahalanobis"]},{title:"\
Column by column",metrics:["cityblock","chebyshev","canberra","braycurtis","hamming"]},{title:"Shape of the row, not its\
 size",metrics:["cosine","correlation","absolute_correlation","spearman","kendall","jensenshannon"]},{title:"Truth value\
s",metrics:["jaccard","dice","rogerstanimoto","russellrao","sokalsneath","yule"]},{title:"Columns of several kinds",metrics:[
"gower"]}],gap_about:"The gap is the range of thresholds that give these clusters: the wider it is, the farther apart th\
e merges below and above the cut.",cophenetic_about:"How well the tree keeps the distances between rows: the correlation\
 of these distances with the heights at which the rows meet. 1 would be perfect."};var sn=on;var lt={r:255,g:255,b:255,a:1},At={r:0,g:0,b:0,a:1};function xt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(c,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,s,i,r=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ss),a=n[2]?255:1;return o===void 0||s===void 0||i===void 0||![o,s,i,r].every(Number.isFinite)?null:{r:o*a,g:s*
a,b:i*a,a:r}}function ss(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function vt(t,e){return{...dt(e,t,
t.a),a:1}}function dt(t,e,n){let o=s=>t[s]+(e[s]-t[s])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function V({r:t,g:e,b:n}){
let o=s=>Math.round(Math.min(255,Math.max(0,s))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Ee({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Se(t,e){let[n,o]=[xt(e.paper)??lt,xt(e.ink)??At],s={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[i,r]of Object.entries(s))t.style.setProperty(`--hc-${i}`,r);t.style.setProperty("--hc-band",V(dt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function R(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var rn="http://www.w3.org/2000/svg";function mt(t,e,n,o){let s=t.ownerDocument,i=s.createElement("button");if(i.type="bu\
tton",i.dataset.lmSuppressShortcuts="true",o){let r=s.createElementNS(rn,"svg"),a=s.createElementNS(rn,"path");r.setAttribute(
"viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),a.setAttribute("d",o),r.append(a),i.append(r),i.setAttribute(
"aria-label",e),i.title=e}else i.textContent=e;return i.addEventListener("click",n),t.append(i),i}function Mt(t,e,n){let o=t.
ownerDocument,s=o.createElement("label"),i=o.createElement("select");return i.dataset.lmSuppressShortcuts="true",i.setAttribute(
"aria-label",e),i.addEventListener("change",()=>n(i.value)),s.append(e,i),t.append(s),i}function Et(t,e,n){let o=e.flat().
join(`
`);t.dataset.options!==o&&(t.dataset.options=o,t.replaceChildren(...e.map(([s="",i=""])=>{let r=t.ownerDocument.createElement(
"option");return r.value=s,r.textContent=i,r}))),t.value!==n&&(t.value=n)}function an(t,e,n,o){let s=t.ownerDocument,i=s.
createElement("label"),[r,a]=[s.createElement("input"),s.createElement("output")];return r.type="range",r.dataset.lmSuppressShortcuts=
"true",r.addEventListener("input",()=>n(r.valueAsNumber)),o&&r.addEventListener("change",o),i.append(e,r,a),t.append(i),
{input:r,output:a,label:i}}function Ct(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}var cn=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])cn.set(t,
t);var rs=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
is=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ln(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+as(t.slice(e))}function as(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=cn.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:rs.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,is.test(e)?-2:-1)}function D(t,e=""){return e?`${Qt(t,0)} ${t===1?ln(e):e}`:Qt(t,0)}function U(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":cs(t)?Qt(t,ls(t)):dn(t,2)}var cs=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function ls(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var us=[1,2,2.5,5,10];function fn(t,e,n,o){let s=e-t;if(!(s>0)||!Number.isFinite(s))return Number.isFinite(t)?[t]:[];let i=Math.
max(1,Math.floor(n/o)),r=10**Math.floor(Math.log10(s/i)),a=r*(us.find(u=>u*r*i>=s*(1-1e-9))??10),c=1e-9*s,l=[];for(let u=Math.
ceil((t-c)/a);u*a<=e+c;u++)l.push(Number((u*a).toPrecision(12)));return l}function pn(t){let e=t.slice(1).map((r,a)=>r-p(
t,a)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(r=>fs(
r,3));let s=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),i=()=>t.some(r=>Math.abs(Number(r.toFixed(s))-r)>n/100);for(;s<6&&
i();)s++;return t.map(r=>Qt(r+0,s))}function Qt(t,e){let n=hn(t,e),[o="",s]=n.split("."),i=o.replace(/\B(?=(\d{3})+$)/g,
",");return s===void 0?i:`${i}.${s}`}function hn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let s=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(s.at(-1))%2===0?s:n}function dn(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),s=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
s.at(-1))%2===0?`${s}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function fs(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",s=""]=dn(t,e-1).split("e");return`${un(o)}e${s}`}return un(hn(
t,e-1-n))}function un(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var mn={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,
min_width:12,free_shift:2,head_margin:5,wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},
{title:84,size:"counted",lines:2},{title:48,size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,
max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,
max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},leveled:"Clusters at different heights an\
d locked ones belong to the tree before: this one is cut at one height, into as many clusters.",numbers_moved:"Numbers f\
ollow scikit-learn's order and have moved; colors and names show which cluster is which.",missing_color:"#9a9a9a",tracks:{
colors:["#B2C0F8","#6C2618","#DCB25E","#183488","#96EACE","#5E3442","#CEDC88","#6C185E","#7AEAF8","#DCB2CE","#7A4242","#\
96CEA4"],other:"#D5D7DC",truth:["#DDE1E8","#33475B"],ramps:[["#E3EBF6","#1F4D87"],["#E6F2E1","#2C6A30"],["#F6ECDB","#875\
60F"],["#EEE4F3","#63286F"]]},diverging_maps:["vlag","RdBu","icefire","BrBG","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlG\
n","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"only a tree was handed in: pass the t\
able as well (table=...)."};var J=mn;function gt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=gn(t,n);return ds(t,n,hs(o),o)}function gn(t,e){let{n,heights:o}=t;return{lower:e<n?at(o,n-e-1):0,upper:e>1?at(o,n-e):1/0}}function hs({lower:t,upper:e}){
if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function ds(t,e,n,{lower:o,
upper:s},i){let r=i?.nodes,a,c;return{tree:t,k:e,t:n,lower:o,upper:s,hasThreshold:!i&&(o<s||e===t.n),isUneven:!!i,locked:i?.
locked??[],get nodes(){return r??=ms(t,e)},get sizes(){return a??=this.nodes.map(l=>at(t.sizes,l))},get labels(){return c??=
bs(t,this.nodes)}}}function ms(t,e){let{n,children:o}=t,s=new Int32Array(e);s[0]=2*n-2;for(let i=1;i<e;i++){let r=n-1-i;
gs(s,i,at(o,2*r)),ws(s,i+1,at(o,2*r+1))}return s}function gs(t,e,n){wn(t,0,e,n)}function wn(t,e,n,o){for(;n>e;){let s=n-
1>>1,i=at(t,s);if(o<=i)break;t[n]=i,n=s}t[n]=o}function ws(t,e,n){let o=0,s=1;for(;s<e;){let i=s+1;i<e&&!(at(t,s)>at(t,i))&&
(s=i),t[o]=at(t,s),o=s,s=2*o+1}wn(t,0,o,n)}function bs(t,e){let n=new Int32Array(t.n);return e.forEach((o,s)=>{let i=at(
t.start,o),r=i+at(t.sizes,o);for(let a=i;a<r;a++)n[at(t.order,a)]=s}),n}function bn(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let s=2,i=-1/0;for(let r=2;r<=o;r++){let{
lower:a,upper:c}=gn(t,r),l=a>0?c/a:0;l>i&&([i,s]=[l,r])}return s}function at(t,e){return t[e]}var te=Object.keys(J.marker_scales).length,An=J.colors.length,Zt=An*te,Mn=1<<30;function En(t,e){return Mn|parseInt(e.slice(
1),16)<<3|t%te}function ve(t){return(t&Mn)!==0}function Sn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function vn(t){
return t&7}var yn=new WeakMap,xn=new WeakMap,kn=new WeakMap;function Cn(t){let{annotations:e}=t,n=ee(t);return e?.colors.
size?ys(n,e):n}function ee(t){let{annotations:e}=t,n=e&&xn.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:s}=Nn(
t),i=ks(o,e?.numbers.length?e.numbers:s);return e&&xn.set(e,i),i}function Tn({tree:t,nodes:e},n){let{splits:o}=Nn(t),s=[];
return e.forEach((i,r)=>{s[G(o,i)]=G(n,r)}),s}function ys(t,e){let n=kn.get(e);if(!n){kn.set(e,n=t.slice());for(let[o,s]of e.colors)n[o]=En(G(n,o),s)}return n}function Bt(t){
let{nodes:e,tree:n}=t,o=ee(n),s=xs(e.map(r=>G(o,r)),t),i=n.annotations?.colors;return i?.size&&e.forEach((r,a)=>{let c=i.
get(r);c&&(s[a]=En(G(s,a),c))}),s}function xs(t,{nodes:e,tree:n}){if(!t.some(i=>i>=Zt))return t;let o=Array.from(e.keys()).
sort((i,r)=>G(n.start,G(e,i))-G(n.start,G(e,r))),s=-1;for(let i of o){let r=G(t,i);r%Zt===s&&(t[i]=r+An),s=G(t,i)%Zt}return t}
function Nn(t){let e=yn.get(t.children);if(e)return e;let{n,children:o,sizes:s}=t,i=new Int32Array(2*n-1);for(let c=1,l=n-
2;l>=0;l--,c++){let u=G(o,2*l),f=G(o,2*l+1),d=G(s,u)>=G(s,f);i[d?u:f]=G(i,n+l),i[d?f:u]=c}let r=[];gt(t,bn(t)).nodes.forEach(
(c,l)=>{r[G(i,c)]=l});let a={splits:i,start:r};return yn.set(t.children,a),a}function ks(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),s=new Set,i=Math.min(n,e.length);for(let r=0;r<i;r++)s.add(o[r]=G(e,r));for(let r=i,a=0;r<n;r++,a++){for(;s.has(a);)a++;
o[r]=a}return t.map(r=>G(o,r))}function G(t,e){return t[e]}var $n=J.colors,As=Object.keys(J.marker_scales),_n=J.marker_scales;function ut(t){return ve(t)?Sn(t):p($n,t%$n.length)}function Ce(t){return p(As,ve(t)?vn(t):t%te)}var Ms={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function ne(t){return Ms[Ce(t)]}function oe(t){return _n[Ce(t)]}function St(t,e,n=new Uint8Array(e.length)){let o=e.length+1,s=new Float64Array(o-1),i=new Int32Array(2*o-1).fill(1,0,o),
r=new Int32Array(2*o-1).fill(-1),a=-1/0,c=!0;for(let l=0;l<o-1;l++){let u=K(t,2*l),f=K(t,2*l+1);i[o+l]=K(i,u)+K(i,f),r[u]=
r[f]=o+l;let d=K(e,l);d<a?c=!1:a=d,s[l]=a}return Es({n:o,children:t,distances:e,heights:s,monotone:c,sizes:i,parents:r},
n)}function Es(t,e){let{n,children:o,sizes:s}=t,i=new Int32Array(2*n-1);for(let c=n-2;c>=0;c--){let l=K(o,2*c+(e[c]?1:0)),
u=K(o,2*c+(e[c]?0:1)),f=K(i,n+c);i[l]=f,i[u]=f+K(s,l)}let r=new Int32Array(n),a=new Float64Array(2*n-1);for(let c=0;c<n;c++)
r[K(i,c)]=c,a[c]=K(i,c)+.5;for(let c=0;c<n-1;c++)a[n+c]=(K(a,K(o,2*c))+K(a,K(o,2*c+1)))/2;return{...t,flips:e,start:i,order:r,
x:a}}function wt(t,e){return e<t.n?0:K(t.distances,e-t.n)}function tt(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.sizes,e))}function K(t,e){return t[e]}function ft({left:t,width:e},n,o){return t+p(n.x,o)/n.n*e}function et({top:t,height:e,highest:n},o){return t+e*(1-(n>0?o/
n:0))}function se(t,e,n,o,s){let i=new Map;for(let r=0;r<n;r++){let a=s(e.n+r),c=i.get(a);c||i.set(a,c=new Path2D),Ss(c,
e,r,o)}t.lineJoin="miter",t.lineCap="butt";for(let[r,a]of i)t.strokeStyle=r,t.stroke(a)}function Ss(t,e,n,o){let[s,i]=[p(
e.children,2*n),p(e.children,2*n+1)],[r,a]=[ft(o,e,s),ft(o,e,i)],c=et(o,p(e.distances,n));t.moveTo(r,et(o,wt(e,s))),t.lineTo(
r,c),t.lineTo(a,c),t.lineTo(a,et(o,wt(e,i)))}function In(t,e,n,o,s){let i=et(o,p(e.distances,n)),[r,a]=[Math.min(1,s/.6),
Math.max(0,(s-.6)/.4)],c=[0,1].map(l=>ft(o,e,p(e.children,2*n+l)));for(let l of[0,1]){let u=et(o,wt(e,p(e.children,2*n+l))),
[f,d]=[p(c,l),p(c,1-l)];t.moveTo(f,u),t.lineTo(f,u+(i-u)*r),a&&t.lineTo(f+(d-f)/2*a,i)}}function re(t){return t.n<2?0:p(
t.heights,t.n-2)}var vs=8;function ie(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*vs),[o,s,i]=e.square,[r,a]=[(t.width-n)/2,(t.height-
n)/2],c=n/i;return{left:r,top:a,scale:c,x:l=>r+(l-o)*c,y:l=>a+n-(l-s)*c}}function On(t,e,n,o,s,i){let{x:r,y:a}=ie(e,n),c=n.
points.length/2,l=c>120?7:9,u=Array.from(o.colors,f=>new Path2D(ne(f)));for(let f=0;f<c;f++){let d=p(o.cut.labels,f),g=p(
o.colors,d),m=l*oe(g);t.save(),t.translate(r(p(n.points,2*f)),a(p(n.points,2*f+1))),(f===n.picked||f===i)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=s.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(m,m);let h=u[d];t.fillStyle=
ut(g),t.fill(h),t.lineWidth=.8/m,t.strokeStyle=s.paper,t.stroke(h),t.restore()}}function Ln(t,e,{tree:n,cut:o,colors:s},i){
let r=re(n)*1.04,a={left:1,top:4,width:e.width-2,height:e.height-8,highest:r},c=new Int32Array(2*n.n-1).fill(-1);o.nodes.
forEach((u,f)=>{c[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=p(n.parents,u);p(c,u)<0&&f>=0&&(c[u]=p(c,f))}if(t.lineWidth=1.25,
se(t,n,n.n-1,a,u=>p(c,u)<0?i.quiet:ut(p(s,p(c,u)))),o.t>r||n.n<2)return;let l=Math.round(et(a,Math.min(o.t,r)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=i.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}var Pn="data-lm-suppress-shortcuts",Cs=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,Dn="walking";function Rn(t,e){
let n=Y(t),o=new WeakSet,s=i=>{let r=i.target;!(r instanceof n.Element)||!e(r)||(r.getAttribute(Pn)&&o.add(r),r.toggleAttribute(
Pn,o.has(r)?!Te(i):Ts(i,r)))};return n.addEventListener("keydown",s,!0),()=>n.removeEventListener("keydown",s,!0)}function Te({
key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s,target:i}){if(e||n||o)return!0;let r=i?.closest(`.${Dn}`);return t==="Ente\
r"&&s&&!r}function Ts({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s},i){return e||n||o||s?!1:Cs.test(t)||i.tagName==="S\
ELECT"&&t.length===1}function Ns(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function zn(t,e){let n=Y(t),o=0,s=0,i=0,r={drawn:1,begin(c){r.end(),!(Ns(n)||c<=0)&&([s,i,r.drawn]=[n.performance.now(),
c,0],o=n.requestAnimationFrame(a))},end(){n.cancelAnimationFrame(o),o=0,r.drawn=1}};function a(c){let l=Math.min(Math.max(
(c-s)/i,0),1);r.drawn=1-(1-l)**2,o=l<1?n.requestAnimationFrame(a):0,e()}return r}var Ft=14,ae=4;function ce(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let s=[],i="",[r,a]=[0,0];function c(l,u){let f=[
l,...u].join(`
`);if(f!==i){for(i=f,o.textContent=H(l);s.length<u.length;){let d=e.createElement("span");s.push(d),n.append(d)}s.forEach(
(d,g)=>{d.hidden=g>=u.length,d.textContent=H(u[g]??"")}),n.hidden=!1,[r,a]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,d){
c(f,d),n.hidden=!1;let[g,m]=[t.clientWidth,t.clientHeight],h=l+Ft+r+ae<=g?l+Ft:l-Ft-r,b=u-Ft-a,y=b>=ae?b:u+Ft,w=(M,C)=>Math.
round(Math.max(ae,Math.min(M,C-ae)));n.style.transform=`translate(${w(h,g-r)}px, ${w(y,m-a)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Fi=`This view shows the rows' values, but ${J.needs_table}`;function ct(t,e){let{left:n,top:o}=t.getBoundingClientRect(),s=Vt(t);return{x:(e.clientX-n)/s,y:(e.clientY-o)/s}}function jt(t){return e=>{let n=t[e.key];!n||Te(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var qi=J.max_cluster_title;function Fn(t){let e=t.get("color_numbers")??[];return{names:Bn(t.get("node_names")),colors:Bn(t.get("node_colors")),numbers:e}}
function Bn(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var $s=65535;function jn(t,e,n,o,s){let i=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(r=>{
let a=g=>{if(r.original!==void 0)return p(n,g*i+r.original);if(r.numbers!==void 0)return p(s,r.numbers*e+g);let m=p(o,r.
codes*e+g);return m===$s?NaN:m},c,l=!1,[u,f]=[1/0,-1/0];function d(){return c||(c=Float64Array.from({length:e},(g,m)=>{let h=a(
m);return Number.isFinite(h)?(h<u&&(u=h),h>f&&(f=h),h):(l=!0,NaN)}),c)}return{unit:"",words:[],grouped:0,plain:!1,...r,get values(){
return d()},get gaps(){return d(),l},get ends(){return d(),u<=f?[u,f]:[0,1]}}})}function _s(t){let e=pt(t.get("heights")),n=Hn(t.get("flips"),e.length),o=St(Wt(t.get("children")),e,n);return o.annotations=
Fn(t),o}function Wn(t){let e=_s(t),n=e.n,o=t.get("columns")??[],s=pt(t.get("col_heights")),i=Wt(t.get("col_children")),r=t.
get("col_flips"),a=pt(t.get("originals")),c=t.get("original_columns")??[],l=t.get("axis_names")??[],u=Wt(t.get("rows")),
f=Wt(t.get("leaf_rows")),d=u.length===n?u:Int32Array.from({length:n},(g,m)=>m);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Ps(t.get("values")),columnTree:s.length?St(i,s,r?Uint8Array.from(r,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:a,originalColumns:c,axes:Is(l,pt(t.get("axes")),a,c.length,n),axisNames:l,tracks:jn(t,
n,a,new Uint16Array(Ht(t.get("track_codes"))),pt(t.get("track_values"))),rows:d,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.get("height_label")??"",name:Os(Hn(t.get("names")),Wt(t.get("na\
me_ends"))),leafOf:g=>Ls(d,g)}}function Is(t,e,n,o,s){let i=0;return t.map(({original:r})=>r===void 0?e.subarray(i*s,++i*
s):Float64Array.from({length:s},(a,c)=>n[c*o+r]??NaN))}function Os(t,e){let n=new TextDecoder,o=[];return s=>{let i=e[s];
return i===void 0?String(s):o[s]??=n.decode(t.subarray(s?e[s-1]:0,i))}}function Ls(t,e){let n=0,o=t.length;for(;n<o;){let s=n+
o>>1;p(t,s)<e?n=s+1:o=s}return t[n]===e?n:-1}function Ht(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.
isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(0)}function Hn(t,e=0){
let n=new Uint8Array(Ht(t));return n.length>=e?n:new Uint8Array(e)}function Wt(t){return new Int32Array(Ht(t))}function Ps(t){
return new Float32Array(Ht(t))}function pt(t){return new Float64Array(Ht(t))}var Gn=["ward","complete","average","single","weighted","centroid","median"],qn=["ward","centroid","median"];function le(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let o=0,s=0;o<e;o++)for(let i=o+1;i<e;i++){let r=I(t,2*o)-I(t,2*i),a=I(
t,2*o+1)-I(t,2*i+1);n[s++]=Math.sqrt(r*r+a*a)}return n}function Ut(t,e){let n=new Float64Array(e*e);for(let o=0,s=0;o<e;o++)
for(let i=o+1;i<e;i++)n[o*e+i]=n[i*e+o]=I(t,s++);return n}function $e(t,e,n,o,s,i,r){switch(t){case"ward":{let a=1/(e+n+o);return Ne((o+e)*a*s*s+(o+n)*a*i*i-o*a*r*r)}case"complet\
e":return Math.max(s,i);case"single":return Math.min(s,i);case"average":return(e*s+n*i)/(e+n);case"weighted":return .5*(s+
i);case"centroid":return Ne((e*s*s+n*i*i-e*n*r*r/(e+n))/(e+n));case"median":return Ne(.5*(s*s+i*i)-.25*r*r)}}function Ne(t){
return t>0?Math.sqrt(t):0}function ue(t,e,n,{points:o=!1}={}){let s=Ut(t,e);return n==="single"?Un(...Rs(s,e,o),e,o):n===
"centroid"||n==="median"?zs(s,e,n):Un(...Ds(s,e,n),e,!1)}function Ds(t,e,n){let o=new Int32Array(e).fill(1),[s,i,r]=[[],
[],[0]],a=0;for(let c=0;c<e-1;c++){if(!r.length){for(;!o[a];)a++;r.push(a)}let[l,u,f]=[0,0,1/0];for(;;){l=I(r,r.length-1);
let d=r[r.length-2];[u,f]=d===void 0?[-1,1/0]:[d,I(t,l*e+d)];for(let g=0;g<e;g++)o[g]&&g!==l&&I(t,l*e+g)<f&&(f=I(t,l*e+g),
u=g);if(u===d)break;r.push(u)}r.length-=2,l>u&&([l,u]=[u,l]),s.push(l,u),i.push(f),Tt(t,e,o,n,l,u,f)}return[s,i]}function Tt(t,e,n,o,s,i,r){
let[a,c]=[I(n,s),I(n,i)];n[s]=0,n[i]=a+c;for(let l=0;l<e;l++){let u=I(n,l);if(!u||l===i)continue;let f=$e(o,a,c,u,I(t,l*
e+s),I(t,l*e+i),r);t[l*e+i]=t[i*e+l]=f}}function Rs(t,e,n){let o=new Float64Array(e).fill(1/0),s=new Int32Array(e),i=new Uint8Array(
e),[r,a]=[[],[]],c=0;for(let l=0;l<e-1;l++){i[c]=1;let[u,f]=[0,1/0];for(let d=0;d<e;d++){if(i[d])continue;let g=I(t,c*e+
d);g<I(o,d)&&(o[d]=g,s[d]=c),I(o,d)<f&&(f=I(o,d),u=d)}r.push(n?I(s,u):c,u),a.push(f),c=u}return[r,a]}function Un(t,e,n,o){
let s=e.map((c,l)=>l).sort((c,l)=>I(e,c)-I(e,l)),i=Int32Array.from({length:2*n-1},(c,l)=>l),r=new Int32Array(2*(n-1)),a=c=>{
for(;i[c]!==c;)c=i[c]=I(i,I(i,c));return c};return s.forEach((c,l)=>{let[u,f]=[a(I(t,2*c)),a(I(t,2*c+1))];r.set(o||u<f?[
u,f]:[f,u],2*l),i[u]=i[f]=n+l}),{children:r,heights:Float64Array.from(s,c=>I(e,c))}}function zs(t,e,n){let o=new Int32Array(
e).fill(1),s=Int32Array.from({length:e},(f,d)=>d),i=new Int32Array(e),r=new Float64Array(Math.max(0,e-1)),a=new Int32Array(
2*(e-1)),c=new Float64Array(e-1),l=f=>{let[d,g]=[f,1/0];for(let m=f+1;m<e;m++)o[m]&&I(t,f*e+m)<g&&([d,g]=[m,I(t,f*e+m)]);
return i[f]=d,r[f]=g,g};for(let f=0;f<e-1;f++)l(f);let u=Bs(r);for(let f=0;f<e-1;f++){let d=u.top();for(;I(r,d)!==I(t,d*
e+I(i,d));)u.set(d,l(d)),d=u.top();let[g,m]=[I(i,d),I(r,d)];u.drop(),a.set(I(s,d)<I(s,g)?[I(s,d),I(s,g)]:[I(s,g),I(s,d)],
2*f),c[f]=m,s[g]=e+f,Tt(t,e,o,n,d,g,m);for(let h=0;h<d;h++)o[h]&&i[h]===d&&(i[h]=g);for(let h=0;h<g;h++)o[h]&&I(t,h*e+g)<
I(r,h)&&(i[h]=g,u.set(h,r[h]=I(t,h*e+g)));g<e-1&&u.set(g,l(g))}return{children:a,heights:c}}function Bs(t){let e=t.slice(),
n=Int32Array.from(t,(c,l)=>l),o=n.slice(),s=n.length,i=c=>I(e,I(n,c)),r=(c,l)=>{let[u,f]=[I(n,c),I(n,l)];n[c]=f,n[l]=u,o[u]=
l,o[f]=c},a=c=>{for(let l=2*c+1;l<s;l=2*c+1){if(l+1<s&&i(l+1)<i(l)&&l++,!(i(c)>i(l)))return;r(c,l),c=l}};for(let c=(s>>1)-
1;c>=0;c--)a(c);return{top:()=>I(n,0),drop(){r(0,--s),a(0)},set(c,l){let u=I(o,c),f=l<I(e,c);if(e[c]=l,!f)return a(u);for(let d=u-
1>>1;u>0&&i(d)>l;d=u-1>>1)r(u,d),u=d}}}function I(t,e){return t[e]}var Fs=200;function fe(t,e,n){let[o,s]=[Kn(t),Kn(e)],i=js(t,e,s.k),r=new Int32Array(s.k).fill(-1),a=new Set;i.filter(({a:l,
rows:u})=>2*u>p(o.sizes,l)).sort((l,u)=>u.rows-l.rows||p(o.rank,l.a)-p(o.rank,u.a)).forEach(({a:l,b:u})=>{p(r,u)>=0||(r[u]=
l,a.add(l))});let c=i.filter(({a:l,b:u})=>!a.has(l)&&p(r,u)<0);for(let[l,u]of Ws(c,o,s))r[u]=l;return{colors:Hs(r,n,s),origins:r}}function Kn(t){let e=[],n=[];for(let i=0;i<t.length;i++){let r=p(t,i);r<0||(e[r]=(e[r]??0)+1,n[r]??=i)}let o=[...e.keys()].
sort((i,r)=>p(e,r)-p(e,i)||p(n,i)-p(n,r)),s=[];return o.forEach((i,r)=>{s[i]=r}),{k:e.length,sizes:e,order:o,rank:s}}function js(t,e,n){
let o=new Map;for(let i=0;i<e.length;i++){let[r,a]=[p(t,i),p(e,i)];r>=0&&a>=0&&o.set(r*n+a,(o.get(r*n+a)??0)+1)}return[...o].
sort(([i],[r])=>i-r).map(([i,r])=>({a:Math.floor(i/n),b:i%n,rows:r}))}function Ws(t,e,n){let o=[...new Set(t.map(({a})=>a))].
sort((a,c)=>p(e.rank,a)-p(e.rank,c)),s=[...new Set(t.map(({b:a})=>a))].sort((a,c)=>p(n.rank,a)-p(n.rank,c)),i=Math.max(o.
length,s.length);if(i>Fs){let a=new Map,c=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||p(e.rank,u.a)-p(e.rank,f.a)||p(n.rank,
u.b)-p(n.rank,f.b));for(let{a:u,b:f}of l)a.has(f)||c.has(u)||(a.set(f,u),c.add(u));return[...a].map(([u,f])=>[f,u])}let r=o.
map(()=>new Float64Array(s.length));for(let{a,b:c,rows:l}of t){let[u,f]=[o.indexOf(a),s.indexOf(c)];p(r,u)[f]=l*(i**3+1)+
(i-u)*(i-f)}return Xn(r).map(([a,c])=>[p(o,a),p(s,c)])}function Xn(t){let e=t.length,n=t[0]?.length??0;if(e>n){let a=Array.
from({length:n},(c,l)=>t.map(u=>p(u,l)));return Xn(a).map(([c,l])=>[l,c])}let o=new Float64Array(e),s=new Float64Array(n),
i=new Int32Array(n).fill(-1);for(let a=0;a<e;a++){let c=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(
n),f=[],[d,g]=[a,-1];for(;;){let m=-1;for(let b=0;b<n;b++){if(u[b])continue;let y=-p(p(t,d),b)-p(o,d)-p(s,b);y<p(c,b)&&(c[b]=
y,l[b]=g),(m<0||p(c,b)<p(c,m))&&(m=b)}let h=p(c,m);o[a]=p(o,a)+h;for(let b of f)o[p(i,b)]=p(o,p(i,b))+h,s[b]=p(s,b)-h;for(let b=0;b<
n;b++)u[b]||(c[b]=p(c,b)-h);if(u[m]=1,g=m,p(i,m)<0)break;f.push(m),d=p(i,m)}for(;g>=0;){let m=p(l,g);i[g]=m<0?a:p(i,m),g=
m}}let r=[];return i.forEach((a,c)=>{a>=0&&p(p(t,a),c)>0&&r.push([a,c])}),r}function Hs(t,e,{order:n}){let o=t.map(a=>a<
0?-1:p(e,a)),s=new Set(o),i=new Set(Array.from(e)),r=J.colors.length;for(let a of n){if(p(o,a)>=0)continue;let c=[...Array(
r).keys()].filter(u=>!s.has(u)),l=c.find(u=>!i.has(u))??c[0]??r;for(;s.has(l);)l++;o[a]=l,s.add(l)}return o}var _e=2,Ie=200,Yn=12;function Vn(t){let e=new Set,n=null,o=null,s=[],i=!1,r=!1,a={model:t,picked:-1,panels(){if(n)return n;
let y=a.points.length/2,w=le(a.points),M=a.linkages.map(x=>{let{children:A,heights:T}=ue(w,y,x,{points:!0});return{linkage:x,
tree:St(A,T)}});o??=M[0]?.tree??null;let C=o&&gt(o,Math.min(a.k,o.n));return n=M.map(({linkage:x,tree:A})=>{let T=gt(A,a.
k);return{linkage:x,tree:A,cut:T,colors:Gs(C,T,s)}}),n},move(y,w,M){a.points.set(f(w,M),2*y),l()},add(y,w){let M=a.points.
length/2;return M>=Ie?!1:(a.points=Float64Array.of(...a.points,...f(y,w)),s.push(-1),a.picked=M,l(),!0)},remove(y){let w=a.
points.length/2;return w<=_e?!1:(a.points=a.points.filter((M,C)=>C>>1!==y),s.splice(y,1),a.picked=Math.min(y,w-2),a.k>w-
1&&c("n_clusters",a.k=w-1),l(),!0)},pick(y){a.picked=y,u()},setClusters(y){let w=Math.min(Math.max(Math.round(y)||1,1),a.
points.length/2);w!==a.k&&(a.k=w,c("n_clusters",w),t.save_changes(),n=null,u())},setShape(y){a.shape=y,c("shape",y);let w=t.
get("shape_clusters")[a.shapes.indexOf(y)];w&&c("n_clusters",a.k=w),d(!0)},setSeed(y){c("seed",y),t.save_changes()},reset:()=>d(
!0),syncPoints(){i&&(i=!1,c("points_bytes",new DataView(a.points.slice().buffer)),t.save_changes())},subscribe(y){return e.
add(y),()=>{e.delete(y),a.syncPoints()}},destroy(){for(let[y,w]of Object.entries(b))t.off(`change:${y}`,w);e.clear()}};function c(y,w){
r=!0,t.set(y,w),r=!1}function l(){n=null,i=!0,u()}function u(){for(let y of[...e])y()}function f(y,w){let[M,C,x]=a.square,
A=(T,E)=>{let k=Number((T/x).toPrecision(6))*x;return Math.min(Math.max(k,E),E+x)};return[A(y,M),A(w,C)]}function d(y){let w=pt(
t.get("shapes_bytes")),M=t.get("shape_ends"),C=Math.max(0,a.shapes.indexOf(a.shape));g(w.slice(C?p(M,C-1):0,p(M,C))),a.k>
a.points.length/2&&c("n_clusters",a.k=a.points.length/2),u(),i=y,a.syncPoints()}function g(y){a.points=y,a.picked=-1,a.square=
Us(y),o=null,s=Array.from({length:y.length/2},(w,M)=>M),n=null}function m(){a.linkages=t.get("linkages"),a.shapes=t.get(
"shapes"),a.shape=t.get("shape"),a.k=t.get("n_clusters"),g(pt(t.get("points_bytes"))),u()}let h=y=>()=>{r||y()},b={revision:m,
n_clusters:h(()=>a.setClusters(t.get("n_clusters"))),linkages:h(m)};m();for(let[y,w]of Object.entries(b))t.on(`change:${y}`,
w);return a}function Us(t){let e=[0,1].map(c=>{let l=t.filter((u,f)=>f%2===c);return[l.reduce((u,f)=>Math.min(u,f),1/0),
l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,o=0]=[],[s=0,i=0]=[]]=e,r=Math.max(o-n,i-s)||1;if(n>=0&&s>=0&&o<=10&&i<=10&&
r>4)return[0,0,10];let a=1.12*r;return[(n+o-a)/2,(s+i-a)/2,a]}function Gs(t,e,n){if(!t)return Bt(e);let o=new Int32Array(
e.labels.length).fill(-1);n.forEach((r,a)=>{r>=0&&(o[a]=p(t.labels,r))});let s=[...new Set(o)].filter(r=>r>=0).sort((r,a)=>r-
a),i=Bt(t);return fe(o.map(r=>s.indexOf(r)),e.labels,s.map(r=>p(i,r))).colors}var qs=13;function Jn(t,e,{hover:n,announce:o,announcePoint:s}){let{canvas:i}=t,r=null,a=-1/0,c=({x:w,y:M})=>{let C=ie(t,
e),[x,A]=[-1,qs];for(let T=0;T<e.points.length/2;T++){let E=Math.hypot(C.x(p(e.points,2*T))-w,C.y(p(e.points,2*T+1))-M);
E<=A&&([A,x]=[E,T])}return x},l=({x:w,y:M})=>{let{left:C,top:x,scale:A}=ie(t,e),[T,E,k]=e.square;return[T+(w-C)/A,E+k-(M-
x)/A]},u=w=>{i.style.cursor=w<0?"copy":"grab",n(w)},f=()=>e.square[2],d=(w,M,C)=>{let x=e.picked;if(x<0)return e.pick(0);
let A=f()*(C.shiftKey?.0025:.02);e.move(x,p(e.points,2*x)+w*A,p(e.points,2*x+1)+M*A),s()},g=w=>{let M=e.points.length/2;
e.pick((Math.max(e.picked,w<0?0:-1)+w+M)%M),s()},m=()=>{e.picked<0||(e.remove(e.picked)?o(`A point is taken away: ${D(e.
points.length/2,"points")}.`):o(`At least ${_e} points have to stay.`),e.syncPoints())},h=(w,M)=>{e.add(w,M)?o(`A point \
is added: ${D(e.points.length/2,"points")}.`):o(`There are ${Ie} points already: take one away first.`,!0),e.syncPoints()},
b=jt({ArrowLeft:w=>d(-1,0,w),ArrowRight:w=>d(1,0,w),ArrowUp:w=>d(0,1,w),ArrowDown:w=>d(0,-1,w),PageDown:()=>g(1),PageUp:()=>g(
-1),Delete:m,Backspace:m,Enter:()=>{let[w,M]=e.square,C=e.picked,x=.05*f();h(...C<0?[w+f()/2,M+f()/2]:[p(e.points,2*C)+x,
p(e.points,2*C+1)])},Escape:()=>e.pick(-1)}),y=w=>{r?.id===w.pointerId&&(r=null,i.style.cursor="grab",e.syncPoints())};return ot(
i,{keydown:b,keyup:e.syncPoints,blur:e.syncPoints,touchstart:w=>{let M=w.touches[0];M&&c(ct(i,M))>=0&&w.preventDefault()},
pointerdown:w=>{if(w.button!==0||!w.isPrimary)return;let M=ct(i,w),C=c(M);if(C<0)return;let[x,A]=l(M);r={id:w.pointerId,
point:C,dx:p(e.points,2*C)-x,dy:p(e.points,2*C+1)-A},i.setPointerCapture(w.pointerId),i.style.cursor="grabbing",e.pick(C)},
pointermove:w=>{let M=ct(i,w);if(!r)return u(c(M));let[C,x]=l(M);e.move(r.point,C+r.dx,x+r.dy)},pointerup:y,pointercancel:y,
pointerleave:()=>u(-1),click:w=>{let M=ct(i,w);c(M)>=0||(a=w.timeStamp,h(...l(M)))},dblclick:w=>{if(w.timeStamp-a<600)return;
let M=c(ct(i,w));M<0||(e.pick(M),m())}})}var Ks=sn.linkage_about,Xs={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ring round a heap",
sizes:"unequal sizes",noise:"noise",yours:"your points"};function Qn(t,e,n){let o=t.ownerDocument,s=Y(t),i=[],r=R(t,"hcl\
ust-lab-bar");r.setAttribute("role","group"),r.setAttribute("aria-label","Points and clusters");let a=Mt(r,"Points",E=>e.
setShape(E)),c=an(r,"Clusters",e.setClusters);c.input.min="1",c.input.setAttribute("aria-label","Number of clusters");let l=o.
createElement("label"),u=o.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147483647",step:"1"}),u.dataset.
lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.append("Seed",u),r.append(l),
mt(r,"Reset",e.reset).title="Back to the points as they were drawn";let f=R(r,"hclust-lab-hint");f.textContent="Drag a p\
oint. Click to add one, double-click to take one away.";let d=R(t,"hclust-unseen");d.setAttribute("aria-live","polite");
let g=R(t,"hclust-lab"),m=[],h=-1;function b(E,k){let N=R(g,"hclust-lab-panel"),v=Ct(o);v.textContent=E,N.append(v);let $=yt(
R(N,"hclust-lab-points"),[(nt,st)=>{let rt=e.panels()[k];rt&&On(nt,st,e,rt,n,h)}]),L=yt(R(N,"hclust-lab-tree"),[(nt,st)=>{
let rt=e.panels()[k];rt&&Ln(nt,st,rt,n)}]);L.canvas.setAttribute("aria-hidden","true");let P=o.createElement("p");return P.
textContent=Ks[E],N.append(P),$.canvas.tabIndex=0,$.canvas.setAttribute("role","application"),$.canvas.dataset.lmSuppressShortcuts=
"true",$.canvas.setAttribute("aria-label",`Points under ${E} linkage. Page Up and Page Down go from point to point, arro\
ws move it, Delete takes it away, Enter adds one.`),{linkage:E,part:N,points:$,tree:L,end:Jn($,e,{hover:y,announce:w,announcePoint:()=>M(
k)})}}function y(E){if(E!==h){h=E;for(let k of m)k.points.paint()}}function w(E,k=!1){d.textContent=E,k&&(f.textContent=
E)}function M(E){let k=e.picked,N=e.panels()[E];if(k<0||!N)return;let[v,$]=[p(e.points,2*k),p(e.points,2*k+1)],L=p(N.cut.
sizes,p(N.cut.labels,k));w(`Point ${k+1} of ${e.points.length/2} at ${v.toFixed(1)}, ${$.toFixed(1)}: in a cluster of ${L}\
.`)}function C(){m.map(k=>k.linkage).join()!==e.linkages.join()&&(x(),m=e.linkages.map(b),A()),Et(a,e.shapes.map(k=>[k,Xs[k]??
k]),e.shape),c.input.max=String(Math.max(e.k,Math.min(Yn,e.points.length/2))),c.input.value=String(e.k),c.output.textContent=
D(e.k),c.input.setAttribute("aria-valuetext",D(e.k,"clusters"));let E=e.model.get("seed");l.hidden=typeof E!="number",o.
activeElement!==u&&(u.value=String(E??""));for(let{points:k,tree:N}of m)k.paint(),N.paint()}function x(){for(let{part:E,
points:k,tree:N,end:v}of m)v(),k.destroy(),N.destroy(),E.remove();m=[]}function A(){let E=Math.max(t.clientWidth<700?2:1,
Math.floor(t.clientWidth/205)),k=Math.ceil(m.length/Math.max(1,E))||1;g.style.gridTemplateColumns=`repeat(${Math.ceil(m.
length/k)}, minmax(0, 1fr))`}let T=new s.ResizeObserver(A);return T.observe(t),i.push(()=>T.disconnect(),ot(u,{change:()=>{
let E=Math.round(u.valueAsNumber);E>=0&&E<=2147483647?e.setSeed(E):u.value=String(e.model.get("seed"))}}),e.subscribe(C)),
C(),{restyle(E){n=E,C()},destroy(){for(let E of i)E();x(),t.replaceChildren()}}}var Le=864e5,Ys=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function to(t){let[e,n]=[1/0,-1/0];
for(let s=0;s<t.length;s++){let i=p(t,s);Number.isFinite(i)&&(i<e&&(e=i),i>n&&(n=i))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Gt(t,e,n,o,s){if(t==="date")return Vs(e,n,Math.max(2,Math.floor(o/s)));let i=fn(
e,n,o,s);return{values:i,words:pn(i)}}function Vs(t,e,n){let o=e-t;for(let s of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(s*30.4)>n))return Oe(Zn(t,e,s),t,e)}for(let s of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/s>n)continue;
let i=s>=7?4:0,r=[];for(let a=Math.ceil((t-i)/s);a*s+i<=e;a++)r.push(a*s+i);return Oe(r,t,e)}return Oe(Zn(t,e,1),t,e)}function Zn(t,e,n){
let o=new Date(t*Le);if(Number.isNaN(o.getTime()))return[];let s=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),i=[];
for(let r=s;i.length<100;r++){let a=new Date(0);a.setUTCFullYear(Math.floor(r*n/12),(r*n%12+12)%12,1);let c=a.getTime()/
Le;if(!(c<=e))break;c>=t&&i.push(c)}return i}function Oe(t,e,n){let o=t.map(i=>{let r=new Date(Math.round(i*1440)*6e4);if(r.
getUTCHours()||r.getUTCMinutes())return r.toISOString().slice(11,16);let a=p(Ys,r.getUTCMonth());return r.getUTCDate()!==
1?`${r.getUTCDate()} ${a}`:r.getUTCMonth()?a:String(r.getUTCFullYear())}),[s]=t;return s!==void 0&&n-e<800&&!o.some(i=>/^-?\d{3,}$/.
test(i))&&(o[0]+=` ${new Date(s*Le).getUTCFullYear()}`),{values:t,words:o}}var eo=8,oo=12,Js=46,{max_axis_word:Qs}=J;function Nt(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),s=o<0?Math.min(n,
t.axisNames.length-1):o,i=t.axisNames[s],r=t.axes[s];if(!i||!r)return null;let a=H(i.label||i.name),c=i.unit?`${a} (${H(
i.unit)})`:a;return{name:i.name,title:c,column:i,values:r,all:to(r)}}function so(t,e,n,o,s,i,r){let a=Math.max(40,t.height-
eo-Js),c=Gt(n.column.kind,...s,a,46);c.words=c.words.map(h=>r.fit(h,Qs));let l=Math.max(0,...c.words.map(h=>r.width(h))),
u=Math.ceil(l+8+Z+16),f=Math.max(40,t.width-u-oo-i),d=Gt(e.column.kind,...o,f,64),g=no(e.values,o[0],o[1],f),m=no(n.values,
s[1],s[0],a);for(let h=0;h<g.length;h++)Number.isNaN(g[h])?m[h]=NaN:Number.isNaN(m[h])&&(g[h]=NaN);return{left:u,top:eo,
width:f,height:a,x:d,y:c,xs:g,ys:m}}function no(t,e,n,o){let s=new Float32Array(t.length);for(let i=0;i<t.length;i++){let r=p(
t,i);s[i]=Number.isFinite(r)?(r-e)/(n-e)*o:NaN}return s}function ro(t,e,{x:n,y:o,xShown:s,yShown:i,theme:r,face:a,dpr:c}){
let{left:l,top:u,width:f,height:d}=e,g=u+d,m=Math.max(1,Math.round(c))/c,h=y=>Math.round(y*c)/c;t.font=a.css(),t.fillStyle=
r.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((y,w)=>{let M=h(g-(y-i[0])/(i[1]-i[0])*d);t.fillStyle=
r.rule,t.globalAlpha=.7,t.fillRect(l,M,f,m),t.globalAlpha=1,t.fillRect(l-4,M,4,m),t.fillStyle=r.quiet,t.fillText(e.y.words[w]??
"",l-8,M+.5)}),t.fillStyle=r.rule,t.fillRect(h(l),u,m,d+m),t.fillRect(l,h(g),f,m),t.textBaseline="alphabetic",t.textAlign=
"center";let b=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((y,w)=>{let M=h(l+(y-s[0])/(s[1]-s[0])*f);t.fillStyle=
r.rule,t.fillRect(M,g,m,4);let C=a.fit(e.x.words[w]??"",b),x=l+f+oo-1-a.width(C)/2;t.fillStyle=r.quiet,t.fillText(C,Math.
min(M,x),g+17)}),t.fillStyle=r.ink,t.fillText(a.fit(n.title,f),l+f/2,g+37),t.save(),t.translate(Z+1,u+d/2),t.rotate(-Math.
PI/2),t.fillText(a.fit(o.title,d),0,0),t.restore()}var Zs=200,tr=.1;function er(t,e,n){let{n:o,children:s}=t;if(e.some(Number.isNaN))return 0;let i=Ut(le(e),o),r=new Int32Array(
o).fill(1),a=Int32Array.from({length:2*o-1},(l,u)=>u),c=0;for(let l=0;l<o-1;l++){let u=1/0;for(let m=0;m<o;m++)if(p(r,m))
for(let h=m+1;h<o;h++)p(r,h)&&p(i,m*o+h)<u&&(u=p(i,m*o+h));let[f,d]=[p(a,p(s,2*l)),p(a,p(s,2*l+1))],g=p(i,f*o+d);g-u>tr*
Math.SQRT2&&g>2*u&&c++,Tt(i,o,r,n,f,d,g),a[o+l]=d}return c}function nr(t,e){let n=new Float64Array(2*t.values.length);return[
t,e].forEach(({values:o,all:[s,i]},r)=>{o.forEach((a,c)=>{n[2*c+r]=(a-s)/(i-s||1)})}),n}function io(t,e){let n=R(t,"hclu\
st-step-axes"),o=n.ownerDocument.createElement("span");n.append(o);let s,i=mt(n,"",()=>s&&e.setAxes(s.x,s.y)),r=new WeakMap;
function a({x:l,y:u}){let{tree:f,data:d,linkage:g}=e;if(!g||f.n>Zs||f.n<3)return 0;let m=`${l}
${u}`,h=r.get(f);h||r.set(f,h=new Map);let b=h.get(m);if(b===void 0){let[y,w]=[Nt(d,l,0),Nt(d,u,1)];b=y&&w?er(f,nr(y,w),
g):0,h.set(m,b)}return b}function c(){let l=e.model.get("axis_pairs")??[],[u,f]=e.axes(),d=l.find(b=>b.x===u&&b.y===f);if(s=
void 0,n.hidden=!d?.words,!d)return;let g=a(d),m=l.find(b=>b!==d);m&&(d.components||a(m)<g)&&(s=m);let h=D(e.tree.n-1,"m\
erges");o.textContent=`${d.words}.`+(g&&!d.components?` In ${D(g)} of ${h} two other clusters look nearer: columns that \
are not drawn keep them apart.`:""),i.hidden=!s,i.textContent=s?s.components?"Draw the principal components":`Draw ${H(s.
x)} and ${H(s.y)}`:""}return{show:c}}function co(t,e){let n=Cn(t).slice(),o=gt(t,e),s=Bt(o);return o.nodes.forEach((i,r)=>{n[i]=p(s,r)}),n}function lo(t,e,n){
let[o,s]=[gt(t,n),gt(e,n)],i=ee(t),{colors:r}=fe(o.labels,s.labels,o.nodes.map(c=>p(i,c))),a=t.annotations;return{names:ao(
a?.names,t,e),colors:ao(a?.colors,t,e),numbers:Tn(s,r)}}function ao(t,e,n){let o=new Map;for(let[s,i]of t??[]){let r=new Set(
tt(e,s)),a=p(tt(e,s),0);for(;p(n.sizes,a)<r.size;)a=p(n.parents,a);p(n.sizes,a)===r.size&&tt(n,a).every(c=>r.has(c))&&o.
set(a,i)}return o}var uo=28;function Q(t,e,n){let o=t.annotations?.names.get(n);if(o!==void 0)return fo(H(o));let s=p(t.sizes,n),i=pe(t,e,
n);return s>1?`${i} (+${D(s-1)} more)`:i}function pe(t,e,n){return fo(H(e.name(p(tt(t,n),0))))}var fo=t=>t.length>uo?`${t.
slice(0,uo-1).trimEnd()}…`:t;function po(t){let{data:e,step:n,tree:o}=t,s=o.n-1;if(!s)return"There is one row: nothing\
 can be merged.";let i=t.currentPair();if(!i)return`Start: ${D(o.n,e.noun)}, each a cluster of its own; ${D(s,"merges")}\
 make them one tree.`;let[r,a]=[Q(o,e,i.a),Q(o,e,i.b)],c=o.n-n,l=c===1?"all are one cluster now":`${D(c,"clusters")} are\
 left`;return`Step ${D(n)} of ${D(s)}: ${r} and ${a} merge at ${U(i.distance)}; ${l}.`}var he={single:"The nearer of the\
 two distances counts: a cluster is as near as its nearest row.",complete:"The farther of the two distances counts: a cl\
uster is as near as its farthest row.",average:"The mean of the two distances, each counted by its rows: so it stays the\
 mean over all pairs of rows.",weighted:"The mean of the two distances, however many rows A and B have.",centroid:"How f\
ar the means of the clusters are apart, worked out from distances alone.",median:"How far the middles are apart; the mid\
dle of A and B together lies half-way between theirs.",ward:"How far the means of the clusters are apart, times a factor\
 that grows with their sizes."},or={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B, C)|",complete:"½ d(A, C) + \
½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"½ d(A, C) + ½ d(B, C)",centroid:"\
√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√ [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A\
, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b + c) ]"},sr=["average","centroid","\
ward"];function ho(t,[e,n,o],s,i){let[r,a,c]=s.map(U),l=e+n,u={single:`½ · ${r} + ½ · ${a} − ½ · |${r} − ${a}|`,
complete:`½ · ${r} + ½ · ${a} + ½ · |${r} − ${a}|`,average:`(${e} · ${r} + ${n} · ${a}) / ${l}`,weighted:`½ · ${r}\
 + ½ · ${a}`,centroid:`√ [ (${e} · ${r}² + ${n} · ${a}²) / ${l} − ${e*n} · ${c}² / ${l*l} ]`,median:`√ [ ½ ·\
 ${r}² + ½ · ${a}² − ¼ · ${c}² ]`,ward:`√ [ (${e+o} · ${r}² + ${n+o} · ${a}² − ${o} · ${c}²) / ${l+o}\
 ]`};return{general:`d(A∪B, C) = ${or[t]}`,where:sr.includes(t)?`a = ${D(e)}, b = ${D(n)}${t==="ward"?`, c = ${D(o)}`:
""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${U(i)}`}}function qt(t,e,n){return V(dt(xt(t.paper)??lt,xt(e)??At,n))}function $t(t,{theme:e,face:n},o,s,i,r=8){t.beginPath(),t.arc(
s,i,r,0,2*Math.PI),t.fillStyle=o==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=o==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=o==="C"?e.ink:e.paper,t.font=n.css(Z,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
o,s,i+.5)}var de=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),mo=40,go=22,Pe=76,me=11;function wo(t,e,n){let o=t.n>1?p(
t.heights,Math.max(0,e-1)):0,s=n*1.04;for(;o>0&&s/2>o*1.3;)s/=2;return s}function bo(t,e,n,o){let s=t.width-mo-8,i=s/e.n>=
11.5,r=i?de(o+me,Pe,.48*t.height):16;return{left:mo,top:go,width:s,height:Math.max(20,t.height-go-r),highest:n,names:i,feet:r}}
function yo(t,e,n,o){let{tree:s,merges:i,top:r,colors:a,tags:c,currentPair:l,asked:u,theme:f,face:d,name:g}=e,m=Math.max(
1,Math.round(o))/o,{values:h,words:b}=Gt("number",0,n.highest||1,n.height,42),y=n.top+n.height;t.font=d.css(),t.textAlign=
"right",t.textBaseline="middle",h.forEach((k,N)=>{let v=Math.round(et(n,k)*o)/o;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,v,n.width,m),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(b[N]??"",n.left-8,v+.5)}),t.lineWidth=1.5,se(t,s,l?i-
1:i,n,k=>ut(p(a,p(r,k)))),l&&(t.beginPath(),In(t,s,i-1,n,e.drawn),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());let w=[...c.
keys()],M=i<s.n-1?new Set(r.subarray(0,s.n)):new Set;for(let k of new Set([...M,...w,...u??[]])){let N=u?.includes(k),[v,
$]=[ft(n,s,k),et(n,wt(s,k))];t.beginPath(),t.arc(v,$,N?5:2,0,2*Math.PI),t.fillStyle=N?f.paper:k<s.n?f.quiet:ut(p(a,k)),t.
fill(),N&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let k=0;k<s.n;k++){let N=[...c].find(([$])=>rr(s,$,k)),v=N!==void 0&&N[1]!=="C";t.save(),t.translate(ft(n,s,
k),y+7),t.rotate(-Math.PI/2),t.font=d.css(Z,v),t.fillStyle=v?f.ink:f.quiet,t.fillText(d.fit(H(g(k)),n.feet-me+1,Z,v),0,.5),
t.restore()}}let C=l?et(n,p(s.distances,i-1))-12:0,x=l?[...l].map(k=>ft(n,s,k)):[],[A=0,T=0]=x,E=Math.max(0,19-Math.abs(
T-A))/2;for(let[k,N]of c){let v=ft(n,s,k);if(!l?.includes(k)){let L=l&&Math.min(A,T)-24<v&&v<Math.max(A,T)+24,P=et(n,wt(
s,k))-12;$t(t,e,N,v,L&&Math.abs(P-C)<18?C-19:P);continue}let $=v===Math.min(A,T)?-E:E;$t(t,e,N,de(v+$,9,n.left+n.width),
C)}}function rr(t,e,n){let o=p(t.start,n)-p(t.start,e);return o>=0&&o<p(t.sizes,e)}var ir=92,ar=44,cr=42;function De({width:t,height:e},n,o,s){let i=[...n.nodes].sort((c,l)=>p(o.start,c)-p(o.start,l)),r=i.
length,a=Math.max(ir,Math.min(s+cr,t-6-ar*(r-1)));return{nodes:i,left:2,top:4,right:t-2,wide:Math.min(74,(t-a-6)/Math.max(
1,r-1)),tall:Math.min(32,(e-8)/r)}}function xo({nodes:t,left:e,top:n,wide:o,tall:s},i,r){let[a,c]=[Math.floor((r-n)/s),Math.
floor((i-e)/o)];return c<0||a>=t.length||c>=a?null:[p(t,a),p(t,c)]}function ko(t,e,n,o){let{theme:s,face:i,tags:r,currentPair:a,
asked:c,name:l,tree:u}=e,{nodes:f,left:d,top:g,wide:m,tall:h,right:b}=n,y=Math.min(m,h)>12?1:.5,w=h>=9.5,M=new Map(f.map(
(k,N)=>[k,N])),[C,x]=[1/0,0];for(let[k,N]of f.entries())for(let v=0;v<k;v++){let $=o.distance(N,p(f,v));C=Math.min(C,$),
x=Math.max(x,$)}let A=h>=14&&Math.max(i.width(U(C)),i.width(U(x)))<=m-4;t.textBaseline="middle",f.forEach((k,N)=>{for(let v=0;v<
N;v++){let $=o.distance(k,p(f,v)),L=x>C?(x-$)/(x-C):1,[P,nt]=[d+v*m,g+N*h];t.fillStyle=qt(s,"#4477AA",.05+.85*L**1.6),t.
fillRect(P,nt,m-y,h-y),A&&(t.font=i.css(),t.textAlign="center",t.fillStyle=s.ink,t.fillText(U($),P+(m-y)/2,nt+h/2))}});let T=(k,N,v,$)=>{
let[L,P]=[M.get(k),M.get(N)];if(L===void 0||P===void 0)return;let[nt,st]=[Math.max(L,P),Math.min(L,P)];t.setLineDash($),
t.lineWidth=v,t.strokeStyle=s.ink,t.strokeRect(d+st*m-y/2,g+nt*h-y/2,m,h),t.setLineDash([])},E=[...r].find(([,k])=>k==="\
C")?.[0];if(a&&E!==void 0)for(let k of a)T(k,E,1.5,[3,2]);c?.length===2&&T(p(c,0),p(c,1),2,[3,2]),a&&T(...a,2.5,[]),!(!w&&
!r.size)&&(t.textAlign="left",f.forEach((k,N)=>{let v=r.get(k);if(!w&&!v)return;let[$,L]=[d+N*m+4,g+(N+.5)*h];v&&$t(t,e,
v,$+8,L,Math.min(8,Math.max(6.5,.55*h))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=v?s.ink:s.quiet,t.font=i.
css(Z,!!v);let P=p(u.sizes,k),nt=P>1?` +${P-1}`:"",st=$+(v?20:0),rt=b-st-i.width(nt,Z,!!v);t.fillText(i.fit(H(l(k)),Math.
max(20,rt),Z,!!v)+nt,st,L+.5)}))}function ge(t,e,n,o){let{n:s,children:i}=e,r=Ut(t,s),a=new Int32Array(s).fill(1),c=Int32Array.from({length:2*s-1},(f,d)=>d<
s?d:-1);for(let f=0;f<n;f++){let[d,g]=[p(i,2*f),p(i,2*f+1)],[m,h]=[p(c,d),p(c,g)];Tt(r,s,a,o,m,h,p(r,m*s+h)),c[s+f]=h,c[d]=
c[g]=-1}let l=[];for(let f=0;f<s+n;f++)p(c,f)>=0&&l.push(f);let u=(f,d)=>p(r,p(c,f)*s+p(c,d));return{nodes:l,distance:u,
joined:(f,d,g)=>$e(o,p(e.sizes,f),p(e.sizes,d),p(e.sizes,g),u(f,g),u(d,g),u(f,d))}}function Ao({nodes:t,distance:e}){let n=null;
for(let[o,s]of t.entries())for(let i=o+1;i<t.length;i++){let r=p(t,i),a=e(s,r);(!n||a<n.distance)&&(n={a:s,b:r,distance:a})}
return n}var Kt=40,[lr,ur]=[.25,20],fr=200;function Mo(t){let e=new Set,n,o,s=null,i={},r={model:t,guess:!1,guesses:[],lastGuess:null,
currentPair(){let{step:m,tree:h}=r;if(m<1)return null;let[b,y]=[p(h.children,2*m-2),p(h.children,2*m-1)];return{a:b,b:y,
distance:p(h.distances,m-1)}},table(){let{distances:m,linkage:h,step:b,tree:y}=r;return!m.length||!h?null:i.table??=ge(m,
y,Math.max(0,b-1),h)},choices(){if(i.choices)return i.choices;let m=i.choices=new Map,{distances:h,linkage:b,offered:y,step:w,
tree:M}=r;if(!h.length||M.n<2)return m;let C=Math.max(0,w-1);for(let x of y){let[A,T]=[p(M.children,2*C),p(M.children,2*
C+1)],E=x===b?{a:A,b:T,distance:p(M.distances,C)}:Ao(ge(h,M,C,x));E&&m.set(x,E)}return m},axes:()=>[t.get("x")??"",t.get(
"y")??""],setAxes(m,h){t.set("x",m),t.set("y",h),r.flush(),l()},guessPair(m,h){let{distances:b,linkage:y,step:w,tree:M}=r;
if(!r.guess||!y||w>=M.n-1)return;let C=p(M.distances,w),x=ge(b,M,w,y).distance(m,h),A=[p(M.children,2*w),p(M.children,2*
w+1)],T=A.includes(m)&&A.includes(h),E=!T&&Math.abs(x-C)<=1e-9*Math.abs(C),k=T||E,N={step:w+1,a:m,b:h,distance:x,nearest:C,
right:k,tied:E};w<M.n-2&&!r.guesses.some(v=>v.step===N.step)&&a([...r.guesses,N]),s=N,r.goTo(w+1)},goTo(m){let h=Math.min(
Math.max(Math.round(m)||0,0),r.tree.n-1);h!==r.step&&(r.step=h,r.lastGuess=s,s=null,!h&&r.guesses.length&&a([]),i={},t.set(
"step",h),c(),l())},play(m){let h=m&&r.tree.n>1&&!r.guess;h!==r.playing&&(h&&r.step>=r.tree.n-1&&r.goTo(0),r.playing=h,t.
set("playing",h),r.flush(),u(),l())},setSpeed(m){r.speed=Math.min(Math.max(m||1,lr),ur),t.set("speed",r.speed),c(),l()},
setLinkage(m){if(m!==r.linkage){if(r.linkage=m,r.distances.length){let h=!!t.get("of_points"),{children:b,heights:y}=ue(
r.distances,r.tree.n,m,{points:h}),w=St(b,y),M=Math.min(t.get("n_clusters")||1,w.n);w.annotations=lo(r.tree,w,M),r.tree=
w}i={},r.lastGuess=null,r.guesses.length&&a([]),t.set("linkage",m),r.flush(),l()}},subscribe(m){return e.add(m),u(),()=>{
e.delete(m),u(),o!==void 0&&r.flush()}},flush(){clearTimeout(o),o=void 0,t.save_changes()},destroy(){clearTimeout(n),o!==
void 0&&r.flush();for(let[m,h]of Object.entries(d))t.off(m,h);e.clear()}};function a(m){r.guesses=m,t.set("guesses",m),c()}
function c(){o??=setTimeout(r.flush,fr)}function l(){for(let m of[...e])m()}function u(){clearTimeout(n),n=void 0,!(!r.playing||
!e.size)&&(n=setTimeout(()=>{r.goTo(r.step+1),r.step>=r.tree.n-1?r.play(!1):u()},1e3/r.speed))}function f(){r.data=Wn(t),
r.tree=r.data.tree,r.distances=pt(t.get("distances")),r.linkage=t.get("linkage")??"";let m=t.get("metric")==="euclidean";
r.offered=r.distances.length?Gn.filter(h=>m||!qn.includes(h)):[],r.step=Math.min(Math.max(t.get("step")??0,0),r.tree.n-1),
r.guess=!!(t.get("guess")&&r.distances.length&&r.linkage),r.guesses=t.get("guesses")??[],r.lastGuess?.step!==r.step&&(r.
lastGuess=null),r.speed=t.get("speed")||1,i={},l()}let d={"change:revision":f,"change:guess":f,"change:guesses":()=>{t.get(
"guesses")!==r.guesses&&(r.guesses=t.get("guesses")??[],l())},"change:x":l,"change:y":l,"change:step":()=>r.goTo(t.get("\
step")),"change:speed":()=>{t.get("speed")!==r.speed&&r.setSpeed(t.get("speed"))},"change:playing":()=>r.play(!!t.get("p\
laying"))},g=globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;f(),r.playing=!!t.get("playing")&&!g&&!r.
guess,t.get("playing")&&!r.playing&&(t.set("playing",!1),t.save_changes());for(let[m,h]of Object.entries(d))t.on(m,h);return r}
function _t(t,e){let{n,parents:o}=t,s=new Int32Array(2*n-1).fill(-1);for(let i=n+e-1;i>=0;i--){let r=p(o,i);s[i]=r>=0&&r<
n+e?p(s,r):i}return s}var Re=26;function Eo(t,e,n,o){let s=t.ownerDocument,i=R(t,"hclust-unseen");i.setAttribute("aria-live","polite");let r=s.
createElement("h4"),a=s.createElement("p"),c=s.createElement("p"),l=s.createElement("ol");a.className=c.className="hclus\
t-quiet",a.textContent="Click two clusters, among the points or in the tree. By keyboard: arrows choose a cluster, Enter\
 picks it, Escape takes back.",l.className="hclust-step-guesses",e.append(r,a,c,l);let u=-1,f=-1,d=[];function g(){let{tree:x,
step:A}=n,T=[...new Set(_t(x,A).subarray(0,x.n))],E=o.plot(),k=v=>{let $=tt(x,v),L=0;for(let P of $)L+=E?p(E.xs,P):p(x.x,
P);return Number.isFinite(L)?L/$.length:1/0},N=new Map(T.map(v=>[v,k(v)]));return T.sort((v,$)=>(N.get(v)??0)-(N.get($)??
0)||v-$)}function m(){let x=[n.tree,n.step];x.every((A,T)=>A===d[T])||(d=x,u=f=-1)}function h(x){let{tree:A,data:T,step:E}=n;
if(!(x<0||E>=A.n-1)){if(u<0||u===x){u=u===x?-1:x,y(`${Q(A,T,x)} ${u<0?"is taken back":"is picked"}`),o.changed();return}
n.guessPair(u,x)}}function b(x){let A=g(),T=A.indexOf(f),E=T<0?x>0?0:A.length-1:(T+x+A.length)%A.length;f=A[E]??-1;let k=f===
u?", picked":"";y(`${Q(n.tree,n.data,f)}, ${E+1} of ${A.length}${k}`),o.changed()}function y(x){i.textContent=x}let w=()=>b(
1),M=()=>b(-1),C=()=>h(f);return{keys:{ArrowRight:w,ArrowDown:w,ArrowLeft:M,ArrowUp:M,Enter:C," ":C,Escape:()=>{u=-1,y("\
Nothing is picked"),o.changed()}},pick:h,marks(){return m(),{picked:u,focused:f}},atPoint({x,y:A}){let T=o.plot();if(!T)
return-1;let[E,k]=[-1,Re];for(let N=0;N<T.xs.length;N++){let v=Math.hypot(p(T.xs,N)+T.left-x,p(T.ys,N)+T.top-A);v<k&&([k,
E]=[v,N])}return E<0?-1:p(_t(n.tree,n.step),E)},atBranch({x,y:A},T){let{tree:E,step:k}=n,[N,v]=[-1,1/0];for(let L=0;L<E.
n;L++){let P=Math.abs(ft(T,E,L)-x);P<v&&([v,N]=[P,L])}if(N<0||v>Math.max(Re,T.width/E.n))return-1;let $=p(_t(E,k),N);return A<
et(T,wt(E,$))-Re?-1:$},show(){if(e.hidden=!n.guess,!n.guess)return;let{tree:x,data:A,guesses:T,linkage:E}=n;r.textContent=
T.length?`Your guesses: ${we(n)}`:"Your guesses",c.textContent=E?he[E]:"",a.hidden=n.step>=x.n-1,l.replaceChildren(...T.
map(k=>{let N=s.createElement("li"),v=s.createElement("b");v.textContent=k.right?"✓ ":"✗ ",v.setAttribute("aria-labe\
l",k.right?"right:":"wrong:");let $=L=>Q(x,A,L);return N.value=k.step,N.append(v,`${$(k.a)} and ${$(k.b)}, ${U(k.distance)}`,
k.right?"":`; nearest: ${U(k.nearest)}`),N}))}}}function we({guesses:t}){return`${D(t.filter(e=>e.right).length)} of ${D(
t.length)} right`}function So(t){let{tree:e,data:n,step:o,lastGuess:s}=t,i=h=>Q(e,n,h),[r,a]=[p(e.children,2*o-2),p(e.children,
2*o-1)],l=o>=e.n-1?` The tree is whole${t.guesses.length?`: ${we(t)}`:""}.`:" Which two are next?",u=e.n-o;if(!o)return`\
Guess: which two of the ${D(e.n,n.noun)} merge first? Click the two that are nearest to each other.`;let f=`${i(r)} and ${i(
a)}`,d=U(p(e.distances,o-1));if(!s)return`Step ${D(o)} of ${D(e.n-1)}: ${f} merge at ${d}; ${u===1?"all are one cluster \
now":`${D(u,"clusters")} are left`}.${l}`;let g=`${i(s.a)} and ${i(s.b)}`,m=U(s.distance);return s.right?s.tied?`Right: ${g}\
 are ${m} apart, as near as ${f}, which this tree merges first.${l}`:`Right: ${f} are nearest, ${d} apart.${l}`:`Not the\
 nearest: ${g} are ${m} apart, ${f} only ${d}.${l}`}function pr(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function hr(t,e){return t[0]-e[0]||t[1]-e[1]}function vo(t){
let e=t.length,n=[0,1],o=2,s;for(s=2;s<e;++s){for(;o>1&&pr(t[n[o-2]],t[n[o-1]],t[s])<=0;)--o;n[o++]=s}return n.slice(0,o)}
function Co(t){if((n=t.length)<3)return null;var e,n,o=new Array(n),s=new Array(n);for(e=0;e<n;++e)o[e]=[+t[e][0],+t[e][1],
e];for(o.sort(hr),e=0;e<n;++e)s[e]=[o[e][0],-o[e][1]];var i=vo(o),r=vo(s),a=r[0]===i[0],c=r[r.length-1]===i[i.length-1],
l=[];for(e=i.length-1;e>=0;--e)l.push(t[o[i[e]][2]]);for(e=+a;e<r.length-c;++e)l.push(t[o[r[e]][2]]);return l}function ze(t,e){
for(var n=t.length,o=t[n-1],s=e[0],i=e[1],r=o[0],a=o[1],c,l,u=!1,f=0;f<n;++f)o=t[f],c=o[0],l=o[1],l>i!=a>i&&s<(r-c)*(i-l)/
(a-l)+c&&(u=!u),r=c,a=l;return u}function Be(t,e,n){let o=[];for(let s=0;s<n.length;s++){let[i,r]=[be(t,be(n,s)),be(e,be(n,s))];Number.isFinite(i)&&Number.
isFinite(r)&&o.push([i,r])}return Co(o)??o}function be(t,e){return t[e]}var To=7,Fe=21;function $o(t,e,n,o,s){let i=[...n,...t.map(({x:a,y:c})=>({x0:a-5,y0:c-5,x1:a+5,y1:c+5}))],r=[];for(let{row:a,
x:c,y:l,width:u,away:f}of t){let[d,g]=[l-f-5,l+f+5],m=c-u/2,h=[[c+f,l],[c-f-u,l],[m,d],[m,g],[c+4,d],[c-4-u,d],[c+4,g],[
c-4-u,g],[c+11,l-Fe],[c-11-u,l-Fe],[c+11,l+Fe]];for(let[b=0,y=0]of h){let w={x0:b,y0:y-To,x1:b+u,y1:y+To};if(!(!(w.x0>=2&&
w.x1<=e.width-2&&w.y0>=0&&w.y1<=e.height-2)||i.some(C=>gr(w,C)))&&!o.some(C=>dr(C,w))&&!s.some(([C,x])=>Xt([C,x],_o(w))<
3)){i.push(w),r.push({row:a,left:b,y});break}}}return r}function dr({corners:t,inner:e,outer:n},o){if(!t.length)return!1;
let s=_o(o);return s.every(i=>Xt(t,[i])<=e-1)?!1:Xt(t,s)<n+1}function _o({x0:t,y0:e,x1:n,y1:o}){return[[t,e],[n,e],[n,o],
[t,o]]}function Xt(t,e){let n=(s,i)=>s.length>2&&i.some(r=>ze(s,r));if(n(t,e)||n(e,t))return 0;let o=1/0;for(let[s,i]of No(
t))for(let[r,a]of No(e)){if(mr(s,i,r,a))return 0;o=Math.min(o,ye(s,r,a),ye(i,r,a),ye(r,s,i),ye(a,s,i))}return o}function No(t){
return t.map((e,n)=>[e,p(t,(n+1)%t.length)])}function ye([t,e],[n,o],[s,i]){let[r,a]=[s-n,i-o],c=r*r+a*a,l=c?Math.min(Math.
max(((t-n)*r+(e-o)*a)/c,0),1):0;return Math.hypot(t-n-l*r,e-o-l*a)}function mr(t,e,n,o){return xe(t,e,n)*xe(t,e,o)<0&&xe(
n,o,t)*xe(n,o,e)<0}function xe([t,e],[n,o],[s,i]){return(n-t)*(i-e)-(o-e)*(s-t)}function gr(t,e){return t.x0<e.x1&&e.x0<
t.x1&&t.y0<e.y1&&e.y0<t.y1}var wr=16,br=120;function Io(t,e,n,o){let{tree:s,top:i,colors:r,tags:a,currentPair:c,asked:l,theme:u}=e,{xs:f,ys:d}=n,g=s.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let m=g>400?
5:g>120?6.5:8,h=[...new Set(i.subarray(0,g))].sort((x,A)=>p(s.sizes,A)-p(s.sizes,x));t.lineJoin=t.lineCap="round";let b=new Set(
[...(l??[]).filter(x=>!c?.includes(x)),...c??[]]),y=new Map,w=(x,A)=>{let T=x<g;if(T&&!A&&!a.has(x))return;let E=Be(f,d,
tt(s,x)),[k]=E;if(!k)return;let N=new Path2D;N.moveTo(...k);for(let L of E)N.lineTo(...L);E.length===1?N.lineTo(k[0]+.01,
k[1]):N.closePath();let v=T?u.ink:ut(p(r,x)),$=m+8;t.strokeStyle=c?.includes(x)||a.has(x)?u.ink:A?u.quiet:qt(u,v,.55),t.
lineWidth=$+(A?4:2),y.set(x,{corners:E,inner:$/2,outer:t.lineWidth/2}),t.stroke(N),t.strokeStyle=t.fillStyle=qt(u,v,A?.2:
.12),t.lineWidth=$,t.stroke(N),t.fill(N)};for(let x of h)!b.has(x)&&!a.has(x)&&w(x,!1);for(let x of a.keys())b.has(x)||w(
x,!1);for(let x of b)w(x,!0);if(o){let[x,A]=o;t.beginPath(),t.moveTo(p(f,x),p(d,x)),t.lineTo(p(f,A),p(d,A)),t.lineWidth=
2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let x=0;x<g;x++){let[A,T]=[p(f,x),p(d,x)];if(Number.
isNaN(A))continue;let E=p(i,x);if(t.save(),t.translate(A,T),E<g)t.beginPath(),t.arc(0,0,m/2,0,2*Math.PI),t.fillStyle=u.paper,
t.fill(),t.lineWidth=1.3,t.strokeStyle=b.has(E)?u.ink:u.quiet,t.stroke();else{let k=p(r,E),N=m*oe(k);t.scale(N,N);let v=new Path2D(
ne(k));t.fillStyle=ut(k),t.fill(v),t.lineWidth=1/N,t.strokeStyle=u.paper,t.stroke(v)}t.restore()}t.restore();let M=[];for(let[
x,A]of a){let T=xr(Be(f,d,tt(s,x)),n,m+13,(E,k)=>{let N=M.filter(([$,L])=>Math.hypot($-E,L-k)<18).length*100,v=0;for(let $=0;$<
g;$++)Math.hypot(p(f,$)-E,p(d,$)-k)<15&&v++;for(let[$,{corners:L,outer:P}]of y)$!==x&&Xt(L,[[E,k]])<P+9&&(v+=10);return N+
v});T&&(M.push(T),$t(t,e,A,n.left+T[0],n.top+T[1]))}if(g>wr)return;let C=o?[[[p(f,o[0]),p(d,o[0])],[p(f,o[1]),p(d,o[1])]]]:
[];yr(t,e,n,{letters:M,outlines:[...y.values()],lines:C})}function yr(t,{tree:e,face:n,theme:o,name:s,top:i,tags:r},a,c){
let l=Array.from({length:e.n},(d,g)=>n.fit(H(s(g)),br)),u=l.map((d,g)=>({row:g,x:p(a.xs,g),y:p(a.ys,g),width:n.width(d),
away:14})).filter(({x:d})=>!Number.isNaN(d)).sort((d,g)=>Number(r.has(p(i,g.row)))-Number(r.has(p(i,d.row)))),f=c.letters.
map(([d,g])=>({x0:d-9,y0:g-9,x1:d+9,y1:g+9}));t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=o.quiet;
for(let{row:d,left:g,y:m}of $o(u,a,f,c.outlines,c.lines))t.fillText(l[d]??"",a.left+g,a.top+m+.5)}function xr(t,{width:e,
height:n},o,s){let i=(h,b)=>t.reduce((y,w)=>b*w[h]>b*y[h]?w:y);if(!t.length)return null;let[r,a,c,l]=[i(1,-1),i(0,1),i(0,
-1),i(1,1)],u=[[r[0],r[1]-o],[a[0]+o,a[1]],[c[0]-o,c[1]],[l[0],l[1]+o]],f=(h,b)=>de(h,9,b-9),d=u.map(([h,b])=>{let[y,w]=[
f(h,e),f(b,n)];return s(y,w)+(y===h&&w===b?0:50)}),[g,m]=u[d.indexOf(Math.min(...d))]??[0,0];return[f(g,e),f(m,n)]}function Lo(t,e,n){let o=t.ownerDocument,s={title:Do(t,"How far is it from the others now?"),meaning:je(t,"hclust-quiet"),
who:R(t,"hclust-step-who"),general:je(t,"hclust-formula hclust-quiet"),numbers:je(t,"hclust-formula")},[i,r]=[o.createElement(
"span"),o.createElement("span")];s.who.append(i,r);let a=Mt(s.who,"C",l=>n(Number(l)));a.setAttribute("aria-label","C, a\
nother cluster");function c(l){let{tree:u,data:f}=e,d=e.table(),g=e.currentPair(),m=e.linkage;if(t.hidden=!d||e.guess,!d||
!m||e.guess)return;s.title.textContent=g?"How far is the new cluster from the others?":"What will happen";let h=g?d.nodes.
filter(A=>A!==g.a&&A!==g.b):[],b=!!(g&&h.length);if(s.who.hidden=s.general.hidden=s.numbers.hidden=!b,s.meaning.textContent=
g?b?he[m]:"Nothing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other becom\
e one${u.n<=Kt?": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and\
 the next step can begin. Press Play, or go on step by step.`,!g||!b)return;Oo(i,"A",Q(u,f,g.a)),Oo(r,"B",Q(u,f,g.b));let y=h.
map(A=>({v:A,d:d.joined(g.a,g.b,A)})).sort((A,T)=>A.d-T.d||A.v-T.v);Et(a,y.map(({v:A})=>[String(A),Q(u,f,A)]),String(l));
let w=A=>p(u.sizes,A),M=ho(m,[w(g.a),w(g.b),w(l)],[d.distance(g.a,l),d.distance(g.b,l),d.distance(g.a,g.b)],d.joined(g.a,
g.b,l)),C=o.createElement("small");C.textContent=M.where,s.general.replaceChildren(M.general," ",C);let x=o.createElement(
"b");x.textContent=M.result,s.numbers.replaceChildren(`${M.numbers} `,x)}return{show:c}}function Po(t,e,n,o){let s=t.ownerDocument;
Do(t,"Which pair would each linkage merge now?");let i=R(t,"hclust-step-list");i.setAttribute("role","group"),i.setAttribute(
"aria-label","Each linkage's pair, with the clusters of this step");let r=new Map;function a(u,f){let{data:d,tree:g,linkage:m}=e,
h=u?e.choices():new Map;t.hidden=!h.size;for(let[y,{row:w}]of r)h.has(y)||(w.remove(),r.delete(y));let b=m?h.get(m):void 0;
for(let[y,w]of h){let M=r.get(y);if(!M){let E=s.createElement("button");E.type="button",E.dataset.lmSuppressShortcuts="t\
rue";let[k,N,v]=[s.createElement("b"),s.createElement("span"),s.createElement("span")];E.append(k,N,v),E.addEventListener(
"click",()=>{o(y)}),i.append(E),r.set(y,M={row:E,name:k,pair:N,at:v})}let C=b&&[w.a,w.b].sort().join()===[b.a,b.b].sort().
join();M.row.classList.toggle("hclust-own",y===m),M.row.setAttribute("aria-pressed",String(f===y)),M.row.disabled=y===m,
M.name.textContent=y;let[x,A]=[Q(g,d,w.a),Q(g,d,w.b)],T=C&&y!==m?"the same pair":`${x} and ${A}`;M.pair.textContent=T,M.
row.title=`${y}: ${x} and ${A}, ${U(w.distance)} apart`,M.pair.className=C&&y!==m?"hclust-quiet":"",M.at.textContent=U(w.
distance)}}let c=u=>{let f=[...r].find(([,{row:d}])=>d.contains(u.target));return f?f[0]:""},l=ot(i,{pointerover:u=>n(c(
u)),pointerleave:()=>n(""),focusin:u=>n(c(u)),focusout:()=>n("")});return{show:a,end:l}}function Oo(t,e,n){let o=t.ownerDocument.
createElement("b");o.textContent=e,t.replaceChildren(o,` ${n}`)}function Do(t,e){let n=Ct(t.ownerDocument);return n.textContent=
e,t.append(n),n}function je(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(n),n}var kr=14,[Ro,Ar]=[300,.6],Mr=200,We=[.25,.5,1,2,4,8,20],Er="M4 3h2v10H4zM14 3v10L7 8z",Sr="M11 3v10L4 8z",vr="M5 3v10l7\
-5z";function zo(t,e,n){let o=t.ownerDocument,s=Me(o,n.font),i=[],r=-1,a="",c="",l=R(t,"hclust-words hclust-step-said");
l.setAttribute("aria-live","polite");let u=R(t,"hclust-lab-bar");u.setAttribute("role","group");let f=mt(u,"Play",()=>e.
play(!e.playing));f.classList.add("hclust-main");let d=mt(u,"To the start",()=>it(0),Er),g=mt(u,"One step back",()=>it(e.
step-1),Sr),m=mt(u,"One step on",()=>it(e.step+1),vr),h=o.createElement("label"),b=o.createElement("input");b.type="rang\
e",b.min="0",b.dataset.lmSuppressShortcuts="true",b.setAttribute("aria-label","Step");let y=o.createElement("output");h.
className="hclust-step-jump",h.append(b,y);let w=o.createElement("output");w.className="hclust-step-score",w.setAttribute(
"aria-label","Score"),u.append(h,w);let M=Mt(u,"Speed",S=>e.setSpeed(Number(S))),C=Mt(u,"Linkage",S=>e.setLinkage(S)),x=R(
t,"hclust-step");x.tabIndex=0,x.dataset.lmSuppressShortcuts="true",x.setAttribute("role","application");let A={points:$(
"points"),table:$("table"),tree:$("tree")},T=R(x,"hclust-step-numbers"),E=io(A.points.part,e);A.points.title.after(A.points.
part.lastElementChild);let k=Eo(t,R(T,"hclust-step-guess"),e,{plot:()=>st()?P:null,changed:()=>Ge()}),N=Lo(R(T,"hclust-s\
tep-update"),e,S=>Ye(S)),v=Po(R(T,"hclust-step-choices"),e,S=>Yo(S),S=>{c=c===S?"":S,Pt()});i.push(v.end);function $(S){
let _=R(x,`hclust-step-${S}`),O=Ct(o);return _.append(O),{part:_,title:O,box:R(_,"hclust-step-box")}}let L,P=null,nt=()=>[
Nt(e.data,e.axes()[0],0),Nt(e.data,e.axes()[1],1)],st=()=>e.data.axisNames.length>1,rt=()=>!!(e.distances.length&&e.linkage)&&
e.tree.n<=Kt&&!e.guess,Ho=()=>{let S=a||c,_=S&&S!==e.linkage?e.choices().get(S):void 0;return _?[_.a,_.b]:null},Yt={tree:e.
tree,k:0,colors:new Int32Array};function Uo(S){let{tree:_}=e;return(Yt.tree!==_||Yt.k!==S)&&(Yt={tree:_,k:S,colors:co(_,
S)}),Yt.colors}function Ue(){let{tree:S,data:_,step:O}=e,z=e.guess?O:Math.max(0,O-1),F=e.currentPair(),B=e.table(),j=new Map;
if(F&&!e.guess){j.set(F.a,"A").set(F.b,"B");let X=B?B.nodes.filter(ht=>!j.has(ht)):[];X.includes(r)||(r=-1),B&&r<0&&X.length&&
(r=X.reduce((ht,Rt)=>B.joined(F.a,F.b,Rt)<B.joined(F.a,F.b,ht)?Rt:ht)),r>=0&&j.set(r,"C")}if(L={tree:S,merges:O,top:_t(S,
z),colors:Uo(S.n-z),tags:j,currentPair:F&&[F.a,F.b],asked:Ho(),drawn:Lt.drawn,name:X=>pe(S,_,X),theme:n,face:s,longest:qo()},
!e.guess)return;let{picked:q,focused:W}=k.marks();q>=0&&j.set(q,"1"),L.asked=[q,W].filter(X=>X>=0)}function Go(){if(!e.guess)
return L;let S=e.step?[e.tree.n+e.step-1]:[];return{...L,currentPair:null,asked:[...S,...L.asked??[]]}}function Ge(){Ue();
for(let S of Object.values(kt))S.paint()}let qe=[],It=0;function qo(){let S=[e.tree,e.data,s];if(S.some((_,O)=>_!==qe[O])){
qe=S,It=0;for(let O=0;O<Math.min(e.tree.n,Mr);O++)It=Math.max(It,s.width(pe(e.tree,e.data,O),Z,!0));let _=e.tree.n<=Kt?Math.
max(0,It+me-Pe):0;A.tree.box.style.setProperty("--hc-names",`${Math.ceil(_)}px`)}return It}function Ko(){let S=e.currentPair(),
{distances:_,linkage:O,tree:z}=e;if(!S||!_.length||O!=="single"&&O!=="complete")return null;let F=O==="single"?1:-1,B=null,
j=1/0;for(let q of tt(z,S.a))for(let W of tt(z,S.b)){let[X,ht]=[Math.min(q,W),Math.max(q,W)],Rt=F*p(_,X*z.n-X*(X+1)/2+ht-
X-1);Rt<j&&([j,B]=[Rt,[q,W]])}return B}function Ke(S){let _=wo(e.tree,e.step,re(e.tree));return bo(S,e.tree,_,L.longest)}
let kt={points:yt(A.points.box,[(S,_)=>{let[O,z]=nt();!O||!z||(P=so(_,O,z,O.all,z.all,0,s),ro(S,P,{x:O,y:z,xShown:O.all,
yShown:z.all,theme:n,face:s,dpr:_.dpr}),Io(S,Go(),P,Ko()))}]),table:yt(A.table.box,[(S,_)=>{let O=e.table();!O||!rt()||ko(
S,L,De(_,O,e.tree,L.longest),O)}]),tree:yt(A.tree.box,[(S,_)=>{yo(S,L,Ke(_),_.dpr)}])};for(let S of Object.values(kt))S.
canvas.setAttribute("aria-hidden","true");let bt={points:ce(A.points.box),table:ce(A.table.box)},Ot=[e.tree,e.step],Lt=zn(
t,()=>{L.drawn=Lt.drawn,kt.tree.paint()});i.push(Lt.end);function Pt(){let{data:S,tree:_,step:O,playing:z}=e;_===Ot[0]&&
O===Ot[1]+1?Lt.begin(Math.min(Ro,z?Ar*1e3/e.speed:Ro)):(_!==Ot[0]||O!==Ot[1])&&Lt.end(),Ot=[_,O],Ue();let F=e.guess?So(e):
po(e);l.textContent!==F&&Xo(l,F);let B=_.n-1;b.max=String(B),b.value=String(O),b.setAttribute("aria-valuetext",F),y.textContent=
`${O} / ${B}`,f.textContent=z?"Pause":O>=B&&B>0?"Play again":"Play",f.disabled=!B,f.hidden=e.guess,M.parentElement.hidden=
e.guess,w.hidden=!e.guess||!e.guesses.length,w.textContent=w.hidden?"":we(e),u.setAttribute("aria-label",e.guess?"Go thr\
ough the merges":"Play the merges"),x.setAttribute("aria-label",e.guess?"Guess the next merge: arrows choose a cluster, \
Enter picks it, Escape takes back, Home and End jump.":"Merges, step by step: Space plays and stops, arrows step, Home a\
nd End jump."),x.classList.toggle("hclust-guessing",e.guess&&O<B),d.disabled=g.disabled=O<=0,m.disabled=O>=B;let j=We.includes(
e.speed)?We:[...We,e.speed].sort((W,X)=>W-X);Et(M,j.map(W=>[String(W),W<1?`1 step in ${U(1/W).replace(/\.00$/,"")} s`:`${W}\
 a second`]),String(e.speed));let q=e.offered.length?e.offered:e.linkage?[e.linkage]:[];Et(C,q.map(W=>[W,W]),e.linkage),
C.disabled=q.length<2||!Xe("swaps"),C.parentElement.hidden=!q.length,A.points.part.hidden=!st(),A.table.part.hidden=!rt(),
T.hidden=!e.distances.length||!e.linkage,x.dataset.parts=[st()&&"points",rt()&&"table",!T.hidden&&"numbers"].filter(Boolean).
join(" "),A.points.title.textContent=`The ${S.noun}`,A.table.title.textContent=`${O?`Distances before step ${O}`:"Distan\
ces"}: the bluer, the nearer`,A.tree.title.textContent="The tree so far",Dt.textContent=String(Xe("note")??""),Dt.hidden=
!Dt.textContent,E.show(),k.show(),N.show(r),v.show(!T.hidden&&!e.guess,c);for(let W of Object.values(kt))W.paint()}let Xe=S=>e.
model.get(S),Dt=o.createElement("p");Dt.className="hclust-notes",t.append(Dt);function Xo(S,_){let O=_.indexOf(":")+1,z=o.
createElement("b");z.textContent=_.slice(0,O),S.replaceChildren(z,_.slice(O))}function Ye(S){r=S,Pt()}function Yo(S){S!==
a&&(a=S,Ge())}function it(S){e.play(!1),e.goTo(S)}let Ve={PageUp:()=>it(e.step+10),PageDown:()=>it(e.step-10),Home:()=>it(
0),End:()=>it(1/0)},Vo=jt({...Ve,...k.keys}),Jo=jt({...Ve," ":()=>e.play(!e.playing),ArrowRight:()=>it(e.step+1),ArrowUp:()=>it(
e.step+1),ArrowLeft:()=>it(e.step-1),ArrowDown:()=>it(e.step-1)});i.push(ot(x,{keydown:S=>S.target===x&&(e.guess?Vo:Jo)(
S),focusout:S=>{if(!x.contains(S.relatedTarget))for(let _ of Object.values(bt))_.hide()}}),ot(b,{input:()=>it(b.valueAsNumber),
change:e.flush}),ot(A.points.box,{pointermove:S=>Qo(ct(A.points.box,S)),pointerleave:bt.points.hide,click:S=>{e.guess&&k.
pick(k.atPoint(ct(A.points.box,S)))}}),ot(A.tree.box,{click:S=>{let _=ct(A.tree.box,S);e.guess&&k.pick(k.atBranch(_,Ke(kt.
tree)))}}),ot(A.table.box,{pointermove:S=>Je(ct(A.table.box,S),!1),pointerleave:bt.table.hide,click:S=>Je(ct(A.table.box,
S),!0)}),e.subscribe(Pt));function Qo({x:S,y:_}){let[O,z]=[-1,kr];if(P)for(let j=0;j<P.xs.length;j++){let q=Math.hypot(p(
P.xs,j)+P.left-S,p(P.ys,j)+P.top-_);q<z&&([z,O]=[q,j])}if(O<0)return bt.points.hide();let F=p(L.top,O),B=p(e.tree.sizes,
F);bt.points.show(S,_,e.data.name(O),[B>1?`with ${B-1} more in its cluster`:"a cluster of its own"])}function Je({x:S,y:_},O){
let z=e.table(),F=z&&rt()&&xo(De(kt.table,z,e.tree,L.longest),S,_);if(!z||!F)return bt.table.hide();let[B,j]=F,q=e.currentPair();
bt.table.show(S,_,U(z.distance(B,j)),[Q(e.tree,e.data,B),Q(e.tree,e.data,j)]);let W=q&&[B,j].filter(ht=>ht!==q.a&&ht!==q.
b),X=W?.[0];O&&W?.length===1&&X!==void 0&&Ye(X)}return Pt(),{restyle(S){n=S,s=Me(o,n.font),Pt()},destroy(){for(let S of i)
S();for(let S of Object.values(kt))S.destroy();for(let S of Object.values(bt))S.destroy();t.replaceChildren()}}}function Cr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function He(t,e){let n=Y(t);if(n.matchMedia(Bo).matches)return Tr(t,e);let o=n.getComputedStyle(t),s=h=>o.getPropertyValue(
h).trim()?ke(e,`var(${h})`):null,i=$r(t,e),r=vt(s("--jp-layout-color0")??i,i),a=Ee(r)<.5,c=(h,b)=>vt(h??b,r),l=s("--jp-u\
i-font-color1")??s("--jp-ui-font-color0"),u=c(l??ke(e,"inherit"),a?lt:At),f=c(s("--jp-ui-font-color2"),dt(r,u,.65)),d=c(
s("--jp-border-color2"),dt(r,u,.16)),g=c(s("--jp-layout-color1"),r),m=V(g)===V(r)?dt(r,u,.03):g;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:V(r),ink:V(u),quiet:V(f),rule:V(d),panel:V(m),
font:n.getComputedStyle(e).fontFamily,dark:a}}var Bo="(forced-colors: active)";function Tr(t,e){let n=(i,r)=>vt(ke(e,i)??
r,lt),[o,s]=[n("Canvas",lt),n("CanvasText",At)];return{paper:V(o),ink:V(s),quiet:V(s),rule:V(n("GrayText",s)),panel:V(o),
font:Y(t).getComputedStyle(t).fontFamily,dark:Ee(o)<.5}}var Nr=["class","style","data-theme","data-jp-theme-light","data\
-jp-theme-name"];function Fo(t,e){let n=Y(t),{documentElement:o,body:s}=n.document,i=new n.MutationObserver(e);for(let a of[
o,s])i.observe(a,{attributes:!0,attributeFilter:Nr});let r=["(prefers-color-scheme: dark)",Bo].map(a=>n.matchMedia(a));for(let a of r)
a.addEventListener("change",e);return()=>{i.disconnect();for(let a of r)a.removeEventListener("change",e)}}function $r(t,e){
let n=[];for(let s=t;s;s=Cr(s)){let i=jo(Y(s).getComputedStyle(s).backgroundColor,Y(s));if(!(!i||i.a===0)&&(n.unshift(i),
i.a===1))break}let o=vt(ke(e,"Canvas")??lt,lt);return n.reduce((s,i)=>vt(i,s),o)}function ke(t,e){let n=Y(t);t.style.color=
e;let o=jo(n.getComputedStyle(t).color,n);return t.style.color="",o}function jo(t,e){let n=xt(t);if(n)return n;let o=e.document.
createElement("canvas");o.width=o.height=1;let s=o.getContext("2d",{willReadFrequently:!0});if(!s)return null;s.fillStyle=
t,s.fillRect(0,0,1,1);let[i=0,r=0,a=0,c=0]=s.getImageData(0,0,1,1).data;return{r:i,g:r,b:a,a:c/255}}function Wo(t){return{...t,initialize(e){return setTimeout(()=>_r(e.model).catch(()=>{})),t.initialize?.(e)}}}async function _r(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(s=>o._handle_comm_msg.
call(n,s)),t.send({resend:!0})}function Ir(){let t=null,e=n=>t??=n.get("view")==="lab"?Vn(n):Mo(n);return Wo({initialize({model:n}){return e(n),()=>{t?.
destroy(),t=null}},render({model:n,el:o}){let s=e(n);return Or(o,(i,r)=>n.get("view")==="lab"?Qn(i,s,r):zo(i,s,r))}})}function Or(t,e){
let n=Y(t),o=n.document.createElement("span");o.style.display="none",t.append(o);let s=R(t,"hclust hclust-live hclust-cl\
assroom"),i=He(t,o);Se(s,i);let r=e(s,i),a=()=>{let f=He(t,o);JSON.stringify(f)!==JSON.stringify(i)&&(i=f,Se(s,i),r.restyle(
i))},c=Fo(s,a),l=Rn(s,f=>s.contains(f)),u=new n.ResizeObserver(a);return u.observe(s),()=>{c(),l(),u.disconnect(),r.destroy(),
s.remove(),o.remove()}}export{Ir as default};
