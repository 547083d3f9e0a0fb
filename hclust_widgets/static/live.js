// Generated from js/ by `npm run build`. Do not edit.
function Mt(t){return t.ownerDocument.defaultView??globalThis}function he(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function Ss(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var ge={r:255,g:255,b:255,a:1},Mn={r:0,g:0,b:0,a:1};function kn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let c=e.length===3?e.replace(/./g,"$&$&"):e,a=parseInt(c,16);return{r:a>>16,g:a>>8&255,b:a&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Nl),l=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*l,g:r*
l,b:s*l,a:i}}function Nl(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function je(t,e){return{...Oe(e,t,
t.a),a:1}}function Oe(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function _t({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function ur({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function nt(t,e){let n=t.createElement("div");return n.className=e,n}function An(t,e){let[n,o]=[kn(e.paper)??ge,kn(e.ink)??Mn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",_t(Oe(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function so(t,e){let n=nt(t.ownerDocument,e);return t.
append(n),n}var fr="hclust-hover";function vs(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let c=n?JSON.stringify(n):"";if(c===o||!(c||r))
return;o=c,r=c!=="";let a=[l,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(fr,{detail:a}))},l=c=>{let[a,
u,f]=c.detail;!u||a===l||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(fr,l),{tell(c){n=c,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.removeEventListener(
fr,l)}}}var Ts={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var j=Ts;var mr="hclust-asking",Fm=j.undo_run_ms;function Cl(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function pr(t,e){let n=Mt(t);if(n.matchMedia(Es).matches)return $l(t,e);let o=n.getComputedStyle(t),r=h=>o.getPropertyValue(
h).trim()?io(e,`var(${h})`):null,s=Il(t,e),i=je(r("--jp-layout-color0")??s,s),l=ur(i)<.5,c=(h,g)=>je(h??g,i),a=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=c(a??io(e,"inherit"),l?ge:Mn),f=c(r("--jp-ui-font-color2"),Oe(i,u,.65)),m=c(
r("--jp-border-color2"),Oe(i,u,.16)),d=c(r("--jp-layout-color1"),i),p=_t(d)===_t(i)?Oe(i,u,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:_t(i),ink:_t(u),quiet:_t(f),rule:_t(m),panel:_t(
p),font:n.getComputedStyle(e).fontFamily,dark:l}}var Es="(forced-colors: active)";function $l(t,e){let n=(s,i)=>je(io(e,
s)??i,ge),[o,r]=[n("Canvas",ge),n("CanvasText",Mn)];return{paper:_t(o),ink:_t(r),quiet:_t(r),rule:_t(n("GrayText",r)),panel:_t(
o),font:Mt(t).getComputedStyle(t).fontFamily,dark:ur(o)<.5}}var Ll=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function _s(t,e){let n=Mt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let l of[
o,r])s.observe(l,{attributes:!0,attributeFilter:Ll});let i=["(prefers-color-scheme: dark)",Es].map(l=>n.matchMedia(l));for(let l of i)
l.addEventListener("change",e);return()=>{s.disconnect();for(let l of i)l.removeEventListener("change",e)}}function Il(t,e){
let n=[];for(let r=t;r;r=Cl(r)){let s=Ns(Mt(r).getComputedStyle(r).backgroundColor,Mt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=je(io(e,"Canvas")??ge,ge);return n.reduce((r,s)=>je(s,r),o)}function io(t,e){let n=Mt(t);t.style.
color=e;let o=Ns(n.getComputedStyle(t).color,n);return t.style.color="",o}function Ns(t,e){let n=kn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,l=0,c=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:l,a:c/255}}function Os(t){return{...t,initialize(e){return setTimeout(()=>Rl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Rl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}var Cs=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Cs.set(t,
t);var Dl=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Pl=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function $s(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Hl(t.slice(e))}function Hl(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Cs.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Dl.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Pl.test(e)?-2:-1)}function z(t,e=""){return e?`${Nt(t,0)} ${t===1?$s(e):e}`:Nt(t,0)}function pt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Sn(t)?Nt(t,ao(t)):lo(t,2)}var Sn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function ao(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function co(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?Bt(t,2):Nt(t,e>=100?
0:e>=10?1:2)}function Rs(t){return t>0&&t<=.005?"< 1%":`${Nt(100*t,0)}%`}var at=(t,e=6)=>Bt(Number(Bt(t,e)),6);function gt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":pt(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return zl(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Nt(t,0):co(
t);return n?`${r} ${n}`:r}function Ds([t,e],n,o=""){return n==="number"&&t>=1500&&e<=2100&&!(t%1)&&!(e%1)?[`${t}`,`${e} ${o}`.
trim()]:[gt(t,n),gt(e,n,o)]}function zl(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().
slice(0,10)}function Ps(t,e,n,o=0){return zs(t,e,n,o)[0]}function Hs(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,l]=zs(n,
t,e,o);return[i,l]}let[r,s]=[pt(t),pt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[Bt(t,i),Bt(e,i)];return[r,s]}function zs(t,e,n,o){
let r=[Bl(t,o),pt(e),pt(n)],s=[e,n].filter(a=>a!==0&&a!==1/0);if(e<t&&t<=n&&[t,...s].every(Sn)){let a=Bs(t,o);for(let u=a;u<
17;u++){let f=Nt(u===a?Fs(t,a):t,u),m=qe(f),[d,p]=[Ls(e,u),Ls(n,u)];if(qe(d)<m&&(m<qe(p)||t===n)&&e<m&&m<=n)return[f,d,p]}}
let[i,l,c]=r;for(let a=4;a<17;a++){let u=qe(i),f=u<qe(c)||t===n&&i===c;if(!(e<t&&t<=n)||qe(l)<u&&e<u&&u<=n&&f)return[i,l,
c];[i,l]=[Bt(t,a),Bt(e,a)],c=n===1/0?pt(n):Bt(n,a)}return r}function Bl(t,e){if(!Sn(e)||!Sn(t))return pt(t);let n=Bs(t,e);
return Nt(Fs(t,n),n)}var Bs=(t,e)=>Sn(e)?Math.min(ao(e),ao(t)):ao(t),Fs=(t,e)=>Math.floor(t*10**e+.5)/10**e,Ls=(t,e)=>t===
0||t===1/0?pt(t):Nt(t,e);function qe(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Fl=[1,2,2.5,5,10];function Ge(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(
Math.log10(r/s)),l=i*(Fl.find(u=>u*i*s>=r*(1-1e-9))??10),c=1e-9*r,a=[];for(let u=Math.ceil((t-c)/l);u*l<=e+c;u++)a.push(
Number((u*l).toPrecision(12)));return a}function ne(t){let e=t.slice(1).map((i,l)=>i-b(t,l)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Bt(i,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>Nt(i+0,r))}
function Nt(t,e){let n=Us(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Us(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function lo(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function Bt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=lo(t,e-1).split("e");return`${Is(o)}e${r}`}return Is(Us(t,e-1-n))}function Is(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}var vn="…",Ul=300;function q(t){return String(t).slice(0,Ul).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Ke(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Ws(s,s.length,vn,
e,n);if(i>o||o>=s.length)return i?dr(s,i)+vn:"";let l=s.lastIndexOf(" ",o-1)+1,c=l>o-Wl?l:o,a=vn+s.slice(c).join("");if(n(
a)>e){if(r<=c)return Ke(a,e,n);let u=s.slice(c).join("");return vn+Ke(u,e-n(vn),n,r-c)}return dr(s,Ws(s,c,a,e,n))+a}function qs(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=Ke(t,e,n);if(r===t||!o)return r;let s=Ke(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var Wl=12;function Ws(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let l=s+i+1>>1;r(dr(t,l)+n)<=o?s=l:i=l-1}return s}function dr(t,e){
return t.slice(0,e).join("").trimEnd()}function Tn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[l,c]=[b(e,s),b(e,i)],a=0;
for(;a<l.length&&l[a]===c[a];)a++;o[s]=Math.max(o[s],a),o[i]=Math.max(o[i],a)}return o}function Ve(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(c=>b(t,c)).sort(),l=[b(i,0),b(i,i.length-1)].map(c=>Array.from(c));if(i[0]!==i.at(-1))for(let c of s){let a=Array.from(
b(t,c)),u=l.map(f=>{let m=a.findIndex((d,p)=>d!==f[p]);return m<0?a.length:m});o[c]=n(c,Math.min(...u),e[c])}}return o}var js=new WeakMap;
function uo(t,e){let n=js.get(t);return n||(n=Tn(Array.from({length:t.n},(o,r)=>q(t.name(r)))),js.set(t,n)),b(n,e)}var Ks=j.max_cluster_title,Vs=["node_names","node_colors","color_numbers"];function fo(t){let e=t.get("color_numbers")??
[];return{names:En(t.get("node_names")),colors:En(t.get("node_colors")),numbers:e}}function En(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Gs=new WeakMap,jl=new Map;function ql({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return jl;let o=Gs.get(n);o||Gs.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Gl(n,e)),r}function Gl(t,e){let n=[];for(let l=0;l<e.length;l++){let c=b(e,l),a=t.get(c);a!==void 0&&n.push({label:l,
node:c,name:a})}let o=new Set(n.map(({name:l})=>l)),r=new Set(n.map(({label:l})=>l)),s=new Set([...o].filter(l=>{let c=/^\d+$/.
test(l)&&String(Number(l))===l?Number(l):e.length;return c<e.length&&!r.has(c)})),i=new Map;for(let{label:l,name:c}of n.
sort((a,u)=>u.node-a.node)){let a=c;for(let u=2;s.has(a)||a!==c&&o.has(a);u++)a=`${c}, ${Kl(u)}`;s.add(a),i.set(l,a)}return i}
function Kl(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function Q(t,e){let n=ql(
t).get(e);return n===void 0?z(e):`${q(n)} (${z(e)})`}function kt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=we(t,n);return mo(t,n,Xe(o),o)}function _n(t,e){let n=e>=
0?e:0,o=Rt(t,n);return mo(t,o,n,we(t,o))}function Rt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;It(n,s)<
e?o=s+1:r=s}return t.n-o}function we(t,e){let{n,heights:o}=t;return{lower:e<n?It(o,n-e-1):0,upper:e>1?It(o,n-e):1/0}}function Xe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function mo(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,l,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=Vl(t,e)},get sizes(){return l??=this.nodes.map(a=>It(t.sizes,a))},get labels(){
return c??=Xl(t,this.nodes)}}}function Vl(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;hr(r,s,It(o,2*i)),gr(r,s+1,It(o,2*i+1))}return r}function hr(t,e,n){Xs(t,0,e,n)}function Xs(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=It(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function gr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(It(t,r)>It(t,s))&&
(r=s),t[o]=It(t,r),o=r,r=2*o+1}Xs(t,0,o,n)}function Xl(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=It(
t.start,o),i=s+It(t.sizes,o);for(let l=s;l<i;l++)n[It(t.order,l)]=r}),n}function Ys(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=e-n.findIndex(l=>l>0),r=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(r<2)return 2;let s=2,i=-1/0;for(let l=2;l<=
r;l++){let{lower:c,upper:a}=we(t,l),u=a/c;u>i&&([i,s]=[u,l])}return s}function It(t,e){return t[e]}function Ye(t){if(!t||Array.isArray(t))return t??[];let e=Object.entries(t),n=e[0]?.[1].length??0;return Array.from({length:n},
(o,r)=>Object.fromEntries(e.filter(([,s])=>s[r]!==null).map(([s,i])=>[s,i[r]])))}var Yl=65535;function wr(t,e,n,o,r,s="track_about"){let i=Ye(t.get("original_columns")).length;return(t.get(s)??[]).map(
l=>{let c=p=>{if(l.original!==void 0)return b(n,p*i+l.original);if(l.numbers!==void 0)return b(r,l.numbers*e+p);let h=b(
o,l.codes*e+p);return h===Yl?NaN:h},a,u=!1,[f,m]=[1/0,-1/0];function d(){return a||(a=Float64Array.from({length:e},(p,h)=>{
let g=c(h);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),a)}return{unit:"",words:[],grouped:0,plain:!1,
...l,get values(){return d()},get gaps(){return d(),u},get ends(){return d(),f<=m?[f,m]:[0,1]}}})}function Je(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function dt(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":gt(n,t.kind,t.unit)}var Js=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16));function po(t){let{values:e,words:n,ends:o}=t,r=t.colors.map(Js),s=Js(j.missing_color),[i=s,l=s]=r,c=new Uint8Array(
3*e.length);for(let a=0;a<e.length;a++){let u=b(e,a),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((d,p)=>d+f*(b(l,p)-
d));c.set((Number.isNaN(u)?s:m??s).map(Math.round),3*a)}return c}function ho(t,e,n,o){let r=(t.option(e)??[]).filter(s=>s!==
n);t.setOption(e,o?[...r,n]:r)}function Nn(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),l=-1/0,c=!0;for(let a=0;a<o-1;a++){let u=ot(t,2*a),f=ot(t,2*a+1);s[o+a]=ot(s,u)+ot(s,f),
i[u]=i[f]=o+a;let m=ot(e,a);m<l?c=!1:l=m,r[a]=l}return On({n:o,children:t,distances:e,heights:r,monotone:c,sizes:s,parents:i},
n)}var Ze=t=>t?Uint8Array.from(t,Number):void 0;function On(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=n-
2;c>=0;c--){let a=ot(o,2*c+(e[c]?1:0)),u=ot(o,2*c+(e[c]?0:1)),f=ot(s,n+c);s[a]=f,s[u]=f+ot(r,a)}let i=new Int32Array(n),
l=new Float64Array(2*n-1);for(let c=0;c<n;c++)i[ot(s,c)]=c,l[c]=ot(s,c)+.5;for(let c=0;c<n-1;c++)l[n+c]=(ot(l,ot(o,2*c))+
ot(l,ot(o,2*c+1)))/2;return{...t,flips:e,start:s,order:i,x:l}}function Cn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-
t.n]=n[e-t.n]?0:1,On(t,n)}function ut(t,e){return e<t.n?0:ot(t.distances,e-t.n)}function Ft(t){return t.n<2?0:ot(t.heights,
t.n-2)}function Kt(t,e){let n=e-t.n,o=t.flips[n]?1:0;return[ot(t.children,2*n+o),ot(t.children,2*n+1-o)]}function go(t,e,n){
let o=Math.max(ot(t.parents,e),e);return n==="down"?e<t.n?e:Kt(t,e)[0]:n==="up"||o===e?o:Kt(t,o)[n]}function Dt(t,e){let n=ot(
t.start,e);return t.order.subarray(n,n+ot(t.sizes,e))}function Zs(t,e,n,o,r){let{n:s,start:i,sizes:l}=t,c=new Int32Array(
s-1),a=0;for(let u=2*s-2;u>=s;u--){let f=ot(i,u),m=r?ot(r,f):f,d=r?ot(r,f+ot(l,u))-m:ot(l,u);d>=o&&m<n&&m+d>e&&(c[a++]=u)}
return c.subarray(0,a)}function ot(t,e){return t[e]}function Jl(t){let e=be(t.get("heights")),n=tn(t.get("flips"),e.length),o=Nn(oe(t.get("children")),e,n);return o.annotations=
fo(t),o}function br(t){let e=Jl(t),n=e.n,o=t.get("columns")??[],r=be(t.get("col_heights")),s=oe(t.get("col_children")),i=t.
get("col_flips"),l=be(t.get("originals")),c=Ye(t.get("original_columns")),a=Ye(t.get("axis_names")),u=oe(t.get("rows")),
f=oe(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(d,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:$n(t.get("values")),columnTree:r.length?Nn(s,r,Ze(i)):null,columnAbout:Ye(t.get("column_abou\
t")),originals:l,originalColumns:c,axes:Zl(a,be(t.get("axes")),l,c.length,n),axisNames:a,tracks:wr(t,n,l,new Uint16Array(
Qe(t.get("track_codes"))),be(t.get("track_values"))),columnTracks:wr(t,o.length,[],new Uint16Array(Qe(t.get("column_trac\
k_codes"))),be(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,cellMeans:$n(t.get("cell_means")),cellDeviations:$n(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:Ql(tn(t.get("names")),oe(t.get("name_ends"))),leafOf:d=>tu(m,d)}}function Zl(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(l,c)=>n[c*o+i]??NaN))}
function Ql(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function tu(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Qe(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function tn(t,e=0){let n=new Uint8Array(Qe(t));return n.length>=e?n:new Uint8Array(
e)}function oe(t){return new Int32Array(Qe(t))}function $n(t){return new Float32Array(Qe(t))}function be(t){return new Float64Array(
Qe(t))}var eu=1.05,ti=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function en(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Qs(t.get("locked_nodes")),s=Qs(t.get("cut_nodes"));if(s.length===n&&yr(e,s))return re(
e,s,o,r);let i=Rt(e,o)===n?_n(e,o):kt(e,n);return r.length?re(e,i.nodes,o,r):i}function se({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Qs(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function yr({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,l)=>mt(e,i)-mt(e,l))){if(mt(e,s)!==r)return!1;r+=mt(n,s)}return r===t}function re(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(c=>r.has(c)).sort((c,a)=>c-a);if(Math.
max(...r)<2*t.n-s)return{...Rt(t,n)===s?_n(t,n):kt(t,s),locked:i};let l=we(t,Rt(t,n));return mo(t,s,n,l,{nodes:nu(t,r),locked:i})}
function nu({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let a=r.pop();a!==void 0;a=r.pop())n.has(a)||a<t||(o.add(a),
r.push(mt(e,2*(a-t)),mt(e,2*(a-t)+1)));let s=2*t-1,i=a=>o.has(a)?a+s:a,l=new Int32Array(o.size+1);l[0]=i(2*t-2);let c=1;
for(let a of[...o].sort((u,f)=>f-u))hr(l,c++,i(mt(e,2*(a-t)))),gr(l,c,i(mt(e,2*(a-t)+1)));return l}function Vt({tree:t,locked:e},n){
if(!e.length)return"k"in n?kt(t,n.k):_n(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:l}=t,[c,a]=[[],[]];for(let p=o-
2;p>=0;p--){let h=mt(r,o+p),g=h+mt(s,o+p),w=!1,x=!1;for(let y of e){let[M,A]=[mt(r,y),mt(r,y)+mt(s,y)];h>=M&&g<=A?x=!0:h<=
M&&g>=A&&(w=!0)}w?c.push(p):x||a.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Rt(t,f);u=a.filter(h=>h>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-c.length,0),a.length),f=Xe({lower:u<a.length?mt(i,mt(a,u)):0,upper:u?mt(
i,mt(a,u-1)):1/0})}let m=new Set([...c,...a.slice(0,u)].map(p=>o+p)),d=[...m].flatMap(p=>[mt(l,2*(p-o)),mt(l,2*(p-o)+1)]).
filter(p=>!m.has(p));return re(t,d.length?d:[2*o-2],f,e)}function Ln({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?re(s,n,r,e):Rt(s,r)===o?_n(s,r):kt(s,o)}function Xt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function wo({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,l)=>{let c=ut(t,i),a=mt(t.parents,i),u=c>0?c*eu:1,f=a<0?u:ut(t,a),[m,d]=c<=f?[c,f]:[f,
c];m<n&&(n<=d||a<0)||(s[l]=m+(d-m)/2)}),s}function mt(t,e){return t[e]}function ei(t,e){let n=kt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(c,a)=>ou(
e,t.labels,a,b(t.sizes,a))),r=new Set(t.locked),s=o.filter((c,a)=>c>=0&&r.has(b(t.nodes,a)));if(t.isUneven&&o.every(c=>c>=
0))return{cut:re(e,o,n.t,s),lost:!1};for(let c of s.sort((a,u)=>b(e.sizes,u)-b(e.sizes,a)||a-u)){let a={tree:e,locked:[...n.
locked,c]},u=Vt(a,{k:t.k});u.k===t.k&&(n=u)}let i=Vt(t,{t:t.t}),l=t.isUneven&&!(i.k===t.k&&i.nodes.every((c,a)=>c===t.nodes[a]));
return{cut:n,lost:l||n.locked.length<t.locked.length}}function ou({start:t,sizes:e,parents:n},o,r,s){let l=o.indexOf(r);
for(;l>=0&&b(e,l)<s;)l=b(n,l);if(l<0||b(e,l)!==s)return-1;let c=b(t,l);for(let a=0;a<o.length;a++){let u=b(t,a);if(b(o,a)!==
r&&u>=c&&u<c+s)return-1}return l}var ye=Object.keys(j.marker_scales).length,bo=j.colors.length,In=bo*ye,si=1<<30;function Ut(t,e){return si|parseInt(e.slice(
1),16)<<3|t%ye}function nn(t){return(t&si)!==0}function ii(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function ai(t){
return t&7}var ni=new WeakMap,oi=new WeakMap,ri=new WeakMap;function xr(t){let{annotations:e}=t,n=Mr(t);return e?.colors.
size?ru(n,e):n}function Mr(t){let{annotations:e}=t,n=e&&oi.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=li(
t),s=iu(o,e?.numbers.length?e.numbers:r);return e&&oi.set(e,s),s}function ci(t,e,{nodes:n,sizes:o}){let{splits:r}=li(t),s=Mr(t),i=new Map;r.forEach((p,h)=>{i.set(p,st(s,h))});let l=new Set(
Array.from(e,p=>st(r,p))),c=new Set(Array.from(l,p=>i.get(p))),u=Array.from(n.keys()).sort((p,h)=>st(o,h)-st(o,p)||st(n,
p)-st(n,h)).map(p=>st(r,st(n,p))),f=new Map;for(let p of u)l.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let h=i.get(p)??0;if(h>=bo||m.has(h)){let g=Array.from(j.colors.keys()).filter(w=>!m.has(w));for(h=
g.find(w=>!c.has(w))??g[0]??bo;m.has(h);)h++}f.set(p,h),m.add(h)}let d=[];for(let p=0,h=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){d.push(g);continue}for(;m.has(h);)h++;d.push(h++)}return d}function ru(t,e){let n=ri.get(e);
if(!n){ri.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ut(st(n,o),r)}return n}function Ot(t){let{nodes:e,tree:n}=t,o=Mr(
n),r=su(e.map(i=>st(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,l)=>{let c=s.get(i);c&&(r[l]=Ut(st(r,l),
c))}),r}function su(t,{nodes:e,tree:n}){if(!t.some(s=>s>=In))return t;let o=Array.from(e.keys()).sort((s,i)=>st(n.start,
st(e,s))-st(n.start,st(e,i))),r=-1;for(let s of o){let i=st(t,s);i%In===r&&(t[s]=i+bo),r=st(t,s)%In}return t}function li(t){
let e=ni.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let c=1,a=n-2;a>=0;a--,c++){
let u=st(o,2*a),f=st(o,2*a+1),m=st(r,u)>=st(r,f);s[m?u:f]=st(s,n+a),s[m?f:u]=c}let i=[];kt(t,Ys(t)).nodes.forEach((c,a)=>{
i[st(s,c)]=a});let l={splits:s,start:i};return ni.set(t.children,l),l}function iu(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=st(e,i));for(let i=s,l=0;i<n;i++,l++){for(;r.has(l);)
l++;o[i]=l}return t.map(i=>st(o,i))}function st(t,e){return t[e]}var au=200,cu=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function Ar(t){let e=br(t),n=en(t,e.tree),o=kr(t,e),r=null,s=null,i=[],l=new Map,
c=v=>{for(let O of[...l.get(v)??[]])O(v)},a=new Map,u,f=-1/0,m=!1,d=!1;function p(v){m=!0;try{for(let[O,I]of Object.entries(
v))t.set(O,I)}finally{m=!1}}function h(){if(clearTimeout(u),u=void 0,!a.size)return;f=Date.now();let v=Object.fromEntries(
a);a.clear(),p("n_clusters"in v?{...v,...x()}:v),t.save_changes()}function g(v){for(let[O,I]of Object.entries(v))a.set(O,
I);u??=setTimeout(h,Math.max(0,f+au-Date.now()))}function w(){if(h(),!!d){d=!1;try{let v={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...se(n),...v}})}catch{}}}let x=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),y=[];function M(v,O){let I=()=>{if(m)return;let P=e.revision>
0&&t.get("revision")===e.revision;(v==="revision"||P)&&O()};t.on(`change:${v}`,I),y.push([`change:${v}`,I])}let A=t.get(
"python_seq");function _(){let v=A;return A=t.get("python_seq"),A!==v}let N=()=>a.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function S(v){let O=t.get("threshold_step");return O>0&&Math.abs(v-Math.round(n.t/
O)*O)<1e-6*O}M("revision",()=>{let v=e.revision>0&&N();a.clear(),d&&=v,A=t.get("python_seq");let{rows:O}=e;if(e=br(t),v){
n=String(O)===String(e.rows)?ei(n,e.tree).cut:kt(e.tree,n.k);let P={...L(n.k),...se(n)};p(P),g(P)}else n=en(t,e.tree);o=
kr(t,e),r=s=null,c("data")}),M("python_seq",()=>queueMicrotask(_)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let v=_();v&&N()?p(se(n)):$(v?en(t,e.tree):T(),v)}),M("distance_threshold",()=>{let v=t.get("distance_threshold");if(v===
n.t)return;let O=_();if(!(!O&&S(v))){if(O&&N()){p(se(n));return}$(O?en(t,e.tree):Vt(n,{t:v}),O)}});for(let v of["cut_nod\
es","locked_nodes"])M(v,()=>{if(t.get(v)===se(n)[v])return;let O=_();O&&N()?p(se(n)):$(en(t,e.tree),O)});function T(){let[
v,O]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Rt(e.tree,O)!==v?Vt(n,{k:v}):Vt(n,{t:O})}
for(let v of Vs)M(v,()=>{e={...e,tree:{...e.tree,annotations:fo(t)}},n=Ln(n,e.tree),c("cut")});M("flips",()=>{let v=tn(t.
get("flips"),e.n-1);v.some((O,I)=>O!==e.tree.flips[I])&&C(On(e.tree,v))}),M("col_flips",()=>{let v=e.columnTree;if(!v)return;
let O=Ze(t.get("col_flips"))??new Uint8Array(v.n-1);e={...e,columnTree:On(v,O)},c("order")}),M("selection",()=>{a.delete(
"selection");let v=kr(t,e);ui(o,v)||(o=v,c("selection"),E([...v?.keys()??[]].filter(O=>v?.[O])))});for(let v of[...cu,"c\
map_colors","values_about","split_children","split_heights","split_about","distances","distances_about"])M(v,()=>c("opti\
on"));function C(v){e={...e,tree:v},n=Ln(n,v),s&&=Ln(s,v),c("order")}function k(v){g({...v,flips_of:e.revision}),h()}function E(v){
i=v,v.length&&c("reveal")}function $(v,O){for(let P of ti)a.delete(P);d=!O,n=v;let I={...L(v.k),...se(n),...O?{}:x()};p(
Object.fromEntries(Object.entries(I).filter(([P,B])=>t.get(P)!==B))),c("cut")}function L(v){let O=t.get("most_clusters");
return O&&v>O?{most_clusters:Math.min(e.n,2*v)}:{}}function R(v){Xt(v,n)&&v.locked.join()===n.locked.join()&&v.t===n.t||
(n=v,d=!0,g({...L(n.k),...se(n)}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},
get hover(){return r},setThreshold(v){R(Vt(n,{t:v}))},setNodes(v,O){let I=re(e.tree,v,n.t,O),P=ci(e.tree,n.nodes,I),{names:B=new Map,
colors:U=new Map}=e.tree.annotations??{};e={...e,tree:{...e.tree,annotations:{names:B,colors:U,numbers:P}}},R(Ln(I,e.tree)),
g({color_numbers:P}),h()},cutInto:v=>Vt(n,{k:v}),setClusters(v){R(Vt(n,{k:v}))},select(v,{add:O=!1}={}){let I=O&&o?o.slice():
new Uint8Array(e.n);for(let B=0;B<v.length;B++)I[b(v,B)]=1;let P=I.includes(1)?I:null;ui(o,P)||(o=P,g({selection:lu(P,e)}),
c("selection"),E(Array.from(v)),h())},get wanted(){return i},reveal:E,setHover(v){v?.leaf===r?.leaf&&v?.node===r?.node||
(r=v,c("hover"))},get offered(){return s},setOffered(v){if(!v&&!s)return;let{tree:O}=e;s=v&&yr(O,v)?re(O,v,n.t):null,c("\
hover")},flip(v){let O=Cn(e.tree,v);O!==e.tree&&(C(O),k({flips:new DataView(O.flips.buffer)}))},setColumnTree(v){e={...e,
columnTree:v},c("order"),k({col_flips:v.flips.join("")})},setBlockTree({flips:v}){k({split_about:{...t.get("split_about"),
flips:v.join("")}}),c("option")},option(v){return a.has(v)?a.get(v):t.get(v)},setOption(v,O){this.option(v)!==O&&(g({[v]:O}),
c("option"))},flush:h,announceCut:w,subscribe(v,O){let I=typeof v=="string"?[v]:v;for(let P of I)l.has(P)||l.set(P,new Set),
l.get(P)?.add(O);return()=>{for(let P of I)l.get(P)?.delete(O)}},destroy(){h();for(let[v,O]of y)t.off(v,O);y.length=0,l.
clear()}}}function kr(t,e){let n=oe(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||
(o[i]=1,r=!0)}return r?o:null}function lu(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function ui(t,e){
return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var Sr=.25,uu=1;function Rn(t,e,n,o,[r,s]=[0,t]){let i=[],l=0;for(let p=0;p<e.length;p++){let h=b(e,p);h<=r?l++:h<s&&i.push(
h)}let c=i.length&&Math.min(n,Sr*o/i.length),a=i.length>0&&c<uu;a&&([i,c]=[[],0]);let u=(o-c*i.length)/(s-r);function f(p,h){
let[g,w]=[0,i.length];for(;g<w;){let x=g+w>>1,y=b(i,x);y<p||h&&y===p?g=x+1:w=x}return g}let m=[r,...i].map((p,h)=>{let g=i[h]??
s,w=h*c;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),d={n:t,from:r,to:s,length:o,unit:u,gap:c,blocks:m,first:l,isCrowded:a,
begin:p=>(p-r)*u+c*f(p,!0),end:p=>(p-r)*u+c*f(p),at:p=>(d.begin(p)+d.end(p))/2,placeAt(p){let[h,g]=[0,m.length-1];for(;h<
g;){let y=h+g+1>>1;b(m,y).begin<=p?h=y:g=y-1}let w=b(m,h),x=w.from+(p-w.begin)/u;return h<m.length-1?Math.min(x,w.to):x},
isGap:p=>m.some(({end:h},g)=>p>=h&&p<(m[g+1]?.begin??0))};return d}function fi({n:t,x:e},n){if(!n.gap)return null;let{begin:o,
at:r,from:s,unit:i}=n;return{edges:Float64Array.from({length:t+1},(c,a)=>s+o(a)/i),x:e.map(c=>s+r(c)/i),least:1}}function vr(t,{
gap:e,blocks:n}){if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){
let{begin:l,end:c}=b(n,i);if(l>=s.x1)break;let[a,u]=[Math.max(l,s.x0),Math.min(c,s.x1)];u>a&&o.push({...s,x0:a,x1:u})}}return o}var yo={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var Tr=Object.keys(yo),Yt="auto",pi=(t,e)=>t===Yt?e?"vlag":b(Tr,0):t,mi=new Map;function di(t){return[...t.get("cmap_nam\
es")??[],...Tr]}function on(t,e){let n=mi.get(t);if(n)return n;let o=Object.hasOwn(yo,t)?yo[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=fu(o):r>=0&&(n=tn(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?on(b(
Tr,0),e):(mi.set(t,n),n)}function fu(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let l=(i-r)/(s-r);for(let c=0;c<3;c++)e[3*i+c]=n(o+1+c)*
(1-l)+n(o+5+c)*l}}return e}var mu="linear";function hi(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:mu},l=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),c=t.animate([{opacity:0},{opacity:1}],i);l.onfinish=()=>u();let a=!1;function u(){a||(a=!0,l.cancel(),
c.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}function xe(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function Me(t){return!!t.getContext(
"2d")?.isContextLost?.()}var pu=600;function gi(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function wi(t,e,n){let o=Mt(
t),r=e.map(h=>{let g=gi(o.document);return t.append(g),{canvas:g,draw:h,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,l=0,c=[],a={canvas:s,width:0,height:0,dpr:1,paint(...h){r.forEach((g,w)=>{(!h.length||h.includes(w))&&
(g.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(u))},fade(h,...g){r.forEach((w,x)=>{g.includes(x)&&w.canvas!==s&&(w.
fade=h)})},endFades(){for(let h of r)h.fade=0,h.fading?.end()},destroy(){a.endFades(),o.cancelAnimationFrame(i);for(let h of c)
o.clearTimeout(h);d.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function u(){i=0;let h=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&l&&(g.fading?.end(),g.fading=hi(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),g.ctx.clearRect(0,0,a.width,a.height),g.ctx.save(),g.draw(g.ctx,a),g.ctx.
restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=String(++l)}function f(){let[h,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*he(t);if(!(h===a.width&&g===a.height&&w===a.dpr)&&(Object.assign(a,{width:g?h:
0,height:g,dpr:w}),a.endFades(),!!a.width)){for(let{canvas:x}of r)x.width=Math.round(h*w),x.height=Math.round(g*w);n?.(a);
for(let x of r)x.stale=!0;o.cancelAnimationFrame(i),u()}}function m(h){let{canvas:g}=h;g.addEventListener("contextrestor\
ed",()=>a.paint(r.indexOf(h))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!Me(g))return;let x=gi(o.document);x.width=g.width,x.height=g.height,h.fading?.end(),g.replaceWith(x),
h.canvas=x,h.ctx=x.getContext("2d"),m(h),a.paint(r.indexOf(h))},pu);c.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",h=>{let{detail:g}=h;for(let w of r)g.save(),g.setTransform(a.dpr,0,0,a.dpr,0,0),w.draw(g,a),g.restore()});let d=new o.
ResizeObserver(f);d.observe(t);let p=Ss(o,f);return a}function tt(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var W=11;function ie(t,e){let n=new Map,o=null,
r=(i=W,l=!1)=>`${l?"600 ":""}${i}px ${e}`,s=(i,l=W,c=!1)=>{let a=r(l,c),u=n.get(a);(!u||u.size>5e3)&&n.set(a,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*l*.6;o.font=a,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,l,c,a,u,f)=>Ke(i,l,m=>s(m,c,a),u,f),fitTitle:(i,l,c,a)=>qs(
i,l,u=>s(u,c,a))}}function rt(t,e,n="middle"){t.textAlign=e,t.textBaseline=n}function bi(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],l=o[1],c,a,u=!1,f=0;f<n;++f)o=t[f],c=o[0],a=o[1],a>s!=
l>s&&r<(i-c)*(s-a)/(l-a)+c&&(u=!u),i=c,l=a;return u}function yi(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[l,c]=[it(n,i),it(n,i+1)];o.push([l,
c]),r[0]=Math.min(it(r,0),l),r[1]=Math.min(it(r,1),c),r[2]=Math.max(it(r,2),l),r[3]=Math.max(it(r,3),c)}let s=[];for(let i=0;i<
t.length;i++){let[l,c]=[it(t,i),it(e,i)];l<it(r,0)||l>it(r,2)||c<it(r,1)||c>it(r,3)||bi(o,[l,c])&&s.push(i)}return s}function xi(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),l=d=>{let[p,h]=[it(t,d),
it(e,d)];return p>=0&&p<=n&&h>=0&&h<=o?Math.floor(h/r)*s+Math.floor(p/r):-1},c=new Int32Array(s*i+1),a=t.length;for(let d=0;d<
a;d++){let p=l(d);p>=0&&(c[p+1]=it(c,p+1)+1)}for(let d=0;d<s*i;d++)c[d+1]=it(c,d+1)+it(c,d);let u=c.slice(),f=new Int32Array(
it(c,s*i));for(let d=0;d<a;d++){let p=l(d);if(p<0)continue;let h=it(u,p);f[h]=d,u[p]=h+1}let m=(d,p)=>Math.min(Math.max(
Math.floor(d/r),0),p-1);return{nearest(d,p,h){let g=-1,w=h*h,[x,y]=[m(d-h,s),m(d+h,s)],[M,A]=[m(p-h,i),m(p+h,i)];for(let _=M;_<=
A;_++){let N=it(c,_*s+y+1);for(let S=it(c,_*s+x);S<N;S++){let T=it(f,S),C=(it(t,T)-d)**2+(it(e,T)-p)**2;(C<w||C===w&&T>g)&&
([w,g]=[C,T])}}return g}}}function xo([t,e],n,o,r,s){let i=e-t,l=Math.min(Math.max(i*r,s),n[1]-n[0]),c=i>0?(o-t)/i:.5;return ae(
[o-c*l,o+(1-c)*l],n,0)}function ae([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function it(t,e){
return t[e]}var Mi=5,du=.12;function Mo(t){let[e,n]=[1,Mi],o=null,r=()=>o??[0,e];function s(i){let l=i&&i[1]-i[0]<e*.999?i:null;l?.[0]===
o?.[0]&&l?.[1]===o?.[1]||(o=l,t())}return{get part(){return o},shown:r,reset(i,l=1){[e,n]=[i,Mi*l],o=null},showAll(){s(null)},
zoom(i,l){let[c,a]=r(),u=c+Math.min(Math.max(l,0),1)*(a-c);s(xo([c,a],[0,e],u,i,Math.min(e,n)))},move(i,l=r()){o&&s(ae(l,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[l,c]=o,a=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<l?f-l:Math.max(
0,f+1-c);Math.abs(m)<Math.abs(a)&&(a=m)}a&&s(ae(o,[0,e],a+Math.sign(a)*du*(c-l)))}}}function ko(t,e,n){t.replaceChildren(...e.map((o,r)=>{let s=t.ownerDocument.createElement("option");return s.value=o,s.textContent=
n(o,r),s}))}function Ce(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",l=>{l.key!=="Escape"||!r.
open||(l.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:l})=>{l&&!r.contains(l)&&
(r.open=!1)}),{box:r,list:i}}function rn(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function Ao(t,e,n,o){let r=t.ownerDocument.createElement("select"),s=rn(t,e,n,r);return r.addEventListener("change",
()=>o(r.value)),(i,l,c)=>{s.hidden=!i.length,!s.hidden&&(ko(r,i.includes(c)?i:[...i,c],l),r.value=c)}}function So(t,e,n,o,r,s){
let i=t.ownerDocument,{box:l,list:c}=Ce(t,e,n),a=i.createElement("section"),u=i.createElement("b");u.textContent=s,a.setAttribute(
"role","group"),a.setAttribute("aria-label",s);let f=[],m=0,d=[[],[]],p="",h=x=>+(x>=m);function g(){if(!l.open)return;let x=[
m,...f].join(`
`);if(x!==p){p=x;let y=f.map(w);a.replaceChildren(u,...y.slice(m)),c.replaceChildren(...y.slice(0,m),...y[m]?[a]:[])}c.querySelectorAll(
"input").forEach((y,M)=>{y.checked=!!d[h(M)]?.includes(f[M]??"")}),c.querySelectorAll("button").forEach((y,M)=>{let[A,_]=b(
r,h(M)).words(f[M]??"");y.textContent=A,y.title=_,y.setAttribute("aria-label",_)})}function w(x,y){let M=i.createElement(
"label"),A=i.createElement("input"),_=i.createElement("span");A.type="checkbox",A.dataset.lmSuppressShortcuts="true",A.addEventListener(
"change",()=>o(x,A.checked,y>=m)),_.textContent=q(x),M.append(A,_);let N=i.createElement("div");N.append(M);let S=r[h(y)];
if(!S)return N;let T=i.createElement("button");return T.dataset.lmSuppressShortcuts="true",T.addEventListener("click",({
shiftKey:C})=>S.act(x,C)),N.append(T),N}return l.addEventListener("toggle",g),{show(x,y,M,A){[f,m,d]=[[...x,...M],x.length,
[y,A]],l.hidden=!f.length,g()}}}var Pt="walking";function ki({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Pt}`);return t===
"Enter"&&r&&!i}var Ai=160;function hu(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Si(t){
let e=Mt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},l=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[c,a]of l)e.addEventListener(c,a,!0);return{step(){let c=e.performance.now(),a=c>=o;return o=c+Ai,a&&!n&&
!hu(e)?Ai:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[c,a]of l)e.removeEventListener(c,a,!0)}}}var Dn=14,vo=4;function vi(t){let e=t.ownerDocument,n=nt(e,"hclust-tip");n.hidden=!0,n.setAttribute("aria-hidden","true");
let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,l]=[0,0];function c(a,u){let f=[a,...u].join(`
`);if(f!==s){for(s=f,o.textContent=q(a);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,d)=>{m.hidden=d>=u.length,m.textContent=q(u[d]??"")}),n.hidden=!1,[i,l]=[n.offsetWidth,n.offsetHeight]}}return{show(a,u,f,m){
c(f,m),n.hidden=!1;let[d,p]=[t.clientWidth,t.clientHeight],h=a+Dn+i+vo<=d?a+Dn:a-Dn-i,g=u-Dn-l,w=g>=vo?g:u+Dn,x=(y,M)=>Math.
round(Math.max(vo,Math.min(y,M-vo)));n.style.transform=`translate(${x(h,d-i)}px, ${x(w,p-l)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var To=`This view shows the rows' values, but ${j.needs_table}`,Ei="This view shows the values of columns, and distances\
 between rows have none.",Ti="hclust-easing",sn=4;function ke(t,e,n,o){let r=t.ownerDocument,s=nt(r,e);t.append(s);let i=wi(
s,n,o),l=vi(s),c=tt(s,{focusout:({relatedTarget:h})=>{s.contains(h)||l.hide()}}),a=nt(r,"hclust-unseen");a.setAttribute(
"aria-live","polite"),s.append(a);let u=[],f=Si(s),m=null,d,p=()=>{clearTimeout(d),s.classList.remove(Ti),i.endFades()};
return{box:s,stage:i,tip:l,followCut(h,...g){let w=m?.k!==h.k||m.t!==h.t;if(m=h,!w&&f.isUnderWay())return;p();let x=f.step();
x&&(s.classList.add(Ti),i.fade(x,...g),d=setTimeout(p,2*x))},rest:p,announce(h){a.textContent=h},onDestroy(...h){u.push(
...h)},destroy(){for(let h of u)h();p(),f.destroy(),c(),i.destroy(),s.remove()}}}function vt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),
r=he(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function an(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-wit\
hin")}function Wt(t){return e=>{let n=t[e.key];!n||ki(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var gu=["Escape",
"Shift","Control","Alt","Meta"];function cn(t,e){let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.
hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true";let o=[tt(t,
{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Pt)}}),tt(e,{keydown:r=>{gu.includes(r.key)||t.classList.
remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Pt)})];return{destroy(){for(let r of o)r()},describe(r){e.
getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle(
"hclust-empty",!!r)}}}function Pn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${z(e)} selected.`:"."}function _i(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function Ae(t,e){let n=t.ownerDocument,o=nt(n,"hclust-head hclust-live-head"),r=_i(n);r.textContent=e,o.append(r),t.append(
o);function s(i,l,c){let a=n.createElement("label"),u=n.createElement("span");return u.textContent=i,l.dataset.lmSuppressShortcuts=
"true",a.append(...c?[l,u]:[u,l]),o.append(a),a}return{el:o,select(i,l){let c=n.createElement("select");c.addEventListener(
"change",()=>l(c.value)),c.setAttribute("aria-label",i);let a=s(i,c,!1),u="";return{show(f,m,d=m){let p=JSON.stringify([
m,d]);p!==u&&(u=p,ko(c,m,(h,g)=>(d[g]??h).slice(0,60))),c.value=f},hide(f){a.hidden=f}}},checkbox(i,l,c){let a=n.createElement(
"input");a.type="checkbox",a.title=l,a.addEventListener("change",()=>c(a.checked));let u=s(i,a,!0);return{show(f,m=!0){a.
checked=f,u.hidden=!m}}},button(i,l){let c=n.createElement("button");return c.type="button",c.textContent=i,c.dataset.lmSuppressShortcuts=
"true",c.hidden=!0,c.addEventListener("click",l),o.append(c),{show(a){c.hidden=!a}}},hide(i){o.hidden=i},destroy(){o.remove()}}}var Se="cut",Ni=new WeakMap;function Oi(t,e,n){let r=["split_about","split_children","split_heights"].map(a=>t.get(a)),[
s,i,l]=r;if(!e||s?.of!==e)return null;let c=Ni.get(t);if(!c||r.some((a,u)=>a!==c?.of[u])){let a=Nn(oe(i),be(l),Ze(s.flips)),
u=s.roots.map((m,d)=>[b(a.start,m),s.titles[d]]);u.sort((m,d)=>m[0]-d[0]);let f=u.slice(1).map(([m])=>m);c={tree:a,of:r,
breaks:f,titleOf:m=>[u[m]?.[1]??""]},Ni.set(t,c)}return c.tree.n===n?c:null}function Er(t,e,n){let o=typeof n=="number"&&
n>1,r=n===Se?t:o?kt(e,n):null;if(!r)return null;let s=r.nodes.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(o)return[`Block ${z(i+1)}`,z(i+1)];let l=b(r.labels,b(e.order,b(s,i))),[c,a]=[z(l),Q(r,l)];return[...a===c?[]:[`Clust\
er ${a}`,a],`Cluster ${c}`,c]}}}function $i(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[En(n?.names),En(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},kt(t,e.n_clusters)}var Ci=j.colors.length-1;function Eo(t){return Ot(t).map(e=>nn(e)?e:Ci-e%(Ci+1))}function _o(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var Li="descending",_r=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
Li}:[]});function Nr(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,l]=[b(r.values,
n),b(r.values,o)],c=Number(Number.isNaN(i))-Number(Number.isNaN(l))||(s?l-i:i-l);if(c)return c}return 0}):t}function Ii(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,Li]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}var zn=16,Ht=9,No=54,Hn=5,Ri=12,Di=14,Pi=110,Hi=8;function zi({values:t,words:e},n){let o=e.map(()=>0).concat(0);for(let r=0;r<
t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.map(r=>gt(
r,"number"))}function wu(t,e){let{colors:n,words:o,grouped:r,kind:s,unit:i,ends:l}=t,c=zi(t),a=e&&zi(t,e),u=m=>[`${a?`${a[m]}\
/`:""}${c[m]}`,`${c[m]}/${c[m]}`],f=[];return o.length&&!t.plain?n.forEach((m,d)=>{let p=r&&d===o.length-1?` (${gt(r,"nu\
mber")} values)`:"";f.push([[m],[`${o[d]}${p}`],u(d)])}):n.length&&!o.length&&f.push([n,Ds(l,s,i),[]]),t.gaps&&n.length&&
f.push([[j.missing_color],["missing"],u(o.length)]),f}function ln(t,e,n,o,r=[]){let s=[],i=0;for(let a of[...t,...r]){let u=wu(
a,r.includes(a)?null:o);if(!u.length)continue;let f=n.fit(q(a.name),Pi,W,!0);s.push({line:i,left:0,text:f,colors:[],end:""});
let m=n.width(f,W,!0)+Ri;for(let[d,p,[h="",g=""]]of u){let[w="",x=""]=p.map(M=>n.fit(q(M),Pi)),y=n.width(`${w} ${g}`)+n.
width(x)+Hn;y+=d.length===1?Ht:No+Hn,m+y>e-4&&m>Di&&(i+=1,m=Di),s.push({line:i,left:m,text:`${w} ${h}`.trim(),colors:d,end:x}),
m+=y+Ri}i+=1}let l=s.length;s=s.filter(a=>a.line<Hi);let c=s.at(-1);if(c&&s.length<l){let a=`+ ${l-s.length+1} more`;s[s.
length-1]={...c,text:a,colors:[],end:""}}return{items:s,lines:Math.min(i,Hi)}}function Oo(t,e,n,o,r){rt(t,"left");for(let{
line:s,left:i,text:l,colors:c,end:a}of e){let u=n+(s+.5)*zn,f=!c.length&&!l.startsWith("+ ");t.font=r.css(W,f);let[m,d]=c,
p=i+2,h=(g,w)=>{t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Hn};if(!m)h(l,f?o.ink:o.quiet);else if(d){h(l,o.quiet);
let g=No/18;for(let w=0;w<18;w++)t.fillStyle=bu(m,d,(w+.5)/18),t.fillRect(p+w*g,u-Ht/2,g+.3,Ht);ve(t,p,u-Ht/2,No,Ht,o),p+=
No+Hn,h(a,o.quiet)}else t.fillStyle=m,t.fillRect(p,u-Ht/2,Ht,Ht),ve(t,p,u-Ht/2,Ht,Ht,o),p+=Ht+Hn,h(l,o.quiet)}}function bu(t,e,n){
return`rgb(${[1,3,5].map(r=>{let[s,i]=[t,e].map(l=>Number.parseInt(l.slice(r,r+2),16));return Math.round(Number(s)+n*(Number(
i)-Number(s)))}).join(" ")})`}function ve(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,
o-1,r-1),t.fill("evenodd")}var yu=12,Or=(t,e)=>Array.from({length:Math.max(0,Math.min(yu,e)+1-t)},(n,o)=>String(o+t));function Bi(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Ce(t,"Blocks",n),s=a("Rows","Blocks of rows","row_spl\
it"),i=a("Columns","Blocks of columns","col_split"),l=t.ownerDocument.createElement("input");l.type="range",l.max=String(
j.max_block_gap),l.addEventListener("input",()=>e.setOption("gap",Number(l.value))),rn(r,"Gap","Gap between blocks",l);function c(u){
return!!e.model.get("split_names")?.includes(u)}function a(u,f,m){let d=Ao(r,u,f,h=>e.setOption(m,c(h)?h:Number(h)||h));
function p(h){return h?h===Se?"by cluster":Number(h)&&!c(h)?`${h} blocks`:`by ${h}`:"together"}return(h,g)=>d(g>1?["",...h,
...Or(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([Se,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[Se]:[],f.columns),l.value=String(e.option("gap")??j.block_gap)}}function Fi(t,e){return[`Column cluster ${Q(t,e)}`,z(b(t.sizes,e),"columns")]}var Ui=t=>t?` Columns are cut into ${z(t.k,
"clusters")}.`:"";var Wi=j.colors,xu=Object.keys(j.marker_scales),ji=j.marker_scales;function Cr(t){return nn(t)?t:t%In}function et(t){return nn(
t)?ii(t):b(Wi,t%Wi.length)}function $r(t){return b(xu,nn(t)?ai(t):t%ye)}var Mu=12;function qi(t,e){let n="How the columns are clustered",{box:o,list:r}=Ce(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(w,x)=>Ao(r,w,`${w} of columns`,y=>{
e.setOption("column_options",{...s(),...x(y)}),e.flush()}),l=i("Clusters",w=>({n_clusters:Number(w)||null})),a=(e.model.
get("column_choices")??[]).map(({name:w,text:x,values:y,words:M})=>{let A=i(x,_=>({[w]:y[M.indexOf(_)]}));return()=>A(M,
String,M[y.indexOf(s()[w])]??"")}),u=r.ownerDocument,f=u.createElement("section");f.addEventListener("change",e.flush),r.
append(f);let m="",d=[],p=()=>e.option("column_clusters")??{};function h(w,x){let{tree:y}=p(),M=(T,C)=>{let{[w]:k,...E}=p()[T]??
{};C&&(E[w]=C),e.setOption("column_clusters",{...p(),tree:y,[T]:E})},A=["text","color"].map(T=>Object.assign(u.createElement(
"input"),{type:T,maxLength:200})),[_,N]=A;_.addEventListener("blur",()=>g()),_.addEventListener("change",()=>M("names",_.
value.trim())),N.addEventListener("input",()=>M("colors",N.value)),N.addEventListener("keydown",({key:T})=>{T==="Delete"&&
M("colors","")});let S=z(x);return rn(f,`Name ${S}`,`Name of column cluster ${S}`,_),rn(f,"",`Color of column cluster ${S}`,
N),N.title="Delete resets it",A}let g=()=>{};return function(x,y){let{n_clusters:M}=s();o.hidden=x<2||M===void 0,l(["",...Or(
1,x)],N=>N||"not cut",String(M||""));for(let N of a)N();let A=y&&y.k<=Mu?[...y.nodes]:[],_=y?Eo(y):[];g=()=>{let N=[p().
tree,A].join();if(m!==N){if(d.some(([S])=>S.matches(":focus")))return;m=N,f.replaceChildren(),d=A.map(h)}d.forEach(([S,T],C)=>{
T.value=et(b(_,C)),S.matches(":focus")||(S.value=p().names?.[b(A,C)]??"")})},g()}}var Gi={cmap:"distance_cmap"},Ki={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function ku(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Vi(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let c=e.get("distances"),{n:a}=t.data;return(c!==o.bytes||a!==o.n)&&(o={bytes:c,
n:a,values:ku($n(c),a)}),o.values}function i(){let c=t.data,a=s();if(r.data&&r.of===c&&r.values===a)return r.data;let u=Array.
from({length:a.length?c.n:0},(m,d)=>c.name(d)),f={...c,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:a,columnTree:null,tracks:[],columnTracks:[]};return r={of:c,values:a,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:c=>c==="values_about"?{unit:n().unit,centered:!1}:e.get(c)}},note:{value:()=>n().note??""},
option:{value:c=>Object.hasOwn(Ki,c)?Ki[c]:t.option(Gi[c]??c)},setOption:{value(c,a){let u=Gi[c];u&&t.setOption(u,a)}}})}var[Au,Su]=[2,1],vu=8,Tu=.8,[Eu,_u]=[430,1100],Nu=560;function Xi(t,e){let n=Array.from(on("Greys",e));return t.dark?n:n.
map((o,r)=>b(n,3*(255-Math.floor(r/3))+r%3))}function Yi(t){let e=t.closest("[data-framed]")?Nu:Tu*Mt(t).innerHeight/he(
t);return Math.min(_u,Math.max(Eu,e))}function Ou({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:l}=n.
heatmap;return s.map(({label:c})=>{let a=b(e.tree.start,b(t.nodes,c)),u=a+b(t.sizes,c),[f,m]=[r.begin(a),o.begin(a)];return{
label:c,left:i+f,top:l+m,width:r.end(u)-f,height:o.end(u)-m}})}function Ji(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),
t.rect(r.left-1,r.top-1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:l,width:c,height:a}of Ou(e,n))t.strokeStyle=
et(b(o,s)),t.lineWidth=Math.min(c,a)<vu?Su:Au,t.beginPath(),t.rect(i,l,c,a),t.stroke();t.restore()}function Zi(t){return{
brush:(e,n)=>t.select([...e,...n??t.data.tree.order]),columns:()=>null,take(){},follow(){},restyle(){},destroy(){}}}function Lr({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((a,u)=>a+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[l,c]=[0,1/0];for(let a=0;a<t;a++){let u=Ct(o,Ct(n,a));i[Ct(n,a)]=(l+u/2)*r,l+=u,s[a+1]=l*r,c=Math.min(c,u*r)}for(let a=0;a<
t-1;a++)i[t+a]=(Ct(i,Ct(e,2*a))+Ct(i,Ct(e,2*a+1)))/2;return{edges:s,x:i,least:c}}function ce(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Ct(t,n)+(e-n)*(Ct(t,n+1)-Ct(t,n))}function $e(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Ct(t,r)<=e?n=r:o=r-1}return n+(e-Ct(t,n))/(Ct(t,n+1)-Ct(t,n))}function Ct(t,e){
return t[e]}var Ir=1;function Tt(t,e){return oa(t,ce(t.places?.edges,e))}function oa(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Rr(t,e,n){
return ft(t.places?t.places.x:e.x,n)}function un(t,e,n){return oa(t,Rr(t,e,n))}function Jt(t,e){let n=t.from+e/t.width*(t.
to-t.from);return $e(t.places?.edges,n)}function lt(t,e){return t.height*(1-e/t.top)}function Co(t,e){return t.top*(1-e/
t.height)}function Le(t){return t.width/(t.to-t.from)}function Dr(t,e){return Tt(t,e+1)-Tt(t,e)}function $o(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=Ir/(Le(e)*n),l=e.places?.edges,c=Zs(
t,e.from,e.to,i,l),a=new Int32Array(12*c.length),u=new Int32Array(3*c.length),f={rows:Qi(r+s+1),columns:Qi(o+s+1)},m=0,d=(g,w,x,y,M)=>{
a.set([w,x,y,M],4*m),u[m++]=g},p=g=>Math.round(un(e,t,g)*n-s/2),h=g=>Math.round(lt(e,ut(t,g))*n-s/2);for(let g of c){let[
w,x]=Kt(t,g),[y,M,A]=[p(w),p(x),h(g)],[_,N]=[Math.max(0,y),Math.min(o,M+s)];A>-s&&_<N&&ta(f.rows,A,_,N)&&d(g,_,A,N-_,s);
for(let[S,T]of[[w,y],[x,M]]){if(T<0||T+s>o+1)continue;let k=S>=t.n&&Io(t,S,l)>=i?h(S):r,[E,$]=[Math.max(0,Math.min(A,k)),
Math.max(A,k)];E<$&&ta(f.columns,T,E,$)&&d(g,T,E,s,$-E)}}return{rects:a,owner:u,count:m,thick:s}}function Lo(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(ft(e,s),ft(e,s+1),ft(e,s+2),ft(e,s+3))}function Io(t,e,n){let o=ft(t.sizes,e);if(!n)
return o;let r=ft(t.start,e);return ft(n,r+o)-ft(n,r)}function Qi(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function ta(t,e,n,o){let[r,s]=[ft(t.from,e),ft(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Zt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Ir/(Le(r)*r.dpr),
l=r.places?.edges,c=Math.max(0,Math.floor($e(l,r.from)));for(;c<t.n&&ce(l,c)<r.to;){let a=ft(o,ft(t.order,c)),u=ft(t.start,
ft(e,a)),f=u+ft(n,a),[m,d]=[Math.max(0,Tt(r,u)),Math.min(r.width,Tt(r,f))];s.push({label:a,x0:m,x1:d}),c=Math.max(f,Math.
ceil($e(l,ce(l,u)+i)))}return s}var ea=new WeakMap;function fn(t,e){if(t.monotone)return ut(t,e);let n=ea.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Kt(t,o);n[o]=Math.max(ut(t,o),n[r]??0,n[s]??0)}
ea.set(t.children,n)}return ft(n,e)}function Bn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Jt(e,n)),
0),t.n-1),i=ft(t.order,s),l=Ir/(Le(e)*e.dpr),c=-1,a=r,u=(f,m,d)=>{let p=Math.hypot(m,d);p<a&&([a,c]=[p,f])};for(let f=ft(
t.parents,i);f>=0;f=ft(t.parents,f)){if(Io(t,f,e.places?.edges)<l)continue;let[m,d]=Kt(t,f),p=lt(e,ut(t,f)),h=[m,d].map(
g=>un(e,t,g));u(f,na(n,h[0]??0,h[1]??0),o-p),[m,d].forEach((g,w)=>{let x=lt(e,ut(t,g));u(g,n-ft(h,w),na(o,p,x))})}return c}
function na(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function ft(t,e){return t[e]}function ra(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=l=>n?
l:l.replaceAll(",","");return r==="d"?i(Nt(t,0)).replace(/^-0$/,"0"):r==="e"?lo(t,s):r==="g"?Bt(t,Math.max(1,s)):r==="%"?
`${i(Nt(100*t,s))}%`:i(Nt(t,s))}var Cu=2e4,$u=4;function sa(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:l,face:c,fmt:a,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[d,p]=e.shown,[h,g]=[f.unit,u.unit];if(g<W+2||h<W||(p-d)*r.length>Cu)return;let w=[];
for(let x=Math.ceil(d-.2);x+.8<=p&&x<o.length;x++)for(let y=0;y<r.length;y++){let M=b(n.values,b(o,x)*n.p+b(r,y)),A=ra(M,
a);if(!A)continue;if(c.width(A)+$u>h)return;let _=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),N=.2126*b(l,_)+
.7152*b(l,_+1)+.0722*b(l,_+2),S=m.left+f.at(y+.5),T=m.top+u.at(x+.5)+.5;w.push({word:A,x:S,y:T,dark:N>127.5})}t.font=c.css(),
rt(t,"center");for(let{word:x,x:y,y:M,dark:A}of w)t.fillStyle=A?"#000000":"#ffffff",t.fillText(x,y,M)}var ia=j.label_gap,Lu=j.max_label_shift,Iu=j.max_last_label_shift;function aa(t,e,n){for(let[o,r]of e.entries()){let s=Pr(
t.map(({centre:c})=>c),r,n),i=o===e.length-1?Iu:Lu,l=s?.every((c,a)=>{let{centre:u,span:f}=t[a];return Math.abs(c-u)<=Math.
max(f/2,i)});if(s&&l)return{wording:o,middles:s}}return null}function Pr(t,e,n,o=ia){let r=t.length;if(e.reduce((m,d)=>m+
d,o*(r-1))>n)return null;let s=t.map((m,d)=>d).sort((m,d)=>b(t,m)-b(t,d)),i=[0];for(let m=1;m<r;m++){let d=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+d)}let l=[];s.forEach((m,d)=>{let[p,h]=[b(t,m)-b(i,d),1];for(let g=l.at(-1);g&&g.mean>=
p;g=l.at(-1))p=(p*h+g.mean*g.size)/(h+g.size),h+=g.size,l.pop();l.push({mean:p,size:h})});let c=new Array(r),a=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:d}of l)for(let p=f+d;f<p;f++)c[b(s,f)]=Math.min(Math.max(m,a),u)+
b(i,f);return c}function ca(t,e,n,o=ia){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((l,c)=>c).sort((l,c)=>(t[c]?.
span??0)-(t[l]?.span??0));for(let l of i){let{centre:c,span:a}=t[l],u=b(e,l)/2;if(2*u>1.5*a||c-u<0||c+u>n)continue;let f=Math.
max(0,Math.floor(c-u-o/2)),m=Math.max(0,Math.ceil(c+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[l]=!0)}return r}var Fn=10,Hr=90,zr=({kind:t,values:e},n)=>t!=="text"||n/e.length>=W+2,Ro=(t,e,n)=>t.map(o=>{if(o.kind!=="text")return Fn;
if(!zr(o,e))return 0;let r=Array.from(o.values,(s,i)=>n.width(q(dt(o,i))));return Math.min(Hr,Math.max(Fn+1,...r))});var la=3,Un=84,Wn=6,Ru=8;function ua(t,e,n,[o,r],s,i=()=>"",l=null,c=[]){let a=t.map(({name:m})=>s.fit(`${i(m)} ${q(m)}`.
trim(),Un)),{items:u,lines:f}=ln(t,e,s,l,c);return{names:a,items:u,legendHeight:f?f*zn+Ru:0,namesHeight:m=>Math.max(0,...a.
map((d,p)=>b(m,p)&&s.width(d)+Wn+6)),fit:m=>t.map(d=>{if(d.kind!=="text")return Fn;if(m<W+2)return 0;let p=Fn+1;for(let h=Math.
floor(o);h<r&&h<n.length;h++)p=Math.max(p,s.width(q(dt(d,b(n,h)).slice(0,60))));return Math.min(Hr,p)})}}var jn=9,Po=17,Du=14,Ie=5,fa=11,Te=7,Br=W+Te+5,Ur="missing",Pu=130,ma=37,pa=140,qn=18,Fr=W+2,da=90,ha=8,Hu=1.05,zu=.6,Do=t=>t&&
t+la;function ga(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i,tracks:l}=t,c=B=>Math.round(B*i)/i,a=t.columnCut?jn+Ie:
0,u=t.columnTitles?Du:0,f=t.columnTracks??[],m=f.reduce((B,U)=>B+Do(U),0),d=t.columnTree?Math.min(70,.1*o)+Ie:8,p=c(d+a+
u+m),h=t.titles?Po:0,g=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,w=o-(l?.legendHeight??0),x=l?.fit((w-p-24)/s)??[],y=()=>x.
reduce((B,U)=>B+Do(U),0),M=()=>c(h+g+Ie+jn+y()+Ie),A=M(),_=t.gaps?[...t.scale,Ur]:t.scale,N=fa+10+Math.max(0,..._.map(B=>e.
width(B))),S=16+Math.max(N,e.width(t.unit)+4),T=0,C=w-p-24;if(t.chosen||C/s>=Fr){let B=Math.min(Pu,.26*n,t.longestName());
T=B+(t.chosen?B&&qn+6:10)}let k=Math.max(20,n-A-S-T),E=()=>Wr(r,(k-Math.min(t.between??0,Sr*k))/r.length,A,.34*w,e,!y()),
$=E(),L=()=>Math.max($.height,l?.namesHeight(x)??0);(T||x.length)&&(w-p-L())/s<Fr&&(t.chosen||(T=0),x=l?.fit(0)??[],A=M(),
k=Math.max(20,n-A-S-T),$=E());let R=Math.max(20,w-p-L()),v=0;if(t.square){let B=()=>{let[Z,D]=[n-A-T,w-p-L()],F=Br+da+2*
Te+6,G=Math.min(Z-S,D),K=Math.min(Z-ha,D-F);v=K>Hu*G?F:0,k=Math.max(20,v?K:G)};B(),T&&!t.chosen&&k/s<Fr&&(T=0,B()),$=E(),
k=Math.max(20,Math.min(k,w-p-L()-v));let U=n-A-T-(v?ha:S)-k;t.rowTree&&U>0&&(g+=Math.max(0,Math.min(U,zu*k-g)),A=M()),R=
k}k=c(k),R=c(R);let O=A-Ie-y(),I=O,P=p-Ie-m;return{heatmap:{left:A,top:p,width:k,height:R},clusterBar:{left:O-jn,top:p,width:jn,
height:R},rowTree:{left:h,top:p,width:g,height:R},columnTree:{left:A,top:2+u,width:k,height:t.columnTree?p-a-u-m-Ie-2:0},
columnBar:{left:A,top:p-a-m,width:k,height:a&&jn},bar:{left:v?A:A+k+T+16,top:p+Br+(v&&R+L()+Te),width:fa,height:v?da:Math.
min(120,Math.max(1,R-Br-Te))},tall:Math.ceil(p+R+L()+v)+(o-w),names:$,rowNames:T,tracks:x.map(B=>(I+=Do(B),{left:c(I-B),
top:p,width:B,height:R})),width:n,columnTracks:f.map(B=>(P+=Do(B),{left:A,top:c(P-B),width:k,height:B})),trackNames:l?.names??
[],legend:l?.items??[],legendTop:w+4,below:L()}}function Wr(t,e,n,o,r,s=!0){let i=t.map(p=>q(p)),l=p=>Math.max(0,...p.map(
h=>r.width(h)));if(l(i)+8<=e)return{words:i,angle:0,every:1,height:W+12};let c=ma*Math.PI/180,a=s&&e*Math.sin(c)>=W+1,u=a?
1:Math.max(1,Math.ceil((W+2)/e)),f=Ve(i,Tn(i),(p,...h)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=a?Math.min(pa,(o-16)/Math.
sin(c),g/Math.cos(c)):Math.min(pa,o-10);return r.fit(b(i,p),w,W,!1,...h)}),m=a?c:Math.PI/2,d=l(f)*Math.sin(m)+W*Math.cos(
m)+12;return{words:f,angle:a?ma:90,every:u,height:Math.ceil(d)}}function wa(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,l){let{from:c,to:a}=o,{heatmap:u,rowNames:f}=e,m=W+2,d=Math.
floor(u.height/m),p=i.map(y=>b(n,y)).filter(y=>y+.5>=c&&y+.5<=a).slice(0,d).sort((y,M)=>y-M),h=p.map(y=>o.at(y+.5)),g=Pr(
h,Array(p.length).fill(m),u.height,0)??[],w=l(p,f-qn-6),x=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,rt(t,"left"),t.beginPath(),w.forEach((y,M)=>{let[A,_]=[u.top+b(h,M),u.top+b(g,M)];t.moveTo(x+2,A),t.lineTo(
x+5,A),t.lineTo(x+qn-3,_),t.fillText(y,x+qn,_+.5)}),t.stroke()}function ba(t,e,n,o,[r,s],i,l){let c=new Float64Array(e),a=new Float32Array(i*l),u=(s-r)/l,f=-1;for(let m=0;m<l;m++){let d=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(d+u/2),0),n.length-1);if(p===f){a.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let h=At(n,p)*e;for(let g=0;g<e;g++)c[g]=At(t,h+g)}else Bu(c,t,e,n,d,d+u);Fu(a,m*i,c,o,i)}return a}function Bu(t,e,n,o,r,s){
t.fill(0);let i=0;for(let l=Math.max(0,Math.floor(r));l<s&&l<o.length;l++){let c=Math.min(l+1,s)-Math.max(l,r);if(c<=1e-9)
continue;i+=c;let a=At(o,l)*n;for(let u=0;u<n;u++)t[u]=At(t,u)+c*At(e,a+u)}for(let l=0;l<n;l++)t[l]=At(t,l)/i}function Fu(t,e,n,o,r){
let s=o.length,i=s/r;for(let l=0;l<r;l++){let[c,a]=[l*i,(l+1)*i];if(i<=1){t[e+l]=At(n,At(o,Math.min(Math.floor(c+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(c);f<a&&f<s;f++)u+=(Math.min(f+1,a)-Math.max(f,c))*At(n,At(o,f));t[e+l]=u/i}}
function ya(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:l}=e,c=e.norm==="linear",[a,u]=[Math.floor(256*l[0]),Math.min(255,Math.
floor(256*l[1]))],f=256*l[0],m=256*(l[1]-l[0])/(i-s);for(let d=0;d<t.length;d++){let p=At(t,d);if(Number.isNaN(p))continue;
let h=0;if(c)h=Math.min(Math.max(Math.floor(f+(p-s)*m),a),u);else for(let g=128;g;g>>=1)p>=At(r,h+g-1)&&(h+=g);h*=3,o[4*
d]=At(n,h),o[4*d+1]=At(n,h+1),o[4*d+2]=At(n,h+2),o[4*d+3]=255}}function Ho(t,[e,n],o,r){let s=[],i=o/(n-e),l=Math.ceil($e(
r,n));for(let c=Math.floor($e(r,e));c<l;c++){if(!t(c))continue;let a=Math.max((ce(r,c)-e)*i,0),u=Math.min(Math.max((ce(r,
c+1)-e)*i,a+1),o),f=s.length-1;f>0&&a<=At(s,f)+1e-6?s[f]=Math.max(u,At(s,f)):s.push(a,u)}return s}function At(t,e){return t[e]}var Uu=j.missing_color;function zo(t,e,n,o,r,s,i,l){t.width=Math.min(o.length,s.width),t.height=s.height;let c=ba(e.values,
e.p,n,o,r,t.width,t.height),a=t.getContext("2d");if(!a)return;let u=a.createImageData(t.width,t.height);ya(c,i,l,u.data),
a.putImageData(u,0,0)}function Bo(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Uu,r?.some(({gap:i})=>i)?
Wu(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function Wu(t,e,n,o,[r,s],i){let l=mn(s,n.left,e.width,i);for(let[c,a,u,f]of mn(r,n.top,e.height,i))for(let[m,d,p,h]of l)
o&&t.fillRect(p,u,h,f),t.drawImage(e,m,c,d,a,p,u,h,f)}function mn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),l=c=>Math.
round((o+c)*s)/s;return n.map(c=>{let[a,u]=[l(c.begin),l(c.end)],f=Math.max(u-a,1/s),[m,d]=[(c.from-t)*i,(c.to-t)*i];return i<
1&&d-m>3&&([m,d]=[Math.ceil(m),Math.floor(d)]),[m,d-m,a,f]})}function Fo(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.
length,l=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,a)=>{if(!c)return;let u=e.left+(s?.at(a+.5)??
i*(a+.5));if(n.angle===0){rt(t,"center","alphabetic"),t.fillText(c,u,l+W+6);return}t.save(),rt(t,"right"),t.translate(n.
angle<90?u+4:u,l+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function Uo(t,{heatmap:e,
rowNames:n},[o,r],s,i,l,c){let a=c?.unit??e.height/(r-o);if(a<W)return;t.font=l.css(),t.fillStyle=i.quiet,rt(t,"left");let u=[];
for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let d=b(u,m)+.5,p=e.top+(c?.at(d)??(d-o)*a);t.
fillText(f,e.left+e.width+7,p+.5)})}function jr(t,e,n,o,r){let s=$o(e,n),[i,l]=[Math.round(n.width*n.dpr),Math.round(n.height*
n.dpr)];t.width=Math.max(1,o?l:i),t.height=Math.max(1,o?i:l);let c=t.getContext("2d");return c&&(o&&c.setTransform(0,1,1,
0,0,0),Lo(c,s,r)),s}function ka(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,0];for(let l=0;l<=o;l++){let c=Math.
floor(Jt(e,(l+.5)/e.dpr)),a=n[Math.min(c,n.length-1)],u=l<o&&a!==void 0?t.labels[a]??-1:-1;u!==s&&(s>=0&&r.push({label:s,
x0:i/e.dpr,x1:l/e.dpr}),[s,i]=[u,l])}return r}function qr(t,{left:e,top:n,width:o,height:r},s,i,l,c){for(let{label:a,x0:u,
x1:f}of s){let m=l&&f-u>4?.5:0,[d,p]=[u+m,f-u-2*m],h=c?[e+d,n,p,r]:[e,n+d,o,p];t.fillStyle=et(b(i,a)),t.beginPath(),l&&f-
u>8?t.roundRect(...h,2):t.rect(...h),t.fill()}}function Gr(t,e,{left:n,top:o},r,s,i,l,c){let{dpr:a}=r;t.save(),t.setTransform(
1,0,0,1,Math.round(n*a),Math.round(o*a)),t.beginPath(),t.rect(0,0,e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation=
"source-atop";for(let{label:u,x0:f,x1:m}of l){let d=b(i?.nodes??[],u);if(!i||d<i.tree.n)continue;let p=Math.round(lt(r,fn(
i.tree,d))*a-1),h=Math.floor(f*a),g=Math.max(1,Math.ceil(m*a)-h);t.fillStyle=et(b(c,u)),s?t.fillRect(p,h,e.width-p,g):t.
fillRect(h,p,g,e.height-p)}t.restore()}function Aa(t,{heatmap:e},[n,o],r,s,i){let{left:l,top:c,width:a,height:u}=e,f=xa(
n,r);t.fillStyle=i.paper,t.globalAlpha=.62,Ma(f,u,(m,d)=>t.fillRect(l,c+m,a,d)),s&&Ma(xa(o,s),a,(m,d)=>t.fillRect(l+m,c,
d,u)),t.globalAlpha=1,t.fillStyle=i.ink;for(let m=0;m<f.length;m+=2){let[d=0,p=0]=[f[m],f[m+1]];t.fillRect(l-4,c+d,3,Math.
max(1,p-d))}}var xa=({blocks:t},e)=>t.flatMap(({from:n,to:o,begin:r,end:s})=>Ho(e,[n,o],s-r).map(i=>i+r));function Ma(t,e,n){
let o=0;for(let r=0;r<=t.length;r+=2){let s=t[r]??e;s>o&&n(o,s-o),o=t[r+1]??e}}function pn(t,{left:e,top:n,width:o,height:r},s,i){
let l=m=>Math.round(m*i)/i,[c,a,u,f]=[l(e),l(n),l(e+o),l(n+r)];for(let[m,d]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),
t.rect(c-d,a-d,u-c+2*d,f-a+2*d),t.rect(c,a,u-c,f-a),t.fill("evenodd")}function Kr(t,e){if(t.norm==="linear"){let r=Ge(t.vmin,t.vmax,e,40);return{values:r,words:ne(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(ne([r]),0):at(r,2));return{values:n,words:o}}function Sa(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:l}){let{left:c,top:a,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(c,a+g,u,Math.min(1,f-g));let d=(g,w)=>{t.beginPath(),t.moveTo(c,g),t.lineTo(c+u,g),t.lineTo(c+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&d(a,a-Te),t.fillStyle=m(0),n.below&&d(a+f,a+f+Te);let{values:p,
words:h}=Kr(n,f);t.font=i.css(),rt(t,"left"),p.forEach((g,w)=>{let x=a+f*(1-n.share(g));t.fillStyle=s.rule,t.fillRect(c+
u,Math.min(Math.round(x),a+f-1),4,1),t.fillStyle=s.quiet;let y=Math.min(Math.max(x,a+5),a+f-4);t.fillText(h[w]??"",c+u+8,
y)}),t.fillStyle=s.quiet,t.fillText(o,c,a-Te-2-W/2),l&&(t.fillStyle=j.missing_color,t.fillRect(c,a+f+14,9,9),t.fillStyle=
s.quiet,t.fillText(Ur,c+14,a+f+19))}function Vr(t,{places:e,theme:n,face:o},r,s,i){let{blocks:l,first:c,isCrowded:a}=s;if(!r||a)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,rt(t,"center");let m=l.flatMap(({begin:p,end:h},g)=>{let w=h-p-2,x=r(c+g).map(_=>q(_)),
y=x.length-1,M=!i&&o.width(b(x,y))<=Po-4,A=x.findIndex(_=>o.width(_)<=w);return!i&&w<W||A<0&&!M?[]:{middle:(p+h)/2,words:x,
last:y,lies:M,found:A<0?y:A}}),d=m.some(({found:p,last:h})=>p===h);for(let{middle:p,words:h,last:g,lies:w,found:x}of m){
let y=d&&x===g-1?g:x;t.save(),i?t.translate(u.left+p,f.top-7.5):t.translate(Po/2-2,u.top+p),!i&&(!w||y<g)&&t.rotate(-Math.
PI/2),t.fillText(b(h,y),0,.5),t.restore()}}function dn(t,e,n,o=!1){let[r,s]=[n.length,e.length];t.width=o?s:r,t.height=o?r:s;let i=t.getContext("2d");if(!i)return;
let l=i.createImageData(t.width,t.height);e.forEach((c,a)=>{if(!c.colors.length)return;let u=po(c);n.forEach((f,m)=>{let d=4*
(o?m*s+a:a*r+m);l.data.set(u.subarray(3*f,3*f+3),d),l.data[d+3]=255})}),i.putImageData(l,0,0)}var Wo=(t,e,n)=>Int32Array.
from({length:e},(o,r)=>{let s=Math.floor(n(r+.5));return t[Math.min(Math.max(s,0),t.length-1)]});var ju=.5,va=(t,e,n)=>Ro(t,ju*e,n);function Ta(t,e,n){dn(t,e,Int32Array.from(n))}function Ea(t,e,n){let{columnTracks:o,columns:r,
columnAxis:s,places:i,theme:l,face:c,dpr:a,markOf:u}=n;t.font=c.css(),rt(t,"left"),t.imageSmoothingEnabled=!1,i.columnTracks.
forEach(({left:f,top:m,width:d,height:p},h)=>{if(!p)return;let g=b(o,h);if(g.colors.length)for(let[y,M,A,_]of mn(s,f,e.width,
a))t.drawImage(e,y,h,M,1,A,m,_,p),ve(t,A,m,_,p,l);else if(s.unit>=W){t.fillStyle=l.quiet;for(let y=0;y<r.length;y++)t.save(),
t.translate(f+s.at(y+.5),m+p),t.rotate(-Math.PI/2),t.fillText(c.fit(q(dt(g,b(r,y))),p),0,.5),t.restore()}t.fillStyle=l.ink;
let w=f+d+Wn,x=c.fit(`${u(g.name)} ${q(g.name)}`.trim(),Math.min(Un,i.width-w-2));t.fillText(x,w,m+p/2+.5)})}function _a(t,e,n,[o,r],s){let i=Wo(n,s,l=>o+l/s*(r-o));dn(t,e,i,!0)}function Na(t,e,n,o,r,s,i,l,c){let{from:a,to:u}=s;t.
font=l.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(({left:f,top:m,width:d,height:p},h)=>{if(!d)
return;let g=b(n,h),w=b(o.trackNames,h);if(g.colors.length)for(let[x,y,M,A]of mn(s,m,e.height,c))t.drawImage(e,h,x,1,y,f,
M,d,A),ve(t,f,M,d,A,i);else if(s.unit>=W){t.fillStyle=i.quiet,t.textAlign="left";for(let x=Math.ceil(a-.4);x+.6<=u;x++){
let y=l.fit(q(dt(g,b(r,x))),d);t.fillText(y,f,m+s.at(x+.5)+.5)}}t.fillStyle=i.ink,t.save(),t.translate(f+d/2,m+p+Wn),d>l.
width(w)?(t.textAlign="center",t.fillText(w,0,W/2)):(t.rotate(-Math.PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function Gn({data:t,inBlocks:e,places:n,rowAxis:o,dpr:r}){let{width:s,height:i}=n.rowTree,{tree:l}=e??t,c=(Ft(l)||1)*1.04;
return Ca(l,o,{width:i,height:s,top:c,dpr:r})}function Re({places:t,columnAxis:e,dpr:n},o){let r=(Ft(o)||1)*1.02;return Ca(
o,e,{...t.columnTree,top:r,dpr:n})}function Ca(t,e,n){let{from:o,unit:r,length:s}=e,i=Oa.get(e);return i?.tree!==t&&Oa.set(
e,i={tree:t,places:fi(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Oa=new WeakMap,qu=15e4,Gu=.75;function Ku({gap:t,
blocks:e,length:n,from:o,to:r},s,i,l){let a=(r-o)*l<=qu?n-t*(e.length-1):s?Gu*n:n;return Math.max(1,Math.round(a*i))}function $a(t){
let e=()=>{let a={canvas:xe(t,()=>a.key=[]),key:[]};return a},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};
function o(a,u,f){if(Me(a.canvas))a.canvas=xe(t,()=>a.key=[]);else if(u.length===a.key.length&&u.every((m,d)=>m===a.key[d]))
return;a.key=u,f(a.canvas)}function r(a,u){let{data:f,places:m,columnAxis:d,theme:p,face:h,dpr:g}=u,{columnTree:w}=m,{columnCut:x}=u,
y=f.columnTree;if(w.height&&y){let M=[y,w.width,w.height,g,p.quiet,d],A=Re(u,y);o(n.columns,M,T=>jr(T,y,A,!1,p.quiet));let _=x?
Zt(x,A):[],N=x?Eo(x):new Int32Array(0);Gr(a,n.columns.canvas,w,A,!1,x,_,N),qr(a,m.columnBar,vr(_,d),N,!0,!0),a.fillStyle=
p.ink;let S=x&&w.top+lt(A,x.t);for(let T=0;S&&T<w.width;T+=6)a.fillRect(w.left+T,S,3,1)}if(Vr(a,u,u.columnTitleOf,d,!0),
Fo(a,m,p,h,d),Sa(a,u),m.columnTracks.length){let{columnTracks:M,columns:A}=u;o(n.above,[M,A],_=>Ta(_,M,A)),Ea(a,n.above.
canvas,u)}m.legend.length&&Oo(a,m.legend,m.legendTop,p,h)}function s(a,u){let{data:f,places:m,rows:d,columns:p,shown:h,scale:g,
map:w,gaps:x,theme:y,face:M,dpr:A}=u,{rowAxis:_,columnAxis:N}=u,{heatmap:S}=m,T={width:Math.max(1,Math.round(S.width*A)),
height:Ku(_,u.titleOf!==null,A,p.length)},C=[f.values,d,p,...h,T.width,T.height,g,w];if(o(n.heatmap,C,E=>zo(E,f,d,p,h,T,
g,w)),Bo(a,n.heatmap.canvas,S,x,[_,N],A),sa(a,u),m.rowNames){let E=($,L)=>{let R=$.map(I=>b(d,I)),v=R.map(I=>q(f.name(I))),
O=R.map(I=>uo(f,I));return Ve(v,O,(I,...P)=>M.fit(b(v,I),L,W,!1,...P))};u.named?wa(a,u,u.named,E):Uo(a,m,h,E,y,M,_)}let{
tracks:k}=u;m.tracks.length&&(o(n.tracks,[k,d,...h,T.height],E=>_a(E,k,d,h,T.height)),Na(a,n.tracks.canvas,k,m,d,_,y,M,A))}
function i(a,u){let{rowTree:f,rows:m,places:d,rowAxis:p}=u,h=Ot(u.cut),g=Gn(u),w=f?Zt(u.cut,g):ka(u.cut,g,m);qr(a,d.clusterBar,
vr(w,p),h,f),(f||u.inBlocks)&&l(a,u,g,f?w:[],h),u.outlined&&Ji(a,u,w,h),Vr(a,u,u.titleOf,p)}function l(a,u,f,m,d){let{tree:p}=u.
inBlocks??u.data,{rowTree:h}=u.places,{dpr:g,from:w,to:x}=f,y=u.theme.quiet,M=[p,h.width,h.height,g,w,x,y,u.rowAxis];o(n.
tree,M,A=>{jr(A,p,f,!0,y)}),Gr(a,n.tree.canvas,h,f,!0,u.cut,m,d)}function c(a,u){let{data:f,places:m,rows:d,placeOf:p,selection:h,
hover:g,rowTree:w,theme:x,dpr:y}=u,{rowAxis:M,columnAxis:A}=u,{heatmap:_}=m;if(h){let v=B=>!!h[b(d,B)],{some:O,columns:I}=u;
Aa(a,m,[M,A],v,O&&(B=>O.has(b(I,B))),x)}u.brushed&&pn(a,u.brushed,x,y);let N=(v,O,I,P)=>{let[B,U]=[M.begin(v),M.end(O)],
Z=Math.max(U-B,2),D=(B+U)/2,F=Math.max(0,D-Z/2),G=Math.min(_.height,D+Z/2);G<=0||F>=_.height||pn(a,{left:I,top:_.top+F,width:P-
I,height:G-F},x,y)},[S,T]=[_.left,_.left+_.width],C=({start:v,sizes:O},I)=>N(b(v,I),b(v,I)+b(O,I),S,T),{branch:k}=u;u.inBlocks&&
k?.within&&C(u.inBlocks.tree,k.within);let{columnTree:E}=f,$=k?.across??0,[L,R]=E&&$?[b(E.start,$),b(E.sizes,$)]:[k?.above,
1];if(L!==void 0){let v=A.begin(L),O={..._,left:S+v,width:A.end(L+R)-v};pn(a,O,x,y)}if(g)if(g.leaf!==void 0){let v=b(p,g.
leaf);if(N(v,v+1,S,T),u.column>=0){let{begin:O,end:I}=A;N(v,v+1,S+O(u.column),S+I(u.column+1))}}else w&&C(f.tree,g.node)}
return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:c,destroy(){for(let{canvas:a}of Object.values(n))a.width=a.height=
0}}}var Vu=24;function hn(t,e){let n=new Map,o=null,r=null;function s(){let[a={x:0,y:0},u=a]=n.values(),f=Math.max(Vu,Math.hypot(
a.x-u.x,a.y-u.y));return{x:(a.x+u.x)/2,y:(a.y+u.y)/2,far:f}}function i(a){let u=vt(t,a);if(a.pointerType==="touch"&&(n.set(
a.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(a.pointerId),r=s();return}o||!e.down(a,u)||(o={...u,id:a.
pointerId,moved:!1},t.setPointerCapture(a.pointerId))}function l(a){let u=vt(t,a);if(n.has(a.pointerId)&&n.set(a.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===a.pointerId&&e.drag(a,u,o):
e.hover(a,u)}function c(a){if(n.delete(a.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===a.pointerId&&
(o=null,a.type==="pointercancel"?e.cancel():e.up(a,vt(t,a),u))}return tt(t,{pointerdown:i,pointermove:l,pointerup:c,pointercancel:c,
pointerleave(a){!o&&a.pointerType!=="touch"&&e.leave()},touchstart(a){let u=a.touches[0],f=u&&e.owns?.(vt(t,u));a.cancelable&&
(a.touches.length>1||f)&&a.preventDefault()}})}function Xr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:l,top:c,width:a,height:u}=r.places.columnTree;if(n<l||n>=l+a||o<c||o>=c+u)return null;
let f=Re(r,s),m=i.n_clusters;return{cut(d){let p=Rt(s,Co(f,d.y-c));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))}}}var La=7;function Ra(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:l,columnAxis:c}=t,{heatmap:a,clusterBar:u,columnBar:f,
rowTree:m}=t.places,d=n-a.top,p=e-a.left,h=p>=0&&p<a.width,g=Math.min(Math.floor(c.placeAt(p)),i.length-1),w=h&&!c.isGap(
p)?g:-1,x=t.places.columnTracks;if(x.some(({height:k})=>k)&&d<0&&n>=b(x,0).top-1)return w<0?null:{above:w};let{columnTree:y}=t.
places,{columnTree:M}=o;if(M&&h&&y.height&&n<y.top+y.height){let k=Re(t,M),E=Bn(M,k,p,n-y.top,La);return E<0?null:Yr(M,E)}
if(t.columnCut&&d<0&&n>=f.top-1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(d<0||d>=a.height)return null;let A=e<=
m.left+m.width;if(l.isGap(d)&&!A)return null;let _=Math.min(Math.floor(l.placeAt(d)),o.n-1),N=b(s,_);if(h)return w<0?null:
{leaf:N,column:w};if(t.places.tracks.some(({left:k,width:E})=>E&&e>=k-1&&e<k+E+1))return{leaf:N,column:-1};if(e>=u.left-
1&&e<a.left)return{label:b(r.labels,N)};let{inBlocks:S}=t;if(!(t.rowTree||S)||!A)return null;let T=(S??o).tree,C=Bn(T,Gn(
t),d,e-m.left,La);return C<o.n?C<0?null:{leaf:C,column:-1}:S?{within:C}:{node:C}}var Yr=(t,e)=>e<t.n?{above:b(t.start,e)}:
{across:e};function Da({data:t,columns:e,columnCut:n},o){let r=t.columnTree;if(o.above!==void 0)return[b(e,o.above)];let s=o.
columns===void 0?o.across:n?.nodes[o.columns];return r&&s!==void 0?Dt(r,s):null}function Jr({data:t,cut:e,columns:n,columnCut:o,
tracks:r,columnTracks:s,outlined:i,inBlocks:l},c){let a=p=>[...o?[`column cluster ${Q(o,b(o.labels,p))}`]:[],...s.map(h=>`${h.
name}: ${dt(h,p)}`)];if(c.above!==void 0){let p=b(n,c.above);return[t.columnAbout[p]?.label??b(t.columns,p),...a(p)]}if(c.
columns!==void 0)return o?Fi(o,c.columns):[];if(c.label!==void 0){let p=z(b(e.sizes,c.label),t.noun);return[`Cluster ${Q(
e,c.label)}`,p]}if(c.node!==void 0)return Ia(t.tree,c.node,e,"Cluster",t.noun);if(c.across!==void 0){let p=t.columnTree;
return p?Ia(p,c.across,o,"Column cluster","columns"):[]}if(c.within!==void 0)return l?Xu(l,c.within,t):[];let u=`cluster\
 ${Q(e,b(e.labels,c.leaf))}`,{leaf:f}=c,m=r.map(p=>`${p.name}: ${dt(p,f)}`);if(c.column<0)return[t.name(f),u,...m];let d=b(
n,c.column);if(i){let[p,h]=[f,d].map(w=>b(e.labels,w)),g=p===h?`both in ${u}`:`${u}, and ${Q(e,b(e.labels,d))}`;return[t.
name(f),Pa(t,f,d),g]}return[t.name(f),...Zr(t,f,d),u,...a(d),...m]}function Ia(t,e,n,o,r){let s=n?.nodes.indexOf(e)??-1,
i=z(b(t.sizes,e),r);return[n&&s>=0?`${o} ${Q(n,s)} · ${i}`:i,`height ${pt(ut(t,e))}`]}function Xu({tree:t,breaks:e},n,{
n:o,noun:r}){let s=o-1-e.length,i=ut(t,n),l=n<o+s?`height ${pt(i)}`:`means of blocks: height ${pt(i-(t.heights[s-1]??0))}`;
return[z(b(t.sizes,n),r),l]}function Zr(t,e,n){return[Pa(t,e,n),...Yu(t,e,n)]}function Pa(t,e,n){let o=t.columnAbout[n],
r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)
return`${s}: ${co(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${co(r)} scaled`;let l=t.originals[e*
t.originalColumns.length+Number(o?.original)];return`${s}: ${gt(l??NaN,i.kind,i.unit)}`}function Yu(t,e,n){let o=t.leafRows?.[e]??
1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],
l=z(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[`${l}: ${Rs(r)} yes`];if(!i)return[];let c=t.cellDeviations[e*
t.p+n]??NaN,a=i.kind==="date"?"days":i.unit,u=`standard deviation ${gt(c,"number",a)}`;return[`${l}: mean ${gt(r,i.kind,
i.unit)}, ${u}`]}function Qr({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:l,top:c,height:a}=t.heatmap,u=n.length,f=(x,y,M)=>[
Math.min(Math.max(0,Math.floor(Math.min(x,y))),M-1),Math.min(Math.max(0,Math.floor(Math.max(x,y))),M-1)+1],[m,d]=f(o.placeAt(
s.y-c),o.placeAt(i.y-c),e.length),[p,h]=f(r.placeAt(s.x-l),r.placeAt(i.x-l),u),g=Math.max(0,o.begin(m)),w=Math.min(a,o.end(
d));return{leaves:Array.from({length:d-m},(x,y)=>b(e,m+y)),columns:h-p<u?new Set(Array.from({length:h-p},(x,y)=>b(n,p+y))):
null,rect:{left:l+r.begin(p),top:c+g,width:r.end(h)-r.begin(p),height:w-g}}}function Ha(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:l}=n;function c({x:k,y:E}){let $=r();return $&&
Ra($,k,E)}function a(k,E){t.setHit(k);let $=k?.label===void 0?k?.node:e.cut.nodes[k.label];k?.leaf!==void 0?e.setHover({
leaf:k.leaf}):$===void 0?e.setHover(null):e.setHover($<e.data.n?{leaf:$}:{node:$}),i.canvas.style.cursor=Xr(t,E)?"ns-res\
ize":k?"pointer":"";let L=r();if(!k||!L)return l.hide();let[R="",...v]=Jr(L,k);l.show(E.x,E.y,R,v)}function u(k,E){let{cut:$,
data:L}=e;if(!k)E||e.select([]);else if(k.leaf!==void 0)e.select([k.leaf],{add:E});else if(k.within!==void 0)e.select(Dt(
r()?.inBlocks?.tree??L.tree,k.within),{add:E});else if(k.node!==void 0||k.label!==void 0){let R=k.node??b($.nodes,k.label??
0);e.select(Dt(L.tree,R),{add:E})}else{let R=r();t.takeColumns((R&&Da(R,k))??[],E)}}function f(k){let E=r()?.inBlocks?.tree;
k?.node!==void 0?e.flip(k.node):E&&k?.within!==void 0&&e.setBlockTree(Cn(E,k.within));let{columnTree:$}=e.data;$&&k?.across!==
void 0&&e.setColumnTree(Cn($,k.across))}function m(k){let E=r();return E?k/E.rowAxis.unit:0}function d(k){let E=r();if(!E)
return .5;let{from:$,to:L,placeAt:R}=E.rowAxis;return(R(k-E.places.heatmap.top)-$)/(L-$)}let p=o.shown(),h=!1,g=null,w=null;
function x(k,E){let $=r();if(!$)return;let{leaves:L,columns:R}=Qr($,k,E);t.brush(L,R)}let y=hn(i.canvas,{down(k){if(k.button)
return!1;p=o.shown(),g=Xr(t,vt(s,k));let E=c(vt(s,k));return h=E?.leaf!==void 0&&E.column>=0&&k.pointerType!=="touch"&&(k.
shiftKey||!o.part),!0},drag(k,{x:E,y:$},L){if(L.moved||=Math.hypot(E-L.x,$-L.y)>=sn,!L.moved)return;if(g)return g.cut({x:E,
y:$});let R=r();h?R&&t.setBrushed(Qr(R,L,{x:E,y:$}).rect):o.move(m(L.y-$),p)},up(k,E,$){if(h&&t.setBrushed(null),$.moved&&
h&&x($,E),g&&e.flush(),$.moved)return;let L=c(E);if(k.altKey)return f(L);u(L,k.shiftKey),k.pointerType==="touch"&&a(L,E)},
cancel:()=>t.setBrushed(null),hover:(k,E)=>a(c(E),E),leave:()=>a(null,{x:0,y:0}),pinch(k,E,$,L){o.zoom(k,d(E.y-L)),o.move(
-m(L))}}),M=tt(i.canvas,{dblclick:o.showAll,wheel(k){!an(s,k)||!r()||(k.preventDefault(),o.zoom(1.0015**(k.deltaY||k.deltaX),
d(vt(s,k).y)))},keydown:Wt({ArrowDown:k=>A(1,0,k.shiftKey),ArrowUp:k=>A(-1,0,k.shiftKey),ArrowRight:k=>A(0,1,k.shiftKey),
ArrowLeft:k=>A(0,-1,k.shiftKey),f:()=>{let k=t.hit(),E=S(k);E!==void 0&&(f(k),C(k?.across!==void 0,E,"flipped"))},Home:()=>A(
-1/0,0),End:()=>A(1/0,0),Enter:k=>{let E=t.hit();E&&u(E,k.shiftKey)},Escape:()=>{e.select([]),a(null,{x:0,y:0}),s.classList.
remove(Pt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function A(k,E,$=!1){
let L=r();if(!L||T(L,k,E,$))return;let R=(K,V)=>Math.min(Math.max(K,0),V),v=e.hover?.leaf,O=t.hit(),I=v===void 0,P=I?Math.
ceil(L.shown[0]):R(b(L.placeOf,v)+k,e.data.n-1),B=O?.above??(I||O?.leaf===void 0?0:R(O.column+E,t.columns()-1));o.reveal(
[P]);let U=r()??L,{heatmap:Z}=U.places,D={leaf:b(U.rows,P),column:B},F=(K,V)=>({x:Z.left+U.columnAxis.at(V+.5),y:Z.top+U.
rowAxis.at(K+.5)}),G=F(P,B);if(!$)w=null;else{let[K,V]=I?[P,B]:[b(L.placeOf,v),0];w??=[K,O?.leaf===void 0?V:Math.max(0,O.
column)],x(F(...w),G)}_(U,D,G)}function _(k,E,$,...L){a(E,$),s.classList.add(Pt),n.announce([...L,...Jr(k,E)].join(", "))}
function N(k){let E=r();return k?E?.places.columnTree.height?e.data.columnTree:null:E?.inBlocks?.tree??(E?.rowTree?e.data.
tree:null)}let S=k=>k?.within??k?.node??k?.across;function T({placeOf:k,columns:E},$,L,R){let v=t.hit(),O=S(v),I=v?.across!==
void 0;if(v?.above!==void 0){if($>0)return!1;[O,I]=[b(E,v.above),!0]}else v?.leaf!==void 0&&!R&&(I=$===-1&&v.column>=0&&
!b(k,v.leaf),I?O=b(E,v.column):v.column<1&&L<0&&(O=v.leaf));let P=N(I);if(!P||O===void 0)return!1;let[B,U]=I?[$,L]:[L,$],
Z=B?B>0?"down":"up":U>0?1:0;return C(I,$===-1/0?2*P.n-2:go(P,O,Z)),!0}function C(k,E,...$){let L=N(k);if(!L)return;k||o.
reveal([b(L.start,E)]);let R=r();if(!R)return;let{columnTree:v,rowTree:O,heatmap:I}=R.places,P=k?Re(R,L):Gn(R),[B,U]=[un(
P,L,E),lt(P,ut(L,E))];if(k){let F={x:v.left+B,y:v.top+U};return _(R,Yr(L,E),F,...$)}let Z=R.inBlocks?{within:E}:{node:E},
D={x:O.left+U,y:I.top+B};_(R,E<L.n?{leaf:E,column:-1}:Z,D,...$)}return()=>{y(),M()}}var Fa=["linear","log","symlog","power","quantile"],Ju=[2,98],za=.5,Zu=.01,jo=100,Kn=1/(1-.1),Ua=t=>j.diverging_maps.includes(
t.replace(/_r$/,""));function es(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let l=0;l<t.length;l++){
let c=b(t,l);Number.isNaN(c)||(s[i++]=c)}return o=s.subarray(0,i).sort(),o}}}function ts(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Vn(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:l,most:c}=e,a=o==="log";if(Qu(t),a&&l<=0)throw new Error(Wa("the smallest",l));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!a&&!p?0:null}let f=i===!0||i==="auto"&&n?Ju:i,[
m,d]=[l,c];if(Array.isArray(f)&&e.sorted().length&&(m=ts(e.sorted(),b(f,0)/100),d=ts(e.sorted(),b(f,1)/100)),[m,d]=tf(m,
d,u,r,s,a),!(m<d))if(r===null&&s===null)d=a?10*m:m+1;else{let[p,h,g,w]=s===null?["vmin",m,"below the largest",d]:["vmax",
d,"above the smallest",m];throw new Error(`${p}=${at(Number(h))} is not ${g} value, ${at(Number(w))}: choose another ${p}\
, or both ends.`)}return ef(o,m,d,u,e)}var Wa=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${at(e)}: choose \
another norm, such as 'symlog'.`;function Qu({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${at(r)} is not below vmax=${at(s)}: choose a smaller vmin or a larger vmax.`);for(let[
c,a]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof a=="number"&&a<=0)throw new Error(Wa(c,a));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let l=i?`above vmin=${at(r)}`:`below vmax=${at(s??0)}`;
throw new Error(`center=${at(e)} is not ${l}: choose another center or end.`)}function tf(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(a,u)=>s?u/a:u-a,l=s?1:0,c=Math.max(i(n,e),i(t,n));return o!==null?c=i(o,n):r!==null&&
(c=i(n,r)),c>l||(c=s?10:1),s?[o??n/c,r??n*c]:[o??n-c,r??n+c]}function ef(t,e,n,o,r){let s=1e-9*(n-e),[i,l]=nf(t,e,n,o,r),
[c,a]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),h=Math.max(a-p,p-c);[u,f]=[.5-.5*(p-c)/h,.5+.5*(a-p)/h]}let m=p=>(i(
Math.min(Math.max(p,e),n))-c)/(a-c),d=p=>l(c+p*(a-c));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:d,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,h)=>{let g=(h+1)/
256;return g<=u?-1/0:g>=f?1/0:d((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let h=new Set;for(let g=0;g<p;g++)h.
add(Number(at(d(g/(p-1)),2)));return[...h].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function nf(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**za,i=>s+Math.sign(i)*Math.
abs(i)**(1/za)]}if(t==="symlog"){let s=Zu*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Kn:Math.sign(i)*s*
(Kn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Kn?i/Kn:Math.sign(i)*s*10**(Math.abs(i)/s-Kn)]}if(t==="quantile"){let[s,
i]=of(r.sorted(),e,n);return[l=>Ba(l,s,i),l=>Ba(l,i,s)]}return[s=>s,s=>s]}function of(t,e,n){let o=t.filter(c=>c>=e&&c<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let c=0;c<=jo;c++){let a=c===0?e:c===jo?n:ts(o,c/jo);a!==r.
at(-1)&&(r.push(a),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+c/jo,i[u]=b(i,u)+1}let l=s.map((c,a)=>c/b(i,a));return[
l[0],l[l.length-1]]=[0,1],[r,l]}function Ba(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let l=o+r>>1;b(e,l)<=t?o=l:r=l}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var ja=24,qa=.02,qo=.02,Ga=.1;function Ka(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(c=>{let a=nt(n,"hclust-scale-\
end");a.tabIndex=0,a.title="Drag to move this end of the colors; double click for the usual ends",a.dataset.lmSuppressShortcuts=
"true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","aria-label":c==="vmax"?"Upper end of \
the colors":"Lower end of the colors"}))a.setAttribute(u,f);return t.append(a),{end:c,el:a}}),r=1;function s(c,a,u){let f=c.
center===null?null:c.share(c.center),m=a==="vmax"?Math.max(u,(f??0)+qa):Math.min(u,(f??1)-qa),d=Number(at(c.atShare(m),4));
Number.isFinite(d)&&e.move(a,d)}function i(c,a){let u=a==="vmax"?1:0,f=null,m=h=>{let g=e.scale();g&&s(g,a,u+h)},d=h=>{let g=e.
scale()?.values[h];g!==void 0&&e.move(a,g)},p=()=>{f&&(f=null,c.style.transform="",e.done())};return tt(c,{pointerdown(h){
let g=e.scale();h.button||!g||(f={y:h.clientY,id:h.pointerId,scale:g},c.setPointerCapture(h.pointerId))},pointermove(h){
if(f?.id!==h.pointerId)return;let g=(h.clientY-f.y)/he(c);c.style.transform=`translateY(${g}px)`,g&&s(f.scale,a,u-g/r)},
pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Wt({ArrowUp:()=>m(qo),ArrowRight:()=>m(qo),ArrowDown:()=>m(-qo),ArrowLeft:()=>m(
-qo),PageUp:()=>m(Ga),PageDown:()=>m(-Ga),Home:()=>d("least"),End:()=>d("most"),Delete:e.reset,Backspace:e.reset})})}let l=o.
map(({el:c,end:a})=>i(c,a));return{show(c,a,u){r=c.height;let[f,m]=[Math.min(a.values.least,a.vmin),Math.max(a.values.most,
a.vmax)];for(let{el:d,end:p}of o){let h=p==="vmax"?c.top:c.top+c.height;d.style.left=`${c.left+c.width/2-ja/2}px`,d.style.
top=`${h-ja/2}px`;let g=at(a[p],4);d.setAttribute("aria-valuemin",String(f)),d.setAttribute("aria-valuemax",String(m)),d.
setAttribute("aria-valuenow",String(a[p])),d.setAttribute("aria-valuetext",`${g} ${u}`.trim())}},destroy(){for(let c of l)
c();for(let{el:c}of o)c.remove()}}}var rf=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,sf=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,af=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Va(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=rf.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=sf.test(r)?[r]:[];for(let[c,a,u]of af)a.test(r)&&i.splice(c===
","?0:i.length,0,r.replace(u,""));let l=i.map(c=>+`${o}${c.replaceAll(",",".")}${s}`);return[...new Set(l.filter(Number.
isFinite))]}var cf=["linear","logarithmic","symmetric log","square root","quantiles"],lf=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Xa(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=Ae(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",h=>n.change({norm:h})),l=lf.map(([h,g])=>{let w=o.createElement("label"),x=o.createElement(
"input");return x.type="text",x.inputMode="decimal",x.dataset.lmSuppressShortcuts="true",x.addEventListener("change",()=>m(
h,x.value.trim())),w.append(g,x),s.el.append(w),{name:h,input:x}}),c=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",h=>n.change({robust:h})),a=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(h,g){if(!g)return n.change({[h]:void 0});if(h==="center"&&g==="none")return n.change({center:null});
let w=Va(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[h]:b(
w,0)})}function d(h){s.hide(!h),r.setAttribute("aria-expanded",String(h))}d(!1);let p=[tt(r,{click:()=>d(r.getAttribute(
"aria-expanded")!=="true")}),tt(s.el,{keydown(h){h.key==="Escape"&&(h.stopPropagation(),d(!1),r.focus())}})];return{show(h,g,w,x,y){
i.show(h.norm??"linear",Fa,cf);for(let{name:M,input:A}of l){let _=h[M],N=g[M];(o.activeElement!==A||!f.textContent)&&(A.
value=typeof _=="number"?at(_):_===null?"none":""),M!=="center"&&_===null&&(A.value=""),A.placeholder=N===null?"none":at(
N,3)}c.show(w),a.show(x),u.show(Object.keys(h).length>0),f.textContent=y},hide(h){h&&d(!1)},destroy(){for(let h of p)h();
s.destroy()}}}var uf={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Ja(t,e,n,o,r=null){
let s={of:null,values:es([])},i=Vn({},s.values,!1),l=!1,c="",a=on(Yt,o.model),u=()=>o.option("color_scale")??{},f=()=>{let y=typeof u().
center=="number";return pi(String(o.option("cmap")||Yt),l||y)},m=()=>l&&Ua(f());function d(y){let M=Object.fromEntries(Object.
entries({...u(),...y}).filter(([A,_])=>_!==void 0&&!(A==="norm"&&_==="linear")));try{Vn(M,s.values,m())}catch(A){x(A.message);
return}o.setOption("color_scale",M)}let p=()=>{Object.keys(u()).length&&o.setOption("color_scale",{})},h=()=>d({vmin:void 0,
vmax:void 0}),g=r?null:Xa(t,n,{change:d,reset:p,annotate:y=>o.setOption("annot",y)}),w=r?null:Ka(e,{scale:()=>e.classList.
contains("hclust-empty")?null:i,move:(y,M)=>d({[y]:M}),done:o.flush,reset:h});function x(y){let{robust:M="auto"}=u(),A=M===
"auto"?m():!!M;g?.show(u(),i,A,!!o.option("annot"),y)}return{now:()=>({scale:i,map:a,unit:c,annot:!!o.option("annot"),fmt:String(
o.option("fmt")||".2g")}),update(y){let{values:M}=o.data;M!==s.of&&(s={of:M,values:es(M)});let A=o.model.get("values_abo\
ut")??{};[l,c]=[!!A.centered,String(A.unit??"")],a=r&&(o.option("cmap")||Yt)===Yt?r():on(f(),o.model);let N="";try{i=Vn(
u(),s.values,m())}catch(S){N=S.message,i=Vn({},s.values,m())}g?.hide(!y),x(N)},place:y=>w?.show(y,i,c),inWords(){let[y,M]=[
i.vmin,i.vmax].map(Ya),A=uf[i.norm];return`Colors go from ${y} to ${M}${c&&` (${c})`}`+(A?` on a ${A} scale`:"")+(i.center===
null?"":`, ${Ya(i.center)} in the middle`)+(i.below||i.above?"; values beyond have the color of the end.":".")},destroy(){
g?.destroy(),w?.destroy()}}}var Ya=t=>at(t,3);async function gn(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var ff={cellLines:Zr,clusterColors:Ot,clusterTitle:Q,color:et,columnNames:Wr,count:z,createA11y:cn,createViewBase:ke,eventPosition:vt,
fitNames:Ve,keyHandler:Wt,literal:q,ownParts:Tn,paintColumnNames:Fo,paintFrame:pn,paintHeatmap:Bo,paintRowNames:Uo,renderHeatmap:zo,
value:gt};function Za(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,l,c]=[!1,!1,!1],a=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,d()}),t.append(f);async function m(){
let w=o.get("sub_module");if(!w)return o.send({wants:"sub_module"});l||(l=!0,s=await gn(w,t,"The heatmap of the selected\
 rows"),l=!1,i&&=!!s,d())}function d(){if(c)return;let w=!!(e.scene()&&n.selection?.includes(1));f.hidden=!w,f.setAttribute(
"aria-expanded",String(i)),!i||!w?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>a,close:h,tools:ff}):m()}function p(w,x){
a=u=x,n.select(w),u=null,d()}function h(){i=!1,d(),f.focus()}let g=n.subscribe("selection",()=>{a=u});return o.on("chang\
e:sub_module",d),{follow:d,columns:()=>a,brush:p,take(w,x){let y=new Set([...x&&a||[],...Array.from(w)]),{selection:M,data:A}=n,
_=A.tree.order.filter(N=>M?.[N]??!0);y.size&&p([..._],y.size<A.p?y:null)},restyle(){r?.destroy(),r=null,d()},destroy(){c=
!0,g(),o.off("change:sub_module",d),r?.destroy()}}}function ns(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,Ii(e.option(n)??[],u,f));function l(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function c(u){let f=l(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function a(){let u=nt(t.ownerDocument,
"hclust-sort");u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),t.append(u),r.push(u)}return{act:i,
mark:l,words:u=>[l(u)||"↕",c(u)],update(u){s=u},place(u,f){let m=f.map(d=>d.name);for(;r.length<m.length;)a();for(let d of r.
splice(m.length))d.remove();r.forEach((d,p)=>{let{left:h,top:g,width:w,height:x}=b(u,p),y=b(m,p);d.dataset.track=y,d.title=
c(y),d.style.cssText=`left:${h}px;top:${g}px;width:${w}px;height:${x}px`})}}}var[Qa,tc,De]=[1,2,3],ec=104,mf=18;function nc(t,e,n){let o=Vi(e);return os(t,o,n,o)}function os(t,e,n,o=null){let r=t.ownerDocument,
s=Ae(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",H=>{k.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",H)}),l=s.checkbox("Columns","Cluster the columns and draw their tree",
H=>{E.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",H)}),c=s.select("Colors",H=>e.setOption("cmap",
H)),a=()=>e.option("tracks")??[],u=Mo(()=>{Z.hide(),ee()}),f=s.button("show all rows",u.showAll),m=ie(r,n.font),d=[],p=[],
h=new Int32Array(0),g=!1,w=null,[x,y]=[!1,!1],M=null,[A,_]=[Rn(1,[],0,1),Rn(1,[],0,1)],N=[null,null],S=()=>x&&e.option("\
row_split")===Se,T=[],C=[],k=[],E=[],$=[],L=null,R=null,v=null,O=null,I=$a(r),P=ke(t,"hclust-plot",[I.paintBase,I.paintRows,
I.paintCut,I.paintOverlay].map(H=>X=>{let J=te();J&&H(X,J)}),()=>ee()),{box:B,stage:U,tip:Z}=P,D=o?Zi(e):Za(B,{root:t,store:e,
scene:te}),G=Ja(t,B,s,e,o?()=>Xi(n,e.model):null),K=cn(B,U.canvas),V="Strips that show what else is known of each row, a\
nd column",ct=nt(r,"hclust-corner");B.append(ct);let bt=ns(B,e,"sort_by","rows"),yt=ns(B,e,"column_sort_by","columns"),jt=So(
ct,"Tracks",V,(H,X,J)=>{ho(e,J?"column_tracks":"tracks",H,X)},[bt,yt],"Of columns"),le=Bi(ct,e),Lt=qi(B,e);function te(){
if(!w)return null;let{data:H,cut:X,selection:J,hover:ht}=e,zt=v?.leaf!==void 0&&v.leaf===ht?.leaf?v.column:-1;return{data:H,
cut:X,columnCut:M,selection:J,hover:ht,places:w,rows:d,columns:p,placeOf:h,...G.now(),gaps:g,rowTree:x,inBlocks:L,branch:v,
some:D.columns(),outlined:o!==null,named:R,brushed:O,tracks:T,columnTracks:C,markOf:yt.mark,column:zt,theme:n,face:m,shown:u.
shown(),rowAxis:A,columnAxis:_,titleOf:N[0]?.titleOf??null,columnTitleOf:qt(),dpr:U.dpr}}function yn(){let{data:H}=e,{tree:X}=H,
J=H.p>0&&H.values.length>=H.n*H.p;s.hide(!J),K.showNotice(J?"":o?.note()||To),T=Je(T,H.tracks,a()),C=Je(C,H.columnTracks,
e.option("column_tracks")),k=_r(e.option("sort_by"),H.tracks),bt.update(k),E=_r(e.option("column_sort_by"),H.columnTracks),
yt.update(E),jt.show(H.tracks.map(({name:St})=>St),a(),H.columnTracks.map(({name:St})=>St),e.option("column_tracks")??[]),
G.update(J);let ht=[Yt,...di(e.model)],zt=String(e.option("cmap")||Yt),de=ht.includes(zt)?ht:[zt,...ht];c.show(zt,de,de.
map(St=>St===Yt?"automatic":St));let xn=!!(e.option("row_cluster")??!0)&&H.n>1,We=xn&&!k.length;L=We?Oi(e.model,e.option(
"row_split"),H.n):null,x=We&&!L;let xt=e.option("col_cluster")??!0?H.columnTree:null;y=xt!==null&&!E.length,R=_o(H,e.option(
"labels")),i.show(We,H.n>1&&!o),l.show(y,H.columnTree!==null),M=y?$i(H.columnTree,e.option("column_options"),e.option("c\
olumn_clusters")):null,Lt(y?H.p:0,M);let Gt=M!==null,no=We&&!o?H.n:0;le({rows:no,columns:y?H.p:0,cut:Gt});let oo=[xn&&X.
order,H.tracks,e.option("sort_by"),L];if(oo.some((St,ro)=>St!==$[ro])){let St=xn?X.order:Int32Array.from({length:H.n},(ro,_l)=>_l);
d=L?.tree.order??Nr(St,k),$=oo}p=o?d:Nr(xt?.order??Int32Array.from({length:H.p},(St,ro)=>ro),E),h=new Int32Array(H.n);for(let St=0;St<
H.n;St++)h[b(d,St)]=St;if(v=null,!J)return w=null,B.style.height="",U.paint();ee()}function ee(){let{data:H}=e;if(f.show(
u.part!==null),!U.width||!H.p||!H.values.length)return;let[X,J]=u.shown(),ht=G.now();_e();let zt=o?Yi(B):U.height,de=!o||
!R&&Math.min(U.width,zt)>mf*H.p;w=ga({width:U.width,height:zt,columns:Array.from(p,xt=>de?H.columns[xt]??"":""),square:o!==
null,rows:J-X,rowTree:x||L!==null,columnTree:y,columnCut:M!==null,titles:!!(L??(x&&e.option("row_split"))),columnTitles:qt()!==
null,between:ue()*(N[1]?.breaks.length??0),chosen:!!R,longestName(){let xt=0;for(let Gt of R??[])xt=Math.max(xt,m.width(
q(H.name(Gt))));if(R)return xt;for(let Gt=Math.floor(X);Gt<J&&Gt<H.n;Gt++)xt=Math.max(xt,m.width(H.name(b(d,Gt)).slice(0,
60)));return xt},scale:Kr(ht.scale,120).words,unit:ht.unit,gaps:g,dpr:U.dpr,tracks:ua(T,U.width-ec,d,[X,J],m,bt.mark,e.selection,
C),columnTracks:va(C,U.width,m)},m),o&&(B.style.height=`${w.tall}px`);let{below:xn,columnTracks:We}=w;bt.place(w.tracks.
map(({left:xt,top:Gt,width:no,height:oo})=>({left:xt-1.5,top:Gt+oo,width:no&&no+3,height:xn})),T),yt.place(We.map(xt=>({
...xt,left:xt.left+xt.width,width:Un})),C),ct.style.maxWidth=`${w.heatmap.left}px`,fe(),G.place(w.bar),K.describe(me()),
U.paint(),D.follow()}let qt=()=>N[1]?.breaks.length?N[1].titleOf:null,ue=()=>Number(e.option("gap")??j.block_gap);function _e(){
let{cut:H,data:X}=e;N=[x?Er(H,X.tree,e.option("row_split")):L,y&&X.columnTree?Er(M,X.columnTree,e.option("col_split")):null]}
function fe(){if(!w)return;let{data:H}=e,{width:X,height:J}=w.heatmap;A=Rn(H.n,N[0]?.breaks??[],ue(),J,u.shown()),_=Rn(H.
p,N[1]?.breaks??[],ue(),X)}function eo(){let H=N.flatMap((X,J)=>{let ht=X?.breaks.length??0;return ht?[`${J?`columns by \
their ${e.option("col_split")===Se?"clusters":"tree"}`:`rows by ${L?e.option("row_split"):S()?"the clusters":"their tree"}`}\
 into ${z(ht+1,"blocks")}`]:[]});return H.length?` Split: ${H.join(", ")}.`:""}let Et=H=>H.map(({track:X,falls:J})=>X.name+
(J?" (descending)":"")).join(", then by ");function me(){let{cut:H,data:X,selection:J}=e,ht=Et(k),zt=ht?`sorted by ${ht}`:
L?"clustered in blocks":"in the table's order";return o?`Distances between all pairs of ${z(X.n,X.noun)} in the order of\
 their tree: ${z(H.k,"clusters")}, outlined on the diagonal${Pn(J)} ${G.inWords()}`:`Clustermap of ${z(X.n,X.noun)} ${x?
"in the order of their tree":zt} by ${z(X.p,"features")}: ${z(H.k,"clusters")}${Pn(J)} ${G.inWords()}`+Ui(M)+eo()+(T.length?
` Beside it: ${T.map(({name:de})=>de).join(", ")}.`:"")+(C.length?` Above the columns: ${C.map(({name:de})=>de).join(", ")}\
.`:"")+(E.length?` Columns are sorted by ${Et(E)}.`:"")}let Y=null;function Ne(){u.reset(e.data.n),e.data.values!==Y&&(Y=
e.data.values,g=e.data.values.some(Number.isNaN)),yn()}let pe={store:e,base:P,viewport:u,scene:te,columns:()=>p.length,hit:()=>v,
brush:D.brush,takeColumns(H,X){D.take(H,X),U.paint(De)},setBrushed(H){O=H,U.paint(De)},setHit(H){v=H,U.paint(De)}},Ue=null;
return P.onDestroy(K.destroy,G.destroy,D.destroy,Ha(pe),e.subscribe("data",Ne),e.subscribe(["order","option"],yn),e.subscribe(
["cut","selection"],H=>{if(H==="cut"&&Ue&&Xt(Ue,e.cut))return;Ue=e.cut;let X=H!=="cut"?[De]:S()?[Qa,tc,De]:[tc];if(X.includes(
Qa)&&(_e(),fe()),H!=="cut"&&w&&T.length){let J=U.width-ec;w.legend=ln(T,J,m,e.selection,C).items,X.push(0)}H==="cut"&&P.
followCut(e.cut,...X.filter(J=>J!==De)),K.describe(me()),U.paint(...X),D.follow()}),e.subscribe("reveal",()=>{u.reveal(e.
wanted.map(H=>b(h,H)))}),e.subscribe("hover",()=>{e.hover?.leaf!==v?.leaf&&(v=null),Z.hide(),U.paint(De)})),Ne(),{restyle(H){
n=H,m=ie(r,n.font),o&&G.update(w!==null),ee(),D.restyle()},destroy(){P.destroy(),I.destroy(),s.destroy()}}}var ss=864e5,pf=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function rc(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function is(t,e,n,o,r){if(t==="date")return df(e,n,Math.max(2,Math.floor(o/r)));let s=Ge(
e,n,o,r);return{values:s,words:ne(s)}}function df(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return rs(oc(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let l=Math.ceil((t-s)/r);l*r+s<=e;l++)i.push(l*r+s);return rs(i,t,e)}return rs(oc(t,e,1),t,e)}function oc(t,e,n){
let o=new Date(t*ss);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let l=new Date(0);l.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let c=l.getTime()/
ss;if(!(c<=e))break;c>=t&&s.push(c)}return s}function rs(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let l=b(pf,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${l}`:i.getUTCMonth()?l:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*ss).getUTCFullYear()}`),{values:t,words:o}}var sc=8,ac=12,hf=46,gf=j.max_axis_word;function as(t,e,n){let o=t.axisNames.findIndex(a=>a.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let l=q(s.label||s.name),c=s.unit?`${l} (${q(s.
unit)})`:l;return{name:s.name,title:c,column:s,values:i,all:rc(i)}}function cc(t,e,n,o,r,s,i){let l=Math.max(40,t.height-
sc-hf),c=is(n.column.kind,...r,l,46);c.words=c.words.map(h=>i.fit(h,gf));let a=Math.max(0,...c.words.map(h=>i.width(h))),
u=Math.ceil(a+8+W+16),f=Math.max(40,t.width-u-ac-s),m=is(e.column.kind,...o,f,64),d=ic(e.values,o[0],o[1],f),p=ic(n.values,
r[1],r[0],l);for(let h=0;h<d.length;h++)Number.isNaN(d[h])?p[h]=NaN:Number.isNaN(p[h])&&(d[h]=NaN);return{left:u,top:sc,
width:f,height:l,x:m,y:c,xs:d,ys:p}}function ic(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function lc(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:l,dpr:c}){
let{left:a,top:u,width:f,height:m}=e,d=u+m,p=Math.max(1,Math.round(c))/c,h=w=>Math.round(w*c)/c;t.font=l.css(),t.fillStyle=
i.rule,rt(t,"right"),e.y.values.forEach((w,x)=>{let y=h(d-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=i.rule,t.globalAlpha=.7,t.
fillRect(a,y,f,p),t.globalAlpha=1,t.fillRect(a-4,y,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[x]??"",a-8,y+.5)}),t.fillStyle=
i.rule,t.fillRect(h(a),u,p,m+p),t.fillRect(a,h(d),f,p),rt(t,"center","alphabetic");let g=f/Math.max(1,e.x.values.length)-
8;e.x.values.forEach((w,x)=>{let y=h(a+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=i.rule,t.fillRect(y,d,p,4);let M=l.fit(e.x.words[x]??
"",g),A=a+f+ac-1-l.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.min(y,A),d+17)}),t.fillStyle=i.ink,t.fillText(l.fit(
n.title,f),a+f/2,d+37),t.save(),t.translate(W+1,u+m/2),t.rotate(-Math.PI/2),t.fillText(l.fit(o.title,m),0,0),t.restore()}var Pe=32,cs="no value",uc=new WeakMap,Xn=t=>t.tracks.find(e=>e.known);function $t({data:t,option:e}){let n=e("color_by"),
o=n==="known"?Xn(t):Yn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=uc.get(o)??wf(o);return uc.set(o,r),r}
function wf(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?bf(t):t.colors,l=s?i.map(()=>""):n,c=r?[...l,
cs]:l,a=new Int32Array(c.length),u=s?ls(t,Pe):Number,f=Int32Array.from(o,d=>Number.isNaN(d)?l.length:u(d));for(let d of f)
a[d]=b(a,d)+1;let m=c.map((d,p)=>Ut(s?0:p%ye,i[p]??j.missing_color));return{name:e,k:c.length,titles:c,labels:f,sizes:a,
colors:Int32Array.from(m),scale:s}}var Yn=(t,e)=>t.tracks.find(n=>n.name===e);function ls({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function bf(t){let e=Array.from({length:Pe},(o,r)=>r),n=po({...t,values:e,ends:[(1-
Pe)/3,Pe-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var yf=120;function fc(t,e,n,o,r){let{model:s}=e,i=null,l=null,c=null,a="",u;function f(){let h=n();if(!h||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[h.x.name,h.y.name,...g,...w]}function m(){let h=f(),g=JSON.stringify([h,e.data.
revision]);g!==a&&(a=g,clearTimeout(u),h&&(u=setTimeout(()=>s.send({wants_density:h,module:!i}),yf)))}async function d(h,g){
if(!h?.density||JSON.stringify([h.density,h.revision])!==a||!h.module&&!i||h.module&&!i&&(i=await gn(h.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([h.density,h.revision])!==a)return;let[w,x,y]=g.map(S=>new Uint8Array(S.buffer,
S.byteOffset,S.byteLength).slice().buffer);if(!w||!x||!y)return;let{across:M,up:A,density:_,revision:N}=h;l={of:_,revision:N,
density:{across:M,up:A,cells:new Uint16Array(w),groups:new Int32Array(x),counts:new Uint16Array(y)}},c=null,r(p(h.ends))}
function p([h,g,w,x]){let y=n();if(!y||h===void 0||g===void 0||w===void 0||x===void 0)return null;let{x:M,y:A}={x:y.x.all,
y:y.y.all};return h>=M[0]&&g<=M[1]&&w>=A[0]&&x<=A[1]?null:{x:[Math.min(h,M[0]),Math.max(g,M[1])],y:[Math.min(w,A[0]),Math.
max(x,A[1])]}}return s.on("msg:custom",d),{follow:m,paint(h,g){let w=n(),{cut:x,data:y,selection:M}=e;if(h.points||!i||!l||
!w)return!1;let[A,_,N,S,T,C]=l.of;if(A!==w.x.name||_!==w.y.name||l.revision!==y.revision)return!1;if(c?.cut!==x||c.selection!==
M||c.of!==l){let O=Int32Array.from(Ot(x),P=>Number.parseInt(et(P).slice(1),16));c={image:i(t.ownerDocument,l.density,x.labels,
O,M),cut:x,selection:M,of:l}}let k=o(),E=(O,I,P)=>(O-I[0])/(I[1]-I[0])*P,[$,L]=[N,S].map(O=>E(O,k.x,g.width)),[R,v]=[C,T].
map(O=>g.height-E(O,k.y,g.height));return h.save(),h.beginPath(),h.rect(g.left,g.top,g.width,g.height),h.clip(),h.imageSmoothingEnabled=
!1,h.drawImage(c.image,g.left+($??0),g.top+(R??0),(L??0)-($??0),(v??0)-(R??0)),h.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",d)}}}var xf={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Mf=10;function Jn(t){return xf[$r(
t)]}function mc(t,e,n,o,r,s){let i=r*Go(e),l=t;if(l.marker){l.marker(Jn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Jn(e))),t.restore()}function Go(t){return ji[$r(t)]}function pc(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:l,alpha:c},a,u){let f=Math.ceil((s*.6+i+.5)*a);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*Go(r)*a;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=c;let d=new Path2D(Jn(r));n.fillStyle=et(
r),n.fill(d),n.strokeStyle=l,n.lineWidth=i*a/m,i&&n.stroke(d);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
h=Array.from(p.keys()).filter(g=>wt(p,g)>>>24>=Mf);return{steps:Int32Array.from(h,g=>{let[w,x]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+x-f}),pixels:Int32Array.from(h,g=>wt(p,g))}}return function(s,i,l){let c=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${l}`,a=e.get(c);a||(e.size>12&&e.clear(),e.set(c,a=[]));let u=a;return f=>u[Cr(f)]??=o(Cr(f),s,i,l)}}function dc(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>wt(e,m)-wt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let l=new Int32Array(2*r+1),c=f=>wt(i,wt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)l[c(f)+1]=wt(l,c(f)+1)+1;for(let f=0;f<
2*r;f++)l[f+1]=wt(l,f+1)+wt(l,f);let a=n?wt(l,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=c(f),d=wt(l,m);u[d]=f,
l[m]=d+1}return{order:u,dimmed:a}}function hc(t,e,n,o,r,s,i){let{xs:l,ys:c,width:a,height:u,left:f,top:m}=o;for(let d=0;d<
r.length;d++){let p=wt(r,d),h=wt(l,p),g=wt(c,p);if(!(h>=-1&&h<=a+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:x}=i[wt(s,
p)],y=Math.round((m+g)*n)*e+Math.round((f+h)*n);for(let M=0;M<w.length;M++){let A=y+wt(w,M),_=wt(x,M),N=wt(t,A);t[A]=N===
0||_>>>24===255?_:kf(_,N)}}}function kf(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,l=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,c=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|l|c}function wt(t,e){return t[e]}var gc="http://www.w3.org/2000/svg",Af=12,wc=24,Sf=20,us=10,vf=100,Ko=5;function bc(t,e){let n=t.ownerDocument,o=nt(n,"h\
clust-legend");o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to select its rows"),t.
append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let l={width:0,height:0};
function c(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(gc,"svg");m.setAttribute("aria-hidden","true"),
m.setAttribute("viewBox","-9 -9 18 18");let d=n.createElementNS(gc,"path");m.append(d);let p=n.createElement("b"),h=n.createElement(
"span");f.append(m,p,h);let g={button:f,path:d,number:p,rest:h,key:"",label:0};return u?(f.dataset.lmSuppressShortcuts="\
true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function a(u,f,m){for(;u.length<f.
length;)u.push(c(u===r));let d=0;return u.forEach((p,h)=>{let{button:g,path:w,number:x,rest:y}=p,M=f[h];if(g.hidden=!M,!M)
return;let{title:A="",words:_="",index:N,scale:S="",size:T=8}=M;p.label=M.label??0,y.textContent!==_&&(y.textContent=_);
let C=m.fitTitle(A,Ks,W,!0);x.textContent!==C&&(x.textContent=C);let k=`${N} ${T} ${S}`;p.key!==k&&(p.key=k,g.dataset.scale=
S,g.style.backgroundImage=S&&`linear-gradient(90deg,${S})`,w.setAttribute("d",N===void 0?"":Jn(N)),N!==void 0&&(w.setAttribute(
"transform",`scale(${T*Go(N)})`),w.setAttribute("fill",et(N)))),d=Math.max(d,m.width(C,W,!0)+m.width(_),S?vf:0)}),d}return{
el:o,show(u,f,m,d){let p=Math.floor((d-2*us)/wc)-f.length,h=Math.max(2,Math.min(Af,p)),g=u.length,w=g<=h?g:h-1,x=Math.max(
a(r,u.slice(0,w),m),a(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${z(g-w)} more`,x=Math.max(x,m.width(i.textContent)));
let y=w+(i.hidden?0:1)+f.length;return l={width:Math.ceil((Sf+x+8)/8)*8,height:wc*y+4},l},move(u,f){o.style.transform=`t\
ranslate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${l.width}px`},destroy(){o.remove()}}}function yc({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,us,(n-r.width)/2],i=[2,o-r.height-us,(o-r.height)/2],l=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],c={left:0,top:0,hidden:1/0};for(let[a=0,u=0]of l){let f=s[a]??0,m=i[u]??0,d=0;for(let p=0;p<
t.length;p++){let h=b(t,p),g=b(e,p);h>f-Ko&&h<f+r.width+Ko&&g>m-Ko&&g<m+r.height+Ko&&d++}d<c.hidden&&(c={left:f,top:m,hidden:d})}
return c}var[Tf,Ef]=[-1,3];function _f({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function Vo({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:_f(o,t),noun:n}:{sizes:o.sizes,noun:e}}function xc(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Tf),Ef))}var Nf=16;function Xo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Yn(t,e(s)));return{marker:n,
size:o,names:r}}function Mc(t){let{cut:e,data:n}=t,o=$t(t),{labels:r,sizes:s}=o??e,i=o?.colors??Ot(e),{marker:l,size:c}=Xo(
t),a=c?fs(c):n.leafRows&&xc(n.leafRows);if(!l&&!c)return{labels:r,sizes:s,colors:i,powers:a};let u=l?l.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(h=>l?l.words.map((g,w)=>Ut(w,et(h))):h),d=r.map((h,g)=>{let w=l?b(l.values,g):0;return Number.
isNaN(w)||c&&Number.isNaN(b(c.values,g))?f:h*u+w}),p=new Int32Array(f+1);for(let h of d)p[h]=b(p,h)+1;return{labels:d,sizes:p,
colors:Int32Array.from([...m,Ut(0,j.missing_color)]),powers:a}}function fs(t){let e=ls(t,Nf);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function kc(t,e){let{names:n}=Xo(t);return n?dt(n,e):t.data.name(e)}function Ac(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:l,width:c,
away:a}of t)for(let u of[i+a,i-a-c]){let f={x0:u,y0:l-7,x1:u+c,y1:l+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(d=>Of(f,d)))){o.push(f),r.push({row:s,left:u,y:l});break}}return r}function Of(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Sc=60,Cf=j.max_named_points,$f=j.max_point_name;function He(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function vc(t){
let e=pc(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,l,{ink:c,paper:a,quiet:u},f){let{data:m,selection:d}=l;
(!n||!r)&&(r=Mc(l),n=dc(r.labels,r.sizes,d));let{order:p,dimmed:h}=n,{labels:g,colors:w,powers:x}=r,y=m.n<=2500?.7:.4,M=h>
0&&p.length-h>Sc,A=s.points,[_,N]=A?[1,1]:[s.canvas.width,s.canvas.height];!A&&(o?.width!==_||o.height!==N)&&(o=s.createImageData(
_,N));let S=A||!o?new Int32Array(1):new Int32Array(o.data.buffer);S.fill(0);let T=(E,$)=>{if(!E.length)return;if(A)return A(
i,E,g,w,$);let L=e($,f,_);hc(S,_,f,i,E,g,Array.from(w,L))},C=(E,$)=>{let L=x;if(!L)return T(E,{...$,size:He(m.n)});for(let R of[
...new Set(Array.from(L))].sort((v,O)=>O-v)){let v=E.filter(O=>L[O]===R);T(v,{...$,size:He(m.n,R)})}};C(p.subarray(0,h),
{halo:y,edge:a,alpha:.22});let k=M?c:$t(l)?u:a;C(p.subarray(h),{halo:M?.9:y,edge:k,alpha:1}),!A&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>Sc?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Yo(t,{left:e,top:n,xs:o,ys:r},s,i){let[l,c]=[b(o,s),b(r,s)];Number.isNaN(l)||(t.beginPath(),t.arc(e+l,n+c,i,0,2*
Math.PI),t.stroke())}function Tc(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Ec(t,e,n,o,r,s){
let{data:i,selection:l}=n,c=_o(i,n.option("labels")),a=[];for(let m of c??e.xs.keys())if(Jo(e,m)&&a.push(m)>Cf&&!c)return;
let u=new Map(a.map(m=>[m,s.fit(q(kc(n,m)),$f)])),f=a.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:l?.[m]?12:8}));t.font=s.css(),rt(t,"left"),t.fillStyle=c?r.ink:r.quiet;for(let{row:m,left:d,y:p}of Ac(f,e,[o]))t.fillText(
u.get(m)??"",e.left+d,e.top+p+.5)}function Jo({xs:t,ys:e,width:n,height:o},r){let[s,i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&
i>=0&&i<=o}function ms(t,e){let n=$t(t)?.titles[e];return n===void 0?Q(t.cut,e):q(n)}function Nc(t,e){let{cut:n,data:o}=t,r=$t(t),{
marker:s,size:i}=Xo(t),{sizes:l,noun:c}={...Vo(o,n),...r},a=Array.from(r?.colors??Ot(n)),u=a.map((p,h)=>({title:ms(t,h),
words:` · ${z(b(l,h),c)}`,index:s?Ut(0,et(p)):p,label:h})),f=[],m=(p,...h)=>f.push({title:q(p)},...h),d=(p,h,g)=>({words:h,
index:Ut(p,e),size:g});if(r?.scale){let p=a.slice(0,Pe).map(et).join();u.splice(0,Pe),m(r.name,{scale:p},{words:_c(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,h)=>d(h,q(p)))),i){let p=fs(i),[h,g]=_c(i);m(i.name,d(0,h,He(o.n,Math.min(
...p))),d(0,g,He(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:cs,index:Ut(0,j.missing_color)}),[u,f]}function _c({
ends:[t,e],kind:n,unit:o}){return[gt(t,n),gt(e,n,o)]}var Oc=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=ye],["Names","names_from","","row names",()=>!0]];
function Cc(t,e){let{box:n,list:o}=Ce(t,"Points",""),r=Ae(o,"What points show"),s=Oc.map(([i,l])=>r.select(i,c=>e.setOption(
l,c)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,Oc.map(([,l,c,a,u],f)=>{let m=String(e.option(l)||c),
d=i.tracks.filter(u).map(({name:g})=>g),p=[a,...d.map(q)],h=[c,...d];return l==="color_by"&&Xn(i)&&(h.push("known"),p.push(
"known class")),s[f]?.show(m,h,p),m}).join(`
`)}}}function Zo({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Lf=["names_from","color_by","marker_by","size_by"];function ps(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(c=>If(c,n)))]:[],l=[s("color_by")==="known"?Xn(r):void 0];for(let c of Lf)l.push(Yn(r,s(c)));for(let c of new Set(
l)){let a=c&&e&&[e.x.name,e.y.name].includes(c.name);c&&!a&&i.push(`${c.name} ${dt(c,n)}`)}return i.push(`cluster ${Q(o,
b(o.labels,n))}`,Zo(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function If({column:t,values:e},n){let o=b(e,n),r=gt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var $c=new WeakMap;function Lc(t){let e=$c.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),$c.set(t,e)),e}function Ic(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function l(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[x="",...y]=ps(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),x,
y)}function c({x:g,y:w}){let x=t.plot();return x?[(g-x.left)/x.width,1-(w-x.top)/x.height]:[.5,.5]}let a=null;function u(){
a=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,d=hn(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y:x},y){
let M=t.plot();if(!(!y.moved&&Math.hypot(w-y.x,x-y.y)<sn)&&(y.moved||l(-1),y.moved=!0,!(!M||f.over))){if(f.pan)return o.
move((y.x-w)/M.width,(x-y.y)/M.height,f.from);a??=[y.x,y.y],a.push(w,x),t.draw(a)}},up(g,w,x){let y=t.plot();if(!(!y||f.
over)){if(a){let M=a.map((_,N)=>_-(N%2?y.top:y.left));u();let A=yi(y.xs,y.ys,M).filter(_=>Jo(y,_));(A.length||!f.shift)&&
e.select(A,{add:f.shift})}else if(!x.moved&&!f.pan){let M=t.nearest(w);(M>=0||!g.shiftKey)&&e.select(M<0?[]:[M],{add:g.shiftKey}),
g.pointerType==="touch"&&l(M)}}},cancel:u,hover:(g,w)=>l(t.nearest(w)),leave:()=>l(-1),pinch(g,w,x,y){let M=t.plot();M&&
(o.zoom(g,...c({x:w.x-x,y:w.y-y})),o.move(-x/M.width,y/M.height))},owns(g){return c(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[x,y]=[t.axes(),t.plot()];if(!x||!y)return;let M=Lc(x[g].values).filter(S=>Jo(y,S));if(!M.length)return;let A=M.indexOf(
e.hover?.leaf??-1),_=A<0?w>0?0:M.length-1:Math.min(Math.max(A+w,0),M.length-1),N=b(M,_);l(N),r.classList.add(Pt),n.announce(
ps(e,x,N).join(", "))}let h=tt(s.canvas,{dblclick:o.showAll,wheel(g){!an(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...c(vt(r,g))))},keydown:Wt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),l(-1),r.classList.remove(Pt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{d(),h()}}var Rf=500;function Rc(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let l=t();if(!l)return;let c=n??l,a=(m,d)=>{let[p,h]=[c[m],l[m]],g=p[0]+Math.min(Math.max(d,0),1)*(p[1]-
p[0]);return xo(p,h,g,r,(h[1]-h[0])/Rf)},u=(m,d)=>m[1]-m[0]>=(d[1]-d[0])*.999,f={x:a("x",s),y:a("y",i)};o(u(f.x,l.x)&&u(
f.y,l.y)?null:f)},move(r,s,i=n){let l=t();!l||!i||o({x:ae(i.x,l.x,r*(i.x[1]-i.x[0])),y:ae(i.y,l.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:l,y:c}=n;if(i.some(
([u,f])=>u>=l[0]&&u<=l[1]&&f>=c[0]&&f<=c[1]))return;let a=i[0];a&&o({x:ae(l,s.x,a[0]-(l[0]+l[1])/2),y:ae(c,s.y,a[1]-(c[0]+
c[1])/2)})}}}var Df=12,Pf=230,[ds,hs]=[1,2];function Dc(t,e,n){let o=t.ownerDocument,r=Ae(t,"Scatter"),s=r.select("x",D=>e.setOption(
"x",D)),i=r.select("y",D=>e.setOption("y",D)),l=Cc(r.el,e),c="",a=Rc(()=>d&&{x:d.x.all,y:d.y.all},()=>{_.hide(),k()}),u=r.
button("show all",a.showAll),f=vc(o),m=ie(o,n.font),d=null,p=null,h=null,g=null,w=0,x={key:"",left:0,top:0,width:0,height:0},
y=ke(t,"hclust-plot",[O,I,P],()=>k()),{box:M,stage:A,tip:_}=y,N=bc(M,B),S=fc(M,e,()=>e.option("size_by")||e.option("mark\
er_by")||$t(e)?null:d,()=>E()??{x:[0,1],y:[0,1]},D=>{D&&d?(d={x:{...d.x,all:D.x},y:{...d.y,all:D.y}},k()):A.paint(ds)}),
T=cn(M,A.canvas);function C(){let{data:D}=e;c=l.show();let F=as(D,e.option("x"),0),G=as(D,e.option("y"),1);d=F&&G?{x:F,y:G}:
null,a.reset(),r.hide(!d);let K=D.p>0?Ei:To;if(T.showNotice(d?"":K),d){let V=D.axisNames.map(ct=>ct.name);s.show(d.x.name,
V),i.show(d.y.name,V)}f.updateData(),w=0,k()}function k(){u.show(a.part!==null),!(!d||!A.width)&&($(),x.key="",L(),T.describe(
R()),S.follow(),A.paint())}function E(){return a.part??(d&&{x:d.x.all,y:d.y.all})}function $(){if(!d)return;let{x:D,y:F}=d;
p=cc(A,D,F,a.part?.x??D.all,a.part?.y??F.all,w,m),h=xi(p.xs,p.ys,p.width,p.height)}function L(){if(!p)return;let{data:D}=e,
F=N.show(...Nc(e,n.quiet),m,p.height),G=`${F.height} ${Math.ceil(F.width/24)}`;if(G!==x.key){let K=Math.max(1,.01*D.n),V=yc(
p,F);V.hidden>K&&p.width+w-F.width>Pf&&F.width>w-12&&(w=F.width+12,$(),A.paint()),w&&(V={left:p.width+16,top:0,hidden:0}),
x={key:G,left:V.left,top:V.top,...F}}N.move(p.left+x.left,p.top+x.top)}function R(){if(!d)return"";let{cut:D,data:F,selection:G}=e;
return`Scatter plot of ${d.y.title} against ${d.x.title}: ${z(F.n,F.noun)} in ${z(D.k,"clusters")}${v()}${Pn(G)}`}function v(){
let D=$t(e);return D?`, colored by ${q(D.name)}`:""}function O(D){if(!p||!d)return;let{x:F,y:G}=d;lc(D,p,{x:F,y:G,xShown:a.
part?.x??F.all,yShown:a.part?.y??G.all,theme:n,face:m,dpr:A.dpr})}function I(D){if(!p)return;S.paint(D,p)||f.paint(D,p,e,
n,A.dpr);let{left:F,top:G,width:K,height:V}=x;Ec(D,p,e,{x0:F,y0:G,x1:F+K,y1:G+V},n,m)}function P(D){if(!p)return;let{hover:F,
data:G}=e,K=V=>He(G.n,f.power(V))/2;D.save(),a.part&&(D.beginPath(),D.rect(p.left,p.top-4,p.width+4,p.height+4),D.clip()),
D.strokeStyle=n.ink,D.lineWidth=1.5;for(let V of f.ringed())Yo(D,p,V,K(V)+3);if(F?.node!==void 0){D.lineWidth=1;let{tree:V}=G,
ct=b(V.start,F.node),bt=ct+b(V.sizes,F.node);for(let yt of V.order.subarray(ct,bt))Yo(D,p,yt,K(yt)+.8)}else if(F)for(let[
V,ct]of[[n.paper,4.5],[n.ink,2]])D.strokeStyle=V,D.lineWidth=ct,Yo(D,p,F.leaf,K(F.leaf)+4);D.restore(),g&&Tc(D,g,n.ink)}
function B(D,F){let{cut:G,data:K}=e,V=$t(e),{labels:ct}=V??G,bt=[];for(let yt=0;yt<K.n;yt++)ct[yt]===D&&bt.push(yt);e.select(
bt,{add:F}),y.announce(`${F?"Added: ":""}${V?"class":"cluster"} ${ms(e,D)}, ${z(bt.length,K.noun)} selected.`)}let U={store:e,
base:y,viewport:a,axes:()=>d,plot:()=>p,nearest:({x:D,y:F})=>p&&h?h.nearest(D-p.left,F-p.top,Df):-1,draw(D){g=D,A.paint(
hs)}},Z=null;return y.onDestroy(T.destroy,Ic(U),e.subscribe("data",C),e.subscribe("option",()=>{(!(e.option("x")===d?.x.
name&&e.option("y")===d?.y.name)||l.show()!==c)&&C()}),e.subscribe(["cut","selection"],D=>{let F=Z&&Xt(Z,e.cut);D==="cut"&&
F||(Z=e.cut,f.updateData(),D==="cut"&&(y.followCut(e.cut,ds),L()),T.describe(R()),A.paint(ds,hs))}),e.subscribe("reveal",
()=>{if(!d||!a.part)return;let{x:D,y:F}=d;a.reveal(e.wanted.map(G=>[Number(D.values[G]),Number(F.values[G])]))}),e.subscribe(
"hover",()=>{_.hide(),A.paint(hs)})),C(),{restyle(D){n=D,m=ie(o,n.font),k()},destroy(){S.destroy(),y.destroy(),N.destroy(),
r.destroy()}}}function ze({t,lower:e,upper:n,tree:o}){return Ps(t,e,n,Ft(o))}function Hf({t,lower:e,upper:n,tree:o}){return Hs(e,n,t,Ft(
o))}function Zn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${z(e)}`;if(!n)return`he\
ights are tied at ${pt(o)}: no threshold gives ${z(e)} clusters`;let[r,s]=Hf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${z(e)}`:`any cut from ${r} to ${s} gives these ${z(e)}`}function Pc(t){let e=z(t.
k,"clusters");return t.isUneven?e:`${e} · ${ze(t)}`}var zf=20,Bf=1e3;function zc(t,e){let n=Hc(t,"Clusters","Number of clusters"),o=Hc(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let l=Ft(e.data.tree)*1.06||
1;o.input.max=String(l),o.input.step=String(l/Bf),s()}function s(){let{cut:l,data:c}=e;n.input.max=String(Math.min(c.n,zf)),
n.input.value=String(l.k),n.output.textContent=z(l.k),o.input.value=String(l.t),o.output.textContent=l.isUneven?"uneven":
ze(l),n.input.setAttribute("aria-valuetext",z(l.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[tt(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),tt(o.input,{input:()=>e.setThreshold(
o.input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let l of i)
l();n.label.remove(),o.label.remove()}}}function Hc(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Bc=8,Ff=120,Uf=2500,Wf=0;function Uc(t,e){let n=t.ownerDocument,o=`hclust-find-${++Wf}`,r=nt(n,"hclust-find"),s=n.createElement(
"input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.lmSuppressShortcuts="tru\
e",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),Fc(s,{role:"combobox","\
aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let l=[],c,a=null,u=0,f=0,
m=null,d=[];function p(){let{data:S,model:T}=e,C=z(1,T.get("finds_rows")?S.rowNoun:S.noun).slice(2);s.placeholder=`find \
a ${C}`,s.setAttribute("aria-label",`Find a ${C} by its name`)}function h(){clearTimeout(c),a=null;let S=s.value.trim();
if(!S||!e.model.get("finds_rows"))return w();l=[],c=setTimeout(()=>{e.model.send({wants_rows:S}),c=setTimeout(w,Uf)},Ff)}
function g(S){let{data:T}=e;s.matches(":focus")&&(S?.found!==s.value.trim()||S.revision!==T.revision||(clearTimeout(c),f=
0,l=S.rows.map(([C,k])=>({leaf:k,name:C,place:`group of ${T.leafRows?.[k]??1}`})),u=l.length+Number(S.more),x(!0),a!==null&&
M(0,a),a=null))}function w(){let{data:S}=e,T=s.value.trim().toLowerCase();if(!m){let $=Array.from({length:S.n},(R,v)=>S.
name(v).toLowerCase()),L=jf($);d=$.map((R,v)=>L.has(R)?`row ${S.rows[v]}`:""),m=$.map((R,v)=>[R,d[v]].join(" ").trim())}
u=0,f=0;let[C,k,E]=[[],[],[]];m.forEach(($,L)=>{let R=T?$.indexOf(T):-1;if(R<0)return;u++;let O=$===T||$===`${T} ${d[L]}`?
C:R===0?k:E;O.length<Bc&&O.push(L)}),l=[...C,...k,...E].slice(0,Bc).map($=>({leaf:$,name:S.name($),place:b(d,$)})),x(!!T)}
function x(S){i.replaceChildren(),i.hidden=!S,s.setAttribute("aria-expanded",String(S));let T=l.map(({leaf:C,name:k,place:E},$)=>{
let L=`cluster ${Q(e.cut,b(e.cut.labels,C))}`;return y(q(k),E?`${E} · ${L}`:L,{id:`${o}-${$}`,"aria-selected":String($===
f)})});if(T.forEach((C,k)=>{C.dataset.i=String(k)}),S&&u>l.length){let C=e.model.get("finds_rows")?"":`${z(u-l.length)} `;
T.push(y(`and ${C}more`,""))}if(S&&!u&&T.push(y("no such name","")),i.append(...T),S&&l.length){s.setAttribute("aria-act\
ivedescendant",`${o}-${f}`);let{leaf:C}=b(l,f);e.reveal([C]),e.setHover({leaf:C})}else s.removeAttribute("aria-activedes\
cendant"),e.setHover(null)}function y(S,T,C={"aria-disabled":"true"}){let k=n.createElement("li");Fc(k,{role:"option",...C});
for(let E of[S,T]){let $=n.createElement("span");$.textContent=E,k.append($)}return k}function M(S,T){let C=l[S];if(!C)return;
let{leaf:k}=C;e.select([k],{add:T}),s.value=e.model.get("finds_rows")?C.name:`${C.name} ${C.place}`.trim(),A(),e.setHover(
{leaf:k})}function A(){clearTimeout(c),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function _(S){let C={ArrowDown:1,ArrowUp:-1}[S.key];if(C){if(i.hidden)return h();
f=(f+C+l.length)%Math.max(l.length,1),x(!0)}else if(S.key==="Enter")a=l.length?null:S.shiftKey,M(f,S.shiftKey);else if(S.
key==="Escape")i.hidden&&e.select([]),s.value="",A();else return;S.preventDefault(),S.stopPropagation()}let N=[tt(s,{input:h,
keydown:_,blur:A,focus:()=>s.value&&h()}),tt(i,{pointerdown:S=>{S.preventDefault();let T=S.target.closest("li[data-i]");
T&&M(Number(T.dataset.i),S.shiftKey)},pointermove:S=>{let T=S.target.closest("li[data-i]");!T||Number(T.dataset.i)===f||
(f=Number(T.dataset.i),x(!0))}}),e.subscribe("data",()=>{m=null,l=[],A(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(c),e.model.off("msg:custom",g);for(let S of N)S();r.remove()}}}function jf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Fc(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var qf=3,Gf=60,Kf=6.2,Vf=640,Xf=.8,[Yf,Jf]=[46,180];function Wc(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(a,u)=>{a&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((a,u)=>a-u).map(a=>Q(e,a)),l=`${z(s,n)} selected, \
from `,c=i.length;if(c===1)return`${l}cluster ${i[0]}`;for(let a=Math.min(c,Gf);a>0;a--){let u=a<c?`${z(c-a)} more`:i[c-
1],f=i.slice(0,Math.min(a,c-1)),m=`${l}clusters ${f.join(", ")} and ${u}`;if(c<=qf||m.length<=o)return m}return`${l}${z(
c,"clusters")}`}function jc(t,e){let n=t.ownerDocument,o=nt(n,"hclust-selected");o.hidden=!0;let r=n.createElement("span");
r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the se\
lection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=c("Keep \
only these","Compare only the selected rows","keep"),l=c("Leave out","Compare the other rows only","leave_out");o.append(
r,i,l,s),t.append(o);function c(p,h,g){let w=n.createElement("button");return w.type="button",w.className="hclust-select\
ed-rows",w.textContent=p,w.title=h,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:x,
data:y}=e,M=[...y.rows].filter((A,_)=>x?.[_]);e.model.send({rows:g,selection:M}),m()}),w}function a(){let p=!!e.model.get(
"filters_rows");for(let x of[i,l])x.hidden=!p;let g=(Math.min(Vf,Xf*t.clientWidth)-Yf-(p?Jf:0))/Kf,w=Wc(e.selection,e.cut,
e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=Wc(e.selection,e.cut,e.data.noun)}let u=null;function f(){
m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?u:t.querySelector(
'[tabindex="0"]'))?.focus({preventScroll:!0})}let d=[tt(o,{focusin:({relatedTarget:p})=>{let h=p;o.contains(h)||(u=h)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),tt(s,{click:f}),e.subscribe(["data","c\
ut","selection"],a)];return a(),{refresh:a,destroy(){for(let p of d)p();o.remove()}}}var Qo=new Map;function Qn(t,e){let n=Qo.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Qo.set(e,n)}return n}function tr(t,e){if(!Qo.get(e)){Qo.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function ws(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],l=o[Dt(n,e)[0]??0]??0,c=[];if((n.sizes[e]??
0)>(r[l]??0)){let a=qc(t,e),u=a.some(f=>i.includes(f));c.push({key:"j",words:u?"Merge: one is locked":`Merge these ${z(a.
length,"clusters")}`,next:u?null:{nodes:gs(s,a,[e]),locked:i}})}else{let a=s[l]??e,u=`cluster ${Q(t,l)}`,f=i.includes(a),
m=a<n.n;c.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:gs(s,
[a],Kt(n,a)),locked:i}});let d=n.parents[a]??-1;if(d>=0){let p=qc(t,d),h=p.find(y=>i.includes(y)),g=s.indexOf(p.find(y=>y!==
a)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:h!==void 0?`Merge: cluster ${Q(t,s.indexOf(h))} is\
 locked`:`Merge with cluster ${Q(t,g)}`,x=p.length===2&&h===void 0;c.push({key:"j",words:w,next:x?{nodes:gs(s,p,[d]),locked:i}:
null})}c.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==a):[...i,a]}})}return c.
push(...er(t)),c}function er(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(kt(t.tree,t.k).nodes),locked:[]}}]}function qc({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function gs(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var nr=4,Gc="hclust-branch-used";function Kc({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=nt(s,"hclus\
t-branch-menu");i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function l(m){
m.next&&(o(),tr(e,Gc),t.setNodes(m.next.nodes,m.next.locked))}function c(){if(i.hidden)return;let m=i.contains(s.activeElement);
i.hidden=!0,m&&n.focus({preventScroll:!0})}function a(m){let d=s.createElement("button");return d.type="button",d.setAttribute(
"role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=m.words,d.setAttribute("aria-keyshor\
tcuts",m.key),d.setAttribute("aria-disabled",String(!m.next)),d.addEventListener("click",()=>{m.next&&(c(),l(m))}),d}function u(m){
let d=[...i.children],p=d.findIndex(h=>h.matches(":focus"));d[(p+m+d.length)%d.length]?.focus({preventScroll:!0})}let f=tt(
i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key==="ArrowUp")u(-1);else if(m.key==="Escape"||
m.key==="Tab")c();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},contextmenu(m){m.preventDefault(),
m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=!0)}});return{close:c,hint:m=>Qn(
e,Gc)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,d){let p=m<0?er(t.cut):ws(t.cut,m);if(!p.length)
return!1;r.hide(),i.replaceChildren(...p.map(a)),i.hidden=!1;let h=Math.min(d.x,e.clientWidth-i.offsetWidth-nr),g=Math.min(
d.y,e.clientHeight-i.offsetHeight-nr);return i.style.transform=`translate(${Math.max(nr,h)}px, ${Math.max(nr,g)}px)`,u(1),
!0},press(m,d){let h=(d<0?er(t.cut):ws(t.cut,d)).find(g=>g.key===m);return h&&l(h),h?.words??""},destroy(){f(),i.remove()}}}var{top:Be,min_width:Zf,free_shift:Qf,head_margin:bs}=j.cluster_labels;var or=2*W+7,Vc=j.cluster_labels.wordings,Xc={title:0,size:"",lines:1};function Yc(t){return Math.ceil(t.width("cluster"))+
bs+2}function Jc(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:l,data:c,corner:a}=e,{sizes:u,noun:f}=Vo(c,o),m=({label:S},T)=>{
let C=T.title?Q(o,S):z(S);return C===z(S)?C:l.fitTitle(C,T.title,W,!0)},d=({label:S},T)=>{if(!T.size)return"";let C=z(b(
u,S),T.size==="counted"?f:"");return T.lines===2?C:` · ${C}`},p=(S,T)=>[l.width(m(S,T),W,!0),l.width(d(S,T))],h=(S,T)=>S.
map(C=>{let[k,E]=p(C,T);return T.lines===2?Math.max(k,E):k+E}),g=tm(e),w=g.length*Zf>s.width,x=w?null:aa(g,Vc.map(S=>h(g,
S)),s.width),y=x?Vc[x.wording]:Xc;if(!x){w&&(g=g.filter(({span:T})=>T>4));let S=ca(g,h(g,Xc),s.width);g=g.filter((T,C)=>S[C])}
rt(t,"left","alphabetic");let[M,A]=[Be+W-2,Be+2*W],_=(S,T,C,k=!1)=>{t.fillStyle=k?i.ink:i.quiet,t.font=l.css(W,k),t.fillText(
S,T,C)};if(g.forEach((S,T)=>{let C=x?.middles[T]??S.centre,[k,E]=p(S,y);Math.abs(C-S.centre)>S.span/2+Qf&&(t.strokeStyle=
et(b(r,b(o.nodes,S.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(S.centre,n+1),t.lineTo(C,Be-1),t.stroke());let $=y.lines===
2,L=C-($?k:k+E)/2;_(m(S,y),L,M,!0),y.size&&_(d(S,y),$?C-E/2:L+k,$?A:M)}),y.size==="counted")return;let N=a.left-bs-1;[["\
cluster",""],[f,"size"]].slice(0,y.lines).forEach((S,T)=>{let C=S.find(k=>l.width(k)<=N);C&&_(C,-bs-l.width(C),T?A:M)})}
function tm({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),i=s+b(t.sizes,r),[
l,c]=[Tt(e,s),Tt(e,i)];if(c<=0||l>=e.width)continue;let[a,u]=[Math.max(0,l),Math.min(e.width,c)];n.push({label:r,centre:(a+
u)/2,span:u-a})}return n}var Zc=j.caption_margin;function Qc(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[c,a]of t){
let[u,f]=[Math.max(0,Math.floor(c)-Zc),Math.ceil(a)+Zc];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let c=0;c<=o;c++)i+=b(r,c),s[c+1]=b(s,c)+(i>0?1:0);let l=Math.ceil(e);for(let c=o-l;c>=
0;c--)if(b(s,c+l)===b(s,c))return c;return null}function tl({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
l,c]=[b(t,i)/n,b(t,i+1)/n],[a,u]=[b(t,i+2)/n,b(t,i+3)/n];c<=r&&c+u>=o&&s.push([l,l+a])}return s}function em(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function el(t,e,n){let o=em(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var ol=12,wn={high:24,line:15,around:13,grip:14},to=j.cut_label.right_margin,nl="Drag to move the cut",ys="hclust-cut-mo\
ved",nm="M4 0 1 4h6zM4 12 1 8h6z",rr="http://www.w3.org/2000/svg",{wide:om,narrow:rm}=j.cut_label,sm=24,sr=14;function im(t,e,n){
let o=e>=om?`${z(Math.min(n,99),"clusters")} · 0.0000`:e>=rm?z(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,ol,!0))+2*wn.around+wn.grip}function rl(t,e){let n=t.ownerDocument,o=(k,E="div")=>{let $=n.createElement(E);return $.
className=`hclust-cut-${k}`,$},[r,s,i,l,c,a]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(rr,"svg"),f=k=>{let E=n.createElementNS(rr,"path");return E.classList.add(`hclust-cut-${k}`),u.append(E),
E};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let m=f("stepped"),d=f("locked"),p=f("offer");
a.tabIndex=0,a.setAttribute("role","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orien\
tation","vertical"),a.setAttribute("aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
l,c,a);let h=["k","noun","dot","at"].map(k=>o(k,"span")),g=n.createElementNS(rr,"svg"),w=n.createElementNS(rr,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",nm),g.append(w),a.append(g,...h);let x=o("invitation","span");x.textContent=nl,x.setAttribute("aria-hidden","true"),
x.hidden=Qn(t,ys);let y=el(t,"One height",()=>e());y.className="hclust-cut-level",y.title="Cut at one height again; no c\
luster is locked then",y.dataset.lmSuppressShortcuts="true";for(let k of["pointerdown","pointermove","dblclick","context\
menu","keydown"])y.addEventListener(k,E=>E.stopPropagation());t.append(x,y);let M=null,A=null,[_,N,S,T]=[0,0,0,0];function C(k,E,$){
let[L,R,v]=[z(k.k),z(k.k,"clusters"),ze(k)],O=R.slice(L.length);(k.isUneven?[L,O,"",""]:[L,O," · ",v]).forEach((F,G)=>{
let K=h[G];K&&(K.textContent=F)});let P=k.isUneven?[[R],[R],[L]]:[[Pc(k)],[R,v],[L,v]],B=P.map(F=>Math.max(...F.map(G=>E.
width(G,ol,!0)))+2*wn.around+wn.grip),U=B.findIndex(F=>F<=$+.5),Z=U<0?P.length-1:U;N=b(B,Z);let D=Z>0&&!k.isUneven;S=(wn.
high+(D?wn.line:0))/2,a.classList.toggle("two",D),a.classList.toggle("short",Z>1)}return{handle:a,show({cut:k,frame:E,corner:{
left:$,top:L},strip:R,face:v},O,I,P){let B=im(v,I,k.tree.n);if(k!==M||v!==A||B!==T){[M,A,T]=[k,v,B];let Y=Zn(k);C(k,v,B),
c.textContent=Y,_=v.width(Y)+8,lm(a,k,E)}let U=Y=>Math.round(Y*E.dpr)/E.dpr,Z=Y=>U(L+Math.min(Math.max(lt(E,Y),0),E.height)),
[D,F,G]=[Z(k.t),Z(Math.min(k.upper,E.top)),Z(k.lower)];ir(r,$-R,F,E.width+R),r.style.height=`${Math.max(0,G-F)}px`,r.hidden=
!k.hasThreshold,ir(s,$-R,D,E.width+R);let K=k.isUneven||k.locked.length>0;s.hidden=K;let V=P&&!Xt({...P,tree:k.tree},k)&&
P;u.style.display=K||V?"":"none";let ct=I-N-1,bt=[],yt=[],bn=Y=>{if(!Y)return"";let Ne=wo(Y),pe=Zt(Y,E).map(({label:Ue,x0:H,
x1:X})=>{let J=Z(Math.min(b(Ne,Ue),E.top))+.5;Y===k&&$+X>ct-2&&bt.push(J);let ht=`${U(H)} ${J}L${U(X)} ${J}`;return Y.locked.
includes(b(Y.nodes,Ue))&&yt.push(ht),ht});return pe.length?`M${pe.join("L")}`:""};(K||V)&&(u.style.transform=`translate(${$}\
px, 0)`,m.setAttribute("d",bn(K&&k)),d.setAttribute("d",yt.map(Y=>`M${Y}`).join("")),p.setAttribute("d",bn(V))),ir(i,$,D,
E.width),ir(l,0,0,$-R-4),l.style.height=`${L+E.height}px`;let[jt,le]=[Math.min(...bt),Math.max(...bt)],Lt=S+4,te=[jt-Lt,
le+Lt].filter(Y=>Y>=L+S&&Y<=L+E.height-S),ee=le-jt>1&&D>jt-Lt&&D<le+Lt?am(te,D):D,qt=Math.min(Math.max(ee,L+S),L+E.height-
S);!K&&t.getRootNode().activeElement===y&&a.focus({preventScroll:!0}),y.hidden=!K;let ue=qt-S-sm-3,_e=ue>=L?ue:qt+S+3;y.
style.transform=`translate(${U(ct+N)}px, ${U(_e)}px) translateX(-100%)`;let fe=!K&&!Qn(t,ys);x.hidden=!fe,fe&&(x.style.transform=
`translate(${U(ct-6)}px, ${U(qt-9)}px) translateX(-100%)`),a.style.transform=`translate(${U(ct)}px, ${U(qt-S)}px)`,a.style.
width=`${N}px`;let Et=[D-L-17,D-L+4,1].map(Y=>{let pe=(Y<D-L-sr||Y>D-L)&&Y>=0&&Y+sr<=E.height;return{at:Y,x:pe?Qc(tl(O,E.
dpr,Y,Y+sr),_,ct-$-(fe?v.width(nl)+30:6)):null}}).find(({x:Y})=>Y!==null);if(c.hidden=!Et,!Et)return;let me=L+Et.at;c.style.
transform=`translate(${U($+(Et.x??0))}px, ${me}px)`,c.classList.toggle("inside",k.hasThreshold&&me>=F&&me+sr<=G)},endInvitation(){
tr(t,ys),x.hidden=!0},destroy(){for(let k of[r,s,u,i,l,c,a,x,y])k.remove()}}}function am(t,e){return t.reduce((n,o)=>Math.
abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function cm(t){return t.isUneven?"different heights":ze(t)}function ir(t,e,n,o){t.style.
transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function lm(t,e,n){t.setAttribute("aria-valuemax",at(Math.max(
n.top,e.t))),t.setAttribute("aria-valuenow",at(e.t)),t.setAttribute("aria-valuetext",e.isUneven?`${z(e.k,"clusters")}, c\
ut at different heights; ${Zn(e)}`:`height ${ze(e)}, ${z(e.k,"clusters")}; ${Zn(e)}`)}function sl(t,e,n){let r=[...t.sizes.
subarray(0,12)].map((s,i)=>`cluster ${Q(t,i)} with ${z(s,e)}`);return t.k>12&&r.push(`and ${z(t.k-12)} more`),`Tree of ${z(
t.tree.n,e)}, up to height ${pt(n)}. Cut at ${cm(t)} into ${z(t.k,"clusters")}; ${Zn(t)}. ${r.join(", ")}.`}function il(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function al(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr)),s=Wo(n,r,i=>Jt(o,i*o.width/r));dn(t,e,s)}var cl=3,ll=52+to,ar=6,ul=6,fl=t=>(t.model.get("parts")??[]).includes("clustermap"),ml=t=>fl(t)?[]:Je([],t.data.tracks,t.
option("tracks"));function pl(t,e){let n=t.ownerDocument,o=!1,r=[],s=xe(n,()=>i=[]),i=[],l=nt(n,"hclust-corner");for(let w of[
"pointerdown","pointermove","dblclick","wheel"])l.addEventListener(w,x=>x.stopPropagation());let a=So(l,"Tracks","Strips\
 below the leaves that show what else is known of each row",(w,x)=>{ho(e,"tracks",w,x)},[],"Below the leaves"),u=[],f={items:[],
lines:0},m=[],d=[],p=()=>d.reduce((w,x)=>w+x+cl,m.length&&ar);function h(w,x){let y=[r,w,x,e.selection];return y.some((M,A)=>M!==
u[A])&&(f=ln(r,w-2*ul,x,e.selection),m=r.filter(M=>zr(M,w-ll)),d=Ro(m,w-ll,x),u=y),f}function g({data:w,frame:x}){Me(s)&&
([s,i]=[xe(n,()=>i=[]),[]]);let y=[m,x,w.tree.order];y.every((M,A)=>M===i[A])||(i=y,al(s,m,w.tree.order,x))}return{update(){
o=!fl(e)&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!l.isConnected&&t.append(l);let x=e.option("tracks")??[];a.show(
[],[],w.map(({name:M})=>M),x);let y=r;return r=Je(r,w,o?x:[]),y!==r},place(w){l.style.left=`${w+6}px`},tall:p,room(w,x){
let{lines:y}=h(w,x);return p()+(y?y*zn+ar:0)},paint(w,x,y,M){if(!m.length)return;g(x);let{frame:A,corner:_,theme:N,face:S,
data:T}=x;w.save(),w.imageSmoothingEnabled=!1,w.textBaseline="middle";let C=y+ar;m.forEach((k,E)=>{let $=b(d,E);w.font=S.
css(),w.textAlign="right",k.colors.length?(w.drawImage(s,0,E,s.width,1,_.left,C,A.width,$),ve(w,_.left,C,A.width,$,N)):(w.
fillStyle=N.quiet,T.tree.order.forEach((R,v)=>{let O=Tt(A,v+.5);O<0||O>A.width||(w.save(),w.translate(_.left+O,C),w.rotate(
-Math.PI/2),w.fillText(S.fit(q(dt(k,R)),$),0,.5),w.restore())})),w.fillStyle=N.ink;let L=S.fit(q(k.name),_.left-8);w.fillText(
L,_.left-6,C+$/2+.5),C+=$+cl}),w.translate(ul,0),Oo(w,h(M,S).items,C+ar/2,N,S),w.restore()},destroy(){s.width=s.height=0,
l.remove()}}}var xs=4;function cr(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?ut(r,b(r.parents,e.leaf)):0,p=[
`cluster ${Q(o,b(o.labels,e.leaf))}`,`merged at ${pt(m)}`,Zo(n,e.leaf)],h=ml(t).map(g=>`${g.name}: ${dt(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...h]]}let s=Dt(r,e.node),{leafRows:i}=n,l=i&&s.reduce((m,d)=>m+b(i,d),0),
c=l===null?"":` of ${z(l,n.rowNoun)}`,a=o.nodes.indexOf(e.node),u=`${a<0?"":`Cluster ${Q(o,a)} · `}${z(s.length,n.noun)}${c}`,
f=[...s.subarray(0,xs)].map(m=>q(n.name(m)));return s.length>xs&&f.push(`and ${z(s.length-xs)} more`),[u,[`height ${pt(ut(
r,e.node))}`,...f]]}var dl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
um="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks, f flips · Esc: back to t\
he cut",fm="u: one height again · ",mm=0;function hl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:l,
getScene:c,menu:a}=t,u=nt(n.ownerDocument,"hclust-tree-hint");u.id=`hclust-keys-${++mm}`,u.textContent=dl,o.setAttribute(
"aria-describedby",u.id),n.append(u);let f=-1;function m(T){t.cancelAnnouncement(),d(T)}function d(T){let{data:C}=e,{tree:k}=C;
f=T,u.textContent=um,n.classList.add(Pt);let E=Rr(c().frame,k,T);r.reveal([E-.5]);let $=T<C.n?{leaf:T}:{node:T};e.setHover(
$);let{frame:L,corner:R}=c(),[v,O]=cr(e,$),I=(E-L.from)/(L.to-L.from),P={x:R.left+I*L.width,y:R.top+lt(L,ut(k,T))};i.show(
P.x,P.y,v,O),l([v,...O].join(", "))}function p(){f<0||(f=-1,u.textContent=x(),n.classList.remove(Pt),e.setHover(null),i.
hide())}let h=T=>()=>m(go(e.data.tree,f,T)),g={ArrowUp:h("up"),ArrowDown:h("down"),ArrowLeft:h(0),ArrowRight:h(1),Home:()=>m(
2*e.data.n-2),Enter:T=>e.select(Dt(e.data.tree,f),{add:T.shiftKey}),Escape:p,s:()=>w("s"),j:()=>w("j"),l:()=>w("l"),f:()=>{
e.flip(f),d(f)}};function w(T){let C=a.press(T,f);f>=0&&d(f),C&&l(C)}function x(){let{cut:T}=e;return(T.isUneven||T.locked.
length?fm:"")+dl}let y=T=>()=>{t.moved(),e.setClusters(Math.min(Math.max(T(e.cut.k),1),e.data.n))},M={ArrowUp:y(T=>T-1),
ArrowRight:y(T=>T-1),ArrowDown:y(T=>T+1),ArrowLeft:y(T=>T+1),PageUp:y(T=>T-10),PageDown:y(T=>T+10),Home:y(()=>e.data.n),
End:y(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.select([]),u:()=>w("u"),"+":()=>r.zoom(
.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},
[A,_]=[Wt({...M,...g}),Wt(M)],N=tt(n,{keydown(T){n.classList.remove("by-pointer"),(f<0?_:A)(T)},focusout:p,pointerdown:p}),
S=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=x())});return{leave:p,destroy(){S(),N()}}}var pm=.72;function dm(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let l=0;l<t.n;l++)r[l+1]=b(r,l)+b(e,b(t.order,l));
let s=[],i=[2*t.n-2];for(let l=i.pop();l!==void 0;l=i.pop()){let c=b(t.start,l),a=b(t.sizes,l);Io(t,l,o)<n||(b(r,c+a)===
b(r,c)?s.push(l):l>=t.n&&i.push(...Kt(t,l)))}return s}function gl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,l=o.width/(o.to-o.from)*i,c=Math.round(o.height*i),a=u=>Math.round(lt(o,u)*i-s/2);t.globalAlpha=pm,t.
fillStyle=r.paper;for(let u of dm(e,n,1/l,o.places?.edges)){let f=b(e.start,u),[m,d]=[f,f+b(e.sizes,u)].map(x=>Tt(o,x)*i);
if(m===void 0||d===void 0||d<0||m>o.width*i)continue;let p=a(fn(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,d-m),c-p);let h=b(
e.parents,u);if(h<0)continue;let g=Math.round(un(o,e,u)*i-s/2),w=a(ut(e,h))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?c:p)-w))}
t.globalAlpha=1}var Ee=j.cluster_bar,Ms=Be+or+2,lr=W+2,ks=8;function wl(t,e,n,o){let{cut:r,colors:s,frame:i,corner:l}=e,{dpr:c}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(l.left*c),Math.round(l.top*c)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let a=n.height;for(let{label:u,x0:f,x1:m}of Zt(r,i)){let d=b(r.nodes,u);if(d<r.tree.n)continue;let p=Math.
round(lt(i,fn(r.tree,d))*c-o/2),h=Math.floor(f*c);t.fillStyle=et(b(s,d)),t.fillRect(h,p,Math.max(1,Math.ceil(m*c)-h),a-p)}
gl(t,e,o),t.restore()}var hm=5;function bl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Zt(n,r),[l,c]=Ee;e.classes&&gm(t,e,e.classes);for(let{label:a,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=et(b(o,b(n.nodes,a))),t.beginPath(),f-u>8?t.roundRect(u+m,l,f-u-2*m,c-l,2):t.rect(u+m,l,Math.max(f-u-2*m,1/
r.dpr),c-l),t.fill()}e.classes||wm(t,e,i),Jc(t,e,c),bm(t,e),e.labels&&ym(t,e),t.restore()}function gm(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Ee,l=1/n.dpr,[c,a]=[0,-1];for(let u=0;;u+=l){let f=u>=n.width,m=e.tree.order[Math.floor(Jt(
n,u+l/2))],d=f||m===void 0?-1:b(o,m);if(d!==a&&a>=0&&(t.fillStyle=et(b(r,a)),t.fillRect(c,s,u-c,i-s)),d!==a&&([c,a]=[u,d]),
f)return}}function wm(t,{cut:e,theme:n},o){let r=Ot(e);if(new Set(Array.from(r,et)).size===e.k)return;let[s,i]=Ee;for(let{
label:l,x0:c,x1:a}of o)a-c<i-s||mc(t,b(r,l),(c+a)/2,(s+i)/2,hm,n.paper)}function bm(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=a=>n[b(s,a)],l=[o.from,Math.min(o.to,e.n)],c=Ho(i,l,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let a=0;a<c.length;a+=2){let[u=0,f=0]=[c[a],c[a+1]];t.fillRect(u,1,Math.max(1,f-u),Ee[0]-2)}}function ym(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:l}){rt(t,l?"center":"right");let[c,a]=[Jt(o,0),Jt(o,o.width)];for(let u=Math.
max(0,Math.floor(c));u<Math.min(e.n,Math.ceil(a));u++){let[f,m]=[Tt(o,u+.5),Dr(o,u)];if(f<5||f>o.width-5||!yl(o,u))continue;
let d=l?m-ks:i,p=b(e.tree.order,u),h=!!n?.[p];t.save(),t.translate(f,l?Ms+W/2:Ms),l||t.rotate(-Math.PI/2),t.fillStyle=h?
r.ink:r.quiet,t.font=s.css(W,h),t.fillText(s.fit(q(e.name(p)),d,W,h,uo(e,p)),0,0),t.restore()}}var yl=(t,e)=>Dr(t,e)>=lr-
1e-6;function xl(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:l}){let c=o.left-r;t.save(),t.translate(c,o.top);
let a=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=s.rule,t.fillRect(-a,0,a,n.height),
t.font=i.css(),rt(t,"right");let f=ne(l);l.forEach((m,d)=>{let p=lt(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-a/2),5,a),
t.fillStyle=s.quiet,t.fillText(f[d]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",
t.fillText(i.fit(q(e.heightLabel),n.height-8),-n.height/2,7-c)),t.restore()}function Ml(t,{data:e,frame:n,corner:o,theme:r},s){
if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-
n.from)/e.n*n.width),l=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+l,s,i,2)}function kl(t,{data:e,cut:n,colors:o,
frame:r,corner:s,theme:i},l,c){let{tree:a}=e,{dpr:u}=r,f=b(a.start,c),m=f+b(a.sizes,c),d=Math.max(1,Math.round(.5*u));t.
save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),
Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:h}=l,g="";for(let y=0;y<l.count;y++){let M=b(h,y),A=b(a.start,M);
if(A<f||A>=m||M>c)continue;let _=b(n.labels,b(a.order,A)),S=b(a.sizes,M)<=b(n.sizes,_)?et(b(o,b(n.nodes,_))):i.ink;S!==g&&
(t.fillStyle=g=S),t.fillRect(b(p,4*y)-d,b(p,4*y+1)-d,b(p,4*y+2)+2*d,b(p,4*y+3)+2*d)}t.restore();let[w,x]=[Math.max(0,Tt(
r,f)),Math.min(r.width,Tt(r,m))];x<=w||(t.fillStyle=i.ink,t.fillRect(s.left+w,s.top+r.height+Ee[1]+1,Math.max(x-w,1.5),1.5))}
function Al(t,{data:e,frame:n,corner:o,theme:r},s){let i=Tt(n,b(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[l,c]=[o.
left+i,o.top+n.height+(Ee[0]+Ee[1])/2];t.beginPath(),t.arc(l,c,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,
t.strokeStyle=r.ink,t.stroke()}function As({data:t,cut:e,frame:n,corner:o,tracks:r},s,i,l){let{tree:c}=t,[a,u]=[s-o.left,
i-o.top];if(a<0||a>=n.width||u<-l)return null;let f=Math.min(Math.max(Math.floor(Jt(n,a)),0),t.n-1),m=b(c.order,f),d=u-n.
height;if(d>r[0]&&d<r[1])return{leaf:m};if(d>Ms-2)return yl(n,f)?{leaf:m}:null;if(d>Ee[0]-1)return{node:b(e.nodes,b(e.labels,
m))};if(d>-5)return{leaf:m};let p=Bn(c,n,a,u,l);return p<0?null:p<t.n?{leaf:p}:{node:p}}var xm=550,Fe={mouse:7,touch:14,line:8,snap:4};function Sl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:l,
menu:c}=t,a,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(M,A){let{frame:_}=l(),{tree:N}=e.data,S=Math.
min(Math.max(Co(_,M),0),_.top),T=Rt(N,S),C=lt(_,Xe(we(N,T)));!A&&Math.abs(C-M)<=Fe.snap?e.cut.locked.length?e.setThreshold(
Xe(we(N,T))):e.setClusters(T):e.setThreshold(S)}function m(M){let{cut:A,frame:_}=l();if(!A.isUneven)return A.t;let N=Zt(
A,_).find(({x0:S,x1:T})=>S<=M&&M<T);return N?wo(A)[N.label]??A.t:A.t}function d(M,A){return M.target===o?null:As(l(),A.x,
A.y,M.pointerType==="touch"?Fe.touch:Fe.mouse)}function p(M,A){return u.menu=!0,c.open(A,M)}let h=M=>M?.node??M?.leaf??-1;
function g(M,A,_){if(_)if(M.altKey)_.node!==void 0&&e.flip(_.node);else{let N=_.node===void 0?[_.leaf]:Dt(e.data.tree,_.
node);e.select(N,{add:M.shiftKey})}else{let{corner:N,frame:S}=l();!M.shiftKey&&A.x>=N.left&&S.width&&e.select([])}}function w(M,A,_){
if(n.style.cursor=M?"pointer":r.part?"grab":"",e.setHover(M),M){let[N,S]=cr(e,M),T=M.node===void 0?[]:c.hint(_);i.show(A.
x,A.y,N,[...S,...T])}else i.hide()}function x(M){if(!an(n,M))return;let A=M.deltaMode?16:1,[_,N]=[M.deltaX*A,M.deltaY*A],
{frame:S,corner:T}=l();if(!M.ctrlKey&&!M.shiftKey&&Math.abs(_)>Math.abs(N))return r.part?(M.preventDefault(),r.move(_/Le(
S))):void 0;let C=N||_,k=vt(n,M);if(M.shiftKey||k.x<T.left)return C>0&&s.share===1?void 0:(M.preventDefault(),s.zoom(Math.
exp(C*.002)));if(C>0&&!r.part)return;M.preventDefault();let E=(k.x-T.left)/S.width;r.zoom(Math.exp(C*(M.ctrlKey?.01:.002)),
E)}let y=[hn(n,{down(M,A){if(c.close(),M.button!==0)return!1;let{frame:_,corner:N}=l(),S=N.top+lt(_,Math.min(e.cut.t,_.top)),
T=N.top+lt(_,Math.min(m(A.x-N.left),_.top)),C=M.pointerType==="touch"?Fe.touch:Fe.line,[k,E]=[M.target===o,A.x<N.left-4];
return u={mode:k||E||Math.abs(A.y-T)<=C?"cut":"press",offset:E&&!k?0:S-A.y,pill:k,start:r.shown(),what:k||E?null:d(M,A)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),M.preventDefault(),i.hide(),E&&!k&&f(A.y-N.top,M.altKey),M.pointerType===
"touch"&&(a=setTimeout(()=>p(A,h(u.what)),xm)),!0},drag(M,A,_){let[N,S]=[A.x-_.x,A.y-_.y];if(_.moved||=Math.abs(u.mode===
"cut"?S:N)>=(u.what?sn:1),!_.moved)return;clearTimeout(a);let{frame:T,corner:C}=l();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(A.y+u.offset-C.top,M.altKey)):u.mode==="pan"&&r.move(-N/Le(T),u.start)},
up(M,A,_){clearTimeout(a),u.mode==="cut"&&e.flush(),!(u.menu||_.moved||u.pill||A.x<l().corner.left-4)&&(g(M,A,u.what),M.
pointerType==="touch"&&w(u.what,A,"Long press"))},cancel(){clearTimeout(a),u.mode==="cut"&&e.flush()},hover(M,A){M.pointerType!==
"touch"&&w(d(M,A),A,"Right click")},leave(){e.setHover(null),i.hide()},pinch(M,A,_){let{frame:N,corner:S}=l();r.zoom(M,(A.
x-_-S.left)/N.width),r.move(-_/Le(l().frame))}}),tt(n,{contextmenu(M){let A=vt(n,M),_=M.target===o?e.hover:As(l(),A.x,A.
y,u.menu?Fe.touch:Fe.mouse);M.shiftKey||!p(A,h(_))||M.preventDefault()},wheel:x,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let M of y)M()}}var vl=["ribbon","ribbon_module","evidence"];function Tl(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",l="";async function c(m){
s=await gn(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),a())}function a(){let m=o.get("ribbon_\
module"),d=m&&n.option("ribbon")||"";if(d&&!s){i||c(m),i="loading";return}!d==!r&&d===l||(l=d,d?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){l="",a()}for(let m of vl)o.on(`change:${m}`,u);let f=[n.subscribe("option",a),n.
subscribe("data",u)];return a(),{width:m=>r?.width(m)??0,below:(m,d)=>r?.below(m,d),above:(m,d)=>r?.above(m,d),destroy(){
i="ended";for(let m of vl)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var Mm=j.head_room,km={grown:150,zoomed:96},Am=500;function El(t,e,n){let o=t.ownerDocument,r=ie(o,n.font),s=null,i=null,
l=()=>xe(o,()=>i=null),c=l(),a=null,[u,f]=[0,null],m=Mo(()=>C()),d=il(()=>C()),p=ke(t,"hclust-tree",[N,S],()=>s=null),{box:h,
stage:g,tip:w,announce:x}=p;g.canvas.setAttribute("aria-hidden","true");let y=rl(h,()=>{R.menu.press("u",-1),R.handle.focus(
{preventScroll:!0})}),M=pl(h,e);function A(){if(s){let{cut:Et,selection:me,data:Y}=e,[Ne,pe]=[xr(Y.tree),$t(e)];return Object.
assign(s,{cut:Et,selection:me,data:Y,colors:Ne,classes:pe}),s}let{data:O,cut:I,selection:P}=e,[B,U]=m.shown(),Z=(Ft(O.tree)||
1)*Mm*d.share,[D,F]=[U-B,O.n].map(Et=>(g.width-52-to)/Et),G=Lr(O.tree,O.leafRows),[K,V]=[D>=lr,F>=lr],ct=Et=>Et*(G?.least??
1)>=T()+ks,bt=K&&ct(D),yt=km[V?"grown":"zoomed"],bn=V?ct(F):bt,jt=K?bn?W+2:Math.min(yt,T()):0,le=M.room(g.width,r);h.style.
setProperty("--hc-names",`${(V?jt+6:0)+le}px`);let Lt={left:0,top:8},te=Be+or+(jt?jt+6:0),yn=te+le+(m.part?5:0),ee=Math.
max(40,g.height-Lt.top-yn),qt=Ge(0,Z,ee,44),ue=Math.max(...ne(qt).map(Et=>r.width(Et)),0);Lt.left=Math.max(Math.ceil(ue)+
11+(O.heightLabel?W+9:4),Yc(r));let _e=a?.width(g.width)??0;Lt.left+=_e,M.place(Lt.left);let fe={width:Math.max(20,g.width-
Lt.left-to),height:ee,from:B,to:U,top:Z,dpr:g.dpr,places:G},eo=xr(O.tree);return s={data:O,cut:I,colors:eo,classes:$t(e),
selection:P,frame:fe,corner:Lt,strip:_e,theme:n,face:r,ticks:qt,labels:jt,flat:bt,tracks:[te,te+M.tall()]},i=null,s}function _(O){
if(Me(c)&&([c,i]=[l(),null]),!i){i=$o(O.data.tree,O.frame),c.width=Math.round(O.frame.width*O.frame.dpr),c.height=Math.round(
O.frame.height*O.frame.dpr);let I=c.getContext("2d");I&&Lo(I,i,n.quiet)}return i}function N(O){let I=A(),{thick:P}=_(I);
wl(O,I,c,P),bl(O,I),xl(O,I),M.paint(O,I,I.corner.top+I.frame.height+I.tracks[0],g.width),a?.below(O,I),Ml(O,I,g.height-3)}
function S(O){let I=A(),{hover:P}=e;P?.node!==void 0&&kl(O,I,_(I),P.node),P?.leaf!==void 0&&Al(O,I,P.leaf),y.show(I,_(I),
g.width,e.offered),a?.above(O,I)}function T(){let{data:O}=e;if(f!==O.name){let I="";for(let P=0;P<O.n;P++){let B=q(O.name(
P));B.length>I.length&&(I=B)}[u,f]=[Math.ceil(r.width(I,W,!0)),O.name]}return u}function C(){s=null,g.paint()}function k(){
let{n:O,tree:I,leafRows:P}=e.data;m.reset(O,Lr(I,P)?.least)}let E,$=()=>x(sl(e.cut,e.data.noun,Ft(e.data.tree))),L=()=>{
clearTimeout(E),E=setTimeout($,Am)},R={store:e,box:h,handle:y.handle,viewport:m,heights:d,moved:y.endInvitation,tip:w,announce:x,
cancelAnnouncement:()=>clearTimeout(E),getScene:A,menu:Kc({store:e,box:h,handle:y.handle,moved:y.endInvitation,tip:w})},
v=hl(R);return a=Tl({...R,paint:O=>g.paint(O)},C),p.onDestroy(Sl(R),y.destroy,v.destroy,R.menu.destroy,a.destroy,R.cancelAnnouncement,
e.subscribe(["data","cut"],R.menu.close),M.destroy,e.subscribe("data",()=>{M.update(),k(),d.reset(),w.hide(),v.leave(),p.
rest(),C(),$()}),e.subscribe("order",C),e.subscribe("cut",()=>{let O=s&&Xt(s.cut,e.cut);p.followCut(e.cut,...O?[]:[0]),O?
g.paint(1):g.paint(),L()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>M.update()?C():g.paint(0)),e.
subscribe("reveal",()=>{let{start:O}=e.data.tree,I=A().frame.places?.edges;m.reveal(e.wanted.map(P=>ce(I,b(O,P))))}),e.subscribe(
"hover",()=>g.paint(1))),M.update(),k(),$(),{restyle(O){n=O,r=ie(o,n.font),f=null,C()},destroy(){p.destroy(),c.width=c.height=
0}}}var Sm={tree:El,clustermap:os,scatter:Dc,distances:nc},Qt="distances";function vm(){let t=null,e=0,n=()=>{};return Os({initialize({
model:o}){return t=Ar(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=Ar(o),e++||(n=Tm(t));let s=Em(r,t);return()=>{
s(),--e||n()}}})}function Tm(t){let e=!1,n=vs(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.tell(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function Em(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=pr(t,r);An(o,s);
let i=[],l=null,c=()=>e.model.get("parts")??["tree"],a=N=>t.closest(".hclust")?.querySelector(`.hclust-${N}-slot`)??null,
u=[],f=null;function m(){let N=so(o,"hclust-live-bar");e.model.get("controls")&&u.push(zc(N,e).destroy);let S=Uc(N,e);f=
S.box,u.push(S.destroy,()=>N.remove()),h();let T=null;for(let k of c()){let E=k==="tree"||k===Qt;E||(T??=so(o,"hclust-li\
ve-pair")),d(k,E?o:T)}let C=i[0]?.box;l=C?jc(C,e):null,l&&u.push(l.destroy)}function d(N,S){let T=Sm[N];if(!T)return;let C=so(
S,`hclust-part-${N}`),k={part:N,make:T,box:C,view:T(C,e,s)};i.push(k),N===Qt&&h()}function p({view:N,box:S}){N.destroy(),
S.remove()}function h(){let N=a("find");N&&f&&f.parentElement!==N&&N.append(f);let S=i.find(({part:C})=>C===Qt)?.box,T=S&&
a(Qt);!T||S.parentElement===T||(S.classList.add("hclust","hclust-live"),An(S,s),T.append(S))}function g(){let N=k=>k.filter(
E=>E!==Qt),[S,T]=[c(),i.map(({part:k})=>k)];if(N(S).join()!==N(T).join())return y();if(S.includes(Qt)===T.includes(Qt))return;
if(S.includes(Qt))return d(Qt,o);let C=i.find(({part:k})=>k===Qt);C&&p(C),i=i.filter(k=>k!==C)}function w(){for(let N of i)
p(N);for(let N of u)N();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=null,u=[]}function x(){let N=pr(t,r);if(JSON.
stringify(N)!==JSON.stringify(s)){s=N,An(o,s);for(let S of i)S.box.classList.contains("hclust")&&An(S.box,s),S.view.restyle?
S.view.restyle(s):(S.view.destroy(),S.view=S.make(S.box,e,s))}}let y=()=>{w(),m()};e.model.on("change:parts",g),e.model.
on("change:controls",y);let M=_s(o,x);m();let A=Mt(o),_=new A.ResizeObserver(()=>{h(),x(),l?.refresh()});return _.observe(
o),A.addEventListener(mr,e.announceCut),()=>{A.removeEventListener(mr,e.announceCut),M(),_.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",y),w(),e.flush(),o.remove(),r.remove()}}export{vm as default};
