// Generated from js/ by `npm run build`. Do not edit.
function ht(t){return t.ownerDocument.defaultView??globalThis}function ae(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Qo(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var qt={r:255,g:255,b:255,a:1},_e={r:0,g:0,b:0,a:1};function Ce(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ga),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function ga(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function le(t,e){return{...Zt(e,t,
t.a),a:1}}function Zt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function dt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Yn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Jn(t,e){let[n,o]=[Ce(e.paper)??qt,Ce(e.ink)??_e],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",dt(Zt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Je(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var tr={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
able as well (table=...)."};var H=tr;var Zn="hclust-asking",Gc=H.undo_run_ms;function ba(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Qn(t,e){let n=ht(t);if(n.matchMedia(er).matches)return ya(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?Ze(e,`var(${d})`):null,s=Ma(t,e),i=le(r("--jp-layout-color0")??s,s),c=Yn(i)<.5,a=(d,g)=>le(d??g,i),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=a(l??Ze(e,"inherit"),c?qt:_e),u=a(r("--jp-ui-font-color2"),Zt(i,f,.65)),p=a(
r("--jp-border-color2"),Zt(i,f,.16)),m=a(r("--jp-layout-color1"),i),h=dt(m)===dt(i)?Zt(i,f,.03):m;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:dt(i),ink:dt(f),quiet:dt(u),rule:dt(p),panel:dt(
h),font:n.getComputedStyle(e).fontFamily,dark:c}}var er="(forced-colors: active)";function ya(t,e){let n=(s,i)=>le(Ze(e,
s)??i,qt),[o,r]=[n("Canvas",qt),n("CanvasText",_e)];return{paper:dt(o),ink:dt(r),quiet:dt(r),rule:dt(n("GrayText",r)),panel:dt(
o),font:ht(t).getComputedStyle(t).fontFamily,dark:Yn(o)<.5}}var xa=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function nr(t,e){let n=ht(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:xa});let i=["(prefers-color-scheme: dark)",er].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function Ma(t,e){
let n=[];for(let r=t;r;r=ba(r)){let s=or(ht(r).getComputedStyle(r).backgroundColor,ht(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=le(Ze(e,"Canvas")??qt,qt);return n.reduce((r,s)=>le(s,r),o)}function Ze(t,e){let n=ht(t);t.style.
color=e;let o=or(n.getComputedStyle(t).color,n);return t.style.color="",o}function or(t,e){let n=Ce(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:a/255}}function rr(t){return{...t,initialize(e){return setTimeout(()=>Aa(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Aa(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function b(t,e){return t[e]}var sr=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])sr.set(t,
t);var va=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Ea=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ir(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Sa(t.slice(e))}function Sa(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=sr.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:va.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Ea.test(e)?-2:-1)}function P(t,e=""){return e?`${Nt(t,0)} ${t===1?ir(e):e}`:Nt(t,0)}function pt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":eo(t)?Nt(t,no(t)):tn(t,2)}var eo=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function no(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Qe(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Tt(t,2):Nt(t,e>=100?
0:e>=10?1:2)}var tt=(t,e=6)=>Tt(Number(Tt(t,e)),6);function Et(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":pt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return ka(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Nt(t,0):Qe(
t);return n?`${r} ${n}`:r}function ka(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function lr(t,e,n,o=0){return fr(t,e,n,o)[0]}function cr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=fr(n,
t,e,o);return[i,c]}let[r,s]=[pt(t),pt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Tt(t,i),Tt(e,i)];return[r,s]}function fr(t,e,n,o){
let r=[Ta(t,o),pt(e),pt(n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=to(s),f=l<to(c)||t===n&&s===c;if(!(e<t&&t<=n)||to(i)<l&&
e<l&&l<=n&&f)return[s,i,c];[s,i]=[Tt(t,a),Tt(e,a)],c=n===1/0?pt(n):Tt(n,a)}return r}function Ta(t,e){if(!eo(e)||!eo(t))return pt(
t);let n=Math.min(no(e),no(t)),o=10**n;return Nt(Math.floor(t*o+.5)/o,n)}function to(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var Na=[1,2,2.5,5,10];function ce(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(Na.find(f=>f*i*s>=r*(1-1e-9))??10),a=1e-9*
r,l=[];for(let f=Math.ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function zt(t){let e=t.slice(
1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>Tt(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Nt(i+0,r))}function Nt(t,e){let n=ur(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function ur(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function tn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Tt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=tn(t,e-1).split("e");return`${ar(
o)}e${r}`}return ar(ur(t,e-1-n))}function ar(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var Le="…",_a=300;function U(t){return String(t).slice(0,_a).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function en(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=pr(s,s.length,Le,
e,n);if(i>o||o>=s.length)return i?oo(s,i)+Le:"";let c=s.lastIndexOf(" ",o-1)+1,a=c>o-Ca?c:o,l=Le+s.slice(a).join("");if(n(
l)>e){if(r<=a)return en(l,e,n);let f=s.slice(a).join("");return Le+en(f,e-n(Le),n,r-a)}return oo(s,pr(s,a,l,e,n))+l}var Ca=12;
function pr(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(oo(t,c)+n)<=o?s=c:i=c-1}return s}function oo(t,e){return t.
slice(0,e).join("").trimEnd()}function Oe(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(t,s)?-1:
1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,a]=[b(e,s),b(e,i)],l=0;for(;l<
c.length&&c[l]===a[l];)l++;o[s]=Math.max(o[s],l),o[i]=Math.max(o[i],l)}return o}function fe(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(a=>b(t,a)).sort(),c=[b(i,0),b(i,i.length-1)].map(a=>Array.from(a));if(i[0]!==i.at(-1))for(let a of s){let l=Array.from(
b(t,a)),f=c.map(u=>{let p=l.findIndex((m,h)=>m!==u[h]);return p<0?l.length:p});o[a]=n(a,Math.min(...f),e[a])}}return o}var hr=new WeakMap;
function nn(t,e){let n=hr.get(t);return n||(n=Oe(Array.from({length:t.n},(o,r)=>U(t.name(r)))),hr.set(t,n)),b(n,e)}var gr=H.max_cluster_title,wr=["node_names","node_colors","color_numbers"];function on(t){let e=t.get("color_numbers")??
[];return{names:dr(t.get("node_names")),colors:dr(t.get("node_colors")),numbers:e}}function dr(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var mr=new WeakMap,La=new Map;function Oa({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return La;let o=mr.get(n);o||mr.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Ia(n,e)),r}function Ia(t,e){let n=[];for(let c=0;c<e.length;c++){let a=b(e,c),l=t.get(a);l!==void 0&&n.push({label:c,
node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let a=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:c,name:a}of n.
sort((l,f)=>f.node-l.node)){let l=a;for(let f=2;s.has(l)||l!==a&&o.has(l);f++)l=`${a} (${f})`;s.add(l),i.set(c,l)}return i}
function X(t,e){let n=Oa(t).get(e);return n===void 0?P(e):`${P(e)} ${U(n)}`}function yt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Gt(t,n);return rn(t,n,ue(o),o)}function Ie(t,e){let n=e>=
0?e:0,o=_t(t,n);return rn(t,o,n,Gt(t,o))}function _t(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;bt(n,s)<
e?o=s+1:r=s}return t.n-o}function Gt(t,e){let{n,heights:o}=t;return{lower:e<n?bt(o,n-e-1):0,upper:e>1?bt(o,n-e):1/0}}function ue({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function rn(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=$a(t,e)},get sizes(){return c??=this.nodes.map(l=>bt(t.sizes,l))},get labels(){
return a??=Ra(t,this.nodes)}}}function $a(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;ro(r,s,bt(o,2*i)),so(r,s+1,bt(o,2*i+1))}return r}function ro(t,e,n){br(t,0,e,n)}function br(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=bt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function so(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(bt(t,r)>bt(t,s))&&
(r=s),t[o]=bt(t,r),o=r,r=2*o+1}br(t,0,o,n)}function Ra(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=bt(
t.start,o),i=s+bt(t.sizes,o);for(let c=s;c<i;c++)n[bt(t.order,c)]=r}),n}function yr(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:a}=Gt(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function bt(t,e){return t[e]}var Pa=65535;function Mr(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let c=m=>{if(i.original!==void 0)return b(n,m*s+i.original);if(i.numbers!==void 0)return b(r,i.numbers*e+m);let h=b(o,i.
codes*e+m);return h===Pa?NaN:h},a,l=!1,[f,u]=[1/0,-1/0];function p(){return a||(a=Float64Array.from({length:e},(m,h)=>{let d=c(
h);return Number.isFinite(d)?(d<f&&(f=d),d>u&&(u=d),d):(l=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return p()},get gaps(){return p(),l},get ends(){return p(),f<=u?[f,u]:[0,1]}}})}function pe(t,e){let n=b(t.values,e);return t.
words.length?t.words[n]??"–":Et(n,t.kind,t.unit)}var xr=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function Ar(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(xr),s=xr(H.missing_color),[i=s,c=s]=r,a=new Uint8Array(3*e.length);for(let l=0;l<
e.length;l++){let f=b(e,l),u=(f-o[0])/(o[1]-o[0]||1),p=n.length?r[f]:i.map((m,h)=>m+u*(b(c,h)-m));a.set((Number.isNaN(f)?
s:p??s).map(Math.round),3*l)}return a}function io(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=Y(t,2*l),u=Y(t,2*l+1);s[o+l]=Y(s,f)+Y(s,u),i[f]=
i[u]=o+l;let p=Y(e,l);p<c?a=!1:c=p,r[l]=c}return sn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function sn(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=Y(o,2*a+(e[a]?1:0)),
f=Y(o,2*a+(e[a]?0:1)),u=Y(s,n+a);s[l]=u,s[f]=u+Y(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[Y(s,a)]=a,c[a]=Y(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(Y(c,Y(o,2*a))+Y(c,Y(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function vr(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,sn(t,n)}function at(t,e){return e<
t.n?0:Y(t.distances,e-t.n)}function Ct(t){return t.n<2?0:Y(t.heights,t.n-2)}function Lt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[Y(t.children,2*n+o),Y(t.children,2*n+1-o)]}function $t(t,e){let n=Y(t.start,e);return t.order.subarray(n,n+Y(t.
sizes,e))}function Er(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,a=new Int32Array(s-1),l=0;for(let f=2*s-2;f>=s;f--){let u=Y(
i,f),p=r?Y(r,u):u,m=r?Y(r,u+Y(c,f))-p:Y(c,f);m>=o&&p<n&&p+m>e&&(a[l++]=f)}return a.subarray(0,l)}function Y(t,e){return t[e]}function Da(t){let e=$e(t.get("heights")),n=he(t.get("flips"),e.length),o=io(Qt(t.get("children")),e,n);return o.annotations=
on(t),o}function ao(t){let e=Da(t),n=e.n,o=t.get("columns")??[],r=$e(t.get("col_heights")),s=Qt(t.get("col_children")),i=$e(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Qt(t.get("rows")),f=Qt(t.get("leaf_rows")),
u=l.length===n?l:Int32Array.from({length:n},(p,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,
values:Fa(t.get("values")),columnTree:r.length?io(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,
axes:za(a,$e(t.get("axes")),i,c.length,n),axisNames:a,tracks:Mr(t,n,i,new Uint16Array(Re(t.get("track_codes"))),$e(t.get(
"track_values"))),rows:u,noun:t.get("noun")||"rows",leafRows:f.length===n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.
get("height_label")??"",name:Ba(he(t.get("names")),Qt(t.get("name_ends"))),leafOf:p=>Ha(u,p)}}function za(t,e,n,o,r){let s=0;
return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}function Ba(t,e){
let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}
function Ha(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Re(t){if(t instanceof
ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}
return new ArrayBuffer(0)}function he(t,e=0){let n=new Uint8Array(Re(t));return n.length>=e?n:new Uint8Array(e)}function Qt(t){
return new Int32Array(Re(t))}function Fa(t){return new Float32Array(Re(t))}function $e(t){return new Float64Array(Re(t))}var ln=Object.keys(H.marker_scales).length,an=H.colors.length,Pe=an*ln,Nr=1<<30;function _r(t,e){return Nr|parseInt(e.slice(
1),16)<<3|t%ln}function cn(t){return(t&Nr)!==0}function Cr(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Lr(t){
return t&7}var Sr=new WeakMap,kr=new WeakMap,Tr=new WeakMap;function lo(t){let{annotations:e}=t,n=co(t);return e?.colors.
size?Ua(n,e):n}function co(t){let{annotations:e}=t,n=e&&kr.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Ir(
t),s=ja(o,e?.numbers.length?e.numbers:r);return e&&kr.set(e,s),s}function Or(t,e,{nodes:n,sizes:o}){let{splits:r}=Ir(t),s=co(t),i=new Map;r.forEach((h,d)=>{i.set(h,J(s,d))});let c=new Set(
Array.from(e,h=>J(r,h))),a=new Set(Array.from(c,h=>i.get(h))),f=Array.from(n.keys()).sort((h,d)=>J(o,d)-J(o,h)||J(n,h)-J(
n,d)).map(h=>J(r,J(n,h))),u=new Map;for(let h of f)c.has(h)&&u.set(h,i.get(h)??0);let p=new Set(u.values());for(let h of f){
if(u.has(h))continue;let d=i.get(h)??0;if(d>=an||p.has(d)){let g=Array.from(H.colors.keys()).filter(y=>!p.has(y));for(d=
g.find(y=>!a.has(y))??g[0]??an;p.has(d);)d++}u.set(h,d),p.add(d)}let m=[];for(let h=0,d=0;h<=Math.max(...u.keys());h++){
let g=u.get(h);if(g!==void 0){m.push(g);continue}for(;p.has(d);)d++;m.push(d++)}return m}function Ua(t,e){let n=Tr.get(e);
if(!n){Tr.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=_r(J(n,o),r)}return n}function Bt(t){let{nodes:e,tree:n}=t,o=co(
n),r=Wa(e.map(i=>J(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let a=s.get(i);a&&(r[c]=_r(J(r,c),
a))}),r}function Wa(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Pe))return t;let o=Array.from(e.keys()).sort((s,i)=>J(n.start,J(
e,s))-J(n.start,J(e,i))),r=-1;for(let s of o){let i=J(t,s);i%Pe===r&&(t[s]=i+an),r=J(t,s)%Pe}return t}function Ir(t){let e=Sr.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let f=J(
o,2*l),u=J(o,2*l+1),p=J(r,f)>=J(r,u);s[p?f:u]=J(s,n+l),s[p?u:f]=a}let i=[];yt(t,yr(t)).nodes.forEach((a,l)=>{i[J(s,a)]=l});
let c={splits:s,start:i};return Sr.set(t.children,c),c}function ja(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=J(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.
map(i=>J(o,i))}function J(t,e){return t[e]}var qa=1.05,Rr=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function me(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=$r(t.get("locked_nodes")),s=$r(t.get("cut_nodes"));if(s.length===n&&Ga(e,s))return de(
e,s,o,r);let i=_t(e,o)===n?Ie(e,o):yt(e,n);return r.length?de(e,i.nodes,o,r):i}function Ht({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function $r(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function Ga({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>rt(e,i)-rt(e,c))){if(rt(e,s)!==r)return!1;r+=rt(n,s)}return r===t}function de(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,l)=>a-l);if(Math.
max(...r)<2*t.n-s)return{..._t(t,n)===s?Ie(t,n):yt(t,s),locked:i};let c=Gt(t,_t(t,n));return rn(t,s,n,c,{nodes:Ka(t,r),locked:i})}
function Ka({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=r.pop())n.has(l)||l<t||(o.add(l),
r.push(rt(e,2*(l-t)),rt(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let a=1;
for(let l of[...o].sort((f,u)=>u-f))ro(c,a++,i(rt(e,2*(l-t)))),so(c,a,i(rt(e,2*(l-t)+1)));return c}function ge({tree:t,locked:e},n){
if(!e.length)return"k"in n?yt(t,n.k):Ie(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[a,l]=[[],[]];for(let h=o-
2;h>=0;h--){let d=rt(r,o+h),g=d+rt(s,o+h),y=!1,A=!1;for(let M of e){let[w,x]=[rt(r,M),rt(r,M)+rt(s,M)];d>=w&&g<=x?A=!0:d<=
w&&g>=x&&(y=!0)}y?a.push(h):A||l.push(h)}let f,u;if("t"in n){u=n.t>=0?n.t:0;let h=o-_t(t,u);f=l.filter(d=>d>=h).length}else{
let h=Math.round(n.k)||1;f=Math.min(Math.max(h-1-a.length,0),l.length),u=ue({lower:f<l.length?rt(i,rt(l,f)):0,upper:f?rt(
i,rt(l,f-1)):1/0})}let p=new Set([...a,...l.slice(0,f)].map(h=>o+h)),m=[...p].flatMap(h=>[rt(c,2*(h-o)),rt(c,2*(h-o)+1)]).
filter(h=>!p.has(h));return de(t,m.length?m:[2*o-2],u,e)}function fn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?de(s,n,r,e):_t(s,r)===o?Ie(s,r):yt(s,o)}function Kt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function un({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let a=at(t,i),l=rt(t.parents,i),f=a>0?a*qa:1,u=l<0?f:at(t,l),[p,m]=a<=u?[a,u]:[u,
a];p<n&&(n<=m||l<0)||(s[c]=p+(m-p)/2)}),s}function rt(t,e){return t[e]}var Va=200,Xa=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","ribbon","labels","row_sp\
lit","col_split","gap"];function uo(t){let e=ao(t),n=me(t,e.tree),o=fo(t,e),r=null,s=[],i=new Map,c=k=>{for(let I of[...i.
get(k)??[]])I(k)},a=new Map,l,f=-1/0,u=!1,p=!1;function m(k){u=!0;try{for(let[I,C]of Object.entries(k))t.set(I,C)}finally{
u=!1}}function h(){if(clearTimeout(l),l=void 0,!a.size)return;f=Date.now();let k=Object.fromEntries(a);a.clear(),m("n_cl\
usters"in k?{...k,...y()}:k),t.save_changes()}function d(k){for(let[I,C]of Object.entries(k))a.set(I,C);l??=setTimeout(h,
Math.max(0,f+Va-Date.now()))}function g(){if(h(),!!p){p=!1;try{let k={browser_seq:t.get("browser_seq"),cut_revision:e.revision};
t.send({said:{...Ht(n),...k}})}catch{}}}let y=()=>({browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??
0)+1,cut_revision:e.revision}),A=[];function M(k,I){let C=()=>{if(u)return;let $=e.revision>0&&t.get("revision")===e.revision;
(k==="revision"||$)&&I()};t.on(`change:${k}`,C),A.push([`change:${k}`,C])}let w=t.get("python_seq");function x(){let k=w;
return w=t.get("python_seq"),w!==k}let v=()=>a.has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??
0);function S(k){let I=t.get("threshold_step");return I>0&&Math.abs(k-Math.round(n.t/I)*I)<1e-6*I}M("revision",()=>{let k=e.
revision>0&&v();if(a.clear(),p&&=k,w=t.get("python_seq"),e=ao(t),k){n=yt(e.tree,n.k);let I={...O(n.k),...Ht(n)};m(I),d(I)}else
n=me(t,e.tree);o=fo(t,e),r=null,c("data")}),M("python_seq",()=>queueMicrotask(x)),M("n_clusters",()=>{if(t.get("n_cluste\
rs")===n.k)return;let k=x();k&&v()?m(Ht(n)):L(k?me(t,e.tree):E(),k)}),M("distance_threshold",()=>{let k=t.get("distance_\
threshold");if(k===n.t)return;let I=x();if(!(!I&&S(k))){if(I&&v()){m(Ht(n));return}L(I?me(t,e.tree):ge(n,{t:k}),I)}});for(let k of[
"cut_nodes","locked_nodes"])M(k,()=>{if(t.get(k)===Ht(n)[k])return;let I=x();I&&v()?m(Ht(n)):L(me(t,e.tree),I)});function E(){
let[k,I]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||_t(e.tree,I)!==k?ge(n,{k}):ge(n,{t:I})}
for(let k of wr)M(k,()=>{e={...e,tree:{...e.tree,annotations:on(t)}},n=fn(n,e.tree),c("cut")});M("flips",()=>{let k=he(t.
get("flips"),e.n-1);k.some((I,C)=>I!==e.tree.flips[C])&&T(sn(e.tree,k))}),M("selection",()=>{a.delete("selection");let k=fo(
t,e);Pr(o,k)||(o=k,c("selection"),_([...k?.keys()??[]].filter(I=>k?.[I])))});for(let k of[...Xa,"cmap_colors","values_ab\
out"])M(k,()=>c("option"));function T(k){e={...e,tree:k},n=fn(n,k),c("order")}function _(k){s=k,k.length&&c("reveal")}function L(k,I){
for(let $ of Rr)a.delete($);p=!I,n=k;let C={...O(k.k),...Ht(n),...I?{}:y()};m(Object.fromEntries(Object.entries(C).filter(
([$,N])=>t.get($)!==N))),c("cut")}function O(k){let I=t.get("most_clusters");return I&&k>I?{most_clusters:Math.min(e.n,2*
k)}:{}}function B(k){Kt(k,n)&&k.locked.join()===n.locked.join()&&k.t===n.t||(n=k,p=!0,d({...O(n.k),...Ht(n)}),c("cut"))}
return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(k){
B(ge(n,{t:k}))},setNodes(k,I){let C=de(e.tree,k,n.t,I),$=Or(e.tree,n.nodes,C),{names:N=new Map,colors:D=new Map}=e.tree.
annotations??{};e={...e,tree:{...e.tree,annotations:{names:N,colors:D,numbers:$}}},B(fn(C,e.tree)),d({color_numbers:$}),
h()},setClusters(k){B(ge(n,{k}))},select(k,{add:I=!1}={}){let C=I&&o?o.slice():new Uint8Array(e.n);for(let N=0;N<k.length;N++)
C[b(k,N)]=1;let $=C.includes(1)?C:null;Pr(o,$)||(o=$,d({selection:Ya($,e)}),c("selection"),_(Array.from(k)),h())},get wanted(){
return s},reveal:_,setHover(k){k?.leaf===r?.leaf&&k?.node===r?.node||(r=k,c("hover"))},flip(k){let I=vr(e.tree,k);if(I===
e.tree)return;T(I);let{buffer:C,byteOffset:$,byteLength:N}=I.flips;d({flips:new DataView(C,$,N),flips_of:e.revision}),h()},
option(k){return a.has(k)?a.get(k):t.get(k)},setOption(k,I){this.option(k)!==I&&(d({[k]:I}),c("option"))},flush:h,announceCut:g,
subscribe(k,I){let C=typeof k=="string"?[k]:k;for(let $ of C)i.has($)||i.set($,new Set),i.get($)?.add(I);return()=>{for(let $ of C)
i.get($)?.delete(I)}},destroy(){h();for(let[k,I]of A)t.off(k,I);A.length=0,i.clear()}}}function fo(t,e){let n=Qt(t.get("\
selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Ya(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Pr(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var po=.25,Ja=1;function De(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let h=0;h<e.length;h++){let d=b(e,h);d<=r?c++:d<s&&i.push(
d)}let a=i.length&&Math.min(n,po*o/i.length),l=i.length>0&&a<Ja;l&&([i,a]=[[],0]);let f=(o-a*i.length)/(s-r);function u(h,d){
let[g,y]=[0,i.length];for(;g<y;){let A=g+y>>1,M=b(i,A);M<h||d&&M===h?g=A+1:y=A}return g}let p=[r,...i].map((h,d)=>{let g=i[d]??
s,y=d*a;return{from:h,to:g,begin:(h-r)*f+y,end:(g-r)*f+y}}),m={n:t,from:r,to:s,length:o,unit:f,gap:a,blocks:p,first:c,isCrowded:l,
begin:h=>(h-r)*f+a*u(h,!0),end:h=>(h-r)*f+a*u(h),at:h=>(m.begin(h)+m.end(h))/2,placeAt(h){let[d,g]=[0,p.length-1];for(;d<
g;){let M=d+g+1>>1;b(p,M).begin<=h?d=M:g=M-1}let y=b(p,d),A=y.from+(h-y.begin)/f;return d<p.length-1?Math.min(A,y.to):A},
isGap:h=>p.some(({end:d},g)=>h>=d&&h<(p[g+1]?.begin??0))};return m}function Dr({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(a,l)=>s+o(l)/i),x:e.map(a=>s+r(a)/i),least:1}}function zr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:a}=b(n,i);if(c>=s.x1)break;let[l,f]=[Math.max(c,s.x0),Math.min(a,s.x1)];f>l&&o.push({...s,x0:l,x1:f})}}return o}var pn={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000",vlag:"002369bd093b73bc124e7dbc2b7997c13a92a7c850b5c0d474efeef17bf\
8f4f57ffaf5f584faf3f28bf7eae8c5d08f8dffa9373b",RdBu_r:"000530611a2267ac334393c34c90c4dd66d1e5f07ff6f7f799fddbc7b2f4a683b\
7ef9979ccd6604de5b3192cff67001f"};var ho=Object.keys(pn),Vt="auto",Hr=(t,e)=>t===Vt?e?"vlag":b(ho,0):t,Br=new Map;function Fr(t){return[...t.get("cmap_nam\
es")??[],...ho]}function hn(t,e){let n=Br.get(t);if(n)return n;let o=Object.hasOwn(pn,t)?pn[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Za(o):r>=0&&(n=he(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?hn(b(
ho,0),e):(Br.set(t,n),n)}function Za(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-c)+n(o+5+a)*c}}return e}var Qa="linear";function Ur(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Qa},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>f();let l=!1;function f(){l||(l=!0,c.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:f}}function ze(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function we(t){return!!t.getContext(
"2d")?.isContextLost?.()}var tl=600;function Wr(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function jr(t,e,n){let o=ht(
t),r=e.map(h=>{let d=Wr(o.document);return t.append(d),{canvas:d,draw:h,stale:!0,ctx:d.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,a={canvas:s,width:0,height:0,dpr:1,paint(...h){r.forEach((d,g)=>{(!h.length||h.includes(g))&&(d.
stale=!0)}),a.width&&(i||=o.requestAnimationFrame(l))},fade(h,...d){r.forEach((g,y)=>{d.includes(y)&&g.canvas!==s&&(g.fade=
h)})},endFades(){for(let h of r)h.fade=0,h.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i),p.disconnect(),
m();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){i=0;let h=o.performance.now();for(let d of r)d.stale&&
(d.stale=!1,d.fade&&c&&(d.fading?.end(),d.fading=Ur(d.canvas,d.fade,()=>d.fading=null)),d.fade=0,d.ctx.setTransform(a.dpr,
0,0,a.dpr,0,0),d.ctx.clearRect(0,0,a.width,a.height),d.ctx.save(),d.draw(d.ctx,a),d.ctx.restore());s.dataset.ms=(o.performance.
now()-h).toFixed(2),s.dataset.painted=String(++c)}function f(){let[h,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||
1)*ae(t);if(!(h===a.width&&d===a.height&&g===a.dpr)&&(Object.assign(a,{width:d?h:0,height:d,dpr:g}),a.endFades(),!!a.width)){
for(let{canvas:y}of r)y.width=Math.round(h*g),y.height=Math.round(d*g);n?.(a);for(let y of r)y.stale=!0;o.cancelAnimationFrame(
i),l()}}function u(h){let{canvas:d}=h;d.addEventListener("contextrestored",()=>a.paint(r.indexOf(h))),d.addEventListener(
"contextlost",()=>{o.setTimeout(()=>{if(!d.isConnected||d===s||!we(d))return;let g=Wr(o.document);g.width=d.width,g.height=
d.height,h.fading?.end(),d.replaceWith(g),h.canvas=g,h.ctx=g.getContext("2d"),u(h),a.paint(r.indexOf(h))},tl)})}r.forEach(
u),s.addEventListener("hclust-record",h=>{let{detail:d}=h;for(let g of r)d.save(),d.setTransform(a.dpr,0,0,a.dpr,0,0),g.
draw(d,a),d.restore()});let p=new o.ResizeObserver(f);p.observe(t);let m=Qo(o,f);return a}function j(t,e){let n=new AbortController;
for(let[o,r]of Object.entries(e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var z=11;function Ft(t,e){
let n=new Map,o=null,r=(i=z,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=z,a=!1)=>{let l=r(c,a),f=n.get(l);(!f||f.size>5e3)&&
n.set(l,f=new Map);let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*
.6;o.font=l,f.set(i,u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,c,a,l,f,u)=>en(i,c,p=>s(p,a,l),f,u)}}function qr(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],a,l,f=!1,u=0;u<n;++u)o=t[u],a=o[0],l=o[1],l>s!=
c>s&&r<(i-a)*(s-l)/(c-l)+a&&(f=!f),i=a,c=l;return f}function Gr(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,a]=[Q(n,i),Q(n,i+1)];o.push([c,a]),
r[0]=Math.min(Q(r,0),c),r[1]=Math.min(Q(r,1),a),r[2]=Math.max(Q(r,2),c),r[3]=Math.max(Q(r,3),a)}let s=[];for(let i=0;i<t.
length;i++){let[c,a]=[Q(t,i),Q(e,i)];c<Q(r,0)||c>Q(r,2)||a<Q(r,1)||a>Q(r,3)||qr(o,[c,a])&&s.push(i)}return s}function Kr(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=m=>{let[h,d]=[Q(t,m),Q(
e,m)];return h>=0&&h<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(h/r):-1},a=new Int32Array(s*i+1),l=t.length;for(let m=0;m<
l;m++){let h=c(m);h>=0&&(a[h+1]=Q(a,h+1)+1)}for(let m=0;m<s*i;m++)a[m+1]=Q(a,m+1)+Q(a,m);let f=a.slice(),u=new Int32Array(
Q(a,s*i));for(let m=0;m<l;m++){let h=c(m);if(h<0)continue;let d=Q(f,h);u[d]=m,f[h]=d+1}let p=(m,h)=>Math.min(Math.max(Math.
floor(m/r),0),h-1);return{nearest(m,h,d){let g=-1,y=d*d,[A,M]=[p(m-d,s),p(m+d,s)],[w,x]=[p(h-d,i),p(h+d,i)];for(let v=w;v<=
x;v++){let S=Q(a,v*s+M+1);for(let E=Q(a,v*s+A);E<S;E++){let T=Q(u,E),_=(Q(t,T)-m)**2+(Q(e,T)-h)**2;(_<y||_===y&&T>g)&&([
y,g]=[_,T])}}return g}}}function dn([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Ut(
[o-a*c,o+(1-a)*c],n,0)}function Ut([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function Q(t,e){
return t[e]}var Vr=5,el=.12;function mn(t){let[e,n]=[1,Vr],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,Vr*c],o=null},showAll(){s(null)},
zoom(i,c){let[a,l]=r(),f=a+Math.min(Math.max(c,0),1)*(l-a);s(dn([a,l],[0,e],f,i,Math.min(e,n)))},move(i,c=r()){o&&s(Ut(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,a]=o,l=1/0;for(let f=0;f<i.length;f++){let u=b(i,f),p=u<c?u-c:Math.max(
0,u+1-a);Math.abs(p)<Math.abs(l)&&(l=p)}l&&s(Ut(o,[0,e],l+Math.sign(l)*el*(a-c)))}}}function mo(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function Xr(t,e,n,o){let r=t.ownerDocument,{box:s,list:i}=mo(t,e,n),c=[],a=[],l="";function f(){
s.open&&(c.join(`
`)!==l&&(l=c.join(`
`),i.replaceChildren(...c.map(u))),i.querySelectorAll("input").forEach((p,m)=>{p.checked=a.includes(c[m]??"")}))}function u(p){
let m=r.createElement("label"),h=r.createElement("input"),d=r.createElement("span");return h.type="checkbox",h.dataset.lmSuppressShortcuts=
"true",h.addEventListener("change",()=>o(p,h.checked)),d.textContent=U(p),m.append(h,d),m}return s.addEventListener("tog\
gle",f),{show(p,m){[c,a]=[p,m],s.hidden=!c.length,f()}}}var xt="walking";function Yr({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${xt}`);return t===
"Enter"&&r&&!i}var Jr=160;function nl(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Zr(t){
let e=ht(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+Jr,l&&!n&&
!nl(e)?Jr:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Be=14,gn=4;function Qr(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=U(l);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,m)=>{p.hidden=m>=f.length,p.textContent=U(f[m]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,p){
a(u,p),n.hidden=!1;let[m,h]=[t.clientWidth,t.clientHeight],d=l+Be+i+gn<=m?l+Be:l-Be-i,g=f-Be-c,y=g>=gn?g:f+Be,A=(M,w)=>Math.
round(Math.max(gn,Math.min(M,w-gn)));n.style.transform=`translate(${A(d,m-i)}px, ${A(y,h-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var wn=`This view shows the rows' values, but ${H.needs_table}`,es="This view shows the values of columns, and distances\
 between rows have none.",ts="hclust-easing",be=4;function Xt(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=jr(s,n,o),c=Qr(s),a=j(s,{focusout:({relatedTarget:d})=>{s.contains(d)||c.hide()}}),l=r.createElement(
"div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let f=[],u=Zr(s),p=null,m,h=()=>{clearTimeout(
m),s.classList.remove(ts),i.endFades()};return{box:s,stage:i,tip:c,followCut(d,...g){let y=p?.k!==d.k||p.t!==d.t;if(p=d,
!y&&u.isUnderWay())return;h();let A=u.step();A&&(s.classList.add(ts),i.fade(A,...g),m=setTimeout(h,2*A))},rest:h,announce(d){
l.textContent=d},onDestroy(...d){f.push(...d)},destroy(){for(let d of f)d();h(),u.destroy(),a(),i.destroy(),s.remove()}}}
function mt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=ae(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function ye(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Ot(t){return e=>{let n=t[e.key];!n||Yr(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var ol=["Escape","Shift","Control","Alt","Meta"];function xe(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[j(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(xt)}}),j(e,{keydown:r=>{ol.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",xt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function bn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected\
.`:"."}function ns(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function Me(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=ns(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,a){let l=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,f]:[f,c]),o.append(l),l}return{el:o,select(i,c){let a=n.
createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",i);let l=s(i,a,!1),f="";
return{show(u,p,m=p){let h=JSON.stringify([p,m]);h!==f&&(f=h,a.replaceChildren(...p.map((d,g)=>{let y=n.createElement("o\
ption");return y.value=d,y.textContent=(m[g]??d).slice(0,60),y}))),a.value=u},hide(u){l.hidden=u}}},checkbox(i,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let f=s(i,l,!0);return{
show(u,p=!0){l.checked=u,f.hidden=!p}}},button(i,c){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var te="cut";function go(t,e,n){let o=n===te;if(!o&&!(typeof n=="number"&&n>1))return null;let{nodes:r}=o?t:yt(e,Number(
n)),s=r.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){if(!o)return[`Block ${P(i+1)}`,P(i+1)];let c=b(
t.labels,b(e.order,b(s,i))),[a,l]=[P(c),X(t,c)];return[...l===a?[]:[`Cluster ${l}`,l],`Cluster ${a}`,a]}}}function yn(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var rl=12;function os(t,e){let n=t.ownerDocument,o="Gaps between clusters, or between branches of the trees",{box:r,list:s}=mo(
t,"Blocks",o),i=f("Rows","Blocks of rows","row_split"),c=f("Columns","Blocks of columns","col_split"),a=n.createElement(
"input");a.type="range",a.max=String(H.max_block_gap),a.addEventListener("input",()=>e.setOption("gap",Number(a.value))),
l("Gap","Gap between blocks",a);function l(u,p,m){let h=n.createElement("label"),d=n.createElement("span");return d.textContent=
u,m.dataset.lmSuppressShortcuts="true",m.setAttribute("aria-label",p),h.append(d,m),s.append(h),h}function f(u,p,m){let h=n.
createElement("select"),d=l(u,p,h);return h.addEventListener("change",()=>{let{value:g}=h;e.setOption(m,g===te?g:Number(
g)||"")}),(g,y,A)=>{if(d.hidden=!g,!g)return;let M=String(e.option(m)||""),w=Math.min(rl,A),x=Array.from({length:Math.max(
0,w-1)},(S,E)=>String(E+2)),v=["",...y,...x];v.includes(M)||v.push(M),h.replaceChildren(...v.map(S=>{let E=n.createElement(
"option");return E.value=S,E.textContent=S===te?"by cluster":S?`${S} blocks`:"together",E})),h.value=M}}return function(p){
r.hidden=!p.rows&&!p.columns,i(p.rows>1,[te],p.rows),c(p.columns>1,[],p.columns),a.value=String(e.option("gap")??H.block_gap)}}var rs=H.colors,sl=Object.keys(H.marker_scales),ss=H.marker_scales;function wo(t){return cn(t)?t:t%Pe}function ft(t){return cn(
t)?Cr(t):b(rs,t%rs.length)}function bo(t){return b(sl,cn(t)?Lr(t):t%ln)}function yo({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((l,f)=>l+f,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,a]=[0,1/0];for(let l=0;l<t;l++){let f=gt(o,gt(n,l));i[gt(n,l)]=(c+f/2)*r,c+=f,s[l+1]=c*r,a=Math.min(a,f*r)}for(let l=0;l<
t-1;l++)i[t+l]=(gt(i,gt(e,2*l))+gt(i,gt(e,2*l+1)))/2;return{edges:s,x:i,least:a}}function Wt(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return gt(t,n)+(e-n)*(gt(t,n+1)-gt(t,n))}function ee(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;gt(t,r)<=e?n=r:o=r-1}return n+(e-gt(t,n))/(gt(t,n+1)-gt(t,n))}function gt(t,e){
return t[e]}var xo=1;function wt(t,e){return fs(t,Wt(t.places?.edges,e))}function fs(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Mo(t,e,n){
return et(t.places?t.places.x:e.x,n)}function xn(t,e,n){return fs(t,Mo(t,e,n))}function He(t,e){let n=t.from+e/t.width*(t.
to-t.from);return ee(t.places?.edges,n)}function lt(t,e){return t.height*(1-e/t.top)}function us(t,e){return t.top*(1-e/
t.height)}function ne(t){return t.width/(t.to-t.from)}function Ao(t,e){return wt(t,e+1)-wt(t,e)}function Mn(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=xo/(ne(e)*n),c=e.places?.edges,a=Er(
t,e.from,e.to,i,c),l=new Int32Array(12*a.length),f=new Int32Array(3*a.length),u={rows:is(r+s+1),columns:is(o+s+1)},p=0,m=(g,y,A,M,w)=>{
l.set([y,A,M,w],4*p),f[p++]=g},h=g=>Math.round(xn(e,t,g)*n-s/2),d=g=>Math.round(lt(e,at(t,g))*n-s/2);for(let g of a){let[
y,A]=Lt(t,g),[M,w,x]=[h(y),h(A),d(g)],[v,S]=[Math.max(0,M),Math.min(o,w+s)];x>-s&&v<S&&as(u.rows,x,v,S)&&m(g,v,x,S-v,s);
for(let[E,T]of[[y,M],[A,w]]){if(T<0||T+s>o+1)continue;let L=E>=t.n&&vn(t,E,c)>=i?d(E):r,[O,B]=[Math.max(0,Math.min(x,L)),
Math.max(x,L)];O<B&&as(u.columns,T,O,B)&&m(g,T,O,s,B-O)}}return{rects:l,owner:f,count:p,thick:s}}function An(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(et(e,s),et(e,s+1),et(e,s+2),et(e,s+3))}function vn(t,e,n){let o=et(t.sizes,e);if(!n)
return o;let r=et(t.start,e);return et(n,r+o)-et(n,r)}function is(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function as(t,e,n,o){let[r,s]=[et(t.from,e),et(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function jt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=xo/(ne(r)*r.dpr),
c=r.places?.edges,a=Math.max(0,Math.floor(ee(c,r.from)));for(;a<t.n&&Wt(c,a)<r.to;){let l=et(o,et(t.order,a)),f=et(t.start,
et(e,l)),u=f+et(n,l),[p,m]=[Math.max(0,wt(r,f)),Math.min(r.width,wt(r,u))];s.push({label:l,x0:p,x1:m}),a=Math.max(u,Math.
ceil(ee(c,Wt(c,f)+i)))}return s}var ls=new WeakMap;function Ae(t,e){if(t.monotone)return at(t,e);let n=ls.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Lt(t,o);n[o]=Math.max(at(t,o),n[r]??0,n[s]??0)}
ls.set(t.children,n)}return et(n,e)}function En(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(He(e,n)),
0),t.n-1),i=et(t.order,s),c=xo/(ne(e)*e.dpr),a=-1,l=r,f=(u,p,m)=>{let h=Math.hypot(p,m);h<l&&([l,a]=[h,u])};for(let u=et(
t.parents,i);u>=0;u=et(t.parents,u)){if(vn(t,u,e.places?.edges)<c)continue;let[p,m]=Lt(t,u),h=lt(e,at(t,u)),d=[p,m].map(
g=>xn(e,t,g));f(u,cs(n,d[0]??0,d[1]??0),o-h),[p,m].forEach((g,y)=>{let A=lt(e,at(t,g));f(g,n-et(d,y),cs(o,h,A))})}return a}
function cs(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function et(t,e){return t[e]}function ps(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(Nt(t,0)).replace(/^-0$/,"0"):r==="e"?tn(t,s):r==="g"?Tt(t,Math.max(1,s)):r==="%"?
`${i(Nt(100*t,s))}%`:i(Nt(t,s))}var il=2e4;function hs(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:a,fmt:l,rowAxis:f,columnAxis:u}=e;if(!e.
annot)return;let{heatmap:p}=s,[m,h]=e.shown,[d,g]=[u.unit,f.unit];if(g<z+2||d<2*z||(h-m)*r.length>il)return;let y=[];for(let A=Math.
ceil(m-.2);A+.8<=h&&A<o.length;A++)for(let M=0;M<r.length;M++){let w=b(n.values,b(o,A)*n.p+b(r,M)),x=ps(w,l);if(!x)continue;
if(a.width(x)+6>d)return;let v=3*Math.min(255,Math.max(0,Math.floor(i.place(w)*256))),S=.2126*b(c,v)+.7152*b(c,v+1)+.0722*
b(c,v+2),E=p.left+u.at(M+.5),T=p.top+f.at(A+.5)+.5;y.push({word:x,x:E,y:T,dark:S>127.5})}t.font=a.css(),t.textAlign="cen\
ter",t.textBaseline="middle";for(let{word:A,x:M,y:w,dark:x}of y)t.fillStyle=x?"#000000":"#ffffff",t.fillText(A,M,w)}var{label_gap:ds,max_label_shift:al,max_last_label_shift:ll}=H;function ms(t,e,n){for(let[o,r]of e.entries()){let s=vo(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?ll:al,c=s?.every((a,l)=>{let{centre:f,span:u}=t[l];return Math.abs(a-f)<=Math.
max(u/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function vo(t,e,n,o=ds){let r=t.length;if(e.reduce((p,m)=>p+
m,o*(r-1))>n)return null;let s=t.map((p,m)=>m).sort((p,m)=>b(t,p)-b(t,m)),i=[0];for(let p=1;p<r;p++){let m=(b(e,b(s,p-1))+
b(e,b(s,p)))/2+o;i.push(b(i,p-1)+m)}let c=[];s.forEach((p,m)=>{let[h,d]=[b(t,p)-b(i,m),1];for(let g=c.at(-1);g&&g.mean>=
h;g=c.at(-1))h=(h*d+g.mean*g.size)/(d+g.size),d+=g.size,c.pop();c.push({mean:h,size:d})});let a=new Array(r),l=b(e,b(s,0))/
2,f=n-b(e,b(s,r-1))/2-b(i,r-1),u=0;for(let{mean:p,size:m}of c)for(let h=u+m;u<h;u++)a[b(s,u)]=Math.min(Math.max(p,l),f)+
b(i,u);return a}function gs(t,e,n,o=ds){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:a,span:l}=t[c],f=b(e,c)/2;if(2*f>1.5*l||a-f<0||a+f>n)continue;let u=Math.
max(0,Math.floor(a-f-o/2)),p=Math.max(0,Math.ceil(a+f+o/2));s.subarray(u,p).includes(1)||(s.fill(1,u,p),r[c]=!0)}return r}var Sn=10,Eo=3,cl=90,fl=84,So=6,ko=16,ul=8,Mt=9,Fe=54,ve=5,ws=12,bs=14,ys=110,xs=8;function Ms(t,e,n,[o,r],s){let i=t.map(
({name:l})=>s.fit(U(l),fl)),{items:c,lines:a}=hl(t,e-4,s);return{names:i,items:c,legendHeight:a?a*ko+ul:0,namesHeight:i.
length?Math.max(...i.map(l=>s.width(l)))+So+6:0,fit:l=>t.map(f=>{if(f.kind!=="text"||l<z+2)return Sn;let u=Sn;for(let p=Math.
floor(o);p<r&&p<n.length;p++)u=Math.max(u,s.width(U(pe(f,b(n,p)).slice(0,60))));return Math.min(cl,u)})}}function pl(t){
let{colors:e,words:n,grouped:o,kind:r,unit:s,ends:i}=t,c=[];return n.length&&!t.plain?e.forEach((a,l)=>{let f=o&&l===n.length-
1?` (${Et(o,"number")} values)`:"";c.push([[a],`${n[l]}${f}`,""])}):e.length&&!n.length&&c.push([e,Et(i[0],r),Et(i[1],r,
s)]),t.gaps&&e.length&&c.push([[H.missing_color],"missing",""]),c}function hl(t,e,n){let o=[],r=0;for(let c of t){let a=pl(
c);if(!a.length)continue;let l=n.fit(U(c.name),ys,z,!0);o.push({line:r,left:0,text:l,colors:[],end:""});let f=n.width(l,
z,!0)+ws;for(let[u,...p]of a){let[m="",h=""]=p.map(g=>n.fit(U(g),ys)),d=n.width(m)+n.width(h)+ve;d+=u.length===1?Mt:Fe+ve,
f+d>e&&f>bs&&(r+=1,f=bs),o.push({line:r,left:f,text:m,colors:u,end:h}),f+=d+ws}r+=1}let s=o.length;o=o.filter(c=>c.line<
xs);let i=o.at(-1);if(i&&o.length<s){let c=`+ ${s-o.length+1} more`;o[o.length-1]={...i,text:c,colors:[],end:""}}return{
items:o,lines:Math.min(r,xs)}}var To=9,kn=17,Ue=5,As=11,Ee=7,vs=z+Ee+5,dl=130,Es=37,Ss=140,We=18,ks=z+2;function Ts(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,a=O=>Math.round(O*i)/i,l=a(t.columnTree?Math.min(70,.1*o)+Ue:8),f=t.titles?kn:0,u=t.rowTree?Math.
min(130,Math.max(50,.16*n)):0,p=o-(c?.legendHeight??0),m=c?.fit((p-l-24)/s)??[],h=()=>m.reduce((O,B)=>O+B+Eo,0),d=()=>a(
f+u+Ue+To+h()+Ue),g=d(),y=As+10+Math.max(0,...t.scale.map(O=>e.width(O))),A=16+Math.max(y,e.width(t.unit)+4),M=0,w=p-l-24;
if(t.chosen||w/s>=ks){let O=Math.min(dl,.26*n,t.longestName());M=O+(t.chosen?O&&We+6:10)}let x=Math.max(20,n-g-A-M),v=()=>No(
r,(x-Math.min(t.between??0,po*x))/r.length,g,.34*p,e,!m.length),S=v(),E=()=>Math.max(S.height,c?.namesHeight??0);(M||m.length)&&
(p-l-E())/s<ks&&(t.chosen||(M=0),m=c?.fit(0)??[],g=d(),x=Math.max(20,n-g-A-M),S=v()),x=a(x);let T=a(Math.max(20,p-l-E())),
_=g-Ue-h(),L=_;return{heatmap:{left:g,top:l,width:x,height:T},clusterBar:{left:_-To,top:l,width:To,height:T},rowTree:{left:f,
top:l,width:u,height:T},columnTree:{left:g,top:2,width:x,height:t.columnTree?l-Ue-2:0},bar:{left:g+x+M+16,top:l+vs,width:As,
height:Math.min(120,Math.max(1,T-vs-Ee))},names:S,rowNames:M,tracks:m.map(O=>(L+=Eo+O,{left:a(L-O),top:l,width:O,height:T})),
trackNames:c?.names??[],legend:c?.items??[],legendTop:p+4}}function No(t,e,n,o,r,s=!0){let i=t.map(h=>U(h)),c=h=>Math.max(
0,...h.map(d=>r.width(d)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:z+12};let a=Es*Math.PI/180,l=s&&e*Math.sin(
a)>=z+1,f=l?1:Math.max(1,Math.ceil((z+2)/e)),u=fe(i,Oe(i),(h,...d)=>{if(h%f)return"";let g=n+e*(h+.5)-6,y=l?Math.min(Ss,
(o-16)/Math.sin(a),g/Math.cos(a)):Math.min(Ss,o-10);return r.fit(b(i,h),y,z,!1,...d)}),p=l?a:Math.PI/2,m=c(u)*Math.sin(p)+
z*Math.cos(p)+12;return{words:u,angle:l?Es:90,every:f,height:Math.ceil(m)}}function Ns(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:a,to:l}=o,{heatmap:f,rowNames:u}=e,p=z+2,m=Math.
floor(f.height/p),h=i.map(M=>b(n,M)).filter(M=>M+.5>=a&&M+.5<=l).slice(0,m).sort((M,w)=>M-w),d=h.map(M=>o.at(M+.5)),g=vo(
d,Array(h.length).fill(p),f.height,0)??[],y=c(h,u-We-6),A=f.left+f.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),y.forEach((M,w)=>{let[x,v]=[f.top+b(d,w),f.top+b(
g,w)];t.moveTo(A+2,x),t.lineTo(A+5,x),t.lineTo(A+We-3,v),t.fillText(M,A+We,v+.5)}),t.stroke()}function _o(t,e){if(t.norm==="linear"){let r=ce(t.vmin,t.vmax,e,40);return{values:r,words:zt(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(zt([r]),0):tt(r,2));return{values:n,words:o}}function _s(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:a,top:l,width:f,height:u}=e.bar,p=g=>{let y=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[y]} ${r[y+1]} ${r[y+2]})`};for(let g=0;g<u;g+=.5)t.fillStyle=
p(1-(g+.25)/u),t.fillRect(a,l+g,f,Math.min(1,u-g));let m=(g,y)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+f,g),t.lineTo(a+
f/2,y),t.closePath(),t.fill()};t.fillStyle=p(1),n.above&&m(l,l-Ee),t.fillStyle=p(0),n.below&&m(l+u,l+u+Ee);let{values:h,
words:d}=_o(n,u);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",h.forEach((g,y)=>{let A=l+u*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(a+f,Math.min(Math.round(A),l+u-1),4,1),t.fillStyle=s.quiet;let M=Math.min(Math.max(A,l+5),l+
u-4);t.fillText(d[y]??"",a+f+8,M)}),t.fillStyle=s.quiet,t.fillText(o,a,l-Ee-2-z/2),c&&(t.fillStyle=H.missing_color,t.fillRect(
a,l+u+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",a+14,l+u+19))}function Cs(t,e,n,o,[r,s],i,c){let a=new Float64Array(e),l=new Float32Array(i*c),f=(s-r)/c,u=-1;for(let p=0;p<c;p++){let m=r+
p*f;if(f<=1){let h=Math.min(Math.max(Math.floor(m+f/2),0),n.length-1);if(h===u){l.copyWithin(p*i,(p-1)*i,p*i);continue}u=
h;let d=ut(n,h)*e;for(let g=0;g<e;g++)a[g]=ut(t,d+g)}else ml(a,t,e,n,m,m+f);gl(l,p*i,a,o,i)}return l}function ml(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let a=Math.min(c+1,s)-Math.max(c,r);if(a<=1e-9)
continue;i+=a;let l=ut(o,c)*n;for(let f=0;f<n;f++)t[f]=ut(t,f)+a*ut(e,l+f)}for(let c=0;c<n;c++)t[c]=ut(t,c)/i}function gl(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[a,l]=[c*i,(c+1)*i];if(i<=1){t[e+c]=ut(n,ut(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let f=0;for(let u=Math.floor(a);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,a))*ut(n,ut(o,u));t[e+c]=f/i}}
function Ls(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,a=e.norm==="linear",[l,f]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],u=256*c[0],p=256*(c[1]-c[0])/(i-s);for(let m=0;m<t.length;m++){let h=ut(t,m);if(Number.isNaN(h))continue;
let d=0;if(a)d=Math.min(Math.max(Math.floor(u+(h-s)*p),l),f);else for(let g=128;g;g>>=1)h>=ut(r,d+g-1)&&(d+=g);d*=3,o[4*
m]=ut(n,d),o[4*m+1]=ut(n,d+1),o[4*m+2]=ut(n,d+2),o[4*m+3]=255}}function Tn(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(ee(
r,n));for(let a=Math.floor(ee(r,e));a<c;a++){if(!t(a))continue;let l=Math.max((Wt(r,a)-e)*i,0),f=Math.min(Math.max((Wt(r,
a+1)-e)*i,l+1),o),u=s.length-1;u>0&&l<=ut(s,u)+1e-6?s[u]=Math.max(f,ut(s,u)):s.push(l,f)}return s}function ut(t,e){return t[e]}var{missing_color:wl}=H;function _n(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let a=Cs(e.values,
e.p,n,o,r,t.width,t.height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Ls(a,i,c,f.data),
l.putImageData(f,0,0)}function Cn(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=wl,r?.some(({gap:i})=>i)?
bl(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function bl(t,e,n,o,[r,s],i){let c=Nn(s,n.left,e.width,i);for(let[a,l,f,u]of Nn(r,n.top,e.height,i))for(let[p,m,h,d]of c)
o&&t.fillRect(h,f,d,u),t.drawImage(e,p,a,m,l,h,f,d,u)}function Nn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=a=>Math.
round((o+a)*s)/s;return n.map(a=>{let[l,f]=[c(a.begin),c(a.end)],u=Math.max(f-l,1/s);return[(a.from-t)*i,(a.to-a.from)*i,
l,u]})}function Ln(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((a,l)=>{if(!a)return;let f=e.left+(s?.at(l+.5)??i*(l+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(a,f,c+z+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?f+4:f,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function On(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,a){let l=a?.unit??e.height/(r-o);if(l<z)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let f=[];for(let u=Math.ceil(o-.4);u+.6<=r;u++)f.push(u);s(f,n-10).forEach((u,p)=>{let m=b(
f,p)+.5,h=e.top+(a?.at(m)??(m-o)*l);t.fillText(u,e.left+e.width+7,h+.5)})}function Co(t,e,n,o,r){let s=Mn(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let a=t.getContext(
"2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),An(a,s,r)),s}function Os(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],f=c<o&&l!==void 0?
t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[f,c])}return r}function Is(t,e,n,o,r){for(let{
label:s,x0:i,x1:c}of n){let a=c-i,l=r&&a>4?.5:0;t.fillStyle=ft(b(o,s)),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+i+l,
e.width,a-2*l,2):t.rect(e.left,e.top+i+l,e.width,a-2*l),t.fill()}}function $s(t,{heatmap:e},{blocks:n},o,r){let s=n.flatMap(
({from:a,to:l,begin:f,end:u})=>Tn(o,[a,l],u-f).map(p=>p+f)),i=0;t.fillStyle=r.paper,t.globalAlpha=.62;for(let a=0;a<=s.length;a+=
2){let l=s[a]??e.height;l>i&&t.fillRect(e.left,e.top+i,e.width,l-i),i=s[a+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;
let c=e.left-4;for(let a=0;a<s.length;a+=2){let[l=0,f=0]=[s[a],s[a+1]];t.fillRect(c,e.top+l,e.left-c-1,Math.max(1,f-l))}}
function je(t,{left:e,top:n,width:o,height:r},s,i){let c=p=>Math.round(p*i)/i,[a,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[
p,m]of[[s.paper,2],[s.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(a-m,l-m,f-a+2*m,u-l+2*m),t.rect(a,l,f-a,u-l),t.fill("ev\
enodd")}function Rs(t,{places:e,titleOf:n,rowAxis:o,theme:r,face:s}){let{blocks:i,first:c,isCrowded:a}=o;!n||a||(t.font=s.css(),
t.fillStyle=r.ink,t.textAlign="center",t.textBaseline="middle",i.forEach(({begin:l,end:f},u)=>{let p=f-l-2;if(p<z)return;
let m=n(c+u).map(g=>U(g)),h=m.length-1,d=m.findIndex(g=>s.width(g)<=p);t.save(),t.translate(kn/2-2,e.heatmap.top+(l+f)/2),
(d<0||d===h)&&s.width(b(m,h))<=kn-4?t.fillText(b(m,h),0,.5):d>=0&&(t.rotate(-Math.PI/2),t.fillText(b(m,d),0,.5)),t.restore()}))}function Ps(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((a,l)=>{if(!a.colors.length)return;let f=Ar(a);for(let u=0;u<s;u++){let p=Math.floor(o+(u+.5)/s*(r-o)),m=b(
n,Math.min(Math.max(p,0),n.length-1)),h=4*(u*e.length+l);c.data.set(f.subarray(3*m,3*m+3),h),c.data[h+3]=255}}),i.putImageData(
c,0,0)}function Ds(t,e,n,o,r,s,i,c,a){let{from:l,to:f}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:u,top:p,width:m,height:h},d)=>{let g=b(n,d),y=b(o.trackNames,d);if(g.colors.length)for(let[A,
M,w,x]of Nn(s,p,e.height,a))t.drawImage(e,d,A,1,M,u,w,m,x),Lo(t,u,w,m,x,i);else if(m>Sn&&s.unit>=z){t.fillStyle=i.quiet,
t.textAlign="left";for(let A=Math.ceil(l-.4);A+.6<=f;A++){let M=c.fit(U(pe(g,b(r,A))),m);t.fillText(M,u,p+s.at(A+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(u+m/2,p+h+So),m>c.width(y)?(t.textAlign="center",t.fillText(y,0,z/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(y,0,0)),t.restore()})}function zs(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:c,colors:a,end:l}of e){let f=n+(s+.5)*ko,u=!a.length&&!c.startsWith("+ ");t.font=r.css(z,
u);let[p,m]=a,h=i+2,d=(g,y)=>{t.fillStyle=y,t.fillText(g,h,f+.5),h+=r.width(g)+ve};if(!p)d(c,u?o.ink:o.quiet);else if(m){
d(c,o.quiet);let g=Fe/18;for(let y=0;y<18;y++)t.fillStyle=yl(p,m,(y+.5)/18),t.fillRect(h+y*g,f-Mt/2,g+.3,Mt);Lo(t,h,f-Mt/
2,Fe,Mt,o),h+=Fe+ve,d(l,o.quiet)}else t.fillStyle=p,t.fillRect(h,f-Mt/2,Mt,Mt),Lo(t,h,f-Mt/2,Mt,Mt,o),h+=Mt+ve,d(c,o.quiet)}}
function yl(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function Lo(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function Oo({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=(Ct(t.tree)||1)*1.04;return Hs(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function Hs(t,e,n){let{from:o,unit:r,length:s}=e,i=Bs.get(e);return i?.tree!==t&&Bs.set(
e,i={tree:t,places:Dr(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Bs=new WeakMap,xl=15e4,Ml=.75;function Al({gap:t,
blocks:e,length:n,from:o,to:r},s,i,c){let l=(r-o)*c<=xl?n-t*(e.length-1):s?Ml*n:n;return Math.max(1,Math.round(l*i))}function Fs(t){
let e=()=>{let l={canvas:ze(t,()=>l.key=[]),key:[]};return l},n={heatmap:e(),tree:e(),columns:e(),tracks:e()};function o(l,f,u){
if(we(l.canvas))l.canvas=ze(t,()=>l.key=[]);else if(f.length===l.key.length&&f.every((p,m)=>p===l.key[m]))return;l.key=f,
u(l.canvas)}function r(l,f){let{data:u,places:p,columnAxis:m,theme:h,face:d,dpr:g}=f,{columnTree:y}=p,A=u.columnTree;if(y.
height&&A){let M=[A,y.width,y.height,g,h.quiet,m];o(n.columns,M,w=>{let x={...y,top:(Ct(A)||1)*1.02,dpr:g};Co(w,A,Hs(A,m,
x),!1,h.quiet)}),l.save(),l.setTransform(1,0,0,1,Math.round(y.left*g),Math.round(y.top*g)),l.drawImage(n.columns.canvas,
0,0),l.restore()}Ln(l,p,h,d,m),_s(l,f),p.tracks.length&&zs(l,p.legend,p.legendTop,h,d)}function s(l,f){let{data:u,places:p,
rows:m,columns:h,shown:d,scale:g,map:y,gaps:A,theme:M,face:w,dpr:x}=f,{rowAxis:v,columnAxis:S}=f,{heatmap:E}=p,T={width:Math.
max(1,Math.round(E.width*x)),height:Al(v,f.titleOf!==null,x,h.length)},_=[u.values,m,h,...d,T.width,T.height,g,y];if(o(n.
heatmap,_,O=>_n(O,u,m,h,d,T,g,y)),Cn(l,n.heatmap.canvas,E,A,[v,S],x),hs(l,f),p.rowNames){let O=(B,k)=>{let I=B.map(N=>b(
m,N)),C=I.map(N=>U(u.name(N))),$=I.map(N=>nn(u,N));return fe(C,$,(N,...D)=>w.fit(b(C,N),k,z,!1,...D))};f.named?Ns(l,f,f.
named,O):On(l,p,d,O,M,w,v)}let{tracks:L}=f;p.tracks.length&&(o(n.tracks,[L,m,...d,T.height],O=>Ps(O,L,m,d,T.height)),Ds(
l,n.tracks.canvas,L,p,m,v,M,w,x))}function i(l,f){let{rowTree:u,rows:p,places:m,rowAxis:h}=f,d=Bt(f.cut),g=Oo(f),y=u?jt(
f.cut,g):Os(f.cut,g,p);Is(l,m.clusterBar,zr(y,h),d,u),u&&(c(l,f,g,y,d),Rs(l,f))}function c(l,f,u,p,m){let{tree:h}=f.data,
{rowTree:d}=f.places,{dpr:g,from:y,to:A}=u,M=f.theme.quiet,w=[h,d.width,d.height,g,y,A,M,f.rowAxis];o(n.tree,w,v=>{Co(v,
h,u,!0,M)});let{canvas:x}=n.tree;l.save(),l.setTransform(1,0,0,1,Math.round(d.left*g),Math.round(d.top*g)),l.beginPath(),
l.rect(0,0,x.width,x.height),l.clip(),l.drawImage(x,0,0),l.globalCompositeOperation="source-atop";for(let{label:v,x0:S,x1:E}of p){
let T=b(f.cut.nodes,v);if(T<h.n)continue;let _=Math.round(lt(u,Ae(h,T))*g-1),L=Math.floor(S*g);l.fillStyle=ft(b(m,v)),l.
fillRect(_,L,x.width-_,Math.max(1,Math.ceil(E*g)-L))}l.restore()}function a(l,f){let{data:u,places:p,rows:m,placeOf:h,selection:d,
hover:g,rowTree:y,theme:A,dpr:M}=f,{rowAxis:w,columnAxis:x}=f,{heatmap:v}=p;if(d&&$s(l,p,w,L=>!!d[b(m,L)],A),f.brushed&&
je(l,f.brushed,A,M),!g)return;let S=(_,L,O,B)=>{let[k,I]=[w.begin(_),w.end(L)],C=Math.max(I-k,2),$=(k+I)/2,N=Math.max(0,
$-C/2),D=Math.min(v.height,$+C/2);D<=0||N>=v.height||je(l,{left:O,top:v.top+N,width:B-O,height:D-N},A,M)},[E,T]=[v.left,
v.left+v.width];if(g.leaf!==void 0){let _=b(h,g.leaf);if(S(_,_+1,E,T),f.column>=0){let{begin:L,end:O}=x;S(_,_+1,E+L(f.column),
E+O(f.column+1))}}else if(y){let _=b(u.tree.start,g.node);S(_,_+b(u.tree.sizes,g.node),E,T)}}return{paintBase:r,paintRows:s,
paintCut:i,paintOverlay:a,destroy(){for(let{canvas:l}of Object.values(n))l.width=l.height=0}}}var vl=24;function Se(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(vl,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function i(l){let f=mt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=mt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,mt(t,l),f))}return j(t,{pointerdown:i,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(mt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function Io({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:a,height:l}=t.heatmap,f=n.length,u=(A,M,w)=>[
Math.min(Math.max(0,Math.floor(Math.min(A,M))),w-1),Math.min(Math.max(0,Math.floor(Math.max(A,M))),w-1)+1],[p,m]=u(o.placeAt(
s.y-a),o.placeAt(i.y-a),e.length),[h,d]=u(r.placeAt(s.x-c),r.placeAt(i.x-c),f),g=Math.max(0,o.begin(p)),y=Math.min(l,o.end(
m));return{leaves:Array.from({length:m-p},(A,M)=>b(e,p+M)),columns:d-h<f?new Set(Array.from({length:d-h},(A,M)=>b(n,h+M))):
null,rect:{left:c+r.begin(h),top:a+g,width:r.end(d)-r.begin(h),height:y-g}}}var El=7;function Us(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:a}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.
places,p=n-l.top;if(p<0||p>=l.height)return null;let m=e<=u.left+u.width;if(c.isGap(p)&&!m)return null;let h=Math.min(Math.
floor(c.placeAt(p)),o.n-1),d=b(s,h);if(e>=l.left&&e<l.left+l.width){if(a.isGap(e-l.left))return null;let y=Math.floor(a.
placeAt(e-l.left));return{leaf:d,column:Math.min(y,i.length-1)}}if(t.places.tracks.some(({left:y,width:A})=>e>=y-1&&e<y+
A+1))return{leaf:d,column:-1};if(e>=f.left-1&&e<l.left)return{label:b(r.labels,d)};if(!t.rowTree||!m)return null;let g=En(
o.tree,Oo(t),p,e-u.left,El);return g<0?null:g<o.n?{leaf:g,column:-1}:{node:g}}function $o({data:t,cut:e,columns:n,tracks:o},r){
if(r.label!==void 0){let l=P(b(e.sizes,r.label),t.noun);return[`Cluster ${X(e,r.label)}`,l]}if(r.node!==void 0){let l=e.
nodes.indexOf(r.node),f=P(b(t.tree.sizes,r.node),t.noun);return[l<0?f:`Cluster ${X(e,l)} · ${f}`,`height ${pt(at(t.tree,
r.node))}`]}let s=`cluster ${X(e,b(e.labels,r.leaf))}`,{leaf:i}=r,c=o.map(l=>`${l.name}: ${pe(l,i)}`);if(r.column<0)return[
t.name(i),s,...c];let a=b(n,r.column);return[t.name(i),Ro(t,i,a),s,...c]}function Ro(t,e,n){let o=t.columnAbout[n],r=b(t.
values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}\
: ${Qe(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${Qe(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${Et(c??NaN,i.kind,i.unit)}`}function Ws(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function a({x:w,y:x}){let v=r();return v&&
Us(v,w,x)}function l(w,x){t.setHit(w);let v=w?.label===void 0?w?.node:e.cut.nodes[w.label];w?.leaf!==void 0?e.setHover({
leaf:w.leaf}):v===void 0?e.setHover(null):e.setHover(v<e.data.n?{leaf:v}:{node:v}),i.canvas.style.cursor=w?"pointer":"";
let S=r();if(!w||!S)return c.hide();let[E="",...T]=$o(S,w);c.show(x.x,x.y,E,T)}function f(w,x){let{cut:v,data:S}=e;if(!w)
x||e.select([]);else if(w.leaf!==void 0)e.select([w.leaf],{add:x});else{let E=w.node??b(v.nodes,w.label??0);e.select($t(
S.tree,E),{add:x})}}function u(w){let x=r();return x?w/x.rowAxis.unit:0}function p(w){let x=r();if(!x)return .5;let{from:v,
to:S,placeAt:E}=x.rowAxis;return(E(w-x.places.heatmap.top)-v)/(S-v)}let m=o.shown(),h=!1,d=null;function g(w,x){let v=r();
if(!v)return;let{leaves:S,columns:E}=Io(v,w,x);t.brush(S,E)}let y=Se(i.canvas,{down(w){if(w.button)return!1;m=o.shown();
let x=a(mt(s,w));return h=x?.leaf!==void 0&&x.column>=0&&w.pointerType!=="touch"&&(w.shiftKey||!o.part),!0},drag(w,{x,y:v},S){
if(S.moved||=Math.hypot(x-S.x,v-S.y)>=be,!S.moved)return;let E=r();h?E&&t.setBrushed(Io(E,S,{x,y:v}).rect):o.move(u(S.y-
v),m)},up(w,x,v){if(h&&t.setBrushed(null),v.moved&&h&&g(v,x),v.moved)return;let S=a(x);f(S,w.shiftKey),w.pointerType==="\
touch"&&l(S,x)},cancel:()=>t.setBrushed(null),hover:(w,x)=>l(a(x),x),leave:()=>l(null,{x:0,y:0}),pinch(w,x,v,S){o.zoom(w,
p(x.y-S)),o.move(-u(S))}}),A=j(i.canvas,{dblclick:o.showAll,wheel(w){!ye(s,w)||!r()||(w.preventDefault(),o.zoom(1.0015**
(w.deltaY||w.deltaX),p(mt(s,w).y)))},keydown:Ot({ArrowDown:w=>M(1,0,w.shiftKey),ArrowUp:w=>M(-1,0,w.shiftKey),ArrowRight:w=>M(
0,1,w.shiftKey),ArrowLeft:w=>M(0,-1,w.shiftKey),Home:()=>M(-1/0,0),End:()=>M(1/0,0),Enter:w=>{let x=t.hit();x&&f(x,w.shiftKey)},
Escape:()=>{e.select([]),l(null,{x:0,y:0}),s.classList.remove(xt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.
zoom(1.4,.5),0:o.showAll})});function M(w,x,v=!1){let S=r();if(!S)return;let E=(N,D)=>Math.min(Math.max(N,0),D),T=e.hover?.
leaf,_=t.hit(),L=T===void 0?Math.ceil(S.shown[0]):E(b(S.placeOf,T)+w,e.data.n-1),O=T===void 0||_?.leaf===void 0?0:E(_.column+
x,t.columns()-1);o.reveal([L]);let B=r()??S,{heatmap:k}=B.places,I={leaf:b(B.rows,L),column:O},C=(N,D)=>({x:k.left+B.columnAxis.
at(D+.5),y:k.top+B.rowAxis.at(N+.5)}),$=C(L,O);if(!v)d=null;else{let[N,D]=T===void 0?[L,O]:[b(S.placeOf,T),0];d??=[N,_?.
leaf===void 0?D:Math.max(0,_.column)],g(C(...d),$)}l(I,$),s.classList.add(xt),n.announce($o(B,I).join(", "))}return()=>{
y(),A()}}var Sl={clusterColors:Bt,clusterTitle:X,color:ft,columnNames:No,count:P,createA11y:xe,createViewBase:Xt,describeCell:Ro,
eventPosition:mt,fitNames:fe,keyHandler:Ot,literal:U,ownParts:Oe,paintColumnNames:Ln,paintFrame:je,paintHeatmap:Cn,paintRowNames:On,
renderHeatmap:_n,value:Et};function js(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,a]=[!1,!1,!1],l=null,f=null,u=t.
ownerDocument.createElement("button");u.type="button",u.className="hclust-sub-open",u.textContent="Selected rows",u.title=
"Show them as a heatmap of their own",u.hidden=!0,u.dataset.lmSuppressShortcuts="true",u.addEventListener("click",()=>{i=
!i,m()}),t.append(u);async function p(){let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});if(c)return;
c=!0;let y=URL.createObjectURL(new Blob([g],{type:"text/javascript"}));try{s=(await import(y)).default}finally{URL.revokeObjectURL(
y),c=!1}m()}function m(){if(a)return;let g=!!(e.scene()&&n.selection?.includes(1));u.hidden=!g,u.setAttribute("aria-expa\
nded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>l,close:h,tools:Sl}):p()}function h(){
i=!1,m(),u.focus()}let d=n.subscribe("selection",()=>{l=f});return o.on("change:sub_module",m),{follow:m,brush(g,y){l=f=
y,n.select(g),f=null,m()},restyle(){r?.destroy(),r=null,m()},destroy(){a=!0,d(),o.off("change:sub_module",m),r?.destroy()}}}var Ks=["linear","log","symlog","power","quantile"],kl=[2,98],qs=.5,Tl=.01,In=100,qe=1/(1-.1),Vs=t=>H.diverging_maps.includes(
t.replace(/_r$/,""));function Do(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let a=b(t,c);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function Po(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Ge(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:a}=e,l=o==="log";if(Nl(t),l&&c<=0)throw new Error(Xs("the smallest",c));let f=t.center===void 0?"\
auto":t.center;if(f==="auto"){let h=r!==null&&r>=0||s!==null&&s<=0;f=n&&!l&&!h?0:null}let u=i===!0||i==="auto"&&n?kl:i,[
p,m]=[c,a];if(Array.isArray(u)&&e.sorted().length&&(p=Po(e.sorted(),b(u,0)/100),m=Po(e.sorted(),b(u,1)/100)),[p,m]=_l(p,
m,f,r,s,l),!(p<m))if(r===null&&s===null)m=l?10*p:p+1;else{let[h,d,g,y]=s===null?["vmin",p,"below the largest",m]:["vmax",
m,"above the smallest",p];throw new Error(`${h}=${tt(Number(d))} is not ${g} value, ${tt(Number(y))}: choose another ${h}\
, or both ends.`)}return Cl(o,p,m,f,e)}var Xs=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${tt(e)}: choose \
another norm, such as 'symlog'.`;function Nl({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${tt(r)} is not below vmax=${tt(s)}: choose a smaller vmin or a larger vmax.`);for(let[
a,l]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof l=="number"&&l<=0)throw new Error(Xs(a,l));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${tt(r)}`:`below vmax=${tt(s??0)}`;
throw new Error(`center=${tt(e)} is not ${c}: choose another center or end.`)}function _l(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(l,f)=>s?f/l:f-l,c=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&
(a=i(n,r)),a>c||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function Cl(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Ll(t,e,n,o,r),
[a,l]=[i(e),i(n)],[f,u]=[0,1];if(o!==null){let h=i(o),d=Math.max(l-h,h-a);[f,u]=[.5-.5*(h-a)/d,.5+.5*(l-h)/d]}let p=h=>(i(
Math.min(Math.max(h,e),n))-a)/(l-a),m=h=>c(a+h*(l-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:p,atShare:m,place:h=>f+(u-f)*p(h),part:[f,u],bounds:Float64Array.from({length:255},(h,d)=>{let g=(d+1)/
256;return g<=f?-1/0:g>=u?1/0:m((g-f)/(u-f))}),placeOfShare:h=>f+(u-f)*h,ticks(h=5){let d=new Set;for(let g=0;g<h;g++)d.
add(Number(tt(m(g/(h-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,y)=>g-y)}}}function Ll(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**qs,i=>s+Math.sign(i)*Math.
abs(i)**(1/qs)]}if(t==="symlog"){let s=Tl*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*qe:Math.sign(i)*s*
(qe+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=qe?i/qe:Math.sign(i)*s*10**(Math.abs(i)/s-qe)]}if(t==="quantile"){let[s,
i]=Ol(r.sorted(),e,n);return[c=>Gs(c,s,i),c=>Gs(c,i,s)]}return[s=>s,s=>s]}function Ol(t,e,n){let o=t.filter(a=>a>=e&&a<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=In;a++){let l=a===0?e:a===In?n:Po(o,a/In);l!==r.
at(-1)&&(r.push(l),s.push(0),i.push(0));let f=r.length-1;s[f]=b(s,f)+a/In,i[f]=b(i,f)+1}let c=s.map((a,l)=>a/b(i,l));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function Gs(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Ys=24,Js=.02,$n=.02,Zs=.1;function Qs(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let l=n.createElement("di\
v");l.className="hclust-scale-end",l.tabIndex=0,l.title="Drag to move this end of the colors; double click for the usual\
 ends",l.dataset.lmSuppressShortcuts="true";for(let[f,u]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":a==="vmax"?"Upper end of the colors":"Lower end of the colors"}))l.setAttribute(f,u);return t.append(l),{end:a,
el:l}}),r=1;function s(a,l,f){let u=a.center===null?null:a.share(a.center),p=l==="vmax"?Math.max(f,(u??0)+Js):Math.min(f,
(u??1)-Js),m=Number(tt(a.atShare(p),4));Number.isFinite(m)&&e.move(l,m)}function i(a,l){let f=l==="vmax"?1:0,u=null,p=d=>{
let g=e.scale();g&&s(g,l,f+d)},m=d=>{let g=e.scale()?.values[d];g!==void 0&&e.move(l,g)},h=()=>{u&&(u=null,a.style.transform=
"",e.done())};return j(a,{pointerdown(d){let g=e.scale();d.button||!g||(u={y:d.clientY,id:d.pointerId,scale:g},a.setPointerCapture(
d.pointerId))},pointermove(d){if(u?.id!==d.pointerId)return;let g=(d.clientY-u.y)/ae(a);a.style.transform=`translateY(${g}\
px)`,g&&s(u.scale,l,f-g/r)},pointerup:h,pointercancel:h,dblclick:e.reset,keydown:Ot({ArrowUp:()=>p($n),ArrowRight:()=>p(
$n),ArrowDown:()=>p(-$n),ArrowLeft:()=>p(-$n),PageUp:()=>p(Zs),PageDown:()=>p(-Zs),Home:()=>m("least"),End:()=>m("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:a,end:l})=>i(a,l));return{show(a,l,f){r=a.height;let[u,p]=[Math.min(
l.values.least,l.vmin),Math.max(l.values.most,l.vmax)];for(let{el:m,end:h}of o){let d=h==="vmax"?a.top:a.top+a.height;m.
style.left=`${a.left+a.width/2-Ys/2}px`,m.style.top=`${d-Ys/2}px`;let g=tt(l[h],4);m.setAttribute("aria-valuemin",String(
u)),m.setAttribute("aria-valuemax",String(p)),m.setAttribute("aria-valuenow",String(l[h])),m.setAttribute("aria-valuetex\
t",`${g} ${f}`.trim())}},destroy(){for(let a of c)a();for(let{el:a}of o)a.remove()}}}var Il=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,$l=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Rl=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function ti(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=Il.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=$l.test(r)?[r]:[];for(let[a,l,f]of Rl)l.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(f,""));let c=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Pl=["linear","logarithmic","symmetric log","square root","quantiles"],Dl=[["vmin","From"],["center","Center"],["vmax",
"To"]];function ei(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=Me(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),c=Dl.map(([d,g])=>{let y=o.createElement("label"),A=o.createElement(
"input");return A.type="text",A.inputMode="decimal",A.dataset.lmSuppressShortcuts="true",A.addEventListener("change",()=>p(
d,A.value.trim())),y.append(g,A),s.el.append(y),{name:d,input:A}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),l=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),f=s.button("Usual colors",n.reset),u=o.createElement("p");u.setAttribute("role","statu\
s"),s.el.append(u);function p(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let y=ti(g);if(y.length!==1){u.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
y,0)})}function m(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}m(!1);let h=[j(r,{click:()=>m(r.getAttribute("\
aria-expanded")!=="true")}),j(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),m(!1),r.focus())}})];return{show(d,g,y,A,M){
i.show(d.norm??"linear",Ks,Pl);for(let{name:w,input:x}of c){let v=d[w],S=g[w];(o.activeElement!==x||!u.textContent)&&(x.
value=typeof v=="number"?tt(v):v===null?"none":""),w!=="center"&&v===null&&(x.value=""),x.placeholder=S===null?"none":tt(
S,3)}a.show(y),l.show(A),f.show(Object.keys(d).length>0),u.textContent=M},hide(d){d&&m(!1)},destroy(){for(let d of h)d();
s.destroy()}}}var zl={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function oi(t,e,n,o){let r={
of:null,values:Do([])},s=Ge({},r.values,!1),i=!1,c="",a=hn(Vt,o.model),l=()=>o.option("color_scale")??{},f=()=>Hr(String(
o.option("cmap")||Vt),i),u=()=>i&&Vs(f());function p(A){let M=Object.fromEntries(Object.entries({...l(),...A}).filter(([
w,x])=>x!==void 0&&!(w==="norm"&&x==="linear")));try{Ge(M,r.values,u())}catch(w){y(w.message);return}o.setOption("color_\
scale",M)}let m=()=>{Object.keys(l()).length&&o.setOption("color_scale",{})},h=()=>p({vmin:void 0,vmax:void 0}),d=ei(t,n,
{change:p,reset:m,annotate:A=>o.setOption("annot",A)}),g=Qs(e,{scale:()=>e.classList.contains("hclust-empty")?null:s,move:(A,M)=>p(
{[A]:M}),done:o.flush,reset:h});function y(A){let{robust:M="auto"}=l(),w=M==="auto"?u():!!M;d.show(l(),s,w,!!o.option("a\
nnot"),A)}return{now:()=>({scale:s,map:a,unit:c,annot:!!o.option("annot"),fmt:String(o.option("fmt")||".2g")}),update(A){
let{values:M}=o.data;M!==r.of&&(r={of:M,values:Do(M)});let w=o.model.get("values_about")??{};[i,c]=[!!w.centered,String(
w.unit??"")],a=hn(f(),o.model);let x="";try{s=Ge(l(),r.values,u())}catch(v){x=v.message,s=Ge({},r.values,u())}d.hide(!A),
y(x)},place:A=>g.show(A,s,c),inWords(){let[A,M]=[s.vmin,s.vmax].map(ni),w=zl[s.norm];return`Colors go from ${A} to ${M}${c&&
` (${c})`}`+(w?` on a ${w} scale`:"")+(s.center===null?"":`, ${ni(s.center)} in the middle`)+(s.below||s.above?"; values\
 beyond have the color of the end.":".")},destroy(){d.destroy(),g.destroy()}}}var ni=t=>tt(t,3);var[ri,si,ke]=[1,2,3];function ii(t,e,n){let o=t.ownerDocument,r=Me(t,"Clustermap"),s=r.checkbox("Rows","Cluster the row\
s and draw their tree",R=>e.setOption("row_cluster",R)),i=r.checkbox("Columns","Cluster the columns and draw their tree",
R=>e.setOption("col_cluster",R)),c=r.select("Colors",R=>e.setOption("cmap",R)),a=()=>e.option("tracks")??[],l=mn(()=>{I.
hide(),kt()}),f=r.button("show all rows",l.showAll),u=Ft(o,n.font),p=[],m=[],h=new Int32Array(0),d=!1,g=null,[y,A]=[!1,!1],
[M,w]=[De(1,[],0,1),De(1,[],0,1)],x=[null,null],v=()=>y&&e.option("row_split")===te,S=[],E=null,T=null,_=null,L=Fs(o),O=Xt(
t,"hclust-plot",[L.paintBase,L.paintRows,L.paintCut,L.paintOverlay].map(R=>q=>{let V=K();V&&R(q,V)}),()=>kt()),{box:B,stage:k,
tip:I}=O,C=js(B,{root:t,store:e,scene:K}),$=oi(t,B,r,e),N=xe(B,k.canvas),D="Strips that show what else is known of each \
row",F=o.createElement("div");F.className="hclust-corner",B.append(F);let G=Xr(F,"Tracks",D,(R,q)=>{let V=a().filter(nt=>nt!==
R);e.setOption("tracks",q?[...V,R]:V)}),W=os(F,e);function K(){if(!g)return null;let{data:R,cut:q,selection:V,hover:nt}=e,
st=T?.leaf!==void 0&&T.leaf===nt?.leaf?T.column:-1;return{data:R,cut:q,selection:V,hover:nt,places:g,rows:p,columns:m,placeOf:h,
...$.now(),gaps:d,rowTree:y,named:E,brushed:_,tracks:S,column:st,theme:n,face:u,shown:l.shown(),rowAxis:M,columnAxis:w,titleOf:x[0]?.
titleOf??null,dpr:k.dpr}}function St(){let{data:R}=e,{tree:q}=R,V=R.p>0&&R.values.length>=R.n*R.p;r.hide(!V),N.showNotice(
V?"":wn);let nt=a().flatMap(it=>R.tracks.find(Jt=>Jt.name===it)??[]);(nt.length!==S.length||nt.some((it,Jt)=>it!==S[Jt]))&&
(S=nt),G.show(R.tracks.map(({name:it})=>it),a()),$.update(V);let st=[Vt,...Fr(e.model)],ot=String(e.option("cmap")||Vt),
Ye=st.includes(ot)?st:[ot,...st];c.show(ot,Ye,Ye.map(it=>it===Vt?"automatic":it)),y=!!(e.option("row_cluster")??!0)&&R.n>
1,A=!!(e.option("col_cluster")??!0)&&R.columnTree!==null,E=yn(R,e.option("labels")),s.show(y,R.n>1),i.show(A,R.columnTree!==
null),W({rows:y?R.n:0,columns:A?R.p:0}),p=y?q.order:Int32Array.from({length:R.n},(it,Jt)=>Jt),m=A&&R.columnTree?R.columnTree.
order:Int32Array.from({length:R.p},(it,Jt)=>Jt),h=new Int32Array(R.n);for(let it=0;it<R.n;it++)h[b(p,it)]=it;if(T=null,!V)
return g=null,k.paint();kt()}function kt(){let{data:R}=e;if(f.show(l.part!==null),!k.width||!R.p||!R.values.length)return;
let[q,V]=l.shown(),nt=$.now();Rt(),g=Ts({width:k.width,height:k.height,columns:Array.from(m,st=>R.columns[st]??""),rows:V-
q,rowTree:y,columnTree:A,titles:y&&!!e.option("row_split"),between:At()*(x[1]?.breaks.length??0),chosen:!!E,longestName(){
let st=0;for(let ot of E??[])st=Math.max(st,u.width(U(R.name(ot))));if(E)return st;for(let ot=Math.floor(q);ot<V&&ot<R.n;ot++)
st=Math.max(st,u.width(R.name(b(p,ot)).slice(0,60)));return st},scale:_o(nt.scale,120).words,unit:nt.unit,dpr:k.dpr,tracks:S.
length?Ms(S,k.width,p,[q,V],u):void 0},u),F.style.maxWidth=`${g.heatmap.left}px`,Z(),$.place(g.bar),N.describe(Pt()),k.paint(),
C.follow()}let At=()=>Number(e.option("gap")??H.block_gap);function Rt(){let{cut:R,data:q}=e;x=[y?go(R,q.tree,e.option("\
row_split")):null,A&&q.columnTree?go(R,q.columnTree,Number(e.option("col_split"))):null]}function Z(){if(!g)return;let{data:R}=e,
{width:q,height:V}=g.heatmap,[nt,st]=x.map(ot=>ot?.breaks??[]);M=De(R.n,nt??[],At(),V,l.shown()),w=De(R.p,st??[],At(),q)}
function Yt(){let R=x.flatMap((q,V)=>{let nt=q?.breaks.length??0;return nt?[`${V?"columns by their tree":`rows by ${v()?
"the clusters":"their tree"}`} into ${P(nt+1,"blocks")}`]:[]});return R.length?` Split: ${R.join(", ")}.`:""}function Pt(){
let{cut:R,data:q,selection:V}=e;return`Clustermap of ${P(q.n,q.noun)} ${y?"in the order of their tree":"in the table's o\
rder"} by ${P(q.p,"features")}: ${P(R.k,"clusters")}${bn(V)} ${$.inWords()}`+Yt()+(S.length?` Beside it: ${S.map(({name:nt})=>nt).
join(", ")}.`:"")}let vt=null;function It(){l.reset(e.data.n),e.data.values!==vt&&(vt=e.data.values,d=e.data.values.some(
Number.isNaN)),St()}let Ne={store:e,base:O,viewport:l,scene:K,columns:()=>m.length,hit:()=>T,brush:C.brush,setBrushed(R){
_=R,k.paint(ke)},setHit(R){T=R,k.paint(ke)}},Dt=null;return O.onDestroy(N.destroy,$.destroy,C.destroy,Ws(Ne),e.subscribe(
"data",It),e.subscribe(["order","option"],St),e.subscribe(["cut","selection"],R=>{if(R==="cut"&&Dt&&Kt(Dt,e.cut))return;
Dt=e.cut;let q=R!=="cut"?[ke]:v()?[ri,si,ke]:[si];q.includes(ri)&&(Rt(),Z()),R==="cut"&&O.followCut(e.cut,...q.filter(V=>V!==
ke)),N.describe(Pt()),k.paint(...q),C.follow()}),e.subscribe("reveal",()=>{l.reveal(e.wanted.map(R=>b(h,R)))}),e.subscribe(
"hover",()=>{e.hover?.leaf!==T?.leaf&&(T=null),I.hide(),k.paint(ke)})),It(),{restyle(R){n=R,u=Ft(o,n.font),kt(),C.restyle()},
destroy(){O.destroy(),L.destroy(),r.destroy()}}}var Bo=864e5,Bl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function li(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Ho(t,e,n,o,r){if(t==="date")return Hl(e,n,Math.max(2,Math.floor(o/r)));let s=ce(
e,n,o,r);return{values:s,words:zt(s)}}function Hl(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return zo(ai(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return zo(i,t,e)}return zo(ai(t,e,1),t,e)}function ai(t,e,n){
let o=new Date(t*Bo);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
Bo;if(!(a<=e))break;a>=t&&s.push(a)}return s}function zo(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Bl,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Bo).getUTCFullYear()}`),{values:t,words:o}}var ci=8,ui=12,Fl=46,{max_axis_word:Ul}=H;function Fo(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),a=s.unit?`${c} (${U(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:li(i)}}function pi(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
ci-Fl),a=Ho(n.column.kind,...r,c,46);a.words=a.words.map(d=>i.fit(d,Ul));let l=Math.max(0,...a.words.map(d=>i.width(d))),
f=Math.ceil(l+8+z+16),u=Math.max(40,t.width-f-ui-s),p=Ho(e.column.kind,...o,u,64),m=fi(e.values,o[0],o[1],u),h=fi(n.values,
r[1],r[0],c);for(let d=0;d<m.length;d++)Number.isNaN(m[d])?h[d]=NaN:Number.isNaN(h[d])&&(m[d]=NaN);return{left:f,top:ci,
width:u,height:c,x:p,y:a,xs:m,ys:h}}function fi(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function hi(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:f,width:u,height:p}=e,m=f+p,h=Math.max(1,Math.round(a))/a,d=y=>Math.round(y*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((y,A)=>{let M=d(m-(y-s[0])/(s[1]-s[0])*p);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,M,u,h),t.globalAlpha=1,t.fillRect(l-4,M,4,h),t.fillStyle=i.quiet,t.fillText(e.y.words[A]??
"",l-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(d(l),f,h,p+h),t.fillRect(l,d(m),u,h),t.textBaseline="alphabetic",t.textAlign=
"center";let g=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((y,A)=>{let M=d(l+(y-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(M,m,h,4);let w=c.fit(e.x.words[A]??"",g),x=l+u+ui-1-c.width(w)/2;t.fillStyle=i.quiet,t.fillText(w,Math.
min(M,x),m+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,u),l+u/2,m+37),t.save(),t.translate(z+1,f+p/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var[Wl,jl]=[-1,3];function ql({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Rn({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:ql(o,t),noun:n}:{sizes:o.sizes,noun:e}}function di(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Wl),jl))}var Gl={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Kl=10;function Ke(t){return Gl[bo(
t)]}function mi(t,e,n,o,r,s){let i=r*Pn(e),c=t;if(c.marker){c.marker(Ke(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Ke(e))),t.restore()}function Pn(t){return ss[bo(t)]}function gi(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:a},l,f){let u=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let p=s*Pn(r)*l;n.setTransform(p,0,0,p,u,u),n.lineJoin="round",n.globalAlpha=a;let m=new Path2D(Ke(r));n.fillStyle=ft(
r),n.fill(m),n.strokeStyle=c,n.lineWidth=i*l/p,i&&n.stroke(m);let h=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
d=Array.from(h.keys()).filter(g=>ct(h,g)>>>24>=Kl);return{steps:Int32Array.from(d,g=>{let[y,A]=[Math.floor(g/(2*u)),g%(2*
u)];return(y-u)*f+A-u}),pixels:Int32Array.from(d,g=>ct(h,g))}}return function(s,i,c){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.set(a,l=[]));let f=l;return u=>f[wo(u)]??=o(wo(u),s,i,c)}}function wi(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,p)=>ct(e,p)-ct(e,u)||u-p),i=new Int32Array(r);s.forEach((u,p)=>{
i[u]=p});let c=new Int32Array(2*r+1),a=u=>ct(i,ct(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[a(u)+1]=ct(c,a(u)+1)+1;for(let u=0;u<
2*r;u++)c[u+1]=ct(c,u+1)+ct(c,u);let l=n?ct(c,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=a(u),m=ct(c,p);f[m]=u,
c[p]=m+1}return{order:f,dimmed:l}}function bi(t,e,n,o,r,s,i){let{xs:c,ys:a,width:l,height:f,left:u,top:p}=o;for(let m=0;m<
r.length;m++){let h=ct(r,m),d=ct(c,h),g=ct(a,h);if(!(d>=-1&&d<=l+1&&g>=-1&&g<=f+1))continue;let{steps:y,pixels:A}=i[ct(s,
h)],M=Math.round((p+g)*n)*e+Math.round((u+d)*n);for(let w=0;w<y.length;w++){let x=M+ct(y,w),v=ct(A,w),S=ct(t,x);t[x]=S===
0||v>>>24===255?v:Vl(v,S)}}}function Vl(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|a}function ct(t,e){return t[e]}var yi="http://www.w3.org/2000/svg",Xl=12,xi=24,Yl=20,Uo=10,Dn=5;function Mi(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function c(a){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(a),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(yi,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(yi,"path");f.append(u);let p=n.createElement("b"),m=n.createElement("span");return l.append(f,p,m),l.addEventListener(
"click",h=>e(a,h.shiftKey)),s.before(l),{button:l,path:u,number:p,rest:m,color:-1}}return{el:o,show(a,l,{sizes:f,noun:u},p,m){
let h=Math.max(2,Math.min(Xl,Math.floor((m-2*Uo)/xi))),d=a.k<=h?a.k:h-1;for(;r.length<d;)r.push(c(r.length));let g=0;r.forEach(
(A,M)=>{if(A.button.hidden=M>=d,A.button.hidden)return;let w=` · ${P(b(f,M),u)}`;A.rest.textContent!==w&&(A.rest.textContent=
w);let x=p.fit(X(a,M),gr,z,!0);A.number.textContent!==x&&(A.number.textContent=x);let v=b(l,M);A.color!==v&&(A.color=v,A.
path.setAttribute("d",Ke(v)),A.path.setAttribute("transform",`scale(${8*Pn(v)})`),A.path.setAttribute("fill",ft(v))),g=Math.
max(g,p.width(x,z,!0)+p.width(w))}),s.hidden=d===a.k,s.hidden||(s.textContent=`+ ${P(a.k-d)} more`,g=Math.max(g,p.width(
s.textContent)));let y=d+(s.hidden?0:1);return i={width:Math.ceil((Yl+g+8)/8)*8,height:xi*y+4},i},move(a,l){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(l)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function Ai({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,Uo,(n-r.width)/2],i=[2,o-r.height-Uo,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,p=i[f]??0,m=0;for(let h=0;h<
t.length;h++){let d=b(t,h),g=b(e,h);d>u-Dn&&d<u+r.width+Dn&&g>p-Dn&&g<p+r.height+Dn&&m++}m<a.hidden&&(a={left:u,top:p,hidden:m})}
return a}function vi(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let f of[i+l,i-l-a]){let u={x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(m=>Jl(u,m)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Jl(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Ei=60,{max_named_points:Zl,max_point_name:Ql}=H;function zn(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function Si(t){
let e=gi(t),n=null,o=null,r=null,s=null;return{updateData(){n=null},paint(i,c,{cut:a,data:l,selection:f},u,p,m,h){n??=wi(
a.labels,a.sizes,f);let{order:d,dimmed:g}=n;l.leafRows!==r&&(r=l.leafRows,s=r&&di(r));let y=l.n<=2500?.7:.4,A=g>0&&d.length-
g>Ei,M=i.points,[w,x]=M?[1,1]:[i.canvas.width,i.canvas.height];!M&&(o?.width!==w||o.height!==x)&&(o=i.createImageData(w,
x));let v=M||!o?new Int32Array(1):new Int32Array(o.data.buffer);v.fill(0);let S=(_,L)=>{if(!_.length)return;if(M)return M(
c,_,a.labels,u,L);let O=e(L,h,w);bi(v,w,h,c,_,a.labels,Array.from(u,O))},E=(_,L)=>{let O=s;if(!O)return S(_,{...L,size:zn(
l.n)});for(let B of[...new Set(O)].sort((k,I)=>I-k)){let k=_.filter(I=>O[I]===B);S(k,{...L,size:zn(l.n,B)})}};E(d.subarray(
0,g),{halo:y,edge:m,alpha:.22});let T=A?p:m;E(d.subarray(g),{halo:A?.9:y,edge:T,alpha:1}),!M&&o&&i.putImageData(o,0,0)},
power:i=>s?.[i]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>Ei?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Bn(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,a]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+a,i,0,2*
Math.PI),t.stroke())}function ki(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Ti(t,e,n,o,r,s){
let{data:i,selection:c}=n,a=yn(i,n.option("labels")),l=[];for(let p of a??e.xs.keys())if(Hn(e,p)&&l.push(p)>Zl&&!a)return;
let f=new Map(l.map(p=>[p,s.fit(U(i.name(p)),Ql)])),u=l.map(p=>({row:p,x:b(e.xs,p),y:b(e.ys,p),width:s.width(f.get(p)??""),
away:c?.[p]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=a?r.ink:r.quiet;for(let{row:p,
left:m,y:h}of vi(u,e,[o]))t.fillText(f.get(p)??"",e.left+m,e.top+h+.5)}function Hn({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function Fn({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}function Wo({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>tc(s,o)))]:[];return r.push(`cluster ${P(b(t.labels,
o))}`,Fn(e,o)),[e.name(o),r.filter(Boolean).join(" · ")]}function tc({column:t,values:e},n){let o=b(e,n),r=Et(o,t.kind,
t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}
var Ni=new WeakMap;function _i(t){let e=Ni.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).sort(
(n,o)=>b(t,n)-b(t,o)||n-o),Ni.set(t,e)),e}function Ci(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let y=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!y)return i.hide();let[A="",...M]=Wo(e,t.axes(),g);i.show(y.left+Number(y.xs[g]),y.top+Number(y.ys[g]),A,
M)}function a({x:g,y}){let A=t.plot();return A?[(g-A.left)/A.width,1-(y-A.top)/A.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,m=Se(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let y=g.button===1||p;return u={pan:y,shift:g.shiftKey,from:o.part,over:!1},y&&g.preventDefault(),!0},drag(g,{x:y,y:A},M){
let w=t.plot();if(!(!M.moved&&Math.hypot(y-M.x,A-M.y)<be)&&(M.moved||c(-1),M.moved=!0,!(!w||u.over))){if(u.pan)return o.
move((M.x-y)/w.width,(A-M.y)/w.height,u.from);l??=[M.x,M.y],l.push(y,A),t.draw(l)}},up(g,y,A){let M=t.plot();if(!(!M||u.
over)){if(l){let w=l.map((v,S)=>v-(S%2?M.top:M.left));f();let x=Gr(M.xs,M.ys,w).filter(v=>Hn(M,v));(x.length||!u.shift)&&
e.select(x,{add:u.shift})}else if(!A.moved&&!u.pan){let w=t.nearest(y);(w>=0||!g.shiftKey)&&e.select(w<0?[]:[w],{add:g.shiftKey}),
g.pointerType==="touch"&&c(w)}}},cancel:f,hover:(g,y)=>c(t.nearest(y)),leave:()=>c(-1),pinch(g,y,A,M){let w=t.plot();w&&
(o.zoom(g,...a({x:y.x-A,y:y.y-M})),o.move(-A/w.width,M/w.height))},owns(g){return a(g).every(y=>y>=0&&y<=1)}});function h(g,y){
let[A,M]=[t.axes(),t.plot()];if(!A||!M)return;let w=_i(A[g].values).filter(E=>Hn(M,E));if(!w.length)return;let x=w.indexOf(
e.hover?.leaf??-1),v=x<0?y>0?0:w.length-1:Math.min(Math.max(x+y,0),w.length-1),S=b(w,v);c(S),r.classList.add(xt),n.announce(
Wo(e,A,S).join(", "))}let d=j(s.canvas,{dblclick:o.showAll,wheel(g){!ye(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(mt(r,g))))},keydown:Ot({ArrowRight:()=>h("x",1),ArrowLeft:()=>h("x",-1),ArrowUp:()=>h("y",1),ArrowDown:()=>h(
"y",-1),Enter:g=>{let{hover:y}=e;y?.leaf!==void 0&&e.select([y.leaf],{add:g.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(xt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(p=!1)},blur(){p=!1}});return()=>{m(),d()}}var ec=500;function Li(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let a=n??c,l=(p,m)=>{let[h,d]=[a[p],c[p]],g=h[0]+Math.min(Math.max(m,0),1)*(h[1]-
h[0]);return dn(h,d,g,r,(d[1]-d[0])/ec)},f=(p,m)=>p[1]-p[0]>=(m[1]-m[0])*.999,u={x:l("x",s),y:l("y",i)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,i=n){let c=t();!c||!i||o({x:Ut(i.x,c.x,r*(i.x[1]-i.x[0])),y:Ut(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:a}=n;if(i.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=a[0]&&u<=a[1]))return;let l=i[0];l&&o({x:Ut(c,s.x,l[0]-(c[0]+c[1])/2),y:Ut(a,s.y,l[1]-(a[0]+
a[1])/2)})}}}var nc=12,oc=230,[Oi,jo]=[1,2];function Ii(t,e,n){let o=t.ownerDocument,r=Me(t,"Scatter"),s=r.select("x",N=>e.setOption(
"x",N)),i=r.select("y",N=>e.setOption("y",N)),c=Li(()=>u&&{x:u.x.all,y:u.y.all},()=>{w.hide(),E()}),a=r.button("show all",
c.showAll),l=Si(o),f=Ft(o,n.font),u=null,p=null,m=null,h=null,d=0,g={key:"",left:0,top:0,width:0,height:0},y=Xt(t,"hclus\
t-plot",[O,B,k],()=>E()),{box:A,stage:M,tip:w}=y,x=Mi(A,I),v=xe(A,M.canvas);function S(){let{data:N}=e,D=Fo(N,e.option("\
x"),0),F=Fo(N,e.option("y"),1);u=D&&F?{x:D,y:F}:null,c.reset(),r.hide(!u);let G=N.p>0?es:wn;if(v.showNotice(u?"":G),u){let W=N.
axisNames.map(K=>K.name);s.show(u.x.name,W),i.show(u.y.name,W)}l.updateData(),d=0,E()}function E(){a.show(c.part!==null),
!(!u||!M.width)&&(T(),g.key="",_(),v.describe(L()),M.paint())}function T(){if(!u)return;let{x:N,y:D}=u;p=pi(M,N,D,c.part?.
x??N.all,c.part?.y??D.all,d,f),m=Kr(p.xs,p.ys,p.width,p.height)}function _(){if(!p)return;let{cut:N,data:D}=e,F=x.show(N,
Bt(N),Rn(D,N),f,p.height),G=`${F.height} ${Math.ceil(F.width/24)}`;if(G!==g.key){let W=Math.max(1,.01*D.n),K=Ai(p,F);K.hidden>
W&&p.width+d-F.width>oc&&F.width>d-12&&(d=F.width+12,T(),M.paint()),d&&(K={left:p.width+16,top:0,hidden:0}),g={key:G,left:K.
left,top:K.top,...F}}x.move(p.left+g.left,p.top+g.top)}function L(){if(!u)return"";let{cut:N,data:D,selection:F}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${P(D.n,D.noun)} in ${P(N.k,"clusters")}${bn(F)}`}function O(N){if(!p||
!u)return;let{x:D,y:F}=u;hi(N,p,{x:D,y:F,xShown:c.part?.x??D.all,yShown:c.part?.y??F.all,theme:n,face:f,dpr:M.dpr})}function B(N){
if(!p)return;l.paint(N,p,e,Bt(e.cut),n.ink,n.paper,M.dpr);let{left:D,top:F,width:G,height:W}=g;Ti(N,p,e,{x0:D,y0:F,x1:D+
G,y1:F+W},n,f)}function k(N){if(!p)return;let{hover:D,data:F}=e,G=W=>zn(F.n,l.power(W))/2;N.save(),c.part&&(N.beginPath(),
N.rect(p.left,p.top-4,p.width+4,p.height+4),N.clip()),N.strokeStyle=n.ink,N.lineWidth=1.5;for(let W of l.ringed())Bn(N,p,
W,G(W)+3);if(D?.node!==void 0){N.lineWidth=1;let{tree:W}=F,K=b(W.start,D.node),St=K+b(W.sizes,D.node);for(let kt of W.order.
subarray(K,St))Bn(N,p,kt,G(kt)+.8)}else if(D)for(let[W,K]of[[n.paper,4.5],[n.ink,2]])N.strokeStyle=W,N.lineWidth=K,Bn(N,
p,D.leaf,G(D.leaf)+4);N.restore(),h&&ki(N,h,n.ink)}function I(N,D){let{cut:F,data:G}=e,W=[];for(let K=0;K<G.n;K++)F.labels[K]===
N&&W.push(K);e.select(W,{add:D}),y.announce(`${D?"Added: ":""}cluster ${X(e.cut,N)}, ${P(W.length,G.noun)} selected.`)}let C={
store:e,base:y,viewport:c,axes:()=>u,plot:()=>p,nearest:({x:N,y:D})=>p&&m?m.nearest(N-p.left,D-p.top,nc):-1,draw(N){h=N,
M.paint(jo)}},$=null;return y.onDestroy(v.destroy,Ci(C),e.subscribe("data",S),e.subscribe("option",()=>{u&&e.option("x")===
u.x.name&&e.option("y")===u.y.name||S()}),e.subscribe(["cut","selection"],N=>{let D=$&&Kt($,e.cut);N==="cut"&&D||($=e.cut,
l.updateData(),N==="cut"&&(y.followCut(e.cut,Oi),_()),v.describe(L()),M.paint(Oi,jo))}),e.subscribe("reveal",()=>{if(!u||
!c.part)return;let{x:N,y:D}=u;c.reveal(e.wanted.map(F=>[Number(N.values[F]),Number(D.values[F])]))}),e.subscribe("hover",
()=>{w.hide(),M.paint(jo)})),S(),{restyle(N){n=N,f=Ft(o,n.font),E()},destroy(){y.destroy(),x.destroy(),r.destroy()}}}function oe({t,lower:e,upper:n,tree:o}){return lr(t,e,n,Ct(o))}function rc({t,lower:e,upper:n,tree:o}){return cr(e,n,t,Ct(
o))}function Ve(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${P(e)}`;if(!n)return`he\
ights are tied at ${pt(o)}: no threshold gives ${P(e)} clusters`;let[r,s]=rc(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut from ${r} to ${s} gives these ${P(e)}`}function $i(t){let e=P(t.
k,"clusters");return t.isUneven?e:`${e} · ${oe(t)}`}var sc=20,ic=1e3;function Pi(t,e){let n=Ri(t,"Clusters","Number of clusters"),o=Ri(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Ct(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/ic),s()}function s(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,sc)),
n.input.value=String(c.k),n.output.textContent=P(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
oe(c),n.input.setAttribute("aria-valuetext",P(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[j(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),j(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function Ri(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Di=8,ac=0;function Bi(t,e){let n=t.ownerDocument,o=`hclust-find-${++ac}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
zi(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let c=[],
a=0,l=0,f=null,u=[];function p(){let w=P(1,e.data.noun).slice(2);s.placeholder=`find a ${w}`,s.setAttribute("aria-label",
`Find a ${w} by its name`)}function m(){let{data:w}=e,x=s.value.trim().toLowerCase();if(!f){let T=Array.from({length:w.n},
(L,O)=>w.name(O).toLowerCase()),_=lc(T);u=T.map((L,O)=>_.has(L)?`row ${w.rows[O]}`:""),f=T.map((L,O)=>[L,u[O]].join(" ").
trim())}a=0,l=0;let[v,S,E]=[[],[],[]];f.forEach((T,_)=>{let L=x?T.indexOf(x):-1;if(L<0)return;a++;let B=T===x||T===`${x}\
 ${u[_]}`?v:L===0?S:E;B.length<Di&&B.push(_)}),c=[...v,...S,...E].slice(0,Di),h(!!x)}function h(w){i.replaceChildren(),i.
hidden=!w,s.setAttribute("aria-expanded",String(w));let x=c.map((v,S)=>{let E=U(e.data.name(v)),T=`cluster ${X(e.cut,b(e.
cut.labels,v))}`,_=u[v];return d(E,_?`${_} · ${T}`:T,{id:`${o}-${S}`,"aria-selected":String(S===l)})});if(x.forEach((v,S)=>{
v.dataset.i=String(S)}),w&&a>c.length&&x.push(d(`and ${P(a-c.length)} more`,"")),w&&!a&&x.push(d("no such name","")),i.append(
...x),w&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let v=b(c,l);e.reveal([v]),e.setHover({leaf:v})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function d(w,x,v={"aria-disabled":"true"}){let S=n.createElement(
"li");zi(S,{role:"option",...v});for(let E of[w,x]){let T=n.createElement("span");T.textContent=E,S.append(T)}return S}function g(w,x){
let v=c[w];v!==void 0&&(e.select([v],{add:x}),s.value=[e.data.name(v),u[v]].join(" ").trim(),y(),e.setHover({leaf:v}))}function y(){
i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function A(w){let v={ArrowDown:1,ArrowUp:-1}[w.key];if(v){if(i.hidden)return m();l=(l+v+c.length)%Math.max(c.length,1),h(
!0)}else if(w.key==="Enter")g(l,w.shiftKey);else if(w.key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;w.
preventDefault(),w.stopPropagation()}let M=[j(s,{input:m,keydown:A,blur:y,focus:()=>s.value&&m()}),j(i,{pointerdown:w=>{
w.preventDefault();let x=w.target.closest("li[data-i]");x&&g(Number(x.dataset.i),w.shiftKey)},pointermove:w=>{let x=w.target.
closest("li[data-i]");!x||Number(x.dataset.i)===l||(l=Number(x.dataset.i),h(!0))}}),e.subscribe("data",()=>{f=null,c=[],
y(),p()})];return p(),{box:r,destroy(){for(let w of M)w();r.remove()}}}function lc(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function zi(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var cc=3;function fc(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,l)=>{a&&(r++,o.add(b(e.labels,l)))}),!r)return"";
let s=[...o].sort((a,l)=>a-l).map(a=>X(e,a)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>cc?P(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${P(r,n)} selected, from ${c}`}function Hi(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep only these","Compare only the sel\
ected rows","keep"),c=a("Leave out","Compare the other rows only","leave_out");o.append(r,i,c,s),t.append(o);function a(h,d,g){
let y=n.createElement("button");return y.type="button",y.className="hclust-selected-rows",y.textContent=h,y.title=d,y.dataset.
lmSuppressShortcuts="true",y.addEventListener("click",()=>{let{selection:A,data:M}=e,w=[...M.rows].filter((x,v)=>A?.[v]);
e.model.send({rows:g,selection:w}),p()}),y}function l(){let h=!!e.model.get("filters_rows");for(let g of[i,c])g.hidden=!h;
let d=fc(e.selection,e.cut,e.data.noun);o.hidden=!d,r.textContent!==d&&(r.textContent=d)}let f=null;function u(){p(),e.select(
[])}function p(){let h=t.getRootNode().activeElement;if(!o.contains(h))return;(f?.isConnected?f:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let m=[j(o,{focusin:({relatedTarget:h})=>{let d=h;o.contains(d)||(f=d)},keydown:h=>{
h.key==="Escape"&&(h.stopPropagation(),u())},pointerdown:h=>h.stopPropagation()}),j(s,{click:u}),e.subscribe(["data","cu\
t","selection"],l)];return l(),{destroy(){for(let h of m)h();o.remove()}}}function Go(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[$t(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[c]??0)){let l=Fi(t,e),f=l.some(u=>i.includes(u));a.push({key:"j",words:f?"Join: one is locked":`Join these ${P(l.length,
"clusters")}`,next:f?null:{nodes:qo(s,l,[e]),locked:i}})}else{let l=s[c]??e,f=`cluster ${X(t,c)}`,u=i.includes(l),p=l<n.
n;a.push({key:"s",words:p?"Split: a single row":u?`Split: ${f} is locked`:`Split ${f}`,next:p||u?null:{nodes:qo(s,[l],Lt(
n,l)),locked:i}});let m=n.parents[l]??-1;if(m>=0){let h=Fi(t,m),d=h.find(M=>i.includes(M)),g=s.indexOf(h.find(M=>M!==l)??
-1),y=h.length>2?`Join: its sibling is split into ${h.length-1}`:d!==void 0?`Join: cluster ${X(t,s.indexOf(d))} is locke\
d`:`Join with cluster ${X(t,g)}`,A=h.length===2&&d===void 0;a.push({key:"j",words:y,next:A?{nodes:qo(s,h,[m]),locked:i}:
null})}a.push({key:"l",words:`${u?"Unlock":"Lock"} ${f}`,next:{nodes:s,locked:u?i.filter(h=>h!==l):[...i,l]}})}return a.
push(...Un(t)),a}function Un(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(yt(t.tree,t.k).nodes),locked:[]}}]}function Fi({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function qo(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Wn=4;function Ui({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(p){
p.next&&(o(),t.setNodes(p.next.nodes,p.next.locked))}function a(){if(i.hidden)return;let p=i.contains(s.activeElement);i.
hidden=!0,p&&n.focus({preventScroll:!0})}function l(p){let m=s.createElement("button");return m.type="button",m.setAttribute(
"role","menuitem"),m.tabIndex=-1,m.dataset.lmSuppressShortcuts="true",m.textContent=p.words,m.setAttribute("aria-keyshor\
tcuts",p.key),m.setAttribute("aria-disabled",String(!p.next)),m.addEventListener("click",()=>{p.next&&(a(),c(p))}),m}function f(p){
let m=[...i.children],h=m.findIndex(d=>d.matches(":focus"));m[(h+p+m.length)%m.length]?.focus({preventScroll:!0})}let u=j(
i,{keydown(p){if(p.stopPropagation(),p.key==="ArrowDown")f(1);else if(p.key==="ArrowUp")f(-1);else if(p.key==="Escape"||
p.key==="Tab")a();else return;p.preventDefault()},pointerdown(p){p.stopPropagation()},contextmenu(p){p.preventDefault(),
p.stopPropagation()},focusout(p){p.stopPropagation(),i.contains(p.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(p,m){let h=p<0?Un(t.cut):Go(t.cut,p);if(!h.length)return!1;r.hide(),i.replaceChildren(...h.map(l)),
i.hidden=!1;let d=Math.min(m.x,e.clientWidth-i.offsetWidth-Wn),g=Math.min(m.y,e.clientHeight-i.offsetHeight-Wn);return i.
style.transform=`translate(${Math.max(Wn,d)}px, ${Math.max(Wn,g)}px)`,f(1),!0},press(p,m){let d=(m<0?Un(t.cut):Go(t.cut,
m)).find(g=>g.key===p);return d&&c(d),d?.words??""},destroy(){u(),i.remove()}}}var{top:re,min_width:uc,free_shift:pc,head_margin:Ko}=H.cluster_labels;var jn=2*z+7,Wi=H.cluster_labels.wordings,ji={title:0,size:"",lines:1};function qi(t){return Math.ceil(t.width("cluster"))+
Ko+2}function Gi(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:a,corner:l}=e,{sizes:f,noun:u}=Rn(a,o),p=({label:E},T)=>{
let _=T.title?X(o,E):P(E);return _===P(E)?_:c.fit(_,T.title,z,!0)},m=({label:E},T)=>{if(!T.size)return"";let _=P(b(f,E),
T.size==="counted"?u:"");return T.lines===2?_:` · ${_}`},h=(E,T)=>[c.width(p(E,T),z,!0),c.width(m(E,T))],d=(E,T)=>E.map(
_=>{let[L,O]=h(_,T);return T.lines===2?Math.max(L,O):L+O}),g=hc(e),y=g.length*uc>s.width,A=y?null:ms(g,Wi.map(E=>d(g,E)),
s.width),M=A?Wi[A.wording]:ji;if(!A){y&&(g=g.filter(({span:T})=>T>4));let E=gs(g,d(g,ji),s.width);g=g.filter((T,_)=>E[_])}
t.textBaseline="alphabetic",t.textAlign="left";let[w,x]=[re+z-2,re+2*z],v=(E,T,_,L=!1)=>{t.fillStyle=L?i.ink:i.quiet,t.font=
c.css(z,L),t.fillText(E,T,_)};if(g.forEach((E,T)=>{let _=A?.middles[T]??E.centre,[L,O]=h(E,M);Math.abs(_-E.centre)>E.span/
2+pc&&(t.strokeStyle=ft(b(r,b(o.nodes,E.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(E.centre,n+1),t.lineTo(_,re-1),t.
stroke());let B=M.lines===2,k=_-(B?L:L+O)/2;v(p(E,M),k,w,!0),M.size&&v(m(E,M),B?_-O/2:k+L,B?x:w)}),M.size==="counted")return;
let S=l.left-Ko-1;[["cluster",""],[u,"size"]].slice(0,M.lines).forEach((E,T)=>{let _=E.find(L=>c.width(L)<=S);_&&v(_,-Ko-
c.width(_),T?x:w)})}function hc({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,a]=[wt(e,s),wt(e,i)];if(a<=0||c>=e.width)continue;let[l,f]=[Math.max(0,c),Math.min(e.width,a)];n.push(
{label:r,centre:(l+f)/2,span:f-l})}return n}var{caption_margin:Ki}=H;function Vi(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,l]of t){
let[f,u]=[Math.max(0,Math.floor(a)-Ki),Math.ceil(l)+Ki];f>o||u<0||(r[f]=b(r,f)+1,r[Math.min(o,u)+1]=b(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=b(r,a),s[a+1]=b(s,a)+(i>0?1:0);let c=Math.ceil(e);for(let a=o-c;a>=
0;a--)if(b(s,a+c)===b(s,a))return a;return null}function Xi({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,a]=[b(t,i)/n,b(t,i+1)/n],[l,f]=[b(t,i+2)/n,b(t,i+3)/n];a<=r&&a+f>=o&&s.push([c,c+l])}return s}var Ji=12,Te={high:24,line:15,around:13,grip:14},Vo=H.cut_label.right_margin,Yi="Drag to move the cut",Zi="hclust-cut-mo\
ved",Kn=!1,dc="M4 0 1 4h6zM4 12 1 8h6z",Xe="http://www.w3.org/2000/svg",{wide:mc,narrow:gc}=H.cut_label,qn=14;function wc(t,e,n){
let o=e>=mc?`${P(Math.min(n,99),"clusters")} · 0.0000`:e>=gc?P(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,Ji,!0))+2*Te.around+Te.grip}function Qi(t){let e=t.ownerDocument,n=(S,E="div")=>{let T=e.createElement(E);return T.
className=`hclust-cut-${S}`,T},[o,r,s,i,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],l=e.
createElementNS(Xe,"svg"),f=e.createElementNS(Xe,"path");l.classList.add("hclust-cut-steps"),l.setAttribute("aria-hidden",
"true");let u=e.createElementNS(Xe,"path");u.classList.add("hclust-cut-locked"),l.append(f,u),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,l,s,i,c,a);let p=["k","noun","dot","at"].
map(S=>n(S,"span")),m=e.createElementNS(Xe,"svg"),h=e.createElementNS(Xe,"path");m.setAttribute("viewBox","0 0 8 12"),m.
setAttribute("aria-hidden","true"),m.classList.add("hclust-cut-grip"),h.setAttribute("d",dc),m.append(h),a.append(m,...p);
let d=n("invitation","span");d.textContent=Yi,d.setAttribute("aria-hidden","true"),d.hidden=bc(t),t.append(d);let g=null,
y=null,[A,M,w,x]=[0,0,0,0];function v(S,E,T){let[_,L,O]=[P(S.k),P(S.k,"clusters"),oe(S)],B=L.slice(_.length);(S.isUneven?
[_,B,"",""]:[_,B," · ",O]).forEach((F,G)=>{let W=p[G];W&&(W.textContent=F)});let I=S.isUneven?[[L],[L],[_]]:[[$i(S)],[L,
O],[_,O]],C=I.map(F=>Math.max(...F.map(G=>E.width(G,Ji,!0)))+2*Te.around+Te.grip),$=C.findIndex(F=>F<=T+.5),N=$<0?I.length-
1:$;M=b(C,N);let D=N>0&&!S.isUneven;w=(Te.high+(D?Te.line:0))/2,a.classList.toggle("two",D),a.classList.toggle("short",N>
1)}return{handle:a,show({cut:S,frame:E,corner:{left:T,top:_},strip:L,face:O},B,k){let I=wc(O,k,S.tree.n);if(S!==g||O!==y||
I!==x){[g,y,x]=[S,O,I];let Z=Ve(S);v(S,O,I),c.textContent=Z,A=O.width(Z)+8,xc(a,S,E)}let C=Z=>Math.round(Z*E.dpr)/E.dpr,
$=Z=>C(_+Math.min(Math.max(lt(E,Z),0),E.height)),[N,D,F]=[$(S.t),$(Math.min(S.upper,E.top)),$(S.lower)];Gn(o,T-L,D,E.width+
L),o.style.height=`${Math.max(0,F-D)}px`,o.hidden=!S.hasThreshold,Gn(r,T-L,N,E.width+L);let G=S.isUneven||S.locked.length>
0;if(r.hidden=G,l.style.display=G?"":"none",G){let Z=un(S),Yt=[];l.style.transform=`translate(${T}px, 0)`,l.setAttribute(
"width",String(E.width)),l.setAttribute("height",String(_+E.height+1));let Pt=jt(S,E).map(({label:vt,x0:It,x1:Ne})=>{let Dt=$(
Math.min(b(Z,vt),E.top))+.5,R=`${C(It)} ${Dt}L${C(Ne)} ${Dt}`;return S.locked.includes(b(S.nodes,vt))&&Yt.push(R),R});u.
setAttribute("d",Yt.map(vt=>`M${vt}`).join("")),f.setAttribute("d",Pt.length?`M${Pt.join("L")}`:"")}Gn(s,T,N,E.width),Gn(
i,0,0,T-L-4),i.style.height=`${_+E.height}px`;let W=Math.min(Math.max(N,_+w),_+E.height-w),K=k-M-1,St=!Kn&&!G;d.hidden=!St,
St&&(d.style.transform=`translate(${C(K-6)}px, ${C(W-9)}px) translateX(-100%)`),a.style.transform=`translate(${C(K)}px, ${C(
W-w)}px)`,a.style.width=`${M}px`;let At=[N-_-17,N-_+4,1].map(Z=>{let Pt=(Z<N-_-qn||Z>N-_)&&Z>=0&&Z+qn<=E.height;return{at:Z,
x:Pt?Vi(Xi(B,E.dpr,Z,Z+qn),A,K-T-(St?O.width(Yi)+30:6)):null}}).find(({x:Z})=>Z!==null);if(c.hidden=!At,!At)return;let Rt=_+
At.at;c.style.transform=`translate(${C(T+(At.x??0))}px, ${Rt}px)`,c.classList.toggle("inside",S.hasThreshold&&Rt>=D&&Rt+
qn<=F)},endInvitation(){Kn=!0,d.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(Zi,"1")}catch{}},destroy(){
for(let S of[o,r,l,s,i,c,a,d])S.remove()}}}function bc(t){try{Kn||=t.ownerDocument.defaultView?.sessionStorage.getItem(Zi)===
"1"}catch{}return Kn}function yc(t){return t.isUneven?"different heights":oe(t)}function Gn(t,e,n,o){t.style.transform=`\
translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function xc(t,e,n){t.setAttribute("aria-valuemax",tt(Math.max(n.top,e.
t))),t.setAttribute("aria-valuenow",tt(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${P(e.k,"clusters")}, cut at di\
fferent heights; ${Ve(e)}`:`height ${oe(e)}, ${P(e.k,"clusters")}; ${Ve(e)}`)}function ta(t,e,n){let r=[...t.sizes.subarray(
0,12)].map((s,i)=>`cluster ${X(t,i)} with ${P(s,e)}`);return t.k>12&&r.push(`and ${P(t.k-12)} more`),`Tree of ${P(t.tree.
n,e)}, up to height ${pt(n)}. Cut at ${yc(t)} into ${P(t.k,"clusters")}; ${Ve(t)}. ${r.join(", ")}.`}function ea(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var Xo=4;function Vn({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let u=t.n>1?at(o,b(o.parents,n.leaf)):0,m=[`clu\
ster ${X(e,b(e.labels,n.leaf))}`,`joins at ${pt(u)}`,Fn(t,n.leaf)];return[t.name(n.leaf),[m.filter(Boolean).join(" · ")]]}
let r=$t(o,n.node),{leafRows:s}=t,i=s&&r.reduce((u,p)=>u+b(s,p),0),c=i===null?"":` of ${P(i,t.rowNoun)}`,a=e.nodes.indexOf(
n.node),l=`${a<0?"":`Cluster ${X(e,a)} · `}${P(r.length,t.noun)}${c}`,f=[...r.subarray(0,Xo)].map(u=>U(t.name(u)));return r.
length>Xo&&f.push(`and ${P(r.length-Xo)} more`),[l,[`height ${pt(at(o,n.node))}`,...f]]}var na="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
Mc="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Ac="u: one height again · ",vc=0;function oa(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:a,
menu:l}=t,f=n.ownerDocument.createElement("div");f.className="hclust-tree-hint",f.id=`hclust-keys-${++vc}`,f.textContent=
na,o.setAttribute("aria-describedby",f.id),n.append(f);let u=-1;function p(E){let{data:T}=e,{tree:_}=T;u=E,f.textContent=
Mc,n.classList.add(xt);let L=Mo(a().frame,_,E);r.reveal([L-.5]);let O=E<T.n?{leaf:E}:{node:E};e.setHover(O);let{frame:B,
corner:k}=a(),[I,C]=Vn(e,O),$=(L-B.from)/(B.to-B.from),N={x:k.left+$*B.width,y:k.top+lt(B,at(_,E))};i.show(N.x,N.y,I,C),
c([I,...C].join(", "))}function m(){u<0||(u=-1,f.textContent=y(),n.classList.remove(xt),e.setHover(null),i.hide())}function h(E){
let{tree:T}=e.data,_=b(T.parents,u);_>=0&&p(Lt(T,_)[E])}let d={ArrowUp:()=>p(Math.max(b(e.data.tree.parents,u),u)),ArrowDown:()=>p(
u<e.data.n?u:Lt(e.data.tree,u)[0]),ArrowLeft:()=>h(0),ArrowRight:()=>h(1),Home:()=>p(2*e.data.n-2),Enter:E=>e.select($t(
e.data.tree,u),{add:E.shiftKey}),Escape:m,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(E){let T=l.press(E,u);u>=0&&
p(u),T&&c(T)}function y(){let{cut:E}=e;return(E.isUneven||E.locked.length?Ac:"")+na}let A=E=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(E(e.cut.k),1),e.data.n))},M={ArrowUp:A(E=>E-1),ArrowRight:A(E=>E-1),ArrowDown:A(E=>E+1),ArrowLeft:A(E=>E+
1),PageUp:A(E=>E-10),PageDown:A(E=>E+10),Home:A(()=>e.data.n),End:A(()=>1),Enter:()=>p(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[w,x]=[Ot({...M,...d}),Ot(M)],v=j(n,{keydown(E){n.classList.
remove("by-pointer"),(u<0?x:w)(E)},focusout:m,pointerdown:m}),S=e.subscribe(["cut","data"],()=>{u<0&&(f.textContent=y())});
return{leave:m,destroy(){S(),v()}}}var Ec=.72;function Sc(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let a=b(t.start,c),l=b(t.sizes,c);vn(t,c,o)<n||(b(r,a+l)===
b(r,a)?s.push(c):c>=t.n&&i.push(...Lt(t,c)))}return s}function ra(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),l=f=>Math.round(lt(o,f)*i-s/2);t.globalAlpha=Ec,t.
fillStyle=r.paper;for(let f of Sc(e,n,1/c,o.places?.edges)){let u=b(e.start,f),[p,m]=[u,u+b(e.sizes,f)].map(A=>wt(o,A)*i);
if(p===void 0||m===void 0||m<0||p>o.width*i)continue;let h=l(Ae(e,f));f>=e.n&&t.fillRect(p,h,Math.max(1,m-p),a-h);let d=b(
e.parents,f);if(d<0)continue;let g=Math.round(xn(o,e,f)*i-s/2),y=l(at(e,d))+s;t.fillRect(g,y,s,Math.max(0,(f<e.n?a:h)-y))}
t.globalAlpha=1}var se=H.cluster_bar,Yo=re+jn+2,Xn=z+2,Jo=8;function sa(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*a),Math.round(c.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:f,x0:u,x1:p}of jt(r,i)){let m=b(r.nodes,f);if(m<r.tree.n)continue;let h=Math.
round(lt(i,Ae(r.tree,m))*a-o/2),d=Math.floor(u*a);t.fillStyle=ft(b(s,m)),t.fillRect(d,h,Math.max(1,Math.ceil(p*a)-d),l-h)}
ra(t,e,o),t.restore()}var kc=5;function ia(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=jt(n,r),[c,a]=se;for(let{label:l,x0:f,x1:u}of i){let p=u-f>4?.5:0;t.fillStyle=ft(b(o,b(n.nodes,l))),t.beginPath(),
u-f>8?t.roundRect(f+p,c,u-f-2*p,a-c,2):t.rect(f+p,c,Math.max(u-f-2*p,1/r.dpr),a-c),t.fill()}Tc(t,e,i),Gi(t,e,a),Nc(t,e),
e.labels&&_c(t,e),t.restore()}function Tc(t,{cut:e,theme:n},o){let r=Bt(e);if(new Set(Array.from(r,ft)).size===e.k)return;
let[s,i]=se;for(let{label:c,x0:a,x1:l}of o)l-a<i-s||mi(t,b(r,c),(a+l)/2,(s+i)/2,kc,n.paper)}function Nc(t,{data:e,selection:n,
frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,i=l=>n[b(s,l)],c=[o.from,Math.min(o.to,e.n)],a=Tn(i,c,o.width,o.places?.
edges);t.fillStyle=r.ink;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];t.fillRect(f,1,Math.max(1,u-f),se[0]-2)}}
function _c(t,{data:e,selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline=
"middle";let[a,l]=[He(o,0),He(o,o.width)];for(let f=Math.max(0,Math.floor(a));f<Math.min(e.n,Math.ceil(l));f++){let[u,p]=[
wt(o,f+.5),Ao(o,f)];if(u<5||u>o.width-5||!aa(o,f))continue;let m=c?p-Jo:i,h=b(e.tree.order,f),d=!!n?.[h];t.save(),t.translate(
u,c?Yo+z/2:Yo),c||t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(z,d),t.fillText(s.fit(U(e.name(h)),m,z,d,
nn(e,h)),0,0),t.restore()}}var aa=(t,e)=>Ao(t,e)>=Xn-1e-6;function la(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,
ticks:c}){let a=o.left-r;t.save(),t.translate(a,o.top);let l=Math.max(1,Math.round(n.dpr))/n.dpr,f=p=>Math.round(p*n.dpr)/
n.dpr;t.fillStyle=s.rule,t.fillRect(-l,0,l,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let u=zt(
c);c.forEach((p,m)=>{let h=lt(n,p);t.fillStyle=s.rule,t.fillRect(-5,f(h-l/2),5,l),t.fillStyle=s.quiet,t.fillText(u[m]??"",
-9,h+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-
8),-n.height/2,7-a)),t.restore()}function ca(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=
r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/
e.n*n.width,n.width-i);t.fillRect(o.left+c,s,i,2)}function fa(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,a){let{
tree:l}=e,{dpr:f}=r,u=b(l.start,a),p=u+b(l.sizes,a),m=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.
round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();
let{rects:h,owner:d}=c,g="";for(let M=0;M<c.count;M++){let w=b(d,M),x=b(l.start,w);if(x<u||x>=p||w>a)continue;let v=b(n.
labels,b(l.order,x)),E=b(l.sizes,w)<=b(n.sizes,v)?ft(b(o,b(n.nodes,v))):i.ink;E!==g&&(t.fillStyle=g=E),t.fillRect(b(h,4*
M)-m,b(h,4*M+1)-m,b(h,4*M+2)+2*m,b(h,4*M+3)+2*m)}t.restore();let[y,A]=[Math.max(0,wt(r,u)),Math.min(r.width,wt(r,p))];A<=
y||(t.fillStyle=i.ink,t.fillRect(s.left+y,s.top+r.height+se[1]+1,Math.max(A-y,1.5),1.5))}function ua(t,{data:e,frame:n,corner:o,
theme:r},s){let i=wt(n,b(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,a]=[o.left+i,o.top+n.height+(se[0]+se[1])/2];
t.beginPath(),t.arc(c,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Zo({
data:t,cut:e,frame:n,corner:o},r,s,i){let{tree:c}=t,[a,l]=[r-o.left,s-o.top];if(a<0||a>=n.width||l<-i)return null;let f=Math.
min(Math.max(Math.floor(He(n,a)),0),t.n-1),u=b(c.order,f),p=l-n.height;if(p>Yo-2)return aa(n,f)?{leaf:u}:null;if(p>se[0]-
1)return{node:b(e.nodes,b(e.labels,u))};if(p>-5)return{leaf:u};let m=En(c,n,a,l,i);return m<0?null:m<t.n?{leaf:m}:{node:m}}var Cc=550,ie={mouse:7,touch:14,line:8,snap:4};function pa(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:a}=t,l,f={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function u(w,x){let{frame:v}=c(),{tree:S}=e.data,E=Math.
min(Math.max(us(v,w),0),v.top),T=_t(S,E),_=lt(v,ue(Gt(S,T)));!x&&Math.abs(_-w)<=ie.snap?e.cut.locked.length?e.setThreshold(
ue(Gt(S,T))):e.setClusters(T):e.setThreshold(E)}function p(w){let{cut:x,frame:v}=c();if(!x.isUneven)return x.t;let S=jt(
x,v).find(({x0:E,x1:T})=>E<=w&&w<T);return S?un(x)[S.label]??x.t:x.t}function m(w,x){return w.target===o?null:Zo(c(),x.x,
x.y,w.pointerType==="touch"?ie.touch:ie.mouse)}function h(w,x){return f.menu=!0,a.open(x,w)}let d=w=>w?.node??w?.leaf??-1;
function g(w,x,v){if(v)if(w.altKey)v.node!==void 0&&e.flip(v.node);else{let S=v.node===void 0?[v.leaf]:$t(e.data.tree,v.
node);e.select(S,{add:w.shiftKey})}else{let{corner:S,frame:E}=c();!w.shiftKey&&x.x>=S.left&&E.width&&e.select([])}}function y(w,x){
n.style.cursor=w?"pointer":r.part?"grab":"",e.setHover(w),w?i.show(x.x,x.y,...Vn(e,w)):i.hide()}function A(w){if(!ye(n,w))
return;let x=w.deltaMode?16:1,[v,S]=[w.deltaX*x,w.deltaY*x],{frame:E,corner:T}=c();if(!w.ctrlKey&&!w.shiftKey&&Math.abs(
v)>Math.abs(S))return r.part?(w.preventDefault(),r.move(v/ne(E))):void 0;let _=S||v,L=mt(n,w);if(w.shiftKey||L.x<T.left)
return _>0&&s.share===1?void 0:(w.preventDefault(),s.zoom(Math.exp(_*.002)));if(_>0&&!r.part)return;w.preventDefault();let O=(L.
x-T.left)/E.width;r.zoom(Math.exp(_*(w.ctrlKey?.01:.002)),O)}let M=[Se(n,{down(w,x){if(a.close(),w.button!==0)return!1;let{
frame:v,corner:S}=c(),E=S.top+lt(v,Math.min(e.cut.t,v.top)),T=S.top+lt(v,Math.min(p(x.x-S.left),v.top)),_=w.pointerType===
"touch"?ie.touch:ie.line,[L,O]=[w.target===o,x.x<S.left-4];return f={mode:L||O||Math.abs(x.y-T)<=_?"cut":"press",offset:O&&
!L?0:E-x.y,pill:L,start:r.shown(),what:L||O?null:m(w,x)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),w.preventDefault(),
i.hide(),O&&!L&&u(x.y-S.top,w.altKey),w.pointerType==="touch"&&(l=setTimeout(()=>h(x,d(f.what)),Cc)),!0},drag(w,x,v){let[
S,E]=[x.x-v.x,x.y-v.y];if(v.moved||=Math.abs(f.mode==="cut"?E:S)>=(f.what?be:1),!v.moved)return;clearTimeout(l);let{frame:T,
corner:_}=c();f.mode==="press"&&r.part&&(f.mode="pan"),f.mode==="cut"?(e.setHover(null),t.moved(),u(x.y+f.offset-_.top,w.
altKey)):f.mode==="pan"&&r.move(-S/ne(T),f.start)},up(w,x,v){clearTimeout(l),f.mode==="cut"&&e.flush(),!(f.menu||v.moved||
f.pill||x.x<c().corner.left-4)&&(g(w,x,f.what),w.pointerType==="touch"&&y(f.what,x))},cancel(){clearTimeout(l),f.mode===
"cut"&&e.flush()},hover(w,x){w.pointerType!=="touch"&&y(m(w,x),x)},leave(){e.setHover(null),i.hide()},pinch(w,x,v){let{frame:S,
corner:E}=c();r.zoom(w,(x.x-v-E.left)/S.width),r.move(-v/ne(c().frame))}}),j(n,{contextmenu(w){let x=mt(n,w),v=w.target===
o?e.hover:Zo(c(),x.x,x.y,f.menu?ie.touch:ie.mouse);w.shiftKey||!h(x,d(v))||w.preventDefault()},wheel:A,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let w of M)w()}}var ha=["ribbon","ribbon_module","evidence"];function da(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function a(p){
let m=URL.createObjectURL(new Blob([p],{type:"text/javascript"}));try{s=(await import(m)).default}finally{URL.revokeObjectURL(
m)}i!=="ended"&&(i="",l())}function l(){let p=o.get("ribbon_module"),m=p&&n.option("ribbon")||"";if(m&&!s){i||a(p),i="lo\
ading";return}!m==!r&&m===c||(c=m,m?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function f(){c="",l()}for(let p of ha)
o.on(`change:${p}`,f);let u=[n.subscribe("option",l),n.subscribe("data",f)];return l(),{width:p=>r?.width(p)??0,below:(p,m)=>r?.
below(p,m),above:(p,m)=>r?.above(p,m),destroy(){i="ended";for(let p of ha)o.off(`change:${p}`,f);for(let p of u)p();r?.destroy()}}}var Lc=H.head_room,Oc={grown:150,zoomed:96},Ic=500;function ma(t,e,n){let o=t.ownerDocument,r=Ft(o,n.font),s=null,i=null,
c=()=>ze(o,()=>i=null),a=c(),l=null,[f,u]=[0,null],p=mn(()=>T()),m=ea(()=>T()),h=Xt(t,"hclust-tree",[v,S],()=>s=null),{box:d,
stage:g,tip:y,announce:A}=h;g.canvas.setAttribute("aria-hidden","true");let M=Qi(d);function w(){if(s){let{cut:ot,selection:Ye,
data:it}=e;return Object.assign(s,{cut:ot,selection:Ye,data:it,colors:lo(it.tree)}),s}let{data:C,cut:$,selection:N}=e,[D,
F]=p.shown(),G=(Ct(C.tree)||1)*Lc*m.share,[W,K]=[F-D,C.n].map(ot=>(g.width-52-Vo)/ot),St=yo(C.tree,C.leafRows),[kt,At]=[
W>=Xn,K>=Xn],Rt=ot=>ot*(St?.least??1)>=E()+Jo,Z=kt&&Rt(W),Yt=Oc[At?"grown":"zoomed"],Pt=At?Rt(K):Z,vt=kt?Pt?z+2:Math.min(
Yt,E()):0;d.style.setProperty("--hc-names",`${At?vt+6:0}px`);let It={left:0,top:8},Ne=re+jn+(vt?vt+6:0)+(p.part?5:0),Dt=Math.
max(40,g.height-It.top-Ne),R=ce(0,G,Dt,44),q=Math.max(...zt(R).map(ot=>r.width(ot)),0);It.left=Math.max(Math.ceil(q)+11+
(C.heightLabel?z+9:4),qi(r));let V=l?.width(g.width)??0;It.left+=V;let nt={width:Math.max(20,g.width-It.left-Vo),height:Dt,
from:D,to:F,top:G,dpr:g.dpr,places:St},st=lo(C.tree);return s={data:C,cut:$,colors:st,selection:N,frame:nt,corner:It,strip:V,
theme:n,face:r,ticks:R,labels:vt,flat:Z},i=null,s}function x(C){if(we(a)&&([a,i]=[c(),null]),!i){i=Mn(C.data.tree,C.frame),
a.width=Math.round(C.frame.width*C.frame.dpr),a.height=Math.round(C.frame.height*C.frame.dpr);let $=a.getContext("2d");$&&
An($,i,n.quiet)}return i}function v(C){let $=w(),{thick:N}=x($);sa(C,$,a,N),ia(C,$),la(C,$),l?.below(C,$),ca(C,$,g.height-
3)}function S(C){let $=w(),{hover:N}=e;N?.node!==void 0&&fa(C,$,x($),N.node),N?.leaf!==void 0&&ua(C,$,N.leaf),M.show($,x(
$),g.width),l?.above(C,$)}function E(){let{data:C}=e;if(u!==C.name){let $="";for(let N=0;N<C.n;N++){let D=U(C.name(N));D.
length>$.length&&($=D)}[f,u]=[Math.ceil(r.width($,z,!0)),C.name]}return f}function T(){s=null,g.paint()}function _(){let{
n:C,tree:$,leafRows:N}=e.data;p.reset(C,yo($,N)?.least)}let L,O=()=>A(ta(e.cut,e.data.noun,Ct(e.data.tree))),B=()=>{clearTimeout(
L),L=setTimeout(O,Ic)},k={store:e,box:d,handle:M.handle,viewport:p,heights:m,moved:M.endInvitation,tip:y,announce:A,getScene:w,
menu:Ui({store:e,box:d,handle:M.handle,moved:M.endInvitation,tip:y})},I=oa(k);return l=da({...k,paint:C=>g.paint(C)},T),
h.onDestroy(pa(k),I.destroy,k.menu.destroy,l.destroy,()=>clearTimeout(L),e.subscribe(["data","cut"],k.menu.close),e.subscribe(
"data",()=>{_(),m.reset(),y.hide(),I.leave(),h.rest(),T(),O()}),e.subscribe("order",T),e.subscribe("cut",()=>{let C=s&&Kt(
s.cut,e.cut);h.followCut(e.cut,...C?[]:[0]),C?g.paint(1):g.paint(),B()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe(
"reveal",()=>{let{start:C}=e.data.tree,$=w().frame.places?.edges;p.reveal(e.wanted.map(N=>Wt($,b(C,N))))}),e.subscribe("\
hover",()=>g.paint(1))),_(),O(),{restyle(C){n=C,r=Ft(o,n.font),u=null,T()},destroy(){h.destroy(),a.width=a.height=0}}}var $c={tree:ma,clustermap:ii,scatter:Ii};function Rc(){let t=null;return rr({initialize({model:e}){return t=uo(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=uo(e),Pc(n,t)}})}function Pc(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Qn(t,r);
Jn(o,s);let i=[],c=[],a=null;function l(){let y=Je(o,"hclust-live-bar");e.model.get("controls")&&c.push(Pi(y,e).destroy);
let A=Bi(y,e);a=A.box,c.push(A.destroy,()=>y.remove()),f();let M=e.model.get("parts")??["tree"],w=null;for(let v of M){let S=$c[v];
if(!S)continue;v!=="tree"&&(w??=Je(o,"hclust-live-pair"));let E=Je(v==="tree"?o:w,`hclust-part-${v}`);i.push({make:S,box:E,
view:S(E,e,s)})}let x=i[0]?.box;x&&c.push(Hi(x,e).destroy)}function f(){let y=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");y&&a&&a.parentElement!==y&&y.append(a)}function u(){for(let{view:y,box:A}of i)y.destroy(),A.remove();for(let y of c)
y();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function p(){let y=Qn(t,r);if(JSON.stringify(y)!==JSON.stringify(
s)){s=y,Jn(o,s);for(let A of i)A.view.restyle?A.view.restyle(s):(A.view.destroy(),A.view=A.make(A.box,e,s))}}let m=()=>{
u(),l()};for(let y of["parts","controls"])e.model.on(`change:${y}`,m);let h=nr(o,p);l();let d=ht(o),g=new d.ResizeObserver(
()=>{f(),p()});return g.observe(o),d.addEventListener(Zn,e.announceCut),()=>{d.removeEventListener(Zn,e.announceCut),h(),
g.disconnect();for(let y of["parts","controls"])e.model.off(`change:${y}`,m);u(),e.flush(),o.remove(),r.remove()}}export{Rc as default};
