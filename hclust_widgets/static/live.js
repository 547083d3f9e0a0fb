// Generated from js/ by `npm run build`. Do not edit.
function bt(t){return t.ownerDocument.defaultView??globalThis}function le(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function nr(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Vt={r:255,g:255,b:255,a:1},Oe={r:0,g:0,b:0,a:1};function $e(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let l=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(l,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(xa),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function xa(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function ce(t,e){return{...te(e,t,
t.a),a:1}}function te(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function yt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Zn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Qn(t,e){let[n,o]=[$e(e.paper)??Vt,$e(e.ink)??Oe],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",yt(te(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Qe(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var or={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
able as well (table=...)."};var F=or;var to="hclust-asking",Zc=F.undo_run_ms;function Aa(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function eo(t,e){let n=bt(t);if(n.matchMedia(rr).matches)return va(t,e);let o=n.getComputedStyle(t),r=g=>o.getPropertyValue(
g).trim()?tn(e,`var(${g})`):null,s=Sa(t,e),i=ce(r("--jp-layout-color0")??s,s),c=Zn(i)<.5,l=(g,m)=>ce(g??m,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=l(a??tn(e,"inherit"),c?Vt:Oe),u=l(r("--jp-ui-font-color2"),te(i,f,.65)),p=l(
r("--jp-border-color2"),te(i,f,.16)),d=l(r("--jp-layout-color1"),i),h=yt(d)===yt(i)?te(i,f,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:yt(i),ink:yt(f),quiet:yt(u),rule:yt(p),panel:yt(
h),font:n.getComputedStyle(e).fontFamily,dark:c}}var rr="(forced-colors: active)";function va(t,e){let n=(s,i)=>ce(tn(e,
s)??i,Vt),[o,r]=[n("Canvas",Vt),n("CanvasText",Oe)];return{paper:yt(o),ink:yt(r),quiet:yt(r),rule:yt(n("GrayText",r)),panel:yt(
o),font:bt(t).getComputedStyle(t).fontFamily,dark:Zn(o)<.5}}var Ea=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function sr(t,e){let n=bt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:Ea});let i=["(prefers-color-scheme: dark)",rr].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function Sa(t,e){
let n=[];for(let r=t;r;r=Aa(r)){let s=ir(bt(r).getComputedStyle(r).backgroundColor,bt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=ce(tn(e,"Canvas")??Vt,Vt);return n.reduce((r,s)=>ce(s,r),o)}function tn(t,e){let n=bt(t);t.style.
color=e;let o=ir(n.getComputedStyle(t).color,n);return t.style.color="",o}function ir(t,e){let n=$e(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,l=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:l/255}}function ar(t){return{...t,initialize(e){return setTimeout(()=>ka(e.model).catch(()=>{})),t.initialize?.(e)}}}async function ka(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function b(t,e){return t[e]}var lr=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])lr.set(t,
t);var Ta=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
_a=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function cr(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Na(t.slice(e))}function Na(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=lr.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Ta.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,_a.test(e)?-2:-1)}function D(t,e=""){return e?`${Ct(t,0)} ${t===1?cr(e):e}`:Ct(t,0)}function gt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":oo(t)?Ct(t,ro(t)):nn(t,2)}var oo=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function ro(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function en(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Nt(t,2):Ct(t,e>=100?
0:e>=10?1:2)}var nt=(t,e=6)=>Nt(Number(Nt(t,e)),6);function _t(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":gt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return Ca(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Ct(t,0):en(
t);return n?`${r} ${n}`:r}function Ca(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function ur(t,e,n,o=0){return hr(t,e,n,o)[0]}function pr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=hr(n,
t,e,o);return[i,c]}let[r,s]=[gt(t),gt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Nt(t,i),Nt(e,i)];return[r,s]}function hr(t,e,n,o){
let r=[La(t,o),gt(e),gt(n)],[s,i,c]=r;for(let l=4;l<17;l++){let a=no(s),f=a<no(c)||t===n&&s===c;if(!(e<t&&t<=n)||no(i)<a&&
e<a&&a<=n&&f)return[s,i,c];[s,i]=[Nt(t,l),Nt(e,l)],c=n===1/0?gt(n):Nt(n,l)}return r}function La(t,e){if(!oo(e)||!oo(t))return gt(
t);let n=Math.min(ro(e),ro(t)),o=10**n;return Ct(Math.floor(t*o+.5)/o,n)}function no(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var Oa=[1,2,2.5,5,10];function fe(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(Oa.find(f=>f*i*s>=r*(1-1e-9))??10),l=1e-9*
r,a=[];for(let f=Math.ceil((t-l)/c);f*c<=e+l;f++)a.push(Number((f*c).toPrecision(12)));return a}function Ft(t){let e=t.slice(
1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>Nt(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Ct(i+0,r))}function Ct(t,e){let n=dr(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function dr(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function nn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Nt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=nn(t,e-1).split("e");return`${fr(
o)}e${r}`}return fr(dr(t,e-1-n))}function fr(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var Ie="…",$a=300;function U(t){return String(t).slice(0,$a).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function on(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=mr(s,s.length,Ie,
e,n);if(i>o||o>=s.length)return i?so(s,i)+Ie:"";let c=s.lastIndexOf(" ",o-1)+1,l=c>o-Ia?c:o,a=Ie+s.slice(l).join("");if(n(
a)>e){if(r<=l)return on(a,e,n);let f=s.slice(l).join("");return Ie+on(f,e-n(Ie),n,r-l)}return so(s,mr(s,l,a,e,n))+a}var Ia=12;
function mr(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(so(t,c)+n)<=o?s=c:i=c-1}return s}function so(t,e){return t.
slice(0,e).join("").trimEnd()}function Re(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(t,s)?-1:
1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,l]=[b(e,s),b(e,i)],a=0;for(;a<
c.length&&c[a]===l[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function ue(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(l=>b(t,l)).sort(),c=[b(i,0),b(i,i.length-1)].map(l=>Array.from(l));if(i[0]!==i.at(-1))for(let l of s){let a=Array.from(
b(t,l)),f=c.map(u=>{let p=a.findIndex((d,h)=>d!==u[h]);return p<0?a.length:p});o[l]=n(l,Math.min(...f),e[l])}}return o}var gr=new WeakMap;
function rn(t,e){let n=gr.get(t);return n||(n=Re(Array.from({length:t.n},(o,r)=>U(t.name(r)))),gr.set(t,n)),b(n,e)}var yr=F.max_cluster_title,xr=["node_names","node_colors","color_numbers"];function sn(t){let e=t.get("color_numbers")??
[];return{names:wr(t.get("node_names")),colors:wr(t.get("node_colors")),numbers:e}}function wr(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var br=new WeakMap,Ra=new Map;function Pa({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Ra;let o=br.get(n);o||br.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Da(n,e)),r}function Da(t,e){let n=[];for(let c=0;c<e.length;c++){let l=b(e,c),a=t.get(l);a!==void 0&&n.push({label:c,
node:l,name:a})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let l=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return l<e.length&&!r.has(l)})),i=new Map;for(let{label:c,name:l}of n.
sort((a,f)=>f.node-a.node)){let a=l;for(let f=2;s.has(a)||a!==l&&o.has(a);f++)a=`${l} (${f})`;s.add(a),i.set(c,a)}return i}
function Z(t,e){let n=Pa(t).get(e);return n===void 0?D(e):`${D(e)} ${U(n)}`}function Et(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Xt(t,n);return an(t,n,pe(o),o)}function Pe(t,e){let n=e>=
0?e:0,o=Lt(t,n);return an(t,o,n,Xt(t,o))}function Lt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;vt(n,s)<
e?o=s+1:r=s}return t.n-o}function Xt(t,e){let{n,heights:o}=t;return{lower:e<n?vt(o,n-e-1):0,upper:e>1?vt(o,n-e):1/0}}function pe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function an(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=za(t,e)},get sizes(){return c??=this.nodes.map(a=>vt(t.sizes,a))},get labels(){
return l??=Ba(t,this.nodes)}}}function za(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;io(r,s,vt(o,2*i)),ao(r,s+1,vt(o,2*i+1))}return r}function io(t,e,n){Mr(t,0,e,n)}function Mr(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=vt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function ao(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(vt(t,r)>vt(t,s))&&
(r=s),t[o]=vt(t,r),o=r,r=2*o+1}Mr(t,0,o,n)}function Ba(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=vt(
t.start,o),i=s+vt(t.sizes,o);for(let c=s;c<i;c++)n[vt(t.order,c)]=r}),n}function Ar(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:l}=Xt(t,i),a=c>0?l/c:0;a>s&&([s,r]=[a,i])}return r}function vt(t,e){return t[e]}var Ha=65535;function Er(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let c=d=>{if(i.original!==void 0)return b(n,d*s+i.original);if(i.numbers!==void 0)return b(r,i.numbers*e+d);let h=b(o,i.
codes*e+d);return h===Ha?NaN:h},l,a=!1,[f,u]=[1/0,-1/0];function p(){return l||(l=Float64Array.from({length:e},(d,h)=>{let g=c(
h);return Number.isFinite(g)?(g<f&&(f=g),g>u&&(u=g),g):(a=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return p()},get gaps(){return p(),a},get ends(){return p(),f<=u?[f,u]:[0,1]}}})}function he(t,e){let n=b(t.values,e);return t.
words.length?t.words[n]??"–":_t(n,t.kind,t.unit)}var vr=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function Sr(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(vr),s=vr(F.missing_color),[i=s,c=s]=r,l=new Uint8Array(3*e.length);for(let a=0;a<
e.length;a++){let f=b(e,a),u=(f-o[0])/(o[1]-o[0]||1),p=n.length?r[f]:i.map((d,h)=>d+u*(b(c,h)-d));l.set((Number.isNaN(f)?
s:p??s).map(Math.round),3*a)}return l}function lo(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,l=!0;for(let a=0;a<o-1;a++){let f=J(t,2*a),u=J(t,2*a+1);s[o+a]=J(s,f)+J(s,u),i[f]=
i[u]=o+a;let p=J(e,a);p<c?l=!1:c=p,r[a]=c}return ln({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:i},
n)}function ln(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-2;l>=0;l--){let a=J(o,2*l+(e[l]?1:0)),
f=J(o,2*l+(e[l]?0:1)),u=J(s,n+l);s[a]=u,s[f]=u+J(r,a)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let l=0;l<n;l++)
i[J(s,l)]=l,c[l]=J(s,l)+.5;for(let l=0;l<n-1;l++)c[n+l]=(J(c,J(o,2*l))+J(c,J(o,2*l+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function kr(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,ln(t,n)}function ft(t,e){return e<
t.n?0:J(t.distances,e-t.n)}function Ot(t){return t.n<2?0:J(t.heights,t.n-2)}function $t(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[J(t.children,2*n+o),J(t.children,2*n+1-o)]}function Dt(t,e){let n=J(t.start,e);return t.order.subarray(n,n+J(t.
sizes,e))}function Tr(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,l=new Int32Array(s-1),a=0;for(let f=2*s-2;f>=s;f--){let u=J(
i,f),p=r?J(r,u):u,d=r?J(r,u+J(c,f))-p:J(c,f);d>=o&&p<n&&p+d>e&&(l[a++]=f)}return l.subarray(0,a)}function J(t,e){return t[e]}function Fa(t){let e=De(t.get("heights")),n=de(t.get("flips"),e.length),o=lo(ee(t.get("children")),e,n);return o.annotations=
sn(t),o}function co(t){let e=Fa(t),n=e.n,o=t.get("columns")??[],r=De(t.get("col_heights")),s=ee(t.get("col_children")),i=De(
t.get("originals")),c=t.get("original_columns")??[],l=t.get("axis_names")??[],a=ee(t.get("rows")),f=ee(t.get("leaf_rows")),
u=a.length===n?a:Int32Array.from({length:n},(p,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,
values:qa(t.get("values")),columnTree:r.length?lo(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,
axes:Ua(l,De(t.get("axes")),i,c.length,n),axisNames:l,tracks:Er(t,n,i,new Uint16Array(ze(t.get("track_codes"))),De(t.get(
"track_values"))),rows:u,noun:t.get("noun")||"rows",leafRows:f.length===n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.
get("height_label")??"",name:Wa(de(t.get("names")),ee(t.get("name_ends"))),leafOf:p=>ja(u,p)}}function Ua(t,e,n,o,r){let s=0;
return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,l)=>n[l*o+i]??NaN))}function Wa(t,e){
let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}
function ja(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function ze(t){if(t instanceof
ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}
return new ArrayBuffer(0)}function de(t,e=0){let n=new Uint8Array(ze(t));return n.length>=e?n:new Uint8Array(e)}function ee(t){
return new Int32Array(ze(t))}function qa(t){return new Float32Array(ze(t))}function De(t){return new Float64Array(ze(t))}var me=Object.keys(F.marker_scales).length,cn=F.colors.length,Be=cn*me,Lr=1<<30;function fn(t,e){return Lr|parseInt(e.slice(
1),16)<<3|t%me}function un(t){return(t&Lr)!==0}function Or(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function $r(t){
return t&7}var _r=new WeakMap,Nr=new WeakMap,Cr=new WeakMap;function fo(t){let{annotations:e}=t,n=uo(t);return e?.colors.
size?Ga(n,e):n}function uo(t){let{annotations:e}=t,n=e&&Nr.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Rr(
t),s=Va(o,e?.numbers.length?e.numbers:r);return e&&Nr.set(e,s),s}function Ir(t,e,{nodes:n,sizes:o}){let{splits:r}=Rr(t),s=uo(t),i=new Map;r.forEach((h,g)=>{i.set(h,Q(s,g))});let c=new Set(
Array.from(e,h=>Q(r,h))),l=new Set(Array.from(c,h=>i.get(h))),f=Array.from(n.keys()).sort((h,g)=>Q(o,g)-Q(o,h)||Q(n,h)-Q(
n,g)).map(h=>Q(r,Q(n,h))),u=new Map;for(let h of f)c.has(h)&&u.set(h,i.get(h)??0);let p=new Set(u.values());for(let h of f){
if(u.has(h))continue;let g=i.get(h)??0;if(g>=cn||p.has(g)){let m=Array.from(F.colors.keys()).filter(y=>!p.has(y));for(g=
m.find(y=>!l.has(y))??m[0]??cn;p.has(g);)g++}u.set(h,g),p.add(g)}let d=[];for(let h=0,g=0;h<=Math.max(...u.keys());h++){
let m=u.get(h);if(m!==void 0){d.push(m);continue}for(;p.has(g);)g++;d.push(g++)}return d}function Ga(t,e){let n=Cr.get(e);
if(!n){Cr.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=fn(Q(n,o),r)}return n}function Ut(t){let{nodes:e,tree:n}=t,o=uo(
n),r=Ka(e.map(i=>Q(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let l=s.get(i);l&&(r[c]=fn(Q(r,c),
l))}),r}function Ka(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Be))return t;let o=Array.from(e.keys()).sort((s,i)=>Q(n.start,Q(
e,s))-Q(n.start,Q(e,i))),r=-1;for(let s of o){let i=Q(t,s);i%Be===r&&(t[s]=i+cn),r=Q(t,s)%Be}return t}function Rr(t){let e=_r.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){let f=Q(
o,2*a),u=Q(o,2*a+1),p=Q(r,f)>=Q(r,u);s[p?f:u]=Q(s,n+a),s[p?u:f]=l}let i=[];Et(t,Ar(t)).nodes.forEach((l,a)=>{i[Q(s,l)]=a});
let c={splits:s,start:i};return _r.set(t.children,c),c}function Va(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=Q(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.
map(i=>Q(o,i))}function Q(t,e){return t[e]}var Xa=1.05,Dr=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function we(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Pr(t.get("locked_nodes")),s=Pr(t.get("cut_nodes"));if(s.length===n&&Ya(e,s))return ge(
e,s,o,r);let i=Lt(e,o)===n?Pe(e,o):Et(e,n);return r.length?ge(e,i.nodes,o,r):i}function Wt({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Pr(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function Ya({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>it(e,i)-it(e,c))){if(it(e,s)!==r)return!1;r+=it(n,s)}return r===t}function ge(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.
max(...r)<2*t.n-s)return{...Lt(t,n)===s?Pe(t,n):Et(t,s),locked:i};let c=Xt(t,Lt(t,n));return an(t,s,n,c,{nodes:Ja(t,r),locked:i})}
function Ja({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(it(e,2*(a-t)),it(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let l=1;
for(let a of[...o].sort((f,u)=>u-f))io(c,l++,i(it(e,2*(a-t)))),ao(c,l,i(it(e,2*(a-t)+1)));return c}function be({tree:t,locked:e},n){
if(!e.length)return"k"in n?Et(t,n.k):Pe(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[l,a]=[[],[]];for(let h=o-
2;h>=0;h--){let g=it(r,o+h),m=g+it(s,o+h),y=!1,M=!1;for(let A of e){let[w,x]=[it(r,A),it(r,A)+it(s,A)];g>=w&&m<=x?M=!0:g<=
w&&m>=x&&(y=!0)}y?l.push(h):M||a.push(h)}let f,u;if("t"in n){u=n.t>=0?n.t:0;let h=o-Lt(t,u);f=a.filter(g=>g>=h).length}else{
let h=Math.round(n.k)||1;f=Math.min(Math.max(h-1-l.length,0),a.length),u=pe({lower:f<a.length?it(i,it(a,f)):0,upper:f?it(
i,it(a,f-1)):1/0})}let p=new Set([...l,...a.slice(0,f)].map(h=>o+h)),d=[...p].flatMap(h=>[it(c,2*(h-o)),it(c,2*(h-o)+1)]).
filter(h=>!p.has(h));return ge(t,d.length?d:[2*o-2],u,e)}function pn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?ge(s,n,r,e):Lt(s,r)===o?Pe(s,r):Et(s,o)}function Yt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function hn({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let l=ft(t,i),a=it(t.parents,i),f=l>0?l*Xa:1,u=a<0?f:ft(t,a),[p,d]=l<=u?[l,u]:[u,
l];p<n&&(n<=d||a<0)||(s[c]=p+(d-p)/2)}),s}function it(t,e){return t[e]}var Za=200,Qa=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","ribbon","labels","row_sp\
lit","col_split","gap","color_by"];function ho(t){let e=co(t),n=we(t,e.tree),o=po(t,e),r=null,s=[],i=new Map,c=k=>{for(let O of[
...i.get(k)??[]])O(k)},l=new Map,a,f=-1/0,u=!1,p=!1;function d(k){u=!0;try{for(let[O,N]of Object.entries(k))t.set(O,N)}finally{
u=!1}}function h(){if(clearTimeout(a),a=void 0,!l.size)return;f=Date.now();let k=Object.fromEntries(l);l.clear(),d("n_cl\
usters"in k?{...k,...y()}:k),t.save_changes()}function g(k){for(let[O,N]of Object.entries(k))l.set(O,N);a??=setTimeout(h,
Math.max(0,f+Za-Date.now()))}function m(){if(h(),!!p){p=!1;try{let k={browser_seq:t.get("browser_seq"),cut_revision:e.revision};
t.send({said:{...Wt(n),...k}})}catch{}}}let y=()=>({browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??
0)+1,cut_revision:e.revision}),M=[];function A(k,O){let N=()=>{if(u)return;let $=e.revision>0&&t.get("revision")===e.revision;
(k==="revision"||$)&&O()};t.on(`change:${k}`,N),M.push([`change:${k}`,N])}let w=t.get("python_seq");function x(){let k=w;
return w=t.get("python_seq"),w!==k}let v=()=>l.has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??
0);function S(k){let O=t.get("threshold_step");return O>0&&Math.abs(k-Math.round(n.t/O)*O)<1e-6*O}A("revision",()=>{let k=e.
revision>0&&v();if(l.clear(),p&&=k,w=t.get("python_seq"),e=co(t),k){n=Et(e.tree,n.k);let O={...L(n.k),...Wt(n)};d(O),g(O)}else
n=we(t,e.tree);o=po(t,e),r=null,c("data")}),A("python_seq",()=>queueMicrotask(x)),A("n_clusters",()=>{if(t.get("n_cluste\
rs")===n.k)return;let k=x();k&&v()?d(Wt(n)):C(k?we(t,e.tree):E(),k)}),A("distance_threshold",()=>{let k=t.get("distance_\
threshold");if(k===n.t)return;let O=x();if(!(!O&&S(k))){if(O&&v()){d(Wt(n));return}C(O?we(t,e.tree):be(n,{t:k}),O)}});for(let k of[
"cut_nodes","locked_nodes"])A(k,()=>{if(t.get(k)===Wt(n)[k])return;let O=x();O&&v()?d(Wt(n)):C(we(t,e.tree),O)});function E(){
let[k,O]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Lt(e.tree,O)!==k?be(n,{k}):be(n,{t:O})}
for(let k of xr)A(k,()=>{e={...e,tree:{...e.tree,annotations:sn(t)}},n=pn(n,e.tree),c("cut")});A("flips",()=>{let k=de(t.
get("flips"),e.n-1);k.some((O,N)=>O!==e.tree.flips[N])&&T(ln(e.tree,k))}),A("selection",()=>{l.delete("selection");let k=po(
t,e);zr(o,k)||(o=k,c("selection"),_([...k?.keys()??[]].filter(O=>k?.[O])))});for(let k of[...Qa,"cmap_colors","values_ab\
out"])A(k,()=>c("option"));function T(k){e={...e,tree:k},n=pn(n,k),c("order")}function _(k){s=k,k.length&&c("reveal")}function C(k,O){
for(let $ of Dr)l.delete($);p=!O,n=k;let N={...L(k.k),...Wt(n),...O?{}:y()};d(Object.fromEntries(Object.entries(N).filter(
([$,P])=>t.get($)!==P))),c("cut")}function L(k){let O=t.get("most_clusters");return O&&k>O?{most_clusters:Math.min(e.n,2*
k)}:{}}function z(k){Yt(k,n)&&k.locked.join()===n.locked.join()&&k.t===n.t||(n=k,p=!0,g({...L(n.k),...Wt(n)}),c("cut"))}
return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(k){
z(be(n,{t:k}))},setNodes(k,O){let N=ge(e.tree,k,n.t,O),$=Ir(e.tree,n.nodes,N),{names:P=new Map,colors:K=new Map}=e.tree.
annotations??{};e={...e,tree:{...e.tree,annotations:{names:P,colors:K,numbers:$}}},z(pn(N,e.tree)),g({color_numbers:$}),
h()},setClusters(k){z(be(n,{k}))},select(k,{add:O=!1}={}){let N=O&&o?o.slice():new Uint8Array(e.n);for(let P=0;P<k.length;P++)
N[b(k,P)]=1;let $=N.includes(1)?N:null;zr(o,$)||(o=$,g({selection:tl($,e)}),c("selection"),_(Array.from(k)),h())},get wanted(){
return s},reveal:_,setHover(k){k?.leaf===r?.leaf&&k?.node===r?.node||(r=k,c("hover"))},flip(k){let O=kr(e.tree,k);if(O===
e.tree)return;T(O);let{buffer:N,byteOffset:$,byteLength:P}=O.flips;g({flips:new DataView(N,$,P),flips_of:e.revision}),h()},
option(k){return l.has(k)?l.get(k):t.get(k)},setOption(k,O){this.option(k)!==O&&(g({[k]:O}),c("option"))},flush:h,announceCut:m,
subscribe(k,O){let N=typeof k=="string"?[k]:k;for(let $ of N)i.has($)||i.set($,new Set),i.get($)?.add(O);return()=>{for(let $ of N)
i.get($)?.delete(O)}},destroy(){h();for(let[k,O]of M)t.off(k,O);M.length=0,i.clear()}}}function po(t,e){let n=ee(t.get("\
selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function tl(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function zr(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var mo=.25,el=1;function He(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let h=0;h<e.length;h++){let g=b(e,h);g<=r?c++:g<s&&i.push(
g)}let l=i.length&&Math.min(n,mo*o/i.length),a=i.length>0&&l<el;a&&([i,l]=[[],0]);let f=(o-l*i.length)/(s-r);function u(h,g){
let[m,y]=[0,i.length];for(;m<y;){let M=m+y>>1,A=b(i,M);A<h||g&&A===h?m=M+1:y=M}return m}let p=[r,...i].map((h,g)=>{let m=i[g]??
s,y=g*l;return{from:h,to:m,begin:(h-r)*f+y,end:(m-r)*f+y}}),d={n:t,from:r,to:s,length:o,unit:f,gap:l,blocks:p,first:c,isCrowded:a,
begin:h=>(h-r)*f+l*u(h,!0),end:h=>(h-r)*f+l*u(h),at:h=>(d.begin(h)+d.end(h))/2,placeAt(h){let[g,m]=[0,p.length-1];for(;g<
m;){let A=g+m+1>>1;b(p,A).begin<=h?g=A:m=A-1}let y=b(p,g),M=y.from+(h-y.begin)/f;return g<p.length-1?Math.min(M,y.to):M},
isGap:h=>p.some(({end:g},m)=>h>=g&&h<(p[m+1]?.begin??0))};return d}function Br({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(l,a)=>s+o(a)/i),x:e.map(l=>s+r(l)/i),least:1}}function Hr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:l}=b(n,i);if(c>=s.x1)break;let[a,f]=[Math.max(c,s.x0),Math.min(l,s.x1)];f>a&&o.push({...s,x0:a,x1:f})}}return o}var dn={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var go=Object.keys(dn),Jt="auto",Ur=(t,e)=>t===Jt?e?"vlag":b(go,0):t,Fr=new Map;function Wr(t){return[...t.get("cmap_nam\
es")??[],...go]}function mn(t,e){let n=Fr.get(t);if(n)return n;let o=Object.hasOwn(dn,t)?dn[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=nl(o):r>=0&&(n=de(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?mn(b(
go,0),e):(Fr.set(t,n),n)}function nl(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let l=0;l<3;l++)e[3*i+l]=n(o+1+l)*
(1-c)+n(o+5+l)*c}}return e}var ol="linear";function jr(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:ol},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),l=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>f();let a=!1;function f(){a||(a=!0,c.cancel(),
l.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:f}}function Fe(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function ye(t){return!!t.getContext(
"2d")?.isContextLost?.()}var rl=600;function qr(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function Gr(t,e,n){let o=bt(
t),r=e.map(g=>{let m=qr(o.document);return t.append(m),{canvas:m,draw:g,stale:!0,ctx:m.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,l=[],a={canvas:s,width:0,height:0,dpr:1,paint(...g){r.forEach((m,y)=>{(!g.length||g.includes(y))&&
(m.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(f))},fade(g,...m){r.forEach((y,M)=>{m.includes(M)&&y.canvas!==s&&(y.
fade=g)})},endFades(){for(let g of r)g.fade=0,g.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let g of l)
o.clearTimeout(g);d.disconnect(),h();for(let{canvas:g}of r)g.width=g.height=0,g.remove()}};function f(){i=0;let g=o.performance.
now();for(let m of r)m.stale&&(m.stale=!1,m.fade&&c&&(m.fading?.end(),m.fading=jr(m.canvas,m.fade,()=>m.fading=null)),m.
fade=0,m.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),m.ctx.clearRect(0,0,a.width,a.height),m.ctx.save(),m.draw(m.ctx,a),m.ctx.
restore());s.dataset.ms=(o.performance.now()-g).toFixed(2),s.dataset.painted=String(++c)}function u(){let[g,m]=[t.clientWidth,
t.clientHeight],y=(o.devicePixelRatio||1)*le(t);if(!(g===a.width&&m===a.height&&y===a.dpr)&&(Object.assign(a,{width:m?g:
0,height:m,dpr:y}),a.endFades(),!!a.width)){for(let{canvas:M}of r)M.width=Math.round(g*y),M.height=Math.round(m*y);n?.(a);
for(let M of r)M.stale=!0;o.cancelAnimationFrame(i),f()}}function p(g){let{canvas:m}=g;m.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(g))),m.addEventListener("contextlost",()=>{if(!m.isConnected)return;let y=o.setTimeout(()=>{if(!m.
isConnected||m===s||!ye(m))return;let M=qr(o.document);M.width=m.width,M.height=m.height,g.fading?.end(),m.replaceWith(M),
g.canvas=M,g.ctx=M.getContext("2d"),p(g),a.paint(r.indexOf(g))},rl);l.push(y)})}r.forEach(p),s.addEventListener("hclust-\
record",g=>{let{detail:m}=g;for(let y of r)m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),y.draw(m,a),m.restore()});let d=new o.
ResizeObserver(u);d.observe(t);let h=nr(o,u);return a}function G(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11;function jt(t,e){let n=new Map,o=null,
r=(i=B,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=B,l=!1)=>{let a=r(c,l),f=n.get(a);(!f||f.size>5e3)&&n.set(a,f=new Map);
let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=a,f.set(i,
u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,c,l,a,f,u)=>on(i,c,p=>s(p,l,a),f,u)}}function Kr(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],l,a,f=!1,u=0;u<n;++u)o=t[u],l=o[0],a=o[1],a>s!=
c>s&&r<(i-l)*(s-a)/(c-a)+l&&(f=!f),i=l,c=a;return f}function Vr(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,l]=[tt(n,i),tt(n,i+1)];o.push([c,
l]),r[0]=Math.min(tt(r,0),c),r[1]=Math.min(tt(r,1),l),r[2]=Math.max(tt(r,2),c),r[3]=Math.max(tt(r,3),l)}let s=[];for(let i=0;i<
t.length;i++){let[c,l]=[tt(t,i),tt(e,i)];c<tt(r,0)||c>tt(r,2)||l<tt(r,1)||l>tt(r,3)||Kr(o,[c,l])&&s.push(i)}return s}function Xr(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=d=>{let[h,g]=[tt(t,d),
tt(e,d)];return h>=0&&h<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.floor(h/r):-1},l=new Int32Array(s*i+1),a=t.length;for(let d=0;d<
a;d++){let h=c(d);h>=0&&(l[h+1]=tt(l,h+1)+1)}for(let d=0;d<s*i;d++)l[d+1]=tt(l,d+1)+tt(l,d);let f=l.slice(),u=new Int32Array(
tt(l,s*i));for(let d=0;d<a;d++){let h=c(d);if(h<0)continue;let g=tt(f,h);u[g]=d,f[h]=g+1}let p=(d,h)=>Math.min(Math.max(
Math.floor(d/r),0),h-1);return{nearest(d,h,g){let m=-1,y=g*g,[M,A]=[p(d-g,s),p(d+g,s)],[w,x]=[p(h-g,i),p(h+g,i)];for(let v=w;v<=
x;v++){let S=tt(l,v*s+A+1);for(let E=tt(l,v*s+M);E<S;E++){let T=tt(u,E),_=(tt(t,T)-d)**2+(tt(e,T)-h)**2;(_<y||_===y&&T>m)&&
([y,m]=[_,T])}}return m}}}function gn([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),l=i>0?(o-t)/i:.5;return qt(
[o-l*c,o+(1-l)*c],n,0)}function qt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function tt(t,e){
return t[e]}var Yr=5,sl=.12;function wn(t){let[e,n]=[1,Yr],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,Yr*c],o=null},showAll(){s(null)},
zoom(i,c){let[l,a]=r(),f=l+Math.min(Math.max(c,0),1)*(a-l);s(gn([l,a],[0,e],f,i,Math.min(e,n)))},move(i,c=r()){o&&s(qt(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,l]=o,a=1/0;for(let f=0;f<i.length;f++){let u=b(i,f),p=u<c?u-c:Math.max(
0,u+1-l);Math.abs(p)<Math.abs(a)&&(a=p)}a&&s(qt(o,[0,e],a+Math.sign(a)*sl*(l-c)))}}}function wo(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function Jr(t,e,n,o){let r=t.ownerDocument,{box:s,list:i}=wo(t,e,n),c=[],l=[],a="";function f(){
s.open&&(c.join(`
`)!==a&&(a=c.join(`
`),i.replaceChildren(...c.map(u))),i.querySelectorAll("input").forEach((p,d)=>{p.checked=l.includes(c[d]??"")}))}function u(p){
let d=r.createElement("label"),h=r.createElement("input"),g=r.createElement("span");return h.type="checkbox",h.dataset.lmSuppressShortcuts=
"true",h.addEventListener("change",()=>o(p,h.checked)),g.textContent=U(p),d.append(h,g),d}return s.addEventListener("tog\
gle",f),{show(p,d){[c,l]=[p,d],s.hidden=!c.length,f()}}}var St="walking";function Zr({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${St}`);return t===
"Enter"&&r&&!i}var Qr=160;function il(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function ts(t){
let e=bt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of c)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+Qr,a&&!n&&
!il(e)?Qr:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of c)e.removeEventListener(l,a,!0)}}}var Ue=14,bn=4;function es(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function l(a,f){let u=[
a,...f].join(`
`);if(u!==s){for(s=u,o.textContent=U(a);r.length<f.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,d)=>{p.hidden=d>=f.length,p.textContent=U(f[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(a,f,u,p){
l(u,p),n.hidden=!1;let[d,h]=[t.clientWidth,t.clientHeight],g=a+Ue+i+bn<=d?a+Ue:a-Ue-i,m=f-Ue-c,y=m>=bn?m:f+Ue,M=(A,w)=>Math.
round(Math.max(bn,Math.min(A,w-bn)));n.style.transform=`translate(${M(g,d-i)}px, ${M(y,h-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var yn=`This view shows the rows' values, but ${F.needs_table}`,os="This view shows the values of columns, and distances\
 between rows have none.",ns="hclust-easing",xe=4;function Zt(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=Gr(s,n,o),c=es(s),l=G(s,{focusout:({relatedTarget:g})=>{s.contains(g)||c.hide()}}),a=r.createElement(
"div");a.className="hclust-unseen",a.setAttribute("aria-live","polite"),s.append(a);let f=[],u=ts(s),p=null,d,h=()=>{clearTimeout(
d),s.classList.remove(ns),i.endFades()};return{box:s,stage:i,tip:c,followCut(g,...m){let y=p?.k!==g.k||p.t!==g.t;if(p=g,
!y&&u.isUnderWay())return;h();let M=u.step();M&&(s.classList.add(ns),i.fade(M,...m),d=setTimeout(h,2*M))},rest:h,announce(g){
a.textContent=g},onDestroy(...g){f.push(...g)},destroy(){for(let g of f)g();h(),u.destroy(),l(),i.destroy(),s.remove()}}}
function xt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=le(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Me(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function It(t){return e=>{let n=t[e.key];!n||Zr(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var al=["Escape","Shift","Control","Alt","Meta"];function Ae(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[G(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(St)}}),G(e,{keydown:r=>{al.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",St)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function xn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${D(e)} selected\
.`:"."}function rs(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ve(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=rs(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,l){let a=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,c.dataset.lmSuppressShortcuts="true",a.append(...l?[c,f]:[f,c]),o.append(a),a}return{el:o,select(i,c){let l=n.
createElement("select");l.addEventListener("change",()=>c(l.value)),l.setAttribute("aria-label",i);let a=s(i,l,!1),f="";
return{show(u,p,d=p){let h=JSON.stringify([p,d]);h!==f&&(f=h,l.replaceChildren(...p.map((g,m)=>{let y=n.createElement("o\
ption");return y.value=g,y.textContent=(d[m]??g).slice(0,60),y}))),l.value=u},hide(u){a.hidden=u}}},checkbox(i,c,l){let a=n.
createElement("input");a.type="checkbox",a.title=c,a.addEventListener("change",()=>l(a.checked));let f=s(i,a,!0);return{
show(u,p=!0){a.checked=u,f.hidden=!p}}},button(i,c){let l=n.createElement("button");return l.type="button",l.textContent=
i,l.dataset.lmSuppressShortcuts="true",l.hidden=!0,l.addEventListener("click",c),o.append(l),{show(a){l.hidden=!a}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var ne="cut";function bo(t,e,n){let o=n===ne;if(!o&&!(typeof n=="number"&&n>1))return null;let{nodes:r}=o?t:Et(e,Number(
n)),s=r.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){if(!o)return[`Block ${D(i+1)}`,D(i+1)];let c=b(
t.labels,b(e.order,b(s,i))),[l,a]=[D(c),Z(t,c)];return[...a===l?[]:[`Cluster ${a}`,a],`Cluster ${l}`,l]}}}function Mn(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var ll=12;function ss(t,e){let n=t.ownerDocument,o="Gaps between clusters, or between branches of the trees",{box:r,list:s}=wo(
t,"Blocks",o),i=f("Rows","Blocks of rows","row_split"),c=f("Columns","Blocks of columns","col_split"),l=n.createElement(
"input");l.type="range",l.max=String(F.max_block_gap),l.addEventListener("input",()=>e.setOption("gap",Number(l.value))),
a("Gap","Gap between blocks",l);function a(u,p,d){let h=n.createElement("label"),g=n.createElement("span");return g.textContent=
u,d.dataset.lmSuppressShortcuts="true",d.setAttribute("aria-label",p),h.append(g,d),s.append(h),h}function f(u,p,d){let h=n.
createElement("select"),g=a(u,p,h);return h.addEventListener("change",()=>{let{value:m}=h;e.setOption(d,m===ne?m:Number(
m)||"")}),(m,y,M)=>{if(g.hidden=!m,!m)return;let A=String(e.option(d)||""),w=Math.min(ll,M),x=Array.from({length:Math.max(
0,w-1)},(S,E)=>String(E+2)),v=["",...y,...x];v.includes(A)||v.push(A),h.replaceChildren(...v.map(S=>{let E=n.createElement(
"option");return E.value=S,E.textContent=S===ne?"by cluster":S?`${S} blocks`:"together",E})),h.value=A}}return function(p){
r.hidden=!p.rows&&!p.columns,i(p.rows>1,[ne],p.rows),c(p.columns>1,[],p.columns),l.value=String(e.option("gap")??F.block_gap)}}var is=F.colors,cl=Object.keys(F.marker_scales),as=F.marker_scales;function yo(t){return un(t)?t:t%Be}function ut(t){return un(
t)?Or(t):b(is,t%is.length)}function xo(t){return b(cl,un(t)?$r(t):t%me)}function Mo({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,f)=>a+f,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,l]=[0,1/0];for(let a=0;a<t;a++){let f=Mt(o,Mt(n,a));i[Mt(n,a)]=(c+f/2)*r,c+=f,s[a+1]=c*r,l=Math.min(l,f*r)}for(let a=0;a<
t-1;a++)i[t+a]=(Mt(i,Mt(e,2*a))+Mt(i,Mt(e,2*a+1)))/2;return{edges:s,x:i,least:l}}function Gt(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Mt(t,n)+(e-n)*(Mt(t,n+1)-Mt(t,n))}function oe(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Mt(t,r)<=e?n=r:o=r-1}return n+(e-Mt(t,n))/(Mt(t,n+1)-Mt(t,n))}function Mt(t,e){
return t[e]}var Ao=1;function At(t,e){return ps(t,Gt(t.places?.edges,e))}function ps(t,e){return(e-t.from)/(t.to-t.from)*t.width}function vo(t,e,n){
return ot(t.places?t.places.x:e.x,n)}function An(t,e,n){return ps(t,vo(t,e,n))}function Ee(t,e){let n=t.from+e/t.width*(t.
to-t.from);return oe(t.places?.edges,n)}function pt(t,e){return t.height*(1-e/t.top)}function hs(t,e){return t.top*(1-e/
t.height)}function re(t){return t.width/(t.to-t.from)}function Eo(t,e){return At(t,e+1)-At(t,e)}function vn(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Ao/(re(e)*n),c=e.places?.edges,l=Tr(
t,e.from,e.to,i,c),a=new Int32Array(12*l.length),f=new Int32Array(3*l.length),u={rows:ls(r+s+1),columns:ls(o+s+1)},p=0,d=(m,y,M,A,w)=>{
a.set([y,M,A,w],4*p),f[p++]=m},h=m=>Math.round(An(e,t,m)*n-s/2),g=m=>Math.round(pt(e,ft(t,m))*n-s/2);for(let m of l){let[
y,M]=$t(t,m),[A,w,x]=[h(y),h(M),g(m)],[v,S]=[Math.max(0,A),Math.min(o,w+s)];x>-s&&v<S&&cs(u.rows,x,v,S)&&d(m,v,x,S-v,s);
for(let[E,T]of[[y,A],[M,w]]){if(T<0||T+s>o+1)continue;let C=E>=t.n&&Sn(t,E,c)>=i?g(E):r,[L,z]=[Math.max(0,Math.min(x,C)),
Math.max(x,C)];L<z&&cs(u.columns,T,L,z)&&d(m,T,L,s,z-L)}}return{rects:a,owner:f,count:p,thick:s}}function En(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(ot(e,s),ot(e,s+1),ot(e,s+2),ot(e,s+3))}function Sn(t,e,n){let o=ot(t.sizes,e);if(!n)
return o;let r=ot(t.start,e);return ot(n,r+o)-ot(n,r)}function ls(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function cs(t,e,n,o){let[r,s]=[ot(t.from,e),ot(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Kt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Ao/(re(r)*r.dpr),
c=r.places?.edges,l=Math.max(0,Math.floor(oe(c,r.from)));for(;l<t.n&&Gt(c,l)<r.to;){let a=ot(o,ot(t.order,l)),f=ot(t.start,
ot(e,a)),u=f+ot(n,a),[p,d]=[Math.max(0,At(r,f)),Math.min(r.width,At(r,u))];s.push({label:a,x0:p,x1:d}),l=Math.max(u,Math.
ceil(oe(c,Gt(c,f)+i)))}return s}var fs=new WeakMap;function Se(t,e){if(t.monotone)return ft(t,e);let n=fs.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=$t(t,o);n[o]=Math.max(ft(t,o),n[r]??0,n[s]??0)}
fs.set(t.children,n)}return ot(n,e)}function kn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Ee(e,n)),
0),t.n-1),i=ot(t.order,s),c=Ao/(re(e)*e.dpr),l=-1,a=r,f=(u,p,d)=>{let h=Math.hypot(p,d);h<a&&([a,l]=[h,u])};for(let u=ot(
t.parents,i);u>=0;u=ot(t.parents,u)){if(Sn(t,u,e.places?.edges)<c)continue;let[p,d]=$t(t,u),h=pt(e,ft(t,u)),g=[p,d].map(
m=>An(e,t,m));f(u,us(n,g[0]??0,g[1]??0),o-h),[p,d].forEach((m,y)=>{let M=pt(e,ft(t,m));f(m,n-ot(g,y),us(o,h,M))})}return l}
function us(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function ot(t,e){return t[e]}function ds(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(Ct(t,0)).replace(/^-0$/,"0"):r==="e"?nn(t,s):r==="g"?Nt(t,Math.max(1,s)):r==="%"?
`${i(Ct(100*t,s))}%`:i(Ct(t,s))}var fl=2e4;function ms(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:l,fmt:a,rowAxis:f,columnAxis:u}=e;if(!e.
annot)return;let{heatmap:p}=s,[d,h]=e.shown,[g,m]=[u.unit,f.unit];if(m<B+2||g<2*B||(h-d)*r.length>fl)return;let y=[];for(let M=Math.
ceil(d-.2);M+.8<=h&&M<o.length;M++)for(let A=0;A<r.length;A++){let w=b(n.values,b(o,M)*n.p+b(r,A)),x=ds(w,a);if(!x)continue;
if(l.width(x)+6>g)return;let v=3*Math.min(255,Math.max(0,Math.floor(i.place(w)*256))),S=.2126*b(c,v)+.7152*b(c,v+1)+.0722*
b(c,v+2),E=p.left+u.at(A+.5),T=p.top+f.at(M+.5)+.5;y.push({word:x,x:E,y:T,dark:S>127.5})}t.font=l.css(),t.textAlign="cen\
ter",t.textBaseline="middle";for(let{word:M,x:A,y:w,dark:x}of y)t.fillStyle=x?"#000000":"#ffffff",t.fillText(M,A,w)}var{label_gap:gs,max_label_shift:ul,max_last_label_shift:pl}=F;function ws(t,e,n){for(let[o,r]of e.entries()){let s=So(t.
map(({centre:l})=>l),r,n),i=o===e.length-1?pl:ul,c=s?.every((l,a)=>{let{centre:f,span:u}=t[a];return Math.abs(l-f)<=Math.
max(u/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function So(t,e,n,o=gs){let r=t.length;if(e.reduce((p,d)=>p+
d,o*(r-1))>n)return null;let s=t.map((p,d)=>d).sort((p,d)=>b(t,p)-b(t,d)),i=[0];for(let p=1;p<r;p++){let d=(b(e,b(s,p-1))+
b(e,b(s,p)))/2+o;i.push(b(i,p-1)+d)}let c=[];s.forEach((p,d)=>{let[h,g]=[b(t,p)-b(i,d),1];for(let m=c.at(-1);m&&m.mean>=
h;m=c.at(-1))h=(h*g+m.mean*m.size)/(g+m.size),g+=m.size,c.pop();c.push({mean:h,size:g})});let l=new Array(r),a=b(e,b(s,0))/
2,f=n-b(e,b(s,r-1))/2-b(i,r-1),u=0;for(let{mean:p,size:d}of c)for(let h=u+d;u<h;u++)l[b(s,u)]=Math.min(Math.max(p,a),f)+
b(i,u);return l}function bs(t,e,n,o=gs){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,l)=>l).sort((c,l)=>(t[l]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:l,span:a}=t[c],f=b(e,c)/2;if(2*f>1.5*a||l-f<0||l+f>n)continue;let u=Math.
max(0,Math.floor(l-f-o/2)),p=Math.max(0,Math.ceil(l+f+o/2));s.subarray(u,p).includes(1)||(s.fill(1,u,p),r[c]=!0)}return r}var Tn=10,ko=3,hl=90,dl=84,To=6,_o=16,ml=8,kt=9,We=54,ke=5,ys=12,xs=14,Ms=110,As=8;function vs(t,e,n,[o,r],s){let i=t.map(
({name:a})=>s.fit(U(a),dl)),{items:c,lines:l}=wl(t,e-4,s);return{names:i,items:c,legendHeight:l?l*_o+ml:0,namesHeight:i.
length?Math.max(...i.map(a=>s.width(a)))+To+6:0,fit:a=>t.map(f=>{if(f.kind!=="text"||a<B+2)return Tn;let u=Tn;for(let p=Math.
floor(o);p<r&&p<n.length;p++)u=Math.max(u,s.width(U(he(f,b(n,p)).slice(0,60))));return Math.min(hl,u)})}}function gl(t){
let{colors:e,words:n,grouped:o,kind:r,unit:s,ends:i}=t,c=[];return n.length&&!t.plain?e.forEach((l,a)=>{let f=o&&a===n.length-
1?` (${_t(o,"number")} values)`:"";c.push([[l],`${n[a]}${f}`,""])}):e.length&&!n.length&&c.push([e,_t(i[0],r),_t(i[1],r,
s)]),t.gaps&&e.length&&c.push([[F.missing_color],"missing",""]),c}function wl(t,e,n){let o=[],r=0;for(let c of t){let l=gl(
c);if(!l.length)continue;let a=n.fit(U(c.name),Ms,B,!0);o.push({line:r,left:0,text:a,colors:[],end:""});let f=n.width(a,
B,!0)+ys;for(let[u,...p]of l){let[d="",h=""]=p.map(m=>n.fit(U(m),Ms)),g=n.width(d)+n.width(h)+ke;g+=u.length===1?kt:We+ke,
f+g>e&&f>xs&&(r+=1,f=xs),o.push({line:r,left:f,text:d,colors:u,end:h}),f+=g+ys}r+=1}let s=o.length;o=o.filter(c=>c.line<
As);let i=o.at(-1);if(i&&o.length<s){let c=`+ ${s-o.length+1} more`;o[o.length-1]={...i,text:c,colors:[],end:""}}return{
items:o,lines:Math.min(r,As)}}var No=9,_n=17,je=5,Es=11,Te=7,Ss=B+Te+5,bl=130,ks=37,Ts=140,qe=18,_s=B+2;function Ns(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,l=L=>Math.round(L*i)/i,a=l(t.columnTree?Math.min(70,.1*o)+je:8),f=t.titles?_n:0,u=t.rowTree?Math.
min(130,Math.max(50,.16*n)):0,p=o-(c?.legendHeight??0),d=c?.fit((p-a-24)/s)??[],h=()=>d.reduce((L,z)=>L+z+ko,0),g=()=>l(
f+u+je+No+h()+je),m=g(),y=Es+10+Math.max(0,...t.scale.map(L=>e.width(L))),M=16+Math.max(y,e.width(t.unit)+4),A=0,w=p-a-24;
if(t.chosen||w/s>=_s){let L=Math.min(bl,.26*n,t.longestName());A=L+(t.chosen?L&&qe+6:10)}let x=Math.max(20,n-m-M-A),v=()=>Co(
r,(x-Math.min(t.between??0,mo*x))/r.length,m,.34*p,e,!d.length),S=v(),E=()=>Math.max(S.height,c?.namesHeight??0);(A||d.length)&&
(p-a-E())/s<_s&&(t.chosen||(A=0),d=c?.fit(0)??[],m=g(),x=Math.max(20,n-m-M-A),S=v()),x=l(x);let T=l(Math.max(20,p-a-E())),
_=m-je-h(),C=_;return{heatmap:{left:m,top:a,width:x,height:T},clusterBar:{left:_-No,top:a,width:No,height:T},rowTree:{left:f,
top:a,width:u,height:T},columnTree:{left:m,top:2,width:x,height:t.columnTree?a-je-2:0},bar:{left:m+x+A+16,top:a+Ss,width:Es,
height:Math.min(120,Math.max(1,T-Ss-Te))},names:S,rowNames:A,tracks:d.map(L=>(C+=ko+L,{left:l(C-L),top:a,width:L,height:T})),
trackNames:c?.names??[],legend:c?.items??[],legendTop:p+4}}function Co(t,e,n,o,r,s=!0){let i=t.map(h=>U(h)),c=h=>Math.max(
0,...h.map(g=>r.width(g)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:B+12};let l=ks*Math.PI/180,a=s&&e*Math.sin(
l)>=B+1,f=a?1:Math.max(1,Math.ceil((B+2)/e)),u=ue(i,Re(i),(h,...g)=>{if(h%f)return"";let m=n+e*(h+.5)-6,y=a?Math.min(Ts,
(o-16)/Math.sin(l),m/Math.cos(l)):Math.min(Ts,o-10);return r.fit(b(i,h),y,B,!1,...g)}),p=a?l:Math.PI/2,d=c(u)*Math.sin(p)+
B*Math.cos(p)+12;return{words:u,angle:a?ks:90,every:f,height:Math.ceil(d)}}function Cs(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:l,to:a}=o,{heatmap:f,rowNames:u}=e,p=B+2,d=Math.
floor(f.height/p),h=i.map(A=>b(n,A)).filter(A=>A+.5>=l&&A+.5<=a).slice(0,d).sort((A,w)=>A-w),g=h.map(A=>o.at(A+.5)),m=So(
g,Array(h.length).fill(p),f.height,0)??[],y=c(h,u-qe-6),M=f.left+f.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),y.forEach((A,w)=>{let[x,v]=[f.top+b(g,w),f.top+b(
m,w)];t.moveTo(M+2,x),t.lineTo(M+5,x),t.lineTo(M+qe-3,v),t.fillText(A,M+qe,v+.5)}),t.stroke()}function Lo(t,e){if(t.norm==="linear"){let r=fe(t.vmin,t.vmax,e,40);return{values:r,words:Ft(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(Ft([r]),0):nt(r,2));return{values:n,words:o}}function Ls(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:l,top:a,width:f,height:u}=e.bar,p=m=>{let y=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(m)*256)));return`rgb(${r[y]} ${r[y+1]} ${r[y+2]})`};for(let m=0;m<u;m+=.5)t.fillStyle=
p(1-(m+.25)/u),t.fillRect(l,a+m,f,Math.min(1,u-m));let d=(m,y)=>{t.beginPath(),t.moveTo(l,m),t.lineTo(l+f,m),t.lineTo(l+
f/2,y),t.closePath(),t.fill()};t.fillStyle=p(1),n.above&&d(a,a-Te),t.fillStyle=p(0),n.below&&d(a+u,a+u+Te);let{values:h,
words:g}=Lo(n,u);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",h.forEach((m,y)=>{let M=a+u*(1-n.share(m));t.
fillStyle=s.rule,t.fillRect(l+f,Math.min(Math.round(M),a+u-1),4,1),t.fillStyle=s.quiet;let A=Math.min(Math.max(M,a+5),a+
u-4);t.fillText(g[y]??"",l+f+8,A)}),t.fillStyle=s.quiet,t.fillText(o,l,a-Te-2-B/2),c&&(t.fillStyle=F.missing_color,t.fillRect(
l,a+u+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",l+14,a+u+19))}function Os(t,e,n,o,[r,s],i,c){let l=new Float64Array(e),a=new Float32Array(i*c),f=(s-r)/c,u=-1;for(let p=0;p<c;p++){let d=r+
p*f;if(f<=1){let h=Math.min(Math.max(Math.floor(d+f/2),0),n.length-1);if(h===u){a.copyWithin(p*i,(p-1)*i,p*i);continue}u=
h;let g=mt(n,h)*e;for(let m=0;m<e;m++)l[m]=mt(t,g+m)}else yl(l,t,e,n,d,d+f);xl(a,p*i,l,o,i)}return a}function yl(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let l=Math.min(c+1,s)-Math.max(c,r);if(l<=1e-9)
continue;i+=l;let a=mt(o,c)*n;for(let f=0;f<n;f++)t[f]=mt(t,f)+l*mt(e,a+f)}for(let c=0;c<n;c++)t[c]=mt(t,c)/i}function xl(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[l,a]=[c*i,(c+1)*i];if(i<=1){t[e+c]=mt(n,mt(o,Math.min(Math.floor(l+i/2),s-
1)));continue}let f=0;for(let u=Math.floor(l);u<a&&u<s;u++)f+=(Math.min(u+1,a)-Math.max(u,l))*mt(n,mt(o,u));t[e+c]=f/i}}
function $s(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,l=e.norm==="linear",[a,f]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],u=256*c[0],p=256*(c[1]-c[0])/(i-s);for(let d=0;d<t.length;d++){let h=mt(t,d);if(Number.isNaN(h))continue;
let g=0;if(l)g=Math.min(Math.max(Math.floor(u+(h-s)*p),a),f);else for(let m=128;m;m>>=1)h>=mt(r,g+m-1)&&(g+=m);g*=3,o[4*
d]=mt(n,g),o[4*d+1]=mt(n,g+1),o[4*d+2]=mt(n,g+2),o[4*d+3]=255}}function Nn(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(oe(
r,n));for(let l=Math.floor(oe(r,e));l<c;l++){if(!t(l))continue;let a=Math.max((Gt(r,l)-e)*i,0),f=Math.min(Math.max((Gt(r,
l+1)-e)*i,a+1),o),u=s.length-1;u>0&&a<=mt(s,u)+1e-6?s[u]=Math.max(f,mt(s,u)):s.push(a,f)}return s}function mt(t,e){return t[e]}var{missing_color:Ml}=F;function Ln(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let l=Os(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let f=a.createImageData(t.width,t.height);$s(l,i,c,f.data),
a.putImageData(f,0,0)}function On(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Ml,r?.some(({gap:i})=>i)?
Al(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function Al(t,e,n,o,[r,s],i){let c=Cn(s,n.left,e.width,i);for(let[l,a,f,u]of Cn(r,n.top,e.height,i))for(let[p,d,h,g]of c)
o&&t.fillRect(h,f,g,u),t.drawImage(e,p,l,d,a,h,f,g,u)}function Cn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=l=>Math.
round((o+l)*s)/s;return n.map(l=>{let[a,f]=[c(l.begin),c(l.end)],u=Math.max(f-a,1/s);return[(l.from-t)*i,(l.to-l.from)*i,
a,u]})}function $n(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((l,a)=>{if(!l)return;let f=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(l,f,c+B+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?f+4:f,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),t.restore()})}function In(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,l){let a=l?.unit??e.height/(r-o);if(a<B)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let f=[];for(let u=Math.ceil(o-.4);u+.6<=r;u++)f.push(u);s(f,n-10).forEach((u,p)=>{let d=b(
f,p)+.5,h=e.top+(l?.at(d)??(d-o)*a);t.fillText(u,e.left+e.width+7,h+.5)})}function Oo(t,e,n,o,r){let s=vn(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let l=t.getContext(
"2d");return l&&(o&&l.setTransform(0,1,1,0,0,0),En(l,s,r)),s}function Is(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let l=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),a=n[Math.min(l,n.length-1)],f=c<o&&a!==void 0?
t.labels[a]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[f,c])}return r}function Rs(t,e,n,o,r){for(let{
label:s,x0:i,x1:c}of n){let l=c-i,a=r&&l>4?.5:0;t.fillStyle=ut(b(o,s)),t.beginPath(),r&&l>8?t.roundRect(e.left,e.top+i+a,
e.width,l-2*a,2):t.rect(e.left,e.top+i+a,e.width,l-2*a),t.fill()}}function Ps(t,{heatmap:e},{blocks:n},o,r){let s=n.flatMap(
({from:l,to:a,begin:f,end:u})=>Nn(o,[l,a],u-f).map(p=>p+f)),i=0;t.fillStyle=r.paper,t.globalAlpha=.62;for(let l=0;l<=s.length;l+=
2){let a=s[l]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;
let c=e.left-4;for(let l=0;l<s.length;l+=2){let[a=0,f=0]=[s[l],s[l+1]];t.fillRect(c,e.top+a,e.left-c-1,Math.max(1,f-a))}}
function Ge(t,{left:e,top:n,width:o,height:r},s,i){let c=p=>Math.round(p*i)/i,[l,a,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[
p,d]of[[s.paper,2],[s.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(l-d,a-d,f-l+2*d,u-a+2*d),t.rect(l,a,f-l,u-a),t.fill("ev\
enodd")}function Ds(t,{places:e,titleOf:n,rowAxis:o,theme:r,face:s}){let{blocks:i,first:c,isCrowded:l}=o;!n||l||(t.font=s.css(),
t.fillStyle=r.ink,t.textAlign="center",t.textBaseline="middle",i.forEach(({begin:a,end:f},u)=>{let p=f-a-2;if(p<B)return;
let d=n(c+u).map(m=>U(m)),h=d.length-1,g=d.findIndex(m=>s.width(m)<=p);t.save(),t.translate(_n/2-2,e.heatmap.top+(a+f)/2),
(g<0||g===h)&&s.width(b(d,h))<=_n-4?t.fillText(b(d,h),0,.5):g>=0&&(t.rotate(-Math.PI/2),t.fillText(b(d,g),0,.5)),t.restore()}))}function zs(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((l,a)=>{if(!l.colors.length)return;let f=Sr(l);for(let u=0;u<s;u++){let p=Math.floor(o+(u+.5)/s*(r-o)),d=b(
n,Math.min(Math.max(p,0),n.length-1)),h=4*(u*e.length+a);c.data.set(f.subarray(3*d,3*d+3),h),c.data[h+3]=255}}),i.putImageData(
c,0,0)}function Bs(t,e,n,o,r,s,i,c,l){let{from:a,to:f}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:u,top:p,width:d,height:h},g)=>{let m=b(n,g),y=b(o.trackNames,g);if(m.colors.length)for(let[M,
A,w,x]of Cn(s,p,e.height,l))t.drawImage(e,g,M,1,A,u,w,d,x),$o(t,u,w,d,x,i);else if(d>Tn&&s.unit>=B){t.fillStyle=i.quiet,
t.textAlign="left";for(let M=Math.ceil(a-.4);M+.6<=f;M++){let A=c.fit(U(he(m,b(r,M))),d);t.fillText(A,u,p+s.at(M+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(u+d/2,p+h+To),d>c.width(y)?(t.textAlign="center",t.fillText(y,0,B/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(y,0,0)),t.restore()})}function Hs(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:c,colors:l,end:a}of e){let f=n+(s+.5)*_o,u=!l.length&&!c.startsWith("+ ");t.font=r.css(B,
u);let[p,d]=l,h=i+2,g=(m,y)=>{t.fillStyle=y,t.fillText(m,h,f+.5),h+=r.width(m)+ke};if(!p)g(c,u?o.ink:o.quiet);else if(d){
g(c,o.quiet);let m=We/18;for(let y=0;y<18;y++)t.fillStyle=vl(p,d,(y+.5)/18),t.fillRect(h+y*m,f-kt/2,m+.3,kt);$o(t,h,f-kt/
2,We,kt,o),h+=We+ke,g(a,o.quiet)}else t.fillStyle=p,t.fillRect(h,f-kt/2,kt,kt),$o(t,h,f-kt/2,kt,kt,o),h+=kt+ke,g(c,o.quiet)}}
function vl(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function $o(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function Io({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=(Ot(t.tree)||1)*1.04;return Us(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function Us(t,e,n){let{from:o,unit:r,length:s}=e,i=Fs.get(e);return i?.tree!==t&&Fs.set(
e,i={tree:t,places:Br(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Fs=new WeakMap,El=15e4,Sl=.75;function kl({gap:t,
blocks:e,length:n,from:o,to:r},s,i,c){let a=(r-o)*c<=El?n-t*(e.length-1):s?Sl*n:n;return Math.max(1,Math.round(a*i))}function Ws(t){
let e=()=>{let a={canvas:Fe(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e()};function o(a,f,u){
if(ye(a.canvas))a.canvas=Fe(t,()=>a.key=[]);else if(f.length===a.key.length&&f.every((p,d)=>p===a.key[d]))return;a.key=f,
u(a.canvas)}function r(a,f){let{data:u,places:p,columnAxis:d,theme:h,face:g,dpr:m}=f,{columnTree:y}=p,M=u.columnTree;if(y.
height&&M){let A=[M,y.width,y.height,m,h.quiet,d];o(n.columns,A,w=>{let x={...y,top:(Ot(M)||1)*1.02,dpr:m};Oo(w,M,Us(M,d,
x),!1,h.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(y.left*m),Math.round(y.top*m)),a.drawImage(n.columns.canvas,
0,0),a.restore()}$n(a,p,h,g,d),Ls(a,f),p.tracks.length&&Hs(a,p.legend,p.legendTop,h,g)}function s(a,f){let{data:u,places:p,
rows:d,columns:h,shown:g,scale:m,map:y,gaps:M,theme:A,face:w,dpr:x}=f,{rowAxis:v,columnAxis:S}=f,{heatmap:E}=p,T={width:Math.
max(1,Math.round(E.width*x)),height:kl(v,f.titleOf!==null,x,h.length)},_=[u.values,d,h,...g,T.width,T.height,m,y];if(o(n.
heatmap,_,L=>Ln(L,u,d,h,g,T,m,y)),On(a,n.heatmap.canvas,E,M,[v,S],x),ms(a,f),p.rowNames){let L=(z,k)=>{let O=z.map(P=>b(
d,P)),N=O.map(P=>U(u.name(P))),$=O.map(P=>rn(u,P));return ue(N,$,(P,...K)=>w.fit(b(N,P),k,B,!1,...K))};f.named?Cs(a,f,f.
named,L):In(a,p,g,L,A,w,v)}let{tracks:C}=f;p.tracks.length&&(o(n.tracks,[C,d,...g,T.height],L=>zs(L,C,d,g,T.height)),Bs(
a,n.tracks.canvas,C,p,d,v,A,w,x))}function i(a,f){let{rowTree:u,rows:p,places:d,rowAxis:h}=f,g=Ut(f.cut),m=Io(f),y=u?Kt(
f.cut,m):Is(f.cut,m,p);Rs(a,d.clusterBar,Hr(y,h),g,u),u&&(c(a,f,m,y,g),Ds(a,f))}function c(a,f,u,p,d){let{tree:h}=f.data,
{rowTree:g}=f.places,{dpr:m,from:y,to:M}=u,A=f.theme.quiet,w=[h,g.width,g.height,m,y,M,A,f.rowAxis];o(n.tree,w,v=>{Oo(v,
h,u,!0,A)});let{canvas:x}=n.tree;a.save(),a.setTransform(1,0,0,1,Math.round(g.left*m),Math.round(g.top*m)),a.beginPath(),
a.rect(0,0,x.width,x.height),a.clip(),a.drawImage(x,0,0),a.globalCompositeOperation="source-atop";for(let{label:v,x0:S,x1:E}of p){
let T=b(f.cut.nodes,v);if(T<h.n)continue;let _=Math.round(pt(u,Se(h,T))*m-1),C=Math.floor(S*m);a.fillStyle=ut(b(d,v)),a.
fillRect(_,C,x.width-_,Math.max(1,Math.ceil(E*m)-C))}a.restore()}function l(a,f){let{data:u,places:p,rows:d,placeOf:h,selection:g,
hover:m,rowTree:y,theme:M,dpr:A}=f,{rowAxis:w,columnAxis:x}=f,{heatmap:v}=p;if(g&&Ps(a,p,w,C=>!!g[b(d,C)],M),f.brushed&&
Ge(a,f.brushed,M,A),!m)return;let S=(_,C,L,z)=>{let[k,O]=[w.begin(_),w.end(C)],N=Math.max(O-k,2),$=(k+O)/2,P=Math.max(0,
$-N/2),K=Math.min(v.height,$+N/2);K<=0||P>=v.height||Ge(a,{left:L,top:v.top+P,width:z-L,height:K-P},M,A)},[E,T]=[v.left,
v.left+v.width];if(m.leaf!==void 0){let _=b(h,m.leaf);if(S(_,_+1,E,T),f.column>=0){let{begin:C,end:L}=x;S(_,_+1,E+C(f.column),
E+L(f.column+1))}}else if(y){let _=b(u.tree.start,m.node);S(_,_+b(u.tree.sizes,m.node),E,T)}}return{paintBase:r,paintRows:s,
paintCut:i,paintOverlay:l,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var Tl=24;function _e(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},f=a]=n.values(),u=Math.max(Tl,Math.hypot(
a.x-f.x,a.y-f.y));return{x:(a.x+f.x)/2,y:(a.y+f.y)/2,far:u}}function i(a){let f=xt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,f)||(o={...f,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function c(a){let f=xt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===a.pointerId&&e.drag(a,f,o):
e.hover(a,f)}function l(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,xt(t,a),f))}return G(t,{pointerdown:i,pointermove:c,pointerup:l,pointercancel:l,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let f=a.touches[0],u=f&&e.owns?.(xt(t,f));a.cancelable&&
(a.touches.length>1||u)&&a.preventDefault()}})}function Ro({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:l,height:a}=t.heatmap,f=n.length,u=(M,A,w)=>[
Math.min(Math.max(0,Math.floor(Math.min(M,A))),w-1),Math.min(Math.max(0,Math.floor(Math.max(M,A))),w-1)+1],[p,d]=u(o.placeAt(
s.y-l),o.placeAt(i.y-l),e.length),[h,g]=u(r.placeAt(s.x-c),r.placeAt(i.x-c),f),m=Math.max(0,o.begin(p)),y=Math.min(a,o.end(
d));return{leaves:Array.from({length:d-p},(M,A)=>b(e,p+A)),columns:g-h<f?new Set(Array.from({length:g-h},(M,A)=>b(n,h+A))):
null,rect:{left:c+r.begin(h),top:l+m,width:r.end(g)-r.begin(h),height:y-m}}}var _l=7;function js(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:l}=t,{heatmap:a,clusterBar:f,rowTree:u}=t.
places,p=n-a.top;if(p<0||p>=a.height)return null;let d=e<=u.left+u.width;if(c.isGap(p)&&!d)return null;let h=Math.min(Math.
floor(c.placeAt(p)),o.n-1),g=b(s,h);if(e>=a.left&&e<a.left+a.width){if(l.isGap(e-a.left))return null;let y=Math.floor(l.
placeAt(e-a.left));return{leaf:g,column:Math.min(y,i.length-1)}}if(t.places.tracks.some(({left:y,width:M})=>e>=y-1&&e<y+
M+1))return{leaf:g,column:-1};if(e>=f.left-1&&e<a.left)return{label:b(r.labels,g)};if(!t.rowTree||!d)return null;let m=kn(
o.tree,Io(t),p,e-u.left,_l);return m<0?null:m<o.n?{leaf:m,column:-1}:{node:m}}function Po({data:t,cut:e,columns:n,tracks:o},r){
if(r.label!==void 0){let a=D(b(e.sizes,r.label),t.noun);return[`Cluster ${Z(e,r.label)}`,a]}if(r.node!==void 0){let a=e.
nodes.indexOf(r.node),f=D(b(t.tree.sizes,r.node),t.noun);return[a<0?f:`Cluster ${Z(e,a)} · ${f}`,`height ${gt(ft(t.tree,
r.node))}`]}let s=`cluster ${Z(e,b(e.labels,r.leaf))}`,{leaf:i}=r,c=o.map(a=>`${a.name}: ${he(a,i)}`);if(r.column<0)return[
t.name(i),s,...c];let l=b(n,r.column);return[t.name(i),Do(t,i,l),s,...c]}function Do(t,e,n){let o=t.columnAbout[n],r=b(t.
values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}\
: ${en(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${en(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${_t(c??NaN,i.kind,i.unit)}`}function qs(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function l({x:w,y:x}){let v=r();return v&&
js(v,w,x)}function a(w,x){t.setHit(w);let v=w?.label===void 0?w?.node:e.cut.nodes[w.label];w?.leaf!==void 0?e.setHover({
leaf:w.leaf}):v===void 0?e.setHover(null):e.setHover(v<e.data.n?{leaf:v}:{node:v}),i.canvas.style.cursor=w?"pointer":"";
let S=r();if(!w||!S)return c.hide();let[E="",...T]=Po(S,w);c.show(x.x,x.y,E,T)}function f(w,x){let{cut:v,data:S}=e;if(!w)
x||e.select([]);else if(w.leaf!==void 0)e.select([w.leaf],{add:x});else{let E=w.node??b(v.nodes,w.label??0);e.select(Dt(
S.tree,E),{add:x})}}function u(w){let x=r();return x?w/x.rowAxis.unit:0}function p(w){let x=r();if(!x)return .5;let{from:v,
to:S,placeAt:E}=x.rowAxis;return(E(w-x.places.heatmap.top)-v)/(S-v)}let d=o.shown(),h=!1,g=null;function m(w,x){let v=r();
if(!v)return;let{leaves:S,columns:E}=Ro(v,w,x);t.brush(S,E)}let y=_e(i.canvas,{down(w){if(w.button)return!1;d=o.shown();
let x=l(xt(s,w));return h=x?.leaf!==void 0&&x.column>=0&&w.pointerType!=="touch"&&(w.shiftKey||!o.part),!0},drag(w,{x,y:v},S){
if(S.moved||=Math.hypot(x-S.x,v-S.y)>=xe,!S.moved)return;let E=r();h?E&&t.setBrushed(Ro(E,S,{x,y:v}).rect):o.move(u(S.y-
v),d)},up(w,x,v){if(h&&t.setBrushed(null),v.moved&&h&&m(v,x),v.moved)return;let S=l(x);f(S,w.shiftKey),w.pointerType==="\
touch"&&a(S,x)},cancel:()=>t.setBrushed(null),hover:(w,x)=>a(l(x),x),leave:()=>a(null,{x:0,y:0}),pinch(w,x,v,S){o.zoom(w,
p(x.y-S)),o.move(-u(S))}}),M=G(i.canvas,{dblclick:o.showAll,wheel(w){!Me(s,w)||!r()||(w.preventDefault(),o.zoom(1.0015**
(w.deltaY||w.deltaX),p(xt(s,w).y)))},keydown:It({ArrowDown:w=>A(1,0,w.shiftKey),ArrowUp:w=>A(-1,0,w.shiftKey),ArrowRight:w=>A(
0,1,w.shiftKey),ArrowLeft:w=>A(0,-1,w.shiftKey),Home:()=>A(-1/0,0),End:()=>A(1/0,0),Enter:w=>{let x=t.hit();x&&f(x,w.shiftKey)},
Escape:()=>{e.select([]),a(null,{x:0,y:0}),s.classList.remove(St)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.
zoom(1.4,.5),0:o.showAll})});function A(w,x,v=!1){let S=r();if(!S)return;let E=(P,K)=>Math.min(Math.max(P,0),K),T=e.hover?.
leaf,_=t.hit(),C=T===void 0?Math.ceil(S.shown[0]):E(b(S.placeOf,T)+w,e.data.n-1),L=T===void 0||_?.leaf===void 0?0:E(_.column+
x,t.columns()-1);o.reveal([C]);let z=r()??S,{heatmap:k}=z.places,O={leaf:b(z.rows,C),column:L},N=(P,K)=>({x:k.left+z.columnAxis.
at(K+.5),y:k.top+z.rowAxis.at(P+.5)}),$=N(C,L);if(!v)g=null;else{let[P,K]=T===void 0?[C,L]:[b(S.placeOf,T),0];g??=[P,_?.
leaf===void 0?K:Math.max(0,_.column)],m(N(...g),$)}a(O,$),s.classList.add(St),n.announce(Po(z,O).join(", "))}return()=>{
y(),M()}}var Nl={clusterColors:Ut,clusterTitle:Z,color:ut,columnNames:Co,count:D,createA11y:Ae,createViewBase:Zt,describeCell:Do,
eventPosition:xt,fitNames:ue,keyHandler:It,literal:U,ownParts:Re,paintColumnNames:$n,paintFrame:Ge,paintHeatmap:On,paintRowNames:In,
renderHeatmap:Ln,value:_t};function Gs(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,l]=[!1,!1,!1],a=null,f=null,u=t.
ownerDocument.createElement("button");u.type="button",u.className="hclust-sub-open",u.textContent="Selected rows",u.title=
"Show them as a heatmap of their own",u.hidden=!0,u.dataset.lmSuppressShortcuts="true",u.addEventListener("click",()=>{i=
!i,d()}),t.append(u);async function p(){let m=o.get("sub_module");if(!m)return o.send({wants:"sub_module"});if(c)return;
c=!0;let y=URL.createObjectURL(new Blob([m],{type:"text/javascript"}));try{s=(await import(y)).default}finally{URL.revokeObjectURL(
y),c=!1}d()}function d(){if(l)return;let m=!!(e.scene()&&n.selection?.includes(1));u.hidden=!m,u.setAttribute("aria-expa\
nded",String(i)),!i||!m?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:h,tools:Nl}):p()}function h(){
i=!1,d(),u.focus()}let g=n.subscribe("selection",()=>{a=f});return o.on("change:sub_module",d),{follow:d,brush(m,y){a=f=
y,n.select(m),f=null,d()},restyle(){r?.destroy(),r=null,d()},destroy(){l=!0,g(),o.off("change:sub_module",d),r?.destroy()}}}var Xs=["linear","log","symlog","power","quantile"],Cl=[2,98],Ks=.5,Ll=.01,Rn=100,Ke=1/(1-.1),Ys=t=>F.diverging_maps.includes(
t.replace(/_r$/,""));function Bo(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let l=b(t,c);Number.isNaN(l)||(s[i++]=l)}return o=s.subarray(0,i).sort(),o}}}function zo(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Ve(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:l}=e,a=o==="log";if(Ol(t),a&&c<=0)throw new Error(Js("the smallest",c));let f=t.center===void 0?"\
auto":t.center;if(f==="auto"){let h=r!==null&&r>=0||s!==null&&s<=0;f=n&&!a&&!h?0:null}let u=i===!0||i==="auto"&&n?Cl:i,[
p,d]=[c,l];if(Array.isArray(u)&&e.sorted().length&&(p=zo(e.sorted(),b(u,0)/100),d=zo(e.sorted(),b(u,1)/100)),[p,d]=$l(p,
d,f,r,s,a),!(p<d))if(r===null&&s===null)d=a?10*p:p+1;else{let[h,g,m,y]=s===null?["vmin",p,"below the largest",d]:["vmax",
d,"above the smallest",p];throw new Error(`${h}=${nt(Number(g))} is not ${m} value, ${nt(Number(y))}: choose another ${h}\
, or both ends.`)}return Il(o,p,d,f,e)}var Js=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${nt(e)}: choose \
another norm, such as 'symlog'.`;function Ol({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${nt(r)} is not below vmax=${nt(s)}: choose a smaller vmin or a larger vmax.`);for(let[
l,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(Js(l,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${nt(r)}`:`below vmax=${nt(s??0)}`;
throw new Error(`center=${nt(e)} is not ${c}: choose another center or end.`)}function $l(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,f)=>s?f/a:f-a,c=s?1:0,l=Math.max(i(n,e),i(t,n));return o!==null?l=i(o,n):r!==null&&
(l=i(n,r)),l>c||(l=s?10:1),s?[o??n/l,r??n*l]:[o??n-l,r??n+l]}function Il(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Rl(t,e,n,o,r),
[l,a]=[i(e),i(n)],[f,u]=[0,1];if(o!==null){let h=i(o),g=Math.max(a-h,h-l);[f,u]=[.5-.5*(h-l)/g,.5+.5*(a-h)/g]}let p=h=>(i(
Math.min(Math.max(h,e),n))-l)/(a-l),d=h=>c(l+h*(a-l));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:p,atShare:d,place:h=>f+(u-f)*p(h),part:[f,u],bounds:Float64Array.from({length:255},(h,g)=>{let m=(g+1)/
256;return m<=f?-1/0:m>=u?1/0:d((m-f)/(u-f))}),placeOfShare:h=>f+(u-f)*h,ticks(h=5){let g=new Set;for(let m=0;m<h;m++)g.
add(Number(nt(d(m/(h-1)),2)));return[...g].filter(m=>m>=e-s&&m<=n+s).sort((m,y)=>m-y)}}}function Rl(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Ks,i=>s+Math.sign(i)*Math.
abs(i)**(1/Ks)]}if(t==="symlog"){let s=Ll*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Ke:Math.sign(i)*s*
(Ke+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Ke?i/Ke:Math.sign(i)*s*10**(Math.abs(i)/s-Ke)]}if(t==="quantile"){let[s,
i]=Pl(r.sorted(),e,n);return[c=>Vs(c,s,i),c=>Vs(c,i,s)]}return[s=>s,s=>s]}function Pl(t,e,n){let o=t.filter(l=>l>=e&&l<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let l=0;l<=Rn;l++){let a=l===0?e:l===Rn?n:zo(o,l/Rn);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let f=r.length-1;s[f]=b(s,f)+l/Rn,i[f]=b(i,f)+1}let c=s.map((l,a)=>l/b(i,a));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function Vs(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Zs=24,Qs=.02,Pn=.02,ti=.1;function ei(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(l=>{let a=n.createElement("di\
v");a.className="hclust-scale-end",a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual\
 ends",a.dataset.lmSuppressShortcuts="true";for(let[f,u]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":l==="vmax"?"Upper end of the colors":"Lower end of the colors"}))a.setAttribute(f,u);return t.append(a),{end:l,
el:a}}),r=1;function s(l,a,f){let u=l.center===null?null:l.share(l.center),p=a==="vmax"?Math.max(f,(u??0)+Qs):Math.min(f,
(u??1)-Qs),d=Number(nt(l.atShare(p),4));Number.isFinite(d)&&e.move(a,d)}function i(l,a){let f=a==="vmax"?1:0,u=null,p=g=>{
let m=e.scale();m&&s(m,a,f+g)},d=g=>{let m=e.scale()?.values[g];m!==void 0&&e.move(a,m)},h=()=>{u&&(u=null,l.style.transform=
"",e.done())};return G(l,{pointerdown(g){let m=e.scale();g.button||!m||(u={y:g.clientY,id:g.pointerId,scale:m},l.setPointerCapture(
g.pointerId))},pointermove(g){if(u?.id!==g.pointerId)return;let m=(g.clientY-u.y)/le(l);l.style.transform=`translateY(${m}\
px)`,m&&s(u.scale,a,f-m/r)},pointerup:h,pointercancel:h,dblclick:e.reset,keydown:It({ArrowUp:()=>p(Pn),ArrowRight:()=>p(
Pn),ArrowDown:()=>p(-Pn),ArrowLeft:()=>p(-Pn),PageUp:()=>p(ti),PageDown:()=>p(-ti),Home:()=>d("least"),End:()=>d("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:l,end:a})=>i(l,a));return{show(l,a,f){r=l.height;let[u,p]=[Math.min(
a.values.least,a.vmin),Math.max(a.values.most,a.vmax)];for(let{el:d,end:h}of o){let g=h==="vmax"?l.top:l.top+l.height;d.
style.left=`${l.left+l.width/2-Zs/2}px`,d.style.top=`${g-Zs/2}px`;let m=nt(a[h],4);d.setAttribute("aria-valuemin",String(
u)),d.setAttribute("aria-valuemax",String(p)),d.setAttribute("aria-valuenow",String(a[h])),d.setAttribute("aria-valuetex\
t",`${m} ${f}`.trim())}},destroy(){for(let l of c)l();for(let{el:l}of o)l.remove()}}}var Dl=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,zl=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Bl=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function ni(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=Dl.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=zl.test(r)?[r]:[];for(let[l,a,f]of Bl)a.test(r)&&i.splice(l===
","?0:i.length,0,r.replace(f,""));let c=i.map(l=>+`${o}${l.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Hl=["linear","logarithmic","symmetric log","square root","quantiles"],Fl=[["vmin","From"],["center","Center"],["vmax",
"To"]];function oi(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ve(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",g=>n.change({norm:g})),c=Fl.map(([g,m])=>{let y=o.createElement("label"),M=o.createElement(
"input");return M.type="text",M.inputMode="decimal",M.dataset.lmSuppressShortcuts="true",M.addEventListener("change",()=>p(
g,M.value.trim())),y.append(m,M),s.el.append(y),{name:g,input:M}}),l=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",g=>n.change({robust:g})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),f=s.button("Usual colors",n.reset),u=o.createElement("p");u.setAttribute("role","statu\
s"),s.el.append(u);function p(g,m){if(!m)return n.change({[g]:void 0});if(g==="center"&&m==="none")return n.change({center:null});
let y=ni(m);if(y.length!==1){u.textContent=`“${m}” is no single number: write one such as 0.5.`;return}n.change({[g]:b(
y,0)})}function d(g){s.hide(!g),r.setAttribute("aria-expanded",String(g))}d(!1);let h=[G(r,{click:()=>d(r.getAttribute("\
aria-expanded")!=="true")}),G(s.el,{keydown(g){g.key==="Escape"&&(g.stopPropagation(),d(!1),r.focus())}})];return{show(g,m,y,M,A){
i.show(g.norm??"linear",Xs,Hl);for(let{name:w,input:x}of c){let v=g[w],S=m[w];(o.activeElement!==x||!u.textContent)&&(x.
value=typeof v=="number"?nt(v):v===null?"none":""),w!=="center"&&v===null&&(x.value=""),x.placeholder=S===null?"none":nt(
S,3)}l.show(y),a.show(M),f.show(Object.keys(g).length>0),u.textContent=A},hide(g){g&&d(!1)},destroy(){for(let g of h)g();
s.destroy()}}}var Ul={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function si(t,e,n,o){let r={
of:null,values:Bo([])},s=Ve({},r.values,!1),i=!1,c="",l=mn(Jt,o.model),a=()=>o.option("color_scale")??{},f=()=>Ur(String(
o.option("cmap")||Jt),i),u=()=>i&&Ys(f());function p(M){let A=Object.fromEntries(Object.entries({...a(),...M}).filter(([
w,x])=>x!==void 0&&!(w==="norm"&&x==="linear")));try{Ve(A,r.values,u())}catch(w){y(w.message);return}o.setOption("color_\
scale",A)}let d=()=>{Object.keys(a()).length&&o.setOption("color_scale",{})},h=()=>p({vmin:void 0,vmax:void 0}),g=oi(t,n,
{change:p,reset:d,annotate:M=>o.setOption("annot",M)}),m=ei(e,{scale:()=>e.classList.contains("hclust-empty")?null:s,move:(M,A)=>p(
{[M]:A}),done:o.flush,reset:h});function y(M){let{robust:A="auto"}=a(),w=A==="auto"?u():!!A;g.show(a(),s,w,!!o.option("a\
nnot"),M)}return{now:()=>({scale:s,map:l,unit:c,annot:!!o.option("annot"),fmt:String(o.option("fmt")||".2g")}),update(M){
let{values:A}=o.data;A!==r.of&&(r={of:A,values:Bo(A)});let w=o.model.get("values_about")??{};[i,c]=[!!w.centered,String(
w.unit??"")],l=mn(f(),o.model);let x="";try{s=Ve(a(),r.values,u())}catch(v){x=v.message,s=Ve({},r.values,u())}g.hide(!M),
y(x)},place:M=>m.show(M,s,c),inWords(){let[M,A]=[s.vmin,s.vmax].map(ri),w=Ul[s.norm];return`Colors go from ${M} to ${A}${c&&
` (${c})`}`+(w?` on a ${w} scale`:"")+(s.center===null?"":`, ${ri(s.center)} in the middle`)+(s.below||s.above?"; values\
 beyond have the color of the end.":".")},destroy(){g.destroy(),m.destroy()}}}var ri=t=>nt(t,3);var[ii,ai,Ne]=[1,2,3];function li(t,e,n){let o=t.ownerDocument,r=ve(t,"Clustermap"),s=r.checkbox("Rows","Cluster the row\
s and draw their tree",R=>e.setOption("row_cluster",R)),i=r.checkbox("Columns","Cluster the columns and draw their tree",
R=>e.setOption("col_cluster",R)),c=r.select("Colors",R=>e.setOption("cmap",R)),l=()=>e.option("tracks")??[],a=wn(()=>{O.
hide(),V()}),f=r.button("show all rows",a.showAll),u=jt(o,n.font),p=[],d=[],h=new Int32Array(0),g=!1,m=null,[y,M]=[!1,!1],
[A,w]=[He(1,[],0,1),He(1,[],0,1)],x=[null,null],v=()=>y&&e.option("row_split")===ne,S=[],E=null,T=null,_=null,C=Ws(o),L=Zt(
t,"hclust-plot",[C.paintBase,C.paintRows,C.paintCut,C.paintOverlay].map(R=>X=>{let Y=H();Y&&R(X,Y)}),()=>V()),{box:z,stage:k,
tip:O}=L,N=Gs(z,{root:t,store:e,scene:H}),$=si(t,z,r,e),P=Ae(z,k.canvas),K="Strips that show what else is known of each \
row",at=o.createElement("div");at.className="hclust-corner",z.append(at);let dt=Jr(at,"Tracks",K,(R,X)=>{let Y=l().filter(
rt=>rt!==R);e.setOption("tracks",X?[...Y,R]:Y)}),I=ss(at,e);function H(){if(!m)return null;let{data:R,cut:X,selection:Y,
hover:rt}=e,lt=T?.leaf!==void 0&&T.leaf===rt?.leaf?T.column:-1;return{data:R,cut:X,selection:Y,hover:rt,places:m,rows:p,
columns:d,placeOf:h,...$.now(),gaps:g,rowTree:y,named:E,brushed:_,tracks:S,column:lt,theme:n,face:u,shown:a.shown(),rowAxis:A,
columnAxis:w,titleOf:x[0]?.titleOf??null,dpr:k.dpr}}function q(){let{data:R}=e,{tree:X}=R,Y=R.p>0&&R.values.length>=R.n*
R.p;r.hide(!Y),P.showNotice(Y?"":yn);let rt=l().flatMap(ct=>R.tracks.find(Ht=>Ht.name===ct)??[]);(rt.length!==S.length||
rt.some((ct,Ht)=>ct!==S[Ht]))&&(S=rt),dt.show(R.tracks.map(({name:ct})=>ct),l()),$.update(Y);let lt=[Jt,...Wr(e.model)],
st=String(e.option("cmap")||Jt),Ze=lt.includes(st)?lt:[st,...lt];c.show(st,Ze,Ze.map(ct=>ct===Jt?"automatic":ct)),y=!!(e.
option("row_cluster")??!0)&&R.n>1,M=!!(e.option("col_cluster")??!0)&&R.columnTree!==null,E=Mn(R,e.option("labels")),s.show(
y,R.n>1),i.show(M,R.columnTree!==null),I({rows:y?R.n:0,columns:M?R.p:0}),p=y?X.order:Int32Array.from({length:R.n},(ct,Ht)=>Ht),
d=M&&R.columnTree?R.columnTree.order:Int32Array.from({length:R.p},(ct,Ht)=>Ht),h=new Int32Array(R.n);for(let ct=0;ct<R.n;ct++)
h[b(p,ct)]=ct;if(T=null,!Y)return m=null,k.paint();V()}function V(){let{data:R}=e;if(f.show(a.part!==null),!k.width||!R.
p||!R.values.length)return;let[X,Y]=a.shown(),rt=$.now();et(),m=Ns({width:k.width,height:k.height,columns:Array.from(d,lt=>R.
columns[lt]??""),rows:Y-X,rowTree:y,columnTree:M,titles:y&&!!e.option("row_split"),between:j()*(x[1]?.breaks.length??0),
chosen:!!E,longestName(){let lt=0;for(let st of E??[])lt=Math.max(lt,u.width(U(R.name(st))));if(E)return lt;for(let st=Math.
floor(X);st<Y&&st<R.n;st++)lt=Math.max(lt,u.width(R.name(b(p,st)).slice(0,60)));return lt},scale:Lo(rt.scale,120).words,
unit:rt.unit,dpr:k.dpr,tracks:S.length?vs(S,k.width,p,[X,Y],u):void 0},u),at.style.maxWidth=`${m.heatmap.left}px`,W(),$.
place(m.bar),P.describe(zt()),k.paint(),N.follow()}let j=()=>Number(e.option("gap")??F.block_gap);function et(){let{cut:R,
data:X}=e;x=[y?bo(R,X.tree,e.option("row_split")):null,M&&X.columnTree?bo(R,X.columnTree,Number(e.option("col_split"))):
null]}function W(){if(!m)return;let{data:R}=e,{width:X,height:Y}=m.heatmap,[rt,lt]=x.map(st=>st?.breaks??[]);A=He(R.n,rt??
[],j(),Y,a.shown()),w=He(R.p,lt??[],j(),X)}function wt(){let R=x.flatMap((X,Y)=>{let rt=X?.breaks.length??0;return rt?[`${Y?
"columns by their tree":`rows by ${v()?"the clusters":"their tree"}`} into ${D(rt+1,"blocks")}`]:[]});return R.length?` \
Split: ${R.join(", ")}.`:""}function zt(){let{cut:R,data:X,selection:Y}=e;return`Clustermap of ${D(X.n,X.noun)} ${y?"in \
the order of their tree":"in the table's order"} by ${D(X.p,"features")}: ${D(R.k,"clusters")}${xn(Y)} ${$.inWords()}`+wt()+
(S.length?` Beside it: ${S.map(({name:rt})=>rt).join(", ")}.`:"")}let Tt=null;function Pt(){a.reset(e.data.n),e.data.values!==
Tt&&(Tt=e.data.values,g=e.data.values.some(Number.isNaN)),q()}let Le={store:e,base:L,viewport:a,scene:H,columns:()=>d.length,
hit:()=>T,brush:N.brush,setBrushed(R){_=R,k.paint(Ne)},setHit(R){T=R,k.paint(Ne)}},Bt=null;return L.onDestroy(P.destroy,
$.destroy,N.destroy,qs(Le),e.subscribe("data",Pt),e.subscribe(["order","option"],q),e.subscribe(["cut","selection"],R=>{
if(R==="cut"&&Bt&&Yt(Bt,e.cut))return;Bt=e.cut;let X=R!=="cut"?[Ne]:v()?[ii,ai,Ne]:[ai];X.includes(ii)&&(et(),W()),R==="\
cut"&&L.followCut(e.cut,...X.filter(Y=>Y!==Ne)),P.describe(zt()),k.paint(...X),N.follow()}),e.subscribe("reveal",()=>{a.
reveal(e.wanted.map(R=>b(h,R)))}),e.subscribe("hover",()=>{e.hover?.leaf!==T?.leaf&&(T=null),O.hide(),k.paint(Ne)})),Pt(),
{restyle(R){n=R,u=jt(o,n.font),V(),N.restyle()},destroy(){L.destroy(),C.destroy(),r.destroy()}}}var Fo=864e5,Wl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function fi(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Uo(t,e,n,o,r){if(t==="date")return jl(e,n,Math.max(2,Math.floor(o/r)));let s=fe(
e,n,o,r);return{values:s,words:Ft(s)}}function jl(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Ho(ci(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return Ho(i,t,e)}return Ho(ci(t,e,1),t,e)}function ci(t,e,n){
let o=new Date(t*Fo);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let l=c.getTime()/
Fo;if(!(l<=e))break;l>=t&&s.push(l)}return s}function Ho(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Wl,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Fo).getUTCFullYear()}`),{values:t,words:o}}var ui=8,hi=12,ql=46,{max_axis_word:Gl}=F;function Wo(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),l=s.unit?`${c} (${U(
s.unit)})`:c;return{name:s.name,title:l,column:s,values:i,all:fi(i)}}function di(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
ui-ql),l=Uo(n.column.kind,...r,c,46);l.words=l.words.map(g=>i.fit(g,Gl));let a=Math.max(0,...l.words.map(g=>i.width(g))),
f=Math.ceil(a+8+B+16),u=Math.max(40,t.width-f-hi-s),p=Uo(e.column.kind,...o,u,64),d=pi(e.values,o[0],o[1],u),h=pi(n.values,
r[1],r[0],c);for(let g=0;g<d.length;g++)Number.isNaN(d[g])?h[g]=NaN:Number.isNaN(h[g])&&(d[g]=NaN);return{left:f,top:ui,
width:u,height:c,x:p,y:l,xs:d,ys:h}}function pi(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function mi(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:l}){
let{left:a,top:f,width:u,height:p}=e,d=f+p,h=Math.max(1,Math.round(l))/l,g=y=>Math.round(y*l)/l;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((y,M)=>{let A=g(d-(y-s[0])/(s[1]-s[0])*p);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(a,A,u,h),t.globalAlpha=1,t.fillRect(a-4,A,4,h),t.fillStyle=i.quiet,t.fillText(e.y.words[M]??
"",a-8,A+.5)}),t.fillStyle=i.rule,t.fillRect(g(a),f,h,p+h),t.fillRect(a,g(d),u,h),t.textBaseline="alphabetic",t.textAlign=
"center";let m=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((y,M)=>{let A=g(a+(y-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(A,d,h,4);let w=c.fit(e.x.words[M]??"",m),x=a+u+hi-1-c.width(w)/2;t.fillStyle=i.quiet,t.fillText(w,Math.
min(A,x),d+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,u),a+u/2,d+37),t.save(),t.translate(B+1,f+p/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var gi=new WeakMap,jo=t=>t.tracks.find(e=>e.known);function Rt({data:t,option:e}){let n=jo(t);if(!n||e("color_by")!=="kn\
own")return null;let o=gi.get(n)??Kl(n);return gi.set(n,o),o}function Kl({name:t,words:e,colors:n,values:o,gaps:r}){let s=r?
[...e,"no class"]:e,i=new Int32Array(s.length),c=Int32Array.from(o,a=>Number.isNaN(a)?e.length:a);for(let a of c)i[a]=b(
i,a)+1;let l=s.map((a,f)=>fn(f%me,n[f]??F.missing_color));return{name:t,k:s.length,titles:s,labels:c,sizes:i,colors:Int32Array.
from(l)}}var[Vl,Xl]=[-1,3];function Yl({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Dn({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Yl(o,t),noun:n}:{sizes:o.sizes,noun:e}}function wi(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Vl),Xl))}var Jl={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Zl=10;function Xe(t){return Jl[xo(
t)]}function bi(t,e,n,o,r,s){let i=r*zn(e),c=t;if(c.marker){c.marker(Xe(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Xe(e))),t.restore()}function zn(t){return as[xo(t)]}function yi(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:l},a,f){let u=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let p=s*zn(r)*a;n.setTransform(p,0,0,p,u,u),n.lineJoin="round",n.globalAlpha=l;let d=new Path2D(Xe(r));n.fillStyle=ut(
r),n.fill(d),n.strokeStyle=c,n.lineWidth=i*a/p,i&&n.stroke(d);let h=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
g=Array.from(h.keys()).filter(m=>ht(h,m)>>>24>=Zl);return{steps:Int32Array.from(g,m=>{let[y,M]=[Math.floor(m/(2*u)),m%(2*
u)];return(y-u)*f+M-u}),pixels:Int32Array.from(g,m=>ht(h,m))}}return function(s,i,c){let l=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,a=e.get(l);a||(e.size>12&&e.clear(),e.set(l,a=[]));let f=a;return u=>f[yo(u)]??=o(yo(u),s,i,c)}}function xi(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,p)=>ht(e,p)-ht(e,u)||u-p),i=new Int32Array(r);s.forEach((u,p)=>{
i[u]=p});let c=new Int32Array(2*r+1),l=u=>ht(i,ht(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[l(u)+1]=ht(c,l(u)+1)+1;for(let u=0;u<
2*r;u++)c[u+1]=ht(c,u+1)+ht(c,u);let a=n?ht(c,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let p=l(u),d=ht(c,p);f[d]=u,
c[p]=d+1}return{order:f,dimmed:a}}function Mi(t,e,n,o,r,s,i){let{xs:c,ys:l,width:a,height:f,left:u,top:p}=o;for(let d=0;d<
r.length;d++){let h=ht(r,d),g=ht(c,h),m=ht(l,h);if(!(g>=-1&&g<=a+1&&m>=-1&&m<=f+1))continue;let{steps:y,pixels:M}=i[ht(s,
h)],A=Math.round((p+m)*n)*e+Math.round((u+g)*n);for(let w=0;w<y.length;w++){let x=A+ht(y,w),v=ht(M,w),S=ht(t,x);t[x]=S===
0||v>>>24===255?v:Ql(v,S)}}}function Ql(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,l=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|l}function ht(t,e){return t[e]}var Ai="http://www.w3.org/2000/svg",tc=12,vi=24,ec=20,qo=10,Bn=5;function Ei(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function c(l){let a=n.createElement("button");a.type="button",a.dataset.cluster=String(l),a.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Ai,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Ai,"path");f.append(u);let p=n.createElement("b"),d=n.createElement("span");return a.append(f,p,d),a.addEventListener(
"click",h=>e(l,h.shiftKey)),s.before(a),{button:a,path:u,number:p,rest:d,color:-1}}return{el:o,show({k:l},a,f,{sizes:u,noun:p},d,h){
let g=Math.max(2,Math.min(tc,Math.floor((h-2*qo)/vi))),m=l<=g?l:g-1;for(;r.length<m;)r.push(c(r.length));let y=0;r.forEach(
(A,w)=>{if(A.button.hidden=w>=m,A.button.hidden)return;let x=` · ${D(b(u,w),p)}`;A.rest.textContent!==x&&(A.rest.textContent=
x);let v=d.fit(a(w),yr,B,!0);A.number.textContent!==v&&(A.number.textContent=v);let S=b(f,w);A.color!==S&&(A.color=S,A.path.
setAttribute("d",Xe(S)),A.path.setAttribute("transform",`scale(${8*zn(S)})`),A.path.setAttribute("fill",ut(S))),y=Math.max(
y,d.width(v,B,!0)+d.width(x))}),s.hidden=m===l,s.hidden||(s.textContent=`+ ${D(l-m)} more`,y=Math.max(y,d.width(s.textContent)));
let M=m+(s.hidden?0:1);return i={width:Math.ceil((ec+y+8)/8)*8,height:vi*M+4},i},move(l,a){o.style.transform=`translate(${Math.
round(l)}px, ${Math.round(a)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function Si({xs:t,ys:e,width:n,height:o},r){
let s=[n-r.width-2,qo,(n-r.width)/2],i=[2,o-r.height-qo,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,
1]],l={left:0,top:0,hidden:1/0};for(let[a=0,f=0]of c){let u=s[a]??0,p=i[f]??0,d=0;for(let h=0;h<t.length;h++){let g=b(t,
h),m=b(e,h);g>u-Bn&&g<u+r.width+Bn&&m>p-Bn&&m<p+r.height+Bn&&d++}d<l.hidden&&(l={left:u,top:p,hidden:d})}return l}function ki(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:l,
away:a}of t)for(let f of[i+a,i-a-l]){let u={x0:f,y0:c-7,x1:f+l,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(d=>nc(u,d)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function nc(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Ti=60,{max_named_points:oc,max_point_name:rc}=F;function Hn(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function _i(t){
let e=yi(t),n=null,o=null,r=null,s=null;return{updateData(){n=null},paint(i,c,{data:l,selection:a},{labels:f,sizes:u},p,d,h,g){
n??=xi(f,u,a);let{order:m,dimmed:y}=n;l.leafRows!==r&&(r=l.leafRows,s=r&&wi(r));let M=l.n<=2500?.7:.4,A=y>0&&m.length-y>
Ti,w=i.points,[x,v]=w?[1,1]:[i.canvas.width,i.canvas.height];!w&&(o?.width!==x||o.height!==v)&&(o=i.createImageData(x,v));
let S=w||!o?new Int32Array(1):new Int32Array(o.data.buffer);S.fill(0);let E=(C,L)=>{if(!C.length)return;if(w)return w(c,
C,f,p,L);let z=e(L,g,x);Mi(S,x,g,c,C,f,Array.from(p,z))},T=(C,L)=>{let z=s;if(!z)return E(C,{...L,size:Hn(l.n)});for(let k of[
...new Set(z)].sort((O,N)=>N-O)){let O=C.filter(N=>z[N]===k);E(O,{...L,size:Hn(l.n,k)})}};T(m.subarray(0,y),{halo:M,edge:h,
alpha:.22});let _=A?d:h;T(m.subarray(y),{halo:A?.9:M,edge:_,alpha:1}),!w&&o&&i.putImageData(o,0,0)},power:i=>s?.[i]??0,ringed(){
return!n?.dimmed||n.order.length-n.dimmed>Ti?new Int32Array(0):n.order.subarray(n.dimmed)}}}function Fn(t,{left:e,top:n,
xs:o,ys:r},s,i){let[c,l]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+l,i,0,2*Math.PI),t.stroke())}function Ni(t,e,n){
t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),
t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Ci(t,e,n,o,r,s){let{data:i,selection:c}=n,
l=Mn(i,n.option("labels")),a=[];for(let p of l??e.xs.keys())if(Un(e,p)&&a.push(p)>oc&&!l)return;let f=new Map(a.map(p=>[
p,s.fit(U(i.name(p)),rc)])),u=a.map(p=>({row:p,x:b(e.xs,p),y:b(e.ys,p),width:s.width(f.get(p)??""),away:c?.[p]?12:8}));t.
font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=l?r.ink:r.quiet;for(let{row:p,left:d,y:h}of ki(u,e,[
o]))t.fillText(f.get(p)??"",e.left+d,e.top+h+.5)}function Un({xs:t,ys:e,width:n,height:o},r){let[s,i]=[b(t,r),b(e,r)];return s>=
0&&s<=n&&i>=0&&i<=o}function Wn({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}function Go(t,e,n){let{cut:o,data:r}=t,s=Rt(t),i=e?[...new Set([e.x,e.y].map(c=>sc(c,n)))]:[];return s&&i.push(`${s.name}\
 ${s.titles[b(s.labels,n)]}`),i.push(`cluster ${D(b(o.labels,n))}`,Wn(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function sc({
column:t,values:e},n){let o=b(e,n),r=_t(o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;
return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var Li=new WeakMap;function Oi(t){let e=Li.get(t);return e||(e=Array.
from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).sort((n,o)=>b(t,n)-b(t,o)||n-o),Li.set(t,e)),e}function $i(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(m){let y=t.plot();if(e.setHover(m<0?null:
{leaf:m}),m<0||!y)return i.hide();let[M="",...A]=Go(e,t.axes(),m);i.show(y.left+Number(y.xs[m]),y.top+Number(y.ys[m]),M,
A)}function l({x:m,y}){let M=t.plot();return M?[(m-M.left)/M.width,1-(y-M.top)/M.height]:[.5,.5]}let a=null;function f(){
a=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},p=!1,d=_e(s.canvas,{down(m){if(m.button>1||!t.plot())return!1;
let y=m.button===1||p;return u={pan:y,shift:m.shiftKey,from:o.part,over:!1},y&&m.preventDefault(),!0},drag(m,{x:y,y:M},A){
let w=t.plot();if(!(!A.moved&&Math.hypot(y-A.x,M-A.y)<xe)&&(A.moved||c(-1),A.moved=!0,!(!w||u.over))){if(u.pan)return o.
move((A.x-y)/w.width,(M-A.y)/w.height,u.from);a??=[A.x,A.y],a.push(y,M),t.draw(a)}},up(m,y,M){let A=t.plot();if(!(!A||u.
over)){if(a){let w=a.map((v,S)=>v-(S%2?A.top:A.left));f();let x=Vr(A.xs,A.ys,w).filter(v=>Un(A,v));(x.length||!u.shift)&&
e.select(x,{add:u.shift})}else if(!M.moved&&!u.pan){let w=t.nearest(y);(w>=0||!m.shiftKey)&&e.select(w<0?[]:[w],{add:m.shiftKey}),
m.pointerType==="touch"&&c(w)}}},cancel:f,hover:(m,y)=>c(t.nearest(y)),leave:()=>c(-1),pinch(m,y,M,A){let w=t.plot();w&&
(o.zoom(m,...l({x:y.x-M,y:y.y-A})),o.move(-M/w.width,A/w.height))},owns(m){return l(m).every(y=>y>=0&&y<=1)}});function h(m,y){
let[M,A]=[t.axes(),t.plot()];if(!M||!A)return;let w=Oi(M[m].values).filter(E=>Un(A,E));if(!w.length)return;let x=w.indexOf(
e.hover?.leaf??-1),v=x<0?y>0?0:w.length-1:Math.min(Math.max(x+y,0),w.length-1),S=b(w,v);c(S),r.classList.add(St),n.announce(
Go(e,M,S).join(", "))}let g=G(s.canvas,{dblclick:o.showAll,wheel(m){!Me(r,m)||!t.plot()||(m.preventDefault(),o.zoom(1.0015**
(m.deltaY||m.deltaX),...l(xt(r,m))))},keydown:It({ArrowRight:()=>h("x",1),ArrowLeft:()=>h("x",-1),ArrowUp:()=>h("y",1),ArrowDown:()=>h(
"y",-1),Enter:m=>{let{hover:y}=e;y?.leaf!==void 0&&e.select([y.leaf],{add:m.shiftKey})}," ":()=>{p=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(St)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(m){m.key===" "&&(p=!1)},blur(){p=!1}});return()=>{d(),g()}}var ic=500;function Ii(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let l=n??c,a=(p,d)=>{let[h,g]=[l[p],c[p]],m=h[0]+Math.min(Math.max(d,0),1)*(h[1]-
h[0]);return gn(h,g,m,r,(g[1]-g[0])/ic)},f=(p,d)=>p[1]-p[0]>=(d[1]-d[0])*.999,u={x:a("x",s),y:a("y",i)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,i=n){let c=t();!c||!i||o({x:qt(i.x,c.x,r*(i.x[1]-i.x[0])),y:qt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:l}=n;if(i.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=l[0]&&u<=l[1]))return;let a=i[0];a&&o({x:qt(c,s.x,a[0]-(c[0]+c[1])/2),y:qt(l,s.y,a[1]-(l[0]+
l[1])/2)})}}}var ac=12,lc=230,[Ri,Ko]=[1,2];function Pi(t,e,n){let o=t.ownerDocument,r=ve(t,"Scatter"),s=r.select("x",I=>e.setOption(
"x",I)),i=r.select("y",I=>e.setOption("y",I)),c=r.select("Color by",I=>e.setOption("color_by",I)),l="",a=Ii(()=>d&&{x:d.
x.all,y:d.y.all},()=>{v.hide(),_()}),f=r.button("show all",a.showAll),u=_i(o),p=jt(o,n.font),d=null,h=null,g=null,m=null,
y=0,M={key:"",left:0,top:0,width:0,height:0},A=Zt(t,"hclust-plot",[N,$,P],()=>_()),{box:w,stage:x,tip:v}=A,S=Ei(w,K),E=Ae(
w,x.canvas);function T(){let{data:I}=e;l=e.option("color_by");let H=jo(I);c.hide(!H),H&&c.show(l,["clusters","known"],["\
clusters",U(H.name)]);let q=Wo(I,e.option("x"),0),V=Wo(I,e.option("y"),1);d=q&&V?{x:q,y:V}:null,a.reset(),r.hide(!d);let j=I.
p>0?os:yn;if(E.showNotice(d?"":j),d){let et=I.axisNames.map(W=>W.name);s.show(d.x.name,et),i.show(d.y.name,et)}u.updateData(),
y=0,_()}function _(){f.show(a.part!==null),!(!d||!x.width)&&(C(),M.key="",L(),E.describe(k()),x.paint())}function C(){if(!d)
return;let{x:I,y:H}=d;h=di(x,I,H,a.part?.x??I.all,a.part?.y??H.all,y,p),g=Xr(h.xs,h.ys,h.width,h.height)}function L(){if(!h)
return;let{cut:I,data:H}=e,q=Rt(e),V=S.show(q??I,z,q?.colors??Ut(I),q?{sizes:q.sizes,noun:H.noun}:Dn(H,I),p,h.height),j=`${V.
height} ${Math.ceil(V.width/24)}`;if(j!==M.key){let et=Math.max(1,.01*H.n),W=Si(h,V);W.hidden>et&&h.width+y-V.width>lc&&
V.width>y-12&&(y=V.width+12,C(),x.paint()),y&&(W={left:h.width+16,top:0,hidden:0}),M={key:j,left:W.left,top:W.top,...V}}
S.move(h.left+M.left,h.top+M.top)}function z(I){let H=Rt(e)?.titles[I];return H===void 0?Z(e.cut,I):U(H)}function k(){if(!d)
return"";let{cut:I,data:H,selection:q}=e;return`Scatter plot of ${d.y.title} against ${d.x.title}: ${D(H.n,H.noun)} in ${D(
I.k,"clusters")}${O()}${xn(q)}`}function O(){let I=Rt(e);return I?`, colored by ${U(I.name)}`:""}function N(I){if(!h||!d)
return;let{x:H,y:q}=d;mi(I,h,{x:H,y:q,xShown:a.part?.x??H.all,yShown:a.part?.y??q.all,theme:n,face:p,dpr:x.dpr})}function $(I){
if(!h)return;let H=Rt(e),q=H?.colors??Ut(e.cut);u.paint(I,h,e,H??e.cut,q,n.ink,n.paper,x.dpr);let{left:V,top:j,width:et,
height:W}=M;Ci(I,h,e,{x0:V,y0:j,x1:V+et,y1:j+W},n,p)}function P(I){if(!h)return;let{hover:H,data:q}=e,V=j=>Hn(q.n,u.power(
j))/2;I.save(),a.part&&(I.beginPath(),I.rect(h.left,h.top-4,h.width+4,h.height+4),I.clip()),I.strokeStyle=n.ink,I.lineWidth=
1.5;for(let j of u.ringed())Fn(I,h,j,V(j)+3);if(H?.node!==void 0){I.lineWidth=1;let{tree:j}=q,et=b(j.start,H.node),W=et+
b(j.sizes,H.node);for(let wt of j.order.subarray(et,W))Fn(I,h,wt,V(wt)+.8)}else if(H)for(let[j,et]of[[n.paper,4.5],[n.ink,
2]])I.strokeStyle=j,I.lineWidth=et,Fn(I,h,H.leaf,V(H.leaf)+4);I.restore(),m&&Ni(I,m,n.ink)}function K(I,H){let{cut:q,data:V}=e,
j=Rt(e),{labels:et}=j??q,W=[];for(let wt=0;wt<V.n;wt++)et[wt]===I&&W.push(wt);e.select(W,{add:H}),A.announce(`${H?"Added\
: ":""}${j?"class":"cluster"} ${z(I)}, ${D(W.length,V.noun)} selected.`)}let at={store:e,base:A,viewport:a,axes:()=>d,plot:()=>h,
nearest:({x:I,y:H})=>h&&g?g.nearest(I-h.left,H-h.top,ac):-1,draw(I){m=I,x.paint(Ko)}},dt=null;return A.onDestroy(E.destroy,
$i(at),e.subscribe("data",T),e.subscribe("option",()=>{(!(e.option("x")===d?.x.name&&e.option("y")===d?.y.name)||e.option(
"color_by")!==l)&&T()}),e.subscribe(["cut","selection"],I=>{let H=dt&&Yt(dt,e.cut);I==="cut"&&H||(dt=e.cut,u.updateData(),
I==="cut"&&(A.followCut(e.cut,Ri),L()),E.describe(k()),x.paint(Ri,Ko))}),e.subscribe("reveal",()=>{if(!d||!a.part)return;
let{x:I,y:H}=d;a.reveal(e.wanted.map(q=>[Number(I.values[q]),Number(H.values[q])]))}),e.subscribe("hover",()=>{v.hide(),
x.paint(Ko)})),T(),{restyle(I){n=I,p=jt(o,n.font),_()},destroy(){A.destroy(),S.destroy(),r.destroy()}}}function se({t,lower:e,upper:n,tree:o}){return ur(t,e,n,Ot(o))}function cc({t,lower:e,upper:n,tree:o}){return pr(e,n,t,Ot(
o))}function Ye(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${D(e)}`;if(!n)return`he\
ights are tied at ${gt(o)}: no threshold gives ${D(e)} clusters`;let[r,s]=cc(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${D(e)}`:`any cut from ${r} to ${s} gives these ${D(e)}`}function Di(t){let e=D(t.
k,"clusters");return t.isUneven?e:`${e} · ${se(t)}`}var fc=20,uc=1e3;function Bi(t,e){let n=zi(t,"Clusters","Number of clusters"),o=zi(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Ot(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/uc),s()}function s(){let{cut:c,data:l}=e;n.input.max=String(Math.min(l.n,fc)),
n.input.value=String(c.k),n.output.textContent=D(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
se(c),n.input.setAttribute("aria-valuetext",D(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[G(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),G(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function zi(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Hi=8,pc=0;function Ui(t,e){let n=t.ownerDocument,o=`hclust-find-${++pc}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
Fi(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let c=[],
l=0,a=0,f=null,u=[];function p(){let w=D(1,e.data.noun).slice(2);s.placeholder=`find a ${w}`,s.setAttribute("aria-label",
`Find a ${w} by its name`)}function d(){let{data:w}=e,x=s.value.trim().toLowerCase();if(!f){let T=Array.from({length:w.n},
(C,L)=>w.name(L).toLowerCase()),_=hc(T);u=T.map((C,L)=>_.has(C)?`row ${w.rows[L]}`:""),f=T.map((C,L)=>[C,u[L]].join(" ").
trim())}l=0,a=0;let[v,S,E]=[[],[],[]];f.forEach((T,_)=>{let C=x?T.indexOf(x):-1;if(C<0)return;l++;let z=T===x||T===`${x}\
 ${u[_]}`?v:C===0?S:E;z.length<Hi&&z.push(_)}),c=[...v,...S,...E].slice(0,Hi),h(!!x)}function h(w){i.replaceChildren(),i.
hidden=!w,s.setAttribute("aria-expanded",String(w));let x=c.map((v,S)=>{let E=U(e.data.name(v)),T=`cluster ${Z(e.cut,b(e.
cut.labels,v))}`,_=u[v];return g(E,_?`${_} · ${T}`:T,{id:`${o}-${S}`,"aria-selected":String(S===a)})});if(x.forEach((v,S)=>{
v.dataset.i=String(S)}),w&&l>c.length&&x.push(g(`and ${D(l-c.length)} more`,"")),w&&!l&&x.push(g("no such name","")),i.append(
...x),w&&c.length){s.setAttribute("aria-activedescendant",`${o}-${a}`);let v=b(c,a);e.reveal([v]),e.setHover({leaf:v})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(w,x,v={"aria-disabled":"true"}){let S=n.createElement(
"li");Fi(S,{role:"option",...v});for(let E of[w,x]){let T=n.createElement("span");T.textContent=E,S.append(T)}return S}function m(w,x){
let v=c[w];v!==void 0&&(e.select([v],{add:x}),s.value=[e.data.name(v),u[v]].join(" ").trim(),y(),e.setHover({leaf:v}))}function y(){
i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function M(w){let v={ArrowDown:1,ArrowUp:-1}[w.key];if(v){if(i.hidden)return d();a=(a+v+c.length)%Math.max(c.length,1),h(
!0)}else if(w.key==="Enter")m(a,w.shiftKey);else if(w.key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;w.
preventDefault(),w.stopPropagation()}let A=[G(s,{input:d,keydown:M,blur:y,focus:()=>s.value&&d()}),G(i,{pointerdown:w=>{
w.preventDefault();let x=w.target.closest("li[data-i]");x&&m(Number(x.dataset.i),w.shiftKey)},pointermove:w=>{let x=w.target.
closest("li[data-i]");!x||Number(x.dataset.i)===a||(a=Number(x.dataset.i),h(!0))}}),e.subscribe("data",()=>{f=null,c=[],
y(),p()})];return p(),{box:r,destroy(){for(let w of A)w();r.remove()}}}function hc(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function Fi(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var dc=3;function mc(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((l,a)=>{l&&(r++,o.add(b(e.labels,a)))}),!r)return"";
let s=[...o].sort((l,a)=>l-a).map(l=>Z(e,l)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>dc?D(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${D(r,n)} selected, from ${c}`}function Wi(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=l("Keep only these","Compare only the sel\
ected rows","keep"),c=l("Leave out","Compare the other rows only","leave_out");o.append(r,i,c,s),t.append(o);function l(h,g,m){
let y=n.createElement("button");return y.type="button",y.className="hclust-selected-rows",y.textContent=h,y.title=g,y.dataset.
lmSuppressShortcuts="true",y.addEventListener("click",()=>{let{selection:M,data:A}=e,w=[...A.rows].filter((x,v)=>M?.[v]);
e.model.send({rows:m,selection:w}),p()}),y}function a(){let h=!!e.model.get("filters_rows");for(let m of[i,c])m.hidden=!h;
let g=mc(e.selection,e.cut,e.data.noun);o.hidden=!g,r.textContent!==g&&(r.textContent=g)}let f=null;function u(){p(),e.select(
[])}function p(){let h=t.getRootNode().activeElement;if(!o.contains(h))return;(f?.isConnected?f:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let d=[G(o,{focusin:({relatedTarget:h})=>{let g=h;o.contains(g)||(f=g)},keydown:h=>{
h.key==="Escape"&&(h.stopPropagation(),u())},pointerdown:h=>h.stopPropagation()}),G(s,{click:u}),e.subscribe(["data","cu\
t","selection"],a)];return a(),{destroy(){for(let h of d)h();o.remove()}}}function Xo(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Dt(n,e)[0]??0]??0,l=[];if((n.sizes[e]??
0)>(r[c]??0)){let a=ji(t,e),f=a.some(u=>i.includes(u));l.push({key:"j",words:f?"Join: one is locked":`Join these ${D(a.length,
"clusters")}`,next:f?null:{nodes:Vo(s,a,[e]),locked:i}})}else{let a=s[c]??e,f=`cluster ${Z(t,c)}`,u=i.includes(a),p=a<n.
n;l.push({key:"s",words:p?"Split: a single row":u?`Split: ${f} is locked`:`Split ${f}`,next:p||u?null:{nodes:Vo(s,[a],$t(
n,a)),locked:i}});let d=n.parents[a]??-1;if(d>=0){let h=ji(t,d),g=h.find(A=>i.includes(A)),m=s.indexOf(h.find(A=>A!==a)??
-1),y=h.length>2?`Join: its sibling is split into ${h.length-1}`:g!==void 0?`Join: cluster ${Z(t,s.indexOf(g))} is locke\
d`:`Join with cluster ${Z(t,m)}`,M=h.length===2&&g===void 0;l.push({key:"j",words:y,next:M?{nodes:Vo(s,h,[d]),locked:i}:
null})}l.push({key:"l",words:`${u?"Unlock":"Lock"} ${f}`,next:{nodes:s,locked:u?i.filter(h=>h!==a):[...i,a]}})}return l.
push(...jn(t)),l}function jn(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(Et(t.tree,t.k).nodes),locked:[]}}]}function ji({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function Vo(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var qn=4;function qi({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(p){
p.next&&(o(),t.setNodes(p.next.nodes,p.next.locked))}function l(){if(i.hidden)return;let p=i.contains(s.activeElement);i.
hidden=!0,p&&n.focus({preventScroll:!0})}function a(p){let d=s.createElement("button");return d.type="button",d.setAttribute(
"role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=p.words,d.setAttribute("aria-keyshor\
tcuts",p.key),d.setAttribute("aria-disabled",String(!p.next)),d.addEventListener("click",()=>{p.next&&(l(),c(p))}),d}function f(p){
let d=[...i.children],h=d.findIndex(g=>g.matches(":focus"));d[(h+p+d.length)%d.length]?.focus({preventScroll:!0})}let u=G(
i,{keydown(p){if(p.stopPropagation(),p.key==="ArrowDown")f(1);else if(p.key==="ArrowUp")f(-1);else if(p.key==="Escape"||
p.key==="Tab")l();else return;p.preventDefault()},pointerdown(p){p.stopPropagation()},contextmenu(p){p.preventDefault(),
p.stopPropagation()},focusout(p){p.stopPropagation(),i.contains(p.relatedTarget)||(i.hidden=!0)}});return{close:l,get isOpen(){
return!i.hidden},open(p,d){let h=p<0?jn(t.cut):Xo(t.cut,p);if(!h.length)return!1;r.hide(),i.replaceChildren(...h.map(a)),
i.hidden=!1;let g=Math.min(d.x,e.clientWidth-i.offsetWidth-qn),m=Math.min(d.y,e.clientHeight-i.offsetHeight-qn);return i.
style.transform=`translate(${Math.max(qn,g)}px, ${Math.max(qn,m)}px)`,f(1),!0},press(p,d){let g=(d<0?jn(t.cut):Xo(t.cut,
d)).find(m=>m.key===p);return g&&c(g),g?.words??""},destroy(){u(),i.remove()}}}var{top:ie,min_width:gc,free_shift:wc,head_margin:Yo}=F.cluster_labels;var Gn=2*B+7,Gi=F.cluster_labels.wordings,Ki={title:0,size:"",lines:1};function Vi(t){return Math.ceil(t.width("cluster"))+
Yo+2}function Xi(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:l,corner:a}=e,{sizes:f,noun:u}=Dn(l,o),p=({label:E},T)=>{
let _=T.title?Z(o,E):D(E);return _===D(E)?_:c.fit(_,T.title,B,!0)},d=({label:E},T)=>{if(!T.size)return"";let _=D(b(f,E),
T.size==="counted"?u:"");return T.lines===2?_:` · ${_}`},h=(E,T)=>[c.width(p(E,T),B,!0),c.width(d(E,T))],g=(E,T)=>E.map(
_=>{let[C,L]=h(_,T);return T.lines===2?Math.max(C,L):C+L}),m=bc(e),y=m.length*gc>s.width,M=y?null:ws(m,Gi.map(E=>g(m,E)),
s.width),A=M?Gi[M.wording]:Ki;if(!M){y&&(m=m.filter(({span:T})=>T>4));let E=bs(m,g(m,Ki),s.width);m=m.filter((T,_)=>E[_])}
t.textBaseline="alphabetic",t.textAlign="left";let[w,x]=[ie+B-2,ie+2*B],v=(E,T,_,C=!1)=>{t.fillStyle=C?i.ink:i.quiet,t.font=
c.css(B,C),t.fillText(E,T,_)};if(m.forEach((E,T)=>{let _=M?.middles[T]??E.centre,[C,L]=h(E,A);Math.abs(_-E.centre)>E.span/
2+wc&&(t.strokeStyle=ut(b(r,b(o.nodes,E.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(E.centre,n+1),t.lineTo(_,ie-1),t.
stroke());let z=A.lines===2,k=_-(z?C:C+L)/2;v(p(E,A),k,w,!0),A.size&&v(d(E,A),z?_-L/2:k+C,z?x:w)}),A.size==="counted")return;
let S=a.left-Yo-1;[["cluster",""],[u,"size"]].slice(0,A.lines).forEach((E,T)=>{let _=E.find(C=>c.width(C)<=S);_&&v(_,-Yo-
c.width(_),T?x:w)})}function bc({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,l]=[At(e,s),At(e,i)];if(l<=0||c>=e.width)continue;let[a,f]=[Math.max(0,c),Math.min(e.width,l)];n.push(
{label:r,centre:(a+f)/2,span:f-a})}return n}var{caption_margin:Yi}=F;function Ji(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[l,a]of t){
let[f,u]=[Math.max(0,Math.floor(l)-Yi),Math.ceil(a)+Yi];f>o||u<0||(r[f]=b(r,f)+1,r[Math.min(o,u)+1]=b(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let l=0;l<=o;l++)i+=b(r,l),s[l+1]=b(s,l)+(i>0?1:0);let c=Math.ceil(e);for(let l=o-c;l>=
0;l--)if(b(s,l+c)===b(s,l))return l;return null}function Zi({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,l]=[b(t,i)/n,b(t,i+1)/n],[a,f]=[b(t,i+2)/n,b(t,i+3)/n];l<=r&&l+f>=o&&s.push([c,c+a])}return s}var ta=12,Ce={high:24,line:15,around:13,grip:14},Jo=F.cut_label.right_margin,Qi="Drag to move the cut",ea="hclust-cut-mo\
ved",Xn=!1,yc="M4 0 1 4h6zM4 12 1 8h6z",Je="http://www.w3.org/2000/svg",{wide:xc,narrow:Mc}=F.cut_label,Kn=14;function Ac(t,e,n){
let o=e>=xc?`${D(Math.min(n,99),"clusters")} · 0.0000`:e>=Mc?D(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,ta,!0))+2*Ce.around+Ce.grip}function na(t){let e=t.ownerDocument,n=(S,E="div")=>{let T=e.createElement(E);return T.
className=`hclust-cut-${S}`,T},[o,r,s,i,c,l]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],a=e.
createElementNS(Je,"svg"),f=e.createElementNS(Je,"path");a.classList.add("hclust-cut-steps"),a.setAttribute("aria-hidden",
"true");let u=e.createElementNS(Je,"path");u.classList.add("hclust-cut-locked"),a.append(f,u),l.tabIndex=0,l.setAttribute(
"role","slider"),l.setAttribute("aria-label","Height of the cut"),l.setAttribute("aria-orientation","vertical"),l.setAttribute(
"aria-valuemin","0"),l.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,a,s,i,c,l);let p=["k","noun","dot","at"].
map(S=>n(S,"span")),d=e.createElementNS(Je,"svg"),h=e.createElementNS(Je,"path");d.setAttribute("viewBox","0 0 8 12"),d.
setAttribute("aria-hidden","true"),d.classList.add("hclust-cut-grip"),h.setAttribute("d",yc),d.append(h),l.append(d,...p);
let g=n("invitation","span");g.textContent=Qi,g.setAttribute("aria-hidden","true"),g.hidden=vc(t),t.append(g);let m=null,
y=null,[M,A,w,x]=[0,0,0,0];function v(S,E,T){let[_,C,L]=[D(S.k),D(S.k,"clusters"),se(S)],z=C.slice(_.length);(S.isUneven?
[_,z,"",""]:[_,z," · ",L]).forEach((at,dt)=>{let I=p[dt];I&&(I.textContent=at)});let O=S.isUneven?[[C],[C],[_]]:[[Di(S)],
[C,L],[_,L]],N=O.map(at=>Math.max(...at.map(dt=>E.width(dt,ta,!0)))+2*Ce.around+Ce.grip),$=N.findIndex(at=>at<=T+.5),P=$<
0?O.length-1:$;A=b(N,P);let K=P>0&&!S.isUneven;w=(Ce.high+(K?Ce.line:0))/2,l.classList.toggle("two",K),l.classList.toggle(
"short",P>1)}return{handle:l,show({cut:S,frame:E,corner:{left:T,top:_},strip:C,face:L},z,k){let O=Ac(L,k,S.tree.n);if(S!==
m||L!==y||O!==x){[m,y,x]=[S,L,O];let W=Ye(S);v(S,L,O),c.textContent=W,M=L.width(W)+8,Sc(l,S,E)}let N=W=>Math.round(W*E.dpr)/
E.dpr,$=W=>N(_+Math.min(Math.max(pt(E,W),0),E.height)),[P,K,at]=[$(S.t),$(Math.min(S.upper,E.top)),$(S.lower)];Vn(o,T-C,
K,E.width+C),o.style.height=`${Math.max(0,at-K)}px`,o.hidden=!S.hasThreshold,Vn(r,T-C,P,E.width+C);let dt=S.isUneven||S.
locked.length>0;if(r.hidden=dt,a.style.display=dt?"":"none",dt){let W=hn(S),wt=[];a.style.transform=`translate(${T}px, 0\
)`,a.setAttribute("width",String(E.width)),a.setAttribute("height",String(_+E.height+1));let zt=Kt(S,E).map(({label:Tt,x0:Pt,
x1:Le})=>{let Bt=$(Math.min(b(W,Tt),E.top))+.5,R=`${N(Pt)} ${Bt}L${N(Le)} ${Bt}`;return S.locked.includes(b(S.nodes,Tt))&&
wt.push(R),R});u.setAttribute("d",wt.map(Tt=>`M${Tt}`).join("")),f.setAttribute("d",zt.length?`M${zt.join("L")}`:"")}Vn(
s,T,P,E.width),Vn(i,0,0,T-C-4),i.style.height=`${_+E.height}px`;let I=Math.min(Math.max(P,_+w),_+E.height-w),H=k-A-1,q=!Xn&&
!dt;g.hidden=!q,q&&(g.style.transform=`translate(${N(H-6)}px, ${N(I-9)}px) translateX(-100%)`),l.style.transform=`transl\
ate(${N(H)}px, ${N(I-w)}px)`,l.style.width=`${A}px`;let j=[P-_-17,P-_+4,1].map(W=>{let zt=(W<P-_-Kn||W>P-_)&&W>=0&&W+Kn<=
E.height;return{at:W,x:zt?Ji(Zi(z,E.dpr,W,W+Kn),M,H-T-(q?L.width(Qi)+30:6)):null}}).find(({x:W})=>W!==null);if(c.hidden=
!j,!j)return;let et=_+j.at;c.style.transform=`translate(${N(T+(j.x??0))}px, ${et}px)`,c.classList.toggle("inside",S.hasThreshold&&
et>=K&&et+Kn<=at)},endInvitation(){Xn=!0,g.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(ea,"1")}catch{}},
destroy(){for(let S of[o,r,a,s,i,c,l,g])S.remove()}}}function vc(t){try{Xn||=t.ownerDocument.defaultView?.sessionStorage.
getItem(ea)==="1"}catch{}return Xn}function Ec(t){return t.isUneven?"different heights":se(t)}function Vn(t,e,n,o){t.style.
transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Sc(t,e,n){t.setAttribute("aria-valuemax",nt(Math.max(
n.top,e.t))),t.setAttribute("aria-valuenow",nt(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${D(e.k,"clusters")}, c\
ut at different heights; ${Ye(e)}`:`height ${se(e)}, ${D(e.k,"clusters")}; ${Ye(e)}`)}function oa(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${Z(t,i)} with ${D(s,e)}`);return t.k>12&&r.push(`and ${D(t.k-12)} more`),`Tree of ${D(
t.tree.n,e)}, up to height ${gt(n)}. Cut at ${Ec(t)} into ${D(t.k,"clusters")}; ${Ye(t)}. ${r.join(", ")}.`}function ra(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var Zo=4;function Yn({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let u=t.n>1?ft(o,b(o.parents,n.leaf)):0,d=[`clu\
ster ${Z(e,b(e.labels,n.leaf))}`,`joins at ${gt(u)}`,Wn(t,n.leaf)];return[t.name(n.leaf),[d.filter(Boolean).join(" · ")]]}
let r=Dt(o,n.node),{leafRows:s}=t,i=s&&r.reduce((u,p)=>u+b(s,p),0),c=i===null?"":` of ${D(i,t.rowNoun)}`,l=e.nodes.indexOf(
n.node),a=`${l<0?"":`Cluster ${Z(e,l)} · `}${D(r.length,t.noun)}${c}`,f=[...r.subarray(0,Zo)].map(u=>U(t.name(u)));return r.
length>Zo&&f.push(`and ${D(r.length-Zo)} more`),[a,[`height ${gt(ft(o,n.node))}`,...f]]}var sa="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
kc="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Tc="u: one height again · ",_c=0;function ia(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:l,
menu:a}=t,f=n.ownerDocument.createElement("div");f.className="hclust-tree-hint",f.id=`hclust-keys-${++_c}`,f.textContent=
sa,o.setAttribute("aria-describedby",f.id),n.append(f);let u=-1;function p(E){let{data:T}=e,{tree:_}=T;u=E,f.textContent=
kc,n.classList.add(St);let C=vo(l().frame,_,E);r.reveal([C-.5]);let L=E<T.n?{leaf:E}:{node:E};e.setHover(L);let{frame:z,
corner:k}=l(),[O,N]=Yn(e,L),$=(C-z.from)/(z.to-z.from),P={x:k.left+$*z.width,y:k.top+pt(z,ft(_,E))};i.show(P.x,P.y,O,N),
c([O,...N].join(", "))}function d(){u<0||(u=-1,f.textContent=y(),n.classList.remove(St),e.setHover(null),i.hide())}function h(E){
let{tree:T}=e.data,_=b(T.parents,u);_>=0&&p($t(T,_)[E])}let g={ArrowUp:()=>p(Math.max(b(e.data.tree.parents,u),u)),ArrowDown:()=>p(
u<e.data.n?u:$t(e.data.tree,u)[0]),ArrowLeft:()=>h(0),ArrowRight:()=>h(1),Home:()=>p(2*e.data.n-2),Enter:E=>e.select(Dt(
e.data.tree,u),{add:E.shiftKey}),Escape:d,s:()=>m("s"),j:()=>m("j"),l:()=>m("l")};function m(E){let T=a.press(E,u);u>=0&&
p(u),T&&c(T)}function y(){let{cut:E}=e;return(E.isUneven||E.locked.length?Tc:"")+sa}let M=E=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(E(e.cut.k),1),e.data.n))},A={ArrowUp:M(E=>E-1),ArrowRight:M(E=>E-1),ArrowDown:M(E=>E+1),ArrowLeft:M(E=>E+
1),PageUp:M(E=>E-10),PageDown:M(E=>E+10),Home:M(()=>e.data.n),End:M(()=>1),Enter:()=>p(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>m("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[w,x]=[It({...A,...g}),It(A)],v=G(n,{keydown(E){n.classList.
remove("by-pointer"),(u<0?x:w)(E)},focusout:d,pointerdown:d}),S=e.subscribe(["cut","data"],()=>{u<0&&(f.textContent=y())});
return{leave:d,destroy(){S(),v()}}}var Nc=.72;function Cc(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let l=b(t.start,c),a=b(t.sizes,c);Sn(t,c,o)<n||(b(r,l+a)===
b(r,l)?s.push(c):c>=t.n&&i.push(...$t(t,c)))}return s}function aa(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,l=Math.round(o.height*i),a=f=>Math.round(pt(o,f)*i-s/2);t.globalAlpha=Nc,t.
fillStyle=r.paper;for(let f of Cc(e,n,1/c,o.places?.edges)){let u=b(e.start,f),[p,d]=[u,u+b(e.sizes,f)].map(M=>At(o,M)*i);
if(p===void 0||d===void 0||d<0||p>o.width*i)continue;let h=a(Se(e,f));f>=e.n&&t.fillRect(p,h,Math.max(1,d-p),l-h);let g=b(
e.parents,f);if(g<0)continue;let m=Math.round(An(o,e,f)*i-s/2),y=a(ft(e,g))+s;t.fillRect(m,y,s,Math.max(0,(f<e.n?l:h)-y))}
t.globalAlpha=1}var Qt=F.cluster_bar,Qo=ie+Gn+2,Jn=B+2,tr=8;function la(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:l}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*l),Math.round(c.top*l)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:f,x0:u,x1:p}of Kt(r,i)){let d=b(r.nodes,f);if(d<r.tree.n)continue;let h=Math.
round(pt(i,Se(r.tree,d))*l-o/2),g=Math.floor(u*l);t.fillStyle=ut(b(s,d)),t.fillRect(g,h,Math.max(1,Math.ceil(p*l)-g),a-h)}
aa(t,e,o),t.restore()}var Lc=5;function ca(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Kt(n,r),[c,l]=Qt;e.classes&&Oc(t,e,e.classes);for(let{label:a,x0:f,x1:u}of e.classes?[]:i){let p=u-f>4?.5:
0;t.fillStyle=ut(b(o,b(n.nodes,a))),t.beginPath(),u-f>8?t.roundRect(f+p,c,u-f-2*p,l-c,2):t.rect(f+p,c,Math.max(u-f-2*p,1/
r.dpr),l-c),t.fill()}e.classes||$c(t,e,i),Xi(t,e,l),Ic(t,e),e.labels&&Rc(t,e),t.restore()}function Oc(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Qt,c=1/n.dpr,[l,a]=[0,-1];for(let f=0;;f+=c){let u=f>=n.width,p=e.tree.order[Math.floor(Ee(
n,f+c/2))],d=u||p===void 0?-1:b(o,p);if(d!==a&&a>=0&&(t.fillStyle=ut(b(r,a)),t.fillRect(l,s,f-l,i-s)),d!==a&&([l,a]=[f,d]),
u)return}}function $c(t,{cut:e,theme:n},o){let r=Ut(e);if(new Set(Array.from(r,ut)).size===e.k)return;let[s,i]=Qt;for(let{
label:c,x0:l,x1:a}of o)a-l<i-s||bi(t,b(r,c),(l+a)/2,(s+i)/2,Lc,n.paper)}function Ic(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],c=[o.from,Math.min(o.to,e.n)],l=Nn(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<l.length;a+=2){let[f=0,u=0]=[l[a],l[a+1]];t.fillRect(f,1,Math.max(1,u-f),Qt[0]-2)}}function Rc(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[l,a]=[Ee(
o,0),Ee(o,o.width)];for(let f=Math.max(0,Math.floor(l));f<Math.min(e.n,Math.ceil(a));f++){let[u,p]=[At(o,f+.5),Eo(o,f)];
if(u<5||u>o.width-5||!fa(o,f))continue;let d=c?p-tr:i,h=b(e.tree.order,f),g=!!n?.[h];t.save(),t.translate(u,c?Qo+B/2:Qo),
c||t.rotate(-Math.PI/2),t.fillStyle=g?r.ink:r.quiet,t.font=s.css(B,g),t.fillText(s.fit(U(e.name(h)),d,B,g,rn(e,h)),0,0),
t.restore()}}var fa=(t,e)=>Eo(t,e)>=Jn-1e-6;function ua(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let l=o.
left-r;t.save(),t.translate(l,o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,f=p=>Math.round(p*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let u=Ft(c);c.forEach((p,d)=>{
let h=pt(n,p);t.fillStyle=s.rule,t.fillRect(-5,f(h-a/2),5,a),t.fillStyle=s.quiet,t.fillText(u[d]??"",-9,h+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-8),-n.height/2,7-l)),
t.restore()}function pa(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function ha(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,l){let{tree:a}=e,{dpr:f}=r,
u=b(a.start,l),p=u+b(a.sizes,l),d=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.
round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:h,owner:g}=c,
m="";for(let A=0;A<c.count;A++){let w=b(g,A),x=b(a.start,w);if(x<u||x>=p||w>l)continue;let v=b(n.labels,b(a.order,x)),E=b(
a.sizes,w)<=b(n.sizes,v)?ut(b(o,b(n.nodes,v))):i.ink;E!==m&&(t.fillStyle=m=E),t.fillRect(b(h,4*A)-d,b(h,4*A+1)-d,b(h,4*A+
2)+2*d,b(h,4*A+3)+2*d)}t.restore();let[y,M]=[Math.max(0,At(r,u)),Math.min(r.width,At(r,p))];M<=y||(t.fillStyle=i.ink,t.fillRect(
s.left+y,s.top+r.height+Qt[1]+1,Math.max(M-y,1.5),1.5))}function da(t,{data:e,frame:n,corner:o,theme:r},s){let i=At(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,l]=[o.left+i,o.top+n.height+(Qt[0]+Qt[1])/2];t.beginPath(),t.arc(c,l,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function er({data:t,cut:e,frame:n,
corner:o},r,s,i){let{tree:c}=t,[l,a]=[r-o.left,s-o.top];if(l<0||l>=n.width||a<-i)return null;let f=Math.min(Math.max(Math.
floor(Ee(n,l)),0),t.n-1),u=b(c.order,f),p=a-n.height;if(p>Qo-2)return fa(n,f)?{leaf:u}:null;if(p>Qt[0]-1)return{node:b(e.
nodes,b(e.labels,u))};if(p>-5)return{leaf:u};let d=kn(c,n,l,a,i);return d<0?null:d<t.n?{leaf:d}:{node:d}}var Pc=550,ae={mouse:7,touch:14,line:8,snap:4};function ma(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:l}=t,a,f={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function u(w,x){let{frame:v}=c(),{tree:S}=e.data,E=Math.
min(Math.max(hs(v,w),0),v.top),T=Lt(S,E),_=pt(v,pe(Xt(S,T)));!x&&Math.abs(_-w)<=ae.snap?e.cut.locked.length?e.setThreshold(
pe(Xt(S,T))):e.setClusters(T):e.setThreshold(E)}function p(w){let{cut:x,frame:v}=c();if(!x.isUneven)return x.t;let S=Kt(
x,v).find(({x0:E,x1:T})=>E<=w&&w<T);return S?hn(x)[S.label]??x.t:x.t}function d(w,x){return w.target===o?null:er(c(),x.x,
x.y,w.pointerType==="touch"?ae.touch:ae.mouse)}function h(w,x){return f.menu=!0,l.open(x,w)}let g=w=>w?.node??w?.leaf??-1;
function m(w,x,v){if(v)if(w.altKey)v.node!==void 0&&e.flip(v.node);else{let S=v.node===void 0?[v.leaf]:Dt(e.data.tree,v.
node);e.select(S,{add:w.shiftKey})}else{let{corner:S,frame:E}=c();!w.shiftKey&&x.x>=S.left&&E.width&&e.select([])}}function y(w,x){
n.style.cursor=w?"pointer":r.part?"grab":"",e.setHover(w),w?i.show(x.x,x.y,...Yn(e,w)):i.hide()}function M(w){if(!Me(n,w))
return;let x=w.deltaMode?16:1,[v,S]=[w.deltaX*x,w.deltaY*x],{frame:E,corner:T}=c();if(!w.ctrlKey&&!w.shiftKey&&Math.abs(
v)>Math.abs(S))return r.part?(w.preventDefault(),r.move(v/re(E))):void 0;let _=S||v,C=xt(n,w);if(w.shiftKey||C.x<T.left)
return _>0&&s.share===1?void 0:(w.preventDefault(),s.zoom(Math.exp(_*.002)));if(_>0&&!r.part)return;w.preventDefault();let L=(C.
x-T.left)/E.width;r.zoom(Math.exp(_*(w.ctrlKey?.01:.002)),L)}let A=[_e(n,{down(w,x){if(l.close(),w.button!==0)return!1;let{
frame:v,corner:S}=c(),E=S.top+pt(v,Math.min(e.cut.t,v.top)),T=S.top+pt(v,Math.min(p(x.x-S.left),v.top)),_=w.pointerType===
"touch"?ae.touch:ae.line,[C,L]=[w.target===o,x.x<S.left-4];return f={mode:C||L||Math.abs(x.y-T)<=_?"cut":"press",offset:L&&
!C?0:E-x.y,pill:C,start:r.shown(),what:C||L?null:d(w,x)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),w.preventDefault(),
i.hide(),L&&!C&&u(x.y-S.top,w.altKey),w.pointerType==="touch"&&(a=setTimeout(()=>h(x,g(f.what)),Pc)),!0},drag(w,x,v){let[
S,E]=[x.x-v.x,x.y-v.y];if(v.moved||=Math.abs(f.mode==="cut"?E:S)>=(f.what?xe:1),!v.moved)return;clearTimeout(a);let{frame:T,
corner:_}=c();f.mode==="press"&&r.part&&(f.mode="pan"),f.mode==="cut"?(e.setHover(null),t.moved(),u(x.y+f.offset-_.top,w.
altKey)):f.mode==="pan"&&r.move(-S/re(T),f.start)},up(w,x,v){clearTimeout(a),f.mode==="cut"&&e.flush(),!(f.menu||v.moved||
f.pill||x.x<c().corner.left-4)&&(m(w,x,f.what),w.pointerType==="touch"&&y(f.what,x))},cancel(){clearTimeout(a),f.mode===
"cut"&&e.flush()},hover(w,x){w.pointerType!=="touch"&&y(d(w,x),x)},leave(){e.setHover(null),i.hide()},pinch(w,x,v){let{frame:S,
corner:E}=c();r.zoom(w,(x.x-v-E.left)/S.width),r.move(-v/re(c().frame))}}),G(n,{contextmenu(w){let x=xt(n,w),v=w.target===
o?e.hover:er(c(),x.x,x.y,f.menu?ae.touch:ae.mouse);w.shiftKey||!h(x,g(v))||w.preventDefault()},wheel:M,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let w of A)w()}}var ga=["ribbon","ribbon_module","evidence"];function wa(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function l(p){
let d=URL.createObjectURL(new Blob([p],{type:"text/javascript"}));try{s=(await import(d)).default}finally{URL.revokeObjectURL(
d)}i!=="ended"&&(i="",a())}function a(){let p=o.get("ribbon_module"),d=p&&n.option("ribbon")||"";if(d&&!s){i||l(p),i="lo\
ading";return}!d==!r&&d===c||(c=d,d?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function f(){c="",a()}for(let p of ga)
o.on(`change:${p}`,f);let u=[n.subscribe("option",a),n.subscribe("data",f)];return a(),{width:p=>r?.width(p)??0,below:(p,d)=>r?.
below(p,d),above:(p,d)=>r?.above(p,d),destroy(){i="ended";for(let p of ga)o.off(`change:${p}`,f);for(let p of u)p();r?.destroy()}}}var Dc=F.head_room,zc={grown:150,zoomed:96},Bc=500;function ba(t,e,n){let o=t.ownerDocument,r=jt(o,n.font),s=null,i=null,
c=()=>Fe(o,()=>i=null),l=c(),a=null,[f,u]=[0,null],p=wn(()=>T()),d=ra(()=>T()),h=Zt(t,"hclust-tree",[v,S],()=>s=null),{box:g,
stage:m,tip:y,announce:M}=h;m.canvas.setAttribute("aria-hidden","true");let A=na(g);function w(){if(s){let{cut:st,selection:Ze,
data:ct}=e,[Ht,ya]=[fo(ct.tree),Rt(e)];return Object.assign(s,{cut:st,selection:Ze,data:ct,colors:Ht,classes:ya}),s}let{
data:N,cut:$,selection:P}=e,[K,at]=p.shown(),dt=(Ot(N.tree)||1)*Dc*d.share,[I,H]=[at-K,N.n].map(st=>(m.width-52-Jo)/st),
q=Mo(N.tree,N.leafRows),[V,j]=[I>=Jn,H>=Jn],et=st=>st*(q?.least??1)>=E()+tr,W=V&&et(I),wt=zc[j?"grown":"zoomed"],zt=j?et(
H):W,Tt=V?zt?B+2:Math.min(wt,E()):0;g.style.setProperty("--hc-names",`${j?Tt+6:0}px`);let Pt={left:0,top:8},Le=ie+Gn+(Tt?
Tt+6:0)+(p.part?5:0),Bt=Math.max(40,m.height-Pt.top-Le),R=fe(0,dt,Bt,44),X=Math.max(...Ft(R).map(st=>r.width(st)),0);Pt.
left=Math.max(Math.ceil(X)+11+(N.heightLabel?B+9:4),Vi(r));let Y=a?.width(m.width)??0;Pt.left+=Y;let rt={width:Math.max(
20,m.width-Pt.left-Jo),height:Bt,from:K,to:at,top:dt,dpr:m.dpr,places:q},lt=fo(N.tree);return s={data:N,cut:$,colors:lt,
classes:Rt(e),selection:P,frame:rt,corner:Pt,strip:Y,theme:n,face:r,ticks:R,labels:Tt,flat:W},i=null,s}function x(N){if(ye(
l)&&([l,i]=[c(),null]),!i){i=vn(N.data.tree,N.frame),l.width=Math.round(N.frame.width*N.frame.dpr),l.height=Math.round(N.
frame.height*N.frame.dpr);let $=l.getContext("2d");$&&En($,i,n.quiet)}return i}function v(N){let $=w(),{thick:P}=x($);la(
N,$,l,P),ca(N,$),ua(N,$),a?.below(N,$),pa(N,$,m.height-3)}function S(N){let $=w(),{hover:P}=e;P?.node!==void 0&&ha(N,$,x(
$),P.node),P?.leaf!==void 0&&da(N,$,P.leaf),A.show($,x($),m.width),a?.above(N,$)}function E(){let{data:N}=e;if(u!==N.name){
let $="";for(let P=0;P<N.n;P++){let K=U(N.name(P));K.length>$.length&&($=K)}[f,u]=[Math.ceil(r.width($,B,!0)),N.name]}return f}
function T(){s=null,m.paint()}function _(){let{n:N,tree:$,leafRows:P}=e.data;p.reset(N,Mo($,P)?.least)}let C,L=()=>M(oa(
e.cut,e.data.noun,Ot(e.data.tree))),z=()=>{clearTimeout(C),C=setTimeout(L,Bc)},k={store:e,box:g,handle:A.handle,viewport:p,
heights:d,moved:A.endInvitation,tip:y,announce:M,getScene:w,menu:qi({store:e,box:g,handle:A.handle,moved:A.endInvitation,
tip:y})},O=ia(k);return a=wa({...k,paint:N=>m.paint(N)},T),h.onDestroy(ma(k),O.destroy,k.menu.destroy,a.destroy,()=>clearTimeout(
C),e.subscribe(["data","cut"],k.menu.close),e.subscribe("data",()=>{_(),d.reset(),y.hide(),O.leave(),h.rest(),T(),L()}),
e.subscribe("order",T),e.subscribe("cut",()=>{let N=s&&Yt(s.cut,e.cut);h.followCut(e.cut,...N?[]:[0]),N?m.paint(1):m.paint(),
z()}),e.subscribe(["selection","option"],()=>m.paint(0)),e.subscribe("reveal",()=>{let{start:N}=e.data.tree,$=w().frame.
places?.edges;p.reveal(e.wanted.map(P=>Gt($,b(N,P))))}),e.subscribe("hover",()=>m.paint(1))),_(),L(),{restyle(N){n=N,r=jt(
o,n.font),u=null,T()},destroy(){h.destroy(),l.width=l.height=0}}}var Hc={tree:ba,clustermap:li,scatter:Pi};function Fc(){let t=null;return ar({initialize({model:e}){return t=ho(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=ho(e),Uc(n,t)}})}function Uc(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=eo(t,r);
Qn(o,s);let i=[],c=[],l=null;function a(){let y=Qe(o,"hclust-live-bar");e.model.get("controls")&&c.push(Bi(y,e).destroy);
let M=Ui(y,e);l=M.box,c.push(M.destroy,()=>y.remove()),f();let A=e.model.get("parts")??["tree"],w=null;for(let v of A){let S=Hc[v];
if(!S)continue;v!=="tree"&&(w??=Qe(o,"hclust-live-pair"));let E=Qe(v==="tree"?o:w,`hclust-part-${v}`);i.push({make:S,box:E,
view:S(E,e,s)})}let x=i[0]?.box;x&&c.push(Wi(x,e).destroy)}function f(){let y=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");y&&l&&l.parentElement!==y&&y.append(l)}function u(){for(let{view:y,box:M}of i)y.destroy(),M.remove();for(let y of c)
y();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function p(){let y=eo(t,r);if(JSON.stringify(y)!==JSON.stringify(
s)){s=y,Qn(o,s);for(let M of i)M.view.restyle?M.view.restyle(s):(M.view.destroy(),M.view=M.make(M.box,e,s))}}let d=()=>{
u(),a()};for(let y of["parts","controls"])e.model.on(`change:${y}`,d);let h=sr(o,p);a();let g=bt(o),m=new g.ResizeObserver(
()=>{f(),p()});return m.observe(o),g.addEventListener(to,e.announceCut),()=>{g.removeEventListener(to,e.announceCut),h(),
m.disconnect();for(let y of["parts","controls"])e.model.off(`change:${y}`,d);u(),e.flush(),o.remove(),r.remove()}}export{Fc as default};
