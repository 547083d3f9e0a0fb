// Generated from js/ by `npm run build`. Do not edit.
function lt(t){return t.ownerDocument.defaultView??globalThis}function Kt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function mo(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var It={r:255,g:255,b:255,a:1},fe={r:0,g:0,b:0,a:1};function ue(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,c=parseInt(a,16);return{r:c>>16,g:c>>8&255,b:c&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Si),l=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*l,g:r*
l,b:s*l,a:i}}function Si(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Gt(t,e){return{...Ht(e,t,
t.a),a:1}}function Ht(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function ct({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function gn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function wn(t,e){let[n,o]=[ue(e.paper)??It,ue(e.ink)??fe],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",ct(Ht(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Ne(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var go={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
in","managua","vanimo"],needs_table:"only a tree was handed in: pass the table as well (table=...)."};var B=go;var bn="hclust-asking",Jl=B.undo_run_ms;function Ti(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function yn(t,e){let n=lt(t);if(n.matchMedia(wo).matches)return Ni(t,e);let o=n.getComputedStyle(t),r=m=>o.getPropertyValue(
m).trim()?_e(e,`var(${m})`):null,s=Ci(t,e),i=Gt(r("--jp-layout-color0")??s,s),l=gn(i)<.5,a=(m,g)=>Gt(m??g,i),c=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=a(c??_e(e,"inherit"),l?It:fe),u=a(r("--jp-ui-font-color2"),Ht(i,f,.65)),h=a(
r("--jp-border-color2"),Ht(i,f,.16)),d=a(r("--jp-layout-color1"),i),p=ct(d)===ct(i)?Ht(i,f,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:ct(i),ink:ct(f),quiet:ct(u),rule:ct(h),panel:ct(
p),font:n.getComputedStyle(e).fontFamily,dark:l}}var wo="(forced-colors: active)";function Ni(t,e){let n=(s,i)=>Gt(_e(e,
s)??i,It),[o,r]=[n("Canvas",It),n("CanvasText",fe)];return{paper:ct(o),ink:ct(r),quiet:ct(r),rule:ct(n("GrayText",r)),panel:ct(
o),font:lt(t).getComputedStyle(t).fontFamily,dark:gn(o)<.5}}var _i=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function bo(t,e){let n=lt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let l of[
o,r])s.observe(l,{attributes:!0,attributeFilter:_i});let i=["(prefers-color-scheme: dark)",wo].map(l=>n.matchMedia(l));for(let l of i)
l.addEventListener("change",e);return()=>{s.disconnect();for(let l of i)l.removeEventListener("change",e)}}function Ci(t,e){
let n=[];for(let r=t;r;r=Ti(r)){let s=yo(lt(r).getComputedStyle(r).backgroundColor,lt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Gt(_e(e,"Canvas")??It,It);return n.reduce((r,s)=>Gt(s,r),o)}function _e(t,e){let n=lt(t);t.style.
color=e;let o=yo(n.getComputedStyle(t).color,n);return t.style.color="",o}function yo(t,e){let n=ue(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,l=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:l,a:a/255}}function Mo(t){return{...t,initialize(e){return setTimeout(()=>Li(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Li(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function y(t,e){return t[e]}var xo=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])xo.set(t,
t);var Oi=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
$i=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Ao(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Ii(t.slice(e))}function Ii(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=xo.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Oi.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,$i.test(e)?-2:-1)}function R(t,e=""){return e?`${Mt(t,0)} ${t===1?Ao(e):e}`:Mt(t,0)}function at(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":xn(t)?Mt(t,An(t)):Le(t,2)}var xn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function An(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Ce(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?pt(t,2):Mt(t,e>=100?
0:e>=10?1:2)}function St(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":at(t);if(e==="text"||e==="truth")return t?"yes":
"no";if(e==="date")return Ri(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Mt(t,0):Ce(t);return n?`${r} ${n}`:r}function Ri(t){
let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Eo(t,e,n,o=0){return ko(
t,e,n,o)[0]}function So(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,l]=ko(n,t,e,o);return[i,l]}let[r,s]=[at(t),at(e)];for(let i=4;i<
17&&r===s&&t<e;i++)[r,s]=[pt(t,i),pt(e,i)];return[r,s]}function ko(t,e,n,o){let r=[Pi(t,o),at(e),at(n)],[s,i,l]=r;for(let a=4;a<
17;a++){let c=Mn(s),f=c<Mn(l)||t===n&&s===l;if(!(e<t&&t<=n)||Mn(i)<c&&e<c&&c<=n&&f)return[s,i,l];[s,i]=[pt(t,a),pt(e,a)],
l=n===1/0?at(n):pt(n,a)}return r}function Pi(t,e){if(!xn(e)||!xn(t))return at(t);let n=Math.min(An(e),An(t)),o=10**n;return Mt(
Math.floor(t*o+.5)/o,n)}function Mn(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Di=[1,2,2.5,5,10];function Vt(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),l=i*(Di.find(f=>f*i*s>=r*(1-1e-9))??10),a=1e-9*r,c=[];for(let f=Math.ceil((t-a)/l);f*l<=e+a;f++)c.push(
Number((f*l).toPrecision(12)));return c}function Nt(t){let e=t.slice(1).map((i,l)=>i-y(t,l)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>pt(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Mt(i+0,r))}
function Mt(t,e){let n=To(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function To(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Le(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function pt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Le(t,e-1).split("e");return`${vo(o)}e${r}`}return vo(To(t,e-1-n))}function vo(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var vn="…",zi=300;function W(t){return String(t).slice(0,zi).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Sn(t,e,n,o=Number.POSITIVE_INFINITY){if(n(t)<=e)return t;let r=Array.from(t),s=No(r,r.length,vn,e,n);
if(s>o||o>=r.length)return s?En(r,s)+vn:"";let i=r.lastIndexOf(" ",o-1)+1,l=i>o-Hi?i:o,a=vn+r.slice(l).join("");return n(
a)>e?Sn(a,e,n):En(r,No(r,l,a,e,n))+a}var Hi=12;function No(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let l=s+i+1>>1;r(En(t,l)+
n)<=o?s=l:i=l-1}return s}function En(t,e){return t.slice(0,e).join("").trimEnd()}function kn(t){let e=t.map(r=>Array.from(
r)),n=[...t.keys()].sort((r,s)=>y(t,r)<y(t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[
y(n,r-1),y(n,r)],[l,a]=[y(e,s),y(e,i)],c=0;for(;c<l.length&&l[c]===a[c];)c++;o[s]=Math.max(o[s],c),o[i]=Math.max(o[i],c)}
return o}var _o=new WeakMap;function Oe(t,e){let n=_o.get(t);return n||(n=kn(Array.from({length:t.n},(o,r)=>W(t.name(r)))),
_o.set(t,n)),y(n,e)}var Oo=B.max_cluster_title,$o=["node_names","node_colors","color_numbers"];function $e(t){let e=t.get("color_numbers")??
[];return{names:Co(t.get("node_names")),colors:Co(t.get("node_colors")),numbers:e}}function Co(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Lo=new WeakMap,Bi=new Map;function Fi({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Bi;let o=Lo.get(n);o||Lo.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Ui(n,e)),r}function Ui(t,e){let n=[];for(let l=0;l<e.length;l++){let a=y(e,l),c=t.get(a);c!==void 0&&n.push({label:l,
node:a,name:c})}let o=new Set(n.map(({name:l})=>l)),r=new Set(n.map(({label:l})=>l)),s=new Set([...o].filter(l=>{let a=/^\d+$/.
test(l)&&String(Number(l))===l?Number(l):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:l,name:a}of n.
sort((c,f)=>f.node-c.node)){let c=a;for(let f=2;s.has(c)||c!==a&&o.has(c);f++)c=`${a} (${f})`;s.add(c),i.set(l,c)}return i}
function Y(t,e){let n=Fi(t).get(e);return n===void 0?R(e):`${R(e)} ${W(n)}`}function xt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Rt(t,n);return Ie(t,n,Xt(o),o)}function he(t,e){let n=e>=
0?e:0,o=At(t,n);return Ie(t,o,n,Rt(t,o))}function At(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;dt(n,s)<
e?o=s+1:r=s}return t.n-o}function Rt(t,e){let{n,heights:o}=t;return{lower:e<n?dt(o,n-e-1):0,upper:e>1?dt(o,n-e):1/0}}function Xt({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Ie(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,l,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Wi(t,e)},get sizes(){return l??=this.nodes.map(c=>dt(t.sizes,c))},get labels(){
return a??=ji(t,this.nodes)}}}function Wi(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Tn(r,s,dt(o,2*i)),Nn(r,s+1,dt(o,2*i+1))}return r}function Tn(t,e,n){Io(t,0,e,n)}function Io(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=dt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Nn(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(dt(t,r)>dt(t,s))&&
(r=s),t[o]=dt(t,r),o=r,r=2*o+1}Io(t,0,o,n)}function ji(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=dt(
t.start,o),i=s+dt(t.sizes,o);for(let l=s;l<i;l++)n[dt(t.order,l)]=r}),n}function Ro(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:l,upper:a}=Rt(t,i),c=l>0?a/l:0;c>s&&([s,r]=[c,i])}return r}function dt(t,e){return t[e]}var qi=65535;function Do(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let l=d=>{if(i.original!==void 0)return y(n,d*s+i.original);if(i.numbers!==void 0)return y(r,i.numbers*e+d);let p=y(o,i.
codes*e+d);return p===qi?NaN:p},a,c=!1,[f,u]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(d,p)=>{let m=l(
p);return Number.isFinite(m)?(m<f&&(f=m),m>u&&(u=m),m):(c=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return h()},get gaps(){return h(),c},get ends(){return h(),f<=u?[f,u]:[0,1]}}})}function Yt(t,e){let n=y(t.values,e);return t.
words.length?t.words[n]??"–":St(n,t.kind,t.unit)}var Po=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function zo(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(Po),s=Po(B.missing_color),[i=s,l=s]=r,a=new Uint8Array(3*e.length);for(let c=0;c<
e.length;c++){let f=y(e,c),u=(f-o[0])/(o[1]-o[0]||1),h=n.length?r[f]:i.map((d,p)=>d+u*(y(l,p)-d));a.set((Number.isNaN(f)?
s:h??s).map(Math.round),3*c)}return a}function _n(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),l=-1/0,a=!0;for(let c=0;c<o-1;c++){let f=J(t,2*c),u=J(t,2*c+1);s[o+c]=J(s,f)+J(s,u),i[f]=
i[u]=o+c;let h=J(e,c);h<l?a=!1:l=h,r[c]=l}return Re({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Re(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let c=J(o,2*a+(e[a]?1:0)),
f=J(o,2*a+(e[a]?0:1)),u=J(s,n+a);s[c]=u,s[f]=u+J(r,c)}let i=new Int32Array(n),l=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[J(s,a)]=a,l[a]=J(s,a)+.5;for(let a=0;a<n-1;a++)l[n+a]=(J(l,J(o,2*a))+J(l,J(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:l}}function Ho(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Re(t,n)}function nt(t,e){return e<
t.n?0:J(t.distances,e-t.n)}function vt(t){return t.n<2?0:J(t.heights,t.n-2)}function Et(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[J(t.children,2*n+o),J(t.children,2*n+1-o)]}function kt(t,e){let n=J(t.start,e);return t.order.subarray(n,n+J(t.
sizes,e))}function Bo(t,e,n,o){let{n:r,start:s,sizes:i}=t,l=new Int32Array(r-1),a=0;for(let c=2*r-2;c>=r;c--){let f=J(i,
c),u=J(s,c);f>=o&&u<n&&u+f>e&&(l[a++]=c)}return l.subarray(0,a)}function J(t,e){return t[e]}function Ki(t){let e=pe(t.get("heights")),n=Jt(t.get("flips"),e.length),o=_n(Bt(t.get("children")),e,n);return o.annotations=
$e(t),o}function Cn(t){let e=Ki(t),n=e.n,o=t.get("columns")??[],r=pe(t.get("col_heights")),s=Bt(t.get("col_children")),i=pe(
t.get("originals")),l=t.get("original_columns")??[],a=t.get("axis_names")??[],c=Bt(t.get("rows")),f=Bt(t.get("leaf_rows")),
u=c.length===n?c:Int32Array.from({length:n},(h,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,
values:Yi(t.get("values")),columnTree:r.length?_n(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:l,
axes:Gi(a,pe(t.get("axes")),i,l.length,n),axisNames:a,tracks:Do(t,n,i,new Uint16Array(de(t.get("track_codes"))),pe(t.get(
"track_values"))),rows:u,noun:t.get("noun")||"rows",leafRows:f.length===n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.
get("height_label")??"",name:Vi(Jt(t.get("names")),Bt(t.get("name_ends"))),leafOf:h=>Xi(u,h)}}function Gi(t,e,n,o,r){let s=0;
return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(l,a)=>n[a*o+i]??NaN))}function Vi(t,e){
let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}
function Xi(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;y(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function de(t){if(t instanceof
ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}
return new ArrayBuffer(0)}function Jt(t,e=0){let n=new Uint8Array(de(t));return n.length>=e?n:new Uint8Array(e)}function Bt(t){
return new Int32Array(de(t))}function Yi(t){return new Float32Array(de(t))}function pe(t){return new Float64Array(de(t))}var De=Object.keys(B.marker_scales).length,Pe=B.colors.length,me=Pe*De,jo=1<<30;function qo(t,e){return jo|parseInt(e.slice(
1),16)<<3|t%De}function ze(t){return(t&jo)!==0}function Ko(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Go(t){
return t&7}var Fo=new WeakMap,Uo=new WeakMap,Wo=new WeakMap;function Ln(t){let{annotations:e}=t,n=On(t);return e?.colors.
size?Ji(n,e):n}function On(t){let{annotations:e}=t,n=e&&Uo.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Xo(
t),s=Qi(o,e?.numbers.length?e.numbers:r);return e&&Uo.set(e,s),s}function Vo(t,e,{nodes:n,sizes:o}){let{splits:r}=Xo(t),s=On(t),i=new Map;r.forEach((p,m)=>{i.set(p,V(s,m))});let l=new Set(
Array.from(e,p=>V(r,p))),a=new Set(Array.from(l,p=>i.get(p))),f=Array.from(n.keys()).sort((p,m)=>V(o,m)-V(o,p)||V(n,p)-V(
n,m)).map(p=>V(r,V(n,p))),u=new Map;for(let p of f)l.has(p)&&u.set(p,i.get(p)??0);let h=new Set(u.values());for(let p of f){
if(u.has(p))continue;let m=i.get(p)??0;if(m>=Pe||h.has(m)){let g=Array.from(B.colors.keys()).filter(b=>!h.has(b));for(m=
g.find(b=>!a.has(b))??g[0]??Pe;h.has(m);)m++}u.set(p,m),h.add(m)}let d=[];for(let p=0,m=0;p<=Math.max(...u.keys());p++){
let g=u.get(p);if(g!==void 0){d.push(g);continue}for(;h.has(m);)m++;d.push(m++)}return d}function Ji(t,e){let n=Wo.get(e);
if(!n){Wo.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=qo(V(n,o),r)}return n}function Ft(t){let{nodes:e,tree:n}=t,o=On(
n),r=Zi(e.map(i=>V(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,l)=>{let a=s.get(i);a&&(r[l]=qo(V(r,l),
a))}),r}function Zi(t,{nodes:e,tree:n}){if(!t.some(s=>s>=me))return t;let o=Array.from(e.keys()).sort((s,i)=>V(n.start,V(
e,s))-V(n.start,V(e,i))),r=-1;for(let s of o){let i=V(t,s);i%me===r&&(t[s]=i+Pe),r=V(t,s)%me}return t}function Xo(t){let e=Fo.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,c=n-2;c>=0;c--,a++){let f=V(
o,2*c),u=V(o,2*c+1),h=V(r,f)>=V(r,u);s[h?f:u]=V(s,n+c),s[h?u:f]=a}let i=[];xt(t,Ro(t)).nodes.forEach((a,c)=>{i[V(s,a)]=c});
let l={splits:s,start:i};return Fo.set(t.children,l),l}function Qi(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=V(e,i));for(let i=s,l=0;i<n;i++,l++){for(;r.has(l);)l++;o[i]=l}return t.
map(i=>V(o,i))}function V(t,e){return t[e]}var ta=1.05,Jo=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Qt(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Yo(t.get("locked_nodes")),s=Yo(t.get("cut_nodes"));if(s.length===n&&ea(e,s))return Zt(
e,s,o,r);let i=At(e,o)===n?he(e,o):xt(e,n);return r.length?Zt(e,i.nodes,o,r):i}function _t({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Yo(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function ea({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,l)=>tt(e,i)-tt(e,l))){if(tt(e,s)!==r)return!1;r+=tt(n,s)}return r===t}function Zt(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,c)=>a-c);if(Math.
max(...r)<2*t.n-s)return{...At(t,n)===s?he(t,n):xt(t,s),locked:i};let l=Rt(t,At(t,n));return Ie(t,s,n,l,{nodes:na(t,r),locked:i})}
function na({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let c=r.pop();c!==void 0;c=r.pop())n.has(c)||c<t||(o.add(c),
r.push(tt(e,2*(c-t)),tt(e,2*(c-t)+1)));let s=2*t-1,i=c=>o.has(c)?c+s:c,l=new Int32Array(o.size+1);l[0]=i(2*t-2);let a=1;
for(let c of[...o].sort((f,u)=>u-f))Tn(l,a++,i(tt(e,2*(c-t)))),Nn(l,a,i(tt(e,2*(c-t)+1)));return l}function te({tree:t,locked:e},n){
if(!e.length)return"k"in n?xt(t,n.k):he(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:l}=t,[a,c]=[[],[]];for(let p=o-
2;p>=0;p--){let m=tt(r,o+p),g=m+tt(s,o+p),b=!1,M=!1;for(let x of e){let[w,v]=[tt(r,x),tt(r,x)+tt(s,x)];m>=w&&g<=v?M=!0:m<=
w&&g>=v&&(b=!0)}b?a.push(p):M||c.push(p)}let f,u;if("t"in n){u=n.t>=0?n.t:0;let p=o-At(t,u);f=c.filter(m=>m>=p).length}else{
let p=Math.round(n.k)||1;f=Math.min(Math.max(p-1-a.length,0),c.length),u=Xt({lower:f<c.length?tt(i,tt(c,f)):0,upper:f?tt(
i,tt(c,f-1)):1/0})}let h=new Set([...a,...c.slice(0,f)].map(p=>o+p)),d=[...h].flatMap(p=>[tt(l,2*(p-o)),tt(l,2*(p-o)+1)]).
filter(p=>!h.has(p));return Zt(t,d.length?d:[2*o-2],u,e)}function He({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?Zt(s,n,r,e):At(s,r)===o?he(s,r):xt(s,o)}function Pt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function Be({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,l)=>{let a=nt(t,i),c=tt(t.parents,i),f=a>0?a*ta:1,u=c<0?f:nt(t,c),[h,d]=a<=u?[a,u]:[u,
a];h<n&&(n<=d||c<0)||(s[l]=h+(d-h)/2)}),s}function tt(t,e){return t[e]}var oa=200,ra=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks"];function In(t){let e=Cn(
t),n=Qt(t,e.tree),o=$n(t,e),r=null,s=[],i=new Map,l=k=>{for(let _ of[...i.get(k)??[]])_(k)},a=new Map,c,f=-1/0,u=!1,h=!1;
function d(k){u=!0;try{for(let[_,P]of Object.entries(k))t.set(_,P)}finally{u=!1}}function p(){if(clearTimeout(c),c=void 0,
!a.size)return;f=Date.now();let k=Object.fromEntries(a);a.clear(),d("n_clusters"in k?{...k,...b()}:k),t.save_changes()}function m(k){
for(let[_,P]of Object.entries(k))a.set(_,P);c??=setTimeout(p,Math.max(0,f+oa-Date.now()))}function g(){if(p(),!!h){h=!1;
try{let k={browser_seq:t.get("browser_seq"),cut_revision:e.revision};t.send({said:{..._t(n),...k}})}catch{}}}let b=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),M=[];function x(k,_){
let P=()=>{if(u)return;let z=e.revision>0&&t.get("revision")===e.revision;(k==="revision"||z)&&_()};t.on(`change:${k}`,P),
M.push([`change:${k}`,P])}let w=t.get("python_seq");function v(){let k=w;return w=t.get("python_seq"),w!==k}let A=()=>a.
has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??0);function S(k){let _=t.get("threshold_step");
return _>0&&Math.abs(k-Math.round(n.t/_)*_)<1e-6*_}x("revision",()=>{let k=e.revision>0&&A();if(a.clear(),h&&=k,w=t.get(
"python_seq"),e=Cn(t),k){n=xt(e.tree,n.k);let _={...I(n.k),..._t(n)};d(_),m(_)}else n=Qt(t,e.tree);o=$n(t,e),r=null,l("d\
ata")}),x("python_seq",()=>queueMicrotask(v)),x("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let k=v();k&&A()?d(
_t(n)):N(k?Qt(t,e.tree):E(),k)}),x("distance_threshold",()=>{let k=t.get("distance_threshold");if(k===n.t)return;let _=v();
if(!(!_&&S(k))){if(_&&A()){d(_t(n));return}N(_?Qt(t,e.tree):te(n,{t:k}),_)}});for(let k of["cut_nodes","locked_nodes"])x(
k,()=>{if(t.get(k)===_t(n)[k])return;let _=v();_&&A()?d(_t(n)):N(Qt(t,e.tree),_)});function E(){let[k,_]=[t.get("n_clust\
ers"),t.get("distance_threshold")];return n.locked.length||At(e.tree,_)!==k?te(n,{k}):te(n,{t:_})}for(let k of $o)x(k,()=>{
e={...e,tree:{...e.tree,annotations:$e(t)}},n=He(n,e.tree),l("cut")});x("flips",()=>{let k=Jt(t.get("flips"),e.n-1);k.some(
(_,P)=>_!==e.tree.flips[P])&&T(Re(e.tree,k))}),x("selection",()=>{a.delete("selection");let k=$n(t,e);Zo(o,k)||(o=k,l("s\
election"),C([...k?.keys()??[]].filter(_=>k?.[_])))});for(let k of[...ra,"cmap_colors","values_about"])x(k,()=>l("option"));
function T(k){e={...e,tree:k},n=He(n,k),l("order")}function C(k){s=k,k.length&&l("reveal")}function N(k,_){for(let z of Jo)
a.delete(z);h=!_,n=k;let P={...I(k.k),..._t(n),..._?{}:b()};d(Object.fromEntries(Object.entries(P).filter(([z,L])=>t.get(
z)!==L))),l("cut")}function I(k){let _=t.get("most_clusters");return _&&k>_?{most_clusters:Math.min(e.n,2*k)}:{}}function $(k){
Pt(k,n)&&k.locked.join()===n.locked.join()&&k.t===n.t||(n=k,h=!0,m({...I(n.k),..._t(n)}),l("cut"))}return{model:t,get data(){
return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(k){$(te(n,{t:k}))},setNodes(k,_){
let P=Zt(e.tree,k,n.t,_),z=Vo(e.tree,n.nodes,P),{names:L=new Map,colors:H=new Map}=e.tree.annotations??{};e={...e,tree:{
...e.tree,annotations:{names:L,colors:H,numbers:z}}},$(He(P,e.tree)),m({color_numbers:z}),p()},setClusters(k){$(te(n,{k}))},
select(k,{add:_=!1}={}){let P=_&&o?o.slice():new Uint8Array(e.n);for(let L=0;L<k.length;L++)P[y(k,L)]=1;let z=P.includes(
1)?P:null;Zo(o,z)||(o=z,m({selection:sa(z,e)}),l("selection"),C(Array.from(k)),p())},get wanted(){return s},reveal:C,setHover(k){
k?.leaf===r?.leaf&&k?.node===r?.node||(r=k,l("hover"))},flip(k){let _=Ho(e.tree,k);if(_===e.tree)return;T(_);let{buffer:P,
byteOffset:z,byteLength:L}=_.flips;m({flips:new DataView(P,z,L),flips_of:e.revision}),p()},option(k){return a.has(k)?a.get(
k):t.get(k)},setOption(k,_){this.option(k)!==_&&(m({[k]:_}),l("option"))},flush:p,announceCut:g,subscribe(k,_){let P=typeof k==
"string"?[k]:k;for(let z of P)i.has(z)||i.set(z,new Set),i.get(z)?.add(_);return()=>{for(let z of P)i.get(z)?.delete(_)}},
destroy(){p();for(let[k,_]of M)t.off(k,_);M.length=0,i.clear()}}}function $n(t,e){let n=Bt(t.get("selection")),o=new Uint8Array(
e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function sa(t,{rows:e}){return new DataView(
e.filter((n,o)=>t?.[o]).buffer)}function Zo(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===
e[o])}var Fe={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var Rn=Object.keys(Fe),Dt="auto",tr=(t,e)=>t===Dt?e?"vlag":y(Rn,0):t,Qo=new Map;function er(t){return[...t.get("cmap_nam\
es")??[],...Rn]}function Ue(t,e){let n=Qo.get(t);if(n)return n;let o=Object.hasOwn(Fe,t)?Fe[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=ia(o):r>=0&&(n=Jt(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Ue(y(
Rn,0),e):(Qo.set(t,n),n)}function ia(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let l=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-l)+n(o+5+a)*l}}return e}var aa="linear";function nr(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:aa},l=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);l.onfinish=()=>f();let c=!1;function f(){c||(c=!0,l.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:f}}function or(t,e,n){let o=lt(t),r=e.map(d=>{let p=o.document.createElement("canvas");return p.className="hclust-layer",t.
append(p),{canvas:p,draw:d,stale:!0,ctx:p.getContext("2d"),fade:0,fading:null}}),s=r.at(-1).canvas,i=0,l=0,a={canvas:s,width:0,
height:0,dpr:1,paint(...d){r.forEach((p,m)=>{(!d.length||d.includes(m))&&(p.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(
c))},fade(d,...p){r.forEach((m,g)=>{p.includes(g)&&m.canvas!==s&&(m.fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.
end()},destroy(){a.endFades(),o.cancelAnimationFrame(i),u.disconnect(),h();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};
function c(){i=0;let d=o.performance.now();for(let p of r)p.stale&&(p.stale=!1,p.fade&&l&&(p.fading?.end(),p.fading=nr(p.
canvas,p.fade,()=>p.fading=null)),p.fade=0,p.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),p.ctx.clearRect(0,0,a.width,a.height),
p.ctx.save(),p.draw(p.ctx,a),p.ctx.restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++l)}
function f(){let[d,p]=[t.clientWidth,t.clientHeight],m=(o.devicePixelRatio||1)*Kt(t);if(!(d===a.width&&p===a.height&&m===
a.dpr)&&(Object.assign(a,{width:p?d:0,height:p,dpr:m}),a.endFades(),!!a.width)){for(let{canvas:g}of r)g.width=Math.round(
d*m),g.height=Math.round(p*m);n?.(a);for(let g of r)g.stale=!0;o.cancelAnimationFrame(i),c()}}s.addEventListener("hclust\
-record",d=>{let{detail:p}=d;for(let m of r)p.save(),p.setTransform(a.dpr,0,0,a.dpr,0,0),m.draw(p,a),p.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let h=mo(o,f);return a}function q(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var D=11;function Ct(t,e){let n=new Map,o=null,
r=(i=D,l=!1)=>`${l?"600 ":""}${i}px ${e}`,s=(i,l=D,a=!1)=>{let c=r(l,a),f=n.get(c);(!f||f.size>5e3)&&n.set(c,f=new Map);
let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*l*.6;o.font=c,f.set(i,
u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,l,a,c,f)=>Sn(i,l,u=>s(u,a,c),f)}}function rr(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],l=o[1],a,c,f=!1,u=0;u<n;++u)o=t[u],a=o[0],c=o[1],c>s!=
l>s&&r<(i-a)*(s-c)/(l-c)+a&&(f=!f),i=a,l=c;return f}function sr(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[l,a]=[X(n,i),X(n,i+1)];o.push([l,a]),
r[0]=Math.min(X(r,0),l),r[1]=Math.min(X(r,1),a),r[2]=Math.max(X(r,2),l),r[3]=Math.max(X(r,3),a)}let s=[];for(let i=0;i<t.
length;i++){let[l,a]=[X(t,i),X(e,i)];l<X(r,0)||l>X(r,2)||a<X(r,1)||a>X(r,3)||rr(o,[l,a])&&s.push(i)}return s}function ir(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),l=d=>{let[p,m]=[X(t,d),X(
e,d)];return p>=0&&p<=n&&m>=0&&m<=o?Math.floor(m/r)*s+Math.floor(p/r):-1},a=new Int32Array(s*i+1),c=t.length;for(let d=0;d<
c;d++){let p=l(d);p>=0&&(a[p+1]=X(a,p+1)+1)}for(let d=0;d<s*i;d++)a[d+1]=X(a,d+1)+X(a,d);let f=a.slice(),u=new Int32Array(
X(a,s*i));for(let d=0;d<c;d++){let p=l(d);if(p<0)continue;let m=X(f,p);u[m]=d,f[p]=m+1}let h=(d,p)=>Math.min(Math.max(Math.
floor(d/r),0),p-1);return{nearest(d,p,m){let g=-1,b=m*m,[M,x]=[h(d-m,s),h(d+m,s)],[w,v]=[h(p-m,i),h(p+m,i)];for(let A=w;A<=
v;A++){let S=X(a,A*s+x+1);for(let E=X(a,A*s+M);E<S;E++){let T=X(u,E),C=(X(t,T)-d)**2+(X(e,T)-p)**2;(C<b||C===b&&T>g)&&([
b,g]=[C,T])}}return g}}}function We([t,e],n,o,r,s){let i=e-t,l=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Lt(
[o-a*l,o+(1-a)*l],n,0)}function Lt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function X(t,e){
return t[e]}var la=5,ca=.12;function je(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let i=s&&s[1]-s[0]<e*.999?s:null;i?.[0]===n?.[0]&&
i?.[1]===n?.[1]||(n=i,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,i){let[l,a]=o(),
c=l+Math.min(Math.max(i,0),1)*(a-l);r(We([l,a],[0,e],c,s,Math.min(e,la)))},move(s,i=o()){n&&r(Lt(i,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[i,l]=n,a=1/0;for(let c=0;c<s.length;c++){let f=y(s,c),u=f<i?f-i:Math.max(0,f+1-l);Math.abs(u)<
Math.abs(a)&&(a=u)}a&&r(Lt(n,[0,e],a+Math.sign(a)*ca*(l-i)))}}}function ar(t,e,n,o){let r=t.ownerDocument,s=r.createElement("details"),i=r.createElement("summary"),l=r.createElement("\
div");s.className="hclust-menu",i.textContent=e,i.title=n,i.dataset.lmSuppressShortcuts="true",l.setAttribute("role","gr\
oup"),l.setAttribute("aria-label",e),s.append(i,l),t.append(s),s.addEventListener("keydown",d=>{d.key!=="Escape"||!s.open||
(d.stopPropagation(),s.open=!1,i.focus())}),s.addEventListener("focusout",({relatedTarget:d})=>{d&&!s.contains(d)&&(s.open=
!1)});let a=[],c=[],f="";function u(){s.open&&(a.join(`
`)!==f&&(f=a.join(`
`),l.replaceChildren(...a.map(h))),l.querySelectorAll("input").forEach((d,p)=>{d.checked=c.includes(a[p]??"")}))}function h(d){
let p=r.createElement("label"),m=r.createElement("input"),g=r.createElement("span");return m.type="checkbox",m.dataset.lmSuppressShortcuts=
"true",m.addEventListener("change",()=>o(d,m.checked)),g.textContent=W(d),p.append(m,g),p}return s.addEventListener("tog\
gle",u),{show(d,p){[a,c]=[d,p],s.hidden=!a.length,u()}}}var mt="walking";function lr({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${mt}`);return t===
"Enter"&&r&&!i}var cr=160;function fa(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function fr(t){
let e=lt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},l=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,c]of l)e.addEventListener(a,c,!0);return{step(){let a=e.performance.now(),c=a>=o;return o=a+cr,c&&!n&&
!fa(e)?cr:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,c]of l)e.removeEventListener(a,c,!0)}}}var ge=14,qe=4;function ur(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,l]=[0,0];function a(c,f){let u=[
c,...f].join(`
`);if(u!==s){for(s=u,o.textContent=W(c);r.length<f.length;){let h=e.createElement("span");r.push(h),n.append(h)}r.forEach(
(h,d)=>{h.hidden=d>=f.length,h.textContent=W(f[d]??"")}),n.hidden=!1,[i,l]=[n.offsetWidth,n.offsetHeight]}}return{show(c,f,u,h){
a(u,h),n.hidden=!1;let[d,p]=[t.clientWidth,t.clientHeight],m=c+ge+i+qe<=d?c+ge:c-ge-i,g=f-ge-l,b=g>=qe?g:f+ge,M=(x,w)=>Math.
round(Math.max(qe,Math.min(x,w-qe)));n.style.transform=`translate(${M(m,d-i)}px, ${M(b,p-l)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Ke=`This view shows the rows' values, but ${B.needs_table}`,pr="This view shows the values of columns, and distances\
 between rows have none.",hr="hclust-easing",ee=4;function ne(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=or(s,n,o),l=ur(s),a=q(s,{focusout:({relatedTarget:m})=>{s.contains(m)||l.hide()}}),c=r.createElement(
"div");c.className="hclust-unseen",c.setAttribute("aria-live","polite"),s.append(c);let f=[],u=fr(s),h=null,d,p=()=>{clearTimeout(
d),s.classList.remove(hr),i.endFades()};return{box:s,stage:i,tip:l,followCut(m,...g){let b=h?.k!==m.k||h.t!==m.t;if(h=m,
!b&&u.isUnderWay())return;p();let M=u.step();M&&(s.classList.add(hr),i.fade(M,...g),d=setTimeout(p,2*M))},rest:p,announce(m){
c.textContent=m},onDestroy(...m){f.push(...m)},destroy(){for(let m of f)m();p(),u.destroy(),a(),i.destroy(),s.remove()}}}
function yt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=Kt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function oe(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Ot(t){return e=>{let n=t[e.key];!n||lr(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var ua=["Escape","Shift","Control","Alt","Meta"];function Ge(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[q(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(mt)}}),q(e,{keydown:r=>{ua.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",mt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function Ve(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${R(e)} selected\
.`:"."}function dr(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function re(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=dr(n);r.
textContent=e,o.append(r),t.append(o);function s(i,l,a){let c=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,l.dataset.lmSuppressShortcuts="true",c.append(...a?[l,f]:[f,l]),o.append(c),c}return{el:o,select(i,l){let a=n.
createElement("select");a.addEventListener("change",()=>l(a.value)),a.setAttribute("aria-label",i);let c=s(i,a,!1),f="";
return{show(u,h,d=h){let p=JSON.stringify([h,d]);p!==f&&(f=p,a.replaceChildren(...h.map((m,g)=>{let b=n.createElement("o\
ption");return b.value=m,b.textContent=(d[g]??m).slice(0,60),b}))),a.value=u},hide(u){c.hidden=u}}},checkbox(i,l,a){let c=n.
createElement("input");c.type="checkbox",c.title=l,c.addEventListener("change",()=>a(c.checked));let f=s(i,c,!0);return{
show(u,h=!0){c.checked=u,f.hidden=!h}}},button(i,l){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",l),o.append(a),{show(c){a.hidden=!c}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var mr=B.colors,ha=Object.keys(B.marker_scales),gr=B.marker_scales;function Pn(t){return ze(t)?t:t%me}function ft(t){return ze(
t)?Ko(t):y(mr,t%mr.length)}function Dn(t){return y(ha,ze(t)?Go(t):t%De)}var zn=1;function ut(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Hn(t,e){return t.from+e/t.width*(t.to-t.from)}
function ot(t,e){return t.height*(1-e/t.top)}function xr(t,e){return t.top*(1-e/t.height)}function Tt(t){return t.width/
(t.to-t.from)}function Xe(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(
n*1.1)),i=zn/(Tt(e)*n),l=Bo(t,e.from,e.to,i),a=new Int32Array(12*l.length),c=new Int32Array(3*l.length),f={rows:wr(r+s+1),
columns:wr(o+s+1)},u=0,h=(m,g,b,M,x)=>{a.set([g,b,M,x],4*u),c[u++]=m},d=m=>Math.round(ut(e,et(t.x,m))*n-s/2),p=m=>Math.round(
ot(e,nt(t,m))*n-s/2);for(let m of l){let[g,b]=Et(t,m),[M,x,w]=[d(g),d(b),p(m)],[v,A]=[Math.max(0,M),Math.min(o,x+s)];w>-s&&
v<A&&br(f.rows,w,v,A)&&h(m,v,w,A-v,s);for(let[S,E]of[[g,M],[b,x]]){if(E<0||E+s>o+1)continue;let C=S>=t.n&&et(t.sizes,S)>=
i?p(S):r,[N,I]=[Math.max(0,Math.min(w,C)),Math.max(w,C)];N<I&&br(f.columns,E,N,I)&&h(m,E,N,s,I-N)}}return{rects:a,owner:c,
count:u,thick:s}}function Ye(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,
count:n,ink:o,lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(et(e,s),et(e,s+1),et(e,s+2),et(e,s+3))}function wr(t){
return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function br(t,e,n,o){let[r,s]=[et(t.from,e),
et(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function $t({
tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=zn/(Tt(r)*r.dpr),l=Math.max(0,Math.floor(r.from));for(;l<r.to&&l<t.n;){let a=et(
o,et(t.order,l)),c=et(t.start,et(e,a)),f=c+et(n,a),[u,h]=[Math.max(0,ut(r,c)),Math.min(r.width,ut(r,f))];s.push({label:a,
x0:u,x1:h}),l=Math.max(f,Math.ceil(c+i))}return s}var yr=new WeakMap;function se(t,e){if(t.monotone)return nt(t,e);let n=yr.
get(t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Et(t,o);n[o]=Math.max(nt(t,o),
n[r]??0,n[s]??0)}yr.set(t.children,n)}return et(n,e)}function Je(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.
floor(Hn(e,n)),0),t.n-1),i=et(t.order,s),l=zn/(Tt(e)*e.dpr),a=-1,c=r,f=(u,h,d)=>{let p=Math.hypot(h,d);p<c&&([c,a]=[p,u])};
for(let u=et(t.parents,i);u>=0;u=et(t.parents,u)){if(et(t.sizes,u)<l)continue;let[h,d]=Et(t,u),p=ot(e,nt(t,u)),m=[h,d].map(
g=>ut(e,et(t.x,g)));f(u,Mr(n,m[0]??0,m[1]??0),o-p),[h,d].forEach((g,b)=>{let M=ot(e,nt(t,g));f(g,n-et(m,b),Mr(o,p,M))})}
return a}function Mr(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function et(t,e){return t[e]}function Ar(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=l=>n?
l:l.replaceAll(",","");return r==="d"?i(Mt(t,0)).replace(/^-0$/,"0"):r==="e"?Le(t,s):r==="g"?pt(t,Math.max(1,s)):r==="%"?
`${i(Mt(100*t,s))}%`:i(Mt(t,s))}var pa=2e4;function vr(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:l,face:a,fmt:c}=e;if(!e.annot)return;let{heatmap:f}=s,
[u,h]=e.shown,[d,p]=[f.width/r.length,f.height/(h-u)];if(p<D+2||d<2*D||(h-u)*r.length>pa)return;let m=[];for(let g=Math.
ceil(u-.2);g+.8<=h&&g<o.length;g++)for(let b=0;b<r.length;b++){let M=y(n.values,y(o,g)*n.p+y(r,b)),x=Ar(M,c);if(!x)continue;
if(a.width(x)+6>d)return;let w=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),v=.2126*y(l,w)+.7152*y(l,w+1)+.0722*
y(l,w+2),[A,S]=[f.left+(b+.5)*d,f.top+(g+.5-u)*p+.5];m.push({word:x,x:A,y:S,dark:v>127.5})}t.font=a.css(),t.textAlign="c\
enter",t.textBaseline="middle";for(let{word:g,x:b,y:M,dark:x}of m)t.fillStyle=x?"#000000":"#ffffff",t.fillText(g,b,M)}var Ze=10,Bn=3,da=90,ma=84,Fn=6,Un=16,ga=8,gt=9,we=54,ie=5,Er=12,Sr=14,kr=110,Tr=8;function Nr(t,e,n,[o,r],s){let i=t.map(
({name:c})=>s.fit(W(c),ma)),{items:l,lines:a}=ba(t,e-4,s);return{names:i,items:l,legendHeight:a?a*Un+ga:0,namesHeight:i.
length?Math.max(...i.map(c=>s.width(c)))+Fn+6:0,fit:c=>t.map(f=>{if(f.kind!=="text"||c<D+2)return Ze;let u=Ze;for(let h=Math.
floor(o);h<r&&h<n.length;h++)u=Math.max(u,s.width(W(Yt(f,y(n,h)).slice(0,60))));return Math.min(da,u)})}}function wa(t){
let{colors:e,words:n,grouped:o,kind:r,unit:s,ends:i}=t,l=[];return n.length&&!t.plain?e.forEach((a,c)=>{let f=o&&c===n.length-
1?` (${St(o,"number")} values)`:"";l.push([[a],`${n[c]}${f}`,""])}):e.length&&!n.length&&l.push([e,St(i[0],r),St(i[1],r,
s)]),t.gaps&&e.length&&l.push([[B.missing_color],"missing",""]),l}function ba(t,e,n){let o=[],r=0;for(let l of t){let a=wa(
l);if(!a.length)continue;let c=n.fit(W(l.name),kr,D,!0);o.push({line:r,left:0,text:c,colors:[],end:""});let f=n.width(c,
D,!0)+Er;for(let[u,...h]of a){let[d="",p=""]=h.map(g=>n.fit(W(g),kr)),m=n.width(d)+n.width(p)+ie;m+=u.length===1?gt:we+ie,
f+m>e&&f>Sr&&(r+=1,f=Sr),o.push({line:r,left:f,text:d,colors:u,end:p}),f+=m+Er}r+=1}let s=o.length;o=o.filter(l=>l.line<
Tr);let i=o.at(-1);if(i&&o.length<s){let l=`+ ${s-o.length+1} more`;o[o.length-1]={...i,text:l,colors:[],end:""}}return{
items:o,lines:Math.min(r,Tr)}}var Wn=9,be=5,_r=11,ae=7,Cr=D+ae+5,ya=130,Lr=37,Or=140,$r=D+2;function Ir(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i,
tracks:l}=t,a=N=>Math.round(N*i)/i,c=a(t.columnTree?Math.min(70,.1*o)+be:8),f=t.rowTree?Math.min(130,Math.max(50,.16*n)):
0,u=o-(l?.legendHeight??0),h=l?.fit((u-c-24)/s)??[],d=()=>h.reduce((N,I)=>N+I+Bn,0),p=()=>a(f+be+Wn+d()+be),m=p(),g=_r+10+
Math.max(0,...t.scale.map(N=>e.width(N))),b=16+Math.max(g,e.width(t.unit)+4),M=0;(u-c-24)/s>=$r&&(M=Math.min(ya,.26*n,t.
longestName())+10);let w=Math.max(20,n-m-b-M),v=()=>Ma(r,w/r.length,m,.34*u,e,!h.length),A=v(),S=()=>Math.max(A.height,l?.
namesHeight??0);(M||h.length)&&(u-c-S())/s<$r&&(M=0,h=l?.fit(0)??[],m=p(),w=Math.max(20,n-m-b),A=v()),w=a(w);let E=a(Math.
max(20,u-c-S())),T=m-be-d(),C=T;return{heatmap:{left:m,top:c,width:w,height:E},clusterBar:{left:T-Wn,top:c,width:Wn,height:E},
rowTree:{left:0,top:c,width:f,height:E},columnTree:{left:m,top:2,width:w,height:t.columnTree?c-be-2:0},bar:{left:m+w+M+16,
top:c+Cr,width:_r,height:Math.min(120,Math.max(1,E-Cr-ae))},names:A,rowNames:M,tracks:h.map(N=>(C+=Bn+N,{left:a(C-N),top:c,
width:N,height:E})),trackNames:l?.names??[],legend:l?.items??[],legendTop:u+4}}function Ma(t,e,n,o,r,s=!0){let i=t.map(m=>W(
m)),l=m=>Math.max(0,...m.map(g=>r.width(g)));if(l(i)+8<=e)return{words:i,angle:0,every:1,height:D+12};let a=Lr*Math.PI/180,
c=s&&e*Math.sin(a)>=D+1,f=c?1:Math.max(1,Math.ceil((D+2)/e)),u=kn(i),h=i.map((m,g)=>{if(g%f)return"";if(!c)return r.fit(
m,Math.min(Or,o-10),D,!1,u[g]);let b=n+e*(g+.5)-6;return r.fit(m,Math.min(Or,(o-16)/Math.sin(a),b/Math.cos(a)),D,!1,u[g])}),
d=c?a:Math.PI/2,p=l(h)*Math.sin(d)+D*Math.cos(d)+12;return{words:h,angle:c?Lr:90,every:f,height:Math.ceil(p)}}function jn(t,e){if(t.norm==="linear"){let r=Vt(t.vmin,t.vmax,e,40);return{values:r,words:Nt(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?y(Nt([r]),0):pt(r,2));return{values:n,words:o}}function Rr(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:l}){let{left:a,top:c,width:f,height:u}=e.bar,h=g=>{let b=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[b]} ${r[b+1]} ${r[b+2]})`};for(let g=0;g<u;g+=.5)t.fillStyle=
h(1-(g+.25)/u),t.fillRect(a,c+g,f,Math.min(1,u-g));let d=(g,b)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+f,g),t.lineTo(a+
f/2,b),t.closePath(),t.fill()};t.fillStyle=h(1),n.above&&d(c,c-ae),t.fillStyle=h(0),n.below&&d(c+u,c+u+ae);let{values:p,
words:m}=jn(n,u);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",p.forEach((g,b)=>{let M=c+u*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(a+f,Math.min(Math.round(M),c+u-1),4,1),t.fillStyle=s.quiet;let x=Math.min(Math.max(M,c+5),c+
u-4);t.fillText(m[b]??"",a+f+8,x)}),t.fillStyle=s.quiet,t.fillText(o,a,c-ae-2-D/2),l&&(t.fillStyle=B.missing_color,t.fillRect(
a,c+u+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",a+14,c+u+19))}function Pr(t,e,n,o,[r,s],i,l){let a=new Float64Array(e),c=new Float32Array(i*l),f=(s-r)/l,u=-1;for(let h=0;h<l;h++){let d=r+
h*f;if(f<=1){let p=Math.min(Math.max(Math.floor(d+f/2),0),n.length-1);if(p===u){c.copyWithin(h*i,(h-1)*i,h*i);continue}u=
p;let m=it(n,p)*e;for(let g=0;g<e;g++)a[g]=it(t,m+g)}else xa(a,t,e,n,d,d+f);Aa(c,h*i,a,o,i)}return c}function xa(t,e,n,o,r,s){
t.fill(0);let i=0;for(let l=Math.max(0,Math.floor(r));l<s&&l<o.length;l++){let a=Math.min(l+1,s)-Math.max(l,r);if(a<=1e-9)
continue;i+=a;let c=it(o,l)*n;for(let f=0;f<n;f++)t[f]=it(t,f)+a*it(e,c+f)}for(let l=0;l<n;l++)t[l]=it(t,l)/i}function Aa(t,e,n,o,r){
let s=o.length,i=s/r;for(let l=0;l<r;l++){let[a,c]=[l*i,(l+1)*i];if(i<=1){t[e+l]=it(n,it(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let f=0;for(let u=Math.floor(a);u<c&&u<s;u++)f+=(Math.min(u+1,c)-Math.max(u,a))*it(n,it(o,u));t[e+l]=f/i}}
function Dr(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:l}=e,a=e.norm==="linear",[c,f]=[Math.floor(256*l[0]),Math.min(255,Math.
floor(256*l[1]))],u=256*l[0],h=256*(l[1]-l[0])/(i-s);for(let d=0;d<t.length;d++){let p=it(t,d);if(Number.isNaN(p))continue;
let m=0;if(a)m=Math.min(Math.max(Math.floor(u+(p-s)*h),c),f);else for(let g=128;g;g>>=1)p>=it(r,m+g-1)&&(m+=g);m*=3,o[4*
d]=it(n,m),o[4*d+1]=it(n,m+1),o[4*d+2]=it(n,m+2),o[4*d+3]=255}}function Qe(t,[e,n],o){let r=[],s=o/(n-e),i=Math.ceil(n);
for(let l=Math.floor(e);l<i;l++){if(!t(l))continue;let a=Math.max((l-e)*s,0),c=Math.min(Math.max((l+1-e)*s,a+1),o),f=r.length-
1;f>0&&a<=it(r,f)+1e-6?r[f]=Math.max(c,it(r,f)):r.push(a,c)}return r}function it(t,e){return t[e]}var{missing_color:va}=B;function zr(t,e,n,o,r,s,i,l){t.width=Math.min(o.length,s.width),t.height=s.height;let a=Pr(e.values,
e.p,n,o,r,t.width,t.height),c=t.getContext("2d");if(!c)return;let f=c.createImageData(t.width,t.height);Dr(a,i,l,f.data),
c.putImageData(f,0,0)}function Hr(t,e,n,o){t.save(),o&&(t.fillStyle=va,t.fillRect(n.left,n.top,n.width,n.height)),t.imageSmoothingEnabled=
!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function Br(t,{heatmap:e,names:n},o,r){let s=e.width/n.words.
length,i=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((l,a)=>{if(!l)return;let c=e.left+s*(a+.5);if(n.
angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(l,c,i+D+6);return}t.save(),t.textAlign="right",t.
textBaseline="middle",t.translate(n.angle<90?c+4:c,i+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),
t.restore()})}function Fr(t,{heatmap:e,rowNames:n},[o,r],s,i,l){let a=e.height/(r-o);t.font=l.css(),t.fillStyle=i.quiet,
t.textAlign="left",t.textBaseline="middle";for(let c=Math.ceil(o-.4);c+.6<=r;c++){let f=e.top+(c+.5-o)*a;t.fillText(s(c,
n-10),e.left+e.width+7,f+.5)}}function qn(t,e,n,o,r){let s=Xe(e,n),[i,l]=[Math.round(n.width*n.dpr),Math.round(n.height*
n.dpr)];t.width=Math.max(1,o?l:i),t.height=Math.max(1,o?i:l);let a=t.getContext("2d");return a&&(o&&a.setTransform(0,1,1,
0,0,0),Ye(a,s,r)),s}function Ur(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,0];for(let l=0;l<=o;l++){let a=Math.
floor(e.from+(l+.5)/o*(e.to-e.from)),c=n[Math.min(a,n.length-1)],f=l<o&&c!==void 0?t.labels[c]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:i/e.dpr,x1:l/e.dpr}),[s,i]=[f,l])}return r}function Wr(t,e,n,o,r){for(let{label:s,x0:i,x1:l}of n){let a=l-i,
c=r&&a>4?.5:0;t.fillStyle=ft(y(o,s)),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+i+c,e.width,a-2*c,2):t.rect(e.left,e.
top+i+c,e.width,a-2*c),t.fill()}}function jr(t,{heatmap:e},n,o,r){let s=Qe(o,n,e.height),i=0;t.fillStyle=r.paper,t.globalAlpha=
.62;for(let a=0;a<=s.length;a+=2){let c=s[a]??e.height;c>i&&t.fillRect(e.left,e.top+i,e.width,c-i),i=s[a+1]??e.height}t.
globalAlpha=1,t.fillStyle=r.ink;let l=e.left-4;for(let a=0;a<s.length;a+=2){let[c=0,f=0]=[s[a],s[a+1]];t.fillRect(l,e.top+
c,e.left-l-1,Math.max(1,f-c))}}function qr(t,{left:e,top:n,width:o,height:r},s,i){let l=h=>Math.round(h*i)/i,[a,c,f,u]=[
l(e),l(n),l(e+o),l(n+r)];for(let[h,d]of[[s.paper,2],[s.ink,1]])t.fillStyle=h,t.beginPath(),t.rect(a-d,c-d,f-a+2*d,u-c+2*
d),t.rect(a,c,f-a,u-c),t.fill("evenodd")}function Kr(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let l=i.createImageData(e.length,
s);e.forEach((a,c)=>{if(!a.colors.length)return;let f=zo(a);for(let u=0;u<s;u++){let h=Math.floor(o+(u+.5)/s*(r-o)),d=y(
n,Math.min(Math.max(h,0),n.length-1)),p=4*(u*e.length+c);l.data.set(f.subarray(3*d,3*d+3),p),l.data[p+3]=255}}),i.putImageData(
l,0,0)}function Gr(t,e,n,o,r,[s,i],l,a){t.font=a.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(
({left:c,top:f,width:u,height:h},d)=>{let p=y(n,d),m=y(o.trackNames,d);if(p.colors.length)t.save(),t.beginPath(),t.rect(
c,f,u,h),t.clip(),t.drawImage(e,c-d*u,f,u*n.length,h),t.restore(),Kn(t,c,f,u,h,l);else if(u>Ze){t.fillStyle=l.quiet,t.textAlign=
"left";let g=h/(i-s);for(let b=Math.ceil(s-.4);b+.6<=i;b++){let M=a.fit(W(Yt(p,y(r,b))),u);t.fillText(M,c,f+(b+.5-s)*g+.5)}}
t.fillStyle=l.ink,t.save(),t.translate(c+u/2,f+h+Fn),u>a.width(m)?(t.textAlign="center",t.fillText(m,0,D/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(m,0,0)),t.restore()})}function Vr(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:l,colors:a,end:c}of e){let f=n+(s+.5)*Un,u=!a.length&&!l.startsWith("+ ");t.font=r.css(D,
u);let[h,d]=a,p=i+2,m=(g,b)=>{t.fillStyle=b,t.fillText(g,p,f+.5),p+=r.width(g)+ie};if(!h)m(l,u?o.ink:o.quiet);else if(d){
m(l,o.quiet);let g=we/18;for(let b=0;b<18;b++)t.fillStyle=Ea(h,d,(b+.5)/18),t.fillRect(p+b*g,f-gt/2,g+.3,gt);Kn(t,p,f-gt/
2,we,gt,o),p+=we+ie,m(c,o.quiet)}else t.fillStyle=h,t.fillRect(p,f-gt/2,gt,gt),Kn(t,p,f-gt/2,gt,gt,o),p+=gt+ie,m(l,o.quiet)}}
function Ea(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(l=>Number.parseInt(l.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function Kn(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function Gn({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:i}=e.rowTree;return{width:i,height:s,from:n,to:o,top:(vt(
t.tree)||1)*1.04,dpr:r}}function Xr(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e(),
tracks:e()};function o(a,c,f){c.length===a.key.length&&c.every((u,h)=>u===a.key[h])||(a.key=c,f(a.canvas))}function r(a,c){
let{data:f,places:u,rows:h,columns:d,shown:p,scale:m,map:g,gaps:b,theme:M,face:x,dpr:w}=c,{heatmap:v,columnTree:A}=u,S={
width:Math.max(1,Math.round(v.width*w)),height:Math.max(1,Math.round(v.height*w))},E=[f.values,h,d,...p,S.width,S.height,
m,g];o(n.heatmap,E,N=>zr(N,f,h,d,p,S,m,g)),Hr(a,n.heatmap.canvas,v,b),vr(a,c);let T=f.columnTree;if(A.height&&T){let N={
...A,top:(vt(T)||1)*1.02,dpr:w,from:0,to:f.p};o(n.columns,[T,A.width,A.height,w,M.quiet],I=>{qn(I,T,N,!1,M.quiet)}),a.save(),
a.setTransform(1,0,0,1,Math.round(A.left*w),Math.round(A.top*w)),a.drawImage(n.columns.canvas,0,0),a.restore()}Br(a,u,M,
x),u.rowNames&&Fr(a,u,p,(I,$)=>{let k=y(h,I);return x.fit(W(f.name(k)),$,D,!1,Oe(f,k))},M,x),Rr(a,c);let{tracks:C}=c;u.tracks.
length&&(o(n.tracks,[C,h,...p,S.height],N=>Kr(N,C,h,p,S.height)),Gr(a,n.tracks.canvas,C,u,h,p,M,x),Vr(a,u.legend,u.legendTop,
M,x))}function s(a,c){let{rowTree:f,rows:u,places:h}=c,d=Ft(c.cut),p=Gn(c),m=f?$t(c.cut,p):Ur(c.cut,p,u);Wr(a,h.clusterBar,
m,d,f),f&&i(a,c,p,m,d)}function i(a,c,f,u,h){let{tree:d}=c.data,{rowTree:p}=c.places,{dpr:m,from:g,to:b}=f,M=c.theme.quiet;
o(n.tree,[d,p.width,p.height,m,g,b,M],w=>{qn(w,d,f,!0,M)});let{canvas:x}=n.tree;a.save(),a.setTransform(1,0,0,1,Math.round(
p.left*m),Math.round(p.top*m)),a.beginPath(),a.rect(0,0,x.width,x.height),a.clip(),a.drawImage(x,0,0),a.globalCompositeOperation=
"source-atop";for(let{label:w,x0:v,x1:A}of u){let S=y(c.cut.nodes,w);if(S<d.n)continue;let E=Math.round(ot(f,se(d,S))*m-
1),T=Math.floor(v*m);a.fillStyle=ft(y(h,w)),a.fillRect(E,T,x.width-E,Math.max(1,Math.ceil(A*m)-T))}a.restore()}function l(a,c){
let{data:f,places:u,rows:h,columns:d,placeOf:p,selection:m,hover:g,rowTree:b,theme:M,dpr:x}=c,{heatmap:w}=u,[v,A]=c.shown;
if(m){let N=I=>!!m[y(h,I)];jr(a,u,c.shown,N,M)}if(!g)return;let S=w.height/(A-v),E=(N,I,$,k)=>{let _=Math.max(I-N,2/S),P=(N+
I)/2,z=Math.max(0,(P-_/2-v)*S),L=Math.min(w.height,(P+_/2-v)*S);L<=0||z>=w.height||qr(a,{left:$,top:w.top+z,width:k-$,height:L-
z},M,x)},[T,C]=[w.left,w.left+w.width];if(g.leaf!==void 0){let N=y(p,g.leaf);if(E(N,N+1,T,C),c.column>=0){let I=w.width/
d.length;E(N,N+1,T+c.column*I,T+(c.column+1)*I)}}else if(b){let N=y(f.tree.start,g.node);E(N,N+y(f.tree.sizes,g.node),T,
C)}}return{paintBase:r,paintCut:s,paintOverlay:l,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var Sa=24;function le(t,e){let n=new Map,o=null,r=null;function s(){let[c={x:0,y:0},f=c]=n.values(),u=Math.max(Sa,Math.hypot(
c.x-f.x,c.y-f.y));return{x:(c.x+f.x)/2,y:(c.y+f.y)/2,far:u}}function i(c){let f=yt(t,c);if(c.pointerType==="touch"&&(n.set(
c.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(c.pointerId),r=s();return}o||!e.down(c,f)||(o={...f,id:c.
pointerId,moved:!1},t.setPointerCapture(c.pointerId))}function l(c){let f=yt(t,c);if(n.has(c.pointerId)&&n.set(c.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===c.pointerId&&e.drag(c,f,o):
e.hover(c,f)}function a(c){if(n.delete(c.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===c.pointerId&&
(o=null,c.type==="pointercancel"?e.cancel():e.up(c,yt(t,c),f))}return q(t,{pointerdown:i,pointermove:l,pointerup:a,pointercancel:a,
pointerleave(c){!o&&c.pointerType!=="touch"&&e.leave()},touchstart(c){let f=c.touches[0],u=f&&e.owns?.(yt(t,f));c.cancelable&&
(c.touches.length>1||u)&&c.preventDefault()}})}var ka=7;function Yr(t,e,n){let{data:o,cut:r,rows:s,columns:i,shown:[l,a]}=t,{heatmap:c,clusterBar:f,rowTree:u}=t.places,
h=n-c.top;if(h<0||h>=c.height)return null;let d=Math.min(Math.floor(l+h/c.height*(a-l)),o.n-1),p=y(s,d);if(e>=c.left&&e<
c.left+c.width){let g=Math.floor((e-c.left)/c.width*i.length);return{leaf:p,column:Math.min(g,i.length-1)}}if(t.places.tracks.
some(({left:g,width:b})=>e>=g-1&&e<g+b+1))return{leaf:p,column:-1};if(e>=f.left-1&&e<c.left)return{label:y(r.labels,p)};
if(!t.rowTree||e>u.left+u.width)return null;let m=Je(o.tree,Gn(t),h,e-u.left,ka);return m<0?null:m<o.n?{leaf:m,column:-1}:
{node:m}}function Vn({data:t,cut:e,columns:n,tracks:o},r){if(r.label!==void 0){let c=R(y(e.sizes,r.label),t.noun);return[
`Cluster ${Y(e,r.label)}`,c]}if(r.node!==void 0){let c=e.nodes.indexOf(r.node),f=R(y(t.tree.sizes,r.node),t.noun);return[
c<0?f:`Cluster ${Y(e,c)} · ${f}`,`height ${at(nt(t.tree,r.node))}`]}let s=`cluster ${Y(e,y(e.labels,r.leaf))}`,{leaf:i}=r,
l=o.map(c=>`${c.name}: ${Yt(c,i)}`);if(r.column<0)return[t.name(i),s,...l];let a=y(n,r.column);return[t.name(i),Ta(t,i,a),
s,...l]}function Ta(t,e,n){let o=t.columnAbout[n],r=y(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)
return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${Ce(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)
return`${s}: ${Ce(r)} scaled`;let l=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${St(l??NaN,
i.kind,i.unit)}`}function Jr(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:l}=n;function a({x:b,y:M}){let x=r();return x&&
Yr(x,b,M)}function c(b,M){t.setHit(b);let x=b?.label===void 0?b?.node:e.cut.nodes[b.label];b?.leaf!==void 0?e.setHover({
leaf:b.leaf}):x===void 0?e.setHover(null):e.setHover(x<e.data.n?{leaf:x}:{node:x}),i.canvas.style.cursor=b?"pointer":"";
let w=r();if(!b||!w)return l.hide();let[v="",...A]=Vn(w,b);l.show(M.x,M.y,v,A)}function f(b,M){let{cut:x,data:w}=e;if(!b)
M||e.select([]);else if(b.leaf!==void 0)e.select([b.leaf],{add:M});else{let v=b.node??y(x.nodes,b.label??0);e.select(kt(
w.tree,v),{add:M})}}function u(b){let M=r();return M?b/M.places.heatmap.height*(M.shown[1]-M.shown[0]):0}function h(b){let M=r()?.
places.heatmap;return M?(b-M.top)/M.height:.5}let d=o.shown(),p=le(i.canvas,{down(b){return b.button?!1:(d=o.shown(),!0)},
drag(b,{x:M,y:x},w){w.moved||=Math.hypot(M-w.x,x-w.y)>=ee,w.moved&&o.move(u(w.y-x),d)},up(b,M,x){if(x.moved)return;let w=a(
M);f(w,b.shiftKey),b.pointerType==="touch"&&c(w,M)},cancel(){},hover:(b,M)=>c(a(M),M),leave:()=>c(null,{x:0,y:0}),pinch(b,M,x,w){
o.zoom(b,h(M.y-w)),o.move(-u(w))}}),m=q(i.canvas,{dblclick:o.showAll,wheel(b){!oe(s,b)||!r()||(b.preventDefault(),o.zoom(
1.0015**(b.deltaY||b.deltaX),h(yt(s,b).y)))},keydown:Ot({ArrowDown:()=>g(1,0),ArrowUp:()=>g(-1,0),ArrowRight:()=>g(0,1),
ArrowLeft:()=>g(0,-1),Home:()=>g(-1/0,0),End:()=>g(1/0,0),Enter:b=>{let M=t.hit();M&&f(M,b.shiftKey)},Escape:()=>{e.select(
[]),c(null,{x:0,y:0}),s.classList.remove(mt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function g(b,M){let x=r();if(!x)return;let w=(k,_)=>Math.min(Math.max(k,0),_),v=e.hover?.leaf,A=t.hit(),S=v===
void 0?Math.ceil(x.shown[0]):w(y(x.placeOf,v)+b,e.data.n-1),E=v===void 0||A?.leaf===void 0?0:w(A.column+M,t.columns()-1);
o.reveal([S]);let T=r()??x,{heatmap:C}=T.places,[N,I]=T.shown,$={leaf:y(T.rows,S),column:E};c($,{x:C.left+(E+.5)/t.columns()*
C.width,y:C.top+(S+.5-N)/(I-N)*C.height}),s.classList.add(mt),n.announce(Vn(T,$).join(", "))}return()=>{p(),m()}}var ts=["linear","log","symlog","power","quantile"],Na=[2,98],Zr=.5,_a=.01,tn=100,ye=1/(1-.1),es=t=>B.diverging_maps.includes(
t.replace(/_r$/,"")),ht=t=>String(Number(t.toPrecision(6)));function Yn(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){
let i=y(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(
t.length),i=0;for(let l=0;l<t.length;l++){let a=y(t,l);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function Xn(t,e){
let n=e*(t.length-1),o=Math.floor(n),r=y(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Me(t,e,n){let{norm:o="linear",vmin:r=null,
vmax:s=null,robust:i="auto"}=t,{least:l,most:a}=e,c=o==="log";if(Ca(t),c&&l<=0)throw new Error(ns("the smallest",l));let f=t.
center===void 0?"auto":t.center;if(f==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;f=n&&!c&&!p?0:null}let u=i===!0||i===
"auto"&&n?Na:i,[h,d]=[l,a];if(Array.isArray(u)&&e.sorted().length&&(h=Xn(e.sorted(),y(u,0)/100),d=Xn(e.sorted(),y(u,1)/100)),
[h,d]=La(h,d,f,r,s,c),!(h<d))if(r===null&&s===null)d=c?10*h:h+1;else{let[p,m,g,b]=s===null?["vmin",h,"below the largest",
d]:["vmax",d,"above the smallest",h];throw new Error(`${p}=${ht(Number(m))} is not ${g} value, ${ht(Number(b))}: choose \
another ${p}, or both ends.`)}return Oa(o,h,d,f,e)}var ns=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${ht(
e)}: choose another norm, such as 'symlog'.`;function Ca({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==
null&&s!==null&&r>=s)throw new Error(`vmin=${ht(r)} is not below vmax=${ht(s)}: choose a smaller vmin or a larger vmax.`);
for(let[a,c]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof c=="number"&&c<=0)throw new Error(ns(a,c));
if(typeof e!="number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let l=i?`above vmin=${ht(r)}`:`below v\
max=${ht(s??0)}`;throw new Error(`center=${ht(e)} is not ${l}: choose another center or end.`)}function La(t,e,n,o,r,s){
if(n===null||o!==null&&r!==null)return[o??t,r??e];let i=(c,f)=>s?f/c:f-c,l=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?
a=i(o,n):r!==null&&(a=i(n,r)),a>l||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function Oa(t,e,n,o,r){let s=1e-9*(n-e),
[i,l]=$a(t,e,n,o,r),[a,c]=[i(e),i(n)],[f,u]=[0,1];if(o!==null){let p=i(o),m=Math.max(c-p,p-a);[f,u]=[.5-.5*(p-a)/m,.5+.5*
(c-p)/m]}let h=p=>(i(Math.min(Math.max(p,e),n))-a)/(c-a),d=p=>l(a+p*(c-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.
least<e-s,above:r.most>n+s,values:r,share:h,atShare:d,place:p=>f+(u-f)*h(p),part:[f,u],bounds:Float64Array.from({length:255},
(p,m)=>{let g=(m+1)/256;return g<=f?-1/0:g>=u?1/0:d((g-f)/(u-f))}),placeOfShare:p=>f+(u-f)*p,ticks(p=5){let m=new Set;for(let g=0;g<
p;g++)m.add(Number(pt(d(g/(p-1)),2)));return[...m].filter(g=>g>=e-s&&g<=n+s).sort((g,b)=>g-b)}}}function $a(t,e,n,o,r){if(t===
"log")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Zr,i=>s+Math.sign(i)*
Math.abs(i)**(1/Zr)]}if(t==="symlog"){let s=_a*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*ye:Math.sign(
i)*s*(ye+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=ye?i/ye:Math.sign(i)*s*10**(Math.abs(i)/s-ye)]}if(t==="quantile"){
let[s,i]=Ia(r.sorted(),e,n);return[l=>Qr(l,s,i),l=>Qr(l,i,s)]}return[s=>s,s=>s]}function Ia(t,e,n){let o=t.filter(a=>a>=
e&&a<=n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=tn;a++){let c=a===0?e:a===tn?n:Xn(o,a/tn);
c!==r.at(-1)&&(r.push(c),s.push(0),i.push(0));let f=r.length-1;s[f]=y(s,f)+a/tn,i[f]=y(i,f)+1}let l=s.map((a,c)=>a/y(i,c));
return[l[0],l[l.length-1]]=[0,1],[r,l]}function Qr(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=y(e,
o))return y(n,o);if(t>=y(e,r))return y(n,r);for(;r-o>1;){let l=o+r>>1;y(e,l)<=t?o=l:r=l}let[s,i]=[y(e,o),y(n,o)];return i+
(t-s)/(y(e,r)-s)*(y(n,r)-i)}var os=24,rs=.02,en=.02,ss=.1;function is(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let c=n.createElement("di\
v");c.className="hclust-scale-end",c.tabIndex=0,c.title="Drag to move this end of the colors; double click for the usual\
 ends",c.dataset.lmSuppressShortcuts="true";for(let[f,u]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":a==="vmax"?"Upper end of the colors":"Lower end of the colors"}))c.setAttribute(f,u);return t.append(c),{end:a,
el:c}}),r=1;function s(a,c,f){let u=a.center===null?null:a.share(a.center),h=c==="vmax"?Math.max(f,(u??0)+rs):Math.min(f,
(u??1)-rs),d=Number(a.atShare(h).toPrecision(4));Number.isFinite(d)&&e.move(c,d)}function i(a,c){let f=c==="vmax"?1:0,u=null,
h=m=>{let g=e.scale();g&&s(g,c,f+m)},d=m=>{let g=e.scale()?.values[m];g!==void 0&&e.move(c,g)},p=()=>{u&&(u=null,a.style.
transform="",e.done())};return q(a,{pointerdown(m){let g=e.scale();m.button||!g||(u={y:m.clientY,id:m.pointerId,scale:g},
a.setPointerCapture(m.pointerId))},pointermove(m){if(u?.id!==m.pointerId)return;let g=(m.clientY-u.y)/Kt(a);a.style.transform=
`translateY(${g}px)`,g&&s(u.scale,c,f-g/r)},pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Ot({ArrowUp:()=>h(en),ArrowRight:()=>h(
en),ArrowDown:()=>h(-en),ArrowLeft:()=>h(-en),PageUp:()=>h(ss),PageDown:()=>h(-ss),Home:()=>d("least"),End:()=>d("most"),
Delete:e.reset,Backspace:e.reset})})}let l=o.map(({el:a,end:c})=>i(a,c));return{show(a,c,f){r=a.height;let[u,h]=[Math.min(
c.values.least,c.vmin),Math.max(c.values.most,c.vmax)];for(let{el:d,end:p}of o){let m=p==="vmax"?a.top:a.top+a.height;d.
style.left=`${a.left+a.width/2-os/2}px`,d.style.top=`${m-os/2}px`;let g=ht(Number(c[p].toPrecision(4)));d.setAttribute("\
aria-valuemin",String(u)),d.setAttribute("aria-valuemax",String(h)),d.setAttribute("aria-valuenow",String(c[p])),d.setAttribute(
"aria-valuetext",`${g} ${f}`.trim())}},destroy(){for(let a of l)a();for(let{el:a}of o)a.remove()}}}var Ra=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,Pa=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Da=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function as(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=Ra.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=Pa.test(r)?[r]:[];for(let[a,c,f]of Da)c.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(f,""));let l=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(l.filter(Number.
isFinite))]}var za=["linear","logarithmic","symmetric log","square root","quantiles"],Ha=[["vmin","From"],["center","Center"],["vmax",
"To"]];function ls(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=re(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",m=>n.change({norm:m})),l=Ha.map(([m,g])=>{let b=o.createElement("label"),M=o.createElement(
"input");return M.type="text",M.inputMode="decimal",M.dataset.lmSuppressShortcuts="true",M.addEventListener("change",()=>h(
m,M.value.trim())),b.append(g,M),s.el.append(b),{name:m,input:M}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",m=>n.change({robust:m})),c=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),f=s.button("Usual colors",n.reset),u=o.createElement("p");u.setAttribute("role","statu\
s"),s.el.append(u);function h(m,g){if(!g)return n.change({[m]:void 0});if(m==="center"&&g==="none")return n.change({center:null});
let b=as(g);if(b.length!==1){u.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[m]:y(
b,0)})}function d(m){s.hide(!m),r.setAttribute("aria-expanded",String(m))}d(!1);let p=[q(r,{click:()=>d(r.getAttribute("\
aria-expanded")!=="true")}),q(s.el,{keydown(m){m.key==="Escape"&&(m.stopPropagation(),d(!1),r.focus())}})];return{show(m,g,b,M,x){
i.show(m.norm??"linear",ts,za);for(let{name:w,input:v}of l){let A=m[w],S=g[w];(o.activeElement!==v||!u.textContent)&&(v.
value=typeof A=="number"?ht(A):A===null?"none":""),w!=="center"&&A===null&&(v.value=""),v.placeholder=S===null?"none":ht(
Number(S.toPrecision(3)))}a.show(b),c.show(M),f.show(Object.keys(m).length>0),u.textContent=x},hide(m){m&&d(!1)},destroy(){
for(let m of p)m();s.destroy()}}}var Ba={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function fs(t,e,n,o){let r={
of:null,values:Yn([])},s=Me({},r.values,!1),i=!1,l="",a=Ue(Dt,o.model),c=()=>o.option("color_scale")??{},f=()=>tr(String(
o.option("cmap")||Dt),i),u=()=>i&&es(f());function h(M){let x=Object.fromEntries(Object.entries({...c(),...M}).filter(([
w,v])=>v!==void 0&&!(w==="norm"&&v==="linear")));try{Me(x,r.values,u())}catch(w){b(w.message);return}o.setOption("color_\
scale",x)}let d=()=>{Object.keys(c()).length&&o.setOption("color_scale",{})},p=()=>h({vmin:void 0,vmax:void 0}),m=ls(t,n,
{change:h,reset:d,annotate:M=>o.setOption("annot",M)}),g=is(e,{scale:()=>e.classList.contains("hclust-empty")?null:s,move:(M,x)=>h(
{[M]:x}),done:o.flush,reset:p});function b(M){let{robust:x="auto"}=c(),w=x==="auto"?u():!!x;m.show(c(),s,w,!!o.option("a\
nnot"),M)}return{now:()=>({scale:s,map:a,unit:l,annot:!!o.option("annot"),fmt:String(o.option("fmt")||".2g")}),update(M){
let{values:x}=o.data;x!==r.of&&(r={of:x,values:Yn(x)});let w=o.model.get("values_about")??{};[i,l]=[!!w.centered,String(
w.unit??"")],a=Ue(f(),o.model);let v="";try{s=Me(c(),r.values,u())}catch(A){v=A.message,s=Me({},r.values,u())}m.hide(!M),
b(v)},place:M=>g.show(M,s,l),inWords(){let[M,x]=[s.vmin,s.vmax].map(cs),w=Ba[s.norm];return`Colors go from ${M} to ${x}${l&&
` (${l})`}`+(w?` on a ${w} scale`:"")+(s.center===null?"":`, ${cs(s.center)} in the middle`)+(s.below||s.above?"; values\
 beyond have the color of the end.":".")},destroy(){m.destroy(),g.destroy()}}}var cs=t=>ht(Number(t.toPrecision(3)));var[us,Jn]=[1,2];function hs(t,e,n){let o=t.ownerDocument,r=re(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",O=>e.setOption("row_cluster",O)),i=r.checkbox("Columns","Cluster the columns and draw their tree",O=>e.
setOption("col_cluster",O)),l=r.select("Colors",O=>e.setOption("cmap",O)),a=()=>e.option("tracks")??[],c=je(()=>{T.hide(),
P()}),f=r.button("show all rows",c.showAll),u=Ct(o,n.font),h=[],d=[],p=new Int32Array(0),m=!1,g=null,[b,M]=[!1,!1],x=[],
w=null,v=Xr(o),A=ne(t,"hclust-plot",[v.paintBase,v.paintCut,v.paintOverlay].map(O=>U=>{let K=k();K&&O(U,K)}),()=>P()),{box:S,
stage:E,tip:T}=A,C=fs(t,S,r,e),N=Ge(S,E.canvas),$=ar(S,"Tracks","Strips that show what else is known of each row",(O,U)=>{
let K=a().filter(Z=>Z!==O);e.setOption("tracks",U?[...K,O]:K)});function k(){if(!g)return null;let{data:O,cut:U,selection:K,
hover:Z}=e,j=w?.leaf!==void 0&&w.leaf===Z?.leaf?w.column:-1;return{data:O,cut:U,selection:K,hover:Z,places:g,rows:h,columns:d,
placeOf:p,...C.now(),gaps:m,rowTree:b,tracks:x,column:j,theme:n,face:u,shown:c.shown(),dpr:E.dpr}}function _(){let{data:O}=e,
{tree:U}=O,K=O.p>0&&O.values.length>=O.n*O.p;r.hide(!K),N.showNotice(K?"":Ke);let Z=a().flatMap(Q=>O.tracks.find(bt=>bt.
name===Q)??[]);(Z.length!==x.length||Z.some((Q,bt)=>Q!==x[bt]))&&(x=Z),$.show(O.tracks.map(({name:Q})=>Q),a()),C.update(
K);let j=[Dt,...er(e.model)],st=String(e.option("cmap")||Dt),wt=j.includes(st)?j:[st,...j];l.show(st,wt,wt.map(Q=>Q===Dt?
"automatic":Q)),b=!!(e.option("row_cluster")??!0)&&O.n>1,M=!!(e.option("col_cluster")??!0)&&O.columnTree!==null,s.show(b,
O.n>1),i.show(M,O.columnTree!==null),h=b?U.order:Int32Array.from({length:O.n},(Q,bt)=>bt),d=M&&O.columnTree?O.columnTree.
order:Int32Array.from({length:O.p},(Q,bt)=>bt),p=new Int32Array(O.n);for(let Q=0;Q<O.n;Q++)p[y(h,Q)]=Q;if(w=null,!K)return g=
null,E.paint();P()}function P(){let{data:O}=e;if(f.show(c.part!==null),!E.width||!O.p||!O.values.length)return;let[U,K]=c.
shown(),Z=C.now();g=Ir({width:E.width,height:E.height,columns:Array.from(d,j=>O.columns[j]??""),rows:K-U,rowTree:b,columnTree:M,
longestName(){let j=0;for(let st=Math.floor(U);st<K&&st<O.n;st++)j=Math.max(j,u.width(O.name(y(h,st)).slice(0,60)));return j},
scale:jn(Z.scale,120).words,unit:Z.unit,dpr:E.dpr,tracks:x.length?Nr(x,E.width,h,[U,K],u):void 0},u),C.place(g.bar),N.describe(
z()),E.paint()}function z(){let{cut:O,data:U,selection:K}=e;return`Clustermap of ${R(U.n,U.noun)} ${b?"in the order of t\
heir tree":"in the table's order"} by ${R(U.p,"features")}: ${R(O.k,"clusters")}${Ve(K)} ${C.inWords()}`+(x.length?` Bes\
ide it: ${x.map(({name:Z})=>Z).join(", ")}.`:"")}let L=null;function H(){c.reset(e.data.n),e.data.values!==L&&(L=e.data.
values,m=e.data.values.some(Number.isNaN)),_()}let F={store:e,base:A,viewport:c,scene:k,columns:()=>d.length,hit:()=>w,setHit(O){
w=O,E.paint(Jn)}},G=null;return A.onDestroy(N.destroy,C.destroy,Jr(F),e.subscribe("data",H),e.subscribe(["order","option"],
_),e.subscribe(["cut","selection"],O=>{O==="cut"&&G&&Pt(G,e.cut)||(G=e.cut,O==="cut"&&A.followCut(e.cut,us),N.describe(z()),
E.paint(O==="cut"?us:Jn))}),e.subscribe("reveal",()=>{c.reveal(e.wanted.map(O=>y(p,O)))}),e.subscribe("hover",()=>{e.hover?.
leaf!==w?.leaf&&(w=null),T.hide(),E.paint(Jn)})),H(),{restyle(O){n=O,u=Ct(o,n.font),P()},destroy(){A.destroy(),v.destroy(),
r.destroy()}}}var Qn=864e5,Fa=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ds(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=y(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function to(t,e,n,o,r){if(t==="date")return Ua(e,n,Math.max(2,Math.floor(o/r)));let s=Vt(
e,n,o,r);return{values:s,words:Nt(s)}}function Ua(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Zn(ps(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let l=Math.ceil((t-s)/r);l*r+s<=e;l++)i.push(l*r+s);return Zn(i,t,e)}return Zn(ps(t,e,1),t,e)}function ps(t,e,n){
let o=new Date(t*Qn);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let l=new Date(0);l.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=l.getTime()/
Qn;if(!(a<=e))break;a>=t&&s.push(a)}return s}function Zn(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let l=y(Fa,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${l}`:i.getUTCMonth()?l:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Qn).getUTCFullYear()}`),{values:t,words:o}}var ms=8,ws=12,Wa=46,{max_axis_word:ja}=B;function eo(t,e,n){let o=t.axisNames.findIndex(c=>c.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let l=W(s.label||s.name),a=s.unit?`${l} (${W(
s.unit)})`:l;return{name:s.name,title:a,column:s,values:i,all:ds(i)}}function bs(t,e,n,o,r,s,i){let l=Math.max(40,t.height-
ms-Wa),a=to(n.column.kind,...r,l,46);a.words=a.words.map(m=>i.fit(m,ja));let c=Math.max(0,...a.words.map(m=>i.width(m))),
f=Math.ceil(c+8+D+16),u=Math.max(40,t.width-f-ws-s),h=to(e.column.kind,...o,u,64),d=gs(e.values,o[0],o[1],u),p=gs(n.values,
r[1],r[0],l);for(let m=0;m<d.length;m++)Number.isNaN(d[m])?p[m]=NaN:Number.isNaN(p[m])&&(d[m]=NaN);return{left:f,top:ms,
width:u,height:l,x:h,y:a,xs:d,ys:p}}function gs(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=y(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function ys(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:l,dpr:a}){
let{left:c,top:f,width:u,height:h}=e,d=f+h,p=Math.max(1,Math.round(a))/a,m=b=>Math.round(b*a)/a;t.font=l.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((b,M)=>{let x=m(d-(b-s[0])/(s[1]-s[0])*h);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(c,x,u,p),t.globalAlpha=1,t.fillRect(c-4,x,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[M]??
"",c-8,x+.5)}),t.fillStyle=i.rule,t.fillRect(m(c),f,p,h+p),t.fillRect(c,m(d),u,p),t.textBaseline="alphabetic",t.textAlign=
"center";let g=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((b,M)=>{let x=m(c+(b-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(x,d,p,4);let w=l.fit(e.x.words[M]??"",g),v=c+u+ws-1-l.width(w)/2;t.fillStyle=i.quiet,t.fillText(w,Math.
min(x,v),d+17)}),t.fillStyle=i.ink,t.fillText(l.fit(n.title,u),c+u/2,d+37),t.save(),t.translate(D+1,f+h/2),t.rotate(-Math.
PI/2),t.fillText(l.fit(o.title,h),0,0),t.restore()}var[qa,Ka]=[-1,3];function Ga({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[y(e,s)]=y(o,y(e,s))+r}),
o}function Ms({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Ga(o,t),noun:n}:{sizes:o.sizes,noun:e}}function xs(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),qa),Ka))}var Va={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Xa=10;function xe(t){return Va[Dn(
t)]}function As(t,e,n,o,r,s){let i=r*nn(e),l=t;if(l.marker){l.marker(xe(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(xe(e))),t.restore()}function nn(t){return gr[Dn(t)]}function vs(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:l,alpha:a},c,f){let u=Math.ceil((s*.6+i+.5)*c);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let h=s*nn(r)*c;n.setTransform(h,0,0,h,u,u),n.lineJoin="round",n.globalAlpha=a;let d=new Path2D(xe(r));n.fillStyle=ft(
r),n.fill(d),n.strokeStyle=l,n.lineWidth=i*c/h,i&&n.stroke(d);let p=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
m=Array.from(p.keys()).filter(g=>rt(p,g)>>>24>=Xa);return{steps:Int32Array.from(m,g=>{let[b,M]=[Math.floor(g/(2*u)),g%(2*
u)];return(b-u)*f+M-u}),pixels:Int32Array.from(m,g=>rt(p,g))}}return function(s,i,l){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${l}`,c=e.get(a);c||(e.size>12&&e.clear(),e.set(a,c=[]));let f=c;return u=>f[Pn(u)]??=o(Pn(u),s,i,l)}}function Es(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,h)=>rt(e,h)-rt(e,u)||u-h),i=new Int32Array(r);s.forEach((u,h)=>{
i[u]=h});let l=new Int32Array(2*r+1),a=u=>rt(i,rt(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)l[a(u)+1]=rt(l,a(u)+1)+1;for(let u=0;u<
2*r;u++)l[u+1]=rt(l,u+1)+rt(l,u);let c=n?rt(l,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let h=a(u),d=rt(l,h);f[d]=u,
l[h]=d+1}return{order:f,dimmed:c}}function Ss(t,e,n,o,r,s,i){let{xs:l,ys:a,width:c,height:f,left:u,top:h}=o;for(let d=0;d<
r.length;d++){let p=rt(r,d),m=rt(l,p),g=rt(a,p);if(!(m>=-1&&m<=c+1&&g>=-1&&g<=f+1))continue;let{steps:b,pixels:M}=i[rt(s,
p)],x=Math.round((h+g)*n)*e+Math.round((u+m)*n);for(let w=0;w<b.length;w++){let v=x+rt(b,w),A=rt(M,w),S=rt(t,v);t[v]=S===
0||A>>>24===255?A:Ya(A,S)}}}function Ya(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,l=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|l|a}function rt(t,e){return t[e]}var ks="http://www.w3.org/2000/svg",Ja=12,Ts=24,Za=20,no=10,on=5;function Ns(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function l(a){let c=n.createElement("button");c.type="button",c.dataset.cluster=String(a),c.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(ks,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(ks,"path");f.append(u);let h=n.createElement("b"),d=n.createElement("span");return c.append(f,h,d),c.addEventListener(
"click",p=>e(a,p.shiftKey)),s.before(c),{button:c,path:u,number:h,rest:d,color:-1}}return{el:o,show(a,c,{sizes:f,noun:u},h,d){
let p=Math.max(2,Math.min(Ja,Math.floor((d-2*no)/Ts))),m=a.k<=p?a.k:p-1;for(;r.length<m;)r.push(l(r.length));let g=0;r.forEach(
(M,x)=>{if(M.button.hidden=x>=m,M.button.hidden)return;let w=` · ${R(y(f,x),u)}`;M.rest.textContent!==w&&(M.rest.textContent=
w);let v=h.fit(Y(a,x),Oo,D,!0);M.number.textContent!==v&&(M.number.textContent=v);let A=y(c,x);M.color!==A&&(M.color=A,M.
path.setAttribute("d",xe(A)),M.path.setAttribute("transform",`scale(${8*nn(A)})`),M.path.setAttribute("fill",ft(A))),g=Math.
max(g,h.width(v,D,!0)+h.width(w))}),s.hidden=m===a.k,s.hidden||(s.textContent=`+ ${R(a.k-m)} more`,g=Math.max(g,h.width(
s.textContent)));let b=m+(s.hidden?0:1);return i={width:Math.ceil((Za+g+8)/8)*8,height:Ts*b+4},i},move(a,c){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(c)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function _s({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,no,(n-r.width)/2],i=[2,o-r.height-no,(o-r.height)/2],l=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[c=0,f=0]of l){let u=s[c]??0,h=i[f]??0,d=0;for(let p=0;p<
t.length;p++){let m=y(t,p),g=y(e,p);m>u-on&&m<u+r.width+on&&g>h-on&&g<h+r.height+on&&d++}d<a.hidden&&(a={left:u,top:h,hidden:d})}
return a}function Cs(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:l,width:a,
away:c}of t)for(let f of[i+c,i-c-a]){let u={x0:f,y0:l-7,x1:f+a,y1:l+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(d=>Qa(u,d)))){o.push(u),r.push({row:s,left:f,y:l});break}}return r}function Qa(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Ls=60,{max_named_points:tl,max_point_name:el}=B;function rn(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function Os(t){
let e=vs(t),n=null,o=null,r=null,s=null;return{updateData(){n=null},paint(i,l,{cut:a,data:c,selection:f},u,h,d,p){n??=Es(
a.labels,a.sizes,f);let{order:m,dimmed:g}=n;c.leafRows!==r&&(r=c.leafRows,s=r&&xs(r));let b=c.n<=2500?.7:.4,M=g>0&&m.length-
g>Ls,x=i.points,[w,v]=x?[1,1]:[i.canvas.width,i.canvas.height];!x&&(o?.width!==w||o.height!==v)&&(o=i.createImageData(w,
v));let A=x||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let S=(C,N)=>{if(!C.length)return;if(x)return x(
l,C,a.labels,u,N);let I=e(N,p,w);Ss(A,w,p,l,C,a.labels,Array.from(u,I))},E=(C,N)=>{let I=s;if(!I)return S(C,{...N,size:rn(
c.n)});for(let $ of[...new Set(I)].sort((k,_)=>_-k)){let k=C.filter(_=>I[_]===$);S(k,{...N,size:rn(c.n,$)})}};E(m.subarray(
0,g),{halo:b,edge:d,alpha:.22});let T=M?h:d;E(m.subarray(g),{halo:M?.9:b,edge:T,alpha:1}),!x&&o&&i.putImageData(o,0,0)},
power:i=>s?.[i]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>Ls?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function sn(t,{left:e,top:n,xs:o,ys:r},s,i){let[l,a]=[y(o,s),y(r,s)];Number.isNaN(l)||(t.beginPath(),t.arc(e+l,n+a,i,0,2*
Math.PI),t.stroke())}function $s(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(y(e,o),y(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Is(t,e,{
data:n,selection:o},r,s,i){let l=[];for(let f=0;f<e.xs.length;f++)if(an(e,f)&&l.push(f)>tl)return;let a=new Map(l.map(f=>[
f,i.fit(W(n.name(f)),el)])),c=l.map(f=>({row:f,x:y(e.xs,f),y:y(e.ys,f),width:i.width(a.get(f)??""),away:o?.[f]?12:8}));t.
font=i.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:h}of Cs(c,e,[r]))t.fillText(
a.get(f)??"",e.left+u,e.top+h+.5)}function an({xs:t,ys:e,width:n,height:o},r){let[s,i]=[y(t,r),y(e,r)];return s>=0&&s<=n&&
i>=0&&i<=o}function ln({name:t,rows:e},n){let o=`row ${y(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}function oo({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>nl(s,o)))]:[];return r.push(`cluster ${R(y(t.labels,
o))}`,ln(e,o)),[e.name(o),r.filter(Boolean).join(" · ")]}function nl({column:t,values:e},n){let o=y(e,n),r=St(o,t.kind,
t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}
var Rs=new WeakMap;function Ps(t){let e=Rs.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(y(t,n))).sort(
(n,o)=>y(t,n)-y(t,o)||n-o),Rs.set(t,e)),e}function Ds(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function l(g){let b=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!b)return i.hide();let[M="",...x]=oo(e,t.axes(),g);i.show(b.left+Number(b.xs[g]),b.top+Number(b.ys[g]),M,
x)}function a({x:g,y:b}){let M=t.plot();return M?[(g-M.left)/M.width,1-(b-M.top)/M.height]:[.5,.5]}let c=null;function f(){
c=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},h=!1,d=le(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let b=g.button===1||h;return u={pan:b,shift:g.shiftKey,from:o.part,over:!1},b&&g.preventDefault(),!0},drag(g,{x:b,y:M},x){
let w=t.plot();if(!(!x.moved&&Math.hypot(b-x.x,M-x.y)<ee)&&(x.moved||l(-1),x.moved=!0,!(!w||u.over))){if(u.pan)return o.
move((x.x-b)/w.width,(M-x.y)/w.height,u.from);c??=[x.x,x.y],c.push(b,M),t.draw(c)}},up(g,b,M){let x=t.plot();if(!(!x||u.
over)){if(c){let w=c.map((A,S)=>A-(S%2?x.top:x.left));f();let v=sr(x.xs,x.ys,w).filter(A=>an(x,A));(v.length||!u.shift)&&
e.select(v,{add:u.shift})}else if(!M.moved&&!u.pan){let w=t.nearest(b);(w>=0||!g.shiftKey)&&e.select(w<0?[]:[w],{add:g.shiftKey}),
g.pointerType==="touch"&&l(w)}}},cancel:f,hover:(g,b)=>l(t.nearest(b)),leave:()=>l(-1),pinch(g,b,M,x){let w=t.plot();w&&
(o.zoom(g,...a({x:b.x-M,y:b.y-x})),o.move(-M/w.width,x/w.height))},owns(g){return a(g).every(b=>b>=0&&b<=1)}});function p(g,b){
let[M,x]=[t.axes(),t.plot()];if(!M||!x)return;let w=Ps(M[g].values).filter(E=>an(x,E));if(!w.length)return;let v=w.indexOf(
e.hover?.leaf??-1),A=v<0?b>0?0:w.length-1:Math.min(Math.max(v+b,0),w.length-1),S=y(w,A);l(S),r.classList.add(mt),n.announce(
oo(e,M,S).join(", "))}let m=q(s.canvas,{dblclick:o.showAll,wheel(g){!oe(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(yt(r,g))))},keydown:Ot({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:b}=e;b?.leaf!==void 0&&e.select([b.leaf],{add:g.shiftKey})}," ":()=>{h=!0},Escape:()=>{u.over=
!0,f(),e.select([]),l(-1),r.classList.remove(mt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(h=!1)},blur(){h=!1}});return()=>{d(),m()}}var ol=500;function zs(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let l=t();if(!l)return;let a=n??l,c=(h,d)=>{let[p,m]=[a[h],l[h]],g=p[0]+Math.min(Math.max(d,0),1)*(p[1]-
p[0]);return We(p,m,g,r,(m[1]-m[0])/ol)},f=(h,d)=>h[1]-h[0]>=(d[1]-d[0])*.999,u={x:c("x",s),y:c("y",i)};o(f(u.x,l.x)&&f(
u.y,l.y)?null:u)},move(r,s,i=n){let l=t();!l||!i||o({x:Lt(i.x,l.x,r*(i.x[1]-i.x[0])),y:Lt(i.y,l.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:l,y:a}=n;if(i.some(
([f,u])=>f>=l[0]&&f<=l[1]&&u>=a[0]&&u<=a[1]))return;let c=i[0];c&&o({x:Lt(l,s.x,c[0]-(l[0]+l[1])/2),y:Lt(a,s.y,c[1]-(a[0]+
a[1])/2)})}}}var rl=12,sl=230,[Hs,ro]=[1,2];function Bs(t,e,n){let o=t.ownerDocument,r=re(t,"Scatter"),s=r.select("x",L=>e.setOption(
"x",L)),i=r.select("y",L=>e.setOption("y",L)),l=zs(()=>u&&{x:u.x.all,y:u.y.all},()=>{w.hide(),E()}),a=r.button("show all",
l.showAll),c=Os(o),f=Ct(o,n.font),u=null,h=null,d=null,p=null,m=0,g={key:"",left:0,top:0,width:0,height:0},b=ne(t,"hclus\
t-plot",[I,$,k],()=>E()),{box:M,stage:x,tip:w}=b,v=Ns(M,_),A=Ge(M,x.canvas);function S(){let{data:L}=e,H=eo(L,e.option("\
x"),0),F=eo(L,e.option("y"),1);u=H&&F?{x:H,y:F}:null,l.reset(),r.hide(!u);let G=L.p>0?pr:Ke;if(A.showNotice(u?"":G),u){let O=L.
axisNames.map(U=>U.name);s.show(u.x.name,O),i.show(u.y.name,O)}c.updateData(),m=0,E()}function E(){a.show(l.part!==null),
!(!u||!x.width)&&(T(),g.key="",C(),A.describe(N()),x.paint())}function T(){if(!u)return;let{x:L,y:H}=u;h=bs(x,L,H,l.part?.
x??L.all,l.part?.y??H.all,m,f),d=ir(h.xs,h.ys,h.width,h.height)}function C(){if(!h)return;let{cut:L,data:H}=e,F=v.show(L,
Ft(L),Ms(H,L),f,h.height),G=`${F.height} ${Math.ceil(F.width/24)}`;if(G!==g.key){let O=Math.max(1,.01*H.n),U=_s(h,F);U.hidden>
O&&h.width+m-F.width>sl&&F.width>m-12&&(m=F.width+12,T(),x.paint()),m&&(U={left:h.width+16,top:0,hidden:0}),g={key:G,left:U.
left,top:U.top,...F}}v.move(h.left+g.left,h.top+g.top)}function N(){if(!u)return"";let{cut:L,data:H,selection:F}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${R(H.n,H.noun)} in ${R(L.k,"clusters")}${Ve(F)}`}function I(L){if(!h||
!u)return;let{x:H,y:F}=u;ys(L,h,{x:H,y:F,xShown:l.part?.x??H.all,yShown:l.part?.y??F.all,theme:n,face:f,dpr:x.dpr})}function $(L){
if(!h)return;c.paint(L,h,e,Ft(e.cut),n.ink,n.paper,x.dpr);let{left:H,top:F,width:G,height:O}=g;Is(L,h,e,{x0:H,y0:F,x1:H+
G,y1:F+O},n,f)}function k(L){if(!h)return;let{hover:H,data:F}=e,G=O=>rn(F.n,c.power(O))/2;L.save(),l.part&&(L.beginPath(),
L.rect(h.left,h.top-4,h.width+4,h.height+4),L.clip()),L.strokeStyle=n.ink,L.lineWidth=1.5;for(let O of c.ringed())sn(L,h,
O,G(O)+3);if(H?.node!==void 0){L.lineWidth=1;let{tree:O}=F,U=y(O.start,H.node),K=U+y(O.sizes,H.node);for(let Z of O.order.
subarray(U,K))sn(L,h,Z,G(Z)+.8)}else if(H)for(let[O,U]of[[n.paper,4.5],[n.ink,2]])L.strokeStyle=O,L.lineWidth=U,sn(L,h,H.
leaf,G(H.leaf)+4);L.restore(),p&&$s(L,p,n.ink)}function _(L,H){let{cut:F,data:G}=e,O=[];for(let U=0;U<G.n;U++)F.labels[U]===
L&&O.push(U);e.select(O,{add:H}),b.announce(`${H?"Added: ":""}cluster ${Y(e.cut,L)}, ${R(O.length,G.noun)} selected.`)}let P={
store:e,base:b,viewport:l,axes:()=>u,plot:()=>h,nearest:({x:L,y:H})=>h&&d?d.nearest(L-h.left,H-h.top,rl):-1,draw(L){p=L,
x.paint(ro)}},z=null;return b.onDestroy(A.destroy,Ds(P),e.subscribe("data",S),e.subscribe("option",()=>{u&&e.option("x")===
u.x.name&&e.option("y")===u.y.name||S()}),e.subscribe(["cut","selection"],L=>{let H=z&&Pt(z,e.cut);L==="cut"&&H||(z=e.cut,
c.updateData(),L==="cut"&&(b.followCut(e.cut,Hs),C()),A.describe(N()),x.paint(Hs,ro))}),e.subscribe("reveal",()=>{if(!u||
!l.part)return;let{x:L,y:H}=u;l.reveal(e.wanted.map(F=>[Number(L.values[F]),Number(H.values[F])]))}),e.subscribe("hover",
()=>{w.hide(),x.paint(ro)})),S(),{restyle(L){n=L,f=Ct(o,n.font),E()},destroy(){b.destroy(),v.destroy(),r.destroy()}}}function Ut({t,lower:e,upper:n,tree:o}){return Eo(t,e,n,vt(o))}function il({t,lower:e,upper:n,tree:o}){return So(e,n,t,vt(
o))}function Ae(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${R(e)}`;if(!n)return`he\
ights are tied at ${at(o)}: no threshold gives ${R(e)} clusters`;let[r,s]=il(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${R(e)}`:`any cut from ${r} to ${s} gives these ${R(e)}`}function Fs(t){let e=R(t.
k,"clusters");return t.isUneven?e:`${e} · ${Ut(t)}`}var al=20,ll=1e3;function Ws(t,e){let n=Us(t,"Clusters","Number of clusters"),o=Us(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let l=vt(e.data.tree)*1.06||
1;o.input.max=String(l),o.input.step=String(l/ll),s()}function s(){let{cut:l,data:a}=e;n.input.max=String(Math.min(a.n,al)),
n.input.value=String(l.k),n.output.textContent=R(l.k),o.input.value=String(l.t),o.output.textContent=l.isUneven?"uneven":
Ut(l),n.input.setAttribute("aria-valuetext",R(l.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[q(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),q(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let l of i)l();
n.label.remove(),o.label.remove()}}}function Us(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var js=8,cl=0;function Ks(t,e){let n=t.ownerDocument,o=`hclust-find-${++cl}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
qs(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let l=[],
a=0,c=0,f=null,u=[];function h(){let w=R(1,e.data.noun).slice(2);s.placeholder=`find a ${w}`,s.setAttribute("aria-label",
`Find a ${w} by its name`)}function d(){let{data:w}=e,v=s.value.trim().toLowerCase();if(!f){let T=Array.from({length:w.n},
(N,I)=>w.name(I).toLowerCase()),C=fl(T);u=T.map((N,I)=>C.has(N)?`row ${w.rows[I]}`:""),f=T.map((N,I)=>[N,u[I]].join(" ").
trim())}a=0,c=0;let[A,S,E]=[[],[],[]];f.forEach((T,C)=>{let N=v?T.indexOf(v):-1;if(N<0)return;a++;let $=T===v||T===`${v}\
 ${u[C]}`?A:N===0?S:E;$.length<js&&$.push(C)}),l=[...A,...S,...E].slice(0,js),p(!!v)}function p(w){i.replaceChildren(),i.
hidden=!w,s.setAttribute("aria-expanded",String(w));let v=l.map((A,S)=>{let E=W(e.data.name(A)),T=`cluster ${Y(e.cut,y(e.
cut.labels,A))}`,C=u[A];return m(E,C?`${C} · ${T}`:T,{id:`${o}-${S}`,"aria-selected":String(S===c)})});if(v.forEach((A,S)=>{
A.dataset.i=String(S)}),w&&a>l.length&&v.push(m(`and ${R(a-l.length)} more`,"")),w&&!a&&v.push(m("no such name","")),i.append(
...v),w&&l.length){s.setAttribute("aria-activedescendant",`${o}-${c}`);let A=y(l,c);e.reveal([A]),e.setHover({leaf:A})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function m(w,v,A={"aria-disabled":"true"}){let S=n.createElement(
"li");qs(S,{role:"option",...A});for(let E of[w,v]){let T=n.createElement("span");T.textContent=E,S.append(T)}return S}function g(w,v){
let A=l[w];A!==void 0&&(e.select([A],{add:v}),s.value=[e.data.name(A),u[A]].join(" ").trim(),b(),e.setHover({leaf:A}))}function b(){
i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function M(w){let A={ArrowDown:1,ArrowUp:-1}[w.key];if(A){if(i.hidden)return d();c=(c+A+l.length)%Math.max(l.length,1),p(
!0)}else if(w.key==="Enter")g(c,w.shiftKey);else if(w.key==="Escape")i.hidden&&e.select([]),s.value="",b();else return;w.
preventDefault(),w.stopPropagation()}let x=[q(s,{input:d,keydown:M,blur:b,focus:()=>s.value&&d()}),q(i,{pointerdown:w=>{
w.preventDefault();let v=w.target.closest("li[data-i]");v&&g(Number(v.dataset.i),w.shiftKey)},pointermove:w=>{let v=w.target.
closest("li[data-i]");!v||Number(v.dataset.i)===c||(c=Number(v.dataset.i),p(!0))}}),e.subscribe("data",()=>{f=null,l=[],
b(),h()})];return h(),{box:r,destroy(){for(let w of x)w();r.remove()}}}function fl(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function qs(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var ul=3;function hl(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,c)=>{a&&(r++,o.add(y(e.labels,c)))}),!r)return"";
let s=[...o].sort((a,c)=>a-c).map(a=>Y(e,a)),i=s.length>1?` and ${s.pop()}`:"",l=o.size>ul?R(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${R(r,n)} selected, from ${l}`}function Gs(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep only these","Compare only the sel\
ected rows","keep"),l=a("Leave out","Compare the other rows only","leave_out");o.append(r,i,l,s),t.append(o);function a(p,m,g){
let b=n.createElement("button");return b.type="button",b.className="hclust-selected-rows",b.textContent=p,b.title=m,b.dataset.
lmSuppressShortcuts="true",b.addEventListener("click",()=>{let{selection:M,data:x}=e,w=[...x.rows].filter((v,A)=>M?.[A]);
e.model.send({rows:g,selection:w}),h()}),b}function c(){let p=!!e.model.get("filters_rows");for(let g of[i,l])g.hidden=!p;
let m=hl(e.selection,e.cut,e.data.noun);o.hidden=!m,r.textContent!==m&&(r.textContent=m)}let f=null;function u(){h(),e.select(
[])}function h(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(f?.isConnected?f:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let d=[q(o,{focusin:({relatedTarget:p})=>{let m=p;o.contains(m)||(f=m)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),u())},pointerdown:p=>p.stopPropagation()}),q(s,{click:u}),e.subscribe(["data","cu\
t","selection"],c)];return c(),{destroy(){for(let p of d)p();o.remove()}}}function io(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],l=o[kt(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[l]??0)){let c=Vs(t,e),f=c.some(u=>i.includes(u));a.push({key:"j",words:f?"Join: one is locked":`Join these ${R(c.length,
"clusters")}`,next:f?null:{nodes:so(s,c,[e]),locked:i}})}else{let c=s[l]??e,f=`cluster ${Y(t,l)}`,u=i.includes(c),h=c<n.
n;a.push({key:"s",words:h?"Split: a single row":u?`Split: ${f} is locked`:`Split ${f}`,next:h||u?null:{nodes:so(s,[c],Et(
n,c)),locked:i}});let d=n.parents[c]??-1;if(d>=0){let p=Vs(t,d),m=p.find(x=>i.includes(x)),g=s.indexOf(p.find(x=>x!==c)??
-1),b=p.length>2?`Join: its sibling is split into ${p.length-1}`:m!==void 0?`Join: cluster ${Y(t,s.indexOf(m))} is locke\
d`:`Join with cluster ${Y(t,g)}`,M=p.length===2&&m===void 0;a.push({key:"j",words:b,next:M?{nodes:so(s,p,[d]),locked:i}:
null})}a.push({key:"l",words:`${u?"Unlock":"Lock"} ${f}`,next:{nodes:s,locked:u?i.filter(p=>p!==c):[...i,c]}})}return a.
push(...cn(t)),a}function cn(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(xt(t.tree,t.k).nodes),locked:[]}}]}function Vs({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function so(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var fn=4;function Xs({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function l(h){
h.next&&(o(),t.setNodes(h.next.nodes,h.next.locked))}function a(){if(i.hidden)return;let h=i.contains(s.activeElement);i.
hidden=!0,h&&n.focus({preventScroll:!0})}function c(h){let d=s.createElement("button");return d.type="button",d.setAttribute(
"role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=h.words,d.setAttribute("aria-keyshor\
tcuts",h.key),d.setAttribute("aria-disabled",String(!h.next)),d.addEventListener("click",()=>{h.next&&(a(),l(h))}),d}function f(h){
let d=[...i.children],p=d.findIndex(m=>m.matches(":focus"));d[(p+h+d.length)%d.length]?.focus({preventScroll:!0})}let u=q(
i,{keydown(h){if(h.stopPropagation(),h.key==="ArrowDown")f(1);else if(h.key==="ArrowUp")f(-1);else if(h.key==="Escape"||
h.key==="Tab")a();else return;h.preventDefault()},pointerdown(h){h.stopPropagation()},contextmenu(h){h.preventDefault(),
h.stopPropagation()},focusout(h){h.stopPropagation(),i.contains(h.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(h,d){let p=h<0?cn(t.cut):io(t.cut,h);if(!p.length)return!1;r.hide(),i.replaceChildren(...p.map(c)),
i.hidden=!1;let m=Math.min(d.x,e.clientWidth-i.offsetWidth-fn),g=Math.min(d.y,e.clientHeight-i.offsetHeight-fn);return i.
style.transform=`translate(${Math.max(fn,m)}px, ${Math.max(fn,g)}px)`,f(1),!0},press(h,d){let m=(d<0?cn(t.cut):io(t.cut,
d)).find(g=>g.key===h);return m&&l(m),m?.words??""},destroy(){u(),i.remove()}}}var{label_gap:Ys,max_label_shift:pl,max_last_label_shift:dl}=B;function Js(t,e,n){for(let[o,r]of e.entries()){let s=ml(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?dl:pl,l=s?.every((a,c)=>{let{centre:f,span:u}=t[c];return Math.abs(a-f)<=Math.
max(u/2,i)});if(s&&l)return{wording:o,middles:s}}return null}function ml(t,e,n,o=Ys){let r=t.length;if(e.reduce((h,d)=>h+
d,o*(r-1))>n)return null;let s=t.map((h,d)=>d).sort((h,d)=>y(t,h)-y(t,d)),i=[0];for(let h=1;h<r;h++){let d=(y(e,y(s,h-1))+
y(e,y(s,h)))/2+o;i.push(y(i,h-1)+d)}let l=[];s.forEach((h,d)=>{let[p,m]=[y(t,h)-y(i,d),1];for(let g=l.at(-1);g&&g.mean>=
p;g=l.at(-1))p=(p*m+g.mean*g.size)/(m+g.size),m+=g.size,l.pop();l.push({mean:p,size:m})});let a=new Array(r),c=y(e,y(s,0))/
2,f=n-y(e,y(s,r-1))/2-y(i,r-1),u=0;for(let{mean:h,size:d}of l)for(let p=u+d;u<p;u++)a[y(s,u)]=Math.min(Math.max(h,c),f)+
y(i,u);return a}function Zs(t,e,n,o=Ys){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((l,a)=>a).sort((l,a)=>(t[a]?.
span??0)-(t[l]?.span??0));for(let l of i){let{centre:a,span:c}=t[l],f=y(e,l)/2;if(2*f>1.5*c||a-f<0||a+f>n)continue;let u=Math.
max(0,Math.floor(a-f-o/2)),h=Math.max(0,Math.ceil(a+f+o/2));s.subarray(u,h).includes(1)||(s.fill(1,u,h),r[l]=!0)}return r}var{top:Wt,min_width:gl,free_shift:wl,head_margin:ao}=B.cluster_labels;var un=2*D+7,Qs=B.cluster_labels.wordings,ti={title:0,size:"",lines:1};function ei(t){return Math.ceil(t.width("cluster"))+
ao+2}function ni(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:l,data:a,corner:c}=e,f=({label:A},S)=>{let E=S.title?Y(o,
A):R(A);return E===R(A)?E:l.fit(E,S.title,D,!0)},u=({label:A},S)=>{if(!S.size)return"";let E=S.size==="counted"?a.noun:"",
T=R(y(o.sizes,A),E);return S.lines===2?T:` · ${T}`},h=(A,S)=>[l.width(f(A,S),D,!0),l.width(u(A,S))],d=(A,S)=>A.map(E=>{
let[T,C]=h(E,S);return S.lines===2?Math.max(T,C):T+C}),p=bl(e),m=p.length*gl>s.width,g=m?null:Js(p,Qs.map(A=>d(p,A)),s.width),
b=g?Qs[g.wording]:ti;if(!g){m&&(p=p.filter(({span:S})=>S>4));let A=Zs(p,d(p,ti),s.width);p=p.filter((S,E)=>A[E])}t.textBaseline=
"alphabetic",t.textAlign="left";let[M,x]=[Wt+D-2,Wt+2*D],w=(A,S,E,T=!1)=>{t.fillStyle=T?i.ink:i.quiet,t.font=l.css(D,T),
t.fillText(A,S,E)};if(p.forEach((A,S)=>{let E=g?.middles[S]??A.centre,[T,C]=h(A,b);Math.abs(E-A.centre)>A.span/2+wl&&(t.
strokeStyle=ft(y(r,y(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+1),t.lineTo(E,Wt-1),t.stroke());
let N=b.lines===2,I=E-(N?T:T+C)/2;w(f(A,b),I,M,!0),b.size&&w(u(A,b),N?E-C/2:I+T,N?x:M)}),b.size==="counted")return;let v=c.
left-ao-1;[["cluster",""],[a.noun,"size"]].slice(0,b.lines).forEach((A,S)=>{let E=A.find(T=>l.width(T)<=v);E&&w(E,-ao-l.
width(E),S?x:M)})}function bl({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=y(o,y(t.nodes,r)),
i=s+y(t.sizes,r);if(i<=e.from||s>=e.to)continue;let[l,a]=[Math.max(0,ut(e,s)),Math.min(e.width,ut(e,i))];n.push({label:r,
centre:(l+a)/2,span:a-l})}return n}var{caption_margin:oi}=B;function ri(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,c]of t){
let[f,u]=[Math.max(0,Math.floor(a)-oi),Math.ceil(c)+oi];f>o||u<0||(r[f]=y(r,f)+1,r[Math.min(o,u)+1]=y(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=y(r,a),s[a+1]=y(s,a)+(i>0?1:0);let l=Math.ceil(e);for(let a=o-l;a>=
0;a--)if(y(s,a+l)===y(s,a))return a;return null}function si({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
l,a]=[y(t,i)/n,y(t,i+1)/n],[c,f]=[y(t,i+2)/n,y(t,i+3)/n];a<=r&&a+f>=o&&s.push([l,l+c])}return s}var ai=12,ce={high:24,line:15,around:13,grip:14},lo=B.cut_label.right_margin,ii="Drag to move the cut",li="hclust-cut-mo\
ved",Ee=!1,yl="M4 0 1 4h6zM4 12 1 8h6z",ve="http://www.w3.org/2000/svg",{wide:Ml,narrow:xl}=B.cut_label,hn=14;function Al(t,e,n){
let o=e>=Ml?`${R(Math.min(n,99),"clusters")} · 0.0000`:e>=xl?R(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,ai,!0))+2*ce.around+ce.grip}function ci(t){let e=t.ownerDocument,n=(S,E="div")=>{let T=e.createElement(E);return T.
className=`hclust-cut-${S}`,T},[o,r,s,i,l,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],c=e.
createElementNS(ve,"svg"),f=e.createElementNS(ve,"path");c.classList.add("hclust-cut-steps"),c.setAttribute("aria-hidden",
"true");let u=e.createElementNS(ve,"path");u.classList.add("hclust-cut-locked"),c.append(f,u),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,c,s,i,l,a);let h=["k","noun","dot","at"].
map(S=>n(S,"span")),d=e.createElementNS(ve,"svg"),p=e.createElementNS(ve,"path");d.setAttribute("viewBox","0 0 8 12"),d.
setAttribute("aria-hidden","true"),d.classList.add("hclust-cut-grip"),p.setAttribute("d",yl),d.append(p),a.append(d,...h);
let m=n("invitation","span");m.textContent=ii,m.setAttribute("aria-hidden","true"),m.hidden=vl(t),t.append(m);let g=null,
b=null,[M,x,w,v]=[0,0,0,0];function A(S,E,T){let[C,N,I]=[R(S.k),R(S.k,"clusters"),Ut(S)],$=N.slice(C.length);(S.isUneven?
[C,$,"",""]:[C,$," · ",I]).forEach((F,G)=>{let O=h[G];O&&(O.textContent=F)});let _=S.isUneven?[[N],[N],[C]]:[[Fs(S)],[N,
I],[C,I]],P=_.map(F=>Math.max(...F.map(G=>E.width(G,ai,!0)))+2*ce.around+ce.grip),z=P.findIndex(F=>F<=T+.5),L=z<0?_.length-
1:z;x=y(P,L);let H=L>0&&!S.isUneven;w=(ce.high+(H?ce.line:0))/2,a.classList.toggle("two",H),a.classList.toggle("short",L>
1)}return{handle:a,show({cut:S,frame:E,corner:{left:T,top:C},face:N},I,$){let k=Al(N,$,S.tree.n);if(S!==g||N!==b||k!==v){
[g,b,v]=[S,N,k];let j=Ae(S);A(S,N,k),l.textContent=j,M=N.width(j)+8,Sl(a,S,E)}let _=j=>Math.round(j*E.dpr)/E.dpr,P=j=>_(
C+Math.min(Math.max(ot(E,j),0),E.height)),[z,L,H]=[P(S.t),P(Math.min(S.upper,E.top)),P(S.lower)];pn(o,T,L,E.width),o.style.
height=`${Math.max(0,H-L)}px`,o.hidden=!S.hasThreshold,pn(r,T,z,E.width);let F=S.isUneven||S.locked.length>0;if(r.hidden=
F,c.style.display=F?"":"none",F){let j=Be(S),st=[];c.style.transform=`translate(${T}px, 0)`,c.setAttribute("width",String(
E.width)),c.setAttribute("height",String(C+E.height+1));let wt=$t(S,E).map(({label:Q,x0:bt,x1:Se})=>{let ke=P(Math.min(y(
j,Q),E.top))+.5,Te=`${_(bt)} ${ke}L${_(Se)} ${ke}`;return S.locked.includes(y(S.nodes,Q))&&st.push(Te),Te});u.setAttribute(
"d",st.map(Q=>`M${Q}`).join("")),f.setAttribute("d",wt.length?`M${wt.join("L")}`:"")}pn(s,T,z,E.width),pn(i,0,0,T-4),i.style.
height=`${C+E.height}px`;let G=Math.min(Math.max(z,C+w),C+E.height-w),O=$-x-1;Ee?m.hidden=!0:m.style.transform=`translat\
e(${_(O-6)}px, ${_(G-9)}px) translateX(-100%)`,a.style.transform=`translate(${_(O)}px, ${_(G-w)}px)`,a.style.width=`${x}\
px`;let K=[z-C-17,z-C+4,1].map(j=>{let wt=(j<z-C-hn||j>z-C)&&j>=0&&j+hn<=E.height;return{at:j,x:wt?ri(si(I,E.dpr,j,j+hn),
M,O-T-(Ee?6:N.width(ii)+30)):null}}).find(({x:j})=>j!==null);if(l.hidden=!K,!K)return;let Z=C+K.at;l.style.transform=`tr\
anslate(${_(T+(K.x??0))}px, ${Z}px)`,l.classList.toggle("inside",S.hasThreshold&&Z>=L&&Z+hn<=H)},endInvitation(){Ee=!0,m.
hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(li,"1")}catch{}},destroy(){for(let S of[o,r,c,s,i,l,a,
m])S.remove()}}}function vl(t){try{Ee||=t.ownerDocument.defaultView?.sessionStorage.getItem(li)==="1"}catch{}return Ee}function El(t){
return t.isUneven?"different heights":Ut(t)}function pn(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=
`${o}px`}function Sl(t,e,n){t.setAttribute("aria-valuemax",String(Number(Math.max(n.top,e.t).toPrecision(6)))),t.setAttribute(
"aria-valuenow",String(Number(e.t.toPrecision(6)))),t.setAttribute("aria-valuetext",e.isUneven?`${R(e.k,"clusters")}, cu\
t at different heights; ${Ae(e)}`:`height ${Ut(e)}, ${R(e.k,"clusters")}; ${Ae(e)}`)}function fi(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${Y(t,i)} with ${R(s,e)}`);return t.k>12&&r.push(`and ${R(t.k-12)} more`),`Tree of ${R(
t.tree.n,e)}, up to height ${at(n)}. Cut at ${El(t)} into ${R(t.k,"clusters")}; ${Ae(t)}. ${r.join(", ")}.`}function ui(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var co=4;function dn({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let u=t.n>1?nt(o,y(o.parents,n.leaf)):0,d=[`clu\
ster ${Y(e,y(e.labels,n.leaf))}`,`joins at ${at(u)}`,ln(t,n.leaf)];return[t.name(n.leaf),[d.filter(Boolean).join(" · ")]]}
let r=kt(o,n.node),{leafRows:s}=t,i=s&&r.reduce((u,h)=>u+y(s,h),0),l=i===null?"":` of ${R(i,t.rowNoun)}`,a=e.nodes.indexOf(
n.node),c=`${a<0?"":`Cluster ${Y(e,a)} · `}${R(r.length,t.noun)}${l}`,f=[...r.subarray(0,co)].map(u=>W(t.name(u)));return r.
length>co&&f.push(`and ${R(r.length-co)} more`),[c,[`height ${at(nt(o,n.node))}`,...f]]}var hi="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
kl="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Tl="u: one height again · ",Nl=0;function pi(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:l,getScene:a,
menu:c}=t,f=n.ownerDocument.createElement("div");f.className="hclust-tree-hint",f.id=`hclust-keys-${++Nl}`,f.textContent=
hi,o.setAttribute("aria-describedby",f.id),n.append(f);let u=-1;function h(E){let{data:T}=e,{tree:C}=T;u=E,f.textContent=
kl,n.classList.add(mt);let N=y(C.x,E);r.reveal([N-.5]);let I=E<T.n?{leaf:E}:{node:E};e.setHover(I);let{frame:$,corner:k}=a(),
[_,P]=dn(e,I),z=(N-$.from)/($.to-$.from),L={x:k.left+z*$.width,y:k.top+ot($,nt(C,E))};i.show(L.x,L.y,_,P),l([_,...P].join(
", "))}function d(){u<0||(u=-1,f.textContent=b(),n.classList.remove(mt),e.setHover(null),i.hide())}function p(E){let{tree:T}=e.
data,C=y(T.parents,u);C>=0&&h(Et(T,C)[E])}let m={ArrowUp:()=>h(Math.max(y(e.data.tree.parents,u),u)),ArrowDown:()=>h(u<e.
data.n?u:Et(e.data.tree,u)[0]),ArrowLeft:()=>p(0),ArrowRight:()=>p(1),Home:()=>h(2*e.data.n-2),Enter:E=>e.select(kt(e.data.
tree,u),{add:E.shiftKey}),Escape:d,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(E){let T=c.press(E,u);u>=0&&h(u),T&&
l(T)}function b(){let{cut:E}=e;return(E.isUneven||E.locked.length?Tl:"")+hi}let M=E=>()=>{t.moved(),e.setClusters(Math.min(
Math.max(E(e.cut.k),1),e.data.n))},x={ArrowUp:M(E=>E-1),ArrowRight:M(E=>E-1),ArrowDown:M(E=>E+1),ArrowLeft:M(E=>E+1),PageUp:M(
E=>E-10),PageDown:M(E=>E+10),Home:M(()=>e.data.n),End:M(()=>1),Enter:()=>h(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.
select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(
1/.7),0:()=>{r.showAll(),s.showAll()}},[w,v]=[Ot({...x,...m}),Ot(x)],A=q(n,{keydown(E){n.classList.remove("by-pointer"),
(u<0?v:w)(E)},focusout:d,pointerdown:d}),S=e.subscribe(["cut","data"],()=>{u<0&&(f.textContent=b())});return{leave:d,destroy(){
S(),A()}}}var _l=.72;function Cl(t,e,n=0){let o=new Int32Array(t.n+1);for(let i=0;i<t.n;i++)o[i+1]=y(o,i)+y(e,y(t.order,i));let r=[],
s=[2*t.n-2];for(let i=s.pop();i!==void 0;i=s.pop()){let l=y(t.start,i),a=y(t.sizes,i);a<n||(y(o,l+a)===y(o,l)?r.push(i):
i>=t.n&&s.push(...Et(t,i)))}return r}function di(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)return;let{dpr:i}=o,
l=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),c=f=>Math.round(ot(o,f)*i-s/2);t.globalAlpha=_l,t.fillStyle=r.paper;for(let f of Cl(
e,n,1/l)){let u=y(e.start,f),[h,d]=[u,u+y(e.sizes,f)].map(M=>ut(o,M)*i);if(h===void 0||d===void 0||d<0||h>o.width*i)continue;
let p=c(se(e,f));f>=e.n&&t.fillRect(h,p,Math.max(1,d-h),a-p);let m=y(e.parents,f);if(m<0)continue;let g=Math.round(ut(o,
y(e.x,f))*i-s/2),b=c(nt(e,m))+s;t.fillRect(g,b,s,Math.max(0,(f<e.n?a:p)-b))}t.globalAlpha=1}var jt=B.cluster_bar,fo=Wt+un+2,mn=D+2,uo=8;function mi(t,e,n,o){let{cut:r,colors:s,frame:i,corner:l}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(l.left*a),Math.round(l.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let c=n.height;for(let{label:f,x0:u,x1:h}of $t(r,i)){let d=y(r.nodes,f);if(d<r.tree.n)continue;let p=Math.
round(ot(i,se(r.tree,d))*a-o/2),m=Math.floor(u*a);t.fillStyle=ft(y(s,d)),t.fillRect(m,p,Math.max(1,Math.ceil(h*a)-m),c-p)}
di(t,e,o),t.restore()}var Ll=5;function gi(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=$t(n,r),[l,a]=jt;for(let{label:c,x0:f,x1:u}of i){let h=u-f>4?.5:0;t.fillStyle=ft(y(o,y(n.nodes,c))),t.beginPath(),
u-f>8?t.roundRect(f+h,l,u-f-2*h,a-l,2):t.rect(f+h,l,Math.max(u-f-2*h,1/r.dpr),a-l),t.fill()}Ol(t,e,i),ni(t,e,a),$l(t,e),
e.labels&&Il(t,e),t.restore()}function Ol(t,{cut:e,theme:n},o){let r=Ft(e);if(new Set(Array.from(r,ft)).size===e.k)return;
let[s,i]=jt;for(let{label:l,x0:a,x1:c}of o)c-a<i-s||As(t,y(r,l),(a+c)/2,(s+i)/2,Ll,n.paper)}function $l(t,{data:e,selection:n,
frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,l=Qe(a=>n[y(s,a)],[o.from,Math.min(o.to,e.n)],o.width);t.fillStyle=r.
ink;for(let a=0;a<l.length;a+=2){let[c=0,f=0]=[l[a],l[a+1]];t.fillRect(c,1,Math.max(1,f-c),jt[0]-2)}}function Il(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:l}){let a=l?Tt(o)-uo:i;t.textAlign=l?"center":"right",t.textBaseline="m\
iddle";let[c,f]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let u=c;u<f;u++){let h=ut(o,u+.5);if(h<
5||h>o.width-5)continue;let d=y(e.tree.order,u),p=!!n?.[d];t.save(),t.translate(h,l?fo+D/2:fo),l||t.rotate(-Math.PI/2),t.
fillStyle=p?r.ink:r.quiet,t.font=s.css(D,p),t.fillText(s.fit(W(e.name(d)),a,D,p,Oe(e,d)),0,0),t.restore()}}function wi(t,{
data:e,frame:n,corner:o,theme:r,face:s,ticks:i}){t.save(),t.translate(o.left,o.top);let l=Math.max(1,Math.round(n.dpr))/
n.dpr,a=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-l,0,l,n.height),t.font=s.css(),t.textAlign="right",t.
textBaseline="middle";let c=Nt(i);i.forEach((f,u)=>{let h=ot(n,f);t.fillStyle=r.rule,t.fillRect(-5,a(h-l/2),5,l),t.fillStyle=
r.quiet,t.fillText(c[u]??"",-9,h+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(
s.fit(W(e.heightLabel),n.height-8),-n.height/2,7-o.left)),t.restore()}function bi(t,{data:e,frame:n,corner:o,theme:r},s){
if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-
n.from)/e.n*n.width),l=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+l,s,i,2)}function yi(t,{data:e,cut:n,colors:o,
frame:r,corner:s,theme:i},l,a){let{tree:c}=e,{dpr:f}=r,u=y(c.start,a),h=u+y(c.sizes,a),d=Math.max(1,Math.round(.5*f));t.
save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),
Math.round((r.height+4)*f)),t.clip();let{rects:p,owner:m}=l,g="";for(let x=0;x<l.count;x++){let w=y(m,x),v=y(c.start,w);
if(v<u||v>=h||w>a)continue;let A=y(n.labels,y(c.order,v)),E=y(c.sizes,w)<=y(n.sizes,A)?ft(y(o,y(n.nodes,A))):i.ink;E!==g&&
(t.fillStyle=g=E),t.fillRect(y(p,4*x)-d,y(p,4*x+1)-d,y(p,4*x+2)+2*d,y(p,4*x+3)+2*d)}t.restore();let[b,M]=[Math.max(0,ut(
r,u)),Math.min(r.width,ut(r,h))];M<=b||(t.fillStyle=i.ink,t.fillRect(s.left+b,s.top+r.height+jt[1]+1,Math.max(M-b,1.5),1.5))}
function Mi(t,{data:e,frame:n,corner:o,theme:r},s){let i=ut(n,y(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[l,a]=[o.
left+i,o.top+n.height+(jt[0]+jt[1])/2];t.beginPath(),t.arc(l,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,
t.strokeStyle=r.ink,t.stroke()}function ho({data:t,cut:e,frame:n,corner:o},r,s,i){let{tree:l}=t,[a,c]=[r-o.left,s-o.top];
if(a<0||a>=n.width||c<-i)return null;let f=Math.min(Math.max(Math.floor(Hn(n,a)),0),t.n-1),u=y(l.order,f),h=c-n.height;if(h>
fo-2)return Tt(n)>=mn?{leaf:u}:null;if(h>jt[0]-1)return{node:y(e.nodes,y(e.labels,u))};if(h>-5)return{leaf:u};let d=Je(l,
n,a,c,i);return d<0?null:d<t.n?{leaf:d}:{node:d}}var Rl=550,qt={mouse:7,touch:14,line:8,snap:4};function xi(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:l,
menu:a}=t,c,f={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function u(w,v){let{frame:A}=l(),{tree:S}=e.data,E=Math.
min(Math.max(xr(A,w),0),A.top),T=At(S,E),C=ot(A,Xt(Rt(S,T)));!v&&Math.abs(C-w)<=qt.snap?e.cut.locked.length?e.setThreshold(
Xt(Rt(S,T))):e.setClusters(T):e.setThreshold(E)}function h(w){let{cut:v,frame:A}=l();if(!v.isUneven)return v.t;let S=$t(
v,A).find(({x0:E,x1:T})=>E<=w&&w<T);return S?Be(v)[S.label]??v.t:v.t}function d(w,v){return w.target===o?null:ho(l(),v.x,
v.y,w.pointerType==="touch"?qt.touch:qt.mouse)}function p(w,v){return f.menu=!0,a.open(v,w)}let m=w=>w?.node??w?.leaf??-1;
function g(w,v,A){if(A)if(w.altKey)A.node!==void 0&&e.flip(A.node);else{let S=A.node===void 0?[A.leaf]:kt(e.data.tree,A.
node);e.select(S,{add:w.shiftKey})}else{let{corner:S,frame:E}=l();!w.shiftKey&&v.x>=S.left&&E.width&&e.select([])}}function b(w,v){
n.style.cursor=w?"pointer":r.part?"grab":"",e.setHover(w),w?i.show(v.x,v.y,...dn(e,w)):i.hide()}function M(w){if(!oe(n,w))
return;let v=w.deltaMode?16:1,[A,S]=[w.deltaX*v,w.deltaY*v],{frame:E,corner:T}=l();if(!w.ctrlKey&&!w.shiftKey&&Math.abs(
A)>Math.abs(S))return r.part?(w.preventDefault(),r.move(A/Tt(E))):void 0;let C=S||A,N=yt(n,w);if(w.shiftKey||N.x<T.left)
return C>0&&s.share===1?void 0:(w.preventDefault(),s.zoom(Math.exp(C*.002)));if(C>0&&!r.part)return;w.preventDefault();let I=(N.
x-T.left)/E.width;r.zoom(Math.exp(C*(w.ctrlKey?.01:.002)),I)}let x=[le(n,{down(w,v){if(a.close(),w.button!==0)return!1;let{
frame:A,corner:S}=l(),E=S.top+ot(A,Math.min(e.cut.t,A.top)),T=S.top+ot(A,Math.min(h(v.x-S.left),A.top)),C=w.pointerType===
"touch"?qt.touch:qt.line,[N,I]=[w.target===o,v.x<S.left-4];return f={mode:N||I||Math.abs(v.y-T)<=C?"cut":"press",offset:I&&
!N?0:E-v.y,pill:N,start:r.shown(),what:N||I?null:d(w,v)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),w.preventDefault(),
i.hide(),I&&!N&&u(v.y-S.top,w.altKey),w.pointerType==="touch"&&(c=setTimeout(()=>p(v,m(f.what)),Rl)),!0},drag(w,v,A){let[
S,E]=[v.x-A.x,v.y-A.y];if(A.moved||=Math.abs(f.mode==="cut"?E:S)>=(f.what?ee:1),!A.moved)return;clearTimeout(c);let{frame:T,
corner:C}=l();f.mode==="press"&&r.part&&(f.mode="pan"),f.mode==="cut"?(e.setHover(null),t.moved(),u(v.y+f.offset-C.top,w.
altKey)):f.mode==="pan"&&r.move(-S/Tt(T),f.start)},up(w,v,A){clearTimeout(c),f.mode==="cut"&&e.flush(),!(f.menu||A.moved||
f.pill||v.x<l().corner.left-4)&&(g(w,v,f.what),w.pointerType==="touch"&&b(f.what,v))},cancel(){clearTimeout(c),f.mode===
"cut"&&e.flush()},hover(w,v){w.pointerType!=="touch"&&b(d(w,v),v)},leave(){e.setHover(null),i.hide()},pinch(w,v,A){let{frame:S,
corner:E}=l();r.zoom(w,(v.x-A-E.left)/S.width),r.move(-A/Tt(l().frame))}}),q(n,{contextmenu(w){let v=yt(n,w),A=w.target===
o?e.hover:ho(l(),v.x,v.y,f.menu?qt.touch:qt.mouse);w.shiftKey||!p(v,m(A))||w.preventDefault()},wheel:M,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let w of x)w()}}var Pl=B.head_room,Dl={grown:150,zoomed:96},zl=500;function Ai(t,e,n){let o=t.ownerDocument,r=Ct(o,n.font),s=null,i=null,
l=o.createElement("canvas"),[a,c]=[0,null],f=je(()=>S()),u=ui(()=>S()),h=ne(t,"hclust-tree",[w,v],()=>s=null),{box:d,stage:p,
tip:m,announce:g}=h;p.canvas.setAttribute("aria-hidden","true");let b=ci(d);function M(){if(s){let{cut:zt,selection:Ei,data:po}=e;
return Object.assign(s,{cut:zt,selection:Ei,data:po,colors:Ln(po.tree)}),s}let{data:$,cut:k,selection:_}=e,[P,z]=f.shown(),
L=(vt($.tree)||1)*Pl*u.share,[H,F]=[z-P,$.n].map(zt=>(p.width-52-lo)/zt),[G,O]=[H>=mn,F>=mn],U=zt=>zt>=A()+uo,K=G&&U(H),
Z=Dl[O?"grown":"zoomed"],j=O?U(F):K,st=G?j?D+2:Math.min(Z,A()):0;d.style.setProperty("--hc-names",`${O?st+6:0}px`);let wt={
left:0,top:8},Q=Wt+un+(st?st+6:0)+(f.part?5:0),bt=Math.max(40,p.height-wt.top-Q),Se=Vt(0,L,bt,44),ke=Math.max(...Nt(Se).
map(zt=>r.width(zt)),0);wt.left=Math.max(Math.ceil(ke)+11+($.heightLabel?D+9:4),ei(r));let Te={width:Math.max(20,p.width-
wt.left-lo),height:bt,from:P,to:z,top:L,dpr:p.dpr},vi=Ln($.tree);return s={data:$,cut:k,colors:vi,selection:_,frame:Te,corner:wt,
theme:n,face:r,ticks:Se,labels:st,flat:K},i=null,s}function x($){if(!i){i=Xe($.data.tree,$.frame),l.width=Math.round($.frame.
width*$.frame.dpr),l.height=Math.round($.frame.height*$.frame.dpr);let k=l.getContext("2d");k&&Ye(k,i,n.quiet)}return i}
function w($){let k=M();mi($,k,l,x(k).thick),gi($,k),wi($,k),bi($,k,p.height-3)}function v($){let k=M(),{hover:_}=e;_?.node!==
void 0&&yi($,k,x(k),_.node),_?.leaf!==void 0&&Mi($,k,_.leaf),b.show(k,x(k),p.width)}function A(){let{data:$}=e;if(c!==$.
name){let k="";for(let _=0;_<$.n;_++){let P=W($.name(_));P.length>k.length&&(k=P)}[a,c]=[Math.ceil(r.width(k,D,!0)),$.name]}
return a}function S(){s=null,p.paint()}let E,T=()=>g(fi(e.cut,e.data.noun,vt(e.data.tree))),C=()=>{clearTimeout(E),E=setTimeout(
T,zl)},N={store:e,box:d,handle:b.handle,viewport:f,heights:u,moved:b.endInvitation,tip:m,announce:g,getScene:M,menu:Xs({
store:e,box:d,handle:b.handle,moved:b.endInvitation,tip:m})},I=pi(N);return h.onDestroy(xi(N),I.destroy,N.menu.destroy,()=>clearTimeout(
E),e.subscribe(["data","cut"],N.menu.close),e.subscribe("data",()=>{f.reset(e.data.n),u.reset(),m.hide(),I.leave(),h.rest(),
S(),T()}),e.subscribe("order",S),e.subscribe("cut",()=>{let $=s&&Pt(s.cut,e.cut);h.followCut(e.cut,...$?[]:[0]),$?p.paint(
1):p.paint(),C()}),e.subscribe("selection",()=>p.paint(0)),e.subscribe("reveal",()=>{let{start:$}=e.data.tree;f.reveal(e.
wanted.map(k=>y($,k)))}),e.subscribe("hover",()=>p.paint(1))),f.reset(e.data.n),T(),{restyle($){n=$,r=Ct(o,n.font),c=null,
S()},destroy(){h.destroy(),l.width=l.height=0}}}var Hl={tree:Ai,clustermap:hs,scatter:Bs};function Bl(){let t=null;return Mo({initialize({model:e}){return t=In(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=In(e),Fl(n,t)}})}function Fl(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=yn(t,r);
wn(o,s);let i=[],l=[],a=null;function c(){let b=Ne(o,"hclust-live-bar");e.model.get("controls")&&l.push(Ws(b,e).destroy);
let M=Ks(b,e);a=M.box,l.push(M.destroy,()=>b.remove()),f();let x=e.model.get("parts")??["tree"],w=null;for(let A of x){let S=Hl[A];
if(!S)continue;A!=="tree"&&(w??=Ne(o,"hclust-live-pair"));let E=Ne(A==="tree"?o:w,`hclust-part-${A}`);i.push({make:S,box:E,
view:S(E,e,s)})}let v=i[0]?.box;v&&l.push(Gs(v,e).destroy)}function f(){let b=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");b&&a&&a.parentElement!==b&&b.append(a)}function u(){for(let{view:b,box:M}of i)b.destroy(),M.remove();for(let b of l)
b();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=[]}function h(){let b=yn(t,r);if(JSON.stringify(b)!==JSON.stringify(
s)){s=b,wn(o,s);for(let M of i)M.view.restyle?M.view.restyle(s):(M.view.destroy(),M.view=M.make(M.box,e,s))}}let d=()=>{
u(),c()};for(let b of["parts","controls"])e.model.on(`change:${b}`,d);let p=bo(o,h);c();let m=lt(o),g=new m.ResizeObserver(
()=>{f(),h()});return g.observe(o),m.addEventListener(bn,e.announceCut),()=>{m.removeEventListener(bn,e.announceCut),p(),
g.disconnect();for(let b of["parts","controls"])e.model.off(`change:${b}`,d);u(),e.flush(),o.remove(),r.remove()}}export{Bl as default};
