// Generated from js/ by `npm run build`. Do not edit.
function Mt(t){return t.ownerDocument.defaultView??globalThis}function de(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Ms(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var he={r:255,g:255,b:255,a:1},bn={r:0,g:0,b:0,a:1};function yn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,c=parseInt(a,16);return{r:c>>16,g:c>>8&255,b:c&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Ol),l=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*l,g:r*
l,b:s*l,a:i}}function Ol(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ue(t,e){return{...Ne(e,t,
t.a),a:1}}function Ne(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function Et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function ir({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function ot(t,e){let n=t.createElement("div");return n.className=e,n}function xn(t,e){let[n,o]=[yn(e.paper)??he,yn(e.ink)??bn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",Et(Ne(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Zn(t,e){let n=ot(t.ownerDocument,e);return t.
append(n),n}var cr="hclust-hover";function ks(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let a=n?JSON.stringify(n):"";if(a===o||!(a||r))
return;o=a,r=a!=="";let c=[l,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(cr,{detail:c}))},l=a=>{let[c,
u,f]=a.detail;!u||c===l||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(cr,l),{tell(a){n=a,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.removeEventListener(
cr,l)}}}var As={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var j=As;var ar="hclust-asking",qm=j.undo_run_ms;function $l(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function lr(t,e){let n=Mt(t);if(n.matchMedia(Ss).matches)return Ll(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?Qn(e,`var(${d})`):null,s=Rl(t,e),i=Ue(r("--jp-layout-color0")??s,s),l=ir(i)<.5,a=(d,g)=>Ue(d??g,i),c=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=a(c??Qn(e,"inherit"),l?he:bn),f=a(r("--jp-ui-font-color2"),Ne(i,u,.65)),m=a(
r("--jp-border-color2"),Ne(i,u,.16)),h=a(r("--jp-layout-color1"),i),p=Et(h)===Et(i)?Ne(i,u,.03):h;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:Et(i),ink:Et(u),quiet:Et(f),rule:Et(m),panel:Et(
p),font:n.getComputedStyle(e).fontFamily,dark:l}}var Ss="(forced-colors: active)";function Ll(t,e){let n=(s,i)=>Ue(Qn(e,
s)??i,he),[o,r]=[n("Canvas",he),n("CanvasText",bn)];return{paper:Et(o),ink:Et(r),quiet:Et(r),rule:Et(n("GrayText",r)),panel:Et(
o),font:Mt(t).getComputedStyle(t).fontFamily,dark:ir(o)<.5}}var Il=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function vs(t,e){let n=Mt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let l of[
o,r])s.observe(l,{attributes:!0,attributeFilter:Il});let i=["(prefers-color-scheme: dark)",Ss].map(l=>n.matchMedia(l));for(let l of i)
l.addEventListener("change",e);return()=>{s.disconnect();for(let l of i)l.removeEventListener("change",e)}}function Rl(t,e){
let n=[];for(let r=t;r;r=$l(r)){let s=Ts(Mt(r).getComputedStyle(r).backgroundColor,Mt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Ue(Qn(e,"Canvas")??he,he);return n.reduce((r,s)=>Ue(s,r),o)}function Qn(t,e){let n=Mt(t);t.style.
color=e;let o=Ts(n.getComputedStyle(t).color,n);return t.style.color="",o}function Ts(t,e){let n=yn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,l=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:l,a:a/255}}function Es(t){return{...t,initialize(e){return setTimeout(()=>Dl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Dl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}var _s=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])_s.set(t,
t);var Pl=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Hl=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Ns(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+zl(t.slice(e))}function zl(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=_s.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Pl.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Hl.test(e)?-2:-1)}function H(t,e=""){return e?`${_t(t,0)} ${t===1?Ns(e):e}`:_t(t,0)}function dt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Mn(t)?_t(t,to(t)):no(t,2)}var Mn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function to(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function eo(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?zt(t,2):_t(t,e>=100?
0:e>=10?1:2)}function $s(t){return t>0&&t<=.005?"< 1%":`${_t(100*t,0)}%`}var at=(t,e=6)=>zt(Number(zt(t,e)),6);function wt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":dt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return Bl(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?_t(t,0):eo(
t);return n?`${r} ${n}`:r}function Ls([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[wt(t,n),wt(e,n,o)]}function Bl(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Is(t,e,n,o=0){return Ds(t,e,n,o)[0]}function Rs(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,l]=Ds(n,
t,e,o);return[i,l]}let[r,s]=[dt(t),dt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[zt(t,i),zt(e,i)];return[r,s]}function Ds(t,e,n,o){
let r=[Fl(t,o),dt(e),dt(n)],s=[e,n].filter(c=>c!==0&&c!==1/0);if(e<t&&t<=n&&[t,...s].every(Mn)){let c=Ps(t,o);for(let u=c;u<
17;u++){let f=_t(u===c?Hs(t,c):t,u),m=We(f),[h,p]=[Os(e,u),Os(n,u)];if(We(h)<m&&(m<We(p)||t===n)&&e<m&&m<=n)return[f,h,p]}}
let[i,l,a]=r;for(let c=4;c<17;c++){let u=We(i),f=u<We(a)||t===n&&i===a;if(!(e<t&&t<=n)||We(l)<u&&e<u&&u<=n&&f)return[i,l,
a];[i,l]=[zt(t,c),zt(e,c)],a=n===1/0?dt(n):zt(n,c)}return r}function Fl(t,e){if(!Mn(e)||!Mn(t))return dt(t);let n=Ps(t,e);
return _t(Hs(t,n),n)}var Ps=(t,e)=>Mn(e)?Math.min(to(e),to(t)):to(t),Hs=(t,e)=>Math.floor(t*10**e+.5)/10**e,Os=(t,e)=>t===
0||t===1/0?dt(t):_t(t,e);function We(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Ul=[1,2,2.5,5,10];function je(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),l=i*(Ul.find(u=>u*i*s>=r*(1-1e-9))??10),a=1e-9*r,c=[];for(let u=Math.ceil((t-a)/l);u*l<=e+a;u++)c.push(
Number((u*l).toPrecision(12)));return c}function te(t){let e=t.slice(1).map((i,l)=>i-b(t,l)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>zt(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>_t(i+0,r))}
function _t(t,e){let n=zs(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function zs(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function no(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function zt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=no(t,e-1).split("e");return`${Cs(o)}e${r}`}return Cs(zs(t,e-1-n))}function Cs(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var kn="…",Wl=300;function q(t){return String(t).slice(0,Wl).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function qe(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Bs(s,s.length,kn,
e,n);if(i>o||o>=s.length)return i?ur(s,i)+kn:"";let l=s.lastIndexOf(" ",o-1)+1,a=l>o-jl?l:o,c=kn+s.slice(a).join("");if(n(
c)>e){if(r<=a)return qe(c,e,n);let u=s.slice(a).join("");return kn+qe(u,e-n(kn),n,r-a)}return ur(s,Bs(s,a,c,e,n))+c}function Us(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=qe(t,e,n);if(r===t||!o)return r;let s=qe(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var jl=12;function Bs(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let l=s+i+1>>1;r(ur(t,l)+n)<=o?s=l:i=l-1}return s}function ur(t,e){
return t.slice(0,e).join("").trimEnd()}function An(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[l,a]=[b(e,s),b(e,i)],c=0;
for(;c<l.length&&l[c]===a[c];)c++;o[s]=Math.max(o[s],c),o[i]=Math.max(o[i],c)}return o}function Ge(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(a=>b(t,a)).sort(),l=[b(i,0),b(i,i.length-1)].map(a=>Array.from(a));if(i[0]!==i.at(-1))for(let a of s){let c=Array.from(
b(t,a)),u=l.map(f=>{let m=c.findIndex((h,p)=>h!==f[p]);return m<0?c.length:m});o[a]=n(a,Math.min(...u),e[a])}}return o}var Fs=new WeakMap;
function oo(t,e){let n=Fs.get(t);return n||(n=An(Array.from({length:t.n},(o,r)=>q(t.name(r)))),Fs.set(t,n)),b(n,e)}var js=j.max_cluster_title,qs=["node_names","node_colors","color_numbers"];function ro(t){let e=t.get("color_numbers")??
[];return{names:Sn(t.get("node_names")),colors:Sn(t.get("node_colors")),numbers:e}}function Sn(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ws=new WeakMap,ql=new Map;function Gl({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return ql;let o=Ws.get(n);o||Ws.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Kl(n,e)),r}function Kl(t,e){let n=[];for(let l=0;l<e.length;l++){let a=b(e,l),c=t.get(a);c!==void 0&&n.push({label:l,
node:a,name:c})}let o=new Set(n.map(({name:l})=>l)),r=new Set(n.map(({label:l})=>l)),s=new Set([...o].filter(l=>{let a=/^\d+$/.
test(l)&&String(Number(l))===l?Number(l):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:l,name:a}of n.
sort((c,u)=>u.node-c.node)){let c=a;for(let u=2;s.has(c)||c!==a&&o.has(c);u++)c=`${a}, ${Vl(u)}`;s.add(c),i.set(l,c)}return i}
function Vl(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function Q(t,e){let n=Gl(
t).get(e);return n===void 0?H(e):`${q(n)} (${H(e)})`}function kt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ge(t,n);return so(t,n,Ke(o),o)}function vn(t,e){let n=e>=
0?e:0,o=It(t,n);return so(t,o,n,ge(t,o))}function It(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;Lt(n,s)<
e?o=s+1:r=s}return t.n-o}function ge(t,e){let{n,heights:o}=t;return{lower:e<n?Lt(o,n-e-1):0,upper:e>1?Lt(o,n-e):1/0}}function Ke({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function so(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,l,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Xl(t,e)},get sizes(){return l??=this.nodes.map(c=>Lt(t.sizes,c))},get labels(){
return a??=Yl(t,this.nodes)}}}function Xl(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;fr(r,s,Lt(o,2*i)),mr(r,s+1,Lt(o,2*i+1))}return r}function fr(t,e,n){Gs(t,0,e,n)}function Gs(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=Lt(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function mr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(Lt(t,r)>Lt(t,s))&&
(r=s),t[o]=Lt(t,r),o=r,r=2*o+1}Gs(t,0,o,n)}function Yl(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=Lt(
t.start,o),i=s+Lt(t.sizes,o);for(let l=s;l<i;l++)n[Lt(t.order,l)]=r}),n}function Ks(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=e-n.findIndex(l=>l>0),r=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(r<2)return 2;let s=2,i=-1/0;for(let l=2;l<=
r;l++){let{lower:a,upper:c}=ge(t,l),u=c/a;u>i&&([i,s]=[u,l])}return s}function Lt(t,e){return t[e]}function Ve(t){if(typeof t!="string")return t??[];let e=Object.entries(JSON.parse(t)),n=e[0]?.[1].length??0;return Array.
from({length:n},(o,r)=>Object.fromEntries(e.filter(([,s])=>s[r]!==null).map(([s,i])=>[s,i[r]])))}var Jl=65535;function pr(t,e,n,o,r,s="track_about"){let i=Ve(t.get("original_columns")).length;return(t.get(s)??[]).map(
l=>{let a=p=>{if(l.original!==void 0)return b(n,p*i+l.original);if(l.numbers!==void 0)return b(r,l.numbers*e+p);let d=b(
o,l.codes*e+p);return d===Jl?NaN:d},c,u=!1,[f,m]=[1/0,-1/0];function h(){return c||(c=Float64Array.from({length:e},(p,d)=>{
let g=a(d);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),c)}return{unit:"",words:[],grouped:0,plain:!1,
...l,get values(){return h()},get gaps(){return h(),u},get ends(){return h(),f<=m?[f,m]:[0,1]}}})}function Xe(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function ht(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":wt(n,t.kind,t.unit)}var Vs=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16)),Xs=new WeakMap;function io(t){let e=Xs.get(t)??Zl(t);return Xs.set(t,e),e}function Zl(t){let{values:e,words:n,
ends:o}=t,r=t.colors.map(Vs),s=Vs(j.missing_color),[i=s,l=s]=r,a=new Uint8Array(3*e.length);for(let c=0;c<e.length;c++){
let u=b(e,c),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((h,p)=>h+f*(b(l,p)-h));a.set((Number.isNaN(u)?s:m??s).map(Math.
round),3*c)}return a}function co(t,e,n,o){let r=(t.option(e)??[]).filter(s=>s!==n);t.setOption(e,o?[...r,n]:r)}function Tn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),l=-1/0,a=!0;for(let c=0;c<o-1;c++){let u=rt(t,2*c),f=rt(t,2*c+1);s[o+c]=rt(s,u)+rt(s,f),
i[u]=i[f]=o+c;let m=rt(e,c);m<l?a=!1:l=m,r[c]=l}return En({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}var Ye=t=>t?Uint8Array.from(t,Number):void 0;function En(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-
2;a>=0;a--){let c=rt(o,2*a+(e[a]?1:0)),u=rt(o,2*a+(e[a]?0:1)),f=rt(s,n+a);s[c]=f,s[u]=f+rt(r,c)}let i=new Int32Array(n),
l=new Float64Array(2*n-1);for(let a=0;a<n;a++)i[rt(s,a)]=a,l[a]=rt(s,a)+.5;for(let a=0;a<n-1;a++)l[n+a]=(rt(l,rt(o,2*a))+
rt(l,rt(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,x:l}}function _n(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-
t.n]=n[e-t.n]?0:1,En(t,n)}function ft(t,e){return e<t.n?0:rt(t.distances,e-t.n)}function Bt(t){return t.n<2?0:rt(t.heights,
t.n-2)}function Gt(t,e){let n=e-t.n,o=t.flips[n]?1:0;return[rt(t.children,2*n+o),rt(t.children,2*n+1-o)]}function ao(t,e,n){
let o=Math.max(rt(t.parents,e),e);return n==="down"?e<t.n?e:Gt(t,e)[0]:n==="up"||o===e?o:Gt(t,o)[n]}function Rt(t,e){let n=rt(
t.start,e);return t.order.subarray(n,n+rt(t.sizes,e))}function Ys(t,e,n,o,r){let{n:s,start:i,sizes:l}=t,a=new Int32Array(
s-1),c=0;for(let u=2*s-2;u>=s;u--){let f=rt(i,u),m=r?rt(r,f):f,h=r?rt(r,f+rt(l,u))-m:rt(l,u);h>=o&&m<n&&m+h>e&&(a[c++]=u)}
return a.subarray(0,c)}function rt(t,e){return t[e]}function Ql(t){let e=we(t.get("heights")),n=Ze(t.get("flips"),e.length),o=Tn(ee(t.get("children")),e,n);return o.annotations=
ro(t),o}function dr(t){let e=Ql(t),n=e.n,o=t.get("columns")??[],r=we(t.get("col_heights")),s=ee(t.get("col_children")),i=t.
get("col_flips"),l=we(t.get("originals")),a=Ve(t.get("original_columns")),c=Ve(t.get("axis_names")),u=ee(t.get("rows")),
f=ee(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(h,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Nn(t.get("values")),columnTree:r.length?Tn(s,r,Ye(i)):null,columnAbout:Ve(t.get("column_abou\
t")),originals:l,originalColumns:a,axes:tu(c,we(t.get("axes")),l,a.length,n),axisNames:c,tracks:pr(t,n,l,new Uint16Array(
Je(t.get("track_codes"))),we(t.get("track_values"))),columnTracks:pr(t,o.length,[],new Uint16Array(Je(t.get("column_trac\
k_codes"))),we(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,cellMeans:Nn(t.get("cell_means")),cellDeviations:Nn(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:eu(Ze(t.get("names")),ee(t.get("name_ends"))),leafOf:h=>nu(m,h)}}function tu(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(l,a)=>n[a*o+i]??NaN))}
function eu(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function nu(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Je(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ze(t,e=0){let n=new Uint8Array(Je(t));return n.length>=e?n:new Uint8Array(
e)}function ee(t){return new Int32Array(Je(t))}function Nn(t){return new Float32Array(Je(t))}function we(t){return new Float64Array(
Je(t))}var ou=1.05,Zs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Qe(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Js(t.get("locked_nodes")),s=Js(t.get("cut_nodes"));if(s.length===n&&hr(e,s))return ne(
e,s,o,r);let i=It(e,o)===n?vn(e,o):kt(e,n);return r.length?ne(e,i.nodes,o,r):i}function oe({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Js(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function hr({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,l)=>pt(e,i)-pt(e,l))){if(pt(e,s)!==r)return!1;r+=pt(n,s)}return r===t}function ne(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,c)=>a-c);if(Math.
max(...r)<2*t.n-s)return{...It(t,n)===s?vn(t,n):kt(t,s),locked:i};let l=ge(t,It(t,n));return so(t,s,n,l,{nodes:ru(t,r),locked:i})}
function ru({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let c=r.pop();c!==void 0;c=r.pop())n.has(c)||c<t||(o.add(c),
r.push(pt(e,2*(c-t)),pt(e,2*(c-t)+1)));let s=2*t-1,i=c=>o.has(c)?c+s:c,l=new Int32Array(o.size+1);l[0]=i(2*t-2);let a=1;
for(let c of[...o].sort((u,f)=>f-u))fr(l,a++,i(pt(e,2*(c-t)))),mr(l,a,i(pt(e,2*(c-t)+1)));return l}function Kt({tree:t,locked:e},n){
if(!e.length)return"k"in n?kt(t,n.k):vn(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:l}=t,[a,c]=[[],[]];for(let p=o-
2;p>=0;p--){let d=pt(r,o+p),g=d+pt(s,o+p),w=!1,y=!1;for(let x of e){let[M,A]=[pt(r,x),pt(r,x)+pt(s,x)];d>=M&&g<=A?y=!0:d<=
M&&g>=A&&(w=!0)}w?a.push(p):y||c.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-It(t,f);u=c.filter(d=>d>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-a.length,0),c.length),f=Ke({lower:u<c.length?pt(i,pt(c,u)):0,upper:u?pt(
i,pt(c,u-1)):1/0})}let m=new Set([...a,...c.slice(0,u)].map(p=>o+p)),h=[...m].flatMap(p=>[pt(l,2*(p-o)),pt(l,2*(p-o)+1)]).
filter(p=>!m.has(p));return ne(t,h.length?h:[2*o-2],f,e)}function On({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?ne(s,n,r,e):It(s,r)===o?vn(s,r):kt(s,o)}function Vt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function lo({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,l)=>{let a=ft(t,i),c=pt(t.parents,i),u=a>0?a*ou:1,f=c<0?u:ft(t,c),[m,h]=a<=f?[a,f]:[f,
a];m<n&&(n<=h||c<0)||(s[l]=m+(h-m)/2)}),s}function pt(t,e){return t[e]}function Qs(t,e){let n=kt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(a,c)=>su(
e,t.labels,c,b(t.sizes,c))),r=new Set(t.locked),s=o.filter((a,c)=>a>=0&&r.has(b(t.nodes,c)));if(t.isUneven&&o.every(a=>a>=
0))return{cut:ne(e,o,n.t,s),lost:!1};for(let a of s.sort((c,u)=>b(e.sizes,u)-b(e.sizes,c)||c-u)){let c={tree:e,locked:[...n.
locked,a]},u=Kt(c,{k:t.k});u.k===t.k&&(n=u)}let i=Kt(t,{t:t.t}),l=t.isUneven&&!(i.k===t.k&&i.nodes.every((a,c)=>a===t.nodes[c]));
return{cut:n,lost:l||n.locked.length<t.locked.length}}function su({start:t,sizes:e,parents:n},o,r,s){let l=o.indexOf(r);
for(;l>=0&&b(e,l)<s;)l=b(n,l);if(l<0||b(e,l)!==s)return-1;let a=b(t,l);for(let c=0;c<o.length;c++){let u=b(t,c);if(b(o,c)!==
r&&u>=a&&u<a+s)return-1}return l}var be=Object.keys(j.marker_scales).length,uo=j.colors.length,Cn=uo*be,oi=1<<30;function Ft(t,e){return oi|parseInt(e.slice(
1),16)<<3|t%be}function tn(t){return(t&oi)!==0}function ri(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function si(t){
return t&7}var ti=new WeakMap,ei=new WeakMap,ni=new WeakMap;function gr(t){let{annotations:e}=t,n=wr(t);return e?.colors.
size?iu(n,e):n}function wr(t){let{annotations:e}=t,n=e&&ei.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=ci(
t),s=au(o,e?.numbers.length?e.numbers:r);return e&&ei.set(e,s),s}function ii(t,e,{nodes:n,sizes:o}){let{splits:r}=ci(t),s=wr(t),i=new Map;r.forEach((p,d)=>{i.set(p,it(s,d))});let l=new Set(
Array.from(e,p=>it(r,p))),a=new Set(Array.from(l,p=>i.get(p))),u=Array.from(n.keys()).sort((p,d)=>it(o,d)-it(o,p)||it(n,
p)-it(n,d)).map(p=>it(r,it(n,p))),f=new Map;for(let p of u)l.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let d=i.get(p)??0;if(d>=uo||m.has(d)){let g=Array.from(j.colors.keys()).filter(w=>!m.has(w));for(d=
g.find(w=>!a.has(w))??g[0]??uo;m.has(d);)d++}f.set(p,d),m.add(d)}let h=[];for(let p=0,d=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){h.push(g);continue}for(;m.has(d);)d++;h.push(d++)}return h}function iu(t,e){let n=ni.get(e);
if(!n){ni.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ft(it(n,o),r)}return n}function Nt(t){let{nodes:e,tree:n}=t,o=wr(
n),r=cu(e.map(i=>it(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,l)=>{let a=s.get(i);a&&(r[l]=Ft(it(r,l),
a))}),r}function cu(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Cn))return t;let o=Array.from(e.keys()).sort((s,i)=>it(n.start,
it(e,s))-it(n.start,it(e,i))),r=-1;for(let s of o){let i=it(t,s);i%Cn===r&&(t[s]=i+uo),r=it(t,s)%Cn}return t}function ci(t){
let e=ti.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,c=n-2;c>=0;c--,a++){
let u=it(o,2*c),f=it(o,2*c+1),m=it(r,u)>=it(r,f);s[m?u:f]=it(s,n+c),s[m?f:u]=a}let i=[];kt(t,Ks(t)).nodes.forEach((a,c)=>{
i[it(s,a)]=c});let l={splits:s,start:i};return ti.set(t.children,l),l}function au(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=it(e,i));for(let i=s,l=0;i<n;i++,l++){for(;r.has(l);)
l++;o[i]=l}return t.map(i=>it(o,i))}function it(t,e){return t[e]}var lu=200,uu=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function yr(t){let e=dr(t),n=Qe(t,e.tree),o=br(t,e),r=null,s=null,i=[],l=new Map,
a=v=>{for(let O of[...l.get(v)??[]])O(v)},c=new Map,u,f=-1/0,m=!1,h=!1;function p(v){m=!0;try{for(let[O,I]of Object.entries(
v))t.set(O,I)}finally{m=!1}}function d(){if(clearTimeout(u),u=void 0,!c.size)return;f=Date.now();let v=Object.fromEntries(
c);c.clear(),p("n_clusters"in v?{...v,...y()}:v),t.save_changes()}function g(v){for(let[O,I]of Object.entries(v))c.set(O,
I);u??=setTimeout(d,Math.max(0,f+lu-Date.now()))}function w(){if(d(),!!h){h=!1;try{let v={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...oe(n),...v}})}catch{}}}let y=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function M(v,O){let I=()=>{if(m)return;let P=e.revision>
0&&t.get("revision")===e.revision;(v==="revision"||P)&&O()};t.on(`change:${v}`,I),x.push([`change:${v}`,I])}let A=t.get(
"python_seq");function _(){let v=A;return A=t.get("python_seq"),A!==v}let N=()=>c.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function S(v){let O=t.get("threshold_step");return O>0&&Math.abs(v-Math.round(n.t/
O)*O)<1e-6*O}M("revision",()=>{let v=e.revision>0&&N();c.clear(),h&&=v,A=t.get("python_seq");let{rows:O}=e;if(e=dr(t),v){
n=String(O)===String(e.rows)?Qs(n,e.tree).cut:kt(e.tree,n.k);let P={...L(n.k),...oe(n)};p(P),g(P)}else n=Qe(t,e.tree);o=
br(t,e),r=s=null,a("data")}),M("python_seq",()=>queueMicrotask(_)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let v=_();v&&N()?p(oe(n)):$(v?Qe(t,e.tree):T(),v)}),M("distance_threshold",()=>{let v=t.get("distance_threshold");if(v===
n.t)return;let O=_();if(!(!O&&S(v))){if(O&&N()){p(oe(n));return}$(O?Qe(t,e.tree):Kt(n,{t:v}),O)}});for(let v of["cut_nod\
es","locked_nodes"])M(v,()=>{if(t.get(v)===oe(n)[v])return;let O=_();O&&N()?p(oe(n)):$(Qe(t,e.tree),O)});function T(){let[
v,O]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||It(e.tree,O)!==v?Kt(n,{k:v}):Kt(n,{t:O})}
for(let v of qs)M(v,()=>{e={...e,tree:{...e.tree,annotations:ro(t)}},n=On(n,e.tree),a("cut")});M("flips",()=>{let v=Ze(t.
get("flips"),e.n-1);v.some((O,I)=>O!==e.tree.flips[I])&&C(En(e.tree,v))}),M("col_flips",()=>{let v=e.columnTree;if(!v)return;
let O=Ye(t.get("col_flips"))??new Uint8Array(v.n-1);e={...e,columnTree:En(v,O)},a("order")}),M("selection",()=>{c.delete(
"selection");let v=br(t,e);ai(o,v)||(o=v,a("selection"),E([...v?.keys()??[]].filter(O=>v?.[O])))});for(let v of[...uu,"c\
map_colors","values_about","split_children","split_heights","split_about","distances","distances_about"])M(v,()=>a("opti\
on"));function C(v){e={...e,tree:v},n=On(n,v),s&&=On(s,v),a("order")}function k(v){g({...v,flips_of:e.revision}),d()}function E(v){
i=v,v.length&&a("reveal")}function $(v,O){for(let P of Zs)c.delete(P);h=!O,n=v;let I={...L(v.k),...oe(n),...O?{}:y()};p(
Object.fromEntries(Object.entries(I).filter(([P,z])=>t.get(P)!==z))),a("cut")}function L(v){let O=t.get("most_clusters");
return O&&v>O?{most_clusters:Math.min(e.n,2*v)}:{}}function R(v){Vt(v,n)&&v.locked.join()===n.locked.join()&&v.t===n.t||
(n=v,h=!0,g({...L(n.k),...oe(n)}),a("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},
get hover(){return r},setThreshold(v){R(Kt(n,{t:v}))},setNodes(v,O){let I=ne(e.tree,v,n.t,O),P=ii(e.tree,n.nodes,I),{names:z=new Map,
colors:W=new Map}=e.tree.annotations??{};e={...e,tree:{...e.tree,annotations:{names:z,colors:W,numbers:P}}},R(On(I,e.tree)),
g({color_numbers:P}),d()},cutInto:v=>Kt(n,{k:v}),setClusters(v){R(Kt(n,{k:v}))},select(v,{add:O=!1}={}){let I=O&&o?o.slice():
new Uint8Array(e.n);for(let z=0;z<v.length;z++)I[b(v,z)]=1;let P=I.includes(1)?I:null;ai(o,P)||(o=P,g({selection:fu(P,e)}),
a("selection"),E(Array.from(v)),d())},get wanted(){return i},reveal:E,setHover(v){v?.leaf===r?.leaf&&v?.node===r?.node||
(r=v,a("hover"))},get offered(){return s},setOffered(v){if(!v&&!s)return;let{tree:O}=e;s=v&&hr(O,v)?ne(O,v,n.t):null,a("\
hover")},flip(v){let O=_n(e.tree,v);O!==e.tree&&(C(O),k({flips:new DataView(O.flips.buffer)}))},setColumnTree(v){e={...e,
columnTree:v},a("order"),k({col_flips:v.flips.join("")})},setBlockTree({flips:v}){k({split_about:{...t.get("split_about"),
flips:v.join("")}}),a("option")},option(v){return c.has(v)?c.get(v):t.get(v)},setOption(v,O){this.option(v)!==O&&(g({[v]:O}),
a("option"))},flush:d,announceCut:w,subscribe(v,O){let I=typeof v=="string"?[v]:v;for(let P of I)l.has(P)||l.set(P,new Set),
l.get(P)?.add(O);return()=>{for(let P of I)l.get(P)?.delete(O)}},destroy(){d();for(let[v,O]of x)t.off(v,O);x.length=0,l.
clear()}}}function br(t,e){let n=ee(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||
(o[i]=1,r=!0)}return r?o:null}function fu(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function ai(t,e){
return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var xr=.25,mu=1;function $n(t,e,n,o,[r,s]=[0,t]){let i=[],l=0;for(let p=0;p<e.length;p++){let d=b(e,p);d<=r?l++:d<s&&i.push(
d)}let a=i.length&&Math.min(n,xr*o/i.length),c=i.length>0&&a<mu;c&&([i,a]=[[],0]);let u=(o-a*i.length)/(s-r);function f(p,d){
let[g,w]=[0,i.length];for(;g<w;){let y=g+w>>1,x=b(i,y);x<p||d&&x===p?g=y+1:w=y}return g}let m=[r,...i].map((p,d)=>{let g=i[d]??
s,w=d*a;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),h={n:t,from:r,to:s,length:o,unit:u,gap:a,blocks:m,first:l,isCrowded:c,
begin:p=>(p-r)*u+a*f(p,!0),end:p=>(p-r)*u+a*f(p),at:p=>(h.begin(p)+h.end(p))/2,placeAt(p){let[d,g]=[0,m.length-1];for(;d<
g;){let x=d+g+1>>1;b(m,x).begin<=p?d=x:g=x-1}let w=b(m,d),y=w.from+(p-w.begin)/u;return d<m.length-1?Math.min(y,w.to):y},
isGap:p=>m.some(({end:d},g)=>p>=d&&p<(m[g+1]?.begin??0))};return h}function li({n:t,x:e},{gap:n,unit:o,blocks:r}){if(!n)
return null;let s=n/o,i=new Int32Array(t+1);for(let u=1;u<r.length;u++)i[b(r,u).from]=1;let l=new Float64Array(t+1),a=0;
for(let u=0;u<=t;u++)a+=b(i,u),i[u]=a,l[u]=u+s*a;let c=new Float64Array(e.length);for(let u=0;u<e.length;u++){let f=b(e,
u),m=Math.floor(f),h=b(i,m),p=m===f&&m>0?(b(i,m-1)+h)/2:h;c[u]=f+s*p}return{edges:l,x:c,least:1}}function Mr(t,{gap:e,blocks:n}){
if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){let{begin:l,
end:a}=b(n,i);if(l>=s.x1)break;let[c,u]=[Math.max(l,s.x0),Math.min(a,s.x1)];u>c&&o.push({...s,x0:c,x1:u})}}return o}var fo={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var kr=Object.keys(fo),re="auto",fi=(t,e)=>t===re?e?"vlag":b(kr,0):t,ui=new Map;function mi(t){return[...t.get("cmap_nam\
es")??[],...kr]}function en(t,e){let n=ui.get(t);if(n)return n;let o=Object.hasOwn(fo,t)?fo[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=pu(o):r>=0&&(n=Ze(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?en(b(
kr,0),e):(ui.set(t,n),n)}function pu(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let l=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-l)+n(o+5+a)*l}}return e}var du="linear";function pi(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:du},l=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);l.onfinish=()=>u();let c=!1;function u(){c||(c=!0,l.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function ye(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function xe(t){return!!t.getContext(
"2d")?.isContextLost?.()}var hu=600;function di(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function hi(t,e,n){let o=Mt(
t),r=e.map(d=>{let g=di(o.document);return t.append(g),{canvas:g,draw:d,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,l=0,a=[],c={canvas:s,width:0,height:0,dpr:1,paint(...d){r.forEach((g,w)=>{(!d.length||d.includes(w))&&
(g.stale=!0)}),c.width&&(i||=o.requestAnimationFrame(u))},fade(d,...g){r.forEach((w,y)=>{g.includes(y)&&w.canvas!==s&&(w.
fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.end()},destroy(){c.endFades(),o.cancelAnimationFrame(i);for(let d of a)
o.clearTimeout(d);h.disconnect(),p();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function u(){i=0;let d=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&l&&(g.fading?.end(),g.fading=pi(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(c.dpr,0,0,c.dpr,0,0),g.ctx.clearRect(0,0,c.width,c.height),g.ctx.save(),g.draw(g.ctx,c),g.ctx.
restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++l)}function f(){let[d,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*de(t);if(!(d===c.width&&g===c.height&&w===c.dpr)&&(Object.assign(c,{width:g?d:
0,height:g,dpr:w}),c.endFades(),!!c.width)){for(let{canvas:y}of r)y.width=Math.round(d*w),y.height=Math.round(g*w);n?.(c);
for(let y of r)y.stale=!0;o.cancelAnimationFrame(i),u()}}function m(d){let{canvas:g}=d;g.addEventListener("contextrestor\
ed",()=>c.paint(r.indexOf(d))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!xe(g))return;let y=di(o.document);y.width=g.width,y.height=g.height,d.fading?.end(),g.replaceWith(y),
d.canvas=y,d.ctx=y.getContext("2d"),m(d),c.paint(r.indexOf(d))},hu);a.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",d=>{let{detail:g}=d;for(let w of r)g.save(),g.setTransform(c.dpr,0,0,c.dpr,0,0),w.draw(g,c),g.restore()});let h=new o.
ResizeObserver(f);h.observe(t);let p=Ms(o,f);return c}function tt(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var U=11;function se(t,e){let n=new Map,o=null,
r=(i=U,l=!1)=>`${l?"600 ":""}${i}px ${e}`,s=(i,l=U,a=!1)=>{let c=r(l,a),u=n.get(c);(!u||u.size>5e3)&&n.set(c,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*l*.6;o.font=c,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,l,a,c,u,f)=>qe(i,l,m=>s(m,a,c),u,f),fitTitle:(i,l,a,c)=>Us(
i,l,u=>s(u,a,c))}}function st(t,e,n="middle"){t.textAlign=e,t.textBaseline=n}function gi(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],l=o[1],a,c,u=!1,f=0;f<n;++f)o=t[f],a=o[0],c=o[1],c>s!=
l>s&&r<(i-a)*(s-c)/(l-c)+a&&(u=!u),i=a,l=c;return u}function wi(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[l,a]=[ct(n,i),ct(n,i+1)];o.push([l,
a]),r[0]=Math.min(ct(r,0),l),r[1]=Math.min(ct(r,1),a),r[2]=Math.max(ct(r,2),l),r[3]=Math.max(ct(r,3),a)}let s=[];for(let i=0;i<
t.length;i++){let[l,a]=[ct(t,i),ct(e,i)];l<ct(r,0)||l>ct(r,2)||a<ct(r,1)||a>ct(r,3)||gi(o,[l,a])&&s.push(i)}return s}function bi(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),l=h=>{let[p,d]=[ct(t,h),
ct(e,h)];return p>=0&&p<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(p/r):-1},a=new Int32Array(s*i+1),c=t.length;for(let h=0;h<
c;h++){let p=l(h);p>=0&&(a[p+1]=ct(a,p+1)+1)}for(let h=0;h<s*i;h++)a[h+1]=ct(a,h+1)+ct(a,h);let u=a.slice(),f=new Int32Array(
ct(a,s*i));for(let h=0;h<c;h++){let p=l(h);if(p<0)continue;let d=ct(u,p);f[d]=h,u[p]=d+1}let m=(h,p)=>Math.min(Math.max(
Math.floor(h/r),0),p-1);return{nearest(h,p,d){let g=-1,w=d*d,[y,x]=[m(h-d,s),m(h+d,s)],[M,A]=[m(p-d,i),m(p+d,i)];for(let _=M;_<=
A;_++){let N=ct(a,_*s+x+1);for(let S=ct(a,_*s+y);S<N;S++){let T=ct(f,S),C=(ct(t,T)-h)**2+(ct(e,T)-p)**2;(C<w||C===w&&T>g)&&
([w,g]=[C,T])}}return g}}}function mo([t,e],n,o,r,s){let i=e-t,l=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return ie(
[o-a*l,o+(1-a)*l],n,0)}function ie([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function ct(t,e){
return t[e]}var yi=5,gu=.12;function po(t){let[e,n]=[1,yi],o=null,r=()=>o??[0,e];function s(i){let l=i&&i[1]-i[0]<e*.999?i:null;l?.[0]===
o?.[0]&&l?.[1]===o?.[1]||(o=l,t())}return{get part(){return o},shown:r,reset(i,l=1){[e,n]=[i,yi*l],o=null},showAll(){s(null)},
zoom(i,l){let[a,c]=r(),u=a+Math.min(Math.max(l,0),1)*(c-a);s(mo([a,c],[0,e],u,i,Math.min(e,n)))},move(i,l=r()){o&&s(ie(l,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[l,a]=o,c=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<l?f-l:Math.max(
0,f+1-a);Math.abs(m)<Math.abs(c)&&(c=m)}c&&s(ie(o,[0,e],c+Math.sign(c)*gu*(a-l)))}}}function ho(t,e,n){t.replaceChildren(...e.map((o,r)=>{let s=t.ownerDocument.createElement("option");return s.value=o,s.textContent=
n(o,r),s}))}function Oe(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",l=>{l.key!=="Escape"||!r.
open||(l.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:l})=>{l&&!r.contains(l)&&
(r.open=!1)}),{box:r,list:i}}function nn(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function go(t,e,n,o){let r=t.ownerDocument.createElement("select"),s=nn(t,e,n,r);return r.addEventListener("change",
()=>o(r.value)),(i,l,a)=>{s.hidden=!i.length,!s.hidden&&(ho(r,i.includes(a)?i:[...i,a],l),r.value=a)}}function wo(t,e,n,o,r,s){
let i=t.ownerDocument,{box:l,list:a}=Oe(t,e,n),c=i.createElement("section"),u=i.createElement("b");u.textContent=s,c.setAttribute(
"role","group"),c.setAttribute("aria-label",s);let f=[],m=0,h=[[],[]],p="",d=y=>+(y>=m);function g(){if(!l.open)return;let y=[
m,...f].join(`
`);if(y!==p){p=y;let x=f.map(w);c.replaceChildren(u,...x.slice(m)),a.replaceChildren(...x.slice(0,m),...x[m]?[c]:[])}a.querySelectorAll(
"input").forEach((x,M)=>{x.checked=!!h[d(M)]?.includes(f[M]??"")}),a.querySelectorAll("button").forEach((x,M)=>{let[A,_]=b(
r,d(M)).words(f[M]??"");x.textContent=A,x.title=_,x.setAttribute("aria-label",_)})}function w(y,x){let M=i.createElement(
"label"),A=i.createElement("input"),_=i.createElement("span");A.type="checkbox",A.dataset.lmSuppressShortcuts="true",A.addEventListener(
"change",()=>o(y,A.checked,x>=m)),_.textContent=q(y),M.append(A,_);let N=i.createElement("div");N.append(M);let S=r[d(x)];
if(!S)return N;let T=i.createElement("button");return T.dataset.lmSuppressShortcuts="true",T.addEventListener("click",({
shiftKey:C})=>S.act(y,C)),N.append(T),N}return l.addEventListener("toggle",g),{show(y,x,M,A){[f,m,h]=[[...y,...M],y.length,
[x,A]],l.hidden=!f.length,g()}}}var Dt="walking";function xi({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Dt}`);return t===
"Enter"&&r&&!i}var Mi=160;function wu(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function ki(t){
let e=Mt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},l=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,c]of l)e.addEventListener(a,c,!0);return{step(){let a=e.performance.now(),c=a>=o;return o=a+Mi,c&&!n&&
!wu(e)?Mi:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,c]of l)e.removeEventListener(a,c,!0)}}}var Ln=14,bo=4;function Ai(t){let e=t.ownerDocument,n=ot(e,"hclust-tip");n.hidden=!0,n.setAttribute("aria-hidden","true");
let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,l]=[0,0];function a(c,u){let f=[c,...u].join(`
`);if(f!==s){for(s=f,o.textContent=q(c);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=u.length,m.textContent=q(u[h]??"")}),n.hidden=!1,[i,l]=[n.offsetWidth,n.offsetHeight]}}return{show(c,u,f,m){
a(f,m),n.hidden=!1;let[h,p]=[t.clientWidth,t.clientHeight],d=c+Ln+i+bo<=h?c+Ln:c-Ln-i,g=u-Ln-l,w=g>=bo?g:u+Ln,y=(x,M)=>Math.
round(Math.max(bo,Math.min(x,M-bo)));n.style.transform=`translate(${y(d,h-i)}px, ${y(w,p-l)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var yo=`This view shows the rows' values, but ${j.needs_table}`,vi="This view shows the values of columns, and distances\
 between rows have none.",Si="hclust-easing",on=4;function Me(t,e,n,o){let r=t.ownerDocument,s=ot(r,e);t.append(s);let i=hi(
s,n,o),l=Ai(s),a=tt(s,{focusout:({relatedTarget:d})=>{s.contains(d)||l.hide()}}),c=ot(r,"hclust-unseen");c.setAttribute(
"aria-live","polite"),s.append(c);let u=[],f=ki(s),m=null,h,p=()=>{clearTimeout(h),s.classList.remove(Si),i.endFades()};
return{box:s,stage:i,tip:l,followCut(d,...g){let w=m?.k!==d.k||m.t!==d.t;if(m=d,!w&&f.isUnderWay())return;p();let y=f.step();
y&&(s.classList.add(Si),i.fade(y,...g),h=setTimeout(p,2*y))},rest:p,announce(d){c.textContent=d},onDestroy(...d){u.push(
...d)},destroy(){for(let d of u)d();p(),f.destroy(),a(),i.destroy(),s.remove()}}}function St(t,e){let{left:n,top:o}=t.getBoundingClientRect(),
r=de(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function rn(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-wit\
hin")}function Ut(t){return e=>{let n=t[e.key];!n||xi(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var bu=["Escape",
"Shift","Control","Alt","Meta"];function sn(t,e){let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.
hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true";let o=[tt(t,
{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Dt)}}),tt(e,{keydown:r=>{bu.includes(r.key)||t.classList.
remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Dt)})];return{destroy(){for(let r of o)r()},describe(r){e.
getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle(
"hclust-empty",!!r)}}}function In(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${H(e)} selected.`:"."}function Ti(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ke(t,e){let n=t.ownerDocument,o=ot(n,"hclust-head hclust-live-head"),r=Ti(n);r.textContent=e,o.append(r),t.append(
o);function s(i,l,a){let c=n.createElement("label"),u=n.createElement("span");return u.textContent=i,l.dataset.lmSuppressShortcuts=
"true",c.append(...a?[l,u]:[u,l]),o.append(c),c}return{el:o,select(i,l){let a=n.createElement("select");a.addEventListener(
"change",()=>l(a.value)),a.setAttribute("aria-label",i);let c=s(i,a,!1),u="";return{show(f,m,h=m){let p=JSON.stringify([
m,h]);p!==u&&(u=p,ho(a,m,(d,g)=>(h[g]??d).slice(0,60))),a.value=f},hide(f){c.hidden=f}}},checkbox(i,l,a){let c=n.createElement(
"input");c.type="checkbox",c.title=l,c.addEventListener("change",()=>a(c.checked));let u=s(i,c,!0);return{show(f,m=!0){c.
checked=f,u.hidden=!m}}},button(i,l){let a=n.createElement("button");return a.type="button",a.textContent=i,a.dataset.lmSuppressShortcuts=
"true",a.hidden=!0,a.addEventListener("click",l),o.append(a),{show(c){a.hidden=!c}}},hide(i){o.hidden=i},destroy(){o.remove()}}}var Ae="cut",Ei=new WeakMap;function _i(t,e,n){let r=["split_about","split_children","split_heights"].map(c=>t.get(c)),[
s,i,l]=r;if(!e||s?.of!==e)return null;let a=Ei.get(t);if(!a||r.some((c,u)=>c!==a?.of[u])){let c=Tn(ee(i),we(l),Ye(s.flips)),
u=s.roots.map((m,h)=>[b(c.start,m),s.titles[h]]);u.sort((m,h)=>m[0]-h[0]);let f=u.slice(1).map(([m])=>m);a={tree:c,of:r,
breaks:f,titleOf:m=>[u[m]?.[1]??""]},Ei.set(t,a)}return a.tree.n===n?a:null}function Ar(t,e,n){let o=typeof n=="number"&&
n>1,r=n===Ae?t:o?kt(e,n):null;if(!r)return null;let s=r.nodes.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(o)return[`Block ${H(i+1)}`,H(i+1)];let l=b(r.labels,b(e.order,b(s,i))),[a,c]=[H(l),Q(r,l)];return[...c===a?[]:[`Clust\
er ${c}`,c],`Cluster ${a}`,a]}}}var Dn=16,Pt=9,xo=54,Rn=5,Ni=12,yu=14,xu=.35,Oi=110,Ci=8;function $i({values:t,words:e},n){let o=e.map(()=>0).concat(0);
for(let r=0;r<t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.
map(r=>wt(r,"number"))}function Mu(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:l}=t,a=$i(t),c=e&&$i(t,e),u=m=>[
`${c?`${c[m]}/`:""}${a[m]}`,`${a[m]}/${a[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,h)=>{let p=r&&h===o.length-1?
` (${wt(r,"number")} values)`:"";f.push([[m],[`${o[h]}${p}`],u(h)])}):n.length&&!o.length&&f.push([n,Ls(l,s,i),[]]),t.gaps&&
n.length&&f.push([[j.missing_color],["missing"],u(o.length)]),f}function cn(t,e,n,o,r=[]){let s=[],i=0,l=[...t,...r].flatMap(
m=>{let h=Mu(m,r.includes(m)?null:o),p=n.fit(q(m.name),Oi,U,!0);return h.length?[{entries:h,name:p,begin:n.width(p,U,!0)+
Ni}]:[]}),a=Math.max(0,...l.map(({begin:m})=>m)),c=a<=xu*e?a:yu;for(let{entries:m,name:h,begin:p}of l){s.push({line:i,left:0,
text:h,colors:[],end:""});let d=Math.max(c,p);for(let[g,w,[y="",x=""]]of m){let[M="",A=""]=w.map(N=>n.fit(q(N),Oi)),_=n.
width(`${M} ${x}`)+n.width(A)+Rn;_+=g.length===1?Pt:xo+Rn,d+_>e-4&&d>c&&(i+=1,d=c),s.push({line:i,left:d,text:`${M} ${y}`.
trim(),colors:g,end:A}),d+=_+Ni}i+=1}let u=s.length;s=s.filter(m=>m.line<Ci);let f=s.at(-1);if(f&&s.length<u){let m=`+ ${u-
s.length+1} more`;s[s.length-1]={...f,text:m,colors:[],end:""}}return{items:s,lines:Math.min(i,Ci)}}function Mo(t,e,n,o,r){
st(t,"left");for(let{line:s,left:i,text:l,colors:a,end:c}of e){let u=n+(s+.5)*Dn,f=!a.length&&!l.startsWith("+ ");t.font=
r.css(U,f);let[m,h]=a,p=i+2,d=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Rn};if(!m)d(l,f?o.ink:o.quiet);else if(h){
d(l,o.quiet);let g=xo/18;for(let w=0;w<18;w++)t.fillStyle=ku(m,h,(w+.5)/18),t.fillRect(p+w*g,u-Pt/2,g+.3,Pt);Se(t,p,u-Pt/
2,xo,Pt,o),p+=xo+Rn,d(c,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Pt/2,Pt,Pt),Se(t,p,u-Pt/2,Pt,Pt,o),p+=Pt+Rn,d(l,o.quiet)}}
function ku(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(l=>Number.parseInt(l.slice(r,r+2),16));return Math.round(
Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function Se(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,
r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}function Ii(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[Sn(n?.names),Sn(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},kt(t,e.n_clusters)}var Li=j.colors.length-1;function ko(t){return Nt(t).map(e=>tn(e)?e:Li-e%(Li+1))}function Ao(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var Ri="descending",Sr=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
Ri}:[]});function vr(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,l]=[b(r.values,
n),b(r.values,o)],a=Number(Number.isNaN(i))-Number(Number.isNaN(l))||(s?l-i:i-l);if(a)return a}return 0}):t}function Di(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,Ri]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var Pi=t=>Int32Array.from({length:t},(e,n)=>n);function Hi(t){let{data:e,model:n}=t,o=Sr(t.option("sort_by"),e.tracks),r=Sr(
t.option("column_sort_by"),e.columnTracks),s=!!(t.option("row_cluster")??!0)&&e.n>1,i=s&&!o.length,l=i?_i(n,t.option("ro\
w_split"),e.n):null,a=t.option("col_cluster")??!0?e.columnTree:null,c=r.length?null:a;return{by:o,byColumns:r,free:i,inBlocks:l,
rowTree:i&&!l,columnTree:c!==null,cutColumns:c?Ii(c,t.option("column_options"),t.option("column_clusters")):null,named:Ao(
e,t.option("labels")),rowsOf:[s&&e.tree.order,e.tracks,t.option("sort_by"),l],rows:()=>l?.tree.order??vr(s?e.tree.order:
Pi(e.n),o),columns:()=>vr(a?.order??Pi(e.p),r)}}function zi(t,{rowTree:e,columnTree:n,inBlocks:o,cutColumns:r}){let{cut:s,
data:i}=t;return[e?Ar(s,i.tree,t.option("row_split")):o,n&&i.columnTree?Ar(r,i.columnTree,t.option("col_split")):null]}var Au=12,Tr=(t,e)=>Array.from({length:Math.max(0,Math.min(Au,e)+1-t)},(n,o)=>String(o+t));function Bi(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Oe(t,"Blocks",n),s=c("Rows","Blocks of rows","row_spl\
it"),i=c("Columns","Blocks of columns","col_split"),l=t.ownerDocument.createElement("input");l.type="range",l.max=String(
j.max_block_gap),l.addEventListener("input",()=>e.setOption("gap",Number(l.value))),nn(r,"Gap","Gap between blocks",l);function a(u){
return!!e.model.get("split_names")?.includes(u)}function c(u,f,m){let h=go(r,u,f,d=>e.setOption(m,a(d)?d:Number(d)||d));
function p(d){return d?d===Ae?"by cluster":Number(d)&&!a(d)?`${d} blocks`:`by ${d}`:"together"}return(d,g)=>h(g>1?["",...d,
...Tr(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([Ae,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[Ae]:[],f.columns),l.value=String(e.option("gap")??j.block_gap)}}function Fi(t,e){return[`Column cluster ${Q(t,e)}`,H(b(t.sizes,e),"columns")]}var Ui=t=>t?` Columns are cut into ${H(t.k,
"clusters")}.`:"";var Wi=j.colors,Su=Object.keys(j.marker_scales),ji=j.marker_scales;function Er(t){return tn(t)?t:t%Cn}function nt(t){return tn(
t)?ri(t):b(Wi,t%Wi.length)}function _r(t){return b(Su,tn(t)?si(t):t%be)}var vu=12;function qi(t,e){let n="How the columns are clustered",{box:o,list:r}=Oe(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(w,y)=>go(r,w,`${w} of columns`,x=>{
e.setOption("column_options",{...s(),...y(x)}),e.flush()}),l=i("Clusters",w=>({n_clusters:Number(w)||null})),c=(e.model.
get("column_choices")??[]).map(({name:w,text:y,values:x,words:M})=>{let A=i(y,_=>({[w]:x[M.indexOf(_)]}));return()=>A(M,
String,M[x.indexOf(s()[w])]??"")}),u=r.ownerDocument,f=u.createElement("section");f.addEventListener("change",e.flush),r.
append(f);let m="",h=[],p=()=>e.option("column_clusters")??{};function d(w,y){let{tree:x}=p(),M=(T,C)=>{let{[w]:k,...E}=p()[T]??
{};C&&(E[w]=C),e.setOption("column_clusters",{...p(),tree:x,[T]:E})},A=["text","color"].map(T=>Object.assign(u.createElement(
"input"),{type:T,maxLength:200})),[_,N]=A;_.addEventListener("blur",()=>g()),_.addEventListener("change",()=>M("names",_.
value.trim())),N.addEventListener("input",()=>M("colors",N.value)),N.addEventListener("keydown",({key:T})=>{T==="Delete"&&
M("colors","")});let S=H(y);return nn(f,`Name ${S}`,`Name of column cluster ${S}`,_),nn(f,"",`Color of column cluster ${S}`,
N),N.title="Delete resets it",A}let g=()=>{};return function(y,x){let{n_clusters:M}=s();o.hidden=y<2||M===void 0,l(["",...Tr(
1,y)],N=>N||"not cut",String(M||""));for(let N of c)N();let A=x&&x.k<=vu?[...x.nodes]:[],_=x?ko(x):[];g=()=>{let N=[p().
tree,A].join();if(m!==N){if(h.some(([S])=>S.matches(":focus")))return;m=N,f.replaceChildren(),h=A.map(d)}h.forEach(([S,T],C)=>{
T.value=nt(b(_,C)),S.matches(":focus")||(S.value=p().names?.[b(A,C)]??"")})},g()}}var Gi={cmap:"distance_cmap"},Ki={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function Tu(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Vi(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let a=e.get("distances"),{n:c}=t.data;return(a!==o.bytes||c!==o.n)&&(o={bytes:a,
n:c,values:Tu(Nn(a),c)}),o.values}function i(){let a=t.data,c=s();if(r.data&&r.of===a&&r.values===c)return r.data;let u=Array.
from({length:c.length?a.n:0},(m,h)=>a.name(h)),f={...a,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:c,columnTree:null,tracks:[],columnTracks:[]};return r={of:a,values:c,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:a=>a==="values_about"?{unit:n().unit,centered:!1}:e.get(a)}},note:{value:()=>n().note??""},
option:{value:a=>Object.hasOwn(Ki,a)?Ki[a]:t.option(Gi[a]??a)},setOption:{value(a,c){let u=Gi[a];u&&t.setOption(u,c)}}})}var[Eu,_u]=[2,1],Nu=8,Ou=.8,[Cu,$u]=[430,1100],Lu=560;function Xi(t,e){let n=Array.from(en("Greys",e));return t.dark?n:n.
map((o,r)=>b(n,3*(255-Math.floor(r/3))+r%3))}function Yi(t){let e=t.closest("[data-framed]")?Lu:Ou*Mt(t).innerHeight/de(
t);return Math.min($u,Math.max(Cu,e))}function Iu({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:l}=n.
heatmap;return s.map(({label:a})=>{let c=b(e.tree.start,b(t.nodes,a)),u=c+b(t.sizes,a),[f,m]=[r.begin(c),o.begin(c)];return{
label:a,left:i+f,top:l+m,width:r.end(u)-f,height:o.end(u)-m}})}function Ji(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),
t.rect(r.left-1,r.top-1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:l,width:a,height:c}of Iu(e,n))t.strokeStyle=
nt(b(o,s)),t.lineWidth=Math.min(a,c)<Nu?_u:Eu,t.beginPath(),t.rect(i,l,a,c),t.stroke();t.restore()}function Zi(t){return{
brush:(e,n)=>t.select([...e,...n??t.data.tree.order]),columns:()=>null,take(){},follow(){},restyle(){},destroy(){}}}function Nr({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((c,u)=>c+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[l,a]=[0,1/0];for(let c=0;c<t;c++){let u=Ot(o,Ot(n,c));i[Ot(n,c)]=(l+u/2)*r,l+=u,s[c+1]=l*r,a=Math.min(a,u*r)}for(let c=0;c<
t-1;c++)i[t+c]=(Ot(i,Ot(e,2*c))+Ot(i,Ot(e,2*c+1)))/2;return{edges:s,x:i,least:a}}function ce(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Ot(t,n)+(e-n)*(Ot(t,n+1)-Ot(t,n))}function Ce(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Ot(t,r)<=e?n=r:o=r-1}return n+(e-Ot(t,n))/(Ot(t,n+1)-Ot(t,n))}function Ot(t,e){
return t[e]}var Or=1;function vt(t,e){return oc(t,ce(t.places?.edges,e))}function oc(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Cr(t,e,n){
return mt(t.places?t.places.x:e.x,n)}function an(t,e,n){return oc(t,Cr(t,e,n))}function Xt(t,e){let n=t.from+e/t.width*(t.
to-t.from);return Ce(t.places?.edges,n)}function ut(t,e){return t.height*(1-e/t.top)}function So(t,e){return t.top*(1-e/
t.height)}function $e(t){return t.width/(t.to-t.from)}function $r(t,e){return vt(t,e+1)-vt(t,e)}function vo(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Or/($e(e)*n),l=e.places?.edges,a=Ys(
t,e.from,e.to,i,l),c=new Int32Array(12*a.length),u=new Int32Array(3*a.length),f={rows:Qi(r+s+1),columns:Qi(o+s+1)},m=0,h=(g,w,y,x,M)=>{
c.set([w,y,x,M],4*m),u[m++]=g},p=g=>Math.round(an(e,t,g)*n-s/2),d=g=>Math.round(ut(e,ft(t,g))*n-s/2);for(let g of a){let[
w,y]=Gt(t,g),[x,M,A]=[p(w),p(y),d(g)],[_,N]=[Math.max(0,x),Math.min(o,M+s)];A>-s&&_<N&&tc(f.rows,A,_,N)&&h(g,_,A,N-_,s);
for(let[S,T]of[[w,x],[y,M]]){if(T<0||T+s>o+1)continue;let k=S>=t.n&&Eo(t,S,l)>=i?d(S):r,[E,$]=[Math.max(0,Math.min(A,k)),
Math.max(A,k)];E<$&&tc(f.columns,T,E,$)&&h(g,T,E,s,$-E)}}return{rects:c,owner:u,count:m,thick:s}}function To(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(mt(e,s),mt(e,s+1),mt(e,s+2),mt(e,s+3))}function Eo(t,e,n){let o=mt(t.sizes,e);if(!n)
return o;let r=mt(t.start,e);return mt(n,r+o)-mt(n,r)}function Qi(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function tc(t,e,n,o){let[r,s]=[mt(t.from,e),mt(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Yt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Or/($e(r)*r.dpr),
l=r.places?.edges,a=Math.max(0,Math.floor(Ce(l,r.from)));for(;a<t.n&&ce(l,a)<r.to;){let c=mt(o,mt(t.order,a)),u=mt(t.start,
mt(e,c)),f=u+mt(n,c),[m,h]=[Math.max(0,vt(r,u)),Math.min(r.width,vt(r,f))];s.push({label:c,x0:m,x1:h}),a=Math.max(f,Math.
ceil(Ce(l,ce(l,u)+i)))}return s}var ec=new WeakMap;function ln(t,e){if(t.monotone)return ft(t,e);let n=ec.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Gt(t,o);n[o]=Math.max(ft(t,o),n[r]??0,n[s]??0)}
ec.set(t.children,n)}return mt(n,e)}function Pn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Xt(e,n)),
0),t.n-1),i=mt(t.order,s),l=Or/($e(e)*e.dpr),a=-1,c=r,u=(f,m,h)=>{let p=Math.hypot(m,h);p<c&&([c,a]=[p,f])};for(let f=mt(
t.parents,i);f>=0;f=mt(t.parents,f)){if(Eo(t,f,e.places?.edges)<l)continue;let[m,h]=Gt(t,f),p=ut(e,ft(t,f)),d=[m,h].map(
g=>an(e,t,g));u(f,nc(n,d[0]??0,d[1]??0),o-p),[m,h].forEach((g,w)=>{let y=ut(e,ft(t,g));u(g,n-mt(d,w),nc(o,p,y))})}return a}
function nc(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function mt(t,e){return t[e]}function rc(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=l=>n?
l:l.replaceAll(",","");return r==="d"?i(_t(t,0)).replace(/^-0$/,"0"):r==="e"?no(t,s):r==="g"?zt(t,Math.max(1,s)):r==="%"?
`${i(_t(100*t,s))}%`:i(_t(t,s))}var Ru=2e4,Du=4;function sc(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:l,face:a,fmt:c,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[h,p]=e.shown,[d,g]=[f.unit,u.unit];if(g<U+2||d<U||(p-h)*r.length>Ru)return;let w=[];
for(let y=Math.ceil(h-.2);y+.8<=p&&y<o.length;y++)for(let x=0;x<r.length;x++){let M=b(n.values,b(o,y)*n.p+b(r,x)),A=rc(M,
c);if(!A)continue;if(a.width(A)+Du>d)return;let _=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),N=.2126*b(l,_)+
.7152*b(l,_+1)+.0722*b(l,_+2),S=m.left+f.at(x+.5),T=m.top+u.at(y+.5)+.5;w.push({word:A,x:S,y:T,dark:N>127.5})}t.font=a.css(),
st(t,"center");for(let{word:y,x,y:M,dark:A}of w)t.fillStyle=A?"#000000":"#ffffff",t.fillText(y,x,M)}var ic=j.label_gap,Pu=j.max_label_shift,Hu=j.max_last_label_shift;function cc(t,e,n){for(let[o,r]of e.entries()){let s=Lr(
t.map(({centre:a})=>a),r,n),i=o===e.length-1?Hu:Pu,l=s?.every((a,c)=>{let{centre:u,span:f}=t[c];return Math.abs(a-u)<=Math.
max(f/2,i)});if(s&&l)return{wording:o,middles:s}}return null}function Lr(t,e,n,o=ic){let r=t.length;if(e.reduce((m,h)=>m+
h,o*(r-1))>n)return null;let s=t.map((m,h)=>h).sort((m,h)=>b(t,m)-b(t,h)),i=[0];for(let m=1;m<r;m++){let h=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+h)}let l=[];s.forEach((m,h)=>{let[p,d]=[b(t,m)-b(i,h),1];for(let g=l.at(-1);g&&g.mean>=
p;g=l.at(-1))p=(p*d+g.mean*g.size)/(d+g.size),d+=g.size,l.pop();l.push({mean:p,size:d})});let a=new Array(r),c=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:h}of l)for(let p=f+h;f<p;f++)a[b(s,f)]=Math.min(Math.max(m,c),u)+
b(i,f);return a}function ac(t,e,n,o=ic){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((l,a)=>a).sort((l,a)=>(t[a]?.
span??0)-(t[l]?.span??0));for(let l of i){let{centre:a,span:c}=t[l],u=b(e,l)/2;if(2*u>1.5*c||a-u<0||a+u>n)continue;let f=Math.
max(0,Math.floor(a-u-o/2)),m=Math.max(0,Math.ceil(a+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[l]=!0)}return r}var Hn=10,Ir=90,Rr=({kind:t,values:e},n)=>t!=="text"||n/e.length>=U+2,_o=(t,e,n)=>t.map(o=>{if(o.kind!=="text")return Hn;
if(!Rr(o,e))return 0;let r=Array.from(o.values,(s,i)=>n.width(q(ht(o,i))));return Math.min(Ir,Math.max(Hn+1,...r))});var lc=3,zn=84,Bn=6,zu=8;function uc(t,e,n,[o,r],s,i=()=>"",l=null,a=[]){let c=t.map(({name:m})=>s.fit(`${i(m)} ${q(m)}`.
trim(),zn)),{items:u,lines:f}=cn(t,e,s,l,a);return{names:c,items:u,legendHeight:f?f*Dn+zu:0,namesHeight:m=>Math.max(0,...c.
map((h,p)=>b(m,p)&&s.width(h)+Bn+6)),fit:m=>t.map(h=>{if(h.kind!=="text")return Hn;if(m<U+2)return 0;let p=Hn+1;for(let d=Math.
floor(o);d<r&&d<n.length;d++)p=Math.max(p,s.width(q(ht(h,b(n,d)).slice(0,60))));return Math.min(Ir,p)})}}var Fn=9,Oo=17,Bu=14,Le=5,fc=11,ve=7,Dr=U+ve+5,Hr="missing",Fu=130,mc=37,pc=140,Un=18,Pr=U+2,dc=90,hc=8,Uu=1.05,Wu=.6,No=t=>t&&
t+lc;function gc(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i,tracks:l}=t,a=z=>Math.round(z*i)/i,c=t.columnCut?Fn+Le:
0,u=t.columnTitles?Bu:0,f=t.columnTracks??[],m=f.reduce((z,W)=>z+No(W),0),h=t.columnTree?Math.min(70,.1*o)+Le:8,p=a(h+c+
u+m),d=t.titles?Oo:0,g=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,w=o-(l?.legendHeight??0),y=l?.fit((w-p-24)/s)??[],x=()=>y.
reduce((z,W)=>z+No(W),0),M=()=>a(d+g+Le+Fn+x()+Le),A=M(),_=t.gaps?[...t.scale,Hr]:t.scale,N=fc+10+Math.max(0,..._.map(z=>e.
width(z))),S=16+Math.max(N,e.width(t.unit)+4),T=0,C=w-p-24;if(t.chosen||C/s>=Pr){let z=Math.min(Fu,.26*n,t.longestName());
T=z+(t.chosen?z&&Un+6:10)}let k=Math.max(20,n-A-S-T),E=()=>zr(r,(k-Math.min(t.between??0,xr*k))/r.length,A,.34*w,e,!x()),
$=E(),L=()=>Math.max($.height,l?.namesHeight(y)??0);(T||y.length)&&(w-p-L())/s<Pr&&(t.chosen||(T=0),y=l?.fit(0)??[],A=M(),
k=Math.max(20,n-A-S-T),$=E());let R=Math.max(20,w-p-L()),v=0;if(t.square){let z=()=>{let[Z,D]=[n-A-T,w-p-L()],B=Dr+dc+2*
ve+6,G=Math.min(Z-S,D),K=Math.min(Z-hc,D-B);v=K>Uu*G?B:0,k=Math.max(20,v?K:G)};z(),T&&!t.chosen&&k/s<Pr&&(T=0,z()),$=E(),
k=Math.max(20,Math.min(k,w-p-L()-v));let W=n-A-T-(v?hc:S)-k;t.rowTree&&W>0&&(g+=Math.max(0,Math.min(W,Wu*k-g)),A=M()),R=
k}k=a(k),R=a(R);let O=A-Le-x(),I=O,P=p-Le-m;return{heatmap:{left:A,top:p,width:k,height:R},clusterBar:{left:O-Fn,top:p,width:Fn,
height:R},rowTree:{left:d,top:p,width:g,height:R},columnTree:{left:A,top:2+u,width:k,height:t.columnTree?p-c-u-m-Le-2:0},
columnBar:{left:A,top:p-c-m,width:k,height:c&&Fn},bar:{left:v?A:A+k+T+16,top:p+Dr+(v&&R+L()+ve),width:fc,height:v?dc:Math.
min(120,Math.max(1,R-Dr-ve))},tall:Math.ceil(p+R+L()+v)+(o-w),names:$,rowNames:T,tracks:y.map(z=>(I+=No(z),{left:a(I-z),
top:p,width:z,height:R})),width:n,columnTracks:f.map(z=>(P+=No(z),{left:A,top:a(P-z),width:k,height:z})),trackNames:l?.names??
[],legend:l?.items??[],legendTop:w+4,below:L()}}function zr(t,e,n,o,r,s=!0){let i=t.map(p=>q(p)),l=p=>Math.max(0,...p.map(
d=>r.width(d)));if(l(i)+8<=e)return{words:i,angle:0,every:1,height:U+12};let a=mc*Math.PI/180,c=s&&e*Math.sin(a)>=U+1,u=c?
1:Math.max(1,Math.ceil((U+2)/e)),f=Ge(i,An(i),(p,...d)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=c?Math.min(pc,(o-16)/Math.
sin(a),g/Math.cos(a)):Math.min(pc,o-10);return r.fit(b(i,p),w,U,!1,...d)}),m=c?a:Math.PI/2,h=l(f)*Math.sin(m)+U*Math.cos(
m)+12;return{words:f,angle:c?mc:90,every:u,height:Math.ceil(h)}}function wc(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,l){let{from:a,to:c}=o,{heatmap:u,rowNames:f}=e,m=U+2,h=Math.
floor(u.height/m),p=i.map(x=>b(n,x)).filter(x=>x+.5>=a&&x+.5<=c).slice(0,h).sort((x,M)=>x-M),d=p.map(x=>o.at(x+.5)),g=Lr(
d,Array(p.length).fill(m),u.height,0)??[],w=l(p,f-Un-6),y=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,st(t,"left"),t.beginPath(),w.forEach((x,M)=>{let[A,_]=[u.top+b(d,M),u.top+b(g,M)];t.moveTo(y+2,A),t.lineTo(
y+5,A),t.lineTo(y+Un-3,_),t.fillText(x,y+Un,_+.5)}),t.stroke()}function bc(t,e,n,o,[r,s],i,l){let a=new Float64Array(e),c=new Float32Array(i*l),u=(s-r)/l,f=-1;for(let m=0;m<l;m++){let h=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(h+u/2),0),n.length-1);if(p===f){c.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let d=At(n,p)*e;for(let g=0;g<e;g++)a[g]=At(t,d+g)}else ju(a,t,e,n,h,h+u);qu(c,m*i,a,o,i)}return c}function ju(t,e,n,o,r,s){
t.fill(0);let i=0;for(let l=Math.max(0,Math.floor(r));l<s&&l<o.length;l++){let a=Math.min(l+1,s)-Math.max(l,r);if(a<=1e-9)
continue;i+=a;let c=At(o,l)*n;for(let u=0;u<n;u++)t[u]=At(t,u)+a*At(e,c+u)}for(let l=0;l<n;l++)t[l]=At(t,l)/i}function qu(t,e,n,o,r){
let s=o.length,i=s/r;for(let l=0;l<r;l++){let[a,c]=[l*i,(l+1)*i];if(i<=1){t[e+l]=At(n,At(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(a);f<c&&f<s;f++)u+=(Math.min(f+1,c)-Math.max(f,a))*At(n,At(o,f));t[e+l]=u/i}}
function yc(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:l}=e,a=e.norm==="linear",[c,u]=[Math.floor(256*l[0]),Math.min(255,Math.
floor(256*l[1]))],f=256*l[0],m=256*(l[1]-l[0])/(i-s);for(let h=0;h<t.length;h++){let p=At(t,h);if(Number.isNaN(p))continue;
let d=0;if(a)d=Math.min(Math.max(Math.floor(f+(p-s)*m),c),u);else for(let g=128;g;g>>=1)p>=At(r,d+g-1)&&(d+=g);d*=3,o[4*
h]=At(n,d),o[4*h+1]=At(n,d+1),o[4*h+2]=At(n,d+2),o[4*h+3]=255}}function Co(t,[e,n],o,r){let s=[],i=o/(n-e),l=Math.ceil(Ce(
r,n));for(let a=Math.floor(Ce(r,e));a<l;a++){if(!t(a))continue;let c=Math.max((ce(r,a)-e)*i,0),u=Math.min(Math.max((ce(r,
a+1)-e)*i,c+1),o),f=s.length-1;f>0&&c<=At(s,f)+1e-6?s[f]=Math.max(u,At(s,f)):s.push(c,u)}return s}function At(t,e){return t[e]}var Gu=j.missing_color;function $o(t,e,n,o,r,s,i,l){t.width=Math.min(o.length,s.width),t.height=s.height;let a=bc(e.values,
e.p,n,o,r,t.width,t.height),c=t.getContext("2d");if(!c)return;let u=c.createImageData(t.width,t.height);yc(a,i,l,u.data),
c.putImageData(u,0,0)}function Lo(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Gu,r?.some(({gap:i})=>i)?
Ku(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function Ku(t,e,n,o,[r,s],i){let l=un(s,n.left,e.width,i);for(let[a,c,u,f]of un(r,n.top,e.height,i))for(let[m,h,p,d]of l)
o&&t.fillRect(p,u,d,f),t.drawImage(e,m,a,h,c,p,u,d,f)}function un({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),l=a=>Math.
round((o+a)*s)/s;return n.map(a=>{let[c,u]=[l(a.begin),l(a.end)],f=Math.max(u-c,1/s),[m,h]=[(a.from-t)*i,(a.to-t)*i];return i<
1&&h-m>3&&([m,h]=[Math.ceil(m),Math.floor(h)]),[m,h-m,c,f]})}function Io(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.
length,l=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((a,c)=>{if(!a)return;let u=e.left+(s?.at(c+.5)??
i*(c+.5));if(n.angle===0){st(t,"center","alphabetic"),t.fillText(a,u,l+U+6);return}t.save(),st(t,"right"),t.translate(n.
angle<90?u+4:u,l+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Ro(t,{heatmap:e,
rowNames:n},[o,r],s,i,l,a){let c=a?.unit??e.height/(r-o);if(c<U)return;t.font=l.css(),t.fillStyle=i.quiet,st(t,"left");let u=[];
for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let h=b(u,m)+.5,p=e.top+(a?.at(h)??(h-o)*c);t.
fillText(f,e.left+e.width+7,p+.5)})}function Br(t,e,n,o,r){let s=vo(e,n),[i,l]=[Math.round(n.width*n.dpr),Math.round(n.height*
n.dpr)];t.width=Math.max(1,o?l:i),t.height=Math.max(1,o?i:l);let a=t.getContext("2d");return a&&(o&&a.setTransform(0,1,1,
0,0,0),To(a,s,r)),s}function kc(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,0];for(let l=0;l<=o;l++){let a=Math.
floor(Xt(e,(l+.5)/e.dpr)),c=n[Math.min(a,n.length-1)],u=l<o&&c!==void 0?t.labels[c]??-1:-1;u!==s&&(s>=0&&r.push({label:s,
x0:i/e.dpr,x1:l/e.dpr}),[s,i]=[u,l])}return r}function Fr(t,{left:e,top:n,width:o,height:r},s,i,l,a){for(let{label:c,x0:u,
x1:f}of s){let m=l&&f-u>4?.5:0,[h,p]=[u+m,f-u-2*m],d=a?[e+h,n,p,r]:[e,n+h,o,p];t.fillStyle=nt(b(i,c)),t.beginPath(),l&&f-
u>8?t.roundRect(...d,2):t.rect(...d),t.fill()}}function Ur(t,e,{left:n,top:o},r,s,i,l,a){let{dpr:c}=r;t.save(),t.setTransform(
1,0,0,1,Math.round(n*c),Math.round(o*c)),t.beginPath(),t.rect(0,0,e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation=
"source-atop";for(let{label:u,x0:f,x1:m}of l){let h=b(i?.nodes??[],u);if(!i||h<i.tree.n)continue;let p=Math.round(ut(r,ln(
i.tree,h))*c-1),d=Math.floor(f*c),g=Math.max(1,Math.ceil(m*c)-d);t.fillStyle=nt(b(a,u)),s?t.fillRect(p,d,e.width-p,g):t.
fillRect(d,p,g,e.height-p)}t.restore()}function Ac(t,{heatmap:e},[n,o],r,s,i){let{left:l,top:a,width:c,height:u}=e,f=xc(
n,r);t.fillStyle=i.paper,t.globalAlpha=.62,Mc(f,u,(m,h)=>t.fillRect(l,a+m,c,h)),s&&Mc(xc(o,s),c,(m,h)=>t.fillRect(l+m,a,
h,u)),t.globalAlpha=1,t.fillStyle=i.ink;for(let m=0;m<f.length;m+=2){let[h=0,p=0]=[f[m],f[m+1]];t.fillRect(l-4,a+h,3,Math.
max(1,p-h))}}var xc=({blocks:t},e)=>t.flatMap(({from:n,to:o,begin:r,end:s})=>Co(e,[n,o],s-r).map(i=>i+r));function Mc(t,e,n){
let o=0;for(let r=0;r<=t.length;r+=2){let s=t[r]??e;s>o&&n(o,s-o),o=t[r+1]??e}}function fn(t,{left:e,top:n,width:o,height:r},s,i){
let l=m=>Math.round(m*i)/i,[a,c,u,f]=[l(e),l(n),l(e+o),l(n+r)];for(let[m,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),
t.rect(a-h,c-h,u-a+2*h,f-c+2*h),t.rect(a,c,u-a,f-c),t.fill("evenodd")}function Wr(t,e){if(t.norm==="linear"){let r=je(t.vmin,t.vmax,e,40);return{values:r,words:te(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(te([r]),0):at(r,2));return{values:n,words:o}}function Sc(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:l}){let{left:a,top:c,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(a,c+g,u,Math.min(1,f-g));let h=(g,w)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+u,g),t.lineTo(a+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&h(c,c-ve),t.fillStyle=m(0),n.below&&h(c+f,c+f+ve);let{values:p,
words:d}=Wr(n,f);t.font=i.css(),st(t,"left"),p.forEach((g,w)=>{let y=c+f*(1-n.share(g));t.fillStyle=s.rule,t.fillRect(a+
u,Math.min(Math.round(y),c+f-1),4,1),t.fillStyle=s.quiet;let x=Math.min(Math.max(y,c+5),c+f-4);t.fillText(d[w]??"",a+u+8,
x)}),t.fillStyle=s.quiet,t.fillText(o,a,c-ve-2-U/2),l&&(t.fillStyle=j.missing_color,t.fillRect(a,c+f+14,9,9),t.fillStyle=
s.quiet,t.fillText(Hr,a+14,c+f+19))}function jr(t,{places:e,theme:n,face:o},r,s,i){let{blocks:l,first:a,isCrowded:c}=s;if(!r||c)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,st(t,"center");let m=l.map(({begin:d,end:g},w)=>{let y=g-d-2,x=r(a+w).map(E=>q(E)),M=x.
length-1,A=x.map(E=>o.width(E)),_=!i&&b(A,M)<=Oo-4,N=A.findIndex(E=>E<=y),S=N<0?M:N,T=!i&&y<U,C=(_&&S>=M-1?U:b(A,S))/2;return{
middle:(d+g)/2,words:x,last:M,lies:_,found:S,reach:C,isLow:T,none:T||N<0&&!_}}),h=m.filter(({none:d})=>!d),p=h.some(({found:d,
last:g})=>d===g);for(let d of m){let g=({middle:w,reach:y})=>Math.abs(d.middle-w)>=U/2+y;p&&d.isLow&&d.lies&&h.every(g)&&
h.push({...d,found:d.last,reach:U/2})}for(let{middle:d,words:g,last:w,lies:y,found:x}of h){let M=p&&x===w-1?w:x;t.save(),
i?t.translate(u.left+d,f.top-7.5):t.translate(Oo/2-2,u.top+d),!i&&(!y||M<w)&&t.rotate(-Math.PI/2),t.fillText(b(g,M),0,.5),
t.restore()}}function mn(t,e,n,o=!1){let[r,s]=[n.length,e.length];t.width=o?s:r,t.height=o?r:s;let i=t.getContext("2d");if(!i)return;
let l=i.createImageData(t.width,t.height);e.forEach((a,c)=>{if(!a.colors.length)return;let u=io(a);n.forEach((f,m)=>{let h=4*
(o?m*s+c:c*r+m);l.data.set(u.subarray(3*f,3*f+3),h),l.data[h+3]=255})}),i.putImageData(l,0,0)}var Do=(t,e,n)=>Int32Array.
from({length:e},(o,r)=>{let s=Math.floor(n(r+.5));return t[Math.min(Math.max(s,0),t.length-1)]});var Vu=.5,vc=(t,e,n)=>_o(t,Vu*e,n);function Tc(t,e,n){mn(t,e,Int32Array.from(n))}function Ec(t,e,n){let{columnTracks:o,columns:r,
columnAxis:s,places:i,theme:l,face:a,dpr:c,markOf:u}=n;t.font=a.css(),st(t,"left"),t.imageSmoothingEnabled=!1,i.columnTracks.
forEach(({left:f,top:m,width:h,height:p},d)=>{if(!p)return;let g=b(o,d);if(g.colors.length)for(let[x,M,A,_]of un(s,f,e.width,
c))t.drawImage(e,x,d,M,1,A,m,_,p),Se(t,A,m,_,p,l);else if(s.unit>=U){t.fillStyle=l.quiet;for(let x=0;x<r.length;x++)t.save(),
t.translate(f+s.at(x+.5),m+p),t.rotate(-Math.PI/2),t.fillText(a.fit(q(ht(g,b(r,x))),p),0,.5),t.restore()}t.fillStyle=l.ink;
let w=f+h+Bn,y=a.fit(`${u(g.name)} ${q(g.name)}`.trim(),Math.min(zn,i.width-w-2));t.fillText(y,w,m+p/2+.5)})}function _c(t,e,n,[o,r],s){let i=Do(n,s,l=>o+l/s*(r-o));mn(t,e,i,!0)}function Nc(t,e,n,o,r,s,i,l,a){let{from:c,to:u}=s;t.
font=l.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(({left:f,top:m,width:h,height:p},d)=>{if(!h)
return;let g=b(n,d),w=b(o.trackNames,d);if(g.colors.length)for(let[y,x,M,A]of un(s,m,e.height,a))t.drawImage(e,d,y,1,x,f,
M,h,A),Se(t,f,M,h,A,i);else if(s.unit>=U){t.fillStyle=i.quiet,t.textAlign="left";for(let y=Math.ceil(c-.4);y+.6<=u;y++){
let x=l.fit(q(ht(g,b(r,y))),h);t.fillText(x,f,m+s.at(y+.5)+.5)}}t.fillStyle=i.ink,t.save(),t.translate(f+h/2,m+p+Bn),h>l.
width(w)?(t.textAlign="center",t.fillText(w,0,U/2)):(t.rotate(-Math.PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Wn({data:t,inBlocks:e,places:n,rowAxis:o,dpr:r}){let{width:s,height:i}=n.rowTree,{tree:l}=e??t,a=(Bt(l)||1)*1.04;
return Cc(l,o,{width:i,height:s,top:a,dpr:r})}function Ie({places:t,columnAxis:e,dpr:n},o){let r=(Bt(o)||1)*1.02;return Cc(
o,e,{...t.columnTree,top:r,dpr:n})}function Cc(t,e,n){let{from:o,unit:r,length:s}=e,i=Oc.get(e);return i?.tree!==t&&Oc.set(
e,i={tree:t,places:li(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Oc=new WeakMap,Xu=15e4,Yu=.75;function Ju({gap:t,
blocks:e,length:n,from:o,to:r},s,i,l){let c=(r-o)*l<=Xu?n-t*(e.length-1):s?Yu*n:n;return Math.max(1,Math.round(c*i))}function $c(t){
let e=()=>{let c={canvas:ye(t,()=>c.key=[]),key:[]};return c},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};
function o(c,u,f){if(xe(c.canvas))c.canvas=ye(t,()=>c.key=[]);else if(u.length===c.key.length&&u.every((m,h)=>m===c.key[h]))
return;c.key=u,f(c.canvas)}function r(c,u){let{data:f,places:m,columnAxis:h,theme:p,face:d,dpr:g}=u,{columnTree:w}=m,{columnCut:y}=u,
x=f.columnTree;if(w.height&&x){let M=[x,w.width,w.height,g,p.quiet,h],A=Ie(u,x);o(n.columns,M,T=>Br(T,x,A,!1,p.quiet));let _=y?
Yt(y,A):[],N=y?ko(y):new Int32Array(0);Ur(c,n.columns.canvas,w,A,!1,y,_,N),Fr(c,m.columnBar,Mr(_,h),N,!0,!0),c.fillStyle=
p.ink;let S=y&&w.top+ut(A,y.t);for(let T=0;S&&T<w.width;T+=6)c.fillRect(w.left+T,S,3,1)}if(jr(c,u,u.columnTitleOf,h,!0),
Io(c,m,p,d,h),Sc(c,u),m.columnTracks.length){let{columnTracks:M,columns:A}=u;o(n.above,[M,A],_=>Tc(_,M,A)),Ec(c,n.above.
canvas,u)}m.legend.length&&Mo(c,m.legend,m.legendTop,p,d)}function s(c,u){let{data:f,places:m,rows:h,columns:p,shown:d,scale:g,
map:w,gaps:y,theme:x,face:M,dpr:A}=u,{rowAxis:_,columnAxis:N}=u,{heatmap:S}=m,T={width:Math.max(1,Math.round(S.width*A)),
height:Ju(_,u.titleOf!==null,A,p.length)},C=[f.values,h,p,...d,T.width,T.height,g,w];if(o(n.heatmap,C,E=>$o(E,f,h,p,d,T,
g,w)),Lo(c,n.heatmap.canvas,S,y,[_,N],A),sc(c,u),m.rowNames){let E=($,L)=>{let R=$.map(I=>b(h,I)),v=R.map(I=>q(f.name(I))),
O=R.map(I=>oo(f,I));return Ge(v,O,(I,...P)=>M.fit(b(v,I),L,U,!1,...P))};u.named?wc(c,u,u.named,E):Ro(c,m,d,E,x,M,_)}let{
tracks:k}=u;m.tracks.length&&(o(n.tracks,[k,h,...d,T.height],E=>_c(E,k,h,d,T.height)),Nc(c,n.tracks.canvas,k,m,h,_,x,M,A))}
function i(c,u){let{rowTree:f,rows:m,places:h,rowAxis:p}=u,d=Nt(u.cut),g=Wn(u),w=f?Yt(u.cut,g):kc(u.cut,g,m);Fr(c,h.clusterBar,
Mr(w,p),d,f),(f||u.inBlocks)&&l(c,u,g,f?w:[],d),u.outlined&&Ji(c,u,w,d),jr(c,u,u.titleOf,p)}function l(c,u,f,m,h){let{tree:p}=u.
inBlocks??u.data,{rowTree:d}=u.places,{dpr:g,from:w,to:y}=f,x=u.theme.quiet,M=[p,d.width,d.height,g,w,y,x,u.rowAxis];o(n.
tree,M,A=>{Br(A,p,f,!0,x)}),Ur(c,n.tree.canvas,d,f,!0,u.cut,m,h)}function a(c,u){let{data:f,places:m,rows:h,placeOf:p,selection:d,
hover:g,rowTree:w,theme:y,dpr:x}=u,{rowAxis:M,columnAxis:A}=u,{heatmap:_}=m;if(d){let v=z=>!!d[b(h,z)],{some:O,columns:I}=u;
Ac(c,m,[M,A],v,O&&(z=>O.has(b(I,z))),y)}u.brushed&&fn(c,u.brushed,y,x);let N=(v,O,I,P)=>{let[z,W]=[M.begin(v),M.end(O)],
Z=Math.max(W-z,2),D=(z+W)/2,B=Math.max(0,D-Z/2),G=Math.min(_.height,D+Z/2);G<=0||B>=_.height||fn(c,{left:I,top:_.top+B,width:P-
I,height:G-B},y,x)},[S,T]=[_.left,_.left+_.width],C=({start:v,sizes:O},I)=>N(b(v,I),b(v,I)+b(O,I),S,T),{branch:k}=u;u.inBlocks&&
k?.within&&C(u.inBlocks.tree,k.within);let{columnTree:E}=f,$=k?.across??0,[L,R]=E&&$?[b(E.start,$),b(E.sizes,$)]:[k?.above,
1];if(L!==void 0){let v=A.begin(L),O={..._,left:S+v,width:A.end(L+R)-v};fn(c,O,y,x)}if(g)if(g.leaf!==void 0){let v=b(p,g.
leaf);if(N(v,v+1,S,T),u.column>=0){let{begin:O,end:I}=A;N(v,v+1,S+O(u.column),S+I(u.column+1))}}else w&&C(f.tree,g.node)}
return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:a,destroy(){for(let{canvas:c}of Object.values(n))c.width=c.height=
0}}}var Zu=24;function pn(t,e){let n=new Map,o=null,r=null;function s(){let[c={x:0,y:0},u=c]=n.values(),f=Math.max(Zu,Math.hypot(
c.x-u.x,c.y-u.y));return{x:(c.x+u.x)/2,y:(c.y+u.y)/2,far:f}}function i(c){let u=St(t,c);if(c.pointerType==="touch"&&(n.set(
c.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(c.pointerId),r=s();return}o||!e.down(c,u)||(o={...u,id:c.
pointerId,moved:!1},t.setPointerCapture(c.pointerId))}function l(c){let u=St(t,c);if(n.has(c.pointerId)&&n.set(c.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===c.pointerId&&e.drag(c,u,o):
e.hover(c,u)}function a(c){if(n.delete(c.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===c.pointerId&&
(o=null,c.type==="pointercancel"?e.cancel():e.up(c,St(t,c),u))}return tt(t,{pointerdown:i,pointermove:l,pointerup:a,pointercancel:a,
pointerleave(c){!o&&c.pointerType!=="touch"&&e.leave()},touchstart(c){let u=c.touches[0],f=u&&e.owns?.(St(t,u));c.cancelable&&
(c.touches.length>1||f)&&c.preventDefault()}})}function qr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:l,top:a,width:c,height:u}=r.places.columnTree;if(n<l||n>=l+c||o<a||o>=a+u)return null;
let f=Ie(r,s),m=i.n_clusters;return{cut(h){let p=It(s,So(f,h.y-a));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))}}}var Lc=7;function Rc(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:l,columnAxis:a}=t,{heatmap:c,clusterBar:u,columnBar:f,
rowTree:m}=t.places,h=n-c.top,p=e-c.left,d=p>=0&&p<c.width,g=Math.min(Math.floor(a.placeAt(p)),i.length-1),w=d&&!a.isGap(
p)?g:-1,y=t.places.columnTracks;if(y.some(({height:k})=>k)&&h<0&&n>=b(y,0).top-1)return w<0?null:{above:w};let{columnTree:x}=t.
places,{columnTree:M}=o;if(M&&d&&x.height&&n<x.top+x.height){let k=Ie(t,M),E=Pn(M,k,p,n-x.top,Lc);return E<0?null:Gr(M,E)}
if(t.columnCut&&h<0&&n>=f.top-1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(h<0||h>=c.height)return null;let A=e<=
m.left+m.width;if(l.isGap(h)&&!A)return null;let _=Math.min(Math.floor(l.placeAt(h)),o.n-1),N=b(s,_);if(d)return w<0?null:
{leaf:N,column:w};if(t.places.tracks.some(({left:k,width:E})=>E&&e>=k-1&&e<k+E+1))return{leaf:N,column:-1};if(e>=u.left-
1&&e<c.left)return{label:b(r.labels,N)};let{inBlocks:S}=t;if(!(t.rowTree||S)||!A)return null;let T=(S??o).tree,C=Pn(T,Wn(
t),h,e-m.left,Lc);return C<o.n?C<0?null:{leaf:C,column:-1}:S?{within:C}:{node:C}}var Gr=(t,e)=>e<t.n?{above:b(t.start,e)}:
{across:e};function Dc({data:t,columns:e,columnCut:n},o){let r=t.columnTree;if(o.above!==void 0)return[b(e,o.above)];let s=o.
columns===void 0?o.across:n?.nodes[o.columns];return r&&s!==void 0?Rt(r,s):null}function Kr({data:t,cut:e,columns:n,columnCut:o,
tracks:r,columnTracks:s,outlined:i,inBlocks:l},a){let c=p=>[...o?[`column cluster ${Q(o,b(o.labels,p))}`]:[],...s.map(d=>`${d.
name}: ${ht(d,p)}`)];if(a.above!==void 0){let p=b(n,a.above);return[t.columnAbout[p]?.label??b(t.columns,p),...c(p)]}if(a.
columns!==void 0)return o?Fi(o,a.columns):[];if(a.label!==void 0){let p=H(b(e.sizes,a.label),t.noun);return[`Cluster ${Q(
e,a.label)}`,p]}if(a.node!==void 0)return Ic(t.tree,a.node,e,"Cluster",t.noun);if(a.across!==void 0){let p=t.columnTree;
return p?Ic(p,a.across,o,"Column cluster","columns"):[]}if(a.within!==void 0)return l?Qu(l,a.within,t):[];let u=`cluster\
 ${Q(e,b(e.labels,a.leaf))}`,{leaf:f}=a,m=r.map(p=>`${p.name}: ${ht(p,f)}`);if(a.column<0)return[t.name(f),u,...m];let h=b(
n,a.column);if(i){let[p,d]=[f,h].map(w=>b(e.labels,w)),g=p===d?`both in ${u}`:`${u}, and ${Q(e,b(e.labels,h))}`;return[t.
name(f),Pc(t,f,h),g]}return[t.name(f),...Vr(t,f,h),u,...c(h),...m]}function Ic(t,e,n,o,r){let s=n?.nodes.indexOf(e)??-1,
i=H(b(t.sizes,e),r);return[n&&s>=0?`${o} ${Q(n,s)} · ${i}`:i,`height ${dt(ft(t,e))}`]}function Qu({tree:t,breaks:e},n,{
n:o,noun:r}){let s=o-1-e.length,i=ft(t,n),l=n<o+s?`height ${dt(i)}`:`means of blocks: height ${dt(i-(t.heights[s-1]??0))}`;
return[H(b(t.sizes,n),r),l]}function Vr(t,e,n){return[Pc(t,e,n),...tf(t,e,n)]}function Pc(t,e,n){let o=t.columnAbout[n],
r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)
return`${s}: ${eo(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${eo(r)} scaled`;let l=t.originals[e*
t.originalColumns.length+Number(o?.original)];return`${s}: ${wt(l??NaN,i.kind,i.unit)}`}function tf(t,e,n){let o=t.leafRows?.[e]??
1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],
l=H(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[`${l}: ${$s(r)} yes`];if(!i)return[];let a=t.cellDeviations[e*
t.p+n]??NaN,c=i.kind==="date"?"days":i.unit,u=`standard deviation ${wt(a,"number",c)}`;return[`${l}: mean ${wt(r,i.kind,
i.unit)}, ${u}`]}function Xr({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:l,top:a,height:c}=t.heatmap,u=n.length,f=(y,x,M)=>[
Math.min(Math.max(0,Math.floor(Math.min(y,x))),M-1),Math.min(Math.max(0,Math.floor(Math.max(y,x))),M-1)+1],[m,h]=f(o.placeAt(
s.y-a),o.placeAt(i.y-a),e.length),[p,d]=f(r.placeAt(s.x-l),r.placeAt(i.x-l),u),g=Math.max(0,o.begin(m)),w=Math.min(c,o.end(
h));return{leaves:Array.from({length:h-m},(y,x)=>b(e,m+x)),columns:d-p<u?new Set(Array.from({length:d-p},(y,x)=>b(n,p+x))):
null,rect:{left:l+r.begin(p),top:a+g,width:r.end(d)-r.begin(p),height:w-g}}}function Hc(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:l}=n;function a({x:k,y:E}){let $=r();return $&&
Rc($,k,E)}function c(k,E){t.setHit(k);let $=k?.label===void 0?k?.node:e.cut.nodes[k.label];k?.leaf!==void 0?e.setHover({
leaf:k.leaf}):$===void 0?e.setHover(null):e.setHover($<e.data.n?{leaf:$}:{node:$}),i.canvas.style.cursor=qr(t,E)?"ns-res\
ize":k?"pointer":"";let L=r();if(!k||!L)return l.hide();let[R="",...v]=Kr(L,k);l.show(E.x,E.y,R,v)}function u(k,E){let{cut:$,
data:L}=e;if(!k)E||e.select([]);else if(k.leaf!==void 0)e.select([k.leaf],{add:E});else if(k.within!==void 0)e.select(Rt(
r()?.inBlocks?.tree??L.tree,k.within),{add:E});else if(k.node!==void 0||k.label!==void 0){let R=k.node??b($.nodes,k.label??
0);e.select(Rt(L.tree,R),{add:E})}else{let R=r();t.takeColumns((R&&Dc(R,k))??[],E)}}function f(k){let E=r()?.inBlocks?.tree;
k?.node!==void 0?e.flip(k.node):E&&k?.within!==void 0&&e.setBlockTree(_n(E,k.within));let{columnTree:$}=e.data;$&&k?.across!==
void 0&&e.setColumnTree(_n($,k.across))}function m(k){let E=r();return E?k/E.rowAxis.unit:0}function h(k){let E=r();if(!E)
return .5;let{from:$,to:L,placeAt:R}=E.rowAxis;return(R(k-E.places.heatmap.top)-$)/(L-$)}let p=o.shown(),d=!1,g=null,w=null;
function y(k,E){let $=r();if(!$)return;let{leaves:L,columns:R}=Xr($,k,E);t.brush(L,R)}let x=pn(i.canvas,{down(k){if(k.button)
return!1;p=o.shown(),g=qr(t,St(s,k));let E=a(St(s,k));return d=E?.leaf!==void 0&&E.column>=0&&k.pointerType!=="touch"&&(k.
shiftKey||!o.part),!0},drag(k,{x:E,y:$},L){if(L.moved||=Math.hypot(E-L.x,$-L.y)>=on,!L.moved)return;if(g)return g.cut({x:E,
y:$});let R=r();d?R&&t.setBrushed(Xr(R,L,{x:E,y:$}).rect):o.move(m(L.y-$),p)},up(k,E,$){if(d&&t.setBrushed(null),$.moved&&
d&&y($,E),g&&e.flush(),$.moved)return;let L=a(E);if(k.altKey)return f(L);u(L,k.shiftKey),k.pointerType==="touch"&&c(L,E)},
cancel:()=>t.setBrushed(null),hover:(k,E)=>c(a(E),E),leave:()=>c(null,{x:0,y:0}),pinch(k,E,$,L){o.zoom(k,h(E.y-L)),o.move(
-m(L))}}),M=tt(i.canvas,{dblclick:o.showAll,wheel(k){!rn(s,k)||!r()||(k.preventDefault(),o.zoom(1.0015**(k.deltaY||k.deltaX),
h(St(s,k).y)))},keydown:Ut({ArrowDown:k=>A(1,0,k.shiftKey),ArrowUp:k=>A(-1,0,k.shiftKey),ArrowRight:k=>A(0,1,k.shiftKey),
ArrowLeft:k=>A(0,-1,k.shiftKey),f:()=>{let k=t.hit(),E=S(k);E!==void 0&&(f(k),C(k?.across!==void 0,E,"flipped"))},Home:()=>A(
-1/0,0),End:()=>A(1/0,0),Enter:k=>{let E=t.hit();E&&u(E,k.shiftKey)},Escape:()=>{e.select([]),c(null,{x:0,y:0}),s.classList.
remove(Dt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function A(k,E,$=!1){
let L=r();if(!L||T(L,k,E,$))return;let R=(K,V)=>Math.min(Math.max(K,0),V),v=e.hover?.leaf,O=t.hit(),I=v===void 0,P=I?Math.
ceil(L.shown[0]):R(b(L.placeOf,v)+k,e.data.n-1),z=O?.above??(I||O?.leaf===void 0?0:R(O.column+E,t.columns()-1));o.reveal(
[P]);let W=r()??L,{heatmap:Z}=W.places,D={leaf:b(W.rows,P),column:z},B=(K,V)=>({x:Z.left+W.columnAxis.at(V+.5),y:Z.top+W.
rowAxis.at(K+.5)}),G=B(P,z);if(!$)w=null;else{let[K,V]=I?[P,z]:[b(L.placeOf,v),0];w??=[K,O?.leaf===void 0?V:Math.max(0,O.
column)],y(B(...w),G)}_(W,D,G)}function _(k,E,$,...L){c(E,$),s.classList.add(Dt),n.announce([...L,...Kr(k,E)].join(", "))}
function N(k){let E=r();return k?E?.places.columnTree.height?e.data.columnTree:null:E?.inBlocks?.tree??(E?.rowTree?e.data.
tree:null)}let S=k=>k?.within??k?.node??k?.across;function T({placeOf:k,columns:E},$,L,R){let v=t.hit(),O=S(v),I=v?.across!==
void 0;if(v?.above!==void 0){if($>0)return!1;[O,I]=[b(E,v.above),!0]}else v?.leaf!==void 0&&!R&&(I=$===-1&&v.column>=0&&
!b(k,v.leaf),I?O=b(E,v.column):v.column<1&&L<0&&(O=v.leaf));let P=N(I);if(!P||O===void 0)return!1;let[z,W]=I?[$,L]:[L,$],
Z=z?z>0?"down":"up":W>0?1:0;return C(I,$===-1/0?2*P.n-2:ao(P,O,Z)),!0}function C(k,E,...$){let L=N(k);if(!L)return;k||o.
reveal([b(L.start,E)]);let R=r();if(!R)return;let{columnTree:v,rowTree:O,heatmap:I}=R.places,P=k?Ie(R,L):Wn(R),[z,W]=[an(
P,L,E),ut(P,ft(L,E))];if(k){let B={x:v.left+z,y:v.top+W};return _(R,Gr(L,E),B,...$)}let Z=R.inBlocks?{within:E}:{node:E},
D={x:O.left+W,y:I.top+z};_(R,E<L.n?{leaf:E,column:-1}:Z,D,...$)}return()=>{x(),M()}}var Fc=["linear","log","symlog","power","quantile"],ef=[2,98],zc=.5,nf=.01,Po=100,jn=1/(1-.1),Uc=t=>j.diverging_maps.includes(
t.replace(/_r$/,""));function Jr(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let l=0;l<t.length;l++){
let a=b(t,l);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function Yr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Ho(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:l,most:a}=e,c=o==="log";if(of(t),c&&l<=0)throw new Error(Wc("the smallest",l));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!c&&!p?0:null}let f=i===!0||i==="auto"&&n?ef:i,[
m,h]=[l,a];if(Array.isArray(f)&&e.sorted().length&&(m=Yr(e.sorted(),b(f,0)/100),h=Yr(e.sorted(),b(f,1)/100)),[m,h]=rf(m,
h,u,r,s,c),!(m<h))if(r===null&&s===null)h=c?10*m:m+1;else{let[p,d,g,w]=s===null?["vmin",m,"below the largest",h]:["vmax",
h,"above the smallest",m];throw new Error(`${p}=${at(Number(d))} is not ${g} value, ${at(Number(w))}: choose another ${p}\
, or both ends.`)}return sf(o,m,h,u,e)}var Wc=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${at(e)}: choose \
another norm, such as 'symlog'.`;function of({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${at(r)} is not below vmax=${at(s)}: choose a smaller vmin or a larger vmax.`);for(let[
a,c]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof c=="number"&&c<=0)throw new Error(Wc(a,c));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let l=i?`above vmin=${at(r)}`:`below vmax=${at(s??0)}`;
throw new Error(`center=${at(e)} is not ${l}: choose another center or end.`)}function rf(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(c,u)=>s?u/c:u-c,l=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&
(a=i(n,r)),a>l||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function sf(t,e,n,o,r){let s=1e-9*(n-e),[i,l]=cf(t,e,n,o,r),
[a,c]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),d=Math.max(c-p,p-a);[u,f]=[.5-.5*(p-a)/d,.5+.5*(c-p)/d]}let m=p=>(i(
Math.min(Math.max(p,e),n))-a)/(c-a),h=p=>l(a+p*(c-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:h,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,d)=>{let g=(d+1)/
256;return g<=u?-1/0:g>=f?1/0:h((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let d=new Set;for(let g=0;g<p;g++)d.
add(Number(at(h(g/(p-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function cf(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**zc,i=>s+Math.sign(i)*Math.
abs(i)**(1/zc)]}if(t==="symlog"){let s=nf*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*jn:Math.sign(i)*s*
(jn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=jn?i/jn:Math.sign(i)*s*10**(Math.abs(i)/s-jn)]}if(t==="quantile"){let[s,
i]=af(r.sorted(),e,n);return[l=>Bc(l,s,i),l=>Bc(l,i,s)]}return[s=>s,s=>s]}function af(t,e,n){let o=t.filter(a=>a>=e&&a<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=Po;a++){let c=a===0?e:a===Po?n:Yr(o,a/Po);c!==r.
at(-1)&&(r.push(c),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+a/Po,i[u]=b(i,u)+1}let l=s.map((a,c)=>a/b(i,c));return[
l[0],l[l.length-1]]=[0,1],[r,l]}function Bc(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let l=o+r>>1;b(e,l)<=t?o=l:r=l}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var jc=24,qc=.02,zo=.02,Gc=.1;function Kc(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let c=ot(n,"hclust-scale-\
end");c.tabIndex=0,c.title="Drag to move this end of the colors; double click for the usual ends",c.dataset.lmSuppressShortcuts=
"true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","aria-label":a==="vmax"?"Upper end of \
the colors":"Lower end of the colors"}))c.setAttribute(u,f);return t.append(c),{end:a,el:c}}),r=1;function s(a,c,u){let f=a.
center===null?null:a.share(a.center),m=c==="vmax"?Math.max(u,(f??0)+qc):Math.min(u,(f??1)-qc),h=Number(at(a.atShare(m),4));
Number.isFinite(h)&&e.move(c,h)}function i(a,c){let u=c==="vmax"?1:0,f=null,m=d=>{let g=e.scale();g&&s(g,c,u+d)},h=d=>{let g=e.
scale()?.values[d];g!==void 0&&e.move(c,g)},p=()=>{f&&(f=null,a.style.transform="",e.done())};return tt(a,{pointerdown(d){
let g=e.scale();d.button||!g||(f={y:d.clientY,id:d.pointerId,scale:g},a.setPointerCapture(d.pointerId))},pointermove(d){
if(f?.id!==d.pointerId)return;let g=(d.clientY-f.y)/de(a);a.style.transform=`translateY(${g}px)`,g&&s(f.scale,c,u-g/r)},
pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Ut({ArrowUp:()=>m(zo),ArrowRight:()=>m(zo),ArrowDown:()=>m(-zo),ArrowLeft:()=>m(
-zo),PageUp:()=>m(Gc),PageDown:()=>m(-Gc),Home:()=>h("least"),End:()=>h("most"),Delete:e.reset,Backspace:e.reset})})}let l=o.
map(({el:a,end:c})=>i(a,c));return{show(a,c,u){r=a.height;let[f,m]=[Math.min(c.values.least,c.vmin),Math.max(c.values.most,
c.vmax)];for(let{el:h,end:p}of o){let d=p==="vmax"?a.top:a.top+a.height;h.style.left=`${a.left+a.width/2-jc/2}px`,h.style.
top=`${d-jc/2}px`;let g=at(c[p],4);h.setAttribute("aria-valuemin",String(f)),h.setAttribute("aria-valuemax",String(m)),h.
setAttribute("aria-valuenow",String(c[p])),h.setAttribute("aria-valuetext",`${g} ${u}`.trim())}},destroy(){for(let a of l)
a();for(let{el:a}of o)a.remove()}}}var lf=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,uf=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,ff=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Vc(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=lf.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=uf.test(r)?[r]:[];for(let[a,c,u]of ff)c.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(u,""));let l=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(l.filter(Number.
isFinite))]}var mf=["linear","logarithmic","symmetric log","square root","quantiles"],pf=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Xc(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ke(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),l=pf.map(([d,g])=>{let w=o.createElement("label"),y=o.createElement(
"input");return y.type="text",y.inputMode="decimal",y.dataset.lmSuppressShortcuts="true",y.addEventListener("change",()=>m(
d,y.value.trim())),w.append(g,y),s.el.append(w),{name:d,input:y}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),c=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let w=Vc(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
w,0)})}function h(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}h(!1);let p=[tt(r,{click:()=>h(r.getAttribute(
"aria-expanded")!=="true")}),tt(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),h(!1),r.focus())}})];return{show(d,g,w,y,x){
i.show(d.norm??"linear",Fc,mf);for(let{name:M,input:A}of l){let _=d[M],N=g[M];(o.activeElement!==A||!f.textContent)&&(A.
value=typeof _=="number"?at(_):_===null?"none":""),M!=="center"&&_===null&&(A.value=""),A.placeholder=N===null?"none":at(
N,3)}a.show(w),c.show(y),u.show(Object.keys(d).length>0),f.textContent=x},hide(d){d&&h(!1)},destroy(){for(let d of p)d();
s.destroy()}}}var df={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Yc(t,e){let n=t.
model.get("values_about")??{},o=t.option("color_scale")??{},r=!!n.centered,s=r||typeof o.center=="number",i=fi(String(t.
option("cmap")||re),s),l=r&&Uc(i),a="",c;try{c=Ho(o,e,l)}catch(u){a=u.message,c=Ho({},e,l)}return{scale:c,cmap:i,diverging:l,
unit:String(n.unit??""),reason:a}}function Zc(t,e,n,o,r=null){let s={of:null,values:Jr([])},i=Yc(o,s.values),l=en(i.cmap,
o.model),a=()=>o.option("color_scale")??{};function c(d){let g=Object.fromEntries(Object.entries({...a(),...d}).filter(([
w,y])=>y!==void 0&&!(w==="norm"&&y==="linear")));try{Ho(g,s.values,i.diverging)}catch(w){p(w.message);return}o.setOption(
"color_scale",g)}let u=()=>{Object.keys(a()).length&&o.setOption("color_scale",{})},f=()=>c({vmin:void 0,vmax:void 0}),m=r?
null:Xc(t,n,{change:c,reset:u,annotate:d=>o.setOption("annot",d)}),h=r?null:Kc(e,{scale:()=>e.classList.contains("hclust\
-empty")?null:i.scale,move:(d,g)=>c({[d]:g}),done:o.flush,reset:f});function p(d){let{robust:g="auto"}=a(),w=g==="auto"?
i.diverging:!!g;m?.show(a(),i.scale,w,!!o.option("annot"),d)}return{now:()=>({scale:i.scale,map:l,unit:i.unit,annot:!!o.
option("annot"),fmt:String(o.option("fmt")||".2g")}),update(d){let{values:g}=o.data;g!==s.of&&(s={of:g,values:Jr(g)}),i=
Yc(o,s.values),l=r&&(o.option("cmap")||re)===re?r():en(i.cmap,o.model),m?.hide(!d),p(i.reason)},place:d=>h?.show(d,i.scale,
i.unit),inWords(){let{scale:d,unit:g}=i,[w,y]=[d.vmin,d.vmax].map(Jc),x=df[d.norm];return`Colors go from ${w} to ${y}${g&&
` (${g})`}`+(x?` on a ${x} scale`:"")+(d.center===null?"":`, ${Jc(d.center)} in the middle`)+(d.below||d.above?"; values\
 beyond have the color of the end.":".")},destroy(){m?.destroy(),h?.destroy()}}}var Jc=t=>at(t,3);async function dn(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var hf={cellLines:Vr,clusterColors:Nt,clusterTitle:Q,color:nt,columnNames:zr,count:H,createA11y:sn,createViewBase:Me,eventPosition:St,
fitNames:Ge,keyHandler:Ut,literal:q,ownParts:An,paintColumnNames:Io,paintFrame:fn,paintHeatmap:Lo,paintRowNames:Ro,renderHeatmap:$o,
value:wt};function Qc(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,l,a]=[!1,!1,!1],c=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,h()}),t.append(f);async function m(){
let w=o.get("sub_module");if(!w)return o.send({wants:"sub_module"});l||(l=!0,s=await dn(w,t,"The heatmap of the selected\
 rows"),l=!1,i&&=!!s,h())}function h(){if(a)return;let w=!!(e.scene()&&n.selection?.includes(1));f.hidden=!w,f.setAttribute(
"aria-expanded",String(i)),!i||!w?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>c,close:d,tools:hf}):m()}function p(w,y){
c=u=y,n.select(w),u=null,h()}function d(){i=!1,h(),f.focus()}let g=n.subscribe("selection",()=>{c=u});return o.on("chang\
e:sub_module",h),{follow:h,columns:()=>c,brush:p,take(w,y){let x=new Set([...y&&c||[],...Array.from(w)]),{selection:M,data:A}=n,
_=A.tree.order.filter(N=>M?.[N]??!0);x.size&&p([..._],x.size<A.p?x:null)},restyle(){r?.destroy(),r=null,h()},destroy(){a=
!0,g(),o.off("change:sub_module",h),r?.destroy()}}}function Zr(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,Di(e.option(n)??[],u,f));function l(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function a(u){let f=l(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function c(){let u=ot(t.ownerDocument,
"hclust-sort");u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),t.append(u),r.push(u)}return{act:i,
mark:l,words:u=>[l(u)||"↕",a(u)],update(u){s=u},place(u,f){let m=f.map(h=>h.name);for(;r.length<m.length;)c();for(let h of r.
splice(m.length))h.remove();r.forEach((h,p)=>{let{left:d,top:g,width:w,height:y}=b(u,p),x=b(m,p);h.dataset.track=x,h.title=
a(x),h.style.cssText=`left:${d}px;top:${g}px;width:${w}px;height:${y}px`})}}}var[ta,ea,Re]=[1,2,3],na=104,gf=18;function oa(t,e,n){let o=Vi(e);return Qr(t,o,n,o)}function Qr(t,e,n,o=null){let r=t.ownerDocument,
s=ke(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",F=>{k.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",F)}),l=s.checkbox("Columns","Cluster the columns and draw their tree",
F=>{E.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",F)}),a=s.select("Colors",F=>e.setOption("cmap",
F)),c=()=>e.option("tracks")??[],u=po(()=>{Z.hide(),Qt()}),f=s.button("show all rows",u.showAll),m=se(r,n.font),h=[],p=[],
d=new Int32Array(0),g=!1,w=null,[y,x]=[!1,!1],M=null,[A,_]=[$n(1,[],0,1),$n(1,[],0,1)],N=[null,null],S=()=>y&&e.option("\
row_split")===Ae,T=[],C=[],k=[],E=[],$=[],L=null,R=null,v=null,O=null,I=$c(r),P=Me(t,"hclust-plot",[I.paintBase,I.paintRows,
I.paintCut,I.paintOverlay].map(F=>X=>{let Y=Zt();Y&&F(X,Y)}),()=>Qt()),{box:z,stage:W,tip:Z}=P,D=o?Zi(e):Qc(z,{root:t,store:e,
scene:Zt}),G=Zc(t,z,s,e,o?()=>Xi(n,e.model):null),K=sn(z,W.canvas),V="Strips that show what else is known of each row, a\
nd column",lt=ot(r,"hclust-corner");z.append(lt);let yt=Zr(z,e,"sort_by","rows"),xt=Zr(z,e,"column_sort_by","columns"),Wt=wo(
lt,"Tracks",V,(F,X,Y)=>{co(e,Y?"column_tracks":"tracks",F,X)},[yt,xt],"Of columns"),ae=Bi(lt,e),$t=qi(z,e);function Zt(){
if(!w)return null;let{data:F,cut:X,selection:Y,hover:gt}=e,Ht=v?.leaf!==void 0&&v.leaf===gt?.leaf?v.column:-1;return{data:F,
cut:X,columnCut:M,selection:Y,hover:gt,places:w,rows:h,columns:p,placeOf:d,...G.now(),gaps:g,rowTree:y,inBlocks:L,branch:v,
some:D.columns(),outlined:o!==null,named:R,brushed:O,tracks:T,columnTracks:C,markOf:xt.mark,column:Ht,theme:n,face:m,shown:u.
shown(),rowAxis:A,columnAxis:_,titleOf:N[0]?.titleOf??null,columnTitleOf:jt(),dpr:W.dpr}}function wn(){let{data:F}=e,X=F.
p>0&&F.values.length>=F.n*F.p;s.hide(!X),K.showNotice(X?"":o?.note()||yo),T=Xe(T,F.tracks,c()),C=Xe(C,F.columnTracks,e.option(
"column_tracks"));let Y=Hi(e);({by:k,byColumns:E,inBlocks:L,rowTree:y,columnTree:x,cutColumns:M,named:R}=Y),yt.update(k),
xt.update(E),Wt.show(F.tracks.map(({name:et})=>et),c(),F.columnTracks.map(({name:et})=>et),e.option("column_tracks")??[]),
G.update(X);let gt=[re,...mi(e.model)],Ht=String(e.option("cmap")||re),pe=gt.includes(Ht)?gt:[Ht,...gt];a.show(Ht,pe,pe.
map(et=>et===re?"automatic":et)),i.show(Y.free,F.n>1&&!o),l.show(x,F.columnTree!==null),$t(x?F.p:0,M);let rr=M!==null,sr=Y.
free&&!o?F.n:0;ae({rows:sr,columns:x?F.p:0,cut:rr}),Y.rowsOf.some((et,qt)=>et!==$[qt])&&([h,$]=[Y.rows(),Y.rowsOf]),p=o?
h:Y.columns(),d=new Int32Array(F.n);for(let et=0;et<F.n;et++)d[b(h,et)]=et;if(v=null,!X)return w=null,z.style.height="",
W.paint();Qt()}function Qt(){let{data:F}=e;if(f.show(u.part!==null),!W.width||!F.p||!F.values.length)return;let[X,Y]=u.shown(),
gt=G.now();Ee();let Ht=o?Yi(z):W.height,pe=!o||!R&&Math.min(W.width,Ht)>gf*F.p;w=gc({width:W.width,height:Ht,columns:Array.
from(p,et=>pe?F.columns[et]??"":""),square:o!==null,rows:Y-X,rowTree:y||L!==null,columnTree:x,columnCut:M!==null,titles:!!(L??
(y&&e.option("row_split"))),columnTitles:jt()!==null,between:le()*(N[1]?.breaks.length??0),chosen:!!R,longestName(){let et=0;
for(let qt of R??[])et=Math.max(et,m.width(q(F.name(qt))));if(R)return et;for(let qt=Math.floor(X);qt<Y&&qt<F.n;qt++)et=
Math.max(et,m.width(F.name(b(h,qt)).slice(0,60)));return et},scale:Wr(gt.scale,120).words,unit:gt.unit,gaps:g,dpr:W.dpr,
tracks:uc(T,W.width-na,h,[X,Y],m,yt.mark,e.selection,C),columnTracks:vc(C,W.width,m)},m),o&&(z.style.height=`${w.tall}px`);
let{below:rr,columnTracks:sr}=w;yt.place(w.tracks.map(({left:et,top:qt,width:xs,height:Nl})=>({left:et-1.5,top:qt+Nl,width:xs&&
xs+3,height:rr})),T),xt.place(sr.map(et=>({...et,left:et.left+et.width,width:zn})),C),lt.style.maxWidth=`${w.heatmap.left}\
px`,ue(),G.place(w.bar),K.describe(fe()),W.paint(),D.follow()}let jt=()=>N[1]?.breaks.length?N[1].titleOf:null,le=()=>Number(
e.option("gap")??j.block_gap);function Ee(){N=zi(e,{rowTree:y,columnTree:x,inBlocks:L,cutColumns:M})}function ue(){if(!w)
return;let{data:F}=e,{width:X,height:Y}=w.heatmap;A=$n(F.n,N[0]?.breaks??[],le(),Y,u.shown()),_=$n(F.p,N[1]?.breaks??[],
le(),X)}function Jn(){let F=N.flatMap((X,Y)=>{let gt=X?.breaks.length??0;return gt?[`${Y?`columns by their ${e.option("c\
ol_split")===Ae?"clusters":"tree"}`:`rows by ${L?e.option("row_split"):S()?"the clusters":"their tree"}`} into ${H(gt+1,
"blocks")}`]:[]});return F.length?` Split: ${F.join(", ")}.`:""}let Tt=F=>F.map(({track:X,falls:Y})=>X.name+(Y?" (descen\
ding)":"")).join(", then by ");function fe(){let{cut:F,data:X,selection:Y}=e,gt=Tt(k),Ht=gt?`sorted by ${gt}`:L?"cluster\
ed in blocks":"in the table's order";return o?`Distances between all pairs of ${H(X.n,X.noun)} in the order of their tre\
e: ${H(F.k,"clusters")}, outlined on the diagonal${In(Y)} ${G.inWords()}`:`Clustermap of ${H(X.n,X.noun)} ${y?"in the or\
der of their tree":Ht} by ${H(X.p,"features")}: ${H(F.k,"clusters")}${In(Y)} ${G.inWords()}`+Ui(M)+Jn()+(T.length?` Besi\
de it: ${T.map(({name:pe})=>pe).join(", ")}.`:"")+(C.length?` Above the columns: ${C.map(({name:pe})=>pe).join(", ")}.`:
"")+(E.length?` Columns are sorted by ${Tt(E)}.`:"")}let J=null;function _e(){u.reset(e.data.n),e.data.values!==J&&(J=e.
data.values,g=e.data.values.some(Number.isNaN)),wn()}let me={store:e,base:P,viewport:u,scene:Zt,columns:()=>p.length,hit:()=>v,
brush:D.brush,takeColumns(F,X){D.take(F,X),W.paint(Re)},setBrushed(F){O=F,W.paint(Re)},setHit(F){v=F,W.paint(Re)}},Fe=null;
return P.onDestroy(K.destroy,G.destroy,D.destroy,Hc(me),e.subscribe("data",_e),e.subscribe(["order","option"],wn),e.subscribe(
["cut","selection"],F=>{if(F==="cut"&&Fe&&Vt(Fe,e.cut))return;Fe=e.cut;let X=F!=="cut"?[Re]:S()?[ta,ea,Re]:[ea];if(X.includes(
ta)&&(Ee(),ue()),F!=="cut"&&w&&T.length){let Y=W.width-na;w.legend=cn(T,Y,m,e.selection,C).items,X.push(0)}F==="cut"&&P.
followCut(e.cut,...X.filter(Y=>Y!==Re)),K.describe(fe()),W.paint(...X),D.follow()}),e.subscribe("reveal",()=>{u.reveal(e.
wanted.map(F=>b(d,F)))}),e.subscribe("hover",()=>{e.hover?.leaf!==v?.leaf&&(v=null),Z.hide(),W.paint(Re)})),_e(),{restyle(F){
n=F,m=se(r,n.font),o&&G.update(w!==null),Qt(),D.restyle()},destroy(){P.destroy(),I.destroy(),s.destroy()}}}var es=864e5,wf=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function sa(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function ns(t,e,n,o,r){if(t==="date")return bf(e,n,Math.max(2,Math.floor(o/r)));let s=je(
e,n,o,r);return{values:s,words:te(s)}}function bf(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return ts(ra(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let l=Math.ceil((t-s)/r);l*r+s<=e;l++)i.push(l*r+s);return ts(i,t,e)}return ts(ra(t,e,1),t,e)}function ra(t,e,n){
let o=new Date(t*es);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let l=new Date(0);l.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=l.getTime()/
es;if(!(a<=e))break;a>=t&&s.push(a)}return s}function ts(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let l=b(wf,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${l}`:i.getUTCMonth()?l:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*es).getUTCFullYear()}`),{values:t,words:o}}var ia=8,aa=12,yf=46,xf=j.max_axis_word;function os(t,e,n){let o=t.axisNames.findIndex(c=>c.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let l=q(s.label||s.name),a=s.unit?`${l} (${q(s.
unit)})`:l;return{name:s.name,title:a,column:s,values:i,all:sa(i)}}function la(t,e,n,o,r,s,i){let l=Math.max(40,t.height-
ia-yf),a=ns(n.column.kind,...r,l,46);a.words=a.words.map(d=>i.fit(d,xf));let c=Math.max(0,...a.words.map(d=>i.width(d))),
u=Math.ceil(c+8+U+16),f=Math.max(40,t.width-u-aa-s),m=ns(e.column.kind,...o,f,64),h=ca(e.values,o[0],o[1],f),p=ca(n.values,
r[1],r[0],l);for(let d=0;d<h.length;d++)Number.isNaN(h[d])?p[d]=NaN:Number.isNaN(p[d])&&(h[d]=NaN);return{left:u,top:ia,
width:f,height:l,x:m,y:a,xs:h,ys:p}}function ca(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function ua(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:l,dpr:a}){
let{left:c,top:u,width:f,height:m}=e,h=u+m,p=Math.max(1,Math.round(a))/a,d=w=>Math.round(w*a)/a;t.font=l.css(),t.fillStyle=
i.rule,st(t,"right"),e.y.values.forEach((w,y)=>{let x=d(h-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=i.rule,t.globalAlpha=.7,t.
fillRect(c,x,f,p),t.globalAlpha=1,t.fillRect(c-4,x,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[y]??"",c-8,x+.5)}),t.fillStyle=
i.rule,t.fillRect(d(c),u,p,m+p),t.fillRect(c,d(h),f,p),st(t,"center","alphabetic");let g=f/Math.max(1,e.x.values.length)-
8;e.x.values.forEach((w,y)=>{let x=d(c+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=i.rule,t.fillRect(x,h,p,4);let M=l.fit(e.x.words[y]??
"",g),A=c+f+aa-1-l.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.min(x,A),h+17)}),t.fillStyle=i.ink,t.fillText(l.fit(
n.title,f),c+f/2,h+37),t.save(),t.translate(U+1,u+m/2),t.rotate(-Math.PI/2),t.fillText(l.fit(o.title,m),0,0),t.restore()}var De=32,rs="no value",fa=new WeakMap,qn=t=>t.tracks.find(e=>e.known);function Ct({data:t,option:e}){let n=e("color_by"),
o=n==="known"?qn(t):Gn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=fa.get(o)??Mf(o);return fa.set(o,r),r}
function Mf(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?kf(t):t.colors,l=s?i.map(()=>""):n,a=r?[...l,
rs]:l,c=new Int32Array(a.length),u=s?ss(t,De):Number,f=Int32Array.from(o,h=>Number.isNaN(h)?l.length:u(h));for(let h of f)
c[h]=b(c,h)+1;let m=a.map((h,p)=>Ft(s?0:p%be,i[p]??j.missing_color));return{name:e,k:a.length,titles:a,labels:f,sizes:c,
colors:Int32Array.from(m),scale:s}}var Gn=(t,e)=>t.tracks.find(n=>n.name===e);function ss({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function kf(t){let e=Array.from({length:De},(o,r)=>r),n=io({...t,values:e,ends:[(1-
De)/3,De-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var Af=120;function ma(t,e,n,o,r){let{model:s}=e,i=null,l=null,a=null,c="",u;function f(){let d=n();if(!d||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[d.x.name,d.y.name,...g,...w]}function m(){let d=f(),g=JSON.stringify([d,e.data.
revision]);g!==c&&(c=g,clearTimeout(u),d&&(u=setTimeout(()=>s.send({wants_density:d,module:!i}),Af)))}async function h(d,g){
if(!d?.density||JSON.stringify([d.density,d.revision])!==c||!d.module&&!i||d.module&&!i&&(i=await dn(d.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([d.density,d.revision])!==c)return;let[w,y,x]=g.map(S=>new Uint8Array(S.buffer,
S.byteOffset,S.byteLength).slice().buffer);if(!w||!y||!x)return;let{across:M,up:A,density:_,revision:N}=d;l={of:_,revision:N,
density:{across:M,up:A,cells:new Uint16Array(w),groups:new Int32Array(y),counts:new Uint16Array(x)}},a=null,r(p(d.ends))}
function p([d,g,w,y]){let x=n();if(!x||d===void 0||g===void 0||w===void 0||y===void 0)return null;let{x:M,y:A}={x:x.x.all,
y:x.y.all};return d>=M[0]&&g<=M[1]&&w>=A[0]&&y<=A[1]?null:{x:[Math.min(d,M[0]),Math.max(g,M[1])],y:[Math.min(w,A[0]),Math.
max(y,A[1])]}}return s.on("msg:custom",h),{follow:m,paint(d,g){let w=n(),{cut:y,data:x,selection:M}=e;if(d.points||!i||!l||
!w)return!1;let[A,_,N,S,T,C]=l.of;if(A!==w.x.name||_!==w.y.name||l.revision!==x.revision)return!1;if(a?.cut!==y||a.selection!==
M||a.of!==l){let O=Int32Array.from(Nt(y),P=>Number.parseInt(nt(P).slice(1),16));a={image:i(t.ownerDocument,l.density,y.labels,
O,M),cut:y,selection:M,of:l}}let k=o(),E=(O,I,P)=>(O-I[0])/(I[1]-I[0])*P,[$,L]=[N,S].map(O=>E(O,k.x,g.width)),[R,v]=[C,T].
map(O=>g.height-E(O,k.y,g.height));return d.save(),d.beginPath(),d.rect(g.left,g.top,g.width,g.height),d.clip(),d.imageSmoothingEnabled=
!1,d.drawImage(a.image,g.left+($??0),g.top+(R??0),(L??0)-($??0),(v??0)-(R??0)),d.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",h)}}}var Sf={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},vf=10;function Kn(t){return Sf[_r(
t)]}function pa(t,e,n,o,r,s){let i=r*Bo(e),l=t;if(l.marker){l.marker(Kn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Kn(e))),t.restore()}function Bo(t){return ji[_r(t)]}function da(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:l,alpha:a},c,u){let f=Math.ceil((s*.6+i+.5)*c);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*Bo(r)*c;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=a;let h=new Path2D(Kn(r));n.fillStyle=nt(
r),n.fill(h),n.strokeStyle=l,n.lineWidth=i*c/m,i&&n.stroke(h);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
d=Array.from(p.keys()).filter(g=>bt(p,g)>>>24>=vf);return{steps:Int32Array.from(d,g=>{let[w,y]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+y-f}),pixels:Int32Array.from(d,g=>bt(p,g))}}return function(s,i,l){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${l}`,c=e.get(a);c||(e.size>12&&e.clear(),e.set(a,c=[]));let u=c;return f=>u[Er(f)]??=o(Er(f),s,i,l)}}function ha(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>bt(e,m)-bt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let l=new Int32Array(2*r+1),a=f=>bt(i,bt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)l[a(f)+1]=bt(l,a(f)+1)+1;for(let f=0;f<
2*r;f++)l[f+1]=bt(l,f+1)+bt(l,f);let c=n?bt(l,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=a(f),h=bt(l,m);u[h]=f,
l[m]=h+1}return{order:u,dimmed:c}}function ga(t,e,n,o,r,s,i){let{xs:l,ys:a,width:c,height:u,left:f,top:m}=o;for(let h=0;h<
r.length;h++){let p=bt(r,h),d=bt(l,p),g=bt(a,p);if(!(d>=-1&&d<=c+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:y}=i[bt(s,
p)],x=Math.round((m+g)*n)*e+Math.round((f+d)*n);for(let M=0;M<w.length;M++){let A=x+bt(w,M),_=bt(y,M),N=bt(t,A);t[A]=N===
0||_>>>24===255?_:Tf(_,N)}}}function Tf(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,l=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|l|a}function bt(t,e){return t[e]}var wa="http://www.w3.org/2000/svg",Ef=12,ba=24,_f=20,is=10,Nf=100,Fo=5;function ya(t,e){let n=t.ownerDocument,o=ot(n,"h\
clust-legend");o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to select its rows"),t.
append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let l={width:0,height:0};
function a(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(wa,"svg");m.setAttribute("aria-hidden","true"),
m.setAttribute("viewBox","-9 -9 18 18");let h=n.createElementNS(wa,"path");m.append(h);let p=n.createElement("b"),d=n.createElement(
"span");f.append(m,p,d);let g={button:f,path:h,number:p,rest:d,key:"",label:0};return u?(f.dataset.lmSuppressShortcuts="\
true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function c(u,f,m){for(;u.length<f.
length;)u.push(a(u===r));let h=0;return u.forEach((p,d)=>{let{button:g,path:w,number:y,rest:x}=p,M=f[d];if(g.hidden=!M,!M)
return;let{title:A="",words:_="",index:N,scale:S="",size:T=8}=M;p.label=M.label??0,x.textContent!==_&&(x.textContent=_);
let C=m.fitTitle(A,js,U,!0);y.textContent!==C&&(y.textContent=C);let k=`${N} ${T} ${S}`;p.key!==k&&(p.key=k,g.dataset.scale=
S,g.style.backgroundImage=S&&`linear-gradient(90deg,${S})`,w.setAttribute("d",N===void 0?"":Kn(N)),N!==void 0&&(w.setAttribute(
"transform",`scale(${T*Bo(N)})`),w.setAttribute("fill",nt(N)))),h=Math.max(h,m.width(C,U,!0)+m.width(_),S?Nf:0)}),h}return{
el:o,show(u,f,m,h){let p=Math.floor((h-2*is)/ba)-f.length,d=Math.max(2,Math.min(Ef,p)),g=u.length,w=g<=d?g:d-1,y=Math.max(
c(r,u.slice(0,w),m),c(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${H(g-w)} more`,y=Math.max(y,m.width(i.textContent)));
let x=w+(i.hidden?0:1)+f.length;return l={width:Math.ceil((_f+y+8)/8)*8,height:ba*x+4},l},move(u,f){o.style.transform=`t\
ranslate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${l.width}px`},destroy(){o.remove()}}}function xa({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,is,(n-r.width)/2],i=[2,o-r.height-is,(o-r.height)/2],l=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[c=0,u=0]of l){let f=s[c]??0,m=i[u]??0,h=0;for(let p=0;p<
t.length;p++){let d=b(t,p),g=b(e,p);d>f-Fo&&d<f+r.width+Fo&&g>m-Fo&&g<m+r.height+Fo&&h++}h<a.hidden&&(a={left:f,top:m,hidden:h})}
return a}var[Of,Cf]=[-1,3];function $f({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Uo({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:$f(o,t),noun:n}:{sizes:o.sizes,noun:e}}function Ma(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Of),Cf))}var Lf=16;function Wo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Gn(t,e(s)));return{marker:n,
size:o,names:r}}function ka(t){let{cut:e,data:n}=t,o=Ct(t),{labels:r,sizes:s}=o??e,i=o?.colors??Nt(e),{marker:l,size:a}=Wo(
t),c=a?cs(a):n.leafRows&&Ma(n.leafRows);if(!l&&!a)return{labels:r,sizes:s,colors:i,powers:c};let u=l?l.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(d=>l?l.words.map((g,w)=>Ft(w,nt(d))):d),h=r.map((d,g)=>{let w=l?b(l.values,g):0;return Number.
isNaN(w)||a&&Number.isNaN(b(a.values,g))?f:d*u+w}),p=new Int32Array(f+1);for(let d of h)p[d]=b(p,d)+1;return{labels:h,sizes:p,
colors:Int32Array.from([...m,Ft(0,j.missing_color)]),powers:c}}function cs(t){let e=ss(t,Lf);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function Aa(t,e){let{names:n}=Wo(t);return n?ht(n,e):t.data.name(e)}function Sa(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:l,width:a,
away:c}of t)for(let u of[i+c,i-c-a]){let f={x0:u,y0:l-7,x1:u+a,y1:l+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(h=>If(f,h)))){o.push(f),r.push({row:s,left:u,y:l});break}}return r}function If(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var va=60,Rf=j.max_named_points,Df=j.max_point_name;function Pe(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function Ta(t){
let e=da(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,l,{ink:a,paper:c,quiet:u},f){let{data:m,selection:h}=l;
(!n||!r)&&(r=ka(l),n=ha(r.labels,r.sizes,h));let{order:p,dimmed:d}=n,{labels:g,colors:w,powers:y}=r,x=m.n<=2500?.7:.4,M=d>
0&&p.length-d>va,A=s.points,[_,N]=A?[1,1]:[s.canvas.width,s.canvas.height];!A&&(o?.width!==_||o.height!==N)&&(o=s.createImageData(
_,N));let S=A||!o?new Int32Array(1):new Int32Array(o.data.buffer);S.fill(0);let T=(E,$)=>{if(!E.length)return;if(A)return A(
i,E,g,w,$);let L=e($,f,_);ga(S,_,f,i,E,g,Array.from(w,L))},C=(E,$)=>{let L=y;if(!L)return T(E,{...$,size:Pe(m.n)});for(let R of[
...new Set(Array.from(L))].sort((v,O)=>O-v)){let v=E.filter(O=>L[O]===R);T(v,{...$,size:Pe(m.n,R)})}};C(p.subarray(0,d),
{halo:x,edge:c,alpha:.22});let k=M?a:Ct(l)?u:c;C(p.subarray(d),{halo:M?.9:x,edge:k,alpha:1}),!A&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>va?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function jo(t,{left:e,top:n,xs:o,ys:r},s,i){let[l,a]=[b(o,s),b(r,s)];Number.isNaN(l)||(t.beginPath(),t.arc(e+l,n+a,i,0,2*
Math.PI),t.stroke())}function Ea(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function _a(t,e,n,o,r,s){
let{data:i,selection:l}=n,a=Ao(i,n.option("labels")),c=[];for(let m of a??e.xs.keys())if(qo(e,m)&&c.push(m)>Rf&&!a)return;
let u=new Map(c.map(m=>[m,s.fit(q(Aa(n,m)),Df)])),f=c.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:l?.[m]?12:8}));t.font=s.css(),st(t,"left"),t.fillStyle=a?r.ink:r.quiet;for(let{row:m,left:h,y:p}of Sa(f,e,[o]))t.fillText(
u.get(m)??"",e.left+h,e.top+p+.5)}function qo({xs:t,ys:e,width:n,height:o},r){let[s,i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&
i>=0&&i<=o}function as(t,e){let n=Ct(t)?.titles[e];return n===void 0?Q(t.cut,e):q(n)}function Oa(t,e){let{cut:n,data:o}=t,r=Ct(t),{
marker:s,size:i}=Wo(t),{sizes:l,noun:a}={...Uo(o,n),...r},c=Array.from(r?.colors??Nt(n)),u=c.map((p,d)=>({title:as(t,d),
words:` · ${H(b(l,d),a)}`,index:s?Ft(0,nt(p)):p,label:d})),f=[],m=(p,...d)=>f.push({title:q(p)},...d),h=(p,d,g)=>({words:d,
index:Ft(p,e),size:g});if(r?.scale){let p=c.slice(0,De).map(nt).join();u.splice(0,De),m(r.name,{scale:p},{words:Na(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,d)=>h(d,q(p)))),i){let p=cs(i),[d,g]=Na(i);m(i.name,h(0,d,Pe(o.n,Math.min(
...p))),h(0,g,Pe(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:rs,index:Ft(0,j.missing_color)}),[u,f]}function Na({
ends:[t,e],kind:n,unit:o}){return[wt(t,n),wt(e,n,o)]}var Ca=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=be],["Names","names_from","","row names",()=>!0]];
function $a(t,e){let{box:n,list:o}=Oe(t,"Points",""),r=ke(o,"What points show"),s=Ca.map(([i,l])=>r.select(i,a=>e.setOption(
l,a)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,Ca.map(([,l,a,c,u],f)=>{let m=String(e.option(l)||a),
h=i.tracks.filter(u).map(({name:g})=>g),p=[c,...h.map(q)],d=[a,...h];return l==="color_by"&&qn(i)&&(d.push("known"),p.push(
"known class")),s[f]?.show(m,d,p),m}).join(`
`)}}}function Go({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Pf=["names_from","color_by","marker_by","size_by"];function ls(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(a=>Hf(a,n)))]:[],l=[s("color_by")==="known"?qn(r):void 0];for(let a of Pf)l.push(Gn(r,s(a)));for(let a of new Set(
l)){let c=a&&e&&[e.x.name,e.y.name].includes(a.name);a&&!c&&i.push(`${a.name} ${ht(a,n)}`)}return i.push(`cluster ${Q(o,
b(o.labels,n))}`,Go(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function Hf({column:t,values:e},n){let o=b(e,n),r=wt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var La=new WeakMap;function Ia(t){let e=La.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),La.set(t,e)),e}function Ra(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function l(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[y="",...x]=ls(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),y,
x)}function a({x:g,y:w}){let y=t.plot();return y?[(g-y.left)/y.width,1-(w-y.top)/y.height]:[.5,.5]}let c=null;function u(){
c=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=pn(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y},x){
let M=t.plot();if(!(!x.moved&&Math.hypot(w-x.x,y-x.y)<on)&&(x.moved||l(-1),x.moved=!0,!(!M||f.over))){if(f.pan)return o.
move((x.x-w)/M.width,(y-x.y)/M.height,f.from);c??=[x.x,x.y],c.push(w,y),t.draw(c)}},up(g,w,y){let x=t.plot();if(!(!x||f.
over)){if(c){let M=c.map((_,N)=>_-(N%2?x.top:x.left));u();let A=wi(x.xs,x.ys,M).filter(_=>qo(x,_));(A.length||!f.shift)&&
e.select(A,{add:f.shift})}else if(!y.moved&&!f.pan){let M=t.nearest(w);(M>=0||!g.shiftKey)&&e.select(M<0?[]:[M],{add:g.shiftKey}),
g.pointerType==="touch"&&l(M)}}},cancel:u,hover:(g,w)=>l(t.nearest(w)),leave:()=>l(-1),pinch(g,w,y,x){let M=t.plot();M&&
(o.zoom(g,...a({x:w.x-y,y:w.y-x})),o.move(-y/M.width,x/M.height))},owns(g){return a(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[y,x]=[t.axes(),t.plot()];if(!y||!x)return;let M=Ia(y[g].values).filter(S=>qo(x,S));if(!M.length)return;let A=M.indexOf(
e.hover?.leaf??-1),_=A<0?w>0?0:M.length-1:Math.min(Math.max(A+w,0),M.length-1),N=b(M,_);l(N),r.classList.add(Dt),n.announce(
ls(e,y,N).join(", "))}let d=tt(s.canvas,{dblclick:o.showAll,wheel(g){!rn(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(St(r,g))))},keydown:Ut({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),l(-1),r.classList.remove(Dt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),d()}}var zf=500;function Da(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let l=t();if(!l)return;let a=n??l,c=(m,h)=>{let[p,d]=[a[m],l[m]],g=p[0]+Math.min(Math.max(h,0),1)*(p[1]-
p[0]);return mo(p,d,g,r,(d[1]-d[0])/zf)},u=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,f={x:c("x",s),y:c("y",i)};o(u(f.x,l.x)&&u(
f.y,l.y)?null:f)},move(r,s,i=n){let l=t();!l||!i||o({x:ie(i.x,l.x,r*(i.x[1]-i.x[0])),y:ie(i.y,l.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:l,y:a}=n;if(i.some(
([u,f])=>u>=l[0]&&u<=l[1]&&f>=a[0]&&f<=a[1]))return;let c=i[0];c&&o({x:ie(l,s.x,c[0]-(l[0]+l[1])/2),y:ie(a,s.y,c[1]-(a[0]+
a[1])/2)})}}}var Bf=12,Ff=230,[us,fs]=[1,2];function Pa(t,e,n){let o=t.ownerDocument,r=ke(t,"Scatter"),s=r.select("x",D=>e.setOption(
"x",D)),i=r.select("y",D=>e.setOption("y",D)),l=$a(r.el,e),a="",c=Da(()=>h&&{x:h.x.all,y:h.y.all},()=>{_.hide(),k()}),u=r.
button("show all",c.showAll),f=Ta(o),m=se(o,n.font),h=null,p=null,d=null,g=null,w=0,y={key:"",left:0,top:0,width:0,height:0},
x=Me(t,"hclust-plot",[O,I,P],()=>k()),{box:M,stage:A,tip:_}=x,N=ya(M,z),S=ma(M,e,()=>e.option("size_by")||e.option("mark\
er_by")||Ct(e)?null:h,()=>E()??{x:[0,1],y:[0,1]},D=>{D&&h?(h={x:{...h.x,all:D.x},y:{...h.y,all:D.y}},k()):A.paint(us)}),
T=sn(M,A.canvas);function C(){let{data:D}=e;a=l.show();let B=os(D,e.option("x"),0),G=os(D,e.option("y"),1);h=B&&G?{x:B,y:G}:
null,c.reset(),r.hide(!h);let K=D.p>0?vi:yo;if(T.showNotice(h?"":K),h){let V=D.axisNames.map(lt=>lt.name);s.show(h.x.name,
V),i.show(h.y.name,V)}f.updateData(),w=0,k()}function k(){u.show(c.part!==null),!(!h||!A.width)&&($(),y.key="",L(),T.describe(
R()),S.follow(),A.paint())}function E(){return c.part??(h&&{x:h.x.all,y:h.y.all})}function $(){if(!h)return;let{x:D,y:B}=h;
p=la(A,D,B,c.part?.x??D.all,c.part?.y??B.all,w,m),d=bi(p.xs,p.ys,p.width,p.height)}function L(){if(!p)return;let{data:D}=e,
B=N.show(...Oa(e,n.quiet),m,p.height),G=`${B.height} ${Math.ceil(B.width/24)}`;if(G!==y.key){let K=Math.max(1,.01*D.n),V=xa(
p,B);V.hidden>K&&p.width+w-B.width>Ff&&B.width>w-12&&(w=B.width+12,$(),A.paint()),w&&(V={left:p.width+16,top:0,hidden:0}),
y={key:G,left:V.left,top:V.top,...B}}N.move(p.left+y.left,p.top+y.top)}function R(){if(!h)return"";let{cut:D,data:B,selection:G}=e;
return`Scatter plot of ${h.y.title} against ${h.x.title}: ${H(B.n,B.noun)} in ${H(D.k,"clusters")}${v()}${In(G)}`}function v(){
let D=Ct(e);return D?`, colored by ${q(D.name)}`:""}function O(D){if(!p||!h)return;let{x:B,y:G}=h;ua(D,p,{x:B,y:G,xShown:c.
part?.x??B.all,yShown:c.part?.y??G.all,theme:n,face:m,dpr:A.dpr})}function I(D){if(!p)return;S.paint(D,p)||f.paint(D,p,e,
n,A.dpr);let{left:B,top:G,width:K,height:V}=y;_a(D,p,e,{x0:B,y0:G,x1:B+K,y1:G+V},n,m)}function P(D){if(!p)return;let{hover:B,
data:G}=e,K=V=>Pe(G.n,f.power(V))/2;D.save(),c.part&&(D.beginPath(),D.rect(p.left,p.top-4,p.width+4,p.height+4),D.clip()),
D.strokeStyle=n.ink,D.lineWidth=1.5;for(let V of f.ringed())jo(D,p,V,K(V)+3);if(B?.node!==void 0){D.lineWidth=1;let{tree:V}=G,
lt=b(V.start,B.node),yt=lt+b(V.sizes,B.node);for(let xt of V.order.subarray(lt,yt))jo(D,p,xt,K(xt)+.8)}else if(B)for(let[
V,lt]of[[n.paper,4.5],[n.ink,2]])D.strokeStyle=V,D.lineWidth=lt,jo(D,p,B.leaf,K(B.leaf)+4);D.restore(),g&&Ea(D,g,n.ink)}
function z(D,B){let{cut:G,data:K}=e,V=Ct(e),{labels:lt}=V??G,yt=[];for(let xt=0;xt<K.n;xt++)lt[xt]===D&&yt.push(xt);e.select(
yt,{add:B}),x.announce(`${B?"Added: ":""}${V?"class":"cluster"} ${as(e,D)}, ${H(yt.length,K.noun)} selected.`)}let W={store:e,
base:x,viewport:c,axes:()=>h,plot:()=>p,nearest:({x:D,y:B})=>p&&d?d.nearest(D-p.left,B-p.top,Bf):-1,draw(D){g=D,A.paint(
fs)}},Z=null;return x.onDestroy(T.destroy,Ra(W),e.subscribe("data",C),e.subscribe("option",()=>{(!(e.option("x")===h?.x.
name&&e.option("y")===h?.y.name)||l.show()!==a)&&C()}),e.subscribe(["cut","selection"],D=>{let B=Z&&Vt(Z,e.cut);D==="cut"&&
B||(Z=e.cut,f.updateData(),D==="cut"&&(x.followCut(e.cut,us),L()),T.describe(R()),A.paint(us,fs))}),e.subscribe("reveal",
()=>{if(!h||!c.part)return;let{x:D,y:B}=h;c.reveal(e.wanted.map(G=>[Number(D.values[G]),Number(B.values[G])]))}),e.subscribe(
"hover",()=>{_.hide(),A.paint(fs)})),C(),{restyle(D){n=D,m=se(o,n.font),k()},destroy(){S.destroy(),x.destroy(),N.destroy(),
r.destroy()}}}function He({t,lower:e,upper:n,tree:o}){return Is(t,e,n,Bt(o))}function Uf({t,lower:e,upper:n,tree:o}){return Rs(e,n,t,Bt(
o))}function Vn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${H(e)}`;if(!n)return`he\
ights are tied at ${dt(o)}: no threshold gives ${H(e)} clusters`;let[r,s]=Uf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${H(e)}`:`any cut from ${r} to ${s} gives these ${H(e)}`}function Ha(t){let e=H(t.
k,"clusters");return t.isUneven?e:`${e} · ${He(t)}`}var Wf=20,jf=1e3;function Ba(t,e){let n=za(t,"Clusters","Number of clusters"),o=za(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let l=Bt(e.data.tree)*1.06||
1;o.input.max=String(l),o.input.step=String(l/jf),s()}function s(){let{cut:l,data:a}=e;n.input.max=String(Math.min(a.n,Wf)),
n.input.value=String(l.k),n.output.textContent=H(l.k),o.input.value=String(l.t),o.output.textContent=l.isUneven?"uneven":
He(l),n.input.setAttribute("aria-valuetext",H(l.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[tt(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),tt(o.input,{input:()=>e.setThreshold(
o.input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let l of i)
l();n.label.remove(),o.label.remove()}}}function za(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Fa=8,qf=120,Gf=2500,Kf=0;function Wa(t,e){let n=t.ownerDocument,o=`hclust-find-${++Kf}`,r=ot(n,"hclust-find"),s=n.createElement(
"input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.lmSuppressShortcuts="tru\
e",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),Ua(s,{role:"combobox","\
aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let l=[],a,c=null,u=0,f=0,
m=null,h=[];function p(){let{data:S,model:T}=e,C=H(1,T.get("finds_rows")?S.rowNoun:S.noun).slice(2);s.placeholder=`find \
a ${C}`,s.setAttribute("aria-label",`Find a ${C} by its name`)}function d(){clearTimeout(a),c=null;let S=s.value.trim();
if(!S||!e.model.get("finds_rows"))return w();l=[],a=setTimeout(()=>{e.model.send({wants_rows:S}),a=setTimeout(w,Gf)},qf)}
function g(S){let{data:T}=e;s.matches(":focus")&&(S?.found!==s.value.trim()||S.revision!==T.revision||(clearTimeout(a),f=
0,l=S.rows.map(([C,k])=>({leaf:k,name:C,place:`group of ${T.leafRows?.[k]??1}`})),u=l.length+Number(S.more),y(!0),c!==null&&
M(0,c),c=null))}function w(){let{data:S}=e,T=s.value.trim().toLowerCase();if(!m){let $=Array.from({length:S.n},(R,v)=>S.
name(v).toLowerCase()),L=Vf($);h=$.map((R,v)=>L.has(R)?`row ${S.rows[v]}`:""),m=$.map((R,v)=>[R,h[v]].join(" ").trim())}
u=0,f=0;let[C,k,E]=[[],[],[]];m.forEach(($,L)=>{let R=T?$.indexOf(T):-1;if(R<0)return;u++;let O=$===T||$===`${T} ${h[L]}`?
C:R===0?k:E;O.length<Fa&&O.push(L)}),l=[...C,...k,...E].slice(0,Fa).map($=>({leaf:$,name:S.name($),place:b(h,$)})),y(!!T)}
function y(S){i.replaceChildren(),i.hidden=!S,s.setAttribute("aria-expanded",String(S));let T=l.map(({leaf:C,name:k,place:E},$)=>{
let L=`cluster ${Q(e.cut,b(e.cut.labels,C))}`;return x(q(k),E?`${E} · ${L}`:L,{id:`${o}-${$}`,"aria-selected":String($===
f)})});if(T.forEach((C,k)=>{C.dataset.i=String(k)}),S&&u>l.length){let C=e.model.get("finds_rows")?"":`${H(u-l.length)} `;
T.push(x(`and ${C}more`,""))}if(S&&!u&&T.push(x("no such name","")),i.append(...T),S&&l.length){s.setAttribute("aria-act\
ivedescendant",`${o}-${f}`);let{leaf:C}=b(l,f);e.reveal([C]),e.setHover({leaf:C})}else s.removeAttribute("aria-activedes\
cendant"),e.setHover(null)}function x(S,T,C={"aria-disabled":"true"}){let k=n.createElement("li");Ua(k,{role:"option",...C});
for(let E of[S,T]){let $=n.createElement("span");$.textContent=E,k.append($)}return k}function M(S,T){let C=l[S];if(!C)return;
let{leaf:k}=C;e.select([k],{add:T}),s.value=e.model.get("finds_rows")?C.name:`${C.name} ${C.place}`.trim(),A(),e.setHover(
{leaf:k})}function A(){clearTimeout(a),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function _(S){let C={ArrowDown:1,ArrowUp:-1}[S.key];if(C){if(i.hidden)return d();
f=(f+C+l.length)%Math.max(l.length,1),y(!0)}else if(S.key==="Enter")c=l.length?null:S.shiftKey,M(f,S.shiftKey);else if(S.
key==="Escape")i.hidden&&e.select([]),s.value="",A();else return;S.preventDefault(),S.stopPropagation()}let N=[tt(s,{input:d,
keydown:_,blur:A,focus:()=>s.value&&d()}),tt(i,{pointerdown:S=>{S.preventDefault();let T=S.target.closest("li[data-i]");
T&&M(Number(T.dataset.i),S.shiftKey)},pointermove:S=>{let T=S.target.closest("li[data-i]");!T||Number(T.dataset.i)===f||
(f=Number(T.dataset.i),y(!0))}}),e.subscribe("data",()=>{m=null,l=[],A(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(a),e.model.off("msg:custom",g);for(let S of N)S();r.remove()}}}function Vf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Ua(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Xf=3,Yf=60,Jf=6.2,Zf=640,Qf=.8,[tm,em]=[46,180];function ja(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(c,u)=>{c&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((c,u)=>c-u).map(c=>Q(e,c)),l=`${H(s,n)} selected, \
from `,a=i.length;if(a===1)return`${l}cluster ${i[0]}`;for(let c=Math.min(a,Yf);c>0;c--){let u=c<a?`${H(a-c)} more`:i[a-
1],f=i.slice(0,Math.min(c,a-1)),m=`${l}clusters ${f.join(", ")} and ${u}`;if(a<=Xf||m.length<=o)return m}return`${l}${H(
a,"clusters")}`}function qa(t,e){let n=t.ownerDocument,o=ot(n,"hclust-selected");o.hidden=!0;let r=n.createElement("span");
r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the se\
lection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep \
only these","Compare only the selected rows","keep"),l=a("Leave out","Compare the other rows only","leave_out");o.append(
r,i,l,s),t.append(o);function a(p,d,g){let w=n.createElement("button");return w.type="button",w.className="hclust-select\
ed-rows",w.textContent=p,w.title=d,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:y,
data:x}=e,M=[...x.rows].filter((A,_)=>y?.[_]);e.model.send({rows:g,selection:M}),m()}),w}function c(){let p=!!e.model.get(
"filters_rows");for(let y of[i,l])y.hidden=!p;let g=(Math.min(Zf,Qf*t.clientWidth)-tm-(p?em:0))/Jf,w=ja(e.selection,e.cut,
e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=ja(e.selection,e.cut,e.data.noun)}let u=null;function f(){
m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?u:t.querySelector(
'[tabindex="0"]'))?.focus({preventScroll:!0})}let h=[tt(o,{focusin:({relatedTarget:p})=>{let d=p;o.contains(d)||(u=d)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),tt(s,{click:f}),e.subscribe(["data","c\
ut","selection"],c)];return c(),{refresh:c,destroy(){for(let p of h)p();o.remove()}}}var Ko=new Map;function Xn(t,e){let n=Ko.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Ko.set(e,n)}return n}function Vo(t,e){if(!Ko.get(e)){Ko.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function ps(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],l=o[Rt(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[l]??0)){let c=Ga(t,e),u=c.some(f=>i.includes(f));a.push({key:"j",words:u?"Merge: one is locked":`Merge these ${H(c.
length,"clusters")}`,next:u?null:{nodes:ms(s,c,[e]),locked:i}})}else{let c=s[l]??e,u=`cluster ${Q(t,l)}`,f=i.includes(c),
m=c<n.n;a.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:ms(s,
[c],Gt(n,c)),locked:i}});let h=n.parents[c]??-1;if(h>=0){let p=Ga(t,h),d=p.find(x=>i.includes(x)),g=s.indexOf(p.find(x=>x!==
c)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:d!==void 0?`Merge: cluster ${Q(t,s.indexOf(d))} is\
 locked`:`Merge with cluster ${Q(t,g)}`,y=p.length===2&&d===void 0;a.push({key:"j",words:w,next:y?{nodes:ms(s,p,[h]),locked:i}:
null})}a.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==c):[...i,c]}})}return a.
push(...Xo(t)),a}function Xo(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(kt(t.tree,t.k).nodes),locked:[]}}]}function Ga({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function ms(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Yo=4,Ka="hclust-branch-used";function Va({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=ot(s,"hclus\
t-branch-menu");i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function l(m){
m.next&&(o(),Vo(e,Ka),t.setNodes(m.next.nodes,m.next.locked))}function a(){if(i.hidden)return;let m=i.contains(s.activeElement);
i.hidden=!0,m&&n.focus({preventScroll:!0})}function c(m){let h=s.createElement("button");return h.type="button",h.setAttribute(
"role","menuitem"),h.tabIndex=-1,h.dataset.lmSuppressShortcuts="true",h.textContent=m.words,h.setAttribute("aria-keyshor\
tcuts",m.key),h.setAttribute("aria-disabled",String(!m.next)),h.addEventListener("click",()=>{m.next&&(a(),l(m))}),h}function u(m){
let h=[...i.children],p=h.findIndex(d=>d.matches(":focus"));h[(p+m+h.length)%h.length]?.focus({preventScroll:!0})}let f=tt(
i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key==="ArrowUp")u(-1);else if(m.key==="Escape"||
m.key==="Tab")a();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},contextmenu(m){m.preventDefault(),
m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=!0)}});return{close:a,hint:m=>Xn(
e,Ka)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,h){let p=m<0?Xo(t.cut):ps(t.cut,m);if(!p.length)
return!1;r.hide(),i.replaceChildren(...p.map(c)),i.hidden=!1;let d=Math.min(h.x,e.clientWidth-i.offsetWidth-Yo),g=Math.min(
h.y,e.clientHeight-i.offsetHeight-Yo);return i.style.transform=`translate(${Math.max(Yo,d)}px, ${Math.max(Yo,g)}px)`,u(1),
!0},press(m,h){let d=(h<0?Xo(t.cut):ps(t.cut,h)).find(g=>g.key===m);return d&&l(d),d?.words??""},destroy(){f(),i.remove()}}}var{top:ze,min_width:nm,free_shift:om,head_margin:ds}=j.cluster_labels;var Jo=2*U+7,Xa=j.cluster_labels.wordings,Ya={title:0,size:"",lines:1};function Ja(t){return Math.ceil(t.width("cluster"))+
ds+2}function Za(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:l,data:a,corner:c}=e,{sizes:u,noun:f}=Uo(a,o),m=({label:S},T)=>{
let C=T.title?Q(o,S):H(S);return C===H(S)?C:l.fitTitle(C,T.title,U,!0)},h=({label:S},T)=>{if(!T.size)return"";let C=H(b(
u,S),T.size==="counted"?f:"");return T.lines===2?C:` · ${C}`},p=(S,T)=>[l.width(m(S,T),U,!0),l.width(h(S,T))],d=(S,T)=>S.
map(C=>{let[k,E]=p(C,T);return T.lines===2?Math.max(k,E):k+E}),g=rm(e),w=g.length*nm>s.width,y=w?null:cc(g,Xa.map(S=>d(g,
S)),s.width),x=y?Xa[y.wording]:Ya;if(!y){w&&(g=g.filter(({span:T})=>T>4));let S=ac(g,d(g,Ya),s.width);g=g.filter((T,C)=>S[C])}
st(t,"left","alphabetic");let[M,A]=[ze+U-2,ze+2*U],_=(S,T,C,k=!1)=>{t.fillStyle=k?i.ink:i.quiet,t.font=l.css(U,k),t.fillText(
S,T,C)};if(g.forEach((S,T)=>{let C=y?.middles[T]??S.centre,[k,E]=p(S,x);Math.abs(C-S.centre)>S.span/2+om&&(t.strokeStyle=
nt(b(r,b(o.nodes,S.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(S.centre,n+1),t.lineTo(C,ze-1),t.stroke());let $=x.lines===
2,L=C-($?k:k+E)/2;_(m(S,x),L,M,!0),x.size&&_(h(S,x),$?C-E/2:L+k,$?A:M)}),x.size==="counted")return;let N=c.left-ds-1;[["\
cluster",""],[f,"size"]].slice(0,x.lines).forEach((S,T)=>{let C=S.find(k=>l.width(k)<=N);C&&_(C,-ds-l.width(C),T?A:M)})}
function rm({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),i=s+b(t.sizes,r),[
l,a]=[vt(e,s),vt(e,i)];if(a<=0||l>=e.width)continue;let[c,u]=[Math.max(0,l),Math.min(e.width,a)];n.push({label:r,centre:(c+
u)/2,span:u-c})}return n}var Qa=j.caption_margin;function tl(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,c]of t){
let[u,f]=[Math.max(0,Math.floor(a)-Qa),Math.ceil(c)+Qa];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=b(r,a),s[a+1]=b(s,a)+(i>0?1:0);let l=Math.ceil(e);for(let a=o-l;a>=
0;a--)if(b(s,a+l)===b(s,a))return a;return null}function el({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
l,a]=[b(t,i)/n,b(t,i+1)/n],[c,u]=[b(t,i+2)/n,b(t,i+3)/n];a<=r&&a+u>=o&&s.push([l,l+c])}return s}function sm(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function nl(t,e,n){let o=sm(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var rl=12,hn={high:24,line:15,around:13,grip:14},Yn=j.cut_label.right_margin,ol="Drag to move the cut",hs="hclust-cut-mo\
ved",im="M4 0 1 4h6zM4 12 1 8h6z",Zo="http://www.w3.org/2000/svg",{wide:cm,narrow:am}=j.cut_label,lm=24,Qo=14;function um(t,e,n){
let o=e>=cm?`${H(Math.min(n,99),"clusters")} · 0.0000`:e>=am?H(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,rl,!0))+2*hn.around+hn.grip}function sl(t,e){let n=t.ownerDocument,o=(k,E="div")=>{let $=n.createElement(E);return $.
className=`hclust-cut-${k}`,$},[r,s,i,l,a,c]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(Zo,"svg"),f=k=>{let E=n.createElementNS(Zo,"path");return E.classList.add(`hclust-cut-${k}`),u.append(E),
E};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let m=f("stepped"),h=f("locked"),p=f("offer");
c.tabIndex=0,c.setAttribute("role","slider"),c.setAttribute("aria-label","Height of the cut"),c.setAttribute("aria-orien\
tation","vertical"),c.setAttribute("aria-valuemin","0"),c.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
l,a,c);let d=["k","noun","dot","at"].map(k=>o(k,"span")),g=n.createElementNS(Zo,"svg"),w=n.createElementNS(Zo,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",im),g.append(w),c.append(g,...d);let y=o("invitation","span");y.textContent=ol,y.setAttribute("aria-hidden","true"),
y.hidden=Xn(t,hs);let x=nl(t,"One height",()=>e());x.className="hclust-cut-level",x.title="Cut at one height again; no c\
luster is locked then",x.dataset.lmSuppressShortcuts="true";for(let k of["pointerdown","pointermove","dblclick","context\
menu","keydown"])x.addEventListener(k,E=>E.stopPropagation());t.append(y,x);let M=null,A=null,[_,N,S,T]=[0,0,0,0];function C(k,E,$){
let[L,R,v]=[H(k.k),H(k.k,"clusters"),He(k)],O=R.slice(L.length);(k.isUneven?[L,O,"",""]:[L,O," · ",v]).forEach((B,G)=>{
let K=d[G];K&&(K.textContent=B)});let P=k.isUneven?[[R],[R],[L]]:[[Ha(k)],[R,v],[L,v]],z=P.map(B=>Math.max(...B.map(G=>E.
width(G,rl,!0)))+2*hn.around+hn.grip),W=z.findIndex(B=>B<=$+.5),Z=W<0?P.length-1:W;N=b(z,Z);let D=Z>0&&!k.isUneven;S=(hn.
high+(D?hn.line:0))/2,c.classList.toggle("two",D),c.classList.toggle("short",Z>1)}return{handle:c,show({cut:k,frame:E,corner:{
left:$,top:L},strip:R,face:v},O,I,P){let z=um(v,I,k.tree.n);if(k!==M||v!==A||z!==T){[M,A,T]=[k,v,z];let J=Vn(k);C(k,v,z),
a.textContent=J,_=v.width(J)+8,pm(c,k,E)}let W=J=>Math.round(J*E.dpr)/E.dpr,Z=J=>W(L+Math.min(Math.max(ut(E,J),0),E.height)),
[D,B,G]=[Z(k.t),Z(Math.min(k.upper,E.top)),Z(k.lower)];tr(r,$-R,B,E.width+R),r.style.height=`${Math.max(0,G-B)}px`,r.hidden=
!k.hasThreshold,tr(s,$-R,D,E.width+R);let K=k.isUneven||k.locked.length>0;s.hidden=K;let V=P&&!Vt({...P,tree:k.tree},k)&&
P;u.style.display=K||V?"":"none";let lt=I-N-1,yt=[],xt=[],gn=J=>{if(!J)return"";let _e=lo(J),me=Yt(J,E).map(({label:Fe,x0:F,
x1:X})=>{let Y=Z(Math.min(b(_e,Fe),E.top))+.5;J===k&&$+X>lt-2&&yt.push(Y);let gt=`${W(F)} ${Y}L${W(X)} ${Y}`;return J.locked.
includes(b(J.nodes,Fe))&&xt.push(gt),gt});return me.length?`M${me.join("L")}`:""};(K||V)&&(u.style.transform=`translate(${$}\
px, 0)`,m.setAttribute("d",gn(K&&k)),h.setAttribute("d",xt.map(J=>`M${J}`).join("")),p.setAttribute("d",gn(V))),tr(i,$,D,
E.width),tr(l,0,0,$-R-4),l.style.height=`${L+E.height}px`;let[Wt,ae]=[Math.min(...yt),Math.max(...yt)],$t=S+4,Zt=[Wt-$t,
ae+$t].filter(J=>J>=L+S&&J<=L+E.height-S),Qt=ae-Wt>1&&D>Wt-$t&&D<ae+$t?fm(Zt,D):D,jt=Math.min(Math.max(Qt,L+S),L+E.height-
S);!K&&t.getRootNode().activeElement===x&&c.focus({preventScroll:!0}),x.hidden=!K;let le=jt-S-lm-3,Ee=le>=L?le:jt+S+3;x.
style.transform=`translate(${W(lt+N)}px, ${W(Ee)}px) translateX(-100%)`;let ue=!K&&!Xn(t,hs);y.hidden=!ue,ue&&(y.style.transform=
`translate(${W(lt-6)}px, ${W(jt-9)}px) translateX(-100%)`),c.style.transform=`translate(${W(lt)}px, ${W(jt-S)}px)`,c.style.
width=`${N}px`;let Tt=[D-L-17,D-L+4,1].map(J=>{let me=(J<D-L-Qo||J>D-L)&&J>=0&&J+Qo<=E.height;return{at:J,x:me?tl(el(O,E.
dpr,J,J+Qo),_,lt-$-(ue?v.width(ol)+30:6)):null}}).find(({x:J})=>J!==null);if(a.hidden=!Tt,!Tt)return;let fe=L+Tt.at;a.style.
transform=`translate(${W($+(Tt.x??0))}px, ${fe}px)`,a.classList.toggle("inside",k.hasThreshold&&fe>=B&&fe+Qo<=G)},endInvitation(){
Vo(t,hs),y.hidden=!0},destroy(){for(let k of[r,s,u,i,l,a,c,y,x])k.remove()}}}function fm(t,e){return t.reduce((n,o)=>Math.
abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function mm(t){return t.isUneven?"different heights":He(t)}function tr(t,e,n,o){t.style.
transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function pm(t,e,n){t.setAttribute("aria-valuemax",at(Math.max(
n.top,e.t))),t.setAttribute("aria-valuenow",at(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${H(e.k,"clusters")}, c\
ut at different heights; ${Vn(e)}`:`height ${He(e)}, ${H(e.k,"clusters")}; ${Vn(e)}`)}function il(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${Q(t,i)} with ${H(s,e)}`);return t.k>12&&r.push(`and ${H(t.k-12)} more`),`Tree of ${H(
t.tree.n,e)}, up to height ${dt(n)}. Cut at ${mm(t)} into ${H(t.k,"clusters")}; ${Vn(t)}. ${r.join(", ")}.`}function cl(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function al(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr)),s=Do(n,r,i=>Xt(o,i*o.width/r));mn(t,e,s)}var ll=3,ul=52+Yn,er=6,fl=6,ml=t=>(t.model.get("parts")??[]).includes("clustermap"),pl=t=>ml(t)?[]:Xe([],t.data.tracks,t.
option("tracks"));function dl(t,e){let n=t.ownerDocument,o=!1,r=[],s=ye(n,()=>i=[]),i=[],l=ot(n,"hclust-corner");for(let w of[
"pointerdown","pointermove","dblclick","wheel"])l.addEventListener(w,y=>y.stopPropagation());let c=wo(l,"Tracks","Strips\
 below the leaves that show what else is known of each row",(w,y)=>{co(e,"tracks",w,y)},[],"Below the leaves"),u=[],f={items:[],
lines:0},m=[],h=[],p=()=>h.reduce((w,y)=>w+y+ll,m.length&&er);function d(w,y){let x=[r,w,y,e.selection];return x.some((M,A)=>M!==
u[A])&&(f=cn(r,w-2*fl,y,e.selection),m=r.filter(M=>Rr(M,w-ul)),h=_o(m,w-ul,y),u=x),f}function g({data:w,frame:y}){xe(s)&&
([s,i]=[ye(n,()=>i=[]),[]]);let x=[m,y,w.tree.order];x.every((M,A)=>M===i[A])||(i=x,al(s,m,w.tree.order,y))}return{update(){
o=!ml(e)&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!l.isConnected&&t.append(l);let y=e.option("tracks")??[];c.show(
[],[],w.map(({name:M})=>M),y);let x=r;return r=Xe(r,w,o?y:[]),x!==r},place(w){l.style.left=`${w+6}px`},tall:p,room(w,y){
let{lines:x}=d(w,y);return p()+(x?x*Dn+er:0)},paint(w,y,x,M){if(!m.length)return;g(y);let{frame:A,corner:_,theme:N,face:S,
data:T}=y;w.save(),w.imageSmoothingEnabled=!1,w.textBaseline="middle";let C=x+er;m.forEach((k,E)=>{let $=b(h,E);w.font=S.
css(),w.textAlign="right",k.colors.length?(w.drawImage(s,0,E,s.width,1,_.left,C,A.width,$),Se(w,_.left,C,A.width,$,N)):(w.
fillStyle=N.quiet,T.tree.order.forEach((R,v)=>{let O=vt(A,v+.5);O<0||O>A.width||(w.save(),w.translate(_.left+O,C),w.rotate(
-Math.PI/2),w.fillText(S.fit(q(ht(k,R)),$),0,.5),w.restore())})),w.fillStyle=N.ink;let L=S.fit(q(k.name),_.left-8);w.fillText(
L,_.left-6,C+$/2+.5),C+=$+ll}),w.translate(fl,0),Mo(w,d(M,S).items,C+er/2,N,S),w.restore()},destroy(){s.width=s.height=0,
l.remove()}}}var gs=4;function nr(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?ft(r,b(r.parents,e.leaf)):0,p=[
`cluster ${Q(o,b(o.labels,e.leaf))}`,`merged at ${dt(m)}`,Go(n,e.leaf)],d=pl(t).map(g=>`${g.name}: ${ht(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...d]]}let s=Rt(r,e.node),{leafRows:i}=n,l=i&&s.reduce((m,h)=>m+b(i,h),0),
a=l===null?"":` of ${H(l,n.rowNoun)}`,c=o.nodes.indexOf(e.node),u=`${c<0?"":`Cluster ${Q(o,c)} · `}${H(s.length,n.noun)}${a}`,
f=[...s.subarray(0,gs)].map(m=>q(n.name(m)));return s.length>gs&&f.push(`and ${H(s.length-gs)} more`),[u,[`height ${dt(ft(
r,e.node))}`,...f]]}var hl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
dm="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks, f flips · Esc: back to t\
he cut",hm="u: one height again · ",gm=0;function gl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:l,
getScene:a,menu:c}=t,u=ot(n.ownerDocument,"hclust-tree-hint");u.id=`hclust-keys-${++gm}`,u.textContent=hl,o.setAttribute(
"aria-describedby",u.id),n.append(u);let f=-1;function m(T){t.cancelAnnouncement(),h(T)}function h(T){let{data:C}=e,{tree:k}=C;
f=T,u.textContent=dm,n.classList.add(Dt);let E=Cr(a().frame,k,T);r.reveal([E-.5]);let $=T<C.n?{leaf:T}:{node:T};e.setHover(
$);let{frame:L,corner:R}=a(),[v,O]=nr(e,$),I=(E-L.from)/(L.to-L.from),P={x:R.left+I*L.width,y:R.top+ut(L,ft(k,T))};i.show(
P.x,P.y,v,O),l([v,...O].join(", "))}function p(){f<0||(f=-1,u.textContent=y(),n.classList.remove(Dt),e.setHover(null),i.
hide())}let d=T=>()=>m(ao(e.data.tree,f,T)),g={ArrowUp:d("up"),ArrowDown:d("down"),ArrowLeft:d(0),ArrowRight:d(1),Home:()=>m(
2*e.data.n-2),Enter:T=>e.select(Rt(e.data.tree,f),{add:T.shiftKey}),Escape:p,s:()=>w("s"),j:()=>w("j"),l:()=>w("l"),f:()=>{
e.flip(f),h(f)}};function w(T){let C=c.press(T,f);f>=0&&h(f),C&&l(C)}function y(){let{cut:T}=e;return(T.isUneven||T.locked.
length?hm:"")+hl}let x=T=>()=>{t.moved(),e.setClusters(Math.min(Math.max(T(e.cut.k),1),e.data.n))},M={ArrowUp:x(T=>T-1),
ArrowRight:x(T=>T-1),ArrowDown:x(T=>T+1),ArrowLeft:x(T=>T+1),PageUp:x(T=>T-10),PageDown:x(T=>T+10),Home:x(()=>e.data.n),
End:x(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.select([]),u:()=>w("u"),"+":()=>r.zoom(
.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},
[A,_]=[Ut({...M,...g}),Ut(M)],N=tt(n,{keydown(T){n.classList.remove("by-pointer"),(f<0?_:A)(T)},focusout:p,pointerdown:p}),
S=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=y())});return{leave:p,destroy(){S(),N()}}}var wm=.72;function bm(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let l=0;l<t.n;l++)r[l+1]=b(r,l)+b(e,b(t.order,l));
let s=[],i=[2*t.n-2];for(let l=i.pop();l!==void 0;l=i.pop()){let a=b(t.start,l),c=b(t.sizes,l);Eo(t,l,o)<n||(b(r,a+c)===
b(r,a)?s.push(l):l>=t.n&&i.push(...Gt(t,l)))}return s}function wl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,l=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),c=u=>Math.round(ut(o,u)*i-s/2);t.globalAlpha=wm,t.
fillStyle=r.paper;for(let u of bm(e,n,1/l,o.places?.edges)){let f=b(e.start,u),[m,h]=[f,f+b(e.sizes,u)].map(y=>vt(o,y)*i);
if(m===void 0||h===void 0||h<0||m>o.width*i)continue;let p=c(ln(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,h-m),a-p);let d=b(
e.parents,u);if(d<0)continue;let g=Math.round(an(o,e,u)*i-s/2),w=c(ft(e,d))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?a:p)-w))}
t.globalAlpha=1}var Te=j.cluster_bar,ws=ze+Jo+2,or=U+2,bs=8;function bl(t,e,n,o){let{cut:r,colors:s,frame:i,corner:l}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(l.left*a),Math.round(l.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let c=n.height;for(let{label:u,x0:f,x1:m}of Yt(r,i)){let h=b(r.nodes,u);if(h<r.tree.n)continue;let p=Math.
round(ut(i,ln(r.tree,h))*a-o/2),d=Math.floor(f*a);t.fillStyle=nt(b(s,h)),t.fillRect(d,p,Math.max(1,Math.ceil(m*a)-d),c-p)}
wl(t,e,o),t.restore()}var ym=5;function yl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Yt(n,r),[l,a]=Te;e.classes&&xm(t,e,e.classes);for(let{label:c,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=nt(b(o,b(n.nodes,c))),t.beginPath(),f-u>8?t.roundRect(u+m,l,f-u-2*m,a-l,2):t.rect(u+m,l,Math.max(f-u-2*m,1/
r.dpr),a-l),t.fill()}e.classes||Mm(t,e,i),Za(t,e,a),km(t,e),e.labels&&Am(t,e),t.restore()}function xm(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Te,l=1/n.dpr,[a,c]=[0,-1];for(let u=0;;u+=l){let f=u>=n.width,m=e.tree.order[Math.floor(Xt(
n,u+l/2))],h=f||m===void 0?-1:b(o,m);if(h!==c&&c>=0&&(t.fillStyle=nt(b(r,c)),t.fillRect(a,s,u-a,i-s)),h!==c&&([a,c]=[u,h]),
f)return}}function Mm(t,{cut:e,theme:n},o){let r=Nt(e);if(new Set(Array.from(r,nt)).size===e.k)return;let[s,i]=Te;for(let{
label:l,x0:a,x1:c}of o)c-a<i-s||pa(t,b(r,l),(a+c)/2,(s+i)/2,ym,n.paper)}function km(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=c=>n[b(s,c)],l=[o.from,Math.min(o.to,e.n)],a=Co(i,l,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let c=0;c<a.length;c+=2){let[u=0,f=0]=[a[c],a[c+1]];t.fillRect(u,1,Math.max(1,f-u),Te[0]-2)}}function Am(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:l}){st(t,l?"center":"right");let[a,c]=[Xt(o,0),Xt(o,o.width)];for(let u=Math.
max(0,Math.floor(a));u<Math.min(e.n,Math.ceil(c));u++){let[f,m]=[vt(o,u+.5),$r(o,u)];if(f<5||f>o.width-5||!xl(o,u))continue;
let h=l?m-bs:i,p=b(e.tree.order,u),d=!!n?.[p];t.save(),t.translate(f,l?ws+U/2:ws),l||t.rotate(-Math.PI/2),t.fillStyle=d?
r.ink:r.quiet,t.font=s.css(U,d),t.fillText(s.fit(q(e.name(p)),h,U,d,oo(e,p)),0,0),t.restore()}}var xl=(t,e)=>$r(t,e)>=or-
1e-6;function Ml(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:l}){let a=o.left-r;t.save(),t.translate(a,o.top);
let c=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=s.rule,t.fillRect(-c,0,c,n.height),
t.font=i.css(),st(t,"right");let f=te(l);l.forEach((m,h)=>{let p=ut(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-c/2),5,c),
t.fillStyle=s.quiet,t.fillText(f[h]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",
t.fillText(i.fit(q(e.heightLabel),n.height-8),-n.height/2,7-a)),t.restore()}function kl(t,{data:e,frame:n,corner:o,theme:r},s){
if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-
n.from)/e.n*n.width),l=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+l,s,i,2)}function Al(t,{data:e,cut:n,colors:o,
frame:r,corner:s,theme:i},l,a){let{tree:c}=e,{dpr:u}=r,f=b(c.start,a),m=f+b(c.sizes,a),h=Math.max(1,Math.round(.5*u));t.
save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),
Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:d}=l,g="";for(let x=0;x<l.count;x++){let M=b(d,x),A=b(c.start,M);
if(A<f||A>=m||M>a)continue;let _=b(n.labels,b(c.order,A)),S=b(c.sizes,M)<=b(n.sizes,_)?nt(b(o,b(n.nodes,_))):i.ink;S!==g&&
(t.fillStyle=g=S),t.fillRect(b(p,4*x)-h,b(p,4*x+1)-h,b(p,4*x+2)+2*h,b(p,4*x+3)+2*h)}t.restore();let[w,y]=[Math.max(0,vt(
r,f)),Math.min(r.width,vt(r,m))];y<=w||(t.fillStyle=i.ink,t.fillRect(s.left+w,s.top+r.height+Te[1]+1,Math.max(y-w,1.5),1.5))}
function Sl(t,{data:e,frame:n,corner:o,theme:r},s){let i=vt(n,b(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[l,a]=[o.
left+i,o.top+n.height+(Te[0]+Te[1])/2];t.beginPath(),t.arc(l,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,
t.strokeStyle=r.ink,t.stroke()}function ys({data:t,cut:e,frame:n,corner:o,tracks:r},s,i,l){let{tree:a}=t,[c,u]=[s-o.left,
i-o.top];if(c<0||c>=n.width||u<-l)return null;let f=Math.min(Math.max(Math.floor(Xt(n,c)),0),t.n-1),m=b(a.order,f),h=u-n.
height;if(h>r[0]&&h<r[1])return{leaf:m};if(h>ws-2)return xl(n,f)?{leaf:m}:null;if(h>Te[0]-1)return{node:b(e.nodes,b(e.labels,
m))};if(h>-5)return{leaf:m};let p=Pn(a,n,c,u,l);return p<0?null:p<t.n?{leaf:p}:{node:p}}var Sm=550,Be={mouse:7,touch:14,line:8,snap:4};function vl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:l,
menu:a}=t,c,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(M,A){let{frame:_}=l(),{tree:N}=e.data,S=Math.
min(Math.max(So(_,M),0),_.top),T=It(N,S),C=ut(_,Ke(ge(N,T)));!A&&Math.abs(C-M)<=Be.snap?e.cut.locked.length?e.setThreshold(
Ke(ge(N,T))):e.setClusters(T):e.setThreshold(S)}function m(M){let{cut:A,frame:_}=l();if(!A.isUneven)return A.t;let N=Yt(
A,_).find(({x0:S,x1:T})=>S<=M&&M<T);return N?lo(A)[N.label]??A.t:A.t}function h(M,A){return M.target===o?null:ys(l(),A.x,
A.y,M.pointerType==="touch"?Be.touch:Be.mouse)}function p(M,A){return u.menu=!0,a.open(A,M)}let d=M=>M?.node??M?.leaf??-1;
function g(M,A,_){if(_)if(M.altKey)_.node!==void 0&&e.flip(_.node);else{let N=_.node===void 0?[_.leaf]:Rt(e.data.tree,_.
node);e.select(N,{add:M.shiftKey})}else{let{corner:N,frame:S}=l();!M.shiftKey&&A.x>=N.left&&S.width&&e.select([])}}function w(M,A,_){
if(n.style.cursor=M?"pointer":r.part?"grab":"",e.setHover(M),M){let[N,S]=nr(e,M),T=M.node===void 0?[]:a.hint(_);i.show(A.
x,A.y,N,[...S,...T])}else i.hide()}function y(M){if(!rn(n,M))return;let A=M.deltaMode?16:1,[_,N]=[M.deltaX*A,M.deltaY*A],
{frame:S,corner:T}=l();if(!M.ctrlKey&&!M.shiftKey&&Math.abs(_)>Math.abs(N))return r.part?(M.preventDefault(),r.move(_/$e(
S))):void 0;let C=N||_,k=St(n,M);if(M.shiftKey||k.x<T.left)return C>0&&s.share===1?void 0:(M.preventDefault(),s.zoom(Math.
exp(C*.002)));if(C>0&&!r.part)return;M.preventDefault();let E=(k.x-T.left)/S.width;r.zoom(Math.exp(C*(M.ctrlKey?.01:.002)),
E)}let x=[pn(n,{down(M,A){if(a.close(),M.button!==0)return!1;let{frame:_,corner:N}=l(),S=N.top+ut(_,Math.min(e.cut.t,_.top)),
T=N.top+ut(_,Math.min(m(A.x-N.left),_.top)),C=M.pointerType==="touch"?Be.touch:Be.line,[k,E]=[M.target===o,A.x<N.left-4];
return u={mode:k||E||Math.abs(A.y-T)<=C?"cut":"press",offset:E&&!k?0:S-A.y,pill:k,start:r.shown(),what:k||E?null:h(M,A)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),M.preventDefault(),i.hide(),E&&!k&&f(A.y-N.top,M.altKey),M.pointerType===
"touch"&&(c=setTimeout(()=>p(A,d(u.what)),Sm)),!0},drag(M,A,_){let[N,S]=[A.x-_.x,A.y-_.y];if(_.moved||=Math.abs(u.mode===
"cut"?S:N)>=(u.what?on:1),!_.moved)return;clearTimeout(c);let{frame:T,corner:C}=l();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(A.y+u.offset-C.top,M.altKey)):u.mode==="pan"&&r.move(-N/$e(T),u.start)},
up(M,A,_){clearTimeout(c),u.mode==="cut"&&e.flush(),!(u.menu||_.moved||u.pill||A.x<l().corner.left-4)&&(g(M,A,u.what),M.
pointerType==="touch"&&w(u.what,A,"Long press"))},cancel(){clearTimeout(c),u.mode==="cut"&&e.flush()},hover(M,A){M.pointerType!==
"touch"&&w(h(M,A),A,"Right click")},leave(){e.setHover(null),i.hide()},pinch(M,A,_){let{frame:N,corner:S}=l();r.zoom(M,(A.
x-_-S.left)/N.width),r.move(-_/$e(l().frame))}}),tt(n,{contextmenu(M){let A=St(n,M),_=M.target===o?e.hover:ys(l(),A.x,A.
y,u.menu?Be.touch:Be.mouse);M.shiftKey||!p(A,d(_))||M.preventDefault()},wheel:y,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let M of x)M()}}var Tl=["ribbon","ribbon_module","evidence"];function El(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",l="";async function a(m){
s=await dn(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),c())}function c(){let m=o.get("ribbon_\
module"),h=m&&n.option("ribbon")||"";if(h&&!s){i||a(m),i="loading";return}!h==!r&&h===l||(l=h,h?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){l="",c()}for(let m of Tl)o.on(`change:${m}`,u);let f=[n.subscribe("option",c),n.
subscribe("data",u)];return c(),{width:m=>r?.width(m)??0,below:(m,h)=>r?.below(m,h),above:(m,h)=>r?.above(m,h),destroy(){
i="ended";for(let m of Tl)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var vm=j.head_room,Tm={grown:150,zoomed:96},Em=500;function _l(t,e,n){let o=t.ownerDocument,r=se(o,n.font),s=null,i=null,
l=()=>ye(o,()=>i=null),a=l(),c=null,[u,f]=[0,null],m=po(()=>C()),h=cl(()=>C()),p=Me(t,"hclust-tree",[N,S],()=>s=null),{box:d,
stage:g,tip:w,announce:y}=p;g.canvas.setAttribute("aria-hidden","true");let x=sl(d,()=>{R.menu.press("u",-1),R.handle.focus(
{preventScroll:!0})}),M=dl(d,e);function A(){if(s){let{cut:Tt,selection:fe,data:J}=e,[_e,me]=[gr(J.tree),Ct(e)];return Object.
assign(s,{cut:Tt,selection:fe,data:J,colors:_e,classes:me}),s}let{data:O,cut:I,selection:P}=e,[z,W]=m.shown(),Z=(Bt(O.tree)||
1)*vm*h.share,[D,B]=[W-z,O.n].map(Tt=>(g.width-52-Yn)/Tt),G=Nr(O.tree,O.leafRows),[K,V]=[D>=or,B>=or],lt=Tt=>Tt*(G?.least??
1)>=T()+bs,yt=K&&lt(D),xt=Tm[V?"grown":"zoomed"],gn=V?lt(B):yt,Wt=K?gn?U+2:Math.min(xt,T()):0,ae=M.room(g.width,r);d.style.
setProperty("--hc-names",`${(V?Wt+6:0)+ae}px`);let $t={left:0,top:8},Zt=ze+Jo+(Wt?Wt+6:0),wn=Zt+ae+(m.part?5:0),Qt=Math.
max(40,g.height-$t.top-wn),jt=je(0,Z,Qt,44),le=Math.max(...te(jt).map(Tt=>r.width(Tt)),0);$t.left=Math.max(Math.ceil(le)+
11+(O.heightLabel?U+9:4),Ja(r));let Ee=c?.width(g.width)??0;$t.left+=Ee,M.place($t.left);let ue={width:Math.max(20,g.width-
$t.left-Yn),height:Qt,from:z,to:W,top:Z,dpr:g.dpr,places:G},Jn=gr(O.tree);return s={data:O,cut:I,colors:Jn,classes:Ct(e),
selection:P,frame:ue,corner:$t,strip:Ee,theme:n,face:r,ticks:jt,labels:Wt,flat:yt,tracks:[Zt,Zt+M.tall()]},i=null,s}function _(O){
if(xe(a)&&([a,i]=[l(),null]),!i){i=vo(O.data.tree,O.frame),a.width=Math.round(O.frame.width*O.frame.dpr),a.height=Math.round(
O.frame.height*O.frame.dpr);let I=a.getContext("2d");I&&To(I,i,n.quiet)}return i}function N(O){let I=A(),{thick:P}=_(I);
bl(O,I,a,P),yl(O,I),Ml(O,I),M.paint(O,I,I.corner.top+I.frame.height+I.tracks[0],g.width),c?.below(O,I),kl(O,I,g.height-3)}
function S(O){let I=A(),{hover:P}=e;P?.node!==void 0&&Al(O,I,_(I),P.node),P?.leaf!==void 0&&Sl(O,I,P.leaf),x.show(I,_(I),
g.width,e.offered),c?.above(O,I)}function T(){let{data:O}=e;if(f!==O.name){let I="";for(let P=0;P<O.n;P++){let z=q(O.name(
P));z.length>I.length&&(I=z)}[u,f]=[Math.ceil(r.width(I,U,!0)),O.name]}return u}function C(){s=null,g.paint()}function k(){
let{n:O,tree:I,leafRows:P}=e.data;m.reset(O,Nr(I,P)?.least)}let E,$=()=>y(il(e.cut,e.data.noun,Bt(e.data.tree))),L=()=>{
clearTimeout(E),E=setTimeout($,Em)},R={store:e,box:d,handle:x.handle,viewport:m,heights:h,moved:x.endInvitation,tip:w,announce:y,
cancelAnnouncement:()=>clearTimeout(E),getScene:A,menu:Va({store:e,box:d,handle:x.handle,moved:x.endInvitation,tip:w})},
v=gl(R);return c=El({...R,paint:O=>g.paint(O)},C),p.onDestroy(vl(R),x.destroy,v.destroy,R.menu.destroy,c.destroy,R.cancelAnnouncement,
e.subscribe(["data","cut"],R.menu.close),M.destroy,e.subscribe("data",()=>{M.update(),k(),h.reset(),w.hide(),v.leave(),p.
rest(),C(),$()}),e.subscribe("order",C),e.subscribe("cut",()=>{let O=s&&Vt(s.cut,e.cut);p.followCut(e.cut,...O?[]:[0]),O?
g.paint(1):g.paint(),L()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>M.update()?C():g.paint(0)),e.
subscribe("reveal",()=>{let{start:O}=e.data.tree,I=A().frame.places?.edges;m.reveal(e.wanted.map(P=>ce(I,b(O,P))))}),e.subscribe(
"hover",()=>g.paint(1))),M.update(),k(),$(),{restyle(O){n=O,r=se(o,n.font),f=null,C()},destroy(){p.destroy(),a.width=a.height=
0}}}var _m={tree:_l,clustermap:Qr,scatter:Pa,distances:oa},Jt="distances";function Nm(){let t=null,e=0,n=()=>{};return Es({initialize({
model:o}){return t=yr(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=yr(o),e++||(n=Om(t));let s=Cm(r,t);return()=>{
s(),--e||n()}}})}function Om(t){let e=!1,n=ks(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.tell(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function Cm(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=lr(t,r);xn(o,s);
let i=[],l=null,a=()=>e.model.get("parts")??["tree"],c=N=>t.closest(".hclust")?.querySelector(`.hclust-${N}-slot`)??null,
u=[],f=null;function m(){let N=Zn(o,"hclust-live-bar");e.model.get("controls")&&u.push(Ba(N,e).destroy);let S=Wa(N,e);f=
S.box,u.push(S.destroy,()=>N.remove()),d();let T=null;for(let k of a()){let E=k==="tree"||k===Jt;E||(T??=Zn(o,"hclust-li\
ve-pair")),h(k,E?o:T)}let C=i[0]?.box;l=C?qa(C,e):null,l&&u.push(l.destroy)}function h(N,S){let T=_m[N];if(!T)return;let C=Zn(
S,`hclust-part-${N}`),k={part:N,make:T,box:C,view:T(C,e,s)};i.push(k),N===Jt&&d()}function p({view:N,box:S}){N.destroy(),
S.remove()}function d(){let N=c("find");N&&f&&f.parentElement!==N&&N.append(f);let S=i.find(({part:C})=>C===Jt)?.box,T=S&&
c(Jt);!T||S.parentElement===T||(S.classList.add("hclust","hclust-live"),xn(S,s),T.append(S))}function g(){let N=k=>k.filter(
E=>E!==Jt),[S,T]=[a(),i.map(({part:k})=>k)];if(N(S).join()!==N(T).join())return x();if(S.includes(Jt)===T.includes(Jt))return;
if(S.includes(Jt))return h(Jt,o);let C=i.find(({part:k})=>k===Jt);C&&p(C),i=i.filter(k=>k!==C)}function w(){for(let N of i)
p(N);for(let N of u)N();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=null,u=[]}function y(){let N=lr(t,r);if(JSON.
stringify(N)!==JSON.stringify(s)){s=N,xn(o,s);for(let S of i)S.box.classList.contains("hclust")&&xn(S.box,s),S.view.restyle?
S.view.restyle(s):(S.view.destroy(),S.view=S.make(S.box,e,s))}}let x=()=>{w(),m()};e.model.on("change:parts",g),e.model.
on("change:controls",x);let M=vs(o,y);m();let A=Mt(o),_=new A.ResizeObserver(()=>{d(),y(),l?.refresh()});return _.observe(
o),A.addEventListener(ar,e.announceCut),()=>{A.removeEventListener(ar,e.announceCut),M(),_.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",x),w(),e.flush(),o.remove(),r.remove()}}export{Nm as default};
