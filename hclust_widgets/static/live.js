// Generated from js/ by `npm run build`. Do not edit.
function bt(t){return t.ownerDocument.defaultView??globalThis}function le(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function or(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Vt={r:255,g:255,b:255,a:1},Oe={r:0,g:0,b:0,a:1};function $e(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let l=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(l,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Ma),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function Ma(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function ce(t,e){return{...te(e,t,
t.a),a:1}}function te(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function yt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Zn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Qn(t,e){let[n,o]=[$e(e.paper)??Vt,$e(e.ink)??Oe],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",yt(te(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Qe(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var rr={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
able as well (table=...)."};var H=rr;var to="hclust-asking",nf=H.undo_run_ms;function va(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function eo(t,e){let n=bt(t);if(n.matchMedia(sr).matches)return Sa(t,e);let o=n.getComputedStyle(t),r=m=>o.getPropertyValue(
m).trim()?tn(e,`var(${m})`):null,s=ka(t,e),i=ce(r("--jp-layout-color0")??s,s),c=Zn(i)<.5,l=(m,g)=>ce(m??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=l(a??tn(e,"inherit"),c?Vt:Oe),u=l(r("--jp-ui-font-color2"),te(i,f,.65)),p=l(
r("--jp-border-color2"),te(i,f,.16)),h=l(r("--jp-layout-color1"),i),d=yt(h)===yt(i)?te(i,f,.03):h;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:yt(i),ink:yt(f),quiet:yt(u),rule:yt(p),panel:yt(
d),font:n.getComputedStyle(e).fontFamily,dark:c}}var sr="(forced-colors: active)";function Sa(t,e){let n=(s,i)=>ce(tn(e,
s)??i,Vt),[o,r]=[n("Canvas",Vt),n("CanvasText",Oe)];return{paper:yt(o),ink:yt(r),quiet:yt(r),rule:yt(n("GrayText",r)),panel:yt(
o),font:bt(t).getComputedStyle(t).fontFamily,dark:Zn(o)<.5}}var Ea=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function ir(t,e){let n=bt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:Ea});let i=["(prefers-color-scheme: dark)",sr].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function ka(t,e){
let n=[];for(let r=t;r;r=va(r)){let s=ar(bt(r).getComputedStyle(r).backgroundColor,bt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=ce(tn(e,"Canvas")??Vt,Vt);return n.reduce((r,s)=>ce(s,r),o)}function tn(t,e){let n=bt(t);t.style.
color=e;let o=ar(n.getComputedStyle(t).color,n);return t.style.color="",o}function ar(t,e){let n=$e(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,l=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:l/255}}function lr(t){return{...t,initialize(e){return setTimeout(()=>Ta(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Ta(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function y(t,e){return t[e]}var cr=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])cr.set(t,
t);var _a=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Na=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function fr(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Ca(t.slice(e))}function Ca(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=cr.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:_a.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Na.test(e)?-2:-1)}function z(t,e=""){return e?`${Lt(t,0)} ${t===1?fr(e):e}`:Lt(t,0)}function gt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":oo(t)?Lt(t,ro(t)):nn(t,2)}var oo=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function ro(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function en(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Ct(t,2):Lt(t,e>=100?
0:e>=10?1:2)}var et=(t,e=6)=>Ct(Number(Ct(t,e)),6);function Nt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":gt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return La(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Lt(t,0):en(
t);return n?`${r} ${n}`:r}function La(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function pr(t,e,n,o=0){return dr(t,e,n,o)[0]}function hr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=dr(n,
t,e,o);return[i,c]}let[r,s]=[gt(t),gt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Ct(t,i),Ct(e,i)];return[r,s]}function dr(t,e,n,o){
let r=[Oa(t,o),gt(e),gt(n)],[s,i,c]=r;for(let l=4;l<17;l++){let a=no(s),f=a<no(c)||t===n&&s===c;if(!(e<t&&t<=n)||no(i)<a&&
e<a&&a<=n&&f)return[s,i,c];[s,i]=[Ct(t,l),Ct(e,l)],c=n===1/0?gt(n):Ct(n,l)}return r}function Oa(t,e){if(!oo(e)||!oo(t))return gt(
t);let n=Math.min(ro(e),ro(t)),o=10**n;return Lt(Math.floor(t*o+.5)/o,n)}function no(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var $a=[1,2,2.5,5,10];function fe(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*($a.find(f=>f*i*s>=r*(1-1e-9))??10),l=1e-9*
r,a=[];for(let f=Math.ceil((t-l)/c);f*c<=e+l;f++)a.push(Number((f*c).toPrecision(12)));return a}function Ut(t){let e=t.slice(
1).map((i,c)=>i-y(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>Ct(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Lt(i+0,r))}function Lt(t,e){let n=mr(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function mr(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function nn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Ct(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=nn(t,e-1).split("e");return`${ur(
o)}e${r}`}return ur(mr(t,e-1-n))}function ur(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var Ie="…",Ia=300;function W(t){return String(t).slice(0,Ia).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function on(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=gr(s,s.length,Ie,
e,n);if(i>o||o>=s.length)return i?so(s,i)+Ie:"";let c=s.lastIndexOf(" ",o-1)+1,l=c>o-Ra?c:o,a=Ie+s.slice(l).join("");if(n(
a)>e){if(r<=l)return on(a,e,n);let f=s.slice(l).join("");return Ie+on(f,e-n(Ie),n,r-l)}return so(s,gr(s,l,a,e,n))+a}var Ra=12;
function gr(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(so(t,c)+n)<=o?s=c:i=c-1}return s}function so(t,e){return t.
slice(0,e).join("").trimEnd()}function Re(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>y(t,r)<y(t,s)?-1:
1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[y(n,r-1),y(n,r)],[c,l]=[y(e,s),y(e,i)],a=0;for(;a<
c.length&&c[a]===l[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function ue(t,e,n){let o=t.map((s,i)=>n(
i,y(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(l=>y(t,l)).sort(),c=[y(i,0),y(i,i.length-1)].map(l=>Array.from(l));if(i[0]!==i.at(-1))for(let l of s){let a=Array.from(
y(t,l)),f=c.map(u=>{let p=a.findIndex((h,d)=>h!==u[d]);return p<0?a.length:p});o[l]=n(l,Math.min(...f),e[l])}}return o}var wr=new WeakMap;
function rn(t,e){let n=wr.get(t);return n||(n=Re(Array.from({length:t.n},(o,r)=>W(t.name(r)))),wr.set(t,n)),y(n,e)}var xr=H.max_cluster_title,Mr=["node_names","node_colors","color_numbers"];function sn(t){let e=t.get("color_numbers")??
[];return{names:br(t.get("node_names")),colors:br(t.get("node_colors")),numbers:e}}function br(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var yr=new WeakMap,Pa=new Map;function Da({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Pa;let o=yr.get(n);o||yr.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=za(n,e)),r}function za(t,e){let n=[];for(let c=0;c<e.length;c++){let l=y(e,c),a=t.get(l);a!==void 0&&n.push({label:c,
node:l,name:a})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let l=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return l<e.length&&!r.has(l)})),i=new Map;for(let{label:c,name:l}of n.
sort((a,f)=>f.node-a.node)){let a=l;for(let f=2;s.has(a)||a!==l&&o.has(a);f++)a=`${l} (${f})`;s.add(a),i.set(c,a)}return i}
function J(t,e){let n=Da(t).get(e);return n===void 0?z(e):`${z(e)} ${W(n)}`}function Et(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Xt(t,n);return an(t,n,pe(o),o)}function Pe(t,e){let n=e>=
0?e:0,o=Ot(t,n);return an(t,o,n,Xt(t,o))}function Ot(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;St(n,s)<
e?o=s+1:r=s}return t.n-o}function Xt(t,e){let{n,heights:o}=t;return{lower:e<n?St(o,n-e-1):0,upper:e>1?St(o,n-e):1/0}}function pe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function an(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Ba(t,e)},get sizes(){return c??=this.nodes.map(a=>St(t.sizes,a))},get labels(){
return l??=Ha(t,this.nodes)}}}function Ba(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;io(r,s,St(o,2*i)),ao(r,s+1,St(o,2*i+1))}return r}function io(t,e,n){Ar(t,0,e,n)}function Ar(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=St(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function ao(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(St(t,r)>St(t,s))&&
(r=s),t[o]=St(t,r),o=r,r=2*o+1}Ar(t,0,o,n)}function Ha(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=St(
t.start,o),i=s+St(t.sizes,o);for(let c=s;c<i;c++)n[St(t.order,c)]=r}),n}function vr(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:l}=Xt(t,i),a=c>0?l/c:0;a>s&&([s,r]=[a,i])}return r}function St(t,e){return t[e]}var Fa=65535;function Er(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let c=h=>{if(i.original!==void 0)return y(n,h*s+i.original);if(i.numbers!==void 0)return y(r,i.numbers*e+h);let d=y(o,i.
codes*e+h);return d===Fa?NaN:d},l,a=!1,[f,u]=[1/0,-1/0];function p(){return l||(l=Float64Array.from({length:e},(h,d)=>{let m=c(
d);return Number.isFinite(m)?(m<f&&(f=m),m>u&&(u=m),m):(a=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return p()},get gaps(){return p(),a},get ends(){return p(),f<=u?[f,u]:[0,1]}}})}function he(t,e){let n=y(t.values,e);return t.
words.length?t.words[n]??"–":Nt(n,t.kind,t.unit)}var Sr=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function kr(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(Sr),s=Sr(H.missing_color),[i=s,c=s]=r,l=new Uint8Array(3*e.length);for(let a=0;a<
e.length;a++){let f=y(e,a),u=(f-o[0])/(o[1]-o[0]||1),p=n.length?r[f]:i.map((h,d)=>h+u*(y(c,d)-h));l.set((Number.isNaN(f)?
s:p??s).map(Math.round),3*a)}return l}function lo(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,l=!0;for(let a=0;a<o-1;a++){let f=Y(t,2*a),u=Y(t,2*a+1);s[o+a]=Y(s,f)+Y(s,u),i[f]=
i[u]=o+a;let p=Y(e,a);p<c?l=!1:c=p,r[a]=c}return ln({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:i},
n)}function ln(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-2;l>=0;l--){let a=Y(o,2*l+(e[l]?1:0)),
f=Y(o,2*l+(e[l]?0:1)),u=Y(s,n+l);s[a]=u,s[f]=u+Y(r,a)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let l=0;l<n;l++)
i[Y(s,l)]=l,c[l]=Y(s,l)+.5;for(let l=0;l<n-1;l++)c[n+l]=(Y(c,Y(o,2*l))+Y(c,Y(o,2*l+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function Tr(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,ln(t,n)}function pt(t,e){return e<
t.n?0:Y(t.distances,e-t.n)}function $t(t){return t.n<2?0:Y(t.heights,t.n-2)}function It(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[Y(t.children,2*n+o),Y(t.children,2*n+1-o)]}function Bt(t,e){let n=Y(t.start,e);return t.order.subarray(n,n+Y(t.
sizes,e))}function _r(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,l=new Int32Array(s-1),a=0;for(let f=2*s-2;f>=s;f--){let u=Y(
i,f),p=r?Y(r,u):u,h=r?Y(r,u+Y(c,f))-p:Y(c,f);h>=o&&p<n&&p+h>e&&(l[a++]=f)}return l.subarray(0,a)}function Y(t,e){return t[e]}function Ua(t){let e=De(t.get("heights")),n=de(t.get("flips"),e.length),o=lo(ee(t.get("children")),e,n);return o.annotations=
sn(t),o}function co(t){let e=Ua(t),n=e.n,o=t.get("columns")??[],r=De(t.get("col_heights")),s=ee(t.get("col_children")),i=De(
t.get("originals")),c=t.get("original_columns")??[],l=t.get("axis_names")??[],a=ee(t.get("rows")),f=ee(t.get("leaf_rows")),
u=a.length===n?a:Int32Array.from({length:n},(p,h)=>h);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,
values:Ka(t.get("values")),columnTree:r.length?lo(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,
axes:Wa(l,De(t.get("axes")),i,c.length,n),axisNames:l,tracks:Er(t,n,i,new Uint16Array(ze(t.get("track_codes"))),De(t.get(
"track_values"))),rows:u,noun:t.get("noun")||"rows",leafRows:f.length===n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.
get("height_label")??"",name:ja(de(t.get("names")),ee(t.get("name_ends"))),leafOf:p=>qa(u,p)}}function Wa(t,e,n,o,r){let s=0;
return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,l)=>n[l*o+i]??NaN))}function ja(t,e){
let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}
function qa(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;y(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ze(t){if(t instanceof
ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}
return new ArrayBuffer(0)}function de(t,e=0){let n=new Uint8Array(ze(t));return n.length>=e?n:new Uint8Array(e)}function ee(t){
return new Int32Array(ze(t))}function Ka(t){return new Float32Array(ze(t))}function De(t){return new Float64Array(ze(t))}var me=Object.keys(H.marker_scales).length,cn=H.colors.length,Be=cn*me,Or=1<<30;function fn(t,e){return Or|parseInt(e.slice(
1),16)<<3|t%me}function un(t){return(t&Or)!==0}function $r(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Ir(t){
return t&7}var Nr=new WeakMap,Cr=new WeakMap,Lr=new WeakMap;function fo(t){let{annotations:e}=t,n=uo(t);return e?.colors.
size?Ga(n,e):n}function uo(t){let{annotations:e}=t,n=e&&Cr.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Pr(
t),s=Xa(o,e?.numbers.length?e.numbers:r);return e&&Cr.set(e,s),s}function Rr(t,e,{nodes:n,sizes:o}){let{splits:r}=Pr(t),s=uo(t),i=new Map;r.forEach((d,m)=>{i.set(d,Z(s,m))});let c=new Set(
Array.from(e,d=>Z(r,d))),l=new Set(Array.from(c,d=>i.get(d))),f=Array.from(n.keys()).sort((d,m)=>Z(o,m)-Z(o,d)||Z(n,d)-Z(
n,m)).map(d=>Z(r,Z(n,d))),u=new Map;for(let d of f)c.has(d)&&u.set(d,i.get(d)??0);let p=new Set(u.values());for(let d of f){
if(u.has(d))continue;let m=i.get(d)??0;if(m>=cn||p.has(m)){let g=Array.from(H.colors.keys()).filter(w=>!p.has(w));for(m=
g.find(w=>!l.has(w))??g[0]??cn;p.has(m);)m++}u.set(d,m),p.add(m)}let h=[];for(let d=0,m=0;d<=Math.max(...u.keys());d++){
let g=u.get(d);if(g!==void 0){h.push(g);continue}for(;p.has(m);)m++;h.push(m++)}return h}function Ga(t,e){let n=Lr.get(e);
if(!n){Lr.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=fn(Z(n,o),r)}return n}function Rt(t){let{nodes:e,tree:n}=t,o=uo(
n),r=Va(e.map(i=>Z(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let l=s.get(i);l&&(r[c]=fn(Z(r,c),
l))}),r}function Va(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Be))return t;let o=Array.from(e.keys()).sort((s,i)=>Z(n.start,Z(
e,s))-Z(n.start,Z(e,i))),r=-1;for(let s of o){let i=Z(t,s);i%Be===r&&(t[s]=i+cn),r=Z(t,s)%Be}return t}function Pr(t){let e=Nr.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){let f=Z(
o,2*a),u=Z(o,2*a+1),p=Z(r,f)>=Z(r,u);s[p?f:u]=Z(s,n+a),s[p?u:f]=l}let i=[];Et(t,vr(t)).nodes.forEach((l,a)=>{i[Z(s,l)]=a});
let c={splits:s,start:i};return Nr.set(t.children,c),c}function Xa(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=Z(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.
map(i=>Z(o,i))}function Z(t,e){return t[e]}var Ya=1.05,zr=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function we(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Dr(t.get("locked_nodes")),s=Dr(t.get("cut_nodes"));if(s.length===n&&Ja(e,s))return ge(
e,s,o,r);let i=Ot(e,o)===n?Pe(e,o):Et(e,n);return r.length?ge(e,i.nodes,o,r):i}function Wt({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Dr(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function Ja({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>at(e,i)-at(e,c))){if(at(e,s)!==r)return!1;r+=at(n,s)}return r===t}function ge(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.
max(...r)<2*t.n-s)return{...Ot(t,n)===s?Pe(t,n):Et(t,s),locked:i};let c=Xt(t,Ot(t,n));return an(t,s,n,c,{nodes:Za(t,r),locked:i})}
function Za({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(at(e,2*(a-t)),at(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let l=1;
for(let a of[...o].sort((f,u)=>u-f))io(c,l++,i(at(e,2*(a-t)))),ao(c,l,i(at(e,2*(a-t)+1)));return c}function be({tree:t,locked:e},n){
if(!e.length)return"k"in n?Et(t,n.k):Pe(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[l,a]=[[],[]];for(let d=o-
2;d>=0;d--){let m=at(r,o+d),g=m+at(s,o+d),w=!1,x=!1;for(let A of e){let[b,M]=[at(r,A),at(r,A)+at(s,A)];m>=b&&g<=M?x=!0:m<=
b&&g>=M&&(w=!0)}w?l.push(d):x||a.push(d)}let f,u;if("t"in n){u=n.t>=0?n.t:0;let d=o-Ot(t,u);f=a.filter(m=>m>=d).length}else{
let d=Math.round(n.k)||1;f=Math.min(Math.max(d-1-l.length,0),a.length),u=pe({lower:f<a.length?at(i,at(a,f)):0,upper:f?at(
i,at(a,f-1)):1/0})}let p=new Set([...l,...a.slice(0,f)].map(d=>o+d)),h=[...p].flatMap(d=>[at(c,2*(d-o)),at(c,2*(d-o)+1)]).
filter(d=>!p.has(d));return ge(t,h.length?h:[2*o-2],u,e)}function pn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?ge(s,n,r,e):Ot(s,r)===o?Pe(s,r):Et(s,o)}function Yt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function hn({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let l=pt(t,i),a=at(t.parents,i),f=l>0?l*Ya:1,u=a<0?f:pt(t,a),[p,h]=l<=u?[l,u]:[u,
l];p<n&&(n<=h||a<0)||(s[c]=p+(h-p)/2)}),s}function at(t,e){return t[e]}var Qa=200,tl=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","ribbon","labels","row_sp\
lit","col_split","gap","color_by"];function ho(t){let e=co(t),n=we(t,e.tree),o=po(t,e),r=null,s=[],i=new Map,c=T=>{for(let L of[
...i.get(T)??[]])L(T)},l=new Map,a,f=-1/0,u=!1,p=!1;function h(T){u=!0;try{for(let[L,N]of Object.entries(T))t.set(L,N)}finally{
u=!1}}function d(){if(clearTimeout(a),a=void 0,!l.size)return;f=Date.now();let T=Object.fromEntries(l);l.clear(),h("n_cl\
usters"in T?{...T,...w()}:T),t.save_changes()}function m(T){for(let[L,N]of Object.entries(T))l.set(L,N);a??=setTimeout(d,
Math.max(0,f+Qa-Date.now()))}function g(){if(d(),!!p){p=!1;try{let T={browser_seq:t.get("browser_seq"),cut_revision:e.revision};
t.send({said:{...Wt(n),...T}})}catch{}}}let w=()=>({browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??
0)+1,cut_revision:e.revision}),x=[];function A(T,L){let N=()=>{if(u)return;let $=e.revision>0&&t.get("revision")===e.revision;
(T==="revision"||$)&&L()};t.on(`change:${T}`,N),x.push([`change:${T}`,N])}let b=t.get("python_seq");function M(){let T=b;
return b=t.get("python_seq"),b!==T}let S=()=>l.has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??
0);function E(T){let L=t.get("threshold_step");return L>0&&Math.abs(T-Math.round(n.t/L)*L)<1e-6*L}A("revision",()=>{let T=e.
revision>0&&S();if(l.clear(),p&&=T,b=t.get("python_seq"),e=co(t),T){n=Et(e.tree,n.k);let L={...O(n.k),...Wt(n)};h(L),m(L)}else
n=we(t,e.tree);o=po(t,e),r=null,c("data")}),A("python_seq",()=>queueMicrotask(M)),A("n_clusters",()=>{if(t.get("n_cluste\
rs")===n.k)return;let T=M();T&&S()?h(Wt(n)):C(T?we(t,e.tree):v(),T)}),A("distance_threshold",()=>{let T=t.get("distance_\
threshold");if(T===n.t)return;let L=M();if(!(!L&&E(T))){if(L&&S()){h(Wt(n));return}C(L?we(t,e.tree):be(n,{t:T}),L)}});for(let T of[
"cut_nodes","locked_nodes"])A(T,()=>{if(t.get(T)===Wt(n)[T])return;let L=M();L&&S()?h(Wt(n)):C(we(t,e.tree),L)});function v(){
let[T,L]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Ot(e.tree,L)!==T?be(n,{k:T}):be(n,{t:L})}
for(let T of Mr)A(T,()=>{e={...e,tree:{...e.tree,annotations:sn(t)}},n=pn(n,e.tree),c("cut")});A("flips",()=>{let T=de(t.
get("flips"),e.n-1);T.some((L,N)=>L!==e.tree.flips[N])&&k(ln(e.tree,T))}),A("selection",()=>{l.delete("selection");let T=po(
t,e);Br(o,T)||(o=T,c("selection"),_([...T?.keys()??[]].filter(L=>T?.[L])))});for(let T of[...tl,"cmap_colors","values_ab\
out"])A(T,()=>c("option"));function k(T){e={...e,tree:T},n=pn(n,T),c("order")}function _(T){s=T,T.length&&c("reveal")}function C(T,L){
for(let $ of zr)l.delete($);p=!L,n=T;let N={...O(T.k),...Wt(n),...L?{}:w()};h(Object.fromEntries(Object.entries(N).filter(
([$,P])=>t.get($)!==P))),c("cut")}function O(T){let L=t.get("most_clusters");return L&&T>L?{most_clusters:Math.min(e.n,2*
T)}:{}}function R(T){Yt(T,n)&&T.locked.join()===n.locked.join()&&T.t===n.t||(n=T,p=!0,m({...O(n.k),...Wt(n)}),c("cut"))}
return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(T){
R(be(n,{t:T}))},setNodes(T,L){let N=ge(e.tree,T,n.t,L),$=Rr(e.tree,n.nodes,N),{names:P=new Map,colors:q=new Map}=e.tree.
annotations??{};e={...e,tree:{...e.tree,annotations:{names:P,colors:q,numbers:$}}},R(pn(N,e.tree)),m({color_numbers:$}),
d()},setClusters(T){R(be(n,{k:T}))},select(T,{add:L=!1}={}){let N=L&&o?o.slice():new Uint8Array(e.n);for(let P=0;P<T.length;P++)
N[y(T,P)]=1;let $=N.includes(1)?N:null;Br(o,$)||(o=$,m({selection:el($,e)}),c("selection"),_(Array.from(T)),d())},get wanted(){
return s},reveal:_,setHover(T){T?.leaf===r?.leaf&&T?.node===r?.node||(r=T,c("hover"))},flip(T){let L=Tr(e.tree,T);if(L===
e.tree)return;k(L);let{buffer:N,byteOffset:$,byteLength:P}=L.flips;m({flips:new DataView(N,$,P),flips_of:e.revision}),d()},
option(T){return l.has(T)?l.get(T):t.get(T)},setOption(T,L){this.option(T)!==L&&(m({[T]:L}),c("option"))},flush:d,announceCut:g,
subscribe(T,L){let N=typeof T=="string"?[T]:T;for(let $ of N)i.has($)||i.set($,new Set),i.get($)?.add(L);return()=>{for(let $ of N)
i.get($)?.delete(L)}},destroy(){d();for(let[T,L]of x)t.off(T,L);x.length=0,i.clear()}}}function po(t,e){let n=ee(t.get("\
selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function el(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Br(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var mo=.25,nl=1;function He(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let d=0;d<e.length;d++){let m=y(e,d);m<=r?c++:m<s&&i.push(
m)}let l=i.length&&Math.min(n,mo*o/i.length),a=i.length>0&&l<nl;a&&([i,l]=[[],0]);let f=(o-l*i.length)/(s-r);function u(d,m){
let[g,w]=[0,i.length];for(;g<w;){let x=g+w>>1,A=y(i,x);A<d||m&&A===d?g=x+1:w=x}return g}let p=[r,...i].map((d,m)=>{let g=i[m]??
s,w=m*l;return{from:d,to:g,begin:(d-r)*f+w,end:(g-r)*f+w}}),h={n:t,from:r,to:s,length:o,unit:f,gap:l,blocks:p,first:c,isCrowded:a,
begin:d=>(d-r)*f+l*u(d,!0),end:d=>(d-r)*f+l*u(d),at:d=>(h.begin(d)+h.end(d))/2,placeAt(d){let[m,g]=[0,p.length-1];for(;m<
g;){let A=m+g+1>>1;y(p,A).begin<=d?m=A:g=A-1}let w=y(p,m),x=w.from+(d-w.begin)/f;return m<p.length-1?Math.min(x,w.to):x},
isGap:d=>p.some(({end:m},g)=>d>=m&&d<(p[g+1]?.begin??0))};return h}function Hr({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(l,a)=>s+o(a)/i),x:e.map(l=>s+r(l)/i),least:1}}function Fr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&y(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:l}=y(n,i);if(c>=s.x1)break;let[a,f]=[Math.max(c,s.x0),Math.min(l,s.x1)];f>a&&o.push({...s,x0:a,x1:f})}}return o}var dn={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var go=Object.keys(dn),Jt="auto",Wr=(t,e)=>t===Jt?e?"vlag":y(go,0):t,Ur=new Map;function jr(t){return[...t.get("cmap_nam\
es")??[],...go]}function mn(t,e){let n=Ur.get(t);if(n)return n;let o=Object.hasOwn(dn,t)?dn[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=ol(o):r>=0&&(n=de(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?mn(y(
go,0),e):(Ur.set(t,n),n)}function ol(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let l=0;l<3;l++)e[3*i+l]=n(o+1+l)*
(1-c)+n(o+5+l)*c}}return e}var rl="linear";function qr(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:rl},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),l=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>f();let a=!1;function f(){a||(a=!0,c.cancel(),
l.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:f}}function Fe(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function ye(t){return!!t.getContext(
"2d")?.isContextLost?.()}var sl=600;function Kr(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function Gr(t,e,n){let o=bt(
t),r=e.map(m=>{let g=Kr(o.document);return t.append(g),{canvas:g,draw:m,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,l=[],a={canvas:s,width:0,height:0,dpr:1,paint(...m){r.forEach((g,w)=>{(!m.length||m.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(f))},fade(m,...g){r.forEach((w,x)=>{g.includes(x)&&w.canvas!==s&&(w.
fade=m)})},endFades(){for(let m of r)m.fade=0,m.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let m of l)
o.clearTimeout(m);h.disconnect(),d();for(let{canvas:m}of r)m.width=m.height=0,m.remove()}};function f(){i=0;let m=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=qr(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-m).toFixed(2),s.dataset.painted=String(++c)}function u(){let[m,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*le(t);if(!(m===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?m:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(m*w),x.height=Math.round(g*w);n?.(a);
for(let x of r)x.stale=!0;o.cancelAnimationFrame(i),f()}}function p(m){let{canvas:g}=m;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(m))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!ye(g))return;let x=Kr(o.document);x.width=g.width,x.height=g.height,m.fading?.end(),g.replaceWith(x),
m.canvas=x,m.ctx=x.getContext("2d"),p(m),a.paint(r.indexOf(m))},sl);l.push(w)})}r.forEach(p),s.addEventListener("hclust-\
record",m=>{let{detail:g}=m;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let h=new o.
ResizeObserver(u);h.observe(t);let d=or(o,u);return a}function G(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11;function jt(t,e){let n=new Map,o=null,
r=(i=B,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=B,l=!1)=>{let a=r(c,l),f=n.get(a);(!f||f.size>5e3)&&n.set(a,f=new Map);
let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=a,f.set(i,
u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,c,l,a,f,u)=>on(i,c,p=>s(p,l,a),f,u)}}function Vr(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],l,a,f=!1,u=0;u<n;++u)o=t[u],l=o[0],a=o[1],a>s!=
c>s&&r<(i-l)*(s-a)/(c-a)+l&&(f=!f),i=l,c=a;return f}function Xr(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,l]=[tt(n,i),tt(n,i+1)];o.push([c,
l]),r[0]=Math.min(tt(r,0),c),r[1]=Math.min(tt(r,1),l),r[2]=Math.max(tt(r,2),c),r[3]=Math.max(tt(r,3),l)}let s=[];for(let i=0;i<
t.length;i++){let[c,l]=[tt(t,i),tt(e,i)];c<tt(r,0)||c>tt(r,2)||l<tt(r,1)||l>tt(r,3)||Vr(o,[c,l])&&s.push(i)}return s}function Yr(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[d,m]=[tt(t,h),
tt(e,h)];return d>=0&&d<=n&&m>=0&&m<=o?Math.floor(m/r)*s+Math.floor(d/r):-1},l=new Int32Array(s*i+1),a=t.length;for(let h=0;h<
a;h++){let d=c(h);d>=0&&(l[d+1]=tt(l,d+1)+1)}for(let h=0;h<s*i;h++)l[h+1]=tt(l,h+1)+tt(l,h);let f=l.slice(),u=new Int32Array(
tt(l,s*i));for(let h=0;h<a;h++){let d=c(h);if(d<0)continue;let m=tt(f,d);u[m]=h,f[d]=m+1}let p=(h,d)=>Math.min(Math.max(
Math.floor(h/r),0),d-1);return{nearest(h,d,m){let g=-1,w=m*m,[x,A]=[p(h-m,s),p(h+m,s)],[b,M]=[p(d-m,i),p(d+m,i)];for(let S=b;S<=
M;S++){let E=tt(l,S*s+A+1);for(let v=tt(l,S*s+x);v<E;v++){let k=tt(u,v),_=(tt(t,k)-h)**2+(tt(e,k)-d)**2;(_<w||_===w&&k>g)&&
([w,g]=[_,k])}}return g}}}function gn([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),l=i>0?(o-t)/i:.5;return qt(
[o-l*c,o+(1-l)*c],n,0)}function qt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function tt(t,e){
return t[e]}var Jr=5,il=.12;function wn(t){let[e,n]=[1,Jr],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,Jr*c],o=null},showAll(){s(null)},
zoom(i,c){let[l,a]=r(),f=l+Math.min(Math.max(c,0),1)*(a-l);s(gn([l,a],[0,e],f,i,Math.min(e,n)))},move(i,c=r()){o&&s(qt(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,l]=o,a=1/0;for(let f=0;f<i.length;f++){let u=y(i,f),p=u<c?u-c:Math.max(
0,u+1-l);Math.abs(p)<Math.abs(a)&&(a=p)}a&&s(qt(o,[0,e],a+Math.sign(a)*il*(l-c)))}}}function wo(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function Zr(t,e,n,o){let r=t.ownerDocument,{box:s,list:i}=wo(t,e,n),c=[],l=[],a="";function f(){
s.open&&(c.join(`
`)!==a&&(a=c.join(`
`),i.replaceChildren(...c.map(u))),i.querySelectorAll("input").forEach((p,h)=>{p.checked=l.includes(c[h]??"")}))}function u(p){
let h=r.createElement("label"),d=r.createElement("input"),m=r.createElement("span");return d.type="checkbox",d.dataset.lmSuppressShortcuts=
"true",d.addEventListener("change",()=>o(p,d.checked)),m.textContent=W(p),h.append(d,m),h}return s.addEventListener("tog\
gle",f),{show(p,h){[c,l]=[p,h],s.hidden=!c.length,f()}}}var kt="walking";function Qr({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${kt}`);return t===
"Enter"&&r&&!i}var ts=160;function al(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function es(t){
let e=bt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of c)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+ts,a&&!n&&
!al(e)?ts:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of c)e.removeEventListener(l,a,!0)}}}var Ue=14,bn=4;function ns(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function l(a,f){let u=[
a,...f].join(`
`);if(u!==s){for(s=u,o.textContent=W(a);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=f.length,p.textContent=W(f[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(a,f,u,p){
l(u,p),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],m=a+Ue+i+bn<=h?a+Ue:a-Ue-i,g=f-Ue-c,w=g>=bn?g:f+Ue,x=(A,b)=>Math.
round(Math.max(bn,Math.min(A,b-bn)));n.style.transform=`translate(${x(m,h-i)}px, ${x(w,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var yn=`This view shows the rows' values, but ${H.needs_table}`,rs="This view shows the values of columns, and distances\
 between rows have none.",os="hclust-easing",xe=4;function Zt(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=Gr(s,n,o),c=ns(s),l=G(s,{focusout:({relatedTarget:m})=>{s.contains(m)||c.hide()}}),a=r.createElement(
"div");a.className="hclust-unseen",a.setAttribute("aria-live","polite"),s.append(a);let f=[],u=es(s),p=null,h,d=()=>{clearTimeout(
h),s.classList.remove(os),i.endFades()};return{box:s,stage:i,tip:c,followCut(m,...g){let w=p?.k!==m.k||p.t!==m.t;if(p=m,
!w&&u.isUnderWay())return;d();let x=u.step();x&&(s.classList.add(os),i.fade(x,...g),h=setTimeout(d,2*x))},rest:d,announce(m){
a.textContent=m},onDestroy(...m){f.push(...m)},destroy(){for(let m of f)m();d(),u.destroy(),l(),i.destroy(),s.remove()}}}
function xt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=le(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Me(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Pt(t){return e=>{let n=t[e.key];!n||Qr(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var ll=["Escape","Shift","Control","Alt","Meta"];function Ae(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[G(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(kt)}}),G(e,{keydown:r=>{ll.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",kt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function xn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${z(e)} selected\
.`:"."}function ss(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ve(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=ss(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,l){let a=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,c.dataset.lmSuppressShortcuts="true",a.append(...l?[c,f]:[f,c]),o.append(a),a}return{el:o,select(i,c){let l=n.
createElement("select");l.addEventListener("change",()=>c(l.value)),l.setAttribute("aria-label",i);let a=s(i,l,!1),f="";
return{show(u,p,h=p){let d=JSON.stringify([p,h]);d!==f&&(f=d,l.replaceChildren(...p.map((m,g)=>{let w=n.createElement("o\
ption");return w.value=m,w.textContent=(h[g]??m).slice(0,60),w}))),l.value=u},hide(u){a.hidden=u}}},checkbox(i,c,l){let a=n.
createElement("input");a.type="checkbox",a.title=c,a.addEventListener("change",()=>l(a.checked));let f=s(i,a,!0);return{
show(u,p=!0){a.checked=u,f.hidden=!p}}},button(i,c){let l=n.createElement("button");return l.type="button",l.textContent=
i,l.dataset.lmSuppressShortcuts="true",l.hidden=!0,l.addEventListener("click",c),o.append(l),{show(a){l.hidden=!a}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var ne="cut";function bo(t,e,n){let o=n===ne;if(!o&&!(typeof n=="number"&&n>1))return null;let{nodes:r}=o?t:Et(e,Number(
n)),s=r.map(i=>y(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){if(!o)return[`Block ${z(i+1)}`,z(i+1)];let c=y(
t.labels,y(e.order,y(s,i))),[l,a]=[z(c),J(t,c)];return[...a===l?[]:[`Cluster ${a}`,a],`Cluster ${l}`,l]}}}function Mn(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var cl=12;function is(t,e){let n=t.ownerDocument,o="Gaps between clusters, or between branches of the trees",{box:r,list:s}=wo(
t,"Blocks",o),i=f("Rows","Blocks of rows","row_split"),c=f("Columns","Blocks of columns","col_split"),l=n.createElement(
"input");l.type="range",l.max=String(H.max_block_gap),l.addEventListener("input",()=>e.setOption("gap",Number(l.value))),
a("Gap","Gap between blocks",l);function a(u,p,h){let d=n.createElement("label"),m=n.createElement("span");return m.textContent=
u,h.dataset.lmSuppressShortcuts="true",h.setAttribute("aria-label",p),d.append(m,h),s.append(d),d}function f(u,p,h){let d=n.
createElement("select"),m=a(u,p,d);return d.addEventListener("change",()=>{let{value:g}=d;e.setOption(h,g===ne?g:Number(
g)||"")}),(g,w,x)=>{if(m.hidden=!g,!g)return;let A=String(e.option(h)||""),b=Math.min(cl,x),M=Array.from({length:Math.max(
0,b-1)},(E,v)=>String(v+2)),S=["",...w,...M];S.includes(A)||S.push(A),d.replaceChildren(...S.map(E=>{let v=n.createElement(
"option");return v.value=E,v.textContent=E===ne?"by cluster":E?`${E} blocks`:"together",v})),d.value=A}}return function(p){
r.hidden=!p.rows&&!p.columns,i(p.rows>1,[ne],p.rows),c(p.columns>1,[],p.columns),l.value=String(e.option("gap")??H.block_gap)}}var as=H.colors,fl=Object.keys(H.marker_scales),ls=H.marker_scales;function yo(t){return un(t)?t:t%Be}function lt(t){return un(
t)?$r(t):y(as,t%as.length)}function xo(t){return y(fl,un(t)?Ir(t):t%me)}function Mo({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,f)=>a+f,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,l]=[0,1/0];for(let a=0;a<t;a++){let f=At(o,At(n,a));i[At(n,a)]=(c+f/2)*r,c+=f,s[a+1]=c*r,l=Math.min(l,f*r)}for(let a=0;a<
t-1;a++)i[t+a]=(At(i,At(e,2*a))+At(i,At(e,2*a+1)))/2;return{edges:s,x:i,least:l}}function Kt(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return At(t,n)+(e-n)*(At(t,n+1)-At(t,n))}function oe(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;At(t,r)<=e?n=r:o=r-1}return n+(e-At(t,n))/(At(t,n+1)-At(t,n))}function At(t,e){
return t[e]}var Ao=1;function vt(t,e){return hs(t,Kt(t.places?.edges,e))}function hs(t,e){return(e-t.from)/(t.to-t.from)*t.width}function vo(t,e,n){
return ot(t.places?t.places.x:e.x,n)}function An(t,e,n){return hs(t,vo(t,e,n))}function Se(t,e){let n=t.from+e/t.width*(t.
to-t.from);return oe(t.places?.edges,n)}function ht(t,e){return t.height*(1-e/t.top)}function ds(t,e){return t.top*(1-e/
t.height)}function re(t){return t.width/(t.to-t.from)}function So(t,e){return vt(t,e+1)-vt(t,e)}function vn(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Ao/(re(e)*n),c=e.places?.edges,l=_r(
t,e.from,e.to,i,c),a=new Int32Array(12*l.length),f=new Int32Array(3*l.length),u={rows:cs(r+s+1),columns:cs(o+s+1)},p=0,h=(g,w,x,A,b)=>{
a.set([w,x,A,b],4*p),f[p++]=g},d=g=>Math.round(An(e,t,g)*n-s/2),m=g=>Math.round(ht(e,pt(t,g))*n-s/2);for(let g of l){let[
w,x]=It(t,g),[A,b,M]=[d(w),d(x),m(g)],[S,E]=[Math.max(0,A),Math.min(o,b+s)];M>-s&&S<E&&fs(u.rows,M,S,E)&&h(g,S,M,E-S,s);
for(let[v,k]of[[w,A],[x,b]]){if(k<0||k+s>o+1)continue;let C=v>=t.n&&En(t,v,c)>=i?m(v):r,[O,R]=[Math.max(0,Math.min(M,C)),
Math.max(M,C)];O<R&&fs(u.columns,k,O,R)&&h(g,k,O,s,R-O)}}return{rects:a,owner:f,count:p,thick:s}}function Sn(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(ot(e,s),ot(e,s+1),ot(e,s+2),ot(e,s+3))}function En(t,e,n){let o=ot(t.sizes,e);if(!n)
return o;let r=ot(t.start,e);return ot(n,r+o)-ot(n,r)}function cs(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function fs(t,e,n,o){let[r,s]=[ot(t.from,e),ot(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Gt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Ao/(re(r)*r.dpr),
c=r.places?.edges,l=Math.max(0,Math.floor(oe(c,r.from)));for(;l<t.n&&Kt(c,l)<r.to;){let a=ot(o,ot(t.order,l)),f=ot(t.start,
ot(e,a)),u=f+ot(n,a),[p,h]=[Math.max(0,vt(r,f)),Math.min(r.width,vt(r,u))];s.push({label:a,x0:p,x1:h}),l=Math.max(u,Math.
ceil(oe(c,Kt(c,f)+i)))}return s}var us=new WeakMap;function Ee(t,e){if(t.monotone)return pt(t,e);let n=us.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=It(t,o);n[o]=Math.max(pt(t,o),n[r]??0,n[s]??0)}
us.set(t.children,n)}return ot(n,e)}function kn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Se(e,n)),
0),t.n-1),i=ot(t.order,s),c=Ao/(re(e)*e.dpr),l=-1,a=r,f=(u,p,h)=>{let d=Math.hypot(p,h);d<a&&([a,l]=[d,u])};for(let u=ot(
t.parents,i);u>=0;u=ot(t.parents,u)){if(En(t,u,e.places?.edges)<c)continue;let[p,h]=It(t,u),d=ht(e,pt(t,u)),m=[p,h].map(
g=>An(e,t,g));f(u,ps(n,m[0]??0,m[1]??0),o-d),[p,h].forEach((g,w)=>{let x=ht(e,pt(t,g));f(g,n-ot(m,w),ps(o,d,x))})}return l}
function ps(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function ot(t,e){return t[e]}function ms(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(Lt(t,0)).replace(/^-0$/,"0"):r==="e"?nn(t,s):r==="g"?Ct(t,Math.max(1,s)):r==="%"?
`${i(Lt(100*t,s))}%`:i(Lt(t,s))}var ul=2e4;function gs(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:l,fmt:a,rowAxis:f,columnAxis:u}=e;if(!e.
annot)return;let{heatmap:p}=s,[h,d]=e.shown,[m,g]=[u.unit,f.unit];if(g<B+2||m<2*B||(d-h)*r.length>ul)return;let w=[];for(let x=Math.
ceil(h-.2);x+.8<=d&&x<o.length;x++)for(let A=0;A<r.length;A++){let b=y(n.values,y(o,x)*n.p+y(r,A)),M=ms(b,a);if(!M)continue;
if(l.width(M)+6>m)return;let S=3*Math.min(255,Math.max(0,Math.floor(i.place(b)*256))),E=.2126*y(c,S)+.7152*y(c,S+1)+.0722*
y(c,S+2),v=p.left+u.at(A+.5),k=p.top+f.at(x+.5)+.5;w.push({word:M,x:v,y:k,dark:E>127.5})}t.font=l.css(),t.textAlign="cen\
ter",t.textBaseline="middle";for(let{word:x,x:A,y:b,dark:M}of w)t.fillStyle=M?"#000000":"#ffffff",t.fillText(x,A,b)}var{label_gap:ws,max_label_shift:pl,max_last_label_shift:hl}=H;function bs(t,e,n){for(let[o,r]of e.entries()){let s=Eo(t.
map(({centre:l})=>l),r,n),i=o===e.length-1?hl:pl,c=s?.every((l,a)=>{let{centre:f,span:u}=t[a];return Math.abs(l-f)<=Math.
max(u/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function Eo(t,e,n,o=ws){let r=t.length;if(e.reduce((p,h)=>p+
h,o*(r-1))>n)return null;let s=t.map((p,h)=>h).sort((p,h)=>y(t,p)-y(t,h)),i=[0];for(let p=1;p<r;p++){let h=(y(e,y(s,p-1))+
y(e,y(s,p)))/2+o;i.push(y(i,p-1)+h)}let c=[];s.forEach((p,h)=>{let[d,m]=[y(t,p)-y(i,h),1];for(let g=c.at(-1);g&&g.mean>=
d;g=c.at(-1))d=(d*m+g.mean*g.size)/(m+g.size),m+=g.size,c.pop();c.push({mean:d,size:m})});let l=new Array(r),a=y(e,y(s,0))/
2,f=n-y(e,y(s,r-1))/2-y(i,r-1),u=0;for(let{mean:p,size:h}of c)for(let d=u+h;u<d;u++)l[y(s,u)]=Math.min(Math.max(p,a),f)+
y(i,u);return l}function ys(t,e,n,o=ws){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,l)=>l).sort((c,l)=>(t[l]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:l,span:a}=t[c],f=y(e,c)/2;if(2*f>1.5*a||l-f<0||l+f>n)continue;let u=Math.
max(0,Math.floor(l-f-o/2)),p=Math.max(0,Math.ceil(l+f+o/2));s.subarray(u,p).includes(1)||(s.fill(1,u,p),r[c]=!0)}return r}var Tn=10,ko=3,dl=90,ml=84,To=6,_o=16,gl=8,Tt=9,We=54,ke=5,xs=12,Ms=14,As=110,vs=8;function Ss(t,e,n,[o,r],s){let i=t.map(
({name:a})=>s.fit(W(a),ml)),{items:c,lines:l}=bl(t,e-4,s);return{names:i,items:c,legendHeight:l?l*_o+gl:0,namesHeight:i.
length?Math.max(...i.map(a=>s.width(a)))+To+6:0,fit:a=>t.map(f=>{if(f.kind!=="text"||a<B+2)return Tn;let u=Tn;for(let p=Math.
floor(o);p<r&&p<n.length;p++)u=Math.max(u,s.width(W(he(f,y(n,p)).slice(0,60))));return Math.min(dl,u)})}}function wl(t){
let{colors:e,words:n,grouped:o,kind:r,unit:s,ends:i}=t,c=[];return n.length&&!t.plain?e.forEach((l,a)=>{let f=o&&a===n.length-
1?` (${Nt(o,"number")} values)`:"";c.push([[l],`${n[a]}${f}`,""])}):e.length&&!n.length&&c.push([e,Nt(i[0],r),Nt(i[1],r,
s)]),t.gaps&&e.length&&c.push([[H.missing_color],"missing",""]),c}function bl(t,e,n){let o=[],r=0;for(let c of t){let l=wl(
c);if(!l.length)continue;let a=n.fit(W(c.name),As,B,!0);o.push({line:r,left:0,text:a,colors:[],end:""});let f=n.width(a,
B,!0)+xs;for(let[u,...p]of l){let[h="",d=""]=p.map(g=>n.fit(W(g),As)),m=n.width(h)+n.width(d)+ke;m+=u.length===1?Tt:We+ke,
f+m>e&&f>Ms&&(r+=1,f=Ms),o.push({line:r,left:f,text:h,colors:u,end:d}),f+=m+xs}r+=1}let s=o.length;o=o.filter(c=>c.line<
vs);let i=o.at(-1);if(i&&o.length<s){let c=`+ ${s-o.length+1} more`;o[o.length-1]={...i,text:c,colors:[],end:""}}return{
items:o,lines:Math.min(r,vs)}}var No=9,_n=17,je=5,Es=11,Te=7,ks=B+Te+5,yl=130,Ts=37,_s=140,qe=18,Ns=B+2;function Cs(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,l=O=>Math.round(O*i)/i,a=l(t.columnTree?Math.min(70,.1*o)+je:8),f=t.titles?_n:0,u=t.rowTree?Math.
min(130,Math.max(50,.16*n)):0,p=o-(c?.legendHeight??0),h=c?.fit((p-a-24)/s)??[],d=()=>h.reduce((O,R)=>O+R+ko,0),m=()=>l(
f+u+je+No+d()+je),g=m(),w=Es+10+Math.max(0,...t.scale.map(O=>e.width(O))),x=16+Math.max(w,e.width(t.unit)+4),A=0,b=p-a-24;
if(t.chosen||b/s>=Ns){let O=Math.min(yl,.26*n,t.longestName());A=O+(t.chosen?O&&qe+6:10)}let M=Math.max(20,n-g-x-A),S=()=>Co(
r,(M-Math.min(t.between??0,mo*M))/r.length,g,.34*p,e,!h.length),E=S(),v=()=>Math.max(E.height,c?.namesHeight??0);(A||h.length)&&
(p-a-v())/s<Ns&&(t.chosen||(A=0),h=c?.fit(0)??[],g=m(),M=Math.max(20,n-g-x-A),E=S()),M=l(M);let k=l(Math.max(20,p-a-v())),
_=g-je-d(),C=_;return{heatmap:{left:g,top:a,width:M,height:k},clusterBar:{left:_-No,top:a,width:No,height:k},rowTree:{left:f,
top:a,width:u,height:k},columnTree:{left:g,top:2,width:M,height:t.columnTree?a-je-2:0},bar:{left:g+M+A+16,top:a+ks,width:Es,
height:Math.min(120,Math.max(1,k-ks-Te))},names:E,rowNames:A,tracks:h.map(O=>(C+=ko+O,{left:l(C-O),top:a,width:O,height:k})),
trackNames:c?.names??[],legend:c?.items??[],legendTop:p+4}}function Co(t,e,n,o,r,s=!0){let i=t.map(d=>W(d)),c=d=>Math.max(
0,...d.map(m=>r.width(m)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:B+12};let l=Ts*Math.PI/180,a=s&&e*Math.sin(
l)>=B+1,f=a?1:Math.max(1,Math.ceil((B+2)/e)),u=ue(i,Re(i),(d,...m)=>{if(d%f)return"";let g=n+e*(d+.5)-6,w=a?Math.min(_s,
(o-16)/Math.sin(l),g/Math.cos(l)):Math.min(_s,o-10);return r.fit(y(i,d),w,B,!1,...m)}),p=a?l:Math.PI/2,h=c(u)*Math.sin(p)+
B*Math.cos(p)+12;return{words:u,angle:a?Ts:90,every:f,height:Math.ceil(h)}}function Ls(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:l,to:a}=o,{heatmap:f,rowNames:u}=e,p=B+2,h=Math.
floor(f.height/p),d=i.map(A=>y(n,A)).filter(A=>A+.5>=l&&A+.5<=a).slice(0,h).sort((A,b)=>A-b),m=d.map(A=>o.at(A+.5)),g=Eo(
m,Array(d.length).fill(p),f.height,0)??[],w=c(d,u-qe-6),x=f.left+f.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((A,b)=>{let[M,S]=[f.top+y(m,b),f.top+y(
g,b)];t.moveTo(x+2,M),t.lineTo(x+5,M),t.lineTo(x+qe-3,S),t.fillText(A,x+qe,S+.5)}),t.stroke()}function Lo(t,e){if(t.norm==="linear"){let r=fe(t.vmin,t.vmax,e,40);return{values:r,words:Ut(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?y(Ut([r]),0):et(r,2));return{values:n,words:o}}function Os(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:l,top:a,width:f,height:u}=e.bar,p=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<u;g+=.5)t.fillStyle=
p(1-(g+.25)/u),t.fillRect(l,a+g,f,Math.min(1,u-g));let h=(g,w)=>{t.beginPath(),t.moveTo(l,g),t.lineTo(l+f,g),t.lineTo(l+
f/2,w),t.closePath(),t.fill()};t.fillStyle=p(1),n.above&&h(a,a-Te),t.fillStyle=p(0),n.below&&h(a+u,a+u+Te);let{values:d,
words:m}=Lo(n,u);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",d.forEach((g,w)=>{let x=a+u*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(l+f,Math.min(Math.round(x),a+u-1),4,1),t.fillStyle=s.quiet;let A=Math.min(Math.max(x,a+5),a+
u-4);t.fillText(m[w]??"",l+f+8,A)}),t.fillStyle=s.quiet,t.fillText(o,l,a-Te-2-B/2),c&&(t.fillStyle=H.missing_color,t.fillRect(
l,a+u+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",l+14,a+u+19))}function $s(t,e,n,o,[r,s],i,c){let l=new Float64Array(e),a=new Float32Array(i*c),f=(s-r)/c,u=-1;for(let p=0;p<c;p++){let h=r+
p*f;if(f<=1){let d=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(d===u){a.copyWithin(p*i,(p-1)*i,p*i);continue}u=
d;let m=mt(n,d)*e;for(let g=0;g<e;g++)l[g]=mt(t,m+g)}else xl(l,t,e,n,h,h+f);Ml(a,p*i,l,o,i)}return a}function xl(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let l=Math.min(c+1,s)-Math.max(c,r);if(l<=1e-9)
continue;i+=l;let a=mt(o,c)*n;for(let f=0;f<n;f++)t[f]=mt(t,f)+l*mt(e,a+f)}for(let c=0;c<n;c++)t[c]=mt(t,c)/i}function Ml(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[l,a]=[c*i,(c+1)*i];if(i<=1){t[e+c]=mt(n,mt(o,Math.min(Math.floor(l+i/2),s-
1)));continue}let f=0;for(let u=Math.floor(l);u<a&&u<s;u++)f+=(Math.min(u+1,a)-Math.max(u,l))*mt(n,mt(o,u));t[e+c]=f/i}}
function Is(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,l=e.norm==="linear",[a,f]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],u=256*c[0],p=256*(c[1]-c[0])/(i-s);for(let h=0;h<t.length;h++){let d=mt(t,h);if(Number.isNaN(d))continue;
let m=0;if(l)m=Math.min(Math.max(Math.floor(u+(d-s)*p),a),f);else for(let g=128;g;g>>=1)d>=mt(r,m+g-1)&&(m+=g);m*=3,o[4*
h]=mt(n,m),o[4*h+1]=mt(n,m+1),o[4*h+2]=mt(n,m+2),o[4*h+3]=255}}function Nn(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(oe(
r,n));for(let l=Math.floor(oe(r,e));l<c;l++){if(!t(l))continue;let a=Math.max((Kt(r,l)-e)*i,0),f=Math.min(Math.max((Kt(r,
l+1)-e)*i,a+1),o),u=s.length-1;u>0&&a<=mt(s,u)+1e-6?s[u]=Math.max(f,mt(s,u)):s.push(a,f)}return s}function mt(t,e){return t[e]}var{missing_color:Al}=H;function Ln(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let l=$s(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let f=a.createImageData(t.width,t.height);Is(l,i,c,f.data),
a.putImageData(f,0,0)}function On(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Al,r?.some(({gap:i})=>i)?
vl(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function vl(t,e,n,o,[r,s],i){let c=Cn(s,n.left,e.width,i);for(let[l,a,f,u]of Cn(r,n.top,e.height,i))for(let[p,h,d,m]of c)
o&&t.fillRect(d,f,m,u),t.drawImage(e,p,l,h,a,d,f,m,u)}function Cn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=l=>Math.
round((o+l)*s)/s;return n.map(l=>{let[a,f]=[c(l.begin),c(l.end)],u=Math.max(f-a,1/s);return[(l.from-t)*i,(l.to-l.from)*i,
a,u]})}function $n(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((l,a)=>{if(!l)return;let f=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(l,f,c+B+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?f+4:f,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),t.restore()})}function In(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,l){let a=l?.unit??e.height/(r-o);if(a<B)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let f=[];for(let u=Math.ceil(o-.4);u+.6<=r;u++)f.push(u);s(f,n-10).forEach((u,p)=>{let h=y(
f,p)+.5,d=e.top+(l?.at(h)??(h-o)*a);t.fillText(u,e.left+e.width+7,d+.5)})}function Oo(t,e,n,o,r){let s=vn(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let l=t.getContext(
"2d");return l&&(o&&l.setTransform(0,1,1,0,0,0),Sn(l,s,r)),s}function Rs(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let l=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),a=n[Math.min(l,n.length-1)],f=c<o&&a!==void 0?
t.labels[a]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[f,c])}return r}function Ps(t,e,n,o,r){for(let{
label:s,x0:i,x1:c}of n){let l=c-i,a=r&&l>4?.5:0;t.fillStyle=lt(y(o,s)),t.beginPath(),r&&l>8?t.roundRect(e.left,e.top+i+a,
e.width,l-2*a,2):t.rect(e.left,e.top+i+a,e.width,l-2*a),t.fill()}}function Ds(t,{heatmap:e},{blocks:n},o,r){let s=n.flatMap(
({from:l,to:a,begin:f,end:u})=>Nn(o,[l,a],u-f).map(p=>p+f)),i=0;t.fillStyle=r.paper,t.globalAlpha=.62;for(let l=0;l<=s.length;l+=
2){let a=s[l]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;
let c=e.left-4;for(let l=0;l<s.length;l+=2){let[a=0,f=0]=[s[l],s[l+1]];t.fillRect(c,e.top+a,e.left-c-1,Math.max(1,f-a))}}
function Ke(t,{left:e,top:n,width:o,height:r},s,i){let c=p=>Math.round(p*i)/i,[l,a,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[
p,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(l-h,a-h,f-l+2*h,u-a+2*h),t.rect(l,a,f-l,u-a),t.fill("ev\
enodd")}function zs(t,{places:e,titleOf:n,rowAxis:o,theme:r,face:s}){let{blocks:i,first:c,isCrowded:l}=o;!n||l||(t.font=s.css(),
t.fillStyle=r.ink,t.textAlign="center",t.textBaseline="middle",i.forEach(({begin:a,end:f},u)=>{let p=f-a-2;if(p<B)return;
let h=n(c+u).map(g=>W(g)),d=h.length-1,m=h.findIndex(g=>s.width(g)<=p);t.save(),t.translate(_n/2-2,e.heatmap.top+(a+f)/2),
(m<0||m===d)&&s.width(y(h,d))<=_n-4?t.fillText(y(h,d),0,.5):m>=0&&(t.rotate(-Math.PI/2),t.fillText(y(h,m),0,.5)),t.restore()}))}function Bs(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((l,a)=>{if(!l.colors.length)return;let f=kr(l);for(let u=0;u<s;u++){let p=Math.floor(o+(u+.5)/s*(r-o)),h=y(
n,Math.min(Math.max(p,0),n.length-1)),d=4*(u*e.length+a);c.data.set(f.subarray(3*h,3*h+3),d),c.data[d+3]=255}}),i.putImageData(
c,0,0)}function Hs(t,e,n,o,r,s,i,c,l){let{from:a,to:f}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:u,top:p,width:h,height:d},m)=>{let g=y(n,m),w=y(o.trackNames,m);if(g.colors.length)for(let[x,
A,b,M]of Cn(s,p,e.height,l))t.drawImage(e,m,x,1,A,u,b,h,M),$o(t,u,b,h,M,i);else if(h>Tn&&s.unit>=B){t.fillStyle=i.quiet,
t.textAlign="left";for(let x=Math.ceil(a-.4);x+.6<=f;x++){let A=c.fit(W(he(g,y(r,x))),h);t.fillText(A,u,p+s.at(x+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(u+h/2,p+d+To),h>c.width(w)?(t.textAlign="center",t.fillText(w,0,B/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Fs(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:c,colors:l,end:a}of e){let f=n+(s+.5)*_o,u=!l.length&&!c.startsWith("+ ");t.font=r.css(B,
u);let[p,h]=l,d=i+2,m=(g,w)=>{t.fillStyle=w,t.fillText(g,d,f+.5),d+=r.width(g)+ke};if(!p)m(c,u?o.ink:o.quiet);else if(h){
m(c,o.quiet);let g=We/18;for(let w=0;w<18;w++)t.fillStyle=Sl(p,h,(w+.5)/18),t.fillRect(d+w*g,f-Tt/2,g+.3,Tt);$o(t,d,f-Tt/
2,We,Tt,o),d+=We+ke,m(a,o.quiet)}else t.fillStyle=p,t.fillRect(d,f-Tt/2,Tt,Tt),$o(t,d,f-Tt/2,Tt,Tt,o),d+=Tt+ke,m(c,o.quiet)}}
function Sl(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function $o(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function Io({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=($t(t.tree)||1)*1.04;return Ws(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function Ws(t,e,n){let{from:o,unit:r,length:s}=e,i=Us.get(e);return i?.tree!==t&&Us.set(
e,i={tree:t,places:Hr(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Us=new WeakMap,El=15e4,kl=.75;function Tl({gap:t,
blocks:e,length:n,from:o,to:r},s,i,c){let a=(r-o)*c<=El?n-t*(e.length-1):s?kl*n:n;return Math.max(1,Math.round(a*i))}function js(t){
let e=()=>{let a={canvas:Fe(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e()};function o(a,f,u){
if(ye(a.canvas))a.canvas=Fe(t,()=>a.key=[]);else if(f.length===a.key.length&&f.every((p,h)=>p===a.key[h]))return;a.key=f,
u(a.canvas)}function r(a,f){let{data:u,places:p,columnAxis:h,theme:d,face:m,dpr:g}=f,{columnTree:w}=p,x=u.columnTree;if(w.
height&&x){let A=[x,w.width,w.height,g,d.quiet,h];o(n.columns,A,b=>{let M={...w,top:($t(x)||1)*1.02,dpr:g};Oo(b,x,Ws(x,h,
M),!1,d.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(w.left*g),Math.round(w.top*g)),a.drawImage(n.columns.canvas,
0,0),a.restore()}$n(a,p,d,m,h),Os(a,f),p.tracks.length&&Fs(a,p.legend,p.legendTop,d,m)}function s(a,f){let{data:u,places:p,
rows:h,columns:d,shown:m,scale:g,map:w,gaps:x,theme:A,face:b,dpr:M}=f,{rowAxis:S,columnAxis:E}=f,{heatmap:v}=p,k={width:Math.
max(1,Math.round(v.width*M)),height:Tl(S,f.titleOf!==null,M,d.length)},_=[u.values,h,d,...m,k.width,k.height,g,w];if(o(n.
heatmap,_,O=>Ln(O,u,h,d,m,k,g,w)),On(a,n.heatmap.canvas,v,x,[S,E],M),gs(a,f),p.rowNames){let O=(R,T)=>{let L=R.map(P=>y(
h,P)),N=L.map(P=>W(u.name(P))),$=L.map(P=>rn(u,P));return ue(N,$,(P,...q)=>b.fit(y(N,P),T,B,!1,...q))};f.named?Ls(a,f,f.
named,O):In(a,p,m,O,A,b,S)}let{tracks:C}=f;p.tracks.length&&(o(n.tracks,[C,h,...m,k.height],O=>Bs(O,C,h,m,k.height)),Hs(
a,n.tracks.canvas,C,p,h,S,A,b,M))}function i(a,f){let{rowTree:u,rows:p,places:h,rowAxis:d}=f,m=Rt(f.cut),g=Io(f),w=u?Gt(
f.cut,g):Rs(f.cut,g,p);Ps(a,h.clusterBar,Fr(w,d),m,u),u&&(c(a,f,g,w,m),zs(a,f))}function c(a,f,u,p,h){let{tree:d}=f.data,
{rowTree:m}=f.places,{dpr:g,from:w,to:x}=u,A=f.theme.quiet,b=[d,m.width,m.height,g,w,x,A,f.rowAxis];o(n.tree,b,S=>{Oo(S,
d,u,!0,A)});let{canvas:M}=n.tree;a.save(),a.setTransform(1,0,0,1,Math.round(m.left*g),Math.round(m.top*g)),a.beginPath(),
a.rect(0,0,M.width,M.height),a.clip(),a.drawImage(M,0,0),a.globalCompositeOperation="source-atop";for(let{label:S,x0:E,x1:v}of p){
let k=y(f.cut.nodes,S);if(k<d.n)continue;let _=Math.round(ht(u,Ee(d,k))*g-1),C=Math.floor(E*g);a.fillStyle=lt(y(h,S)),a.
fillRect(_,C,M.width-_,Math.max(1,Math.ceil(v*g)-C))}a.restore()}function l(a,f){let{data:u,places:p,rows:h,placeOf:d,selection:m,
hover:g,rowTree:w,theme:x,dpr:A}=f,{rowAxis:b,columnAxis:M}=f,{heatmap:S}=p;if(m&&Ds(a,p,b,C=>!!m[y(h,C)],x),f.brushed&&
Ke(a,f.brushed,x,A),!g)return;let E=(_,C,O,R)=>{let[T,L]=[b.begin(_),b.end(C)],N=Math.max(L-T,2),$=(T+L)/2,P=Math.max(0,
$-N/2),q=Math.min(S.height,$+N/2);q<=0||P>=S.height||Ke(a,{left:O,top:S.top+P,width:R-O,height:q-P},x,A)},[v,k]=[S.left,
S.left+S.width];if(g.leaf!==void 0){let _=y(d,g.leaf);if(E(_,_+1,v,k),f.column>=0){let{begin:C,end:O}=M;E(_,_+1,v+C(f.column),
v+O(f.column+1))}}else if(w){let _=y(u.tree.start,g.node);E(_,_+y(u.tree.sizes,g.node),v,k)}}return{paintBase:r,paintRows:s,
paintCut:i,paintOverlay:l,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var _l=24;function _e(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},f=a]=n.values(),u=Math.max(_l,Math.hypot(
a.x-f.x,a.y-f.y));return{x:(a.x+f.x)/2,y:(a.y+f.y)/2,far:u}}function i(a){let f=xt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,f)||(o={...f,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function c(a){let f=xt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===a.pointerId&&e.drag(a,f,o):
e.hover(a,f)}function l(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,xt(t,a),f))}return G(t,{pointerdown:i,pointermove:c,pointerup:l,pointercancel:l,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let f=a.touches[0],u=f&&e.owns?.(xt(t,f));a.cancelable&&
(a.touches.length>1||u)&&a.preventDefault()}})}function Ro({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:l,height:a}=t.heatmap,f=n.length,u=(x,A,b)=>[
Math.min(Math.max(0,Math.floor(Math.min(x,A))),b-1),Math.min(Math.max(0,Math.floor(Math.max(x,A))),b-1)+1],[p,h]=u(o.placeAt(
s.y-l),o.placeAt(i.y-l),e.length),[d,m]=u(r.placeAt(s.x-c),r.placeAt(i.x-c),f),g=Math.max(0,o.begin(p)),w=Math.min(a,o.end(
h));return{leaves:Array.from({length:h-p},(x,A)=>y(e,p+A)),columns:m-d<f?new Set(Array.from({length:m-d},(x,A)=>y(n,d+A))):
null,rect:{left:c+r.begin(d),top:l+g,width:r.end(m)-r.begin(d),height:w-g}}}var Nl=7;function qs(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:l}=t,{heatmap:a,clusterBar:f,rowTree:u}=t.
places,p=n-a.top;if(p<0||p>=a.height)return null;let h=e<=u.left+u.width;if(c.isGap(p)&&!h)return null;let d=Math.min(Math.
floor(c.placeAt(p)),o.n-1),m=y(s,d);if(e>=a.left&&e<a.left+a.width){if(l.isGap(e-a.left))return null;let w=Math.floor(l.
placeAt(e-a.left));return{leaf:m,column:Math.min(w,i.length-1)}}if(t.places.tracks.some(({left:w,width:x})=>e>=w-1&&e<w+
x+1))return{leaf:m,column:-1};if(e>=f.left-1&&e<a.left)return{label:y(r.labels,m)};if(!t.rowTree||!h)return null;let g=kn(
o.tree,Io(t),p,e-u.left,Nl);return g<0?null:g<o.n?{leaf:g,column:-1}:{node:g}}function Po({data:t,cut:e,columns:n,tracks:o},r){
if(r.label!==void 0){let a=z(y(e.sizes,r.label),t.noun);return[`Cluster ${J(e,r.label)}`,a]}if(r.node!==void 0){let a=e.
nodes.indexOf(r.node),f=z(y(t.tree.sizes,r.node),t.noun);return[a<0?f:`Cluster ${J(e,a)} · ${f}`,`height ${gt(pt(t.tree,
r.node))}`]}let s=`cluster ${J(e,y(e.labels,r.leaf))}`,{leaf:i}=r,c=o.map(a=>`${a.name}: ${he(a,i)}`);if(r.column<0)return[
t.name(i),s,...c];let l=y(n,r.column);return[t.name(i),Do(t,i,l),s,...c]}function Do(t,e,n){let o=t.columnAbout[n],r=y(t.
values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}\
: ${en(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${en(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${Nt(c??NaN,i.kind,i.unit)}`}function Ks(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function l({x:b,y:M}){let S=r();return S&&
qs(S,b,M)}function a(b,M){t.setHit(b);let S=b?.label===void 0?b?.node:e.cut.nodes[b.label];b?.leaf!==void 0?e.setHover({
leaf:b.leaf}):S===void 0?e.setHover(null):e.setHover(S<e.data.n?{leaf:S}:{node:S}),i.canvas.style.cursor=b?"pointer":"";
let E=r();if(!b||!E)return c.hide();let[v="",...k]=Po(E,b);c.show(M.x,M.y,v,k)}function f(b,M){let{cut:S,data:E}=e;if(!b)
M||e.select([]);else if(b.leaf!==void 0)e.select([b.leaf],{add:M});else{let v=b.node??y(S.nodes,b.label??0);e.select(Bt(
E.tree,v),{add:M})}}function u(b){let M=r();return M?b/M.rowAxis.unit:0}function p(b){let M=r();if(!M)return .5;let{from:S,
to:E,placeAt:v}=M.rowAxis;return(v(b-M.places.heatmap.top)-S)/(E-S)}let h=o.shown(),d=!1,m=null;function g(b,M){let S=r();
if(!S)return;let{leaves:E,columns:v}=Ro(S,b,M);t.brush(E,v)}let w=_e(i.canvas,{down(b){if(b.button)return!1;h=o.shown();
let M=l(xt(s,b));return d=M?.leaf!==void 0&&M.column>=0&&b.pointerType!=="touch"&&(b.shiftKey||!o.part),!0},drag(b,{x:M,
y:S},E){if(E.moved||=Math.hypot(M-E.x,S-E.y)>=xe,!E.moved)return;let v=r();d?v&&t.setBrushed(Ro(v,E,{x:M,y:S}).rect):o.move(
u(E.y-S),h)},up(b,M,S){if(d&&t.setBrushed(null),S.moved&&d&&g(S,M),S.moved)return;let E=l(M);f(E,b.shiftKey),b.pointerType===
"touch"&&a(E,M)},cancel:()=>t.setBrushed(null),hover:(b,M)=>a(l(M),M),leave:()=>a(null,{x:0,y:0}),pinch(b,M,S,E){o.zoom(
b,p(M.y-E)),o.move(-u(E))}}),x=G(i.canvas,{dblclick:o.showAll,wheel(b){!Me(s,b)||!r()||(b.preventDefault(),o.zoom(1.0015**
(b.deltaY||b.deltaX),p(xt(s,b).y)))},keydown:Pt({ArrowDown:b=>A(1,0,b.shiftKey),ArrowUp:b=>A(-1,0,b.shiftKey),ArrowRight:b=>A(
0,1,b.shiftKey),ArrowLeft:b=>A(0,-1,b.shiftKey),Home:()=>A(-1/0,0),End:()=>A(1/0,0),Enter:b=>{let M=t.hit();M&&f(M,b.shiftKey)},
Escape:()=>{e.select([]),a(null,{x:0,y:0}),s.classList.remove(kt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.
zoom(1.4,.5),0:o.showAll})});function A(b,M,S=!1){let E=r();if(!E)return;let v=(P,q)=>Math.min(Math.max(P,0),q),k=e.hover?.
leaf,_=t.hit(),C=k===void 0?Math.ceil(E.shown[0]):v(y(E.placeOf,k)+b,e.data.n-1),O=k===void 0||_?.leaf===void 0?0:v(_.column+
M,t.columns()-1);o.reveal([C]);let R=r()??E,{heatmap:T}=R.places,L={leaf:y(R.rows,C),column:O},N=(P,q)=>({x:T.left+R.columnAxis.
at(q+.5),y:T.top+R.rowAxis.at(P+.5)}),$=N(C,O);if(!S)m=null;else{let[P,q]=k===void 0?[C,O]:[y(E.placeOf,k),0];m??=[P,_?.
leaf===void 0?q:Math.max(0,_.column)],g(N(...m),$)}a(L,$),s.classList.add(kt),n.announce(Po(R,L).join(", "))}return()=>{
w(),x()}}var Cl={clusterColors:Rt,clusterTitle:J,color:lt,columnNames:Co,count:z,createA11y:Ae,createViewBase:Zt,describeCell:Do,
eventPosition:xt,fitNames:ue,keyHandler:Pt,literal:W,ownParts:Re,paintColumnNames:$n,paintFrame:Ke,paintHeatmap:On,paintRowNames:In,
renderHeatmap:Ln,value:Nt};function Gs(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,l]=[!1,!1,!1],a=null,f=null,u=t.
ownerDocument.createElement("button");u.type="button",u.className="hclust-sub-open",u.textContent="Selected rows",u.title=
"Show them as a heatmap of their own",u.hidden=!0,u.dataset.lmSuppressShortcuts="true",u.addEventListener("click",()=>{i=
!i,h()}),t.append(u);async function p(){let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});if(c)return;
c=!0;let w=URL.createObjectURL(new Blob([g],{type:"text/javascript"}));try{s=(await import(w)).default}finally{URL.revokeObjectURL(
w),c=!1}h()}function h(){if(l)return;let g=!!(e.scene()&&n.selection?.includes(1));u.hidden=!g,u.setAttribute("aria-expa\
nded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:d,tools:Cl}):p()}function d(){
i=!1,h(),u.focus()}let m=n.subscribe("selection",()=>{a=f});return o.on("change:sub_module",h),{follow:h,brush(g,w){a=f=
w,n.select(g),f=null,h()},restyle(){r?.destroy(),r=null,h()},destroy(){l=!0,m(),o.off("change:sub_module",h),r?.destroy()}}}var Ys=["linear","log","symlog","power","quantile"],Ll=[2,98],Vs=.5,Ol=.01,Rn=100,Ge=1/(1-.1),Js=t=>H.diverging_maps.includes(
t.replace(/_r$/,""));function Bo(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=y(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let l=y(t,c);Number.isNaN(l)||(s[i++]=l)}return o=s.subarray(0,i).sort(),o}}}function zo(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=y(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Ve(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:l}=e,a=o==="log";if($l(t),a&&c<=0)throw new Error(Zs("the smallest",c));let f=t.center===void 0?"\
auto":t.center;if(f==="auto"){let d=r!==null&&r>=0||s!==null&&s<=0;f=n&&!a&&!d?0:null}let u=i===!0||i==="auto"&&n?Ll:i,[
p,h]=[c,l];if(Array.isArray(u)&&e.sorted().length&&(p=zo(e.sorted(),y(u,0)/100),h=zo(e.sorted(),y(u,1)/100)),[p,h]=Il(p,
h,f,r,s,a),!(p<h))if(r===null&&s===null)h=a?10*p:p+1;else{let[d,m,g,w]=s===null?["vmin",p,"below the largest",h]:["vmax",
h,"above the smallest",p];throw new Error(`${d}=${et(Number(m))} is not ${g} value, ${et(Number(w))}: choose another ${d}\
, or both ends.`)}return Rl(o,p,h,f,e)}var Zs=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${et(e)}: choose \
another norm, such as 'symlog'.`;function $l({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${et(r)} is not below vmax=${et(s)}: choose a smaller vmin or a larger vmax.`);for(let[
l,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(Zs(l,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${et(r)}`:`below vmax=${et(s??0)}`;
throw new Error(`center=${et(e)} is not ${c}: choose another center or end.`)}function Il(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,f)=>s?f/a:f-a,c=s?1:0,l=Math.max(i(n,e),i(t,n));return o!==null?l=i(o,n):r!==null&&
(l=i(n,r)),l>c||(l=s?10:1),s?[o??n/l,r??n*l]:[o??n-l,r??n+l]}function Rl(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Pl(t,e,n,o,r),
[l,a]=[i(e),i(n)],[f,u]=[0,1];if(o!==null){let d=i(o),m=Math.max(a-d,d-l);[f,u]=[.5-.5*(d-l)/m,.5+.5*(a-d)/m]}let p=d=>(i(
Math.min(Math.max(d,e),n))-l)/(a-l),h=d=>c(l+d*(a-l));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:p,atShare:h,place:d=>f+(u-f)*p(d),part:[f,u],bounds:Float64Array.from({length:255},(d,m)=>{let g=(m+1)/
256;return g<=f?-1/0:g>=u?1/0:h((g-f)/(u-f))}),placeOfShare:d=>f+(u-f)*d,ticks(d=5){let m=new Set;for(let g=0;g<d;g++)m.
add(Number(et(h(g/(d-1)),2)));return[...m].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function Pl(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Vs,i=>s+Math.sign(i)*Math.
abs(i)**(1/Vs)]}if(t==="symlog"){let s=Ol*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Ge:Math.sign(i)*s*
(Ge+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Ge?i/Ge:Math.sign(i)*s*10**(Math.abs(i)/s-Ge)]}if(t==="quantile"){let[s,
i]=Dl(r.sorted(),e,n);return[c=>Xs(c,s,i),c=>Xs(c,i,s)]}return[s=>s,s=>s]}function Dl(t,e,n){let o=t.filter(l=>l>=e&&l<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let l=0;l<=Rn;l++){let a=l===0?e:l===Rn?n:zo(o,l/Rn);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let f=r.length-1;s[f]=y(s,f)+l/Rn,i[f]=y(i,f)+1}let c=s.map((l,a)=>l/y(i,a));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function Xs(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=y(e,o))return y(
n,o);if(t>=y(e,r))return y(n,r);for(;r-o>1;){let c=o+r>>1;y(e,c)<=t?o=c:r=c}let[s,i]=[y(e,o),y(n,o)];return i+(t-s)/(y(e,
r)-s)*(y(n,r)-i)}var Qs=24,ti=.02,Pn=.02,ei=.1;function ni(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(l=>{let a=n.createElement("di\
v");a.className="hclust-scale-end",a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual\
 ends",a.dataset.lmSuppressShortcuts="true";for(let[f,u]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":l==="vmax"?"Upper end of the colors":"Lower end of the colors"}))a.setAttribute(f,u);return t.append(a),{end:l,
el:a}}),r=1;function s(l,a,f){let u=l.center===null?null:l.share(l.center),p=a==="vmax"?Math.max(f,(u??0)+ti):Math.min(f,
(u??1)-ti),h=Number(et(l.atShare(p),4));Number.isFinite(h)&&e.move(a,h)}function i(l,a){let f=a==="vmax"?1:0,u=null,p=m=>{
let g=e.scale();g&&s(g,a,f+m)},h=m=>{let g=e.scale()?.values[m];g!==void 0&&e.move(a,g)},d=()=>{u&&(u=null,l.style.transform=
"",e.done())};return G(l,{pointerdown(m){let g=e.scale();m.button||!g||(u={y:m.clientY,id:m.pointerId,scale:g},l.setPointerCapture(
m.pointerId))},pointermove(m){if(u?.id!==m.pointerId)return;let g=(m.clientY-u.y)/le(l);l.style.transform=`translateY(${g}\
px)`,g&&s(u.scale,a,f-g/r)},pointerup:d,pointercancel:d,dblclick:e.reset,keydown:Pt({ArrowUp:()=>p(Pn),ArrowRight:()=>p(
Pn),ArrowDown:()=>p(-Pn),ArrowLeft:()=>p(-Pn),PageUp:()=>p(ei),PageDown:()=>p(-ei),Home:()=>h("least"),End:()=>h("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:l,end:a})=>i(l,a));return{show(l,a,f){r=l.height;let[u,p]=[Math.min(
a.values.least,a.vmin),Math.max(a.values.most,a.vmax)];for(let{el:h,end:d}of o){let m=d==="vmax"?l.top:l.top+l.height;h.
style.left=`${l.left+l.width/2-Qs/2}px`,h.style.top=`${m-Qs/2}px`;let g=et(a[d],4);h.setAttribute("aria-valuemin",String(
u)),h.setAttribute("aria-valuemax",String(p)),h.setAttribute("aria-valuenow",String(a[d])),h.setAttribute("aria-valuetex\
t",`${g} ${f}`.trim())}},destroy(){for(let l of c)l();for(let{el:l}of o)l.remove()}}}var zl=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,Bl=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Hl=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function oi(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=zl.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=Bl.test(r)?[r]:[];for(let[l,a,f]of Hl)a.test(r)&&i.splice(l===
","?0:i.length,0,r.replace(f,""));let c=i.map(l=>+`${o}${l.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Fl=["linear","logarithmic","symmetric log","square root","quantiles"],Ul=[["vmin","From"],["center","Center"],["vmax",
"To"]];function ri(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ve(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",m=>n.change({norm:m})),c=Ul.map(([m,g])=>{let w=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>p(
m,x.value.trim())),w.append(g,x),s.el.append(w),{name:m,input:x}}),l=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",m=>n.change({robust:m})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),f=s.button("Usual colors",n.reset),u=o.createElement("p");u.setAttribute("role","statu\
s"),s.el.append(u);function p(m,g){if(!g)return n.change({[m]:void 0});if(m==="center"&&g==="none")return n.change({center:null});
let w=oi(g);if(w.length!==1){u.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[m]:y(
w,0)})}function h(m){s.hide(!m),r.setAttribute("aria-expanded",String(m))}h(!1);let d=[G(r,{click:()=>h(r.getAttribute("\
aria-expanded")!=="true")}),G(s.el,{keydown(m){m.key==="Escape"&&(m.stopPropagation(),h(!1),r.focus())}})];return{show(m,g,w,x,A){
i.show(m.norm??"linear",Ys,Fl);for(let{name:b,input:M}of c){let S=m[b],E=g[b];(o.activeElement!==M||!u.textContent)&&(M.
value=typeof S=="number"?et(S):S===null?"none":""),b!=="center"&&S===null&&(M.value=""),M.placeholder=E===null?"none":et(
E,3)}l.show(w),a.show(x),f.show(Object.keys(m).length>0),u.textContent=A},hide(m){m&&h(!1)},destroy(){for(let m of d)m();
s.destroy()}}}var Wl={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function ii(t,e,n,o){let r={
of:null,values:Bo([])},s=Ve({},r.values,!1),i=!1,c="",l=mn(Jt,o.model),a=()=>o.option("color_scale")??{},f=()=>Wr(String(
o.option("cmap")||Jt),i),u=()=>i&&Js(f());function p(x){let A=Object.fromEntries(Object.entries({...a(),...x}).filter(([
b,M])=>M!==void 0&&!(b==="norm"&&M==="linear")));try{Ve(A,r.values,u())}catch(b){w(b.message);return}o.setOption("color_\
scale",A)}let h=()=>{Object.keys(a()).length&&o.setOption("color_scale",{})},d=()=>p({vmin:void 0,vmax:void 0}),m=ri(t,n,
{change:p,reset:h,annotate:x=>o.setOption("annot",x)}),g=ni(e,{scale:()=>e.classList.contains("hclust-empty")?null:s,move:(x,A)=>p(
{[x]:A}),done:o.flush,reset:d});function w(x){let{robust:A="auto"}=a(),b=A==="auto"?u():!!A;m.show(a(),s,b,!!o.option("a\
nnot"),x)}return{now:()=>({scale:s,map:l,unit:c,annot:!!o.option("annot"),fmt:String(o.option("fmt")||".2g")}),update(x){
let{values:A}=o.data;A!==r.of&&(r={of:A,values:Bo(A)});let b=o.model.get("values_about")??{};[i,c]=[!!b.centered,String(
b.unit??"")],l=mn(f(),o.model);let M="";try{s=Ve(a(),r.values,u())}catch(S){M=S.message,s=Ve({},r.values,u())}m.hide(!x),
w(M)},place:x=>g.show(x,s,c),inWords(){let[x,A]=[s.vmin,s.vmax].map(si),b=Wl[s.norm];return`Colors go from ${x} to ${A}${c&&
` (${c})`}`+(b?` on a ${b} scale`:"")+(s.center===null?"":`, ${si(s.center)} in the middle`)+(s.below||s.above?"; values\
 beyond have the color of the end.":".")},destroy(){m.destroy(),g.destroy()}}}var si=t=>et(t,3);var[ai,li,Ne]=[1,2,3];function ci(t,e,n){let o=t.ownerDocument,r=ve(t,"Clustermap"),s=r.checkbox("Rows","Cluster the row\
s and draw their tree",D=>e.setOption("row_cluster",D)),i=r.checkbox("Columns","Cluster the columns and draw their tree",
D=>e.setOption("col_cluster",D)),c=r.select("Colors",D=>e.setOption("cmap",D)),l=()=>e.option("tracks")??[],a=wn(()=>{L.
hide(),F()}),f=r.button("show all rows",a.showAll),u=jt(o,n.font),p=[],h=[],d=new Int32Array(0),m=!1,g=null,[w,x]=[!1,!1],
[A,b]=[He(1,[],0,1),He(1,[],0,1)],M=[null,null],S=()=>w&&e.option("row_split")===ne,E=[],v=null,k=null,_=null,C=js(o),O=Zt(
t,"hclust-plot",[C.paintBase,C.paintRows,C.paintCut,C.paintOverlay].map(D=>V=>{let X=Mt();X&&D(V,X)}),()=>F()),{box:R,stage:T,
tip:L}=O,N=Gs(R,{root:t,store:e,scene:Mt}),$=ii(t,R,r,e),P=Ae(R,T.canvas),q="Strips that show what else is known of each\
 row",ct=o.createElement("div");ct.className="hclust-corner",R.append(ct);let wt=Zr(ct,"Tracks",q,(D,V)=>{let X=l().filter(
st=>st!==D);e.setOption("tracks",V?[...X,D]:X)}),_t=is(ct,e);function Mt(){if(!g)return null;let{data:D,cut:V,selection:X,
hover:st}=e,ft=k?.leaf!==void 0&&k.leaf===st?.leaf?k.column:-1;return{data:D,cut:V,selection:X,hover:st,places:g,rows:p,
columns:h,placeOf:d,...$.now(),gaps:m,rowTree:w,named:v,brushed:_,tracks:E,column:ft,theme:n,face:u,shown:a.shown(),rowAxis:A,
columnAxis:b,titleOf:M[0]?.titleOf??null,dpr:T.dpr}}function I(){let{data:D}=e,{tree:V}=D,X=D.p>0&&D.values.length>=D.n*
D.p;r.hide(!X),P.showNotice(X?"":yn);let st=l().flatMap(ut=>D.tracks.find(Ft=>Ft.name===ut)??[]);(st.length!==E.length||
st.some((ut,Ft)=>ut!==E[Ft]))&&(E=st),wt.show(D.tracks.map(({name:ut})=>ut),l()),$.update(X);let ft=[Jt,...jr(e.model)],
it=String(e.option("cmap")||Jt),Ze=ft.includes(it)?ft:[it,...ft];c.show(it,Ze,Ze.map(ut=>ut===Jt?"automatic":ut)),w=!!(e.
option("row_cluster")??!0)&&D.n>1,x=!!(e.option("col_cluster")??!0)&&D.columnTree!==null,v=Mn(D,e.option("labels")),s.show(
w,D.n>1),i.show(x,D.columnTree!==null),_t({rows:w?D.n:0,columns:x?D.p:0}),p=w?V.order:Int32Array.from({length:D.n},(ut,Ft)=>Ft),
h=x&&D.columnTree?D.columnTree.order:Int32Array.from({length:D.p},(ut,Ft)=>Ft),d=new Int32Array(D.n);for(let ut=0;ut<D.n;ut++)
d[y(p,ut)]=ut;if(k=null,!X)return g=null,T.paint();F()}function F(){let{data:D}=e;if(f.show(a.part!==null),!T.width||!D.
p||!D.values.length)return;let[V,X]=a.shown(),st=$.now();K(),g=Cs({width:T.width,height:T.height,columns:Array.from(h,ft=>D.
columns[ft]??""),rows:X-V,rowTree:w,columnTree:x,titles:w&&!!e.option("row_split"),between:j()*(M[1]?.breaks.length??0),
chosen:!!v,longestName(){let ft=0;for(let it of v??[])ft=Math.max(ft,u.width(W(D.name(it))));if(v)return ft;for(let it=Math.
floor(V);it<X&&it<D.n;it++)ft=Math.max(ft,u.width(D.name(y(p,it)).slice(0,60)));return ft},scale:Lo(st.scale,120).words,
unit:st.unit,dpr:T.dpr,tracks:E.length?Ss(E,T.width,p,[V,X],u):void 0},u),ct.style.maxWidth=`${g.heatmap.left}px`,U(),$.
place(g.bar),P.describe(Q()),T.paint(),N.follow()}let j=()=>Number(e.option("gap")??H.block_gap);function K(){let{cut:D,
data:V}=e;M=[w?bo(D,V.tree,e.option("row_split")):null,x&&V.columnTree?bo(D,V.columnTree,Number(e.option("col_split"))):
null]}function U(){if(!g)return;let{data:D}=e,{width:V,height:X}=g.heatmap,[st,ft]=M.map(it=>it?.breaks??[]);A=He(D.n,st??
[],j(),X,a.shown()),b=He(D.p,ft??[],j(),V)}function nt(){let D=M.flatMap((V,X)=>{let st=V?.breaks.length??0;return st?[`${X?
"columns by their tree":`rows by ${S()?"the clusters":"their tree"}`} into ${z(st+1,"blocks")}`]:[]});return D.length?` \
Split: ${D.join(", ")}.`:""}function Q(){let{cut:D,data:V,selection:X}=e;return`Clustermap of ${z(V.n,V.noun)} ${w?"in t\
he order of their tree":"in the table's order"} by ${z(V.p,"features")}: ${z(D.k,"clusters")}${xn(X)} ${$.inWords()}`+nt()+
(E.length?` Beside it: ${E.map(({name:st})=>st).join(", ")}.`:"")}let rt=null;function zt(){a.reset(e.data.n),e.data.values!==
rt&&(rt=e.data.values,m=e.data.values.some(Number.isNaN)),I()}let Le={store:e,base:O,viewport:a,scene:Mt,columns:()=>h.length,
hit:()=>k,brush:N.brush,setBrushed(D){_=D,T.paint(Ne)},setHit(D){k=D,T.paint(Ne)}},Ht=null;return O.onDestroy(P.destroy,
$.destroy,N.destroy,Ks(Le),e.subscribe("data",zt),e.subscribe(["order","option"],I),e.subscribe(["cut","selection"],D=>{
if(D==="cut"&&Ht&&Yt(Ht,e.cut))return;Ht=e.cut;let V=D!=="cut"?[Ne]:S()?[ai,li,Ne]:[li];V.includes(ai)&&(K(),U()),D==="c\
ut"&&O.followCut(e.cut,...V.filter(X=>X!==Ne)),P.describe(Q()),T.paint(...V),N.follow()}),e.subscribe("reveal",()=>{a.reveal(
e.wanted.map(D=>y(d,D)))}),e.subscribe("hover",()=>{e.hover?.leaf!==k?.leaf&&(k=null),L.hide(),T.paint(Ne)})),zt(),{restyle(D){
n=D,u=jt(o,n.font),F(),N.restyle()},destroy(){O.destroy(),C.destroy(),r.destroy()}}}var Fo=864e5,jl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ui(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=y(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Uo(t,e,n,o,r){if(t==="date")return ql(e,n,Math.max(2,Math.floor(o/r)));let s=fe(
e,n,o,r);return{values:s,words:Ut(s)}}function ql(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Ho(fi(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return Ho(i,t,e)}return Ho(fi(t,e,1),t,e)}function fi(t,e,n){
let o=new Date(t*Fo);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let l=c.getTime()/
Fo;if(!(l<=e))break;l>=t&&s.push(l)}return s}function Ho(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=y(jl,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Fo).getUTCFullYear()}`),{values:t,words:o}}var pi=8,di=12,Kl=46,{max_axis_word:Gl}=H;function Wo(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=W(s.label||s.name),l=s.unit?`${c} (${W(
s.unit)})`:c;return{name:s.name,title:l,column:s,values:i,all:ui(i)}}function mi(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
pi-Kl),l=Uo(n.column.kind,...r,c,46);l.words=l.words.map(m=>i.fit(m,Gl));let a=Math.max(0,...l.words.map(m=>i.width(m))),
f=Math.ceil(a+8+B+16),u=Math.max(40,t.width-f-di-s),p=Uo(e.column.kind,...o,u,64),h=hi(e.values,o[0],o[1],u),d=hi(n.values,
r[1],r[0],c);for(let m=0;m<h.length;m++)Number.isNaN(h[m])?d[m]=NaN:Number.isNaN(d[m])&&(h[m]=NaN);return{left:f,top:pi,
width:u,height:c,x:p,y:l,xs:h,ys:d}}function hi(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=y(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function gi(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:l}){
let{left:a,top:f,width:u,height:p}=e,h=f+p,d=Math.max(1,Math.round(l))/l,m=w=>Math.round(w*l)/l;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,x)=>{let A=m(h-(w-s[0])/(s[1]-s[0])*p);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(a,A,u,d),t.globalAlpha=1,t.fillRect(a-4,A,4,d),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??
"",a-8,A+.5)}),t.fillStyle=i.rule,t.fillRect(m(a),f,d,p+d),t.fillRect(a,m(h),u,d),t.textBaseline="alphabetic",t.textAlign=
"center";let g=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,x)=>{let A=m(a+(w-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(A,h,d,4);let b=c.fit(e.x.words[x]??"",g),M=a+u+di-1-c.width(b)/2;t.fillStyle=i.quiet,t.fillText(b,Math.
min(A,M),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,u),a+u/2,h+37),t.save(),t.translate(B+1,f+p/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var wi=new WeakMap,jo=t=>t.tracks.find(e=>e.known);function Dt({data:t,option:e}){let n=jo(t);if(!n||e("color_by")!=="kn\
own")return null;let o=wi.get(n)??Vl(n);return wi.set(n,o),o}function Vl({name:t,words:e,colors:n,values:o,gaps:r}){let s=r?
[...e,"no class"]:e,i=new Int32Array(s.length),c=Int32Array.from(o,a=>Number.isNaN(a)?e.length:a);for(let a of c)i[a]=y(
i,a)+1;let l=s.map((a,f)=>fn(f%me,n[f]??H.missing_color));return{name:t,k:s.length,titles:s,labels:c,sizes:i,colors:Int32Array.
from(l)}}var[Xl,Yl]=[-1,3];function Jl({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[y(e,s)]=y(o,y(e,s))+r}),
o}function Dn({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Jl(o,t),noun:n}:{sizes:o.sizes,noun:e}}function bi(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Xl),Yl))}var Zl=120;function yi(t,e,n,o,r){let{model:s}=e,i=null,c=null,l=null,a="",f;function u(){let m=n();if(!m||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[m.x.name,m.y.name,...g,...w]}function p(){let m=u(),g=JSON.stringify([m,e.data.
revision]);g!==a&&(a=g,clearTimeout(f),m&&(f=setTimeout(()=>s.send({wants_density:m,module:!i}),Zl)))}async function h(m,g){
if(!m?.density||JSON.stringify([m.density,m.revision])!==a||!m.module&&!i)return;if(m.module&&!i){let v=URL.createObjectURL(
new Blob([m.module],{type:"text/javascript"}));try{i=(await import(v)).default}finally{URL.revokeObjectURL(v)}}if(!g||JSON.
stringify([m.density,m.revision])!==a)return;let[w,x,A]=g.map(v=>new Uint8Array(v.buffer,v.byteOffset,v.byteLength).slice().
buffer);if(!w||!x||!A)return;let{across:b,up:M,density:S,revision:E}=m;c={of:S,revision:E,density:{across:b,up:M,cells:new Uint16Array(
w),groups:new Int32Array(x),counts:new Uint16Array(A)}},l=null,r(d(m.ends))}function d([m,g,w,x]){let A=n();if(!A||m===void 0||
g===void 0||w===void 0||x===void 0)return null;let{x:b,y:M}={x:A.x.all,y:A.y.all};return m>=b[0]&&g<=b[1]&&w>=M[0]&&x<=M[1]?
null:{x:[Math.min(m,b[0]),Math.max(g,b[1])],y:[Math.min(w,M[0]),Math.max(x,M[1])]}}return s.on("msg:custom",h),{follow:p,
paint(m,g){let w=n(),{cut:x,data:A,selection:b}=e;if(m.points||!i||!c||!w)return!1;let[M,S,E,v,k,_]=c.of;if(M!==w.x.name||
S!==w.y.name||c.revision!==A.revision)return!1;if(l?.cut!==x||l.selection!==b||l.of!==c){let $=Int32Array.from(Rt(x),q=>Number.
parseInt(lt(q).slice(1),16));l={image:i(t,c.density,x.labels,$,b),cut:x,selection:b,of:c}}let C=o(),O=($,P,q)=>($-P[0])/
(P[1]-P[0])*q,[R,T]=[E,v].map($=>O($,C.x,g.width)),[L,N]=[_,k].map($=>g.height-O($,C.y,g.height));return m.save(),m.beginPath(),
m.rect(g.left,g.top,g.width,g.height),m.clip(),m.imageSmoothingEnabled=!1,m.drawImage(l.image,g.left+(R??0),g.top+(L??0),
(T??0)-(R??0),(N??0)-(L??0)),m.restore(),!0},destroy(){clearTimeout(f),s.off("msg:custom",h)}}}var Ql={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},tc=10;function Xe(t){return Ql[xo(
t)]}function xi(t,e,n,o,r,s){let i=r*zn(e),c=t;if(c.marker){c.marker(Xe(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Xe(e))),t.restore()}function zn(t){return ls[xo(t)]}function Mi(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:l},a,f){let u=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let p=s*zn(r)*a;n.setTransform(p,0,0,p,u,u),n.lineJoin="round",n.globalAlpha=l;let h=new Path2D(Xe(r));n.fillStyle=lt(
r),n.fill(h),n.strokeStyle=c,n.lineWidth=i*a/p,i&&n.stroke(h);let d=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
m=Array.from(d.keys()).filter(g=>dt(d,g)>>>24>=tc);return{steps:Int32Array.from(m,g=>{let[w,x]=[Math.floor(g/(2*u)),g%(2*
u)];return(w-u)*f+x-u}),pixels:Int32Array.from(m,g=>dt(d,g))}}return function(s,i,c){let l=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,a=e.get(l);a||(e.size>12&&e.clear(),e.set(l,a=[]));let f=a;return u=>f[yo(u)]??=o(yo(u),s,i,c)}}function Ai(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,p)=>dt(e,p)-dt(e,u)||u-p),i=new Int32Array(r);s.forEach((u,p)=>{
i[u]=p});let c=new Int32Array(2*r+1),l=u=>dt(i,dt(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[l(u)+1]=dt(c,l(u)+1)+1;for(let u=0;u<
2*r;u++)c[u+1]=dt(c,u+1)+dt(c,u);let a=n?dt(c,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=l(u),h=dt(c,p);f[h]=u,
c[p]=h+1}return{order:f,dimmed:a}}function vi(t,e,n,o,r,s,i){let{xs:c,ys:l,width:a,height:f,left:u,top:p}=o;for(let h=0;h<
r.length;h++){let d=dt(r,h),m=dt(c,d),g=dt(l,d);if(!(m>=-1&&m<=a+1&&g>=-1&&g<=f+1))continue;let{steps:w,pixels:x}=i[dt(s,
d)],A=Math.round((p+g)*n)*e+Math.round((u+m)*n);for(let b=0;b<w.length;b++){let M=A+dt(w,b),S=dt(x,b),E=dt(t,M);t[M]=E===
0||S>>>24===255?S:ec(S,E)}}}function ec(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,l=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|l}function dt(t,e){return t[e]}var Si="http://www.w3.org/2000/svg",nc=12,Ei=24,oc=20,qo=10,Bn=5;function ki(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function c(l){let a=n.createElement("button");a.type="button",a.dataset.cluster=String(l),a.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Si,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Si,"path");f.append(u);let p=n.createElement("b"),h=n.createElement("span");return a.append(f,p,h),a.addEventListener(
"click",d=>e(l,d.shiftKey)),s.before(a),{button:a,path:u,number:p,rest:h,color:-1}}return{el:o,show({k:l},a,f,{sizes:u,noun:p},h,d){
let m=Math.max(2,Math.min(nc,Math.floor((d-2*qo)/Ei))),g=l<=m?l:m-1;for(;r.length<g;)r.push(c(r.length));let w=0;r.forEach(
(A,b)=>{if(A.button.hidden=b>=g,A.button.hidden)return;let M=` · ${z(y(u,b),p)}`;A.rest.textContent!==M&&(A.rest.textContent=
M);let S=h.fit(a(b),xr,B,!0);A.number.textContent!==S&&(A.number.textContent=S);let E=y(f,b);A.color!==E&&(A.color=E,A.path.
setAttribute("d",Xe(E)),A.path.setAttribute("transform",`scale(${8*zn(E)})`),A.path.setAttribute("fill",lt(E))),w=Math.max(
w,h.width(S,B,!0)+h.width(M))}),s.hidden=g===l,s.hidden||(s.textContent=`+ ${z(l-g)} more`,w=Math.max(w,h.width(s.textContent)));
let x=g+(s.hidden?0:1);return i={width:Math.ceil((oc+w+8)/8)*8,height:Ei*x+4},i},move(l,a){o.style.transform=`translate(${Math.
round(l)}px, ${Math.round(a)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function Ti({xs:t,ys:e,width:n,height:o},r){
let s=[n-r.width-2,qo,(n-r.width)/2],i=[2,o-r.height-qo,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,
1]],l={left:0,top:0,hidden:1/0};for(let[a=0,f=0]of c){let u=s[a]??0,p=i[f]??0,h=0;for(let d=0;d<t.length;d++){let m=y(t,
d),g=y(e,d);m>u-Bn&&m<u+r.width+Bn&&g>p-Bn&&g<p+r.height+Bn&&h++}h<l.hidden&&(l={left:u,top:p,hidden:h})}return l}function _i(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:l,
away:a}of t)for(let f of[i+a,i-a-l]){let u={x0:f,y0:c-7,x1:f+l,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(h=>rc(u,h)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function rc(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Ni=60,{max_named_points:sc,max_point_name:ic}=H;function Hn(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function Ci(t){
let e=Mi(t),n=null,o=null,r=null,s=null;return{updateData(){n=null},paint(i,c,{data:l,selection:a},{labels:f,sizes:u},p,h,d,m){
n??=Ai(f,u,a);let{order:g,dimmed:w}=n;l.leafRows!==r&&(r=l.leafRows,s=r&&bi(r));let x=l.n<=2500?.7:.4,A=w>0&&g.length-w>
Ni,b=i.points,[M,S]=b?[1,1]:[i.canvas.width,i.canvas.height];!b&&(o?.width!==M||o.height!==S)&&(o=i.createImageData(M,S));
let E=b||!o?new Int32Array(1):new Int32Array(o.data.buffer);E.fill(0);let v=(C,O)=>{if(!C.length)return;if(b)return b(c,
C,f,p,O);let R=e(O,m,M);vi(E,M,m,c,C,f,Array.from(p,R))},k=(C,O)=>{let R=s;if(!R)return v(C,{...O,size:Hn(l.n)});for(let T of[
...new Set(R)].sort((L,N)=>N-L)){let L=C.filter(N=>R[N]===T);v(L,{...O,size:Hn(l.n,T)})}};k(g.subarray(0,w),{halo:x,edge:d,
alpha:.22});let _=A?h:d;k(g.subarray(w),{halo:A?.9:x,edge:_,alpha:1}),!b&&o&&i.putImageData(o,0,0)},power:i=>s?.[i]??0,ringed(){
return!n?.dimmed||n.order.length-n.dimmed>Ni?new Int32Array(0):n.order.subarray(n.dimmed)}}}function Fn(t,{left:e,top:n,
xs:o,ys:r},s,i){let[c,l]=[y(o,s),y(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+l,i,0,2*Math.PI),t.stroke())}function Li(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(y(e,o),y(e,o+1));t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),
t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Oi(t,e,n,o,r,s){let{data:i,selection:c}=n,
l=Mn(i,n.option("labels")),a=[];for(let p of l??e.xs.keys())if(Un(e,p)&&a.push(p)>sc&&!l)return;let f=new Map(a.map(p=>[
p,s.fit(W(i.name(p)),ic)])),u=a.map(p=>({row:p,x:y(e.xs,p),y:y(e.ys,p),width:s.width(f.get(p)??""),away:c?.[p]?12:8}));t.
font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=l?r.ink:r.quiet;for(let{row:p,left:h,y:d}of _i(u,e,[
o]))t.fillText(f.get(p)??"",e.left+h,e.top+d+.5)}function Un({xs:t,ys:e,width:n,height:o},r){let[s,i]=[y(t,r),y(e,r)];return s>=
0&&s<=n&&i>=0&&i<=o}function Wn({name:t,rows:e},n){let o=`row ${y(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}function Ko(t,e,n){let{cut:o,data:r}=t,s=Dt(t),i=e?[...new Set([e.x,e.y].map(c=>ac(c,n)))]:[];return s&&i.push(`${s.name}\
 ${s.titles[y(s.labels,n)]}`),i.push(`cluster ${z(y(o.labels,n))}`,Wn(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function ac({
column:t,values:e},n){let o=y(e,n),r=Nt(o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;
return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var $i=new WeakMap;function Ii(t){let e=$i.get(t);return e||(e=Array.
from(t.keys()).filter(n=>!Number.isNaN(y(t,n))).sort((n,o)=>y(t,n)-y(t,o)||n-o),$i.set(t,e)),e}function Ri(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[x="",...A]=Ko(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),x,
A)}function l({x:g,y:w}){let x=t.plot();return x?[(g-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let a=null;function f(){
a=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=_e(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||p;return u={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:x},A){
let b=t.plot();if(!(!A.moved&&Math.hypot(w-A.x,x-A.y)<xe)&&(A.moved||c(-1),A.moved=!0,!(!b||u.over))){if(u.pan)return o.
move((A.x-w)/b.width,(x-A.y)/b.height,u.from);a??=[A.x,A.y],a.push(w,x),t.draw(a)}},up(g,w,x){let A=t.plot();if(!(!A||u.
over)){if(a){let b=a.map((S,E)=>S-(E%2?A.top:A.left));f();let M=Xr(A.xs,A.ys,b).filter(S=>Un(A,S));(M.length||!u.shift)&&
e.select(M,{add:u.shift})}else if(!x.moved&&!u.pan){let b=t.nearest(w);(b>=0||!g.shiftKey)&&e.select(b<0?[]:[b],{add:g.shiftKey}),
g.pointerType==="touch"&&c(b)}}},cancel:f,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,x,A){let b=t.plot();b&&
(o.zoom(g,...l({x:w.x-x,y:w.y-A})),o.move(-x/b.width,A/b.height))},owns(g){return l(g).every(w=>w>=0&&w<=1)}});function d(g,w){
let[x,A]=[t.axes(),t.plot()];if(!x||!A)return;let b=Ii(x[g].values).filter(v=>Un(A,v));if(!b.length)return;let M=b.indexOf(
e.hover?.leaf??-1),S=M<0?w>0?0:b.length-1:Math.min(Math.max(M+w,0),b.length-1),E=y(b,S);c(E),r.classList.add(kt),n.announce(
Ko(e,x,E).join(", "))}let m=G(s.canvas,{dblclick:o.showAll,wheel(g){!Me(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...l(xt(r,g))))},keydown:Pt({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(kt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(p=!1)},blur(){p=!1}});return()=>{h(),m()}}var lc=500;function Pi(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let l=n??c,a=(p,h)=>{let[d,m]=[l[p],c[p]],g=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return gn(d,m,g,r,(m[1]-m[0])/lc)},f=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,u={x:a("x",s),y:a("y",i)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,i=n){let c=t();!c||!i||o({x:qt(i.x,c.x,r*(i.x[1]-i.x[0])),y:qt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:l}=n;if(i.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=l[0]&&u<=l[1]))return;let a=i[0];a&&o({x:qt(c,s.x,a[0]-(c[0]+c[1])/2),y:qt(l,s.y,a[1]-(l[0]+
l[1])/2)})}}}var cc=12,fc=230,[Go,Vo]=[1,2];function Di(t,e,n){let o=t.ownerDocument,r=ve(t,"Scatter"),s=r.select("x",I=>e.setOption(
"x",I)),i=r.select("y",I=>e.setOption("y",I)),c=r.select("Color by",I=>e.setOption("color_by",I)),l="",a=Pi(()=>h&&{x:h.
x.all,y:h.y.all},()=>{S.hide(),C()}),f=r.button("show all",a.showAll),u=Ci(o),p=jt(o,n.font),h=null,d=null,m=null,g=null,
w=0,x={key:"",left:0,top:0,width:0,height:0},A=Zt(t,"hclust-plot",[P,q,ct],()=>C()),{box:b,stage:M,tip:S}=A,E=ki(b,wt),v=yi(
o,e,()=>l==="clusters"?h:null,()=>O()??{x:[0,1],y:[0,1]},I=>{I&&h?(h={x:{...h.x,all:I.x},y:{...h.y,all:I.y}},C()):M.paint(
Go)}),k=Ae(b,M.canvas);function _(){let{data:I}=e;l=e.option("color_by");let F=jo(I);c.hide(!F),F&&c.show(l,["clusters",
"known"],["clusters",W(F.name)]);let j=Wo(I,e.option("x"),0),K=Wo(I,e.option("y"),1);h=j&&K?{x:j,y:K}:null,a.reset(),r.hide(
!h);let U=I.p>0?rs:yn;if(k.showNotice(h?"":U),h){let nt=I.axisNames.map(Q=>Q.name);s.show(h.x.name,nt),i.show(h.y.name,nt)}
u.updateData(),w=0,C()}function C(){f.show(a.part!==null),!(!h||!M.width)&&(R(),x.key="",T(),k.describe(N()),v.follow(),
M.paint())}function O(){return a.part??(h&&{x:h.x.all,y:h.y.all})}function R(){if(!h)return;let{x:I,y:F}=h;d=mi(M,I,F,a.
part?.x??I.all,a.part?.y??F.all,w,p),m=Yr(d.xs,d.ys,d.width,d.height)}function T(){if(!d)return;let{cut:I,data:F}=e,j=Dt(
e),K=E.show(j??I,L,j?.colors??Rt(I),j?{sizes:j.sizes,noun:F.noun}:Dn(F,I),p,d.height),U=`${K.height} ${Math.ceil(K.width/
24)}`;if(U!==x.key){let nt=Math.max(1,.01*F.n),Q=Ti(d,K);Q.hidden>nt&&d.width+w-K.width>fc&&K.width>w-12&&(w=K.width+12,
R(),M.paint()),w&&(Q={left:d.width+16,top:0,hidden:0}),x={key:U,left:Q.left,top:Q.top,...K}}E.move(d.left+x.left,d.top+x.
top)}function L(I){let F=Dt(e)?.titles[I];return F===void 0?J(e.cut,I):W(F)}function N(){if(!h)return"";let{cut:I,data:F,
selection:j}=e;return`Scatter plot of ${h.y.title} against ${h.x.title}: ${z(F.n,F.noun)} in ${z(I.k,"clusters")}${$()}${xn(
j)}`}function $(){let I=Dt(e);return I?`, colored by ${W(I.name)}`:""}function P(I){if(!d||!h)return;let{x:F,y:j}=h;gi(I,
d,{x:F,y:j,xShown:a.part?.x??F.all,yShown:a.part?.y??j.all,theme:n,face:p,dpr:M.dpr})}function q(I){if(!d)return;let F=Dt(
e),j=F?.colors??Rt(e.cut);v.paint(I,d)||u.paint(I,d,e,F??e.cut,j,n.ink,n.paper,M.dpr);let{left:K,top:U,width:nt,height:Q}=x;
Oi(I,d,e,{x0:K,y0:U,x1:K+nt,y1:U+Q},n,p)}function ct(I){if(!d)return;let{hover:F,data:j}=e,K=U=>Hn(j.n,u.power(U))/2;I.save(),
a.part&&(I.beginPath(),I.rect(d.left,d.top-4,d.width+4,d.height+4),I.clip()),I.strokeStyle=n.ink,I.lineWidth=1.5;for(let U of u.
ringed())Fn(I,d,U,K(U)+3);if(F?.node!==void 0){I.lineWidth=1;let{tree:U}=j,nt=y(U.start,F.node),Q=nt+y(U.sizes,F.node);for(let rt of U.
order.subarray(nt,Q))Fn(I,d,rt,K(rt)+.8)}else if(F)for(let[U,nt]of[[n.paper,4.5],[n.ink,2]])I.strokeStyle=U,I.lineWidth=
nt,Fn(I,d,F.leaf,K(F.leaf)+4);I.restore(),g&&Li(I,g,n.ink)}function wt(I,F){let{cut:j,data:K}=e,U=Dt(e),{labels:nt}=U??j,
Q=[];for(let rt=0;rt<K.n;rt++)nt[rt]===I&&Q.push(rt);e.select(Q,{add:F}),A.announce(`${F?"Added: ":""}${U?"class":"clust\
er"} ${L(I)}, ${z(Q.length,K.noun)} selected.`)}let _t={store:e,base:A,viewport:a,axes:()=>h,plot:()=>d,nearest:({x:I,y:F})=>d&&
m?m.nearest(I-d.left,F-d.top,cc):-1,draw(I){g=I,M.paint(Vo)}},Mt=null;return A.onDestroy(k.destroy,Ri(_t),e.subscribe("d\
ata",_),e.subscribe("option",()=>{(!(e.option("x")===h?.x.name&&e.option("y")===h?.y.name)||e.option("color_by")!==l)&&_()}),
e.subscribe(["cut","selection"],I=>{let F=Mt&&Yt(Mt,e.cut);I==="cut"&&F||(Mt=e.cut,u.updateData(),I==="cut"&&(A.followCut(
e.cut,Go),T()),k.describe(N()),M.paint(Go,Vo))}),e.subscribe("reveal",()=>{if(!h||!a.part)return;let{x:I,y:F}=h;a.reveal(
e.wanted.map(j=>[Number(I.values[j]),Number(F.values[j])]))}),e.subscribe("hover",()=>{S.hide(),M.paint(Vo)})),_(),{restyle(I){
n=I,p=jt(o,n.font),C()},destroy(){v.destroy(),A.destroy(),E.destroy(),r.destroy()}}}function se({t,lower:e,upper:n,tree:o}){return pr(t,e,n,$t(o))}function uc({t,lower:e,upper:n,tree:o}){return hr(e,n,t,$t(
o))}function Ye(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${z(e)}`;if(!n)return`he\
ights are tied at ${gt(o)}: no threshold gives ${z(e)} clusters`;let[r,s]=uc(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${r} to ${s} gives these ${z(e)}`}function zi(t){let e=z(t.
k,"clusters");return t.isUneven?e:`${e} · ${se(t)}`}var pc=20,hc=1e3;function Hi(t,e){let n=Bi(t,"Clusters","Number of clusters"),o=Bi(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=$t(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/hc),s()}function s(){let{cut:c,data:l}=e;n.input.max=String(Math.min(l.n,pc)),
n.input.value=String(c.k),n.output.textContent=z(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
se(c),n.input.setAttribute("aria-valuetext",z(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[G(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),G(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function Bi(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Fi=8,dc=120,mc=2500,gc=0;function Wi(t,e){let n=t.ownerDocument,o=`hclust-find-${++gc}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),Ui(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],l,a=null,f=0,u=0,p=null,h=[];function d(){let{data:v,model:k}=e,_=z(1,k.get("finds_rows")?v.rowNoun:v.
noun).slice(2);s.placeholder=`find a ${_}`,s.setAttribute("aria-label",`Find a ${_} by its name`)}function m(){clearTimeout(
l),a=null;let v=s.value.trim();if(!v||!e.model.get("finds_rows"))return w();c=[],l=setTimeout(()=>{e.model.send({wants_rows:v}),
l=setTimeout(w,mc)},dc)}function g(v){let{data:k}=e;v?.found!==s.value.trim()||v.revision!==k.revision||(clearTimeout(l),
u=0,c=v.rows.map(([_,C])=>({leaf:C,name:_,place:`group of ${k.leafRows?.[C]??1}`})),f=c.length+Number(v.more),x(!0),a!==
null&&b(0,a),a=null)}function w(){let{data:v}=e,k=s.value.trim().toLowerCase();if(!p){let R=Array.from({length:v.n},(L,N)=>v.
name(N).toLowerCase()),T=wc(R);h=R.map((L,N)=>T.has(L)?`row ${v.rows[N]}`:""),p=R.map((L,N)=>[L,h[N]].join(" ").trim())}
f=0,u=0;let[_,C,O]=[[],[],[]];p.forEach((R,T)=>{let L=k?R.indexOf(k):-1;if(L<0)return;f++;let $=R===k||R===`${k} ${h[T]}`?
_:L===0?C:O;$.length<Fi&&$.push(T)}),c=[..._,...C,...O].slice(0,Fi).map(R=>({leaf:R,name:v.name(R),place:y(h,R)})),x(!!k)}
function x(v){i.replaceChildren(),i.hidden=!v,s.setAttribute("aria-expanded",String(v));let k=c.map(({leaf:_,name:C,place:O},R)=>{
let T=`cluster ${J(e.cut,y(e.cut.labels,_))}`;return A(W(C),O?`${O} · ${T}`:T,{id:`${o}-${R}`,"aria-selected":String(R===
u)})});if(k.forEach((_,C)=>{_.dataset.i=String(C)}),v&&f>c.length){let _=e.model.get("finds_rows")?"":`${z(f-c.length)} `;
k.push(A(`and ${_}more`,""))}if(v&&!f&&k.push(A("no such name","")),i.append(...k),v&&c.length){s.setAttribute("aria-act\
ivedescendant",`${o}-${u}`);let{leaf:_}=y(c,u);e.reveal([_]),e.setHover({leaf:_})}else s.removeAttribute("aria-activedes\
cendant"),e.setHover(null)}function A(v,k,_={"aria-disabled":"true"}){let C=n.createElement("li");Ui(C,{role:"option",..._});
for(let O of[v,k]){let R=n.createElement("span");R.textContent=O,C.append(R)}return C}function b(v,k){let _=c[v];if(!_)return;
let{leaf:C}=_;e.select([C],{add:k}),s.value=e.model.get("finds_rows")?_.name:`${_.name} ${_.place}`.trim(),M(),e.setHover(
{leaf:C})}function M(){clearTimeout(l),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function S(v){let _={ArrowDown:1,ArrowUp:-1}[v.key];if(_){if(i.hidden)return m();
u=(u+_+c.length)%Math.max(c.length,1),x(!0)}else if(v.key==="Enter")a=c.length?null:v.shiftKey,b(u,v.shiftKey);else if(v.
key==="Escape")i.hidden&&e.select([]),s.value="",M();else return;v.preventDefault(),v.stopPropagation()}let E=[G(s,{input:m,
keydown:S,blur:M,focus:()=>s.value&&m()}),G(i,{pointerdown:v=>{v.preventDefault();let k=v.target.closest("li[data-i]");k&&
b(Number(k.dataset.i),v.shiftKey)},pointermove:v=>{let k=v.target.closest("li[data-i]");!k||Number(k.dataset.i)===u||(u=
Number(k.dataset.i),x(!0))}}),e.subscribe("data",()=>{p=null,c=[],M(),d()})];return e.model.on("msg:custom",g),d(),{box:r,
destroy(){clearTimeout(l),e.model.off("msg:custom",g);for(let v of E)v();r.remove()}}}function wc(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Ui(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var bc=3;function yc(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((l,a)=>{l&&(r++,o.add(y(e.labels,a)))}),!r)return"";
let s=[...o].sort((l,a)=>l-a).map(l=>J(e,l)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>bc?z(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${z(r,n)} selected, from ${c}`}function ji(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=l("Keep only these","Compare only the sel\
ected rows","keep"),c=l("Leave out","Compare the other rows only","leave_out");o.append(r,i,c,s),t.append(o);function l(d,m,g){
let w=n.createElement("button");return w.type="button",w.className="hclust-selected-rows",w.textContent=d,w.title=m,w.dataset.
lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:x,data:A}=e,b=[...A.rows].filter((M,S)=>x?.[S]);
e.model.send({rows:g,selection:b}),p()}),w}function a(){let d=!!e.model.get("filters_rows");for(let g of[i,c])g.hidden=!d;
let m=yc(e.selection,e.cut,e.data.noun);o.hidden=!m,r.textContent!==m&&(r.textContent=m)}let f=null;function u(){p(),e.select(
[])}function p(){let d=t.getRootNode().activeElement;if(!o.contains(d))return;(f?.isConnected?f:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let h=[G(o,{focusin:({relatedTarget:d})=>{let m=d;o.contains(m)||(f=m)},keydown:d=>{
d.key==="Escape"&&(d.stopPropagation(),u())},pointerdown:d=>d.stopPropagation()}),G(s,{click:u}),e.subscribe(["data","cu\
t","selection"],a)];return a(),{destroy(){for(let d of h)d();o.remove()}}}function Yo(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Bt(n,e)[0]??0]??0,l=[];if((n.sizes[e]??
0)>(r[c]??0)){let a=qi(t,e),f=a.some(u=>i.includes(u));l.push({key:"j",words:f?"Join: one is locked":`Join these ${z(a.length,
"clusters")}`,next:f?null:{nodes:Xo(s,a,[e]),locked:i}})}else{let a=s[c]??e,f=`cluster ${J(t,c)}`,u=i.includes(a),p=a<n.
n;l.push({key:"s",words:p?"Split: a single row":u?`Split: ${f} is locked`:`Split ${f}`,next:p||u?null:{nodes:Xo(s,[a],It(
n,a)),locked:i}});let h=n.parents[a]??-1;if(h>=0){let d=qi(t,h),m=d.find(A=>i.includes(A)),g=s.indexOf(d.find(A=>A!==a)??
-1),w=d.length>2?`Join: its sibling is split into ${d.length-1}`:m!==void 0?`Join: cluster ${J(t,s.indexOf(m))} is locke\
d`:`Join with cluster ${J(t,g)}`,x=d.length===2&&m===void 0;l.push({key:"j",words:w,next:x?{nodes:Xo(s,d,[h]),locked:i}:
null})}l.push({key:"l",words:`${u?"Unlock":"Lock"} ${f}`,next:{nodes:s,locked:u?i.filter(d=>d!==a):[...i,a]}})}return l.
push(...jn(t)),l}function jn(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(Et(t.tree,t.k).nodes),locked:[]}}]}function qi({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function Xo(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var qn=4;function Ki({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(p){
p.next&&(o(),t.setNodes(p.next.nodes,p.next.locked))}function l(){if(i.hidden)return;let p=i.contains(s.activeElement);i.
hidden=!0,p&&n.focus({preventScroll:!0})}function a(p){let h=s.createElement("button");return h.type="button",h.setAttribute(
"role","menuitem"),h.tabIndex=-1,h.dataset.lmSuppressShortcuts="true",h.textContent=p.words,h.setAttribute("aria-keyshor\
tcuts",p.key),h.setAttribute("aria-disabled",String(!p.next)),h.addEventListener("click",()=>{p.next&&(l(),c(p))}),h}function f(p){
let h=[...i.children],d=h.findIndex(m=>m.matches(":focus"));h[(d+p+h.length)%h.length]?.focus({preventScroll:!0})}let u=G(
i,{keydown(p){if(p.stopPropagation(),p.key==="ArrowDown")f(1);else if(p.key==="ArrowUp")f(-1);else if(p.key==="Escape"||
p.key==="Tab")l();else return;p.preventDefault()},pointerdown(p){p.stopPropagation()},contextmenu(p){p.preventDefault(),
p.stopPropagation()},focusout(p){p.stopPropagation(),i.contains(p.relatedTarget)||(i.hidden=!0)}});return{close:l,get isOpen(){
return!i.hidden},open(p,h){let d=p<0?jn(t.cut):Yo(t.cut,p);if(!d.length)return!1;r.hide(),i.replaceChildren(...d.map(a)),
i.hidden=!1;let m=Math.min(h.x,e.clientWidth-i.offsetWidth-qn),g=Math.min(h.y,e.clientHeight-i.offsetHeight-qn);return i.
style.transform=`translate(${Math.max(qn,m)}px, ${Math.max(qn,g)}px)`,f(1),!0},press(p,h){let m=(h<0?jn(t.cut):Yo(t.cut,
h)).find(g=>g.key===p);return m&&c(m),m?.words??""},destroy(){u(),i.remove()}}}var{top:ie,min_width:xc,free_shift:Mc,head_margin:Jo}=H.cluster_labels;var Kn=2*B+7,Gi=H.cluster_labels.wordings,Vi={title:0,size:"",lines:1};function Xi(t){return Math.ceil(t.width("cluster"))+
Jo+2}function Yi(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:l,corner:a}=e,{sizes:f,noun:u}=Dn(l,o),p=({label:v},k)=>{
let _=k.title?J(o,v):z(v);return _===z(v)?_:c.fit(_,k.title,B,!0)},h=({label:v},k)=>{if(!k.size)return"";let _=z(y(f,v),
k.size==="counted"?u:"");return k.lines===2?_:` · ${_}`},d=(v,k)=>[c.width(p(v,k),B,!0),c.width(h(v,k))],m=(v,k)=>v.map(
_=>{let[C,O]=d(_,k);return k.lines===2?Math.max(C,O):C+O}),g=Ac(e),w=g.length*xc>s.width,x=w?null:bs(g,Gi.map(v=>m(g,v)),
s.width),A=x?Gi[x.wording]:Vi;if(!x){w&&(g=g.filter(({span:k})=>k>4));let v=ys(g,m(g,Vi),s.width);g=g.filter((k,_)=>v[_])}
t.textBaseline="alphabetic",t.textAlign="left";let[b,M]=[ie+B-2,ie+2*B],S=(v,k,_,C=!1)=>{t.fillStyle=C?i.ink:i.quiet,t.font=
c.css(B,C),t.fillText(v,k,_)};if(g.forEach((v,k)=>{let _=x?.middles[k]??v.centre,[C,O]=d(v,A);Math.abs(_-v.centre)>v.span/
2+Mc&&(t.strokeStyle=lt(y(r,y(o.nodes,v.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(v.centre,n+1),t.lineTo(_,ie-1),t.
stroke());let R=A.lines===2,T=_-(R?C:C+O)/2;S(p(v,A),T,b,!0),A.size&&S(h(v,A),R?_-O/2:T+C,R?M:b)}),A.size==="counted")return;
let E=a.left-Jo-1;[["cluster",""],[u,"size"]].slice(0,A.lines).forEach((v,k)=>{let _=v.find(C=>c.width(C)<=E);_&&S(_,-Jo-
c.width(_),k?M:b)})}function Ac({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=y(o,y(t.nodes,r)),
i=s+y(t.sizes,r),[c,l]=[vt(e,s),vt(e,i)];if(l<=0||c>=e.width)continue;let[a,f]=[Math.max(0,c),Math.min(e.width,l)];n.push(
{label:r,centre:(a+f)/2,span:f-a})}return n}var{caption_margin:Ji}=H;function Zi(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[l,a]of t){
let[f,u]=[Math.max(0,Math.floor(l)-Ji),Math.ceil(a)+Ji];f>o||u<0||(r[f]=y(r,f)+1,r[Math.min(o,u)+1]=y(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let l=0;l<=o;l++)i+=y(r,l),s[l+1]=y(s,l)+(i>0?1:0);let c=Math.ceil(e);for(let l=o-c;l>=
0;l--)if(y(s,l+c)===y(s,l))return l;return null}function Qi({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,l]=[y(t,i)/n,y(t,i+1)/n],[a,f]=[y(t,i+2)/n,y(t,i+3)/n];l<=r&&l+f>=o&&s.push([c,c+a])}return s}var ea=12,Ce={high:24,line:15,around:13,grip:14},Zo=H.cut_label.right_margin,ta="Drag to move the cut",na="hclust-cut-mo\
ved",Xn=!1,vc="M4 0 1 4h6zM4 12 1 8h6z",Je="http://www.w3.org/2000/svg",{wide:Sc,narrow:Ec}=H.cut_label,Gn=14;function kc(t,e,n){
let o=e>=Sc?`${z(Math.min(n,99),"clusters")} · 0.0000`:e>=Ec?z(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,ea,!0))+2*Ce.around+Ce.grip}function oa(t){let e=t.ownerDocument,n=(E,v="div")=>{let k=e.createElement(v);return k.
className=`hclust-cut-${E}`,k},[o,r,s,i,c,l]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],a=e.
createElementNS(Je,"svg"),f=e.createElementNS(Je,"path");a.classList.add("hclust-cut-steps"),a.setAttribute("aria-hidden",
"true");let u=e.createElementNS(Je,"path");u.classList.add("hclust-cut-locked"),a.append(f,u),l.tabIndex=0,l.setAttribute(
"role","slider"),l.setAttribute("aria-label","Height of the cut"),l.setAttribute("aria-orientation","vertical"),l.setAttribute(
"aria-valuemin","0"),l.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,a,s,i,c,l);let p=["k","noun","dot","at"].
map(E=>n(E,"span")),h=e.createElementNS(Je,"svg"),d=e.createElementNS(Je,"path");h.setAttribute("viewBox","0 0 8 12"),h.
setAttribute("aria-hidden","true"),h.classList.add("hclust-cut-grip"),d.setAttribute("d",vc),h.append(d),l.append(h,...p);
let m=n("invitation","span");m.textContent=ta,m.setAttribute("aria-hidden","true"),m.hidden=Tc(t),t.append(m);let g=null,
w=null,[x,A,b,M]=[0,0,0,0];function S(E,v,k){let[_,C,O]=[z(E.k),z(E.k,"clusters"),se(E)],R=C.slice(_.length);(E.isUneven?
[_,R,"",""]:[_,R," · ",O]).forEach((ct,wt)=>{let _t=p[wt];_t&&(_t.textContent=ct)});let L=E.isUneven?[[C],[C],[_]]:[[zi(
E)],[C,O],[_,O]],N=L.map(ct=>Math.max(...ct.map(wt=>v.width(wt,ea,!0)))+2*Ce.around+Ce.grip),$=N.findIndex(ct=>ct<=k+.5),
P=$<0?L.length-1:$;A=y(N,P);let q=P>0&&!E.isUneven;b=(Ce.high+(q?Ce.line:0))/2,l.classList.toggle("two",q),l.classList.toggle(
"short",P>1)}return{handle:l,show({cut:E,frame:v,corner:{left:k,top:_},strip:C,face:O},R,T){let L=kc(O,T,E.tree.n);if(E!==
g||O!==w||L!==M){[g,w,M]=[E,O,L];let U=Ye(E);S(E,O,L),c.textContent=U,x=O.width(U)+8,Nc(l,E,v)}let N=U=>Math.round(U*v.dpr)/
v.dpr,$=U=>N(_+Math.min(Math.max(ht(v,U),0),v.height)),[P,q,ct]=[$(E.t),$(Math.min(E.upper,v.top)),$(E.lower)];Vn(o,k-C,
q,v.width+C),o.style.height=`${Math.max(0,ct-q)}px`,o.hidden=!E.hasThreshold,Vn(r,k-C,P,v.width+C);let wt=E.isUneven||E.
locked.length>0;if(r.hidden=wt,a.style.display=wt?"":"none",wt){let U=hn(E),nt=[];a.style.transform=`translate(${k}px, 0\
)`,a.setAttribute("width",String(v.width)),a.setAttribute("height",String(_+v.height+1));let Q=Gt(E,v).map(({label:rt,x0:zt,
x1:Le})=>{let Ht=$(Math.min(y(U,rt),v.top))+.5,D=`${N(zt)} ${Ht}L${N(Le)} ${Ht}`;return E.locked.includes(y(E.nodes,rt))&&
nt.push(D),D});u.setAttribute("d",nt.map(rt=>`M${rt}`).join("")),f.setAttribute("d",Q.length?`M${Q.join("L")}`:"")}Vn(s,
k,P,v.width),Vn(i,0,0,k-C-4),i.style.height=`${_+v.height}px`;let _t=Math.min(Math.max(P,_+b),_+v.height-b),Mt=T-A-1,I=!Xn&&
!wt;m.hidden=!I,I&&(m.style.transform=`translate(${N(Mt-6)}px, ${N(_t-9)}px) translateX(-100%)`),l.style.transform=`tran\
slate(${N(Mt)}px, ${N(_t-b)}px)`,l.style.width=`${A}px`;let j=[P-_-17,P-_+4,1].map(U=>{let Q=(U<P-_-Gn||U>P-_)&&U>=0&&U+
Gn<=v.height;return{at:U,x:Q?Zi(Qi(R,v.dpr,U,U+Gn),x,Mt-k-(I?O.width(ta)+30:6)):null}}).find(({x:U})=>U!==null);if(c.hidden=
!j,!j)return;let K=_+j.at;c.style.transform=`translate(${N(k+(j.x??0))}px, ${K}px)`,c.classList.toggle("inside",E.hasThreshold&&
K>=q&&K+Gn<=ct)},endInvitation(){Xn=!0,m.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(na,"1")}catch{}},
destroy(){for(let E of[o,r,a,s,i,c,l,m])E.remove()}}}function Tc(t){try{Xn||=t.ownerDocument.defaultView?.sessionStorage.
getItem(na)==="1"}catch{}return Xn}function _c(t){return t.isUneven?"different heights":se(t)}function Vn(t,e,n,o){t.style.
transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Nc(t,e,n){t.setAttribute("aria-valuemax",et(Math.max(
n.top,e.t))),t.setAttribute("aria-valuenow",et(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${z(e.k,"clusters")}, c\
ut at different heights; ${Ye(e)}`:`height ${se(e)}, ${z(e.k,"clusters")}; ${Ye(e)}`)}function ra(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${J(t,i)} with ${z(s,e)}`);return t.k>12&&r.push(`and ${z(t.k-12)} more`),`Tree of ${z(
t.tree.n,e)}, up to height ${gt(n)}. Cut at ${_c(t)} into ${z(t.k,"clusters")}; ${Ye(t)}. ${r.join(", ")}.`}function sa(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var Qo=4;function Yn({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let u=t.n>1?pt(o,y(o.parents,n.leaf)):0,h=[`clu\
ster ${J(e,y(e.labels,n.leaf))}`,`joins at ${gt(u)}`,Wn(t,n.leaf)];return[t.name(n.leaf),[h.filter(Boolean).join(" · ")]]}
let r=Bt(o,n.node),{leafRows:s}=t,i=s&&r.reduce((u,p)=>u+y(s,p),0),c=i===null?"":` of ${z(i,t.rowNoun)}`,l=e.nodes.indexOf(
n.node),a=`${l<0?"":`Cluster ${J(e,l)} · `}${z(r.length,t.noun)}${c}`,f=[...r.subarray(0,Qo)].map(u=>W(t.name(u)));return r.
length>Qo&&f.push(`and ${z(r.length-Qo)} more`),[a,[`height ${gt(pt(o,n.node))}`,...f]]}var ia="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
Cc="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Lc="u: one height again · ",Oc=0;function aa(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:l,
menu:a}=t,f=n.ownerDocument.createElement("div");f.className="hclust-tree-hint",f.id=`hclust-keys-${++Oc}`,f.textContent=
ia,o.setAttribute("aria-describedby",f.id),n.append(f);let u=-1;function p(v){let{data:k}=e,{tree:_}=k;u=v,f.textContent=
Cc,n.classList.add(kt);let C=vo(l().frame,_,v);r.reveal([C-.5]);let O=v<k.n?{leaf:v}:{node:v};e.setHover(O);let{frame:R,
corner:T}=l(),[L,N]=Yn(e,O),$=(C-R.from)/(R.to-R.from),P={x:T.left+$*R.width,y:T.top+ht(R,pt(_,v))};i.show(P.x,P.y,L,N),
c([L,...N].join(", "))}function h(){u<0||(u=-1,f.textContent=w(),n.classList.remove(kt),e.setHover(null),i.hide())}function d(v){
let{tree:k}=e.data,_=y(k.parents,u);_>=0&&p(It(k,_)[v])}let m={ArrowUp:()=>p(Math.max(y(e.data.tree.parents,u),u)),ArrowDown:()=>p(
u<e.data.n?u:It(e.data.tree,u)[0]),ArrowLeft:()=>d(0),ArrowRight:()=>d(1),Home:()=>p(2*e.data.n-2),Enter:v=>e.select(Bt(
e.data.tree,u),{add:v.shiftKey}),Escape:h,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(v){let k=a.press(v,u);u>=0&&
p(u),k&&c(k)}function w(){let{cut:v}=e;return(v.isUneven||v.locked.length?Lc:"")+ia}let x=v=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(v(e.cut.k),1),e.data.n))},A={ArrowUp:x(v=>v-1),ArrowRight:x(v=>v-1),ArrowDown:x(v=>v+1),ArrowLeft:x(v=>v+
1),PageUp:x(v=>v-10),PageDown:x(v=>v+10),Home:x(()=>e.data.n),End:x(()=>1),Enter:()=>p(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[b,M]=[Pt({...A,...m}),Pt(A)],S=G(n,{keydown(v){n.classList.
remove("by-pointer"),(u<0?M:b)(v)},focusout:h,pointerdown:h}),E=e.subscribe(["cut","data"],()=>{u<0&&(f.textContent=w())});
return{leave:h,destroy(){E(),S()}}}var $c=.72;function Ic(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=y(r,c)+y(e,y(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let l=y(t.start,c),a=y(t.sizes,c);En(t,c,o)<n||(y(r,l+a)===
y(r,l)?s.push(c):c>=t.n&&i.push(...It(t,c)))}return s}function la(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,l=Math.round(o.height*i),a=f=>Math.round(ht(o,f)*i-s/2);t.globalAlpha=$c,t.
fillStyle=r.paper;for(let f of Ic(e,n,1/c,o.places?.edges)){let u=y(e.start,f),[p,h]=[u,u+y(e.sizes,f)].map(x=>vt(o,x)*i);
if(p===void 0||h===void 0||h<0||p>o.width*i)continue;let d=a(Ee(e,f));f>=e.n&&t.fillRect(p,d,Math.max(1,h-p),l-d);let m=y(
e.parents,f);if(m<0)continue;let g=Math.round(An(o,e,f)*i-s/2),w=a(pt(e,m))+s;t.fillRect(g,w,s,Math.max(0,(f<e.n?l:d)-w))}
t.globalAlpha=1}var Qt=H.cluster_bar,tr=ie+Kn+2,Jn=B+2,er=8;function ca(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:l}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*l),Math.round(c.top*l)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:f,x0:u,x1:p}of Gt(r,i)){let h=y(r.nodes,f);if(h<r.tree.n)continue;let d=Math.
round(ht(i,Ee(r.tree,h))*l-o/2),m=Math.floor(u*l);t.fillStyle=lt(y(s,h)),t.fillRect(m,d,Math.max(1,Math.ceil(p*l)-m),a-d)}
la(t,e,o),t.restore()}var Rc=5;function fa(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Gt(n,r),[c,l]=Qt;e.classes&&Pc(t,e,e.classes);for(let{label:a,x0:f,x1:u}of e.classes?[]:i){let p=u-f>4?.5:
0;t.fillStyle=lt(y(o,y(n.nodes,a))),t.beginPath(),u-f>8?t.roundRect(f+p,c,u-f-2*p,l-c,2):t.rect(f+p,c,Math.max(u-f-2*p,1/
r.dpr),l-c),t.fill()}e.classes||Dc(t,e,i),Yi(t,e,l),zc(t,e),e.labels&&Bc(t,e),t.restore()}function Pc(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Qt,c=1/n.dpr,[l,a]=[0,-1];for(let f=0;;f+=c){let u=f>=n.width,p=e.tree.order[Math.floor(Se(
n,f+c/2))],h=u||p===void 0?-1:y(o,p);if(h!==a&&a>=0&&(t.fillStyle=lt(y(r,a)),t.fillRect(l,s,f-l,i-s)),h!==a&&([l,a]=[f,h]),
u)return}}function Dc(t,{cut:e,theme:n},o){let r=Rt(e);if(new Set(Array.from(r,lt)).size===e.k)return;let[s,i]=Qt;for(let{
label:c,x0:l,x1:a}of o)a-l<i-s||xi(t,y(r,c),(l+a)/2,(s+i)/2,Rc,n.paper)}function zc(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[y(s,a)],c=[o.from,Math.min(o.to,e.n)],l=Nn(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<l.length;a+=2){let[f=0,u=0]=[l[a],l[a+1]];t.fillRect(f,1,Math.max(1,u-f),Qt[0]-2)}}function Bc(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[l,a]=[Se(
o,0),Se(o,o.width)];for(let f=Math.max(0,Math.floor(l));f<Math.min(e.n,Math.ceil(a));f++){let[u,p]=[vt(o,f+.5),So(o,f)];
if(u<5||u>o.width-5||!ua(o,f))continue;let h=c?p-er:i,d=y(e.tree.order,f),m=!!n?.[d];t.save(),t.translate(u,c?tr+B/2:tr),
c||t.rotate(-Math.PI/2),t.fillStyle=m?r.ink:r.quiet,t.font=s.css(B,m),t.fillText(s.fit(W(e.name(d)),h,B,m,rn(e,d)),0,0),
t.restore()}}var ua=(t,e)=>So(t,e)>=Jn-1e-6;function pa(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let l=o.
left-r;t.save(),t.translate(l,o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,f=p=>Math.round(p*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let u=Ut(c);c.forEach((p,h)=>{
let d=ht(n,p);t.fillStyle=s.rule,t.fillRect(-5,f(d-a/2),5,a),t.fillStyle=s.quiet,t.fillText(u[h]??"",-9,d+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(W(e.heightLabel),n.height-8),-n.height/2,7-l)),
t.restore()}function ha(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function da(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,l){let{tree:a}=e,{dpr:f}=r,
u=y(a.start,l),p=u+y(a.sizes,l),h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.
round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:d,owner:m}=c,
g="";for(let A=0;A<c.count;A++){let b=y(m,A),M=y(a.start,b);if(M<u||M>=p||b>l)continue;let S=y(n.labels,y(a.order,M)),v=y(
a.sizes,b)<=y(n.sizes,S)?lt(y(o,y(n.nodes,S))):i.ink;v!==g&&(t.fillStyle=g=v),t.fillRect(y(d,4*A)-h,y(d,4*A+1)-h,y(d,4*A+
2)+2*h,y(d,4*A+3)+2*h)}t.restore();let[w,x]=[Math.max(0,vt(r,u)),Math.min(r.width,vt(r,p))];x<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+Qt[1]+1,Math.max(x-w,1.5),1.5))}function ma(t,{data:e,frame:n,corner:o,theme:r},s){let i=vt(n,y(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,l]=[o.left+i,o.top+n.height+(Qt[0]+Qt[1])/2];t.beginPath(),t.arc(c,l,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function nr({data:t,cut:e,frame:n,
corner:o},r,s,i){let{tree:c}=t,[l,a]=[r-o.left,s-o.top];if(l<0||l>=n.width||a<-i)return null;let f=Math.min(Math.max(Math.
floor(Se(n,l)),0),t.n-1),u=y(c.order,f),p=a-n.height;if(p>tr-2)return ua(n,f)?{leaf:u}:null;if(p>Qt[0]-1)return{node:y(e.
nodes,y(e.labels,u))};if(p>-5)return{leaf:u};let h=kn(c,n,l,a,i);return h<0?null:h<t.n?{leaf:h}:{node:h}}var Hc=550,ae={mouse:7,touch:14,line:8,snap:4};function ga(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:l}=t,a,f={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function u(b,M){let{frame:S}=c(),{tree:E}=e.data,v=Math.
min(Math.max(ds(S,b),0),S.top),k=Ot(E,v),_=ht(S,pe(Xt(E,k)));!M&&Math.abs(_-b)<=ae.snap?e.cut.locked.length?e.setThreshold(
pe(Xt(E,k))):e.setClusters(k):e.setThreshold(v)}function p(b){let{cut:M,frame:S}=c();if(!M.isUneven)return M.t;let E=Gt(
M,S).find(({x0:v,x1:k})=>v<=b&&b<k);return E?hn(M)[E.label]??M.t:M.t}function h(b,M){return b.target===o?null:nr(c(),M.x,
M.y,b.pointerType==="touch"?ae.touch:ae.mouse)}function d(b,M){return f.menu=!0,l.open(M,b)}let m=b=>b?.node??b?.leaf??-1;
function g(b,M,S){if(S)if(b.altKey)S.node!==void 0&&e.flip(S.node);else{let E=S.node===void 0?[S.leaf]:Bt(e.data.tree,S.
node);e.select(E,{add:b.shiftKey})}else{let{corner:E,frame:v}=c();!b.shiftKey&&M.x>=E.left&&v.width&&e.select([])}}function w(b,M){
n.style.cursor=b?"pointer":r.part?"grab":"",e.setHover(b),b?i.show(M.x,M.y,...Yn(e,b)):i.hide()}function x(b){if(!Me(n,b))
return;let M=b.deltaMode?16:1,[S,E]=[b.deltaX*M,b.deltaY*M],{frame:v,corner:k}=c();if(!b.ctrlKey&&!b.shiftKey&&Math.abs(
S)>Math.abs(E))return r.part?(b.preventDefault(),r.move(S/re(v))):void 0;let _=E||S,C=xt(n,b);if(b.shiftKey||C.x<k.left)
return _>0&&s.share===1?void 0:(b.preventDefault(),s.zoom(Math.exp(_*.002)));if(_>0&&!r.part)return;b.preventDefault();let O=(C.
x-k.left)/v.width;r.zoom(Math.exp(_*(b.ctrlKey?.01:.002)),O)}let A=[_e(n,{down(b,M){if(l.close(),b.button!==0)return!1;let{
frame:S,corner:E}=c(),v=E.top+ht(S,Math.min(e.cut.t,S.top)),k=E.top+ht(S,Math.min(p(M.x-E.left),S.top)),_=b.pointerType===
"touch"?ae.touch:ae.line,[C,O]=[b.target===o,M.x<E.left-4];return f={mode:C||O||Math.abs(M.y-k)<=_?"cut":"press",offset:O&&
!C?0:v-M.y,pill:C,start:r.shown(),what:C||O?null:h(b,M)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),b.preventDefault(),
i.hide(),O&&!C&&u(M.y-E.top,b.altKey),b.pointerType==="touch"&&(a=setTimeout(()=>d(M,m(f.what)),Hc)),!0},drag(b,M,S){let[
E,v]=[M.x-S.x,M.y-S.y];if(S.moved||=Math.abs(f.mode==="cut"?v:E)>=(f.what?xe:1),!S.moved)return;clearTimeout(a);let{frame:k,
corner:_}=c();f.mode==="press"&&r.part&&(f.mode="pan"),f.mode==="cut"?(e.setHover(null),t.moved(),u(M.y+f.offset-_.top,b.
altKey)):f.mode==="pan"&&r.move(-E/re(k),f.start)},up(b,M,S){clearTimeout(a),f.mode==="cut"&&e.flush(),!(f.menu||S.moved||
f.pill||M.x<c().corner.left-4)&&(g(b,M,f.what),b.pointerType==="touch"&&w(f.what,M))},cancel(){clearTimeout(a),f.mode===
"cut"&&e.flush()},hover(b,M){b.pointerType!=="touch"&&w(h(b,M),M)},leave(){e.setHover(null),i.hide()},pinch(b,M,S){let{frame:E,
corner:v}=c();r.zoom(b,(M.x-S-v.left)/E.width),r.move(-S/re(c().frame))}}),G(n,{contextmenu(b){let M=xt(n,b),S=b.target===
o?e.hover:nr(c(),M.x,M.y,f.menu?ae.touch:ae.mouse);b.shiftKey||!d(M,m(S))||b.preventDefault()},wheel:x,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let b of A)b()}}var wa=["ribbon","ribbon_module","evidence"];function ba(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function l(p){
let h=URL.createObjectURL(new Blob([p],{type:"text/javascript"}));try{s=(await import(h)).default}finally{URL.revokeObjectURL(
h)}i!=="ended"&&(i="",a())}function a(){let p=o.get("ribbon_module"),h=p&&n.option("ribbon")||"";if(h&&!s){i||l(p),i="lo\
ading";return}!h==!r&&h===c||(c=h,h?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function f(){c="",a()}for(let p of wa)
o.on(`change:${p}`,f);let u=[n.subscribe("option",a),n.subscribe("data",f)];return a(),{width:p=>r?.width(p)??0,below:(p,h)=>r?.
below(p,h),above:(p,h)=>r?.above(p,h),destroy(){i="ended";for(let p of wa)o.off(`change:${p}`,f);for(let p of u)p();r?.destroy()}}}var Fc=H.head_room,Uc={grown:150,zoomed:96},Wc=500;function ya(t,e,n){let o=t.ownerDocument,r=jt(o,n.font),s=null,i=null,
c=()=>Fe(o,()=>i=null),l=c(),a=null,[f,u]=[0,null],p=wn(()=>k()),h=sa(()=>k()),d=Zt(t,"hclust-tree",[S,E],()=>s=null),{box:m,
stage:g,tip:w,announce:x}=d;g.canvas.setAttribute("aria-hidden","true");let A=oa(m);function b(){if(s){let{cut:it,selection:Ze,
data:ut}=e,[Ft,xa]=[fo(ut.tree),Dt(e)];return Object.assign(s,{cut:it,selection:Ze,data:ut,colors:Ft,classes:xa}),s}let{
data:N,cut:$,selection:P}=e,[q,ct]=p.shown(),wt=($t(N.tree)||1)*Fc*h.share,[_t,Mt]=[ct-q,N.n].map(it=>(g.width-52-Zo)/it),
I=Mo(N.tree,N.leafRows),[F,j]=[_t>=Jn,Mt>=Jn],K=it=>it*(I?.least??1)>=v()+er,U=F&&K(_t),nt=Uc[j?"grown":"zoomed"],Q=j?K(
Mt):U,rt=F?Q?B+2:Math.min(nt,v()):0;m.style.setProperty("--hc-names",`${j?rt+6:0}px`);let zt={left:0,top:8},Le=ie+Kn+(rt?
rt+6:0)+(p.part?5:0),Ht=Math.max(40,g.height-zt.top-Le),D=fe(0,wt,Ht,44),V=Math.max(...Ut(D).map(it=>r.width(it)),0);zt.
left=Math.max(Math.ceil(V)+11+(N.heightLabel?B+9:4),Xi(r));let X=a?.width(g.width)??0;zt.left+=X;let st={width:Math.max(
20,g.width-zt.left-Zo),height:Ht,from:q,to:ct,top:wt,dpr:g.dpr,places:I},ft=fo(N.tree);return s={data:N,cut:$,colors:ft,
classes:Dt(e),selection:P,frame:st,corner:zt,strip:X,theme:n,face:r,ticks:D,labels:rt,flat:U},i=null,s}function M(N){if(ye(
l)&&([l,i]=[c(),null]),!i){i=vn(N.data.tree,N.frame),l.width=Math.round(N.frame.width*N.frame.dpr),l.height=Math.round(N.
frame.height*N.frame.dpr);let $=l.getContext("2d");$&&Sn($,i,n.quiet)}return i}function S(N){let $=b(),{thick:P}=M($);ca(
N,$,l,P),fa(N,$),pa(N,$),a?.below(N,$),ha(N,$,g.height-3)}function E(N){let $=b(),{hover:P}=e;P?.node!==void 0&&da(N,$,M(
$),P.node),P?.leaf!==void 0&&ma(N,$,P.leaf),A.show($,M($),g.width),a?.above(N,$)}function v(){let{data:N}=e;if(u!==N.name){
let $="";for(let P=0;P<N.n;P++){let q=W(N.name(P));q.length>$.length&&($=q)}[f,u]=[Math.ceil(r.width($,B,!0)),N.name]}return f}
function k(){s=null,g.paint()}function _(){let{n:N,tree:$,leafRows:P}=e.data;p.reset(N,Mo($,P)?.least)}let C,O=()=>x(ra(
e.cut,e.data.noun,$t(e.data.tree))),R=()=>{clearTimeout(C),C=setTimeout(O,Wc)},T={store:e,box:m,handle:A.handle,viewport:p,
heights:h,moved:A.endInvitation,tip:w,announce:x,getScene:b,menu:Ki({store:e,box:m,handle:A.handle,moved:A.endInvitation,
tip:w})},L=aa(T);return a=ba({...T,paint:N=>g.paint(N)},k),d.onDestroy(ga(T),L.destroy,T.menu.destroy,a.destroy,()=>clearTimeout(
C),e.subscribe(["data","cut"],T.menu.close),e.subscribe("data",()=>{_(),h.reset(),w.hide(),L.leave(),d.rest(),k(),O()}),
e.subscribe("order",k),e.subscribe("cut",()=>{let N=s&&Yt(s.cut,e.cut);d.followCut(e.cut,...N?[]:[0]),N?g.paint(1):g.paint(),
R()}),e.subscribe(["selection","option"],()=>g.paint(0)),e.subscribe("reveal",()=>{let{start:N}=e.data.tree,$=b().frame.
places?.edges;p.reveal(e.wanted.map(P=>Kt($,y(N,P))))}),e.subscribe("hover",()=>g.paint(1))),_(),O(),{restyle(N){n=N,r=jt(
o,n.font),u=null,k()},destroy(){d.destroy(),l.width=l.height=0}}}var jc={tree:ya,clustermap:ci,scatter:Di};function qc(){let t=null;return lr({initialize({model:e}){return t=ho(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=ho(e),Kc(n,t)}})}function Kc(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=eo(t,r);
Qn(o,s);let i=[],c=[],l=null;function a(){let w=Qe(o,"hclust-live-bar");e.model.get("controls")&&c.push(Hi(w,e).destroy);
let x=Wi(w,e);l=x.box,c.push(x.destroy,()=>w.remove()),f();let A=e.model.get("parts")??["tree"],b=null;for(let S of A){let E=jc[S];
if(!E)continue;S!=="tree"&&(b??=Qe(o,"hclust-live-pair"));let v=Qe(S==="tree"?o:b,`hclust-part-${S}`);i.push({make:E,box:v,
view:E(v,e,s)})}let M=i[0]?.box;M&&c.push(ji(M,e).destroy)}function f(){let w=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");w&&l&&l.parentElement!==w&&w.append(l)}function u(){for(let{view:w,box:x}of i)w.destroy(),x.remove();for(let w of c)
w();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function p(){let w=eo(t,r);if(JSON.stringify(w)!==JSON.stringify(
s)){s=w,Qn(o,s);for(let x of i)x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let h=()=>{
u(),a()};for(let w of["parts","controls"])e.model.on(`change:${w}`,h);let d=ir(o,p);a();let m=bt(o),g=new m.ResizeObserver(
()=>{f(),p()});return g.observe(o),m.addEventListener(to,e.announceCut),()=>{m.removeEventListener(to,e.announceCut),d(),
g.disconnect();for(let w of["parts","controls"])e.model.off(`change:${w}`,h);u(),e.flush(),o.remove(),r.remove()}}export{qc as default};
