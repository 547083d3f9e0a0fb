// Generated from js/ by `npm run build`. Do not edit.
function ft(t){return t.ownerDocument.defaultView??globalThis}function Jt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function _o(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Pt={r:255,g:255,b:255,a:1},be={r:0,g:0,b:0,a:1};function ye(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,c=parseInt(a,16);return{r:c>>16,g:c>>8&255,b:c&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Ki),l=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*l,g:r*
l,b:s*l,a:i}}function Ki(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Zt(t,e){return{...Ut(e,t,
t.a),a:1}}function Ut(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function ut({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Tn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Nn(t,e){let[n,o]=[ye(e.paper)??Pt,ye(e.ink)??be],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",ut(Ut(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function $e(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Co={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
in","managua","vanimo"],needs_table:"only a tree was handed in: pass the table as well (table=...)."};var B=Co;var _n="hclust-asking",bl=B.undo_run_ms;function Vi(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Cn(t,e){let n=ft(t);if(n.matchMedia(Lo).matches)return Xi(t,e);let o=n.getComputedStyle(t),r=p=>o.getPropertyValue(
p).trim()?Re(e,`var(${p})`):null,s=Ji(t,e),i=Zt(r("--jp-layout-color0")??s,s),l=Tn(i)<.5,a=(p,g)=>Zt(p??g,i),c=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=a(c??Re(e,"inherit"),l?Pt:be),u=a(r("--jp-ui-font-color2"),Ut(i,f,.65)),h=a(
r("--jp-border-color2"),Ut(i,f,.16)),m=a(r("--jp-layout-color1"),i),d=ut(m)===ut(i)?Ut(i,f,.03):m;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:ut(i),ink:ut(f),quiet:ut(u),rule:ut(h),panel:ut(
d),font:n.getComputedStyle(e).fontFamily,dark:l}}var Lo="(forced-colors: active)";function Xi(t,e){let n=(s,i)=>Zt(Re(e,
s)??i,Pt),[o,r]=[n("Canvas",Pt),n("CanvasText",be)];return{paper:ut(o),ink:ut(r),quiet:ut(r),rule:ut(n("GrayText",r)),panel:ut(
o),font:ft(t).getComputedStyle(t).fontFamily,dark:Tn(o)<.5}}var Yi=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Oo(t,e){let n=ft(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let l of[
o,r])s.observe(l,{attributes:!0,attributeFilter:Yi});let i=["(prefers-color-scheme: dark)",Lo].map(l=>n.matchMedia(l));for(let l of i)
l.addEventListener("change",e);return()=>{s.disconnect();for(let l of i)l.removeEventListener("change",e)}}function Ji(t,e){
let n=[];for(let r=t;r;r=Vi(r)){let s=Io(ft(r).getComputedStyle(r).backgroundColor,ft(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Zt(Re(e,"Canvas")??Pt,Pt);return n.reduce((r,s)=>Zt(s,r),o)}function Re(t,e){let n=ft(t);t.style.
color=e;let o=Io(n.getComputedStyle(t).color,n);return t.style.color="",o}function Io(t,e){let n=ye(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,l=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:l,a:a/255}}function $o(t){return{...t,initialize(e){return setTimeout(()=>Zi(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Zi(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function y(t,e){return t[e]}var Ro=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Ro.set(t,
t);var Qi=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
ta=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Po(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+ea(t.slice(e))}function ea(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Ro.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Qi.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,ta.test(e)?-2:-1)}function P(t,e=""){return e?`${Mt(t,0)} ${t===1?Po(e):e}`:Mt(t,0)}function ct(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":On(t)?Mt(t,In(t)):De(t,2)}var On=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function In(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Pe(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?xt(t,2):Mt(t,e>=100?
0:e>=10?1:2)}var J=(t,e=6)=>xt(Number(xt(t,e)),6);function kt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":ct(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return na(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Mt(t,0):Pe(
t);return n?`${r} ${n}`:r}function na(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function zo(t,e,n,o=0){return Bo(t,e,n,o)[0]}function Ho(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,l]=Bo(n,
t,e,o);return[i,l]}let[r,s]=[ct(t),ct(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[xt(t,i),xt(e,i)];return[r,s]}function Bo(t,e,n,o){
let r=[oa(t,o),ct(e),ct(n)],[s,i,l]=r;for(let a=4;a<17;a++){let c=Ln(s),f=c<Ln(l)||t===n&&s===l;if(!(e<t&&t<=n)||Ln(i)<c&&
e<c&&c<=n&&f)return[s,i,l];[s,i]=[xt(t,a),xt(e,a)],l=n===1/0?ct(n):xt(n,a)}return r}function oa(t,e){if(!On(e)||!On(t))return ct(
t);let n=Math.min(In(e),In(t)),o=10**n;return Mt(Math.floor(t*o+.5)/o,n)}function Ln(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var ra=[1,2,2.5,5,10];function Qt(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),l=i*(ra.find(f=>f*i*s>=r*(1-1e-9))??10),a=1e-9*
r,c=[];for(let f=Math.ceil((t-a)/l);f*l<=e+a;f++)c.push(Number((f*l).toPrecision(12)));return c}function _t(t){let e=t.slice(
1).map((i,l)=>i-y(t,l)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>xt(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Mt(i+0,r))}function Mt(t,e){let n=Fo(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function Fo(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function De(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function xt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=De(t,e-1).split("e");return`${Do(
o)}e${r}`}return Do(Fo(t,e-1-n))}function Do(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var $n="…",sa=300;function W(t){return String(t).slice(0,sa).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Pn(t,e,n,o=Number.POSITIVE_INFINITY){if(n(t)<=e)return t;let r=Array.from(t),s=Uo(r,r.length,$n,e,n);
if(s>o||o>=r.length)return s?Rn(r,s)+$n:"";let i=r.lastIndexOf(" ",o-1)+1,l=i>o-ia?i:o,a=$n+r.slice(l).join("");return n(
a)>e?Pn(a,e,n):Rn(r,Uo(r,l,a,e,n))+a}var ia=12;function Uo(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let l=s+i+1>>1;r(Rn(t,l)+
n)<=o?s=l:i=l-1}return s}function Rn(t,e){return t.slice(0,e).join("").trimEnd()}function Dn(t){let e=t.map(r=>Array.from(
r)),n=[...t.keys()].sort((r,s)=>y(t,r)<y(t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[
y(n,r-1),y(n,r)],[l,a]=[y(e,s),y(e,i)],c=0;for(;c<l.length&&l[c]===a[c];)c++;o[s]=Math.max(o[s],c),o[i]=Math.max(o[i],c)}
return o}var Wo=new WeakMap;function ze(t,e){let n=Wo.get(t);return n||(n=Dn(Array.from({length:t.n},(o,r)=>W(t.name(r)))),
Wo.set(t,n)),y(n,e)}var Ko=B.max_cluster_title,Go=["node_names","node_colors","color_numbers"];function He(t){let e=t.get("color_numbers")??
[];return{names:jo(t.get("node_names")),colors:jo(t.get("node_colors")),numbers:e}}function jo(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var qo=new WeakMap,aa=new Map;function ca({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return aa;let o=qo.get(n);o||qo.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=la(n,e)),r}function la(t,e){let n=[];for(let l=0;l<e.length;l++){let a=y(e,l),c=t.get(a);c!==void 0&&n.push({label:l,
node:a,name:c})}let o=new Set(n.map(({name:l})=>l)),r=new Set(n.map(({label:l})=>l)),s=new Set([...o].filter(l=>{let a=/^\d+$/.
test(l)&&String(Number(l))===l?Number(l):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:l,name:a}of n.
sort((c,f)=>f.node-c.node)){let c=a;for(let f=2;s.has(c)||c!==a&&o.has(c);f++)c=`${a} (${f})`;s.add(c),i.set(l,c)}return i}
function Z(t,e){let n=ca(t).get(e);return n===void 0?P(e):`${P(e)} ${W(n)}`}function At(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Dt(t,n);return Be(t,n,te(o),o)}function xe(t,e){let n=e>=
0?e:0,o=vt(t,n);return Be(t,o,n,Dt(t,o))}function vt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;gt(n,s)<
e?o=s+1:r=s}return t.n-o}function Dt(t,e){let{n,heights:o}=t;return{lower:e<n?gt(o,n-e-1):0,upper:e>1?gt(o,n-e):1/0}}function te({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Be(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,l,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=fa(t,e)},get sizes(){return l??=this.nodes.map(c=>gt(t.sizes,c))},get labels(){
return a??=ua(t,this.nodes)}}}function fa(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;zn(r,s,gt(o,2*i)),Hn(r,s+1,gt(o,2*i+1))}return r}function zn(t,e,n){Vo(t,0,e,n)}function Vo(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=gt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Hn(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(gt(t,r)>gt(t,s))&&
(r=s),t[o]=gt(t,r),o=r,r=2*o+1}Vo(t,0,o,n)}function ua(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=gt(
t.start,o),i=s+gt(t.sizes,o);for(let l=s;l<i;l++)n[gt(t.order,l)]=r}),n}function Xo(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:l,upper:a}=Dt(t,i),c=l>0?a/l:0;c>s&&([s,r]=[c,i])}return r}function gt(t,e){return t[e]}var ha=65535;function Jo(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let l=m=>{if(i.original!==void 0)return y(n,m*s+i.original);if(i.numbers!==void 0)return y(r,i.numbers*e+m);let d=y(o,i.
codes*e+m);return d===ha?NaN:d},a,c=!1,[f,u]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(m,d)=>{let p=l(
d);return Number.isFinite(p)?(p<f&&(f=p),p>u&&(u=p),p):(c=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return h()},get gaps(){return h(),c},get ends(){return h(),f<=u?[f,u]:[0,1]}}})}function ee(t,e){let n=y(t.values,e);return t.
words.length?t.words[n]??"–":kt(n,t.kind,t.unit)}var Yo=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function Zo(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(Yo),s=Yo(B.missing_color),[i=s,l=s]=r,a=new Uint8Array(3*e.length);for(let c=0;c<
e.length;c++){let f=y(e,c),u=(f-o[0])/(o[1]-o[0]||1),h=n.length?r[f]:i.map((m,d)=>m+u*(y(l,d)-m));a.set((Number.isNaN(f)?
s:h??s).map(Math.round),3*c)}return a}function Bn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),l=-1/0,a=!0;for(let c=0;c<o-1;c++){let f=G(t,2*c),u=G(t,2*c+1);s[o+c]=G(s,f)+G(s,u),i[f]=
i[u]=o+c;let h=G(e,c);h<l?a=!1:l=h,r[c]=l}return Fe({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Fe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let c=G(o,2*a+(e[a]?1:0)),
f=G(o,2*a+(e[a]?0:1)),u=G(s,n+a);s[c]=u,s[f]=u+G(r,c)}let i=new Int32Array(n),l=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[G(s,a)]=a,l[a]=G(s,a)+.5;for(let a=0;a<n-1;a++)l[n+a]=(G(l,G(o,2*a))+G(l,G(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:l}}function Qo(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Fe(t,n)}function rt(t,e){return e<
t.n?0:G(t.distances,e-t.n)}function Et(t){return t.n<2?0:G(t.heights,t.n-2)}function St(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[G(t.children,2*n+o),G(t.children,2*n+1-o)]}function Tt(t,e){let n=G(t.start,e);return t.order.subarray(n,n+G(t.
sizes,e))}function tr(t,e,n,o,r){let{n:s,start:i,sizes:l}=t,a=new Int32Array(s-1),c=0;for(let f=2*s-2;f>=s;f--){let u=G(
i,f),h=r?G(r,u):u,m=r?G(r,u+G(l,f))-h:G(l,f);m>=o&&h<n&&h+m>e&&(a[c++]=f)}return a.subarray(0,c)}function G(t,e){return t[e]}function pa(t){let e=Me(t.get("heights")),n=ne(t.get("flips"),e.length),o=Bn(Wt(t.get("children")),e,n);return o.annotations=
He(t),o}function Fn(t){let e=pa(t),n=e.n,o=t.get("columns")??[],r=Me(t.get("col_heights")),s=Wt(t.get("col_children")),i=Me(
t.get("originals")),l=t.get("original_columns")??[],a=t.get("axis_names")??[],c=Wt(t.get("rows")),f=Wt(t.get("leaf_rows")),
u=c.length===n?c:Int32Array.from({length:n},(h,m)=>m);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,
values:wa(t.get("values")),columnTree:r.length?Bn(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:l,
axes:da(a,Me(t.get("axes")),i,l.length,n),axisNames:a,tracks:Jo(t,n,i,new Uint16Array(Ae(t.get("track_codes"))),Me(t.get(
"track_values"))),rows:u,noun:t.get("noun")||"rows",leafRows:f.length===n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.
get("height_label")??"",name:ma(ne(t.get("names")),Wt(t.get("name_ends"))),leafOf:h=>ga(u,h)}}function da(t,e,n,o,r){let s=0;
return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(l,a)=>n[a*o+i]??NaN))}function ma(t,e){
let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}
function ga(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;y(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Ae(t){if(t instanceof
ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}
return new ArrayBuffer(0)}function ne(t,e=0){let n=new Uint8Array(Ae(t));return n.length>=e?n:new Uint8Array(e)}function Wt(t){
return new Int32Array(Ae(t))}function wa(t){return new Float32Array(Ae(t))}function Me(t){return new Float64Array(Ae(t))}var We=Object.keys(B.marker_scales).length,Ue=B.colors.length,ve=Ue*We,rr=1<<30;function sr(t,e){return rr|parseInt(e.slice(
1),16)<<3|t%We}function je(t){return(t&rr)!==0}function ir(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function ar(t){
return t&7}var er=new WeakMap,nr=new WeakMap,or=new WeakMap;function Un(t){let{annotations:e}=t,n=Wn(t);return e?.colors.
size?ba(n,e):n}function Wn(t){let{annotations:e}=t,n=e&&nr.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=lr(
t),s=xa(o,e?.numbers.length?e.numbers:r);return e&&nr.set(e,s),s}function cr(t,e,{nodes:n,sizes:o}){let{splits:r}=lr(t),s=Wn(t),i=new Map;r.forEach((d,p)=>{i.set(d,V(s,p))});let l=new Set(
Array.from(e,d=>V(r,d))),a=new Set(Array.from(l,d=>i.get(d))),f=Array.from(n.keys()).sort((d,p)=>V(o,p)-V(o,d)||V(n,d)-V(
n,p)).map(d=>V(r,V(n,d))),u=new Map;for(let d of f)l.has(d)&&u.set(d,i.get(d)??0);let h=new Set(u.values());for(let d of f){
if(u.has(d))continue;let p=i.get(d)??0;if(p>=Ue||h.has(p)){let g=Array.from(B.colors.keys()).filter(b=>!h.has(b));for(p=
g.find(b=>!a.has(b))??g[0]??Ue;h.has(p);)p++}u.set(d,p),h.add(p)}let m=[];for(let d=0,p=0;d<=Math.max(...u.keys());d++){
let g=u.get(d);if(g!==void 0){m.push(g);continue}for(;h.has(p);)p++;m.push(p++)}return m}function ba(t,e){let n=or.get(e);
if(!n){or.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=sr(V(n,o),r)}return n}function jt(t){let{nodes:e,tree:n}=t,o=Wn(
n),r=ya(e.map(i=>V(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,l)=>{let a=s.get(i);a&&(r[l]=sr(V(r,l),
a))}),r}function ya(t,{nodes:e,tree:n}){if(!t.some(s=>s>=ve))return t;let o=Array.from(e.keys()).sort((s,i)=>V(n.start,V(
e,s))-V(n.start,V(e,i))),r=-1;for(let s of o){let i=V(t,s);i%ve===r&&(t[s]=i+Ue),r=V(t,s)%ve}return t}function lr(t){let e=er.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,c=n-2;c>=0;c--,a++){let f=V(
o,2*c),u=V(o,2*c+1),h=V(r,f)>=V(r,u);s[h?f:u]=V(s,n+c),s[h?u:f]=a}let i=[];At(t,Xo(t)).nodes.forEach((a,c)=>{i[V(s,a)]=c});
let l={splits:s,start:i};return er.set(t.children,l),l}function xa(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=V(e,i));for(let i=s,l=0;i<n;i++,l++){for(;r.has(l);)l++;o[i]=l}return t.
map(i=>V(o,i))}function V(t,e){return t[e]}var Ma=1.05,ur=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function re(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=fr(t.get("locked_nodes")),s=fr(t.get("cut_nodes"));if(s.length===n&&Aa(e,s))return oe(
e,s,o,r);let i=vt(e,o)===n?xe(e,o):At(e,n);return r.length?oe(e,i.nodes,o,r):i}function Ct({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function fr(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function Aa({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,l)=>ot(e,i)-ot(e,l))){if(ot(e,s)!==r)return!1;r+=ot(n,s)}return r===t}function oe(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,c)=>a-c);if(Math.
max(...r)<2*t.n-s)return{...vt(t,n)===s?xe(t,n):At(t,s),locked:i};let l=Dt(t,vt(t,n));return Be(t,s,n,l,{nodes:va(t,r),locked:i})}
function va({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let c=r.pop();c!==void 0;c=r.pop())n.has(c)||c<t||(o.add(c),
r.push(ot(e,2*(c-t)),ot(e,2*(c-t)+1)));let s=2*t-1,i=c=>o.has(c)?c+s:c,l=new Int32Array(o.size+1);l[0]=i(2*t-2);let a=1;
for(let c of[...o].sort((f,u)=>u-f))zn(l,a++,i(ot(e,2*(c-t)))),Hn(l,a,i(ot(e,2*(c-t)+1)));return l}function se({tree:t,locked:e},n){
if(!e.length)return"k"in n?At(t,n.k):xe(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:l}=t,[a,c]=[[],[]];for(let d=o-
2;d>=0;d--){let p=ot(r,o+d),g=p+ot(s,o+d),b=!1,x=!1;for(let M of e){let[w,A]=[ot(r,M),ot(r,M)+ot(s,M)];p>=w&&g<=A?x=!0:p<=
w&&g>=A&&(b=!0)}b?a.push(d):x||c.push(d)}let f,u;if("t"in n){u=n.t>=0?n.t:0;let d=o-vt(t,u);f=c.filter(p=>p>=d).length}else{
let d=Math.round(n.k)||1;f=Math.min(Math.max(d-1-a.length,0),c.length),u=te({lower:f<c.length?ot(i,ot(c,f)):0,upper:f?ot(
i,ot(c,f-1)):1/0})}let h=new Set([...a,...c.slice(0,f)].map(d=>o+d)),m=[...h].flatMap(d=>[ot(l,2*(d-o)),ot(l,2*(d-o)+1)]).
filter(d=>!h.has(d));return oe(t,m.length?m:[2*o-2],u,e)}function qe({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?oe(s,n,r,e):vt(s,r)===o?xe(s,r):At(s,o)}function zt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function Ke({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,l)=>{let a=rt(t,i),c=ot(t.parents,i),f=a>0?a*Ma:1,u=c<0?f:rt(t,c),[h,m]=a<=u?[a,u]:[u,
a];h<n&&(n<=m||c<0)||(s[l]=h+(m-h)/2)}),s}function ot(t,e){return t[e]}var Ea=200,Sa=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","ribbon"];function qn(t){
let e=Fn(t),n=re(t,e.tree),o=jn(t,e),r=null,s=[],i=new Map,l=k=>{for(let O of[...i.get(k)??[]])O(k)},a=new Map,c,f=-1/0,
u=!1,h=!1;function m(k){u=!0;try{for(let[O,L]of Object.entries(k))t.set(O,L)}finally{u=!1}}function d(){if(clearTimeout(
c),c=void 0,!a.size)return;f=Date.now();let k=Object.fromEntries(a);a.clear(),m("n_clusters"in k?{...k,...b()}:k),t.save_changes()}
function p(k){for(let[O,L]of Object.entries(k))a.set(O,L);c??=setTimeout(d,Math.max(0,f+Ea-Date.now()))}function g(){if(d(),
!!h){h=!1;try{let k={browser_seq:t.get("browser_seq"),cut_revision:e.revision};t.send({said:{...Ct(n),...k}})}catch{}}}let b=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function M(k,O){
let L=()=>{if(u)return;let R=e.revision>0&&t.get("revision")===e.revision;(k==="revision"||R)&&O()};t.on(`change:${k}`,L),
x.push([`change:${k}`,L])}let w=t.get("python_seq");function A(){let k=w;return w=t.get("python_seq"),w!==k}let E=()=>a.
has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??0);function S(k){let O=t.get("threshold_step");
return O>0&&Math.abs(k-Math.round(n.t/O)*O)<1e-6*O}M("revision",()=>{let k=e.revision>0&&E();if(a.clear(),h&&=k,w=t.get(
"python_seq"),e=Fn(t),k){n=At(e.tree,n.k);let O={...$(n.k),...Ct(n)};m(O),p(O)}else n=re(t,e.tree);o=jn(t,e),r=null,l("d\
ata")}),M("python_seq",()=>queueMicrotask(A)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let k=A();k&&E()?m(
Ct(n)):_(k?re(t,e.tree):v(),k)}),M("distance_threshold",()=>{let k=t.get("distance_threshold");if(k===n.t)return;let O=A();
if(!(!O&&S(k))){if(O&&E()){m(Ct(n));return}_(O?re(t,e.tree):se(n,{t:k}),O)}});for(let k of["cut_nodes","locked_nodes"])M(
k,()=>{if(t.get(k)===Ct(n)[k])return;let O=A();O&&E()?m(Ct(n)):_(re(t,e.tree),O)});function v(){let[k,O]=[t.get("n_clust\
ers"),t.get("distance_threshold")];return n.locked.length||vt(e.tree,O)!==k?se(n,{k}):se(n,{t:O})}for(let k of Go)M(k,()=>{
e={...e,tree:{...e.tree,annotations:He(t)}},n=qe(n,e.tree),l("cut")});M("flips",()=>{let k=ne(t.get("flips"),e.n-1);k.some(
(O,L)=>O!==e.tree.flips[L])&&T(Fe(e.tree,k))}),M("selection",()=>{a.delete("selection");let k=jn(t,e);hr(o,k)||(o=k,l("s\
election"),N([...k?.keys()??[]].filter(O=>k?.[O])))});for(let k of[...Sa,"cmap_colors","values_about"])M(k,()=>l("option"));
function T(k){e={...e,tree:k},n=qe(n,k),l("order")}function N(k){s=k,k.length&&l("reveal")}function _(k,O){for(let R of ur)
a.delete(R);h=!O,n=k;let L={...$(k.k),...Ct(n),...O?{}:b()};m(Object.fromEntries(Object.entries(L).filter(([R,C])=>t.get(
R)!==C))),l("cut")}function $(k){let O=t.get("most_clusters");return O&&k>O?{most_clusters:Math.min(e.n,2*k)}:{}}function H(k){
zt(k,n)&&k.locked.join()===n.locked.join()&&k.t===n.t||(n=k,h=!0,p({...$(n.k),...Ct(n)}),l("cut"))}return{model:t,get data(){
return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(k){H(se(n,{t:k}))},setNodes(k,O){
let L=oe(e.tree,k,n.t,O),R=cr(e.tree,n.nodes,L),{names:C=new Map,colors:D=new Map}=e.tree.annotations??{};e={...e,tree:{
...e.tree,annotations:{names:C,colors:D,numbers:R}}},H(qe(L,e.tree)),p({color_numbers:R}),d()},setClusters(k){H(se(n,{k}))},
select(k,{add:O=!1}={}){let L=O&&o?o.slice():new Uint8Array(e.n);for(let C=0;C<k.length;C++)L[y(k,C)]=1;let R=L.includes(
1)?L:null;hr(o,R)||(o=R,p({selection:ka(R,e)}),l("selection"),N(Array.from(k)),d())},get wanted(){return s},reveal:N,setHover(k){
k?.leaf===r?.leaf&&k?.node===r?.node||(r=k,l("hover"))},flip(k){let O=Qo(e.tree,k);if(O===e.tree)return;T(O);let{buffer:L,
byteOffset:R,byteLength:C}=O.flips;p({flips:new DataView(L,R,C),flips_of:e.revision}),d()},option(k){return a.has(k)?a.get(
k):t.get(k)},setOption(k,O){this.option(k)!==O&&(p({[k]:O}),l("option"))},flush:d,announceCut:g,subscribe(k,O){let L=typeof k==
"string"?[k]:k;for(let R of L)i.has(R)||i.set(R,new Set),i.get(R)?.add(O);return()=>{for(let R of L)i.get(R)?.delete(O)}},
destroy(){d();for(let[k,O]of x)t.off(k,O);x.length=0,i.clear()}}}function jn(t,e){let n=Wt(t.get("selection")),o=new Uint8Array(
e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function ka(t,{rows:e}){return new DataView(
e.filter((n,o)=>t?.[o]).buffer)}function hr(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===
e[o])}var Ge={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var Kn=Object.keys(Ge),Ht="auto",dr=(t,e)=>t===Ht?e?"vlag":y(Kn,0):t,pr=new Map;function mr(t){return[...t.get("cmap_nam\
es")??[],...Kn]}function Ve(t,e){let n=pr.get(t);if(n)return n;let o=Object.hasOwn(Ge,t)?Ge[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Ta(o):r>=0&&(n=ne(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Ve(y(
Kn,0),e):(pr.set(t,n),n)}function Ta(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let l=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-l)+n(o+5+a)*l}}return e}var Na="linear";function gr(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Na},l=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);l.onfinish=()=>f();let c=!1;function f(){c||(c=!0,l.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:f}}function Ee(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function ie(t){return!!t.getContext(
"2d")?.isContextLost?.()}var _a=600;function wr(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function br(t,e,n){let o=ft(
t),r=e.map(d=>{let p=wr(o.document);return t.append(p),{canvas:p,draw:d,stale:!0,ctx:p.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,l=0,a={canvas:s,width:0,height:0,dpr:1,paint(...d){r.forEach((p,g)=>{(!d.length||d.includes(g))&&(p.
stale=!0)}),a.width&&(i||=o.requestAnimationFrame(c))},fade(d,...p){r.forEach((g,b)=>{p.includes(b)&&g.canvas!==s&&(g.fade=
d)})},endFades(){for(let d of r)d.fade=0,d.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i),h.disconnect(),
m();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function c(){i=0;let d=o.performance.now();for(let p of r)p.stale&&
(p.stale=!1,p.fade&&l&&(p.fading?.end(),p.fading=gr(p.canvas,p.fade,()=>p.fading=null)),p.fade=0,p.ctx.setTransform(a.dpr,
0,0,a.dpr,0,0),p.ctx.clearRect(0,0,a.width,a.height),p.ctx.save(),p.draw(p.ctx,a),p.ctx.restore());s.dataset.ms=(o.performance.
now()-d).toFixed(2),s.dataset.painted=String(++l)}function f(){let[d,p]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||
1)*Jt(t);if(!(d===a.width&&p===a.height&&g===a.dpr)&&(Object.assign(a,{width:p?d:0,height:p,dpr:g}),a.endFades(),!!a.width)){
for(let{canvas:b}of r)b.width=Math.round(d*g),b.height=Math.round(p*g);n?.(a);for(let b of r)b.stale=!0;o.cancelAnimationFrame(
i),c()}}function u(d){let{canvas:p}=d;p.addEventListener("contextrestored",()=>a.paint(r.indexOf(d))),p.addEventListener(
"contextlost",()=>{o.setTimeout(()=>{if(!p.isConnected||p===s||!ie(p))return;let g=wr(o.document);g.width=p.width,g.height=
p.height,d.fading?.end(),p.replaceWith(g),d.canvas=g,d.ctx=g.getContext("2d"),u(d),a.paint(r.indexOf(d))},_a)})}r.forEach(
u),s.addEventListener("hclust-record",d=>{let{detail:p}=d;for(let g of r)p.save(),p.setTransform(a.dpr,0,0,a.dpr,0,0),g.
draw(p,a),p.restore()});let h=new o.ResizeObserver(f);h.observe(t);let m=_o(o,f);return a}function j(t,e){let n=new AbortController;
for(let[o,r]of Object.entries(e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var z=11;function Lt(t,e){
let n=new Map,o=null,r=(i=z,l=!1)=>`${l?"600 ":""}${i}px ${e}`,s=(i,l=z,a=!1)=>{let c=r(l,a),f=n.get(c);(!f||f.size>5e3)&&
n.set(c,f=new Map);let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*l*
.6;o.font=c,f.set(i,u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,l,a,c,f)=>Pn(i,l,u=>s(u,a,c),f)}}function yr(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],l=o[1],a,c,f=!1,u=0;u<n;++u)o=t[u],a=o[0],c=o[1],c>s!=
l>s&&r<(i-a)*(s-c)/(l-c)+a&&(f=!f),i=a,l=c;return f}function xr(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[l,a]=[Y(n,i),Y(n,i+1)];o.push([l,a]),
r[0]=Math.min(Y(r,0),l),r[1]=Math.min(Y(r,1),a),r[2]=Math.max(Y(r,2),l),r[3]=Math.max(Y(r,3),a)}let s=[];for(let i=0;i<t.
length;i++){let[l,a]=[Y(t,i),Y(e,i)];l<Y(r,0)||l>Y(r,2)||a<Y(r,1)||a>Y(r,3)||yr(o,[l,a])&&s.push(i)}return s}function Mr(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),l=m=>{let[d,p]=[Y(t,m),Y(
e,m)];return d>=0&&d<=n&&p>=0&&p<=o?Math.floor(p/r)*s+Math.floor(d/r):-1},a=new Int32Array(s*i+1),c=t.length;for(let m=0;m<
c;m++){let d=l(m);d>=0&&(a[d+1]=Y(a,d+1)+1)}for(let m=0;m<s*i;m++)a[m+1]=Y(a,m+1)+Y(a,m);let f=a.slice(),u=new Int32Array(
Y(a,s*i));for(let m=0;m<c;m++){let d=l(m);if(d<0)continue;let p=Y(f,d);u[p]=m,f[d]=p+1}let h=(m,d)=>Math.min(Math.max(Math.
floor(m/r),0),d-1);return{nearest(m,d,p){let g=-1,b=p*p,[x,M]=[h(m-p,s),h(m+p,s)],[w,A]=[h(d-p,i),h(d+p,i)];for(let E=w;E<=
A;E++){let S=Y(a,E*s+M+1);for(let v=Y(a,E*s+x);v<S;v++){let T=Y(u,v),N=(Y(t,T)-m)**2+(Y(e,T)-d)**2;(N<b||N===b&&T>g)&&([
b,g]=[N,T])}}return g}}}function Xe([t,e],n,o,r,s){let i=e-t,l=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Ot(
[o-a*l,o+(1-a)*l],n,0)}function Ot([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function Y(t,e){
return t[e]}var Ar=5,Ca=.12;function Ye(t){let[e,n]=[1,Ar],o=null,r=()=>o??[0,e];function s(i){let l=i&&i[1]-i[0]<e*.999?i:null;l?.[0]===
o?.[0]&&l?.[1]===o?.[1]||(o=l,t())}return{get part(){return o},shown:r,reset(i,l=1){[e,n]=[i,Ar*l],o=null},showAll(){s(null)},
zoom(i,l){let[a,c]=r(),f=a+Math.min(Math.max(l,0),1)*(c-a);s(Xe([a,c],[0,e],f,i,Math.min(e,n)))},move(i,l=r()){o&&s(Ot(l,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[l,a]=o,c=1/0;for(let f=0;f<i.length;f++){let u=y(i,f),h=u<l?u-l:Math.max(
0,u+1-a);Math.abs(h)<Math.abs(c)&&(c=h)}c&&s(Ot(o,[0,e],c+Math.sign(c)*Ca*(a-l)))}}}function vr(t,e,n,o){let r=t.ownerDocument,s=r.createElement("details"),i=r.createElement("summary"),l=r.createElement("\
div");s.className="hclust-menu",i.textContent=e,i.title=n,i.dataset.lmSuppressShortcuts="true",l.setAttribute("role","gr\
oup"),l.setAttribute("aria-label",e),s.append(i,l),t.append(s),s.addEventListener("keydown",m=>{m.key!=="Escape"||!s.open||
(m.stopPropagation(),s.open=!1,i.focus())}),s.addEventListener("focusout",({relatedTarget:m})=>{m&&!s.contains(m)&&(s.open=
!1)});let a=[],c=[],f="";function u(){s.open&&(a.join(`
`)!==f&&(f=a.join(`
`),l.replaceChildren(...a.map(h))),l.querySelectorAll("input").forEach((m,d)=>{m.checked=c.includes(a[d]??"")}))}function h(m){
let d=r.createElement("label"),p=r.createElement("input"),g=r.createElement("span");return p.type="checkbox",p.dataset.lmSuppressShortcuts=
"true",p.addEventListener("change",()=>o(m,p.checked)),g.textContent=W(m),d.append(p,g),d}return s.addEventListener("tog\
gle",u),{show(m,d){[a,c]=[m,d],s.hidden=!a.length,u()}}}var wt="walking";function Er({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${wt}`);return t===
"Enter"&&r&&!i}var Sr=160;function La(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function kr(t){
let e=ft(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},l=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,c]of l)e.addEventListener(a,c,!0);return{step(){let a=e.performance.now(),c=a>=o;return o=a+Sr,c&&!n&&
!La(e)?Sr:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,c]of l)e.removeEventListener(a,c,!0)}}}var Se=14,Je=4;function Tr(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,l]=[0,0];function a(c,f){let u=[
c,...f].join(`
`);if(u!==s){for(s=u,o.textContent=W(c);r.length<f.length;){let h=e.createElement("span");r.push(h),n.append(h)}r.forEach(
(h,m)=>{h.hidden=m>=f.length,h.textContent=W(f[m]??"")}),n.hidden=!1,[i,l]=[n.offsetWidth,n.offsetHeight]}}return{show(c,f,u,h){
a(u,h),n.hidden=!1;let[m,d]=[t.clientWidth,t.clientHeight],p=c+Se+i+Je<=m?c+Se:c-Se-i,g=f-Se-l,b=g>=Je?g:f+Se,x=(M,w)=>Math.
round(Math.max(Je,Math.min(M,w-Je)));n.style.transform=`translate(${x(p,m-i)}px, ${x(b,d-l)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Ze=`This view shows the rows' values, but ${B.needs_table}`,_r="This view shows the values of columns, and distances\
 between rows have none.",Nr="hclust-easing",ae=4;function ce(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=br(s,n,o),l=Tr(s),a=j(s,{focusout:({relatedTarget:p})=>{s.contains(p)||l.hide()}}),c=r.createElement(
"div");c.className="hclust-unseen",c.setAttribute("aria-live","polite"),s.append(c);let f=[],u=kr(s),h=null,m,d=()=>{clearTimeout(
m),s.classList.remove(Nr),i.endFades()};return{box:s,stage:i,tip:l,followCut(p,...g){let b=h?.k!==p.k||h.t!==p.t;if(h=p,
!b&&u.isUnderWay())return;d();let x=u.step();x&&(s.classList.add(Nr),i.fade(x,...g),m=setTimeout(d,2*x))},rest:d,announce(p){
c.textContent=p},onDestroy(...p){f.push(...p)},destroy(){for(let p of f)p();d(),u.destroy(),a(),i.destroy(),s.remove()}}}
function yt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=Jt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function le(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function It(t){return e=>{let n=t[e.key];!n||Er(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Oa=["Escape","Shift","Control","Alt","Meta"];function Qe(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[j(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(wt)}}),j(e,{keydown:r=>{Oa.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",wt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function tn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected\
.`:"."}function Cr(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function fe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=Cr(n);r.
textContent=e,o.append(r),t.append(o);function s(i,l,a){let c=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,l.dataset.lmSuppressShortcuts="true",c.append(...a?[l,f]:[f,l]),o.append(c),c}return{el:o,select(i,l){let a=n.
createElement("select");a.addEventListener("change",()=>l(a.value)),a.setAttribute("aria-label",i);let c=s(i,a,!1),f="";
return{show(u,h,m=h){let d=JSON.stringify([h,m]);d!==f&&(f=d,a.replaceChildren(...h.map((p,g)=>{let b=n.createElement("o\
ption");return b.value=p,b.textContent=(m[g]??p).slice(0,60),b}))),a.value=u},hide(u){c.hidden=u}}},checkbox(i,l,a){let c=n.
createElement("input");c.type="checkbox",c.title=l,c.addEventListener("change",()=>a(c.checked));let f=s(i,c,!0);return{
show(u,h=!0){c.checked=u,f.hidden=!h}}},button(i,l){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",l),o.append(a),{show(c){a.hidden=!c}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var Lr=B.colors,Ia=Object.keys(B.marker_scales),Or=B.marker_scales;function Gn(t){return je(t)?t:t%ve}function ht(t){return je(
t)?ir(t):y(Lr,t%Lr.length)}function Vn(t){return y(Ia,je(t)?ar(t):t%We)}function Xn({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((c,f)=>c+f,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[l,a]=[0,1/0];for(let c=0;c<t;c++){let f=dt(o,dt(n,c));i[dt(n,c)]=(l+f/2)*r,l+=f,s[c+1]=l*r,a=Math.min(a,f*r)}for(let c=0;c<
t-1;c++)i[t+c]=(dt(i,dt(e,2*c))+dt(i,dt(e,2*c+1)))/2;return{edges:s,x:i,least:a}}function $t(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return dt(t,n)+(e-n)*(dt(t,n+1)-dt(t,n))}function qt(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;dt(t,r)<=e?n=r:o=r-1}return n+(e-dt(t,n))/(dt(t,n+1)-dt(t,n))}function dt(t,e){
return t[e]}var Yn=1;function mt(t,e){return Dr(t,$t(t.places?.edges,e))}function Dr(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Jn(t,e,n){
return tt(t.places?t.places.x:e.x,n)}function en(t,e,n){return Dr(t,Jn(t,e,n))}function ke(t,e){let n=t.from+e/t.width*(t.
to-t.from);return qt(t.places?.edges,n)}function st(t,e){return t.height*(1-e/t.top)}function zr(t,e){return t.top*(1-e/
t.height)}function Kt(t){return t.width/(t.to-t.from)}function Zn(t,e){return mt(t,e+1)-mt(t,e)}function nn(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Yn/(Kt(e)*n),l=e.places?.edges,a=tr(
t,e.from,e.to,i,l),c=new Int32Array(12*a.length),f=new Int32Array(3*a.length),u={rows:Ir(r+s+1),columns:Ir(o+s+1)},h=0,m=(g,b,x,M,w)=>{
c.set([b,x,M,w],4*h),f[h++]=g},d=g=>Math.round(en(e,t,g)*n-s/2),p=g=>Math.round(st(e,rt(t,g))*n-s/2);for(let g of a){let[
b,x]=St(t,g),[M,w,A]=[d(b),d(x),p(g)],[E,S]=[Math.max(0,M),Math.min(o,w+s)];A>-s&&E<S&&$r(u.rows,A,E,S)&&m(g,E,A,S-E,s);
for(let[v,T]of[[b,M],[x,w]]){if(T<0||T+s>o+1)continue;let _=v>=t.n&&rn(t,v,l)>=i?p(v):r,[$,H]=[Math.max(0,Math.min(A,_)),
Math.max(A,_)];$<H&&$r(u.columns,T,$,H)&&m(g,T,$,s,H-$)}}return{rects:c,owner:f,count:h,thick:s}}function on(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(tt(e,s),tt(e,s+1),tt(e,s+2),tt(e,s+3))}function rn(t,e,n){let o=tt(t.sizes,e);if(!n)
return o;let r=tt(t.start,e);return tt(n,r+o)-tt(n,r)}function Ir(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function $r(t,e,n,o){let[r,s]=[tt(t.from,e),tt(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Rt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Yn/(Kt(r)*r.dpr),
l=r.places?.edges,a=Math.max(0,Math.floor(qt(l,r.from)));for(;a<t.n&&$t(l,a)<r.to;){let c=tt(o,tt(t.order,a)),f=tt(t.start,
tt(e,c)),u=f+tt(n,c),[h,m]=[Math.max(0,mt(r,f)),Math.min(r.width,mt(r,u))];s.push({label:c,x0:h,x1:m}),a=Math.max(u,Math.
ceil(qt(l,$t(l,f)+i)))}return s}var Rr=new WeakMap;function ue(t,e){if(t.monotone)return rt(t,e);let n=Rr.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=St(t,o);n[o]=Math.max(rt(t,o),n[r]??0,n[s]??0)}
Rr.set(t.children,n)}return tt(n,e)}function sn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(ke(e,n)),
0),t.n-1),i=tt(t.order,s),l=Yn/(Kt(e)*e.dpr),a=-1,c=r,f=(u,h,m)=>{let d=Math.hypot(h,m);d<c&&([c,a]=[d,u])};for(let u=tt(
t.parents,i);u>=0;u=tt(t.parents,u)){if(rn(t,u,e.places?.edges)<l)continue;let[h,m]=St(t,u),d=st(e,rt(t,u)),p=[h,m].map(
g=>en(e,t,g));f(u,Pr(n,p[0]??0,p[1]??0),o-d),[h,m].forEach((g,b)=>{let x=st(e,rt(t,g));f(g,n-tt(p,b),Pr(o,d,x))})}return a}
function Pr(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function tt(t,e){return t[e]}function Hr(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=l=>n?
l:l.replaceAll(",","");return r==="d"?i(Mt(t,0)).replace(/^-0$/,"0"):r==="e"?De(t,s):r==="g"?xt(t,Math.max(1,s)):r==="%"?
`${i(Mt(100*t,s))}%`:i(Mt(t,s))}var $a=2e4;function Br(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:l,face:a,fmt:c}=e;if(!e.annot)return;let{heatmap:f}=s,
[u,h]=e.shown,[m,d]=[f.width/r.length,f.height/(h-u)];if(d<z+2||m<2*z||(h-u)*r.length>$a)return;let p=[];for(let g=Math.
ceil(u-.2);g+.8<=h&&g<o.length;g++)for(let b=0;b<r.length;b++){let x=y(n.values,y(o,g)*n.p+y(r,b)),M=Hr(x,c);if(!M)continue;
if(a.width(M)+6>m)return;let w=3*Math.min(255,Math.max(0,Math.floor(i.place(x)*256))),A=.2126*y(l,w)+.7152*y(l,w+1)+.0722*
y(l,w+2),[E,S]=[f.left+(b+.5)*m,f.top+(g+.5-u)*d+.5];p.push({word:M,x:E,y:S,dark:A>127.5})}t.font=a.css(),t.textAlign="c\
enter",t.textBaseline="middle";for(let{word:g,x:b,y:x,dark:M}of p)t.fillStyle=M?"#000000":"#ffffff",t.fillText(g,b,x)}var an=10,Qn=3,Ra=90,Pa=84,to=6,eo=16,Da=8,bt=9,Te=54,he=5,Fr=12,Ur=14,Wr=110,jr=8;function qr(t,e,n,[o,r],s){let i=t.map(
({name:c})=>s.fit(W(c),Pa)),{items:l,lines:a}=Ha(t,e-4,s);return{names:i,items:l,legendHeight:a?a*eo+Da:0,namesHeight:i.
length?Math.max(...i.map(c=>s.width(c)))+to+6:0,fit:c=>t.map(f=>{if(f.kind!=="text"||c<z+2)return an;let u=an;for(let h=Math.
floor(o);h<r&&h<n.length;h++)u=Math.max(u,s.width(W(ee(f,y(n,h)).slice(0,60))));return Math.min(Ra,u)})}}function za(t){
let{colors:e,words:n,grouped:o,kind:r,unit:s,ends:i}=t,l=[];return n.length&&!t.plain?e.forEach((a,c)=>{let f=o&&c===n.length-
1?` (${kt(o,"number")} values)`:"";l.push([[a],`${n[c]}${f}`,""])}):e.length&&!n.length&&l.push([e,kt(i[0],r),kt(i[1],r,
s)]),t.gaps&&e.length&&l.push([[B.missing_color],"missing",""]),l}function Ha(t,e,n){let o=[],r=0;for(let l of t){let a=za(
l);if(!a.length)continue;let c=n.fit(W(l.name),Wr,z,!0);o.push({line:r,left:0,text:c,colors:[],end:""});let f=n.width(c,
z,!0)+Fr;for(let[u,...h]of a){let[m="",d=""]=h.map(g=>n.fit(W(g),Wr)),p=n.width(m)+n.width(d)+he;p+=u.length===1?bt:Te+he,
f+p>e&&f>Ur&&(r+=1,f=Ur),o.push({line:r,left:f,text:m,colors:u,end:d}),f+=p+Fr}r+=1}let s=o.length;o=o.filter(l=>l.line<
jr);let i=o.at(-1);if(i&&o.length<s){let l=`+ ${s-o.length+1} more`;o[o.length-1]={...i,text:l,colors:[],end:""}}return{
items:o,lines:Math.min(r,jr)}}var no=9,Ne=5,Kr=11,pe=7,Gr=z+pe+5,Ba=130,Vr=37,Xr=140,Yr=z+2;function Jr(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i,
tracks:l}=t,a=_=>Math.round(_*i)/i,c=a(t.columnTree?Math.min(70,.1*o)+Ne:8),f=t.rowTree?Math.min(130,Math.max(50,.16*n)):
0,u=o-(l?.legendHeight??0),h=l?.fit((u-c-24)/s)??[],m=()=>h.reduce((_,$)=>_+$+Qn,0),d=()=>a(f+Ne+no+m()+Ne),p=d(),g=Kr+10+
Math.max(0,...t.scale.map(_=>e.width(_))),b=16+Math.max(g,e.width(t.unit)+4),x=0;(u-c-24)/s>=Yr&&(x=Math.min(Ba,.26*n,t.
longestName())+10);let w=Math.max(20,n-p-b-x),A=()=>Fa(r,w/r.length,p,.34*u,e,!h.length),E=A(),S=()=>Math.max(E.height,l?.
namesHeight??0);(x||h.length)&&(u-c-S())/s<Yr&&(x=0,h=l?.fit(0)??[],p=d(),w=Math.max(20,n-p-b),E=A()),w=a(w);let v=a(Math.
max(20,u-c-S())),T=p-Ne-m(),N=T;return{heatmap:{left:p,top:c,width:w,height:v},clusterBar:{left:T-no,top:c,width:no,height:v},
rowTree:{left:0,top:c,width:f,height:v},columnTree:{left:p,top:2,width:w,height:t.columnTree?c-Ne-2:0},bar:{left:p+w+x+16,
top:c+Gr,width:Kr,height:Math.min(120,Math.max(1,v-Gr-pe))},names:E,rowNames:x,tracks:h.map(_=>(N+=Qn+_,{left:a(N-_),top:c,
width:_,height:v})),trackNames:l?.names??[],legend:l?.items??[],legendTop:u+4}}function Fa(t,e,n,o,r,s=!0){let i=t.map(p=>W(
p)),l=p=>Math.max(0,...p.map(g=>r.width(g)));if(l(i)+8<=e)return{words:i,angle:0,every:1,height:z+12};let a=Vr*Math.PI/180,
c=s&&e*Math.sin(a)>=z+1,f=c?1:Math.max(1,Math.ceil((z+2)/e)),u=Dn(i),h=i.map((p,g)=>{if(g%f)return"";if(!c)return r.fit(
p,Math.min(Xr,o-10),z,!1,u[g]);let b=n+e*(g+.5)-6;return r.fit(p,Math.min(Xr,(o-16)/Math.sin(a),b/Math.cos(a)),z,!1,u[g])}),
m=c?a:Math.PI/2,d=l(h)*Math.sin(m)+z*Math.cos(m)+12;return{words:h,angle:c?Vr:90,every:f,height:Math.ceil(d)}}function oo(t,e){if(t.norm==="linear"){let r=Qt(t.vmin,t.vmax,e,40);return{values:r,words:_t(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?y(_t([r]),0):J(r,2));return{values:n,words:o}}function Zr(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:l}){let{left:a,top:c,width:f,height:u}=e.bar,h=g=>{let b=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[b]} ${r[b+1]} ${r[b+2]})`};for(let g=0;g<u;g+=.5)t.fillStyle=
h(1-(g+.25)/u),t.fillRect(a,c+g,f,Math.min(1,u-g));let m=(g,b)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+f,g),t.lineTo(a+
f/2,b),t.closePath(),t.fill()};t.fillStyle=h(1),n.above&&m(c,c-pe),t.fillStyle=h(0),n.below&&m(c+u,c+u+pe);let{values:d,
words:p}=oo(n,u);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",d.forEach((g,b)=>{let x=c+u*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(a+f,Math.min(Math.round(x),c+u-1),4,1),t.fillStyle=s.quiet;let M=Math.min(Math.max(x,c+5),c+
u-4);t.fillText(p[b]??"",a+f+8,M)}),t.fillStyle=s.quiet,t.fillText(o,a,c-pe-2-z/2),l&&(t.fillStyle=B.missing_color,t.fillRect(
a,c+u+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",a+14,c+u+19))}function Qr(t,e,n,o,[r,s],i,l){let a=new Float64Array(e),c=new Float32Array(i*l),f=(s-r)/l,u=-1;for(let h=0;h<l;h++){let m=r+
h*f;if(f<=1){let d=Math.min(Math.max(Math.floor(m+f/2),0),n.length-1);if(d===u){c.copyWithin(h*i,(h-1)*i,h*i);continue}u=
d;let p=at(n,d)*e;for(let g=0;g<e;g++)a[g]=at(t,p+g)}else Ua(a,t,e,n,m,m+f);Wa(c,h*i,a,o,i)}return c}function Ua(t,e,n,o,r,s){
t.fill(0);let i=0;for(let l=Math.max(0,Math.floor(r));l<s&&l<o.length;l++){let a=Math.min(l+1,s)-Math.max(l,r);if(a<=1e-9)
continue;i+=a;let c=at(o,l)*n;for(let f=0;f<n;f++)t[f]=at(t,f)+a*at(e,c+f)}for(let l=0;l<n;l++)t[l]=at(t,l)/i}function Wa(t,e,n,o,r){
let s=o.length,i=s/r;for(let l=0;l<r;l++){let[a,c]=[l*i,(l+1)*i];if(i<=1){t[e+l]=at(n,at(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let f=0;for(let u=Math.floor(a);u<c&&u<s;u++)f+=(Math.min(u+1,c)-Math.max(u,a))*at(n,at(o,u));t[e+l]=f/i}}
function ts(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:l}=e,a=e.norm==="linear",[c,f]=[Math.floor(256*l[0]),Math.min(255,Math.
floor(256*l[1]))],u=256*l[0],h=256*(l[1]-l[0])/(i-s);for(let m=0;m<t.length;m++){let d=at(t,m);if(Number.isNaN(d))continue;
let p=0;if(a)p=Math.min(Math.max(Math.floor(u+(d-s)*h),c),f);else for(let g=128;g;g>>=1)d>=at(r,p+g-1)&&(p+=g);p*=3,o[4*
m]=at(n,p),o[4*m+1]=at(n,p+1),o[4*m+2]=at(n,p+2),o[4*m+3]=255}}function cn(t,[e,n],o,r){let s=[],i=o/(n-e),l=Math.ceil(qt(
r,n));for(let a=Math.floor(qt(r,e));a<l;a++){if(!t(a))continue;let c=Math.max(($t(r,a)-e)*i,0),f=Math.min(Math.max(($t(r,
a+1)-e)*i,c+1),o),u=s.length-1;u>0&&c<=at(s,u)+1e-6?s[u]=Math.max(f,at(s,u)):s.push(c,f)}return s}function at(t,e){return t[e]}var{missing_color:ja}=B;function es(t,e,n,o,r,s,i,l){t.width=Math.min(o.length,s.width),t.height=s.height;let a=Qr(e.values,
e.p,n,o,r,t.width,t.height),c=t.getContext("2d");if(!c)return;let f=c.createImageData(t.width,t.height);ts(a,i,l,f.data),
c.putImageData(f,0,0)}function ns(t,e,n,o){t.save(),o&&(t.fillStyle=ja,t.fillRect(n.left,n.top,n.width,n.height)),t.imageSmoothingEnabled=
!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function os(t,{heatmap:e,names:n},o,r){let s=e.width/n.words.
length,i=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((l,a)=>{if(!l)return;let c=e.left+s*(a+.5);if(n.
angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(l,c,i+z+6);return}t.save(),t.textAlign="right",t.
textBaseline="middle",t.translate(n.angle<90?c+4:c,i+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),
t.restore()})}function rs(t,{heatmap:e,rowNames:n},[o,r],s,i,l){let a=e.height/(r-o);t.font=l.css(),t.fillStyle=i.quiet,
t.textAlign="left",t.textBaseline="middle";for(let c=Math.ceil(o-.4);c+.6<=r;c++){let f=e.top+(c+.5-o)*a;t.fillText(s(c,
n-10),e.left+e.width+7,f+.5)}}function ro(t,e,n,o,r){let s=nn(e,n),[i,l]=[Math.round(n.width*n.dpr),Math.round(n.height*
n.dpr)];t.width=Math.max(1,o?l:i),t.height=Math.max(1,o?i:l);let a=t.getContext("2d");return a&&(o&&a.setTransform(0,1,1,
0,0,0),on(a,s,r)),s}function ss(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,0];for(let l=0;l<=o;l++){let a=Math.
floor(e.from+(l+.5)/o*(e.to-e.from)),c=n[Math.min(a,n.length-1)],f=l<o&&c!==void 0?t.labels[c]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:i/e.dpr,x1:l/e.dpr}),[s,i]=[f,l])}return r}function is(t,e,n,o,r){for(let{label:s,x0:i,x1:l}of n){let a=l-i,
c=r&&a>4?.5:0;t.fillStyle=ht(y(o,s)),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+i+c,e.width,a-2*c,2):t.rect(e.left,e.
top+i+c,e.width,a-2*c),t.fill()}}function as(t,{heatmap:e},n,o,r){let s=cn(o,n,e.height),i=0;t.fillStyle=r.paper,t.globalAlpha=
.62;for(let a=0;a<=s.length;a+=2){let c=s[a]??e.height;c>i&&t.fillRect(e.left,e.top+i,e.width,c-i),i=s[a+1]??e.height}t.
globalAlpha=1,t.fillStyle=r.ink;let l=e.left-4;for(let a=0;a<s.length;a+=2){let[c=0,f=0]=[s[a],s[a+1]];t.fillRect(l,e.top+
c,e.left-l-1,Math.max(1,f-c))}}function cs(t,{left:e,top:n,width:o,height:r},s,i){let l=h=>Math.round(h*i)/i,[a,c,f,u]=[
l(e),l(n),l(e+o),l(n+r)];for(let[h,m]of[[s.paper,2],[s.ink,1]])t.fillStyle=h,t.beginPath(),t.rect(a-m,c-m,f-a+2*m,u-c+2*
m),t.rect(a,c,f-a,u-c),t.fill("evenodd")}function ls(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let l=i.createImageData(e.length,
s);e.forEach((a,c)=>{if(!a.colors.length)return;let f=Zo(a);for(let u=0;u<s;u++){let h=Math.floor(o+(u+.5)/s*(r-o)),m=y(
n,Math.min(Math.max(h,0),n.length-1)),d=4*(u*e.length+c);l.data.set(f.subarray(3*m,3*m+3),d),l.data[d+3]=255}}),i.putImageData(
l,0,0)}function fs(t,e,n,o,r,[s,i],l,a){t.font=a.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(
({left:c,top:f,width:u,height:h},m)=>{let d=y(n,m),p=y(o.trackNames,m);if(d.colors.length)t.save(),t.beginPath(),t.rect(
c,f,u,h),t.clip(),t.drawImage(e,c-m*u,f,u*n.length,h),t.restore(),so(t,c,f,u,h,l);else if(u>an){t.fillStyle=l.quiet,t.textAlign=
"left";let g=h/(i-s);for(let b=Math.ceil(s-.4);b+.6<=i;b++){let x=a.fit(W(ee(d,y(r,b))),u);t.fillText(x,c,f+(b+.5-s)*g+.5)}}
t.fillStyle=l.ink,t.save(),t.translate(c+u/2,f+h+to),u>a.width(p)?(t.textAlign="center",t.fillText(p,0,z/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(p,0,0)),t.restore()})}function us(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:l,colors:a,end:c}of e){let f=n+(s+.5)*eo,u=!a.length&&!l.startsWith("+ ");t.font=r.css(z,
u);let[h,m]=a,d=i+2,p=(g,b)=>{t.fillStyle=b,t.fillText(g,d,f+.5),d+=r.width(g)+he};if(!h)p(l,u?o.ink:o.quiet);else if(m){
p(l,o.quiet);let g=Te/18;for(let b=0;b<18;b++)t.fillStyle=qa(h,m,(b+.5)/18),t.fillRect(d+b*g,f-bt/2,g+.3,bt);so(t,d,f-bt/
2,Te,bt,o),d+=Te+he,p(c,o.quiet)}else t.fillStyle=h,t.fillRect(d,f-bt/2,bt,bt),so(t,d,f-bt/2,bt,bt,o),d+=bt+he,p(l,o.quiet)}}
function qa(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(l=>Number.parseInt(l.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function so(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function io({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:i}=e.rowTree;return{width:i,height:s,from:n,to:o,top:(Et(
t.tree)||1)*1.04,dpr:r}}function hs(t){let e=()=>{let a={canvas:Ee(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),
columns:e(),tracks:e()};function o(a,c,f){if(ie(a.canvas))a.canvas=Ee(t,()=>a.key=[]);else if(c.length===a.key.length&&c.
every((u,h)=>u===a.key[h]))return;a.key=c,f(a.canvas)}function r(a,c){let{data:f,places:u,rows:h,columns:m,shown:d,scale:p,
map:g,gaps:b,theme:x,face:M,dpr:w}=c,{heatmap:A,columnTree:E}=u,S={width:Math.max(1,Math.round(A.width*w)),height:Math.max(
1,Math.round(A.height*w))},v=[f.values,h,m,...d,S.width,S.height,p,g];o(n.heatmap,v,_=>es(_,f,h,m,d,S,p,g)),ns(a,n.heatmap.
canvas,A,b),Br(a,c);let T=f.columnTree;if(E.height&&T){let _={...E,top:(Et(T)||1)*1.02,dpr:w,from:0,to:f.p};o(n.columns,
[T,E.width,E.height,w,x.quiet],$=>{ro($,T,_,!1,x.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(E.left*w),Math.round(
E.top*w)),a.drawImage(n.columns.canvas,0,0),a.restore()}os(a,u,x,M),u.rowNames&&rs(a,u,d,($,H)=>{let k=y(h,$);return M.fit(
W(f.name(k)),H,z,!1,ze(f,k))},x,M),Zr(a,c);let{tracks:N}=c;u.tracks.length&&(o(n.tracks,[N,h,...d,S.height],_=>ls(_,N,h,
d,S.height)),fs(a,n.tracks.canvas,N,u,h,d,x,M),us(a,u.legend,u.legendTop,x,M))}function s(a,c){let{rowTree:f,rows:u,places:h}=c,
m=jt(c.cut),d=io(c),p=f?Rt(c.cut,d):ss(c.cut,d,u);is(a,h.clusterBar,p,m,f),f&&i(a,c,d,p,m)}function i(a,c,f,u,h){let{tree:m}=c.
data,{rowTree:d}=c.places,{dpr:p,from:g,to:b}=f,x=c.theme.quiet;o(n.tree,[m,d.width,d.height,p,g,b,x],w=>{ro(w,m,f,!0,x)});
let{canvas:M}=n.tree;a.save(),a.setTransform(1,0,0,1,Math.round(d.left*p),Math.round(d.top*p)),a.beginPath(),a.rect(0,0,
M.width,M.height),a.clip(),a.drawImage(M,0,0),a.globalCompositeOperation="source-atop";for(let{label:w,x0:A,x1:E}of u){let S=y(
c.cut.nodes,w);if(S<m.n)continue;let v=Math.round(st(f,ue(m,S))*p-1),T=Math.floor(A*p);a.fillStyle=ht(y(h,w)),a.fillRect(
v,T,M.width-v,Math.max(1,Math.ceil(E*p)-T))}a.restore()}function l(a,c){let{data:f,places:u,rows:h,columns:m,placeOf:d,selection:p,
hover:g,rowTree:b,theme:x,dpr:M}=c,{heatmap:w}=u,[A,E]=c.shown;if(p){let _=$=>!!p[y(h,$)];as(a,u,c.shown,_,x)}if(!g)return;
let S=w.height/(E-A),v=(_,$,H,k)=>{let O=Math.max($-_,2/S),L=(_+$)/2,R=Math.max(0,(L-O/2-A)*S),C=Math.min(w.height,(L+O/
2-A)*S);C<=0||R>=w.height||cs(a,{left:H,top:w.top+R,width:k-H,height:C-R},x,M)},[T,N]=[w.left,w.left+w.width];if(g.leaf!==
void 0){let _=y(d,g.leaf);if(v(_,_+1,T,N),c.column>=0){let $=w.width/m.length;v(_,_+1,T+c.column*$,T+(c.column+1)*$)}}else if(b){
let _=y(f.tree.start,g.node);v(_,_+y(f.tree.sizes,g.node),T,N)}}return{paintBase:r,paintCut:s,paintOverlay:l,destroy(){for(let{
canvas:a}of Object.values(n))a.width=a.height=0}}}var Ka=24;function de(t,e){let n=new Map,o=null,r=null;function s(){let[c={x:0,y:0},f=c]=n.values(),u=Math.max(Ka,Math.hypot(
c.x-f.x,c.y-f.y));return{x:(c.x+f.x)/2,y:(c.y+f.y)/2,far:u}}function i(c){let f=yt(t,c);if(c.pointerType==="touch"&&(n.set(
c.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(c.pointerId),r=s();return}o||!e.down(c,f)||(o={...f,id:c.
pointerId,moved:!1},t.setPointerCapture(c.pointerId))}function l(c){let f=yt(t,c);if(n.has(c.pointerId)&&n.set(c.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===c.pointerId&&e.drag(c,f,o):
e.hover(c,f)}function a(c){if(n.delete(c.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===c.pointerId&&
(o=null,c.type==="pointercancel"?e.cancel():e.up(c,yt(t,c),f))}return j(t,{pointerdown:i,pointermove:l,pointerup:a,pointercancel:a,
pointerleave(c){!o&&c.pointerType!=="touch"&&e.leave()},touchstart(c){let f=c.touches[0],u=f&&e.owns?.(yt(t,f));c.cancelable&&
(c.touches.length>1||u)&&c.preventDefault()}})}var Ga=7;function ps(t,e,n){let{data:o,cut:r,rows:s,columns:i,shown:[l,a]}=t,{heatmap:c,clusterBar:f,rowTree:u}=t.places,
h=n-c.top;if(h<0||h>=c.height)return null;let m=Math.min(Math.floor(l+h/c.height*(a-l)),o.n-1),d=y(s,m);if(e>=c.left&&e<
c.left+c.width){let g=Math.floor((e-c.left)/c.width*i.length);return{leaf:d,column:Math.min(g,i.length-1)}}if(t.places.tracks.
some(({left:g,width:b})=>e>=g-1&&e<g+b+1))return{leaf:d,column:-1};if(e>=f.left-1&&e<c.left)return{label:y(r.labels,d)};
if(!t.rowTree||e>u.left+u.width)return null;let p=sn(o.tree,io(t),h,e-u.left,Ga);return p<0?null:p<o.n?{leaf:p,column:-1}:
{node:p}}function ao({data:t,cut:e,columns:n,tracks:o},r){if(r.label!==void 0){let c=P(y(e.sizes,r.label),t.noun);return[
`Cluster ${Z(e,r.label)}`,c]}if(r.node!==void 0){let c=e.nodes.indexOf(r.node),f=P(y(t.tree.sizes,r.node),t.noun);return[
c<0?f:`Cluster ${Z(e,c)} · ${f}`,`height ${ct(rt(t.tree,r.node))}`]}let s=`cluster ${Z(e,y(e.labels,r.leaf))}`,{leaf:i}=r,
l=o.map(c=>`${c.name}: ${ee(c,i)}`);if(r.column<0)return[t.name(i),s,...l];let a=y(n,r.column);return[t.name(i),Va(t,i,a),
s,...l]}function Va(t,e,n){let o=t.columnAbout[n],r=y(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)
return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${Pe(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)
return`${s}: ${Pe(r)} scaled`;let l=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${kt(l??NaN,
i.kind,i.unit)}`}function ds(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:l}=n;function a({x:b,y:x}){let M=r();return M&&
ps(M,b,x)}function c(b,x){t.setHit(b);let M=b?.label===void 0?b?.node:e.cut.nodes[b.label];b?.leaf!==void 0?e.setHover({
leaf:b.leaf}):M===void 0?e.setHover(null):e.setHover(M<e.data.n?{leaf:M}:{node:M}),i.canvas.style.cursor=b?"pointer":"";
let w=r();if(!b||!w)return l.hide();let[A="",...E]=ao(w,b);l.show(x.x,x.y,A,E)}function f(b,x){let{cut:M,data:w}=e;if(!b)
x||e.select([]);else if(b.leaf!==void 0)e.select([b.leaf],{add:x});else{let A=b.node??y(M.nodes,b.label??0);e.select(Tt(
w.tree,A),{add:x})}}function u(b){let x=r();return x?b/x.places.heatmap.height*(x.shown[1]-x.shown[0]):0}function h(b){let x=r()?.
places.heatmap;return x?(b-x.top)/x.height:.5}let m=o.shown(),d=de(i.canvas,{down(b){return b.button?!1:(m=o.shown(),!0)},
drag(b,{x,y:M},w){w.moved||=Math.hypot(x-w.x,M-w.y)>=ae,w.moved&&o.move(u(w.y-M),m)},up(b,x,M){if(M.moved)return;let w=a(
x);f(w,b.shiftKey),b.pointerType==="touch"&&c(w,x)},cancel(){},hover:(b,x)=>c(a(x),x),leave:()=>c(null,{x:0,y:0}),pinch(b,x,M,w){
o.zoom(b,h(x.y-w)),o.move(-u(w))}}),p=j(i.canvas,{dblclick:o.showAll,wheel(b){!le(s,b)||!r()||(b.preventDefault(),o.zoom(
1.0015**(b.deltaY||b.deltaX),h(yt(s,b).y)))},keydown:It({ArrowDown:()=>g(1,0),ArrowUp:()=>g(-1,0),ArrowRight:()=>g(0,1),
ArrowLeft:()=>g(0,-1),Home:()=>g(-1/0,0),End:()=>g(1/0,0),Enter:b=>{let x=t.hit();x&&f(x,b.shiftKey)},Escape:()=>{e.select(
[]),c(null,{x:0,y:0}),s.classList.remove(wt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function g(b,x){let M=r();if(!M)return;let w=(k,O)=>Math.min(Math.max(k,0),O),A=e.hover?.leaf,E=t.hit(),S=A===
void 0?Math.ceil(M.shown[0]):w(y(M.placeOf,A)+b,e.data.n-1),v=A===void 0||E?.leaf===void 0?0:w(E.column+x,t.columns()-1);
o.reveal([S]);let T=r()??M,{heatmap:N}=T.places,[_,$]=T.shown,H={leaf:y(T.rows,S),column:v};c(H,{x:N.left+(v+.5)/t.columns()*
N.width,y:N.top+(S+.5-_)/($-_)*N.height}),s.classList.add(wt),n.announce(ao(T,H).join(", "))}return()=>{d(),p()}}var ws=["linear","log","symlog","power","quantile"],Xa=[2,98],ms=.5,Ya=.01,ln=100,_e=1/(1-.1),bs=t=>B.diverging_maps.includes(
t.replace(/_r$/,""));function lo(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=y(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let l=0;l<t.length;l++){
let a=y(t,l);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function co(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=y(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Ce(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:l,most:a}=e,c=o==="log";if(Ja(t),c&&l<=0)throw new Error(ys("the smallest",l));let f=t.center===void 0?"\
auto":t.center;if(f==="auto"){let d=r!==null&&r>=0||s!==null&&s<=0;f=n&&!c&&!d?0:null}let u=i===!0||i==="auto"&&n?Xa:i,[
h,m]=[l,a];if(Array.isArray(u)&&e.sorted().length&&(h=co(e.sorted(),y(u,0)/100),m=co(e.sorted(),y(u,1)/100)),[h,m]=Za(h,
m,f,r,s,c),!(h<m))if(r===null&&s===null)m=c?10*h:h+1;else{let[d,p,g,b]=s===null?["vmin",h,"below the largest",m]:["vmax",
m,"above the smallest",h];throw new Error(`${d}=${J(Number(p))} is not ${g} value, ${J(Number(b))}: choose another ${d},\
 or both ends.`)}return Qa(o,h,m,f,e)}var ys=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${J(e)}: choose an\
other norm, such as 'symlog'.`;function Ja({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${J(r)} is not below vmax=${J(s)}: choose a smaller vmin or a larger vmax.`);for(let[a,
c]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof c=="number"&&c<=0)throw new Error(ys(a,c));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let l=i?`above vmin=${J(r)}`:`below vmax=${J(s??0)}`;
throw new Error(`center=${J(e)} is not ${l}: choose another center or end.`)}function Za(t,e,n,o,r,s){if(n===null||o!==null&&
r!==null)return[o??t,r??e];let i=(c,f)=>s?f/c:f-c,l=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&(a=
i(n,r)),a>l||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function Qa(t,e,n,o,r){let s=1e-9*(n-e),[i,l]=tc(t,e,n,o,r),[a,
c]=[i(e),i(n)],[f,u]=[0,1];if(o!==null){let d=i(o),p=Math.max(c-d,d-a);[f,u]=[.5-.5*(d-a)/p,.5+.5*(c-d)/p]}let h=d=>(i(Math.
min(Math.max(d,e),n))-a)/(c-a),m=d=>l(a+d*(c-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>n+s,
values:r,share:h,atShare:m,place:d=>f+(u-f)*h(d),part:[f,u],bounds:Float64Array.from({length:255},(d,p)=>{let g=(p+1)/256;
return g<=f?-1/0:g>=u?1/0:m((g-f)/(u-f))}),placeOfShare:d=>f+(u-f)*d,ticks(d=5){let p=new Set;for(let g=0;g<d;g++)p.add(
Number(J(m(g/(d-1)),2)));return[...p].filter(g=>g>=e-s&&g<=n+s).sort((g,b)=>g-b)}}}function tc(t,e,n,o,r){if(t==="log")return[
Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**ms,i=>s+Math.sign(i)*Math.abs(i)**
(1/ms)]}if(t==="symlog"){let s=Ya*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*_e:Math.sign(i)*s*(_e+Math.
log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=_e?i/_e:Math.sign(i)*s*10**(Math.abs(i)/s-_e)]}if(t==="quantile"){let[s,i]=ec(r.
sorted(),e,n);return[l=>gs(l,s,i),l=>gs(l,i,s)]}return[s=>s,s=>s]}function ec(t,e,n){let o=t.filter(a=>a>=e&&a<=n);if(!o.
length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=ln;a++){let c=a===0?e:a===ln?n:co(o,a/ln);c!==r.at(-1)&&
(r.push(c),s.push(0),i.push(0));let f=r.length-1;s[f]=y(s,f)+a/ln,i[f]=y(i,f)+1}let l=s.map((a,c)=>a/y(i,c));return[l[0],
l[l.length-1]]=[0,1],[r,l]}function gs(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=y(e,o))return y(
n,o);if(t>=y(e,r))return y(n,r);for(;r-o>1;){let l=o+r>>1;y(e,l)<=t?o=l:r=l}let[s,i]=[y(e,o),y(n,o)];return i+(t-s)/(y(e,
r)-s)*(y(n,r)-i)}var xs=24,Ms=.02,fn=.02,As=.1;function vs(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let c=n.createElement("di\
v");c.className="hclust-scale-end",c.tabIndex=0,c.title="Drag to move this end of the colors; double click for the usual\
 ends",c.dataset.lmSuppressShortcuts="true";for(let[f,u]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":a==="vmax"?"Upper end of the colors":"Lower end of the colors"}))c.setAttribute(f,u);return t.append(c),{end:a,
el:c}}),r=1;function s(a,c,f){let u=a.center===null?null:a.share(a.center),h=c==="vmax"?Math.max(f,(u??0)+Ms):Math.min(f,
(u??1)-Ms),m=Number(J(a.atShare(h),4));Number.isFinite(m)&&e.move(c,m)}function i(a,c){let f=c==="vmax"?1:0,u=null,h=p=>{
let g=e.scale();g&&s(g,c,f+p)},m=p=>{let g=e.scale()?.values[p];g!==void 0&&e.move(c,g)},d=()=>{u&&(u=null,a.style.transform=
"",e.done())};return j(a,{pointerdown(p){let g=e.scale();p.button||!g||(u={y:p.clientY,id:p.pointerId,scale:g},a.setPointerCapture(
p.pointerId))},pointermove(p){if(u?.id!==p.pointerId)return;let g=(p.clientY-u.y)/Jt(a);a.style.transform=`translateY(${g}\
px)`,g&&s(u.scale,c,f-g/r)},pointerup:d,pointercancel:d,dblclick:e.reset,keydown:It({ArrowUp:()=>h(fn),ArrowRight:()=>h(
fn),ArrowDown:()=>h(-fn),ArrowLeft:()=>h(-fn),PageUp:()=>h(As),PageDown:()=>h(-As),Home:()=>m("least"),End:()=>m("most"),
Delete:e.reset,Backspace:e.reset})})}let l=o.map(({el:a,end:c})=>i(a,c));return{show(a,c,f){r=a.height;let[u,h]=[Math.min(
c.values.least,c.vmin),Math.max(c.values.most,c.vmax)];for(let{el:m,end:d}of o){let p=d==="vmax"?a.top:a.top+a.height;m.
style.left=`${a.left+a.width/2-xs/2}px`,m.style.top=`${p-xs/2}px`;let g=J(c[d],4);m.setAttribute("aria-valuemin",String(
u)),m.setAttribute("aria-valuemax",String(h)),m.setAttribute("aria-valuenow",String(c[d])),m.setAttribute("aria-valuetex\
t",`${g} ${f}`.trim())}},destroy(){for(let a of l)a();for(let{el:a}of o)a.remove()}}}var nc=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,oc=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,rc=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Es(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=nc.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=oc.test(r)?[r]:[];for(let[a,c,f]of rc)c.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(f,""));let l=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(l.filter(Number.
isFinite))]}var sc=["linear","logarithmic","symmetric log","square root","quantiles"],ic=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Ss(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=fe(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",p=>n.change({norm:p})),l=ic.map(([p,g])=>{let b=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>h(
p,x.value.trim())),b.append(g,x),s.el.append(b),{name:p,input:x}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",p=>n.change({robust:p})),c=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),f=s.button("Usual colors",n.reset),u=o.createElement("p");u.setAttribute("role","statu\
s"),s.el.append(u);function h(p,g){if(!g)return n.change({[p]:void 0});if(p==="center"&&g==="none")return n.change({center:null});
let b=Es(g);if(b.length!==1){u.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[p]:y(
b,0)})}function m(p){s.hide(!p),r.setAttribute("aria-expanded",String(p))}m(!1);let d=[j(r,{click:()=>m(r.getAttribute("\
aria-expanded")!=="true")}),j(s.el,{keydown(p){p.key==="Escape"&&(p.stopPropagation(),m(!1),r.focus())}})];return{show(p,g,b,x,M){
i.show(p.norm??"linear",ws,sc);for(let{name:w,input:A}of l){let E=p[w],S=g[w];(o.activeElement!==A||!u.textContent)&&(A.
value=typeof E=="number"?J(E):E===null?"none":""),w!=="center"&&E===null&&(A.value=""),A.placeholder=S===null?"none":J(S,
3)}a.show(b),c.show(x),f.show(Object.keys(p).length>0),u.textContent=M},hide(p){p&&m(!1)},destroy(){for(let p of d)p();s.
destroy()}}}var ac={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Ts(t,e,n,o){let r={
of:null,values:lo([])},s=Ce({},r.values,!1),i=!1,l="",a=Ve(Ht,o.model),c=()=>o.option("color_scale")??{},f=()=>dr(String(
o.option("cmap")||Ht),i),u=()=>i&&bs(f());function h(x){let M=Object.fromEntries(Object.entries({...c(),...x}).filter(([
w,A])=>A!==void 0&&!(w==="norm"&&A==="linear")));try{Ce(M,r.values,u())}catch(w){b(w.message);return}o.setOption("color_\
scale",M)}let m=()=>{Object.keys(c()).length&&o.setOption("color_scale",{})},d=()=>h({vmin:void 0,vmax:void 0}),p=Ss(t,n,
{change:h,reset:m,annotate:x=>o.setOption("annot",x)}),g=vs(e,{scale:()=>e.classList.contains("hclust-empty")?null:s,move:(x,M)=>h(
{[x]:M}),done:o.flush,reset:d});function b(x){let{robust:M="auto"}=c(),w=M==="auto"?u():!!M;p.show(c(),s,w,!!o.option("a\
nnot"),x)}return{now:()=>({scale:s,map:a,unit:l,annot:!!o.option("annot"),fmt:String(o.option("fmt")||".2g")}),update(x){
let{values:M}=o.data;M!==r.of&&(r={of:M,values:lo(M)});let w=o.model.get("values_about")??{};[i,l]=[!!w.centered,String(
w.unit??"")],a=Ve(f(),o.model);let A="";try{s=Ce(c(),r.values,u())}catch(E){A=E.message,s=Ce({},r.values,u())}p.hide(!x),
b(A)},place:x=>g.show(x,s,l),inWords(){let[x,M]=[s.vmin,s.vmax].map(ks),w=ac[s.norm];return`Colors go from ${x} to ${M}${l&&
` (${l})`}`+(w?` on a ${w} scale`:"")+(s.center===null?"":`, ${ks(s.center)} in the middle`)+(s.below||s.above?"; values\
 beyond have the color of the end.":".")},destroy(){p.destroy(),g.destroy()}}}var ks=t=>J(t,3);var[Ns,fo]=[1,2];function _s(t,e,n){let o=t.ownerDocument,r=fe(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",I=>e.setOption("row_cluster",I)),i=r.checkbox("Columns","Cluster the columns and draw their tree",I=>e.
setOption("col_cluster",I)),l=r.select("Colors",I=>e.setOption("cmap",I)),a=()=>e.option("tracks")??[],c=Ye(()=>{T.hide(),
L()}),f=r.button("show all rows",c.showAll),u=Lt(o,n.font),h=[],m=[],d=new Int32Array(0),p=!1,g=null,[b,x]=[!1,!1],M=[],
w=null,A=hs(o),E=ce(t,"hclust-plot",[A.paintBase,A.paintCut,A.paintOverlay].map(I=>U=>{let K=k();K&&I(U,K)}),()=>L()),{box:S,
stage:v,tip:T}=E,N=Ts(t,S,r,e),_=Qe(S,v.canvas),H=vr(S,"Tracks","Strips that show what else is known of each row",(I,U)=>{
let K=a().filter(et=>et!==I);e.setOption("tracks",U?[...K,I]:K)});function k(){if(!g)return null;let{data:I,cut:U,selection:K,
hover:et}=e,nt=w?.leaf!==void 0&&w.leaf===et?.leaf?w.column:-1;return{data:I,cut:U,selection:K,hover:et,places:g,rows:h,
columns:m,placeOf:d,...N.now(),gaps:p,rowTree:b,tracks:M,column:nt,theme:n,face:u,shown:c.shown(),dpr:v.dpr}}function O(){
let{data:I}=e,{tree:U}=I,K=I.p>0&&I.values.length>=I.n*I.p;r.hide(!K),_.showNotice(K?"":Ze);let et=a().flatMap(Q=>I.tracks.
find(pt=>pt.name===Q)??[]);(et.length!==M.length||et.some((Q,pt)=>Q!==M[pt]))&&(M=et),H.show(I.tracks.map(({name:Q})=>Q),
a()),N.update(K);let nt=[Ht,...mr(e.model)],lt=String(e.option("cmap")||Ht),X=nt.includes(lt)?nt:[lt,...nt];l.show(lt,X,
X.map(Q=>Q===Ht?"automatic":Q)),b=!!(e.option("row_cluster")??!0)&&I.n>1,x=!!(e.option("col_cluster")??!0)&&I.columnTree!==
null,s.show(b,I.n>1),i.show(x,I.columnTree!==null),h=b?U.order:Int32Array.from({length:I.n},(Q,pt)=>pt),m=x&&I.columnTree?
I.columnTree.order:Int32Array.from({length:I.p},(Q,pt)=>pt),d=new Int32Array(I.n);for(let Q=0;Q<I.n;Q++)d[y(h,Q)]=Q;if(w=
null,!K)return g=null,v.paint();L()}function L(){let{data:I}=e;if(f.show(c.part!==null),!v.width||!I.p||!I.values.length)
return;let[U,K]=c.shown(),et=N.now();g=Jr({width:v.width,height:v.height,columns:Array.from(m,nt=>I.columns[nt]??""),rows:K-
U,rowTree:b,columnTree:x,longestName(){let nt=0;for(let lt=Math.floor(U);lt<K&&lt<I.n;lt++)nt=Math.max(nt,u.width(I.name(
y(h,lt)).slice(0,60)));return nt},scale:oo(et.scale,120).words,unit:et.unit,dpr:v.dpr,tracks:M.length?qr(M,v.width,h,[U,
K],u):void 0},u),N.place(g.bar),_.describe(R()),v.paint()}function R(){let{cut:I,data:U,selection:K}=e;return`Clustermap\
 of ${P(U.n,U.noun)} ${b?"in the order of their tree":"in the table's order"} by ${P(U.p,"features")}: ${P(I.k,"clusters")}${tn(
K)} ${N.inWords()}`+(M.length?` Beside it: ${M.map(({name:et})=>et).join(", ")}.`:"")}let C=null;function D(){c.reset(e.
data.n),e.data.values!==C&&(C=e.data.values,p=e.data.values.some(Number.isNaN)),O()}let F={store:e,base:E,viewport:c,scene:k,
columns:()=>m.length,hit:()=>w,setHit(I){w=I,v.paint(fo)}},q=null;return E.onDestroy(_.destroy,N.destroy,ds(F),e.subscribe(
"data",D),e.subscribe(["order","option"],O),e.subscribe(["cut","selection"],I=>{I==="cut"&&q&&zt(q,e.cut)||(q=e.cut,I===
"cut"&&E.followCut(e.cut,Ns),_.describe(R()),v.paint(I==="cut"?Ns:fo))}),e.subscribe("reveal",()=>{c.reveal(e.wanted.map(
I=>y(d,I)))}),e.subscribe("hover",()=>{e.hover?.leaf!==w?.leaf&&(w=null),T.hide(),v.paint(fo)})),D(),{restyle(I){n=I,u=Lt(
o,n.font),L()},destroy(){E.destroy(),A.destroy(),r.destroy()}}}var ho=864e5,cc=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Ls(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=y(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function po(t,e,n,o,r){if(t==="date")return lc(e,n,Math.max(2,Math.floor(o/r)));let s=Qt(
e,n,o,r);return{values:s,words:_t(s)}}function lc(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return uo(Cs(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let l=Math.ceil((t-s)/r);l*r+s<=e;l++)i.push(l*r+s);return uo(i,t,e)}return uo(Cs(t,e,1),t,e)}function Cs(t,e,n){
let o=new Date(t*ho);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let l=new Date(0);l.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=l.getTime()/
ho;if(!(a<=e))break;a>=t&&s.push(a)}return s}function uo(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let l=y(cc,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${l}`:i.getUTCMonth()?l:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*ho).getUTCFullYear()}`),{values:t,words:o}}var Os=8,$s=12,fc=46,{max_axis_word:uc}=B;function mo(t,e,n){let o=t.axisNames.findIndex(c=>c.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let l=W(s.label||s.name),a=s.unit?`${l} (${W(
s.unit)})`:l;return{name:s.name,title:a,column:s,values:i,all:Ls(i)}}function Rs(t,e,n,o,r,s,i){let l=Math.max(40,t.height-
Os-fc),a=po(n.column.kind,...r,l,46);a.words=a.words.map(p=>i.fit(p,uc));let c=Math.max(0,...a.words.map(p=>i.width(p))),
f=Math.ceil(c+8+z+16),u=Math.max(40,t.width-f-$s-s),h=po(e.column.kind,...o,u,64),m=Is(e.values,o[0],o[1],u),d=Is(n.values,
r[1],r[0],l);for(let p=0;p<m.length;p++)Number.isNaN(m[p])?d[p]=NaN:Number.isNaN(d[p])&&(m[p]=NaN);return{left:f,top:Os,
width:u,height:l,x:h,y:a,xs:m,ys:d}}function Is(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=y(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function Ps(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:l,dpr:a}){
let{left:c,top:f,width:u,height:h}=e,m=f+h,d=Math.max(1,Math.round(a))/a,p=b=>Math.round(b*a)/a;t.font=l.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((b,x)=>{let M=p(m-(b-s[0])/(s[1]-s[0])*h);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(c,M,u,d),t.globalAlpha=1,t.fillRect(c-4,M,4,d),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??
"",c-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(p(c),f,d,h+d),t.fillRect(c,p(m),u,d),t.textBaseline="alphabetic",t.textAlign=
"center";let g=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((b,x)=>{let M=p(c+(b-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(M,m,d,4);let w=l.fit(e.x.words[x]??"",g),A=c+u+$s-1-l.width(w)/2;t.fillStyle=i.quiet,t.fillText(w,Math.
min(M,A),m+17)}),t.fillStyle=i.ink,t.fillText(l.fit(n.title,u),c+u/2,m+37),t.save(),t.translate(z+1,f+h/2),t.rotate(-Math.
PI/2),t.fillText(l.fit(o.title,h),0,0),t.restore()}var[hc,pc]=[-1,3];function dc({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[y(e,s)]=y(o,y(e,s))+r}),
o}function un({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:dc(o,t),noun:n}:{sizes:o.sizes,noun:e}}function Ds(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),hc),pc))}var mc={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},gc=10;function Le(t){return mc[Vn(
t)]}function zs(t,e,n,o,r,s){let i=r*hn(e),l=t;if(l.marker){l.marker(Le(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Le(e))),t.restore()}function hn(t){return Or[Vn(t)]}function Hs(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:l,alpha:a},c,f){let u=Math.ceil((s*.6+i+.5)*c);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let h=s*hn(r)*c;n.setTransform(h,0,0,h,u,u),n.lineJoin="round",n.globalAlpha=a;let m=new Path2D(Le(r));n.fillStyle=ht(
r),n.fill(m),n.strokeStyle=l,n.lineWidth=i*c/h,i&&n.stroke(m);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
p=Array.from(d.keys()).filter(g=>it(d,g)>>>24>=gc);return{steps:Int32Array.from(p,g=>{let[b,x]=[Math.floor(g/(2*u)),g%(2*
u)];return(b-u)*f+x-u}),pixels:Int32Array.from(p,g=>it(d,g))}}return function(s,i,l){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${l}`,c=e.get(a);c||(e.size>12&&e.clear(),e.set(a,c=[]));let f=c;return u=>f[Gn(u)]??=o(Gn(u),s,i,l)}}function Bs(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,h)=>it(e,h)-it(e,u)||u-h),i=new Int32Array(r);s.forEach((u,h)=>{
i[u]=h});let l=new Int32Array(2*r+1),a=u=>it(i,it(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)l[a(u)+1]=it(l,a(u)+1)+1;for(let u=0;u<
2*r;u++)l[u+1]=it(l,u+1)+it(l,u);let c=n?it(l,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let h=a(u),m=it(l,h);f[m]=u,
l[h]=m+1}return{order:f,dimmed:c}}function Fs(t,e,n,o,r,s,i){let{xs:l,ys:a,width:c,height:f,left:u,top:h}=o;for(let m=0;m<
r.length;m++){let d=it(r,m),p=it(l,d),g=it(a,d);if(!(p>=-1&&p<=c+1&&g>=-1&&g<=f+1))continue;let{steps:b,pixels:x}=i[it(s,
d)],M=Math.round((h+g)*n)*e+Math.round((u+p)*n);for(let w=0;w<b.length;w++){let A=M+it(b,w),E=it(x,w),S=it(t,A);t[A]=S===
0||E>>>24===255?E:wc(E,S)}}}function wc(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,l=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|l|a}function it(t,e){return t[e]}var Us="http://www.w3.org/2000/svg",bc=12,Ws=24,yc=20,go=10,pn=5;function js(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function l(a){let c=n.createElement("button");c.type="button",c.dataset.cluster=String(a),c.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Us,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Us,"path");f.append(u);let h=n.createElement("b"),m=n.createElement("span");return c.append(f,h,m),c.addEventListener(
"click",d=>e(a,d.shiftKey)),s.before(c),{button:c,path:u,number:h,rest:m,color:-1}}return{el:o,show(a,c,{sizes:f,noun:u},h,m){
let d=Math.max(2,Math.min(bc,Math.floor((m-2*go)/Ws))),p=a.k<=d?a.k:d-1;for(;r.length<p;)r.push(l(r.length));let g=0;r.forEach(
(x,M)=>{if(x.button.hidden=M>=p,x.button.hidden)return;let w=` · ${P(y(f,M),u)}`;x.rest.textContent!==w&&(x.rest.textContent=
w);let A=h.fit(Z(a,M),Ko,z,!0);x.number.textContent!==A&&(x.number.textContent=A);let E=y(c,M);x.color!==E&&(x.color=E,x.
path.setAttribute("d",Le(E)),x.path.setAttribute("transform",`scale(${8*hn(E)})`),x.path.setAttribute("fill",ht(E))),g=Math.
max(g,h.width(A,z,!0)+h.width(w))}),s.hidden=p===a.k,s.hidden||(s.textContent=`+ ${P(a.k-p)} more`,g=Math.max(g,h.width(
s.textContent)));let b=p+(s.hidden?0:1);return i={width:Math.ceil((yc+g+8)/8)*8,height:Ws*b+4},i},move(a,c){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(c)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function qs({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,go,(n-r.width)/2],i=[2,o-r.height-go,(o-r.height)/2],l=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[c=0,f=0]of l){let u=s[c]??0,h=i[f]??0,m=0;for(let d=0;d<
t.length;d++){let p=y(t,d),g=y(e,d);p>u-pn&&p<u+r.width+pn&&g>h-pn&&g<h+r.height+pn&&m++}m<a.hidden&&(a={left:u,top:h,hidden:m})}
return a}function Ks(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:l,width:a,
away:c}of t)for(let f of[i+c,i-c-a]){let u={x0:f,y0:l-7,x1:f+a,y1:l+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(m=>xc(u,m)))){o.push(u),r.push({row:s,left:f,y:l});break}}return r}function xc(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Gs=60,{max_named_points:Mc,max_point_name:Ac}=B;function dn(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function Vs(t){
let e=Hs(t),n=null,o=null,r=null,s=null;return{updateData(){n=null},paint(i,l,{cut:a,data:c,selection:f},u,h,m,d){n??=Bs(
a.labels,a.sizes,f);let{order:p,dimmed:g}=n;c.leafRows!==r&&(r=c.leafRows,s=r&&Ds(r));let b=c.n<=2500?.7:.4,x=g>0&&p.length-
g>Gs,M=i.points,[w,A]=M?[1,1]:[i.canvas.width,i.canvas.height];!M&&(o?.width!==w||o.height!==A)&&(o=i.createImageData(w,
A));let E=M||!o?new Int32Array(1):new Int32Array(o.data.buffer);E.fill(0);let S=(N,_)=>{if(!N.length)return;if(M)return M(
l,N,a.labels,u,_);let $=e(_,d,w);Fs(E,w,d,l,N,a.labels,Array.from(u,$))},v=(N,_)=>{let $=s;if(!$)return S(N,{..._,size:dn(
c.n)});for(let H of[...new Set($)].sort((k,O)=>O-k)){let k=N.filter(O=>$[O]===H);S(k,{..._,size:dn(c.n,H)})}};v(p.subarray(
0,g),{halo:b,edge:m,alpha:.22});let T=x?h:m;v(p.subarray(g),{halo:x?.9:b,edge:T,alpha:1}),!M&&o&&i.putImageData(o,0,0)},
power:i=>s?.[i]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>Gs?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function mn(t,{left:e,top:n,xs:o,ys:r},s,i){let[l,a]=[y(o,s),y(r,s)];Number.isNaN(l)||(t.beginPath(),t.arc(e+l,n+a,i,0,2*
Math.PI),t.stroke())}function Xs(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(y(e,o),y(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Ys(t,e,{
data:n,selection:o},r,s,i){let l=[];for(let f=0;f<e.xs.length;f++)if(gn(e,f)&&l.push(f)>Mc)return;let a=new Map(l.map(f=>[
f,i.fit(W(n.name(f)),Ac)])),c=l.map(f=>({row:f,x:y(e.xs,f),y:y(e.ys,f),width:i.width(a.get(f)??""),away:o?.[f]?12:8}));t.
font=i.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:h}of Ks(c,e,[r]))t.fillText(
a.get(f)??"",e.left+u,e.top+h+.5)}function gn({xs:t,ys:e,width:n,height:o},r){let[s,i]=[y(t,r),y(e,r)];return s>=0&&s<=n&&
i>=0&&i<=o}function wn({name:t,rows:e},n){let o=`row ${y(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}function wo({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>vc(s,o)))]:[];return r.push(`cluster ${P(y(t.labels,
o))}`,wn(e,o)),[e.name(o),r.filter(Boolean).join(" · ")]}function vc({column:t,values:e},n){let o=y(e,n),r=kt(o,t.kind,
t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}
var Js=new WeakMap;function Zs(t){let e=Js.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(y(t,n))).sort(
(n,o)=>y(t,n)-y(t,o)||n-o),Js.set(t,e)),e}function Qs(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function l(g){let b=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!b)return i.hide();let[x="",...M]=wo(e,t.axes(),g);i.show(b.left+Number(b.xs[g]),b.top+Number(b.ys[g]),x,
M)}function a({x:g,y:b}){let x=t.plot();return x?[(g-x.left)/x.width,1-(b-x.top)/x.height]:[.5,.5]}let c=null;function f(){
c=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},h=!1,m=de(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let b=g.button===1||h;return u={pan:b,shift:g.shiftKey,from:o.part,over:!1},b&&g.preventDefault(),!0},drag(g,{x:b,y:x},M){
let w=t.plot();if(!(!M.moved&&Math.hypot(b-M.x,x-M.y)<ae)&&(M.moved||l(-1),M.moved=!0,!(!w||u.over))){if(u.pan)return o.
move((M.x-b)/w.width,(x-M.y)/w.height,u.from);c??=[M.x,M.y],c.push(b,x),t.draw(c)}},up(g,b,x){let M=t.plot();if(!(!M||u.
over)){if(c){let w=c.map((E,S)=>E-(S%2?M.top:M.left));f();let A=xr(M.xs,M.ys,w).filter(E=>gn(M,E));(A.length||!u.shift)&&
e.select(A,{add:u.shift})}else if(!x.moved&&!u.pan){let w=t.nearest(b);(w>=0||!g.shiftKey)&&e.select(w<0?[]:[w],{add:g.shiftKey}),
g.pointerType==="touch"&&l(w)}}},cancel:f,hover:(g,b)=>l(t.nearest(b)),leave:()=>l(-1),pinch(g,b,x,M){let w=t.plot();w&&
(o.zoom(g,...a({x:b.x-x,y:b.y-M})),o.move(-x/w.width,M/w.height))},owns(g){return a(g).every(b=>b>=0&&b<=1)}});function d(g,b){
let[x,M]=[t.axes(),t.plot()];if(!x||!M)return;let w=Zs(x[g].values).filter(v=>gn(M,v));if(!w.length)return;let A=w.indexOf(
e.hover?.leaf??-1),E=A<0?b>0?0:w.length-1:Math.min(Math.max(A+b,0),w.length-1),S=y(w,E);l(S),r.classList.add(wt),n.announce(
wo(e,x,S).join(", "))}let p=j(s.canvas,{dblclick:o.showAll,wheel(g){!le(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(yt(r,g))))},keydown:It({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:g=>{let{hover:b}=e;b?.leaf!==void 0&&e.select([b.leaf],{add:g.shiftKey})}," ":()=>{h=!0},Escape:()=>{u.over=
!0,f(),e.select([]),l(-1),r.classList.remove(wt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(h=!1)},blur(){h=!1}});return()=>{m(),p()}}var Ec=500;function ti(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let l=t();if(!l)return;let a=n??l,c=(h,m)=>{let[d,p]=[a[h],l[h]],g=d[0]+Math.min(Math.max(m,0),1)*(d[1]-
d[0]);return Xe(d,p,g,r,(p[1]-p[0])/Ec)},f=(h,m)=>h[1]-h[0]>=(m[1]-m[0])*.999,u={x:c("x",s),y:c("y",i)};o(f(u.x,l.x)&&f(
u.y,l.y)?null:u)},move(r,s,i=n){let l=t();!l||!i||o({x:Ot(i.x,l.x,r*(i.x[1]-i.x[0])),y:Ot(i.y,l.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:l,y:a}=n;if(i.some(
([f,u])=>f>=l[0]&&f<=l[1]&&u>=a[0]&&u<=a[1]))return;let c=i[0];c&&o({x:Ot(l,s.x,c[0]-(l[0]+l[1])/2),y:Ot(a,s.y,c[1]-(a[0]+
a[1])/2)})}}}var Sc=12,kc=230,[ei,bo]=[1,2];function ni(t,e,n){let o=t.ownerDocument,r=fe(t,"Scatter"),s=r.select("x",C=>e.setOption(
"x",C)),i=r.select("y",C=>e.setOption("y",C)),l=ti(()=>u&&{x:u.x.all,y:u.y.all},()=>{w.hide(),v()}),a=r.button("show all",
l.showAll),c=Vs(o),f=Lt(o,n.font),u=null,h=null,m=null,d=null,p=0,g={key:"",left:0,top:0,width:0,height:0},b=ce(t,"hclus\
t-plot",[$,H,k],()=>v()),{box:x,stage:M,tip:w}=b,A=js(x,O),E=Qe(x,M.canvas);function S(){let{data:C}=e,D=mo(C,e.option("\
x"),0),F=mo(C,e.option("y"),1);u=D&&F?{x:D,y:F}:null,l.reset(),r.hide(!u);let q=C.p>0?_r:Ze;if(E.showNotice(u?"":q),u){let I=C.
axisNames.map(U=>U.name);s.show(u.x.name,I),i.show(u.y.name,I)}c.updateData(),p=0,v()}function v(){a.show(l.part!==null),
!(!u||!M.width)&&(T(),g.key="",N(),E.describe(_()),M.paint())}function T(){if(!u)return;let{x:C,y:D}=u;h=Rs(M,C,D,l.part?.
x??C.all,l.part?.y??D.all,p,f),m=Mr(h.xs,h.ys,h.width,h.height)}function N(){if(!h)return;let{cut:C,data:D}=e,F=A.show(C,
jt(C),un(D,C),f,h.height),q=`${F.height} ${Math.ceil(F.width/24)}`;if(q!==g.key){let I=Math.max(1,.01*D.n),U=qs(h,F);U.hidden>
I&&h.width+p-F.width>kc&&F.width>p-12&&(p=F.width+12,T(),M.paint()),p&&(U={left:h.width+16,top:0,hidden:0}),g={key:q,left:U.
left,top:U.top,...F}}A.move(h.left+g.left,h.top+g.top)}function _(){if(!u)return"";let{cut:C,data:D,selection:F}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${P(D.n,D.noun)} in ${P(C.k,"clusters")}${tn(F)}`}function $(C){if(!h||
!u)return;let{x:D,y:F}=u;Ps(C,h,{x:D,y:F,xShown:l.part?.x??D.all,yShown:l.part?.y??F.all,theme:n,face:f,dpr:M.dpr})}function H(C){
if(!h)return;c.paint(C,h,e,jt(e.cut),n.ink,n.paper,M.dpr);let{left:D,top:F,width:q,height:I}=g;Ys(C,h,e,{x0:D,y0:F,x1:D+
q,y1:F+I},n,f)}function k(C){if(!h)return;let{hover:D,data:F}=e,q=I=>dn(F.n,c.power(I))/2;C.save(),l.part&&(C.beginPath(),
C.rect(h.left,h.top-4,h.width+4,h.height+4),C.clip()),C.strokeStyle=n.ink,C.lineWidth=1.5;for(let I of c.ringed())mn(C,h,
I,q(I)+3);if(D?.node!==void 0){C.lineWidth=1;let{tree:I}=F,U=y(I.start,D.node),K=U+y(I.sizes,D.node);for(let et of I.order.
subarray(U,K))mn(C,h,et,q(et)+.8)}else if(D)for(let[I,U]of[[n.paper,4.5],[n.ink,2]])C.strokeStyle=I,C.lineWidth=U,mn(C,h,
D.leaf,q(D.leaf)+4);C.restore(),d&&Xs(C,d,n.ink)}function O(C,D){let{cut:F,data:q}=e,I=[];for(let U=0;U<q.n;U++)F.labels[U]===
C&&I.push(U);e.select(I,{add:D}),b.announce(`${D?"Added: ":""}cluster ${Z(e.cut,C)}, ${P(I.length,q.noun)} selected.`)}let L={
store:e,base:b,viewport:l,axes:()=>u,plot:()=>h,nearest:({x:C,y:D})=>h&&m?m.nearest(C-h.left,D-h.top,Sc):-1,draw(C){d=C,
M.paint(bo)}},R=null;return b.onDestroy(E.destroy,Qs(L),e.subscribe("data",S),e.subscribe("option",()=>{u&&e.option("x")===
u.x.name&&e.option("y")===u.y.name||S()}),e.subscribe(["cut","selection"],C=>{let D=R&&zt(R,e.cut);C==="cut"&&D||(R=e.cut,
c.updateData(),C==="cut"&&(b.followCut(e.cut,ei),N()),E.describe(_()),M.paint(ei,bo))}),e.subscribe("reveal",()=>{if(!u||
!l.part)return;let{x:C,y:D}=u;l.reveal(e.wanted.map(F=>[Number(C.values[F]),Number(D.values[F])]))}),e.subscribe("hover",
()=>{w.hide(),M.paint(bo)})),S(),{restyle(C){n=C,f=Lt(o,n.font),v()},destroy(){b.destroy(),A.destroy(),r.destroy()}}}function Gt({t,lower:e,upper:n,tree:o}){return zo(t,e,n,Et(o))}function Tc({t,lower:e,upper:n,tree:o}){return Ho(e,n,t,Et(
o))}function Oe(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${P(e)}`;if(!n)return`he\
ights are tied at ${ct(o)}: no threshold gives ${P(e)} clusters`;let[r,s]=Tc(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut from ${r} to ${s} gives these ${P(e)}`}function oi(t){let e=P(t.
k,"clusters");return t.isUneven?e:`${e} · ${Gt(t)}`}var Nc=20,_c=1e3;function si(t,e){let n=ri(t,"Clusters","Number of clusters"),o=ri(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let l=Et(e.data.tree)*1.06||
1;o.input.max=String(l),o.input.step=String(l/_c),s()}function s(){let{cut:l,data:a}=e;n.input.max=String(Math.min(a.n,Nc)),
n.input.value=String(l.k),n.output.textContent=P(l.k),o.input.value=String(l.t),o.output.textContent=l.isUneven?"uneven":
Gt(l),n.input.setAttribute("aria-valuetext",P(l.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[j(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),j(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let l of i)l();
n.label.remove(),o.label.remove()}}}function ri(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var ii=8,Cc=0;function ci(t,e){let n=t.ownerDocument,o=`hclust-find-${++Cc}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
ai(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let l=[],
a=0,c=0,f=null,u=[];function h(){let w=P(1,e.data.noun).slice(2);s.placeholder=`find a ${w}`,s.setAttribute("aria-label",
`Find a ${w} by its name`)}function m(){let{data:w}=e,A=s.value.trim().toLowerCase();if(!f){let T=Array.from({length:w.n},
(_,$)=>w.name($).toLowerCase()),N=Lc(T);u=T.map((_,$)=>N.has(_)?`row ${w.rows[$]}`:""),f=T.map((_,$)=>[_,u[$]].join(" ").
trim())}a=0,c=0;let[E,S,v]=[[],[],[]];f.forEach((T,N)=>{let _=A?T.indexOf(A):-1;if(_<0)return;a++;let H=T===A||T===`${A}\
 ${u[N]}`?E:_===0?S:v;H.length<ii&&H.push(N)}),l=[...E,...S,...v].slice(0,ii),d(!!A)}function d(w){i.replaceChildren(),i.
hidden=!w,s.setAttribute("aria-expanded",String(w));let A=l.map((E,S)=>{let v=W(e.data.name(E)),T=`cluster ${Z(e.cut,y(e.
cut.labels,E))}`,N=u[E];return p(v,N?`${N} · ${T}`:T,{id:`${o}-${S}`,"aria-selected":String(S===c)})});if(A.forEach((E,S)=>{
E.dataset.i=String(S)}),w&&a>l.length&&A.push(p(`and ${P(a-l.length)} more`,"")),w&&!a&&A.push(p("no such name","")),i.append(
...A),w&&l.length){s.setAttribute("aria-activedescendant",`${o}-${c}`);let E=y(l,c);e.reveal([E]),e.setHover({leaf:E})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function p(w,A,E={"aria-disabled":"true"}){let S=n.createElement(
"li");ai(S,{role:"option",...E});for(let v of[w,A]){let T=n.createElement("span");T.textContent=v,S.append(T)}return S}function g(w,A){
let E=l[w];E!==void 0&&(e.select([E],{add:A}),s.value=[e.data.name(E),u[E]].join(" ").trim(),b(),e.setHover({leaf:E}))}function b(){
i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function x(w){let E={ArrowDown:1,ArrowUp:-1}[w.key];if(E){if(i.hidden)return m();c=(c+E+l.length)%Math.max(l.length,1),d(
!0)}else if(w.key==="Enter")g(c,w.shiftKey);else if(w.key==="Escape")i.hidden&&e.select([]),s.value="",b();else return;w.
preventDefault(),w.stopPropagation()}let M=[j(s,{input:m,keydown:x,blur:b,focus:()=>s.value&&m()}),j(i,{pointerdown:w=>{
w.preventDefault();let A=w.target.closest("li[data-i]");A&&g(Number(A.dataset.i),w.shiftKey)},pointermove:w=>{let A=w.target.
closest("li[data-i]");!A||Number(A.dataset.i)===c||(c=Number(A.dataset.i),d(!0))}}),e.subscribe("data",()=>{f=null,l=[],
b(),h()})];return h(),{box:r,destroy(){for(let w of M)w();r.remove()}}}function Lc(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function ai(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Oc=3;function Ic(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,c)=>{a&&(r++,o.add(y(e.labels,c)))}),!r)return"";
let s=[...o].sort((a,c)=>a-c).map(a=>Z(e,a)),i=s.length>1?` and ${s.pop()}`:"",l=o.size>Oc?P(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${P(r,n)} selected, from ${l}`}function li(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep only these","Compare only the sel\
ected rows","keep"),l=a("Leave out","Compare the other rows only","leave_out");o.append(r,i,l,s),t.append(o);function a(d,p,g){
let b=n.createElement("button");return b.type="button",b.className="hclust-selected-rows",b.textContent=d,b.title=p,b.dataset.
lmSuppressShortcuts="true",b.addEventListener("click",()=>{let{selection:x,data:M}=e,w=[...M.rows].filter((A,E)=>x?.[E]);
e.model.send({rows:g,selection:w}),h()}),b}function c(){let d=!!e.model.get("filters_rows");for(let g of[i,l])g.hidden=!d;
let p=Ic(e.selection,e.cut,e.data.noun);o.hidden=!p,r.textContent!==p&&(r.textContent=p)}let f=null;function u(){h(),e.select(
[])}function h(){let d=t.getRootNode().activeElement;if(!o.contains(d))return;(f?.isConnected?f:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let m=[j(o,{focusin:({relatedTarget:d})=>{let p=d;o.contains(p)||(f=p)},keydown:d=>{
d.key==="Escape"&&(d.stopPropagation(),u())},pointerdown:d=>d.stopPropagation()}),j(s,{click:u}),e.subscribe(["data","cu\
t","selection"],c)];return c(),{destroy(){for(let d of m)d();o.remove()}}}function xo(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],l=o[Tt(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[l]??0)){let c=fi(t,e),f=c.some(u=>i.includes(u));a.push({key:"j",words:f?"Join: one is locked":`Join these ${P(c.length,
"clusters")}`,next:f?null:{nodes:yo(s,c,[e]),locked:i}})}else{let c=s[l]??e,f=`cluster ${Z(t,l)}`,u=i.includes(c),h=c<n.
n;a.push({key:"s",words:h?"Split: a single row":u?`Split: ${f} is locked`:`Split ${f}`,next:h||u?null:{nodes:yo(s,[c],St(
n,c)),locked:i}});let m=n.parents[c]??-1;if(m>=0){let d=fi(t,m),p=d.find(M=>i.includes(M)),g=s.indexOf(d.find(M=>M!==c)??
-1),b=d.length>2?`Join: its sibling is split into ${d.length-1}`:p!==void 0?`Join: cluster ${Z(t,s.indexOf(p))} is locke\
d`:`Join with cluster ${Z(t,g)}`,x=d.length===2&&p===void 0;a.push({key:"j",words:b,next:x?{nodes:yo(s,d,[m]),locked:i}:
null})}a.push({key:"l",words:`${u?"Unlock":"Lock"} ${f}`,next:{nodes:s,locked:u?i.filter(d=>d!==c):[...i,c]}})}return a.
push(...bn(t)),a}function bn(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(At(t.tree,t.k).nodes),locked:[]}}]}function fi({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function yo(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var yn=4;function ui({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function l(h){
h.next&&(o(),t.setNodes(h.next.nodes,h.next.locked))}function a(){if(i.hidden)return;let h=i.contains(s.activeElement);i.
hidden=!0,h&&n.focus({preventScroll:!0})}function c(h){let m=s.createElement("button");return m.type="button",m.setAttribute(
"role","menuitem"),m.tabIndex=-1,m.dataset.lmSuppressShortcuts="true",m.textContent=h.words,m.setAttribute("aria-keyshor\
tcuts",h.key),m.setAttribute("aria-disabled",String(!h.next)),m.addEventListener("click",()=>{h.next&&(a(),l(h))}),m}function f(h){
let m=[...i.children],d=m.findIndex(p=>p.matches(":focus"));m[(d+h+m.length)%m.length]?.focus({preventScroll:!0})}let u=j(
i,{keydown(h){if(h.stopPropagation(),h.key==="ArrowDown")f(1);else if(h.key==="ArrowUp")f(-1);else if(h.key==="Escape"||
h.key==="Tab")a();else return;h.preventDefault()},pointerdown(h){h.stopPropagation()},contextmenu(h){h.preventDefault(),
h.stopPropagation()},focusout(h){h.stopPropagation(),i.contains(h.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(h,m){let d=h<0?bn(t.cut):xo(t.cut,h);if(!d.length)return!1;r.hide(),i.replaceChildren(...d.map(c)),
i.hidden=!1;let p=Math.min(m.x,e.clientWidth-i.offsetWidth-yn),g=Math.min(m.y,e.clientHeight-i.offsetHeight-yn);return i.
style.transform=`translate(${Math.max(yn,p)}px, ${Math.max(yn,g)}px)`,f(1),!0},press(h,m){let p=(m<0?bn(t.cut):xo(t.cut,
m)).find(g=>g.key===h);return p&&l(p),p?.words??""},destroy(){u(),i.remove()}}}var{label_gap:hi,max_label_shift:$c,max_last_label_shift:Rc}=B;function pi(t,e,n){for(let[o,r]of e.entries()){let s=Pc(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?Rc:$c,l=s?.every((a,c)=>{let{centre:f,span:u}=t[c];return Math.abs(a-f)<=Math.
max(u/2,i)});if(s&&l)return{wording:o,middles:s}}return null}function Pc(t,e,n,o=hi){let r=t.length;if(e.reduce((h,m)=>h+
m,o*(r-1))>n)return null;let s=t.map((h,m)=>m).sort((h,m)=>y(t,h)-y(t,m)),i=[0];for(let h=1;h<r;h++){let m=(y(e,y(s,h-1))+
y(e,y(s,h)))/2+o;i.push(y(i,h-1)+m)}let l=[];s.forEach((h,m)=>{let[d,p]=[y(t,h)-y(i,m),1];for(let g=l.at(-1);g&&g.mean>=
d;g=l.at(-1))d=(d*p+g.mean*g.size)/(p+g.size),p+=g.size,l.pop();l.push({mean:d,size:p})});let a=new Array(r),c=y(e,y(s,0))/
2,f=n-y(e,y(s,r-1))/2-y(i,r-1),u=0;for(let{mean:h,size:m}of l)for(let d=u+m;u<d;u++)a[y(s,u)]=Math.min(Math.max(h,c),f)+
y(i,u);return a}function di(t,e,n,o=hi){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((l,a)=>a).sort((l,a)=>(t[a]?.
span??0)-(t[l]?.span??0));for(let l of i){let{centre:a,span:c}=t[l],f=y(e,l)/2;if(2*f>1.5*c||a-f<0||a+f>n)continue;let u=Math.
max(0,Math.floor(a-f-o/2)),h=Math.max(0,Math.ceil(a+f+o/2));s.subarray(u,h).includes(1)||(s.fill(1,u,h),r[l]=!0)}return r}var{top:Vt,min_width:Dc,free_shift:zc,head_margin:Mo}=B.cluster_labels;var xn=2*z+7,mi=B.cluster_labels.wordings,gi={title:0,size:"",lines:1};function wi(t){return Math.ceil(t.width("cluster"))+
Mo+2}function bi(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:l,data:a,corner:c}=e,{sizes:f,noun:u}=un(a,o),h=({label:v},T)=>{
let N=T.title?Z(o,v):P(v);return N===P(v)?N:l.fit(N,T.title,z,!0)},m=({label:v},T)=>{if(!T.size)return"";let N=P(y(f,v),
T.size==="counted"?u:"");return T.lines===2?N:` · ${N}`},d=(v,T)=>[l.width(h(v,T),z,!0),l.width(m(v,T))],p=(v,T)=>v.map(
N=>{let[_,$]=d(N,T);return T.lines===2?Math.max(_,$):_+$}),g=Hc(e),b=g.length*Dc>s.width,x=b?null:pi(g,mi.map(v=>p(g,v)),
s.width),M=x?mi[x.wording]:gi;if(!x){b&&(g=g.filter(({span:T})=>T>4));let v=di(g,p(g,gi),s.width);g=g.filter((T,N)=>v[N])}
t.textBaseline="alphabetic",t.textAlign="left";let[w,A]=[Vt+z-2,Vt+2*z],E=(v,T,N,_=!1)=>{t.fillStyle=_?i.ink:i.quiet,t.font=
l.css(z,_),t.fillText(v,T,N)};if(g.forEach((v,T)=>{let N=x?.middles[T]??v.centre,[_,$]=d(v,M);Math.abs(N-v.centre)>v.span/
2+zc&&(t.strokeStyle=ht(y(r,y(o.nodes,v.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(v.centre,n+1),t.lineTo(N,Vt-1),t.
stroke());let H=M.lines===2,k=N-(H?_:_+$)/2;E(h(v,M),k,w,!0),M.size&&E(m(v,M),H?N-$/2:k+_,H?A:w)}),M.size==="counted")return;
let S=c.left-Mo-1;[["cluster",""],[u,"size"]].slice(0,M.lines).forEach((v,T)=>{let N=v.find(_=>l.width(_)<=S);N&&E(N,-Mo-
l.width(N),T?A:w)})}function Hc({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=y(o,y(t.nodes,r)),
i=s+y(t.sizes,r),[l,a]=[mt(e,s),mt(e,i)];if(a<=0||l>=e.width)continue;let[c,f]=[Math.max(0,l),Math.min(e.width,a)];n.push(
{label:r,centre:(c+f)/2,span:f-c})}return n}var{caption_margin:yi}=B;function xi(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,c]of t){
let[f,u]=[Math.max(0,Math.floor(a)-yi),Math.ceil(c)+yi];f>o||u<0||(r[f]=y(r,f)+1,r[Math.min(o,u)+1]=y(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=y(r,a),s[a+1]=y(s,a)+(i>0?1:0);let l=Math.ceil(e);for(let a=o-l;a>=
0;a--)if(y(s,a+l)===y(s,a))return a;return null}function Mi({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
l,a]=[y(t,i)/n,y(t,i+1)/n],[c,f]=[y(t,i+2)/n,y(t,i+3)/n];a<=r&&a+f>=o&&s.push([l,l+c])}return s}var vi=12,me={high:24,line:15,around:13,grip:14},Ao=B.cut_label.right_margin,Ai="Drag to move the cut",Ei="hclust-cut-mo\
ved",vn=!1,Bc="M4 0 1 4h6zM4 12 1 8h6z",Ie="http://www.w3.org/2000/svg",{wide:Fc,narrow:Uc}=B.cut_label,Mn=14;function Wc(t,e,n){
let o=e>=Fc?`${P(Math.min(n,99),"clusters")} · 0.0000`:e>=Uc?P(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,vi,!0))+2*me.around+me.grip}function Si(t){let e=t.ownerDocument,n=(S,v="div")=>{let T=e.createElement(v);return T.
className=`hclust-cut-${S}`,T},[o,r,s,i,l,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],c=e.
createElementNS(Ie,"svg"),f=e.createElementNS(Ie,"path");c.classList.add("hclust-cut-steps"),c.setAttribute("aria-hidden",
"true");let u=e.createElementNS(Ie,"path");u.classList.add("hclust-cut-locked"),c.append(f,u),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,c,s,i,l,a);let h=["k","noun","dot","at"].
map(S=>n(S,"span")),m=e.createElementNS(Ie,"svg"),d=e.createElementNS(Ie,"path");m.setAttribute("viewBox","0 0 8 12"),m.
setAttribute("aria-hidden","true"),m.classList.add("hclust-cut-grip"),d.setAttribute("d",Bc),m.append(d),a.append(m,...h);
let p=n("invitation","span");p.textContent=Ai,p.setAttribute("aria-hidden","true"),p.hidden=jc(t),t.append(p);let g=null,
b=null,[x,M,w,A]=[0,0,0,0];function E(S,v,T){let[N,_,$]=[P(S.k),P(S.k,"clusters"),Gt(S)],H=_.slice(N.length);(S.isUneven?
[N,H,"",""]:[N,H," · ",$]).forEach((F,q)=>{let I=h[q];I&&(I.textContent=F)});let O=S.isUneven?[[_],[_],[N]]:[[oi(S)],[_,
$],[N,$]],L=O.map(F=>Math.max(...F.map(q=>v.width(q,vi,!0)))+2*me.around+me.grip),R=L.findIndex(F=>F<=T+.5),C=R<0?O.length-
1:R;M=y(L,C);let D=C>0&&!S.isUneven;w=(me.high+(D?me.line:0))/2,a.classList.toggle("two",D),a.classList.toggle("short",C>
1)}return{handle:a,show({cut:S,frame:v,corner:{left:T,top:N},strip:_,face:$},H,k){let O=Wc($,k,S.tree.n);if(S!==g||$!==b||
O!==A){[g,b,A]=[S,$,O];let X=Oe(S);E(S,$,O),l.textContent=X,x=$.width(X)+8,Kc(a,S,v)}let L=X=>Math.round(X*v.dpr)/v.dpr,
R=X=>L(N+Math.min(Math.max(st(v,X),0),v.height)),[C,D,F]=[R(S.t),R(Math.min(S.upper,v.top)),R(S.lower)];An(o,T-_,D,v.width+
_),o.style.height=`${Math.max(0,F-D)}px`,o.hidden=!S.hasThreshold,An(r,T-_,C,v.width+_);let q=S.isUneven||S.locked.length>
0;if(r.hidden=q,c.style.display=q?"":"none",q){let X=Ke(S),Q=[];c.style.transform=`translate(${T}px, 0)`,c.setAttribute(
"width",String(v.width)),c.setAttribute("height",String(N+v.height+1));let pt=Rt(S,v).map(({label:Nt,x0:Bt,x1:kn})=>{let ge=R(
Math.min(y(X,Nt),v.top))+.5,we=`${L(Bt)} ${ge}L${L(kn)} ${ge}`;return S.locked.includes(y(S.nodes,Nt))&&Q.push(we),we});
u.setAttribute("d",Q.map(Nt=>`M${Nt}`).join("")),f.setAttribute("d",pt.length?`M${pt.join("L")}`:"")}An(s,T,C,v.width),An(
i,0,0,T-_-4),i.style.height=`${N+v.height}px`;let I=Math.min(Math.max(C,N+w),N+v.height-w),U=k-M-1,K=!vn&&!q;p.hidden=!K,
K&&(p.style.transform=`translate(${L(U-6)}px, ${L(I-9)}px) translateX(-100%)`),a.style.transform=`translate(${L(U)}px, ${L(
I-w)}px)`,a.style.width=`${M}px`;let nt=[C-N-17,C-N+4,1].map(X=>{let pt=(X<C-N-Mn||X>C-N)&&X>=0&&X+Mn<=v.height;return{at:X,
x:pt?xi(Mi(H,v.dpr,X,X+Mn),x,U-T-(K?$.width(Ai)+30:6)):null}}).find(({x:X})=>X!==null);if(l.hidden=!nt,!nt)return;let lt=N+
nt.at;l.style.transform=`translate(${L(T+(nt.x??0))}px, ${lt}px)`,l.classList.toggle("inside",S.hasThreshold&&lt>=D&&lt+
Mn<=F)},endInvitation(){vn=!0,p.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(Ei,"1")}catch{}},destroy(){
for(let S of[o,r,c,s,i,l,a,p])S.remove()}}}function jc(t){try{vn||=t.ownerDocument.defaultView?.sessionStorage.getItem(Ei)===
"1"}catch{}return vn}function qc(t){return t.isUneven?"different heights":Gt(t)}function An(t,e,n,o){t.style.transform=`\
translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Kc(t,e,n){t.setAttribute("aria-valuemax",J(Math.max(n.top,e.t))),
t.setAttribute("aria-valuenow",J(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${P(e.k,"clusters")}, cut at differen\
t heights; ${Oe(e)}`:`height ${Gt(e)}, ${P(e.k,"clusters")}; ${Oe(e)}`)}function ki(t,e,n){let r=[...t.sizes.subarray(0,
12)].map((s,i)=>`cluster ${Z(t,i)} with ${P(s,e)}`);return t.k>12&&r.push(`and ${P(t.k-12)} more`),`Tree of ${P(t.tree.n,
e)}, up to height ${ct(n)}. Cut at ${qc(t)} into ${P(t.k,"clusters")}; ${Oe(t)}. ${r.join(", ")}.`}function Ti(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var vo=4;function En({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let u=t.n>1?rt(o,y(o.parents,n.leaf)):0,m=[`clu\
ster ${Z(e,y(e.labels,n.leaf))}`,`joins at ${ct(u)}`,wn(t,n.leaf)];return[t.name(n.leaf),[m.filter(Boolean).join(" · ")]]}
let r=Tt(o,n.node),{leafRows:s}=t,i=s&&r.reduce((u,h)=>u+y(s,h),0),l=i===null?"":` of ${P(i,t.rowNoun)}`,a=e.nodes.indexOf(
n.node),c=`${a<0?"":`Cluster ${Z(e,a)} · `}${P(r.length,t.noun)}${l}`,f=[...r.subarray(0,vo)].map(u=>W(t.name(u)));return r.
length>vo&&f.push(`and ${P(r.length-vo)} more`),[c,[`height ${ct(rt(o,n.node))}`,...f]]}var Ni="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
Gc="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Vc="u: one height again · ",Xc=0;function _i(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:l,getScene:a,
menu:c}=t,f=n.ownerDocument.createElement("div");f.className="hclust-tree-hint",f.id=`hclust-keys-${++Xc}`,f.textContent=
Ni,o.setAttribute("aria-describedby",f.id),n.append(f);let u=-1;function h(v){let{data:T}=e,{tree:N}=T;u=v,f.textContent=
Gc,n.classList.add(wt);let _=Jn(a().frame,N,v);r.reveal([_-.5]);let $=v<T.n?{leaf:v}:{node:v};e.setHover($);let{frame:H,
corner:k}=a(),[O,L]=En(e,$),R=(_-H.from)/(H.to-H.from),C={x:k.left+R*H.width,y:k.top+st(H,rt(N,v))};i.show(C.x,C.y,O,L),
l([O,...L].join(", "))}function m(){u<0||(u=-1,f.textContent=b(),n.classList.remove(wt),e.setHover(null),i.hide())}function d(v){
let{tree:T}=e.data,N=y(T.parents,u);N>=0&&h(St(T,N)[v])}let p={ArrowUp:()=>h(Math.max(y(e.data.tree.parents,u),u)),ArrowDown:()=>h(
u<e.data.n?u:St(e.data.tree,u)[0]),ArrowLeft:()=>d(0),ArrowRight:()=>d(1),Home:()=>h(2*e.data.n-2),Enter:v=>e.select(Tt(
e.data.tree,u),{add:v.shiftKey}),Escape:m,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(v){let T=c.press(v,u);u>=0&&
h(u),T&&l(T)}function b(){let{cut:v}=e;return(v.isUneven||v.locked.length?Vc:"")+Ni}let x=v=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(v(e.cut.k),1),e.data.n))},M={ArrowUp:x(v=>v-1),ArrowRight:x(v=>v-1),ArrowDown:x(v=>v+1),ArrowLeft:x(v=>v+
1),PageUp:x(v=>v-10),PageDown:x(v=>v+10),Home:x(()=>e.data.n),End:x(()=>1),Enter:()=>h(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[w,A]=[It({...M,...p}),It(M)],E=j(n,{keydown(v){n.classList.
remove("by-pointer"),(u<0?A:w)(v)},focusout:m,pointerdown:m}),S=e.subscribe(["cut","data"],()=>{u<0&&(f.textContent=b())});
return{leave:m,destroy(){S(),E()}}}var Yc=.72;function Jc(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let l=0;l<t.n;l++)r[l+1]=y(r,l)+y(e,y(t.order,l));
let s=[],i=[2*t.n-2];for(let l=i.pop();l!==void 0;l=i.pop()){let a=y(t.start,l),c=y(t.sizes,l);rn(t,l,o)<n||(y(r,a+c)===
y(r,a)?s.push(l):l>=t.n&&i.push(...St(t,l)))}return s}function Ci(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,l=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),c=f=>Math.round(st(o,f)*i-s/2);t.globalAlpha=Yc,t.
fillStyle=r.paper;for(let f of Jc(e,n,1/l,o.places?.edges)){let u=y(e.start,f),[h,m]=[u,u+y(e.sizes,f)].map(x=>mt(o,x)*i);
if(h===void 0||m===void 0||m<0||h>o.width*i)continue;let d=c(ue(e,f));f>=e.n&&t.fillRect(h,d,Math.max(1,m-h),a-d);let p=y(
e.parents,f);if(p<0)continue;let g=Math.round(en(o,e,f)*i-s/2),b=c(rt(e,p))+s;t.fillRect(g,b,s,Math.max(0,(f<e.n?a:d)-b))}
t.globalAlpha=1}var Xt=B.cluster_bar,Eo=Vt+xn+2,Sn=z+2,So=8;function Li(t,e,n,o){let{cut:r,colors:s,frame:i,corner:l}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(l.left*a),Math.round(l.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let c=n.height;for(let{label:f,x0:u,x1:h}of Rt(r,i)){let m=y(r.nodes,f);if(m<r.tree.n)continue;let d=Math.
round(st(i,ue(r.tree,m))*a-o/2),p=Math.floor(u*a);t.fillStyle=ht(y(s,m)),t.fillRect(p,d,Math.max(1,Math.ceil(h*a)-p),c-d)}
Ci(t,e,o),t.restore()}var Zc=5;function Oi(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Rt(n,r),[l,a]=Xt;for(let{label:c,x0:f,x1:u}of i){let h=u-f>4?.5:0;t.fillStyle=ht(y(o,y(n.nodes,c))),t.beginPath(),
u-f>8?t.roundRect(f+h,l,u-f-2*h,a-l,2):t.rect(f+h,l,Math.max(u-f-2*h,1/r.dpr),a-l),t.fill()}Qc(t,e,i),bi(t,e,a),tl(t,e),
e.labels&&el(t,e),t.restore()}function Qc(t,{cut:e,theme:n},o){let r=jt(e);if(new Set(Array.from(r,ht)).size===e.k)return;
let[s,i]=Xt;for(let{label:l,x0:a,x1:c}of o)c-a<i-s||zs(t,y(r,l),(a+c)/2,(s+i)/2,Zc,n.paper)}function tl(t,{data:e,selection:n,
frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,i=c=>n[y(s,c)],l=[o.from,Math.min(o.to,e.n)],a=cn(i,l,o.width,o.places?.
edges);t.fillStyle=r.ink;for(let c=0;c<a.length;c+=2){let[f=0,u=0]=[a[c],a[c+1]];t.fillRect(f,1,Math.max(1,u-f),Xt[0]-2)}}
function el(t,{data:e,selection:n,frame:o,theme:r,face:s,labels:i,flat:l}){t.textAlign=l?"center":"right",t.textBaseline=
"middle";let[a,c]=[ke(o,0),ke(o,o.width)];for(let f=Math.max(0,Math.floor(a));f<Math.min(e.n,Math.ceil(c));f++){let[u,h]=[
mt(o,f+.5),Zn(o,f)];if(u<5||u>o.width-5||!Ii(o,f))continue;let m=l?h-So:i,d=y(e.tree.order,f),p=!!n?.[d];t.save(),t.translate(
u,l?Eo+z/2:Eo),l||t.rotate(-Math.PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=s.css(z,p),t.fillText(s.fit(W(e.name(d)),m,z,p,
ze(e,d)),0,0),t.restore()}}var Ii=(t,e)=>Zn(t,e)>=Sn-1e-6;function $i(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,
ticks:l}){let a=o.left-r;t.save(),t.translate(a,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,f=h=>Math.round(h*n.dpr)/
n.dpr;t.fillStyle=s.rule,t.fillRect(-c,0,c,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let u=_t(
l);l.forEach((h,m)=>{let d=st(n,h);t.fillStyle=s.rule,t.fillRect(-5,f(d-c/2),5,c),t.fillStyle=s.quiet,t.fillText(u[m]??"",
-9,d+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(W(e.heightLabel),n.height-
8),-n.height/2,7-a)),t.restore()}function Ri(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=
r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),l=Math.min(n.from/
e.n*n.width,n.width-i);t.fillRect(o.left+l,s,i,2)}function Pi(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},l,a){let{
tree:c}=e,{dpr:f}=r,u=y(c.start,a),h=u+y(c.sizes,a),m=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.
round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();
let{rects:d,owner:p}=l,g="";for(let M=0;M<l.count;M++){let w=y(p,M),A=y(c.start,w);if(A<u||A>=h||w>a)continue;let E=y(n.
labels,y(c.order,A)),v=y(c.sizes,w)<=y(n.sizes,E)?ht(y(o,y(n.nodes,E))):i.ink;v!==g&&(t.fillStyle=g=v),t.fillRect(y(d,4*
M)-m,y(d,4*M+1)-m,y(d,4*M+2)+2*m,y(d,4*M+3)+2*m)}t.restore();let[b,x]=[Math.max(0,mt(r,u)),Math.min(r.width,mt(r,h))];x<=
b||(t.fillStyle=i.ink,t.fillRect(s.left+b,s.top+r.height+Xt[1]+1,Math.max(x-b,1.5),1.5))}function Di(t,{data:e,frame:n,corner:o,
theme:r},s){let i=mt(n,y(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[l,a]=[o.left+i,o.top+n.height+(Xt[0]+Xt[1])/2];
t.beginPath(),t.arc(l,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function ko({
data:t,cut:e,frame:n,corner:o},r,s,i){let{tree:l}=t,[a,c]=[r-o.left,s-o.top];if(a<0||a>=n.width||c<-i)return null;let f=Math.
min(Math.max(Math.floor(ke(n,a)),0),t.n-1),u=y(l.order,f),h=c-n.height;if(h>Eo-2)return Ii(n,f)?{leaf:u}:null;if(h>Xt[0]-
1)return{node:y(e.nodes,y(e.labels,u))};if(h>-5)return{leaf:u};let m=sn(l,n,a,c,i);return m<0?null:m<t.n?{leaf:m}:{node:m}}var nl=550,Yt={mouse:7,touch:14,line:8,snap:4};function zi(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:l,
menu:a}=t,c,f={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function u(w,A){let{frame:E}=l(),{tree:S}=e.data,v=Math.
min(Math.max(zr(E,w),0),E.top),T=vt(S,v),N=st(E,te(Dt(S,T)));!A&&Math.abs(N-w)<=Yt.snap?e.cut.locked.length?e.setThreshold(
te(Dt(S,T))):e.setClusters(T):e.setThreshold(v)}function h(w){let{cut:A,frame:E}=l();if(!A.isUneven)return A.t;let S=Rt(
A,E).find(({x0:v,x1:T})=>v<=w&&w<T);return S?Ke(A)[S.label]??A.t:A.t}function m(w,A){return w.target===o?null:ko(l(),A.x,
A.y,w.pointerType==="touch"?Yt.touch:Yt.mouse)}function d(w,A){return f.menu=!0,a.open(A,w)}let p=w=>w?.node??w?.leaf??-1;
function g(w,A,E){if(E)if(w.altKey)E.node!==void 0&&e.flip(E.node);else{let S=E.node===void 0?[E.leaf]:Tt(e.data.tree,E.
node);e.select(S,{add:w.shiftKey})}else{let{corner:S,frame:v}=l();!w.shiftKey&&A.x>=S.left&&v.width&&e.select([])}}function b(w,A){
n.style.cursor=w?"pointer":r.part?"grab":"",e.setHover(w),w?i.show(A.x,A.y,...En(e,w)):i.hide()}function x(w){if(!le(n,w))
return;let A=w.deltaMode?16:1,[E,S]=[w.deltaX*A,w.deltaY*A],{frame:v,corner:T}=l();if(!w.ctrlKey&&!w.shiftKey&&Math.abs(
E)>Math.abs(S))return r.part?(w.preventDefault(),r.move(E/Kt(v))):void 0;let N=S||E,_=yt(n,w);if(w.shiftKey||_.x<T.left)
return N>0&&s.share===1?void 0:(w.preventDefault(),s.zoom(Math.exp(N*.002)));if(N>0&&!r.part)return;w.preventDefault();let $=(_.
x-T.left)/v.width;r.zoom(Math.exp(N*(w.ctrlKey?.01:.002)),$)}let M=[de(n,{down(w,A){if(a.close(),w.button!==0)return!1;let{
frame:E,corner:S}=l(),v=S.top+st(E,Math.min(e.cut.t,E.top)),T=S.top+st(E,Math.min(h(A.x-S.left),E.top)),N=w.pointerType===
"touch"?Yt.touch:Yt.line,[_,$]=[w.target===o,A.x<S.left-4];return f={mode:_||$||Math.abs(A.y-T)<=N?"cut":"press",offset:$&&
!_?0:v-A.y,pill:_,start:r.shown(),what:_||$?null:m(w,A)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),w.preventDefault(),
i.hide(),$&&!_&&u(A.y-S.top,w.altKey),w.pointerType==="touch"&&(c=setTimeout(()=>d(A,p(f.what)),nl)),!0},drag(w,A,E){let[
S,v]=[A.x-E.x,A.y-E.y];if(E.moved||=Math.abs(f.mode==="cut"?v:S)>=(f.what?ae:1),!E.moved)return;clearTimeout(c);let{frame:T,
corner:N}=l();f.mode==="press"&&r.part&&(f.mode="pan"),f.mode==="cut"?(e.setHover(null),t.moved(),u(A.y+f.offset-N.top,w.
altKey)):f.mode==="pan"&&r.move(-S/Kt(T),f.start)},up(w,A,E){clearTimeout(c),f.mode==="cut"&&e.flush(),!(f.menu||E.moved||
f.pill||A.x<l().corner.left-4)&&(g(w,A,f.what),w.pointerType==="touch"&&b(f.what,A))},cancel(){clearTimeout(c),f.mode===
"cut"&&e.flush()},hover(w,A){w.pointerType!=="touch"&&b(m(w,A),A)},leave(){e.setHover(null),i.hide()},pinch(w,A,E){let{frame:S,
corner:v}=l();r.zoom(w,(A.x-E-v.left)/S.width),r.move(-E/Kt(l().frame))}}),j(n,{contextmenu(w){let A=yt(n,w),E=w.target===
o?e.hover:ko(l(),A.x,A.y,f.menu?Yt.touch:Yt.mouse);w.shiftKey||!d(A,p(E))||w.preventDefault()},wheel:x,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let w of M)w()}}var Hi=["ribbon","ribbon_module","evidence"];function Bi(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",l="";async function a(h){
let m=URL.createObjectURL(new Blob([h],{type:"text/javascript"}));try{s=(await import(m)).default}finally{URL.revokeObjectURL(
m)}i!=="ended"&&(i="",c())}function c(){let h=o.get("ribbon_module"),m=h&&n.option("ribbon")||"";if(m&&!s){i||a(h),i="lo\
ading";return}!m==!r&&m===l||(l=m,m?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function f(){l="",c()}for(let h of Hi)
o.on(`change:${h}`,f);let u=[n.subscribe("option",c),n.subscribe("data",f)];return c(),{width:h=>r?.width(h)??0,below:(h,m)=>r?.
below(h,m),above:(h,m)=>r?.above(h,m),destroy(){i="ended";for(let h of Hi)o.off(`change:${h}`,f);for(let h of u)h();r?.destroy()}}}var ol=B.head_room,rl={grown:150,zoomed:96},sl=500;function Fi(t,e,n){let o=t.ownerDocument,r=Lt(o,n.font),s=null,i=null,
l=()=>Ee(o,()=>i=null),a=l(),c=null,[f,u]=[0,null],h=Ye(()=>T()),m=Ti(()=>T()),d=ce(t,"hclust-tree",[E,S],()=>s=null),{box:p,
stage:g,tip:b,announce:x}=d;g.canvas.setAttribute("aria-hidden","true");let M=Si(p);function w(){if(s){let{cut:Ft,selection:qi,
data:No}=e;return Object.assign(s,{cut:Ft,selection:qi,data:No,colors:Un(No.tree)}),s}let{data:L,cut:R,selection:C}=e,[D,
F]=h.shown(),q=(Et(L.tree)||1)*ol*m.share,[I,U]=[F-D,L.n].map(Ft=>(g.width-52-Ao)/Ft),K=Xn(L.tree,L.leafRows),[et,nt]=[I>=
Sn,U>=Sn],lt=Ft=>Ft*(K?.least??1)>=v()+So,X=et&&lt(I),Q=rl[nt?"grown":"zoomed"],pt=nt?lt(U):X,Nt=et?pt?z+2:Math.min(Q,v()):
0;p.style.setProperty("--hc-names",`${nt?Nt+6:0}px`);let Bt={left:0,top:8},kn=Vt+xn+(Nt?Nt+6:0)+(h.part?5:0),ge=Math.max(
40,g.height-Bt.top-kn),we=Qt(0,q,ge,44),Ui=Math.max(..._t(we).map(Ft=>r.width(Ft)),0);Bt.left=Math.max(Math.ceil(Ui)+11+
(L.heightLabel?z+9:4),wi(r));let To=c?.width(g.width)??0;Bt.left+=To;let Wi={width:Math.max(20,g.width-Bt.left-Ao),height:ge,
from:D,to:F,top:q,dpr:g.dpr,places:K},ji=Un(L.tree);return s={data:L,cut:R,colors:ji,selection:C,frame:Wi,corner:Bt,strip:To,
theme:n,face:r,ticks:we,labels:Nt,flat:X},i=null,s}function A(L){if(ie(a)&&([a,i]=[l(),null]),!i){i=nn(L.data.tree,L.frame),
a.width=Math.round(L.frame.width*L.frame.dpr),a.height=Math.round(L.frame.height*L.frame.dpr);let R=a.getContext("2d");R&&
on(R,i,n.quiet)}return i}function E(L){let R=w(),{thick:C}=A(R);Li(L,R,a,C),Oi(L,R),$i(L,R),c?.below(L,R),Ri(L,R,g.height-
3)}function S(L){let R=w(),{hover:C}=e;C?.node!==void 0&&Pi(L,R,A(R),C.node),C?.leaf!==void 0&&Di(L,R,C.leaf),M.show(R,A(
R),g.width),c?.above(L,R)}function v(){let{data:L}=e;if(u!==L.name){let R="";for(let C=0;C<L.n;C++){let D=W(L.name(C));D.
length>R.length&&(R=D)}[f,u]=[Math.ceil(r.width(R,z,!0)),L.name]}return f}function T(){s=null,g.paint()}function N(){let{
n:L,tree:R,leafRows:C}=e.data;h.reset(L,Xn(R,C)?.least)}let _,$=()=>x(ki(e.cut,e.data.noun,Et(e.data.tree))),H=()=>{clearTimeout(
_),_=setTimeout($,sl)},k={store:e,box:p,handle:M.handle,viewport:h,heights:m,moved:M.endInvitation,tip:b,announce:x,getScene:w,
menu:ui({store:e,box:p,handle:M.handle,moved:M.endInvitation,tip:b})},O=_i(k);return c=Bi({...k,paint:L=>g.paint(L)},T),
d.onDestroy(zi(k),O.destroy,k.menu.destroy,c.destroy,()=>clearTimeout(_),e.subscribe(["data","cut"],k.menu.close),e.subscribe(
"data",()=>{N(),m.reset(),b.hide(),O.leave(),d.rest(),T(),$()}),e.subscribe("order",T),e.subscribe("cut",()=>{let L=s&&zt(
s.cut,e.cut);d.followCut(e.cut,...L?[]:[0]),L?g.paint(1):g.paint(),H()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe(
"reveal",()=>{let{start:L}=e.data.tree,R=w().frame.places?.edges;h.reveal(e.wanted.map(C=>$t(R,y(L,C))))}),e.subscribe("\
hover",()=>g.paint(1))),N(),$(),{restyle(L){n=L,r=Lt(o,n.font),u=null,T()},destroy(){d.destroy(),a.width=a.height=0}}}var il={tree:Fi,clustermap:_s,scatter:ni};function al(){let t=null;return $o({initialize({model:e}){return t=qn(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=qn(e),cl(n,t)}})}function cl(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Cn(t,r);
Nn(o,s);let i=[],l=[],a=null;function c(){let b=$e(o,"hclust-live-bar");e.model.get("controls")&&l.push(si(b,e).destroy);
let x=ci(b,e);a=x.box,l.push(x.destroy,()=>b.remove()),f();let M=e.model.get("parts")??["tree"],w=null;for(let E of M){let S=il[E];
if(!S)continue;E!=="tree"&&(w??=$e(o,"hclust-live-pair"));let v=$e(E==="tree"?o:w,`hclust-part-${E}`);i.push({make:S,box:v,
view:S(v,e,s)})}let A=i[0]?.box;A&&l.push(li(A,e).destroy)}function f(){let b=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");b&&a&&a.parentElement!==b&&b.append(a)}function u(){for(let{view:b,box:x}of i)b.destroy(),x.remove();for(let b of l)
b();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=[]}function h(){let b=Cn(t,r);if(JSON.stringify(b)!==JSON.stringify(
s)){s=b,Nn(o,s);for(let x of i)x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let m=()=>{
u(),c()};for(let b of["parts","controls"])e.model.on(`change:${b}`,m);let d=Oo(o,h);c();let p=ft(o),g=new p.ResizeObserver(
()=>{f(),h()});return g.observe(o),p.addEventListener(_n,e.announceCut),()=>{p.removeEventListener(_n,e.announceCut),d(),
g.disconnect();for(let b of["parts","controls"])e.model.off(`change:${b}`,m);u(),e.flush(),o.remove(),r.remove()}}export{al as default};
