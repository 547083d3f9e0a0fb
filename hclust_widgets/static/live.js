// Generated from js/ by `npm run build`. Do not edit.
function yt(t){return t.ownerDocument.defaultView??globalThis}function de(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function fs(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var he={r:255,g:255,b:255,a:1},hn={r:0,g:0,b:0,a:1};function gn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let l=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(l,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(cc),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function cc(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ue(t,e){return{...Ce(e,t,
t.a),a:1}}function Ce(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function Et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Zo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function wn(t,e){let[n,o]=[gn(e.paper)??he,gn(e.ink)??hn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",Et(Ce(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Yn(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Qo="hclust-hover";function ms(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let l=n?JSON.stringify(n):"";if(l===o||!(l||r))
return;o=l,r=l!=="";let a=[c,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(Qo,{detail:a}))},c=l=>{let[a,
u,f]=l.detail;!u||a===c||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(Qo,c),{tell(l){n=l,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.removeEventListener(
Qo,c)}}}var ps={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var F=ps;var tr="hclust-asking",xm=F.undo_run_ms;function fc(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function er(t,e){let n=yt(t);if(n.matchMedia(ds).matches)return mc(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?Jn(e,`var(${d})`):null,s=dc(t,e),i=Ue(r("--jp-layout-color0")??s,s),c=Zo(i)<.5,l=(d,g)=>Ue(d??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=l(a??Jn(e,"inherit"),c?he:hn),f=l(r("--jp-ui-font-color2"),Ce(i,u,.65)),p=l(
r("--jp-border-color2"),Ce(i,u,.16)),h=l(r("--jp-layout-color1"),i),m=Et(h)===Et(i)?Ce(i,u,.03):h;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:Et(i),ink:Et(u),quiet:Et(f),rule:Et(p),panel:Et(
m),font:n.getComputedStyle(e).fontFamily,dark:c}}var ds="(forced-colors: active)";function mc(t,e){let n=(s,i)=>Ue(Jn(e,
s)??i,he),[o,r]=[n("Canvas",he),n("CanvasText",hn)];return{paper:Et(o),ink:Et(r),quiet:Et(r),rule:Et(n("GrayText",r)),panel:Et(
o),font:yt(t).getComputedStyle(t).fontFamily,dark:Zo(o)<.5}}var pc=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function hs(t,e){let n=yt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:pc});let i=["(prefers-color-scheme: dark)",ds].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function dc(t,e){
let n=[];for(let r=t;r;r=fc(r)){let s=gs(yt(r).getComputedStyle(r).backgroundColor,yt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Ue(Jn(e,"Canvas")??he,he);return n.reduce((r,s)=>Ue(s,r),o)}function Jn(t,e){let n=yt(t);t.style.
color=e;let o=gs(n.getComputedStyle(t).color,n);return t.style.color="",o}function gs(t,e){let n=gn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,l=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:l/255}}function ws(t){return{...t,initialize(e){return setTimeout(()=>hc(e.model).catch(()=>{})),t.initialize?.(e)}}}async function hc(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}var bs=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])bs.set(t,
t);var gc=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
wc=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ys(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+bc(t.slice(e))}function bc(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=bs.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:gc.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,wc.test(e)?-2:-1)}function z(t,e=""){return e?`${_t(t,0)} ${t===1?ys(e):e}`:_t(t,0)}function ft(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":bn(t)?_t(t,Zn(t)):to(t,2)}var bn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Zn(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Qn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Pt(t,2):_t(t,e>=100?
0:e>=10?1:2)}function As(t){return t>0&&t<=.005?"< 1%":`${_t(100*t,0)}%`}var st=(t,e=6)=>Pt(Number(Pt(t,e)),6);function dt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":ft(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return yc(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?_t(t,0):Qn(
t);return n?`${r} ${n}`:r}function ks([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[dt(t,n),dt(e,n,o)]}function yc(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Ss(t,e,n,o=0){return Es(t,e,n,o)[0]}function vs(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Es(n,
t,e,o);return[i,c]}let[r,s]=[ft(t),ft(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Pt(t,i),Pt(e,i)];return[r,s]}function Es(t,e,n,o){
let r=[Mc(t,o),ft(e),ft(n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(bn)){let a=Ts(t,o);for(let u=a;u<
17;u++){let f=_t(u===a?_s(t,a):t,u),p=We(f),[h,m]=[Ms(e,u),Ms(n,u)];if(We(h)<p&&(p<We(m)||t===n)&&e<p&&p<=n)return[f,h,m]}}
let[i,c,l]=r;for(let a=4;a<17;a++){let u=We(i),f=u<We(l)||t===n&&i===l;if(!(e<t&&t<=n)||We(c)<u&&e<u&&u<=n&&f)return[i,c,
l];[i,c]=[Pt(t,a),Pt(e,a)],l=n===1/0?ft(n):Pt(n,a)}return r}function Mc(t,e){if(!bn(e)||!bn(t))return ft(t);let n=Ts(t,e);
return _t(_s(t,n),n)}var Ts=(t,e)=>bn(e)?Math.min(Zn(e),Zn(t)):Zn(t),_s=(t,e)=>Math.floor(t*10**e+.5)/10**e,Ms=(t,e)=>t===
0||t===1/0?ft(t):_t(t,e);function We(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var xc=[1,2,2.5,5,10];function je(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),c=i*(xc.find(u=>u*i*s>=r*(1-1e-9))??10),l=1e-9*r,a=[];for(let u=Math.ceil((t-l)/c);u*c<=e+l;u++)a.push(
Number((u*c).toPrecision(12)));return a}function ne(t){let e=t.slice(1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Pt(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>_t(i+0,r))}
function _t(t,e){let n=Ns(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Ns(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function to(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Pt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=to(t,e-1).split("e");return`${xs(o)}e${r}`}return xs(Ns(t,e-1-n))}function xs(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var yn="…",Ac=300;function U(t){return String(t).slice(0,Ac).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function qe(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Cs(s,s.length,yn,
e,n);if(i>o||o>=s.length)return i?nr(s,i)+yn:"";let c=s.lastIndexOf(" ",o-1)+1,l=c>o-kc?c:o,a=yn+s.slice(l).join("");if(n(
a)>e){if(r<=l)return qe(a,e,n);let u=s.slice(l).join("");return yn+qe(u,e-n(yn),n,r-l)}return nr(s,Cs(s,l,a,e,n))+a}function $s(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=qe(t,e,n);if(r===t||!o)return r;let s=qe(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var kc=12;function Cs(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(nr(t,c)+n)<=o?s=c:i=c-1}return s}function nr(t,e){
return t.slice(0,e).join("").trimEnd()}function Mn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,l]=[b(e,s),b(e,i)],a=0;
for(;a<c.length&&c[a]===l[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function Ge(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(l=>b(t,l)).sort(),c=[b(i,0),b(i,i.length-1)].map(l=>Array.from(l));if(i[0]!==i.at(-1))for(let l of s){let a=Array.from(
b(t,l)),u=c.map(f=>{let p=a.findIndex((h,m)=>h!==f[m]);return p<0?a.length:p});o[l]=n(l,Math.min(...u),e[l])}}return o}var Os=new WeakMap;
function eo(t,e){let n=Os.get(t);return n||(n=Mn(Array.from({length:t.n},(o,r)=>U(t.name(r)))),Os.set(t,n)),b(n,e)}var Is=F.max_cluster_title,Rs=["node_names","node_colors","color_numbers"];function no(t){let e=t.get("color_numbers")??
[];return{names:xn(t.get("node_names")),colors:xn(t.get("node_colors")),numbers:e}}function xn(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ls=new WeakMap,Sc=new Map;function vc({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Sc;let o=Ls.get(n);o||Ls.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Ec(n,e)),r}function Ec(t,e){let n=[];for(let c=0;c<e.length;c++){let l=b(e,c),a=t.get(l);a!==void 0&&n.push({label:c,
node:l,name:a})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let l=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return l<e.length&&!r.has(l)})),i=new Map;for(let{label:c,name:l}of n.
sort((a,u)=>u.node-a.node)){let a=l;for(let u=2;s.has(a)||a!==l&&o.has(a);u++)a=`${l}, ${Tc(u)}`;s.add(a),i.set(c,a)}return i}
function Tc(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function Z(t,e){let n=vc(
t).get(e);return n===void 0?z(e):`${U(n)} (${z(e)})`}function Mt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ge(t,n);return oo(t,n,Ke(o),o)}function An(t,e){let n=e>=
0?e:0,o=It(t,n);return oo(t,o,n,ge(t,o))}function It(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;Lt(n,s)<
e?o=s+1:r=s}return t.n-o}function ge(t,e){let{n,heights:o}=t;return{lower:e<n?Lt(o,n-e-1):0,upper:e>1?Lt(o,n-e):1/0}}function Ke({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function oo(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=_c(t,e)},get sizes(){return c??=this.nodes.map(a=>Lt(t.sizes,a))},get labels(){
return l??=Nc(t,this.nodes)}}}function _c(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;or(r,s,Lt(o,2*i)),rr(r,s+1,Lt(o,2*i+1))}return r}function or(t,e,n){Ds(t,0,e,n)}function Ds(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=Lt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function rr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(Lt(t,r)>Lt(t,s))&&
(r=s),t[o]=Lt(t,r),o=r,r=2*o+1}Ds(t,0,o,n)}function Nc(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=Lt(
t.start,o),i=s+Lt(t.sizes,o);for(let c=s;c<i;c++)n[Lt(t.order,c)]=r}),n}function Ps(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:l}=ge(t,i),a=c>0?l/c:0;a>s&&([s,r]=[a,i])}return r}function Lt(t,e){return t[e]}var Cc=65535;function sr(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let l=m=>{if(c.original!==void 0)return b(n,m*i+c.original);if(c.numbers!==void 0)return b(r,c.numbers*e+m);let d=b(
o,c.codes*e+m);return d===Cc?NaN:d},a,u=!1,[f,p]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(m,d)=>{
let g=l(d);return Number.isFinite(g)?(g<f&&(f=g),g>p&&(p=g),g):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return h()},get gaps(){return h(),u},get ends(){return h(),f<=p?[f,p]:[0,1]}}})}function Ve(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function mt(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":dt(n,t.kind,t.unit)}var Hs=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16));function we(t){let{values:e,words:n,ends:o}=t,r=t.colors.map(Hs),s=Hs(F.missing_color),[i=s,c=s]=r,l=new Uint8Array(
3*e.length);for(let a=0;a<e.length;a++){let u=b(e,a),f=(u-o[0])/(o[1]-o[0]||1),p=n.length?r[u]:i.map((h,m)=>h+f*(b(c,m)-
h));l.set((Number.isNaN(u)?s:p??s).map(Math.round),3*a)}return l}function kn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,l=!0;for(let a=0;a<o-1;a++){let u=tt(t,2*a),f=tt(t,2*a+1);s[o+a]=tt(s,u)+tt(s,f),
i[u]=i[f]=o+a;let p=tt(e,a);p<c?l=!1:c=p,r[a]=c}return ro({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:i},
n)}function ro(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-2;l>=0;l--){let a=tt(o,2*l+(e[l]?1:0)),
u=tt(o,2*l+(e[l]?0:1)),f=tt(s,n+l);s[a]=f,s[u]=f+tt(r,a)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let l=0;l<
n;l++)i[tt(s,l)]=l,c[l]=tt(s,l)+.5;for(let l=0;l<n-1;l++)c[n+l]=(tt(c,tt(o,2*l))+tt(c,tt(o,2*l+1)))/2;return{...t,flips:e,
start:s,order:i,x:c}}function so(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,ro(t,n)}function pt(t,e){
return e<t.n?0:tt(t.distances,e-t.n)}function Ht(t){return t.n<2?0:tt(t.heights,t.n-2)}function zt(t,e){let n=e-t.n,o=t.
flips[n]?1:0;return[tt(t.children,2*n+o),tt(t.children,2*n+1-o)]}function Bt(t,e){let n=tt(t.start,e);return t.order.subarray(
n,n+tt(t.sizes,e))}function zs(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,l=new Int32Array(s-1),a=0;for(let u=2*s-2;u>=s;u--){
let f=tt(i,u),p=r?tt(r,f):f,h=r?tt(r,f+tt(c,u))-p:tt(c,u);h>=o&&p<n&&p+h>e&&(l[a++]=u)}return l.subarray(0,a)}function tt(t,e){
return t[e]}function Oc(t){let e=be(t.get("heights")),n=Ye(t.get("flips"),e.length),o=kn(oe(t.get("children")),e,n);return o.annotations=
no(t),o}function ir(t){let e=Oc(t),n=e.n,o=t.get("columns")??[],r=be(t.get("col_heights")),s=oe(t.get("col_children")),i=t.
get("col_flips"),c=be(t.get("originals")),l=t.get("original_columns")??[],a=t.get("axis_names")??[],u=oe(t.get("rows")),
f=oe(t.get("leaf_rows")),p=u.length===n?u:Int32Array.from({length:n},(h,m)=>m);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Sn(t.get("values")),columnTree:r.length?kn(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:l,axes:$c(a,be(t.get("axes")),c,l.length,n),axisNames:a,tracks:sr(t,
n,c,new Uint16Array(Xe(t.get("track_codes"))),be(t.get("track_values"))),columnTracks:sr(t,o.length,[],new Uint16Array(Xe(
t.get("column_track_codes"))),be(t.get("column_track_values")),"column_track_about"),rows:p,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:Sn(t.get("cell_means")),cellDeviations:Sn(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:Lc(Ye(t.get("names")),oe(t.get("name_ends"))),leafOf:h=>Ic(p,h)}}function $c(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,l)=>n[l*o+i]??NaN))}
function Lc(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function Ic(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Xe(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ye(t,e=0){let n=new Uint8Array(Xe(t));return n.length>=e?n:new Uint8Array(
e)}function oe(t){return new Int32Array(Xe(t))}function Sn(t){return new Float32Array(Xe(t))}function be(t){return new Float64Array(
Xe(t))}var Rc=1.05,Fs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Je(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Bs(t.get("locked_nodes")),s=Bs(t.get("cut_nodes"));if(s.length===n&&ar(e,s))return re(
e,s,o,r);let i=It(e,o)===n?An(e,o):Mt(e,n);return r.length?re(e,i.nodes,o,r):i}function se({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Bs(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function ar({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>ct(e,i)-ct(e,c))){if(ct(e,s)!==r)return!1;r+=ct(n,s)}return r===t}function re(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.
max(...r)<2*t.n-s)return{...It(t,n)===s?An(t,n):Mt(t,s),locked:i};let c=ge(t,It(t,n));return oo(t,s,n,c,{nodes:Dc(t,r),locked:i})}
function Dc({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(ct(e,2*(a-t)),ct(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let l=1;
for(let a of[...o].sort((u,f)=>f-u))or(c,l++,i(ct(e,2*(a-t)))),rr(c,l,i(ct(e,2*(a-t)+1)));return c}function Vt({tree:t,locked:e},n){
if(!e.length)return"k"in n?Mt(t,n.k):An(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[l,a]=[[],[]];for(let m=o-
2;m>=0;m--){let d=ct(r,o+m),g=d+ct(s,o+m),w=!1,M=!1;for(let x of e){let[A,y]=[ct(r,x),ct(r,x)+ct(s,x)];d>=A&&g<=y?M=!0:d<=
A&&g>=y&&(w=!0)}w?l.push(m):M||a.push(m)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let m=o-It(t,f);u=a.filter(d=>d>=m).length}else{
let m=Math.round(n.k)||1;u=Math.min(Math.max(m-1-l.length,0),a.length),f=Ke({lower:u<a.length?ct(i,ct(a,u)):0,upper:u?ct(
i,ct(a,u-1)):1/0})}let p=new Set([...l,...a.slice(0,u)].map(m=>o+m)),h=[...p].flatMap(m=>[ct(c,2*(m-o)),ct(c,2*(m-o)+1)]).
filter(m=>!p.has(m));return re(t,h.length?h:[2*o-2],f,e)}function vn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?re(s,n,r,e):It(s,r)===o?An(s,r):Mt(s,o)}function Xt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function io({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let l=pt(t,i),a=ct(t.parents,i),u=l>0?l*Rc:1,f=a<0?u:pt(t,a),[p,h]=l<=f?[l,f]:[f,
l];p<n&&(n<=h||a<0)||(s[c]=p+(h-p)/2)}),s}function ct(t,e){return t[e]}function Us(t,e){let n=Mt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(l,a)=>Pc(
e,t.labels,a,b(t.sizes,a))),r=new Set(t.locked),s=o.filter((l,a)=>l>=0&&r.has(b(t.nodes,a)));if(t.isUneven&&o.every(l=>l>=
0))return{cut:re(e,o,n.t,s),lost:!1};for(let l of s.sort((a,u)=>b(e.sizes,u)-b(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,l]},u=Vt(a,{k:t.k});u.k===t.k&&(n=u)}let i=Vt(t,{t:t.t}),c=t.isUneven&&!(i.k===t.k&&i.nodes.every((l,a)=>l===t.nodes[a]));
return{cut:n,lost:c||n.locked.length<t.locked.length}}function Pc({start:t,sizes:e,parents:n},o,r,s){let c=o.indexOf(r);
for(;c>=0&&b(e,c)<s;)c=b(n,c);if(c<0||b(e,c)!==s)return-1;let l=b(t,c);for(let a=0;a<o.length;a++){let u=b(t,a);if(b(o,a)!==
r&&u>=l&&u<l+s)return-1}return c}var ye=Object.keys(F.marker_scales).length,ao=F.colors.length,En=ao*ye,Gs=1<<30;function Ft(t,e){return Gs|parseInt(e.slice(
1),16)<<3|t%ye}function Ze(t){return(t&Gs)!==0}function Ks(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Vs(t){
return t&7}var Ws=new WeakMap,js=new WeakMap,qs=new WeakMap;function lr(t){let{annotations:e}=t,n=cr(t);return e?.colors.
size?Hc(n,e):n}function cr(t){let{annotations:e}=t,n=e&&js.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Ys(
t),s=Bc(o,e?.numbers.length?e.numbers:r);return e&&js.set(e,s),s}function Xs(t,e,{nodes:n,sizes:o}){let{splits:r}=Ys(t),s=cr(t),i=new Map;r.forEach((m,d)=>{i.set(m,nt(s,d))});let c=new Set(
Array.from(e,m=>nt(r,m))),l=new Set(Array.from(c,m=>i.get(m))),u=Array.from(n.keys()).sort((m,d)=>nt(o,d)-nt(o,m)||nt(n,
m)-nt(n,d)).map(m=>nt(r,nt(n,m))),f=new Map;for(let m of u)c.has(m)&&f.set(m,i.get(m)??0);let p=new Set(f.values());for(let m of u){
if(f.has(m))continue;let d=i.get(m)??0;if(d>=ao||p.has(d)){let g=Array.from(F.colors.keys()).filter(w=>!p.has(w));for(d=
g.find(w=>!l.has(w))??g[0]??ao;p.has(d);)d++}f.set(m,d),p.add(d)}let h=[];for(let m=0,d=0;m<=Math.max(...f.keys());m++){
let g=f.get(m);if(g!==void 0){h.push(g);continue}for(;p.has(d);)d++;h.push(d++)}return h}function Hc(t,e){let n=qs.get(e);
if(!n){qs.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ft(nt(n,o),r)}return n}function Nt(t){let{nodes:e,tree:n}=t,o=cr(
n),r=zc(e.map(i=>nt(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let l=s.get(i);l&&(r[c]=Ft(nt(r,c),
l))}),r}function zc(t,{nodes:e,tree:n}){if(!t.some(s=>s>=En))return t;let o=Array.from(e.keys()).sort((s,i)=>nt(n.start,
nt(e,s))-nt(n.start,nt(e,i))),r=-1;for(let s of o){let i=nt(t,s);i%En===r&&(t[s]=i+ao),r=nt(t,s)%En}return t}function Ys(t){
let e=Ws.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){
let u=nt(o,2*a),f=nt(o,2*a+1),p=nt(r,u)>=nt(r,f);s[p?u:f]=nt(s,n+a),s[p?f:u]=l}let i=[];Mt(t,Ps(t)).nodes.forEach((l,a)=>{
i[nt(s,l)]=a});let c={splits:s,start:i};return Ws.set(t.children,c),c}function Bc(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=nt(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)
c++;o[i]=c}return t.map(i=>nt(o,i))}function nt(t,e){return t[e]}var Fc=200,Uc=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function fr(t){let e=ir(t),n=Je(t,e.tree),o=ur(t,e),r=null,s=null,i=[],c=new Map,
l=T=>{for(let O of[...c.get(T)??[]])O(T)},a=new Map,u,f=-1/0,p=!1,h=!1;function m(T){p=!0;try{for(let[O,$]of Object.entries(
T))t.set(O,$)}finally{p=!1}}function d(){if(clearTimeout(u),u=void 0,!a.size)return;f=Date.now();let T=Object.fromEntries(
a);a.clear(),m("n_clusters"in T?{...T,...M()}:T),t.save_changes()}function g(T){for(let[O,$]of Object.entries(T))a.set(O,
$);u??=setTimeout(d,Math.max(0,f+Fc-Date.now()))}function w(){if(d(),!!h){h=!1;try{let T={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...se(n),...T}})}catch{}}}let M=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function A(T,O){let $=()=>{if(p)return;let I=e.revision>
0&&t.get("revision")===e.revision;(T==="revision"||I)&&O()};t.on(`change:${T}`,$),x.push([`change:${T}`,$])}let y=t.get(
"python_seq");function S(){let T=y;return y=t.get("python_seq"),y!==T}let E=()=>a.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function k(T){let O=t.get("threshold_step");return O>0&&Math.abs(T-Math.round(n.t/
O)*O)<1e-6*O}A("revision",()=>{let T=e.revision>0&&E();a.clear(),h&&=T,y=t.get("python_seq");let{rows:O}=e;if(e=ir(t),T){
n=String(O)===String(e.rows)?Us(n,e.tree).cut:Mt(e.tree,n.k);let I={...L(n.k),...se(n)};m(I),g(I)}else n=Je(t,e.tree);o=
ur(t,e),r=s=null,l("data")}),A("python_seq",()=>queueMicrotask(S)),A("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let T=S();T&&E()?m(se(n)):C(T?Je(t,e.tree):v(),T)}),A("distance_threshold",()=>{let T=t.get("distance_threshold");if(T===
n.t)return;let O=S();if(!(!O&&k(T))){if(O&&E()){m(se(n));return}C(O?Je(t,e.tree):Vt(n,{t:T}),O)}});for(let T of["cut_nod\
es","locked_nodes"])A(T,()=>{if(t.get(T)===se(n)[T])return;let O=S();O&&E()?m(se(n)):C(Je(t,e.tree),O)});function v(){let[
T,O]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||It(e.tree,O)!==T?Vt(n,{k:T}):Vt(n,{t:O})}
for(let T of Rs)A(T,()=>{e={...e,tree:{...e.tree,annotations:no(t)}},n=vn(n,e.tree),l("cut")});A("flips",()=>{let T=Ye(t.
get("flips"),e.n-1);T.some((O,$)=>O!==e.tree.flips[$])&&_(ro(e.tree,T))}),A("selection",()=>{a.delete("selection");let T=ur(
t,e);Js(o,T)||(o=T,l("selection"),N([...T?.keys()??[]].filter(O=>T?.[O])))});for(let T of[...Uc,"cmap_colors","values_ab\
out","split_children","split_heights","split_about","distances","distances_about"])A(T,()=>l("option"));function _(T){e=
{...e,tree:T},n=vn(n,T),s&&=vn(s,T),l("order")}function N(T){i=T,T.length&&l("reveal")}function C(T,O){for(let I of Fs)a.
delete(I);h=!O,n=T;let $={...L(T.k),...se(n),...O?{}:M()};m(Object.fromEntries(Object.entries($).filter(([I,P])=>t.get(I)!==
P))),l("cut")}function L(T){let O=t.get("most_clusters");return O&&T>O?{most_clusters:Math.min(e.n,2*T)}:{}}function R(T){
Xt(T,n)&&T.locked.join()===n.locked.join()&&T.t===n.t||(n=T,h=!0,g({...L(n.k),...se(n)}),l("cut"))}return{model:t,get data(){
return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(T){R(Vt(n,{t:T}))},setNodes(T,O){
let $=re(e.tree,T,n.t,O),I=Xs(e.tree,n.nodes,$),{names:P=new Map,colors:j=new Map}=e.tree.annotations??{};e={...e,tree:{
...e.tree,annotations:{names:P,colors:j,numbers:I}}},R(vn($,e.tree)),g({color_numbers:I}),d()},cutInto:T=>Vt(n,{k:T}),setClusters(T){
R(Vt(n,{k:T}))},select(T,{add:O=!1}={}){let $=O&&o?o.slice():new Uint8Array(e.n);for(let P=0;P<T.length;P++)$[b(T,P)]=1;
let I=$.includes(1)?$:null;Js(o,I)||(o=I,g({selection:Wc(I,e)}),l("selection"),N(Array.from(T)),d())},get wanted(){return i},
reveal:N,setHover(T){T?.leaf===r?.leaf&&T?.node===r?.node||(r=T,l("hover"))},get offered(){return s},setOffered(T){if(!T&&
!s)return;let{tree:O}=e;s=T&&ar(O,T)?re(O,T,n.t):null,l("hover")},flip(T){let O=so(e.tree,T);if(O===e.tree)return;_(O);let{
buffer:$,byteOffset:I,byteLength:P}=O.flips;g({flips:new DataView($,I,P),flips_of:e.revision}),d()},setColumnTree(T){e={
...e,columnTree:T},l("order"),g({col_flips:T.flips.join("")}),d()},option(T){return a.has(T)?a.get(T):t.get(T)},setOption(T,O){
this.option(T)!==O&&(g({[T]:O}),l("option"))},flush:d,announceCut:w,subscribe(T,O){let $=typeof T=="string"?[T]:T;for(let I of $)
c.has(I)||c.set(I,new Set),c.get(I)?.add(O);return()=>{for(let I of $)c.get(I)?.delete(O)}},destroy(){d();for(let[T,O]of x)
t.off(T,O);x.length=0,c.clear()}}}function ur(t,e){let n=oe(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){
let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Wc(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).
buffer)}function Js(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var mr=.25,jc=1;function Tn(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let m=0;m<e.length;m++){let d=b(e,m);d<=r?c++:d<s&&i.push(
d)}let l=i.length&&Math.min(n,mr*o/i.length),a=i.length>0&&l<jc;a&&([i,l]=[[],0]);let u=(o-l*i.length)/(s-r);function f(m,d){
let[g,w]=[0,i.length];for(;g<w;){let M=g+w>>1,x=b(i,M);x<m||d&&x===m?g=M+1:w=M}return g}let p=[r,...i].map((m,d)=>{let g=i[d]??
s,w=d*l;return{from:m,to:g,begin:(m-r)*u+w,end:(g-r)*u+w}}),h={n:t,from:r,to:s,length:o,unit:u,gap:l,blocks:p,first:c,isCrowded:a,
begin:m=>(m-r)*u+l*f(m,!0),end:m=>(m-r)*u+l*f(m),at:m=>(h.begin(m)+h.end(m))/2,placeAt(m){let[d,g]=[0,p.length-1];for(;d<
g;){let x=d+g+1>>1;b(p,x).begin<=m?d=x:g=x-1}let w=b(p,d),M=w.from+(m-w.begin)/u;return d<p.length-1?Math.min(M,w.to):M},
isGap:m=>p.some(({end:d},g)=>m>=d&&m<(p[g+1]?.begin??0))};return h}function Zs({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(l,a)=>s+o(a)/i),x:e.map(l=>s+r(l)/i),least:1}}function pr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:l}=b(n,i);if(c>=s.x1)break;let[a,u]=[Math.max(c,s.x0),Math.min(l,s.x1)];u>a&&o.push({...s,x0:a,x1:u})}}return o}var lo={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var dr=Object.keys(lo),Yt="auto",ti=(t,e)=>t===Yt?e?"vlag":b(dr,0):t,Qs=new Map;function ei(t){return[...t.get("cmap_nam\
es")??[],...dr]}function Qe(t,e){let n=Qs.get(t);if(n)return n;let o=Object.hasOwn(lo,t)?lo[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=qc(o):r>=0&&(n=Ye(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Qe(b(
dr,0),e):(Qs.set(t,n),n)}function qc(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let l=0;l<3;l++)e[3*i+l]=n(o+1+l)*
(1-c)+n(o+5+l)*c}}return e}var Gc="linear";function ni(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Gc},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),l=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let a=!1;function u(){a||(a=!0,c.cancel(),
l.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function Me(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function xe(t){return!!t.getContext(
"2d")?.isContextLost?.()}var Kc=600;function oi(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function ri(t,e,n){let o=yt(
t),r=e.map(d=>{let g=oi(o.document);return t.append(g),{canvas:g,draw:d,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,l=[],a={canvas:s,width:0,height:0,dpr:1,paint(...d){r.forEach((g,w)=>{(!d.length||d.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(u))},fade(d,...g){r.forEach((w,M)=>{g.includes(M)&&w.canvas!==s&&(w.
fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let d of l)
o.clearTimeout(d);h.disconnect(),m();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function u(){i=0;let d=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=ni(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++c)}function f(){let[d,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*de(t);if(!(d===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?d:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:M}of r)M.width=Math.round(d*w),M.height=Math.round(g*w);n?.(a);
for(let M of r)M.stale=!0;o.cancelAnimationFrame(i),u()}}function p(d){let{canvas:g}=d;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(d))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!xe(g))return;let M=oi(o.document);M.width=g.width,M.height=g.height,d.fading?.end(),g.replaceWith(M),
d.canvas=M,d.ctx=M.getContext("2d"),p(d),a.paint(r.indexOf(d))},Kc);l.push(w)})}r.forEach(p),s.addEventListener("hclust-\
record",d=>{let{detail:g}=d;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let h=new o.
ResizeObserver(f);h.observe(t);let m=fs(o,f);return a}function Q(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11;function ie(t,e){let n=new Map,o=null,
r=(i=B,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=B,l=!1)=>{let a=r(c,l),u=n.get(a);(!u||u.size>5e3)&&n.set(a,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=a,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,c,l,a,u,f)=>qe(i,c,p=>s(p,l,a),u,f),fitTitle:(i,c,l,a)=>$s(
i,c,u=>s(u,l,a))}}function si(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],l,a,u=!1,f=0;f<n;++f)o=t[f],l=o[0],a=o[1],a>s!=
c>s&&r<(i-l)*(s-a)/(c-a)+l&&(u=!u),i=l,c=a;return u}function ii(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,l]=[ot(n,i),ot(n,i+1)];o.push([c,
l]),r[0]=Math.min(ot(r,0),c),r[1]=Math.min(ot(r,1),l),r[2]=Math.max(ot(r,2),c),r[3]=Math.max(ot(r,3),l)}let s=[];for(let i=0;i<
t.length;i++){let[c,l]=[ot(t,i),ot(e,i)];c<ot(r,0)||c>ot(r,2)||l<ot(r,1)||l>ot(r,3)||si(o,[c,l])&&s.push(i)}return s}function ai(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[m,d]=[ot(t,h),
ot(e,h)];return m>=0&&m<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(m/r):-1},l=new Int32Array(s*i+1),a=t.length;for(let h=0;h<
a;h++){let m=c(h);m>=0&&(l[m+1]=ot(l,m+1)+1)}for(let h=0;h<s*i;h++)l[h+1]=ot(l,h+1)+ot(l,h);let u=l.slice(),f=new Int32Array(
ot(l,s*i));for(let h=0;h<a;h++){let m=c(h);if(m<0)continue;let d=ot(u,m);f[d]=h,u[m]=d+1}let p=(h,m)=>Math.min(Math.max(
Math.floor(h/r),0),m-1);return{nearest(h,m,d){let g=-1,w=d*d,[M,x]=[p(h-d,s),p(h+d,s)],[A,y]=[p(m-d,i),p(m+d,i)];for(let S=A;S<=
y;S++){let E=ot(l,S*s+x+1);for(let k=ot(l,S*s+M);k<E;k++){let v=ot(f,k),_=(ot(t,v)-h)**2+(ot(e,v)-m)**2;(_<w||_===w&&v>g)&&
([w,g]=[_,v])}}return g}}}function co([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),l=i>0?(o-t)/i:.5;return ae(
[o-l*c,o+(1-l)*c],n,0)}function ae([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function ot(t,e){
return t[e]}var li=5,Vc=.12;function uo(t){let[e,n]=[1,li],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,li*c],o=null},showAll(){s(null)},
zoom(i,c){let[l,a]=r(),u=l+Math.min(Math.max(c,0),1)*(a-l);s(co([l,a],[0,e],u,i,Math.min(e,n)))},move(i,c=r()){o&&s(ae(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,l]=o,a=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),p=f<c?f-c:Math.max(
0,f+1-l);Math.abs(p)<Math.abs(a)&&(a=p)}a&&s(ae(o,[0,e],a+Math.sign(a)*Vc*(l-c)))}}}function Oe(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function _n(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function fo(t,e,n,o){let r=t.ownerDocument,s=r.createElement("select"),i=_n(t,e,n,s);return s.addEventListener("cha\
nge",()=>o(s.value)),(c,l,a)=>{i.hidden=!c.length,!i.hidden&&(s.replaceChildren(...(c.includes(a)?c:[...c,a]).map(u=>{let f=r.
createElement("option");return f.value=u,f.textContent=l(u),f})),s.value=a)}}function mo(t,e,n,o,r,s){let i=t.ownerDocument,
{box:c,list:l}=Oe(t,e,n),a=i.createElement("section"),u=i.createElement("b");u.textContent=s,a.setAttribute("role","grou\
p"),a.setAttribute("aria-label",s);let f=[],p=0,h=[[],[]],m="",d=M=>+(M>=p);function g(){if(!c.open)return;let M=[p,...f].
join(`
`);if(M!==m){m=M;let x=f.map(w);a.replaceChildren(u,...x.slice(p)),l.replaceChildren(...x.slice(0,p),...x[p]?[a]:[])}l.querySelectorAll(
"input").forEach((x,A)=>{x.checked=!!h[d(A)]?.includes(f[A]??"")}),l.querySelectorAll("button").forEach((x,A)=>{let[y,S]=b(
r,d(A)).words(f[A]??"");x.textContent=y,x.title=S,x.setAttribute("aria-label",S)})}function w(M,x){let A=i.createElement(
"label"),y=i.createElement("input"),S=i.createElement("span");y.type="checkbox",y.dataset.lmSuppressShortcuts="true",y.addEventListener(
"change",()=>o(M,y.checked,x>=p)),S.textContent=U(M),A.append(y,S);let E=i.createElement("div");E.append(A);let k=r[d(x)];
if(!k)return E;let v=i.createElement("button");return v.dataset.lmSuppressShortcuts="true",v.addEventListener("click",({
shiftKey:_})=>k.act(M,_)),E.append(v),E}return c.addEventListener("toggle",g),{show(M,x,A,y){[f,p,h]=[[...M,...A],M.length,
[x,y]],c.hidden=!f.length,g()}}}var Rt="walking";function ci({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Rt}`);return t===
"Enter"&&r&&!i}var ui=160;function Xc(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function fi(t){
let e=yt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of c)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+ui,a&&!n&&
!Xc(e)?ui:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of c)e.removeEventListener(l,a,!0)}}}var Nn=14,po=4;function mi(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function l(a,u){let f=[
a,...u].join(`
`);if(f!==s){for(s=f,o.textContent=U(a);r.length<u.length;){let p=e.createElement("span");r.push(p),n.append(p)}r.forEach(
(p,h)=>{p.hidden=h>=u.length,p.textContent=U(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(a,u,f,p){
l(f,p),n.hidden=!1;let[h,m]=[t.clientWidth,t.clientHeight],d=a+Nn+i+po<=h?a+Nn:a-Nn-i,g=u-Nn-c,w=g>=po?g:u+Nn,M=(x,A)=>Math.
round(Math.max(po,Math.min(x,A-po)));n.style.transform=`translate(${M(d,h-i)}px, ${M(w,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var ho=`This view shows the rows' values, but ${F.needs_table}`,di="This view shows the values of columns, and distances\
 between rows have none.",pi="hclust-easing",tn=4;function Ae(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=ri(s,n,o),c=mi(s),l=Q(s,{focusout:({relatedTarget:d})=>{s.contains(d)||c.hide()}}),a=r.createElement(
"div");a.className="hclust-unseen",a.setAttribute("aria-live","polite"),s.append(a);let u=[],f=fi(s),p=null,h,m=()=>{clearTimeout(
h),s.classList.remove(pi),i.endFades()};return{box:s,stage:i,tip:c,followCut(d,...g){let w=p?.k!==d.k||p.t!==d.t;if(p=d,
!w&&f.isUnderWay())return;m();let M=f.step();M&&(s.classList.add(pi),i.fade(M,...g),h=setTimeout(m,2*M))},rest:m,announce(d){
a.textContent=d},onDestroy(...d){u.push(...d)},destroy(){for(let d of u)d();m(),f.destroy(),l(),i.destroy(),s.remove()}}}
function kt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=de(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function en(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Ut(t){return e=>{let n=t[e.key];!n||ci(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Yc=["Escape","Shift","Control","Alt","Meta"];function nn(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[Q(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Rt)}}),Q(e,{keydown:r=>{Yc.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Rt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function Cn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${z(e)} selected\
.`:"."}function hi(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ke(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=hi(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,l){let a=n.createElement("label"),u=n.createElement("span");return u.
textContent=i,c.dataset.lmSuppressShortcuts="true",a.append(...l?[c,u]:[u,c]),o.append(a),a}return{el:o,select(i,c){let l=n.
createElement("select");l.addEventListener("change",()=>c(l.value)),l.setAttribute("aria-label",i);let a=s(i,l,!1),u="";
return{show(f,p,h=p){let m=JSON.stringify([p,h]);m!==u&&(u=m,l.replaceChildren(...p.map((d,g)=>{let w=n.createElement("o\
ption");return w.value=d,w.textContent=(h[g]??d).slice(0,60),w}))),l.value=f},hide(f){a.hidden=f}}},checkbox(i,c,l){let a=n.
createElement("input");a.type="checkbox",a.title=c,a.addEventListener("change",()=>l(a.checked));let u=s(i,a,!0);return{
show(f,p=!0){a.checked=f,u.hidden=!p}}},button(i,c){let l=n.createElement("button");return l.type="button",l.textContent=
i,l.dataset.lmSuppressShortcuts="true",l.hidden=!0,l.addEventListener("click",c),o.append(l),{show(a){l.hidden=!a}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var Se="cut",gi=new WeakMap;function wi(t,e,n){let r=["split_about","split_children","split_heights"].map(a=>t.get(a)),[
s,i,c]=r;if(!e||s?.of!==e)return null;let l=gi.get(t);if(!l||r.some((a,u)=>a!==l?.of[u])){let{breaks:a,titles:u}=s;l={tree:kn(
oe(i),be(c)),of:r,breaks:a,titleOf:p=>u[p]},gi.set(t,l)}return l.tree.n===n?l:null}function hr(t,e,n){let o=typeof n=="n\
umber"&&n>1,r=n===Se?t:o?Mt(e,n):null;if(!r)return null;let s=r.nodes.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(
1),titleOf(i){if(o)return[`Block ${z(i+1)}`,z(i+1)];let c=b(r.labels,b(e.order,b(s,i))),[l,a]=[z(c),Z(r,c)];return[...a===
l?[]:[`Cluster ${a}`,a],`Cluster ${l}`,l]}}}function yi(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[xn(n?.names),xn(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},Mt(t,e.n_clusters)}var bi=F.colors.length-1;function Mi(t){return Nt(t).map(e=>Ze(e)?e:bi-e%(bi+1))}function go(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var xi="descending",gr=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
xi}:[]});function wr(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,c]=[b(r.values,
n),b(r.values,o)],l=Number(Number.isNaN(i))-Number(Number.isNaN(c))||(s?c-i:i-c);if(l)return l}return 0}):t}function Ai(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,xi]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var $n=16,Dt=9,wo=54,On=5,ki=12,Si=14,vi=110,Ei=8;function Ti({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<
t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>dt(
r,"number"))}function Jc(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:c}=t,l=Ti(t),a=e&&Ti(t,e),u=p=>[`${a?`${a[p]}\
/`:""}${l[p]}`,`${l[p]}/${l[p]}`],f=[];return o.length&&!t.plain?n.forEach((p,h)=>{let m=r&&h===o.length-1?` (${dt(r,"nu\
mber")} values)`:"";f.push([[p],[`${o[h]}${m}`],u(h)])}):n.length&&!o.length&&f.push([n,ks(c,s,i),[]]),t.gaps&&n.length&&
f.push([[F.missing_color],["missing"],u(o.length)]),f}function on(t,e,n,o,r=[]){let s=[],i=0;for(let a of[...t,...r]){let u=Jc(
a,r.includes(a)?null:o);if(!u.length)continue;let f=n.fit(U(a.name),vi,B,!0);s.push({line:i,left:0,text:f,colors:[],end:""});
let p=n.width(f,B,!0)+ki;for(let[h,m,[d="",g=""]]of u){let[w="",M=""]=m.map(A=>n.fit(U(A),vi)),x=n.width(`${w} ${g}`)+n.
width(M)+On;x+=h.length===1?Dt:wo+On,p+x>e-4&&p>Si&&(i+=1,p=Si),s.push({line:i,left:p,text:`${w} ${d}`.trim(),colors:h,end:M}),
p+=x+ki}i+=1}let c=s.length;s=s.filter(a=>a.line<Ei);let l=s.at(-1);if(l&&s.length<c){let a=`+ ${c-s.length+1} more`;s[s.
length-1]={...l,text:a,colors:[],end:""}}return{items:s,lines:Math.min(i,Ei)}}function bo(t,e,n,o,r){t.textAlign="left",
t.textBaseline="middle";for(let{line:s,left:i,text:c,colors:l,end:a}of e){let u=n+(s+.5)*$n,f=!l.length&&!c.startsWith("\
+ ");t.font=r.css(B,f);let[p,h]=l,m=i+2,d=(g,w)=>{t.fillStyle=w,t.fillText(g,m,u+.5),m+=r.width(g)+On};if(!p)d(c,f?o.ink:
o.quiet);else if(h){d(c,o.quiet);let g=wo/18;for(let w=0;w<18;w++)t.fillStyle=Zc(p,h,(w+.5)/18),t.fillRect(m+w*g,u-Dt/2,
g+.3,Dt);ve(t,m,u-Dt/2,wo,Dt,o),m+=wo+On,d(a,o.quiet)}else t.fillStyle=p,t.fillRect(m,u-Dt/2,Dt,Dt),ve(t,m,u-Dt/2,Dt,Dt,
o),m+=Dt+On,d(c,o.quiet)}}function Zc(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(
r,r+2),16));return Math.round(Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function ve(t,e,n,o,r,s){t.fillStyle=s.rule,
t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}var Qc=12,br=(t,e)=>Array.from({length:Math.max(0,Math.min(Qc,e)+1-t)},(n,o)=>String(o+t));function _i(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Oe(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),c=t.ownerDocument.createElement("input");c.type="range",c.max=String(
F.max_block_gap),c.addEventListener("input",()=>e.setOption("gap",Number(c.value))),_n(r,"Gap","Gap between blocks",c);function l(u){
return!!e.model.get("split_names")?.includes(u)}function a(u,f,p){let h=fo(r,u,f,d=>e.setOption(p,l(d)?d:Number(d)||d));
function m(d){return d?d===Se?"by cluster":Number(d)&&!l(d)?`${d} blocks`:`by ${d}`:"together"}return(d,g)=>h(g>1?["",...d,
...br(2,g)]:[],m,String(e.option(p)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([Se,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[Se]:[],f.columns),c.value=String(e.option("gap")??F.block_gap)}}function Ni(t,e){return[`Column cluster ${Z(t,e)}`,z(b(t.sizes,e),"columns")]}var Ci=t=>t?` Columns are cut into ${z(t.k,
"clusters")}.`:"";var tu=12;function Oi(t,e){let n="How the columns are clustered",{box:o,list:r}=Oe(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(g,w)=>fo(r,g,`${g} of columns`,M=>{
e.setOption("column_options",{...s(),...w(M)}),e.flush()}),c=i("Clusters",g=>({n_clusters:Number(g)||null})),a=(e.model.
get("column_choices")??[]).map(({name:g,text:w,values:M,words:x})=>{let A=i(w,y=>({[g]:M[x.indexOf(y)]}));return()=>A(x,
String,x[M.indexOf(s()[g])]??"")}),u=r.ownerDocument,f=u.createElement("section");r.append(f);let p="",h=[],m=()=>e.option(
"column_clusters")??{};function d(g,w){let M=u.createElement("input");M.type="text",M.maxLength=200,M.addEventListener("\
change",()=>{let{[g]:A,...y}=m().names??{},S=M.value.trim();e.setOption("column_clusters",{...m(),names:S?{...y,[g]:S}:y}),
e.flush()});let x=z(w);return _n(f,`Name ${x}`,`Name of column cluster ${x}`,M),M}return function(w,M){let{n_clusters:x}=s();
o.hidden=w<2||x===void 0,c(["",...br(1,w)],y=>y||"not cut",String(x||""));for(let y of a)y();let A=M&&M.k<=tu?[...M.nodes]:
[];p!==String(A)&&(p=String(A),f.replaceChildren(),h=A.map(d)),h.forEach((y,S)=>{y.matches(":focus")||(y.value=m().names?.[b(
A,S)]??"")})}}var $i={cmap:"distance_cmap"},Li={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function eu(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Ii(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let l=e.get("distances"),{n:a}=t.data;return(l!==o.bytes||a!==o.n)&&(o={bytes:l,
n:a,values:eu(Sn(l),a)}),o.values}function i(){let l=t.data,a=s();if(r.data&&r.of===l&&r.values===a)return r.data;let u=Array.
from({length:a.length?l.n:0},(p,h)=>l.name(h)),f={...l,p:u.length,columns:u,columnAbout:u.map(p=>({label:`distance to ${p}`,
plain:!0})),values:a,columnTree:null,tracks:[],columnTracks:[]};return r={of:l,values:a,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:l=>l==="values_about"?{unit:n().unit,centered:!1}:e.get(l)}},note:{value:()=>n().note??""},
option:{value:l=>Object.hasOwn(Li,l)?Li[l]:t.option($i[l]??l)},setOption:{value(l,a){let u=$i[l];u&&t.setOption(u,a)}}})}var Ri=F.colors,nu=Object.keys(F.marker_scales),Di=F.marker_scales;function yr(t){return Ze(t)?t:t%En}function et(t){return Ze(
t)?Ks(t):b(Ri,t%Ri.length)}function Mr(t){return b(nu,Ze(t)?Vs(t):t%ye)}var[ou,ru]=[2,1],su=8,iu=.8,[au,lu]=[430,1100],cu=560;function Pi(t,e){let n=Array.from(Qe("Greys",e));return t.dark?n:n.
map((o,r)=>b(n,3*(255-Math.floor(r/3))+r%3))}function Hi(t){let e=t.closest("[data-framed]")?cu:iu*yt(t).innerHeight/de(
t);return Math.min(lu,Math.max(au,e))}function uu({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:c}=n.
heatmap;return s.map(({label:l})=>{let a=b(e.tree.start,b(t.nodes,l)),u=a+b(t.sizes,l),[f,p]=[r.begin(a),o.begin(a)];return{
label:l,left:i+f,top:c+p,width:r.end(u)-f,height:o.end(u)-p}})}function zi(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),
t.rect(r.left-1,r.top-1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:c,width:l,height:a}of uu(e,n))t.strokeStyle=
et(b(o,s)),t.lineWidth=Math.min(l,a)<su?ru:ou,t.beginPath(),t.rect(i,c,l,a),t.stroke();t.restore()}function Bi(t){return{
brush:(e,n)=>t.select([...e,...n??t.data.tree.order]),follow(){},restyle(){},destroy(){}}}function xr({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,u)=>a+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,l]=[0,1/0];for(let a=0;a<t;a++){let u=Ct(o,Ct(n,a));i[Ct(n,a)]=(c+u/2)*r,c+=u,s[a+1]=c*r,l=Math.min(l,u*r)}for(let a=0;a<
t-1;a++)i[t+a]=(Ct(i,Ct(e,2*a))+Ct(i,Ct(e,2*a+1)))/2;return{edges:s,x:i,least:l}}function le(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Ct(t,n)+(e-n)*(Ct(t,n+1)-Ct(t,n))}function $e(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Ct(t,r)<=e?n=r:o=r-1}return n+(e-Ct(t,n))/(Ct(t,n+1)-Ct(t,n))}function Ct(t,e){
return t[e]}var Ar=1;function St(t,e){return qi(t,le(t.places?.edges,e))}function qi(t,e){return(e-t.from)/(t.to-t.from)*t.width}function kr(t,e,n){
return lt(t.places?t.places.x:e.x,n)}function yo(t,e,n){return qi(t,kr(t,e,n))}function Jt(t,e){let n=t.from+e/t.width*(t.
to-t.from);return $e(t.places?.edges,n)}function ut(t,e){return t.height*(1-e/t.top)}function Mo(t,e){return t.top*(1-e/
t.height)}function Le(t){return t.width/(t.to-t.from)}function Sr(t,e){return St(t,e+1)-St(t,e)}function xo(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Ar/(Le(e)*n),c=e.places?.edges,l=zs(
t,e.from,e.to,i,c),a=new Int32Array(12*l.length),u=new Int32Array(3*l.length),f={rows:Fi(r+s+1),columns:Fi(o+s+1)},p=0,h=(g,w,M,x,A)=>{
a.set([w,M,x,A],4*p),u[p++]=g},m=g=>Math.round(yo(e,t,g)*n-s/2),d=g=>Math.round(ut(e,pt(t,g))*n-s/2);for(let g of l){let[
w,M]=zt(t,g),[x,A,y]=[m(w),m(M),d(g)],[S,E]=[Math.max(0,x),Math.min(o,A+s)];y>-s&&S<E&&Ui(f.rows,y,S,E)&&h(g,S,y,E-S,s);
for(let[k,v]of[[w,x],[M,A]]){if(v<0||v+s>o+1)continue;let N=k>=t.n&&ko(t,k,c)>=i?d(k):r,[C,L]=[Math.max(0,Math.min(y,N)),
Math.max(y,N)];C<L&&Ui(f.columns,v,C,L)&&h(g,v,C,s,L-C)}}return{rects:a,owner:u,count:p,thick:s}}function Ao(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(lt(e,s),lt(e,s+1),lt(e,s+2),lt(e,s+3))}function ko(t,e,n){let o=lt(t.sizes,e);if(!n)
return o;let r=lt(t.start,e);return lt(n,r+o)-lt(n,r)}function Fi(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Ui(t,e,n,o){let[r,s]=[lt(t.from,e),lt(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Zt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Ar/(Le(r)*r.dpr),
c=r.places?.edges,l=Math.max(0,Math.floor($e(c,r.from)));for(;l<t.n&&le(c,l)<r.to;){let a=lt(o,lt(t.order,l)),u=lt(t.start,
lt(e,a)),f=u+lt(n,a),[p,h]=[Math.max(0,St(r,u)),Math.min(r.width,St(r,f))];s.push({label:a,x0:p,x1:h}),l=Math.max(f,Math.
ceil($e(c,le(c,u)+i)))}return s}var Wi=new WeakMap;function rn(t,e){if(t.monotone)return pt(t,e);let n=Wi.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=zt(t,o);n[o]=Math.max(pt(t,o),n[r]??0,n[s]??0)}
Wi.set(t.children,n)}return lt(n,e)}function sn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Jt(e,n)),
0),t.n-1),i=lt(t.order,s),c=Ar/(Le(e)*e.dpr),l=-1,a=r,u=(f,p,h)=>{let m=Math.hypot(p,h);m<a&&([a,l]=[m,f])};for(let f=lt(
t.parents,i);f>=0;f=lt(t.parents,f)){if(ko(t,f,e.places?.edges)<c)continue;let[p,h]=zt(t,f),m=ut(e,pt(t,f)),d=[p,h].map(
g=>yo(e,t,g));u(f,ji(n,d[0]??0,d[1]??0),o-m),[p,h].forEach((g,w)=>{let M=ut(e,pt(t,g));u(g,n-lt(d,w),ji(o,m,M))})}return l}
function ji(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function lt(t,e){return t[e]}function Gi(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(_t(t,0)).replace(/^-0$/,"0"):r==="e"?to(t,s):r==="g"?Pt(t,Math.max(1,s)):r==="%"?
`${i(_t(100*t,s))}%`:i(_t(t,s))}var fu=2e4,mu=4;function Ki(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:l,fmt:a,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:p}=s,[h,m]=e.shown,[d,g]=[f.unit,u.unit];if(g<B+2||d<B||(m-h)*r.length>fu)return;let w=[];
for(let M=Math.ceil(h-.2);M+.8<=m&&M<o.length;M++)for(let x=0;x<r.length;x++){let A=b(n.values,b(o,M)*n.p+b(r,x)),y=Gi(A,
a);if(!y)continue;if(l.width(y)+mu>d)return;let S=3*Math.min(255,Math.max(0,Math.floor(i.place(A)*256))),E=.2126*b(c,S)+
.7152*b(c,S+1)+.0722*b(c,S+2),k=p.left+f.at(x+.5),v=p.top+u.at(M+.5)+.5;w.push({word:y,x:k,y:v,dark:E>127.5})}t.font=l.css(),
t.textAlign="center",t.textBaseline="middle";for(let{word:M,x,y:A,dark:y}of w)t.fillStyle=y?"#000000":"#ffffff",t.fillText(
M,x,A)}var Vi=F.label_gap,pu=F.max_label_shift,du=F.max_last_label_shift;function Xi(t,e,n){for(let[o,r]of e.entries()){let s=vr(
t.map(({centre:l})=>l),r,n),i=o===e.length-1?du:pu,c=s?.every((l,a)=>{let{centre:u,span:f}=t[a];return Math.abs(l-u)<=Math.
max(f/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function vr(t,e,n,o=Vi){let r=t.length;if(e.reduce((p,h)=>p+
h,o*(r-1))>n)return null;let s=t.map((p,h)=>h).sort((p,h)=>b(t,p)-b(t,h)),i=[0];for(let p=1;p<r;p++){let h=(b(e,b(s,p-1))+
b(e,b(s,p)))/2+o;i.push(b(i,p-1)+h)}let c=[];s.forEach((p,h)=>{let[m,d]=[b(t,p)-b(i,h),1];for(let g=c.at(-1);g&&g.mean>=
m;g=c.at(-1))m=(m*d+g.mean*g.size)/(d+g.size),d+=g.size,c.pop();c.push({mean:m,size:d})});let l=new Array(r),a=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:p,size:h}of c)for(let m=f+h;f<m;f++)l[b(s,f)]=Math.min(Math.max(p,a),u)+
b(i,f);return l}function Yi(t,e,n,o=Vi){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,l)=>l).sort((c,l)=>(t[l]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:l,span:a}=t[c],u=b(e,c)/2;if(2*u>1.5*a||l-u<0||l+u>n)continue;let f=Math.
max(0,Math.floor(l-u-o/2)),p=Math.max(0,Math.ceil(l+u+o/2));s.subarray(f,p).includes(1)||(s.fill(1,f,p),r[c]=!0)}return r}var Wt=10,Er=90,So=(t,e,n)=>t.map(o=>{let{kind:r,values:s}=o;if(r!=="text"||e/s.length<B+2)return Wt;let i=Array.from(s,
(c,l)=>n.width(U(mt(o,l))));return Math.min(Er,Math.max(Wt+1,...i))});var Ln=3,In=84,Rn=6,hu=8;function Ji(t,e,n,[o,r],s,i=()=>"",c=null,l=[]){let a=t.map(({name:p})=>s.fit(`${i(p)} ${U(p)}`.
trim(),In)),{items:u,lines:f}=on(t,e,s,c,l);return{names:a,items:u,legendHeight:f?f*$n+hu:0,namesHeight:a.length?Math.max(
...a.map(p=>s.width(p)))+Rn+6:0,fit:p=>t.map(h=>{if(h.kind!=="text"||p<B+2)return Wt;let m=Wt+1;for(let d=Math.floor(o);d<
r&&d<n.length;d++)m=Math.max(m,s.width(U(mt(h,b(n,d)).slice(0,60))));return Math.min(Er,m)})}}var Dn=9,vo=17,gu=14,Ie=5,Zi=11,Ee=7,Tr=B+Ee+5,wu=130,Qi=37,ta=140,Pn=18,_r=B+2,ea=90,na=8,bu=1.05,yu=.6;function oa(t,e){
let{width:n,height:o,columns:r,rows:s,dpr:i,tracks:c}=t,l=P=>Math.round(P*i)/i,a=t.columnCut?Dn+Ie:0,u=t.columnTitles?gu:
0,f=t.columnTracks??[],p=f.reduce((P,j)=>P+j+Ln,0),h=t.columnTree?Math.min(70,.1*o)+Ie:8,m=l(h+a+u+p),d=t.titles?vo:0,g=t.
rowTree?Math.min(130,Math.max(50,.16*n)):0,w=o-(c?.legendHeight??0),M=c?.fit((w-m-24)/s)??[],x=()=>M.reduce((P,j)=>P+j+Ln,
0),A=()=>l(d+g+Ie+Dn+x()+Ie),y=A(),S=Zi+10+Math.max(0,...t.scale.map(P=>e.width(P))),E=16+Math.max(S,e.width(t.unit)+4),
k=0,v=w-m-24;if(t.chosen||v/s>=_r){let P=Math.min(wu,.26*n,t.longestName());k=P+(t.chosen?P&&Pn+6:10)}let _=Math.max(20,
n-y-E-k),N=()=>Nr(r,(_-Math.min(t.between??0,mr*_))/r.length,y,.34*w,e,!M.length),C=N(),L=()=>Math.max(C.height,c?.namesHeight??
0);(k||M.length)&&(w-m-L())/s<_r&&(t.chosen||(k=0),M=c?.fit(0)??[],y=A(),_=Math.max(20,n-y-E-k),C=N());let R=Math.max(20,
w-m-L()),T=0;if(t.square){let P=()=>{let[G,it]=[n-y-k,w-m-L()],D=Tr+ea+2*Ee+6,W=Math.min(G-E,it),q=Math.min(G-na,it-D);T=
q>bu*W?D:0,_=Math.max(20,T?q:W)};P(),k&&!t.chosen&&_/s<_r&&(k=0,P()),C=N(),_=Math.max(20,Math.min(_,w-m-L()-T));let j=n-
y-k-(T?na:E)-_;t.rowTree&&j>0&&(g+=Math.max(0,Math.min(j,yu*_-g)),y=A()),R=_}_=l(_),R=l(R);let O=y-Ie-x(),$=O,I=m-Ie-p;return{
heatmap:{left:y,top:m,width:_,height:R},clusterBar:{left:O-Dn,top:m,width:Dn,height:R},rowTree:{left:d,top:m,width:g,height:R},
columnTree:{left:y,top:2+u,width:_,height:t.columnTree?m-a-u-p-Ie-2:0},columnBar:{left:y,top:m-a-p,width:_,height:a&&Dn},
bar:{left:T?y:y+_+k+16,top:m+Tr+(T&&R+L()+Ee),width:Zi,height:T?ea:Math.min(120,Math.max(1,R-Tr-Ee))},tall:Math.ceil(m+R+
L()+T)+(o-w),names:C,rowNames:k,tracks:M.map(P=>($+=Ln+P,{left:l($-P),top:m,width:P,height:R})),width:n,columnTracks:f.map(
P=>(I+=Ln+P,{left:y,top:l(I-P),width:_,height:P})),trackNames:c?.names??[],legend:c?.items??[],legendTop:w+4,below:L()}}
function Nr(t,e,n,o,r,s=!0){let i=t.map(m=>U(m)),c=m=>Math.max(0,...m.map(d=>r.width(d)));if(c(i)+8<=e)return{words:i,angle:0,
every:1,height:B+12};let l=Qi*Math.PI/180,a=s&&e*Math.sin(l)>=B+1,u=a?1:Math.max(1,Math.ceil((B+2)/e)),f=Ge(i,Mn(i),(m,...d)=>{
if(m%u)return"";let g=n+e*(m+.5)-6,w=a?Math.min(ta,(o-16)/Math.sin(l),g/Math.cos(l)):Math.min(ta,o-10);return r.fit(b(i,
m),w,B,!1,...d)}),p=a?l:Math.PI/2,h=c(f)*Math.sin(p)+B*Math.cos(p)+12;return{words:f,angle:a?Qi:90,every:u,height:Math.ceil(
h)}}function ra(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:l,to:a}=o,{heatmap:u,rowNames:f}=e,p=B+2,h=Math.
floor(u.height/p),m=i.map(x=>b(n,x)).filter(x=>x+.5>=l&&x+.5<=a).slice(0,h).sort((x,A)=>x-A),d=m.map(x=>o.at(x+.5)),g=vr(
d,Array(m.length).fill(p),u.height,0)??[],w=c(m,f-Pn-6),M=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((x,A)=>{let[y,S]=[u.top+b(d,A),u.top+b(
g,A)];t.moveTo(M+2,y),t.lineTo(M+5,y),t.lineTo(M+Pn-3,S),t.fillText(x,M+Pn,S+.5)}),t.stroke()}function sa(t,e,n,o,[r,s],i,c){let l=new Float64Array(e),a=new Float32Array(i*c),u=(s-r)/c,f=-1;for(let p=0;p<c;p++){let h=r+
p*u;if(u<=1){let m=Math.min(Math.max(Math.floor(h+u/2),0),n.length-1);if(m===f){a.copyWithin(p*i,(p-1)*i,p*i);continue}f=
m;let d=xt(n,m)*e;for(let g=0;g<e;g++)l[g]=xt(t,d+g)}else Mu(l,t,e,n,h,h+u);xu(a,p*i,l,o,i)}return a}function Mu(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let l=Math.min(c+1,s)-Math.max(c,r);if(l<=1e-9)
continue;i+=l;let a=xt(o,c)*n;for(let u=0;u<n;u++)t[u]=xt(t,u)+l*xt(e,a+u)}for(let c=0;c<n;c++)t[c]=xt(t,c)/i}function xu(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[l,a]=[c*i,(c+1)*i];if(i<=1){t[e+c]=xt(n,xt(o,Math.min(Math.floor(l+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(l);f<a&&f<s;f++)u+=(Math.min(f+1,a)-Math.max(f,l))*xt(n,xt(o,f));t[e+c]=u/i}}
function ia(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,l=e.norm==="linear",[a,u]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],f=256*c[0],p=256*(c[1]-c[0])/(i-s);for(let h=0;h<t.length;h++){let m=xt(t,h);if(Number.isNaN(m))continue;
let d=0;if(l)d=Math.min(Math.max(Math.floor(f+(m-s)*p),a),u);else for(let g=128;g;g>>=1)m>=xt(r,d+g-1)&&(d+=g);d*=3,o[4*
h]=xt(n,d),o[4*h+1]=xt(n,d+1),o[4*h+2]=xt(n,d+2),o[4*h+3]=255}}function Eo(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil($e(
r,n));for(let l=Math.floor($e(r,e));l<c;l++){if(!t(l))continue;let a=Math.max((le(r,l)-e)*i,0),u=Math.min(Math.max((le(r,
l+1)-e)*i,a+1),o),f=s.length-1;f>0&&a<=xt(s,f)+1e-6?s[f]=Math.max(u,xt(s,f)):s.push(a,u)}return s}function xt(t,e){return t[e]}var Au=F.missing_color;function To(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let l=sa(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let u=a.createImageData(t.width,t.height);ia(l,i,c,u.data),
a.putImageData(u,0,0)}function _o(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Au,r?.some(({gap:i})=>i)?
ku(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function ku(t,e,n,o,[r,s],i){let c=an(s,n.left,e.width,i);for(let[l,a,u,f]of an(r,n.top,e.height,i))for(let[p,h,m,d]of c)
o&&t.fillRect(m,u,d,f),t.drawImage(e,p,l,h,a,m,u,d,f)}function an({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=l=>Math.
round((o+l)*s)/s;return n.map(l=>{let[a,u]=[c(l.begin),c(l.end)],f=Math.max(u-a,1/s);return[(l.from-t)*i,(l.to-l.from)*i,
a,f]})}function No(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((l,a)=>{if(!l)return;let u=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(l,u,c+B+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?u+4:u,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),t.restore()})}function Co(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,l){let a=l?.unit??e.height/(r-o);if(a<B)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,p)=>{let h=b(
u,p)+.5,m=e.top+(l?.at(h)??(h-o)*a);t.fillText(f,e.left+e.width+7,m+.5)})}function Cr(t,e,n,o,r){let s=xo(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let l=t.getContext(
"2d");return l&&(o&&l.setTransform(0,1,1,0,0,0),Ao(l,s,r)),s}function aa(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let l=Math.floor(Jt(e,(c+.5)/e.dpr)),a=n[Math.min(l,n.length-1)],u=c<o&&a!==void 0?t.labels[a]??
-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[u,c])}return r}function Or(t,{left:e,top:n,width:o,height:r},s,i,c,l){
for(let{label:a,x0:u,x1:f}of s){let p=c&&f-u>4?.5:0,[h,m]=[u+p,f-u-2*p],d=l?[e+h,n,m,r]:[e,n+h,o,m];t.fillStyle=et(b(i,a)),
t.beginPath(),c&&f-u>8?t.roundRect(...d,2):t.rect(...d),t.fill()}}function $r(t,e,{left:n,top:o},r,s,i,c,l){let{dpr:a}=r;
t.save(),t.setTransform(1,0,0,1,Math.round(n*a),Math.round(o*a)),t.beginPath(),t.rect(0,0,e.width,e.height),t.clip(),t.drawImage(
e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:p}of c){let h=b(i?.nodes??[],u);if(!i||h<i.tree.
n)continue;let m=Math.round(ut(r,rn(i.tree,h))*a-1),d=Math.floor(f*a),g=Math.max(1,Math.ceil(p*a)-d);t.fillStyle=et(b(l,
u)),s?t.fillRect(m,d,e.width-m,g):t.fillRect(d,m,g,e.height-m)}t.restore()}function la(t,{heatmap:e},{blocks:n},o,r){let s=n.
flatMap(({from:l,to:a,begin:u,end:f})=>Eo(o,[l,a],f-u).map(p=>p+u)),i=0;t.fillStyle=r.paper,t.globalAlpha=.62;for(let l=0;l<=
s.length;l+=2){let a=s[l]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
r.ink;let c=e.left-4;for(let l=0;l<s.length;l+=2){let[a=0,u=0]=[s[l],s[l+1]];t.fillRect(c,e.top+a,e.left-c-1,Math.max(1,
u-a))}}function Hn(t,{left:e,top:n,width:o,height:r},s,i){let c=p=>Math.round(p*i)/i,[l,a,u,f]=[c(e),c(n),c(e+o),c(n+r)];
for(let[p,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=p,t.beginPath(),t.rect(l-h,a-h,u-l+2*h,f-a+2*h),t.rect(l,a,u-l,f-a),t.
fill("evenodd")}function Lr(t,e){if(t.norm==="linear"){let r=je(t.vmin,t.vmax,e,40);return{values:r,words:ne(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(ne([r]),0):st(r,2));return{values:n,words:o}}function ca(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:l,top:a,width:u,height:f}=e.bar,p=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
p(1-(g+.25)/f),t.fillRect(l,a+g,u,Math.min(1,f-g));let h=(g,w)=>{t.beginPath(),t.moveTo(l,g),t.lineTo(l+u,g),t.lineTo(l+
u/2,w),t.closePath(),t.fill()};t.fillStyle=p(1),n.above&&h(a,a-Ee),t.fillStyle=p(0),n.below&&h(a+f,a+f+Ee);let{values:m,
words:d}=Lr(n,f);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",m.forEach((g,w)=>{let M=a+f*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(l+u,Math.min(Math.round(M),a+f-1),4,1),t.fillStyle=s.quiet;let x=Math.min(Math.max(M,a+5),a+
f-4);t.fillText(d[w]??"",l+u+8,x)}),t.fillStyle=s.quiet,t.fillText(o,l,a-Ee-2-B/2),c&&(t.fillStyle=F.missing_color,t.fillRect(
l,a+f+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",l+14,a+f+19))}function Ir(t,{places:e,theme:n,face:o},r,s,i){let{blocks:c,first:l,isCrowded:a}=s;if(!r||a)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,t.textAlign="center",t.textBaseline="middle";let p=c.flatMap(({begin:m,end:d},g)=>{let w=d-
m-2,M=r(l+g).map(S=>U(S)),x=M.length-1,A=!i&&o.width(b(M,x))<=vo-4,y=M.findIndex(S=>o.width(S)<=w);return!i&&w<B||y<0&&!A?
[]:{middle:(m+d)/2,words:M,last:x,lies:A,found:y<0?x:y}}),h=p.some(({found:m,last:d})=>m===d);for(let{middle:m,words:d,last:g,
lies:w,found:M}of p){let x=h&&M===g-1?g:M;t.save(),i?t.translate(u.left+m,f.top-7.5):t.translate(vo/2-2,u.top+m),!i&&(!w||
x<g)&&t.rotate(-Math.PI/2),t.fillText(b(d,x),0,.5),t.restore()}}var Su=.5,ua=(t,e,n)=>So(t,Su*e,n);function fa(t,e,n){let{length:o}=n;t.width=o,t.height=e.length;let r=t.getContext("2d");
if(!r)return;let s=r.createImageData(o,e.length);e.forEach((i,c)=>{if(!i.colors.length)return;let l=we(i);for(let a=0;a<
o;a++){let u=b(n,a),f=4*(c*o+a);s.data.set(l.subarray(3*u,3*u+3),f),s.data[f+3]=255}}),r.putImageData(s,0,0)}function ma(t,e,n){
let{columnTracks:o,columns:r,columnAxis:s,places:i,theme:c,face:l,dpr:a,markOf:u}=n;t.font=l.css(),t.textBaseline="middl\
e",t.textAlign="left",t.imageSmoothingEnabled=!1,i.columnTracks.forEach(({left:f,top:p,width:h,height:m},d)=>{let g=b(o,
d);if(g.colors.length)for(let[x,A,y,S]of an(s,f,e.width,a))t.drawImage(e,x,d,A,1,y,p,S,m),ve(t,y,p,S,m,c);else if(m>Wt&&
s.unit>=B){t.fillStyle=c.quiet;for(let x=0;x<r.length;x++)t.save(),t.translate(f+s.at(x+.5),p+m),t.rotate(-Math.PI/2),t.
fillText(l.fit(U(mt(g,b(r,x))),m),0,.5),t.restore()}t.fillStyle=c.ink;let w=f+h+Rn,M=l.fit(`${u(g.name)} ${U(g.name)}`.trim(),
Math.min(In,i.width-w-2));t.fillText(M,w,p+m/2+.5)})}function pa(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((l,a)=>{if(!l.colors.length)return;let u=we(l);for(let f=0;f<s;f++){let p=Math.floor(o+(f+.5)/s*(r-o)),h=b(
n,Math.min(Math.max(p,0),n.length-1)),m=4*(f*e.length+a);c.data.set(u.subarray(3*h,3*h+3),m),c.data[m+3]=255}}),i.putImageData(
c,0,0)}function da(t,e,n,o,r,s,i,c,l){let{from:a,to:u}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:f,top:p,width:h,height:m},d)=>{let g=b(n,d),w=b(o.trackNames,d);if(g.colors.length)for(let[M,
x,A,y]of an(s,p,e.height,l))t.drawImage(e,d,M,1,x,f,A,h,y),ve(t,f,A,h,y,i);else if(h>Wt&&s.unit>=B){t.fillStyle=i.quiet,
t.textAlign="left";for(let M=Math.ceil(a-.4);M+.6<=u;M++){let x=c.fit(U(mt(g,b(r,M))),h);t.fillText(x,f,p+s.at(M+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(f+h/2,p+m+Rn),h>c.width(w)?(t.textAlign="center",t.fillText(w,0,B/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Rr({data:t,inBlocks:e,places:n,rowAxis:o,dpr:r}){let{width:s,height:i}=n.rowTree,{tree:c}=e??t,l=(Ht(c)||1)*1.04;
return ga(c,o,{width:i,height:s,top:l,dpr:r})}function Dr({places:t,columnAxis:e,dpr:n},o){let r=(Ht(o)||1)*1.02;return ga(
o,e,{...t.columnTree,top:r,dpr:n})}function ga(t,e,n){let{from:o,unit:r,length:s}=e,i=ha.get(e);return i?.tree!==t&&ha.set(
e,i={tree:t,places:Zs(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var ha=new WeakMap,vu=15e4,Eu=.75;function Tu({gap:t,
blocks:e,length:n,from:o,to:r},s,i,c){let a=(r-o)*c<=vu?n-t*(e.length-1):s?Eu*n:n;return Math.max(1,Math.round(a*i))}function wa(t){
let e=()=>{let a={canvas:Me(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};
function o(a,u,f){if(xe(a.canvas))a.canvas=Me(t,()=>a.key=[]);else if(u.length===a.key.length&&u.every((p,h)=>p===a.key[h]))
return;a.key=u,f(a.canvas)}function r(a,u){let{data:f,places:p,columnAxis:h,theme:m,face:d,dpr:g}=u,{columnTree:w}=p,{columnCut:M}=u,
x=f.columnTree;if(w.height&&x){let A=[x,w.width,w.height,g,m.quiet,h],y=Dr(u,x);o(n.columns,A,v=>Cr(v,x,y,!1,m.quiet));let S=M?
Zt(M,y):[],E=M?Mi(M):new Int32Array(0);$r(a,n.columns.canvas,w,y,!1,M,S,E),Or(a,p.columnBar,pr(S,h),E,!0,!0),a.fillStyle=
m.ink;let k=M&&w.top+ut(y,M.t);for(let v=0;k&&v<w.width;v+=6)a.fillRect(w.left+v,k,3,1)}if(Ir(a,u,u.columnTitleOf,h,!0),
No(a,p,m,d,h),ca(a,u),p.columnTracks.length){let{columnTracks:A,columns:y}=u;o(n.above,[A,y],S=>fa(S,A,y)),ma(a,n.above.
canvas,u)}p.legend.length&&bo(a,p.legend,p.legendTop,m,d)}function s(a,u){let{data:f,places:p,rows:h,columns:m,shown:d,scale:g,
map:w,gaps:M,theme:x,face:A,dpr:y}=u,{rowAxis:S,columnAxis:E}=u,{heatmap:k}=p,v={width:Math.max(1,Math.round(k.width*y)),
height:Tu(S,u.titleOf!==null,y,m.length)},_=[f.values,h,m,...d,v.width,v.height,g,w];if(o(n.heatmap,_,C=>To(C,f,h,m,d,v,
g,w)),_o(a,n.heatmap.canvas,k,M,[S,E],y),Ki(a,u),p.rowNames){let C=(L,R)=>{let T=L.map(I=>b(h,I)),O=T.map(I=>U(f.name(I))),
$=T.map(I=>eo(f,I));return Ge(O,$,(I,...P)=>A.fit(b(O,I),R,B,!1,...P))};u.named?ra(a,u,u.named,C):Co(a,p,d,C,x,A,S)}let{
tracks:N}=u;p.tracks.length&&(o(n.tracks,[N,h,...d,v.height],C=>pa(C,N,h,d,v.height)),da(a,n.tracks.canvas,N,p,h,S,x,A,y))}
function i(a,u){let{rowTree:f,rows:p,places:h,rowAxis:m}=u,d=Nt(u.cut),g=Rr(u),w=f?Zt(u.cut,g):aa(u.cut,g,p);Or(a,h.clusterBar,
pr(w,m),d,f),(f||u.inBlocks)&&c(a,u,g,f?w:[],d),u.outlined&&zi(a,u,w,d),Ir(a,u,u.titleOf,m)}function c(a,u,f,p,h){let{tree:m}=u.
inBlocks??u.data,{rowTree:d}=u.places,{dpr:g,from:w,to:M}=f,x=u.theme.quiet,A=[m,d.width,d.height,g,w,M,x,u.rowAxis];o(n.
tree,A,y=>{Cr(y,m,f,!0,x)}),$r(a,n.tree.canvas,d,f,!0,u.cut,p,h)}function l(a,u){let{data:f,places:p,rows:h,placeOf:m,selection:d,
hover:g,rowTree:w,theme:M,dpr:x}=u,{rowAxis:A,columnAxis:y}=u,{heatmap:S}=p;d&&la(a,p,A,C=>!!d[b(h,C)],M),u.brushed&&Hn(
a,u.brushed,M,x);let E=(N,C,L,R)=>{let[T,O]=[A.begin(N),A.end(C)],$=Math.max(O-T,2),I=(T+O)/2,P=Math.max(0,I-$/2),j=Math.
min(S.height,I+$/2);j<=0||P>=S.height||Hn(a,{left:L,top:S.top+P,width:R-L,height:j-P},M,x)},[k,v]=[S.left,S.left+S.width],
_=({start:N,sizes:C},L)=>E(b(N,L),b(N,L)+b(C,L),k,v);if(u.inBlocks&&u.branch&&_(u.inBlocks.tree,u.branch),!!g)if(g.leaf!==
void 0){let N=b(m,g.leaf);if(E(N,N+1,k,v),u.column>=0){let{begin:C,end:L}=y;E(N,N+1,k+C(u.column),k+L(u.column+1))}}else
w&&_(f.tree,g.node)}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:l,destroy(){for(let{canvas:a}of Object.values(
n))a.width=a.height=0}}}var _u=24;function ln(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},u=a]=n.values(),f=Math.max(_u,Math.hypot(
a.x-u.x,a.y-u.y));return{x:(a.x+u.x)/2,y:(a.y+u.y)/2,far:f}}function i(a){let u=kt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,u)||(o={...u,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function c(a){let u=kt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===a.pointerId&&e.drag(a,u,o):
e.hover(a,u)}function l(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,kt(t,a),u))}return Q(t,{pointerdown:i,pointermove:c,pointerup:l,pointercancel:l,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let u=a.touches[0],f=u&&e.owns?.(kt(t,u));a.cancelable&&
(a.touches.length>1||f)&&a.preventDefault()}})}function Pr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:c,top:l,width:a,height:u}=r.places.columnTree;if(n<c||n>=c+a||o<l||o>=l+u)return null;
let f=Dr(r,s),p=i.n_clusters;return{cut(h){let m=It(s,Mo(f,h.y-l));m!==p&&(p=m,t.setOption("column_options",{...i,n_clusters:m}))},
flip(){let h=sn(s,f,n-c,o-l,7);h>=s.n&&t.setColumnTree(so(s,h))}}}var Nu=7;function ba(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:l}=t,{heatmap:a,clusterBar:u,columnBar:f,
rowTree:p}=t.places,h=n-a.top,m=e-a.left,d=m>=0&&m<a.width,g=Math.min(Math.floor(l.placeAt(m)),i.length-1),w=d&&!l.isGap(
m)?g:-1,M=t.places.columnTracks;if(M.length&&h<0&&n>=b(M,0).top-1)return w<0?null:{above:w};if(t.columnCut&&h<0&&n>=f.top-
1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(h<0||h>=a.height)return null;let x=e<=p.left+p.width;if(c.isGap(
h)&&!x)return null;let A=Math.min(Math.floor(c.placeAt(h)),o.n-1),y=b(s,A);if(d)return w<0?null:{leaf:y,column:w};if(t.places.
tracks.some(({left:v,width:_})=>e>=v-1&&e<v+_+1))return{leaf:y,column:-1};if(e>=u.left-1&&e<a.left)return{label:b(r.labels,
y)};let{inBlocks:S}=t;if(!(t.rowTree||S)||!x)return null;let E=(S??o).tree,k=sn(E,Rr(t),h,e-p.left,Nu);return k<o.n?k<0?
null:{leaf:k,column:-1}:S?{within:k}:{node:k}}function Hr({data:t,cut:e,columns:n,columnCut:o,tracks:r,columnTracks:s,outlined:i,
inBlocks:c},l){let a=m=>[...o?[`column cluster ${Z(o,b(o.labels,m))}`]:[],...s.map(d=>`${d.name}: ${mt(d,m)}`)];if("abov\
e"in l){let m=b(n,l.above);return[t.columnAbout[m]?.label??b(t.columns,m),...a(m)]}if("columns"in l)return o?Ni(o,l.columns):
[];if(l.label!==void 0){let m=z(b(e.sizes,l.label),t.noun);return[`Cluster ${Z(e,l.label)}`,m]}if(l.node!==void 0){let m=e.
nodes.indexOf(l.node),d=z(b(t.tree.sizes,l.node),t.noun);return[m<0?d:`Cluster ${Z(e,m)} · ${d}`,`height ${ft(pt(t.tree,
l.node))}`]}if(l.within!==void 0)return c?Cu(c,l.within,t):[];let u=`cluster ${Z(e,b(e.labels,l.leaf))}`,{leaf:f}=l,p=r.
map(m=>`${m.name}: ${mt(m,f)}`);if(l.column<0)return[t.name(f),u,...p];let h=b(n,l.column);if(i){let[m,d]=[f,h].map(w=>b(
e.labels,w)),g=m===d?`both in ${u}`:`${u}, and ${Z(e,b(e.labels,h))}`;return[t.name(f),ya(t,f,h),g]}return[t.name(f),...zr(
t,f,h),u,...a(h),...p]}function Cu({tree:t,breaks:e},n,{n:o,noun:r}){let s=o-1-e.length,i=pt(t,n),c=n<o+s?`height ${ft(i)}`:
`means of blocks: height ${ft(i-(t.heights[s-1]??0))}`;return[z(b(t.sizes,n),r),c]}function zr(t,e,n){return[ya(t,e,n),...Ou(
t,e,n)]}function ya(t,e,n){let o=t.columnAbout[n],r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)
return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${Qn(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)
return`${s}: ${Qn(r)} scaled`;let c=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${dt(c??NaN,
i.kind,i.unit)}`}function Ou(t,e,n){let o=t.leafRows?.[e]??1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];
let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],c=z(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[
`${c}: ${As(r)} yes`];if(!i)return[];let l=t.cellDeviations[e*t.p+n]??NaN,a=i.kind==="date"?"days":i.unit,u=`standard de\
viation ${dt(l,"number",a)}`;return[`${c}: mean ${dt(r,i.kind,i.unit)}, ${u}`]}function Br({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:l,height:a}=t.heatmap,u=n.length,f=(M,x,A)=>[
Math.min(Math.max(0,Math.floor(Math.min(M,x))),A-1),Math.min(Math.max(0,Math.floor(Math.max(M,x))),A-1)+1],[p,h]=f(o.placeAt(
s.y-l),o.placeAt(i.y-l),e.length),[m,d]=f(r.placeAt(s.x-c),r.placeAt(i.x-c),u),g=Math.max(0,o.begin(p)),w=Math.min(a,o.end(
h));return{leaves:Array.from({length:h-p},(M,x)=>b(e,p+x)),columns:d-m<u?new Set(Array.from({length:d-m},(M,x)=>b(n,m+x))):
null,rect:{left:c+r.begin(m),top:l+g,width:r.end(d)-r.begin(m),height:w-g}}}function Ma(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function l({x:y,y:S}){let E=r();return E&&
ba(E,y,S)}function a(y,S){t.setHit(y);let E=y?.label===void 0?y?.node:e.cut.nodes[y.label];y?.leaf!==void 0?e.setHover({
leaf:y.leaf}):E===void 0?e.setHover(null):e.setHover(E<e.data.n?{leaf:E}:{node:E}),i.canvas.style.cursor=y?"pointer":Pr(
t,S)?"ns-resize":"";let k=r();if(!y||!k)return c.hide();let[v="",..._]=Hr(k,y);c.show(S.x,S.y,v,_)}function u(y,S){let{cut:E,
data:k}=e;if(!y)S||e.select([]);else if(y.leaf!==void 0)e.select([y.leaf],{add:S});else if(y.within!==void 0)e.select(Bt(
r()?.inBlocks?.tree??k.tree,y.within),{add:S});else if(!("columns"in y||"above"in y)){let v=y.node??b(E.nodes,y.label??0);
e.select(Bt(k.tree,v),{add:S})}}function f(y){let S=r();return S?y/S.rowAxis.unit:0}function p(y){let S=r();if(!S)return .5;
let{from:E,to:k,placeAt:v}=S.rowAxis;return(v(y-S.places.heatmap.top)-E)/(k-E)}let h=o.shown(),m=!1,d=null,g=null;function w(y,S){
let E=r();if(!E)return;let{leaves:k,columns:v}=Br(E,y,S);t.brush(k,v)}let M=ln(i.canvas,{down(y){if(y.button)return!1;h=
o.shown(),d=Pr(t,kt(s,y));let S=l(kt(s,y));return m=S?.leaf!==void 0&&S.column>=0&&y.pointerType!=="touch"&&(y.shiftKey||
!o.part),!0},drag(y,{x:S,y:E},k){if(k.moved||=Math.hypot(S-k.x,E-k.y)>=tn,!k.moved)return;if(d)return d.cut({x:S,y:E});let v=r();
m?v&&t.setBrushed(Br(v,k,{x:S,y:E}).rect):o.move(f(k.y-E),h)},up(y,S,E){if(m&&t.setBrushed(null),E.moved&&m&&w(E,S),d)return y.
altKey&&!E.moved&&d.flip(),e.flush();if(E.moved)return;let k=l(S);u(k,y.shiftKey),y.pointerType==="touch"&&a(k,S)},cancel:()=>t.
setBrushed(null),hover:(y,S)=>a(l(S),S),leave:()=>a(null,{x:0,y:0}),pinch(y,S,E,k){o.zoom(y,p(S.y-k)),o.move(-f(k))}}),x=Q(
i.canvas,{dblclick:o.showAll,wheel(y){!en(s,y)||!r()||(y.preventDefault(),o.zoom(1.0015**(y.deltaY||y.deltaX),p(kt(s,y).
y)))},keydown:Ut({ArrowDown:y=>A(1,0,y.shiftKey),ArrowUp:y=>A(-1,0,y.shiftKey),ArrowRight:y=>A(0,1,y.shiftKey),ArrowLeft:y=>A(
0,-1,y.shiftKey),Home:()=>A(-1/0,0),End:()=>A(1/0,0),Enter:y=>{let S=t.hit();S&&u(S,y.shiftKey)},Escape:()=>{e.select([]),
a(null,{x:0,y:0}),s.classList.remove(Rt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});
function A(y,S,E=!1){let k=r();if(!k)return;let v=(P,j)=>Math.min(Math.max(P,0),j),_=e.hover?.leaf,N=t.hit(),C=_===void 0?
Math.ceil(k.shown[0]):v(b(k.placeOf,_)+y,e.data.n-1),L=_===void 0||N?.leaf===void 0?0:v(N.column+S,t.columns()-1);o.reveal(
[C]);let R=r()??k,{heatmap:T}=R.places,O={leaf:b(R.rows,C),column:L},$=(P,j)=>({x:T.left+R.columnAxis.at(j+.5),y:T.top+R.
rowAxis.at(P+.5)}),I=$(C,L);if(!E)g=null;else{let[P,j]=_===void 0?[C,L]:[b(k.placeOf,_),0];g??=[P,N?.leaf===void 0?j:Math.
max(0,N.column)],w($(...g),I)}a(O,I),s.classList.add(Rt),n.announce(Hr(R,O).join(", "))}return()=>{M(),x()}}var ka=["linear","log","symlog","power","quantile"],$u=[2,98],xa=.5,Lu=.01,Oo=100,zn=1/(1-.1),Sa=t=>F.diverging_maps.includes(
t.replace(/_r$/,""));function Ur(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let l=b(t,c);Number.isNaN(l)||(s[i++]=l)}return o=s.subarray(0,i).sort(),o}}}function Fr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Bn(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:l}=e,a=o==="log";if(Iu(t),a&&c<=0)throw new Error(va("the smallest",c));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let m=r!==null&&r>=0||s!==null&&s<=0;u=n&&!a&&!m?0:null}let f=i===!0||i==="auto"&&n?$u:i,[
p,h]=[c,l];if(Array.isArray(f)&&e.sorted().length&&(p=Fr(e.sorted(),b(f,0)/100),h=Fr(e.sorted(),b(f,1)/100)),[p,h]=Ru(p,
h,u,r,s,a),!(p<h))if(r===null&&s===null)h=a?10*p:p+1;else{let[m,d,g,w]=s===null?["vmin",p,"below the largest",h]:["vmax",
h,"above the smallest",p];throw new Error(`${m}=${st(Number(d))} is not ${g} value, ${st(Number(w))}: choose another ${m}\
, or both ends.`)}return Du(o,p,h,u,e)}var va=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${st(e)}: choose \
another norm, such as 'symlog'.`;function Iu({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${st(r)} is not below vmax=${st(s)}: choose a smaller vmin or a larger vmax.`);for(let[
l,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(va(l,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${st(r)}`:`below vmax=${st(s??0)}`;
throw new Error(`center=${st(e)} is not ${c}: choose another center or end.`)}function Ru(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,u)=>s?u/a:u-a,c=s?1:0,l=Math.max(i(n,e),i(t,n));return o!==null?l=i(o,n):r!==null&&
(l=i(n,r)),l>c||(l=s?10:1),s?[o??n/l,r??n*l]:[o??n-l,r??n+l]}function Du(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Pu(t,e,n,o,r),
[l,a]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let m=i(o),d=Math.max(a-m,m-l);[u,f]=[.5-.5*(m-l)/d,.5+.5*(a-m)/d]}let p=m=>(i(
Math.min(Math.max(m,e),n))-l)/(a-l),h=m=>c(l+m*(a-l));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:p,atShare:h,place:m=>u+(f-u)*p(m),part:[u,f],bounds:Float64Array.from({length:255},(m,d)=>{let g=(d+1)/
256;return g<=u?-1/0:g>=f?1/0:h((g-u)/(f-u))}),placeOfShare:m=>u+(f-u)*m,ticks(m=5){let d=new Set;for(let g=0;g<m;g++)d.
add(Number(st(h(g/(m-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function Pu(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**xa,i=>s+Math.sign(i)*Math.
abs(i)**(1/xa)]}if(t==="symlog"){let s=Lu*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*zn:Math.sign(i)*s*
(zn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=zn?i/zn:Math.sign(i)*s*10**(Math.abs(i)/s-zn)]}if(t==="quantile"){let[s,
i]=Hu(r.sorted(),e,n);return[c=>Aa(c,s,i),c=>Aa(c,i,s)]}return[s=>s,s=>s]}function Hu(t,e,n){let o=t.filter(l=>l>=e&&l<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let l=0;l<=Oo;l++){let a=l===0?e:l===Oo?n:Fr(o,l/Oo);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+l/Oo,i[u]=b(i,u)+1}let c=s.map((l,a)=>l/b(i,a));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function Aa(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Ea=24,Ta=.02,$o=.02,_a=.1;function Na(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(l=>{let a=n.createElement("di\
v");a.className="hclust-scale-end",a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual\
 ends",a.dataset.lmSuppressShortcuts="true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":l==="vmax"?"Upper end of the colors":"Lower end of the colors"}))a.setAttribute(u,f);return t.append(a),{end:l,
el:a}}),r=1;function s(l,a,u){let f=l.center===null?null:l.share(l.center),p=a==="vmax"?Math.max(u,(f??0)+Ta):Math.min(u,
(f??1)-Ta),h=Number(st(l.atShare(p),4));Number.isFinite(h)&&e.move(a,h)}function i(l,a){let u=a==="vmax"?1:0,f=null,p=d=>{
let g=e.scale();g&&s(g,a,u+d)},h=d=>{let g=e.scale()?.values[d];g!==void 0&&e.move(a,g)},m=()=>{f&&(f=null,l.style.transform=
"",e.done())};return Q(l,{pointerdown(d){let g=e.scale();d.button||!g||(f={y:d.clientY,id:d.pointerId,scale:g},l.setPointerCapture(
d.pointerId))},pointermove(d){if(f?.id!==d.pointerId)return;let g=(d.clientY-f.y)/de(l);l.style.transform=`translateY(${g}\
px)`,g&&s(f.scale,a,u-g/r)},pointerup:m,pointercancel:m,dblclick:e.reset,keydown:Ut({ArrowUp:()=>p($o),ArrowRight:()=>p(
$o),ArrowDown:()=>p(-$o),ArrowLeft:()=>p(-$o),PageUp:()=>p(_a),PageDown:()=>p(-_a),Home:()=>h("least"),End:()=>h("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:l,end:a})=>i(l,a));return{show(l,a,u){r=l.height;let[f,p]=[Math.min(
a.values.least,a.vmin),Math.max(a.values.most,a.vmax)];for(let{el:h,end:m}of o){let d=m==="vmax"?l.top:l.top+l.height;h.
style.left=`${l.left+l.width/2-Ea/2}px`,h.style.top=`${d-Ea/2}px`;let g=st(a[m],4);h.setAttribute("aria-valuemin",String(
f)),h.setAttribute("aria-valuemax",String(p)),h.setAttribute("aria-valuenow",String(a[m])),h.setAttribute("aria-valuetex\
t",`${g} ${u}`.trim())}},destroy(){for(let l of c)l();for(let{el:l}of o)l.remove()}}}var zu=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,Bu=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Fu=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Ca(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=zu.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=Bu.test(r)?[r]:[];for(let[l,a,u]of Fu)a.test(r)&&i.splice(l===
","?0:i.length,0,r.replace(u,""));let c=i.map(l=>+`${o}${l.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Uu=["linear","logarithmic","symmetric log","square root","quantiles"],Wu=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Oa(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ke(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),c=Wu.map(([d,g])=>{let w=o.createElement("label"),M=o.createElement(
"input");return M.type="text",M.inputMode="decimal",M.dataset.lmSuppressShortcuts="true",M.addEventListener("change",()=>p(
d,M.value.trim())),w.append(g,M),s.el.append(w),{name:d,input:M}}),l=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function p(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let w=Ca(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
w,0)})}function h(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}h(!1);let m=[Q(r,{click:()=>h(r.getAttribute("\
aria-expanded")!=="true")}),Q(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),h(!1),r.focus())}})];return{show(d,g,w,M,x){
i.show(d.norm??"linear",ka,Uu);for(let{name:A,input:y}of c){let S=d[A],E=g[A];(o.activeElement!==y||!f.textContent)&&(y.
value=typeof S=="number"?st(S):S===null?"none":""),A!=="center"&&S===null&&(y.value=""),y.placeholder=E===null?"none":st(
E,3)}l.show(w),a.show(M),u.show(Object.keys(d).length>0),f.textContent=x},hide(d){d&&h(!1)},destroy(){for(let d of m)d();
s.destroy()}}}var ju={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function La(t,e,n,o,r=null){
let s={of:null,values:Ur([])},i=Bn({},s.values,!1),c=!1,l="",a=Qe(Yt,o.model),u=()=>o.option("color_scale")??{},f=()=>{let x=typeof u().
center=="number";return ti(String(o.option("cmap")||Yt),c||x)},p=()=>c&&Sa(f());function h(x){let A=Object.fromEntries(Object.
entries({...u(),...x}).filter(([y,S])=>S!==void 0&&!(y==="norm"&&S==="linear")));try{Bn(A,s.values,p())}catch(y){M(y.message);
return}o.setOption("color_scale",A)}let m=()=>{Object.keys(u()).length&&o.setOption("color_scale",{})},d=()=>h({vmin:void 0,
vmax:void 0}),g=r?null:Oa(t,n,{change:h,reset:m,annotate:x=>o.setOption("annot",x)}),w=r?null:Na(e,{scale:()=>e.classList.
contains("hclust-empty")?null:i,move:(x,A)=>h({[x]:A}),done:o.flush,reset:d});function M(x){let{robust:A="auto"}=u(),y=A===
"auto"?p():!!A;g?.show(u(),i,y,!!o.option("annot"),x)}return{now:()=>({scale:i,map:a,unit:l,annot:!!o.option("annot"),fmt:String(
o.option("fmt")||".2g")}),update(x){let{values:A}=o.data;A!==s.of&&(s={of:A,values:Ur(A)});let y=o.model.get("values_abo\
ut")??{};[c,l]=[!!y.centered,String(y.unit??"")],a=r&&(o.option("cmap")||Yt)===Yt?r():Qe(f(),o.model);let E="";try{i=Bn(
u(),s.values,p())}catch(k){E=k.message,i=Bn({},s.values,p())}g?.hide(!x),M(E)},place:x=>w?.show(x,i,l),inWords(){let[x,A]=[
i.vmin,i.vmax].map($a),y=ju[i.norm];return`Colors go from ${x} to ${A}${l&&` (${l})`}`+(y?` on a ${y} scale`:"")+(i.center===
null?"":`, ${$a(i.center)} in the middle`)+(i.below||i.above?"; values beyond have the color of the end.":".")},destroy(){
g?.destroy(),w?.destroy()}}}var $a=t=>st(t,3);async function cn(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var qu={cellLines:zr,clusterColors:Nt,clusterTitle:Z,color:et,columnNames:Nr,count:z,createA11y:nn,createViewBase:Ae,eventPosition:kt,
fitNames:Ge,keyHandler:Ut,literal:U,ownParts:Mn,paintColumnNames:No,paintFrame:Hn,paintHeatmap:_o,paintRowNames:Co,renderHeatmap:To,
value:dt};function Ia(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,l]=[!1,!1,!1],a=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,h()}),t.append(f);async function p(){
let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});c||(c=!0,s=await cn(g,t,"The heatmap of the selected\
 rows"),c=!1,i&&=!!s,h())}function h(){if(l)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute(
"aria-expanded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:m,tools:qu}):p()}function m(){
i=!1,h(),f.focus()}let d=n.subscribe("selection",()=>{a=u});return o.on("change:sub_module",h),{follow:h,brush(g,w){a=u=
w,n.select(g),u=null,h()},restyle(){r?.destroy(),r=null,h()},destroy(){l=!0,d(),o.off("change:sub_module",h),r?.destroy()}}}function Wr(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,Ai(e.option(n)??[],u,f));function c(u){let f=s.findIndex(({track:p})=>p.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function l(u){let f=c(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function a(){let u=t.ownerDocument.
createElement("div");u.className="hclust-sort",u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),
t.append(u),r.push(u)}return{act:i,mark:c,words:u=>[c(u)||"↕",l(u)],update(u){s=u},place(u,f){let p=f.map(h=>h.name);for(;r.
length<p.length;)a();for(let h of r.splice(p.length))h.remove();r.forEach((h,m)=>{let{left:d,top:g,width:w,height:M}=b(u,
m),x=b(p,m);h.dataset.track=x,h.title=l(x),h.style.cssText=`left:${d}px;top:${g}px;width:${w}px;height:${M}px`})}}}var[Ra,Da,un]=[1,2,3],Pa=104,Gu=18;function Ha(t,e,n){let o=Ii(e);return jr(t,o,n,o)}function jr(t,e,n,o=null){let r=t.ownerDocument,
s=ke(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",H=>{N.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",H)}),c=s.checkbox("Columns","Cluster the columns and draw their tree",
H=>{C.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",H)}),l=s.select("Colors",H=>e.setOption("cmap",
H)),a=()=>e.option("tracks")??[],u=uo(()=>{it.hide(),ee()}),f=s.button("show all rows",u.showAll),p=ie(r,n.font),h=[],m=[],
d=new Int32Array(0),g=!1,w=null,[M,x]=[!1,!1],A=null,[y,S]=[Tn(1,[],0,1),Tn(1,[],0,1)],E=[null,null],k=()=>M&&e.option("\
row_split")===Se,v=[],_=[],N=[],C=[],L=[],R=null,T=null,O=null,$=null,I=wa(r),P=Ae(t,"hclust-plot",[I.paintBase,I.paintRows,
I.paintCut,I.paintOverlay].map(H=>K=>{let Y=te();Y&&H(K,Y)}),()=>ee()),{box:j,stage:G,tip:it}=P,D=o?Bi(e):Ia(j,{root:t,store:e,
scene:te}),q=La(t,j,s,e,o?()=>Pi(n,e.model):null),J=nn(j,G.canvas),X="Strips that show what else is known of each row, a\
nd column",rt=r.createElement("div");rt.className="hclust-corner",j.append(rt);let gt=Wr(j,e,"sort_by","rows"),wt=Wr(j,e,
"column_sort_by","columns"),jt=mo(rt,"Tracks",X,(H,K,Y)=>{let at=Y?"column_tracks":"tracks",Tt=(e.option(at)??[]).filter(
Gt=>Gt!==H);e.setOption(at,K?[...Tt,H]:Tt)},[gt,wt],"Of columns"),ce=_i(rt,e),$t=Oi(j,e);function te(){if(!w)return null;
let{data:H,cut:K,selection:Y,hover:at}=e,Tt=O?.leaf!==void 0&&O.leaf===at?.leaf?O.column:-1;return{data:H,cut:K,columnCut:A,
selection:Y,hover:at,places:w,rows:h,columns:m,placeOf:d,...q.now(),gaps:g,rowTree:M,inBlocks:R,branch:O?.within,outlined:o!==
null,named:T,brushed:$,tracks:v,columnTracks:_,markOf:wt.mark,column:Tt,theme:n,face:p,shown:u.shown(),rowAxis:y,columnAxis:S,
titleOf:E[0]?.titleOf??null,columnTitleOf:qt(),dpr:G.dpr}}function pn(){let{data:H}=e,{tree:K}=H,Y=H.p>0&&H.values.length>=
H.n*H.p;s.hide(!Y),J.showNotice(Y?"":o?.note()||ho),v=Ve(v,H.tracks,a()),_=Ve(_,H.columnTracks,e.option("column_tracks")),
N=gr(e.option("sort_by"),H.tracks),gt.update(N),C=gr(e.option("column_sort_by"),H.columnTracks),wt.update(C),jt.show(H.tracks.
map(({name:At})=>At),a(),H.columnTracks.map(({name:At})=>At),e.option("column_tracks")??[]),q.update(Y);let at=[Yt,...ei(
e.model)],Tt=String(e.option("cmap")||Yt),Gt=at.includes(Tt)?at:[Tt,...at];l.show(Tt,Gt,Gt.map(At=>At===Yt?"automatic":At));
let dn=!!(e.option("row_cluster")??!0)&&H.n>1,Fe=dn&&!N.length;R=Fe?wi(e.model,e.option("row_split"),H.n):null,M=Fe&&!R;
let bt=e.option("col_cluster")??!0?H.columnTree:null;x=bt!==null&&!C.length,T=go(H,e.option("labels")),i.show(Fe,H.n>1&&
!o),c.show(x,H.columnTree!==null),A=x?yi(H.columnTree,e.option("column_options"),e.option("column_clusters")):null,$t(x?
H.p:0,A);let Kt=A!==null,Jo=Fe&&!o?H.n:0;ce({rows:Jo,columns:x?H.p:0,cut:Kt});let Vn=[dn&&K.order,H.tracks,e.option("sor\
t_by"),R];if(Vn.some((At,Xn)=>At!==L[Xn])){let At=dn?K.order:Int32Array.from({length:H.n},(Xn,lc)=>lc);h=R?.tree.order??
wr(At,N),L=Vn}m=o?h:wr(bt?.order??Int32Array.from({length:H.p},(At,Xn)=>Xn),C),d=new Int32Array(H.n);for(let At=0;At<H.n;At++)
d[b(h,At)]=At;if(O=null,!Y)return w=null,j.style.height="",G.paint();ee()}function ee(){let{data:H}=e;if(f.show(u.part!==
null),!G.width||!H.p||!H.values.length)return;let[K,Y]=u.shown(),at=q.now();_e();let Tt=o?Hi(j):G.height,Gt=!o||!T&&Math.
min(G.width,Tt)>Gu*H.p;w=oa({width:G.width,height:Tt,columns:Array.from(m,bt=>Gt?H.columns[bt]??"":""),square:o!==null,rows:Y-
K,rowTree:M||R!==null,columnTree:x,columnCut:A!==null,titles:!!(R??(M&&e.option("row_split"))),columnTitles:qt()!==null,
between:ue()*(E[1]?.breaks.length??0),chosen:!!T,longestName(){let bt=0;for(let Kt of T??[])bt=Math.max(bt,p.width(U(H.name(
Kt))));if(T)return bt;for(let Kt=Math.floor(K);Kt<Y&&Kt<H.n;Kt++)bt=Math.max(bt,p.width(H.name(b(h,Kt)).slice(0,60)));return bt},
scale:Lr(at.scale,120).words,unit:at.unit,dpr:G.dpr,tracks:Ji(v,G.width-Pa,h,[K,Y],p,gt.mark,e.selection,_),columnTracks:ua(
_,G.width,p)},p),o&&(j.style.height=`${w.tall}px`);let{below:dn,columnTracks:Fe}=w;gt.place(w.tracks.map(({left:bt,top:Kt,
width:Jo,height:Vn})=>({left:bt-1.5,top:Kt+Vn,width:Jo+3,height:dn})),v),wt.place(Fe.map(bt=>({...bt,left:bt.left+bt.width,
width:In})),_),rt.style.maxWidth=`${w.heatmap.left}px`,fe(),q.place(w.bar),J.describe(me()),G.paint(),D.follow()}let qt=()=>E[1]?.
breaks.length?E[1].titleOf:null,ue=()=>Number(e.option("gap")??F.block_gap);function _e(){let{cut:H,data:K}=e;E=[M?hr(H,
K.tree,e.option("row_split")):R,x&&K.columnTree?hr(A,K.columnTree,e.option("col_split")):null]}function fe(){if(!w)return;
let{data:H}=e,{width:K,height:Y}=w.heatmap;y=Tn(H.n,E[0]?.breaks??[],ue(),Y,u.shown()),S=Tn(H.p,E[1]?.breaks??[],ue(),K)}
function Kn(){let H=E.flatMap((K,Y)=>{let at=K?.breaks.length??0;return at?[`${Y?`columns by their ${e.option("col_split")===
Se?"clusters":"tree"}`:`rows by ${R?e.option("row_split"):k()?"the clusters":"their tree"}`} into ${z(at+1,"blocks")}`]:
[]});return H.length?` Split: ${H.join(", ")}.`:""}let vt=H=>H.map(({track:K,falls:Y})=>K.name+(Y?" (descending)":"")).join(
", then by ");function me(){let{cut:H,data:K,selection:Y}=e,at=vt(N),Tt=at?`sorted by ${at}`:R?"clustered in blocks":"in\
 the table's order";return o?`Distances between all pairs of ${z(K.n,K.noun)} in the order of their tree: ${z(H.k,"clust\
ers")}, outlined on the diagonal${Cn(Y)} ${q.inWords()}`:`Clustermap of ${z(K.n,K.noun)} ${M?"in the order of their tree":
Tt} by ${z(K.p,"features")}: ${z(H.k,"clusters")}${Cn(Y)} ${q.inWords()}`+Ci(A)+Kn()+(v.length?` Beside it: ${v.map(({name:Gt})=>Gt).
join(", ")}.`:"")+(_.length?` Above the columns: ${_.map(({name:Gt})=>Gt).join(", ")}.`:"")+(C.length?` Columns are sort\
ed by ${vt(C)}.`:"")}let V=null;function Ne(){u.reset(e.data.n),e.data.values!==V&&(V=e.data.values,g=e.data.values.some(
Number.isNaN)),pn()}let pe={store:e,base:P,viewport:u,scene:te,columns:()=>m.length,hit:()=>O,brush:D.brush,setBrushed(H){
$=H,G.paint(un)},setHit(H){O=H,G.paint(un)}},Be=null;return P.onDestroy(J.destroy,q.destroy,D.destroy,Ma(pe),e.subscribe(
"data",Ne),e.subscribe(["order","option"],pn),e.subscribe(["cut","selection"],H=>{if(H==="cut"&&Be&&Xt(Be,e.cut))return;
Be=e.cut;let K=H!=="cut"?[un]:k()?[Ra,Da,un]:[Da];if(K.includes(Ra)&&(_e(),fe()),H!=="cut"&&w&&v.length){let Y=G.width-Pa;
w.legend=on(v,Y,p,e.selection,_).items,K.push(0)}H==="cut"&&P.followCut(e.cut,...K.filter(Y=>Y!==un)),J.describe(me()),G.
paint(...K),D.follow()}),e.subscribe("reveal",()=>{u.reveal(e.wanted.map(H=>b(d,H)))}),e.subscribe("hover",()=>{e.hover?.
leaf!==O?.leaf&&(O=null),it.hide(),G.paint(un)})),Ne(),{restyle(H){n=H,p=ie(r,n.font),o&&q.update(w!==null),ee(),D.restyle()},
destroy(){P.destroy(),I.destroy(),s.destroy()}}}var Gr=864e5,Ku=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Ba(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Kr(t,e,n,o,r){if(t==="date")return Vu(e,n,Math.max(2,Math.floor(o/r)));let s=je(
e,n,o,r);return{values:s,words:ne(s)}}function Vu(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return qr(za(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return qr(i,t,e)}return qr(za(t,e,1),t,e)}function za(t,e,n){
let o=new Date(t*Gr);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let l=c.getTime()/
Gr;if(!(l<=e))break;l>=t&&s.push(l)}return s}function qr(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Ku,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Gr).getUTCFullYear()}`),{values:t,words:o}}var Fa=8,Wa=12,Xu=46,Yu=F.max_axis_word;function Vr(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),l=s.unit?`${c} (${U(s.
unit)})`:c;return{name:s.name,title:l,column:s,values:i,all:Ba(i)}}function ja(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
Fa-Xu),l=Kr(n.column.kind,...r,c,46);l.words=l.words.map(d=>i.fit(d,Yu));let a=Math.max(0,...l.words.map(d=>i.width(d))),
u=Math.ceil(a+8+B+16),f=Math.max(40,t.width-u-Wa-s),p=Kr(e.column.kind,...o,f,64),h=Ua(e.values,o[0],o[1],f),m=Ua(n.values,
r[1],r[0],c);for(let d=0;d<h.length;d++)Number.isNaN(h[d])?m[d]=NaN:Number.isNaN(m[d])&&(h[d]=NaN);return{left:u,top:Fa,
width:f,height:c,x:p,y:l,xs:h,ys:m}}function Ua(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function qa(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:l}){
let{left:a,top:u,width:f,height:p}=e,h=u+p,m=Math.max(1,Math.round(l))/l,d=w=>Math.round(w*l)/l;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,M)=>{let x=d(h-(w-s[0])/(s[1]-s[0])*p);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(a,x,f,m),t.globalAlpha=1,t.fillRect(a-4,x,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[M]??
"",a-8,x+.5)}),t.fillStyle=i.rule,t.fillRect(d(a),u,m,p+m),t.fillRect(a,d(h),f,m),t.textBaseline="alphabetic",t.textAlign=
"center";let g=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,M)=>{let x=d(a+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=
i.rule,t.fillRect(x,h,m,4);let A=c.fit(e.x.words[M]??"",g),y=a+f+Wa-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.
min(x,y),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),a+f/2,h+37),t.save(),t.translate(B+1,u+p/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,p),0,0),t.restore()}var Re=32,Xr="no value",Ga=new WeakMap,Fn=t=>t.tracks.find(e=>e.known);function Ot({data:t,option:e}){let n=e("color_by"),
o=n==="known"?Fn(t):Un(t,n);if(!o?.colors.length||n==="clusters")return null;let r=Ga.get(o)??Ju(o);return Ga.set(o,r),r}
function Ju(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?Zu(t):t.colors,c=s?i.map(()=>""):n,l=r?[...c,
Xr]:c,a=new Int32Array(l.length),u=s?Yr(t,Re):Number,f=Int32Array.from(o,h=>Number.isNaN(h)?c.length:u(h));for(let h of f)
a[h]=b(a,h)+1;let p=l.map((h,m)=>Ft(s?0:m%ye,i[m]??F.missing_color));return{name:e,k:l.length,titles:l,labels:f,sizes:a,
colors:Int32Array.from(p),scale:s}}var Un=(t,e)=>t.tracks.find(n=>n.name===e);function Yr({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function Zu(t){let e=Array.from({length:Re},(o,r)=>r),n=we({...t,values:e,ends:[(1-
Re)/3,Re-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var Qu=120;function Ka(t,e,n,o,r){let{model:s}=e,i=null,c=null,l=null,a="",u;function f(){let d=n();if(!d||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[d.x.name,d.y.name,...g,...w]}function p(){let d=f(),g=JSON.stringify([d,e.data.
revision]);g!==a&&(a=g,clearTimeout(u),d&&(u=setTimeout(()=>s.send({wants_density:d,module:!i}),Qu)))}async function h(d,g){
if(!d?.density||JSON.stringify([d.density,d.revision])!==a||!d.module&&!i||d.module&&!i&&(i=await cn(d.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([d.density,d.revision])!==a)return;let[w,M,x]=g.map(k=>new Uint8Array(k.buffer,
k.byteOffset,k.byteLength).slice().buffer);if(!w||!M||!x)return;let{across:A,up:y,density:S,revision:E}=d;c={of:S,revision:E,
density:{across:A,up:y,cells:new Uint16Array(w),groups:new Int32Array(M),counts:new Uint16Array(x)}},l=null,r(m(d.ends))}
function m([d,g,w,M]){let x=n();if(!x||d===void 0||g===void 0||w===void 0||M===void 0)return null;let{x:A,y}={x:x.x.all,
y:x.y.all};return d>=A[0]&&g<=A[1]&&w>=y[0]&&M<=y[1]?null:{x:[Math.min(d,A[0]),Math.max(g,A[1])],y:[Math.min(w,y[0]),Math.
max(M,y[1])]}}return s.on("msg:custom",h),{follow:p,paint(d,g){let w=n(),{cut:M,data:x,selection:A}=e;if(d.points||!i||!c||
!w)return!1;let[y,S,E,k,v,_]=c.of;if(y!==w.x.name||S!==w.y.name||c.revision!==x.revision)return!1;if(l?.cut!==M||l.selection!==
A||l.of!==c){let $=Int32Array.from(Nt(M),P=>Number.parseInt(et(P).slice(1),16));l={image:i(t.ownerDocument,c.density,M.labels,
$,A),cut:M,selection:A,of:c}}let N=o(),C=($,I,P)=>($-I[0])/(I[1]-I[0])*P,[L,R]=[E,k].map($=>C($,N.x,g.width)),[T,O]=[_,v].
map($=>g.height-C($,N.y,g.height));return d.save(),d.beginPath(),d.rect(g.left,g.top,g.width,g.height),d.clip(),d.imageSmoothingEnabled=
!1,d.drawImage(l.image,g.left+(L??0),g.top+(T??0),(R??0)-(L??0),(O??0)-(T??0)),d.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",h)}}}var tf={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},ef=10;function Wn(t){return tf[Mr(
t)]}function Va(t,e,n,o,r,s){let i=r*Lo(e),c=t;if(c.marker){c.marker(Wn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Wn(e))),t.restore()}function Lo(t){return Di[Mr(t)]}function Xa(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:l},a,u){let f=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let p=s*Lo(r)*a;n.setTransform(p,0,0,p,f,f),n.lineJoin="round",n.globalAlpha=l;let h=new Path2D(Wn(r));n.fillStyle=et(
r),n.fill(h),n.strokeStyle=c,n.lineWidth=i*a/p,i&&n.stroke(h);let m=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
d=Array.from(m.keys()).filter(g=>ht(m,g)>>>24>=ef);return{steps:Int32Array.from(d,g=>{let[w,M]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+M-f}),pixels:Int32Array.from(d,g=>ht(m,g))}}return function(s,i,c){let l=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,a=e.get(l);a||(e.size>12&&e.clear(),e.set(l,a=[]));let u=a;return f=>u[yr(f)]??=o(yr(f),s,i,c)}}function Ya(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,p)=>ht(e,p)-ht(e,f)||f-p),i=new Int32Array(r);s.forEach((f,p)=>{
i[f]=p});let c=new Int32Array(2*r+1),l=f=>ht(i,ht(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)c[l(f)+1]=ht(c,l(f)+1)+1;for(let f=0;f<
2*r;f++)c[f+1]=ht(c,f+1)+ht(c,f);let a=n?ht(c,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let p=l(f),h=ht(c,p);u[h]=f,
c[p]=h+1}return{order:u,dimmed:a}}function Ja(t,e,n,o,r,s,i){let{xs:c,ys:l,width:a,height:u,left:f,top:p}=o;for(let h=0;h<
r.length;h++){let m=ht(r,h),d=ht(c,m),g=ht(l,m);if(!(d>=-1&&d<=a+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:M}=i[ht(s,
m)],x=Math.round((p+g)*n)*e+Math.round((f+d)*n);for(let A=0;A<w.length;A++){let y=x+ht(w,A),S=ht(M,A),E=ht(t,y);t[y]=E===
0||S>>>24===255?S:nf(S,E)}}}function nf(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,l=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|l}function ht(t,e){return t[e]}var Za="http://www.w3.org/2000/svg",of=12,Qa=24,rf=20,Jr=10,sf=100,Io=5;function tl(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={
width:0,height:0};function l(u){let f=n.createElement(u?"button":"div"),p=n.createElementNS(Za,"svg");p.setAttribute("ar\
ia-hidden","true"),p.setAttribute("viewBox","-9 -9 18 18");let h=n.createElementNS(Za,"path");p.append(h);let m=n.createElement(
"b"),d=n.createElement("span");f.append(p,m,d);let g={button:f,path:h,number:m,rest:d,key:"",label:0};return u?(f.dataset.
lmSuppressShortcuts="true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function a(u,f,p){
for(;u.length<f.length;)u.push(l(u===r));let h=0;return u.forEach((m,d)=>{let{button:g,path:w,number:M,rest:x}=m,A=f[d];
if(g.hidden=!A,!A)return;let{title:y="",words:S="",index:E,scale:k="",size:v=8}=A;m.label=A.label??0,x.textContent!==S&&
(x.textContent=S);let _=p.fitTitle(y,Is,B,!0);M.textContent!==_&&(M.textContent=_);let N=`${E} ${v} ${k}`;m.key!==N&&(m.
key=N,g.dataset.scale=k,g.style.backgroundImage=k&&`linear-gradient(90deg,${k})`,w.setAttribute("d",E===void 0?"":Wn(E)),
E!==void 0&&(w.setAttribute("transform",`scale(${v*Lo(E)})`),w.setAttribute("fill",et(E)))),h=Math.max(h,p.width(_,B,!0)+
p.width(S),k?sf:0)}),h}return{el:o,show(u,f,p,h){let m=Math.floor((h-2*Jr)/Qa)-f.length,d=Math.max(2,Math.min(of,m)),g=u.
length,w=g<=d?g:d-1,M=Math.max(a(r,u.slice(0,w),p),a(s,f,p));i.hidden=w===g,i.hidden||(i.textContent=`+ ${z(g-w)} more`,
M=Math.max(M,p.width(i.textContent)));let x=w+(i.hidden?0:1)+f.length;return c={width:Math.ceil((rf+M+8)/8)*8,height:Qa*
x+4},c},move(u,f){o.style.transform=`translate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${c.width}px`},destroy(){
o.remove()}}}function el({xs:t,ys:e,width:n,height:o},r){let s=[n-r.width-2,Jr,(n-r.width)/2],i=[2,o-r.height-Jr,(o-r.height)/
2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,1]],l={left:0,top:0,hidden:1/0};for(let[a=0,u=0]of c){let f=s[a]??0,p=i[u]??
0,h=0;for(let m=0;m<t.length;m++){let d=b(t,m),g=b(e,m);d>f-Io&&d<f+r.width+Io&&g>p-Io&&g<p+r.height+Io&&h++}h<l.hidden&&
(l={left:f,top:p,hidden:h})}return l}var[af,lf]=[-1,3];function cf({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Ro({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:cf(o,t),noun:n}:{sizes:o.sizes,noun:e}}function nl(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),af),lf))}var uf=16;function Do({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Un(t,e(s)));return{marker:n,
size:o,names:r}}function ol(t){let{cut:e,data:n}=t,o=Ot(t),{labels:r,sizes:s}=o??e,i=o?.colors??Nt(e),{marker:c,size:l}=Do(
t),a=l?Zr(l):n.leafRows&&nl(n.leafRows);if(!c&&!l)return{labels:r,sizes:s,colors:i,powers:a};let u=c?c.words.length:1,f=i.
length*u,p=Array.from(i).flatMap(d=>c?c.words.map((g,w)=>Ft(w,et(d))):d),h=r.map((d,g)=>{let w=c?b(c.values,g):0;return Number.
isNaN(w)||l&&Number.isNaN(b(l.values,g))?f:d*u+w}),m=new Int32Array(f+1);for(let d of h)m[d]=b(m,d)+1;return{labels:h,sizes:m,
colors:Int32Array.from([...p,Ft(0,F.missing_color)]),powers:a}}function Zr(t){let e=Yr(t,uf);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function rl(t,e){let{names:n}=Do(t);return n?mt(n,e):t.data.name(e)}function sl(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:l,
away:a}of t)for(let u of[i+a,i-a-l]){let f={x0:u,y0:c-7,x1:u+l,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(h=>ff(f,h)))){o.push(f),r.push({row:s,left:u,y:c});break}}return r}function ff(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var il=60,mf=F.max_named_points,pf=F.max_point_name;function De(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function al(t){
let e=Xa(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,c,{ink:l,paper:a,quiet:u},f){let{data:p,selection:h}=c;
(!n||!r)&&(r=ol(c),n=Ya(r.labels,r.sizes,h));let{order:m,dimmed:d}=n,{labels:g,colors:w,powers:M}=r,x=p.n<=2500?.7:.4,A=d>
0&&m.length-d>il,y=s.points,[S,E]=y?[1,1]:[s.canvas.width,s.canvas.height];!y&&(o?.width!==S||o.height!==E)&&(o=s.createImageData(
S,E));let k=y||!o?new Int32Array(1):new Int32Array(o.data.buffer);k.fill(0);let v=(C,L)=>{if(!C.length)return;if(y)return y(
i,C,g,w,L);let R=e(L,f,S);Ja(k,S,f,i,C,g,Array.from(w,R))},_=(C,L)=>{let R=M;if(!R)return v(C,{...L,size:De(p.n)});for(let T of[
...new Set(Array.from(R))].sort((O,$)=>$-O)){let O=C.filter($=>R[$]===T);v(O,{...L,size:De(p.n,T)})}};_(m.subarray(0,d),
{halo:x,edge:a,alpha:.22});let N=A?l:Ot(c)?u:a;_(m.subarray(d),{halo:A?.9:x,edge:N,alpha:1}),!y&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>il?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Po(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,l]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+l,i,0,2*
Math.PI),t.stroke())}function ll(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function cl(t,e,n,o,r,s){
let{data:i,selection:c}=n,l=go(i,n.option("labels")),a=[];for(let p of l??e.xs.keys())if(Ho(e,p)&&a.push(p)>mf&&!l)return;
let u=new Map(a.map(p=>[p,s.fit(U(rl(n,p)),pf)])),f=a.map(p=>({row:p,x:b(e.xs,p),y:b(e.ys,p),width:s.width(u.get(p)??""),
away:c?.[p]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=l?r.ink:r.quiet;for(let{row:p,
left:h,y:m}of sl(f,e,[o]))t.fillText(u.get(p)??"",e.left+h,e.top+m+.5)}function Ho({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function Qr(t,e){let n=Ot(t)?.titles[e];return n===void 0?Z(t.cut,e):U(n)}function fl(t,e){let{cut:n,data:o}=t,r=Ot(t),{
marker:s,size:i}=Do(t),{sizes:c,noun:l}={...Ro(o,n),...r},a=Array.from(r?.colors??Nt(n)),u=a.map((m,d)=>({title:Qr(t,d),
words:` · ${z(b(c,d),l)}`,index:s?Ft(0,et(m)):m,label:d})),f=[],p=(m,...d)=>f.push({title:U(m)},...d),h=(m,d,g)=>({words:d,
index:Ft(m,e),size:g});if(r?.scale){let m=a.slice(0,Re).map(et).join();u.splice(0,Re),p(r.name,{scale:m},{words:ul(r.scale).
join(" – ")})}if(s&&p(s.name,...s.words.map((m,d)=>h(d,U(m)))),i){let m=Zr(i),[d,g]=ul(i);p(i.name,h(0,d,De(o.n,Math.min(
...m))),h(0,g,De(o.n,Math.max(...m))))}return(s?.gaps||i?.gaps)&&f.push({words:Xr,index:Ft(0,F.missing_color)}),[u,f]}function ul({
ends:[t,e],kind:n,unit:o}){return[dt(t,n),dt(e,n,o)]}var ml=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=ye],["Names","names_from","","row names",()=>!0]];
function pl(t,e){let{box:n,list:o}=Oe(t,"Points",""),r=ke(o,"What points show"),s=ml.map(([i,c])=>r.select(i,l=>e.setOption(
c,l)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,ml.map(([,c,l,a,u],f)=>{let p=String(e.option(c)||l),
h=i.tracks.filter(u).map(({name:g})=>g),m=[a,...h.map(U)],d=[l,...h];return c==="color_by"&&Fn(i)&&(d.push("known"),m.push(
"known class")),s[f]?.show(p,d,m),p}).join(`
`)}}}function zo({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var df=["names_from","color_by","marker_by","size_by"];function ts(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(l=>hf(l,n)))]:[],c=[s("color_by")==="known"?Fn(r):void 0];for(let l of df)c.push(Un(r,s(l)));for(let l of new Set(
c)){let a=l&&e&&[e.x.name,e.y.name].includes(l.name);l&&!a&&i.push(`${l.name} ${mt(l,n)}`)}return i.push(`cluster ${Z(o,
b(o.labels,n))}`,zo(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function hf({column:t,values:e},n){let o=b(e,n),r=dt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var dl=new WeakMap;function hl(t){let e=dl.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),dl.set(t,e)),e}function gl(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[M="",...x]=ts(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),M,
x)}function l({x:g,y:w}){let M=t.plot();return M?[(g-M.left)/M.width,1-(w-M.top)/M.height]:[.5,.5]}let a=null;function u(){
a=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},p=!1,h=ln(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||p;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:M},x){
let A=t.plot();if(!(!x.moved&&Math.hypot(w-x.x,M-x.y)<tn)&&(x.moved||c(-1),x.moved=!0,!(!A||f.over))){if(f.pan)return o.
move((x.x-w)/A.width,(M-x.y)/A.height,f.from);a??=[x.x,x.y],a.push(w,M),t.draw(a)}},up(g,w,M){let x=t.plot();if(!(!x||f.
over)){if(a){let A=a.map((S,E)=>S-(E%2?x.top:x.left));u();let y=ii(x.xs,x.ys,A).filter(S=>Ho(x,S));(y.length||!f.shift)&&
e.select(y,{add:f.shift})}else if(!M.moved&&!f.pan){let A=t.nearest(w);(A>=0||!g.shiftKey)&&e.select(A<0?[]:[A],{add:g.shiftKey}),
g.pointerType==="touch"&&c(A)}}},cancel:u,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,M,x){let A=t.plot();A&&
(o.zoom(g,...l({x:w.x-M,y:w.y-x})),o.move(-M/A.width,x/A.height))},owns(g){return l(g).every(w=>w>=0&&w<=1)}});function m(g,w){
let[M,x]=[t.axes(),t.plot()];if(!M||!x)return;let A=hl(M[g].values).filter(k=>Ho(x,k));if(!A.length)return;let y=A.indexOf(
e.hover?.leaf??-1),S=y<0?w>0?0:A.length-1:Math.min(Math.max(y+w,0),A.length-1),E=b(A,S);c(E),r.classList.add(Rt),n.announce(
ts(e,M,E).join(", "))}let d=Q(s.canvas,{dblclick:o.showAll,wheel(g){!en(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...l(kt(r,g))))},keydown:Ut({ArrowRight:()=>m("x",1),ArrowLeft:()=>m("x",-1),ArrowUp:()=>m("y",1),ArrowDown:()=>m(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{p=!0},Escape:()=>{f.over=
!0,u(),e.select([]),c(-1),r.classList.remove(Rt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(p=!1)},blur(){p=!1}});return()=>{h(),d()}}var gf=500;function wl(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let l=n??c,a=(p,h)=>{let[m,d]=[l[p],c[p]],g=m[0]+Math.min(Math.max(h,0),1)*(m[1]-
m[0]);return co(m,d,g,r,(d[1]-d[0])/gf)},u=(p,h)=>p[1]-p[0]>=(h[1]-h[0])*.999,f={x:a("x",s),y:a("y",i)};o(u(f.x,c.x)&&u(
f.y,c.y)?null:f)},move(r,s,i=n){let c=t();!c||!i||o({x:ae(i.x,c.x,r*(i.x[1]-i.x[0])),y:ae(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:c,y:l}=n;if(i.some(
([u,f])=>u>=c[0]&&u<=c[1]&&f>=l[0]&&f<=l[1]))return;let a=i[0];a&&o({x:ae(c,s.x,a[0]-(c[0]+c[1])/2),y:ae(l,s.y,a[1]-(l[0]+
l[1])/2)})}}}var wf=12,bf=230,[es,ns]=[1,2];function bl(t,e,n){let o=t.ownerDocument,r=ke(t,"Scatter"),s=r.select("x",D=>e.setOption(
"x",D)),i=r.select("y",D=>e.setOption("y",D)),c=pl(r.el,e),l="",a=wl(()=>h&&{x:h.x.all,y:h.y.all},()=>{S.hide(),N()}),u=r.
button("show all",a.showAll),f=al(o),p=ie(o,n.font),h=null,m=null,d=null,g=null,w=0,M={key:"",left:0,top:0,width:0,height:0},
x=Ae(t,"hclust-plot",[$,I,P],()=>N()),{box:A,stage:y,tip:S}=x,E=tl(A,j),k=Ka(A,e,()=>e.option("size_by")||e.option("mark\
er_by")||Ot(e)?null:h,()=>C()??{x:[0,1],y:[0,1]},D=>{D&&h?(h={x:{...h.x,all:D.x},y:{...h.y,all:D.y}},N()):y.paint(es)}),
v=nn(A,y.canvas);function _(){let{data:D}=e;l=c.show();let W=Vr(D,e.option("x"),0),q=Vr(D,e.option("y"),1);h=W&&q?{x:W,y:q}:
null,a.reset(),r.hide(!h);let J=D.p>0?di:ho;if(v.showNotice(h?"":J),h){let X=D.axisNames.map(rt=>rt.name);s.show(h.x.name,
X),i.show(h.y.name,X)}f.updateData(),w=0,N()}function N(){u.show(a.part!==null),!(!h||!y.width)&&(L(),M.key="",R(),v.describe(
T()),k.follow(),y.paint())}function C(){return a.part??(h&&{x:h.x.all,y:h.y.all})}function L(){if(!h)return;let{x:D,y:W}=h;
m=ja(y,D,W,a.part?.x??D.all,a.part?.y??W.all,w,p),d=ai(m.xs,m.ys,m.width,m.height)}function R(){if(!m)return;let{data:D}=e,
W=E.show(...fl(e,n.quiet),p,m.height),q=`${W.height} ${Math.ceil(W.width/24)}`;if(q!==M.key){let J=Math.max(1,.01*D.n),X=el(
m,W);X.hidden>J&&m.width+w-W.width>bf&&W.width>w-12&&(w=W.width+12,L(),y.paint()),w&&(X={left:m.width+16,top:0,hidden:0}),
M={key:q,left:X.left,top:X.top,...W}}E.move(m.left+M.left,m.top+M.top)}function T(){if(!h)return"";let{cut:D,data:W,selection:q}=e;
return`Scatter plot of ${h.y.title} against ${h.x.title}: ${z(W.n,W.noun)} in ${z(D.k,"clusters")}${O()}${Cn(q)}`}function O(){
let D=Ot(e);return D?`, colored by ${U(D.name)}`:""}function $(D){if(!m||!h)return;let{x:W,y:q}=h;qa(D,m,{x:W,y:q,xShown:a.
part?.x??W.all,yShown:a.part?.y??q.all,theme:n,face:p,dpr:y.dpr})}function I(D){if(!m)return;k.paint(D,m)||f.paint(D,m,e,
n,y.dpr);let{left:W,top:q,width:J,height:X}=M;cl(D,m,e,{x0:W,y0:q,x1:W+J,y1:q+X},n,p)}function P(D){if(!m)return;let{hover:W,
data:q}=e,J=X=>De(q.n,f.power(X))/2;D.save(),a.part&&(D.beginPath(),D.rect(m.left,m.top-4,m.width+4,m.height+4),D.clip()),
D.strokeStyle=n.ink,D.lineWidth=1.5;for(let X of f.ringed())Po(D,m,X,J(X)+3);if(W?.node!==void 0){D.lineWidth=1;let{tree:X}=q,
rt=b(X.start,W.node),gt=rt+b(X.sizes,W.node);for(let wt of X.order.subarray(rt,gt))Po(D,m,wt,J(wt)+.8)}else if(W)for(let[
X,rt]of[[n.paper,4.5],[n.ink,2]])D.strokeStyle=X,D.lineWidth=rt,Po(D,m,W.leaf,J(W.leaf)+4);D.restore(),g&&ll(D,g,n.ink)}
function j(D,W){let{cut:q,data:J}=e,X=Ot(e),{labels:rt}=X??q,gt=[];for(let wt=0;wt<J.n;wt++)rt[wt]===D&&gt.push(wt);e.select(
gt,{add:W}),x.announce(`${W?"Added: ":""}${X?"class":"cluster"} ${Qr(e,D)}, ${z(gt.length,J.noun)} selected.`)}let G={store:e,
base:x,viewport:a,axes:()=>h,plot:()=>m,nearest:({x:D,y:W})=>m&&d?d.nearest(D-m.left,W-m.top,wf):-1,draw(D){g=D,y.paint(
ns)}},it=null;return x.onDestroy(v.destroy,gl(G),e.subscribe("data",_),e.subscribe("option",()=>{(!(e.option("x")===h?.x.
name&&e.option("y")===h?.y.name)||c.show()!==l)&&_()}),e.subscribe(["cut","selection"],D=>{let W=it&&Xt(it,e.cut);D==="c\
ut"&&W||(it=e.cut,f.updateData(),D==="cut"&&(x.followCut(e.cut,es),R()),v.describe(T()),y.paint(es,ns))}),e.subscribe("r\
eveal",()=>{if(!h||!a.part)return;let{x:D,y:W}=h;a.reveal(e.wanted.map(q=>[Number(D.values[q]),Number(W.values[q])]))}),
e.subscribe("hover",()=>{S.hide(),y.paint(ns)})),_(),{restyle(D){n=D,p=ie(o,n.font),N()},destroy(){k.destroy(),x.destroy(),
E.destroy(),r.destroy()}}}function Pe({t,lower:e,upper:n,tree:o}){return Ss(t,e,n,Ht(o))}function yf({t,lower:e,upper:n,tree:o}){return vs(e,n,t,Ht(
o))}function jn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${z(e)}`;if(!n)return`he\
ights are tied at ${ft(o)}: no threshold gives ${z(e)} clusters`;let[r,s]=yf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${r} to ${s} gives these ${z(e)}`}function yl(t){let e=z(t.
k,"clusters");return t.isUneven?e:`${e} · ${Pe(t)}`}var Mf=20,xf=1e3;function xl(t,e){let n=Ml(t,"Clusters","Number of clusters"),o=Ml(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Ht(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/xf),s()}function s(){let{cut:c,data:l}=e;n.input.max=String(Math.min(l.n,Mf)),
n.input.value=String(c.k),n.output.textContent=z(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
Pe(c),n.input.setAttribute("aria-valuetext",z(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[Q(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),Q(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function Ml(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Al=8,Af=120,kf=2500,Sf=0;function Sl(t,e){let n=t.ownerDocument,o=`hclust-find-${++Sf}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),kl(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],l,a=null,u=0,f=0,p=null,h=[];function m(){let{data:k,model:v}=e,_=z(1,v.get("finds_rows")?k.rowNoun:k.
noun).slice(2);s.placeholder=`find a ${_}`,s.setAttribute("aria-label",`Find a ${_} by its name`)}function d(){clearTimeout(
l),a=null;let k=s.value.trim();if(!k||!e.model.get("finds_rows"))return w();c=[],l=setTimeout(()=>{e.model.send({wants_rows:k}),
l=setTimeout(w,kf)},Af)}function g(k){let{data:v}=e;s.matches(":focus")&&(k?.found!==s.value.trim()||k.revision!==v.revision||
(clearTimeout(l),f=0,c=k.rows.map(([_,N])=>({leaf:N,name:_,place:`group of ${v.leafRows?.[N]??1}`})),u=c.length+Number(k.
more),M(!0),a!==null&&A(0,a),a=null))}function w(){let{data:k}=e,v=s.value.trim().toLowerCase();if(!p){let L=Array.from(
{length:k.n},(T,O)=>k.name(O).toLowerCase()),R=vf(L);h=L.map((T,O)=>R.has(T)?`row ${k.rows[O]}`:""),p=L.map((T,O)=>[T,h[O]].
join(" ").trim())}u=0,f=0;let[_,N,C]=[[],[],[]];p.forEach((L,R)=>{let T=v?L.indexOf(v):-1;if(T<0)return;u++;let $=L===v||
L===`${v} ${h[R]}`?_:T===0?N:C;$.length<Al&&$.push(R)}),c=[..._,...N,...C].slice(0,Al).map(L=>({leaf:L,name:k.name(L),place:b(
h,L)})),M(!!v)}function M(k){i.replaceChildren(),i.hidden=!k,s.setAttribute("aria-expanded",String(k));let v=c.map(({leaf:_,
name:N,place:C},L)=>{let R=`cluster ${Z(e.cut,b(e.cut.labels,_))}`;return x(U(N),C?`${C} · ${R}`:R,{id:`${o}-${L}`,"ari\
a-selected":String(L===f)})});if(v.forEach((_,N)=>{_.dataset.i=String(N)}),k&&u>c.length){let _=e.model.get("finds_rows")?
"":`${z(u-c.length)} `;v.push(x(`and ${_}more`,""))}if(k&&!u&&v.push(x("no such name","")),i.append(...v),k&&c.length){s.
setAttribute("aria-activedescendant",`${o}-${f}`);let{leaf:_}=b(c,f);e.reveal([_]),e.setHover({leaf:_})}else s.removeAttribute(
"aria-activedescendant"),e.setHover(null)}function x(k,v,_={"aria-disabled":"true"}){let N=n.createElement("li");kl(N,{role:"\
option",..._});for(let C of[k,v]){let L=n.createElement("span");L.textContent=C,N.append(L)}return N}function A(k,v){let _=c[k];
if(!_)return;let{leaf:N}=_;e.select([N],{add:v}),s.value=e.model.get("finds_rows")?_.name:`${_.name} ${_.place}`.trim(),
y(),e.setHover({leaf:N})}function y(){clearTimeout(l),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.
removeAttribute("aria-activedescendant"),e.setHover(null))}function S(k){let _={ArrowDown:1,ArrowUp:-1}[k.key];if(_){if(i.
hidden)return d();f=(f+_+c.length)%Math.max(c.length,1),M(!0)}else if(k.key==="Enter")a=c.length?null:k.shiftKey,A(f,k.shiftKey);else if(k.
key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;k.preventDefault(),k.stopPropagation()}let E=[Q(s,{input:d,
keydown:S,blur:y,focus:()=>s.value&&d()}),Q(i,{pointerdown:k=>{k.preventDefault();let v=k.target.closest("li[data-i]");v&&
A(Number(v.dataset.i),k.shiftKey)},pointermove:k=>{let v=k.target.closest("li[data-i]");!v||Number(v.dataset.i)===f||(f=
Number(v.dataset.i),M(!0))}}),e.subscribe("data",()=>{p=null,c=[],y(),m()})];return e.model.on("msg:custom",g),m(),{box:r,
destroy(){clearTimeout(l),e.model.off("msg:custom",g);for(let k of E)k();r.remove()}}}function vf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function kl(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Ef=3,Tf=60,_f=6.2,Nf=640,Cf=.8,[Of,$f]=[46,180];function vl(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(a,u)=>{a&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((a,u)=>a-u).map(a=>Z(e,a)),c=`${z(s,n)} selected, \
from `,l=i.length;if(l===1)return`${c}cluster ${i[0]}`;for(let a=Math.min(l,Tf);a>0;a--){let u=a<l?`${z(l-a)} more`:i[l-
1],f=i.slice(0,Math.min(a,l-1)),p=`${c}clusters ${f.join(", ")} and ${u}`;if(l<=Ef||p.length<=o)return p}return`${c}${z(
l,"clusters")}`}function El(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-selected",o.hidden=!0;
let r=n.createElement("span");r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent=
"×",s.title="Clear the selection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts=
"true";let i=l("Keep only these","Compare only the selected rows","keep"),c=l("Leave out","Compare the other rows only",
"leave_out");o.append(r,i,c,s),t.append(o);function l(m,d,g){let w=n.createElement("button");return w.type="button",w.className=
"hclust-selected-rows",w.textContent=m,w.title=d,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{
selection:M,data:x}=e,A=[...x.rows].filter((y,S)=>M?.[S]);e.model.send({rows:g,selection:A}),p()}),w}function a(){let m=!!e.
model.get("filters_rows");for(let M of[i,c])M.hidden=!m;let g=(Math.min(Nf,Cf*t.clientWidth)-Of-(m?$f:0))/_f,w=vl(e.selection,
e.cut,e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=vl(e.selection,e.cut,e.data.noun)}let u=null;
function f(){p(),e.select([])}function p(){let m=t.getRootNode().activeElement;if(!o.contains(m))return;(u?.isConnected?
u:t.querySelector('[tabindex="0"]'))?.focus({preventScroll:!0})}let h=[Q(o,{focusin:({relatedTarget:m})=>{let d=m;o.contains(
d)||(u=d)},keydown:m=>{m.key==="Escape"&&(m.stopPropagation(),f())},pointerdown:m=>m.stopPropagation()}),Q(s,{click:f}),
e.subscribe(["data","cut","selection"],a)];return a(),{refresh:a,destroy(){for(let m of h)m();o.remove()}}}var Bo=new Map;function qn(t,e){let n=Bo.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Bo.set(e,n)}return n}function Fo(t,e){if(!Bo.get(e)){Bo.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function rs(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Bt(n,e)[0]??0]??0,l=[];if((n.sizes[e]??
0)>(r[c]??0)){let a=Tl(t,e),u=a.some(f=>i.includes(f));l.push({key:"j",words:u?"Merge: one is locked":`Merge these ${z(a.
length,"clusters")}`,next:u?null:{nodes:os(s,a,[e]),locked:i}})}else{let a=s[c]??e,u=`cluster ${Z(t,c)}`,f=i.includes(a),
p=a<n.n;l.push({key:"s",words:p?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:p||f?null:{nodes:os(s,
[a],zt(n,a)),locked:i}});let h=n.parents[a]??-1;if(h>=0){let m=Tl(t,h),d=m.find(x=>i.includes(x)),g=s.indexOf(m.find(x=>x!==
a)??-1),w=m.length>2?`Merge: its sibling is split into ${m.length-1}`:d!==void 0?`Merge: cluster ${Z(t,s.indexOf(d))} is\
 locked`:`Merge with cluster ${Z(t,g)}`,M=m.length===2&&d===void 0;l.push({key:"j",words:w,next:M?{nodes:os(s,m,[h]),locked:i}:
null})}l.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(m=>m!==a):[...i,a]}})}return l.
push(...Uo(t)),l}function Uo(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(Mt(t.tree,t.k).nodes),locked:[]}}]}function Tl({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function os(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Wo=4,_l="hclust-branch-used";function Nl({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement(
"div");i.className="hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=
!0,e.append(i);function c(p){p.next&&(o(),Fo(e,_l),t.setNodes(p.next.nodes,p.next.locked))}function l(){if(i.hidden)return;
let p=i.contains(s.activeElement);i.hidden=!0,p&&n.focus({preventScroll:!0})}function a(p){let h=s.createElement("button");
return h.type="button",h.setAttribute("role","menuitem"),h.tabIndex=-1,h.dataset.lmSuppressShortcuts="true",h.textContent=
p.words,h.setAttribute("aria-keyshortcuts",p.key),h.setAttribute("aria-disabled",String(!p.next)),h.addEventListener("cl\
ick",()=>{p.next&&(l(),c(p))}),h}function u(p){let h=[...i.children],m=h.findIndex(d=>d.matches(":focus"));h[(m+p+h.length)%
h.length]?.focus({preventScroll:!0})}let f=Q(i,{keydown(p){if(p.stopPropagation(),p.key==="ArrowDown")u(1);else if(p.key===
"ArrowUp")u(-1);else if(p.key==="Escape"||p.key==="Tab")l();else return;p.preventDefault()},pointerdown(p){p.stopPropagation()},
contextmenu(p){p.preventDefault(),p.stopPropagation()},focusout(p){p.stopPropagation(),i.contains(p.relatedTarget)||(i.hidden=
!0)}});return{close:l,hint:p=>qn(e,_l)?[]:[`${p}: split, merge, lock`],get isOpen(){return!i.hidden},open(p,h){let m=p<0?
Uo(t.cut):rs(t.cut,p);if(!m.length)return!1;r.hide(),i.replaceChildren(...m.map(a)),i.hidden=!1;let d=Math.min(h.x,e.clientWidth-
i.offsetWidth-Wo),g=Math.min(h.y,e.clientHeight-i.offsetHeight-Wo);return i.style.transform=`translate(${Math.max(Wo,d)}\
px, ${Math.max(Wo,g)}px)`,u(1),!0},press(p,h){let d=(h<0?Uo(t.cut):rs(t.cut,h)).find(g=>g.key===p);return d&&c(d),d?.words??
""},destroy(){f(),i.remove()}}}var{top:He,min_width:Lf,free_shift:If,head_margin:ss}=F.cluster_labels;var jo=2*B+7,Cl=F.cluster_labels.wordings,Ol={title:0,size:"",lines:1};function $l(t){return Math.ceil(t.width("cluster"))+
ss+2}function Ll(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:l,corner:a}=e,{sizes:u,noun:f}=Ro(l,o),p=({label:k},v)=>{
let _=v.title?Z(o,k):z(k);return _===z(k)?_:c.fitTitle(_,v.title,B,!0)},h=({label:k},v)=>{if(!v.size)return"";let _=z(b(
u,k),v.size==="counted"?f:"");return v.lines===2?_:` · ${_}`},m=(k,v)=>[c.width(p(k,v),B,!0),c.width(h(k,v))],d=(k,v)=>k.
map(_=>{let[N,C]=m(_,v);return v.lines===2?Math.max(N,C):N+C}),g=Rf(e),w=g.length*Lf>s.width,M=w?null:Xi(g,Cl.map(k=>d(g,
k)),s.width),x=M?Cl[M.wording]:Ol;if(!M){w&&(g=g.filter(({span:v})=>v>4));let k=Yi(g,d(g,Ol),s.width);g=g.filter((v,_)=>k[_])}
t.textBaseline="alphabetic",t.textAlign="left";let[A,y]=[He+B-2,He+2*B],S=(k,v,_,N=!1)=>{t.fillStyle=N?i.ink:i.quiet,t.font=
c.css(B,N),t.fillText(k,v,_)};if(g.forEach((k,v)=>{let _=M?.middles[v]??k.centre,[N,C]=m(k,x);Math.abs(_-k.centre)>k.span/
2+If&&(t.strokeStyle=et(b(r,b(o.nodes,k.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(k.centre,n+1),t.lineTo(_,He-1),t.
stroke());let L=x.lines===2,R=_-(L?N:N+C)/2;S(p(k,x),R,A,!0),x.size&&S(h(k,x),L?_-C/2:R+N,L?y:A)}),x.size==="counted")return;
let E=a.left-ss-1;[["cluster",""],[f,"size"]].slice(0,x.lines).forEach((k,v)=>{let _=k.find(N=>c.width(N)<=E);_&&S(_,-ss-
c.width(_),v?y:A)})}function Rf({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,l]=[St(e,s),St(e,i)];if(l<=0||c>=e.width)continue;let[a,u]=[Math.max(0,c),Math.min(e.width,l)];n.push(
{label:r,centre:(a+u)/2,span:u-a})}return n}var Il=F.caption_margin;function Rl(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[l,a]of t){
let[u,f]=[Math.max(0,Math.floor(l)-Il),Math.ceil(a)+Il];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let l=0;l<=o;l++)i+=b(r,l),s[l+1]=b(s,l)+(i>0?1:0);let c=Math.ceil(e);for(let l=o-c;l>=
0;l--)if(b(s,l+c)===b(s,l))return l;return null}function Dl({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,l]=[b(t,i)/n,b(t,i+1)/n],[a,u]=[b(t,i+2)/n,b(t,i+3)/n];l<=r&&l+u>=o&&s.push([c,c+a])}return s}function Df(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function Pl(t,e,n){let o=Df(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var zl=12,fn={high:24,line:15,around:13,grip:14},Gn=F.cut_label.right_margin,Hl="Drag to move the cut",is="hclust-cut-mo\
ved",Pf="M4 0 1 4h6zM4 12 1 8h6z",qo="http://www.w3.org/2000/svg",{wide:Hf,narrow:zf}=F.cut_label,Bf=24,Go=14;function Ff(t,e,n){
let o=e>=Hf?`${z(Math.min(n,99),"clusters")} · 0.0000`:e>=zf?z(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,zl,!0))+2*fn.around+fn.grip}function Bl(t,e){let n=t.ownerDocument,o=(N,C="div")=>{let L=n.createElement(C);return L.
className=`hclust-cut-${N}`,L},[r,s,i,c,l,a]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(qo,"svg"),f=N=>{let C=n.createElementNS(qo,"path");return C.classList.add(`hclust-cut-${N}`),u.append(C),
C};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let p=f("stepped"),h=f("locked"),m=f("offer");
a.tabIndex=0,a.setAttribute("role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orien\
tation","vertical"),a.setAttribute("aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
c,l,a);let d=["k","noun","dot","at"].map(N=>o(N,"span")),g=n.createElementNS(qo,"svg"),w=n.createElementNS(qo,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",Pf),g.append(w),a.append(g,...d);let M=o("invitation","span");M.textContent=Hl,M.setAttribute("aria-hidden","true"),
M.hidden=qn(t,is);let x=Pl(t,"One height",()=>e());x.className="hclust-cut-level",x.title="Cut at one height again; no c\
luster is locked then",x.dataset.lmSuppressShortcuts="true";for(let N of["pointerdown","pointermove","dblclick","context\
menu","keydown"])x.addEventListener(N,C=>C.stopPropagation());t.append(M,x);let A=null,y=null,[S,E,k,v]=[0,0,0,0];function _(N,C,L){
let[R,T,O]=[z(N.k),z(N.k,"clusters"),Pe(N)],$=T.slice(R.length);(N.isUneven?[R,$,"",""]:[R,$," · ",O]).forEach((W,q)=>{
let J=d[q];J&&(J.textContent=W)});let P=N.isUneven?[[T],[T],[R]]:[[yl(N)],[T,O],[R,O]],j=P.map(W=>Math.max(...W.map(q=>C.
width(q,zl,!0)))+2*fn.around+fn.grip),G=j.findIndex(W=>W<=L+.5),it=G<0?P.length-1:G;E=b(j,it);let D=it>0&&!N.isUneven;k=
(fn.high+(D?fn.line:0))/2,a.classList.toggle("two",D),a.classList.toggle("short",it>1)}return{handle:a,show({cut:N,frame:C,
corner:{left:L,top:R},strip:T,face:O},$,I,P){let j=Ff(O,I,N.tree.n);if(N!==A||O!==y||j!==v){[A,y,v]=[N,O,j];let V=jn(N);
_(N,O,j),l.textContent=V,S=O.width(V)+8,jf(a,N,C)}let G=V=>Math.round(V*C.dpr)/C.dpr,it=V=>G(R+Math.min(Math.max(ut(C,V),
0),C.height)),[D,W,q]=[it(N.t),it(Math.min(N.upper,C.top)),it(N.lower)];Ko(r,L-T,W,C.width+T),r.style.height=`${Math.max(
0,q-W)}px`,r.hidden=!N.hasThreshold,Ko(s,L-T,D,C.width+T);let J=N.isUneven||N.locked.length>0;s.hidden=J;let X=P&&!Xt({...P,
tree:N.tree},N)&&P;u.style.display=J||X?"":"none";let rt=I-E-1,gt=[],wt=[],mn=V=>{if(!V)return"";let Ne=io(V),pe=Zt(V,C).
map(({label:Be,x0:H,x1:K})=>{let Y=it(Math.min(b(Ne,Be),C.top))+.5;V===N&&L+K>rt-2&&gt.push(Y);let at=`${G(H)} ${Y}L${G(
K)} ${Y}`;return V.locked.includes(b(V.nodes,Be))&&wt.push(at),at});return pe.length?`M${pe.join("L")}`:""};(J||X)&&(u.style.
transform=`translate(${L}px, 0)`,p.setAttribute("d",mn(J&&N)),h.setAttribute("d",wt.map(V=>`M${V}`).join("")),m.setAttribute(
"d",mn(X))),Ko(i,L,D,C.width),Ko(c,0,0,L-T-4),c.style.height=`${R+C.height}px`;let[jt,ce]=[Math.min(...gt),Math.max(...gt)],
$t=k+4,te=[jt-$t,ce+$t].filter(V=>V>=R+k&&V<=R+C.height-k),ee=ce-jt>1&&D>jt-$t&&D<ce+$t?Uf(te,D):D,qt=Math.min(Math.max(
ee,R+k),R+C.height-k);!J&&t.getRootNode().activeElement===x&&a.focus({preventScroll:!0}),x.hidden=!J;let ue=qt-k-Bf-3,_e=ue>=
R?ue:qt+k+3;x.style.transform=`translate(${G(rt+E)}px, ${G(_e)}px) translateX(-100%)`;let fe=!J&&!qn(t,is);M.hidden=!fe,
fe&&(M.style.transform=`translate(${G(rt-6)}px, ${G(qt-9)}px) translateX(-100%)`),a.style.transform=`translate(${G(rt)}p\
x, ${G(qt-k)}px)`,a.style.width=`${E}px`;let vt=[D-R-17,D-R+4,1].map(V=>{let pe=(V<D-R-Go||V>D-R)&&V>=0&&V+Go<=C.height;
return{at:V,x:pe?Rl(Dl($,C.dpr,V,V+Go),S,rt-L-(fe?O.width(Hl)+30:6)):null}}).find(({x:V})=>V!==null);if(l.hidden=!vt,!vt)
return;let me=R+vt.at;l.style.transform=`translate(${G(L+(vt.x??0))}px, ${me}px)`,l.classList.toggle("inside",N.hasThreshold&&
me>=W&&me+Go<=q)},endInvitation(){Fo(t,is),M.hidden=!0},destroy(){for(let N of[r,s,u,i,c,l,a,M,x])N.remove()}}}function Uf(t,e){
return t.reduce((n,o)=>Math.abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function Wf(t){return t.isUneven?"different heights":Pe(
t)}function Ko(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function jf(t,e,n){t.setAttribute(
"aria-valuemax",st(Math.max(n.top,e.t))),t.setAttribute("aria-valuenow",st(e.t)),t.setAttribute("aria-valuetext",e.isUneven?
`${z(e.k,"clusters")}, cut at different heights; ${jn(e)}`:`height ${Pe(e)}, ${z(e.k,"clusters")}; ${jn(e)}`)}function Fl(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${Z(t,i)} with ${z(s,e)}`);return t.k>12&&r.push(`and ${z(t.k-12)}\
 more`),`Tree of ${z(t.tree.n,e)}, up to height ${ft(n)}. Cut at ${Wf(t)} into ${z(t.k,"clusters")}; ${jn(t)}. ${r.join(
", ")}.`}function Ul(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function Wl(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr));t.width=r,t.height=e.length;let s=t.getContext("2d");if(!s)
return;let i=s.createImageData(r,e.length),c=Int32Array.from({length:r},(l,a)=>{let u=Math.floor(Jt(o,(a+.5)*o.width/r));
return b(n,Math.min(Math.max(u,0),n.length-1))});e.forEach((l,a)=>{let u=we(l);c.forEach((f,p)=>{let h=4*(a*r+p);i.data.
set(u.subarray(3*f,3*f+3),h),i.data[h+3]=255})}),s.putImageData(i,0,0)}var jl=3,qf=52+Gn,Vo=6,ql=6,Gl=t=>(t.model.get("parts")??[]).includes("clustermap")?[]:Ve([],t.data.tracks,t.option("tra\
cks"));function Kl(t,e){let n=t.ownerDocument,o=!1,r=[],s=Me(n,()=>i=[]),i=[],c=()=>e.option("tracks")??[],l=n.createElement(
"div");l.className="hclust-corner";for(let w of["pointerdown","pointermove","dblclick","wheel"])l.addEventListener(w,M=>M.
stopPropagation());let u=mo(l,"Tracks","Strips below the leaves that show what else is known of each row",(w,M)=>{let x=c().
filter(A=>A!==w);e.setOption("tracks",M?[...x,w]:x)},[],"Below the leaves"),f=[],p={items:[],lines:0},h=[],m=()=>h.reduce(
(w,M)=>w+M+jl,r.length&&Vo);function d(w,M){let x=[r,w,M,e.selection];return x.some((A,y)=>A!==f[y])&&(p=on(r,w-2*ql,M,e.
selection),h=So(r,w-qf,M),f=x),p}function g({data:w,frame:M}){xe(s)&&([s,i]=[Me(n,()=>i=[]),[]]);let x=[r,M,w.tree.order];
x.every((A,y)=>A===i[y])||(i=x,Wl(s,r,w.tree.order,M))}return{update(){o=!(e.model.get("parts")??[]).includes("clusterma\
p")&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!l.isConnected&&t.append(l);let M=c();u.show([],[],w.map(({name:A})=>A),
M);let x=r;return r=Ve(r,w,o?M:[]),x!==r},place(w){l.style.left=`${w+6}px`},tall:m,room(w,M){let{lines:x}=d(w,M);return m()+
(x?x*$n+Vo:0)},paint(w,M,x,A){if(!r.length)return;g(M);let{frame:y,corner:S,theme:E,face:k,data:v}=M;w.save(),w.imageSmoothingEnabled=
!1,w.textBaseline="middle";let _=x+Vo;r.forEach((N,C)=>{let L=b(h,C);w.font=k.css(),w.textAlign="right",N.colors.length?
(w.drawImage(s,0,C,s.width,1,S.left,_,y.width,L),ve(w,S.left,_,y.width,L,E)):L>Wt&&y.width/v.tree.order.length>=B&&(w.fillStyle=
E.quiet,v.tree.order.forEach((T,O)=>{let $=St(y,O+.5);$<0||$>y.width||(w.save(),w.translate(S.left+$,_),w.rotate(-Math.PI/
2),w.fillText(k.fit(U(mt(N,T)),L),0,.5),w.restore())})),w.fillStyle=E.ink;let R=k.fit(U(N.name),S.left-8);w.fillText(R,S.
left-6,_+L/2+.5),_+=L+jl}),w.translate(ql,0),bo(w,d(A,k).items,_+Vo/2,E,k),w.restore()},destroy(){s.width=s.height=0,l.remove()}}}var as=4;function Xo(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let p=n.n>1?pt(r,b(r.parents,e.leaf)):0,m=[
`cluster ${Z(o,b(o.labels,e.leaf))}`,`merged at ${ft(p)}`,zo(n,e.leaf)],d=Gl(t).map(g=>`${g.name}: ${mt(g,e.leaf)}`);return[
n.name(e.leaf),[m.filter(Boolean).join(" · "),...d]]}let s=Bt(r,e.node),{leafRows:i}=n,c=i&&s.reduce((p,h)=>p+b(i,h),0),
l=c===null?"":` of ${z(c,n.rowNoun)}`,a=o.nodes.indexOf(e.node),u=`${a<0?"":`Cluster ${Z(o,a)} · `}${z(s.length,n.noun)}${l}`,
f=[...s.subarray(0,as)].map(p=>U(n.name(p)));return s.length>as&&f.push(`and ${z(s.length-as)} more`),[u,[`height ${ft(pt(
r,e.node))}`,...f]]}var Vl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
Gf="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks · Esc: back to the cut",
Kf="u: one height again · ",Vf=0;function Xl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:l,
menu:a}=t,u=n.ownerDocument.createElement("div");u.className="hclust-tree-hint",u.id=`hclust-keys-${++Vf}`,u.textContent=
Vl,o.setAttribute("aria-describedby",u.id),n.append(u);let f=-1;function p(v){t.cancelAnnouncement(),h(v)}function h(v){
let{data:_}=e,{tree:N}=_;f=v,u.textContent=Gf,n.classList.add(Rt);let C=kr(l().frame,N,v);r.reveal([C-.5]);let L=v<_.n?{
leaf:v}:{node:v};e.setHover(L);let{frame:R,corner:T}=l(),[O,$]=Xo(e,L),I=(C-R.from)/(R.to-R.from),P={x:T.left+I*R.width,
y:T.top+ut(R,pt(N,v))};i.show(P.x,P.y,O,$),c([O,...$].join(", "))}function m(){f<0||(f=-1,u.textContent=M(),n.classList.
remove(Rt),e.setHover(null),i.hide())}function d(v){let{tree:_}=e.data,N=b(_.parents,f);N>=0&&p(zt(_,N)[v])}let g={ArrowUp:()=>p(
Math.max(b(e.data.tree.parents,f),f)),ArrowDown:()=>p(f<e.data.n?f:zt(e.data.tree,f)[0]),ArrowLeft:()=>d(0),ArrowRight:()=>d(
1),Home:()=>p(2*e.data.n-2),Enter:v=>e.select(Bt(e.data.tree,f),{add:v.shiftKey}),Escape:m,s:()=>w("s"),j:()=>w("j"),l:()=>w(
"l")};function w(v){let _=a.press(v,f);f>=0&&h(f),_&&c(_)}function M(){let{cut:v}=e;return(v.isUneven||v.locked.length?Kf:
"")+Vl}let x=v=>()=>{t.moved(),e.setClusters(Math.min(Math.max(v(e.cut.k),1),e.data.n))},A={ArrowUp:x(v=>v-1),ArrowRight:x(
v=>v-1),ArrowDown:x(v=>v+1),ArrowLeft:x(v=>v+1),PageUp:x(v=>v-10),PageDown:x(v=>v+10),Home:x(()=>e.data.n),End:x(()=>1),
Enter:()=>p(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.select([]),u:()=>w("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.
zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[y,S]=[Ut({...A,
...g}),Ut(A)],E=Q(n,{keydown(v){n.classList.remove("by-pointer"),(f<0?S:y)(v)},focusout:m,pointerdown:m}),k=e.subscribe(
["cut","data"],()=>{f<0&&(u.textContent=M())});return{leave:m,destroy(){k(),E()}}}var Xf=.72;function Yf(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let l=b(t.start,c),a=b(t.sizes,c);ko(t,c,o)<n||(b(r,l+a)===
b(r,l)?s.push(c):c>=t.n&&i.push(...zt(t,c)))}return s}function Yl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,l=Math.round(o.height*i),a=u=>Math.round(ut(o,u)*i-s/2);t.globalAlpha=Xf,t.
fillStyle=r.paper;for(let u of Yf(e,n,1/c,o.places?.edges)){let f=b(e.start,u),[p,h]=[f,f+b(e.sizes,u)].map(M=>St(o,M)*i);
if(p===void 0||h===void 0||h<0||p>o.width*i)continue;let m=a(rn(e,u));u>=e.n&&t.fillRect(p,m,Math.max(1,h-p),l-m);let d=b(
e.parents,u);if(d<0)continue;let g=Math.round(yo(o,e,u)*i-s/2),w=a(pt(e,d))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?l:m)-w))}
t.globalAlpha=1}var Te=F.cluster_bar,ls=He+jo+2,Yo=B+2,cs=8;function Jl(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:l}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*l),Math.round(c.top*l)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:u,x0:f,x1:p}of Zt(r,i)){let h=b(r.nodes,u);if(h<r.tree.n)continue;let m=Math.
round(ut(i,rn(r.tree,h))*l-o/2),d=Math.floor(f*l);t.fillStyle=et(b(s,h)),t.fillRect(d,m,Math.max(1,Math.ceil(p*l)-d),a-m)}
Yl(t,e,o),t.restore()}var Jf=5;function Zl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Zt(n,r),[c,l]=Te;e.classes&&Zf(t,e,e.classes);for(let{label:a,x0:u,x1:f}of e.classes?[]:i){let p=f-u>4?.5:
0;t.fillStyle=et(b(o,b(n.nodes,a))),t.beginPath(),f-u>8?t.roundRect(u+p,c,f-u-2*p,l-c,2):t.rect(u+p,c,Math.max(f-u-2*p,1/
r.dpr),l-c),t.fill()}e.classes||Qf(t,e,i),Ll(t,e,l),tm(t,e),e.labels&&em(t,e),t.restore()}function Zf(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Te,c=1/n.dpr,[l,a]=[0,-1];for(let u=0;;u+=c){let f=u>=n.width,p=e.tree.order[Math.floor(Jt(
n,u+c/2))],h=f||p===void 0?-1:b(o,p);if(h!==a&&a>=0&&(t.fillStyle=et(b(r,a)),t.fillRect(l,s,u-l,i-s)),h!==a&&([l,a]=[u,h]),
f)return}}function Qf(t,{cut:e,theme:n},o){let r=Nt(e);if(new Set(Array.from(r,et)).size===e.k)return;let[s,i]=Te;for(let{
label:c,x0:l,x1:a}of o)a-l<i-s||Va(t,b(r,c),(l+a)/2,(s+i)/2,Jf,n.paper)}function tm(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],c=[o.from,Math.min(o.to,e.n)],l=Eo(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<l.length;a+=2){let[u=0,f=0]=[l[a],l[a+1]];t.fillRect(u,1,Math.max(1,f-u),Te[0]-2)}}function em(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[l,a]=[Jt(
o,0),Jt(o,o.width)];for(let u=Math.max(0,Math.floor(l));u<Math.min(e.n,Math.ceil(a));u++){let[f,p]=[St(o,u+.5),Sr(o,u)];
if(f<5||f>o.width-5||!Ql(o,u))continue;let h=c?p-cs:i,m=b(e.tree.order,u),d=!!n?.[m];t.save(),t.translate(f,c?ls+B/2:ls),
c||t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(B,d),t.fillText(s.fit(U(e.name(m)),h,B,d,eo(e,m)),0,0),
t.restore()}}var Ql=(t,e)=>Sr(t,e)>=Yo-1e-6;function tc(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let l=o.
left-r;t.save(),t.translate(l,o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,u=p=>Math.round(p*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let f=ne(c);c.forEach((p,h)=>{
let m=ut(n,p);t.fillStyle=s.rule,t.fillRect(-5,u(m-a/2),5,a),t.fillStyle=s.quiet,t.fillText(f[h]??"",-9,m+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-8),-n.height/2,7-l)),
t.restore()}function ec(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function nc(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,l){let{tree:a}=e,{dpr:u}=r,
f=b(a.start,l),p=f+b(a.sizes,l),h=Math.max(1,Math.round(.5*u));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.
round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),Math.round((r.height+4)*u)),t.clip();let{rects:m,owner:d}=c,
g="";for(let x=0;x<c.count;x++){let A=b(d,x),y=b(a.start,A);if(y<f||y>=p||A>l)continue;let S=b(n.labels,b(a.order,y)),k=b(
a.sizes,A)<=b(n.sizes,S)?et(b(o,b(n.nodes,S))):i.ink;k!==g&&(t.fillStyle=g=k),t.fillRect(b(m,4*x)-h,b(m,4*x+1)-h,b(m,4*x+
2)+2*h,b(m,4*x+3)+2*h)}t.restore();let[w,M]=[Math.max(0,St(r,f)),Math.min(r.width,St(r,p))];M<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+Te[1]+1,Math.max(M-w,1.5),1.5))}function oc(t,{data:e,frame:n,corner:o,theme:r},s){let i=St(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,l]=[o.left+i,o.top+n.height+(Te[0]+Te[1])/2];t.beginPath(),t.arc(c,l,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function us({data:t,cut:e,frame:n,
corner:o,tracks:r},s,i,c){let{tree:l}=t,[a,u]=[s-o.left,i-o.top];if(a<0||a>=n.width||u<-c)return null;let f=Math.min(Math.
max(Math.floor(Jt(n,a)),0),t.n-1),p=b(l.order,f),h=u-n.height;if(h>r[0]&&h<r[1])return{leaf:p};if(h>ls-2)return Ql(n,f)?
{leaf:p}:null;if(h>Te[0]-1)return{node:b(e.nodes,b(e.labels,p))};if(h>-5)return{leaf:p};let m=sn(l,n,a,u,c);return m<0?null:
m<t.n?{leaf:m}:{node:m}}var nm=550,ze={mouse:7,touch:14,line:8,snap:4};function rc(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:l}=t,a,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(A,y){let{frame:S}=c(),{tree:E}=e.data,k=Math.
min(Math.max(Mo(S,A),0),S.top),v=It(E,k),_=ut(S,Ke(ge(E,v)));!y&&Math.abs(_-A)<=ze.snap?e.cut.locked.length?e.setThreshold(
Ke(ge(E,v))):e.setClusters(v):e.setThreshold(k)}function p(A){let{cut:y,frame:S}=c();if(!y.isUneven)return y.t;let E=Zt(
y,S).find(({x0:k,x1:v})=>k<=A&&A<v);return E?io(y)[E.label]??y.t:y.t}function h(A,y){return A.target===o?null:us(c(),y.x,
y.y,A.pointerType==="touch"?ze.touch:ze.mouse)}function m(A,y){return u.menu=!0,l.open(y,A)}let d=A=>A?.node??A?.leaf??-1;
function g(A,y,S){if(S)if(A.altKey)S.node!==void 0&&e.flip(S.node);else{let E=S.node===void 0?[S.leaf]:Bt(e.data.tree,S.
node);e.select(E,{add:A.shiftKey})}else{let{corner:E,frame:k}=c();!A.shiftKey&&y.x>=E.left&&k.width&&e.select([])}}function w(A,y,S){
if(n.style.cursor=A?"pointer":r.part?"grab":"",e.setHover(A),A){let[E,k]=Xo(e,A),v=A.node===void 0?[]:l.hint(S);i.show(y.
x,y.y,E,[...k,...v])}else i.hide()}function M(A){if(!en(n,A))return;let y=A.deltaMode?16:1,[S,E]=[A.deltaX*y,A.deltaY*y],
{frame:k,corner:v}=c();if(!A.ctrlKey&&!A.shiftKey&&Math.abs(S)>Math.abs(E))return r.part?(A.preventDefault(),r.move(S/Le(
k))):void 0;let _=E||S,N=kt(n,A);if(A.shiftKey||N.x<v.left)return _>0&&s.share===1?void 0:(A.preventDefault(),s.zoom(Math.
exp(_*.002)));if(_>0&&!r.part)return;A.preventDefault();let C=(N.x-v.left)/k.width;r.zoom(Math.exp(_*(A.ctrlKey?.01:.002)),
C)}let x=[ln(n,{down(A,y){if(l.close(),A.button!==0)return!1;let{frame:S,corner:E}=c(),k=E.top+ut(S,Math.min(e.cut.t,S.top)),
v=E.top+ut(S,Math.min(p(y.x-E.left),S.top)),_=A.pointerType==="touch"?ze.touch:ze.line,[N,C]=[A.target===o,y.x<E.left-4];
return u={mode:N||C||Math.abs(y.y-v)<=_?"cut":"press",offset:C&&!N?0:k-y.y,pill:N,start:r.shown(),what:N||C?null:h(A,y)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),A.preventDefault(),i.hide(),C&&!N&&f(y.y-E.top,A.altKey),A.pointerType===
"touch"&&(a=setTimeout(()=>m(y,d(u.what)),nm)),!0},drag(A,y,S){let[E,k]=[y.x-S.x,y.y-S.y];if(S.moved||=Math.abs(u.mode===
"cut"?k:E)>=(u.what?tn:1),!S.moved)return;clearTimeout(a);let{frame:v,corner:_}=c();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(y.y+u.offset-_.top,A.altKey)):u.mode==="pan"&&r.move(-E/Le(v),u.start)},
up(A,y,S){clearTimeout(a),u.mode==="cut"&&e.flush(),!(u.menu||S.moved||u.pill||y.x<c().corner.left-4)&&(g(A,y,u.what),A.
pointerType==="touch"&&w(u.what,y,"Long press"))},cancel(){clearTimeout(a),u.mode==="cut"&&e.flush()},hover(A,y){A.pointerType!==
"touch"&&w(h(A,y),y,"Right click")},leave(){e.setHover(null),i.hide()},pinch(A,y,S){let{frame:E,corner:k}=c();r.zoom(A,(y.
x-S-k.left)/E.width),r.move(-S/Le(c().frame))}}),Q(n,{contextmenu(A){let y=kt(n,A),S=A.target===o?e.hover:us(c(),y.x,y.y,
u.menu?ze.touch:ze.mouse);A.shiftKey||!m(y,d(S))||A.preventDefault()},wheel:M,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let A of x)A()}}var sc=["ribbon","ribbon_module","evidence"];function ic(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function l(p){
s=await cn(p,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),a())}function a(){let p=o.get("ribbon_\
module"),h=p&&n.option("ribbon")||"";if(h&&!s){i||l(p),i="loading";return}!h==!r&&h===c||(c=h,h?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){c="",a()}for(let p of sc)o.on(`change:${p}`,u);let f=[n.subscribe("option",a),n.
subscribe("data",u)];return a(),{width:p=>r?.width(p)??0,below:(p,h)=>r?.below(p,h),above:(p,h)=>r?.above(p,h),destroy(){
i="ended";for(let p of sc)o.off(`change:${p}`,u);for(let p of f)p();r?.destroy()}}}var om=F.head_room,rm={grown:150,zoomed:96},sm=500;function ac(t,e,n){let o=t.ownerDocument,r=ie(o,n.font),s=null,i=null,
c=()=>Me(o,()=>i=null),l=c(),a=null,[u,f]=[0,null],p=uo(()=>_()),h=Ul(()=>_()),m=Ae(t,"hclust-tree",[E,k],()=>s=null),{box:d,
stage:g,tip:w,announce:M}=m;g.canvas.setAttribute("aria-hidden","true");let x=Bl(d,()=>{T.menu.press("u",-1),T.handle.focus(
{preventScroll:!0})}),A=Kl(d,e);function y(){if(s){let{cut:vt,selection:me,data:V}=e,[Ne,pe]=[lr(V.tree),Ot(e)];return Object.
assign(s,{cut:vt,selection:me,data:V,colors:Ne,classes:pe}),s}let{data:$,cut:I,selection:P}=e,[j,G]=p.shown(),it=(Ht($.tree)||
1)*om*h.share,[D,W]=[G-j,$.n].map(vt=>(g.width-52-Gn)/vt),q=xr($.tree,$.leafRows),[J,X]=[D>=Yo,W>=Yo],rt=vt=>vt*(q?.least??
1)>=v()+cs,gt=J&&rt(D),wt=rm[X?"grown":"zoomed"],mn=X?rt(W):gt,jt=J?mn?B+2:Math.min(wt,v()):0,ce=A.room(g.width,r);d.style.
setProperty("--hc-names",`${(X?jt+6:0)+ce}px`);let $t={left:0,top:8},te=He+jo+(jt?jt+6:0),pn=te+ce+(p.part?5:0),ee=Math.
max(40,g.height-$t.top-pn),qt=je(0,it,ee,44),ue=Math.max(...ne(qt).map(vt=>r.width(vt)),0);$t.left=Math.max(Math.ceil(ue)+
11+($.heightLabel?B+9:4),$l(r));let _e=a?.width(g.width)??0;$t.left+=_e,A.place($t.left);let fe={width:Math.max(20,g.width-
$t.left-Gn),height:ee,from:j,to:G,top:it,dpr:g.dpr,places:q},Kn=lr($.tree);return s={data:$,cut:I,colors:Kn,classes:Ot(e),
selection:P,frame:fe,corner:$t,strip:_e,theme:n,face:r,ticks:qt,labels:jt,flat:gt,tracks:[te,te+A.tall()]},i=null,s}function S($){
if(xe(l)&&([l,i]=[c(),null]),!i){i=xo($.data.tree,$.frame),l.width=Math.round($.frame.width*$.frame.dpr),l.height=Math.round(
$.frame.height*$.frame.dpr);let I=l.getContext("2d");I&&Ao(I,i,n.quiet)}return i}function E($){let I=y(),{thick:P}=S(I);
Jl($,I,l,P),Zl($,I),tc($,I),A.paint($,I,I.corner.top+I.frame.height+I.tracks[0],g.width),a?.below($,I),ec($,I,g.height-3)}
function k($){let I=y(),{hover:P}=e;P?.node!==void 0&&nc($,I,S(I),P.node),P?.leaf!==void 0&&oc($,I,P.leaf),x.show(I,S(I),
g.width,e.offered),a?.above($,I)}function v(){let{data:$}=e;if(f!==$.name){let I="";for(let P=0;P<$.n;P++){let j=U($.name(
P));j.length>I.length&&(I=j)}[u,f]=[Math.ceil(r.width(I,B,!0)),$.name]}return u}function _(){s=null,g.paint()}function N(){
let{n:$,tree:I,leafRows:P}=e.data;p.reset($,xr(I,P)?.least)}let C,L=()=>M(Fl(e.cut,e.data.noun,Ht(e.data.tree))),R=()=>{
clearTimeout(C),C=setTimeout(L,sm)},T={store:e,box:d,handle:x.handle,viewport:p,heights:h,moved:x.endInvitation,tip:w,announce:M,
cancelAnnouncement:()=>clearTimeout(C),getScene:y,menu:Nl({store:e,box:d,handle:x.handle,moved:x.endInvitation,tip:w})},
O=Xl(T);return a=ic({...T,paint:$=>g.paint($)},_),m.onDestroy(rc(T),x.destroy,O.destroy,T.menu.destroy,a.destroy,T.cancelAnnouncement,
e.subscribe(["data","cut"],T.menu.close),A.destroy,e.subscribe("data",()=>{A.update(),N(),h.reset(),w.hide(),O.leave(),m.
rest(),_(),L()}),e.subscribe("order",_),e.subscribe("cut",()=>{let $=s&&Xt(s.cut,e.cut);m.followCut(e.cut,...$?[]:[0]),$?
g.paint(1):g.paint(),R()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>A.update()?_():g.paint(0)),e.
subscribe("reveal",()=>{let{start:$}=e.data.tree,I=y().frame.places?.edges;p.reveal(e.wanted.map(P=>le(I,b($,P))))}),e.subscribe(
"hover",()=>g.paint(1))),A.update(),N(),L(),{restyle($){n=$,r=ie(o,n.font),f=null,_()},destroy(){m.destroy(),l.width=l.height=
0}}}var im={tree:ac,clustermap:jr,scatter:bl,distances:Ha},Qt="distances";function am(){let t=null,e=0,n=()=>{};return ws({initialize({
model:o}){return t=fr(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=fr(o),e++||(n=lm(t));let s=cm(r,t);return()=>{
s(),--e||n()}}})}function lm(t){let e=!1,n=ms(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.tell(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function cm(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=er(t,r);wn(o,s);
let i=[],c=null,l=()=>e.model.get("parts")??["tree"],a=E=>t.closest(".hclust")?.querySelector(`.hclust-${E}-slot`)??null,
u=[],f=null;function p(){let E=Yn(o,"hclust-live-bar");e.model.get("controls")&&u.push(xl(E,e).destroy);let k=Sl(E,e);f=
k.box,u.push(k.destroy,()=>E.remove()),d();let v=null;for(let N of l()){let C=N==="tree"||N===Qt;C||(v??=Yn(o,"hclust-li\
ve-pair")),h(N,C?o:v)}let _=i[0]?.box;c=_?El(_,e):null,c&&u.push(c.destroy)}function h(E,k){let v=im[E];if(!v)return;let _=Yn(
k,`hclust-part-${E}`),N={part:E,make:v,box:_,view:v(_,e,s)};i.push(N),E===Qt&&d()}function m({view:E,box:k}){E.destroy(),
k.remove()}function d(){let E=a("find");E&&f&&f.parentElement!==E&&E.append(f);let k=i.find(({part:_})=>_===Qt)?.box,v=k&&
a(Qt);!v||k.parentElement===v||(k.classList.add("hclust","hclust-live"),wn(k,s),v.append(k))}function g(){let E=N=>N.filter(
C=>C!==Qt),[k,v]=[l(),i.map(({part:N})=>N)];if(E(k).join()!==E(v).join())return x();if(k.includes(Qt)===v.includes(Qt))return;
if(k.includes(Qt))return h(Qt,o);let _=i.find(({part:N})=>N===Qt);_&&m(_),i=i.filter(N=>N!==_)}function w(){for(let E of i)
m(E);for(let E of u)E();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=null,u=[]}function M(){let E=er(t,r);if(JSON.
stringify(E)!==JSON.stringify(s)){s=E,wn(o,s);for(let k of i)k.box.classList.contains("hclust")&&wn(k.box,s),k.view.restyle?
k.view.restyle(s):(k.view.destroy(),k.view=k.make(k.box,e,s))}}let x=()=>{w(),p()};e.model.on("change:parts",g),e.model.
on("change:controls",x);let A=hs(o,M);p();let y=yt(o),S=new y.ResizeObserver(()=>{d(),M(),c?.refresh()});return S.observe(
o),y.addEventListener(tr,e.announceCut),()=>{y.removeEventListener(tr,e.announceCut),A(),S.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",x),w(),e.flush(),o.remove(),r.remove()}}export{am as default};
