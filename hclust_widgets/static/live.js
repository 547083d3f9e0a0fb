// Generated from js/ by `npm run build`. Do not edit.
function Et(t){return t.ownerDocument.defaultView??globalThis}function He(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function cs(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var pe={r:255,g:255,b:255,a:1},dn={r:0,g:0,b:0,a:1};function hn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let l=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(l,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(sc),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function sc(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function ze(t,e){return{...Te(e,t,
t.a),a:1}}function Te(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function Tt({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Jo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function gn(t,e){let[n,o]=[hn(e.paper)??pe,hn(e.ink)??dn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",Tt(Te(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Kn(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Zo="hclust-hover";function us(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let l=n?JSON.stringify(n):"";if(l===o||!(l||r))
return;o=l,r=l!=="";let a=[c,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(Zo,{detail:a}))},c=l=>{let[a,
u,f]=l.detail;!u||a===c||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(Zo,c),{tell(l){n=l,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.removeEventListener(
Zo,c)}}}var fs={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var F=fs;var Qo="hclust-asking",um=F.undo_run_ms;function ac(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function tr(t,e){let n=Et(t);if(n.matchMedia(ms).matches)return lc(t,e);let o=n.getComputedStyle(t),r=h=>o.getPropertyValue(
h).trim()?Vn(e,`var(${h})`):null,s=uc(t,e),i=ze(r("--jp-layout-color0")??s,s),c=Jo(i)<.5,l=(h,g)=>ze(h??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=l(a??Vn(e,"inherit"),c?pe:dn),f=l(r("--jp-ui-font-color2"),Te(i,u,.65)),m=l(
r("--jp-border-color2"),Te(i,u,.16)),d=l(r("--jp-layout-color1"),i),p=Tt(d)===Tt(i)?Te(i,u,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:Tt(i),ink:Tt(u),quiet:Tt(f),rule:Tt(m),panel:Tt(
p),font:n.getComputedStyle(e).fontFamily,dark:c}}var ms="(forced-colors: active)";function lc(t,e){let n=(s,i)=>ze(Vn(e,
s)??i,pe),[o,r]=[n("Canvas",pe),n("CanvasText",dn)];return{paper:Tt(o),ink:Tt(r),quiet:Tt(r),rule:Tt(n("GrayText",r)),panel:Tt(
o),font:Et(t).getComputedStyle(t).fontFamily,dark:Jo(o)<.5}}var cc=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function ps(t,e){let n=Et(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:cc});let i=["(prefers-color-scheme: dark)",ms].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function uc(t,e){
let n=[];for(let r=t;r;r=ac(r)){let s=ds(Et(r).getComputedStyle(r).backgroundColor,Et(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=ze(Vn(e,"Canvas")??pe,pe);return n.reduce((r,s)=>ze(s,r),o)}function Vn(t,e){let n=Et(t);t.style.
color=e;let o=ds(n.getComputedStyle(t).color,n);return t.style.color="",o}function ds(t,e){let n=hn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,l=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:l/255}}function hs(t){return{...t,initialize(e){return setTimeout(()=>fc(e.model).catch(()=>{})),t.initialize?.(e)}}}async function fc(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}var gs=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])gs.set(t,
t);var mc=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
pc=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ws(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+dc(t.slice(e))}function dc(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=gs.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:mc.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,pc.test(e)?-2:-1)}function H(t,e=""){return e?`${_t(t,0)} ${t===1?ws(e):e}`:_t(t,0)}function yt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":wn(t)?_t(t,Xn(t)):Jn(t,2)}var wn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Xn(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Yn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?zt(t,2):_t(t,e>=100?
0:e>=10?1:2)}function xs(t){return t>0&&t<=.005?"< 1%":`${_t(100*t,0)}%`}var st=(t,e=6)=>zt(Number(zt(t,e)),6);function mt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":yt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return hc(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?_t(t,0):Yn(
t);return n?`${r} ${n}`:r}function Ms([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[mt(t,n),mt(e,n,o)]}function hc(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function As(t,e,n,o=0){return Ss(t,e,n,o)[0]}function ks(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Ss(n,
t,e,o);return[i,c]}let[r,s]=[yt(t),yt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[zt(t,i),zt(e,i)];return[r,s]}function Ss(t,e,n,o){
let r=[gc(t,o),yt(e),yt(n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(wn)){let a=vs(t,o);for(let u=a;u<
17;u++){let f=_t(u===a?Es(t,a):t,u),m=Be(f),[d,p]=[bs(e,u),bs(n,u)];if(Be(d)<m&&(m<Be(p)||t===n)&&e<m&&m<=n)return[f,d,p]}}
let[i,c,l]=r;for(let a=4;a<17;a++){let u=Be(i),f=u<Be(l)||t===n&&i===l;if(!(e<t&&t<=n)||Be(c)<u&&e<u&&u<=n&&f)return[i,c,
l];[i,c]=[zt(t,a),zt(e,a)],l=n===1/0?yt(n):zt(n,a)}return r}function gc(t,e){if(!wn(e)||!wn(t))return yt(t);let n=vs(t,e);
return _t(Es(t,n),n)}var vs=(t,e)=>wn(e)?Math.min(Xn(e),Xn(t)):Xn(t),Es=(t,e)=>Math.floor(t*10**e+.5)/10**e,bs=(t,e)=>t===
0||t===1/0?yt(t):_t(t,e);function Be(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var wc=[1,2,2.5,5,10];function Fe(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),c=i*(wc.find(u=>u*i*s>=r*(1-1e-9))??10),l=1e-9*r,a=[];for(let u=Math.ceil((t-l)/c);u*c<=e+l;u++)a.push(
Number((u*c).toPrecision(12)));return a}function ee(t){let e=t.slice(1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>zt(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>_t(i+0,r))}
function _t(t,e){let n=Ts(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Ts(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Jn(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function zt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Jn(t,e-1).split("e");return`${ys(o)}e${r}`}return ys(Ts(t,e-1-n))}function ys(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var bn="…",bc=300;function U(t){return String(t).slice(0,bc).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Ue(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=_s(s,s.length,bn,
e,n);if(i>o||o>=s.length)return i?er(s,i)+bn:"";let c=s.lastIndexOf(" ",o-1)+1,l=c>o-yc?c:o,a=bn+s.slice(l).join("");if(n(
a)>e){if(r<=l)return Ue(a,e,n);let u=s.slice(l).join("");return bn+Ue(u,e-n(bn),n,r-l)}return er(s,_s(s,l,a,e,n))+a}function Cs(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=Ue(t,e,n);if(r===t||!o)return r;let s=Ue(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var yc=12;function _s(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(er(t,c)+n)<=o?s=c:i=c-1}return s}function er(t,e){
return t.slice(0,e).join("").trimEnd()}function yn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,l]=[b(e,s),b(e,i)],a=0;
for(;a<c.length&&c[a]===l[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function We(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(l=>b(t,l)).sort(),c=[b(i,0),b(i,i.length-1)].map(l=>Array.from(l));if(i[0]!==i.at(-1))for(let l of s){let a=Array.from(
b(t,l)),u=c.map(f=>{let m=a.findIndex((d,p)=>d!==f[p]);return m<0?a.length:m});o[l]=n(l,Math.min(...u),e[l])}}return o}var Ns=new WeakMap;
function Zn(t,e){let n=Ns.get(t);return n||(n=yn(Array.from({length:t.n},(o,r)=>U(t.name(r)))),Ns.set(t,n)),b(n,e)}var $s=F.max_cluster_title,Ls=["node_names","node_colors","color_numbers"];function Qn(t){let e=t.get("color_numbers")??
[];return{names:xn(t.get("node_names")),colors:xn(t.get("node_colors")),numbers:e}}function xn(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Os=new WeakMap,xc=new Map;function Mc({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return xc;let o=Os.get(n);o||Os.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Ac(n,e)),r}function Ac(t,e){let n=[];for(let c=0;c<e.length;c++){let l=b(e,c),a=t.get(l);a!==void 0&&n.push({label:c,
node:l,name:a})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let l=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return l<e.length&&!r.has(l)})),i=new Map;for(let{label:c,name:l}of n.
sort((a,u)=>u.node-a.node)){let a=l;for(let u=2;s.has(a)||a!==l&&o.has(a);u++)a=`${l}, ${kc(u)}`;s.add(a),i.set(c,a)}return i}
function kc(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function J(t,e){let n=Mc(
t).get(e);return n===void 0?H(e):`${U(n)} (${H(e)})`}function xt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=de(t,n);return to(t,n,je(o),o)}function Mn(t,e){let n=e>=
0?e:0,o=Rt(t,n);return to(t,o,n,de(t,o))}function Rt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;It(n,s)<
e?o=s+1:r=s}return t.n-o}function de(t,e){let{n,heights:o}=t;return{lower:e<n?It(o,n-e-1):0,upper:e>1?It(o,n-e):1/0}}function je({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function to(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Sc(t,e)},get sizes(){return c??=this.nodes.map(a=>It(t.sizes,a))},get labels(){
return l??=vc(t,this.nodes)}}}function Sc(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;nr(r,s,It(o,2*i)),or(r,s+1,It(o,2*i+1))}return r}function nr(t,e,n){Is(t,0,e,n)}function Is(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=It(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function or(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(It(t,r)>It(t,s))&&
(r=s),t[o]=It(t,r),o=r,r=2*o+1}Is(t,0,o,n)}function vc(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=It(
t.start,o),i=s+It(t.sizes,o);for(let c=s;c<i;c++)n[It(t.order,c)]=r}),n}function Rs(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:l}=de(t,i),a=c>0?l/c:0;a>s&&([s,r]=[a,i])}return r}function It(t,e){return t[e]}var Ec=65535;function rr(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let l=p=>{if(c.original!==void 0)return b(n,p*i+c.original);if(c.numbers!==void 0)return b(r,c.numbers*e+p);let h=b(
o,c.codes*e+p);return h===Ec?NaN:h},a,u=!1,[f,m]=[1/0,-1/0];function d(){return a||(a=Float64Array.from({length:e},(p,h)=>{
let g=l(h);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return d()},get gaps(){return d(),u},get ends(){return d(),f<=m?[f,m]:[0,1]}}})}function qe(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function ut(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":mt(n,t.kind,t.unit)}var Ps=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16));function he(t){let{values:e,words:n,ends:o}=t,r=t.colors.map(Ps),s=Ps(F.missing_color),[i=s,c=s]=r,l=new Uint8Array(
3*e.length);for(let a=0;a<e.length;a++){let u=b(e,a),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((d,p)=>d+f*(b(c,p)-
d));l.set((Number.isNaN(u)?s:m??s).map(Math.round),3*a)}return l}function sr(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,l=!0;for(let a=0;a<o-1;a++){let u=tt(t,2*a),f=tt(t,2*a+1);s[o+a]=tt(s,u)+tt(s,f),
i[u]=i[f]=o+a;let m=tt(e,a);m<c?l=!1:c=m,r[a]=c}return eo({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:i},
n)}function eo(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-2;l>=0;l--){let a=tt(o,2*l+(e[l]?1:0)),
u=tt(o,2*l+(e[l]?0:1)),f=tt(s,n+l);s[a]=f,s[u]=f+tt(r,a)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let l=0;l<
n;l++)i[tt(s,l)]=l,c[l]=tt(s,l)+.5;for(let l=0;l<n-1;l++)c[n+l]=(tt(c,tt(o,2*l))+tt(c,tt(o,2*l+1)))/2;return{...t,flips:e,
start:s,order:i,x:c}}function no(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,eo(t,n)}function pt(t,e){
return e<t.n?0:tt(t.distances,e-t.n)}function Bt(t){return t.n<2?0:tt(t.heights,t.n-2)}function Ft(t,e){let n=e-t.n,o=t.
flips[n]?1:0;return[tt(t.children,2*n+o),tt(t.children,2*n+1-o)]}function Kt(t,e){let n=tt(t.start,e);return t.order.subarray(
n,n+tt(t.sizes,e))}function Ds(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,l=new Int32Array(s-1),a=0;for(let u=2*s-2;u>=s;u--){
let f=tt(i,u),m=r?tt(r,f):f,d=r?tt(r,f+tt(c,u))-m:tt(c,u);d>=o&&m<n&&m+d>e&&(l[a++]=u)}return l.subarray(0,a)}function tt(t,e){
return t[e]}function Tc(t){let e=Ge(t.get("heights")),n=Ve(t.get("flips"),e.length),o=sr(ne(t.get("children")),e,n);return o.annotations=
Qn(t),o}function ir(t){let e=Tc(t),n=e.n,o=t.get("columns")??[],r=Ge(t.get("col_heights")),s=ne(t.get("col_children")),i=t.
get("col_flips"),c=Ge(t.get("originals")),l=t.get("original_columns")??[],a=t.get("axis_names")??[],u=ne(t.get("rows")),
f=ne(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(d,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:An(t.get("values")),columnTree:r.length?sr(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:l,axes:_c(a,Ge(t.get("axes")),c,l.length,n),axisNames:a,tracks:rr(t,
n,c,new Uint16Array(Ke(t.get("track_codes"))),Ge(t.get("track_values"))),columnTracks:rr(t,o.length,[],new Uint16Array(Ke(
t.get("column_track_codes"))),Ge(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:An(t.get("cell_means")),cellDeviations:An(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:Nc(Ve(t.get("names")),ne(t.get("name_ends"))),leafOf:d=>Cc(m,d)}}function _c(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,l)=>n[l*o+i]??NaN))}
function Nc(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function Cc(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Ke(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ve(t,e=0){let n=new Uint8Array(Ke(t));return n.length>=e?n:new Uint8Array(
e)}function ne(t){return new Int32Array(Ke(t))}function An(t){return new Float32Array(Ke(t))}function Ge(t){return new Float64Array(
Ke(t))}var Oc=1.05,zs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Xe(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Hs(t.get("locked_nodes")),s=Hs(t.get("cut_nodes"));if(s.length===n&&ar(e,s))return oe(
e,s,o,r);let i=Rt(e,o)===n?Mn(e,o):xt(e,n);return r.length?oe(e,i.nodes,o,r):i}function re({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Hs(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function ar({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>lt(e,i)-lt(e,c))){if(lt(e,s)!==r)return!1;r+=lt(n,s)}return r===t}function oe(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.
max(...r)<2*t.n-s)return{...Rt(t,n)===s?Mn(t,n):xt(t,s),locked:i};let c=de(t,Rt(t,n));return to(t,s,n,c,{nodes:$c(t,r),locked:i})}
function $c({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(lt(e,2*(a-t)),lt(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let l=1;
for(let a of[...o].sort((u,f)=>f-u))nr(c,l++,i(lt(e,2*(a-t)))),or(c,l,i(lt(e,2*(a-t)+1)));return c}function Vt({tree:t,locked:e},n){
if(!e.length)return"k"in n?xt(t,n.k):Mn(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[l,a]=[[],[]];for(let p=o-
2;p>=0;p--){let h=lt(r,o+p),g=h+lt(s,o+p),w=!1,x=!1;for(let M of e){let[A,y]=[lt(r,M),lt(r,M)+lt(s,M)];h>=A&&g<=y?x=!0:h<=
A&&g>=y&&(w=!0)}w?l.push(p):x||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Rt(t,f);u=a.filter(h=>h>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-l.length,0),a.length),f=je({lower:u<a.length?lt(i,lt(a,u)):0,upper:u?lt(
i,lt(a,u-1)):1/0})}let m=new Set([...l,...a.slice(0,u)].map(p=>o+p)),d=[...m].flatMap(p=>[lt(c,2*(p-o)),lt(c,2*(p-o)+1)]).
filter(p=>!m.has(p));return oe(t,d.length?d:[2*o-2],f,e)}function kn({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?oe(s,n,r,e):Rt(s,r)===o?Mn(s,r):xt(s,o)}function Xt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function oo({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let l=pt(t,i),a=lt(t.parents,i),u=l>0?l*Oc:1,f=a<0?u:pt(t,a),[m,d]=l<=f?[l,f]:[f,
l];m<n&&(n<=d||a<0)||(s[c]=m+(d-m)/2)}),s}function lt(t,e){return t[e]}function Bs(t,e){let n=xt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(l,a)=>Lc(
e,t.labels,a,b(t.sizes,a))),r=new Set(t.locked),s=o.filter((l,a)=>l>=0&&r.has(b(t.nodes,a)));if(t.isUneven&&o.every(l=>l>=
0))return{cut:oe(e,o,n.t,s),lost:!1};for(let l of s.sort((a,u)=>b(e.sizes,u)-b(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,l]},u=Vt(a,{k:t.k});u.k===t.k&&(n=u)}let i=Vt(t,{t:t.t}),c=t.isUneven&&!(i.k===t.k&&i.nodes.every((l,a)=>l===t.nodes[a]));
return{cut:n,lost:c||n.locked.length<t.locked.length}}function Lc({start:t,sizes:e,parents:n},o,r,s){let c=o.indexOf(r);
for(;c>=0&&b(e,c)<s;)c=b(n,c);if(c<0||b(e,c)!==s)return-1;let l=b(t,c);for(let a=0;a<o.length;a++){let u=b(t,a);if(b(o,a)!==
r&&u>=l&&u<l+s)return-1}return c}var ge=Object.keys(F.marker_scales).length,ro=F.colors.length,Sn=ro*ge,js=1<<30;function Ut(t,e){return js|parseInt(e.slice(
1),16)<<3|t%ge}function Ye(t){return(t&js)!==0}function qs(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Gs(t){
return t&7}var Fs=new WeakMap,Us=new WeakMap,Ws=new WeakMap;function lr(t){let{annotations:e}=t,n=cr(t);return e?.colors.
size?Ic(n,e):n}function cr(t){let{annotations:e}=t,n=e&&Us.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Vs(
t),s=Pc(o,e?.numbers.length?e.numbers:r);return e&&Us.set(e,s),s}function Ks(t,e,{nodes:n,sizes:o}){let{splits:r}=Vs(t),s=cr(t),i=new Map;r.forEach((p,h)=>{i.set(p,nt(s,h))});let c=new Set(
Array.from(e,p=>nt(r,p))),l=new Set(Array.from(c,p=>i.get(p))),u=Array.from(n.keys()).sort((p,h)=>nt(o,h)-nt(o,p)||nt(n,
p)-nt(n,h)).map(p=>nt(r,nt(n,p))),f=new Map;for(let p of u)c.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let h=i.get(p)??0;if(h>=ro||m.has(h)){let g=Array.from(F.colors.keys()).filter(w=>!m.has(w));for(h=
g.find(w=>!l.has(w))??g[0]??ro;m.has(h);)h++}f.set(p,h),m.add(h)}let d=[];for(let p=0,h=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){d.push(g);continue}for(;m.has(h);)h++;d.push(h++)}return d}function Ic(t,e){let n=Ws.get(e);
if(!n){Ws.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ut(nt(n,o),r)}return n}function Nt(t){let{nodes:e,tree:n}=t,o=cr(
n),r=Rc(e.map(i=>nt(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let l=s.get(i);l&&(r[c]=Ut(nt(r,c),
l))}),r}function Rc(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Sn))return t;let o=Array.from(e.keys()).sort((s,i)=>nt(n.start,
nt(e,s))-nt(n.start,nt(e,i))),r=-1;for(let s of o){let i=nt(t,s);i%Sn===r&&(t[s]=i+ro),r=nt(t,s)%Sn}return t}function Vs(t){
let e=Fs.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){
let u=nt(o,2*a),f=nt(o,2*a+1),m=nt(r,u)>=nt(r,f);s[m?u:f]=nt(s,n+a),s[m?f:u]=l}let i=[];xt(t,Rs(t)).nodes.forEach((l,a)=>{
i[nt(s,l)]=a});let c={splits:s,start:i};return Fs.set(t.children,c),c}function Pc(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=nt(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)
c++;o[i]=c}return t.map(i=>nt(o,i))}function nt(t,e){return t[e]}var Dc=200,Hc=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function fr(t){let e=ir(t),n=Xe(t,e.tree),o=ur(t,e),r=null,s=null,i=[],c=new Map,
l=T=>{for(let O of[...c.get(T)??[]])O(T)},a=new Map,u,f=-1/0,m=!1,d=!1;function p(T){m=!0;try{for(let[O,L]of Object.entries(
T))t.set(O,L)}finally{m=!1}}function h(){if(clearTimeout(u),u=void 0,!a.size)return;f=Date.now();let T=Object.fromEntries(
a);a.clear(),p("n_clusters"in T?{...T,...x()}:T),t.save_changes()}function g(T){for(let[O,L]of Object.entries(T))a.set(O,
L);u??=setTimeout(h,Math.max(0,f+Dc-Date.now()))}function w(){if(h(),!!d){d=!1;try{let T={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...re(n),...T}})}catch{}}}let x=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),M=[];function A(T,O){let L=()=>{if(m)return;let $=e.revision>
0&&t.get("revision")===e.revision;(T==="revision"||$)&&O()};t.on(`change:${T}`,L),M.push([`change:${T}`,L])}let y=t.get(
"python_seq");function S(){let T=y;return y=t.get("python_seq"),y!==T}let v=()=>a.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function k(T){let O=t.get("threshold_step");return O>0&&Math.abs(T-Math.round(n.t/
O)*O)<1e-6*O}A("revision",()=>{let T=e.revision>0&&v();a.clear(),d&&=T,y=t.get("python_seq");let{rows:O}=e;if(e=ir(t),T){
n=String(O)===String(e.rows)?Bs(n,e.tree).cut:xt(e.tree,n.k);let $={...I(n.k),...re(n)};p($),g($)}else n=Xe(t,e.tree);o=
ur(t,e),r=s=null,l("data")}),A("python_seq",()=>queueMicrotask(S)),A("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let T=S();T&&v()?p(re(n)):C(T?Xe(t,e.tree):E(),T)}),A("distance_threshold",()=>{let T=t.get("distance_threshold");if(T===
n.t)return;let O=S();if(!(!O&&k(T))){if(O&&v()){p(re(n));return}C(O?Xe(t,e.tree):Vt(n,{t:T}),O)}});for(let T of["cut_nod\
es","locked_nodes"])A(T,()=>{if(t.get(T)===re(n)[T])return;let O=S();O&&v()?p(re(n)):C(Xe(t,e.tree),O)});function E(){let[
T,O]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Rt(e.tree,O)!==T?Vt(n,{k:T}):Vt(n,{t:O})}
for(let T of Ls)A(T,()=>{e={...e,tree:{...e.tree,annotations:Qn(t)}},n=kn(n,e.tree),l("cut")});A("flips",()=>{let T=Ve(t.
get("flips"),e.n-1);T.some((O,L)=>O!==e.tree.flips[L])&&_(eo(e.tree,T))}),A("selection",()=>{a.delete("selection");let T=ur(
t,e);Xs(o,T)||(o=T,l("selection"),N([...T?.keys()??[]].filter(O=>T?.[O])))});for(let T of[...Hc,"cmap_colors","values_ab\
out","split_order","split_about","distances","distances_about"])A(T,()=>l("option"));function _(T){e={...e,tree:T},n=kn(
n,T),s&&=kn(s,T),l("order")}function N(T){i=T,T.length&&l("reveal")}function C(T,O){for(let $ of zs)a.delete($);d=!O,n=T;
let L={...I(T.k),...re(n),...O?{}:x()};p(Object.fromEntries(Object.entries(L).filter(([$,B])=>t.get($)!==B))),l("cut")}function I(T){
let O=t.get("most_clusters");return O&&T>O?{most_clusters:Math.min(e.n,2*T)}:{}}function R(T){Xt(T,n)&&T.locked.join()===
n.locked.join()&&T.t===n.t||(n=T,d=!0,g({...I(n.k),...re(n)}),l("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(T){R(Vt(n,{t:T}))},setNodes(T,O){let L=oe(e.tree,T,n.t,O),$=Ks(
e.tree,n.nodes,L),{names:B=new Map,colors:Z=new Map}=e.tree.annotations??{};e={...e,tree:{...e.tree,annotations:{names:B,
colors:Z,numbers:$}}},R(kn(L,e.tree)),g({color_numbers:$}),h()},cutInto:T=>Vt(n,{k:T}),setClusters(T){R(Vt(n,{k:T}))},select(T,{
add:O=!1}={}){let L=O&&o?o.slice():new Uint8Array(e.n);for(let B=0;B<T.length;B++)L[b(T,B)]=1;let $=L.includes(1)?L:null;
Xs(o,$)||(o=$,g({selection:zc($,e)}),l("selection"),N(Array.from(T)),h())},get wanted(){return i},reveal:N,setHover(T){T?.
leaf===r?.leaf&&T?.node===r?.node||(r=T,l("hover"))},get offered(){return s},setOffered(T){if(!T&&!s)return;let{tree:O}=e;
s=T&&ar(O,T)?oe(O,T,n.t):null,l("hover")},flip(T){let O=no(e.tree,T);if(O===e.tree)return;_(O);let{buffer:L,byteOffset:$,
byteLength:B}=O.flips;g({flips:new DataView(L,$,B),flips_of:e.revision}),h()},setColumnTree(T){e={...e,columnTree:T},l("\
order"),g({col_flips:T.flips.join("")}),h()},option(T){return a.has(T)?a.get(T):t.get(T)},setOption(T,O){this.option(T)!==
O&&(g({[T]:O}),l("option"))},flush:h,announceCut:w,subscribe(T,O){let L=typeof T=="string"?[T]:T;for(let $ of L)c.has($)||
c.set($,new Set),c.get($)?.add(O);return()=>{for(let $ of L)c.get($)?.delete(O)}},destroy(){h();for(let[T,O]of M)t.off(T,
O);M.length=0,c.clear()}}}function ur(t,e){let n=ne(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.
leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function zc(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}
function Xs(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var mr=.25,Bc=1;function vn(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let p=0;p<e.length;p++){let h=b(e,p);h<=r?c++:h<s&&i.push(
h)}let l=i.length&&Math.min(n,mr*o/i.length),a=i.length>0&&l<Bc;a&&([i,l]=[[],0]);let u=(o-l*i.length)/(s-r);function f(p,h){
let[g,w]=[0,i.length];for(;g<w;){let x=g+w>>1,M=b(i,x);M<p||h&&M===p?g=x+1:w=x}return g}let m=[r,...i].map((p,h)=>{let g=i[h]??
s,w=h*l;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),d={n:t,from:r,to:s,length:o,unit:u,gap:l,blocks:m,first:c,isCrowded:a,
begin:p=>(p-r)*u+l*f(p,!0),end:p=>(p-r)*u+l*f(p),at:p=>(d.begin(p)+d.end(p))/2,placeAt(p){let[h,g]=[0,m.length-1];for(;h<
g;){let M=h+g+1>>1;b(m,M).begin<=p?h=M:g=M-1}let w=b(m,h),x=w.from+(p-w.begin)/u;return h<m.length-1?Math.min(x,w.to):x},
isGap:p=>m.some(({end:h},g)=>p>=h&&p<(m[g+1]?.begin??0))};return d}function Ys({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(l,a)=>s+o(a)/i),x:e.map(l=>s+r(l)/i),least:1}}function pr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:l}=b(n,i);if(c>=s.x1)break;let[a,u]=[Math.max(c,s.x0),Math.min(l,s.x1)];u>a&&o.push({...s,x0:a,x1:u})}}return o}var so={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var dr=Object.keys(so),Yt="auto",Zs=(t,e)=>t===Yt?e?"vlag":b(dr,0):t,Js=new Map;function Qs(t){return[...t.get("cmap_nam\
es")??[],...dr]}function Je(t,e){let n=Js.get(t);if(n)return n;let o=Object.hasOwn(so,t)?so[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Fc(o):r>=0&&(n=Ve(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Je(b(
dr,0),e):(Js.set(t,n),n)}function Fc(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let l=0;l<3;l++)e[3*i+l]=n(o+1+l)*
(1-c)+n(o+5+l)*c}}return e}var Uc="linear";function ti(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Uc},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),l=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let a=!1;function u(){a||(a=!0,c.cancel(),
l.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function we(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function be(t){return!!t.getContext(
"2d")?.isContextLost?.()}var Wc=600;function ei(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function ni(t,e,n){let o=Et(
t),r=e.map(h=>{let g=ei(o.document);return t.append(g),{canvas:g,draw:h,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,l=[],a={canvas:s,width:0,height:0,dpr:1,paint(...h){r.forEach((g,w)=>{(!h.length||h.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(u))},fade(h,...g){r.forEach((w,x)=>{g.includes(x)&&w.canvas!==s&&(w.
fade=h)})},endFades(){for(let h of r)h.fade=0,h.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let h of l)
o.clearTimeout(h);d.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function u(){i=0;let h=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=ti(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=String(++c)}function f(){let[h,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*He(t);if(!(h===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?h:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(h*w),x.height=Math.round(g*w);n?.(a);
for(let x of r)x.stale=!0;o.cancelAnimationFrame(i),u()}}function m(h){let{canvas:g}=h;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(h))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!be(g))return;let x=ei(o.document);x.width=g.width,x.height=g.height,h.fading?.end(),g.replaceWith(x),
h.canvas=x,h.ctx=x.getContext("2d"),m(h),a.paint(r.indexOf(h))},Wc);l.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",h=>{let{detail:g}=h;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let d=new o.
ResizeObserver(f);d.observe(t);let p=cs(o,f);return a}function Q(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var z=11;function se(t,e){let n=new Map,o=null,
r=(i=z,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=z,l=!1)=>{let a=r(c,l),u=n.get(a);(!u||u.size>5e3)&&n.set(a,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=a,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,c,l,a,u,f)=>Ue(i,c,m=>s(m,l,a),u,f),fitTitle:(i,c,l,a)=>Cs(
i,c,u=>s(u,l,a))}}function oi(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],l,a,u=!1,f=0;f<n;++f)o=t[f],l=o[0],a=o[1],a>s!=
c>s&&r<(i-l)*(s-a)/(c-a)+l&&(u=!u),i=l,c=a;return u}function ri(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,l]=[ot(n,i),ot(n,i+1)];o.push([c,
l]),r[0]=Math.min(ot(r,0),c),r[1]=Math.min(ot(r,1),l),r[2]=Math.max(ot(r,2),c),r[3]=Math.max(ot(r,3),l)}let s=[];for(let i=0;i<
t.length;i++){let[c,l]=[ot(t,i),ot(e,i)];c<ot(r,0)||c>ot(r,2)||l<ot(r,1)||l>ot(r,3)||oi(o,[c,l])&&s.push(i)}return s}function si(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=d=>{let[p,h]=[ot(t,d),
ot(e,d)];return p>=0&&p<=n&&h>=0&&h<=o?Math.floor(h/r)*s+Math.floor(p/r):-1},l=new Int32Array(s*i+1),a=t.length;for(let d=0;d<
a;d++){let p=c(d);p>=0&&(l[p+1]=ot(l,p+1)+1)}for(let d=0;d<s*i;d++)l[d+1]=ot(l,d+1)+ot(l,d);let u=l.slice(),f=new Int32Array(
ot(l,s*i));for(let d=0;d<a;d++){let p=c(d);if(p<0)continue;let h=ot(u,p);f[h]=d,u[p]=h+1}let m=(d,p)=>Math.min(Math.max(
Math.floor(d/r),0),p-1);return{nearest(d,p,h){let g=-1,w=h*h,[x,M]=[m(d-h,s),m(d+h,s)],[A,y]=[m(p-h,i),m(p+h,i)];for(let S=A;S<=
y;S++){let v=ot(l,S*s+M+1);for(let k=ot(l,S*s+x);k<v;k++){let E=ot(f,k),_=(ot(t,E)-d)**2+(ot(e,E)-p)**2;(_<w||_===w&&E>g)&&
([w,g]=[_,E])}}return g}}}function io([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),l=i>0?(o-t)/i:.5;return ie(
[o-l*c,o+(1-l)*c],n,0)}function ie([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function ot(t,e){
return t[e]}var ii=5,jc=.12;function ao(t){let[e,n]=[1,ii],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,ii*c],o=null},showAll(){s(null)},
zoom(i,c){let[l,a]=r(),u=l+Math.min(Math.max(c,0),1)*(a-l);s(io([l,a],[0,e],u,i,Math.min(e,n)))},move(i,c=r()){o&&s(ie(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,l]=o,a=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<c?f-c:Math.max(
0,f+1-l);Math.abs(m)<Math.abs(a)&&(a=m)}a&&s(ie(o,[0,e],a+Math.sign(a)*jc*(l-c)))}}}function _e(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function En(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function lo(t,e,n,o){let r=t.ownerDocument,s=r.createElement("select"),i=En(t,e,n,s);return s.addEventListener("cha\
nge",()=>o(s.value)),(c,l,a)=>{i.hidden=!c.length,!i.hidden&&(s.replaceChildren(...(c.includes(a)?c:[...c,a]).map(u=>{let f=r.
createElement("option");return f.value=u,f.textContent=l(u),f})),s.value=a)}}function co(t,e,n,o,r,s){let i=t.ownerDocument,
{box:c,list:l}=_e(t,e,n),a=i.createElement("section"),u=i.createElement("b");u.textContent=s,a.setAttribute("role","grou\
p"),a.setAttribute("aria-label",s);let f=[],m=0,d=[[],[]],p="",h=x=>+(x>=m);function g(){if(!c.open)return;let x=[m,...f].
join(`
`);if(x!==p){p=x;let M=f.map(w);a.replaceChildren(u,...M.slice(m)),l.replaceChildren(...M.slice(0,m),...M[m]?[a]:[])}l.querySelectorAll(
"input").forEach((M,A)=>{M.checked=!!d[h(A)]?.includes(f[A]??"")}),l.querySelectorAll("button").forEach((M,A)=>{let[y,S]=b(
r,h(A)).words(f[A]??"");M.textContent=y,M.title=S,M.setAttribute("aria-label",S)})}function w(x,M){let A=i.createElement(
"label"),y=i.createElement("input"),S=i.createElement("span");y.type="checkbox",y.dataset.lmSuppressShortcuts="true",y.addEventListener(
"change",()=>o(x,y.checked,M>=m)),S.textContent=U(x),A.append(y,S);let v=i.createElement("div");v.append(A);let k=r[h(M)];
if(!k)return v;let E=i.createElement("button");return E.dataset.lmSuppressShortcuts="true",E.addEventListener("click",({
shiftKey:_})=>k.act(x,_)),v.append(E),v}return c.addEventListener("toggle",g),{show(x,M,A,y){[f,m,d]=[[...x,...A],x.length,
[M,y]],c.hidden=!f.length,g()}}}var Pt="walking";function ai({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Pt}`);return t===
"Enter"&&r&&!i}var li=160;function qc(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function ci(t){
let e=Et(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of c)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+li,a&&!n&&
!qc(e)?li:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of c)e.removeEventListener(l,a,!0)}}}var Tn=14,uo=4;function ui(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function l(a,u){let f=[
a,...u].join(`
`);if(f!==s){for(s=f,o.textContent=U(a);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,d)=>{m.hidden=d>=u.length,m.textContent=U(u[d]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(a,u,f,m){
l(f,m),n.hidden=!1;let[d,p]=[t.clientWidth,t.clientHeight],h=a+Tn+i+uo<=d?a+Tn:a-Tn-i,g=u-Tn-c,w=g>=uo?g:u+Tn,x=(M,A)=>Math.
round(Math.max(uo,Math.min(M,A-uo)));n.style.transform=`translate(${x(h,d-i)}px, ${x(w,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var fo=`This view shows the rows' values, but ${F.needs_table}`,mi="This view shows the values of columns, and distances\
 between rows have none.",fi="hclust-easing",Ze=4;function ye(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=ni(s,n,o),c=ui(s),l=Q(s,{focusout:({relatedTarget:h})=>{s.contains(h)||c.hide()}}),a=r.createElement(
"div");a.className="hclust-unseen",a.setAttribute("aria-live","polite"),s.append(a);let u=[],f=ci(s),m=null,d,p=()=>{clearTimeout(
d),s.classList.remove(fi),i.endFades()};return{box:s,stage:i,tip:c,followCut(h,...g){let w=m?.k!==h.k||m.t!==h.t;if(m=h,
!w&&f.isUnderWay())return;p();let x=f.step();x&&(s.classList.add(fi),i.fade(x,...g),d=setTimeout(p,2*x))},rest:p,announce(h){
a.textContent=h},onDestroy(...h){u.push(...h)},destroy(){for(let h of u)h();p(),f.destroy(),l(),i.destroy(),s.remove()}}}
function kt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=He(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Qe(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function Wt(t){return e=>{let n=t[e.key];!n||ai(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Gc=["Escape","Shift","Control","Alt","Meta"];function tn(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[Q(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Pt)}}),Q(e,{keydown:r=>{Gc.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Pt)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function _n(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${H(e)} selected\
.`:"."}function pi(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function xe(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=pi(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,l){let a=n.createElement("label"),u=n.createElement("span");return u.
textContent=i,c.dataset.lmSuppressShortcuts="true",a.append(...l?[c,u]:[u,c]),o.append(a),a}return{el:o,select(i,c){let l=n.
createElement("select");l.addEventListener("change",()=>c(l.value)),l.setAttribute("aria-label",i);let a=s(i,l,!1),u="";
return{show(f,m,d=m){let p=JSON.stringify([m,d]);p!==u&&(u=p,l.replaceChildren(...m.map((h,g)=>{let w=n.createElement("o\
ption");return w.value=h,w.textContent=(d[g]??h).slice(0,60),w}))),l.value=f},hide(f){a.hidden=f}}},checkbox(i,c,l){let a=n.
createElement("input");a.type="checkbox",a.title=c,a.addEventListener("change",()=>l(a.checked));let u=s(i,a,!0);return{
show(f,m=!0){a.checked=f,u.hidden=!m}}},button(i,c){let l=n.createElement("button");return l.type="button",l.textContent=
i,l.dataset.lmSuppressShortcuts="true",l.hidden=!0,l.addEventListener("click",c),o.append(l),{show(a){l.hidden=!a}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var Me="cut";function di(t,e,n){let{of:o,breaks:r,titles:s}=t.get("split_about")??{},i=ne(t.get("split_order"));return o!==
e||i.length!==n?null:{order:i,breaks:r,titleOf:c=>s[c]}}function hr(t,e,n){let o=n===Me;if(!o&&!(typeof n=="number"&&n>1)||
o&&!t)return null;let{nodes:r}=o&&t?t:xt(e,Number(n)),s=r.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(!o||!t)return[`Block ${H(i+1)}`,H(i+1)];let c=b(t.labels,b(e.order,b(s,i))),[l,a]=[H(c),J(t,c)];return[...a===l?[]:[`\
Cluster ${a}`,a],`Cluster ${l}`,l]}}}function gi(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[xn(n?.names),xn(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},xt(t,e.n_clusters)}var hi=F.colors.length-1;function wi(t){return Nt(t).map(e=>Ye(e)?e:hi-e%(hi+1))}function mo(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var bi="descending",gr=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
bi}:[]});function wr(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,c]=[b(r.values,
n),b(r.values,o)],l=Number(Number.isNaN(i))-Number(Number.isNaN(c))||(s?c-i:i-c);if(l)return l}return 0}):t}function yi(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,bi]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var Cn=16,Dt=9,po=54,Nn=5,xi=12,Mi=14,Ai=110,ki=8;function Si({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<
t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>mt(
r,"number"))}function Kc(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:c}=t,l=Si(t),a=e&&Si(t,e),u=m=>[`${a?`${a[m]}\
/`:""}${l[m]}`,`${l[m]}/${l[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,d)=>{let p=r&&d===o.length-1?` (${mt(r,"nu\
mber")} values)`:"";f.push([[m],[`${o[d]}${p}`],u(d)])}):n.length&&!o.length&&f.push([n,Ms(c,s,i),[]]),t.gaps&&n.length&&
f.push([[F.missing_color],["missing"],u(o.length)]),f}function en(t,e,n,o,r=[]){let s=[],i=0;for(let a of[...t,...r]){let u=Kc(
a,r.includes(a)?null:o);if(!u.length)continue;let f=n.fit(U(a.name),Ai,z,!0);s.push({line:i,left:0,text:f,colors:[],end:""});
let m=n.width(f,z,!0)+xi;for(let[d,p,[h="",g=""]]of u){let[w="",x=""]=p.map(A=>n.fit(U(A),Ai)),M=n.width(`${w} ${g}`)+n.
width(x)+Nn;M+=d.length===1?Dt:po+Nn,m+M>e-4&&m>Mi&&(i+=1,m=Mi),s.push({line:i,left:m,text:`${w} ${h}`.trim(),colors:d,end:x}),
m+=M+xi}i+=1}let c=s.length;s=s.filter(a=>a.line<ki);let l=s.at(-1);if(l&&s.length<c){let a=`+ ${c-s.length+1} more`;s[s.
length-1]={...l,text:a,colors:[],end:""}}return{items:s,lines:Math.min(i,ki)}}function ho(t,e,n,o,r){t.textAlign="left",
t.textBaseline="middle";for(let{line:s,left:i,text:c,colors:l,end:a}of e){let u=n+(s+.5)*Cn,f=!l.length&&!c.startsWith("\
+ ");t.font=r.css(z,f);let[m,d]=l,p=i+2,h=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Nn};if(!m)h(c,f?o.ink:
o.quiet);else if(d){h(c,o.quiet);let g=po/18;for(let w=0;w<18;w++)t.fillStyle=Vc(m,d,(w+.5)/18),t.fillRect(p+w*g,u-Dt/2,
g+.3,Dt);Ae(t,p,u-Dt/2,po,Dt,o),p+=po+Nn,h(a,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Dt/2,Dt,Dt),Ae(t,p,u-Dt/2,Dt,Dt,
o),p+=Dt+Nn,h(c,o.quiet)}}function Vc(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(
r,r+2),16));return Math.round(Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function Ae(t,e,n,o,r,s){t.fillStyle=s.rule,
t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}var Xc=12,br=(t,e)=>Array.from({length:Math.max(0,Math.min(Xc,e)+1-t)},(n,o)=>String(o+t));function vi(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=_e(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),c=t.ownerDocument.createElement("input");c.type="range",c.max=String(
F.max_block_gap),c.addEventListener("input",()=>e.setOption("gap",Number(c.value))),En(r,"Gap","Gap between blocks",c);function l(u){
return!!e.model.get("split_names")?.includes(u)}function a(u,f,m){let d=lo(r,u,f,h=>e.setOption(m,l(h)?h:Number(h)||h));
function p(h){return h?h===Me?"by cluster":Number(h)&&!l(h)?`${h} blocks`:`by ${h}`:"together"}return(h,g)=>d(g>1?["",...h,
...br(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([Me,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[Me]:[],f.columns),c.value=String(e.option("gap")??F.block_gap)}}function Ei(t,e){return[`Column cluster ${J(t,e)}`,H(b(t.sizes,e),"columns")]}var Ti=t=>t?` Columns are cut into ${H(t.k,
"clusters")}.`:"";var Yc=12;function _i(t,e){let n="How the columns are clustered",{box:o,list:r}=_e(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(g,w)=>lo(r,g,`${g} of columns`,x=>{
e.setOption("column_options",{...s(),...w(x)}),e.flush()}),c=i("Clusters",g=>({n_clusters:Number(g)||null})),a=(e.model.
get("column_choices")??[]).map(({name:g,text:w,values:x,words:M})=>{let A=i(w,y=>({[g]:x[M.indexOf(y)]}));return()=>A(M,
String,M[x.indexOf(s()[g])]??"")}),u=r.ownerDocument,f=u.createElement("section");r.append(f);let m="",d=[],p=()=>e.option(
"column_clusters")??{};function h(g,w){let x=u.createElement("input");x.type="text",x.maxLength=200,x.addEventListener("\
change",()=>{let{[g]:A,...y}=p().names??{},S=x.value.trim();e.setOption("column_clusters",{...p(),names:S?{...y,[g]:S}:y}),
e.flush()});let M=H(w);return En(f,`Name ${M}`,`Name of column cluster ${M}`,x),x}return function(w,x){let{n_clusters:M}=s();
o.hidden=w<2||M===void 0,c(["",...br(1,w)],y=>y||"not cut",String(M||""));for(let y of a)y();let A=x&&x.k<=Yc?[...x.nodes]:
[];m!==String(A)&&(m=String(A),f.replaceChildren(),d=A.map(h)),d.forEach((y,S)=>{y.matches(":focus")||(y.value=p().names?.[b(
A,S)]??"")})}}var Ni={cmap:"distance_cmap"},Ci={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function Jc(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Oi(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let l=e.get("distances"),{n:a}=t.data;return(l!==o.bytes||a!==o.n)&&(o={bytes:l,
n:a,values:Jc(An(l),a)}),o.values}function i(){let l=t.data,a=s();if(r.data&&r.of===l&&r.values===a)return r.data;let u=Array.
from({length:a.length?l.n:0},(m,d)=>l.name(d)),f={...l,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:a,columnTree:null,tracks:[],columnTracks:[]};return r={of:l,values:a,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:l=>l==="values_about"?{unit:n().unit,centered:!1}:e.get(l)}},note:{value:()=>n().note??""},
option:{value:l=>Object.hasOwn(Ci,l)?Ci[l]:t.option(Ni[l]??l)},setOption:{value(l,a){let u=Ni[l];u&&t.setOption(u,a)}}})}var $i=F.colors,Zc=Object.keys(F.marker_scales),Li=F.marker_scales;function yr(t){return Ye(t)?t:t%Sn}function et(t){return Ye(
t)?qs(t):b($i,t%$i.length)}function xr(t){return b(Zc,Ye(t)?Gs(t):t%ge)}var[Qc,tu]=[2,1],eu=8;function Ii(t,e){let n=Array.from(Je("Greys",e));return t.dark?n:n.map((o,r)=>b(n,3*(255-Math.floor(
r/3))+r%3))}function nu({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:c}=n.heatmap;return s.map(({label:l})=>{
let a=b(e.tree.start,b(t.nodes,l)),u=a+b(t.sizes,l),[f,m]=[r.begin(a),o.begin(a)];return{label:l,left:i+f,top:c+m,width:r.
end(u)-f,height:o.end(u)-m}})}function Ri(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),t.rect(r.left-1,r.top-
1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:c,width:l,height:a}of nu(e,n))t.strokeStyle=et(b(o,s)),t.lineWidth=
Math.min(l,a)<eu?tu:Qc,t.beginPath(),t.rect(i,c,l,a),t.stroke();t.restore()}function Pi(t){return{brush:(e,n)=>t.select(
[...e,...n??t.data.tree.order]),follow(){},restyle(){},destroy(){}}}function Mr({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,u)=>a+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,l]=[0,1/0];for(let a=0;a<t;a++){let u=Ct(o,Ct(n,a));i[Ct(n,a)]=(c+u/2)*r,c+=u,s[a+1]=c*r,l=Math.min(l,u*r)}for(let a=0;a<
t-1;a++)i[t+a]=(Ct(i,Ct(e,2*a))+Ct(i,Ct(e,2*a+1)))/2;return{edges:s,x:i,least:l}}function ae(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Ct(t,n)+(e-n)*(Ct(t,n+1)-Ct(t,n))}function Ne(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Ct(t,r)<=e?n=r:o=r-1}return n+(e-Ct(t,n))/(Ct(t,n+1)-Ct(t,n))}function Ct(t,e){
return t[e]}var Ar=1;function St(t,e){return Fi(t,ae(t.places?.edges,e))}function Fi(t,e){return(e-t.from)/(t.to-t.from)*t.width}function kr(t,e,n){
return at(t.places?t.places.x:e.x,n)}function go(t,e,n){return Fi(t,kr(t,e,n))}function ke(t,e){let n=t.from+e/t.width*(t.
to-t.from);return Ne(t.places?.edges,n)}function ct(t,e){return t.height*(1-e/t.top)}function wo(t,e){return t.top*(1-e/
t.height)}function Ce(t){return t.width/(t.to-t.from)}function Sr(t,e){return St(t,e+1)-St(t,e)}function bo(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Ar/(Ce(e)*n),c=e.places?.edges,l=Ds(
t,e.from,e.to,i,c),a=new Int32Array(12*l.length),u=new Int32Array(3*l.length),f={rows:Di(r+s+1),columns:Di(o+s+1)},m=0,d=(g,w,x,M,A)=>{
a.set([w,x,M,A],4*m),u[m++]=g},p=g=>Math.round(go(e,t,g)*n-s/2),h=g=>Math.round(ct(e,pt(t,g))*n-s/2);for(let g of l){let[
w,x]=Ft(t,g),[M,A,y]=[p(w),p(x),h(g)],[S,v]=[Math.max(0,M),Math.min(o,A+s)];y>-s&&S<v&&Hi(f.rows,y,S,v)&&d(g,S,y,v-S,s);
for(let[k,E]of[[w,M],[x,A]]){if(E<0||E+s>o+1)continue;let N=k>=t.n&&xo(t,k,c)>=i?h(k):r,[C,I]=[Math.max(0,Math.min(y,N)),
Math.max(y,N)];C<I&&Hi(f.columns,E,C,I)&&d(g,E,C,s,I-C)}}return{rects:a,owner:u,count:m,thick:s}}function yo(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(at(e,s),at(e,s+1),at(e,s+2),at(e,s+3))}function xo(t,e,n){let o=at(t.sizes,e);if(!n)
return o;let r=at(t.start,e);return at(n,r+o)-at(n,r)}function Di(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Hi(t,e,n,o){let[r,s]=[at(t.from,e),at(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Jt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Ar/(Ce(r)*r.dpr),
c=r.places?.edges,l=Math.max(0,Math.floor(Ne(c,r.from)));for(;l<t.n&&ae(c,l)<r.to;){let a=at(o,at(t.order,l)),u=at(t.start,
at(e,a)),f=u+at(n,a),[m,d]=[Math.max(0,St(r,u)),Math.min(r.width,St(r,f))];s.push({label:a,x0:m,x1:d}),l=Math.max(f,Math.
ceil(Ne(c,ae(c,u)+i)))}return s}var zi=new WeakMap;function nn(t,e){if(t.monotone)return pt(t,e);let n=zi.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Ft(t,o);n[o]=Math.max(pt(t,o),n[r]??0,n[s]??0)}
zi.set(t.children,n)}return at(n,e)}function on(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(ke(e,n)),
0),t.n-1),i=at(t.order,s),c=Ar/(Ce(e)*e.dpr),l=-1,a=r,u=(f,m,d)=>{let p=Math.hypot(m,d);p<a&&([a,l]=[p,f])};for(let f=at(
t.parents,i);f>=0;f=at(t.parents,f)){if(xo(t,f,e.places?.edges)<c)continue;let[m,d]=Ft(t,f),p=ct(e,pt(t,f)),h=[m,d].map(
g=>go(e,t,g));u(f,Bi(n,h[0]??0,h[1]??0),o-p),[m,d].forEach((g,w)=>{let x=ct(e,pt(t,g));u(g,n-at(h,w),Bi(o,p,x))})}return l}
function Bi(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function at(t,e){return t[e]}function Ui(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(_t(t,0)).replace(/^-0$/,"0"):r==="e"?Jn(t,s):r==="g"?zt(t,Math.max(1,s)):r==="%"?
`${i(_t(100*t,s))}%`:i(_t(t,s))}var ou=2e4,ru=4;function Wi(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:l,fmt:a,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[d,p]=e.shown,[h,g]=[f.unit,u.unit];if(g<z+2||h<z||(p-d)*r.length>ou)return;let w=[];
for(let x=Math.ceil(d-.2);x+.8<=p&&x<o.length;x++)for(let M=0;M<r.length;M++){let A=b(n.values,b(o,x)*n.p+b(r,M)),y=Ui(A,
a);if(!y)continue;if(l.width(y)+ru>h)return;let S=3*Math.min(255,Math.max(0,Math.floor(i.place(A)*256))),v=.2126*b(c,S)+
.7152*b(c,S+1)+.0722*b(c,S+2),k=m.left+f.at(M+.5),E=m.top+u.at(x+.5)+.5;w.push({word:y,x:k,y:E,dark:v>127.5})}t.font=l.css(),
t.textAlign="center",t.textBaseline="middle";for(let{word:x,x:M,y:A,dark:y}of w)t.fillStyle=y?"#000000":"#ffffff",t.fillText(
x,M,A)}var ji=F.label_gap,su=F.max_label_shift,iu=F.max_last_label_shift;function qi(t,e,n){for(let[o,r]of e.entries()){let s=vr(
t.map(({centre:l})=>l),r,n),i=o===e.length-1?iu:su,c=s?.every((l,a)=>{let{centre:u,span:f}=t[a];return Math.abs(l-u)<=Math.
max(f/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function vr(t,e,n,o=ji){let r=t.length;if(e.reduce((m,d)=>m+
d,o*(r-1))>n)return null;let s=t.map((m,d)=>d).sort((m,d)=>b(t,m)-b(t,d)),i=[0];for(let m=1;m<r;m++){let d=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+d)}let c=[];s.forEach((m,d)=>{let[p,h]=[b(t,m)-b(i,d),1];for(let g=c.at(-1);g&&g.mean>=
p;g=c.at(-1))p=(p*h+g.mean*g.size)/(h+g.size),h+=g.size,c.pop();c.push({mean:p,size:h})});let l=new Array(r),a=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:d}of c)for(let p=f+d;f<p;f++)l[b(s,f)]=Math.min(Math.max(m,a),u)+
b(i,f);return l}function Gi(t,e,n,o=ji){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,l)=>l).sort((c,l)=>(t[l]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:l,span:a}=t[c],u=b(e,c)/2;if(2*u>1.5*a||l-u<0||l+u>n)continue;let f=Math.
max(0,Math.floor(l-u-o/2)),m=Math.max(0,Math.ceil(l+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[c]=!0)}return r}var jt=10,Er=90,Mo=(t,e,n)=>t.map(o=>{let{kind:r,values:s}=o;if(r!=="text"||e/s.length<z+2)return jt;let i=Array.from(s,
(c,l)=>n.width(U(ut(o,l))));return Math.min(Er,Math.max(jt+1,...i))});var On=3,$n=84,Ln=6,au=8;function Ki(t,e,n,[o,r],s,i=()=>"",c=null,l=[]){let a=t.map(({name:m})=>s.fit(`${i(m)} ${U(m)}`.
trim(),$n)),{items:u,lines:f}=en(t,e,s,c,l);return{names:a,items:u,legendHeight:f?f*Cn+au:0,namesHeight:a.length?Math.max(
...a.map(m=>s.width(m)))+Ln+6:0,fit:m=>t.map(d=>{if(d.kind!=="text"||m<z+2)return jt;let p=jt+1;for(let h=Math.floor(o);h<
r&&h<n.length;h++)p=Math.max(p,s.width(U(ut(d,b(n,h)).slice(0,60))));return Math.min(Er,p)})}}var In=9,Ao=17,lu=14,Oe=5,Vi=11,rn=7,Xi=z+rn+5,cu=130,Yi=37,Ji=140,Rn=18,Zi=z+2;function Qi(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,l=$=>Math.round($*i)/i,a=t.columnCut?In+Oe:0,u=t.columnTitles?lu:0,f=t.columnTracks??[],m=f.reduce(
($,B)=>$+B+On,0),d=t.columnTree?Math.min(70,.1*o)+Oe:8,p=l(d+a+u+m),h=t.titles?Ao:0,g=t.rowTree?Math.min(130,Math.max(50,
.16*n)):0,w=o-(c?.legendHeight??0),x=c?.fit((w-p-24)/s)??[],M=()=>x.reduce(($,B)=>$+B+On,0),A=()=>l(h+g+Oe+In+M()+Oe),y=A(),
S=Vi+10+Math.max(0,...t.scale.map($=>e.width($))),v=16+Math.max(S,e.width(t.unit)+4),k=0,E=w-p-24;if(t.chosen||E/s>=Zi){
let $=Math.min(cu,.26*n,t.longestName());k=$+(t.chosen?$&&Rn+6:10)}let _=Math.max(20,n-y-v-k),N=()=>Tr(r,(_-Math.min(t.between??
0,mr*_))/r.length,y,.34*w,e,!x.length),C=N(),I=()=>Math.max(C.height,c?.namesHeight??0);(k||x.length)&&(w-p-I())/s<Zi&&(t.
chosen||(k=0),x=c?.fit(0)??[],y=A(),_=Math.max(20,n-y-v-k),C=N());let R=Math.max(20,w-p-I());t.square&&(_=Math.min(_,R),
C=N(),R=_=Math.min(_,Math.max(20,w-p-I()))),_=l(_),R=l(R);let T=y-Oe-M(),O=T,L=p-Oe-m;return{heatmap:{left:y,top:p,width:_,
height:R},clusterBar:{left:T-In,top:p,width:In,height:R},rowTree:{left:h,top:p,width:g,height:R},columnTree:{left:y,top:2+
u,width:_,height:t.columnTree?p-a-u-m-Oe-2:0},columnBar:{left:y,top:p-a-m,width:_,height:a&&In},bar:{left:y+_+k+16,top:p+
Xi,width:Vi,height:Math.min(120,Math.max(1,R-Xi-rn))},names:C,rowNames:k,tracks:x.map($=>(O+=On+$,{left:l(O-$),top:p,width:$,
height:R})),width:n,columnTracks:f.map($=>(L+=On+$,{left:y,top:l(L-$),width:_,height:$})),trackNames:c?.names??[],legend:c?.
items??[],legendTop:w+4,below:I()}}function Tr(t,e,n,o,r,s=!0){let i=t.map(p=>U(p)),c=p=>Math.max(0,...p.map(h=>r.width(
h)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:z+12};let l=Yi*Math.PI/180,a=s&&e*Math.sin(l)>=z+1,u=a?1:Math.max(
1,Math.ceil((z+2)/e)),f=We(i,yn(i),(p,...h)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=a?Math.min(Ji,(o-16)/Math.sin(l),g/Math.
cos(l)):Math.min(Ji,o-10);return r.fit(b(i,p),w,z,!1,...h)}),m=a?l:Math.PI/2,d=c(f)*Math.sin(m)+z*Math.cos(m)+12;return{
words:f,angle:a?Yi:90,every:u,height:Math.ceil(d)}}function ta(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:l,to:a}=o,{heatmap:u,rowNames:f}=e,m=z+2,d=Math.
floor(u.height/m),p=i.map(M=>b(n,M)).filter(M=>M+.5>=l&&M+.5<=a).slice(0,d).sort((M,A)=>M-A),h=p.map(M=>o.at(M+.5)),g=vr(
h,Array(p.length).fill(m),u.height,0)??[],w=c(p,f-Rn-6),x=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((M,A)=>{let[y,S]=[u.top+b(h,A),u.top+b(
g,A)];t.moveTo(x+2,y),t.lineTo(x+5,y),t.lineTo(x+Rn-3,S),t.fillText(M,x+Rn,S+.5)}),t.stroke()}function ea(t,e,n,o,[r,s],i,c){let l=new Float64Array(e),a=new Float32Array(i*c),u=(s-r)/c,f=-1;for(let m=0;m<c;m++){let d=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(d+u/2),0),n.length-1);if(p===f){a.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let h=Mt(n,p)*e;for(let g=0;g<e;g++)l[g]=Mt(t,h+g)}else uu(l,t,e,n,d,d+u);fu(a,m*i,l,o,i)}return a}function uu(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let l=Math.min(c+1,s)-Math.max(c,r);if(l<=1e-9)
continue;i+=l;let a=Mt(o,c)*n;for(let u=0;u<n;u++)t[u]=Mt(t,u)+l*Mt(e,a+u)}for(let c=0;c<n;c++)t[c]=Mt(t,c)/i}function fu(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[l,a]=[c*i,(c+1)*i];if(i<=1){t[e+c]=Mt(n,Mt(o,Math.min(Math.floor(l+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(l);f<a&&f<s;f++)u+=(Math.min(f+1,a)-Math.max(f,l))*Mt(n,Mt(o,f));t[e+c]=u/i}}
function na(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,l=e.norm==="linear",[a,u]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],f=256*c[0],m=256*(c[1]-c[0])/(i-s);for(let d=0;d<t.length;d++){let p=Mt(t,d);if(Number.isNaN(p))continue;
let h=0;if(l)h=Math.min(Math.max(Math.floor(f+(p-s)*m),a),u);else for(let g=128;g;g>>=1)p>=Mt(r,h+g-1)&&(h+=g);h*=3,o[4*
d]=Mt(n,h),o[4*d+1]=Mt(n,h+1),o[4*d+2]=Mt(n,h+2),o[4*d+3]=255}}function ko(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(Ne(
r,n));for(let l=Math.floor(Ne(r,e));l<c;l++){if(!t(l))continue;let a=Math.max((ae(r,l)-e)*i,0),u=Math.min(Math.max((ae(r,
l+1)-e)*i,a+1),o),f=s.length-1;f>0&&a<=Mt(s,f)+1e-6?s[f]=Math.max(u,Mt(s,f)):s.push(a,u)}return s}function Mt(t,e){return t[e]}var mu=F.missing_color;function So(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let l=ea(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let u=a.createImageData(t.width,t.height);na(l,i,c,u.data),
a.putImageData(u,0,0)}function vo(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=mu,r?.some(({gap:i})=>i)?
pu(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function pu(t,e,n,o,[r,s],i){let c=sn(s,n.left,e.width,i);for(let[l,a,u,f]of sn(r,n.top,e.height,i))for(let[m,d,p,h]of c)
o&&t.fillRect(p,u,h,f),t.drawImage(e,m,l,d,a,p,u,h,f)}function sn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=l=>Math.
round((o+l)*s)/s;return n.map(l=>{let[a,u]=[c(l.begin),c(l.end)],f=Math.max(u-a,1/s);return[(l.from-t)*i,(l.to-l.from)*i,
a,f]})}function Eo(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((l,a)=>{if(!l)return;let u=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(l,u,c+z+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?u+4:u,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),t.restore()})}function To(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,l){let a=l?.unit??e.height/(r-o);if(a<z)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let d=b(
u,m)+.5,p=e.top+(l?.at(d)??(d-o)*a);t.fillText(f,e.left+e.width+7,p+.5)})}function _r(t,e,n,o,r){let s=bo(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let l=t.getContext(
"2d");return l&&(o&&l.setTransform(0,1,1,0,0,0),yo(l,s,r)),s}function oa(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let l=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),a=n[Math.min(l,n.length-1)],u=c<o&&a!==void 0?
t.labels[a]??-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[u,c])}return r}function Nr(t,{left:e,top:n,
width:o,height:r},s,i,c,l){for(let{label:a,x0:u,x1:f}of s){let m=c&&f-u>4?.5:0,[d,p]=[u+m,f-u-2*m],h=l?[e+d,n,p,r]:[e,n+
d,o,p];t.fillStyle=et(b(i,a)),t.beginPath(),c&&f-u>8?t.roundRect(...h,2):t.rect(...h),t.fill()}}function Cr(t,e,{left:n,
top:o},r,s,i,c,l){let{dpr:a}=r;t.save(),t.setTransform(1,0,0,1,Math.round(n*a),Math.round(o*a)),t.beginPath(),t.rect(0,0,
e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:m}of c){let d=b(
i?.nodes??[],u);if(!i||d<i.tree.n)continue;let p=Math.round(ct(r,nn(i.tree,d))*a-1),h=Math.floor(f*a),g=Math.max(1,Math.
ceil(m*a)-h);t.fillStyle=et(b(l,u)),s?t.fillRect(p,h,e.width-p,g):t.fillRect(h,p,g,e.height-p)}t.restore()}function ra(t,{
heatmap:e},{blocks:n},o,r){let s=n.flatMap(({from:l,to:a,begin:u,end:f})=>ko(o,[l,a],f-u).map(m=>m+u)),i=0;t.fillStyle=r.
paper,t.globalAlpha=.62;for(let l=0;l<=s.length;l+=2){let a=s[l]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=
s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;let c=e.left-4;for(let l=0;l<s.length;l+=2){let[a=0,u=0]=[s[l],s[l+1]];
t.fillRect(c,e.top+a,e.left-c-1,Math.max(1,u-a))}}function Pn(t,{left:e,top:n,width:o,height:r},s,i){let c=m=>Math.round(
m*i)/i,[l,a,u,f]=[c(e),c(n),c(e+o),c(n+r)];for(let[m,d]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(l-d,
a-d,u-l+2*d,f-a+2*d),t.rect(l,a,u-l,f-a),t.fill("evenodd")}function Or(t,e){if(t.norm==="linear"){let r=Fe(t.vmin,t.vmax,e,40);return{values:r,words:ee(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(ee([r]),0):st(r,2));return{values:n,words:o}}function sa(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:l,top:a,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(l,a+g,u,Math.min(1,f-g));let d=(g,w)=>{t.beginPath(),t.moveTo(l,g),t.lineTo(l+u,g),t.lineTo(l+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&d(a,a-rn),t.fillStyle=m(0),n.below&&d(a+f,a+f+rn);let{values:p,
words:h}=Or(n,f);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",p.forEach((g,w)=>{let x=a+f*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(l+u,Math.min(Math.round(x),a+f-1),4,1),t.fillStyle=s.quiet;let M=Math.min(Math.max(x,a+5),a+
f-4);t.fillText(h[w]??"",l+u+8,M)}),t.fillStyle=s.quiet,t.fillText(o,l,a-rn-2-z/2),c&&(t.fillStyle=F.missing_color,t.fillRect(
l,a+f+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",l+14,a+f+19))}function $r(t,{places:e,theme:n,face:o},r,s,i){let{blocks:c,first:l,isCrowded:a}=s;if(!r||a)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,t.textAlign="center",t.textBaseline="middle";let m=c.flatMap(({begin:p,end:h},g)=>{let w=h-
p-2,x=r(l+g).map(S=>U(S)),M=x.length-1,A=!i&&o.width(b(x,M))<=Ao-4,y=x.findIndex(S=>o.width(S)<=w);return!i&&w<z||y<0&&!A?
[]:{middle:(p+h)/2,words:x,last:M,lies:A,found:y<0?M:y}}),d=m.some(({found:p,last:h})=>p===h);for(let{middle:p,words:h,last:g,
lies:w,found:x}of m){let M=d&&x===g-1?g:x;t.save(),i?t.translate(u.left+p,f.top-7.5):t.translate(Ao/2-2,u.top+p),!i&&(!w||
M<g)&&t.rotate(-Math.PI/2),t.fillText(b(h,M),0,.5),t.restore()}}var du=.5,ia=(t,e,n)=>Mo(t,du*e,n);function aa(t,e,n){let{length:o}=n;t.width=o,t.height=e.length;let r=t.getContext("2d");
if(!r)return;let s=r.createImageData(o,e.length);e.forEach((i,c)=>{if(!i.colors.length)return;let l=he(i);for(let a=0;a<
o;a++){let u=b(n,a),f=4*(c*o+a);s.data.set(l.subarray(3*u,3*u+3),f),s.data[f+3]=255}}),r.putImageData(s,0,0)}function la(t,e,n){
let{columnTracks:o,columns:r,columnAxis:s,places:i,theme:c,face:l,dpr:a,markOf:u}=n;t.font=l.css(),t.textBaseline="middl\
e",t.textAlign="left",t.imageSmoothingEnabled=!1,i.columnTracks.forEach(({left:f,top:m,width:d,height:p},h)=>{let g=b(o,
h);if(g.colors.length)for(let[M,A,y,S]of sn(s,f,e.width,a))t.drawImage(e,M,h,A,1,y,m,S,p),Ae(t,y,m,S,p,c);else if(p>jt&&
s.unit>=z){t.fillStyle=c.quiet;for(let M=0;M<r.length;M++)t.save(),t.translate(f+s.at(M+.5),m+p),t.rotate(-Math.PI/2),t.
fillText(l.fit(U(ut(g,b(r,M))),p),0,.5),t.restore()}t.fillStyle=c.ink;let w=f+d+Ln,x=l.fit(`${u(g.name)} ${U(g.name)}`.trim(),
Math.min($n,i.width-w-2));t.fillText(x,w,m+p/2+.5)})}function ca(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((l,a)=>{if(!l.colors.length)return;let u=he(l);for(let f=0;f<s;f++){let m=Math.floor(o+(f+.5)/s*(r-o)),d=b(
n,Math.min(Math.max(m,0),n.length-1)),p=4*(f*e.length+a);c.data.set(u.subarray(3*d,3*d+3),p),c.data[p+3]=255}}),i.putImageData(
c,0,0)}function ua(t,e,n,o,r,s,i,c,l){let{from:a,to:u}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:f,top:m,width:d,height:p},h)=>{let g=b(n,h),w=b(o.trackNames,h);if(g.colors.length)for(let[x,
M,A,y]of sn(s,m,e.height,l))t.drawImage(e,h,x,1,M,f,A,d,y),Ae(t,f,A,d,y,i);else if(d>jt&&s.unit>=z){t.fillStyle=i.quiet,
t.textAlign="left";for(let x=Math.ceil(a-.4);x+.6<=u;x++){let M=c.fit(U(ut(g,b(r,x))),d);t.fillText(M,f,m+s.at(x+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(f+d/2,m+p+Ln),d>c.width(w)?(t.textAlign="center",t.fillText(w,0,z/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Lr({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=(Bt(t.tree)||1)*1.04;return ma(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function Ir({places:t,columnAxis:e,dpr:n},o){let r=(Bt(o)||1)*1.02;return ma(o,e,{...t.columnTree,
top:r,dpr:n})}function ma(t,e,n){let{from:o,unit:r,length:s}=e,i=fa.get(e);return i?.tree!==t&&fa.set(e,i={tree:t,places:Ys(
t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var fa=new WeakMap,hu=15e4,gu=.75;function wu({gap:t,blocks:e,length:n,from:o,
to:r},s,i,c){let a=(r-o)*c<=hu?n-t*(e.length-1):s?gu*n:n;return Math.max(1,Math.round(a*i))}function pa(t){let e=()=>{let a={
canvas:we(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};function o(a,u,f){
if(be(a.canvas))a.canvas=we(t,()=>a.key=[]);else if(u.length===a.key.length&&u.every((m,d)=>m===a.key[d]))return;a.key=u,
f(a.canvas)}function r(a,u){let{data:f,places:m,columnAxis:d,theme:p,face:h,dpr:g}=u,{columnTree:w}=m,{columnCut:x}=u,M=f.
columnTree;if(w.height&&M){let A=[M,w.width,w.height,g,p.quiet,d],y=Ir(u,M);o(n.columns,A,E=>_r(E,M,y,!1,p.quiet));let S=x?
Jt(x,y):[],v=x?wi(x):new Int32Array(0);Cr(a,n.columns.canvas,w,y,!1,x,S,v),Nr(a,m.columnBar,pr(S,d),v,!0,!0),a.fillStyle=
p.ink;let k=x&&w.top+ct(y,x.t);for(let E=0;k&&E<w.width;E+=6)a.fillRect(w.left+E,k,3,1)}if($r(a,u,u.columnTitleOf,d,!0),
Eo(a,m,p,h,d),sa(a,u),m.columnTracks.length){let{columnTracks:A,columns:y}=u;o(n.above,[A,y],S=>aa(S,A,y)),la(a,n.above.
canvas,u)}m.legend.length&&ho(a,m.legend,m.legendTop,p,h)}function s(a,u){let{data:f,places:m,rows:d,columns:p,shown:h,scale:g,
map:w,gaps:x,theme:M,face:A,dpr:y}=u,{rowAxis:S,columnAxis:v}=u,{heatmap:k}=m,E={width:Math.max(1,Math.round(k.width*y)),
height:wu(S,u.titleOf!==null,y,p.length)},_=[f.values,d,p,...h,E.width,E.height,g,w];if(o(n.heatmap,_,C=>So(C,f,d,p,h,E,
g,w)),vo(a,n.heatmap.canvas,k,x,[S,v],y),Wi(a,u),m.rowNames){let C=(I,R)=>{let T=I.map($=>b(d,$)),O=T.map($=>U(f.name($))),
L=T.map($=>Zn(f,$));return We(O,L,($,...B)=>A.fit(b(O,$),R,z,!1,...B))};u.named?ta(a,u,u.named,C):To(a,m,h,C,M,A,S)}let{
tracks:N}=u;m.tracks.length&&(o(n.tracks,[N,d,...h,E.height],C=>ca(C,N,d,h,E.height)),ua(a,n.tracks.canvas,N,m,d,S,M,A,y))}
function i(a,u){let{rowTree:f,rows:m,places:d,rowAxis:p}=u,h=Nt(u.cut),g=Lr(u),w=f?Jt(u.cut,g):oa(u.cut,g,m);Nr(a,d.clusterBar,
pr(w,p),h,f),f&&c(a,u,g,w,h),u.outlined&&Ri(a,u,w,h),$r(a,u,u.titleOf,p)}function c(a,u,f,m,d){let{tree:p}=u.data,{rowTree:h}=u.
places,{dpr:g,from:w,to:x}=f,M=u.theme.quiet,A=[p,h.width,h.height,g,w,x,M,u.rowAxis];o(n.tree,A,y=>{_r(y,p,f,!0,M)}),Cr(
a,n.tree.canvas,h,f,!0,u.cut,m,d)}function l(a,u){let{data:f,places:m,rows:d,placeOf:p,selection:h,hover:g,rowTree:w,theme:x,
dpr:M}=u,{rowAxis:A,columnAxis:y}=u,{heatmap:S}=m;if(h&&ra(a,m,A,N=>!!h[b(d,N)],x),u.brushed&&Pn(a,u.brushed,x,M),!g)return;
let v=(_,N,C,I)=>{let[R,T]=[A.begin(_),A.end(N)],O=Math.max(T-R,2),L=(R+T)/2,$=Math.max(0,L-O/2),B=Math.min(S.height,L+O/
2);B<=0||$>=S.height||Pn(a,{left:C,top:S.top+$,width:I-C,height:B-$},x,M)},[k,E]=[S.left,S.left+S.width];if(g.leaf!==void 0){
let _=b(p,g.leaf);if(v(_,_+1,k,E),u.column>=0){let{begin:N,end:C}=y;v(_,_+1,k+N(u.column),k+C(u.column+1))}}else if(w){let _=b(
f.tree.start,g.node);v(_,_+b(f.tree.sizes,g.node),k,E)}}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:l,destroy(){
for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var bu=24;function an(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},u=a]=n.values(),f=Math.max(bu,Math.hypot(
a.x-u.x,a.y-u.y));return{x:(a.x+u.x)/2,y:(a.y+u.y)/2,far:f}}function i(a){let u=kt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,u)||(o={...u,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function c(a){let u=kt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===a.pointerId&&e.drag(a,u,o):
e.hover(a,u)}function l(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,kt(t,a),u))}return Q(t,{pointerdown:i,pointermove:c,pointerup:l,pointercancel:l,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let u=a.touches[0],f=u&&e.owns?.(kt(t,u));a.cancelable&&
(a.touches.length>1||f)&&a.preventDefault()}})}function Rr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:c,top:l,width:a,height:u}=r.places.columnTree;if(n<c||n>=c+a||o<l||o>=l+u)return null;
let f=Ir(r,s),m=i.n_clusters;return{cut(d){let p=Rt(s,wo(f,d.y-l));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))},
flip(){let d=on(s,f,n-c,o-l,7);d>=s.n&&t.setColumnTree(no(s,d))}}}var yu=7;function da(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:l}=t,{heatmap:a,clusterBar:u,columnBar:f,
rowTree:m}=t.places,d=n-a.top,p=e-a.left,h=p>=0&&p<a.width,g=Math.min(Math.floor(l.placeAt(p)),i.length-1),w=h&&!l.isGap(
p)?g:-1,x=t.places.columnTracks;if(x.length&&d<0&&n>=b(x,0).top-1)return w<0?null:{above:w};if(t.columnCut&&d<0&&n>=f.top-
1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(d<0||d>=a.height)return null;let M=e<=m.left+m.width;if(c.isGap(
d)&&!M)return null;let A=Math.min(Math.floor(c.placeAt(d)),o.n-1),y=b(s,A);if(h)return w<0?null:{leaf:y,column:w};if(t.places.
tracks.some(({left:v,width:k})=>e>=v-1&&e<v+k+1))return{leaf:y,column:-1};if(e>=u.left-1&&e<a.left)return{label:b(r.labels,
y)};if(!t.rowTree||!M)return null;let S=on(o.tree,Lr(t),d,e-m.left,yu);return S<0?null:S<o.n?{leaf:S,column:-1}:{node:S}}
function Pr({data:t,cut:e,columns:n,columnCut:o,tracks:r,columnTracks:s,outlined:i},c){let l=d=>[...o?[`column cluster ${J(
o,b(o.labels,d))}`]:[],...s.map(p=>`${p.name}: ${ut(p,d)}`)];if("above"in c){let d=b(n,c.above);return[t.columnAbout[d]?.
label??b(t.columns,d),...l(d)]}if("columns"in c)return o?Ei(o,c.columns):[];if(c.label!==void 0){let d=H(b(e.sizes,c.label),
t.noun);return[`Cluster ${J(e,c.label)}`,d]}if(c.node!==void 0){let d=e.nodes.indexOf(c.node),p=H(b(t.tree.sizes,c.node),
t.noun);return[d<0?p:`Cluster ${J(e,d)} · ${p}`,`height ${yt(pt(t.tree,c.node))}`]}let a=`cluster ${J(e,b(e.labels,c.leaf))}`,
{leaf:u}=c,f=r.map(d=>`${d.name}: ${ut(d,u)}`);if(c.column<0)return[t.name(u),a,...f];let m=b(n,c.column);if(i){let[d,p]=[
u,m].map(g=>b(e.labels,g)),h=d===p?`both in ${a}`:`${a}, and ${J(e,b(e.labels,m))}`;return[t.name(u),ha(t,u,m),h]}return[
t.name(u),...Dr(t,u,m),a,...l(m),...f]}function Dr(t,e,n){return[ha(t,e,n),...xu(t,e,n)]}function ha(t,e,n){let o=t.columnAbout[n],
r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)
return`${s}: ${Yn(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${Yn(r)} scaled`;let c=t.originals[e*
t.originalColumns.length+Number(o?.original)];return`${s}: ${mt(c??NaN,i.kind,i.unit)}`}function xu(t,e,n){let o=t.leafRows?.[e]??
1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],
c=H(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[`${c}: ${xs(r)} yes`];if(!i)return[];let l=t.cellDeviations[e*
t.p+n]??NaN,a=i.kind==="date"?"days":i.unit,u=`standard deviation ${mt(l,"number",a)}`;return[`${c}: mean ${mt(r,i.kind,
i.unit)}, ${u}`]}function Hr({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:l,height:a}=t.heatmap,u=n.length,f=(x,M,A)=>[
Math.min(Math.max(0,Math.floor(Math.min(x,M))),A-1),Math.min(Math.max(0,Math.floor(Math.max(x,M))),A-1)+1],[m,d]=f(o.placeAt(
s.y-l),o.placeAt(i.y-l),e.length),[p,h]=f(r.placeAt(s.x-c),r.placeAt(i.x-c),u),g=Math.max(0,o.begin(m)),w=Math.min(a,o.end(
d));return{leaves:Array.from({length:d-m},(x,M)=>b(e,m+M)),columns:h-p<u?new Set(Array.from({length:h-p},(x,M)=>b(n,p+M))):
null,rect:{left:c+r.begin(p),top:l+g,width:r.end(h)-r.begin(p),height:w-g}}}function ga(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function l({x:y,y:S}){let v=r();return v&&
da(v,y,S)}function a(y,S){t.setHit(y);let v=y?.label===void 0?y?.node:e.cut.nodes[y.label];y?.leaf!==void 0?e.setHover({
leaf:y.leaf}):v===void 0?e.setHover(null):e.setHover(v<e.data.n?{leaf:v}:{node:v}),i.canvas.style.cursor=y?"pointer":Rr(
t,S)?"ns-resize":"";let k=r();if(!y||!k)return c.hide();let[E="",..._]=Pr(k,y);c.show(S.x,S.y,E,_)}function u(y,S){let{cut:v,
data:k}=e;if(!y)S||e.select([]);else if(y.leaf!==void 0)e.select([y.leaf],{add:S});else if(!("columns"in y||"above"in y)){
let E=y.node??b(v.nodes,y.label??0);e.select(Kt(k.tree,E),{add:S})}}function f(y){let S=r();return S?y/S.rowAxis.unit:0}
function m(y){let S=r();if(!S)return .5;let{from:v,to:k,placeAt:E}=S.rowAxis;return(E(y-S.places.heatmap.top)-v)/(k-v)}let d=o.
shown(),p=!1,h=null,g=null;function w(y,S){let v=r();if(!v)return;let{leaves:k,columns:E}=Hr(v,y,S);t.brush(k,E)}let x=an(
i.canvas,{down(y){if(y.button)return!1;d=o.shown(),h=Rr(t,kt(s,y));let S=l(kt(s,y));return p=S?.leaf!==void 0&&S.column>=
0&&y.pointerType!=="touch"&&(y.shiftKey||!o.part),!0},drag(y,{x:S,y:v},k){if(k.moved||=Math.hypot(S-k.x,v-k.y)>=Ze,!k.moved)
return;if(h)return h.cut({x:S,y:v});let E=r();p?E&&t.setBrushed(Hr(E,k,{x:S,y:v}).rect):o.move(f(k.y-v),d)},up(y,S,v){if(p&&
t.setBrushed(null),v.moved&&p&&w(v,S),h)return y.altKey&&!v.moved&&h.flip(),e.flush();if(v.moved)return;let k=l(S);u(k,y.
shiftKey),y.pointerType==="touch"&&a(k,S)},cancel:()=>t.setBrushed(null),hover:(y,S)=>a(l(S),S),leave:()=>a(null,{x:0,y:0}),
pinch(y,S,v,k){o.zoom(y,m(S.y-k)),o.move(-f(k))}}),M=Q(i.canvas,{dblclick:o.showAll,wheel(y){!Qe(s,y)||!r()||(y.preventDefault(),
o.zoom(1.0015**(y.deltaY||y.deltaX),m(kt(s,y).y)))},keydown:Wt({ArrowDown:y=>A(1,0,y.shiftKey),ArrowUp:y=>A(-1,0,y.shiftKey),
ArrowRight:y=>A(0,1,y.shiftKey),ArrowLeft:y=>A(0,-1,y.shiftKey),Home:()=>A(-1/0,0),End:()=>A(1/0,0),Enter:y=>{let S=t.hit();
S&&u(S,y.shiftKey)},Escape:()=>{e.select([]),a(null,{x:0,y:0}),s.classList.remove(Pt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.
zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function A(y,S,v=!1){let k=r();if(!k)return;let E=(B,Z)=>Math.min(
Math.max(B,0),Z),_=e.hover?.leaf,N=t.hit(),C=_===void 0?Math.ceil(k.shown[0]):E(b(k.placeOf,_)+y,e.data.n-1),I=_===void 0||
N?.leaf===void 0?0:E(N.column+S,t.columns()-1);o.reveal([C]);let R=r()??k,{heatmap:T}=R.places,O={leaf:b(R.rows,C),column:I},
L=(B,Z)=>({x:T.left+R.columnAxis.at(Z+.5),y:T.top+R.rowAxis.at(B+.5)}),$=L(C,I);if(!v)g=null;else{let[B,Z]=_===void 0?[C,
I]:[b(k.placeOf,_),0];g??=[B,N?.leaf===void 0?Z:Math.max(0,N.column)],w(L(...g),$)}a(O,$),s.classList.add(Pt),n.announce(
Pr(R,O).join(", "))}return()=>{x(),M()}}var ya=["linear","log","symlog","power","quantile"],Mu=[2,98],wa=.5,Au=.01,_o=100,Dn=1/(1-.1),xa=t=>F.diverging_maps.includes(
t.replace(/_r$/,""));function Br(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let l=b(t,c);Number.isNaN(l)||(s[i++]=l)}return o=s.subarray(0,i).sort(),o}}}function zr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Hn(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:l}=e,a=o==="log";if(ku(t),a&&c<=0)throw new Error(Ma("the smallest",c));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!a&&!p?0:null}let f=i===!0||i==="auto"&&n?Mu:i,[
m,d]=[c,l];if(Array.isArray(f)&&e.sorted().length&&(m=zr(e.sorted(),b(f,0)/100),d=zr(e.sorted(),b(f,1)/100)),[m,d]=Su(m,
d,u,r,s,a),!(m<d))if(r===null&&s===null)d=a?10*m:m+1;else{let[p,h,g,w]=s===null?["vmin",m,"below the largest",d]:["vmax",
d,"above the smallest",m];throw new Error(`${p}=${st(Number(h))} is not ${g} value, ${st(Number(w))}: choose another ${p}\
, or both ends.`)}return vu(o,m,d,u,e)}var Ma=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${st(e)}: choose \
another norm, such as 'symlog'.`;function ku({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${st(r)} is not below vmax=${st(s)}: choose a smaller vmin or a larger vmax.`);for(let[
l,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(Ma(l,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${st(r)}`:`below vmax=${st(s??0)}`;
throw new Error(`center=${st(e)} is not ${c}: choose another center or end.`)}function Su(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,u)=>s?u/a:u-a,c=s?1:0,l=Math.max(i(n,e),i(t,n));return o!==null?l=i(o,n):r!==null&&
(l=i(n,r)),l>c||(l=s?10:1),s?[o??n/l,r??n*l]:[o??n-l,r??n+l]}function vu(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=Eu(t,e,n,o,r),
[l,a]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),h=Math.max(a-p,p-l);[u,f]=[.5-.5*(p-l)/h,.5+.5*(a-p)/h]}let m=p=>(i(
Math.min(Math.max(p,e),n))-l)/(a-l),d=p=>c(l+p*(a-l));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:d,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,h)=>{let g=(h+1)/
256;return g<=u?-1/0:g>=f?1/0:d((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let h=new Set;for(let g=0;g<p;g++)h.
add(Number(st(d(g/(p-1)),2)));return[...h].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function Eu(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**wa,i=>s+Math.sign(i)*Math.
abs(i)**(1/wa)]}if(t==="symlog"){let s=Au*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Dn:Math.sign(i)*s*
(Dn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Dn?i/Dn:Math.sign(i)*s*10**(Math.abs(i)/s-Dn)]}if(t==="quantile"){let[s,
i]=Tu(r.sorted(),e,n);return[c=>ba(c,s,i),c=>ba(c,i,s)]}return[s=>s,s=>s]}function Tu(t,e,n){let o=t.filter(l=>l>=e&&l<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let l=0;l<=_o;l++){let a=l===0?e:l===_o?n:zr(o,l/_o);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+l/_o,i[u]=b(i,u)+1}let c=s.map((l,a)=>l/b(i,a));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function ba(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var Aa=24,ka=.02,No=.02,Sa=.1;function va(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(l=>{let a=n.createElement("di\
v");a.className="hclust-scale-end",a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual\
 ends",a.dataset.lmSuppressShortcuts="true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":l==="vmax"?"Upper end of the colors":"Lower end of the colors"}))a.setAttribute(u,f);return t.append(a),{end:l,
el:a}}),r=1;function s(l,a,u){let f=l.center===null?null:l.share(l.center),m=a==="vmax"?Math.max(u,(f??0)+ka):Math.min(u,
(f??1)-ka),d=Number(st(l.atShare(m),4));Number.isFinite(d)&&e.move(a,d)}function i(l,a){let u=a==="vmax"?1:0,f=null,m=h=>{
let g=e.scale();g&&s(g,a,u+h)},d=h=>{let g=e.scale()?.values[h];g!==void 0&&e.move(a,g)},p=()=>{f&&(f=null,l.style.transform=
"",e.done())};return Q(l,{pointerdown(h){let g=e.scale();h.button||!g||(f={y:h.clientY,id:h.pointerId,scale:g},l.setPointerCapture(
h.pointerId))},pointermove(h){if(f?.id!==h.pointerId)return;let g=(h.clientY-f.y)/He(l);l.style.transform=`translateY(${g}\
px)`,g&&s(f.scale,a,u-g/r)},pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Wt({ArrowUp:()=>m(No),ArrowRight:()=>m(
No),ArrowDown:()=>m(-No),ArrowLeft:()=>m(-No),PageUp:()=>m(Sa),PageDown:()=>m(-Sa),Home:()=>d("least"),End:()=>d("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:l,end:a})=>i(l,a));return{show(l,a,u){r=l.height;let[f,m]=[Math.min(
a.values.least,a.vmin),Math.max(a.values.most,a.vmax)];for(let{el:d,end:p}of o){let h=p==="vmax"?l.top:l.top+l.height;d.
style.left=`${l.left+l.width/2-Aa/2}px`,d.style.top=`${h-Aa/2}px`;let g=st(a[p],4);d.setAttribute("aria-valuemin",String(
f)),d.setAttribute("aria-valuemax",String(m)),d.setAttribute("aria-valuenow",String(a[p])),d.setAttribute("aria-valuetex\
t",`${g} ${u}`.trim())}},destroy(){for(let l of c)l();for(let{el:l}of o)l.remove()}}}var _u=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,Nu=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Cu=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Ea(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=_u.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=Nu.test(r)?[r]:[];for(let[l,a,u]of Cu)a.test(r)&&i.splice(l===
","?0:i.length,0,r.replace(u,""));let c=i.map(l=>+`${o}${l.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var Ou=["linear","logarithmic","symmetric log","square root","quantiles"],$u=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Ta(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=xe(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",h=>n.change({norm:h})),c=$u.map(([h,g])=>{let w=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>m(
h,x.value.trim())),w.append(g,x),s.el.append(w),{name:h,input:x}}),l=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",h=>n.change({robust:h})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(h,g){if(!g)return n.change({[h]:void 0});if(h==="center"&&g==="none")return n.change({center:null});
let w=Ea(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[h]:b(
w,0)})}function d(h){s.hide(!h),r.setAttribute("aria-expanded",String(h))}d(!1);let p=[Q(r,{click:()=>d(r.getAttribute("\
aria-expanded")!=="true")}),Q(s.el,{keydown(h){h.key==="Escape"&&(h.stopPropagation(),d(!1),r.focus())}})];return{show(h,g,w,x,M){
i.show(h.norm??"linear",ya,Ou);for(let{name:A,input:y}of c){let S=h[A],v=g[A];(o.activeElement!==y||!f.textContent)&&(y.
value=typeof S=="number"?st(S):S===null?"none":""),A!=="center"&&S===null&&(y.value=""),y.placeholder=v===null?"none":st(
v,3)}l.show(w),a.show(x),u.show(Object.keys(h).length>0),f.textContent=M},hide(h){h&&d(!1)},destroy(){for(let h of p)h();
s.destroy()}}}var Lu={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Na(t,e,n,o,r=null){
let s={of:null,values:Br([])},i=Hn({},s.values,!1),c=!1,l="",a=Je(Yt,o.model),u=()=>o.option("color_scale")??{},f=()=>{let M=typeof u().
center=="number";return Zs(String(o.option("cmap")||Yt),c||M)},m=()=>c&&xa(f());function d(M){let A=Object.fromEntries(Object.
entries({...u(),...M}).filter(([y,S])=>S!==void 0&&!(y==="norm"&&S==="linear")));try{Hn(A,s.values,m())}catch(y){x(y.message);
return}o.setOption("color_scale",A)}let p=()=>{Object.keys(u()).length&&o.setOption("color_scale",{})},h=()=>d({vmin:void 0,
vmax:void 0}),g=r?null:Ta(t,n,{change:d,reset:p,annotate:M=>o.setOption("annot",M)}),w=r?null:va(e,{scale:()=>e.classList.
contains("hclust-empty")?null:i,move:(M,A)=>d({[M]:A}),done:o.flush,reset:h});function x(M){let{robust:A="auto"}=u(),y=A===
"auto"?m():!!A;g?.show(u(),i,y,!!o.option("annot"),M)}return{now:()=>({scale:i,map:a,unit:l,annot:!!o.option("annot"),fmt:String(
o.option("fmt")||".2g")}),update(M){let{values:A}=o.data;A!==s.of&&(s={of:A,values:Br(A)});let y=o.model.get("values_abo\
ut")??{};[c,l]=[!!y.centered,String(y.unit??"")],a=r&&(o.option("cmap")||Yt)===Yt?r():Je(f(),o.model);let v="";try{i=Hn(
u(),s.values,m())}catch(k){v=k.message,i=Hn({},s.values,m())}g?.hide(!M),x(v)},place:M=>w?.show(M,i,l),inWords(){let[M,A]=[
i.vmin,i.vmax].map(_a),y=Lu[i.norm];return`Colors go from ${M} to ${A}${l&&` (${l})`}`+(y?` on a ${y} scale`:"")+(i.center===
null?"":`, ${_a(i.center)} in the middle`)+(i.below||i.above?"; values beyond have the color of the end.":".")},destroy(){
g?.destroy(),w?.destroy()}}}var _a=t=>st(t,3);async function ln(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var Iu={cellLines:Dr,clusterColors:Nt,clusterTitle:J,color:et,columnNames:Tr,count:H,createA11y:tn,createViewBase:ye,eventPosition:kt,
fitNames:We,keyHandler:Wt,literal:U,ownParts:yn,paintColumnNames:Eo,paintFrame:Pn,paintHeatmap:vo,paintRowNames:To,renderHeatmap:So,
value:mt};function Ca(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,l]=[!1,!1,!1],a=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,d()}),t.append(f);async function m(){
let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});c||(c=!0,s=await ln(g,t,"The heatmap of the selected\
 rows"),c=!1,i&&=!!s,d())}function d(){if(l)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute(
"aria-expanded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:p,tools:Iu}):m()}function p(){
i=!1,d(),f.focus()}let h=n.subscribe("selection",()=>{a=u});return o.on("change:sub_module",d),{follow:d,brush(g,w){a=u=
w,n.select(g),u=null,d()},restyle(){r?.destroy(),r=null,d()},destroy(){l=!0,h(),o.off("change:sub_module",d),r?.destroy()}}}function Fr(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,yi(e.option(n)??[],u,f));function c(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function l(u){let f=c(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function a(){let u=t.ownerDocument.
createElement("div");u.className="hclust-sort",u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),
t.append(u),r.push(u)}return{act:i,mark:c,words:u=>[c(u)||"↕",l(u)],update(u){s=u},place(u,f){let m=f.map(d=>d.name);for(;r.
length<m.length;)a();for(let d of r.splice(m.length))d.remove();r.forEach((d,p)=>{let{left:h,top:g,width:w,height:x}=b(u,
p),M=b(m,p);d.dataset.track=M,d.title=l(M),d.style.cssText=`left:${h}px;top:${g}px;width:${w}px;height:${x}px`})}}}var[Oa,$a,cn]=[1,2,3],La=104,Ru=18;function Ia(t,e,n){let o=Oi(e);return Ur(t,o,n,o)}function Ur(t,e,n,o=null){let r=t.ownerDocument,
s=xe(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",D=>{N.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",D)}),c=s.checkbox("Columns","Cluster the columns and draw their tree",
D=>{C.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",D)}),l=s.select("Colors",D=>e.setOption("cmap",
D)),a=()=>e.option("tracks")??[],u=ao(()=>{ft.hide(),te()}),f=s.button("show all rows",u.showAll),m=se(r,n.font),d=[],p=[],
h=new Int32Array(0),g=!1,w=null,[x,M]=[!1,!1],A=null,[y,S]=[vn(1,[],0,1),vn(1,[],0,1)],v=[null,null],k=()=>x&&e.option("\
row_split")===Me,E=[],_=[],N=[],C=[],I=[],R=null,T=null,O=null,L=null,$=pa(r),B=ye(t,"hclust-plot",[$.paintBase,$.paintRows,
$.paintCut,$.paintOverlay].map(D=>G=>{let X=Qt();X&&D(G,X)}),()=>te()),{box:Z,stage:q,tip:ft}=B,P=o?Pi(e):Ca(Z,{root:t,store:e,
scene:Qt}),j=Na(t,Z,s,e,o?()=>Ii(n,e.model):null),Y=tn(Z,q.canvas),V="Strips that show what else is known of each row, a\
nd column",rt=r.createElement("div");rt.className="hclust-corner",Z.append(rt);let ht=Fr(Z,e,"sort_by","rows"),gt=Fr(Z,e,
"column_sort_by","columns"),qt=co(rt,"Tracks",V,(D,G,X)=>{let it=X?"column_tracks":"tracks",wt=(e.option(it)??[]).filter(
Lt=>Lt!==D);e.setOption(it,G?[...wt,D]:wt)},[ht,gt],"Of columns"),le=vi(rt,e),$t=_i(Z,e);function Qt(){if(!w)return null;
let{data:D,cut:G,selection:X,hover:it}=e,wt=O?.leaf!==void 0&&O.leaf===it?.leaf?O.column:-1;return{data:D,cut:G,columnCut:A,
selection:X,hover:it,places:w,rows:d,columns:p,placeOf:h,...j.now(),gaps:g,rowTree:x,outlined:o!==null,named:T,brushed:L,
tracks:E,columnTracks:_,markOf:gt.mark,column:wt,theme:n,face:m,shown:u.shown(),rowAxis:y,columnAxis:S,titleOf:v[0]?.titleOf??
null,columnTitleOf:Gt(),dpr:q.dpr}}function mn(){let{data:D}=e,{tree:G}=D,X=D.p>0&&D.values.length>=D.n*D.p;s.hide(!X),Y.
showNotice(X?"":o?.note()||fo),E=qe(E,D.tracks,a()),_=qe(_,D.columnTracks,e.option("column_tracks")),N=gr(e.option("sort\
_by"),D.tracks),ht.update(N),C=gr(e.option("column_sort_by"),D.columnTracks),gt.update(C),qt.show(D.tracks.map(({name:At})=>At),
a(),D.columnTracks.map(({name:At})=>At),e.option("column_tracks")??[]),j.update(X);let it=[Yt,...Qs(e.model)],wt=String(
e.option("cmap")||Yt),Lt=it.includes(wt)?it:[wt,...it];l.show(wt,Lt,Lt.map(At=>At===Yt?"automatic":At));let pn=!!(e.option(
"row_cluster")??!0)&&D.n>1,bt=pn&&!N.length;R=bt?di(e.model,e.option("row_split"),D.n):null,x=bt&&!R;let Ht=e.option("co\
l_cluster")??!0?D.columnTree:null;M=Ht!==null&&!C.length,T=mo(D,e.option("labels")),i.show(x||!!R,D.n>1&&!o),c.show(M,D.
columnTree!==null),A=M?gi(D.columnTree,e.option("column_options"),e.option("column_clusters")):null,$t(M?D.p:0,A);let Vo=A!==
null,Xo=(x||R)&&!o?D.n:0;le({rows:Xo,columns:M?D.p:0,cut:Vo});let Yo=[pn&&G.order,D.tracks,e.option("sort_by"),!R];if(R&&
Yo.push(e.option("row_split"),e.model.get("split_order")),Yo.some((At,Gn)=>At!==I[Gn])){let At=pn?G.order:Int32Array.from(
{length:D.n},(Gn,rc)=>rc);d=R?.order??wr(At,N),I=Yo}p=o?d:wr(Ht?.order??Int32Array.from({length:D.p},(At,Gn)=>Gn),C),h=new Int32Array(
D.n);for(let At=0;At<D.n;At++)h[b(d,At)]=At;if(O=null,!X)return w=null,q.paint();te()}function te(){let{data:D}=e;if(f.show(
u.part!==null),!q.width||!D.p||!D.values.length)return;let[G,X]=u.shown(),it=j.now();ve();let wt=!o||!T&&Math.min(q.width,
q.height)>Ru*D.p;w=Qi({width:q.width,height:q.height,columns:Array.from(p,bt=>wt?D.columns[bt]??"":""),square:o!==null,rows:X-
G,rowTree:x,columnTree:M,columnCut:A!==null,titles:!!(R??(x&&e.option("row_split"))),columnTitles:Gt()!==null,between:ce()*
(v[1]?.breaks.length??0),chosen:!!T,longestName(){let bt=0;for(let Ht of T??[])bt=Math.max(bt,m.width(U(D.name(Ht))));if(T)
return bt;for(let Ht=Math.floor(G);Ht<X&&Ht<D.n;Ht++)bt=Math.max(bt,m.width(D.name(b(d,Ht)).slice(0,60)));return bt},scale:Or(
it.scale,120).words,unit:it.unit,dpr:q.dpr,tracks:Ki(E,q.width-La,d,[G,X],m,ht.mark,e.selection,_),columnTracks:ia(_,q.width,
m)},m);let{below:Lt,columnTracks:pn}=w;ht.place(w.tracks.map(({left:bt,top:Ht,width:Vo,height:Xo})=>({left:bt-1.5,top:Ht+
Xo,width:Vo+3,height:Lt})),E),gt.place(pn.map(bt=>({...bt,left:bt.left+bt.width,width:$n})),_),rt.style.maxWidth=`${w.heatmap.
left}px`,ue(),j.place(w.bar),Y.describe(fe()),q.paint(),P.follow()}let Gt=()=>v[1]?.breaks.length?v[1].titleOf:null,ce=()=>Number(
e.option("gap")??F.block_gap);function ve(){let{cut:D,data:G}=e;v=[x?hr(D,G.tree,e.option("row_split")):R,M&&G.columnTree?
hr(A,G.columnTree,e.option("col_split")):null]}function ue(){if(!w)return;let{data:D}=e,{width:G,height:X}=w.heatmap,[it,
wt]=v.map(Lt=>Lt?.breaks??[]);y=vn(D.n,it??[],ce(),X,u.shown()),S=vn(D.p,wt??[],ce(),G)}function qn(){let D=v.flatMap((X,it)=>{
let wt=X?.breaks.length??0;return wt?[`${it?`columns by their ${e.option("col_split")===Me?"clusters":"tree"}`:`rows by ${R?
e.option("row_split"):k()?"the clusters":"their tree"}`} into ${H(wt+1,"blocks")}`]:[]}),G=R?" The figure draws their tr\
ees.":"";return D.length?` Split: ${D.join(", ")}.${G}`:""}let vt=D=>D.map(({track:G,falls:X})=>G.name+(X?" (descending)":
"")).join(", then by ");function fe(){let{cut:D,data:G,selection:X}=e,it=vt(N),wt=it?`sorted by ${it}`:R?"in blocks":"in\
 the table's order";return o?`Distances between all pairs of ${H(G.n,G.noun)} in the order of their tree: ${H(D.k,"clust\
ers")}, outlined on the diagonal${_n(X)} ${j.inWords()}`:`Clustermap of ${H(G.n,G.noun)} ${x?"in the order of their tree":
wt} by ${H(G.p,"features")}: ${H(D.k,"clusters")}${_n(X)} ${j.inWords()}`+Ti(A)+qn()+(E.length?` Beside it: ${E.map(({name:Lt})=>Lt).
join(", ")}.`:"")+(_.length?` Above the columns: ${_.map(({name:Lt})=>Lt).join(", ")}.`:"")+(C.length?` Columns are sort\
ed by ${vt(C)}.`:"")}let K=null;function Ee(){u.reset(e.data.n),e.data.values!==K&&(K=e.data.values,g=e.data.values.some(
Number.isNaN)),mn()}let me={store:e,base:B,viewport:u,scene:Qt,columns:()=>p.length,hit:()=>O,brush:P.brush,setBrushed(D){
L=D,q.paint(cn)},setHit(D){O=D,q.paint(cn)}},De=null;return B.onDestroy(Y.destroy,j.destroy,P.destroy,ga(me),e.subscribe(
"data",Ee),e.subscribe(["order","option"],mn),e.subscribe(["cut","selection"],D=>{if(D==="cut"&&De&&Xt(De,e.cut))return;
De=e.cut;let G=D!=="cut"?[cn]:k()?[Oa,$a,cn]:[$a];if(G.includes(Oa)&&(ve(),ue()),D!=="cut"&&w&&E.length){let X=q.width-La;
w.legend=en(E,X,m,e.selection,_).items,G.push(0)}D==="cut"&&B.followCut(e.cut,...G.filter(X=>X!==cn)),Y.describe(fe()),q.
paint(...G),P.follow()}),e.subscribe("reveal",()=>{u.reveal(e.wanted.map(D=>b(h,D)))}),e.subscribe("hover",()=>{e.hover?.
leaf!==O?.leaf&&(O=null),ft.hide(),q.paint(cn)})),Ee(),{restyle(D){n=D,m=se(r,n.font),o&&j.update(w!==null),te(),P.restyle()},
destroy(){B.destroy(),$.destroy(),s.destroy()}}}var jr=864e5,Pu=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Pa(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function qr(t,e,n,o,r){if(t==="date")return Du(e,n,Math.max(2,Math.floor(o/r)));let s=Fe(
e,n,o,r);return{values:s,words:ee(s)}}function Du(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Wr(Ra(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return Wr(i,t,e)}return Wr(Ra(t,e,1),t,e)}function Ra(t,e,n){
let o=new Date(t*jr);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let l=c.getTime()/
jr;if(!(l<=e))break;l>=t&&s.push(l)}return s}function Wr(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Pu,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*jr).getUTCFullYear()}`),{values:t,words:o}}var Da=8,za=12,Hu=46,zu=F.max_axis_word;function Gr(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),l=s.unit?`${c} (${U(s.
unit)})`:c;return{name:s.name,title:l,column:s,values:i,all:Pa(i)}}function Ba(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
Da-Hu),l=qr(n.column.kind,...r,c,46);l.words=l.words.map(h=>i.fit(h,zu));let a=Math.max(0,...l.words.map(h=>i.width(h))),
u=Math.ceil(a+8+z+16),f=Math.max(40,t.width-u-za-s),m=qr(e.column.kind,...o,f,64),d=Ha(e.values,o[0],o[1],f),p=Ha(n.values,
r[1],r[0],c);for(let h=0;h<d.length;h++)Number.isNaN(d[h])?p[h]=NaN:Number.isNaN(p[h])&&(d[h]=NaN);return{left:u,top:Da,
width:f,height:c,x:m,y:l,xs:d,ys:p}}function Ha(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function Fa(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:l}){
let{left:a,top:u,width:f,height:m}=e,d=u+m,p=Math.max(1,Math.round(l))/l,h=w=>Math.round(w*l)/l;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,x)=>{let M=h(d-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(a,M,f,p),t.globalAlpha=1,t.fillRect(a-4,M,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??
"",a-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(h(a),u,p,m+p),t.fillRect(a,h(d),f,p),t.textBaseline="alphabetic",t.textAlign=
"center";let g=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,x)=>{let M=h(a+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=
i.rule,t.fillRect(M,d,p,4);let A=c.fit(e.x.words[x]??"",g),y=a+f+za-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.
min(M,y),d+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),a+f/2,d+37),t.save(),t.translate(z+1,u+m/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,m),0,0),t.restore()}var $e=32,Kr="no value",Ua=new WeakMap,zn=t=>t.tracks.find(e=>e.known);function Ot({data:t,option:e}){let n=e("color_by"),
o=n==="known"?zn(t):Bn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=Ua.get(o)??Bu(o);return Ua.set(o,r),r}
function Bu(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?Fu(t):t.colors,c=s?i.map(()=>""):n,l=r?[...c,
Kr]:c,a=new Int32Array(l.length),u=s?Vr(t,$e):Number,f=Int32Array.from(o,d=>Number.isNaN(d)?c.length:u(d));for(let d of f)
a[d]=b(a,d)+1;let m=l.map((d,p)=>Ut(s?0:p%ge,i[p]??F.missing_color));return{name:e,k:l.length,titles:l,labels:f,sizes:a,
colors:Int32Array.from(m),scale:s}}var Bn=(t,e)=>t.tracks.find(n=>n.name===e);function Vr({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function Fu(t){let e=Array.from({length:$e},(o,r)=>r),n=he({...t,values:e,ends:[(1-
$e)/3,$e-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var Uu=120;function Wa(t,e,n,o,r){let{model:s}=e,i=null,c=null,l=null,a="",u;function f(){let h=n();if(!h||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[h.x.name,h.y.name,...g,...w]}function m(){let h=f(),g=JSON.stringify([h,e.data.
revision]);g!==a&&(a=g,clearTimeout(u),h&&(u=setTimeout(()=>s.send({wants_density:h,module:!i}),Uu)))}async function d(h,g){
if(!h?.density||JSON.stringify([h.density,h.revision])!==a||!h.module&&!i||h.module&&!i&&(i=await ln(h.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([h.density,h.revision])!==a)return;let[w,x,M]=g.map(k=>new Uint8Array(k.buffer,
k.byteOffset,k.byteLength).slice().buffer);if(!w||!x||!M)return;let{across:A,up:y,density:S,revision:v}=h;c={of:S,revision:v,
density:{across:A,up:y,cells:new Uint16Array(w),groups:new Int32Array(x),counts:new Uint16Array(M)}},l=null,r(p(h.ends))}
function p([h,g,w,x]){let M=n();if(!M||h===void 0||g===void 0||w===void 0||x===void 0)return null;let{x:A,y}={x:M.x.all,
y:M.y.all};return h>=A[0]&&g<=A[1]&&w>=y[0]&&x<=y[1]?null:{x:[Math.min(h,A[0]),Math.max(g,A[1])],y:[Math.min(w,y[0]),Math.
max(x,y[1])]}}return s.on("msg:custom",d),{follow:m,paint(h,g){let w=n(),{cut:x,data:M,selection:A}=e;if(h.points||!i||!c||
!w)return!1;let[y,S,v,k,E,_]=c.of;if(y!==w.x.name||S!==w.y.name||c.revision!==M.revision)return!1;if(l?.cut!==x||l.selection!==
A||l.of!==c){let L=Int32Array.from(Nt(x),B=>Number.parseInt(et(B).slice(1),16));l={image:i(t.ownerDocument,c.density,x.labels,
L,A),cut:x,selection:A,of:c}}let N=o(),C=(L,$,B)=>(L-$[0])/($[1]-$[0])*B,[I,R]=[v,k].map(L=>C(L,N.x,g.width)),[T,O]=[_,E].
map(L=>g.height-C(L,N.y,g.height));return h.save(),h.beginPath(),h.rect(g.left,g.top,g.width,g.height),h.clip(),h.imageSmoothingEnabled=
!1,h.drawImage(l.image,g.left+(I??0),g.top+(T??0),(R??0)-(I??0),(O??0)-(T??0)),h.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",d)}}}var Wu={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},ju=10;function Fn(t){return Wu[xr(
t)]}function ja(t,e,n,o,r,s){let i=r*Co(e),c=t;if(c.marker){c.marker(Fn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Fn(e))),t.restore()}function Co(t){return Li[xr(t)]}function qa(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:l},a,u){let f=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*Co(r)*a;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=l;let d=new Path2D(Fn(r));n.fillStyle=et(
r),n.fill(d),n.strokeStyle=c,n.lineWidth=i*a/m,i&&n.stroke(d);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
h=Array.from(p.keys()).filter(g=>dt(p,g)>>>24>=ju);return{steps:Int32Array.from(h,g=>{let[w,x]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+x-f}),pixels:Int32Array.from(h,g=>dt(p,g))}}return function(s,i,c){let l=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,a=e.get(l);a||(e.size>12&&e.clear(),e.set(l,a=[]));let u=a;return f=>u[yr(f)]??=o(yr(f),s,i,c)}}function Ga(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>dt(e,m)-dt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let c=new Int32Array(2*r+1),l=f=>dt(i,dt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)c[l(f)+1]=dt(c,l(f)+1)+1;for(let f=0;f<
2*r;f++)c[f+1]=dt(c,f+1)+dt(c,f);let a=n?dt(c,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=l(f),d=dt(c,m);u[d]=f,
c[m]=d+1}return{order:u,dimmed:a}}function Ka(t,e,n,o,r,s,i){let{xs:c,ys:l,width:a,height:u,left:f,top:m}=o;for(let d=0;d<
r.length;d++){let p=dt(r,d),h=dt(c,p),g=dt(l,p);if(!(h>=-1&&h<=a+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:x}=i[dt(s,
p)],M=Math.round((m+g)*n)*e+Math.round((f+h)*n);for(let A=0;A<w.length;A++){let y=M+dt(w,A),S=dt(x,A),v=dt(t,y);t[y]=v===
0||S>>>24===255?S:qu(S,v)}}}function qu(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,l=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|l}function dt(t,e){return t[e]}var Va="http://www.w3.org/2000/svg",Gu=12,Xa=24,Ku=20,Xr=10,Vu=100,Oo=5;function Ya(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={
width:0,height:0};function l(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(Va,"svg");m.setAttribute("ar\
ia-hidden","true"),m.setAttribute("viewBox","-9 -9 18 18");let d=n.createElementNS(Va,"path");m.append(d);let p=n.createElement(
"b"),h=n.createElement("span");f.append(m,p,h);let g={button:f,path:d,number:p,rest:h,key:"",label:0};return u?(f.dataset.
lmSuppressShortcuts="true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function a(u,f,m){
for(;u.length<f.length;)u.push(l(u===r));let d=0;return u.forEach((p,h)=>{let{button:g,path:w,number:x,rest:M}=p,A=f[h];
if(g.hidden=!A,!A)return;let{title:y="",words:S="",index:v,scale:k="",size:E=8}=A;p.label=A.label??0,M.textContent!==S&&
(M.textContent=S);let _=m.fitTitle(y,$s,z,!0);x.textContent!==_&&(x.textContent=_);let N=`${v} ${E} ${k}`;p.key!==N&&(p.
key=N,g.dataset.scale=k,g.style.backgroundImage=k&&`linear-gradient(90deg,${k})`,w.setAttribute("d",v===void 0?"":Fn(v)),
v!==void 0&&(w.setAttribute("transform",`scale(${E*Co(v)})`),w.setAttribute("fill",et(v)))),d=Math.max(d,m.width(_,z,!0)+
m.width(S),k?Vu:0)}),d}return{el:o,show(u,f,m,d){let p=Math.floor((d-2*Xr)/Xa)-f.length,h=Math.max(2,Math.min(Gu,p)),g=u.
length,w=g<=h?g:h-1,x=Math.max(a(r,u.slice(0,w),m),a(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${H(g-w)} more`,
x=Math.max(x,m.width(i.textContent)));let M=w+(i.hidden?0:1)+f.length;return c={width:Math.ceil((Ku+x+8)/8)*8,height:Xa*
M+4},c},move(u,f){o.style.transform=`translate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${c.width}px`},destroy(){
o.remove()}}}function Ja({xs:t,ys:e,width:n,height:o},r){let s=[n-r.width-2,Xr,(n-r.width)/2],i=[2,o-r.height-Xr,(o-r.height)/
2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,1]],l={left:0,top:0,hidden:1/0};for(let[a=0,u=0]of c){let f=s[a]??0,m=i[u]??
0,d=0;for(let p=0;p<t.length;p++){let h=b(t,p),g=b(e,p);h>f-Oo&&h<f+r.width+Oo&&g>m-Oo&&g<m+r.height+Oo&&d++}d<l.hidden&&
(l={left:f,top:m,hidden:d})}return l}var[Xu,Yu]=[-1,3];function Ju({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function $o({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:Ju(o,t),noun:n}:{sizes:o.sizes,noun:e}}function Za(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Xu),Yu))}var Zu=16;function Lo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Bn(t,e(s)));return{marker:n,
size:o,names:r}}function Qa(t){let{cut:e,data:n}=t,o=Ot(t),{labels:r,sizes:s}=o??e,i=o?.colors??Nt(e),{marker:c,size:l}=Lo(
t),a=l?Yr(l):n.leafRows&&Za(n.leafRows);if(!c&&!l)return{labels:r,sizes:s,colors:i,powers:a};let u=c?c.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(h=>c?c.words.map((g,w)=>Ut(w,et(h))):h),d=r.map((h,g)=>{let w=c?b(c.values,g):0;return Number.
isNaN(w)||l&&Number.isNaN(b(l.values,g))?f:h*u+w}),p=new Int32Array(f+1);for(let h of d)p[h]=b(p,h)+1;return{labels:d,sizes:p,
colors:Int32Array.from([...m,Ut(0,F.missing_color)]),powers:a}}function Yr(t){let e=Vr(t,Zu);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function tl(t,e){let{names:n}=Lo(t);return n?ut(n,e):t.data.name(e)}function el(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:l,
away:a}of t)for(let u of[i+a,i-a-l]){let f={x0:u,y0:c-7,x1:u+l,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(d=>Qu(f,d)))){o.push(f),r.push({row:s,left:u,y:c});break}}return r}function Qu(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var nl=60,tf=F.max_named_points,ef=F.max_point_name;function Le(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function ol(t){
let e=qa(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,c,{ink:l,paper:a,quiet:u},f){let{data:m,selection:d}=c;
(!n||!r)&&(r=Qa(c),n=Ga(r.labels,r.sizes,d));let{order:p,dimmed:h}=n,{labels:g,colors:w,powers:x}=r,M=m.n<=2500?.7:.4,A=h>
0&&p.length-h>nl,y=s.points,[S,v]=y?[1,1]:[s.canvas.width,s.canvas.height];!y&&(o?.width!==S||o.height!==v)&&(o=s.createImageData(
S,v));let k=y||!o?new Int32Array(1):new Int32Array(o.data.buffer);k.fill(0);let E=(C,I)=>{if(!C.length)return;if(y)return y(
i,C,g,w,I);let R=e(I,f,S);Ka(k,S,f,i,C,g,Array.from(w,R))},_=(C,I)=>{let R=x;if(!R)return E(C,{...I,size:Le(m.n)});for(let T of[
...new Set(Array.from(R))].sort((O,L)=>L-O)){let O=C.filter(L=>R[L]===T);E(O,{...I,size:Le(m.n,T)})}};_(p.subarray(0,h),
{halo:M,edge:a,alpha:.22});let N=A?l:Ot(c)?u:a;_(p.subarray(h),{halo:A?.9:M,edge:N,alpha:1}),!y&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>nl?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Io(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,l]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+l,i,0,2*
Math.PI),t.stroke())}function rl(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function sl(t,e,n,o,r,s){
let{data:i,selection:c}=n,l=mo(i,n.option("labels")),a=[];for(let m of l??e.xs.keys())if(Ro(e,m)&&a.push(m)>tf&&!l)return;
let u=new Map(a.map(m=>[m,s.fit(U(tl(n,m)),ef)])),f=a.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:c?.[m]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=l?r.ink:r.quiet;for(let{row:m,
left:d,y:p}of el(f,e,[o]))t.fillText(u.get(m)??"",e.left+d,e.top+p+.5)}function Ro({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function Jr(t,e){let n=Ot(t)?.titles[e];return n===void 0?J(t.cut,e):U(n)}function al(t,e){let{cut:n,data:o}=t,r=Ot(t),{
marker:s,size:i}=Lo(t),{sizes:c,noun:l}={...$o(o,n),...r},a=Array.from(r?.colors??Nt(n)),u=a.map((p,h)=>({title:Jr(t,h),
words:` · ${H(b(c,h),l)}`,index:s?Ut(0,et(p)):p,label:h})),f=[],m=(p,...h)=>f.push({title:U(p)},...h),d=(p,h,g)=>({words:h,
index:Ut(p,e),size:g});if(r?.scale){let p=a.slice(0,$e).map(et).join();u.splice(0,$e),m(r.name,{scale:p},{words:il(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,h)=>d(h,U(p)))),i){let p=Yr(i),[h,g]=il(i);m(i.name,d(0,h,Le(o.n,Math.min(
...p))),d(0,g,Le(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:Kr,index:Ut(0,F.missing_color)}),[u,f]}function il({
ends:[t,e],kind:n,unit:o}){return[mt(t,n),mt(e,n,o)]}var ll=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=ge],["Names","names_from","","row names",()=>!0]];
function cl(t,e){let{box:n,list:o}=_e(t,"Points",""),r=xe(o,"What points show"),s=ll.map(([i,c])=>r.select(i,l=>e.setOption(
c,l)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,ll.map(([,c,l,a,u],f)=>{let m=String(e.option(c)||l),
d=i.tracks.filter(u).map(({name:g})=>g),p=[a,...d.map(U)],h=[l,...d];return c==="color_by"&&zn(i)&&(h.push("known"),p.push(
"known class")),s[f]?.show(m,h,p),m}).join(`
`)}}}function Po({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var nf=["names_from","color_by","marker_by","size_by"];function Zr(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(l=>of(l,n)))]:[],c=[s("color_by")==="known"?zn(r):void 0];for(let l of nf)c.push(Bn(r,s(l)));for(let l of new Set(
c)){let a=l&&e&&[e.x.name,e.y.name].includes(l.name);l&&!a&&i.push(`${l.name} ${ut(l,n)}`)}return i.push(`cluster ${J(o,
b(o.labels,n))}`,Po(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function of({column:t,values:e},n){let o=b(e,n),r=mt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var ul=new WeakMap;function fl(t){let e=ul.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),ul.set(t,e)),e}function ml(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[x="",...M]=Zr(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),x,
M)}function l({x:g,y:w}){let x=t.plot();return x?[(g-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let a=null;function u(){
a=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,d=an(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:x},M){
let A=t.plot();if(!(!M.moved&&Math.hypot(w-M.x,x-M.y)<Ze)&&(M.moved||c(-1),M.moved=!0,!(!A||f.over))){if(f.pan)return o.
move((M.x-w)/A.width,(x-M.y)/A.height,f.from);a??=[M.x,M.y],a.push(w,x),t.draw(a)}},up(g,w,x){let M=t.plot();if(!(!M||f.
over)){if(a){let A=a.map((S,v)=>S-(v%2?M.top:M.left));u();let y=ri(M.xs,M.ys,A).filter(S=>Ro(M,S));(y.length||!f.shift)&&
e.select(y,{add:f.shift})}else if(!x.moved&&!f.pan){let A=t.nearest(w);(A>=0||!g.shiftKey)&&e.select(A<0?[]:[A],{add:g.shiftKey}),
g.pointerType==="touch"&&c(A)}}},cancel:u,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,x,M){let A=t.plot();A&&
(o.zoom(g,...l({x:w.x-x,y:w.y-M})),o.move(-x/A.width,M/A.height))},owns(g){return l(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[x,M]=[t.axes(),t.plot()];if(!x||!M)return;let A=fl(x[g].values).filter(k=>Ro(M,k));if(!A.length)return;let y=A.indexOf(
e.hover?.leaf??-1),S=y<0?w>0?0:A.length-1:Math.min(Math.max(y+w,0),A.length-1),v=b(A,S);c(v),r.classList.add(Pt),n.announce(
Zr(e,x,v).join(", "))}let h=Q(s.canvas,{dblclick:o.showAll,wheel(g){!Qe(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...l(kt(r,g))))},keydown:Wt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),c(-1),r.classList.remove(Pt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{d(),h()}}var rf=500;function pl(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let l=n??c,a=(m,d)=>{let[p,h]=[l[m],c[m]],g=p[0]+Math.min(Math.max(d,0),1)*(p[1]-
p[0]);return io(p,h,g,r,(h[1]-h[0])/rf)},u=(m,d)=>m[1]-m[0]>=(d[1]-d[0])*.999,f={x:a("x",s),y:a("y",i)};o(u(f.x,c.x)&&u(
f.y,c.y)?null:f)},move(r,s,i=n){let c=t();!c||!i||o({x:ie(i.x,c.x,r*(i.x[1]-i.x[0])),y:ie(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:c,y:l}=n;if(i.some(
([u,f])=>u>=c[0]&&u<=c[1]&&f>=l[0]&&f<=l[1]))return;let a=i[0];a&&o({x:ie(c,s.x,a[0]-(c[0]+c[1])/2),y:ie(l,s.y,a[1]-(l[0]+
l[1])/2)})}}}var sf=12,af=230,[Qr,ts]=[1,2];function dl(t,e,n){let o=t.ownerDocument,r=xe(t,"Scatter"),s=r.select("x",P=>e.setOption(
"x",P)),i=r.select("y",P=>e.setOption("y",P)),c=cl(r.el,e),l="",a=pl(()=>d&&{x:d.x.all,y:d.y.all},()=>{S.hide(),N()}),u=r.
button("show all",a.showAll),f=ol(o),m=se(o,n.font),d=null,p=null,h=null,g=null,w=0,x={key:"",left:0,top:0,width:0,height:0},
M=ye(t,"hclust-plot",[L,$,B],()=>N()),{box:A,stage:y,tip:S}=M,v=Ya(A,Z),k=Wa(A,e,()=>e.option("size_by")||e.option("mark\
er_by")||Ot(e)?null:d,()=>C()??{x:[0,1],y:[0,1]},P=>{P&&d?(d={x:{...d.x,all:P.x},y:{...d.y,all:P.y}},N()):y.paint(Qr)}),
E=tn(A,y.canvas);function _(){let{data:P}=e;l=c.show();let W=Gr(P,e.option("x"),0),j=Gr(P,e.option("y"),1);d=W&&j?{x:W,y:j}:
null,a.reset(),r.hide(!d);let Y=P.p>0?mi:fo;if(E.showNotice(d?"":Y),d){let V=P.axisNames.map(rt=>rt.name);s.show(d.x.name,
V),i.show(d.y.name,V)}f.updateData(),w=0,N()}function N(){u.show(a.part!==null),!(!d||!y.width)&&(I(),x.key="",R(),E.describe(
T()),k.follow(),y.paint())}function C(){return a.part??(d&&{x:d.x.all,y:d.y.all})}function I(){if(!d)return;let{x:P,y:W}=d;
p=Ba(y,P,W,a.part?.x??P.all,a.part?.y??W.all,w,m),h=si(p.xs,p.ys,p.width,p.height)}function R(){if(!p)return;let{data:P}=e,
W=v.show(...al(e,n.quiet),m,p.height),j=`${W.height} ${Math.ceil(W.width/24)}`;if(j!==x.key){let Y=Math.max(1,.01*P.n),V=Ja(
p,W);V.hidden>Y&&p.width+w-W.width>af&&W.width>w-12&&(w=W.width+12,I(),y.paint()),w&&(V={left:p.width+16,top:0,hidden:0}),
x={key:j,left:V.left,top:V.top,...W}}v.move(p.left+x.left,p.top+x.top)}function T(){if(!d)return"";let{cut:P,data:W,selection:j}=e;
return`Scatter plot of ${d.y.title} against ${d.x.title}: ${H(W.n,W.noun)} in ${H(P.k,"clusters")}${O()}${_n(j)}`}function O(){
let P=Ot(e);return P?`, colored by ${U(P.name)}`:""}function L(P){if(!p||!d)return;let{x:W,y:j}=d;Fa(P,p,{x:W,y:j,xShown:a.
part?.x??W.all,yShown:a.part?.y??j.all,theme:n,face:m,dpr:y.dpr})}function $(P){if(!p)return;k.paint(P,p)||f.paint(P,p,e,
n,y.dpr);let{left:W,top:j,width:Y,height:V}=x;sl(P,p,e,{x0:W,y0:j,x1:W+Y,y1:j+V},n,m)}function B(P){if(!p)return;let{hover:W,
data:j}=e,Y=V=>Le(j.n,f.power(V))/2;P.save(),a.part&&(P.beginPath(),P.rect(p.left,p.top-4,p.width+4,p.height+4),P.clip()),
P.strokeStyle=n.ink,P.lineWidth=1.5;for(let V of f.ringed())Io(P,p,V,Y(V)+3);if(W?.node!==void 0){P.lineWidth=1;let{tree:V}=j,
rt=b(V.start,W.node),ht=rt+b(V.sizes,W.node);for(let gt of V.order.subarray(rt,ht))Io(P,p,gt,Y(gt)+.8)}else if(W)for(let[
V,rt]of[[n.paper,4.5],[n.ink,2]])P.strokeStyle=V,P.lineWidth=rt,Io(P,p,W.leaf,Y(W.leaf)+4);P.restore(),g&&rl(P,g,n.ink)}
function Z(P,W){let{cut:j,data:Y}=e,V=Ot(e),{labels:rt}=V??j,ht=[];for(let gt=0;gt<Y.n;gt++)rt[gt]===P&&ht.push(gt);e.select(
ht,{add:W}),M.announce(`${W?"Added: ":""}${V?"class":"cluster"} ${Jr(e,P)}, ${H(ht.length,Y.noun)} selected.`)}let q={store:e,
base:M,viewport:a,axes:()=>d,plot:()=>p,nearest:({x:P,y:W})=>p&&h?h.nearest(P-p.left,W-p.top,sf):-1,draw(P){g=P,y.paint(
ts)}},ft=null;return M.onDestroy(E.destroy,ml(q),e.subscribe("data",_),e.subscribe("option",()=>{(!(e.option("x")===d?.x.
name&&e.option("y")===d?.y.name)||c.show()!==l)&&_()}),e.subscribe(["cut","selection"],P=>{let W=ft&&Xt(ft,e.cut);P==="c\
ut"&&W||(ft=e.cut,f.updateData(),P==="cut"&&(M.followCut(e.cut,Qr),R()),E.describe(T()),y.paint(Qr,ts))}),e.subscribe("r\
eveal",()=>{if(!d||!a.part)return;let{x:P,y:W}=d;a.reveal(e.wanted.map(j=>[Number(P.values[j]),Number(W.values[j])]))}),
e.subscribe("hover",()=>{S.hide(),y.paint(ts)})),_(),{restyle(P){n=P,m=se(o,n.font),N()},destroy(){k.destroy(),M.destroy(),
v.destroy(),r.destroy()}}}function Ie({t,lower:e,upper:n,tree:o}){return As(t,e,n,Bt(o))}function lf({t,lower:e,upper:n,tree:o}){return ks(e,n,t,Bt(
o))}function Un(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${H(e)}`;if(!n)return`he\
ights are tied at ${yt(o)}: no threshold gives ${H(e)} clusters`;let[r,s]=lf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${H(e)}`:`any cut from ${r} to ${s} gives these ${H(e)}`}function hl(t){let e=H(t.
k,"clusters");return t.isUneven?e:`${e} · ${Ie(t)}`}var cf=20,uf=1e3;function wl(t,e){let n=gl(t,"Clusters","Number of clusters"),o=gl(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Bt(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/uf),s()}function s(){let{cut:c,data:l}=e;n.input.max=String(Math.min(l.n,cf)),
n.input.value=String(c.k),n.output.textContent=H(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
Ie(c),n.input.setAttribute("aria-valuetext",H(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[Q(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),Q(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function gl(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var bl=8,ff=120,mf=2500,pf=0;function xl(t,e){let n=t.ownerDocument,o=`hclust-find-${++pf}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),yl(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],l,a=null,u=0,f=0,m=null,d=[];function p(){let{data:k,model:E}=e,_=H(1,E.get("finds_rows")?k.rowNoun:k.
noun).slice(2);s.placeholder=`find a ${_}`,s.setAttribute("aria-label",`Find a ${_} by its name`)}function h(){clearTimeout(
l),a=null;let k=s.value.trim();if(!k||!e.model.get("finds_rows"))return w();c=[],l=setTimeout(()=>{e.model.send({wants_rows:k}),
l=setTimeout(w,mf)},ff)}function g(k){let{data:E}=e;s.matches(":focus")&&(k?.found!==s.value.trim()||k.revision!==E.revision||
(clearTimeout(l),f=0,c=k.rows.map(([_,N])=>({leaf:N,name:_,place:`group of ${E.leafRows?.[N]??1}`})),u=c.length+Number(k.
more),x(!0),a!==null&&A(0,a),a=null))}function w(){let{data:k}=e,E=s.value.trim().toLowerCase();if(!m){let I=Array.from(
{length:k.n},(T,O)=>k.name(O).toLowerCase()),R=df(I);d=I.map((T,O)=>R.has(T)?`row ${k.rows[O]}`:""),m=I.map((T,O)=>[T,d[O]].
join(" ").trim())}u=0,f=0;let[_,N,C]=[[],[],[]];m.forEach((I,R)=>{let T=E?I.indexOf(E):-1;if(T<0)return;u++;let L=I===E||
I===`${E} ${d[R]}`?_:T===0?N:C;L.length<bl&&L.push(R)}),c=[..._,...N,...C].slice(0,bl).map(I=>({leaf:I,name:k.name(I),place:b(
d,I)})),x(!!E)}function x(k){i.replaceChildren(),i.hidden=!k,s.setAttribute("aria-expanded",String(k));let E=c.map(({leaf:_,
name:N,place:C},I)=>{let R=`cluster ${J(e.cut,b(e.cut.labels,_))}`;return M(U(N),C?`${C} · ${R}`:R,{id:`${o}-${I}`,"ari\
a-selected":String(I===f)})});if(E.forEach((_,N)=>{_.dataset.i=String(N)}),k&&u>c.length){let _=e.model.get("finds_rows")?
"":`${H(u-c.length)} `;E.push(M(`and ${_}more`,""))}if(k&&!u&&E.push(M("no such name","")),i.append(...E),k&&c.length){s.
setAttribute("aria-activedescendant",`${o}-${f}`);let{leaf:_}=b(c,f);e.reveal([_]),e.setHover({leaf:_})}else s.removeAttribute(
"aria-activedescendant"),e.setHover(null)}function M(k,E,_={"aria-disabled":"true"}){let N=n.createElement("li");yl(N,{role:"\
option",..._});for(let C of[k,E]){let I=n.createElement("span");I.textContent=C,N.append(I)}return N}function A(k,E){let _=c[k];
if(!_)return;let{leaf:N}=_;e.select([N],{add:E}),s.value=e.model.get("finds_rows")?_.name:`${_.name} ${_.place}`.trim(),
y(),e.setHover({leaf:N})}function y(){clearTimeout(l),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.
removeAttribute("aria-activedescendant"),e.setHover(null))}function S(k){let _={ArrowDown:1,ArrowUp:-1}[k.key];if(_){if(i.
hidden)return h();f=(f+_+c.length)%Math.max(c.length,1),x(!0)}else if(k.key==="Enter")a=c.length?null:k.shiftKey,A(f,k.shiftKey);else if(k.
key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;k.preventDefault(),k.stopPropagation()}let v=[Q(s,{input:h,
keydown:S,blur:y,focus:()=>s.value&&h()}),Q(i,{pointerdown:k=>{k.preventDefault();let E=k.target.closest("li[data-i]");E&&
A(Number(E.dataset.i),k.shiftKey)},pointermove:k=>{let E=k.target.closest("li[data-i]");!E||Number(E.dataset.i)===f||(f=
Number(E.dataset.i),x(!0))}}),e.subscribe("data",()=>{m=null,c=[],y(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(l),e.model.off("msg:custom",g);for(let k of v)k();r.remove()}}}function df(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function yl(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var hf=3,gf=60,wf=6.2,bf=640,yf=.8,[xf,Mf]=[46,180];function Ml(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(a,u)=>{a&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((a,u)=>a-u).map(a=>J(e,a)),c=`${H(s,n)} selected, \
from `,l=i.length;if(l===1)return`${c}cluster ${i[0]}`;for(let a=Math.min(l,gf);a>0;a--){let u=a<l?`${H(l-a)} more`:i[l-
1],f=i.slice(0,Math.min(a,l-1)),m=`${c}clusters ${f.join(", ")} and ${u}`;if(l<=hf||m.length<=o)return m}return`${c}${H(
l,"clusters")}`}function Al(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-selected",o.hidden=!0;
let r=n.createElement("span");r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent=
"×",s.title="Clear the selection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts=
"true";let i=l("Keep only these","Compare only the selected rows","keep"),c=l("Leave out","Compare the other rows only",
"leave_out");o.append(r,i,c,s),t.append(o);function l(p,h,g){let w=n.createElement("button");return w.type="button",w.className=
"hclust-selected-rows",w.textContent=p,w.title=h,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{
selection:x,data:M}=e,A=[...M.rows].filter((y,S)=>x?.[S]);e.model.send({rows:g,selection:A}),m()}),w}function a(){let p=!!e.
model.get("filters_rows");for(let x of[i,c])x.hidden=!p;let g=(Math.min(bf,yf*t.clientWidth)-xf-(p?Mf:0))/wf,w=Ml(e.selection,
e.cut,e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=Ml(e.selection,e.cut,e.data.noun)}let u=null;
function f(){m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?
u:t.querySelector('[tabindex="0"]'))?.focus({preventScroll:!0})}let d=[Q(o,{focusin:({relatedTarget:p})=>{let h=p;o.contains(
h)||(u=h)},keydown:p=>{p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),Q(s,{click:f}),
e.subscribe(["data","cut","selection"],a)];return a(),{refresh:a,destroy(){for(let p of d)p();o.remove()}}}var Do=new Map;function Wn(t,e){let n=Do.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Do.set(e,n)}return n}function Ho(t,e){if(!Do.get(e)){Do.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function ns(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Kt(n,e)[0]??0]??0,l=[];if((n.sizes[e]??
0)>(r[c]??0)){let a=kl(t,e),u=a.some(f=>i.includes(f));l.push({key:"j",words:u?"Merge: one is locked":`Merge these ${H(a.
length,"clusters")}`,next:u?null:{nodes:es(s,a,[e]),locked:i}})}else{let a=s[c]??e,u=`cluster ${J(t,c)}`,f=i.includes(a),
m=a<n.n;l.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:es(s,
[a],Ft(n,a)),locked:i}});let d=n.parents[a]??-1;if(d>=0){let p=kl(t,d),h=p.find(M=>i.includes(M)),g=s.indexOf(p.find(M=>M!==
a)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:h!==void 0?`Merge: cluster ${J(t,s.indexOf(h))} is\
 locked`:`Merge with cluster ${J(t,g)}`,x=p.length===2&&h===void 0;l.push({key:"j",words:w,next:x?{nodes:es(s,p,[d]),locked:i}:
null})}l.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==a):[...i,a]}})}return l.
push(...zo(t)),l}function zo(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(xt(t.tree,t.k).nodes),locked:[]}}]}function kl({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function es(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Bo=4,Sl="hclust-branch-used";function vl({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement(
"div");i.className="hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=
!0,e.append(i);function c(m){m.next&&(o(),Ho(e,Sl),t.setNodes(m.next.nodes,m.next.locked))}function l(){if(i.hidden)return;
let m=i.contains(s.activeElement);i.hidden=!0,m&&n.focus({preventScroll:!0})}function a(m){let d=s.createElement("button");
return d.type="button",d.setAttribute("role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=
m.words,d.setAttribute("aria-keyshortcuts",m.key),d.setAttribute("aria-disabled",String(!m.next)),d.addEventListener("cl\
ick",()=>{m.next&&(l(),c(m))}),d}function u(m){let d=[...i.children],p=d.findIndex(h=>h.matches(":focus"));d[(p+m+d.length)%
d.length]?.focus({preventScroll:!0})}let f=Q(i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key===
"ArrowUp")u(-1);else if(m.key==="Escape"||m.key==="Tab")l();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},
contextmenu(m){m.preventDefault(),m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=
!0)}});return{close:l,hint:m=>Wn(e,Sl)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,d){let p=m<0?
zo(t.cut):ns(t.cut,m);if(!p.length)return!1;r.hide(),i.replaceChildren(...p.map(a)),i.hidden=!1;let h=Math.min(d.x,e.clientWidth-
i.offsetWidth-Bo),g=Math.min(d.y,e.clientHeight-i.offsetHeight-Bo);return i.style.transform=`translate(${Math.max(Bo,h)}\
px, ${Math.max(Bo,g)}px)`,u(1),!0},press(m,d){let h=(d<0?zo(t.cut):ns(t.cut,d)).find(g=>g.key===m);return h&&c(h),h?.words??
""},destroy(){f(),i.remove()}}}var{top:Re,min_width:Af,free_shift:kf,head_margin:os}=F.cluster_labels;var Fo=2*z+7,El=F.cluster_labels.wordings,Tl={title:0,size:"",lines:1};function _l(t){return Math.ceil(t.width("cluster"))+
os+2}function Nl(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:l,corner:a}=e,{sizes:u,noun:f}=$o(l,o),m=({label:k},E)=>{
let _=E.title?J(o,k):H(k);return _===H(k)?_:c.fitTitle(_,E.title,z,!0)},d=({label:k},E)=>{if(!E.size)return"";let _=H(b(
u,k),E.size==="counted"?f:"");return E.lines===2?_:` · ${_}`},p=(k,E)=>[c.width(m(k,E),z,!0),c.width(d(k,E))],h=(k,E)=>k.
map(_=>{let[N,C]=p(_,E);return E.lines===2?Math.max(N,C):N+C}),g=Sf(e),w=g.length*Af>s.width,x=w?null:qi(g,El.map(k=>h(g,
k)),s.width),M=x?El[x.wording]:Tl;if(!x){w&&(g=g.filter(({span:E})=>E>4));let k=Gi(g,h(g,Tl),s.width);g=g.filter((E,_)=>k[_])}
t.textBaseline="alphabetic",t.textAlign="left";let[A,y]=[Re+z-2,Re+2*z],S=(k,E,_,N=!1)=>{t.fillStyle=N?i.ink:i.quiet,t.font=
c.css(z,N),t.fillText(k,E,_)};if(g.forEach((k,E)=>{let _=x?.middles[E]??k.centre,[N,C]=p(k,M);Math.abs(_-k.centre)>k.span/
2+kf&&(t.strokeStyle=et(b(r,b(o.nodes,k.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(k.centre,n+1),t.lineTo(_,Re-1),t.
stroke());let I=M.lines===2,R=_-(I?N:N+C)/2;S(m(k,M),R,A,!0),M.size&&S(d(k,M),I?_-C/2:R+N,I?y:A)}),M.size==="counted")return;
let v=a.left-os-1;[["cluster",""],[f,"size"]].slice(0,M.lines).forEach((k,E)=>{let _=k.find(N=>c.width(N)<=v);_&&S(_,-os-
c.width(_),E?y:A)})}function Sf({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,l]=[St(e,s),St(e,i)];if(l<=0||c>=e.width)continue;let[a,u]=[Math.max(0,c),Math.min(e.width,l)];n.push(
{label:r,centre:(a+u)/2,span:u-a})}return n}var Cl=F.caption_margin;function Ol(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[l,a]of t){
let[u,f]=[Math.max(0,Math.floor(l)-Cl),Math.ceil(a)+Cl];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let l=0;l<=o;l++)i+=b(r,l),s[l+1]=b(s,l)+(i>0?1:0);let c=Math.ceil(e);for(let l=o-c;l>=
0;l--)if(b(s,l+c)===b(s,l))return l;return null}function $l({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,l]=[b(t,i)/n,b(t,i+1)/n],[a,u]=[b(t,i+2)/n,b(t,i+3)/n];l<=r&&l+u>=o&&s.push([c,c+a])}return s}function vf(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function Ll(t,e,n){let o=vf(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var Rl=12,un={high:24,line:15,around:13,grip:14},jn=F.cut_label.right_margin,Il="Drag to move the cut",rs="hclust-cut-mo\
ved",Ef="M4 0 1 4h6zM4 12 1 8h6z",Uo="http://www.w3.org/2000/svg",{wide:Tf,narrow:_f}=F.cut_label,Nf=24,Wo=14;function Cf(t,e,n){
let o=e>=Tf?`${H(Math.min(n,99),"clusters")} · 0.0000`:e>=_f?H(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,Rl,!0))+2*un.around+un.grip}function Pl(t,e){let n=t.ownerDocument,o=(N,C="div")=>{let I=n.createElement(C);return I.
className=`hclust-cut-${N}`,I},[r,s,i,c,l,a]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(Uo,"svg"),f=N=>{let C=n.createElementNS(Uo,"path");return C.classList.add(`hclust-cut-${N}`),u.append(C),
C};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let m=f("stepped"),d=f("locked"),p=f("offer");
a.tabIndex=0,a.setAttribute("role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orien\
tation","vertical"),a.setAttribute("aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
c,l,a);let h=["k","noun","dot","at"].map(N=>o(N,"span")),g=n.createElementNS(Uo,"svg"),w=n.createElementNS(Uo,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",Ef),g.append(w),a.append(g,...h);let x=o("invitation","span");x.textContent=Il,x.setAttribute("aria-hidden","true"),
x.hidden=Wn(t,rs);let M=Ll(t,"One height",()=>e());M.className="hclust-cut-level",M.title="Cut at one height again; no c\
luster is locked then",M.dataset.lmSuppressShortcuts="true";for(let N of["pointerdown","pointermove","dblclick","context\
menu","keydown"])M.addEventListener(N,C=>C.stopPropagation());t.append(x,M);let A=null,y=null,[S,v,k,E]=[0,0,0,0];function _(N,C,I){
let[R,T,O]=[H(N.k),H(N.k,"clusters"),Ie(N)],L=T.slice(R.length);(N.isUneven?[R,L,"",""]:[R,L," · ",O]).forEach((W,j)=>{
let Y=h[j];Y&&(Y.textContent=W)});let B=N.isUneven?[[T],[T],[R]]:[[hl(N)],[T,O],[R,O]],Z=B.map(W=>Math.max(...W.map(j=>C.
width(j,Rl,!0)))+2*un.around+un.grip),q=Z.findIndex(W=>W<=I+.5),ft=q<0?B.length-1:q;v=b(Z,ft);let P=ft>0&&!N.isUneven;k=
(un.high+(P?un.line:0))/2,a.classList.toggle("two",P),a.classList.toggle("short",ft>1)}return{handle:a,show({cut:N,frame:C,
corner:{left:I,top:R},strip:T,face:O},L,$,B){let Z=Cf(O,$,N.tree.n);if(N!==A||O!==y||Z!==E){[A,y,E]=[N,O,Z];let K=Un(N);
_(N,O,Z),l.textContent=K,S=O.width(K)+8,Lf(a,N,C)}let q=K=>Math.round(K*C.dpr)/C.dpr,ft=K=>q(R+Math.min(Math.max(ct(C,K),
0),C.height)),[P,W,j]=[ft(N.t),ft(Math.min(N.upper,C.top)),ft(N.lower)];jo(r,I-T,W,C.width+T),r.style.height=`${Math.max(
0,j-W)}px`,r.hidden=!N.hasThreshold,jo(s,I-T,P,C.width+T);let Y=N.isUneven||N.locked.length>0;s.hidden=Y;let V=B&&!Xt({...B,
tree:N.tree},N)&&B;u.style.display=Y||V?"":"none";let rt=$-v-1,ht=[],gt=[],fn=K=>{if(!K)return"";let Ee=oo(K),me=Jt(K,C).
map(({label:De,x0:D,x1:G})=>{let X=ft(Math.min(b(Ee,De),C.top))+.5;K===N&&I+G>rt-2&&ht.push(X);let it=`${q(D)} ${X}L${q(
G)} ${X}`;return K.locked.includes(b(K.nodes,De))&&gt.push(it),it});return me.length?`M${me.join("L")}`:""};(Y||V)&&(u.style.
transform=`translate(${I}px, 0)`,m.setAttribute("d",fn(Y&&N)),d.setAttribute("d",gt.map(K=>`M${K}`).join("")),p.setAttribute(
"d",fn(V))),jo(i,I,P,C.width),jo(c,0,0,I-T-4),c.style.height=`${R+C.height}px`;let[qt,le]=[Math.min(...ht),Math.max(...ht)],
$t=k+4,Qt=[qt-$t,le+$t].filter(K=>K>=R+k&&K<=R+C.height-k),te=le-qt>1&&P>qt-$t&&P<le+$t?Of(Qt,P):P,Gt=Math.min(Math.max(
te,R+k),R+C.height-k);!Y&&t.getRootNode().activeElement===M&&a.focus({preventScroll:!0}),M.hidden=!Y;let ce=Gt-k-Nf-3,ve=ce>=
R?ce:Gt+k+3;M.style.transform=`translate(${q(rt+v)}px, ${q(ve)}px) translateX(-100%)`;let ue=!Y&&!Wn(t,rs);x.hidden=!ue,
ue&&(x.style.transform=`translate(${q(rt-6)}px, ${q(Gt-9)}px) translateX(-100%)`),a.style.transform=`translate(${q(rt)}p\
x, ${q(Gt-k)}px)`,a.style.width=`${v}px`;let vt=[P-R-17,P-R+4,1].map(K=>{let me=(K<P-R-Wo||K>P-R)&&K>=0&&K+Wo<=C.height;
return{at:K,x:me?Ol($l(L,C.dpr,K,K+Wo),S,rt-I-(ue?O.width(Il)+30:6)):null}}).find(({x:K})=>K!==null);if(l.hidden=!vt,!vt)
return;let fe=R+vt.at;l.style.transform=`translate(${q(I+(vt.x??0))}px, ${fe}px)`,l.classList.toggle("inside",N.hasThreshold&&
fe>=W&&fe+Wo<=j)},endInvitation(){Ho(t,rs),x.hidden=!0},destroy(){for(let N of[r,s,u,i,c,l,a,x,M])N.remove()}}}function Of(t,e){
return t.reduce((n,o)=>Math.abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function $f(t){return t.isUneven?"different heights":Ie(
t)}function jo(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Lf(t,e,n){t.setAttribute(
"aria-valuemax",st(Math.max(n.top,e.t))),t.setAttribute("aria-valuenow",st(e.t)),t.setAttribute("aria-valuetext",e.isUneven?
`${H(e.k,"clusters")}, cut at different heights; ${Un(e)}`:`height ${Ie(e)}, ${H(e.k,"clusters")}; ${Un(e)}`)}function Dl(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${J(t,i)} with ${H(s,e)}`);return t.k>12&&r.push(`and ${H(t.k-12)}\
 more`),`Tree of ${H(t.tree.n,e)}, up to height ${yt(n)}. Cut at ${$f(t)} into ${H(t.k,"clusters")}; ${Un(t)}. ${r.join(
", ")}.`}function Hl(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function zl(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr));t.width=r,t.height=e.length;let s=t.getContext("2d");if(!s)
return;let i=s.createImageData(r,e.length),c=Int32Array.from({length:r},(l,a)=>{let u=Math.floor(ke(o,(a+.5)*o.width/r));
return b(n,Math.min(Math.max(u,0),n.length-1))});e.forEach((l,a)=>{let u=he(l);c.forEach((f,m)=>{let d=4*(a*r+m);i.data.
set(u.subarray(3*f,3*f+3),d),i.data[d+3]=255})}),s.putImageData(i,0,0)}var Bl=3,If=52+jn,qo=6,Fl=6,Ul=t=>(t.model.get("parts")??[]).includes("clustermap")?[]:qe([],t.data.tracks,t.option("tra\
cks"));function Wl(t,e){let n=t.ownerDocument,o=!1,r=[],s=we(n,()=>i=[]),i=[],c=()=>e.option("tracks")??[],l=n.createElement(
"div");l.className="hclust-corner";for(let w of["pointerdown","pointermove","dblclick","wheel"])l.addEventListener(w,x=>x.
stopPropagation());let u=co(l,"Tracks","Strips below the leaves that show what else is known of each row",(w,x)=>{let M=c().
filter(A=>A!==w);e.setOption("tracks",x?[...M,w]:M)},[],"Below the leaves"),f=[],m={items:[],lines:0},d=[],p=()=>d.reduce(
(w,x)=>w+x+Bl,r.length&&qo);function h(w,x){let M=[r,w,x,e.selection];return M.some((A,y)=>A!==f[y])&&(m=en(r,w-2*Fl,x,e.
selection),d=Mo(r,w-If,x),f=M),m}function g({data:w,frame:x}){be(s)&&([s,i]=[we(n,()=>i=[]),[]]);let M=[r,x,w.tree.order];
M.every((A,y)=>A===i[y])||(i=M,zl(s,r,w.tree.order,x))}return{update(){o=!(e.model.get("parts")??[]).includes("clusterma\
p")&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!l.isConnected&&t.append(l);let x=c();u.show([],[],w.map(({name:A})=>A),
x);let M=r;return r=qe(r,w,o?x:[]),M!==r},place(w){l.style.left=`${w+6}px`},tall:p,room(w,x){let{lines:M}=h(w,x);return p()+
(M?M*Cn+qo:0)},paint(w,x,M,A){if(!r.length)return;g(x);let{frame:y,corner:S,theme:v,face:k,data:E}=x;w.save(),w.imageSmoothingEnabled=
!1,w.textBaseline="middle";let _=M+qo;r.forEach((N,C)=>{let I=b(d,C);w.font=k.css(),w.textAlign="right",N.colors.length?
(w.drawImage(s,0,C,s.width,1,S.left,_,y.width,I),Ae(w,S.left,_,y.width,I,v)):I>jt&&y.width/E.tree.order.length>=z&&(w.fillStyle=
v.quiet,E.tree.order.forEach((T,O)=>{let L=St(y,O+.5);L<0||L>y.width||(w.save(),w.translate(S.left+L,_),w.rotate(-Math.PI/
2),w.fillText(k.fit(U(ut(N,T)),I),0,.5),w.restore())})),w.fillStyle=v.ink;let R=k.fit(U(N.name),S.left-8);w.fillText(R,S.
left-6,_+I/2+.5),_+=I+Bl}),w.translate(Fl,0),ho(w,h(A,k).items,_+qo/2,v,k),w.restore()},destroy(){s.width=s.height=0,l.remove()}}}var ss=4;function Go(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?pt(r,b(r.parents,e.leaf)):0,p=[
`cluster ${J(o,b(o.labels,e.leaf))}`,`merged at ${yt(m)}`,Po(n,e.leaf)],h=Ul(t).map(g=>`${g.name}: ${ut(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...h]]}let s=Kt(r,e.node),{leafRows:i}=n,c=i&&s.reduce((m,d)=>m+b(i,d),0),
l=c===null?"":` of ${H(c,n.rowNoun)}`,a=o.nodes.indexOf(e.node),u=`${a<0?"":`Cluster ${J(o,a)} · `}${H(s.length,n.noun)}${l}`,
f=[...s.subarray(0,ss)].map(m=>U(n.name(m)));return s.length>ss&&f.push(`and ${H(s.length-ss)} more`),[u,[`height ${yt(pt(
r,e.node))}`,...f]]}var jl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
Rf="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks · Esc: back to the cut",
Pf="u: one height again · ",Df=0;function ql(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:l,
menu:a}=t,u=n.ownerDocument.createElement("div");u.className="hclust-tree-hint",u.id=`hclust-keys-${++Df}`,u.textContent=
jl,o.setAttribute("aria-describedby",u.id),n.append(u);let f=-1;function m(k){let{data:E}=e,{tree:_}=E;f=k,u.textContent=
Rf,n.classList.add(Pt);let N=kr(l().frame,_,k);r.reveal([N-.5]);let C=k<E.n?{leaf:k}:{node:k};e.setHover(C);let{frame:I,
corner:R}=l(),[T,O]=Go(e,C),L=(N-I.from)/(I.to-I.from),$={x:R.left+L*I.width,y:R.top+ct(I,pt(_,k))};i.show($.x,$.y,T,O),
c([T,...O].join(", "))}function d(){f<0||(f=-1,u.textContent=w(),n.classList.remove(Pt),e.setHover(null),i.hide())}function p(k){
let{tree:E}=e.data,_=b(E.parents,f);_>=0&&m(Ft(E,_)[k])}let h={ArrowUp:()=>m(Math.max(b(e.data.tree.parents,f),f)),ArrowDown:()=>m(
f<e.data.n?f:Ft(e.data.tree,f)[0]),ArrowLeft:()=>p(0),ArrowRight:()=>p(1),Home:()=>m(2*e.data.n-2),Enter:k=>e.select(Kt(
e.data.tree,f),{add:k.shiftKey}),Escape:d,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(k){let E=a.press(k,f);f>=0&&
m(f),E&&c(E)}function w(){let{cut:k}=e;return(k.isUneven||k.locked.length?Pf:"")+jl}let x=k=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(k(e.cut.k),1),e.data.n))},M={ArrowUp:x(k=>k-1),ArrowRight:x(k=>k-1),ArrowDown:x(k=>k+1),ArrowLeft:x(k=>k+
1),PageUp:x(k=>k-10),PageDown:x(k=>k+10),Home:x(()=>e.data.n),End:x(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[A,y]=[Wt({...M,...h}),Wt(M)],S=Q(n,{keydown(k){n.classList.
remove("by-pointer"),(f<0?y:A)(k)},focusout:d,pointerdown:d}),v=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=w())});
return{leave:d,destroy(){v(),S()}}}var Hf=.72;function zf(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let l=b(t.start,c),a=b(t.sizes,c);xo(t,c,o)<n||(b(r,l+a)===
b(r,l)?s.push(c):c>=t.n&&i.push(...Ft(t,c)))}return s}function Gl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,l=Math.round(o.height*i),a=u=>Math.round(ct(o,u)*i-s/2);t.globalAlpha=Hf,t.
fillStyle=r.paper;for(let u of zf(e,n,1/c,o.places?.edges)){let f=b(e.start,u),[m,d]=[f,f+b(e.sizes,u)].map(x=>St(o,x)*i);
if(m===void 0||d===void 0||d<0||m>o.width*i)continue;let p=a(nn(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,d-m),l-p);let h=b(
e.parents,u);if(h<0)continue;let g=Math.round(go(o,e,u)*i-s/2),w=a(pt(e,h))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?l:p)-w))}
t.globalAlpha=1}var Se=F.cluster_bar,is=Re+Fo+2,Ko=z+2,as=8;function Kl(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:l}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*l),Math.round(c.top*l)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:u,x0:f,x1:m}of Jt(r,i)){let d=b(r.nodes,u);if(d<r.tree.n)continue;let p=Math.
round(ct(i,nn(r.tree,d))*l-o/2),h=Math.floor(f*l);t.fillStyle=et(b(s,d)),t.fillRect(h,p,Math.max(1,Math.ceil(m*l)-h),a-p)}
Gl(t,e,o),t.restore()}var Bf=5;function Vl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Jt(n,r),[c,l]=Se;e.classes&&Ff(t,e,e.classes);for(let{label:a,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=et(b(o,b(n.nodes,a))),t.beginPath(),f-u>8?t.roundRect(u+m,c,f-u-2*m,l-c,2):t.rect(u+m,c,Math.max(f-u-2*m,1/
r.dpr),l-c),t.fill()}e.classes||Uf(t,e,i),Nl(t,e,l),Wf(t,e),e.labels&&jf(t,e),t.restore()}function Ff(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Se,c=1/n.dpr,[l,a]=[0,-1];for(let u=0;;u+=c){let f=u>=n.width,m=e.tree.order[Math.floor(ke(
n,u+c/2))],d=f||m===void 0?-1:b(o,m);if(d!==a&&a>=0&&(t.fillStyle=et(b(r,a)),t.fillRect(l,s,u-l,i-s)),d!==a&&([l,a]=[u,d]),
f)return}}function Uf(t,{cut:e,theme:n},o){let r=Nt(e);if(new Set(Array.from(r,et)).size===e.k)return;let[s,i]=Se;for(let{
label:c,x0:l,x1:a}of o)a-l<i-s||ja(t,b(r,c),(l+a)/2,(s+i)/2,Bf,n.paper)}function Wf(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],c=[o.from,Math.min(o.to,e.n)],l=ko(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<l.length;a+=2){let[u=0,f=0]=[l[a],l[a+1]];t.fillRect(u,1,Math.max(1,f-u),Se[0]-2)}}function jf(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[l,a]=[ke(
o,0),ke(o,o.width)];for(let u=Math.max(0,Math.floor(l));u<Math.min(e.n,Math.ceil(a));u++){let[f,m]=[St(o,u+.5),Sr(o,u)];
if(f<5||f>o.width-5||!Xl(o,u))continue;let d=c?m-as:i,p=b(e.tree.order,u),h=!!n?.[p];t.save(),t.translate(f,c?is+z/2:is),
c||t.rotate(-Math.PI/2),t.fillStyle=h?r.ink:r.quiet,t.font=s.css(z,h),t.fillText(s.fit(U(e.name(p)),d,z,h,Zn(e,p)),0,0),
t.restore()}}var Xl=(t,e)=>Sr(t,e)>=Ko-1e-6;function Yl(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let l=o.
left-r;t.save(),t.translate(l,o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let f=ee(c);c.forEach((m,d)=>{
let p=ct(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-a/2),5,a),t.fillStyle=s.quiet,t.fillText(f[d]??"",-9,p+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(U(e.heightLabel),n.height-8),-n.height/2,7-l)),
t.restore()}function Jl(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function Zl(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,l){let{tree:a}=e,{dpr:u}=r,
f=b(a.start,l),m=f+b(a.sizes,l),d=Math.max(1,Math.round(.5*u));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.
round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:h}=c,
g="";for(let M=0;M<c.count;M++){let A=b(h,M),y=b(a.start,A);if(y<f||y>=m||A>l)continue;let S=b(n.labels,b(a.order,y)),k=b(
a.sizes,A)<=b(n.sizes,S)?et(b(o,b(n.nodes,S))):i.ink;k!==g&&(t.fillStyle=g=k),t.fillRect(b(p,4*M)-d,b(p,4*M+1)-d,b(p,4*M+
2)+2*d,b(p,4*M+3)+2*d)}t.restore();let[w,x]=[Math.max(0,St(r,f)),Math.min(r.width,St(r,m))];x<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+Se[1]+1,Math.max(x-w,1.5),1.5))}function Ql(t,{data:e,frame:n,corner:o,theme:r},s){let i=St(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,l]=[o.left+i,o.top+n.height+(Se[0]+Se[1])/2];t.beginPath(),t.arc(c,l,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function ls({data:t,cut:e,frame:n,
corner:o,tracks:r},s,i,c){let{tree:l}=t,[a,u]=[s-o.left,i-o.top];if(a<0||a>=n.width||u<-c)return null;let f=Math.min(Math.
max(Math.floor(ke(n,a)),0),t.n-1),m=b(l.order,f),d=u-n.height;if(d>r[0]&&d<r[1])return{leaf:m};if(d>is-2)return Xl(n,f)?
{leaf:m}:null;if(d>Se[0]-1)return{node:b(e.nodes,b(e.labels,m))};if(d>-5)return{leaf:m};let p=on(l,n,a,u,c);return p<0?null:
p<t.n?{leaf:p}:{node:p}}var qf=550,Pe={mouse:7,touch:14,line:8,snap:4};function tc(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:l}=t,a,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(A,y){let{frame:S}=c(),{tree:v}=e.data,k=Math.
min(Math.max(wo(S,A),0),S.top),E=Rt(v,k),_=ct(S,je(de(v,E)));!y&&Math.abs(_-A)<=Pe.snap?e.cut.locked.length?e.setThreshold(
je(de(v,E))):e.setClusters(E):e.setThreshold(k)}function m(A){let{cut:y,frame:S}=c();if(!y.isUneven)return y.t;let v=Jt(
y,S).find(({x0:k,x1:E})=>k<=A&&A<E);return v?oo(y)[v.label]??y.t:y.t}function d(A,y){return A.target===o?null:ls(c(),y.x,
y.y,A.pointerType==="touch"?Pe.touch:Pe.mouse)}function p(A,y){return u.menu=!0,l.open(y,A)}let h=A=>A?.node??A?.leaf??-1;
function g(A,y,S){if(S)if(A.altKey)S.node!==void 0&&e.flip(S.node);else{let v=S.node===void 0?[S.leaf]:Kt(e.data.tree,S.
node);e.select(v,{add:A.shiftKey})}else{let{corner:v,frame:k}=c();!A.shiftKey&&y.x>=v.left&&k.width&&e.select([])}}function w(A,y,S){
if(n.style.cursor=A?"pointer":r.part?"grab":"",e.setHover(A),A){let[v,k]=Go(e,A),E=A.node===void 0?[]:l.hint(S);i.show(y.
x,y.y,v,[...k,...E])}else i.hide()}function x(A){if(!Qe(n,A))return;let y=A.deltaMode?16:1,[S,v]=[A.deltaX*y,A.deltaY*y],
{frame:k,corner:E}=c();if(!A.ctrlKey&&!A.shiftKey&&Math.abs(S)>Math.abs(v))return r.part?(A.preventDefault(),r.move(S/Ce(
k))):void 0;let _=v||S,N=kt(n,A);if(A.shiftKey||N.x<E.left)return _>0&&s.share===1?void 0:(A.preventDefault(),s.zoom(Math.
exp(_*.002)));if(_>0&&!r.part)return;A.preventDefault();let C=(N.x-E.left)/k.width;r.zoom(Math.exp(_*(A.ctrlKey?.01:.002)),
C)}let M=[an(n,{down(A,y){if(l.close(),A.button!==0)return!1;let{frame:S,corner:v}=c(),k=v.top+ct(S,Math.min(e.cut.t,S.top)),
E=v.top+ct(S,Math.min(m(y.x-v.left),S.top)),_=A.pointerType==="touch"?Pe.touch:Pe.line,[N,C]=[A.target===o,y.x<v.left-4];
return u={mode:N||C||Math.abs(y.y-E)<=_?"cut":"press",offset:C&&!N?0:k-y.y,pill:N,start:r.shown(),what:N||C?null:d(A,y)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),A.preventDefault(),i.hide(),C&&!N&&f(y.y-v.top,A.altKey),A.pointerType===
"touch"&&(a=setTimeout(()=>p(y,h(u.what)),qf)),!0},drag(A,y,S){let[v,k]=[y.x-S.x,y.y-S.y];if(S.moved||=Math.abs(u.mode===
"cut"?k:v)>=(u.what?Ze:1),!S.moved)return;clearTimeout(a);let{frame:E,corner:_}=c();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(y.y+u.offset-_.top,A.altKey)):u.mode==="pan"&&r.move(-v/Ce(E),u.start)},
up(A,y,S){clearTimeout(a),u.mode==="cut"&&e.flush(),!(u.menu||S.moved||u.pill||y.x<c().corner.left-4)&&(g(A,y,u.what),A.
pointerType==="touch"&&w(u.what,y,"Long press"))},cancel(){clearTimeout(a),u.mode==="cut"&&e.flush()},hover(A,y){A.pointerType!==
"touch"&&w(d(A,y),y,"Right click")},leave(){e.setHover(null),i.hide()},pinch(A,y,S){let{frame:v,corner:k}=c();r.zoom(A,(y.
x-S-k.left)/v.width),r.move(-S/Ce(c().frame))}}),Q(n,{contextmenu(A){let y=kt(n,A),S=A.target===o?e.hover:ls(c(),y.x,y.y,
u.menu?Pe.touch:Pe.mouse);A.shiftKey||!p(y,h(S))||A.preventDefault()},wheel:x,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let A of M)A()}}var ec=["ribbon","ribbon_module","evidence"];function nc(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function l(m){
s=await ln(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),a())}function a(){let m=o.get("ribbon_\
module"),d=m&&n.option("ribbon")||"";if(d&&!s){i||l(m),i="loading";return}!d==!r&&d===c||(c=d,d?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){c="",a()}for(let m of ec)o.on(`change:${m}`,u);let f=[n.subscribe("option",a),n.
subscribe("data",u)];return a(),{width:m=>r?.width(m)??0,below:(m,d)=>r?.below(m,d),above:(m,d)=>r?.above(m,d),destroy(){
i="ended";for(let m of ec)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var Gf=F.head_room,Kf={grown:150,zoomed:96},Vf=500;function oc(t,e,n){let o=t.ownerDocument,r=se(o,n.font),s=null,i=null,
c=()=>we(o,()=>i=null),l=c(),a=null,[u,f]=[0,null],m=ao(()=>_()),d=Hl(()=>_()),p=ye(t,"hclust-tree",[v,k],()=>s=null),{box:h,
stage:g,tip:w,announce:x}=p;g.canvas.setAttribute("aria-hidden","true");let M=Pl(h,()=>{T.menu.press("u",-1),T.handle.focus(
{preventScroll:!0})}),A=Wl(h,e);function y(){if(s){let{cut:vt,selection:fe,data:K}=e,[Ee,me]=[lr(K.tree),Ot(e)];return Object.
assign(s,{cut:vt,selection:fe,data:K,colors:Ee,classes:me}),s}let{data:L,cut:$,selection:B}=e,[Z,q]=m.shown(),ft=(Bt(L.tree)||
1)*Gf*d.share,[P,W]=[q-Z,L.n].map(vt=>(g.width-52-jn)/vt),j=Mr(L.tree,L.leafRows),[Y,V]=[P>=Ko,W>=Ko],rt=vt=>vt*(j?.least??
1)>=E()+as,ht=Y&&rt(P),gt=Kf[V?"grown":"zoomed"],fn=V?rt(W):ht,qt=Y?fn?z+2:Math.min(gt,E()):0,le=A.room(g.width,r);h.style.
setProperty("--hc-names",`${(V?qt+6:0)+le}px`);let $t={left:0,top:8},Qt=Re+Fo+(qt?qt+6:0),mn=Qt+le+(m.part?5:0),te=Math.
max(40,g.height-$t.top-mn),Gt=Fe(0,ft,te,44),ce=Math.max(...ee(Gt).map(vt=>r.width(vt)),0);$t.left=Math.max(Math.ceil(ce)+
11+(L.heightLabel?z+9:4),_l(r));let ve=a?.width(g.width)??0;$t.left+=ve,A.place($t.left);let ue={width:Math.max(20,g.width-
$t.left-jn),height:te,from:Z,to:q,top:ft,dpr:g.dpr,places:j},qn=lr(L.tree);return s={data:L,cut:$,colors:qn,classes:Ot(e),
selection:B,frame:ue,corner:$t,strip:ve,theme:n,face:r,ticks:Gt,labels:qt,flat:ht,tracks:[Qt,Qt+A.tall()]},i=null,s}function S(L){
if(be(l)&&([l,i]=[c(),null]),!i){i=bo(L.data.tree,L.frame),l.width=Math.round(L.frame.width*L.frame.dpr),l.height=Math.round(
L.frame.height*L.frame.dpr);let $=l.getContext("2d");$&&yo($,i,n.quiet)}return i}function v(L){let $=y(),{thick:B}=S($);
Kl(L,$,l,B),Vl(L,$),Yl(L,$),A.paint(L,$,$.corner.top+$.frame.height+$.tracks[0],g.width),a?.below(L,$),Jl(L,$,g.height-3)}
function k(L){let $=y(),{hover:B}=e;B?.node!==void 0&&Zl(L,$,S($),B.node),B?.leaf!==void 0&&Ql(L,$,B.leaf),M.show($,S($),
g.width,e.offered),a?.above(L,$)}function E(){let{data:L}=e;if(f!==L.name){let $="";for(let B=0;B<L.n;B++){let Z=U(L.name(
B));Z.length>$.length&&($=Z)}[u,f]=[Math.ceil(r.width($,z,!0)),L.name]}return u}function _(){s=null,g.paint()}function N(){
let{n:L,tree:$,leafRows:B}=e.data;m.reset(L,Mr($,B)?.least)}let C,I=()=>x(Dl(e.cut,e.data.noun,Bt(e.data.tree))),R=()=>{
clearTimeout(C),C=setTimeout(I,Vf)},T={store:e,box:h,handle:M.handle,viewport:m,heights:d,moved:M.endInvitation,tip:w,announce:x,
getScene:y,menu:vl({store:e,box:h,handle:M.handle,moved:M.endInvitation,tip:w})},O=ql(T);return a=nc({...T,paint:L=>g.paint(
L)},_),p.onDestroy(tc(T),M.destroy,O.destroy,T.menu.destroy,a.destroy,()=>clearTimeout(C),e.subscribe(["data","cut"],T.menu.
close),A.destroy,e.subscribe("data",()=>{A.update(),N(),d.reset(),w.hide(),O.leave(),p.rest(),_(),I()}),e.subscribe("ord\
er",_),e.subscribe("cut",()=>{let L=s&&Xt(s.cut,e.cut);p.followCut(e.cut,...L?[]:[0]),L?g.paint(1):g.paint(),R()}),e.subscribe(
"selection",()=>g.paint(0)),e.subscribe("option",()=>A.update()?_():g.paint(0)),e.subscribe("reveal",()=>{let{start:L}=e.
data.tree,$=y().frame.places?.edges;m.reveal(e.wanted.map(B=>ae($,b(L,B))))}),e.subscribe("hover",()=>g.paint(1))),A.update(),
N(),I(),{restyle(L){n=L,r=se(o,n.font),f=null,_()},destroy(){p.destroy(),l.width=l.height=0}}}var Xf={tree:oc,clustermap:Ur,scatter:dl,distances:Ia},Zt="distances";function Yf(){let t=null,e=0,n=()=>{};return hs({initialize({
model:o}){return t=fr(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=fr(o),e++||(n=Jf(t));let s=Zf(r,t);return()=>{
s(),--e||n()}}})}function Jf(t){let e=!1,n=us(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.tell(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function Zf(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=tr(t,r);gn(o,s);
let i=[],c=null,l=()=>e.model.get("parts")??["tree"],a=v=>t.closest(".hclust")?.querySelector(`.hclust-${v}-slot`)??null,
u=[],f=null;function m(){let v=Kn(o,"hclust-live-bar");e.model.get("controls")&&u.push(wl(v,e).destroy);let k=xl(v,e);f=
k.box,u.push(k.destroy,()=>v.remove()),h();let E=null;for(let N of l()){let C=N==="tree"||N===Zt;C||(E??=Kn(o,"hclust-li\
ve-pair")),d(N,C?o:E)}let _=i[0]?.box;c=_?Al(_,e):null,c&&u.push(c.destroy)}function d(v,k){let E=Xf[v];if(!E)return;let _=Kn(
k,`hclust-part-${v}`),N={part:v,make:E,box:_,view:E(_,e,s)};i.push(N),v===Zt&&h()}function p({view:v,box:k}){v.destroy(),
k.remove()}function h(){let v=a("find");v&&f&&f.parentElement!==v&&v.append(f);let k=i.find(({part:_})=>_===Zt)?.box,E=k&&
a(Zt);!E||k.parentElement===E||(k.classList.add("hclust","hclust-live"),gn(k,s),E.append(k))}function g(){let v=N=>N.filter(
C=>C!==Zt),[k,E]=[l(),i.map(({part:N})=>N)];if(v(k).join()!==v(E).join())return M();if(k.includes(Zt)===E.includes(Zt))return;
if(k.includes(Zt))return d(Zt,o);let _=i.find(({part:N})=>N===Zt);_&&p(_),i=i.filter(N=>N!==_)}function w(){for(let v of i)
p(v);for(let v of u)v();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=null,u=[]}function x(){let v=tr(t,r);if(JSON.
stringify(v)!==JSON.stringify(s)){s=v,gn(o,s);for(let k of i)k.box.classList.contains("hclust")&&gn(k.box,s),k.view.restyle?
k.view.restyle(s):(k.view.destroy(),k.view=k.make(k.box,e,s))}}let M=()=>{w(),m()};e.model.on("change:parts",g),e.model.
on("change:controls",M);let A=ps(o,x);m();let y=Et(o),S=new y.ResizeObserver(()=>{h(),x(),c?.refresh()});return S.observe(
o),y.addEventListener(Qo,e.announceCut),()=>{y.removeEventListener(Qo,e.announceCut),A(),S.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",M),w(),e.flush(),o.remove(),r.remove()}}export{Yf as default};
