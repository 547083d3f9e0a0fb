// Generated from js/ by `npm run build`. Do not edit.
function Mt(t){return t.ownerDocument.defaultView??globalThis}function he(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function xs(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var de={r:255,g:255,b:255,a:1},wn={r:0,g:0,b:0,a:1};function bn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(c,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Sl),l=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*l,g:r*
l,b:s*l,a:i}}function Sl(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Be(t,e){return{...Ne(e,t,
t.a),a:1}}function Ne(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function Et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function sr({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function nt(t,e){let n=t.createElement("div");return n.className=e,n}function yn(t,e){let[n,o]=[bn(e.paper)??de,bn(e.ink)??wn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",Et(Ne(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Xn(t,e){let n=nt(t.ownerDocument,e);return t.
append(n),n}var ir="hclust-hover";function Ms(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let c=n?JSON.stringify(n):"";if(c===o||!(c||r))
return;o=c,r=c!=="";let a=[l,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(ir,{detail:a}))},l=c=>{let[a,
u,f]=c.detail;!u||a===l||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(ir,l),{tell(c){n=c,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.removeEventListener(
ir,l)}}}var ks={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var W=ks;var ar="hclust-asking",Bm=W.undo_run_ms;function Tl(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function cr(t,e){let n=Mt(t);if(n.matchMedia(As).matches)return El(t,e);let o=n.getComputedStyle(t),r=h=>o.getPropertyValue(
h).trim()?Yn(e,`var(${h})`):null,s=Nl(t,e),i=Be(r("--jp-layout-color0")??s,s),l=sr(i)<.5,c=(h,g)=>Be(h??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=c(a??Yn(e,"inherit"),l?de:wn),f=c(r("--jp-ui-font-color2"),Ne(i,u,.65)),m=c(
r("--jp-border-color2"),Ne(i,u,.16)),d=c(r("--jp-layout-color1"),i),p=Et(d)===Et(i)?Ne(i,u,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:Et(i),ink:Et(u),quiet:Et(f),rule:Et(m),panel:Et(
p),font:n.getComputedStyle(e).fontFamily,dark:l}}var As="(forced-colors: active)";function El(t,e){let n=(s,i)=>Be(Yn(e,
s)??i,de),[o,r]=[n("Canvas",de),n("CanvasText",wn)];return{paper:Et(o),ink:Et(r),quiet:Et(r),rule:Et(n("GrayText",r)),panel:Et(
o),font:Mt(t).getComputedStyle(t).fontFamily,dark:sr(o)<.5}}var _l=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Ss(t,e){let n=Mt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let l of[
o,r])s.observe(l,{attributes:!0,attributeFilter:_l});let i=["(prefers-color-scheme: dark)",As].map(l=>n.matchMedia(l));for(let l of i)
l.addEventListener("change",e);return()=>{s.disconnect();for(let l of i)l.removeEventListener("change",e)}}function Nl(t,e){
let n=[];for(let r=t;r;r=Tl(r)){let s=vs(Mt(r).getComputedStyle(r).backgroundColor,Mt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Be(Yn(e,"Canvas")??de,de);return n.reduce((r,s)=>Be(s,r),o)}function Yn(t,e){let n=Mt(t);t.style.
color=e;let o=vs(n.getComputedStyle(t).color,n);return t.style.color="",o}function vs(t,e){let n=bn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,l=0,c=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:l,a:c/255}}function Ts(t){return{...t,initialize(e){return setTimeout(()=>Cl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Cl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}var Es=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Es.set(t,
t);var Ol=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
$l=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function _s(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Ll(t.slice(e))}function Ll(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Es.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Ol.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,$l.test(e)?-2:-1)}function H(t,e=""){return e?`${_t(t,0)} ${t===1?_s(e):e}`:_t(t,0)}function ht(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":xn(t)?_t(t,Jn(t)):Qn(t,2)}var xn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Jn(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Zn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Ht(t,2):_t(t,e>=100?
0:e>=10?1:2)}function Os(t){return t>0&&t<=.005?"< 1%":`${_t(100*t,0)}%`}var ct=(t,e=6)=>Ht(Number(Ht(t,e)),6);function wt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":ht(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return Il(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?_t(t,0):Zn(
t);return n?`${r} ${n}`:r}function $s([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[wt(t,n),wt(e,n,o)]}function Il(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Ls(t,e,n,o=0){return Rs(t,e,n,o)[0]}function Is(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,l]=Rs(n,
t,e,o);return[i,l]}let[r,s]=[ht(t),ht(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Ht(t,i),Ht(e,i)];return[r,s]}function Rs(t,e,n,o){
let r=[Rl(t,o),ht(e),ht(n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(xn)){let a=Ds(t,o);for(let u=a;u<
17;u++){let f=_t(u===a?Ps(t,a):t,u),m=Fe(f),[d,p]=[Ns(e,u),Ns(n,u)];if(Fe(d)<m&&(m<Fe(p)||t===n)&&e<m&&m<=n)return[f,d,p]}}
let[i,l,c]=r;for(let a=4;a<17;a++){let u=Fe(i),f=u<Fe(c)||t===n&&i===c;if(!(e<t&&t<=n)||Fe(l)<u&&e<u&&u<=n&&f)return[i,l,
c];[i,l]=[Ht(t,a),Ht(e,a)],c=n===1/0?ht(n):Ht(n,a)}return r}function Rl(t,e){if(!xn(e)||!xn(t))return ht(t);let n=Ds(t,e);
return _t(Ps(t,n),n)}var Ds=(t,e)=>xn(e)?Math.min(Jn(e),Jn(t)):Jn(t),Ps=(t,e)=>Math.floor(t*10**e+.5)/10**e,Ns=(t,e)=>t===
0||t===1/0?ht(t):_t(t,e);function Fe(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Dl=[1,2,2.5,5,10];function Ue(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),l=i*(Dl.find(u=>u*i*s>=r*(1-1e-9))??10),c=1e-9*r,a=[];for(let u=Math.ceil((t-c)/l);u*l<=e+c;u++)a.push(
Number((u*l).toPrecision(12)));return a}function te(t){let e=t.slice(1).map((i,l)=>i-b(t,l)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Ht(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>_t(i+0,r))}
function _t(t,e){let n=Hs(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Hs(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Qn(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Ht(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Qn(t,e-1).split("e");return`${Cs(o)}e${r}`}return Cs(Hs(t,e-1-n))}function Cs(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var Mn="…",Pl=300;function j(t){return String(t).slice(0,Pl).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function We(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=zs(s,s.length,Mn,
e,n);if(i>o||o>=s.length)return i?lr(s,i)+Mn:"";let l=s.lastIndexOf(" ",o-1)+1,c=l>o-Hl?l:o,a=Mn+s.slice(c).join("");if(n(
a)>e){if(r<=c)return We(a,e,n);let u=s.slice(c).join("");return Mn+We(u,e-n(Mn),n,r-c)}return lr(s,zs(s,c,a,e,n))+a}function Fs(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=We(t,e,n);if(r===t||!o)return r;let s=We(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var Hl=12;function zs(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let l=s+i+1>>1;r(lr(t,l)+n)<=o?s=l:i=l-1}return s}function lr(t,e){
return t.slice(0,e).join("").trimEnd()}function kn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[l,c]=[b(e,s),b(e,i)],a=0;
for(;a<l.length&&l[a]===c[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function je(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(c=>b(t,c)).sort(),l=[b(i,0),b(i,i.length-1)].map(c=>Array.from(c));if(i[0]!==i.at(-1))for(let c of s){let a=Array.from(
b(t,c)),u=l.map(f=>{let m=a.findIndex((d,p)=>d!==f[p]);return m<0?a.length:m});o[c]=n(c,Math.min(...u),e[c])}}return o}var Bs=new WeakMap;
function to(t,e){let n=Bs.get(t);return n||(n=kn(Array.from({length:t.n},(o,r)=>j(t.name(r)))),Bs.set(t,n)),b(n,e)}var Ws=W.max_cluster_title,js=["node_names","node_colors","color_numbers"];function eo(t){let e=t.get("color_numbers")??
[];return{names:An(t.get("node_names")),colors:An(t.get("node_colors")),numbers:e}}function An(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Us=new WeakMap,zl=new Map;function Bl({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return zl;let o=Us.get(n);o||Us.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Fl(n,e)),r}function Fl(t,e){let n=[];for(let l=0;l<e.length;l++){let c=b(e,l),a=t.get(c);a!==void 0&&n.push({label:l,
node:c,name:a})}let o=new Set(n.map(({name:l})=>l)),r=new Set(n.map(({label:l})=>l)),s=new Set([...o].filter(l=>{let c=/^\d+$/.
test(l)&&String(Number(l))===l?Number(l):e.length;return c<e.length&&!r.has(c)})),i=new Map;for(let{label:l,name:c}of n.
sort((a,u)=>u.node-a.node)){let a=c;for(let u=2;s.has(a)||a!==c&&o.has(a);u++)a=`${c}, ${Ul(u)}`;s.add(a),i.set(l,a)}return i}
function Ul(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function Z(t,e){let n=Bl(
t).get(e);return n===void 0?H(e):`${j(n)} (${H(e)})`}function kt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ge(t,n);return no(t,n,qe(o),o)}function Sn(t,e){let n=e>=
0?e:0,o=It(t,n);return no(t,o,n,ge(t,o))}function It(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;Lt(n,s)<
e?o=s+1:r=s}return t.n-o}function ge(t,e){let{n,heights:o}=t;return{lower:e<n?Lt(o,n-e-1):0,upper:e>1?Lt(o,n-e):1/0}}function qe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function no(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,l,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Wl(t,e)},get sizes(){return l??=this.nodes.map(a=>Lt(t.sizes,a))},get labels(){
return c??=jl(t,this.nodes)}}}function Wl(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;ur(r,s,Lt(o,2*i)),fr(r,s+1,Lt(o,2*i+1))}return r}function ur(t,e,n){qs(t,0,e,n)}function qs(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=Lt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function fr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(Lt(t,r)>Lt(t,s))&&
(r=s),t[o]=Lt(t,r),o=r,r=2*o+1}qs(t,0,o,n)}function jl(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=Lt(
t.start,o),i=s+Lt(t.sizes,o);for(let l=s;l<i;l++)n[Lt(t.order,l)]=r}),n}function Gs(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=e-n.findIndex(l=>l>0),r=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(r<2)return 2;let s=2,i=-1/0;for(let l=2;l<=
r;l++){let{lower:c,upper:a}=ge(t,l),u=a/c;u>i&&([i,s]=[u,l])}return s}function Lt(t,e){return t[e]}function Ge(t){if(!t||Array.isArray(t))return t??[];let e=Object.entries(t),n=e[0]?.[1].length??0;return Array.from({length:n},
(o,r)=>Object.fromEntries(e.filter(([,s])=>s[r]!==null).map(([s,i])=>[s,i[r]])))}var ql=65535;function mr(t,e,n,o,r,s="track_about"){let i=Ge(t.get("original_columns")).length;return(t.get(s)??[]).map(
l=>{let c=p=>{if(l.original!==void 0)return b(n,p*i+l.original);if(l.numbers!==void 0)return b(r,l.numbers*e+p);let h=b(
o,l.codes*e+p);return h===ql?NaN:h},a,u=!1,[f,m]=[1/0,-1/0];function d(){return a||(a=Float64Array.from({length:e},(p,h)=>{
let g=c(h);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...l,get values(){return d()},get gaps(){return d(),u},get ends(){return d(),f<=m?[f,m]:[0,1]}}})}function Ke(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function dt(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":wt(n,t.kind,t.unit)}var Ks=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16)),Vs=new WeakMap;function oo(t){let e=Vs.get(t)??Gl(t);return Vs.set(t,e),e}function Gl(t){let{values:e,words:n,
ends:o}=t,r=t.colors.map(Ks),s=Ks(W.missing_color),[i=s,l=s]=r,c=new Uint8Array(3*e.length);for(let a=0;a<e.length;a++){
let u=b(e,a),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((d,p)=>d+f*(b(l,p)-d));c.set((Number.isNaN(u)?s:m??s).map(Math.
round),3*a)}return c}function ro(t,e,n,o){let r=(t.option(e)??[]).filter(s=>s!==n);t.setOption(e,o?[...r,n]:r)}function vn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),l=-1/0,c=!0;for(let a=0;a<o-1;a++){let u=ot(t,2*a),f=ot(t,2*a+1);s[o+a]=ot(s,u)+ot(s,f),
i[u]=i[f]=o+a;let m=ot(e,a);m<l?c=!1:l=m,r[a]=l}return io({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}var so=t=>t?Uint8Array.from(t,Number):void 0;function io(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-
2;c>=0;c--){let a=ot(o,2*c+(e[c]?1:0)),u=ot(o,2*c+(e[c]?0:1)),f=ot(s,n+c);s[a]=f,s[u]=f+ot(r,a)}let i=new Int32Array(n),
l=new Float64Array(2*n-1);for(let c=0;c<n;c++)i[ot(s,c)]=c,l[c]=ot(s,c)+.5;for(let c=0;c<n-1;c++)l[n+c]=(ot(l,ot(o,2*c))+
ot(l,ot(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,x:l}}function Ve(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-
t.n]=n[e-t.n]?0:1,io(t,n)}function ft(t,e){return e<t.n?0:ot(t.distances,e-t.n)}function zt(t){return t.n<2?0:ot(t.heights,
t.n-2)}function Gt(t,e){let n=e-t.n,o=t.flips[n]?1:0;return[ot(t.children,2*n+o),ot(t.children,2*n+1-o)]}function ao(t,e,n){
let o=Math.max(ot(t.parents,e),e);return n==="down"?e<t.n?e:Gt(t,e)[0]:n==="up"||o===e?o:Gt(t,o)[n]}function Bt(t,e){let n=ot(
t.start,e);return t.order.subarray(n,n+ot(t.sizes,e))}function Xs(t,e,n,o,r){let{n:s,start:i,sizes:l}=t,c=new Int32Array(
s-1),a=0;for(let u=2*s-2;u>=s;u--){let f=ot(i,u),m=r?ot(r,f):f,d=r?ot(r,f+ot(l,u))-m:ot(l,u);d>=o&&m<n&&m+d>e&&(c[a++]=u)}
return c.subarray(0,a)}function ot(t,e){return t[e]}function Kl(t){let e=we(t.get("heights")),n=Ye(t.get("flips"),e.length),o=vn(ee(t.get("children")),e,n);return o.annotations=
eo(t),o}function pr(t){let e=Kl(t),n=e.n,o=t.get("columns")??[],r=we(t.get("col_heights")),s=ee(t.get("col_children")),i=t.
get("col_flips"),l=we(t.get("originals")),c=Ge(t.get("original_columns")),a=Ge(t.get("axis_names")),u=ee(t.get("rows")),
f=ee(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(d,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Tn(t.get("values")),columnTree:r.length?vn(s,r,so(i)):null,columnAbout:Ge(t.get("column_abou\
t")),originals:l,originalColumns:c,axes:Vl(a,we(t.get("axes")),l,c.length,n),axisNames:a,tracks:mr(t,n,l,new Uint16Array(
Xe(t.get("track_codes"))),we(t.get("track_values"))),columnTracks:mr(t,o.length,[],new Uint16Array(Xe(t.get("column_trac\
k_codes"))),we(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,cellMeans:Tn(t.get("cell_means")),cellDeviations:Tn(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:Xl(Ye(t.get("names")),ee(t.get("name_ends"))),leafOf:d=>Yl(m,d)}}function Vl(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(l,c)=>n[c*o+i]??NaN))}
function Xl(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function Yl(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Xe(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ye(t,e=0){let n=new Uint8Array(Xe(t));return n.length>=e?n:new Uint8Array(
e)}function ee(t){return new Int32Array(Xe(t))}function Tn(t){return new Float32Array(Xe(t))}function we(t){return new Float64Array(
Xe(t))}var Jl=1.05,Js=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Je(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Ys(t.get("locked_nodes")),s=Ys(t.get("cut_nodes"));if(s.length===n&&hr(e,s))return ne(
e,s,o,r);let i=It(e,o)===n?Sn(e,o):kt(e,n);return r.length?ne(e,i.nodes,o,r):i}function oe({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Ys(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function hr({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,l)=>pt(e,i)-pt(e,l))){if(pt(e,s)!==r)return!1;r+=pt(n,s)}return r===t}function ne(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(c=>r.has(c)).sort((c,a)=>c-a);if(Math.
max(...r)<2*t.n-s)return{...It(t,n)===s?Sn(t,n):kt(t,s),locked:i};let l=ge(t,It(t,n));return no(t,s,n,l,{nodes:Zl(t,r),locked:i})}
function Zl({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(pt(e,2*(a-t)),pt(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,l=new Int32Array(o.size+1);l[0]=i(2*t-2);let c=1;
for(let a of[...o].sort((u,f)=>f-u))ur(l,c++,i(pt(e,2*(a-t)))),fr(l,c,i(pt(e,2*(a-t)+1)));return l}function Kt({tree:t,locked:e},n){
if(!e.length)return"k"in n?kt(t,n.k):Sn(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:l}=t,[c,a]=[[],[]];for(let p=o-
2;p>=0;p--){let h=pt(r,o+p),g=h+pt(s,o+p),w=!1,y=!1;for(let x of e){let[M,A]=[pt(r,x),pt(r,x)+pt(s,x)];h>=M&&g<=A?y=!0:h<=
M&&g>=A&&(w=!0)}w?c.push(p):y||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-It(t,f);u=a.filter(h=>h>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-c.length,0),a.length),f=qe({lower:u<a.length?pt(i,pt(a,u)):0,upper:u?pt(
i,pt(a,u-1)):1/0})}let m=new Set([...c,...a.slice(0,u)].map(p=>o+p)),d=[...m].flatMap(p=>[pt(l,2*(p-o)),pt(l,2*(p-o)+1)]).
filter(p=>!m.has(p));return ne(t,d.length?d:[2*o-2],f,e)}function En({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?ne(s,n,r,e):It(s,r)===o?Sn(s,r):kt(s,o)}function Vt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function co({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,l)=>{let c=ft(t,i),a=pt(t.parents,i),u=c>0?c*Jl:1,f=a<0?u:ft(t,a),[m,d]=c<=f?[c,f]:[f,
c];m<n&&(n<=d||a<0)||(s[l]=m+(d-m)/2)}),s}function pt(t,e){return t[e]}function Zs(t,e){let n=kt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(c,a)=>Ql(
e,t.labels,a,b(t.sizes,a))),r=new Set(t.locked),s=o.filter((c,a)=>c>=0&&r.has(b(t.nodes,a)));if(t.isUneven&&o.every(c=>c>=
0))return{cut:ne(e,o,n.t,s),lost:!1};for(let c of s.sort((a,u)=>b(e.sizes,u)-b(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,c]},u=Kt(a,{k:t.k});u.k===t.k&&(n=u)}let i=Kt(t,{t:t.t}),l=t.isUneven&&!(i.k===t.k&&i.nodes.every((c,a)=>c===t.nodes[a]));
return{cut:n,lost:l||n.locked.length<t.locked.length}}function Ql({start:t,sizes:e,parents:n},o,r,s){let l=o.indexOf(r);
for(;l>=0&&b(e,l)<s;)l=b(n,l);if(l<0||b(e,l)!==s)return-1;let c=b(t,l);for(let a=0;a<o.length;a++){let u=b(t,a);if(b(o,a)!==
r&&u>=c&&u<c+s)return-1}return l}var be=Object.keys(W.marker_scales).length,lo=W.colors.length,_n=lo*be,ni=1<<30;function Ft(t,e){return ni|parseInt(e.slice(
1),16)<<3|t%be}function Ze(t){return(t&ni)!==0}function oi(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function ri(t){
return t&7}var Qs=new WeakMap,ti=new WeakMap,ei=new WeakMap;function dr(t){let{annotations:e}=t,n=gr(t);return e?.colors.
size?tu(n,e):n}function gr(t){let{annotations:e}=t,n=e&&ti.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=ii(
t),s=nu(o,e?.numbers.length?e.numbers:r);return e&&ti.set(e,s),s}function si(t,e,{nodes:n,sizes:o}){let{splits:r}=ii(t),s=gr(t),i=new Map;r.forEach((p,h)=>{i.set(p,st(s,h))});let l=new Set(
Array.from(e,p=>st(r,p))),c=new Set(Array.from(l,p=>i.get(p))),u=Array.from(n.keys()).sort((p,h)=>st(o,h)-st(o,p)||st(n,
p)-st(n,h)).map(p=>st(r,st(n,p))),f=new Map;for(let p of u)l.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let h=i.get(p)??0;if(h>=lo||m.has(h)){let g=Array.from(W.colors.keys()).filter(w=>!m.has(w));for(h=
g.find(w=>!c.has(w))??g[0]??lo;m.has(h);)h++}f.set(p,h),m.add(h)}let d=[];for(let p=0,h=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){d.push(g);continue}for(;m.has(h);)h++;d.push(h++)}return d}function tu(t,e){let n=ei.get(e);
if(!n){ei.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ft(st(n,o),r)}return n}function Nt(t){let{nodes:e,tree:n}=t,o=gr(
n),r=eu(e.map(i=>st(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,l)=>{let c=s.get(i);c&&(r[l]=Ft(st(r,l),
c))}),r}function eu(t,{nodes:e,tree:n}){if(!t.some(s=>s>=_n))return t;let o=Array.from(e.keys()).sort((s,i)=>st(n.start,
st(e,s))-st(n.start,st(e,i))),r=-1;for(let s of o){let i=st(t,s);i%_n===r&&(t[s]=i+lo),r=st(t,s)%_n}return t}function ii(t){
let e=Qs.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=1,a=n-2;a>=0;a--,c++){
let u=st(o,2*a),f=st(o,2*a+1),m=st(r,u)>=st(r,f);s[m?u:f]=st(s,n+a),s[m?f:u]=c}let i=[];kt(t,Gs(t)).nodes.forEach((c,a)=>{
i[st(s,c)]=a});let l={splits:s,start:i};return Qs.set(t.children,l),l}function nu(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=st(e,i));for(let i=s,l=0;i<n;i++,l++){for(;r.has(l);)
l++;o[i]=l}return t.map(i=>st(o,i))}function st(t,e){return t[e]}var ou=200,ru=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function br(t){let e=pr(t),n=Je(t,e.tree),o=wr(t,e),r=null,s=null,i=[],l=new Map,
c=E=>{for(let O of[...l.get(E)??[]])O(E)},a=new Map,u,f=-1/0,m=!1,d=!1;function p(E){m=!0;try{for(let[O,I]of Object.entries(
E))t.set(O,I)}finally{m=!1}}function h(){if(clearTimeout(u),u=void 0,!a.size)return;f=Date.now();let E=Object.fromEntries(
a);a.clear(),p("n_clusters"in E?{...E,...y()}:E),t.save_changes()}function g(E){for(let[O,I]of Object.entries(E))a.set(O,
I);u??=setTimeout(h,Math.max(0,f+ou-Date.now()))}function w(){if(h(),!!d){d=!1;try{let E={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...oe(n),...E}})}catch{}}}let y=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function M(E,O){let I=()=>{if(m)return;let P=e.revision>
0&&t.get("revision")===e.revision;(E==="revision"||P)&&O()};t.on(`change:${E}`,I),x.push([`change:${E}`,I])}let A=t.get(
"python_seq");function _(){let E=A;return A=t.get("python_seq"),A!==E}let N=()=>a.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function v(E){let O=t.get("threshold_step");return O>0&&Math.abs(E-Math.round(n.t/
O)*O)<1e-6*O}M("revision",()=>{let E=e.revision>0&&N();a.clear(),d&&=E,A=t.get("python_seq");let{rows:O}=e;if(e=pr(t),E){
n=String(O)===String(e.rows)?Zs(n,e.tree).cut:kt(e.tree,n.k);let P={...L(n.k),...oe(n)};p(P),g(P)}else n=Je(t,e.tree);o=
wr(t,e),r=s=null,c("data")}),M("python_seq",()=>queueMicrotask(_)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let E=_();E&&N()?p(oe(n)):$(E?Je(t,e.tree):T(),E)}),M("distance_threshold",()=>{let E=t.get("distance_threshold");if(E===
n.t)return;let O=_();if(!(!O&&v(E))){if(O&&N()){p(oe(n));return}$(O?Je(t,e.tree):Kt(n,{t:E}),O)}});for(let E of["cut_nod\
es","locked_nodes"])M(E,()=>{if(t.get(E)===oe(n)[E])return;let O=_();O&&N()?p(oe(n)):$(Je(t,e.tree),O)});function T(){let[
E,O]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||It(e.tree,O)!==E?Kt(n,{k:E}):Kt(n,{t:O})}
for(let E of js)M(E,()=>{e={...e,tree:{...e.tree,annotations:eo(t)}},n=En(n,e.tree),c("cut")});M("flips",()=>{let E=Ye(t.
get("flips"),e.n-1);E.some((O,I)=>O!==e.tree.flips[I])&&k(io(e.tree,E))}),M("selection",()=>{a.delete("selection");let E=wr(
t,e);ai(o,E)||(o=E,c("selection"),C([...E?.keys()??[]].filter(O=>E?.[O])))});for(let E of[...ru,"cmap_colors","values_ab\
out","split_children","split_heights","split_about","distances","distances_about"])M(E,()=>c("option"));function k(E){e=
{...e,tree:E},n=En(n,E),s&&=En(s,E),c("order")}function S(E){g({...E,flips_of:e.revision}),h()}function C(E){i=E,E.length&&
c("reveal")}function $(E,O){for(let P of Js)a.delete(P);d=!O,n=E;let I={...L(E.k),...oe(n),...O?{}:y()};p(Object.fromEntries(
Object.entries(I).filter(([P,B])=>t.get(P)!==B))),c("cut")}function L(E){let O=t.get("most_clusters");return O&&E>O?{most_clusters:Math.
min(e.n,2*E)}:{}}function D(E){Vt(E,n)&&E.locked.join()===n.locked.join()&&E.t===n.t||(n=E,d=!0,g({...L(n.k),...oe(n)}),
c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(E){
D(Kt(n,{t:E}))},setNodes(E,O){let I=ne(e.tree,E,n.t,O),P=si(e.tree,n.nodes,I),{names:B=new Map,colors:G=new Map}=e.tree.
annotations??{};e={...e,tree:{...e.tree,annotations:{names:B,colors:G,numbers:P}}},D(En(I,e.tree)),g({color_numbers:P}),
h()},cutInto:E=>Kt(n,{k:E}),setClusters(E){D(Kt(n,{k:E}))},select(E,{add:O=!1}={}){let I=O&&o?o.slice():new Uint8Array(e.
n);for(let B=0;B<E.length;B++)I[b(E,B)]=1;let P=I.includes(1)?I:null;ai(o,P)||(o=P,g({selection:su(P,e)}),c("selection"),
C(Array.from(E)),h())},get wanted(){return i},reveal:C,setHover(E){E?.leaf===r?.leaf&&E?.node===r?.node||(r=E,c("hover"))},
get offered(){return s},setOffered(E){if(!E&&!s)return;let{tree:O}=e;s=E&&hr(O,E)?ne(O,E,n.t):null,c("hover")},flip(E){let O=Ve(
e.tree,E);O!==e.tree&&(k(O),S({flips:new DataView(O.flips.buffer)}))},setColumnTree(E){e={...e,columnTree:E},c("order"),
S({col_flips:E.flips.join("")})},setBlockTree({flips:E}){S({split_about:{...t.get("split_about"),flips:E.join("")}}),c("\
option")},option(E){return a.has(E)?a.get(E):t.get(E)},setOption(E,O){this.option(E)!==O&&(g({[E]:O}),c("option"))},flush:h,
announceCut:w,subscribe(E,O){let I=typeof E=="string"?[E]:E;for(let P of I)l.has(P)||l.set(P,new Set),l.get(P)?.add(O);return()=>{
for(let P of I)l.get(P)?.delete(O)}},destroy(){h();for(let[E,O]of x)t.off(E,O);x.length=0,l.clear()}}}function wr(t,e){let n=ee(
t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function su(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function ai(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var yr=.25,iu=1;function Nn(t,e,n,o,[r,s]=[0,t]){let i=[],l=0;for(let p=0;p<e.length;p++){let h=b(e,p);h<=r?l++:h<s&&i.push(
h)}let c=i.length&&Math.min(n,yr*o/i.length),a=i.length>0&&c<iu;a&&([i,c]=[[],0]);let u=(o-c*i.length)/(s-r);function f(p,h){
let[g,w]=[0,i.length];for(;g<w;){let y=g+w>>1,x=b(i,y);x<p||h&&x===p?g=y+1:w=y}return g}let m=[r,...i].map((p,h)=>{let g=i[h]??
s,w=h*c;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),d={n:t,from:r,to:s,length:o,unit:u,gap:c,blocks:m,first:l,isCrowded:a,
begin:p=>(p-r)*u+c*f(p,!0),end:p=>(p-r)*u+c*f(p),at:p=>(d.begin(p)+d.end(p))/2,placeAt(p){let[h,g]=[0,m.length-1];for(;h<
g;){let x=h+g+1>>1;b(m,x).begin<=p?h=x:g=x-1}let w=b(m,h),y=w.from+(p-w.begin)/u;return h<m.length-1?Math.min(y,w.to):y},
isGap:p=>m.some(({end:h},g)=>p>=h&&p<(m[g+1]?.begin??0))};return d}function ci({n:t,x:e},{gap:n,unit:o,blocks:r}){if(!n)
return null;let s=n/o,i=new Int32Array(t+1);for(let u=1;u<r.length;u++)i[b(r,u).from]=1;let l=new Float64Array(t+1),c=0;
for(let u=0;u<=t;u++)c+=b(i,u),i[u]=c,l[u]=u+s*c;let a=new Float64Array(e.length);for(let u=0;u<e.length;u++){let f=b(e,
u),m=Math.floor(f),d=b(i,m),p=m===f&&m>0?(b(i,m-1)+d)/2:d;a[u]=f+s*p}return{edges:l,x:a,least:1}}function xr(t,{gap:e,blocks:n}){
if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){let{begin:l,
end:c}=b(n,i);if(l>=s.x1)break;let[a,u]=[Math.max(l,s.x0),Math.min(c,s.x1)];u>a&&o.push({...s,x0:a,x1:u})}}return o}var uo={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var Mr=Object.keys(uo),re="auto",ui=(t,e)=>t===re?e?"vlag":b(Mr,0):t,li=new Map;function fi(t){return[...t.get("cmap_nam\
es")??[],...Mr]}function Qe(t,e){let n=li.get(t);if(n)return n;let o=Object.hasOwn(uo,t)?uo[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=au(o):r>=0&&(n=Ye(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Qe(b(
Mr,0),e):(li.set(t,n),n)}function au(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let l=(i-r)/(s-r);for(let c=0;c<3;c++)e[3*i+c]=n(o+1+c)*
(1-l)+n(o+5+c)*l}}return e}var cu="linear";function mi(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:cu},l=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),c=t.animate([{opacity:0},{opacity:1}],i);l.onfinish=()=>u();let a=!1;function u(){a||(a=!0,l.cancel(),
c.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function ye(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function xe(t){return!!t.getContext(
"2d")?.isContextLost?.()}var lu=600;function pi(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function hi(t,e,n){let o=Mt(
t),r=e.map(h=>{let g=pi(o.document);return t.append(g),{canvas:g,draw:h,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,l=0,c=[],a={canvas:s,width:0,height:0,dpr:1,paint(...h){r.forEach((g,w)=>{(!h.length||h.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(u))},fade(h,...g){r.forEach((w,y)=>{g.includes(y)&&w.canvas!==s&&(w.
fade=h)})},endFades(){for(let h of r)h.fade=0,h.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let h of c)
o.clearTimeout(h);d.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function u(){i=0;let h=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&l&&(g.fading?.end(),g.fading=mi(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=String(++l)}function f(){let[h,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*he(t);if(!(h===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?h:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:y}of r)y.width=Math.round(h*w),y.height=Math.round(g*w);n?.(a);
for(let y of r)y.stale=!0;o.cancelAnimationFrame(i),u()}}function m(h){let{canvas:g}=h;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(h))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!xe(g))return;let y=pi(o.document);y.width=g.width,y.height=g.height,h.fading?.end(),g.replaceWith(y),
h.canvas=y,h.ctx=y.getContext("2d"),m(h),a.paint(r.indexOf(h))},lu);c.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",h=>{let{detail:g}=h;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let d=new o.
ResizeObserver(f);d.observe(t);let p=xs(o,f);return a}function Q(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var z=11;function se(t,e){let n=new Map,o=null,
r=(i=z,l=!1)=>`${l?"600 ":""}${i}px ${e}`,s=(i,l=z,c=!1)=>{let a=r(l,c),u=n.get(a);(!u||u.size>5e3)&&n.set(a,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*l*.6;o.font=a,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,l,c,a,u,f)=>We(i,l,m=>s(m,c,a),u,f),fitTitle:(i,l,c,a)=>Fs(
i,l,u=>s(u,c,a))}}function rt(t,e,n="middle"){t.textAlign=e,t.textBaseline=n}function di(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],l=o[1],c,a,u=!1,f=0;f<n;++f)o=t[f],c=o[0],a=o[1],a>s!=
l>s&&r<(i-c)*(s-a)/(l-a)+c&&(u=!u),i=c,l=a;return u}function gi(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[l,c]=[at(n,i),at(n,i+1)];o.push([l,
c]),r[0]=Math.min(at(r,0),l),r[1]=Math.min(at(r,1),c),r[2]=Math.max(at(r,2),l),r[3]=Math.max(at(r,3),c)}let s=[];for(let i=0;i<
t.length;i++){let[l,c]=[at(t,i),at(e,i)];l<at(r,0)||l>at(r,2)||c<at(r,1)||c>at(r,3)||di(o,[l,c])&&s.push(i)}return s}function wi(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),l=d=>{let[p,h]=[at(t,d),
at(e,d)];return p>=0&&p<=n&&h>=0&&h<=o?Math.floor(h/r)*s+Math.floor(p/r):-1},c=new Int32Array(s*i+1),a=t.length;for(let d=0;d<
a;d++){let p=l(d);p>=0&&(c[p+1]=at(c,p+1)+1)}for(let d=0;d<s*i;d++)c[d+1]=at(c,d+1)+at(c,d);let u=c.slice(),f=new Int32Array(
at(c,s*i));for(let d=0;d<a;d++){let p=l(d);if(p<0)continue;let h=at(u,p);f[h]=d,u[p]=h+1}let m=(d,p)=>Math.min(Math.max(
Math.floor(d/r),0),p-1);return{nearest(d,p,h){let g=-1,w=h*h,[y,x]=[m(d-h,s),m(d+h,s)],[M,A]=[m(p-h,i),m(p+h,i)];for(let _=M;_<=
A;_++){let N=at(c,_*s+x+1);for(let v=at(c,_*s+y);v<N;v++){let T=at(f,v),k=(at(t,T)-d)**2+(at(e,T)-p)**2;(k<w||k===w&&T>g)&&
([w,g]=[k,T])}}return g}}}function fo([t,e],n,o,r,s){let i=e-t,l=Math.min(Math.max(i*r,s),n[1]-n[0]),c=i>0?(o-t)/i:.5;return ie(
[o-c*l,o+(1-c)*l],n,0)}function ie([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function at(t,e){
return t[e]}var bi=5,uu=.12;function mo(t){let[e,n]=[1,bi],o=null,r=()=>o??[0,e];function s(i){let l=i&&i[1]-i[0]<e*.999?i:null;l?.[0]===
o?.[0]&&l?.[1]===o?.[1]||(o=l,t())}return{get part(){return o},shown:r,reset(i,l=1){[e,n]=[i,bi*l],o=null},showAll(){s(null)},
zoom(i,l){let[c,a]=r(),u=c+Math.min(Math.max(l,0),1)*(a-c);s(fo([c,a],[0,e],u,i,Math.min(e,n)))},move(i,l=r()){o&&s(ie(l,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[l,c]=o,a=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<l?f-l:Math.max(
0,f+1-c);Math.abs(m)<Math.abs(a)&&(a=m)}a&&s(ie(o,[0,e],a+Math.sign(a)*uu*(c-l)))}}}function po(t,e,n){t.replaceChildren(...e.map((o,r)=>{let s=t.ownerDocument.createElement("option");return s.value=o,s.textContent=
n(o,r),s}))}function Ce(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",l=>{l.key!=="Escape"||!r.
open||(l.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:l})=>{l&&!r.contains(l)&&
(r.open=!1)}),{box:r,list:i}}function tn(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function ho(t,e,n,o){let r=t.ownerDocument.createElement("select"),s=tn(t,e,n,r);return r.addEventListener("change",
()=>o(r.value)),(i,l,c)=>{s.hidden=!i.length,!s.hidden&&(po(r,i.includes(c)?i:[...i,c],l),r.value=c)}}function go(t,e,n,o,r,s){
let i=t.ownerDocument,{box:l,list:c}=Ce(t,e,n),a=i.createElement("section"),u=i.createElement("b");u.textContent=s,a.setAttribute(
"role","group"),a.setAttribute("aria-label",s);let f=[],m=0,d=[[],[]],p="",h=y=>+(y>=m);function g(){if(!l.open)return;let y=[
m,...f].join(`
`);if(y!==p){p=y;let x=f.map(w);a.replaceChildren(u,...x.slice(m)),c.replaceChildren(...x.slice(0,m),...x[m]?[a]:[])}c.querySelectorAll(
"input").forEach((x,M)=>{x.checked=!!d[h(M)]?.includes(f[M]??"")}),c.querySelectorAll("button").forEach((x,M)=>{let[A,_]=b(
r,h(M)).words(f[M]??"");x.textContent=A,x.title=_,x.setAttribute("aria-label",_)})}function w(y,x){let M=i.createElement(
"label"),A=i.createElement("input"),_=i.createElement("span");A.type="checkbox",A.dataset.lmSuppressShortcuts="true",A.addEventListener(
"change",()=>o(y,A.checked,x>=m)),_.textContent=j(y),M.append(A,_);let N=i.createElement("div");N.append(M);let v=r[h(x)];
if(!v)return N;let T=i.createElement("button");return T.dataset.lmSuppressShortcuts="true",T.addEventListener("click",({
shiftKey:k})=>v.act(y,k)),N.append(T),N}return l.addEventListener("toggle",g),{show(y,x,M,A){[f,m,d]=[[...y,...M],y.length,
[x,A]],l.hidden=!f.length,g()}}}var Rt="walking";function yi({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Rt}`);return t===
"Enter"&&r&&!i}var xi=160;function fu(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Mi(t){
let e=Mt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},l=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[c,a]of l)e.addEventListener(c,a,!0);return{step(){let c=e.performance.now(),a=c>=o;return o=c+xi,a&&!n&&
!fu(e)?xi:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[c,a]of l)e.removeEventListener(c,a,!0)}}}var Cn=14,wo=4;function ki(t){let e=t.ownerDocument,n=nt(e,"hclust-tip");n.hidden=!0,n.setAttribute("aria-hidden","true");
let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,l]=[0,0];function c(a,u){let f=[a,...u].join(`
`);if(f!==s){for(s=f,o.textContent=j(a);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,d)=>{m.hidden=d>=u.length,m.textContent=j(u[d]??"")}),n.hidden=!1,[i,l]=[n.offsetWidth,n.offsetHeight]}}return{show(a,u,f,m){
c(f,m),n.hidden=!1;let[d,p]=[t.clientWidth,t.clientHeight],h=a+Cn+i+wo<=d?a+Cn:a-Cn-i,g=u-Cn-l,w=g>=wo?g:u+Cn,y=(x,M)=>Math.
round(Math.max(wo,Math.min(x,M-wo)));n.style.transform=`translate(${y(h,d-i)}px, ${y(w,p-l)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var bo=`This view shows the rows' values, but ${W.needs_table}`,Si="This view shows the values of columns, and distances\
 between rows have none.",Ai="hclust-easing",en=4;function Me(t,e,n,o){let r=t.ownerDocument,s=nt(r,e);t.append(s);let i=hi(
s,n,o),l=ki(s),c=Q(s,{focusout:({relatedTarget:h})=>{s.contains(h)||l.hide()}}),a=nt(r,"hclust-unseen");a.setAttribute("\
aria-live","polite"),s.append(a);let u=[],f=Mi(s),m=null,d,p=()=>{clearTimeout(d),s.classList.remove(Ai),i.endFades()};return{
box:s,stage:i,tip:l,followCut(h,...g){let w=m?.k!==h.k||m.t!==h.t;if(m=h,!w&&f.isUnderWay())return;p();let y=f.step();y&&
(s.classList.add(Ai),i.fade(y,...g),d=setTimeout(p,2*y))},rest:p,announce(h){a.textContent=h},onDestroy(...h){u.push(...h)},
destroy(){for(let h of u)h();p(),f.destroy(),c(),i.destroy(),s.remove()}}}function St(t,e){let{left:n,top:o}=t.getBoundingClientRect(),
r=he(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function nn(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-wit\
hin")}function Ut(t){return e=>{let n=t[e.key];!n||yi(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var mu=["Escape",
"Shift","Control","Alt","Meta"];function on(t,e){let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.
hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true";let o=[Q(t,
{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Rt)}}),Q(e,{keydown:r=>{mu.includes(r.key)||t.classList.
remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Rt)})];return{destroy(){for(let r of o)r()},describe(r){e.
getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle(
"hclust-empty",!!r)}}}function On(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${H(e)} selected.`:"."}function vi(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ke(t,e){let n=t.ownerDocument,o=nt(n,"hclust-head hclust-live-head"),r=vi(n);r.textContent=e,o.append(r),t.append(
o);function s(i,l,c){let a=n.createElement("label"),u=n.createElement("span");return u.textContent=i,l.dataset.lmSuppressShortcuts=
"true",a.append(...c?[l,u]:[u,l]),o.append(a),a}return{el:o,select(i,l){let c=n.createElement("select");c.addEventListener(
"change",()=>l(c.value)),c.setAttribute("aria-label",i);let a=s(i,c,!1),u="";return{show(f,m,d=m){let p=JSON.stringify([
m,d]);p!==u&&(u=p,po(c,m,(h,g)=>(d[g]??h).slice(0,60))),c.value=f},hide(f){a.hidden=f}}},checkbox(i,l,c){let a=n.createElement(
"input");a.type="checkbox",a.title=l,a.addEventListener("change",()=>c(a.checked));let u=s(i,a,!0);return{show(f,m=!0){a.
checked=f,u.hidden=!m}}},button(i,l){let c=n.createElement("button");return c.type="button",c.textContent=i,c.dataset.lmSuppressShortcuts=
"true",c.hidden=!0,c.addEventListener("click",l),o.append(c),{show(a){c.hidden=!a}}},hide(i){o.hidden=i},destroy(){o.remove()}}}var Ae="cut",Ti=new WeakMap;function Ei(t,e,n){let r=["split_about","split_children","split_heights"].map(a=>t.get(a)),[
s,i,l]=r;if(!e||s?.of!==e)return null;let c=Ti.get(t);if(!c||r.some((a,u)=>a!==c?.of[u])){let a=vn(ee(i),we(l),so(s.flips)),
u=s.roots.map((m,d)=>[b(a.start,m),s.titles[d]]);u.sort((m,d)=>m[0]-d[0]);let f=u.slice(1).map(([m])=>m);c={tree:a,of:r,
breaks:f,titleOf:m=>[u[m]?.[1]??""]},Ti.set(t,c)}return c.tree.n===n?c:null}function kr(t,e,n){let o=typeof n=="number"&&
n>1,r=n===Ae?t:o?kt(e,n):null;if(!r)return null;let s=r.nodes.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(o)return[`Block ${H(i+1)}`,H(i+1)];let l=b(r.labels,b(e.order,b(s,i))),[c,a]=[H(l),Z(r,l)];return[...a===c?[]:[`Clust\
er ${a}`,a],`Cluster ${c}`,c]}}}var Ln=16,Dt=9,yo=54,$n=5,_i=12,pu=14,hu=.35,Ni=110,Ci=8;function Oi({values:t,words:e},n){let o=e.map(()=>0).concat(0);
for(let r=0;r<t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.
map(r=>wt(r,"number"))}function du(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:l}=t,c=Oi(t),a=e&&Oi(t,e),u=m=>[
`${a?`${a[m]}/`:""}${c[m]}`,`${c[m]}/${c[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,d)=>{let p=r&&d===o.length-1?
` (${wt(r,"number")} values)`:"";f.push([[m],[`${o[d]}${p}`],u(d)])}):n.length&&!o.length&&f.push([n,$s(l,s,i),[]]),t.gaps&&
n.length&&f.push([[W.missing_color],["missing"],u(o.length)]),f}function rn(t,e,n,o,r=[]){let s=[],i=0,l=[...t,...r].flatMap(
m=>{let d=du(m,r.includes(m)?null:o),p=n.fit(j(m.name),Ni,z,!0);return d.length?[{entries:d,name:p,begin:n.width(p,z,!0)+
_i}]:[]}),c=Math.max(0,...l.map(({begin:m})=>m)),a=c<=hu*e?c:pu;for(let{entries:m,name:d,begin:p}of l){s.push({line:i,left:0,
text:d,colors:[],end:""});let h=Math.max(a,p);for(let[g,w,[y="",x=""]]of m){let[M="",A=""]=w.map(N=>n.fit(j(N),Ni)),_=n.
width(`${M} ${x}`)+n.width(A)+$n;_+=g.length===1?Dt:yo+$n,h+_>e-4&&h>a&&(i+=1,h=a),s.push({line:i,left:h,text:`${M} ${y}`.
trim(),colors:g,end:A}),h+=_+_i}i+=1}let u=s.length;s=s.filter(m=>m.line<Ci);let f=s.at(-1);if(f&&s.length<u){let m=`+ ${u-
s.length+1} more`;s[s.length-1]={...f,text:m,colors:[],end:""}}return{items:s,lines:Math.min(i,Ci)}}function xo(t,e,n,o,r){
rt(t,"left");for(let{line:s,left:i,text:l,colors:c,end:a}of e){let u=n+(s+.5)*Ln,f=!c.length&&!l.startsWith("+ ");t.font=
r.css(z,f);let[m,d]=c,p=i+2,h=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+$n};if(!m)h(l,f?o.ink:o.quiet);else if(d){
h(l,o.quiet);let g=yo/18;for(let w=0;w<18;w++)t.fillStyle=gu(m,d,(w+.5)/18),t.fillRect(p+w*g,u-Dt/2,g+.3,Dt);Se(t,p,u-Dt/
2,yo,Dt,o),p+=yo+$n,h(a,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Dt/2,Dt,Dt),Se(t,p,u-Dt/2,Dt,Dt,o),p+=Dt+$n,h(l,o.quiet)}}
function gu(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(l=>Number.parseInt(l.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function Se(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function Li(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[An(n?.names),An(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},kt(t,e.n_clusters)}var $i=W.colors.length-1;function Mo(t){return Nt(t).map(e=>Ze(e)?e:$i-e%($i+1))}function ko(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var Ii="descending",Ar=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
Ii}:[]});function Sr(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,l]=[b(r.values,
n),b(r.values,o)],c=Number(Number.isNaN(i))-Number(Number.isNaN(l))||(s?l-i:i-l);if(c)return c}return 0}):t}function Ri(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,Ii]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var Di=t=>Int32Array.from({length:t},(e,n)=>n);function Pi(t){let{data:e,model:n}=t,o=Ar(t.option("sort_by"),e.tracks),r=Ar(
t.option("column_sort_by"),e.columnTracks),s=!!(t.option("row_cluster")??!0)&&e.n>1,i=s&&!o.length,l=i?Ei(n,t.option("ro\
w_split"),e.n):null,c=t.option("col_cluster")??!0?e.columnTree:null,a=r.length?null:c;return{by:o,byColumns:r,free:i,inBlocks:l,
rowTree:i&&!l,columnTree:a!==null,cutColumns:a?Li(a,t.option("column_options"),t.option("column_clusters")):null,named:ko(
e,t.option("labels")),rowsOf:[s&&e.tree.order,e.tracks,t.option("sort_by"),l],rows:()=>l?.tree.order??Sr(s?e.tree.order:
Di(e.n),o),columns:()=>Sr(c?.order??Di(e.p),r)}}function Hi(t,{rowTree:e,columnTree:n,inBlocks:o,cutColumns:r}){let{cut:s,
data:i}=t;return[e?kr(s,i.tree,t.option("row_split")):o,n&&i.columnTree?kr(r,i.columnTree,t.option("col_split")):null]}var wu=12,vr=(t,e)=>Array.from({length:Math.max(0,Math.min(wu,e)+1-t)},(n,o)=>String(o+t));function zi(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Ce(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),l=t.ownerDocument.createElement("input");l.type="range",l.max=String(
W.max_block_gap),l.addEventListener("input",()=>e.setOption("gap",Number(l.value))),tn(r,"Gap","Gap between blocks",l);function c(u){
return!!e.model.get("split_names")?.includes(u)}function a(u,f,m){let d=ho(r,u,f,h=>e.setOption(m,c(h)?h:Number(h)||h));
function p(h){return h?h===Ae?"by cluster":Number(h)&&!c(h)?`${h} blocks`:`by ${h}`:"together"}return(h,g)=>d(g>1?["",...h,
...vr(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([Ae,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[Ae]:[],f.columns),l.value=String(e.option("gap")??W.block_gap)}}function Bi(t,e){return[`Column cluster ${Z(t,e)}`,H(b(t.sizes,e),"columns")]}var Fi=t=>t?` Columns are cut into ${H(t.k,
"clusters")}.`:"";var Ui=W.colors,bu=Object.keys(W.marker_scales),Wi=W.marker_scales;function Tr(t){return Ze(t)?t:t%_n}function et(t){return Ze(
t)?oi(t):b(Ui,t%Ui.length)}function Er(t){return b(bu,Ze(t)?ri(t):t%be)}var yu=12;function ji(t,e){let n="How the columns are clustered",{box:o,list:r}=Ce(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(w,y)=>ho(r,w,`${w} of columns`,x=>{
e.setOption("column_options",{...s(),...y(x)}),e.flush()}),l=i("Clusters",w=>({n_clusters:Number(w)||null})),a=(e.model.
get("column_choices")??[]).map(({name:w,text:y,values:x,words:M})=>{let A=i(y,_=>({[w]:x[M.indexOf(_)]}));return()=>A(M,
String,M[x.indexOf(s()[w])]??"")}),u=r.ownerDocument,f=u.createElement("section");f.addEventListener("change",e.flush),r.
append(f);let m="",d=[],p=()=>e.option("column_clusters")??{};function h(w,y){let{tree:x}=p(),M=(T,k)=>{let{[w]:S,...C}=p()[T]??
{};k&&(C[w]=k),e.setOption("column_clusters",{...p(),tree:x,[T]:C})},A=["text","color"].map(T=>Object.assign(u.createElement(
"input"),{type:T,maxLength:200})),[_,N]=A;_.addEventListener("blur",()=>g()),_.addEventListener("change",()=>M("names",_.
value.trim())),N.addEventListener("input",()=>M("colors",N.value)),N.addEventListener("keydown",({key:T})=>{T==="Delete"&&
M("colors","")});let v=H(y);return tn(f,`Name ${v}`,`Name of column cluster ${v}`,_),tn(f,"",`Color of column cluster ${v}`,
N),N.title="Delete resets it",A}let g=()=>{};return function(y,x){let{n_clusters:M}=s();o.hidden=y<2||M===void 0,l(["",...vr(
1,y)],N=>N||"not cut",String(M||""));for(let N of a)N();let A=x&&x.k<=yu?[...x.nodes]:[],_=x?Mo(x):[];g=()=>{let N=[p().
tree,A].join();if(m!==N){if(d.some(([v])=>v.matches(":focus")))return;m=N,f.replaceChildren(),d=A.map(h)}d.forEach(([v,T],k)=>{
T.value=et(b(_,k)),v.matches(":focus")||(v.value=p().names?.[b(A,k)]??"")})},g()}}var qi={cmap:"distance_cmap"},Gi={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function xu(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Ki(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let c=e.get("distances"),{n:a}=t.data;return(c!==o.bytes||a!==o.n)&&(o={bytes:c,
n:a,values:xu(Tn(c),a)}),o.values}function i(){let c=t.data,a=s();if(r.data&&r.of===c&&r.values===a)return r.data;let u=Array.
from({length:a.length?c.n:0},(m,d)=>c.name(d)),f={...c,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:a,columnTree:null,tracks:[],columnTracks:[]};return r={of:c,values:a,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:c=>c==="values_about"?{unit:n().unit,centered:!1}:e.get(c)}},note:{value:()=>n().note??""},
option:{value:c=>Object.hasOwn(Gi,c)?Gi[c]:t.option(qi[c]??c)},setOption:{value(c,a){let u=qi[c];u&&t.setOption(u,a)}}})}var[Mu,ku]=[2,1],Au=8,Su=.8,[vu,Tu]=[430,1100],Eu=560;function Vi(t,e){let n=Array.from(Qe("Greys",e));return t.dark?n:n.
map((o,r)=>b(n,3*(255-Math.floor(r/3))+r%3))}function Xi(t){let e=t.closest("[data-framed]")?Eu:Su*Mt(t).innerHeight/he(
t);return Math.min(Tu,Math.max(vu,e))}function _u({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:l}=n.
heatmap;return s.map(({label:c})=>{let a=b(e.tree.start,b(t.nodes,c)),u=a+b(t.sizes,c),[f,m]=[r.begin(a),o.begin(a)];return{
label:c,left:i+f,top:l+m,width:r.end(u)-f,height:o.end(u)-m}})}function Yi(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),
t.rect(r.left-1,r.top-1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:l,width:c,height:a}of _u(e,n))t.strokeStyle=
et(b(o,s)),t.lineWidth=Math.min(c,a)<Au?ku:Mu,t.beginPath(),t.rect(i,l,c,a),t.stroke();t.restore()}function Ji(t){return{
brush:(e,n)=>t.select([...e,...n??t.data.tree.order]),follow(){},restyle(){},destroy(){}}}function _r({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,u)=>a+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[l,c]=[0,1/0];for(let a=0;a<t;a++){let u=Ct(o,Ct(n,a));i[Ct(n,a)]=(l+u/2)*r,l+=u,s[a+1]=l*r,c=Math.min(c,u*r)}for(let a=0;a<
t-1;a++)i[t+a]=(Ct(i,Ct(e,2*a))+Ct(i,Ct(e,2*a+1)))/2;return{edges:s,x:i,least:c}}function ae(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Ct(t,n)+(e-n)*(Ct(t,n+1)-Ct(t,n))}function Oe(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Ct(t,r)<=e?n=r:o=r-1}return n+(e-Ct(t,n))/(Ct(t,n+1)-Ct(t,n))}function Ct(t,e){
return t[e]}var Nr=1;function vt(t,e){return na(t,ae(t.places?.edges,e))}function na(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Cr(t,e,n){
return mt(t.places?t.places.x:e.x,n)}function sn(t,e,n){return na(t,Cr(t,e,n))}function Xt(t,e){let n=t.from+e/t.width*(t.
to-t.from);return Oe(t.places?.edges,n)}function ut(t,e){return t.height*(1-e/t.top)}function Ao(t,e){return t.top*(1-e/
t.height)}function $e(t){return t.width/(t.to-t.from)}function Or(t,e){return vt(t,e+1)-vt(t,e)}function So(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Nr/($e(e)*n),l=e.places?.edges,c=Xs(
t,e.from,e.to,i,l),a=new Int32Array(12*c.length),u=new Int32Array(3*c.length),f={rows:Zi(r+s+1),columns:Zi(o+s+1)},m=0,d=(g,w,y,x,M)=>{
a.set([w,y,x,M],4*m),u[m++]=g},p=g=>Math.round(sn(e,t,g)*n-s/2),h=g=>Math.round(ut(e,ft(t,g))*n-s/2);for(let g of c){let[
w,y]=Gt(t,g),[x,M,A]=[p(w),p(y),h(g)],[_,N]=[Math.max(0,x),Math.min(o,M+s)];A>-s&&_<N&&Qi(f.rows,A,_,N)&&d(g,_,A,N-_,s);
for(let[v,T]of[[w,x],[y,M]]){if(T<0||T+s>o+1)continue;let S=v>=t.n&&To(t,v,l)>=i?h(v):r,[C,$]=[Math.max(0,Math.min(A,S)),
Math.max(A,S)];C<$&&Qi(f.columns,T,C,$)&&d(g,T,C,s,$-C)}}return{rects:a,owner:u,count:m,thick:s}}function vo(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(mt(e,s),mt(e,s+1),mt(e,s+2),mt(e,s+3))}function To(t,e,n){let o=mt(t.sizes,e);if(!n)
return o;let r=mt(t.start,e);return mt(n,r+o)-mt(n,r)}function Zi(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Qi(t,e,n,o){let[r,s]=[mt(t.from,e),mt(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Yt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Nr/($e(r)*r.dpr),
l=r.places?.edges,c=Math.max(0,Math.floor(Oe(l,r.from)));for(;c<t.n&&ae(l,c)<r.to;){let a=mt(o,mt(t.order,c)),u=mt(t.start,
mt(e,a)),f=u+mt(n,a),[m,d]=[Math.max(0,vt(r,u)),Math.min(r.width,vt(r,f))];s.push({label:a,x0:m,x1:d}),c=Math.max(f,Math.
ceil(Oe(l,ae(l,u)+i)))}return s}var ta=new WeakMap;function an(t,e){if(t.monotone)return ft(t,e);let n=ta.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Gt(t,o);n[o]=Math.max(ft(t,o),n[r]??0,n[s]??0)}
ta.set(t.children,n)}return mt(n,e)}function cn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Xt(e,n)),
0),t.n-1),i=mt(t.order,s),l=Nr/($e(e)*e.dpr),c=-1,a=r,u=(f,m,d)=>{let p=Math.hypot(m,d);p<a&&([a,c]=[p,f])};for(let f=mt(
t.parents,i);f>=0;f=mt(t.parents,f)){if(To(t,f,e.places?.edges)<l)continue;let[m,d]=Gt(t,f),p=ut(e,ft(t,f)),h=[m,d].map(
g=>sn(e,t,g));u(f,ea(n,h[0]??0,h[1]??0),o-p),[m,d].forEach((g,w)=>{let y=ut(e,ft(t,g));u(g,n-mt(h,w),ea(o,p,y))})}return c}
function ea(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function mt(t,e){return t[e]}function oa(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=l=>n?
l:l.replaceAll(",","");return r==="d"?i(_t(t,0)).replace(/^-0$/,"0"):r==="e"?Qn(t,s):r==="g"?Ht(t,Math.max(1,s)):r==="%"?
`${i(_t(100*t,s))}%`:i(_t(t,s))}var Nu=2e4,Cu=4;function ra(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:l,face:c,fmt:a,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[d,p]=e.shown,[h,g]=[f.unit,u.unit];if(g<z+2||h<z||(p-d)*r.length>Nu)return;let w=[];
for(let y=Math.ceil(d-.2);y+.8<=p&&y<o.length;y++)for(let x=0;x<r.length;x++){let M=b(n.values,b(o,y)*n.p+b(r,x)),A=oa(M,
a);if(!A)continue;if(c.width(A)+Cu>h)return;let _=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),N=.2126*b(l,_)+
.7152*b(l,_+1)+.0722*b(l,_+2),v=m.left+f.at(x+.5),T=m.top+u.at(y+.5)+.5;w.push({word:A,x:v,y:T,dark:N>127.5})}t.font=c.css(),
rt(t,"center");for(let{word:y,x,y:M,dark:A}of w)t.fillStyle=A?"#000000":"#ffffff",t.fillText(y,x,M)}var sa=W.label_gap,Ou=W.max_label_shift,$u=W.max_last_label_shift;function ia(t,e,n){for(let[o,r]of e.entries()){let s=$r(
t.map(({centre:c})=>c),r,n),i=o===e.length-1?$u:Ou,l=s?.every((c,a)=>{let{centre:u,span:f}=t[a];return Math.abs(c-u)<=Math.
max(f/2,i)});if(s&&l)return{wording:o,middles:s}}return null}function $r(t,e,n,o=sa){let r=t.length;if(e.reduce((m,d)=>m+
d,o*(r-1))>n)return null;let s=t.map((m,d)=>d).sort((m,d)=>b(t,m)-b(t,d)),i=[0];for(let m=1;m<r;m++){let d=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+d)}let l=[];s.forEach((m,d)=>{let[p,h]=[b(t,m)-b(i,d),1];for(let g=l.at(-1);g&&g.mean>=
p;g=l.at(-1))p=(p*h+g.mean*g.size)/(h+g.size),h+=g.size,l.pop();l.push({mean:p,size:h})});let c=new Array(r),a=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:d}of l)for(let p=f+d;f<p;f++)c[b(s,f)]=Math.min(Math.max(m,a),u)+
b(i,f);return c}function aa(t,e,n,o=sa){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((l,c)=>c).sort((l,c)=>(t[c]?.
span??0)-(t[l]?.span??0));for(let l of i){let{centre:c,span:a}=t[l],u=b(e,l)/2;if(2*u>1.5*a||c-u<0||c+u>n)continue;let f=Math.
max(0,Math.floor(c-u-o/2)),m=Math.max(0,Math.ceil(c+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[l]=!0)}return r}var In=10,Lr=90,Ir=({kind:t,values:e},n)=>t!=="text"||n/e.length>=z+2,Eo=(t,e,n)=>t.map(o=>{if(o.kind!=="text")return In;
if(!Ir(o,e))return 0;let r=Array.from(o.values,(s,i)=>n.width(j(dt(o,i))));return Math.min(Lr,Math.max(In+1,...r))});var ca=3,Rn=84,Dn=6,Lu=8;function la(t,e,n,[o,r],s,i=()=>"",l=null,c=[]){let a=t.map(({name:m})=>s.fit(`${i(m)} ${j(m)}`.
trim(),Rn)),{items:u,lines:f}=rn(t,e,s,l,c);return{names:a,items:u,legendHeight:f?f*Ln+Lu:0,namesHeight:m=>Math.max(0,...a.
map((d,p)=>b(m,p)&&s.width(d)+Dn+6)),fit:m=>t.map(d=>{if(d.kind!=="text")return In;if(m<z+2)return 0;let p=In+1;for(let h=Math.
floor(o);h<r&&h<n.length;h++)p=Math.max(p,s.width(j(dt(d,b(n,h)).slice(0,60))));return Math.min(Lr,p)})}}var Pn=9,No=17,Iu=14,Le=5,ua=11,ve=7,Rr=z+ve+5,Pr="missing",Ru=130,fa=37,ma=140,Hn=18,Dr=z+2,pa=90,ha=8,Du=1.05,Pu=.6,_o=t=>t&&
t+ca;function da(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i,tracks:l}=t,c=B=>Math.round(B*i)/i,a=t.columnCut?Pn+Le:
0,u=t.columnTitles?Iu:0,f=t.columnTracks??[],m=f.reduce((B,G)=>B+_o(G),0),d=t.columnTree?Math.min(70,.1*o)+Le:8,p=c(d+a+
u+m),h=t.titles?No:0,g=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,w=o-(l?.legendHeight??0),y=l?.fit((w-p-24)/s)??[],x=()=>y.
reduce((B,G)=>B+_o(G),0),M=()=>c(h+g+Le+Pn+x()+Le),A=M(),_=t.gaps?[...t.scale,Pr]:t.scale,N=ua+10+Math.max(0,..._.map(B=>e.
width(B))),v=16+Math.max(N,e.width(t.unit)+4),T=0,k=w-p-24;if(t.chosen||k/s>=Dr){let B=Math.min(Ru,.26*n,t.longestName());
T=B+(t.chosen?B&&Hn+6:10)}let S=Math.max(20,n-A-v-T),C=()=>Hr(r,(S-Math.min(t.between??0,yr*S))/r.length,A,.34*w,e,!x()),
$=C(),L=()=>Math.max($.height,l?.namesHeight(y)??0);(T||y.length)&&(w-p-L())/s<Dr&&(t.chosen||(T=0),y=l?.fit(0)??[],A=M(),
S=Math.max(20,n-A-v-T),$=C());let D=Math.max(20,w-p-L()),E=0;if(t.square){let B=()=>{let[it,R]=[n-A-T,w-p-L()],F=Rr+pa+2*
ve+6,q=Math.min(it-v,R),V=Math.min(it-ha,R-F);E=V>Du*q?F:0,S=Math.max(20,E?V:q)};B(),T&&!t.chosen&&S/s<Dr&&(T=0,B()),$=C(),
S=Math.max(20,Math.min(S,w-p-L()-E));let G=n-A-T-(E?ha:v)-S;t.rowTree&&G>0&&(g+=Math.max(0,Math.min(G,Pu*S-g)),A=M()),D=
S}S=c(S),D=c(D);let O=A-Le-x(),I=O,P=p-Le-m;return{heatmap:{left:A,top:p,width:S,height:D},clusterBar:{left:O-Pn,top:p,width:Pn,
height:D},rowTree:{left:h,top:p,width:g,height:D},columnTree:{left:A,top:2+u,width:S,height:t.columnTree?p-a-u-m-Le-2:0},
columnBar:{left:A,top:p-a-m,width:S,height:a&&Pn},bar:{left:E?A:A+S+T+16,top:p+Rr+(E&&D+L()+ve),width:ua,height:E?pa:Math.
min(120,Math.max(1,D-Rr-ve))},tall:Math.ceil(p+D+L()+E)+(o-w),names:$,rowNames:T,tracks:y.map(B=>(I+=_o(B),{left:c(I-B),
top:p,width:B,height:D})),width:n,columnTracks:f.map(B=>(P+=_o(B),{left:A,top:c(P-B),width:S,height:B})),trackNames:l?.names??
[],legend:l?.items??[],legendTop:w+4,below:L()}}function Hr(t,e,n,o,r,s=!0){let i=t.map(p=>j(p)),l=p=>Math.max(0,...p.map(
h=>r.width(h)));if(l(i)+8<=e)return{words:i,angle:0,every:1,height:z+12};let c=fa*Math.PI/180,a=s&&e*Math.sin(c)>=z+1,u=a?
1:Math.max(1,Math.ceil((z+2)/e)),f=je(i,kn(i),(p,...h)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=a?Math.min(ma,(o-16)/Math.
sin(c),g/Math.cos(c)):Math.min(ma,o-10);return r.fit(b(i,p),w,z,!1,...h)}),m=a?c:Math.PI/2,d=l(f)*Math.sin(m)+z*Math.cos(
m)+12;return{words:f,angle:a?fa:90,every:u,height:Math.ceil(d)}}function ga(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,l){let{from:c,to:a}=o,{heatmap:u,rowNames:f}=e,m=z+2,d=Math.
floor(u.height/m),p=i.map(x=>b(n,x)).filter(x=>x+.5>=c&&x+.5<=a).slice(0,d).sort((x,M)=>x-M),h=p.map(x=>o.at(x+.5)),g=$r(
h,Array(p.length).fill(m),u.height,0)??[],w=l(p,f-Hn-6),y=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,rt(t,"left"),t.beginPath(),w.forEach((x,M)=>{let[A,_]=[u.top+b(h,M),u.top+b(g,M)];t.moveTo(y+2,A),t.lineTo(
y+5,A),t.lineTo(y+Hn-3,_),t.fillText(x,y+Hn,_+.5)}),t.stroke()}function wa(t,e,n,o,[r,s],i,l){let c=new Float64Array(e),a=new Float32Array(i*l),u=(s-r)/l,f=-1;for(let m=0;m<l;m++){let d=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(d+u/2),0),n.length-1);if(p===f){a.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let h=At(n,p)*e;for(let g=0;g<e;g++)c[g]=At(t,h+g)}else Hu(c,t,e,n,d,d+u);zu(a,m*i,c,o,i)}return a}function Hu(t,e,n,o,r,s){
t.fill(0);let i=0;for(let l=Math.max(0,Math.floor(r));l<s&&l<o.length;l++){let c=Math.min(l+1,s)-Math.max(l,r);if(c<=1e-9)
continue;i+=c;let a=At(o,l)*n;for(let u=0;u<n;u++)t[u]=At(t,u)+c*At(e,a+u)}for(let l=0;l<n;l++)t[l]=At(t,l)/i}function zu(t,e,n,o,r){
let s=o.length,i=s/r;for(let l=0;l<r;l++){let[c,a]=[l*i,(l+1)*i];if(i<=1){t[e+l]=At(n,At(o,Math.min(Math.floor(c+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(c);f<a&&f<s;f++)u+=(Math.min(f+1,a)-Math.max(f,c))*At(n,At(o,f));t[e+l]=u/i}}
function ba(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:l}=e,c=e.norm==="linear",[a,u]=[Math.floor(256*l[0]),Math.min(255,Math.
floor(256*l[1]))],f=256*l[0],m=256*(l[1]-l[0])/(i-s);for(let d=0;d<t.length;d++){let p=At(t,d);if(Number.isNaN(p))continue;
let h=0;if(c)h=Math.min(Math.max(Math.floor(f+(p-s)*m),a),u);else for(let g=128;g;g>>=1)p>=At(r,h+g-1)&&(h+=g);h*=3,o[4*
d]=At(n,h),o[4*d+1]=At(n,h+1),o[4*d+2]=At(n,h+2),o[4*d+3]=255}}function Co(t,[e,n],o,r){let s=[],i=o/(n-e),l=Math.ceil(Oe(
r,n));for(let c=Math.floor(Oe(r,e));c<l;c++){if(!t(c))continue;let a=Math.max((ae(r,c)-e)*i,0),u=Math.min(Math.max((ae(r,
c+1)-e)*i,a+1),o),f=s.length-1;f>0&&a<=At(s,f)+1e-6?s[f]=Math.max(u,At(s,f)):s.push(a,u)}return s}function At(t,e){return t[e]}var Bu=W.missing_color;function Oo(t,e,n,o,r,s,i,l){t.width=Math.min(o.length,s.width),t.height=s.height;let c=wa(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let u=a.createImageData(t.width,t.height);ba(c,i,l,u.data),
a.putImageData(u,0,0)}function $o(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Bu,r?.some(({gap:i})=>i)?
Fu(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function Fu(t,e,n,o,[r,s],i){let l=ln(s,n.left,e.width,i);for(let[c,a,u,f]of ln(r,n.top,e.height,i))for(let[m,d,p,h]of l)
o&&t.fillRect(p,u,h,f),t.drawImage(e,m,c,d,a,p,u,h,f)}function ln({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),l=c=>Math.
round((o+c)*s)/s;return n.map(c=>{let[a,u]=[l(c.begin),l(c.end)],f=Math.max(u-a,1/s);return[(c.from-t)*i,(c.to-c.from)*i,
a,f]})}function Lo(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,l=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((c,a)=>{if(!c)return;let u=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){rt(t,"center","alphabe\
tic"),t.fillText(c,u,l+z+6);return}t.save(),rt(t,"right"),t.translate(n.angle<90?u+4:u,l+(n.angle<90?8:6)),t.rotate(-n.angle*
Math.PI/180),t.fillText(c,0,0),t.restore()})}function Io(t,{heatmap:e,rowNames:n},[o,r],s,i,l,c){let a=c?.unit??e.height/
(r-o);if(a<z)return;t.font=l.css(),t.fillStyle=i.quiet,rt(t,"left");let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(
f);s(u,n-10).forEach((f,m)=>{let d=b(u,m)+.5,p=e.top+(c?.at(d)??(d-o)*a);t.fillText(f,e.left+e.width+7,p+.5)})}function zr(t,e,n,o,r){
let s=So(e,n),[i,l]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?l:i),t.height=Math.max(1,
o?i:l);let c=t.getContext("2d");return c&&(o&&c.setTransform(0,1,1,0,0,0),vo(c,s,r)),s}function ya(t,e,n){let o=Math.round(
e.width*e.dpr),r=[],[s,i]=[-1,0];for(let l=0;l<=o;l++){let c=Math.floor(Xt(e,(l+.5)/e.dpr)),a=n[Math.min(c,n.length-1)],
u=l<o&&a!==void 0?t.labels[a]??-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:l/e.dpr}),[s,i]=[u,l])}return r}function Br(t,{
left:e,top:n,width:o,height:r},s,i,l,c){for(let{label:a,x0:u,x1:f}of s){let m=l&&f-u>4?.5:0,[d,p]=[u+m,f-u-2*m],h=c?[e+d,
n,p,r]:[e,n+d,o,p];t.fillStyle=et(b(i,a)),t.beginPath(),l&&f-u>8?t.roundRect(...h,2):t.rect(...h),t.fill()}}function Fr(t,e,{
left:n,top:o},r,s,i,l,c){let{dpr:a}=r;t.save(),t.setTransform(1,0,0,1,Math.round(n*a),Math.round(o*a)),t.beginPath(),t.rect(
0,0,e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:m}of l){
let d=b(i?.nodes??[],u);if(!i||d<i.tree.n)continue;let p=Math.round(ut(r,an(i.tree,d))*a-1),h=Math.floor(f*a),g=Math.max(
1,Math.ceil(m*a)-h);t.fillStyle=et(b(c,u)),s?t.fillRect(p,h,e.width-p,g):t.fillRect(h,p,g,e.height-p)}t.restore()}function xa(t,{
heatmap:e},{blocks:n},o,r){let s=n.flatMap(({from:c,to:a,begin:u,end:f})=>Co(o,[c,a],f-u).map(m=>m+u)),i=0;t.fillStyle=r.
paper,t.globalAlpha=.62;for(let c=0;c<=s.length;c+=2){let a=s[c]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=
s[c+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;let l=e.left-4;for(let c=0;c<s.length;c+=2){let[a=0,u=0]=[s[c],s[c+1]];
t.fillRect(l,e.top+a,e.left-l-1,Math.max(1,u-a))}}function zn(t,{left:e,top:n,width:o,height:r},s,i){let l=m=>Math.round(
m*i)/i,[c,a,u,f]=[l(e),l(n),l(e+o),l(n+r)];for(let[m,d]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(c-d,
a-d,u-c+2*d,f-a+2*d),t.rect(c,a,u-c,f-a),t.fill("evenodd")}function Ur(t,e){if(t.norm==="linear"){let r=Ue(t.vmin,t.vmax,e,40);return{values:r,words:te(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(te([r]),0):ct(r,2));return{values:n,words:o}}function Ma(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:l}){let{left:c,top:a,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(c,a+g,u,Math.min(1,f-g));let d=(g,w)=>{t.beginPath(),t.moveTo(c,g),t.lineTo(c+u,g),t.lineTo(c+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&d(a,a-ve),t.fillStyle=m(0),n.below&&d(a+f,a+f+ve);let{values:p,
words:h}=Ur(n,f);t.font=i.css(),rt(t,"left"),p.forEach((g,w)=>{let y=a+f*(1-n.share(g));t.fillStyle=s.rule,t.fillRect(c+
u,Math.min(Math.round(y),a+f-1),4,1),t.fillStyle=s.quiet;let x=Math.min(Math.max(y,a+5),a+f-4);t.fillText(h[w]??"",c+u+8,
x)}),t.fillStyle=s.quiet,t.fillText(o,c,a-ve-2-z/2),l&&(t.fillStyle=W.missing_color,t.fillRect(c,a+f+14,9,9),t.fillStyle=
s.quiet,t.fillText(Pr,c+14,a+f+19))}function Wr(t,{places:e,theme:n,face:o},r,s,i){let{blocks:l,first:c,isCrowded:a}=s;if(!r||a)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,rt(t,"center");let m=l.map(({begin:h,end:g},w)=>{let y=g-h-2,x=r(c+w).map(C=>j(C)),M=x.
length-1,A=x.map(C=>o.width(C)),_=!i&&b(A,M)<=No-4,N=A.findIndex(C=>C<=y),v=N<0?M:N,T=!i&&y<z,k=(_&&v>=M-1?z:b(A,v))/2;return{
middle:(h+g)/2,words:x,last:M,lies:_,found:v,reach:k,isLow:T,none:T||N<0&&!_}}),d=m.filter(({none:h})=>!h),p=d.some(({found:h,
last:g})=>h===g);for(let h of m){let g=({middle:w,reach:y})=>Math.abs(h.middle-w)>=z/2+y;p&&h.isLow&&h.lies&&d.every(g)&&
d.push({...h,found:h.last,reach:z/2})}for(let{middle:h,words:g,last:w,lies:y,found:x}of d){let M=p&&x===w-1?w:x;t.save(),
i?t.translate(u.left+h,f.top-7.5):t.translate(No/2-2,u.top+h),!i&&(!y||M<w)&&t.rotate(-Math.PI/2),t.fillText(b(g,M),0,.5),
t.restore()}}function un(t,e,n,o=!1){let[r,s]=[n.length,e.length];t.width=o?s:r,t.height=o?r:s;let i=t.getContext("2d");if(!i)return;
let l=i.createImageData(t.width,t.height);e.forEach((c,a)=>{if(!c.colors.length)return;let u=oo(c);n.forEach((f,m)=>{let d=4*
(o?m*s+a:a*r+m);l.data.set(u.subarray(3*f,3*f+3),d),l.data[d+3]=255})}),i.putImageData(l,0,0)}var Ro=(t,e,n)=>Int32Array.
from({length:e},(o,r)=>{let s=Math.floor(n(r+.5));return t[Math.min(Math.max(s,0),t.length-1)]});var Uu=.5,ka=(t,e,n)=>Eo(t,Uu*e,n);function Aa(t,e,n){un(t,e,Int32Array.from(n))}function Sa(t,e,n){let{columnTracks:o,columns:r,
columnAxis:s,places:i,theme:l,face:c,dpr:a,markOf:u}=n;t.font=c.css(),rt(t,"left"),t.imageSmoothingEnabled=!1,i.columnTracks.
forEach(({left:f,top:m,width:d,height:p},h)=>{if(!p)return;let g=b(o,h);if(g.colors.length)for(let[x,M,A,_]of ln(s,f,e.width,
a))t.drawImage(e,x,h,M,1,A,m,_,p),Se(t,A,m,_,p,l);else if(s.unit>=z){t.fillStyle=l.quiet;for(let x=0;x<r.length;x++)t.save(),
t.translate(f+s.at(x+.5),m+p),t.rotate(-Math.PI/2),t.fillText(c.fit(j(dt(g,b(r,x))),p),0,.5),t.restore()}t.fillStyle=l.ink;
let w=f+d+Dn,y=c.fit(`${u(g.name)} ${j(g.name)}`.trim(),Math.min(Rn,i.width-w-2));t.fillText(y,w,m+p/2+.5)})}function va(t,e,n,[o,r],s){let i=Ro(n,s,l=>o+l/s*(r-o));un(t,e,i,!0)}function Ta(t,e,n,o,r,s,i,l,c){let{from:a,to:u}=s;t.
font=l.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(({left:f,top:m,width:d,height:p},h)=>{if(!d)
return;let g=b(n,h),w=b(o.trackNames,h);if(g.colors.length)for(let[y,x,M,A]of ln(s,m,e.height,c))t.drawImage(e,h,y,1,x,f,
M,d,A),Se(t,f,M,d,A,i);else if(s.unit>=z){t.fillStyle=i.quiet,t.textAlign="left";for(let y=Math.ceil(a-.4);y+.6<=u;y++){
let x=l.fit(j(dt(g,b(r,y))),d);t.fillText(x,f,m+s.at(y+.5)+.5)}}t.fillStyle=i.ink,t.save(),t.translate(f+d/2,m+p+Dn),d>l.
width(w)?(t.textAlign="center",t.fillText(w,0,z/2)):(t.rotate(-Math.PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Bn({data:t,inBlocks:e,places:n,rowAxis:o,dpr:r}){let{width:s,height:i}=n.rowTree,{tree:l}=e??t,c=(zt(l)||1)*1.04;
return _a(l,o,{width:i,height:s,top:c,dpr:r})}function jr({places:t,columnAxis:e,dpr:n},o){let r=(zt(o)||1)*1.02;return _a(
o,e,{...t.columnTree,top:r,dpr:n})}function _a(t,e,n){let{from:o,unit:r,length:s}=e,i=Ea.get(e);return i?.tree!==t&&Ea.set(
e,i={tree:t,places:ci(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Ea=new WeakMap,Wu=15e4,ju=.75;function qu({gap:t,
blocks:e,length:n,from:o,to:r},s,i,l){let a=(r-o)*l<=Wu?n-t*(e.length-1):s?ju*n:n;return Math.max(1,Math.round(a*i))}function Na(t){
let e=()=>{let a={canvas:ye(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};
function o(a,u,f){if(xe(a.canvas))a.canvas=ye(t,()=>a.key=[]);else if(u.length===a.key.length&&u.every((m,d)=>m===a.key[d]))
return;a.key=u,f(a.canvas)}function r(a,u){let{data:f,places:m,columnAxis:d,theme:p,face:h,dpr:g}=u,{columnTree:w}=m,{columnCut:y}=u,
x=f.columnTree;if(w.height&&x){let M=[x,w.width,w.height,g,p.quiet,d],A=jr(u,x);o(n.columns,M,T=>zr(T,x,A,!1,p.quiet));let _=y?
Yt(y,A):[],N=y?Mo(y):new Int32Array(0);Fr(a,n.columns.canvas,w,A,!1,y,_,N),Br(a,m.columnBar,xr(_,d),N,!0,!0),a.fillStyle=
p.ink;let v=y&&w.top+ut(A,y.t);for(let T=0;v&&T<w.width;T+=6)a.fillRect(w.left+T,v,3,1)}if(Wr(a,u,u.columnTitleOf,d,!0),
Lo(a,m,p,h,d),Ma(a,u),m.columnTracks.length){let{columnTracks:M,columns:A}=u;o(n.above,[M,A],_=>Aa(_,M,A)),Sa(a,n.above.
canvas,u)}m.legend.length&&xo(a,m.legend,m.legendTop,p,h)}function s(a,u){let{data:f,places:m,rows:d,columns:p,shown:h,scale:g,
map:w,gaps:y,theme:x,face:M,dpr:A}=u,{rowAxis:_,columnAxis:N}=u,{heatmap:v}=m,T={width:Math.max(1,Math.round(v.width*A)),
height:qu(_,u.titleOf!==null,A,p.length)},k=[f.values,d,p,...h,T.width,T.height,g,w];if(o(n.heatmap,k,C=>Oo(C,f,d,p,h,T,
g,w)),$o(a,n.heatmap.canvas,v,y,[_,N],A),ra(a,u),m.rowNames){let C=($,L)=>{let D=$.map(I=>b(d,I)),E=D.map(I=>j(f.name(I))),
O=D.map(I=>to(f,I));return je(E,O,(I,...P)=>M.fit(b(E,I),L,z,!1,...P))};u.named?ga(a,u,u.named,C):Io(a,m,h,C,x,M,_)}let{
tracks:S}=u;m.tracks.length&&(o(n.tracks,[S,d,...h,T.height],C=>va(C,S,d,h,T.height)),Ta(a,n.tracks.canvas,S,m,d,_,x,M,A))}
function i(a,u){let{rowTree:f,rows:m,places:d,rowAxis:p}=u,h=Nt(u.cut),g=Bn(u),w=f?Yt(u.cut,g):ya(u.cut,g,m);Br(a,d.clusterBar,
xr(w,p),h,f),(f||u.inBlocks)&&l(a,u,g,f?w:[],h),u.outlined&&Yi(a,u,w,h),Wr(a,u,u.titleOf,p)}function l(a,u,f,m,d){let{tree:p}=u.
inBlocks??u.data,{rowTree:h}=u.places,{dpr:g,from:w,to:y}=f,x=u.theme.quiet,M=[p,h.width,h.height,g,w,y,x,u.rowAxis];o(n.
tree,M,A=>{zr(A,p,f,!0,x)}),Fr(a,n.tree.canvas,h,f,!0,u.cut,m,d)}function c(a,u){let{data:f,places:m,rows:d,placeOf:p,selection:h,
hover:g,rowTree:w,theme:y,dpr:x}=u,{rowAxis:M,columnAxis:A}=u,{heatmap:_}=m;h&&xa(a,m,M,C=>!!h[b(d,C)],y),u.brushed&&zn(
a,u.brushed,y,x);let N=(S,C,$,L)=>{let[D,E]=[M.begin(S),M.end(C)],O=Math.max(E-D,2),I=(D+E)/2,P=Math.max(0,I-O/2),B=Math.
min(_.height,I+O/2);B<=0||P>=_.height||zn(a,{left:$,top:_.top+P,width:L-$,height:B-P},y,x)},[v,T]=[_.left,_.left+_.width],
k=({start:S,sizes:C},$)=>N(b(S,$),b(S,$)+b(C,$),v,T);if(u.inBlocks&&u.branch&&k(u.inBlocks.tree,u.branch),!!g)if(g.leaf!==
void 0){let S=b(p,g.leaf);if(N(S,S+1,v,T),u.column>=0){let{begin:C,end:$}=A;N(S,S+1,v+C(u.column),v+$(u.column+1))}}else
w&&k(f.tree,g.node)}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:c,destroy(){for(let{canvas:a}of Object.values(
n))a.width=a.height=0}}}var Gu=24;function fn(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},u=a]=n.values(),f=Math.max(Gu,Math.hypot(
a.x-u.x,a.y-u.y));return{x:(a.x+u.x)/2,y:(a.y+u.y)/2,far:f}}function i(a){let u=St(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,u)||(o={...u,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function l(a){let u=St(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===a.pointerId&&e.drag(a,u,o):
e.hover(a,u)}function c(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,St(t,a),u))}return Q(t,{pointerdown:i,pointermove:l,pointerup:c,pointercancel:c,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let u=a.touches[0],f=u&&e.owns?.(St(t,u));a.cancelable&&
(a.touches.length>1||f)&&a.preventDefault()}})}function qr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:l,top:c,width:a,height:u}=r.places.columnTree;if(n<l||n>=l+a||o<c||o>=c+u)return null;
let f=jr(r,s),m=i.n_clusters;return{cut(d){let p=It(s,Ao(f,d.y-c));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))},
flip(){let d=cn(s,f,n-l,o-c,7);d>=s.n&&t.setColumnTree(Ve(s,d))}}}var Ku=7;function Ca(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:l,columnAxis:c}=t,{heatmap:a,clusterBar:u,columnBar:f,
rowTree:m}=t.places,d=n-a.top,p=e-a.left,h=p>=0&&p<a.width,g=Math.min(Math.floor(c.placeAt(p)),i.length-1),w=h&&!c.isGap(
p)?g:-1,y=t.places.columnTracks;if(y.some(({height:T})=>T)&&d<0&&n>=b(y,0).top-1)return w<0?null:{above:w};if(t.columnCut&&
d<0&&n>=f.top-1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(d<0||d>=a.height)return null;let x=e<=m.left+m.
width;if(l.isGap(d)&&!x)return null;let M=Math.min(Math.floor(l.placeAt(d)),o.n-1),A=b(s,M);if(h)return w<0?null:{leaf:A,
column:w};if(t.places.tracks.some(({left:T,width:k})=>k&&e>=T-1&&e<T+k+1))return{leaf:A,column:-1};if(e>=u.left-1&&e<a.left)
return{label:b(r.labels,A)};let{inBlocks:_}=t;if(!(t.rowTree||_)||!x)return null;let N=(_??o).tree,v=cn(N,Bn(t),d,e-m.left,
Ku);return v<o.n?v<0?null:{leaf:v,column:-1}:_?{within:v}:{node:v}}function Gr({data:t,cut:e,columns:n,columnCut:o,tracks:r,
columnTracks:s,outlined:i,inBlocks:l},c){let a=p=>[...o?[`column cluster ${Z(o,b(o.labels,p))}`]:[],...s.map(h=>`${h.name}\
: ${dt(h,p)}`)];if("above"in c){let p=b(n,c.above);return[t.columnAbout[p]?.label??b(t.columns,p),...a(p)]}if("columns"in
c)return o?Bi(o,c.columns):[];if(c.label!==void 0){let p=H(b(e.sizes,c.label),t.noun);return[`Cluster ${Z(e,c.label)}`,p]}
if(c.node!==void 0){let p=e.nodes.indexOf(c.node),h=H(b(t.tree.sizes,c.node),t.noun);return[p<0?h:`Cluster ${Z(e,p)} · ${h}`,
`height ${ht(ft(t.tree,c.node))}`]}if(c.within!==void 0)return l?Vu(l,c.within,t):[];let u=`cluster ${Z(e,b(e.labels,c.leaf))}`,
{leaf:f}=c,m=r.map(p=>`${p.name}: ${dt(p,f)}`);if(c.column<0)return[t.name(f),u,...m];let d=b(n,c.column);if(i){let[p,h]=[
f,d].map(w=>b(e.labels,w)),g=p===h?`both in ${u}`:`${u}, and ${Z(e,b(e.labels,d))}`;return[t.name(f),Oa(t,f,d),g]}return[
t.name(f),...Kr(t,f,d),u,...a(d),...m]}function Vu({tree:t,breaks:e},n,{n:o,noun:r}){let s=o-1-e.length,i=ft(t,n),l=n<o+
s?`height ${ht(i)}`:`means of blocks: height ${ht(i-(t.heights[s-1]??0))}`;return[H(b(t.sizes,n),r),l]}function Kr(t,e,n){
return[Oa(t,e,n),...Xu(t,e,n)]}function Oa(t,e,n){let o=t.columnAbout[n],r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??
"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${Zn(r)}`;let i=t.originalColumns[o?.
original??-1];if(!i)return`${s}: ${Zn(r)} scaled`;let l=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}\
: ${wt(l??NaN,i.kind,i.unit)}`}function Xu(t,e,n){let o=t.leafRows?.[e]??1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(
r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],l=H(o,t.rowNoun);if(s?.above!==void 0||i?.kind===
"truth")return[`${l}: ${Os(r)} yes`];if(!i)return[];let c=t.cellDeviations[e*t.p+n]??NaN,a=i.kind==="date"?"days":i.unit,
u=`standard deviation ${wt(c,"number",a)}`;return[`${l}: mean ${wt(r,i.kind,i.unit)}, ${u}`]}function Vr({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:l,top:c,height:a}=t.heatmap,u=n.length,f=(y,x,M)=>[
Math.min(Math.max(0,Math.floor(Math.min(y,x))),M-1),Math.min(Math.max(0,Math.floor(Math.max(y,x))),M-1)+1],[m,d]=f(o.placeAt(
s.y-c),o.placeAt(i.y-c),e.length),[p,h]=f(r.placeAt(s.x-l),r.placeAt(i.x-l),u),g=Math.max(0,o.begin(m)),w=Math.min(a,o.end(
d));return{leaves:Array.from({length:d-m},(y,x)=>b(e,m+x)),columns:h-p<u?new Set(Array.from({length:h-p},(y,x)=>b(n,p+x))):
null,rect:{left:l+r.begin(p),top:c+g,width:r.end(h)-r.begin(p),height:w-g}}}function $a(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:l}=n;function c({x:k,y:S}){let C=r();return C&&
Ca(C,k,S)}function a(k,S){t.setHit(k);let C=k?.label===void 0?k?.node:e.cut.nodes[k.label];k?.leaf!==void 0?e.setHover({
leaf:k.leaf}):C===void 0?e.setHover(null):e.setHover(C<e.data.n?{leaf:C}:{node:C}),i.canvas.style.cursor=k?"pointer":qr(
t,S)?"ns-resize":"";let $=r();if(!k||!$)return l.hide();let[L="",...D]=Gr($,k);l.show(S.x,S.y,L,D)}function u(k,S){let{cut:C,
data:$}=e;if(!k)S||e.select([]);else if(k.leaf!==void 0)e.select([k.leaf],{add:S});else if(k.within!==void 0)e.select(Bt(
r()?.inBlocks?.tree??$.tree,k.within),{add:S});else if(!("columns"in k||"above"in k)){let L=k.node??b(C.nodes,k.label??0);
e.select(Bt($.tree,L),{add:S})}}function f(k){let S=r()?.inBlocks?.tree;k?.node!==void 0?e.flip(k.node):S&&k?.within!==void 0&&
e.setBlockTree(Ve(S,k.within))}function m(k){let S=r();return S?k/S.rowAxis.unit:0}function d(k){let S=r();if(!S)return .5;
let{from:C,to:$,placeAt:L}=S.rowAxis;return(L(k-S.places.heatmap.top)-C)/($-C)}let p=o.shown(),h=!1,g=null,w=null;function y(k,S){
let C=r();if(!C)return;let{leaves:$,columns:L}=Vr(C,k,S);t.brush($,L)}let x=fn(i.canvas,{down(k){if(k.button)return!1;p=
o.shown(),g=qr(t,St(s,k));let S=c(St(s,k));return h=S?.leaf!==void 0&&S.column>=0&&k.pointerType!=="touch"&&(k.shiftKey||
!o.part),!0},drag(k,{x:S,y:C},$){if($.moved||=Math.hypot(S-$.x,C-$.y)>=en,!$.moved)return;if(g)return g.cut({x:S,y:C});let L=r();
h?L&&t.setBrushed(Vr(L,$,{x:S,y:C}).rect):o.move(m($.y-C),p)},up(k,S,C){if(h&&t.setBrushed(null),C.moved&&h&&y(C,S),g)return k.
altKey&&!C.moved&&g.flip(),e.flush();if(C.moved)return;let $=c(S);if(k.altKey)return f($);u($,k.shiftKey),k.pointerType===
"touch"&&a($,S)},cancel:()=>t.setBrushed(null),hover:(k,S)=>a(c(S),S),leave:()=>a(null,{x:0,y:0}),pinch(k,S,C,$){o.zoom(
k,d(S.y-$)),o.move(-m($))}}),M=Q(i.canvas,{dblclick:o.showAll,wheel(k){!nn(s,k)||!r()||(k.preventDefault(),o.zoom(1.0015**
(k.deltaY||k.deltaX),d(St(s,k).y)))},keydown:Ut({ArrowDown:k=>A(1,0,k.shiftKey),ArrowUp:k=>A(-1,0,k.shiftKey),ArrowRight:k=>A(
0,1,k.shiftKey),ArrowLeft:k=>A(0,-1,k.shiftKey),f:()=>{let k=t.hit(),S=k?.within??k?.node;S!==void 0&&(f(k),T(S,"flipped"))},
Home:()=>A(-1/0,0),End:()=>A(1/0,0),Enter:k=>{let S=t.hit();S&&u(S,k.shiftKey)},Escape:()=>{e.select([]),a(null,{x:0,y:0}),
s.classList.remove(Rt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function A(k,S,C=!1){
let $=r();if(!$||v(k,S))return;let L=(F,q)=>Math.min(Math.max(F,0),q),D=e.hover?.leaf,E=t.hit(),O=D===void 0?Math.ceil($.
shown[0]):L(b($.placeOf,D)+k,e.data.n-1),I=D===void 0||E?.leaf===void 0?0:L(E.column+S,t.columns()-1);o.reveal([O]);let P=r()??
$,{heatmap:B}=P.places,G={leaf:b(P.rows,O),column:I},it=(F,q)=>({x:B.left+P.columnAxis.at(q+.5),y:B.top+P.rowAxis.at(F+.5)}),
R=it(O,I);if(!C)w=null;else{let[F,q]=D===void 0?[O,I]:[b($.placeOf,D),0];w??=[F,E?.leaf===void 0?q:Math.max(0,E.column)],
y(it(...w),R)}_(P,G,R)}function _(k,S,C,...$){a(S,C),s.classList.add(Rt),n.announce([...$,...Gr(k,S)].join(", "))}function N(){
let k=r();return k?.inBlocks?.tree??(k?.rowTree?e.data.tree:null)}function v(k,S){let[C,$]=[N(),t.hit()],L=$?.leaf!==void 0&&
$.column<1&&S<0?$.leaf:-1,D=$?.within??$?.node??L;if(!C||D<0)return!1;let E=S?S>0?"down":"up":k>0?1:0;return T(k===-1/0?
2*C.n-2:ao(C,D,E)),!0}function T(k,...S){let C=N();if(!C)return;o.reveal([b(C.start,k)]);let $=r();if(!$)return;let L=$.
inBlocks?{within:k}:{node:k},D=Bn($),E={x:$.places.rowTree.left+ut(D,ft(C,k)),y:$.places.heatmap.top+sn(D,C,k)};_($,k<C.
n?{leaf:k,column:-1}:L,E,...S)}return()=>{x(),M()}}var Ra=["linear","log","symlog","power","quantile"],Yu=[2,98],La=.5,Ju=.01,Do=100,Fn=1/(1-.1),Da=t=>W.diverging_maps.includes(
t.replace(/_r$/,""));function Yr(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let l=0;l<t.length;l++){
let c=b(t,l);Number.isNaN(c)||(s[i++]=c)}return o=s.subarray(0,i).sort(),o}}}function Xr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Po(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:l,most:c}=e,a=o==="log";if(Zu(t),a&&l<=0)throw new Error(Pa("the smallest",l));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!a&&!p?0:null}let f=i===!0||i==="auto"&&n?Yu:i,[
m,d]=[l,c];if(Array.isArray(f)&&e.sorted().length&&(m=Xr(e.sorted(),b(f,0)/100),d=Xr(e.sorted(),b(f,1)/100)),[m,d]=Qu(m,
d,u,r,s,a),!(m<d))if(r===null&&s===null)d=a?10*m:m+1;else{let[p,h,g,w]=s===null?["vmin",m,"below the largest",d]:["vmax",
d,"above the smallest",m];throw new Error(`${p}=${ct(Number(h))} is not ${g} value, ${ct(Number(w))}: choose another ${p}\
, or both ends.`)}return tf(o,m,d,u,e)}var Pa=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${ct(e)}: choose \
another norm, such as 'symlog'.`;function Zu({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${ct(r)} is not below vmax=${ct(s)}: choose a smaller vmin or a larger vmax.`);for(let[
c,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(Pa(c,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let l=i?`above vmin=${ct(r)}`:`below vmax=${ct(s??0)}`;
throw new Error(`center=${ct(e)} is not ${l}: choose another center or end.`)}function Qu(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,u)=>s?u/a:u-a,l=s?1:0,c=Math.max(i(n,e),i(t,n));return o!==null?c=i(o,n):r!==null&&
(c=i(n,r)),c>l||(c=s?10:1),s?[o??n/c,r??n*c]:[o??n-c,r??n+c]}function tf(t,e,n,o,r){let s=1e-9*(n-e),[i,l]=ef(t,e,n,o,r),
[c,a]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),h=Math.max(a-p,p-c);[u,f]=[.5-.5*(p-c)/h,.5+.5*(a-p)/h]}let m=p=>(i(
Math.min(Math.max(p,e),n))-c)/(a-c),d=p=>l(c+p*(a-c));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:d,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,h)=>{let g=(h+1)/
256;return g<=u?-1/0:g>=f?1/0:d((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let h=new Set;for(let g=0;g<p;g++)h.
add(Number(ct(d(g/(p-1)),2)));return[...h].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function ef(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**La,i=>s+Math.sign(i)*Math.
abs(i)**(1/La)]}if(t==="symlog"){let s=Ju*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Fn:Math.sign(i)*s*
(Fn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Fn?i/Fn:Math.sign(i)*s*10**(Math.abs(i)/s-Fn)]}if(t==="quantile"){let[s,
i]=nf(r.sorted(),e,n);return[l=>Ia(l,s,i),l=>Ia(l,i,s)]}return[s=>s,s=>s]}function nf(t,e,n){let o=t.filter(c=>c>=e&&c<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let c=0;c<=Do;c++){let a=c===0?e:c===Do?n:Xr(o,c/Do);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+c/Do,i[u]=b(i,u)+1}let l=s.map((c,a)=>c/b(i,a));return[
l[0],l[l.length-1]]=[0,1],[r,l]}function Ia(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let l=o+r>>1;b(e,l)<=t?o=l:r=l}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Ha=24,za=.02,Ho=.02,Ba=.1;function Fa(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(c=>{let a=nt(n,"hclust-scale-\
end");a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual ends",a.dataset.lmSuppressShortcuts=
"true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","aria-label":c==="vmax"?"Upper end of \
the colors":"Lower end of the colors"}))a.setAttribute(u,f);return t.append(a),{end:c,el:a}}),r=1;function s(c,a,u){let f=c.
center===null?null:c.share(c.center),m=a==="vmax"?Math.max(u,(f??0)+za):Math.min(u,(f??1)-za),d=Number(ct(c.atShare(m),4));
Number.isFinite(d)&&e.move(a,d)}function i(c,a){let u=a==="vmax"?1:0,f=null,m=h=>{let g=e.scale();g&&s(g,a,u+h)},d=h=>{let g=e.
scale()?.values[h];g!==void 0&&e.move(a,g)},p=()=>{f&&(f=null,c.style.transform="",e.done())};return Q(c,{pointerdown(h){
let g=e.scale();h.button||!g||(f={y:h.clientY,id:h.pointerId,scale:g},c.setPointerCapture(h.pointerId))},pointermove(h){
if(f?.id!==h.pointerId)return;let g=(h.clientY-f.y)/he(c);c.style.transform=`translateY(${g}px)`,g&&s(f.scale,a,u-g/r)},
pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Ut({ArrowUp:()=>m(Ho),ArrowRight:()=>m(Ho),ArrowDown:()=>m(-Ho),ArrowLeft:()=>m(
-Ho),PageUp:()=>m(Ba),PageDown:()=>m(-Ba),Home:()=>d("least"),End:()=>d("most"),Delete:e.reset,Backspace:e.reset})})}let l=o.
map(({el:c,end:a})=>i(c,a));return{show(c,a,u){r=c.height;let[f,m]=[Math.min(a.values.least,a.vmin),Math.max(a.values.most,
a.vmax)];for(let{el:d,end:p}of o){let h=p==="vmax"?c.top:c.top+c.height;d.style.left=`${c.left+c.width/2-Ha/2}px`,d.style.
top=`${h-Ha/2}px`;let g=ct(a[p],4);d.setAttribute("aria-valuemin",String(f)),d.setAttribute("aria-valuemax",String(m)),d.
setAttribute("aria-valuenow",String(a[p])),d.setAttribute("aria-valuetext",`${g} ${u}`.trim())}},destroy(){for(let c of l)
c();for(let{el:c}of o)c.remove()}}}var of=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,rf=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,sf=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Ua(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=of.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=rf.test(r)?[r]:[];for(let[c,a,u]of sf)a.test(r)&&i.splice(c===
","?0:i.length,0,r.replace(u,""));let l=i.map(c=>+`${o}${c.replaceAll(",",".")}${s}`);return[...new Set(l.filter(Number.
isFinite))]}var af=["linear","logarithmic","symmetric log","square root","quantiles"],cf=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Wa(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ke(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",h=>n.change({norm:h})),l=cf.map(([h,g])=>{let w=o.createElement("label"),y=o.createElement(
"input");return y.type="text",y.inputMode="decimal",y.dataset.lmSuppressShortcuts="true",y.addEventListener("change",()=>m(
h,y.value.trim())),w.append(g,y),s.el.append(w),{name:h,input:y}}),c=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",h=>n.change({robust:h})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(h,g){if(!g)return n.change({[h]:void 0});if(h==="center"&&g==="none")return n.change({center:null});
let w=Ua(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[h]:b(
w,0)})}function d(h){s.hide(!h),r.setAttribute("aria-expanded",String(h))}d(!1);let p=[Q(r,{click:()=>d(r.getAttribute("\
aria-expanded")!=="true")}),Q(s.el,{keydown(h){h.key==="Escape"&&(h.stopPropagation(),d(!1),r.focus())}})];return{show(h,g,w,y,x){
i.show(h.norm??"linear",Ra,af);for(let{name:M,input:A}of l){let _=h[M],N=g[M];(o.activeElement!==A||!f.textContent)&&(A.
value=typeof _=="number"?ct(_):_===null?"none":""),M!=="center"&&_===null&&(A.value=""),A.placeholder=N===null?"none":ct(
N,3)}c.show(w),a.show(y),u.show(Object.keys(h).length>0),f.textContent=x},hide(h){h&&d(!1)},destroy(){for(let h of p)h();
s.destroy()}}}var lf={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function ja(t,e){let n=t.
model.get("values_about")??{},o=t.option("color_scale")??{},r=!!n.centered,s=r||typeof o.center=="number",i=ui(String(t.
option("cmap")||re),s),l=r&&Da(i),c="",a;try{a=Po(o,e,l)}catch(u){c=u.message,a=Po({},e,l)}return{scale:a,cmap:i,diverging:l,
unit:String(n.unit??""),reason:c}}function Ga(t,e,n,o,r=null){let s={of:null,values:Yr([])},i=ja(o,s.values),l=Qe(i.cmap,
o.model),c=()=>o.option("color_scale")??{};function a(h){let g=Object.fromEntries(Object.entries({...c(),...h}).filter(([
w,y])=>y!==void 0&&!(w==="norm"&&y==="linear")));try{Po(g,s.values,i.diverging)}catch(w){p(w.message);return}o.setOption(
"color_scale",g)}let u=()=>{Object.keys(c()).length&&o.setOption("color_scale",{})},f=()=>a({vmin:void 0,vmax:void 0}),m=r?
null:Wa(t,n,{change:a,reset:u,annotate:h=>o.setOption("annot",h)}),d=r?null:Fa(e,{scale:()=>e.classList.contains("hclust\
-empty")?null:i.scale,move:(h,g)=>a({[h]:g}),done:o.flush,reset:f});function p(h){let{robust:g="auto"}=c(),w=g==="auto"?
i.diverging:!!g;m?.show(c(),i.scale,w,!!o.option("annot"),h)}return{now:()=>({scale:i.scale,map:l,unit:i.unit,annot:!!o.
option("annot"),fmt:String(o.option("fmt")||".2g")}),update(h){let{values:g}=o.data;g!==s.of&&(s={of:g,values:Yr(g)}),i=
ja(o,s.values),l=r&&(o.option("cmap")||re)===re?r():Qe(i.cmap,o.model),m?.hide(!h),p(i.reason)},place:h=>d?.show(h,i.scale,
i.unit),inWords(){let{scale:h,unit:g}=i,[w,y]=[h.vmin,h.vmax].map(qa),x=lf[h.norm];return`Colors go from ${w} to ${y}${g&&
` (${g})`}`+(x?` on a ${x} scale`:"")+(h.center===null?"":`, ${qa(h.center)} in the middle`)+(h.below||h.above?"; values\
 beyond have the color of the end.":".")},destroy(){m?.destroy(),d?.destroy()}}}var qa=t=>ct(t,3);async function mn(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var uf={cellLines:Kr,clusterColors:Nt,clusterTitle:Z,color:et,columnNames:Hr,count:H,createA11y:on,createViewBase:Me,eventPosition:St,
fitNames:je,keyHandler:Ut,literal:j,ownParts:kn,paintColumnNames:Lo,paintFrame:zn,paintHeatmap:$o,paintRowNames:Io,renderHeatmap:Oo,
value:wt};function Ka(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,l,c]=[!1,!1,!1],a=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,d()}),t.append(f);async function m(){
let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});l||(l=!0,s=await mn(g,t,"The heatmap of the selected\
 rows"),l=!1,i&&=!!s,d())}function d(){if(c)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute(
"aria-expanded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:p,tools:uf}):m()}function p(){
i=!1,d(),f.focus()}let h=n.subscribe("selection",()=>{a=u});return o.on("change:sub_module",d),{follow:d,brush(g,w){a=u=
w,n.select(g),u=null,d()},restyle(){r?.destroy(),r=null,d()},destroy(){c=!0,h(),o.off("change:sub_module",d),r?.destroy()}}}function Jr(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,Ri(e.option(n)??[],u,f));function l(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function c(u){let f=l(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function a(){let u=nt(t.ownerDocument,
"hclust-sort");u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),t.append(u),r.push(u)}return{act:i,
mark:l,words:u=>[l(u)||"↕",c(u)],update(u){s=u},place(u,f){let m=f.map(d=>d.name);for(;r.length<m.length;)a();for(let d of r.
splice(m.length))d.remove();r.forEach((d,p)=>{let{left:h,top:g,width:w,height:y}=b(u,p),x=b(m,p);d.dataset.track=x,d.title=
c(x),d.style.cssText=`left:${h}px;top:${g}px;width:${w}px;height:${y}px`})}}}var[Va,Xa,pn]=[1,2,3],Ya=104,ff=18;function Ja(t,e,n){let o=Ki(e);return Zr(t,o,n,o)}function Zr(t,e,n,o=null){let r=t.ownerDocument,
s=ke(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",U=>{S.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",U)}),l=s.checkbox("Columns","Cluster the columns and draw their tree",
U=>{C.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",U)}),c=s.select("Colors",U=>e.setOption("cmap",
U)),a=()=>e.option("tracks")??[],u=mo(()=>{it.hide(),Qt()}),f=s.button("show all rows",u.showAll),m=se(r,n.font),d=[],p=[],
h=new Int32Array(0),g=!1,w=null,[y,x]=[!1,!1],M=null,[A,_]=[Nn(1,[],0,1),Nn(1,[],0,1)],N=[null,null],v=()=>y&&e.option("\
row_split")===Ae,T=[],k=[],S=[],C=[],$=[],L=null,D=null,E=null,O=null,I=Na(r),P=Me(t,"hclust-plot",[I.paintBase,I.paintRows,
I.paintCut,I.paintOverlay].map(U=>Y=>{let K=Zt();K&&U(Y,K)}),()=>Qt()),{box:B,stage:G,tip:it}=P,R=o?Ji(e):Ka(B,{root:t,store:e,
scene:Zt}),q=Ga(t,B,s,e,o?()=>Vi(n,e.model):null),V=on(B,G.canvas),J="Strips that show what else is known of each row, a\
nd column",lt=nt(r,"hclust-corner");B.append(lt);let yt=Jr(B,e,"sort_by","rows"),xt=Jr(B,e,"column_sort_by","columns"),Wt=go(
lt,"Tracks",J,(U,Y,K)=>{ro(e,K?"column_tracks":"tracks",U,Y)},[yt,xt],"Of columns"),ce=zi(lt,e),$t=ji(B,e);function Zt(){
if(!w)return null;let{data:U,cut:Y,selection:K,hover:gt}=e,Pt=E?.leaf!==void 0&&E.leaf===gt?.leaf?E.column:-1;return{data:U,
cut:Y,columnCut:M,selection:K,hover:gt,places:w,rows:d,columns:p,placeOf:h,...q.now(),gaps:g,rowTree:y,inBlocks:L,branch:E?.
within,outlined:o!==null,named:D,brushed:O,tracks:T,columnTracks:k,markOf:xt.mark,column:Pt,theme:n,face:m,shown:u.shown(),
rowAxis:A,columnAxis:_,titleOf:N[0]?.titleOf??null,columnTitleOf:jt(),dpr:G.dpr}}function gn(){let{data:U}=e,Y=U.p>0&&U.
values.length>=U.n*U.p;s.hide(!Y),V.showNotice(Y?"":o?.note()||bo),T=Ke(T,U.tracks,a()),k=Ke(k,U.columnTracks,e.option("\
column_tracks"));let K=Pi(e);({by:S,byColumns:C,inBlocks:L,rowTree:y,columnTree:x,cutColumns:M,named:D}=K),yt.update(S),
xt.update(C),Wt.show(U.tracks.map(({name:tt})=>tt),a(),U.columnTracks.map(({name:tt})=>tt),e.option("column_tracks")??[]),
q.update(Y);let gt=[re,...fi(e.model)],Pt=String(e.option("cmap")||re),pe=gt.includes(Pt)?gt:[Pt,...gt];c.show(Pt,pe,pe.
map(tt=>tt===re?"automatic":tt)),i.show(K.free,U.n>1&&!o),l.show(x,U.columnTree!==null),$t(x?U.p:0,M);let or=M!==null,rr=K.
free&&!o?U.n:0;ce({rows:rr,columns:x?U.p:0,cut:or}),K.rowsOf.some((tt,qt)=>tt!==$[qt])&&([d,$]=[K.rows(),K.rowsOf]),p=o?
d:K.columns(),h=new Int32Array(U.n);for(let tt=0;tt<U.n;tt++)h[b(d,tt)]=tt;if(E=null,!Y)return w=null,B.style.height="",
G.paint();Qt()}function Qt(){let{data:U}=e;if(f.show(u.part!==null),!G.width||!U.p||!U.values.length)return;let[Y,K]=u.shown(),
gt=q.now();Ee();let Pt=o?Xi(B):G.height,pe=!o||!D&&Math.min(G.width,Pt)>ff*U.p;w=da({width:G.width,height:Pt,columns:Array.
from(p,tt=>pe?U.columns[tt]??"":""),square:o!==null,rows:K-Y,rowTree:y||L!==null,columnTree:x,columnCut:M!==null,titles:!!(L??
(y&&e.option("row_split"))),columnTitles:jt()!==null,between:le()*(N[1]?.breaks.length??0),chosen:!!D,longestName(){let tt=0;
for(let qt of D??[])tt=Math.max(tt,m.width(j(U.name(qt))));if(D)return tt;for(let qt=Math.floor(Y);qt<K&&qt<U.n;qt++)tt=
Math.max(tt,m.width(U.name(b(d,qt)).slice(0,60)));return tt},scale:Ur(gt.scale,120).words,unit:gt.unit,gaps:g,dpr:G.dpr,
tracks:la(T,G.width-Ya,d,[Y,K],m,yt.mark,e.selection,k),columnTracks:ka(k,G.width,m)},m),o&&(B.style.height=`${w.tall}px`);
let{below:or,columnTracks:rr}=w;yt.place(w.tracks.map(({left:tt,top:qt,width:ys,height:Al})=>({left:tt-1.5,top:qt+Al,width:ys&&
ys+3,height:or})),T),xt.place(rr.map(tt=>({...tt,left:tt.left+tt.width,width:Rn})),k),lt.style.maxWidth=`${w.heatmap.left}\
px`,ue(),q.place(w.bar),V.describe(fe()),G.paint(),R.follow()}let jt=()=>N[1]?.breaks.length?N[1].titleOf:null,le=()=>Number(
e.option("gap")??W.block_gap);function Ee(){N=Hi(e,{rowTree:y,columnTree:x,inBlocks:L,cutColumns:M})}function ue(){if(!w)
return;let{data:U}=e,{width:Y,height:K}=w.heatmap;A=Nn(U.n,N[0]?.breaks??[],le(),K,u.shown()),_=Nn(U.p,N[1]?.breaks??[],
le(),Y)}function Vn(){let U=N.flatMap((Y,K)=>{let gt=Y?.breaks.length??0;return gt?[`${K?`columns by their ${e.option("c\
ol_split")===Ae?"clusters":"tree"}`:`rows by ${L?e.option("row_split"):v()?"the clusters":"their tree"}`} into ${H(gt+1,
"blocks")}`]:[]});return U.length?` Split: ${U.join(", ")}.`:""}let Tt=U=>U.map(({track:Y,falls:K})=>Y.name+(K?" (descen\
ding)":"")).join(", then by ");function fe(){let{cut:U,data:Y,selection:K}=e,gt=Tt(S),Pt=gt?`sorted by ${gt}`:L?"cluster\
ed in blocks":"in the table's order";return o?`Distances between all pairs of ${H(Y.n,Y.noun)} in the order of their tre\
e: ${H(U.k,"clusters")}, outlined on the diagonal${On(K)} ${q.inWords()}`:`Clustermap of ${H(Y.n,Y.noun)} ${y?"in the or\
der of their tree":Pt} by ${H(Y.p,"features")}: ${H(U.k,"clusters")}${On(K)} ${q.inWords()}`+Fi(M)+Vn()+(T.length?` Besi\
de it: ${T.map(({name:pe})=>pe).join(", ")}.`:"")+(k.length?` Above the columns: ${k.map(({name:pe})=>pe).join(", ")}.`:
"")+(C.length?` Columns are sorted by ${Tt(C)}.`:"")}let X=null;function _e(){u.reset(e.data.n),e.data.values!==X&&(X=e.
data.values,g=e.data.values.some(Number.isNaN)),gn()}let me={store:e,base:P,viewport:u,scene:Zt,columns:()=>p.length,hit:()=>E,
brush:R.brush,setBrushed(U){O=U,G.paint(pn)},setHit(U){E=U,G.paint(pn)}},ze=null;return P.onDestroy(V.destroy,q.destroy,
R.destroy,$a(me),e.subscribe("data",_e),e.subscribe(["order","option"],gn),e.subscribe(["cut","selection"],U=>{if(U==="c\
ut"&&ze&&Vt(ze,e.cut))return;ze=e.cut;let Y=U!=="cut"?[pn]:v()?[Va,Xa,pn]:[Xa];if(Y.includes(Va)&&(Ee(),ue()),U!=="cut"&&
w&&T.length){let K=G.width-Ya;w.legend=rn(T,K,m,e.selection,k).items,Y.push(0)}U==="cut"&&P.followCut(e.cut,...Y.filter(
K=>K!==pn)),V.describe(fe()),G.paint(...Y),R.follow()}),e.subscribe("reveal",()=>{u.reveal(e.wanted.map(U=>b(h,U)))}),e.
subscribe("hover",()=>{e.hover?.leaf!==E?.leaf&&(E=null),it.hide(),G.paint(pn)})),_e(),{restyle(U){n=U,m=se(r,n.font),o&&
q.update(w!==null),Qt(),R.restyle()},destroy(){P.destroy(),I.destroy(),s.destroy()}}}var ts=864e5,mf=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Qa(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function es(t,e,n,o,r){if(t==="date")return pf(e,n,Math.max(2,Math.floor(o/r)));let s=Ue(
e,n,o,r);return{values:s,words:te(s)}}function pf(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Qr(Za(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let l=Math.ceil((t-s)/r);l*r+s<=e;l++)i.push(l*r+s);return Qr(i,t,e)}return Qr(Za(t,e,1),t,e)}function Za(t,e,n){
let o=new Date(t*ts);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let l=new Date(0);l.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let c=l.getTime()/
ts;if(!(c<=e))break;c>=t&&s.push(c)}return s}function Qr(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let l=b(mf,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${l}`:i.getUTCMonth()?l:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*ts).getUTCFullYear()}`),{values:t,words:o}}var tc=8,nc=12,hf=46,df=W.max_axis_word;function ns(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let l=j(s.label||s.name),c=s.unit?`${l} (${j(s.
unit)})`:l;return{name:s.name,title:c,column:s,values:i,all:Qa(i)}}function oc(t,e,n,o,r,s,i){let l=Math.max(40,t.height-
tc-hf),c=es(n.column.kind,...r,l,46);c.words=c.words.map(h=>i.fit(h,df));let a=Math.max(0,...c.words.map(h=>i.width(h))),
u=Math.ceil(a+8+z+16),f=Math.max(40,t.width-u-nc-s),m=es(e.column.kind,...o,f,64),d=ec(e.values,o[0],o[1],f),p=ec(n.values,
r[1],r[0],l);for(let h=0;h<d.length;h++)Number.isNaN(d[h])?p[h]=NaN:Number.isNaN(p[h])&&(d[h]=NaN);return{left:u,top:tc,
width:f,height:l,x:m,y:c,xs:d,ys:p}}function ec(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function rc(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:l,dpr:c}){
let{left:a,top:u,width:f,height:m}=e,d=u+m,p=Math.max(1,Math.round(c))/c,h=w=>Math.round(w*c)/c;t.font=l.css(),t.fillStyle=
i.rule,rt(t,"right"),e.y.values.forEach((w,y)=>{let x=h(d-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=i.rule,t.globalAlpha=.7,t.
fillRect(a,x,f,p),t.globalAlpha=1,t.fillRect(a-4,x,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[y]??"",a-8,x+.5)}),t.fillStyle=
i.rule,t.fillRect(h(a),u,p,m+p),t.fillRect(a,h(d),f,p),rt(t,"center","alphabetic");let g=f/Math.max(1,e.x.values.length)-
8;e.x.values.forEach((w,y)=>{let x=h(a+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=i.rule,t.fillRect(x,d,p,4);let M=l.fit(e.x.words[y]??
"",g),A=a+f+nc-1-l.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.min(x,A),d+17)}),t.fillStyle=i.ink,t.fillText(l.fit(
n.title,f),a+f/2,d+37),t.save(),t.translate(z+1,u+m/2),t.rotate(-Math.PI/2),t.fillText(l.fit(o.title,m),0,0),t.restore()}var Ie=32,os="no value",sc=new WeakMap,Un=t=>t.tracks.find(e=>e.known);function Ot({data:t,option:e}){let n=e("color_by"),
o=n==="known"?Un(t):Wn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=sc.get(o)??gf(o);return sc.set(o,r),r}
function gf(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?wf(t):t.colors,l=s?i.map(()=>""):n,c=r?[...l,
os]:l,a=new Int32Array(c.length),u=s?rs(t,Ie):Number,f=Int32Array.from(o,d=>Number.isNaN(d)?l.length:u(d));for(let d of f)
a[d]=b(a,d)+1;let m=c.map((d,p)=>Ft(s?0:p%be,i[p]??W.missing_color));return{name:e,k:c.length,titles:c,labels:f,sizes:a,
colors:Int32Array.from(m),scale:s}}var Wn=(t,e)=>t.tracks.find(n=>n.name===e);function rs({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function wf(t){let e=Array.from({length:Ie},(o,r)=>r),n=oo({...t,values:e,ends:[(1-
Ie)/3,Ie-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var bf=120;function ic(t,e,n,o,r){let{model:s}=e,i=null,l=null,c=null,a="",u;function f(){let h=n();if(!h||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[h.x.name,h.y.name,...g,...w]}function m(){let h=f(),g=JSON.stringify([h,e.data.
revision]);g!==a&&(a=g,clearTimeout(u),h&&(u=setTimeout(()=>s.send({wants_density:h,module:!i}),bf)))}async function d(h,g){
if(!h?.density||JSON.stringify([h.density,h.revision])!==a||!h.module&&!i||h.module&&!i&&(i=await mn(h.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([h.density,h.revision])!==a)return;let[w,y,x]=g.map(v=>new Uint8Array(v.buffer,
v.byteOffset,v.byteLength).slice().buffer);if(!w||!y||!x)return;let{across:M,up:A,density:_,revision:N}=h;l={of:_,revision:N,
density:{across:M,up:A,cells:new Uint16Array(w),groups:new Int32Array(y),counts:new Uint16Array(x)}},c=null,r(p(h.ends))}
function p([h,g,w,y]){let x=n();if(!x||h===void 0||g===void 0||w===void 0||y===void 0)return null;let{x:M,y:A}={x:x.x.all,
y:x.y.all};return h>=M[0]&&g<=M[1]&&w>=A[0]&&y<=A[1]?null:{x:[Math.min(h,M[0]),Math.max(g,M[1])],y:[Math.min(w,A[0]),Math.
max(y,A[1])]}}return s.on("msg:custom",d),{follow:m,paint(h,g){let w=n(),{cut:y,data:x,selection:M}=e;if(h.points||!i||!l||
!w)return!1;let[A,_,N,v,T,k]=l.of;if(A!==w.x.name||_!==w.y.name||l.revision!==x.revision)return!1;if(c?.cut!==y||c.selection!==
M||c.of!==l){let O=Int32Array.from(Nt(y),P=>Number.parseInt(et(P).slice(1),16));c={image:i(t.ownerDocument,l.density,y.labels,
O,M),cut:y,selection:M,of:l}}let S=o(),C=(O,I,P)=>(O-I[0])/(I[1]-I[0])*P,[$,L]=[N,v].map(O=>C(O,S.x,g.width)),[D,E]=[k,T].
map(O=>g.height-C(O,S.y,g.height));return h.save(),h.beginPath(),h.rect(g.left,g.top,g.width,g.height),h.clip(),h.imageSmoothingEnabled=
!1,h.drawImage(c.image,g.left+($??0),g.top+(D??0),(L??0)-($??0),(E??0)-(D??0)),h.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",d)}}}var yf={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},xf=10;function jn(t){return yf[Er(
t)]}function ac(t,e,n,o,r,s){let i=r*zo(e),l=t;if(l.marker){l.marker(jn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(jn(e))),t.restore()}function zo(t){return Wi[Er(t)]}function cc(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:l,alpha:c},a,u){let f=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*zo(r)*a;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=c;let d=new Path2D(jn(r));n.fillStyle=et(
r),n.fill(d),n.strokeStyle=l,n.lineWidth=i*a/m,i&&n.stroke(d);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
h=Array.from(p.keys()).filter(g=>bt(p,g)>>>24>=xf);return{steps:Int32Array.from(h,g=>{let[w,y]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+y-f}),pixels:Int32Array.from(h,g=>bt(p,g))}}return function(s,i,l){let c=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${l}`,a=e.get(c);a||(e.size>12&&e.clear(),e.set(c,a=[]));let u=a;return f=>u[Tr(f)]??=o(Tr(f),s,i,l)}}function lc(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>bt(e,m)-bt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let l=new Int32Array(2*r+1),c=f=>bt(i,bt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)l[c(f)+1]=bt(l,c(f)+1)+1;for(let f=0;f<
2*r;f++)l[f+1]=bt(l,f+1)+bt(l,f);let a=n?bt(l,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=c(f),d=bt(l,m);u[d]=f,
l[m]=d+1}return{order:u,dimmed:a}}function uc(t,e,n,o,r,s,i){let{xs:l,ys:c,width:a,height:u,left:f,top:m}=o;for(let d=0;d<
r.length;d++){let p=bt(r,d),h=bt(l,p),g=bt(c,p);if(!(h>=-1&&h<=a+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:y}=i[bt(s,
p)],x=Math.round((m+g)*n)*e+Math.round((f+h)*n);for(let M=0;M<w.length;M++){let A=x+bt(w,M),_=bt(y,M),N=bt(t,A);t[A]=N===
0||_>>>24===255?_:Mf(_,N)}}}function Mf(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,l=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,c=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|l|c}function bt(t,e){return t[e]}var fc="http://www.w3.org/2000/svg",kf=12,mc=24,Af=20,ss=10,Sf=100,Bo=5;function pc(t,e){let n=t.ownerDocument,o=nt(n,"h\
clust-legend");o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to select its rows"),t.
append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let l={width:0,height:0};
function c(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(fc,"svg");m.setAttribute("aria-hidden","true"),
m.setAttribute("viewBox","-9 -9 18 18");let d=n.createElementNS(fc,"path");m.append(d);let p=n.createElement("b"),h=n.createElement(
"span");f.append(m,p,h);let g={button:f,path:d,number:p,rest:h,key:"",label:0};return u?(f.dataset.lmSuppressShortcuts="\
true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function a(u,f,m){for(;u.length<f.
length;)u.push(c(u===r));let d=0;return u.forEach((p,h)=>{let{button:g,path:w,number:y,rest:x}=p,M=f[h];if(g.hidden=!M,!M)
return;let{title:A="",words:_="",index:N,scale:v="",size:T=8}=M;p.label=M.label??0,x.textContent!==_&&(x.textContent=_);
let k=m.fitTitle(A,Ws,z,!0);y.textContent!==k&&(y.textContent=k);let S=`${N} ${T} ${v}`;p.key!==S&&(p.key=S,g.dataset.scale=
v,g.style.backgroundImage=v&&`linear-gradient(90deg,${v})`,w.setAttribute("d",N===void 0?"":jn(N)),N!==void 0&&(w.setAttribute(
"transform",`scale(${T*zo(N)})`),w.setAttribute("fill",et(N)))),d=Math.max(d,m.width(k,z,!0)+m.width(_),v?Sf:0)}),d}return{
el:o,show(u,f,m,d){let p=Math.floor((d-2*ss)/mc)-f.length,h=Math.max(2,Math.min(kf,p)),g=u.length,w=g<=h?g:h-1,y=Math.max(
a(r,u.slice(0,w),m),a(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${H(g-w)} more`,y=Math.max(y,m.width(i.textContent)));
let x=w+(i.hidden?0:1)+f.length;return l={width:Math.ceil((Af+y+8)/8)*8,height:mc*x+4},l},move(u,f){o.style.transform=`t\
ranslate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${l.width}px`},destroy(){o.remove()}}}function hc({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,ss,(n-r.width)/2],i=[2,o-r.height-ss,(o-r.height)/2],l=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],c={left:0,top:0,hidden:1/0};for(let[a=0,u=0]of l){let f=s[a]??0,m=i[u]??0,d=0;for(let p=0;p<
t.length;p++){let h=b(t,p),g=b(e,p);h>f-Bo&&h<f+r.width+Bo&&g>m-Bo&&g<m+r.height+Bo&&d++}d<c.hidden&&(c={left:f,top:m,hidden:d})}
return c}var[vf,Tf]=[-1,3];function Ef({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Fo({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Ef(o,t),noun:n}:{sizes:o.sizes,noun:e}}function dc(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),vf),Tf))}var _f=16;function Uo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Wn(t,e(s)));return{marker:n,
size:o,names:r}}function gc(t){let{cut:e,data:n}=t,o=Ot(t),{labels:r,sizes:s}=o??e,i=o?.colors??Nt(e),{marker:l,size:c}=Uo(
t),a=c?is(c):n.leafRows&&dc(n.leafRows);if(!l&&!c)return{labels:r,sizes:s,colors:i,powers:a};let u=l?l.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(h=>l?l.words.map((g,w)=>Ft(w,et(h))):h),d=r.map((h,g)=>{let w=l?b(l.values,g):0;return Number.
isNaN(w)||c&&Number.isNaN(b(c.values,g))?f:h*u+w}),p=new Int32Array(f+1);for(let h of d)p[h]=b(p,h)+1;return{labels:d,sizes:p,
colors:Int32Array.from([...m,Ft(0,W.missing_color)]),powers:a}}function is(t){let e=rs(t,_f);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function wc(t,e){let{names:n}=Uo(t);return n?dt(n,e):t.data.name(e)}function bc(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:l,width:c,
away:a}of t)for(let u of[i+a,i-a-c]){let f={x0:u,y0:l-7,x1:u+c,y1:l+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(d=>Nf(f,d)))){o.push(f),r.push({row:s,left:u,y:l});break}}return r}function Nf(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var yc=60,Cf=W.max_named_points,Of=W.max_point_name;function Re(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function xc(t){
let e=cc(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,l,{ink:c,paper:a,quiet:u},f){let{data:m,selection:d}=l;
(!n||!r)&&(r=gc(l),n=lc(r.labels,r.sizes,d));let{order:p,dimmed:h}=n,{labels:g,colors:w,powers:y}=r,x=m.n<=2500?.7:.4,M=h>
0&&p.length-h>yc,A=s.points,[_,N]=A?[1,1]:[s.canvas.width,s.canvas.height];!A&&(o?.width!==_||o.height!==N)&&(o=s.createImageData(
_,N));let v=A||!o?new Int32Array(1):new Int32Array(o.data.buffer);v.fill(0);let T=(C,$)=>{if(!C.length)return;if(A)return A(
i,C,g,w,$);let L=e($,f,_);uc(v,_,f,i,C,g,Array.from(w,L))},k=(C,$)=>{let L=y;if(!L)return T(C,{...$,size:Re(m.n)});for(let D of[
...new Set(Array.from(L))].sort((E,O)=>O-E)){let E=C.filter(O=>L[O]===D);T(E,{...$,size:Re(m.n,D)})}};k(p.subarray(0,h),
{halo:x,edge:a,alpha:.22});let S=M?c:Ot(l)?u:a;k(p.subarray(h),{halo:M?.9:x,edge:S,alpha:1}),!A&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>yc?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Wo(t,{left:e,top:n,xs:o,ys:r},s,i){let[l,c]=[b(o,s),b(r,s)];Number.isNaN(l)||(t.beginPath(),t.arc(e+l,n+c,i,0,2*
Math.PI),t.stroke())}function Mc(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function kc(t,e,n,o,r,s){
let{data:i,selection:l}=n,c=ko(i,n.option("labels")),a=[];for(let m of c??e.xs.keys())if(jo(e,m)&&a.push(m)>Cf&&!c)return;
let u=new Map(a.map(m=>[m,s.fit(j(wc(n,m)),Of)])),f=a.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:l?.[m]?12:8}));t.font=s.css(),rt(t,"left"),t.fillStyle=c?r.ink:r.quiet;for(let{row:m,left:d,y:p}of bc(f,e,[o]))t.fillText(
u.get(m)??"",e.left+d,e.top+p+.5)}function jo({xs:t,ys:e,width:n,height:o},r){let[s,i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&
i>=0&&i<=o}function as(t,e){let n=Ot(t)?.titles[e];return n===void 0?Z(t.cut,e):j(n)}function Sc(t,e){let{cut:n,data:o}=t,r=Ot(t),{
marker:s,size:i}=Uo(t),{sizes:l,noun:c}={...Fo(o,n),...r},a=Array.from(r?.colors??Nt(n)),u=a.map((p,h)=>({title:as(t,h),
words:` · ${H(b(l,h),c)}`,index:s?Ft(0,et(p)):p,label:h})),f=[],m=(p,...h)=>f.push({title:j(p)},...h),d=(p,h,g)=>({words:h,
index:Ft(p,e),size:g});if(r?.scale){let p=a.slice(0,Ie).map(et).join();u.splice(0,Ie),m(r.name,{scale:p},{words:Ac(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,h)=>d(h,j(p)))),i){let p=is(i),[h,g]=Ac(i);m(i.name,d(0,h,Re(o.n,Math.min(
...p))),d(0,g,Re(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:os,index:Ft(0,W.missing_color)}),[u,f]}function Ac({
ends:[t,e],kind:n,unit:o}){return[wt(t,n),wt(e,n,o)]}var vc=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=be],["Names","names_from","","row names",()=>!0]];
function Tc(t,e){let{box:n,list:o}=Ce(t,"Points",""),r=ke(o,"What points show"),s=vc.map(([i,l])=>r.select(i,c=>e.setOption(
l,c)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,vc.map(([,l,c,a,u],f)=>{let m=String(e.option(l)||c),
d=i.tracks.filter(u).map(({name:g})=>g),p=[a,...d.map(j)],h=[c,...d];return l==="color_by"&&Un(i)&&(h.push("known"),p.push(
"known class")),s[f]?.show(m,h,p),m}).join(`
`)}}}function qo({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var $f=["names_from","color_by","marker_by","size_by"];function cs(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(c=>Lf(c,n)))]:[],l=[s("color_by")==="known"?Un(r):void 0];for(let c of $f)l.push(Wn(r,s(c)));for(let c of new Set(
l)){let a=c&&e&&[e.x.name,e.y.name].includes(c.name);c&&!a&&i.push(`${c.name} ${dt(c,n)}`)}return i.push(`cluster ${Z(o,
b(o.labels,n))}`,qo(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function Lf({column:t,values:e},n){let o=b(e,n),r=wt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var Ec=new WeakMap;function _c(t){let e=Ec.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),Ec.set(t,e)),e}function Nc(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function l(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[y="",...x]=cs(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),y,
x)}function c({x:g,y:w}){let y=t.plot();return y?[(g-y.left)/y.width,1-(w-y.top)/y.height]:[.5,.5]}let a=null;function u(){
a=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,d=fn(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y},x){
let M=t.plot();if(!(!x.moved&&Math.hypot(w-x.x,y-x.y)<en)&&(x.moved||l(-1),x.moved=!0,!(!M||f.over))){if(f.pan)return o.
move((x.x-w)/M.width,(y-x.y)/M.height,f.from);a??=[x.x,x.y],a.push(w,y),t.draw(a)}},up(g,w,y){let x=t.plot();if(!(!x||f.
over)){if(a){let M=a.map((_,N)=>_-(N%2?x.top:x.left));u();let A=gi(x.xs,x.ys,M).filter(_=>jo(x,_));(A.length||!f.shift)&&
e.select(A,{add:f.shift})}else if(!y.moved&&!f.pan){let M=t.nearest(w);(M>=0||!g.shiftKey)&&e.select(M<0?[]:[M],{add:g.shiftKey}),
g.pointerType==="touch"&&l(M)}}},cancel:u,hover:(g,w)=>l(t.nearest(w)),leave:()=>l(-1),pinch(g,w,y,x){let M=t.plot();M&&
(o.zoom(g,...c({x:w.x-y,y:w.y-x})),o.move(-y/M.width,x/M.height))},owns(g){return c(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[y,x]=[t.axes(),t.plot()];if(!y||!x)return;let M=_c(y[g].values).filter(v=>jo(x,v));if(!M.length)return;let A=M.indexOf(
e.hover?.leaf??-1),_=A<0?w>0?0:M.length-1:Math.min(Math.max(A+w,0),M.length-1),N=b(M,_);l(N),r.classList.add(Rt),n.announce(
cs(e,y,N).join(", "))}let h=Q(s.canvas,{dblclick:o.showAll,wheel(g){!nn(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...c(St(r,g))))},keydown:Ut({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),l(-1),r.classList.remove(Rt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{d(),h()}}var If=500;function Cc(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let l=t();if(!l)return;let c=n??l,a=(m,d)=>{let[p,h]=[c[m],l[m]],g=p[0]+Math.min(Math.max(d,0),1)*(p[1]-
p[0]);return fo(p,h,g,r,(h[1]-h[0])/If)},u=(m,d)=>m[1]-m[0]>=(d[1]-d[0])*.999,f={x:a("x",s),y:a("y",i)};o(u(f.x,l.x)&&u(
f.y,l.y)?null:f)},move(r,s,i=n){let l=t();!l||!i||o({x:ie(i.x,l.x,r*(i.x[1]-i.x[0])),y:ie(i.y,l.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:l,y:c}=n;if(i.some(
([u,f])=>u>=l[0]&&u<=l[1]&&f>=c[0]&&f<=c[1]))return;let a=i[0];a&&o({x:ie(l,s.x,a[0]-(l[0]+l[1])/2),y:ie(c,s.y,a[1]-(c[0]+
c[1])/2)})}}}var Rf=12,Df=230,[ls,us]=[1,2];function Oc(t,e,n){let o=t.ownerDocument,r=ke(t,"Scatter"),s=r.select("x",R=>e.setOption(
"x",R)),i=r.select("y",R=>e.setOption("y",R)),l=Tc(r.el,e),c="",a=Cc(()=>d&&{x:d.x.all,y:d.y.all},()=>{_.hide(),S()}),u=r.
button("show all",a.showAll),f=xc(o),m=se(o,n.font),d=null,p=null,h=null,g=null,w=0,y={key:"",left:0,top:0,width:0,height:0},
x=Me(t,"hclust-plot",[O,I,P],()=>S()),{box:M,stage:A,tip:_}=x,N=pc(M,B),v=ic(M,e,()=>e.option("size_by")||e.option("mark\
er_by")||Ot(e)?null:d,()=>C()??{x:[0,1],y:[0,1]},R=>{R&&d?(d={x:{...d.x,all:R.x},y:{...d.y,all:R.y}},S()):A.paint(ls)}),
T=on(M,A.canvas);function k(){let{data:R}=e;c=l.show();let F=ns(R,e.option("x"),0),q=ns(R,e.option("y"),1);d=F&&q?{x:F,y:q}:
null,a.reset(),r.hide(!d);let V=R.p>0?Si:bo;if(T.showNotice(d?"":V),d){let J=R.axisNames.map(lt=>lt.name);s.show(d.x.name,
J),i.show(d.y.name,J)}f.updateData(),w=0,S()}function S(){u.show(a.part!==null),!(!d||!A.width)&&($(),y.key="",L(),T.describe(
D()),v.follow(),A.paint())}function C(){return a.part??(d&&{x:d.x.all,y:d.y.all})}function $(){if(!d)return;let{x:R,y:F}=d;
p=oc(A,R,F,a.part?.x??R.all,a.part?.y??F.all,w,m),h=wi(p.xs,p.ys,p.width,p.height)}function L(){if(!p)return;let{data:R}=e,
F=N.show(...Sc(e,n.quiet),m,p.height),q=`${F.height} ${Math.ceil(F.width/24)}`;if(q!==y.key){let V=Math.max(1,.01*R.n),J=hc(
p,F);J.hidden>V&&p.width+w-F.width>Df&&F.width>w-12&&(w=F.width+12,$(),A.paint()),w&&(J={left:p.width+16,top:0,hidden:0}),
y={key:q,left:J.left,top:J.top,...F}}N.move(p.left+y.left,p.top+y.top)}function D(){if(!d)return"";let{cut:R,data:F,selection:q}=e;
return`Scatter plot of ${d.y.title} against ${d.x.title}: ${H(F.n,F.noun)} in ${H(R.k,"clusters")}${E()}${On(q)}`}function E(){
let R=Ot(e);return R?`, colored by ${j(R.name)}`:""}function O(R){if(!p||!d)return;let{x:F,y:q}=d;rc(R,p,{x:F,y:q,xShown:a.
part?.x??F.all,yShown:a.part?.y??q.all,theme:n,face:m,dpr:A.dpr})}function I(R){if(!p)return;v.paint(R,p)||f.paint(R,p,e,
n,A.dpr);let{left:F,top:q,width:V,height:J}=y;kc(R,p,e,{x0:F,y0:q,x1:F+V,y1:q+J},n,m)}function P(R){if(!p)return;let{hover:F,
data:q}=e,V=J=>Re(q.n,f.power(J))/2;R.save(),a.part&&(R.beginPath(),R.rect(p.left,p.top-4,p.width+4,p.height+4),R.clip()),
R.strokeStyle=n.ink,R.lineWidth=1.5;for(let J of f.ringed())Wo(R,p,J,V(J)+3);if(F?.node!==void 0){R.lineWidth=1;let{tree:J}=q,
lt=b(J.start,F.node),yt=lt+b(J.sizes,F.node);for(let xt of J.order.subarray(lt,yt))Wo(R,p,xt,V(xt)+.8)}else if(F)for(let[
J,lt]of[[n.paper,4.5],[n.ink,2]])R.strokeStyle=J,R.lineWidth=lt,Wo(R,p,F.leaf,V(F.leaf)+4);R.restore(),g&&Mc(R,g,n.ink)}
function B(R,F){let{cut:q,data:V}=e,J=Ot(e),{labels:lt}=J??q,yt=[];for(let xt=0;xt<V.n;xt++)lt[xt]===R&&yt.push(xt);e.select(
yt,{add:F}),x.announce(`${F?"Added: ":""}${J?"class":"cluster"} ${as(e,R)}, ${H(yt.length,V.noun)} selected.`)}let G={store:e,
base:x,viewport:a,axes:()=>d,plot:()=>p,nearest:({x:R,y:F})=>p&&h?h.nearest(R-p.left,F-p.top,Rf):-1,draw(R){g=R,A.paint(
us)}},it=null;return x.onDestroy(T.destroy,Nc(G),e.subscribe("data",k),e.subscribe("option",()=>{(!(e.option("x")===d?.x.
name&&e.option("y")===d?.y.name)||l.show()!==c)&&k()}),e.subscribe(["cut","selection"],R=>{let F=it&&Vt(it,e.cut);R==="c\
ut"&&F||(it=e.cut,f.updateData(),R==="cut"&&(x.followCut(e.cut,ls),L()),T.describe(D()),A.paint(ls,us))}),e.subscribe("r\
eveal",()=>{if(!d||!a.part)return;let{x:R,y:F}=d;a.reveal(e.wanted.map(q=>[Number(R.values[q]),Number(F.values[q])]))}),
e.subscribe("hover",()=>{_.hide(),A.paint(us)})),k(),{restyle(R){n=R,m=se(o,n.font),S()},destroy(){v.destroy(),x.destroy(),
N.destroy(),r.destroy()}}}function De({t,lower:e,upper:n,tree:o}){return Ls(t,e,n,zt(o))}function Pf({t,lower:e,upper:n,tree:o}){return Is(e,n,t,zt(
o))}function qn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${H(e)}`;if(!n)return`he\
ights are tied at ${ht(o)}: no threshold gives ${H(e)} clusters`;let[r,s]=Pf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${H(e)}`:`any cut from ${r} to ${s} gives these ${H(e)}`}function $c(t){let e=H(t.
k,"clusters");return t.isUneven?e:`${e} · ${De(t)}`}var Hf=20,zf=1e3;function Ic(t,e){let n=Lc(t,"Clusters","Number of clusters"),o=Lc(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let l=zt(e.data.tree)*1.06||
1;o.input.max=String(l),o.input.step=String(l/zf),s()}function s(){let{cut:l,data:c}=e;n.input.max=String(Math.min(c.n,Hf)),
n.input.value=String(l.k),n.output.textContent=H(l.k),o.input.value=String(l.t),o.output.textContent=l.isUneven?"uneven":
De(l),n.input.setAttribute("aria-valuetext",H(l.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[Q(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),Q(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let l of i)l();
n.label.remove(),o.label.remove()}}}function Lc(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Rc=8,Bf=120,Ff=2500,Uf=0;function Pc(t,e){let n=t.ownerDocument,o=`hclust-find-${++Uf}`,r=nt(n,"hclust-find"),s=n.createElement(
"input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.lmSuppressShortcuts="tru\
e",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),Dc(s,{role:"combobox","\
aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let l=[],c,a=null,u=0,f=0,
m=null,d=[];function p(){let{data:v,model:T}=e,k=H(1,T.get("finds_rows")?v.rowNoun:v.noun).slice(2);s.placeholder=`find \
a ${k}`,s.setAttribute("aria-label",`Find a ${k} by its name`)}function h(){clearTimeout(c),a=null;let v=s.value.trim();
if(!v||!e.model.get("finds_rows"))return w();l=[],c=setTimeout(()=>{e.model.send({wants_rows:v}),c=setTimeout(w,Ff)},Bf)}
function g(v){let{data:T}=e;s.matches(":focus")&&(v?.found!==s.value.trim()||v.revision!==T.revision||(clearTimeout(c),f=
0,l=v.rows.map(([k,S])=>({leaf:S,name:k,place:`group of ${T.leafRows?.[S]??1}`})),u=l.length+Number(v.more),y(!0),a!==null&&
M(0,a),a=null))}function w(){let{data:v}=e,T=s.value.trim().toLowerCase();if(!m){let $=Array.from({length:v.n},(D,E)=>v.
name(E).toLowerCase()),L=Wf($);d=$.map((D,E)=>L.has(D)?`row ${v.rows[E]}`:""),m=$.map((D,E)=>[D,d[E]].join(" ").trim())}
u=0,f=0;let[k,S,C]=[[],[],[]];m.forEach(($,L)=>{let D=T?$.indexOf(T):-1;if(D<0)return;u++;let O=$===T||$===`${T} ${d[L]}`?
k:D===0?S:C;O.length<Rc&&O.push(L)}),l=[...k,...S,...C].slice(0,Rc).map($=>({leaf:$,name:v.name($),place:b(d,$)})),y(!!T)}
function y(v){i.replaceChildren(),i.hidden=!v,s.setAttribute("aria-expanded",String(v));let T=l.map(({leaf:k,name:S,place:C},$)=>{
let L=`cluster ${Z(e.cut,b(e.cut.labels,k))}`;return x(j(S),C?`${C} · ${L}`:L,{id:`${o}-${$}`,"aria-selected":String($===
f)})});if(T.forEach((k,S)=>{k.dataset.i=String(S)}),v&&u>l.length){let k=e.model.get("finds_rows")?"":`${H(u-l.length)} `;
T.push(x(`and ${k}more`,""))}if(v&&!u&&T.push(x("no such name","")),i.append(...T),v&&l.length){s.setAttribute("aria-act\
ivedescendant",`${o}-${f}`);let{leaf:k}=b(l,f);e.reveal([k]),e.setHover({leaf:k})}else s.removeAttribute("aria-activedes\
cendant"),e.setHover(null)}function x(v,T,k={"aria-disabled":"true"}){let S=n.createElement("li");Dc(S,{role:"option",...k});
for(let C of[v,T]){let $=n.createElement("span");$.textContent=C,S.append($)}return S}function M(v,T){let k=l[v];if(!k)return;
let{leaf:S}=k;e.select([S],{add:T}),s.value=e.model.get("finds_rows")?k.name:`${k.name} ${k.place}`.trim(),A(),e.setHover(
{leaf:S})}function A(){clearTimeout(c),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function _(v){let k={ArrowDown:1,ArrowUp:-1}[v.key];if(k){if(i.hidden)return h();
f=(f+k+l.length)%Math.max(l.length,1),y(!0)}else if(v.key==="Enter")a=l.length?null:v.shiftKey,M(f,v.shiftKey);else if(v.
key==="Escape")i.hidden&&e.select([]),s.value="",A();else return;v.preventDefault(),v.stopPropagation()}let N=[Q(s,{input:h,
keydown:_,blur:A,focus:()=>s.value&&h()}),Q(i,{pointerdown:v=>{v.preventDefault();let T=v.target.closest("li[data-i]");T&&
M(Number(T.dataset.i),v.shiftKey)},pointermove:v=>{let T=v.target.closest("li[data-i]");!T||Number(T.dataset.i)===f||(f=
Number(T.dataset.i),y(!0))}}),e.subscribe("data",()=>{m=null,l=[],A(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(c),e.model.off("msg:custom",g);for(let v of N)v();r.remove()}}}function Wf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Dc(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var jf=3,qf=60,Gf=6.2,Kf=640,Vf=.8,[Xf,Yf]=[46,180];function Hc(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(a,u)=>{a&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((a,u)=>a-u).map(a=>Z(e,a)),l=`${H(s,n)} selected, \
from `,c=i.length;if(c===1)return`${l}cluster ${i[0]}`;for(let a=Math.min(c,qf);a>0;a--){let u=a<c?`${H(c-a)} more`:i[c-
1],f=i.slice(0,Math.min(a,c-1)),m=`${l}clusters ${f.join(", ")} and ${u}`;if(c<=jf||m.length<=o)return m}return`${l}${H(
c,"clusters")}`}function zc(t,e){let n=t.ownerDocument,o=nt(n,"hclust-selected");o.hidden=!0;let r=n.createElement("span");
r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the se\
lection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=c("Keep \
only these","Compare only the selected rows","keep"),l=c("Leave out","Compare the other rows only","leave_out");o.append(
r,i,l,s),t.append(o);function c(p,h,g){let w=n.createElement("button");return w.type="button",w.className="hclust-select\
ed-rows",w.textContent=p,w.title=h,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:y,
data:x}=e,M=[...x.rows].filter((A,_)=>y?.[_]);e.model.send({rows:g,selection:M}),m()}),w}function a(){let p=!!e.model.get(
"filters_rows");for(let y of[i,l])y.hidden=!p;let g=(Math.min(Kf,Vf*t.clientWidth)-Xf-(p?Yf:0))/Gf,w=Hc(e.selection,e.cut,
e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=Hc(e.selection,e.cut,e.data.noun)}let u=null;function f(){
m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?u:t.querySelector(
'[tabindex="0"]'))?.focus({preventScroll:!0})}let d=[Q(o,{focusin:({relatedTarget:p})=>{let h=p;o.contains(h)||(u=h)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),Q(s,{click:f}),e.subscribe(["data","cu\
t","selection"],a)];return a(),{refresh:a,destroy(){for(let p of d)p();o.remove()}}}var Go=new Map;function Gn(t,e){let n=Go.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Go.set(e,n)}return n}function Ko(t,e){if(!Go.get(e)){Go.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function ms(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],l=o[Bt(n,e)[0]??0]??0,c=[];if((n.sizes[e]??
0)>(r[l]??0)){let a=Bc(t,e),u=a.some(f=>i.includes(f));c.push({key:"j",words:u?"Merge: one is locked":`Merge these ${H(a.
length,"clusters")}`,next:u?null:{nodes:fs(s,a,[e]),locked:i}})}else{let a=s[l]??e,u=`cluster ${Z(t,l)}`,f=i.includes(a),
m=a<n.n;c.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:fs(s,
[a],Gt(n,a)),locked:i}});let d=n.parents[a]??-1;if(d>=0){let p=Bc(t,d),h=p.find(x=>i.includes(x)),g=s.indexOf(p.find(x=>x!==
a)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:h!==void 0?`Merge: cluster ${Z(t,s.indexOf(h))} is\
 locked`:`Merge with cluster ${Z(t,g)}`,y=p.length===2&&h===void 0;c.push({key:"j",words:w,next:y?{nodes:fs(s,p,[d]),locked:i}:
null})}c.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==a):[...i,a]}})}return c.
push(...Vo(t)),c}function Vo(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(kt(t.tree,t.k).nodes),locked:[]}}]}function Bc({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function fs(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Xo=4,Fc="hclust-branch-used";function Uc({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=nt(s,"hclus\
t-branch-menu");i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function l(m){
m.next&&(o(),Ko(e,Fc),t.setNodes(m.next.nodes,m.next.locked))}function c(){if(i.hidden)return;let m=i.contains(s.activeElement);
i.hidden=!0,m&&n.focus({preventScroll:!0})}function a(m){let d=s.createElement("button");return d.type="button",d.setAttribute(
"role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=m.words,d.setAttribute("aria-keyshor\
tcuts",m.key),d.setAttribute("aria-disabled",String(!m.next)),d.addEventListener("click",()=>{m.next&&(c(),l(m))}),d}function u(m){
let d=[...i.children],p=d.findIndex(h=>h.matches(":focus"));d[(p+m+d.length)%d.length]?.focus({preventScroll:!0})}let f=Q(
i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key==="ArrowUp")u(-1);else if(m.key==="Escape"||
m.key==="Tab")c();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},contextmenu(m){m.preventDefault(),
m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=!0)}});return{close:c,hint:m=>Gn(
e,Fc)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,d){let p=m<0?Vo(t.cut):ms(t.cut,m);if(!p.length)
return!1;r.hide(),i.replaceChildren(...p.map(a)),i.hidden=!1;let h=Math.min(d.x,e.clientWidth-i.offsetWidth-Xo),g=Math.min(
d.y,e.clientHeight-i.offsetHeight-Xo);return i.style.transform=`translate(${Math.max(Xo,h)}px, ${Math.max(Xo,g)}px)`,u(1),
!0},press(m,d){let h=(d<0?Vo(t.cut):ms(t.cut,d)).find(g=>g.key===m);return h&&l(h),h?.words??""},destroy(){f(),i.remove()}}}var{top:Pe,min_width:Jf,free_shift:Zf,head_margin:ps}=W.cluster_labels;var Yo=2*z+7,Wc=W.cluster_labels.wordings,jc={title:0,size:"",lines:1};function qc(t){return Math.ceil(t.width("cluster"))+
ps+2}function Gc(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:l,data:c,corner:a}=e,{sizes:u,noun:f}=Fo(c,o),m=({label:v},T)=>{
let k=T.title?Z(o,v):H(v);return k===H(v)?k:l.fitTitle(k,T.title,z,!0)},d=({label:v},T)=>{if(!T.size)return"";let k=H(b(
u,v),T.size==="counted"?f:"");return T.lines===2?k:` · ${k}`},p=(v,T)=>[l.width(m(v,T),z,!0),l.width(d(v,T))],h=(v,T)=>v.
map(k=>{let[S,C]=p(k,T);return T.lines===2?Math.max(S,C):S+C}),g=Qf(e),w=g.length*Jf>s.width,y=w?null:ia(g,Wc.map(v=>h(g,
v)),s.width),x=y?Wc[y.wording]:jc;if(!y){w&&(g=g.filter(({span:T})=>T>4));let v=aa(g,h(g,jc),s.width);g=g.filter((T,k)=>v[k])}
rt(t,"left","alphabetic");let[M,A]=[Pe+z-2,Pe+2*z],_=(v,T,k,S=!1)=>{t.fillStyle=S?i.ink:i.quiet,t.font=l.css(z,S),t.fillText(
v,T,k)};if(g.forEach((v,T)=>{let k=y?.middles[T]??v.centre,[S,C]=p(v,x);Math.abs(k-v.centre)>v.span/2+Zf&&(t.strokeStyle=
et(b(r,b(o.nodes,v.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(v.centre,n+1),t.lineTo(k,Pe-1),t.stroke());let $=x.lines===
2,L=k-($?S:S+C)/2;_(m(v,x),L,M,!0),x.size&&_(d(v,x),$?k-C/2:L+S,$?A:M)}),x.size==="counted")return;let N=a.left-ps-1;[["\
cluster",""],[f,"size"]].slice(0,x.lines).forEach((v,T)=>{let k=v.find(S=>l.width(S)<=N);k&&_(k,-ps-l.width(k),T?A:M)})}
function Qf({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),i=s+b(t.sizes,r),[
l,c]=[vt(e,s),vt(e,i)];if(c<=0||l>=e.width)continue;let[a,u]=[Math.max(0,l),Math.min(e.width,c)];n.push({label:r,centre:(a+
u)/2,span:u-a})}return n}var Kc=W.caption_margin;function Vc(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[c,a]of t){
let[u,f]=[Math.max(0,Math.floor(c)-Kc),Math.ceil(a)+Kc];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let c=0;c<=o;c++)i+=b(r,c),s[c+1]=b(s,c)+(i>0?1:0);let l=Math.ceil(e);for(let c=o-l;c>=
0;c--)if(b(s,c+l)===b(s,c))return c;return null}function Xc({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
l,c]=[b(t,i)/n,b(t,i+1)/n],[a,u]=[b(t,i+2)/n,b(t,i+3)/n];c<=r&&c+u>=o&&s.push([l,l+a])}return s}function tm(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function Yc(t,e,n){let o=tm(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var Zc=12,hn={high:24,line:15,around:13,grip:14},Kn=W.cut_label.right_margin,Jc="Drag to move the cut",hs="hclust-cut-mo\
ved",em="M4 0 1 4h6zM4 12 1 8h6z",Jo="http://www.w3.org/2000/svg",{wide:nm,narrow:om}=W.cut_label,rm=24,Zo=14;function sm(t,e,n){
let o=e>=nm?`${H(Math.min(n,99),"clusters")} · 0.0000`:e>=om?H(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,Zc,!0))+2*hn.around+hn.grip}function Qc(t,e){let n=t.ownerDocument,o=(S,C="div")=>{let $=n.createElement(C);return $.
className=`hclust-cut-${S}`,$},[r,s,i,l,c,a]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(Jo,"svg"),f=S=>{let C=n.createElementNS(Jo,"path");return C.classList.add(`hclust-cut-${S}`),u.append(C),
C};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let m=f("stepped"),d=f("locked"),p=f("offer");
a.tabIndex=0,a.setAttribute("role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orien\
tation","vertical"),a.setAttribute("aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
l,c,a);let h=["k","noun","dot","at"].map(S=>o(S,"span")),g=n.createElementNS(Jo,"svg"),w=n.createElementNS(Jo,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",em),g.append(w),a.append(g,...h);let y=o("invitation","span");y.textContent=Jc,y.setAttribute("aria-hidden","true"),
y.hidden=Gn(t,hs);let x=Yc(t,"One height",()=>e());x.className="hclust-cut-level",x.title="Cut at one height again; no c\
luster is locked then",x.dataset.lmSuppressShortcuts="true";for(let S of["pointerdown","pointermove","dblclick","context\
menu","keydown"])x.addEventListener(S,C=>C.stopPropagation());t.append(y,x);let M=null,A=null,[_,N,v,T]=[0,0,0,0];function k(S,C,$){
let[L,D,E]=[H(S.k),H(S.k,"clusters"),De(S)],O=D.slice(L.length);(S.isUneven?[L,O,"",""]:[L,O," · ",E]).forEach((F,q)=>{
let V=h[q];V&&(V.textContent=F)});let P=S.isUneven?[[D],[D],[L]]:[[$c(S)],[D,E],[L,E]],B=P.map(F=>Math.max(...F.map(q=>C.
width(q,Zc,!0)))+2*hn.around+hn.grip),G=B.findIndex(F=>F<=$+.5),it=G<0?P.length-1:G;N=b(B,it);let R=it>0&&!S.isUneven;v=
(hn.high+(R?hn.line:0))/2,a.classList.toggle("two",R),a.classList.toggle("short",it>1)}return{handle:a,show({cut:S,frame:C,
corner:{left:$,top:L},strip:D,face:E},O,I,P){let B=sm(E,I,S.tree.n);if(S!==M||E!==A||B!==T){[M,A,T]=[S,E,B];let X=qn(S);
k(S,E,B),c.textContent=X,_=E.width(X)+8,cm(a,S,C)}let G=X=>Math.round(X*C.dpr)/C.dpr,it=X=>G(L+Math.min(Math.max(ut(C,X),
0),C.height)),[R,F,q]=[it(S.t),it(Math.min(S.upper,C.top)),it(S.lower)];Qo(r,$-D,F,C.width+D),r.style.height=`${Math.max(
0,q-F)}px`,r.hidden=!S.hasThreshold,Qo(s,$-D,R,C.width+D);let V=S.isUneven||S.locked.length>0;s.hidden=V;let J=P&&!Vt({...P,
tree:S.tree},S)&&P;u.style.display=V||J?"":"none";let lt=I-N-1,yt=[],xt=[],dn=X=>{if(!X)return"";let _e=co(X),me=Yt(X,C).
map(({label:ze,x0:U,x1:Y})=>{let K=it(Math.min(b(_e,ze),C.top))+.5;X===S&&$+Y>lt-2&&yt.push(K);let gt=`${G(U)} ${K}L${G(
Y)} ${K}`;return X.locked.includes(b(X.nodes,ze))&&xt.push(gt),gt});return me.length?`M${me.join("L")}`:""};(V||J)&&(u.style.
transform=`translate(${$}px, 0)`,m.setAttribute("d",dn(V&&S)),d.setAttribute("d",xt.map(X=>`M${X}`).join("")),p.setAttribute(
"d",dn(J))),Qo(i,$,R,C.width),Qo(l,0,0,$-D-4),l.style.height=`${L+C.height}px`;let[Wt,ce]=[Math.min(...yt),Math.max(...yt)],
$t=v+4,Zt=[Wt-$t,ce+$t].filter(X=>X>=L+v&&X<=L+C.height-v),Qt=ce-Wt>1&&R>Wt-$t&&R<ce+$t?im(Zt,R):R,jt=Math.min(Math.max(
Qt,L+v),L+C.height-v);!V&&t.getRootNode().activeElement===x&&a.focus({preventScroll:!0}),x.hidden=!V;let le=jt-v-rm-3,Ee=le>=
L?le:jt+v+3;x.style.transform=`translate(${G(lt+N)}px, ${G(Ee)}px) translateX(-100%)`;let ue=!V&&!Gn(t,hs);y.hidden=!ue,
ue&&(y.style.transform=`translate(${G(lt-6)}px, ${G(jt-9)}px) translateX(-100%)`),a.style.transform=`translate(${G(lt)}p\
x, ${G(jt-v)}px)`,a.style.width=`${N}px`;let Tt=[R-L-17,R-L+4,1].map(X=>{let me=(X<R-L-Zo||X>R-L)&&X>=0&&X+Zo<=C.height;
return{at:X,x:me?Vc(Xc(O,C.dpr,X,X+Zo),_,lt-$-(ue?E.width(Jc)+30:6)):null}}).find(({x:X})=>X!==null);if(c.hidden=!Tt,!Tt)
return;let fe=L+Tt.at;c.style.transform=`translate(${G($+(Tt.x??0))}px, ${fe}px)`,c.classList.toggle("inside",S.hasThreshold&&
fe>=F&&fe+Zo<=q)},endInvitation(){Ko(t,hs),y.hidden=!0},destroy(){for(let S of[r,s,u,i,l,c,a,y,x])S.remove()}}}function im(t,e){
return t.reduce((n,o)=>Math.abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function am(t){return t.isUneven?"different heights":De(
t)}function Qo(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function cm(t,e,n){t.setAttribute(
"aria-valuemax",ct(Math.max(n.top,e.t))),t.setAttribute("aria-valuenow",ct(e.t)),t.setAttribute("aria-valuetext",e.isUneven?
`${H(e.k,"clusters")}, cut at different heights; ${qn(e)}`:`height ${De(e)}, ${H(e.k,"clusters")}; ${qn(e)}`)}function tl(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${Z(t,i)} with ${H(s,e)}`);return t.k>12&&r.push(`and ${H(t.k-12)}\
 more`),`Tree of ${H(t.tree.n,e)}, up to height ${ht(n)}. Cut at ${am(t)} into ${H(t.k,"clusters")}; ${qn(t)}. ${r.join(
", ")}.`}function el(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function nl(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr)),s=Ro(n,r,i=>Xt(o,i*o.width/r));un(t,e,s)}var ol=3,rl=52+Kn,tr=6,sl=6,il=t=>(t.model.get("parts")??[]).includes("clustermap"),al=t=>il(t)?[]:Ke([],t.data.tracks,t.
option("tracks"));function cl(t,e){let n=t.ownerDocument,o=!1,r=[],s=ye(n,()=>i=[]),i=[],l=nt(n,"hclust-corner");for(let w of[
"pointerdown","pointermove","dblclick","wheel"])l.addEventListener(w,y=>y.stopPropagation());let a=go(l,"Tracks","Strips\
 below the leaves that show what else is known of each row",(w,y)=>{ro(e,"tracks",w,y)},[],"Below the leaves"),u=[],f={items:[],
lines:0},m=[],d=[],p=()=>d.reduce((w,y)=>w+y+ol,m.length&&tr);function h(w,y){let x=[r,w,y,e.selection];return x.some((M,A)=>M!==
u[A])&&(f=rn(r,w-2*sl,y,e.selection),m=r.filter(M=>Ir(M,w-rl)),d=Eo(m,w-rl,y),u=x),f}function g({data:w,frame:y}){xe(s)&&
([s,i]=[ye(n,()=>i=[]),[]]);let x=[m,y,w.tree.order];x.every((M,A)=>M===i[A])||(i=x,nl(s,m,w.tree.order,y))}return{update(){
o=!il(e)&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!l.isConnected&&t.append(l);let y=e.option("tracks")??[];a.show(
[],[],w.map(({name:M})=>M),y);let x=r;return r=Ke(r,w,o?y:[]),x!==r},place(w){l.style.left=`${w+6}px`},tall:p,room(w,y){
let{lines:x}=h(w,y);return p()+(x?x*Ln+tr:0)},paint(w,y,x,M){if(!m.length)return;g(y);let{frame:A,corner:_,theme:N,face:v,
data:T}=y;w.save(),w.imageSmoothingEnabled=!1,w.textBaseline="middle";let k=x+tr;m.forEach((S,C)=>{let $=b(d,C);w.font=v.
css(),w.textAlign="right",S.colors.length?(w.drawImage(s,0,C,s.width,1,_.left,k,A.width,$),Se(w,_.left,k,A.width,$,N)):(w.
fillStyle=N.quiet,T.tree.order.forEach((D,E)=>{let O=vt(A,E+.5);O<0||O>A.width||(w.save(),w.translate(_.left+O,k),w.rotate(
-Math.PI/2),w.fillText(v.fit(j(dt(S,D)),$),0,.5),w.restore())})),w.fillStyle=N.ink;let L=v.fit(j(S.name),_.left-8);w.fillText(
L,_.left-6,k+$/2+.5),k+=$+ol}),w.translate(sl,0),xo(w,h(M,v).items,k+tr/2,N,v),w.restore()},destroy(){s.width=s.height=0,
l.remove()}}}var ds=4;function er(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?ft(r,b(r.parents,e.leaf)):0,p=[
`cluster ${Z(o,b(o.labels,e.leaf))}`,`merged at ${ht(m)}`,qo(n,e.leaf)],h=al(t).map(g=>`${g.name}: ${dt(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...h]]}let s=Bt(r,e.node),{leafRows:i}=n,l=i&&s.reduce((m,d)=>m+b(i,d),0),
c=l===null?"":` of ${H(l,n.rowNoun)}`,a=o.nodes.indexOf(e.node),u=`${a<0?"":`Cluster ${Z(o,a)} · `}${H(s.length,n.noun)}${c}`,
f=[...s.subarray(0,ds)].map(m=>j(n.name(m)));return s.length>ds&&f.push(`and ${H(s.length-ds)} more`),[u,[`height ${ht(ft(
r,e.node))}`,...f]]}var ll="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
lm="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks, f flips · Esc: back to t\
he cut",um="u: one height again · ",fm=0;function ul(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:l,
getScene:c,menu:a}=t,u=nt(n.ownerDocument,"hclust-tree-hint");u.id=`hclust-keys-${++fm}`,u.textContent=ll,o.setAttribute(
"aria-describedby",u.id),n.append(u);let f=-1;function m(T){t.cancelAnnouncement(),d(T)}function d(T){let{data:k}=e,{tree:S}=k;
f=T,u.textContent=lm,n.classList.add(Rt);let C=Cr(c().frame,S,T);r.reveal([C-.5]);let $=T<k.n?{leaf:T}:{node:T};e.setHover(
$);let{frame:L,corner:D}=c(),[E,O]=er(e,$),I=(C-L.from)/(L.to-L.from),P={x:D.left+I*L.width,y:D.top+ut(L,ft(S,T))};i.show(
P.x,P.y,E,O),l([E,...O].join(", "))}function p(){f<0||(f=-1,u.textContent=y(),n.classList.remove(Rt),e.setHover(null),i.
hide())}let h=T=>()=>m(ao(e.data.tree,f,T)),g={ArrowUp:h("up"),ArrowDown:h("down"),ArrowLeft:h(0),ArrowRight:h(1),Home:()=>m(
2*e.data.n-2),Enter:T=>e.select(Bt(e.data.tree,f),{add:T.shiftKey}),Escape:p,s:()=>w("s"),j:()=>w("j"),l:()=>w("l"),f:()=>{
e.flip(f),d(f)}};function w(T){let k=a.press(T,f);f>=0&&d(f),k&&l(k)}function y(){let{cut:T}=e;return(T.isUneven||T.locked.
length?um:"")+ll}let x=T=>()=>{t.moved(),e.setClusters(Math.min(Math.max(T(e.cut.k),1),e.data.n))},M={ArrowUp:x(T=>T-1),
ArrowRight:x(T=>T-1),ArrowDown:x(T=>T+1),ArrowLeft:x(T=>T+1),PageUp:x(T=>T-10),PageDown:x(T=>T+10),Home:x(()=>e.data.n),
End:x(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.select([]),u:()=>w("u"),"+":()=>r.zoom(
.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},
[A,_]=[Ut({...M,...g}),Ut(M)],N=Q(n,{keydown(T){n.classList.remove("by-pointer"),(f<0?_:A)(T)},focusout:p,pointerdown:p}),
v=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=y())});return{leave:p,destroy(){v(),N()}}}var mm=.72;function pm(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let l=0;l<t.n;l++)r[l+1]=b(r,l)+b(e,b(t.order,l));
let s=[],i=[2*t.n-2];for(let l=i.pop();l!==void 0;l=i.pop()){let c=b(t.start,l),a=b(t.sizes,l);To(t,l,o)<n||(b(r,c+a)===
b(r,c)?s.push(l):l>=t.n&&i.push(...Gt(t,l)))}return s}function fl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,l=o.width/(o.to-o.from)*i,c=Math.round(o.height*i),a=u=>Math.round(ut(o,u)*i-s/2);t.globalAlpha=mm,t.
fillStyle=r.paper;for(let u of pm(e,n,1/l,o.places?.edges)){let f=b(e.start,u),[m,d]=[f,f+b(e.sizes,u)].map(y=>vt(o,y)*i);
if(m===void 0||d===void 0||d<0||m>o.width*i)continue;let p=a(an(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,d-m),c-p);let h=b(
e.parents,u);if(h<0)continue;let g=Math.round(sn(o,e,u)*i-s/2),w=a(ft(e,h))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?c:p)-w))}
t.globalAlpha=1}var Te=W.cluster_bar,gs=Pe+Yo+2,nr=z+2,ws=8;function ml(t,e,n,o){let{cut:r,colors:s,frame:i,corner:l}=e,{dpr:c}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(l.left*c),Math.round(l.top*c)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:u,x0:f,x1:m}of Yt(r,i)){let d=b(r.nodes,u);if(d<r.tree.n)continue;let p=Math.
round(ut(i,an(r.tree,d))*c-o/2),h=Math.floor(f*c);t.fillStyle=et(b(s,d)),t.fillRect(h,p,Math.max(1,Math.ceil(m*c)-h),a-p)}
fl(t,e,o),t.restore()}var hm=5;function pl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Yt(n,r),[l,c]=Te;e.classes&&dm(t,e,e.classes);for(let{label:a,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=et(b(o,b(n.nodes,a))),t.beginPath(),f-u>8?t.roundRect(u+m,l,f-u-2*m,c-l,2):t.rect(u+m,l,Math.max(f-u-2*m,1/
r.dpr),c-l),t.fill()}e.classes||gm(t,e,i),Gc(t,e,c),wm(t,e),e.labels&&bm(t,e),t.restore()}function dm(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Te,l=1/n.dpr,[c,a]=[0,-1];for(let u=0;;u+=l){let f=u>=n.width,m=e.tree.order[Math.floor(Xt(
n,u+l/2))],d=f||m===void 0?-1:b(o,m);if(d!==a&&a>=0&&(t.fillStyle=et(b(r,a)),t.fillRect(c,s,u-c,i-s)),d!==a&&([c,a]=[u,d]),
f)return}}function gm(t,{cut:e,theme:n},o){let r=Nt(e);if(new Set(Array.from(r,et)).size===e.k)return;let[s,i]=Te;for(let{
label:l,x0:c,x1:a}of o)a-c<i-s||ac(t,b(r,l),(c+a)/2,(s+i)/2,hm,n.paper)}function wm(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],l=[o.from,Math.min(o.to,e.n)],c=Co(i,l,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<c.length;a+=2){let[u=0,f=0]=[c[a],c[a+1]];t.fillRect(u,1,Math.max(1,f-u),Te[0]-2)}}function bm(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:l}){rt(t,l?"center":"right");let[c,a]=[Xt(o,0),Xt(o,o.width)];for(let u=Math.
max(0,Math.floor(c));u<Math.min(e.n,Math.ceil(a));u++){let[f,m]=[vt(o,u+.5),Or(o,u)];if(f<5||f>o.width-5||!hl(o,u))continue;
let d=l?m-ws:i,p=b(e.tree.order,u),h=!!n?.[p];t.save(),t.translate(f,l?gs+z/2:gs),l||t.rotate(-Math.PI/2),t.fillStyle=h?
r.ink:r.quiet,t.font=s.css(z,h),t.fillText(s.fit(j(e.name(p)),d,z,h,to(e,p)),0,0),t.restore()}}var hl=(t,e)=>Or(t,e)>=nr-
1e-6;function dl(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:l}){let c=o.left-r;t.save(),t.translate(c,o.top);
let a=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=s.rule,t.fillRect(-a,0,a,n.height),
t.font=i.css(),rt(t,"right");let f=te(l);l.forEach((m,d)=>{let p=ut(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-a/2),5,a),
t.fillStyle=s.quiet,t.fillText(f[d]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",
t.fillText(i.fit(j(e.heightLabel),n.height-8),-n.height/2,7-c)),t.restore()}function gl(t,{data:e,frame:n,corner:o,theme:r},s){
if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-
n.from)/e.n*n.width),l=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+l,s,i,2)}function wl(t,{data:e,cut:n,colors:o,
frame:r,corner:s,theme:i},l,c){let{tree:a}=e,{dpr:u}=r,f=b(a.start,c),m=f+b(a.sizes,c),d=Math.max(1,Math.round(.5*u));t.
save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),
Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:h}=l,g="";for(let x=0;x<l.count;x++){let M=b(h,x),A=b(a.start,M);
if(A<f||A>=m||M>c)continue;let _=b(n.labels,b(a.order,A)),v=b(a.sizes,M)<=b(n.sizes,_)?et(b(o,b(n.nodes,_))):i.ink;v!==g&&
(t.fillStyle=g=v),t.fillRect(b(p,4*x)-d,b(p,4*x+1)-d,b(p,4*x+2)+2*d,b(p,4*x+3)+2*d)}t.restore();let[w,y]=[Math.max(0,vt(
r,f)),Math.min(r.width,vt(r,m))];y<=w||(t.fillStyle=i.ink,t.fillRect(s.left+w,s.top+r.height+Te[1]+1,Math.max(y-w,1.5),1.5))}
function bl(t,{data:e,frame:n,corner:o,theme:r},s){let i=vt(n,b(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[l,c]=[o.
left+i,o.top+n.height+(Te[0]+Te[1])/2];t.beginPath(),t.arc(l,c,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,
t.strokeStyle=r.ink,t.stroke()}function bs({data:t,cut:e,frame:n,corner:o,tracks:r},s,i,l){let{tree:c}=t,[a,u]=[s-o.left,
i-o.top];if(a<0||a>=n.width||u<-l)return null;let f=Math.min(Math.max(Math.floor(Xt(n,a)),0),t.n-1),m=b(c.order,f),d=u-n.
height;if(d>r[0]&&d<r[1])return{leaf:m};if(d>gs-2)return hl(n,f)?{leaf:m}:null;if(d>Te[0]-1)return{node:b(e.nodes,b(e.labels,
m))};if(d>-5)return{leaf:m};let p=cn(c,n,a,u,l);return p<0?null:p<t.n?{leaf:p}:{node:p}}var ym=550,He={mouse:7,touch:14,line:8,snap:4};function yl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:l,
menu:c}=t,a,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(M,A){let{frame:_}=l(),{tree:N}=e.data,v=Math.
min(Math.max(Ao(_,M),0),_.top),T=It(N,v),k=ut(_,qe(ge(N,T)));!A&&Math.abs(k-M)<=He.snap?e.cut.locked.length?e.setThreshold(
qe(ge(N,T))):e.setClusters(T):e.setThreshold(v)}function m(M){let{cut:A,frame:_}=l();if(!A.isUneven)return A.t;let N=Yt(
A,_).find(({x0:v,x1:T})=>v<=M&&M<T);return N?co(A)[N.label]??A.t:A.t}function d(M,A){return M.target===o?null:bs(l(),A.x,
A.y,M.pointerType==="touch"?He.touch:He.mouse)}function p(M,A){return u.menu=!0,c.open(A,M)}let h=M=>M?.node??M?.leaf??-1;
function g(M,A,_){if(_)if(M.altKey)_.node!==void 0&&e.flip(_.node);else{let N=_.node===void 0?[_.leaf]:Bt(e.data.tree,_.
node);e.select(N,{add:M.shiftKey})}else{let{corner:N,frame:v}=l();!M.shiftKey&&A.x>=N.left&&v.width&&e.select([])}}function w(M,A,_){
if(n.style.cursor=M?"pointer":r.part?"grab":"",e.setHover(M),M){let[N,v]=er(e,M),T=M.node===void 0?[]:c.hint(_);i.show(A.
x,A.y,N,[...v,...T])}else i.hide()}function y(M){if(!nn(n,M))return;let A=M.deltaMode?16:1,[_,N]=[M.deltaX*A,M.deltaY*A],
{frame:v,corner:T}=l();if(!M.ctrlKey&&!M.shiftKey&&Math.abs(_)>Math.abs(N))return r.part?(M.preventDefault(),r.move(_/$e(
v))):void 0;let k=N||_,S=St(n,M);if(M.shiftKey||S.x<T.left)return k>0&&s.share===1?void 0:(M.preventDefault(),s.zoom(Math.
exp(k*.002)));if(k>0&&!r.part)return;M.preventDefault();let C=(S.x-T.left)/v.width;r.zoom(Math.exp(k*(M.ctrlKey?.01:.002)),
C)}let x=[fn(n,{down(M,A){if(c.close(),M.button!==0)return!1;let{frame:_,corner:N}=l(),v=N.top+ut(_,Math.min(e.cut.t,_.top)),
T=N.top+ut(_,Math.min(m(A.x-N.left),_.top)),k=M.pointerType==="touch"?He.touch:He.line,[S,C]=[M.target===o,A.x<N.left-4];
return u={mode:S||C||Math.abs(A.y-T)<=k?"cut":"press",offset:C&&!S?0:v-A.y,pill:S,start:r.shown(),what:S||C?null:d(M,A)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),M.preventDefault(),i.hide(),C&&!S&&f(A.y-N.top,M.altKey),M.pointerType===
"touch"&&(a=setTimeout(()=>p(A,h(u.what)),ym)),!0},drag(M,A,_){let[N,v]=[A.x-_.x,A.y-_.y];if(_.moved||=Math.abs(u.mode===
"cut"?v:N)>=(u.what?en:1),!_.moved)return;clearTimeout(a);let{frame:T,corner:k}=l();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(A.y+u.offset-k.top,M.altKey)):u.mode==="pan"&&r.move(-N/$e(T),u.start)},
up(M,A,_){clearTimeout(a),u.mode==="cut"&&e.flush(),!(u.menu||_.moved||u.pill||A.x<l().corner.left-4)&&(g(M,A,u.what),M.
pointerType==="touch"&&w(u.what,A,"Long press"))},cancel(){clearTimeout(a),u.mode==="cut"&&e.flush()},hover(M,A){M.pointerType!==
"touch"&&w(d(M,A),A,"Right click")},leave(){e.setHover(null),i.hide()},pinch(M,A,_){let{frame:N,corner:v}=l();r.zoom(M,(A.
x-_-v.left)/N.width),r.move(-_/$e(l().frame))}}),Q(n,{contextmenu(M){let A=St(n,M),_=M.target===o?e.hover:bs(l(),A.x,A.y,
u.menu?He.touch:He.mouse);M.shiftKey||!p(A,h(_))||M.preventDefault()},wheel:y,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let M of x)M()}}var xl=["ribbon","ribbon_module","evidence"];function Ml(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",l="";async function c(m){
s=await mn(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),a())}function a(){let m=o.get("ribbon_\
module"),d=m&&n.option("ribbon")||"";if(d&&!s){i||c(m),i="loading";return}!d==!r&&d===l||(l=d,d?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){l="",a()}for(let m of xl)o.on(`change:${m}`,u);let f=[n.subscribe("option",a),n.
subscribe("data",u)];return a(),{width:m=>r?.width(m)??0,below:(m,d)=>r?.below(m,d),above:(m,d)=>r?.above(m,d),destroy(){
i="ended";for(let m of xl)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var xm=W.head_room,Mm={grown:150,zoomed:96},km=500;function kl(t,e,n){let o=t.ownerDocument,r=se(o,n.font),s=null,i=null,
l=()=>ye(o,()=>i=null),c=l(),a=null,[u,f]=[0,null],m=mo(()=>k()),d=el(()=>k()),p=Me(t,"hclust-tree",[N,v],()=>s=null),{box:h,
stage:g,tip:w,announce:y}=p;g.canvas.setAttribute("aria-hidden","true");let x=Qc(h,()=>{D.menu.press("u",-1),D.handle.focus(
{preventScroll:!0})}),M=cl(h,e);function A(){if(s){let{cut:Tt,selection:fe,data:X}=e,[_e,me]=[dr(X.tree),Ot(e)];return Object.
assign(s,{cut:Tt,selection:fe,data:X,colors:_e,classes:me}),s}let{data:O,cut:I,selection:P}=e,[B,G]=m.shown(),it=(zt(O.tree)||
1)*xm*d.share,[R,F]=[G-B,O.n].map(Tt=>(g.width-52-Kn)/Tt),q=_r(O.tree,O.leafRows),[V,J]=[R>=nr,F>=nr],lt=Tt=>Tt*(q?.least??
1)>=T()+ws,yt=V&&lt(R),xt=Mm[J?"grown":"zoomed"],dn=J?lt(F):yt,Wt=V?dn?z+2:Math.min(xt,T()):0,ce=M.room(g.width,r);h.style.
setProperty("--hc-names",`${(J?Wt+6:0)+ce}px`);let $t={left:0,top:8},Zt=Pe+Yo+(Wt?Wt+6:0),gn=Zt+ce+(m.part?5:0),Qt=Math.
max(40,g.height-$t.top-gn),jt=Ue(0,it,Qt,44),le=Math.max(...te(jt).map(Tt=>r.width(Tt)),0);$t.left=Math.max(Math.ceil(le)+
11+(O.heightLabel?z+9:4),qc(r));let Ee=a?.width(g.width)??0;$t.left+=Ee,M.place($t.left);let ue={width:Math.max(20,g.width-
$t.left-Kn),height:Qt,from:B,to:G,top:it,dpr:g.dpr,places:q},Vn=dr(O.tree);return s={data:O,cut:I,colors:Vn,classes:Ot(e),
selection:P,frame:ue,corner:$t,strip:Ee,theme:n,face:r,ticks:jt,labels:Wt,flat:yt,tracks:[Zt,Zt+M.tall()]},i=null,s}function _(O){
if(xe(c)&&([c,i]=[l(),null]),!i){i=So(O.data.tree,O.frame),c.width=Math.round(O.frame.width*O.frame.dpr),c.height=Math.round(
O.frame.height*O.frame.dpr);let I=c.getContext("2d");I&&vo(I,i,n.quiet)}return i}function N(O){let I=A(),{thick:P}=_(I);
ml(O,I,c,P),pl(O,I),dl(O,I),M.paint(O,I,I.corner.top+I.frame.height+I.tracks[0],g.width),a?.below(O,I),gl(O,I,g.height-3)}
function v(O){let I=A(),{hover:P}=e;P?.node!==void 0&&wl(O,I,_(I),P.node),P?.leaf!==void 0&&bl(O,I,P.leaf),x.show(I,_(I),
g.width,e.offered),a?.above(O,I)}function T(){let{data:O}=e;if(f!==O.name){let I="";for(let P=0;P<O.n;P++){let B=j(O.name(
P));B.length>I.length&&(I=B)}[u,f]=[Math.ceil(r.width(I,z,!0)),O.name]}return u}function k(){s=null,g.paint()}function S(){
let{n:O,tree:I,leafRows:P}=e.data;m.reset(O,_r(I,P)?.least)}let C,$=()=>y(tl(e.cut,e.data.noun,zt(e.data.tree))),L=()=>{
clearTimeout(C),C=setTimeout($,km)},D={store:e,box:h,handle:x.handle,viewport:m,heights:d,moved:x.endInvitation,tip:w,announce:y,
cancelAnnouncement:()=>clearTimeout(C),getScene:A,menu:Uc({store:e,box:h,handle:x.handle,moved:x.endInvitation,tip:w})},
E=ul(D);return a=Ml({...D,paint:O=>g.paint(O)},k),p.onDestroy(yl(D),x.destroy,E.destroy,D.menu.destroy,a.destroy,D.cancelAnnouncement,
e.subscribe(["data","cut"],D.menu.close),M.destroy,e.subscribe("data",()=>{M.update(),S(),d.reset(),w.hide(),E.leave(),p.
rest(),k(),$()}),e.subscribe("order",k),e.subscribe("cut",()=>{let O=s&&Vt(s.cut,e.cut);p.followCut(e.cut,...O?[]:[0]),O?
g.paint(1):g.paint(),L()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>M.update()?k():g.paint(0)),e.
subscribe("reveal",()=>{let{start:O}=e.data.tree,I=A().frame.places?.edges;m.reveal(e.wanted.map(P=>ae(I,b(O,P))))}),e.subscribe(
"hover",()=>g.paint(1))),M.update(),S(),$(),{restyle(O){n=O,r=se(o,n.font),f=null,k()},destroy(){p.destroy(),c.width=c.height=
0}}}var Am={tree:kl,clustermap:Zr,scatter:Oc,distances:Ja},Jt="distances";function Sm(){let t=null,e=0,n=()=>{};return Ts({initialize({
model:o}){return t=br(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=br(o),e++||(n=vm(t));let s=Tm(r,t);return()=>{
s(),--e||n()}}})}function vm(t){let e=!1,n=Ms(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.tell(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function Tm(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=cr(t,r);yn(o,s);
let i=[],l=null,c=()=>e.model.get("parts")??["tree"],a=N=>t.closest(".hclust")?.querySelector(`.hclust-${N}-slot`)??null,
u=[],f=null;function m(){let N=Xn(o,"hclust-live-bar");e.model.get("controls")&&u.push(Ic(N,e).destroy);let v=Pc(N,e);f=
v.box,u.push(v.destroy,()=>N.remove()),h();let T=null;for(let S of c()){let C=S==="tree"||S===Jt;C||(T??=Xn(o,"hclust-li\
ve-pair")),d(S,C?o:T)}let k=i[0]?.box;l=k?zc(k,e):null,l&&u.push(l.destroy)}function d(N,v){let T=Am[N];if(!T)return;let k=Xn(
v,`hclust-part-${N}`),S={part:N,make:T,box:k,view:T(k,e,s)};i.push(S),N===Jt&&h()}function p({view:N,box:v}){N.destroy(),
v.remove()}function h(){let N=a("find");N&&f&&f.parentElement!==N&&N.append(f);let v=i.find(({part:k})=>k===Jt)?.box,T=v&&
a(Jt);!T||v.parentElement===T||(v.classList.add("hclust","hclust-live"),yn(v,s),T.append(v))}function g(){let N=S=>S.filter(
C=>C!==Jt),[v,T]=[c(),i.map(({part:S})=>S)];if(N(v).join()!==N(T).join())return x();if(v.includes(Jt)===T.includes(Jt))return;
if(v.includes(Jt))return d(Jt,o);let k=i.find(({part:S})=>S===Jt);k&&p(k),i=i.filter(S=>S!==k)}function w(){for(let N of i)
p(N);for(let N of u)N();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=null,u=[]}function y(){let N=cr(t,r);if(JSON.
stringify(N)!==JSON.stringify(s)){s=N,yn(o,s);for(let v of i)v.box.classList.contains("hclust")&&yn(v.box,s),v.view.restyle?
v.view.restyle(s):(v.view.destroy(),v.view=v.make(v.box,e,s))}}let x=()=>{w(),m()};e.model.on("change:parts",g),e.model.
on("change:controls",x);let M=Ss(o,y);m();let A=Mt(o),_=new A.ResizeObserver(()=>{h(),y(),l?.refresh()});return _.observe(
o),A.addEventListener(ar,e.announceCut),()=>{A.removeEventListener(ar,e.announceCut),M(),_.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",x),w(),e.flush(),o.remove(),r.remove()}}export{Sm as default};
