// Generated from js/ by `npm run build`. Do not edit.
function Mt(t){return t.ownerDocument.defaultView??globalThis}function _e(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Vr(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var ne={r:255,g:255,b:255,a:1},tn={r:0,g:0,b:0,a:1};function en(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Hl),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function Hl(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ne(t,e){return{...ge(e,t,
t.a),a:1}}function ge(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function At({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Io({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function nn(t,e){let[n,o]=[en(e.paper)??ne,en(e.ink)??tn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",At(ge(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function On(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Xr={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
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
able as well (table=...)."};var H=Xr;var Ro="hclust-asking",$f=H.undo_run_ms;function Ul(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Po(t,e){let n=Mt(t);if(n.matchMedia(Yr).matches)return Wl(t,e);let o=n.getComputedStyle(t),r=p=>o.getPropertyValue(
p).trim()?In(e,`var(${p})`):null,s=ql(t,e),i=Ne(r("--jp-layout-color0")??s,s),c=Io(i)<.5,a=(p,g)=>Ne(p??g,i),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=a(l??In(e,"inherit"),c?ne:tn),f=a(r("--jp-ui-font-color2"),ge(i,u,.65)),m=a(
r("--jp-border-color2"),ge(i,u,.16)),h=a(r("--jp-layout-color1"),i),d=At(h)===At(i)?ge(i,u,.03):h;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:At(i),ink:At(u),quiet:At(f),rule:At(m),panel:At(
d),font:n.getComputedStyle(e).fontFamily,dark:c}}var Yr="(forced-colors: active)";function Wl(t,e){let n=(s,i)=>Ne(In(e,
s)??i,ne),[o,r]=[n("Canvas",ne),n("CanvasText",tn)];return{paper:At(o),ink:At(r),quiet:At(r),rule:At(n("GrayText",r)),panel:At(
o),font:Mt(t).getComputedStyle(t).fontFamily,dark:Io(o)<.5}}var jl=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Jr(t,e){let n=Mt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:jl});let i=["(prefers-color-scheme: dark)",Yr].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function ql(t,e){
let n=[];for(let r=t;r;r=Ul(r)){let s=Zr(Mt(r).getComputedStyle(r).backgroundColor,Mt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Ne(In(e,"Canvas")??ne,ne);return n.reduce((r,s)=>Ne(s,r),o)}function In(t,e){let n=Mt(t);t.style.
color=e;let o=Zr(n.getComputedStyle(t).color,n);return t.style.color="",o}function Zr(t,e){let n=en(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:a/255}}function Qr(t){return{...t,initialize(e){return setTimeout(()=>Kl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Kl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function b(t,e){return t[e]}var ts=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])ts.set(t,
t);var Gl=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Vl=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function es(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Xl(t.slice(e))}function Xl(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=ts.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Gl.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Vl.test(e)?-2:-1)}function P(t,e=""){return e?`${It(t,0)} ${t===1?es(e):e}`:It(t,0)}function bt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Bo(t)?It(t,zo(t)):Pn(t,2)}var Bo=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function zo(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Rn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Dt(t,2):It(t,e>=100?
0:e>=10?1:2)}function os(t){return t>0&&t<=.005?"< 1%":`${It(100*t,0)}%`}var ot=(t,e=6)=>Dt(Number(Dt(t,e)),6);function ut(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":bt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return Yl(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?It(t,0):Rn(
t);return n?`${r} ${n}`:r}function rs([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[ut(t,n),ut(e,n,o)]}function Yl(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function ss(t,e,n,o=0){return as(t,e,n,o)[0]}function is(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=as(n,
t,e,o);return[i,c]}let[r,s]=[bt(t),bt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Dt(t,i),Dt(e,i)];return[r,s]}function as(t,e,n,o){
let r=[Jl(t,o),bt(e),bt(n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=Do(s),u=l<Do(c)||t===n&&s===c;if(!(e<t&&t<=n)||Do(i)<l&&
e<l&&l<=n&&u)return[s,i,c];[s,i]=[Dt(t,a),Dt(e,a)],c=n===1/0?bt(n):Dt(n,a)}return r}function Jl(t,e){if(!Bo(e)||!Bo(t))return bt(
t);let n=Math.min(zo(e),zo(t)),o=10**n;return It(Math.floor(t*o+.5)/o,n)}function Do(t){return t==="∞"?1/0:Number(t.replaceAll(
",",""))}var Zl=[1,2,2.5,5,10];function Ce(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[
t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(Zl.find(u=>u*i*s>=r*(1-1e-9))??10),a=1e-9*
r,l=[];for(let u=Math.ceil((t-a)/c);u*c<=e+a;u++)l.push(Number((u*c).toPrecision(12)));return l}function Gt(t){let e=t.slice(
1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)
return t.map(i=>Dt(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-
i)>n/100);for(;r<6&&s();)r++;return t.map(i=>It(i+0,r))}function It(t,e){let n=ls(t,e),[o="",r]=n.split("."),s=o.replace(
/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function ls(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();
let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))
return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}
function Pn(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".
padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function Dt(t,e){
if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=Pn(t,e-1).split("e");return`${ns(
o)}e${r}`}return ns(ls(t,e-1-n))}function ns(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}var on="…",Ql=300;function U(t){return String(t).slice(0,Ql).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Dn(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=cs(s,s.length,on,
e,n);if(i>o||o>=s.length)return i?Ho(s,i)+on:"";let c=s.lastIndexOf(" ",o-1)+1,a=c>o-tc?c:o,l=on+s.slice(a).join("");if(n(
l)>e){if(r<=a)return Dn(l,e,n);let u=s.slice(a).join("");return on+Dn(u,e-n(on),n,r-a)}return Ho(s,cs(s,a,l,e,n))+l}var tc=12;
function cs(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(Ho(t,c)+n)<=o?s=c:i=c-1}return s}function Ho(t,e){return t.
slice(0,e).join("").trimEnd()}function rn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(t,s)?-1:
1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,a]=[b(e,s),b(e,i)],l=0;for(;l<
c.length&&c[l]===a[l];)l++;o[s]=Math.max(o[s],l),o[i]=Math.max(o[i],l)}return o}function Le(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(a=>b(t,a)).sort(),c=[b(i,0),b(i,i.length-1)].map(a=>Array.from(a));if(i[0]!==i.at(-1))for(let a of s){let l=Array.from(
b(t,a)),u=c.map(f=>{let m=l.findIndex((h,d)=>h!==f[d]);return m<0?l.length:m});o[a]=n(a,Math.min(...u),e[a])}}return o}var us=new WeakMap;
function Bn(t,e){let n=us.get(t);return n||(n=rn(Array.from({length:t.n},(o,r)=>U(t.name(r)))),us.set(t,n)),b(n,e)}var ps=H.max_cluster_title,ds=["node_names","node_colors","color_numbers"];function zn(t){let e=t.get("color_numbers")??
[];return{names:fs(t.get("node_names")),colors:fs(t.get("node_colors")),numbers:e}}function fs(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var ms=new WeakMap,ec=new Map;function nc({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return ec;let o=ms.get(n);o||ms.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=oc(n,e)),r}function oc(t,e){let n=[];for(let c=0;c<e.length;c++){let a=b(e,c),l=t.get(a);l!==void 0&&n.push({label:c,
node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let a=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:c,name:a}of n.
sort((l,u)=>u.node-l.node)){let l=a;for(let u=2;s.has(l)||l!==a&&o.has(l);u++)l=`${a} (${u})`;s.add(l),i.set(c,l)}return i}
function J(t,e){let n=nc(t).get(e);return n===void 0?P(e):`${P(e)} ${U(n)}`}function kt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=oe(t,n);return Hn(t,n,$e(o),o)}function sn(t,e){let n=e>=
0?e:0,o=Ct(t,n);return Hn(t,o,n,oe(t,o))}function Ct(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;Nt(n,s)<
e?o=s+1:r=s}return t.n-o}function oe(t,e){let{n,heights:o}=t;return{lower:e<n?Nt(o,n-e-1):0,upper:e>1?Nt(o,n-e):1/0}}function $e({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Hn(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=rc(t,e)},get sizes(){return c??=this.nodes.map(l=>Nt(t.sizes,l))},get labels(){
return a??=sc(t,this.nodes)}}}function rc(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Fo(r,s,Nt(o,2*i)),Uo(r,s+1,Nt(o,2*i+1))}return r}function Fo(t,e,n){hs(t,0,e,n)}function hs(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=Nt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Uo(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(Nt(t,r)>Nt(t,s))&&
(r=s),t[o]=Nt(t,r),o=r,r=2*o+1}hs(t,0,o,n)}function sc(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=Nt(
t.start,o),i=s+Nt(t.sizes,o);for(let c=s;c<i;c++)n[Nt(t.order,c)]=r}),n}function gs(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:a}=oe(t,i),l=c>0?a/c:0;l>s&&([s,r]=[l,i])}return r}function Nt(t,e){return t[e]}var ic=65535;function Wo(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let a=d=>{if(c.original!==void 0)return b(n,d*i+c.original);if(c.numbers!==void 0)return b(r,c.numbers*e+d);let p=b(
o,c.codes*e+d);return p===ic?NaN:p},l,u=!1,[f,m]=[1/0,-1/0];function h(){return l||(l=Float64Array.from({length:e},(d,p)=>{
let g=a(p);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),l)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return h()},get gaps(){return h(),u},get ends(){return h(),f<=m?[f,m]:[0,1]}}})}function Oe(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function yt(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":ut(n,t.kind,t.unit)}var ws=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16));function re(t){let{values:e,words:n,ends:o}=t,r=t.colors.map(ws),s=ws(H.missing_color),[i=s,c=s]=r,a=new Uint8Array(
3*e.length);for(let l=0;l<e.length;l++){let u=b(e,l),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((h,d)=>h+f*(b(c,d)-
h));a.set((Number.isNaN(u)?s:m??s).map(Math.round),3*l)}return a}function jo(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let u=Z(t,2*l),f=Z(t,2*l+1);s[o+l]=Z(s,u)+Z(s,f),i[u]=
i[f]=o+l;let m=Z(e,l);m<c?a=!1:c=m,r[l]=c}return Fn({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function Fn(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=Z(o,2*a+(e[a]?1:0)),
u=Z(o,2*a+(e[a]?0:1)),f=Z(s,n+a);s[l]=f,s[u]=f+Z(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[Z(s,a)]=a,c[a]=Z(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(Z(c,Z(o,2*a))+Z(c,Z(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function Un(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Fn(t,n)}function ft(t,e){return e<
t.n?0:Z(t.distances,e-t.n)}function Bt(t){return t.n<2?0:Z(t.heights,t.n-2)}function zt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[Z(t.children,2*n+o),Z(t.children,2*n+1-o)]}function Wt(t,e){let n=Z(t.start,e);return t.order.subarray(n,n+Z(t.
sizes,e))}function bs(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,a=new Int32Array(s-1),l=0;for(let u=2*s-2;u>=s;u--){let f=Z(
i,u),m=r?Z(r,f):f,h=r?Z(r,f+Z(c,u))-m:Z(c,u);h>=o&&m<n&&m+h>e&&(a[l++]=u)}return a.subarray(0,l)}function Z(t,e){return t[e]}function ac(t){let e=Ie(t.get("heights")),n=Pe(t.get("flips"),e.length),o=jo(Vt(t.get("children")),e,n);return o.annotations=
zn(t),o}function qo(t){let e=ac(t),n=e.n,o=t.get("columns")??[],r=Ie(t.get("col_heights")),s=Vt(t.get("col_children")),i=t.
get("col_flips"),c=Ie(t.get("originals")),a=t.get("original_columns")??[],l=t.get("axis_names")??[],u=Vt(t.get("rows")),
f=Vt(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(h,d)=>d);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:an(t.get("values")),columnTree:r.length?jo(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:a,axes:lc(l,Ie(t.get("axes")),c,a.length,n),axisNames:l,tracks:Wo(t,
n,c,new Uint16Array(Re(t.get("track_codes"))),Ie(t.get("track_values"))),columnTracks:Wo(t,o.length,[],new Uint16Array(Re(
t.get("column_track_codes"))),Ie(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:an(t.get("cell_means")),cellDeviations:an(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:cc(Pe(t.get("names")),Vt(t.get("name_ends"))),leafOf:h=>uc(m,h)}}function lc(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}
function cc(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function uc(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Re(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Pe(t,e=0){let n=new Uint8Array(Re(t));return n.length>=e?n:new Uint8Array(
e)}function Vt(t){return new Int32Array(Re(t))}function an(t){return new Float32Array(Re(t))}function Ie(t){return new Float64Array(
Re(t))}var se=Object.keys(H.marker_scales).length,Wn=H.colors.length,ln=Wn*se,As=1<<30;function Ht(t,e){return As|parseInt(e.slice(
1),16)<<3|t%se}function jn(t){return(t&As)!==0}function ks(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Ss(t){
return t&7}var ys=new WeakMap,xs=new WeakMap,Ms=new WeakMap;function Ko(t){let{annotations:e}=t,n=Go(t);return e?.colors.
size?fc(n,e):n}function Go(t){let{annotations:e}=t,n=e&&xs.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Es(
t),s=pc(o,e?.numbers.length?e.numbers:r);return e&&xs.set(e,s),s}function vs(t,e,{nodes:n,sizes:o}){let{splits:r}=Es(t),s=Go(t),i=new Map;r.forEach((d,p)=>{i.set(d,tt(s,p))});let c=new Set(
Array.from(e,d=>tt(r,d))),a=new Set(Array.from(c,d=>i.get(d))),u=Array.from(n.keys()).sort((d,p)=>tt(o,p)-tt(o,d)||tt(n,
d)-tt(n,p)).map(d=>tt(r,tt(n,d))),f=new Map;for(let d of u)c.has(d)&&f.set(d,i.get(d)??0);let m=new Set(f.values());for(let d of u){
if(f.has(d))continue;let p=i.get(d)??0;if(p>=Wn||m.has(p)){let g=Array.from(H.colors.keys()).filter(w=>!m.has(w));for(p=
g.find(w=>!a.has(w))??g[0]??Wn;m.has(p);)p++}f.set(d,p),m.add(p)}let h=[];for(let d=0,p=0;d<=Math.max(...f.keys());d++){
let g=f.get(d);if(g!==void 0){h.push(g);continue}for(;m.has(p);)p++;h.push(p++)}return h}function fc(t,e){let n=Ms.get(e);
if(!n){Ms.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ht(tt(n,o),r)}return n}function St(t){let{nodes:e,tree:n}=t,o=Go(
n),r=mc(e.map(i=>tt(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let a=s.get(i);a&&(r[c]=Ht(tt(r,c),
a))}),r}function mc(t,{nodes:e,tree:n}){if(!t.some(s=>s>=ln))return t;let o=Array.from(e.keys()).sort((s,i)=>tt(n.start,
tt(e,s))-tt(n.start,tt(e,i))),r=-1;for(let s of o){let i=tt(t,s);i%ln===r&&(t[s]=i+Wn),r=tt(t,s)%ln}return t}function Es(t){
let e=ys.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,l=n-2;l>=0;l--,a++){
let u=tt(o,2*l),f=tt(o,2*l+1),m=tt(r,u)>=tt(r,f);s[m?u:f]=tt(s,n+l),s[m?f:u]=a}let i=[];kt(t,gs(t)).nodes.forEach((a,l)=>{
i[tt(s,a)]=l});let c={splits:s,start:i};return ys.set(t.children,c),c}function pc(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=tt(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)
c++;o[i]=c}return t.map(i=>tt(o,i))}function tt(t,e){return t[e]}var dc=1.05,_s=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Be(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Ts(t.get("locked_nodes")),s=Ts(t.get("cut_nodes"));if(s.length===n&&hc(e,s))return De(
e,s,o,r);let i=Ct(e,o)===n?sn(e,o):kt(e,n);return r.length?De(e,i.nodes,o,r):i}function Xt({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Ts(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function hc({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>it(e,i)-it(e,c))){if(it(e,s)!==r)return!1;r+=it(n,s)}return r===t}function De(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,l)=>a-l);if(Math.
max(...r)<2*t.n-s)return{...Ct(t,n)===s?sn(t,n):kt(t,s),locked:i};let c=oe(t,Ct(t,n));return Hn(t,s,n,c,{nodes:gc(t,r),locked:i})}
function gc({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let l=r.pop();l!==void 0;l=r.pop())n.has(l)||l<t||(o.add(l),
r.push(it(e,2*(l-t)),it(e,2*(l-t)+1)));let s=2*t-1,i=l=>o.has(l)?l+s:l,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let a=1;
for(let l of[...o].sort((u,f)=>f-u))Fo(c,a++,i(it(e,2*(l-t)))),Uo(c,a,i(it(e,2*(l-t)+1)));return c}function ze({tree:t,locked:e},n){
if(!e.length)return"k"in n?kt(t,n.k):sn(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[a,l]=[[],[]];for(let d=o-
2;d>=0;d--){let p=it(r,o+d),g=p+it(s,o+d),w=!1,x=!1;for(let k of e){let[M,y]=[it(r,k),it(r,k)+it(s,k)];p>=M&&g<=y?x=!0:p<=
M&&g>=y&&(w=!0)}w?a.push(d):x||l.push(d)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let d=o-Ct(t,f);u=l.filter(p=>p>=d).length}else{
let d=Math.round(n.k)||1;u=Math.min(Math.max(d-1-a.length,0),l.length),f=$e({lower:u<l.length?it(i,it(l,u)):0,upper:u?it(
i,it(l,u-1)):1/0})}let m=new Set([...a,...l.slice(0,u)].map(d=>o+d)),h=[...m].flatMap(d=>[it(c,2*(d-o)),it(c,2*(d-o)+1)]).
filter(d=>!m.has(d));return De(t,h.length?h:[2*o-2],f,e)}function qn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?De(s,n,r,e):Ct(s,r)===o?sn(s,r):kt(s,o)}function ie(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function Kn({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let a=ft(t,i),l=it(t.parents,i),u=a>0?a*dc:1,f=l<0?u:ft(t,l),[m,h]=a<=f?[a,f]:[f,
a];m<n&&(n<=h||l<0)||(s[c]=m+(h-m)/2)}),s}function it(t,e){return t[e]}var wc=200,bc=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","color_by","size_by","marker_by","names_from","sort_by","distanc\
e_cmap"];function Xo(t){let e=qo(t),n=Be(t,e.tree),o=Vo(t,e),r=null,s=[],i=new Map,c=_=>{for(let C of[...i.get(_)??[]])C(
_)},a=new Map,l,u=-1/0,f=!1,m=!1;function h(_){f=!0;try{for(let[C,D]of Object.entries(_))t.set(C,D)}finally{f=!1}}function d(){
if(clearTimeout(l),l=void 0,!a.size)return;u=Date.now();let _=Object.fromEntries(a);a.clear(),h("n_clusters"in _?{..._,...w()}:
_),t.save_changes()}function p(_){for(let[C,D]of Object.entries(_))a.set(C,D);l??=setTimeout(d,Math.max(0,u+wc-Date.now()))}
function g(){if(d(),!!m){m=!1;try{let _={browser_seq:t.get("browser_seq"),cut_revision:e.revision};t.send({said:{...Xt(n),
..._}})}catch{}}}let w=()=>({browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.
revision}),x=[];function k(_,C){let D=()=>{if(f)return;let L=e.revision>0&&t.get("revision")===e.revision;(_==="revision"||
L)&&C()};t.on(`change:${_}`,D),x.push([`change:${_}`,D])}let M=t.get("python_seq");function y(){let _=M;return M=t.get("\
python_seq"),M!==_}let S=()=>a.has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??0);function v(_){
let C=t.get("threshold_step");return C>0&&Math.abs(_-Math.round(n.t/C)*C)<1e-6*C}k("revision",()=>{let _=e.revision>0&&S();
if(a.clear(),m&&=_,M=t.get("python_seq"),e=qo(t),_){n=kt(e.tree,n.k);let C={...O(n.k),...Xt(n)};h(C),p(C)}else n=Be(t,e.
tree);o=Vo(t,e),r=null,c("data")}),k("python_seq",()=>queueMicrotask(y)),k("n_clusters",()=>{if(t.get("n_clusters")===n.
k)return;let _=y();_&&S()?h(Xt(n)):N(_?Be(t,e.tree):A(),_)}),k("distance_threshold",()=>{let _=t.get("distance_threshold");
if(_===n.t)return;let C=y();if(!(!C&&v(_))){if(C&&S()){h(Xt(n));return}N(C?Be(t,e.tree):ze(n,{t:_}),C)}});for(let _ of["\
cut_nodes","locked_nodes"])k(_,()=>{if(t.get(_)===Xt(n)[_])return;let C=y();C&&S()?h(Xt(n)):N(Be(t,e.tree),C)});function A(){
let[_,C]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Ct(e.tree,C)!==_?ze(n,{k:_}):ze(n,{t:C})}
for(let _ of ds)k(_,()=>{e={...e,tree:{...e.tree,annotations:zn(t)}},n=qn(n,e.tree),c("cut")});k("flips",()=>{let _=Pe(t.
get("flips"),e.n-1);_.some((C,D)=>C!==e.tree.flips[D])&&T(Fn(e.tree,_))}),k("selection",()=>{a.delete("selection");let _=Vo(
t,e);Ns(o,_)||(o=_,c("selection"),E([..._?.keys()??[]].filter(C=>_?.[C])))});for(let _ of[...bc,"cmap_colors","values_ab\
out","split_order","split_about","distances","distances_about"])k(_,()=>c("option"));function T(_){e={...e,tree:_},n=qn(
n,_),c("order")}function E(_){s=_,_.length&&c("reveal")}function N(_,C){for(let L of _s)a.delete(L);m=!C,n=_;let D={...O(
_.k),...Xt(n),...C?{}:w()};h(Object.fromEntries(Object.entries(D).filter(([L,$])=>t.get(L)!==$))),c("cut")}function O(_){
let C=t.get("most_clusters");return C&&_>C?{most_clusters:Math.min(e.n,2*_)}:{}}function I(_){ie(_,n)&&_.locked.join()===
n.locked.join()&&_.t===n.t||(n=_,m=!0,p({...O(n.k),...Xt(n)}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(_){I(ze(n,{t:_}))},setNodes(_,C){let D=De(e.tree,_,n.t,C),L=vs(
e.tree,n.nodes,D),{names:$=new Map,colors:W=new Map}=e.tree.annotations??{};e={...e,tree:{...e.tree,annotations:{names:$,
colors:W,numbers:L}}},I(qn(D,e.tree)),p({color_numbers:L}),d()},setClusters(_){I(ze(n,{k:_}))},select(_,{add:C=!1}={}){let D=C&&
o?o.slice():new Uint8Array(e.n);for(let $=0;$<_.length;$++)D[b(_,$)]=1;let L=D.includes(1)?D:null;Ns(o,L)||(o=L,p({selection:yc(
L,e)}),c("selection"),E(Array.from(_)),d())},get wanted(){return s},reveal:E,setHover(_){_?.leaf===r?.leaf&&_?.node===r?.
node||(r=_,c("hover"))},flip(_){let C=Un(e.tree,_);if(C===e.tree)return;T(C);let{buffer:D,byteOffset:L,byteLength:$}=C.flips;
p({flips:new DataView(D,L,$),flips_of:e.revision}),d()},setColumnTree(_){e={...e,columnTree:_},c("order"),p({col_flips:_.
flips.join("")}),d()},option(_){return a.has(_)?a.get(_):t.get(_)},setOption(_,C){this.option(_)!==C&&(p({[_]:C}),c("opt\
ion"))},flush:d,announceCut:g,subscribe(_,C){let D=typeof _=="string"?[_]:_;for(let L of D)i.has(L)||i.set(L,new Set),i.
get(L)?.add(C);return()=>{for(let L of D)i.get(L)?.delete(C)}},destroy(){d();for(let[_,C]of x)t.off(_,C);x.length=0,i.clear()}}}
function Vo(t,e){let n=Vt(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,
r=!0)}return r?o:null}function yc(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Ns(t,e){return t===
e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var Yo=.25,xc=1;function cn(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let d=0;d<e.length;d++){let p=b(e,d);p<=r?c++:p<s&&i.push(
p)}let a=i.length&&Math.min(n,Yo*o/i.length),l=i.length>0&&a<xc;l&&([i,a]=[[],0]);let u=(o-a*i.length)/(s-r);function f(d,p){
let[g,w]=[0,i.length];for(;g<w;){let x=g+w>>1,k=b(i,x);k<d||p&&k===d?g=x+1:w=x}return g}let m=[r,...i].map((d,p)=>{let g=i[p]??
s,w=p*a;return{from:d,to:g,begin:(d-r)*u+w,end:(g-r)*u+w}}),h={n:t,from:r,to:s,length:o,unit:u,gap:a,blocks:m,first:c,isCrowded:l,
begin:d=>(d-r)*u+a*f(d,!0),end:d=>(d-r)*u+a*f(d),at:d=>(h.begin(d)+h.end(d))/2,placeAt(d){let[p,g]=[0,m.length-1];for(;p<
g;){let k=p+g+1>>1;b(m,k).begin<=d?p=k:g=k-1}let w=b(m,p),x=w.from+(d-w.begin)/u;return p<m.length-1?Math.min(x,w.to):x},
isGap:d=>m.some(({end:p},g)=>d>=p&&d<(m[g+1]?.begin??0))};return h}function Cs({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(a,l)=>s+o(l)/i),x:e.map(a=>s+r(a)/i),least:1}}function Jo(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:a}=b(n,i);if(c>=s.x1)break;let[l,u]=[Math.max(c,s.x0),Math.min(a,s.x1)];u>l&&o.push({...s,x0:l,x1:u})}}return o}var Gn={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var Zo=Object.keys(Gn),jt="auto",$s=(t,e)=>t===jt?e?"vlag":b(Zo,0):t,Ls=new Map;function Os(t){return[...t.get("cmap_nam\
es")??[],...Zo]}function He(t,e){let n=Ls.get(t);if(n)return n;let o=Object.hasOwn(Gn,t)?Gn[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Mc(o):r>=0&&(n=Pe(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?He(b(
Zo,0),e):(Ls.set(t,n),n)}function Mc(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-c)+n(o+5+a)*c}}return e}var Ac="linear";function Is(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Ac},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let l=!1;function u(){l||(l=!0,c.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function ae(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function le(t){return!!t.getContext(
"2d")?.isContextLost?.()}var kc=600;function Rs(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function Ps(t,e,n){let o=Mt(
t),r=e.map(p=>{let g=Rs(o.document);return t.append(g),{canvas:g,draw:p,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,a=[],l={canvas:s,width:0,height:0,dpr:1,paint(...p){r.forEach((g,w)=>{(!p.length||p.includes(w))&&
(g.stale=!0)}),l.width&&(i||=o.requestAnimationFrame(u))},fade(p,...g){r.forEach((w,x)=>{g.includes(x)&&w.canvas!==s&&(w.
fade=p)})},endFades(){for(let p of r)p.fade=0,p.fading?.end()},destroy(){l.endFades(),o.cancelAnimationFrame(i);for(let p of a)
o.clearTimeout(p);h.disconnect(),d();for(let{canvas:p}of r)p.width=p.height=0,p.remove()}};function u(){i=0;let p=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=Is(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(l.dpr,0,0,l.dpr,0,0),g.ctx.clearRect(0,0,l.width,l.height),g.ctx.save(),g.draw(g.ctx,l),g.ctx.
restore());s.dataset.ms=(o.performance.now()-p).toFixed(2),s.dataset.painted=String(++c)}function f(){let[p,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*_e(t);if(!(p===l.width&&g===l.height&&w===l.dpr)&&(Object.assign(l,{width:g?p:
0,height:g,dpr:w}),l.endFades(),!!l.width)){for(let{canvas:x}of r)x.width=Math.round(p*w),x.height=Math.round(g*w);n?.(l);
for(let x of r)x.stale=!0;o.cancelAnimationFrame(i),u()}}function m(p){let{canvas:g}=p;g.addEventListener("contextrestor\
ed",()=>l.paint(r.indexOf(p))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!le(g))return;let x=Rs(o.document);x.width=g.width,x.height=g.height,p.fading?.end(),g.replaceWith(x),
p.canvas=x,p.ctx=x.getContext("2d"),m(p),l.paint(r.indexOf(p))},kc);a.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",p=>{let{detail:g}=p;for(let w of r)g.save(),g.setTransform(l.dpr,0,0,l.dpr,0,0),w.draw(g,l),g.restore()});let h=new o.
ResizeObserver(f);h.observe(t);let d=Vr(o,f);return l}function X(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var z=11;function Yt(t,e){let n=new Map,o=null,
r=(i=z,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=z,a=!1)=>{let l=r(c,a),u=n.get(l);(!u||u.size>5e3)&&n.set(l,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=l,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,c,a,l,u,f)=>Dn(i,c,m=>s(m,a,l),u,f)}}function Ds(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],a,l,u=!1,f=0;f<n;++f)o=t[f],a=o[0],l=o[1],l>s!=
c>s&&r<(i-a)*(s-l)/(c-l)+a&&(u=!u),i=a,c=l;return u}function Bs(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,a]=[nt(n,i),nt(n,i+1)];o.push([c,
a]),r[0]=Math.min(nt(r,0),c),r[1]=Math.min(nt(r,1),a),r[2]=Math.max(nt(r,2),c),r[3]=Math.max(nt(r,3),a)}let s=[];for(let i=0;i<
t.length;i++){let[c,a]=[nt(t,i),nt(e,i)];c<nt(r,0)||c>nt(r,2)||a<nt(r,1)||a>nt(r,3)||Ds(o,[c,a])&&s.push(i)}return s}function zs(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[d,p]=[nt(t,h),
nt(e,h)];return d>=0&&d<=n&&p>=0&&p<=o?Math.floor(p/r)*s+Math.floor(d/r):-1},a=new Int32Array(s*i+1),l=t.length;for(let h=0;h<
l;h++){let d=c(h);d>=0&&(a[d+1]=nt(a,d+1)+1)}for(let h=0;h<s*i;h++)a[h+1]=nt(a,h+1)+nt(a,h);let u=a.slice(),f=new Int32Array(
nt(a,s*i));for(let h=0;h<l;h++){let d=c(h);if(d<0)continue;let p=nt(u,d);f[p]=h,u[d]=p+1}let m=(h,d)=>Math.min(Math.max(
Math.floor(h/r),0),d-1);return{nearest(h,d,p){let g=-1,w=p*p,[x,k]=[m(h-p,s),m(h+p,s)],[M,y]=[m(d-p,i),m(d+p,i)];for(let S=M;S<=
y;S++){let v=nt(a,S*s+k+1);for(let A=nt(a,S*s+x);A<v;A++){let T=nt(f,A),E=(nt(t,T)-h)**2+(nt(e,T)-d)**2;(E<w||E===w&&T>g)&&
([w,g]=[E,T])}}return g}}}function Vn([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return Jt(
[o-a*c,o+(1-a)*c],n,0)}function Jt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function nt(t,e){
return t[e]}var Hs=5,Sc=.12;function Xn(t){let[e,n]=[1,Hs],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,Hs*c],o=null},showAll(){s(null)},
zoom(i,c){let[a,l]=r(),u=a+Math.min(Math.max(c,0),1)*(l-a);s(Vn([a,l],[0,e],u,i,Math.min(e,n)))},move(i,c=r()){o&&s(Jt(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,a]=o,l=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<c?f-c:Math.max(
0,f+1-a);Math.abs(m)<Math.abs(l)&&(l=m)}l&&s(Jt(o,[0,e],l+Math.sign(l)*Sc*(a-c)))}}}function we(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function Qo(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function Yn(t,e,n,o){let r=t.ownerDocument,s=r.createElement("select"),i=Qo(t,e,n,s);return s.addEventListener("cha\
nge",()=>o(s.value)),(c,a,l)=>{i.hidden=!c.length,!i.hidden&&(s.replaceChildren(...(c.includes(l)?c:[...c,l]).map(u=>{let f=r.
createElement("option");return f.value=u,f.textContent=a(u),f})),s.value=l)}}function Jn(t,e,n,o,r,s){let i=t.ownerDocument,
{box:c,list:a}=we(t,e,n),l=i.createElement("section"),u=i.createElement("b");u.textContent=s,l.setAttribute("role","grou\
p"),l.setAttribute("aria-label",s);let f=[],m=0,h=[[],[]],d="";function p(){if(!c.open)return;let w=[m,...f].join(`
`);if(w!==d){d=w;let x=f.map(g);l.replaceChildren(u,...x.slice(m)),a.replaceChildren(...x.slice(0,m),...x[m]?[l]:[])}a.querySelectorAll(
"input").forEach((x,k)=>{x.checked=!!h[k<m?0:1]?.includes(f[k]??"")}),a.querySelectorAll("button").forEach((x,k)=>{let[M,
y]=r.words(f[k]??"");x.textContent=M,x.title=y,x.setAttribute("aria-label",y)})}function g(w,x){let k=i.createElement("l\
abel"),M=i.createElement("input"),y=i.createElement("span");M.type="checkbox",M.dataset.lmSuppressShortcuts="true",M.addEventListener(
"change",()=>o(w,M.checked,x>=m)),y.textContent=U(w),k.append(M,y);let S=i.createElement("div");if(S.append(k),x>=m)return S;
let v=i.createElement("button");return v.dataset.lmSuppressShortcuts="true",v.addEventListener("click",({shiftKey:A})=>r.
act(w,A)),S.append(v),S}return c.addEventListener("toggle",p),{show(w,x,k,M){[f,m,h]=[[...w,...k],w.length,[x,M]],c.hidden=
!f.length,p()}}}var Lt="walking";function Fs({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Lt}`);return t===
"Enter"&&r&&!i}var Us=160;function vc(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Ws(t){
let e=Mt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,l]of c)e.addEventListener(a,l,!0);return{step(){let a=e.performance.now(),l=a>=o;return o=a+Us,l&&!n&&
!vc(e)?Us:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,l]of c)e.removeEventListener(a,l,!0)}}}var un=14,Zn=4;function js(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function a(l,u){let f=[
l,...u].join(`
`);if(f!==s){for(s=f,o.textContent=U(l);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=u.length,m.textContent=U(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,u,f,m){
a(f,m),n.hidden=!1;let[h,d]=[t.clientWidth,t.clientHeight],p=l+un+i+Zn<=h?l+un:l-un-i,g=u-un-c,w=g>=Zn?g:u+un,x=(k,M)=>Math.
round(Math.max(Zn,Math.min(k,M-Zn)));n.style.transform=`translate(${x(p,h-i)}px, ${x(w,d-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Qn=`This view shows the rows' values, but ${H.needs_table}`,Ks="This view shows the values of columns, and distances\
 between rows have none.",qs="hclust-easing",Fe=4;function ce(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=Ps(s,n,o),c=js(s),a=X(s,{focusout:({relatedTarget:p})=>{s.contains(p)||c.hide()}}),l=r.createElement(
"div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let u=[],f=Ws(s),m=null,h,d=()=>{clearTimeout(
h),s.classList.remove(qs),i.endFades()};return{box:s,stage:i,tip:c,followCut(p,...g){let w=m?.k!==p.k||m.t!==p.t;if(m=p,
!w&&f.isUnderWay())return;d();let x=f.step();x&&(s.classList.add(qs),i.fade(x,...g),h=setTimeout(d,2*x))},rest:d,announce(p){
l.textContent=p},onDestroy(...p){u.push(...p)},destroy(){for(let p of u)p();d(),f.destroy(),a(),i.destroy(),s.remove()}}}
function xt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=_e(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Ue(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Ft(t){return e=>{let n=t[e.key];!n||Fs(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Ec=["Escape","Shift","Control","Alt","Meta"];function We(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[X(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Lt)}}),X(e,{keydown:r=>{Ec.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Lt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function fn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected\
.`:"."}function Gs(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ue(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=Gs(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,a){let l=n.createElement("label"),u=n.createElement("span");return u.
textContent=i,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,u]:[u,c]),o.append(l),l}return{el:o,select(i,c){let a=n.
createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",i);let l=s(i,a,!1),u="";
return{show(f,m,h=m){let d=JSON.stringify([m,h]);d!==u&&(u=d,a.replaceChildren(...m.map((p,g)=>{let w=n.createElement("o\
ption");return w.value=p,w.textContent=(h[g]??p).slice(0,60),w}))),a.value=f},hide(f){l.hidden=f}}},checkbox(i,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let u=s(i,l,!0);return{
show(f,m=!0){l.checked=f,u.hidden=!m}}},button(i,c){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var fe="cut";function Vs(t,e,n){let{of:o,breaks:r,titles:s}=t.get("split_about")??{},i=Vt(t.get("split_order"));return o!==
e||i.length!==n?null:{order:i,breaks:r,titleOf:c=>s[c]}}function tr(t,e,n){let o=n===fe;if(!o&&!(typeof n=="number"&&n>1)||
o&&!t)return null;let{nodes:r}=o&&t?t:kt(e,Number(n)),s=r.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(!o||!t)return[`Block ${P(i+1)}`,P(i+1)];let c=b(t.labels,b(e.order,b(s,i))),[a,l]=[P(c),J(t,c)];return[...l===a?[]:[`\
Cluster ${l}`,l],`Cluster ${a}`,a]}}}function Ys(t,e){return t&&e?.n_clusters?kt(t,e.n_clusters):null}var Xs=H.colors.length-1;function Js(t){return St(t).map(
e=>Xs-e%(Xs+1))}function to(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var Zs="descending",Qs=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
Zs}:[]});function ti(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,c]=[b(r.values,
n),b(r.values,o)],a=Number(Number.isNaN(i))-Number(Number.isNaN(c))||(s?c-i:i-c);if(a)return a}return 0}):t}function ei(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,Zs]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var pn=16,Rt=9,eo=54,mn=5,ni=12,oi=14,ri=110,si=8;function ii({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<
t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>ut(
r,"number"))}function Tc(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:c}=t,a=ii(t),l=e&&ii(t,e),u=m=>[`${l?`${l[m]}\
/`:""}${a[m]}`,`${a[m]}/${a[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,h)=>{let d=r&&h===o.length-1?` (${ut(r,"nu\
mber")} values)`:"";f.push([[m],[`${o[h]}${d}`],u(h)])}):n.length&&!o.length&&f.push([n,rs(c,s,i),[]]),t.gaps&&n.length&&
f.push([[H.missing_color],["missing"],u(o.length)]),f}function je(t,e,n,o,r=[]){let s=[],i=0;for(let l of[...t,...r]){let u=Tc(
l,r.includes(l)?null:o);if(!u.length)continue;let f=n.fit(U(l.name),ri,z,!0);s.push({line:i,left:0,text:f,colors:[],end:""});
let m=n.width(f,z,!0)+ni;for(let[h,d,[p="",g=""]]of u){let[w="",x=""]=d.map(M=>n.fit(U(M),ri)),k=n.width(`${w} ${g}`)+n.
width(x)+mn;k+=h.length===1?Rt:eo+mn,m+k>e-4&&m>oi&&(i+=1,m=oi),s.push({line:i,left:m,text:`${w} ${p}`.trim(),colors:h,end:x}),
m+=k+ni}i+=1}let c=s.length;s=s.filter(l=>l.line<si);let a=s.at(-1);if(a&&s.length<c){let l=`+ ${c-s.length+1} more`;s[s.
length-1]={...a,text:l,colors:[],end:""}}return{items:s,lines:Math.min(i,si)}}function no(t,e,n,o,r){t.textAlign="left",
t.textBaseline="middle";for(let{line:s,left:i,text:c,colors:a,end:l}of e){let u=n+(s+.5)*pn,f=!a.length&&!c.startsWith("\
+ ");t.font=r.css(z,f);let[m,h]=a,d=i+2,p=(g,w)=>{t.fillStyle=w,t.fillText(g,d,u+.5),d+=r.width(g)+mn};if(!m)p(c,f?o.ink:
o.quiet);else if(h){p(c,o.quiet);let g=eo/18;for(let w=0;w<18;w++)t.fillStyle=_c(m,h,(w+.5)/18),t.fillRect(d+w*g,u-Rt/2,
g+.3,Rt);me(t,d,u-Rt/2,eo,Rt,o),d+=eo+mn,p(l,o.quiet)}else t.fillStyle=m,t.fillRect(d,u-Rt/2,Rt,Rt),me(t,d,u-Rt/2,Rt,Rt,
o),d+=Rt+mn,p(c,o.quiet)}}function _c(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(
r,r+2),16));return Math.round(Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function me(t,e,n,o,r,s){t.fillStyle=s.rule,
t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}var Nc=12,er=(t,e)=>Array.from({length:Math.max(0,Math.min(Nc,e)+1-t)},(n,o)=>String(o+t));function ai(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=we(t,"Blocks",n),s=l("Rows","Blocks of rows","row_spl\
it"),i=l("Columns","Blocks of columns","col_split"),c=t.ownerDocument.createElement("input");c.type="range",c.max=String(
H.max_block_gap),c.addEventListener("input",()=>e.setOption("gap",Number(c.value))),Qo(r,"Gap","Gap between blocks",c);function a(u){
return!!e.model.get("split_names")?.includes(u)}function l(u,f,m){let h=Yn(r,u,f,p=>e.setOption(m,a(p)?p:Number(p)||p));
function d(p){return p?p===fe?"by cluster":Number(p)&&!a(p)?`${p} blocks`:`by ${p}`:"together"}return(p,g)=>h(g>1?["",...p,
...er(2,g)]:[],d,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([fe,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[fe]:[],f.columns),c.value=String(e.option("gap")??H.block_gap)}}function li(t,e){return[`Column cluster ${P(e)}`,P(b(t.sizes,e),"columns")]}var ci=t=>t?` Columns are cut into ${P(t.k,"\
clusters")}.`:"";function ui(t,e){let n="How the columns are clustered",{box:o,list:r}=we(t,"Columns",n);r.setAttribute("aria-label",n),o.
classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(u,f)=>Yn(r,u,`${u} of columns`,m=>{e.setOption(
"column_options",{...s(),...f(m)}),e.flush()}),c=i("Clusters",u=>({n_clusters:Number(u)||null})),l=(e.model.get("column_\
choices")??[]).map(({name:u,text:f,values:m,words:h})=>{let d=i(f,p=>({[u]:m[h.indexOf(p)]}));return()=>d(h,String,h[m.indexOf(
s()[u])]??"")});return function(f){let{n_clusters:m}=s();o.hidden=f<2||m===void 0,c(["",...er(1,f)],h=>h||"not cut",String(
m||""));for(let h of l)h()}}var fi={cmap:"distance_cmap"},mi={row_cluster:!0,col_cluster:!1,sort_by:[],tracks:[],row_split:"",col_split:"",color_scale:{},
annot:!1,column_options:{},column_tracks:[]};function Cc(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(0);let n=new Float32Array(
e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}function pi(t){let{model:e}=t,
n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,values:o.values,data:null};function s(){
let a=e.get("distances"),{n:l}=t.data;return(a!==o.bytes||l!==o.n)&&(o={bytes:a,n:l,values:Cc(an(a),l)}),o.values}function i(){
let a=t.data,l=s();if(r.data&&r.of===a&&r.values===l)return r.data;let u=Array.from({length:l.length?a.n:0},(m,h)=>a.name(
h)),f={...a,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,plain:!0})),values:l,columnTree:null,tracks:[],
columnTracks:[]};return r={of:a,values:l,data:f},f}return Object.create(t,{data:{get:i},model:{value:{get:a=>a==="values\
_about"?{unit:n().unit,centered:!1}:e.get(a)}},note:{value:()=>n().note??""},option:{value:a=>Object.hasOwn(mi,a)?mi[a]:
t.option(fi[a]??a)},setOption:{value(a,l){let u=fi[a];u&&t.setOption(u,l)}}})}var di=H.colors,Lc=Object.keys(H.marker_scales),hi=H.marker_scales;function nr(t){return jn(t)?t:t%ln}function Q(t){return jn(
t)?ks(t):b(di,t%di.length)}function or(t){return b(Lc,jn(t)?Ss(t):t%se)}var[$c,Oc]=[2,1],Ic=8;function gi(t,e){let n=Array.from(He("Greys",e));return t.dark?n:n.map((o,r)=>b(n,3*(255-Math.floor(
r/3))+r%3))}function Rc({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:c}=n.heatmap;return s.map(({label:a})=>{
let l=b(e.tree.start,b(t.nodes,a)),u=l+b(t.sizes,a),[f,m]=[r.begin(l),o.begin(l)];return{label:a,left:i+f,top:c+m,width:r.
end(u)-f,height:o.end(u)-m}})}function wi(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),t.rect(r.left-1,r.top-
1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:c,width:a,height:l}of Rc(e,n))t.strokeStyle=Q(b(o,s)),t.lineWidth=
Math.min(a,l)<Ic?Oc:$c,t.beginPath(),t.rect(i,c,a,l),t.stroke();t.restore()}function bi(t){return{brush:(e,n)=>t.select(
[...e,...n??t.data.tree.order]),follow(){},restyle(){},destroy(){}}}function rr({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((l,u)=>l+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,a]=[0,1/0];for(let l=0;l<t;l++){let u=vt(o,vt(n,l));i[vt(n,l)]=(c+u/2)*r,c+=u,s[l+1]=c*r,a=Math.min(a,u*r)}for(let l=0;l<
t-1;l++)i[t+l]=(vt(i,vt(e,2*l))+vt(i,vt(e,2*l+1)))/2;return{edges:s,x:i,least:a}}function Zt(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return vt(t,n)+(e-n)*(vt(t,n+1)-vt(t,n))}function be(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;vt(t,r)<=e?n=r:o=r-1}return n+(e-vt(t,n))/(vt(t,n+1)-vt(t,n))}function vt(t,e){
return t[e]}var sr=1;function Et(t,e){return ki(t,Zt(t.places?.edges,e))}function ki(t,e){return(e-t.from)/(t.to-t.from)*t.width}function ir(t,e,n){
return st(t.places?t.places.x:e.x,n)}function oo(t,e,n){return ki(t,ir(t,e,n))}function pe(t,e){let n=t.from+e/t.width*(t.
to-t.from);return be(t.places?.edges,n)}function at(t,e){return t.height*(1-e/t.top)}function ro(t,e){return t.top*(1-e/
t.height)}function ye(t){return t.width/(t.to-t.from)}function ar(t,e){return Et(t,e+1)-Et(t,e)}function so(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=sr/(ye(e)*n),c=e.places?.edges,a=bs(
t,e.from,e.to,i,c),l=new Int32Array(12*a.length),u=new Int32Array(3*a.length),f={rows:yi(r+s+1),columns:yi(o+s+1)},m=0,h=(g,w,x,k,M)=>{
l.set([w,x,k,M],4*m),u[m++]=g},d=g=>Math.round(oo(e,t,g)*n-s/2),p=g=>Math.round(at(e,ft(t,g))*n-s/2);for(let g of a){let[
w,x]=zt(t,g),[k,M,y]=[d(w),d(x),p(g)],[S,v]=[Math.max(0,k),Math.min(o,M+s)];y>-s&&S<v&&xi(f.rows,y,S,v)&&h(g,S,y,v-S,s);
for(let[A,T]of[[w,k],[x,M]]){if(T<0||T+s>o+1)continue;let N=A>=t.n&&ao(t,A,c)>=i?p(A):r,[O,I]=[Math.max(0,Math.min(y,N)),
Math.max(y,N)];O<I&&xi(f.columns,T,O,I)&&h(g,T,O,s,I-O)}}return{rects:l,owner:u,count:m,thick:s}}function io(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(st(e,s),st(e,s+1),st(e,s+2),st(e,s+3))}function ao(t,e,n){let o=st(t.sizes,e);if(!n)
return o;let r=st(t.start,e);return st(n,r+o)-st(n,r)}function yi(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function xi(t,e,n,o){let[r,s]=[st(t.from,e),st(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function qt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=sr/(ye(r)*r.dpr),
c=r.places?.edges,a=Math.max(0,Math.floor(be(c,r.from)));for(;a<t.n&&Zt(c,a)<r.to;){let l=st(o,st(t.order,a)),u=st(t.start,
st(e,l)),f=u+st(n,l),[m,h]=[Math.max(0,Et(r,u)),Math.min(r.width,Et(r,f))];s.push({label:l,x0:m,x1:h}),a=Math.max(f,Math.
ceil(be(c,Zt(c,u)+i)))}return s}var Mi=new WeakMap;function qe(t,e){if(t.monotone)return ft(t,e);let n=Mi.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=zt(t,o);n[o]=Math.max(ft(t,o),n[r]??0,n[s]??0)}
Mi.set(t.children,n)}return st(n,e)}function Ke(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(pe(e,n)),
0),t.n-1),i=st(t.order,s),c=sr/(ye(e)*e.dpr),a=-1,l=r,u=(f,m,h)=>{let d=Math.hypot(m,h);d<l&&([l,a]=[d,f])};for(let f=st(
t.parents,i);f>=0;f=st(t.parents,f)){if(ao(t,f,e.places?.edges)<c)continue;let[m,h]=zt(t,f),d=at(e,ft(t,f)),p=[m,h].map(
g=>oo(e,t,g));u(f,Ai(n,p[0]??0,p[1]??0),o-d),[m,h].forEach((g,w)=>{let x=at(e,ft(t,g));u(g,n-st(p,w),Ai(o,d,x))})}return a}
function Ai(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function st(t,e){return t[e]}function Si(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(It(t,0)).replace(/^-0$/,"0"):r==="e"?Pn(t,s):r==="g"?Dt(t,Math.max(1,s)):r==="%"?
`${i(It(100*t,s))}%`:i(It(t,s))}var Pc=2e4,Dc=4;function vi(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:a,fmt:l,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[h,d]=e.shown,[p,g]=[f.unit,u.unit];if(g<z+2||p<z||(d-h)*r.length>Pc)return;let w=[];
for(let x=Math.ceil(h-.2);x+.8<=d&&x<o.length;x++)for(let k=0;k<r.length;k++){let M=b(n.values,b(o,x)*n.p+b(r,k)),y=Si(M,
l);if(!y)continue;if(a.width(y)+Dc>p)return;let S=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),v=.2126*b(c,S)+
.7152*b(c,S+1)+.0722*b(c,S+2),A=m.left+f.at(k+.5),T=m.top+u.at(x+.5)+.5;w.push({word:y,x:A,y:T,dark:v>127.5})}t.font=a.css(),
t.textAlign="center",t.textBaseline="middle";for(let{word:x,x:k,y:M,dark:y}of w)t.fillStyle=y?"#000000":"#ffffff",t.fillText(
x,k,M)}var{label_gap:Ei,max_label_shift:Bc,max_last_label_shift:zc}=H;function Ti(t,e,n){for(let[o,r]of e.entries()){let s=lr(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?zc:Bc,c=s?.every((a,l)=>{let{centre:u,span:f}=t[l];return Math.abs(a-u)<=Math.
max(f/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function lr(t,e,n,o=Ei){let r=t.length;if(e.reduce((m,h)=>m+
h,o*(r-1))>n)return null;let s=t.map((m,h)=>h).sort((m,h)=>b(t,m)-b(t,h)),i=[0];for(let m=1;m<r;m++){let h=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+h)}let c=[];s.forEach((m,h)=>{let[d,p]=[b(t,m)-b(i,h),1];for(let g=c.at(-1);g&&g.mean>=
d;g=c.at(-1))d=(d*p+g.mean*g.size)/(p+g.size),p+=g.size,c.pop();c.push({mean:d,size:p})});let a=new Array(r),l=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:h}of c)for(let d=f+h;f<d;f++)a[b(s,f)]=Math.min(Math.max(m,l),u)+
b(i,f);return a}function _i(t,e,n,o=Ei){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:a,span:l}=t[c],u=b(e,c)/2;if(2*u>1.5*l||a-u<0||a+u>n)continue;let f=Math.
max(0,Math.floor(a-u-o/2)),m=Math.max(0,Math.ceil(a+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[c]=!0)}return r}var de=10,dn=3,cr=90,ur=84,hn=6,Hc=8;function Ni(t,e,n,[o,r],s,i=()=>"",c=null,a=[]){let l=t.map(({name:m})=>s.fit(`${i(
m)} ${U(m)}`.trim(),ur)),{items:u,lines:f}=je(t,e,s,c,a);return{names:l,items:u,legendHeight:f?f*pn+Hc:0,namesHeight:l.length?
Math.max(...l.map(m=>s.width(m)))+hn+6:0,fit:m=>t.map(h=>{if(h.kind!=="text"||m<z+2)return de;let d=de;for(let p=Math.floor(
o);p<r&&p<n.length;p++)d=Math.max(d,s.width(U(yt(h,b(n,p)).slice(0,60))));return Math.min(cr,d)})}}var gn=9,lo=17,Fc=14,xe=5,Ci=11,Ge=7,Li=z+Ge+5,Uc=130,$i=37,Oi=140,wn=18,Ii=z+2;function Ri(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,a=$=>Math.round($*i)/i,l=t.columnCut?gn+xe:0,u=t.columnTitles?Fc:0,f=t.columnTracks??[],m=f.reduce(
($,W)=>$+W+dn,0),h=t.columnTree?Math.min(70,.1*o)+xe:8,d=a(h+l+u+m),p=t.titles?lo:0,g=t.rowTree?Math.min(130,Math.max(50,
.16*n)):0,w=o-(c?.legendHeight??0),x=c?.fit((w-d-24)/s)??[],k=()=>x.reduce(($,W)=>$+W+dn,0),M=()=>a(p+g+xe+gn+k()+xe),y=M(),
S=Ci+10+Math.max(0,...t.scale.map($=>e.width($))),v=16+Math.max(S,e.width(t.unit)+4),A=0,T=w-d-24;if(t.chosen||T/s>=Ii){
let $=Math.min(Uc,.26*n,t.longestName());A=$+(t.chosen?$&&wn+6:10)}let E=Math.max(20,n-y-v-A),N=()=>fr(r,(E-Math.min(t.between??
0,Yo*E))/r.length,y,.34*w,e,!x.length),O=N(),I=()=>Math.max(O.height,c?.namesHeight??0);(A||x.length)&&(w-d-I())/s<Ii&&(t.
chosen||(A=0),x=c?.fit(0)??[],y=M(),E=Math.max(20,n-y-v-A),O=N());let _=Math.max(20,w-d-I());t.square&&(E=Math.min(E,_),
O=N(),_=E=Math.min(E,Math.max(20,w-d-I()))),E=a(E),_=a(_);let C=y-xe-k(),D=C,L=d-xe-m;return{heatmap:{left:y,top:d,width:E,
height:_},clusterBar:{left:C-gn,top:d,width:gn,height:_},rowTree:{left:p,top:d,width:g,height:_},columnTree:{left:y,top:2+
u,width:E,height:t.columnTree?d-l-u-m-xe-2:0},columnBar:{left:y,top:d-l-m,width:E,height:l&&gn},bar:{left:y+E+A+16,top:d+
Li,width:Ci,height:Math.min(120,Math.max(1,_-Li-Ge))},names:O,rowNames:A,tracks:x.map($=>(D+=dn+$,{left:a(D-$),top:d,width:$,
height:_})),width:n,columnTracks:f.map($=>(L+=dn+$,{left:y,top:a(L-$),width:E,height:$})),trackNames:c?.names??[],legend:c?.
items??[],legendTop:w+4,below:I()}}function fr(t,e,n,o,r,s=!0){let i=t.map(d=>U(d)),c=d=>Math.max(0,...d.map(p=>r.width(
p)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:z+12};let a=$i*Math.PI/180,l=s&&e*Math.sin(a)>=z+1,u=l?1:Math.max(
1,Math.ceil((z+2)/e)),f=Le(i,rn(i),(d,...p)=>{if(d%u)return"";let g=n+e*(d+.5)-6,w=l?Math.min(Oi,(o-16)/Math.sin(a),g/Math.
cos(a)):Math.min(Oi,o-10);return r.fit(b(i,d),w,z,!1,...p)}),m=l?a:Math.PI/2,h=c(f)*Math.sin(m)+z*Math.cos(m)+12;return{
words:f,angle:l?$i:90,every:u,height:Math.ceil(h)}}function Pi(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:a,to:l}=o,{heatmap:u,rowNames:f}=e,m=z+2,h=Math.
floor(u.height/m),d=i.map(k=>b(n,k)).filter(k=>k+.5>=a&&k+.5<=l).slice(0,h).sort((k,M)=>k-M),p=d.map(k=>o.at(k+.5)),g=lr(
p,Array(d.length).fill(m),u.height,0)??[],w=c(d,f-wn-6),x=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((k,M)=>{let[y,S]=[u.top+b(p,M),u.top+b(
g,M)];t.moveTo(x+2,y),t.lineTo(x+5,y),t.lineTo(x+wn-3,S),t.fillText(k,x+wn,S+.5)}),t.stroke()}function Di(t,e,n,o,[r,s],i,c){let a=new Float64Array(e),l=new Float32Array(i*c),u=(s-r)/c,f=-1;for(let m=0;m<c;m++){let h=r+
m*u;if(u<=1){let d=Math.min(Math.max(Math.floor(h+u/2),0),n.length-1);if(d===f){l.copyWithin(m*i,(m-1)*i,m*i);continue}f=
d;let p=dt(n,d)*e;for(let g=0;g<e;g++)a[g]=dt(t,p+g)}else Wc(a,t,e,n,h,h+u);jc(l,m*i,a,o,i)}return l}function Wc(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let a=Math.min(c+1,s)-Math.max(c,r);if(a<=1e-9)
continue;i+=a;let l=dt(o,c)*n;for(let u=0;u<n;u++)t[u]=dt(t,u)+a*dt(e,l+u)}for(let c=0;c<n;c++)t[c]=dt(t,c)/i}function jc(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[a,l]=[c*i,(c+1)*i];if(i<=1){t[e+c]=dt(n,dt(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(a);f<l&&f<s;f++)u+=(Math.min(f+1,l)-Math.max(f,a))*dt(n,dt(o,f));t[e+c]=u/i}}
function Bi(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,a=e.norm==="linear",[l,u]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],f=256*c[0],m=256*(c[1]-c[0])/(i-s);for(let h=0;h<t.length;h++){let d=dt(t,h);if(Number.isNaN(d))continue;
let p=0;if(a)p=Math.min(Math.max(Math.floor(f+(d-s)*m),l),u);else for(let g=128;g;g>>=1)d>=dt(r,p+g-1)&&(p+=g);p*=3,o[4*
h]=dt(n,p),o[4*h+1]=dt(n,p+1),o[4*h+2]=dt(n,p+2),o[4*h+3]=255}}function co(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(be(
r,n));for(let a=Math.floor(be(r,e));a<c;a++){if(!t(a))continue;let l=Math.max((Zt(r,a)-e)*i,0),u=Math.min(Math.max((Zt(r,
a+1)-e)*i,l+1),o),f=s.length-1;f>0&&l<=dt(s,f)+1e-6?s[f]=Math.max(u,dt(s,f)):s.push(l,u)}return s}function dt(t,e){return t[e]}var{missing_color:qc}=H;function uo(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let a=Di(e.values,
e.p,n,o,r,t.width,t.height),l=t.getContext("2d");if(!l)return;let u=l.createImageData(t.width,t.height);Bi(a,i,c,u.data),
l.putImageData(u,0,0)}function fo(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=qc,r?.some(({gap:i})=>i)?
Kc(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function Kc(t,e,n,o,[r,s],i){let c=Ve(s,n.left,e.width,i);for(let[a,l,u,f]of Ve(r,n.top,e.height,i))for(let[m,h,d,p]of c)
o&&t.fillRect(d,u,p,f),t.drawImage(e,m,a,h,l,d,u,p,f)}function Ve({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=a=>Math.
round((o+a)*s)/s;return n.map(a=>{let[l,u]=[c(a.begin),c(a.end)],f=Math.max(u-l,1/s);return[(a.from-t)*i,(a.to-a.from)*i,
l,f]})}function mo(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((a,l)=>{if(!a)return;let u=e.left+(s?.at(l+.5)??i*(l+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(a,u,c+z+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?u+4:u,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function po(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,a){let l=a?.unit??e.height/(r-o);if(l<z)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let h=b(
u,m)+.5,d=e.top+(a?.at(h)??(h-o)*l);t.fillText(f,e.left+e.width+7,d+.5)})}function mr(t,e,n,o,r){let s=so(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let a=t.getContext(
"2d");return a&&(o&&a.setTransform(0,1,1,0,0,0),io(a,s,r)),s}function zi(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let a=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],u=c<o&&l!==void 0?
t.labels[l]??-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[u,c])}return r}function pr(t,{left:e,top:n,
width:o,height:r},s,i,c,a){for(let{label:l,x0:u,x1:f}of s){let m=c&&f-u>4?.5:0,[h,d]=[u+m,f-u-2*m],p=a?[e+h,n,d,r]:[e,n+
h,o,d];t.fillStyle=Q(b(i,l)),t.beginPath(),c&&f-u>8?t.roundRect(...p,2):t.rect(...p),t.fill()}}function dr(t,e,{left:n,top:o},r,s,i,c,a){
let{dpr:l}=r;t.save(),t.setTransform(1,0,0,1,Math.round(n*l),Math.round(o*l)),t.beginPath(),t.rect(0,0,e.width,e.height),
t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:m}of c){let h=b(i?.nodes??[],
u);if(!i||h<i.tree.n)continue;let d=Math.round(at(r,qe(i.tree,h))*l-1),p=Math.floor(f*l),g=Math.max(1,Math.ceil(m*l)-p);
t.fillStyle=Q(b(a,u)),s?t.fillRect(d,p,e.width-d,g):t.fillRect(p,d,g,e.height-d)}t.restore()}function Hi(t,{heatmap:e},{
blocks:n},o,r){let s=n.flatMap(({from:a,to:l,begin:u,end:f})=>co(o,[a,l],f-u).map(m=>m+u)),i=0;t.fillStyle=r.paper,t.globalAlpha=
.62;for(let a=0;a<=s.length;a+=2){let l=s[a]??e.height;l>i&&t.fillRect(e.left,e.top+i,e.width,l-i),i=s[a+1]??e.height}t.
globalAlpha=1,t.fillStyle=r.ink;let c=e.left-4;for(let a=0;a<s.length;a+=2){let[l=0,u=0]=[s[a],s[a+1]];t.fillRect(c,e.top+
l,e.left-c-1,Math.max(1,u-l))}}function bn(t,{left:e,top:n,width:o,height:r},s,i){let c=m=>Math.round(m*i)/i,[a,l,u,f]=[
c(e),c(n),c(e+o),c(n+r)];for(let[m,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(a-h,l-h,u-a+2*h,f-l+2*
h),t.rect(a,l,u-a,f-l),t.fill("evenodd")}function hr(t,e){if(t.norm==="linear"){let r=Ce(t.vmin,t.vmax,e,40);return{values:r,words:Gt(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(Gt([r]),0):ot(r,2));return{values:n,words:o}}function Fi(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:a,top:l,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(a,l+g,u,Math.min(1,f-g));let h=(g,w)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+u,g),t.lineTo(a+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&h(l,l-Ge),t.fillStyle=m(0),n.below&&h(l+f,l+f+Ge);let{values:d,
words:p}=hr(n,f);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",d.forEach((g,w)=>{let x=l+f*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(a+u,Math.min(Math.round(x),l+f-1),4,1),t.fillStyle=s.quiet;let k=Math.min(Math.max(x,l+5),l+
f-4);t.fillText(p[w]??"",a+u+8,k)}),t.fillStyle=s.quiet,t.fillText(o,a,l-Ge-2-z/2),c&&(t.fillStyle=H.missing_color,t.fillRect(
a,l+f+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",a+14,l+f+19))}function gr(t,{places:e,theme:n,face:o},r,s,i){let{blocks:c,first:a,isCrowded:l}=s;if(!r||l)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,t.textAlign="center",t.textBaseline="middle";let m=c.flatMap(({begin:d,end:p},g)=>{let w=p-
d-2,x=r(a+g).map(S=>U(S)),k=x.length-1,M=!i&&o.width(b(x,k))<=lo-4,y=x.findIndex(S=>o.width(S)<=w);return!i&&w<z||y<0&&!M?
[]:{middle:(d+p)/2,words:x,last:k,lies:M,found:y<0?k:y}}),h=m.some(({found:d,last:p})=>d===p);for(let{middle:d,words:p,last:g,
lies:w,found:x}of m){let k=h&&x===g-1?g:x;t.save(),i?t.translate(u.left+d,f.top-7.5):t.translate(lo/2-2,u.top+d),!i&&(!w||
k<g)&&t.rotate(-Math.PI/2),t.fillText(b(p,k),0,.5),t.restore()}}var Gc=.5,Ui=(t,e,n)=>t.map(o=>{let{kind:r,values:s}=o;if(r!=="text"||Gc*e/s.length<z+2)return de;let i=Array.from(s,(c,a)=>n.
width(U(yt(o,a))));return Math.min(cr,Math.max(de,...i))});function Wi(t,e,n){let{length:o}=n;t.width=o,t.height=e.length;
let r=t.getContext("2d");if(!r)return;let s=r.createImageData(o,e.length);e.forEach((i,c)=>{if(!i.colors.length)return;let a=re(
i);for(let l=0;l<o;l++){let u=b(n,l),f=4*(c*o+l);s.data.set(a.subarray(3*u,3*u+3),f),s.data[f+3]=255}}),r.putImageData(s,
0,0)}function ji(t,e,n){let{columnTracks:o,columns:r,columnAxis:s,places:i,theme:c,face:a,dpr:l}=n;t.font=a.css(),t.textBaseline=
"middle",t.textAlign="left",t.imageSmoothingEnabled=!1,i.columnTracks.forEach(({left:u,top:f,width:m,height:h},d)=>{let p=b(
o,d);if(p.colors.length)for(let[x,k,M,y]of Ve(s,u,e.width,l))t.drawImage(e,x,d,k,1,M,f,y,h),me(t,M,f,y,h,c);else if(h>de&&
s.unit>=z){t.fillStyle=c.quiet;for(let x=0;x<r.length;x++)t.save(),t.translate(u+s.at(x+.5),f+h),t.rotate(-Math.PI/2),t.
fillText(a.fit(U(yt(p,b(r,x))),h),0,.5),t.restore()}t.fillStyle=c.ink;let g=u+m+hn,w=a.fit(U(p.name),Math.min(ur,i.width-
g-2));t.fillText(w,g,f+h/2+.5)})}function qi(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((a,l)=>{if(!a.colors.length)return;let u=re(a);for(let f=0;f<s;f++){let m=Math.floor(o+(f+.5)/s*(r-o)),h=b(
n,Math.min(Math.max(m,0),n.length-1)),d=4*(f*e.length+l);c.data.set(u.subarray(3*h,3*h+3),d),c.data[d+3]=255}}),i.putImageData(
c,0,0)}function Ki(t,e,n,o,r,s,i,c,a){let{from:l,to:u}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:f,top:m,width:h,height:d},p)=>{let g=b(n,p),w=b(o.trackNames,p);if(g.colors.length)for(let[x,
k,M,y]of Ve(s,m,e.height,a))t.drawImage(e,p,x,1,k,f,M,h,y),me(t,f,M,h,y,i);else if(h>de&&s.unit>=z){t.fillStyle=i.quiet,
t.textAlign="left";for(let x=Math.ceil(l-.4);x+.6<=u;x++){let k=c.fit(U(yt(g,b(r,x))),h);t.fillText(k,f,m+s.at(x+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(f+h/2,m+d+hn),h>c.width(w)?(t.textAlign="center",t.fillText(w,0,z/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function wr({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=(Bt(t.tree)||1)*1.04;return Vi(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function br({places:t,columnAxis:e,dpr:n},o){let r=(Bt(o)||1)*1.02;return Vi(o,e,{...t.columnTree,
top:r,dpr:n})}function Vi(t,e,n){let{from:o,unit:r,length:s}=e,i=Gi.get(e);return i?.tree!==t&&Gi.set(e,i={tree:t,places:Cs(
t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Gi=new WeakMap,Vc=15e4,Xc=.75;function Yc({gap:t,blocks:e,length:n,from:o,
to:r},s,i,c){let l=(r-o)*c<=Vc?n-t*(e.length-1):s?Xc*n:n;return Math.max(1,Math.round(l*i))}function Xi(t){let e=()=>{let l={
canvas:ae(t,()=>l.key=[]),key:[]};return l},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};function o(l,u,f){
if(le(l.canvas))l.canvas=ae(t,()=>l.key=[]);else if(u.length===l.key.length&&u.every((m,h)=>m===l.key[h]))return;l.key=u,
f(l.canvas)}function r(l,u){let{data:f,places:m,columnAxis:h,theme:d,face:p,dpr:g}=u,{columnTree:w}=m,{columnCut:x}=u,k=f.
columnTree;if(w.height&&k){let M=[k,w.width,w.height,g,d.quiet,h],y=br(u,k);o(n.columns,M,T=>mr(T,k,y,!1,d.quiet));let S=x?
qt(x,y):[],v=x?Js(x):new Int32Array(0);dr(l,n.columns.canvas,w,y,!1,x,S,v),pr(l,m.columnBar,Jo(S,h),v,!0,!0),l.fillStyle=
d.ink;let A=x&&w.top+at(y,x.t);for(let T=0;A&&T<w.width;T+=6)l.fillRect(w.left+T,A,3,1)}if(gr(l,u,u.columnTitleOf,h,!0),
mo(l,m,d,p,h),Fi(l,u),m.columnTracks.length){let{columnTracks:M,columns:y}=u;o(n.above,[M,y],S=>Wi(S,M,y)),ji(l,n.above.
canvas,u)}m.legend.length&&no(l,m.legend,m.legendTop,d,p)}function s(l,u){let{data:f,places:m,rows:h,columns:d,shown:p,scale:g,
map:w,gaps:x,theme:k,face:M,dpr:y}=u,{rowAxis:S,columnAxis:v}=u,{heatmap:A}=m,T={width:Math.max(1,Math.round(A.width*y)),
height:Yc(S,u.titleOf!==null,y,d.length)},E=[f.values,h,d,...p,T.width,T.height,g,w];if(o(n.heatmap,E,O=>uo(O,f,h,d,p,T,
g,w)),fo(l,n.heatmap.canvas,A,x,[S,v],y),vi(l,u),m.rowNames){let O=(I,_)=>{let C=I.map($=>b(h,$)),D=C.map($=>U(f.name($))),
L=C.map($=>Bn(f,$));return Le(D,L,($,...W)=>M.fit(b(D,$),_,z,!1,...W))};u.named?Pi(l,u,u.named,O):po(l,m,p,O,k,M,S)}let{
tracks:N}=u;m.tracks.length&&(o(n.tracks,[N,h,...p,T.height],O=>qi(O,N,h,p,T.height)),Ki(l,n.tracks.canvas,N,m,h,S,k,M,y))}
function i(l,u){let{rowTree:f,rows:m,places:h,rowAxis:d}=u,p=St(u.cut),g=wr(u),w=f?qt(u.cut,g):zi(u.cut,g,m);pr(l,h.clusterBar,
Jo(w,d),p,f),f&&c(l,u,g,w,p),u.outlined&&wi(l,u,w,p),gr(l,u,u.titleOf,d)}function c(l,u,f,m,h){let{tree:d}=u.data,{rowTree:p}=u.
places,{dpr:g,from:w,to:x}=f,k=u.theme.quiet,M=[d,p.width,p.height,g,w,x,k,u.rowAxis];o(n.tree,M,y=>{mr(y,d,f,!0,k)}),dr(
l,n.tree.canvas,p,f,!0,u.cut,m,h)}function a(l,u){let{data:f,places:m,rows:h,placeOf:d,selection:p,hover:g,rowTree:w,theme:x,
dpr:k}=u,{rowAxis:M,columnAxis:y}=u,{heatmap:S}=m;if(p&&Hi(l,m,M,N=>!!p[b(h,N)],x),u.brushed&&bn(l,u.brushed,x,k),!g)return;
let v=(E,N,O,I)=>{let[_,C]=[M.begin(E),M.end(N)],D=Math.max(C-_,2),L=(_+C)/2,$=Math.max(0,L-D/2),W=Math.min(S.height,L+D/
2);W<=0||$>=S.height||bn(l,{left:O,top:S.top+$,width:I-O,height:W-$},x,k)},[A,T]=[S.left,S.left+S.width];if(g.leaf!==void 0){
let E=b(d,g.leaf);if(v(E,E+1,A,T),u.column>=0){let{begin:N,end:O}=y;v(E,E+1,A+N(u.column),A+O(u.column+1))}}else if(w){let E=b(
f.tree.start,g.node);v(E,E+b(f.tree.sizes,g.node),A,T)}}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:a,destroy(){
for(let{canvas:l}of Object.values(n))l.width=l.height=0}}}var Jc=24;function Xe(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},u=l]=n.values(),f=Math.max(Jc,Math.hypot(
l.x-u.x,l.y-u.y));return{x:(l.x+u.x)/2,y:(l.y+u.y)/2,far:f}}function i(l){let u=xt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,u)||(o={...u,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let u=xt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===l.pointerId&&e.drag(l,u,o):
e.hover(l,u)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,xt(t,l),u))}return X(t,{pointerdown:i,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let u=l.touches[0],f=u&&e.owns?.(xt(t,u));l.cancelable&&
(l.touches.length>1||f)&&l.preventDefault()}})}function yr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:c,top:a,width:l,height:u}=r.places.columnTree;if(n<c||n>=c+l||o<a||o>=a+u)return null;
let f=br(r,s),m=i.n_clusters;return{cut(h){let d=Ct(s,ro(f,h.y-a));d!==m&&(m=d,t.setOption("column_options",{...i,n_clusters:d}))},
flip(){let h=Ke(s,f,n-c,o-a,7);h>=s.n&&t.setColumnTree(Un(s,h))}}}var Zc=7;function Yi(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:a}=t,{heatmap:l,clusterBar:u,columnBar:f,
rowTree:m}=t.places,h=n-l.top,d=e-l.left,p=d>=0&&d<l.width,g=Math.min(Math.floor(a.placeAt(d)),i.length-1),w=p&&!a.isGap(
d)?g:-1,x=t.places.columnTracks;if(x.length&&h<0&&n>=b(x,0).top-1)return w<0?null:{above:w};if(t.columnCut&&h<0&&n>=f.top-
1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(h<0||h>=l.height)return null;let k=e<=m.left+m.width;if(c.isGap(
h)&&!k)return null;let M=Math.min(Math.floor(c.placeAt(h)),o.n-1),y=b(s,M);if(p)return w<0?null:{leaf:y,column:w};if(t.places.
tracks.some(({left:v,width:A})=>e>=v-1&&e<v+A+1))return{leaf:y,column:-1};if(e>=u.left-1&&e<l.left)return{label:b(r.labels,
y)};if(!t.rowTree||!k)return null;let S=Ke(o.tree,wr(t),h,e-m.left,Zc);return S<0?null:S<o.n?{leaf:S,column:-1}:{node:S}}
function xr({data:t,cut:e,columns:n,columnCut:o,tracks:r,columnTracks:s,outlined:i},c){let a=h=>[...o?[`column cluster ${P(
b(o.labels,h))}`]:[],...s.map(d=>`${d.name}: ${yt(d,h)}`)];if("above"in c){let h=b(n,c.above);return[t.columnAbout[h]?.label??
b(t.columns,h),...a(h)]}if("columns"in c)return o?li(o,c.columns):[];if(c.label!==void 0){let h=P(b(e.sizes,c.label),t.noun);
return[`Cluster ${J(e,c.label)}`,h]}if(c.node!==void 0){let h=e.nodes.indexOf(c.node),d=P(b(t.tree.sizes,c.node),t.noun);
return[h<0?d:`Cluster ${J(e,h)} · ${d}`,`height ${bt(ft(t.tree,c.node))}`]}let l=`cluster ${J(e,b(e.labels,c.leaf))}`,{
leaf:u}=c,f=r.map(h=>`${h.name}: ${yt(h,u)}`);if(c.column<0)return[t.name(u),l,...f];let m=b(n,c.column);if(i){let[h,d]=[
u,m].map(g=>b(e.labels,g)),p=h===d?`both in ${l}`:`${l}, and ${J(e,b(e.labels,m))}`;return[t.name(u),Ji(t,u,m),p]}return[
t.name(u),...Mr(t,u,m),l,...a(m),...f]}function Mr(t,e,n){return[Ji(t,e,n),...Qc(t,e,n)]}function Ji(t,e,n){let o=t.columnAbout[n],
r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)
return`${s}: ${Rn(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${Rn(r)} scaled`;let c=t.originals[e*
t.originalColumns.length+Number(o?.original)];return`${s}: ${ut(c??NaN,i.kind,i.unit)}`}function Qc(t,e,n){let o=t.leafRows?.[e]??
1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],
c=P(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[`${c}: ${os(r)} yes`];if(!i)return[];let a=t.cellDeviations[e*
t.p+n]??NaN,l=i.kind==="date"?"days":i.unit,u=`standard deviation ${ut(a,"number",l)}`;return[`${c}: mean ${ut(r,i.kind,
i.unit)}, ${u}`]}function Ar({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:a,height:l}=t.heatmap,u=n.length,f=(x,k,M)=>[
Math.min(Math.max(0,Math.floor(Math.min(x,k))),M-1),Math.min(Math.max(0,Math.floor(Math.max(x,k))),M-1)+1],[m,h]=f(o.placeAt(
s.y-a),o.placeAt(i.y-a),e.length),[d,p]=f(r.placeAt(s.x-c),r.placeAt(i.x-c),u),g=Math.max(0,o.begin(m)),w=Math.min(l,o.end(
h));return{leaves:Array.from({length:h-m},(x,k)=>b(e,m+k)),columns:p-d<u?new Set(Array.from({length:p-d},(x,k)=>b(n,d+k))):
null,rect:{left:c+r.begin(d),top:a+g,width:r.end(p)-r.begin(d),height:w-g}}}function Zi(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function a({x:y,y:S}){let v=r();return v&&
Yi(v,y,S)}function l(y,S){t.setHit(y);let v=y?.label===void 0?y?.node:e.cut.nodes[y.label];y?.leaf!==void 0?e.setHover({
leaf:y.leaf}):v===void 0?e.setHover(null):e.setHover(v<e.data.n?{leaf:v}:{node:v}),i.canvas.style.cursor=y?"pointer":yr(
t,S)?"ns-resize":"";let A=r();if(!y||!A)return c.hide();let[T="",...E]=xr(A,y);c.show(S.x,S.y,T,E)}function u(y,S){let{cut:v,
data:A}=e;if(!y)S||e.select([]);else if(y.leaf!==void 0)e.select([y.leaf],{add:S});else if(!("columns"in y||"above"in y)){
let T=y.node??b(v.nodes,y.label??0);e.select(Wt(A.tree,T),{add:S})}}function f(y){let S=r();return S?y/S.rowAxis.unit:0}
function m(y){let S=r();if(!S)return .5;let{from:v,to:A,placeAt:T}=S.rowAxis;return(T(y-S.places.heatmap.top)-v)/(A-v)}let h=o.
shown(),d=!1,p=null,g=null;function w(y,S){let v=r();if(!v)return;let{leaves:A,columns:T}=Ar(v,y,S);t.brush(A,T)}let x=Xe(
i.canvas,{down(y){if(y.button)return!1;h=o.shown(),p=yr(t,xt(s,y));let S=a(xt(s,y));return d=S?.leaf!==void 0&&S.column>=
0&&y.pointerType!=="touch"&&(y.shiftKey||!o.part),!0},drag(y,{x:S,y:v},A){if(A.moved||=Math.hypot(S-A.x,v-A.y)>=Fe,!A.moved)
return;if(p)return p.cut({x:S,y:v});let T=r();d?T&&t.setBrushed(Ar(T,A,{x:S,y:v}).rect):o.move(f(A.y-v),h)},up(y,S,v){if(d&&
t.setBrushed(null),v.moved&&d&&w(v,S),p)return y.altKey&&!v.moved&&p.flip(),e.flush();if(v.moved)return;let A=a(S);u(A,y.
shiftKey),y.pointerType==="touch"&&l(A,S)},cancel:()=>t.setBrushed(null),hover:(y,S)=>l(a(S),S),leave:()=>l(null,{x:0,y:0}),
pinch(y,S,v,A){o.zoom(y,m(S.y-A)),o.move(-f(A))}}),k=X(i.canvas,{dblclick:o.showAll,wheel(y){!Ue(s,y)||!r()||(y.preventDefault(),
o.zoom(1.0015**(y.deltaY||y.deltaX),m(xt(s,y).y)))},keydown:Ft({ArrowDown:y=>M(1,0,y.shiftKey),ArrowUp:y=>M(-1,0,y.shiftKey),
ArrowRight:y=>M(0,1,y.shiftKey),ArrowLeft:y=>M(0,-1,y.shiftKey),Home:()=>M(-1/0,0),End:()=>M(1/0,0),Enter:y=>{let S=t.hit();
S&&u(S,y.shiftKey)},Escape:()=>{e.select([]),l(null,{x:0,y:0}),s.classList.remove(Lt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.
zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function M(y,S,v=!1){let A=r();if(!A)return;let T=(W,j)=>Math.min(
Math.max(W,0),j),E=e.hover?.leaf,N=t.hit(),O=E===void 0?Math.ceil(A.shown[0]):T(b(A.placeOf,E)+y,e.data.n-1),I=E===void 0||
N?.leaf===void 0?0:T(N.column+S,t.columns()-1);o.reveal([O]);let _=r()??A,{heatmap:C}=_.places,D={leaf:b(_.rows,O),column:I},
L=(W,j)=>({x:C.left+_.columnAxis.at(j+.5),y:C.top+_.rowAxis.at(W+.5)}),$=L(O,I);if(!v)g=null;else{let[W,j]=E===void 0?[O,
I]:[b(A.placeOf,E),0];g??=[W,N?.leaf===void 0?j:Math.max(0,N.column)],w(L(...g),$)}l(D,$),s.classList.add(Lt),n.announce(
xr(_,D).join(", "))}return()=>{x(),k()}}var ea=["linear","log","symlog","power","quantile"],tu=[2,98],Qi=.5,eu=.01,ho=100,yn=1/(1-.1),na=t=>H.diverging_maps.includes(
t.replace(/_r$/,""));function Sr(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let a=b(t,c);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function kr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function xn(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:a}=e,l=o==="log";if(nu(t),l&&c<=0)throw new Error(oa("the smallest",c));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let d=r!==null&&r>=0||s!==null&&s<=0;u=n&&!l&&!d?0:null}let f=i===!0||i==="auto"&&n?tu:i,[
m,h]=[c,a];if(Array.isArray(f)&&e.sorted().length&&(m=kr(e.sorted(),b(f,0)/100),h=kr(e.sorted(),b(f,1)/100)),[m,h]=ou(m,
h,u,r,s,l),!(m<h))if(r===null&&s===null)h=l?10*m:m+1;else{let[d,p,g,w]=s===null?["vmin",m,"below the largest",h]:["vmax",
h,"above the smallest",m];throw new Error(`${d}=${ot(Number(p))} is not ${g} value, ${ot(Number(w))}: choose another ${d}\
, or both ends.`)}return ru(o,m,h,u,e)}var oa=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${ot(e)}: choose \
another norm, such as 'symlog'.`;function nu({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${ot(r)} is not below vmax=${ot(s)}: choose a smaller vmin or a larger vmax.`);for(let[
a,l]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof l=="number"&&l<=0)throw new Error(oa(a,l));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${ot(r)}`:`below vmax=${ot(s??0)}`;
throw new Error(`center=${ot(e)} is not ${c}: choose another center or end.`)}function ou(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(l,u)=>s?u/l:u-l,c=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&
(a=i(n,r)),a>c||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function ru(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=su(t,e,n,o,r),
[a,l]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let d=i(o),p=Math.max(l-d,d-a);[u,f]=[.5-.5*(d-a)/p,.5+.5*(l-d)/p]}let m=d=>(i(
Math.min(Math.max(d,e),n))-a)/(l-a),h=d=>c(a+d*(l-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:h,place:d=>u+(f-u)*m(d),part:[u,f],bounds:Float64Array.from({length:255},(d,p)=>{let g=(p+1)/
256;return g<=u?-1/0:g>=f?1/0:h((g-u)/(f-u))}),placeOfShare:d=>u+(f-u)*d,ticks(d=5){let p=new Set;for(let g=0;g<d;g++)p.
add(Number(ot(h(g/(d-1)),2)));return[...p].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function su(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Qi,i=>s+Math.sign(i)*Math.
abs(i)**(1/Qi)]}if(t==="symlog"){let s=eu*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*yn:Math.sign(i)*s*
(yn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=yn?i/yn:Math.sign(i)*s*10**(Math.abs(i)/s-yn)]}if(t==="quantile"){let[s,
i]=iu(r.sorted(),e,n);return[c=>ta(c,s,i),c=>ta(c,i,s)]}return[s=>s,s=>s]}function iu(t,e,n){let o=t.filter(a=>a>=e&&a<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=ho;a++){let l=a===0?e:a===ho?n:kr(o,a/ho);l!==r.
at(-1)&&(r.push(l),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+a/ho,i[u]=b(i,u)+1}let c=s.map((a,l)=>a/b(i,l));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function ta(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var ra=24,sa=.02,go=.02,ia=.1;function aa(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let l=n.createElement("di\
v");l.className="hclust-scale-end",l.tabIndex=0,l.title="Drag to move this end of the colors; double click for the usual\
 ends",l.dataset.lmSuppressShortcuts="true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":a==="vmax"?"Upper end of the colors":"Lower end of the colors"}))l.setAttribute(u,f);return t.append(l),{end:a,
el:l}}),r=1;function s(a,l,u){let f=a.center===null?null:a.share(a.center),m=l==="vmax"?Math.max(u,(f??0)+sa):Math.min(u,
(f??1)-sa),h=Number(ot(a.atShare(m),4));Number.isFinite(h)&&e.move(l,h)}function i(a,l){let u=l==="vmax"?1:0,f=null,m=p=>{
let g=e.scale();g&&s(g,l,u+p)},h=p=>{let g=e.scale()?.values[p];g!==void 0&&e.move(l,g)},d=()=>{f&&(f=null,a.style.transform=
"",e.done())};return X(a,{pointerdown(p){let g=e.scale();p.button||!g||(f={y:p.clientY,id:p.pointerId,scale:g},a.setPointerCapture(
p.pointerId))},pointermove(p){if(f?.id!==p.pointerId)return;let g=(p.clientY-f.y)/_e(a);a.style.transform=`translateY(${g}\
px)`,g&&s(f.scale,l,u-g/r)},pointerup:d,pointercancel:d,dblclick:e.reset,keydown:Ft({ArrowUp:()=>m(go),ArrowRight:()=>m(
go),ArrowDown:()=>m(-go),ArrowLeft:()=>m(-go),PageUp:()=>m(ia),PageDown:()=>m(-ia),Home:()=>h("least"),End:()=>h("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:a,end:l})=>i(a,l));return{show(a,l,u){r=a.height;let[f,m]=[Math.min(
l.values.least,l.vmin),Math.max(l.values.most,l.vmax)];for(let{el:h,end:d}of o){let p=d==="vmax"?a.top:a.top+a.height;h.
style.left=`${a.left+a.width/2-ra/2}px`,h.style.top=`${p-ra/2}px`;let g=ot(l[d],4);h.setAttribute("aria-valuemin",String(
f)),h.setAttribute("aria-valuemax",String(m)),h.setAttribute("aria-valuenow",String(l[d])),h.setAttribute("aria-valuetex\
t",`${g} ${u}`.trim())}},destroy(){for(let a of c)a();for(let{el:a}of o)a.remove()}}}var au=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,lu=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,cu=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function la(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=au.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=lu.test(r)?[r]:[];for(let[a,l,u]of cu)l.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(u,""));let c=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var uu=["linear","logarithmic","symmetric log","square root","quantiles"],fu=[["vmin","From"],["center","Center"],["vmax",
"To"]];function ca(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ue(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",p=>n.change({norm:p})),c=fu.map(([p,g])=>{let w=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>m(
p,x.value.trim())),w.append(g,x),s.el.append(w),{name:p,input:x}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",p=>n.change({robust:p})),l=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(p,g){if(!g)return n.change({[p]:void 0});if(p==="center"&&g==="none")return n.change({center:null});
let w=la(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[p]:b(
w,0)})}function h(p){s.hide(!p),r.setAttribute("aria-expanded",String(p))}h(!1);let d=[X(r,{click:()=>h(r.getAttribute("\
aria-expanded")!=="true")}),X(s.el,{keydown(p){p.key==="Escape"&&(p.stopPropagation(),h(!1),r.focus())}})];return{show(p,g,w,x,k){
i.show(p.norm??"linear",ea,uu);for(let{name:M,input:y}of c){let S=p[M],v=g[M];(o.activeElement!==y||!f.textContent)&&(y.
value=typeof S=="number"?ot(S):S===null?"none":""),M!=="center"&&S===null&&(y.value=""),y.placeholder=v===null?"none":ot(
v,3)}a.show(w),l.show(x),u.show(Object.keys(p).length>0),f.textContent=k},hide(p){p&&h(!1)},destroy(){for(let p of d)p();
s.destroy()}}}var mu={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function fa(t,e,n,o,r=null){
let s={of:null,values:Sr([])},i=xn({},s.values,!1),c=!1,a="",l=He(jt,o.model),u=()=>o.option("color_scale")??{},f=()=>{let k=typeof u().
center=="number";return $s(String(o.option("cmap")||jt),c||k)},m=()=>c&&na(f());function h(k){let M=Object.fromEntries(Object.
entries({...u(),...k}).filter(([y,S])=>S!==void 0&&!(y==="norm"&&S==="linear")));try{xn(M,s.values,m())}catch(y){x(y.message);
return}o.setOption("color_scale",M)}let d=()=>{Object.keys(u()).length&&o.setOption("color_scale",{})},p=()=>h({vmin:void 0,
vmax:void 0}),g=r?null:ca(t,n,{change:h,reset:d,annotate:k=>o.setOption("annot",k)}),w=r?null:aa(e,{scale:()=>e.classList.
contains("hclust-empty")?null:i,move:(k,M)=>h({[k]:M}),done:o.flush,reset:p});function x(k){let{robust:M="auto"}=u(),y=M===
"auto"?m():!!M;g?.show(u(),i,y,!!o.option("annot"),k)}return{now:()=>({scale:i,map:l,unit:a,annot:!!o.option("annot"),fmt:String(
o.option("fmt")||".2g")}),update(k){let{values:M}=o.data;M!==s.of&&(s={of:M,values:Sr(M)});let y=o.model.get("values_abo\
ut")??{};[c,a]=[!!y.centered,String(y.unit??"")],l=r&&(o.option("cmap")||jt)===jt?r():He(f(),o.model);let v="";try{i=xn(
u(),s.values,m())}catch(A){v=A.message,i=xn({},s.values,m())}g?.hide(!k),x(v)},place:k=>w?.show(k,i,a),inWords(){let[k,M]=[
i.vmin,i.vmax].map(ua),y=mu[i.norm];return`Colors go from ${k} to ${M}${a&&` (${a})`}`+(y?` on a ${y} scale`:"")+(i.center===
null?"":`, ${ua(i.center)} in the middle`)+(i.below||i.above?"; values beyond have the color of the end.":".")},destroy(){
g?.destroy(),w?.destroy()}}}var ua=t=>ot(t,3);var pu={cellLines:Mr,clusterColors:St,clusterTitle:J,color:Q,columnNames:fr,count:P,createA11y:We,createViewBase:ce,eventPosition:xt,
fitNames:Le,keyHandler:Ft,literal:U,ownParts:rn,paintColumnNames:mo,paintFrame:bn,paintHeatmap:fo,paintRowNames:po,renderHeatmap:uo,
value:ut};function ma(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,a]=[!1,!1,!1],l=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,h()}),t.append(f);async function m(){
let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});if(c)return;c=!0;let w=URL.createObjectURL(new Blob(
[g],{type:"text/javascript"}));try{s=(await import(w)).default}finally{URL.revokeObjectURL(w),c=!1}h()}function h(){if(a)
return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute("aria-expanded",String(i)),!i||!g?(r?.destroy(),
r=null):s?r?r.update():r=s({...e,columns:()=>l,close:d,tools:pu}):m()}function d(){i=!1,h(),f.focus()}let p=n.subscribe(
"selection",()=>{l=u});return o.on("change:sub_module",h),{follow:h,brush(g,w){l=u=w,n.select(g),u=null,h()},restyle(){r?.
destroy(),r=null,h()},destroy(){a=!0,p(),o.off("change:sub_module",h),r?.destroy()}}}function pa(t,e){let n=[],o=[],r=(a,l)=>e.setOption("sort_by",ei(e.option("sort_by")??[],a,l));function s(a){let l=o.findIndex(
({track:u})=>u.name===a);return l<0?"":`${b(o,l).falls?"▼":"▲"}${o.length>1?l+1:""}`}function i(a){let l=s(a)[0];return l===
"▼"?`No longer sort rows by ${a}`:`Sort rows by ${a}${l?", descending":""} (Shift: as well)`}function c(){let a=t.ownerDocument.
createElement("div");a.className="hclust-sort",a.addEventListener("click",({shiftKey:l})=>r(String(a.dataset.track),l)),
t.append(a),n.push(a)}return{act:r,mark:s,words:a=>[s(a)||"↕",i(a)],update(a){o=a},place(a,l){for(;n.length<l.length;)
c();for(let u of n.splice(l.length))u.remove();n.forEach((u,f)=>{let{left:m,top:h,width:d,height:p}=b(a.tracks,f),g=b(l,
f);u.dataset.track=g,u.title=i(g),u.style.cssText=`left:${m-1.5}px;top:${h+p}px;width:${d+3}px;height:${a.below}px`})}}}var[da,ha,Ye]=[1,2,3],du=18;function ga(t,e,n){let o=pi(e);return vr(t,o,n,o)}function vr(t,e,n,o=null){let r=t.ownerDocument,
s=ue(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",R=>{N.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",R)}),c=s.checkbox("Columns","Cluster the columns and draw their tree",
R=>e.setOption("col_cluster",R)),a=s.select("Colors",R=>e.setOption("cmap",R)),l=()=>e.option("tracks")??[],u=Xn(()=>{ht.
hide(),Pt()}),f=s.button("show all rows",u.showAll),m=Yt(r,n.font),h=[],d=[],p=new Int32Array(0),g=!1,w=null,[x,k]=[!1,!1],
M=null,[y,S]=[cn(1,[],0,1),cn(1,[],0,1)],v=[null,null],A=()=>x&&e.option("row_split")===fe,T=[],E=[],N=[],O=[],I=null,_=null,
C=null,D=null,L=Xi(r),$=ce(t,"hclust-plot",[L.paintBase,L.paintRows,L.paintCut,L.paintOverlay].map(R=>G=>{let Y=ee();Y&&
R(G,Y)}),()=>Pt()),{box:W,stage:j,tip:ht}=$,ct=o?bi(e):ma(W,{root:t,store:e,scene:ee}),F=fa(t,W,s,e,o?()=>gi(n,e.model):
null),V=We(W,j.canvas),rt="Strips that show what else is known of each row, and column",q=r.createElement("div");q.className=
"hclust-corner",W.append(q);let K=pa(W,e),gt=Jn(q,"Tracks",rt,(R,G,Y)=>{let lt=Y?"column_tracks":"tracks",pt=(e.option(lt)??
[]).filter(et=>et!==R);e.setOption(lt,G?[...pt,R]:pt)},K,"Of columns"),Qt=ai(q,e),te=ui(W,e);function ee(){if(!w)return null;
let{data:R,cut:G,selection:Y,hover:lt}=e,pt=C?.leaf!==void 0&&C.leaf===lt?.leaf?C.column:-1;return{data:R,cut:G,columnCut:M,
selection:Y,hover:lt,places:w,rows:h,columns:d,placeOf:p,...F.now(),gaps:g,rowTree:x,outlined:o!==null,named:_,brushed:D,
tracks:T,columnTracks:E,column:pt,theme:n,face:m,shown:u.shown(),rowAxis:y,columnAxis:S,titleOf:v[0]?.titleOf??null,columnTitleOf:Tn(),
dpr:j.dpr}}function $t(){let{data:R}=e,{tree:G}=R,Y=R.p>0&&R.values.length>=R.n*R.p;s.hide(!Y),V.showNotice(Y?"":o?.note()||
Qn),T=Oe(T,R.tracks,l()),E=Oe(E,R.columnTracks,e.option("column_tracks")),N=Qs(e.option("sort_by"),R.tracks),K.update(N),
gt.show(R.tracks.map(({name:wt})=>wt),l(),R.columnTracks.map(({name:wt})=>wt),e.option("column_tracks")??[]),F.update(Y);
let lt=[jt,...Os(e.model)],pt=String(e.option("cmap")||jt),et=lt.includes(pt)?lt:[pt,...lt];a.show(pt,et,et.map(wt=>wt===
jt?"automatic":wt));let Ot=!!(e.option("row_cluster")??!0)&&R.n>1,Gr=Ot&&!N.length;I=Gr?Vs(e.model,e.option("row_split"),
R.n):null,x=Gr&&!I,k=!!(e.option("col_cluster")??!0)&&R.columnTree!==null,_=to(R,e.option("labels")),i.show(x||!!I,R.n>1&&
!o),c.show(k,R.columnTree!==null),M=k?Ys(R.columnTree,e.option("column_options")):null,te(k?R.p:0);let Dl=M!==null,Bl=(x||
I)&&!o?R.n:0;Qt({rows:Bl,columns:k?R.p:0,cut:Dl});let Oo=[Ot&&G.order,R.tracks,e.option("sort_by"),!I];if(I&&Oo.push(e.option(
"row_split"),e.model.get("split_order")),Oo.some((wt,$n)=>wt!==O[$n])){let wt=Ot?G.order:Int32Array.from({length:R.n},($n,zl)=>zl);
h=I?.order??ti(wt,N),O=Oo}d=o?h:k&&R.columnTree?R.columnTree.order:Int32Array.from({length:R.p},(wt,$n)=>$n),p=new Int32Array(
R.n);for(let wt=0;wt<R.n;wt++)p[b(h,wt)]=wt;if(C=null,!Y)return w=null,j.paint();Pt()}function Pt(){let{data:R}=e;if(f.show(
u.part!==null),!j.width||!R.p||!R.values.length)return;let[G,Y]=u.shown(),lt=F.now();Qe();let pt=!o||!_&&Math.min(j.width,
j.height)>du*R.p;w=Ri({width:j.width,height:j.height,columns:Array.from(d,et=>pt?R.columns[et]??"":""),square:o!==null,rows:Y-
G,rowTree:x,columnTree:k,columnCut:M!==null,titles:!!(I??(x&&e.option("row_split"))),columnTitles:Tn()!==null,between:Ee()*
(v[1]?.breaks.length??0),chosen:!!_,longestName(){let et=0;for(let Ot of _??[])et=Math.max(et,m.width(U(R.name(Ot))));if(_)
return et;for(let Ot=Math.floor(G);Ot<Y&&Ot<R.n;Ot++)et=Math.max(et,m.width(R.name(b(h,Ot)).slice(0,60)));return et},scale:hr(
lt.scale,120).words,unit:lt.unit,dpr:j.dpr,tracks:Ni(T,j.width,h,[G,Y],m,K.mark,e.selection,E),columnTracks:Ui(E,j.width,
m)},m),K.place(w,T.map(({name:et})=>et)),q.style.maxWidth=`${w.heatmap.left}px`,_n(),F.place(w.bar),V.describe(Cn()),j.paint(),
ct.follow()}let Tn=()=>v[1]?.breaks.length?v[1].titleOf:null,Ee=()=>Number(e.option("gap")??H.block_gap);function Qe(){let{
cut:R,data:G}=e;v=[x?tr(R,G.tree,e.option("row_split")):I,k&&G.columnTree?tr(M,G.columnTree,e.option("col_split")):null]}
function _n(){if(!w)return;let{data:R}=e,{width:G,height:Y}=w.heatmap,[lt,pt]=v.map(et=>et?.breaks??[]);y=cn(R.n,lt??[],
Ee(),Y,u.shown()),S=cn(R.p,pt??[],Ee(),G)}function Nn(){let R=v.flatMap((Y,lt)=>{let pt=Y?.breaks.length??0;return pt?[`${lt?
`columns by their ${e.option("col_split")===fe?"clusters":"tree"}`:`rows by ${I?e.option("row_split"):A()?"the clusters":
"their tree"}`} into ${P(pt+1,"blocks")}`]:[]}),G=I?" The figure draws their trees.":"";return R.length?` Split: ${R.join(
", ")}.${G}`:""}function Cn(){let{cut:R,data:G,selection:Y}=e,lt=N.map(({track:et,falls:Ot})=>et.name+(Ot?" (descending)":
"")),pt=lt.length?`sorted by ${lt.join(", then by ")}`:I?"in blocks":"in the table's order";return o?`Distances between \
all pairs of ${P(G.n,G.noun)} in the order of their tree: ${P(R.k,"clusters")}, outlined on the diagonal${fn(Y)} ${F.inWords()}`:
`Clustermap of ${P(G.n,G.noun)} ${x?"in the order of their tree":pt} by ${P(G.p,"features")}: ${P(R.k,"clusters")}${fn(Y)}\
 ${F.inWords()}`+ci(M)+Nn()+(T.length?` Beside it: ${T.map(({name:et})=>et).join(", ")}.`:"")+(E.length?` Above the colu\
mns: ${E.map(({name:et})=>et).join(", ")}.`:"")}let Ln=null;function Ut(){u.reset(e.data.n),e.data.values!==Ln&&(Ln=e.data.
values,g=e.data.values.some(Number.isNaN)),$t()}let $o={store:e,base:$,viewport:u,scene:ee,columns:()=>d.length,hit:()=>C,
brush:ct.brush,setBrushed(R){D=R,j.paint(Ye)},setHit(R){C=R,j.paint(Ye)}},Te=null;return $.onDestroy(V.destroy,F.destroy,
ct.destroy,Zi($o),e.subscribe("data",Ut),e.subscribe(["order","option"],$t),e.subscribe(["cut","selection"],R=>{if(R==="\
cut"&&Te&&ie(Te,e.cut))return;Te=e.cut;let G=R!=="cut"?[Ye]:A()?[da,ha,Ye]:[ha];if(G.includes(da)&&(Qe(),_n()),R!=="cut"&&
w&&T.length){let{width:Y}=j;w.legend=je(T,Y,m,e.selection,E).items,G.push(0)}R==="cut"&&$.followCut(e.cut,...G.filter(Y=>Y!==
Ye)),V.describe(Cn()),j.paint(...G),ct.follow()}),e.subscribe("reveal",()=>{u.reveal(e.wanted.map(R=>b(p,R)))}),e.subscribe(
"hover",()=>{e.hover?.leaf!==C?.leaf&&(C=null),ht.hide(),j.paint(Ye)})),Ut(),{restyle(R){n=R,m=Yt(r,n.font),o&&F.update(
w!==null),Pt(),ct.restyle()},destroy(){$.destroy(),L.destroy(),s.destroy()}}}var Tr=864e5,hu=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ba(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function _r(t,e,n,o,r){if(t==="date")return gu(e,n,Math.max(2,Math.floor(o/r)));let s=Ce(
e,n,o,r);return{values:s,words:Gt(s)}}function gu(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Er(wa(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return Er(i,t,e)}return Er(wa(t,e,1),t,e)}function wa(t,e,n){
let o=new Date(t*Tr);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
Tr;if(!(a<=e))break;a>=t&&s.push(a)}return s}function Er(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(hu,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Tr).getUTCFullYear()}`),{values:t,words:o}}var ya=8,Ma=12,wu=46,{max_axis_word:bu}=H;function Nr(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),a=s.unit?`${c} (${U(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:ba(i)}}function Aa(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
ya-wu),a=_r(n.column.kind,...r,c,46);a.words=a.words.map(p=>i.fit(p,bu));let l=Math.max(0,...a.words.map(p=>i.width(p))),
u=Math.ceil(l+8+z+16),f=Math.max(40,t.width-u-Ma-s),m=_r(e.column.kind,...o,f,64),h=xa(e.values,o[0],o[1],f),d=xa(n.values,
r[1],r[0],c);for(let p=0;p<h.length;p++)Number.isNaN(h[p])?d[p]=NaN:Number.isNaN(d[p])&&(h[p]=NaN);return{left:u,top:ya,
width:f,height:c,x:m,y:a,xs:h,ys:d}}function xa(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function ka(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:u,width:f,height:m}=e,h=u+m,d=Math.max(1,Math.round(a))/a,p=w=>Math.round(w*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,x)=>{let k=p(h-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,k,f,d),t.globalAlpha=1,t.fillRect(l-4,k,4,d),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??
"",l-8,k+.5)}),t.fillStyle=i.rule,t.fillRect(p(l),u,d,m+d),t.fillRect(l,p(h),f,d),t.textBaseline="alphabetic",t.textAlign=
"center";let g=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,x)=>{let k=p(l+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=
i.rule,t.fillRect(k,h,d,4);let M=c.fit(e.x.words[x]??"",g),y=l+f+Ma-1-c.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.
min(k,y),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),l+f/2,h+37),t.save(),t.translate(z+1,u+m/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,m),0,0),t.restore()}var Me=32,Cr="no value",Sa=new WeakMap,Mn=t=>t.tracks.find(e=>e.known);function Tt({data:t,option:e}){let n=e("color_by"),
o=n==="known"?Mn(t):An(t,n);if(!o?.colors.length||n==="clusters")return null;let r=Sa.get(o)??yu(o);return Sa.set(o,r),r}
function yu(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?xu(t):t.colors,c=s?i.map(()=>""):n,a=r?[...c,
Cr]:c,l=new Int32Array(a.length),u=s?Lr(t,Me):Number,f=Int32Array.from(o,h=>Number.isNaN(h)?c.length:u(h));for(let h of f)
l[h]=b(l,h)+1;let m=a.map((h,d)=>Ht(s?0:d%se,i[d]??H.missing_color));return{name:e,k:a.length,titles:a,labels:f,sizes:l,
colors:Int32Array.from(m),scale:s}}var An=(t,e)=>t.tracks.find(n=>n.name===e);function Lr({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function xu(t){let e=Array.from({length:Me},(o,r)=>r),n=re({...t,values:e,ends:[(1-
Me)/3,Me-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var Mu=120;function va(t,e,n,o,r){let{model:s}=e,i=null,c=null,a=null,l="",u;function f(){let p=n();if(!p||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[p.x.name,p.y.name,...g,...w]}function m(){let p=f(),g=JSON.stringify([p,e.data.
revision]);g!==l&&(l=g,clearTimeout(u),p&&(u=setTimeout(()=>s.send({wants_density:p,module:!i}),Mu)))}async function h(p,g){
if(!p?.density||JSON.stringify([p.density,p.revision])!==l||!p.module&&!i)return;if(p.module&&!i){let A=URL.createObjectURL(
new Blob([p.module],{type:"text/javascript"}));try{i=(await import(A)).default}finally{URL.revokeObjectURL(A)}}if(!g||JSON.
stringify([p.density,p.revision])!==l)return;let[w,x,k]=g.map(A=>new Uint8Array(A.buffer,A.byteOffset,A.byteLength).slice().
buffer);if(!w||!x||!k)return;let{across:M,up:y,density:S,revision:v}=p;c={of:S,revision:v,density:{across:M,up:y,cells:new Uint16Array(
w),groups:new Int32Array(x),counts:new Uint16Array(k)}},a=null,r(d(p.ends))}function d([p,g,w,x]){let k=n();if(!k||p===void 0||
g===void 0||w===void 0||x===void 0)return null;let{x:M,y}={x:k.x.all,y:k.y.all};return p>=M[0]&&g<=M[1]&&w>=y[0]&&x<=y[1]?
null:{x:[Math.min(p,M[0]),Math.max(g,M[1])],y:[Math.min(w,y[0]),Math.max(x,y[1])]}}return s.on("msg:custom",h),{follow:m,
paint(p,g){let w=n(),{cut:x,data:k,selection:M}=e;if(p.points||!i||!c||!w)return!1;let[y,S,v,A,T,E]=c.of;if(y!==w.x.name||
S!==w.y.name||c.revision!==k.revision)return!1;if(a?.cut!==x||a.selection!==M||a.of!==c){let L=Int32Array.from(St(x),W=>Number.
parseInt(Q(W).slice(1),16));a={image:i(t,c.density,x.labels,L,M),cut:x,selection:M,of:c}}let N=o(),O=(L,$,W)=>(L-$[0])/($[1]-
$[0])*W,[I,_]=[v,A].map(L=>O(L,N.x,g.width)),[C,D]=[E,T].map(L=>g.height-O(L,N.y,g.height));return p.save(),p.beginPath(),
p.rect(g.left,g.top,g.width,g.height),p.clip(),p.imageSmoothingEnabled=!1,p.drawImage(a.image,g.left+(I??0),g.top+(C??0),
(_??0)-(I??0),(D??0)-(C??0)),p.restore(),!0},destroy(){clearTimeout(u),s.off("msg:custom",h)}}}var Au={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},ku=10;function kn(t){return Au[or(
t)]}function Ea(t,e,n,o,r,s){let i=r*wo(e),c=t;if(c.marker){c.marker(kn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(kn(e))),t.restore()}function wo(t){return hi[or(t)]}function Ta(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:a},l,u){let f=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*wo(r)*l;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=a;let h=new Path2D(kn(r));n.fillStyle=Q(
r),n.fill(h),n.strokeStyle=c,n.lineWidth=i*l/m,i&&n.stroke(h);let d=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
p=Array.from(d.keys()).filter(g=>mt(d,g)>>>24>=ku);return{steps:Int32Array.from(p,g=>{let[w,x]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+x-f}),pixels:Int32Array.from(p,g=>mt(d,g))}}return function(s,i,c){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.set(a,l=[]));let u=l;return f=>u[nr(f)]??=o(nr(f),s,i,c)}}function _a(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>mt(e,m)-mt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let c=new Int32Array(2*r+1),a=f=>mt(i,mt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)c[a(f)+1]=mt(c,a(f)+1)+1;for(let f=0;f<
2*r;f++)c[f+1]=mt(c,f+1)+mt(c,f);let l=n?mt(c,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=a(f),h=mt(c,m);u[h]=f,
c[m]=h+1}return{order:u,dimmed:l}}function Na(t,e,n,o,r,s,i){let{xs:c,ys:a,width:l,height:u,left:f,top:m}=o;for(let h=0;h<
r.length;h++){let d=mt(r,h),p=mt(c,d),g=mt(a,d);if(!(p>=-1&&p<=l+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:x}=i[mt(s,
d)],k=Math.round((m+g)*n)*e+Math.round((f+p)*n);for(let M=0;M<w.length;M++){let y=k+mt(w,M),S=mt(x,M),v=mt(t,y);t[y]=v===
0||S>>>24===255?S:Su(S,v)}}}function Su(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|a}function mt(t,e){return t[e]}var Ca="http://www.w3.org/2000/svg",vu=12,La=24,Eu=20,$r=10,Tu=100,bo=5;function $a(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={
width:0,height:0};function a(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(Ca,"svg");m.setAttribute("ar\
ia-hidden","true"),m.setAttribute("viewBox","-9 -9 18 18");let h=n.createElementNS(Ca,"path");m.append(h);let d=n.createElement(
"b"),p=n.createElement("span");f.append(m,d,p);let g={button:f,path:h,number:d,rest:p,key:"",label:0};return u?(f.dataset.
lmSuppressShortcuts="true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function l(u,f,m){
for(;u.length<f.length;)u.push(a(u===r));let h=0;return u.forEach((d,p)=>{let{button:g,path:w,number:x,rest:k}=d,M=f[p];
if(g.hidden=!M,!M)return;let{title:y="",words:S="",index:v,scale:A="",size:T=8}=M;d.label=M.label??0,k.textContent!==S&&
(k.textContent=S);let E=m.fit(y,ps,z,!0);x.textContent!==E&&(x.textContent=E);let N=`${v} ${T} ${A}`;d.key!==N&&(d.key=N,
g.dataset.scale=A,g.style.backgroundImage=A&&`linear-gradient(90deg,${A})`,w.setAttribute("d",v===void 0?"":kn(v)),v!==void 0&&
(w.setAttribute("transform",`scale(${T*wo(v)})`),w.setAttribute("fill",Q(v)))),h=Math.max(h,m.width(E,z,!0)+m.width(S),A?
Tu:0)}),h}return{el:o,show(u,f,m,h){let d=Math.floor((h-2*$r)/La)-f.length,p=Math.max(2,Math.min(vu,d)),g=u.length,w=g<=
p?g:p-1,x=Math.max(l(r,u.slice(0,w),m),l(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${P(g-w)} more`,x=Math.max(x,
m.width(i.textContent)));let k=w+(i.hidden?0:1)+f.length;return c={width:Math.ceil((Eu+x+8)/8)*8,height:La*k+4},c},move(u,f){
o.style.transform=`translate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${c.width}px`},destroy(){o.remove()}}}
function Oa({xs:t,ys:e,width:n,height:o},r){let s=[n-r.width-2,$r,(n-r.width)/2],i=[2,o-r.height-$r,(o-r.height)/2],c=[[
0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,u=0]of c){let f=s[l]??0,m=i[u]??
0,h=0;for(let d=0;d<t.length;d++){let p=b(t,d),g=b(e,d);p>f-bo&&p<f+r.width+bo&&g>m-bo&&g<m+r.height+bo&&h++}h<a.hidden&&
(a={left:f,top:m,hidden:h})}return a}var[_u,Nu]=[-1,3];function Cu({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function yo({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Cu(o,t),noun:n}:{sizes:o.sizes,noun:e}}function Ia(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),_u),Nu))}var Lu=16;function xo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>An(t,e(s)));return{marker:n,
size:o,names:r}}function Ra(t){let{cut:e,data:n}=t,o=Tt(t),{labels:r,sizes:s}=o??e,i=o?.colors??St(e),{marker:c,size:a}=xo(
t),l=a?Or(a):n.leafRows&&Ia(n.leafRows);if(!c&&!a)return{labels:r,sizes:s,colors:i,powers:l};let u=c?c.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(p=>c?c.words.map((g,w)=>Ht(w,Q(p))):p),h=r.map((p,g)=>{let w=c?b(c.values,g):0;return Number.
isNaN(w)||a&&Number.isNaN(b(a.values,g))?f:p*u+w}),d=new Int32Array(f+1);for(let p of h)d[p]=b(d,p)+1;return{labels:h,sizes:d,
colors:Int32Array.from([...m,Ht(0,H.missing_color)]),powers:l}}function Or(t){let e=Lr(t,Lu);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function Pa(t,e){let{names:n}=xo(t);return n?yt(n,e):t.data.name(e)}function Da(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let u of[i+l,i-l-a]){let f={x0:u,y0:c-7,x1:u+a,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(h=>$u(f,h)))){o.push(f),r.push({row:s,left:u,y:c});break}}return r}function $u(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Ba=60,{max_named_points:Ou,max_point_name:Iu}=H;function Ae(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function za(t){
let e=Ta(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,c,{ink:a,paper:l,quiet:u},f){let{data:m,selection:h}=c;
(!n||!r)&&(r=Ra(c),n=_a(r.labels,r.sizes,h));let{order:d,dimmed:p}=n,{labels:g,colors:w,powers:x}=r,k=m.n<=2500?.7:.4,M=p>
0&&d.length-p>Ba,y=s.points,[S,v]=y?[1,1]:[s.canvas.width,s.canvas.height];!y&&(o?.width!==S||o.height!==v)&&(o=s.createImageData(
S,v));let A=y||!o?new Int32Array(1):new Int32Array(o.data.buffer);A.fill(0);let T=(O,I)=>{if(!O.length)return;if(y)return y(
i,O,g,w,I);let _=e(I,f,S);Na(A,S,f,i,O,g,Array.from(w,_))},E=(O,I)=>{let _=x;if(!_)return T(O,{...I,size:Ae(m.n)});for(let C of[
...new Set(Array.from(_))].sort((D,L)=>L-D)){let D=O.filter(L=>_[L]===C);T(D,{...I,size:Ae(m.n,C)})}};E(d.subarray(0,p),
{halo:k,edge:l,alpha:.22});let N=M?a:Tt(c)?u:l;E(d.subarray(p),{halo:M?.9:k,edge:N,alpha:1}),!y&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>Ba?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Mo(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,a]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+a,i,0,2*
Math.PI),t.stroke())}function Ha(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Fa(t,e,n,o,r,s){
let{data:i,selection:c}=n,a=to(i,n.option("labels")),l=[];for(let m of a??e.xs.keys())if(Ao(e,m)&&l.push(m)>Ou&&!a)return;
let u=new Map(l.map(m=>[m,s.fit(U(Pa(n,m)),Iu)])),f=l.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:c?.[m]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=a?r.ink:r.quiet;for(let{row:m,
left:h,y:d}of Da(f,e,[o]))t.fillText(u.get(m)??"",e.left+h,e.top+d+.5)}function Ao({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function Ir(t,e){let n=Tt(t)?.titles[e];return n===void 0?J(t.cut,e):U(n)}function Wa(t,e){let{cut:n,data:o}=t,r=Tt(t),{
marker:s,size:i}=xo(t),{sizes:c,noun:a}={...yo(o,n),...r},l=Array.from(r?.colors??St(n)),u=l.map((d,p)=>({title:Ir(t,p),
words:` · ${P(b(c,p),a)}`,index:s?Ht(0,Q(d)):d,label:p})),f=[],m=(d,...p)=>f.push({title:U(d)},...p),h=(d,p,g)=>({words:p,
index:Ht(d,e),size:g});if(r?.scale){let d=l.slice(0,Me).map(Q).join();u.splice(0,Me),m(r.name,{scale:d},{words:Ua(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((d,p)=>h(p,U(d)))),i){let d=Or(i),[p,g]=Ua(i);m(i.name,h(0,p,Ae(o.n,Math.min(
...d))),h(0,g,Ae(o.n,Math.max(...d))))}return(s?.gaps||i?.gaps)&&f.push({words:Cr,index:Ht(0,H.missing_color)}),[u,f]}function Ua({
ends:[t,e],kind:n,unit:o}){return[ut(t,n),ut(e,n,o)]}var ja=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=se],["Names","names_from","","row names",()=>!0]];
function qa(t,e){let{box:n,list:o}=we(t,"Points",""),r=ue(o,"What points show"),s=ja.map(([i,c])=>r.select(i,a=>e.setOption(
c,a)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,ja.map(([,c,a,l,u],f)=>{let m=String(e.option(c)||a),
h=i.tracks.filter(u).map(({name:g})=>g),d=[l,...h.map(U)],p=[a,...h];return c==="color_by"&&Mn(i)&&(p.push("known"),d.push(
"known class")),s[f]?.show(m,p,d),m}).join(`
`)}}}function ko({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Ru=["names_from","color_by","marker_by","size_by"];function Rr(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(a=>Pu(a,n)))]:[],c=[s("color_by")==="known"?Mn(r):void 0];for(let a of Ru)c.push(An(r,s(a)));for(let a of new Set(
c)){let l=a&&e&&[e.x.name,e.y.name].includes(a.name);a&&!l&&i.push(`${a.name} ${yt(a,n)}`)}return i.push(`cluster ${P(b(
o.labels,n))}`,ko(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function Pu({column:t,values:e},n){let o=b(e,n),r=ut(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var Ka=new WeakMap;function Ga(t){let e=Ka.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),Ka.set(t,e)),e}function Va(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[x="",...k]=Rr(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),x,
k)}function a({x:g,y:w}){let x=t.plot();return x?[(g-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let l=null;function u(){
l=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=Xe(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:x},k){
let M=t.plot();if(!(!k.moved&&Math.hypot(w-k.x,x-k.y)<Fe)&&(k.moved||c(-1),k.moved=!0,!(!M||f.over))){if(f.pan)return o.
move((k.x-w)/M.width,(x-k.y)/M.height,f.from);l??=[k.x,k.y],l.push(w,x),t.draw(l)}},up(g,w,x){let k=t.plot();if(!(!k||f.
over)){if(l){let M=l.map((S,v)=>S-(v%2?k.top:k.left));u();let y=Bs(k.xs,k.ys,M).filter(S=>Ao(k,S));(y.length||!f.shift)&&
e.select(y,{add:f.shift})}else if(!x.moved&&!f.pan){let M=t.nearest(w);(M>=0||!g.shiftKey)&&e.select(M<0?[]:[M],{add:g.shiftKey}),
g.pointerType==="touch"&&c(M)}}},cancel:u,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,x,k){let M=t.plot();M&&
(o.zoom(g,...a({x:w.x-x,y:w.y-k})),o.move(-x/M.width,k/M.height))},owns(g){return a(g).every(w=>w>=0&&w<=1)}});function d(g,w){
let[x,k]=[t.axes(),t.plot()];if(!x||!k)return;let M=Ga(x[g].values).filter(A=>Ao(k,A));if(!M.length)return;let y=M.indexOf(
e.hover?.leaf??-1),S=y<0?w>0?0:M.length-1:Math.min(Math.max(y+w,0),M.length-1),v=b(M,S);c(v),r.classList.add(Lt),n.announce(
Rr(e,x,v).join(", "))}let p=X(s.canvas,{dblclick:o.showAll,wheel(g){!Ue(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(xt(r,g))))},keydown:Ft({ArrowRight:()=>d("x",1),ArrowLeft:()=>d("x",-1),ArrowUp:()=>d("y",1),ArrowDown:()=>d(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),c(-1),r.classList.remove(Lt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),p()}}var Du=500;function Xa(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let a=n??c,l=(m,h)=>{let[d,p]=[a[m],c[m]],g=d[0]+Math.min(Math.max(h,0),1)*(d[1]-
d[0]);return Vn(d,p,g,r,(p[1]-p[0])/Du)},u=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,f={x:l("x",s),y:l("y",i)};o(u(f.x,c.x)&&u(
f.y,c.y)?null:f)},move(r,s,i=n){let c=t();!c||!i||o({x:Jt(i.x,c.x,r*(i.x[1]-i.x[0])),y:Jt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:c,y:a}=n;if(i.some(
([u,f])=>u>=c[0]&&u<=c[1]&&f>=a[0]&&f<=a[1]))return;let l=i[0];l&&o({x:Jt(c,s.x,l[0]-(c[0]+c[1])/2),y:Jt(a,s.y,l[1]-(a[0]+
a[1])/2)})}}}var Bu=12,zu=230,[Pr,Dr]=[1,2];function Ya(t,e,n){let o=t.ownerDocument,r=ue(t,"Scatter"),s=r.select("x",B=>e.setOption(
"x",B)),i=r.select("y",B=>e.setOption("y",B)),c=qa(r.el,e),a="",l=Xa(()=>h&&{x:h.x.all,y:h.y.all},()=>{S.hide(),N()}),u=r.
button("show all",l.showAll),f=za(o),m=Yt(o,n.font),h=null,d=null,p=null,g=null,w=0,x={key:"",left:0,top:0,width:0,height:0},
k=ce(t,"hclust-plot",[L,$,W],()=>N()),{box:M,stage:y,tip:S}=k,v=$a(M,j),A=va(o,e,()=>e.option("size_by")||e.option("mark\
er_by")||Tt(e)?null:h,()=>O()??{x:[0,1],y:[0,1]},B=>{B&&h?(h={x:{...h.x,all:B.x},y:{...h.y,all:B.y}},N()):y.paint(Pr)}),
T=We(M,y.canvas);function E(){let{data:B}=e;a=c.show();let F=Nr(B,e.option("x"),0),V=Nr(B,e.option("y"),1);h=F&&V?{x:F,y:V}:
null,l.reset(),r.hide(!h);let rt=B.p>0?Ks:Qn;if(T.showNotice(h?"":rt),h){let q=B.axisNames.map(K=>K.name);s.show(h.x.name,
q),i.show(h.y.name,q)}f.updateData(),w=0,N()}function N(){u.show(l.part!==null),!(!h||!y.width)&&(I(),x.key="",_(),T.describe(
C()),A.follow(),y.paint())}function O(){return l.part??(h&&{x:h.x.all,y:h.y.all})}function I(){if(!h)return;let{x:B,y:F}=h;
d=Aa(y,B,F,l.part?.x??B.all,l.part?.y??F.all,w,m),p=zs(d.xs,d.ys,d.width,d.height)}function _(){if(!d)return;let{data:B}=e,
F=v.show(...Wa(e,n.quiet),m,d.height),V=`${F.height} ${Math.ceil(F.width/24)}`;if(V!==x.key){let rt=Math.max(1,.01*B.n),
q=Oa(d,F);q.hidden>rt&&d.width+w-F.width>zu&&F.width>w-12&&(w=F.width+12,I(),y.paint()),w&&(q={left:d.width+16,top:0,hidden:0}),
x={key:V,left:q.left,top:q.top,...F}}v.move(d.left+x.left,d.top+x.top)}function C(){if(!h)return"";let{cut:B,data:F,selection:V}=e;
return`Scatter plot of ${h.y.title} against ${h.x.title}: ${P(F.n,F.noun)} in ${P(B.k,"clusters")}${D()}${fn(V)}`}function D(){
let B=Tt(e);return B?`, colored by ${U(B.name)}`:""}function L(B){if(!d||!h)return;let{x:F,y:V}=h;ka(B,d,{x:F,y:V,xShown:l.
part?.x??F.all,yShown:l.part?.y??V.all,theme:n,face:m,dpr:y.dpr})}function $(B){if(!d)return;A.paint(B,d)||f.paint(B,d,e,
n,y.dpr);let{left:F,top:V,width:rt,height:q}=x;Fa(B,d,e,{x0:F,y0:V,x1:F+rt,y1:V+q},n,m)}function W(B){if(!d)return;let{hover:F,
data:V}=e,rt=q=>Ae(V.n,f.power(q))/2;B.save(),l.part&&(B.beginPath(),B.rect(d.left,d.top-4,d.width+4,d.height+4),B.clip()),
B.strokeStyle=n.ink,B.lineWidth=1.5;for(let q of f.ringed())Mo(B,d,q,rt(q)+3);if(F?.node!==void 0){B.lineWidth=1;let{tree:q}=V,
K=b(q.start,F.node),_t=K+b(q.sizes,F.node);for(let gt of q.order.subarray(K,_t))Mo(B,d,gt,rt(gt)+.8)}else if(F)for(let[q,
K]of[[n.paper,4.5],[n.ink,2]])B.strokeStyle=q,B.lineWidth=K,Mo(B,d,F.leaf,rt(F.leaf)+4);B.restore(),g&&Ha(B,g,n.ink)}function j(B,F){
let{cut:V,data:rt}=e,q=Tt(e),{labels:K}=q??V,_t=[];for(let gt=0;gt<rt.n;gt++)K[gt]===B&&_t.push(gt);e.select(_t,{add:F}),
k.announce(`${F?"Added: ":""}${q?"class":"cluster"} ${Ir(e,B)}, ${P(_t.length,rt.noun)} selected.`)}let ht={store:e,base:k,
viewport:l,axes:()=>h,plot:()=>d,nearest:({x:B,y:F})=>d&&p?p.nearest(B-d.left,F-d.top,Bu):-1,draw(B){g=B,y.paint(Dr)}},ct=null;
return k.onDestroy(T.destroy,Va(ht),e.subscribe("data",E),e.subscribe("option",()=>{(!(e.option("x")===h?.x.name&&e.option(
"y")===h?.y.name)||c.show()!==a)&&E()}),e.subscribe(["cut","selection"],B=>{let F=ct&&ie(ct,e.cut);B==="cut"&&F||(ct=e.cut,
f.updateData(),B==="cut"&&(k.followCut(e.cut,Pr),_()),T.describe(C()),y.paint(Pr,Dr))}),e.subscribe("reveal",()=>{if(!h||
!l.part)return;let{x:B,y:F}=h;l.reveal(e.wanted.map(V=>[Number(B.values[V]),Number(F.values[V])]))}),e.subscribe("hover",
()=>{S.hide(),y.paint(Dr)})),E(),{restyle(B){n=B,m=Yt(o,n.font),N()},destroy(){A.destroy(),k.destroy(),v.destroy(),r.destroy()}}}function ke({t,lower:e,upper:n,tree:o}){return ss(t,e,n,Bt(o))}function Hu({t,lower:e,upper:n,tree:o}){return is(e,n,t,Bt(
o))}function Sn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${P(e)}`;if(!n)return`he\
ights are tied at ${bt(o)}: no threshold gives ${P(e)} clusters`;let[r,s]=Hu(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut from ${r} to ${s} gives these ${P(e)}`}function Ja(t){let e=P(t.
k,"clusters");return t.isUneven?e:`${e} · ${ke(t)}`}var Fu=20,Uu=1e3;function Qa(t,e){let n=Za(t,"Clusters","Number of clusters"),o=Za(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Bt(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/Uu),s()}function s(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,Fu)),
n.input.value=String(c.k),n.output.textContent=P(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
ke(c),n.input.setAttribute("aria-valuetext",P(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[X(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),X(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function Za(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var tl=8,Wu=120,ju=2500,qu=0;function nl(t,e){let n=t.ownerDocument,o=`hclust-find-${++qu}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),el(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],a,l=null,u=0,f=0,m=null,h=[];function d(){let{data:A,model:T}=e,E=P(1,T.get("finds_rows")?A.rowNoun:A.
noun).slice(2);s.placeholder=`find a ${E}`,s.setAttribute("aria-label",`Find a ${E} by its name`)}function p(){clearTimeout(
a),l=null;let A=s.value.trim();if(!A||!e.model.get("finds_rows"))return w();c=[],a=setTimeout(()=>{e.model.send({wants_rows:A}),
a=setTimeout(w,ju)},Wu)}function g(A){let{data:T}=e;s.matches(":focus")&&(A?.found!==s.value.trim()||A.revision!==T.revision||
(clearTimeout(a),f=0,c=A.rows.map(([E,N])=>({leaf:N,name:E,place:`group of ${T.leafRows?.[N]??1}`})),u=c.length+Number(A.
more),x(!0),l!==null&&M(0,l),l=null))}function w(){let{data:A}=e,T=s.value.trim().toLowerCase();if(!m){let I=Array.from(
{length:A.n},(C,D)=>A.name(D).toLowerCase()),_=Ku(I);h=I.map((C,D)=>_.has(C)?`row ${A.rows[D]}`:""),m=I.map((C,D)=>[C,h[D]].
join(" ").trim())}u=0,f=0;let[E,N,O]=[[],[],[]];m.forEach((I,_)=>{let C=T?I.indexOf(T):-1;if(C<0)return;u++;let L=I===T||
I===`${T} ${h[_]}`?E:C===0?N:O;L.length<tl&&L.push(_)}),c=[...E,...N,...O].slice(0,tl).map(I=>({leaf:I,name:A.name(I),place:b(
h,I)})),x(!!T)}function x(A){i.replaceChildren(),i.hidden=!A,s.setAttribute("aria-expanded",String(A));let T=c.map(({leaf:E,
name:N,place:O},I)=>{let _=`cluster ${J(e.cut,b(e.cut.labels,E))}`;return k(U(N),O?`${O} · ${_}`:_,{id:`${o}-${I}`,"ari\
a-selected":String(I===f)})});if(T.forEach((E,N)=>{E.dataset.i=String(N)}),A&&u>c.length){let E=e.model.get("finds_rows")?
"":`${P(u-c.length)} `;T.push(k(`and ${E}more`,""))}if(A&&!u&&T.push(k("no such name","")),i.append(...T),A&&c.length){s.
setAttribute("aria-activedescendant",`${o}-${f}`);let{leaf:E}=b(c,f);e.reveal([E]),e.setHover({leaf:E})}else s.removeAttribute(
"aria-activedescendant"),e.setHover(null)}function k(A,T,E={"aria-disabled":"true"}){let N=n.createElement("li");el(N,{role:"\
option",...E});for(let O of[A,T]){let I=n.createElement("span");I.textContent=O,N.append(I)}return N}function M(A,T){let E=c[A];
if(!E)return;let{leaf:N}=E;e.select([N],{add:T}),s.value=e.model.get("finds_rows")?E.name:`${E.name} ${E.place}`.trim(),
y(),e.setHover({leaf:N})}function y(){clearTimeout(a),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.
removeAttribute("aria-activedescendant"),e.setHover(null))}function S(A){let E={ArrowDown:1,ArrowUp:-1}[A.key];if(E){if(i.
hidden)return p();f=(f+E+c.length)%Math.max(c.length,1),x(!0)}else if(A.key==="Enter")l=c.length?null:A.shiftKey,M(f,A.shiftKey);else if(A.
key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;A.preventDefault(),A.stopPropagation()}let v=[X(s,{input:p,
keydown:S,blur:y,focus:()=>s.value&&p()}),X(i,{pointerdown:A=>{A.preventDefault();let T=A.target.closest("li[data-i]");T&&
M(Number(T.dataset.i),A.shiftKey)},pointermove:A=>{let T=A.target.closest("li[data-i]");!T||Number(T.dataset.i)===f||(f=
Number(T.dataset.i),x(!0))}}),e.subscribe("data",()=>{m=null,c=[],y(),d()})];return e.model.on("msg:custom",g),d(),{box:r,
destroy(){clearTimeout(a),e.model.off("msg:custom",g);for(let A of v)A();r.remove()}}}function Ku(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function el(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Gu=3;function Vu(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,l)=>{a&&(r++,o.add(b(e.labels,l)))}),!r)return"";
let s=[...o].sort((a,l)=>a-l).map(a=>J(e,a)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>Gu?P(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${P(r,n)} selected, from ${c}`}function ol(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep only these","Compare only the sel\
ected rows","keep"),c=a("Leave out","Compare the other rows only","leave_out");o.append(r,i,c,s),t.append(o);function a(d,p,g){
let w=n.createElement("button");return w.type="button",w.className="hclust-selected-rows",w.textContent=d,w.title=p,w.dataset.
lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:x,data:k}=e,M=[...k.rows].filter((y,S)=>x?.[S]);
e.model.send({rows:g,selection:M}),m()}),w}function l(){let d=!!e.model.get("filters_rows");for(let g of[i,c])g.hidden=!d;
let p=Vu(e.selection,e.cut,e.data.noun);o.hidden=!p,r.textContent!==p&&(r.textContent=p)}let u=null;function f(){m(),e.select(
[])}function m(){let d=t.getRootNode().activeElement;if(!o.contains(d))return;(u?.isConnected?u:t.querySelector('[tabind\
ex="0"]'))?.focus({preventScroll:!0})}let h=[X(o,{focusin:({relatedTarget:d})=>{let p=d;o.contains(p)||(u=p)},keydown:d=>{
d.key==="Escape"&&(d.stopPropagation(),f())},pointerdown:d=>d.stopPropagation()}),X(s,{click:f}),e.subscribe(["data","cu\
t","selection"],l)];return l(),{destroy(){for(let d of h)d();o.remove()}}}function zr(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Wt(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[c]??0)){let l=rl(t,e),u=l.some(f=>i.includes(f));a.push({key:"j",words:u?"Merge: one is locked":`Merge these ${P(l.
length,"clusters")}`,next:u?null:{nodes:Br(s,l,[e]),locked:i}})}else{let l=s[c]??e,u=`cluster ${J(t,c)}`,f=i.includes(l),
m=l<n.n;a.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:Br(s,
[l],zt(n,l)),locked:i}});let h=n.parents[l]??-1;if(h>=0){let d=rl(t,h),p=d.find(k=>i.includes(k)),g=s.indexOf(d.find(k=>k!==
l)??-1),w=d.length>2?`Merge: its sibling is split into ${d.length-1}`:p!==void 0?`Merge: cluster ${J(t,s.indexOf(p))} is\
 locked`:`Merge with cluster ${J(t,g)}`,x=d.length===2&&p===void 0;a.push({key:"j",words:w,next:x?{nodes:Br(s,d,[h]),locked:i}:
null})}a.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(d=>d!==l):[...i,l]}})}return a.
push(...So(t)),a}function So(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(kt(t.tree,t.k).nodes),locked:[]}}]}function rl({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function Br(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var vo=4;function sl({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement("div");i.className=
"hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function c(m){
m.next&&(o(),t.setNodes(m.next.nodes,m.next.locked))}function a(){if(i.hidden)return;let m=i.contains(s.activeElement);i.
hidden=!0,m&&n.focus({preventScroll:!0})}function l(m){let h=s.createElement("button");return h.type="button",h.setAttribute(
"role","menuitem"),h.tabIndex=-1,h.dataset.lmSuppressShortcuts="true",h.textContent=m.words,h.setAttribute("aria-keyshor\
tcuts",m.key),h.setAttribute("aria-disabled",String(!m.next)),h.addEventListener("click",()=>{m.next&&(a(),c(m))}),h}function u(m){
let h=[...i.children],d=h.findIndex(p=>p.matches(":focus"));h[(d+m+h.length)%h.length]?.focus({preventScroll:!0})}let f=X(
i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key==="ArrowUp")u(-1);else if(m.key==="Escape"||
m.key==="Tab")a();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},contextmenu(m){m.preventDefault(),
m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=!0)}});return{close:a,get isOpen(){
return!i.hidden},open(m,h){let d=m<0?So(t.cut):zr(t.cut,m);if(!d.length)return!1;r.hide(),i.replaceChildren(...d.map(l)),
i.hidden=!1;let p=Math.min(h.x,e.clientWidth-i.offsetWidth-vo),g=Math.min(h.y,e.clientHeight-i.offsetHeight-vo);return i.
style.transform=`translate(${Math.max(vo,p)}px, ${Math.max(vo,g)}px)`,u(1),!0},press(m,h){let p=(h<0?So(t.cut):zr(t.cut,
h)).find(g=>g.key===m);return p&&c(p),p?.words??""},destroy(){f(),i.remove()}}}var{top:Se,min_width:Xu,free_shift:Yu,head_margin:Hr}=H.cluster_labels;var Eo=2*z+7,il=H.cluster_labels.wordings,al={title:0,size:"",lines:1};function ll(t){return Math.ceil(t.width("cluster"))+
Hr+2}function cl(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:a,corner:l}=e,{sizes:u,noun:f}=yo(a,o),m=({label:A},T)=>{
let E=T.title?J(o,A):P(A);return E===P(A)?E:c.fit(E,T.title,z,!0)},h=({label:A},T)=>{if(!T.size)return"";let E=P(b(u,A),
T.size==="counted"?f:"");return T.lines===2?E:` · ${E}`},d=(A,T)=>[c.width(m(A,T),z,!0),c.width(h(A,T))],p=(A,T)=>A.map(
E=>{let[N,O]=d(E,T);return T.lines===2?Math.max(N,O):N+O}),g=Ju(e),w=g.length*Xu>s.width,x=w?null:Ti(g,il.map(A=>p(g,A)),
s.width),k=x?il[x.wording]:al;if(!x){w&&(g=g.filter(({span:T})=>T>4));let A=_i(g,p(g,al),s.width);g=g.filter((T,E)=>A[E])}
t.textBaseline="alphabetic",t.textAlign="left";let[M,y]=[Se+z-2,Se+2*z],S=(A,T,E,N=!1)=>{t.fillStyle=N?i.ink:i.quiet,t.font=
c.css(z,N),t.fillText(A,T,E)};if(g.forEach((A,T)=>{let E=x?.middles[T]??A.centre,[N,O]=d(A,k);Math.abs(E-A.centre)>A.span/
2+Yu&&(t.strokeStyle=Q(b(r,b(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+1),t.lineTo(E,Se-1),t.
stroke());let I=k.lines===2,_=E-(I?N:N+O)/2;S(m(A,k),_,M,!0),k.size&&S(h(A,k),I?E-O/2:_+N,I?y:M)}),k.size==="counted")return;
let v=l.left-Hr-1;[["cluster",""],[f,"size"]].slice(0,k.lines).forEach((A,T)=>{let E=A.find(N=>c.width(N)<=v);E&&S(E,-Hr-
c.width(E),T?y:M)})}function Ju({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,a]=[Et(e,s),Et(e,i)];if(a<=0||c>=e.width)continue;let[l,u]=[Math.max(0,c),Math.min(e.width,a)];n.push(
{label:r,centre:(l+u)/2,span:u-l})}return n}var{caption_margin:ul}=H;function fl(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,l]of t){
let[u,f]=[Math.max(0,Math.floor(a)-ul),Math.ceil(l)+ul];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=b(r,a),s[a+1]=b(s,a)+(i>0?1:0);let c=Math.ceil(e);for(let a=o-c;a>=
0;a--)if(b(s,a+c)===b(s,a))return a;return null}function ml({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,a]=[b(t,i)/n,b(t,i+1)/n],[l,u]=[b(t,i+2)/n,b(t,i+3)/n];a<=r&&a+u>=o&&s.push([c,c+l])}return s}var dl=12,Je={high:24,line:15,around:13,grip:14},Fr=H.cut_label.right_margin,pl="Drag to move the cut",hl="hclust-cut-mo\
ved",No=!1,Zu="M4 0 1 4h6zM4 12 1 8h6z",vn="http://www.w3.org/2000/svg",{wide:Qu,narrow:tf}=H.cut_label,To=14;function ef(t,e,n){
let o=e>=Qu?`${P(Math.min(n,99),"clusters")} · 0.0000`:e>=tf?P(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,dl,!0))+2*Je.around+Je.grip}function gl(t){let e=t.ownerDocument,n=(v,A="div")=>{let T=e.createElement(A);return T.
className=`hclust-cut-${v}`,T},[o,r,s,i,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")],l=e.
createElementNS(vn,"svg"),u=e.createElementNS(vn,"path");l.classList.add("hclust-cut-steps"),l.setAttribute("aria-hidden",
"true");let f=e.createElementNS(vn,"path");f.classList.add("hclust-cut-locked"),l.append(u,f),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,l,s,i,c,a);let m=["k","noun","dot","at"].
map(v=>n(v,"span")),h=e.createElementNS(vn,"svg"),d=e.createElementNS(vn,"path");h.setAttribute("viewBox","0 0 8 12"),h.
setAttribute("aria-hidden","true"),h.classList.add("hclust-cut-grip"),d.setAttribute("d",Zu),h.append(d),a.append(h,...m);
let p=n("invitation","span");p.textContent=pl,p.setAttribute("aria-hidden","true"),p.hidden=nf(t),t.append(p);let g=null,
w=null,[x,k,M,y]=[0,0,0,0];function S(v,A,T){let[E,N,O]=[P(v.k),P(v.k,"clusters"),ke(v)],I=N.slice(E.length);(v.isUneven?
[E,I,"",""]:[E,I," · ",O]).forEach((j,ht)=>{let ct=m[ht];ct&&(ct.textContent=j)});let C=v.isUneven?[[N],[N],[E]]:[[Ja(v)],
[N,O],[E,O]],D=C.map(j=>Math.max(...j.map(ht=>A.width(ht,dl,!0)))+2*Je.around+Je.grip),L=D.findIndex(j=>j<=T+.5),$=L<0?C.
length-1:L;k=b(D,$);let W=$>0&&!v.isUneven;M=(Je.high+(W?Je.line:0))/2,a.classList.toggle("two",W),a.classList.toggle("s\
hort",$>1)}return{handle:a,show({cut:v,frame:A,corner:{left:T,top:E},strip:N,face:O},I,_){let C=ef(O,_,v.tree.n);if(v!==
g||O!==w||C!==y){[g,w,y]=[v,O,C];let K=Sn(v);S(v,O,C),c.textContent=K,x=O.width(K)+8,rf(a,v,A)}let D=K=>Math.round(K*A.dpr)/
A.dpr,L=K=>D(E+Math.min(Math.max(at(A,K),0),A.height)),[$,W,j]=[L(v.t),L(Math.min(v.upper,A.top)),L(v.lower)];_o(o,T-N,W,
A.width+N),o.style.height=`${Math.max(0,j-W)}px`,o.hidden=!v.hasThreshold,_o(r,T-N,$,A.width+N);let ht=v.isUneven||v.locked.
length>0;if(r.hidden=ht,l.style.display=ht?"":"none",ht){let K=Kn(v),_t=[];l.style.transform=`translate(${T}px, 0)`,l.setAttribute(
"width",String(A.width)),l.setAttribute("height",String(E+A.height+1));let gt=qt(v,A).map(({label:Qt,x0:te,x1:ee})=>{let $t=L(
Math.min(b(K,Qt),A.top))+.5,Pt=`${D(te)} ${$t}L${D(ee)} ${$t}`;return v.locked.includes(b(v.nodes,Qt))&&_t.push(Pt),Pt});
f.setAttribute("d",_t.map(Qt=>`M${Qt}`).join("")),u.setAttribute("d",gt.length?`M${gt.join("L")}`:"")}_o(s,T,$,A.width),
_o(i,0,0,T-N-4),i.style.height=`${E+A.height}px`;let ct=Math.min(Math.max($,E+M),E+A.height-M),B=_-k-1,F=!No&&!ht;p.hidden=
!F,F&&(p.style.transform=`translate(${D(B-6)}px, ${D(ct-9)}px) translateX(-100%)`),a.style.transform=`translate(${D(B)}p\
x, ${D(ct-M)}px)`,a.style.width=`${k}px`;let rt=[$-E-17,$-E+4,1].map(K=>{let gt=(K<$-E-To||K>$-E)&&K>=0&&K+To<=A.height;
return{at:K,x:gt?fl(ml(I,A.dpr,K,K+To),x,B-T-(F?O.width(pl)+30:6)):null}}).find(({x:K})=>K!==null);if(c.hidden=!rt,!rt)return;
let q=E+rt.at;c.style.transform=`translate(${D(T+(rt.x??0))}px, ${q}px)`,c.classList.toggle("inside",v.hasThreshold&&q>=
W&&q+To<=j)},endInvitation(){No=!0,p.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(hl,"1")}catch{}},
destroy(){for(let v of[o,r,l,s,i,c,a,p])v.remove()}}}function nf(t){try{No||=t.ownerDocument.defaultView?.sessionStorage.
getItem(hl)==="1"}catch{}return No}function of(t){return t.isUneven?"different heights":ke(t)}function _o(t,e,n,o){t.style.
transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function rf(t,e,n){t.setAttribute("aria-valuemax",ot(Math.max(
n.top,e.t))),t.setAttribute("aria-valuenow",ot(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${P(e.k,"clusters")}, c\
ut at different heights; ${Sn(e)}`:`height ${ke(e)}, ${P(e.k,"clusters")}; ${Sn(e)}`)}function wl(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${J(t,i)} with ${P(s,e)}`);return t.k>12&&r.push(`and ${P(t.k-12)} more`),`Tree of ${P(
t.tree.n,e)}, up to height ${bt(n)}. Cut at ${of(t)} into ${P(t.k,"clusters")}; ${Sn(t)}. ${r.join(", ")}.`}function bl(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function yl(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr));t.width=r,t.height=e.length;let s=t.getContext("2d");if(!s)
return;let i=s.createImageData(r,e.length),c=Int32Array.from({length:r},(a,l)=>{let u=Math.floor(pe(o,(l+.5)*o.width/r));
return b(n,Math.min(Math.max(u,0),n.length-1))});e.forEach((a,l)=>{let u=re(a);c.forEach((f,m)=>{let h=4*(l*r+m);i.data.
set(u.subarray(3*f,3*f+3),h),i.data[h+3]=255})}),s.putImageData(i,0,0)}var Ze=10,Ur=3,En=6,xl=6,Ml=t=>(t.model.get("parts")??[]).includes("clustermap")?[]:Oe([],t.data.tracks,t.option("tracks"));
function Al(t,e){let n=t.ownerDocument,o=!1,r=[],s=ae(n,()=>i=[]),i=[],c=()=>e.option("tracks")??[],a=n.createElement("d\
iv");a.className="hclust-corner";for(let p of["pointerdown","pointermove","dblclick","wheel"])a.addEventListener(p,g=>g.
stopPropagation());let u=Jn(a,"Tracks","Strips below the leaves that show what else is known of each row",(p,g)=>{let w=c().
filter(x=>x!==p);e.setOption("tracks",g?[...w,p]:w)},{words:()=>["",""],act(){}},"Below the leaves"),f=[],m={items:[],lines:0};
function h(p,g){let w=[r,p,g,e.selection];return w.some((x,k)=>x!==f[k])&&(m=je(r,p-2*xl,g,e.selection),f=w),m}function d({
data:p,frame:g}){le(s)&&([s,i]=[ae(n,()=>i=[]),[]]);let w=[r,g,p.tree.order];w.every((x,k)=>x===i[k])||(i=w,yl(s,r,p.tree.
order,g))}return{update(){o=!(e.model.get("parts")??[]).includes("clustermap")&&e.data.n>1;let p=o?e.data.tracks.filter(
({colors:x})=>x.length):[];p.length&&!a.isConnected&&t.append(a);let g=c();u.show([],[],p.map(({name:x})=>x),g);let w=r;
return r=Oe(r,p,o?g:[]),w!==r},place(p){a.style.left=`${p+6}px`},tall:()=>r.length?En+r.length*(Ze+Ur):0,room(p,g){if(!r.
length)return 0;let{lines:w}=h(p,g);return En+r.length*(Ze+Ur)+(w?w*pn+En:0)},paint(p,g,w,x){if(!r.length)return;d(g);let{
frame:k,corner:M,theme:y,face:S}=g;p.save(),p.imageSmoothingEnabled=!1,p.textBaseline="middle";let v=w+En;r.forEach((A,T)=>{
p.drawImage(s,0,T,s.width,1,M.left,v,k.width,Ze),me(p,M.left,v,k.width,Ze,y),p.font=S.css(),p.fillStyle=y.ink,p.textAlign=
"right";let E=S.fit(U(A.name),M.left-8);p.fillText(E,M.left-6,v+Ze/2+.5),v+=Ze+Ur}),p.translate(xl,0),no(p,h(x,S).items,
v+En/2,y,S),p.restore()},destroy(){s.width=s.height=0,a.remove()}}}var Wr=4;function Co(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?ft(r,b(r.parents,e.leaf)):0,d=[
`cluster ${J(o,b(o.labels,e.leaf))}`,`merged at ${bt(m)}`,ko(n,e.leaf)],p=Ml(t).map(g=>`${g.name}: ${yt(g,e.leaf)}`);return[
n.name(e.leaf),[d.filter(Boolean).join(" · "),...p]]}let s=Wt(r,e.node),{leafRows:i}=n,c=i&&s.reduce((m,h)=>m+b(i,h),0),
a=c===null?"":` of ${P(c,n.rowNoun)}`,l=o.nodes.indexOf(e.node),u=`${l<0?"":`Cluster ${J(o,l)} · `}${P(s.length,n.noun)}${a}`,
f=[...s.subarray(0,Wr)].map(m=>U(n.name(m)));return s.length>Wr&&f.push(`and ${P(s.length-Wr)} more`),[u,[`height ${bt(ft(
r,e.node))}`,...f]]}var kl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
sf="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks · Esc: back to the cut",
af="u: one height again · ",lf=0;function Sl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:a,
menu:l}=t,u=n.ownerDocument.createElement("div");u.className="hclust-tree-hint",u.id=`hclust-keys-${++lf}`,u.textContent=
kl,o.setAttribute("aria-describedby",u.id),n.append(u);let f=-1;function m(A){let{data:T}=e,{tree:E}=T;f=A,u.textContent=
sf,n.classList.add(Lt);let N=ir(a().frame,E,A);r.reveal([N-.5]);let O=A<T.n?{leaf:A}:{node:A};e.setHover(O);let{frame:I,
corner:_}=a(),[C,D]=Co(e,O),L=(N-I.from)/(I.to-I.from),$={x:_.left+L*I.width,y:_.top+at(I,ft(E,A))};i.show($.x,$.y,C,D),
c([C,...D].join(", "))}function h(){f<0||(f=-1,u.textContent=w(),n.classList.remove(Lt),e.setHover(null),i.hide())}function d(A){
let{tree:T}=e.data,E=b(T.parents,f);E>=0&&m(zt(T,E)[A])}let p={ArrowUp:()=>m(Math.max(b(e.data.tree.parents,f),f)),ArrowDown:()=>m(
f<e.data.n?f:zt(e.data.tree,f)[0]),ArrowLeft:()=>d(0),ArrowRight:()=>d(1),Home:()=>m(2*e.data.n-2),Enter:A=>e.select(Wt(
e.data.tree,f),{add:A.shiftKey}),Escape:h,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(A){let T=l.press(A,f);f>=0&&
m(f),T&&c(T)}function w(){let{cut:A}=e;return(A.isUneven||A.locked.length?af:"")+kl}let x=A=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(A(e.cut.k),1),e.data.n))},k={ArrowUp:x(A=>A-1),ArrowRight:x(A=>A-1),ArrowDown:x(A=>A+1),ArrowLeft:x(A=>A+
1),PageUp:x(A=>A-10),PageDown:x(A=>A+10),Home:x(()=>e.data.n),End:x(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[M,y]=[Ft({...k,...p}),Ft(k)],S=X(n,{keydown(A){n.classList.
remove("by-pointer"),(f<0?y:M)(A)},focusout:h,pointerdown:h}),v=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=w())});
return{leave:h,destroy(){v(),S()}}}var cf=.72;function uf(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let a=b(t.start,c),l=b(t.sizes,c);ao(t,c,o)<n||(b(r,a+l)===
b(r,a)?s.push(c):c>=t.n&&i.push(...zt(t,c)))}return s}function vl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),l=u=>Math.round(at(o,u)*i-s/2);t.globalAlpha=cf,t.
fillStyle=r.paper;for(let u of uf(e,n,1/c,o.places?.edges)){let f=b(e.start,u),[m,h]=[f,f+b(e.sizes,u)].map(x=>Et(o,x)*i);
if(m===void 0||h===void 0||h<0||m>o.width*i)continue;let d=l(qe(e,u));u>=e.n&&t.fillRect(m,d,Math.max(1,h-m),a-d);let p=b(
e.parents,u);if(p<0)continue;let g=Math.round(oo(o,e,u)*i-s/2),w=l(ft(e,p))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?a:d)-w))}
t.globalAlpha=1}var he=H.cluster_bar,jr=Se+Eo+2,Lo=z+2,qr=8;function El(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*a),Math.round(c.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:u,x0:f,x1:m}of qt(r,i)){let h=b(r.nodes,u);if(h<r.tree.n)continue;let d=Math.
round(at(i,qe(r.tree,h))*a-o/2),p=Math.floor(f*a);t.fillStyle=Q(b(s,h)),t.fillRect(p,d,Math.max(1,Math.ceil(m*a)-p),l-d)}
vl(t,e,o),t.restore()}var ff=5;function Tl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=qt(n,r),[c,a]=he;e.classes&&mf(t,e,e.classes);for(let{label:l,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=Q(b(o,b(n.nodes,l))),t.beginPath(),f-u>8?t.roundRect(u+m,c,f-u-2*m,a-c,2):t.rect(u+m,c,Math.max(f-u-2*m,1/
r.dpr),a-c),t.fill()}e.classes||pf(t,e,i),cl(t,e,a),df(t,e),e.labels&&hf(t,e),t.restore()}function mf(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=he,c=1/n.dpr,[a,l]=[0,-1];for(let u=0;;u+=c){let f=u>=n.width,m=e.tree.order[Math.floor(pe(
n,u+c/2))],h=f||m===void 0?-1:b(o,m);if(h!==l&&l>=0&&(t.fillStyle=Q(b(r,l)),t.fillRect(a,s,u-a,i-s)),h!==l&&([a,l]=[u,h]),
f)return}}function pf(t,{cut:e,theme:n},o){let r=St(e);if(new Set(Array.from(r,Q)).size===e.k)return;let[s,i]=he;for(let{
label:c,x0:a,x1:l}of o)l-a<i-s||Ea(t,b(r,c),(a+l)/2,(s+i)/2,ff,n.paper)}function df(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=l=>n[b(s,l)],c=[o.from,Math.min(o.to,e.n)],a=co(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let l=0;l<a.length;l+=2){let[u=0,f=0]=[a[l],a[l+1]];t.fillRect(u,1,Math.max(1,f-u),he[0]-2)}}function hf(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[a,l]=[pe(
o,0),pe(o,o.width)];for(let u=Math.max(0,Math.floor(a));u<Math.min(e.n,Math.ceil(l));u++){let[f,m]=[Et(o,u+.5),ar(o,u)];
if(f<5||f>o.width-5||!_l(o,u))continue;let h=c?m-qr:i,d=b(e.tree.order,u),p=!!n?.[d];t.save(),t.translate(f,c?jr+z/2:jr),
c||t.rotate(-Math.PI/2),t.fillStyle=p?r.ink:r.quiet,t.font=s.css(z,p),t.fillText(s.fit(U(e.name(d)),h,z,p,Bn(e,d)),0,0),
t.restore()}}var _l=(t,e)=>ar(t,e)>=Lo-1e-6;function Nl(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let a=o.
left-r;t.save(),t.translate(a,o.top);let l=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-l,0,l,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let f=Gt(c);c.forEach((m,h)=>{
let d=at(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(d-l/2),5,l),t.fillStyle=s.quiet,t.fillText(f[h]??"",-9,d+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-8),-n.height/2,7-a)),
t.restore()}function Cl(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function Ll(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,a){let{tree:l}=e,{dpr:u}=r,
f=b(l.start,a),m=f+b(l.sizes,a),h=Math.max(1,Math.round(.5*u));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.
round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),Math.round((r.height+4)*u)),t.clip();let{rects:d,owner:p}=c,
g="";for(let k=0;k<c.count;k++){let M=b(p,k),y=b(l.start,M);if(y<f||y>=m||M>a)continue;let S=b(n.labels,b(l.order,y)),A=b(
l.sizes,M)<=b(n.sizes,S)?Q(b(o,b(n.nodes,S))):i.ink;A!==g&&(t.fillStyle=g=A),t.fillRect(b(d,4*k)-h,b(d,4*k+1)-h,b(d,4*k+
2)+2*h,b(d,4*k+3)+2*h)}t.restore();let[w,x]=[Math.max(0,Et(r,f)),Math.min(r.width,Et(r,m))];x<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+he[1]+1,Math.max(x-w,1.5),1.5))}function $l(t,{data:e,frame:n,corner:o,theme:r},s){let i=Et(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,a]=[o.left+i,o.top+n.height+(he[0]+he[1])/2];t.beginPath(),t.arc(c,a,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Kr({data:t,cut:e,frame:n,
corner:o,tracks:r},s,i,c){let{tree:a}=t,[l,u]=[s-o.left,i-o.top];if(l<0||l>=n.width||u<-c)return null;let f=Math.min(Math.
max(Math.floor(pe(n,l)),0),t.n-1),m=b(a.order,f),h=u-n.height;if(h>r[0]&&h<r[1])return{leaf:m};if(h>jr-2)return _l(n,f)?
{leaf:m}:null;if(h>he[0]-1)return{node:b(e.nodes,b(e.labels,m))};if(h>-5)return{leaf:m};let d=Ke(a,n,l,u,c);return d<0?null:
d<t.n?{leaf:d}:{node:d}}var gf=550,ve={mouse:7,touch:14,line:8,snap:4};function Ol(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:a}=t,l,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(M,y){let{frame:S}=c(),{tree:v}=e.data,A=Math.
min(Math.max(ro(S,M),0),S.top),T=Ct(v,A),E=at(S,$e(oe(v,T)));!y&&Math.abs(E-M)<=ve.snap?e.cut.locked.length?e.setThreshold(
$e(oe(v,T))):e.setClusters(T):e.setThreshold(A)}function m(M){let{cut:y,frame:S}=c();if(!y.isUneven)return y.t;let v=qt(
y,S).find(({x0:A,x1:T})=>A<=M&&M<T);return v?Kn(y)[v.label]??y.t:y.t}function h(M,y){return M.target===o?null:Kr(c(),y.x,
y.y,M.pointerType==="touch"?ve.touch:ve.mouse)}function d(M,y){return u.menu=!0,a.open(y,M)}let p=M=>M?.node??M?.leaf??-1;
function g(M,y,S){if(S)if(M.altKey)S.node!==void 0&&e.flip(S.node);else{let v=S.node===void 0?[S.leaf]:Wt(e.data.tree,S.
node);e.select(v,{add:M.shiftKey})}else{let{corner:v,frame:A}=c();!M.shiftKey&&y.x>=v.left&&A.width&&e.select([])}}function w(M,y){
n.style.cursor=M?"pointer":r.part?"grab":"",e.setHover(M),M?i.show(y.x,y.y,...Co(e,M)):i.hide()}function x(M){if(!Ue(n,M))
return;let y=M.deltaMode?16:1,[S,v]=[M.deltaX*y,M.deltaY*y],{frame:A,corner:T}=c();if(!M.ctrlKey&&!M.shiftKey&&Math.abs(
S)>Math.abs(v))return r.part?(M.preventDefault(),r.move(S/ye(A))):void 0;let E=v||S,N=xt(n,M);if(M.shiftKey||N.x<T.left)
return E>0&&s.share===1?void 0:(M.preventDefault(),s.zoom(Math.exp(E*.002)));if(E>0&&!r.part)return;M.preventDefault();let O=(N.
x-T.left)/A.width;r.zoom(Math.exp(E*(M.ctrlKey?.01:.002)),O)}let k=[Xe(n,{down(M,y){if(a.close(),M.button!==0)return!1;let{
frame:S,corner:v}=c(),A=v.top+at(S,Math.min(e.cut.t,S.top)),T=v.top+at(S,Math.min(m(y.x-v.left),S.top)),E=M.pointerType===
"touch"?ve.touch:ve.line,[N,O]=[M.target===o,y.x<v.left-4];return u={mode:N||O||Math.abs(y.y-T)<=E?"cut":"press",offset:O&&
!N?0:A-y.y,pill:N,start:r.shown(),what:N||O?null:h(M,y)},n.classList.add("by-pointer"),o.focus({preventScroll:!0}),M.preventDefault(),
i.hide(),O&&!N&&f(y.y-v.top,M.altKey),M.pointerType==="touch"&&(l=setTimeout(()=>d(y,p(u.what)),gf)),!0},drag(M,y,S){let[
v,A]=[y.x-S.x,y.y-S.y];if(S.moved||=Math.abs(u.mode==="cut"?A:v)>=(u.what?Fe:1),!S.moved)return;clearTimeout(l);let{frame:T,
corner:E}=c();u.mode==="press"&&r.part&&(u.mode="pan"),u.mode==="cut"?(e.setHover(null),t.moved(),f(y.y+u.offset-E.top,M.
altKey)):u.mode==="pan"&&r.move(-v/ye(T),u.start)},up(M,y,S){clearTimeout(l),u.mode==="cut"&&e.flush(),!(u.menu||S.moved||
u.pill||y.x<c().corner.left-4)&&(g(M,y,u.what),M.pointerType==="touch"&&w(u.what,y))},cancel(){clearTimeout(l),u.mode===
"cut"&&e.flush()},hover(M,y){M.pointerType!=="touch"&&w(h(M,y),y)},leave(){e.setHover(null),i.hide()},pinch(M,y,S){let{frame:v,
corner:A}=c();r.zoom(M,(y.x-S-A.left)/v.width),r.move(-S/ye(c().frame))}}),X(n,{contextmenu(M){let y=xt(n,M),S=M.target===
o?e.hover:Kr(c(),y.x,y.y,u.menu?ve.touch:ve.mouse);M.shiftKey||!d(y,p(S))||M.preventDefault()},wheel:x,dblclick(){r.showAll(),
s.showAll()}})];return()=>{for(let M of k)M()}}var Il=["ribbon","ribbon_module","evidence"];function Rl(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function a(m){
let h=URL.createObjectURL(new Blob([m],{type:"text/javascript"}));try{s=(await import(h)).default}finally{URL.revokeObjectURL(
h)}i!=="ended"&&(i="",l())}function l(){let m=o.get("ribbon_module"),h=m&&n.option("ribbon")||"";if(h&&!s){i||a(m),i="lo\
ading";return}!h==!r&&h===c||(c=h,h?r?r.update():r=s?.(t)??null:(r?.destroy(),r=null),e())}function u(){c="",l()}for(let m of Il)
o.on(`change:${m}`,u);let f=[n.subscribe("option",l),n.subscribe("data",u)];return l(),{width:m=>r?.width(m)??0,below:(m,h)=>r?.
below(m,h),above:(m,h)=>r?.above(m,h),destroy(){i="ended";for(let m of Il)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var wf=H.head_room,bf={grown:150,zoomed:96},yf=500;function Pl(t,e,n){let o=t.ownerDocument,r=Yt(o,n.font),s=null,i=null,
c=()=>ae(o,()=>i=null),a=c(),l=null,[u,f]=[0,null],m=Xn(()=>E()),h=bl(()=>E()),d=ce(t,"hclust-tree",[v,A],()=>s=null),{box:p,
stage:g,tip:w,announce:x}=d;g.canvas.setAttribute("aria-hidden","true");let k=gl(p),M=Al(p,e);function y(){if(s){let{cut:Ut,
selection:$o,data:Te}=e,[R,G]=[Ko(Te.tree),Tt(e)];return Object.assign(s,{cut:Ut,selection:$o,data:Te,colors:R,classes:G}),
s}let{data:L,cut:$,selection:W}=e,[j,ht]=m.shown(),ct=(Bt(L.tree)||1)*wf*h.share,[B,F]=[ht-j,L.n].map(Ut=>(g.width-52-Fr)/
Ut),V=rr(L.tree,L.leafRows),[rt,q]=[B>=Lo,F>=Lo],K=Ut=>Ut*(V?.least??1)>=T()+qr,_t=rt&&K(B),gt=bf[q?"grown":"zoomed"],Qt=q?
K(F):_t,te=rt?Qt?z+2:Math.min(gt,T()):0,ee=M.room(g.width,r);p.style.setProperty("--hc-names",`${(q?te+6:0)+ee}px`);let $t={
left:0,top:8},Pt=Se+Eo+(te?te+6:0),Tn=Pt+ee+(m.part?5:0),Ee=Math.max(40,g.height-$t.top-Tn),Qe=Ce(0,ct,Ee,44),_n=Math.max(
...Gt(Qe).map(Ut=>r.width(Ut)),0);$t.left=Math.max(Math.ceil(_n)+11+(L.heightLabel?z+9:4),ll(r));let Nn=l?.width(g.width)??
0;$t.left+=Nn,M.place($t.left);let Cn={width:Math.max(20,g.width-$t.left-Fr),height:Ee,from:j,to:ht,top:ct,dpr:g.dpr,places:V},
Ln=Ko(L.tree);return s={data:L,cut:$,colors:Ln,classes:Tt(e),selection:W,frame:Cn,corner:$t,strip:Nn,theme:n,face:r,ticks:Qe,
labels:te,flat:_t,tracks:[Pt,Pt+M.tall()]},i=null,s}function S(L){if(le(a)&&([a,i]=[c(),null]),!i){i=so(L.data.tree,L.frame),
a.width=Math.round(L.frame.width*L.frame.dpr),a.height=Math.round(L.frame.height*L.frame.dpr);let $=a.getContext("2d");$&&
io($,i,n.quiet)}return i}function v(L){let $=y(),{thick:W}=S($);El(L,$,a,W),Tl(L,$),Nl(L,$),M.paint(L,$,$.corner.top+$.frame.
height+$.tracks[0],g.width),l?.below(L,$),Cl(L,$,g.height-3)}function A(L){let $=y(),{hover:W}=e;W?.node!==void 0&&Ll(L,
$,S($),W.node),W?.leaf!==void 0&&$l(L,$,W.leaf),k.show($,S($),g.width),l?.above(L,$)}function T(){let{data:L}=e;if(f!==L.
name){let $="";for(let W=0;W<L.n;W++){let j=U(L.name(W));j.length>$.length&&($=j)}[u,f]=[Math.ceil(r.width($,z,!0)),L.name]}
return u}function E(){s=null,g.paint()}function N(){let{n:L,tree:$,leafRows:W}=e.data;m.reset(L,rr($,W)?.least)}let O,I=()=>x(
wl(e.cut,e.data.noun,Bt(e.data.tree))),_=()=>{clearTimeout(O),O=setTimeout(I,yf)},C={store:e,box:p,handle:k.handle,viewport:m,
heights:h,moved:k.endInvitation,tip:w,announce:x,getScene:y,menu:sl({store:e,box:p,handle:k.handle,moved:k.endInvitation,
tip:w})},D=Sl(C);return l=Rl({...C,paint:L=>g.paint(L)},E),d.onDestroy(Ol(C),D.destroy,C.menu.destroy,l.destroy,()=>clearTimeout(
O),e.subscribe(["data","cut"],C.menu.close),M.destroy,e.subscribe("data",()=>{M.update(),N(),h.reset(),w.hide(),D.leave(),
d.rest(),E(),I()}),e.subscribe("order",E),e.subscribe("cut",()=>{let L=s&&ie(s.cut,e.cut);d.followCut(e.cut,...L?[]:[0]),
L?g.paint(1):g.paint(),_()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>M.update()?E():g.paint(0)),
e.subscribe("reveal",()=>{let{start:L}=e.data.tree,$=y().frame.places?.edges;m.reveal(e.wanted.map(W=>Zt($,b(L,W))))}),e.
subscribe("hover",()=>g.paint(1))),M.update(),N(),I(),{restyle(L){n=L,r=Yt(o,n.font),f=null,E()},destroy(){d.destroy(),a.
width=a.height=0}}}var xf={tree:Pl,clustermap:vr,scatter:Ya,distances:ga},Kt="distances";function Mf(){let t=null;return Qr({initialize({model:e}){
return t=Xo(e),()=>{t?.destroy(),t=null}},render({model:e,el:n}){return t??=Xo(e),Af(n,t)}})}function Af(t,e){let n=t.ownerDocument,
o=n.createElement("div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(
r,o);let s=Po(t,r);nn(o,s);let i=[],c=()=>e.model.get("parts")??["tree"],a=S=>t.closest(".hclust")?.querySelector(`.hclu\
st-${S}-slot`)??null,l=[],u=null;function f(){let S=On(o,"hclust-live-bar");e.model.get("controls")&&l.push(Qa(S,e).destroy);
let v=nl(S,e);u=v.box,l.push(v.destroy,()=>S.remove()),d();let A=null;for(let E of c()){let N=E==="tree"||E===Kt;N||(A??=
On(o,"hclust-live-pair")),m(E,N?o:A)}let T=i[0]?.box;T&&l.push(ol(T,e).destroy)}function m(S,v){let A=xf[S];if(!A)return;
let T=On(v,`hclust-part-${S}`),E={part:S,make:A,box:T,view:A(T,e,s)};i.push(E),S===Kt&&d()}function h({view:S,box:v}){S.
destroy(),v.remove()}function d(){let S=a("find");S&&u&&u.parentElement!==S&&S.append(u);let v=i.find(({part:T})=>T===Kt)?.
box,A=v&&a(Kt);!A||v.parentElement===A||(v.classList.add("hclust","hclust-live"),nn(v,s),A.append(v))}function p(){let S=E=>E.
filter(N=>N!==Kt),[v,A]=[c(),i.map(({part:E})=>E)];if(S(v).join()!==S(A).join())return x();if(v.includes(Kt)===A.includes(
Kt))return;if(v.includes(Kt))return m(Kt,o);let T=i.find(({part:E})=>E===Kt);T&&h(T),i=i.filter(E=>E!==T)}function g(){for(let S of i)
h(S);for(let S of l)S();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=[]}function w(){let S=Po(t,r);if(JSON.stringify(
S)!==JSON.stringify(s)){s=S,nn(o,s);for(let v of i)v.box.classList.contains("hclust")&&nn(v.box,s),v.view.restyle?v.view.
restyle(s):(v.view.destroy(),v.view=v.make(v.box,e,s))}}let x=()=>{g(),f()};e.model.on("change:parts",p),e.model.on("cha\
nge:controls",x);let k=Jr(o,w);f();let M=Mt(o),y=new M.ResizeObserver(()=>{d(),w()});return y.observe(o),M.addEventListener(
Ro,e.announceCut),()=>{M.removeEventListener(Ro,e.announceCut),k(),y.disconnect(),e.model.off("change:parts",p),e.model.
off("change:controls",x),g(),e.flush(),o.remove(),r.remove()}}export{Mf as default};
