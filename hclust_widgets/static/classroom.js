// Generated from js/ by `npm run build`. Do not edit.
function Y(t){return t.ownerDocument.defaultView??globalThis}function Vt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function tn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",s)},s=()=>{n.removeEventListener("change",s),o(),e()};return o(),()=>n.removeEventListener(
"change",s)}function p(t,e){return t[e]}var Bt="…",ts=300;function H(t){return String(t).slice(0,ts).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Jt(t,e,n,o=Number.POSITIVE_INFINITY,s=0){if(n(t)<=e)return t;let r=Array.from(t),i=en(r,r.length,Bt,
e,n);if(i>o||o>=r.length)return i?Ae(r,i)+Bt:"";let c=r.lastIndexOf(" ",o-1)+1,a=c>o-es?c:o,l=Bt+r.slice(a).join("");if(n(
l)>e){if(s<=a)return Jt(l,e,n);let u=r.slice(a).join("");return Bt+Jt(u,e-n(Bt),n,s-a)}return Ae(r,en(r,a,l,e,n))+l}var es=12;
function en(t,e,n,o,s){let[r,i]=[0,e];for(;r<i;){let c=r+i+1>>1;s(Ae(t,c)+n)<=o?r=c:i=c-1}return r}function Ae(t,e){return t.
slice(0,e).join("").trimEnd()}var ns="linear";function nn(t,e,n){let o=t.ownerDocument,s=o.createElement("canvas");s.className=t.className,s.setAttribute(
"aria-hidden","true"),[s.width,s.height]=[t.width,t.height],s.getContext("2d")?.drawImage(t,0,0);let r=o.createElement("\
div");r.className="hclust-fade",t.replaceWith(r),r.append(s,t);let i={duration:e,easing:ns},c=s.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let l=!1;function u(){l||(l=!0,c.cancel(),
a.cancel(),s.width=s.height=0,r.replaceWith(t),n())}return{end:u}}function on(t){return!!t.getContext("2d")?.isContextLost?.()}var os=600;function sn(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function yt(t,e,n){let o=Y(
t),s=e.map(w=>{let b=sn(o.document);return t.append(b),{canvas:b,draw:w,stale:!0,ctx:b.getContext("2d"),fade:0,fading:null}}),
r=s.at(-1).canvas,i=0,c=0,a=[],l={canvas:r,width:0,height:0,dpr:1,paint(...w){s.forEach((b,m)=>{(!w.length||w.includes(m))&&
(b.stale=!0)}),l.width&&(i||=o.requestAnimationFrame(u))},fade(w,...b){s.forEach((m,d)=>{b.includes(d)&&m.canvas!==r&&(m.
fade=w)})},endFades(){for(let w of s)w.fade=0,w.fading?.end()},destroy(){l.endFades(),o.cancelAnimationFrame(i);for(let w of a)
o.clearTimeout(w);g.disconnect(),x();for(let{canvas:w}of s)w.width=w.height=0,w.remove()}};function u(){i=0;let w=o.performance.
now();for(let b of s)b.stale&&(b.stale=!1,b.fade&&c&&(b.fading?.end(),b.fading=nn(b.canvas,b.fade,()=>b.fading=null)),b.
fade=0,b.ctx.setTransform(l.dpr,0,0,l.dpr,0,0),b.ctx.clearRect(0,0,l.width,l.height),b.ctx.save(),b.draw(b.ctx,l),b.ctx.
restore());r.dataset.ms=(o.performance.now()-w).toFixed(2),r.dataset.painted=String(++c)}function f(){let[w,b]=[t.clientWidth,
t.clientHeight],m=(o.devicePixelRatio||1)*Vt(t);if(!(w===l.width&&b===l.height&&m===l.dpr)&&(Object.assign(l,{width:b?w:
0,height:b,dpr:m}),l.endFades(),!!l.width)){for(let{canvas:d}of s)d.width=Math.round(w*m),d.height=Math.round(b*m);n?.(l);
for(let d of s)d.stale=!0;o.cancelAnimationFrame(i),u()}}function h(w){let{canvas:b}=w;b.addEventListener("contextrestor\
ed",()=>l.paint(s.indexOf(w))),b.addEventListener("contextlost",()=>{if(!b.isConnected)return;let m=o.setTimeout(()=>{if(!b.
isConnected||b===r||!on(b))return;let d=sn(o.document);d.width=b.width,d.height=b.height,w.fading?.end(),b.replaceWith(d),
w.canvas=d,w.ctx=d.getContext("2d"),h(w),l.paint(s.indexOf(w))},os);a.push(m)})}s.forEach(h),r.addEventListener("hclust-\
record",w=>{let{detail:b}=w;for(let m of s)b.save(),b.setTransform(l.dpr,0,0,l.dpr,0,0),m.draw(b,l),b.restore()});let g=new o.
ResizeObserver(f);g.observe(t);let x=tn(o,f);return l}function ot(t,e){let n=new AbortController;for(let[o,s]of Object.entries(
e))t.addEventListener(o,s,{signal:n.signal,passive:!1});return()=>n.abort()}var Z=11;function Me(t,e){let n=new Map,o=null,
s=(i=Z,c=!1)=>`${c?"600 ":""}${i}px ${e}`,r=(i,c=Z,a=!1)=>{let l=s(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=l,u.set(i,
f=o.measureText(i).width)}return f};return{css:s,width:r,fit:(i,c,a,l,u,f)=>Jt(i,c,h=>r(h,a,l),u,f)}}var rn={about:"Sentences that explain linkages and terms, and groups of metrics, for Python and JavaScript. Read by hclu\
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
 of these distances with the heights at which the rows meet. 1 would be perfect."};var an=rn;var ut={r:255,g:255,b:255,a:1},At={r:0,g:0,b:0,a:1};function xt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,s,r,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(rs),c=n[2]?255:1;return o===void 0||s===void 0||r===void 0||![o,s,r,i].every(Number.isFinite)?null:{r:o*c,g:s*
c,b:r*c,a:i}}function rs(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function St(t,e){return{...dt(e,t,
t.a),a:1}}function dt(t,e,n){let o=s=>t[s]+(e[s]-t[s])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function V({r:t,g:e,b:n}){
let o=s=>Math.round(Math.min(255,Math.max(0,s))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Ee({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ve(t,e){let[n,o]=[xt(e.paper)??ut,xt(e.ink)??At],s={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[r,i]of Object.entries(s))t.style.setProperty(`--hc-${r}`,i);t.style.setProperty("--hc-band",V(dt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function R(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var cn="http://www.w3.org/2000/svg";function mt(t,e,n,o){let s=t.ownerDocument,r=s.createElement("button");if(r.type="bu\
tton",r.dataset.lmSuppressShortcuts="true",o){let i=s.createElementNS(cn,"svg"),c=s.createElementNS(cn,"path");i.setAttribute(
"viewBox","0 0 16 16"),i.setAttribute("aria-hidden","true"),c.setAttribute("d",o),i.append(c),r.append(i),r.setAttribute(
"aria-label",e),r.title=e}else r.textContent=e;return r.addEventListener("click",n),t.append(r),r}function Mt(t,e,n){let o=t.
ownerDocument,s=o.createElement("label"),r=o.createElement("select");return r.dataset.lmSuppressShortcuts="true",r.setAttribute(
"aria-label",e),r.addEventListener("change",()=>n(r.value)),s.append(e,r),t.append(s),r}function Et(t,e,n){let o=e.flat().
join(`
`);t.dataset.options!==o&&(t.dataset.options=o,t.replaceChildren(...e.map(([s="",r=""])=>{let i=t.ownerDocument.createElement(
"option");return i.value=s,i.textContent=r,i}))),t.value!==n&&(t.value=n)}function ln(t,e,n,o){let s=t.ownerDocument,r=s.
createElement("label"),[i,c]=[s.createElement("input"),s.createElement("output")];return i.type="range",i.dataset.lmSuppressShortcuts=
"true",i.addEventListener("input",()=>n(i.valueAsNumber)),o&&i.addEventListener("change",o),r.append(e,i,c),t.append(r),
{input:i,output:c,label:r}}function Ct(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}var un=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])un.set(t,
t);var is=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
as=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function fn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+cs(t.slice(e))}function cs(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=un.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:is.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,as.test(e)?-2:-1)}function D(t,e=""){return e?`${Qt(t,0)} ${t===1?fn(e):e}`:Qt(t,0)}function U(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":ls(t)?Qt(t,us(t)):gn(t,2)}var ls=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function us(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}var fs=[1,2,2.5,5,10];function hn(t,e,n,o){let s=e-t;if(!(s>0)||!Number.isFinite(s))return Number.isFinite(t)?[t]:[];let r=Math.
max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(s/r)),c=i*(fs.find(u=>u*i*r>=s*(1-1e-9))??10),a=1e-9*s,l=[];for(let u=Math.
ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function dn(t){let e=t.slice(1).map((i,c)=>i-p(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>ps(
i,3));let s=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),r=()=>t.some(i=>Math.abs(Number(i.toFixed(s))-i)>n/100);for(;s<6&&
r();)s++;return t.map(i=>Qt(i+0,s))}function Qt(t,e){let n=mn(t,e),[o="",s]=n.split("."),r=o.replace(/\B(?=(\d{3})+$)/g,
",");return s===void 0?r:`${r}.${s}`}function mn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let s=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(s.at(-1))%2===0?s:n}function gn(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),s=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
s.at(-1))%2===0?`${s}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function ps(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",s=""]=gn(t,e-1).split("e");return`${pn(o)}e${s}`}return pn(mn(
t,e-1-n))}function pn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var wn={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
able as well (table=...)."};var J=wn;function gt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=bn(t,n);return ms(t,n,ds(o),o)}function bn(t,e){let{n,heights:o}=t;return{lower:e<n?at(o,n-e-1):0,upper:e>1?at(o,n-e):1/0}}function ds({lower:t,upper:e}){
if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function ms(t,e,n,{lower:o,
upper:s},r){let i=r?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:s,hasThreshold:!r&&(o<s||e===t.n),isUneven:!!r,locked:r?.
locked??[],get nodes(){return i??=gs(t,e)},get sizes(){return c??=this.nodes.map(l=>at(t.sizes,l))},get labels(){return a??=
ys(t,this.nodes)}}}function gs(t,e){let{n,children:o}=t,s=new Int32Array(e);s[0]=2*n-2;for(let r=1;r<e;r++){let i=n-1-r;
ws(s,r,at(o,2*i)),bs(s,r+1,at(o,2*i+1))}return s}function ws(t,e,n){yn(t,0,e,n)}function yn(t,e,n,o){for(;n>e;){let s=n-
1>>1,r=at(t,s);if(o<=r)break;t[n]=r,n=s}t[n]=o}function bs(t,e,n){let o=0,s=1;for(;s<e;){let r=s+1;r<e&&!(at(t,s)>at(t,r))&&
(s=r),t[o]=at(t,s),o=s,s=2*o+1}yn(t,0,o,n)}function ys(t,e){let n=new Int32Array(t.n);return e.forEach((o,s)=>{let r=at(
t.start,o),i=r+at(t.sizes,o);for(let c=r;c<i;c++)n[at(t.order,c)]=s}),n}function xn(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let s=2,r=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:a}=bn(t,i),l=c>0?a/c:0;l>r&&([r,s]=[l,i])}return s}function at(t,e){return t[e]}var te=Object.keys(J.marker_scales).length,En=J.colors.length,Zt=En*te,vn=1<<30;function Sn(t,e){return vn|parseInt(e.slice(
1),16)<<3|t%te}function Se(t){return(t&vn)!==0}function Cn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Tn(t){
return t&7}var kn=new WeakMap,An=new WeakMap,Mn=new WeakMap;function Nn(t){let{annotations:e}=t,n=ee(t);return e?.colors.
size?xs(n,e):n}function ee(t){let{annotations:e}=t,n=e&&An.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:s}=$n(
t),r=As(o,e?.numbers.length?e.numbers:s);return e&&An.set(e,r),r}function _n({tree:t,nodes:e},n){let{splits:o}=$n(t),s=[];
return e.forEach((r,i)=>{s[G(o,r)]=G(n,i)}),s}function xs(t,e){let n=Mn.get(e);if(!n){Mn.set(e,n=t.slice());for(let[o,s]of e.colors)n[o]=Sn(G(n,o),s)}return n}function Ft(t){
let{nodes:e,tree:n}=t,o=ee(n),s=ks(e.map(i=>G(o,i)),t),r=n.annotations?.colors;return r?.size&&e.forEach((i,c)=>{let a=r.
get(i);a&&(s[c]=Sn(G(s,c),a))}),s}function ks(t,{nodes:e,tree:n}){if(!t.some(r=>r>=Zt))return t;let o=Array.from(e.keys()).
sort((r,i)=>G(n.start,G(e,r))-G(n.start,G(e,i))),s=-1;for(let r of o){let i=G(t,r);i%Zt===s&&(t[r]=i+En),s=G(t,r)%Zt}return t}
function $n(t){let e=kn.get(t.children);if(e)return e;let{n,children:o,sizes:s}=t,r=new Int32Array(2*n-1);for(let a=1,l=n-
2;l>=0;l--,a++){let u=G(o,2*l),f=G(o,2*l+1),h=G(s,u)>=G(s,f);r[h?u:f]=G(r,n+l),r[h?f:u]=a}let i=[];gt(t,xn(t)).nodes.forEach(
(a,l)=>{i[G(r,a)]=l});let c={splits:r,start:i};return kn.set(t.children,c),c}function As(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),s=new Set,r=Math.min(n,e.length);for(let i=0;i<r;i++)s.add(o[i]=G(e,i));for(let i=r,c=0;i<n;i++,c++){for(;s.has(c);)c++;
o[i]=c}return t.map(i=>G(o,i))}function G(t,e){return t[e]}var In=J.colors,Ms=Object.keys(J.marker_scales),On=J.marker_scales;function ft(t){return Se(t)?Cn(t):p(In,t%In.length)}function Ce(t){return p(Ms,Se(t)?Tn(t):t%te)}var Es={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"};function ne(t){return Es[Ce(t)]}function oe(t){return On[Ce(t)]}function vt(t,e,n=new Uint8Array(e.length)){let o=e.length+1,s=new Float64Array(o-1),r=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=K(t,2*l),f=K(t,2*l+1);r[o+l]=K(r,u)+K(r,f),i[u]=
i[f]=o+l;let h=K(e,l);h<c?a=!1:c=h,s[l]=c}return vs({n:o,children:t,distances:e,heights:s,monotone:a,sizes:r,parents:i},
n)}function vs(t,e){let{n,children:o,sizes:s}=t,r=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=K(o,2*a+(e[a]?1:0)),
u=K(o,2*a+(e[a]?0:1)),f=K(r,n+a);r[l]=f,r[u]=f+K(s,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[K(r,a)]=a,c[a]=K(r,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(K(c,K(o,2*a))+K(c,K(o,2*a+1)))/2;return{...t,flips:e,start:r,order:i,
x:c}}function wt(t,e){return e<t.n?0:K(t.distances,e-t.n)}function tt(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.sizes,e))}function K(t,e){return t[e]}function pt({left:t,width:e},n,o){return t+p(n.x,o)/n.n*e}function et({top:t,height:e,highest:n},o){return t+e*(1-(n>0?o/
n:0))}function se(t,e,n,o,s){let r=new Map;for(let i=0;i<n;i++){let c=s(e.n+i),a=r.get(c);a||r.set(c,a=new Path2D),Ss(a,
e,i,o)}t.lineJoin="miter",t.lineCap="butt";for(let[i,c]of r)t.strokeStyle=i,t.stroke(c)}function Ss(t,e,n,o){let[s,r]=[p(
e.children,2*n),p(e.children,2*n+1)],[i,c]=[pt(o,e,s),pt(o,e,r)],a=et(o,p(e.distances,n));t.moveTo(i,et(o,wt(e,s))),t.lineTo(
i,a),t.lineTo(c,a),t.lineTo(c,et(o,wt(e,r)))}function Ln(t,e,n,o,s){let r=et(o,p(e.distances,n)),[i,c]=[Math.min(1,s/.6),
Math.max(0,(s-.6)/.4)],a=[0,1].map(l=>pt(o,e,p(e.children,2*n+l)));for(let l of[0,1]){let u=et(o,wt(e,p(e.children,2*n+l))),
[f,h]=[p(a,l),p(a,1-l)];t.moveTo(f,u),t.lineTo(f,u+(r-u)*i),c&&t.lineTo(f+(h-f)/2*c,r)}}function re(t){return t.n<2?0:p(
t.heights,t.n-2)}var Cs=8;function ie(t,e){let n=Math.max(10,Math.min(t.width,t.height)-2*Cs),[o,s,r]=e.square,[i,c]=[(t.width-n)/2,(t.height-
n)/2],a=n/r;return{left:i,top:c,scale:a,x:l=>i+(l-o)*a,y:l=>c+n-(l-s)*a}}function Pn(t,e,n,o,s,r){let{x:i,y:c}=ie(e,n),a=n.
points.length/2,l=a>120?7:9,u=Array.from(o.colors,f=>new Path2D(ne(f)));for(let f=0;f<a;f++){let h=p(o.cut.labels,f),g=p(
o.colors,h),x=l*oe(g);t.save(),t.translate(i(p(n.points,2*f)),c(p(n.points,2*f+1))),(f===n.picked||f===r)&&(t.beginPath(),
t.arc(0,0,l/2+3.5,0,2*Math.PI),t.strokeStyle=s.ink,t.lineWidth=f===n.picked?2:1,t.stroke()),t.scale(x,x);let w=u[h];t.fillStyle=
ft(g),t.fill(w),t.lineWidth=.8/x,t.strokeStyle=s.paper,t.stroke(w),t.restore()}}function Dn(t,e,{tree:n,cut:o,colors:s},r){
let i=re(n)*1.04,c={left:1,top:4,width:e.width-2,height:e.height-8,highest:i},a=new Int32Array(2*n.n-1).fill(-1);o.nodes.
forEach((u,f)=>{a[u]=f});for(let u=2*n.n-2;u>=0;u--){let f=p(n.parents,u);p(a,u)<0&&f>=0&&(a[u]=p(a,f))}if(t.lineWidth=1.25,
se(t,n,n.n-1,c,u=>p(a,u)<0?r.quiet:ft(p(s,p(a,u)))),o.t>i||n.n<2)return;let l=Math.round(et(c,Math.min(o.t,i)))+.5;t.setLineDash(
[5,4]),t.lineWidth=1,t.strokeStyle=r.ink,t.beginPath(),t.moveTo(0,l),t.lineTo(e.width,l),t.stroke()}var Rn="data-lm-suppress-shortcuts",Ts=/^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/,zn="walking";function Bn(t,e){
let n=Y(t),o=new WeakSet,s=r=>{let i=r.target;!(i instanceof n.Element)||!e(i)||(i.getAttribute(Rn)&&o.add(i),i.toggleAttribute(
Rn,o.has(i)?!Te(r):Ns(r,i)))};return n.addEventListener("keydown",s,!0),()=>n.removeEventListener("keydown",s,!0)}function Te({
key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s,target:r}){if(e||n||o)return!0;let i=r?.closest(`.${zn}`);return t==="Ente\
r"&&s&&!i}function Ns({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:s},r){return e||n||o||s?!1:Ts.test(t)||r.tagName==="S\
ELECT"&&t.length===1}function _s(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Fn(t,e){let n=Y(t),o=0,s=0,r=0,i={drawn:1,begin(a){i.end(),!(_s(n)||a<=0)&&([s,r,i.drawn]=[n.performance.now(),
a,0],o=n.requestAnimationFrame(c))},end(){n.cancelAnimationFrame(o),o=0,i.drawn=1}};function c(a){let l=Math.min(Math.max(
(a-s)/r,0),1);i.drawn=1-(1-l)**2,o=l<1?n.requestAnimationFrame(c):0,e()}return i}var jt=14,ae=4;function ce(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let s=[],r="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==r){for(r=f,o.textContent=H(l);s.length<u.length;){let h=e.createElement("span");s.push(h),n.append(h)}s.forEach(
(h,g)=>{h.hidden=g>=u.length,h.textContent=H(u[g]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,h){
a(f,h),n.hidden=!1;let[g,x]=[t.clientWidth,t.clientHeight],w=l+jt+i+ae<=g?l+jt:l-jt-i,b=u-jt-c,m=b>=ae?b:u+jt,d=(M,T)=>Math.
round(Math.max(ae,Math.min(M,T-ae)));n.style.transform=`translate(${d(w,g-i)}px, ${d(m,x-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Fi=`This view shows the rows' values, but ${J.needs_table}`;function ct(t,e){let{left:n,top:o}=t.getBoundingClientRect(),s=Vt(t);return{x:(e.clientX-n)/s,y:(e.clientY-o)/s}}function Wt(t){return e=>{let n=t[e.key];!n||Te(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var qi=J.max_cluster_title;function Wn(t){let e=t.get("color_numbers")??[];return{names:jn(t.get("node_names")),colors:jn(t.get("node_colors")),numbers:e}}
function jn(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var $s=65535;function Ne(t,e,n,o,s,r="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(r)??[]).map(
c=>{let a=x=>{if(c.original!==void 0)return p(n,x*i+c.original);if(c.numbers!==void 0)return p(s,c.numbers*e+x);let w=p(
o,c.codes*e+x);return w===$s?NaN:w},l,u=!1,[f,h]=[1/0,-1/0];function g(){return l||(l=Float64Array.from({length:e},(x,w)=>{
let b=a(w);return Number.isFinite(b)?(b<f&&(f=b),b>h&&(h=b),b):(u=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return g()},get gaps(){return g(),u},get ends(){return g(),f<=h?[f,h]:[0,1]}}})}function Is(t){let e=lt(t.get("heights")),n=Un(t.get("flips"),e.length),o=vt(Ht(t.get("children")),e,n);return o.annotations=
Wn(t),o}function Hn(t){let e=Is(t),n=e.n,o=t.get("columns")??[],s=lt(t.get("col_heights")),r=Ht(t.get("col_children")),i=t.
get("col_flips"),c=lt(t.get("originals")),a=t.get("original_columns")??[],l=t.get("axis_names")??[],u=Ht(t.get("rows")),
f=Ht(t.get("leaf_rows")),h=u.length===n?u:Int32Array.from({length:n},(g,x)=>x);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:_e(t.get("values")),columnTree:s.length?vt(r,s,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:a,axes:Os(l,lt(t.get("axes")),c,a.length,n),axisNames:l,tracks:Ne(t,
n,c,new Uint16Array(Tt(t.get("track_codes"))),lt(t.get("track_values"))),columnTracks:Ne(t,o.length,[],new Uint16Array(Tt(
t.get("column_track_codes"))),lt(t.get("column_track_values")),"column_track_about"),rows:h,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:_e(t.get("cell_means")),cellDeviations:_e(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:Ls(Un(t.get("names")),Ht(t.get("name_ends"))),leafOf:g=>Ps(h,g)}}function Os(t,e,n,o,s){
let r=0;return t.map(({original:i})=>i===void 0?e.subarray(r*s,++r*s):Float64Array.from({length:s},(c,a)=>n[a*o+i]??NaN))}
function Ls(t,e){let n=new TextDecoder,o=[];return s=>{let r=e[s];return r===void 0?String(s):o[s]??=n.decode(t.subarray(
s?e[s-1]:0,r))}}function Ps(t,e){let n=0,o=t.length;for(;n<o;){let s=n+o>>1;p(t,s)<e?n=s+1:o=s}return t[n]===e?n:-1}function Tt(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Un(t,e=0){let n=new Uint8Array(Tt(t));return n.length>=e?n:new Uint8Array(
e)}function Ht(t){return new Int32Array(Tt(t))}function _e(t){return new Float32Array(Tt(t))}function lt(t){return new Float64Array(
Tt(t))}var qn=["ward","complete","average","single","weighted","centroid","median"],Kn=["ward","centroid","median"];function le(t){
let e=t.length>>1,n=new Float64Array(e*(e-1)/2);for(let o=0,s=0;o<e;o++)for(let r=o+1;r<e;r++){let i=O(t,2*o)-O(t,2*r),c=O(
t,2*o+1)-O(t,2*r+1);n[s++]=Math.sqrt(i*i+c*c)}return n}function Ut(t,e){let n=new Float64Array(e*e);for(let o=0,s=0;o<e;o++)
for(let r=o+1;r<e;r++)n[o*e+r]=n[r*e+o]=O(t,s++);return n}function Ie(t,e,n,o,s,r,i){switch(t){case"ward":{let c=1/(e+n+o);return $e((o+e)*c*s*s+(o+n)*c*r*r-o*c*i*i)}case"complet\
e":return Math.max(s,r);case"single":return Math.min(s,r);case"average":return(e*s+n*r)/(e+n);case"weighted":return .5*(s+
r);case"centroid":return $e((e*s*s+n*r*r-e*n*i*i/(e+n))/(e+n));case"median":return $e(.5*(s*s+r*r)-.25*i*i)}}function $e(t){
return t>0?Math.sqrt(t):0}function ue(t,e,n,{points:o=!1}={}){let s=Ut(t,e);return n==="single"?Gn(...Rs(s,e,o),e,o):n===
"centroid"||n==="median"?zs(s,e,n):Gn(...Ds(s,e,n),e,!1)}function Ds(t,e,n){let o=new Int32Array(e).fill(1),[s,r,i]=[[],
[],[0]],c=0;for(let a=0;a<e-1;a++){if(!i.length){for(;!o[c];)c++;i.push(c)}let[l,u,f]=[0,0,1/0];for(;;){l=O(i,i.length-1);
let h=i[i.length-2];[u,f]=h===void 0?[-1,1/0]:[h,O(t,l*e+h)];for(let g=0;g<e;g++)o[g]&&g!==l&&O(t,l*e+g)<f&&(f=O(t,l*e+g),
u=g);if(u===h)break;i.push(u)}i.length-=2,l>u&&([l,u]=[u,l]),s.push(l,u),r.push(f),Nt(t,e,o,n,l,u,f)}return[s,r]}function Nt(t,e,n,o,s,r,i){
let[c,a]=[O(n,s),O(n,r)];n[s]=0,n[r]=c+a;for(let l=0;l<e;l++){let u=O(n,l);if(!u||l===r)continue;let f=Ie(o,c,a,u,O(t,l*
e+s),O(t,l*e+r),i);t[l*e+r]=t[r*e+l]=f}}function Rs(t,e,n){let o=new Float64Array(e).fill(1/0),s=new Int32Array(e),r=new Uint8Array(
e),[i,c]=[[],[]],a=0;for(let l=0;l<e-1;l++){r[a]=1;let[u,f]=[0,1/0];for(let h=0;h<e;h++){if(r[h])continue;let g=O(t,a*e+
h);g<O(o,h)&&(o[h]=g,s[h]=a),O(o,h)<f&&(f=O(o,h),u=h)}i.push(n?O(s,u):a,u),c.push(f),a=u}return[i,c]}function Gn(t,e,n,o){
let s=e.map((a,l)=>l).sort((a,l)=>O(e,a)-O(e,l)),r=Int32Array.from({length:2*n-1},(a,l)=>l),i=new Int32Array(2*(n-1)),c=a=>{
for(;r[a]!==a;)a=r[a]=O(r,O(r,a));return a};return s.forEach((a,l)=>{let[u,f]=[c(O(t,2*a)),c(O(t,2*a+1))];i.set(o||u<f?[
u,f]:[f,u],2*l),r[u]=r[f]=n+l}),{children:i,heights:Float64Array.from(s,a=>O(e,a))}}function zs(t,e,n){let o=new Int32Array(
e).fill(1),s=Int32Array.from({length:e},(f,h)=>h),r=new Int32Array(e),i=new Float64Array(Math.max(0,e-1)),c=new Int32Array(
2*(e-1)),a=new Float64Array(e-1),l=f=>{let[h,g]=[f,1/0];for(let x=f+1;x<e;x++)o[x]&&O(t,f*e+x)<g&&([h,g]=[x,O(t,f*e+x)]);
return r[f]=h,i[f]=g,g};for(let f=0;f<e-1;f++)l(f);let u=Bs(i);for(let f=0;f<e-1;f++){let h=u.top();for(;O(i,h)!==O(t,h*
e+O(r,h));)u.set(h,l(h)),h=u.top();let[g,x]=[O(r,h),O(i,h)];u.drop(),c.set(O(s,h)<O(s,g)?[O(s,h),O(s,g)]:[O(s,g),O(s,h)],
2*f),a[f]=x,s[g]=e+f,Nt(t,e,o,n,h,g,x);for(let w=0;w<h;w++)o[w]&&r[w]===h&&(r[w]=g);for(let w=0;w<g;w++)o[w]&&O(t,w*e+g)<
O(i,w)&&(r[w]=g,u.set(w,i[w]=O(t,w*e+g)));g<e-1&&u.set(g,l(g))}return{children:c,heights:a}}function Bs(t){let e=t.slice(),
n=Int32Array.from(t,(a,l)=>l),o=n.slice(),s=n.length,r=a=>O(e,O(n,a)),i=(a,l)=>{let[u,f]=[O(n,a),O(n,l)];n[a]=f,n[l]=u,o[u]=
l,o[f]=a},c=a=>{for(let l=2*a+1;l<s;l=2*a+1){if(l+1<s&&r(l+1)<r(l)&&l++,!(r(a)>r(l)))return;i(a,l),a=l}};for(let a=(s>>1)-
1;a>=0;a--)c(a);return{top:()=>O(n,0),drop(){i(0,--s),c(0)},set(a,l){let u=O(o,a),f=l<O(e,a);if(e[a]=l,!f)return c(u);for(let h=u-
1>>1;u>0&&r(h)>l;h=u-1>>1)i(u,h),u=h}}}function O(t,e){return t[e]}var Fs=200;function fe(t,e,n){let[o,s]=[Xn(t),Xn(e)],r=js(t,e,s.k),i=new Int32Array(s.k).fill(-1),c=new Set;r.filter(({a:l,
rows:u})=>2*u>p(o.sizes,l)).sort((l,u)=>u.rows-l.rows||p(o.rank,l.a)-p(o.rank,u.a)).forEach(({a:l,b:u})=>{p(i,u)>=0||(i[u]=
l,c.add(l))});let a=r.filter(({a:l,b:u})=>!c.has(l)&&p(i,u)<0);for(let[l,u]of Ws(a,o,s))i[u]=l;return{colors:Hs(i,n,s),origins:i}}function Xn(t){let e=[],n=[];for(let r=0;r<t.length;r++){let i=p(t,r);i<0||(e[i]=(e[i]??0)+1,n[i]??=r)}let o=[...e.keys()].
sort((r,i)=>p(e,i)-p(e,r)||p(n,r)-p(n,i)),s=[];return o.forEach((r,i)=>{s[r]=i}),{k:e.length,sizes:e,order:o,rank:s}}function js(t,e,n){
let o=new Map;for(let r=0;r<e.length;r++){let[i,c]=[p(t,r),p(e,r)];i>=0&&c>=0&&o.set(i*n+c,(o.get(i*n+c)??0)+1)}return[...o].
sort(([r],[i])=>r-i).map(([r,i])=>({a:Math.floor(r/n),b:r%n,rows:i}))}function Ws(t,e,n){let o=[...new Set(t.map(({a:c})=>c))].
sort((c,a)=>p(e.rank,c)-p(e.rank,a)),s=[...new Set(t.map(({b:c})=>c))].sort((c,a)=>p(n.rank,c)-p(n.rank,a)),r=Math.max(o.
length,s.length);if(r>Fs){let c=new Map,a=new Set,l=[...t].sort((u,f)=>f.rows-u.rows||p(e.rank,u.a)-p(e.rank,f.a)||p(n.rank,
u.b)-p(n.rank,f.b));for(let{a:u,b:f}of l)c.has(f)||a.has(u)||(c.set(f,u),a.add(u));return[...c].map(([u,f])=>[f,u])}let i=o.
map(()=>new Float64Array(s.length));for(let{a:c,b:a,rows:l}of t){let[u,f]=[o.indexOf(c),s.indexOf(a)];p(i,u)[f]=l*(r**3+
1)+(r-u)*(r-f)}return Yn(i).map(([c,a])=>[p(o,c),p(s,a)])}function Yn(t){let e=t.length,n=t[0]?.length??0;if(e>n){let c=Array.
from({length:n},(a,l)=>t.map(u=>p(u,l)));return Yn(c).map(([a,l])=>[l,a])}let o=new Float64Array(e),s=new Float64Array(n),
r=new Int32Array(n).fill(-1);for(let c=0;c<e;c++){let a=new Float64Array(n).fill(1/0),l=new Int32Array(n).fill(-1),u=new Uint8Array(
n),f=[],[h,g]=[c,-1];for(;;){let x=-1;for(let b=0;b<n;b++){if(u[b])continue;let m=-p(p(t,h),b)-p(o,h)-p(s,b);m<p(a,b)&&(a[b]=
m,l[b]=g),(x<0||p(a,b)<p(a,x))&&(x=b)}let w=p(a,x);o[c]=p(o,c)+w;for(let b of f)o[p(r,b)]=p(o,p(r,b))+w,s[b]=p(s,b)-w;for(let b=0;b<
n;b++)u[b]||(a[b]=p(a,b)-w);if(u[x]=1,g=x,p(r,x)<0)break;f.push(x),h=p(r,x)}for(;g>=0;){let x=p(l,g);r[g]=x<0?c:p(r,x),g=
x}}let i=[];return r.forEach((c,a)=>{c>=0&&p(p(t,c),a)>0&&i.push([c,a])}),i}function Hs(t,e,{order:n}){let o=t.map(c=>c<
0?-1:p(e,c)),s=new Set(o),r=new Set(Array.from(e)),i=J.colors.length;for(let c of n){if(p(o,c)>=0)continue;let a=[...Array(
i).keys()].filter(u=>!s.has(u)),l=a.find(u=>!r.has(u))??a[0]??i;for(;s.has(l);)l++;o[c]=l,s.add(l)}return o}var Oe=2,Le=200,Vn=12;function Jn(t){let e=new Set,n=null,o=null,s=[],r=!1,i=!1,c={model:t,picked:-1,panels(){if(n)return n;
let m=c.points.length/2,d=le(c.points),M=c.linkages.map(y=>{let{children:k,heights:C}=ue(d,m,y,{points:!0});return{linkage:y,
tree:vt(k,C)}});o??=M[0]?.tree??null;let T=o&&gt(o,Math.min(c.k,o.n));return n=M.map(({linkage:y,tree:k})=>{let C=gt(k,c.
k);return{linkage:y,tree:k,cut:C,colors:Gs(T,C,s)}}),n},move(m,d,M){c.points.set(f(d,M),2*m),l()},add(m,d){let M=c.points.
length/2;return M>=Le?!1:(c.points=Float64Array.of(...c.points,...f(m,d)),s.push(-1),c.picked=M,l(),!0)},remove(m){let d=c.
points.length/2;return d<=Oe?!1:(c.points=c.points.filter((M,T)=>T>>1!==m),s.splice(m,1),c.picked=Math.min(m,d-2),c.k>d-
1&&a("n_clusters",c.k=d-1),l(),!0)},pick(m){c.picked=m,u()},setClusters(m){let d=Math.min(Math.max(Math.round(m)||1,1),c.
points.length/2);d!==c.k&&(c.k=d,a("n_clusters",d),t.save_changes(),n=null,u())},setShape(m){c.shape=m,a("shape",m);let d=t.
get("shape_clusters")[c.shapes.indexOf(m)];d&&a("n_clusters",c.k=d),h(!0)},setSeed(m){a("seed",m),t.save_changes()},reset:()=>h(
!0),syncPoints(){r&&(r=!1,a("points_bytes",new DataView(c.points.slice().buffer)),t.save_changes())},subscribe(m){return e.
add(m),()=>{e.delete(m),c.syncPoints()}},destroy(){for(let[m,d]of Object.entries(b))t.off(`change:${m}`,d);e.clear()}};function a(m,d){
i=!0,t.set(m,d),i=!1}function l(){n=null,r=!0,u()}function u(){for(let m of[...e])m()}function f(m,d){let[M,T,y]=c.square,
k=(C,E)=>{let A=Number((C/y).toPrecision(6))*y;return Math.min(Math.max(A,E),E+y)};return[k(m,M),k(d,T)]}function h(m){let d=lt(
t.get("shapes_bytes")),M=t.get("shape_ends"),T=Math.max(0,c.shapes.indexOf(c.shape));g(d.slice(T?p(M,T-1):0,p(M,T))),c.k>
c.points.length/2&&a("n_clusters",c.k=c.points.length/2),u(),r=m,c.syncPoints()}function g(m){c.points=m,c.picked=-1,c.square=
Us(m),o=null,s=Array.from({length:m.length/2},(d,M)=>M),n=null}function x(){c.linkages=t.get("linkages"),c.shapes=t.get(
"shapes"),c.shape=t.get("shape"),c.k=t.get("n_clusters"),g(lt(t.get("points_bytes"))),u()}let w=m=>()=>{i||m()},b={revision:x,
n_clusters:w(()=>c.setClusters(t.get("n_clusters"))),linkages:w(x)};x();for(let[m,d]of Object.entries(b))t.on(`change:${m}`,
d);return c}function Us(t){let e=[0,1].map(a=>{let l=t.filter((u,f)=>f%2===a);return[l.reduce((u,f)=>Math.min(u,f),1/0),
l.reduce((u,f)=>Math.max(u,f),-1/0)]}),[[n=0,o=0]=[],[s=0,r=0]=[]]=e,i=Math.max(o-n,r-s)||1;if(n>=0&&s>=0&&o<=10&&r<=10&&
i>4)return[0,0,10];let c=1.12*i;return[(n+o-c)/2,(s+r-c)/2,c]}function Gs(t,e,n){if(!t)return Ft(e);let o=new Int32Array(
e.labels.length).fill(-1);n.forEach((i,c)=>{i>=0&&(o[c]=p(t.labels,i))});let s=[...new Set(o)].filter(i=>i>=0).sort((i,c)=>i-
c),r=Ft(t);return fe(o.map(i=>s.indexOf(i)),e.labels,s.map(i=>p(r,i))).colors}var qs=13;function Qn(t,e,{hover:n,announce:o,announcePoint:s}){let{canvas:r}=t,i=null,c=-1/0,a=({x:d,y:M})=>{let T=ie(t,
e),[y,k]=[-1,qs];for(let C=0;C<e.points.length/2;C++){let E=Math.hypot(T.x(p(e.points,2*C))-d,T.y(p(e.points,2*C+1))-M);
E<=k&&([k,y]=[E,C])}return y},l=({x:d,y:M})=>{let{left:T,top:y,scale:k}=ie(t,e),[C,E,A]=e.square;return[C+(d-T)/k,E+A-(M-
y)/k]},u=d=>{r.style.cursor=d<0?"copy":"grab",n(d)},f=()=>e.square[2],h=(d,M,T)=>{let y=e.picked;if(y<0)return e.pick(0);
let k=f()*(T.shiftKey?.0025:.02);e.move(y,p(e.points,2*y)+d*k,p(e.points,2*y+1)+M*k),s()},g=d=>{let M=e.points.length/2;
e.pick((Math.max(e.picked,d<0?0:-1)+d+M)%M),s()},x=()=>{e.picked<0||(e.remove(e.picked)?o(`A point is taken away: ${D(e.
points.length/2,"points")}.`):o(`At least ${Oe} points have to stay.`),e.syncPoints())},w=(d,M)=>{e.add(d,M)?o(`A point \
is added: ${D(e.points.length/2,"points")}.`):o(`There are ${Le} points already: take one away first.`,!0),e.syncPoints()},
b=Wt({ArrowLeft:d=>h(-1,0,d),ArrowRight:d=>h(1,0,d),ArrowUp:d=>h(0,1,d),ArrowDown:d=>h(0,-1,d),PageDown:()=>g(1),PageUp:()=>g(
-1),Delete:x,Backspace:x,Enter:()=>{let[d,M]=e.square,T=e.picked,y=.05*f();w(...T<0?[d+f()/2,M+f()/2]:[p(e.points,2*T)+y,
p(e.points,2*T+1)])},Escape:()=>e.pick(-1)}),m=d=>{i?.id===d.pointerId&&(i=null,r.style.cursor="grab",e.syncPoints())};return ot(
r,{keydown:b,keyup:e.syncPoints,blur:e.syncPoints,touchstart:d=>{let M=d.touches[0];M&&a(ct(r,M))>=0&&d.preventDefault()},
pointerdown:d=>{if(d.button!==0||!d.isPrimary)return;let M=ct(r,d),T=a(M);if(T<0)return;let[y,k]=l(M);i={id:d.pointerId,
point:T,dx:p(e.points,2*T)-y,dy:p(e.points,2*T+1)-k},r.setPointerCapture(d.pointerId),r.style.cursor="grabbing",e.pick(T)},
pointermove:d=>{let M=ct(r,d);if(!i)return u(a(M));let[T,y]=l(M);e.move(i.point,T+i.dx,y+i.dy)},pointerup:m,pointercancel:m,
pointerleave:()=>u(-1),click:d=>{let M=ct(r,d);a(M)>=0||(c=d.timeStamp,w(...l(M)))},dblclick:d=>{if(d.timeStamp-c<600)return;
let M=a(ct(r,d));M<0||(e.pick(M),x())}})}var Ks=an.linkage_about,Xs={blobs:"three blobs",moons:"two moons",chain:"a chain between two",rings:"a ring round a heap",
sizes:"unequal sizes",noise:"noise",yours:"your points"};function Zn(t,e,n){let o=t.ownerDocument,s=Y(t),r=[],i=R(t,"hcl\
ust-lab-bar");i.setAttribute("role","group"),i.setAttribute("aria-label","Points and clusters");let c=Mt(i,"Points",E=>e.
setShape(E)),a=ln(i,"Clusters",e.setClusters);a.input.min="1",a.input.setAttribute("aria-label","Number of clusters");let l=o.
createElement("label"),u=o.createElement("input");Object.assign(u,{type:"number",min:"0",max:"2147483647",step:"1"}),u.dataset.
lmSuppressShortcuts="true",u.title="Another number draws other points of the same shape",l.append("Seed",u),i.append(l),
mt(i,"Reset",e.reset).title="Back to the points as they were drawn";let f=R(i,"hclust-lab-hint");f.textContent="Drag a p\
oint. Click to add one, double-click to take one away.";let h=R(t,"hclust-unseen");h.setAttribute("aria-live","polite");
let g=R(t,"hclust-lab"),x=[],w=-1;function b(E,A){let N=R(g,"hclust-lab-panel"),S=Ct(o);S.textContent=E,N.append(S);let _=yt(
R(N,"hclust-lab-points"),[(nt,st)=>{let rt=e.panels()[A];rt&&Pn(nt,st,e,rt,n,w)}]),$=yt(R(N,"hclust-lab-tree"),[(nt,st)=>{
let rt=e.panels()[A];rt&&Dn(nt,st,rt,n)}]);$.canvas.setAttribute("aria-hidden","true");let P=o.createElement("p");return P.
textContent=Ks[E],N.append(P),_.canvas.tabIndex=0,_.canvas.setAttribute("role","application"),_.canvas.dataset.lmSuppressShortcuts=
"true",_.canvas.setAttribute("aria-label",`Points under ${E} linkage. Page Up and Page Down go from point to point, arro\
ws move it, Delete takes it away, Enter adds one.`),{linkage:E,part:N,points:_,tree:$,end:Qn(_,e,{hover:m,announce:d,announcePoint:()=>M(
A)})}}function m(E){if(E!==w){w=E;for(let A of x)A.points.paint()}}function d(E,A=!1){h.textContent=E,A&&(f.textContent=
E)}function M(E){let A=e.picked,N=e.panels()[E];if(A<0||!N)return;let[S,_]=[p(e.points,2*A),p(e.points,2*A+1)],$=p(N.cut.
sizes,p(N.cut.labels,A));d(`Point ${A+1} of ${e.points.length/2} at ${S.toFixed(1)}, ${_.toFixed(1)}: in a cluster of ${$}\
.`)}function T(){x.map(A=>A.linkage).join()!==e.linkages.join()&&(y(),x=e.linkages.map(b),k()),Et(c,e.shapes.map(A=>[A,Xs[A]??
A]),e.shape),a.input.max=String(Math.max(e.k,Math.min(Vn,e.points.length/2))),a.input.value=String(e.k),a.output.textContent=
D(e.k),a.input.setAttribute("aria-valuetext",D(e.k,"clusters"));let E=e.model.get("seed");l.hidden=typeof E!="number",o.
activeElement!==u&&(u.value=String(E??""));for(let{points:A,tree:N}of x)A.paint(),N.paint()}function y(){for(let{part:E,
points:A,tree:N,end:S}of x)S(),A.destroy(),N.destroy(),E.remove();x=[]}function k(){let E=Math.max(t.clientWidth<700?2:1,
Math.floor(t.clientWidth/205)),A=Math.ceil(x.length/Math.max(1,E))||1;g.style.gridTemplateColumns=`repeat(${Math.ceil(x.
length/A)}, minmax(0, 1fr))`}let C=new s.ResizeObserver(k);return C.observe(t),r.push(()=>C.disconnect(),ot(u,{change:()=>{
let E=Math.round(u.valueAsNumber);E>=0&&E<=2147483647?e.setSeed(E):u.value=String(e.model.get("seed"))}}),e.subscribe(T)),
T(),{restyle(E){n=E,T()},destroy(){for(let E of r)E();y(),t.replaceChildren()}}}var De=864e5,Ys=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function eo(t){let[e,n]=[1/0,-1/0];
for(let s=0;s<t.length;s++){let r=p(t,s);Number.isFinite(r)&&(r<e&&(e=r),r>n&&(n=r))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Gt(t,e,n,o,s){if(t==="date")return Vs(e,n,Math.max(2,Math.floor(o/s)));let r=hn(
e,n,o,s);return{values:r,words:dn(r)}}function Vs(t,e,n){let o=e-t;for(let s of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(s*30.4)>n))return Pe(to(t,e,s),t,e)}for(let s of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/s>n)continue;
let r=s>=7?4:0,i=[];for(let c=Math.ceil((t-r)/s);c*s+r<=e;c++)i.push(c*s+r);return Pe(i,t,e)}return Pe(to(t,e,1),t,e)}function to(t,e,n){
let o=new Date(t*De);if(Number.isNaN(o.getTime()))return[];let s=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),r=[];
for(let i=s;r.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
De;if(!(a<=e))break;a>=t&&r.push(a)}return r}function Pe(t,e,n){let o=t.map(r=>{let i=new Date(Math.round(r*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=p(Ys,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[s]=t;return s!==void 0&&n-e<800&&!o.some(r=>/^-?\d{3,}$/.
test(r))&&(o[0]+=` ${new Date(s*De).getUTCFullYear()}`),{values:t,words:o}}var no=8,so=12,Js=46,{max_axis_word:Qs}=J;function _t(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),s=o<0?Math.min(n,
t.axisNames.length-1):o,r=t.axisNames[s],i=t.axes[s];if(!r||!i)return null;let c=H(r.label||r.name),a=r.unit?`${c} (${H(
r.unit)})`:c;return{name:r.name,title:a,column:r,values:i,all:eo(i)}}function ro(t,e,n,o,s,r,i){let c=Math.max(40,t.height-
no-Js),a=Gt(n.column.kind,...s,c,46);a.words=a.words.map(w=>i.fit(w,Qs));let l=Math.max(0,...a.words.map(w=>i.width(w))),
u=Math.ceil(l+8+Z+16),f=Math.max(40,t.width-u-so-r),h=Gt(e.column.kind,...o,f,64),g=oo(e.values,o[0],o[1],f),x=oo(n.values,
s[1],s[0],c);for(let w=0;w<g.length;w++)Number.isNaN(g[w])?x[w]=NaN:Number.isNaN(x[w])&&(g[w]=NaN);return{left:u,top:no,
width:f,height:c,x:h,y:a,xs:g,ys:x}}function oo(t,e,n,o){let s=new Float32Array(t.length);for(let r=0;r<t.length;r++){let i=p(
t,r);s[r]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return s}function io(t,e,{x:n,y:o,xShown:s,yShown:r,theme:i,face:c,dpr:a}){
let{left:l,top:u,width:f,height:h}=e,g=u+h,x=Math.max(1,Math.round(a))/a,w=m=>Math.round(m*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((m,d)=>{let M=w(g-(m-r[0])/(r[1]-r[0])*h);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,M,f,x),t.globalAlpha=1,t.fillRect(l-4,M,4,x),t.fillStyle=i.quiet,t.fillText(e.y.words[d]??
"",l-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(w(l),u,x,h+x),t.fillRect(l,w(g),f,x),t.textBaseline="alphabetic",t.textAlign=
"center";let b=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((m,d)=>{let M=w(l+(m-s[0])/(s[1]-s[0])*f);t.fillStyle=
i.rule,t.fillRect(M,g,x,4);let T=c.fit(e.x.words[d]??"",b),y=l+f+so-1-c.width(T)/2;t.fillStyle=i.quiet,t.fillText(T,Math.
min(M,y),g+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),l+f/2,g+37),t.save(),t.translate(Z+1,u+h/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,h),0,0),t.restore()}var Zs=200,tr=.1;function er(t,e,n){let{n:o,children:s}=t;if(e.some(Number.isNaN))return 0;let r=Ut(le(e),o),i=new Int32Array(
o).fill(1),c=Int32Array.from({length:2*o-1},(l,u)=>u),a=0;for(let l=0;l<o-1;l++){let u=1/0;for(let x=0;x<o;x++)if(p(i,x))
for(let w=x+1;w<o;w++)p(i,w)&&p(r,x*o+w)<u&&(u=p(r,x*o+w));let[f,h]=[p(c,p(s,2*l)),p(c,p(s,2*l+1))],g=p(r,f*o+h);g-u>tr*
Math.SQRT2&&g>2*u&&a++,Nt(r,o,i,n,f,h,g),c[o+l]=h}return a}function nr(t,e){let n=new Float64Array(2*t.values.length);return[
t,e].forEach(({values:o,all:[s,r]},i)=>{o.forEach((c,a)=>{n[2*a+i]=(c-s)/(r-s||1)})}),n}function ao(t,e){let n=R(t,"hclu\
st-step-axes"),o=n.ownerDocument.createElement("span");n.append(o);let s,r=mt(n,"",()=>s&&e.setAxes(s.x,s.y)),i=new WeakMap;
function c({x:l,y:u}){let{tree:f,data:h,linkage:g}=e;if(!g||f.n>Zs||f.n<3)return 0;let x=`${l}
${u}`,w=i.get(f);w||i.set(f,w=new Map);let b=w.get(x);if(b===void 0){let[m,d]=[_t(h,l,0),_t(h,u,1)];b=m&&d?er(f,nr(m,d),
g):0,w.set(x,b)}return b}function a(){let l=e.model.get("axis_pairs")??[],[u,f]=e.axes(),h=l.find(b=>b.x===u&&b.y===f);if(s=
void 0,n.hidden=!h?.words,!h)return;let g=c(h),x=l.find(b=>b!==h);x&&(h.components||c(x)<g)&&(s=x);let w=D(e.tree.n-1,"m\
erges");o.textContent=`${h.words}.`+(g&&!h.components?` In ${D(g)} of ${w} two other clusters look nearer: columns that \
are not drawn keep them apart.`:""),r.hidden=!s,r.textContent=s?s.components?"Draw the principal components":`Draw ${H(s.
x)} and ${H(s.y)}`:""}return{show:a}}function lo(t,e){let n=Nn(t).slice(),o=gt(t,e),s=Ft(o);return o.nodes.forEach((r,i)=>{n[r]=p(s,i)}),n}function uo(t,e,n){
let[o,s]=[gt(t,n),gt(e,n)],r=ee(t),{colors:i}=fe(o.labels,s.labels,o.nodes.map(a=>p(r,a))),c=t.annotations;return{names:co(
c?.names,t,e),colors:co(c?.colors,t,e),numbers:_n(s,i)}}function co(t,e,n){let o=new Map;for(let[s,r]of t??[]){let i=new Set(
tt(e,s)),c=p(tt(e,s),0);for(;p(n.sizes,c)<i.size;)c=p(n.parents,c);p(n.sizes,c)===i.size&&tt(n,c).every(a=>i.has(a))&&o.
set(c,r)}return o}var fo=28;function Q(t,e,n){let o=t.annotations?.names.get(n);if(o!==void 0)return po(H(o));let s=p(t.sizes,n),r=pe(t,e,
n);return s>1?`${r} (+${D(s-1)} more)`:r}function pe(t,e,n){return po(H(e.name(p(tt(t,n),0))))}var po=t=>t.length>fo?`${t.
slice(0,fo-1).trimEnd()}…`:t;function ho(t){let{data:e,step:n,tree:o}=t,s=o.n-1;if(!s)return"There is one row: nothing\
 can be merged.";let r=t.currentPair();if(!r)return`Start: ${D(o.n,e.noun)}, each a cluster of its own; ${D(s,"merges")}\
 make them one tree.`;let[i,c]=[Q(o,e,r.a),Q(o,e,r.b)],a=o.n-n,l=a===1?"all are one cluster now":`${D(a,"clusters")} are\
 left`;return`Step ${D(n)} of ${D(s)}: ${i} and ${c} merge at ${U(r.distance)}; ${l}.`}var he={single:"The nearer of the\
 two distances counts: a cluster is as near as its nearest row.",complete:"The farther of the two distances counts: a cl\
uster is as near as its farthest row.",average:"The mean of the two distances, each counted by its rows: so it stays the\
 mean over all pairs of rows.",weighted:"The mean of the two distances, however many rows A and B have.",centroid:"How f\
ar the means of the clusters are apart, worked out from distances alone.",median:"How far the middles are apart; the mid\
dle of A and B together lies half-way between theirs.",ward:"How far the means of the clusters are apart, times a factor\
 that grows with their sizes."},or={single:"½ d(A, C) + ½ d(B, C) − ½ |d(A, C) − d(B, C)|",complete:"½ d(A, C) + \
½ d(B, C) + ½ |d(A, C) − d(B, C)|",average:"(a d(A, C) + b d(B, C)) / (a + b)",weighted:"½ d(A, C) + ½ d(B, C)",centroid:"\
√ [ (a d²(A, C) + b d²(B, C)) / (a + b) − ab d²(A, B) / (a + b)² ]",median:"√ [ ½ d²(A, C) + ½ d²(B, C) − ¼ d²(A\
, B) ]",ward:"√ [ ((a + c) d²(A, C) + (b + c) d²(B, C) − c d²(A, B)) / (a + b + c) ]"},sr=["average","centroid","\
ward"];function mo(t,[e,n,o],s,r){let[i,c,a]=s.map(U),l=e+n,u={single:`½ · ${i} + ½ · ${c} − ½ · |${i} − ${c}|`,
complete:`½ · ${i} + ½ · ${c} + ½ · |${i} − ${c}|`,average:`(${e} · ${i} + ${n} · ${c}) / ${l}`,weighted:`½ · ${i}\
 + ½ · ${c}`,centroid:`√ [ (${e} · ${i}² + ${n} · ${c}²) / ${l} − ${e*n} · ${a}² / ${l*l} ]`,median:`√ [ ½ ·\
 ${i}² + ½ · ${c}² − ¼ · ${a}² ]`,ward:`√ [ (${e+o} · ${i}² + ${n+o} · ${c}² − ${o} · ${a}²) / ${l+o}\
 ]`};return{general:`d(A∪B, C) = ${or[t]}`,where:sr.includes(t)?`a = ${D(e)}, b = ${D(n)}${t==="ward"?`, c = ${D(o)}`:
""}: how many rows each has`:"",numbers:`= ${u[t]}`,result:`= ${U(r)}`}}function qt(t,e,n){return V(dt(xt(t.paper)??ut,xt(e)??At,n))}function $t(t,{theme:e,face:n},o,s,r,i=8){t.beginPath(),t.arc(
s,r,i,0,2*Math.PI),t.fillStyle=o==="C"?e.paper:e.ink,t.fill(),t.lineWidth=1.5,t.strokeStyle=o==="C"?e.ink:e.paper,t.setLineDash(
[]),t.stroke(),t.fillStyle=o==="C"?e.ink:e.paper,t.font=n.css(Z,!0),t.textAlign="center",t.textBaseline="middle",t.fillText(
o,s,r+.5)}var de=(t,e,n)=>Math.min(Math.max(t,e),Math.max(e,n)),go=40,wo=22,Re=76,me=11;function bo(t,e,n){let o=t.n>1?p(
t.heights,Math.max(0,e-1)):0,s=n*1.04;for(;o>0&&s/2>o*1.3;)s/=2;return s}function yo(t,e,n,o){let s=t.width-go-8,r=s/e.n>=
11.5,i=r?de(o+me,Re,.48*t.height):16;return{left:go,top:wo,width:s,height:Math.max(20,t.height-wo-i),highest:n,names:r,feet:i}}
function xo(t,e,n,o){let{tree:s,merges:r,top:i,colors:c,tags:a,currentPair:l,asked:u,theme:f,face:h,name:g}=e,x=Math.max(
1,Math.round(o))/o,{values:w,words:b}=Gt("number",0,n.highest||1,n.height,42),m=n.top+n.height;t.font=h.css(),t.textAlign=
"right",t.textBaseline="middle",w.forEach((A,N)=>{let S=Math.round(et(n,A)*o)/o;t.fillStyle=f.rule,t.globalAlpha=.7,t.fillRect(
n.left,S,n.width,x),t.globalAlpha=1,t.fillStyle=f.quiet,t.fillText(b[N]??"",n.left-8,S+.5)}),t.lineWidth=1.5,se(t,s,l?r-
1:r,n,A=>ft(p(c,p(i,A)))),l&&(t.beginPath(),Ln(t,s,r-1,n,e.drawn),t.strokeStyle=f.ink,t.lineWidth=3,t.stroke());let d=[...a.
keys()],M=r<s.n-1?new Set(i.subarray(0,s.n)):new Set;for(let A of new Set([...M,...d,...u??[]])){let N=u?.includes(A),[S,
_]=[pt(n,s,A),et(n,wt(s,A))];t.beginPath(),t.arc(S,_,N?5:2,0,2*Math.PI),t.fillStyle=N?f.paper:A<s.n?f.quiet:ft(p(c,A)),t.
fill(),N&&(t.setLineDash([3,2]),t.lineWidth=1.5,t.strokeStyle=f.ink,t.stroke(),t.setLineDash([]))}if(n.names){t.textAlign=
"right";for(let A=0;A<s.n;A++){let N=[...a].find(([_])=>rr(s,_,A)),S=N!==void 0&&N[1]!=="C";t.save(),t.translate(pt(n,s,
A),m+7),t.rotate(-Math.PI/2),t.font=h.css(Z,S),t.fillStyle=S?f.ink:f.quiet,t.fillText(h.fit(H(g(A)),n.feet-me+1,Z,S),0,.5),
t.restore()}}let T=l?et(n,p(s.distances,r-1))-12:0,y=l?[...l].map(A=>pt(n,s,A)):[],[k=0,C=0]=y,E=Math.max(0,19-Math.abs(
C-k))/2;for(let[A,N]of a){let S=pt(n,s,A);if(!l?.includes(A)){let $=l&&Math.min(k,C)-24<S&&S<Math.max(k,C)+24,P=et(n,wt(
s,A))-12;$t(t,e,N,S,$&&Math.abs(P-T)<18?T-19:P);continue}let _=S===Math.min(k,C)?-E:E;$t(t,e,N,de(S+_,9,n.left+n.width),
T)}}function rr(t,e,n){let o=p(t.start,n)-p(t.start,e);return o>=0&&o<p(t.sizes,e)}var ir=92,ar=44,cr=42;function ze({width:t,height:e},n,o,s){let r=[...n.nodes].sort((a,l)=>p(o.start,a)-p(o.start,l)),i=r.
length,c=Math.max(ir,Math.min(s+cr,t-6-ar*(i-1)));return{nodes:r,left:2,top:4,right:t-2,wide:Math.min(74,(t-c-6)/Math.max(
1,i-1)),tall:Math.min(32,(e-8)/i)}}function ko({nodes:t,left:e,top:n,wide:o,tall:s},r,i){let[c,a]=[Math.floor((i-n)/s),Math.
floor((r-e)/o)];return a<0||c>=t.length||a>=c?null:[p(t,c),p(t,a)]}function Ao(t,e,n,o){let{theme:s,face:r,tags:i,currentPair:c,
asked:a,name:l,tree:u}=e,{nodes:f,left:h,top:g,wide:x,tall:w,right:b}=n,m=Math.min(x,w)>12?1:.5,d=w>=9.5,M=new Map(f.map(
(A,N)=>[A,N])),[T,y]=[1/0,0];for(let[A,N]of f.entries())for(let S=0;S<A;S++){let _=o.distance(N,p(f,S));T=Math.min(T,_),
y=Math.max(y,_)}let k=w>=14&&Math.max(r.width(U(T)),r.width(U(y)))<=x-4;t.textBaseline="middle",f.forEach((A,N)=>{for(let S=0;S<
N;S++){let _=o.distance(A,p(f,S)),$=y>T?(y-_)/(y-T):1,[P,nt]=[h+S*x,g+N*w];t.fillStyle=qt(s,"#4477AA",.05+.85*$**1.6),t.
fillRect(P,nt,x-m,w-m),k&&(t.font=r.css(),t.textAlign="center",t.fillStyle=s.ink,t.fillText(U(_),P+(x-m)/2,nt+w/2))}});let C=(A,N,S,_)=>{
let[$,P]=[M.get(A),M.get(N)];if($===void 0||P===void 0)return;let[nt,st]=[Math.max($,P),Math.min($,P)];t.setLineDash(_),
t.lineWidth=S,t.strokeStyle=s.ink,t.strokeRect(h+st*x-m/2,g+nt*w-m/2,x,w),t.setLineDash([])},E=[...i].find(([,A])=>A==="\
C")?.[0];if(c&&E!==void 0)for(let A of c)C(A,E,1.5,[3,2]);a?.length===2&&C(p(a,0),p(a,1),2,[3,2]),c&&C(...c,2.5,[]),!(!d&&
!i.size)&&(t.textAlign="left",f.forEach((A,N)=>{let S=i.get(A);if(!d&&!S)return;let[_,$]=[h+N*x+4,g+(N+.5)*w];S&&$t(t,e,
S,_+8,$,Math.min(8,Math.max(6.5,.55*w))),t.textAlign="left",t.textBaseline="middle",t.fillStyle=S?s.ink:s.quiet,t.font=r.
css(Z,!!S);let P=p(u.sizes,A),nt=P>1?` +${P-1}`:"",st=_+(S?20:0),rt=b-st-r.width(nt,Z,!!S);t.fillText(r.fit(H(l(A)),Math.
max(20,rt),Z,!!S)+nt,st,$+.5)}))}function ge(t,e,n,o){let{n:s,children:r}=e,i=Ut(t,s),c=new Int32Array(s).fill(1),a=Int32Array.from({length:2*s-1},(f,h)=>h<
s?h:-1);for(let f=0;f<n;f++){let[h,g]=[p(r,2*f),p(r,2*f+1)],[x,w]=[p(a,h),p(a,g)];Nt(i,s,c,o,x,w,p(i,x*s+w)),a[s+f]=w,a[h]=
a[g]=-1}let l=[];for(let f=0;f<s+n;f++)p(a,f)>=0&&l.push(f);let u=(f,h)=>p(i,p(a,f)*s+p(a,h));return{nodes:l,distance:u,
joined:(f,h,g)=>Ie(o,p(e.sizes,f),p(e.sizes,h),p(e.sizes,g),u(f,g),u(h,g),u(f,h))}}function Mo({nodes:t,distance:e}){let n=null;
for(let[o,s]of t.entries())for(let r=o+1;r<t.length;r++){let i=p(t,r),c=e(s,i);(!n||c<n.distance)&&(n={a:s,b:i,distance:c})}
return n}var Kt=40,[lr,ur]=[.25,20],fr=200;function Eo(t){let e=new Set,n,o,s=new Map,r=t.get("revision"),i=null,c={},a={model:t,
guess:!1,guesses:[],lastGuess:null,currentPair(){let{step:m,tree:d}=a;if(m<1)return null;let[M,T]=[p(d.children,2*m-2),p(
d.children,2*m-1)];return{a:M,b:T,distance:p(d.distances,m-1)}},table(){let{distances:m,linkage:d,step:M,tree:T}=a;return!m.
length||!d?null:c.table??=ge(m,T,Math.max(0,M-1),d)},choices(){if(c.choices)return c.choices;let m=c.choices=new Map,{distances:d,
linkage:M,offered:T,step:y,tree:k}=a;if(!d.length||k.n<2)return m;let C=Math.max(0,y-1);for(let E of T){let[A,N]=[p(k.children,
2*C),p(k.children,2*C+1)],S=E===M?{a:A,b:N,distance:p(k.distances,C)}:Mo(ge(d,k,C,E));S&&m.set(E,S)}return m},axes:()=>[
t.get("x")??"",t.get("y")??""],setAxes(m,d){t.set("x",m),t.set("y",d),a.flush(),f()},guessPair(m,d){let{distances:M,linkage:T,
step:y,tree:k}=a;if(!a.guess||!T||y>=k.n-1)return;let C=p(k.distances,y),E=ge(M,k,y,T).distance(m,d),A=[p(k.children,2*y),
p(k.children,2*y+1)],N=A.includes(m)&&A.includes(d),S=!N&&Math.abs(E-C)<=1e-9*Math.abs(C),_=N||S,$={step:y+1,a:m,b:d,distance:E,
nearest:C,right:_,tied:S};y<k.n-2&&!a.guesses.some(P=>P.step===$.step)&&l([...a.guesses,$]),i=$,a.goTo(y+1)},goTo(m){let d=Math.
min(Math.max(Math.round(m)||0,0),a.tree.n-1);d!==a.step&&(a.step=d,a.lastGuess=i,i=null,!d&&a.guesses.length&&l([]),c={},
u("step",d),f())},play(m){let d=m&&a.tree.n>1&&!a.guess;d!==a.playing&&(d&&a.step>=a.tree.n-1&&a.goTo(0),a.playing=d,t.set(
"playing",d),a.flush(),h(),f())},setSpeed(m){a.speed=Math.min(Math.max(m||1,lr),ur),u("speed",a.speed),f()},setLinkage(m){
if(m!==a.linkage){if(a.linkage=m,a.distances.length){let d=!!t.get("of_points"),{children:M,heights:T}=ue(a.distances,a.
tree.n,m,{points:d}),y=vt(M,T),k=Math.min(t.get("n_clusters")||1,y.n);y.annotations=uo(a.tree,y,k),a.tree=y}c={},a.lastGuess=
null,a.guesses.length&&l([]),t.set("linkage",m),a.flush(),f()}},subscribe(m){return e.add(m),h(),()=>{e.delete(m),h(),o!==
void 0&&a.flush()}},flush(){clearTimeout(o),o=void 0,s.clear(),t.save_changes()},destroy(){clearTimeout(n),o!==void 0&&a.
flush();for(let[m,d]of Object.entries(w))t.off(m,d);e.clear()}};function l(m){a.guesses=m,u("guesses",m)}function u(m,d){
s.set(m,d),t.set(m,d),o??=setTimeout(a.flush,fr)}function f(){for(let m of[...e])m()}function h(){clearTimeout(n),n=void 0,
!(!a.playing||!e.size)&&(n=setTimeout(()=>{a.goTo(a.step+1),a.step>=a.tree.n-1?a.play(!1):h()},1e3/a.speed))}function g(){
r=t.get("revision");for(let[d,M]of s)t.get(d)!==M&&s.delete(d);a.data=Hn(t),a.tree=a.data.tree,a.distances=lt(t.get("dis\
tances")),a.linkage=t.get("linkage")??"";let m=t.get("metric")==="euclidean";a.offered=a.distances.length?qn.filter(d=>m||
!Kn.includes(d)):[],a.step=Math.min(Math.max(t.get("step")??0,0),a.tree.n-1),a.guess=!!(t.get("guess")&&a.distances.length&&
a.linkage),a.guesses=t.get("guesses")??[],a.lastGuess?.step!==a.step&&(a.lastGuess=null),a.speed=t.get("speed")||1,c={},
f()}let x=(m,d)=>()=>{let M=t.get("revision")===r?s.get(m):void 0;M===void 0?d():t.get(m)!==M&&t.set(m,M)},w={"change:re\
vision":g,"change:guess":g,"change:guesses":x("guesses",()=>{t.get("guesses")!==a.guesses&&(a.guesses=t.get("guesses")??
[],f())}),"change:x":f,"change:y":f,"change:step":x("step",()=>a.goTo(t.get("step"))),"change:speed":x("speed",()=>{t.get(
"speed")!==a.speed&&a.setSpeed(t.get("speed"))}),"change:playing":()=>a.play(!!t.get("playing"))},b=globalThis.matchMedia?.(
"(prefers-reduced-motion: reduce)").matches;g(),a.playing=!!t.get("playing")&&!b&&!a.guess,t.get("playing")&&!a.playing&&
(t.set("playing",!1),t.save_changes());for(let[m,d]of Object.entries(w))t.on(m,d);return a}function It(t,e){let{n,parents:o}=t,
s=new Int32Array(2*n-1).fill(-1);for(let r=n+e-1;r>=0;r--){let i=p(o,r);s[r]=i>=0&&i<n+e?p(s,i):r}return s}var Be=26;function vo(t,e,n,o){let s=t.ownerDocument,r=R(t,"hclust-unseen");r.setAttribute("aria-live","polite");let i=s.
createElement("h4"),c=s.createElement("p"),a=s.createElement("p"),l=s.createElement("ol");c.className=a.className="hclus\
t-quiet",c.textContent="Click two clusters, among the points or in the tree. By keyboard: arrows choose a cluster, Enter\
 picks it, Escape takes back.",l.className="hclust-step-guesses",e.append(i,c,a,l);let u=-1,f=-1,h=[];function g(){let{tree:y,
step:k}=n,C=[...new Set(It(y,k).subarray(0,y.n))],E=o.plot(),A=S=>{let _=tt(y,S),$=0;for(let P of _)$+=E?p(E.xs,P):p(y.x,
P);return Number.isFinite($)?$/_.length:1/0},N=new Map(C.map(S=>[S,A(S)]));return C.sort((S,_)=>(N.get(S)??0)-(N.get(_)??
0)||S-_)}function x(){let y=[n.tree,n.step];y.every((k,C)=>k===h[C])||(h=y,u=f=-1)}function w(y){let{tree:k,data:C,step:E}=n;
if(!(y<0||E>=k.n-1)){if(u<0||u===y){u=u===y?-1:y,m(`${Q(k,C,y)} ${u<0?"is taken back":"is picked"}`),o.changed();return}
n.guessPair(u,y)}}function b(y){let k=g(),C=k.indexOf(f),E=C<0?y>0?0:k.length-1:(C+y+k.length)%k.length;f=k[E]??-1;let A=f===
u?", picked":"";m(`${Q(n.tree,n.data,f)}, ${E+1} of ${k.length}${A}`),o.changed()}function m(y){r.textContent=y}let d=()=>b(
1),M=()=>b(-1),T=()=>w(f);return{keys:{ArrowRight:d,ArrowDown:d,ArrowLeft:M,ArrowUp:M,Enter:T," ":T,Escape:()=>{u=-1,m("\
Nothing is picked"),o.changed()}},pick:w,marks(){return x(),{picked:u,focused:f}},atPoint({x:y,y:k}){let C=o.plot();if(!C)
return-1;let[E,A]=[-1,Be];for(let N=0;N<C.xs.length;N++){let S=Math.hypot(p(C.xs,N)+C.left-y,p(C.ys,N)+C.top-k);S<A&&([A,
E]=[S,N])}return E<0?-1:p(It(n.tree,n.step),E)},atBranch({x:y,y:k},C){let{tree:E,step:A}=n,[N,S]=[-1,1/0];for(let $=0;$<
E.n;$++){let P=Math.abs(pt(C,E,$)-y);P<S&&([S,N]=[P,$])}if(N<0||S>Math.max(Be,C.width/E.n))return-1;let _=p(It(E,A),N);return k<
et(C,wt(E,_))-Be?-1:_},show(){if(e.hidden=!n.guess,!n.guess)return;let{tree:y,data:k,guesses:C,linkage:E}=n;i.textContent=
C.length?`Your guesses: ${we(n)}`:"Your guesses",a.textContent=E?he[E]:"",c.hidden=n.step>=y.n-1,l.replaceChildren(...C.
map(A=>{let N=s.createElement("li"),S=s.createElement("b");S.textContent=A.right?"✓ ":"✗ ",S.setAttribute("aria-labe\
l",A.right?"right:":"wrong:");let _=$=>Q(y,k,$);return N.value=A.step,N.append(S,`${_(A.a)} and ${_(A.b)}, ${U(A.distance)}`,
A.right?"":`; nearest: ${U(A.nearest)}`),N}))}}}function we({guesses:t}){return`${D(t.filter(e=>e.right).length)} of ${D(
t.length)} right`}function So(t){let{tree:e,data:n,step:o,lastGuess:s}=t,r=w=>Q(e,n,w),[i,c]=[p(e.children,2*o-2),p(e.children,
2*o-1)],l=o>=e.n-1?` The tree is whole${t.guesses.length?`: ${we(t)}`:""}.`:" Which two are next?",u=e.n-o;if(!o)return`\
Guess: which two of the ${D(e.n,n.noun)} merge first? Click the two that are nearest to each other.`;let f=`${r(i)} and ${r(
c)}`,h=U(p(e.distances,o-1));if(!s)return`Step ${D(o)} of ${D(e.n-1)}: ${f} merge at ${h}; ${u===1?"all are one cluster \
now":`${D(u,"clusters")} are left`}.${l}`;let g=`${r(s.a)} and ${r(s.b)}`,x=U(s.distance);return s.right?s.tied?`Right: ${g}\
 are ${x} apart, as near as ${f}, which this tree merges first.${l}`:`Right: ${f} are nearest, ${h} apart.${l}`:`Not the\
 nearest: ${g} are ${x} apart, ${f} only ${h}.${l}`}function pr(t,e,n){return(e[0]-t[0])*(n[1]-t[1])-(e[1]-t[1])*(n[0]-t[0])}function hr(t,e){return t[0]-e[0]||t[1]-e[1]}function Co(t){
let e=t.length,n=[0,1],o=2,s;for(s=2;s<e;++s){for(;o>1&&pr(t[n[o-2]],t[n[o-1]],t[s])<=0;)--o;n[o++]=s}return n.slice(0,o)}
function To(t){if((n=t.length)<3)return null;var e,n,o=new Array(n),s=new Array(n);for(e=0;e<n;++e)o[e]=[+t[e][0],+t[e][1],
e];for(o.sort(hr),e=0;e<n;++e)s[e]=[o[e][0],-o[e][1]];var r=Co(o),i=Co(s),c=i[0]===r[0],a=i[i.length-1]===r[r.length-1],
l=[];for(e=r.length-1;e>=0;--e)l.push(t[o[r[e]][2]]);for(e=+c;e<i.length-a;++e)l.push(t[o[i[e]][2]]);return l}function Fe(t,e){
for(var n=t.length,o=t[n-1],s=e[0],r=e[1],i=o[0],c=o[1],a,l,u=!1,f=0;f<n;++f)o=t[f],a=o[0],l=o[1],l>r!=c>r&&s<(i-a)*(r-l)/
(c-l)+a&&(u=!u),i=a,c=l;return u}function je(t,e,n){let o=[];for(let s=0;s<n.length;s++){let[r,i]=[be(t,be(n,s)),be(e,be(n,s))];Number.isFinite(r)&&Number.
isFinite(i)&&o.push([r,i])}return To(o)??o}function be(t,e){return t[e]}var No=7,We=21;function $o(t,e,n,o,s){let r=[...n,...t.map(({x:c,y:a})=>({x0:c-5,y0:a-5,x1:c+5,y1:a+5}))],i=[];for(let{row:c,
x:a,y:l,width:u,away:f}of t){let[h,g]=[l-f-5,l+f+5],x=a-u/2,w=[[a+f,l],[a-f-u,l],[x,h],[x,g],[a+4,h],[a-4-u,h],[a+4,g],[
a-4-u,g],[a+11,l-We],[a-11-u,l-We],[a+11,l+We]];for(let[b=0,m=0]of w){let d={x0:b,y0:m-No,x1:b+u,y1:m+No};if(!(!(d.x0>=2&&
d.x1<=e.width-2&&d.y0>=0&&d.y1<=e.height-2)||r.some(T=>gr(d,T)))&&!o.some(T=>dr(T,d))&&!s.some(([T,y])=>Xt([T,y],Io(d))<
3)){r.push(d),i.push({row:c,left:b,y:m});break}}}return i}function dr({corners:t,inner:e,outer:n},o){if(!t.length)return!1;
let s=Io(o);return s.every(r=>Xt(t,[r])<=e-1)?!1:Xt(t,s)<n+1}function Io({x0:t,y0:e,x1:n,y1:o}){return[[t,e],[n,e],[n,o],
[t,o]]}function Xt(t,e){let n=(s,r)=>s.length>2&&r.some(i=>Fe(s,i));if(n(t,e)||n(e,t))return 0;let o=1/0;for(let[s,r]of _o(
t))for(let[i,c]of _o(e)){if(mr(s,r,i,c))return 0;o=Math.min(o,ye(s,i,c),ye(r,i,c),ye(i,s,r),ye(c,s,r))}return o}function _o(t){
return t.map((e,n)=>[e,p(t,(n+1)%t.length)])}function ye([t,e],[n,o],[s,r]){let[i,c]=[s-n,r-o],a=i*i+c*c,l=a?Math.min(Math.
max(((t-n)*i+(e-o)*c)/a,0),1):0;return Math.hypot(t-n-l*i,e-o-l*c)}function mr(t,e,n,o){return xe(t,e,n)*xe(t,e,o)<0&&xe(
n,o,t)*xe(n,o,e)<0}function xe([t,e],[n,o],[s,r]){return(n-t)*(r-e)-(o-e)*(s-t)}function gr(t,e){return t.x0<e.x1&&e.x0<
t.x1&&t.y0<e.y1&&e.y0<t.y1}var wr=16,br=120;function Oo(t,e,n,o){let{tree:s,top:r,colors:i,tags:c,currentPair:a,asked:l,theme:u}=e,{xs:f,ys:h}=n,g=s.
n;t.save(),t.beginPath(),t.rect(n.left-10,0,n.width+20,n.top+n.height+10),t.clip(),t.translate(n.left,n.top);let x=g>400?
5:g>120?6.5:8,w=[...new Set(r.subarray(0,g))].sort((y,k)=>p(s.sizes,k)-p(s.sizes,y));t.lineJoin=t.lineCap="round";let b=new Set(
[...(l??[]).filter(y=>!a?.includes(y)),...a??[]]),m=new Map,d=(y,k)=>{let C=y<g;if(C&&!k&&!c.has(y))return;let E=je(f,h,
tt(s,y)),[A]=E;if(!A)return;let N=new Path2D;N.moveTo(...A);for(let $ of E)N.lineTo(...$);E.length===1?N.lineTo(A[0]+.01,
A[1]):N.closePath();let S=C?u.ink:ft(p(i,y)),_=x+8;t.strokeStyle=a?.includes(y)||c.has(y)?u.ink:k?u.quiet:qt(u,S,.55),t.
lineWidth=_+(k?4:2),m.set(y,{corners:E,inner:_/2,outer:t.lineWidth/2}),t.stroke(N),t.strokeStyle=t.fillStyle=qt(u,S,k?.2:
.12),t.lineWidth=_,t.stroke(N),t.fill(N)};for(let y of w)!b.has(y)&&!c.has(y)&&d(y,!1);for(let y of c.keys())b.has(y)||d(
y,!1);for(let y of b)d(y,!0);if(o){let[y,k]=o;t.beginPath(),t.moveTo(p(f,y),p(h,y)),t.lineTo(p(f,k),p(h,k)),t.lineWidth=
2,t.strokeStyle=u.ink,t.setLineDash([2,4]),t.stroke(),t.setLineDash([])}for(let y=0;y<g;y++){let[k,C]=[p(f,y),p(h,y)];if(Number.
isNaN(k))continue;let E=p(r,y);if(t.save(),t.translate(k,C),E<g)t.beginPath(),t.arc(0,0,x/2,0,2*Math.PI),t.fillStyle=u.paper,
t.fill(),t.lineWidth=1.3,t.strokeStyle=b.has(E)?u.ink:u.quiet,t.stroke();else{let A=p(i,E),N=x*oe(A);t.scale(N,N);let S=new Path2D(
ne(A));t.fillStyle=ft(A),t.fill(S),t.lineWidth=1/N,t.strokeStyle=u.paper,t.stroke(S)}t.restore()}t.restore();let M=[];for(let[
y,k]of c){let C=xr(je(f,h,tt(s,y)),n,x+13,(E,A)=>{let N=M.filter(([_,$])=>Math.hypot(_-E,$-A)<18).length*100,S=0;for(let _=0;_<
g;_++)Math.hypot(p(f,_)-E,p(h,_)-A)<15&&S++;for(let[_,{corners:$,outer:P}]of m)_!==y&&Xt($,[[E,A]])<P+9&&(S+=10);return N+
S});C&&(M.push(C),$t(t,e,k,n.left+C[0],n.top+C[1]))}if(g>wr)return;let T=o?[[[p(f,o[0]),p(h,o[0])],[p(f,o[1]),p(h,o[1])]]]:
[];yr(t,e,n,{letters:M,outlines:[...m.values()],lines:T})}function yr(t,{tree:e,face:n,theme:o,name:s,top:r,tags:i},c,a){
let l=Array.from({length:e.n},(h,g)=>n.fit(H(s(g)),br)),u=l.map((h,g)=>({row:g,x:p(c.xs,g),y:p(c.ys,g),width:n.width(h),
away:14})).filter(({x:h})=>!Number.isNaN(h)).sort((h,g)=>Number(i.has(p(r,g.row)))-Number(i.has(p(r,h.row)))),f=a.letters.
map(([h,g])=>({x0:h-9,y0:g-9,x1:h+9,y1:g+9}));t.font=n.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=o.quiet;
for(let{row:h,left:g,y:x}of $o(u,c,f,a.outlines,a.lines))t.fillText(l[h]??"",c.left+g,c.top+x+.5)}function xr(t,{width:e,
height:n},o,s){let r=(w,b)=>t.reduce((m,d)=>b*d[w]>b*m[w]?d:m);if(!t.length)return null;let[i,c,a,l]=[r(1,-1),r(0,1),r(0,
-1),r(1,1)],u=[[i[0],i[1]-o],[c[0]+o,c[1]],[a[0]-o,a[1]],[l[0],l[1]+o]],f=(w,b)=>de(w,9,b-9),h=u.map(([w,b])=>{let[m,d]=[
f(w,e),f(b,n)];return s(m,d)+(m===w&&d===b?0:50)}),[g,x]=u[h.indexOf(Math.min(...h))]??[0,0];return[f(g,e),f(x,n)]}function Po(t,e,n){let o=t.ownerDocument,s={title:Ro(t,"How far is it from the others now?"),meaning:He(t,"hclust-quiet"),
who:R(t,"hclust-step-who"),general:He(t,"hclust-formula hclust-quiet"),numbers:He(t,"hclust-formula")},[r,i]=[o.createElement(
"span"),o.createElement("span")];s.who.append(r,i);let c=Mt(s.who,"C",l=>n(Number(l)));c.setAttribute("aria-label","C, a\
nother cluster");function a(l){let{tree:u,data:f}=e,h=e.table(),g=e.currentPair(),x=e.linkage;if(t.hidden=!h||e.guess,!h||
!x||e.guess)return;s.title.textContent=g?"How far is the new cluster from the others?":"What will happen";let w=g?h.nodes.
filter(k=>k!==g.a&&k!==g.b):[],b=!!(g&&w.length);if(s.who.hidden=s.general.hidden=s.numbers.hidden=!b,s.meaning.textContent=
g?b?he[x]:"Nothing else is left: the tree is whole.":`At each step the two clusters that are nearest to each other becom\
e one${u.n<=Kt?": theirs is the bluest cell of the table":""}. Then the distances of the new cluster are worked out, and\
 the next step can begin. Press Play, or go on step by step.`,!g||!b)return;Lo(r,"A",Q(u,f,g.a)),Lo(i,"B",Q(u,f,g.b));let m=w.
map(k=>({v:k,d:h.joined(g.a,g.b,k)})).sort((k,C)=>k.d-C.d||k.v-C.v);Et(c,m.map(({v:k})=>[String(k),Q(u,f,k)]),String(l));
let d=k=>p(u.sizes,k),M=mo(x,[d(g.a),d(g.b),d(l)],[h.distance(g.a,l),h.distance(g.b,l),h.distance(g.a,g.b)],h.joined(g.a,
g.b,l)),T=o.createElement("small");T.textContent=M.where,s.general.replaceChildren(M.general," ",T);let y=o.createElement(
"b");y.textContent=M.result,s.numbers.replaceChildren(`${M.numbers} `,y)}return{show:a}}function Do(t,e,n,o){let s=t.ownerDocument;
Ro(t,"Which pair would each linkage merge now?");let r=R(t,"hclust-step-list");r.setAttribute("role","group"),r.setAttribute(
"aria-label","Each linkage's pair, with the clusters of this step");let i=new Map;function c(u,f){let{data:h,tree:g,linkage:x}=e,
w=u?e.choices():new Map;t.hidden=!w.size;for(let[m,{row:d}]of i)w.has(m)||(d.remove(),i.delete(m));let b=x?w.get(x):void 0;
for(let[m,d]of w){let M=i.get(m);if(!M){let E=s.createElement("button");E.type="button",E.dataset.lmSuppressShortcuts="t\
rue";let[A,N,S]=[s.createElement("b"),s.createElement("span"),s.createElement("span")];E.append(A,N,S),E.addEventListener(
"click",()=>{o(m)}),r.append(E),i.set(m,M={row:E,name:A,pair:N,at:S})}let T=b&&[d.a,d.b].sort().join()===[b.a,b.b].sort().
join();M.row.classList.toggle("hclust-own",m===x),M.row.setAttribute("aria-pressed",String(f===m)),M.row.disabled=m===x,
M.name.textContent=m;let[y,k]=[Q(g,h,d.a),Q(g,h,d.b)],C=T&&m!==x?"the same pair":`${y} and ${k}`;M.pair.textContent=C,M.
row.title=`${m}: ${y} and ${k}, ${U(d.distance)} apart`,M.pair.className=T&&m!==x?"hclust-quiet":"",M.at.textContent=U(d.
distance)}}let a=u=>{let f=[...i].find(([,{row:h}])=>h.contains(u.target));return f?f[0]:""},l=ot(r,{pointerover:u=>n(a(
u)),pointerleave:()=>n(""),focusin:u=>n(a(u)),focusout:()=>n("")});return{show:c,end:l}}function Lo(t,e,n){let o=t.ownerDocument.
createElement("b");o.textContent=e,t.replaceChildren(o,` ${n}`)}function Ro(t,e){let n=Ct(t.ownerDocument);return n.textContent=
e,t.append(n),n}function He(t,e){let n=t.ownerDocument.createElement("p");return n.className=e,t.append(n),n}var kr=14,[zo,Ar]=[300,.6],Mr=200,Ue=[.25,.5,1,2,4,8,20],Er="M4 3h2v10H4zM14 3v10L7 8z",vr="M11 3v10L4 8z",Sr="M5 3v10l7\
-5z";function Bo(t,e,n){let o=t.ownerDocument,s=Me(o,n.font),r=[],i=-1,c="",a="",l=R(t,"hclust-words hclust-step-said");
l.setAttribute("aria-live","polite");let u=R(t,"hclust-lab-bar");u.setAttribute("role","group");let f=mt(u,"Play",()=>e.
play(!e.playing));f.classList.add("hclust-main");let h=mt(u,"To the start",()=>it(0),Er),g=mt(u,"One step back",()=>it(e.
step-1),vr),x=mt(u,"One step on",()=>it(e.step+1),Sr),w=o.createElement("label"),b=o.createElement("input");b.type="rang\
e",b.min="0",b.dataset.lmSuppressShortcuts="true",b.setAttribute("aria-label","Step");let m=o.createElement("output");w.
className="hclust-step-jump",w.append(b,m);let d=o.createElement("output");d.className="hclust-step-score",d.setAttribute(
"aria-label","Score"),u.append(w,d);let M=Mt(u,"Speed",v=>e.setSpeed(Number(v))),T=Mt(u,"Linkage",v=>e.setLinkage(v)),y=R(
t,"hclust-step");y.tabIndex=0,y.dataset.lmSuppressShortcuts="true",y.setAttribute("role","application");let k={points:_(
"points"),table:_("table"),tree:_("tree")},C=R(y,"hclust-step-numbers"),E=ao(k.points.part,e);k.points.title.after(k.points.
part.lastElementChild);let A=vo(t,R(C,"hclust-step-guess"),e,{plot:()=>st()?P:null,changed:()=>Ke()}),N=Po(R(C,"hclust-s\
tep-update"),e,v=>Je(v)),S=Do(R(C,"hclust-step-choices"),e,v=>Vo(v),v=>{a=a===v?"":v,Dt()});r.push(S.end);function _(v){
let I=R(y,`hclust-step-${v}`),L=Ct(o);return I.append(L),{part:I,title:L,box:R(I,"hclust-step-box")}}let $,P=null,nt=()=>[
_t(e.data,e.axes()[0],0),_t(e.data,e.axes()[1],1)],st=()=>e.data.axisNames.length>1,rt=()=>!!(e.distances.length&&e.linkage)&&
e.tree.n<=Kt&&!e.guess,Uo=()=>{let v=c||a,I=v&&v!==e.linkage?e.choices().get(v):void 0;return I?[I.a,I.b]:null},Yt={tree:e.
tree,k:0,colors:new Int32Array};function Go(v){let{tree:I}=e;return(Yt.tree!==I||Yt.k!==v)&&(Yt={tree:I,k:v,colors:lo(I,
v)}),Yt.colors}function qe(){let{tree:v,data:I,step:L}=e,z=e.guess?L:Math.max(0,L-1),F=e.currentPair(),B=e.table(),j=new Map;
if(F&&!e.guess){j.set(F.a,"A").set(F.b,"B");let X=B?B.nodes.filter(ht=>!j.has(ht)):[];X.includes(i)||(i=-1),B&&i<0&&X.length&&
(i=X.reduce((ht,zt)=>B.joined(F.a,F.b,zt)<B.joined(F.a,F.b,ht)?zt:ht)),i>=0&&j.set(i,"C")}if($={tree:v,merges:L,top:It(v,
z),colors:Go(v.n-z),tags:j,currentPair:F&&[F.a,F.b],asked:Uo(),drawn:Pt.drawn,name:X=>pe(v,I,X),theme:n,face:s,longest:Ko()},
!e.guess)return;let{picked:q,focused:W}=A.marks();q>=0&&j.set(q,"1"),$.asked=[q,W].filter(X=>X>=0)}function qo(){if(!e.guess)
return $;let v=e.step?[e.tree.n+e.step-1]:[];return{...$,currentPair:null,asked:[...v,...$.asked??[]]}}function Ke(){qe();
for(let v of Object.values(kt))v.paint()}let Xe=[],Ot=0;function Ko(){let v=[e.tree,e.data,s];if(v.some((I,L)=>I!==Xe[L])){
Xe=v,Ot=0;for(let L=0;L<Math.min(e.tree.n,Mr);L++)Ot=Math.max(Ot,s.width(pe(e.tree,e.data,L),Z,!0));let I=e.tree.n<=Kt?Math.
max(0,Ot+me-Re):0;k.tree.box.style.setProperty("--hc-names",`${Math.ceil(I)}px`)}return Ot}function Xo(){let v=e.currentPair(),
{distances:I,linkage:L,tree:z}=e;if(!v||!I.length||L!=="single"&&L!=="complete")return null;let F=L==="single"?1:-1,B=null,
j=1/0;for(let q of tt(z,v.a))for(let W of tt(z,v.b)){let[X,ht]=[Math.min(q,W),Math.max(q,W)],zt=F*p(I,X*z.n-X*(X+1)/2+ht-
X-1);zt<j&&([j,B]=[zt,[q,W]])}return B}function Ye(v){let I=bo(e.tree,e.step,re(e.tree));return yo(v,e.tree,I,$.longest)}
let kt={points:yt(k.points.box,[(v,I)=>{let[L,z]=nt();!L||!z||(P=ro(I,L,z,L.all,z.all,0,s),io(v,P,{x:L,y:z,xShown:L.all,
yShown:z.all,theme:n,face:s,dpr:I.dpr}),Oo(v,qo(),P,Xo()))}]),table:yt(k.table.box,[(v,I)=>{let L=e.table();!L||!rt()||Ao(
v,$,ze(I,L,e.tree,$.longest),L)}]),tree:yt(k.tree.box,[(v,I)=>{xo(v,$,Ye(I),I.dpr)}])};for(let v of Object.values(kt))v.
canvas.setAttribute("aria-hidden","true");let bt={points:ce(k.points.box),table:ce(k.table.box)},Lt=[e.tree,e.step],Pt=Fn(
t,()=>{$.drawn=Pt.drawn,kt.tree.paint()});r.push(Pt.end);function Dt(){let{data:v,tree:I,step:L,playing:z}=e;I===Lt[0]&&
L===Lt[1]+1?Pt.begin(Math.min(zo,z?Ar*1e3/e.speed:zo)):(I!==Lt[0]||L!==Lt[1])&&Pt.end(),Lt=[I,L],qe();let F=e.guess?So(e):
ho(e);l.textContent!==F&&Yo(l,F);let B=I.n-1;b.max=String(B),b.value=String(L),b.setAttribute("aria-valuetext",F),m.textContent=
`${L} / ${B}`,f.textContent=z?"Pause":L>=B&&B>0?"Play again":"Play",f.disabled=!B,f.hidden=e.guess,M.parentElement.hidden=
e.guess,d.hidden=!e.guess||!e.guesses.length,d.textContent=d.hidden?"":we(e),u.setAttribute("aria-label",e.guess?"Go thr\
ough the merges":"Play the merges"),y.setAttribute("aria-label",e.guess?"Guess the next merge: arrows choose a cluster, \
Enter picks it, Escape takes back, Home and End jump.":"Merges, step by step: Space plays and stops, arrows step, Home a\
nd End jump."),y.classList.toggle("hclust-guessing",e.guess&&L<B),h.disabled=g.disabled=L<=0,x.disabled=L>=B;let j=Ue.includes(
e.speed)?Ue:[...Ue,e.speed].sort((W,X)=>W-X);Et(M,j.map(W=>[String(W),W<1?`1 step in ${U(1/W).replace(/\.00$/,"")} s`:`${W}\
 a second`]),String(e.speed));let q=e.offered.length?e.offered:e.linkage?[e.linkage]:[];Et(T,q.map(W=>[W,W]),e.linkage),
T.disabled=q.length<2||!Ve("swaps"),T.parentElement.hidden=!q.length,k.points.part.hidden=!st(),k.table.part.hidden=!rt(),
C.hidden=!e.distances.length||!e.linkage,y.dataset.parts=[st()&&"points",rt()&&"table",!C.hidden&&"numbers"].filter(Boolean).
join(" "),k.points.title.textContent=`The ${v.noun}`,k.table.title.textContent=`${L?`Distances before step ${L}`:"Distan\
ces"}: the bluer, the nearer`,k.tree.title.textContent="The tree so far",Rt.textContent=String(Ve("note")??""),Rt.hidden=
!Rt.textContent,E.show(),A.show(),N.show(i),S.show(!C.hidden&&!e.guess,a);for(let W of Object.values(kt))W.paint()}let Ve=v=>e.
model.get(v),Rt=o.createElement("p");Rt.className="hclust-notes",t.append(Rt);function Yo(v,I){let L=I.indexOf(":")+1,z=o.
createElement("b");z.textContent=I.slice(0,L),v.replaceChildren(z,I.slice(L))}function Je(v){i=v,Dt()}function Vo(v){v!==
c&&(c=v,Ke())}function it(v){e.play(!1),e.goTo(v)}let Qe={PageUp:()=>it(e.step+10),PageDown:()=>it(e.step-10),Home:()=>it(
0),End:()=>it(1/0)},Jo=Wt({...Qe,...A.keys}),Qo=Wt({...Qe," ":()=>e.play(!e.playing),ArrowRight:()=>it(e.step+1),ArrowUp:()=>it(
e.step+1),ArrowLeft:()=>it(e.step-1),ArrowDown:()=>it(e.step-1)});r.push(ot(y,{keydown:v=>v.target===y&&(e.guess?Jo:Qo)(
v),focusout:v=>{if(!y.contains(v.relatedTarget))for(let I of Object.values(bt))I.hide()}}),ot(b,{input:()=>it(b.valueAsNumber),
change:e.flush}),ot(k.points.box,{pointermove:v=>Zo(ct(k.points.box,v)),pointerleave:bt.points.hide,click:v=>{e.guess&&A.
pick(A.atPoint(ct(k.points.box,v)))}}),ot(k.tree.box,{click:v=>{let I=ct(k.tree.box,v);e.guess&&A.pick(A.atBranch(I,Ye(kt.
tree)))}}),ot(k.table.box,{pointermove:v=>Ze(ct(k.table.box,v),!1),pointerleave:bt.table.hide,click:v=>Ze(ct(k.table.box,
v),!0)}),e.subscribe(Dt));function Zo({x:v,y:I}){let[L,z]=[-1,kr];if(P)for(let j=0;j<P.xs.length;j++){let q=Math.hypot(p(
P.xs,j)+P.left-v,p(P.ys,j)+P.top-I);q<z&&([z,L]=[q,j])}if(L<0)return bt.points.hide();let F=p($.top,L),B=p(e.tree.sizes,
F);bt.points.show(v,I,e.data.name(L),[B>1?`with ${B-1} more in its cluster`:"a cluster of its own"])}function Ze({x:v,y:I},L){
let z=e.table(),F=z&&rt()&&ko(ze(kt.table,z,e.tree,$.longest),v,I);if(!z||!F)return bt.table.hide();let[B,j]=F,q=e.currentPair();
bt.table.show(v,I,U(z.distance(B,j)),[Q(e.tree,e.data,B),Q(e.tree,e.data,j)]);let W=q&&[B,j].filter(ht=>ht!==q.a&&ht!==q.
b),X=W?.[0];L&&W?.length===1&&X!==void 0&&Je(X)}return Dt(),{restyle(v){n=v,s=Me(o,n.font),Dt()},destroy(){for(let v of r)
v();for(let v of Object.values(kt))v.destroy();for(let v of Object.values(bt))v.destroy();t.replaceChildren()}}}function Cr(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ge(t,e){let n=Y(t);if(n.matchMedia(Fo).matches)return Tr(t,e);let o=n.getComputedStyle(t),s=w=>o.getPropertyValue(
w).trim()?ke(e,`var(${w})`):null,r=_r(t,e),i=St(s("--jp-layout-color0")??r,r),c=Ee(i)<.5,a=(w,b)=>St(w??b,i),l=s("--jp-u\
i-font-color1")??s("--jp-ui-font-color0"),u=a(l??ke(e,"inherit"),c?ut:At),f=a(s("--jp-ui-font-color2"),dt(i,u,.65)),h=a(
s("--jp-border-color2"),dt(i,u,.16)),g=a(s("--jp-layout-color1"),i),x=V(g)===V(i)?dt(i,u,.03):g;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:V(i),ink:V(u),quiet:V(f),rule:V(h),panel:V(x),
font:n.getComputedStyle(e).fontFamily,dark:c}}var Fo="(forced-colors: active)";function Tr(t,e){let n=(r,i)=>St(ke(e,r)??
i,ut),[o,s]=[n("Canvas",ut),n("CanvasText",At)];return{paper:V(o),ink:V(s),quiet:V(s),rule:V(n("GrayText",s)),panel:V(o),
font:Y(t).getComputedStyle(t).fontFamily,dark:Ee(o)<.5}}var Nr=["class","style","data-theme","data-jp-theme-light","data\
-jp-theme-name"];function jo(t,e){let n=Y(t),{documentElement:o,body:s}=n.document,r=new n.MutationObserver(e);for(let c of[
o,s])r.observe(c,{attributes:!0,attributeFilter:Nr});let i=["(prefers-color-scheme: dark)",Fo].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{r.disconnect();for(let c of i)c.removeEventListener("change",e)}}function _r(t,e){
let n=[];for(let s=t;s;s=Cr(s)){let r=Wo(Y(s).getComputedStyle(s).backgroundColor,Y(s));if(!(!r||r.a===0)&&(n.unshift(r),
r.a===1))break}let o=St(ke(e,"Canvas")??ut,ut);return n.reduce((s,r)=>St(r,s),o)}function ke(t,e){let n=Y(t);t.style.color=
e;let o=Wo(n.getComputedStyle(t).color,n);return t.style.color="",o}function Wo(t,e){let n=xt(t);if(n)return n;let o=e.document.
createElement("canvas");o.width=o.height=1;let s=o.getContext("2d",{willReadFrequently:!0});if(!s)return null;s.fillStyle=
t,s.fillRect(0,0,1,1);let[r=0,i=0,c=0,a=0]=s.getImageData(0,0,1,1).data;return{r,g:i,b:c,a:a/255}}function Ho(t){return{...t,initialize(e){return setTimeout(()=>$r(e.model).catch(()=>{})),t.initialize?.(e)}}}async function $r(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(s=>o._handle_comm_msg.
call(n,s)),t.send({resend:!0})}function Ir(){let t=null,e=n=>t??=n.get("view")==="lab"?Jn(n):Eo(n);return Ho({initialize({model:n}){return e(n),()=>{t?.
destroy(),t=null}},render({model:n,el:o}){let s=e(n);return Or(o,(r,i)=>n.get("view")==="lab"?Zn(r,s,i):Bo(r,s,i))}})}function Or(t,e){
let n=Y(t),o=n.document.createElement("span");o.style.display="none",t.append(o);let s=R(t,"hclust hclust-live hclust-cl\
assroom"),r=Ge(t,o);ve(s,r);let i=e(s,r),c=()=>{let f=Ge(t,o);JSON.stringify(f)!==JSON.stringify(r)&&(r=f,ve(s,r),i.restyle(
r))},a=jo(s,c),l=Bn(s,f=>s.contains(f)),u=new n.ResizeObserver(c);return u.observe(s),()=>{a(),l(),u.disconnect(),i.destroy(),
s.remove(),o.remove()}}export{Ir as default};
