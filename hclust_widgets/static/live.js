// Generated from js/ by `npm run build`. Do not edit.
function xt(t){return t.ownerDocument.defaultView??globalThis}function ye(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Ir(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Qt={r:255,g:255,b:255,a:1},Fe={r:0,g:0,b:0,a:1};function Ue(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ml),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function ml(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function xe(t,e){return{...le(e,t,
t.a),a:1}}function le(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function Mt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function yo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function xo(t,e){let[n,o]=[Ue(e.paper)??Qt,Ue(e.ink)??Fe],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",Mt(le(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function dn(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Rr={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
able as well (table=...)."};var B=Rr;var Mo="hclust-asking",Qu=B.undo_run_ms;function dl(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Ao(t,e){let n=xt(t);if(n.matchMedia(Pr).matches)return gl(t,e);let o=n.getComputedStyle(t),r=h=>o.getPropertyValue(
h).trim()?gn(e,`var(${h})`):null,s=bl(t,e),i=xe(r("--jp-layout-color0")??s,s),c=yo(i)<.5,a=(h,g)=>xe(h??g,i),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=a(l??gn(e,"inherit"),c?Qt:Fe),f=a(r("--jp-ui-font-color2"),le(i,u,.65)),m=a(
r("--jp-border-color2"),le(i,u,.16)),d=a(r("--jp-layout-color1"),i),p=Mt(d)===Mt(i)?le(i,u,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:Mt(i),ink:Mt(u),quiet:Mt(f),rule:Mt(m),panel:Mt(
p),font:n.getComputedStyle(e).fontFamily,dark:c}}var Pr="(forced-colors: active)";function gl(t,e){let n=(s,i)=>xe(gn(e,
s)??i,Qt),[o,r]=[n("Canvas",Qt),n("CanvasText",Fe)];return{paper:Mt(o),ink:Mt(r),quiet:Mt(r),rule:Mt(n("GrayText",r)),panel:Mt(
o),font:xt(t).getComputedStyle(t).fontFamily,dark:yo(o)<.5}}var wl=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Dr(t,e){let n=xt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:wl});let i=["(prefers-color-scheme: dark)",Pr].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function bl(t,e){
let n=[];for(let r=t;r;r=dl(r)){let s=zr(xt(r).getComputedStyle(r).backgroundColor,xt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=xe(gn(e,"Canvas")??Qt,Qt);return n.reduce((r,s)=>xe(s,r),o)}function gn(t,e){let n=xt(t);t.style.
color=e;let o=zr(n.getComputedStyle(t).color,n);return t.style.color="",o}function zr(t,e){let n=Ue(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:a/255}}function Br(t){return{...t,initialize(e){return setTimeout(()=>yl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function yl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function b(t,e){return t[e]}var Hr=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Hr.set(t,
t);var xl=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Ml=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Fr(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Al(t.slice(e))}function Al(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Hr.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:xl.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Ml.test(e)?-2:-1)}function D(t,e=""){return e?`${Rt(t,0)} ${t===1?Fr(e):e}`:Rt(t,0)}function wt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":ko(t)?Rt(t,Eo(t)):bn(t,2)}var ko=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Eo(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function wn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?It(t,2):Rt(t,e>=100?
0:e>=10?1:2)}var ot=(t,e=6)=>It(Number(It(t,e)),6);function bt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":wt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return Sl(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Rt(t,0):wn(
t);return n?`${r} ${n}`:r}function jr([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[bt(t,n),bt(e,n,o)]}function Sl(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Wr(t,e,n,o=0){return qr(t,e,n,o)[0]}function Kr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=qr(n,
t,e,o);return[i,c]}let[r,s]=[wt(t),wt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[It(t,i),It(e,i)];return[r,s]}function qr(t,e,n,o){
let r=[kl(t,o),wt(e),wt(n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=So(s),u=l<So(c)||t===n&&s===c;if(!(e<t&&t<=n)||So(i)<l&&
e<l&&l<=n&&u)return[s,i,c];[s,i]=[It(t,a),It(e,a)],c=n===1/0?wt(n):It(n,a)}return r}function kl(t,e){if(!ko(e)||!ko(t))return wt(
t);let n=Math.min(Eo(e),Eo(t)),o=10**n;return Rt(Math.floor(t*o+.5)/o,n)}function So(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var El=[1,2,2.5,5,10];function Me(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(El.find(u=>u*i*s>=r*(1-1e-9))??10),a=1e-9*
r,l=[];for(let u=Math.ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function Kt(t){let e=t.slice(
1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>It(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Rt(i+0,r))}function Rt(t,e){let n=Gr(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function Gr(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function bn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function It(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=bn(t,e-1).split("e");return`${Ur(
o)}e${r}`}return Ur(Gr(t,e-1-n))}function Ur(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var je="…",vl=300;function U(t){return String(t).slice(0,vl).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function yn(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Vr(s,s.length,je,
e,n);if(i>o||o>=s.length)return i?vo(s,i)+je:"";let c=s.lastIndexOf(" ",o-1)+1,a=c>o-_l?c:o,l=je+s.slice(a).join("");if(n(
l)>e){if(r<=a)return yn(l,e,n);let u=s.slice(a).join("");return je+yn(u,e-n(je),n,r-a)}return vo(s,Vr(s,a,l,e,n))+l}var _l=12;
function Vr(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(vo(t,c)+n)<=o?s=c:i=c-1}return s}function vo(t,e){return t.
slice(0,e).join("").trimEnd()}function We(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(t,s)?-1:
1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,a]=[b(e,s),b(e,i)],l=0;for(;l<
c.length&&c[l]===a[l];)l++;o[s]=Math.max(o[s],l),o[i]=Math.max(o[i],l)}return o}function Ae(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(a=>b(t,a)).sort(),c=[b(i,0),b(i,i.length-1)].map(a=>Array.from(a));if(i[0]!==i.at(-1))for(let a of s){let l=Array.from(
b(t,a)),u=c.map(f=>{let m=l.findIndex((d,p)=>d!==f[p]);return m<0?l.length:m});o[a]=n(a,Math.min(...u),e[a])}}return o}var Xr=new WeakMap;
function xn(t,e){let n=Xr.get(t);return n||(n=We(Array.from({length:t.n},(o,r)=>U(t.name(r)))),Xr.set(t,n)),b(n,e)}var Zr=B.max_cluster_title,Qr=["node_names","node_colors","color_numbers"];function Mn(t){let e=t.get("color_numbers")??
[];return{names:Yr(t.get("node_names")),colors:Yr(t.get("node_colors")),numbers:e}}function Yr(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Jr=new WeakMap,Tl=new Map;function Nl({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Tl;let o=Jr.get(n);o||Jr.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Cl(n,e)),r}function Cl(t,e){let n=[];for(let c=0;c<e.length;c++){let a=b(e,c),l=t.get(a);l!==void 0&&n.push({label:c,
node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let a=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:c,name:a}of n.
sort((l,u)=>u.node-l.node)){let l=a;for(let u=2;s.has(l)||l!==a&&o.has(l);u++)l=`${a} (${u})`;s.add(l),i.set(c,l)}return i}
function J(t,e){let n=Nl(t).get(e);return n===void 0?D(e):`${D(e)} ${U(n)}`}function At(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=te(t,n);return An(t,n,Se(o),o)}function Ke(t,e){let n=e>=
0?e:0,o=Nt(t,n);return An(t,o,n,te(t,o))}function Nt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;Tt(n,s)<
e?o=s+1:r=s}return t.n-o}function te(t,e){let{n,heights:o}=t;return{lower:e<n?Tt(o,n-e-1):0,upper:e>1?Tt(o,n-e):1/0}}function Se({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function An(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Ll(t,e)},get sizes(){return c??=this.nodes.map(l=>Tt(t.sizes,l))},get labels(){
return a??=$l(t,this.nodes)}}}function Ll(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;_o(r,s,Tt(o,2*i)),To(r,s+1,Tt(o,2*i+1))}return r}function _o(t,e,n){ts(t,0,e,n)}function ts(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=Tt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function To(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(Tt(t,r)>Tt(t,s))&&
(r=s),t[o]=Tt(t,r),o=r,r=2*o+1}ts(t,0,o,n)}function $l(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=Tt(
t.start,o),i=s+Tt(t.sizes,o);for(let c=s;c<i;c++)n[Tt(t.order,c)]=r}),n}function es(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:a}=te(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function Tt(t,e){return t[e]}var Ol=65535;function os(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let c=d=>{if(i.original!==void 0)return b(n,d*s+i.original);if(i.numbers!==void 0)return b(r,i.numbers*e+d);let p=b(o,i.
codes*e+d);return p===Ol?NaN:p},a,l=!1,[u,f]=[1/0,-1/0];function m(){return a||(a=Float64Array.from({length:e},(d,p)=>{let h=c(
p);return Number.isFinite(h)?(h<u&&(u=h),h>f&&(f=h),h):(l=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return m()},get gaps(){return m(),l},get ends(){return m(),u<=f?[u,f]:[0,1]}}})}function Ft(t,e){let n=b(t.values,e);return t.
words.length?t.words[n]??"–":bt(n,t.kind,t.unit)}var ns=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function Sn(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(ns),s=ns(B.missing_color),[i=s,c=s]=r,a=new Uint8Array(3*e.length);for(let l=0;l<
e.length;l++){let u=b(e,l),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((d,p)=>d+f*(b(c,p)-d));a.set((Number.isNaN(u)?
s:m??s).map(Math.round),3*l)}return a}function No(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=X(t,2*l),f=X(t,2*l+1);s[o+l]=X(s,u)+X(s,f),i[u]=
i[f]=o+l;let m=X(e,l);m<c?a=!1:c=m,r[l]=c}return kn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function kn(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=X(o,2*a+(e[a]?1:0)),
u=X(o,2*a+(e[a]?0:1)),f=X(s,n+a);s[l]=f,s[u]=f+X(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[X(s,a)]=a,c[a]=X(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(X(c,X(o,2*a))+X(c,X(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function En(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,kn(t,n)}function pt(t,e){return e<
t.n?0:X(t.distances,e-t.n)}function Pt(t){return t.n<2?0:X(t.heights,t.n-2)}function Dt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[X(t.children,2*n+o),X(t.children,2*n+1-o)]}function Ut(t,e){let n=X(t.start,e);return t.order.subarray(n,n+X(t.
sizes,e))}function rs(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,a=new Int32Array(s-1),l=0;for(let u=2*s-2;u>=s;u--){let f=X(
i,u),m=r?X(r,f):f,d=r?X(r,f+X(c,u))-m:X(c,u);d>=o&&m<n&&m+d>e&&(a[l++]=u)}return a.subarray(0,l)}function X(t,e){return t[e]}function Il(t){let e=qe(t.get("heights")),n=ke(t.get("flips"),e.length),o=No(qt(t.get("children")),e,n);return o.annotations=
Mn(t),o}function Co(t){let e=Il(t),n=e.n,o=t.get("columns")??[],r=qe(t.get("col_heights")),s=qt(t.get("col_children")),i=t.
get("col_flips"),c=qe(t.get("originals")),a=t.get("original_columns")??[],l=t.get("axis_names")??[],u=qt(t.get("rows")),
f=qt(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(d,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:zl(t.get("values")),columnTree:r.length?No(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:a,axes:Rl(l,qe(t.get("axes")),c,a.length,n),axisNames:l,tracks:os(t,
n,c,new Uint16Array(Ge(t.get("track_codes"))),qe(t.get("track_values"))),rows:m,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,rowNoun:t.get("row_noun")||"rows",heightLabel:t.get("height_label")??"",name:Pl(ke(t.get("names")),qt(t.get("na\
me_ends"))),leafOf:d=>Dl(m,d)}}function Rl(t,e,n,o,r){let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*
r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}function Pl(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];
return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Dl(t,e){let n=0,o=t.length;for(;n<o;){let r=n+
o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Ge(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.
isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(0)}function ke(t,e=0){
let n=new Uint8Array(Ge(t));return n.length>=e?n:new Uint8Array(e)}function qt(t){return new Int32Array(Ge(t))}function zl(t){
return new Float32Array(Ge(t))}function qe(t){return new Float64Array(Ge(t))}var ee=Object.keys(B.marker_scales).length,vn=B.colors.length,Ve=vn*ee,ls=1<<30;function zt(t,e){return ls|parseInt(e.slice(
1),16)<<3|t%ee}function _n(t){return(t&ls)!==0}function cs(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function us(t){
return t&7}var ss=new WeakMap,is=new WeakMap,as=new WeakMap;function Lo(t){let{annotations:e}=t,n=$o(t);return e?.colors.
size?Bl(n,e):n}function $o(t){let{annotations:e}=t,n=e&&is.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=ps(
t),s=Fl(o,e?.numbers.length?e.numbers:r);return e&&is.set(e,s),s}function fs(t,e,{nodes:n,sizes:o}){let{splits:r}=ps(t),s=$o(t),i=new Map;r.forEach((p,h)=>{i.set(p,Z(s,h))});let c=new Set(
Array.from(e,p=>Z(r,p))),a=new Set(Array.from(c,p=>i.get(p))),u=Array.from(n.keys()).sort((p,h)=>Z(o,h)-Z(o,p)||Z(n,p)-Z(
n,h)).map(p=>Z(r,Z(n,p))),f=new Map;for(let p of u)c.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let h=i.get(p)??0;if(h>=vn||m.has(h)){let g=Array.from(B.colors.keys()).filter(w=>!m.has(w));for(h=
g.find(w=>!a.has(w))??g[0]??vn;m.has(h);)h++}f.set(p,h),m.add(h)}let d=[];for(let p=0,h=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){d.push(g);continue}for(;m.has(h);)h++;d.push(h++)}return d}function Bl(t,e){let n=as.get(e);
if(!n){as.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=zt(Z(n,o),r)}return n}function St(t){let{nodes:e,tree:n}=t,o=$o(
n),r=Hl(e.map(i=>Z(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let a=s.get(i);a&&(r[c]=zt(Z(r,c),
a))}),r}function Hl(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Ve))return t;let o=Array.from(e.keys()).sort((s,i)=>Z(n.start,Z(
e,s))-Z(n.start,Z(e,i))),r=-1;for(let s of o){let i=Z(t,s);i%Ve===r&&(t[s]=i+vn),r=Z(t,s)%Ve}return t}function ps(t){let e=ss.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let u=Z(
o,2*l),f=Z(o,2*l+1),m=Z(r,u)>=Z(r,f);s[m?u:f]=Z(s,n+l),s[m?f:u]=a}let i=[];At(t,es(t)).nodes.forEach((a,l)=>{i[Z(s,a)]=l});
let c={splits:s,start:i};return ss.set(t.children,c),c}function Fl(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=Z(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.
map(i=>Z(o,i))}function Z(t,e){return t[e]}var Ul=1.05,hs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function ve(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=ms(t.get("locked_nodes")),s=ms(t.get("cut_nodes"));if(s.length===n&&jl(e,s))return Ee(
e,s,o,r);let i=Nt(e,o)===n?Ke(e,o):At(e,n);return r.length?Ee(e,i.nodes,o,r):i}function Gt({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function ms(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function jl({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>at(e,i)-at(e,c))){if(at(e,s)!==r)return!1;r+=at(n,s)}return r===t}function Ee(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,l)=>a-l);if(Math.
max(...r)<2*t.n-s)return{...Nt(t,n)===s?Ke(t,n):At(t,s),locked:i};let c=te(t,Nt(t,n));return An(t,s,n,c,{nodes:Wl(t,r),locked:i})}
function Wl({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=r.pop())n.has(l)||l<t||(o.add(l),
r.push(at(e,2*(l-t)),at(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let a=1;
for(let l of[...o].sort((u,f)=>f-u))_o(c,a++,i(at(e,2*(l-t)))),To(c,a,i(at(e,2*(l-t)+1)));return c}function _e({tree:t,locked:e},n){
if(!e.length)return"k"in n?At(t,n.k):Ke(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[a,l]=[[],[]];for(let p=o-
2;p>=0;p--){let h=at(r,o+p),g=h+at(s,o+p),w=!1,y=!1;for(let S of e){let[A,x]=[at(r,S),at(r,S)+at(s,S)];h>=A&&g<=x?y=!0:h<=
A&&g>=x&&(w=!0)}w?a.push(p):y||l.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Nt(t,f);u=l.filter(h=>h>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-a.length,0),l.length),f=Se({lower:u<l.length?at(i,at(l,u)):0,upper:u?at(
i,at(l,u-1)):1/0})}let m=new Set([...a,...l.slice(0,u)].map(p=>o+p)),d=[...m].flatMap(p=>[at(c,2*(p-o)),at(c,2*(p-o)+1)]).
filter(p=>!m.has(p));return Ee(t,d.length?d:[2*o-2],f,e)}function Tn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?Ee(s,n,r,e):Nt(s,r)===o?Ke(s,r):At(s,o)}function ne(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function Nn({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let a=pt(t,i),l=at(t.parents,i),u=a>0?a*Ul:1,f=l<0?u:pt(t,l),[m,d]=a<=f?[a,f]:[f,
a];m<n&&(n<=d||l<0)||(s[c]=m+(d-m)/2)}),s}function at(t,e){return t[e]}var Kl=200,ql=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","ribbon","labels","row_sp\
lit","col_split","gap","column_options","color_by","size_by","marker_by","names_from","sort_by"];function Io(t){let e=Co(
t),n=ve(t,e.tree),o=Oo(t,e),r=null,s=[],i=new Map,c=v=>{for(let L of[...i.get(v)??[]])L(v)},a=new Map,l,u=-1/0,f=!1,m=!1;
function d(v){f=!0;try{for(let[L,C]of Object.entries(v))t.set(L,C)}finally{f=!1}}function p(){if(clearTimeout(l),l=void 0,
!a.size)return;u=Date.now();let v=Object.fromEntries(a);a.clear(),d("n_clusters"in v?{...v,...w()}:v),t.save_changes()}function h(v){
for(let[L,C]of Object.entries(v))a.set(L,C);l??=setTimeout(p,Math.max(0,u+Kl-Date.now()))}function g(){if(p(),!!m){m=!1;
try{let v={browser_seq:t.get("browser_seq"),cut_revision:e.revision};t.send({said:{...Gt(n),...v}})}catch{}}}let w=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),y=[];function S(v,L){
let C=()=>{if(f)return;let $=e.revision>0&&t.get("revision")===e.revision;(v==="revision"||$)&&L()};t.on(`change:${v}`,C),
y.push([`change:${v}`,C])}let A=t.get("python_seq");function x(){let v=A;return A=t.get("python_seq"),A!==v}let k=()=>a.
has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??0);function E(v){let L=t.get("threshold_step");
return L>0&&Math.abs(v-Math.round(n.t/L)*L)<1e-6*L}S("revision",()=>{let v=e.revision>0&&k();if(a.clear(),m&&=v,A=t.get(
"python_seq"),e=Co(t),v){n=At(e.tree,n.k);let L={...O(n.k),...Gt(n)};d(L),h(L)}else n=ve(t,e.tree);o=Oo(t,e),r=null,c("d\
ata")}),S("python_seq",()=>queueMicrotask(x)),S("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let v=x();v&&k()?d(
Gt(n)):N(v?ve(t,e.tree):M(),v)}),S("distance_threshold",()=>{let v=t.get("distance_threshold");if(v===n.t)return;let L=x();
if(!(!L&&E(v))){if(L&&k()){d(Gt(n));return}N(L?ve(t,e.tree):_e(n,{t:v}),L)}});for(let v of["cut_nodes","locked_nodes"])S(
v,()=>{if(t.get(v)===Gt(n)[v])return;let L=x();L&&k()?d(Gt(n)):N(ve(t,e.tree),L)});function M(){let[v,L]=[t.get("n_clust\
ers"),t.get("distance_threshold")];return n.locked.length||Nt(e.tree,L)!==v?_e(n,{k:v}):_e(n,{t:L})}for(let v of Qr)S(v,
()=>{e={...e,tree:{...e.tree,annotations:Mn(t)}},n=Tn(n,e.tree),c("cut")});S("flips",()=>{let v=ke(t.get("flips"),e.n-1);
v.some((L,C)=>L!==e.tree.flips[C])&&_(kn(e.tree,v))}),S("selection",()=>{a.delete("selection");let v=Oo(t,e);ds(o,v)||(o=
v,c("selection"),T([...v?.keys()??[]].filter(L=>v?.[L])))});for(let v of[...ql,"cmap_colors","values_about","split_order",
"split_about"])S(v,()=>c("option"));function _(v){e={...e,tree:v},n=Tn(n,v),c("order")}function T(v){s=v,v.length&&c("re\
veal")}function N(v,L){for(let $ of hs)a.delete($);m=!L,n=v;let C={...O(v.k),...Gt(n),...L?{}:w()};d(Object.fromEntries(
Object.entries(C).filter(([$,I])=>t.get($)!==I))),c("cut")}function O(v){let L=t.get("most_clusters");return L&&v>L?{most_clusters:Math.
min(e.n,2*v)}:{}}function R(v){ne(v,n)&&v.locked.join()===n.locked.join()&&v.t===n.t||(n=v,m=!0,h({...O(n.k),...Gt(n)}),
c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(v){
R(_e(n,{t:v}))},setNodes(v,L){let C=Ee(e.tree,v,n.t,L),$=fs(e.tree,n.nodes,C),{names:I=new Map,colors:j=new Map}=e.tree.
annotations??{};e={...e,tree:{...e.tree,annotations:{names:I,colors:j,numbers:$}}},R(Tn(C,e.tree)),h({color_numbers:$}),
p()},setClusters(v){R(_e(n,{k:v}))},select(v,{add:L=!1}={}){let C=L&&o?o.slice():new Uint8Array(e.n);for(let I=0;I<v.length;I++)
C[b(v,I)]=1;let $=C.includes(1)?C:null;ds(o,$)||(o=$,h({selection:Gl($,e)}),c("selection"),T(Array.from(v)),p())},get wanted(){
return s},reveal:T,setHover(v){v?.leaf===r?.leaf&&v?.node===r?.node||(r=v,c("hover"))},flip(v){let L=En(e.tree,v);if(L===
e.tree)return;_(L);let{buffer:C,byteOffset:$,byteLength:I}=L.flips;h({flips:new DataView(C,$,I),flips_of:e.revision}),p()},
setColumnTree(v){e={...e,columnTree:v},c("order"),h({col_flips:v.flips.join("")}),p()},option(v){return a.has(v)?a.get(v):
t.get(v)},setOption(v,L){this.option(v)!==L&&(h({[v]:L}),c("option"))},flush:p,announceCut:g,subscribe(v,L){let C=typeof v==
"string"?[v]:v;for(let $ of C)i.has($)||i.set($,new Set),i.get($)?.add(L);return()=>{for(let $ of C)i.get($)?.delete(L)}},
destroy(){p();for(let[v,L]of y)t.off(v,L);y.length=0,i.clear()}}}function Oo(t,e){let n=qt(t.get("selection")),o=new Uint8Array(
e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Gl(t,{rows:e}){return new DataView(
e.filter((n,o)=>t?.[o]).buffer)}function ds(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===
e[o])}var Ro=.25,Vl=1;function Xe(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let p=0;p<e.length;p++){let h=b(e,p);h<=r?c++:h<s&&i.push(
h)}let a=i.length&&Math.min(n,Ro*o/i.length),l=i.length>0&&a<Vl;l&&([i,a]=[[],0]);let u=(o-a*i.length)/(s-r);function f(p,h){
let[g,w]=[0,i.length];for(;g<w;){let y=g+w>>1,S=b(i,y);S<p||h&&S===p?g=y+1:w=y}return g}let m=[r,...i].map((p,h)=>{let g=i[h]??
s,w=h*a;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),d={n:t,from:r,to:s,length:o,unit:u,gap:a,blocks:m,first:c,isCrowded:l,
begin:p=>(p-r)*u+a*f(p,!0),end:p=>(p-r)*u+a*f(p),at:p=>(d.begin(p)+d.end(p))/2,placeAt(p){let[h,g]=[0,m.length-1];for(;h<
g;){let S=h+g+1>>1;b(m,S).begin<=p?h=S:g=S-1}let w=b(m,h),y=w.from+(p-w.begin)/u;return h<m.length-1?Math.min(y,w.to):y},
isGap:p=>m.some(({end:h},g)=>p>=h&&p<(m[g+1]?.begin??0))};return d}function gs({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(a,l)=>s+o(l)/i),x:e.map(a=>s+r(a)/i),least:1}}function Po(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:a}=b(n,i);if(c>=s.x1)break;let[l,u]=[Math.max(c,s.x0),Math.min(a,s.x1)];u>l&&o.push({...s,x0:l,x1:u})}}return o}var Cn={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var Do=Object.keys(Cn),oe="auto",bs=(t,e)=>t===oe?e?"vlag":b(Do,0):t,ws=new Map;function ys(t){return[...t.get("cmap_nam\
es")??[],...Do]}function Ln(t,e){let n=ws.get(t);if(n)return n;let o=Object.hasOwn(Cn,t)?Cn[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Xl(o):r>=0&&(n=ke(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Ln(b(
Do,0),e):(ws.set(t,n),n)}function Xl(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-c)+n(o+5+a)*c}}return e}var Yl="linear";function xs(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Yl},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let l=!1;function u(){l||(l=!0,c.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function Ye(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function Te(t){return!!t.getContext(
"2d")?.isContextLost?.()}var Jl=600;function Ms(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function As(t,e,n){let o=xt(
t),r=e.map(h=>{let g=Ms(o.document);return t.append(g),{canvas:g,draw:h,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,a=[],l={canvas:s,width:0,height:0,dpr:1,paint(...h){r.forEach((g,w)=>{(!h.length||h.includes(w))&&
(g.stale=!0)}),l.width&&(i||=o.requestAnimationFrame(u))},fade(h,...g){r.forEach((w,y)=>{g.includes(y)&&w.canvas!==s&&(w.
fade=h)})},endFades(){for(let h of r)h.fade=0,h.fading?.end()},destroy(){l.endFades(),o.cancelAnimationFrame(i);for(let h of a)
o.clearTimeout(h);d.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function u(){i=0;let h=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=xs(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(l.dpr,0,0,l.dpr,0,0),g.ctx.clearRect(0,0,l.width,l.height),g.ctx.save(),g.draw(g.ctx,l),g.ctx.
restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=String(++c)}function f(){let[h,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*ye(t);if(!(h===l.width&&g===l.height&&w===l.dpr)&&(Object.assign(l,{width:g?h:
0,height:g,dpr:w}),l.endFades(),!!l.width)){for(let{canvas:y}of r)y.width=Math.round(h*w),y.height=Math.round(g*w);n?.(l);
for(let y of r)y.stale=!0;o.cancelAnimationFrame(i),u()}}function m(h){let{canvas:g}=h;g.addEventListener("contextrestor\
ed",()=>l.paint(r.indexOf(h))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!Te(g))return;let y=Ms(o.document);y.width=g.width,y.height=g.height,h.fading?.end(),g.replaceWith(y),
h.canvas=y,h.ctx=y.getContext("2d"),m(h),l.paint(r.indexOf(h))},Jl);a.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",h=>{let{detail:g}=h;for(let w of r)g.save(),g.setTransform(l.dpr,0,0,l.dpr,0,0),w.draw(g,l),g.restore()});let d=new o.
ResizeObserver(f);d.observe(t);let p=Ir(o,f);return l}function V(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11;function Vt(t,e){let n=new Map,o=null,
r=(i=H,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=H,a=!1)=>{let l=r(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=l,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,c,a,l,u,f)=>yn(i,c,m=>s(m,a,l),u,f)}}function Ss(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],a,l,u=!1,f=0;f<n;++f)o=t[f],a=o[0],l=o[1],l>s!=
c>s&&r<(i-a)*(s-l)/(c-l)+a&&(u=!u),i=a,c=l;return u}function ks(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,a]=[tt(n,i),tt(n,i+1)];o.push([c,
a]),r[0]=Math.min(tt(r,0),c),r[1]=Math.min(tt(r,1),a),r[2]=Math.max(tt(r,2),c),r[3]=Math.max(tt(r,3),a)}let s=[];for(let i=0;i<
t.length;i++){let[c,a]=[tt(t,i),tt(e,i)];c<tt(r,0)||c>tt(r,2)||a<tt(r,1)||a>tt(r,3)||Ss(o,[c,a])&&s.push(i)}return s}function Es(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=d=>{let[p,h]=[tt(t,d),
tt(e,d)];return p>=0&&p<=n&&h>=0&&h<=o?Math.floor(h/r)*s+Math.floor(p/r):-1},a=new Int32Array(s*i+1),l=t.length;for(let d=0;d<
l;d++){let p=c(d);p>=0&&(a[p+1]=tt(a,p+1)+1)}for(let d=0;d<s*i;d++)a[d+1]=tt(a,d+1)+tt(a,d);let u=a.slice(),f=new Int32Array(
tt(a,s*i));for(let d=0;d<l;d++){let p=c(d);if(p<0)continue;let h=tt(u,p);f[h]=d,u[p]=h+1}let m=(d,p)=>Math.min(Math.max(
Math.floor(d/r),0),p-1);return{nearest(d,p,h){let g=-1,w=h*h,[y,S]=[m(d-h,s),m(d+h,s)],[A,x]=[m(p-h,i),m(p+h,i)];for(let k=A;k<=
x;k++){let E=tt(a,k*s+S+1);for(let M=tt(a,k*s+y);M<E;M++){let _=tt(f,M),T=(tt(t,_)-d)**2+(tt(e,_)-p)**2;(T<w||T===w&&_>g)&&
([w,g]=[T,_])}}return g}}}function $n([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Xt(
[o-a*c,o+(1-a)*c],n,0)}function Xt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function tt(t,e){
return t[e]}var vs=5,Zl=.12;function On(t){let[e,n]=[1,vs],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,vs*c],o=null},showAll(){s(null)},
zoom(i,c){let[a,l]=r(),u=a+Math.min(Math.max(c,0),1)*(l-a);s($n([a,l],[0,e],u,i,Math.min(e,n)))},move(i,c=r()){o&&s(Xt(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,a]=o,l=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<c?f-c:Math.max(
0,f+1-a);Math.abs(m)<Math.abs(l)&&(l=m)}l&&s(Xt(o,[0,e],l+Math.sign(l)*Zl*(a-c)))}}}function ce(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function zo(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function In(t,e,n,o){let r=t.ownerDocument,s=r.createElement("select"),i=zo(t,e,n,s);return s.addEventListener("cha\
nge",()=>o(s.value)),(c,a,l)=>{i.hidden=!c.length,!i.hidden&&(s.replaceChildren(...(c.includes(l)?c:[...c,l]).map(u=>{let f=r.
createElement("option");return f.value=u,f.textContent=a(u),f})),s.value=l)}}function _s(t,e,n,o,r){let s=t.ownerDocument,
{box:i,list:c}=ce(t,e,n),a=[],l=[],u="";function f(){i.open&&(a.join(`
`)!==u&&(u=a.join(`
`),c.replaceChildren(...a.map(m))),c.querySelectorAll("input").forEach((d,p)=>{d.checked=l.includes(a[p]??"")}),c.querySelectorAll(
"button").forEach((d,p)=>{let[h,g]=r.words(a[p]??"");d.textContent=h,d.title=g,d.setAttribute("aria-label",g)}))}function m(d){
let p=s.createElement("label"),h=s.createElement("input"),g=s.createElement("span");h.type="checkbox",h.dataset.lmSuppressShortcuts=
"true",h.addEventListener("change",()=>o(d,h.checked)),g.textContent=U(d),p.append(h,g);let w=s.createElement("button");
w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",({shiftKey:S})=>r.act(d,S));let y=s.createElement("div");
return y.append(p,w),y}return i.addEventListener("toggle",f),{show(d,p){[a,l]=[d,p],i.hidden=!a.length,f()}}}var Ct="walking";function Ts({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Ct}`);return t===
"Enter"&&r&&!i}var Ns=160;function Ql(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Cs(t){
let e=xt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+Ns,l&&!n&&
!Ql(e)?Ns:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Je=14,Rn=4;function Ls(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==s){for(s=f,o.textContent=U(l);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,d)=>{m.hidden=d>=u.length,m.textContent=U(u[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,m){
a(f,m),n.hidden=!1;let[d,p]=[t.clientWidth,t.clientHeight],h=l+Je+i+Rn<=d?l+Je:l-Je-i,g=u-Je-c,w=g>=Rn?g:u+Je,y=(S,A)=>Math.
round(Math.max(Rn,Math.min(S,A-Rn)));n.style.transform=`translate(${y(h,d-i)}px, ${y(w,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Pn=`This view shows the rows' values, but ${B.needs_table}`,Os="This view shows the values of columns, and distances\
 between rows have none.",$s="hclust-easing",Ne=4;function re(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=As(s,n,o),c=Ls(s),a=V(s,{focusout:({relatedTarget:h})=>{s.contains(h)||c.hide()}}),l=r.createElement(
"div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let u=[],f=Cs(s),m=null,d,p=()=>{clearTimeout(
d),s.classList.remove($s),i.endFades()};return{box:s,stage:i,tip:c,followCut(h,...g){let w=m?.k!==h.k||m.t!==h.t;if(m=h,
!w&&f.isUnderWay())return;p();let y=f.step();y&&(s.classList.add($s),i.fade(y,...g),d=setTimeout(p,2*y))},rest:p,announce(h){
l.textContent=h},onDestroy(...h){u.push(...h)},destroy(){for(let h of u)h();p(),f.destroy(),a(),i.destroy(),s.remove()}}}
function yt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=ye(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Ce(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Bt(t){return e=>{let n=t[e.key];!n||Ts(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var tc=["Escape","Shift","Control","Alt","Meta"];function Le(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[V(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Ct)}}),V(e,{keydown:r=>{tc.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Ct)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function Dn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${D(e)} selected\
.`:"."}function Is(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function se(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=Is(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,a){let l=n.createElement("label"),u=n.createElement("span");return u.
textContent=i,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,u]:[u,c]),o.append(l),l}return{el:o,select(i,c){let a=n.
createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",i);let l=s(i,a,!1),u="";
return{show(f,m,d=m){let p=JSON.stringify([m,d]);p!==u&&(u=p,a.replaceChildren(...m.map((h,g)=>{let w=n.createElement("o\
ption");return w.value=h,w.textContent=(d[g]??h).slice(0,60),w}))),a.value=f},hide(f){l.hidden=f}}},checkbox(i,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let u=s(i,l,!0);return{
show(f,m=!0){l.checked=f,u.hidden=!m}}},button(i,c){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var ie="cut";function Rs(t,e,n){let{of:o,breaks:r,titles:s}=t.get("split_about")??{},i=qt(t.get("split_order"));return o!==
e||i.length!==n?null:{order:i,breaks:r,titleOf:c=>s[c]}}function Bo(t,e,n){let o=n===ie;if(!o&&!(typeof n=="number"&&n>1)||
o&&!t)return null;let{nodes:r}=o&&t?t:At(e,Number(n)),s=r.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(!o||!t)return[`Block ${D(i+1)}`,D(i+1)];let c=b(t.labels,b(e.order,b(s,i))),[a,l]=[D(c),J(t,c)];return[...l===a?[]:[`\
Cluster ${l}`,l],`Cluster ${a}`,a]}}}function Ds(t,e){return t&&e?.n_clusters?At(t,e.n_clusters):null}var Ps=B.colors.length-1;function zs(t){return St(t).map(
e=>Ps-e%(Ps+1))}function zn(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var Bs="descending",Hs=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
Bs}:[]});function Fs(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,c]=[b(r.values,
n),b(r.values,o)],a=Number(Number.isNaN(i))-Number(Number.isNaN(c))||(s?c-i:i-c);if(a)return a}return 0}):t}function Us(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,Bs]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var ec=12,Ho=(t,e)=>Array.from({length:Math.max(0,Math.min(ec,e)+1-t)},(n,o)=>String(o+t));function js(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=ce(t,"Blocks",n),s=l("Rows","Blocks of rows","row_spl\
it"),i=l("Columns","Blocks of columns","col_split"),c=t.ownerDocument.createElement("input");c.type="range",c.max=String(
B.max_block_gap),c.addEventListener("input",()=>e.setOption("gap",Number(c.value))),zo(r,"Gap","Gap between blocks",c);function a(u){
return!!e.model.get("split_names")?.includes(u)}function l(u,f,m){let d=In(r,u,f,h=>e.setOption(m,a(h)?h:Number(h)||h));
function p(h){return h?h===ie?"by cluster":Number(h)&&!a(h)?`${h} blocks`:`by ${h}`:"together"}return(h,g)=>d(g>1?["",...h,
...Ho(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([ie,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[ie]:[],f.columns),c.value=String(e.option("gap")??B.block_gap)}}function Ws(t,e){return[`Column cluster ${D(e)}`,D(b(t.sizes,e),"columns")]}var Ks=t=>t?` Columns are cut into ${D(t.k,"\
clusters")}.`:"";function qs(t,e){let n="How the columns are clustered",{box:o,list:r}=ce(t,"Columns",n);r.setAttribute("aria-label",n),o.
classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(u,f)=>In(r,u,`${u} of columns`,m=>{e.setOption(
"column_options",{...s(),...f(m)}),e.flush()}),c=i("Clusters",u=>({n_clusters:Number(u)||null})),l=(e.model.get("column_\
choices")??[]).map(({name:u,text:f,values:m,words:d})=>{let p=i(f,h=>({[u]:m[d.indexOf(h)]}));return()=>p(d,String,d[m.indexOf(
s()[u])]??"")});return function(f){let{n_clusters:m}=s();o.hidden=f<2||m===void 0,c(["",...Ho(1,f)],d=>d||"not cut",String(
m||""));for(let d of l)d()}}function Fo({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((l,u)=>l+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,a]=[0,1/0];for(let l=0;l<t;l++){let u=kt(o,kt(n,l));i[kt(n,l)]=(c+u/2)*r,c+=u,s[l+1]=c*r,a=Math.min(a,u*r)}for(let l=0;l<
t-1;l++)i[t+l]=(kt(i,kt(e,2*l))+kt(i,kt(e,2*l+1)))/2;return{edges:s,x:i,least:a}}function Yt(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return kt(t,n)+(e-n)*(kt(t,n+1)-kt(t,n))}function ue(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;kt(t,r)<=e?n=r:o=r-1}return n+(e-kt(t,n))/(kt(t,n+1)-kt(t,n))}function kt(t,e){
return t[e]}var Uo=1;function Et(t,e){return Js(t,Yt(t.places?.edges,e))}function Js(t,e){return(e-t.from)/(t.to-t.from)*t.width}function jo(t,e,n){
return st(t.places?t.places.x:e.x,n)}function Bn(t,e,n){return Js(t,jo(t,e,n))}function $e(t,e){let n=t.from+e/t.width*(t.
to-t.from);return ue(t.places?.edges,n)}function lt(t,e){return t.height*(1-e/t.top)}function Hn(t,e){return t.top*(1-e/
t.height)}function fe(t){return t.width/(t.to-t.from)}function Wo(t,e){return Et(t,e+1)-Et(t,e)}function Fn(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Uo/(fe(e)*n),c=e.places?.edges,a=rs(
t,e.from,e.to,i,c),l=new Int32Array(12*a.length),u=new Int32Array(3*a.length),f={rows:Gs(r+s+1),columns:Gs(o+s+1)},m=0,d=(g,w,y,S,A)=>{
l.set([w,y,S,A],4*m),u[m++]=g},p=g=>Math.round(Bn(e,t,g)*n-s/2),h=g=>Math.round(lt(e,pt(t,g))*n-s/2);for(let g of a){let[
w,y]=Dt(t,g),[S,A,x]=[p(w),p(y),h(g)],[k,E]=[Math.max(0,S),Math.min(o,A+s)];x>-s&&k<E&&Vs(f.rows,x,k,E)&&d(g,k,x,E-k,s);
for(let[M,_]of[[w,S],[y,A]]){if(_<0||_+s>o+1)continue;let N=M>=t.n&&jn(t,M,c)>=i?h(M):r,[O,R]=[Math.max(0,Math.min(x,N)),
Math.max(x,N)];O<R&&Vs(f.columns,_,O,R)&&d(g,_,O,s,R-O)}}return{rects:l,owner:u,count:m,thick:s}}function Un(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(st(e,s),st(e,s+1),st(e,s+2),st(e,s+3))}function jn(t,e,n){let o=st(t.sizes,e);if(!n)
return o;let r=st(t.start,e);return st(n,r+o)-st(n,r)}function Gs(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Vs(t,e,n,o){let[r,s]=[st(t.from,e),st(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function jt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Uo/(fe(r)*r.dpr),
c=r.places?.edges,a=Math.max(0,Math.floor(ue(c,r.from)));for(;a<t.n&&Yt(c,a)<r.to;){let l=st(o,st(t.order,a)),u=st(t.start,
st(e,l)),f=u+st(n,l),[m,d]=[Math.max(0,Et(r,u)),Math.min(r.width,Et(r,f))];s.push({label:l,x0:m,x1:d}),a=Math.max(f,Math.
ceil(ue(c,Yt(c,u)+i)))}return s}var Xs=new WeakMap;function Oe(t,e){if(t.monotone)return pt(t,e);let n=Xs.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Dt(t,o);n[o]=Math.max(pt(t,o),n[r]??0,n[s]??0)}
Xs.set(t.children,n)}return st(n,e)}function Ie(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor($e(e,n)),
0),t.n-1),i=st(t.order,s),c=Uo/(fe(e)*e.dpr),a=-1,l=r,u=(f,m,d)=>{let p=Math.hypot(m,d);p<l&&([l,a]=[p,f])};for(let f=st(
t.parents,i);f>=0;f=st(t.parents,f)){if(jn(t,f,e.places?.edges)<c)continue;let[m,d]=Dt(t,f),p=lt(e,pt(t,f)),h=[m,d].map(
g=>Bn(e,t,g));u(f,Ys(n,h[0]??0,h[1]??0),o-p),[m,d].forEach((g,w)=>{let y=lt(e,pt(t,g));u(g,n-st(h,w),Ys(o,p,y))})}return a}
function Ys(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function st(t,e){return t[e]}function Zs(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(Rt(t,0)).replace(/^-0$/,"0"):r==="e"?bn(t,s):r==="g"?It(t,Math.max(1,s)):r==="%"?
`${i(Rt(100*t,s))}%`:i(Rt(t,s))}var nc=2e4,oc=4;function Qs(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:a,fmt:l,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[d,p]=e.shown,[h,g]=[f.unit,u.unit];if(g<H+2||h<H||(p-d)*r.length>nc)return;let w=[];
for(let y=Math.ceil(d-.2);y+.8<=p&&y<o.length;y++)for(let S=0;S<r.length;S++){let A=b(n.values,b(o,y)*n.p+b(r,S)),x=Zs(A,
l);if(!x)continue;if(a.width(x)+oc>h)return;let k=3*Math.min(255,Math.max(0,Math.floor(i.place(A)*256))),E=.2126*b(c,k)+
.7152*b(c,k+1)+.0722*b(c,k+2),M=m.left+f.at(S+.5),_=m.top+u.at(y+.5)+.5;w.push({word:x,x:M,y:_,dark:E>127.5})}t.font=a.css(),
t.textAlign="center",t.textBaseline="middle";for(let{word:y,x:S,y:A,dark:x}of w)t.fillStyle=x?"#000000":"#ffffff",t.fillText(
y,S,A)}var{label_gap:ti,max_label_shift:rc,max_last_label_shift:sc}=B;function ei(t,e,n){for(let[o,r]of e.entries()){let s=Ko(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?sc:rc,c=s?.every((a,l)=>{let{centre:u,span:f}=t[l];return Math.abs(a-u)<=Math.
max(f/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function Ko(t,e,n,o=ti){let r=t.length;if(e.reduce((m,d)=>m+
d,o*(r-1))>n)return null;let s=t.map((m,d)=>d).sort((m,d)=>b(t,m)-b(t,d)),i=[0];for(let m=1;m<r;m++){let d=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+d)}let c=[];s.forEach((m,d)=>{let[p,h]=[b(t,m)-b(i,d),1];for(let g=c.at(-1);g&&g.mean>=
p;g=c.at(-1))p=(p*h+g.mean*g.size)/(h+g.size),h+=g.size,c.pop();c.push({mean:p,size:h})});let a=new Array(r),l=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:d}of c)for(let p=f+d;f<p;f++)a[b(s,f)]=Math.min(Math.max(m,l),u)+
b(i,f);return a}function ni(t,e,n,o=ti){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:a,span:l}=t[c],u=b(e,c)/2;if(2*u>1.5*l||a-u<0||a+u>n)continue;let f=Math.
max(0,Math.floor(a-u-o/2)),m=Math.max(0,Math.ceil(a+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[c]=!0)}return r}var Wn=10,qo=3,ic=90,ac=84,Go=6,Vo=16,lc=8,Lt=9,Ze=54,Re=5,oi=12,ri=14,si=110,ii=8;function li(t,e,n,[o,r],s,i=()=>"",c=null){
let a=t.map(({name:f})=>s.fit(`${i(f)} ${U(f)}`.trim(),ac)),{items:l,lines:u}=Xo(t,e,s,c);return{names:a,items:l,legendHeight:u?
u*Vo+lc:0,namesHeight:a.length?Math.max(...a.map(f=>s.width(f)))+Go+6:0,fit:f=>t.map(m=>{if(m.kind!=="text"||f<H+2)return Wn;
let d=Wn;for(let p=Math.floor(o);p<r&&p<n.length;p++)d=Math.max(d,s.width(U(Ft(m,b(n,p)).slice(0,60))));return Math.min(
ic,d)})}}function ai({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<t.length;r++){let s=b(t,r),i=Number.
isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>bt(r,"number"))}function cc(t,e){let{
colors:n,words:o,grouped:r,kind:s,unit:i,ends:c}=t,a=ai(t),l=e&&ai(t,e),u=m=>[`${l?`${l[m]}/`:""}${a[m]}`,`${a[m]}/${a[m]}`],
f=[];return o.length&&!t.plain?n.forEach((m,d)=>{let p=r&&d===o.length-1?` (${bt(r,"number")} values)`:"";f.push([[m],[`${o[d]}${p}`],
u(d)])}):n.length&&!o.length&&f.push([n,jr(c,s,i),[]]),t.gaps&&n.length&&f.push([[B.missing_color],["missing"],u(o.length)]),
f}function Xo(t,e,n,o){let r=[],s=0;for(let a of t){let l=cc(a,o);if(!l.length)continue;let u=n.fit(U(a.name),si,H,!0);r.
push({line:s,left:0,text:u,colors:[],end:""});let f=n.width(u,H,!0)+oi;for(let[m,d,[p="",h=""]]of l){let[g="",w=""]=d.map(
S=>n.fit(U(S),si)),y=n.width(`${g} ${h}`)+n.width(w)+Re;y+=m.length===1?Lt:Ze+Re,f+y>e-4&&f>ri&&(s+=1,f=ri),r.push({line:s,
left:f,text:`${g} ${p}`.trim(),colors:m,end:w}),f+=y+oi}s+=1}let i=r.length;r=r.filter(a=>a.line<ii);let c=r.at(-1);if(c&&
r.length<i){let a=`+ ${i-r.length+1} more`;r[r.length-1]={...c,text:a,colors:[],end:""}}return{items:r,lines:Math.min(s,
ii)}}var Qe=9,Kn=17,uc=14,Pe=5,ci=11,De=7,ui=H+De+5,fc=130,fi=37,pi=140,tn=18,mi=H+2;function hi(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,a=v=>Math.round(v*i)/i,l=t.columnCut?Qe+Pe:0,u=t.columnTitles?uc:0,f=a((t.columnTree?Math.min(70,
.1*o)+Pe:8)+l+u),m=t.titles?Kn:0,d=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,p=o-(c?.legendHeight??0),h=c?.fit((p-f-24)/
s)??[],g=()=>h.reduce((v,L)=>v+L+qo,0),w=()=>a(m+d+Pe+Qe+g()+Pe),y=w(),S=ci+10+Math.max(0,...t.scale.map(v=>e.width(v))),
A=16+Math.max(S,e.width(t.unit)+4),x=0,k=p-f-24;if(t.chosen||k/s>=mi){let v=Math.min(fc,.26*n,t.longestName());x=v+(t.chosen?
v&&tn+6:10)}let E=Math.max(20,n-y-A-x),M=()=>Yo(r,(E-Math.min(t.between??0,Ro*E))/r.length,y,.34*p,e,!h.length),_=M(),T=()=>Math.
max(_.height,c?.namesHeight??0);(x||h.length)&&(p-f-T())/s<mi&&(t.chosen||(x=0),h=c?.fit(0)??[],y=w(),E=Math.max(20,n-y-
A-x),_=M()),E=a(E);let N=a(Math.max(20,p-f-T())),O=y-Pe-g(),R=O;return{heatmap:{left:y,top:f,width:E,height:N},clusterBar:{
left:O-Qe,top:f,width:Qe,height:N},rowTree:{left:m,top:f,width:d,height:N},columnTree:{left:y,top:2+u,width:E,height:t.columnTree?
f-l-u-Pe-2:0},columnBar:{left:y,top:f-l,width:E,height:l&&Qe},bar:{left:y+E+x+16,top:f+ui,width:ci,height:Math.min(120,Math.
max(1,N-ui-De))},names:_,rowNames:x,tracks:h.map(v=>(R+=qo+v,{left:a(R-v),top:f,width:v,height:N})),trackNames:c?.names??
[],legend:c?.items??[],legendTop:p+4,below:T()}}function Yo(t,e,n,o,r,s=!0){let i=t.map(p=>U(p)),c=p=>Math.max(0,...p.map(
h=>r.width(h)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:H+12};let a=fi*Math.PI/180,l=s&&e*Math.sin(a)>=H+1,u=l?
1:Math.max(1,Math.ceil((H+2)/e)),f=Ae(i,We(i),(p,...h)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=l?Math.min(pi,(o-16)/Math.
sin(a),g/Math.cos(a)):Math.min(pi,o-10);return r.fit(b(i,p),w,H,!1,...h)}),m=l?a:Math.PI/2,d=c(f)*Math.sin(m)+H*Math.cos(
m)+12;return{words:f,angle:l?fi:90,every:u,height:Math.ceil(d)}}function di(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:a,to:l}=o,{heatmap:u,rowNames:f}=e,m=H+2,d=Math.
floor(u.height/m),p=i.map(S=>b(n,S)).filter(S=>S+.5>=a&&S+.5<=l).slice(0,d).sort((S,A)=>S-A),h=p.map(S=>o.at(S+.5)),g=Ko(
h,Array(p.length).fill(m),u.height,0)??[],w=c(p,f-tn-6),y=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((S,A)=>{let[x,k]=[u.top+b(h,A),u.top+b(
g,A)];t.moveTo(y+2,x),t.lineTo(y+5,x),t.lineTo(y+tn-3,k),t.fillText(S,y+tn,k+.5)}),t.stroke()}var gi=B.colors,pc=Object.keys(B.marker_scales),wi=B.marker_scales;function Jo(t){return _n(t)?t:t%Ve}function et(t){return _n(
t)?cs(t):b(gi,t%gi.length)}function Zo(t){return b(pc,_n(t)?us(t):t%ee)}function bi(t,e,n,o,[r,s],i,c){let a=new Float64Array(e),l=new Float32Array(i*c),u=(s-r)/c,f=-1;for(let m=0;m<c;m++){let d=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(d+u/2),0),n.length-1);if(p===f){l.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let h=gt(n,p)*e;for(let g=0;g<e;g++)a[g]=gt(t,h+g)}else mc(a,t,e,n,d,d+u);hc(l,m*i,a,o,i)}return l}function mc(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let a=Math.min(c+1,s)-Math.max(c,r);if(a<=1e-9)
continue;i+=a;let l=gt(o,c)*n;for(let u=0;u<n;u++)t[u]=gt(t,u)+a*gt(e,l+u)}for(let c=0;c<n;c++)t[c]=gt(t,c)/i}function hc(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[a,l]=[c*i,(c+1)*i];if(i<=1){t[e+c]=gt(n,gt(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(a);f<l&&f<s;f++)u+=(Math.min(f+1,l)-Math.max(f,a))*gt(n,gt(o,f));t[e+c]=u/i}}
function yi(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,a=e.norm==="linear",[l,u]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],f=256*c[0],m=256*(c[1]-c[0])/(i-s);for(let d=0;d<t.length;d++){let p=gt(t,d);if(Number.isNaN(p))continue;
let h=0;if(a)h=Math.min(Math.max(Math.floor(f+(p-s)*m),l),u);else for(let g=128;g;g>>=1)p>=gt(r,h+g-1)&&(h+=g);h*=3,o[4*
d]=gt(n,h),o[4*d+1]=gt(n,h+1),o[4*d+2]=gt(n,h+2),o[4*d+3]=255}}function qn(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(ue(
r,n));for(let a=Math.floor(ue(r,e));a<c;a++){if(!t(a))continue;let l=Math.max((Yt(r,a)-e)*i,0),u=Math.min(Math.max((Yt(r,
a+1)-e)*i,l+1),o),f=s.length-1;f>0&&l<=gt(s,f)+1e-6?s[f]=Math.max(u,gt(s,f)):s.push(l,u)}return s}function gt(t,e){return t[e]}var{missing_color:dc}=B;function Vn(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let a=bi(e.values,
e.p,n,o,r,t.width,t.height),l=t.getContext("2d");if(!l)return;let u=l.createImageData(t.width,t.height);yi(a,i,c,u.data),
l.putImageData(u,0,0)}function Xn(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=dc,r?.some(({gap:i})=>i)?
gc(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function gc(t,e,n,o,[r,s],i){let c=Gn(s,n.left,e.width,i);for(let[a,l,u,f]of Gn(r,n.top,e.height,i))for(let[m,d,p,h]of c)
o&&t.fillRect(p,u,h,f),t.drawImage(e,m,a,d,l,p,u,h,f)}function Gn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=a=>Math.
round((o+a)*s)/s;return n.map(a=>{let[l,u]=[c(a.begin),c(a.end)],f=Math.max(u-l,1/s);return[(a.from-t)*i,(a.to-a.from)*i,
l,f]})}function Yn(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((a,l)=>{if(!a)return;let u=e.left+(s?.at(l+.5)??i*(l+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(a,u,c+H+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?u+4:u,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Jn(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,a){let l=a?.unit??e.height/(r-o);if(l<H)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let d=b(
u,m)+.5,p=e.top+(a?.at(d)??(d-o)*l);t.fillText(f,e.left+e.width+7,p+.5)})}function Qo(t,e,n,o,r){let s=Fn(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let a=t.getContext(
"2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),Un(a,s,r)),s}function xi(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],u=c<o&&l!==void 0?
t.labels[l]??-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[u,c])}return r}function tr(t,{left:e,top:n,
width:o,height:r},s,i,c,a){for(let{label:l,x0:u,x1:f}of s){let m=c&&f-u>4?.5:0,[d,p]=[u+m,f-u-2*m],h=a?[e+d,n,p,r]:[e,n+
d,o,p];t.fillStyle=et(b(i,l)),t.beginPath(),c&&f-u>8?t.roundRect(...h,2):t.rect(...h),t.fill()}}function er(t,e,{left:n,
top:o},r,s,i,c,a){let{dpr:l}=r;t.save(),t.setTransform(1,0,0,1,Math.round(n*l),Math.round(o*l)),t.beginPath(),t.rect(0,0,
e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:m}of c){let d=b(
i?.nodes??[],u);if(!i||d<i.tree.n)continue;let p=Math.round(lt(r,Oe(i.tree,d))*l-1),h=Math.floor(f*l),g=Math.max(1,Math.
ceil(m*l)-h);t.fillStyle=et(b(a,u)),s?t.fillRect(p,h,e.width-p,g):t.fillRect(h,p,g,e.height-p)}t.restore()}function Mi(t,{
heatmap:e},{blocks:n},o,r){let s=n.flatMap(({from:a,to:l,begin:u,end:f})=>qn(o,[a,l],f-u).map(m=>m+u)),i=0;t.fillStyle=r.
paper,t.globalAlpha=.62;for(let a=0;a<=s.length;a+=2){let l=s[a]??e.height;l>i&&t.fillRect(e.left,e.top+i,e.width,l-i),i=
s[a+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;let c=e.left-4;for(let a=0;a<s.length;a+=2){let[l=0,u=0]=[s[a],s[a+1]];
t.fillRect(c,e.top+l,e.left-c-1,Math.max(1,u-l))}}function en(t,{left:e,top:n,width:o,height:r},s,i){let c=m=>Math.round(
m*i)/i,[a,l,u,f]=[c(e),c(n),c(e+o),c(n+r)];for(let[m,d]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(a-d,
l-d,u-a+2*d,f-l+2*d),t.rect(a,l,u-a,f-l),t.fill("evenodd")}function nr(t,e){if(t.norm==="linear"){let r=Me(t.vmin,t.vmax,e,40);return{values:r,words:Kt(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(Kt([r]),0):ot(r,2));return{values:n,words:o}}function Ai(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:a,top:l,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(a,l+g,u,Math.min(1,f-g));let d=(g,w)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+u,g),t.lineTo(a+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&d(l,l-De),t.fillStyle=m(0),n.below&&d(l+f,l+f+De);let{values:p,
words:h}=nr(n,f);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",p.forEach((g,w)=>{let y=l+f*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(a+u,Math.min(Math.round(y),l+f-1),4,1),t.fillStyle=s.quiet;let S=Math.min(Math.max(y,l+5),l+
f-4);t.fillText(h[w]??"",a+u+8,S)}),t.fillStyle=s.quiet,t.fillText(o,a,l-De-2-H/2),c&&(t.fillStyle=B.missing_color,t.fillRect(
a,l+f+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",a+14,l+f+19))}function or(t,{places:e,theme:n,face:o},r,s,i){let{blocks:c,first:a,isCrowded:l}=s;if(!r||l)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,t.textAlign="center",t.textBaseline="middle";let m=c.flatMap(({begin:p,end:h},g)=>{let w=h-
p-2,y=r(a+g).map(k=>U(k)),S=y.length-1,A=!i&&o.width(b(y,S))<=Kn-4,x=y.findIndex(k=>o.width(k)<=w);return!i&&w<H||x<0&&!A?
[]:{middle:(p+h)/2,words:y,last:S,lies:A,found:x<0?S:x}}),d=m.some(({found:p,last:h})=>p===h);for(let{middle:p,words:h,last:g,
lies:w,found:y}of m){let S=d&&y===g-1?g:y;t.save(),i?t.translate(u.left+p,f.top-7.5):t.translate(Kn/2-2,u.top+p),!i&&(!w||
S<g)&&t.rotate(-Math.PI/2),t.fillText(b(h,S),0,.5),t.restore()}}function Si(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((a,l)=>{if(!a.colors.length)return;let u=Sn(a);for(let f=0;f<s;f++){let m=Math.floor(o+(f+.5)/s*(r-o)),d=b(
n,Math.min(Math.max(m,0),n.length-1)),p=4*(f*e.length+l);c.data.set(u.subarray(3*d,3*d+3),p),c.data[p+3]=255}}),i.putImageData(
c,0,0)}function ki(t,e,n,o,r,s,i,c,a){let{from:l,to:u}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:f,top:m,width:d,height:p},h)=>{let g=b(n,h),w=b(o.trackNames,h);if(g.colors.length)for(let[y,
S,A,x]of Gn(s,m,e.height,a))t.drawImage(e,h,y,1,S,f,A,d,x),rr(t,f,A,d,x,i);else if(d>Wn&&s.unit>=H){t.fillStyle=i.quiet,
t.textAlign="left";for(let y=Math.ceil(l-.4);y+.6<=u;y++){let S=c.fit(U(Ft(g,b(r,y))),d);t.fillText(S,f,m+s.at(y+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(f+d/2,m+p+Go),d>c.width(w)?(t.textAlign="center",t.fillText(w,0,H/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Ei(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:c,colors:a,end:l}of e){let u=n+(s+.5)*Vo,f=!a.length&&!c.startsWith("+ ");t.font=r.css(H,
f);let[m,d]=a,p=i+2,h=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Re};if(!m)h(c,f?o.ink:o.quiet);else if(d){
h(c,o.quiet);let g=Ze/18;for(let w=0;w<18;w++)t.fillStyle=wc(m,d,(w+.5)/18),t.fillRect(p+w*g,u-Lt/2,g+.3,Lt);rr(t,p,u-Lt/
2,Ze,Lt,o),p+=Ze+Re,h(l,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Lt/2,Lt,Lt),rr(t,p,u-Lt/2,Lt,Lt,o),p+=Lt+Re,h(c,o.quiet)}}
function wc(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function rr(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function sr({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=(Pt(t.tree)||1)*1.04;return _i(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function ir({places:t,columnAxis:e,dpr:n},o){let r=(Pt(o)||1)*1.02;return _i(o,e,{...t.columnTree,
top:r,dpr:n})}function _i(t,e,n){let{from:o,unit:r,length:s}=e,i=vi.get(e);return i?.tree!==t&&vi.set(e,i={tree:t,places:gs(
t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var vi=new WeakMap,bc=15e4,yc=.75;function xc({gap:t,blocks:e,length:n,from:o,
to:r},s,i,c){let l=(r-o)*c<=bc?n-t*(e.length-1):s?yc*n:n;return Math.max(1,Math.round(l*i))}function Ti(t){let e=()=>{let l={
canvas:Ye(t,()=>l.key=[]),key:[]};return l},n={heatmap:e(),tree:e(),columns:e(),tracks:e()};function o(l,u,f){if(Te(l.canvas))
l.canvas=Ye(t,()=>l.key=[]);else if(u.length===l.key.length&&u.every((m,d)=>m===l.key[d]))return;l.key=u,f(l.canvas)}function r(l,u){
let{data:f,places:m,columnAxis:d,theme:p,face:h,dpr:g}=u,{columnTree:w}=m,{columnCut:y}=u,S=f.columnTree;if(w.height&&S){
let A=[S,w.width,w.height,g,p.quiet,d],x=ir(u,S);o(n.columns,A,_=>Qo(_,S,x,!1,p.quiet));let k=y?jt(y,x):[],E=y?zs(y):new Int32Array(
0);er(l,n.columns.canvas,w,x,!1,y,k,E),tr(l,m.columnBar,Po(k,d),E,!0,!0),l.fillStyle=p.ink;let M=y&&w.top+lt(x,y.t);for(let _=0;M&&
_<w.width;_+=6)l.fillRect(w.left+_,M,3,1)}or(l,u,u.columnTitleOf,d,!0),Yn(l,m,p,h,d),Ai(l,u),m.tracks.length&&Ei(l,m.legend,
m.legendTop,p,h)}function s(l,u){let{data:f,places:m,rows:d,columns:p,shown:h,scale:g,map:w,gaps:y,theme:S,face:A,dpr:x}=u,
{rowAxis:k,columnAxis:E}=u,{heatmap:M}=m,_={width:Math.max(1,Math.round(M.width*x)),height:xc(k,u.titleOf!==null,x,p.length)},
T=[f.values,d,p,...h,_.width,_.height,g,w];if(o(n.heatmap,T,O=>Vn(O,f,d,p,h,_,g,w)),Xn(l,n.heatmap.canvas,M,y,[k,E],x),Qs(
l,u),m.rowNames){let O=(R,v)=>{let L=R.map(I=>b(d,I)),C=L.map(I=>U(f.name(I))),$=L.map(I=>xn(f,I));return Ae(C,$,(I,...j)=>A.
fit(b(C,I),v,H,!1,...j))};u.named?di(l,u,u.named,O):Jn(l,m,h,O,S,A,k)}let{tracks:N}=u;m.tracks.length&&(o(n.tracks,[N,d,
...h,_.height],O=>Si(O,N,d,h,_.height)),ki(l,n.tracks.canvas,N,m,d,k,S,A,x))}function i(l,u){let{rowTree:f,rows:m,places:d,
rowAxis:p}=u,h=St(u.cut),g=sr(u),w=f?jt(u.cut,g):xi(u.cut,g,m);tr(l,d.clusterBar,Po(w,p),h,f),f&&c(l,u,g,w,h),or(l,u,u.titleOf,
p)}function c(l,u,f,m,d){let{tree:p}=u.data,{rowTree:h}=u.places,{dpr:g,from:w,to:y}=f,S=u.theme.quiet,A=[p,h.width,h.height,
g,w,y,S,u.rowAxis];o(n.tree,A,x=>{Qo(x,p,f,!0,S)}),er(l,n.tree.canvas,h,f,!0,u.cut,m,d)}function a(l,u){let{data:f,places:m,
rows:d,placeOf:p,selection:h,hover:g,rowTree:w,theme:y,dpr:S}=u,{rowAxis:A,columnAxis:x}=u,{heatmap:k}=m;if(h&&Mi(l,m,A,
N=>!!h[b(d,N)],y),u.brushed&&en(l,u.brushed,y,S),!g)return;let E=(T,N,O,R)=>{let[v,L]=[A.begin(T),A.end(N)],C=Math.max(L-
v,2),$=(v+L)/2,I=Math.max(0,$-C/2),j=Math.min(k.height,$+C/2);j<=0||I>=k.height||en(l,{left:O,top:k.top+I,width:R-O,height:j-
I},y,S)},[M,_]=[k.left,k.left+k.width];if(g.leaf!==void 0){let T=b(p,g.leaf);if(E(T,T+1,M,_),u.column>=0){let{begin:N,end:O}=x;
E(T,T+1,M+N(u.column),M+O(u.column+1))}}else if(w){let T=b(f.tree.start,g.node);E(T,T+b(f.tree.sizes,g.node),M,_)}}return{
paintBase:r,paintRows:s,paintCut:i,paintOverlay:a,destroy(){for(let{canvas:l}of Object.values(n))l.width=l.height=0}}}var Mc=24;function ze(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},u=l]=n.values(),f=Math.max(Mc,Math.hypot(
l.x-u.x,l.y-u.y));return{x:(l.x+u.x)/2,y:(l.y+u.y)/2,far:f}}function i(l){let u=yt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,u)||(o={...u,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let u=yt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===l.pointerId&&e.drag(l,u,o):
e.hover(l,u)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,yt(t,l),u))}return V(t,{pointerdown:i,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let u=l.touches[0],f=u&&e.owns?.(yt(t,u));l.cancelable&&
(l.touches.length>1||f)&&l.preventDefault()}})}function ar({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:c,top:a,width:l,height:u}=r.places.columnTree;if(n<c||n>=c+l||o<a||o>=a+u)return null;
let f=ir(r,s),m=i.n_clusters;return{cut(d){let p=Nt(s,Hn(f,d.y-a));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))},
flip(){let d=Ie(s,f,n-c,o-a,7);d>=s.n&&t.setColumnTree(En(s,d))}}}var Ac=7;function Ni(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:a}=t,{heatmap:l,clusterBar:u,columnBar:f,
rowTree:m}=t.places,d=n-l.top,p=e-l.left,h=p>=0&&p<l.width,g=Math.min(Math.floor(a.placeAt(p)),i.length-1),w=h&&!a.isGap(
p)?g:-1;if(t.columnCut&&d<0&&n>=f.top-1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(d<0||d>=l.height)return null;
let y=e<=m.left+m.width;if(c.isGap(d)&&!y)return null;let S=Math.min(Math.floor(c.placeAt(d)),o.n-1),A=b(s,S);if(h)return w<
0?null:{leaf:A,column:w};if(t.places.tracks.some(({left:k,width:E})=>e>=k-1&&e<k+E+1))return{leaf:A,column:-1};if(e>=u.left-
1&&e<l.left)return{label:b(r.labels,A)};if(!t.rowTree||!y)return null;let x=Ie(o.tree,sr(t),d,e-m.left,Ac);return x<0?null:
x<o.n?{leaf:x,column:-1}:{node:x}}function lr({data:t,cut:e,columns:n,columnCut:o,tracks:r},s){if("columns"in s)return o?
Ws(o,s.columns):[];if(s.label!==void 0){let f=D(b(e.sizes,s.label),t.noun);return[`Cluster ${J(e,s.label)}`,f]}if(s.node!==
void 0){let f=e.nodes.indexOf(s.node),m=D(b(t.tree.sizes,s.node),t.noun);return[f<0?m:`Cluster ${J(e,f)} · ${m}`,`heigh\
t ${wt(pt(t.tree,s.node))}`]}let i=`cluster ${J(e,b(e.labels,s.leaf))}`,{leaf:c}=s,a=r.map(f=>`${f.name}: ${Ft(f,c)}`);if(s.
column<0)return[t.name(c),i,...a];let l=b(n,s.column),u=o?[`column cluster ${D(b(o.labels,l))}`]:[];return[t.name(c),cr(
t,c,l),i,...u,...a]}function cr(t,e,n){let o=t.columnAbout[n],r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==
void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${wn(r)}`;let i=t.originalColumns[o?.original??-1];
if(!i)return`${s}: ${wn(r)} scaled`;let c=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${bt(
c??NaN,i.kind,i.unit)}`}function ur({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:a,height:l}=t.heatmap,u=n.length,f=(y,S,A)=>[
Math.min(Math.max(0,Math.floor(Math.min(y,S))),A-1),Math.min(Math.max(0,Math.floor(Math.max(y,S))),A-1)+1],[m,d]=f(o.placeAt(
s.y-a),o.placeAt(i.y-a),e.length),[p,h]=f(r.placeAt(s.x-c),r.placeAt(i.x-c),u),g=Math.max(0,o.begin(m)),w=Math.min(l,o.end(
d));return{leaves:Array.from({length:d-m},(y,S)=>b(e,m+S)),columns:h-p<u?new Set(Array.from({length:h-p},(y,S)=>b(n,p+S))):
null,rect:{left:c+r.begin(p),top:a+g,width:r.end(h)-r.begin(p),height:w-g}}}function Ci(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function a({x,y:k}){let E=r();return E&&
Ni(E,x,k)}function l(x,k){t.setHit(x);let E=x?.label===void 0?x?.node:e.cut.nodes[x.label];x?.leaf!==void 0?e.setHover({
leaf:x.leaf}):E===void 0?e.setHover(null):e.setHover(E<e.data.n?{leaf:E}:{node:E}),i.canvas.style.cursor=x?"pointer":ar(
t,k)?"ns-resize":"";let M=r();if(!x||!M)return c.hide();let[_="",...T]=lr(M,x);c.show(k.x,k.y,_,T)}function u(x,k){let{cut:E,
data:M}=e;if(!x)k||e.select([]);else if(x.leaf!==void 0)e.select([x.leaf],{add:k});else if(!("columns"in x)){let _=x.node??
b(E.nodes,x.label??0);e.select(Ut(M.tree,_),{add:k})}}function f(x){let k=r();return k?x/k.rowAxis.unit:0}function m(x){
let k=r();if(!k)return .5;let{from:E,to:M,placeAt:_}=k.rowAxis;return(_(x-k.places.heatmap.top)-E)/(M-E)}let d=o.shown(),
p=!1,h=null,g=null;function w(x,k){let E=r();if(!E)return;let{leaves:M,columns:_}=ur(E,x,k);t.brush(M,_)}let y=ze(i.canvas,
{down(x){if(x.button)return!1;d=o.shown(),h=ar(t,yt(s,x));let k=a(yt(s,x));return p=k?.leaf!==void 0&&k.column>=0&&x.pointerType!==
"touch"&&(x.shiftKey||!o.part),!0},drag(x,{x:k,y:E},M){if(M.moved||=Math.hypot(k-M.x,E-M.y)>=Ne,!M.moved)return;if(h)return h.
cut({x:k,y:E});let _=r();p?_&&t.setBrushed(ur(_,M,{x:k,y:E}).rect):o.move(f(M.y-E),d)},up(x,k,E){if(p&&t.setBrushed(null),
E.moved&&p&&w(E,k),h)return x.altKey&&!E.moved&&h.flip(),e.flush();if(E.moved)return;let M=a(k);u(M,x.shiftKey),x.pointerType===
"touch"&&l(M,k)},cancel:()=>t.setBrushed(null),hover:(x,k)=>l(a(k),k),leave:()=>l(null,{x:0,y:0}),pinch(x,k,E,M){o.zoom(
x,m(k.y-M)),o.move(-f(M))}}),S=V(i.canvas,{dblclick:o.showAll,wheel(x){!Ce(s,x)||!r()||(x.preventDefault(),o.zoom(1.0015**
(x.deltaY||x.deltaX),m(yt(s,x).y)))},keydown:Bt({ArrowDown:x=>A(1,0,x.shiftKey),ArrowUp:x=>A(-1,0,x.shiftKey),ArrowRight:x=>A(
0,1,x.shiftKey),ArrowLeft:x=>A(0,-1,x.shiftKey),Home:()=>A(-1/0,0),End:()=>A(1/0,0),Enter:x=>{let k=t.hit();k&&u(k,x.shiftKey)},
Escape:()=>{e.select([]),l(null,{x:0,y:0}),s.classList.remove(Ct)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.
zoom(1.4,.5),0:o.showAll})});function A(x,k,E=!1){let M=r();if(!M)return;let _=(j,Y)=>Math.min(Math.max(j,0),Y),T=e.hover?.
leaf,N=t.hit(),O=T===void 0?Math.ceil(M.shown[0]):_(b(M.placeOf,T)+x,e.data.n-1),R=T===void 0||N?.leaf===void 0?0:_(N.column+
k,t.columns()-1);o.reveal([O]);let v=r()??M,{heatmap:L}=v.places,C={leaf:b(v.rows,O),column:R},$=(j,Y)=>({x:L.left+v.columnAxis.
at(Y+.5),y:L.top+v.rowAxis.at(j+.5)}),I=$(O,R);if(!E)g=null;else{let[j,Y]=T===void 0?[O,R]:[b(M.placeOf,T),0];g??=[j,N?.
leaf===void 0?Y:Math.max(0,N.column)],w($(...g),I)}l(C,I),s.classList.add(Ct),n.announce(lr(v,C).join(", "))}return()=>{
y(),S()}}var Oi=["linear","log","symlog","power","quantile"],Sc=[2,98],Li=.5,kc=.01,Zn=100,nn=1/(1-.1),Ii=t=>B.diverging_maps.includes(
t.replace(/_r$/,""));function pr(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let a=b(t,c);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function fr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function on(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:a}=e,l=o==="log";if(Ec(t),l&&c<=0)throw new Error(Ri("the smallest",c));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!l&&!p?0:null}let f=i===!0||i==="auto"&&n?Sc:i,[
m,d]=[c,a];if(Array.isArray(f)&&e.sorted().length&&(m=fr(e.sorted(),b(f,0)/100),d=fr(e.sorted(),b(f,1)/100)),[m,d]=vc(m,
d,u,r,s,l),!(m<d))if(r===null&&s===null)d=l?10*m:m+1;else{let[p,h,g,w]=s===null?["vmin",m,"below the largest",d]:["vmax",
d,"above the smallest",m];throw new Error(`${p}=${ot(Number(h))} is not ${g} value, ${ot(Number(w))}: choose another ${p}\
, or both ends.`)}return _c(o,m,d,u,e)}var Ri=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${ot(e)}: choose \
another norm, such as 'symlog'.`;function Ec({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${ot(r)} is not below vmax=${ot(s)}: choose a smaller vmin or a larger vmax.`);for(let[
a,l]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof l=="number"&&l<=0)throw new Error(Ri(a,l));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${ot(r)}`:`below vmax=${ot(s??0)}`;
throw new Error(`center=${ot(e)} is not ${c}: choose another center or end.`)}function vc(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(l,u)=>s?u/l:u-l,c=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&
(a=i(n,r)),a>c||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function _c(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Tc(t,e,n,o,r),
[a,l]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),h=Math.max(l-p,p-a);[u,f]=[.5-.5*(p-a)/h,.5+.5*(l-p)/h]}let m=p=>(i(
Math.min(Math.max(p,e),n))-a)/(l-a),d=p=>c(a+p*(l-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:d,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,h)=>{let g=(h+1)/
256;return g<=u?-1/0:g>=f?1/0:d((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let h=new Set;for(let g=0;g<p;g++)h.
add(Number(ot(d(g/(p-1)),2)));return[...h].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function Tc(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Li,i=>s+Math.sign(i)*Math.
abs(i)**(1/Li)]}if(t==="symlog"){let s=kc*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*nn:Math.sign(i)*s*
(nn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=nn?i/nn:Math.sign(i)*s*10**(Math.abs(i)/s-nn)]}if(t==="quantile"){let[s,
i]=Nc(r.sorted(),e,n);return[c=>$i(c,s,i),c=>$i(c,i,s)]}return[s=>s,s=>s]}function Nc(t,e,n){let o=t.filter(a=>a>=e&&a<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=Zn;a++){let l=a===0?e:a===Zn?n:fr(o,a/Zn);l!==r.
at(-1)&&(r.push(l),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+a/Zn,i[u]=b(i,u)+1}let c=s.map((a,l)=>a/b(i,l));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function $i(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Pi=24,Di=.02,Qn=.02,zi=.1;function Bi(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let l=n.createElement("di\
v");l.className="hclust-scale-end",l.tabIndex=0,l.title="Drag to move this end of the colors; double click for the usual\
 ends",l.dataset.lmSuppressShortcuts="true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":a==="vmax"?"Upper end of the colors":"Lower end of the colors"}))l.setAttribute(u,f);return t.append(l),{end:a,
el:l}}),r=1;function s(a,l,u){let f=a.center===null?null:a.share(a.center),m=l==="vmax"?Math.max(u,(f??0)+Di):Math.min(u,
(f??1)-Di),d=Number(ot(a.atShare(m),4));Number.isFinite(d)&&e.move(l,d)}function i(a,l){let u=l==="vmax"?1:0,f=null,m=h=>{
let g=e.scale();g&&s(g,l,u+h)},d=h=>{let g=e.scale()?.values[h];g!==void 0&&e.move(l,g)},p=()=>{f&&(f=null,a.style.transform=
"",e.done())};return V(a,{pointerdown(h){let g=e.scale();h.button||!g||(f={y:h.clientY,id:h.pointerId,scale:g},a.setPointerCapture(
h.pointerId))},pointermove(h){if(f?.id!==h.pointerId)return;let g=(h.clientY-f.y)/ye(a);a.style.transform=`translateY(${g}\
px)`,g&&s(f.scale,l,u-g/r)},pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Bt({ArrowUp:()=>m(Qn),ArrowRight:()=>m(
Qn),ArrowDown:()=>m(-Qn),ArrowLeft:()=>m(-Qn),PageUp:()=>m(zi),PageDown:()=>m(-zi),Home:()=>d("least"),End:()=>d("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:a,end:l})=>i(a,l));return{show(a,l,u){r=a.height;let[f,m]=[Math.min(
l.values.least,l.vmin),Math.max(l.values.most,l.vmax)];for(let{el:d,end:p}of o){let h=p==="vmax"?a.top:a.top+a.height;d.
style.left=`${a.left+a.width/2-Pi/2}px`,d.style.top=`${h-Pi/2}px`;let g=ot(l[p],4);d.setAttribute("aria-valuemin",String(
f)),d.setAttribute("aria-valuemax",String(m)),d.setAttribute("aria-valuenow",String(l[p])),d.setAttribute("aria-valuetex\
t",`${g} ${u}`.trim())}},destroy(){for(let a of c)a();for(let{el:a}of o)a.remove()}}}var Cc=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,Lc=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,$c=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Hi(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=Cc.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=Lc.test(r)?[r]:[];for(let[a,l,u]of $c)l.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(u,""));let c=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Oc=["linear","logarithmic","symmetric log","square root","quantiles"],Ic=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Fi(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=se(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",h=>n.change({norm:h})),c=Ic.map(([h,g])=>{let w=o.createElement("label"),y=o.createElement(
"input");return y.type="text",y.inputMode="decimal",y.dataset.lmSuppressShortcuts="true",y.addEventListener("change",()=>m(
h,y.value.trim())),w.append(g,y),s.el.append(w),{name:h,input:y}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",h=>n.change({robust:h})),l=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(h,g){if(!g)return n.change({[h]:void 0});if(h==="center"&&g==="none")return n.change({center:null});
let w=Hi(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[h]:b(
w,0)})}function d(h){s.hide(!h),r.setAttribute("aria-expanded",String(h))}d(!1);let p=[V(r,{click:()=>d(r.getAttribute("\
aria-expanded")!=="true")}),V(s.el,{keydown(h){h.key==="Escape"&&(h.stopPropagation(),d(!1),r.focus())}})];return{show(h,g,w,y,S){
i.show(h.norm??"linear",Oi,Oc);for(let{name:A,input:x}of c){let k=h[A],E=g[A];(o.activeElement!==x||!f.textContent)&&(x.
value=typeof k=="number"?ot(k):k===null?"none":""),A!=="center"&&k===null&&(x.value=""),x.placeholder=E===null?"none":ot(
E,3)}a.show(w),l.show(y),u.show(Object.keys(h).length>0),f.textContent=S},hide(h){h&&d(!1)},destroy(){for(let h of p)h();
s.destroy()}}}var Rc={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function ji(t,e,n,o){let r={
of:null,values:pr([])},s=on({},r.values,!1),i=!1,c="",a=Ln(oe,o.model),l=()=>o.option("color_scale")??{},u=()=>{let y=typeof l().
center=="number";return bs(String(o.option("cmap")||oe),i||y)},f=()=>i&&Ii(u());function m(y){let S=Object.fromEntries(Object.
entries({...l(),...y}).filter(([A,x])=>x!==void 0&&!(A==="norm"&&x==="linear")));try{on(S,r.values,f())}catch(A){w(A.message);
return}o.setOption("color_scale",S)}let d=()=>{Object.keys(l()).length&&o.setOption("color_scale",{})},p=()=>m({vmin:void 0,
vmax:void 0}),h=Fi(t,n,{change:m,reset:d,annotate:y=>o.setOption("annot",y)}),g=Bi(e,{scale:()=>e.classList.contains("hc\
lust-empty")?null:s,move:(y,S)=>m({[y]:S}),done:o.flush,reset:p});function w(y){let{robust:S="auto"}=l(),A=S==="auto"?f():
!!S;h.show(l(),s,A,!!o.option("annot"),y)}return{now:()=>({scale:s,map:a,unit:c,annot:!!o.option("annot"),fmt:String(o.option(
"fmt")||".2g")}),update(y){let{values:S}=o.data;S!==r.of&&(r={of:S,values:pr(S)});let A=o.model.get("values_about")??{};
[i,c]=[!!A.centered,String(A.unit??"")],a=Ln(u(),o.model);let x="";try{s=on(l(),r.values,f())}catch(k){x=k.message,s=on(
{},r.values,f())}h.hide(!y),w(x)},place:y=>g.show(y,s,c),inWords(){let[y,S]=[s.vmin,s.vmax].map(Ui),A=Rc[s.norm];return`\
Colors go from ${y} to ${S}${c&&` (${c})`}`+(A?` on a ${A} scale`:"")+(s.center===null?"":`, ${Ui(s.center)} in the midd\
le`)+(s.below||s.above?"; values beyond have the color of the end.":".")},destroy(){h.destroy(),g.destroy()}}}var Ui=t=>ot(
t,3);var Pc={clusterColors:St,clusterTitle:J,color:et,columnNames:Yo,count:D,createA11y:Le,createViewBase:re,describeCell:cr,
eventPosition:yt,fitNames:Ae,keyHandler:Bt,literal:U,ownParts:We,paintColumnNames:Yn,paintFrame:en,paintHeatmap:Xn,paintRowNames:Jn,
renderHeatmap:Vn,value:bt};function Wi(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,a]=[!1,!1,!1],l=null,u=null,f=t.
ownerDocument.createElement("button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title=
"Show them as a heatmap of their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=
!i,d()}),t.append(f);async function m(){let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});if(c)return;
c=!0;let w=URL.createObjectURL(new Blob([g],{type:"text/javascript"}));try{s=(await import(w)).default}finally{URL.revokeObjectURL(
w),c=!1}d()}function d(){if(a)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute("aria-expa\
nded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>l,close:p,tools:Pc}):m()}function p(){
i=!1,d(),f.focus()}let h=n.subscribe("selection",()=>{l=u});return o.on("change:sub_module",d),{follow:d,brush(g,w){l=u=
w,n.select(g),u=null,d()},restyle(){r?.destroy(),r=null,d()},destroy(){a=!0,h(),o.off("change:sub_module",d),r?.destroy()}}}function Ki(t,e){let n=[],o=[],r=(a,l)=>e.setOption("sort_by",Us(e.option("sort_by")??[],a,l));function s(a){let l=o.findIndex(
({track:u})=>u.name===a);return l<0?"":`${b(o,l).falls?"▼":"▲"}${o.length>1?l+1:""}`}function i(a){let l=s(a)[0];return l===
"▼"?`No longer sort rows by ${a}`:`Sort rows by ${a}${l?", descending":""} (Shift: as well)`}function c(){let a=t.ownerDocument.
createElement("div");a.className="hclust-sort",a.addEventListener("click",({shiftKey:l})=>r(String(a.dataset.track),l)),
t.append(a),n.push(a)}return{act:r,mark:s,words:a=>[s(a)||"↕",i(a)],update(a){o=a},place(a,l){for(;n.length<l.length;)
c();for(let u of n.splice(l.length))u.remove();n.forEach((u,f)=>{let{left:m,top:d,width:p,height:h}=b(a.tracks,f),g=b(l,
f);u.dataset.track=g,u.title=i(g),u.style.cssText=`left:${m-1.5}px;top:${d+h}px;width:${p+3}px;height:${a.below}px`})}}}var[qi,Gi,Be]=[1,2,3];function Vi(t,e,n){let o=t.ownerDocument,r=se(t,"Clustermap"),s=r.checkbox("Rows","Cluster the row\
s and draw their tree",P=>{_.length&&e.setOption("sort_by",[]),e.setOption("row_cluster",P)}),i=r.checkbox("Columns","Cl\
uster the columns and draw their tree",P=>e.setOption("col_cluster",P)),c=r.select("Colors",P=>e.setOption("cmap",P)),a=()=>e.
option("tracks")??[],l=On(()=>{j.hide(),Ot()}),u=r.button("show all rows",l.showAll),f=Vt(o,n.font),m=[],d=[],p=new Int32Array(
0),h=!1,g=null,[w,y]=[!1,!1],S=null,[A,x]=[Xe(1,[],0,1),Xe(1,[],0,1)],k=[null,null],E=()=>w&&e.option("row_split")===ie,
M=[],_=[],T=[],N=null,O=null,R=null,v=null,L=Ti(o),C=re(t,"hclust-plot",[L.paintBase,L.paintRows,L.paintCut,L.paintOverlay].
map(P=>q=>{let Q=ct();Q&&P(q,Q)}),()=>Ot()),{box:$,stage:I,tip:j}=C,Y=Wi($,{root:t,store:e,scene:ct}),it=ji(t,$,r,e),ht=Le(
$,I.canvas),z="Strips that show what else is known of each row",F=o.createElement("div");F.className="hclust-corner",$.append(
F);let G=Ki($,e),W=_s(F,"Tracks",z,(P,q)=>{let Q=a().filter(ut=>ut!==P);e.setOption("tracks",q?[...Q,P]:Q)},G),K=js(F,e),
_t=qs($,e);function ct(){if(!g)return null;let{data:P,cut:q,selection:Q,hover:ut}=e,nt=R?.leaf!==void 0&&R.leaf===ut?.leaf?
R.column:-1;return{data:P,cut:q,columnCut:S,selection:Q,hover:ut,places:g,rows:m,columns:d,placeOf:p,...it.now(),gaps:h,
rowTree:w,named:O,brushed:v,tracks:M,column:nt,theme:n,face:f,shown:l.shown(),rowAxis:A,columnAxis:x,titleOf:k[0]?.titleOf??
null,columnTitleOf:we(),dpr:I.dpr}}function $t(){let{data:P}=e,{tree:q}=P,Q=P.p>0&&P.values.length>=P.n*P.p;r.hide(!Q),ht.
showNotice(Q?"":Pn);let ut=a().flatMap(ft=>P.tracks.find(Zt=>Zt.name===ft)??[]);(ut.length!==M.length||ut.some((ft,Zt)=>ft!==
M[Zt]))&&(M=ut),_=Hs(e.option("sort_by"),P.tracks),G.update(_),W.show(P.tracks.map(({name:ft})=>ft),a()),it.update(Q);let nt=[
oe,...ys(e.model)],dt=String(e.option("cmap")||oe),hn=nt.includes(dt)?nt:[dt,...nt];c.show(dt,hn,hn.map(ft=>ft===oe?"aut\
omatic":ft));let wo=!!(e.option("row_cluster")??!0)&&P.n>1,Or=wo&&!_.length;N=Or?Rs(e.model,e.option("row_split"),P.n):null,
w=Or&&!N,y=!!(e.option("col_cluster")??!0)&&P.columnTree!==null,O=zn(P,e.option("labels")),s.show(w||!!N,P.n>1),i.show(y,
P.columnTree!==null),S=y?Ds(P.columnTree,e.option("column_options")):null,_t(y?P.p:0);let fl=S!==null;K({rows:w||N?P.n:0,
columns:y?P.p:0,cut:fl});let bo=[wo&&q.order,P.tracks,e.option("sort_by"),!N];if(N&&bo.push(e.option("row_split"),e.model.
get("split_order")),bo.some((ft,Zt)=>ft!==T[Zt])){let ft=wo?q.order:Int32Array.from({length:P.n},(Zt,pl)=>pl);m=N?.order??
Fs(ft,_),T=bo}d=y&&P.columnTree?P.columnTree.order:Int32Array.from({length:P.p},(ft,Zt)=>Zt),p=new Int32Array(P.n);for(let ft=0;ft<
P.n;ft++)p[b(m,ft)]=ft;if(R=null,!Q)return g=null,I.paint();Ot()}function Ot(){let{data:P}=e;if(u.show(l.part!==null),!I.
width||!P.p||!P.values.length)return;let[q,Q]=l.shown(),ut=it.now();Jt(),g=hi({width:I.width,height:I.height,columns:Array.
from(d,nt=>P.columns[nt]??""),rows:Q-q,rowTree:w,columnTree:y,columnCut:S!==null,titles:!!(N??(w&&e.option("row_split"))),
columnTitles:we()!==null,between:Wt()*(k[1]?.breaks.length??0),chosen:!!O,longestName(){let nt=0;for(let dt of O??[])nt=
Math.max(nt,f.width(U(P.name(dt))));if(O)return nt;for(let dt=Math.floor(q);dt<Q&&dt<P.n;dt++)nt=Math.max(nt,f.width(P.name(
b(m,dt)).slice(0,60)));return nt},scale:nr(ut.scale,120).words,unit:ut.unit,dpr:I.dpr,tracks:M.length?li(M,I.width,m,[q,
Q],f,G.mark,e.selection):void 0},f),G.place(g,M.map(({name:nt})=>nt)),F.style.maxWidth=`${g.heatmap.left}px`,un(),it.place(
g.bar),ht.describe(pn()),I.paint(),Y.follow()}let we=()=>k[1]?.breaks.length?k[1].titleOf:null,Wt=()=>Number(e.option("g\
ap")??B.block_gap);function Jt(){let{cut:P,data:q}=e;k=[w?Bo(P,q.tree,e.option("row_split")):N,y&&q.columnTree?Bo(S,q.columnTree,
e.option("col_split")):null]}function un(){if(!g)return;let{data:P}=e,{width:q,height:Q}=g.heatmap,[ut,nt]=k.map(dt=>dt?.
breaks??[]);A=Xe(P.n,ut??[],Wt(),Q,l.shown()),x=Xe(P.p,nt??[],Wt(),q)}function fn(){let P=k.flatMap((Q,ut)=>{let nt=Q?.breaks.
length??0;return nt?[`${ut?`columns by their ${e.option("col_split")===ie?"clusters":"tree"}`:`rows by ${N?e.option("row\
_split"):E()?"the clusters":"their tree"}`} into ${D(nt+1,"blocks")}`]:[]}),q=N?" The figure draws their trees.":"";return P.
length?` Split: ${P.join(", ")}.${q}`:""}function pn(){let{cut:P,data:q,selection:Q}=e,ut=_.map(({track:dt,falls:hn})=>dt.
name+(hn?" (descending)":"")),nt=ut.length?`sorted by ${ut.join(", then by ")}`:N?"in blocks":"in the table's order";return`\
Clustermap of ${D(q.n,q.noun)} ${w?"in the order of their tree":nt} by ${D(q.p,"features")}: ${D(P.k,"clusters")}${Dn(Q)}\
 ${it.inWords()}`+Ks(S)+fn()+(M.length?` Beside it: ${M.map(({name:dt})=>dt).join(", ")}.`:"")}let mn=null;function Ht(){
l.reset(e.data.n),e.data.values!==mn&&(mn=e.data.values,h=e.data.values.some(Number.isNaN)),$t()}let go={store:e,base:C,
viewport:l,scene:ct,columns:()=>d.length,hit:()=>R,brush:Y.brush,setBrushed(P){v=P,I.paint(Be)},setHit(P){R=P,I.paint(Be)}},
be=null;return C.onDestroy(ht.destroy,it.destroy,Y.destroy,Ci(go),e.subscribe("data",Ht),e.subscribe(["order","option"],
$t),e.subscribe(["cut","selection"],P=>{if(P==="cut"&&be&&ne(be,e.cut))return;be=e.cut;let q=P!=="cut"?[Be]:E()?[qi,Gi,Be]:
[Gi];q.includes(qi)&&(Jt(),un()),P!=="cut"&&g&&M.length&&(g.legend=Xo(M,I.width,f,e.selection).items,q.push(0)),P==="cut"&&
C.followCut(e.cut,...q.filter(Q=>Q!==Be)),ht.describe(pn()),I.paint(...q),Y.follow()}),e.subscribe("reveal",()=>{l.reveal(
e.wanted.map(P=>b(p,P)))}),e.subscribe("hover",()=>{e.hover?.leaf!==R?.leaf&&(R=null),j.hide(),I.paint(Be)})),Ht(),{restyle(P){
n=P,f=Vt(o,n.font),Ot(),Y.restyle()},destroy(){C.destroy(),L.destroy(),r.destroy()}}}var hr=864e5,Dc=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Yi(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function dr(t,e,n,o,r){if(t==="date")return zc(e,n,Math.max(2,Math.floor(o/r)));let s=Me(
e,n,o,r);return{values:s,words:Kt(s)}}function zc(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return mr(Xi(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return mr(i,t,e)}return mr(Xi(t,e,1),t,e)}function Xi(t,e,n){
let o=new Date(t*hr);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
hr;if(!(a<=e))break;a>=t&&s.push(a)}return s}function mr(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Dc,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*hr).getUTCFullYear()}`),{values:t,words:o}}var Ji=8,Qi=12,Bc=46,{max_axis_word:Hc}=B;function gr(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),a=s.unit?`${c} (${U(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:Yi(i)}}function ta(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
Ji-Bc),a=dr(n.column.kind,...r,c,46);a.words=a.words.map(h=>i.fit(h,Hc));let l=Math.max(0,...a.words.map(h=>i.width(h))),
u=Math.ceil(l+8+H+16),f=Math.max(40,t.width-u-Qi-s),m=dr(e.column.kind,...o,f,64),d=Zi(e.values,o[0],o[1],f),p=Zi(n.values,
r[1],r[0],c);for(let h=0;h<d.length;h++)Number.isNaN(d[h])?p[h]=NaN:Number.isNaN(p[h])&&(d[h]=NaN);return{left:u,top:Ji,
width:f,height:c,x:m,y:a,xs:d,ys:p}}function Zi(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function ea(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:u,width:f,height:m}=e,d=u+m,p=Math.max(1,Math.round(a))/a,h=w=>Math.round(w*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,y)=>{let S=h(d-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,S,f,p),t.globalAlpha=1,t.fillRect(l-4,S,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[y]??
"",l-8,S+.5)}),t.fillStyle=i.rule,t.fillRect(h(l),u,p,m+p),t.fillRect(l,h(d),f,p),t.textBaseline="alphabetic",t.textAlign=
"center";let g=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,y)=>{let S=h(l+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=
i.rule,t.fillRect(S,d,p,4);let A=c.fit(e.x.words[y]??"",g),x=l+f+Qi-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.
min(S,x),d+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),l+f/2,d+37),t.save(),t.translate(H+1,u+m/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,m),0,0),t.restore()}var pe=32,wr="no value",na=new WeakMap,rn=t=>t.tracks.find(e=>e.known);function vt({data:t,option:e}){let n=e("color_by"),
o=n==="known"?rn(t):sn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=na.get(o)??Fc(o);return na.set(o,r),r}
function Fc(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?Uc(t):t.colors,c=s?i.map(()=>""):n,a=r?[...c,
wr]:c,l=new Int32Array(a.length),u=s?br(t,pe):Number,f=Int32Array.from(o,d=>Number.isNaN(d)?c.length:u(d));for(let d of f)
l[d]=b(l,d)+1;let m=a.map((d,p)=>zt(s?0:p%ee,i[p]??B.missing_color));return{name:e,k:a.length,titles:a,labels:f,sizes:l,
colors:Int32Array.from(m),scale:s}}var sn=(t,e)=>t.tracks.find(n=>n.name===e);function br({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function Uc(t){let e=Array.from({length:pe},(o,r)=>r),n=Sn({...t,values:e,ends:[(1-
pe)/3,pe-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var jc=120;function oa(t,e,n,o,r){let{model:s}=e,i=null,c=null,a=null,l="",u;function f(){let h=n();if(!h||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[h.x.name,h.y.name,...g,...w]}function m(){let h=f(),g=JSON.stringify([h,e.data.
revision]);g!==l&&(l=g,clearTimeout(u),h&&(u=setTimeout(()=>s.send({wants_density:h,module:!i}),jc)))}async function d(h,g){
if(!h?.density||JSON.stringify([h.density,h.revision])!==l||!h.module&&!i)return;if(h.module&&!i){let M=URL.createObjectURL(
new Blob([h.module],{type:"text/javascript"}));try{i=(await import(M)).default}finally{URL.revokeObjectURL(M)}}if(!g||JSON.
stringify([h.density,h.revision])!==l)return;let[w,y,S]=g.map(M=>new Uint8Array(M.buffer,M.byteOffset,M.byteLength).slice().
buffer);if(!w||!y||!S)return;let{across:A,up:x,density:k,revision:E}=h;c={of:k,revision:E,density:{across:A,up:x,cells:new Uint16Array(
w),groups:new Int32Array(y),counts:new Uint16Array(S)}},a=null,r(p(h.ends))}function p([h,g,w,y]){let S=n();if(!S||h===void 0||
g===void 0||w===void 0||y===void 0)return null;let{x:A,y:x}={x:S.x.all,y:S.y.all};return h>=A[0]&&g<=A[1]&&w>=x[0]&&y<=x[1]?
null:{x:[Math.min(h,A[0]),Math.max(g,A[1])],y:[Math.min(w,x[0]),Math.max(y,x[1])]}}return s.on("msg:custom",d),{follow:m,
paint(h,g){let w=n(),{cut:y,data:S,selection:A}=e;if(h.points||!i||!c||!w)return!1;let[x,k,E,M,_,T]=c.of;if(x!==w.x.name||
k!==w.y.name||c.revision!==S.revision)return!1;if(a?.cut!==y||a.selection!==A||a.of!==c){let $=Int32Array.from(St(y),j=>Number.
parseInt(et(j).slice(1),16));a={image:i(t,c.density,y.labels,$,A),cut:y,selection:A,of:c}}let N=o(),O=($,I,j)=>($-I[0])/
(I[1]-I[0])*j,[R,v]=[E,M].map($=>O($,N.x,g.width)),[L,C]=[T,_].map($=>g.height-O($,N.y,g.height));return h.save(),h.beginPath(),
h.rect(g.left,g.top,g.width,g.height),h.clip(),h.imageSmoothingEnabled=!1,h.drawImage(a.image,g.left+(R??0),g.top+(L??0),
(v??0)-(R??0),(C??0)-(L??0)),h.restore(),!0},destroy(){clearTimeout(u),s.off("msg:custom",d)}}}var Wc={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Kc=10;function an(t){return Wc[Zo(
t)]}function ra(t,e,n,o,r,s){let i=r*to(e),c=t;if(c.marker){c.marker(an(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(an(e))),t.restore()}function to(t){return wi[Zo(t)]}function sa(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:a},l,u){let f=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*to(r)*l;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=a;let d=new Path2D(an(r));n.fillStyle=et(
r),n.fill(d),n.strokeStyle=c,n.lineWidth=i*l/m,i&&n.stroke(d);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
h=Array.from(p.keys()).filter(g=>mt(p,g)>>>24>=Kc);return{steps:Int32Array.from(h,g=>{let[w,y]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+y-f}),pixels:Int32Array.from(h,g=>mt(p,g))}}return function(s,i,c){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.set(a,l=[]));let u=l;return f=>u[Jo(f)]??=o(Jo(f),s,i,c)}}function ia(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>mt(e,m)-mt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let c=new Int32Array(2*r+1),a=f=>mt(i,mt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)c[a(f)+1]=mt(c,a(f)+1)+1;for(let f=0;f<
2*r;f++)c[f+1]=mt(c,f+1)+mt(c,f);let l=n?mt(c,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=a(f),d=mt(c,m);u[d]=f,
c[m]=d+1}return{order:u,dimmed:l}}function aa(t,e,n,o,r,s,i){let{xs:c,ys:a,width:l,height:u,left:f,top:m}=o;for(let d=0;d<
r.length;d++){let p=mt(r,d),h=mt(c,p),g=mt(a,p);if(!(h>=-1&&h<=l+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:y}=i[mt(s,
p)],S=Math.round((m+g)*n)*e+Math.round((f+h)*n);for(let A=0;A<w.length;A++){let x=S+mt(w,A),k=mt(y,A),E=mt(t,x);t[x]=E===
0||k>>>24===255?k:qc(k,E)}}}function qc(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|a}function mt(t,e){return t[e]}var la="http://www.w3.org/2000/svg",Gc=12,ca=24,Vc=20,yr=10,Xc=100,eo=5;function ua(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={
width:0,height:0};function a(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(la,"svg");m.setAttribute("ar\
ia-hidden","true"),m.setAttribute("viewBox","-9 -9 18 18");let d=n.createElementNS(la,"path");m.append(d);let p=n.createElement(
"b"),h=n.createElement("span");f.append(m,p,h);let g={button:f,path:d,number:p,rest:h,key:"",label:0};return u?(f.dataset.
lmSuppressShortcuts="true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function l(u,f,m){
for(;u.length<f.length;)u.push(a(u===r));let d=0;return u.forEach((p,h)=>{let{button:g,path:w,number:y,rest:S}=p,A=f[h];
if(g.hidden=!A,!A)return;let{title:x="",words:k="",index:E,scale:M="",size:_=8}=A;p.label=A.label??0,S.textContent!==k&&
(S.textContent=k);let T=m.fit(x,Zr,H,!0);y.textContent!==T&&(y.textContent=T);let N=`${E} ${_} ${M}`;p.key!==N&&(p.key=N,
g.dataset.scale=M,g.style.backgroundImage=M&&`linear-gradient(90deg,${M})`,w.setAttribute("d",E===void 0?"":an(E)),E!==void 0&&
(w.setAttribute("transform",`scale(${_*to(E)})`),w.setAttribute("fill",et(E)))),d=Math.max(d,m.width(T,H,!0)+m.width(k),
M?Xc:0)}),d}return{el:o,show(u,f,m,d){let p=Math.floor((d-2*yr)/ca)-f.length,h=Math.max(2,Math.min(Gc,p)),g=u.length,w=g<=
h?g:h-1,y=Math.max(l(r,u.slice(0,w),m),l(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${D(g-w)} more`,y=Math.max(y,
m.width(i.textContent)));let S=w+(i.hidden?0:1)+f.length;return c={width:Math.ceil((Vc+y+8)/8)*8,height:ca*S+4},c},move(u,f){
o.style.transform=`translate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${c.width}px`},destroy(){o.remove()}}}
function fa({xs:t,ys:e,width:n,height:o},r){let s=[n-r.width-2,yr,(n-r.width)/2],i=[2,o-r.height-yr,(o-r.height)/2],c=[[
0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,u=0]of c){let f=s[l]??0,m=i[u]??
0,d=0;for(let p=0;p<t.length;p++){let h=b(t,p),g=b(e,p);h>f-eo&&h<f+r.width+eo&&g>m-eo&&g<m+r.height+eo&&d++}d<a.hidden&&
(a={left:f,top:m,hidden:d})}return a}var[Yc,Jc]=[-1,3];function Zc({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function no({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Zc(o,t),noun:n}:{sizes:o.sizes,noun:e}}function pa(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Yc),Jc))}var Qc=16;function oo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>sn(t,e(s)));return{marker:n,
size:o,names:r}}function ma(t){let{cut:e,data:n}=t,o=vt(t),{labels:r,sizes:s}=o??e,i=o?.colors??St(e),{marker:c,size:a}=oo(
t),l=a?xr(a):n.leafRows&&pa(n.leafRows);if(!c&&!a)return{labels:r,sizes:s,colors:i,powers:l};let u=c?c.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(h=>c?c.words.map((g,w)=>zt(w,et(h))):h),d=r.map((h,g)=>{let w=c?b(c.values,g):0;return Number.
isNaN(w)||a&&Number.isNaN(b(a.values,g))?f:h*u+w}),p=new Int32Array(f+1);for(let h of d)p[h]=b(p,h)+1;return{labels:d,sizes:p,
colors:Int32Array.from([...m,zt(0,B.missing_color)]),powers:l}}function xr(t){let e=br(t,Qc);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function ha(t,e){let{names:n}=oo(t);return n?Ft(n,e):t.data.name(e)}function da(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(d=>tu(f,d)))){o.push(f),r.push({row:s,left:u,y:c});break}}return r}function tu(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var ga=60,{max_named_points:eu,max_point_name:nu}=B;function me(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function wa(t){
let e=sa(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,c,{ink:a,paper:l,quiet:u},f){let{data:m,selection:d}=c;
(!n||!r)&&(r=ma(c),n=ia(r.labels,r.sizes,d));let{order:p,dimmed:h}=n,{labels:g,colors:w,powers:y}=r,S=m.n<=2500?.7:.4,A=h>
0&&p.length-h>ga,x=s.points,[k,E]=x?[1,1]:[s.canvas.width,s.canvas.height];!x&&(o?.width!==k||o.height!==E)&&(o=s.createImageData(
k,E));let M=x||!o?new Int32Array(1):new Int32Array(o.data.buffer);M.fill(0);let _=(O,R)=>{if(!O.length)return;if(x)return x(
i,O,g,w,R);let v=e(R,f,k);aa(M,k,f,i,O,g,Array.from(w,v))},T=(O,R)=>{let v=y;if(!v)return _(O,{...R,size:me(m.n)});for(let L of[
...new Set(Array.from(v))].sort((C,$)=>$-C)){let C=O.filter($=>v[$]===L);_(C,{...R,size:me(m.n,L)})}};T(p.subarray(0,h),
{halo:S,edge:l,alpha:.22});let N=A?a:vt(c)?u:l;T(p.subarray(h),{halo:A?.9:S,edge:N,alpha:1}),!x&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>ga?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function ro(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,a]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+a,i,0,2*
Math.PI),t.stroke())}function ba(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ya(t,e,n,o,r,s){
let{data:i,selection:c}=n,a=zn(i,n.option("labels")),l=[];for(let m of a??e.xs.keys())if(so(e,m)&&l.push(m)>eu&&!a)return;
let u=new Map(l.map(m=>[m,s.fit(U(ha(n,m)),nu)])),f=l.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:c?.[m]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=a?r.ink:r.quiet;for(let{row:m,
left:d,y:p}of da(f,e,[o]))t.fillText(u.get(m)??"",e.left+d,e.top+p+.5)}function so({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function Mr(t,e){let n=vt(t)?.titles[e];return n===void 0?J(t.cut,e):U(n)}function Ma(t,e){let{cut:n,data:o}=t,r=vt(t),{
marker:s,size:i}=oo(t),{sizes:c,noun:a}={...no(o,n),...r},l=Array.from(r?.colors??St(n)),u=l.map((p,h)=>({title:Mr(t,h),
words:` · ${D(b(c,h),a)}`,index:s?zt(0,et(p)):p,label:h})),f=[],m=(p,...h)=>f.push({title:U(p)},...h),d=(p,h,g)=>({words:h,
index:zt(p,e),size:g});if(r?.scale){let p=l.slice(0,pe).map(et).join();u.splice(0,pe),m(r.name,{scale:p},{words:xa(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,h)=>d(h,U(p)))),i){let p=xr(i),[h,g]=xa(i);m(i.name,d(0,h,me(o.n,Math.min(
...p))),d(0,g,me(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:wr,index:zt(0,B.missing_color)}),[u,f]}function xa({
ends:[t,e],kind:n,unit:o}){return[bt(t,n),bt(e,n,o)]}var Aa=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=ee],["Names","names_from","","row names",()=>!0]];
function Sa(t,e){let{box:n,list:o}=ce(t,"Points",""),r=se(o,"What points show"),s=Aa.map(([i,c])=>r.select(i,a=>e.setOption(
c,a)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,Aa.map(([,c,a,l,u],f)=>{let m=String(e.option(c)||a),
d=i.tracks.filter(u).map(({name:g})=>g),p=[l,...d.map(U)],h=[a,...d];return c==="color_by"&&rn(i)&&(h.push("known"),p.push(
"known class")),s[f]?.show(m,h,p),m}).join(`
`)}}}function io({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var ou=["names_from","color_by","marker_by","size_by"];function Ar(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(a=>ru(a,n)))]:[],c=[s("color_by")==="known"?rn(r):void 0];for(let a of ou)c.push(sn(r,s(a)));for(let a of new Set(
c)){let l=a&&e&&[e.x.name,e.y.name].includes(a.name);a&&!l&&i.push(`${a.name} ${Ft(a,n)}`)}return i.push(`cluster ${D(b(
o.labels,n))}`,io(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function ru({column:t,values:e},n){let o=b(e,n),r=bt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var ka=new WeakMap;function Ea(t){let e=ka.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),ka.set(t,e)),e}function va(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[y="",...S]=Ar(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),y,
S)}function a({x:g,y:w}){let y=t.plot();return y?[(g-y.left)/y.width,1-(w-y.top)/y.height]:[.5,.5]}let l=null;function u(){
l=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,d=ze(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y},S){
let A=t.plot();if(!(!S.moved&&Math.hypot(w-S.x,y-S.y)<Ne)&&(S.moved||c(-1),S.moved=!0,!(!A||f.over))){if(f.pan)return o.
move((S.x-w)/A.width,(y-S.y)/A.height,f.from);l??=[S.x,S.y],l.push(w,y),t.draw(l)}},up(g,w,y){let S=t.plot();if(!(!S||f.
over)){if(l){let A=l.map((k,E)=>k-(E%2?S.top:S.left));u();let x=ks(S.xs,S.ys,A).filter(k=>so(S,k));(x.length||!f.shift)&&
e.select(x,{add:f.shift})}else if(!y.moved&&!f.pan){let A=t.nearest(w);(A>=0||!g.shiftKey)&&e.select(A<0?[]:[A],{add:g.shiftKey}),
g.pointerType==="touch"&&c(A)}}},cancel:u,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,y,S){let A=t.plot();A&&
(o.zoom(g,...a({x:w.x-y,y:w.y-S})),o.move(-y/A.width,S/A.height))},owns(g){return a(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[y,S]=[t.axes(),t.plot()];if(!y||!S)return;let A=Ea(y[g].values).filter(M=>so(S,M));if(!A.length)return;let x=A.indexOf(
e.hover?.leaf??-1),k=x<0?w>0?0:A.length-1:Math.min(Math.max(x+w,0),A.length-1),E=b(A,k);c(E),r.classList.add(Ct),n.announce(
Ar(e,y,E).join(", "))}let h=V(s.canvas,{dblclick:o.showAll,wheel(g){!Ce(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(yt(r,g))))},keydown:Bt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),c(-1),r.classList.remove(Ct)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{d(),h()}}var su=500;function _a(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let a=n??c,l=(m,d)=>{let[p,h]=[a[m],c[m]],g=p[0]+Math.min(Math.max(d,0),1)*(p[1]-
p[0]);return $n(p,h,g,r,(h[1]-h[0])/su)},u=(m,d)=>m[1]-m[0]>=(d[1]-d[0])*.999,f={x:l("x",s),y:l("y",i)};o(u(f.x,c.x)&&u(
f.y,c.y)?null:f)},move(r,s,i=n){let c=t();!c||!i||o({x:Xt(i.x,c.x,r*(i.x[1]-i.x[0])),y:Xt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:c,y:a}=n;if(i.some(
([u,f])=>u>=c[0]&&u<=c[1]&&f>=a[0]&&f<=a[1]))return;let l=i[0];l&&o({x:Xt(c,s.x,l[0]-(c[0]+c[1])/2),y:Xt(a,s.y,l[1]-(a[0]+
a[1])/2)})}}}var iu=12,au=230,[Sr,kr]=[1,2];function Ta(t,e,n){let o=t.ownerDocument,r=se(t,"Scatter"),s=r.select("x",z=>e.setOption(
"x",z)),i=r.select("y",z=>e.setOption("y",z)),c=Sa(r.el,e),a="",l=_a(()=>d&&{x:d.x.all,y:d.y.all},()=>{k.hide(),N()}),u=r.
button("show all",l.showAll),f=wa(o),m=Vt(o,n.font),d=null,p=null,h=null,g=null,w=0,y={key:"",left:0,top:0,width:0,height:0},
S=re(t,"hclust-plot",[$,I,j],()=>N()),{box:A,stage:x,tip:k}=S,E=ua(A,Y),M=oa(o,e,()=>e.option("size_by")||e.option("mark\
er_by")||vt(e)?null:d,()=>O()??{x:[0,1],y:[0,1]},z=>{z&&d?(d={x:{...d.x,all:z.x},y:{...d.y,all:z.y}},N()):x.paint(Sr)}),
_=Le(A,x.canvas);function T(){let{data:z}=e;a=c.show();let F=gr(z,e.option("x"),0),G=gr(z,e.option("y"),1);d=F&&G?{x:F,y:G}:
null,l.reset(),r.hide(!d);let rt=z.p>0?Os:Pn;if(_.showNotice(d?"":rt),d){let W=z.axisNames.map(K=>K.name);s.show(d.x.name,
W),i.show(d.y.name,W)}f.updateData(),w=0,N()}function N(){u.show(l.part!==null),!(!d||!x.width)&&(R(),y.key="",v(),_.describe(
L()),M.follow(),x.paint())}function O(){return l.part??(d&&{x:d.x.all,y:d.y.all})}function R(){if(!d)return;let{x:z,y:F}=d;
p=ta(x,z,F,l.part?.x??z.all,l.part?.y??F.all,w,m),h=Es(p.xs,p.ys,p.width,p.height)}function v(){if(!p)return;let{data:z}=e,
F=E.show(...Ma(e,n.quiet),m,p.height),G=`${F.height} ${Math.ceil(F.width/24)}`;if(G!==y.key){let rt=Math.max(1,.01*z.n),
W=fa(p,F);W.hidden>rt&&p.width+w-F.width>au&&F.width>w-12&&(w=F.width+12,R(),x.paint()),w&&(W={left:p.width+16,top:0,hidden:0}),
y={key:G,left:W.left,top:W.top,...F}}E.move(p.left+y.left,p.top+y.top)}function L(){if(!d)return"";let{cut:z,data:F,selection:G}=e;
return`Scatter plot of ${d.y.title} against ${d.x.title}: ${D(F.n,F.noun)} in ${D(z.k,"clusters")}${C()}${Dn(G)}`}function C(){
let z=vt(e);return z?`, colored by ${U(z.name)}`:""}function $(z){if(!p||!d)return;let{x:F,y:G}=d;ea(z,p,{x:F,y:G,xShown:l.
part?.x??F.all,yShown:l.part?.y??G.all,theme:n,face:m,dpr:x.dpr})}function I(z){if(!p)return;M.paint(z,p)||f.paint(z,p,e,
n,x.dpr);let{left:F,top:G,width:rt,height:W}=y;ya(z,p,e,{x0:F,y0:G,x1:F+rt,y1:G+W},n,m)}function j(z){if(!p)return;let{hover:F,
data:G}=e,rt=W=>me(G.n,f.power(W))/2;z.save(),l.part&&(z.beginPath(),z.rect(p.left,p.top-4,p.width+4,p.height+4),z.clip()),
z.strokeStyle=n.ink,z.lineWidth=1.5;for(let W of f.ringed())ro(z,p,W,rt(W)+3);if(F?.node!==void 0){z.lineWidth=1;let{tree:W}=G,
K=b(W.start,F.node),_t=K+b(W.sizes,F.node);for(let ct of W.order.subarray(K,_t))ro(z,p,ct,rt(ct)+.8)}else if(F)for(let[W,
K]of[[n.paper,4.5],[n.ink,2]])z.strokeStyle=W,z.lineWidth=K,ro(z,p,F.leaf,rt(F.leaf)+4);z.restore(),g&&ba(z,g,n.ink)}function Y(z,F){
let{cut:G,data:rt}=e,W=vt(e),{labels:K}=W??G,_t=[];for(let ct=0;ct<rt.n;ct++)K[ct]===z&&_t.push(ct);e.select(_t,{add:F}),
S.announce(`${F?"Added: ":""}${W?"class":"cluster"} ${Mr(e,z)}, ${D(_t.length,rt.noun)} selected.`)}let it={store:e,base:S,
viewport:l,axes:()=>d,plot:()=>p,nearest:({x:z,y:F})=>p&&h?h.nearest(z-p.left,F-p.top,iu):-1,draw(z){g=z,x.paint(kr)}},ht=null;
return S.onDestroy(_.destroy,va(it),e.subscribe("data",T),e.subscribe("option",()=>{(!(e.option("x")===d?.x.name&&e.option(
"y")===d?.y.name)||c.show()!==a)&&T()}),e.subscribe(["cut","selection"],z=>{let F=ht&&ne(ht,e.cut);z==="cut"&&F||(ht=e.cut,
f.updateData(),z==="cut"&&(S.followCut(e.cut,Sr),v()),_.describe(L()),x.paint(Sr,kr))}),e.subscribe("reveal",()=>{if(!d||
!l.part)return;let{x:z,y:F}=d;l.reveal(e.wanted.map(G=>[Number(z.values[G]),Number(F.values[G])]))}),e.subscribe("hover",
()=>{k.hide(),x.paint(kr)})),T(),{restyle(z){n=z,m=Vt(o,n.font),N()},destroy(){M.destroy(),S.destroy(),E.destroy(),r.destroy()}}}function he({t,lower:e,upper:n,tree:o}){return Wr(t,e,n,Pt(o))}function lu({t,lower:e,upper:n,tree:o}){return Kr(e,n,t,Pt(
o))}function ln(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${D(e)}`;if(!n)return`he\
ights are tied at ${wt(o)}: no threshold gives ${D(e)} clusters`;let[r,s]=lu(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${D(e)}`:`any cut from ${r} to ${s} gives these ${D(e)}`}function Na(t){let e=D(t.
k,"clusters");return t.isUneven?e:`${e} · ${he(t)}`}var cu=20,uu=1e3;function La(t,e){let n=Ca(t,"Clusters","Number of clusters"),o=Ca(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Pt(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/uu),s()}function s(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,cu)),
n.input.value=String(c.k),n.output.textContent=D(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
he(c),n.input.setAttribute("aria-valuetext",D(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[V(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),V(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function Ca(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var $a=8,fu=120,pu=2500,mu=0;function Ia(t,e){let n=t.ownerDocument,o=`hclust-find-${++mu}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),Oa(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],a,l=null,u=0,f=0,m=null,d=[];function p(){let{data:M,model:_}=e,T=D(1,_.get("finds_rows")?M.rowNoun:M.
noun).slice(2);s.placeholder=`find a ${T}`,s.setAttribute("aria-label",`Find a ${T} by its name`)}function h(){clearTimeout(
a),l=null;let M=s.value.trim();if(!M||!e.model.get("finds_rows"))return w();c=[],a=setTimeout(()=>{e.model.send({wants_rows:M}),
a=setTimeout(w,pu)},fu)}function g(M){let{data:_}=e;s.matches(":focus")&&(M?.found!==s.value.trim()||M.revision!==_.revision||
(clearTimeout(a),f=0,c=M.rows.map(([T,N])=>({leaf:N,name:T,place:`group of ${_.leafRows?.[N]??1}`})),u=c.length+Number(M.
more),y(!0),l!==null&&A(0,l),l=null))}function w(){let{data:M}=e,_=s.value.trim().toLowerCase();if(!m){let R=Array.from(
{length:M.n},(L,C)=>M.name(C).toLowerCase()),v=hu(R);d=R.map((L,C)=>v.has(L)?`row ${M.rows[C]}`:""),m=R.map((L,C)=>[L,d[C]].
join(" ").trim())}u=0,f=0;let[T,N,O]=[[],[],[]];m.forEach((R,v)=>{let L=_?R.indexOf(_):-1;if(L<0)return;u++;let $=R===_||
R===`${_} ${d[v]}`?T:L===0?N:O;$.length<$a&&$.push(v)}),c=[...T,...N,...O].slice(0,$a).map(R=>({leaf:R,name:M.name(R),place:b(
d,R)})),y(!!_)}function y(M){i.replaceChildren(),i.hidden=!M,s.setAttribute("aria-expanded",String(M));let _=c.map(({leaf:T,
name:N,place:O},R)=>{let v=`cluster ${J(e.cut,b(e.cut.labels,T))}`;return S(U(N),O?`${O} · ${v}`:v,{id:`${o}-${R}`,"ari\
a-selected":String(R===f)})});if(_.forEach((T,N)=>{T.dataset.i=String(N)}),M&&u>c.length){let T=e.model.get("finds_rows")?
"":`${D(u-c.length)} `;_.push(S(`and ${T}more`,""))}if(M&&!u&&_.push(S("no such name","")),i.append(..._),M&&c.length){s.
setAttribute("aria-activedescendant",`${o}-${f}`);let{leaf:T}=b(c,f);e.reveal([T]),e.setHover({leaf:T})}else s.removeAttribute(
"aria-activedescendant"),e.setHover(null)}function S(M,_,T={"aria-disabled":"true"}){let N=n.createElement("li");Oa(N,{role:"\
option",...T});for(let O of[M,_]){let R=n.createElement("span");R.textContent=O,N.append(R)}return N}function A(M,_){let T=c[M];
if(!T)return;let{leaf:N}=T;e.select([N],{add:_}),s.value=e.model.get("finds_rows")?T.name:`${T.name} ${T.place}`.trim(),
x(),e.setHover({leaf:N})}function x(){clearTimeout(a),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.
removeAttribute("aria-activedescendant"),e.setHover(null))}function k(M){let T={ArrowDown:1,ArrowUp:-1}[M.key];if(T){if(i.
hidden)return h();f=(f+T+c.length)%Math.max(c.length,1),y(!0)}else if(M.key==="Enter")l=c.length?null:M.shiftKey,A(f,M.shiftKey);else if(M.
key==="Escape")i.hidden&&e.select([]),s.value="",x();else return;M.preventDefault(),M.stopPropagation()}let E=[V(s,{input:h,
keydown:k,blur:x,focus:()=>s.value&&h()}),V(i,{pointerdown:M=>{M.preventDefault();let _=M.target.closest("li[data-i]");_&&
A(Number(_.dataset.i),M.shiftKey)},pointermove:M=>{let _=M.target.closest("li[data-i]");!_||Number(_.dataset.i)===f||(f=
Number(_.dataset.i),y(!0))}}),e.subscribe("data",()=>{m=null,c=[],x(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(a),e.model.off("msg:custom",g);for(let M of E)M();r.remove()}}}function hu(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Oa(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var du=3;function gu(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,l)=>{a&&(r++,o.add(b(e.labels,l)))}),!r)return"";
let s=[...o].sort((a,l)=>a-l).map(a=>J(e,a)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>du?D(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${D(r,n)} selected, from ${c}`}function Ra(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep only these","Compare only the sel\
ected rows","keep"),c=a("Leave out","Compare the other rows only","leave_out");o.append(r,i,c,s),t.append(o);function a(p,h,g){
let w=n.createElement("button");return w.type="button",w.className="hclust-selected-rows",w.textContent=p,w.title=h,w.dataset.
lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:y,data:S}=e,A=[...S.rows].filter((x,k)=>y?.[k]);
e.model.send({rows:g,selection:A}),m()}),w}function l(){let p=!!e.model.get("filters_rows");for(let g of[i,c])g.hidden=!p;
let h=gu(e.selection,e.cut,e.data.noun);o.hidden=!h,r.textContent!==h&&(r.textContent=h)}let u=null;function f(){m(),e.select(
[])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?u:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let d=[V(o,{focusin:({relatedTarget:p})=>{let h=p;o.contains(h)||(u=h)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),V(s,{click:f}),e.subscribe(["data","cu\
t","selection"],l)];return l(),{destroy(){for(let p of d)p();o.remove()}}}function vr(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Ut(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[c]??0)){let l=Pa(t,e),u=l.some(f=>i.includes(f));a.push({key:"j",words:u?"Join: one is locked":`Join these ${D(l.length,
"clusters")}`,next:u?null:{nodes:Er(s,l,[e]),locked:i}})}else{let l=s[c]??e,u=`cluster ${J(t,c)}`,f=i.includes(l),m=l<n.
n;a.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:Er(s,[l],Dt(
n,l)),locked:i}});let d=n.parents[l]??-1;if(d>=0){let p=Pa(t,d),h=p.find(S=>i.includes(S)),g=s.indexOf(p.find(S=>S!==l)??
-1),w=p.length>2?`Join: its sibling is split into ${p.length-1}`:h!==void 0?`Join: cluster ${J(t,s.indexOf(h))} is locke\
d`:`Join with cluster ${J(t,g)}`,y=p.length===2&&h===void 0;a.push({key:"j",words:w,next:y?{nodes:Er(s,p,[d]),locked:i}:
null})}a.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==l):[...i,l]}})}return a.
push(...ao(t)),a}function ao(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(At(t.tree,t.k).nodes),locked:[]}}]}function Pa({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function Er(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var lo=4;function Da({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(m){
m.next&&(o(),t.setNodes(m.next.nodes,m.next.locked))}function a(){if(i.hidden)return;let m=i.contains(s.activeElement);i.
hidden=!0,m&&n.focus({preventScroll:!0})}function l(m){let d=s.createElement("button");return d.type="button",d.setAttribute(
"role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=m.words,d.setAttribute("aria-keyshor\
tcuts",m.key),d.setAttribute("aria-disabled",String(!m.next)),d.addEventListener("click",()=>{m.next&&(a(),c(m))}),d}function u(m){
let d=[...i.children],p=d.findIndex(h=>h.matches(":focus"));d[(p+m+d.length)%d.length]?.focus({preventScroll:!0})}let f=V(
i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key==="ArrowUp")u(-1);else if(m.key==="Escape"||
m.key==="Tab")a();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},contextmenu(m){m.preventDefault(),
m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(m,d){let p=m<0?ao(t.cut):vr(t.cut,m);if(!p.length)return!1;r.hide(),i.replaceChildren(...p.map(l)),
i.hidden=!1;let h=Math.min(d.x,e.clientWidth-i.offsetWidth-lo),g=Math.min(d.y,e.clientHeight-i.offsetHeight-lo);return i.
style.transform=`translate(${Math.max(lo,h)}px, ${Math.max(lo,g)}px)`,u(1),!0},press(m,d){let h=(d<0?ao(t.cut):vr(t.cut,
d)).find(g=>g.key===m);return h&&c(h),h?.words??""},destroy(){f(),i.remove()}}}var{top:de,min_width:wu,free_shift:bu,head_margin:_r}=B.cluster_labels;var co=2*H+7,za=B.cluster_labels.wordings,Ba={title:0,size:"",lines:1};function Ha(t){return Math.ceil(t.width("cluster"))+
_r+2}function Fa(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:a,corner:l}=e,{sizes:u,noun:f}=no(a,o),m=({label:M},_)=>{
let T=_.title?J(o,M):D(M);return T===D(M)?T:c.fit(T,_.title,H,!0)},d=({label:M},_)=>{if(!_.size)return"";let T=D(b(u,M),
_.size==="counted"?f:"");return _.lines===2?T:` · ${T}`},p=(M,_)=>[c.width(m(M,_),H,!0),c.width(d(M,_))],h=(M,_)=>M.map(
T=>{let[N,O]=p(T,_);return _.lines===2?Math.max(N,O):N+O}),g=yu(e),w=g.length*wu>s.width,y=w?null:ei(g,za.map(M=>h(g,M)),
s.width),S=y?za[y.wording]:Ba;if(!y){w&&(g=g.filter(({span:_})=>_>4));let M=ni(g,h(g,Ba),s.width);g=g.filter((_,T)=>M[T])}
t.textBaseline="alphabetic",t.textAlign="left";let[A,x]=[de+H-2,de+2*H],k=(M,_,T,N=!1)=>{t.fillStyle=N?i.ink:i.quiet,t.font=
c.css(H,N),t.fillText(M,_,T)};if(g.forEach((M,_)=>{let T=y?.middles[_]??M.centre,[N,O]=p(M,S);Math.abs(T-M.centre)>M.span/
2+bu&&(t.strokeStyle=et(b(r,b(o.nodes,M.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(M.centre,n+1),t.lineTo(T,de-1),t.
stroke());let R=S.lines===2,v=T-(R?N:N+O)/2;k(m(M,S),v,A,!0),S.size&&k(d(M,S),R?T-O/2:v+N,R?x:A)}),S.size==="counted")return;
let E=l.left-_r-1;[["cluster",""],[f,"size"]].slice(0,S.lines).forEach((M,_)=>{let T=M.find(N=>c.width(N)<=E);T&&k(T,-_r-
c.width(T),_?x:A)})}function yu({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,a]=[Et(e,s),Et(e,i)];if(a<=0||c>=e.width)continue;let[l,u]=[Math.max(0,c),Math.min(e.width,a)];n.push(
{label:r,centre:(l+u)/2,span:u-l})}return n}var{caption_margin:Ua}=B;function ja(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,l]of t){
let[u,f]=[Math.max(0,Math.floor(a)-Ua),Math.ceil(l)+Ua];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=b(r,a),s[a+1]=b(s,a)+(i>0?1:0);let c=Math.ceil(e);for(let a=o-c;a>=
0;a--)if(b(s,a+c)===b(s,a))return a;return null}function Wa({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,a]=[b(t,i)/n,b(t,i+1)/n],[l,u]=[b(t,i+2)/n,b(t,i+3)/n];a<=r&&a+u>=o&&s.push([c,c+l])}return s}var qa=12,He={high:24,line:15,around:13,grip:14},Tr=B.cut_label.right_margin,Ka="Drag to move the cut",Ga="hclust-cut-mo\
ved",po=!1,xu="M4 0 1 4h6zM4 12 1 8h6z",cn="http://www.w3.org/2000/svg",{wide:Mu,narrow:Au}=B.cut_label,uo=14;function Su(t,e,n){
let o=e>=Mu?`${D(Math.min(n,99),"clusters")} · 0.0000`:e>=Au?D(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,qa,!0))+2*He.around+He.grip}function Va(t){let e=t.ownerDocument,n=(E,M="div")=>{let _=e.createElement(M);return _.
className=`hclust-cut-${E}`,_},[o,r,s,i,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],l=e.
createElementNS(cn,"svg"),u=e.createElementNS(cn,"path");l.classList.add("hclust-cut-steps"),l.setAttribute("aria-hidden",
"true");let f=e.createElementNS(cn,"path");f.classList.add("hclust-cut-locked"),l.append(u,f),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,l,s,i,c,a);let m=["k","noun","dot","at"].
map(E=>n(E,"span")),d=e.createElementNS(cn,"svg"),p=e.createElementNS(cn,"path");d.setAttribute("viewBox","0 0 8 12"),d.
setAttribute("aria-hidden","true"),d.classList.add("hclust-cut-grip"),p.setAttribute("d",xu),d.append(p),a.append(d,...m);
let h=n("invitation","span");h.textContent=Ka,h.setAttribute("aria-hidden","true"),h.hidden=ku(t),t.append(h);let g=null,
w=null,[y,S,A,x]=[0,0,0,0];function k(E,M,_){let[T,N,O]=[D(E.k),D(E.k,"clusters"),he(E)],R=N.slice(T.length);(E.isUneven?
[T,R,"",""]:[T,R," · ",O]).forEach((Y,it)=>{let ht=m[it];ht&&(ht.textContent=Y)});let L=E.isUneven?[[N],[N],[T]]:[[Na(E)],
[N,O],[T,O]],C=L.map(Y=>Math.max(...Y.map(it=>M.width(it,qa,!0)))+2*He.around+He.grip),$=C.findIndex(Y=>Y<=_+.5),I=$<0?L.
length-1:$;S=b(C,I);let j=I>0&&!E.isUneven;A=(He.high+(j?He.line:0))/2,a.classList.toggle("two",j),a.classList.toggle("s\
hort",I>1)}return{handle:a,show({cut:E,frame:M,corner:{left:_,top:T},strip:N,face:O},R,v){let L=Su(O,v,E.tree.n);if(E!==
g||O!==w||L!==x){[g,w,x]=[E,O,L];let K=ln(E);k(E,O,L),c.textContent=K,y=O.width(K)+8,vu(a,E,M)}let C=K=>Math.round(K*M.dpr)/
M.dpr,$=K=>C(T+Math.min(Math.max(lt(M,K),0),M.height)),[I,j,Y]=[$(E.t),$(Math.min(E.upper,M.top)),$(E.lower)];fo(o,_-N,j,
M.width+N),o.style.height=`${Math.max(0,Y-j)}px`,o.hidden=!E.hasThreshold,fo(r,_-N,I,M.width+N);let it=E.isUneven||E.locked.
length>0;if(r.hidden=it,l.style.display=it?"":"none",it){let K=Nn(E),_t=[];l.style.transform=`translate(${_}px, 0)`,l.setAttribute(
"width",String(M.width)),l.setAttribute("height",String(T+M.height+1));let ct=jt(E,M).map(({label:$t,x0:Ot,x1:we})=>{let Wt=$(
Math.min(b(K,$t),M.top))+.5,Jt=`${C(Ot)} ${Wt}L${C(we)} ${Wt}`;return E.locked.includes(b(E.nodes,$t))&&_t.push(Jt),Jt});
f.setAttribute("d",_t.map($t=>`M${$t}`).join("")),u.setAttribute("d",ct.length?`M${ct.join("L")}`:"")}fo(s,_,I,M.width),
fo(i,0,0,_-N-4),i.style.height=`${T+M.height}px`;let ht=Math.min(Math.max(I,T+A),T+M.height-A),z=v-S-1,F=!po&&!it;h.hidden=
!F,F&&(h.style.transform=`translate(${C(z-6)}px, ${C(ht-9)}px) translateX(-100%)`),a.style.transform=`translate(${C(z)}p\
x, ${C(ht-A)}px)`,a.style.width=`${S}px`;let rt=[I-T-17,I-T+4,1].map(K=>{let ct=(K<I-T-uo||K>I-T)&&K>=0&&K+uo<=M.height;
return{at:K,x:ct?ja(Wa(R,M.dpr,K,K+uo),y,z-_-(F?O.width(Ka)+30:6)):null}}).find(({x:K})=>K!==null);if(c.hidden=!rt,!rt)return;
let W=T+rt.at;c.style.transform=`translate(${C(_+(rt.x??0))}px, ${W}px)`,c.classList.toggle("inside",E.hasThreshold&&W>=
j&&W+uo<=Y)},endInvitation(){po=!0,h.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(Ga,"1")}catch{}},
destroy(){for(let E of[o,r,l,s,i,c,a,h])E.remove()}}}function ku(t){try{po||=t.ownerDocument.defaultView?.sessionStorage.
getItem(Ga)==="1"}catch{}return po}function Eu(t){return t.isUneven?"different heights":he(t)}function fo(t,e,n,o){t.style.
transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function vu(t,e,n){t.setAttribute("aria-valuemax",ot(Math.max(
n.top,e.t))),t.setAttribute("aria-valuenow",ot(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${D(e.k,"clusters")}, c\
ut at different heights; ${ln(e)}`:`height ${he(e)}, ${D(e.k,"clusters")}; ${ln(e)}`)}function Xa(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${J(t,i)} with ${D(s,e)}`);return t.k>12&&r.push(`and ${D(t.k-12)} more`),`Tree of ${D(
t.tree.n,e)}, up to height ${wt(n)}. Cut at ${Eu(t)} into ${D(t.k,"clusters")}; ${ln(t)}. ${r.join(", ")}.`}function Ya(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var Nr=4;function mo({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let f=t.n>1?pt(o,b(o.parents,n.leaf)):0,d=[`clu\
ster ${J(e,b(e.labels,n.leaf))}`,`joins at ${wt(f)}`,io(t,n.leaf)];return[t.name(n.leaf),[d.filter(Boolean).join(" · ")]]}
let r=Ut(o,n.node),{leafRows:s}=t,i=s&&r.reduce((f,m)=>f+b(s,m),0),c=i===null?"":` of ${D(i,t.rowNoun)}`,a=e.nodes.indexOf(
n.node),l=`${a<0?"":`Cluster ${J(e,a)} · `}${D(r.length,t.noun)}${c}`,u=[...r.subarray(0,Nr)].map(f=>U(t.name(f)));return r.
length>Nr&&u.push(`and ${D(r.length-Nr)} more`),[l,[`height ${wt(pt(o,n.node))}`,...u]]}var Ja="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
_u="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Tu="u: one height again · ",Nu=0;function Za(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:a,
menu:l}=t,u=n.ownerDocument.createElement("div");u.className="hclust-tree-hint",u.id=`hclust-keys-${++Nu}`,u.textContent=
Ja,o.setAttribute("aria-describedby",u.id),n.append(u);let f=-1;function m(M){let{data:_}=e,{tree:T}=_;f=M,u.textContent=
_u,n.classList.add(Ct);let N=jo(a().frame,T,M);r.reveal([N-.5]);let O=M<_.n?{leaf:M}:{node:M};e.setHover(O);let{frame:R,
corner:v}=a(),[L,C]=mo(e,O),$=(N-R.from)/(R.to-R.from),I={x:v.left+$*R.width,y:v.top+lt(R,pt(T,M))};i.show(I.x,I.y,L,C),
c([L,...C].join(", "))}function d(){f<0||(f=-1,u.textContent=w(),n.classList.remove(Ct),e.setHover(null),i.hide())}function p(M){
let{tree:_}=e.data,T=b(_.parents,f);T>=0&&m(Dt(_,T)[M])}let h={ArrowUp:()=>m(Math.max(b(e.data.tree.parents,f),f)),ArrowDown:()=>m(
f<e.data.n?f:Dt(e.data.tree,f)[0]),ArrowLeft:()=>p(0),ArrowRight:()=>p(1),Home:()=>m(2*e.data.n-2),Enter:M=>e.select(Ut(
e.data.tree,f),{add:M.shiftKey}),Escape:d,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(M){let _=l.press(M,f);f>=0&&
m(f),_&&c(_)}function w(){let{cut:M}=e;return(M.isUneven||M.locked.length?Tu:"")+Ja}let y=M=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(M(e.cut.k),1),e.data.n))},S={ArrowUp:y(M=>M-1),ArrowRight:y(M=>M-1),ArrowDown:y(M=>M+1),ArrowLeft:y(M=>M+
1),PageUp:y(M=>M-10),PageDown:y(M=>M+10),Home:y(()=>e.data.n),End:y(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[A,x]=[Bt({...S,...h}),Bt(S)],k=V(n,{keydown(M){n.classList.
remove("by-pointer"),(f<0?x:A)(M)},focusout:d,pointerdown:d}),E=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=w())});
return{leave:d,destroy(){E(),k()}}}var Cu=.72;function Lu(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let a=b(t.start,c),l=b(t.sizes,c);jn(t,c,o)<n||(b(r,a+l)===
b(r,a)?s.push(c):c>=t.n&&i.push(...Dt(t,c)))}return s}function Qa(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),l=u=>Math.round(lt(o,u)*i-s/2);t.globalAlpha=Cu,t.
fillStyle=r.paper;for(let u of Lu(e,n,1/c,o.places?.edges)){let f=b(e.start,u),[m,d]=[f,f+b(e.sizes,u)].map(y=>Et(o,y)*i);
if(m===void 0||d===void 0||d<0||m>o.width*i)continue;let p=l(Oe(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,d-m),a-p);let h=b(
e.parents,u);if(h<0)continue;let g=Math.round(Bn(o,e,u)*i-s/2),w=l(pt(e,h))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?a:p)-w))}
t.globalAlpha=1}var ae=B.cluster_bar,Cr=de+co+2,ho=H+2,Lr=8;function tl(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*a),Math.round(c.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:u,x0:f,x1:m}of jt(r,i)){let d=b(r.nodes,u);if(d<r.tree.n)continue;let p=Math.
round(lt(i,Oe(r.tree,d))*a-o/2),h=Math.floor(f*a);t.fillStyle=et(b(s,d)),t.fillRect(h,p,Math.max(1,Math.ceil(m*a)-h),l-p)}
Qa(t,e,o),t.restore()}var $u=5;function el(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=jt(n,r),[c,a]=ae;e.classes&&Ou(t,e,e.classes);for(let{label:l,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=et(b(o,b(n.nodes,l))),t.beginPath(),f-u>8?t.roundRect(u+m,c,f-u-2*m,a-c,2):t.rect(u+m,c,Math.max(f-u-2*m,1/
r.dpr),a-c),t.fill()}e.classes||Iu(t,e,i),Fa(t,e,a),Ru(t,e),e.labels&&Pu(t,e),t.restore()}function Ou(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=ae,c=1/n.dpr,[a,l]=[0,-1];for(let u=0;;u+=c){let f=u>=n.width,m=e.tree.order[Math.floor($e(
n,u+c/2))],d=f||m===void 0?-1:b(o,m);if(d!==l&&l>=0&&(t.fillStyle=et(b(r,l)),t.fillRect(a,s,u-a,i-s)),d!==l&&([a,l]=[u,d]),
f)return}}function Iu(t,{cut:e,theme:n},o){let r=St(e);if(new Set(Array.from(r,et)).size===e.k)return;let[s,i]=ae;for(let{
label:c,x0:a,x1:l}of o)l-a<i-s||ra(t,b(r,c),(a+l)/2,(s+i)/2,$u,n.paper)}function Ru(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=l=>n[b(s,l)],c=[o.from,Math.min(o.to,e.n)],a=qn(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let l=0;l<a.length;l+=2){let[u=0,f=0]=[a[l],a[l+1]];t.fillRect(u,1,Math.max(1,f-u),ae[0]-2)}}function Pu(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[a,l]=[$e(
o,0),$e(o,o.width)];for(let u=Math.max(0,Math.floor(a));u<Math.min(e.n,Math.ceil(l));u++){let[f,m]=[Et(o,u+.5),Wo(o,u)];
if(f<5||f>o.width-5||!nl(o,u))continue;let d=c?m-Lr:i,p=b(e.tree.order,u),h=!!n?.[p];t.save(),t.translate(f,c?Cr+H/2:Cr),
c||t.rotate(-Math.PI/2),t.fillStyle=h?r.ink:r.quiet,t.font=s.css(H,h),t.fillText(s.fit(U(e.name(p)),d,H,h,xn(e,p)),0,0),
t.restore()}}var nl=(t,e)=>Wo(t,e)>=ho-1e-6;function ol(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let a=o.
left-r;t.save(),t.translate(a,o.top);let l=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-l,0,l,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let f=Kt(c);c.forEach((m,d)=>{
let p=lt(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-l/2),5,l),t.fillStyle=s.quiet,t.fillText(f[d]??"",-9,p+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-8),-n.height/2,7-a)),
t.restore()}function rl(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function sl(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,a){let{tree:l}=e,{dpr:u}=r,
f=b(l.start,a),m=f+b(l.sizes,a),d=Math.max(1,Math.round(.5*u));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.
round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:h}=c,
g="";for(let S=0;S<c.count;S++){let A=b(h,S),x=b(l.start,A);if(x<f||x>=m||A>a)continue;let k=b(n.labels,b(l.order,x)),M=b(
l.sizes,A)<=b(n.sizes,k)?et(b(o,b(n.nodes,k))):i.ink;M!==g&&(t.fillStyle=g=M),t.fillRect(b(p,4*S)-d,b(p,4*S+1)-d,b(p,4*S+
2)+2*d,b(p,4*S+3)+2*d)}t.restore();let[w,y]=[Math.max(0,Et(r,f)),Math.min(r.width,Et(r,m))];y<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+ae[1]+1,Math.max(y-w,1.5),1.5))}function il(t,{data:e,frame:n,corner:o,theme:r},s){let i=Et(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,a]=[o.left+i,o.top+n.height+(ae[0]+ae[1])/2];t.beginPath(),t.arc(c,a,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function $r({data:t,cut:e,frame:n,
corner:o},r,s,i){let{tree:c}=t,[a,l]=[r-o.left,s-o.top];if(a<0||a>=n.width||l<-i)return null;let u=Math.min(Math.max(Math.
floor($e(n,a)),0),t.n-1),f=b(c.order,u),m=l-n.height;if(m>Cr-2)return nl(n,u)?{leaf:f}:null;if(m>ae[0]-1)return{node:b(e.
nodes,b(e.labels,f))};if(m>-5)return{leaf:f};let d=Ie(c,n,a,l,i);return d<0?null:d<t.n?{leaf:d}:{node:d}}var Du=550,ge={mouse:7,touch:14,line:8,snap:4};function al(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:a}=t,l,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(A,x){let{frame:k}=c(),{tree:E}=e.data,M=Math.
min(Math.max(Hn(k,A),0),k.top),_=Nt(E,M),T=lt(k,Se(te(E,_)));!x&&Math.abs(T-A)<=ge.snap?e.cut.locked.length?e.setThreshold(
Se(te(E,_))):e.setClusters(_):e.setThreshold(M)}function m(A){let{cut:x,frame:k}=c();if(!x.isUneven)return x.t;let E=jt(
x,k).find(({x0:M,x1:_})=>M<=A&&A<_);return E?Nn(x)[E.label]??x.t:x.t}function d(A,x){return A.target===o?null:$r(c(),x.x,
x.y,A.pointerType==="touch"?ge.touch:ge.mouse)}function p(A,x){return u.menu=!0,a.open(x,A)}let h=A=>A?.node??A?.leaf??-1;
function g(A,x,k){if(k)if(A.altKey)k.node!==void 0&&e.flip(k.node);else{let E=k.node===void 0?[k.leaf]:Ut(e.data.tree,k.
node);e.select(E,{add:A.shiftKey})}else{let{corner:E,frame:M}=c();!A.shiftKey&&x.x>=E.left&&M.width&&e.select([])}}function w(A,x){
n.style.cursor=A?"pointer":r.part?"grab":"",e.setHover(A),A?i.show(x.x,x.y,...mo(e,A)):i.hide()}function y(A){if(!Ce(n,A))
return;let x=A.deltaMode?16:1,[k,E]=[A.deltaX*x,A.deltaY*x],{frame:M,corner:_}=c();if(!A.ctrlKey&&!A.shiftKey&&Math.abs(
k)>Math.abs(E))return r.part?(A.preventDefault(),r.move(k/fe(M))):void 0;let T=E||k,N=yt(n,A);if(A.shiftKey||N.x<_.left)
return T>0&&s.share===1?void 0:(A.preventDefault(),s.zoom(Math.exp(T*.002)));if(T>0&&!r.part)return;A.preventDefault();let O=(N.
x-_.left)/M.width;r.zoom(Math.exp(T*(A.ctrlKey?.01:.002)),O)}let S=[ze(n,{down(A,x){if(a.close(),A.button!==0)return!1;let{
frame:k,corner:E}=c(),M=E.top+lt(k,Math.min(e.cut.t,k.top)),_=E.top+lt(k,Math.min(m(x.x-E.left),k.top)),T=A.pointerType===
"touch"?ge.touch:ge.line,[N,O]=[A.target===o,x.x<E.left-4];return u={mode:N||O||Math.abs(x.y-_)<=T?"cut":"press",offset:O&&
!N?0:M-x.y,pill:N,start:r.shown(),what:N||O?null:d(A,x)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),A.preventDefault(),
i.hide(),O&&!N&&f(x.y-E.top,A.altKey),A.pointerType==="touch"&&(l=setTimeout(()=>p(x,h(u.what)),Du)),!0},drag(A,x,k){let[
E,M]=[x.x-k.x,x.y-k.y];if(k.moved||=Math.abs(u.mode==="cut"?M:E)>=(u.what?Ne:1),!k.moved)return;clearTimeout(l);let{frame:_,
corner:T}=c();u.mode==="press"&&r.part&&(u.mode="pan"),u.mode==="cut"?(e.setHover(null),t.moved(),f(x.y+u.offset-T.top,A.
altKey)):u.mode==="pan"&&r.move(-E/fe(_),u.start)},up(A,x,k){clearTimeout(l),u.mode==="cut"&&e.flush(),!(u.menu||k.moved||
u.pill||x.x<c().corner.left-4)&&(g(A,x,u.what),A.pointerType==="touch"&&w(u.what,x))},cancel(){clearTimeout(l),u.mode===
"cut"&&e.flush()},hover(A,x){A.pointerType!=="touch"&&w(d(A,x),x)},leave(){e.setHover(null),i.hide()},pinch(A,x,k){let{frame:E,
corner:M}=c();r.zoom(A,(x.x-k-M.left)/E.width),r.move(-k/fe(c().frame))}}),V(n,{contextmenu(A){let x=yt(n,A),k=A.target===
o?e.hover:$r(c(),x.x,x.y,u.menu?ge.touch:ge.mouse);A.shiftKey||!p(x,h(k))||A.preventDefault()},wheel:y,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let A of S)A()}}var ll=["ribbon","ribbon_module","evidence"];function cl(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function a(m){
let d=URL.createObjectURL(new Blob([m],{type:"text/javascript"}));try{s=(await import(d)).default}finally{URL.revokeObjectURL(
d)}i!=="ended"&&(i="",l())}function l(){let m=o.get("ribbon_module"),d=m&&n.option("ribbon")||"";if(d&&!s){i||a(m),i="lo\
ading";return}!d==!r&&d===c||(c=d,d?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function u(){c="",l()}for(let m of ll)
o.on(`change:${m}`,u);let f=[n.subscribe("option",l),n.subscribe("data",u)];return l(),{width:m=>r?.width(m)??0,below:(m,d)=>r?.
below(m,d),above:(m,d)=>r?.above(m,d),destroy(){i="ended";for(let m of ll)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var zu=B.head_room,Bu={grown:150,zoomed:96},Hu=500;function ul(t,e,n){let o=t.ownerDocument,r=Vt(o,n.font),s=null,i=null,
c=()=>Ye(o,()=>i=null),a=c(),l=null,[u,f]=[0,null],m=On(()=>_()),d=Ya(()=>_()),p=re(t,"hclust-tree",[k,E],()=>s=null),{box:h,
stage:g,tip:w,announce:y}=p;g.canvas.setAttribute("aria-hidden","true");let S=Va(h);function A(){if(s){let{cut:Ht,selection:go,
data:be}=e,[P,q]=[Lo(be.tree),vt(e)];return Object.assign(s,{cut:Ht,selection:go,data:be,colors:P,classes:q}),s}let{data:C,
cut:$,selection:I}=e,[j,Y]=m.shown(),it=(Pt(C.tree)||1)*zu*d.share,[ht,z]=[Y-j,C.n].map(Ht=>(g.width-52-Tr)/Ht),F=Fo(C.tree,
C.leafRows),[G,rt]=[ht>=ho,z>=ho],W=Ht=>Ht*(F?.least??1)>=M()+Lr,K=G&&W(ht),_t=Bu[rt?"grown":"zoomed"],ct=rt?W(z):K,$t=G?
ct?H+2:Math.min(_t,M()):0;h.style.setProperty("--hc-names",`${rt?$t+6:0}px`);let Ot={left:0,top:8},we=de+co+($t?$t+6:0)+
(m.part?5:0),Wt=Math.max(40,g.height-Ot.top-we),Jt=Me(0,it,Wt,44),un=Math.max(...Kt(Jt).map(Ht=>r.width(Ht)),0);Ot.left=
Math.max(Math.ceil(un)+11+(C.heightLabel?H+9:4),Ha(r));let fn=l?.width(g.width)??0;Ot.left+=fn;let pn={width:Math.max(20,
g.width-Ot.left-Tr),height:Wt,from:j,to:Y,top:it,dpr:g.dpr,places:F},mn=Lo(C.tree);return s={data:C,cut:$,colors:mn,classes:vt(
e),selection:I,frame:pn,corner:Ot,strip:fn,theme:n,face:r,ticks:Jt,labels:$t,flat:K},i=null,s}function x(C){if(Te(a)&&([
a,i]=[c(),null]),!i){i=Fn(C.data.tree,C.frame),a.width=Math.round(C.frame.width*C.frame.dpr),a.height=Math.round(C.frame.
height*C.frame.dpr);let $=a.getContext("2d");$&&Un($,i,n.quiet)}return i}function k(C){let $=A(),{thick:I}=x($);tl(C,$,a,
I),el(C,$),ol(C,$),l?.below(C,$),rl(C,$,g.height-3)}function E(C){let $=A(),{hover:I}=e;I?.node!==void 0&&sl(C,$,x($),I.
node),I?.leaf!==void 0&&il(C,$,I.leaf),S.show($,x($),g.width),l?.above(C,$)}function M(){let{data:C}=e;if(f!==C.name){let $="";
for(let I=0;I<C.n;I++){let j=U(C.name(I));j.length>$.length&&($=j)}[u,f]=[Math.ceil(r.width($,H,!0)),C.name]}return u}function _(){
s=null,g.paint()}function T(){let{n:C,tree:$,leafRows:I}=e.data;m.reset(C,Fo($,I)?.least)}let N,O=()=>y(Xa(e.cut,e.data.
noun,Pt(e.data.tree))),R=()=>{clearTimeout(N),N=setTimeout(O,Hu)},v={store:e,box:h,handle:S.handle,viewport:m,heights:d,
moved:S.endInvitation,tip:w,announce:y,getScene:A,menu:Da({store:e,box:h,handle:S.handle,moved:S.endInvitation,tip:w})},
L=Za(v);return l=cl({...v,paint:C=>g.paint(C)},_),p.onDestroy(al(v),L.destroy,v.menu.destroy,l.destroy,()=>clearTimeout(
N),e.subscribe(["data","cut"],v.menu.close),e.subscribe("data",()=>{T(),d.reset(),w.hide(),L.leave(),p.rest(),_(),O()}),
e.subscribe("order",_),e.subscribe("cut",()=>{let C=s&&ne(s.cut,e.cut);p.followCut(e.cut,...C?[]:[0]),C?g.paint(1):g.paint(),
R()}),e.subscribe(["selection","option"],()=>g.paint(0)),e.subscribe("reveal",()=>{let{start:C}=e.data.tree,$=A().frame.
places?.edges;m.reveal(e.wanted.map(I=>Yt($,b(C,I))))}),e.subscribe("hover",()=>g.paint(1))),T(),O(),{restyle(C){n=C,r=Vt(
o,n.font),f=null,_()},destroy(){p.destroy(),a.width=a.height=0}}}var Fu={tree:ul,clustermap:Vi,scatter:Ta};function Uu(){let t=null;return Br({initialize({model:e}){return t=Io(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=Io(e),ju(n,t)}})}function ju(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Ao(t,r);
xo(o,s);let i=[],c=[],a=null;function l(){let w=dn(o,"hclust-live-bar");e.model.get("controls")&&c.push(La(w,e).destroy);
let y=Ia(w,e);a=y.box,c.push(y.destroy,()=>w.remove()),u();let S=e.model.get("parts")??["tree"],A=null;for(let k of S){let E=Fu[k];
if(!E)continue;k!=="tree"&&(A??=dn(o,"hclust-live-pair"));let M=dn(k==="tree"?o:A,`hclust-part-${k}`);i.push({make:E,box:M,
view:E(M,e,s)})}let x=i[0]?.box;x&&c.push(Ra(x,e).destroy)}function u(){let w=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");w&&a&&a.parentElement!==w&&w.append(a)}function f(){for(let{view:w,box:y}of i)w.destroy(),y.remove();for(let w of c)
w();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function m(){let w=Ao(t,r);if(JSON.stringify(w)!==JSON.stringify(
s)){s=w,xo(o,s);for(let y of i)y.view.restyle?y.view.restyle(s):(y.view.destroy(),y.view=y.make(y.box,e,s))}}let d=()=>{
f(),l()};for(let w of["parts","controls"])e.model.on(`change:${w}`,d);let p=Dr(o,m);l();let h=xt(o),g=new h.ResizeObserver(
()=>{u(),m()});return g.observe(o),h.addEventListener(Mo,e.announceCut),()=>{h.removeEventListener(Mo,e.announceCut),p(),
g.disconnect();for(let w of["parts","controls"])e.model.off(`change:${w}`,d);f(),e.flush(),o.remove(),r.remove()}}export{Uu as default};
