// Generated from js/ by `npm run build`. Do not edit.
function Mt(t){return t.ownerDocument.defaultView??globalThis}function de(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function As(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var ge={r:255,g:255,b:255,a:1},xn={r:0,g:0,b:0,a:1};function Mn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(c,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Al),l=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*l,g:r*
l,b:s*l,a:i}}function Al(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Ue(t,e){return{...Ce(e,t,
t.a),a:1}}function Ce(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function _t({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function lr({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function et(t,e){let n=t.createElement("div");return n.className=e,n}function kn(t,e){let[n,o]=[Mn(e.paper)??ge,Mn(e.ink)??xn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",_t(Ce(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function no(t,e){let n=et(t.ownerDocument,e);return t.
append(n),n}var ur="hclust-hover";function Ss(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let c=n?JSON.stringify(n):"";if(c===o||!(c||r))
return;o=c,r=c!=="";let a=[l,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(ur,{detail:a}))},l=c=>{let[a,
u,f]=c.detail;!u||a===l||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(ur,l),{tell(c){n=c,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.removeEventListener(
ur,l)}}}var vs={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var W=vs;var fr="hclust-asking",Dm=W.undo_run_ms;function vl(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function mr(t,e){let n=Mt(t);if(n.matchMedia(Ts).matches)return Tl(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?oo(e,`var(${d})`):null,s=_l(t,e),i=Ue(r("--jp-layout-color0")??s,s),l=lr(i)<.5,c=(d,g)=>Ue(d??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=c(a??oo(e,"inherit"),l?ge:xn),f=c(r("--jp-ui-font-color2"),Ce(i,u,.65)),m=c(
r("--jp-border-color2"),Ce(i,u,.16)),h=c(r("--jp-layout-color1"),i),p=_t(h)===_t(i)?Ce(i,u,.03):h;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:_t(i),ink:_t(u),quiet:_t(f),rule:_t(m),panel:_t(
p),font:n.getComputedStyle(e).fontFamily,dark:l}}var Ts="(forced-colors: active)";function Tl(t,e){let n=(s,i)=>Ue(oo(e,
s)??i,ge),[o,r]=[n("Canvas",ge),n("CanvasText",xn)];return{paper:_t(o),ink:_t(r),quiet:_t(r),rule:_t(n("GrayText",r)),panel:_t(
o),font:Mt(t).getComputedStyle(t).fontFamily,dark:lr(o)<.5}}var El=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Es(t,e){let n=Mt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let l of[
o,r])s.observe(l,{attributes:!0,attributeFilter:El});let i=["(prefers-color-scheme: dark)",Ts].map(l=>n.matchMedia(l));for(let l of i)
l.addEventListener("change",e);return()=>{s.disconnect();for(let l of i)l.removeEventListener("change",e)}}function _l(t,e){
let n=[];for(let r=t;r;r=vl(r)){let s=_s(Mt(r).getComputedStyle(r).backgroundColor,Mt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Ue(oo(e,"Canvas")??ge,ge);return n.reduce((r,s)=>Ue(s,r),o)}function oo(t,e){let n=Mt(t);t.style.
color=e;let o=_s(n.getComputedStyle(t).color,n);return t.style.color="",o}function _s(t,e){let n=Mn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,l=0,c=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:l,a:c/255}}function Ns(t){return{...t,initialize(e){return setTimeout(()=>Nl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Nl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}var Cs=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Cs.set(t,
t);var Cl=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Ol=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Os(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+$l(t.slice(e))}function $l(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Cs.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Cl.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Ol.test(e)?-2:-1)}function z(t,e=""){return e?`${Nt(t,0)} ${t===1?Os(e):e}`:Nt(t,0)}function pt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":An(t)?Nt(t,ro(t)):io(t,2)}var An=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function ro(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function so(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?zt(t,2):Nt(t,e>=100?
0:e>=10?1:2)}function Is(t){return t>0&&t<=.005?"< 1%":`${Nt(100*t,0)}%`}var at=(t,e=6)=>zt(Number(zt(t,e)),6);function gt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":pt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return Ll(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Nt(t,0):so(
t);return n?`${r} ${n}`:r}function Rs([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[gt(t,n),gt(e,n,o)]}function Ll(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Ds(t,e,n,o=0){return Hs(t,e,n,o)[0]}function Ps(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,l]=Hs(n,
t,e,o);return[i,l]}let[r,s]=[pt(t),pt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[zt(t,i),zt(e,i)];return[r,s]}function Hs(t,e,n,o){
let r=[Il(t,o),pt(e),pt(n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(An)){let a=zs(t,o);for(let u=a;u<
17;u++){let f=Nt(u===a?Bs(t,a):t,u),m=We(f),[h,p]=[$s(e,u),$s(n,u)];if(We(h)<m&&(m<We(p)||t===n)&&e<m&&m<=n)return[f,h,p]}}
let[i,l,c]=r;for(let a=4;a<17;a++){let u=We(i),f=u<We(c)||t===n&&i===c;if(!(e<t&&t<=n)||We(l)<u&&e<u&&u<=n&&f)return[i,l,
c];[i,l]=[zt(t,a),zt(e,a)],c=n===1/0?pt(n):zt(n,a)}return r}function Il(t,e){if(!An(e)||!An(t))return pt(t);let n=zs(t,e);
return Nt(Bs(t,n),n)}var zs=(t,e)=>An(e)?Math.min(ro(e),ro(t)):ro(t),Bs=(t,e)=>Math.floor(t*10**e+.5)/10**e,$s=(t,e)=>t===
0||t===1/0?pt(t):Nt(t,e);function We(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Rl=[1,2,2.5,5,10];function je(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),l=i*(Rl.find(u=>u*i*s>=r*(1-1e-9))??10),c=1e-9*r,a=[];for(let u=Math.ceil((t-c)/l);u*l<=e+c;u++)a.push(
Number((u*l).toPrecision(12)));return a}function ne(t){let e=t.slice(1).map((i,l)=>i-b(t,l)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>zt(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Nt(i+0,r))}
function Nt(t,e){let n=Fs(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Fs(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function io(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function zt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=io(t,e-1).split("e");return`${Ls(o)}e${r}`}return Ls(Fs(t,e-1-n))}function Ls(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var Sn="…",Dl=300;function j(t){return String(t).slice(0,Dl).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function qe(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Us(s,s.length,Sn,
e,n);if(i>o||o>=s.length)return i?pr(s,i)+Sn:"";let l=s.lastIndexOf(" ",o-1)+1,c=l>o-Pl?l:o,a=Sn+s.slice(c).join("");if(n(
a)>e){if(r<=c)return qe(a,e,n);let u=s.slice(c).join("");return Sn+qe(u,e-n(Sn),n,r-c)}return pr(s,Us(s,c,a,e,n))+a}function js(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=qe(t,e,n);if(r===t||!o)return r;let s=qe(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var Pl=12;function Us(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let l=s+i+1>>1;r(pr(t,l)+n)<=o?s=l:i=l-1}return s}function pr(t,e){
return t.slice(0,e).join("").trimEnd()}function vn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[l,c]=[b(e,s),b(e,i)],a=0;
for(;a<l.length&&l[a]===c[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function Ge(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(c=>b(t,c)).sort(),l=[b(i,0),b(i,i.length-1)].map(c=>Array.from(c));if(i[0]!==i.at(-1))for(let c of s){let a=Array.from(
b(t,c)),u=l.map(f=>{let m=a.findIndex((h,p)=>h!==f[p]);return m<0?a.length:m});o[c]=n(c,Math.min(...u),e[c])}}return o}var Ws=new WeakMap;
function ao(t,e){let n=Ws.get(t);return n||(n=vn(Array.from({length:t.n},(o,r)=>j(t.name(r)))),Ws.set(t,n)),b(n,e)}var Gs=W.max_cluster_title,Ks=["node_names","node_colors","color_numbers"];function co(t){let e=t.get("color_numbers")??
[];return{names:Tn(t.get("node_names")),colors:Tn(t.get("node_colors")),numbers:e}}function Tn(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var qs=new WeakMap,Hl=new Map;function zl({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Hl;let o=qs.get(n);o||qs.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Bl(n,e)),r}function Bl(t,e){let n=[];for(let l=0;l<e.length;l++){let c=b(e,l),a=t.get(c);a!==void 0&&n.push({label:l,
node:c,name:a})}let o=new Set(n.map(({name:l})=>l)),r=new Set(n.map(({label:l})=>l)),s=new Set([...o].filter(l=>{let c=/^\d+$/.
test(l)&&String(Number(l))===l?Number(l):e.length;return c<e.length&&!r.has(c)})),i=new Map;for(let{label:l,name:c}of n.
sort((a,u)=>u.node-a.node)){let a=c;for(let u=2;s.has(a)||a!==c&&o.has(a);u++)a=`${c}, ${Fl(u)}`;s.add(a),i.set(l,a)}return i}
function Fl(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function Z(t,e){let n=zl(
t).get(e);return n===void 0?z(e):`${j(n)} (${z(e)})`}function kt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=we(t,n);return lo(t,n,Ke(o),o)}function En(t,e){let n=e>=
0?e:0,o=Rt(t,n);return lo(t,o,n,we(t,o))}function Rt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;It(n,s)<
e?o=s+1:r=s}return t.n-o}function we(t,e){let{n,heights:o}=t;return{lower:e<n?It(o,n-e-1):0,upper:e>1?It(o,n-e):1/0}}function Ke({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function lo(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,l,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Ul(t,e)},get sizes(){return l??=this.nodes.map(a=>It(t.sizes,a))},get labels(){
return c??=Wl(t,this.nodes)}}}function Ul(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;hr(r,s,It(o,2*i)),dr(r,s+1,It(o,2*i+1))}return r}function hr(t,e,n){Vs(t,0,e,n)}function Vs(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=It(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function dr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(It(t,r)>It(t,s))&&
(r=s),t[o]=It(t,r),o=r,r=2*o+1}Vs(t,0,o,n)}function Wl(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=It(
t.start,o),i=s+It(t.sizes,o);for(let l=s;l<i;l++)n[It(t.order,l)]=r}),n}function Xs(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=e-n.findIndex(l=>l>0),r=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(r<2)return 2;let s=2,i=-1/0;for(let l=2;l<=
r;l++){let{lower:c,upper:a}=we(t,l),u=a/c;u>i&&([i,s]=[u,l])}return s}function It(t,e){return t[e]}function Ve(t){if(typeof t!="string")return t??[];let e=Object.entries(JSON.parse(t)),n=e[0]?.[1].length??0;return Array.
from({length:n},(o,r)=>Object.fromEntries(e.filter(([,s])=>s[r]!==null).map(([s,i])=>[s,i[r]])))}var jl=65535;function gr(t,e,n,o,r,s="track_about"){let i=Ve(t.get("original_columns")).length;return(t.get(s)??[]).map(
l=>{let c=p=>{if(l.original!==void 0)return b(n,p*i+l.original);if(l.numbers!==void 0)return b(r,l.numbers*e+p);let d=b(
o,l.codes*e+p);return d===jl?NaN:d},a,u=!1,[f,m]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(p,d)=>{
let g=c(d);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...l,get values(){return h()},get gaps(){return h(),u},get ends(){return h(),f<=m?[f,m]:[0,1]}}})}function Xe(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function ht(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":gt(n,t.kind,t.unit)}var Ys=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16));function uo(t){let{values:e,words:n,ends:o}=t,r=t.colors.map(Ys),s=Ys(W.missing_color),[i=s,l=s]=r,c=new Uint8Array(
3*e.length);for(let a=0;a<e.length;a++){let u=b(e,a),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((h,p)=>h+f*(b(l,p)-
h));c.set((Number.isNaN(u)?s:m??s).map(Math.round),3*a)}return c}function fo(t,e,n,o){let r=(t.option(e)??[]).filter(s=>s!==
n);t.setOption(e,o?[...r,n]:r)}function _n(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),l=-1/0,c=!0;for(let a=0;a<o-1;a++){let u=nt(t,2*a),f=nt(t,2*a+1);s[o+a]=nt(s,u)+nt(s,f),
i[u]=i[f]=o+a;let m=nt(e,a);m<l?c=!1:l=m,r[a]=l}return po({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}var mo=t=>t?Uint8Array.from(t,Number):void 0;function po(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-
2;c>=0;c--){let a=nt(o,2*c+(e[c]?1:0)),u=nt(o,2*c+(e[c]?0:1)),f=nt(s,n+c);s[a]=f,s[u]=f+nt(r,a)}let i=new Int32Array(n),
l=new Float64Array(2*n-1);for(let c=0;c<n;c++)i[nt(s,c)]=c,l[c]=nt(s,c)+.5;for(let c=0;c<n-1;c++)l[n+c]=(nt(l,nt(o,2*c))+
nt(l,nt(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,x:l}}function Ye(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-
t.n]=n[e-t.n]?0:1,po(t,n)}function ut(t,e){return e<t.n?0:nt(t.distances,e-t.n)}function Bt(t){return t.n<2?0:nt(t.heights,
t.n-2)}function Kt(t,e){let n=e-t.n,o=t.flips[n]?1:0;return[nt(t.children,2*n+o),nt(t.children,2*n+1-o)]}function ho(t,e,n){
let o=Math.max(nt(t.parents,e),e);return n==="down"?e<t.n?e:Kt(t,e)[0]:n==="up"||o===e?o:Kt(t,o)[n]}function Ft(t,e){let n=nt(
t.start,e);return t.order.subarray(n,n+nt(t.sizes,e))}function Js(t,e,n,o,r){let{n:s,start:i,sizes:l}=t,c=new Int32Array(
s-1),a=0;for(let u=2*s-2;u>=s;u--){let f=nt(i,u),m=r?nt(r,f):f,h=r?nt(r,f+nt(l,u))-m:nt(l,u);h>=o&&m<n&&m+h>e&&(c[a++]=u)}
return c.subarray(0,a)}function nt(t,e){return t[e]}function ql(t){let e=be(t.get("heights")),n=Ze(t.get("flips"),e.length),o=_n(oe(t.get("children")),e,n);return o.annotations=
co(t),o}function wr(t){let e=ql(t),n=e.n,o=t.get("columns")??[],r=be(t.get("col_heights")),s=oe(t.get("col_children")),i=t.
get("col_flips"),l=be(t.get("originals")),c=Ve(t.get("original_columns")),a=Ve(t.get("axis_names")),u=oe(t.get("rows")),
f=oe(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(h,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Nn(t.get("values")),columnTree:r.length?_n(s,r,mo(i)):null,columnAbout:Ve(t.get("column_abou\
t")),originals:l,originalColumns:c,axes:Gl(a,be(t.get("axes")),l,c.length,n),axisNames:a,tracks:gr(t,n,l,new Uint16Array(
Je(t.get("track_codes"))),be(t.get("track_values"))),columnTracks:gr(t,o.length,[],new Uint16Array(Je(t.get("column_trac\
k_codes"))),be(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,cellMeans:Nn(t.get("cell_means")),cellDeviations:Nn(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:Kl(Ze(t.get("names")),oe(t.get("name_ends"))),leafOf:h=>Vl(m,h)}}function Gl(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(l,c)=>n[c*o+i]??NaN))}
function Kl(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function Vl(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Je(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ze(t,e=0){let n=new Uint8Array(Je(t));return n.length>=e?n:new Uint8Array(
e)}function oe(t){return new Int32Array(Je(t))}function Nn(t){return new Float32Array(Je(t))}function be(t){return new Float64Array(
Je(t))}var Xl=1.05,Qs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Qe(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Zs(t.get("locked_nodes")),s=Zs(t.get("cut_nodes"));if(s.length===n&&br(e,s))return re(
e,s,o,r);let i=Rt(e,o)===n?En(e,o):kt(e,n);return r.length?re(e,i.nodes,o,r):i}function se({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Zs(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function br({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,l)=>mt(e,i)-mt(e,l))){if(mt(e,s)!==r)return!1;r+=mt(n,s)}return r===t}function re(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(c=>r.has(c)).sort((c,a)=>c-a);if(Math.
max(...r)<2*t.n-s)return{...Rt(t,n)===s?En(t,n):kt(t,s),locked:i};let l=we(t,Rt(t,n));return lo(t,s,n,l,{nodes:Yl(t,r),locked:i})}
function Yl({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(mt(e,2*(a-t)),mt(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,l=new Int32Array(o.size+1);l[0]=i(2*t-2);let c=1;
for(let a of[...o].sort((u,f)=>f-u))hr(l,c++,i(mt(e,2*(a-t)))),dr(l,c,i(mt(e,2*(a-t)+1)));return l}function Vt({tree:t,locked:e},n){
if(!e.length)return"k"in n?kt(t,n.k):En(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:l}=t,[c,a]=[[],[]];for(let p=o-
2;p>=0;p--){let d=mt(r,o+p),g=d+mt(s,o+p),w=!1,x=!1;for(let y of e){let[M,k]=[mt(r,y),mt(r,y)+mt(s,y)];d>=M&&g<=k?x=!0:d<=
M&&g>=k&&(w=!0)}w?c.push(p):x||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Rt(t,f);u=a.filter(d=>d>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-c.length,0),a.length),f=Ke({lower:u<a.length?mt(i,mt(a,u)):0,upper:u?mt(
i,mt(a,u-1)):1/0})}let m=new Set([...c,...a.slice(0,u)].map(p=>o+p)),h=[...m].flatMap(p=>[mt(l,2*(p-o)),mt(l,2*(p-o)+1)]).
filter(p=>!m.has(p));return re(t,h.length?h:[2*o-2],f,e)}function Cn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?re(s,n,r,e):Rt(s,r)===o?En(s,r):kt(s,o)}function Xt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function go({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,l)=>{let c=ut(t,i),a=mt(t.parents,i),u=c>0?c*Xl:1,f=a<0?u:ut(t,a),[m,h]=c<=f?[c,f]:[f,
c];m<n&&(n<=h||a<0)||(s[l]=m+(h-m)/2)}),s}function mt(t,e){return t[e]}function ti(t,e){let n=kt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(c,a)=>Jl(
e,t.labels,a,b(t.sizes,a))),r=new Set(t.locked),s=o.filter((c,a)=>c>=0&&r.has(b(t.nodes,a)));if(t.isUneven&&o.every(c=>c>=
0))return{cut:re(e,o,n.t,s),lost:!1};for(let c of s.sort((a,u)=>b(e.sizes,u)-b(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,c]},u=Vt(a,{k:t.k});u.k===t.k&&(n=u)}let i=Vt(t,{t:t.t}),l=t.isUneven&&!(i.k===t.k&&i.nodes.every((c,a)=>c===t.nodes[a]));
return{cut:n,lost:l||n.locked.length<t.locked.length}}function Jl({start:t,sizes:e,parents:n},o,r,s){let l=o.indexOf(r);
for(;l>=0&&b(e,l)<s;)l=b(n,l);if(l<0||b(e,l)!==s)return-1;let c=b(t,l);for(let a=0;a<o.length;a++){let u=b(t,a);if(b(o,a)!==
r&&u>=c&&u<c+s)return-1}return l}var ye=Object.keys(W.marker_scales).length,wo=W.colors.length,On=wo*ye,ri=1<<30;function Ut(t,e){return ri|parseInt(e.slice(
1),16)<<3|t%ye}function tn(t){return(t&ri)!==0}function si(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function ii(t){
return t&7}var ei=new WeakMap,ni=new WeakMap,oi=new WeakMap;function yr(t){let{annotations:e}=t,n=xr(t);return e?.colors.
size?Zl(n,e):n}function xr(t){let{annotations:e}=t,n=e&&ni.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=ci(
t),s=tu(o,e?.numbers.length?e.numbers:r);return e&&ni.set(e,s),s}function ai(t,e,{nodes:n,sizes:o}){let{splits:r}=ci(t),s=xr(t),i=new Map;r.forEach((p,d)=>{i.set(p,rt(s,d))});let l=new Set(
Array.from(e,p=>rt(r,p))),c=new Set(Array.from(l,p=>i.get(p))),u=Array.from(n.keys()).sort((p,d)=>rt(o,d)-rt(o,p)||rt(n,
p)-rt(n,d)).map(p=>rt(r,rt(n,p))),f=new Map;for(let p of u)l.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let d=i.get(p)??0;if(d>=wo||m.has(d)){let g=Array.from(W.colors.keys()).filter(w=>!m.has(w));for(d=
g.find(w=>!c.has(w))??g[0]??wo;m.has(d);)d++}f.set(p,d),m.add(d)}let h=[];for(let p=0,d=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){h.push(g);continue}for(;m.has(d);)d++;h.push(d++)}return h}function Zl(t,e){let n=oi.get(e);
if(!n){oi.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ut(rt(n,o),r)}return n}function Ct(t){let{nodes:e,tree:n}=t,o=xr(
n),r=Ql(e.map(i=>rt(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,l)=>{let c=s.get(i);c&&(r[l]=Ut(rt(r,l),
c))}),r}function Ql(t,{nodes:e,tree:n}){if(!t.some(s=>s>=On))return t;let o=Array.from(e.keys()).sort((s,i)=>rt(n.start,
rt(e,s))-rt(n.start,rt(e,i))),r=-1;for(let s of o){let i=rt(t,s);i%On===r&&(t[s]=i+wo),r=rt(t,s)%On}return t}function ci(t){
let e=ei.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=1,a=n-2;a>=0;a--,c++){
let u=rt(o,2*a),f=rt(o,2*a+1),m=rt(r,u)>=rt(r,f);s[m?u:f]=rt(s,n+a),s[m?f:u]=c}let i=[];kt(t,Xs(t)).nodes.forEach((c,a)=>{
i[rt(s,c)]=a});let l={splits:s,start:i};return ei.set(t.children,l),l}function tu(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=rt(e,i));for(let i=s,l=0;i<n;i++,l++){for(;r.has(l);)
l++;o[i]=l}return t.map(i=>rt(o,i))}function rt(t,e){return t[e]}var eu=200,nu=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function kr(t){let e=wr(t),n=Qe(t,e.tree),o=Mr(t,e),r=null,s=null,i=[],l=new Map,
c=E=>{for(let O of[...l.get(E)??[]])O(E)},a=new Map,u,f=-1/0,m=!1,h=!1;function p(E){m=!0;try{for(let[O,I]of Object.entries(
E))t.set(O,I)}finally{m=!1}}function d(){if(clearTimeout(u),u=void 0,!a.size)return;f=Date.now();let E=Object.fromEntries(
a);a.clear(),p("n_clusters"in E?{...E,...x()}:E),t.save_changes()}function g(E){for(let[O,I]of Object.entries(E))a.set(O,
I);u??=setTimeout(d,Math.max(0,f+eu-Date.now()))}function w(){if(d(),!!h){h=!1;try{let E={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...se(n),...E}})}catch{}}}let x=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),y=[];function M(E,O){let I=()=>{if(m)return;let P=e.revision>
0&&t.get("revision")===e.revision;(E==="revision"||P)&&O()};t.on(`change:${E}`,I),y.push([`change:${E}`,I])}let k=t.get(
"python_seq");function _(){let E=k;return k=t.get("python_seq"),k!==E}let N=()=>a.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function v(E){let O=t.get("threshold_step");return O>0&&Math.abs(E-Math.round(n.t/
O)*O)<1e-6*O}M("revision",()=>{let E=e.revision>0&&N();a.clear(),h&&=E,k=t.get("python_seq");let{rows:O}=e;if(e=wr(t),E){
n=String(O)===String(e.rows)?ti(n,e.tree).cut:kt(e.tree,n.k);let P={...L(n.k),...se(n)};p(P),g(P)}else n=Qe(t,e.tree);o=
Mr(t,e),r=s=null,c("data")}),M("python_seq",()=>queueMicrotask(_)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let E=_();E&&N()?p(se(n)):$(E?Qe(t,e.tree):T(),E)}),M("distance_threshold",()=>{let E=t.get("distance_threshold");if(E===
n.t)return;let O=_();if(!(!O&&v(E))){if(O&&N()){p(se(n));return}$(O?Qe(t,e.tree):Vt(n,{t:E}),O)}});for(let E of["cut_nod\
es","locked_nodes"])M(E,()=>{if(t.get(E)===se(n)[E])return;let O=_();O&&N()?p(se(n)):$(Qe(t,e.tree),O)});function T(){let[
E,O]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Rt(e.tree,O)!==E?Vt(n,{k:E}):Vt(n,{t:O})}
for(let E of Ks)M(E,()=>{e={...e,tree:{...e.tree,annotations:co(t)}},n=Cn(n,e.tree),c("cut")});M("flips",()=>{let E=Ze(t.
get("flips"),e.n-1);E.some((O,I)=>O!==e.tree.flips[I])&&A(po(e.tree,E))}),M("selection",()=>{a.delete("selection");let E=Mr(
t,e);li(o,E)||(o=E,c("selection"),C([...E?.keys()??[]].filter(O=>E?.[O])))});for(let E of[...nu,"cmap_colors","values_ab\
out","split_children","split_heights","split_about","distances","distances_about"])M(E,()=>c("option"));function A(E){e=
{...e,tree:E},n=Cn(n,E),s&&=Cn(s,E),c("order")}function S(E){g({...E,flips_of:e.revision}),d()}function C(E){i=E,E.length&&
c("reveal")}function $(E,O){for(let P of Qs)a.delete(P);h=!O,n=E;let I={...L(E.k),...se(n),...O?{}:x()};p(Object.fromEntries(
Object.entries(I).filter(([P,B])=>t.get(P)!==B))),c("cut")}function L(E){let O=t.get("most_clusters");return O&&E>O?{most_clusters:Math.
min(e.n,2*E)}:{}}function D(E){Xt(E,n)&&E.locked.join()===n.locked.join()&&E.t===n.t||(n=E,h=!0,g({...L(n.k),...se(n)}),
c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){return r},setThreshold(E){
D(Vt(n,{t:E}))},setNodes(E,O){let I=re(e.tree,E,n.t,O),P=ai(e.tree,n.nodes,I),{names:B=new Map,colors:G=new Map}=e.tree.
annotations??{};e={...e,tree:{...e.tree,annotations:{names:B,colors:G,numbers:P}}},D(Cn(I,e.tree)),g({color_numbers:P}),
d()},cutInto:E=>Vt(n,{k:E}),setClusters(E){D(Vt(n,{k:E}))},select(E,{add:O=!1}={}){let I=O&&o?o.slice():new Uint8Array(e.
n);for(let B=0;B<E.length;B++)I[b(E,B)]=1;let P=I.includes(1)?I:null;li(o,P)||(o=P,g({selection:ou(P,e)}),c("selection"),
C(Array.from(E)),d())},get wanted(){return i},reveal:C,setHover(E){E?.leaf===r?.leaf&&E?.node===r?.node||(r=E,c("hover"))},
get offered(){return s},setOffered(E){if(!E&&!s)return;let{tree:O}=e;s=E&&br(O,E)?re(O,E,n.t):null,c("hover")},flip(E){let O=Ye(
e.tree,E);O!==e.tree&&(A(O),S({flips:new DataView(O.flips.buffer)}))},setColumnTree(E){e={...e,columnTree:E},c("order"),
S({col_flips:E.flips.join("")})},setBlockTree({flips:E}){S({split_about:{...t.get("split_about"),flips:E.join("")}}),c("\
option")},option(E){return a.has(E)?a.get(E):t.get(E)},setOption(E,O){this.option(E)!==O&&(g({[E]:O}),c("option"))},flush:d,
announceCut:w,subscribe(E,O){let I=typeof E=="string"?[E]:E;for(let P of I)l.has(P)||l.set(P,new Set),l.get(P)?.add(O);return()=>{
for(let P of I)l.get(P)?.delete(O)}},destroy(){d();for(let[E,O]of y)t.off(E,O);y.length=0,l.clear()}}}function Mr(t,e){let n=oe(
t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function ou(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function li(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var Ar=.25,ru=1;function $n(t,e,n,o,[r,s]=[0,t]){let i=[],l=0;for(let p=0;p<e.length;p++){let d=b(e,p);d<=r?l++:d<s&&i.push(
d)}let c=i.length&&Math.min(n,Ar*o/i.length),a=i.length>0&&c<ru;a&&([i,c]=[[],0]);let u=(o-c*i.length)/(s-r);function f(p,d){
let[g,w]=[0,i.length];for(;g<w;){let x=g+w>>1,y=b(i,x);y<p||d&&y===p?g=x+1:w=x}return g}let m=[r,...i].map((p,d)=>{let g=i[d]??
s,w=d*c;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),h={n:t,from:r,to:s,length:o,unit:u,gap:c,blocks:m,first:l,isCrowded:a,
begin:p=>(p-r)*u+c*f(p,!0),end:p=>(p-r)*u+c*f(p),at:p=>(h.begin(p)+h.end(p))/2,placeAt(p){let[d,g]=[0,m.length-1];for(;d<
g;){let y=d+g+1>>1;b(m,y).begin<=p?d=y:g=y-1}let w=b(m,d),x=w.from+(p-w.begin)/u;return d<m.length-1?Math.min(x,w.to):x},
isGap:p=>m.some(({end:d},g)=>p>=d&&p<(m[g+1]?.begin??0))};return h}function ui({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(c,a)=>s+o(a)/i),x:e.map(c=>s+r(c)/i),least:1}}function Sr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:l,end:c}=b(n,i);if(l>=s.x1)break;let[a,u]=[Math.max(l,s.x0),Math.min(c,s.x1)];u>a&&o.push({...s,x0:a,x1:u})}}return o}var bo={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var vr=Object.keys(bo),Yt="auto",mi=(t,e)=>t===Yt?e?"vlag":b(vr,0):t,fi=new Map;function pi(t){return[...t.get("cmap_nam\
es")??[],...vr]}function en(t,e){let n=fi.get(t);if(n)return n;let o=Object.hasOwn(bo,t)?bo[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=su(o):r>=0&&(n=Ze(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?en(b(
vr,0),e):(fi.set(t,n),n)}function su(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let l=(i-r)/(s-r);for(let c=0;c<3;c++)e[3*i+c]=n(o+1+c)*
(1-l)+n(o+5+c)*l}}return e}var iu="linear";function hi(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:iu},l=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),c=t.animate([{opacity:0},{opacity:1}],i);l.onfinish=()=>u();let a=!1;function u(){a||(a=!0,l.cancel(),
c.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function xe(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function Me(t){return!!t.getContext(
"2d")?.isContextLost?.()}var au=600;function di(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function gi(t,e,n){let o=Mt(
t),r=e.map(d=>{let g=di(o.document);return t.append(g),{canvas:g,draw:d,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,l=0,c=[],a={canvas:s,width:0,height:0,dpr:1,paint(...d){r.forEach((g,w)=>{(!d.length||d.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(u))},fade(d,...g){r.forEach((w,x)=>{g.includes(x)&&w.canvas!==s&&(w.
fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let d of c)
o.clearTimeout(d);h.disconnect(),p();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function u(){i=0;let d=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&l&&(g.fading?.end(),g.fading=hi(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++l)}function f(){let[d,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*de(t);if(!(d===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?d:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(d*w),x.height=Math.round(g*w);n?.(a);
for(let x of r)x.stale=!0;o.cancelAnimationFrame(i),u()}}function m(d){let{canvas:g}=d;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(d))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!Me(g))return;let x=di(o.document);x.width=g.width,x.height=g.height,d.fading?.end(),g.replaceWith(x),
d.canvas=x,d.ctx=x.getContext("2d"),m(d),a.paint(r.indexOf(d))},au);c.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",d=>{let{detail:g}=d;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let h=new o.
ResizeObserver(f);h.observe(t);let p=As(o,f);return a}function Q(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var U=11;function ie(t,e){let n=new Map,o=null,
r=(i=U,l=!1)=>`${l?"600 ":""}${i}px ${e}`,s=(i,l=U,c=!1)=>{let a=r(l,c),u=n.get(a);(!u||u.size>5e3)&&n.set(a,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*l*.6;o.font=a,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,l,c,a,u,f)=>qe(i,l,m=>s(m,c,a),u,f),fitTitle:(i,l,c,a)=>js(
i,l,u=>s(u,c,a))}}function ot(t,e,n="middle"){t.textAlign=e,t.textBaseline=n}function wi(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],l=o[1],c,a,u=!1,f=0;f<n;++f)o=t[f],c=o[0],a=o[1],a>s!=
l>s&&r<(i-c)*(s-a)/(l-a)+c&&(u=!u),i=c,l=a;return u}function bi(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[l,c]=[it(n,i),it(n,i+1)];o.push([l,
c]),r[0]=Math.min(it(r,0),l),r[1]=Math.min(it(r,1),c),r[2]=Math.max(it(r,2),l),r[3]=Math.max(it(r,3),c)}let s=[];for(let i=0;i<
t.length;i++){let[l,c]=[it(t,i),it(e,i)];l<it(r,0)||l>it(r,2)||c<it(r,1)||c>it(r,3)||wi(o,[l,c])&&s.push(i)}return s}function yi(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),l=h=>{let[p,d]=[it(t,h),
it(e,h)];return p>=0&&p<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(p/r):-1},c=new Int32Array(s*i+1),a=t.length;for(let h=0;h<
a;h++){let p=l(h);p>=0&&(c[p+1]=it(c,p+1)+1)}for(let h=0;h<s*i;h++)c[h+1]=it(c,h+1)+it(c,h);let u=c.slice(),f=new Int32Array(
it(c,s*i));for(let h=0;h<a;h++){let p=l(h);if(p<0)continue;let d=it(u,p);f[d]=h,u[p]=d+1}let m=(h,p)=>Math.min(Math.max(
Math.floor(h/r),0),p-1);return{nearest(h,p,d){let g=-1,w=d*d,[x,y]=[m(h-d,s),m(h+d,s)],[M,k]=[m(p-d,i),m(p+d,i)];for(let _=M;_<=
k;_++){let N=it(c,_*s+y+1);for(let v=it(c,_*s+x);v<N;v++){let T=it(f,v),A=(it(t,T)-h)**2+(it(e,T)-p)**2;(A<w||A===w&&T>g)&&
([w,g]=[A,T])}}return g}}}function yo([t,e],n,o,r,s){let i=e-t,l=Math.min(Math.max(i*r,s),n[1]-n[0]),c=i>0?(o-t)/i:.5;return ae(
[o-c*l,o+(1-c)*l],n,0)}function ae([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function it(t,e){
return t[e]}var xi=5,cu=.12;function xo(t){let[e,n]=[1,xi],o=null,r=()=>o??[0,e];function s(i){let l=i&&i[1]-i[0]<e*.999?i:null;l?.[0]===
o?.[0]&&l?.[1]===o?.[1]||(o=l,t())}return{get part(){return o},shown:r,reset(i,l=1){[e,n]=[i,xi*l],o=null},showAll(){s(null)},
zoom(i,l){let[c,a]=r(),u=c+Math.min(Math.max(l,0),1)*(a-c);s(yo([c,a],[0,e],u,i,Math.min(e,n)))},move(i,l=r()){o&&s(ae(l,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[l,c]=o,a=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<l?f-l:Math.max(
0,f+1-c);Math.abs(m)<Math.abs(a)&&(a=m)}a&&s(ae(o,[0,e],a+Math.sign(a)*cu*(c-l)))}}}function Mo(t,e,n){t.replaceChildren(...e.map((o,r)=>{let s=t.ownerDocument.createElement("option");return s.value=o,s.textContent=
n(o,r),s}))}function Oe(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",l=>{l.key!=="Escape"||!r.
open||(l.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:l})=>{l&&!r.contains(l)&&
(r.open=!1)}),{box:r,list:i}}function nn(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function ko(t,e,n,o){let r=t.ownerDocument.createElement("select"),s=nn(t,e,n,r);return r.addEventListener("change",
()=>o(r.value)),(i,l,c)=>{s.hidden=!i.length,!s.hidden&&(Mo(r,i.includes(c)?i:[...i,c],l),r.value=c)}}function Ao(t,e,n,o,r,s){
let i=t.ownerDocument,{box:l,list:c}=Oe(t,e,n),a=i.createElement("section"),u=i.createElement("b");u.textContent=s,a.setAttribute(
"role","group"),a.setAttribute("aria-label",s);let f=[],m=0,h=[[],[]],p="",d=x=>+(x>=m);function g(){if(!l.open)return;let x=[
m,...f].join(`
`);if(x!==p){p=x;let y=f.map(w);a.replaceChildren(u,...y.slice(m)),c.replaceChildren(...y.slice(0,m),...y[m]?[a]:[])}c.querySelectorAll(
"input").forEach((y,M)=>{y.checked=!!h[d(M)]?.includes(f[M]??"")}),c.querySelectorAll("button").forEach((y,M)=>{let[k,_]=b(
r,d(M)).words(f[M]??"");y.textContent=k,y.title=_,y.setAttribute("aria-label",_)})}function w(x,y){let M=i.createElement(
"label"),k=i.createElement("input"),_=i.createElement("span");k.type="checkbox",k.dataset.lmSuppressShortcuts="true",k.addEventListener(
"change",()=>o(x,k.checked,y>=m)),_.textContent=j(x),M.append(k,_);let N=i.createElement("div");N.append(M);let v=r[d(y)];
if(!v)return N;let T=i.createElement("button");return T.dataset.lmSuppressShortcuts="true",T.addEventListener("click",({
shiftKey:A})=>v.act(x,A)),N.append(T),N}return l.addEventListener("toggle",g),{show(x,y,M,k){[f,m,h]=[[...x,...M],x.length,
[y,k]],l.hidden=!f.length,g()}}}var Dt="walking";function Mi({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Dt}`);return t===
"Enter"&&r&&!i}var ki=160;function lu(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Ai(t){
let e=Mt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},l=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[c,a]of l)e.addEventListener(c,a,!0);return{step(){let c=e.performance.now(),a=c>=o;return o=c+ki,a&&!n&&
!lu(e)?ki:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[c,a]of l)e.removeEventListener(c,a,!0)}}}var Ln=14,So=4;function Si(t){let e=t.ownerDocument,n=et(e,"hclust-tip");n.hidden=!0,n.setAttribute("aria-hidden","true");
let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,l]=[0,0];function c(a,u){let f=[a,...u].join(`
`);if(f!==s){for(s=f,o.textContent=j(a);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=u.length,m.textContent=j(u[h]??"")}),n.hidden=!1,[i,l]=[n.offsetWidth,n.offsetHeight]}}return{show(a,u,f,m){
c(f,m),n.hidden=!1;let[h,p]=[t.clientWidth,t.clientHeight],d=a+Ln+i+So<=h?a+Ln:a-Ln-i,g=u-Ln-l,w=g>=So?g:u+Ln,x=(y,M)=>Math.
round(Math.max(So,Math.min(y,M-So)));n.style.transform=`translate(${x(d,h-i)}px, ${x(w,p-l)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var vo=`This view shows the rows' values, but ${W.needs_table}`,Ti="This view shows the values of columns, and distances\
 between rows have none.",vi="hclust-easing",on=4;function ke(t,e,n,o){let r=t.ownerDocument,s=et(r,e);t.append(s);let i=gi(
s,n,o),l=Si(s),c=Q(s,{focusout:({relatedTarget:d})=>{s.contains(d)||l.hide()}}),a=et(r,"hclust-unseen");a.setAttribute("\
aria-live","polite"),s.append(a);let u=[],f=Ai(s),m=null,h,p=()=>{clearTimeout(h),s.classList.remove(vi),i.endFades()};return{
box:s,stage:i,tip:l,followCut(d,...g){let w=m?.k!==d.k||m.t!==d.t;if(m=d,!w&&f.isUnderWay())return;p();let x=f.step();x&&
(s.classList.add(vi),i.fade(x,...g),h=setTimeout(p,2*x))},rest:p,announce(d){a.textContent=d},onDestroy(...d){u.push(...d)},
destroy(){for(let d of u)d();p(),f.destroy(),c(),i.destroy(),s.remove()}}}function vt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),
r=de(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function rn(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-wit\
hin")}function Wt(t){return e=>{let n=t[e.key];!n||Mi(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var uu=["Escape",
"Shift","Control","Alt","Meta"];function sn(t,e){let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.
hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true";let o=[Q(t,
{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Dt)}}),Q(e,{keydown:r=>{uu.includes(r.key)||t.classList.
remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Dt)})];return{destroy(){for(let r of o)r()},describe(r){e.
getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle(
"hclust-empty",!!r)}}}function In(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${z(e)} selected.`:"."}function Ei(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function Ae(t,e){let n=t.ownerDocument,o=et(n,"hclust-head hclust-live-head"),r=Ei(n);r.textContent=e,o.append(r),t.append(
o);function s(i,l,c){let a=n.createElement("label"),u=n.createElement("span");return u.textContent=i,l.dataset.lmSuppressShortcuts=
"true",a.append(...c?[l,u]:[u,l]),o.append(a),a}return{el:o,select(i,l){let c=n.createElement("select");c.addEventListener(
"change",()=>l(c.value)),c.setAttribute("aria-label",i);let a=s(i,c,!1),u="";return{show(f,m,h=m){let p=JSON.stringify([
m,h]);p!==u&&(u=p,Mo(c,m,(d,g)=>(h[g]??d).slice(0,60))),c.value=f},hide(f){a.hidden=f}}},checkbox(i,l,c){let a=n.createElement(
"input");a.type="checkbox",a.title=l,a.addEventListener("change",()=>c(a.checked));let u=s(i,a,!0);return{show(f,m=!0){a.
checked=f,u.hidden=!m}}},button(i,l){let c=n.createElement("button");return c.type="button",c.textContent=i,c.dataset.lmSuppressShortcuts=
"true",c.hidden=!0,c.addEventListener("click",l),o.append(c),{show(a){c.hidden=!a}}},hide(i){o.hidden=i},destroy(){o.remove()}}}var Se="cut",_i=new WeakMap;function Ni(t,e,n){let r=["split_about","split_children","split_heights"].map(a=>t.get(a)),[
s,i,l]=r;if(!e||s?.of!==e)return null;let c=_i.get(t);if(!c||r.some((a,u)=>a!==c?.of[u])){let a=_n(oe(i),be(l),mo(s.flips)),
u=s.roots.map((m,h)=>[b(a.start,m),s.titles[h]]);u.sort((m,h)=>m[0]-h[0]);let f=u.slice(1).map(([m])=>m);c={tree:a,of:r,
breaks:f,titleOf:m=>[u[m]?.[1]??""]},_i.set(t,c)}return c.tree.n===n?c:null}function Tr(t,e,n){let o=typeof n=="number"&&
n>1,r=n===Se?t:o?kt(e,n):null;if(!r)return null;let s=r.nodes.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(o)return[`Block ${z(i+1)}`,z(i+1)];let l=b(r.labels,b(e.order,b(s,i))),[c,a]=[z(l),Z(r,l)];return[...a===c?[]:[`Clust\
er ${a}`,a],`Cluster ${c}`,c]}}}function Oi(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[Tn(n?.names),Tn(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},kt(t,e.n_clusters)}var Ci=W.colors.length-1;function To(t){return Ct(t).map(e=>tn(e)?e:Ci-e%(Ci+1))}function Eo(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var $i="descending",Er=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
$i}:[]});function _r(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,l]=[b(r.values,
n),b(r.values,o)],c=Number(Number.isNaN(i))-Number(Number.isNaN(l))||(s?l-i:i-l);if(c)return c}return 0}):t}function Li(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,$i]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var Dn=16,Pt=9,_o=54,Rn=5,Ii=12,Ri=14,Di=110,Pi=8;function Hi({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<
t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>gt(
r,"number"))}function fu(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:l}=t,c=Hi(t),a=e&&Hi(t,e),u=m=>[`${a?`${a[m]}\
/`:""}${c[m]}`,`${c[m]}/${c[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,h)=>{let p=r&&h===o.length-1?` (${gt(r,"nu\
mber")} values)`:"";f.push([[m],[`${o[h]}${p}`],u(h)])}):n.length&&!o.length&&f.push([n,Rs(l,s,i),[]]),t.gaps&&n.length&&
f.push([[W.missing_color],["missing"],u(o.length)]),f}function an(t,e,n,o,r=[]){let s=[],i=0;for(let a of[...t,...r]){let u=fu(
a,r.includes(a)?null:o);if(!u.length)continue;let f=n.fit(j(a.name),Di,U,!0);s.push({line:i,left:0,text:f,colors:[],end:""});
let m=n.width(f,U,!0)+Ii;for(let[h,p,[d="",g=""]]of u){let[w="",x=""]=p.map(M=>n.fit(j(M),Di)),y=n.width(`${w} ${g}`)+n.
width(x)+Rn;y+=h.length===1?Pt:_o+Rn,m+y>e-4&&m>Ri&&(i+=1,m=Ri),s.push({line:i,left:m,text:`${w} ${d}`.trim(),colors:h,end:x}),
m+=y+Ii}i+=1}let l=s.length;s=s.filter(a=>a.line<Pi);let c=s.at(-1);if(c&&s.length<l){let a=`+ ${l-s.length+1} more`;s[s.
length-1]={...c,text:a,colors:[],end:""}}return{items:s,lines:Math.min(i,Pi)}}function No(t,e,n,o,r){ot(t,"left");for(let{
line:s,left:i,text:l,colors:c,end:a}of e){let u=n+(s+.5)*Dn,f=!c.length&&!l.startsWith("+ ");t.font=r.css(U,f);let[m,h]=c,
p=i+2,d=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Rn};if(!m)d(l,f?o.ink:o.quiet);else if(h){d(l,o.quiet);
let g=_o/18;for(let w=0;w<18;w++)t.fillStyle=mu(m,h,(w+.5)/18),t.fillRect(p+w*g,u-Pt/2,g+.3,Pt);ve(t,p,u-Pt/2,_o,Pt,o),p+=
_o+Rn,d(a,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Pt/2,Pt,Pt),ve(t,p,u-Pt/2,Pt,Pt,o),p+=Pt+Rn,d(l,o.quiet)}}function mu(t,e,n){
return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(l=>Number.parseInt(l.slice(r,r+2),16));return Math.round(Number(s)+n*(Number(
i)-Number(s)))}).join(" ")})`}function ve(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,
o-1,r-1),t.fill("evenodd")}var pu=12,Nr=(t,e)=>Array.from({length:Math.max(0,Math.min(pu,e)+1-t)},(n,o)=>String(o+t));function zi(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Oe(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),l=t.ownerDocument.createElement("input");l.type="range",l.max=String(
W.max_block_gap),l.addEventListener("input",()=>e.setOption("gap",Number(l.value))),nn(r,"Gap","Gap between blocks",l);function c(u){
return!!e.model.get("split_names")?.includes(u)}function a(u,f,m){let h=ko(r,u,f,d=>e.setOption(m,c(d)?d:Number(d)||d));
function p(d){return d?d===Se?"by cluster":Number(d)&&!c(d)?`${d} blocks`:`by ${d}`:"together"}return(d,g)=>h(g>1?["",...d,
...Nr(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([Se,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[Se]:[],f.columns),l.value=String(e.option("gap")??W.block_gap)}}function Bi(t,e){return[`Column cluster ${Z(t,e)}`,z(b(t.sizes,e),"columns")]}var Fi=t=>t?` Columns are cut into ${z(t.k,
"clusters")}.`:"";var Ui=W.colors,hu=Object.keys(W.marker_scales),Wi=W.marker_scales;function Cr(t){return tn(t)?t:t%On}function tt(t){return tn(
t)?si(t):b(Ui,t%Ui.length)}function Or(t){return b(hu,tn(t)?ii(t):t%ye)}var du=12;function ji(t,e){let n="How the columns are clustered",{box:o,list:r}=Oe(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(w,x)=>ko(r,w,`${w} of columns`,y=>{
e.setOption("column_options",{...s(),...x(y)}),e.flush()}),l=i("Clusters",w=>({n_clusters:Number(w)||null})),a=(e.model.
get("column_choices")??[]).map(({name:w,text:x,values:y,words:M})=>{let k=i(x,_=>({[w]:y[M.indexOf(_)]}));return()=>k(M,
String,M[y.indexOf(s()[w])]??"")}),u=r.ownerDocument,f=u.createElement("section");f.addEventListener("change",e.flush),r.
append(f);let m="",h=[],p=()=>e.option("column_clusters")??{};function d(w,x){let{tree:y}=p(),M=(T,A)=>{let{[w]:S,...C}=p()[T]??
{};A&&(C[w]=A),e.setOption("column_clusters",{...p(),tree:y,[T]:C})},k=["text","color"].map(T=>Object.assign(u.createElement(
"input"),{type:T,maxLength:200})),[_,N]=k;_.addEventListener("blur",()=>g()),_.addEventListener("change",()=>M("names",_.
value.trim())),N.addEventListener("input",()=>M("colors",N.value)),N.addEventListener("keydown",({key:T})=>{T==="Delete"&&
M("colors","")});let v=z(x);return nn(f,`Name ${v}`,`Name of column cluster ${v}`,_),nn(f,"",`Color of column cluster ${v}`,
N),N.title="Delete resets it",k}let g=()=>{};return function(x,y){let{n_clusters:M}=s();o.hidden=x<2||M===void 0,l(["",...Nr(
1,x)],N=>N||"not cut",String(M||""));for(let N of a)N();let k=y&&y.k<=du?[...y.nodes]:[],_=y?To(y):[];g=()=>{let N=[p().
tree,k].join();if(m!==N){if(h.some(([v])=>v.matches(":focus")))return;m=N,f.replaceChildren(),h=k.map(d)}h.forEach(([v,T],A)=>{
T.value=tt(b(_,A)),v.matches(":focus")||(v.value=p().names?.[b(k,A)]??"")})},g()}}var qi={cmap:"distance_cmap"},Gi={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function gu(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Ki(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let c=e.get("distances"),{n:a}=t.data;return(c!==o.bytes||a!==o.n)&&(o={bytes:c,
n:a,values:gu(Nn(c),a)}),o.values}function i(){let c=t.data,a=s();if(r.data&&r.of===c&&r.values===a)return r.data;let u=Array.
from({length:a.length?c.n:0},(m,h)=>c.name(h)),f={...c,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:a,columnTree:null,tracks:[],columnTracks:[]};return r={of:c,values:a,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:c=>c==="values_about"?{unit:n().unit,centered:!1}:e.get(c)}},note:{value:()=>n().note??""},
option:{value:c=>Object.hasOwn(Gi,c)?Gi[c]:t.option(qi[c]??c)},setOption:{value(c,a){let u=qi[c];u&&t.setOption(u,a)}}})}var[wu,bu]=[2,1],yu=8,xu=.8,[Mu,ku]=[430,1100],Au=560;function Vi(t,e){let n=Array.from(en("Greys",e));return t.dark?n:n.
map((o,r)=>b(n,3*(255-Math.floor(r/3))+r%3))}function Xi(t){let e=t.closest("[data-framed]")?Au:xu*Mt(t).innerHeight/de(
t);return Math.min(ku,Math.max(Mu,e))}function Su({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:l}=n.
heatmap;return s.map(({label:c})=>{let a=b(e.tree.start,b(t.nodes,c)),u=a+b(t.sizes,c),[f,m]=[r.begin(a),o.begin(a)];return{
label:c,left:i+f,top:l+m,width:r.end(u)-f,height:o.end(u)-m}})}function Yi(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),
t.rect(r.left-1,r.top-1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:l,width:c,height:a}of Su(e,n))t.strokeStyle=
tt(b(o,s)),t.lineWidth=Math.min(c,a)<yu?bu:wu,t.beginPath(),t.rect(i,l,c,a),t.stroke();t.restore()}function Ji(t){return{
brush:(e,n)=>t.select([...e,...n??t.data.tree.order]),follow(){},restyle(){},destroy(){}}}function $r({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,u)=>a+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[l,c]=[0,1/0];for(let a=0;a<t;a++){let u=Ot(o,Ot(n,a));i[Ot(n,a)]=(l+u/2)*r,l+=u,s[a+1]=l*r,c=Math.min(c,u*r)}for(let a=0;a<
t-1;a++)i[t+a]=(Ot(i,Ot(e,2*a))+Ot(i,Ot(e,2*a+1)))/2;return{edges:s,x:i,least:c}}function ce(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Ot(t,n)+(e-n)*(Ot(t,n+1)-Ot(t,n))}function $e(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Ot(t,r)<=e?n=r:o=r-1}return n+(e-Ot(t,n))/(Ot(t,n+1)-Ot(t,n))}function Ot(t,e){
return t[e]}var Lr=1;function Tt(t,e){return na(t,ce(t.places?.edges,e))}function na(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Ir(t,e,n){
return ft(t.places?t.places.x:e.x,n)}function cn(t,e,n){return na(t,Ir(t,e,n))}function Jt(t,e){let n=t.from+e/t.width*(t.
to-t.from);return $e(t.places?.edges,n)}function lt(t,e){return t.height*(1-e/t.top)}function Co(t,e){return t.top*(1-e/
t.height)}function Le(t){return t.width/(t.to-t.from)}function Rr(t,e){return Tt(t,e+1)-Tt(t,e)}function Oo(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Lr/(Le(e)*n),l=e.places?.edges,c=Js(
t,e.from,e.to,i,l),a=new Int32Array(12*c.length),u=new Int32Array(3*c.length),f={rows:Zi(r+s+1),columns:Zi(o+s+1)},m=0,h=(g,w,x,y,M)=>{
a.set([w,x,y,M],4*m),u[m++]=g},p=g=>Math.round(cn(e,t,g)*n-s/2),d=g=>Math.round(lt(e,ut(t,g))*n-s/2);for(let g of c){let[
w,x]=Kt(t,g),[y,M,k]=[p(w),p(x),d(g)],[_,N]=[Math.max(0,y),Math.min(o,M+s)];k>-s&&_<N&&Qi(f.rows,k,_,N)&&h(g,_,k,N-_,s);
for(let[v,T]of[[w,y],[x,M]]){if(T<0||T+s>o+1)continue;let S=v>=t.n&&Lo(t,v,l)>=i?d(v):r,[C,$]=[Math.max(0,Math.min(k,S)),
Math.max(k,S)];C<$&&Qi(f.columns,T,C,$)&&h(g,T,C,s,$-C)}}return{rects:a,owner:u,count:m,thick:s}}function $o(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(ft(e,s),ft(e,s+1),ft(e,s+2),ft(e,s+3))}function Lo(t,e,n){let o=ft(t.sizes,e);if(!n)
return o;let r=ft(t.start,e);return ft(n,r+o)-ft(n,r)}function Zi(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Qi(t,e,n,o){let[r,s]=[ft(t.from,e),ft(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Zt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Lr/(Le(r)*r.dpr),
l=r.places?.edges,c=Math.max(0,Math.floor($e(l,r.from)));for(;c<t.n&&ce(l,c)<r.to;){let a=ft(o,ft(t.order,c)),u=ft(t.start,
ft(e,a)),f=u+ft(n,a),[m,h]=[Math.max(0,Tt(r,u)),Math.min(r.width,Tt(r,f))];s.push({label:a,x0:m,x1:h}),c=Math.max(f,Math.
ceil($e(l,ce(l,u)+i)))}return s}var ta=new WeakMap;function ln(t,e){if(t.monotone)return ut(t,e);let n=ta.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Kt(t,o);n[o]=Math.max(ut(t,o),n[r]??0,n[s]??0)}
ta.set(t.children,n)}return ft(n,e)}function un(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Jt(e,n)),
0),t.n-1),i=ft(t.order,s),l=Lr/(Le(e)*e.dpr),c=-1,a=r,u=(f,m,h)=>{let p=Math.hypot(m,h);p<a&&([a,c]=[p,f])};for(let f=ft(
t.parents,i);f>=0;f=ft(t.parents,f)){if(Lo(t,f,e.places?.edges)<l)continue;let[m,h]=Kt(t,f),p=lt(e,ut(t,f)),d=[m,h].map(
g=>cn(e,t,g));u(f,ea(n,d[0]??0,d[1]??0),o-p),[m,h].forEach((g,w)=>{let x=lt(e,ut(t,g));u(g,n-ft(d,w),ea(o,p,x))})}return c}
function ea(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function ft(t,e){return t[e]}function oa(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=l=>n?
l:l.replaceAll(",","");return r==="d"?i(Nt(t,0)).replace(/^-0$/,"0"):r==="e"?io(t,s):r==="g"?zt(t,Math.max(1,s)):r==="%"?
`${i(Nt(100*t,s))}%`:i(Nt(t,s))}var vu=2e4,Tu=4;function ra(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:l,face:c,fmt:a,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[h,p]=e.shown,[d,g]=[f.unit,u.unit];if(g<U+2||d<U||(p-h)*r.length>vu)return;let w=[];
for(let x=Math.ceil(h-.2);x+.8<=p&&x<o.length;x++)for(let y=0;y<r.length;y++){let M=b(n.values,b(o,x)*n.p+b(r,y)),k=oa(M,
a);if(!k)continue;if(c.width(k)+Tu>d)return;let _=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),N=.2126*b(l,_)+
.7152*b(l,_+1)+.0722*b(l,_+2),v=m.left+f.at(y+.5),T=m.top+u.at(x+.5)+.5;w.push({word:k,x:v,y:T,dark:N>127.5})}t.font=c.css(),
ot(t,"center");for(let{word:x,x:y,y:M,dark:k}of w)t.fillStyle=k?"#000000":"#ffffff",t.fillText(x,y,M)}var sa=W.label_gap,Eu=W.max_label_shift,_u=W.max_last_label_shift;function ia(t,e,n){for(let[o,r]of e.entries()){let s=Dr(
t.map(({centre:c})=>c),r,n),i=o===e.length-1?_u:Eu,l=s?.every((c,a)=>{let{centre:u,span:f}=t[a];return Math.abs(c-u)<=Math.
max(f/2,i)});if(s&&l)return{wording:o,middles:s}}return null}function Dr(t,e,n,o=sa){let r=t.length;if(e.reduce((m,h)=>m+
h,o*(r-1))>n)return null;let s=t.map((m,h)=>h).sort((m,h)=>b(t,m)-b(t,h)),i=[0];for(let m=1;m<r;m++){let h=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+h)}let l=[];s.forEach((m,h)=>{let[p,d]=[b(t,m)-b(i,h),1];for(let g=l.at(-1);g&&g.mean>=
p;g=l.at(-1))p=(p*d+g.mean*g.size)/(d+g.size),d+=g.size,l.pop();l.push({mean:p,size:d})});let c=new Array(r),a=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:h}of l)for(let p=f+h;f<p;f++)c[b(s,f)]=Math.min(Math.max(m,a),u)+
b(i,f);return c}function aa(t,e,n,o=sa){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((l,c)=>c).sort((l,c)=>(t[c]?.
span??0)-(t[l]?.span??0));for(let l of i){let{centre:c,span:a}=t[l],u=b(e,l)/2;if(2*u>1.5*a||c-u<0||c+u>n)continue;let f=Math.
max(0,Math.floor(c-u-o/2)),m=Math.max(0,Math.ceil(c+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[l]=!0)}return r}var Pn=10,Pr=90,Hr=({kind:t,values:e},n)=>t!=="text"||n/e.length>=U+2,Io=(t,e,n)=>t.map(o=>{if(o.kind!=="text")return Pn;
if(!Hr(o,e))return 0;let r=Array.from(o.values,(s,i)=>n.width(j(ht(o,i))));return Math.min(Pr,Math.max(Pn+1,...r))});var ca=3,Hn=84,zn=6,Nu=8;function la(t,e,n,[o,r],s,i=()=>"",l=null,c=[]){let a=t.map(({name:m})=>s.fit(`${i(m)} ${j(m)}`.
trim(),Hn)),{items:u,lines:f}=an(t,e,s,l,c);return{names:a,items:u,legendHeight:f?f*Dn+Nu:0,namesHeight:m=>Math.max(0,...a.
map((h,p)=>b(m,p)&&s.width(h)+zn+6)),fit:m=>t.map(h=>{if(h.kind!=="text")return Pn;if(m<U+2)return 0;let p=Pn+1;for(let d=Math.
floor(o);d<r&&d<n.length;d++)p=Math.max(p,s.width(j(ht(h,b(n,d)).slice(0,60))));return Math.min(Pr,p)})}}var Bn=9,Do=17,Cu=14,Ie=5,ua=11,Te=7,zr=U+Te+5,Fr="missing",Ou=130,fa=37,ma=140,Fn=18,Br=U+2,pa=90,ha=8,$u=1.05,Lu=.6,Ro=t=>t&&
t+ca;function da(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i,tracks:l}=t,c=B=>Math.round(B*i)/i,a=t.columnCut?Bn+Ie:
0,u=t.columnTitles?Cu:0,f=t.columnTracks??[],m=f.reduce((B,G)=>B+Ro(G),0),h=t.columnTree?Math.min(70,.1*o)+Ie:8,p=c(h+a+
u+m),d=t.titles?Do:0,g=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,w=o-(l?.legendHeight??0),x=l?.fit((w-p-24)/s)??[],y=()=>x.
reduce((B,G)=>B+Ro(G),0),M=()=>c(d+g+Ie+Bn+y()+Ie),k=M(),_=t.gaps?[...t.scale,Fr]:t.scale,N=ua+10+Math.max(0,..._.map(B=>e.
width(B))),v=16+Math.max(N,e.width(t.unit)+4),T=0,A=w-p-24;if(t.chosen||A/s>=Br){let B=Math.min(Ou,.26*n,t.longestName());
T=B+(t.chosen?B&&Fn+6:10)}let S=Math.max(20,n-k-v-T),C=()=>Ur(r,(S-Math.min(t.between??0,Ar*S))/r.length,k,.34*w,e,!y()),
$=C(),L=()=>Math.max($.height,l?.namesHeight(x)??0);(T||x.length)&&(w-p-L())/s<Br&&(t.chosen||(T=0),x=l?.fit(0)??[],k=M(),
S=Math.max(20,n-k-v-T),$=C());let D=Math.max(20,w-p-L()),E=0;if(t.square){let B=()=>{let[st,R]=[n-k-T,w-p-L()],F=zr+pa+2*
Te+6,q=Math.min(st-v,R),V=Math.min(st-ha,R-F);E=V>$u*q?F:0,S=Math.max(20,E?V:q)};B(),T&&!t.chosen&&S/s<Br&&(T=0,B()),$=C(),
S=Math.max(20,Math.min(S,w-p-L()-E));let G=n-k-T-(E?ha:v)-S;t.rowTree&&G>0&&(g+=Math.max(0,Math.min(G,Lu*S-g)),k=M()),D=
S}S=c(S),D=c(D);let O=k-Ie-y(),I=O,P=p-Ie-m;return{heatmap:{left:k,top:p,width:S,height:D},clusterBar:{left:O-Bn,top:p,width:Bn,
height:D},rowTree:{left:d,top:p,width:g,height:D},columnTree:{left:k,top:2+u,width:S,height:t.columnTree?p-a-u-m-Ie-2:0},
columnBar:{left:k,top:p-a-m,width:S,height:a&&Bn},bar:{left:E?k:k+S+T+16,top:p+zr+(E&&D+L()+Te),width:ua,height:E?pa:Math.
min(120,Math.max(1,D-zr-Te))},tall:Math.ceil(p+D+L()+E)+(o-w),names:$,rowNames:T,tracks:x.map(B=>(I+=Ro(B),{left:c(I-B),
top:p,width:B,height:D})),width:n,columnTracks:f.map(B=>(P+=Ro(B),{left:k,top:c(P-B),width:S,height:B})),trackNames:l?.names??
[],legend:l?.items??[],legendTop:w+4,below:L()}}function Ur(t,e,n,o,r,s=!0){let i=t.map(p=>j(p)),l=p=>Math.max(0,...p.map(
d=>r.width(d)));if(l(i)+8<=e)return{words:i,angle:0,every:1,height:U+12};let c=fa*Math.PI/180,a=s&&e*Math.sin(c)>=U+1,u=a?
1:Math.max(1,Math.ceil((U+2)/e)),f=Ge(i,vn(i),(p,...d)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=a?Math.min(ma,(o-16)/Math.
sin(c),g/Math.cos(c)):Math.min(ma,o-10);return r.fit(b(i,p),w,U,!1,...d)}),m=a?c:Math.PI/2,h=l(f)*Math.sin(m)+U*Math.cos(
m)+12;return{words:f,angle:a?fa:90,every:u,height:Math.ceil(h)}}function ga(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,l){let{from:c,to:a}=o,{heatmap:u,rowNames:f}=e,m=U+2,h=Math.
floor(u.height/m),p=i.map(y=>b(n,y)).filter(y=>y+.5>=c&&y+.5<=a).slice(0,h).sort((y,M)=>y-M),d=p.map(y=>o.at(y+.5)),g=Dr(
d,Array(p.length).fill(m),u.height,0)??[],w=l(p,f-Fn-6),x=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,ot(t,"left"),t.beginPath(),w.forEach((y,M)=>{let[k,_]=[u.top+b(d,M),u.top+b(g,M)];t.moveTo(x+2,k),t.lineTo(
x+5,k),t.lineTo(x+Fn-3,_),t.fillText(y,x+Fn,_+.5)}),t.stroke()}function wa(t,e,n,o,[r,s],i,l){let c=new Float64Array(e),a=new Float32Array(i*l),u=(s-r)/l,f=-1;for(let m=0;m<l;m++){let h=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(h+u/2),0),n.length-1);if(p===f){a.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let d=At(n,p)*e;for(let g=0;g<e;g++)c[g]=At(t,d+g)}else Iu(c,t,e,n,h,h+u);Ru(a,m*i,c,o,i)}return a}function Iu(t,e,n,o,r,s){
t.fill(0);let i=0;for(let l=Math.max(0,Math.floor(r));l<s&&l<o.length;l++){let c=Math.min(l+1,s)-Math.max(l,r);if(c<=1e-9)
continue;i+=c;let a=At(o,l)*n;for(let u=0;u<n;u++)t[u]=At(t,u)+c*At(e,a+u)}for(let l=0;l<n;l++)t[l]=At(t,l)/i}function Ru(t,e,n,o,r){
let s=o.length,i=s/r;for(let l=0;l<r;l++){let[c,a]=[l*i,(l+1)*i];if(i<=1){t[e+l]=At(n,At(o,Math.min(Math.floor(c+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(c);f<a&&f<s;f++)u+=(Math.min(f+1,a)-Math.max(f,c))*At(n,At(o,f));t[e+l]=u/i}}
function ba(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:l}=e,c=e.norm==="linear",[a,u]=[Math.floor(256*l[0]),Math.min(255,Math.
floor(256*l[1]))],f=256*l[0],m=256*(l[1]-l[0])/(i-s);for(let h=0;h<t.length;h++){let p=At(t,h);if(Number.isNaN(p))continue;
let d=0;if(c)d=Math.min(Math.max(Math.floor(f+(p-s)*m),a),u);else for(let g=128;g;g>>=1)p>=At(r,d+g-1)&&(d+=g);d*=3,o[4*
h]=At(n,d),o[4*h+1]=At(n,d+1),o[4*h+2]=At(n,d+2),o[4*h+3]=255}}function Po(t,[e,n],o,r){let s=[],i=o/(n-e),l=Math.ceil($e(
r,n));for(let c=Math.floor($e(r,e));c<l;c++){if(!t(c))continue;let a=Math.max((ce(r,c)-e)*i,0),u=Math.min(Math.max((ce(r,
c+1)-e)*i,a+1),o),f=s.length-1;f>0&&a<=At(s,f)+1e-6?s[f]=Math.max(u,At(s,f)):s.push(a,u)}return s}function At(t,e){return t[e]}var Du=W.missing_color;function Ho(t,e,n,o,r,s,i,l){t.width=Math.min(o.length,s.width),t.height=s.height;let c=wa(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let u=a.createImageData(t.width,t.height);ba(c,i,l,u.data),
a.putImageData(u,0,0)}function zo(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Du,r?.some(({gap:i})=>i)?
Pu(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function Pu(t,e,n,o,[r,s],i){let l=fn(s,n.left,e.width,i);for(let[c,a,u,f]of fn(r,n.top,e.height,i))for(let[m,h,p,d]of l)
o&&t.fillRect(p,u,d,f),t.drawImage(e,m,c,h,a,p,u,d,f)}function fn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),l=c=>Math.
round((o+c)*s)/s;return n.map(c=>{let[a,u]=[l(c.begin),l(c.end)],f=Math.max(u-a,1/s);return[(c.from-t)*i,(c.to-c.from)*i,
a,f]})}function Bo(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,l=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((c,a)=>{if(!c)return;let u=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){ot(t,"center","alphabe\
tic"),t.fillText(c,u,l+U+6);return}t.save(),ot(t,"right"),t.translate(n.angle<90?u+4:u,l+(n.angle<90?8:6)),t.rotate(-n.angle*
Math.PI/180),t.fillText(c,0,0),t.restore()})}function Fo(t,{heatmap:e,rowNames:n},[o,r],s,i,l,c){let a=c?.unit??e.height/
(r-o);if(a<U)return;t.font=l.css(),t.fillStyle=i.quiet,ot(t,"left");let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(
f);s(u,n-10).forEach((f,m)=>{let h=b(u,m)+.5,p=e.top+(c?.at(h)??(h-o)*a);t.fillText(f,e.left+e.width+7,p+.5)})}function Wr(t,e,n,o,r){
let s=Oo(e,n),[i,l]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?l:i),t.height=Math.max(1,
o?i:l);let c=t.getContext("2d");return c&&(o&&c.setTransform(0,1,1,0,0,0),$o(c,s,r)),s}function ya(t,e,n){let o=Math.round(
e.width*e.dpr),r=[],[s,i]=[-1,0];for(let l=0;l<=o;l++){let c=Math.floor(Jt(e,(l+.5)/e.dpr)),a=n[Math.min(c,n.length-1)],
u=l<o&&a!==void 0?t.labels[a]??-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:l/e.dpr}),[s,i]=[u,l])}return r}function jr(t,{
left:e,top:n,width:o,height:r},s,i,l,c){for(let{label:a,x0:u,x1:f}of s){let m=l&&f-u>4?.5:0,[h,p]=[u+m,f-u-2*m],d=c?[e+h,
n,p,r]:[e,n+h,o,p];t.fillStyle=tt(b(i,a)),t.beginPath(),l&&f-u>8?t.roundRect(...d,2):t.rect(...d),t.fill()}}function qr(t,e,{
left:n,top:o},r,s,i,l,c){let{dpr:a}=r;t.save(),t.setTransform(1,0,0,1,Math.round(n*a),Math.round(o*a)),t.beginPath(),t.rect(
0,0,e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:m}of l){
let h=b(i?.nodes??[],u);if(!i||h<i.tree.n)continue;let p=Math.round(lt(r,ln(i.tree,h))*a-1),d=Math.floor(f*a),g=Math.max(
1,Math.ceil(m*a)-d);t.fillStyle=tt(b(c,u)),s?t.fillRect(p,d,e.width-p,g):t.fillRect(d,p,g,e.height-p)}t.restore()}function xa(t,{
heatmap:e},{blocks:n},o,r){let s=n.flatMap(({from:c,to:a,begin:u,end:f})=>Po(o,[c,a],f-u).map(m=>m+u)),i=0;t.fillStyle=r.
paper,t.globalAlpha=.62;for(let c=0;c<=s.length;c+=2){let a=s[c]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=
s[c+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;let l=e.left-4;for(let c=0;c<s.length;c+=2){let[a=0,u=0]=[s[c],s[c+1]];
t.fillRect(l,e.top+a,e.left-l-1,Math.max(1,u-a))}}function Un(t,{left:e,top:n,width:o,height:r},s,i){let l=m=>Math.round(
m*i)/i,[c,a,u,f]=[l(e),l(n),l(e+o),l(n+r)];for(let[m,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(c-h,
a-h,u-c+2*h,f-a+2*h),t.rect(c,a,u-c,f-a),t.fill("evenodd")}function Gr(t,e){if(t.norm==="linear"){let r=je(t.vmin,t.vmax,e,40);return{values:r,words:ne(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(ne([r]),0):at(r,2));return{values:n,words:o}}function Ma(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:l}){let{left:c,top:a,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(c,a+g,u,Math.min(1,f-g));let h=(g,w)=>{t.beginPath(),t.moveTo(c,g),t.lineTo(c+u,g),t.lineTo(c+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&h(a,a-Te),t.fillStyle=m(0),n.below&&h(a+f,a+f+Te);let{values:p,
words:d}=Gr(n,f);t.font=i.css(),ot(t,"left"),p.forEach((g,w)=>{let x=a+f*(1-n.share(g));t.fillStyle=s.rule,t.fillRect(c+
u,Math.min(Math.round(x),a+f-1),4,1),t.fillStyle=s.quiet;let y=Math.min(Math.max(x,a+5),a+f-4);t.fillText(d[w]??"",c+u+8,
y)}),t.fillStyle=s.quiet,t.fillText(o,c,a-Te-2-U/2),l&&(t.fillStyle=W.missing_color,t.fillRect(c,a+f+14,9,9),t.fillStyle=
s.quiet,t.fillText(Fr,c+14,a+f+19))}function Kr(t,{places:e,theme:n,face:o},r,s,i){let{blocks:l,first:c,isCrowded:a}=s;if(!r||a)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,ot(t,"center");let m=l.flatMap(({begin:p,end:d},g)=>{let w=d-p-2,x=r(c+g).map(_=>j(_)),
y=x.length-1,M=!i&&o.width(b(x,y))<=Do-4,k=x.findIndex(_=>o.width(_)<=w);return!i&&w<U||k<0&&!M?[]:{middle:(p+d)/2,words:x,
last:y,lies:M,found:k<0?y:k}}),h=m.some(({found:p,last:d})=>p===d);for(let{middle:p,words:d,last:g,lies:w,found:x}of m){
let y=h&&x===g-1?g:x;t.save(),i?t.translate(u.left+p,f.top-7.5):t.translate(Do/2-2,u.top+p),!i&&(!w||y<g)&&t.rotate(-Math.
PI/2),t.fillText(b(d,y),0,.5),t.restore()}}function mn(t,e,n,o=!1){let[r,s]=[n.length,e.length];t.width=o?s:r,t.height=o?r:s;let i=t.getContext("2d");if(!i)return;
let l=i.createImageData(t.width,t.height);e.forEach((c,a)=>{if(!c.colors.length)return;let u=uo(c);n.forEach((f,m)=>{let h=4*
(o?m*s+a:a*r+m);l.data.set(u.subarray(3*f,3*f+3),h),l.data[h+3]=255})}),i.putImageData(l,0,0)}var Uo=(t,e,n)=>Int32Array.
from({length:e},(o,r)=>{let s=Math.floor(n(r+.5));return t[Math.min(Math.max(s,0),t.length-1)]});var Hu=.5,ka=(t,e,n)=>Io(t,Hu*e,n);function Aa(t,e,n){mn(t,e,Int32Array.from(n))}function Sa(t,e,n){let{columnTracks:o,columns:r,
columnAxis:s,places:i,theme:l,face:c,dpr:a,markOf:u}=n;t.font=c.css(),ot(t,"left"),t.imageSmoothingEnabled=!1,i.columnTracks.
forEach(({left:f,top:m,width:h,height:p},d)=>{if(!p)return;let g=b(o,d);if(g.colors.length)for(let[y,M,k,_]of fn(s,f,e.width,
a))t.drawImage(e,y,d,M,1,k,m,_,p),ve(t,k,m,_,p,l);else if(s.unit>=U){t.fillStyle=l.quiet;for(let y=0;y<r.length;y++)t.save(),
t.translate(f+s.at(y+.5),m+p),t.rotate(-Math.PI/2),t.fillText(c.fit(j(ht(g,b(r,y))),p),0,.5),t.restore()}t.fillStyle=l.ink;
let w=f+h+zn,x=c.fit(`${u(g.name)} ${j(g.name)}`.trim(),Math.min(Hn,i.width-w-2));t.fillText(x,w,m+p/2+.5)})}function va(t,e,n,[o,r],s){let i=Uo(n,s,l=>o+l/s*(r-o));mn(t,e,i,!0)}function Ta(t,e,n,o,r,s,i,l,c){let{from:a,to:u}=s;t.
font=l.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(({left:f,top:m,width:h,height:p},d)=>{if(!h)
return;let g=b(n,d),w=b(o.trackNames,d);if(g.colors.length)for(let[x,y,M,k]of fn(s,m,e.height,c))t.drawImage(e,d,x,1,y,f,
M,h,k),ve(t,f,M,h,k,i);else if(s.unit>=U){t.fillStyle=i.quiet,t.textAlign="left";for(let x=Math.ceil(a-.4);x+.6<=u;x++){
let y=l.fit(j(ht(g,b(r,x))),h);t.fillText(y,f,m+s.at(x+.5)+.5)}}t.fillStyle=i.ink,t.save(),t.translate(f+h/2,m+p+zn),h>l.
width(w)?(t.textAlign="center",t.fillText(w,0,U/2)):(t.rotate(-Math.PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Wn({data:t,inBlocks:e,places:n,rowAxis:o,dpr:r}){let{width:s,height:i}=n.rowTree,{tree:l}=e??t,c=(Bt(l)||1)*1.04;
return _a(l,o,{width:i,height:s,top:c,dpr:r})}function Vr({places:t,columnAxis:e,dpr:n},o){let r=(Bt(o)||1)*1.02;return _a(
o,e,{...t.columnTree,top:r,dpr:n})}function _a(t,e,n){let{from:o,unit:r,length:s}=e,i=Ea.get(e);return i?.tree!==t&&Ea.set(
e,i={tree:t,places:ui(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Ea=new WeakMap,zu=15e4,Bu=.75;function Fu({gap:t,
blocks:e,length:n,from:o,to:r},s,i,l){let a=(r-o)*l<=zu?n-t*(e.length-1):s?Bu*n:n;return Math.max(1,Math.round(a*i))}function Na(t){
let e=()=>{let a={canvas:xe(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};
function o(a,u,f){if(Me(a.canvas))a.canvas=xe(t,()=>a.key=[]);else if(u.length===a.key.length&&u.every((m,h)=>m===a.key[h]))
return;a.key=u,f(a.canvas)}function r(a,u){let{data:f,places:m,columnAxis:h,theme:p,face:d,dpr:g}=u,{columnTree:w}=m,{columnCut:x}=u,
y=f.columnTree;if(w.height&&y){let M=[y,w.width,w.height,g,p.quiet,h],k=Vr(u,y);o(n.columns,M,T=>Wr(T,y,k,!1,p.quiet));let _=x?
Zt(x,k):[],N=x?To(x):new Int32Array(0);qr(a,n.columns.canvas,w,k,!1,x,_,N),jr(a,m.columnBar,Sr(_,h),N,!0,!0),a.fillStyle=
p.ink;let v=x&&w.top+lt(k,x.t);for(let T=0;v&&T<w.width;T+=6)a.fillRect(w.left+T,v,3,1)}if(Kr(a,u,u.columnTitleOf,h,!0),
Bo(a,m,p,d,h),Ma(a,u),m.columnTracks.length){let{columnTracks:M,columns:k}=u;o(n.above,[M,k],_=>Aa(_,M,k)),Sa(a,n.above.
canvas,u)}m.legend.length&&No(a,m.legend,m.legendTop,p,d)}function s(a,u){let{data:f,places:m,rows:h,columns:p,shown:d,scale:g,
map:w,gaps:x,theme:y,face:M,dpr:k}=u,{rowAxis:_,columnAxis:N}=u,{heatmap:v}=m,T={width:Math.max(1,Math.round(v.width*k)),
height:Fu(_,u.titleOf!==null,k,p.length)},A=[f.values,h,p,...d,T.width,T.height,g,w];if(o(n.heatmap,A,C=>Ho(C,f,h,p,d,T,
g,w)),zo(a,n.heatmap.canvas,v,x,[_,N],k),ra(a,u),m.rowNames){let C=($,L)=>{let D=$.map(I=>b(h,I)),E=D.map(I=>j(f.name(I))),
O=D.map(I=>ao(f,I));return Ge(E,O,(I,...P)=>M.fit(b(E,I),L,U,!1,...P))};u.named?ga(a,u,u.named,C):Fo(a,m,d,C,y,M,_)}let{
tracks:S}=u;m.tracks.length&&(o(n.tracks,[S,h,...d,T.height],C=>va(C,S,h,d,T.height)),Ta(a,n.tracks.canvas,S,m,h,_,y,M,k))}
function i(a,u){let{rowTree:f,rows:m,places:h,rowAxis:p}=u,d=Ct(u.cut),g=Wn(u),w=f?Zt(u.cut,g):ya(u.cut,g,m);jr(a,h.clusterBar,
Sr(w,p),d,f),(f||u.inBlocks)&&l(a,u,g,f?w:[],d),u.outlined&&Yi(a,u,w,d),Kr(a,u,u.titleOf,p)}function l(a,u,f,m,h){let{tree:p}=u.
inBlocks??u.data,{rowTree:d}=u.places,{dpr:g,from:w,to:x}=f,y=u.theme.quiet,M=[p,d.width,d.height,g,w,x,y,u.rowAxis];o(n.
tree,M,k=>{Wr(k,p,f,!0,y)}),qr(a,n.tree.canvas,d,f,!0,u.cut,m,h)}function c(a,u){let{data:f,places:m,rows:h,placeOf:p,selection:d,
hover:g,rowTree:w,theme:x,dpr:y}=u,{rowAxis:M,columnAxis:k}=u,{heatmap:_}=m;d&&xa(a,m,M,C=>!!d[b(h,C)],x),u.brushed&&Un(
a,u.brushed,x,y);let N=(S,C,$,L)=>{let[D,E]=[M.begin(S),M.end(C)],O=Math.max(E-D,2),I=(D+E)/2,P=Math.max(0,I-O/2),B=Math.
min(_.height,I+O/2);B<=0||P>=_.height||Un(a,{left:$,top:_.top+P,width:L-$,height:B-P},x,y)},[v,T]=[_.left,_.left+_.width],
A=({start:S,sizes:C},$)=>N(b(S,$),b(S,$)+b(C,$),v,T);if(u.inBlocks&&u.branch&&A(u.inBlocks.tree,u.branch),!!g)if(g.leaf!==
void 0){let S=b(p,g.leaf);if(N(S,S+1,v,T),u.column>=0){let{begin:C,end:$}=k;N(S,S+1,v+C(u.column),v+$(u.column+1))}}else
w&&A(f.tree,g.node)}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:c,destroy(){for(let{canvas:a}of Object.values(
n))a.width=a.height=0}}}var Uu=24;function pn(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},u=a]=n.values(),f=Math.max(Uu,Math.hypot(
a.x-u.x,a.y-u.y));return{x:(a.x+u.x)/2,y:(a.y+u.y)/2,far:f}}function i(a){let u=vt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,u)||(o={...u,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function l(a){let u=vt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===a.pointerId&&e.drag(a,u,o):
e.hover(a,u)}function c(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,vt(t,a),u))}return Q(t,{pointerdown:i,pointermove:l,pointerup:c,pointercancel:c,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let u=a.touches[0],f=u&&e.owns?.(vt(t,u));a.cancelable&&
(a.touches.length>1||f)&&a.preventDefault()}})}function Xr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:l,top:c,width:a,height:u}=r.places.columnTree;if(n<l||n>=l+a||o<c||o>=c+u)return null;
let f=Vr(r,s),m=i.n_clusters;return{cut(h){let p=Rt(s,Co(f,h.y-c));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))},
flip(){let h=un(s,f,n-l,o-c,7);h>=s.n&&t.setColumnTree(Ye(s,h))}}}var Wu=7;function Ca(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:l,columnAxis:c}=t,{heatmap:a,clusterBar:u,columnBar:f,
rowTree:m}=t.places,h=n-a.top,p=e-a.left,d=p>=0&&p<a.width,g=Math.min(Math.floor(c.placeAt(p)),i.length-1),w=d&&!c.isGap(
p)?g:-1,x=t.places.columnTracks;if(x.some(({height:T})=>T)&&h<0&&n>=b(x,0).top-1)return w<0?null:{above:w};if(t.columnCut&&
h<0&&n>=f.top-1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(h<0||h>=a.height)return null;let y=e<=m.left+m.
width;if(l.isGap(h)&&!y)return null;let M=Math.min(Math.floor(l.placeAt(h)),o.n-1),k=b(s,M);if(d)return w<0?null:{leaf:k,
column:w};if(t.places.tracks.some(({left:T,width:A})=>A&&e>=T-1&&e<T+A+1))return{leaf:k,column:-1};if(e>=u.left-1&&e<a.left)
return{label:b(r.labels,k)};let{inBlocks:_}=t;if(!(t.rowTree||_)||!y)return null;let N=(_??o).tree,v=un(N,Wn(t),h,e-m.left,
Wu);return v<o.n?v<0?null:{leaf:v,column:-1}:_?{within:v}:{node:v}}function Yr({data:t,cut:e,columns:n,columnCut:o,tracks:r,
columnTracks:s,outlined:i,inBlocks:l},c){let a=p=>[...o?[`column cluster ${Z(o,b(o.labels,p))}`]:[],...s.map(d=>`${d.name}\
: ${ht(d,p)}`)];if("above"in c){let p=b(n,c.above);return[t.columnAbout[p]?.label??b(t.columns,p),...a(p)]}if("columns"in
c)return o?Bi(o,c.columns):[];if(c.label!==void 0){let p=z(b(e.sizes,c.label),t.noun);return[`Cluster ${Z(e,c.label)}`,p]}
if(c.node!==void 0){let p=e.nodes.indexOf(c.node),d=z(b(t.tree.sizes,c.node),t.noun);return[p<0?d:`Cluster ${Z(e,p)} · ${d}`,
`height ${pt(ut(t.tree,c.node))}`]}if(c.within!==void 0)return l?ju(l,c.within,t):[];let u=`cluster ${Z(e,b(e.labels,c.leaf))}`,
{leaf:f}=c,m=r.map(p=>`${p.name}: ${ht(p,f)}`);if(c.column<0)return[t.name(f),u,...m];let h=b(n,c.column);if(i){let[p,d]=[
f,h].map(w=>b(e.labels,w)),g=p===d?`both in ${u}`:`${u}, and ${Z(e,b(e.labels,h))}`;return[t.name(f),Oa(t,f,h),g]}return[
t.name(f),...Jr(t,f,h),u,...a(h),...m]}function ju({tree:t,breaks:e},n,{n:o,noun:r}){let s=o-1-e.length,i=ut(t,n),l=n<o+
s?`height ${pt(i)}`:`means of blocks: height ${pt(i-(t.heights[s-1]??0))}`;return[z(b(t.sizes,n),r),l]}function Jr(t,e,n){
return[Oa(t,e,n),...qu(t,e,n)]}function Oa(t,e,n){let o=t.columnAbout[n],r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??
"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)return`${s}: ${so(r)}`;let i=t.originalColumns[o?.
original??-1];if(!i)return`${s}: ${so(r)} scaled`;let l=t.originals[e*t.originalColumns.length+Number(o?.original)];return`${s}\
: ${gt(l??NaN,i.kind,i.unit)}`}function qu(t,e,n){let o=t.leafRows?.[e]??1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(
r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],l=z(o,t.rowNoun);if(s?.above!==void 0||i?.kind===
"truth")return[`${l}: ${Is(r)} yes`];if(!i)return[];let c=t.cellDeviations[e*t.p+n]??NaN,a=i.kind==="date"?"days":i.unit,
u=`standard deviation ${gt(c,"number",a)}`;return[`${l}: mean ${gt(r,i.kind,i.unit)}, ${u}`]}function Zr({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:l,top:c,height:a}=t.heatmap,u=n.length,f=(x,y,M)=>[
Math.min(Math.max(0,Math.floor(Math.min(x,y))),M-1),Math.min(Math.max(0,Math.floor(Math.max(x,y))),M-1)+1],[m,h]=f(o.placeAt(
s.y-c),o.placeAt(i.y-c),e.length),[p,d]=f(r.placeAt(s.x-l),r.placeAt(i.x-l),u),g=Math.max(0,o.begin(m)),w=Math.min(a,o.end(
h));return{leaves:Array.from({length:h-m},(x,y)=>b(e,m+y)),columns:d-p<u?new Set(Array.from({length:d-p},(x,y)=>b(n,p+y))):
null,rect:{left:l+r.begin(p),top:c+g,width:r.end(d)-r.begin(p),height:w-g}}}function $a(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:l}=n;function c({x:A,y:S}){let C=r();return C&&
Ca(C,A,S)}function a(A,S){t.setHit(A);let C=A?.label===void 0?A?.node:e.cut.nodes[A.label];A?.leaf!==void 0?e.setHover({
leaf:A.leaf}):C===void 0?e.setHover(null):e.setHover(C<e.data.n?{leaf:C}:{node:C}),i.canvas.style.cursor=A?"pointer":Xr(
t,S)?"ns-resize":"";let $=r();if(!A||!$)return l.hide();let[L="",...D]=Yr($,A);l.show(S.x,S.y,L,D)}function u(A,S){let{cut:C,
data:$}=e;if(!A)S||e.select([]);else if(A.leaf!==void 0)e.select([A.leaf],{add:S});else if(A.within!==void 0)e.select(Ft(
r()?.inBlocks?.tree??$.tree,A.within),{add:S});else if(!("columns"in A||"above"in A)){let L=A.node??b(C.nodes,A.label??0);
e.select(Ft($.tree,L),{add:S})}}function f(A){let S=r()?.inBlocks?.tree;A?.node!==void 0?e.flip(A.node):S&&A?.within!==void 0&&
e.setBlockTree(Ye(S,A.within))}function m(A){let S=r();return S?A/S.rowAxis.unit:0}function h(A){let S=r();if(!S)return .5;
let{from:C,to:$,placeAt:L}=S.rowAxis;return(L(A-S.places.heatmap.top)-C)/($-C)}let p=o.shown(),d=!1,g=null,w=null;function x(A,S){
let C=r();if(!C)return;let{leaves:$,columns:L}=Zr(C,A,S);t.brush($,L)}let y=pn(i.canvas,{down(A){if(A.button)return!1;p=
o.shown(),g=Xr(t,vt(s,A));let S=c(vt(s,A));return d=S?.leaf!==void 0&&S.column>=0&&A.pointerType!=="touch"&&(A.shiftKey||
!o.part),!0},drag(A,{x:S,y:C},$){if($.moved||=Math.hypot(S-$.x,C-$.y)>=on,!$.moved)return;if(g)return g.cut({x:S,y:C});let L=r();
d?L&&t.setBrushed(Zr(L,$,{x:S,y:C}).rect):o.move(m($.y-C),p)},up(A,S,C){if(d&&t.setBrushed(null),C.moved&&d&&x(C,S),g)return A.
altKey&&!C.moved&&g.flip(),e.flush();if(C.moved)return;let $=c(S);if(A.altKey)return f($);u($,A.shiftKey),A.pointerType===
"touch"&&a($,S)},cancel:()=>t.setBrushed(null),hover:(A,S)=>a(c(S),S),leave:()=>a(null,{x:0,y:0}),pinch(A,S,C,$){o.zoom(
A,h(S.y-$)),o.move(-m($))}}),M=Q(i.canvas,{dblclick:o.showAll,wheel(A){!rn(s,A)||!r()||(A.preventDefault(),o.zoom(1.0015**
(A.deltaY||A.deltaX),h(vt(s,A).y)))},keydown:Wt({ArrowDown:A=>k(1,0,A.shiftKey),ArrowUp:A=>k(-1,0,A.shiftKey),ArrowRight:A=>k(
0,1,A.shiftKey),ArrowLeft:A=>k(0,-1,A.shiftKey),f:()=>{let A=t.hit(),S=A?.within??A?.node;S!==void 0&&(f(A),T(S,"flipped"))},
Home:()=>k(-1/0,0),End:()=>k(1/0,0),Enter:A=>{let S=t.hit();S&&u(S,A.shiftKey)},Escape:()=>{e.select([]),a(null,{x:0,y:0}),
s.classList.remove(Dt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function k(A,S,C=!1){
let $=r();if(!$||v(A,S))return;let L=(F,q)=>Math.min(Math.max(F,0),q),D=e.hover?.leaf,E=t.hit(),O=D===void 0?Math.ceil($.
shown[0]):L(b($.placeOf,D)+A,e.data.n-1),I=D===void 0||E?.leaf===void 0?0:L(E.column+S,t.columns()-1);o.reveal([O]);let P=r()??
$,{heatmap:B}=P.places,G={leaf:b(P.rows,O),column:I},st=(F,q)=>({x:B.left+P.columnAxis.at(q+.5),y:B.top+P.rowAxis.at(F+.5)}),
R=st(O,I);if(!C)w=null;else{let[F,q]=D===void 0?[O,I]:[b($.placeOf,D),0];w??=[F,E?.leaf===void 0?q:Math.max(0,E.column)],
x(st(...w),R)}_(P,G,R)}function _(A,S,C,...$){a(S,C),s.classList.add(Dt),n.announce([...$,...Yr(A,S)].join(", "))}function N(){
let A=r();return A?.inBlocks?.tree??(A?.rowTree?e.data.tree:null)}function v(A,S){let[C,$]=[N(),t.hit()],L=$?.leaf!==void 0&&
$.column<1&&S<0?$.leaf:-1,D=$?.within??$?.node??L;if(!C||D<0)return!1;let E=S?S>0?"down":"up":A>0?1:0;return T(A===-1/0?
2*C.n-2:ho(C,D,E)),!0}function T(A,...S){let C=N();if(!C)return;o.reveal([b(C.start,A)]);let $=r();if(!$)return;let L=$.
inBlocks?{within:A}:{node:A},D=Wn($),E={x:$.places.rowTree.left+lt(D,ut(C,A)),y:$.places.heatmap.top+cn(D,C,A)};_($,A<C.
n?{leaf:A,column:-1}:L,E,...S)}return()=>{y(),M()}}var Ra=["linear","log","symlog","power","quantile"],Gu=[2,98],La=.5,Ku=.01,Wo=100,jn=1/(1-.1),Da=t=>W.diverging_maps.includes(
t.replace(/_r$/,""));function ts(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let l=0;l<t.length;l++){
let c=b(t,l);Number.isNaN(c)||(s[i++]=c)}return o=s.subarray(0,i).sort(),o}}}function Qr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function qn(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:l,most:c}=e,a=o==="log";if(Vu(t),a&&l<=0)throw new Error(Pa("the smallest",l));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!a&&!p?0:null}let f=i===!0||i==="auto"&&n?Gu:i,[
m,h]=[l,c];if(Array.isArray(f)&&e.sorted().length&&(m=Qr(e.sorted(),b(f,0)/100),h=Qr(e.sorted(),b(f,1)/100)),[m,h]=Xu(m,
h,u,r,s,a),!(m<h))if(r===null&&s===null)h=a?10*m:m+1;else{let[p,d,g,w]=s===null?["vmin",m,"below the largest",h]:["vmax",
h,"above the smallest",m];throw new Error(`${p}=${at(Number(d))} is not ${g} value, ${at(Number(w))}: choose another ${p}\
, or both ends.`)}return Yu(o,m,h,u,e)}var Pa=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${at(e)}: choose \
another norm, such as 'symlog'.`;function Vu({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${at(r)} is not below vmax=${at(s)}: choose a smaller vmin or a larger vmax.`);for(let[
c,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(Pa(c,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let l=i?`above vmin=${at(r)}`:`below vmax=${at(s??0)}`;
throw new Error(`center=${at(e)} is not ${l}: choose another center or end.`)}function Xu(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,u)=>s?u/a:u-a,l=s?1:0,c=Math.max(i(n,e),i(t,n));return o!==null?c=i(o,n):r!==null&&
(c=i(n,r)),c>l||(c=s?10:1),s?[o??n/c,r??n*c]:[o??n-c,r??n+c]}function Yu(t,e,n,o,r){let s=1e-9*(n-e),[i,l]=Ju(t,e,n,o,r),
[c,a]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),d=Math.max(a-p,p-c);[u,f]=[.5-.5*(p-c)/d,.5+.5*(a-p)/d]}let m=p=>(i(
Math.min(Math.max(p,e),n))-c)/(a-c),h=p=>l(c+p*(a-c));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:h,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,d)=>{let g=(d+1)/
256;return g<=u?-1/0:g>=f?1/0:h((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let d=new Set;for(let g=0;g<p;g++)d.
add(Number(at(h(g/(p-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function Ju(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**La,i=>s+Math.sign(i)*Math.
abs(i)**(1/La)]}if(t==="symlog"){let s=Ku*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*jn:Math.sign(i)*s*
(jn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=jn?i/jn:Math.sign(i)*s*10**(Math.abs(i)/s-jn)]}if(t==="quantile"){let[s,
i]=Zu(r.sorted(),e,n);return[l=>Ia(l,s,i),l=>Ia(l,i,s)]}return[s=>s,s=>s]}function Zu(t,e,n){let o=t.filter(c=>c>=e&&c<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let c=0;c<=Wo;c++){let a=c===0?e:c===Wo?n:Qr(o,c/Wo);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+c/Wo,i[u]=b(i,u)+1}let l=s.map((c,a)=>c/b(i,a));return[
l[0],l[l.length-1]]=[0,1],[r,l]}function Ia(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let l=o+r>>1;b(e,l)<=t?o=l:r=l}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Ha=24,za=.02,jo=.02,Ba=.1;function Fa(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(c=>{let a=et(n,"hclust-scale-\
end");a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual ends",a.dataset.lmSuppressShortcuts=
"true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","aria-label":c==="vmax"?"Upper end of \
the colors":"Lower end of the colors"}))a.setAttribute(u,f);return t.append(a),{end:c,el:a}}),r=1;function s(c,a,u){let f=c.
center===null?null:c.share(c.center),m=a==="vmax"?Math.max(u,(f??0)+za):Math.min(u,(f??1)-za),h=Number(at(c.atShare(m),4));
Number.isFinite(h)&&e.move(a,h)}function i(c,a){let u=a==="vmax"?1:0,f=null,m=d=>{let g=e.scale();g&&s(g,a,u+d)},h=d=>{let g=e.
scale()?.values[d];g!==void 0&&e.move(a,g)},p=()=>{f&&(f=null,c.style.transform="",e.done())};return Q(c,{pointerdown(d){
let g=e.scale();d.button||!g||(f={y:d.clientY,id:d.pointerId,scale:g},c.setPointerCapture(d.pointerId))},pointermove(d){
if(f?.id!==d.pointerId)return;let g=(d.clientY-f.y)/de(c);c.style.transform=`translateY(${g}px)`,g&&s(f.scale,a,u-g/r)},
pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Wt({ArrowUp:()=>m(jo),ArrowRight:()=>m(jo),ArrowDown:()=>m(-jo),ArrowLeft:()=>m(
-jo),PageUp:()=>m(Ba),PageDown:()=>m(-Ba),Home:()=>h("least"),End:()=>h("most"),Delete:e.reset,Backspace:e.reset})})}let l=o.
map(({el:c,end:a})=>i(c,a));return{show(c,a,u){r=c.height;let[f,m]=[Math.min(a.values.least,a.vmin),Math.max(a.values.most,
a.vmax)];for(let{el:h,end:p}of o){let d=p==="vmax"?c.top:c.top+c.height;h.style.left=`${c.left+c.width/2-Ha/2}px`,h.style.
top=`${d-Ha/2}px`;let g=at(a[p],4);h.setAttribute("aria-valuemin",String(f)),h.setAttribute("aria-valuemax",String(m)),h.
setAttribute("aria-valuenow",String(a[p])),h.setAttribute("aria-valuetext",`${g} ${u}`.trim())}},destroy(){for(let c of l)
c();for(let{el:c}of o)c.remove()}}}var Qu=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,tf=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,ef=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Ua(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=Qu.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=tf.test(r)?[r]:[];for(let[c,a,u]of ef)a.test(r)&&i.splice(c===
","?0:i.length,0,r.replace(u,""));let l=i.map(c=>+`${o}${c.replaceAll(",",".")}${s}`);return[...new Set(l.filter(Number.
isFinite))]}var nf=["linear","logarithmic","symmetric log","square root","quantiles"],of=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Wa(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=Ae(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),l=of.map(([d,g])=>{let w=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>m(
d,x.value.trim())),w.append(g,x),s.el.append(w),{name:d,input:x}}),c=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let w=Ua(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
w,0)})}function h(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}h(!1);let p=[Q(r,{click:()=>h(r.getAttribute("\
aria-expanded")!=="true")}),Q(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),h(!1),r.focus())}})];return{show(d,g,w,x,y){
i.show(d.norm??"linear",Ra,nf);for(let{name:M,input:k}of l){let _=d[M],N=g[M];(o.activeElement!==k||!f.textContent)&&(k.
value=typeof _=="number"?at(_):_===null?"none":""),M!=="center"&&_===null&&(k.value=""),k.placeholder=N===null?"none":at(
N,3)}c.show(w),a.show(x),u.show(Object.keys(d).length>0),f.textContent=y},hide(d){d&&h(!1)},destroy(){for(let d of p)d();
s.destroy()}}}var rf={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function qa(t,e,n,o,r=null){
let s={of:null,values:ts([])},i=qn({},s.values,!1),l=!1,c="",a=en(Yt,o.model),u=()=>o.option("color_scale")??{},f=()=>{let y=typeof u().
center=="number";return mi(String(o.option("cmap")||Yt),l||y)},m=()=>l&&Da(f());function h(y){let M=Object.fromEntries(Object.
entries({...u(),...y}).filter(([k,_])=>_!==void 0&&!(k==="norm"&&_==="linear")));try{qn(M,s.values,m())}catch(k){x(k.message);
return}o.setOption("color_scale",M)}let p=()=>{Object.keys(u()).length&&o.setOption("color_scale",{})},d=()=>h({vmin:void 0,
vmax:void 0}),g=r?null:Wa(t,n,{change:h,reset:p,annotate:y=>o.setOption("annot",y)}),w=r?null:Fa(e,{scale:()=>e.classList.
contains("hclust-empty")?null:i,move:(y,M)=>h({[y]:M}),done:o.flush,reset:d});function x(y){let{robust:M="auto"}=u(),k=M===
"auto"?m():!!M;g?.show(u(),i,k,!!o.option("annot"),y)}return{now:()=>({scale:i,map:a,unit:c,annot:!!o.option("annot"),fmt:String(
o.option("fmt")||".2g")}),update(y){let{values:M}=o.data;M!==s.of&&(s={of:M,values:ts(M)});let k=o.model.get("values_abo\
ut")??{};[l,c]=[!!k.centered,String(k.unit??"")],a=r&&(o.option("cmap")||Yt)===Yt?r():en(f(),o.model);let N="";try{i=qn(
u(),s.values,m())}catch(v){N=v.message,i=qn({},s.values,m())}g?.hide(!y),x(N)},place:y=>w?.show(y,i,c),inWords(){let[y,M]=[
i.vmin,i.vmax].map(ja),k=rf[i.norm];return`Colors go from ${y} to ${M}${c&&` (${c})`}`+(k?` on a ${k} scale`:"")+(i.center===
null?"":`, ${ja(i.center)} in the middle`)+(i.below||i.above?"; values beyond have the color of the end.":".")},destroy(){
g?.destroy(),w?.destroy()}}}var ja=t=>at(t,3);async function hn(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var sf={cellLines:Jr,clusterColors:Ct,clusterTitle:Z,color:tt,columnNames:Ur,count:z,createA11y:sn,createViewBase:ke,eventPosition:vt,
fitNames:Ge,keyHandler:Wt,literal:j,ownParts:vn,paintColumnNames:Bo,paintFrame:Un,paintHeatmap:zo,paintRowNames:Fo,renderHeatmap:Ho,
value:gt};function Ga(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,l,c]=[!1,!1,!1],a=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,h()}),t.append(f);async function m(){
let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});l||(l=!0,s=await hn(g,t,"The heatmap of the selected\
 rows"),l=!1,i&&=!!s,h())}function h(){if(c)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute(
"aria-expanded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:p,tools:sf}):m()}function p(){
i=!1,h(),f.focus()}let d=n.subscribe("selection",()=>{a=u});return o.on("change:sub_module",h),{follow:h,brush(g,w){a=u=
w,n.select(g),u=null,h()},restyle(){r?.destroy(),r=null,h()},destroy(){c=!0,d(),o.off("change:sub_module",h),r?.destroy()}}}function es(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,Li(e.option(n)??[],u,f));function l(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function c(u){let f=l(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function a(){let u=et(t.ownerDocument,
"hclust-sort");u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),t.append(u),r.push(u)}return{act:i,
mark:l,words:u=>[l(u)||"↕",c(u)],update(u){s=u},place(u,f){let m=f.map(h=>h.name);for(;r.length<m.length;)a();for(let h of r.
splice(m.length))h.remove();r.forEach((h,p)=>{let{left:d,top:g,width:w,height:x}=b(u,p),y=b(m,p);h.dataset.track=y,h.title=
c(y),h.style.cssText=`left:${d}px;top:${g}px;width:${w}px;height:${x}px`})}}}var[Ka,Va,dn]=[1,2,3],Xa=104,af=18;function Ya(t,e,n){let o=Ki(e);return ns(t,o,n,o)}function ns(t,e,n,o=null){let r=t.ownerDocument,
s=Ae(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",H=>{S.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",H)}),l=s.checkbox("Columns","Cluster the columns and draw their tree",
H=>{C.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",H)}),c=s.select("Colors",H=>e.setOption("cmap",
H)),a=()=>e.option("tracks")??[],u=xo(()=>{st.hide(),ee()}),f=s.button("show all rows",u.showAll),m=ie(r,n.font),h=[],p=[],
d=new Int32Array(0),g=!1,w=null,[x,y]=[!1,!1],M=null,[k,_]=[$n(1,[],0,1),$n(1,[],0,1)],N=[null,null],v=()=>x&&e.option("\
row_split")===Se,T=[],A=[],S=[],C=[],$=[],L=null,D=null,E=null,O=null,I=Na(r),P=ke(t,"hclust-plot",[I.paintBase,I.paintRows,
I.paintCut,I.paintOverlay].map(H=>K=>{let J=te();J&&H(K,J)}),()=>ee()),{box:B,stage:G,tip:st}=P,R=o?Ji(e):Ga(B,{root:t,store:e,
scene:te}),q=qa(t,B,s,e,o?()=>Vi(n,e.model):null),V=sn(B,G.canvas),Y="Strips that show what else is known of each row, a\
nd column",ct=et(r,"hclust-corner");B.append(ct);let bt=es(B,e,"sort_by","rows"),yt=es(B,e,"column_sort_by","columns"),jt=Ao(
ct,"Tracks",Y,(H,K,J)=>{fo(e,J?"column_tracks":"tracks",H,K)},[bt,yt],"Of columns"),le=zi(ct,e),Lt=ji(B,e);function te(){
if(!w)return null;let{data:H,cut:K,selection:J,hover:dt}=e,Ht=E?.leaf!==void 0&&E.leaf===dt?.leaf?E.column:-1;return{data:H,
cut:K,columnCut:M,selection:J,hover:dt,places:w,rows:h,columns:p,placeOf:d,...q.now(),gaps:g,rowTree:x,inBlocks:L,branch:E?.
within,outlined:o!==null,named:D,brushed:O,tracks:T,columnTracks:A,markOf:yt.mark,column:Ht,theme:n,face:m,shown:u.shown(),
rowAxis:k,columnAxis:_,titleOf:N[0]?.titleOf??null,columnTitleOf:qt(),dpr:G.dpr}}function bn(){let{data:H}=e,{tree:K}=H,
J=H.p>0&&H.values.length>=H.n*H.p;s.hide(!J),V.showNotice(J?"":o?.note()||vo),T=Xe(T,H.tracks,a()),A=Xe(A,H.columnTracks,
e.option("column_tracks")),S=Er(e.option("sort_by"),H.tracks),bt.update(S),C=Er(e.option("column_sort_by"),H.columnTracks),
yt.update(C),jt.show(H.tracks.map(({name:St})=>St),a(),H.columnTracks.map(({name:St})=>St),e.option("column_tracks")??[]),
q.update(J);let dt=[Yt,...pi(e.model)],Ht=String(e.option("cmap")||Yt),he=dt.includes(Ht)?dt:[Ht,...dt];c.show(Ht,he,he.
map(St=>St===Yt?"automatic":St));let yn=!!(e.option("row_cluster")??!0)&&H.n>1,Fe=yn&&!S.length;L=Fe?Ni(e.model,e.option(
"row_split"),H.n):null,x=Fe&&!L;let xt=e.option("col_cluster")??!0?H.columnTree:null;y=xt!==null&&!C.length,D=Eo(H,e.option(
"labels")),i.show(Fe,H.n>1&&!o),l.show(y,H.columnTree!==null),M=y?Oi(H.columnTree,e.option("column_options"),e.option("c\
olumn_clusters")):null,Lt(y?H.p:0,M);let Gt=M!==null,Qn=Fe&&!o?H.n:0;le({rows:Qn,columns:y?H.p:0,cut:Gt});let to=[yn&&K.
order,H.tracks,e.option("sort_by"),L];if(to.some((St,eo)=>St!==$[eo])){let St=yn?K.order:Int32Array.from({length:H.n},(eo,kl)=>kl);
h=L?.tree.order??_r(St,S),$=to}p=o?h:_r(xt?.order??Int32Array.from({length:H.p},(St,eo)=>eo),C),d=new Int32Array(H.n);for(let St=0;St<
H.n;St++)d[b(h,St)]=St;if(E=null,!J)return w=null,B.style.height="",G.paint();ee()}function ee(){let{data:H}=e;if(f.show(
u.part!==null),!G.width||!H.p||!H.values.length)return;let[K,J]=u.shown(),dt=q.now();_e();let Ht=o?Xi(B):G.height,he=!o||
!D&&Math.min(G.width,Ht)>af*H.p;w=da({width:G.width,height:Ht,columns:Array.from(p,xt=>he?H.columns[xt]??"":""),square:o!==
null,rows:J-K,rowTree:x||L!==null,columnTree:y,columnCut:M!==null,titles:!!(L??(x&&e.option("row_split"))),columnTitles:qt()!==
null,between:ue()*(N[1]?.breaks.length??0),chosen:!!D,longestName(){let xt=0;for(let Gt of D??[])xt=Math.max(xt,m.width(
j(H.name(Gt))));if(D)return xt;for(let Gt=Math.floor(K);Gt<J&&Gt<H.n;Gt++)xt=Math.max(xt,m.width(H.name(b(h,Gt)).slice(0,
60)));return xt},scale:Gr(dt.scale,120).words,unit:dt.unit,gaps:g,dpr:G.dpr,tracks:la(T,G.width-Xa,h,[K,J],m,bt.mark,e.selection,
A),columnTracks:ka(A,G.width,m)},m),o&&(B.style.height=`${w.tall}px`);let{below:yn,columnTracks:Fe}=w;bt.place(w.tracks.
map(({left:xt,top:Gt,width:Qn,height:to})=>({left:xt-1.5,top:Gt+to,width:Qn&&Qn+3,height:yn})),T),yt.place(Fe.map(xt=>({
...xt,left:xt.left+xt.width,width:Hn})),A),ct.style.maxWidth=`${w.heatmap.left}px`,fe(),q.place(w.bar),V.describe(me()),
G.paint(),R.follow()}let qt=()=>N[1]?.breaks.length?N[1].titleOf:null,ue=()=>Number(e.option("gap")??W.block_gap);function _e(){
let{cut:H,data:K}=e;N=[x?Tr(H,K.tree,e.option("row_split")):L,y&&K.columnTree?Tr(M,K.columnTree,e.option("col_split")):null]}
function fe(){if(!w)return;let{data:H}=e,{width:K,height:J}=w.heatmap;k=$n(H.n,N[0]?.breaks??[],ue(),J,u.shown()),_=$n(H.
p,N[1]?.breaks??[],ue(),K)}function Zn(){let H=N.flatMap((K,J)=>{let dt=K?.breaks.length??0;return dt?[`${J?`columns by \
their ${e.option("col_split")===Se?"clusters":"tree"}`:`rows by ${L?e.option("row_split"):v()?"the clusters":"their tree"}`}\
 into ${z(dt+1,"blocks")}`]:[]});return H.length?` Split: ${H.join(", ")}.`:""}let Et=H=>H.map(({track:K,falls:J})=>K.name+
(J?" (descending)":"")).join(", then by ");function me(){let{cut:H,data:K,selection:J}=e,dt=Et(S),Ht=dt?`sorted by ${dt}`:
L?"clustered in blocks":"in the table's order";return o?`Distances between all pairs of ${z(K.n,K.noun)} in the order of\
 their tree: ${z(H.k,"clusters")}, outlined on the diagonal${In(J)} ${q.inWords()}`:`Clustermap of ${z(K.n,K.noun)} ${x?
"in the order of their tree":Ht} by ${z(K.p,"features")}: ${z(H.k,"clusters")}${In(J)} ${q.inWords()}`+Fi(M)+Zn()+(T.length?
` Beside it: ${T.map(({name:he})=>he).join(", ")}.`:"")+(A.length?` Above the columns: ${A.map(({name:he})=>he).join(", ")}\
.`:"")+(C.length?` Columns are sorted by ${Et(C)}.`:"")}let X=null;function Ne(){u.reset(e.data.n),e.data.values!==X&&(X=
e.data.values,g=e.data.values.some(Number.isNaN)),bn()}let pe={store:e,base:P,viewport:u,scene:te,columns:()=>p.length,hit:()=>E,
brush:R.brush,setBrushed(H){O=H,G.paint(dn)},setHit(H){E=H,G.paint(dn)}},Be=null;return P.onDestroy(V.destroy,q.destroy,
R.destroy,$a(pe),e.subscribe("data",Ne),e.subscribe(["order","option"],bn),e.subscribe(["cut","selection"],H=>{if(H==="c\
ut"&&Be&&Xt(Be,e.cut))return;Be=e.cut;let K=H!=="cut"?[dn]:v()?[Ka,Va,dn]:[Va];if(K.includes(Ka)&&(_e(),fe()),H!=="cut"&&
w&&T.length){let J=G.width-Xa;w.legend=an(T,J,m,e.selection,A).items,K.push(0)}H==="cut"&&P.followCut(e.cut,...K.filter(
J=>J!==dn)),V.describe(me()),G.paint(...K),R.follow()}),e.subscribe("reveal",()=>{u.reveal(e.wanted.map(H=>b(d,H)))}),e.
subscribe("hover",()=>{e.hover?.leaf!==E?.leaf&&(E=null),st.hide(),G.paint(dn)})),Ne(),{restyle(H){n=H,m=ie(r,n.font),o&&
q.update(w!==null),ee(),R.restyle()},destroy(){P.destroy(),I.destroy(),s.destroy()}}}var rs=864e5,cf=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Za(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function ss(t,e,n,o,r){if(t==="date")return lf(e,n,Math.max(2,Math.floor(o/r)));let s=je(
e,n,o,r);return{values:s,words:ne(s)}}function lf(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return os(Ja(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let l=Math.ceil((t-s)/r);l*r+s<=e;l++)i.push(l*r+s);return os(i,t,e)}return os(Ja(t,e,1),t,e)}function Ja(t,e,n){
let o=new Date(t*rs);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let l=new Date(0);l.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let c=l.getTime()/
rs;if(!(c<=e))break;c>=t&&s.push(c)}return s}function os(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let l=b(cf,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${l}`:i.getUTCMonth()?l:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*rs).getUTCFullYear()}`),{values:t,words:o}}var Qa=8,ec=12,uf=46,ff=W.max_axis_word;function is(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let l=j(s.label||s.name),c=s.unit?`${l} (${j(s.
unit)})`:l;return{name:s.name,title:c,column:s,values:i,all:Za(i)}}function nc(t,e,n,o,r,s,i){let l=Math.max(40,t.height-
Qa-uf),c=ss(n.column.kind,...r,l,46);c.words=c.words.map(d=>i.fit(d,ff));let a=Math.max(0,...c.words.map(d=>i.width(d))),
u=Math.ceil(a+8+U+16),f=Math.max(40,t.width-u-ec-s),m=ss(e.column.kind,...o,f,64),h=tc(e.values,o[0],o[1],f),p=tc(n.values,
r[1],r[0],l);for(let d=0;d<h.length;d++)Number.isNaN(h[d])?p[d]=NaN:Number.isNaN(p[d])&&(h[d]=NaN);return{left:u,top:Qa,
width:f,height:l,x:m,y:c,xs:h,ys:p}}function tc(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function oc(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:l,dpr:c}){
let{left:a,top:u,width:f,height:m}=e,h=u+m,p=Math.max(1,Math.round(c))/c,d=w=>Math.round(w*c)/c;t.font=l.css(),t.fillStyle=
i.rule,ot(t,"right"),e.y.values.forEach((w,x)=>{let y=d(h-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=i.rule,t.globalAlpha=.7,t.
fillRect(a,y,f,p),t.globalAlpha=1,t.fillRect(a-4,y,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??"",a-8,y+.5)}),t.fillStyle=
i.rule,t.fillRect(d(a),u,p,m+p),t.fillRect(a,d(h),f,p),ot(t,"center","alphabetic");let g=f/Math.max(1,e.x.values.length)-
8;e.x.values.forEach((w,x)=>{let y=d(a+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=i.rule,t.fillRect(y,h,p,4);let M=l.fit(e.x.words[x]??
"",g),k=a+f+ec-1-l.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.min(y,k),h+17)}),t.fillStyle=i.ink,t.fillText(l.fit(
n.title,f),a+f/2,h+37),t.save(),t.translate(U+1,u+m/2),t.rotate(-Math.PI/2),t.fillText(l.fit(o.title,m),0,0),t.restore()}var Re=32,as="no value",rc=new WeakMap,Gn=t=>t.tracks.find(e=>e.known);function $t({data:t,option:e}){let n=e("color_by"),
o=n==="known"?Gn(t):Kn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=rc.get(o)??mf(o);return rc.set(o,r),r}
function mf(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?pf(t):t.colors,l=s?i.map(()=>""):n,c=r?[...l,
as]:l,a=new Int32Array(c.length),u=s?cs(t,Re):Number,f=Int32Array.from(o,h=>Number.isNaN(h)?l.length:u(h));for(let h of f)
a[h]=b(a,h)+1;let m=c.map((h,p)=>Ut(s?0:p%ye,i[p]??W.missing_color));return{name:e,k:c.length,titles:c,labels:f,sizes:a,
colors:Int32Array.from(m),scale:s}}var Kn=(t,e)=>t.tracks.find(n=>n.name===e);function cs({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function pf(t){let e=Array.from({length:Re},(o,r)=>r),n=uo({...t,values:e,ends:[(1-
Re)/3,Re-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var hf=120;function sc(t,e,n,o,r){let{model:s}=e,i=null,l=null,c=null,a="",u;function f(){let d=n();if(!d||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[d.x.name,d.y.name,...g,...w]}function m(){let d=f(),g=JSON.stringify([d,e.data.
revision]);g!==a&&(a=g,clearTimeout(u),d&&(u=setTimeout(()=>s.send({wants_density:d,module:!i}),hf)))}async function h(d,g){
if(!d?.density||JSON.stringify([d.density,d.revision])!==a||!d.module&&!i||d.module&&!i&&(i=await hn(d.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([d.density,d.revision])!==a)return;let[w,x,y]=g.map(v=>new Uint8Array(v.buffer,
v.byteOffset,v.byteLength).slice().buffer);if(!w||!x||!y)return;let{across:M,up:k,density:_,revision:N}=d;l={of:_,revision:N,
density:{across:M,up:k,cells:new Uint16Array(w),groups:new Int32Array(x),counts:new Uint16Array(y)}},c=null,r(p(d.ends))}
function p([d,g,w,x]){let y=n();if(!y||d===void 0||g===void 0||w===void 0||x===void 0)return null;let{x:M,y:k}={x:y.x.all,
y:y.y.all};return d>=M[0]&&g<=M[1]&&w>=k[0]&&x<=k[1]?null:{x:[Math.min(d,M[0]),Math.max(g,M[1])],y:[Math.min(w,k[0]),Math.
max(x,k[1])]}}return s.on("msg:custom",h),{follow:m,paint(d,g){let w=n(),{cut:x,data:y,selection:M}=e;if(d.points||!i||!l||
!w)return!1;let[k,_,N,v,T,A]=l.of;if(k!==w.x.name||_!==w.y.name||l.revision!==y.revision)return!1;if(c?.cut!==x||c.selection!==
M||c.of!==l){let O=Int32Array.from(Ct(x),P=>Number.parseInt(tt(P).slice(1),16));c={image:i(t.ownerDocument,l.density,x.labels,
O,M),cut:x,selection:M,of:l}}let S=o(),C=(O,I,P)=>(O-I[0])/(I[1]-I[0])*P,[$,L]=[N,v].map(O=>C(O,S.x,g.width)),[D,E]=[A,T].
map(O=>g.height-C(O,S.y,g.height));return d.save(),d.beginPath(),d.rect(g.left,g.top,g.width,g.height),d.clip(),d.imageSmoothingEnabled=
!1,d.drawImage(c.image,g.left+($??0),g.top+(D??0),(L??0)-($??0),(E??0)-(D??0)),d.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",h)}}}var df={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},gf=10;function Vn(t){return df[Or(
t)]}function ic(t,e,n,o,r,s){let i=r*qo(e),l=t;if(l.marker){l.marker(Vn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Vn(e))),t.restore()}function qo(t){return Wi[Or(t)]}function ac(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:l,alpha:c},a,u){let f=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*qo(r)*a;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=c;let h=new Path2D(Vn(r));n.fillStyle=tt(
r),n.fill(h),n.strokeStyle=l,n.lineWidth=i*a/m,i&&n.stroke(h);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
d=Array.from(p.keys()).filter(g=>wt(p,g)>>>24>=gf);return{steps:Int32Array.from(d,g=>{let[w,x]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+x-f}),pixels:Int32Array.from(d,g=>wt(p,g))}}return function(s,i,l){let c=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${l}`,a=e.get(c);a||(e.size>12&&e.clear(),e.set(c,a=[]));let u=a;return f=>u[Cr(f)]??=o(Cr(f),s,i,l)}}function cc(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>wt(e,m)-wt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let l=new Int32Array(2*r+1),c=f=>wt(i,wt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)l[c(f)+1]=wt(l,c(f)+1)+1;for(let f=0;f<
2*r;f++)l[f+1]=wt(l,f+1)+wt(l,f);let a=n?wt(l,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=c(f),h=wt(l,m);u[h]=f,
l[m]=h+1}return{order:u,dimmed:a}}function lc(t,e,n,o,r,s,i){let{xs:l,ys:c,width:a,height:u,left:f,top:m}=o;for(let h=0;h<
r.length;h++){let p=wt(r,h),d=wt(l,p),g=wt(c,p);if(!(d>=-1&&d<=a+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:x}=i[wt(s,
p)],y=Math.round((m+g)*n)*e+Math.round((f+d)*n);for(let M=0;M<w.length;M++){let k=y+wt(w,M),_=wt(x,M),N=wt(t,k);t[k]=N===
0||_>>>24===255?_:wf(_,N)}}}function wf(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,l=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,c=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|l|c}function wt(t,e){return t[e]}var uc="http://www.w3.org/2000/svg",bf=12,fc=24,yf=20,ls=10,xf=100,Go=5;function mc(t,e){let n=t.ownerDocument,o=et(n,"h\
clust-legend");o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to select its rows"),t.
append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let l={width:0,height:0};
function c(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(uc,"svg");m.setAttribute("aria-hidden","true"),
m.setAttribute("viewBox","-9 -9 18 18");let h=n.createElementNS(uc,"path");m.append(h);let p=n.createElement("b"),d=n.createElement(
"span");f.append(m,p,d);let g={button:f,path:h,number:p,rest:d,key:"",label:0};return u?(f.dataset.lmSuppressShortcuts="\
true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function a(u,f,m){for(;u.length<f.
length;)u.push(c(u===r));let h=0;return u.forEach((p,d)=>{let{button:g,path:w,number:x,rest:y}=p,M=f[d];if(g.hidden=!M,!M)
return;let{title:k="",words:_="",index:N,scale:v="",size:T=8}=M;p.label=M.label??0,y.textContent!==_&&(y.textContent=_);
let A=m.fitTitle(k,Gs,U,!0);x.textContent!==A&&(x.textContent=A);let S=`${N} ${T} ${v}`;p.key!==S&&(p.key=S,g.dataset.scale=
v,g.style.backgroundImage=v&&`linear-gradient(90deg,${v})`,w.setAttribute("d",N===void 0?"":Vn(N)),N!==void 0&&(w.setAttribute(
"transform",`scale(${T*qo(N)})`),w.setAttribute("fill",tt(N)))),h=Math.max(h,m.width(A,U,!0)+m.width(_),v?xf:0)}),h}return{
el:o,show(u,f,m,h){let p=Math.floor((h-2*ls)/fc)-f.length,d=Math.max(2,Math.min(bf,p)),g=u.length,w=g<=d?g:d-1,x=Math.max(
a(r,u.slice(0,w),m),a(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${z(g-w)} more`,x=Math.max(x,m.width(i.textContent)));
let y=w+(i.hidden?0:1)+f.length;return l={width:Math.ceil((yf+x+8)/8)*8,height:fc*y+4},l},move(u,f){o.style.transform=`t\
ranslate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${l.width}px`},destroy(){o.remove()}}}function pc({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,ls,(n-r.width)/2],i=[2,o-r.height-ls,(o-r.height)/2],l=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],c={left:0,top:0,hidden:1/0};for(let[a=0,u=0]of l){let f=s[a]??0,m=i[u]??0,h=0;for(let p=0;p<
t.length;p++){let d=b(t,p),g=b(e,p);d>f-Go&&d<f+r.width+Go&&g>m-Go&&g<m+r.height+Go&&h++}h<c.hidden&&(c={left:f,top:m,hidden:h})}
return c}var[Mf,kf]=[-1,3];function Af({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Ko({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Af(o,t),noun:n}:{sizes:o.sizes,noun:e}}function hc(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Mf),kf))}var Sf=16;function Vo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Kn(t,e(s)));return{marker:n,
size:o,names:r}}function dc(t){let{cut:e,data:n}=t,o=$t(t),{labels:r,sizes:s}=o??e,i=o?.colors??Ct(e),{marker:l,size:c}=Vo(
t),a=c?us(c):n.leafRows&&hc(n.leafRows);if(!l&&!c)return{labels:r,sizes:s,colors:i,powers:a};let u=l?l.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(d=>l?l.words.map((g,w)=>Ut(w,tt(d))):d),h=r.map((d,g)=>{let w=l?b(l.values,g):0;return Number.
isNaN(w)||c&&Number.isNaN(b(c.values,g))?f:d*u+w}),p=new Int32Array(f+1);for(let d of h)p[d]=b(p,d)+1;return{labels:h,sizes:p,
colors:Int32Array.from([...m,Ut(0,W.missing_color)]),powers:a}}function us(t){let e=cs(t,Sf);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function gc(t,e){let{names:n}=Vo(t);return n?ht(n,e):t.data.name(e)}function wc(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:l,width:c,
away:a}of t)for(let u of[i+a,i-a-c]){let f={x0:u,y0:l-7,x1:u+c,y1:l+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(h=>vf(f,h)))){o.push(f),r.push({row:s,left:u,y:l});break}}return r}function vf(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var bc=60,Tf=W.max_named_points,Ef=W.max_point_name;function De(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function yc(t){
let e=ac(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,l,{ink:c,paper:a,quiet:u},f){let{data:m,selection:h}=l;
(!n||!r)&&(r=dc(l),n=cc(r.labels,r.sizes,h));let{order:p,dimmed:d}=n,{labels:g,colors:w,powers:x}=r,y=m.n<=2500?.7:.4,M=d>
0&&p.length-d>bc,k=s.points,[_,N]=k?[1,1]:[s.canvas.width,s.canvas.height];!k&&(o?.width!==_||o.height!==N)&&(o=s.createImageData(
_,N));let v=k||!o?new Int32Array(1):new Int32Array(o.data.buffer);v.fill(0);let T=(C,$)=>{if(!C.length)return;if(k)return k(
i,C,g,w,$);let L=e($,f,_);lc(v,_,f,i,C,g,Array.from(w,L))},A=(C,$)=>{let L=x;if(!L)return T(C,{...$,size:De(m.n)});for(let D of[
...new Set(Array.from(L))].sort((E,O)=>O-E)){let E=C.filter(O=>L[O]===D);T(E,{...$,size:De(m.n,D)})}};A(p.subarray(0,d),
{halo:y,edge:a,alpha:.22});let S=M?c:$t(l)?u:a;A(p.subarray(d),{halo:M?.9:y,edge:S,alpha:1}),!k&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>bc?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Xo(t,{left:e,top:n,xs:o,ys:r},s,i){let[l,c]=[b(o,s),b(r,s)];Number.isNaN(l)||(t.beginPath(),t.arc(e+l,n+c,i,0,2*
Math.PI),t.stroke())}function xc(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Mc(t,e,n,o,r,s){
let{data:i,selection:l}=n,c=Eo(i,n.option("labels")),a=[];for(let m of c??e.xs.keys())if(Yo(e,m)&&a.push(m)>Tf&&!c)return;
let u=new Map(a.map(m=>[m,s.fit(j(gc(n,m)),Ef)])),f=a.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:l?.[m]?12:8}));t.font=s.css(),ot(t,"left"),t.fillStyle=c?r.ink:r.quiet;for(let{row:m,left:h,y:p}of wc(f,e,[o]))t.fillText(
u.get(m)??"",e.left+h,e.top+p+.5)}function Yo({xs:t,ys:e,width:n,height:o},r){let[s,i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&
i>=0&&i<=o}function fs(t,e){let n=$t(t)?.titles[e];return n===void 0?Z(t.cut,e):j(n)}function Ac(t,e){let{cut:n,data:o}=t,r=$t(t),{
marker:s,size:i}=Vo(t),{sizes:l,noun:c}={...Ko(o,n),...r},a=Array.from(r?.colors??Ct(n)),u=a.map((p,d)=>({title:fs(t,d),
words:` · ${z(b(l,d),c)}`,index:s?Ut(0,tt(p)):p,label:d})),f=[],m=(p,...d)=>f.push({title:j(p)},...d),h=(p,d,g)=>({words:d,
index:Ut(p,e),size:g});if(r?.scale){let p=a.slice(0,Re).map(tt).join();u.splice(0,Re),m(r.name,{scale:p},{words:kc(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,d)=>h(d,j(p)))),i){let p=us(i),[d,g]=kc(i);m(i.name,h(0,d,De(o.n,Math.min(
...p))),h(0,g,De(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:as,index:Ut(0,W.missing_color)}),[u,f]}function kc({
ends:[t,e],kind:n,unit:o}){return[gt(t,n),gt(e,n,o)]}var Sc=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=ye],["Names","names_from","","row names",()=>!0]];
function vc(t,e){let{box:n,list:o}=Oe(t,"Points",""),r=Ae(o,"What points show"),s=Sc.map(([i,l])=>r.select(i,c=>e.setOption(
l,c)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,Sc.map(([,l,c,a,u],f)=>{let m=String(e.option(l)||c),
h=i.tracks.filter(u).map(({name:g})=>g),p=[a,...h.map(j)],d=[c,...h];return l==="color_by"&&Gn(i)&&(d.push("known"),p.push(
"known class")),s[f]?.show(m,d,p),m}).join(`
`)}}}function Jo({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var _f=["names_from","color_by","marker_by","size_by"];function ms(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(c=>Nf(c,n)))]:[],l=[s("color_by")==="known"?Gn(r):void 0];for(let c of _f)l.push(Kn(r,s(c)));for(let c of new Set(
l)){let a=c&&e&&[e.x.name,e.y.name].includes(c.name);c&&!a&&i.push(`${c.name} ${ht(c,n)}`)}return i.push(`cluster ${Z(o,
b(o.labels,n))}`,Jo(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function Nf({column:t,values:e},n){let o=b(e,n),r=gt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var Tc=new WeakMap;function Ec(t){let e=Tc.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),Tc.set(t,e)),e}function _c(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function l(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[x="",...y]=ms(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),x,
y)}function c({x:g,y:w}){let x=t.plot();return x?[(g-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let a=null;function u(){
a=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=pn(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:x},y){
let M=t.plot();if(!(!y.moved&&Math.hypot(w-y.x,x-y.y)<on)&&(y.moved||l(-1),y.moved=!0,!(!M||f.over))){if(f.pan)return o.
move((y.x-w)/M.width,(x-y.y)/M.height,f.from);a??=[y.x,y.y],a.push(w,x),t.draw(a)}},up(g,w,x){let y=t.plot();if(!(!y||f.
over)){if(a){let M=a.map((_,N)=>_-(N%2?y.top:y.left));u();let k=bi(y.xs,y.ys,M).filter(_=>Yo(y,_));(k.length||!f.shift)&&
e.select(k,{add:f.shift})}else if(!x.moved&&!f.pan){let M=t.nearest(w);(M>=0||!g.shiftKey)&&e.select(M<0?[]:[M],{add:g.shiftKey}),
g.pointerType==="touch"&&l(M)}}},cancel:u,hover:(g,w)=>l(t.nearest(w)),leave:()=>l(-1),pinch(g,w,x,y){let M=t.plot();M&&
(o.zoom(g,...c({x:w.x-x,y:w.y-y})),o.move(-x/M.width,y/M.height))},owns(g){return c(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[x,y]=[t.axes(),t.plot()];if(!x||!y)return;let M=Ec(x[g].values).filter(v=>Yo(y,v));if(!M.length)return;let k=M.indexOf(
e.hover?.leaf??-1),_=k<0?w>0?0:M.length-1:Math.min(Math.max(k+w,0),M.length-1),N=b(M,_);l(N),r.classList.add(Dt),n.announce(
ms(e,x,N).join(", "))}let d=Q(s.canvas,{dblclick:o.showAll,wheel(g){!rn(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...c(vt(r,g))))},keydown:Wt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),l(-1),r.classList.remove(Dt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),d()}}var Cf=500;function Nc(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let l=t();if(!l)return;let c=n??l,a=(m,h)=>{let[p,d]=[c[m],l[m]],g=p[0]+Math.min(Math.max(h,0),1)*(p[1]-
p[0]);return yo(p,d,g,r,(d[1]-d[0])/Cf)},u=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,f={x:a("x",s),y:a("y",i)};o(u(f.x,l.x)&&u(
f.y,l.y)?null:f)},move(r,s,i=n){let l=t();!l||!i||o({x:ae(i.x,l.x,r*(i.x[1]-i.x[0])),y:ae(i.y,l.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:l,y:c}=n;if(i.some(
([u,f])=>u>=l[0]&&u<=l[1]&&f>=c[0]&&f<=c[1]))return;let a=i[0];a&&o({x:ae(l,s.x,a[0]-(l[0]+l[1])/2),y:ae(c,s.y,a[1]-(c[0]+
c[1])/2)})}}}var Of=12,$f=230,[ps,hs]=[1,2];function Cc(t,e,n){let o=t.ownerDocument,r=Ae(t,"Scatter"),s=r.select("x",R=>e.setOption(
"x",R)),i=r.select("y",R=>e.setOption("y",R)),l=vc(r.el,e),c="",a=Nc(()=>h&&{x:h.x.all,y:h.y.all},()=>{_.hide(),S()}),u=r.
button("show all",a.showAll),f=yc(o),m=ie(o,n.font),h=null,p=null,d=null,g=null,w=0,x={key:"",left:0,top:0,width:0,height:0},
y=ke(t,"hclust-plot",[O,I,P],()=>S()),{box:M,stage:k,tip:_}=y,N=mc(M,B),v=sc(M,e,()=>e.option("size_by")||e.option("mark\
er_by")||$t(e)?null:h,()=>C()??{x:[0,1],y:[0,1]},R=>{R&&h?(h={x:{...h.x,all:R.x},y:{...h.y,all:R.y}},S()):k.paint(ps)}),
T=sn(M,k.canvas);function A(){let{data:R}=e;c=l.show();let F=is(R,e.option("x"),0),q=is(R,e.option("y"),1);h=F&&q?{x:F,y:q}:
null,a.reset(),r.hide(!h);let V=R.p>0?Ti:vo;if(T.showNotice(h?"":V),h){let Y=R.axisNames.map(ct=>ct.name);s.show(h.x.name,
Y),i.show(h.y.name,Y)}f.updateData(),w=0,S()}function S(){u.show(a.part!==null),!(!h||!k.width)&&($(),x.key="",L(),T.describe(
D()),v.follow(),k.paint())}function C(){return a.part??(h&&{x:h.x.all,y:h.y.all})}function $(){if(!h)return;let{x:R,y:F}=h;
p=nc(k,R,F,a.part?.x??R.all,a.part?.y??F.all,w,m),d=yi(p.xs,p.ys,p.width,p.height)}function L(){if(!p)return;let{data:R}=e,
F=N.show(...Ac(e,n.quiet),m,p.height),q=`${F.height} ${Math.ceil(F.width/24)}`;if(q!==x.key){let V=Math.max(1,.01*R.n),Y=pc(
p,F);Y.hidden>V&&p.width+w-F.width>$f&&F.width>w-12&&(w=F.width+12,$(),k.paint()),w&&(Y={left:p.width+16,top:0,hidden:0}),
x={key:q,left:Y.left,top:Y.top,...F}}N.move(p.left+x.left,p.top+x.top)}function D(){if(!h)return"";let{cut:R,data:F,selection:q}=e;
return`Scatter plot of ${h.y.title} against ${h.x.title}: ${z(F.n,F.noun)} in ${z(R.k,"clusters")}${E()}${In(q)}`}function E(){
let R=$t(e);return R?`, colored by ${j(R.name)}`:""}function O(R){if(!p||!h)return;let{x:F,y:q}=h;oc(R,p,{x:F,y:q,xShown:a.
part?.x??F.all,yShown:a.part?.y??q.all,theme:n,face:m,dpr:k.dpr})}function I(R){if(!p)return;v.paint(R,p)||f.paint(R,p,e,
n,k.dpr);let{left:F,top:q,width:V,height:Y}=x;Mc(R,p,e,{x0:F,y0:q,x1:F+V,y1:q+Y},n,m)}function P(R){if(!p)return;let{hover:F,
data:q}=e,V=Y=>De(q.n,f.power(Y))/2;R.save(),a.part&&(R.beginPath(),R.rect(p.left,p.top-4,p.width+4,p.height+4),R.clip()),
R.strokeStyle=n.ink,R.lineWidth=1.5;for(let Y of f.ringed())Xo(R,p,Y,V(Y)+3);if(F?.node!==void 0){R.lineWidth=1;let{tree:Y}=q,
ct=b(Y.start,F.node),bt=ct+b(Y.sizes,F.node);for(let yt of Y.order.subarray(ct,bt))Xo(R,p,yt,V(yt)+.8)}else if(F)for(let[
Y,ct]of[[n.paper,4.5],[n.ink,2]])R.strokeStyle=Y,R.lineWidth=ct,Xo(R,p,F.leaf,V(F.leaf)+4);R.restore(),g&&xc(R,g,n.ink)}
function B(R,F){let{cut:q,data:V}=e,Y=$t(e),{labels:ct}=Y??q,bt=[];for(let yt=0;yt<V.n;yt++)ct[yt]===R&&bt.push(yt);e.select(
bt,{add:F}),y.announce(`${F?"Added: ":""}${Y?"class":"cluster"} ${fs(e,R)}, ${z(bt.length,V.noun)} selected.`)}let G={store:e,
base:y,viewport:a,axes:()=>h,plot:()=>p,nearest:({x:R,y:F})=>p&&d?d.nearest(R-p.left,F-p.top,Of):-1,draw(R){g=R,k.paint(
hs)}},st=null;return y.onDestroy(T.destroy,_c(G),e.subscribe("data",A),e.subscribe("option",()=>{(!(e.option("x")===h?.x.
name&&e.option("y")===h?.y.name)||l.show()!==c)&&A()}),e.subscribe(["cut","selection"],R=>{let F=st&&Xt(st,e.cut);R==="c\
ut"&&F||(st=e.cut,f.updateData(),R==="cut"&&(y.followCut(e.cut,ps),L()),T.describe(D()),k.paint(ps,hs))}),e.subscribe("r\
eveal",()=>{if(!h||!a.part)return;let{x:R,y:F}=h;a.reveal(e.wanted.map(q=>[Number(R.values[q]),Number(F.values[q])]))}),
e.subscribe("hover",()=>{_.hide(),k.paint(hs)})),A(),{restyle(R){n=R,m=ie(o,n.font),S()},destroy(){v.destroy(),y.destroy(),
N.destroy(),r.destroy()}}}function Pe({t,lower:e,upper:n,tree:o}){return Ds(t,e,n,Bt(o))}function Lf({t,lower:e,upper:n,tree:o}){return Ps(e,n,t,Bt(
o))}function Xn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${z(e)}`;if(!n)return`he\
ights are tied at ${pt(o)}: no threshold gives ${z(e)} clusters`;let[r,s]=Lf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${r} to ${s} gives these ${z(e)}`}function Oc(t){let e=z(t.
k,"clusters");return t.isUneven?e:`${e} · ${Pe(t)}`}var If=20,Rf=1e3;function Lc(t,e){let n=$c(t,"Clusters","Number of clusters"),o=$c(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let l=Bt(e.data.tree)*1.06||
1;o.input.max=String(l),o.input.step=String(l/Rf),s()}function s(){let{cut:l,data:c}=e;n.input.max=String(Math.min(c.n,If)),
n.input.value=String(l.k),n.output.textContent=z(l.k),o.input.value=String(l.t),o.output.textContent=l.isUneven?"uneven":
Pe(l),n.input.setAttribute("aria-valuetext",z(l.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[Q(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),Q(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let l of i)l();
n.label.remove(),o.label.remove()}}}function $c(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Ic=8,Df=120,Pf=2500,Hf=0;function Dc(t,e){let n=t.ownerDocument,o=`hclust-find-${++Hf}`,r=et(n,"hclust-find"),s=n.createElement(
"input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.lmSuppressShortcuts="tru\
e",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),Rc(s,{role:"combobox","\
aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let l=[],c,a=null,u=0,f=0,
m=null,h=[];function p(){let{data:v,model:T}=e,A=z(1,T.get("finds_rows")?v.rowNoun:v.noun).slice(2);s.placeholder=`find \
a ${A}`,s.setAttribute("aria-label",`Find a ${A} by its name`)}function d(){clearTimeout(c),a=null;let v=s.value.trim();
if(!v||!e.model.get("finds_rows"))return w();l=[],c=setTimeout(()=>{e.model.send({wants_rows:v}),c=setTimeout(w,Pf)},Df)}
function g(v){let{data:T}=e;s.matches(":focus")&&(v?.found!==s.value.trim()||v.revision!==T.revision||(clearTimeout(c),f=
0,l=v.rows.map(([A,S])=>({leaf:S,name:A,place:`group of ${T.leafRows?.[S]??1}`})),u=l.length+Number(v.more),x(!0),a!==null&&
M(0,a),a=null))}function w(){let{data:v}=e,T=s.value.trim().toLowerCase();if(!m){let $=Array.from({length:v.n},(D,E)=>v.
name(E).toLowerCase()),L=zf($);h=$.map((D,E)=>L.has(D)?`row ${v.rows[E]}`:""),m=$.map((D,E)=>[D,h[E]].join(" ").trim())}
u=0,f=0;let[A,S,C]=[[],[],[]];m.forEach(($,L)=>{let D=T?$.indexOf(T):-1;if(D<0)return;u++;let O=$===T||$===`${T} ${h[L]}`?
A:D===0?S:C;O.length<Ic&&O.push(L)}),l=[...A,...S,...C].slice(0,Ic).map($=>({leaf:$,name:v.name($),place:b(h,$)})),x(!!T)}
function x(v){i.replaceChildren(),i.hidden=!v,s.setAttribute("aria-expanded",String(v));let T=l.map(({leaf:A,name:S,place:C},$)=>{
let L=`cluster ${Z(e.cut,b(e.cut.labels,A))}`;return y(j(S),C?`${C} · ${L}`:L,{id:`${o}-${$}`,"aria-selected":String($===
f)})});if(T.forEach((A,S)=>{A.dataset.i=String(S)}),v&&u>l.length){let A=e.model.get("finds_rows")?"":`${z(u-l.length)} `;
T.push(y(`and ${A}more`,""))}if(v&&!u&&T.push(y("no such name","")),i.append(...T),v&&l.length){s.setAttribute("aria-act\
ivedescendant",`${o}-${f}`);let{leaf:A}=b(l,f);e.reveal([A]),e.setHover({leaf:A})}else s.removeAttribute("aria-activedes\
cendant"),e.setHover(null)}function y(v,T,A={"aria-disabled":"true"}){let S=n.createElement("li");Rc(S,{role:"option",...A});
for(let C of[v,T]){let $=n.createElement("span");$.textContent=C,S.append($)}return S}function M(v,T){let A=l[v];if(!A)return;
let{leaf:S}=A;e.select([S],{add:T}),s.value=e.model.get("finds_rows")?A.name:`${A.name} ${A.place}`.trim(),k(),e.setHover(
{leaf:S})}function k(){clearTimeout(c),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function _(v){let A={ArrowDown:1,ArrowUp:-1}[v.key];if(A){if(i.hidden)return d();
f=(f+A+l.length)%Math.max(l.length,1),x(!0)}else if(v.key==="Enter")a=l.length?null:v.shiftKey,M(f,v.shiftKey);else if(v.
key==="Escape")i.hidden&&e.select([]),s.value="",k();else return;v.preventDefault(),v.stopPropagation()}let N=[Q(s,{input:d,
keydown:_,blur:k,focus:()=>s.value&&d()}),Q(i,{pointerdown:v=>{v.preventDefault();let T=v.target.closest("li[data-i]");T&&
M(Number(T.dataset.i),v.shiftKey)},pointermove:v=>{let T=v.target.closest("li[data-i]");!T||Number(T.dataset.i)===f||(f=
Number(T.dataset.i),x(!0))}}),e.subscribe("data",()=>{m=null,l=[],k(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(c),e.model.off("msg:custom",g);for(let v of N)v();r.remove()}}}function zf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Rc(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Bf=3,Ff=60,Uf=6.2,Wf=640,jf=.8,[qf,Gf]=[46,180];function Pc(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(a,u)=>{a&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((a,u)=>a-u).map(a=>Z(e,a)),l=`${z(s,n)} selected, \
from `,c=i.length;if(c===1)return`${l}cluster ${i[0]}`;for(let a=Math.min(c,Ff);a>0;a--){let u=a<c?`${z(c-a)} more`:i[c-
1],f=i.slice(0,Math.min(a,c-1)),m=`${l}clusters ${f.join(", ")} and ${u}`;if(c<=Bf||m.length<=o)return m}return`${l}${z(
c,"clusters")}`}function Hc(t,e){let n=t.ownerDocument,o=et(n,"hclust-selected");o.hidden=!0;let r=n.createElement("span");
r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the se\
lection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=c("Keep \
only these","Compare only the selected rows","keep"),l=c("Leave out","Compare the other rows only","leave_out");o.append(
r,i,l,s),t.append(o);function c(p,d,g){let w=n.createElement("button");return w.type="button",w.className="hclust-select\
ed-rows",w.textContent=p,w.title=d,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:x,
data:y}=e,M=[...y.rows].filter((k,_)=>x?.[_]);e.model.send({rows:g,selection:M}),m()}),w}function a(){let p=!!e.model.get(
"filters_rows");for(let x of[i,l])x.hidden=!p;let g=(Math.min(Wf,jf*t.clientWidth)-qf-(p?Gf:0))/Uf,w=Pc(e.selection,e.cut,
e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=Pc(e.selection,e.cut,e.data.noun)}let u=null;function f(){
m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?u:t.querySelector(
'[tabindex="0"]'))?.focus({preventScroll:!0})}let h=[Q(o,{focusin:({relatedTarget:p})=>{let d=p;o.contains(d)||(u=d)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),Q(s,{click:f}),e.subscribe(["data","cu\
t","selection"],a)];return a(),{refresh:a,destroy(){for(let p of h)p();o.remove()}}}var Zo=new Map;function Yn(t,e){let n=Zo.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Zo.set(e,n)}return n}function Qo(t,e){if(!Zo.get(e)){Zo.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function gs(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],l=o[Ft(n,e)[0]??0]??0,c=[];if((n.sizes[e]??
0)>(r[l]??0)){let a=zc(t,e),u=a.some(f=>i.includes(f));c.push({key:"j",words:u?"Merge: one is locked":`Merge these ${z(a.
length,"clusters")}`,next:u?null:{nodes:ds(s,a,[e]),locked:i}})}else{let a=s[l]??e,u=`cluster ${Z(t,l)}`,f=i.includes(a),
m=a<n.n;c.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:ds(s,
[a],Kt(n,a)),locked:i}});let h=n.parents[a]??-1;if(h>=0){let p=zc(t,h),d=p.find(y=>i.includes(y)),g=s.indexOf(p.find(y=>y!==
a)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:d!==void 0?`Merge: cluster ${Z(t,s.indexOf(d))} is\
 locked`:`Merge with cluster ${Z(t,g)}`,x=p.length===2&&d===void 0;c.push({key:"j",words:w,next:x?{nodes:ds(s,p,[h]),locked:i}:
null})}c.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==a):[...i,a]}})}return c.
push(...tr(t)),c}function tr(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(kt(t.tree,t.k).nodes),locked:[]}}]}function zc({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function ds(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var er=4,Bc="hclust-branch-used";function Fc({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=et(s,"hclus\
t-branch-menu");i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function l(m){
m.next&&(o(),Qo(e,Bc),t.setNodes(m.next.nodes,m.next.locked))}function c(){if(i.hidden)return;let m=i.contains(s.activeElement);
i.hidden=!0,m&&n.focus({preventScroll:!0})}function a(m){let h=s.createElement("button");return h.type="button",h.setAttribute(
"role","menuitem"),h.tabIndex=-1,h.dataset.lmSuppressShortcuts="true",h.textContent=m.words,h.setAttribute("aria-keyshor\
tcuts",m.key),h.setAttribute("aria-disabled",String(!m.next)),h.addEventListener("click",()=>{m.next&&(c(),l(m))}),h}function u(m){
let h=[...i.children],p=h.findIndex(d=>d.matches(":focus"));h[(p+m+h.length)%h.length]?.focus({preventScroll:!0})}let f=Q(
i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key==="ArrowUp")u(-1);else if(m.key==="Escape"||
m.key==="Tab")c();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},contextmenu(m){m.preventDefault(),
m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=!0)}});return{close:c,hint:m=>Yn(
e,Bc)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,h){let p=m<0?tr(t.cut):gs(t.cut,m);if(!p.length)
return!1;r.hide(),i.replaceChildren(...p.map(a)),i.hidden=!1;let d=Math.min(h.x,e.clientWidth-i.offsetWidth-er),g=Math.min(
h.y,e.clientHeight-i.offsetHeight-er);return i.style.transform=`translate(${Math.max(er,d)}px, ${Math.max(er,g)}px)`,u(1),
!0},press(m,h){let d=(h<0?tr(t.cut):gs(t.cut,h)).find(g=>g.key===m);return d&&l(d),d?.words??""},destroy(){f(),i.remove()}}}var{top:He,min_width:Kf,free_shift:Vf,head_margin:ws}=W.cluster_labels;var nr=2*U+7,Uc=W.cluster_labels.wordings,Wc={title:0,size:"",lines:1};function jc(t){return Math.ceil(t.width("cluster"))+
ws+2}function qc(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:l,data:c,corner:a}=e,{sizes:u,noun:f}=Ko(c,o),m=({label:v},T)=>{
let A=T.title?Z(o,v):z(v);return A===z(v)?A:l.fitTitle(A,T.title,U,!0)},h=({label:v},T)=>{if(!T.size)return"";let A=z(b(
u,v),T.size==="counted"?f:"");return T.lines===2?A:` · ${A}`},p=(v,T)=>[l.width(m(v,T),U,!0),l.width(h(v,T))],d=(v,T)=>v.
map(A=>{let[S,C]=p(A,T);return T.lines===2?Math.max(S,C):S+C}),g=Xf(e),w=g.length*Kf>s.width,x=w?null:ia(g,Uc.map(v=>d(g,
v)),s.width),y=x?Uc[x.wording]:Wc;if(!x){w&&(g=g.filter(({span:T})=>T>4));let v=aa(g,d(g,Wc),s.width);g=g.filter((T,A)=>v[A])}
ot(t,"left","alphabetic");let[M,k]=[He+U-2,He+2*U],_=(v,T,A,S=!1)=>{t.fillStyle=S?i.ink:i.quiet,t.font=l.css(U,S),t.fillText(
v,T,A)};if(g.forEach((v,T)=>{let A=x?.middles[T]??v.centre,[S,C]=p(v,y);Math.abs(A-v.centre)>v.span/2+Vf&&(t.strokeStyle=
tt(b(r,b(o.nodes,v.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(v.centre,n+1),t.lineTo(A,He-1),t.stroke());let $=y.lines===
2,L=A-($?S:S+C)/2;_(m(v,y),L,M,!0),y.size&&_(h(v,y),$?A-C/2:L+S,$?k:M)}),y.size==="counted")return;let N=a.left-ws-1;[["\
cluster",""],[f,"size"]].slice(0,y.lines).forEach((v,T)=>{let A=v.find(S=>l.width(S)<=N);A&&_(A,-ws-l.width(A),T?k:M)})}
function Xf({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),i=s+b(t.sizes,r),[
l,c]=[Tt(e,s),Tt(e,i)];if(c<=0||l>=e.width)continue;let[a,u]=[Math.max(0,l),Math.min(e.width,c)];n.push({label:r,centre:(a+
u)/2,span:u-a})}return n}var Gc=W.caption_margin;function Kc(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[c,a]of t){
let[u,f]=[Math.max(0,Math.floor(c)-Gc),Math.ceil(a)+Gc];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let c=0;c<=o;c++)i+=b(r,c),s[c+1]=b(s,c)+(i>0?1:0);let l=Math.ceil(e);for(let c=o-l;c>=
0;c--)if(b(s,c+l)===b(s,c))return c;return null}function Vc({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
l,c]=[b(t,i)/n,b(t,i+1)/n],[a,u]=[b(t,i+2)/n,b(t,i+3)/n];c<=r&&c+u>=o&&s.push([l,l+a])}return s}function Yf(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function Xc(t,e,n){let o=Yf(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var Jc=12,gn={high:24,line:15,around:13,grip:14},Jn=W.cut_label.right_margin,Yc="Drag to move the cut",bs="hclust-cut-mo\
ved",Jf="M4 0 1 4h6zM4 12 1 8h6z",or="http://www.w3.org/2000/svg",{wide:Zf,narrow:Qf}=W.cut_label,tm=24,rr=14;function em(t,e,n){
let o=e>=Zf?`${z(Math.min(n,99),"clusters")} · 0.0000`:e>=Qf?z(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,Jc,!0))+2*gn.around+gn.grip}function Zc(t,e){let n=t.ownerDocument,o=(S,C="div")=>{let $=n.createElement(C);return $.
className=`hclust-cut-${S}`,$},[r,s,i,l,c,a]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(or,"svg"),f=S=>{let C=n.createElementNS(or,"path");return C.classList.add(`hclust-cut-${S}`),u.append(C),
C};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let m=f("stepped"),h=f("locked"),p=f("offer");
a.tabIndex=0,a.setAttribute("role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orien\
tation","vertical"),a.setAttribute("aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
l,c,a);let d=["k","noun","dot","at"].map(S=>o(S,"span")),g=n.createElementNS(or,"svg"),w=n.createElementNS(or,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",Jf),g.append(w),a.append(g,...d);let x=o("invitation","span");x.textContent=Yc,x.setAttribute("aria-hidden","true"),
x.hidden=Yn(t,bs);let y=Xc(t,"One height",()=>e());y.className="hclust-cut-level",y.title="Cut at one height again; no c\
luster is locked then",y.dataset.lmSuppressShortcuts="true";for(let S of["pointerdown","pointermove","dblclick","context\
menu","keydown"])y.addEventListener(S,C=>C.stopPropagation());t.append(x,y);let M=null,k=null,[_,N,v,T]=[0,0,0,0];function A(S,C,$){
let[L,D,E]=[z(S.k),z(S.k,"clusters"),Pe(S)],O=D.slice(L.length);(S.isUneven?[L,O,"",""]:[L,O," · ",E]).forEach((F,q)=>{
let V=d[q];V&&(V.textContent=F)});let P=S.isUneven?[[D],[D],[L]]:[[Oc(S)],[D,E],[L,E]],B=P.map(F=>Math.max(...F.map(q=>C.
width(q,Jc,!0)))+2*gn.around+gn.grip),G=B.findIndex(F=>F<=$+.5),st=G<0?P.length-1:G;N=b(B,st);let R=st>0&&!S.isUneven;v=
(gn.high+(R?gn.line:0))/2,a.classList.toggle("two",R),a.classList.toggle("short",st>1)}return{handle:a,show({cut:S,frame:C,
corner:{left:$,top:L},strip:D,face:E},O,I,P){let B=em(E,I,S.tree.n);if(S!==M||E!==k||B!==T){[M,k,T]=[S,E,B];let X=Xn(S);
A(S,E,B),c.textContent=X,_=E.width(X)+8,rm(a,S,C)}let G=X=>Math.round(X*C.dpr)/C.dpr,st=X=>G(L+Math.min(Math.max(lt(C,X),
0),C.height)),[R,F,q]=[st(S.t),st(Math.min(S.upper,C.top)),st(S.lower)];sr(r,$-D,F,C.width+D),r.style.height=`${Math.max(
0,q-F)}px`,r.hidden=!S.hasThreshold,sr(s,$-D,R,C.width+D);let V=S.isUneven||S.locked.length>0;s.hidden=V;let Y=P&&!Xt({...P,
tree:S.tree},S)&&P;u.style.display=V||Y?"":"none";let ct=I-N-1,bt=[],yt=[],wn=X=>{if(!X)return"";let Ne=go(X),pe=Zt(X,C).
map(({label:Be,x0:H,x1:K})=>{let J=st(Math.min(b(Ne,Be),C.top))+.5;X===S&&$+K>ct-2&&bt.push(J);let dt=`${G(H)} ${J}L${G(
K)} ${J}`;return X.locked.includes(b(X.nodes,Be))&&yt.push(dt),dt});return pe.length?`M${pe.join("L")}`:""};(V||Y)&&(u.style.
transform=`translate(${$}px, 0)`,m.setAttribute("d",wn(V&&S)),h.setAttribute("d",yt.map(X=>`M${X}`).join("")),p.setAttribute(
"d",wn(Y))),sr(i,$,R,C.width),sr(l,0,0,$-D-4),l.style.height=`${L+C.height}px`;let[jt,le]=[Math.min(...bt),Math.max(...bt)],
Lt=v+4,te=[jt-Lt,le+Lt].filter(X=>X>=L+v&&X<=L+C.height-v),ee=le-jt>1&&R>jt-Lt&&R<le+Lt?nm(te,R):R,qt=Math.min(Math.max(
ee,L+v),L+C.height-v);!V&&t.getRootNode().activeElement===y&&a.focus({preventScroll:!0}),y.hidden=!V;let ue=qt-v-tm-3,_e=ue>=
L?ue:qt+v+3;y.style.transform=`translate(${G(ct+N)}px, ${G(_e)}px) translateX(-100%)`;let fe=!V&&!Yn(t,bs);x.hidden=!fe,
fe&&(x.style.transform=`translate(${G(ct-6)}px, ${G(qt-9)}px) translateX(-100%)`),a.style.transform=`translate(${G(ct)}p\
x, ${G(qt-v)}px)`,a.style.width=`${N}px`;let Et=[R-L-17,R-L+4,1].map(X=>{let pe=(X<R-L-rr||X>R-L)&&X>=0&&X+rr<=C.height;
return{at:X,x:pe?Kc(Vc(O,C.dpr,X,X+rr),_,ct-$-(fe?E.width(Yc)+30:6)):null}}).find(({x:X})=>X!==null);if(c.hidden=!Et,!Et)
return;let me=L+Et.at;c.style.transform=`translate(${G($+(Et.x??0))}px, ${me}px)`,c.classList.toggle("inside",S.hasThreshold&&
me>=F&&me+rr<=q)},endInvitation(){Qo(t,bs),x.hidden=!0},destroy(){for(let S of[r,s,u,i,l,c,a,x,y])S.remove()}}}function nm(t,e){
return t.reduce((n,o)=>Math.abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function om(t){return t.isUneven?"different heights":Pe(
t)}function sr(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function rm(t,e,n){t.setAttribute(
"aria-valuemax",at(Math.max(n.top,e.t))),t.setAttribute("aria-valuenow",at(e.t)),t.setAttribute("aria-valuetext",e.isUneven?
`${z(e.k,"clusters")}, cut at different heights; ${Xn(e)}`:`height ${Pe(e)}, ${z(e.k,"clusters")}; ${Xn(e)}`)}function Qc(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${Z(t,i)} with ${z(s,e)}`);return t.k>12&&r.push(`and ${z(t.k-12)}\
 more`),`Tree of ${z(t.tree.n,e)}, up to height ${pt(n)}. Cut at ${om(t)} into ${z(t.k,"clusters")}; ${Xn(t)}. ${r.join(
", ")}.`}function tl(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function el(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr)),s=Uo(n,r,i=>Jt(o,i*o.width/r));mn(t,e,s)}var nl=3,ol=52+Jn,ir=6,rl=6,sl=t=>(t.model.get("parts")??[]).includes("clustermap"),il=t=>sl(t)?[]:Xe([],t.data.tracks,t.
option("tracks"));function al(t,e){let n=t.ownerDocument,o=!1,r=[],s=xe(n,()=>i=[]),i=[],l=et(n,"hclust-corner");for(let w of[
"pointerdown","pointermove","dblclick","wheel"])l.addEventListener(w,x=>x.stopPropagation());let a=Ao(l,"Tracks","Strips\
 below the leaves that show what else is known of each row",(w,x)=>{fo(e,"tracks",w,x)},[],"Below the leaves"),u=[],f={items:[],
lines:0},m=[],h=[],p=()=>h.reduce((w,x)=>w+x+nl,m.length&&ir);function d(w,x){let y=[r,w,x,e.selection];return y.some((M,k)=>M!==
u[k])&&(f=an(r,w-2*rl,x,e.selection),m=r.filter(M=>Hr(M,w-ol)),h=Io(m,w-ol,x),u=y),f}function g({data:w,frame:x}){Me(s)&&
([s,i]=[xe(n,()=>i=[]),[]]);let y=[m,x,w.tree.order];y.every((M,k)=>M===i[k])||(i=y,el(s,m,w.tree.order,x))}return{update(){
o=!sl(e)&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!l.isConnected&&t.append(l);let x=e.option("tracks")??[];a.show(
[],[],w.map(({name:M})=>M),x);let y=r;return r=Xe(r,w,o?x:[]),y!==r},place(w){l.style.left=`${w+6}px`},tall:p,room(w,x){
let{lines:y}=d(w,x);return p()+(y?y*Dn+ir:0)},paint(w,x,y,M){if(!m.length)return;g(x);let{frame:k,corner:_,theme:N,face:v,
data:T}=x;w.save(),w.imageSmoothingEnabled=!1,w.textBaseline="middle";let A=y+ir;m.forEach((S,C)=>{let $=b(h,C);w.font=v.
css(),w.textAlign="right",S.colors.length?(w.drawImage(s,0,C,s.width,1,_.left,A,k.width,$),ve(w,_.left,A,k.width,$,N)):(w.
fillStyle=N.quiet,T.tree.order.forEach((D,E)=>{let O=Tt(k,E+.5);O<0||O>k.width||(w.save(),w.translate(_.left+O,A),w.rotate(
-Math.PI/2),w.fillText(v.fit(j(ht(S,D)),$),0,.5),w.restore())})),w.fillStyle=N.ink;let L=v.fit(j(S.name),_.left-8);w.fillText(
L,_.left-6,A+$/2+.5),A+=$+nl}),w.translate(rl,0),No(w,d(M,v).items,A+ir/2,N,v),w.restore()},destroy(){s.width=s.height=0,
l.remove()}}}var ys=4;function ar(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?ut(r,b(r.parents,e.leaf)):0,p=[
`cluster ${Z(o,b(o.labels,e.leaf))}`,`merged at ${pt(m)}`,Jo(n,e.leaf)],d=il(t).map(g=>`${g.name}: ${ht(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...d]]}let s=Ft(r,e.node),{leafRows:i}=n,l=i&&s.reduce((m,h)=>m+b(i,h),0),
c=l===null?"":` of ${z(l,n.rowNoun)}`,a=o.nodes.indexOf(e.node),u=`${a<0?"":`Cluster ${Z(o,a)} · `}${z(s.length,n.noun)}${c}`,
f=[...s.subarray(0,ys)].map(m=>j(n.name(m)));return s.length>ys&&f.push(`and ${z(s.length-ys)} more`),[u,[`height ${pt(ut(
r,e.node))}`,...f]]}var cl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
sm="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks, f flips · Esc: back to t\
he cut",im="u: one height again · ",am=0;function ll(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:l,
getScene:c,menu:a}=t,u=et(n.ownerDocument,"hclust-tree-hint");u.id=`hclust-keys-${++am}`,u.textContent=cl,o.setAttribute(
"aria-describedby",u.id),n.append(u);let f=-1;function m(T){t.cancelAnnouncement(),h(T)}function h(T){let{data:A}=e,{tree:S}=A;
f=T,u.textContent=sm,n.classList.add(Dt);let C=Ir(c().frame,S,T);r.reveal([C-.5]);let $=T<A.n?{leaf:T}:{node:T};e.setHover(
$);let{frame:L,corner:D}=c(),[E,O]=ar(e,$),I=(C-L.from)/(L.to-L.from),P={x:D.left+I*L.width,y:D.top+lt(L,ut(S,T))};i.show(
P.x,P.y,E,O),l([E,...O].join(", "))}function p(){f<0||(f=-1,u.textContent=x(),n.classList.remove(Dt),e.setHover(null),i.
hide())}let d=T=>()=>m(ho(e.data.tree,f,T)),g={ArrowUp:d("up"),ArrowDown:d("down"),ArrowLeft:d(0),ArrowRight:d(1),Home:()=>m(
2*e.data.n-2),Enter:T=>e.select(Ft(e.data.tree,f),{add:T.shiftKey}),Escape:p,s:()=>w("s"),j:()=>w("j"),l:()=>w("l"),f:()=>{
e.flip(f),h(f)}};function w(T){let A=a.press(T,f);f>=0&&h(f),A&&l(A)}function x(){let{cut:T}=e;return(T.isUneven||T.locked.
length?im:"")+cl}let y=T=>()=>{t.moved(),e.setClusters(Math.min(Math.max(T(e.cut.k),1),e.data.n))},M={ArrowUp:y(T=>T-1),
ArrowRight:y(T=>T-1),ArrowDown:y(T=>T+1),ArrowLeft:y(T=>T+1),PageUp:y(T=>T-10),PageDown:y(T=>T+10),Home:y(()=>e.data.n),
End:y(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.select([]),u:()=>w("u"),"+":()=>r.zoom(
.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},
[k,_]=[Wt({...M,...g}),Wt(M)],N=Q(n,{keydown(T){n.classList.remove("by-pointer"),(f<0?_:k)(T)},focusout:p,pointerdown:p}),
v=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=x())});return{leave:p,destroy(){v(),N()}}}var cm=.72;function lm(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let l=0;l<t.n;l++)r[l+1]=b(r,l)+b(e,b(t.order,l));
let s=[],i=[2*t.n-2];for(let l=i.pop();l!==void 0;l=i.pop()){let c=b(t.start,l),a=b(t.sizes,l);Lo(t,l,o)<n||(b(r,c+a)===
b(r,c)?s.push(l):l>=t.n&&i.push(...Kt(t,l)))}return s}function ul(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,l=o.width/(o.to-o.from)*i,c=Math.round(o.height*i),a=u=>Math.round(lt(o,u)*i-s/2);t.globalAlpha=cm,t.
fillStyle=r.paper;for(let u of lm(e,n,1/l,o.places?.edges)){let f=b(e.start,u),[m,h]=[f,f+b(e.sizes,u)].map(x=>Tt(o,x)*i);
if(m===void 0||h===void 0||h<0||m>o.width*i)continue;let p=a(ln(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,h-m),c-p);let d=b(
e.parents,u);if(d<0)continue;let g=Math.round(cn(o,e,u)*i-s/2),w=a(ut(e,d))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?c:p)-w))}
t.globalAlpha=1}var Ee=W.cluster_bar,xs=He+nr+2,cr=U+2,Ms=8;function fl(t,e,n,o){let{cut:r,colors:s,frame:i,corner:l}=e,{dpr:c}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(l.left*c),Math.round(l.top*c)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:u,x0:f,x1:m}of Zt(r,i)){let h=b(r.nodes,u);if(h<r.tree.n)continue;let p=Math.
round(lt(i,ln(r.tree,h))*c-o/2),d=Math.floor(f*c);t.fillStyle=tt(b(s,h)),t.fillRect(d,p,Math.max(1,Math.ceil(m*c)-d),a-p)}
ul(t,e,o),t.restore()}var um=5;function ml(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Zt(n,r),[l,c]=Ee;e.classes&&fm(t,e,e.classes);for(let{label:a,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=tt(b(o,b(n.nodes,a))),t.beginPath(),f-u>8?t.roundRect(u+m,l,f-u-2*m,c-l,2):t.rect(u+m,l,Math.max(f-u-2*m,1/
r.dpr),c-l),t.fill()}e.classes||mm(t,e,i),qc(t,e,c),pm(t,e),e.labels&&hm(t,e),t.restore()}function fm(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Ee,l=1/n.dpr,[c,a]=[0,-1];for(let u=0;;u+=l){let f=u>=n.width,m=e.tree.order[Math.floor(Jt(
n,u+l/2))],h=f||m===void 0?-1:b(o,m);if(h!==a&&a>=0&&(t.fillStyle=tt(b(r,a)),t.fillRect(c,s,u-c,i-s)),h!==a&&([c,a]=[u,h]),
f)return}}function mm(t,{cut:e,theme:n},o){let r=Ct(e);if(new Set(Array.from(r,tt)).size===e.k)return;let[s,i]=Ee;for(let{
label:l,x0:c,x1:a}of o)a-c<i-s||ic(t,b(r,l),(c+a)/2,(s+i)/2,um,n.paper)}function pm(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],l=[o.from,Math.min(o.to,e.n)],c=Po(i,l,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<c.length;a+=2){let[u=0,f=0]=[c[a],c[a+1]];t.fillRect(u,1,Math.max(1,f-u),Ee[0]-2)}}function hm(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:l}){ot(t,l?"center":"right");let[c,a]=[Jt(o,0),Jt(o,o.width)];for(let u=Math.
max(0,Math.floor(c));u<Math.min(e.n,Math.ceil(a));u++){let[f,m]=[Tt(o,u+.5),Rr(o,u)];if(f<5||f>o.width-5||!pl(o,u))continue;
let h=l?m-Ms:i,p=b(e.tree.order,u),d=!!n?.[p];t.save(),t.translate(f,l?xs+U/2:xs),l||t.rotate(-Math.PI/2),t.fillStyle=d?
r.ink:r.quiet,t.font=s.css(U,d),t.fillText(s.fit(j(e.name(p)),h,U,d,ao(e,p)),0,0),t.restore()}}var pl=(t,e)=>Rr(t,e)>=cr-
1e-6;function hl(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:l}){let c=o.left-r;t.save(),t.translate(c,o.top);
let a=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=s.rule,t.fillRect(-a,0,a,n.height),
t.font=i.css(),ot(t,"right");let f=ne(l);l.forEach((m,h)=>{let p=lt(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-a/2),5,a),
t.fillStyle=s.quiet,t.fillText(f[h]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",
t.fillText(i.fit(j(e.heightLabel),n.height-8),-n.height/2,7-c)),t.restore()}function dl(t,{data:e,frame:n,corner:o,theme:r},s){
if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-
n.from)/e.n*n.width),l=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+l,s,i,2)}function gl(t,{data:e,cut:n,colors:o,
frame:r,corner:s,theme:i},l,c){let{tree:a}=e,{dpr:u}=r,f=b(a.start,c),m=f+b(a.sizes,c),h=Math.max(1,Math.round(.5*u));t.
save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),
Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:d}=l,g="";for(let y=0;y<l.count;y++){let M=b(d,y),k=b(a.start,M);
if(k<f||k>=m||M>c)continue;let _=b(n.labels,b(a.order,k)),v=b(a.sizes,M)<=b(n.sizes,_)?tt(b(o,b(n.nodes,_))):i.ink;v!==g&&
(t.fillStyle=g=v),t.fillRect(b(p,4*y)-h,b(p,4*y+1)-h,b(p,4*y+2)+2*h,b(p,4*y+3)+2*h)}t.restore();let[w,x]=[Math.max(0,Tt(
r,f)),Math.min(r.width,Tt(r,m))];x<=w||(t.fillStyle=i.ink,t.fillRect(s.left+w,s.top+r.height+Ee[1]+1,Math.max(x-w,1.5),1.5))}
function wl(t,{data:e,frame:n,corner:o,theme:r},s){let i=Tt(n,b(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[l,c]=[o.
left+i,o.top+n.height+(Ee[0]+Ee[1])/2];t.beginPath(),t.arc(l,c,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,
t.strokeStyle=r.ink,t.stroke()}function ks({data:t,cut:e,frame:n,corner:o,tracks:r},s,i,l){let{tree:c}=t,[a,u]=[s-o.left,
i-o.top];if(a<0||a>=n.width||u<-l)return null;let f=Math.min(Math.max(Math.floor(Jt(n,a)),0),t.n-1),m=b(c.order,f),h=u-n.
height;if(h>r[0]&&h<r[1])return{leaf:m};if(h>xs-2)return pl(n,f)?{leaf:m}:null;if(h>Ee[0]-1)return{node:b(e.nodes,b(e.labels,
m))};if(h>-5)return{leaf:m};let p=un(c,n,a,u,l);return p<0?null:p<t.n?{leaf:p}:{node:p}}var dm=550,ze={mouse:7,touch:14,line:8,snap:4};function bl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:l,
menu:c}=t,a,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(M,k){let{frame:_}=l(),{tree:N}=e.data,v=Math.
min(Math.max(Co(_,M),0),_.top),T=Rt(N,v),A=lt(_,Ke(we(N,T)));!k&&Math.abs(A-M)<=ze.snap?e.cut.locked.length?e.setThreshold(
Ke(we(N,T))):e.setClusters(T):e.setThreshold(v)}function m(M){let{cut:k,frame:_}=l();if(!k.isUneven)return k.t;let N=Zt(
k,_).find(({x0:v,x1:T})=>v<=M&&M<T);return N?go(k)[N.label]??k.t:k.t}function h(M,k){return M.target===o?null:ks(l(),k.x,
k.y,M.pointerType==="touch"?ze.touch:ze.mouse)}function p(M,k){return u.menu=!0,c.open(k,M)}let d=M=>M?.node??M?.leaf??-1;
function g(M,k,_){if(_)if(M.altKey)_.node!==void 0&&e.flip(_.node);else{let N=_.node===void 0?[_.leaf]:Ft(e.data.tree,_.
node);e.select(N,{add:M.shiftKey})}else{let{corner:N,frame:v}=l();!M.shiftKey&&k.x>=N.left&&v.width&&e.select([])}}function w(M,k,_){
if(n.style.cursor=M?"pointer":r.part?"grab":"",e.setHover(M),M){let[N,v]=ar(e,M),T=M.node===void 0?[]:c.hint(_);i.show(k.
x,k.y,N,[...v,...T])}else i.hide()}function x(M){if(!rn(n,M))return;let k=M.deltaMode?16:1,[_,N]=[M.deltaX*k,M.deltaY*k],
{frame:v,corner:T}=l();if(!M.ctrlKey&&!M.shiftKey&&Math.abs(_)>Math.abs(N))return r.part?(M.preventDefault(),r.move(_/Le(
v))):void 0;let A=N||_,S=vt(n,M);if(M.shiftKey||S.x<T.left)return A>0&&s.share===1?void 0:(M.preventDefault(),s.zoom(Math.
exp(A*.002)));if(A>0&&!r.part)return;M.preventDefault();let C=(S.x-T.left)/v.width;r.zoom(Math.exp(A*(M.ctrlKey?.01:.002)),
C)}let y=[pn(n,{down(M,k){if(c.close(),M.button!==0)return!1;let{frame:_,corner:N}=l(),v=N.top+lt(_,Math.min(e.cut.t,_.top)),
T=N.top+lt(_,Math.min(m(k.x-N.left),_.top)),A=M.pointerType==="touch"?ze.touch:ze.line,[S,C]=[M.target===o,k.x<N.left-4];
return u={mode:S||C||Math.abs(k.y-T)<=A?"cut":"press",offset:C&&!S?0:v-k.y,pill:S,start:r.shown(),what:S||C?null:h(M,k)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),M.preventDefault(),i.hide(),C&&!S&&f(k.y-N.top,M.altKey),M.pointerType===
"touch"&&(a=setTimeout(()=>p(k,d(u.what)),dm)),!0},drag(M,k,_){let[N,v]=[k.x-_.x,k.y-_.y];if(_.moved||=Math.abs(u.mode===
"cut"?v:N)>=(u.what?on:1),!_.moved)return;clearTimeout(a);let{frame:T,corner:A}=l();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(k.y+u.offset-A.top,M.altKey)):u.mode==="pan"&&r.move(-N/Le(T),u.start)},
up(M,k,_){clearTimeout(a),u.mode==="cut"&&e.flush(),!(u.menu||_.moved||u.pill||k.x<l().corner.left-4)&&(g(M,k,u.what),M.
pointerType==="touch"&&w(u.what,k,"Long press"))},cancel(){clearTimeout(a),u.mode==="cut"&&e.flush()},hover(M,k){M.pointerType!==
"touch"&&w(h(M,k),k,"Right click")},leave(){e.setHover(null),i.hide()},pinch(M,k,_){let{frame:N,corner:v}=l();r.zoom(M,(k.
x-_-v.left)/N.width),r.move(-_/Le(l().frame))}}),Q(n,{contextmenu(M){let k=vt(n,M),_=M.target===o?e.hover:ks(l(),k.x,k.y,
u.menu?ze.touch:ze.mouse);M.shiftKey||!p(k,d(_))||M.preventDefault()},wheel:x,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let M of y)M()}}var yl=["ribbon","ribbon_module","evidence"];function xl(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",l="";async function c(m){
s=await hn(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),a())}function a(){let m=o.get("ribbon_\
module"),h=m&&n.option("ribbon")||"";if(h&&!s){i||c(m),i="loading";return}!h==!r&&h===l||(l=h,h?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){l="",a()}for(let m of yl)o.on(`change:${m}`,u);let f=[n.subscribe("option",a),n.
subscribe("data",u)];return a(),{width:m=>r?.width(m)??0,below:(m,h)=>r?.below(m,h),above:(m,h)=>r?.above(m,h),destroy(){
i="ended";for(let m of yl)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var gm=W.head_room,wm={grown:150,zoomed:96},bm=500;function Ml(t,e,n){let o=t.ownerDocument,r=ie(o,n.font),s=null,i=null,
l=()=>xe(o,()=>i=null),c=l(),a=null,[u,f]=[0,null],m=xo(()=>A()),h=tl(()=>A()),p=ke(t,"hclust-tree",[N,v],()=>s=null),{box:d,
stage:g,tip:w,announce:x}=p;g.canvas.setAttribute("aria-hidden","true");let y=Zc(d,()=>{D.menu.press("u",-1),D.handle.focus(
{preventScroll:!0})}),M=al(d,e);function k(){if(s){let{cut:Et,selection:me,data:X}=e,[Ne,pe]=[yr(X.tree),$t(e)];return Object.
assign(s,{cut:Et,selection:me,data:X,colors:Ne,classes:pe}),s}let{data:O,cut:I,selection:P}=e,[B,G]=m.shown(),st=(Bt(O.tree)||
1)*gm*h.share,[R,F]=[G-B,O.n].map(Et=>(g.width-52-Jn)/Et),q=$r(O.tree,O.leafRows),[V,Y]=[R>=cr,F>=cr],ct=Et=>Et*(q?.least??
1)>=T()+Ms,bt=V&&ct(R),yt=wm[Y?"grown":"zoomed"],wn=Y?ct(F):bt,jt=V?wn?U+2:Math.min(yt,T()):0,le=M.room(g.width,r);d.style.
setProperty("--hc-names",`${(Y?jt+6:0)+le}px`);let Lt={left:0,top:8},te=He+nr+(jt?jt+6:0),bn=te+le+(m.part?5:0),ee=Math.
max(40,g.height-Lt.top-bn),qt=je(0,st,ee,44),ue=Math.max(...ne(qt).map(Et=>r.width(Et)),0);Lt.left=Math.max(Math.ceil(ue)+
11+(O.heightLabel?U+9:4),jc(r));let _e=a?.width(g.width)??0;Lt.left+=_e,M.place(Lt.left);let fe={width:Math.max(20,g.width-
Lt.left-Jn),height:ee,from:B,to:G,top:st,dpr:g.dpr,places:q},Zn=yr(O.tree);return s={data:O,cut:I,colors:Zn,classes:$t(e),
selection:P,frame:fe,corner:Lt,strip:_e,theme:n,face:r,ticks:qt,labels:jt,flat:bt,tracks:[te,te+M.tall()]},i=null,s}function _(O){
if(Me(c)&&([c,i]=[l(),null]),!i){i=Oo(O.data.tree,O.frame),c.width=Math.round(O.frame.width*O.frame.dpr),c.height=Math.round(
O.frame.height*O.frame.dpr);let I=c.getContext("2d");I&&$o(I,i,n.quiet)}return i}function N(O){let I=k(),{thick:P}=_(I);
fl(O,I,c,P),ml(O,I),hl(O,I),M.paint(O,I,I.corner.top+I.frame.height+I.tracks[0],g.width),a?.below(O,I),dl(O,I,g.height-3)}
function v(O){let I=k(),{hover:P}=e;P?.node!==void 0&&gl(O,I,_(I),P.node),P?.leaf!==void 0&&wl(O,I,P.leaf),y.show(I,_(I),
g.width,e.offered),a?.above(O,I)}function T(){let{data:O}=e;if(f!==O.name){let I="";for(let P=0;P<O.n;P++){let B=j(O.name(
P));B.length>I.length&&(I=B)}[u,f]=[Math.ceil(r.width(I,U,!0)),O.name]}return u}function A(){s=null,g.paint()}function S(){
let{n:O,tree:I,leafRows:P}=e.data;m.reset(O,$r(I,P)?.least)}let C,$=()=>x(Qc(e.cut,e.data.noun,Bt(e.data.tree))),L=()=>{
clearTimeout(C),C=setTimeout($,bm)},D={store:e,box:d,handle:y.handle,viewport:m,heights:h,moved:y.endInvitation,tip:w,announce:x,
cancelAnnouncement:()=>clearTimeout(C),getScene:k,menu:Fc({store:e,box:d,handle:y.handle,moved:y.endInvitation,tip:w})},
E=ll(D);return a=xl({...D,paint:O=>g.paint(O)},A),p.onDestroy(bl(D),y.destroy,E.destroy,D.menu.destroy,a.destroy,D.cancelAnnouncement,
e.subscribe(["data","cut"],D.menu.close),M.destroy,e.subscribe("data",()=>{M.update(),S(),h.reset(),w.hide(),E.leave(),p.
rest(),A(),$()}),e.subscribe("order",A),e.subscribe("cut",()=>{let O=s&&Xt(s.cut,e.cut);p.followCut(e.cut,...O?[]:[0]),O?
g.paint(1):g.paint(),L()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>M.update()?A():g.paint(0)),e.
subscribe("reveal",()=>{let{start:O}=e.data.tree,I=k().frame.places?.edges;m.reveal(e.wanted.map(P=>ce(I,b(O,P))))}),e.subscribe(
"hover",()=>g.paint(1))),M.update(),S(),$(),{restyle(O){n=O,r=ie(o,n.font),f=null,A()},destroy(){p.destroy(),c.width=c.height=
0}}}var ym={tree:Ml,clustermap:ns,scatter:Cc,distances:Ya},Qt="distances";function xm(){let t=null,e=0,n=()=>{};return Ns({initialize({
model:o}){return t=kr(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=kr(o),e++||(n=Mm(t));let s=km(r,t);return()=>{
s(),--e||n()}}})}function Mm(t){let e=!1,n=Ss(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.tell(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function km(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=mr(t,r);kn(o,s);
let i=[],l=null,c=()=>e.model.get("parts")??["tree"],a=N=>t.closest(".hclust")?.querySelector(`.hclust-${N}-slot`)??null,
u=[],f=null;function m(){let N=no(o,"hclust-live-bar");e.model.get("controls")&&u.push(Lc(N,e).destroy);let v=Dc(N,e);f=
v.box,u.push(v.destroy,()=>N.remove()),d();let T=null;for(let S of c()){let C=S==="tree"||S===Qt;C||(T??=no(o,"hclust-li\
ve-pair")),h(S,C?o:T)}let A=i[0]?.box;l=A?Hc(A,e):null,l&&u.push(l.destroy)}function h(N,v){let T=ym[N];if(!T)return;let A=no(
v,`hclust-part-${N}`),S={part:N,make:T,box:A,view:T(A,e,s)};i.push(S),N===Qt&&d()}function p({view:N,box:v}){N.destroy(),
v.remove()}function d(){let N=a("find");N&&f&&f.parentElement!==N&&N.append(f);let v=i.find(({part:A})=>A===Qt)?.box,T=v&&
a(Qt);!T||v.parentElement===T||(v.classList.add("hclust","hclust-live"),kn(v,s),T.append(v))}function g(){let N=S=>S.filter(
C=>C!==Qt),[v,T]=[c(),i.map(({part:S})=>S)];if(N(v).join()!==N(T).join())return y();if(v.includes(Qt)===T.includes(Qt))return;
if(v.includes(Qt))return h(Qt,o);let A=i.find(({part:S})=>S===Qt);A&&p(A),i=i.filter(S=>S!==A)}function w(){for(let N of i)
p(N);for(let N of u)N();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=null,u=[]}function x(){let N=mr(t,r);if(JSON.
stringify(N)!==JSON.stringify(s)){s=N,kn(o,s);for(let v of i)v.box.classList.contains("hclust")&&kn(v.box,s),v.view.restyle?
v.view.restyle(s):(v.view.destroy(),v.view=v.make(v.box,e,s))}}let y=()=>{w(),m()};e.model.on("change:parts",g),e.model.
on("change:controls",y);let M=Es(o,x);m();let k=Mt(o),_=new k.ResizeObserver(()=>{d(),x(),l?.refresh()});return _.observe(
o),k.addEventListener(fr,e.announceCut),()=>{k.removeEventListener(fr,e.announceCut),M(),_.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",y),w(),e.flush(),o.remove(),r.remove()}}export{xm as default};
