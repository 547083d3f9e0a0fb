// Generated from js/ by `npm run build`. Do not edit.
function yt(t){return t.ownerDocument.defaultView??globalThis}function de(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function hs(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var he={r:255,g:255,b:255,a:1},gn={r:0,g:0,b:0,a:1};function wn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let l=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(l,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(dc),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function dc(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ue(t,e){return{...Ce(e,t,
t.a),a:1}}function Ce(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function Et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function er({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function bn(t,e){let[n,o]=[wn(e.paper)??he,wn(e.ink)??gn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",Et(Ce(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Yn(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var nr="hclust-hover";function gs(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let l=n?JSON.stringify(n):"";if(l===o||!(l||r))
return;o=l,r=l!=="";let a=[c,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(nr,{detail:a}))},c=l=>{let[a,
u,f]=l.detail;!u||a===c||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(nr,c),{tell(l){n=l,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.removeEventListener(
nr,c)}}}var ws={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var F=ws;var or="hclust-asking",Sm=F.undo_run_ms;function gc(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function rr(t,e){let n=yt(t);if(n.matchMedia(bs).matches)return wc(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?Jn(e,`var(${d})`):null,s=yc(t,e),i=Ue(r("--jp-layout-color0")??s,s),c=er(i)<.5,l=(d,g)=>Ue(d??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=l(a??Jn(e,"inherit"),c?he:gn),f=l(r("--jp-ui-font-color2"),Ce(i,u,.65)),m=l(
r("--jp-border-color2"),Ce(i,u,.16)),h=l(r("--jp-layout-color1"),i),p=Et(h)===Et(i)?Ce(i,u,.03):h;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:Et(i),ink:Et(u),quiet:Et(f),rule:Et(m),panel:Et(
p),font:n.getComputedStyle(e).fontFamily,dark:c}}var bs="(forced-colors: active)";function wc(t,e){let n=(s,i)=>Ue(Jn(e,
s)??i,he),[o,r]=[n("Canvas",he),n("CanvasText",gn)];return{paper:Et(o),ink:Et(r),quiet:Et(r),rule:Et(n("GrayText",r)),panel:Et(
o),font:yt(t).getComputedStyle(t).fontFamily,dark:er(o)<.5}}var bc=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function ys(t,e){let n=yt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:bc});let i=["(prefers-color-scheme: dark)",bs].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function yc(t,e){
let n=[];for(let r=t;r;r=gc(r)){let s=xs(yt(r).getComputedStyle(r).backgroundColor,yt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Ue(Jn(e,"Canvas")??he,he);return n.reduce((r,s)=>Ue(s,r),o)}function Jn(t,e){let n=yt(t);t.style.
color=e;let o=xs(n.getComputedStyle(t).color,n);return t.style.color="",o}function xs(t,e){let n=wn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,l=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:l/255}}function Ms(t){return{...t,initialize(e){return setTimeout(()=>xc(e.model).catch(()=>{})),t.initialize?.(e)}}}async function xc(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}var As=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])As.set(t,
t);var Mc=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Ac=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ks(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+kc(t.slice(e))}function kc(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=As.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Mc.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Ac.test(e)?-2:-1)}function H(t,e=""){return e?`${Tt(t,0)} ${t===1?ks(e):e}`:Tt(t,0)}function ut(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":yn(t)?Tt(t,Zn(t)):to(t,2)}var yn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Zn(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Qn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Pt(t,2):Tt(t,e>=100?
0:e>=10?1:2)}function Es(t){return t>0&&t<=.005?"< 1%":`${Tt(100*t,0)}%`}var st=(t,e=6)=>Pt(Number(Pt(t,e)),6);function dt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":ut(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return vc(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Tt(t,0):Qn(
t);return n?`${r} ${n}`:r}function Ts([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[dt(t,n),dt(e,n,o)]}function vc(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function _s(t,e,n,o=0){return Cs(t,e,n,o)[0]}function Ns(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Cs(n,
t,e,o);return[i,c]}let[r,s]=[ut(t),ut(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Pt(t,i),Pt(e,i)];return[r,s]}function Cs(t,e,n,o){
let r=[Sc(t,o),ut(e),ut(n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(yn)){let a=Os(t,o);for(let u=a;u<
17;u++){let f=Tt(u===a?$s(t,a):t,u),m=We(f),[h,p]=[vs(e,u),vs(n,u)];if(We(h)<m&&(m<We(p)||t===n)&&e<m&&m<=n)return[f,h,p]}}
let[i,c,l]=r;for(let a=4;a<17;a++){let u=We(i),f=u<We(l)||t===n&&i===l;if(!(e<t&&t<=n)||We(c)<u&&e<u&&u<=n&&f)return[i,c,
l];[i,c]=[Pt(t,a),Pt(e,a)],l=n===1/0?ut(n):Pt(n,a)}return r}function Sc(t,e){if(!yn(e)||!yn(t))return ut(t);let n=Os(t,e);
return Tt($s(t,n),n)}var Os=(t,e)=>yn(e)?Math.min(Zn(e),Zn(t)):Zn(t),$s=(t,e)=>Math.floor(t*10**e+.5)/10**e,vs=(t,e)=>t===
0||t===1/0?ut(t):Tt(t,e);function We(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Ec=[1,2,2.5,5,10];function je(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),c=i*(Ec.find(u=>u*i*s>=r*(1-1e-9))??10),l=1e-9*r,a=[];for(let u=Math.ceil((t-l)/c);u*c<=e+l;u++)a.push(
Number((u*c).toPrecision(12)));return a}function te(t){let e=t.slice(1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Pt(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Tt(i+0,r))}
function Tt(t,e){let n=Ls(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Ls(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function to(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Pt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=to(t,e-1).split("e");return`${Ss(o)}e${r}`}return Ss(Ls(t,e-1-n))}function Ss(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var xn="…",Tc=300;function U(t){return String(t).slice(0,Tc).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function qe(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Is(s,s.length,xn,
e,n);if(i>o||o>=s.length)return i?sr(s,i)+xn:"";let c=s.lastIndexOf(" ",o-1)+1,l=c>o-_c?c:o,a=xn+s.slice(l).join("");if(n(
a)>e){if(r<=l)return qe(a,e,n);let u=s.slice(l).join("");return xn+qe(u,e-n(xn),n,r-l)}return sr(s,Is(s,l,a,e,n))+a}function Ds(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=qe(t,e,n);if(r===t||!o)return r;let s=qe(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var _c=12;function Is(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(sr(t,c)+n)<=o?s=c:i=c-1}return s}function sr(t,e){
return t.slice(0,e).join("").trimEnd()}function Mn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,l]=[b(e,s),b(e,i)],a=0;
for(;a<c.length&&c[a]===l[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function Ge(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(l=>b(t,l)).sort(),c=[b(i,0),b(i,i.length-1)].map(l=>Array.from(l));if(i[0]!==i.at(-1))for(let l of s){let a=Array.from(
b(t,l)),u=c.map(f=>{let m=a.findIndex((h,p)=>h!==f[p]);return m<0?a.length:m});o[l]=n(l,Math.min(...u),e[l])}}return o}var Rs=new WeakMap;
function eo(t,e){let n=Rs.get(t);return n||(n=Mn(Array.from({length:t.n},(o,r)=>U(t.name(r)))),Rs.set(t,n)),b(n,e)}var Hs=F.max_cluster_title,Bs=["node_names","node_colors","color_numbers"];function no(t){let e=t.get("color_numbers")??
[];return{names:An(t.get("node_names")),colors:An(t.get("node_colors")),numbers:e}}function An(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ps=new WeakMap,Nc=new Map;function Cc({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Nc;let o=Ps.get(n);o||Ps.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Oc(n,e)),r}function Oc(t,e){let n=[];for(let c=0;c<e.length;c++){let l=b(e,c),a=t.get(l);a!==void 0&&n.push({label:c,
node:l,name:a})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let l=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return l<e.length&&!r.has(l)})),i=new Map;for(let{label:c,name:l}of n.
sort((a,u)=>u.node-a.node)){let a=l;for(let u=2;s.has(a)||a!==l&&o.has(a);u++)a=`${l}, ${$c(u)}`;s.add(a),i.set(c,a)}return i}
function $c(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function Z(t,e){let n=Cc(
t).get(e);return n===void 0?H(e):`${U(n)} (${H(e)})`}function xt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ge(t,n);return oo(t,n,Ke(o),o)}function kn(t,e){let n=e>=
0?e:0,o=Lt(t,n);return oo(t,o,n,ge(t,o))}function Lt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;$t(n,s)<
e?o=s+1:r=s}return t.n-o}function ge(t,e){let{n,heights:o}=t;return{lower:e<n?$t(o,n-e-1):0,upper:e>1?$t(o,n-e):1/0}}function Ke({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function oo(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Lc(t,e)},get sizes(){return c??=this.nodes.map(a=>$t(t.sizes,a))},get labels(){
return l??=Ic(t,this.nodes)}}}function Lc(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;ir(r,s,$t(o,2*i)),ar(r,s+1,$t(o,2*i+1))}return r}function ir(t,e,n){zs(t,0,e,n)}function zs(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=$t(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function ar(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!($t(t,r)>$t(t,s))&&
(r=s),t[o]=$t(t,r),o=r,r=2*o+1}zs(t,0,o,n)}function Ic(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=$t(
t.start,o),i=s+$t(t.sizes,o);for(let c=s;c<i;c++)n[$t(t.order,c)]=r}),n}function Fs(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:l}=ge(t,i),a=c>0?l/c:0;a>s&&([s,r]=[a,i])}return r}function $t(t,e){return t[e]}var Rc=65535;function lr(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let l=p=>{if(c.original!==void 0)return b(n,p*i+c.original);if(c.numbers!==void 0)return b(r,c.numbers*e+p);let d=b(
o,c.codes*e+p);return d===Rc?NaN:d},a,u=!1,[f,m]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(p,d)=>{
let g=l(d);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return h()},get gaps(){return h(),u},get ends(){return h(),f<=m?[f,m]:[0,1]}}})}function Ve(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function ft(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":dt(n,t.kind,t.unit)}var Us=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16));function we(t){let{values:e,words:n,ends:o}=t,r=t.colors.map(Us),s=Us(F.missing_color),[i=s,c=s]=r,l=new Uint8Array(
3*e.length);for(let a=0;a<e.length;a++){let u=b(e,a),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((h,p)=>h+f*(b(c,p)-
h));l.set((Number.isNaN(u)?s:m??s).map(Math.round),3*a)}return l}function ro(t,e,n,o){let r=(t.option(e)??[]).filter(s=>s!==
n);t.setOption(e,o?[...r,n]:r)}function vn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,l=!0;for(let a=0;a<o-1;a++){let u=et(t,2*a),f=et(t,2*a+1);s[o+a]=et(s,u)+et(s,f),
i[u]=i[f]=o+a;let m=et(e,a);m<c?l=!1:c=m,r[a]=c}return so({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:i},
n)}function so(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-2;l>=0;l--){let a=et(o,2*l+(e[l]?1:0)),
u=et(o,2*l+(e[l]?0:1)),f=et(s,n+l);s[a]=f,s[u]=f+et(r,a)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let l=0;l<
n;l++)i[et(s,l)]=l,c[l]=et(s,l)+.5;for(let l=0;l<n-1;l++)c[n+l]=(et(c,et(o,2*l))+et(c,et(o,2*l+1)))/2;return{...t,flips:e,
start:s,order:i,x:c}}function io(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,so(t,n)}function mt(t,e){
return e<t.n?0:et(t.distances,e-t.n)}function Ht(t){return t.n<2?0:et(t.heights,t.n-2)}function Bt(t,e){let n=e-t.n,o=t.
flips[n]?1:0;return[et(t.children,2*n+o),et(t.children,2*n+1-o)]}function zt(t,e){let n=et(t.start,e);return t.order.subarray(
n,n+et(t.sizes,e))}function Ws(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,l=new Int32Array(s-1),a=0;for(let u=2*s-2;u>=s;u--){
let f=et(i,u),m=r?et(r,f):f,h=r?et(r,f+et(c,u))-m:et(c,u);h>=o&&m<n&&m+h>e&&(l[a++]=u)}return l.subarray(0,a)}function et(t,e){
return t[e]}function Dc(t){let e=be(t.get("heights")),n=Ye(t.get("flips"),e.length),o=vn(ee(t.get("children")),e,n);return o.annotations=
no(t),o}function cr(t){let e=Dc(t),n=e.n,o=t.get("columns")??[],r=be(t.get("col_heights")),s=ee(t.get("col_children")),i=t.
get("col_flips"),c=be(t.get("originals")),l=t.get("original_columns")??[],a=t.get("axis_names")??[],u=ee(t.get("rows")),
f=ee(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(h,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Sn(t.get("values")),columnTree:r.length?vn(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:l,axes:Pc(a,be(t.get("axes")),c,l.length,n),axisNames:a,tracks:lr(t,
n,c,new Uint16Array(Xe(t.get("track_codes"))),be(t.get("track_values"))),columnTracks:lr(t,o.length,[],new Uint16Array(Xe(
t.get("column_track_codes"))),be(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:Sn(t.get("cell_means")),cellDeviations:Sn(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:Hc(Ye(t.get("names")),ee(t.get("name_ends"))),leafOf:h=>Bc(m,h)}}function Pc(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,l)=>n[l*o+i]??NaN))}
function Hc(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function Bc(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Xe(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ye(t,e=0){let n=new Uint8Array(Xe(t));return n.length>=e?n:new Uint8Array(
e)}function ee(t){return new Int32Array(Xe(t))}function Sn(t){return new Float32Array(Xe(t))}function be(t){return new Float64Array(
Xe(t))}var zc=1.05,qs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Je(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=js(t.get("locked_nodes")),s=js(t.get("cut_nodes"));if(s.length===n&&ur(e,s))return ne(
e,s,o,r);let i=Lt(e,o)===n?kn(e,o):xt(e,n);return r.length?ne(e,i.nodes,o,r):i}function oe({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function js(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function ur({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>lt(e,i)-lt(e,c))){if(lt(e,s)!==r)return!1;r+=lt(n,s)}return r===t}function ne(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.
max(...r)<2*t.n-s)return{...Lt(t,n)===s?kn(t,n):xt(t,s),locked:i};let c=ge(t,Lt(t,n));return oo(t,s,n,c,{nodes:Fc(t,r),locked:i})}
function Fc({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(lt(e,2*(a-t)),lt(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let l=1;
for(let a of[...o].sort((u,f)=>f-u))ir(c,l++,i(lt(e,2*(a-t)))),ar(c,l,i(lt(e,2*(a-t)+1)));return c}function Gt({tree:t,locked:e},n){
if(!e.length)return"k"in n?xt(t,n.k):kn(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[l,a]=[[],[]];for(let p=o-
2;p>=0;p--){let d=lt(r,o+p),g=d+lt(s,o+p),w=!1,A=!1;for(let x of e){let[M,y]=[lt(r,x),lt(r,x)+lt(s,x)];d>=M&&g<=y?A=!0:d<=
M&&g>=y&&(w=!0)}w?l.push(p):A||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Lt(t,f);u=a.filter(d=>d>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-l.length,0),a.length),f=Ke({lower:u<a.length?lt(i,lt(a,u)):0,upper:u?lt(
i,lt(a,u-1)):1/0})}let m=new Set([...l,...a.slice(0,u)].map(p=>o+p)),h=[...m].flatMap(p=>[lt(c,2*(p-o)),lt(c,2*(p-o)+1)]).
filter(p=>!m.has(p));return ne(t,h.length?h:[2*o-2],f,e)}function En({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?ne(s,n,r,e):Lt(s,r)===o?kn(s,r):xt(s,o)}function Kt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function ao({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let l=mt(t,i),a=lt(t.parents,i),u=l>0?l*zc:1,f=a<0?u:mt(t,a),[m,h]=l<=f?[l,f]:[f,
l];m<n&&(n<=h||a<0)||(s[c]=m+(h-m)/2)}),s}function lt(t,e){return t[e]}function Gs(t,e){let n=xt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(l,a)=>Uc(
e,t.labels,a,b(t.sizes,a))),r=new Set(t.locked),s=o.filter((l,a)=>l>=0&&r.has(b(t.nodes,a)));if(t.isUneven&&o.every(l=>l>=
0))return{cut:ne(e,o,n.t,s),lost:!1};for(let l of s.sort((a,u)=>b(e.sizes,u)-b(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,l]},u=Gt(a,{k:t.k});u.k===t.k&&(n=u)}let i=Gt(t,{t:t.t}),c=t.isUneven&&!(i.k===t.k&&i.nodes.every((l,a)=>l===t.nodes[a]));
return{cut:n,lost:c||n.locked.length<t.locked.length}}function Uc({start:t,sizes:e,parents:n},o,r,s){let c=o.indexOf(r);
for(;c>=0&&b(e,c)<s;)c=b(n,c);if(c<0||b(e,c)!==s)return-1;let l=b(t,c);for(let a=0;a<o.length;a++){let u=b(t,a);if(b(o,a)!==
r&&u>=l&&u<l+s)return-1}return c}var ye=Object.keys(F.marker_scales).length,lo=F.colors.length,Tn=lo*ye,Ys=1<<30;function Ft(t,e){return Ys|parseInt(e.slice(
1),16)<<3|t%ye}function Ze(t){return(t&Ys)!==0}function Js(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Zs(t){
return t&7}var Ks=new WeakMap,Vs=new WeakMap,Xs=new WeakMap;function fr(t){let{annotations:e}=t,n=mr(t);return e?.colors.
size?Wc(n,e):n}function mr(t){let{annotations:e}=t,n=e&&Vs.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=ti(
t),s=qc(o,e?.numbers.length?e.numbers:r);return e&&Vs.set(e,s),s}function Qs(t,e,{nodes:n,sizes:o}){let{splits:r}=ti(t),s=mr(t),i=new Map;r.forEach((p,d)=>{i.set(p,nt(s,d))});let c=new Set(
Array.from(e,p=>nt(r,p))),l=new Set(Array.from(c,p=>i.get(p))),u=Array.from(n.keys()).sort((p,d)=>nt(o,d)-nt(o,p)||nt(n,
p)-nt(n,d)).map(p=>nt(r,nt(n,p))),f=new Map;for(let p of u)c.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let d=i.get(p)??0;if(d>=lo||m.has(d)){let g=Array.from(F.colors.keys()).filter(w=>!m.has(w));for(d=
g.find(w=>!l.has(w))??g[0]??lo;m.has(d);)d++}f.set(p,d),m.add(d)}let h=[];for(let p=0,d=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){h.push(g);continue}for(;m.has(d);)d++;h.push(d++)}return h}function Wc(t,e){let n=Xs.get(e);
if(!n){Xs.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ft(nt(n,o),r)}return n}function _t(t){let{nodes:e,tree:n}=t,o=mr(
n),r=jc(e.map(i=>nt(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let l=s.get(i);l&&(r[c]=Ft(nt(r,c),
l))}),r}function jc(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Tn))return t;let o=Array.from(e.keys()).sort((s,i)=>nt(n.start,
nt(e,s))-nt(n.start,nt(e,i))),r=-1;for(let s of o){let i=nt(t,s);i%Tn===r&&(t[s]=i+lo),r=nt(t,s)%Tn}return t}function ti(t){
let e=Ks.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){
let u=nt(o,2*a),f=nt(o,2*a+1),m=nt(r,u)>=nt(r,f);s[m?u:f]=nt(s,n+a),s[m?f:u]=l}let i=[];xt(t,Fs(t)).nodes.forEach((l,a)=>{
i[nt(s,l)]=a});let c={splits:s,start:i};return Ks.set(t.children,c),c}function qc(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=nt(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)
c++;o[i]=c}return t.map(i=>nt(o,i))}function nt(t,e){return t[e]}var Gc=200,Kc=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function dr(t){let e=cr(t),n=Je(t,e.tree),o=pr(t,e),r=null,s=null,i=[],c=new Map,
l=_=>{for(let C of[...c.get(_)??[]])C(_)},a=new Map,u,f=-1/0,m=!1,h=!1;function p(_){m=!0;try{for(let[C,I]of Object.entries(
_))t.set(C,I)}finally{m=!1}}function d(){if(clearTimeout(u),u=void 0,!a.size)return;f=Date.now();let _=Object.fromEntries(
a);a.clear(),p("n_clusters"in _?{..._,...A()}:_),t.save_changes()}function g(_){for(let[C,I]of Object.entries(_))a.set(C,
I);u??=setTimeout(d,Math.max(0,f+Gc-Date.now()))}function w(){if(d(),!!h){h=!1;try{let _={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...oe(n),..._}})}catch{}}}let A=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function M(_,C){let I=()=>{if(m)return;let L=e.revision>
0&&t.get("revision")===e.revision;(_==="revision"||L)&&C()};t.on(`change:${_}`,I),x.push([`change:${_}`,I])}let y=t.get(
"python_seq");function v(){let _=y;return y=t.get("python_seq"),y!==_}let E=()=>a.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function k(_){let C=t.get("threshold_step");return C>0&&Math.abs(_-Math.round(n.t/
C)*C)<1e-6*C}M("revision",()=>{let _=e.revision>0&&E();a.clear(),h&&=_,y=t.get("python_seq");let{rows:C}=e;if(e=cr(t),_){
n=String(C)===String(e.rows)?Gs(n,e.tree).cut:xt(e.tree,n.k);let L={...R(n.k),...oe(n)};p(L),g(L)}else n=Je(t,e.tree);o=
pr(t,e),r=s=null,l("data")}),M("python_seq",()=>queueMicrotask(v)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let _=v();_&&E()?p(oe(n)):$(_?Je(t,e.tree):S(),_)}),M("distance_threshold",()=>{let _=t.get("distance_threshold");if(_===
n.t)return;let C=v();if(!(!C&&k(_))){if(C&&E()){p(oe(n));return}$(C?Je(t,e.tree):Gt(n,{t:_}),C)}});for(let _ of["cut_nod\
es","locked_nodes"])M(_,()=>{if(t.get(_)===oe(n)[_])return;let C=v();C&&E()?p(oe(n)):$(Je(t,e.tree),C)});function S(){let[
_,C]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Lt(e.tree,C)!==_?Gt(n,{k:_}):Gt(n,{t:C})}
for(let _ of Bs)M(_,()=>{e={...e,tree:{...e.tree,annotations:no(t)}},n=En(n,e.tree),l("cut")});M("flips",()=>{let _=Ye(t.
get("flips"),e.n-1);_.some((C,I)=>C!==e.tree.flips[I])&&T(so(e.tree,_))}),M("selection",()=>{a.delete("selection");let _=pr(
t,e);ei(o,_)||(o=_,l("selection"),O([..._?.keys()??[]].filter(C=>_?.[C])))});for(let _ of[...Kc,"cmap_colors","values_ab\
out","split_children","split_heights","split_about","distances","distances_about"])M(_,()=>l("option"));function T(_){e=
{...e,tree:_},n=En(n,_),s&&=En(s,_),l("order")}function N(_){g({..._,flips_of:e.revision}),d()}function O(_){i=_,_.length&&
l("reveal")}function $(_,C){for(let L of qs)a.delete(L);h=!C,n=_;let I={...R(_.k),...oe(n),...C?{}:A()};p(Object.fromEntries(
Object.entries(I).filter(([L,j])=>t.get(L)!==j))),l("cut")}function R(_){let C=t.get("most_clusters");return C&&_>C?{most_clusters:Math.
min(e.n,2*_)}:{}}function B(_){Kt(_,n)&&_.locked.join()===n.locked.join()&&_.t===n.t||(n=_,h=!0,g({...R(n.k),...oe(n)}),
l("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(_){
B(Gt(n,{t:_}))},setNodes(_,C){let I=ne(e.tree,_,n.t,C),L=Qs(e.tree,n.nodes,I),{names:j=new Map,colors:G=new Map}=e.tree.
annotations??{};e={...e,tree:{...e.tree,annotations:{names:j,colors:G,numbers:L}}},B(En(I,e.tree)),g({color_numbers:L}),
d()},cutInto:_=>Gt(n,{k:_}),setClusters(_){B(Gt(n,{k:_}))},select(_,{add:C=!1}={}){let I=C&&o?o.slice():new Uint8Array(e.
n);for(let j=0;j<_.length;j++)I[b(_,j)]=1;let L=I.includes(1)?I:null;ei(o,L)||(o=L,g({selection:Vc(L,e)}),l("selection"),
O(Array.from(_)),d())},get wanted(){return i},reveal:O,setHover(_){_?.leaf===r?.leaf&&_?.node===r?.node||(r=_,l("hover"))},
get offered(){return s},setOffered(_){if(!_&&!s)return;let{tree:C}=e;s=_&&ur(C,_)?ne(C,_,n.t):null,l("hover")},flip(_){let C=io(
e.tree,_);if(C===e.tree)return;T(C);let{buffer:I,byteOffset:L,byteLength:j}=C.flips;N({flips:new DataView(I,L,j)})},setColumnTree(_){
e={...e,columnTree:_},l("order"),N({col_flips:_.flips.join("")})},option(_){return a.has(_)?a.get(_):t.get(_)},setOption(_,C){
this.option(_)!==C&&(g({[_]:C}),l("option"))},flush:d,announceCut:w,subscribe(_,C){let I=typeof _=="string"?[_]:_;for(let L of I)
c.has(L)||c.set(L,new Set),c.get(L)?.add(C);return()=>{for(let L of I)c.get(L)?.delete(C)}},destroy(){d();for(let[_,C]of x)
t.off(_,C);x.length=0,c.clear()}}}function pr(t,e){let n=ee(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){
let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Vc(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).
buffer)}function ei(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var hr=.25,Xc=1;function _n(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let p=0;p<e.length;p++){let d=b(e,p);d<=r?c++:d<s&&i.push(
d)}let l=i.length&&Math.min(n,hr*o/i.length),a=i.length>0&&l<Xc;a&&([i,l]=[[],0]);let u=(o-l*i.length)/(s-r);function f(p,d){
let[g,w]=[0,i.length];for(;g<w;){let A=g+w>>1,x=b(i,A);x<p||d&&x===p?g=A+1:w=A}return g}let m=[r,...i].map((p,d)=>{let g=i[d]??
s,w=d*l;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),h={n:t,from:r,to:s,length:o,unit:u,gap:l,blocks:m,first:c,isCrowded:a,
begin:p=>(p-r)*u+l*f(p,!0),end:p=>(p-r)*u+l*f(p),at:p=>(h.begin(p)+h.end(p))/2,placeAt(p){let[d,g]=[0,m.length-1];for(;d<
g;){let x=d+g+1>>1;b(m,x).begin<=p?d=x:g=x-1}let w=b(m,d),A=w.from+(p-w.begin)/u;return d<m.length-1?Math.min(A,w.to):A},
isGap:p=>m.some(({end:d},g)=>p>=d&&p<(m[g+1]?.begin??0))};return h}function ni({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(l,a)=>s+o(a)/i),x:e.map(l=>s+r(l)/i),least:1}}function gr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:l}=b(n,i);if(c>=s.x1)break;let[a,u]=[Math.max(c,s.x0),Math.min(l,s.x1)];u>a&&o.push({...s,x0:a,x1:u})}}return o}var co={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var wr=Object.keys(co),Vt="auto",ri=(t,e)=>t===Vt?e?"vlag":b(wr,0):t,oi=new Map;function si(t){return[...t.get("cmap_nam\
es")??[],...wr]}function Qe(t,e){let n=oi.get(t);if(n)return n;let o=Object.hasOwn(co,t)?co[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Yc(o):r>=0&&(n=Ye(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Qe(b(
wr,0),e):(oi.set(t,n),n)}function Yc(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let l=0;l<3;l++)e[3*i+l]=n(o+1+l)*
(1-c)+n(o+5+l)*c}}return e}var Jc="linear";function ii(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Jc},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),l=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let a=!1;function u(){a||(a=!0,c.cancel(),
l.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function xe(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function Me(t){return!!t.getContext(
"2d")?.isContextLost?.()}var Zc=600;function ai(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function li(t,e,n){let o=yt(
t),r=e.map(d=>{let g=ai(o.document);return t.append(g),{canvas:g,draw:d,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,l=[],a={canvas:s,width:0,height:0,dpr:1,paint(...d){r.forEach((g,w)=>{(!d.length||d.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(u))},fade(d,...g){r.forEach((w,A)=>{g.includes(A)&&w.canvas!==s&&(w.
fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let d of l)
o.clearTimeout(d);h.disconnect(),p();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function u(){i=0;let d=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=ii(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++c)}function f(){let[d,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*de(t);if(!(d===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?d:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:A}of r)A.width=Math.round(d*w),A.height=Math.round(g*w);n?.(a);
for(let A of r)A.stale=!0;o.cancelAnimationFrame(i),u()}}function m(d){let{canvas:g}=d;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(d))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!Me(g))return;let A=ai(o.document);A.width=g.width,A.height=g.height,d.fading?.end(),g.replaceWith(A),
d.canvas=A,d.ctx=A.getContext("2d"),m(d),a.paint(r.indexOf(d))},Zc);l.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",d=>{let{detail:g}=d;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let h=new o.
ResizeObserver(f);h.observe(t);let p=hs(o,f);return a}function Q(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var z=11;function re(t,e){let n=new Map,o=null,
r=(i=z,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=z,l=!1)=>{let a=r(c,l),u=n.get(a);(!u||u.size>5e3)&&n.set(a,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=a,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,c,l,a,u,f)=>qe(i,c,m=>s(m,l,a),u,f),fitTitle:(i,c,l,a)=>Ds(
i,c,u=>s(u,l,a))}}function ci(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],l,a,u=!1,f=0;f<n;++f)o=t[f],l=o[0],a=o[1],a>s!=
c>s&&r<(i-l)*(s-a)/(c-a)+l&&(u=!u),i=l,c=a;return u}function ui(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,l]=[ot(n,i),ot(n,i+1)];o.push([c,
l]),r[0]=Math.min(ot(r,0),c),r[1]=Math.min(ot(r,1),l),r[2]=Math.max(ot(r,2),c),r[3]=Math.max(ot(r,3),l)}let s=[];for(let i=0;i<
t.length;i++){let[c,l]=[ot(t,i),ot(e,i)];c<ot(r,0)||c>ot(r,2)||l<ot(r,1)||l>ot(r,3)||ci(o,[c,l])&&s.push(i)}return s}function fi(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[p,d]=[ot(t,h),
ot(e,h)];return p>=0&&p<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(p/r):-1},l=new Int32Array(s*i+1),a=t.length;for(let h=0;h<
a;h++){let p=c(h);p>=0&&(l[p+1]=ot(l,p+1)+1)}for(let h=0;h<s*i;h++)l[h+1]=ot(l,h+1)+ot(l,h);let u=l.slice(),f=new Int32Array(
ot(l,s*i));for(let h=0;h<a;h++){let p=c(h);if(p<0)continue;let d=ot(u,p);f[d]=h,u[p]=d+1}let m=(h,p)=>Math.min(Math.max(
Math.floor(h/r),0),p-1);return{nearest(h,p,d){let g=-1,w=d*d,[A,x]=[m(h-d,s),m(h+d,s)],[M,y]=[m(p-d,i),m(p+d,i)];for(let v=M;v<=
y;v++){let E=ot(l,v*s+x+1);for(let k=ot(l,v*s+A);k<E;k++){let S=ot(f,k),T=(ot(t,S)-h)**2+(ot(e,S)-p)**2;(T<w||T===w&&S>g)&&
([w,g]=[T,S])}}return g}}}function uo([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),l=i>0?(o-t)/i:.5;return se(
[o-l*c,o+(1-l)*c],n,0)}function se([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function ot(t,e){
return t[e]}var mi=5,Qc=.12;function fo(t){let[e,n]=[1,mi],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,mi*c],o=null},showAll(){s(null)},
zoom(i,c){let[l,a]=r(),u=l+Math.min(Math.max(c,0),1)*(a-l);s(uo([l,a],[0,e],u,i,Math.min(e,n)))},move(i,c=r()){o&&s(se(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,l]=o,a=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<c?f-c:Math.max(
0,f+1-l);Math.abs(m)<Math.abs(a)&&(a=m)}a&&s(se(o,[0,e],a+Math.sign(a)*Qc*(l-c)))}}}function mo(t,e,n){t.replaceChildren(...e.map((o,r)=>{let s=t.ownerDocument.createElement("option");return s.value=o,s.textContent=
n(o,r),s}))}function Oe(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function tn(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function po(t,e,n,o){let r=t.ownerDocument.createElement("select"),s=tn(t,e,n,r);return r.addEventListener("change",
()=>o(r.value)),(i,c,l)=>{s.hidden=!i.length,!s.hidden&&(mo(r,i.includes(l)?i:[...i,l],c),r.value=l)}}function ho(t,e,n,o,r,s){
let i=t.ownerDocument,{box:c,list:l}=Oe(t,e,n),a=i.createElement("section"),u=i.createElement("b");u.textContent=s,a.setAttribute(
"role","group"),a.setAttribute("aria-label",s);let f=[],m=0,h=[[],[]],p="",d=A=>+(A>=m);function g(){if(!c.open)return;let A=[
m,...f].join(`
`);if(A!==p){p=A;let x=f.map(w);a.replaceChildren(u,...x.slice(m)),l.replaceChildren(...x.slice(0,m),...x[m]?[a]:[])}l.querySelectorAll(
"input").forEach((x,M)=>{x.checked=!!h[d(M)]?.includes(f[M]??"")}),l.querySelectorAll("button").forEach((x,M)=>{let[y,v]=b(
r,d(M)).words(f[M]??"");x.textContent=y,x.title=v,x.setAttribute("aria-label",v)})}function w(A,x){let M=i.createElement(
"label"),y=i.createElement("input"),v=i.createElement("span");y.type="checkbox",y.dataset.lmSuppressShortcuts="true",y.addEventListener(
"change",()=>o(A,y.checked,x>=m)),v.textContent=U(A),M.append(y,v);let E=i.createElement("div");E.append(M);let k=r[d(x)];
if(!k)return E;let S=i.createElement("button");return S.dataset.lmSuppressShortcuts="true",S.addEventListener("click",({
shiftKey:T})=>k.act(A,T)),E.append(S),E}return c.addEventListener("toggle",g),{show(A,x,M,y){[f,m,h]=[[...A,...M],A.length,
[x,y]],c.hidden=!f.length,g()}}}var It="walking";function pi({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${It}`);return t===
"Enter"&&r&&!i}var di=160;function tu(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function hi(t){
let e=yt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of c)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+di,a&&!n&&
!tu(e)?di:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of c)e.removeEventListener(l,a,!0)}}}var Nn=14,go=4;function gi(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function l(a,u){let f=[
a,...u].join(`
`);if(f!==s){for(s=f,o.textContent=U(a);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=u.length,m.textContent=U(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(a,u,f,m){
l(f,m),n.hidden=!1;let[h,p]=[t.clientWidth,t.clientHeight],d=a+Nn+i+go<=h?a+Nn:a-Nn-i,g=u-Nn-c,w=g>=go?g:u+Nn,A=(x,M)=>Math.
round(Math.max(go,Math.min(x,M-go)));n.style.transform=`translate(${A(d,h-i)}px, ${A(w,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var wo=`This view shows the rows' values, but ${F.needs_table}`,bi="This view shows the values of columns, and distances\
 between rows have none.",wi="hclust-easing",en=4;function Ae(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=li(s,n,o),c=gi(s),l=Q(s,{focusout:({relatedTarget:d})=>{s.contains(d)||c.hide()}}),a=r.createElement(
"div");a.className="hclust-unseen",a.setAttribute("aria-live","polite"),s.append(a);let u=[],f=hi(s),m=null,h,p=()=>{clearTimeout(
h),s.classList.remove(wi),i.endFades()};return{box:s,stage:i,tip:c,followCut(d,...g){let w=m?.k!==d.k||m.t!==d.t;if(m=d,
!w&&f.isUnderWay())return;p();let A=f.step();A&&(s.classList.add(wi),i.fade(A,...g),h=setTimeout(p,2*A))},rest:p,announce(d){
a.textContent=d},onDestroy(...d){u.push(...d)},destroy(){for(let d of u)d();p(),f.destroy(),l(),i.destroy(),s.remove()}}}
function kt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=de(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function nn(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Ut(t){return e=>{let n=t[e.key];!n||pi(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var eu=["Escape","Shift","Control","Alt","Meta"];function on(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[Q(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(It)}}),Q(e,{keydown:r=>{eu.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",It)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function Cn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${H(e)} selected\
.`:"."}function yi(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ke(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=yi(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,l){let a=n.createElement("label"),u=n.createElement("span");return u.
textContent=i,c.dataset.lmSuppressShortcuts="true",a.append(...l?[c,u]:[u,c]),o.append(a),a}return{el:o,select(i,c){let l=n.
createElement("select");l.addEventListener("change",()=>c(l.value)),l.setAttribute("aria-label",i);let a=s(i,l,!1),u="";
return{show(f,m,h=m){let p=JSON.stringify([m,h]);p!==u&&(u=p,mo(l,m,(d,g)=>(h[g]??d).slice(0,60))),l.value=f},hide(f){a.
hidden=f}}},checkbox(i,c,l){let a=n.createElement("input");a.type="checkbox",a.title=c,a.addEventListener("change",()=>l(
a.checked));let u=s(i,a,!0);return{show(f,m=!0){a.checked=f,u.hidden=!m}}},button(i,c){let l=n.createElement("button");return l.
type="button",l.textContent=i,l.dataset.lmSuppressShortcuts="true",l.hidden=!0,l.addEventListener("click",c),o.append(l),
{show(a){l.hidden=!a}}},hide(i){o.hidden=i},destroy(){o.remove()}}}var ve="cut",xi=new WeakMap;function Mi(t,e,n){let r=["split_about","split_children","split_heights"].map(a=>t.get(a)),[
s,i,c]=r;if(!e||s?.of!==e)return null;let l=xi.get(t);if(!l||r.some((a,u)=>a!==l?.of[u])){let{breaks:a,titles:u}=s;l={tree:vn(
ee(i),be(c)),of:r,breaks:a,titleOf:m=>u[m]},xi.set(t,l)}return l.tree.n===n?l:null}function br(t,e,n){let o=typeof n=="n\
umber"&&n>1,r=n===ve?t:o?xt(e,n):null;if(!r)return null;let s=r.nodes.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(
1),titleOf(i){if(o)return[`Block ${H(i+1)}`,H(i+1)];let c=b(r.labels,b(e.order,b(s,i))),[l,a]=[H(c),Z(r,c)];return[...a===
l?[]:[`Cluster ${a}`,a],`Cluster ${l}`,l]}}}function ki(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[An(n?.names),An(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},xt(t,e.n_clusters)}var Ai=F.colors.length-1;function bo(t){return _t(t).map(e=>Ze(e)?e:Ai-e%(Ai+1))}function yo(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var vi="descending",yr=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
vi}:[]});function xr(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,c]=[b(r.values,
n),b(r.values,o)],l=Number(Number.isNaN(i))-Number(Number.isNaN(c))||(s?c-i:i-c);if(l)return l}return 0}):t}function Si(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,vi]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var $n=16,Rt=9,xo=54,On=5,Ei=12,Ti=14,_i=110,Ni=8;function Ci({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<
t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>dt(
r,"number"))}function nu(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:c}=t,l=Ci(t),a=e&&Ci(t,e),u=m=>[`${a?`${a[m]}\
/`:""}${l[m]}`,`${l[m]}/${l[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,h)=>{let p=r&&h===o.length-1?` (${dt(r,"nu\
mber")} values)`:"";f.push([[m],[`${o[h]}${p}`],u(h)])}):n.length&&!o.length&&f.push([n,Ts(c,s,i),[]]),t.gaps&&n.length&&
f.push([[F.missing_color],["missing"],u(o.length)]),f}function rn(t,e,n,o,r=[]){let s=[],i=0;for(let a of[...t,...r]){let u=nu(
a,r.includes(a)?null:o);if(!u.length)continue;let f=n.fit(U(a.name),_i,z,!0);s.push({line:i,left:0,text:f,colors:[],end:""});
let m=n.width(f,z,!0)+Ei;for(let[h,p,[d="",g=""]]of u){let[w="",A=""]=p.map(M=>n.fit(U(M),_i)),x=n.width(`${w} ${g}`)+n.
width(A)+On;x+=h.length===1?Rt:xo+On,m+x>e-4&&m>Ti&&(i+=1,m=Ti),s.push({line:i,left:m,text:`${w} ${d}`.trim(),colors:h,end:A}),
m+=x+Ei}i+=1}let c=s.length;s=s.filter(a=>a.line<Ni);let l=s.at(-1);if(l&&s.length<c){let a=`+ ${c-s.length+1} more`;s[s.
length-1]={...l,text:a,colors:[],end:""}}return{items:s,lines:Math.min(i,Ni)}}function Mo(t,e,n,o,r){t.textAlign="left",
t.textBaseline="middle";for(let{line:s,left:i,text:c,colors:l,end:a}of e){let u=n+(s+.5)*$n,f=!l.length&&!c.startsWith("\
+ ");t.font=r.css(z,f);let[m,h]=l,p=i+2,d=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+On};if(!m)d(c,f?o.ink:
o.quiet);else if(h){d(c,o.quiet);let g=xo/18;for(let w=0;w<18;w++)t.fillStyle=ou(m,h,(w+.5)/18),t.fillRect(p+w*g,u-Rt/2,
g+.3,Rt);Se(t,p,u-Rt/2,xo,Rt,o),p+=xo+On,d(a,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Rt/2,Rt,Rt),Se(t,p,u-Rt/2,Rt,Rt,
o),p+=Rt+On,d(c,o.quiet)}}function ou(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(
r,r+2),16));return Math.round(Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function Se(t,e,n,o,r,s){t.fillStyle=s.rule,
t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}var ru=12,Mr=(t,e)=>Array.from({length:Math.max(0,Math.min(ru,e)+1-t)},(n,o)=>String(o+t));function Oi(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Oe(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),c=t.ownerDocument.createElement("input");c.type="range",c.max=String(
F.max_block_gap),c.addEventListener("input",()=>e.setOption("gap",Number(c.value))),tn(r,"Gap","Gap between blocks",c);function l(u){
return!!e.model.get("split_names")?.includes(u)}function a(u,f,m){let h=po(r,u,f,d=>e.setOption(m,l(d)?d:Number(d)||d));
function p(d){return d?d===ve?"by cluster":Number(d)&&!l(d)?`${d} blocks`:`by ${d}`:"together"}return(d,g)=>h(g>1?["",...d,
...Mr(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([ve,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[ve]:[],f.columns),c.value=String(e.option("gap")??F.block_gap)}}function $i(t,e){return[`Column cluster ${Z(t,e)}`,H(b(t.sizes,e),"columns")]}var Li=t=>t?` Columns are cut into ${H(t.k,
"clusters")}.`:"";var Ii=F.colors,su=Object.keys(F.marker_scales),Ri=F.marker_scales;function Ar(t){return Ze(t)?t:t%Tn}function tt(t){return Ze(
t)?Js(t):b(Ii,t%Ii.length)}function kr(t){return b(su,Ze(t)?Zs(t):t%ye)}var iu=12;function Di(t,e){let n="How the columns are clustered",{box:o,list:r}=Oe(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(w,A)=>po(r,w,`${w} of columns`,x=>{
e.setOption("column_options",{...s(),...A(x)}),e.flush()}),c=i("Clusters",w=>({n_clusters:Number(w)||null})),a=(e.model.
get("column_choices")??[]).map(({name:w,text:A,values:x,words:M})=>{let y=i(A,v=>({[w]:x[M.indexOf(v)]}));return()=>y(M,
String,M[x.indexOf(s()[w])]??"")}),u=r.ownerDocument,f=u.createElement("section");f.addEventListener("change",e.flush),r.
append(f);let m="",h=[],p=()=>e.option("column_clusters")??{};function d(w,A){let{tree:x}=p(),M=(S,T)=>{let{[w]:N,...O}=p()[S]??
{};T&&(O[w]=T),e.setOption("column_clusters",{...p(),tree:x,[S]:O})},y=["text","color"].map(S=>Object.assign(u.createElement(
"input"),{type:S,maxLength:200})),[v,E]=y;v.addEventListener("blur",()=>g()),v.addEventListener("change",()=>M("names",v.
value.trim())),E.addEventListener("input",()=>M("colors",E.value)),E.addEventListener("keydown",({key:S})=>{S==="Delete"&&
M("colors","")});let k=H(A);return tn(f,`Name ${k}`,`Name of column cluster ${k}`,v),tn(f,"",`Color of column cluster ${k}`,
E),E.title="Delete resets it",y}let g=()=>{};return function(A,x){let{n_clusters:M}=s();o.hidden=A<2||M===void 0,c(["",...Mr(
1,A)],E=>E||"not cut",String(M||""));for(let E of a)E();let y=x&&x.k<=iu?[...x.nodes]:[],v=x?bo(x):[];g=()=>{let E=[p().
tree,y].join();if(m!==E){if(h.some(([k])=>k.matches(":focus")))return;m=E,f.replaceChildren(),h=y.map(d)}h.forEach(([k,S],T)=>{
S.value=tt(b(v,T)),k.matches(":focus")||(k.value=p().names?.[b(y,T)]??"")})},g()}}var Pi={cmap:"distance_cmap"},Hi={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function au(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Bi(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let l=e.get("distances"),{n:a}=t.data;return(l!==o.bytes||a!==o.n)&&(o={bytes:l,
n:a,values:au(Sn(l),a)}),o.values}function i(){let l=t.data,a=s();if(r.data&&r.of===l&&r.values===a)return r.data;let u=Array.
from({length:a.length?l.n:0},(m,h)=>l.name(h)),f={...l,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:a,columnTree:null,tracks:[],columnTracks:[]};return r={of:l,values:a,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:l=>l==="values_about"?{unit:n().unit,centered:!1}:e.get(l)}},note:{value:()=>n().note??""},
option:{value:l=>Object.hasOwn(Hi,l)?Hi[l]:t.option(Pi[l]??l)},setOption:{value(l,a){let u=Pi[l];u&&t.setOption(u,a)}}})}var[lu,cu]=[2,1],uu=8,fu=.8,[mu,pu]=[430,1100],du=560;function zi(t,e){let n=Array.from(Qe("Greys",e));return t.dark?n:n.
map((o,r)=>b(n,3*(255-Math.floor(r/3))+r%3))}function Fi(t){let e=t.closest("[data-framed]")?du:fu*yt(t).innerHeight/de(
t);return Math.min(pu,Math.max(mu,e))}function hu({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:c}=n.
heatmap;return s.map(({label:l})=>{let a=b(e.tree.start,b(t.nodes,l)),u=a+b(t.sizes,l),[f,m]=[r.begin(a),o.begin(a)];return{
label:l,left:i+f,top:c+m,width:r.end(u)-f,height:o.end(u)-m}})}function Ui(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),
t.rect(r.left-1,r.top-1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:c,width:l,height:a}of hu(e,n))t.strokeStyle=
tt(b(o,s)),t.lineWidth=Math.min(l,a)<uu?cu:lu,t.beginPath(),t.rect(i,c,l,a),t.stroke();t.restore()}function Wi(t){return{
brush:(e,n)=>t.select([...e,...n??t.data.tree.order]),follow(){},restyle(){},destroy(){}}}function vr({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,u)=>a+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,l]=[0,1/0];for(let a=0;a<t;a++){let u=Nt(o,Nt(n,a));i[Nt(n,a)]=(c+u/2)*r,c+=u,s[a+1]=c*r,l=Math.min(l,u*r)}for(let a=0;a<
t-1;a++)i[t+a]=(Nt(i,Nt(e,2*a))+Nt(i,Nt(e,2*a+1)))/2;return{edges:s,x:i,least:l}}function ie(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Nt(t,n)+(e-n)*(Nt(t,n+1)-Nt(t,n))}function $e(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Nt(t,r)<=e?n=r:o=r-1}return n+(e-Nt(t,n))/(Nt(t,n+1)-Nt(t,n))}function Nt(t,e){
return t[e]}var Sr=1;function vt(t,e){return Vi(t,ie(t.places?.edges,e))}function Vi(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Er(t,e,n){
return at(t.places?t.places.x:e.x,n)}function Ao(t,e,n){return Vi(t,Er(t,e,n))}function Xt(t,e){let n=t.from+e/t.width*(t.
to-t.from);return $e(t.places?.edges,n)}function ct(t,e){return t.height*(1-e/t.top)}function ko(t,e){return t.top*(1-e/
t.height)}function Le(t){return t.width/(t.to-t.from)}function Tr(t,e){return vt(t,e+1)-vt(t,e)}function vo(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Sr/(Le(e)*n),c=e.places?.edges,l=Ws(
t,e.from,e.to,i,c),a=new Int32Array(12*l.length),u=new Int32Array(3*l.length),f={rows:ji(r+s+1),columns:ji(o+s+1)},m=0,h=(g,w,A,x,M)=>{
a.set([w,A,x,M],4*m),u[m++]=g},p=g=>Math.round(Ao(e,t,g)*n-s/2),d=g=>Math.round(ct(e,mt(t,g))*n-s/2);for(let g of l){let[
w,A]=Bt(t,g),[x,M,y]=[p(w),p(A),d(g)],[v,E]=[Math.max(0,x),Math.min(o,M+s)];y>-s&&v<E&&qi(f.rows,y,v,E)&&h(g,v,y,E-v,s);
for(let[k,S]of[[w,x],[A,M]]){if(S<0||S+s>o+1)continue;let N=k>=t.n&&Eo(t,k,c)>=i?d(k):r,[O,$]=[Math.max(0,Math.min(y,N)),
Math.max(y,N)];O<$&&qi(f.columns,S,O,$)&&h(g,S,O,s,$-O)}}return{rects:a,owner:u,count:m,thick:s}}function So(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(at(e,s),at(e,s+1),at(e,s+2),at(e,s+3))}function Eo(t,e,n){let o=at(t.sizes,e);if(!n)
return o;let r=at(t.start,e);return at(n,r+o)-at(n,r)}function ji(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function qi(t,e,n,o){let[r,s]=[at(t.from,e),at(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Yt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Sr/(Le(r)*r.dpr),
c=r.places?.edges,l=Math.max(0,Math.floor($e(c,r.from)));for(;l<t.n&&ie(c,l)<r.to;){let a=at(o,at(t.order,l)),u=at(t.start,
at(e,a)),f=u+at(n,a),[m,h]=[Math.max(0,vt(r,u)),Math.min(r.width,vt(r,f))];s.push({label:a,x0:m,x1:h}),l=Math.max(f,Math.
ceil($e(c,ie(c,u)+i)))}return s}var Gi=new WeakMap;function sn(t,e){if(t.monotone)return mt(t,e);let n=Gi.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Bt(t,o);n[o]=Math.max(mt(t,o),n[r]??0,n[s]??0)}
Gi.set(t.children,n)}return at(n,e)}function an(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Xt(e,n)),
0),t.n-1),i=at(t.order,s),c=Sr/(Le(e)*e.dpr),l=-1,a=r,u=(f,m,h)=>{let p=Math.hypot(m,h);p<a&&([a,l]=[p,f])};for(let f=at(
t.parents,i);f>=0;f=at(t.parents,f)){if(Eo(t,f,e.places?.edges)<c)continue;let[m,h]=Bt(t,f),p=ct(e,mt(t,f)),d=[m,h].map(
g=>Ao(e,t,g));u(f,Ki(n,d[0]??0,d[1]??0),o-p),[m,h].forEach((g,w)=>{let A=ct(e,mt(t,g));u(g,n-at(d,w),Ki(o,p,A))})}return l}
function Ki(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function at(t,e){return t[e]}function Xi(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(Tt(t,0)).replace(/^-0$/,"0"):r==="e"?to(t,s):r==="g"?Pt(t,Math.max(1,s)):r==="%"?
`${i(Tt(100*t,s))}%`:i(Tt(t,s))}var gu=2e4,wu=4;function Yi(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:l,fmt:a,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[h,p]=e.shown,[d,g]=[f.unit,u.unit];if(g<z+2||d<z||(p-h)*r.length>gu)return;let w=[];
for(let A=Math.ceil(h-.2);A+.8<=p&&A<o.length;A++)for(let x=0;x<r.length;x++){let M=b(n.values,b(o,A)*n.p+b(r,x)),y=Xi(M,
a);if(!y)continue;if(l.width(y)+wu>d)return;let v=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),E=.2126*b(c,v)+
.7152*b(c,v+1)+.0722*b(c,v+2),k=m.left+f.at(x+.5),S=m.top+u.at(A+.5)+.5;w.push({word:y,x:k,y:S,dark:E>127.5})}t.font=l.css(),
t.textAlign="center",t.textBaseline="middle";for(let{word:A,x,y:M,dark:y}of w)t.fillStyle=y?"#000000":"#ffffff",t.fillText(
A,x,M)}var Ji=F.label_gap,bu=F.max_label_shift,yu=F.max_last_label_shift;function Zi(t,e,n){for(let[o,r]of e.entries()){let s=_r(
t.map(({centre:l})=>l),r,n),i=o===e.length-1?yu:bu,c=s?.every((l,a)=>{let{centre:u,span:f}=t[a];return Math.abs(l-u)<=Math.
max(f/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function _r(t,e,n,o=Ji){let r=t.length;if(e.reduce((m,h)=>m+
h,o*(r-1))>n)return null;let s=t.map((m,h)=>h).sort((m,h)=>b(t,m)-b(t,h)),i=[0];for(let m=1;m<r;m++){let h=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+h)}let c=[];s.forEach((m,h)=>{let[p,d]=[b(t,m)-b(i,h),1];for(let g=c.at(-1);g&&g.mean>=
p;g=c.at(-1))p=(p*d+g.mean*g.size)/(d+g.size),d+=g.size,c.pop();c.push({mean:p,size:d})});let l=new Array(r),a=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:h}of c)for(let p=f+h;f<p;f++)l[b(s,f)]=Math.min(Math.max(m,a),u)+
b(i,f);return l}function Qi(t,e,n,o=Ji){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,l)=>l).sort((c,l)=>(t[l]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:l,span:a}=t[c],u=b(e,c)/2;if(2*u>1.5*a||l-u<0||l+u>n)continue;let f=Math.
max(0,Math.floor(l-u-o/2)),m=Math.max(0,Math.ceil(l+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[c]=!0)}return r}var ae=10,Nr=90,Cr=({kind:t,values:e},n)=>t!=="text"||n/e.length>=z+2,To=(t,e,n)=>t.map(o=>{if(o.kind!=="text"||!Cr(o,e))
return ae;let r=Array.from(o.values,(s,i)=>n.width(U(ft(o,i))));return Math.min(Nr,Math.max(ae+1,...r))});var Ln=3,In=84,Rn=6,xu=8;function ta(t,e,n,[o,r],s,i=()=>"",c=null,l=[]){let a=t.map(({name:m})=>s.fit(`${i(m)} ${U(m)}`.
trim(),In)),{items:u,lines:f}=rn(t,e,s,c,l);return{names:a,items:u,legendHeight:f?f*$n+xu:0,namesHeight:a.length?Math.max(
...a.map(m=>s.width(m)))+Rn+6:0,fit:m=>t.map(h=>{if(h.kind!=="text"||m<z+2)return ae;let p=ae+1;for(let d=Math.floor(o);d<
r&&d<n.length;d++)p=Math.max(p,s.width(U(ft(h,b(n,d)).slice(0,60))));return Math.min(Nr,p)})}}var Dn=9,_o=17,Mu=14,Ie=5,ea=11,Ee=7,Or=z+Ee+5,Au=130,na=37,oa=140,Pn=18,$r=z+2,ra=90,sa=8,ku=1.05,vu=.6;function ia(t,e){
let{width:n,height:o,columns:r,rows:s,dpr:i,tracks:c}=t,l=L=>Math.round(L*i)/i,a=t.columnCut?Dn+Ie:0,u=t.columnTitles?Mu:
0,f=t.columnTracks??[],m=f.reduce((L,j)=>L+j+Ln,0),h=t.columnTree?Math.min(70,.1*o)+Ie:8,p=l(h+a+u+m),d=t.titles?_o:0,g=t.
rowTree?Math.min(130,Math.max(50,.16*n)):0,w=o-(c?.legendHeight??0),A=c?.fit((w-p-24)/s)??[],x=()=>A.reduce((L,j)=>L+j+Ln,
0),M=()=>l(d+g+Ie+Dn+x()+Ie),y=M(),v=ea+10+Math.max(0,...t.scale.map(L=>e.width(L))),E=16+Math.max(v,e.width(t.unit)+4),
k=0,S=w-p-24;if(t.chosen||S/s>=$r){let L=Math.min(Au,.26*n,t.longestName());k=L+(t.chosen?L&&Pn+6:10)}let T=Math.max(20,
n-y-E-k),N=()=>Lr(r,(T-Math.min(t.between??0,hr*T))/r.length,y,.34*w,e,!A.length),O=N(),$=()=>Math.max(O.height,c?.namesHeight??
0);(k||A.length)&&(w-p-$())/s<$r&&(t.chosen||(k=0),A=c?.fit(0)??[],y=M(),T=Math.max(20,n-y-E-k),O=N());let R=Math.max(20,
w-p-$()),B=0;if(t.square){let L=()=>{let[G,it]=[n-y-k,w-p-$()],D=Or+ra+2*Ee+6,W=Math.min(G-E,it),q=Math.min(G-sa,it-D);B=
q>ku*W?D:0,T=Math.max(20,B?q:W)};L(),k&&!t.chosen&&T/s<$r&&(k=0,L()),O=N(),T=Math.max(20,Math.min(T,w-p-$()-B));let j=n-
y-k-(B?sa:E)-T;t.rowTree&&j>0&&(g+=Math.max(0,Math.min(j,vu*T-g)),y=M()),R=T}T=l(T),R=l(R);let _=y-Ie-x(),C=_,I=p-Ie-m;return{
heatmap:{left:y,top:p,width:T,height:R},clusterBar:{left:_-Dn,top:p,width:Dn,height:R},rowTree:{left:d,top:p,width:g,height:R},
columnTree:{left:y,top:2+u,width:T,height:t.columnTree?p-a-u-m-Ie-2:0},columnBar:{left:y,top:p-a-m,width:T,height:a&&Dn},
bar:{left:B?y:y+T+k+16,top:p+Or+(B&&R+$()+Ee),width:ea,height:B?ra:Math.min(120,Math.max(1,R-Or-Ee))},tall:Math.ceil(p+R+
$()+B)+(o-w),names:O,rowNames:k,tracks:A.map(L=>(C+=Ln+L,{left:l(C-L),top:p,width:L,height:R})),width:n,columnTracks:f.map(
L=>(I+=Ln+L,{left:y,top:l(I-L),width:T,height:L})),trackNames:c?.names??[],legend:c?.items??[],legendTop:w+4,below:$()}}
function Lr(t,e,n,o,r,s=!0){let i=t.map(p=>U(p)),c=p=>Math.max(0,...p.map(d=>r.width(d)));if(c(i)+8<=e)return{words:i,angle:0,
every:1,height:z+12};let l=na*Math.PI/180,a=s&&e*Math.sin(l)>=z+1,u=a?1:Math.max(1,Math.ceil((z+2)/e)),f=Ge(i,Mn(i),(p,...d)=>{
if(p%u)return"";let g=n+e*(p+.5)-6,w=a?Math.min(oa,(o-16)/Math.sin(l),g/Math.cos(l)):Math.min(oa,o-10);return r.fit(b(i,
p),w,z,!1,...d)}),m=a?l:Math.PI/2,h=c(f)*Math.sin(m)+z*Math.cos(m)+12;return{words:f,angle:a?na:90,every:u,height:Math.ceil(
h)}}function aa(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:l,to:a}=o,{heatmap:u,rowNames:f}=e,m=z+2,h=Math.
floor(u.height/m),p=i.map(x=>b(n,x)).filter(x=>x+.5>=l&&x+.5<=a).slice(0,h).sort((x,M)=>x-M),d=p.map(x=>o.at(x+.5)),g=_r(
d,Array(p.length).fill(m),u.height,0)??[],w=c(p,f-Pn-6),A=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((x,M)=>{let[y,v]=[u.top+b(d,M),u.top+b(
g,M)];t.moveTo(A+2,y),t.lineTo(A+5,y),t.lineTo(A+Pn-3,v),t.fillText(x,A+Pn,v+.5)}),t.stroke()}function la(t,e,n,o,[r,s],i,c){let l=new Float64Array(e),a=new Float32Array(i*c),u=(s-r)/c,f=-1;for(let m=0;m<c;m++){let h=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(h+u/2),0),n.length-1);if(p===f){a.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let d=Mt(n,p)*e;for(let g=0;g<e;g++)l[g]=Mt(t,d+g)}else Su(l,t,e,n,h,h+u);Eu(a,m*i,l,o,i)}return a}function Su(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let l=Math.min(c+1,s)-Math.max(c,r);if(l<=1e-9)
continue;i+=l;let a=Mt(o,c)*n;for(let u=0;u<n;u++)t[u]=Mt(t,u)+l*Mt(e,a+u)}for(let c=0;c<n;c++)t[c]=Mt(t,c)/i}function Eu(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[l,a]=[c*i,(c+1)*i];if(i<=1){t[e+c]=Mt(n,Mt(o,Math.min(Math.floor(l+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(l);f<a&&f<s;f++)u+=(Math.min(f+1,a)-Math.max(f,l))*Mt(n,Mt(o,f));t[e+c]=u/i}}
function ca(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,l=e.norm==="linear",[a,u]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],f=256*c[0],m=256*(c[1]-c[0])/(i-s);for(let h=0;h<t.length;h++){let p=Mt(t,h);if(Number.isNaN(p))continue;
let d=0;if(l)d=Math.min(Math.max(Math.floor(f+(p-s)*m),a),u);else for(let g=128;g;g>>=1)p>=Mt(r,d+g-1)&&(d+=g);d*=3,o[4*
h]=Mt(n,d),o[4*h+1]=Mt(n,d+1),o[4*h+2]=Mt(n,d+2),o[4*h+3]=255}}function No(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil($e(
r,n));for(let l=Math.floor($e(r,e));l<c;l++){if(!t(l))continue;let a=Math.max((ie(r,l)-e)*i,0),u=Math.min(Math.max((ie(r,
l+1)-e)*i,a+1),o),f=s.length-1;f>0&&a<=Mt(s,f)+1e-6?s[f]=Math.max(u,Mt(s,f)):s.push(a,u)}return s}function Mt(t,e){return t[e]}var Tu=F.missing_color;function Co(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let l=la(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let u=a.createImageData(t.width,t.height);ca(l,i,c,u.data),
a.putImageData(u,0,0)}function Oo(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Tu,r?.some(({gap:i})=>i)?
_u(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function _u(t,e,n,o,[r,s],i){let c=ln(s,n.left,e.width,i);for(let[l,a,u,f]of ln(r,n.top,e.height,i))for(let[m,h,p,d]of c)
o&&t.fillRect(p,u,d,f),t.drawImage(e,m,l,h,a,p,u,d,f)}function ln({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=l=>Math.
round((o+l)*s)/s;return n.map(l=>{let[a,u]=[c(l.begin),c(l.end)],f=Math.max(u-a,1/s);return[(l.from-t)*i,(l.to-l.from)*i,
a,f]})}function $o(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((l,a)=>{if(!l)return;let u=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(l,u,c+z+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?u+4:u,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),t.restore()})}function Lo(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,l){let a=l?.unit??e.height/(r-o);if(a<z)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let h=b(
u,m)+.5,p=e.top+(l?.at(h)??(h-o)*a);t.fillText(f,e.left+e.width+7,p+.5)})}function Ir(t,e,n,o,r){let s=vo(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let l=t.getContext(
"2d");return l&&(o&&l.setTransform(0,1,1,0,0,0),So(l,s,r)),s}function ua(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let l=Math.floor(Xt(e,(c+.5)/e.dpr)),a=n[Math.min(l,n.length-1)],u=c<o&&a!==void 0?t.labels[a]??
-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[u,c])}return r}function Rr(t,{left:e,top:n,width:o,height:r},s,i,c,l){
for(let{label:a,x0:u,x1:f}of s){let m=c&&f-u>4?.5:0,[h,p]=[u+m,f-u-2*m],d=l?[e+h,n,p,r]:[e,n+h,o,p];t.fillStyle=tt(b(i,a)),
t.beginPath(),c&&f-u>8?t.roundRect(...d,2):t.rect(...d),t.fill()}}function Dr(t,e,{left:n,top:o},r,s,i,c,l){let{dpr:a}=r;
t.save(),t.setTransform(1,0,0,1,Math.round(n*a),Math.round(o*a)),t.beginPath(),t.rect(0,0,e.width,e.height),t.clip(),t.drawImage(
e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:m}of c){let h=b(i?.nodes??[],u);if(!i||h<i.tree.
n)continue;let p=Math.round(ct(r,sn(i.tree,h))*a-1),d=Math.floor(f*a),g=Math.max(1,Math.ceil(m*a)-d);t.fillStyle=tt(b(l,
u)),s?t.fillRect(p,d,e.width-p,g):t.fillRect(d,p,g,e.height-p)}t.restore()}function fa(t,{heatmap:e},{blocks:n},o,r){let s=n.
flatMap(({from:l,to:a,begin:u,end:f})=>No(o,[l,a],f-u).map(m=>m+u)),i=0;t.fillStyle=r.paper,t.globalAlpha=.62;for(let l=0;l<=
s.length;l+=2){let a=s[l]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=
r.ink;let c=e.left-4;for(let l=0;l<s.length;l+=2){let[a=0,u=0]=[s[l],s[l+1]];t.fillRect(c,e.top+a,e.left-c-1,Math.max(1,
u-a))}}function Hn(t,{left:e,top:n,width:o,height:r},s,i){let c=m=>Math.round(m*i)/i,[l,a,u,f]=[c(e),c(n),c(e+o),c(n+r)];
for(let[m,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(l-h,a-h,u-l+2*h,f-a+2*h),t.rect(l,a,u-l,f-a),t.
fill("evenodd")}function Pr(t,e){if(t.norm==="linear"){let r=je(t.vmin,t.vmax,e,40);return{values:r,words:te(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(te([r]),0):st(r,2));return{values:n,words:o}}function ma(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:l,top:a,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(l,a+g,u,Math.min(1,f-g));let h=(g,w)=>{t.beginPath(),t.moveTo(l,g),t.lineTo(l+u,g),t.lineTo(l+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&h(a,a-Ee),t.fillStyle=m(0),n.below&&h(a+f,a+f+Ee);let{values:p,
words:d}=Pr(n,f);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",p.forEach((g,w)=>{let A=a+f*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(l+u,Math.min(Math.round(A),a+f-1),4,1),t.fillStyle=s.quiet;let x=Math.min(Math.max(A,a+5),a+
f-4);t.fillText(d[w]??"",l+u+8,x)}),t.fillStyle=s.quiet,t.fillText(o,l,a-Ee-2-z/2),c&&(t.fillStyle=F.missing_color,t.fillRect(
l,a+f+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",l+14,a+f+19))}function Hr(t,{places:e,theme:n,face:o},r,s,i){let{blocks:c,first:l,isCrowded:a}=s;if(!r||a)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,t.textAlign="center",t.textBaseline="middle";let m=c.flatMap(({begin:p,end:d},g)=>{let w=d-
p-2,A=r(l+g).map(v=>U(v)),x=A.length-1,M=!i&&o.width(b(A,x))<=_o-4,y=A.findIndex(v=>o.width(v)<=w);return!i&&w<z||y<0&&!M?
[]:{middle:(p+d)/2,words:A,last:x,lies:M,found:y<0?x:y}}),h=m.some(({found:p,last:d})=>p===d);for(let{middle:p,words:d,last:g,
lies:w,found:A}of m){let x=h&&A===g-1?g:A;t.save(),i?t.translate(u.left+p,f.top-7.5):t.translate(_o/2-2,u.top+p),!i&&(!w||
x<g)&&t.rotate(-Math.PI/2),t.fillText(b(d,x),0,.5),t.restore()}}var Nu=.5,pa=(t,e,n)=>To(t,Nu*e,n);function da(t,e,n){let{length:o}=n;t.width=o,t.height=e.length;let r=t.getContext("2d");
if(!r)return;let s=r.createImageData(o,e.length);e.forEach((i,c)=>{if(!i.colors.length)return;let l=we(i);for(let a=0;a<
o;a++){let u=b(n,a),f=4*(c*o+a);s.data.set(l.subarray(3*u,3*u+3),f),s.data[f+3]=255}}),r.putImageData(s,0,0)}function ha(t,e,n){
let{columnTracks:o,columns:r,columnAxis:s,places:i,theme:c,face:l,dpr:a,markOf:u}=n;t.font=l.css(),t.textBaseline="middl\
e",t.textAlign="left",t.imageSmoothingEnabled=!1,i.columnTracks.forEach(({left:f,top:m,width:h,height:p},d)=>{let g=b(o,
d);if(g.colors.length)for(let[x,M,y,v]of ln(s,f,e.width,a))t.drawImage(e,x,d,M,1,y,m,v,p),Se(t,y,m,v,p,c);else if(p>ae&&
s.unit>=z){t.fillStyle=c.quiet;for(let x=0;x<r.length;x++)t.save(),t.translate(f+s.at(x+.5),m+p),t.rotate(-Math.PI/2),t.
fillText(l.fit(U(ft(g,b(r,x))),p),0,.5),t.restore()}t.fillStyle=c.ink;let w=f+h+Rn,A=l.fit(`${u(g.name)} ${U(g.name)}`.trim(),
Math.min(In,i.width-w-2));t.fillText(A,w,m+p/2+.5)})}function ga(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((l,a)=>{if(!l.colors.length)return;let u=we(l);for(let f=0;f<s;f++){let m=Math.floor(o+(f+.5)/s*(r-o)),h=b(
n,Math.min(Math.max(m,0),n.length-1)),p=4*(f*e.length+a);c.data.set(u.subarray(3*h,3*h+3),p),c.data[p+3]=255}}),i.putImageData(
c,0,0)}function wa(t,e,n,o,r,s,i,c,l){let{from:a,to:u}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:f,top:m,width:h,height:p},d)=>{let g=b(n,d),w=b(o.trackNames,d);if(g.colors.length)for(let[A,
x,M,y]of ln(s,m,e.height,l))t.drawImage(e,d,A,1,x,f,M,h,y),Se(t,f,M,h,y,i);else if(h>ae&&s.unit>=z){t.fillStyle=i.quiet,
t.textAlign="left";for(let A=Math.ceil(a-.4);A+.6<=u;A++){let x=c.fit(U(ft(g,b(r,A))),h);t.fillText(x,f,m+s.at(A+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(f+h/2,m+p+Rn),h>c.width(w)?(t.textAlign="center",t.fillText(w,0,z/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Br({data:t,inBlocks:e,places:n,rowAxis:o,dpr:r}){let{width:s,height:i}=n.rowTree,{tree:c}=e??t,l=(Ht(c)||1)*1.04;
return ya(c,o,{width:i,height:s,top:l,dpr:r})}function zr({places:t,columnAxis:e,dpr:n},o){let r=(Ht(o)||1)*1.02;return ya(
o,e,{...t.columnTree,top:r,dpr:n})}function ya(t,e,n){let{from:o,unit:r,length:s}=e,i=ba.get(e);return i?.tree!==t&&ba.set(
e,i={tree:t,places:ni(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var ba=new WeakMap,Cu=15e4,Ou=.75;function $u({gap:t,
blocks:e,length:n,from:o,to:r},s,i,c){let a=(r-o)*c<=Cu?n-t*(e.length-1):s?Ou*n:n;return Math.max(1,Math.round(a*i))}function xa(t){
let e=()=>{let a={canvas:xe(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};
function o(a,u,f){if(Me(a.canvas))a.canvas=xe(t,()=>a.key=[]);else if(u.length===a.key.length&&u.every((m,h)=>m===a.key[h]))
return;a.key=u,f(a.canvas)}function r(a,u){let{data:f,places:m,columnAxis:h,theme:p,face:d,dpr:g}=u,{columnTree:w}=m,{columnCut:A}=u,
x=f.columnTree;if(w.height&&x){let M=[x,w.width,w.height,g,p.quiet,h],y=zr(u,x);o(n.columns,M,S=>Ir(S,x,y,!1,p.quiet));let v=A?
Yt(A,y):[],E=A?bo(A):new Int32Array(0);Dr(a,n.columns.canvas,w,y,!1,A,v,E),Rr(a,m.columnBar,gr(v,h),E,!0,!0),a.fillStyle=
p.ink;let k=A&&w.top+ct(y,A.t);for(let S=0;k&&S<w.width;S+=6)a.fillRect(w.left+S,k,3,1)}if(Hr(a,u,u.columnTitleOf,h,!0),
$o(a,m,p,d,h),ma(a,u),m.columnTracks.length){let{columnTracks:M,columns:y}=u;o(n.above,[M,y],v=>da(v,M,y)),ha(a,n.above.
canvas,u)}m.legend.length&&Mo(a,m.legend,m.legendTop,p,d)}function s(a,u){let{data:f,places:m,rows:h,columns:p,shown:d,scale:g,
map:w,gaps:A,theme:x,face:M,dpr:y}=u,{rowAxis:v,columnAxis:E}=u,{heatmap:k}=m,S={width:Math.max(1,Math.round(k.width*y)),
height:$u(v,u.titleOf!==null,y,p.length)},T=[f.values,h,p,...d,S.width,S.height,g,w];if(o(n.heatmap,T,O=>Co(O,f,h,p,d,S,
g,w)),Oo(a,n.heatmap.canvas,k,A,[v,E],y),Yi(a,u),m.rowNames){let O=($,R)=>{let B=$.map(I=>b(h,I)),_=B.map(I=>U(f.name(I))),
C=B.map(I=>eo(f,I));return Ge(_,C,(I,...L)=>M.fit(b(_,I),R,z,!1,...L))};u.named?aa(a,u,u.named,O):Lo(a,m,d,O,x,M,v)}let{
tracks:N}=u;m.tracks.length&&(o(n.tracks,[N,h,...d,S.height],O=>ga(O,N,h,d,S.height)),wa(a,n.tracks.canvas,N,m,h,v,x,M,y))}
function i(a,u){let{rowTree:f,rows:m,places:h,rowAxis:p}=u,d=_t(u.cut),g=Br(u),w=f?Yt(u.cut,g):ua(u.cut,g,m);Rr(a,h.clusterBar,
gr(w,p),d,f),(f||u.inBlocks)&&c(a,u,g,f?w:[],d),u.outlined&&Ui(a,u,w,d),Hr(a,u,u.titleOf,p)}function c(a,u,f,m,h){let{tree:p}=u.
inBlocks??u.data,{rowTree:d}=u.places,{dpr:g,from:w,to:A}=f,x=u.theme.quiet,M=[p,d.width,d.height,g,w,A,x,u.rowAxis];o(n.
tree,M,y=>{Ir(y,p,f,!0,x)}),Dr(a,n.tree.canvas,d,f,!0,u.cut,m,h)}function l(a,u){let{data:f,places:m,rows:h,placeOf:p,selection:d,
hover:g,rowTree:w,theme:A,dpr:x}=u,{rowAxis:M,columnAxis:y}=u,{heatmap:v}=m;d&&fa(a,m,M,O=>!!d[b(h,O)],A),u.brushed&&Hn(
a,u.brushed,A,x);let E=(N,O,$,R)=>{let[B,_]=[M.begin(N),M.end(O)],C=Math.max(_-B,2),I=(B+_)/2,L=Math.max(0,I-C/2),j=Math.
min(v.height,I+C/2);j<=0||L>=v.height||Hn(a,{left:$,top:v.top+L,width:R-$,height:j-L},A,x)},[k,S]=[v.left,v.left+v.width],
T=({start:N,sizes:O},$)=>E(b(N,$),b(N,$)+b(O,$),k,S);if(u.inBlocks&&u.branch&&T(u.inBlocks.tree,u.branch),!!g)if(g.leaf!==
void 0){let N=b(p,g.leaf);if(E(N,N+1,k,S),u.column>=0){let{begin:O,end:$}=y;E(N,N+1,k+O(u.column),k+$(u.column+1))}}else
w&&T(f.tree,g.node)}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:l,destroy(){for(let{canvas:a}of Object.values(
n))a.width=a.height=0}}}var Lu=24;function cn(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},u=a]=n.values(),f=Math.max(Lu,Math.hypot(
a.x-u.x,a.y-u.y));return{x:(a.x+u.x)/2,y:(a.y+u.y)/2,far:f}}function i(a){let u=kt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,u)||(o={...u,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function c(a){let u=kt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===a.pointerId&&e.drag(a,u,o):
e.hover(a,u)}function l(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,kt(t,a),u))}return Q(t,{pointerdown:i,pointermove:c,pointerup:l,pointercancel:l,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let u=a.touches[0],f=u&&e.owns?.(kt(t,u));a.cancelable&&
(a.touches.length>1||f)&&a.preventDefault()}})}function Fr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:c,top:l,width:a,height:u}=r.places.columnTree;if(n<c||n>=c+a||o<l||o>=l+u)return null;
let f=zr(r,s),m=i.n_clusters;return{cut(h){let p=Lt(s,ko(f,h.y-l));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))},
flip(){let h=an(s,f,n-c,o-l,7);h>=s.n&&t.setColumnTree(io(s,h))}}}var Iu=7;function Ma(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:l}=t,{heatmap:a,clusterBar:u,columnBar:f,
rowTree:m}=t.places,h=n-a.top,p=e-a.left,d=p>=0&&p<a.width,g=Math.min(Math.floor(l.placeAt(p)),i.length-1),w=d&&!l.isGap(
p)?g:-1,A=t.places.columnTracks;if(A.length&&h<0&&n>=b(A,0).top-1)return w<0?null:{above:w};if(t.columnCut&&h<0&&n>=f.top-
1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(h<0||h>=a.height)return null;let x=e<=m.left+m.width;if(c.isGap(
h)&&!x)return null;let M=Math.min(Math.floor(c.placeAt(h)),o.n-1),y=b(s,M);if(d)return w<0?null:{leaf:y,column:w};if(t.places.
tracks.some(({left:S,width:T})=>e>=S-1&&e<S+T+1))return{leaf:y,column:-1};if(e>=u.left-1&&e<a.left)return{label:b(r.labels,
y)};let{inBlocks:v}=t;if(!(t.rowTree||v)||!x)return null;let E=(v??o).tree,k=an(E,Br(t),h,e-m.left,Iu);return k<o.n?k<0?
null:{leaf:k,column:-1}:v?{within:k}:{node:k}}function Ur({data:t,cut:e,columns:n,columnCut:o,tracks:r,columnTracks:s,outlined:i,
inBlocks:c},l){let a=p=>[...o?[`column cluster ${Z(o,b(o.labels,p))}`]:[],...s.map(d=>`${d.name}: ${ft(d,p)}`)];if("abov\
e"in l){let p=b(n,l.above);return[t.columnAbout[p]?.label??b(t.columns,p),...a(p)]}if("columns"in l)return o?$i(o,l.columns):
[];if(l.label!==void 0){let p=H(b(e.sizes,l.label),t.noun);return[`Cluster ${Z(e,l.label)}`,p]}if(l.node!==void 0){let p=e.
nodes.indexOf(l.node),d=H(b(t.tree.sizes,l.node),t.noun);return[p<0?d:`Cluster ${Z(e,p)} · ${d}`,`height ${ut(mt(t.tree,
l.node))}`]}if(l.within!==void 0)return c?Ru(c,l.within,t):[];let u=`cluster ${Z(e,b(e.labels,l.leaf))}`,{leaf:f}=l,m=r.
map(p=>`${p.name}: ${ft(p,f)}`);if(l.column<0)return[t.name(f),u,...m];let h=b(n,l.column);if(i){let[p,d]=[f,h].map(w=>b(
e.labels,w)),g=p===d?`both in ${u}`:`${u}, and ${Z(e,b(e.labels,h))}`;return[t.name(f),Aa(t,f,h),g]}return[t.name(f),...Wr(
t,f,h),u,...a(h),...m]}function Ru({tree:t,breaks:e},n,{n:o,noun:r}){let s=o-1-e.length,i=mt(t,n),c=n<o+s?`height ${ut(i)}`:
`means of blocks: height ${ut(i-(t.heights[s-1]??0))}`;return[H(b(t.sizes,n),r),c]}function Wr(t,e,n){return[Aa(t,e,n),...Du(
t,e,n)]}function Aa(t,e,n){let o=t.columnAbout[n],r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)
return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${Qn(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)
return`${s}: ${Qn(r)} scaled`;let c=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}: ${dt(c??NaN,
i.kind,i.unit)}`}function Du(t,e,n){let o=t.leafRows?.[e]??1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];
let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],c=H(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[
`${c}: ${Es(r)} yes`];if(!i)return[];let l=t.cellDeviations[e*t.p+n]??NaN,a=i.kind==="date"?"days":i.unit,u=`standard de\
viation ${dt(l,"number",a)}`;return[`${c}: mean ${dt(r,i.kind,i.unit)}, ${u}`]}function jr({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:l,height:a}=t.heatmap,u=n.length,f=(A,x,M)=>[
Math.min(Math.max(0,Math.floor(Math.min(A,x))),M-1),Math.min(Math.max(0,Math.floor(Math.max(A,x))),M-1)+1],[m,h]=f(o.placeAt(
s.y-l),o.placeAt(i.y-l),e.length),[p,d]=f(r.placeAt(s.x-c),r.placeAt(i.x-c),u),g=Math.max(0,o.begin(m)),w=Math.min(a,o.end(
h));return{leaves:Array.from({length:h-m},(A,x)=>b(e,m+x)),columns:d-p<u?new Set(Array.from({length:d-p},(A,x)=>b(n,p+x))):
null,rect:{left:c+r.begin(p),top:l+g,width:r.end(d)-r.begin(p),height:w-g}}}function ka(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function l({x:y,y:v}){let E=r();return E&&
Ma(E,y,v)}function a(y,v){t.setHit(y);let E=y?.label===void 0?y?.node:e.cut.nodes[y.label];y?.leaf!==void 0?e.setHover({
leaf:y.leaf}):E===void 0?e.setHover(null):e.setHover(E<e.data.n?{leaf:E}:{node:E}),i.canvas.style.cursor=y?"pointer":Fr(
t,v)?"ns-resize":"";let k=r();if(!y||!k)return c.hide();let[S="",...T]=Ur(k,y);c.show(v.x,v.y,S,T)}function u(y,v){let{cut:E,
data:k}=e;if(!y)v||e.select([]);else if(y.leaf!==void 0)e.select([y.leaf],{add:v});else if(y.within!==void 0)e.select(zt(
r()?.inBlocks?.tree??k.tree,y.within),{add:v});else if(!("columns"in y||"above"in y)){let S=y.node??b(E.nodes,y.label??0);
e.select(zt(k.tree,S),{add:v})}}function f(y){let v=r();return v?y/v.rowAxis.unit:0}function m(y){let v=r();if(!v)return .5;
let{from:E,to:k,placeAt:S}=v.rowAxis;return(S(y-v.places.heatmap.top)-E)/(k-E)}let h=o.shown(),p=!1,d=null,g=null;function w(y,v){
let E=r();if(!E)return;let{leaves:k,columns:S}=jr(E,y,v);t.brush(k,S)}let A=cn(i.canvas,{down(y){if(y.button)return!1;h=
o.shown(),d=Fr(t,kt(s,y));let v=l(kt(s,y));return p=v?.leaf!==void 0&&v.column>=0&&y.pointerType!=="touch"&&(y.shiftKey||
!o.part),!0},drag(y,{x:v,y:E},k){if(k.moved||=Math.hypot(v-k.x,E-k.y)>=en,!k.moved)return;if(d)return d.cut({x:v,y:E});let S=r();
p?S&&t.setBrushed(jr(S,k,{x:v,y:E}).rect):o.move(f(k.y-E),h)},up(y,v,E){if(p&&t.setBrushed(null),E.moved&&p&&w(E,v),d)return y.
altKey&&!E.moved&&d.flip(),e.flush();if(E.moved)return;let k=l(v);u(k,y.shiftKey),y.pointerType==="touch"&&a(k,v)},cancel:()=>t.
setBrushed(null),hover:(y,v)=>a(l(v),v),leave:()=>a(null,{x:0,y:0}),pinch(y,v,E,k){o.zoom(y,m(v.y-k)),o.move(-f(k))}}),x=Q(
i.canvas,{dblclick:o.showAll,wheel(y){!nn(s,y)||!r()||(y.preventDefault(),o.zoom(1.0015**(y.deltaY||y.deltaX),m(kt(s,y).
y)))},keydown:Ut({ArrowDown:y=>M(1,0,y.shiftKey),ArrowUp:y=>M(-1,0,y.shiftKey),ArrowRight:y=>M(0,1,y.shiftKey),ArrowLeft:y=>M(
0,-1,y.shiftKey),Home:()=>M(-1/0,0),End:()=>M(1/0,0),Enter:y=>{let v=t.hit();v&&u(v,y.shiftKey)},Escape:()=>{e.select([]),
a(null,{x:0,y:0}),s.classList.remove(It)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});
function M(y,v,E=!1){let k=r();if(!k)return;let S=(L,j)=>Math.min(Math.max(L,0),j),T=e.hover?.leaf,N=t.hit(),O=T===void 0?
Math.ceil(k.shown[0]):S(b(k.placeOf,T)+y,e.data.n-1),$=T===void 0||N?.leaf===void 0?0:S(N.column+v,t.columns()-1);o.reveal(
[O]);let R=r()??k,{heatmap:B}=R.places,_={leaf:b(R.rows,O),column:$},C=(L,j)=>({x:B.left+R.columnAxis.at(j+.5),y:B.top+R.
rowAxis.at(L+.5)}),I=C(O,$);if(!E)g=null;else{let[L,j]=T===void 0?[O,$]:[b(k.placeOf,T),0];g??=[L,N?.leaf===void 0?j:Math.
max(0,N.column)],w(C(...g),I)}a(_,I),s.classList.add(It),n.announce(Ur(R,_).join(", "))}return()=>{A(),x()}}var Ea=["linear","log","symlog","power","quantile"],Pu=[2,98],va=.5,Hu=.01,Io=100,Bn=1/(1-.1),Ta=t=>F.diverging_maps.includes(
t.replace(/_r$/,""));function Gr(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let l=b(t,c);Number.isNaN(l)||(s[i++]=l)}return o=s.subarray(0,i).sort(),o}}}function qr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function zn(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:l}=e,a=o==="log";if(Bu(t),a&&c<=0)throw new Error(_a("the smallest",c));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!a&&!p?0:null}let f=i===!0||i==="auto"&&n?Pu:i,[
m,h]=[c,l];if(Array.isArray(f)&&e.sorted().length&&(m=qr(e.sorted(),b(f,0)/100),h=qr(e.sorted(),b(f,1)/100)),[m,h]=zu(m,
h,u,r,s,a),!(m<h))if(r===null&&s===null)h=a?10*m:m+1;else{let[p,d,g,w]=s===null?["vmin",m,"below the largest",h]:["vmax",
h,"above the smallest",m];throw new Error(`${p}=${st(Number(d))} is not ${g} value, ${st(Number(w))}: choose another ${p}\
, or both ends.`)}return Fu(o,m,h,u,e)}var _a=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${st(e)}: choose \
another norm, such as 'symlog'.`;function Bu({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${st(r)} is not below vmax=${st(s)}: choose a smaller vmin or a larger vmax.`);for(let[
l,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(_a(l,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${st(r)}`:`below vmax=${st(s??0)}`;
throw new Error(`center=${st(e)} is not ${c}: choose another center or end.`)}function zu(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,u)=>s?u/a:u-a,c=s?1:0,l=Math.max(i(n,e),i(t,n));return o!==null?l=i(o,n):r!==null&&
(l=i(n,r)),l>c||(l=s?10:1),s?[o??n/l,r??n*l]:[o??n-l,r??n+l]}function Fu(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Uu(t,e,n,o,r),
[l,a]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),d=Math.max(a-p,p-l);[u,f]=[.5-.5*(p-l)/d,.5+.5*(a-p)/d]}let m=p=>(i(
Math.min(Math.max(p,e),n))-l)/(a-l),h=p=>c(l+p*(a-l));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:h,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,d)=>{let g=(d+1)/
256;return g<=u?-1/0:g>=f?1/0:h((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let d=new Set;for(let g=0;g<p;g++)d.
add(Number(st(h(g/(p-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function Uu(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**va,i=>s+Math.sign(i)*Math.
abs(i)**(1/va)]}if(t==="symlog"){let s=Hu*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Bn:Math.sign(i)*s*
(Bn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Bn?i/Bn:Math.sign(i)*s*10**(Math.abs(i)/s-Bn)]}if(t==="quantile"){let[s,
i]=Wu(r.sorted(),e,n);return[c=>Sa(c,s,i),c=>Sa(c,i,s)]}return[s=>s,s=>s]}function Wu(t,e,n){let o=t.filter(l=>l>=e&&l<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let l=0;l<=Io;l++){let a=l===0?e:l===Io?n:qr(o,l/Io);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+l/Io,i[u]=b(i,u)+1}let c=s.map((l,a)=>l/b(i,a));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function Sa(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Na=24,Ca=.02,Ro=.02,Oa=.1;function $a(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(l=>{let a=n.createElement("di\
v");a.className="hclust-scale-end",a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual\
 ends",a.dataset.lmSuppressShortcuts="true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":l==="vmax"?"Upper end of the colors":"Lower end of the colors"}))a.setAttribute(u,f);return t.append(a),{end:l,
el:a}}),r=1;function s(l,a,u){let f=l.center===null?null:l.share(l.center),m=a==="vmax"?Math.max(u,(f??0)+Ca):Math.min(u,
(f??1)-Ca),h=Number(st(l.atShare(m),4));Number.isFinite(h)&&e.move(a,h)}function i(l,a){let u=a==="vmax"?1:0,f=null,m=d=>{
let g=e.scale();g&&s(g,a,u+d)},h=d=>{let g=e.scale()?.values[d];g!==void 0&&e.move(a,g)},p=()=>{f&&(f=null,l.style.transform=
"",e.done())};return Q(l,{pointerdown(d){let g=e.scale();d.button||!g||(f={y:d.clientY,id:d.pointerId,scale:g},l.setPointerCapture(
d.pointerId))},pointermove(d){if(f?.id!==d.pointerId)return;let g=(d.clientY-f.y)/de(l);l.style.transform=`translateY(${g}\
px)`,g&&s(f.scale,a,u-g/r)},pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Ut({ArrowUp:()=>m(Ro),ArrowRight:()=>m(
Ro),ArrowDown:()=>m(-Ro),ArrowLeft:()=>m(-Ro),PageUp:()=>m(Oa),PageDown:()=>m(-Oa),Home:()=>h("least"),End:()=>h("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:l,end:a})=>i(l,a));return{show(l,a,u){r=l.height;let[f,m]=[Math.min(
a.values.least,a.vmin),Math.max(a.values.most,a.vmax)];for(let{el:h,end:p}of o){let d=p==="vmax"?l.top:l.top+l.height;h.
style.left=`${l.left+l.width/2-Na/2}px`,h.style.top=`${d-Na/2}px`;let g=st(a[p],4);h.setAttribute("aria-valuemin",String(
f)),h.setAttribute("aria-valuemax",String(m)),h.setAttribute("aria-valuenow",String(a[p])),h.setAttribute("aria-valuetex\
t",`${g} ${u}`.trim())}},destroy(){for(let l of c)l();for(let{el:l}of o)l.remove()}}}var ju=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,qu=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Gu=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function La(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=ju.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=qu.test(r)?[r]:[];for(let[l,a,u]of Gu)a.test(r)&&i.splice(l===
","?0:i.length,0,r.replace(u,""));let c=i.map(l=>+`${o}${l.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Ku=["linear","logarithmic","symmetric log","square root","quantiles"],Vu=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Ia(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ke(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),c=Vu.map(([d,g])=>{let w=o.createElement("label"),A=o.createElement(
"input");return A.type="text",A.inputMode="decimal",A.dataset.lmSuppressShortcuts="true",A.addEventListener("change",()=>m(
d,A.value.trim())),w.append(g,A),s.el.append(w),{name:d,input:A}}),l=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let w=La(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
w,0)})}function h(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}h(!1);let p=[Q(r,{click:()=>h(r.getAttribute("\
aria-expanded")!=="true")}),Q(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),h(!1),r.focus())}})];return{show(d,g,w,A,x){
i.show(d.norm??"linear",Ea,Ku);for(let{name:M,input:y}of c){let v=d[M],E=g[M];(o.activeElement!==y||!f.textContent)&&(y.
value=typeof v=="number"?st(v):v===null?"none":""),M!=="center"&&v===null&&(y.value=""),y.placeholder=E===null?"none":st(
E,3)}l.show(w),a.show(A),u.show(Object.keys(d).length>0),f.textContent=x},hide(d){d&&h(!1)},destroy(){for(let d of p)d();
s.destroy()}}}var Xu={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Da(t,e,n,o,r=null){
let s={of:null,values:Gr([])},i=zn({},s.values,!1),c=!1,l="",a=Qe(Vt,o.model),u=()=>o.option("color_scale")??{},f=()=>{let x=typeof u().
center=="number";return ri(String(o.option("cmap")||Vt),c||x)},m=()=>c&&Ta(f());function h(x){let M=Object.fromEntries(Object.
entries({...u(),...x}).filter(([y,v])=>v!==void 0&&!(y==="norm"&&v==="linear")));try{zn(M,s.values,m())}catch(y){A(y.message);
return}o.setOption("color_scale",M)}let p=()=>{Object.keys(u()).length&&o.setOption("color_scale",{})},d=()=>h({vmin:void 0,
vmax:void 0}),g=r?null:Ia(t,n,{change:h,reset:p,annotate:x=>o.setOption("annot",x)}),w=r?null:$a(e,{scale:()=>e.classList.
contains("hclust-empty")?null:i,move:(x,M)=>h({[x]:M}),done:o.flush,reset:d});function A(x){let{robust:M="auto"}=u(),y=M===
"auto"?m():!!M;g?.show(u(),i,y,!!o.option("annot"),x)}return{now:()=>({scale:i,map:a,unit:l,annot:!!o.option("annot"),fmt:String(
o.option("fmt")||".2g")}),update(x){let{values:M}=o.data;M!==s.of&&(s={of:M,values:Gr(M)});let y=o.model.get("values_abo\
ut")??{};[c,l]=[!!y.centered,String(y.unit??"")],a=r&&(o.option("cmap")||Vt)===Vt?r():Qe(f(),o.model);let E="";try{i=zn(
u(),s.values,m())}catch(k){E=k.message,i=zn({},s.values,m())}g?.hide(!x),A(E)},place:x=>w?.show(x,i,l),inWords(){let[x,M]=[
i.vmin,i.vmax].map(Ra),y=Xu[i.norm];return`Colors go from ${x} to ${M}${l&&` (${l})`}`+(y?` on a ${y} scale`:"")+(i.center===
null?"":`, ${Ra(i.center)} in the middle`)+(i.below||i.above?"; values beyond have the color of the end.":".")},destroy(){
g?.destroy(),w?.destroy()}}}var Ra=t=>st(t,3);async function un(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var Yu={cellLines:Wr,clusterColors:_t,clusterTitle:Z,color:tt,columnNames:Lr,count:H,createA11y:on,createViewBase:Ae,eventPosition:kt,
fitNames:Ge,keyHandler:Ut,literal:U,ownParts:Mn,paintColumnNames:$o,paintFrame:Hn,paintHeatmap:Oo,paintRowNames:Lo,renderHeatmap:Co,
value:dt};function Pa(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,l]=[!1,!1,!1],a=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,h()}),t.append(f);async function m(){
let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});c||(c=!0,s=await un(g,t,"The heatmap of the selected\
 rows"),c=!1,i&&=!!s,h())}function h(){if(l)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute(
"aria-expanded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:p,tools:Yu}):m()}function p(){
i=!1,h(),f.focus()}let d=n.subscribe("selection",()=>{a=u});return o.on("change:sub_module",h),{follow:h,brush(g,w){a=u=
w,n.select(g),u=null,h()},restyle(){r?.destroy(),r=null,h()},destroy(){l=!0,d(),o.off("change:sub_module",h),r?.destroy()}}}function Kr(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,Si(e.option(n)??[],u,f));function c(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function l(u){let f=c(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function a(){let u=t.ownerDocument.
createElement("div");u.className="hclust-sort",u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),
t.append(u),r.push(u)}return{act:i,mark:c,words:u=>[c(u)||"↕",l(u)],update(u){s=u},place(u,f){let m=f.map(h=>h.name);for(;r.
length<m.length;)a();for(let h of r.splice(m.length))h.remove();r.forEach((h,p)=>{let{left:d,top:g,width:w,height:A}=b(u,
p),x=b(m,p);h.dataset.track=x,h.title=l(x),h.style.cssText=`left:${d}px;top:${g}px;width:${w}px;height:${A}px`})}}}var[Ha,Ba,fn]=[1,2,3],za=104,Ju=18;function Fa(t,e,n){let o=Bi(e);return Vr(t,o,n,o)}function Vr(t,e,n,o=null){let r=t.ownerDocument,
s=ke(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",P=>{N.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",P)}),c=s.checkbox("Columns","Cluster the columns and draw their tree",
P=>{O.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",P)}),l=s.select("Colors",P=>e.setOption("cmap",
P)),a=()=>e.option("tracks")??[],u=fo(()=>{it.hide(),Qt()}),f=s.button("show all rows",u.showAll),m=re(r,n.font),h=[],p=[],
d=new Int32Array(0),g=!1,w=null,[A,x]=[!1,!1],M=null,[y,v]=[_n(1,[],0,1),_n(1,[],0,1)],E=[null,null],k=()=>A&&e.option("\
row_split")===ve,S=[],T=[],N=[],O=[],$=[],R=null,B=null,_=null,C=null,I=xa(r),L=Ae(t,"hclust-plot",[I.paintBase,I.paintRows,
I.paintCut,I.paintOverlay].map(P=>K=>{let Y=Zt();Y&&P(K,Y)}),()=>Qt()),{box:j,stage:G,tip:it}=L,D=o?Wi(e):Pa(j,{root:t,store:e,
scene:Zt}),q=Da(t,j,s,e,o?()=>zi(n,e.model):null),J=on(j,G.canvas),X="Strips that show what else is known of each row, a\
nd column",rt=r.createElement("div");rt.className="hclust-corner",j.append(rt);let gt=Kr(j,e,"sort_by","rows"),wt=Kr(j,e,
"column_sort_by","columns"),Wt=ho(rt,"Tracks",X,(P,K,Y)=>{ro(e,Y?"column_tracks":"tracks",P,K)},[gt,wt],"Of columns"),le=Oi(
rt,e),Ot=Di(j,e);function Zt(){if(!w)return null;let{data:P,cut:K,selection:Y,hover:pt}=e,Dt=_?.leaf!==void 0&&_.leaf===
pt?.leaf?_.column:-1;return{data:P,cut:K,columnCut:M,selection:Y,hover:pt,places:w,rows:h,columns:p,placeOf:d,...q.now(),
gaps:g,rowTree:A,inBlocks:R,branch:_?.within,outlined:o!==null,named:B,brushed:C,tracks:S,columnTracks:T,markOf:wt.mark,
column:Dt,theme:n,face:m,shown:u.shown(),rowAxis:y,columnAxis:v,titleOf:E[0]?.titleOf??null,columnTitleOf:jt(),dpr:G.dpr}}
function dn(){let{data:P}=e,{tree:K}=P,Y=P.p>0&&P.values.length>=P.n*P.p;s.hide(!Y),J.showNotice(Y?"":o?.note()||wo),S=Ve(
S,P.tracks,a()),T=Ve(T,P.columnTracks,e.option("column_tracks")),N=yr(e.option("sort_by"),P.tracks),gt.update(N),O=yr(e.
option("column_sort_by"),P.columnTracks),wt.update(O),Wt.show(P.tracks.map(({name:At})=>At),a(),P.columnTracks.map(({name:At})=>At),
e.option("column_tracks")??[]),q.update(Y);let pt=[Vt,...si(e.model)],Dt=String(e.option("cmap")||Vt),pe=pt.includes(Dt)?
pt:[Dt,...pt];l.show(Dt,pe,pe.map(At=>At===Vt?"automatic":At));let hn=!!(e.option("row_cluster")??!0)&&P.n>1,Fe=hn&&!N.length;
R=Fe?Mi(e.model,e.option("row_split"),P.n):null,A=Fe&&!R;let bt=e.option("col_cluster")??!0?P.columnTree:null;x=bt!==null&&
!O.length,B=yo(P,e.option("labels")),i.show(Fe,P.n>1&&!o),c.show(x,P.columnTree!==null),M=x?ki(P.columnTree,e.option("co\
lumn_options"),e.option("column_clusters")):null,Ot(x?P.p:0,M);let qt=M!==null,tr=Fe&&!o?P.n:0;le({rows:tr,columns:x?P.p:
0,cut:qt});let Vn=[hn&&K.order,P.tracks,e.option("sort_by"),R];if(Vn.some((At,Xn)=>At!==$[Xn])){let At=hn?K.order:Int32Array.
from({length:P.n},(Xn,pc)=>pc);h=R?.tree.order??xr(At,N),$=Vn}p=o?h:xr(bt?.order??Int32Array.from({length:P.p},(At,Xn)=>Xn),
O),d=new Int32Array(P.n);for(let At=0;At<P.n;At++)d[b(h,At)]=At;if(_=null,!Y)return w=null,j.style.height="",G.paint();Qt()}
function Qt(){let{data:P}=e;if(f.show(u.part!==null),!G.width||!P.p||!P.values.length)return;let[K,Y]=u.shown(),pt=q.now();
_e();let Dt=o?Fi(j):G.height,pe=!o||!B&&Math.min(G.width,Dt)>Ju*P.p;w=ia({width:G.width,height:Dt,columns:Array.from(p,bt=>pe?
P.columns[bt]??"":""),square:o!==null,rows:Y-K,rowTree:A||R!==null,columnTree:x,columnCut:M!==null,titles:!!(R??(A&&e.option(
"row_split"))),columnTitles:jt()!==null,between:ce()*(E[1]?.breaks.length??0),chosen:!!B,longestName(){let bt=0;for(let qt of B??
[])bt=Math.max(bt,m.width(U(P.name(qt))));if(B)return bt;for(let qt=Math.floor(K);qt<Y&&qt<P.n;qt++)bt=Math.max(bt,m.width(
P.name(b(h,qt)).slice(0,60)));return bt},scale:Pr(pt.scale,120).words,unit:pt.unit,dpr:G.dpr,tracks:ta(S,G.width-za,h,[K,
Y],m,gt.mark,e.selection,T),columnTracks:pa(T,G.width,m)},m),o&&(j.style.height=`${w.tall}px`);let{below:hn,columnTracks:Fe}=w;
gt.place(w.tracks.map(({left:bt,top:qt,width:tr,height:Vn})=>({left:bt-1.5,top:qt+Vn,width:tr+3,height:hn})),S),wt.place(
Fe.map(bt=>({...bt,left:bt.left+bt.width,width:In})),T),rt.style.maxWidth=`${w.heatmap.left}px`,ue(),q.place(w.bar),J.describe(
fe()),G.paint(),D.follow()}let jt=()=>E[1]?.breaks.length?E[1].titleOf:null,ce=()=>Number(e.option("gap")??F.block_gap);
function _e(){let{cut:P,data:K}=e;E=[A?br(P,K.tree,e.option("row_split")):R,x&&K.columnTree?br(M,K.columnTree,e.option("\
col_split")):null]}function ue(){if(!w)return;let{data:P}=e,{width:K,height:Y}=w.heatmap;y=_n(P.n,E[0]?.breaks??[],ce(),
Y,u.shown()),v=_n(P.p,E[1]?.breaks??[],ce(),K)}function Kn(){let P=E.flatMap((K,Y)=>{let pt=K?.breaks.length??0;return pt?
[`${Y?`columns by their ${e.option("col_split")===ve?"clusters":"tree"}`:`rows by ${R?e.option("row_split"):k()?"the clu\
sters":"their tree"}`} into ${H(pt+1,"blocks")}`]:[]});return P.length?` Split: ${P.join(", ")}.`:""}let St=P=>P.map(({track:K,
falls:Y})=>K.name+(Y?" (descending)":"")).join(", then by ");function fe(){let{cut:P,data:K,selection:Y}=e,pt=St(N),Dt=pt?
`sorted by ${pt}`:R?"clustered in blocks":"in the table's order";return o?`Distances between all pairs of ${H(K.n,K.noun)}\
 in the order of their tree: ${H(P.k,"clusters")}, outlined on the diagonal${Cn(Y)} ${q.inWords()}`:`Clustermap of ${H(K.
n,K.noun)} ${A?"in the order of their tree":Dt} by ${H(K.p,"features")}: ${H(P.k,"clusters")}${Cn(Y)} ${q.inWords()}`+Li(
M)+Kn()+(S.length?` Beside it: ${S.map(({name:pe})=>pe).join(", ")}.`:"")+(T.length?` Above the columns: ${T.map(({name:pe})=>pe).
join(", ")}.`:"")+(O.length?` Columns are sorted by ${St(O)}.`:"")}let V=null;function Ne(){u.reset(e.data.n),e.data.values!==
V&&(V=e.data.values,g=e.data.values.some(Number.isNaN)),dn()}let me={store:e,base:L,viewport:u,scene:Zt,columns:()=>p.length,
hit:()=>_,brush:D.brush,setBrushed(P){C=P,G.paint(fn)},setHit(P){_=P,G.paint(fn)}},ze=null;return L.onDestroy(J.destroy,
q.destroy,D.destroy,ka(me),e.subscribe("data",Ne),e.subscribe(["order","option"],dn),e.subscribe(["cut","selection"],P=>{
if(P==="cut"&&ze&&Kt(ze,e.cut))return;ze=e.cut;let K=P!=="cut"?[fn]:k()?[Ha,Ba,fn]:[Ba];if(K.includes(Ha)&&(_e(),ue()),P!==
"cut"&&w&&S.length){let Y=G.width-za;w.legend=rn(S,Y,m,e.selection,T).items,K.push(0)}P==="cut"&&L.followCut(e.cut,...K.
filter(Y=>Y!==fn)),J.describe(fe()),G.paint(...K),D.follow()}),e.subscribe("reveal",()=>{u.reveal(e.wanted.map(P=>b(d,P)))}),
e.subscribe("hover",()=>{e.hover?.leaf!==_?.leaf&&(_=null),it.hide(),G.paint(fn)})),Ne(),{restyle(P){n=P,m=re(r,n.font),
o&&q.update(w!==null),Qt(),D.restyle()},destroy(){L.destroy(),I.destroy(),s.destroy()}}}var Yr=864e5,Zu=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Wa(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Jr(t,e,n,o,r){if(t==="date")return Qu(e,n,Math.max(2,Math.floor(o/r)));let s=je(
e,n,o,r);return{values:s,words:te(s)}}function Qu(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Xr(Ua(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return Xr(i,t,e)}return Xr(Ua(t,e,1),t,e)}function Ua(t,e,n){
let o=new Date(t*Yr);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let l=c.getTime()/
Yr;if(!(l<=e))break;l>=t&&s.push(l)}return s}function Xr(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Zu,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Yr).getUTCFullYear()}`),{values:t,words:o}}var ja=8,Ga=12,tf=46,ef=F.max_axis_word;function Zr(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),l=s.unit?`${c} (${U(s.
unit)})`:c;return{name:s.name,title:l,column:s,values:i,all:Wa(i)}}function Ka(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
ja-tf),l=Jr(n.column.kind,...r,c,46);l.words=l.words.map(d=>i.fit(d,ef));let a=Math.max(0,...l.words.map(d=>i.width(d))),
u=Math.ceil(a+8+z+16),f=Math.max(40,t.width-u-Ga-s),m=Jr(e.column.kind,...o,f,64),h=qa(e.values,o[0],o[1],f),p=qa(n.values,
r[1],r[0],c);for(let d=0;d<h.length;d++)Number.isNaN(h[d])?p[d]=NaN:Number.isNaN(p[d])&&(h[d]=NaN);return{left:u,top:ja,
width:f,height:c,x:m,y:l,xs:h,ys:p}}function qa(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function Va(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:l}){
let{left:a,top:u,width:f,height:m}=e,h=u+m,p=Math.max(1,Math.round(l))/l,d=w=>Math.round(w*l)/l;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,A)=>{let x=d(h-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(a,x,f,p),t.globalAlpha=1,t.fillRect(a-4,x,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[A]??
"",a-8,x+.5)}),t.fillStyle=i.rule,t.fillRect(d(a),u,p,m+p),t.fillRect(a,d(h),f,p),t.textBaseline="alphabetic",t.textAlign=
"center";let g=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,A)=>{let x=d(a+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=
i.rule,t.fillRect(x,h,p,4);let M=c.fit(e.x.words[A]??"",g),y=a+f+Ga-1-c.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.
min(x,y),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),a+f/2,h+37),t.save(),t.translate(z+1,u+m/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,m),0,0),t.restore()}var Re=32,Qr="no value",Xa=new WeakMap,Fn=t=>t.tracks.find(e=>e.known);function Ct({data:t,option:e}){let n=e("color_by"),
o=n==="known"?Fn(t):Un(t,n);if(!o?.colors.length||n==="clusters")return null;let r=Xa.get(o)??nf(o);return Xa.set(o,r),r}
function nf(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?of(t):t.colors,c=s?i.map(()=>""):n,l=r?[...c,
Qr]:c,a=new Int32Array(l.length),u=s?ts(t,Re):Number,f=Int32Array.from(o,h=>Number.isNaN(h)?c.length:u(h));for(let h of f)
a[h]=b(a,h)+1;let m=l.map((h,p)=>Ft(s?0:p%ye,i[p]??F.missing_color));return{name:e,k:l.length,titles:l,labels:f,sizes:a,
colors:Int32Array.from(m),scale:s}}var Un=(t,e)=>t.tracks.find(n=>n.name===e);function ts({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function of(t){let e=Array.from({length:Re},(o,r)=>r),n=we({...t,values:e,ends:[(1-
Re)/3,Re-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var rf=120;function Ya(t,e,n,o,r){let{model:s}=e,i=null,c=null,l=null,a="",u;function f(){let d=n();if(!d||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[d.x.name,d.y.name,...g,...w]}function m(){let d=f(),g=JSON.stringify([d,e.data.
revision]);g!==a&&(a=g,clearTimeout(u),d&&(u=setTimeout(()=>s.send({wants_density:d,module:!i}),rf)))}async function h(d,g){
if(!d?.density||JSON.stringify([d.density,d.revision])!==a||!d.module&&!i||d.module&&!i&&(i=await un(d.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([d.density,d.revision])!==a)return;let[w,A,x]=g.map(k=>new Uint8Array(k.buffer,
k.byteOffset,k.byteLength).slice().buffer);if(!w||!A||!x)return;let{across:M,up:y,density:v,revision:E}=d;c={of:v,revision:E,
density:{across:M,up:y,cells:new Uint16Array(w),groups:new Int32Array(A),counts:new Uint16Array(x)}},l=null,r(p(d.ends))}
function p([d,g,w,A]){let x=n();if(!x||d===void 0||g===void 0||w===void 0||A===void 0)return null;let{x:M,y}={x:x.x.all,
y:x.y.all};return d>=M[0]&&g<=M[1]&&w>=y[0]&&A<=y[1]?null:{x:[Math.min(d,M[0]),Math.max(g,M[1])],y:[Math.min(w,y[0]),Math.
max(A,y[1])]}}return s.on("msg:custom",h),{follow:m,paint(d,g){let w=n(),{cut:A,data:x,selection:M}=e;if(d.points||!i||!c||
!w)return!1;let[y,v,E,k,S,T]=c.of;if(y!==w.x.name||v!==w.y.name||c.revision!==x.revision)return!1;if(l?.cut!==A||l.selection!==
M||l.of!==c){let C=Int32Array.from(_t(A),L=>Number.parseInt(tt(L).slice(1),16));l={image:i(t.ownerDocument,c.density,A.labels,
C,M),cut:A,selection:M,of:c}}let N=o(),O=(C,I,L)=>(C-I[0])/(I[1]-I[0])*L,[$,R]=[E,k].map(C=>O(C,N.x,g.width)),[B,_]=[T,S].
map(C=>g.height-O(C,N.y,g.height));return d.save(),d.beginPath(),d.rect(g.left,g.top,g.width,g.height),d.clip(),d.imageSmoothingEnabled=
!1,d.drawImage(l.image,g.left+($??0),g.top+(B??0),(R??0)-($??0),(_??0)-(B??0)),d.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",h)}}}var sf={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},af=10;function Wn(t){return sf[kr(
t)]}function Ja(t,e,n,o,r,s){let i=r*Do(e),c=t;if(c.marker){c.marker(Wn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Wn(e))),t.restore()}function Do(t){return Ri[kr(t)]}function Za(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:l},a,u){let f=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*Do(r)*a;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=l;let h=new Path2D(Wn(r));n.fillStyle=tt(
r),n.fill(h),n.strokeStyle=c,n.lineWidth=i*a/m,i&&n.stroke(h);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
d=Array.from(p.keys()).filter(g=>ht(p,g)>>>24>=af);return{steps:Int32Array.from(d,g=>{let[w,A]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+A-f}),pixels:Int32Array.from(d,g=>ht(p,g))}}return function(s,i,c){let l=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,a=e.get(l);a||(e.size>12&&e.clear(),e.set(l,a=[]));let u=a;return f=>u[Ar(f)]??=o(Ar(f),s,i,c)}}function Qa(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>ht(e,m)-ht(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let c=new Int32Array(2*r+1),l=f=>ht(i,ht(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)c[l(f)+1]=ht(c,l(f)+1)+1;for(let f=0;f<
2*r;f++)c[f+1]=ht(c,f+1)+ht(c,f);let a=n?ht(c,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=l(f),h=ht(c,m);u[h]=f,
c[m]=h+1}return{order:u,dimmed:a}}function tl(t,e,n,o,r,s,i){let{xs:c,ys:l,width:a,height:u,left:f,top:m}=o;for(let h=0;h<
r.length;h++){let p=ht(r,h),d=ht(c,p),g=ht(l,p);if(!(d>=-1&&d<=a+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:A}=i[ht(s,
p)],x=Math.round((m+g)*n)*e+Math.round((f+d)*n);for(let M=0;M<w.length;M++){let y=x+ht(w,M),v=ht(A,M),E=ht(t,y);t[y]=E===
0||v>>>24===255?v:lf(v,E)}}}function lf(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,l=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|l}function ht(t,e){return t[e]}var el="http://www.w3.org/2000/svg",cf=12,nl=24,uf=20,es=10,ff=100,Po=5;function ol(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={
width:0,height:0};function l(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(el,"svg");m.setAttribute("ar\
ia-hidden","true"),m.setAttribute("viewBox","-9 -9 18 18");let h=n.createElementNS(el,"path");m.append(h);let p=n.createElement(
"b"),d=n.createElement("span");f.append(m,p,d);let g={button:f,path:h,number:p,rest:d,key:"",label:0};return u?(f.dataset.
lmSuppressShortcuts="true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function a(u,f,m){
for(;u.length<f.length;)u.push(l(u===r));let h=0;return u.forEach((p,d)=>{let{button:g,path:w,number:A,rest:x}=p,M=f[d];
if(g.hidden=!M,!M)return;let{title:y="",words:v="",index:E,scale:k="",size:S=8}=M;p.label=M.label??0,x.textContent!==v&&
(x.textContent=v);let T=m.fitTitle(y,Hs,z,!0);A.textContent!==T&&(A.textContent=T);let N=`${E} ${S} ${k}`;p.key!==N&&(p.
key=N,g.dataset.scale=k,g.style.backgroundImage=k&&`linear-gradient(90deg,${k})`,w.setAttribute("d",E===void 0?"":Wn(E)),
E!==void 0&&(w.setAttribute("transform",`scale(${S*Do(E)})`),w.setAttribute("fill",tt(E)))),h=Math.max(h,m.width(T,z,!0)+
m.width(v),k?ff:0)}),h}return{el:o,show(u,f,m,h){let p=Math.floor((h-2*es)/nl)-f.length,d=Math.max(2,Math.min(cf,p)),g=u.
length,w=g<=d?g:d-1,A=Math.max(a(r,u.slice(0,w),m),a(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${H(g-w)} more`,
A=Math.max(A,m.width(i.textContent)));let x=w+(i.hidden?0:1)+f.length;return c={width:Math.ceil((uf+A+8)/8)*8,height:nl*
x+4},c},move(u,f){o.style.transform=`translate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${c.width}px`},destroy(){
o.remove()}}}function rl({xs:t,ys:e,width:n,height:o},r){let s=[n-r.width-2,es,(n-r.width)/2],i=[2,o-r.height-es,(o-r.height)/
2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,1]],l={left:0,top:0,hidden:1/0};for(let[a=0,u=0]of c){let f=s[a]??0,m=i[u]??
0,h=0;for(let p=0;p<t.length;p++){let d=b(t,p),g=b(e,p);d>f-Po&&d<f+r.width+Po&&g>m-Po&&g<m+r.height+Po&&h++}h<l.hidden&&
(l={left:f,top:m,hidden:h})}return l}var[mf,pf]=[-1,3];function df({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Ho({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:df(o,t),noun:n}:{sizes:o.sizes,noun:e}}function sl(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),mf),pf))}var hf=16;function Bo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Un(t,e(s)));return{marker:n,
size:o,names:r}}function il(t){let{cut:e,data:n}=t,o=Ct(t),{labels:r,sizes:s}=o??e,i=o?.colors??_t(e),{marker:c,size:l}=Bo(
t),a=l?ns(l):n.leafRows&&sl(n.leafRows);if(!c&&!l)return{labels:r,sizes:s,colors:i,powers:a};let u=c?c.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(d=>c?c.words.map((g,w)=>Ft(w,tt(d))):d),h=r.map((d,g)=>{let w=c?b(c.values,g):0;return Number.
isNaN(w)||l&&Number.isNaN(b(l.values,g))?f:d*u+w}),p=new Int32Array(f+1);for(let d of h)p[d]=b(p,d)+1;return{labels:h,sizes:p,
colors:Int32Array.from([...m,Ft(0,F.missing_color)]),powers:a}}function ns(t){let e=ts(t,hf);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function al(t,e){let{names:n}=Bo(t);return n?ft(n,e):t.data.name(e)}function ll(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:l,
away:a}of t)for(let u of[i+a,i-a-l]){let f={x0:u,y0:c-7,x1:u+l,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(h=>gf(f,h)))){o.push(f),r.push({row:s,left:u,y:c});break}}return r}function gf(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var cl=60,wf=F.max_named_points,bf=F.max_point_name;function De(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function ul(t){
let e=Za(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,c,{ink:l,paper:a,quiet:u},f){let{data:m,selection:h}=c;
(!n||!r)&&(r=il(c),n=Qa(r.labels,r.sizes,h));let{order:p,dimmed:d}=n,{labels:g,colors:w,powers:A}=r,x=m.n<=2500?.7:.4,M=d>
0&&p.length-d>cl,y=s.points,[v,E]=y?[1,1]:[s.canvas.width,s.canvas.height];!y&&(o?.width!==v||o.height!==E)&&(o=s.createImageData(
v,E));let k=y||!o?new Int32Array(1):new Int32Array(o.data.buffer);k.fill(0);let S=(O,$)=>{if(!O.length)return;if(y)return y(
i,O,g,w,$);let R=e($,f,v);tl(k,v,f,i,O,g,Array.from(w,R))},T=(O,$)=>{let R=A;if(!R)return S(O,{...$,size:De(m.n)});for(let B of[
...new Set(Array.from(R))].sort((_,C)=>C-_)){let _=O.filter(C=>R[C]===B);S(_,{...$,size:De(m.n,B)})}};T(p.subarray(0,d),
{halo:x,edge:a,alpha:.22});let N=M?l:Ct(c)?u:a;T(p.subarray(d),{halo:M?.9:x,edge:N,alpha:1}),!y&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>cl?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function zo(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,l]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+l,i,0,2*
Math.PI),t.stroke())}function fl(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function ml(t,e,n,o,r,s){
let{data:i,selection:c}=n,l=yo(i,n.option("labels")),a=[];for(let m of l??e.xs.keys())if(Fo(e,m)&&a.push(m)>wf&&!l)return;
let u=new Map(a.map(m=>[m,s.fit(U(al(n,m)),bf)])),f=a.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:c?.[m]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=l?r.ink:r.quiet;for(let{row:m,
left:h,y:p}of ll(f,e,[o]))t.fillText(u.get(m)??"",e.left+h,e.top+p+.5)}function Fo({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function os(t,e){let n=Ct(t)?.titles[e];return n===void 0?Z(t.cut,e):U(n)}function dl(t,e){let{cut:n,data:o}=t,r=Ct(t),{
marker:s,size:i}=Bo(t),{sizes:c,noun:l}={...Ho(o,n),...r},a=Array.from(r?.colors??_t(n)),u=a.map((p,d)=>({title:os(t,d),
words:` · ${H(b(c,d),l)}`,index:s?Ft(0,tt(p)):p,label:d})),f=[],m=(p,...d)=>f.push({title:U(p)},...d),h=(p,d,g)=>({words:d,
index:Ft(p,e),size:g});if(r?.scale){let p=a.slice(0,Re).map(tt).join();u.splice(0,Re),m(r.name,{scale:p},{words:pl(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,d)=>h(d,U(p)))),i){let p=ns(i),[d,g]=pl(i);m(i.name,h(0,d,De(o.n,Math.min(
...p))),h(0,g,De(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:Qr,index:Ft(0,F.missing_color)}),[u,f]}function pl({
ends:[t,e],kind:n,unit:o}){return[dt(t,n),dt(e,n,o)]}var hl=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=ye],["Names","names_from","","row names",()=>!0]];
function gl(t,e){let{box:n,list:o}=Oe(t,"Points",""),r=ke(o,"What points show"),s=hl.map(([i,c])=>r.select(i,l=>e.setOption(
c,l)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,hl.map(([,c,l,a,u],f)=>{let m=String(e.option(c)||l),
h=i.tracks.filter(u).map(({name:g})=>g),p=[a,...h.map(U)],d=[l,...h];return c==="color_by"&&Fn(i)&&(d.push("known"),p.push(
"known class")),s[f]?.show(m,d,p),m}).join(`
`)}}}function Uo({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var yf=["names_from","color_by","marker_by","size_by"];function rs(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(l=>xf(l,n)))]:[],c=[s("color_by")==="known"?Fn(r):void 0];for(let l of yf)c.push(Un(r,s(l)));for(let l of new Set(
c)){let a=l&&e&&[e.x.name,e.y.name].includes(l.name);l&&!a&&i.push(`${l.name} ${ft(l,n)}`)}return i.push(`cluster ${Z(o,
b(o.labels,n))}`,Uo(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function xf({column:t,values:e},n){let o=b(e,n),r=dt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var wl=new WeakMap;function bl(t){let e=wl.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),wl.set(t,e)),e}function yl(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[A="",...x]=rs(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),A,
x)}function l({x:g,y:w}){let A=t.plot();return A?[(g-A.left)/A.width,1-(w-A.top)/A.height]:[.5,.5]}let a=null;function u(){
a=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=cn(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:A},x){
let M=t.plot();if(!(!x.moved&&Math.hypot(w-x.x,A-x.y)<en)&&(x.moved||c(-1),x.moved=!0,!(!M||f.over))){if(f.pan)return o.
move((x.x-w)/M.width,(A-x.y)/M.height,f.from);a??=[x.x,x.y],a.push(w,A),t.draw(a)}},up(g,w,A){let x=t.plot();if(!(!x||f.
over)){if(a){let M=a.map((v,E)=>v-(E%2?x.top:x.left));u();let y=ui(x.xs,x.ys,M).filter(v=>Fo(x,v));(y.length||!f.shift)&&
e.select(y,{add:f.shift})}else if(!A.moved&&!f.pan){let M=t.nearest(w);(M>=0||!g.shiftKey)&&e.select(M<0?[]:[M],{add:g.shiftKey}),
g.pointerType==="touch"&&c(M)}}},cancel:u,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,A,x){let M=t.plot();M&&
(o.zoom(g,...l({x:w.x-A,y:w.y-x})),o.move(-A/M.width,x/M.height))},owns(g){return l(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[A,x]=[t.axes(),t.plot()];if(!A||!x)return;let M=bl(A[g].values).filter(k=>Fo(x,k));if(!M.length)return;let y=M.indexOf(
e.hover?.leaf??-1),v=y<0?w>0?0:M.length-1:Math.min(Math.max(y+w,0),M.length-1),E=b(M,v);c(E),r.classList.add(It),n.announce(
rs(e,A,E).join(", "))}let d=Q(s.canvas,{dblclick:o.showAll,wheel(g){!nn(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...l(kt(r,g))))},keydown:Ut({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),c(-1),r.classList.remove(It)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),d()}}var Mf=500;function xl(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let l=n??c,a=(m,h)=>{let[p,d]=[l[m],c[m]],g=p[0]+Math.min(Math.max(h,0),1)*(p[1]-
p[0]);return uo(p,d,g,r,(d[1]-d[0])/Mf)},u=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,f={x:a("x",s),y:a("y",i)};o(u(f.x,c.x)&&u(
f.y,c.y)?null:f)},move(r,s,i=n){let c=t();!c||!i||o({x:se(i.x,c.x,r*(i.x[1]-i.x[0])),y:se(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:c,y:l}=n;if(i.some(
([u,f])=>u>=c[0]&&u<=c[1]&&f>=l[0]&&f<=l[1]))return;let a=i[0];a&&o({x:se(c,s.x,a[0]-(c[0]+c[1])/2),y:se(l,s.y,a[1]-(l[0]+
l[1])/2)})}}}var Af=12,kf=230,[ss,is]=[1,2];function Ml(t,e,n){let o=t.ownerDocument,r=ke(t,"Scatter"),s=r.select("x",D=>e.setOption(
"x",D)),i=r.select("y",D=>e.setOption("y",D)),c=gl(r.el,e),l="",a=xl(()=>h&&{x:h.x.all,y:h.y.all},()=>{v.hide(),N()}),u=r.
button("show all",a.showAll),f=ul(o),m=re(o,n.font),h=null,p=null,d=null,g=null,w=0,A={key:"",left:0,top:0,width:0,height:0},
x=Ae(t,"hclust-plot",[C,I,L],()=>N()),{box:M,stage:y,tip:v}=x,E=ol(M,j),k=Ya(M,e,()=>e.option("size_by")||e.option("mark\
er_by")||Ct(e)?null:h,()=>O()??{x:[0,1],y:[0,1]},D=>{D&&h?(h={x:{...h.x,all:D.x},y:{...h.y,all:D.y}},N()):y.paint(ss)}),
S=on(M,y.canvas);function T(){let{data:D}=e;l=c.show();let W=Zr(D,e.option("x"),0),q=Zr(D,e.option("y"),1);h=W&&q?{x:W,y:q}:
null,a.reset(),r.hide(!h);let J=D.p>0?bi:wo;if(S.showNotice(h?"":J),h){let X=D.axisNames.map(rt=>rt.name);s.show(h.x.name,
X),i.show(h.y.name,X)}f.updateData(),w=0,N()}function N(){u.show(a.part!==null),!(!h||!y.width)&&($(),A.key="",R(),S.describe(
B()),k.follow(),y.paint())}function O(){return a.part??(h&&{x:h.x.all,y:h.y.all})}function $(){if(!h)return;let{x:D,y:W}=h;
p=Ka(y,D,W,a.part?.x??D.all,a.part?.y??W.all,w,m),d=fi(p.xs,p.ys,p.width,p.height)}function R(){if(!p)return;let{data:D}=e,
W=E.show(...dl(e,n.quiet),m,p.height),q=`${W.height} ${Math.ceil(W.width/24)}`;if(q!==A.key){let J=Math.max(1,.01*D.n),X=rl(
p,W);X.hidden>J&&p.width+w-W.width>kf&&W.width>w-12&&(w=W.width+12,$(),y.paint()),w&&(X={left:p.width+16,top:0,hidden:0}),
A={key:q,left:X.left,top:X.top,...W}}E.move(p.left+A.left,p.top+A.top)}function B(){if(!h)return"";let{cut:D,data:W,selection:q}=e;
return`Scatter plot of ${h.y.title} against ${h.x.title}: ${H(W.n,W.noun)} in ${H(D.k,"clusters")}${_()}${Cn(q)}`}function _(){
let D=Ct(e);return D?`, colored by ${U(D.name)}`:""}function C(D){if(!p||!h)return;let{x:W,y:q}=h;Va(D,p,{x:W,y:q,xShown:a.
part?.x??W.all,yShown:a.part?.y??q.all,theme:n,face:m,dpr:y.dpr})}function I(D){if(!p)return;k.paint(D,p)||f.paint(D,p,e,
n,y.dpr);let{left:W,top:q,width:J,height:X}=A;ml(D,p,e,{x0:W,y0:q,x1:W+J,y1:q+X},n,m)}function L(D){if(!p)return;let{hover:W,
data:q}=e,J=X=>De(q.n,f.power(X))/2;D.save(),a.part&&(D.beginPath(),D.rect(p.left,p.top-4,p.width+4,p.height+4),D.clip()),
D.strokeStyle=n.ink,D.lineWidth=1.5;for(let X of f.ringed())zo(D,p,X,J(X)+3);if(W?.node!==void 0){D.lineWidth=1;let{tree:X}=q,
rt=b(X.start,W.node),gt=rt+b(X.sizes,W.node);for(let wt of X.order.subarray(rt,gt))zo(D,p,wt,J(wt)+.8)}else if(W)for(let[
X,rt]of[[n.paper,4.5],[n.ink,2]])D.strokeStyle=X,D.lineWidth=rt,zo(D,p,W.leaf,J(W.leaf)+4);D.restore(),g&&fl(D,g,n.ink)}
function j(D,W){let{cut:q,data:J}=e,X=Ct(e),{labels:rt}=X??q,gt=[];for(let wt=0;wt<J.n;wt++)rt[wt]===D&&gt.push(wt);e.select(
gt,{add:W}),x.announce(`${W?"Added: ":""}${X?"class":"cluster"} ${os(e,D)}, ${H(gt.length,J.noun)} selected.`)}let G={store:e,
base:x,viewport:a,axes:()=>h,plot:()=>p,nearest:({x:D,y:W})=>p&&d?d.nearest(D-p.left,W-p.top,Af):-1,draw(D){g=D,y.paint(
is)}},it=null;return x.onDestroy(S.destroy,yl(G),e.subscribe("data",T),e.subscribe("option",()=>{(!(e.option("x")===h?.x.
name&&e.option("y")===h?.y.name)||c.show()!==l)&&T()}),e.subscribe(["cut","selection"],D=>{let W=it&&Kt(it,e.cut);D==="c\
ut"&&W||(it=e.cut,f.updateData(),D==="cut"&&(x.followCut(e.cut,ss),R()),S.describe(B()),y.paint(ss,is))}),e.subscribe("r\
eveal",()=>{if(!h||!a.part)return;let{x:D,y:W}=h;a.reveal(e.wanted.map(q=>[Number(D.values[q]),Number(W.values[q])]))}),
e.subscribe("hover",()=>{v.hide(),y.paint(is)})),T(),{restyle(D){n=D,m=re(o,n.font),N()},destroy(){k.destroy(),x.destroy(),
E.destroy(),r.destroy()}}}function Pe({t,lower:e,upper:n,tree:o}){return _s(t,e,n,Ht(o))}function vf({t,lower:e,upper:n,tree:o}){return Ns(e,n,t,Ht(
o))}function jn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${H(e)}`;if(!n)return`he\
ights are tied at ${ut(o)}: no threshold gives ${H(e)} clusters`;let[r,s]=vf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${H(e)}`:`any cut from ${r} to ${s} gives these ${H(e)}`}function Al(t){let e=H(t.
k,"clusters");return t.isUneven?e:`${e} · ${Pe(t)}`}var Sf=20,Ef=1e3;function vl(t,e){let n=kl(t,"Clusters","Number of clusters"),o=kl(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Ht(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/Ef),s()}function s(){let{cut:c,data:l}=e;n.input.max=String(Math.min(l.n,Sf)),
n.input.value=String(c.k),n.output.textContent=H(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
Pe(c),n.input.setAttribute("aria-valuetext",H(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[Q(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),Q(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function kl(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Sl=8,Tf=120,_f=2500,Nf=0;function Tl(t,e){let n=t.ownerDocument,o=`hclust-find-${++Nf}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),El(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],l,a=null,u=0,f=0,m=null,h=[];function p(){let{data:k,model:S}=e,T=H(1,S.get("finds_rows")?k.rowNoun:k.
noun).slice(2);s.placeholder=`find a ${T}`,s.setAttribute("aria-label",`Find a ${T} by its name`)}function d(){clearTimeout(
l),a=null;let k=s.value.trim();if(!k||!e.model.get("finds_rows"))return w();c=[],l=setTimeout(()=>{e.model.send({wants_rows:k}),
l=setTimeout(w,_f)},Tf)}function g(k){let{data:S}=e;s.matches(":focus")&&(k?.found!==s.value.trim()||k.revision!==S.revision||
(clearTimeout(l),f=0,c=k.rows.map(([T,N])=>({leaf:N,name:T,place:`group of ${S.leafRows?.[N]??1}`})),u=c.length+Number(k.
more),A(!0),a!==null&&M(0,a),a=null))}function w(){let{data:k}=e,S=s.value.trim().toLowerCase();if(!m){let $=Array.from(
{length:k.n},(B,_)=>k.name(_).toLowerCase()),R=Cf($);h=$.map((B,_)=>R.has(B)?`row ${k.rows[_]}`:""),m=$.map((B,_)=>[B,h[_]].
join(" ").trim())}u=0,f=0;let[T,N,O]=[[],[],[]];m.forEach(($,R)=>{let B=S?$.indexOf(S):-1;if(B<0)return;u++;let C=$===S||
$===`${S} ${h[R]}`?T:B===0?N:O;C.length<Sl&&C.push(R)}),c=[...T,...N,...O].slice(0,Sl).map($=>({leaf:$,name:k.name($),place:b(
h,$)})),A(!!S)}function A(k){i.replaceChildren(),i.hidden=!k,s.setAttribute("aria-expanded",String(k));let S=c.map(({leaf:T,
name:N,place:O},$)=>{let R=`cluster ${Z(e.cut,b(e.cut.labels,T))}`;return x(U(N),O?`${O} · ${R}`:R,{id:`${o}-${$}`,"ari\
a-selected":String($===f)})});if(S.forEach((T,N)=>{T.dataset.i=String(N)}),k&&u>c.length){let T=e.model.get("finds_rows")?
"":`${H(u-c.length)} `;S.push(x(`and ${T}more`,""))}if(k&&!u&&S.push(x("no such name","")),i.append(...S),k&&c.length){s.
setAttribute("aria-activedescendant",`${o}-${f}`);let{leaf:T}=b(c,f);e.reveal([T]),e.setHover({leaf:T})}else s.removeAttribute(
"aria-activedescendant"),e.setHover(null)}function x(k,S,T={"aria-disabled":"true"}){let N=n.createElement("li");El(N,{role:"\
option",...T});for(let O of[k,S]){let $=n.createElement("span");$.textContent=O,N.append($)}return N}function M(k,S){let T=c[k];
if(!T)return;let{leaf:N}=T;e.select([N],{add:S}),s.value=e.model.get("finds_rows")?T.name:`${T.name} ${T.place}`.trim(),
y(),e.setHover({leaf:N})}function y(){clearTimeout(l),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.
removeAttribute("aria-activedescendant"),e.setHover(null))}function v(k){let T={ArrowDown:1,ArrowUp:-1}[k.key];if(T){if(i.
hidden)return d();f=(f+T+c.length)%Math.max(c.length,1),A(!0)}else if(k.key==="Enter")a=c.length?null:k.shiftKey,M(f,k.shiftKey);else if(k.
key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;k.preventDefault(),k.stopPropagation()}let E=[Q(s,{input:d,
keydown:v,blur:y,focus:()=>s.value&&d()}),Q(i,{pointerdown:k=>{k.preventDefault();let S=k.target.closest("li[data-i]");S&&
M(Number(S.dataset.i),k.shiftKey)},pointermove:k=>{let S=k.target.closest("li[data-i]");!S||Number(S.dataset.i)===f||(f=
Number(S.dataset.i),A(!0))}}),e.subscribe("data",()=>{m=null,c=[],y(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(l),e.model.off("msg:custom",g);for(let k of E)k();r.remove()}}}function Cf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function El(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Of=3,$f=60,Lf=6.2,If=640,Rf=.8,[Df,Pf]=[46,180];function _l(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(a,u)=>{a&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((a,u)=>a-u).map(a=>Z(e,a)),c=`${H(s,n)} selected, \
from `,l=i.length;if(l===1)return`${c}cluster ${i[0]}`;for(let a=Math.min(l,$f);a>0;a--){let u=a<l?`${H(l-a)} more`:i[l-
1],f=i.slice(0,Math.min(a,l-1)),m=`${c}clusters ${f.join(", ")} and ${u}`;if(l<=Of||m.length<=o)return m}return`${c}${H(
l,"clusters")}`}function Nl(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-selected",o.hidden=!0;
let r=n.createElement("span");r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent=
"×",s.title="Clear the selection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts=
"true";let i=l("Keep only these","Compare only the selected rows","keep"),c=l("Leave out","Compare the other rows only",
"leave_out");o.append(r,i,c,s),t.append(o);function l(p,d,g){let w=n.createElement("button");return w.type="button",w.className=
"hclust-selected-rows",w.textContent=p,w.title=d,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{
selection:A,data:x}=e,M=[...x.rows].filter((y,v)=>A?.[v]);e.model.send({rows:g,selection:M}),m()}),w}function a(){let p=!!e.
model.get("filters_rows");for(let A of[i,c])A.hidden=!p;let g=(Math.min(If,Rf*t.clientWidth)-Df-(p?Pf:0))/Lf,w=_l(e.selection,
e.cut,e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=_l(e.selection,e.cut,e.data.noun)}let u=null;
function f(){m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?
u:t.querySelector('[tabindex="0"]'))?.focus({preventScroll:!0})}let h=[Q(o,{focusin:({relatedTarget:p})=>{let d=p;o.contains(
d)||(u=d)},keydown:p=>{p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),Q(s,{click:f}),
e.subscribe(["data","cut","selection"],a)];return a(),{refresh:a,destroy(){for(let p of h)p();o.remove()}}}var Wo=new Map;function qn(t,e){let n=Wo.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Wo.set(e,n)}return n}function jo(t,e){if(!Wo.get(e)){Wo.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function ls(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[zt(n,e)[0]??0]??0,l=[];if((n.sizes[e]??
0)>(r[c]??0)){let a=Cl(t,e),u=a.some(f=>i.includes(f));l.push({key:"j",words:u?"Merge: one is locked":`Merge these ${H(a.
length,"clusters")}`,next:u?null:{nodes:as(s,a,[e]),locked:i}})}else{let a=s[c]??e,u=`cluster ${Z(t,c)}`,f=i.includes(a),
m=a<n.n;l.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:as(s,
[a],Bt(n,a)),locked:i}});let h=n.parents[a]??-1;if(h>=0){let p=Cl(t,h),d=p.find(x=>i.includes(x)),g=s.indexOf(p.find(x=>x!==
a)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:d!==void 0?`Merge: cluster ${Z(t,s.indexOf(d))} is\
 locked`:`Merge with cluster ${Z(t,g)}`,A=p.length===2&&d===void 0;l.push({key:"j",words:w,next:A?{nodes:as(s,p,[h]),locked:i}:
null})}l.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==a):[...i,a]}})}return l.
push(...qo(t)),l}function qo(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(xt(t.tree,t.k).nodes),locked:[]}}]}function Cl({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function as(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Go=4,Ol="hclust-branch-used";function $l({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement(
"div");i.className="hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=
!0,e.append(i);function c(m){m.next&&(o(),jo(e,Ol),t.setNodes(m.next.nodes,m.next.locked))}function l(){if(i.hidden)return;
let m=i.contains(s.activeElement);i.hidden=!0,m&&n.focus({preventScroll:!0})}function a(m){let h=s.createElement("button");
return h.type="button",h.setAttribute("role","menuitem"),h.tabIndex=-1,h.dataset.lmSuppressShortcuts="true",h.textContent=
m.words,h.setAttribute("aria-keyshortcuts",m.key),h.setAttribute("aria-disabled",String(!m.next)),h.addEventListener("cl\
ick",()=>{m.next&&(l(),c(m))}),h}function u(m){let h=[...i.children],p=h.findIndex(d=>d.matches(":focus"));h[(p+m+h.length)%
h.length]?.focus({preventScroll:!0})}let f=Q(i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key===
"ArrowUp")u(-1);else if(m.key==="Escape"||m.key==="Tab")l();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},
contextmenu(m){m.preventDefault(),m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=
!0)}});return{close:l,hint:m=>qn(e,Ol)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,h){let p=m<0?
qo(t.cut):ls(t.cut,m);if(!p.length)return!1;r.hide(),i.replaceChildren(...p.map(a)),i.hidden=!1;let d=Math.min(h.x,e.clientWidth-
i.offsetWidth-Go),g=Math.min(h.y,e.clientHeight-i.offsetHeight-Go);return i.style.transform=`translate(${Math.max(Go,d)}\
px, ${Math.max(Go,g)}px)`,u(1),!0},press(m,h){let d=(h<0?qo(t.cut):ls(t.cut,h)).find(g=>g.key===m);return d&&c(d),d?.words??
""},destroy(){f(),i.remove()}}}var{top:He,min_width:Hf,free_shift:Bf,head_margin:cs}=F.cluster_labels;var Ko=2*z+7,Ll=F.cluster_labels.wordings,Il={title:0,size:"",lines:1};function Rl(t){return Math.ceil(t.width("cluster"))+
cs+2}function Dl(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:l,corner:a}=e,{sizes:u,noun:f}=Ho(l,o),m=({label:k},S)=>{
let T=S.title?Z(o,k):H(k);return T===H(k)?T:c.fitTitle(T,S.title,z,!0)},h=({label:k},S)=>{if(!S.size)return"";let T=H(b(
u,k),S.size==="counted"?f:"");return S.lines===2?T:` · ${T}`},p=(k,S)=>[c.width(m(k,S),z,!0),c.width(h(k,S))],d=(k,S)=>k.
map(T=>{let[N,O]=p(T,S);return S.lines===2?Math.max(N,O):N+O}),g=zf(e),w=g.length*Hf>s.width,A=w?null:Zi(g,Ll.map(k=>d(g,
k)),s.width),x=A?Ll[A.wording]:Il;if(!A){w&&(g=g.filter(({span:S})=>S>4));let k=Qi(g,d(g,Il),s.width);g=g.filter((S,T)=>k[T])}
t.textBaseline="alphabetic",t.textAlign="left";let[M,y]=[He+z-2,He+2*z],v=(k,S,T,N=!1)=>{t.fillStyle=N?i.ink:i.quiet,t.font=
c.css(z,N),t.fillText(k,S,T)};if(g.forEach((k,S)=>{let T=A?.middles[S]??k.centre,[N,O]=p(k,x);Math.abs(T-k.centre)>k.span/
2+Bf&&(t.strokeStyle=tt(b(r,b(o.nodes,k.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(k.centre,n+1),t.lineTo(T,He-1),t.
stroke());let $=x.lines===2,R=T-($?N:N+O)/2;v(m(k,x),R,M,!0),x.size&&v(h(k,x),$?T-O/2:R+N,$?y:M)}),x.size==="counted")return;
let E=a.left-cs-1;[["cluster",""],[f,"size"]].slice(0,x.lines).forEach((k,S)=>{let T=k.find(N=>c.width(N)<=E);T&&v(T,-cs-
c.width(T),S?y:M)})}function zf({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,l]=[vt(e,s),vt(e,i)];if(l<=0||c>=e.width)continue;let[a,u]=[Math.max(0,c),Math.min(e.width,l)];n.push(
{label:r,centre:(a+u)/2,span:u-a})}return n}var Pl=F.caption_margin;function Hl(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[l,a]of t){
let[u,f]=[Math.max(0,Math.floor(l)-Pl),Math.ceil(a)+Pl];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let l=0;l<=o;l++)i+=b(r,l),s[l+1]=b(s,l)+(i>0?1:0);let c=Math.ceil(e);for(let l=o-c;l>=
0;l--)if(b(s,l+c)===b(s,l))return l;return null}function Bl({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,l]=[b(t,i)/n,b(t,i+1)/n],[a,u]=[b(t,i+2)/n,b(t,i+3)/n];l<=r&&l+u>=o&&s.push([c,c+a])}return s}function Ff(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function zl(t,e,n){let o=Ff(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var Ul=12,mn={high:24,line:15,around:13,grip:14},Gn=F.cut_label.right_margin,Fl="Drag to move the cut",us="hclust-cut-mo\
ved",Uf="M4 0 1 4h6zM4 12 1 8h6z",Vo="http://www.w3.org/2000/svg",{wide:Wf,narrow:jf}=F.cut_label,qf=24,Xo=14;function Gf(t,e,n){
let o=e>=Wf?`${H(Math.min(n,99),"clusters")} · 0.0000`:e>=jf?H(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,Ul,!0))+2*mn.around+mn.grip}function Wl(t,e){let n=t.ownerDocument,o=(N,O="div")=>{let $=n.createElement(O);return $.
className=`hclust-cut-${N}`,$},[r,s,i,c,l,a]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(Vo,"svg"),f=N=>{let O=n.createElementNS(Vo,"path");return O.classList.add(`hclust-cut-${N}`),u.append(O),
O};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let m=f("stepped"),h=f("locked"),p=f("offer");
a.tabIndex=0,a.setAttribute("role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orien\
tation","vertical"),a.setAttribute("aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
c,l,a);let d=["k","noun","dot","at"].map(N=>o(N,"span")),g=n.createElementNS(Vo,"svg"),w=n.createElementNS(Vo,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",Uf),g.append(w),a.append(g,...d);let A=o("invitation","span");A.textContent=Fl,A.setAttribute("aria-hidden","true"),
A.hidden=qn(t,us);let x=zl(t,"One height",()=>e());x.className="hclust-cut-level",x.title="Cut at one height again; no c\
luster is locked then",x.dataset.lmSuppressShortcuts="true";for(let N of["pointerdown","pointermove","dblclick","context\
menu","keydown"])x.addEventListener(N,O=>O.stopPropagation());t.append(A,x);let M=null,y=null,[v,E,k,S]=[0,0,0,0];function T(N,O,$){
let[R,B,_]=[H(N.k),H(N.k,"clusters"),Pe(N)],C=B.slice(R.length);(N.isUneven?[R,C,"",""]:[R,C," · ",_]).forEach((W,q)=>{
let J=d[q];J&&(J.textContent=W)});let L=N.isUneven?[[B],[B],[R]]:[[Al(N)],[B,_],[R,_]],j=L.map(W=>Math.max(...W.map(q=>O.
width(q,Ul,!0)))+2*mn.around+mn.grip),G=j.findIndex(W=>W<=$+.5),it=G<0?L.length-1:G;E=b(j,it);let D=it>0&&!N.isUneven;k=
(mn.high+(D?mn.line:0))/2,a.classList.toggle("two",D),a.classList.toggle("short",it>1)}return{handle:a,show({cut:N,frame:O,
corner:{left:$,top:R},strip:B,face:_},C,I,L){let j=Gf(_,I,N.tree.n);if(N!==M||_!==y||j!==S){[M,y,S]=[N,_,j];let V=jn(N);
T(N,_,j),l.textContent=V,v=_.width(V)+8,Xf(a,N,O)}let G=V=>Math.round(V*O.dpr)/O.dpr,it=V=>G(R+Math.min(Math.max(ct(O,V),
0),O.height)),[D,W,q]=[it(N.t),it(Math.min(N.upper,O.top)),it(N.lower)];Yo(r,$-B,W,O.width+B),r.style.height=`${Math.max(
0,q-W)}px`,r.hidden=!N.hasThreshold,Yo(s,$-B,D,O.width+B);let J=N.isUneven||N.locked.length>0;s.hidden=J;let X=L&&!Kt({...L,
tree:N.tree},N)&&L;u.style.display=J||X?"":"none";let rt=I-E-1,gt=[],wt=[],pn=V=>{if(!V)return"";let Ne=ao(V),me=Yt(V,O).
map(({label:ze,x0:P,x1:K})=>{let Y=it(Math.min(b(Ne,ze),O.top))+.5;V===N&&$+K>rt-2&&gt.push(Y);let pt=`${G(P)} ${Y}L${G(
K)} ${Y}`;return V.locked.includes(b(V.nodes,ze))&&wt.push(pt),pt});return me.length?`M${me.join("L")}`:""};(J||X)&&(u.style.
transform=`translate(${$}px, 0)`,m.setAttribute("d",pn(J&&N)),h.setAttribute("d",wt.map(V=>`M${V}`).join("")),p.setAttribute(
"d",pn(X))),Yo(i,$,D,O.width),Yo(c,0,0,$-B-4),c.style.height=`${R+O.height}px`;let[Wt,le]=[Math.min(...gt),Math.max(...gt)],
Ot=k+4,Zt=[Wt-Ot,le+Ot].filter(V=>V>=R+k&&V<=R+O.height-k),Qt=le-Wt>1&&D>Wt-Ot&&D<le+Ot?Kf(Zt,D):D,jt=Math.min(Math.max(
Qt,R+k),R+O.height-k);!J&&t.getRootNode().activeElement===x&&a.focus({preventScroll:!0}),x.hidden=!J;let ce=jt-k-qf-3,_e=ce>=
R?ce:jt+k+3;x.style.transform=`translate(${G(rt+E)}px, ${G(_e)}px) translateX(-100%)`;let ue=!J&&!qn(t,us);A.hidden=!ue,
ue&&(A.style.transform=`translate(${G(rt-6)}px, ${G(jt-9)}px) translateX(-100%)`),a.style.transform=`translate(${G(rt)}p\
x, ${G(jt-k)}px)`,a.style.width=`${E}px`;let St=[D-R-17,D-R+4,1].map(V=>{let me=(V<D-R-Xo||V>D-R)&&V>=0&&V+Xo<=O.height;
return{at:V,x:me?Hl(Bl(C,O.dpr,V,V+Xo),v,rt-$-(ue?_.width(Fl)+30:6)):null}}).find(({x:V})=>V!==null);if(l.hidden=!St,!St)
return;let fe=R+St.at;l.style.transform=`translate(${G($+(St.x??0))}px, ${fe}px)`,l.classList.toggle("inside",N.hasThreshold&&
fe>=W&&fe+Xo<=q)},endInvitation(){jo(t,us),A.hidden=!0},destroy(){for(let N of[r,s,u,i,c,l,a,A,x])N.remove()}}}function Kf(t,e){
return t.reduce((n,o)=>Math.abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function Vf(t){return t.isUneven?"different heights":Pe(
t)}function Yo(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Xf(t,e,n){t.setAttribute(
"aria-valuemax",st(Math.max(n.top,e.t))),t.setAttribute("aria-valuenow",st(e.t)),t.setAttribute("aria-valuetext",e.isUneven?
`${H(e.k,"clusters")}, cut at different heights; ${jn(e)}`:`height ${Pe(e)}, ${H(e.k,"clusters")}; ${jn(e)}`)}function jl(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${Z(t,i)} with ${H(s,e)}`);return t.k>12&&r.push(`and ${H(t.k-12)}\
 more`),`Tree of ${H(t.tree.n,e)}, up to height ${ut(n)}. Cut at ${Vf(t)} into ${H(t.k,"clusters")}; ${jn(t)}. ${r.join(
", ")}.`}function ql(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function Gl(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr));t.width=r,t.height=e.length;let s=t.getContext("2d");if(!s)
return;let i=s.createImageData(r,e.length),c=Int32Array.from({length:r},(l,a)=>{let u=Math.floor(Xt(o,(a+.5)*o.width/r));
return b(n,Math.min(Math.max(u,0),n.length-1))});e.forEach((l,a)=>{let u=we(l);c.forEach((f,m)=>{let h=4*(a*r+m);i.data.
set(u.subarray(3*f,3*f+3),h),i.data[h+3]=255})}),s.putImageData(i,0,0)}var Kl=3,Vl=52+Gn,Jo=6,Xl=6,Yl=t=>(t.model.get("parts")??[]).includes("clustermap"),Jl=t=>Yl(t)?[]:Ve([],t.data.tracks,t.
option("tracks"));function Zl(t,e){let n=t.ownerDocument,o=!1,r=[],s=xe(n,()=>i=[]),i=[],c=n.createElement("div");c.className=
"hclust-corner";for(let w of["pointerdown","pointermove","dblclick","wheel"])c.addEventListener(w,A=>A.stopPropagation());
let a=ho(c,"Tracks","Strips below the leaves that show what else is known of each row",(w,A)=>{ro(e,"tracks",w,A)},[],"B\
elow the leaves"),u=[],f={items:[],lines:0},m=[],h=[],p=()=>h.reduce((w,A)=>w+A+Kl,m.length&&Jo);function d(w,A){let x=[
r,w,A,e.selection];return x.some((M,y)=>M!==u[y])&&(f=rn(r,w-2*Xl,A,e.selection),m=r.filter(M=>Cr(M,w-Vl)),h=To(m,w-Vl,A),
u=x),f}function g({data:w,frame:A}){Me(s)&&([s,i]=[xe(n,()=>i=[]),[]]);let x=[m,A,w.tree.order];x.every((M,y)=>M===i[y])||
(i=x,Gl(s,m,w.tree.order,A))}return{update(){o=!Yl(e)&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!c.isConnected&&t.append(
c);let A=e.option("tracks")??[];a.show([],[],w.map(({name:M})=>M),A);let x=r;return r=Ve(r,w,o?A:[]),x!==r},place(w){c.style.
left=`${w+6}px`},tall:p,room(w,A){let{lines:x}=d(w,A);return p()+(x?x*$n+Jo:0)},paint(w,A,x,M){if(!m.length)return;g(A);
let{frame:y,corner:v,theme:E,face:k,data:S}=A;w.save(),w.imageSmoothingEnabled=!1,w.textBaseline="middle";let T=x+Jo;m.forEach(
(N,O)=>{let $=b(h,O);w.font=k.css(),w.textAlign="right",N.colors.length?(w.drawImage(s,0,O,s.width,1,v.left,T,y.width,$),
Se(w,v.left,T,y.width,$,E)):(w.fillStyle=E.quiet,S.tree.order.forEach((B,_)=>{let C=vt(y,_+.5);C<0||C>y.width||(w.save(),
w.translate(v.left+C,T),w.rotate(-Math.PI/2),w.fillText(k.fit(U(ft(N,B)),$),0,.5),w.restore())})),w.fillStyle=E.ink;let R=k.
fit(U(N.name),v.left-8);w.fillText(R,v.left-6,T+$/2+.5),T+=$+Kl}),w.translate(Xl,0),Mo(w,d(M,k).items,T+Jo/2,E,k),w.restore()},
destroy(){s.width=s.height=0,c.remove()}}}var fs=4;function Zo(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?mt(r,b(r.parents,e.leaf)):0,p=[
`cluster ${Z(o,b(o.labels,e.leaf))}`,`merged at ${ut(m)}`,Uo(n,e.leaf)],d=Jl(t).map(g=>`${g.name}: ${ft(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...d]]}let s=zt(r,e.node),{leafRows:i}=n,c=i&&s.reduce((m,h)=>m+b(i,h),0),
l=c===null?"":` of ${H(c,n.rowNoun)}`,a=o.nodes.indexOf(e.node),u=`${a<0?"":`Cluster ${Z(o,a)} · `}${H(s.length,n.noun)}${l}`,
f=[...s.subarray(0,fs)].map(m=>U(n.name(m)));return s.length>fs&&f.push(`and ${H(s.length-fs)} more`),[u,[`height ${ut(mt(
r,e.node))}`,...f]]}var Ql="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
Yf="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks · Esc: back to the cut",
Jf="u: one height again · ",Zf=0;function tc(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:l,
menu:a}=t,u=n.ownerDocument.createElement("div");u.className="hclust-tree-hint",u.id=`hclust-keys-${++Zf}`,u.textContent=
Ql,o.setAttribute("aria-describedby",u.id),n.append(u);let f=-1;function m(S){t.cancelAnnouncement(),h(S)}function h(S){
let{data:T}=e,{tree:N}=T;f=S,u.textContent=Yf,n.classList.add(It);let O=Er(l().frame,N,S);r.reveal([O-.5]);let $=S<T.n?{
leaf:S}:{node:S};e.setHover($);let{frame:R,corner:B}=l(),[_,C]=Zo(e,$),I=(O-R.from)/(R.to-R.from),L={x:B.left+I*R.width,
y:B.top+ct(R,mt(N,S))};i.show(L.x,L.y,_,C),c([_,...C].join(", "))}function p(){f<0||(f=-1,u.textContent=A(),n.classList.
remove(It),e.setHover(null),i.hide())}function d(S){let{tree:T}=e.data,N=b(T.parents,f);N>=0&&m(Bt(T,N)[S])}let g={ArrowUp:()=>m(
Math.max(b(e.data.tree.parents,f),f)),ArrowDown:()=>m(f<e.data.n?f:Bt(e.data.tree,f)[0]),ArrowLeft:()=>d(0),ArrowRight:()=>d(
1),Home:()=>m(2*e.data.n-2),Enter:S=>e.select(zt(e.data.tree,f),{add:S.shiftKey}),Escape:p,s:()=>w("s"),j:()=>w("j"),l:()=>w(
"l")};function w(S){let T=a.press(S,f);f>=0&&h(f),T&&c(T)}function A(){let{cut:S}=e;return(S.isUneven||S.locked.length?Jf:
"")+Ql}let x=S=>()=>{t.moved(),e.setClusters(Math.min(Math.max(S(e.cut.k),1),e.data.n))},M={ArrowUp:x(S=>S-1),ArrowRight:x(
S=>S-1),ArrowDown:x(S=>S+1),ArrowLeft:x(S=>S+1),PageUp:x(S=>S-10),PageDown:x(S=>S+10),Home:x(()=>e.data.n),End:x(()=>1),
Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.select([]),u:()=>w("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.
zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[y,v]=[Ut({...M,
...g}),Ut(M)],E=Q(n,{keydown(S){n.classList.remove("by-pointer"),(f<0?v:y)(S)},focusout:p,pointerdown:p}),k=e.subscribe(
["cut","data"],()=>{f<0&&(u.textContent=A())});return{leave:p,destroy(){k(),E()}}}var Qf=.72;function tm(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let l=b(t.start,c),a=b(t.sizes,c);Eo(t,c,o)<n||(b(r,l+a)===
b(r,l)?s.push(c):c>=t.n&&i.push(...Bt(t,c)))}return s}function ec(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,l=Math.round(o.height*i),a=u=>Math.round(ct(o,u)*i-s/2);t.globalAlpha=Qf,t.
fillStyle=r.paper;for(let u of tm(e,n,1/c,o.places?.edges)){let f=b(e.start,u),[m,h]=[f,f+b(e.sizes,u)].map(A=>vt(o,A)*i);
if(m===void 0||h===void 0||h<0||m>o.width*i)continue;let p=a(sn(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,h-m),l-p);let d=b(
e.parents,u);if(d<0)continue;let g=Math.round(Ao(o,e,u)*i-s/2),w=a(mt(e,d))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?l:p)-w))}
t.globalAlpha=1}var Te=F.cluster_bar,ms=He+Ko+2,Qo=z+2,ps=8;function nc(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:l}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*l),Math.round(c.top*l)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:u,x0:f,x1:m}of Yt(r,i)){let h=b(r.nodes,u);if(h<r.tree.n)continue;let p=Math.
round(ct(i,sn(r.tree,h))*l-o/2),d=Math.floor(f*l);t.fillStyle=tt(b(s,h)),t.fillRect(d,p,Math.max(1,Math.ceil(m*l)-d),a-p)}
ec(t,e,o),t.restore()}var em=5;function oc(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Yt(n,r),[c,l]=Te;e.classes&&nm(t,e,e.classes);for(let{label:a,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=tt(b(o,b(n.nodes,a))),t.beginPath(),f-u>8?t.roundRect(u+m,c,f-u-2*m,l-c,2):t.rect(u+m,c,Math.max(f-u-2*m,1/
r.dpr),l-c),t.fill()}e.classes||om(t,e,i),Dl(t,e,l),rm(t,e),e.labels&&sm(t,e),t.restore()}function nm(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Te,c=1/n.dpr,[l,a]=[0,-1];for(let u=0;;u+=c){let f=u>=n.width,m=e.tree.order[Math.floor(Xt(
n,u+c/2))],h=f||m===void 0?-1:b(o,m);if(h!==a&&a>=0&&(t.fillStyle=tt(b(r,a)),t.fillRect(l,s,u-l,i-s)),h!==a&&([l,a]=[u,h]),
f)return}}function om(t,{cut:e,theme:n},o){let r=_t(e);if(new Set(Array.from(r,tt)).size===e.k)return;let[s,i]=Te;for(let{
label:c,x0:l,x1:a}of o)a-l<i-s||Ja(t,b(r,c),(l+a)/2,(s+i)/2,em,n.paper)}function rm(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],c=[o.from,Math.min(o.to,e.n)],l=No(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<l.length;a+=2){let[u=0,f=0]=[l[a],l[a+1]];t.fillRect(u,1,Math.max(1,f-u),Te[0]-2)}}function sm(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[l,a]=[Xt(
o,0),Xt(o,o.width)];for(let u=Math.max(0,Math.floor(l));u<Math.min(e.n,Math.ceil(a));u++){let[f,m]=[vt(o,u+.5),Tr(o,u)];
if(f<5||f>o.width-5||!rc(o,u))continue;let h=c?m-ps:i,p=b(e.tree.order,u),d=!!n?.[p];t.save(),t.translate(f,c?ms+z/2:ms),
c||t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(z,d),t.fillText(s.fit(U(e.name(p)),h,z,d,eo(e,p)),0,0),
t.restore()}}var rc=(t,e)=>Tr(t,e)>=Qo-1e-6;function sc(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let l=o.
left-r;t.save(),t.translate(l,o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let f=te(c);c.forEach((m,h)=>{
let p=ct(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-a/2),5,a),t.fillStyle=s.quiet,t.fillText(f[h]??"",-9,p+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-8),-n.height/2,7-l)),
t.restore()}function ic(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function ac(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,l){let{tree:a}=e,{dpr:u}=r,
f=b(a.start,l),m=f+b(a.sizes,l),h=Math.max(1,Math.round(.5*u));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.
round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:d}=c,
g="";for(let x=0;x<c.count;x++){let M=b(d,x),y=b(a.start,M);if(y<f||y>=m||M>l)continue;let v=b(n.labels,b(a.order,y)),k=b(
a.sizes,M)<=b(n.sizes,v)?tt(b(o,b(n.nodes,v))):i.ink;k!==g&&(t.fillStyle=g=k),t.fillRect(b(p,4*x)-h,b(p,4*x+1)-h,b(p,4*x+
2)+2*h,b(p,4*x+3)+2*h)}t.restore();let[w,A]=[Math.max(0,vt(r,f)),Math.min(r.width,vt(r,m))];A<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+Te[1]+1,Math.max(A-w,1.5),1.5))}function lc(t,{data:e,frame:n,corner:o,theme:r},s){let i=vt(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,l]=[o.left+i,o.top+n.height+(Te[0]+Te[1])/2];t.beginPath(),t.arc(c,l,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function ds({data:t,cut:e,frame:n,
corner:o,tracks:r},s,i,c){let{tree:l}=t,[a,u]=[s-o.left,i-o.top];if(a<0||a>=n.width||u<-c)return null;let f=Math.min(Math.
max(Math.floor(Xt(n,a)),0),t.n-1),m=b(l.order,f),h=u-n.height;if(h>r[0]&&h<r[1])return{leaf:m};if(h>ms-2)return rc(n,f)?
{leaf:m}:null;if(h>Te[0]-1)return{node:b(e.nodes,b(e.labels,m))};if(h>-5)return{leaf:m};let p=an(l,n,a,u,c);return p<0?null:
p<t.n?{leaf:p}:{node:p}}var im=550,Be={mouse:7,touch:14,line:8,snap:4};function cc(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:l}=t,a,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(M,y){let{frame:v}=c(),{tree:E}=e.data,k=Math.
min(Math.max(ko(v,M),0),v.top),S=Lt(E,k),T=ct(v,Ke(ge(E,S)));!y&&Math.abs(T-M)<=Be.snap?e.cut.locked.length?e.setThreshold(
Ke(ge(E,S))):e.setClusters(S):e.setThreshold(k)}function m(M){let{cut:y,frame:v}=c();if(!y.isUneven)return y.t;let E=Yt(
y,v).find(({x0:k,x1:S})=>k<=M&&M<S);return E?ao(y)[E.label]??y.t:y.t}function h(M,y){return M.target===o?null:ds(c(),y.x,
y.y,M.pointerType==="touch"?Be.touch:Be.mouse)}function p(M,y){return u.menu=!0,l.open(y,M)}let d=M=>M?.node??M?.leaf??-1;
function g(M,y,v){if(v)if(M.altKey)v.node!==void 0&&e.flip(v.node);else{let E=v.node===void 0?[v.leaf]:zt(e.data.tree,v.
node);e.select(E,{add:M.shiftKey})}else{let{corner:E,frame:k}=c();!M.shiftKey&&y.x>=E.left&&k.width&&e.select([])}}function w(M,y,v){
if(n.style.cursor=M?"pointer":r.part?"grab":"",e.setHover(M),M){let[E,k]=Zo(e,M),S=M.node===void 0?[]:l.hint(v);i.show(y.
x,y.y,E,[...k,...S])}else i.hide()}function A(M){if(!nn(n,M))return;let y=M.deltaMode?16:1,[v,E]=[M.deltaX*y,M.deltaY*y],
{frame:k,corner:S}=c();if(!M.ctrlKey&&!M.shiftKey&&Math.abs(v)>Math.abs(E))return r.part?(M.preventDefault(),r.move(v/Le(
k))):void 0;let T=E||v,N=kt(n,M);if(M.shiftKey||N.x<S.left)return T>0&&s.share===1?void 0:(M.preventDefault(),s.zoom(Math.
exp(T*.002)));if(T>0&&!r.part)return;M.preventDefault();let O=(N.x-S.left)/k.width;r.zoom(Math.exp(T*(M.ctrlKey?.01:.002)),
O)}let x=[cn(n,{down(M,y){if(l.close(),M.button!==0)return!1;let{frame:v,corner:E}=c(),k=E.top+ct(v,Math.min(e.cut.t,v.top)),
S=E.top+ct(v,Math.min(m(y.x-E.left),v.top)),T=M.pointerType==="touch"?Be.touch:Be.line,[N,O]=[M.target===o,y.x<E.left-4];
return u={mode:N||O||Math.abs(y.y-S)<=T?"cut":"press",offset:O&&!N?0:k-y.y,pill:N,start:r.shown(),what:N||O?null:h(M,y)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),M.preventDefault(),i.hide(),O&&!N&&f(y.y-E.top,M.altKey),M.pointerType===
"touch"&&(a=setTimeout(()=>p(y,d(u.what)),im)),!0},drag(M,y,v){let[E,k]=[y.x-v.x,y.y-v.y];if(v.moved||=Math.abs(u.mode===
"cut"?k:E)>=(u.what?en:1),!v.moved)return;clearTimeout(a);let{frame:S,corner:T}=c();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(y.y+u.offset-T.top,M.altKey)):u.mode==="pan"&&r.move(-E/Le(S),u.start)},
up(M,y,v){clearTimeout(a),u.mode==="cut"&&e.flush(),!(u.menu||v.moved||u.pill||y.x<c().corner.left-4)&&(g(M,y,u.what),M.
pointerType==="touch"&&w(u.what,y,"Long press"))},cancel(){clearTimeout(a),u.mode==="cut"&&e.flush()},hover(M,y){M.pointerType!==
"touch"&&w(h(M,y),y,"Right click")},leave(){e.setHover(null),i.hide()},pinch(M,y,v){let{frame:E,corner:k}=c();r.zoom(M,(y.
x-v-k.left)/E.width),r.move(-v/Le(c().frame))}}),Q(n,{contextmenu(M){let y=kt(n,M),v=M.target===o?e.hover:ds(c(),y.x,y.y,
u.menu?Be.touch:Be.mouse);M.shiftKey||!p(y,d(v))||M.preventDefault()},wheel:A,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let M of x)M()}}var uc=["ribbon","ribbon_module","evidence"];function fc(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function l(m){
s=await un(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),a())}function a(){let m=o.get("ribbon_\
module"),h=m&&n.option("ribbon")||"";if(h&&!s){i||l(m),i="loading";return}!h==!r&&h===c||(c=h,h?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){c="",a()}for(let m of uc)o.on(`change:${m}`,u);let f=[n.subscribe("option",a),n.
subscribe("data",u)];return a(),{width:m=>r?.width(m)??0,below:(m,h)=>r?.below(m,h),above:(m,h)=>r?.above(m,h),destroy(){
i="ended";for(let m of uc)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var am=F.head_room,lm={grown:150,zoomed:96},cm=500;function mc(t,e,n){let o=t.ownerDocument,r=re(o,n.font),s=null,i=null,
c=()=>xe(o,()=>i=null),l=c(),a=null,[u,f]=[0,null],m=fo(()=>T()),h=ql(()=>T()),p=Ae(t,"hclust-tree",[E,k],()=>s=null),{box:d,
stage:g,tip:w,announce:A}=p;g.canvas.setAttribute("aria-hidden","true");let x=Wl(d,()=>{B.menu.press("u",-1),B.handle.focus(
{preventScroll:!0})}),M=Zl(d,e);function y(){if(s){let{cut:St,selection:fe,data:V}=e,[Ne,me]=[fr(V.tree),Ct(e)];return Object.
assign(s,{cut:St,selection:fe,data:V,colors:Ne,classes:me}),s}let{data:C,cut:I,selection:L}=e,[j,G]=m.shown(),it=(Ht(C.tree)||
1)*am*h.share,[D,W]=[G-j,C.n].map(St=>(g.width-52-Gn)/St),q=vr(C.tree,C.leafRows),[J,X]=[D>=Qo,W>=Qo],rt=St=>St*(q?.least??
1)>=S()+ps,gt=J&&rt(D),wt=lm[X?"grown":"zoomed"],pn=X?rt(W):gt,Wt=J?pn?z+2:Math.min(wt,S()):0,le=M.room(g.width,r);d.style.
setProperty("--hc-names",`${(X?Wt+6:0)+le}px`);let Ot={left:0,top:8},Zt=He+Ko+(Wt?Wt+6:0),dn=Zt+le+(m.part?5:0),Qt=Math.
max(40,g.height-Ot.top-dn),jt=je(0,it,Qt,44),ce=Math.max(...te(jt).map(St=>r.width(St)),0);Ot.left=Math.max(Math.ceil(ce)+
11+(C.heightLabel?z+9:4),Rl(r));let _e=a?.width(g.width)??0;Ot.left+=_e,M.place(Ot.left);let ue={width:Math.max(20,g.width-
Ot.left-Gn),height:Qt,from:j,to:G,top:it,dpr:g.dpr,places:q},Kn=fr(C.tree);return s={data:C,cut:I,colors:Kn,classes:Ct(e),
selection:L,frame:ue,corner:Ot,strip:_e,theme:n,face:r,ticks:jt,labels:Wt,flat:gt,tracks:[Zt,Zt+M.tall()]},i=null,s}function v(C){
if(Me(l)&&([l,i]=[c(),null]),!i){i=vo(C.data.tree,C.frame),l.width=Math.round(C.frame.width*C.frame.dpr),l.height=Math.round(
C.frame.height*C.frame.dpr);let I=l.getContext("2d");I&&So(I,i,n.quiet)}return i}function E(C){let I=y(),{thick:L}=v(I);
nc(C,I,l,L),oc(C,I),sc(C,I),M.paint(C,I,I.corner.top+I.frame.height+I.tracks[0],g.width),a?.below(C,I),ic(C,I,g.height-3)}
function k(C){let I=y(),{hover:L}=e;L?.node!==void 0&&ac(C,I,v(I),L.node),L?.leaf!==void 0&&lc(C,I,L.leaf),x.show(I,v(I),
g.width,e.offered),a?.above(C,I)}function S(){let{data:C}=e;if(f!==C.name){let I="";for(let L=0;L<C.n;L++){let j=U(C.name(
L));j.length>I.length&&(I=j)}[u,f]=[Math.ceil(r.width(I,z,!0)),C.name]}return u}function T(){s=null,g.paint()}function N(){
let{n:C,tree:I,leafRows:L}=e.data;m.reset(C,vr(I,L)?.least)}let O,$=()=>A(jl(e.cut,e.data.noun,Ht(e.data.tree))),R=()=>{
clearTimeout(O),O=setTimeout($,cm)},B={store:e,box:d,handle:x.handle,viewport:m,heights:h,moved:x.endInvitation,tip:w,announce:A,
cancelAnnouncement:()=>clearTimeout(O),getScene:y,menu:$l({store:e,box:d,handle:x.handle,moved:x.endInvitation,tip:w})},
_=tc(B);return a=fc({...B,paint:C=>g.paint(C)},T),p.onDestroy(cc(B),x.destroy,_.destroy,B.menu.destroy,a.destroy,B.cancelAnnouncement,
e.subscribe(["data","cut"],B.menu.close),M.destroy,e.subscribe("data",()=>{M.update(),N(),h.reset(),w.hide(),_.leave(),p.
rest(),T(),$()}),e.subscribe("order",T),e.subscribe("cut",()=>{let C=s&&Kt(s.cut,e.cut);p.followCut(e.cut,...C?[]:[0]),C?
g.paint(1):g.paint(),R()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>M.update()?T():g.paint(0)),e.
subscribe("reveal",()=>{let{start:C}=e.data.tree,I=y().frame.places?.edges;m.reveal(e.wanted.map(L=>ie(I,b(C,L))))}),e.subscribe(
"hover",()=>g.paint(1))),M.update(),N(),$(),{restyle(C){n=C,r=re(o,n.font),f=null,T()},destroy(){p.destroy(),l.width=l.height=
0}}}var um={tree:mc,clustermap:Vr,scatter:Ml,distances:Fa},Jt="distances";function fm(){let t=null,e=0,n=()=>{};return Ms({initialize({
model:o}){return t=dr(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=dr(o),e++||(n=mm(t));let s=pm(r,t);return()=>{
s(),--e||n()}}})}function mm(t){let e=!1,n=gs(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.tell(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function pm(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=rr(t,r);bn(o,s);
let i=[],c=null,l=()=>e.model.get("parts")??["tree"],a=E=>t.closest(".hclust")?.querySelector(`.hclust-${E}-slot`)??null,
u=[],f=null;function m(){let E=Yn(o,"hclust-live-bar");e.model.get("controls")&&u.push(vl(E,e).destroy);let k=Tl(E,e);f=
k.box,u.push(k.destroy,()=>E.remove()),d();let S=null;for(let N of l()){let O=N==="tree"||N===Jt;O||(S??=Yn(o,"hclust-li\
ve-pair")),h(N,O?o:S)}let T=i[0]?.box;c=T?Nl(T,e):null,c&&u.push(c.destroy)}function h(E,k){let S=um[E];if(!S)return;let T=Yn(
k,`hclust-part-${E}`),N={part:E,make:S,box:T,view:S(T,e,s)};i.push(N),E===Jt&&d()}function p({view:E,box:k}){E.destroy(),
k.remove()}function d(){let E=a("find");E&&f&&f.parentElement!==E&&E.append(f);let k=i.find(({part:T})=>T===Jt)?.box,S=k&&
a(Jt);!S||k.parentElement===S||(k.classList.add("hclust","hclust-live"),bn(k,s),S.append(k))}function g(){let E=N=>N.filter(
O=>O!==Jt),[k,S]=[l(),i.map(({part:N})=>N)];if(E(k).join()!==E(S).join())return x();if(k.includes(Jt)===S.includes(Jt))return;
if(k.includes(Jt))return h(Jt,o);let T=i.find(({part:N})=>N===Jt);T&&p(T),i=i.filter(N=>N!==T)}function w(){for(let E of i)
p(E);for(let E of u)E();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=null,u=[]}function A(){let E=rr(t,r);if(JSON.
stringify(E)!==JSON.stringify(s)){s=E,bn(o,s);for(let k of i)k.box.classList.contains("hclust")&&bn(k.box,s),k.view.restyle?
k.view.restyle(s):(k.view.destroy(),k.view=k.make(k.box,e,s))}}let x=()=>{w(),m()};e.model.on("change:parts",g),e.model.
on("change:controls",x);let M=ys(o,A);m();let y=yt(o),v=new y.ResizeObserver(()=>{d(),A(),c?.refresh()});return v.observe(
o),y.addEventListener(or,e.announceCut),()=>{y.removeEventListener(or,e.announceCut),M(),v.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",x),w(),e.flush(),o.remove(),r.remove()}}export{fm as default};
