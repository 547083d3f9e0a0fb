// Generated from js/ by `npm run build`. Do not edit.
function yt(t){return t.ownerDocument.defaultView??globalThis}function ye(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function vr(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Jt={r:255,g:255,b:255,a:1},He={r:0,g:0,b:0,a:1};function Fe(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(il),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function il(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function xe(t,e){return{...ae(e,t,
t.a),a:1}}function ae(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function xt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function po({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function mo(t,e){let[n,o]=[Fe(e.paper)??Jt,Fe(e.ink)??He],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",xt(ae(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function pn(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Er={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
able as well (table=...)."};var B=Er;var ho="hclust-asking",qu=B.undo_run_ms;function ll(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function go(t,e){let n=yt(t);if(n.matchMedia(Tr).matches)return cl(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?mn(e,`var(${d})`):null,s=fl(t,e),i=xe(r("--jp-layout-color0")??s,s),c=po(i)<.5,a=(d,g)=>xe(d??g,i),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=a(l??mn(e,"inherit"),c?Jt:He),f=a(r("--jp-ui-font-color2"),ae(i,u,.65)),h=a(
r("--jp-border-color2"),ae(i,u,.16)),m=a(r("--jp-layout-color1"),i),p=xt(m)===xt(i)?ae(i,u,.03):m;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:xt(i),ink:xt(u),quiet:xt(f),rule:xt(h),panel:xt(
p),font:n.getComputedStyle(e).fontFamily,dark:c}}var Tr="(forced-colors: active)";function cl(t,e){let n=(s,i)=>xe(mn(e,
s)??i,Jt),[o,r]=[n("Canvas",Jt),n("CanvasText",He)];return{paper:xt(o),ink:xt(r),quiet:xt(r),rule:xt(n("GrayText",r)),panel:xt(
o),font:yt(t).getComputedStyle(t).fontFamily,dark:po(o)<.5}}var ul=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function _r(t,e){let n=yt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:ul});let i=["(prefers-color-scheme: dark)",Tr].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function fl(t,e){
let n=[];for(let r=t;r;r=ll(r)){let s=Nr(yt(r).getComputedStyle(r).backgroundColor,yt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=xe(mn(e,"Canvas")??Jt,Jt);return n.reduce((r,s)=>xe(s,r),o)}function mn(t,e){let n=yt(t);t.style.
color=e;let o=Nr(n.getComputedStyle(t).color,n);return t.style.color="",o}function Nr(t,e){let n=Fe(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:a/255}}function Cr(t){return{...t,initialize(e){return setTimeout(()=>pl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function pl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function b(t,e){return t[e]}var Lr=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Lr.set(t,
t);var ml=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
hl=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function $r(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+dl(t.slice(e))}function dl(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Lr.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:ml.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,hl.test(e)?-2:-1)}function D(t,e=""){return e?`${Rt(t,0)} ${t===1?$r(e):e}`:Rt(t,0)}function dt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":bo(t)?Rt(t,yo(t)):dn(t,2)}var bo=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function yo(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function hn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?It(t,2):Rt(t,e>=100?
0:e>=10?1:2)}var nt=(t,e=6)=>It(Number(It(t,e)),6);function gt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":dt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return gl(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Rt(t,0):hn(
t);return n?`${r} ${n}`:r}function Ir([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[gt(t,n),gt(e,n,o)]}function gl(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Rr(t,e,n,o=0){return Dr(t,e,n,o)[0]}function Pr(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Dr(n,
t,e,o);return[i,c]}let[r,s]=[dt(t),dt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[It(t,i),It(e,i)];return[r,s]}function Dr(t,e,n,o){
let r=[wl(t,o),dt(e),dt(n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=wo(s),u=l<wo(c)||t===n&&s===c;if(!(e<t&&t<=n)||wo(i)<l&&
e<l&&l<=n&&u)return[s,i,c];[s,i]=[It(t,a),It(e,a)],c=n===1/0?dt(n):It(n,a)}return r}function wl(t,e){if(!bo(e)||!bo(t))return dt(
t);let n=Math.min(yo(e),yo(t)),o=10**n;return Rt(Math.floor(t*o+.5)/o,n)}function wo(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var bl=[1,2,2.5,5,10];function Me(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(bl.find(u=>u*i*s>=r*(1-1e-9))??10),a=1e-9*
r,l=[];for(let u=Math.ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function Wt(t){let e=t.slice(
1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>It(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Rt(i+0,r))}function Rt(t,e){let n=zr(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function zr(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function dn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function It(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=dn(t,e-1).split("e");return`${Or(
o)}e${r}`}return Or(zr(t,e-1-n))}function Or(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var Ue="…",yl=300;function F(t){return String(t).slice(0,yl).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function gn(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Br(s,s.length,Ue,
e,n);if(i>o||o>=s.length)return i?xo(s,i)+Ue:"";let c=s.lastIndexOf(" ",o-1)+1,a=c>o-xl?c:o,l=Ue+s.slice(a).join("");if(n(
l)>e){if(r<=a)return gn(l,e,n);let u=s.slice(a).join("");return Ue+gn(u,e-n(Ue),n,r-a)}return xo(s,Br(s,a,l,e,n))+l}var xl=12;
function Br(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(xo(t,c)+n)<=o?s=c:i=c-1}return s}function xo(t,e){return t.
slice(0,e).join("").trimEnd()}function je(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(t,s)?-1:
1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,a]=[b(e,s),b(e,i)],l=0;for(;l<
c.length&&c[l]===a[l];)l++;o[s]=Math.max(o[s],l),o[i]=Math.max(o[i],l)}return o}function Ae(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(a=>b(t,a)).sort(),c=[b(i,0),b(i,i.length-1)].map(a=>Array.from(a));if(i[0]!==i.at(-1))for(let a of s){let l=Array.from(
b(t,a)),u=c.map(f=>{let h=l.findIndex((m,p)=>m!==f[p]);return h<0?l.length:h});o[a]=n(a,Math.min(...u),e[a])}}return o}var Hr=new WeakMap;
function wn(t,e){let n=Hr.get(t);return n||(n=je(Array.from({length:t.n},(o,r)=>F(t.name(r)))),Hr.set(t,n)),b(n,e)}var jr=B.max_cluster_title,Wr=["node_names","node_colors","color_numbers"];function bn(t){let e=t.get("color_numbers")??
[];return{names:Fr(t.get("node_names")),colors:Fr(t.get("node_colors")),numbers:e}}function Fr(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ur=new WeakMap,Ml=new Map;function Al({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Ml;let o=Ur.get(n);o||Ur.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Sl(n,e)),r}function Sl(t,e){let n=[];for(let c=0;c<e.length;c++){let a=b(e,c),l=t.get(a);l!==void 0&&n.push({label:c,
node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let a=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:c,name:a}of n.
sort((l,u)=>u.node-l.node)){let l=a;for(let u=2;s.has(l)||l!==a&&o.has(l);u++)l=`${a} (${u})`;s.add(l),i.set(c,l)}return i}
function J(t,e){let n=Al(t).get(e);return n===void 0?D(e):`${D(e)} ${F(n)}`}function Mt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Zt(t,n);return yn(t,n,Se(o),o)}function We(t,e){let n=e>=
0?e:0,o=Pt(t,n);return yn(t,o,n,Zt(t,o))}function Pt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;Tt(n,s)<
e?o=s+1:r=s}return t.n-o}function Zt(t,e){let{n,heights:o}=t;return{lower:e<n?Tt(o,n-e-1):0,upper:e>1?Tt(o,n-e):1/0}}function Se({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function yn(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=kl(t,e)},get sizes(){return c??=this.nodes.map(l=>Tt(t.sizes,l))},get labels(){
return a??=vl(t,this.nodes)}}}function kl(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Mo(r,s,Tt(o,2*i)),Ao(r,s+1,Tt(o,2*i+1))}return r}function Mo(t,e,n){Kr(t,0,e,n)}function Kr(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=Tt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Ao(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(Tt(t,r)>Tt(t,s))&&
(r=s),t[o]=Tt(t,r),o=r,r=2*o+1}Kr(t,0,o,n)}function vl(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=Tt(
t.start,o),i=s+Tt(t.sizes,o);for(let c=s;c<i;c++)n[Tt(t.order,c)]=r}),n}function qr(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:a}=Zt(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function Tt(t,e){return t[e]}var El=65535;function Vr(t,e,n,o,r){let s=(t.get("original_columns")??[]).length;return(t.get("track_about")??[]).map(i=>{
let c=m=>{if(i.original!==void 0)return b(n,m*s+i.original);if(i.numbers!==void 0)return b(r,i.numbers*e+m);let p=b(o,i.
codes*e+m);return p===El?NaN:p},a,l=!1,[u,f]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(m,p)=>{let d=c(
p);return Number.isFinite(d)?(d<u&&(u=d),d>f&&(f=d),d):(l=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,...i,get values(){
return h()},get gaps(){return h(),l},get ends(){return h(),u<=f?[u,f]:[0,1]}}})}function Ft(t,e){let n=b(t.values,e);return t.
words.length?t.words[n]??"–":gt(n,t.kind,t.unit)}var Gr=t=>[1,3,5].map(e=>Number.parseInt(t.slice(e,e+2),16));function xn(t){
let{values:e,words:n,ends:o}=t,r=t.colors.map(Gr),s=Gr(B.missing_color),[i=s,c=s]=r,a=new Uint8Array(3*e.length);for(let l=0;l<
e.length;l++){let u=b(e,l),f=(u-o[0])/(o[1]-o[0]||1),h=n.length?r[u]:i.map((m,p)=>m+f*(b(c,p)-m));a.set((Number.isNaN(u)?
s:h??s).map(Math.round),3*l)}return a}function So(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=Y(t,2*l),f=Y(t,2*l+1);s[o+l]=Y(s,u)+Y(s,f),i[u]=
i[f]=o+l;let h=Y(e,l);h<c?a=!1:c=h,r[l]=c}return Mn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Mn(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=Y(o,2*a+(e[a]?1:0)),
u=Y(o,2*a+(e[a]?0:1)),f=Y(s,n+a);s[l]=f,s[u]=f+Y(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[Y(s,a)]=a,c[a]=Y(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(Y(c,Y(o,2*a))+Y(c,Y(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function Xr(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Mn(t,n)}function ut(t,e){return e<
t.n?0:Y(t.distances,e-t.n)}function Dt(t){return t.n<2?0:Y(t.heights,t.n-2)}function zt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[Y(t.children,2*n+o),Y(t.children,2*n+1-o)]}function Ut(t,e){let n=Y(t.start,e);return t.order.subarray(n,n+Y(t.
sizes,e))}function Yr(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,a=new Int32Array(s-1),l=0;for(let u=2*s-2;u>=s;u--){let f=Y(
i,u),h=r?Y(r,f):f,m=r?Y(r,f+Y(c,u))-h:Y(c,u);m>=o&&h<n&&h+m>e&&(a[l++]=u)}return a.subarray(0,l)}function Y(t,e){return t[e]}function Tl(t){let e=Ke(t.get("heights")),n=ce(t.get("flips"),e.length),o=So(le(t.get("children")),e,n);return o.annotations=
bn(t),o}function ko(t){let e=Tl(t),n=e.n,o=t.get("columns")??[],r=Ke(t.get("col_heights")),s=le(t.get("col_children")),i=ce(
t.get("col_flips"),r.length),c=Ke(t.get("originals")),a=t.get("original_columns")??[],l=t.get("axis_names")??[],u=le(t.get(
"rows")),f=le(t.get("leaf_rows")),h=u.length===n?u:Int32Array.from({length:n},(m,p)=>p);return{revision:t.get("revision")??
0,n,tree:e,p:o.length,columns:o,values:Ll(t.get("values")),columnTree:r.length?So(s,r,i):null,columnAbout:t.get("column_\
about")??[],originals:c,originalColumns:a,axes:_l(l,Ke(t.get("axes")),c,a.length,n),axisNames:l,tracks:Vr(t,n,c,new Uint16Array(
qe(t.get("track_codes"))),Ke(t.get("track_values"))),rows:h,noun:t.get("noun")||"rows",leafRows:f.length===n?f:null,rowNoun:t.
get("row_noun")||"rows",heightLabel:t.get("height_label")??"",name:Nl(ce(t.get("names")),le(t.get("name_ends"))),leafOf:m=>Cl(
h,m)}}function _l(t,e,n,o,r){let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},
(c,a)=>n[a*o+i]??NaN))}function Nl(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=
n.decode(t.subarray(r?e[r-1]:0,s))}}function Cl(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===
e?n:-1}function qe(t){if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,
byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(0)}function ce(t,e=0){let n=new Uint8Array(qe(t));return n.
length>=e?n:new Uint8Array(e)}function le(t){return new Int32Array(qe(t))}function Ll(t){return new Float32Array(qe(t))}
function Ke(t){return new Float64Array(qe(t))}var Qt=Object.keys(B.marker_scales).length,An=B.colors.length,Ge=An*Qt,ts=1<<30;function Bt(t,e){return ts|parseInt(e.slice(
1),16)<<3|t%Qt}function Sn(t){return(t&ts)!==0}function es(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function ns(t){
return t&7}var Jr=new WeakMap,Zr=new WeakMap,Qr=new WeakMap;function vo(t){let{annotations:e}=t,n=Eo(t);return e?.colors.
size?$l(n,e):n}function Eo(t){let{annotations:e}=t,n=e&&Zr.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=rs(
t),s=Il(o,e?.numbers.length?e.numbers:r);return e&&Zr.set(e,s),s}function os(t,e,{nodes:n,sizes:o}){let{splits:r}=rs(t),s=Eo(t),i=new Map;r.forEach((p,d)=>{i.set(p,Z(s,d))});let c=new Set(
Array.from(e,p=>Z(r,p))),a=new Set(Array.from(c,p=>i.get(p))),u=Array.from(n.keys()).sort((p,d)=>Z(o,d)-Z(o,p)||Z(n,p)-Z(
n,d)).map(p=>Z(r,Z(n,p))),f=new Map;for(let p of u)c.has(p)&&f.set(p,i.get(p)??0);let h=new Set(f.values());for(let p of u){
if(f.has(p))continue;let d=i.get(p)??0;if(d>=An||h.has(d)){let g=Array.from(B.colors.keys()).filter(w=>!h.has(w));for(d=
g.find(w=>!a.has(w))??g[0]??An;h.has(d);)d++}f.set(p,d),h.add(d)}let m=[];for(let p=0,d=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){m.push(g);continue}for(;h.has(d);)d++;m.push(d++)}return m}function $l(t,e){let n=Qr.get(e);
if(!n){Qr.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Bt(Z(n,o),r)}return n}function kt(t){let{nodes:e,tree:n}=t,o=Eo(
n),r=Ol(e.map(i=>Z(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let a=s.get(i);a&&(r[c]=Bt(Z(r,c),
a))}),r}function Ol(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Ge))return t;let o=Array.from(e.keys()).sort((s,i)=>Z(n.start,Z(
e,s))-Z(n.start,Z(e,i))),r=-1;for(let s of o){let i=Z(t,s);i%Ge===r&&(t[s]=i+An),r=Z(t,s)%Ge}return t}function rs(t){let e=Jr.
get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){let u=Z(
o,2*l),f=Z(o,2*l+1),h=Z(r,u)>=Z(r,f);s[h?u:f]=Z(s,n+l),s[h?f:u]=a}let i=[];Mt(t,qr(t)).nodes.forEach((a,l)=>{i[Z(s,a)]=l});
let c={splits:s,start:i};return Jr.set(t.children,c),c}function Il(t,e){let n=(t.length+1)/2,o=new Int32Array(n),r=new Set,
s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=Z(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;o[i]=c}return t.
map(i=>Z(o,i))}function Z(t,e){return t[e]}var Rl=1.05,is=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function ve(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=ss(t.get("locked_nodes")),s=ss(t.get("cut_nodes"));if(s.length===n&&Pl(e,s))return ke(
e,s,o,r);let i=Pt(e,o)===n?We(e,o):Mt(e,n);return r.length?ke(e,i.nodes,o,r):i}function Kt({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function ss(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function Pl({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>it(e,i)-it(e,c))){if(it(e,s)!==r)return!1;r+=it(n,s)}return r===t}function ke(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,l)=>a-l);if(Math.
max(...r)<2*t.n-s)return{...Pt(t,n)===s?We(t,n):Mt(t,s),locked:i};let c=Zt(t,Pt(t,n));return yn(t,s,n,c,{nodes:Dl(t,r),locked:i})}
function Dl({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=r.pop())n.has(l)||l<t||(o.add(l),
r.push(it(e,2*(l-t)),it(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let a=1;
for(let l of[...o].sort((u,f)=>f-u))Mo(c,a++,i(it(e,2*(l-t)))),Ao(c,a,i(it(e,2*(l-t)+1)));return c}function Ee({tree:t,locked:e},n){
if(!e.length)return"k"in n?Mt(t,n.k):We(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[a,l]=[[],[]];for(let p=o-
2;p>=0;p--){let d=it(r,o+p),g=d+it(s,o+p),w=!1,x=!1;for(let M of e){let[y,S]=[it(r,M),it(r,M)+it(s,M)];d>=y&&g<=S?x=!0:d<=
y&&g>=S&&(w=!0)}w?a.push(p):x||l.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Pt(t,f);u=l.filter(d=>d>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-a.length,0),l.length),f=Se({lower:u<l.length?it(i,it(l,u)):0,upper:u?it(
i,it(l,u-1)):1/0})}let h=new Set([...a,...l.slice(0,u)].map(p=>o+p)),m=[...h].flatMap(p=>[it(c,2*(p-o)),it(c,2*(p-o)+1)]).
filter(p=>!h.has(p));return ke(t,m.length?m:[2*o-2],f,e)}function kn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?ke(s,n,r,e):Pt(s,r)===o?We(s,r):Mt(s,o)}function te(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function vn({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let a=ut(t,i),l=it(t.parents,i),u=a>0?a*Rl:1,f=l<0?u:ut(t,l),[h,m]=a<=f?[a,f]:[f,
a];h<n&&(n<=m||l<0)||(s[c]=h+(m-h)/2)}),s}function it(t,e){return t[e]}var zl=200,Bl=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","ribbon","labels","row_sp\
lit","col_split","gap","column_options","color_by","size_by","marker_by","names_from","sort_by"];function _o(t){let e=ko(
t),n=ve(t,e.tree),o=To(t,e),r=null,s=[],i=new Map,c=E=>{for(let L of[...i.get(E)??[]])L(E)},a=new Map,l,u=-1/0,f=!1,h=!1;
function m(E){f=!0;try{for(let[L,N]of Object.entries(E))t.set(L,N)}finally{f=!1}}function p(){if(clearTimeout(l),l=void 0,
!a.size)return;u=Date.now();let E=Object.fromEntries(a);a.clear(),m("n_clusters"in E?{...E,...w()}:E),t.save_changes()}function d(E){
for(let[L,N]of Object.entries(E))a.set(L,N);l??=setTimeout(p,Math.max(0,u+zl-Date.now()))}function g(){if(p(),!!h){h=!1;
try{let E={browser_seq:t.get("browser_seq"),cut_revision:e.revision};t.send({said:{...Kt(n),...E}})}catch{}}}let w=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function M(E,L){
let N=()=>{if(f)return;let $=e.revision>0&&t.get("revision")===e.revision;(E==="revision"||$)&&L()};t.on(`change:${E}`,N),
x.push([`change:${E}`,N])}let y=t.get("python_seq");function S(){let E=y;return y=t.get("python_seq"),y!==E}let k=()=>a.
has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??0);function v(E){let L=t.get("threshold_step");
return L>0&&Math.abs(E-Math.round(n.t/L)*L)<1e-6*L}M("revision",()=>{let E=e.revision>0&&k();if(a.clear(),h&&=E,y=t.get(
"python_seq"),e=ko(t),E){n=Mt(e.tree,n.k);let L={...O(n.k),...Kt(n)};m(L),d(L)}else n=ve(t,e.tree);o=To(t,e),r=null,c("d\
ata")}),M("python_seq",()=>queueMicrotask(S)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let E=S();E&&k()?m(
Kt(n)):C(E?ve(t,e.tree):A(),E)}),M("distance_threshold",()=>{let E=t.get("distance_threshold");if(E===n.t)return;let L=S();
if(!(!L&&v(E))){if(L&&k()){m(Kt(n));return}C(L?ve(t,e.tree):Ee(n,{t:E}),L)}});for(let E of["cut_nodes","locked_nodes"])M(
E,()=>{if(t.get(E)===Kt(n)[E])return;let L=S();L&&k()?m(Kt(n)):C(ve(t,e.tree),L)});function A(){let[E,L]=[t.get("n_clust\
ers"),t.get("distance_threshold")];return n.locked.length||Pt(e.tree,L)!==E?Ee(n,{k:E}):Ee(n,{t:L})}for(let E of Wr)M(E,
()=>{e={...e,tree:{...e.tree,annotations:bn(t)}},n=kn(n,e.tree),c("cut")});M("flips",()=>{let E=ce(t.get("flips"),e.n-1);
E.some((L,N)=>L!==e.tree.flips[N])&&T(Mn(e.tree,E))}),M("selection",()=>{a.delete("selection");let E=To(t,e);as(o,E)||(o=
E,c("selection"),_([...E?.keys()??[]].filter(L=>E?.[L])))});for(let E of[...Bl,"cmap_colors","values_about"])M(E,()=>c("\
option"));function T(E){e={...e,tree:E},n=kn(n,E),c("order")}function _(E){s=E,E.length&&c("reveal")}function C(E,L){for(let $ of is)
a.delete($);h=!L,n=E;let N={...O(E.k),...Kt(n),...L?{}:w()};m(Object.fromEntries(Object.entries(N).filter(([$,R])=>t.get(
$)!==R))),c("cut")}function O(E){let L=t.get("most_clusters");return L&&E>L?{most_clusters:Math.min(e.n,2*E)}:{}}function I(E){
te(E,n)&&E.locked.join()===n.locked.join()&&E.t===n.t||(n=E,h=!0,d({...O(n.k),...Kt(n)}),c("cut"))}return{model:t,get data(){
return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(E){I(Ee(n,{t:E}))},setNodes(E,L){
let N=ke(e.tree,E,n.t,L),$=os(e.tree,n.nodes,N),{names:R=new Map,colors:j=new Map}=e.tree.annotations??{};e={...e,tree:{
...e.tree,annotations:{names:R,colors:j,numbers:$}}},I(kn(N,e.tree)),d({color_numbers:$}),p()},setClusters(E){I(Ee(n,{k:E}))},
select(E,{add:L=!1}={}){let N=L&&o?o.slice():new Uint8Array(e.n);for(let R=0;R<E.length;R++)N[b(E,R)]=1;let $=N.includes(
1)?N:null;as(o,$)||(o=$,d({selection:Hl($,e)}),c("selection"),_(Array.from(E)),p())},get wanted(){return s},reveal:_,setHover(E){
E?.leaf===r?.leaf&&E?.node===r?.node||(r=E,c("hover"))},flip(E){let L=Xr(e.tree,E);if(L===e.tree)return;T(L);let{buffer:N,
byteOffset:$,byteLength:R}=L.flips;d({flips:new DataView(N,$,R),flips_of:e.revision}),p()},option(E){return a.has(E)?a.get(
E):t.get(E)},setOption(E,L){this.option(E)!==L&&(d({[E]:L}),c("option"))},flush:p,announceCut:g,subscribe(E,L){let N=typeof E==
"string"?[E]:E;for(let $ of N)i.has($)||i.set($,new Set),i.get($)?.add(L);return()=>{for(let $ of N)i.get($)?.delete(L)}},
destroy(){p();for(let[E,L]of x)t.off(E,L);x.length=0,i.clear()}}}function To(t,e){let n=le(t.get("selection")),o=new Uint8Array(
e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Hl(t,{rows:e}){return new DataView(
e.filter((n,o)=>t?.[o]).buffer)}function as(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===
e[o])}var No=.25,Fl=1;function Ve(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let p=0;p<e.length;p++){let d=b(e,p);d<=r?c++:d<s&&i.push(
d)}let a=i.length&&Math.min(n,No*o/i.length),l=i.length>0&&a<Fl;l&&([i,a]=[[],0]);let u=(o-a*i.length)/(s-r);function f(p,d){
let[g,w]=[0,i.length];for(;g<w;){let x=g+w>>1,M=b(i,x);M<p||d&&M===p?g=x+1:w=x}return g}let h=[r,...i].map((p,d)=>{let g=i[d]??
s,w=d*a;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),m={n:t,from:r,to:s,length:o,unit:u,gap:a,blocks:h,first:c,isCrowded:l,
begin:p=>(p-r)*u+a*f(p,!0),end:p=>(p-r)*u+a*f(p),at:p=>(m.begin(p)+m.end(p))/2,placeAt(p){let[d,g]=[0,h.length-1];for(;d<
g;){let M=d+g+1>>1;b(h,M).begin<=p?d=M:g=M-1}let w=b(h,d),x=w.from+(p-w.begin)/u;return d<h.length-1?Math.min(x,w.to):x},
isGap:p=>h.some(({end:d},g)=>p>=d&&p<(h[g+1]?.begin??0))};return m}function ls({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(a,l)=>s+o(l)/i),x:e.map(a=>s+r(a)/i),least:1}}function Co(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:a}=b(n,i);if(c>=s.x1)break;let[l,u]=[Math.max(c,s.x0),Math.min(a,s.x1)];u>l&&o.push({...s,x0:l,x1:u})}}return o}var En={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var Lo=Object.keys(En),ee="auto",us=(t,e)=>t===ee?e?"vlag":b(Lo,0):t,cs=new Map;function fs(t){return[...t.get("cmap_nam\
es")??[],...Lo]}function Tn(t,e){let n=cs.get(t);if(n)return n;let o=Object.hasOwn(En,t)?En[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Ul(o):r>=0&&(n=ce(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Tn(b(
Lo,0),e):(cs.set(t,n),n)}function Ul(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-c)+n(o+5+a)*c}}return e}var jl="linear";function ps(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:jl},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let l=!1;function u(){l||(l=!0,c.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function Xe(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function Te(t){return!!t.getContext(
"2d")?.isContextLost?.()}var Wl=600;function ms(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function hs(t,e,n){let o=yt(
t),r=e.map(d=>{let g=ms(o.document);return t.append(g),{canvas:g,draw:d,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,a=[],l={canvas:s,width:0,height:0,dpr:1,paint(...d){r.forEach((g,w)=>{(!d.length||d.includes(w))&&
(g.stale=!0)}),l.width&&(i||=o.requestAnimationFrame(u))},fade(d,...g){r.forEach((w,x)=>{g.includes(x)&&w.canvas!==s&&(w.
fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.end()},destroy(){l.endFades(),o.cancelAnimationFrame(i);for(let d of a)
o.clearTimeout(d);m.disconnect(),p();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function u(){i=0;let d=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=ps(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(l.dpr,0,0,l.dpr,0,0),g.ctx.clearRect(0,0,l.width,l.height),g.ctx.save(),g.draw(g.ctx,l),g.ctx.
restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++c)}function f(){let[d,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*ye(t);if(!(d===l.width&&g===l.height&&w===l.dpr)&&(Object.assign(l,{width:g?d:
0,height:g,dpr:w}),l.endFades(),!!l.width)){for(let{canvas:x}of r)x.width=Math.round(d*w),x.height=Math.round(g*w);n?.(l);
for(let x of r)x.stale=!0;o.cancelAnimationFrame(i),u()}}function h(d){let{canvas:g}=d;g.addEventListener("contextrestor\
ed",()=>l.paint(r.indexOf(d))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!Te(g))return;let x=ms(o.document);x.width=g.width,x.height=g.height,d.fading?.end(),g.replaceWith(x),
d.canvas=x,d.ctx=x.getContext("2d"),h(d),l.paint(r.indexOf(d))},Wl);a.push(w)})}r.forEach(h),s.addEventListener("hclust-\
record",d=>{let{detail:g}=d;for(let w of r)g.save(),g.setTransform(l.dpr,0,0,l.dpr,0,0),w.draw(g,l),g.restore()});let m=new o.
ResizeObserver(f);m.observe(t);let p=vr(o,f);return l}function G(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11;function qt(t,e){let n=new Map,o=null,
r=(i=H,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=H,a=!1)=>{let l=r(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=l,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,c,a,l,u,f)=>gn(i,c,h=>s(h,a,l),u,f)}}function ds(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],a,l,u=!1,f=0;f<n;++f)o=t[f],a=o[0],l=o[1],l>s!=
c>s&&r<(i-a)*(s-l)/(c-l)+a&&(u=!u),i=a,c=l;return u}function gs(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,a]=[Q(n,i),Q(n,i+1)];o.push([c,a]),
r[0]=Math.min(Q(r,0),c),r[1]=Math.min(Q(r,1),a),r[2]=Math.max(Q(r,2),c),r[3]=Math.max(Q(r,3),a)}let s=[];for(let i=0;i<t.
length;i++){let[c,a]=[Q(t,i),Q(e,i)];c<Q(r,0)||c>Q(r,2)||a<Q(r,1)||a>Q(r,3)||ds(o,[c,a])&&s.push(i)}return s}function ws(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=m=>{let[p,d]=[Q(t,m),Q(
e,m)];return p>=0&&p<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(p/r):-1},a=new Int32Array(s*i+1),l=t.length;for(let m=0;m<
l;m++){let p=c(m);p>=0&&(a[p+1]=Q(a,p+1)+1)}for(let m=0;m<s*i;m++)a[m+1]=Q(a,m+1)+Q(a,m);let u=a.slice(),f=new Int32Array(
Q(a,s*i));for(let m=0;m<l;m++){let p=c(m);if(p<0)continue;let d=Q(u,p);f[d]=m,u[p]=d+1}let h=(m,p)=>Math.min(Math.max(Math.
floor(m/r),0),p-1);return{nearest(m,p,d){let g=-1,w=d*d,[x,M]=[h(m-d,s),h(m+d,s)],[y,S]=[h(p-d,i),h(p+d,i)];for(let k=y;k<=
S;k++){let v=Q(a,k*s+M+1);for(let A=Q(a,k*s+x);A<v;A++){let T=Q(f,A),_=(Q(t,T)-m)**2+(Q(e,T)-p)**2;(_<w||_===w&&T>g)&&([
w,g]=[_,T])}}return g}}}function _n([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Gt(
[o-a*c,o+(1-a)*c],n,0)}function Gt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function Q(t,e){
return t[e]}var bs=5,Kl=.12;function Nn(t){let[e,n]=[1,bs],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,bs*c],o=null},showAll(){s(null)},
zoom(i,c){let[a,l]=r(),u=a+Math.min(Math.max(c,0),1)*(l-a);s(_n([a,l],[0,e],u,i,Math.min(e,n)))},move(i,c=r()){o&&s(Gt(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,a]=o,l=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),h=f<c?f-c:Math.max(
0,f+1-a);Math.abs(h)<Math.abs(l)&&(l=h)}l&&s(Gt(o,[0,e],l+Math.sign(l)*Kl*(a-c)))}}}function ue(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function $o(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function Cn(t,e,n,o){let r=t.ownerDocument,s=r.createElement("select"),i=$o(t,e,n,s);return s.addEventListener("cha\
nge",()=>o(s.value)),(c,a,l)=>{i.hidden=!c.length,!i.hidden&&(s.replaceChildren(...(c.includes(l)?c:[...c,l]).map(u=>{let f=r.
createElement("option");return f.value=u,f.textContent=a(u),f})),s.value=l)}}function ys(t,e,n,o,r){let s=t.ownerDocument,
{box:i,list:c}=ue(t,e,n),a=[],l=[],u="";function f(){i.open&&(a.join(`
`)!==u&&(u=a.join(`
`),c.replaceChildren(...a.map(h))),c.querySelectorAll("input").forEach((m,p)=>{m.checked=l.includes(a[p]??"")}),c.querySelectorAll(
"button").forEach((m,p)=>{let[d,g]=r.words(a[p]??"");m.textContent=d,m.title=g,m.setAttribute("aria-label",g)}))}function h(m){
let p=s.createElement("label"),d=s.createElement("input"),g=s.createElement("span");d.type="checkbox",d.dataset.lmSuppressShortcuts=
"true",d.addEventListener("change",()=>o(m,d.checked)),g.textContent=F(m),p.append(d,g);let w=s.createElement("button");
w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",({shiftKey:M})=>r.act(m,M));let x=s.createElement("div");
return x.append(p,w),x}return i.addEventListener("toggle",f),{show(m,p){[a,l]=[m,p],i.hidden=!a.length,f()}}}var _t="walking";function xs({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${_t}`);return t===
"Enter"&&r&&!i}var Ms=160;function ql(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function As(t){
let e=yt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+Ms,l&&!n&&
!ql(e)?Ms:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var Ye=14,Ln=4;function Ss(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==s){for(s=f,o.textContent=F(l);r.length<u.length;){let h=e.createElement("span");r.push(h),n.append(h)}r.forEach(
(h,m)=>{h.hidden=m>=u.length,h.textContent=F(u[m]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,h){
a(f,h),n.hidden=!1;let[m,p]=[t.clientWidth,t.clientHeight],d=l+Ye+i+Ln<=m?l+Ye:l-Ye-i,g=u-Ye-c,w=g>=Ln?g:u+Ye,x=(M,y)=>Math.
round(Math.max(Ln,Math.min(M,y-Ln)));n.style.transform=`translate(${x(d,m-i)}px, ${x(w,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var $n=`This view shows the rows' values, but ${B.needs_table}`,vs="This view shows the values of columns, and distances\
 between rows have none.",ks="hclust-easing",_e=4;function ne(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=hs(s,n,o),c=Ss(s),a=G(s,{focusout:({relatedTarget:d})=>{s.contains(d)||c.hide()}}),l=r.createElement(
"div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let u=[],f=As(s),h=null,m,p=()=>{clearTimeout(
m),s.classList.remove(ks),i.endFades()};return{box:s,stage:i,tip:c,followCut(d,...g){let w=h?.k!==d.k||h.t!==d.t;if(h=d,
!w&&f.isUnderWay())return;p();let x=f.step();x&&(s.classList.add(ks),i.fade(x,...g),m=setTimeout(p,2*x))},rest:p,announce(d){
l.textContent=d},onDestroy(...d){u.push(...d)},destroy(){for(let d of u)d();p(),f.destroy(),a(),i.destroy(),s.remove()}}}
function At(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=ye(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Ne(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Ht(t){return e=>{let n=t[e.key];!n||xs(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Gl=["Escape","Shift","Control","Alt","Meta"];function Ce(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[G(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(_t)}}),G(e,{keydown:r=>{Gl.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",_t)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function On(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${D(e)} selected\
.`:"."}function Es(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function oe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=Es(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,a){let l=n.createElement("label"),u=n.createElement("span");return u.
textContent=i,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,u]:[u,c]),o.append(l),l}return{el:o,select(i,c){let a=n.
createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",i);let l=s(i,a,!1),u="";
return{show(f,h,m=h){let p=JSON.stringify([h,m]);p!==u&&(u=p,a.replaceChildren(...h.map((d,g)=>{let w=n.createElement("o\
ption");return w.value=d,w.textContent=(m[g]??d).slice(0,60),w}))),a.value=f},hide(f){l.hidden=f}}},checkbox(i,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let u=s(i,l,!0);return{
show(f,h=!0){l.checked=f,u.hidden=!h}}},button(i,c){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var Vt="cut";function Oo(t,e,n){let o=n===Vt;if(!o&&!(typeof n=="number"&&n>1)||o&&!t)return null;let{nodes:r}=o&&t?t:Mt(
e,Number(n)),s=r.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){if(!o||!t)return[`Block ${D(i+1)}`,D(
i+1)];let c=b(t.labels,b(e.order,b(s,i))),[a,l]=[D(c),J(t,c)];return[...l===a?[]:[`Cluster ${l}`,l],`Cluster ${a}`,a]}}}function _s(t,e){return t&&e?.n_clusters?Mt(t,e.n_clusters):null}var Ts=B.colors.length-1;function Ns(t){return kt(t).map(
e=>Ts-e%(Ts+1))}function In(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var Cs="descending",Ls=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
Cs}:[]});function $s(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,c]=[b(r.values,
n),b(r.values,o)],a=Number(Number.isNaN(i))-Number(Number.isNaN(c))||(s?c-i:i-c);if(a)return a}return 0}):t}function Os(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,Cs]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var Vl=12,Io=(t,e)=>Array.from({length:Math.max(0,Math.min(Vl,e)+1-t)},(n,o)=>String(o+t));function Is(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=ue(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),c=t.ownerDocument.createElement("input");c.type="range",c.max=String(
B.max_block_gap),c.addEventListener("input",()=>e.setOption("gap",Number(c.value))),$o(r,"Gap","Gap between blocks",c);function a(l,u,f){
let h=Cn(r,l,u,p=>e.setOption(f,p===Vt?p:Number(p)||"")),m=p=>p===Vt?"by cluster":p?`${p} blocks`:"together";return(p,d)=>h(
d>1?["",...p,...Io(2,d)]:[],m,String(e.option(f)||""))}return function(u){o.hidden=!u.rows&&!u.columns,s([Vt],u.rows),i(
u.cut?[Vt]:[],u.columns),c.value=String(e.option("gap")??B.block_gap)}}function Rs(t,e){return[`Column cluster ${D(e)}`,D(b(t.sizes,e),"columns")]}function Ps({k:t,sizes:e}){let n=t>1&&t<=12?
` of ${Xl(Array.from(e,o=>D(o)))} columns`:"";return` Columns are cut into ${D(t,"clusters")}${n}.`}var Xl=t=>`${t.slice(
0,-1).join(", ")} and ${t.at(-1)}`;function Ds(t,e){let n="How the columns are clustered",{box:o,list:r}=ue(t,"Columns",n);r.setAttribute("aria-label",n),o.
classList.add("hclust-at-right");let s=u("Clusters",f=>({n_clusters:Number(f)||null})),i=u("Linkage",f=>({linkage:f||null})),
c=u("Metric",f=>({metric:f||null})),a=u("Order",f=>({optimal_ordering:!!f})),l=()=>e.option("column_options")??{};function u(f,h){
return Cn(r,f,`${f} of columns`,m=>{e.setOption("column_options",{...l(),...h(m)}),e.flush()})}return function(h){let m=l(),
{linkages:p,metrics:d}=e.model.get("column_choices")??{},g=M=>M?["",...M]:[],w=M=>M.replaceAll("_"," ")||"as rows";o.hidden=
h<2||!("n_clusters"in m),s(["",...Io(1,h)],M=>M||"not cut",String(m.n_clusters||"")),i(g(p),w,m.linkage??""),c(g(d),w,m.
metric??"");let x="like beside like";a(g(p&&[x]),M=>M||"plain",m.optimal_ordering?x:"")}}function Ro({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((l,u)=>l+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,a]=[0,1/0];for(let l=0;l<t;l++){let u=vt(o,vt(n,l));i[vt(n,l)]=(c+u/2)*r,c+=u,s[l+1]=c*r,a=Math.min(a,u*r)}for(let l=0;l<
t-1;l++)i[t+l]=(vt(i,vt(e,2*l))+vt(i,vt(e,2*l+1)))/2;return{edges:s,x:i,least:a}}function Xt(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return vt(t,n)+(e-n)*(vt(t,n+1)-vt(t,n))}function fe(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;vt(t,r)<=e?n=r:o=r-1}return n+(e-vt(t,n))/(vt(t,n+1)-vt(t,n))}function vt(t,e){
return t[e]}var Po=1;function Et(t,e){return Us(t,Xt(t.places?.edges,e))}function Us(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Do(t,e,n){
return st(t.places?t.places.x:e.x,n)}function Rn(t,e,n){return Us(t,Do(t,e,n))}function Le(t,e){let n=t.from+e/t.width*(t.
to-t.from);return fe(t.places?.edges,n)}function ft(t,e){return t.height*(1-e/t.top)}function js(t,e){return t.top*(1-e/
t.height)}function pe(t){return t.width/(t.to-t.from)}function zo(t,e){return Et(t,e+1)-Et(t,e)}function Pn(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Po/(pe(e)*n),c=e.places?.edges,a=Yr(
t,e.from,e.to,i,c),l=new Int32Array(12*a.length),u=new Int32Array(3*a.length),f={rows:zs(r+s+1),columns:zs(o+s+1)},h=0,m=(g,w,x,M,y)=>{
l.set([w,x,M,y],4*h),u[h++]=g},p=g=>Math.round(Rn(e,t,g)*n-s/2),d=g=>Math.round(ft(e,ut(t,g))*n-s/2);for(let g of a){let[
w,x]=zt(t,g),[M,y,S]=[p(w),p(x),d(g)],[k,v]=[Math.max(0,M),Math.min(o,y+s)];S>-s&&k<v&&Bs(f.rows,S,k,v)&&m(g,k,S,v-k,s);
for(let[A,T]of[[w,M],[x,y]]){if(T<0||T+s>o+1)continue;let C=A>=t.n&&zn(t,A,c)>=i?d(A):r,[O,I]=[Math.max(0,Math.min(S,C)),
Math.max(S,C)];O<I&&Bs(f.columns,T,O,I)&&m(g,T,O,s,I-O)}}return{rects:l,owner:u,count:h,thick:s}}function Dn(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(st(e,s),st(e,s+1),st(e,s+2),st(e,s+3))}function zn(t,e,n){let o=st(t.sizes,e);if(!n)
return o;let r=st(t.start,e);return st(n,r+o)-st(n,r)}function zs(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Bs(t,e,n,o){let[r,s]=[st(t.from,e),st(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function jt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Po/(pe(r)*r.dpr),
c=r.places?.edges,a=Math.max(0,Math.floor(fe(c,r.from)));for(;a<t.n&&Xt(c,a)<r.to;){let l=st(o,st(t.order,a)),u=st(t.start,
st(e,l)),f=u+st(n,l),[h,m]=[Math.max(0,Et(r,u)),Math.min(r.width,Et(r,f))];s.push({label:l,x0:h,x1:m}),a=Math.max(f,Math.
ceil(fe(c,Xt(c,u)+i)))}return s}var Hs=new WeakMap;function $e(t,e){if(t.monotone)return ut(t,e);let n=Hs.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=zt(t,o);n[o]=Math.max(ut(t,o),n[r]??0,n[s]??0)}
Hs.set(t.children,n)}return st(n,e)}function Bn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Le(e,n)),
0),t.n-1),i=st(t.order,s),c=Po/(pe(e)*e.dpr),a=-1,l=r,u=(f,h,m)=>{let p=Math.hypot(h,m);p<l&&([l,a]=[p,f])};for(let f=st(
t.parents,i);f>=0;f=st(t.parents,f)){if(zn(t,f,e.places?.edges)<c)continue;let[h,m]=zt(t,f),p=ft(e,ut(t,f)),d=[h,m].map(
g=>Rn(e,t,g));u(f,Fs(n,d[0]??0,d[1]??0),o-p),[h,m].forEach((g,w)=>{let x=ft(e,ut(t,g));u(g,n-st(d,w),Fs(o,p,x))})}return a}
function Fs(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function st(t,e){return t[e]}function Ws(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(Rt(t,0)).replace(/^-0$/,"0"):r==="e"?dn(t,s):r==="g"?It(t,Math.max(1,s)):r==="%"?
`${i(Rt(100*t,s))}%`:i(Rt(t,s))}var Yl=2e4;function Ks(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:a,fmt:l,rowAxis:u,columnAxis:f}=e;if(!e.
annot)return;let{heatmap:h}=s,[m,p]=e.shown,[d,g]=[f.unit,u.unit];if(g<H+2||d<2*H||(p-m)*r.length>Yl)return;let w=[];for(let x=Math.
ceil(m-.2);x+.8<=p&&x<o.length;x++)for(let M=0;M<r.length;M++){let y=b(n.values,b(o,x)*n.p+b(r,M)),S=Ws(y,l);if(!S)continue;
if(a.width(S)+6>d)return;let k=3*Math.min(255,Math.max(0,Math.floor(i.place(y)*256))),v=.2126*b(c,k)+.7152*b(c,k+1)+.0722*
b(c,k+2),A=h.left+f.at(M+.5),T=h.top+u.at(x+.5)+.5;w.push({word:S,x:A,y:T,dark:v>127.5})}t.font=a.css(),t.textAlign="cen\
ter",t.textBaseline="middle";for(let{word:x,x:M,y,dark:S}of w)t.fillStyle=S?"#000000":"#ffffff",t.fillText(x,M,y)}var{label_gap:qs,max_label_shift:Jl,max_last_label_shift:Zl}=B;function Gs(t,e,n){for(let[o,r]of e.entries()){let s=Bo(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?Zl:Jl,c=s?.every((a,l)=>{let{centre:u,span:f}=t[l];return Math.abs(a-u)<=Math.
max(f/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function Bo(t,e,n,o=qs){let r=t.length;if(e.reduce((h,m)=>h+
m,o*(r-1))>n)return null;let s=t.map((h,m)=>m).sort((h,m)=>b(t,h)-b(t,m)),i=[0];for(let h=1;h<r;h++){let m=(b(e,b(s,h-1))+
b(e,b(s,h)))/2+o;i.push(b(i,h-1)+m)}let c=[];s.forEach((h,m)=>{let[p,d]=[b(t,h)-b(i,m),1];for(let g=c.at(-1);g&&g.mean>=
p;g=c.at(-1))p=(p*d+g.mean*g.size)/(d+g.size),d+=g.size,c.pop();c.push({mean:p,size:d})});let a=new Array(r),l=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:h,size:m}of c)for(let p=f+m;f<p;f++)a[b(s,f)]=Math.min(Math.max(h,l),u)+
b(i,f);return a}function Vs(t,e,n,o=qs){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:a,span:l}=t[c],u=b(e,c)/2;if(2*u>1.5*l||a-u<0||a+u>n)continue;let f=Math.
max(0,Math.floor(a-u-o/2)),h=Math.max(0,Math.ceil(a+u+o/2));s.subarray(f,h).includes(1)||(s.fill(1,f,h),r[c]=!0)}return r}var Hn=10,Ho=3,Ql=90,tc=84,Fo=6,Uo=16,ec=8,Nt=9,Je=54,Oe=5,Xs=12,Ys=14,Js=110,Zs=8;function ti(t,e,n,[o,r],s,i=()=>"",c=null){
let a=t.map(({name:f})=>s.fit(`${i(f)} ${F(f)}`.trim(),tc)),{items:l,lines:u}=jo(t,e,s,c);return{names:a,items:l,legendHeight:u?
u*Uo+ec:0,namesHeight:a.length?Math.max(...a.map(f=>s.width(f)))+Fo+6:0,fit:f=>t.map(h=>{if(h.kind!=="text"||f<H+2)return Hn;
let m=Hn;for(let p=Math.floor(o);p<r&&p<n.length;p++)m=Math.max(m,s.width(F(Ft(h,b(n,p)).slice(0,60))));return Math.min(
Ql,m)})}}function Qs({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<t.length;r++){let s=b(t,r),i=Number.
isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>gt(r,"number"))}function nc(t,e){let{
colors:n,words:o,grouped:r,kind:s,unit:i,ends:c}=t,a=Qs(t),l=e&&Qs(t,e),u=h=>[`${l?`${l[h]}/`:""}${a[h]}`,`${a[h]}/${a[h]}`],
f=[];return o.length&&!t.plain?n.forEach((h,m)=>{let p=r&&m===o.length-1?` (${gt(r,"number")} values)`:"";f.push([[h],[`${o[m]}${p}`],
u(m)])}):n.length&&!o.length&&f.push([n,Ir(c,s,i),[]]),t.gaps&&n.length&&f.push([[B.missing_color],["missing"],u(o.length)]),
f}function jo(t,e,n,o){let r=[],s=0;for(let a of t){let l=nc(a,o);if(!l.length)continue;let u=n.fit(F(a.name),Js,H,!0);r.
push({line:s,left:0,text:u,colors:[],end:""});let f=n.width(u,H,!0)+Xs;for(let[h=[],m=[],[p="",d=""]=[]]of l){let[g="",w=""]=m.
map(M=>n.fit(F(M),Js)),x=n.width(`${g} ${d}`)+n.width(w)+Oe;x+=h.length===1?Nt:Je+Oe,f+x>e-4&&f>Ys&&(s+=1,f=Ys),r.push({
line:s,left:f,text:`${g} ${p}`.trim(),colors:h,end:w}),f+=x+Xs}s+=1}let i=r.length;r=r.filter(a=>a.line<Zs);let c=r.at(-1);
if(c&&r.length<i){let a=`+ ${i-r.length+1} more`;r[r.length-1]={...c,text:a,colors:[],end:""}}return{items:r,lines:Math.
min(s,Zs)}}var Ze=9,Fn=17,oc=14,Ie=5,ei=11,Re=7,ni=H+Re+5,rc=130,oi=37,ri=140,Qe=18,si=H+2;function ii(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,a=E=>Math.round(E*i)/i,l=t.columnCut?Ze+Ie:0,u=t.columnTitles?oc:0,f=a((t.columnTree?Math.min(70,
.1*o)+Ie:8)+l+u),h=t.titles?Fn:0,m=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,p=o-(c?.legendHeight??0),d=c?.fit((p-f-24)/
s)??[],g=()=>d.reduce((E,L)=>E+L+Ho,0),w=()=>a(h+m+Ie+Ze+g()+Ie),x=w(),M=ei+10+Math.max(0,...t.scale.map(E=>e.width(E))),
y=16+Math.max(M,e.width(t.unit)+4),S=0,k=p-f-24;if(t.chosen||k/s>=si){let E=Math.min(rc,.26*n,t.longestName());S=E+(t.chosen?
E&&Qe+6:10)}let v=Math.max(20,n-x-y-S),A=()=>Wo(r,(v-Math.min(t.between??0,No*v))/r.length,x,.34*p,e,!d.length),T=A(),_=()=>Math.
max(T.height,c?.namesHeight??0);(S||d.length)&&(p-f-_())/s<si&&(t.chosen||(S=0),d=c?.fit(0)??[],x=w(),v=Math.max(20,n-x-
y-S),T=A()),v=a(v);let C=a(Math.max(20,p-f-_())),O=x-Ie-g(),I=O;return{heatmap:{left:x,top:f,width:v,height:C},clusterBar:{
left:O-Ze,top:f,width:Ze,height:C},rowTree:{left:h,top:f,width:m,height:C},columnTree:{left:x,top:2+u,width:v,height:t.columnTree?
f-l-u-Ie-2:0},columnBar:{left:x,top:f-l,width:v,height:l&&Ze},bar:{left:x+v+S+16,top:f+ni,width:ei,height:Math.min(120,Math.
max(1,C-ni-Re))},names:T,rowNames:S,tracks:d.map(E=>(I+=Ho+E,{left:a(I-E),top:f,width:E,height:C})),trackNames:c?.names??
[],legend:c?.items??[],legendTop:p+4,below:_()}}function Wo(t,e,n,o,r,s=!0){let i=t.map(p=>F(p)),c=p=>Math.max(0,...p.map(
d=>r.width(d)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:H+12};let a=oi*Math.PI/180,l=s&&e*Math.sin(a)>=H+1,u=l?
1:Math.max(1,Math.ceil((H+2)/e)),f=Ae(i,je(i),(p,...d)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=l?Math.min(ri,(o-16)/Math.
sin(a),g/Math.cos(a)):Math.min(ri,o-10);return r.fit(b(i,p),w,H,!1,...d)}),h=l?a:Math.PI/2,m=c(f)*Math.sin(h)+H*Math.cos(
h)+12;return{words:f,angle:l?oi:90,every:u,height:Math.ceil(m)}}function ai(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:a,to:l}=o,{heatmap:u,rowNames:f}=e,h=H+2,m=Math.
floor(u.height/h),p=i.map(M=>b(n,M)).filter(M=>M+.5>=a&&M+.5<=l).slice(0,m).sort((M,y)=>M-y),d=p.map(M=>o.at(M+.5)),g=Bo(
d,Array(p.length).fill(h),u.height,0)??[],w=c(p,f-Qe-6),x=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((M,y)=>{let[S,k]=[u.top+b(d,y),u.top+b(
g,y)];t.moveTo(x+2,S),t.lineTo(x+5,S),t.lineTo(x+Qe-3,k),t.fillText(M,x+Qe,k+.5)}),t.stroke()}function Ko(t,e){if(t.norm==="linear"){let r=Me(t.vmin,t.vmax,e,40);return{values:r,words:Wt(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(Wt([r]),0):nt(r,2));return{values:n,words:o}}function li(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:a,top:l,width:u,height:f}=e.bar,h=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
h(1-(g+.25)/f),t.fillRect(a,l+g,u,Math.min(1,f-g));let m=(g,w)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+u,g),t.lineTo(a+
u/2,w),t.closePath(),t.fill()};t.fillStyle=h(1),n.above&&m(l,l-Re),t.fillStyle=h(0),n.below&&m(l+f,l+f+Re);let{values:p,
words:d}=Ko(n,f);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",p.forEach((g,w)=>{let x=l+f*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(a+u,Math.min(Math.round(x),l+f-1),4,1),t.fillStyle=s.quiet;let M=Math.min(Math.max(x,l+5),l+
f-4);t.fillText(d[w]??"",a+u+8,M)}),t.fillStyle=s.quiet,t.fillText(o,a,l-Re-2-H/2),c&&(t.fillStyle=B.missing_color,t.fillRect(
a,l+f+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",a+14,l+f+19))}function ci(t,e,n,o,[r,s],i,c){let a=new Float64Array(e),l=new Float32Array(i*c),u=(s-r)/c,f=-1;for(let h=0;h<c;h++){let m=r+
h*u;if(u<=1){let p=Math.min(Math.max(Math.floor(m+u/2),0),n.length-1);if(p===f){l.copyWithin(h*i,(h-1)*i,h*i);continue}f=
p;let d=mt(n,p)*e;for(let g=0;g<e;g++)a[g]=mt(t,d+g)}else sc(a,t,e,n,m,m+u);ic(l,h*i,a,o,i)}return l}function sc(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let a=Math.min(c+1,s)-Math.max(c,r);if(a<=1e-9)
continue;i+=a;let l=mt(o,c)*n;for(let u=0;u<n;u++)t[u]=mt(t,u)+a*mt(e,l+u)}for(let c=0;c<n;c++)t[c]=mt(t,c)/i}function ic(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[a,l]=[c*i,(c+1)*i];if(i<=1){t[e+c]=mt(n,mt(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(a);f<l&&f<s;f++)u+=(Math.min(f+1,l)-Math.max(f,a))*mt(n,mt(o,f));t[e+c]=u/i}}
function ui(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,a=e.norm==="linear",[l,u]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],f=256*c[0],h=256*(c[1]-c[0])/(i-s);for(let m=0;m<t.length;m++){let p=mt(t,m);if(Number.isNaN(p))continue;
let d=0;if(a)d=Math.min(Math.max(Math.floor(f+(p-s)*h),l),u);else for(let g=128;g;g>>=1)p>=mt(r,d+g-1)&&(d+=g);d*=3,o[4*
m]=mt(n,d),o[4*m+1]=mt(n,d+1),o[4*m+2]=mt(n,d+2),o[4*m+3]=255}}function Un(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(fe(
r,n));for(let a=Math.floor(fe(r,e));a<c;a++){if(!t(a))continue;let l=Math.max((Xt(r,a)-e)*i,0),u=Math.min(Math.max((Xt(r,
a+1)-e)*i,l+1),o),f=s.length-1;f>0&&l<=mt(s,f)+1e-6?s[f]=Math.max(u,mt(s,f)):s.push(l,u)}return s}function mt(t,e){return t[e]}var fi=B.colors,ac=Object.keys(B.marker_scales),pi=B.marker_scales;function qo(t){return Sn(t)?t:t%Ge}function tt(t){return Sn(
t)?es(t):b(fi,t%fi.length)}function Go(t){return b(ac,Sn(t)?ns(t):t%Qt)}var{missing_color:lc}=B;function Wn(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let a=ci(e.values,
e.p,n,o,r,t.width,t.height),l=t.getContext("2d");if(!l)return;let u=l.createImageData(t.width,t.height);ui(a,i,c,u.data),
l.putImageData(u,0,0)}function Kn(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=lc,r?.some(({gap:i})=>i)?
cc(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function cc(t,e,n,o,[r,s],i){let c=jn(s,n.left,e.width,i);for(let[a,l,u,f]of jn(r,n.top,e.height,i))for(let[h,m,p,d]of c)
o&&t.fillRect(p,u,d,f),t.drawImage(e,h,a,m,l,p,u,d,f)}function jn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=a=>Math.
round((o+a)*s)/s;return n.map(a=>{let[l,u]=[c(a.begin),c(a.end)],f=Math.max(u-l,1/s);return[(a.from-t)*i,(a.to-a.from)*i,
l,f]})}function qn(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((a,l)=>{if(!a)return;let u=e.left+(s?.at(l+.5)??i*(l+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(a,u,c+H+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?u+4:u,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Gn(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,a){let l=a?.unit??e.height/(r-o);if(l<H)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,h)=>{let m=b(
u,h)+.5,p=e.top+(a?.at(m)??(m-o)*l);t.fillText(f,e.left+e.width+7,p+.5)})}function Vo(t,e,n,o,r){let s=Pn(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let a=t.getContext(
"2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),Dn(a,s,r)),s}function mi(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],u=c<o&&l!==void 0?
t.labels[l]??-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[u,c])}return r}function Xo(t,{left:e,top:n,
width:o,height:r},s,i,c,a){for(let{label:l,x0:u,x1:f}of s){let h=c&&f-u>4?.5:0,[m,p]=[u+h,f-u-2*h],d=a?[e+m,n,p,r]:[e,n+
m,o,p];t.fillStyle=tt(b(i,l)),t.beginPath(),c&&f-u>8?t.roundRect(...d,2):t.rect(...d),t.fill()}}function Yo(t,e,{left:n,
top:o},r,s,i,c,a){let{dpr:l}=r;t.save(),t.setTransform(1,0,0,1,Math.round(n*l),Math.round(o*l)),t.beginPath(),t.rect(0,0,
e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:h}of c){let m=b(
i?.nodes??[],u);if(!i||m<i.tree.n)continue;let p=Math.round(ft(r,$e(i.tree,m))*l-1),d=Math.floor(f*l),g=Math.max(1,Math.
ceil(h*l)-d);t.fillStyle=tt(b(a,u)),s?t.fillRect(p,d,e.width-p,g):t.fillRect(d,p,g,e.height-p)}t.restore()}function hi(t,{
heatmap:e},{blocks:n},o,r){let s=n.flatMap(({from:a,to:l,begin:u,end:f})=>Un(o,[a,l],f-u).map(h=>h+u)),i=0;t.fillStyle=r.
paper,t.globalAlpha=.62;for(let a=0;a<=s.length;a+=2){let l=s[a]??e.height;l>i&&t.fillRect(e.left,e.top+i,e.width,l-i),i=
s[a+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;let c=e.left-4;for(let a=0;a<s.length;a+=2){let[l=0,u=0]=[s[a],s[a+1]];
t.fillRect(c,e.top+l,e.left-c-1,Math.max(1,u-l))}}function tn(t,{left:e,top:n,width:o,height:r},s,i){let c=h=>Math.round(
h*i)/i,[a,l,u,f]=[c(e),c(n),c(e+o),c(n+r)];for(let[h,m]of[[s.paper,2],[s.ink,1]])t.fillStyle=h,t.beginPath(),t.rect(a-m,
l-m,u-a+2*m,f-l+2*m),t.rect(a,l,u-a,f-l),t.fill("evenodd")}function di(t,{places:e,titleOf:n,rowAxis:o,theme:r,face:s}){let{blocks:i,first:c,isCrowded:a}=o;if(!n||a)return;t.font=
s.css(),t.fillStyle=r.ink,t.textAlign="center",t.textBaseline="middle";let l=i.flatMap(({begin:f,end:h},m)=>{let p=h-f-2,
d=n(c+m).map(M=>F(M)),g=d.length-1,w=s.width(b(d,g))<=Fn-4,x=d.findIndex(M=>s.width(M)<=p);return p<H||x<0&&!w?[]:{middle:(f+
h)/2,words:d,last:g,level:w,found:x<0?g:x}}),u=l.some(({found:f,last:h})=>f===h);for(let{middle:f,words:h,last:m,level:p,
found:d}of l){let g=u&&d===m-1?m:d;t.save(),t.translate(Fn/2-2,e.heatmap.top+f),(!p||g<m)&&t.rotate(-Math.PI/2),t.fillText(
b(h,g),0,.5),t.restore()}}function gi(t,{places:e,columnTitleOf:n,columnAxis:o,theme:r,face:s}){let{blocks:i,isCrowded:c}=o;
!n||c||(t.font=s.css(),t.fillStyle=r.ink,t.textAlign="center",t.textBaseline="middle",i.forEach(({begin:a,end:l},u)=>{let h=n(
u).map(m=>F(m)).find(m=>s.width(m)<=l-a-2)??"";t.fillText(h,e.heatmap.left+(a+l)/2,e.columnTree.top-7)}))}function wi(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((a,l)=>{if(!a.colors.length)return;let u=xn(a);for(let f=0;f<s;f++){let h=Math.floor(o+(f+.5)/s*(r-o)),m=b(
n,Math.min(Math.max(h,0),n.length-1)),p=4*(f*e.length+l);c.data.set(u.subarray(3*m,3*m+3),p),c.data[p+3]=255}}),i.putImageData(
c,0,0)}function bi(t,e,n,o,r,s,i,c,a){let{from:l,to:u}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:f,top:h,width:m,height:p},d)=>{let g=b(n,d),w=b(o.trackNames,d);if(g.colors.length)for(let[x,
M,y,S]of jn(s,h,e.height,a))t.drawImage(e,d,x,1,M,f,y,m,S),Jo(t,f,y,m,S,i);else if(m>Hn&&s.unit>=H){t.fillStyle=i.quiet,
t.textAlign="left";for(let x=Math.ceil(l-.4);x+.6<=u;x++){let M=c.fit(F(Ft(g,b(r,x))),m);t.fillText(M,f,h+s.at(x+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(f+m/2,h+p+Fo),m>c.width(w)?(t.textAlign="center",t.fillText(w,0,H/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function yi(t,e,n,o,r){t.textAlign="left",t.textBaseline="mid\
dle";for(let{line:s,left:i,text:c,colors:a,end:l}of e){let u=n+(s+.5)*Uo,f=!a.length&&!c.startsWith("+ ");t.font=r.css(H,
f);let[h,m]=a,p=i+2,d=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Oe};if(!h)d(c,f?o.ink:o.quiet);else if(m){
d(c,o.quiet);let g=Je/18;for(let w=0;w<18;w++)t.fillStyle=uc(h,m,(w+.5)/18),t.fillRect(p+w*g,u-Nt/2,g+.3,Nt);Jo(t,p,u-Nt/
2,Je,Nt,o),p+=Je+Oe,d(l,o.quiet)}else t.fillStyle=h,t.fillRect(p,u-Nt/2,Nt,Nt),Jo(t,p,u-Nt/2,Nt,Nt,o),p+=Nt+Oe,d(c,o.quiet)}}
function uc(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function Jo(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function Zo({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=(Dt(t.tree)||1)*1.04;return Mi(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function Mi(t,e,n){let{from:o,unit:r,length:s}=e,i=xi.get(e);return i?.tree!==t&&xi.set(
e,i={tree:t,places:ls(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var xi=new WeakMap,fc=15e4,pc=.75;function mc({gap:t,
blocks:e,length:n,from:o,to:r},s,i,c){let l=(r-o)*c<=fc?n-t*(e.length-1):s?pc*n:n;return Math.max(1,Math.round(l*i))}function Ai(t){
let e=()=>{let l={canvas:Xe(t,()=>l.key=[]),key:[]};return l},n={heatmap:e(),tree:e(),columns:e(),tracks:e()};function o(l,u,f){
if(Te(l.canvas))l.canvas=Xe(t,()=>l.key=[]);else if(u.length===l.key.length&&u.every((h,m)=>h===l.key[m]))return;l.key=u,
f(l.canvas)}function r(l,u){let{data:f,places:h,columnAxis:m,theme:p,face:d,dpr:g}=u,{columnTree:w}=h,{columnCut:x}=u,M=f.
columnTree;if(w.height&&M){let y=[M,w.width,w.height,g,p.quiet,m],S={...w,top:(Dt(M)||1)*1.02,dpr:g},k=Mi(M,m,S);o(n.columns,
y,T=>Vo(T,M,k,!1,p.quiet));let v=x?jt(x,k):[],A=x?Ns(x):new Int32Array(0);Yo(l,n.columns.canvas,w,k,!1,x,v,A),Xo(l,h.columnBar,
Co(v,m),A,!0,!0)}gi(l,u),qn(l,h,p,d,m),li(l,u),h.tracks.length&&yi(l,h.legend,h.legendTop,p,d)}function s(l,u){let{data:f,
places:h,rows:m,columns:p,shown:d,scale:g,map:w,gaps:x,theme:M,face:y,dpr:S}=u,{rowAxis:k,columnAxis:v}=u,{heatmap:A}=h,
T={width:Math.max(1,Math.round(A.width*S)),height:mc(k,u.titleOf!==null,S,p.length)},_=[f.values,m,p,...d,T.width,T.height,
g,w];if(o(n.heatmap,_,O=>Wn(O,f,m,p,d,T,g,w)),Kn(l,n.heatmap.canvas,A,x,[k,v],S),Ks(l,u),h.rowNames){let O=(I,E)=>{let L=I.
map(R=>b(m,R)),N=L.map(R=>F(f.name(R))),$=L.map(R=>wn(f,R));return Ae(N,$,(R,...j)=>y.fit(b(N,R),E,H,!1,...j))};u.named?
ai(l,u,u.named,O):Gn(l,h,d,O,M,y,k)}let{tracks:C}=u;h.tracks.length&&(o(n.tracks,[C,m,...d,T.height],O=>wi(O,C,m,d,T.height)),
bi(l,n.tracks.canvas,C,h,m,k,M,y,S))}function i(l,u){let{rowTree:f,rows:h,places:m,rowAxis:p}=u,d=kt(u.cut),g=Zo(u),w=f?
jt(u.cut,g):mi(u.cut,g,h);Xo(l,m.clusterBar,Co(w,p),d,f),f&&(c(l,u,g,w,d),di(l,u))}function c(l,u,f,h,m){let{tree:p}=u.data,
{rowTree:d}=u.places,{dpr:g,from:w,to:x}=f,M=u.theme.quiet,y=[p,d.width,d.height,g,w,x,M,u.rowAxis];o(n.tree,y,S=>{Vo(S,
p,f,!0,M)}),Yo(l,n.tree.canvas,d,f,!0,u.cut,h,m)}function a(l,u){let{data:f,places:h,rows:m,placeOf:p,selection:d,hover:g,
rowTree:w,theme:x,dpr:M}=u,{rowAxis:y,columnAxis:S}=u,{heatmap:k}=h;if(d&&hi(l,h,y,C=>!!d[b(m,C)],x),u.brushed&&tn(l,u.brushed,
x,M),!g)return;let v=(_,C,O,I)=>{let[E,L]=[y.begin(_),y.end(C)],N=Math.max(L-E,2),$=(E+L)/2,R=Math.max(0,$-N/2),j=Math.min(
k.height,$+N/2);j<=0||R>=k.height||tn(l,{left:O,top:k.top+R,width:I-O,height:j-R},x,M)},[A,T]=[k.left,k.left+k.width];if(g.
leaf!==void 0){let _=b(p,g.leaf);if(v(_,_+1,A,T),u.column>=0){let{begin:C,end:O}=S;v(_,_+1,A+C(u.column),A+O(u.column+1))}}else if(w){
let _=b(f.tree.start,g.node);v(_,_+b(f.tree.sizes,g.node),A,T)}}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:a,
destroy(){for(let{canvas:l}of Object.values(n))l.width=l.height=0}}}var hc=24;function Pe(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},u=l]=n.values(),f=Math.max(hc,Math.hypot(
l.x-u.x,l.y-u.y));return{x:(l.x+u.x)/2,y:(l.y+u.y)/2,far:f}}function i(l){let u=At(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,u)||(o={...u,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let u=At(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===l.pointerId&&e.drag(l,u,o):
e.hover(l,u)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,At(t,l),u))}return G(t,{pointerdown:i,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let u=l.touches[0],f=u&&e.owns?.(At(t,u));l.cancelable&&
(l.touches.length>1||f)&&l.preventDefault()}})}function Qo({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:a,height:l}=t.heatmap,u=n.length,f=(x,M,y)=>[
Math.min(Math.max(0,Math.floor(Math.min(x,M))),y-1),Math.min(Math.max(0,Math.floor(Math.max(x,M))),y-1)+1],[h,m]=f(o.placeAt(
s.y-a),o.placeAt(i.y-a),e.length),[p,d]=f(r.placeAt(s.x-c),r.placeAt(i.x-c),u),g=Math.max(0,o.begin(h)),w=Math.min(l,o.end(
m));return{leaves:Array.from({length:m-h},(x,M)=>b(e,h+M)),columns:d-p<u?new Set(Array.from({length:d-p},(x,M)=>b(n,p+M))):
null,rect:{left:c+r.begin(p),top:a+g,width:r.end(d)-r.begin(p),height:w-g}}}var dc=7;function Si(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:a}=t,{heatmap:l,clusterBar:u,columnBar:f,
rowTree:h}=t.places,m=n-l.top;if(t.columnCut&&m<0&&n>=f.top-1){let x=e-l.left;if(x<0||x>=l.width||a.isGap(x))return null;
let M=Math.min(Math.floor(a.placeAt(x)),i.length-1);return{columns:b(t.columnCut.labels,b(i,M))}}if(m<0||m>=l.height)return null;
let p=e<=h.left+h.width;if(c.isGap(m)&&!p)return null;let d=Math.min(Math.floor(c.placeAt(m)),o.n-1),g=b(s,d);if(e>=l.left&&
e<l.left+l.width){if(a.isGap(e-l.left))return null;let x=Math.floor(a.placeAt(e-l.left));return{leaf:g,column:Math.min(x,
i.length-1)}}if(t.places.tracks.some(({left:x,width:M})=>e>=x-1&&e<x+M+1))return{leaf:g,column:-1};if(e>=u.left-1&&e<l.left)
return{label:b(r.labels,g)};if(!t.rowTree||!p)return null;let w=Bn(o.tree,Zo(t),m,e-h.left,dc);return w<0?null:w<o.n?{leaf:w,
column:-1}:{node:w}}function tr({data:t,cut:e,columns:n,columnCut:o,tracks:r},s){if("columns"in s)return o?Rs(o,s.columns):
[];if(s.label!==void 0){let f=D(b(e.sizes,s.label),t.noun);return[`Cluster ${J(e,s.label)}`,f]}if(s.node!==void 0){let f=e.
nodes.indexOf(s.node),h=D(b(t.tree.sizes,s.node),t.noun);return[f<0?h:`Cluster ${J(e,f)} · ${h}`,`height ${dt(ut(t.tree,
s.node))}`]}let i=`cluster ${J(e,b(e.labels,s.leaf))}`,{leaf:c}=s,a=r.map(f=>`${f.name}: ${Ft(f,c)}`);if(s.column<0)return[
t.name(c),i,...a];let l=b(n,s.column),u=o?[`column cluster ${D(b(o.labels,l))}`]:[];return[t.name(c),er(t,c,l),i,...u,...a]}
function er(t,e,n){let o=t.columnAbout[n],r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}\
: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${hn(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}\
: ${hn(r)} scaled`;let c=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${gt(c??NaN,i.kind,i.unit)}`}function ki(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function a({x:y,y:S}){let k=r();return k&&
Si(k,y,S)}function l(y,S){t.setHit(y);let k=y?.label===void 0?y?.node:e.cut.nodes[y.label];y?.leaf!==void 0?e.setHover({
leaf:y.leaf}):k===void 0?e.setHover(null):e.setHover(k<e.data.n?{leaf:k}:{node:k}),i.canvas.style.cursor=y?"pointer":"";
let v=r();if(!y||!v)return c.hide();let[A="",...T]=tr(v,y);c.show(S.x,S.y,A,T)}function u(y,S){let{cut:k,data:v}=e;if(!y)
S||e.select([]);else if(y.leaf!==void 0)e.select([y.leaf],{add:S});else if(!("columns"in y)){let A=y.node??b(k.nodes,y.label??
0);e.select(Ut(v.tree,A),{add:S})}}function f(y){let S=r();return S?y/S.rowAxis.unit:0}function h(y){let S=r();if(!S)return .5;
let{from:k,to:v,placeAt:A}=S.rowAxis;return(A(y-S.places.heatmap.top)-k)/(v-k)}let m=o.shown(),p=!1,d=null;function g(y,S){
let k=r();if(!k)return;let{leaves:v,columns:A}=Qo(k,y,S);t.brush(v,A)}let w=Pe(i.canvas,{down(y){if(y.button)return!1;m=
o.shown();let S=a(At(s,y));return p=S?.leaf!==void 0&&S.column>=0&&y.pointerType!=="touch"&&(y.shiftKey||!o.part),!0},drag(y,{
x:S,y:k},v){if(v.moved||=Math.hypot(S-v.x,k-v.y)>=_e,!v.moved)return;let A=r();p?A&&t.setBrushed(Qo(A,v,{x:S,y:k}).rect):
o.move(f(v.y-k),m)},up(y,S,k){if(p&&t.setBrushed(null),k.moved&&p&&g(k,S),k.moved)return;let v=a(S);u(v,y.shiftKey),y.pointerType===
"touch"&&l(v,S)},cancel:()=>t.setBrushed(null),hover:(y,S)=>l(a(S),S),leave:()=>l(null,{x:0,y:0}),pinch(y,S,k,v){o.zoom(
y,h(S.y-v)),o.move(-f(v))}}),x=G(i.canvas,{dblclick:o.showAll,wheel(y){!Ne(s,y)||!r()||(y.preventDefault(),o.zoom(1.0015**
(y.deltaY||y.deltaX),h(At(s,y).y)))},keydown:Ht({ArrowDown:y=>M(1,0,y.shiftKey),ArrowUp:y=>M(-1,0,y.shiftKey),ArrowRight:y=>M(
0,1,y.shiftKey),ArrowLeft:y=>M(0,-1,y.shiftKey),Home:()=>M(-1/0,0),End:()=>M(1/0,0),Enter:y=>{let S=t.hit();S&&u(S,y.shiftKey)},
Escape:()=>{e.select([]),l(null,{x:0,y:0}),s.classList.remove(_t)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.
zoom(1.4,.5),0:o.showAll})});function M(y,S,k=!1){let v=r();if(!v)return;let A=(R,j)=>Math.min(Math.max(R,0),j),T=e.hover?.
leaf,_=t.hit(),C=T===void 0?Math.ceil(v.shown[0]):A(b(v.placeOf,T)+y,e.data.n-1),O=T===void 0||_?.leaf===void 0?0:A(_.column+
S,t.columns()-1);o.reveal([C]);let I=r()??v,{heatmap:E}=I.places,L={leaf:b(I.rows,C),column:O},N=(R,j)=>({x:E.left+I.columnAxis.
at(j+.5),y:E.top+I.rowAxis.at(R+.5)}),$=N(C,O);if(!k)d=null;else{let[R,j]=T===void 0?[C,O]:[b(v.placeOf,T),0];d??=[R,_?.
leaf===void 0?j:Math.max(0,_.column)],g(N(...d),$)}l(L,$),s.classList.add(_t),n.announce(tr(I,L).join(", "))}return()=>{
w(),x()}}function vi(t,e){let n=[],o=[],r=(a,l)=>e.setOption("sort_by",Os(e.option("sort_by")??[],a,l));function s(a){let l=o.findIndex(
({track:u})=>u.name===a);return l<0?"":`${b(o,l).falls?"▼":"▲"}${o.length>1?l+1:""}`}function i(a){let l=s(a)[0];return l===
"▼"?`No longer sort rows by ${a}`:`Sort rows by ${a}${l?", descending":""} (Shift: as well)`}function c(){let a=t.ownerDocument.
createElement("div");a.className="hclust-sort",a.addEventListener("click",({shiftKey:l})=>r(String(a.dataset.track),l)),
t.append(a),n.push(a)}return{act:r,mark:s,words:a=>[s(a)||"↕",i(a)],update(a){o=a},place(a,l){for(;n.length<l.length;)
c();for(let u of n.splice(l.length))u.remove();n.forEach((u,f)=>{let{left:h,top:m,width:p,height:d}=b(a.tracks,f),g=b(l,
f);u.dataset.track=g,u.title=i(g),u.style.cssText=`left:${h-1.5}px;top:${m+d}px;width:${p+3}px;height:${a.below}px`})}}}var gc={clusterColors:kt,clusterTitle:J,color:tt,columnNames:Wo,count:D,createA11y:Ce,createViewBase:ne,describeCell:er,
eventPosition:At,fitNames:Ae,keyHandler:Ht,literal:F,ownParts:je,paintColumnNames:qn,paintFrame:tn,paintHeatmap:Kn,paintRowNames:Gn,
renderHeatmap:Wn,value:gt};function Ei(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,a]=[!1,!1,!1],l=null,u=null,f=t.
ownerDocument.createElement("button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title=
"Show them as a heatmap of their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=
!i,m()}),t.append(f);async function h(){let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});if(c)return;
c=!0;let w=URL.createObjectURL(new Blob([g],{type:"text/javascript"}));try{s=(await import(w)).default}finally{URL.revokeObjectURL(
w),c=!1}m()}function m(){if(a)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute("aria-expa\
nded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>l,close:p,tools:gc}):h()}function p(){
i=!1,m(),f.focus()}let d=n.subscribe("selection",()=>{l=u});return o.on("change:sub_module",m),{follow:m,brush(g,w){l=u=
w,n.select(g),u=null,m()},restyle(){r?.destroy(),r=null,m()},destroy(){a=!0,d(),o.off("change:sub_module",m),r?.destroy()}}}var Ni=["linear","log","symlog","power","quantile"],wc=[2,98],Ti=.5,bc=.01,Vn=100,en=1/(1-.1),Ci=t=>B.diverging_maps.includes(
t.replace(/_r$/,""));function or(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let a=b(t,c);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function nr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function nn(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:a}=e,l=o==="log";if(yc(t),l&&c<=0)throw new Error(Li("the smallest",c));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!l&&!p?0:null}let f=i===!0||i==="auto"&&n?wc:i,[
h,m]=[c,a];if(Array.isArray(f)&&e.sorted().length&&(h=nr(e.sorted(),b(f,0)/100),m=nr(e.sorted(),b(f,1)/100)),[h,m]=xc(h,
m,u,r,s,l),!(h<m))if(r===null&&s===null)m=l?10*h:h+1;else{let[p,d,g,w]=s===null?["vmin",h,"below the largest",m]:["vmax",
m,"above the smallest",h];throw new Error(`${p}=${nt(Number(d))} is not ${g} value, ${nt(Number(w))}: choose another ${p}\
, or both ends.`)}return Mc(o,h,m,u,e)}var Li=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${nt(e)}: choose \
another norm, such as 'symlog'.`;function yc({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${nt(r)} is not below vmax=${nt(s)}: choose a smaller vmin or a larger vmax.`);for(let[
a,l]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof l=="number"&&l<=0)throw new Error(Li(a,l));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${nt(r)}`:`below vmax=${nt(s??0)}`;
throw new Error(`center=${nt(e)} is not ${c}: choose another center or end.`)}function xc(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(l,u)=>s?u/l:u-l,c=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&
(a=i(n,r)),a>c||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function Mc(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Ac(t,e,n,o,r),
[a,l]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),d=Math.max(l-p,p-a);[u,f]=[.5-.5*(p-a)/d,.5+.5*(l-p)/d]}let h=p=>(i(
Math.min(Math.max(p,e),n))-a)/(l-a),m=p=>c(a+p*(l-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:h,atShare:m,place:p=>u+(f-u)*h(p),part:[u,f],bounds:Float64Array.from({length:255},(p,d)=>{let g=(d+1)/
256;return g<=u?-1/0:g>=f?1/0:m((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let d=new Set;for(let g=0;g<p;g++)d.
add(Number(nt(m(g/(p-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function Ac(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Ti,i=>s+Math.sign(i)*Math.
abs(i)**(1/Ti)]}if(t==="symlog"){let s=bc*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*en:Math.sign(i)*s*
(en+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=en?i/en:Math.sign(i)*s*10**(Math.abs(i)/s-en)]}if(t==="quantile"){let[s,
i]=Sc(r.sorted(),e,n);return[c=>_i(c,s,i),c=>_i(c,i,s)]}return[s=>s,s=>s]}function Sc(t,e,n){let o=t.filter(a=>a>=e&&a<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=Vn;a++){let l=a===0?e:a===Vn?n:nr(o,a/Vn);l!==r.
at(-1)&&(r.push(l),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+a/Vn,i[u]=b(i,u)+1}let c=s.map((a,l)=>a/b(i,l));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function _i(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var $i=24,Oi=.02,Xn=.02,Ii=.1;function Ri(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let l=n.createElement("di\
v");l.className="hclust-scale-end",l.tabIndex=0,l.title="Drag to move this end of the colors; double click for the usual\
 ends",l.dataset.lmSuppressShortcuts="true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":a==="vmax"?"Upper end of the colors":"Lower end of the colors"}))l.setAttribute(u,f);return t.append(l),{end:a,
el:l}}),r=1;function s(a,l,u){let f=a.center===null?null:a.share(a.center),h=l==="vmax"?Math.max(u,(f??0)+Oi):Math.min(u,
(f??1)-Oi),m=Number(nt(a.atShare(h),4));Number.isFinite(m)&&e.move(l,m)}function i(a,l){let u=l==="vmax"?1:0,f=null,h=d=>{
let g=e.scale();g&&s(g,l,u+d)},m=d=>{let g=e.scale()?.values[d];g!==void 0&&e.move(l,g)},p=()=>{f&&(f=null,a.style.transform=
"",e.done())};return G(a,{pointerdown(d){let g=e.scale();d.button||!g||(f={y:d.clientY,id:d.pointerId,scale:g},a.setPointerCapture(
d.pointerId))},pointermove(d){if(f?.id!==d.pointerId)return;let g=(d.clientY-f.y)/ye(a);a.style.transform=`translateY(${g}\
px)`,g&&s(f.scale,l,u-g/r)},pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Ht({ArrowUp:()=>h(Xn),ArrowRight:()=>h(
Xn),ArrowDown:()=>h(-Xn),ArrowLeft:()=>h(-Xn),PageUp:()=>h(Ii),PageDown:()=>h(-Ii),Home:()=>m("least"),End:()=>m("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:a,end:l})=>i(a,l));return{show(a,l,u){r=a.height;let[f,h]=[Math.min(
l.values.least,l.vmin),Math.max(l.values.most,l.vmax)];for(let{el:m,end:p}of o){let d=p==="vmax"?a.top:a.top+a.height;m.
style.left=`${a.left+a.width/2-$i/2}px`,m.style.top=`${d-$i/2}px`;let g=nt(l[p],4);m.setAttribute("aria-valuemin",String(
f)),m.setAttribute("aria-valuemax",String(h)),m.setAttribute("aria-valuenow",String(l[p])),m.setAttribute("aria-valuetex\
t",`${g} ${u}`.trim())}},destroy(){for(let a of c)a();for(let{el:a}of o)a.remove()}}}var kc=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,vc=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Ec=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Pi(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=kc.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=vc.test(r)?[r]:[];for(let[a,l,u]of Ec)l.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(u,""));let c=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Tc=["linear","logarithmic","symmetric log","square root","quantiles"],_c=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Di(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=oe(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),c=_c.map(([d,g])=>{let w=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>h(
d,x.value.trim())),w.append(g,x),s.el.append(w),{name:d,input:x}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),l=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function h(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let w=Pi(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
w,0)})}function m(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}m(!1);let p=[G(r,{click:()=>m(r.getAttribute("\
aria-expanded")!=="true")}),G(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),m(!1),r.focus())}})];return{show(d,g,w,x,M){
i.show(d.norm??"linear",Ni,Tc);for(let{name:y,input:S}of c){let k=d[y],v=g[y];(o.activeElement!==S||!f.textContent)&&(S.
value=typeof k=="number"?nt(k):k===null?"none":""),y!=="center"&&k===null&&(S.value=""),S.placeholder=v===null?"none":nt(
v,3)}a.show(w),l.show(x),u.show(Object.keys(d).length>0),f.textContent=M},hide(d){d&&m(!1)},destroy(){for(let d of p)d();
s.destroy()}}}var Nc={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Bi(t,e,n,o){let r={
of:null,values:or([])},s=nn({},r.values,!1),i=!1,c="",a=Tn(ee,o.model),l=()=>o.option("color_scale")??{},u=()=>{let x=typeof l().
center=="number";return us(String(o.option("cmap")||ee),i||x)},f=()=>i&&Ci(u());function h(x){let M=Object.fromEntries(Object.
entries({...l(),...x}).filter(([y,S])=>S!==void 0&&!(y==="norm"&&S==="linear")));try{nn(M,r.values,f())}catch(y){w(y.message);
return}o.setOption("color_scale",M)}let m=()=>{Object.keys(l()).length&&o.setOption("color_scale",{})},p=()=>h({vmin:void 0,
vmax:void 0}),d=Di(t,n,{change:h,reset:m,annotate:x=>o.setOption("annot",x)}),g=Ri(e,{scale:()=>e.classList.contains("hc\
lust-empty")?null:s,move:(x,M)=>h({[x]:M}),done:o.flush,reset:p});function w(x){let{robust:M="auto"}=l(),y=M==="auto"?f():
!!M;d.show(l(),s,y,!!o.option("annot"),x)}return{now:()=>({scale:s,map:a,unit:c,annot:!!o.option("annot"),fmt:String(o.option(
"fmt")||".2g")}),update(x){let{values:M}=o.data;M!==r.of&&(r={of:M,values:or(M)});let y=o.model.get("values_about")??{};
[i,c]=[!!y.centered,String(y.unit??"")],a=Tn(u(),o.model);let S="";try{s=nn(l(),r.values,f())}catch(k){S=k.message,s=nn(
{},r.values,f())}d.hide(!x),w(S)},place:x=>g.show(x,s,c),inWords(){let[x,M]=[s.vmin,s.vmax].map(zi),y=Nc[s.norm];return`\
Colors go from ${x} to ${M}${c&&` (${c})`}`+(y?` on a ${y} scale`:"")+(s.center===null?"":`, ${zi(s.center)} in the midd\
le`)+(s.below||s.above?"; values beyond have the color of the end.":".")},destroy(){d.destroy(),g.destroy()}}}var zi=t=>nt(
t,3);var[Hi,Fi,De]=[1,2,3];function Ui(t,e,n){let o=t.ownerDocument,r=oe(t,"Clustermap"),s=r.checkbox("Rows","Cluster the row\
s and draw their tree",z=>{T.length&&e.setOption("sort_by",[]),e.setOption("row_cluster",z)}),i=r.checkbox("Columns","Cl\
uster the columns and draw their tree",z=>e.setOption("col_cluster",z)),c=r.select("Colors",z=>e.setOption("cmap",z)),a=()=>e.
option("tracks")??[],l=Nn(()=>{$.hide(),at()}),u=r.button("show all rows",l.showAll),f=qt(o,n.font),h=[],m=[],p=new Int32Array(
0),d=!1,g=null,[w,x]=[!1,!1],M=null,[y,S]=[Ve(1,[],0,1),Ve(1,[],0,1)],k=[null,null],v=()=>w&&e.option("row_split")===Vt,
A=[],T=[],_=null,C=null,O=null,I=Ai(o),E=ne(t,"hclust-plot",[I.paintBase,I.paintRows,I.paintCut,I.paintOverlay].map(z=>q=>{
let X=W();X&&z(q,X)}),()=>at()),{box:L,stage:N,tip:$}=E,R=Ei(L,{root:t,store:e,scene:W}),j=Bi(t,L,r,e),lt=Ce(L,N.canvas),
wt="Strips that show what else is known of each row",ct=o.createElement("div");ct.className="hclust-corner",L.append(ct);
let P=vi(L,e),V=ys(ct,"Tracks",wt,(z,q)=>{let X=a().filter(ot=>ot!==z);e.setOption("tracks",q?[...X,z]:X)},P),et=Is(ct,e),
K=Ds(L,e);function W(){if(!g)return null;let{data:z,cut:q,selection:X,hover:ot}=e,rt=C?.leaf!==void 0&&C.leaf===ot?.leaf?
C.column:-1;return{data:z,cut:q,columnCut:M,selection:X,hover:ot,places:g,rows:h,columns:m,placeOf:p,...j.now(),gaps:d,rowTree:w,
named:_,brushed:O,tracks:A,column:rt,theme:n,face:f,shown:l.shown(),rowAxis:y,columnAxis:S,titleOf:k[0]?.titleOf??null,columnTitleOf:Ct(),
dpr:N.dpr}}function St(){let{data:z}=e,{tree:q}=z,X=z.p>0&&z.values.length>=z.n*z.p;r.hide(!X),lt.showNotice(X?"":$n);let ot=a().
flatMap(bt=>z.tracks.find(ie=>ie.name===bt)??[]);(ot.length!==A.length||ot.some((bt,ie)=>bt!==A[ie]))&&(A=ot),T=Ls(e.option(
"sort_by"),z.tracks),P.update(T),V.show(z.tracks.map(({name:bt})=>bt),a()),j.update(X);let rt=[ee,...fs(e.model)],ht=String(
e.option("cmap")||ee),fn=rt.includes(ht)?rt:[ht,...rt];c.show(ht,fn,fn.map(bt=>bt===ee?"automatic":bt));let kr=!!(e.option(
"row_cluster")??!0)&&z.n>1;w=kr&&!T.length,x=!!(e.option("col_cluster")??!0)&&z.columnTree!==null,_=In(z,e.option("label\
s")),s.show(w,z.n>1),i.show(x,z.columnTree!==null),M=x?_s(z.columnTree,e.option("column_options")):null,K(x?z.p:0);let sl=M!==
null;et({rows:w?z.n:0,columns:x?z.p:0,cut:sl}),h=kr?q.order:Int32Array.from({length:z.n},(bt,ie)=>ie),h=$s(h,T),m=x&&z.columnTree?
z.columnTree.order:Int32Array.from({length:z.p},(bt,ie)=>ie),p=new Int32Array(z.n);for(let bt=0;bt<z.n;bt++)p[b(h,bt)]=bt;
if(C=null,!X)return g=null,N.paint();at()}function at(){let{data:z}=e;if(u.show(l.part!==null),!N.width||!z.p||!z.values.
length)return;let[q,X]=l.shown(),ot=j.now();be(),g=ii({width:N.width,height:N.height,columns:Array.from(m,rt=>z.columns[rt]??
""),rows:X-q,rowTree:w,columnTree:x,columnCut:M!==null,titles:w&&!!e.option("row_split"),columnTitles:Ct()!==null,between:$t()*
(k[1]?.breaks.length??0),chosen:!!_,longestName(){let rt=0;for(let ht of _??[])rt=Math.max(rt,f.width(F(z.name(ht))));if(_)
return rt;for(let ht=Math.floor(q);ht<X&&ht<z.n;ht++)rt=Math.max(rt,f.width(z.name(b(h,ht)).slice(0,60)));return rt},scale:Ko(
ot.scale,120).words,unit:ot.unit,dpr:N.dpr,tracks:A.length?ti(A,N.width,h,[q,X],f,P.mark,e.selection):void 0},f),P.place(
g,A.map(({name:rt})=>rt)),ct.style.maxWidth=`${g.heatmap.left}px`,Yt(),j.place(g.bar),lt.describe(cn()),N.paint(),R.follow()}
let Ct=()=>k[1]?.breaks.length?k[1].titleOf:null,$t=()=>Number(e.option("gap")??B.block_gap);function be(){let{cut:z,data:q}=e;
k=[w?Oo(z,q.tree,e.option("row_split")):null,x&&q.columnTree?Oo(M,q.columnTree,e.option("col_split")):null]}function Yt(){
if(!g)return;let{data:z}=e,{width:q,height:X}=g.heatmap,[ot,rt]=k.map(ht=>ht?.breaks??[]);y=Ve(z.n,ot??[],$t(),X,l.shown()),
S=Ve(z.p,rt??[],$t(),q)}function se(){let z=k.flatMap((q,X)=>{let ot=q?.breaks.length??0;return ot?[`${X?`columns by the\
ir ${e.option("col_split")===Vt?"clusters":"tree"}`:`rows by ${v()?"the clusters":"their tree"}`} into ${D(ot+1,"blocks")}`]:
[]});return z.length?` Split: ${z.join(", ")}.`:""}function cn(){let{cut:z,data:q,selection:X}=e,ot=T.map(({track:ht,falls:fn})=>ht.
name+(fn?" (descending)":"")),rt=ot.length?`sorted by ${ot.join(", then by ")}`:"in the table's order";return`Clustermap\
 of ${D(q.n,q.noun)} ${w?"in the order of their tree":rt} by ${D(q.p,"features")}: ${D(z.k,"clusters")}${On(X)} ${j.inWords()}`+
(M?Ps(M):"")+se()+(A.length?` Beside it: ${A.map(({name:ht})=>ht).join(", ")}.`:"")}let Be=null;function un(){l.reset(e.
data.n),e.data.values!==Be&&(Be=e.data.values,d=e.data.values.some(Number.isNaN)),St()}let fo={store:e,base:E,viewport:l,
scene:W,columns:()=>m.length,hit:()=>C,brush:R.brush,setBrushed(z){O=z,N.paint(De)},setHit(z){C=z,N.paint(De)}},Ot=null;
return E.onDestroy(lt.destroy,j.destroy,R.destroy,ki(fo),e.subscribe("data",un),e.subscribe(["order","option"],St),e.subscribe(
["cut","selection"],z=>{if(z==="cut"&&Ot&&te(Ot,e.cut))return;Ot=e.cut;let q=z!=="cut"?[De]:v()?[Hi,Fi,De]:[Fi];q.includes(
Hi)&&(be(),Yt()),z!=="cut"&&g&&A.length&&(g.legend=jo(A,N.width,f,e.selection).items,q.push(0)),z==="cut"&&E.followCut(e.
cut,...q.filter(X=>X!==De)),lt.describe(cn()),N.paint(...q),R.follow()}),e.subscribe("reveal",()=>{l.reveal(e.wanted.map(
z=>b(p,z)))}),e.subscribe("hover",()=>{e.hover?.leaf!==C?.leaf&&(C=null),$.hide(),N.paint(De)})),un(),{restyle(z){n=z,f=
qt(o,n.font),at(),R.restyle()},destroy(){E.destroy(),I.destroy(),r.destroy()}}}var sr=864e5,Cc=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Wi(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function ir(t,e,n,o,r){if(t==="date")return Lc(e,n,Math.max(2,Math.floor(o/r)));let s=Me(
e,n,o,r);return{values:s,words:Wt(s)}}function Lc(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return rr(ji(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return rr(i,t,e)}return rr(ji(t,e,1),t,e)}function ji(t,e,n){
let o=new Date(t*sr);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
sr;if(!(a<=e))break;a>=t&&s.push(a)}return s}function rr(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Cc,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*sr).getUTCFullYear()}`),{values:t,words:o}}var Ki=8,Gi=12,$c=46,{max_axis_word:Oc}=B;function ar(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=F(s.label||s.name),a=s.unit?`${c} (${F(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:Wi(i)}}function Vi(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
Ki-$c),a=ir(n.column.kind,...r,c,46);a.words=a.words.map(d=>i.fit(d,Oc));let l=Math.max(0,...a.words.map(d=>i.width(d))),
u=Math.ceil(l+8+H+16),f=Math.max(40,t.width-u-Gi-s),h=ir(e.column.kind,...o,f,64),m=qi(e.values,o[0],o[1],f),p=qi(n.values,
r[1],r[0],c);for(let d=0;d<m.length;d++)Number.isNaN(m[d])?p[d]=NaN:Number.isNaN(p[d])&&(m[d]=NaN);return{left:u,top:Ki,
width:f,height:c,x:h,y:a,xs:m,ys:p}}function qi(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function Xi(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:u,width:f,height:h}=e,m=u+h,p=Math.max(1,Math.round(a))/a,d=w=>Math.round(w*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,x)=>{let M=d(m-(w-s[0])/(s[1]-s[0])*h);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,M,f,p),t.globalAlpha=1,t.fillRect(l-4,M,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??
"",l-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(d(l),u,p,h+p),t.fillRect(l,d(m),f,p),t.textBaseline="alphabetic",t.textAlign=
"center";let g=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,x)=>{let M=d(l+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=
i.rule,t.fillRect(M,m,p,4);let y=c.fit(e.x.words[x]??"",g),S=l+f+Gi-1-c.width(y)/2;t.fillStyle=i.quiet,t.fillText(y,Math.
min(M,S),m+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),l+f/2,m+37),t.save(),t.translate(H+1,u+h/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,h),0,0),t.restore()}var me=32,lr="no value",Yi=new WeakMap,on=t=>t.tracks.find(e=>e.known);function Lt({data:t,option:e}){let n=e("color_by"),
o=n==="known"?on(t):rn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=Yi.get(o)??Ic(o);return Yi.set(o,r),r}
function Ic(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?Rc(t):t.colors,c=s?i.map(()=>""):n,a=r?[...c,
lr]:c,l=new Int32Array(a.length),u=s?cr(t,me):Number,f=Int32Array.from(o,m=>Number.isNaN(m)?c.length:u(m));for(let m of f)
l[m]=b(l,m)+1;let h=a.map((m,p)=>Bt(s?0:p%Qt,i[p]??B.missing_color));return{name:e,k:a.length,titles:a,labels:f,sizes:l,
colors:Int32Array.from(h),scale:s}}var rn=(t,e)=>t.tracks.find(n=>n.name===e);function cr({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function Rc(t){let e=Array.from({length:me},(o,r)=>r),n=xn({...t,values:e,ends:[(1-
me)/3,me-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var Pc=120;function Ji(t,e,n,o,r){let{model:s}=e,i=null,c=null,a=null,l="",u;function f(){let d=n();if(!d||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[d.x.name,d.y.name,...g,...w]}function h(){let d=f(),g=JSON.stringify([d,e.data.
revision]);g!==l&&(l=g,clearTimeout(u),d&&(u=setTimeout(()=>s.send({wants_density:d,module:!i}),Pc)))}async function m(d,g){
if(!d?.density||JSON.stringify([d.density,d.revision])!==l||!d.module&&!i)return;if(d.module&&!i){let A=URL.createObjectURL(
new Blob([d.module],{type:"text/javascript"}));try{i=(await import(A)).default}finally{URL.revokeObjectURL(A)}}if(!g||JSON.
stringify([d.density,d.revision])!==l)return;let[w,x,M]=g.map(A=>new Uint8Array(A.buffer,A.byteOffset,A.byteLength).slice().
buffer);if(!w||!x||!M)return;let{across:y,up:S,density:k,revision:v}=d;c={of:k,revision:v,density:{across:y,up:S,cells:new Uint16Array(
w),groups:new Int32Array(x),counts:new Uint16Array(M)}},a=null,r(p(d.ends))}function p([d,g,w,x]){let M=n();if(!M||d===void 0||
g===void 0||w===void 0||x===void 0)return null;let{x:y,y:S}={x:M.x.all,y:M.y.all};return d>=y[0]&&g<=y[1]&&w>=S[0]&&x<=S[1]?
null:{x:[Math.min(d,y[0]),Math.max(g,y[1])],y:[Math.min(w,S[0]),Math.max(x,S[1])]}}return s.on("msg:custom",m),{follow:h,
paint(d,g){let w=n(),{cut:x,data:M,selection:y}=e;if(d.points||!i||!c||!w)return!1;let[S,k,v,A,T,_]=c.of;if(S!==w.x.name||
k!==w.y.name||c.revision!==M.revision)return!1;if(a?.cut!==x||a.selection!==y||a.of!==c){let $=Int32Array.from(kt(x),j=>Number.
parseInt(tt(j).slice(1),16));a={image:i(t,c.density,x.labels,$,y),cut:x,selection:y,of:c}}let C=o(),O=($,R,j)=>($-R[0])/
(R[1]-R[0])*j,[I,E]=[v,A].map($=>O($,C.x,g.width)),[L,N]=[_,T].map($=>g.height-O($,C.y,g.height));return d.save(),d.beginPath(),
d.rect(g.left,g.top,g.width,g.height),d.clip(),d.imageSmoothingEnabled=!1,d.drawImage(a.image,g.left+(I??0),g.top+(L??0),
(E??0)-(I??0),(N??0)-(L??0)),d.restore(),!0},destroy(){clearTimeout(u),s.off("msg:custom",m)}}}var Dc={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},zc=10;function sn(t){return Dc[Go(
t)]}function Zi(t,e,n,o,r,s){let i=r*Yn(e),c=t;if(c.marker){c.marker(sn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(sn(e))),t.restore()}function Yn(t){return pi[Go(t)]}function Qi(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:a},l,u){let f=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let h=s*Yn(r)*l;n.setTransform(h,0,0,h,f,f),n.lineJoin="round",n.globalAlpha=a;let m=new Path2D(sn(r));n.fillStyle=tt(
r),n.fill(m),n.strokeStyle=c,n.lineWidth=i*l/h,i&&n.stroke(m);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
d=Array.from(p.keys()).filter(g=>pt(p,g)>>>24>=zc);return{steps:Int32Array.from(d,g=>{let[w,x]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+x-f}),pixels:Int32Array.from(d,g=>pt(p,g))}}return function(s,i,c){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.set(a,l=[]));let u=l;return f=>u[qo(f)]??=o(qo(f),s,i,c)}}function ta(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,h)=>pt(e,h)-pt(e,f)||f-h),i=new Int32Array(r);s.forEach((f,h)=>{
i[f]=h});let c=new Int32Array(2*r+1),a=f=>pt(i,pt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)c[a(f)+1]=pt(c,a(f)+1)+1;for(let f=0;f<
2*r;f++)c[f+1]=pt(c,f+1)+pt(c,f);let l=n?pt(c,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let h=a(f),m=pt(c,h);u[m]=f,
c[h]=m+1}return{order:u,dimmed:l}}function ea(t,e,n,o,r,s,i){let{xs:c,ys:a,width:l,height:u,left:f,top:h}=o;for(let m=0;m<
r.length;m++){let p=pt(r,m),d=pt(c,p),g=pt(a,p);if(!(d>=-1&&d<=l+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:x}=i[pt(s,
p)],M=Math.round((h+g)*n)*e+Math.round((f+d)*n);for(let y=0;y<w.length;y++){let S=M+pt(w,y),k=pt(x,y),v=pt(t,S);t[S]=v===
0||k>>>24===255?k:Bc(k,v)}}}function Bc(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|a}function pt(t,e){return t[e]}var na="http://www.w3.org/2000/svg",Hc=12,oa=24,Fc=20,ur=10,Uc=100,Jn=5;function ra(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={
width:0,height:0};function a(u){let f=n.createElement(u?"button":"div"),h=n.createElementNS(na,"svg");h.setAttribute("ar\
ia-hidden","true"),h.setAttribute("viewBox","-9 -9 18 18");let m=n.createElementNS(na,"path");h.append(m);let p=n.createElement(
"b"),d=n.createElement("span");f.append(h,p,d);let g={button:f,path:m,number:p,rest:d,key:"",label:0};return u?(f.dataset.
lmSuppressShortcuts="true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function l(u,f,h){
for(;u.length<f.length;)u.push(a(u===r));let m=0;return u.forEach((p,d)=>{let{button:g,path:w,number:x,rest:M}=p,y=f[d];
if(g.hidden=!y,!y)return;let{title:S="",words:k="",index:v,scale:A="",size:T=8}=y;p.label=y.label??0,M.textContent!==k&&
(M.textContent=k);let _=h.fit(S,jr,H,!0);x.textContent!==_&&(x.textContent=_);let C=`${v} ${T} ${A}`;p.key!==C&&(p.key=C,
g.dataset.scale=A,g.style.backgroundImage=A&&`linear-gradient(90deg,${A})`,w.setAttribute("d",v===void 0?"":sn(v)),v!==void 0&&
(w.setAttribute("transform",`scale(${T*Yn(v)})`),w.setAttribute("fill",tt(v)))),m=Math.max(m,h.width(_,H,!0)+h.width(k),
A?Uc:0)}),m}return{el:o,show(u,f,h,m){let p=Math.floor((m-2*ur)/oa)-f.length,d=Math.max(2,Math.min(Hc,p)),g=u.length,w=g<=
d?g:d-1,x=Math.max(l(r,u.slice(0,w),h),l(s,f,h));i.hidden=w===g,i.hidden||(i.textContent=`+ ${D(g-w)} more`,x=Math.max(x,
h.width(i.textContent)));let M=w+(i.hidden?0:1)+f.length;return c={width:Math.ceil((Fc+x+8)/8)*8,height:oa*M+4},c},move(u,f){
o.style.transform=`translate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${c.width}px`},destroy(){o.remove()}}}
function sa({xs:t,ys:e,width:n,height:o},r){let s=[n-r.width-2,ur,(n-r.width)/2],i=[2,o-r.height-ur,(o-r.height)/2],c=[[
0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,u=0]of c){let f=s[l]??0,h=i[u]??
0,m=0;for(let p=0;p<t.length;p++){let d=b(t,p),g=b(e,p);d>f-Jn&&d<f+r.width+Jn&&g>h-Jn&&g<h+r.height+Jn&&m++}m<a.hidden&&
(a={left:f,top:h,hidden:m})}return a}var[jc,Wc]=[-1,3];function Kc({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Zn({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Kc(o,t),noun:n}:{sizes:o.sizes,noun:e}}function ia(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),jc),Wc))}var qc=16;function Qn({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>rn(t,e(s)));return{marker:n,
size:o,names:r}}function aa(t){let{cut:e,data:n}=t,o=Lt(t),{labels:r,sizes:s}=o??e,i=o?.colors??kt(e),{marker:c,size:a}=Qn(
t),l=a?fr(a):n.leafRows&&ia(n.leafRows);if(!c&&!a)return{labels:r,sizes:s,colors:i,powers:l};let u=c?c.words.length:1,f=i.
length*u,h=Array.from(i).flatMap(d=>c?c.words.map((g,w)=>Bt(w,tt(d))):d),m=r.map((d,g)=>{let w=c?b(c.values,g):0;return Number.
isNaN(w)||a&&Number.isNaN(b(a.values,g))?f:d*u+w}),p=new Int32Array(f+1);for(let d of m)p[d]=b(p,d)+1;return{labels:m,sizes:p,
colors:Int32Array.from([...h,Bt(0,B.missing_color)]),powers:l}}function fr(t){let e=cr(t,qc);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function la(t,e){let{names:n}=Qn(t);return n?Ft(n,e):t.data.name(e)}function ca(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(m=>Gc(f,m)))){o.push(f),r.push({row:s,left:u,y:c});break}}return r}function Gc(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var ua=60,{max_named_points:Vc,max_point_name:Xc}=B;function he(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function fa(t){
let e=Qi(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,c,a,l,u){let{data:f,selection:h}=c;(!n||!r)&&(r=aa(
c),n=ta(r.labels,r.sizes,h));let{order:m,dimmed:p}=n,{labels:d,colors:g,powers:w}=r,x=f.n<=2500?.7:.4,M=p>0&&m.length-p>
ua,y=s.points,[S,k]=y?[1,1]:[s.canvas.width,s.canvas.height];!y&&(o?.width!==S||o.height!==k)&&(o=s.createImageData(S,k));
let v=y||!o?new Int32Array(1):new Int32Array(o.data.buffer);v.fill(0);let A=(C,O)=>{if(!C.length)return;if(y)return y(i,
C,d,g,O);let I=e(O,u,S);ea(v,S,u,i,C,d,Array.from(g,I))},T=(C,O)=>{let I=w;if(!I)return A(C,{...O,size:he(f.n)});for(let E of[
...new Set(Array.from(I))].sort((L,N)=>N-L)){let L=C.filter(N=>I[N]===E);A(L,{...O,size:he(f.n,E)})}};T(m.subarray(0,p),
{halo:x,edge:l,alpha:.22});let _=M?a:l;T(m.subarray(p),{halo:M?.9:x,edge:_,alpha:1}),!y&&o&&s.putImageData(o,0,0)},power:s=>r?.
powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>ua?new Int32Array(0):n.order.subarray(n.dimmed)}}}function to(t,{
left:e,top:n,xs:o,ys:r},s,i){let[c,a]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+a,i,0,2*Math.PI),t.stroke())}
function pa(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),t.fillStyle=n,t.globalAlpha=
.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ma(t,e,n,o,r,s){let{
data:i,selection:c}=n,a=In(i,n.option("labels")),l=[];for(let h of a??e.xs.keys())if(eo(e,h)&&l.push(h)>Vc&&!a)return;let u=new Map(
l.map(h=>[h,s.fit(F(la(n,h)),Xc)])),f=l.map(h=>({row:h,x:b(e.xs,h),y:b(e.ys,h),width:s.width(u.get(h)??""),away:c?.[h]?12:
8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=a?r.ink:r.quiet;for(let{row:h,left:m,y:p}of ca(
f,e,[o]))t.fillText(u.get(h)??"",e.left+m,e.top+p+.5)}function eo({xs:t,ys:e,width:n,height:o},r){let[s,i]=[b(t,r),b(e,r)];
return s>=0&&s<=n&&i>=0&&i<=o}function pr(t,e){let n=Lt(t)?.titles[e];return n===void 0?J(t.cut,e):F(n)}function da(t,e){let{cut:n,data:o}=t,r=Lt(t),{
marker:s,size:i}=Qn(t),{sizes:c,noun:a}={...Zn(o,n),...r},l=Array.from(r?.colors??kt(n)),u=l.map((p,d)=>({title:pr(t,d),
words:` · ${D(b(c,d),a)}`,index:s?Bt(0,tt(p)):p,label:d})),f=[],h=(p,...d)=>f.push({title:F(p)},...d),m=(p,d,g)=>({words:d,
index:Bt(p,e),size:g});if(r?.scale){let p=l.slice(0,me).map(tt).join();u.splice(0,me),h(r.name,{scale:p},{words:ha(r.scale).
join(" – ")})}if(s&&h(s.name,...s.words.map((p,d)=>m(d,F(p)))),i){let p=fr(i),[d,g]=ha(i);h(i.name,m(0,d,he(o.n,Math.min(
...p))),m(0,g,he(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:lr,index:Bt(0,B.missing_color)}),[u,f]}function ha({
ends:[t,e],kind:n,unit:o}){return[gt(t,n),gt(e,n,o)]}var ga=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=Qt],["Names","names_from","","row names",()=>!0]];
function wa(t,e){let{box:n,list:o}=ue(t,"Points",""),r=oe(o,"What points show"),s=ga.map(([i,c])=>r.select(i,a=>e.setOption(
c,a)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,ga.map(([,c,a,l,u],f)=>{let h=String(e.option(c)||a),
m=i.tracks.filter(u).map(({name:g})=>g),p=[l,...m.map(F)],d=[a,...m];return c==="color_by"&&on(i)&&(d.push("known"),p.push(
"known class")),s[f]?.show(h,d,p),h}).join(`
`)}}}function no({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Yc=["names_from","color_by","marker_by","size_by"];function mr(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(a=>Jc(a,n)))]:[],c=[s("color_by")==="known"?on(r):void 0];for(let a of Yc)c.push(rn(r,s(a)));for(let a of new Set(
c)){let l=a&&e&&[e.x.name,e.y.name].includes(a.name);a&&!l&&i.push(`${a.name} ${Ft(a,n)}`)}return i.push(`cluster ${D(b(
o.labels,n))}`,no(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function Jc({column:t,values:e},n){let o=b(e,n),r=gt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:
`${r} ${s}`}var ba=new WeakMap;function ya(t){let e=ba.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(
b(t,n))).sort((n,o)=>b(t,n)-b(t,o)||n-o),ba.set(t,e)),e}function xa(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[x="",...M]=mr(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),x,
M)}function a({x:g,y:w}){let x=t.plot();return x?[(g-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let l=null;function u(){
l=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},h=!1,m=Pe(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||h;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:x},M){
let y=t.plot();if(!(!M.moved&&Math.hypot(w-M.x,x-M.y)<_e)&&(M.moved||c(-1),M.moved=!0,!(!y||f.over))){if(f.pan)return o.
move((M.x-w)/y.width,(x-M.y)/y.height,f.from);l??=[M.x,M.y],l.push(w,x),t.draw(l)}},up(g,w,x){let M=t.plot();if(!(!M||f.
over)){if(l){let y=l.map((k,v)=>k-(v%2?M.top:M.left));u();let S=gs(M.xs,M.ys,y).filter(k=>eo(M,k));(S.length||!f.shift)&&
e.select(S,{add:f.shift})}else if(!x.moved&&!f.pan){let y=t.nearest(w);(y>=0||!g.shiftKey)&&e.select(y<0?[]:[y],{add:g.shiftKey}),
g.pointerType==="touch"&&c(y)}}},cancel:u,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,x,M){let y=t.plot();y&&
(o.zoom(g,...a({x:w.x-x,y:w.y-M})),o.move(-x/y.width,M/y.height))},owns(g){return a(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[x,M]=[t.axes(),t.plot()];if(!x||!M)return;let y=ya(x[g].values).filter(A=>eo(M,A));if(!y.length)return;let S=y.indexOf(
e.hover?.leaf??-1),k=S<0?w>0?0:y.length-1:Math.min(Math.max(S+w,0),y.length-1),v=b(y,k);c(v),r.classList.add(_t),n.announce(
mr(e,x,v).join(", "))}let d=G(s.canvas,{dblclick:o.showAll,wheel(g){!Ne(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(At(r,g))))},keydown:Ht({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{h=!0},Escape:()=>{f.over=
!0,u(),e.select([]),c(-1),r.classList.remove(_t)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(h=!1)},blur(){h=!1}});return()=>{m(),d()}}var Zc=500;function Ma(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let a=n??c,l=(h,m)=>{let[p,d]=[a[h],c[h]],g=p[0]+Math.min(Math.max(m,0),1)*(p[1]-
p[0]);return _n(p,d,g,r,(d[1]-d[0])/Zc)},u=(h,m)=>h[1]-h[0]>=(m[1]-m[0])*.999,f={x:l("x",s),y:l("y",i)};o(u(f.x,c.x)&&u(
f.y,c.y)?null:f)},move(r,s,i=n){let c=t();!c||!i||o({x:Gt(i.x,c.x,r*(i.x[1]-i.x[0])),y:Gt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:c,y:a}=n;if(i.some(
([u,f])=>u>=c[0]&&u<=c[1]&&f>=a[0]&&f<=a[1]))return;let l=i[0];l&&o({x:Gt(c,s.x,l[0]-(c[0]+c[1])/2),y:Gt(a,s.y,l[1]-(a[0]+
a[1])/2)})}}}var Qc=12,tu=230,[hr,dr]=[1,2];function Aa(t,e,n){let o=t.ownerDocument,r=oe(t,"Scatter"),s=r.select("x",P=>e.setOption(
"x",P)),i=r.select("y",P=>e.setOption("y",P)),c=wa(r.el,e),a="",l=Ma(()=>m&&{x:m.x.all,y:m.y.all},()=>{k.hide(),C()}),u=r.
button("show all",l.showAll),f=fa(o),h=qt(o,n.font),m=null,p=null,d=null,g=null,w=0,x={key:"",left:0,top:0,width:0,height:0},
M=ne(t,"hclust-plot",[$,R,j],()=>C()),{box:y,stage:S,tip:k}=M,v=ra(y,lt),A=Ji(o,e,()=>e.option("size_by")||e.option("mar\
ker_by")||Lt(e)?null:m,()=>O()??{x:[0,1],y:[0,1]},P=>{P&&m?(m={x:{...m.x,all:P.x},y:{...m.y,all:P.y}},C()):S.paint(hr)}),
T=Ce(y,S.canvas);function _(){let{data:P}=e;a=c.show();let U=ar(P,e.option("x"),0),V=ar(P,e.option("y"),1);m=U&&V?{x:U,y:V}:
null,l.reset(),r.hide(!m);let et=P.p>0?vs:$n;if(T.showNotice(m?"":et),m){let K=P.axisNames.map(W=>W.name);s.show(m.x.name,
K),i.show(m.y.name,K)}f.updateData(),w=0,C()}function C(){u.show(l.part!==null),!(!m||!S.width)&&(I(),x.key="",E(),T.describe(
L()),A.follow(),S.paint())}function O(){return l.part??(m&&{x:m.x.all,y:m.y.all})}function I(){if(!m)return;let{x:P,y:U}=m;
p=Vi(S,P,U,l.part?.x??P.all,l.part?.y??U.all,w,h),d=ws(p.xs,p.ys,p.width,p.height)}function E(){if(!p)return;let{data:P}=e,
U=v.show(...da(e,n.quiet),h,p.height),V=`${U.height} ${Math.ceil(U.width/24)}`;if(V!==x.key){let et=Math.max(1,.01*P.n),
K=sa(p,U);K.hidden>et&&p.width+w-U.width>tu&&U.width>w-12&&(w=U.width+12,I(),S.paint()),w&&(K={left:p.width+16,top:0,hidden:0}),
x={key:V,left:K.left,top:K.top,...U}}v.move(p.left+x.left,p.top+x.top)}function L(){if(!m)return"";let{cut:P,data:U,selection:V}=e;
return`Scatter plot of ${m.y.title} against ${m.x.title}: ${D(U.n,U.noun)} in ${D(P.k,"clusters")}${N()}${On(V)}`}function N(){
let P=Lt(e);return P?`, colored by ${F(P.name)}`:""}function $(P){if(!p||!m)return;let{x:U,y:V}=m;Xi(P,p,{x:U,y:V,xShown:l.
part?.x??U.all,yShown:l.part?.y??V.all,theme:n,face:h,dpr:S.dpr})}function R(P){if(!p)return;A.paint(P,p)||f.paint(P,p,e,
n.ink,n.paper,S.dpr);let{left:U,top:V,width:et,height:K}=x;ma(P,p,e,{x0:U,y0:V,x1:U+et,y1:V+K},n,h)}function j(P){if(!p)
return;let{hover:U,data:V}=e,et=K=>he(V.n,f.power(K))/2;P.save(),l.part&&(P.beginPath(),P.rect(p.left,p.top-4,p.width+4,
p.height+4),P.clip()),P.strokeStyle=n.ink,P.lineWidth=1.5;for(let K of f.ringed())to(P,p,K,et(K)+3);if(U?.node!==void 0){
P.lineWidth=1;let{tree:K}=V,W=b(K.start,U.node),St=W+b(K.sizes,U.node);for(let at of K.order.subarray(W,St))to(P,p,at,et(
at)+.8)}else if(U)for(let[K,W]of[[n.paper,4.5],[n.ink,2]])P.strokeStyle=K,P.lineWidth=W,to(P,p,U.leaf,et(U.leaf)+4);P.restore(),
g&&pa(P,g,n.ink)}function lt(P,U){let{cut:V,data:et}=e,K=Lt(e),{labels:W}=K??V,St=[];for(let at=0;at<et.n;at++)W[at]===P&&
St.push(at);e.select(St,{add:U}),M.announce(`${U?"Added: ":""}${K?"class":"cluster"} ${pr(e,P)}, ${D(St.length,et.noun)}\
 selected.`)}let wt={store:e,base:M,viewport:l,axes:()=>m,plot:()=>p,nearest:({x:P,y:U})=>p&&d?d.nearest(P-p.left,U-p.top,
Qc):-1,draw(P){g=P,S.paint(dr)}},ct=null;return M.onDestroy(T.destroy,xa(wt),e.subscribe("data",_),e.subscribe("option",
()=>{(!(e.option("x")===m?.x.name&&e.option("y")===m?.y.name)||c.show()!==a)&&_()}),e.subscribe(["cut","selection"],P=>{
let U=ct&&te(ct,e.cut);P==="cut"&&U||(ct=e.cut,f.updateData(),P==="cut"&&(M.followCut(e.cut,hr),E()),T.describe(L()),S.paint(
hr,dr))}),e.subscribe("reveal",()=>{if(!m||!l.part)return;let{x:P,y:U}=m;l.reveal(e.wanted.map(V=>[Number(P.values[V]),Number(
U.values[V])]))}),e.subscribe("hover",()=>{k.hide(),S.paint(dr)})),_(),{restyle(P){n=P,h=qt(o,n.font),C()},destroy(){A.destroy(),
M.destroy(),v.destroy(),r.destroy()}}}function de({t,lower:e,upper:n,tree:o}){return Rr(t,e,n,Dt(o))}function eu({t,lower:e,upper:n,tree:o}){return Pr(e,n,t,Dt(
o))}function an(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${D(e)}`;if(!n)return`he\
ights are tied at ${dt(o)}: no threshold gives ${D(e)} clusters`;let[r,s]=eu(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${D(e)}`:`any cut from ${r} to ${s} gives these ${D(e)}`}function Sa(t){let e=D(t.
k,"clusters");return t.isUneven?e:`${e} · ${de(t)}`}var nu=20,ou=1e3;function va(t,e){let n=ka(t,"Clusters","Number of clusters"),o=ka(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Dt(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/ou),s()}function s(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,nu)),
n.input.value=String(c.k),n.output.textContent=D(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
de(c),n.input.setAttribute("aria-valuetext",D(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[G(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),G(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function ka(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Ea=8,ru=120,su=2500,iu=0;function _a(t,e){let n=t.ownerDocument,o=`hclust-find-${++iu}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),Ta(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],a,l=null,u=0,f=0,h=null,m=[];function p(){let{data:A,model:T}=e,_=D(1,T.get("finds_rows")?A.rowNoun:A.
noun).slice(2);s.placeholder=`find a ${_}`,s.setAttribute("aria-label",`Find a ${_} by its name`)}function d(){clearTimeout(
a),l=null;let A=s.value.trim();if(!A||!e.model.get("finds_rows"))return w();c=[],a=setTimeout(()=>{e.model.send({wants_rows:A}),
a=setTimeout(w,su)},ru)}function g(A){let{data:T}=e;A?.found!==s.value.trim()||A.revision!==T.revision||(clearTimeout(a),
f=0,c=A.rows.map(([_,C])=>({leaf:C,name:_,place:`group of ${T.leafRows?.[C]??1}`})),u=c.length+Number(A.more),x(!0),l!==
null&&y(0,l),l=null)}function w(){let{data:A}=e,T=s.value.trim().toLowerCase();if(!h){let I=Array.from({length:A.n},(L,N)=>A.
name(N).toLowerCase()),E=au(I);m=I.map((L,N)=>E.has(L)?`row ${A.rows[N]}`:""),h=I.map((L,N)=>[L,m[N]].join(" ").trim())}
u=0,f=0;let[_,C,O]=[[],[],[]];h.forEach((I,E)=>{let L=T?I.indexOf(T):-1;if(L<0)return;u++;let $=I===T||I===`${T} ${m[E]}`?
_:L===0?C:O;$.length<Ea&&$.push(E)}),c=[..._,...C,...O].slice(0,Ea).map(I=>({leaf:I,name:A.name(I),place:b(m,I)})),x(!!T)}
function x(A){i.replaceChildren(),i.hidden=!A,s.setAttribute("aria-expanded",String(A));let T=c.map(({leaf:_,name:C,place:O},I)=>{
let E=`cluster ${J(e.cut,b(e.cut.labels,_))}`;return M(F(C),O?`${O} · ${E}`:E,{id:`${o}-${I}`,"aria-selected":String(I===
f)})});if(T.forEach((_,C)=>{_.dataset.i=String(C)}),A&&u>c.length){let _=e.model.get("finds_rows")?"":`${D(u-c.length)} `;
T.push(M(`and ${_}more`,""))}if(A&&!u&&T.push(M("no such name","")),i.append(...T),A&&c.length){s.setAttribute("aria-act\
ivedescendant",`${o}-${f}`);let{leaf:_}=b(c,f);e.reveal([_]),e.setHover({leaf:_})}else s.removeAttribute("aria-activedes\
cendant"),e.setHover(null)}function M(A,T,_={"aria-disabled":"true"}){let C=n.createElement("li");Ta(C,{role:"option",..._});
for(let O of[A,T]){let I=n.createElement("span");I.textContent=O,C.append(I)}return C}function y(A,T){let _=c[A];if(!_)return;
let{leaf:C}=_;e.select([C],{add:T}),s.value=e.model.get("finds_rows")?_.name:`${_.name} ${_.place}`.trim(),S(),e.setHover(
{leaf:C})}function S(){clearTimeout(a),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function k(A){let _={ArrowDown:1,ArrowUp:-1}[A.key];if(_){if(i.hidden)return d();
f=(f+_+c.length)%Math.max(c.length,1),x(!0)}else if(A.key==="Enter")l=c.length?null:A.shiftKey,y(f,A.shiftKey);else if(A.
key==="Escape")i.hidden&&e.select([]),s.value="",S();else return;A.preventDefault(),A.stopPropagation()}let v=[G(s,{input:d,
keydown:k,blur:S,focus:()=>s.value&&d()}),G(i,{pointerdown:A=>{A.preventDefault();let T=A.target.closest("li[data-i]");T&&
y(Number(T.dataset.i),A.shiftKey)},pointermove:A=>{let T=A.target.closest("li[data-i]");!T||Number(T.dataset.i)===f||(f=
Number(T.dataset.i),x(!0))}}),e.subscribe("data",()=>{h=null,c=[],S(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(a),e.model.off("msg:custom",g);for(let A of v)A();r.remove()}}}function au(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Ta(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var lu=3;function cu(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,l)=>{a&&(r++,o.add(b(e.labels,l)))}),!r)return"";
let s=[...o].sort((a,l)=>a-l).map(a=>J(e,a)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>lu?D(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${D(r,n)} selected, from ${c}`}function Na(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep only these","Compare only the sel\
ected rows","keep"),c=a("Leave out","Compare the other rows only","leave_out");o.append(r,i,c,s),t.append(o);function a(p,d,g){
let w=n.createElement("button");return w.type="button",w.className="hclust-selected-rows",w.textContent=p,w.title=d,w.dataset.
lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:x,data:M}=e,y=[...M.rows].filter((S,k)=>x?.[k]);
e.model.send({rows:g,selection:y}),h()}),w}function l(){let p=!!e.model.get("filters_rows");for(let g of[i,c])g.hidden=!p;
let d=cu(e.selection,e.cut,e.data.noun);o.hidden=!d,r.textContent!==d&&(r.textContent=d)}let u=null;function f(){h(),e.select(
[])}function h(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?u:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let m=[G(o,{focusin:({relatedTarget:p})=>{let d=p;o.contains(d)||(u=d)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),G(s,{click:f}),e.subscribe(["data","cu\
t","selection"],l)];return l(),{destroy(){for(let p of m)p();o.remove()}}}function wr(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Ut(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[c]??0)){let l=Ca(t,e),u=l.some(f=>i.includes(f));a.push({key:"j",words:u?"Join: one is locked":`Join these ${D(l.length,
"clusters")}`,next:u?null:{nodes:gr(s,l,[e]),locked:i}})}else{let l=s[c]??e,u=`cluster ${J(t,c)}`,f=i.includes(l),h=l<n.
n;a.push({key:"s",words:h?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:h||f?null:{nodes:gr(s,[l],zt(
n,l)),locked:i}});let m=n.parents[l]??-1;if(m>=0){let p=Ca(t,m),d=p.find(M=>i.includes(M)),g=s.indexOf(p.find(M=>M!==l)??
-1),w=p.length>2?`Join: its sibling is split into ${p.length-1}`:d!==void 0?`Join: cluster ${J(t,s.indexOf(d))} is locke\
d`:`Join with cluster ${J(t,g)}`,x=p.length===2&&d===void 0;a.push({key:"j",words:w,next:x?{nodes:gr(s,p,[m]),locked:i}:
null})}a.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==l):[...i,l]}})}return a.
push(...oo(t)),a}function oo(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(Mt(t.tree,t.k).nodes),locked:[]}}]}function Ca({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function gr(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var ro=4;function La({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(h){
h.next&&(o(),t.setNodes(h.next.nodes,h.next.locked))}function a(){if(i.hidden)return;let h=i.contains(s.activeElement);i.
hidden=!0,h&&n.focus({preventScroll:!0})}function l(h){let m=s.createElement("button");return m.type="button",m.setAttribute(
"role","menuitem"),m.tabIndex=-1,m.dataset.lmSuppressShortcuts="true",m.textContent=h.words,m.setAttribute("aria-keyshor\
tcuts",h.key),m.setAttribute("aria-disabled",String(!h.next)),m.addEventListener("click",()=>{h.next&&(a(),c(h))}),m}function u(h){
let m=[...i.children],p=m.findIndex(d=>d.matches(":focus"));m[(p+h+m.length)%m.length]?.focus({preventScroll:!0})}let f=G(
i,{keydown(h){if(h.stopPropagation(),h.key==="ArrowDown")u(1);else if(h.key==="ArrowUp")u(-1);else if(h.key==="Escape"||
h.key==="Tab")a();else return;h.preventDefault()},pointerdown(h){h.stopPropagation()},contextmenu(h){h.preventDefault(),
h.stopPropagation()},focusout(h){h.stopPropagation(),i.contains(h.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(h,m){let p=h<0?oo(t.cut):wr(t.cut,h);if(!p.length)return!1;r.hide(),i.replaceChildren(...p.map(l)),
i.hidden=!1;let d=Math.min(m.x,e.clientWidth-i.offsetWidth-ro),g=Math.min(m.y,e.clientHeight-i.offsetHeight-ro);return i.
style.transform=`translate(${Math.max(ro,d)}px, ${Math.max(ro,g)}px)`,u(1),!0},press(h,m){let d=(m<0?oo(t.cut):wr(t.cut,
m)).find(g=>g.key===h);return d&&c(d),d?.words??""},destroy(){f(),i.remove()}}}var{top:ge,min_width:uu,free_shift:fu,head_margin:br}=B.cluster_labels;var so=2*H+7,$a=B.cluster_labels.wordings,Oa={title:0,size:"",lines:1};function Ia(t){return Math.ceil(t.width("cluster"))+
br+2}function Ra(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:a,corner:l}=e,{sizes:u,noun:f}=Zn(a,o),h=({label:A},T)=>{
let _=T.title?J(o,A):D(A);return _===D(A)?_:c.fit(_,T.title,H,!0)},m=({label:A},T)=>{if(!T.size)return"";let _=D(b(u,A),
T.size==="counted"?f:"");return T.lines===2?_:` · ${_}`},p=(A,T)=>[c.width(h(A,T),H,!0),c.width(m(A,T))],d=(A,T)=>A.map(
_=>{let[C,O]=p(_,T);return T.lines===2?Math.max(C,O):C+O}),g=pu(e),w=g.length*uu>s.width,x=w?null:Gs(g,$a.map(A=>d(g,A)),
s.width),M=x?$a[x.wording]:Oa;if(!x){w&&(g=g.filter(({span:T})=>T>4));let A=Vs(g,d(g,Oa),s.width);g=g.filter((T,_)=>A[_])}
t.textBaseline="alphabetic",t.textAlign="left";let[y,S]=[ge+H-2,ge+2*H],k=(A,T,_,C=!1)=>{t.fillStyle=C?i.ink:i.quiet,t.font=
c.css(H,C),t.fillText(A,T,_)};if(g.forEach((A,T)=>{let _=x?.middles[T]??A.centre,[C,O]=p(A,M);Math.abs(_-A.centre)>A.span/
2+fu&&(t.strokeStyle=tt(b(r,b(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+1),t.lineTo(_,ge-1),t.
stroke());let I=M.lines===2,E=_-(I?C:C+O)/2;k(h(A,M),E,y,!0),M.size&&k(m(A,M),I?_-O/2:E+C,I?S:y)}),M.size==="counted")return;
let v=l.left-br-1;[["cluster",""],[f,"size"]].slice(0,M.lines).forEach((A,T)=>{let _=A.find(C=>c.width(C)<=v);_&&k(_,-br-
c.width(_),T?S:y)})}function pu({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,a]=[Et(e,s),Et(e,i)];if(a<=0||c>=e.width)continue;let[l,u]=[Math.max(0,c),Math.min(e.width,a)];n.push(
{label:r,centre:(l+u)/2,span:u-l})}return n}var{caption_margin:Pa}=B;function Da(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,l]of t){
let[u,f]=[Math.max(0,Math.floor(a)-Pa),Math.ceil(l)+Pa];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=b(r,a),s[a+1]=b(s,a)+(i>0?1:0);let c=Math.ceil(e);for(let a=o-c;a>=
0;a--)if(b(s,a+c)===b(s,a))return a;return null}function za({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,a]=[b(t,i)/n,b(t,i+1)/n],[l,u]=[b(t,i+2)/n,b(t,i+3)/n];a<=r&&a+u>=o&&s.push([c,c+l])}return s}var Ha=12,ze={high:24,line:15,around:13,grip:14},yr=B.cut_label.right_margin,Ba="Drag to move the cut",Fa="hclust-cut-mo\
ved",lo=!1,mu="M4 0 1 4h6zM4 12 1 8h6z",ln="http://www.w3.org/2000/svg",{wide:hu,narrow:du}=B.cut_label,io=14;function gu(t,e,n){
let o=e>=hu?`${D(Math.min(n,99),"clusters")} · 0.0000`:e>=du?D(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,Ha,!0))+2*ze.around+ze.grip}function Ua(t){let e=t.ownerDocument,n=(v,A="div")=>{let T=e.createElement(A);return T.
className=`hclust-cut-${v}`,T},[o,r,s,i,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],l=e.
createElementNS(ln,"svg"),u=e.createElementNS(ln,"path");l.classList.add("hclust-cut-steps"),l.setAttribute("aria-hidden",
"true");let f=e.createElementNS(ln,"path");f.classList.add("hclust-cut-locked"),l.append(u,f),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,l,s,i,c,a);let h=["k","noun","dot","at"].
map(v=>n(v,"span")),m=e.createElementNS(ln,"svg"),p=e.createElementNS(ln,"path");m.setAttribute("viewBox","0 0 8 12"),m.
setAttribute("aria-hidden","true"),m.classList.add("hclust-cut-grip"),p.setAttribute("d",mu),m.append(p),a.append(m,...h);
let d=n("invitation","span");d.textContent=Ba,d.setAttribute("aria-hidden","true"),d.hidden=wu(t),t.append(d);let g=null,
w=null,[x,M,y,S]=[0,0,0,0];function k(v,A,T){let[_,C,O]=[D(v.k),D(v.k,"clusters"),de(v)],I=C.slice(_.length);(v.isUneven?
[_,I,"",""]:[_,I," · ",O]).forEach((lt,wt)=>{let ct=h[wt];ct&&(ct.textContent=lt)});let L=v.isUneven?[[C],[C],[_]]:[[Sa(
v)],[C,O],[_,O]],N=L.map(lt=>Math.max(...lt.map(wt=>A.width(wt,Ha,!0)))+2*ze.around+ze.grip),$=N.findIndex(lt=>lt<=T+.5),
R=$<0?L.length-1:$;M=b(N,R);let j=R>0&&!v.isUneven;y=(ze.high+(j?ze.line:0))/2,a.classList.toggle("two",j),a.classList.toggle(
"short",R>1)}return{handle:a,show({cut:v,frame:A,corner:{left:T,top:_},strip:C,face:O},I,E){let L=gu(O,E,v.tree.n);if(v!==
g||O!==w||L!==S){[g,w,S]=[v,O,L];let W=an(v);k(v,O,L),c.textContent=W,x=O.width(W)+8,yu(a,v,A)}let N=W=>Math.round(W*A.dpr)/
A.dpr,$=W=>N(_+Math.min(Math.max(ft(A,W),0),A.height)),[R,j,lt]=[$(v.t),$(Math.min(v.upper,A.top)),$(v.lower)];ao(o,T-C,
j,A.width+C),o.style.height=`${Math.max(0,lt-j)}px`,o.hidden=!v.hasThreshold,ao(r,T-C,R,A.width+C);let wt=v.isUneven||v.
locked.length>0;if(r.hidden=wt,l.style.display=wt?"":"none",wt){let W=vn(v),St=[];l.style.transform=`translate(${T}px, 0\
)`,l.setAttribute("width",String(A.width)),l.setAttribute("height",String(_+A.height+1));let at=jt(v,A).map(({label:Ct,x0:$t,
x1:be})=>{let Yt=$(Math.min(b(W,Ct),A.top))+.5,se=`${N($t)} ${Yt}L${N(be)} ${Yt}`;return v.locked.includes(b(v.nodes,Ct))&&
St.push(se),se});f.setAttribute("d",St.map(Ct=>`M${Ct}`).join("")),u.setAttribute("d",at.length?`M${at.join("L")}`:"")}ao(
s,T,R,A.width),ao(i,0,0,T-C-4),i.style.height=`${_+A.height}px`;let ct=Math.min(Math.max(R,_+y),_+A.height-y),P=E-M-1,U=!lo&&
!wt;d.hidden=!U,U&&(d.style.transform=`translate(${N(P-6)}px, ${N(ct-9)}px) translateX(-100%)`),a.style.transform=`trans\
late(${N(P)}px, ${N(ct-y)}px)`,a.style.width=`${M}px`;let et=[R-_-17,R-_+4,1].map(W=>{let at=(W<R-_-io||W>R-_)&&W>=0&&W+
io<=A.height;return{at:W,x:at?Da(za(I,A.dpr,W,W+io),x,P-T-(U?O.width(Ba)+30:6)):null}}).find(({x:W})=>W!==null);if(c.hidden=
!et,!et)return;let K=_+et.at;c.style.transform=`translate(${N(T+(et.x??0))}px, ${K}px)`,c.classList.toggle("inside",v.hasThreshold&&
K>=j&&K+io<=lt)},endInvitation(){lo=!0,d.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(Fa,"1")}catch{}},
destroy(){for(let v of[o,r,l,s,i,c,a,d])v.remove()}}}function wu(t){try{lo||=t.ownerDocument.defaultView?.sessionStorage.
getItem(Fa)==="1"}catch{}return lo}function bu(t){return t.isUneven?"different heights":de(t)}function ao(t,e,n,o){t.style.
transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function yu(t,e,n){t.setAttribute("aria-valuemax",nt(Math.max(
n.top,e.t))),t.setAttribute("aria-valuenow",nt(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${D(e.k,"clusters")}, c\
ut at different heights; ${an(e)}`:`height ${de(e)}, ${D(e.k,"clusters")}; ${an(e)}`)}function ja(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${J(t,i)} with ${D(s,e)}`);return t.k>12&&r.push(`and ${D(t.k-12)} more`),`Tree of ${D(
t.tree.n,e)}, up to height ${dt(n)}. Cut at ${bu(t)} into ${D(t.k,"clusters")}; ${an(t)}. ${r.join(", ")}.`}function Wa(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var xr=4;function co({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let f=t.n>1?ut(o,b(o.parents,n.leaf)):0,m=[`clu\
ster ${J(e,b(e.labels,n.leaf))}`,`joins at ${dt(f)}`,no(t,n.leaf)];return[t.name(n.leaf),[m.filter(Boolean).join(" · ")]]}
let r=Ut(o,n.node),{leafRows:s}=t,i=s&&r.reduce((f,h)=>f+b(s,h),0),c=i===null?"":` of ${D(i,t.rowNoun)}`,a=e.nodes.indexOf(
n.node),l=`${a<0?"":`Cluster ${J(e,a)} · `}${D(r.length,t.noun)}${c}`,u=[...r.subarray(0,xr)].map(f=>F(t.name(f)));return r.
length>xr&&u.push(`and ${D(r.length-xr)} more`),[l,[`height ${dt(ut(o,n.node))}`,...u]]}var Ka="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
xu="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j joins, l locks · Esc: back to the cut",
Mu="u: one height again · ",Au=0;function qa(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:a,
menu:l}=t,u=n.ownerDocument.createElement("div");u.className="hclust-tree-hint",u.id=`hclust-keys-${++Au}`,u.textContent=
Ka,o.setAttribute("aria-describedby",u.id),n.append(u);let f=-1;function h(A){let{data:T}=e,{tree:_}=T;f=A,u.textContent=
xu,n.classList.add(_t);let C=Do(a().frame,_,A);r.reveal([C-.5]);let O=A<T.n?{leaf:A}:{node:A};e.setHover(O);let{frame:I,
corner:E}=a(),[L,N]=co(e,O),$=(C-I.from)/(I.to-I.from),R={x:E.left+$*I.width,y:E.top+ft(I,ut(_,A))};i.show(R.x,R.y,L,N),
c([L,...N].join(", "))}function m(){f<0||(f=-1,u.textContent=w(),n.classList.remove(_t),e.setHover(null),i.hide())}function p(A){
let{tree:T}=e.data,_=b(T.parents,f);_>=0&&h(zt(T,_)[A])}let d={ArrowUp:()=>h(Math.max(b(e.data.tree.parents,f),f)),ArrowDown:()=>h(
f<e.data.n?f:zt(e.data.tree,f)[0]),ArrowLeft:()=>p(0),ArrowRight:()=>p(1),Home:()=>h(2*e.data.n-2),Enter:A=>e.select(Ut(
e.data.tree,f),{add:A.shiftKey}),Escape:m,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(A){let T=l.press(A,f);f>=0&&
h(f),T&&c(T)}function w(){let{cut:A}=e;return(A.isUneven||A.locked.length?Mu:"")+Ka}let x=A=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(A(e.cut.k),1),e.data.n))},M={ArrowUp:x(A=>A-1),ArrowRight:x(A=>A-1),ArrowDown:x(A=>A+1),ArrowLeft:x(A=>A+
1),PageUp:x(A=>A-10),PageDown:x(A=>A+10),Home:x(()=>e.data.n),End:x(()=>1),Enter:()=>h(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[y,S]=[Ht({...M,...d}),Ht(M)],k=G(n,{keydown(A){n.classList.
remove("by-pointer"),(f<0?S:y)(A)},focusout:m,pointerdown:m}),v=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=w())});
return{leave:m,destroy(){v(),k()}}}var Su=.72;function ku(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let a=b(t.start,c),l=b(t.sizes,c);zn(t,c,o)<n||(b(r,a+l)===
b(r,a)?s.push(c):c>=t.n&&i.push(...zt(t,c)))}return s}function Ga(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),l=u=>Math.round(ft(o,u)*i-s/2);t.globalAlpha=Su,t.
fillStyle=r.paper;for(let u of ku(e,n,1/c,o.places?.edges)){let f=b(e.start,u),[h,m]=[f,f+b(e.sizes,u)].map(x=>Et(o,x)*i);
if(h===void 0||m===void 0||m<0||h>o.width*i)continue;let p=l($e(e,u));u>=e.n&&t.fillRect(h,p,Math.max(1,m-h),a-p);let d=b(
e.parents,u);if(d<0)continue;let g=Math.round(Rn(o,e,u)*i-s/2),w=l(ut(e,d))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?a:p)-w))}
t.globalAlpha=1}var re=B.cluster_bar,Mr=ge+so+2,uo=H+2,Ar=8;function Va(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*a),Math.round(c.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:u,x0:f,x1:h}of jt(r,i)){let m=b(r.nodes,u);if(m<r.tree.n)continue;let p=Math.
round(ft(i,$e(r.tree,m))*a-o/2),d=Math.floor(f*a);t.fillStyle=tt(b(s,m)),t.fillRect(d,p,Math.max(1,Math.ceil(h*a)-d),l-p)}
Ga(t,e,o),t.restore()}var vu=5;function Xa(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=jt(n,r),[c,a]=re;e.classes&&Eu(t,e,e.classes);for(let{label:l,x0:u,x1:f}of e.classes?[]:i){let h=f-u>4?.5:
0;t.fillStyle=tt(b(o,b(n.nodes,l))),t.beginPath(),f-u>8?t.roundRect(u+h,c,f-u-2*h,a-c,2):t.rect(u+h,c,Math.max(f-u-2*h,1/
r.dpr),a-c),t.fill()}e.classes||Tu(t,e,i),Ra(t,e,a),_u(t,e),e.labels&&Nu(t,e),t.restore()}function Eu(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=re,c=1/n.dpr,[a,l]=[0,-1];for(let u=0;;u+=c){let f=u>=n.width,h=e.tree.order[Math.floor(Le(
n,u+c/2))],m=f||h===void 0?-1:b(o,h);if(m!==l&&l>=0&&(t.fillStyle=tt(b(r,l)),t.fillRect(a,s,u-a,i-s)),m!==l&&([a,l]=[u,m]),
f)return}}function Tu(t,{cut:e,theme:n},o){let r=kt(e);if(new Set(Array.from(r,tt)).size===e.k)return;let[s,i]=re;for(let{
label:c,x0:a,x1:l}of o)l-a<i-s||Zi(t,b(r,c),(a+l)/2,(s+i)/2,vu,n.paper)}function _u(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=l=>n[b(s,l)],c=[o.from,Math.min(o.to,e.n)],a=Un(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let l=0;l<a.length;l+=2){let[u=0,f=0]=[a[l],a[l+1]];t.fillRect(u,1,Math.max(1,f-u),re[0]-2)}}function Nu(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[a,l]=[Le(
o,0),Le(o,o.width)];for(let u=Math.max(0,Math.floor(a));u<Math.min(e.n,Math.ceil(l));u++){let[f,h]=[Et(o,u+.5),zo(o,u)];
if(f<5||f>o.width-5||!Ya(o,u))continue;let m=c?h-Ar:i,p=b(e.tree.order,u),d=!!n?.[p];t.save(),t.translate(f,c?Mr+H/2:Mr),
c||t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(H,d),t.fillText(s.fit(F(e.name(p)),m,H,d,wn(e,p)),0,0),
t.restore()}}var Ya=(t,e)=>zo(t,e)>=uo-1e-6;function Ja(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let a=o.
left-r;t.save(),t.translate(a,o.top);let l=Math.max(1,Math.round(n.dpr))/n.dpr,u=h=>Math.round(h*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-l,0,l,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let f=Wt(c);c.forEach((h,m)=>{
let p=ft(n,h);t.fillStyle=s.rule,t.fillRect(-5,u(p-l/2),5,l),t.fillStyle=s.quiet,t.fillText(f[m]??"",-9,p+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(F(e.heightLabel),n.height-8),-n.height/2,7-a)),
t.restore()}function Za(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function Qa(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,a){let{tree:l}=e,{dpr:u}=r,
f=b(l.start,a),h=f+b(l.sizes,a),m=Math.max(1,Math.round(.5*u));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.
round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:d}=c,
g="";for(let M=0;M<c.count;M++){let y=b(d,M),S=b(l.start,y);if(S<f||S>=h||y>a)continue;let k=b(n.labels,b(l.order,S)),A=b(
l.sizes,y)<=b(n.sizes,k)?tt(b(o,b(n.nodes,k))):i.ink;A!==g&&(t.fillStyle=g=A),t.fillRect(b(p,4*M)-m,b(p,4*M+1)-m,b(p,4*M+
2)+2*m,b(p,4*M+3)+2*m)}t.restore();let[w,x]=[Math.max(0,Et(r,f)),Math.min(r.width,Et(r,h))];x<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+re[1]+1,Math.max(x-w,1.5),1.5))}function tl(t,{data:e,frame:n,corner:o,theme:r},s){let i=Et(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,a]=[o.left+i,o.top+n.height+(re[0]+re[1])/2];t.beginPath(),t.arc(c,a,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Sr({data:t,cut:e,frame:n,
corner:o},r,s,i){let{tree:c}=t,[a,l]=[r-o.left,s-o.top];if(a<0||a>=n.width||l<-i)return null;let u=Math.min(Math.max(Math.
floor(Le(n,a)),0),t.n-1),f=b(c.order,u),h=l-n.height;if(h>Mr-2)return Ya(n,u)?{leaf:f}:null;if(h>re[0]-1)return{node:b(e.
nodes,b(e.labels,f))};if(h>-5)return{leaf:f};let m=Bn(c,n,a,l,i);return m<0?null:m<t.n?{leaf:m}:{node:m}}var Cu=550,we={mouse:7,touch:14,line:8,snap:4};function el(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:a}=t,l,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(y,S){let{frame:k}=c(),{tree:v}=e.data,A=Math.
min(Math.max(js(k,y),0),k.top),T=Pt(v,A),_=ft(k,Se(Zt(v,T)));!S&&Math.abs(_-y)<=we.snap?e.cut.locked.length?e.setThreshold(
Se(Zt(v,T))):e.setClusters(T):e.setThreshold(A)}function h(y){let{cut:S,frame:k}=c();if(!S.isUneven)return S.t;let v=jt(
S,k).find(({x0:A,x1:T})=>A<=y&&y<T);return v?vn(S)[v.label]??S.t:S.t}function m(y,S){return y.target===o?null:Sr(c(),S.x,
S.y,y.pointerType==="touch"?we.touch:we.mouse)}function p(y,S){return u.menu=!0,a.open(S,y)}let d=y=>y?.node??y?.leaf??-1;
function g(y,S,k){if(k)if(y.altKey)k.node!==void 0&&e.flip(k.node);else{let v=k.node===void 0?[k.leaf]:Ut(e.data.tree,k.
node);e.select(v,{add:y.shiftKey})}else{let{corner:v,frame:A}=c();!y.shiftKey&&S.x>=v.left&&A.width&&e.select([])}}function w(y,S){
n.style.cursor=y?"pointer":r.part?"grab":"",e.setHover(y),y?i.show(S.x,S.y,...co(e,y)):i.hide()}function x(y){if(!Ne(n,y))
return;let S=y.deltaMode?16:1,[k,v]=[y.deltaX*S,y.deltaY*S],{frame:A,corner:T}=c();if(!y.ctrlKey&&!y.shiftKey&&Math.abs(
k)>Math.abs(v))return r.part?(y.preventDefault(),r.move(k/pe(A))):void 0;let _=v||k,C=At(n,y);if(y.shiftKey||C.x<T.left)
return _>0&&s.share===1?void 0:(y.preventDefault(),s.zoom(Math.exp(_*.002)));if(_>0&&!r.part)return;y.preventDefault();let O=(C.
x-T.left)/A.width;r.zoom(Math.exp(_*(y.ctrlKey?.01:.002)),O)}let M=[Pe(n,{down(y,S){if(a.close(),y.button!==0)return!1;let{
frame:k,corner:v}=c(),A=v.top+ft(k,Math.min(e.cut.t,k.top)),T=v.top+ft(k,Math.min(h(S.x-v.left),k.top)),_=y.pointerType===
"touch"?we.touch:we.line,[C,O]=[y.target===o,S.x<v.left-4];return u={mode:C||O||Math.abs(S.y-T)<=_?"cut":"press",offset:O&&
!C?0:A-S.y,pill:C,start:r.shown(),what:C||O?null:m(y,S)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),y.preventDefault(),
i.hide(),O&&!C&&f(S.y-v.top,y.altKey),y.pointerType==="touch"&&(l=setTimeout(()=>p(S,d(u.what)),Cu)),!0},drag(y,S,k){let[
v,A]=[S.x-k.x,S.y-k.y];if(k.moved||=Math.abs(u.mode==="cut"?A:v)>=(u.what?_e:1),!k.moved)return;clearTimeout(l);let{frame:T,
corner:_}=c();u.mode==="press"&&r.part&&(u.mode="pan"),u.mode==="cut"?(e.setHover(null),t.moved(),f(S.y+u.offset-_.top,y.
altKey)):u.mode==="pan"&&r.move(-v/pe(T),u.start)},up(y,S,k){clearTimeout(l),u.mode==="cut"&&e.flush(),!(u.menu||k.moved||
u.pill||S.x<c().corner.left-4)&&(g(y,S,u.what),y.pointerType==="touch"&&w(u.what,S))},cancel(){clearTimeout(l),u.mode===
"cut"&&e.flush()},hover(y,S){y.pointerType!=="touch"&&w(m(y,S),S)},leave(){e.setHover(null),i.hide()},pinch(y,S,k){let{frame:v,
corner:A}=c();r.zoom(y,(S.x-k-A.left)/v.width),r.move(-k/pe(c().frame))}}),G(n,{contextmenu(y){let S=At(n,y),k=y.target===
o?e.hover:Sr(c(),S.x,S.y,u.menu?we.touch:we.mouse);y.shiftKey||!p(S,d(k))||y.preventDefault()},wheel:x,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let y of M)y()}}var nl=["ribbon","ribbon_module","evidence"];function ol(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function a(h){
let m=URL.createObjectURL(new Blob([h],{type:"text/javascript"}));try{s=(await import(m)).default}finally{URL.revokeObjectURL(
m)}i!=="ended"&&(i="",l())}function l(){let h=o.get("ribbon_module"),m=h&&n.option("ribbon")||"";if(m&&!s){i||a(h),i="lo\
ading";return}!m==!r&&m===c||(c=m,m?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function u(){c="",l()}for(let h of nl)
o.on(`change:${h}`,u);let f=[n.subscribe("option",l),n.subscribe("data",u)];return l(),{width:h=>r?.width(h)??0,below:(h,m)=>r?.
below(h,m),above:(h,m)=>r?.above(h,m),destroy(){i="ended";for(let h of nl)o.off(`change:${h}`,u);for(let h of f)h();r?.destroy()}}}var Lu=B.head_room,$u={grown:150,zoomed:96},Ou=500;function rl(t,e,n){let o=t.ownerDocument,r=qt(o,n.font),s=null,i=null,
c=()=>Xe(o,()=>i=null),a=c(),l=null,[u,f]=[0,null],h=Nn(()=>T()),m=Wa(()=>T()),p=ne(t,"hclust-tree",[k,v],()=>s=null),{box:d,
stage:g,tip:w,announce:x}=p;g.canvas.setAttribute("aria-hidden","true");let M=Ua(d);function y(){if(s){let{cut:Ot,selection:z,
data:q}=e,[X,ot]=[vo(q.tree),Lt(e)];return Object.assign(s,{cut:Ot,selection:z,data:q,colors:X,classes:ot}),s}let{data:N,
cut:$,selection:R}=e,[j,lt]=h.shown(),wt=(Dt(N.tree)||1)*Lu*m.share,[ct,P]=[lt-j,N.n].map(Ot=>(g.width-52-yr)/Ot),U=Ro(N.
tree,N.leafRows),[V,et]=[ct>=uo,P>=uo],K=Ot=>Ot*(U?.least??1)>=A()+Ar,W=V&&K(ct),St=$u[et?"grown":"zoomed"],at=et?K(P):W,
Ct=V?at?H+2:Math.min(St,A()):0;d.style.setProperty("--hc-names",`${et?Ct+6:0}px`);let $t={left:0,top:8},be=ge+so+(Ct?Ct+
6:0)+(h.part?5:0),Yt=Math.max(40,g.height-$t.top-be),se=Me(0,wt,Yt,44),cn=Math.max(...Wt(se).map(Ot=>r.width(Ot)),0);$t.
left=Math.max(Math.ceil(cn)+11+(N.heightLabel?H+9:4),Ia(r));let Be=l?.width(g.width)??0;$t.left+=Be;let un={width:Math.max(
20,g.width-$t.left-yr),height:Yt,from:j,to:lt,top:wt,dpr:g.dpr,places:U},fo=vo(N.tree);return s={data:N,cut:$,colors:fo,
classes:Lt(e),selection:R,frame:un,corner:$t,strip:Be,theme:n,face:r,ticks:se,labels:Ct,flat:W},i=null,s}function S(N){if(Te(
a)&&([a,i]=[c(),null]),!i){i=Pn(N.data.tree,N.frame),a.width=Math.round(N.frame.width*N.frame.dpr),a.height=Math.round(N.
frame.height*N.frame.dpr);let $=a.getContext("2d");$&&Dn($,i,n.quiet)}return i}function k(N){let $=y(),{thick:R}=S($);Va(
N,$,a,R),Xa(N,$),Ja(N,$),l?.below(N,$),Za(N,$,g.height-3)}function v(N){let $=y(),{hover:R}=e;R?.node!==void 0&&Qa(N,$,S(
$),R.node),R?.leaf!==void 0&&tl(N,$,R.leaf),M.show($,S($),g.width),l?.above(N,$)}function A(){let{data:N}=e;if(f!==N.name){
let $="";for(let R=0;R<N.n;R++){let j=F(N.name(R));j.length>$.length&&($=j)}[u,f]=[Math.ceil(r.width($,H,!0)),N.name]}return u}
function T(){s=null,g.paint()}function _(){let{n:N,tree:$,leafRows:R}=e.data;h.reset(N,Ro($,R)?.least)}let C,O=()=>x(ja(
e.cut,e.data.noun,Dt(e.data.tree))),I=()=>{clearTimeout(C),C=setTimeout(O,Ou)},E={store:e,box:d,handle:M.handle,viewport:h,
heights:m,moved:M.endInvitation,tip:w,announce:x,getScene:y,menu:La({store:e,box:d,handle:M.handle,moved:M.endInvitation,
tip:w})},L=qa(E);return l=ol({...E,paint:N=>g.paint(N)},T),p.onDestroy(el(E),L.destroy,E.menu.destroy,l.destroy,()=>clearTimeout(
C),e.subscribe(["data","cut"],E.menu.close),e.subscribe("data",()=>{_(),m.reset(),w.hide(),L.leave(),p.rest(),T(),O()}),
e.subscribe("order",T),e.subscribe("cut",()=>{let N=s&&te(s.cut,e.cut);p.followCut(e.cut,...N?[]:[0]),N?g.paint(1):g.paint(),
I()}),e.subscribe(["selection","option"],()=>g.paint(0)),e.subscribe("reveal",()=>{let{start:N}=e.data.tree,$=y().frame.
places?.edges;h.reveal(e.wanted.map(R=>Xt($,b(N,R))))}),e.subscribe("hover",()=>g.paint(1))),_(),O(),{restyle(N){n=N,r=qt(
o,n.font),f=null,T()},destroy(){p.destroy(),a.width=a.height=0}}}var Iu={tree:rl,clustermap:Ui,scatter:Aa};function Ru(){let t=null;return Cr({initialize({model:e}){return t=_o(e),()=>{
t?.destroy(),t=null}},render({model:e,el:n}){return t??=_o(e),Pu(n,t)}})}function Pu(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=go(t,r);
mo(o,s);let i=[],c=[],a=null;function l(){let w=pn(o,"hclust-live-bar");e.model.get("controls")&&c.push(va(w,e).destroy);
let x=_a(w,e);a=x.box,c.push(x.destroy,()=>w.remove()),u();let M=e.model.get("parts")??["tree"],y=null;for(let k of M){let v=Iu[k];
if(!v)continue;k!=="tree"&&(y??=pn(o,"hclust-live-pair"));let A=pn(k==="tree"?o:y,`hclust-part-${k}`);i.push({make:v,box:A,
view:v(A,e,s)})}let S=i[0]?.box;S&&c.push(Na(S,e).destroy)}function u(){let w=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");w&&a&&a.parentElement!==w&&w.append(a)}function f(){for(let{view:w,box:x}of i)w.destroy(),x.remove();for(let w of c)
w();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function h(){let w=go(t,r);if(JSON.stringify(w)!==JSON.stringify(
s)){s=w,mo(o,s);for(let x of i)x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let m=()=>{
f(),l()};for(let w of["parts","controls"])e.model.on(`change:${w}`,m);let p=_r(o,h);l();let d=yt(o),g=new d.ResizeObserver(
()=>{u(),h()});return g.observe(o),d.addEventListener(ho,e.announceCut),()=>{d.removeEventListener(ho,e.announceCut),p(),
g.disconnect();for(let w of["parts","controls"])e.model.off(`change:${w}`,m);f(),e.flush(),o.remove(),r.remove()}}export{Ru as default};
