// Generated from js/ by `npm run build`. Do not edit.
function kt(t){return t.ownerDocument.defaultView??globalThis}function Pe(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function as(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var le={r:255,g:255,b:255,a:1},mn={r:0,g:0,b:0,a:1};function pn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let l=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(l,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(tc),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function tc(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function De(t,e){return{...ve(e,t,
t.a),a:1}}function ve(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function St({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Vo({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function dn(t,e){let[n,o]=[pn(e.paper)??le,pn(e.ink)??mn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",St(ve(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Wn(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var ls={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var B=ls;var Xo="hclust-asking",tm=B.undo_run_ms;function nc(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Yo(t,e){let n=kt(t);if(n.matchMedia(cs).matches)return oc(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?jn(e,`var(${d})`):null,s=sc(t,e),i=De(r("--jp-layout-color0")??s,s),c=Vo(i)<.5,l=(d,g)=>De(d??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=l(a??jn(e,"inherit"),c?le:mn),f=l(r("--jp-ui-font-color2"),ve(i,u,.65)),m=l(
r("--jp-border-color2"),ve(i,u,.16)),h=l(r("--jp-layout-color1"),i),p=St(h)===St(i)?ve(i,u,.03):h;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:St(i),ink:St(u),quiet:St(f),rule:St(m),panel:St(
p),font:n.getComputedStyle(e).fontFamily,dark:c}}var cs="(forced-colors: active)";function oc(t,e){let n=(s,i)=>De(jn(e,
s)??i,le),[o,r]=[n("Canvas",le),n("CanvasText",mn)];return{paper:St(o),ink:St(r),quiet:St(r),rule:St(n("GrayText",r)),panel:St(
o),font:kt(t).getComputedStyle(t).fontFamily,dark:Vo(o)<.5}}var rc=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function us(t,e){let n=kt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:rc});let i=["(prefers-color-scheme: dark)",cs].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function sc(t,e){
let n=[];for(let r=t;r;r=nc(r)){let s=fs(kt(r).getComputedStyle(r).backgroundColor,kt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=De(jn(e,"Canvas")??le,le);return n.reduce((r,s)=>De(s,r),o)}function jn(t,e){let n=kt(t);t.style.
color=e;let o=fs(n.getComputedStyle(t).color,n);return t.style.color="",o}function fs(t,e){let n=pn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,l=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:l/255}}function ms(t){return{...t,initialize(e){return setTimeout(()=>ic(e.model).catch(()=>{})),t.initialize?.(e)}}}async function ic(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function b(t,e){return t[e]}var ps=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])ps.set(t,
t);var ac=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
lc=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function ds(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+cc(t.slice(e))}function cc(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=ps.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:ac.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,lc.test(e)?-2:-1)}function D(t,e=""){return e?`${Tt(t,0)} ${t===1?ds(e):e}`:Tt(t,0)}function gt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":hn(t)?Tt(t,qn(t)):Kn(t,2)}var hn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function qn(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Gn(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Ft(t,2):Tt(t,e>=100?
0:e>=10?1:2)}function ws(t){return t>0&&t<=.005?"< 1%":`${Tt(100*t,0)}%`}var rt=(t,e=6)=>Ft(Number(Ft(t,e)),6);function ft(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":gt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return uc(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Tt(t,0):Gn(
t);return n?`${r} ${n}`:r}function bs([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[ft(t,n),ft(e,n,o)]}function uc(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function ys(t,e,n,o=0){return Ms(t,e,n,o)[0]}function xs(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Ms(n,
t,e,o);return[i,c]}let[r,s]=[gt(t),gt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Ft(t,i),Ft(e,i)];return[r,s]}function Ms(t,e,n,o){
let r=[fc(t,o),gt(e),gt(n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(hn)){let a=As(t,o);for(let u=a;u<
17;u++){let f=Tt(u===a?ks(t,a):t,u),m=ze(f),[h,p]=[hs(e,u),hs(n,u)];if(ze(h)<m&&(m<ze(p)||t===n)&&e<m&&m<=n)return[f,h,p]}}
let[i,c,l]=r;for(let a=4;a<17;a++){let u=ze(i),f=u<ze(l)||t===n&&i===l;if(!(e<t&&t<=n)||ze(c)<u&&e<u&&u<=n&&f)return[i,c,
l];[i,c]=[Ft(t,a),Ft(e,a)],l=n===1/0?gt(n):Ft(n,a)}return r}function fc(t,e){if(!hn(e)||!hn(t))return gt(t);let n=As(t,e);
return Tt(ks(t,n),n)}var As=(t,e)=>hn(e)?Math.min(qn(e),qn(t)):qn(t),ks=(t,e)=>Math.floor(t*10**e+.5)/10**e,hs=(t,e)=>t===
0||t===1/0?gt(t):Tt(t,e);function ze(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var mc=[1,2,2.5,5,10];function Be(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),c=i*(mc.find(u=>u*i*s>=r*(1-1e-9))??10),l=1e-9*r,a=[];for(let u=Math.ceil((t-l)/c);u*c<=e+l;u++)a.push(
Number((u*c).toPrecision(12)));return a}function ee(t){let e=t.slice(1).map((i,c)=>i-b(t,c)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Ft(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Tt(i+0,r))}
function Tt(t,e){let n=Ss(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Ss(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Kn(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Ft(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=Kn(t,e-1).split("e");return`${gs(o)}e${r}`}return gs(Ss(t,e-1-n))}function gs(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var gn="…",pc=300;function F(t){return String(t).slice(0,pc).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function He(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=vs(s,s.length,gn,
e,n);if(i>o||o>=s.length)return i?Jo(s,i)+gn:"";let c=s.lastIndexOf(" ",o-1)+1,l=c>o-dc?c:o,a=gn+s.slice(l).join("");if(n(
a)>e){if(r<=l)return He(a,e,n);let u=s.slice(l).join("");return gn+He(u,e-n(gn),n,r-l)}return Jo(s,vs(s,l,a,e,n))+a}function Es(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=He(t,e,n);if(r===t||!o)return r;let s=He(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var dc=12;function vs(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let c=s+i+1>>1;r(Jo(t,c)+n)<=o?s=c:i=c-1}return s}function Jo(t,e){
return t.slice(0,e).join("").trimEnd()}function wn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[c,l]=[b(e,s),b(e,i)],a=0;
for(;a<c.length&&c[a]===l[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function Fe(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(l=>b(t,l)).sort(),c=[b(i,0),b(i,i.length-1)].map(l=>Array.from(l));if(i[0]!==i.at(-1))for(let l of s){let a=Array.from(
b(t,l)),u=c.map(f=>{let m=a.findIndex((h,p)=>h!==f[p]);return m<0?a.length:m});o[l]=n(l,Math.min(...u),e[l])}}return o}var Ts=new WeakMap;
function Vn(t,e){let n=Ts.get(t);return n||(n=wn(Array.from({length:t.n},(o,r)=>F(t.name(r)))),Ts.set(t,n)),b(n,e)}var Cs=B.max_cluster_title,$s=["node_names","node_colors","color_numbers"];function Xn(t){let e=t.get("color_numbers")??
[];return{names:_s(t.get("node_names")),colors:_s(t.get("node_colors")),numbers:e}}function _s(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Ns=new WeakMap,hc=new Map;function gc({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return hc;let o=Ns.get(n);o||Ns.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=wc(n,e)),r}function wc(t,e){let n=[];for(let c=0;c<e.length;c++){let l=b(e,c),a=t.get(l);a!==void 0&&n.push({label:c,
node:l,name:a})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let l=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return l<e.length&&!r.has(l)})),i=new Map;for(let{label:c,name:l}of n.
sort((a,u)=>u.node-a.node)){let a=l;for(let u=2;s.has(a)||a!==l&&o.has(a);u++)a=`${l}, ${bc(u)}`;s.add(a),i.set(c,a)}return i}
function bc(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function J(t,e){let n=gc(
t).get(e);return n===void 0?D(e):`${F(n)} (${D(e)})`}function vt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ce(t,n);return Yn(t,n,Ue(o),o)}function bn(t,e){let n=e>=
0?e:0,o=Lt(t,n);return Yn(t,o,n,ce(t,o))}function Lt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;Ot(n,s)<
e?o=s+1:r=s}return t.n-o}function ce(t,e){let{n,heights:o}=t;return{lower:e<n?Ot(o,n-e-1):0,upper:e>1?Ot(o,n-e):1/0}}function Ue({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Yn(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,c,l;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=yc(t,e)},get sizes(){return c??=this.nodes.map(a=>Ot(t.sizes,a))},get labels(){
return l??=xc(t,this.nodes)}}}function yc(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;Zo(r,s,Ot(o,2*i)),Qo(r,s+1,Ot(o,2*i+1))}return r}function Zo(t,e,n){Os(t,0,e,n)}function Os(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=Ot(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function Qo(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(Ot(t,r)>Ot(t,s))&&
(r=s),t[o]=Ot(t,r),o=r,r=2*o+1}Os(t,0,o,n)}function xc(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=Ot(
t.start,o),i=s+Ot(t.sizes,o);for(let c=s;c<i;c++)n[Ot(t.order,c)]=r}),n}function Ls(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=Math.min(e-1,Math.ceil(Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{
lower:c,upper:l}=ce(t,i),a=c>0?l/c:0;a>s&&([s,r]=[a,i])}return r}function Ot(t,e){return t[e]}var Mc=65535;function tr(t,e,n,o,r,s="track_about"){let i=(t.get("original_columns")??[]).length;return(t.get(s)??[]).map(
c=>{let l=p=>{if(c.original!==void 0)return b(n,p*i+c.original);if(c.numbers!==void 0)return b(r,c.numbers*e+p);let d=b(
o,c.codes*e+p);return d===Mc?NaN:d},a,u=!1,[f,m]=[1/0,-1/0];function h(){return a||(a=Float64Array.from({length:e},(p,d)=>{
let g=l(d);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...c,get values(){return h()},get gaps(){return h(),u},get ends(){return h(),f<=m?[f,m]:[0,1]}}})}function We(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function yt(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":ft(n,t.kind,t.unit)}var Is=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16));function ue(t){let{values:e,words:n,ends:o}=t,r=t.colors.map(Is),s=Is(B.missing_color),[i=s,c=s]=r,l=new Uint8Array(
3*e.length);for(let a=0;a<e.length;a++){let u=b(e,a),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((h,p)=>h+f*(b(c,p)-
h));l.set((Number.isNaN(u)?s:m??s).map(Math.round),3*a)}return l}function er(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,l=!0;for(let a=0;a<o-1;a++){let u=Q(t,2*a),f=Q(t,2*a+1);s[o+a]=Q(s,u)+Q(s,f),i[u]=
i[f]=o+a;let m=Q(e,a);m<c?l=!1:c=m,r[a]=c}return Jn({n:o,children:t,distances:e,heights:r,monotone:l,sizes:s,parents:i},
n)}function Jn(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=n-2;l>=0;l--){let a=Q(o,2*l+(e[l]?1:0)),
u=Q(o,2*l+(e[l]?0:1)),f=Q(s,n+l);s[a]=f,s[u]=f+Q(r,a)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let l=0;l<n;l++)
i[Q(s,l)]=l,c[l]=Q(s,l)+.5;for(let l=0;l<n-1;l++)c[n+l]=(Q(c,Q(o,2*l))+Q(c,Q(o,2*l+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function Zn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Jn(t,n)}function mt(t,e){return e<
t.n?0:Q(t.distances,e-t.n)}function Ut(t){return t.n<2?0:Q(t.heights,t.n-2)}function Wt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[Q(t.children,2*n+o),Q(t.children,2*n+1-o)]}function Kt(t,e){let n=Q(t.start,e);return t.order.subarray(n,n+Q(t.
sizes,e))}function Rs(t,e,n,o,r){let{n:s,start:i,sizes:c}=t,l=new Int32Array(s-1),a=0;for(let u=2*s-2;u>=s;u--){let f=Q(
i,u),m=r?Q(r,f):f,h=r?Q(r,f+Q(c,u))-m:Q(c,u);h>=o&&m<n&&m+h>e&&(l[a++]=u)}return l.subarray(0,a)}function Q(t,e){return t[e]}function Ac(t){let e=je(t.get("heights")),n=Ge(t.get("flips"),e.length),o=er(ne(t.get("children")),e,n);return o.annotations=
Xn(t),o}function nr(t){let e=Ac(t),n=e.n,o=t.get("columns")??[],r=je(t.get("col_heights")),s=ne(t.get("col_children")),i=t.
get("col_flips"),c=je(t.get("originals")),l=t.get("original_columns")??[],a=t.get("axis_names")??[],u=ne(t.get("rows")),
f=ne(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(h,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:yn(t.get("values")),columnTree:r.length?er(s,r,i?Uint8Array.from(i,Number):void 0):null,columnAbout:t.
get("column_about")??[],originals:c,originalColumns:l,axes:kc(a,je(t.get("axes")),c,l.length,n),axisNames:a,tracks:tr(t,
n,c,new Uint16Array(qe(t.get("track_codes"))),je(t.get("track_values"))),columnTracks:tr(t,o.length,[],new Uint16Array(qe(
t.get("column_track_codes"))),je(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.
length===n?f:null,cellMeans:yn(t.get("cell_means")),cellDeviations:yn(t.get("cell_deviations")),rowNoun:t.get("row_noun")||
"rows",heightLabel:t.get("height_label")??"",name:Sc(Ge(t.get("names")),ne(t.get("name_ends"))),leafOf:h=>vc(m,h)}}function kc(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,l)=>n[l*o+i]??NaN))}
function Sc(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function vc(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function qe(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ge(t,e=0){let n=new Uint8Array(qe(t));return n.length>=e?n:new Uint8Array(
e)}function ne(t){return new Int32Array(qe(t))}function yn(t){return new Float32Array(qe(t))}function je(t){return new Float64Array(
qe(t))}var fe=Object.keys(B.marker_scales).length,Qn=B.colors.length,xn=Qn*fe,Bs=1<<30;function jt(t,e){return Bs|parseInt(e.slice(
1),16)<<3|t%fe}function to(t){return(t&Bs)!==0}function Hs(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Fs(t){
return t&7}var Ps=new WeakMap,Ds=new WeakMap,zs=new WeakMap;function or(t){let{annotations:e}=t,n=rr(t);return e?.colors.
size?Tc(n,e):n}function rr(t){let{annotations:e}=t,n=e&&Ds.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Ws(
t),s=_c(o,e?.numbers.length?e.numbers:r);return e&&Ds.set(e,s),s}function Us(t,e,{nodes:n,sizes:o}){let{splits:r}=Ws(t),s=rr(t),i=new Map;r.forEach((p,d)=>{i.set(p,et(s,d))});let c=new Set(
Array.from(e,p=>et(r,p))),l=new Set(Array.from(c,p=>i.get(p))),u=Array.from(n.keys()).sort((p,d)=>et(o,d)-et(o,p)||et(n,
p)-et(n,d)).map(p=>et(r,et(n,p))),f=new Map;for(let p of u)c.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let d=i.get(p)??0;if(d>=Qn||m.has(d)){let g=Array.from(B.colors.keys()).filter(w=>!m.has(w));for(d=
g.find(w=>!l.has(w))??g[0]??Qn;m.has(d);)d++}f.set(p,d),m.add(d)}let h=[];for(let p=0,d=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){h.push(g);continue}for(;m.has(d);)d++;h.push(d++)}return h}function Tc(t,e){let n=zs.get(e);
if(!n){zs.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=jt(et(n,o),r)}return n}function Et(t){let{nodes:e,tree:n}=t,o=rr(
n),r=Ec(e.map(i=>et(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let l=s.get(i);l&&(r[c]=jt(et(r,c),
l))}),r}function Ec(t,{nodes:e,tree:n}){if(!t.some(s=>s>=xn))return t;let o=Array.from(e.keys()).sort((s,i)=>et(n.start,
et(e,s))-et(n.start,et(e,i))),r=-1;for(let s of o){let i=et(t,s);i%xn===r&&(t[s]=i+Qn),r=et(t,s)%xn}return t}function Ws(t){
let e=Ps.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let l=1,a=n-2;a>=0;a--,l++){
let u=et(o,2*a),f=et(o,2*a+1),m=et(r,u)>=et(r,f);s[m?u:f]=et(s,n+a),s[m?f:u]=l}let i=[];vt(t,Ls(t)).nodes.forEach((l,a)=>{
i[et(s,l)]=a});let c={splits:s,start:i};return Ps.set(t.children,c),c}function _c(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=et(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)
c++;o[i]=c}return t.map(i=>et(o,i))}function et(t,e){return t[e]}var Nc=1.05,qs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function Ve(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=js(t.get("locked_nodes")),s=js(t.get("cut_nodes"));if(s.length===n&&Cc(e,s))return Ke(
e,s,o,r);let i=Lt(e,o)===n?bn(e,o):vt(e,n);return r.length?Ke(e,i.nodes,o,r):i}function oe({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function js(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function Cc({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,c)=>at(e,i)-at(e,c))){if(at(e,s)!==r)return!1;r+=at(n,s)}return r===t}function Ke(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(l=>r.has(l)).sort((l,a)=>l-a);if(Math.
max(...r)<2*t.n-s)return{...Lt(t,n)===s?bn(t,n):vt(t,s),locked:i};let c=ce(t,Lt(t,n));return Yn(t,s,n,c,{nodes:$c(t,r),locked:i})}
function $c({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(at(e,2*(a-t)),at(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,c=new Int32Array(o.size+1);c[0]=i(2*t-2);let l=1;
for(let a of[...o].sort((u,f)=>f-u))Zo(c,l++,i(at(e,2*(a-t)))),Qo(c,l,i(at(e,2*(a-t)+1)));return c}function Te({tree:t,locked:e},n){
if(!e.length)return"k"in n?vt(t,n.k):bn(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:c}=t,[l,a]=[[],[]];for(let p=o-
2;p>=0;p--){let d=at(r,o+p),g=d+at(s,o+p),w=!1,x=!1;for(let M of e){let[A,y]=[at(r,M),at(r,M)+at(s,M)];d>=A&&g<=y?x=!0:d<=
A&&g>=y&&(w=!0)}w?l.push(p):x||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Lt(t,f);u=a.filter(d=>d>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-l.length,0),a.length),f=Ue({lower:u<a.length?at(i,at(a,u)):0,upper:u?at(
i,at(a,u-1)):1/0})}let m=new Set([...l,...a.slice(0,u)].map(p=>o+p)),h=[...m].flatMap(p=>[at(c,2*(p-o)),at(c,2*(p-o)+1)]).
filter(p=>!m.has(p));return Ke(t,h.length?h:[2*o-2],f,e)}function eo({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?Ke(s,n,r,e):Lt(s,r)===o?bn(s,r):vt(s,o)}function me(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function no({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,c)=>{let l=mt(t,i),a=at(t.parents,i),u=l>0?l*Nc:1,f=a<0?u:mt(t,a),[m,h]=l<=f?[l,f]:[f,
l];m<n&&(n<=h||a<0)||(s[c]=m+(h-m)/2)}),s}function at(t,e){return t[e]}var Oc=200,Lc=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","color_by","size_by","marker_by","names_from","sort_by","column_\
sort_by","distance_cmap"];function ir(t){let e=nr(t),n=Ve(t,e.tree),o=sr(t,e),r=null,s=[],i=new Map,c=E=>{for(let C of[...i.
get(E)??[]])C(E)},l=new Map,a,u=-1/0,f=!1,m=!1;function h(E){f=!0;try{for(let[C,z]of Object.entries(E))t.set(C,z)}finally{
f=!1}}function p(){if(clearTimeout(a),a=void 0,!l.size)return;u=Date.now();let E=Object.fromEntries(l);l.clear(),h("n_cl\
usters"in E?{...E,...w()}:E),t.save_changes()}function d(E){for(let[C,z]of Object.entries(E))l.set(C,z);a??=setTimeout(p,
Math.max(0,u+Oc-Date.now()))}function g(){if(p(),!!m){m=!1;try{let E={browser_seq:t.get("browser_seq"),cut_revision:e.revision};
t.send({said:{...oe(n),...E}})}catch{}}}let w=()=>({browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??
0)+1,cut_revision:e.revision}),x=[];function M(E,C){let z=()=>{if(f)return;let L=e.revision>0&&t.get("revision")===e.revision;
(E==="revision"||L)&&C()};t.on(`change:${E}`,z),x.push([`change:${E}`,z])}let A=t.get("python_seq");function y(){let E=A;
return A=t.get("python_seq"),A!==E}let S=()=>l.has("n_clusters")||(t.get("browser_seq_seen")??0)<(t.get("browser_seq")??
0);function _(E){let C=t.get("threshold_step");return C>0&&Math.abs(E-Math.round(n.t/C)*C)<1e-6*C}M("revision",()=>{let E=e.
revision>0&&S();if(l.clear(),m&&=E,A=t.get("python_seq"),e=nr(t),E){n=vt(e.tree,n.k);let C={...O(n.k),...oe(n)};h(C),d(C)}else
n=Ve(t,e.tree);o=sr(t,e),r=null,c("data")}),M("python_seq",()=>queueMicrotask(y)),M("n_clusters",()=>{if(t.get("n_cluste\
rs")===n.k)return;let E=y();E&&S()?h(oe(n)):N(E?Ve(t,e.tree):k(),E)}),M("distance_threshold",()=>{let E=t.get("distance_\
threshold");if(E===n.t)return;let C=y();if(!(!C&&_(E))){if(C&&S()){h(oe(n));return}N(C?Ve(t,e.tree):Te(n,{t:E}),C)}});for(let E of[
"cut_nodes","locked_nodes"])M(E,()=>{if(t.get(E)===oe(n)[E])return;let C=y();C&&S()?h(oe(n)):N(Ve(t,e.tree),C)});function k(){
let[E,C]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Lt(e.tree,C)!==E?Te(n,{k:E}):Te(n,{t:C})}
for(let E of $s)M(E,()=>{e={...e,tree:{...e.tree,annotations:Xn(t)}},n=eo(n,e.tree),c("cut")});M("flips",()=>{let E=Ge(t.
get("flips"),e.n-1);E.some((C,z)=>C!==e.tree.flips[z])&&v(Jn(e.tree,E))}),M("selection",()=>{l.delete("selection");let E=sr(
t,e);Gs(o,E)||(o=E,c("selection"),T([...E?.keys()??[]].filter(C=>E?.[C])))});for(let E of[...Lc,"cmap_colors","values_ab\
out","split_order","split_about","distances","distances_about"])M(E,()=>c("option"));function v(E){e={...e,tree:E},n=eo(
n,E),c("order")}function T(E){s=E,E.length&&c("reveal")}function N(E,C){for(let L of qs)l.delete(L);m=!C,n=E;let z={...O(
E.k),...oe(n),...C?{}:w()};h(Object.fromEntries(Object.entries(z).filter(([L,$])=>t.get(L)!==$))),c("cut")}function O(E){
let C=t.get("most_clusters");return C&&E>C?{most_clusters:Math.min(e.n,2*E)}:{}}function I(E){me(E,n)&&E.locked.join()===
n.locked.join()&&E.t===n.t||(n=E,m=!0,d({...O(n.k),...oe(n)}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},
get selection(){return o},get hover(){return r},setThreshold(E){I(Te(n,{t:E}))},setNodes(E,C){let z=Ke(e.tree,E,n.t,C),L=Us(
e.tree,n.nodes,z),{names:$=new Map,colors:U=new Map}=e.tree.annotations??{};e={...e,tree:{...e.tree,annotations:{names:$,
colors:U,numbers:L}}},I(eo(z,e.tree)),d({color_numbers:L}),p()},cutInto:E=>Te(n,{k:E}),setClusters(E){I(Te(n,{k:E}))},select(E,{
add:C=!1}={}){let z=C&&o?o.slice():new Uint8Array(e.n);for(let $=0;$<E.length;$++)z[b(E,$)]=1;let L=z.includes(1)?z:null;
Gs(o,L)||(o=L,d({selection:Ic(L,e)}),c("selection"),T(Array.from(E)),p())},get wanted(){return s},reveal:T,setHover(E){E?.
leaf===r?.leaf&&E?.node===r?.node||(r=E,c("hover"))},flip(E){let C=Zn(e.tree,E);if(C===e.tree)return;v(C);let{buffer:z,byteOffset:L,
byteLength:$}=C.flips;d({flips:new DataView(z,L,$),flips_of:e.revision}),p()},setColumnTree(E){e={...e,columnTree:E},c("\
order"),d({col_flips:E.flips.join("")}),p()},option(E){return l.has(E)?l.get(E):t.get(E)},setOption(E,C){this.option(E)!==
C&&(d({[E]:C}),c("option"))},flush:p,announceCut:g,subscribe(E,C){let z=typeof E=="string"?[E]:E;for(let L of z)i.has(L)||
i.set(L,new Set),i.get(L)?.add(C);return()=>{for(let L of z)i.get(L)?.delete(C)}},destroy(){p();for(let[E,C]of x)t.off(E,
C);x.length=0,i.clear()}}}function sr(t,e){let n=ne(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.
leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Ic(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}
function Gs(t,e){return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var ar=.25,Rc=1;function Mn(t,e,n,o,[r,s]=[0,t]){let i=[],c=0;for(let p=0;p<e.length;p++){let d=b(e,p);d<=r?c++:d<s&&i.push(
d)}let l=i.length&&Math.min(n,ar*o/i.length),a=i.length>0&&l<Rc;a&&([i,l]=[[],0]);let u=(o-l*i.length)/(s-r);function f(p,d){
let[g,w]=[0,i.length];for(;g<w;){let x=g+w>>1,M=b(i,x);M<p||d&&M===p?g=x+1:w=x}return g}let m=[r,...i].map((p,d)=>{let g=i[d]??
s,w=d*l;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),h={n:t,from:r,to:s,length:o,unit:u,gap:l,blocks:m,first:c,isCrowded:a,
begin:p=>(p-r)*u+l*f(p,!0),end:p=>(p-r)*u+l*f(p),at:p=>(h.begin(p)+h.end(p))/2,placeAt(p){let[d,g]=[0,m.length-1];for(;d<
g;){let M=d+g+1>>1;b(m,M).begin<=p?d=M:g=M-1}let w=b(m,d),x=w.from+(p-w.begin)/u;return d<m.length-1?Math.min(x,w.to):x},
isGap:p=>m.some(({end:d},g)=>p>=d&&p<(m[g+1]?.begin??0))};return h}function Ks({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(l,a)=>s+o(a)/i),x:e.map(l=>s+r(l)/i),least:1}}function lr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:c,end:l}=b(n,i);if(c>=s.x1)break;let[a,u]=[Math.max(c,s.x0),Math.min(l,s.x1)];u>a&&o.push({...s,x0:a,x1:u})}}return o}var oo={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var cr=Object.keys(oo),Vt="auto",Xs=(t,e)=>t===Vt?e?"vlag":b(cr,0):t,Vs=new Map;function Ys(t){return[...t.get("cmap_nam\
es")??[],...cr]}function Xe(t,e){let n=Vs.get(t);if(n)return n;let o=Object.hasOwn(oo,t)?oo[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=Pc(o):r>=0&&(n=Ge(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Xe(b(
cr,0),e):(Vs.set(t,n),n)}function Pc(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let c=(i-r)/(s-r);for(let l=0;l<3;l++)e[3*i+l]=n(o+1+l)*
(1-c)+n(o+5+l)*c}}return e}var Dc="linear";function Js(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:Dc},c=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),l=t.animate([{opacity:0},{opacity:1}],i);c.onfinish=()=>u();let a=!1;function u(){a||(a=!0,c.cancel(),
l.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function pe(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function de(t){return!!t.getContext(
"2d")?.isContextLost?.()}var zc=600;function Zs(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function Qs(t,e,n){let o=kt(
t),r=e.map(d=>{let g=Zs(o.document);return t.append(g),{canvas:g,draw:d,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,c=0,l=[],a={canvas:s,width:0,height:0,dpr:1,paint(...d){r.forEach((g,w)=>{(!d.length||d.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(u))},fade(d,...g){r.forEach((w,x)=>{g.includes(x)&&w.canvas!==s&&(w.
fade=d)})},endFades(){for(let d of r)d.fade=0,d.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let d of l)
o.clearTimeout(d);h.disconnect(),p();for(let{canvas:d}of r)d.width=d.height=0,d.remove()}};function u(){i=0;let d=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&c&&(g.fading?.end(),g.fading=Js(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-d).toFixed(2),s.dataset.painted=String(++c)}function f(){let[d,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*Pe(t);if(!(d===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?d:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(d*w),x.height=Math.round(g*w);n?.(a);
for(let x of r)x.stale=!0;o.cancelAnimationFrame(i),u()}}function m(d){let{canvas:g}=d;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(d))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!de(g))return;let x=Zs(o.document);x.width=g.width,x.height=g.height,d.fading?.end(),g.replaceWith(x),
d.canvas=x,d.ctx=x.getContext("2d"),m(d),a.paint(r.indexOf(d))},zc);l.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",d=>{let{detail:g}=d;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let h=new o.
ResizeObserver(f);h.observe(t);let p=as(o,f);return a}function V(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var H=11;function re(t,e){let n=new Map,o=null,
r=(i=H,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=H,l=!1)=>{let a=r(c,l),u=n.get(a);(!u||u.size>5e3)&&n.set(a,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=a,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,c,l,a,u,f)=>He(i,c,m=>s(m,l,a),u,f),fitTitle:(i,c,l,a)=>Es(
i,c,u=>s(u,l,a))}}function ti(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],l,a,u=!1,f=0;f<n;++f)o=t[f],l=o[0],a=o[1],a>s!=
c>s&&r<(i-l)*(s-a)/(c-a)+l&&(u=!u),i=l,c=a;return u}function ei(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,l]=[ot(n,i),ot(n,i+1)];o.push([c,
l]),r[0]=Math.min(ot(r,0),c),r[1]=Math.min(ot(r,1),l),r[2]=Math.max(ot(r,2),c),r[3]=Math.max(ot(r,3),l)}let s=[];for(let i=0;i<
t.length;i++){let[c,l]=[ot(t,i),ot(e,i)];c<ot(r,0)||c>ot(r,2)||l<ot(r,1)||l>ot(r,3)||ti(o,[c,l])&&s.push(i)}return s}function ni(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[p,d]=[ot(t,h),
ot(e,h)];return p>=0&&p<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(p/r):-1},l=new Int32Array(s*i+1),a=t.length;for(let h=0;h<
a;h++){let p=c(h);p>=0&&(l[p+1]=ot(l,p+1)+1)}for(let h=0;h<s*i;h++)l[h+1]=ot(l,h+1)+ot(l,h);let u=l.slice(),f=new Int32Array(
ot(l,s*i));for(let h=0;h<a;h++){let p=c(h);if(p<0)continue;let d=ot(u,p);f[d]=h,u[p]=d+1}let m=(h,p)=>Math.min(Math.max(
Math.floor(h/r),0),p-1);return{nearest(h,p,d){let g=-1,w=d*d,[x,M]=[m(h-d,s),m(h+d,s)],[A,y]=[m(p-d,i),m(p+d,i)];for(let S=A;S<=
y;S++){let _=ot(l,S*s+M+1);for(let k=ot(l,S*s+x);k<_;k++){let v=ot(f,k),T=(ot(t,v)-h)**2+(ot(e,v)-p)**2;(T<w||T===w&&v>g)&&
([w,g]=[T,v])}}return g}}}function ro([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),l=i>0?(o-t)/i:.5;return se(
[o-l*c,o+(1-l)*c],n,0)}function se([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function ot(t,e){
return t[e]}var oi=5,Bc=.12;function so(t){let[e,n]=[1,oi],o=null,r=()=>o??[0,e];function s(i){let c=i&&i[1]-i[0]<e*.999?i:null;c?.[0]===
o?.[0]&&c?.[1]===o?.[1]||(o=c,t())}return{get part(){return o},shown:r,reset(i,c=1){[e,n]=[i,oi*c],o=null},showAll(){s(null)},
zoom(i,c){let[l,a]=r(),u=l+Math.min(Math.max(c,0),1)*(a-l);s(ro([l,a],[0,e],u,i,Math.min(e,n)))},move(i,c=r()){o&&s(se(c,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[c,l]=o,a=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<c?f-c:Math.max(
0,f+1-l);Math.abs(m)<Math.abs(a)&&(a=m)}a&&s(se(o,[0,e],a+Math.sign(a)*Bc*(l-c)))}}}function Ee(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",c=>{c.key!=="Escape"||!r.
open||(c.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:c})=>{c&&!r.contains(c)&&
(r.open=!1)}),{box:r,list:i}}function ur(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function io(t,e,n,o){let r=t.ownerDocument,s=r.createElement("select"),i=ur(t,e,n,s);return s.addEventListener("cha\
nge",()=>o(s.value)),(c,l,a)=>{i.hidden=!c.length,!i.hidden&&(s.replaceChildren(...(c.includes(a)?c:[...c,a]).map(u=>{let f=r.
createElement("option");return f.value=u,f.textContent=l(u),f})),s.value=a)}}function ao(t,e,n,o,r,s){let i=t.ownerDocument,
{box:c,list:l}=Ee(t,e,n),a=i.createElement("section"),u=i.createElement("b");u.textContent=s,a.setAttribute("role","grou\
p"),a.setAttribute("aria-label",s);let f=[],m=0,h=[[],[]],p="",d=x=>+(x>=m);function g(){if(!c.open)return;let x=[m,...f].
join(`
`);if(x!==p){p=x;let M=f.map(w);a.replaceChildren(u,...M.slice(m)),l.replaceChildren(...M.slice(0,m),...M[m]?[a]:[])}l.querySelectorAll(
"input").forEach((M,A)=>{M.checked=!!h[d(A)]?.includes(f[A]??"")}),l.querySelectorAll("button").forEach((M,A)=>{let[y,S]=b(
r,d(A)).words(f[A]??"");M.textContent=y,M.title=S,M.setAttribute("aria-label",S)})}function w(x,M){let A=i.createElement(
"label"),y=i.createElement("input"),S=i.createElement("span");y.type="checkbox",y.dataset.lmSuppressShortcuts="true",y.addEventListener(
"change",()=>o(x,y.checked,M>=m)),S.textContent=F(x),A.append(y,S);let _=i.createElement("div");_.append(A);let k=r[d(M)];
if(!k)return _;let v=i.createElement("button");return v.dataset.lmSuppressShortcuts="true",v.addEventListener("click",({
shiftKey:T})=>k.act(x,T)),_.append(v),_}return c.addEventListener("toggle",g),{show(x,M,A,y){[f,m,h]=[[...x,...A],x.length,
[M,y]],c.hidden=!f.length,g()}}}var It="walking";function ri({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${It}`);return t===
"Enter"&&r&&!i}var si=160;function Hc(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function ii(t){
let e=kt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},c=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[l,a]of c)e.addEventListener(l,a,!0);return{step(){let l=e.performance.now(),a=l>=o;return o=l+si,a&&!n&&
!Hc(e)?si:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[l,a]of c)e.removeEventListener(l,a,!0)}}}var An=14,lo=4;function ai(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function l(a,u){let f=[
a,...u].join(`
`);if(f!==s){for(s=f,o.textContent=F(a);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,h)=>{m.hidden=h>=u.length,m.textContent=F(u[h]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(a,u,f,m){
l(f,m),n.hidden=!1;let[h,p]=[t.clientWidth,t.clientHeight],d=a+An+i+lo<=h?a+An:a-An-i,g=u-An-c,w=g>=lo?g:u+An,x=(M,A)=>Math.
round(Math.max(lo,Math.min(M,A-lo)));n.style.transform=`translate(${x(d,h-i)}px, ${x(w,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var co=`This view shows the rows' values, but ${B.needs_table}`,ci="This view shows the values of columns, and distances\
 between rows have none.",li="hclust-easing",Ye=4;function he(t,e,n,o){let r=t.ownerDocument,s=r.createElement("div");s.
className=e,t.append(s);let i=Qs(s,n,o),c=ai(s),l=V(s,{focusout:({relatedTarget:d})=>{s.contains(d)||c.hide()}}),a=r.createElement(
"div");a.className="hclust-unseen",a.setAttribute("aria-live","polite"),s.append(a);let u=[],f=ii(s),m=null,h,p=()=>{clearTimeout(
h),s.classList.remove(li),i.endFades()};return{box:s,stage:i,tip:c,followCut(d,...g){let w=m?.k!==d.k||m.t!==d.t;if(m=d,
!w&&f.isUnderWay())return;p();let x=f.step();x&&(s.classList.add(li),i.fade(x,...g),h=setTimeout(p,2*x))},rest:p,announce(d){
a.textContent=d},onDestroy(...d){u.push(...d)},destroy(){for(let d of u)d();p(),f.destroy(),l(),i.destroy(),s.remove()}}}
function xt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=Pe(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Je(t,e){
return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function qt(t){return e=>{let n=t[e.key];!n||ri(e)||(e.preventDefault(),
e.stopPropagation(),n(e))}}var Fc=["Escape","Shift","Control","Alt","Meta"];function Ze(t,e){let n=t.ownerDocument.createElement(
"p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts=
"true";let o=[V(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(It)}}),V(e,{keydown:r=>{Fc.includes(
r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",It)})];return{destroy(){for(let r of o)
r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=
!r,t.classList.toggle("hclust-empty",!!r)}}}function kn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${D(e)} selected\
.`:"."}function ui(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function ge(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=ui(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,l){let a=n.createElement("label"),u=n.createElement("span");return u.
textContent=i,c.dataset.lmSuppressShortcuts="true",a.append(...l?[c,u]:[u,c]),o.append(a),a}return{el:o,select(i,c){let l=n.
createElement("select");l.addEventListener("change",()=>c(l.value)),l.setAttribute("aria-label",i);let a=s(i,l,!1),u="";
return{show(f,m,h=m){let p=JSON.stringify([m,h]);p!==u&&(u=p,l.replaceChildren(...m.map((d,g)=>{let w=n.createElement("o\
ption");return w.value=d,w.textContent=(h[g]??d).slice(0,60),w}))),l.value=f},hide(f){a.hidden=f}}},checkbox(i,c,l){let a=n.
createElement("input");a.type="checkbox",a.title=c,a.addEventListener("change",()=>l(a.checked));let u=s(i,a,!0);return{
show(f,m=!0){a.checked=f,u.hidden=!m}}},button(i,c){let l=n.createElement("button");return l.type="button",l.textContent=
i,l.dataset.lmSuppressShortcuts="true",l.hidden=!0,l.addEventListener("click",c),o.append(l),{show(a){l.hidden=!a}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var we="cut";function fi(t,e,n){let{of:o,breaks:r,titles:s}=t.get("split_about")??{},i=ne(t.get("split_order"));return o!==
e||i.length!==n?null:{order:i,breaks:r,titleOf:c=>s[c]}}function fr(t,e,n){let o=n===we;if(!o&&!(typeof n=="number"&&n>1)||
o&&!t)return null;let{nodes:r}=o&&t?t:vt(e,Number(n)),s=r.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(!o||!t)return[`Block ${D(i+1)}`,D(i+1)];let c=b(t.labels,b(e.order,b(s,i))),[l,a]=[D(c),J(t,c)];return[...a===l?[]:[`\
Cluster ${a}`,a],`Cluster ${l}`,l]}}}function pi(t,e){return t&&e?.n_clusters?vt(t,e.n_clusters):null}var mi=B.colors.length-1;function di(t){return Et(t).map(
e=>mi-e%(mi+1))}function uo(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var hi="descending",mr=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
hi}:[]});function pr(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,c]=[b(r.values,
n),b(r.values,o)],l=Number(Number.isNaN(i))-Number(Number.isNaN(c))||(s?c-i:i-c);if(l)return l}return 0}):t}function gi(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,hi]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var vn=16,Dt=9,fo=54,Sn=5,wi=12,bi=14,yi=110,xi=8;function Mi({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<
t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>ft(
r,"number"))}function Uc(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:c}=t,l=Mi(t),a=e&&Mi(t,e),u=m=>[`${a?`${a[m]}\
/`:""}${l[m]}`,`${l[m]}/${l[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,h)=>{let p=r&&h===o.length-1?` (${ft(r,"nu\
mber")} values)`:"";f.push([[m],[`${o[h]}${p}`],u(h)])}):n.length&&!o.length&&f.push([n,bs(c,s,i),[]]),t.gaps&&n.length&&
f.push([[B.missing_color],["missing"],u(o.length)]),f}function Qe(t,e,n,o,r=[]){let s=[],i=0;for(let a of[...t,...r]){let u=Uc(
a,r.includes(a)?null:o);if(!u.length)continue;let f=n.fit(F(a.name),yi,H,!0);s.push({line:i,left:0,text:f,colors:[],end:""});
let m=n.width(f,H,!0)+wi;for(let[h,p,[d="",g=""]]of u){let[w="",x=""]=p.map(A=>n.fit(F(A),yi)),M=n.width(`${w} ${g}`)+n.
width(x)+Sn;M+=h.length===1?Dt:fo+Sn,m+M>e-4&&m>bi&&(i+=1,m=bi),s.push({line:i,left:m,text:`${w} ${d}`.trim(),colors:h,end:x}),
m+=M+wi}i+=1}let c=s.length;s=s.filter(a=>a.line<xi);let l=s.at(-1);if(l&&s.length<c){let a=`+ ${c-s.length+1} more`;s[s.
length-1]={...l,text:a,colors:[],end:""}}return{items:s,lines:Math.min(i,xi)}}function mo(t,e,n,o,r){t.textAlign="left",
t.textBaseline="middle";for(let{line:s,left:i,text:c,colors:l,end:a}of e){let u=n+(s+.5)*vn,f=!l.length&&!c.startsWith("\
+ ");t.font=r.css(H,f);let[m,h]=l,p=i+2,d=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Sn};if(!m)d(c,f?o.ink:
o.quiet);else if(h){d(c,o.quiet);let g=fo/18;for(let w=0;w<18;w++)t.fillStyle=Wc(m,h,(w+.5)/18),t.fillRect(p+w*g,u-Dt/2,
g+.3,Dt);be(t,p,u-Dt/2,fo,Dt,o),p+=fo+Sn,d(a,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Dt/2,Dt,Dt),be(t,p,u-Dt/2,Dt,Dt,
o),p+=Dt+Sn,d(c,o.quiet)}}function Wc(t,e,n){return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(c=>Number.parseInt(c.slice(
r,r+2),16));return Math.round(Number(s)+n*(Number(i)-Number(s)))}).join(" ")})`}function be(t,e,n,o,r,s){t.fillStyle=s.rule,
t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,o-1,r-1),t.fill("evenodd")}var jc=12,dr=(t,e)=>Array.from({length:Math.max(0,Math.min(jc,e)+1-t)},(n,o)=>String(o+t));function Ai(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Ee(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),c=t.ownerDocument.createElement("input");c.type="range",c.max=String(
B.max_block_gap),c.addEventListener("input",()=>e.setOption("gap",Number(c.value))),ur(r,"Gap","Gap between blocks",c);function l(u){
return!!e.model.get("split_names")?.includes(u)}function a(u,f,m){let h=io(r,u,f,d=>e.setOption(m,l(d)?d:Number(d)||d));
function p(d){return d?d===we?"by cluster":Number(d)&&!l(d)?`${d} blocks`:`by ${d}`:"together"}return(d,g)=>h(g>1?["",...d,
...dr(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([we,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[we]:[],f.columns),c.value=String(e.option("gap")??B.block_gap)}}function ki(t,e){return[`Column cluster ${D(e)}`,D(b(t.sizes,e),"columns")]}var Si=t=>t?` Columns are cut into ${D(t.k,"\
clusters")}.`:"";function vi(t,e){let n="How the columns are clustered",{box:o,list:r}=Ee(t,"Columns",n);r.setAttribute("aria-label",n),o.
classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(u,f)=>io(r,u,`${u} of columns`,m=>{e.setOption(
"column_options",{...s(),...f(m)}),e.flush()}),c=i("Clusters",u=>({n_clusters:Number(u)||null})),a=(e.model.get("column_\
choices")??[]).map(({name:u,text:f,values:m,words:h})=>{let p=i(f,d=>({[u]:m[h.indexOf(d)]}));return()=>p(h,String,h[m.indexOf(
s()[u])]??"")});return function(f){let{n_clusters:m}=s();o.hidden=f<2||m===void 0,c(["",...dr(1,f)],h=>h||"not cut",String(
m||""));for(let h of a)h()}}var Ti={cmap:"distance_cmap"},Ei={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function qc(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function _i(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let l=e.get("distances"),{n:a}=t.data;return(l!==o.bytes||a!==o.n)&&(o={bytes:l,
n:a,values:qc(yn(l),a)}),o.values}function i(){let l=t.data,a=s();if(r.data&&r.of===l&&r.values===a)return r.data;let u=Array.
from({length:a.length?l.n:0},(m,h)=>l.name(h)),f={...l,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:a,columnTree:null,tracks:[],columnTracks:[]};return r={of:l,values:a,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:l=>l==="values_about"?{unit:n().unit,centered:!1}:e.get(l)}},note:{value:()=>n().note??""},
option:{value:l=>Object.hasOwn(Ei,l)?Ei[l]:t.option(Ti[l]??l)},setOption:{value(l,a){let u=Ti[l];u&&t.setOption(u,a)}}})}var Ni=B.colors,Gc=Object.keys(B.marker_scales),Ci=B.marker_scales;function hr(t){return to(t)?t:t%xn}function tt(t){return to(
t)?Hs(t):b(Ni,t%Ni.length)}function gr(t){return b(Gc,to(t)?Fs(t):t%fe)}var[Kc,Vc]=[2,1],Xc=8;function $i(t,e){let n=Array.from(Xe("Greys",e));return t.dark?n:n.map((o,r)=>b(n,3*(255-Math.floor(
r/3))+r%3))}function Yc({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:c}=n.heatmap;return s.map(({label:l})=>{
let a=b(e.tree.start,b(t.nodes,l)),u=a+b(t.sizes,l),[f,m]=[r.begin(a),o.begin(a)];return{label:l,left:i+f,top:c+m,width:r.
end(u)-f,height:o.end(u)-m}})}function Oi(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),t.rect(r.left-1,r.top-
1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:c,width:l,height:a}of Yc(e,n))t.strokeStyle=tt(b(o,s)),t.lineWidth=
Math.min(l,a)<Xc?Vc:Kc,t.beginPath(),t.rect(i,c,l,a),t.stroke();t.restore()}function Li(t){return{brush:(e,n)=>t.select(
[...e,...n??t.data.tree.order]),follow(){},restyle(){},destroy(){}}}function wr({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,u)=>a+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[c,l]=[0,1/0];for(let a=0;a<t;a++){let u=_t(o,_t(n,a));i[_t(n,a)]=(c+u/2)*r,c+=u,s[a+1]=c*r,l=Math.min(l,u*r)}for(let a=0;a<
t-1;a++)i[t+a]=(_t(i,_t(e,2*a))+_t(i,_t(e,2*a+1)))/2;return{edges:s,x:i,least:l}}function ie(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return _t(t,n)+(e-n)*(_t(t,n+1)-_t(t,n))}function _e(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;_t(t,r)<=e?n=r:o=r-1}return n+(e-_t(t,n))/(_t(t,n+1)-_t(t,n))}function _t(t,e){
return t[e]}var br=1;function Nt(t,e){return zi(t,ie(t.places?.edges,e))}function zi(t,e){return(e-t.from)/(t.to-t.from)*t.width}function yr(t,e,n){
return it(t.places?t.places.x:e.x,n)}function po(t,e,n){return zi(t,yr(t,e,n))}function ye(t,e){let n=t.from+e/t.width*(t.
to-t.from);return _e(t.places?.edges,n)}function lt(t,e){return t.height*(1-e/t.top)}function ho(t,e){return t.top*(1-e/
t.height)}function Ne(t){return t.width/(t.to-t.from)}function xr(t,e){return Nt(t,e+1)-Nt(t,e)}function go(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=br/(Ne(e)*n),c=e.places?.edges,l=Rs(
t,e.from,e.to,i,c),a=new Int32Array(12*l.length),u=new Int32Array(3*l.length),f={rows:Ii(r+s+1),columns:Ii(o+s+1)},m=0,h=(g,w,x,M,A)=>{
a.set([w,x,M,A],4*m),u[m++]=g},p=g=>Math.round(po(e,t,g)*n-s/2),d=g=>Math.round(lt(e,mt(t,g))*n-s/2);for(let g of l){let[
w,x]=Wt(t,g),[M,A,y]=[p(w),p(x),d(g)],[S,_]=[Math.max(0,M),Math.min(o,A+s)];y>-s&&S<_&&Ri(f.rows,y,S,_)&&h(g,S,y,_-S,s);
for(let[k,v]of[[w,M],[x,A]]){if(v<0||v+s>o+1)continue;let N=k>=t.n&&bo(t,k,c)>=i?d(k):r,[O,I]=[Math.max(0,Math.min(y,N)),
Math.max(y,N)];O<I&&Ri(f.columns,v,O,I)&&h(g,v,O,s,I-O)}}return{rects:a,owner:u,count:m,thick:s}}function wo(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(it(e,s),it(e,s+1),it(e,s+2),it(e,s+3))}function bo(t,e,n){let o=it(t.sizes,e);if(!n)
return o;let r=it(t.start,e);return it(n,r+o)-it(n,r)}function Ii(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function Ri(t,e,n,o){let[r,s]=[it(t.from,e),it(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Xt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=br/(Ne(r)*r.dpr),
c=r.places?.edges,l=Math.max(0,Math.floor(_e(c,r.from)));for(;l<t.n&&ie(c,l)<r.to;){let a=it(o,it(t.order,l)),u=it(t.start,
it(e,a)),f=u+it(n,a),[m,h]=[Math.max(0,Nt(r,u)),Math.min(r.width,Nt(r,f))];s.push({label:a,x0:m,x1:h}),l=Math.max(f,Math.
ceil(_e(c,ie(c,u)+i)))}return s}var Pi=new WeakMap;function tn(t,e){if(t.monotone)return mt(t,e);let n=Pi.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Wt(t,o);n[o]=Math.max(mt(t,o),n[r]??0,n[s]??0)}
Pi.set(t.children,n)}return it(n,e)}function en(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(ye(e,n)),
0),t.n-1),i=it(t.order,s),c=br/(Ne(e)*e.dpr),l=-1,a=r,u=(f,m,h)=>{let p=Math.hypot(m,h);p<a&&([a,l]=[p,f])};for(let f=it(
t.parents,i);f>=0;f=it(t.parents,f)){if(bo(t,f,e.places?.edges)<c)continue;let[m,h]=Wt(t,f),p=lt(e,mt(t,f)),d=[m,h].map(
g=>po(e,t,g));u(f,Di(n,d[0]??0,d[1]??0),o-p),[m,h].forEach((g,w)=>{let x=lt(e,mt(t,g));u(g,n-it(d,w),Di(o,p,x))})}return l}
function Di(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function it(t,e){return t[e]}function Bi(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=c=>n?
c:c.replaceAll(",","");return r==="d"?i(Tt(t,0)).replace(/^-0$/,"0"):r==="e"?Kn(t,s):r==="g"?Ft(t,Math.max(1,s)):r==="%"?
`${i(Tt(100*t,s))}%`:i(Tt(t,s))}var Jc=2e4,Zc=4;function Hi(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:c,face:l,fmt:a,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[h,p]=e.shown,[d,g]=[f.unit,u.unit];if(g<H+2||d<H||(p-h)*r.length>Jc)return;let w=[];
for(let x=Math.ceil(h-.2);x+.8<=p&&x<o.length;x++)for(let M=0;M<r.length;M++){let A=b(n.values,b(o,x)*n.p+b(r,M)),y=Bi(A,
a);if(!y)continue;if(l.width(y)+Zc>d)return;let S=3*Math.min(255,Math.max(0,Math.floor(i.place(A)*256))),_=.2126*b(c,S)+
.7152*b(c,S+1)+.0722*b(c,S+2),k=m.left+f.at(M+.5),v=m.top+u.at(x+.5)+.5;w.push({word:y,x:k,y:v,dark:_>127.5})}t.font=l.css(),
t.textAlign="center",t.textBaseline="middle";for(let{word:x,x:M,y:A,dark:y}of w)t.fillStyle=y?"#000000":"#ffffff",t.fillText(
x,M,A)}var Fi=B.label_gap,Qc=B.max_label_shift,tu=B.max_last_label_shift;function Ui(t,e,n){for(let[o,r]of e.entries()){let s=Mr(
t.map(({centre:l})=>l),r,n),i=o===e.length-1?tu:Qc,c=s?.every((l,a)=>{let{centre:u,span:f}=t[a];return Math.abs(l-u)<=Math.
max(f/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function Mr(t,e,n,o=Fi){let r=t.length;if(e.reduce((m,h)=>m+
h,o*(r-1))>n)return null;let s=t.map((m,h)=>h).sort((m,h)=>b(t,m)-b(t,h)),i=[0];for(let m=1;m<r;m++){let h=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+h)}let c=[];s.forEach((m,h)=>{let[p,d]=[b(t,m)-b(i,h),1];for(let g=c.at(-1);g&&g.mean>=
p;g=c.at(-1))p=(p*d+g.mean*g.size)/(d+g.size),d+=g.size,c.pop();c.push({mean:p,size:d})});let l=new Array(r),a=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:h}of c)for(let p=f+h;f<p;f++)l[b(s,f)]=Math.min(Math.max(m,a),u)+
b(i,f);return l}function Wi(t,e,n,o=Fi){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,l)=>l).sort((c,l)=>(t[l]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:l,span:a}=t[c],u=b(e,c)/2;if(2*u>1.5*a||l-u<0||l+u>n)continue;let f=Math.
max(0,Math.floor(l-u-o/2)),m=Math.max(0,Math.ceil(l+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[c]=!0)}return r}var xe=10,Tn=3,Ar=90,En=84,_n=6,eu=8;function ji(t,e,n,[o,r],s,i=()=>"",c=null,l=[]){let a=t.map(({name:m})=>s.fit(`${i(
m)} ${F(m)}`.trim(),En)),{items:u,lines:f}=Qe(t,e,s,c,l);return{names:a,items:u,legendHeight:f?f*vn+eu:0,namesHeight:a.length?
Math.max(...a.map(m=>s.width(m)))+_n+6:0,fit:m=>t.map(h=>{if(h.kind!=="text"||m<H+2)return xe;let p=xe;for(let d=Math.floor(
o);d<r&&d<n.length;d++)p=Math.max(p,s.width(F(yt(h,b(n,d)).slice(0,60))));return Math.min(Ar,p)})}}var Nn=9,yo=17,nu=14,Ce=5,qi=11,nn=7,Gi=H+nn+5,ou=130,Ki=37,Vi=140,Cn=18,Xi=H+2;function Yi(t,e){let{width:n,height:o,columns:r,
rows:s,dpr:i,tracks:c}=t,l=$=>Math.round($*i)/i,a=t.columnCut?Nn+Ce:0,u=t.columnTitles?nu:0,f=t.columnTracks??[],m=f.reduce(
($,U)=>$+U+Tn,0),h=t.columnTree?Math.min(70,.1*o)+Ce:8,p=l(h+a+u+m),d=t.titles?yo:0,g=t.rowTree?Math.min(130,Math.max(50,
.16*n)):0,w=o-(c?.legendHeight??0),x=c?.fit((w-p-24)/s)??[],M=()=>x.reduce(($,U)=>$+U+Tn,0),A=()=>l(d+g+Ce+Nn+M()+Ce),y=A(),
S=qi+10+Math.max(0,...t.scale.map($=>e.width($))),_=16+Math.max(S,e.width(t.unit)+4),k=0,v=w-p-24;if(t.chosen||v/s>=Xi){
let $=Math.min(ou,.26*n,t.longestName());k=$+(t.chosen?$&&Cn+6:10)}let T=Math.max(20,n-y-_-k),N=()=>kr(r,(T-Math.min(t.between??
0,ar*T))/r.length,y,.34*w,e,!x.length),O=N(),I=()=>Math.max(O.height,c?.namesHeight??0);(k||x.length)&&(w-p-I())/s<Xi&&(t.
chosen||(k=0),x=c?.fit(0)??[],y=A(),T=Math.max(20,n-y-_-k),O=N());let E=Math.max(20,w-p-I());t.square&&(T=Math.min(T,E),
O=N(),E=T=Math.min(T,Math.max(20,w-p-I()))),T=l(T),E=l(E);let C=y-Ce-M(),z=C,L=p-Ce-m;return{heatmap:{left:y,top:p,width:T,
height:E},clusterBar:{left:C-Nn,top:p,width:Nn,height:E},rowTree:{left:d,top:p,width:g,height:E},columnTree:{left:y,top:2+
u,width:T,height:t.columnTree?p-a-u-m-Ce-2:0},columnBar:{left:y,top:p-a-m,width:T,height:a&&Nn},bar:{left:y+T+k+16,top:p+
Gi,width:qi,height:Math.min(120,Math.max(1,E-Gi-nn))},names:O,rowNames:k,tracks:x.map($=>(z+=Tn+$,{left:l(z-$),top:p,width:$,
height:E})),width:n,columnTracks:f.map($=>(L+=Tn+$,{left:y,top:l(L-$),width:T,height:$})),trackNames:c?.names??[],legend:c?.
items??[],legendTop:w+4,below:I()}}function kr(t,e,n,o,r,s=!0){let i=t.map(p=>F(p)),c=p=>Math.max(0,...p.map(d=>r.width(
d)));if(c(i)+8<=e)return{words:i,angle:0,every:1,height:H+12};let l=Ki*Math.PI/180,a=s&&e*Math.sin(l)>=H+1,u=a?1:Math.max(
1,Math.ceil((H+2)/e)),f=Fe(i,wn(i),(p,...d)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=a?Math.min(Vi,(o-16)/Math.sin(l),g/Math.
cos(l)):Math.min(Vi,o-10);return r.fit(b(i,p),w,H,!1,...d)}),m=a?l:Math.PI/2,h=c(f)*Math.sin(m)+H*Math.cos(m)+12;return{
words:f,angle:a?Ki:90,every:u,height:Math.ceil(h)}}function Ji(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,c){let{from:l,to:a}=o,{heatmap:u,rowNames:f}=e,m=H+2,h=Math.
floor(u.height/m),p=i.map(M=>b(n,M)).filter(M=>M+.5>=l&&M+.5<=a).slice(0,h).sort((M,A)=>M-A),d=p.map(M=>o.at(M+.5)),g=Mr(
d,Array(p.length).fill(m),u.height,0)??[],w=c(p,f-Cn-6),x=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,t.textAlign="left",t.textBaseline="middle",t.beginPath(),w.forEach((M,A)=>{let[y,S]=[u.top+b(d,A),u.top+b(
g,A)];t.moveTo(x+2,y),t.lineTo(x+5,y),t.lineTo(x+Cn-3,S),t.fillText(M,x+Cn,S+.5)}),t.stroke()}function Zi(t,e,n,o,[r,s],i,c){let l=new Float64Array(e),a=new Float32Array(i*c),u=(s-r)/c,f=-1;for(let m=0;m<c;m++){let h=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(h+u/2),0),n.length-1);if(p===f){a.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let d=wt(n,p)*e;for(let g=0;g<e;g++)l[g]=wt(t,d+g)}else ru(l,t,e,n,h,h+u);su(a,m*i,l,o,i)}return a}function ru(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let l=Math.min(c+1,s)-Math.max(c,r);if(l<=1e-9)
continue;i+=l;let a=wt(o,c)*n;for(let u=0;u<n;u++)t[u]=wt(t,u)+l*wt(e,a+u)}for(let c=0;c<n;c++)t[c]=wt(t,c)/i}function su(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[l,a]=[c*i,(c+1)*i];if(i<=1){t[e+c]=wt(n,wt(o,Math.min(Math.floor(l+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(l);f<a&&f<s;f++)u+=(Math.min(f+1,a)-Math.max(f,l))*wt(n,wt(o,f));t[e+c]=u/i}}
function Qi(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:c}=e,l=e.norm==="linear",[a,u]=[Math.floor(256*c[0]),Math.min(255,Math.
floor(256*c[1]))],f=256*c[0],m=256*(c[1]-c[0])/(i-s);for(let h=0;h<t.length;h++){let p=wt(t,h);if(Number.isNaN(p))continue;
let d=0;if(l)d=Math.min(Math.max(Math.floor(f+(p-s)*m),a),u);else for(let g=128;g;g>>=1)p>=wt(r,d+g-1)&&(d+=g);d*=3,o[4*
h]=wt(n,d),o[4*h+1]=wt(n,d+1),o[4*h+2]=wt(n,d+2),o[4*h+3]=255}}function xo(t,[e,n],o,r){let s=[],i=o/(n-e),c=Math.ceil(_e(
r,n));for(let l=Math.floor(_e(r,e));l<c;l++){if(!t(l))continue;let a=Math.max((ie(r,l)-e)*i,0),u=Math.min(Math.max((ie(r,
l+1)-e)*i,a+1),o),f=s.length-1;f>0&&a<=wt(s,f)+1e-6?s[f]=Math.max(u,wt(s,f)):s.push(a,u)}return s}function wt(t,e){return t[e]}var iu=B.missing_color;function Mo(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let l=Zi(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let u=a.createImageData(t.width,t.height);Qi(l,i,c,u.data),
a.putImageData(u,0,0)}function Ao(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=iu,r?.some(({gap:i})=>i)?
au(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function au(t,e,n,o,[r,s],i){let c=on(s,n.left,e.width,i);for(let[l,a,u,f]of on(r,n.top,e.height,i))for(let[m,h,p,d]of c)
o&&t.fillRect(p,u,d,f),t.drawImage(e,m,l,h,a,p,u,d,f)}function on({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),c=l=>Math.
round((o+l)*s)/s;return n.map(l=>{let[a,u]=[c(l.begin),c(l.end)],f=Math.max(u-a,1/s);return[(l.from-t)*i,(l.to-l.from)*i,
a,f]})}function ko(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.length,c=e.top+e.height;t.font=r.css(),t.fillStyle=
o.quiet,n.words.forEach((l,a)=>{if(!l)return;let u=e.left+(s?.at(a+.5)??i*(a+.5));if(n.angle===0){t.textAlign="center",t.
textBaseline="alphabetic",t.fillText(l,u,c+H+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(
n.angle<90?u+4:u,c+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(l,0,0),t.restore()})}function So(t,{heatmap:e,
rowNames:n},[o,r],s,i,c,l){let a=l?.unit??e.height/(r-o);if(a<H)return;t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="l\
eft",t.textBaseline="middle";let u=[];for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let h=b(
u,m)+.5,p=e.top+(l?.at(h)??(h-o)*a);t.fillText(f,e.left+e.width+7,p+.5)})}function Sr(t,e,n,o,r){let s=go(e,n),[i,c]=[Math.
round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let l=t.getContext(
"2d");return l&&(o&&l.setTransform(0,1,1,0,0,0),wo(l,s,r)),s}function ta(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,
i]=[-1,0];for(let c=0;c<=o;c++){let l=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),a=n[Math.min(l,n.length-1)],u=c<o&&a!==void 0?
t.labels[a]??-1:-1;u!==s&&(s>=0&&r.push({label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[u,c])}return r}function vr(t,{left:e,top:n,
width:o,height:r},s,i,c,l){for(let{label:a,x0:u,x1:f}of s){let m=c&&f-u>4?.5:0,[h,p]=[u+m,f-u-2*m],d=l?[e+h,n,p,r]:[e,n+
h,o,p];t.fillStyle=tt(b(i,a)),t.beginPath(),c&&f-u>8?t.roundRect(...d,2):t.rect(...d),t.fill()}}function Tr(t,e,{left:n,
top:o},r,s,i,c,l){let{dpr:a}=r;t.save(),t.setTransform(1,0,0,1,Math.round(n*a),Math.round(o*a)),t.beginPath(),t.rect(0,0,
e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation="source-atop";for(let{label:u,x0:f,x1:m}of c){let h=b(
i?.nodes??[],u);if(!i||h<i.tree.n)continue;let p=Math.round(lt(r,tn(i.tree,h))*a-1),d=Math.floor(f*a),g=Math.max(1,Math.
ceil(m*a)-d);t.fillStyle=tt(b(l,u)),s?t.fillRect(p,d,e.width-p,g):t.fillRect(d,p,g,e.height-p)}t.restore()}function ea(t,{
heatmap:e},{blocks:n},o,r){let s=n.flatMap(({from:l,to:a,begin:u,end:f})=>xo(o,[l,a],f-u).map(m=>m+u)),i=0;t.fillStyle=r.
paper,t.globalAlpha=.62;for(let l=0;l<=s.length;l+=2){let a=s[l]??e.height;a>i&&t.fillRect(e.left,e.top+i,e.width,a-i),i=
s[l+1]??e.height}t.globalAlpha=1,t.fillStyle=r.ink;let c=e.left-4;for(let l=0;l<s.length;l+=2){let[a=0,u=0]=[s[l],s[l+1]];
t.fillRect(c,e.top+a,e.left-c-1,Math.max(1,u-a))}}function $n(t,{left:e,top:n,width:o,height:r},s,i){let c=m=>Math.round(
m*i)/i,[l,a,u,f]=[c(e),c(n),c(e+o),c(n+r)];for(let[m,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),t.rect(l-h,
a-h,u-l+2*h,f-a+2*h),t.rect(l,a,u-l,f-a),t.fill("evenodd")}function Er(t,e){if(t.norm==="linear"){let r=Be(t.vmin,t.vmax,e,40);return{values:r,words:ee(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(ee([r]),0):rt(r,2));return{values:n,words:o}}function na(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:c}){let{left:l,top:a,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(l,a+g,u,Math.min(1,f-g));let h=(g,w)=>{t.beginPath(),t.moveTo(l,g),t.lineTo(l+u,g),t.lineTo(l+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&h(a,a-nn),t.fillStyle=m(0),n.below&&h(a+f,a+f+nn);let{values:p,
words:d}=Er(n,f);t.font=i.css(),t.textAlign="left",t.textBaseline="middle",p.forEach((g,w)=>{let x=a+f*(1-n.share(g));t.
fillStyle=s.rule,t.fillRect(l+u,Math.min(Math.round(x),a+f-1),4,1),t.fillStyle=s.quiet;let M=Math.min(Math.max(x,a+5),a+
f-4);t.fillText(d[w]??"",l+u+8,M)}),t.fillStyle=s.quiet,t.fillText(o,l,a-nn-2-H/2),c&&(t.fillStyle=B.missing_color,t.fillRect(
l,a+f+14,9,9),t.fillStyle=s.quiet,t.fillText("missing",l+14,a+f+19))}function _r(t,{places:e,theme:n,face:o},r,s,i){let{blocks:c,first:l,isCrowded:a}=s;if(!r||a)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,t.textAlign="center",t.textBaseline="middle";let m=c.flatMap(({begin:p,end:d},g)=>{let w=d-
p-2,x=r(l+g).map(S=>F(S)),M=x.length-1,A=!i&&o.width(b(x,M))<=yo-4,y=x.findIndex(S=>o.width(S)<=w);return!i&&w<H||y<0&&!A?
[]:{middle:(p+d)/2,words:x,last:M,lies:A,found:y<0?M:y}}),h=m.some(({found:p,last:d})=>p===d);for(let{middle:p,words:d,last:g,
lies:w,found:x}of m){let M=h&&x===g-1?g:x;t.save(),i?t.translate(u.left+p,f.top-7.5):t.translate(yo/2-2,u.top+p),!i&&(!w||
M<g)&&t.rotate(-Math.PI/2),t.fillText(b(d,M),0,.5),t.restore()}}var lu=.5,oa=(t,e,n)=>t.map(o=>{let{kind:r,values:s}=o;if(r!=="text"||lu*e/s.length<H+2)return xe;let i=Array.from(s,(c,l)=>n.
width(F(yt(o,l))));return Math.min(Ar,Math.max(xe,...i))});function ra(t,e,n){let{length:o}=n;t.width=o,t.height=e.length;
let r=t.getContext("2d");if(!r)return;let s=r.createImageData(o,e.length);e.forEach((i,c)=>{if(!i.colors.length)return;let l=ue(
i);for(let a=0;a<o;a++){let u=b(n,a),f=4*(c*o+a);s.data.set(l.subarray(3*u,3*u+3),f),s.data[f+3]=255}}),r.putImageData(s,
0,0)}function sa(t,e,n){let{columnTracks:o,columns:r,columnAxis:s,places:i,theme:c,face:l,dpr:a,markOf:u}=n;t.font=l.css(),
t.textBaseline="middle",t.textAlign="left",t.imageSmoothingEnabled=!1,i.columnTracks.forEach(({left:f,top:m,width:h,height:p},d)=>{
let g=b(o,d);if(g.colors.length)for(let[M,A,y,S]of on(s,f,e.width,a))t.drawImage(e,M,d,A,1,y,m,S,p),be(t,y,m,S,p,c);else if(p>
xe&&s.unit>=H){t.fillStyle=c.quiet;for(let M=0;M<r.length;M++)t.save(),t.translate(f+s.at(M+.5),m+p),t.rotate(-Math.PI/2),
t.fillText(l.fit(F(yt(g,b(r,M))),p),0,.5),t.restore()}t.fillStyle=c.ink;let w=f+h+_n,x=l.fit(`${u(g.name)} ${F(g.name)}`.
trim(),Math.min(En,i.width-w-2));t.fillText(x,w,m+p/2+.5)})}function ia(t,e,n,[o,r],s){t.width=e.length,t.height=s;let i=t.getContext("2d");if(!i)return;let c=i.createImageData(e.length,
s);e.forEach((l,a)=>{if(!l.colors.length)return;let u=ue(l);for(let f=0;f<s;f++){let m=Math.floor(o+(f+.5)/s*(r-o)),h=b(
n,Math.min(Math.max(m,0),n.length-1)),p=4*(f*e.length+a);c.data.set(u.subarray(3*h,3*h+3),p),c.data[p+3]=255}}),i.putImageData(
c,0,0)}function aa(t,e,n,o,r,s,i,c,l){let{from:a,to:u}=s;t.font=c.css(),t.textBaseline="middle",t.imageSmoothingEnabled=
!1,o.tracks.forEach(({left:f,top:m,width:h,height:p},d)=>{let g=b(n,d),w=b(o.trackNames,d);if(g.colors.length)for(let[x,
M,A,y]of on(s,m,e.height,l))t.drawImage(e,d,x,1,M,f,A,h,y),be(t,f,A,h,y,i);else if(h>xe&&s.unit>=H){t.fillStyle=i.quiet,
t.textAlign="left";for(let x=Math.ceil(a-.4);x+.6<=u;x++){let M=c.fit(F(yt(g,b(r,x))),h);t.fillText(M,f,m+s.at(x+.5)+.5)}}
t.fillStyle=i.ink,t.save(),t.translate(f+h/2,m+p+_n),h>c.width(w)?(t.textAlign="center",t.fillText(w,0,H/2)):(t.rotate(-Math.
PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Nr({data:t,places:e,rowAxis:n,dpr:o}){let{width:r,height:s}=e.rowTree,i=(Ut(t.tree)||1)*1.04;return ca(t.tree,n,
{width:s,height:r,top:i,dpr:o})}function Cr({places:t,columnAxis:e,dpr:n},o){let r=(Ut(o)||1)*1.02;return ca(o,e,{...t.columnTree,
top:r,dpr:n})}function ca(t,e,n){let{from:o,unit:r,length:s}=e,i=la.get(e);return i?.tree!==t&&la.set(e,i={tree:t,places:Ks(
t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var la=new WeakMap,cu=15e4,uu=.75;function fu({gap:t,blocks:e,length:n,from:o,
to:r},s,i,c){let a=(r-o)*c<=cu?n-t*(e.length-1):s?uu*n:n;return Math.max(1,Math.round(a*i))}function ua(t){let e=()=>{let a={
canvas:pe(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};function o(a,u,f){
if(de(a.canvas))a.canvas=pe(t,()=>a.key=[]);else if(u.length===a.key.length&&u.every((m,h)=>m===a.key[h]))return;a.key=u,
f(a.canvas)}function r(a,u){let{data:f,places:m,columnAxis:h,theme:p,face:d,dpr:g}=u,{columnTree:w}=m,{columnCut:x}=u,M=f.
columnTree;if(w.height&&M){let A=[M,w.width,w.height,g,p.quiet,h],y=Cr(u,M);o(n.columns,A,v=>Sr(v,M,y,!1,p.quiet));let S=x?
Xt(x,y):[],_=x?di(x):new Int32Array(0);Tr(a,n.columns.canvas,w,y,!1,x,S,_),vr(a,m.columnBar,lr(S,h),_,!0,!0),a.fillStyle=
p.ink;let k=x&&w.top+lt(y,x.t);for(let v=0;k&&v<w.width;v+=6)a.fillRect(w.left+v,k,3,1)}if(_r(a,u,u.columnTitleOf,h,!0),
ko(a,m,p,d,h),na(a,u),m.columnTracks.length){let{columnTracks:A,columns:y}=u;o(n.above,[A,y],S=>ra(S,A,y)),sa(a,n.above.
canvas,u)}m.legend.length&&mo(a,m.legend,m.legendTop,p,d)}function s(a,u){let{data:f,places:m,rows:h,columns:p,shown:d,scale:g,
map:w,gaps:x,theme:M,face:A,dpr:y}=u,{rowAxis:S,columnAxis:_}=u,{heatmap:k}=m,v={width:Math.max(1,Math.round(k.width*y)),
height:fu(S,u.titleOf!==null,y,p.length)},T=[f.values,h,p,...d,v.width,v.height,g,w];if(o(n.heatmap,T,O=>Mo(O,f,h,p,d,v,
g,w)),Ao(a,n.heatmap.canvas,k,x,[S,_],y),Hi(a,u),m.rowNames){let O=(I,E)=>{let C=I.map($=>b(h,$)),z=C.map($=>F(f.name($))),
L=C.map($=>Vn(f,$));return Fe(z,L,($,...U)=>A.fit(b(z,$),E,H,!1,...U))};u.named?Ji(a,u,u.named,O):So(a,m,d,O,M,A,S)}let{
tracks:N}=u;m.tracks.length&&(o(n.tracks,[N,h,...d,v.height],O=>ia(O,N,h,d,v.height)),aa(a,n.tracks.canvas,N,m,h,S,M,A,y))}
function i(a,u){let{rowTree:f,rows:m,places:h,rowAxis:p}=u,d=Et(u.cut),g=Nr(u),w=f?Xt(u.cut,g):ta(u.cut,g,m);vr(a,h.clusterBar,
lr(w,p),d,f),f&&c(a,u,g,w,d),u.outlined&&Oi(a,u,w,d),_r(a,u,u.titleOf,p)}function c(a,u,f,m,h){let{tree:p}=u.data,{rowTree:d}=u.
places,{dpr:g,from:w,to:x}=f,M=u.theme.quiet,A=[p,d.width,d.height,g,w,x,M,u.rowAxis];o(n.tree,A,y=>{Sr(y,p,f,!0,M)}),Tr(
a,n.tree.canvas,d,f,!0,u.cut,m,h)}function l(a,u){let{data:f,places:m,rows:h,placeOf:p,selection:d,hover:g,rowTree:w,theme:x,
dpr:M}=u,{rowAxis:A,columnAxis:y}=u,{heatmap:S}=m;if(d&&ea(a,m,A,N=>!!d[b(h,N)],x),u.brushed&&$n(a,u.brushed,x,M),!g)return;
let _=(T,N,O,I)=>{let[E,C]=[A.begin(T),A.end(N)],z=Math.max(C-E,2),L=(E+C)/2,$=Math.max(0,L-z/2),U=Math.min(S.height,L+z/
2);U<=0||$>=S.height||$n(a,{left:O,top:S.top+$,width:I-O,height:U-$},x,M)},[k,v]=[S.left,S.left+S.width];if(g.leaf!==void 0){
let T=b(p,g.leaf);if(_(T,T+1,k,v),u.column>=0){let{begin:N,end:O}=y;_(T,T+1,k+N(u.column),k+O(u.column+1))}}else if(w){let T=b(
f.tree.start,g.node);_(T,T+b(f.tree.sizes,g.node),k,v)}}return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:l,destroy(){
for(let{canvas:a}of Object.values(n))a.width=a.height=0}}}var mu=24;function rn(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},u=a]=n.values(),f=Math.max(mu,Math.hypot(
a.x-u.x,a.y-u.y));return{x:(a.x+u.x)/2,y:(a.y+u.y)/2,far:f}}function i(a){let u=xt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,u)||(o={...u,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function c(a){let u=xt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===a.pointerId&&e.drag(a,u,o):
e.hover(a,u)}function l(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,xt(t,a),u))}return V(t,{pointerdown:i,pointermove:c,pointerup:l,pointercancel:l,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let u=a.touches[0],f=u&&e.owns?.(xt(t,u));a.cancelable&&
(a.touches.length>1||f)&&a.preventDefault()}})}function $r({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:c,top:l,width:a,height:u}=r.places.columnTree;if(n<c||n>=c+a||o<l||o>=l+u)return null;
let f=Cr(r,s),m=i.n_clusters;return{cut(h){let p=Lt(s,ho(f,h.y-l));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))},
flip(){let h=en(s,f,n-c,o-l,7);h>=s.n&&t.setColumnTree(Zn(s,h))}}}var pu=7;function fa(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:c,columnAxis:l}=t,{heatmap:a,clusterBar:u,columnBar:f,
rowTree:m}=t.places,h=n-a.top,p=e-a.left,d=p>=0&&p<a.width,g=Math.min(Math.floor(l.placeAt(p)),i.length-1),w=d&&!l.isGap(
p)?g:-1,x=t.places.columnTracks;if(x.length&&h<0&&n>=b(x,0).top-1)return w<0?null:{above:w};if(t.columnCut&&h<0&&n>=f.top-
1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(h<0||h>=a.height)return null;let M=e<=m.left+m.width;if(c.isGap(
h)&&!M)return null;let A=Math.min(Math.floor(c.placeAt(h)),o.n-1),y=b(s,A);if(d)return w<0?null:{leaf:y,column:w};if(t.places.
tracks.some(({left:_,width:k})=>e>=_-1&&e<_+k+1))return{leaf:y,column:-1};if(e>=u.left-1&&e<a.left)return{label:b(r.labels,
y)};if(!t.rowTree||!M)return null;let S=en(o.tree,Nr(t),h,e-m.left,pu);return S<0?null:S<o.n?{leaf:S,column:-1}:{node:S}}
function Or({data:t,cut:e,columns:n,columnCut:o,tracks:r,columnTracks:s,outlined:i},c){let l=h=>[...o?[`column cluster ${D(
b(o.labels,h))}`]:[],...s.map(p=>`${p.name}: ${yt(p,h)}`)];if("above"in c){let h=b(n,c.above);return[t.columnAbout[h]?.label??
b(t.columns,h),...l(h)]}if("columns"in c)return o?ki(o,c.columns):[];if(c.label!==void 0){let h=D(b(e.sizes,c.label),t.noun);
return[`Cluster ${J(e,c.label)}`,h]}if(c.node!==void 0){let h=e.nodes.indexOf(c.node),p=D(b(t.tree.sizes,c.node),t.noun);
return[h<0?p:`Cluster ${J(e,h)} · ${p}`,`height ${gt(mt(t.tree,c.node))}`]}let a=`cluster ${J(e,b(e.labels,c.leaf))}`,{
leaf:u}=c,f=r.map(h=>`${h.name}: ${yt(h,u)}`);if(c.column<0)return[t.name(u),a,...f];let m=b(n,c.column);if(i){let[h,p]=[
u,m].map(g=>b(e.labels,g)),d=h===p?`both in ${a}`:`${a}, and ${J(e,b(e.labels,m))}`;return[t.name(u),ma(t,u,m),d]}return[
t.name(u),...Lr(t,u,m),a,...l(m),...f]}function Lr(t,e,n){return[ma(t,e,n),...du(t,e,n)]}function ma(t,e,n){let o=t.columnAbout[n],
r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)
return`${s}: ${Gn(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${Gn(r)} scaled`;let c=t.originals[e*
t.originalColumns.length+Number(o?.original)];return`${s}: ${ft(c??NaN,i.kind,i.unit)}`}function du(t,e,n){let o=t.leafRows?.[e]??
1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],
c=D(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[`${c}: ${ws(r)} yes`];if(!i)return[];let l=t.cellDeviations[e*
t.p+n]??NaN,a=i.kind==="date"?"days":i.unit,u=`standard deviation ${ft(l,"number",a)}`;return[`${c}: mean ${ft(r,i.kind,
i.unit)}, ${u}`]}function Ir({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:c,top:l,height:a}=t.heatmap,u=n.length,f=(x,M,A)=>[
Math.min(Math.max(0,Math.floor(Math.min(x,M))),A-1),Math.min(Math.max(0,Math.floor(Math.max(x,M))),A-1)+1],[m,h]=f(o.placeAt(
s.y-l),o.placeAt(i.y-l),e.length),[p,d]=f(r.placeAt(s.x-c),r.placeAt(i.x-c),u),g=Math.max(0,o.begin(m)),w=Math.min(a,o.end(
h));return{leaves:Array.from({length:h-m},(x,M)=>b(e,m+M)),columns:d-p<u?new Set(Array.from({length:d-p},(x,M)=>b(n,p+M))):
null,rect:{left:c+r.begin(p),top:l+g,width:r.end(d)-r.begin(p),height:w-g}}}function pa(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function l({x:y,y:S}){let _=r();return _&&
fa(_,y,S)}function a(y,S){t.setHit(y);let _=y?.label===void 0?y?.node:e.cut.nodes[y.label];y?.leaf!==void 0?e.setHover({
leaf:y.leaf}):_===void 0?e.setHover(null):e.setHover(_<e.data.n?{leaf:_}:{node:_}),i.canvas.style.cursor=y?"pointer":$r(
t,S)?"ns-resize":"";let k=r();if(!y||!k)return c.hide();let[v="",...T]=Or(k,y);c.show(S.x,S.y,v,T)}function u(y,S){let{cut:_,
data:k}=e;if(!y)S||e.select([]);else if(y.leaf!==void 0)e.select([y.leaf],{add:S});else if(!("columns"in y||"above"in y)){
let v=y.node??b(_.nodes,y.label??0);e.select(Kt(k.tree,v),{add:S})}}function f(y){let S=r();return S?y/S.rowAxis.unit:0}
function m(y){let S=r();if(!S)return .5;let{from:_,to:k,placeAt:v}=S.rowAxis;return(v(y-S.places.heatmap.top)-_)/(k-_)}let h=o.
shown(),p=!1,d=null,g=null;function w(y,S){let _=r();if(!_)return;let{leaves:k,columns:v}=Ir(_,y,S);t.brush(k,v)}let x=rn(
i.canvas,{down(y){if(y.button)return!1;h=o.shown(),d=$r(t,xt(s,y));let S=l(xt(s,y));return p=S?.leaf!==void 0&&S.column>=
0&&y.pointerType!=="touch"&&(y.shiftKey||!o.part),!0},drag(y,{x:S,y:_},k){if(k.moved||=Math.hypot(S-k.x,_-k.y)>=Ye,!k.moved)
return;if(d)return d.cut({x:S,y:_});let v=r();p?v&&t.setBrushed(Ir(v,k,{x:S,y:_}).rect):o.move(f(k.y-_),h)},up(y,S,_){if(p&&
t.setBrushed(null),_.moved&&p&&w(_,S),d)return y.altKey&&!_.moved&&d.flip(),e.flush();if(_.moved)return;let k=l(S);u(k,y.
shiftKey),y.pointerType==="touch"&&a(k,S)},cancel:()=>t.setBrushed(null),hover:(y,S)=>a(l(S),S),leave:()=>a(null,{x:0,y:0}),
pinch(y,S,_,k){o.zoom(y,m(S.y-k)),o.move(-f(k))}}),M=V(i.canvas,{dblclick:o.showAll,wheel(y){!Je(s,y)||!r()||(y.preventDefault(),
o.zoom(1.0015**(y.deltaY||y.deltaX),m(xt(s,y).y)))},keydown:qt({ArrowDown:y=>A(1,0,y.shiftKey),ArrowUp:y=>A(-1,0,y.shiftKey),
ArrowRight:y=>A(0,1,y.shiftKey),ArrowLeft:y=>A(0,-1,y.shiftKey),Home:()=>A(-1/0,0),End:()=>A(1/0,0),Enter:y=>{let S=t.hit();
S&&u(S,y.shiftKey)},Escape:()=>{e.select([]),a(null,{x:0,y:0}),s.classList.remove(It)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.
zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function A(y,S,_=!1){let k=r();if(!k)return;let v=(U,q)=>Math.min(
Math.max(U,0),q),T=e.hover?.leaf,N=t.hit(),O=T===void 0?Math.ceil(k.shown[0]):v(b(k.placeOf,T)+y,e.data.n-1),I=T===void 0||
N?.leaf===void 0?0:v(N.column+S,t.columns()-1);o.reveal([O]);let E=r()??k,{heatmap:C}=E.places,z={leaf:b(E.rows,O),column:I},
L=(U,q)=>({x:C.left+E.columnAxis.at(q+.5),y:C.top+E.rowAxis.at(U+.5)}),$=L(O,I);if(!_)g=null;else{let[U,q]=T===void 0?[O,
I]:[b(k.placeOf,T),0];g??=[U,N?.leaf===void 0?q:Math.max(0,N.column)],w(L(...g),$)}a(z,$),s.classList.add(It),n.announce(
Or(E,z).join(", "))}return()=>{x(),M()}}var ga=["linear","log","symlog","power","quantile"],hu=[2,98],da=.5,gu=.01,vo=100,On=1/(1-.1),wa=t=>B.diverging_maps.includes(
t.replace(/_r$/,""));function Pr(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let c=0;c<t.length;c++){
let l=b(t,c);Number.isNaN(l)||(s[i++]=l)}return o=s.subarray(0,i).sort(),o}}}function Rr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Ln(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:c,most:l}=e,a=o==="log";if(wu(t),a&&c<=0)throw new Error(ba("the smallest",c));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!a&&!p?0:null}let f=i===!0||i==="auto"&&n?hu:i,[
m,h]=[c,l];if(Array.isArray(f)&&e.sorted().length&&(m=Rr(e.sorted(),b(f,0)/100),h=Rr(e.sorted(),b(f,1)/100)),[m,h]=bu(m,
h,u,r,s,a),!(m<h))if(r===null&&s===null)h=a?10*m:m+1;else{let[p,d,g,w]=s===null?["vmin",m,"below the largest",h]:["vmax",
h,"above the smallest",m];throw new Error(`${p}=${rt(Number(d))} is not ${g} value, ${rt(Number(w))}: choose another ${p}\
, or both ends.`)}return yu(o,m,h,u,e)}var ba=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${rt(e)}: choose \
another norm, such as 'symlog'.`;function wu({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${rt(r)} is not below vmax=${rt(s)}: choose a smaller vmin or a larger vmax.`);for(let[
l,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(ba(l,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let c=i?`above vmin=${rt(r)}`:`below vmax=${rt(s??0)}`;
throw new Error(`center=${rt(e)} is not ${c}: choose another center or end.`)}function bu(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,u)=>s?u/a:u-a,c=s?1:0,l=Math.max(i(n,e),i(t,n));return o!==null?l=i(o,n):r!==null&&
(l=i(n,r)),l>c||(l=s?10:1),s?[o??n/l,r??n*l]:[o??n-l,r??n+l]}function yu(t,e,n,o,r){let s=1e-9*(n-e),[i,c]=xu(t,e,n,o,r),
[l,a]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),d=Math.max(a-p,p-l);[u,f]=[.5-.5*(p-l)/d,.5+.5*(a-p)/d]}let m=p=>(i(
Math.min(Math.max(p,e),n))-l)/(a-l),h=p=>c(l+p*(a-l));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:h,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,d)=>{let g=(d+1)/
256;return g<=u?-1/0:g>=f?1/0:h((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let d=new Set;for(let g=0;g<p;g++)d.
add(Number(rt(h(g/(p-1)),2)));return[...d].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function xu(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**da,i=>s+Math.sign(i)*Math.
abs(i)**(1/da)]}if(t==="symlog"){let s=gu*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*On:Math.sign(i)*s*
(On+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=On?i/On:Math.sign(i)*s*10**(Math.abs(i)/s-On)]}if(t==="quantile"){let[s,
i]=Mu(r.sorted(),e,n);return[c=>ha(c,s,i),c=>ha(c,i,s)]}return[s=>s,s=>s]}function Mu(t,e,n){let o=t.filter(l=>l>=e&&l<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let l=0;l<=vo;l++){let a=l===0?e:l===vo?n:Rr(o,l/vo);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+l/vo,i[u]=b(i,u)+1}let c=s.map((l,a)=>l/b(i,a));return[
c[0],c[c.length-1]]=[0,1],[r,c]}function ha(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let c=o+r>>1;b(e,c)<=t?o=c:r=c}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var ya=24,xa=.02,To=.02,Ma=.1;function Aa(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(l=>{let a=n.createElement("di\
v");a.className="hclust-scale-end",a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual\
 ends",a.dataset.lmSuppressShortcuts="true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","\
aria-label":l==="vmax"?"Upper end of the colors":"Lower end of the colors"}))a.setAttribute(u,f);return t.append(a),{end:l,
el:a}}),r=1;function s(l,a,u){let f=l.center===null?null:l.share(l.center),m=a==="vmax"?Math.max(u,(f??0)+xa):Math.min(u,
(f??1)-xa),h=Number(rt(l.atShare(m),4));Number.isFinite(h)&&e.move(a,h)}function i(l,a){let u=a==="vmax"?1:0,f=null,m=d=>{
let g=e.scale();g&&s(g,a,u+d)},h=d=>{let g=e.scale()?.values[d];g!==void 0&&e.move(a,g)},p=()=>{f&&(f=null,l.style.transform=
"",e.done())};return V(l,{pointerdown(d){let g=e.scale();d.button||!g||(f={y:d.clientY,id:d.pointerId,scale:g},l.setPointerCapture(
d.pointerId))},pointermove(d){if(f?.id!==d.pointerId)return;let g=(d.clientY-f.y)/Pe(l);l.style.transform=`translateY(${g}\
px)`,g&&s(f.scale,a,u-g/r)},pointerup:p,pointercancel:p,dblclick:e.reset,keydown:qt({ArrowUp:()=>m(To),ArrowRight:()=>m(
To),ArrowDown:()=>m(-To),ArrowLeft:()=>m(-To),PageUp:()=>m(Ma),PageDown:()=>m(-Ma),Home:()=>h("least"),End:()=>h("most"),
Delete:e.reset,Backspace:e.reset})})}let c=o.map(({el:l,end:a})=>i(l,a));return{show(l,a,u){r=l.height;let[f,m]=[Math.min(
a.values.least,a.vmin),Math.max(a.values.most,a.vmax)];for(let{el:h,end:p}of o){let d=p==="vmax"?l.top:l.top+l.height;h.
style.left=`${l.left+l.width/2-ya/2}px`,h.style.top=`${d-ya/2}px`;let g=rt(a[p],4);h.setAttribute("aria-valuemin",String(
f)),h.setAttribute("aria-valuemax",String(m)),h.setAttribute("aria-valuenow",String(a[p])),h.setAttribute("aria-valuetex\
t",`${g} ${u}`.trim())}},destroy(){for(let l of c)l();for(let{el:l}of o)l.remove()}}}var Au=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,ku=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,Su=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function ka(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=Au.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=ku.test(r)?[r]:[];for(let[l,a,u]of Su)a.test(r)&&i.splice(l===
","?0:i.length,0,r.replace(u,""));let c=i.map(l=>+`${o}${l.replaceAll(",",".")}${s}`);return[...new Set(c.filter(Number.
isFinite))]}var vu=["linear","logarithmic","symmetric log","square root","quantiles"],Tu=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Sa(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=ge(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",d=>n.change({norm:d})),c=Tu.map(([d,g])=>{let w=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>m(
d,x.value.trim())),w.append(g,x),s.el.append(w),{name:d,input:x}}),l=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",d=>n.change({robust:d})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(d,g){if(!g)return n.change({[d]:void 0});if(d==="center"&&g==="none")return n.change({center:null});
let w=ka(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[d]:b(
w,0)})}function h(d){s.hide(!d),r.setAttribute("aria-expanded",String(d))}h(!1);let p=[V(r,{click:()=>h(r.getAttribute("\
aria-expanded")!=="true")}),V(s.el,{keydown(d){d.key==="Escape"&&(d.stopPropagation(),h(!1),r.focus())}})];return{show(d,g,w,x,M){
i.show(d.norm??"linear",ga,vu);for(let{name:A,input:y}of c){let S=d[A],_=g[A];(o.activeElement!==y||!f.textContent)&&(y.
value=typeof S=="number"?rt(S):S===null?"none":""),A!=="center"&&S===null&&(y.value=""),y.placeholder=_===null?"none":rt(
_,3)}l.show(w),a.show(x),u.show(Object.keys(d).length>0),f.textContent=M},hide(d){d&&h(!1)},destroy(){for(let d of p)d();
s.destroy()}}}var Eu={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Ta(t,e,n,o,r=null){
let s={of:null,values:Pr([])},i=Ln({},s.values,!1),c=!1,l="",a=Xe(Vt,o.model),u=()=>o.option("color_scale")??{},f=()=>{let M=typeof u().
center=="number";return Xs(String(o.option("cmap")||Vt),c||M)},m=()=>c&&wa(f());function h(M){let A=Object.fromEntries(Object.
entries({...u(),...M}).filter(([y,S])=>S!==void 0&&!(y==="norm"&&S==="linear")));try{Ln(A,s.values,m())}catch(y){x(y.message);
return}o.setOption("color_scale",A)}let p=()=>{Object.keys(u()).length&&o.setOption("color_scale",{})},d=()=>h({vmin:void 0,
vmax:void 0}),g=r?null:Sa(t,n,{change:h,reset:p,annotate:M=>o.setOption("annot",M)}),w=r?null:Aa(e,{scale:()=>e.classList.
contains("hclust-empty")?null:i,move:(M,A)=>h({[M]:A}),done:o.flush,reset:d});function x(M){let{robust:A="auto"}=u(),y=A===
"auto"?m():!!A;g?.show(u(),i,y,!!o.option("annot"),M)}return{now:()=>({scale:i,map:a,unit:l,annot:!!o.option("annot"),fmt:String(
o.option("fmt")||".2g")}),update(M){let{values:A}=o.data;A!==s.of&&(s={of:A,values:Pr(A)});let y=o.model.get("values_abo\
ut")??{};[c,l]=[!!y.centered,String(y.unit??"")],a=r&&(o.option("cmap")||Vt)===Vt?r():Xe(f(),o.model);let _="";try{i=Ln(
u(),s.values,m())}catch(k){_=k.message,i=Ln({},s.values,m())}g?.hide(!M),x(_)},place:M=>w?.show(M,i,l),inWords(){let[M,A]=[
i.vmin,i.vmax].map(va),y=Eu[i.norm];return`Colors go from ${M} to ${A}${l&&` (${l})`}`+(y?` on a ${y} scale`:"")+(i.center===
null?"":`, ${va(i.center)} in the middle`)+(i.below||i.above?"; values beyond have the color of the end.":".")},destroy(){
g?.destroy(),w?.destroy()}}}var va=t=>rt(t,3);async function sn(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var _u={cellLines:Lr,clusterColors:Et,clusterTitle:J,color:tt,columnNames:kr,count:D,createA11y:Ze,createViewBase:he,eventPosition:xt,
fitNames:Fe,keyHandler:qt,literal:F,ownParts:wn,paintColumnNames:ko,paintFrame:$n,paintHeatmap:Ao,paintRowNames:So,renderHeatmap:Mo,
value:ft};function Ea(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,c,l]=[!1,!1,!1],a=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,h()}),t.append(f);async function m(){
let g=o.get("sub_module");if(!g)return o.send({wants:"sub_module"});c||(c=!0,s=await sn(g,t,"The heatmap of the selected\
 rows"),c=!1,i&&=!!s,h())}function h(){if(l)return;let g=!!(e.scene()&&n.selection?.includes(1));f.hidden=!g,f.setAttribute(
"aria-expanded",String(i)),!i||!g?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:p,tools:_u}):m()}function p(){
i=!1,h(),f.focus()}let d=n.subscribe("selection",()=>{a=u});return o.on("change:sub_module",h),{follow:h,brush(g,w){a=u=
w,n.select(g),u=null,h()},restyle(){r?.destroy(),r=null,h()},destroy(){l=!0,d(),o.off("change:sub_module",h),r?.destroy()}}}function Dr(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,gi(e.option(n)??[],u,f));function c(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function l(u){let f=c(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function a(){let u=t.ownerDocument.
createElement("div");u.className="hclust-sort",u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),
t.append(u),r.push(u)}return{act:i,mark:c,words:u=>[c(u)||"↕",l(u)],update(u){s=u},place(u,f){let m=f.map(h=>h.name);for(;r.
length<m.length;)a();for(let h of r.splice(m.length))h.remove();r.forEach((h,p)=>{let{left:d,top:g,width:w,height:x}=b(u,
p),M=b(m,p);h.dataset.track=M,h.title=l(M),h.style.cssText=`left:${d}px;top:${g}px;width:${w}px;height:${x}px`})}}}var[_a,Na,an]=[1,2,3],Nu=18;function Ca(t,e,n){let o=_i(e);return zr(t,o,n,o)}function zr(t,e,n,o=null){let r=t.ownerDocument,
s=ge(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",P=>{N.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",P)}),c=s.checkbox("Columns","Cluster the columns and draw their tree",
P=>{O.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",P)}),l=s.select("Colors",P=>e.setOption("cmap",
P)),a=()=>e.option("tracks")??[],u=so(()=>{ut.hide(),Rt()}),f=s.button("show all rows",u.showAll),m=re(r,n.font),h=[],p=[],
d=new Int32Array(0),g=!1,w=null,[x,M]=[!1,!1],A=null,[y,S]=[Mn(1,[],0,1),Mn(1,[],0,1)],_=[null,null],k=()=>x&&e.option("\
row_split")===we,v=[],T=[],N=[],O=[],I=[],E=null,C=null,z=null,L=null,$=ua(r),U=he(t,"hclust-plot",[$.paintBase,$.paintRows,
$.paintCut,$.paintOverlay].map(P=>K=>{let Y=Bt();Y&&P(K,Y)}),()=>Rt()),{box:q,stage:X,tip:ut}=U,R=o?Li(e):Ea(q,{root:t,store:e,
scene:Bt}),j=Ta(t,q,s,e,o?()=>$i(n,e.model):null),nt=Ze(q,X.canvas),G="Strips that show what else is known of each row, \
and column",st=r.createElement("div");st.className="hclust-corner",q.append(st);let Mt=Dr(q,e,"sort_by","rows"),At=Dr(q,
e,"column_sort_by","columns"),zt=ao(st,"Tracks",G,(P,K,Y)=>{let ct=Y?"column_tracks":"tracks",dt=(e.option(ct)??[]).filter(
$t=>$t!==P);e.setOption(ct,K?[...dt,P]:dt)},[Mt,At],"Of columns"),Ae=Ai(st,e),Gt=vi(q,e);function Bt(){if(!w)return null;
let{data:P,cut:K,selection:Y,hover:ct}=e,dt=z?.leaf!==void 0&&z.leaf===ct?.leaf?z.column:-1;return{data:P,cut:K,columnCut:A,
selection:Y,hover:ct,places:w,rows:h,columns:p,placeOf:d,...j.now(),gaps:g,rowTree:x,outlined:o!==null,named:C,brushed:L,
tracks:v,columnTracks:T,markOf:At.mark,column:dt,theme:n,face:m,shown:u.shown(),rowAxis:y,columnAxis:S,titleOf:_[0]?.titleOf??
null,columnTitleOf:Jt(),dpr:X.dpr}}function un(){let{data:P}=e,{tree:K}=P,Y=P.p>0&&P.values.length>=P.n*P.p;s.hide(!Y),nt.
showNotice(Y?"":o?.note()||co),v=We(v,P.tracks,a()),T=We(T,P.columnTracks,e.option("column_tracks")),N=mr(e.option("sort\
_by"),P.tracks),Mt.update(N),O=mr(e.option("column_sort_by"),P.columnTracks),At.update(O),zt.show(P.tracks.map(({name:bt})=>bt),
a(),P.columnTracks.map(({name:bt})=>bt),e.option("column_tracks")??[]),j.update(Y);let ct=[Vt,...Ys(e.model)],dt=String(
e.option("cmap")||Vt),$t=ct.includes(dt)?ct:[dt,...ct];l.show(dt,$t,$t.map(bt=>bt===Vt?"automatic":bt));let fn=!!(e.option(
"row_cluster")??!0)&&P.n>1,ht=fn&&!N.length;E=ht?fi(e.model,e.option("row_split"),P.n):null,x=ht&&!E;let Ht=e.option("co\
l_cluster")??!0?P.columnTree:null;M=Ht!==null&&!O.length,C=uo(P,e.option("labels")),i.show(x||!!E,P.n>1&&!o),c.show(M,P.
columnTree!==null),A=M?pi(P.columnTree,e.option("column_options")):null,Gt(M?P.p:0);let qo=A!==null,Go=(x||E)&&!o?P.n:0;
Ae({rows:Go,columns:M?P.p:0,cut:qo});let Ko=[fn&&K.order,P.tracks,e.option("sort_by"),!E];if(E&&Ko.push(e.option("row_sp\
lit"),e.model.get("split_order")),Ko.some((bt,Un)=>bt!==I[Un])){let bt=fn?K.order:Int32Array.from({length:P.n},(Un,Ql)=>Ql);
h=E?.order??pr(bt,N),I=Ko}p=o?h:pr(Ht?.order??Int32Array.from({length:P.p},(bt,Un)=>Un),O),d=new Int32Array(P.n);for(let bt=0;bt<
P.n;bt++)d[b(h,bt)]=bt;if(z=null,!Y)return w=null,X.paint();Rt()}function Rt(){let{data:P}=e;if(f.show(u.part!==null),!X.
width||!P.p||!P.values.length)return;let[K,Y]=u.shown(),ct=j.now();Zt();let dt=!o||!C&&Math.min(X.width,X.height)>Nu*P.p;
w=Yi({width:X.width,height:X.height,columns:Array.from(p,ht=>dt?P.columns[ht]??"":""),square:o!==null,rows:Y-K,rowTree:x,
columnTree:M,columnCut:A!==null,titles:!!(E??(x&&e.option("row_split"))),columnTitles:Jt()!==null,between:Z()*(_[1]?.breaks.
length??0),chosen:!!C,longestName(){let ht=0;for(let Ht of C??[])ht=Math.max(ht,m.width(F(P.name(Ht))));if(C)return ht;for(let Ht=Math.
floor(K);Ht<Y&&Ht<P.n;Ht++)ht=Math.max(ht,m.width(P.name(b(h,Ht)).slice(0,60)));return ht},scale:Er(ct.scale,120).words,
unit:ct.unit,dpr:X.dpr,tracks:ji(v,X.width,h,[K,Y],m,Mt.mark,e.selection,T),columnTracks:oa(T,X.width,m)},m);let{below:$t,
columnTracks:fn}=w;Mt.place(w.tracks.map(({left:ht,top:Ht,width:qo,height:Go})=>({left:ht-1.5,top:Ht+Go,width:qo+3,height:$t})),
v),At.place(fn.map(ht=>({...ht,left:ht.left+ht.width,width:En})),T),st.style.maxWidth=`${w.heatmap.left}px`,Qt(),j.place(
w.bar),nt.describe(ke()),X.paint(),R.follow()}let Jt=()=>_[1]?.breaks.length?_[1].titleOf:null,Z=()=>Number(e.option("ga\
p")??B.block_gap);function Zt(){let{cut:P,data:K}=e;_=[x?fr(P,K.tree,e.option("row_split")):E,M&&K.columnTree?fr(A,K.columnTree,
e.option("col_split")):null]}function Qt(){if(!w)return;let{data:P}=e,{width:K,height:Y}=w.heatmap,[ct,dt]=_.map($t=>$t?.
breaks??[]);y=Mn(P.n,ct??[],Z(),Y,u.shown()),S=Mn(P.p,dt??[],Z(),K)}function ae(){let P=_.flatMap((Y,ct)=>{let dt=Y?.breaks.
length??0;return dt?[`${ct?`columns by their ${e.option("col_split")===we?"clusters":"tree"}`:`rows by ${E?e.option("row\
_split"):k()?"the clusters":"their tree"}`} into ${D(dt+1,"blocks")}`]:[]}),K=E?" The figure draws their trees.":"";return P.
length?` Split: ${P.join(", ")}.${K}`:""}let Pt=P=>P.map(({track:K,falls:Y})=>K.name+(Y?" (descending)":"")).join(", the\
n by ");function ke(){let{cut:P,data:K,selection:Y}=e,ct=Pt(N),dt=ct?`sorted by ${ct}`:E?"in blocks":"in the table's ord\
er";return o?`Distances between all pairs of ${D(K.n,K.noun)} in the order of their tree: ${D(P.k,"clusters")}, outlined\
 on the diagonal${kn(Y)} ${j.inWords()}`:`Clustermap of ${D(K.n,K.noun)} ${x?"in the order of their tree":dt} by ${D(K.p,
"features")}: ${D(P.k,"clusters")}${kn(Y)} ${j.inWords()}`+Si(A)+ae()+(v.length?` Beside it: ${v.map(({name:$t})=>$t).join(
", ")}.`:"")+(T.length?` Above the columns: ${T.map(({name:$t})=>$t).join(", ")}.`:"")+(O.length?` Columns are sorted by\
 ${Pt(O)}.`:"")}let te=null;function Se(){u.reset(e.data.n),e.data.values!==te&&(te=e.data.values,g=e.data.values.some(Number.
isNaN)),un()}let Wo={store:e,base:U,viewport:u,scene:Bt,columns:()=>p.length,hit:()=>z,brush:R.brush,setBrushed(P){L=P,X.
paint(an)},setHit(P){z=P,X.paint(an)}},jo=null;return U.onDestroy(nt.destroy,j.destroy,R.destroy,pa(Wo),e.subscribe("dat\
a",Se),e.subscribe(["order","option"],un),e.subscribe(["cut","selection"],P=>{if(P==="cut"&&jo&&me(jo,e.cut))return;jo=e.
cut;let K=P!=="cut"?[an]:k()?[_a,Na,an]:[Na];if(K.includes(_a)&&(Zt(),Qt()),P!=="cut"&&w&&v.length){let{width:Y}=X;w.legend=
Qe(v,Y,m,e.selection,T).items,K.push(0)}P==="cut"&&U.followCut(e.cut,...K.filter(Y=>Y!==an)),nt.describe(ke()),X.paint(...K),
R.follow()}),e.subscribe("reveal",()=>{u.reveal(e.wanted.map(P=>b(d,P)))}),e.subscribe("hover",()=>{e.hover?.leaf!==z?.leaf&&
(z=null),ut.hide(),X.paint(an)})),Se(),{restyle(P){n=P,m=re(r,n.font),o&&j.update(w!==null),Rt(),R.restyle()},destroy(){
U.destroy(),$.destroy(),s.destroy()}}}var Hr=864e5,Cu=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Oa(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Fr(t,e,n,o,r){if(t==="date")return $u(e,n,Math.max(2,Math.floor(o/r)));let s=Be(
e,n,o,r);return{values:s,words:ee(s)}}function $u(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Br($a(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return Br(i,t,e)}return Br($a(t,e,1),t,e)}function $a(t,e,n){
let o=new Date(t*Hr);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let l=c.getTime()/
Hr;if(!(l<=e))break;l>=t&&s.push(l)}return s}function Br(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=b(Cu,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Hr).getUTCFullYear()}`),{values:t,words:o}}var La=8,Ra=12,Ou=46,Lu=B.max_axis_word;function Ur(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=F(s.label||s.name),l=s.unit?`${c} (${F(s.
unit)})`:c;return{name:s.name,title:l,column:s,values:i,all:Oa(i)}}function Pa(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
La-Ou),l=Fr(n.column.kind,...r,c,46);l.words=l.words.map(d=>i.fit(d,Lu));let a=Math.max(0,...l.words.map(d=>i.width(d))),
u=Math.ceil(a+8+H+16),f=Math.max(40,t.width-u-Ra-s),m=Fr(e.column.kind,...o,f,64),h=Ia(e.values,o[0],o[1],f),p=Ia(n.values,
r[1],r[0],c);for(let d=0;d<h.length;d++)Number.isNaN(h[d])?p[d]=NaN:Number.isNaN(p[d])&&(h[d]=NaN);return{left:u,top:La,
width:f,height:c,x:m,y:l,xs:h,ys:p}}function Ia(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function Da(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:l}){
let{left:a,top:u,width:f,height:m}=e,h=u+m,p=Math.max(1,Math.round(l))/l,d=w=>Math.round(w*l)/l;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((w,x)=>{let M=d(h-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(a,M,f,p),t.globalAlpha=1,t.fillRect(a-4,M,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??
"",a-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(d(a),u,p,m+p),t.fillRect(a,d(h),f,p),t.textBaseline="alphabetic",t.textAlign=
"center";let g=f/Math.max(1,e.x.values.length)-8;e.x.values.forEach((w,x)=>{let M=d(a+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=
i.rule,t.fillRect(M,h,p,4);let A=c.fit(e.x.words[x]??"",g),y=a+f+Ra-1-c.width(A)/2;t.fillStyle=i.quiet,t.fillText(A,Math.
min(M,y),h+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,f),a+f/2,h+37),t.save(),t.translate(H+1,u+m/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,m),0,0),t.restore()}var $e=32,Wr="no value",za=new WeakMap,In=t=>t.tracks.find(e=>e.known);function Ct({data:t,option:e}){let n=e("color_by"),
o=n==="known"?In(t):Rn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=za.get(o)??Iu(o);return za.set(o,r),r}
function Iu(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?Ru(t):t.colors,c=s?i.map(()=>""):n,l=r?[...c,
Wr]:c,a=new Int32Array(l.length),u=s?jr(t,$e):Number,f=Int32Array.from(o,h=>Number.isNaN(h)?c.length:u(h));for(let h of f)
a[h]=b(a,h)+1;let m=l.map((h,p)=>jt(s?0:p%fe,i[p]??B.missing_color));return{name:e,k:l.length,titles:l,labels:f,sizes:a,
colors:Int32Array.from(m),scale:s}}var Rn=(t,e)=>t.tracks.find(n=>n.name===e);function jr({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function Ru(t){let e=Array.from({length:$e},(o,r)=>r),n=ue({...t,values:e,ends:[(1-
$e)/3,$e-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var Pu=120;function Ba(t,e,n,o,r){let{model:s}=e,i=null,c=null,l=null,a="",u;function f(){let d=n();if(!d||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[d.x.name,d.y.name,...g,...w]}function m(){let d=f(),g=JSON.stringify([d,e.data.
revision]);g!==a&&(a=g,clearTimeout(u),d&&(u=setTimeout(()=>s.send({wants_density:d,module:!i}),Pu)))}async function h(d,g){
if(!d?.density||JSON.stringify([d.density,d.revision])!==a||!d.module&&!i||d.module&&!i&&(i=await sn(d.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([d.density,d.revision])!==a)return;let[w,x,M]=g.map(k=>new Uint8Array(k.buffer,
k.byteOffset,k.byteLength).slice().buffer);if(!w||!x||!M)return;let{across:A,up:y,density:S,revision:_}=d;c={of:S,revision:_,
density:{across:A,up:y,cells:new Uint16Array(w),groups:new Int32Array(x),counts:new Uint16Array(M)}},l=null,r(p(d.ends))}
function p([d,g,w,x]){let M=n();if(!M||d===void 0||g===void 0||w===void 0||x===void 0)return null;let{x:A,y}={x:M.x.all,
y:M.y.all};return d>=A[0]&&g<=A[1]&&w>=y[0]&&x<=y[1]?null:{x:[Math.min(d,A[0]),Math.max(g,A[1])],y:[Math.min(w,y[0]),Math.
max(x,y[1])]}}return s.on("msg:custom",h),{follow:m,paint(d,g){let w=n(),{cut:x,data:M,selection:A}=e;if(d.points||!i||!c||
!w)return!1;let[y,S,_,k,v,T]=c.of;if(y!==w.x.name||S!==w.y.name||c.revision!==M.revision)return!1;if(l?.cut!==x||l.selection!==
A||l.of!==c){let L=Int32Array.from(Et(x),U=>Number.parseInt(tt(U).slice(1),16));l={image:i(t.ownerDocument,c.density,x.labels,
L,A),cut:x,selection:A,of:c}}let N=o(),O=(L,$,U)=>(L-$[0])/($[1]-$[0])*U,[I,E]=[_,k].map(L=>O(L,N.x,g.width)),[C,z]=[T,v].
map(L=>g.height-O(L,N.y,g.height));return d.save(),d.beginPath(),d.rect(g.left,g.top,g.width,g.height),d.clip(),d.imageSmoothingEnabled=
!1,d.drawImage(l.image,g.left+(I??0),g.top+(C??0),(E??0)-(I??0),(z??0)-(C??0)),d.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",h)}}}var Du={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},zu=10;function Pn(t){return Du[gr(
t)]}function Ha(t,e,n,o,r,s){let i=r*Eo(e),c=t;if(c.marker){c.marker(Pn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Pn(e))),t.restore()}function Eo(t){return Ci[gr(t)]}function Fa(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:l},a,u){let f=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*Eo(r)*a;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=l;let h=new Path2D(Pn(r));n.fillStyle=tt(
r),n.fill(h),n.strokeStyle=c,n.lineWidth=i*a/m,i&&n.stroke(h);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
d=Array.from(p.keys()).filter(g=>pt(p,g)>>>24>=zu);return{steps:Int32Array.from(d,g=>{let[w,x]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+x-f}),pixels:Int32Array.from(d,g=>pt(p,g))}}return function(s,i,c){let l=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,a=e.get(l);a||(e.size>12&&e.clear(),e.set(l,a=[]));let u=a;return f=>u[hr(f)]??=o(hr(f),s,i,c)}}function Ua(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>pt(e,m)-pt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let c=new Int32Array(2*r+1),l=f=>pt(i,pt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)c[l(f)+1]=pt(c,l(f)+1)+1;for(let f=0;f<
2*r;f++)c[f+1]=pt(c,f+1)+pt(c,f);let a=n?pt(c,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=l(f),h=pt(c,m);u[h]=f,
c[m]=h+1}return{order:u,dimmed:a}}function Wa(t,e,n,o,r,s,i){let{xs:c,ys:l,width:a,height:u,left:f,top:m}=o;for(let h=0;h<
r.length;h++){let p=pt(r,h),d=pt(c,p),g=pt(l,p);if(!(d>=-1&&d<=a+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:x}=i[pt(s,
p)],M=Math.round((m+g)*n)*e+Math.round((f+d)*n);for(let A=0;A<w.length;A++){let y=M+pt(w,A),S=pt(x,A),_=pt(t,y);t[y]=_===
0||S>>>24===255?S:Bu(S,_)}}}function Bu(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,l=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|c|l}function pt(t,e){return t[e]}var ja="http://www.w3.org/2000/svg",Hu=12,qa=24,Fu=20,qr=10,Uu=100,_o=5;function Ga(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to\
 select its rows"),t.append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let c={
width:0,height:0};function l(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(ja,"svg");m.setAttribute("ar\
ia-hidden","true"),m.setAttribute("viewBox","-9 -9 18 18");let h=n.createElementNS(ja,"path");m.append(h);let p=n.createElement(
"b"),d=n.createElement("span");f.append(m,p,d);let g={button:f,path:h,number:p,rest:d,key:"",label:0};return u?(f.dataset.
lmSuppressShortcuts="true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function a(u,f,m){
for(;u.length<f.length;)u.push(l(u===r));let h=0;return u.forEach((p,d)=>{let{button:g,path:w,number:x,rest:M}=p,A=f[d];
if(g.hidden=!A,!A)return;let{title:y="",words:S="",index:_,scale:k="",size:v=8}=A;p.label=A.label??0,M.textContent!==S&&
(M.textContent=S);let T=m.fitTitle(y,Cs,H,!0);x.textContent!==T&&(x.textContent=T);let N=`${_} ${v} ${k}`;p.key!==N&&(p.
key=N,g.dataset.scale=k,g.style.backgroundImage=k&&`linear-gradient(90deg,${k})`,w.setAttribute("d",_===void 0?"":Pn(_)),
_!==void 0&&(w.setAttribute("transform",`scale(${v*Eo(_)})`),w.setAttribute("fill",tt(_)))),h=Math.max(h,m.width(T,H,!0)+
m.width(S),k?Uu:0)}),h}return{el:o,show(u,f,m,h){let p=Math.floor((h-2*qr)/qa)-f.length,d=Math.max(2,Math.min(Hu,p)),g=u.
length,w=g<=d?g:d-1,x=Math.max(a(r,u.slice(0,w),m),a(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${D(g-w)} more`,
x=Math.max(x,m.width(i.textContent)));let M=w+(i.hidden?0:1)+f.length;return c={width:Math.ceil((Fu+x+8)/8)*8,height:qa*
M+4},c},move(u,f){o.style.transform=`translate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${c.width}px`},destroy(){
o.remove()}}}function Ka({xs:t,ys:e,width:n,height:o},r){let s=[n-r.width-2,qr,(n-r.width)/2],i=[2,o-r.height-qr,(o-r.height)/
2],c=[[0,0],[1,0],[0,1],[1,1],[0,2],[1,2],[2,0],[2,1]],l={left:0,top:0,hidden:1/0};for(let[a=0,u=0]of c){let f=s[a]??0,m=i[u]??
0,h=0;for(let p=0;p<t.length;p++){let d=b(t,p),g=b(e,p);d>f-_o&&d<f+r.width+_o&&g>m-_o&&g<m+r.height+_o&&h++}h<l.hidden&&
(l={left:f,top:m,hidden:h})}return l}var[Wu,ju]=[-1,3];function qu({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function No({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:qu(o,t),noun:n}:{sizes:o.sizes,noun:e}}function Va(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Wu),ju))}var Gu=16;function Co({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Rn(t,e(s)));return{marker:n,
size:o,names:r}}function Xa(t){let{cut:e,data:n}=t,o=Ct(t),{labels:r,sizes:s}=o??e,i=o?.colors??Et(e),{marker:c,size:l}=Co(
t),a=l?Gr(l):n.leafRows&&Va(n.leafRows);if(!c&&!l)return{labels:r,sizes:s,colors:i,powers:a};let u=c?c.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(d=>c?c.words.map((g,w)=>jt(w,tt(d))):d),h=r.map((d,g)=>{let w=c?b(c.values,g):0;return Number.
isNaN(w)||l&&Number.isNaN(b(l.values,g))?f:d*u+w}),p=new Int32Array(f+1);for(let d of h)p[d]=b(p,d)+1;return{labels:h,sizes:p,
colors:Int32Array.from([...m,jt(0,B.missing_color)]),powers:a}}function Gr(t){let e=jr(t,Gu);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function Ya(t,e){let{names:n}=Co(t);return n?yt(n,e):t.data.name(e)}function Ja(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:l,
away:a}of t)for(let u of[i+a,i-a-l]){let f={x0:u,y0:c-7,x1:u+l,y1:c+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(h=>Ku(f,h)))){o.push(f),r.push({row:s,left:u,y:c});break}}return r}function Ku(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Za=60,Vu=B.max_named_points,Xu=B.max_point_name;function Oe(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function Qa(t){
let e=Fa(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,c,{ink:l,paper:a,quiet:u},f){let{data:m,selection:h}=c;
(!n||!r)&&(r=Xa(c),n=Ua(r.labels,r.sizes,h));let{order:p,dimmed:d}=n,{labels:g,colors:w,powers:x}=r,M=m.n<=2500?.7:.4,A=d>
0&&p.length-d>Za,y=s.points,[S,_]=y?[1,1]:[s.canvas.width,s.canvas.height];!y&&(o?.width!==S||o.height!==_)&&(o=s.createImageData(
S,_));let k=y||!o?new Int32Array(1):new Int32Array(o.data.buffer);k.fill(0);let v=(O,I)=>{if(!O.length)return;if(y)return y(
i,O,g,w,I);let E=e(I,f,S);Wa(k,S,f,i,O,g,Array.from(w,E))},T=(O,I)=>{let E=x;if(!E)return v(O,{...I,size:Oe(m.n)});for(let C of[
...new Set(Array.from(E))].sort((z,L)=>L-z)){let z=O.filter(L=>E[L]===C);v(z,{...I,size:Oe(m.n,C)})}};T(p.subarray(0,d),
{halo:M,edge:a,alpha:.22});let N=A?l:Ct(c)?u:a;T(p.subarray(d),{halo:A?.9:M,edge:N,alpha:1}),!y&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>Za?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function $o(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,l]=[b(o,s),b(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,n+l,i,0,2*
Math.PI),t.stroke())}function tl(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function el(t,e,n,o,r,s){
let{data:i,selection:c}=n,l=uo(i,n.option("labels")),a=[];for(let m of l??e.xs.keys())if(Oo(e,m)&&a.push(m)>Vu&&!l)return;
let u=new Map(a.map(m=>[m,s.fit(F(Ya(n,m)),Xu)])),f=a.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:c?.[m]?12:8}));t.font=s.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=l?r.ink:r.quiet;for(let{row:m,
left:h,y:p}of Ja(f,e,[o]))t.fillText(u.get(m)??"",e.left+h,e.top+p+.5)}function Oo({xs:t,ys:e,width:n,height:o},r){let[s,
i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&i>=0&&i<=o}function Kr(t,e){let n=Ct(t)?.titles[e];return n===void 0?J(t.cut,e):F(n)}function ol(t,e){let{cut:n,data:o}=t,r=Ct(t),{
marker:s,size:i}=Co(t),{sizes:c,noun:l}={...No(o,n),...r},a=Array.from(r?.colors??Et(n)),u=a.map((p,d)=>({title:Kr(t,d),
words:` · ${D(b(c,d),l)}`,index:s?jt(0,tt(p)):p,label:d})),f=[],m=(p,...d)=>f.push({title:F(p)},...d),h=(p,d,g)=>({words:d,
index:jt(p,e),size:g});if(r?.scale){let p=a.slice(0,$e).map(tt).join();u.splice(0,$e),m(r.name,{scale:p},{words:nl(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,d)=>h(d,F(p)))),i){let p=Gr(i),[d,g]=nl(i);m(i.name,h(0,d,Oe(o.n,Math.min(
...p))),h(0,g,Oe(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:Wr,index:jt(0,B.missing_color)}),[u,f]}function nl({
ends:[t,e],kind:n,unit:o}){return[ft(t,n),ft(e,n,o)]}var rl=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=fe],["Names","names_from","","row names",()=>!0]];
function sl(t,e){let{box:n,list:o}=Ee(t,"Points",""),r=ge(o,"What points show"),s=rl.map(([i,c])=>r.select(i,l=>e.setOption(
c,l)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,rl.map(([,c,l,a,u],f)=>{let m=String(e.option(c)||l),
h=i.tracks.filter(u).map(({name:g})=>g),p=[a,...h.map(F)],d=[l,...h];return c==="color_by"&&In(i)&&(d.push("known"),p.push(
"known class")),s[f]?.show(m,d,p),m}).join(`
`)}}}function Lo({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Yu=["names_from","color_by","marker_by","size_by"];function Vr(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(l=>Ju(l,n)))]:[],c=[s("color_by")==="known"?In(r):void 0];for(let l of Yu)c.push(Rn(r,s(l)));for(let l of new Set(
c)){let a=l&&e&&[e.x.name,e.y.name].includes(l.name);l&&!a&&i.push(`${l.name} ${yt(l,n)}`)}return i.push(`cluster ${J(o,
b(o.labels,n))}`,Lo(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function Ju({column:t,values:e},n){let o=b(e,n),r=ft(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var il=new WeakMap;function al(t){let e=il.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),il.set(t,e)),e}function ll(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[x="",...M]=Vr(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),x,
M)}function l({x:g,y:w}){let x=t.plot();return x?[(g-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let a=null;function u(){
a=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,h=rn(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:x},M){
let A=t.plot();if(!(!M.moved&&Math.hypot(w-M.x,x-M.y)<Ye)&&(M.moved||c(-1),M.moved=!0,!(!A||f.over))){if(f.pan)return o.
move((M.x-w)/A.width,(x-M.y)/A.height,f.from);a??=[M.x,M.y],a.push(w,x),t.draw(a)}},up(g,w,x){let M=t.plot();if(!(!M||f.
over)){if(a){let A=a.map((S,_)=>S-(_%2?M.top:M.left));u();let y=ei(M.xs,M.ys,A).filter(S=>Oo(M,S));(y.length||!f.shift)&&
e.select(y,{add:f.shift})}else if(!x.moved&&!f.pan){let A=t.nearest(w);(A>=0||!g.shiftKey)&&e.select(A<0?[]:[A],{add:g.shiftKey}),
g.pointerType==="touch"&&c(A)}}},cancel:u,hover:(g,w)=>c(t.nearest(w)),leave:()=>c(-1),pinch(g,w,x,M){let A=t.plot();A&&
(o.zoom(g,...l({x:w.x-x,y:w.y-M})),o.move(-x/A.width,M/A.height))},owns(g){return l(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[x,M]=[t.axes(),t.plot()];if(!x||!M)return;let A=al(x[g].values).filter(k=>Oo(M,k));if(!A.length)return;let y=A.indexOf(
e.hover?.leaf??-1),S=y<0?w>0?0:A.length-1:Math.min(Math.max(y+w,0),A.length-1),_=b(A,S);c(_),r.classList.add(It),n.announce(
Vr(e,x,_).join(", "))}let d=V(s.canvas,{dblclick:o.showAll,wheel(g){!Je(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...l(xt(r,g))))},keydown:qt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),c(-1),r.classList.remove(It)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{h(),d()}}var Zu=500;function cl(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let l=n??c,a=(m,h)=>{let[p,d]=[l[m],c[m]],g=p[0]+Math.min(Math.max(h,0),1)*(p[1]-
p[0]);return ro(p,d,g,r,(d[1]-d[0])/Zu)},u=(m,h)=>m[1]-m[0]>=(h[1]-h[0])*.999,f={x:a("x",s),y:a("y",i)};o(u(f.x,c.x)&&u(
f.y,c.y)?null:f)},move(r,s,i=n){let c=t();!c||!i||o({x:se(i.x,c.x,r*(i.x[1]-i.x[0])),y:se(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:c,y:l}=n;if(i.some(
([u,f])=>u>=c[0]&&u<=c[1]&&f>=l[0]&&f<=l[1]))return;let a=i[0];a&&o({x:se(c,s.x,a[0]-(c[0]+c[1])/2),y:se(l,s.y,a[1]-(l[0]+
l[1])/2)})}}}var Qu=12,tf=230,[Xr,Yr]=[1,2];function ul(t,e,n){let o=t.ownerDocument,r=ge(t,"Scatter"),s=r.select("x",R=>e.setOption(
"x",R)),i=r.select("y",R=>e.setOption("y",R)),c=sl(r.el,e),l="",a=cl(()=>h&&{x:h.x.all,y:h.y.all},()=>{S.hide(),N()}),u=r.
button("show all",a.showAll),f=Qa(o),m=re(o,n.font),h=null,p=null,d=null,g=null,w=0,x={key:"",left:0,top:0,width:0,height:0},
M=he(t,"hclust-plot",[L,$,U],()=>N()),{box:A,stage:y,tip:S}=M,_=Ga(A,q),k=Ba(A,e,()=>e.option("size_by")||e.option("mark\
er_by")||Ct(e)?null:h,()=>O()??{x:[0,1],y:[0,1]},R=>{R&&h?(h={x:{...h.x,all:R.x},y:{...h.y,all:R.y}},N()):y.paint(Xr)}),
v=Ze(A,y.canvas);function T(){let{data:R}=e;l=c.show();let W=Ur(R,e.option("x"),0),j=Ur(R,e.option("y"),1);h=W&&j?{x:W,y:j}:
null,a.reset(),r.hide(!h);let nt=R.p>0?ci:co;if(v.showNotice(h?"":nt),h){let G=R.axisNames.map(st=>st.name);s.show(h.x.name,
G),i.show(h.y.name,G)}f.updateData(),w=0,N()}function N(){u.show(a.part!==null),!(!h||!y.width)&&(I(),x.key="",E(),v.describe(
C()),k.follow(),y.paint())}function O(){return a.part??(h&&{x:h.x.all,y:h.y.all})}function I(){if(!h)return;let{x:R,y:W}=h;
p=Pa(y,R,W,a.part?.x??R.all,a.part?.y??W.all,w,m),d=ni(p.xs,p.ys,p.width,p.height)}function E(){if(!p)return;let{data:R}=e,
W=_.show(...ol(e,n.quiet),m,p.height),j=`${W.height} ${Math.ceil(W.width/24)}`;if(j!==x.key){let nt=Math.max(1,.01*R.n),
G=Ka(p,W);G.hidden>nt&&p.width+w-W.width>tf&&W.width>w-12&&(w=W.width+12,I(),y.paint()),w&&(G={left:p.width+16,top:0,hidden:0}),
x={key:j,left:G.left,top:G.top,...W}}_.move(p.left+x.left,p.top+x.top)}function C(){if(!h)return"";let{cut:R,data:W,selection:j}=e;
return`Scatter plot of ${h.y.title} against ${h.x.title}: ${D(W.n,W.noun)} in ${D(R.k,"clusters")}${z()}${kn(j)}`}function z(){
let R=Ct(e);return R?`, colored by ${F(R.name)}`:""}function L(R){if(!p||!h)return;let{x:W,y:j}=h;Da(R,p,{x:W,y:j,xShown:a.
part?.x??W.all,yShown:a.part?.y??j.all,theme:n,face:m,dpr:y.dpr})}function $(R){if(!p)return;k.paint(R,p)||f.paint(R,p,e,
n,y.dpr);let{left:W,top:j,width:nt,height:G}=x;el(R,p,e,{x0:W,y0:j,x1:W+nt,y1:j+G},n,m)}function U(R){if(!p)return;let{hover:W,
data:j}=e,nt=G=>Oe(j.n,f.power(G))/2;R.save(),a.part&&(R.beginPath(),R.rect(p.left,p.top-4,p.width+4,p.height+4),R.clip()),
R.strokeStyle=n.ink,R.lineWidth=1.5;for(let G of f.ringed())$o(R,p,G,nt(G)+3);if(W?.node!==void 0){R.lineWidth=1;let{tree:G}=j,
st=b(G.start,W.node),Mt=st+b(G.sizes,W.node);for(let At of G.order.subarray(st,Mt))$o(R,p,At,nt(At)+.8)}else if(W)for(let[
G,st]of[[n.paper,4.5],[n.ink,2]])R.strokeStyle=G,R.lineWidth=st,$o(R,p,W.leaf,nt(W.leaf)+4);R.restore(),g&&tl(R,g,n.ink)}
function q(R,W){let{cut:j,data:nt}=e,G=Ct(e),{labels:st}=G??j,Mt=[];for(let At=0;At<nt.n;At++)st[At]===R&&Mt.push(At);e.
select(Mt,{add:W}),M.announce(`${W?"Added: ":""}${G?"class":"cluster"} ${Kr(e,R)}, ${D(Mt.length,nt.noun)} selected.`)}let X={
store:e,base:M,viewport:a,axes:()=>h,plot:()=>p,nearest:({x:R,y:W})=>p&&d?d.nearest(R-p.left,W-p.top,Qu):-1,draw(R){g=R,
y.paint(Yr)}},ut=null;return M.onDestroy(v.destroy,ll(X),e.subscribe("data",T),e.subscribe("option",()=>{(!(e.option("x")===
h?.x.name&&e.option("y")===h?.y.name)||c.show()!==l)&&T()}),e.subscribe(["cut","selection"],R=>{let W=ut&&me(ut,e.cut);R===
"cut"&&W||(ut=e.cut,f.updateData(),R==="cut"&&(M.followCut(e.cut,Xr),E()),v.describe(C()),y.paint(Xr,Yr))}),e.subscribe(
"reveal",()=>{if(!h||!a.part)return;let{x:R,y:W}=h;a.reveal(e.wanted.map(j=>[Number(R.values[j]),Number(W.values[j])]))}),
e.subscribe("hover",()=>{S.hide(),y.paint(Yr)})),T(),{restyle(R){n=R,m=re(o,n.font),N()},destroy(){k.destroy(),M.destroy(),
_.destroy(),r.destroy()}}}function Le({t,lower:e,upper:n,tree:o}){return ys(t,e,n,Ut(o))}function ef({t,lower:e,upper:n,tree:o}){return xs(e,n,t,Ut(
o))}function Dn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${D(e)}`;if(!n)return`he\
ights are tied at ${gt(o)}: no threshold gives ${D(e)} clusters`;let[r,s]=ef(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${D(e)}`:`any cut from ${r} to ${s} gives these ${D(e)}`}function fl(t){let e=D(t.
k,"clusters");return t.isUneven?e:`${e} · ${Le(t)}`}var nf=20,of=1e3;function pl(t,e){let n=ml(t,"Clusters","Number of clusters"),o=ml(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=Ut(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/of),s()}function s(){let{cut:c,data:l}=e;n.input.max=String(Math.min(l.n,nf)),
n.input.value=String(c.k),n.output.textContent=D(c.k),o.input.value=String(c.t),o.output.textContent=c.isUneven?"uneven":
Le(c),n.input.setAttribute("aria-valuetext",D(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[V(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),V(o.input,{input:()=>e.setThreshold(o.
input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();
n.label.remove(),o.label.remove()}}}function ml(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var dl=8,rf=120,sf=2500,af=0;function gl(t,e){let n=t.ownerDocument,o=`hclust-find-${++af}`,r=n.createElement("div");r.className=
"hclust-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,
s.dataset.lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Ro\
ws found"),hl(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.
append(r);let c=[],l,a=null,u=0,f=0,m=null,h=[];function p(){let{data:k,model:v}=e,T=D(1,v.get("finds_rows")?k.rowNoun:k.
noun).slice(2);s.placeholder=`find a ${T}`,s.setAttribute("aria-label",`Find a ${T} by its name`)}function d(){clearTimeout(
l),a=null;let k=s.value.trim();if(!k||!e.model.get("finds_rows"))return w();c=[],l=setTimeout(()=>{e.model.send({wants_rows:k}),
l=setTimeout(w,sf)},rf)}function g(k){let{data:v}=e;s.matches(":focus")&&(k?.found!==s.value.trim()||k.revision!==v.revision||
(clearTimeout(l),f=0,c=k.rows.map(([T,N])=>({leaf:N,name:T,place:`group of ${v.leafRows?.[N]??1}`})),u=c.length+Number(k.
more),x(!0),a!==null&&A(0,a),a=null))}function w(){let{data:k}=e,v=s.value.trim().toLowerCase();if(!m){let I=Array.from(
{length:k.n},(C,z)=>k.name(z).toLowerCase()),E=lf(I);h=I.map((C,z)=>E.has(C)?`row ${k.rows[z]}`:""),m=I.map((C,z)=>[C,h[z]].
join(" ").trim())}u=0,f=0;let[T,N,O]=[[],[],[]];m.forEach((I,E)=>{let C=v?I.indexOf(v):-1;if(C<0)return;u++;let L=I===v||
I===`${v} ${h[E]}`?T:C===0?N:O;L.length<dl&&L.push(E)}),c=[...T,...N,...O].slice(0,dl).map(I=>({leaf:I,name:k.name(I),place:b(
h,I)})),x(!!v)}function x(k){i.replaceChildren(),i.hidden=!k,s.setAttribute("aria-expanded",String(k));let v=c.map(({leaf:T,
name:N,place:O},I)=>{let E=`cluster ${J(e.cut,b(e.cut.labels,T))}`;return M(F(N),O?`${O} · ${E}`:E,{id:`${o}-${I}`,"ari\
a-selected":String(I===f)})});if(v.forEach((T,N)=>{T.dataset.i=String(N)}),k&&u>c.length){let T=e.model.get("finds_rows")?
"":`${D(u-c.length)} `;v.push(M(`and ${T}more`,""))}if(k&&!u&&v.push(M("no such name","")),i.append(...v),k&&c.length){s.
setAttribute("aria-activedescendant",`${o}-${f}`);let{leaf:T}=b(c,f);e.reveal([T]),e.setHover({leaf:T})}else s.removeAttribute(
"aria-activedescendant"),e.setHover(null)}function M(k,v,T={"aria-disabled":"true"}){let N=n.createElement("li");hl(N,{role:"\
option",...T});for(let O of[k,v]){let I=n.createElement("span");I.textContent=O,N.append(I)}return N}function A(k,v){let T=c[k];
if(!T)return;let{leaf:N}=T;e.select([N],{add:v}),s.value=e.model.get("finds_rows")?T.name:`${T.name} ${T.place}`.trim(),
y(),e.setHover({leaf:N})}function y(){clearTimeout(l),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.
removeAttribute("aria-activedescendant"),e.setHover(null))}function S(k){let T={ArrowDown:1,ArrowUp:-1}[k.key];if(T){if(i.
hidden)return d();f=(f+T+c.length)%Math.max(c.length,1),x(!0)}else if(k.key==="Enter")a=c.length?null:k.shiftKey,A(f,k.shiftKey);else if(k.
key==="Escape")i.hidden&&e.select([]),s.value="",y();else return;k.preventDefault(),k.stopPropagation()}let _=[V(s,{input:d,
keydown:S,blur:y,focus:()=>s.value&&d()}),V(i,{pointerdown:k=>{k.preventDefault();let v=k.target.closest("li[data-i]");v&&
A(Number(v.dataset.i),k.shiftKey)},pointermove:k=>{let v=k.target.closest("li[data-i]");!v||Number(v.dataset.i)===f||(f=
Number(v.dataset.i),x(!0))}}),e.subscribe("data",()=>{m=null,c=[],y(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(l),e.model.off("msg:custom",g);for(let k of _)k();r.remove()}}}function lf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function hl(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var cf=3,uf=60,ff=6.2,mf=640,pf=.8,[df,hf]=[46,180];function wl(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(a,u)=>{a&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((a,u)=>a-u).map(a=>J(e,a)),c=`${D(s,n)} selected, \
from `,l=i.length;if(l===1)return`${c}cluster ${i[0]}`;for(let a=Math.min(l,uf);a>0;a--){let u=a<l?`${D(l-a)} more`:i[l-
1],f=i.slice(0,Math.min(a,l-1)),m=`${c}clusters ${f.join(", ")} and ${u}`;if(l<=cf||m.length<=o)return m}return`${c}${D(
l,"clusters")}`}function bl(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-selected",o.hidden=!0;
let r=n.createElement("span");r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent=
"×",s.title="Clear the selection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts=
"true";let i=l("Keep only these","Compare only the selected rows","keep"),c=l("Leave out","Compare the other rows only",
"leave_out");o.append(r,i,c,s),t.append(o);function l(p,d,g){let w=n.createElement("button");return w.type="button",w.className=
"hclust-selected-rows",w.textContent=p,w.title=d,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{
selection:x,data:M}=e,A=[...M.rows].filter((y,S)=>x?.[S]);e.model.send({rows:g,selection:A}),m()}),w}function a(){let p=!!e.
model.get("filters_rows");for(let x of[i,c])x.hidden=!p;let g=(Math.min(mf,pf*t.clientWidth)-df-(p?hf:0))/ff,w=wl(e.selection,
e.cut,e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=wl(e.selection,e.cut,e.data.noun)}let u=null;
function f(){m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?
u:t.querySelector('[tabindex="0"]'))?.focus({preventScroll:!0})}let h=[V(o,{focusin:({relatedTarget:p})=>{let d=p;o.contains(
d)||(u=d)},keydown:p=>{p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),V(s,{click:f}),
e.subscribe(["data","cut","selection"],a)];return a(),{refresh:a,destroy(){for(let p of h)p();o.remove()}}}var Io=new Map;function zn(t,e){let n=Io.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Io.set(e,n)}return n}function Ro(t,e){if(!Io.get(e)){Io.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function Zr(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],c=o[Kt(n,e)[0]??0]??0,l=[];if((n.sizes[e]??
0)>(r[c]??0)){let a=yl(t,e),u=a.some(f=>i.includes(f));l.push({key:"j",words:u?"Merge: one is locked":`Merge these ${D(a.
length,"clusters")}`,next:u?null:{nodes:Jr(s,a,[e]),locked:i}})}else{let a=s[c]??e,u=`cluster ${J(t,c)}`,f=i.includes(a),
m=a<n.n;l.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:Jr(s,
[a],Wt(n,a)),locked:i}});let h=n.parents[a]??-1;if(h>=0){let p=yl(t,h),d=p.find(M=>i.includes(M)),g=s.indexOf(p.find(M=>M!==
a)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:d!==void 0?`Merge: cluster ${J(t,s.indexOf(d))} is\
 locked`:`Merge with cluster ${J(t,g)}`,x=p.length===2&&d===void 0;l.push({key:"j",words:w,next:x?{nodes:Jr(s,p,[h]),locked:i}:
null})}l.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==a):[...i,a]}})}return l.
push(...Po(t)),l}function Po(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(vt(t.tree,t.k).nodes),locked:[]}}]}function yl({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function Jr(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Do=4,xl="hclust-branch-used";function Ml({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=s.createElement(
"div");i.className="hclust-branch-menu",i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=
!0,e.append(i);function c(m){m.next&&(o(),Ro(e,xl),t.setNodes(m.next.nodes,m.next.locked))}function l(){if(i.hidden)return;
let m=i.contains(s.activeElement);i.hidden=!0,m&&n.focus({preventScroll:!0})}function a(m){let h=s.createElement("button");
return h.type="button",h.setAttribute("role","menuitem"),h.tabIndex=-1,h.dataset.lmSuppressShortcuts="true",h.textContent=
m.words,h.setAttribute("aria-keyshortcuts",m.key),h.setAttribute("aria-disabled",String(!m.next)),h.addEventListener("cl\
ick",()=>{m.next&&(l(),c(m))}),h}function u(m){let h=[...i.children],p=h.findIndex(d=>d.matches(":focus"));h[(p+m+h.length)%
h.length]?.focus({preventScroll:!0})}let f=V(i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key===
"ArrowUp")u(-1);else if(m.key==="Escape"||m.key==="Tab")l();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},
contextmenu(m){m.preventDefault(),m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=
!0)}});return{close:l,hint:m=>zn(e,xl)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,h){let p=m<0?
Po(t.cut):Zr(t.cut,m);if(!p.length)return!1;r.hide(),i.replaceChildren(...p.map(a)),i.hidden=!1;let d=Math.min(h.x,e.clientWidth-
i.offsetWidth-Do),g=Math.min(h.y,e.clientHeight-i.offsetHeight-Do);return i.style.transform=`translate(${Math.max(Do,d)}\
px, ${Math.max(Do,g)}px)`,u(1),!0},press(m,h){let d=(h<0?Po(t.cut):Zr(t.cut,h)).find(g=>g.key===m);return d&&c(d),d?.words??
""},destroy(){f(),i.remove()}}}var{top:Ie,min_width:gf,free_shift:wf,head_margin:Qr}=B.cluster_labels;var zo=2*H+7,Al=B.cluster_labels.wordings,kl={title:0,size:"",lines:1};function Sl(t){return Math.ceil(t.width("cluster"))+
Qr+2}function vl(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:l,corner:a}=e,{sizes:u,noun:f}=No(l,o),m=({label:k},v)=>{
let T=v.title?J(o,k):D(k);return T===D(k)?T:c.fitTitle(T,v.title,H,!0)},h=({label:k},v)=>{if(!v.size)return"";let T=D(b(
u,k),v.size==="counted"?f:"");return v.lines===2?T:` · ${T}`},p=(k,v)=>[c.width(m(k,v),H,!0),c.width(h(k,v))],d=(k,v)=>k.
map(T=>{let[N,O]=p(T,v);return v.lines===2?Math.max(N,O):N+O}),g=bf(e),w=g.length*gf>s.width,x=w?null:Ui(g,Al.map(k=>d(g,
k)),s.width),M=x?Al[x.wording]:kl;if(!x){w&&(g=g.filter(({span:v})=>v>4));let k=Wi(g,d(g,kl),s.width);g=g.filter((v,T)=>k[T])}
t.textBaseline="alphabetic",t.textAlign="left";let[A,y]=[Ie+H-2,Ie+2*H],S=(k,v,T,N=!1)=>{t.fillStyle=N?i.ink:i.quiet,t.font=
c.css(H,N),t.fillText(k,v,T)};if(g.forEach((k,v)=>{let T=x?.middles[v]??k.centre,[N,O]=p(k,M);Math.abs(T-k.centre)>k.span/
2+wf&&(t.strokeStyle=tt(b(r,b(o.nodes,k.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(k.centre,n+1),t.lineTo(T,Ie-1),t.
stroke());let I=M.lines===2,E=T-(I?N:N+O)/2;S(m(k,M),E,A,!0),M.size&&S(h(k,M),I?T-O/2:E+N,I?y:A)}),M.size==="counted")return;
let _=a.left-Qr-1;[["cluster",""],[f,"size"]].slice(0,M.lines).forEach((k,v)=>{let T=k.find(N=>c.width(N)<=_);T&&S(T,-Qr-
c.width(T),v?y:A)})}function bf({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),
i=s+b(t.sizes,r),[c,l]=[Nt(e,s),Nt(e,i)];if(l<=0||c>=e.width)continue;let[a,u]=[Math.max(0,c),Math.min(e.width,l)];n.push(
{label:r,centre:(a+u)/2,span:u-a})}return n}var Tl=B.caption_margin;function El(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[l,a]of t){
let[u,f]=[Math.max(0,Math.floor(l)-Tl),Math.ceil(a)+Tl];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let l=0;l<=o;l++)i+=b(r,l),s[l+1]=b(s,l)+(i>0?1:0);let c=Math.ceil(e);for(let l=o-c;l>=
0;l--)if(b(s,l+c)===b(s,l))return l;return null}function _l({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,l]=[b(t,i)/n,b(t,i+1)/n],[a,u]=[b(t,i+2)/n,b(t,i+3)/n];l<=r&&l+u>=o&&s.push([c,c+a])}return s}function yf(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function Nl(t,e,n){let o=yf(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var $l=12,ln={high:24,line:15,around:13,grip:14},es=B.cut_label.right_margin,Cl="Drag to move the cut",ts="hclust-cut-mo\
ved",xf="M4 0 1 4h6zM4 12 1 8h6z",Bn="http://www.w3.org/2000/svg",{wide:Mf,narrow:Af}=B.cut_label,kf=24,Bo=14;function Sf(t,e,n){
let o=e>=Mf?`${D(Math.min(n,99),"clusters")} · 0.0000`:e>=Af?D(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,$l,!0))+2*ln.around+ln.grip}function Ol(t,e){let n=t.ownerDocument,o=(v,T="div")=>{let N=n.createElement(T);return N.
className=`hclust-cut-${v}`,N},[r,s,i,c,l,a]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(Bn,"svg"),f=n.createElementNS(Bn,"path");u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden",
"true");let m=n.createElementNS(Bn,"path");m.classList.add("hclust-cut-locked"),u.append(f,m),a.tabIndex=0,a.setAttribute(
"role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,c,l,a);let h=["k","noun","dot","at"].
map(v=>o(v,"span")),p=n.createElementNS(Bn,"svg"),d=n.createElementNS(Bn,"path");p.setAttribute("viewBox","0 0 8 12"),p.
setAttribute("aria-hidden","true"),p.classList.add("hclust-cut-grip"),d.setAttribute("d",xf),p.append(d),a.append(p,...h);
let g=o("invitation","span");g.textContent=Cl,g.setAttribute("aria-hidden","true"),g.hidden=zn(t,ts);let w=Nl(t,"One hei\
ght",()=>e());w.className="hclust-cut-level",w.title="Cut at one height again; no cluster is locked then",w.dataset.lmSuppressShortcuts=
"true";for(let v of["pointerdown","pointermove","dblclick","contextmenu","keydown"])w.addEventListener(v,T=>T.stopPropagation());
t.append(g,w);let x=null,M=null,[A,y,S,_]=[0,0,0,0];function k(v,T,N){let[O,I,E]=[D(v.k),D(v.k,"clusters"),Le(v)],C=I.slice(
O.length);(v.isUneven?[O,C,"",""]:[O,C," · ",E]).forEach((ut,R)=>{let W=h[R];W&&(W.textContent=ut)});let L=v.isUneven?[
[I],[I],[O]]:[[fl(v)],[I,E],[O,E]],$=L.map(ut=>Math.max(...ut.map(R=>T.width(R,$l,!0)))+2*ln.around+ln.grip),U=$.findIndex(
ut=>ut<=N+.5),q=U<0?L.length-1:U;y=b($,q);let X=q>0&&!v.isUneven;S=(ln.high+(X?ln.line:0))/2,a.classList.toggle("two",X),
a.classList.toggle("short",q>1)}return{handle:a,show({cut:v,frame:T,corner:{left:N,top:O},strip:I,face:E},C,z){let L=Sf(
E,z,v.tree.n);if(v!==x||E!==M||L!==_){[x,M,_]=[v,E,L];let Z=Dn(v);k(v,E,L),l.textContent=Z,A=E.width(Z)+8,Ef(a,v,T)}let $=Z=>Math.
round(Z*T.dpr)/T.dpr,U=Z=>$(O+Math.min(Math.max(lt(T,Z),0),T.height)),[q,X,ut]=[U(v.t),U(Math.min(v.upper,T.top)),U(v.lower)];
Ho(r,N-I,X,T.width+I),r.style.height=`${Math.max(0,ut-X)}px`,r.hidden=!v.hasThreshold,Ho(s,N-I,q,T.width+I);let R=v.isUneven||
v.locked.length>0;s.hidden=R,u.style.display=R?"":"none";let W=z-y-1,j=[];if(R){let Z=no(v),Zt=[];u.style.transform=`tra\
nslate(${N}px, 0)`,u.setAttribute("width",String(T.width)),u.setAttribute("height",String(O+T.height+1));let Qt=Xt(v,T).
map(({label:ae,x0:Pt,x1:ke})=>{let te=U(Math.min(b(Z,ae),T.top))+.5;N+ke>W-2&&j.push(te);let Se=`${$(Pt)} ${te}L${$(ke)}\
 ${te}`;return v.locked.includes(b(v.nodes,ae))&&Zt.push(Se),Se});m.setAttribute("d",Zt.map(ae=>`M${ae}`).join("")),f.setAttribute(
"d",Qt.length?`M${Qt.join("L")}`:"")}Ho(i,N,q,T.width),Ho(c,0,0,N-I-4),c.style.height=`${O+T.height}px`;let[nt,G]=[Math.
min(...j),Math.max(...j)],st=S+4,Mt=[nt-st,G+st].filter(Z=>Z>=O+S&&Z<=O+T.height-S),Fn=G-nt>1&&q>nt-st&&q<G+st?vf(Mt,q):
q,zt=Math.min(Math.max(Fn,O+S),O+T.height-S);!R&&t.getRootNode().activeElement===w&&a.focus({preventScroll:!0}),w.hidden=
!R;let Ae=zt-S-kf-3,Gt=Ae>=O?Ae:zt+S+3;w.style.transform=`translate(${$(W+y)}px, ${$(Gt)}px) translateX(-100%)`;let Bt=!R&&
!zn(t,ts);g.hidden=!Bt,Bt&&(g.style.transform=`translate(${$(W-6)}px, ${$(zt-9)}px) translateX(-100%)`),a.style.transform=
`translate(${$(W)}px, ${$(zt-S)}px)`,a.style.width=`${y}px`;let Rt=[q-O-17,q-O+4,1].map(Z=>{let Qt=(Z<q-O-Bo||Z>q-O)&&Z>=
0&&Z+Bo<=T.height;return{at:Z,x:Qt?El(_l(C,T.dpr,Z,Z+Bo),A,W-N-(Bt?E.width(Cl)+30:6)):null}}).find(({x:Z})=>Z!==null);if(l.
hidden=!Rt,!Rt)return;let Jt=O+Rt.at;l.style.transform=`translate(${$(N+(Rt.x??0))}px, ${Jt}px)`,l.classList.toggle("ins\
ide",v.hasThreshold&&Jt>=X&&Jt+Bo<=ut)},endInvitation(){Ro(t,ts),g.hidden=!0},destroy(){for(let v of[r,s,u,i,c,l,a,g,w])
v.remove()}}}function vf(t,e){return t.reduce((n,o)=>Math.abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function Tf(t){return t.isUneven?
"different heights":Le(t)}function Ho(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Ef(t,e,n){
t.setAttribute("aria-valuemax",rt(Math.max(n.top,e.t))),t.setAttribute("aria-valuenow",rt(e.t)),t.setAttribute("aria-val\
uetext",e.isUneven?`${D(e.k,"clusters")}, cut at different heights; ${Dn(e)}`:`height ${Le(e)}, ${D(e.k,"clusters")}; ${Dn(
e)}`)}function Ll(t,e,n){let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${J(t,i)} with ${D(s,e)}`);return t.k>12&&
r.push(`and ${D(t.k-12)} more`),`Tree of ${D(t.tree.n,e)}, up to height ${gt(n)}. Cut at ${Tf(t)} into ${D(t.k,"clusters")}\
; ${Dn(t)}. ${r.join(", ")}.`}function Il(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function Rl(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr));t.width=r,t.height=e.length;let s=t.getContext("2d");if(!s)
return;let i=s.createImageData(r,e.length),c=Int32Array.from({length:r},(l,a)=>{let u=Math.floor(ye(o,(a+.5)*o.width/r));
return b(n,Math.min(Math.max(u,0),n.length-1))});e.forEach((l,a)=>{let u=ue(l);c.forEach((f,m)=>{let h=4*(a*r+m);i.data.
set(u.subarray(3*f,3*f+3),h),i.data[h+3]=255})}),s.putImageData(i,0,0)}var cn=10,ns=3,Hn=6,Pl=6,Dl=t=>(t.model.get("parts")??[]).includes("clustermap")?[]:We([],t.data.tracks,t.option("tracks"));
function zl(t,e){let n=t.ownerDocument,o=!1,r=[],s=pe(n,()=>i=[]),i=[],c=()=>e.option("tracks")??[],l=n.createElement("d\
iv");l.className="hclust-corner";for(let d of["pointerdown","pointermove","dblclick","wheel"])l.addEventListener(d,g=>g.
stopPropagation());let u=ao(l,"Tracks","Strips below the leaves that show what else is known of each row",(d,g)=>{let w=c().
filter(x=>x!==d);e.setOption("tracks",g?[...w,d]:w)},[],"Below the leaves"),f=[],m={items:[],lines:0};function h(d,g){let w=[
r,d,g,e.selection];return w.some((x,M)=>x!==f[M])&&(m=Qe(r,d-2*Pl,g,e.selection),f=w),m}function p({data:d,frame:g}){de(
s)&&([s,i]=[pe(n,()=>i=[]),[]]);let w=[r,g,d.tree.order];w.every((x,M)=>x===i[M])||(i=w,Rl(s,r,d.tree.order,g))}return{update(){
o=!(e.model.get("parts")??[]).includes("clustermap")&&e.data.n>1;let d=o?e.data.tracks.filter(({colors:x})=>x.length):[];
d.length&&!l.isConnected&&t.append(l);let g=c();u.show([],[],d.map(({name:x})=>x),g);let w=r;return r=We(r,d,o?g:[]),w!==
r},place(d){l.style.left=`${d+6}px`},tall:()=>r.length?Hn+r.length*(cn+ns):0,room(d,g){if(!r.length)return 0;let{lines:w}=h(
d,g);return Hn+r.length*(cn+ns)+(w?w*vn+Hn:0)},paint(d,g,w,x){if(!r.length)return;p(g);let{frame:M,corner:A,theme:y,face:S}=g;
d.save(),d.imageSmoothingEnabled=!1,d.textBaseline="middle";let _=w+Hn;r.forEach((k,v)=>{d.drawImage(s,0,v,s.width,1,A.left,
_,M.width,cn),be(d,A.left,_,M.width,cn,y),d.font=S.css(),d.fillStyle=y.ink,d.textAlign="right";let T=S.fit(F(k.name),A.left-
8);d.fillText(T,A.left-6,_+cn/2+.5),_+=cn+ns}),d.translate(Pl,0),mo(d,h(x,S).items,_+Hn/2,y,S),d.restore()},destroy(){s.
width=s.height=0,l.remove()}}}var os=4;function Fo(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?mt(r,b(r.parents,e.leaf)):0,p=[
`cluster ${J(o,b(o.labels,e.leaf))}`,`merged at ${gt(m)}`,Lo(n,e.leaf)],d=Dl(t).map(g=>`${g.name}: ${yt(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...d]]}let s=Kt(r,e.node),{leafRows:i}=n,c=i&&s.reduce((m,h)=>m+b(i,h),0),
l=c===null?"":` of ${D(c,n.rowNoun)}`,a=o.nodes.indexOf(e.node),u=`${a<0?"":`Cluster ${J(o,a)} · `}${D(s.length,n.noun)}${l}`,
f=[...s.subarray(0,os)].map(m=>F(n.name(m)));return s.length>os&&f.push(`and ${D(s.length-os)} more`),[u,[`height ${gt(mt(
r,e.node))}`,...f]]}var Bl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
_f="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks · Esc: back to the cut",
Nf="u: one height again · ",Cf=0;function Hl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:c,getScene:l,
menu:a}=t,u=n.ownerDocument.createElement("div");u.className="hclust-tree-hint",u.id=`hclust-keys-${++Cf}`,u.textContent=
Bl,o.setAttribute("aria-describedby",u.id),n.append(u);let f=-1;function m(k){let{data:v}=e,{tree:T}=v;f=k,u.textContent=
_f,n.classList.add(It);let N=yr(l().frame,T,k);r.reveal([N-.5]);let O=k<v.n?{leaf:k}:{node:k};e.setHover(O);let{frame:I,
corner:E}=l(),[C,z]=Fo(e,O),L=(N-I.from)/(I.to-I.from),$={x:E.left+L*I.width,y:E.top+lt(I,mt(T,k))};i.show($.x,$.y,C,z),
c([C,...z].join(", "))}function h(){f<0||(f=-1,u.textContent=w(),n.classList.remove(It),e.setHover(null),i.hide())}function p(k){
let{tree:v}=e.data,T=b(v.parents,f);T>=0&&m(Wt(v,T)[k])}let d={ArrowUp:()=>m(Math.max(b(e.data.tree.parents,f),f)),ArrowDown:()=>m(
f<e.data.n?f:Wt(e.data.tree,f)[0]),ArrowLeft:()=>p(0),ArrowRight:()=>p(1),Home:()=>m(2*e.data.n-2),Enter:k=>e.select(Kt(
e.data.tree,f),{add:k.shiftKey}),Escape:h,s:()=>g("s"),j:()=>g("j"),l:()=>g("l")};function g(k){let v=a.press(k,f);f>=0&&
m(f),v&&c(v)}function w(){let{cut:k}=e;return(k.isUneven||k.locked.length?Nf:"")+Bl}let x=k=>()=>{t.moved(),e.setClusters(
Math.min(Math.max(k(e.cut.k),1),e.data.n))},M={ArrowUp:x(k=>k-1),ArrowRight:x(k=>k-1),ArrowDown:x(k=>k+1),ArrowLeft:x(k=>k+
1),PageUp:x(k=>k-10),PageDown:x(k=>k+10),Home:x(()=>e.data.n),End:x(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.
data.n-2),Escape:()=>e.select([]),u:()=>g("u"),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.
zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},[A,y]=[qt({...M,...d}),qt(M)],S=V(n,{keydown(k){n.classList.
remove("by-pointer"),(f<0?y:A)(k)},focusout:h,pointerdown:h}),_=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=w())});
return{leave:h,destroy(){_(),S()}}}var $f=.72;function Of(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let c=0;c<t.n;c++)r[c+1]=b(r,c)+b(e,b(t.order,c));
let s=[],i=[2*t.n-2];for(let c=i.pop();c!==void 0;c=i.pop()){let l=b(t.start,c),a=b(t.sizes,c);bo(t,c,o)<n||(b(r,l+a)===
b(r,l)?s.push(c):c>=t.n&&i.push(...Wt(t,c)))}return s}function Fl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,c=o.width/(o.to-o.from)*i,l=Math.round(o.height*i),a=u=>Math.round(lt(o,u)*i-s/2);t.globalAlpha=$f,t.
fillStyle=r.paper;for(let u of Of(e,n,1/c,o.places?.edges)){let f=b(e.start,u),[m,h]=[f,f+b(e.sizes,u)].map(x=>Nt(o,x)*i);
if(m===void 0||h===void 0||h<0||m>o.width*i)continue;let p=a(tn(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,h-m),l-p);let d=b(
e.parents,u);if(d<0)continue;let g=Math.round(po(o,e,u)*i-s/2),w=a(mt(e,d))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?l:p)-w))}
t.globalAlpha=1}var Me=B.cluster_bar,rs=Ie+zo+2,Uo=H+2,ss=8;function Ul(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:l}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*l),Math.round(c.top*l)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:u,x0:f,x1:m}of Xt(r,i)){let h=b(r.nodes,u);if(h<r.tree.n)continue;let p=Math.
round(lt(i,tn(r.tree,h))*l-o/2),d=Math.floor(f*l);t.fillStyle=tt(b(s,h)),t.fillRect(d,p,Math.max(1,Math.ceil(m*l)-d),a-p)}
Fl(t,e,o),t.restore()}var Lf=5;function Wl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Xt(n,r),[c,l]=Me;e.classes&&If(t,e,e.classes);for(let{label:a,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=tt(b(o,b(n.nodes,a))),t.beginPath(),f-u>8?t.roundRect(u+m,c,f-u-2*m,l-c,2):t.rect(u+m,c,Math.max(f-u-2*m,1/
r.dpr),l-c),t.fill()}e.classes||Rf(t,e,i),vl(t,e,l),Pf(t,e),e.labels&&Df(t,e),t.restore()}function If(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Me,c=1/n.dpr,[l,a]=[0,-1];for(let u=0;;u+=c){let f=u>=n.width,m=e.tree.order[Math.floor(ye(
n,u+c/2))],h=f||m===void 0?-1:b(o,m);if(h!==a&&a>=0&&(t.fillStyle=tt(b(r,a)),t.fillRect(l,s,u-l,i-s)),h!==a&&([l,a]=[u,h]),
f)return}}function Rf(t,{cut:e,theme:n},o){let r=Et(e);if(new Set(Array.from(r,tt)).size===e.k)return;let[s,i]=Me;for(let{
label:c,x0:l,x1:a}of o)a-l<i-s||Ha(t,b(r,c),(l+a)/2,(s+i)/2,Lf,n.paper)}function Pf(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],c=[o.from,Math.min(o.to,e.n)],l=xo(i,c,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<l.length;a+=2){let[u=0,f=0]=[l[a],l[a+1]];t.fillRect(u,1,Math.max(1,f-u),Me[0]-2)}}function Df(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){t.textAlign=c?"center":"right",t.textBaseline="middle";let[l,a]=[ye(
o,0),ye(o,o.width)];for(let u=Math.max(0,Math.floor(l));u<Math.min(e.n,Math.ceil(a));u++){let[f,m]=[Nt(o,u+.5),xr(o,u)];
if(f<5||f>o.width-5||!jl(o,u))continue;let h=c?m-ss:i,p=b(e.tree.order,u),d=!!n?.[p];t.save(),t.translate(f,c?rs+H/2:rs),
c||t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(H,d),t.fillText(s.fit(F(e.name(p)),h,H,d,Vn(e,p)),0,0),
t.restore()}}var jl=(t,e)=>xr(t,e)>=Uo-1e-6;function ql(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:c}){let l=o.
left-r;t.save(),t.translate(l,o.top);let a=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=
s.rule,t.fillRect(-a,0,a,n.height),t.font=i.css(),t.textAlign="right",t.textBaseline="middle";let f=ee(c);c.forEach((m,h)=>{
let p=lt(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-a/2),5,a),t.fillStyle=s.quiet,t.fillText(f[h]??"",-9,p+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(i.fit(F(e.heightLabel),n.height-8),-n.height/2,7-l)),
t.restore()}function Gl(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
i);t.fillRect(o.left+c,s,i,2)}function Kl(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,l){let{tree:a}=e,{dpr:u}=r,
f=b(a.start,l),m=f+b(a.sizes,l),h=Math.max(1,Math.round(.5*u));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.
round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:d}=c,
g="";for(let M=0;M<c.count;M++){let A=b(d,M),y=b(a.start,A);if(y<f||y>=m||A>l)continue;let S=b(n.labels,b(a.order,y)),k=b(
a.sizes,A)<=b(n.sizes,S)?tt(b(o,b(n.nodes,S))):i.ink;k!==g&&(t.fillStyle=g=k),t.fillRect(b(p,4*M)-h,b(p,4*M+1)-h,b(p,4*M+
2)+2*h,b(p,4*M+3)+2*h)}t.restore();let[w,x]=[Math.max(0,Nt(r,f)),Math.min(r.width,Nt(r,m))];x<=w||(t.fillStyle=i.ink,t.fillRect(
s.left+w,s.top+r.height+Me[1]+1,Math.max(x-w,1.5),1.5))}function Vl(t,{data:e,frame:n,corner:o,theme:r},s){let i=Nt(n,b(
e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,l]=[o.left+i,o.top+n.height+(Me[0]+Me[1])/2];t.beginPath(),t.arc(c,l,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function is({data:t,cut:e,frame:n,
corner:o,tracks:r},s,i,c){let{tree:l}=t,[a,u]=[s-o.left,i-o.top];if(a<0||a>=n.width||u<-c)return null;let f=Math.min(Math.
max(Math.floor(ye(n,a)),0),t.n-1),m=b(l.order,f),h=u-n.height;if(h>r[0]&&h<r[1])return{leaf:m};if(h>rs-2)return jl(n,f)?
{leaf:m}:null;if(h>Me[0]-1)return{node:b(e.nodes,b(e.labels,m))};if(h>-5)return{leaf:m};let p=en(l,n,a,u,c);return p<0?null:
p<t.n?{leaf:p}:{node:p}}var zf=550,Re={mouse:7,touch:14,line:8,snap:4};function Xl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c,
menu:l}=t,a,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(A,y){let{frame:S}=c(),{tree:_}=e.data,k=Math.
min(Math.max(ho(S,A),0),S.top),v=Lt(_,k),T=lt(S,Ue(ce(_,v)));!y&&Math.abs(T-A)<=Re.snap?e.cut.locked.length?e.setThreshold(
Ue(ce(_,v))):e.setClusters(v):e.setThreshold(k)}function m(A){let{cut:y,frame:S}=c();if(!y.isUneven)return y.t;let _=Xt(
y,S).find(({x0:k,x1:v})=>k<=A&&A<v);return _?no(y)[_.label]??y.t:y.t}function h(A,y){return A.target===o?null:is(c(),y.x,
y.y,A.pointerType==="touch"?Re.touch:Re.mouse)}function p(A,y){return u.menu=!0,l.open(y,A)}let d=A=>A?.node??A?.leaf??-1;
function g(A,y,S){if(S)if(A.altKey)S.node!==void 0&&e.flip(S.node);else{let _=S.node===void 0?[S.leaf]:Kt(e.data.tree,S.
node);e.select(_,{add:A.shiftKey})}else{let{corner:_,frame:k}=c();!A.shiftKey&&y.x>=_.left&&k.width&&e.select([])}}function w(A,y,S){
if(n.style.cursor=A?"pointer":r.part?"grab":"",e.setHover(A),A){let[_,k]=Fo(e,A),v=A.node===void 0?[]:l.hint(S);i.show(y.
x,y.y,_,[...k,...v])}else i.hide()}function x(A){if(!Je(n,A))return;let y=A.deltaMode?16:1,[S,_]=[A.deltaX*y,A.deltaY*y],
{frame:k,corner:v}=c();if(!A.ctrlKey&&!A.shiftKey&&Math.abs(S)>Math.abs(_))return r.part?(A.preventDefault(),r.move(S/Ne(
k))):void 0;let T=_||S,N=xt(n,A);if(A.shiftKey||N.x<v.left)return T>0&&s.share===1?void 0:(A.preventDefault(),s.zoom(Math.
exp(T*.002)));if(T>0&&!r.part)return;A.preventDefault();let O=(N.x-v.left)/k.width;r.zoom(Math.exp(T*(A.ctrlKey?.01:.002)),
O)}let M=[rn(n,{down(A,y){if(l.close(),A.button!==0)return!1;let{frame:S,corner:_}=c(),k=_.top+lt(S,Math.min(e.cut.t,S.top)),
v=_.top+lt(S,Math.min(m(y.x-_.left),S.top)),T=A.pointerType==="touch"?Re.touch:Re.line,[N,O]=[A.target===o,y.x<_.left-4];
return u={mode:N||O||Math.abs(y.y-v)<=T?"cut":"press",offset:O&&!N?0:k-y.y,pill:N,start:r.shown(),what:N||O?null:h(A,y)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),A.preventDefault(),i.hide(),O&&!N&&f(y.y-_.top,A.altKey),A.pointerType===
"touch"&&(a=setTimeout(()=>p(y,d(u.what)),zf)),!0},drag(A,y,S){let[_,k]=[y.x-S.x,y.y-S.y];if(S.moved||=Math.abs(u.mode===
"cut"?k:_)>=(u.what?Ye:1),!S.moved)return;clearTimeout(a);let{frame:v,corner:T}=c();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(y.y+u.offset-T.top,A.altKey)):u.mode==="pan"&&r.move(-_/Ne(v),u.start)},
up(A,y,S){clearTimeout(a),u.mode==="cut"&&e.flush(),!(u.menu||S.moved||u.pill||y.x<c().corner.left-4)&&(g(A,y,u.what),A.
pointerType==="touch"&&w(u.what,y,"Long press"))},cancel(){clearTimeout(a),u.mode==="cut"&&e.flush()},hover(A,y){A.pointerType!==
"touch"&&w(h(A,y),y,"Right click")},leave(){e.setHover(null),i.hide()},pinch(A,y,S){let{frame:_,corner:k}=c();r.zoom(A,(y.
x-S-k.left)/_.width),r.move(-S/Ne(c().frame))}}),V(n,{contextmenu(A){let y=xt(n,A),S=A.target===o?e.hover:is(c(),y.x,y.y,
u.menu?Re.touch:Re.mouse);A.shiftKey||!p(y,d(S))||A.preventDefault()},wheel:x,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let A of M)A()}}var Yl=["ribbon","ribbon_module","evidence"];function Jl(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",c="";async function l(m){
s=await sn(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),a())}function a(){let m=o.get("ribbon_\
module"),h=m&&n.option("ribbon")||"";if(h&&!s){i||l(m),i="loading";return}!h==!r&&h===c||(c=h,h?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){c="",a()}for(let m of Yl)o.on(`change:${m}`,u);let f=[n.subscribe("option",a),n.
subscribe("data",u)];return a(),{width:m=>r?.width(m)??0,below:(m,h)=>r?.below(m,h),above:(m,h)=>r?.above(m,h),destroy(){
i="ended";for(let m of Yl)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var Bf=B.head_room,Hf={grown:150,zoomed:96},Ff=500;function Zl(t,e,n){let o=t.ownerDocument,r=re(o,n.font),s=null,i=null,
c=()=>pe(o,()=>i=null),l=c(),a=null,[u,f]=[0,null],m=so(()=>T()),h=Il(()=>T()),p=he(t,"hclust-tree",[_,k],()=>s=null),{box:d,
stage:g,tip:w,announce:x}=p;g.canvas.setAttribute("aria-hidden","true");let M=Ol(d,()=>{C.menu.press("u",-1),C.handle.focus(
{preventScroll:!0})}),A=zl(d,e);function y(){if(s){let{cut:Pt,selection:ke,data:te}=e,[Se,Wo]=[or(te.tree),Ct(e)];return Object.
assign(s,{cut:Pt,selection:ke,data:te,colors:Se,classes:Wo}),s}let{data:L,cut:$,selection:U}=e,[q,X]=m.shown(),ut=(Ut(L.
tree)||1)*Bf*h.share,[R,W]=[X-q,L.n].map(Pt=>(g.width-52-es)/Pt),j=wr(L.tree,L.leafRows),[nt,G]=[R>=Uo,W>=Uo],st=Pt=>Pt*
(j?.least??1)>=v()+ss,Mt=nt&&st(R),At=Hf[G?"grown":"zoomed"],Fn=G?st(W):Mt,zt=nt?Fn?H+2:Math.min(At,v()):0,Ae=A.room(g.width,
r);d.style.setProperty("--hc-names",`${(G?zt+6:0)+Ae}px`);let Gt={left:0,top:8},Bt=Ie+zo+(zt?zt+6:0),un=Bt+Ae+(m.part?5:
0),Rt=Math.max(40,g.height-Gt.top-un),Jt=Be(0,ut,Rt,44),Z=Math.max(...ee(Jt).map(Pt=>r.width(Pt)),0);Gt.left=Math.max(Math.
ceil(Z)+11+(L.heightLabel?H+9:4),Sl(r));let Zt=a?.width(g.width)??0;Gt.left+=Zt,A.place(Gt.left);let Qt={width:Math.max(
20,g.width-Gt.left-es),height:Rt,from:q,to:X,top:ut,dpr:g.dpr,places:j},ae=or(L.tree);return s={data:L,cut:$,colors:ae,classes:Ct(
e),selection:U,frame:Qt,corner:Gt,strip:Zt,theme:n,face:r,ticks:Jt,labels:zt,flat:Mt,tracks:[Bt,Bt+A.tall()]},i=null,s}function S(L){
if(de(l)&&([l,i]=[c(),null]),!i){i=go(L.data.tree,L.frame),l.width=Math.round(L.frame.width*L.frame.dpr),l.height=Math.round(
L.frame.height*L.frame.dpr);let $=l.getContext("2d");$&&wo($,i,n.quiet)}return i}function _(L){let $=y(),{thick:U}=S($);
Ul(L,$,l,U),Wl(L,$),ql(L,$),A.paint(L,$,$.corner.top+$.frame.height+$.tracks[0],g.width),a?.below(L,$),Gl(L,$,g.height-3)}
function k(L){let $=y(),{hover:U}=e;U?.node!==void 0&&Kl(L,$,S($),U.node),U?.leaf!==void 0&&Vl(L,$,U.leaf),M.show($,S($),
g.width),a?.above(L,$)}function v(){let{data:L}=e;if(f!==L.name){let $="";for(let U=0;U<L.n;U++){let q=F(L.name(U));q.length>
$.length&&($=q)}[u,f]=[Math.ceil(r.width($,H,!0)),L.name]}return u}function T(){s=null,g.paint()}function N(){let{n:L,tree:$,
leafRows:U}=e.data;m.reset(L,wr($,U)?.least)}let O,I=()=>x(Ll(e.cut,e.data.noun,Ut(e.data.tree))),E=()=>{clearTimeout(O),
O=setTimeout(I,Ff)},C={store:e,box:d,handle:M.handle,viewport:m,heights:h,moved:M.endInvitation,tip:w,announce:x,getScene:y,
menu:Ml({store:e,box:d,handle:M.handle,moved:M.endInvitation,tip:w})},z=Hl(C);return a=Jl({...C,paint:L=>g.paint(L)},T),
p.onDestroy(Xl(C),M.destroy,z.destroy,C.menu.destroy,a.destroy,()=>clearTimeout(O),e.subscribe(["data","cut"],C.menu.close),
A.destroy,e.subscribe("data",()=>{A.update(),N(),h.reset(),w.hide(),z.leave(),p.rest(),T(),I()}),e.subscribe("order",T),
e.subscribe("cut",()=>{let L=s&&me(s.cut,e.cut);p.followCut(e.cut,...L?[]:[0]),L?g.paint(1):g.paint(),E()}),e.subscribe(
"selection",()=>g.paint(0)),e.subscribe("option",()=>A.update()?T():g.paint(0)),e.subscribe("reveal",()=>{let{start:L}=e.
data.tree,$=y().frame.places?.edges;m.reveal(e.wanted.map(U=>ie($,b(L,U))))}),e.subscribe("hover",()=>g.paint(1))),A.update(),
N(),I(),{restyle(L){n=L,r=re(o,n.font),f=null,T()},destroy(){p.destroy(),l.width=l.height=0}}}var Uf={tree:Zl,clustermap:zr,scatter:ul,distances:Ca},Yt="distances";function Wf(){let t=null;return ms({initialize({model:e}){
return t=ir(e),()=>{t?.destroy(),t=null}},render({model:e,el:n}){return t??=ir(e),jf(n,t)}})}function jf(t,e){let n=t.ownerDocument,
o=n.createElement("div");o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(
r,o);let s=Yo(t,r);dn(o,s);let i=[],c=null,l=()=>e.model.get("parts")??["tree"],a=_=>t.closest(".hclust")?.querySelector(
`.hclust-${_}-slot`)??null,u=[],f=null;function m(){let _=Wn(o,"hclust-live-bar");e.model.get("controls")&&u.push(pl(_,e).
destroy);let k=gl(_,e);f=k.box,u.push(k.destroy,()=>_.remove()),d();let v=null;for(let N of l()){let O=N==="tree"||N===Yt;
O||(v??=Wn(o,"hclust-live-pair")),h(N,O?o:v)}let T=i[0]?.box;c=T?bl(T,e):null,c&&u.push(c.destroy)}function h(_,k){let v=Uf[_];
if(!v)return;let T=Wn(k,`hclust-part-${_}`),N={part:_,make:v,box:T,view:v(T,e,s)};i.push(N),_===Yt&&d()}function p({view:_,
box:k}){_.destroy(),k.remove()}function d(){let _=a("find");_&&f&&f.parentElement!==_&&_.append(f);let k=i.find(({part:T})=>T===
Yt)?.box,v=k&&a(Yt);!v||k.parentElement===v||(k.classList.add("hclust","hclust-live"),dn(k,s),v.append(k))}function g(){
let _=N=>N.filter(O=>O!==Yt),[k,v]=[l(),i.map(({part:N})=>N)];if(_(k).join()!==_(v).join())return M();if(k.includes(Yt)===
v.includes(Yt))return;if(k.includes(Yt))return h(Yt,o);let T=i.find(({part:N})=>N===Yt);T&&p(T),i=i.filter(N=>N!==T)}function w(){
for(let _ of i)p(_);for(let _ of u)_();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=null,u=[]}function x(){let _=Yo(
t,r);if(JSON.stringify(_)!==JSON.stringify(s)){s=_,dn(o,s);for(let k of i)k.box.classList.contains("hclust")&&dn(k.box,s),
k.view.restyle?k.view.restyle(s):(k.view.destroy(),k.view=k.make(k.box,e,s))}}let M=()=>{w(),m()};e.model.on("change:par\
ts",g),e.model.on("change:controls",M);let A=us(o,x);m();let y=kt(o),S=new y.ResizeObserver(()=>{d(),x(),c?.refresh()});
return S.observe(o),y.addEventListener(Xo,e.announceCut),()=>{y.removeEventListener(Xo,e.announceCut),A(),S.disconnect(),
e.model.off("change:parts",g),e.model.off("change:controls",M),w(),e.flush(),o.remove(),r.remove()}}export{Wf as default};
