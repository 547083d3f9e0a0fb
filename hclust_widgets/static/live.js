// Generated from js/ by `npm run build`. Do not edit.
function ht(t){return t.ownerDocument.defaultView??globalThis}function Qt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Fo(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Ht={r:255,g:255,b:255,a:1},Me={r:0,g:0,b:0,a:1};function Ae(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ea),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function ea(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function te(t,e){return{...qt(e,t,
t.a),a:1}}function qt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function pt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Hn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Bn(t,e){let[n,o]=[Ae(e.paper)??Ht,Ae(e.ink)??Me],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",pt(qt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Fe(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Uo={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
in","managua","vanimo"],needs_table:"only a tree was handed in: pass the table as well (table=...)."};var F=Uo;var Fn="hclust-asking",Sc=F.undo_run_ms;function oa(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Un(t,e){let n=ht(t);if(n.matchMedia(jo).matches)return ra(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?Ue(e,`var(${d})`):null,s=ia(t,e),i=te(r("--jp-layout-color0")??s,s),c=Hn(i)<.5,a=(d,g)=>te(d??g,i),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=a(l??Ue(e,"inherit"),c?Ht:Me),u=a(r("--jp-ui-font-color2"),qt(i,f,.65)),h=a(
r("--jp-border-color2"),qt(i,f,.16)),m=a(r("--jp-layout-color1"),i),p=pt(m)===pt(i)?qt(i,f,.03):m;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:pt(i),ink:pt(f),quiet:pt(u),rule:pt(h),panel:pt(
p),font:n.getComputedStyle(e).fontFamily,dark:c}}var jo="(forced-colors: active)";function ra(t,e){let n=(s,i)=>te(Ue(e,
s)??i,Ht),[o,r]=[n("Canvas",Ht),n("CanvasText",Me)];return{paper:pt(o),ink:pt(r),quiet:pt(r),rule:pt(n("GrayText",r)),panel:pt(
o),font:ht(t).getComputedStyle(t).fontFamily,dark:Hn(o)<.5}}var sa=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Wo(t,e){let n=ht(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:sa});let i=["(prefers-color-scheme: dark)",jo].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function ia(t,e){
let n=[];for(let r=t;r;r=oa(r)){let s=qo(ht(r).getComputedStyle(r).backgroundColor,ht(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=te(Ue(e,"Canvas")??Ht,Ht);return n.reduce((r,s)=>te(s,r),o)}function Ue(t,e){let n=ht(t);t.style.
color=e;let o=qo(n.getComputedStyle(t).color,n);return t.style.color="",o}function qo(t,e){let n=Ae(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:a/255}}function Ko(t){return{...t,initialize(e){return setTimeout(()=>aa(e.model).catch(()=>{})),t.initialize?.(e)}}}async function aa(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function b(t,e){return t[e]}var Go=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Go.set(t,
t);var la=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
ca=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Vo(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+fa(t.slice(e))}function fa(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Go.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:la.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,ca.test(e)?-2:-1)}function P(t,e=""){return e?`${St(t,0)} ${t===1?Vo(e):e}`:St(t,0)}function ut(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Wn(t)?St(t,qn(t)):We(t,2)}var Wn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function qn(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function je(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Et(t,2):St(t,e>=100?
0:e>=10?1:2)}var et=(t,e=6)=>Et(Number(Et(t,e)),6);function At(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":ut(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return ua(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?St(t,0):je(
t);return n?`${r} ${n}`:r}function ua(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Yo(t,e,n,o=0){return Zo(t,e,n,o)[0]}function Jo(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Zo(n,
t,e,o);return[i,c]}let[r,s]=[ut(t),ut(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Et(t,i),Et(e,i)];return[r,s]}function Zo(t,e,n,o){
let r=[ha(t,o),ut(e),ut(n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=jn(s),f=l<jn(c)||t===n&&s===c;if(!(e<t&&t<=n)||jn(i)<l&&
e<l&&l<=n&&f)return[s,i,c];[s,i]=[Et(t,a),Et(e,a)],c=n===1/0?ut(n):Et(n,a)}return r}function ha(t,e){if(!Wn(e)||!Wn(t))return ut(
t);let n=Math.min(qn(e),qn(t)),o=10**n;return St(Math.floor(t*o+.5)/o,n)}function jn(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var pa=[1,2,2.5,5,10];function ee(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(pa.find(f=>f*i*s>=r*(1-1e-9))??10),a=1e-9*
r,l=[];for(let f=Math.ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function Ot(t){let e=t.slice(
1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>Et(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>St(i+0,r))}function St(t,e){let n=Qo(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function Qo(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function We(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Et(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=We(t,e-1).split("e");return`${Xo(
o)}e${r}`}return Xo(Qo(t,e-1-n))}function Xo(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var ve="…",da=300;function U(t){return String(t).slice(0,da).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function qe(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=tr(s,s.length,ve,
e,n);if(i>o||o>=s.length)return i?Kn(s,i)+ve:"";let c=s.lastIndexOf(" ",o-1)+1,a=c>o-ma?c:o,l=ve+s.slice(a).join("");if(n(
l)>e){if(r<=a)return qe(l,e,n);let f=s.slice(a).join("");return ve+qe(f,e-n(ve),n,r-a)}return Kn(s,tr(s,a,l,e,n))+l}var ma=12;
function tr(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(Kn(t,c)+n)<=o?s=c:i=c-1}return s}function Kn(t,e){return t.
slice(0,e).join("").trimEnd()}function Ee(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(t,s)?-1:
1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,a]=[b(e,s),b(e,i)],l=0;for(;l<
c.length&&c[l]===a[l];)l++;o[s]=Math.max(o[s],l),o[i]=Math.max(o[i],l)}return o}function ne(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(a=>b(t,a)).sort(),c=[b(i,0),b(i,i.length-1)].map(a=>Array.from(a));if(i[0]!==i.at(-1))for(let a of s){let l=Array.from(
b(t,a)),f=c.map(u=>{let h=l.findIndex((m,p)=>m!==u[p]);return h<0?l.length:h});o[a]=n(a,Math.min(...f),e[a])}}return o}var er=new WeakMap;
function Ke(t,e){let n=er.get(t);return n||(n=Ee(Array.from({length:t.n},(o,r)=>U(t.name(r)))),er.set(t,n)),b(n,e)}var rr=F.max_cluster_title,sr=["node_names","node_colors","color_numbers"];function Ge(t){let e=t.get("color_numbers")??
[];return{names:nr(t.get("node_names")),colors:nr(t.get("node_colors")),numbers:e}}function nr(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var or=new WeakMap,ga=new Map;function wa({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return ga;let o=or.get(n);o||or.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=ba(n,e)),r}function ba(t,e){let n=[];for(let c=0;c<e.length;c++){let a=b(e,c),l=t.get(a);l!==void 0&&n.push({label:c,
node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let a=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:c,name:a}of n.
sort((l,f)=>f.node-l.node)){let l=a;for(let f=2;s.has(l)||l!==a&&o.has(l);f++)l=`${a} (${f})`;s.add(l),i.set(c,l)}return i}
function Y(t,e){let n=wa(t).get(e);return n===void 0?P(e):`${P(e)} ${U(n)}`}function kt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Bt(t,n);return Ve(t,n,oe(o),o)}function Se(t,e){let n=e>=
0?e:0,o=Tt(t,n);return Ve(t,o,n,Bt(t,o))}function Tt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;wt(n,s)<
e?o=s+1:r=s}return t.n-o}function Bt(t,e){let{n,heights:o}=t;return{lower:e<n?wt(o,n-e-1):0,upper:e>1?wt(o,n-e):1/0}}function oe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Ve(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=ya(t,e)},get sizes(){return c??=this.nodes.map(l=>wt(t.sizes,l))},get labels(){
return a??=xa(t,this.nodes)}}}function ya(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Gn(r,s,wt(o,2*i)),Vn(r,s+1,wt(o,2*i+1))}return r}function Gn(t,e,n){ir(t,0,e,n)}function ir(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=wt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Vn(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(wt(t,r)>wt(t,s))&&
(r=s),t[o]=wt(t,r),o=r,r=2*o+1}ir(t,0,o,n)}function xa(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=wt(
t.start,o),i=s+wt(t.sizes,o);for(let c=s;c<i;c++)n[wt(t.order,c)]=r}),n}function ar(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:a}=Bt(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function wt(t,e){return t[e]}var Ma=65535;function cr(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let c=m=>{if(i.original!==void 0)return b(n,m*s+i.original);if(i.numbers!==void 0)return b(r,i.numbers*e+m);let p=b(o,i.
codes*e+m);return p===Ma?NaN:p},a,l=!1,[f,u]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(m,p)=>{let d=c(
p);return Number.isFinite(d)?(d<f&&(f=d),d>u&&(u=d),d):(l=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return h()},get gaps(){return h(),l},get ends(){return h(),f<=u?[f,u]:[0,1]}}})}function re(t,e){let n=b(t.values,e);return t.
words.length?t.words[n]??"–":At(n,t.kind,t.unit)}var lr=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function fr(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(lr),s=lr(F.missing_color),[i=s,c=s]=r,a=new Uint8Array(3*e.length);for(let l=0;l<
e.length;l++){let f=b(e,l),u=(f-o[0])/(o[1]-o[0]||1),h=n.length?r[f]:i.map((m,p)=>m+u*(b(c,p)-m));a.set((Number.isNaN(f)?
s:h??s).map(Math.round),3*l)}return a}function Xn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=G(t,2*l),u=G(t,2*l+1);s[o+l]=G(s,f)+G(s,u),i[f]=
i[u]=o+l;let h=G(e,l);h<c?a=!1:c=h,r[l]=c}return Xe({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Xe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=G(o,2*a+(e[a]?1:0)),
f=G(o,2*a+(e[a]?0:1)),u=G(s,n+a);s[l]=u,s[f]=u+G(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[G(s,a)]=a,c[a]=G(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(G(c,G(o,2*a))+G(c,G(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function ur(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Xe(t,n)}function st(t,e){return e<
t.n?0:G(t.distances,e-t.n)}function Nt(t){return t.n<2?0:G(t.heights,t.n-2)}function _t(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[G(t.children,2*n+o),G(t.children,2*n+1-o)]}function Lt(t,e){let n=G(t.start,e);return t.order.subarray(n,n+G(t.
sizes,e))}function hr(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,a=new Int32Array(s-1),l=0;for(let f=2*s-2;f>=s;f--){let u=G(
i,f),h=r?G(r,u):u,m=r?G(r,u+G(c,f))-h:G(c,f);m>=o&&h<n&&h+m>e&&(a[l++]=f)}return a.subarray(0,l)}function G(t,e){return t[e]}function Aa(t){let e=ke(t.get("heights")),n=se(t.get("flips"),e.length),o=Xn(Kt(t.get("children")),e,n);return o.annotations=
Ge(t),o}function Yn(t){let e=Aa(t),n=e.n,o=t.get("columns")??[],r=ke(t.get("col_heights")),s=Kt(t.get("col_children")),i=ke(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=Kt(t.get("rows")),f=Kt(t.get("leaf_rows")),
u=l.length===n?l:Int32Array.from({length:n},(h,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,
values:ka(t.get("values")),columnTree:r.length?Xn(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,
axes:va(a,ke(t.get("axes")),i,c.length,n),axisNames:a,tracks:cr(t,n,i,new Uint16Array(Te(t.get("track_codes"))),ke(t.get(
"track_values"))),rows:u,noun:t.get("noun")||"rows",leafRows:f.length===n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.
get("height_label")??"",name:Ea(se(t.get("names")),Kt(t.get("name_ends"))),leafOf:h=>Sa(u,h)}}function va(t,e,n,o,r){let s=0;
return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}function Ea(t,e){
let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}
function Sa(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Te(t){if(t instanceof
ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}
return new ArrayBuffer(0)}function se(t,e=0){let n=new Uint8Array(Te(t));return n.length>=e?n:new Uint8Array(e)}function Kt(t){
return new Int32Array(Te(t))}function ka(t){return new Float32Array(Te(t))}function ke(t){return new Float64Array(Te(t))}var Je=Object.keys(F.marker_scales).length,Ye=F.colors.length,Ne=Ye*Je,gr=1<<30;function wr(t,e){return gr|parseInt(e.slice(
1),16)<<3|t%Je}function Ze(t){return(t&gr)!==0}function br(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function yr(t){
return t&7}var pr=new WeakMap,dr=new WeakMap,mr=new WeakMap;function Jn(t){let{annotations:e}=t,n=Zn(t);return e?.colors.
size?Ta(n,e):n}function Zn(t){let{annotations:e}=t,n=e&&dr.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Mr(
t),s=_a(o,e?.numbers.length?e.numbers:r);return e&&dr.set(e,s),s}function xr(t,e,{nodes:n,sizes:o}){let{splits:r}=Mr(t),s=Zn(t),i=new Map;r.forEach((p,d)=>{i.set(p,J(s,d))});let c=new Set(
Array.from(e,p=>J(r,p))),a=new Set(Array.from(c,p=>i.get(p))),f=Array.from(n.keys()).sort((p,d)=>J(o,d)-J(o,p)||J(n,p)-J(
n,d)).map(p=>J(r,J(n,p))),u=new Map;for(let p of f)c.has(p)&&u.set(p,i.get(p)??0);let h=new Set(u.values());for(let p of f){
if(u.has(p))continue;let d=i.get(p)??0;if(d>=Ye||h.has(d)){let g=Array.from(F.colors.keys()).filter(y=>!h.has(y));for(d=
g.find(y=>!a.has(y))??g[0]??Ye;h.has(d);)d++}u.set(p,d),h.add(d)}let m=[];for(let p=0,d=0;p<=Math.max(...u.keys());p++){
let g=u.get(p);if(g!==void 0){m.push(g);continue}for(;h.has(d);)d++;m.push(d++)}return m}function Ta(t,e){let n=mr.get(e);
if(!n){mr.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=wr(J(n,o),r)}return n}function It(t){let{nodes:e,tree:n}=t,o=Zn(
n),r=Na(e.map(i=>J(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let a=s.get(i);a&&(r[c]=wr(J(r,c),
a))}),r}function Na(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Ne))return t;let o=Array.from(e.keys()).sort((s,i)=>J(n.start,J(
e,s))-J(n.start,J(e,i))),r=-1;for(let s of o){let i=J(t,s);i%Ne===r&&(t[s]=i+Ye),r=J(t,s)%Ne}return t}function Mr(t){let e=pr.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let f=J(
o,2*l),u=J(o,2*l+1),h=J(r,f)>=J(r,u);s[h?f:u]=J(s,n+l),s[h?u:f]=a}let i=[];kt(t,ar(t)).nodes.forEach((a,l)=>{i[J(s,a)]=l});
let c={splits:s,start:i};return pr.set(t.children,c),c}function _a(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=J(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.
map(i=>J(o,i))}function J(t,e){return t[e]}var Ca=1.05,vr=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function ae(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Ar(t.get("locked_nodes")),s=Ar(t.get("cut_nodes"));if(s.length===n&&La(e,s))return ie(
e,s,o,r);let i=Tt(e,o)===n?Se(e,o):kt(e,n);return r.length?ie(e,i.nodes,o,r):i}function $t({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Ar(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function La({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>rt(e,i)-rt(e,c))){if(rt(e,s)!==r)return!1;r+=rt(n,s)}return r===t}function ie(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,l)=>a-l);if(Math.
max(...r)<2*t.n-s)return{...Tt(t,n)===s?Se(t,n):kt(t,s),locked:i};let c=Bt(t,Tt(t,n));return Ve(t,s,n,c,{nodes:Oa(t,r),locked:i})}
function Oa({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=r.pop())n.has(l)||l<t||(o.add(l),
r.push(rt(e,2*(l-t)),rt(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let a=1;
for(let l of[...o].sort((f,u)=>u-f))Gn(c,a++,i(rt(e,2*(l-t)))),Vn(c,a,i(rt(e,2*(l-t)+1)));return c}function le({tree:t,locked:e},n){
if(!e.length)return"k"in n?kt(t,n.k):Se(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[a,l]=[[],[]];for(let p=o-
2;p>=0;p--){let d=rt(r,o+p),g=d+rt(s,o+p),y=!1,A=!1;for(let M of e){let[w,x]=[rt(r,M),rt(r,M)+rt(s,M)];d>=w&&g<=x?A=!0:d<=
w&&g>=x&&(y=!0)}y?a.push(p):A||l.push(p)}let f,u;if("t"in n){u=n.t>=0?n.t:0;let p=o-Tt(t,u);f=l.filter(d=>d>=p).length}else{
let p=Math.round(n.k)||1;f=Math.min(Math.max(p-1-a.length,0),l.length),u=oe({lower:f<l.length?rt(i,rt(l,f)):0,upper:f?rt(
i,rt(l,f-1)):1/0})}let h=new Set([...a,...l.slice(0,f)].map(p=>o+p)),m=[...h].flatMap(p=>[rt(c,2*(p-o)),rt(c,2*(p-o)+1)]).
filter(p=>!h.has(p));return ie(t,m.length?m:[2*o-2],u,e)}function Qe({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?ie(s,n,r,e):Tt(s,r)===o?Se(s,r):kt(s,o)}function Ft(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function tn({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let a=st(t,i),l=rt(t.parents,i),f=a>0?a*Ca:1,u=l<0?f:st(t,l),[h,m]=a<=u?[a,u]:[u,
a];h<n&&(n<=m||l<0)||(s[c]=h+(m-h)/2)}),s}function rt(t,e){return t[e]}var Ia=200,$a=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","ribbon","labels"];function to(t){
let e=Yn(t),n=ae(t,e.tree),o=Qn(t,e),r=null,s=[],i=new Map,c=k=>{for(let O of[...i.get(k)??[]])O(k)},a=new Map,l,f=-1/0,
u=!1,h=!1;function m(k){u=!0;try{for(let[O,L]of Object.entries(k))t.set(O,L)}finally{u=!1}}function p(){if(clearTimeout(
l),l=void 0,!a.size)return;f=Date.now();let k=Object.fromEntries(a);a.clear(),m("n_clusters"in k?{...k,...y()}:k),t.save_changes()}
function d(k){for(let[O,L]of Object.entries(k))a.set(O,L);l??=setTimeout(p,Math.max(0,f+Ia-Date.now()))}function g(){if(p(),
!!h){h=!1;try{let k={browser_seq:t.get("browser_seq"),cut_revision:e.revision};t.send({said:{...$t(n),...k}})}catch{}}}let y=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),A=[];function M(k,O){
let L=()=>{if(u)return;let I=e.revision>0&&t.get("revision")===e.revision;(k==="revision"||I)&&O()};t.on(`change:${k}`,L),
A.push([`change:${k}`,L])}let w=t.get("python_seq");function x(){let k=w;return w=t.get("python_seq"),w!==k}let v=()=>a.
has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??0);function S(k){let O=t.get("threshold_step");
return O>0&&Math.abs(k-Math.round(n.t/O)*O)<1e-6*O}M("revision",()=>{let k=e.revision>0&&v();if(a.clear(),h&&=k,w=t.get(
"python_seq"),e=Yn(t),k){n=kt(e.tree,n.k);let O={...$(n.k),...$t(n)};m(O),d(O)}else n=ae(t,e.tree);o=Qn(t,e),r=null,c("d\
ata")}),M("python_seq",()=>queueMicrotask(x)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let k=x();k&&v()?m(
$t(n)):_(k?ae(t,e.tree):E(),k)}),M("distance_threshold",()=>{let k=t.get("distance_threshold");if(k===n.t)return;let O=x();
if(!(!O&&S(k))){if(O&&v()){m($t(n));return}_(O?ae(t,e.tree):le(n,{t:k}),O)}});for(let k of["cut_nodes","locked_nodes"])M(
k,()=>{if(t.get(k)===$t(n)[k])return;let O=x();O&&v()?m($t(n)):_(ae(t,e.tree),O)});function E(){let[k,O]=[t.get("n_clust\
ers"),t.get("distance_threshold")];return n.locked.length||Tt(e.tree,O)!==k?le(n,{k}):le(n,{t:O})}for(let k of sr)M(k,()=>{
e={...e,tree:{...e.tree,annotations:Ge(t)}},n=Qe(n,e.tree),c("cut")});M("flips",()=>{let k=se(t.get("flips"),e.n-1);k.some(
(O,L)=>O!==e.tree.flips[L])&&T(Xe(e.tree,k))}),M("selection",()=>{a.delete("selection");let k=Qn(t,e);Er(o,k)||(o=k,c("s\
election"),N([...k?.keys()??[]].filter(O=>k?.[O])))});for(let k of[...$a,"cmap_colors","values_about"])M(k,()=>c("option"));
function T(k){e={...e,tree:k},n=Qe(n,k),c("order")}function N(k){s=k,k.length&&c("reveal")}function _(k,O){for(let I of vr)
a.delete(I);h=!O,n=k;let L={...$(k.k),...$t(n),...O?{}:y()};m(Object.fromEntries(Object.entries(L).filter(([I,C])=>t.get(
I)!==C))),c("cut")}function $(k){let O=t.get("most_clusters");return O&&k>O?{most_clusters:Math.min(e.n,2*k)}:{}}function z(k){
Ft(k,n)&&k.locked.join()===n.locked.join()&&k.t===n.t||(n=k,h=!0,d({...$(n.k),...$t(n)}),c("cut"))}return{model:t,get data(){
return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(k){z(le(n,{t:k}))},setNodes(k,O){
let L=ie(e.tree,k,n.t,O),I=xr(e.tree,n.nodes,L),{names:C=new Map,colors:D=new Map}=e.tree.annotations??{};e={...e,tree:{
...e.tree,annotations:{names:C,colors:D,numbers:I}}},z(Qe(L,e.tree)),d({color_numbers:I}),p()},setClusters(k){z(le(n,{k}))},
select(k,{add:O=!1}={}){let L=O&&o?o.slice():new Uint8Array(e.n);for(let C=0;C<k.length;C++)L[b(k,C)]=1;let I=L.includes(
1)?L:null;Er(o,I)||(o=I,d({selection:Ra(I,e)}),c("selection"),N(Array.from(k)),p())},get wanted(){return s},reveal:N,setHover(k){
k?.leaf===r?.leaf&&k?.node===r?.node||(r=k,c("hover"))},flip(k){let O=ur(e.tree,k);if(O===e.tree)return;T(O);let{buffer:L,
byteOffset:I,byteLength:C}=O.flips;d({flips:new DataView(L,I,C),flips_of:e.revision}),p()},option(k){return a.has(k)?a.get(
k):t.get(k)},setOption(k,O){this.option(k)!==O&&(d({[k]:O}),c("option"))},flush:p,announceCut:g,subscribe(k,O){let L=typeof k==
"string"?[k]:k;for(let I of L)i.has(I)||i.set(I,new Set),i.get(I)?.add(O);return()=>{for(let I of L)i.get(I)?.delete(O)}},
destroy(){p();for(let[k,O]of A)t.off(k,O);A.length=0,i.clear()}}}function Qn(t,e){let n=Kt(t.get("selection")),o=new Uint8Array(
e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Ra(t,{rows:e}){return new DataView(
e.filter((n,o)=>t?.[o]).buffer)}function Er(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===
e[o])}var en={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var eo=Object.keys(en),Ut="auto",kr=(t,e)=>t===Ut?e?"vlag":b(eo,0):t,Sr=new Map;function Tr(t){return[...t.get("cmap_nam\
es")??[],...eo]}function nn(t,e){let n=Sr.get(t);if(n)return n;let o=Object.hasOwn(en,t)?en[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Pa(o):r>=0&&(n=se(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?nn(b(
eo,0),e):(Sr.set(t,n),n)}function Pa(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-c)+n(o+5+a)*c}}return e}var Da="linear";function Nr(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Da},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>f();let l=!1;function f(){l||(l=!0,c.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:f}}function _e(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function ce(t){return!!t.getContext(
"2d")?.isContextLost?.()}var za=600;function _r(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function Cr(t,e,n){let o=ht(
t),r=e.map(p=>{let d=_r(o.document);return t.append(d),{canvas:d,draw:p,stale:!0,ctx:d.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,a={canvas:s,width:0,height:0,dpr:1,paint(...p){r.forEach((d,g)=>{(!p.length||p.includes(g))&&(d.
stale=!0)}),a.width&&(i||=o.requestAnimationFrame(l))},fade(p,...d){r.forEach((g,y)=>{d.includes(y)&&g.canvas!==s&&(g.fade=
p)})},endFades(){for(let p of r)p.fade=0,p.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i),h.disconnect(),
m();for(let{canvas:p}of r)p.width=p.height=0,p.remove()}};function l(){i=0;let p=o.performance.now();for(let d of r)d.stale&&
(d.stale=!1,d.fade&&c&&(d.fading?.end(),d.fading=Nr(d.canvas,d.fade,()=>d.fading=null)),d.fade=0,d.ctx.setTransform(a.dpr,
0,0,a.dpr,0,0),d.ctx.clearRect(0,0,a.width,a.height),d.ctx.save(),d.draw(d.ctx,a),d.ctx.restore());s.dataset.ms=(o.performance.
now()-p).toFixed(2),s.dataset.painted=String(++c)}function f(){let[p,d]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||
1)*Qt(t);if(!(p===a.width&&d===a.height&&g===a.dpr)&&(Object.assign(a,{width:d?p:0,height:d,dpr:g}),a.endFades(),!!a.width)){
for(let{canvas:y}of r)y.width=Math.round(p*g),y.height=Math.round(d*g);n?.(a);for(let y of r)y.stale=!0;o.cancelAnimationFrame(
i),l()}}function u(p){let{canvas:d}=p;d.addEventListener("contextrestored",()=>a.paint(r.indexOf(p))),d.addEventListener(
"contextlost",()=>{o.setTimeout(()=>{if(!d.isConnected||d===s||!ce(d))return;let g=_r(o.document);g.width=d.width,g.height=
d.height,p.fading?.end(),d.replaceWith(g),p.canvas=g,p.ctx=g.getContext("2d"),u(p),a.paint(r.indexOf(p))},za)})}r.forEach(
u),s.addEventListener("hclust-record",p=>{let{detail:d}=p;for(let g of r)d.save(),d.setTransform(a.dpr,0,0,a.dpr,0,0),g.
draw(d,a),d.restore()});let h=new o.ResizeObserver(f);h.observe(t);let m=Fo(o,f);return a}function K(t,e){let n=new AbortController;
for(let[o,r]of Object.entries(e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11;function Rt(t,e){
let n=new Map,o=null,r=(i=H,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=H,a=!1)=>{let l=r(c,a),f=n.get(l);(!f||f.size>5e3)&&
n.set(l,f=new Map);let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*
.6;o.font=l,f.set(i,u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,c,a,l,f,u)=>qe(i,c,h=>s(h,a,l),f,u)}}function Lr(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],a,l,f=!1,u=0;u<n;++u)o=t[u],a=o[0],l=o[1],l>s!=
c>s&&r<(i-a)*(s-l)/(c-l)+a&&(f=!f),i=a,c=l;return f}function Or(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,a]=[Q(n,i),Q(n,i+1)];o.push([c,a]),
r[0]=Math.min(Q(r,0),c),r[1]=Math.min(Q(r,1),a),r[2]=Math.max(Q(r,2),c),r[3]=Math.max(Q(r,3),a)}let s=[];for(let i=0;i<t.
length;i++){let[c,a]=[Q(t,i),Q(e,i)];c<Q(r,0)||c>Q(r,2)||a<Q(r,1)||a>Q(r,3)||Lr(o,[c,a])&&s.push(i)}return s}function Ir(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=m=>{let[p,d]=[Q(t,m),Q(
e,m)];return p>=0&&p<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(p/r):-1},a=new Int32Array(s*i+1),l=t.length;for(let m=0;m<
l;m++){let p=c(m);p>=0&&(a[p+1]=Q(a,p+1)+1)}for(let m=0;m<s*i;m++)a[m+1]=Q(a,m+1)+Q(a,m);let f=a.slice(),u=new Int32Array(
Q(a,s*i));for(let m=0;m<l;m++){let p=c(m);if(p<0)continue;let d=Q(f,p);u[d]=m,f[p]=d+1}let h=(m,p)=>Math.min(Math.max(Math.
floor(m/r),0),p-1);return{nearest(m,p,d){let g=-1,y=d*d,[A,M]=[h(m-d,s),h(m+d,s)],[w,x]=[h(p-d,i),h(p+d,i)];for(let v=w;v<=
x;v++){let S=Q(a,v*s+M+1);for(let E=Q(a,v*s+A);E<S;E++){let T=Q(u,E),N=(Q(t,T)-m)**2+(Q(e,T)-p)**2;(N<y||N===y&&T>g)&&([
y,g]=[N,T])}}return g}}}function on([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Pt(
[o-a*c,o+(1-a)*c],n,0)}function Pt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function Q(t,e){
return t[e]}var $r=5,Ha=.12;function rn(t){let[e,n]=[1,$r],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,$r*c],o=null},showAll(){s(null)},
zoom(i,c){let[a,l]=r(),f=a+Math.min(Math.max(c,0),1)*(l-a);s(on([a,l],[0,e],f,i,Math.min(e,n)))},move(i,c=r()){o&&s(Pt(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,a]=o,l=1/0;for(let f=0;f<i.length;f++){let u=b(i,f),h=u<c?u-c:Math.max(
0,u+1-a);Math.abs(h)<Math.abs(l)&&(l=h)}l&&s(Pt(o,[0,e],l+Math.sign(l)*Ha*(a-c)))}}}function Rr(t,e,n,o){let r=t.ownerDocument,s=r.createElement("details"),i=r.createElement("summary"),c=r.createElement("\
div");s.className="hclust-menu",i.textContent=e,i.title=n,i.dataset.lmSuppressShortcuts="true",c.setAttribute("role","gr\
oup"),c.setAttribute("aria-label",e),s.append(i,c),t.append(s),s.addEventListener("keydown",m=>{m.key!=="Escape"||!s.open||
(m.stopPropagation(),s.open=!1,i.focus())}),s.addEventListener("focusout",({relatedTarget:m})=>{m&&!s.contains(m)&&(s.open=
!1)});let a=[],l=[],f="";function u(){s.open&&(a.join(`
`)!==f&&(f=a.join(`
`),c.replaceChildren(...a.map(h))),c.querySelectorAll("input").forEach((m,p)=>{m.checked=l.includes(a[p]??"")}))}function h(m){
let p=r.createElement("label"),d=r.createElement("input"),g=r.createElement("span");return d.type="checkbox",d.dataset.lmSuppressShortcuts=
"true",d.addEventListener("change",()=>o(m,d.checked)),g.textContent=U(m),p.append(d,g),p}return s.addEventListener("tog\
gle",u),{show(m,p){[a,l]=[m,p],s.hidden=!a.length,u()}}}var bt="walking";function Pr({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${bt}`);return t===
"Enter"&&r&&!i}var Dr=160;function Ba(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function zr(t){
let e=ht(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+Dr,l&&!n&&
!Ba(e)?Dr:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Ce=14,sn=4;function Hr(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=U(l);r.length<f.length;){let h=e.createElement("span");r.push(h),n.append(h)}r.forEach(
(h,m)=>{h.hidden=m>=f.length,h.textContent=U(f[m]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,h){
a(u,h),n.hidden=!1;let[m,p]=[t.clientWidth,t.clientHeight],d=l+Ce+i+sn<=m?l+Ce:l-Ce-i,g=f-Ce-c,y=g>=sn?g:f+Ce,A=(M,w)=>Math.
round(Math.max(sn,Math.min(M,w-sn)));n.style.transform=`translate(${A(d,m-i)}px, ${A(y,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var an=`This view shows the rows' values, but ${F.needs_table}`,Fr="This view shows the values of columns, and distances\
 between rows have none.",Br="hclust-easing",fe=4;function jt(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=Cr(s,n,o),c=Hr(s),a=K(s,{focusout:({relatedTarget:d})=>{s.contains(d)||c.hide()}}),l=r.createElement(
"div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let f=[],u=zr(s),h=null,m,p=()=>{clearTimeout(
m),s.classList.remove(Br),i.endFades()};return{box:s,stage:i,tip:c,followCut(d,...g){let y=h?.k!==d.k||h.t!==d.t;if(h=d,
!y&&u.isUnderWay())return;p();let A=u.step();A&&(s.classList.add(Br),i.fade(A,...g),m=setTimeout(p,2*A))},rest:p,announce(d){
l.textContent=d},onDestroy(...d){f.push(...d)},destroy(){for(let d of f)d();p(),u.destroy(),a(),i.destroy(),s.remove()}}}
function dt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=Qt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function ue(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Ct(t){return e=>{let n=t[e.key];!n||Pr(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Fa=["Escape","Shift","Control","Alt","Meta"];function he(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[K(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(bt)}}),K(e,{keydown:r=>{Fa.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",bt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function ln(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected\
.`:"."}function Ur(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function pe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=Ur(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,a){let l=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,f]:[f,c]),o.append(l),l}return{el:o,select(i,c){let a=n.
createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",i);let l=s(i,a,!1),f="";
return{show(u,h,m=h){let p=JSON.stringify([h,m]);p!==f&&(f=p,a.replaceChildren(...h.map((d,g)=>{let y=n.createElement("o\
ption");return y.value=d,y.textContent=(m[g]??d).slice(0,60),y}))),a.value=u},hide(u){l.hidden=u}}},checkbox(i,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let f=s(i,l,!0);return{
show(u,h=!0){l.checked=u,f.hidden=!h}}},button(i,c){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}function cn(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var jr=F.colors,Ua=Object.keys(F.marker_scales),Wr=F.marker_scales;function no(t){return Ze(t)?t:t%Ne}function ct(t){return Ze(
t)?br(t):b(jr,t%jr.length)}function oo(t){return b(Ua,Ze(t)?yr(t):t%Je)}function ro({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((l,f)=>l+f,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,a]=[0,1/0];for(let l=0;l<t;l++){let f=mt(o,mt(n,l));i[mt(n,l)]=(c+f/2)*r,c+=f,s[l+1]=c*r,a=Math.min(a,f*r)}for(let l=0;l<
t-1;l++)i[t+l]=(mt(i,mt(e,2*l))+mt(i,mt(e,2*l+1)))/2;return{edges:s,x:i,least:a}}function Dt(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return mt(t,n)+(e-n)*(mt(t,n+1)-mt(t,n))}function Gt(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;mt(t,r)<=e?n=r:o=r-1}return n+(e-mt(t,n))/(mt(t,n+1)-mt(t,n))}function mt(t,e){
return t[e]}var so=1;function gt(t,e){return Xr(t,Dt(t.places?.edges,e))}function Xr(t,e){return(e-t.from)/(t.to-t.from)*t.width}function io(t,e,n){
return nt(t.places?t.places.x:e.x,n)}function fn(t,e,n){return Xr(t,io(t,e,n))}function Le(t,e){let n=t.from+e/t.width*(t.
to-t.from);return Gt(t.places?.edges,n)}function it(t,e){return t.height*(1-e/t.top)}function Yr(t,e){return t.top*(1-e/
t.height)}function Vt(t){return t.width/(t.to-t.from)}function ao(t,e){return gt(t,e+1)-gt(t,e)}function un(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=so/(Vt(e)*n),c=e.places?.edges,a=hr(
t,e.from,e.to,i,c),l=new Int32Array(12*a.length),f=new Int32Array(3*a.length),u={rows:qr(r+s+1),columns:qr(o+s+1)},h=0,m=(g,y,A,M,w)=>{
l.set([y,A,M,w],4*h),f[h++]=g},p=g=>Math.round(fn(e,t,g)*n-s/2),d=g=>Math.round(it(e,st(t,g))*n-s/2);for(let g of a){let[
y,A]=_t(t,g),[M,w,x]=[p(y),p(A),d(g)],[v,S]=[Math.max(0,M),Math.min(o,w+s)];x>-s&&v<S&&Kr(u.rows,x,v,S)&&m(g,v,x,S-v,s);
for(let[E,T]of[[y,M],[A,w]]){if(T<0||T+s>o+1)continue;let _=E>=t.n&&pn(t,E,c)>=i?d(E):r,[$,z]=[Math.max(0,Math.min(x,_)),
Math.max(x,_)];$<z&&Kr(u.columns,T,$,z)&&m(g,T,$,s,z-$)}}return{rects:l,owner:f,count:h,thick:s}}function hn(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(nt(e,s),nt(e,s+1),nt(e,s+2),nt(e,s+3))}function pn(t,e,n){let o=nt(t.sizes,e);if(!n)
return o;let r=nt(t.start,e);return nt(n,r+o)-nt(n,r)}function qr(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Kr(t,e,n,o){let[r,s]=[nt(t.from,e),nt(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function zt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=so/(Vt(r)*r.dpr),
c=r.places?.edges,a=Math.max(0,Math.floor(Gt(c,r.from)));for(;a<t.n&&Dt(c,a)<r.to;){let l=nt(o,nt(t.order,a)),f=nt(t.start,
nt(e,l)),u=f+nt(n,l),[h,m]=[Math.max(0,gt(r,f)),Math.min(r.width,gt(r,u))];s.push({label:l,x0:h,x1:m}),a=Math.max(u,Math.
ceil(Gt(c,Dt(c,f)+i)))}return s}var Gr=new WeakMap;function de(t,e){if(t.monotone)return st(t,e);let n=Gr.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=_t(t,o);n[o]=Math.max(st(t,o),n[r]??0,n[s]??0)}
Gr.set(t.children,n)}return nt(n,e)}function dn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Le(e,n)),
0),t.n-1),i=nt(t.order,s),c=so/(Vt(e)*e.dpr),a=-1,l=r,f=(u,h,m)=>{let p=Math.hypot(h,m);p<l&&([l,a]=[p,u])};for(let u=nt(
t.parents,i);u>=0;u=nt(t.parents,u)){if(pn(t,u,e.places?.edges)<c)continue;let[h,m]=_t(t,u),p=it(e,st(t,u)),d=[h,m].map(
g=>fn(e,t,g));f(u,Vr(n,d[0]??0,d[1]??0),o-p),[h,m].forEach((g,y)=>{let A=it(e,st(t,g));f(g,n-nt(d,y),Vr(o,p,A))})}return a}
function Vr(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function nt(t,e){return t[e]}function Jr(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(St(t,0)).replace(/^-0$/,"0"):r==="e"?We(t,s):r==="g"?Et(t,Math.max(1,s)):r==="%"?
`${i(St(100*t,s))}%`:i(St(t,s))}var ja=2e4;function Zr(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:a,fmt:l}=e;if(!e.annot)return;let{heatmap:f}=s,
[u,h]=e.shown,[m,p]=[f.width/r.length,f.height/(h-u)];if(p<H+2||m<2*H||(h-u)*r.length>ja)return;let d=[];for(let g=Math.
ceil(u-.2);g+.8<=h&&g<o.length;g++)for(let y=0;y<r.length;y++){let A=b(n.values,b(o,g)*n.p+b(r,y)),M=Jr(A,l);if(!M)continue;
if(a.width(M)+6>m)return;let w=3*Math.min(255,Math.max(0,Math.floor(i.place(A)*256))),x=.2126*b(c,w)+.7152*b(c,w+1)+.0722*
b(c,w+2),[v,S]=[f.left+(y+.5)*m,f.top+(g+.5-u)*p+.5];d.push({word:M,x:v,y:S,dark:x>127.5})}t.font=a.css(),t.textAlign="c\
enter",t.textBaseline="middle";for(let{word:g,x:y,y:A,dark:M}of d)t.fillStyle=M?"#000000":"#ffffff",t.fillText(g,y,A)}var{label_gap:Qr,max_label_shift:Wa,max_last_label_shift:qa}=F;function ts(t,e,n){for(let[o,r]of e.entries()){let s=lo(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?qa:Wa,c=s?.every((a,l)=>{let{centre:f,span:u}=t[l];return Math.abs(a-f)<=Math.
max(u/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function lo(t,e,n,o=Qr){let r=t.length;if(e.reduce((h,m)=>h+
m,o*(r-1))>n)return null;let s=t.map((h,m)=>m).sort((h,m)=>b(t,h)-b(t,m)),i=[0];for(let h=1;h<r;h++){let m=(b(e,b(s,h-1))+
b(e,b(s,h)))/2+o;i.push(b(i,h-1)+m)}let c=[];s.forEach((h,m)=>{let[p,d]=[b(t,h)-b(i,m),1];for(let g=c.at(-1);g&&g.mean>=
p;g=c.at(-1))p=(p*d+g.mean*g.size)/(d+g.size),d+=g.size,c.pop();c.push({mean:p,size:d})});let a=new Array(r),l=b(e,b(s,0))/
2,f=n-b(e,b(s,r-1))/2-b(i,r-1),u=0;for(let{mean:h,size:m}of c)for(let p=u+m;u<p;u++)a[b(s,u)]=Math.min(Math.max(h,l),f)+
b(i,u);return a}function es(t,e,n,o=Qr){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:a,span:l}=t[c],f=b(e,c)/2;if(2*f>1.5*l||a-f<0||a+f>n)continue;let u=Math.
max(0,Math.floor(a-f-o/2)),h=Math.max(0,Math.ceil(a+f+o/2));s.subarray(u,h).includes(1)||(s.fill(1,u,h),r[c]=!0)}return r}var mn=10,co=3,Ka=90,Ga=84,fo=6,uo=16,Va=8,yt=9,Oe=54,me=5,ns=12,os=14,rs=110,ss=8;function is(t,e,n,[o,r],s){let i=t.map(
({name:l})=>s.fit(U(l),Ga)),{items:c,lines:a}=Ya(t,e-4,s);return{names:i,items:c,legendHeight:a?a*uo+Va:0,namesHeight:i.
length?Math.max(...i.map(l=>s.width(l)))+fo+6:0,fit:l=>t.map(f=>{if(f.kind!=="text"||l<H+2)return mn;let u=mn;for(let h=Math.
floor(o);h<r&&h<n.length;h++)u=Math.max(u,s.width(U(re(f,b(n,h)).slice(0,60))));return Math.min(Ka,u)})}}function Xa(t){
let{colors:e,words:n,grouped:o,kind:r,unit:s,ends:i}=t,c=[];return n.length&&!t.plain?e.forEach((a,l)=>{let f=o&&l===n.length-
1?` (${At(o,"number")} values)`:"";c.push([[a],`${n[l]}${f}`,""])}):e.length&&!n.length&&c.push([e,At(i[0],r),At(i[1],r,
s)]),t.gaps&&e.length&&c.push([[F.missing_color],"missing",""]),c}function Ya(t,e,n){let o=[],r=0;for(let c of t){let a=Xa(
c);if(!a.length)continue;let l=n.fit(U(c.name),rs,H,!0);o.push({line:r,left:0,text:l,colors:[],end:""});let f=n.width(l,
H,!0)+ns;for(let[u,...h]of a){let[m="",p=""]=h.map(g=>n.fit(U(g),rs)),d=n.width(m)+n.width(p)+me;d+=u.length===1?yt:Oe+me,
f+d>e&&f>os&&(r+=1,f=os),o.push({line:r,left:f,text:m,colors:u,end:p}),f+=d+ns}r+=1}let s=o.length;o=o.filter(c=>c.line<
ss);let i=o.at(-1);if(i&&o.length<s){let c=`+ ${s-o.length+1} more`;o[o.length-1]={...i,text:c,colors:[],end:""}}return{
items:o,lines:Math.min(r,ss)}}var ho=9,Ie=5,as=11,ge=7,ls=H+ge+5,Ja=130,cs=37,fs=140,$e=18,us=H+2;function hs(t,e){let{width:n,height:o,columns:r,rows:s,
dpr:i,tracks:c}=t,a=_=>Math.round(_*i)/i,l=a(t.columnTree?Math.min(70,.1*o)+Ie:8),f=t.rowTree?Math.min(130,Math.max(50,.16*
n)):0,u=o-(c?.legendHeight??0),h=c?.fit((u-l-24)/s)??[],m=()=>h.reduce((_,$)=>_+$+co,0),p=()=>a(f+Ie+ho+m()+Ie),d=p(),g=as+
10+Math.max(0,...t.scale.map(_=>e.width(_))),y=16+Math.max(g,e.width(t.unit)+4),A=0,M=u-l-24;if(t.chosen||M/s>=us){let _=Math.
min(Ja,.26*n,t.longestName());A=_+(t.chosen?_&&$e+6:10)}let w=Math.max(20,n-d-y-A),x=()=>po(r,w/r.length,d,.34*u,e,!h.length),
v=x(),S=()=>Math.max(v.height,c?.namesHeight??0);(A||h.length)&&(u-l-S())/s<us&&(t.chosen||(A=0),h=c?.fit(0)??[],d=p(),w=
Math.max(20,n-d-y-A),v=x()),w=a(w);let E=a(Math.max(20,u-l-S())),T=d-Ie-m(),N=T;return{heatmap:{left:d,top:l,width:w,height:E},
clusterBar:{left:T-ho,top:l,width:ho,height:E},rowTree:{left:0,top:l,width:f,height:E},columnTree:{left:d,top:2,width:w,
height:t.columnTree?l-Ie-2:0},bar:{left:d+w+A+16,top:l+ls,width:as,height:Math.min(120,Math.max(1,E-ls-ge))},names:v,rowNames:A,
tracks:h.map(_=>(N+=co+_,{left:a(N-_),top:l,width:_,height:E})),trackNames:c?.names??[],legend:c?.items??[],legendTop:u+
4}}function po(t,e,n,o,r,s=!0){let i=t.map(p=>U(p)),c=p=>Math.max(0,...p.map(d=>r.width(d)));if(c(i)+8<=e)return{words:i,
angle:0,every:1,height:H+12};let a=cs*Math.PI/180,l=s&&e*Math.sin(a)>=H+1,f=l?1:Math.max(1,Math.ceil((H+2)/e)),u=ne(i,Ee(
i),(p,...d)=>{if(p%f)return"";let g=n+e*(p+.5)-6,y=l?Math.min(fs,(o-16)/Math.sin(a),g/Math.cos(a)):Math.min(fs,o-10);return r.
fit(b(i,p),y,H,!1,...d)}),h=l?a:Math.PI/2,m=c(u)*Math.sin(h)+H*Math.cos(h)+12;return{words:u,angle:l?cs:90,every:f,height:Math.
ceil(m)}}function ps(t,{places:e,placeOf:n,shown:o,theme:r,face:s},i,c){let[a,l]=o,{heatmap:f,rowNames:u}=e,h=f.height/(l-a),m=H+
2,p=Math.floor(f.height/m),d=i.map(w=>b(n,w)).filter(w=>w+.5>=a&&w+.5<=l).slice(0,p).sort((w,x)=>w-x),g=d.map(w=>(w+.5-a)*
h),y=lo(g,Array(d.length).fill(m),f.height,0)??[],A=c(d,u-$e-6),M=f.left+f.width;t.font=s.css(),t.fillStyle=t.strokeStyle=
r.quiet,t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),A.forEach((w,x)=>{let[v,S]=[f.top+b(g,x),
f.top+b(y,x)];t.moveTo(M+2,v),t.lineTo(M+5,v),t.lineTo(M+$e-3,S),t.fillText(w,M+$e,S+.5)}),t.stroke()}function mo(t,e){if(t.norm==="linear"){let r=ee(t.vmin,t.vmax,e,40);return{values:r,words:Ot(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(Ot([r]),0):et(r,2));return{values:n,words:o}}function ds(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:a,top:l,width:f,height:u}=e.bar,h=g=>{let y=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[y]} ${r[y+1]} ${r[y+2]})`};for(let g=0;g<u;g+=.5)t.fillStyle=
h(1-(g+.25)/u),t.fillRect(a,l+g,f,Math.min(1,u-g));let m=(g,y)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+f,g),t.lineTo(a+
f/2,y),t.closePath(),t.fill()};t.fillStyle=h(1),n.above&&m(l,l-ge),t.fillStyle=h(0),n.below&&m(l+u,l+u+ge);let{values:p,
words:d}=mo(n,u);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",p.forEach((g,y)=>{let A=l+u*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(a+f,Math.min(Math.round(A),l+u-1),4,1),t.fillStyle=s.quiet;let M=Math.min(Math.max(A,l+5),l+
u-4);t.fillText(d[y]??"",a+f+8,M)}),t.fillStyle=s.quiet,t.fillText(o,a,l-ge-2-H/2),c&&(t.fillStyle=F.missing_color,t.fillRect(
a,l+u+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",a+14,l+u+19))}function ms(t,e,n,o,[r,s],i,c){let a=new Float64Array(e),l=new Float32Array(i*c),f=(s-r)/c,u=-1;for(let h=0;h<c;h++){let m=r+
h*f;if(f<=1){let p=Math.min(Math.max(Math.floor(m+f/2),0),n.length-1);if(p===u){l.copyWithin(h*i,(h-1)*i,h*i);continue}u=
p;let d=ft(n,p)*e;for(let g=0;g<e;g++)a[g]=ft(t,d+g)}else Za(a,t,e,n,m,m+f);Qa(l,h*i,a,o,i)}return l}function Za(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let a=Math.min(c+1,s)-Math.max(c,r);if(a<=1e-9)
continue;i+=a;let l=ft(o,c)*n;for(let f=0;f<n;f++)t[f]=ft(t,f)+a*ft(e,l+f)}for(let c=0;c<n;c++)t[c]=ft(t,c)/i}function Qa(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[a,l]=[c*i,(c+1)*i];if(i<=1){t[e+c]=ft(n,ft(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let f=0;for(let u=Math.floor(a);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,a))*ft(n,ft(o,u));t[e+c]=f/i}}
function gs(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,a=e.norm==="linear",[l,f]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],u=256*c[0],h=256*(c[1]-c[0])/(i-s);for(let m=0;m<t.length;m++){let p=ft(t,m);if(Number.isNaN(p))continue;
let d=0;if(a)d=Math.min(Math.max(Math.floor(u+(p-s)*h),l),f);else for(let g=128;g;g>>=1)p>=ft(r,d+g-1)&&(d+=g);d*=3,o[4*
m]=ft(n,d),o[4*m+1]=ft(n,d+1),o[4*m+2]=ft(n,d+2),o[4*m+3]=255}}function gn(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(Gt(
r,n));for(let a=Math.floor(Gt(r,e));a<c;a++){if(!t(a))continue;let l=Math.max((Dt(r,a)-e)*i,0),f=Math.min(Math.max((Dt(r,
a+1)-e)*i,l+1),o),u=s.length-1;u>0&&l<=ft(s,u)+1e-6?s[u]=Math.max(f,ft(s,u)):s.push(l,f)}return s}function ft(t,e){return t[e]}var{missing_color:tl}=F;function wn(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let a=ms(e.values,
e.p,n,o,r,t.width,t.height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);gs(a,i,c,f.data),
l.putImageData(f,0,0)}function bn(t,e,n,o){t.save(),o&&(t.fillStyle=tl,t.fillRect(n.left,n.top,n.width,n.height)),t.imageSmoothingEnabled=
!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function yn(t,{heatmap:e,names:n},o,r){let s=e.width/n.words.
length,i=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,a)=>{if(!c)return;let l=e.left+s*(a+.5);if(n.
angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,l,i+H+6);return}t.save(),t.textAlign="right",t.
textBaseline="middle",t.translate(n.angle<90?l+4:l,i+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),
t.restore()})}function xn(t,{heatmap:e,rowNames:n},[o,r],s,i,c){let a=e.height/(r-o);t.font=c.css(),t.fillStyle=i.quiet,
t.textAlign="left",t.textBaseline="middle";let l=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)l.push(f);s(l,n-10).forEach((f,u)=>{
let h=e.top+(b(l,u)+.5-o)*a;t.fillText(f,e.left+e.width+7,h+.5)})}function go(t,e,n,o,r){let s=un(e,n),[i,c]=[Math.round(
n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let a=t.getContext("2d");
return a&&(o&&a.setTransform(0,1,1,0,0,0),hn(a,s,r)),s}function ws(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,
0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],f=c<o&&l!==void 0?t.
labels[l]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[f,c])}return r}function bs(t,e,n,o,r){for(let{
label:s,x0:i,x1:c}of n){let a=c-i,l=r&&a>4?.5:0;t.fillStyle=ct(b(o,s)),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+i+l,
e.width,a-2*l,2):t.rect(e.left,e.top+i+l,e.width,a-2*l),t.fill()}}function ys(t,{heatmap:e},n,o,r){let s=gn(o,n,e.height),
i=0;t.fillStyle=r.paper,t.globalAlpha=.62;for(let a=0;a<=s.length;a+=2){let l=s[a]??e.height;l>i&&t.fillRect(e.left,e.top+
i,e.width,l-i),i=s[a+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;let c=e.left-4;for(let a=0;a<s.length;a+=2){let[l=0,
f=0]=[s[a],s[a+1]];t.fillRect(c,e.top+l,e.left-c-1,Math.max(1,f-l))}}function Re(t,{left:e,top:n,width:o,height:r},s,i){
let c=h=>Math.round(h*i)/i,[a,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[h,m]of[[s.paper,2],[s.ink,1]])t.fillStyle=h,t.beginPath(),
t.rect(a-m,l-m,f-a+2*m,u-l+2*m),t.rect(a,l,f-a,u-l),t.fill("evenodd")}function xs(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((a,l)=>{if(!a.colors.length)return;let f=fr(a);for(let u=0;u<s;u++){let h=Math.floor(o+(u+.5)/s*(r-o)),m=b(
n,Math.min(Math.max(h,0),n.length-1)),p=4*(u*e.length+l);c.data.set(f.subarray(3*m,3*m+3),p),c.data[p+3]=255}}),i.putImageData(
c,0,0)}function Ms(t,e,n,o,r,[s,i],c,a){t.font=a.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(
({left:l,top:f,width:u,height:h},m)=>{let p=b(n,m),d=b(o.trackNames,m);if(p.colors.length)t.save(),t.beginPath(),t.rect(
l,f,u,h),t.clip(),t.drawImage(e,l-m*u,f,u*n.length,h),t.restore(),wo(t,l,f,u,h,c);else if(u>mn){t.fillStyle=c.quiet,t.textAlign=
"left";let g=h/(i-s);for(let y=Math.ceil(s-.4);y+.6<=i;y++){let A=a.fit(U(re(p,b(r,y))),u);t.fillText(A,l,f+(y+.5-s)*g+.5)}}
t.fillStyle=c.ink,t.save(),t.translate(l+u/2,f+h+fo),u>a.width(d)?(t.textAlign="center",t.fillText(d,0,H/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(d,0,0)),t.restore()})}function As(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:c,colors:a,end:l}of e){let f=n+(s+.5)*uo,u=!a.length&&!c.startsWith("+ ");t.font=r.css(H,
u);let[h,m]=a,p=i+2,d=(g,y)=>{t.fillStyle=y,t.fillText(g,p,f+.5),p+=r.width(g)+me};if(!h)d(c,u?o.ink:o.quiet);else if(m){
d(c,o.quiet);let g=Oe/18;for(let y=0;y<18;y++)t.fillStyle=el(h,m,(y+.5)/18),t.fillRect(p+y*g,f-yt/2,g+.3,yt);wo(t,p,f-yt/
2,Oe,yt,o),p+=Oe+me,d(l,o.quiet)}else t.fillStyle=h,t.fillRect(p,f-yt/2,yt,yt),wo(t,p,f-yt/2,yt,yt,o),p+=yt+me,d(c,o.quiet)}}
function el(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function wo(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function bo({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:i}=e.rowTree;return{width:i,height:s,from:n,to:o,top:(Nt(
t.tree)||1)*1.04,dpr:r}}function vs(t){let e=()=>{let a={canvas:_e(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),
columns:e(),tracks:e()};function o(a,l,f){if(ce(a.canvas))a.canvas=_e(t,()=>a.key=[]);else if(l.length===a.key.length&&l.
every((u,h)=>u===a.key[h]))return;a.key=l,f(a.canvas)}function r(a,l){let{data:f,places:u,rows:h,columns:m,shown:p,scale:d,
map:g,gaps:y,theme:A,face:M,dpr:w}=l,{heatmap:x,columnTree:v}=u,S={width:Math.max(1,Math.round(x.width*w)),height:Math.max(
1,Math.round(x.height*w))},E=[f.values,h,m,...p,S.width,S.height,d,g];o(n.heatmap,E,_=>wn(_,f,h,m,p,S,d,g)),bn(a,n.heatmap.
canvas,x,y),Zr(a,l);let T=f.columnTree;if(v.height&&T){let _={...v,top:(Nt(T)||1)*1.02,dpr:w,from:0,to:f.p};o(n.columns,
[T,v.width,v.height,w,A.quiet],$=>{go($,T,_,!1,A.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(v.left*w),Math.round(
v.top*w)),a.drawImage(n.columns.canvas,0,0),a.restore()}if(yn(a,u,A,M),u.rowNames){let _=($,z)=>{let k=$.map(I=>b(h,I)),
O=k.map(I=>U(f.name(I))),L=k.map(I=>Ke(f,I));return ne(O,L,(I,...C)=>M.fit(b(O,I),z,H,!1,...C))};l.named?ps(a,l,l.named,
_):xn(a,u,p,_,A,M)}ds(a,l);let{tracks:N}=l;u.tracks.length&&(o(n.tracks,[N,h,...p,S.height],_=>xs(_,N,h,p,S.height)),Ms(
a,n.tracks.canvas,N,u,h,p,A,M),As(a,u.legend,u.legendTop,A,M))}function s(a,l){let{rowTree:f,rows:u,places:h}=l,m=It(l.cut),
p=bo(l),d=f?zt(l.cut,p):ws(l.cut,p,u);bs(a,h.clusterBar,d,m,f),f&&i(a,l,p,d,m)}function i(a,l,f,u,h){let{tree:m}=l.data,
{rowTree:p}=l.places,{dpr:d,from:g,to:y}=f,A=l.theme.quiet;o(n.tree,[m,p.width,p.height,d,g,y,A],w=>{go(w,m,f,!0,A)});let{
canvas:M}=n.tree;a.save(),a.setTransform(1,0,0,1,Math.round(p.left*d),Math.round(p.top*d)),a.beginPath(),a.rect(0,0,M.width,
M.height),a.clip(),a.drawImage(M,0,0),a.globalCompositeOperation="source-atop";for(let{label:w,x0:x,x1:v}of u){let S=b(l.
cut.nodes,w);if(S<m.n)continue;let E=Math.round(it(f,de(m,S))*d-1),T=Math.floor(x*d);a.fillStyle=ct(b(h,w)),a.fillRect(E,
T,M.width-E,Math.max(1,Math.ceil(v*d)-T))}a.restore()}function c(a,l){let{data:f,places:u,rows:h,columns:m,placeOf:p,selection:d,
hover:g,rowTree:y,theme:A,dpr:M}=l,{heatmap:w}=u,[x,v]=l.shown;if(d){let _=$=>!!d[b(h,$)];ys(a,u,l.shown,_,A)}if(l.brushed&&
Re(a,l.brushed,A,M),!g)return;let S=w.height/(v-x),E=(_,$,z,k)=>{let O=Math.max($-_,2/S),L=(_+$)/2,I=Math.max(0,(L-O/2-x)*
S),C=Math.min(w.height,(L+O/2-x)*S);C<=0||I>=w.height||Re(a,{left:z,top:w.top+I,width:k-z,height:C-I},A,M)},[T,N]=[w.left,
w.left+w.width];if(g.leaf!==void 0){let _=b(p,g.leaf);if(E(_,_+1,T,N),l.column>=0){let $=w.width/m.length;E(_,_+1,T+l.column*
$,T+(l.column+1)*$)}}else if(y){let _=b(f.tree.start,g.node);E(_,_+b(f.tree.sizes,g.node),T,N)}}return{paintBase:r,paintCut:s,
paintOverlay:c,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var nl=24;function we(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(nl,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function i(l){let f=dt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=dt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,dt(t,l),f))}return K(t,{pointerdown:i,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(dt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}function yo({places:t,rows:e,columns:n,shown:[o,r]},s,i){let{left:c,top:a,width:l,height:f}=t.heatmap,[u,h]=[r-o,n.length],
m=(w,x,v)=>[Math.min(Math.max(0,Math.floor(Math.min(w,x))),v-1),Math.min(Math.max(0,Math.floor(Math.max(w,x))),v-1)+1],[
p,d]=m(o+(s.y-a)/f*u,o+(i.y-a)/f*u,e.length),[g,y]=m((s.x-c)/l*h,(i.x-c)/l*h,h),A=Math.max(0,(p-o)/u*f),M=Math.min(f,(d-
o)/u*f);return{leaves:Array.from({length:d-p},(w,x)=>b(e,p+x)),columns:y-g<h?new Set(Array.from({length:y-g},(w,x)=>b(n,
g+x))):null,rect:{left:c+g/h*l,top:a+A,width:(y-g)/h*l,height:M-A}}}var ol=7;function Es(t,e,n){let{data:o,cut:r,rows:s,columns:i,shown:[c,a]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
h=n-l.top;if(h<0||h>=l.height)return null;let m=Math.min(Math.floor(c+h/l.height*(a-c)),o.n-1),p=b(s,m);if(e>=l.left&&e<
l.left+l.width){let g=Math.floor((e-l.left)/l.width*i.length);return{leaf:p,column:Math.min(g,i.length-1)}}if(t.places.tracks.
some(({left:g,width:y})=>e>=g-1&&e<g+y+1))return{leaf:p,column:-1};if(e>=f.left-1&&e<l.left)return{label:b(r.labels,p)};
if(!t.rowTree||e>u.left+u.width)return null;let d=dn(o.tree,bo(t),h,e-u.left,ol);return d<0?null:d<o.n?{leaf:d,column:-1}:
{node:d}}function xo({data:t,cut:e,columns:n,tracks:o},r){if(r.label!==void 0){let l=P(b(e.sizes,r.label),t.noun);return[
`Cluster ${Y(e,r.label)}`,l]}if(r.node!==void 0){let l=e.nodes.indexOf(r.node),f=P(b(t.tree.sizes,r.node),t.noun);return[
l<0?f:`Cluster ${Y(e,l)} · ${f}`,`height ${ut(st(t.tree,r.node))}`]}let s=`cluster ${Y(e,b(e.labels,r.leaf))}`,{leaf:i}=r,
c=o.map(l=>`${l.name}: ${re(l,i)}`);if(r.column<0)return[t.name(i),s,...c];let a=b(n,r.column);return[t.name(i),Mo(t,i,a),
s,...c]}function Mo(t,e,n){let o=t.columnAbout[n],r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)
return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${je(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)
return`${s}: ${je(r)} scaled`;let c=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${At(c??NaN,
i.kind,i.unit)}`}function Ss(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function a({x:w,y:x}){let v=r();return v&&
Es(v,w,x)}function l(w,x){t.setHit(w);let v=w?.label===void 0?w?.node:e.cut.nodes[w.label];w?.leaf!==void 0?e.setHover({
leaf:w.leaf}):v===void 0?e.setHover(null):e.setHover(v<e.data.n?{leaf:v}:{node:v}),i.canvas.style.cursor=w?"pointer":"";
let S=r();if(!w||!S)return c.hide();let[E="",...T]=xo(S,w);c.show(x.x,x.y,E,T)}function f(w,x){let{cut:v,data:S}=e;if(!w)
x||e.select([]);else if(w.leaf!==void 0)e.select([w.leaf],{add:x});else{let E=w.node??b(v.nodes,w.label??0);e.select(Lt(
S.tree,E),{add:x})}}function u(w){let x=r();return x?w/x.places.heatmap.height*(x.shown[1]-x.shown[0]):0}function h(w){let x=r()?.
places.heatmap;return x?(w-x.top)/x.height:.5}let m=o.shown(),p=!1,d=null;function g(w,x){let v=r();if(!v)return;let{leaves:S,
columns:E}=yo(v,w,x);t.brush(S,E)}let y=we(i.canvas,{down(w){if(w.button)return!1;m=o.shown();let x=a(dt(s,w));return p=
x?.leaf!==void 0&&x.column>=0&&w.pointerType!=="touch"&&(w.shiftKey||!o.part),!0},drag(w,{x,y:v},S){if(S.moved||=Math.hypot(
x-S.x,v-S.y)>=fe,!S.moved)return;let E=r();p?E&&t.setBrushed(yo(E,S,{x,y:v}).rect):o.move(u(S.y-v),m)},up(w,x,v){if(p&&t.
setBrushed(null),v.moved&&p&&g(v,x),v.moved)return;let S=a(x);f(S,w.shiftKey),w.pointerType==="touch"&&l(S,x)},cancel:()=>t.
setBrushed(null),hover:(w,x)=>l(a(x),x),leave:()=>l(null,{x:0,y:0}),pinch(w,x,v,S){o.zoom(w,h(x.y-S)),o.move(-u(S))}}),A=K(
i.canvas,{dblclick:o.showAll,wheel(w){!ue(s,w)||!r()||(w.preventDefault(),o.zoom(1.0015**(w.deltaY||w.deltaX),h(dt(s,w).
y)))},keydown:Ct({ArrowDown:w=>M(1,0,w.shiftKey),ArrowUp:w=>M(-1,0,w.shiftKey),ArrowRight:w=>M(0,1,w.shiftKey),ArrowLeft:w=>M(
0,-1,w.shiftKey),Home:()=>M(-1/0,0),End:()=>M(1/0,0),Enter:w=>{let x=t.hit();x&&f(x,w.shiftKey)},Escape:()=>{e.select([]),
l(null,{x:0,y:0}),s.classList.remove(bt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});
function M(w,x,v=!1){let S=r();if(!S)return;let E=(B,W)=>Math.min(Math.max(B,0),W),T=e.hover?.leaf,N=t.hit(),_=T===void 0?
Math.ceil(S.shown[0]):E(b(S.placeOf,T)+w,e.data.n-1),$=T===void 0||N?.leaf===void 0?0:E(N.column+x,t.columns()-1);o.reveal(
[_]);let z=r()??S,{heatmap:k}=z.places,[O,L]=z.shown,I={leaf:b(z.rows,_),column:$},C=(B,W)=>({x:k.left+(W+.5)/t.columns()*
k.width,y:k.top+(B+.5-O)/(L-O)*k.height}),D=C(_,$);if(!v)d=null;else{let[B,W]=T===void 0?[_,$]:[b(S.placeOf,T),0];d??=[B,
N?.leaf===void 0?W:Math.max(0,N.column)],g(C(...d),D)}l(I,D),s.classList.add(bt),n.announce(xo(z,I).join(", "))}return()=>{
y(),A()}}var rl={clusterColors:It,clusterTitle:Y,color:ct,columnNames:po,count:P,createA11y:he,createViewBase:jt,describeCell:Mo,
eventPosition:dt,fitNames:ne,keyHandler:Ct,literal:U,ownParts:Ee,paintColumnNames:yn,paintFrame:Re,paintHeatmap:bn,paintRowNames:xn,
renderHeatmap:wn,value:At};function ks(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,a]=[!1,!1,!1],l=null,f=null,u=t.
ownerDocument.createElement("button");u.type="button",u.className="hclust-sub-open",u.textContent="Selected rows",u.title=
"Show them as a heatmap of their own",u.hidden=!0,u.dataset.lmSuppressShortcuts="true",u.addEventListener("click",()=>{i=
!i,m()}),t.append(u);async function h(){let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});if(c)return;
c=!0;let y=URL.createObjectURL(new Blob([g],{type:"text/javascript"}));try{s=(await import(y)).default}finally{URL.revokeObjectURL(
y),c=!1}m()}function m(){if(a)return;let g=!!(e.scene()&&n.selection?.includes(1));u.hidden=!g,u.setAttribute("aria-expa\
nded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>l,close:p,tools:rl}):h()}function p(){
i=!1,m(),u.focus()}let d=n.subscribe("selection",()=>{l=f});return o.on("change:sub_module",m),{follow:m,brush(g,y){l=f=
y,n.select(g),f=null,m()},restyle(){r?.destroy(),r=null,m()},destroy(){a=!0,d(),o.off("change:sub_module",m),r?.destroy()}}}var _s=["linear","log","symlog","power","quantile"],sl=[2,98],Ts=.5,il=.01,Mn=100,Pe=1/(1-.1),Cs=t=>F.diverging_maps.includes(
t.replace(/_r$/,""));function vo(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let a=b(t,c);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function Ao(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function De(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:a}=e,l=o==="log";if(al(t),l&&c<=0)throw new Error(Ls("the smallest",c));let f=t.center===void 0?"\
auto":t.center;if(f==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;f=n&&!l&&!p?0:null}let u=i===!0||i==="auto"&&n?sl:i,[
h,m]=[c,a];if(Array.isArray(u)&&e.sorted().length&&(h=Ao(e.sorted(),b(u,0)/100),m=Ao(e.sorted(),b(u,1)/100)),[h,m]=ll(h,
m,f,r,s,l),!(h<m))if(r===null&&s===null)m=l?10*h:h+1;else{let[p,d,g,y]=s===null?["vmin",h,"below the largest",m]:["vmax",
m,"above the smallest",h];throw new Error(`${p}=${et(Number(d))} is not ${g} value, ${et(Number(y))}: choose another ${p}\
, or both ends.`)}return cl(o,h,m,f,e)}var Ls=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${et(e)}: choose \
another norm, such as 'symlog'.`;function al({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${et(r)} is not below vmax=${et(s)}: choose a smaller vmin or a larger vmax.`);for(let[
a,l]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof l=="number"&&l<=0)throw new Error(Ls(a,l));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${et(r)}`:`below vmax=${et(s??0)}`;
throw new Error(`center=${et(e)} is not ${c}: choose another center or end.`)}function ll(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(l,f)=>s?f/l:f-l,c=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&
(a=i(n,r)),a>c||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function cl(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=fl(t,e,n,o,r),
[a,l]=[i(e),i(n)],[f,u]=[0,1];if(o!==null){let p=i(o),d=Math.max(l-p,p-a);[f,u]=[.5-.5*(p-a)/d,.5+.5*(l-p)/d]}let h=p=>(i(
Math.min(Math.max(p,e),n))-a)/(l-a),m=p=>c(a+p*(l-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:h,atShare:m,place:p=>f+(u-f)*h(p),part:[f,u],bounds:Float64Array.from({length:255},(p,d)=>{let g=(d+1)/
256;return g<=f?-1/0:g>=u?1/0:m((g-f)/(u-f))}),placeOfShare:p=>f+(u-f)*p,ticks(p=5){let d=new Set;for(let g=0;g<p;g++)d.
add(Number(et(m(g/(p-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,y)=>g-y)}}}function fl(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Ts,i=>s+Math.sign(i)*Math.
abs(i)**(1/Ts)]}if(t==="symlog"){let s=il*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Pe:Math.sign(i)*s*
(Pe+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Pe?i/Pe:Math.sign(i)*s*10**(Math.abs(i)/s-Pe)]}if(t==="quantile"){let[s,
i]=ul(r.sorted(),e,n);return[c=>Ns(c,s,i),c=>Ns(c,i,s)]}return[s=>s,s=>s]}function ul(t,e,n){let o=t.filter(a=>a>=e&&a<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=Mn;a++){let l=a===0?e:a===Mn?n:Ao(o,a/Mn);l!==r.
at(-1)&&(r.push(l),s.push(0),i.push(0));let f=r.length-1;s[f]=b(s,f)+a/Mn,i[f]=b(i,f)+1}let c=s.map((a,l)=>a/b(i,l));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function Ns(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Os=24,Is=.02,An=.02,$s=.1;function Rs(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let l=n.createElement("di\
v");l.className="hclust-scale-end",l.tabIndex=0,l.title="Drag to move this end of the colors; double click for the usual\
 ends",l.dataset.lmSuppressShortcuts="true";for(let[f,u]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":a==="vmax"?"Upper end of the colors":"Lower end of the colors"}))l.setAttribute(f,u);return t.append(l),{end:a,
el:l}}),r=1;function s(a,l,f){let u=a.center===null?null:a.share(a.center),h=l==="vmax"?Math.max(f,(u??0)+Is):Math.min(f,
(u??1)-Is),m=Number(et(a.atShare(h),4));Number.isFinite(m)&&e.move(l,m)}function i(a,l){let f=l==="vmax"?1:0,u=null,h=d=>{
let g=e.scale();g&&s(g,l,f+d)},m=d=>{let g=e.scale()?.values[d];g!==void 0&&e.move(l,g)},p=()=>{u&&(u=null,a.style.transform=
"",e.done())};return K(a,{pointerdown(d){let g=e.scale();d.button||!g||(u={y:d.clientY,id:d.pointerId,scale:g},a.setPointerCapture(
d.pointerId))},pointermove(d){if(u?.id!==d.pointerId)return;let g=(d.clientY-u.y)/Qt(a);a.style.transform=`translateY(${g}\
px)`,g&&s(u.scale,l,f-g/r)},pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Ct({ArrowUp:()=>h(An),ArrowRight:()=>h(
An),ArrowDown:()=>h(-An),ArrowLeft:()=>h(-An),PageUp:()=>h($s),PageDown:()=>h(-$s),Home:()=>m("least"),End:()=>m("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:a,end:l})=>i(a,l));return{show(a,l,f){r=a.height;let[u,h]=[Math.min(
l.values.least,l.vmin),Math.max(l.values.most,l.vmax)];for(let{el:m,end:p}of o){let d=p==="vmax"?a.top:a.top+a.height;m.
style.left=`${a.left+a.width/2-Os/2}px`,m.style.top=`${d-Os/2}px`;let g=et(l[p],4);m.setAttribute("aria-valuemin",String(
u)),m.setAttribute("aria-valuemax",String(h)),m.setAttribute("aria-valuenow",String(l[p])),m.setAttribute("aria-valuetex\
t",`${g} ${f}`.trim())}},destroy(){for(let a of c)a();for(let{el:a}of o)a.remove()}}}var hl=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,pl=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,dl=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Ps(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=hl.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=pl.test(r)?[r]:[];for(let[a,l,f]of dl)l.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(f,""));let c=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var ml=["linear","logarithmic","symmetric log","square root","quantiles"],gl=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Ds(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=pe(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),c=gl.map(([d,g])=>{let y=o.createElement("label"),A=o.createElement(
"input");return A.type="text",A.inputMode="decimal",A.dataset.lmSuppressShortcuts="true",A.addEventListener("change",()=>h(
d,A.value.trim())),y.append(g,A),s.el.append(y),{name:d,input:A}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),l=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),f=s.button("Usual colors",n.reset),u=o.createElement("p");u.setAttribute("role","statu\
s"),s.el.append(u);function h(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let y=Ps(g);if(y.length!==1){u.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
y,0)})}function m(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}m(!1);let p=[K(r,{click:()=>m(r.getAttribute("\
aria-expanded")!=="true")}),K(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),m(!1),r.focus())}})];return{show(d,g,y,A,M){
i.show(d.norm??"linear",_s,ml);for(let{name:w,input:x}of c){let v=d[w],S=g[w];(o.activeElement!==x||!u.textContent)&&(x.
value=typeof v=="number"?et(v):v===null?"none":""),w!=="center"&&v===null&&(x.value=""),x.placeholder=S===null?"none":et(
S,3)}a.show(y),l.show(A),f.show(Object.keys(d).length>0),u.textContent=M},hide(d){d&&m(!1)},destroy(){for(let d of p)d();
s.destroy()}}}var wl={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Hs(t,e,n,o){let r={
of:null,values:vo([])},s=De({},r.values,!1),i=!1,c="",a=nn(Ut,o.model),l=()=>o.option("color_scale")??{},f=()=>kr(String(
o.option("cmap")||Ut),i),u=()=>i&&Cs(f());function h(A){let M=Object.fromEntries(Object.entries({...l(),...A}).filter(([
w,x])=>x!==void 0&&!(w==="norm"&&x==="linear")));try{De(M,r.values,u())}catch(w){y(w.message);return}o.setOption("color_\
scale",M)}let m=()=>{Object.keys(l()).length&&o.setOption("color_scale",{})},p=()=>h({vmin:void 0,vmax:void 0}),d=Ds(t,n,
{change:h,reset:m,annotate:A=>o.setOption("annot",A)}),g=Rs(e,{scale:()=>e.classList.contains("hclust-empty")?null:s,move:(A,M)=>h(
{[A]:M}),done:o.flush,reset:p});function y(A){let{robust:M="auto"}=l(),w=M==="auto"?u():!!M;d.show(l(),s,w,!!o.option("a\
nnot"),A)}return{now:()=>({scale:s,map:a,unit:c,annot:!!o.option("annot"),fmt:String(o.option("fmt")||".2g")}),update(A){
let{values:M}=o.data;M!==r.of&&(r={of:M,values:vo(M)});let w=o.model.get("values_about")??{};[i,c]=[!!w.centered,String(
w.unit??"")],a=nn(f(),o.model);let x="";try{s=De(l(),r.values,u())}catch(v){x=v.message,s=De({},r.values,u())}d.hide(!A),
y(x)},place:A=>g.show(A,s,c),inWords(){let[A,M]=[s.vmin,s.vmax].map(zs),w=wl[s.norm];return`Colors go from ${A} to ${M}${c&&
` (${c})`}`+(w?` on a ${w} scale`:"")+(s.center===null?"":`, ${zs(s.center)} in the middle`)+(s.below||s.above?"; values\
 beyond have the color of the end.":".")},destroy(){d.destroy(),g.destroy()}}}var zs=t=>et(t,3);var[Bs,vn]=[1,2];function Fs(t,e,n){let o=t.ownerDocument,r=pe(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",R=>e.setOption("row_cluster",R)),i=r.checkbox("Columns","Cluster the columns and draw their tree",R=>e.
setOption("col_cluster",R)),c=r.select("Colors",R=>e.setOption("cmap",R)),a=()=>e.option("tracks")??[],l=rn(()=>{_.hide(),
D()}),f=r.button("show all rows",l.showAll),u=Rt(o,n.font),h=[],m=[],p=new Int32Array(0),d=!1,g=null,[y,A]=[!1,!1],M=[],
w=null,x=null,v=null,S=vs(o),E=jt(t,"hclust-plot",[S.paintBase,S.paintCut,S.paintOverlay].map(R=>Z=>{let X=I();X&&R(Z,X)}),
()=>D()),{box:T,stage:N,tip:_}=E,$=ks(T,{root:t,store:e,scene:I}),z=Hs(t,T,r,e),k=he(T,N.canvas),L=Rr(T,"Tracks","Strips\
 that show what else is known of each row",(R,Z)=>{let X=a().filter(j=>j!==R);e.setOption("tracks",Z?[...X,R]:X)});function I(){
if(!g)return null;let{data:R,cut:Z,selection:X,hover:j}=e,ot=x?.leaf!==void 0&&x.leaf===j?.leaf?x.column:-1;return{data:R,
cut:Z,selection:X,hover:j,places:g,rows:h,columns:m,placeOf:p,...z.now(),gaps:d,rowTree:y,named:w,brushed:v,tracks:M,column:ot,
theme:n,face:u,shown:l.shown(),dpr:N.dpr}}function C(){let{data:R}=e,{tree:Z}=R,X=R.p>0&&R.values.length>=R.n*R.p;r.hide(
!X),k.showNotice(X?"":an);let j=a().flatMap(tt=>R.tracks.find(vt=>vt.name===tt)??[]);(j.length!==M.length||j.some((tt,vt)=>tt!==
M[vt]))&&(M=j),L.show(R.tracks.map(({name:tt})=>tt),a()),z.update(X);let ot=[Ut,...Tr(e.model)],lt=String(e.option("cmap")||
Ut),Mt=ot.includes(lt)?ot:[lt,...ot];c.show(lt,Mt,Mt.map(tt=>tt===Ut?"automatic":tt)),y=!!(e.option("row_cluster")??!0)&&
R.n>1,A=!!(e.option("col_cluster")??!0)&&R.columnTree!==null,w=cn(R,e.option("labels")),s.show(y,R.n>1),i.show(A,R.columnTree!==
null),h=y?Z.order:Int32Array.from({length:R.n},(tt,vt)=>vt),m=A&&R.columnTree?R.columnTree.order:Int32Array.from({length:R.
p},(tt,vt)=>vt),p=new Int32Array(R.n);for(let tt=0;tt<R.n;tt++)p[b(h,tt)]=tt;if(x=null,!X)return g=null,N.paint();D()}function D(){
let{data:R}=e;if(f.show(l.part!==null),!N.width||!R.p||!R.values.length)return;let[Z,X]=l.shown(),j=z.now();g=hs({width:N.
width,height:N.height,columns:Array.from(m,ot=>R.columns[ot]??""),rows:X-Z,rowTree:y,columnTree:A,chosen:!!w,longestName(){
let ot=0;for(let lt of w??[])ot=Math.max(ot,u.width(U(R.name(lt))));if(w)return ot;for(let lt=Math.floor(Z);lt<X&&lt<R.n;lt++)
ot=Math.max(ot,u.width(R.name(b(h,lt)).slice(0,60)));return ot},scale:mo(j.scale,120).words,unit:j.unit,dpr:N.dpr,tracks:M.
length?is(M,N.width,h,[Z,X],u):void 0},u),z.place(g.bar),k.describe(B()),N.paint(),$.follow()}function B(){let{cut:R,data:Z,
selection:X}=e;return`Clustermap of ${P(Z.n,Z.noun)} ${y?"in the order of their tree":"in the table's order"} by ${P(Z.p,
"features")}: ${P(R.k,"clusters")}${ln(X)} ${z.inWords()}`+(M.length?` Beside it: ${M.map(({name:j})=>j).join(", ")}.`:"")}
let W=null;function q(){l.reset(e.data.n),e.data.values!==W&&(W=e.data.values,d=e.data.values.some(Number.isNaN)),C()}let V={
store:e,base:E,viewport:l,scene:I,columns:()=>m.length,hit:()=>x,brush:$.brush,setBrushed(R){v=R,N.paint(vn)},setHit(R){
x=R,N.paint(vn)}},xt=null;return E.onDestroy(k.destroy,z.destroy,$.destroy,Ss(V),e.subscribe("data",q),e.subscribe(["ord\
er","option"],C),e.subscribe(["cut","selection"],R=>{R==="cut"&&xt&&Ft(xt,e.cut)||(xt=e.cut,R==="cut"&&E.followCut(e.cut,
Bs),k.describe(B()),N.paint(R==="cut"?Bs:vn),$.follow())}),e.subscribe("reveal",()=>{l.reveal(e.wanted.map(R=>b(p,R)))}),
e.subscribe("hover",()=>{e.hover?.leaf!==x?.leaf&&(x=null),_.hide(),N.paint(vn)})),q(),{restyle(R){n=R,u=Rt(o,n.font),D(),
$.restyle()},destroy(){E.destroy(),S.destroy(),r.destroy()}}}var So=864e5,bl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function js(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function ko(t,e,n,o,r){if(t==="date")return yl(e,n,Math.max(2,Math.floor(o/r)));let s=ee(
e,n,o,r);return{values:s,words:Ot(s)}}function yl(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Eo(Us(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return Eo(i,t,e)}return Eo(Us(t,e,1),t,e)}function Us(t,e,n){
let o=new Date(t*So);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
So;if(!(a<=e))break;a>=t&&s.push(a)}return s}function Eo(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(bl,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*So).getUTCFullYear()}`),{values:t,words:o}}var Ws=8,Ks=12,xl=46,{max_axis_word:Ml}=F;function To(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),a=s.unit?`${c} (${U(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:js(i)}}function Gs(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
Ws-xl),a=ko(n.column.kind,...r,c,46);a.words=a.words.map(d=>i.fit(d,Ml));let l=Math.max(0,...a.words.map(d=>i.width(d))),
f=Math.ceil(l+8+H+16),u=Math.max(40,t.width-f-Ks-s),h=ko(e.column.kind,...o,u,64),m=qs(e.values,o[0],o[1],u),p=qs(n.values,
r[1],r[0],c);for(let d=0;d<m.length;d++)Number.isNaN(m[d])?p[d]=NaN:Number.isNaN(p[d])&&(m[d]=NaN);return{left:f,top:Ws,
width:u,height:c,x:h,y:a,xs:m,ys:p}}function qs(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function Vs(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:f,width:u,height:h}=e,m=f+h,p=Math.max(1,Math.round(a))/a,d=y=>Math.round(y*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((y,A)=>{let M=d(m-(y-s[0])/(s[1]-s[0])*h);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,M,u,p),t.globalAlpha=1,t.fillRect(l-4,M,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[A]??
"",l-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(d(l),f,p,h+p),t.fillRect(l,d(m),u,p),t.textBaseline="alphabetic",t.textAlign=
"center";let g=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((y,A)=>{let M=d(l+(y-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(M,m,p,4);let w=c.fit(e.x.words[A]??"",g),x=l+u+Ks-1-c.width(w)/2;t.fillStyle=i.quiet,t.fillText(w,Math.
min(M,x),m+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,u),l+u/2,m+37),t.save(),t.translate(H+1,f+h/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,h),0,0),t.restore()}var[Al,vl]=[-1,3];function El({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function En({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:El(o,t),noun:n}:{sizes:o.sizes,noun:e}}function Xs(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Al),vl))}var Sl={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},kl=10;function ze(t){return Sl[oo(
t)]}function Ys(t,e,n,o,r,s){let i=r*Sn(e),c=t;if(c.marker){c.marker(ze(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(ze(e))),t.restore()}function Sn(t){return Wr[oo(t)]}function Js(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:a},l,f){let u=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let h=s*Sn(r)*l;n.setTransform(h,0,0,h,u,u),n.lineJoin="round",n.globalAlpha=a;let m=new Path2D(ze(r));n.fillStyle=ct(
r),n.fill(m),n.strokeStyle=c,n.lineWidth=i*l/h,i&&n.stroke(m);let p=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
d=Array.from(p.keys()).filter(g=>at(p,g)>>>24>=kl);return{steps:Int32Array.from(d,g=>{let[y,A]=[Math.floor(g/(2*u)),g%(2*
u)];return(y-u)*f+A-u}),pixels:Int32Array.from(d,g=>at(p,g))}}return function(s,i,c){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.set(a,l=[]));let f=l;return u=>f[no(u)]??=o(no(u),s,i,c)}}function Zs(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,h)=>at(e,h)-at(e,u)||u-h),i=new Int32Array(r);s.forEach((u,h)=>{
i[u]=h});let c=new Int32Array(2*r+1),a=u=>at(i,at(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[a(u)+1]=at(c,a(u)+1)+1;for(let u=0;u<
2*r;u++)c[u+1]=at(c,u+1)+at(c,u);let l=n?at(c,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let h=a(u),m=at(c,h);f[m]=u,
c[h]=m+1}return{order:f,dimmed:l}}function Qs(t,e,n,o,r,s,i){let{xs:c,ys:a,width:l,height:f,left:u,top:h}=o;for(let m=0;m<
r.length;m++){let p=at(r,m),d=at(c,p),g=at(a,p);if(!(d>=-1&&d<=l+1&&g>=-1&&g<=f+1))continue;let{steps:y,pixels:A}=i[at(s,
p)],M=Math.round((h+g)*n)*e+Math.round((u+d)*n);for(let w=0;w<y.length;w++){let x=M+at(y,w),v=at(A,w),S=at(t,x);t[x]=S===
0||v>>>24===255?v:Tl(v,S)}}}function Tl(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|a}function at(t,e){return t[e]}var ti="http://www.w3.org/2000/svg",Nl=12,ei=24,_l=20,No=10,kn=5;function ni(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function c(a){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(a),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(ti,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(ti,"path");f.append(u);let h=n.createElement("b"),m=n.createElement("span");return l.append(f,h,m),l.addEventListener(
"click",p=>e(a,p.shiftKey)),s.before(l),{button:l,path:u,number:h,rest:m,color:-1}}return{el:o,show(a,l,{sizes:f,noun:u},h,m){
let p=Math.max(2,Math.min(Nl,Math.floor((m-2*No)/ei))),d=a.k<=p?a.k:p-1;for(;r.length<d;)r.push(c(r.length));let g=0;r.forEach(
(A,M)=>{if(A.button.hidden=M>=d,A.button.hidden)return;let w=` · ${P(b(f,M),u)}`;A.rest.textContent!==w&&(A.rest.textContent=
w);let x=h.fit(Y(a,M),rr,H,!0);A.number.textContent!==x&&(A.number.textContent=x);let v=b(l,M);A.color!==v&&(A.color=v,A.
path.setAttribute("d",ze(v)),A.path.setAttribute("transform",`scale(${8*Sn(v)})`),A.path.setAttribute("fill",ct(v))),g=Math.
max(g,h.width(x,H,!0)+h.width(w))}),s.hidden=d===a.k,s.hidden||(s.textContent=`+ ${P(a.k-d)} more`,g=Math.max(g,h.width(
s.textContent)));let y=d+(s.hidden?0:1);return i={width:Math.ceil((_l+g+8)/8)*8,height:ei*y+4},i},move(a,l){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(l)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function oi({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,No,(n-r.width)/2],i=[2,o-r.height-No,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,h=i[f]??0,m=0;for(let p=0;p<
t.length;p++){let d=b(t,p),g=b(e,p);d>u-kn&&d<u+r.width+kn&&g>h-kn&&g<h+r.height+kn&&m++}m<a.hidden&&(a={left:u,top:h,hidden:m})}
return a}function ri(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let f of[i+l,i-l-a]){let u={x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(m=>Cl(u,m)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Cl(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var si=60,{max_named_points:Ll,max_point_name:Ol}=F;function Tn(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function ii(t){
let e=Js(t),n=null,o=null,r=null,s=null;return{updateData(){n=null},paint(i,c,{cut:a,data:l,selection:f},u,h,m,p){n??=Zs(
a.labels,a.sizes,f);let{order:d,dimmed:g}=n;l.leafRows!==r&&(r=l.leafRows,s=r&&Xs(r));let y=l.n<=2500?.7:.4,A=g>0&&d.length-
g>si,M=i.points,[w,x]=M?[1,1]:[i.canvas.width,i.canvas.height];!M&&(o?.width!==w||o.height!==x)&&(o=i.createImageData(w,
x));let v=M||!o?new Int32Array(1):new Int32Array(o.data.buffer);v.fill(0);let S=(N,_)=>{if(!N.length)return;if(M)return M(
c,N,a.labels,u,_);let $=e(_,p,w);Qs(v,w,p,c,N,a.labels,Array.from(u,$))},E=(N,_)=>{let $=s;if(!$)return S(N,{..._,size:Tn(
l.n)});for(let z of[...new Set($)].sort((k,O)=>O-k)){let k=N.filter(O=>$[O]===z);S(k,{..._,size:Tn(l.n,z)})}};E(d.subarray(
0,g),{halo:y,edge:m,alpha:.22});let T=A?h:m;E(d.subarray(g),{halo:A?.9:y,edge:T,alpha:1}),!M&&o&&i.putImageData(o,0,0)},
power:i=>s?.[i]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>si?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Nn(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,a]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+a,i,0,2*
Math.PI),t.stroke())}function ai(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function li(t,e,n,o,r,s){
let{data:i,selection:c}=n,a=cn(i,n.option("labels")),l=[];for(let h of a??e.xs.keys())if(_n(e,h)&&l.push(h)>Ll&&!a)return;
let f=new Map(l.map(h=>[h,s.fit(U(i.name(h)),Ol)])),u=l.map(h=>({row:h,x:b(e.xs,h),y:b(e.ys,h),width:s.width(f.get(h)??""),
away:c?.[h]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=a?r.ink:r.quiet;for(let{row:h,
left:m,y:p}of ri(u,e,[o]))t.fillText(f.get(h)??"",e.left+m,e.top+p+.5)}function _n({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function Cn({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}function _o({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>Il(s,o)))]:[];return r.push(`cluster ${P(b(t.labels,
o))}`,Cn(e,o)),[e.name(o),r.filter(Boolean).join(" · ")]}function Il({column:t,values:e},n){let o=b(e,n),r=At(o,t.kind,
t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}
var ci=new WeakMap;function fi(t){let e=ci.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).sort(
(n,o)=>b(t,n)-b(t,o)||n-o),ci.set(t,e)),e}function ui(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let y=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!y)return i.hide();let[A="",...M]=_o(e,t.axes(),g);i.show(y.left+Number(y.xs[g]),y.top+Number(y.ys[g]),A,
M)}function a({x:g,y}){let A=t.plot();return A?[(g-A.left)/A.width,1-(y-A.top)/A.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},h=!1,m=we(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let y=g.button===1||h;return u={pan:y,shift:g.shiftKey,from:o.part,over:!1},y&&g.preventDefault(),!0},drag(g,{x:y,y:A},M){
let w=t.plot();if(!(!M.moved&&Math.hypot(y-M.x,A-M.y)<fe)&&(M.moved||c(-1),M.moved=!0,!(!w||u.over))){if(u.pan)return o.
move((M.x-y)/w.width,(A-M.y)/w.height,u.from);l??=[M.x,M.y],l.push(y,A),t.draw(l)}},up(g,y,A){let M=t.plot();if(!(!M||u.
over)){if(l){let w=l.map((v,S)=>v-(S%2?M.top:M.left));f();let x=Or(M.xs,M.ys,w).filter(v=>_n(M,v));(x.length||!u.shift)&&
e.select(x,{add:u.shift})}else if(!A.moved&&!u.pan){let w=t.nearest(y);(w>=0||!g.shiftKey)&&e.select(w<0?[]:[w],{add:g.shiftKey}),
g.pointerType==="touch"&&c(w)}}},cancel:f,hover:(g,y)=>c(t.nearest(y)),leave:()=>c(-1),pinch(g,y,A,M){let w=t.plot();w&&
(o.zoom(g,...a({x:y.x-A,y:y.y-M})),o.move(-A/w.width,M/w.height))},owns(g){return a(g).every(y=>y>=0&&y<=1)}});function p(g,y){
let[A,M]=[t.axes(),t.plot()];if(!A||!M)return;let w=fi(A[g].values).filter(E=>_n(M,E));if(!w.length)return;let x=w.indexOf(
e.hover?.leaf??-1),v=x<0?y>0?0:w.length-1:Math.min(Math.max(x+y,0),w.length-1),S=b(w,v);c(S),r.classList.add(bt),n.announce(
_o(e,A,S).join(", "))}let d=K(s.canvas,{dblclick:o.showAll,wheel(g){!ue(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(dt(r,g))))},keydown:Ct({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:y}=e;y?.leaf!==void 0&&e.select([y.leaf],{add:g.shiftKey})}," ":()=>{h=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(bt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(h=!1)},blur(){h=!1}});return()=>{m(),d()}}var $l=500;function hi(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let a=n??c,l=(h,m)=>{let[p,d]=[a[h],c[h]],g=p[0]+Math.min(Math.max(m,0),1)*(p[1]-
p[0]);return on(p,d,g,r,(d[1]-d[0])/$l)},f=(h,m)=>h[1]-h[0]>=(m[1]-m[0])*.999,u={x:l("x",s),y:l("y",i)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,i=n){let c=t();!c||!i||o({x:Pt(i.x,c.x,r*(i.x[1]-i.x[0])),y:Pt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:a}=n;if(i.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=a[0]&&u<=a[1]))return;let l=i[0];l&&o({x:Pt(c,s.x,l[0]-(c[0]+c[1])/2),y:Pt(a,s.y,l[1]-(a[0]+
a[1])/2)})}}}var Rl=12,Pl=230,[pi,Co]=[1,2];function di(t,e,n){let o=t.ownerDocument,r=pe(t,"Scatter"),s=r.select("x",C=>e.setOption(
"x",C)),i=r.select("y",C=>e.setOption("y",C)),c=hi(()=>u&&{x:u.x.all,y:u.y.all},()=>{w.hide(),E()}),a=r.button("show all",
c.showAll),l=ii(o),f=Rt(o,n.font),u=null,h=null,m=null,p=null,d=0,g={key:"",left:0,top:0,width:0,height:0},y=jt(t,"hclus\
t-plot",[$,z,k],()=>E()),{box:A,stage:M,tip:w}=y,x=ni(A,O),v=he(A,M.canvas);function S(){let{data:C}=e,D=To(C,e.option("\
x"),0),B=To(C,e.option("y"),1);u=D&&B?{x:D,y:B}:null,c.reset(),r.hide(!u);let W=C.p>0?Fr:an;if(v.showNotice(u?"":W),u){let q=C.
axisNames.map(V=>V.name);s.show(u.x.name,q),i.show(u.y.name,q)}l.updateData(),d=0,E()}function E(){a.show(c.part!==null),
!(!u||!M.width)&&(T(),g.key="",N(),v.describe(_()),M.paint())}function T(){if(!u)return;let{x:C,y:D}=u;h=Gs(M,C,D,c.part?.
x??C.all,c.part?.y??D.all,d,f),m=Ir(h.xs,h.ys,h.width,h.height)}function N(){if(!h)return;let{cut:C,data:D}=e,B=x.show(C,
It(C),En(D,C),f,h.height),W=`${B.height} ${Math.ceil(B.width/24)}`;if(W!==g.key){let q=Math.max(1,.01*D.n),V=oi(h,B);V.hidden>
q&&h.width+d-B.width>Pl&&B.width>d-12&&(d=B.width+12,T(),M.paint()),d&&(V={left:h.width+16,top:0,hidden:0}),g={key:W,left:V.
left,top:V.top,...B}}x.move(h.left+g.left,h.top+g.top)}function _(){if(!u)return"";let{cut:C,data:D,selection:B}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${P(D.n,D.noun)} in ${P(C.k,"clusters")}${ln(B)}`}function $(C){if(!h||
!u)return;let{x:D,y:B}=u;Vs(C,h,{x:D,y:B,xShown:c.part?.x??D.all,yShown:c.part?.y??B.all,theme:n,face:f,dpr:M.dpr})}function z(C){
if(!h)return;l.paint(C,h,e,It(e.cut),n.ink,n.paper,M.dpr);let{left:D,top:B,width:W,height:q}=g;li(C,h,e,{x0:D,y0:B,x1:D+
W,y1:B+q},n,f)}function k(C){if(!h)return;let{hover:D,data:B}=e,W=q=>Tn(B.n,l.power(q))/2;C.save(),c.part&&(C.beginPath(),
C.rect(h.left,h.top-4,h.width+4,h.height+4),C.clip()),C.strokeStyle=n.ink,C.lineWidth=1.5;for(let q of l.ringed())Nn(C,h,
q,W(q)+3);if(D?.node!==void 0){C.lineWidth=1;let{tree:q}=B,V=b(q.start,D.node),xt=V+b(q.sizes,D.node);for(let R of q.order.
subarray(V,xt))Nn(C,h,R,W(R)+.8)}else if(D)for(let[q,V]of[[n.paper,4.5],[n.ink,2]])C.strokeStyle=q,C.lineWidth=V,Nn(C,h,
D.leaf,W(D.leaf)+4);C.restore(),p&&ai(C,p,n.ink)}function O(C,D){let{cut:B,data:W}=e,q=[];for(let V=0;V<W.n;V++)B.labels[V]===
C&&q.push(V);e.select(q,{add:D}),y.announce(`${D?"Added: ":""}cluster ${Y(e.cut,C)}, ${P(q.length,W.noun)} selected.`)}let L={
store:e,base:y,viewport:c,axes:()=>u,plot:()=>h,nearest:({x:C,y:D})=>h&&m?m.nearest(C-h.left,D-h.top,Rl):-1,draw(C){p=C,
M.paint(Co)}},I=null;return y.onDestroy(v.destroy,ui(L),e.subscribe("data",S),e.subscribe("option",()=>{u&&e.option("x")===
u.x.name&&e.option("y")===u.y.name||S()}),e.subscribe(["cut","selection"],C=>{let D=I&&Ft(I,e.cut);C==="cut"&&D||(I=e.cut,
l.updateData(),C==="cut"&&(y.followCut(e.cut,pi),N()),v.describe(_()),M.paint(pi,Co))}),e.subscribe("reveal",()=>{if(!u||
!c.part)return;let{x:C,y:D}=u;c.reveal(e.wanted.map(B=>[Number(C.values[B]),Number(D.values[B])]))}),e.subscribe("hover",
()=>{w.hide(),M.paint(Co)})),S(),{restyle(C){n=C,f=Rt(o,n.font),E()},destroy(){y.destroy(),x.destroy(),r.destroy()}}}function Xt({t,lower:e,upper:n,tree:o}){return Yo(t,e,n,Nt(o))}function Dl({t,lower:e,upper:n,tree:o}){return Jo(e,n,t,Nt(
o))}function He(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${P(e)}`;if(!n)return`he\
ights are tied at ${ut(o)}: no threshold gives ${P(e)} clusters`;let[r,s]=Dl(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut from ${r} to ${s} gives these ${P(e)}`}function mi(t){let e=P(t.
k,"clusters");return t.isUneven?e:`${e} · ${Xt(t)}`}var zl=20,Hl=1e3;function wi(t,e){let n=gi(t,"Clusters","Number of clusters"),o=gi(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Nt(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/Hl),s()}function s(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,zl)),
n.input.value=String(c.k),n.output.textContent=P(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
Xt(c),n.input.setAttribute("aria-valuetext",P(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[K(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),K(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function gi(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var bi=8,Bl=0;function xi(t,e){let n=t.ownerDocument,o=`hclust-find-${++Bl}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
yi(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let c=[],
a=0,l=0,f=null,u=[];function h(){let w=P(1,e.data.noun).slice(2);s.placeholder=`find a ${w}`,s.setAttribute("aria-label",
`Find a ${w} by its name`)}function m(){let{data:w}=e,x=s.value.trim().toLowerCase();if(!f){let T=Array.from({length:w.n},
(_,$)=>w.name($).toLowerCase()),N=Fl(T);u=T.map((_,$)=>N.has(_)?`row ${w.rows[$]}`:""),f=T.map((_,$)=>[_,u[$]].join(" ").
trim())}a=0,l=0;let[v,S,E]=[[],[],[]];f.forEach((T,N)=>{let _=x?T.indexOf(x):-1;if(_<0)return;a++;let z=T===x||T===`${x}\
 ${u[N]}`?v:_===0?S:E;z.length<bi&&z.push(N)}),c=[...v,...S,...E].slice(0,bi),p(!!x)}function p(w){i.replaceChildren(),i.
hidden=!w,s.setAttribute("aria-expanded",String(w));let x=c.map((v,S)=>{let E=U(e.data.name(v)),T=`cluster ${Y(e.cut,b(e.
cut.labels,v))}`,N=u[v];return d(E,N?`${N} · ${T}`:T,{id:`${o}-${S}`,"aria-selected":String(S===l)})});if(x.forEach((v,S)=>{
v.dataset.i=String(S)}),w&&a>c.length&&x.push(d(`and ${P(a-c.length)} more`,"")),w&&!a&&x.push(d("no such name","")),i.append(
...x),w&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let v=b(c,l);e.reveal([v]),e.setHover({leaf:v})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function d(w,x,v={"aria-disabled":"true"}){let S=n.createElement(
"li");yi(S,{role:"option",...v});for(let E of[w,x]){let T=n.createElement("span");T.textContent=E,S.append(T)}return S}function g(w,x){
let v=c[w];v!==void 0&&(e.select([v],{add:x}),s.value=[e.data.name(v),u[v]].join(" ").trim(),y(),e.setHover({leaf:v}))}function y(){
i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function A(w){let v={ArrowDown:1,ArrowUp:-1}[w.key];if(v){if(i.hidden)return m();l=(l+v+c.length)%Math.max(c.length,1),p(
!0)}else if(w.key==="Enter")g(l,w.shiftKey);else if(w.key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;w.
preventDefault(),w.stopPropagation()}let M=[K(s,{input:m,keydown:A,blur:y,focus:()=>s.value&&m()}),K(i,{pointerdown:w=>{
w.preventDefault();let x=w.target.closest("li[data-i]");x&&g(Number(x.dataset.i),w.shiftKey)},pointermove:w=>{let x=w.target.
closest("li[data-i]");!x||Number(x.dataset.i)===l||(l=Number(x.dataset.i),p(!0))}}),e.subscribe("data",()=>{f=null,c=[],
y(),h()})];return h(),{box:r,destroy(){for(let w of M)w();r.remove()}}}function Fl(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function yi(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Ul=3;function jl(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,l)=>{a&&(r++,o.add(b(e.labels,l)))}),!r)return"";
let s=[...o].sort((a,l)=>a-l).map(a=>Y(e,a)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>Ul?P(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${P(r,n)} selected, from ${c}`}function Mi(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep only these","Compare only the sel\
ected rows","keep"),c=a("Leave out","Compare the other rows only","leave_out");o.append(r,i,c,s),t.append(o);function a(p,d,g){
let y=n.createElement("button");return y.type="button",y.className="hclust-selected-rows",y.textContent=p,y.title=d,y.dataset.
lmSuppressShortcuts="true",y.addEventListener("click",()=>{let{selection:A,data:M}=e,w=[...M.rows].filter((x,v)=>A?.[v]);
e.model.send({rows:g,selection:w}),h()}),y}function l(){let p=!!e.model.get("filters_rows");for(let g of[i,c])g.hidden=!p;
let d=jl(e.selection,e.cut,e.data.noun);o.hidden=!d,r.textContent!==d&&(r.textContent=d)}let f=null;function u(){h(),e.select(
[])}function h(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(f?.isConnected?f:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let m=[K(o,{focusin:({relatedTarget:p})=>{let d=p;o.contains(d)||(f=d)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),u())},pointerdown:p=>p.stopPropagation()}),K(s,{click:u}),e.subscribe(["data","cu\
t","selection"],l)];return l(),{destroy(){for(let p of m)p();o.remove()}}}function Oo(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Lt(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[c]??0)){let l=Ai(t,e),f=l.some(u=>i.includes(u));a.push({key:"j",words:f?"Join: one is locked":`Join these ${P(l.length,
"clusters")}`,next:f?null:{nodes:Lo(s,l,[e]),locked:i}})}else{let l=s[c]??e,f=`cluster ${Y(t,c)}`,u=i.includes(l),h=l<n.
n;a.push({key:"s",words:h?"Split: a single row":u?`Split: ${f} is locked`:`Split ${f}`,next:h||u?null:{nodes:Lo(s,[l],_t(
n,l)),locked:i}});let m=n.parents[l]??-1;if(m>=0){let p=Ai(t,m),d=p.find(M=>i.includes(M)),g=s.indexOf(p.find(M=>M!==l)??
-1),y=p.length>2?`Join: its sibling is split into ${p.length-1}`:d!==void 0?`Join: cluster ${Y(t,s.indexOf(d))} is locke\
d`:`Join with cluster ${Y(t,g)}`,A=p.length===2&&d===void 0;a.push({key:"j",words:y,next:A?{nodes:Lo(s,p,[m]),locked:i}:
null})}a.push({key:"l",words:`${u?"Unlock":"Lock"} ${f}`,next:{nodes:s,locked:u?i.filter(p=>p!==l):[...i,l]}})}return a.
push(...Ln(t)),a}function Ln(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(kt(t.tree,t.k).nodes),locked:[]}}]}function Ai({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function Lo(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var On=4;function vi({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(h){
h.next&&(o(),t.setNodes(h.next.nodes,h.next.locked))}function a(){if(i.hidden)return;let h=i.contains(s.activeElement);i.
hidden=!0,h&&n.focus({preventScroll:!0})}function l(h){let m=s.createElement("button");return m.type="button",m.setAttribute(
"role","menuitem"),m.tabIndex=-1,m.dataset.lmSuppressShortcuts="true",m.textContent=h.words,m.setAttribute("aria-keyshor\
tcuts",h.key),m.setAttribute("aria-disabled",String(!h.next)),m.addEventListener("click",()=>{h.next&&(a(),c(h))}),m}function f(h){
let m=[...i.children],p=m.findIndex(d=>d.matches(":focus"));m[(p+h+m.length)%m.length]?.focus({preventScroll:!0})}let u=K(
i,{keydown(h){if(h.stopPropagation(),h.key==="ArrowDown")f(1);else if(h.key==="ArrowUp")f(-1);else if(h.key==="Escape"||
h.key==="Tab")a();else return;h.preventDefault()},pointerdown(h){h.stopPropagation()},contextmenu(h){h.preventDefault(),
h.stopPropagation()},focusout(h){h.stopPropagation(),i.contains(h.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(h,m){let p=h<0?Ln(t.cut):Oo(t.cut,h);if(!p.length)return!1;r.hide(),i.replaceChildren(...p.map(l)),
i.hidden=!1;let d=Math.min(m.x,e.clientWidth-i.offsetWidth-On),g=Math.min(m.y,e.clientHeight-i.offsetHeight-On);return i.
style.transform=`translate(${Math.max(On,d)}px, ${Math.max(On,g)}px)`,f(1),!0},press(h,m){let d=(m<0?Ln(t.cut):Oo(t.cut,
m)).find(g=>g.key===h);return d&&c(d),d?.words??""},destroy(){u(),i.remove()}}}var{top:Yt,min_width:Wl,free_shift:ql,head_margin:Io}=F.cluster_labels;var In=2*H+7,Ei=F.cluster_labels.wordings,Si={title:0,size:"",lines:1};function ki(t){return Math.ceil(t.width("cluster"))+
Io+2}function Ti(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:a,corner:l}=e,{sizes:f,noun:u}=En(a,o),h=({label:E},T)=>{
let N=T.title?Y(o,E):P(E);return N===P(E)?N:c.fit(N,T.title,H,!0)},m=({label:E},T)=>{if(!T.size)return"";let N=P(b(f,E),
T.size==="counted"?u:"");return T.lines===2?N:` · ${N}`},p=(E,T)=>[c.width(h(E,T),H,!0),c.width(m(E,T))],d=(E,T)=>E.map(
N=>{let[_,$]=p(N,T);return T.lines===2?Math.max(_,$):_+$}),g=Kl(e),y=g.length*Wl>s.width,A=y?null:ts(g,Ei.map(E=>d(g,E)),
s.width),M=A?Ei[A.wording]:Si;if(!A){y&&(g=g.filter(({span:T})=>T>4));let E=es(g,d(g,Si),s.width);g=g.filter((T,N)=>E[N])}
t.textBaseline="alphabetic",t.textAlign="left";let[w,x]=[Yt+H-2,Yt+2*H],v=(E,T,N,_=!1)=>{t.fillStyle=_?i.ink:i.quiet,t.font=
c.css(H,_),t.fillText(E,T,N)};if(g.forEach((E,T)=>{let N=A?.middles[T]??E.centre,[_,$]=p(E,M);Math.abs(N-E.centre)>E.span/
2+ql&&(t.strokeStyle=ct(b(r,b(o.nodes,E.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(E.centre,n+1),t.lineTo(N,Yt-1),t.
stroke());let z=M.lines===2,k=N-(z?_:_+$)/2;v(h(E,M),k,w,!0),M.size&&v(m(E,M),z?N-$/2:k+_,z?x:w)}),M.size==="counted")return;
let S=l.left-Io-1;[["cluster",""],[u,"size"]].slice(0,M.lines).forEach((E,T)=>{let N=E.find(_=>c.width(_)<=S);N&&v(N,-Io-
c.width(N),T?x:w)})}function Kl({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,a]=[gt(e,s),gt(e,i)];if(a<=0||c>=e.width)continue;let[l,f]=[Math.max(0,c),Math.min(e.width,a)];n.push(
{label:r,centre:(l+f)/2,span:f-l})}return n}var{caption_margin:Ni}=F;function _i(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,l]of t){
let[f,u]=[Math.max(0,Math.floor(a)-Ni),Math.ceil(l)+Ni];f>o||u<0||(r[f]=b(r,f)+1,r[Math.min(o,u)+1]=b(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=b(r,a),s[a+1]=b(s,a)+(i>0?1:0);let c=Math.ceil(e);for(let a=o-c;a>=
0;a--)if(b(s,a+c)===b(s,a))return a;return null}function Ci({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,a]=[b(t,i)/n,b(t,i+1)/n],[l,f]=[b(t,i+2)/n,b(t,i+3)/n];a<=r&&a+f>=o&&s.push([c,c+l])}return s}var Oi=12,be={high:24,line:15,around:13,grip:14},$o=F.cut_label.right_margin,Li="Drag to move the cut",Ii="hclust-cut-mo\
ved",Pn=!1,Gl="M4 0 1 4h6zM4 12 1 8h6z",Be="http://www.w3.org/2000/svg",{wide:Vl,narrow:Xl}=F.cut_label,$n=14;function Yl(t,e,n){
let o=e>=Vl?`${P(Math.min(n,99),"clusters")} · 0.0000`:e>=Xl?P(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,Oi,!0))+2*be.around+be.grip}function $i(t){let e=t.ownerDocument,n=(S,E="div")=>{let T=e.createElement(E);return T.
className=`hclust-cut-${S}`,T},[o,r,s,i,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],l=e.
createElementNS(Be,"svg"),f=e.createElementNS(Be,"path");l.classList.add("hclust-cut-steps"),l.setAttribute("aria-hidden",
"true");let u=e.createElementNS(Be,"path");u.classList.add("hclust-cut-locked"),l.append(f,u),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,l,s,i,c,a);let h=["k","noun","dot","at"].
map(S=>n(S,"span")),m=e.createElementNS(Be,"svg"),p=e.createElementNS(Be,"path");m.setAttribute("viewBox","0 0 8 12"),m.
setAttribute("aria-hidden","true"),m.classList.add("hclust-cut-grip"),p.setAttribute("d",Gl),m.append(p),a.append(m,...h);
let d=n("invitation","span");d.textContent=Li,d.setAttribute("aria-hidden","true"),d.hidden=Jl(t),t.append(d);let g=null,
y=null,[A,M,w,x]=[0,0,0,0];function v(S,E,T){let[N,_,$]=[P(S.k),P(S.k,"clusters"),Xt(S)],z=_.slice(N.length);(S.isUneven?
[N,z,"",""]:[N,z," · ",$]).forEach((B,W)=>{let q=h[W];q&&(q.textContent=B)});let O=S.isUneven?[[_],[_],[N]]:[[mi(S)],[_,
$],[N,$]],L=O.map(B=>Math.max(...B.map(W=>E.width(W,Oi,!0)))+2*be.around+be.grip),I=L.findIndex(B=>B<=T+.5),C=I<0?O.length-
1:I;M=b(L,C);let D=C>0&&!S.isUneven;w=(be.high+(D?be.line:0))/2,a.classList.toggle("two",D),a.classList.toggle("short",C>
1)}return{handle:a,show({cut:S,frame:E,corner:{left:T,top:N},strip:_,face:$},z,k){let O=Yl($,k,S.tree.n);if(S!==g||$!==y||
O!==x){[g,y,x]=[S,$,O];let j=He(S);v(S,$,O),c.textContent=j,A=$.width(j)+8,Ql(a,S,E)}let L=j=>Math.round(j*E.dpr)/E.dpr,
I=j=>L(N+Math.min(Math.max(it(E,j),0),E.height)),[C,D,B]=[I(S.t),I(Math.min(S.upper,E.top)),I(S.lower)];Rn(o,T-_,D,E.width+
_),o.style.height=`${Math.max(0,B-D)}px`,o.hidden=!S.hasThreshold,Rn(r,T-_,C,E.width+_);let W=S.isUneven||S.locked.length>
0;if(r.hidden=W,l.style.display=W?"":"none",W){let j=tn(S),ot=[];l.style.transform=`translate(${T}px, 0)`,l.setAttribute(
"width",String(E.width)),l.setAttribute("height",String(N+E.height+1));let lt=zt(S,E).map(({label:Mt,x0:tt,x1:vt})=>{let ye=I(
Math.min(b(j,Mt),E.top))+.5,xe=`${L(tt)} ${ye}L${L(vt)} ${ye}`;return S.locked.includes(b(S.nodes,Mt))&&ot.push(xe),xe});
u.setAttribute("d",ot.map(Mt=>`M${Mt}`).join("")),f.setAttribute("d",lt.length?`M${lt.join("L")}`:"")}Rn(s,T,C,E.width),
Rn(i,0,0,T-_-4),i.style.height=`${N+E.height}px`;let q=Math.min(Math.max(C,N+w),N+E.height-w),V=k-M-1,xt=!Pn&&!W;d.hidden=
!xt,xt&&(d.style.transform=`translate(${L(V-6)}px, ${L(q-9)}px) translateX(-100%)`),a.style.transform=`translate(${L(V)}\
px, ${L(q-w)}px)`,a.style.width=`${M}px`;let Z=[C-N-17,C-N+4,1].map(j=>{let lt=(j<C-N-$n||j>C-N)&&j>=0&&j+$n<=E.height;return{
at:j,x:lt?_i(Ci(z,E.dpr,j,j+$n),A,V-T-(xt?$.width(Li)+30:6)):null}}).find(({x:j})=>j!==null);if(c.hidden=!Z,!Z)return;let X=N+
Z.at;c.style.transform=`translate(${L(T+(Z.x??0))}px, ${X}px)`,c.classList.toggle("inside",S.hasThreshold&&X>=D&&X+$n<=B)},
endInvitation(){Pn=!0,d.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(Ii,"1")}catch{}},destroy(){for(let S of[
o,r,l,s,i,c,a,d])S.remove()}}}function Jl(t){try{Pn||=t.ownerDocument.defaultView?.sessionStorage.getItem(Ii)==="1"}catch{}
return Pn}function Zl(t){return t.isUneven?"different heights":Xt(t)}function Rn(t,e,n,o){t.style.transform=`translate(${e}\
px, ${n}px)`,t.style.width=`${o}px`}function Ql(t,e,n){t.setAttribute("aria-valuemax",et(Math.max(n.top,e.t))),t.setAttribute(
"aria-valuenow",et(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${P(e.k,"clusters")}, cut at different heights; ${He(
e)}`:`height ${Xt(e)}, ${P(e.k,"clusters")}; ${He(e)}`)}function Ri(t,e,n){let r=[...t.sizes.subarray(0,12)].map((s,i)=>`\
cluster ${Y(t,i)} with ${P(s,e)}`);return t.k>12&&r.push(`and ${P(t.k-12)} more`),`Tree of ${P(t.tree.n,e)}, up to heigh\
t ${ut(n)}. Cut at ${Zl(t)} into ${P(t.k,"clusters")}; ${He(t)}. ${r.join(", ")}.`}function Pi(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var Ro=4;function Dn({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let u=t.n>1?st(o,b(o.parents,n.leaf)):0,m=[`clu\
ster ${Y(e,b(e.labels,n.leaf))}`,`joins at ${ut(u)}`,Cn(t,n.leaf)];return[t.name(n.leaf),[m.filter(Boolean).join(" · ")]]}
let r=Lt(o,n.node),{leafRows:s}=t,i=s&&r.reduce((u,h)=>u+b(s,h),0),c=i===null?"":` of ${P(i,t.rowNoun)}`,a=e.nodes.indexOf(
n.node),l=`${a<0?"":`Cluster ${Y(e,a)} · `}${P(r.length,t.noun)}${c}`,f=[...r.subarray(0,Ro)].map(u=>U(t.name(u)));return r.
length>Ro&&f.push(`and ${P(r.length-Ro)} more`),[l,[`height ${ut(st(o,n.node))}`,...f]]}var Di="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
tc="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
ec="u: one height again · ",nc=0;function zi(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:a,
menu:l}=t,f=n.ownerDocument.createElement("div");f.className="hclust-tree-hint",f.id=`hclust-keys-${++nc}`,f.textContent=
Di,o.setAttribute("aria-describedby",f.id),n.append(f);let u=-1;function h(E){let{data:T}=e,{tree:N}=T;u=E,f.textContent=
tc,n.classList.add(bt);let _=io(a().frame,N,E);r.reveal([_-.5]);let $=E<T.n?{leaf:E}:{node:E};e.setHover($);let{frame:z,
corner:k}=a(),[O,L]=Dn(e,$),I=(_-z.from)/(z.to-z.from),C={x:k.left+I*z.width,y:k.top+it(z,st(N,E))};i.show(C.x,C.y,O,L),
c([O,...L].join(", "))}function m(){u<0||(u=-1,f.textContent=y(),n.classList.remove(bt),e.setHover(null),i.hide())}function p(E){
let{tree:T}=e.data,N=b(T.parents,u);N>=0&&h(_t(T,N)[E])}let d={ArrowUp:()=>h(Math.max(b(e.data.tree.parents,u),u)),ArrowDown:()=>h(
u<e.data.n?u:_t(e.data.tree,u)[0]),ArrowLeft:()=>p(0),ArrowRight:()=>p(1),Home:()=>h(2*e.data.n-2),Enter:E=>e.select(Lt(
e.data.tree,u),{add:E.shiftKey}),Escape:m,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(E){let T=l.press(E,u);u>=0&&
h(u),T&&c(T)}function y(){let{cut:E}=e;return(E.isUneven||E.locked.length?ec:"")+Di}let A=E=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(E(e.cut.k),1),e.data.n))},M={ArrowUp:A(E=>E-1),ArrowRight:A(E=>E-1),ArrowDown:A(E=>E+1),ArrowLeft:A(E=>E+
1),PageUp:A(E=>E-10),PageDown:A(E=>E+10),Home:A(()=>e.data.n),End:A(()=>1),Enter:()=>h(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[w,x]=[Ct({...M,...d}),Ct(M)],v=K(n,{keydown(E){n.classList.
remove("by-pointer"),(u<0?x:w)(E)},focusout:m,pointerdown:m}),S=e.subscribe(["cut","data"],()=>{u<0&&(f.textContent=y())});
return{leave:m,destroy(){S(),v()}}}var oc=.72;function rc(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let a=b(t.start,c),l=b(t.sizes,c);pn(t,c,o)<n||(b(r,a+l)===
b(r,a)?s.push(c):c>=t.n&&i.push(..._t(t,c)))}return s}function Hi(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),l=f=>Math.round(it(o,f)*i-s/2);t.globalAlpha=oc,t.
fillStyle=r.paper;for(let f of rc(e,n,1/c,o.places?.edges)){let u=b(e.start,f),[h,m]=[u,u+b(e.sizes,f)].map(A=>gt(o,A)*i);
if(h===void 0||m===void 0||m<0||h>o.width*i)continue;let p=l(de(e,f));f>=e.n&&t.fillRect(h,p,Math.max(1,m-h),a-p);let d=b(
e.parents,f);if(d<0)continue;let g=Math.round(fn(o,e,f)*i-s/2),y=l(st(e,d))+s;t.fillRect(g,y,s,Math.max(0,(f<e.n?a:p)-y))}
t.globalAlpha=1}var Jt=F.cluster_bar,Po=Yt+In+2,zn=H+2,Do=8;function Bi(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*a),Math.round(c.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:f,x0:u,x1:h}of zt(r,i)){let m=b(r.nodes,f);if(m<r.tree.n)continue;let p=Math.
round(it(i,de(r.tree,m))*a-o/2),d=Math.floor(u*a);t.fillStyle=ct(b(s,m)),t.fillRect(d,p,Math.max(1,Math.ceil(h*a)-d),l-p)}
Hi(t,e,o),t.restore()}var sc=5;function Fi(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=zt(n,r),[c,a]=Jt;for(let{label:l,x0:f,x1:u}of i){let h=u-f>4?.5:0;t.fillStyle=ct(b(o,b(n.nodes,l))),t.beginPath(),
u-f>8?t.roundRect(f+h,c,u-f-2*h,a-c,2):t.rect(f+h,c,Math.max(u-f-2*h,1/r.dpr),a-c),t.fill()}ic(t,e,i),Ti(t,e,a),ac(t,e),
e.labels&&lc(t,e),t.restore()}function ic(t,{cut:e,theme:n},o){let r=It(e);if(new Set(Array.from(r,ct)).size===e.k)return;
let[s,i]=Jt;for(let{label:c,x0:a,x1:l}of o)l-a<i-s||Ys(t,b(r,c),(a+l)/2,(s+i)/2,sc,n.paper)}function ac(t,{data:e,selection:n,
frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,i=l=>n[b(s,l)],c=[o.from,Math.min(o.to,e.n)],a=gn(i,c,o.width,o.places?.
edges);t.fillStyle=r.ink;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];t.fillRect(f,1,Math.max(1,u-f),Jt[0]-2)}}
function lc(t,{data:e,selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline=
"middle";let[a,l]=[Le(o,0),Le(o,o.width)];for(let f=Math.max(0,Math.floor(a));f<Math.min(e.n,Math.ceil(l));f++){let[u,h]=[
gt(o,f+.5),ao(o,f)];if(u<5||u>o.width-5||!Ui(o,f))continue;let m=c?h-Do:i,p=b(e.tree.order,f),d=!!n?.[p];t.save(),t.translate(
u,c?Po+H/2:Po),c||t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(H,d),t.fillText(s.fit(U(e.name(p)),m,H,d,
Ke(e,p)),0,0),t.restore()}}var Ui=(t,e)=>ao(t,e)>=zn-1e-6;function ji(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,
ticks:c}){let a=o.left-r;t.save(),t.translate(a,o.top);let l=Math.max(1,Math.round(n.dpr))/n.dpr,f=h=>Math.round(h*n.dpr)/
n.dpr;t.fillStyle=s.rule,t.fillRect(-l,0,l,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let u=Ot(
c);c.forEach((h,m)=>{let p=it(n,h);t.fillStyle=s.rule,t.fillRect(-5,f(p-l/2),5,l),t.fillStyle=s.quiet,t.fillText(u[m]??"",
-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-
8),-n.height/2,7-a)),t.restore()}function Wi(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=
r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/
e.n*n.width,n.width-i);t.fillRect(o.left+c,s,i,2)}function qi(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,a){let{
tree:l}=e,{dpr:f}=r,u=b(l.start,a),h=u+b(l.sizes,a),m=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.
round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();
let{rects:p,owner:d}=c,g="";for(let M=0;M<c.count;M++){let w=b(d,M),x=b(l.start,w);if(x<u||x>=h||w>a)continue;let v=b(n.
labels,b(l.order,x)),E=b(l.sizes,w)<=b(n.sizes,v)?ct(b(o,b(n.nodes,v))):i.ink;E!==g&&(t.fillStyle=g=E),t.fillRect(b(p,4*
M)-m,b(p,4*M+1)-m,b(p,4*M+2)+2*m,b(p,4*M+3)+2*m)}t.restore();let[y,A]=[Math.max(0,gt(r,u)),Math.min(r.width,gt(r,h))];A<=
y||(t.fillStyle=i.ink,t.fillRect(s.left+y,s.top+r.height+Jt[1]+1,Math.max(A-y,1.5),1.5))}function Ki(t,{data:e,frame:n,corner:o,
theme:r},s){let i=gt(n,b(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,a]=[o.left+i,o.top+n.height+(Jt[0]+Jt[1])/2];
t.beginPath(),t.arc(c,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function zo({
data:t,cut:e,frame:n,corner:o},r,s,i){let{tree:c}=t,[a,l]=[r-o.left,s-o.top];if(a<0||a>=n.width||l<-i)return null;let f=Math.
min(Math.max(Math.floor(Le(n,a)),0),t.n-1),u=b(c.order,f),h=l-n.height;if(h>Po-2)return Ui(n,f)?{leaf:u}:null;if(h>Jt[0]-
1)return{node:b(e.nodes,b(e.labels,u))};if(h>-5)return{leaf:u};let m=dn(c,n,a,l,i);return m<0?null:m<t.n?{leaf:m}:{node:m}}var cc=550,Zt={mouse:7,touch:14,line:8,snap:4};function Gi(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:a}=t,l,f={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function u(w,x){let{frame:v}=c(),{tree:S}=e.data,E=Math.
min(Math.max(Yr(v,w),0),v.top),T=Tt(S,E),N=it(v,oe(Bt(S,T)));!x&&Math.abs(N-w)<=Zt.snap?e.cut.locked.length?e.setThreshold(
oe(Bt(S,T))):e.setClusters(T):e.setThreshold(E)}function h(w){let{cut:x,frame:v}=c();if(!x.isUneven)return x.t;let S=zt(
x,v).find(({x0:E,x1:T})=>E<=w&&w<T);return S?tn(x)[S.label]??x.t:x.t}function m(w,x){return w.target===o?null:zo(c(),x.x,
x.y,w.pointerType==="touch"?Zt.touch:Zt.mouse)}function p(w,x){return f.menu=!0,a.open(x,w)}let d=w=>w?.node??w?.leaf??-1;
function g(w,x,v){if(v)if(w.altKey)v.node!==void 0&&e.flip(v.node);else{let S=v.node===void 0?[v.leaf]:Lt(e.data.tree,v.
node);e.select(S,{add:w.shiftKey})}else{let{corner:S,frame:E}=c();!w.shiftKey&&x.x>=S.left&&E.width&&e.select([])}}function y(w,x){
n.style.cursor=w?"pointer":r.part?"grab":"",e.setHover(w),w?i.show(x.x,x.y,...Dn(e,w)):i.hide()}function A(w){if(!ue(n,w))
return;let x=w.deltaMode?16:1,[v,S]=[w.deltaX*x,w.deltaY*x],{frame:E,corner:T}=c();if(!w.ctrlKey&&!w.shiftKey&&Math.abs(
v)>Math.abs(S))return r.part?(w.preventDefault(),r.move(v/Vt(E))):void 0;let N=S||v,_=dt(n,w);if(w.shiftKey||_.x<T.left)
return N>0&&s.share===1?void 0:(w.preventDefault(),s.zoom(Math.exp(N*.002)));if(N>0&&!r.part)return;w.preventDefault();let $=(_.
x-T.left)/E.width;r.zoom(Math.exp(N*(w.ctrlKey?.01:.002)),$)}let M=[we(n,{down(w,x){if(a.close(),w.button!==0)return!1;let{
frame:v,corner:S}=c(),E=S.top+it(v,Math.min(e.cut.t,v.top)),T=S.top+it(v,Math.min(h(x.x-S.left),v.top)),N=w.pointerType===
"touch"?Zt.touch:Zt.line,[_,$]=[w.target===o,x.x<S.left-4];return f={mode:_||$||Math.abs(x.y-T)<=N?"cut":"press",offset:$&&
!_?0:E-x.y,pill:_,start:r.shown(),what:_||$?null:m(w,x)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),w.preventDefault(),
i.hide(),$&&!_&&u(x.y-S.top,w.altKey),w.pointerType==="touch"&&(l=setTimeout(()=>p(x,d(f.what)),cc)),!0},drag(w,x,v){let[
S,E]=[x.x-v.x,x.y-v.y];if(v.moved||=Math.abs(f.mode==="cut"?E:S)>=(f.what?fe:1),!v.moved)return;clearTimeout(l);let{frame:T,
corner:N}=c();f.mode==="press"&&r.part&&(f.mode="pan"),f.mode==="cut"?(e.setHover(null),t.moved(),u(x.y+f.offset-N.top,w.
altKey)):f.mode==="pan"&&r.move(-S/Vt(T),f.start)},up(w,x,v){clearTimeout(l),f.mode==="cut"&&e.flush(),!(f.menu||v.moved||
f.pill||x.x<c().corner.left-4)&&(g(w,x,f.what),w.pointerType==="touch"&&y(f.what,x))},cancel(){clearTimeout(l),f.mode===
"cut"&&e.flush()},hover(w,x){w.pointerType!=="touch"&&y(m(w,x),x)},leave(){e.setHover(null),i.hide()},pinch(w,x,v){let{frame:S,
corner:E}=c();r.zoom(w,(x.x-v-E.left)/S.width),r.move(-v/Vt(c().frame))}}),K(n,{contextmenu(w){let x=dt(n,w),v=w.target===
o?e.hover:zo(c(),x.x,x.y,f.menu?Zt.touch:Zt.mouse);w.shiftKey||!p(x,d(v))||w.preventDefault()},wheel:A,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let w of M)w()}}var Vi=["ribbon","ribbon_module","evidence"];function Xi(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function a(h){
let m=URL.createObjectURL(new Blob([h],{type:"text/javascript"}));try{s=(await import(m)).default}finally{URL.revokeObjectURL(
m)}i!=="ended"&&(i="",l())}function l(){let h=o.get("ribbon_module"),m=h&&n.option("ribbon")||"";if(m&&!s){i||a(h),i="lo\
ading";return}!m==!r&&m===c||(c=m,m?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function f(){c="",l()}for(let h of Vi)
o.on(`change:${h}`,f);let u=[n.subscribe("option",l),n.subscribe("data",f)];return l(),{width:h=>r?.width(h)??0,below:(h,m)=>r?.
below(h,m),above:(h,m)=>r?.above(h,m),destroy(){i="ended";for(let h of Vi)o.off(`change:${h}`,f);for(let h of u)h();r?.destroy()}}}var fc=F.head_room,uc={grown:150,zoomed:96},hc=500;function Yi(t,e,n){let o=t.ownerDocument,r=Rt(o,n.font),s=null,i=null,
c=()=>_e(o,()=>i=null),a=c(),l=null,[f,u]=[0,null],h=rn(()=>T()),m=Pi(()=>T()),p=jt(t,"hclust-tree",[v,S],()=>s=null),{box:d,
stage:g,tip:y,announce:A}=p;g.canvas.setAttribute("aria-hidden","true");let M=$i(d);function w(){if(s){let{cut:Wt,selection:ta,
data:Bo}=e;return Object.assign(s,{cut:Wt,selection:ta,data:Bo,colors:Jn(Bo.tree)}),s}let{data:L,cut:I,selection:C}=e,[D,
B]=h.shown(),W=(Nt(L.tree)||1)*fc*m.share,[q,V]=[B-D,L.n].map(Wt=>(g.width-52-$o)/Wt),xt=ro(L.tree,L.leafRows),[R,Z]=[q>=
zn,V>=zn],X=Wt=>Wt*(xt?.least??1)>=E()+Do,j=R&&X(q),ot=uc[Z?"grown":"zoomed"],lt=Z?X(V):j,Mt=R?lt?H+2:Math.min(ot,E()):0;
d.style.setProperty("--hc-names",`${Z?Mt+6:0}px`);let tt={left:0,top:8},vt=Yt+In+(Mt?Mt+6:0)+(h.part?5:0),ye=Math.max(40,
g.height-tt.top-vt),xe=ee(0,W,ye,44),Ji=Math.max(...Ot(xe).map(Wt=>r.width(Wt)),0);tt.left=Math.max(Math.ceil(Ji)+11+(L.
heightLabel?H+9:4),ki(r));let Ho=l?.width(g.width)??0;tt.left+=Ho;let Zi={width:Math.max(20,g.width-tt.left-$o),height:ye,
from:D,to:B,top:W,dpr:g.dpr,places:xt},Qi=Jn(L.tree);return s={data:L,cut:I,colors:Qi,selection:C,frame:Zi,corner:tt,strip:Ho,
theme:n,face:r,ticks:xe,labels:Mt,flat:j},i=null,s}function x(L){if(ce(a)&&([a,i]=[c(),null]),!i){i=un(L.data.tree,L.frame),
a.width=Math.round(L.frame.width*L.frame.dpr),a.height=Math.round(L.frame.height*L.frame.dpr);let I=a.getContext("2d");I&&
hn(I,i,n.quiet)}return i}function v(L){let I=w(),{thick:C}=x(I);Bi(L,I,a,C),Fi(L,I),ji(L,I),l?.below(L,I),Wi(L,I,g.height-
3)}function S(L){let I=w(),{hover:C}=e;C?.node!==void 0&&qi(L,I,x(I),C.node),C?.leaf!==void 0&&Ki(L,I,C.leaf),M.show(I,x(
I),g.width),l?.above(L,I)}function E(){let{data:L}=e;if(u!==L.name){let I="";for(let C=0;C<L.n;C++){let D=U(L.name(C));D.
length>I.length&&(I=D)}[f,u]=[Math.ceil(r.width(I,H,!0)),L.name]}return f}function T(){s=null,g.paint()}function N(){let{
n:L,tree:I,leafRows:C}=e.data;h.reset(L,ro(I,C)?.least)}let _,$=()=>A(Ri(e.cut,e.data.noun,Nt(e.data.tree))),z=()=>{clearTimeout(
_),_=setTimeout($,hc)},k={store:e,box:d,handle:M.handle,viewport:h,heights:m,moved:M.endInvitation,tip:y,announce:A,getScene:w,
menu:vi({store:e,box:d,handle:M.handle,moved:M.endInvitation,tip:y})},O=zi(k);return l=Xi({...k,paint:L=>g.paint(L)},T),
p.onDestroy(Gi(k),O.destroy,k.menu.destroy,l.destroy,()=>clearTimeout(_),e.subscribe(["data","cut"],k.menu.close),e.subscribe(
"data",()=>{N(),m.reset(),y.hide(),O.leave(),p.rest(),T(),$()}),e.subscribe("order",T),e.subscribe("cut",()=>{let L=s&&Ft(
s.cut,e.cut);p.followCut(e.cut,...L?[]:[0]),L?g.paint(1):g.paint(),z()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe(
"reveal",()=>{let{start:L}=e.data.tree,I=w().frame.places?.edges;h.reveal(e.wanted.map(C=>Dt(I,b(L,C))))}),e.subscribe("\
hover",()=>g.paint(1))),N(),$(),{restyle(L){n=L,r=Rt(o,n.font),u=null,T()},destroy(){p.destroy(),a.width=a.height=0}}}var pc={tree:Yi,clustermap:Fs,scatter:di};function dc(){let t=null;return Ko({initialize({model:e}){return t=to(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=to(e),mc(n,t)}})}function mc(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Un(t,r);
Bn(o,s);let i=[],c=[],a=null;function l(){let y=Fe(o,"hclust-live-bar");e.model.get("controls")&&c.push(wi(y,e).destroy);
let A=xi(y,e);a=A.box,c.push(A.destroy,()=>y.remove()),f();let M=e.model.get("parts")??["tree"],w=null;for(let v of M){let S=pc[v];
if(!S)continue;v!=="tree"&&(w??=Fe(o,"hclust-live-pair"));let E=Fe(v==="tree"?o:w,`hclust-part-${v}`);i.push({make:S,box:E,
view:S(E,e,s)})}let x=i[0]?.box;x&&c.push(Mi(x,e).destroy)}function f(){let y=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");y&&a&&a.parentElement!==y&&y.append(a)}function u(){for(let{view:y,box:A}of i)y.destroy(),A.remove();for(let y of c)
y();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function h(){let y=Un(t,r);if(JSON.stringify(y)!==JSON.stringify(
s)){s=y,Bn(o,s);for(let A of i)A.view.restyle?A.view.restyle(s):(A.view.destroy(),A.view=A.make(A.box,e,s))}}let m=()=>{
u(),l()};for(let y of["parts","controls"])e.model.on(`change:${y}`,m);let p=Wo(o,h);l();let d=ht(o),g=new d.ResizeObserver(
()=>{f(),h()});return g.observe(o),d.addEventListener(Fn,e.announceCut),()=>{d.removeEventListener(Fn,e.announceCut),p(),
g.disconnect();for(let y of["parts","controls"])e.model.off(`change:${y}`,m);u(),e.flush(),o.remove(),r.remove()}}export{dc as default};
