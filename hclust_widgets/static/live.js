// Generated from js/ by `npm run build`. Do not edit.
function yt(t){return t.ownerDocument.defaultView??globalThis}function pe(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function As(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}function b(t,e){return t[e]}var he={r:255,g:255,b:255,a:1},yn={r:0,g:0,b:0,a:1};function xn(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,c=parseInt(a,16);return{r:c>>16,g:c>>8&255,b:c&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Cl),l=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*l,g:r*
l,b:s*l,a:i}}function Cl(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function We(t,e){return{...Ce(e,t,
t.a),a:1}}function Ce(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function St({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function ar({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function nt(t,e){let n=t.createElement("div");return n.className=e,n}function Mn(t,e){let[n,o]=[xn(e.paper)??he,xn(e.ink)??yn],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",St(Ce(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function to(t,e){let n=nt(t.ownerDocument,e);return t.
append(n),n}var lr="hclust-hover";function vs(t,e){let n=null,o="",r=!1,s=0,i=()=>{s=0;let a=n?JSON.stringify(n):"";if(a===o||!(a||r))
return;o=a,r=a!=="";let c=[l,t.get("shared_id"),n??{}];window.dispatchEvent(new CustomEvent(lr,{detail:c}))},l=a=>{let[c,
u,f]=a.detail;!u||c===l||u!==t.get("shared_id")||(o=Object.keys(f).length?JSON.stringify(f):"",r=!1,e(f))};return window.
addEventListener(lr,l),{notify(a){n=a,s||=requestAnimationFrame(i)},destroy(){cancelAnimationFrame(s),n=null,i(),window.
removeEventListener(lr,l)}}}var Ss={colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950","#B186AB","#C11E16"],marker_scales:{
o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,caption_margin:4,head_room:1.09,
cut_label:{right_margin:8,wide:860,narrow:480},cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,
wordings:[{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,
size:"bare",lines:2},{title:0,size:"bare",lines:2}]},block_gap:4,max_block_gap:40,max_cluster_title:150,max_named_points:30,
max_point_name:110,max_axis_word:90,undo_run_ms:800,missing_color:"#9a9a9a",diverging_maps:["vlag","RdBu","icefire","BrB\
G","PiYG","PRGn","PuOr","RdGy","RdYlBu","RdYlGn","Spectral","coolwarm","bwr","seismic","berlin","managua","vanimo"],needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var j=Ss;var ur="hclust-asking",Gm=j.undo_run_ms;function $l(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function fr(t,e){let n=yt(t);if(n.matchMedia(Ts).matches)return Ll(t,e);let o=n.getComputedStyle(t),r=h=>o.getPropertyValue(
h).trim()?eo(e,`var(${h})`):null,s=Rl(t,e),i=We(r("--jp-layout-color0")??s,s),l=ar(i)<.5,a=(h,g)=>We(h??g,i),c=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),u=a(c??eo(e,"inherit"),l?he:yn),f=a(r("--jp-ui-font-color2"),Ce(i,u,.65)),m=a(
r("--jp-border-color2"),Ce(i,u,.16)),d=a(r("--jp-layout-color1"),i),p=St(d)===St(i)?Ce(i,u,.03):d;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:St(i),ink:St(u),quiet:St(f),rule:St(m),panel:St(
p),font:n.getComputedStyle(e).fontFamily,dark:l}}var Ts="(forced-colors: active)";function Ll(t,e){let n=(s,i)=>We(eo(e,
s)??i,he),[o,r]=[n("Canvas",he),n("CanvasText",yn)];return{paper:St(o),ink:St(r),quiet:St(r),rule:St(n("GrayText",r)),panel:St(
o),font:yt(t).getComputedStyle(t).fontFamily,dark:ar(o)<.5}}var Il=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function Es(t,e){let n=yt(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let l of[
o,r])s.observe(l,{attributes:!0,attributeFilter:Il});let i=["(prefers-color-scheme: dark)",Ts].map(l=>n.matchMedia(l));for(let l of i)
l.addEventListener("change",e);return()=>{s.disconnect();for(let l of i)l.removeEventListener("change",e)}}function Rl(t,e){
let n=[];for(let r=t;r;r=$l(r)){let s=_s(yt(r).getComputedStyle(r).backgroundColor,yt(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=We(eo(e,"Canvas")??he,he);return n.reduce((r,s)=>We(s,r),o)}function eo(t,e){let n=yt(t);t.style.
color=e;let o=_s(n.getComputedStyle(t).color,n);return t.style.color="",o}function _s(t,e){let n=xn(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,l=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:l,a:a/255}}function Ns(t){return{...t,initialize(e){return setTimeout(()=>Dl(e.model).catch(()=>{})),t.initialize?.(e)}}}async function Dl(t){
let e=t.get("own_id");if(!e||!t.widget_manager?.get_model)return;let n=await t.widget_manager.get_model(e);try{await n._handle_comm_msg(
{content:{data:{method:""}}});return}catch{}let o=Object.getPrototypeOf(Object.getPrototypeOf(n));n.comm.on_msg(r=>o._handle_comm_msg.
call(n,r)),t.send({resend:!0})}function je(t){if(typeof t!="string")return t??[];let e=Object.entries(JSON.parse(t)),n=e[0]?.[1].length??0;return Array.
from({length:n},(o,r)=>Object.fromEntries(e.filter(([,s])=>s[r]!==null).map(([s,i])=>[s,i[r]])))}var Cs=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])Cs.set(t,
t);var Pl=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Hl=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Os(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+zl(t.slice(e))}function zl(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=Cs.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:Pl.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Hl.test(e)?-2:-1)}function H(t,e=""){return e?`${_t(t,0)} ${t===1?Os(e):e}`:_t(t,0)}function ht(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":kn(t)?_t(t,no(t)):ro(t,2)}var kn=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function no(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function oo(t,e){let n=Math.abs(t);if(n<.01&&t!==0||n>=1e9)return Bt(t,2);let o=_t(
t,n>=100?0:n>=10?1:2);return e==="year"?o.replaceAll(",",""):o}function Is(t){return t>0&&t<=.005?"< 1%":`${_t(100*t,0)}\
%`}var at=(t,e=6)=>Bt(Number(Bt(t,e)),6);function Tt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":ht(t);if(e===
"text"||e==="truth")return t?"yes":"no";if(e==="date")return Bl(t);let r=e!=="year"&&Math.round(t)===t&&Math.abs(t)<1e12?
_t(t,0):oo(t,e);return n?`${r} ${n}`:r}function An({ends:[t,e],kind:n,unit:o}){return[Tt(t,n),Tt(e,n,o)]}function Bl(t){
let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function Rs(t,e,n,o=0){return Ps(
t,e,n,o)[0]}function Ds(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,l]=Ps(n,t,e,o);return[i,l]}let[r,s]=[ht(t),ht(e)];for(let i=4;i<
17&&r===s&&t<e;i++)[r,s]=[Bt(t,i),Bt(e,i)];return[r,s]}function Ps(t,e,n,o){let r=[Fl(t,o),ht(e),ht(n)],s=[e,n].filter(c=>c!==
0&&c!==1/0);if(e<t&&t<=n&&[t,...s].every(kn)){let c=Hs(t,o);for(let u=c;u<17;u++){let f=_t(u===c?zs(t,c):t,u),m=qe(f),[d,
p]=[$s(e,u),$s(n,u)];if(qe(d)<m&&(m<qe(p)||t===n)&&e<m&&m<=n)return[f,d,p]}}let[i,l,a]=r;for(let c=4;c<17;c++){let u=qe(
i),f=u<qe(a)||t===n&&i===a;if(!(e<t&&t<=n)||qe(l)<u&&e<u&&u<=n&&f)return[i,l,a];[i,l]=[Bt(t,c),Bt(e,c)],a=n===1/0?ht(n):
Bt(n,c)}return r}function Fl(t,e){if(!kn(e)||!kn(t))return ht(t);let n=Hs(t,e);return _t(zs(t,n),n)}var Hs=(t,e)=>kn(e)?
Math.min(no(e),no(t)):no(t),zs=(t,e)=>Math.floor(t*10**e+.5)/10**e,$s=(t,e)=>t===0||t===1/0?ht(t):_t(t,e);function qe(t){
return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Ul=[1,2,2.5,5,10];function Ge(t,e,n,o){let r=e-t;if(!(r>0)||!Number.
isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),l=i*(Ul.
find(u=>u*i*s>=r*(1-1e-9))??10),a=1e-9*r,c=[];for(let u=Math.ceil((t-a)/l);u*l<=e+a;u++)c.push(Number((u*l).toPrecision(
12)));return c}function qt(t){let e=t.slice(1).map((i,l)=>i-b(t,l)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.
max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>Bt(i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.
some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&s();)r++;return t.map(i=>_t(i+0,r))}function _t(t,e){let n=Bs(
t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}function Bs(t,e){if(Math.
abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(
e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,
"");return Number(r.at(-1))%2===0?r:n}function ro(t,e){let[n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).
replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(
/e([+-])(\d)$/,"e$10$2")}function Bt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);if(n<-4||n>=
e){let[o="",r=""]=ro(t,e-1).split("e");return`${Ls(o)}e${r}`}return Ls(Bs(t,e-1-n))}function Ls(t){return t.includes(".")?
t.replace(/\.?0+$/,""):t}var Wl=65535;function mr(t,e,n,o,r,s="track_about"){let i=je(t.get("original_columns")).length;return(t.get(s)??[]).map(
l=>{let a=p=>{if(l.original!==void 0)return b(n,p*i+l.original);if(l.numbers!==void 0)return b(r,l.numbers*e+p);let h=b(
o,l.codes*e+p);return h===Wl?NaN:h},c,u=!1,[f,m]=[1/0,-1/0];function d(){return c||(c=Float64Array.from({length:e},(p,h)=>{
let g=a(h);return Number.isFinite(g)?(g<f&&(f=g),g>m&&(m=g),g):(u=!0,NaN)}),c)}return{unit:"",words:[],grouped:0,plain:!1,
...l,get values(){return d()},get gaps(){return d(),u},get ends(){return d(),f<=m?[f,m]:[0,1]}}})}function Ke(t,e,n=[]){
let o=n.flatMap(r=>e.find(s=>s.name===r)??[]);return o.length!==t.length||o.some((r,s)=>r!==t[s])?o:t}function dt(t,e){let n=b(
t.values,e);return t.words.length?t.words[n]??"–":Tt(n,t.kind,t.unit)}var Fs=t=>[1,3,5].map(e=>Number.parseInt(t.slice(
e,e+2),16)),Us=new WeakMap;function so(t){let e=Us.get(t)??jl(t);return Us.set(t,e),e}function jl(t){let{values:e,words:n,
ends:o}=t,r=t.colors.map(Fs),s=Fs(j.missing_color),[i=s,l=s]=r,a=new Uint8Array(3*e.length);for(let c=0;c<e.length;c++){
let u=b(e,c),f=(u-o[0])/(o[1]-o[0]||1),m=n.length?r[u]:i.map((d,p)=>d+f*(b(l,p)-d));a.set((Number.isNaN(u)?s:m??s).map(Math.
round),3*c)}return a}function io(t,e,n,o){let r=(t.option(e)??[]).filter(s=>s!==n);t.setOption(e,o?[...r,n]:r)}var vn="…",ql=300;function q(t){return String(t).slice(0,ql).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Ve(t,e,n,o=Number.POSITIVE_INFINITY,r=0){if(n(t)<=e)return t;let s=Array.from(t),i=Ws(s,s.length,vn,
e,n);if(i>o||o>=s.length)return i?pr(s,i)+vn:"";let l=s.lastIndexOf(" ",o-1)+1,a=l>o-Gl?l:o,c=vn+s.slice(a).join("");if(n(
c)>e){if(r<=a)return Ve(c,e,n);let u=s.slice(a).join("");return vn+Ve(u,e-n(vn),n,r-a)}return pr(s,Ws(s,a,c,e,n))+c}function qs(t,e,n){
let o=/ \([\d,]+\)$/.exec(t)?.[0]??"",r=Ve(t,e,n);if(r===t||!o)return r;let s=Ve(t.slice(0,-o.length),e-n(o),n);return s?
s+o:r}var Gl=12;function Ws(t,e,n,o,r){let[s,i]=[0,e];for(;s<i;){let l=s+i+1>>1;r(pr(t,l)+n)<=o?s=l:i=l-1}return s}function pr(t,e){
return t.slice(0,e).join("").trimEnd()}function Sn(t){let e=t.map(r=>Array.from(r)),n=[...t.keys()].sort((r,s)=>b(t,r)<b(
t,s)?-1:1),o=new Array(t.length).fill(0);for(let r=1;r<n.length;r++){let[s,i]=[b(n,r-1),b(n,r)],[l,a]=[b(e,s),b(e,i)],c=0;
for(;c<l.length&&l[c]===a[c];)c++;o[s]=Math.max(o[s],c),o[i]=Math.max(o[i],c)}return o}function Xe(t,e,n){let o=t.map((s,i)=>n(
i,b(e,i))),r=new Map;for(let[s,i]of o.entries())i&&(r.get(i)??r.set(i,[]).get(i))?.push(s);for(let s of r.values()){let i=s.
map(a=>b(t,a)).sort(),l=[b(i,0),b(i,i.length-1)].map(a=>Array.from(a));if(i[0]!==i.at(-1))for(let a of s){let c=Array.from(
b(t,a)),u=l.map(f=>{let m=c.findIndex((d,p)=>d!==f[p]);return m<0?c.length:m});o[a]=n(a,Math.min(...u),e[a])}}return o}var js=new WeakMap;
function co(t,e){let n=js.get(t);return n||(n=Sn(Array.from({length:t.n},(o,r)=>q(t.name(r)))),js.set(t,n)),b(n,e)}var Ks=j.max_cluster_title,Vs=["node_names","node_colors","color_numbers"];function ao(t){let e=t.get("color_numbers")??
[];return{names:Tn(t.get("node_names")),colors:Tn(t.get("node_colors")),numbers:e}}function Tn(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Gs=new WeakMap,Kl=new Map;function Vl({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return Kl;let o=Gs.get(n);o||Gs.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=Xl(n,e)),r}function Xl(t,e){let n=[];for(let l=0;l<e.length;l++){let a=b(e,l),c=t.get(a);c!==void 0&&n.push({label:l,
node:a,name:c})}let o=new Set(n.map(({name:l})=>l)),r=new Set(n.map(({label:l})=>l)),s=new Set([...o].filter(l=>{let a=/^\d+$/.
test(l)&&String(Number(l))===l?Number(l):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:l,name:a}of n.
sort((c,u)=>u.node-c.node)){let c=a;for(let u=2;s.has(c)||c!==a&&o.has(c);u++)c=`${a}, ${Yl(u)}`;s.add(c),i.set(l,c)}return i}
function Yl(t){let e=Math.floor(t/10)%10===1;return`${t}${!e&&["","st","nd","rd"][t%10]||"th"}`}function Q(t,e){let n=Vl(
t).get(e);return n===void 0?H(e):`${q(n)} (${H(e)})`}function En(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),l=-1/0,a=!0;for(let c=0;c<o-1;c++){let u=rt(t,2*c),f=rt(t,2*c+1);s[o+c]=rt(s,u)+rt(s,f),
i[u]=i[f]=o+c;let m=rt(e,c);m<l?a=!1:l=m,r[c]=l}return _n({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}var Ye=t=>t?Uint8Array.from(t,Number):void 0;function _n(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-
2;a>=0;a--){let c=rt(o,2*a+(e[a]?1:0)),u=rt(o,2*a+(e[a]?0:1)),f=rt(s,n+a);s[c]=f,s[u]=f+rt(r,c)}let i=new Int32Array(n),
l=new Float64Array(2*n-1);for(let a=0;a<n;a++)i[rt(s,a)]=a,l[a]=rt(s,a)+.5;for(let a=0;a<n-1;a++)l[n+a]=(rt(l,rt(o,2*a))+
rt(l,rt(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,x:l}}function Nn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-
t.n]=n[e-t.n]?0:1,_n(t,n)}function ft(t,e){return e<t.n?0:rt(t.distances,e-t.n)}function Ft(t){return t.n<2?0:rt(t.heights,
t.n-2)}function Gt(t,e){let n=e-t.n,o=t.flips[n]?1:0;return[rt(t.children,2*n+o),rt(t.children,2*n+1-o)]}function lo(t,e,n){
let o=Math.max(rt(t.parents,e),e);return n==="down"?e<t.n?e:Gt(t,e)[0]:n==="up"||o===e?o:Gt(t,o)[n]}function Lt(t,e){let n=rt(
t.start,e);return t.order.subarray(n,n+rt(t.sizes,e))}function Xs(t,e,n,o,r){let{n:s,start:i,sizes:l}=t,a=new Int32Array(
s-1),c=0;for(let u=2*s-2;u>=s;u--){let f=rt(i,u),m=r?rt(r,f):f,d=r?rt(r,f+rt(l,u))-m:rt(l,u);d>=o&&m<n&&m+d>e&&(a[c++]=u)}
return a.subarray(0,c)}function rt(t,e){return t[e]}function Jl(t){let e=de(t.get("heights")),n=Ze(t.get("flips"),e.length),o=En(ne(t.get("children")),e,n);return o.annotations=
ao(t),o}function hr(t){let e=Jl(t),n=e.n,o=t.get("columns")??[],r=de(t.get("col_heights")),s=ne(t.get("col_children")),i=t.
get("col_flips"),l=de(t.get("originals")),a=je(t.get("original_columns")),c=je(t.get("axis_names")),u=ne(t.get("rows")),
f=ne(t.get("leaf_rows")),m=u.length===n?u:Int32Array.from({length:n},(d,p)=>p);return{revision:t.get("revision")??0,n,tree:e,
p:o.length,columns:o,values:Cn(t.get("values")),columnTree:r.length?En(s,r,Ye(i)):null,columnAbout:je(t.get("column_abou\
t")),originals:l,originalColumns:a,axes:Zl(c,de(t.get("axes")),l,a.length,n),axisNames:c,tracks:mr(t,n,l,new Uint16Array(
Je(t.get("track_codes"))),de(t.get("track_values"))),columnTracks:mr(t,o.length,[],new Uint16Array(Je(t.get("column_trac\
k_codes"))),de(t.get("column_track_values")),"column_track_about"),rows:m,noun:t.get("noun")||"rows",leafRows:f.length===
n?f:null,cellMeans:Cn(t.get("cell_means")),cellDeviations:Cn(t.get("cell_deviations")),rowNoun:t.get("row_noun")||"rows",
heightLabel:t.get("height_label")??"",name:Ql(Ze(t.get("names")),ne(t.get("name_ends"))),leafOf:d=>tu(m,d)}}function Zl(t,e,n,o,r){
let s=0;return t.map(({original:i})=>i===void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(l,a)=>n[a*o+i]??NaN))}
function Ql(t,e){let n=new TextDecoder,o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(
r?e[r-1]:0,s))}}function tu(t,e){let n=0,o=t.length;for(;n<o;){let r=n+o>>1;b(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Je(t){
if(t instanceof ArrayBuffer)return t.slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.
slice(n,n+o)}return new ArrayBuffer(0)}function Ze(t,e=0){let n=new Uint8Array(Je(t));return n.length>=e?n:new Uint8Array(
e)}function ne(t){return new Int32Array(Je(t))}function Cn(t){return new Float32Array(Je(t))}function de(t){return new Float64Array(
Je(t))}function xt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=ge(t,n);return uo(t,n,Qe(o),o)}function On(t,e){let n=e>=
0?e:0,o=Rt(t,n);return uo(t,o,n,ge(t,o))}function Rt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;It(n,s)<
e?o=s+1:r=s}return t.n-o}function ge(t,e){let{n,heights:o}=t;return{lower:e<n?It(o,n-e-1):0,upper:e>1?It(o,n-e):1/0}}function Qe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function uo(t,e,n,{
lower:o,upper:r},s){let i=s?.nodes,l,a;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:!s&&(o<r||e===t.n),isUneven:!!s,
locked:s?.locked??[],get nodes(){return i??=eu(t,e)},get sizes(){return l??=this.nodes.map(c=>It(t.sizes,c))},get labels(){
return a??=nu(t,this.nodes)}}}function eu(t,e){let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-
1-s;dr(r,s,It(o,2*i)),gr(r,s+1,It(o,2*i+1))}return r}function dr(t,e,n){Ys(t,0,e,n)}function Ys(t,e,n,o){for(;n>e;){let r=n-
1>>1,s=It(t,r);if(o<=s)break;t[n]=s,n=r}t[n]=o}function gr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(It(t,r)>It(t,s))&&
(r=s),t[o]=It(t,r),o=r,r=2*o+1}Ys(t,0,o,n)}function nu(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=It(
t.start,o),i=s+It(t.sizes,o);for(let l=s;l<i;l++)n[It(t.order,l)]=r}),n}function Js(t){let{n:e,heights:n}=t;if(e<2||n[e-
2]===0)return 1;let o=e-n.findIndex(l=>l>0),r=Math.min(o-1,Math.ceil(Math.sqrt(o)),20);if(r<2)return 2;let s=2,i=-1/0;for(let l=2;l<=
r;l++){let{lower:a,upper:c}=ge(t,l),u=c/a;u>i&&([i,s]=[u,l])}return s}function It(t,e){return t[e]}var ou=1.05,Qs=["n_clusters","distance_threshold","cut_nodes","locked_nodes"];function tn(t,e){let[n,o]=[t.get("n_cluste\
rs"),t.get("distance_threshold")],r=Zs(t.get("locked_nodes")),s=Zs(t.get("cut_nodes"));if(s.length===n&&wr(e,s))return oe(
e,s,o,r);let i=Rt(e,o)===n?On(e,o):xt(e,n);return r.length?oe(e,i.nodes,o,r):i}function re({k:t,t:e,nodes:n,isUneven:o,locked:r}){
return{n_clusters:t,distance_threshold:e,cut_nodes:o?n.toSorted().join():"",locked_nodes:r.join()}}function Zs(t){return typeof t==
"string"&&t?t.split(",").map(Number):[]}function wr({n:t,start:e,sizes:n},o){if(!o.every(s=>s>=0&&s<=2*t-2))return!1;let r=0;
for(let s of o.toSorted((i,l)=>pt(e,i)-pt(e,l))){if(pt(e,s)!==r)return!1;r+=pt(n,s)}return r===t}function oe(t,e,n,o=[]){
let r=new Set(Array.from(e)),s=r.size,i=Array.from(new Set(Array.from(o))).filter(a=>r.has(a)).sort((a,c)=>a-c);if(Math.
max(...r)<2*t.n-s)return{...Rt(t,n)===s?On(t,n):xt(t,s),locked:i};let l=ge(t,Rt(t,n));return uo(t,s,n,l,{nodes:ru(t,r),locked:i})}
function ru({n:t,children:e},n){let o=new Set,r=[2*t-2];for(let c=r.pop();c!==void 0;c=r.pop())n.has(c)||c<t||(o.add(c),
r.push(pt(e,2*(c-t)),pt(e,2*(c-t)+1)));let s=2*t-1,i=c=>o.has(c)?c+s:c,l=new Int32Array(o.size+1);l[0]=i(2*t-2);let a=1;
for(let c of[...o].sort((u,f)=>f-u))dr(l,a++,i(pt(e,2*(c-t)))),gr(l,a,i(pt(e,2*(c-t)+1)));return l}function Kt({tree:t,locked:e},n){
if(!e.length)return"k"in n?xt(t,n.k):On(t,n.t);let{n:o,start:r,sizes:s,heights:i,children:l}=t,[a,c]=[[],[]];for(let p=o-
2;p>=0;p--){let h=pt(r,o+p),g=h+pt(s,o+p),w=!1,y=!1;for(let x of e){let[M,A]=[pt(r,x),pt(r,x)+pt(s,x)];h>=M&&g<=A?y=!0:h<=
M&&g>=A&&(w=!0)}w?a.push(p):y||c.push(p)}let u,f;if("t"in n){f=n.t>=0?n.t:0;let p=o-Rt(t,f);u=c.filter(h=>h>=p).length}else{
let p=Math.round(n.k)||1;u=Math.min(Math.max(p-1-a.length,0),c.length),f=Qe({lower:u<c.length?pt(i,pt(c,u)):0,upper:u?pt(
i,pt(c,u-1)):1/0})}let m=new Set([...a,...c.slice(0,u)].map(p=>o+p)),d=[...m].flatMap(p=>[pt(l,2*(p-o)),pt(l,2*(p-o)+1)]).
filter(p=>!m.has(p));return oe(t,d.length?d:[2*o-2],f,e)}function $n({isUneven:t,locked:e,nodes:n,k:o,t:r},s){return t||
e.length?oe(s,n,r,e):Rt(s,r)===o?On(s,r):xt(s,o)}function Vt(t,e){return t.tree!==e.tree||t.k!==e.k||t.isUneven!==e.isUneven?
!1:!t.isUneven||t.nodes.every((n,o)=>n===e.nodes[o])}function fo({tree:t,nodes:e,t:n,isUneven:o,k:r}){let s=new Float64Array(
r).fill(n);return o&&e.forEach((i,l)=>{let a=ft(t,i),c=pt(t.parents,i),u=a>0?a*ou:1,f=c<0?u:ft(t,c),[m,d]=a<=f?[a,f]:[f,
a];m<n&&(n<=d||c<0)||(s[l]=m+(d-m)/2)}),s}function pt(t,e){return t[e]}function ti(t,e){let n=xt(e,t.k);if(!t.isUneven&&!t.locked.length)return{cut:n,lost:!1};let o=Array.from(t.nodes,(a,c)=>su(
e,t.labels,c,b(t.sizes,c))),r=new Set(t.locked),s=o.filter((a,c)=>a>=0&&r.has(b(t.nodes,c)));if(t.isUneven&&o.every(a=>a>=
0))return{cut:oe(e,o,n.t,s),lost:!1};for(let a of s.sort((c,u)=>b(e.sizes,u)-b(e.sizes,c)||c-u)){let c={tree:e,locked:[...n.
locked,a]},u=Kt(c,{k:t.k});u.k===t.k&&(n=u)}let i=Kt(t,{t:t.t}),l=t.isUneven&&!(i.k===t.k&&i.nodes.every((a,c)=>a===t.nodes[c]));
return{cut:n,lost:l||n.locked.length<t.locked.length}}function su({start:t,sizes:e,parents:n},o,r,s){let l=o.indexOf(r);
for(;l>=0&&b(e,l)<s;)l=b(n,l);if(l<0||b(e,l)!==s)return-1;let a=b(t,l);for(let c=0;c<o.length;c++){let u=b(t,c);if(b(o,c)!==
r&&u>=a&&u<a+s)return-1}return l}var we=Object.keys(j.marker_scales).length,mo=j.colors.length,Ln=mo*we,ri=1<<30;function Ut(t,e){return ri|parseInt(e.slice(
1),16)<<3|t%we}function en(t){return(t&ri)!==0}function si(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function ii(t){
return t&7}var ei=new WeakMap,ni=new WeakMap,oi=new WeakMap;function br(t){let{annotations:e}=t,n=yr(t);return e?.colors.
size?iu(n,e):n}function yr(t){let{annotations:e}=t,n=e&&ni.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=ai(
t),s=au(o,e?.numbers.length?e.numbers:r);return e&&ni.set(e,s),s}function ci(t,e,{nodes:n,sizes:o}){let{splits:r}=ai(t),s=yr(t),i=new Map;r.forEach((p,h)=>{i.set(p,it(s,h))});let l=new Set(
Array.from(e,p=>it(r,p))),a=new Set(Array.from(l,p=>i.get(p))),u=Array.from(n.keys()).sort((p,h)=>it(o,h)-it(o,p)||it(n,
p)-it(n,h)).map(p=>it(r,it(n,p))),f=new Map;for(let p of u)l.has(p)&&f.set(p,i.get(p)??0);let m=new Set(f.values());for(let p of u){
if(f.has(p))continue;let h=i.get(p)??0;if(h>=mo||m.has(h)){let g=Array.from(j.colors.keys()).filter(w=>!m.has(w));for(h=
g.find(w=>!a.has(w))??g[0]??mo;m.has(h);)h++}f.set(p,h),m.add(h)}let d=[];for(let p=0,h=0;p<=Math.max(...f.keys());p++){
let g=f.get(p);if(g!==void 0){d.push(g);continue}for(;m.has(h);)h++;d.push(h++)}return d}function iu(t,e){let n=oi.get(e);
if(!n){oi.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=Ut(it(n,o),r)}return n}function Nt(t){let{nodes:e,tree:n}=t,o=yr(
n),r=cu(e.map(i=>it(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,l)=>{let a=s.get(i);a&&(r[l]=Ut(it(r,l),
a))}),r}function cu(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Ln))return t;let o=Array.from(e.keys()).sort((s,i)=>it(n.start,
it(e,s))-it(n.start,it(e,i))),r=-1;for(let s of o){let i=it(t,s);i%Ln===r&&(t[s]=i+mo),r=it(t,s)%Ln}return t}function ai(t){
let e=ei.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,c=n-2;c>=0;c--,a++){
let u=it(o,2*c),f=it(o,2*c+1),m=it(r,u)>=it(r,f);s[m?u:f]=it(s,n+c),s[m?f:u]=a}let i=[];xt(t,Js(t)).nodes.forEach((a,c)=>{
i[it(s,a)]=c});let l={splits:s,start:i};return ei.set(t.children,l),l}function au(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=it(e,i));for(let i=s,l=0;i<n;i++,l++){for(;r.has(l);)
l++;o[i]=l}return t.map(i=>it(o,i))}function it(t,e){return t[e]}var lu=200,uu=["x","y","cmap","color_scale","annot","fmt","row_cluster","col_cluster","tracks","column_tracks","ribbon",
"labels","row_split","col_split","gap","column_options","column_clusters","color_by","size_by","marker_by","names_from",
"sort_by","column_sort_by","distance_cmap"];function Mr(t){let e=hr(t),n=tn(t,e.tree),o=xr(t,e),r=null,s=null,i=[],l=new Map,
a=S=>{for(let C of[...l.get(S)??[]])C(S)},c=new Map,u,f=-1/0,m=!1,d=!1;function p(S){m=!0;try{for(let[C,I]of Object.entries(
S))t.set(C,I)}finally{m=!1}}function h(){if(clearTimeout(u),u=void 0,!c.size)return;f=Date.now();let S=Object.fromEntries(
c);c.clear(),p("n_clusters"in S?{...S,...y()}:S),t.save_changes()}function g(S){for(let[C,I]of Object.entries(S))c.set(C,
I);u??=setTimeout(h,Math.max(0,f+lu-Date.now()))}function w(){if(h(),!!d){d=!1;try{let S={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...re(n),...S}})}catch{}}}let y=()=>({browser_seq:Math.max(t.get("browser_seq")??
0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),x=[];function M(S,C){let I=()=>{if(m)return;let P=e.revision>
0&&t.get("revision")===e.revision;(S==="revision"||P)&&C()};t.on(`change:${S}`,I),x.push([`change:${S}`,I])}let A=t.get(
"python_seq");function _(){let S=A;return A=t.get("python_seq"),A!==S}let N=()=>c.has("n_clusters")||(t.get("browser_seq\
_seen")??0)<(t.get("browser_seq")??0);function v(S){let C=t.get("threshold_step");return C>0&&Math.abs(S-Math.round(n.t/
C)*C)<1e-6*C}M("revision",()=>{let S=e.revision>0&&N();c.clear(),d&&=S,A=t.get("python_seq");let{rows:C}=e;if(e=hr(t),S){
n=String(C)===String(e.rows)?ti(n,e.tree).cut:xt(e.tree,n.k);let P={...L(n.k),...re(n)};p(P),g(P)}else n=tn(t,e.tree);o=
xr(t,e),r=s=null,a("data")}),M("python_seq",()=>queueMicrotask(_)),M("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;
let S=_();S&&N()?p(re(n)):$(S?tn(t,e.tree):T(),S)}),M("distance_threshold",()=>{let S=t.get("distance_threshold");if(S===
n.t)return;let C=_();if(!(!C&&v(S))){if(C&&N()){p(re(n));return}$(C?tn(t,e.tree):Kt(n,{t:S}),C)}});for(let S of["cut_nod\
es","locked_nodes"])M(S,()=>{if(t.get(S)===re(n)[S])return;let C=_();C&&N()?p(re(n)):$(tn(t,e.tree),C)});function T(){let[
S,C]=[t.get("n_clusters"),t.get("distance_threshold")];return n.locked.length||Rt(e.tree,C)!==S?Kt(n,{k:S}):Kt(n,{t:C})}
for(let S of Vs)M(S,()=>{e={...e,tree:{...e.tree,annotations:ao(t)}},n=$n(n,e.tree),a("cut")});M("flips",()=>{let S=Ze(t.
get("flips"),e.n-1);S.some((C,I)=>C!==e.tree.flips[I])&&O(_n(e.tree,S))}),M("col_flips",()=>{let S=e.columnTree;if(!S)return;
let C=Ye(t.get("col_flips"))??new Uint8Array(S.n-1);e={...e,columnTree:_n(S,C)},a("order")}),M("selection",()=>{c.delete(
"selection");let S=xr(t,e);li(o,S)||(o=S,a("selection"),E([...S?.keys()??[]].filter(C=>S?.[C])))});for(let S of[...uu,"c\
map_colors","values_about","split_children","split_heights","split_about","distances","distances_about"])M(S,()=>a("opti\
on"));function O(S){e={...e,tree:S},n=$n(n,S),s&&=$n(s,S),a("order")}function k(S){g({...S,flips_of:e.revision}),h()}function E(S){
i=S,S.length&&a("reveal")}function $(S,C){for(let P of Qs)c.delete(P);d=!C,n=S;let I={...L(S.k),...re(n),...C?{}:y()};p(
Object.fromEntries(Object.entries(I).filter(([P,z])=>t.get(P)!==z))),a("cut")}function L(S){let C=t.get("most_clusters");
return C&&S>C?{most_clusters:Math.min(e.n,2*S)}:{}}function R(S){Vt(S,n)&&S.locked.join()===n.locked.join()&&S.t===n.t||
(n=S,d=!0,g({...L(n.k),...re(n)}),a("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},
get hover(){return r},setThreshold(S){R(Kt(n,{t:S}))},setNodes(S,C){let I=oe(e.tree,S,n.t,C),P=ci(e.tree,n.nodes,I),{names:z=new Map,
colors:W=new Map}=e.tree.annotations??{};e={...e,tree:{...e.tree,annotations:{names:z,colors:W,numbers:P}}},R($n(I,e.tree)),
g({color_numbers:P}),h()},cutInto:S=>Kt(n,{k:S}),setClusters(S){R(Kt(n,{k:S}))},select(S,{add:C=!1}={}){let I=C&&o?o.slice():
new Uint8Array(e.n);for(let z=0;z<S.length;z++)I[b(S,z)]=1;let P=I.includes(1)?I:null;li(o,P)||(o=P,g({selection:fu(P,e)}),
a("selection"),E(Array.from(S)),h())},get wanted(){return i},reveal:E,setHover(S){S?.leaf===r?.leaf&&S?.node===r?.node||
(r=S,a("hover"))},get offered(){return s},setOffered(S){if(!S&&!s)return;let{tree:C}=e;s=S&&wr(C,S)?oe(C,S,n.t):null,a("\
hover")},flip(S){let C=Nn(e.tree,S);C!==e.tree&&(O(C),k({flips:new DataView(C.flips.buffer)}))},setColumnTree(S){e={...e,
columnTree:S},a("order"),k({col_flips:S.flips.join("")})},setBlockTree({flips:S}){k({split_about:{...t.get("split_about"),
flips:S.join("")}}),a("option")},option(S){return c.has(S)?c.get(S):t.get(S)},setOption(S,C){this.option(S)!==C&&(g({[S]:C}),
a("option"))},flush:h,announceCut:w,subscribe(S,C){let I=typeof S=="string"?[S]:S;for(let P of I)l.has(P)||l.set(P,new Set),
l.get(P)?.add(C);return()=>{for(let P of I)l.get(P)?.delete(C)}},destroy(){h();for(let[S,C]of x)t.off(S,C);x.length=0,l.
clear()}}}function xr(t,e){let n=ne(t.get("selection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||
(o[i]=1,r=!0)}return r?o:null}function fu(t,{rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function li(t,e){
return t===e||t!==null&&e!==null&&t.length===e.length&&t.every((n,o)=>n===e[o])}var kr=.25,mu=1;function In(t,e,n,o,[r,s]=[0,t]){let i=[],l=0;for(let p=0;p<e.length;p++){let h=b(e,p);h<=r?l++:h<s&&i.push(
h)}let a=i.length&&Math.min(n,kr*o/i.length),c=i.length>0&&a<mu;c&&([i,a]=[[],0]);let u=(o-a*i.length)/(s-r);function f(p,h){
let[g,w]=[0,i.length];for(;g<w;){let y=g+w>>1,x=b(i,y);x<p||h&&x===p?g=y+1:w=y}return g}let m=[r,...i].map((p,h)=>{let g=i[h]??
s,w=h*a;return{from:p,to:g,begin:(p-r)*u+w,end:(g-r)*u+w}}),d={n:t,from:r,to:s,length:o,unit:u,gap:a,blocks:m,first:l,isCrowded:c,
begin:p=>(p-r)*u+a*f(p,!0),end:p=>(p-r)*u+a*f(p),at:p=>(d.begin(p)+d.end(p))/2,placeAt(p){let[h,g]=[0,m.length-1];for(;h<
g;){let x=h+g+1>>1;b(m,x).begin<=p?h=x:g=x-1}let w=b(m,h),y=w.from+(p-w.begin)/u;return h<m.length-1?Math.min(y,w.to):y},
isGap:p=>m.some(({end:h},g)=>p>=h&&p<(m[g+1]?.begin??0))};return d}function ui({n:t,x:e},{gap:n,unit:o,blocks:r}){if(!n)
return null;let s=n/o,i=new Int32Array(t+1);for(let u=1;u<r.length;u++)i[b(r,u).from]=1;let l=new Float64Array(t+1),a=0;
for(let u=0;u<=t;u++)a+=b(i,u),i[u]=a,l[u]=u+s*a;let c=new Float64Array(e.length);for(let u=0;u<e.length;u++){let f=b(e,
u),m=Math.floor(f),d=b(i,m),p=m===f&&m>0?(b(i,m-1)+d)/2:d;c[u]=f+s*p}return{edges:l,x:c,least:1}}function Ar(t,{gap:e,blocks:n}){
if(!e)return t;let o=[],r=0;for(let s of t){for(;r<n.length-1&&b(n,r).end<=s.x0;)r++;for(let i=r;i<n.length;i++){let{begin:l,
end:a}=b(n,i);if(l>=s.x1)break;let[c,u]=[Math.max(l,s.x0),Math.min(a,s.x1)];u>c&&o.push({...s,x0:c,x1:u})}}return o}var po={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
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
7ef9979ccd6604de5b3192cff67001f"};var vr=Object.keys(po),se="auto",mi=(t,e)=>t===se?e?"vlag":b(vr,0):t,fi=new Map;function pi(t){return[...t.get("cmap_nam\
es")??[],...vr]}function nn(t,e){let n=fi.get(t);if(n)return n;let o=Object.hasOwn(po,t)?po[t]:void 0,r=(e.get("cmap_nam\
es")??[]).indexOf(t);return o?n=pu(o):r>=0&&(n=Ze(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?nn(b(
vr,0),e):(fi.set(t,n),n)}function pu(t){let e=new Uint8ClampedArray(768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+
4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){let l=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*
(1-l)+n(o+5+a)*l}}return e}function be(t,e){let n=t.createElement("canvas");return n.addEventListener("contextlost",e),n}function ye(t){return!!t.getContext(
"2d")?.isContextLost?.()}var hu="linear";function hi(t,e,n){let o=t.ownerDocument,r=o.createElement("canvas");r.className=t.className,r.setAttribute(
"aria-hidden","true"),[r.width,r.height]=[t.width,t.height],r.getContext("2d")?.drawImage(t,0,0);let s=o.createElement("\
div");s.className="hclust-fade",t.replaceWith(s),s.append(r,t);let i={duration:e,easing:hu},l=r.animate([{opacity:1},{opacity:0}],
{...i,fill:"forwards"}),a=t.animate([{opacity:0},{opacity:1}],i);l.onfinish=()=>u();let c=!1;function u(){c||(c=!0,l.cancel(),
a.cancel(),r.width=r.height=0,s.replaceWith(t),n())}return{end:u}}var du=600;function di(t){let e=t.createElement("canvas");return e.className="hclust-layer",e}function gi(t,e,n){let o=yt(
t),r=e.map(h=>{let g=di(o.document);return t.append(g),{canvas:g,draw:h,stale:!0,ctx:g.getContext("2d"),fade:0,fading:null}}),
s=r.at(-1).canvas,i=0,l=0,a=[],c={canvas:s,width:0,height:0,dpr:1,paint(...h){r.forEach((g,w)=>{(!h.length||h.includes(w))&&
(g.stale=!0)}),c.width&&(i||=o.requestAnimationFrame(u))},fade(h,...g){r.forEach((w,y)=>{g.includes(y)&&w.canvas!==s&&(w.
fade=h)})},endFades(){for(let h of r)h.fade=0,h.fading?.end()},destroy(){c.endFades(),o.cancelAnimationFrame(i);for(let h of a)
o.clearTimeout(h);d.disconnect(),p();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function u(){i=0;let h=o.performance.
now();for(let g of r)g.stale&&(g.stale=!1,g.fade&&l&&(g.fading?.end(),g.fading=hi(g.canvas,g.fade,()=>g.fading=null)),g.
fade=0,g.ctx.setTransform(c.dpr,0,0,c.dpr,0,0),g.ctx.clearRect(0,0,c.width,c.height),g.ctx.save(),g.draw(g.ctx,c),g.ctx.
restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=String(++l)}function f(){let[h,g]=[t.clientWidth,
t.clientHeight],w=(o.devicePixelRatio||1)*pe(t);if(!(h===c.width&&g===c.height&&w===c.dpr)&&(Object.assign(c,{width:g?h:
0,height:g,dpr:w}),c.endFades(),!!c.width)){for(let{canvas:y}of r)y.width=Math.round(h*w),y.height=Math.round(g*w);n?.(c);
for(let y of r)y.stale=!0;o.cancelAnimationFrame(i),u()}}function m(h){let{canvas:g}=h;g.addEventListener("contextrestor\
ed",()=>c.paint(r.indexOf(h))),g.addEventListener("contextlost",()=>{if(!g.isConnected)return;let w=o.setTimeout(()=>{if(!g.
isConnected||g===s||!ye(g))return;let y=di(o.document);y.width=g.width,y.height=g.height,h.fading?.end(),g.replaceWith(y),
h.canvas=y,h.ctx=y.getContext("2d"),m(h),c.paint(r.indexOf(h))},du);a.push(w)})}r.forEach(m),s.addEventListener("hclust-\
record",h=>{let{detail:g}=h;for(let w of r)g.save(),g.setTransform(c.dpr,0,0,c.dpr,0,0),w.draw(g,c),g.restore()});let d=new o.
ResizeObserver(f);d.observe(t);let p=As(o,f);return c}function tt(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var U=11;function ie(t,e){let n=new Map,o=null,
r=(i=U,l=!1)=>`${l?"600 ":""}${i}px ${e}`,s=(i,l=U,a=!1)=>{let c=r(l,a),u=n.get(c);(!u||u.size>5e3)&&n.set(c,u=new Map);
let f=u.get(i);if(f===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*l*.6;o.font=c,u.set(i,
f=o.measureText(i).width)}return f};return{css:r,width:s,fit:(i,l,a,c,u,f)=>Ve(i,l,m=>s(m,a,c),u,f),fitTitle:(i,l,a,c)=>qs(
i,l,u=>s(u,a,c))}}function st(t,e,n="middle"){t.textAlign=e,t.textBaseline=n}function wi(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],l=o[1],a,c,u=!1,f=0;f<n;++f)o=t[f],a=o[0],c=o[1],c>s!=
l>s&&r<(i-a)*(s-c)/(l-c)+a&&(u=!u),i=a,l=c;return u}function bi(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[l,a]=[ct(n,i),ct(n,i+1)];o.push([l,
a]),r[0]=Math.min(ct(r,0),l),r[1]=Math.min(ct(r,1),a),r[2]=Math.max(ct(r,2),l),r[3]=Math.max(ct(r,3),a)}let s=[];for(let i=0;i<
t.length;i++){let[l,a]=[ct(t,i),ct(e,i)];l<ct(r,0)||l>ct(r,2)||a<ct(r,1)||a>ct(r,3)||wi(o,[l,a])&&s.push(i)}return s}function yi(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),l=d=>{let[p,h]=[ct(t,d),
ct(e,d)];return p>=0&&p<=n&&h>=0&&h<=o?Math.floor(h/r)*s+Math.floor(p/r):-1},a=new Int32Array(s*i+1),c=t.length;for(let d=0;d<
c;d++){let p=l(d);p>=0&&(a[p+1]=ct(a,p+1)+1)}for(let d=0;d<s*i;d++)a[d+1]=ct(a,d+1)+ct(a,d);let u=a.slice(),f=new Int32Array(
ct(a,s*i));for(let d=0;d<c;d++){let p=l(d);if(p<0)continue;let h=ct(u,p);f[h]=d,u[p]=h+1}let m=(d,p)=>Math.min(Math.max(
Math.floor(d/r),0),p-1);return{nearest(d,p,h){let g=-1,w=h*h,[y,x]=[m(d-h,s),m(d+h,s)],[M,A]=[m(p-h,i),m(p+h,i)];for(let _=M;_<=
A;_++){let N=ct(a,_*s+x+1);for(let v=ct(a,_*s+y);v<N;v++){let T=ct(f,v),O=(ct(t,T)-d)**2+(ct(e,T)-p)**2;(O<w||O===w&&T>g)&&
([w,g]=[O,T])}}return g}}}function ho([t,e],n,o,r,s){let i=e-t,l=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return ce(
[o-a*l,o+(1-a)*l],n,0)}function ce([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function ct(t,e){
return t[e]}var xi=5,gu=.12;function go(t){let[e,n]=[1,xi],o=null,r=()=>o??[0,e];function s(i){let l=i&&i[1]-i[0]<e*.999?i:null;l?.[0]===
o?.[0]&&l?.[1]===o?.[1]||(o=l,t())}return{get part(){return o},shown:r,reset(i,l=1){[e,n]=[i,xi*l],o=null},showAll(){s(null)},
zoom(i,l){let[a,c]=r(),u=a+Math.min(Math.max(l,0),1)*(c-a);s(ho([a,c],[0,e],u,i,Math.min(e,n)))},move(i,l=r()){o&&s(ce(l,
[0,e],i))},reveal(i){if(!o||!i.length)return;let[l,a]=o,c=1/0;for(let u=0;u<i.length;u++){let f=b(i,u),m=f<l?f-l:Math.max(
0,f+1-a);Math.abs(m)<Math.abs(c)&&(c=m)}c&&s(ce(o,[0,e],c+Math.sign(c)*gu*(a-l)))}}}function wo(t,e,n){t.replaceChildren(...e.map((o,r)=>{let s=t.ownerDocument.createElement("option");return s.value=o,s.textContent=
n(o,r),s}))}function Oe(t,e,n){let o=t.ownerDocument,r=o.createElement("details"),s=o.createElement("summary"),i=o.createElement("di\
v");return r.className="hclust-menu",s.textContent=e,s.title=n,s.dataset.lmSuppressShortcuts="true",i.setAttribute("role",
"group"),i.setAttribute("aria-label",e),r.append(s,i),t.append(r),r.addEventListener("keydown",l=>{l.key!=="Escape"||!r.
open||(l.stopPropagation(),r.open=!1,s.focus())}),r.addEventListener("focusout",({relatedTarget:l})=>{l&&!r.contains(l)&&
(r.open=!1)}),{box:r,list:i}}function on(t,e,n,o){let r=t.ownerDocument.createElement("label"),s=t.ownerDocument.createElement(
"span");return s.textContent=e,o.dataset.lmSuppressShortcuts="true",o.setAttribute("aria-label",n),r.append(s,o),t.append(
r),r}function bo(t,e,n,o){let r=t.ownerDocument.createElement("select"),s=on(t,e,n,r);return r.addEventListener("change",
()=>o(r.value)),(i,l,a)=>{s.hidden=!i.length,!s.hidden&&(wo(r,i.includes(a)?i:[...i,a],l),r.value=a)}}function yo(t,e,n,o,r,s){
let i=t.ownerDocument,{box:l,list:a}=Oe(t,e,n),c=i.createElement("section"),u=i.createElement("b");u.textContent=s,c.setAttribute(
"role","group"),c.setAttribute("aria-label",s);let f=[],m=0,d=[[],[]],p="",h=y=>+(y>=m);function g(){if(!l.open)return;let y=[
m,...f].join(`
`);if(y!==p){p=y;let x=f.map(w);c.replaceChildren(u,...x.slice(m)),a.replaceChildren(...x.slice(0,m),...x[m]?[c]:[])}a.querySelectorAll(
"input").forEach((x,M)=>{x.checked=!!d[h(M)]?.includes(f[M]??"")}),a.querySelectorAll("button").forEach((x,M)=>{let[A,_]=b(
r,h(M)).words(f[M]??"");x.textContent=A,x.title=_,x.setAttribute("aria-label",_)})}function w(y,x){let M=i.createElement(
"label"),A=i.createElement("input"),_=i.createElement("span");A.type="checkbox",A.dataset.lmSuppressShortcuts="true",A.addEventListener(
"change",()=>o(y,A.checked,x>=m)),_.textContent=q(y),M.append(A,_);let N=i.createElement("div");N.append(M);let v=r[h(x)];
if(!v)return N;let T=i.createElement("button");return T.dataset.lmSuppressShortcuts="true",T.addEventListener("click",({
shiftKey:O})=>v.act(y,O)),N.append(T),N}return l.addEventListener("toggle",g),{show(y,x,M,A){[f,m,d]=[[...y,...M],y.length,
[x,A]],l.hidden=!f.length,g()}}}var Dt="walking";function Mi({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${Dt}`);return t===
"Enter"&&r&&!i}var ki=160;function wu(t){return t.matchMedia("(prefers-reduced-motion: reduce)").matches||t.document.hidden}function Ai(t){
let e=yt(t),n=!1,o=-1/0,r=()=>{n=!0,e.removeEventListener("pointermove",r,!0)},s=()=>{n=!1,e.removeEventListener("pointe\
rmove",r,!0)},l=[["pointerdown",()=>{s(),e.addEventListener("pointermove",r,!0)}],["pointerup",s],["pointercancel",s],["\
blur",s]];for(let[a,c]of l)e.addEventListener(a,c,!0);return{step(){let a=e.performance.now(),c=a>=o;return o=a+ki,c&&!n&&
!wu(e)?ki:0},isUnderWay:()=>e.performance.now()<o,destroy(){s();for(let[a,c]of l)e.removeEventListener(a,c,!0)}}}var Rn=14,xo=4;function vi(t){let e=t.ownerDocument,n=nt(e,"hclust-tip");n.hidden=!0,n.setAttribute("aria-hidden","true");
let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,l]=[0,0];function a(c,u){let f=[c,...u].join(`
`);if(f!==s){for(s=f,o.textContent=q(c);r.length<u.length;){let m=e.createElement("span");r.push(m),n.append(m)}r.forEach(
(m,d)=>{m.hidden=d>=u.length,m.textContent=q(u[d]??"")}),n.hidden=!1,[i,l]=[n.offsetWidth,n.offsetHeight]}}return{show(c,u,f,m){
a(f,m),n.hidden=!1;let[d,p]=[t.clientWidth,t.clientHeight],h=c+Rn+i+xo<=d?c+Rn:c-Rn-i,g=u-Rn-l,w=g>=xo?g:u+Rn,y=(x,M)=>Math.
round(Math.max(xo,Math.min(x,M-xo)));n.style.transform=`translate(${y(h,d-i)}px, ${y(w,p-l)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var Mo=`This view shows the rows' values, but ${j.needs_table}`,Ti="This view shows the values of columns, and distances\
 between rows have none.",Si="hclust-easing",rn=4;function xe(t,e,n,o){let r=t.ownerDocument,s=nt(r,e);t.append(s);let i=gi(
s,n,o),l=vi(s),a=tt(s,{focusout:({relatedTarget:h})=>{s.contains(h)||l.hide()}}),c=nt(r,"hclust-unseen");c.setAttribute(
"aria-live","polite"),s.append(c);let u=[],f=Ai(s),m=null,d,p=()=>{clearTimeout(d),s.classList.remove(Si),i.endFades()};
return{box:s,stage:i,tip:l,followCut(h,...g){let w=m?.k!==h.k||m.t!==h.t;if(m=h,!w&&f.isUnderWay())return;p();let y=f.step();
y&&(s.classList.add(Si),i.fade(y,...g),d=setTimeout(p,2*y))},rest:p,announce(h){c.textContent=h},onDestroy(...h){u.push(
...h)},destroy(){for(let h of u)h();p(),f.destroy(),a(),i.destroy(),s.remove()}}}function kt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),
r=pe(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function sn(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-wit\
hin")}function Wt(t){return e=>{let n=t[e.key];!n||Mi(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var bu=["Escape",
"Shift","Control","Alt","Meta"];function cn(t,e){let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.
hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true";let o=[tt(t,
{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(Dt)}}),tt(e,{keydown:r=>{bu.includes(r.key)||t.classList.
remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",Dt)})];return{destroy(){for(let r of o)r()},describe(r){e.
getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle(
"hclust-empty",!!r)}}}function Dn(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${H(e)} selected.`:"."}function Ei(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function Me(t,e){let n=t.ownerDocument,o=nt(n,"hclust-head hclust-live-head"),r=Ei(n);r.textContent=e,o.append(r),t.append(
o);function s(i,l,a){let c=n.createElement("label"),u=n.createElement("span");return u.textContent=i,l.dataset.lmSuppressShortcuts=
"true",c.append(...a?[l,u]:[u,l]),o.append(c),c}return{el:o,select(i,l){let a=n.createElement("select");a.addEventListener(
"change",()=>l(a.value)),a.setAttribute("aria-label",i);let c=s(i,a,!1),u="";return{show(f,m,d=m){let p=JSON.stringify([
m,d]);p!==u&&(u=p,wo(a,m,(h,g)=>(d[g]??h).slice(0,60))),a.value=f},hide(f){c.hidden=f}}},checkbox(i,l,a){let c=n.createElement(
"input");c.type="checkbox",c.title=l,c.addEventListener("change",()=>a(c.checked));let u=s(i,c,!0);return{show(f,m=!0){c.
checked=f,u.hidden=!m}}},button(i,l){let a=n.createElement("button");return a.type="button",a.textContent=i,a.dataset.lmSuppressShortcuts=
"true",a.hidden=!0,a.addEventListener("click",l),o.append(a),{show(c){a.hidden=!c}}},hide(i){o.hidden=i},destroy(){o.remove()}}}var ke="cut",_i=new WeakMap;function Ni(t,e,n){let r=["split_about","split_children","split_heights"].map(c=>t.get(c)),[
s,i,l]=r;if(!e||s?.of!==e)return null;let a=_i.get(t);if(!a||r.some((c,u)=>c!==a?.of[u])){let c=En(ne(i),de(l),Ye(s.flips)),
u=s.roots.map((m,d)=>[b(c.start,m),s.titles[d]]);u.sort((m,d)=>m[0]-d[0]);let f=u.slice(1).map(([m])=>m);a={tree:c,of:r,
breaks:f,titleOf:m=>[u[m]?.[1]??""]},_i.set(t,a)}return a.tree.n===n?a:null}function Sr(t,e,n){let o=typeof n=="number"&&
n>1,r=n===ke?t:o?xt(e,n):null;if(!r)return null;let s=r.nodes.map(i=>b(e.start,i)).sort();return{breaks:s.subarray(1),titleOf(i){
if(o)return[`Block ${H(i+1)}`,H(i+1)];let l=b(r.labels,b(e.order,b(s,i))),[a,c]=[H(l),Q(r,l)];return[...c===a?[]:[`Clust\
er ${c}`,c],`Cluster ${a}`,a]}}}var Hn=16,Ht=9,ko=54,Pn=5,Ci=12,yu=14,xu=.35,Oi=110,$i=8;function Li({values:t,words:e},n){let o=e.map(()=>0).concat(0);
for(let r=0;r<t.length;r++){let s=b(t,r),i=Number.isNaN(s)?e.length:s;n?.[r]!==0&&(e.length||i!==s)&&(o[i]=b(o,i)+1)}return o.
map(r=>Tt(r,"number"))}function Mu(t,e){let{colors:n,words:o,grouped:r}=t,s=Li(t),i=e&&Li(t,e),l=c=>[`${i?`${i[c]}/`:""}${s[c]}`,
`${s[c]}/${s[c]}`],a=[];return o.length&&!t.plain?n.forEach((c,u)=>{let f=r&&u===o.length-1?` (${Tt(r,"number")} values)`:
"";a.push([[c],[`${o[u]}${f}`],l(u)])}):n.length&&!o.length&&a.push([n,An(t),[]]),t.gaps&&n.length&&a.push([[j.missing_color],
["missing"],l(o.length)]),a}function an(t,e,n,o,r=[]){let s=[],i=0,l=[...t,...r].flatMap(m=>{let d=Mu(m,r.includes(m)?null:
o),p=n.fit(q(m.name),Oi,U,!0);return d.length?[{entries:d,name:p,begin:n.width(p,U,!0)+Ci}]:[]}),a=Math.max(0,...l.map(({
begin:m})=>m)),c=a<=xu*e?a:yu;for(let{entries:m,name:d,begin:p}of l){s.push({line:i,left:0,text:d,colors:[],end:""});let h=Math.
max(c,p);for(let[g,w,[y="",x=""]]of m){let[M="",A=""]=w.map(N=>n.fit(q(N),Oi)),_=n.width(`${M} ${x}`)+n.width(A)+Pn;_+=g.
length===1?Ht:ko+Pn,h+_>e-4&&h>c&&(i+=1,h=c),s.push({line:i,left:h,text:`${M} ${y}`.trim(),colors:g,end:A}),h+=_+Ci}i+=1}
let u=s.length;s=s.filter(m=>m.line<$i);let f=s.at(-1);if(f&&s.length<u){let m=`+ ${u-s.length+1} more`;s[s.length-1]={...f,
text:m,colors:[],end:""}}return{items:s,lines:Math.min(i,$i)}}function Ao(t,e,n,o,r){st(t,"left");for(let{line:s,left:i,
text:l,colors:a,end:c}of e){let u=n+(s+.5)*Hn,f=!a.length&&!l.startsWith("+ ");t.font=r.css(U,f);let[m,d]=a,p=i+2,h=(g,w)=>{
t.fillStyle=w,t.fillText(g,p,u+.5),p+=r.width(g)+Pn};if(!m)h(l,f?o.ink:o.quiet);else if(d){h(l,o.quiet);let g=ko/18;for(let w=0;w<
18;w++)t.fillStyle=ku(m,d,(w+.5)/18),t.fillRect(p+w*g,u-Ht/2,g+.3,Ht);Ae(t,p,u-Ht/2,ko,Ht,o),p+=ko+Pn,h(c,o.quiet)}else t.
fillStyle=m,t.fillRect(p,u-Ht/2,Ht,Ht),Ae(t,p,u-Ht/2,Ht,Ht,o),p+=Ht+Pn,h(l,o.quiet)}}function ku(t,e,n){return`rgb(${[1,
3,5].map(r=>{let[s,i]=[t,e].map(l=>Number.parseInt(l.slice(r,r+2),16));return Math.round(Number(s)+n*(Number(i)-Number(s)))}).
join(" ")})`}function Ae(t,e,n,o,r,s){t.fillStyle=s.rule,t.beginPath(),t.rect(e,n,o,r),t.rect(e+.5,n+.5,o-1,r-1),t.fill(
"evenodd")}function vo(t,e){if(!Array.isArray(e))return e==="off"?[]:null;let n=new Set(e);return Array.from({length:t.n},(o,r)=>r).
filter(o=>n.has(t.name(o)))}var Ii="descending",Tr=(t,e)=>(t??[]).flatMap(n=>{let[o,r]=[n].flat(),s=e.find(i=>i.name===o);return s?{track:s,falls:r===
Ii}:[]});function Er(t,e){return e.length?Array.from(t).sort((n,o)=>{for(let{track:r,falls:s}of e){let[i,l]=[b(r.values,
n),b(r.values,o)],a=Number(Number.isNaN(i))-Number(Number.isNaN(l))||(s?l-i:i-l);if(a)return a}return 0}):t}function Ri(t,e,n){
let o=t.find(s=>[s].flat()[0]===e),r=o===void 0?[e]:o===e?[[e,Ii]]:[];return n?o===void 0?[...t,...r]:t.flatMap(s=>s===o?
r:[s]):r}function Pi(t,e,n){if(!t||!e?.n_clusters)return null;let[o,r]=[Tn(n?.names),Tn(n?.colors)];return t.annotations={names:o,
colors:r,numbers:[]},xt(t,e.n_clusters)}var Di=j.colors.length-1;function So(t){return Nt(t).map(e=>en(e)?e:Di-e%(Di+1))}var Hi=t=>Int32Array.from({length:t},(e,n)=>n);function zi(t){let{data:e,model:n}=t,o=Tr(t.option("sort_by"),e.tracks),r=Tr(
t.option("column_sort_by"),e.columnTracks),s=!!(t.option("row_cluster")??!0)&&e.n>1,i=s&&!o.length,l=i?Ni(n,t.option("ro\
w_split"),e.n):null,a=t.option("col_cluster")??!0?e.columnTree:null,c=r.length?null:a;return{by:o,byColumns:r,free:i,inBlocks:l,
rowTree:i&&!l,columnTree:c!==null,cutColumns:c?Pi(c,t.option("column_options"),t.option("column_clusters")):null,named:vo(
e,t.option("labels")),rowsOf:[s&&e.tree.order,e.tracks,t.option("sort_by"),l],rows:()=>l?.tree.order??Er(s?e.tree.order:
Hi(e.n),o),columns:()=>Er(a?.order??Hi(e.p),r)}}function Bi(t,{rowTree:e,columnTree:n,inBlocks:o,cutColumns:r}){let{cut:s,
data:i}=t;return[e?Sr(s,i.tree,t.option("row_split")):o,n&&i.columnTree?Sr(r,i.columnTree,t.option("col_split")):null]}var Au=12,_r=(t,e)=>Array.from({length:Math.max(0,Math.min(Au,e)+1-t)},(n,o)=>String(o+t));function Fi(t,e){let n="Gaps \
between clusters, or between branches of the trees",{box:o,list:r}=Oe(t,"Blocks",n),s=c("Rows","Blocks of rows","row_spl\
it"),i=c("Columns","Blocks of columns","col_split"),l=t.ownerDocument.createElement("input");l.type="range",l.max=String(
j.max_block_gap),l.addEventListener("input",()=>e.setOption("gap",Number(l.value))),on(r,"Gap","Gap between blocks",l);function a(u){
return!!e.model.get("split_names")?.includes(u)}function c(u,f,m){let d=bo(r,u,f,h=>e.setOption(m,a(h)?h:Number(h)||h));
function p(h){return h?h===ke?"by cluster":Number(h)&&!a(h)?`${h} blocks`:`by ${h}`:"together"}return(h,g)=>d(g>1?["",...h,
..._r(2,g)]:[],p,String(e.option(m)||""))}return function(f){o.hidden=!f.rows&&!f.columns,s([ke,...e.model.get("split_na\
mes")??[]],f.rows),i(f.cut?[ke]:[],f.columns),l.value=String(e.option("gap")??j.block_gap)}}function Ui(t,e){return[`Column cluster ${Q(t,e)}`,H(b(t.sizes,e),"columns")]}var Wi=t=>t?` Columns are cut into ${H(t.k,
"clusters")}.`:"";var ji=j.colors,vu=Object.keys(j.marker_scales),qi=j.marker_scales;function Nr(t){return en(t)?t:t%Ln}function ot(t){return en(
t)?si(t):b(ji,t%ji.length)}function Cr(t){return b(vu,en(t)?ii(t):t%we)}var Su=12;function Gi(t,e){let n="How the columns are clustered",{box:o,list:r}=Oe(t,"Columns",n);r.setAttribute("aria-l\
abel",n),o.classList.add("hclust-at-right");let s=()=>e.option("column_options")??{},i=(w,y)=>bo(r,w,`${w} of columns`,x=>{
e.setOption("column_options",{...s(),...y(x)}),e.flush()}),l=i("Clusters",w=>({n_clusters:Number(w)||null})),c=(e.model.
get("column_choices")??[]).map(({name:w,text:y,values:x,words:M})=>{let A=i(y,_=>({[w]:x[M.indexOf(_)]}));return()=>A(M,
String,M[x.indexOf(s()[w])]??"")}),u=r.ownerDocument,f=u.createElement("section");f.addEventListener("change",e.flush),r.
append(f);let m="",d=[],p=()=>e.option("column_clusters")??{};function h(w,y){let{tree:x}=p(),M=(T,O)=>{let{[w]:k,...E}=p()[T]??
{};O&&(E[w]=O),e.setOption("column_clusters",{...p(),tree:x,[T]:E})},A=["text","color"].map(T=>Object.assign(u.createElement(
"input"),{type:T,maxLength:200})),[_,N]=A;_.addEventListener("blur",()=>g()),_.addEventListener("change",()=>M("names",_.
value.trim())),N.addEventListener("input",()=>M("colors",N.value)),N.addEventListener("keydown",({key:T})=>{T==="Delete"&&
M("colors","")});let v=H(y);return on(f,`Name ${v}`,`Name of column cluster ${v}`,_),on(f,"",`Color of column cluster ${v}`,
N),N.title="Delete resets it",A}let g=()=>{};return function(y,x){let{n_clusters:M}=s();o.hidden=y<2||M===void 0,l(["",..._r(
1,y)],N=>N||"not cut",String(M||""));for(let N of c)N();let A=x&&x.k<=Su?[...x.nodes]:[],_=x?So(x):[];g=()=>{let N=[p().
tree,A].join();if(m!==N){if(d.some(([v])=>v.matches(":focus")))return;m=N,f.replaceChildren(),d=A.map(h)}d.forEach(([v,T],O)=>{
T.value=ot(b(_,O)),v.matches(":focus")||(v.value=p().names?.[b(A,O)]??"")})},g()}}var Ki={cmap:"distance_cmap"},Vi={row_cluster:!0,col_cluster:!1,sort_by:[],column_sort_by:[],tracks:[],row_split:"",col_split:"",
color_scale:{},annot:!1,column_options:{},column_tracks:[]};function Tu(t,e){if(e<2||t.length!==e*(e-1)/2)return new Float32Array(
0);let n=new Float32Array(e*e),o=0;for(let r=0;r<e;r++)for(let s=r+1;s<e;s++){let i=t[o++]??0;n[r*e+s]=i,n[s*e+r]=i}return n}
function Xi(t){let{model:e}=t,n=()=>e.get("distances_about")??{},o={bytes:null,n:0,values:new Float32Array(0)},r={of:null,
values:o.values,data:null};function s(){let a=e.get("distances"),{n:c}=t.data;return(a!==o.bytes||c!==o.n)&&(o={bytes:a,
n:c,values:Tu(Cn(a),c)}),o.values}function i(){let a=t.data,c=s();if(r.data&&r.of===a&&r.values===c)return r.data;let u=Array.
from({length:c.length?a.n:0},(m,d)=>a.name(d)),f={...a,p:u.length,columns:u,columnAbout:u.map(m=>({label:`distance to ${m}`,
plain:!0})),values:c,columnTree:null,tracks:[],columnTracks:[]};return r={of:a,values:c,data:f},f}return Object.create(t,
{data:{get:i},model:{value:{get:a=>a==="values_about"?{unit:n().unit,centered:!1}:e.get(a)}},note:{value:()=>n().note??""},
option:{value:a=>Object.hasOwn(Vi,a)?Vi[a]:t.option(Ki[a]??a)},setOption:{value(a,c){let u=Ki[a];u&&t.setOption(u,c)}}})}var[Eu,_u]=[2,1],Nu=8,Cu=.8,[Ou,$u]=[430,1100],Lu=560;function Yi(t,e){let n=Array.from(nn("Greys",e));return t.dark?n:n.
map((o,r)=>b(n,3*(255-Math.floor(r/3))+r%3))}function Ji(t){let e=t.closest("[data-framed]")?Lu:Cu*yt(t).innerHeight/pe(
t);return Math.min($u,Math.max(Ou,e))}function Iu({cut:t,data:e,places:n,rowAxis:o,columnAxis:r},s){let{left:i,top:l}=n.
heatmap;return s.map(({label:a})=>{let c=b(e.tree.start,b(t.nodes,a)),u=c+b(t.sizes,a),[f,m]=[r.begin(c),o.begin(c)];return{
label:a,left:i+f,top:l+m,width:r.end(u)-f,height:o.end(u)-m}})}function Zi(t,e,n,o){let{heatmap:r}=e.places;t.save(),t.beginPath(),
t.rect(r.left-1,r.top-1,r.width+2,r.height+2),t.clip();for(let{label:s,left:i,top:l,width:a,height:c}of Iu(e,n))t.strokeStyle=
ot(b(o,s)),t.lineWidth=Math.min(a,c)<Nu?_u:Eu,t.beginPath(),t.rect(i,l,a,c),t.stroke();t.restore()}function Qi(t){return{
brush:(e,n)=>t.select([...e,...n??t.data.tree.order]),columns:()=>null,take(){},follow(){},restyle(){},destroy(){}}}function Or({n:t,children:e,order:n},o){if(!o)return null;let r=t/o.reduce((c,u)=>c+u,0),[s,i]=[new Float64Array(t+1),new Float64Array(
2*t-1)],[l,a]=[0,1/0];for(let c=0;c<t;c++){let u=Ct(o,Ct(n,c));i[Ct(n,c)]=(l+u/2)*r,l+=u,s[c+1]=l*r,a=Math.min(a,u*r)}for(let c=0;c<
t-1;c++)i[t+c]=(Ct(i,Ct(e,2*c))+Ct(i,Ct(e,2*c+1)))/2;return{edges:s,x:i,least:a}}function ae(t,e){if(!t)return e;let n=Math.
min(Math.max(Math.floor(e),0),t.length-2);return Ct(t,n)+(e-n)*(Ct(t,n+1)-Ct(t,n))}function $e(t,e){if(!t)return e;let[n,
o]=[0,t.length-2];for(;n<o;){let r=n+o+1>>1;Ct(t,r)<=e?n=r:o=r-1}return n+(e-Ct(t,n))/(Ct(t,n+1)-Ct(t,n))}function Ct(t,e){
return t[e]}var $r=1;function At(t,e){return rc(t,ae(t.places?.edges,e))}function rc(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Lr(t,e,n){
return mt(t.places?t.places.x:e.x,n)}function ln(t,e,n){return rc(t,Lr(t,e,n))}function Xt(t,e){let n=t.from+e/t.width*(t.
to-t.from);return $e(t.places?.edges,n)}function lt(t,e){return t.height*(1-e/t.top)}function To(t,e){return t.top*(1-e/
t.height)}function Le(t){return t.width/(t.to-t.from)}function Ir(t,e){return At(t,e+1)-At(t,e)}function Eo(t,e){let{dpr:n}=e,
[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*1.1)),i=$r/(Le(e)*n),l=e.places?.edges,a=Xs(
t,e.from,e.to,i,l),c=new Int32Array(12*a.length),u=new Int32Array(3*a.length),f={rows:tc(r+s+1),columns:tc(o+s+1)},m=0,d=(g,w,y,x,M)=>{
c.set([w,y,x,M],4*m),u[m++]=g},p=g=>Math.round(ln(e,t,g)*n-s/2),h=g=>Math.round(lt(e,ft(t,g))*n-s/2);for(let g of a){let[
w,y]=Gt(t,g),[x,M,A]=[p(w),p(y),h(g)],[_,N]=[Math.max(0,x),Math.min(o,M+s)];A>-s&&_<N&&ec(f.rows,A,_,N)&&d(g,_,A,N-_,s);
for(let[v,T]of[[w,x],[y,M]]){if(T<0||T+s>o+1)continue;let k=v>=t.n&&No(t,v,l)>=i?h(v):r,[E,$]=[Math.max(0,Math.min(A,k)),
Math.max(A,k)];E<$&&ec(f.columns,T,E,$)&&d(g,T,E,s,$-E)}}return{rects:c,owner:u,count:m,thick:s}}function _o(t,{rects:e,
count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,lying:r}}),t.fillStyle=
o;for(let s=0;s<4*n;s+=4)t.fillRect(mt(e,s),mt(e,s+1),mt(e,s+2),mt(e,s+3))}function No(t,e,n){let o=mt(t.sizes,e);if(!n)
return o;let r=mt(t.start,e);return mt(n,r+o)-mt(n,r)}function tc(t){return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(
t).fill(-1)}}function ec(t,e,n,o){let[r,s]=[mt(t.from,e),mt(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=
i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Yt({tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=$r/(Le(r)*r.dpr),
l=r.places?.edges,a=Math.max(0,Math.floor($e(l,r.from)));for(;a<t.n&&ae(l,a)<r.to;){let c=mt(o,mt(t.order,a)),u=mt(t.start,
mt(e,c)),f=u+mt(n,c),[m,d]=[Math.max(0,At(r,u)),Math.min(r.width,At(r,f))];s.push({label:c,x0:m,x1:d}),a=Math.max(f,Math.
ceil($e(l,ae(l,u)+i)))}return s}var nc=new WeakMap;function un(t,e){if(t.monotone)return ft(t,e);let n=nc.get(t.children);
if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Gt(t,o);n[o]=Math.max(ft(t,o),n[r]??0,n[s]??0)}
nc.set(t.children,n)}return mt(n,e)}function zn(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Xt(e,n)),
0),t.n-1),i=mt(t.order,s),l=$r/(Le(e)*e.dpr),a=-1,c=r,u=(f,m,d)=>{let p=Math.hypot(m,d);p<c&&([c,a]=[p,f])};for(let f=mt(
t.parents,i);f>=0;f=mt(t.parents,f)){if(No(t,f,e.places?.edges)<l)continue;let[m,d]=Gt(t,f),p=lt(e,ft(t,f)),h=[m,d].map(
g=>ln(e,t,g));u(f,oc(n,h[0]??0,h[1]??0),o-p),[m,d].forEach((g,w)=>{let y=lt(e,ft(t,g));u(g,n-mt(h,w),oc(o,p,y))})}return a}
function oc(t,e,n){let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function mt(t,e){return t[e]}function sc(t,e){if(Number.isNaN(t))return"";let[,n,o,r="g"]=/^(,?)(?:\.(\d*))?([fge%d])$/.exec(e)??[],s=o?Number(o):6,i=l=>n?
l:l.replaceAll(",","");return r==="d"?i(_t(t,0)).replace(/^-0$/,"0"):r==="e"?ro(t,s):r==="g"?Bt(t,Math.max(1,s)):r==="%"?
`${i(_t(100*t,s))}%`:i(_t(t,s))}var Ru=2e4,Du=4;function ic(t,e){let{data:n,rows:o,columns:r,places:s,scale:i,map:l,face:a,fmt:c,rowAxis:u,columnAxis:f}=e;
if(!e.annot)return;let{heatmap:m}=s,[d,p]=e.shown,[h,g]=[f.unit,u.unit];if(g<U+2||h<U||(p-d)*r.length>Ru)return;let w=[];
for(let y=Math.ceil(d-.2);y+.8<=p&&y<o.length;y++)for(let x=0;x<r.length;x++){let M=b(n.values,b(o,y)*n.p+b(r,x)),A=sc(M,
c);if(!A)continue;if(a.width(A)+Du>h)return;let _=3*Math.min(255,Math.max(0,Math.floor(i.place(M)*256))),N=.2126*b(l,_)+
.7152*b(l,_+1)+.0722*b(l,_+2),v=m.left+f.at(x+.5),T=m.top+u.at(y+.5)+.5;w.push({word:A,x:v,y:T,dark:N>127.5})}t.font=a.css(),
st(t,"center");for(let{word:y,x,y:M,dark:A}of w)t.fillStyle=A?"#000000":"#ffffff",t.fillText(y,x,M)}var cc=j.label_gap,Pu=j.max_label_shift,Hu=j.max_last_label_shift;function ac(t,e,n){for(let[o,r]of e.entries()){let s=Rr(
t.map(({centre:a})=>a),r,n),i=o===e.length-1?Hu:Pu,l=s?.every((a,c)=>{let{centre:u,span:f}=t[c];return Math.abs(a-u)<=Math.
max(f/2,i)});if(s&&l)return{wording:o,middles:s}}return null}function Rr(t,e,n,o=cc){let r=t.length;if(e.reduce((m,d)=>m+
d,o*(r-1))>n)return null;let s=t.map((m,d)=>d).sort((m,d)=>b(t,m)-b(t,d)),i=[0];for(let m=1;m<r;m++){let d=(b(e,b(s,m-1))+
b(e,b(s,m)))/2+o;i.push(b(i,m-1)+d)}let l=[];s.forEach((m,d)=>{let[p,h]=[b(t,m)-b(i,d),1];for(let g=l.at(-1);g&&g.mean>=
p;g=l.at(-1))p=(p*h+g.mean*g.size)/(h+g.size),h+=g.size,l.pop();l.push({mean:p,size:h})});let a=new Array(r),c=b(e,b(s,0))/
2,u=n-b(e,b(s,r-1))/2-b(i,r-1),f=0;for(let{mean:m,size:d}of l)for(let p=f+d;f<p;f++)a[b(s,f)]=Math.min(Math.max(m,c),u)+
b(i,f);return a}function lc(t,e,n,o=cc){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((l,a)=>a).sort((l,a)=>(t[a]?.
span??0)-(t[l]?.span??0));for(let l of i){let{centre:a,span:c}=t[l],u=b(e,l)/2;if(2*u>1.5*c||a-u<0||a+u>n)continue;let f=Math.
max(0,Math.floor(a-u-o/2)),m=Math.max(0,Math.ceil(a+u+o/2));s.subarray(f,m).includes(1)||(s.fill(1,f,m),r[l]=!0)}return r}var Bn=10,Dr=90,Pr=({kind:t,values:e},n)=>t!=="text"||n/e.length>=U+2,Co=(t,e,n)=>t.map(o=>{if(o.kind!=="text")return Bn;
if(!Pr(o,e))return 0;let r=Array.from(o.values,(s,i)=>n.width(q(dt(o,i))));return Math.min(Dr,Math.max(Bn+1,...r))});var uc=3,Fn=84,Un=6,zu=8;function fc(t,e,n,[o,r],s,i=()=>"",l=null,a=[]){let c=t.map(({name:m})=>s.fit(`${i(m)} ${q(m)}`.
trim(),Fn)),{items:u,lines:f}=an(t,e,s,l,a);return{names:c,items:u,legendHeight:f?f*Hn+zu:0,namesHeight:m=>Math.max(0,...c.
map((d,p)=>b(m,p)&&s.width(d)+Un+6)),fit:m=>t.map(d=>{if(d.kind!=="text")return Bn;if(m<U+2)return 0;let p=Bn+1;for(let h=Math.
floor(o);h<r&&h<n.length;h++)p=Math.max(p,s.width(q(dt(d,b(n,h)).slice(0,60))));return Math.min(Dr,p)})}}var Wn=9,$o=17,Bu=14,Ie=5,mc=11,ve=7,Hr=U+ve+5,Br="missing",Fu=130,pc=37,hc=140,jn=18,zr=U+2,dc=90,gc=8,Uu=1.05,Wu=.6,Oo=t=>t&&
t+uc;function wc(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i,tracks:l}=t,a=z=>Math.round(z*i)/i,c=t.columnCut?Wn+Ie:
0,u=t.columnTitles?Bu:0,f=t.columnTracks??[],m=f.reduce((z,W)=>z+Oo(W),0),d=t.columnTree?Math.min(70,.1*o)+Ie:8,p=a(d+c+
u+m),h=t.titles?$o:0,g=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,w=o-(l?.legendHeight??0),y=l?.fit((w-p-24)/s)??[],x=()=>y.
reduce((z,W)=>z+Oo(W),0),M=()=>a(h+g+Ie+Wn+x()+Ie),A=M(),_=t.gaps?[...t.scale,Br]:t.scale,N=mc+10+Math.max(0,..._.map(z=>e.
width(z))),v=16+Math.max(N,e.width(t.unit)+4),T=0,O=w-p-24;if(t.chosen||O/s>=zr){let z=Math.min(Fu,.26*n,t.longestName());
T=z+(t.chosen?z&&jn+6:10)}let k=Math.max(20,n-A-v-T),E=()=>Fr(r,(k-Math.min(t.between??0,kr*k))/r.length,A,.34*w,e,!x()),
$=E(),L=()=>Math.max($.height,l?.namesHeight(y)??0);(T||y.length)&&(w-p-L())/s<zr&&(t.chosen||(T=0),y=l?.fit(0)??[],A=M(),
k=Math.max(20,n-A-v-T),$=E());let R=Math.max(20,w-p-L()),S=0;if(t.square){let z=()=>{let[Z,D]=[n-A-T,w-p-L()],B=Hr+dc+2*
ve+6,G=Math.min(Z-v,D),K=Math.min(Z-gc,D-B);S=K>Uu*G?B:0,k=Math.max(20,S?K:G)};z(),T&&!t.chosen&&k/s<zr&&(T=0,z()),$=E(),
k=Math.max(20,Math.min(k,w-p-L()-S));let W=n-A-T-(S?gc:v)-k;t.rowTree&&W>0&&(g+=Math.max(0,Math.min(W,Wu*k-g)),A=M()),R=
k}k=a(k),R=a(R);let C=A-Ie-x(),I=C,P=p-Ie-m;return{heatmap:{left:A,top:p,width:k,height:R},clusterBar:{left:C-Wn,top:p,width:Wn,
height:R},rowTree:{left:h,top:p,width:g,height:R},columnTree:{left:A,top:2+u,width:k,height:t.columnTree?p-c-u-m-Ie-2:0},
columnBar:{left:A,top:p-c-m,width:k,height:c&&Wn},bar:{left:S?A:A+k+T+16,top:p+Hr+(S&&R+L()+ve),width:mc,height:S?dc:Math.
min(120,Math.max(1,R-Hr-ve))},tall:Math.ceil(p+R+L()+S)+(o-w),names:$,rowNames:T,tracks:y.map(z=>(I+=Oo(z),{left:a(I-z),
top:p,width:z,height:R})),width:n,columnTracks:f.map(z=>(P+=Oo(z),{left:A,top:a(P-z),width:k,height:z})),trackNames:l?.names??
[],legend:l?.items??[],legendTop:w+4,below:L()}}function Fr(t,e,n,o,r,s=!0){let i=t.map(p=>q(p)),l=p=>Math.max(0,...p.map(
h=>r.width(h)));if(l(i)+8<=e)return{words:i,angle:0,every:1,height:U+12};let a=pc*Math.PI/180,c=s&&e*Math.sin(a)>=U+1,u=c?
1:Math.max(1,Math.ceil((U+2)/e)),f=Xe(i,Sn(i),(p,...h)=>{if(p%u)return"";let g=n+e*(p+.5)-6,w=c?Math.min(hc,(o-16)/Math.
sin(a),g/Math.cos(a)):Math.min(hc,o-10);return r.fit(b(i,p),w,U,!1,...h)}),m=c?a:Math.PI/2,d=l(f)*Math.sin(m)+U*Math.cos(
m)+12;return{words:f,angle:c?pc:90,every:u,height:Math.ceil(d)}}function bc(t,{places:e,placeOf:n,rowAxis:o,theme:r,face:s},i,l){let{from:a,to:c}=o,{heatmap:u,rowNames:f}=e,m=U+2,d=Math.
floor(u.height/m),p=i.map(x=>b(n,x)).filter(x=>x+.5>=a&&x+.5<=c).slice(0,d).sort((x,M)=>x-M),h=p.map(x=>o.at(x+.5)),g=Rr(
h,Array(p.length).fill(m),u.height,0)??[],w=l(p,f-jn-6),y=u.left+u.width;t.font=s.css(),t.fillStyle=t.strokeStyle=r.quiet,
t.lineWidth=.8,st(t,"left"),t.beginPath(),w.forEach((x,M)=>{let[A,_]=[u.top+b(h,M),u.top+b(g,M)];t.moveTo(y+2,A),t.lineTo(
y+5,A),t.lineTo(y+jn-3,_),t.fillText(x,y+jn,_+.5)}),t.stroke()}function yc(t,e,n,o,[r,s],i,l){let a=new Float64Array(e),c=new Float32Array(i*l),u=(s-r)/l,f=-1;for(let m=0;m<l;m++){let d=r+
m*u;if(u<=1){let p=Math.min(Math.max(Math.floor(d+u/2),0),n.length-1);if(p===f){c.copyWithin(m*i,(m-1)*i,m*i);continue}f=
p;let h=Mt(n,p)*e;for(let g=0;g<e;g++)a[g]=Mt(t,h+g)}else ju(a,t,e,n,d,d+u);qu(c,m*i,a,o,i)}return c}function ju(t,e,n,o,r,s){
t.fill(0);let i=0;for(let l=Math.max(0,Math.floor(r));l<s&&l<o.length;l++){let a=Math.min(l+1,s)-Math.max(l,r);if(a<=1e-9)
continue;i+=a;let c=Mt(o,l)*n;for(let u=0;u<n;u++)t[u]=Mt(t,u)+a*Mt(e,c+u)}for(let l=0;l<n;l++)t[l]=Mt(t,l)/i}function qu(t,e,n,o,r){
let s=o.length,i=s/r;for(let l=0;l<r;l++){let[a,c]=[l*i,(l+1)*i];if(i<=1){t[e+l]=Mt(n,Mt(o,Math.min(Math.floor(a+i/2),s-
1)));continue}let u=0;for(let f=Math.floor(a);f<c&&f<s;f++)u+=(Math.min(f+1,c)-Math.max(f,a))*Mt(n,Mt(o,f));t[e+l]=u/i}}
function xc(t,e,n,o){let{bounds:r,vmin:s,vmax:i,part:l}=e,a=e.norm==="linear",[c,u]=[Math.floor(256*l[0]),Math.min(255,Math.
floor(256*l[1]))],f=256*l[0],m=256*(l[1]-l[0])/(i-s);for(let d=0;d<t.length;d++){let p=Mt(t,d);if(Number.isNaN(p))continue;
let h=0;if(a)h=Math.min(Math.max(Math.floor(f+(p-s)*m),c),u);else for(let g=128;g;g>>=1)p>=Mt(r,h+g-1)&&(h+=g);h*=3,o[4*
d]=Mt(n,h),o[4*d+1]=Mt(n,h+1),o[4*d+2]=Mt(n,h+2),o[4*d+3]=255}}function Lo(t,[e,n],o,r){let s=[],i=o/(n-e),l=Math.ceil($e(
r,n));for(let a=Math.floor($e(r,e));a<l;a++){if(!t(a))continue;let c=Math.max((ae(r,a)-e)*i,0),u=Math.min(Math.max((ae(r,
a+1)-e)*i,c+1),o),f=s.length-1;f>0&&c<=Mt(s,f)+1e-6?s[f]=Math.max(u,Mt(s,f)):s.push(c,u)}return s}function Mt(t,e){return t[e]}var Gu=j.missing_color;function Io(t,e,n,o,r,s,i,l){t.width=Math.min(o.length,s.width),t.height=s.height;let a=yc(e.values,
e.p,n,o,r,t.width,t.height),c=t.getContext("2d");if(!c)return;let u=c.createImageData(t.width,t.height);xc(a,i,l,u.data),
c.putImageData(u,0,0)}function Ro(t,e,n,o,r,s=1){t.save(),t.imageSmoothingEnabled=!1,t.fillStyle=Gu,r?.some(({gap:i})=>i)?
Ku(t,e,n,o,r,s):(o&&t.fillRect(n.left,n.top,n.width,n.height),t.drawImage(e,n.left,n.top,n.width,n.height)),t.restore()}
function Ku(t,e,n,o,[r,s],i){let l=fn(s,n.left,e.width,i);for(let[a,c,u,f]of fn(r,n.top,e.height,i))for(let[m,d,p,h]of l)
o&&t.fillRect(p,u,h,f),t.drawImage(e,m,a,d,c,p,u,h,f)}function fn({from:t,to:e,blocks:n},o,r,s){let i=r/(e-t),l=a=>Math.
round((o+a)*s)/s;return n.map(a=>{let[c,u]=[l(a.begin),l(a.end)],f=Math.max(u-c,1/s),[m,d]=[(a.from-t)*i,(a.to-t)*i];return i<
1&&d-m>3&&([m,d]=[Math.ceil(m),Math.floor(d)]),[m,d-m,c,f]})}function Do(t,{heatmap:e,names:n},o,r,s){let i=e.width/n.words.
length,l=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((a,c)=>{if(!a)return;let u=e.left+(s?.at(c+.5)??
i*(c+.5));if(n.angle===0){st(t,"center","alphabetic"),t.fillText(a,u,l+U+6);return}t.save(),st(t,"right"),t.translate(n.
angle<90?u+4:u,l+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(a,0,0),t.restore()})}function Po(t,{heatmap:e,
rowNames:n},[o,r],s,i,l,a){let c=a?.unit??e.height/(r-o);if(c<U)return;t.font=l.css(),t.fillStyle=i.quiet,st(t,"left");let u=[];
for(let f=Math.ceil(o-.4);f+.6<=r;f++)u.push(f);s(u,n-10).forEach((f,m)=>{let d=b(u,m)+.5,p=e.top+(a?.at(d)??(d-o)*c);t.
fillText(f,e.left+e.width+7,p+.5)})}function Ur(t,e,n,o,r){let s=Eo(e,n),[i,l]=[Math.round(n.width*n.dpr),Math.round(n.height*
n.dpr)];t.width=Math.max(1,o?l:i),t.height=Math.max(1,o?i:l);let a=t.getContext("2d");return a&&(o&&a.setTransform(0,1,1,
0,0,0),_o(a,s,r)),s}function Ac(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,0];for(let l=0;l<=o;l++){let a=Math.
floor(Xt(e,(l+.5)/e.dpr)),c=n[Math.min(a,n.length-1)],u=l<o&&c!==void 0?t.labels[c]??-1:-1;u!==s&&(s>=0&&r.push({label:s,
x0:i/e.dpr,x1:l/e.dpr}),[s,i]=[u,l])}return r}function Wr(t,{left:e,top:n,width:o,height:r},s,i,l,a){for(let{label:c,x0:u,
x1:f}of s){let m=l&&f-u>4?.5:0,[d,p]=[u+m,f-u-2*m],h=a?[e+d,n,p,r]:[e,n+d,o,p];t.fillStyle=ot(b(i,c)),t.beginPath(),l&&f-
u>8?t.roundRect(...h,2):t.rect(...h),t.fill()}}function jr(t,e,{left:n,top:o},r,s,i,l,a){let{dpr:c}=r;t.save(),t.setTransform(
1,0,0,1,Math.round(n*c),Math.round(o*c)),t.beginPath(),t.rect(0,0,e.width,e.height),t.clip(),t.drawImage(e,0,0),t.globalCompositeOperation=
"source-atop";for(let{label:u,x0:f,x1:m}of l){let d=b(i?.nodes??[],u);if(!i||d<i.tree.n)continue;let p=Math.round(lt(r,un(
i.tree,d))*c-1),h=Math.floor(f*c),g=Math.max(1,Math.ceil(m*c)-h);t.fillStyle=ot(b(a,u)),s?t.fillRect(p,h,e.width-p,g):t.
fillRect(h,p,g,e.height-p)}t.restore()}function vc(t,{heatmap:e},[n,o],r,s,i){let{left:l,top:a,width:c,height:u}=e,f=Mc(
n,r);t.fillStyle=i.paper,t.globalAlpha=.62,kc(f,u,(m,d)=>t.fillRect(l,a+m,c,d)),s&&kc(Mc(o,s),c,(m,d)=>t.fillRect(l+m,a,
d,u)),t.globalAlpha=1,t.fillStyle=i.ink;for(let m=0;m<f.length;m+=2){let[d=0,p=0]=[f[m],f[m+1]];t.fillRect(l-4,a+d,3,Math.
max(1,p-d))}}var Mc=({blocks:t},e)=>t.flatMap(({from:n,to:o,begin:r,end:s})=>Lo(e,[n,o],s-r).map(i=>i+r));function kc(t,e,n){
let o=0;for(let r=0;r<=t.length;r+=2){let s=t[r]??e;s>o&&n(o,s-o),o=t[r+1]??e}}function mn(t,{left:e,top:n,width:o,height:r},s,i){
let l=m=>Math.round(m*i)/i,[a,c,u,f]=[l(e),l(n),l(e+o),l(n+r)];for(let[m,d]of[[s.paper,2],[s.ink,1]])t.fillStyle=m,t.beginPath(),
t.rect(a-d,c-d,u-a+2*d,f-c+2*d),t.rect(a,c,u-a,f-c),t.fill("evenodd")}function qr(t,e){if(t.norm==="linear"){let r=Ge(t.vmin,t.vmax,e,40);return{values:r,words:qt(r)}}let n=t.ticks(Math.max(
2,Math.floor(e/30)+1)),o=n.map(r=>Math.abs(r)>=100&&Math.abs(r)<1e9?b(qt([r]),0):at(r,2));return{values:n,words:o}}function Sc(t,{
places:e,scale:n,unit:o,map:r,theme:s,face:i,gaps:l}){let{left:a,top:c,width:u,height:f}=e.bar,m=g=>{let w=3*Math.min(255,
Math.max(0,Math.floor(n.placeOfShare(g)*256)));return`rgb(${r[w]} ${r[w+1]} ${r[w+2]})`};for(let g=0;g<f;g+=.5)t.fillStyle=
m(1-(g+.25)/f),t.fillRect(a,c+g,u,Math.min(1,f-g));let d=(g,w)=>{t.beginPath(),t.moveTo(a,g),t.lineTo(a+u,g),t.lineTo(a+
u/2,w),t.closePath(),t.fill()};t.fillStyle=m(1),n.above&&d(c,c-ve),t.fillStyle=m(0),n.below&&d(c+f,c+f+ve);let{values:p,
words:h}=qr(n,f);t.font=i.css(),st(t,"left"),p.forEach((g,w)=>{let y=c+f*(1-n.share(g));t.fillStyle=s.rule,t.fillRect(a+
u,Math.min(Math.round(y),c+f-1),4,1),t.fillStyle=s.quiet;let x=Math.min(Math.max(y,c+5),c+f-4);t.fillText(h[w]??"",a+u+8,
x)}),t.fillStyle=s.quiet,t.fillText(o,a,c-ve-2-U/2),l&&(t.fillStyle=j.missing_color,t.fillRect(a,c+f+14,9,9),t.fillStyle=
s.quiet,t.fillText(Br,a+14,c+f+19))}function Gr(t,{places:e,theme:n,face:o},r,s,i){let{blocks:l,first:a,isCrowded:c}=s;if(!r||c)return;let{heatmap:u,columnTree:f}=e;
t.font=o.css(),t.fillStyle=n.ink,st(t,"center");let m=l.map(({begin:h,end:g},w)=>{let y=g-h-2,x=r(a+w).map(E=>q(E)),M=x.
length-1,A=x.map(E=>o.width(E)),_=!i&&b(A,M)<=$o-4,N=A.findIndex(E=>E<=y),v=N<0?M:N,T=!i&&y<U,O=(_&&v>=M-1?U:b(A,v))/2;return{
middle:(h+g)/2,words:x,last:M,lies:_,found:v,reach:O,isLow:T,none:T||N<0&&!_}}),d=m.filter(({none:h})=>!h),p=d.some(({found:h,
last:g})=>h===g);for(let h of m){let g=({middle:w,reach:y})=>Math.abs(h.middle-w)>=U/2+y;p&&h.isLow&&h.lies&&d.every(g)&&
d.push({...h,found:h.last,reach:U/2})}for(let{middle:h,words:g,last:w,lies:y,found:x}of d){let M=p&&x===w-1?w:x;t.save(),
i?t.translate(u.left+h,f.top-7.5):t.translate($o/2-2,u.top+h),!i&&(!y||M<w)&&t.rotate(-Math.PI/2),t.fillText(b(g,M),0,.5),
t.restore()}}function pn(t,e,n,o=!1){let[r,s]=[n.length,e.length];t.width=o?s:r,t.height=o?r:s;let i=t.getContext("2d");if(!i)return;
let l=i.createImageData(t.width,t.height);e.forEach((a,c)=>{if(!a.colors.length)return;let u=so(a);n.forEach((f,m)=>{let d=4*
(o?m*s+c:c*r+m);l.data.set(u.subarray(3*f,3*f+3),d),l.data[d+3]=255})}),i.putImageData(l,0,0)}var Ho=(t,e,n)=>Int32Array.
from({length:e},(o,r)=>{let s=Math.floor(n(r+.5));return t[Math.min(Math.max(s,0),t.length-1)]});var Vu=.5,Tc=(t,e,n)=>Co(t,Vu*e,n);function Ec(t,e,n){pn(t,e,Int32Array.from(n))}function _c(t,e,n){let{columnTracks:o,columns:r,
columnAxis:s,places:i,theme:l,face:a,dpr:c,markOf:u}=n;t.font=a.css(),st(t,"left"),t.imageSmoothingEnabled=!1,i.columnTracks.
forEach(({left:f,top:m,width:d,height:p},h)=>{if(!p)return;let g=b(o,h);if(g.colors.length)for(let[x,M,A,_]of fn(s,f,e.width,
c))t.drawImage(e,x,h,M,1,A,m,_,p),Ae(t,A,m,_,p,l);else if(s.unit>=U){t.fillStyle=l.quiet;for(let x=0;x<r.length;x++)t.save(),
t.translate(f+s.at(x+.5),m+p),t.rotate(-Math.PI/2),t.fillText(a.fit(q(dt(g,b(r,x))),p),0,.5),t.restore()}t.fillStyle=l.ink;
let w=f+d+Un,y=a.fit(`${u(g.name)} ${q(g.name)}`.trim(),Math.min(Fn,i.width-w-2));t.fillText(y,w,m+p/2+.5)})}function Nc(t,e,n,[o,r],s){let i=Ho(n,s,l=>o+l/s*(r-o));pn(t,e,i,!0)}function Cc(t,e,n,o,r,s,i,l,a){let{from:c,to:u}=s;t.
font=l.css(),t.textBaseline="middle",t.imageSmoothingEnabled=!1,o.tracks.forEach(({left:f,top:m,width:d,height:p},h)=>{if(!d)
return;let g=b(n,h),w=b(o.trackNames,h);if(g.colors.length)for(let[y,x,M,A]of fn(s,m,e.height,a))t.drawImage(e,h,y,1,x,f,
M,d,A),Ae(t,f,M,d,A,i);else if(s.unit>=U){t.fillStyle=i.quiet,t.textAlign="left";for(let y=Math.ceil(c-.4);y+.6<=u;y++){
let x=l.fit(q(dt(g,b(r,y))),d);t.fillText(x,f,m+s.at(y+.5)+.5)}}t.fillStyle=i.ink,t.save(),t.translate(f+d/2,m+p+Un),d>l.
width(w)?(t.textAlign="center",t.fillText(w,0,U/2)):(t.rotate(-Math.PI/2),t.textAlign="right",t.fillText(w,0,0)),t.restore()})}function qn({data:t,inBlocks:e,places:n,rowAxis:o,dpr:r}){let{width:s,height:i}=n.rowTree,{tree:l}=e??t,a=(Ft(l)||1)*1.04;
return $c(l,o,{width:i,height:s,top:a,dpr:r})}function Re({places:t,columnAxis:e,dpr:n},o){let r=(Ft(o)||1)*1.02;return $c(
o,e,{...t.columnTree,top:r,dpr:n})}function $c(t,e,n){let{from:o,unit:r,length:s}=e,i=Oc.get(e);return i?.tree!==t&&Oc.set(
e,i={tree:t,places:ui(t,e)}),{...n,from:o,to:o+s/r,places:i.places}}var Oc=new WeakMap,Xu=15e4,Yu=.75;function Ju({gap:t,
blocks:e,length:n,from:o,to:r},s,i,l){let c=(r-o)*l<=Xu?n-t*(e.length-1):s?Yu*n:n;return Math.max(1,Math.round(c*i))}function Lc(t){
let e=()=>{let c={canvas:be(t,()=>c.key=[]),key:[]};return c},n={heatmap:e(),tree:e(),columns:e(),tracks:e(),above:e()};
function o(c,u,f){if(ye(c.canvas))c.canvas=be(t,()=>c.key=[]);else if(u.length===c.key.length&&u.every((m,d)=>m===c.key[d]))
return;c.key=u,f(c.canvas)}function r(c,u){let{data:f,places:m,columnAxis:d,theme:p,face:h,dpr:g}=u,{columnTree:w}=m,{columnCut:y}=u,
x=f.columnTree;if(w.height&&x){let M=[x,w.width,w.height,g,p.quiet,d],A=Re(u,x);o(n.columns,M,T=>Ur(T,x,A,!1,p.quiet));let _=y?
Yt(y,A):[],N=y?So(y):new Int32Array(0);jr(c,n.columns.canvas,w,A,!1,y,_,N),Wr(c,m.columnBar,Ar(_,d),N,!0,!0),c.fillStyle=
p.ink;let v=y&&w.top+lt(A,y.t);for(let T=0;v&&T<w.width;T+=6)c.fillRect(w.left+T,v,3,1)}if(Gr(c,u,u.columnTitleOf,d,!0),
Do(c,m,p,h,d),Sc(c,u),m.columnTracks.length){let{columnTracks:M,columns:A}=u;o(n.above,[M,A],_=>Ec(_,M,A)),_c(c,n.above.
canvas,u)}m.legend.length&&Ao(c,m.legend,m.legendTop,p,h)}function s(c,u){let{data:f,places:m,rows:d,columns:p,shown:h,scale:g,
map:w,gaps:y,theme:x,face:M,dpr:A}=u,{rowAxis:_,columnAxis:N}=u,{heatmap:v}=m,T={width:Math.max(1,Math.round(v.width*A)),
height:Ju(_,u.titleOf!==null,A,p.length)},O=[f.values,d,p,...h,T.width,T.height,g,w];if(o(n.heatmap,O,E=>Io(E,f,d,p,h,T,
g,w)),Ro(c,n.heatmap.canvas,v,y,[_,N],A),ic(c,u),m.rowNames){let E=($,L)=>{let R=$.map(I=>b(d,I)),S=R.map(I=>q(f.name(I))),
C=R.map(I=>co(f,I));return Xe(S,C,(I,...P)=>M.fit(b(S,I),L,U,!1,...P))};u.named?bc(c,u,u.named,E):Po(c,m,h,E,x,M,_)}let{
tracks:k}=u;m.tracks.length&&(o(n.tracks,[k,d,...h,T.height],E=>Nc(E,k,d,h,T.height)),Cc(c,n.tracks.canvas,k,m,d,_,x,M,A))}
function i(c,u){let{rowTree:f,rows:m,places:d,rowAxis:p}=u,h=Nt(u.cut),g=qn(u),w=f?Yt(u.cut,g):Ac(u.cut,g,m);Wr(c,d.clusterBar,
Ar(w,p),h,f),(f||u.inBlocks)&&l(c,u,g,f?w:[],h),u.outlined&&Zi(c,u,w,h),Gr(c,u,u.titleOf,p)}function l(c,u,f,m,d){let{tree:p}=u.
inBlocks??u.data,{rowTree:h}=u.places,{dpr:g,from:w,to:y}=f,x=u.theme.quiet,M=[p,h.width,h.height,g,w,y,x,u.rowAxis];o(n.
tree,M,A=>{Ur(A,p,f,!0,x)}),jr(c,n.tree.canvas,h,f,!0,u.cut,m,d)}function a(c,u){let{data:f,places:m,rows:d,placeOf:p,selection:h,
hover:g,rowTree:w,theme:y,dpr:x}=u,{rowAxis:M,columnAxis:A}=u,{heatmap:_}=m;if(h){let S=z=>!!h[b(d,z)],{some:C,columns:I}=u;
vc(c,m,[M,A],S,C&&(z=>C.has(b(I,z))),y)}u.brushed&&mn(c,u.brushed,y,x);let N=(S,C,I,P)=>{let[z,W]=[M.begin(S),M.end(C)],
Z=Math.max(W-z,2),D=(z+W)/2,B=Math.max(0,D-Z/2),G=Math.min(_.height,D+Z/2);G<=0||B>=_.height||mn(c,{left:I,top:_.top+B,width:P-
I,height:G-B},y,x)},[v,T]=[_.left,_.left+_.width],O=({start:S,sizes:C},I)=>N(b(S,I),b(S,I)+b(C,I),v,T),{branch:k}=u;u.inBlocks&&
k?.within&&O(u.inBlocks.tree,k.within);let{columnTree:E}=f,$=k?.across??0,[L,R]=E&&$?[b(E.start,$),b(E.sizes,$)]:[k?.above,
1];if(L!==void 0){let S=A.begin(L),C={..._,left:v+S,width:A.end(L+R)-S};mn(c,C,y,x)}if(g)if(g.leaf!==void 0){let S=b(p,g.
leaf);if(N(S,S+1,v,T),u.column>=0){let{begin:C,end:I}=A;N(S,S+1,v+C(u.column),v+I(u.column+1))}}else w&&O(f.tree,g.node)}
return{paintBase:r,paintRows:s,paintCut:i,paintOverlay:a,destroy(){for(let{canvas:c}of Object.values(n))c.width=c.height=
0}}}var Zu=24;function hn(t,e){let n=new Map,o=null,r=null;function s(){let[c={x:0,y:0},u=c]=n.values(),f=Math.max(Zu,Math.hypot(
c.x-u.x,c.y-u.y));return{x:(c.x+u.x)/2,y:(c.y+u.y)/2,far:f}}function i(c){let u=kt(t,c);if(c.pointerType==="touch"&&(n.set(
c.pointerId,u),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(c.pointerId),r=s();return}o||!e.down(c,u)||(o={...u,id:c.
pointerId,moved:!1},t.setPointerCapture(c.pointerId))}function l(c){let u=kt(t,c);if(n.has(c.pointerId)&&n.set(c.pointerId,
u),r){if(n.size!==2)return;let f=r;r=s(),e.pinch(f.far/r.far,r,r.x-f.x,r.y-f.y)}else o?o.id===c.pointerId&&e.drag(c,u,o):
e.hover(c,u)}function a(c){if(n.delete(c.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let u=o;u?.id===c.pointerId&&
(o=null,c.type==="pointercancel"?e.cancel():e.up(c,kt(t,c),u))}return tt(t,{pointerdown:i,pointermove:l,pointerup:a,pointercancel:a,
pointerleave(c){!o&&c.pointerType!=="touch"&&e.leave()},touchstart(c){let u=c.touches[0],f=u&&e.owns?.(kt(t,u));c.cancelable&&
(c.touches.length>1||f)&&c.preventDefault()}})}function Kr({store:t,scene:e},{x:n,y:o}){let[r,s]=[e(),t.data.columnTree],i=t.option("column_options")??{};if(!r||!s||!("\
n_clusters"in i))return null;let{left:l,top:a,width:c,height:u}=r.places.columnTree;if(n<l||n>=l+c||o<a||o>=a+u)return null;
let f=Re(r,s),m=i.n_clusters;return{cut(d){let p=Rt(s,To(f,d.y-a));p!==m&&(m=p,t.setOption("column_options",{...i,n_clusters:p}))}}}var Ic=7;function Dc(t,e,n){let{data:o,cut:r,rows:s,columns:i,rowAxis:l,columnAxis:a}=t,{heatmap:c,clusterBar:u,columnBar:f,
rowTree:m}=t.places,d=n-c.top,p=e-c.left,h=p>=0&&p<c.width,g=Math.min(Math.floor(a.placeAt(p)),i.length-1),w=h&&!a.isGap(
p)?g:-1,y=t.places.columnTracks;if(y.some(({height:k})=>k)&&d<0&&n>=b(y,0).top-1)return w<0?null:{above:w};let{columnTree:x}=t.
places,{columnTree:M}=o;if(M&&h&&x.height&&n<x.top+x.height){let k=Re(t,M),E=zn(M,k,p,n-x.top,Ic);return E<0?null:Vr(M,E)}
if(t.columnCut&&d<0&&n>=f.top-1)return w<0?null:{columns:b(t.columnCut.labels,b(i,w))};if(d<0||d>=c.height)return null;let A=e<=
m.left+m.width;if(l.isGap(d)&&!A)return null;let _=Math.min(Math.floor(l.placeAt(d)),o.n-1),N=b(s,_);if(h)return w<0?null:
{leaf:N,column:w};if(t.places.tracks.some(({left:k,width:E})=>E&&e>=k-1&&e<k+E+1))return{leaf:N,column:-1};if(e>=u.left-
1&&e<c.left)return{label:b(r.labels,N)};let{inBlocks:v}=t;if(!(t.rowTree||v)||!A)return null;let T=(v??o).tree,O=zn(T,qn(
t),d,e-m.left,Ic);return O<o.n?O<0?null:{leaf:O,column:-1}:v?{within:O}:{node:O}}var Vr=(t,e)=>e<t.n?{above:b(t.start,e)}:
{across:e};function Pc({data:t,columns:e,columnCut:n},o){let r=t.columnTree;if(o.above!==void 0)return[b(e,o.above)];let s=o.
columns===void 0?o.across:n?.nodes[o.columns];return r&&s!==void 0?Lt(r,s):null}function Xr({data:t,cut:e,columns:n,columnCut:o,
tracks:r,columnTracks:s,outlined:i,inBlocks:l},a){let c=p=>[...o?[`column cluster ${Q(o,b(o.labels,p))}`]:[],...s.map(h=>`${h.
name}: ${dt(h,p)}`)];if(a.above!==void 0){let p=b(n,a.above);return[t.columnAbout[p]?.label??b(t.columns,p),...c(p)]}if(a.
columns!==void 0)return o?Ui(o,a.columns):[];if(a.label!==void 0){let p=H(b(e.sizes,a.label),t.noun);return[`Cluster ${Q(
e,a.label)}`,p]}if(a.node!==void 0)return Rc(t.tree,a.node,e,"Cluster",t.noun);if(a.across!==void 0){let p=t.columnTree;
return p?Rc(p,a.across,o,"Column cluster","columns"):[]}if(a.within!==void 0)return l?Qu(l,a.within,t):[];let u=`cluster\
 ${Q(e,b(e.labels,a.leaf))}`,{leaf:f}=a,m=r.map(p=>`${p.name}: ${dt(p,f)}`);if(a.column<0)return[t.name(f),u,...m];let d=b(
n,a.column);if(i){let[p,h]=[f,d].map(w=>b(e.labels,w)),g=p===h?`both in ${u}`:`${u}, and ${Q(e,b(e.labels,d))}`;return[t.
name(f),Hc(t,f,d),g]}return[t.name(f),...Yr(t,f,d),u,...c(d),...m]}function Rc(t,e,n,o,r){let s=n?.nodes.indexOf(e)??-1,
i=H(b(t.sizes,e),r);return[n&&s>=0?`${o} ${Q(n,s)} · ${i}`:i,`height ${ht(ft(t,e))}`]}function Qu({tree:t,breaks:e},n,{
n:o,noun:r}){let s=o-1-e.length,i=ft(t,n),l=n<o+s?`height ${ht(i)}`:`means of blocks: height ${ht(i-(t.heights[s-1]??0))}`;
return[H(b(t.sizes,n),r),l]}function Yr(t,e,n){return[Hc(t,e,n),...tf(t,e,n)]}function Hc(t,e,n){let o=t.columnAbout[n],
r=b(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?"yes":"no"}`;if(o?.plain)
return`${s}: ${oo(r)}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${oo(r)} scaled`;let l=t.originals[e*
t.originalColumns.length+Number(o?.original)];return`${s}: ${Tt(l??NaN,i.kind,i.unit)}`}function tf(t,e,n){let o=t.leafRows?.[e]??
1,r=t.cellMeans[e*t.p+n]??NaN;if(o<2||Number.isNaN(r))return[];let s=t.columnAbout[n],i=t.originalColumns[s?.original??-1],
l=H(o,t.rowNoun);if(s?.above!==void 0||i?.kind==="truth")return[`${l}: ${Is(r)} yes`];if(!i)return[];let a=t.cellDeviations[e*
t.p+n]??NaN,c=i.kind==="date"?"days":i.unit,u=`standard deviation ${Tt(a,"number",c)}`;return[`${l}: mean ${Tt(r,i.kind,
i.unit)}, ${u}`]}function Jr({places:t,rows:e,columns:n,rowAxis:o,columnAxis:r},s,i){let{left:l,top:a,height:c}=t.heatmap,u=n.length,f=(y,x,M)=>[
Math.min(Math.max(0,Math.floor(Math.min(y,x))),M-1),Math.min(Math.max(0,Math.floor(Math.max(y,x))),M-1)+1],[m,d]=f(o.placeAt(
s.y-a),o.placeAt(i.y-a),e.length),[p,h]=f(r.placeAt(s.x-l),r.placeAt(i.x-l),u),g=Math.max(0,o.begin(m)),w=Math.min(c,o.end(
d));return{leaves:Array.from({length:d-m},(y,x)=>b(e,m+x)),columns:h-p<u?new Set(Array.from({length:h-p},(y,x)=>b(n,p+x))):
null,rect:{left:l+r.begin(p),top:a+g,width:r.end(h)-r.begin(p),height:w-g}}}function zc(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:l}=n;function a({x:k,y:E}){let $=r();return $&&
Dc($,k,E)}function c(k,E){t.setHit(k);let $=k?.label===void 0?k?.node:e.cut.nodes[k.label];k?.leaf!==void 0?e.setHover({
leaf:k.leaf}):$===void 0?e.setHover(null):e.setHover($<e.data.n?{leaf:$}:{node:$}),i.canvas.style.cursor=Kr(t,E)?"ns-res\
ize":k?"pointer":"";let L=r();if(!k||!L)return l.hide();let[R="",...S]=Xr(L,k);l.show(E.x,E.y,R,S)}function u(k,E){let{cut:$,
data:L}=e;if(!k)E||e.select([]);else if(k.leaf!==void 0)e.select([k.leaf],{add:E});else if(k.within!==void 0)e.select(Lt(
r()?.inBlocks?.tree??L.tree,k.within),{add:E});else if(k.node!==void 0||k.label!==void 0){let R=k.node??b($.nodes,k.label??
0);e.select(Lt(L.tree,R),{add:E})}else{let R=r();t.takeColumns((R&&Pc(R,k))??[],E)}}function f(k){let E=r()?.inBlocks?.tree;
k?.node!==void 0?e.flip(k.node):E&&k?.within!==void 0&&e.setBlockTree(Nn(E,k.within));let{columnTree:$}=e.data;$&&k?.across!==
void 0&&e.setColumnTree(Nn($,k.across))}function m(k){let E=r();return E?k/E.rowAxis.unit:0}function d(k){let E=r();if(!E)
return .5;let{from:$,to:L,placeAt:R}=E.rowAxis;return(R(k-E.places.heatmap.top)-$)/(L-$)}let p=o.shown(),h=!1,g=null,w=null;
function y(k,E){let $=r();if(!$)return;let{leaves:L,columns:R}=Jr($,k,E);t.brush(L,R)}let x=hn(i.canvas,{down(k){if(k.button)
return!1;p=o.shown(),g=Kr(t,kt(s,k));let E=a(kt(s,k));return h=E?.leaf!==void 0&&E.column>=0&&k.pointerType!=="touch"&&(k.
shiftKey||!o.part),!0},drag(k,{x:E,y:$},L){if(L.moved||=Math.hypot(E-L.x,$-L.y)>=rn,!L.moved)return;if(g)return g.cut({x:E,
y:$});let R=r();h?R&&t.setBrushed(Jr(R,L,{x:E,y:$}).rect):o.move(m(L.y-$),p)},up(k,E,$){if(h&&t.setBrushed(null),$.moved&&
h&&y($,E),g&&e.flush(),$.moved)return;let L=a(E);if(k.altKey)return f(L);u(L,k.shiftKey),k.pointerType==="touch"&&c(L,E)},
cancel:()=>t.setBrushed(null),hover:(k,E)=>c(a(E),E),leave:()=>c(null,{x:0,y:0}),pinch(k,E,$,L){o.zoom(k,d(E.y-L)),o.move(
-m(L))}}),M=tt(i.canvas,{dblclick:o.showAll,wheel(k){!sn(s,k)||!r()||(k.preventDefault(),o.zoom(1.0015**(k.deltaY||k.deltaX),
d(kt(s,k).y)))},keydown:Wt({ArrowDown:k=>A(1,0,k.shiftKey),ArrowUp:k=>A(-1,0,k.shiftKey),ArrowRight:k=>A(0,1,k.shiftKey),
ArrowLeft:k=>A(0,-1,k.shiftKey),f:()=>{let k=t.hit(),E=v(k);E!==void 0&&(f(k),O(k?.across!==void 0,E,"flipped"))},Home:()=>A(
-1/0,0),End:()=>A(1/0,0),Enter:k=>{let E=t.hit();E&&u(E,k.shiftKey)},Escape:()=>{e.select([]),c(null,{x:0,y:0}),s.classList.
remove(Dt)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.showAll})});function A(k,E,$=!1){
let L=r();if(!L||T(L,k,E,$))return;let R=(K,V)=>Math.min(Math.max(K,0),V),S=e.hover?.leaf,C=t.hit(),I=S===void 0,P=I?Math.
ceil(L.shown[0]):R(b(L.placeOf,S)+k,e.data.n-1),z=C?.above??(I||C?.leaf===void 0?0:R(C.column+E,t.columns()-1));o.reveal(
[P]);let W=r()??L,{heatmap:Z}=W.places,D={leaf:b(W.rows,P),column:z},B=(K,V)=>({x:Z.left+W.columnAxis.at(V+.5),y:Z.top+W.
rowAxis.at(K+.5)}),G=B(P,z);if(!$)w=null;else{let[K,V]=I?[P,z]:[b(L.placeOf,S),0];w??=[K,C?.leaf===void 0?V:Math.max(0,C.
column)],y(B(...w),G)}_(W,D,G)}function _(k,E,$,...L){c(E,$),s.classList.add(Dt),n.announce([...L,...Xr(k,E)].join(", "))}
function N(k){let E=r();return k?E?.places.columnTree.height?e.data.columnTree:null:E?.inBlocks?.tree??(E?.rowTree?e.data.
tree:null)}let v=k=>k?.within??k?.node??k?.across;function T({placeOf:k,columns:E},$,L,R){let S=t.hit(),C=v(S),I=S?.across!==
void 0;if(S?.above!==void 0){if($>0)return!1;[C,I]=[b(E,S.above),!0]}else S?.leaf!==void 0&&!R&&(I=$===-1&&S.column>=0&&
!b(k,S.leaf),I?C=b(E,S.column):S.column<1&&L<0&&(C=S.leaf));let P=N(I);if(!P||C===void 0)return!1;let[z,W]=I?[$,L]:[L,$],
Z=z?z>0?"down":"up":W>0?1:0;return O(I,$===-1/0?2*P.n-2:lo(P,C,Z)),!0}function O(k,E,...$){let L=N(k);if(!L)return;k||o.
reveal([b(L.start,E)]);let R=r();if(!R)return;let{columnTree:S,rowTree:C,heatmap:I}=R.places,P=k?Re(R,L):qn(R),[z,W]=[ln(
P,L,E),lt(P,ft(L,E))];if(k){let B={x:S.left+z,y:S.top+W};return _(R,Vr(L,E),B,...$)}let Z=R.inBlocks?{within:E}:{node:E},
D={x:C.left+W,y:I.top+z};_(R,E<L.n?{leaf:E,column:-1}:Z,D,...$)}return()=>{x(),M()}}var Uc=["linear","log","symlog","power","quantile"],ef=[2,98],Bc=.5,nf=.01,zo=100,Gn=1/(1-.1),Wc=t=>j.diverging_maps.includes(
t.replace(/_r$/,""));function Qr(t){let[e,n]=[1/0,-1/0];for(let s=0;s<t.length;s++){let i=b(t,s);i<e&&(e=i),i>n&&(n=i)}let o=null,
r=e>n;return{least:r?0:e,most:r?1:n,sorted(){if(o)return o;let s=new Float64Array(t.length),i=0;for(let l=0;l<t.length;l++){
let a=b(t,l);Number.isNaN(a)||(s[i++]=a)}return o=s.subarray(0,i).sort(),o}}}function Zr(t,e){let n=e*(t.length-1),o=Math.
floor(n),r=b(t,o);return r+(n-o)*((t[o+1]??r)-r)}function Bo(t,e,n){let{norm:o="linear",vmin:r=null,vmax:s=null,robust:i="\
auto"}=t,{least:l,most:a}=e,c=o==="log";if(of(t),c&&l<=0)throw new Error(jc("the smallest",l));let u=t.center===void 0?"\
auto":t.center;if(u==="auto"){let p=r!==null&&r>=0||s!==null&&s<=0;u=n&&!c&&!p?0:null}let f=i===!0||i==="auto"&&n?ef:i,[
m,d]=[l,a];if(Array.isArray(f)&&e.sorted().length&&(m=Zr(e.sorted(),b(f,0)/100),d=Zr(e.sorted(),b(f,1)/100)),[m,d]=rf(m,
d,u,r,s,c),!(m<d))if(r===null&&s===null)d=c?10*m:m+1;else{let[p,h,g,w]=s===null?["vmin",m,"below the largest",d]:["vmax",
d,"above the smallest",m];throw new Error(`${p}=${at(Number(h))} is not ${g} value, ${at(Number(w))}: choose another ${p}\
, or both ends.`)}return sf(o,m,d,u,e)}var jc=(t,e)=>`The norm 'log' needs values above 0, but ${t} is ${at(e)}: choose \
another norm, such as 'symlog'.`;function of({norm:t,center:e,vmin:n,vmax:o}){let[r,s]=[n??null,o??null];if(r!==null&&s!==
null&&r>=s)throw new Error(`vmin=${at(r)} is not below vmax=${at(s)}: choose a smaller vmin or a larger vmax.`);for(let[
a,c]of Object.entries({vmin:n,center:e,vmax:o}))if(t==="log"&&typeof c=="number"&&c<=0)throw new Error(jc(a,c));if(typeof e!=
"number")return;let i=r!==null&&e<=r;if(!i&&!(s!==null&&e>=s))return;let l=i?`above vmin=${at(r)}`:`below vmax=${at(s??0)}`;
throw new Error(`center=${at(e)} is not ${l}: choose another center or end.`)}function rf(t,e,n,o,r,s){if(n===null||o!==
null&&r!==null)return[o??t,r??e];let i=(c,u)=>s?u/c:u-c,l=s?1:0,a=Math.max(i(n,e),i(t,n));return o!==null?a=i(o,n):r!==null&&
(a=i(n,r)),a>l||(a=s?10:1),s?[o??n/a,r??n*a]:[o??n-a,r??n+a]}function sf(t,e,n,o,r){let s=1e-9*(n-e),[i,l]=cf(t,e,n,o,r),
[a,c]=[i(e),i(n)],[u,f]=[0,1];if(o!==null){let p=i(o),h=Math.max(c-p,p-a);[u,f]=[.5-.5*(p-a)/h,.5+.5*(c-p)/h]}let m=p=>(i(
Math.min(Math.max(p,e),n))-a)/(c-a),d=p=>l(a+p*(c-a));return{norm:t,vmin:e,vmax:n,center:o,below:r.least<e-s,above:r.most>
n+s,values:r,share:m,atShare:d,place:p=>u+(f-u)*m(p),part:[u,f],bounds:Float64Array.from({length:255},(p,h)=>{let g=(h+1)/
256;return g<=u?-1/0:g>=f?1/0:d((g-u)/(f-u))}),placeOfShare:p=>u+(f-u)*p,ticks(p=5){let h=new Set;for(let g=0;g<p;g++)h.
add(Number(at(d(g/(p-1)),2)));return[...h].filter(g=>g>=e-s&&g<=n+s).sort((g,w)=>g-w)}}}function cf(t,e,n,o,r){if(t==="l\
og")return[Math.log,Math.exp];if(t==="power"){let s=o??e;return[i=>Math.sign(i-s)*Math.abs(i-s)**Bc,i=>s+Math.sign(i)*Math.
abs(i)**(1/Bc)]}if(t==="symlog"){let s=nf*Math.max(Math.abs(e),Math.abs(n));return[i=>Math.abs(i)<=s?i*Gn:Math.sign(i)*s*
(Gn+Math.log10(Math.abs(i)/s)),i=>Math.abs(i)/s<=Gn?i/Gn:Math.sign(i)*s*10**(Math.abs(i)/s-Gn)]}if(t==="quantile"){let[s,
i]=af(r.sorted(),e,n);return[l=>Fc(l,s,i),l=>Fc(l,i,s)]}return[s=>s,s=>s]}function af(t,e,n){let o=t.filter(a=>a>=e&&a<=
n);if(!o.length)return[[e,n],[0,1]];let[r,s,i]=[[],[],[]];for(let a=0;a<=zo;a++){let c=a===0?e:a===zo?n:Zr(o,a/zo);c!==r.
at(-1)&&(r.push(c),s.push(0),i.push(0));let u=r.length-1;s[u]=b(s,u)+a/zo,i[u]=b(i,u)+1}let l=s.map((a,c)=>a/b(i,c));return[
l[0],l[l.length-1]]=[0,1],[r,l]}function Fc(t,e,n){if(Number.isNaN(t))return t;let[o,r]=[0,e.length-1];if(t<=b(e,o))return b(
n,o);if(t>=b(e,r))return b(n,r);for(;r-o>1;){let l=o+r>>1;b(e,l)<=t?o=l:r=l}let[s,i]=[b(e,o),b(n,o)];return i+(t-s)/(b(e,
r)-s)*(b(n,r)-i)}var qc=24,Gc=.02,Fo=.02,Kc=.1;function Vc(t,e){let n=t.ownerDocument,o=["vmax","vmin"].map(a=>{let c=nt(n,"hclust-scale-\
end");c.tabIndex=0,c.title="Drag to move this end of the colors; double click for the usual ends",c.dataset.lmSuppressShortcuts=
"true";for(let[u,f]of Object.entries({role:"slider","aria-orientation":"vertical","aria-label":a==="vmax"?"Upper end of \
the colors":"Lower end of the colors"}))c.setAttribute(u,f);return t.append(c),{end:a,el:c}}),r=1;function s(a,c,u){let f=a.
center===null?null:a.share(a.center),m=c==="vmax"?Math.max(u,(f??0)+Gc):Math.min(u,(f??1)-Gc),d=Number(at(a.atShare(m),4));
Number.isFinite(d)&&e.move(c,d)}function i(a,c){let u=c==="vmax"?1:0,f=null,m=h=>{let g=e.scale();g&&s(g,c,u+h)},d=h=>{let g=e.
scale()?.values[h];g!==void 0&&e.move(c,g)},p=()=>{f&&(f=null,a.style.transform="",e.done())};return tt(a,{pointerdown(h){
let g=e.scale();h.button||!g||(f={y:h.clientY,id:h.pointerId,scale:g},a.setPointerCapture(h.pointerId))},pointermove(h){
if(f?.id!==h.pointerId)return;let g=(h.clientY-f.y)/pe(a);a.style.transform=`translateY(${g}px)`,g&&s(f.scale,c,u-g/r)},
pointerup:p,pointercancel:p,dblclick:e.reset,keydown:Wt({ArrowUp:()=>m(Fo),ArrowRight:()=>m(Fo),ArrowDown:()=>m(-Fo),ArrowLeft:()=>m(
-Fo),PageUp:()=>m(Kc),PageDown:()=>m(-Kc),Home:()=>d("least"),End:()=>d("most"),Delete:e.reset,Backspace:e.reset})})}let l=o.
map(({el:a,end:c})=>i(a,c));return{show(a,c,u){r=a.height;let[f,m]=[Math.min(c.values.least,c.vmin),Math.max(c.values.most,
c.vmax)];for(let{el:d,end:p}of o){let h=p==="vmax"?a.top:a.top+a.height;d.style.left=`${a.left+a.width/2-qc/2}px`,d.style.
top=`${h-qc/2}px`;let g=at(c[p],4);d.setAttribute("aria-valuemin",String(f)),d.setAttribute("aria-valuemax",String(m)),d.
setAttribute("aria-valuenow",String(c[p])),d.setAttribute("aria-valuetext",`${g} ${u}`.trim())}},destroy(){for(let a of l)
a();for(let{el:a}of o)a.remove()}}}var lf=/^([+-]?)\s*([0-9.,](?:[0-9.,'\s]*[0-9.,])?)(e[+-]?[0-9]+)?$/i,uf=/^(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$/,ff=[["\
\\s","[.,]"],["'","[.,]"],[",","\\."],["\\.",","]].map(([t,e])=>[t,new RegExp(`^[1-9][0-9]{0,2}(?:${t}[0-9]{3})+(?:${e}[\
0-9]*)?$`),new RegExp(t,"g")]);function Xc(t){let e=t.trim().replace(/[\u2212\u2013\ufe63\uff0d]/g,"-").replace(/[\u2018\u2019]/g,
"'"),n=lf.exec(e);if(!n)return[];let[,o="",r="",s=""]=n,i=uf.test(r)?[r]:[];for(let[a,c,u]of ff)c.test(r)&&i.splice(a===
","?0:i.length,0,r.replace(u,""));let l=i.map(a=>+`${o}${a.replaceAll(",",".")}${s}`);return[...new Set(l.filter(Number.
isFinite))]}var mf=["linear","logarithmic","symmetric log","square root","quantiles"],pf=[["vmin","From"],["center","Center"],["vmax",
"To"]];function Yc(t,e,n){let o=t.ownerDocument,r=o.createElement("button");r.type="button",r.className="hclust-scale-to\
ggle",r.textContent="⋯",r.title="Scale of the colors, and values in the cells",r.setAttribute("aria-label","Color scal\
e"),r.dataset.lmSuppressShortcuts="true",e.el.append(r);let s=Me(t,"Color scale");s.el.classList.add("hclust-scale"),e.el.
after(s.el);let i=s.select("Scale",h=>n.change({norm:h})),l=pf.map(([h,g])=>{let w=o.createElement("label"),y=o.createElement(
"input");return y.type="text",y.inputMode="decimal",y.dataset.lmSuppressShortcuts="true",y.addEventListener("change",()=>m(
h,y.value.trim())),w.append(g,y),s.el.append(w),{name:h,input:y}}),a=s.checkbox("Clip extremes","Ends at the 2nd and the\
 98th percentile of the values",h=>n.change({robust:h})),c=s.checkbox("Values in cells","Write the values into the cells\
 where each has room",n.annotate),u=s.button("Usual colors",n.reset),f=o.createElement("p");f.setAttribute("role","statu\
s"),s.el.append(f);function m(h,g){if(!g)return n.change({[h]:void 0});if(h==="center"&&g==="none")return n.change({center:null});
let w=Xc(g);if(w.length!==1){f.textContent=`“${g}” is no single number: write one such as 0.5.`;return}n.change({[h]:b(
w,0)})}function d(h){s.hide(!h),r.setAttribute("aria-expanded",String(h))}d(!1);let p=[tt(r,{click:()=>d(r.getAttribute(
"aria-expanded")!=="true")}),tt(s.el,{keydown(h){h.key==="Escape"&&(h.stopPropagation(),d(!1),r.focus())}})];return{show(h,g,w,y,x){
i.show(h.norm??"linear",Uc,mf);for(let{name:M,input:A}of l){let _=h[M],N=g[M];(o.activeElement!==A||!f.textContent)&&(A.
value=typeof _=="number"?at(_):_===null?"none":""),M!=="center"&&_===null&&(A.value=""),A.placeholder=N===null?"none":at(
N,3)}a.show(w),c.show(y),u.show(Object.keys(h).length>0),f.textContent=x},hide(h){h&&d(!1)},destroy(){for(let h of p)h();
s.destroy()}}}var hf={log:"logarithmic",symlog:"symmetric logarithmic",power:"square root",quantile:"quantile"};function Jc(t,e){let n=t.
model.get("values_about")??{},o=t.option("color_scale")??{},r=!!n.centered,s=r||typeof o.center=="number",i=mi(String(t.
option("cmap")||se),s),l=r&&Wc(i),a="",c;try{c=Bo(o,e,l)}catch(u){a=u.message,c=Bo({},e,l)}return{scale:c,cmap:i,diverging:l,
unit:String(n.unit??""),reason:a}}function Qc(t,e,n,o,r=null){let s={of:null,values:Qr([])},i=Jc(o,s.values),l=nn(i.cmap,
o.model),a=()=>o.option("color_scale")??{};function c(h){let g=Object.fromEntries(Object.entries({...a(),...h}).filter(([
w,y])=>y!==void 0&&!(w==="norm"&&y==="linear")));try{Bo(g,s.values,i.diverging)}catch(w){p(w.message);return}o.setOption(
"color_scale",g)}let u=()=>{Object.keys(a()).length&&o.setOption("color_scale",{})},f=()=>c({vmin:void 0,vmax:void 0}),m=r?
null:Yc(t,n,{change:c,reset:u,annotate:h=>o.setOption("annot",h)}),d=r?null:Vc(e,{scale:()=>e.classList.contains("hclust\
-empty")?null:i.scale,move:(h,g)=>c({[h]:g}),done:o.flush,reset:f});function p(h){let{robust:g="auto"}=a(),w=g==="auto"?
i.diverging:!!g;m?.show(a(),i.scale,w,!!o.option("annot"),h)}return{now:()=>({scale:i.scale,map:l,unit:i.unit,annot:!!o.
option("annot"),fmt:String(o.option("fmt")||".2g")}),update(h){let{values:g}=o.data;g!==s.of&&(s={of:g,values:Qr(g)}),i=
Jc(o,s.values),l=r&&(o.option("cmap")||se)===se?r():nn(i.cmap,o.model),m?.hide(!h),p(i.reason)},place:h=>d?.show(h,i.scale,
i.unit),inWords(){let{scale:h,unit:g}=i,[w,y]=[h.vmin,h.vmax].map(Zc),x=hf[h.norm];return`Colors go from ${w} to ${y}${g&&
` (${g})`}`+(x?` on a ${x} scale`:"")+(h.center===null?"":`, ${Zc(h.center)} in the middle`)+(h.below||h.above?"; values\
 beyond have the color of the end.":".")},destroy(){m?.destroy(),d?.destroy()}}}var Zc=t=>at(t,3);async function dn(t,e,n){e.parentElement?.querySelector(".hclust-failed")?.remove();let o=URL.createObjectURL(new Blob([
t],{type:"text/javascript"}));try{return(await import(o)).default}catch(r){console.error(r);let s=e.ownerDocument.createElement(
"p");s.className="hclust-failed hclust-quiet",s.setAttribute("role","alert"),s.textContent=`${n} could not be drawn here\
: try again, or reload the page.`,e.before(s)}finally{URL.revokeObjectURL(o)}}var df={cellLines:Yr,clusterColors:Nt,clusterTitle:Q,color:ot,columnNames:Fr,count:H,createA11y:cn,createViewBase:xe,eventPosition:kt,
fitNames:Xe,keyHandler:Wt,literal:q,ownParts:Sn,paintColumnNames:Do,paintFrame:mn,paintHeatmap:Ro,paintRowNames:Po,renderHeatmap:Io,
value:Tt};function ta(t,e){let{store:n}=e,{model:o}=n,r=null,s=null,[i,l,a]=[!1,!1,!1],c=null,u=null,f=t.ownerDocument.createElement(
"button");f.type="button",f.className="hclust-sub-open",f.textContent="Selected rows",f.title="Show them as a heatmap of\
 their own",f.hidden=!0,f.dataset.lmSuppressShortcuts="true",f.addEventListener("click",()=>{i=!i,d()}),t.append(f);async function m(){
let w=o.get("sub_module");if(!w)return o.send({wants:"sub_module"});l||(l=!0,s=await dn(w,t,"The heatmap of the selected\
 rows"),l=!1,i&&=!!s,d())}function d(){if(a)return;let w=!!(e.scene()&&n.selection?.includes(1));f.hidden=!w,f.setAttribute(
"aria-expanded",String(i)),!i||!w?(r?.destroy(),r=null):s?r?r.update():r=s({...e,columns:()=>c,close:h,tools:df}):m()}function p(w,y){
c=u=y,n.select(w),u=null,d()}function h(){i=!1,d(),f.focus()}let g=n.subscribe("selection",()=>{c=u});return o.on("chang\
e:sub_module",d),{follow:d,columns:()=>c,brush:p,take(w,y){let x=new Set([...y&&c||[],...Array.from(w)]),{selection:M,data:A}=n,
_=A.tree.order.filter(N=>M?.[N]??!0);x.size&&p([..._],x.size<A.p?x:null)},restyle(){r?.destroy(),r=null,d()},destroy(){a=
!0,g(),o.off("change:sub_module",d),r?.destroy()}}}function ts(t,e,n,o){let r=[],s=[],i=(u,f)=>e.setOption(n,Ri(e.option(n)??[],u,f));function l(u){let f=s.findIndex(({track:m})=>m.
name===u);return f<0?"":`${b(s,f).falls?"▼":"▲"}${s.length>1?f+1:""}`}function a(u){let f=l(u)[0];return f==="▼"?`\
No longer sort ${o} by ${u}`:`Sort ${o} by ${u}${f?", descending":""} (Shift: as well)`}function c(){let u=nt(t.ownerDocument,
"hclust-sort");u.addEventListener("click",({shiftKey:f})=>i(String(u.dataset.track),f)),t.append(u),r.push(u)}return{act:i,
mark:l,words:u=>[l(u)||"↕",a(u)],update(u){s=u},place(u,f){let m=f.map(d=>d.name);for(;r.length<m.length;)c();for(let d of r.
splice(m.length))d.remove();r.forEach((d,p)=>{let{left:h,top:g,width:w,height:y}=b(u,p),x=b(m,p);d.dataset.track=x,d.title=
a(x),d.style.cssText=`left:${h}px;top:${g}px;width:${w}px;height:${y}px`})}}}var[ea,na,De]=[1,2,3],oa=104,gf=18;function ra(t,e,n){let o=Xi(e);return es(t,o,n,o)}function es(t,e,n,o=null){let r=t.ownerDocument,
s=Me(t,o?"Matrix of distances":"Clustermap"),i=s.checkbox("Rows","Cluster the rows and draw their tree",F=>{k.length&&e.
setOption("sort_by",[]),e.setOption("row_cluster",F)}),l=s.checkbox("Columns","Cluster the columns and draw their tree",
F=>{E.length&&e.setOption("column_sort_by",[]),e.setOption("col_cluster",F)}),a=s.select("Colors",F=>e.setOption("cmap",
F)),c=()=>e.option("tracks")??[],u=go(()=>{Z.hide(),Pt()}),f=s.button("show all rows",u.showAll),m=ie(r,n.font),d=[],p=[],
h=new Int32Array(0),g=!1,w=null,[y,x]=[!1,!1],M=null,[A,_]=[In(1,[],0,1),In(1,[],0,1)],N=[null,null],v=()=>y&&e.option("\
row_split")===ke,T=[],O=[],k=[],E=[],$=[],L=null,R=null,S=null,C=null,I=Lc(r),P=xe(t,"hclust-plot",[I.paintBase,I.paintRows,
I.paintCut,I.paintOverlay].map(F=>X=>{let J=Ue();J&&F(X,J)}),()=>Pt()),{box:z,stage:W,tip:Z}=P,D=o?Qi(e):ta(z,{root:t,store:e,
scene:Ue}),G=Qc(t,z,s,e,o?()=>Yi(n,e.model):null),K=cn(z,W.canvas),V="Strips that show what else is known of each row, a\
nd column",ut=nt(r,"hclust-above");z.prepend(ut);let wt=nt(r,"hclust-corner");ut.append(wt);let bt=ts(z,e,"sort_by","row\
s"),Zt=ts(z,e,"column_sort_by","columns"),le=yo(wt,"Tracks",V,(F,X,J)=>{io(e,J?"column_tracks":"tracks",F,X)},[bt,Zt],"O\
f columns"),$t=Fi(wt,e),Te=Gi(ut,e);function Ue(){if(!w)return null;let{data:F,cut:X,selection:J,hover:vt}=e,zt=S?.leaf!==
void 0&&S.leaf===vt?.leaf?S.column:-1;return{data:F,cut:X,columnCut:M,selection:J,hover:vt,places:w,rows:d,columns:p,placeOf:h,
...G.now(),gaps:g,rowTree:y,inBlocks:L,branch:S,some:D.columns(),outlined:o!==null,named:R,brushed:C,tracks:T,columnTracks:O,
markOf:Zt.mark,column:zt,theme:n,face:m,shown:u.shown(),rowAxis:A,columnAxis:_,titleOf:N[0]?.titleOf??null,columnTitleOf:_e(),
dpr:W.dpr}}function Ee(){let{data:F}=e,X=F.p>0&&F.values.length>=F.n*F.p;s.hide(!X),K.showNotice(X?"":o?.note()||Mo),T=Ke(
T,F.tracks,c()),O=Ke(O,F.columnTracks,e.option("column_tracks"));let J=zi(e);({by:k,byColumns:E,inBlocks:L,rowTree:y,columnTree:x,
cutColumns:M,named:R}=J),bt.update(k),Zt.update(E),le.show(F.tracks.map(({name:et})=>et),c(),F.columnTracks.map(({name:et})=>et),
e.option("column_tracks")??[]),G.update(X);let vt=[se,...pi(e.model)],zt=String(e.option("cmap")||se),me=vt.includes(zt)?
vt:[zt,...vt];a.show(zt,me,me.map(et=>et===se?"automatic":et)),i.show(J.free,F.n>1&&!o),l.show(x,F.columnTree!==null),Te(
x?F.p:0,M);let ir=M!==null,cr=J.free&&!o?F.n:0;$t({rows:cr,columns:x?F.p:0,cut:ir}),J.rowsOf.some((et,jt)=>et!==$[jt])&&
([d,$]=[J.rows(),J.rowsOf]),p=o?d:J.columns(),h=new Int32Array(F.n);for(let et=0;et<F.n;et++)h[b(d,et)]=et;if(S=null,!X)
return w=null,z.style.height="",W.paint();Pt()}function Pt(){let{data:F}=e;if(f.show(u.part!==null),!W.width||!F.p||!F.values.
length)return;let[X,J]=u.shown(),vt=G.now();fe();let zt=o?Ji(z):W.height,me=!o||!R&&Math.min(W.width,zt)>gf*F.p;w=wc({width:W.
width,height:zt,columns:Array.from(p,et=>me?F.columns[et]??"":""),square:o!==null,rows:J-X,rowTree:y||L!==null,columnTree:x,
columnCut:M!==null,titles:!!(L??(y&&e.option("row_split"))),columnTitles:_e()!==null,between:ue()*(N[1]?.breaks.length??
0),chosen:!!R,longestName(){let et=0;for(let jt of R??[])et=Math.max(et,m.width(q(F.name(jt))));if(R)return et;for(let jt=Math.
floor(X);jt<J&&jt<F.n;jt++)et=Math.max(et,m.width(F.name(b(d,jt)).slice(0,60)));return et},scale:qr(vt.scale,120).words,
unit:vt.unit,gaps:g,dpr:W.dpr,tracks:fc(T,W.width-oa,d,[X,J],m,bt.mark,e.selection,O),columnTracks:Tc(O,W.width,m)},m),o&&
(z.style.height=`${w.tall}px`);let{below:ir,columnTracks:cr}=w;bt.place(w.tracks.map(({left:et,top:jt,width:ks,height:Nl})=>({
left:et-1.5,top:jt+Nl,width:ks&&ks+3,height:ir})),T),Zt.place(cr.map(et=>({...et,left:et.left+et.width,width:Fn})),O),wt.
style.maxWidth=`${w.heatmap.left}px`,wn(),G.place(w.bar),K.describe(Y()),W.paint(),D.follow()}let _e=()=>N[1]?.breaks.length?
N[1].titleOf:null,ue=()=>Number(e.option("gap")??j.block_gap);function fe(){N=Bi(e,{rowTree:y,columnTree:x,inBlocks:L,cutColumns:M})}
function wn(){if(!w)return;let{data:F}=e,{width:X,height:J}=w.heatmap;A=In(F.n,N[0]?.breaks??[],ue(),J,u.shown()),_=In(F.
p,N[1]?.breaks??[],ue(),X)}function Et(){let F=N.flatMap((X,J)=>{let vt=X?.breaks.length??0;return vt?[`${J?`columns by \
their ${e.option("col_split")===ke?"clusters":"tree"}`:`rows by ${L?e.option("row_split"):v()?"the clusters":"their tree"}`}\
 into ${H(vt+1,"blocks")}`]:[]});return F.length?` Split: ${F.join(", ")}.`:""}let te=F=>F.map(({track:X,falls:J})=>X.name+
(J?" (descending)":"")).join(", then by ");function Y(){let{cut:F,data:X,selection:J}=e,vt=te(k),zt=vt?`sorted by ${vt}`:
L?"clustered in blocks":"in the table's order";return o?`Distances between all pairs of ${H(X.n,X.noun)} in the order of\
 their tree: ${H(F.k,"clusters")}, outlined on the diagonal${Dn(J)} ${G.inWords()}`:`Clustermap of ${H(X.n,X.noun)} ${y?
"in the order of their tree":zt} by ${H(X.p,"features")}: ${H(F.k,"clusters")}${Dn(J)} ${G.inWords()}`+Wi(M)+Et()+(T.length?
` Beside it: ${T.map(({name:me})=>me).join(", ")}.`:"")+(O.length?` Above the columns: ${O.map(({name:me})=>me).join(", ")}\
.`:"")+(E.length?` Columns are sorted by ${te(E)}.`:"")}let Ne=null;function ee(){u.reset(e.data.n),e.data.values!==Ne&&
(Ne=e.data.values,g=e.data.values.some(Number.isNaN)),Ee()}let Qn={store:e,base:P,viewport:u,scene:Ue,columns:()=>p.length,
hit:()=>S,brush:D.brush,takeColumns(F,X){D.take(F,X),W.paint(De)},setBrushed(F){C=F,W.paint(De)},setHit(F){S=F,W.paint(De)}},
bn=null;return P.onDestroy(K.destroy,G.destroy,D.destroy,zc(Qn),e.subscribe("data",ee),e.subscribe(["order","option"],Ee),
e.subscribe(["cut","selection"],F=>{if(F==="cut"&&bn&&Vt(bn,e.cut))return;bn=e.cut;let X=F!=="cut"?[De]:v()?[ea,na,De]:[
na];if(X.includes(ea)&&(fe(),wn()),F!=="cut"&&w&&T.length){let J=W.width-oa;w.legend=an(T,J,m,e.selection,O).items,X.push(
0)}F==="cut"&&P.followCut(e.cut,...X.filter(J=>J!==De)),K.describe(Y()),W.paint(...X),D.follow()}),e.subscribe("reveal",
()=>{u.reveal(e.wanted.map(F=>b(h,F)))}),e.subscribe("hover",()=>{e.hover?.leaf!==S?.leaf&&(S=null),Z.hide(),W.paint(De)})),
ee(),{restyle(F){n=F,m=ie(r,n.font),o&&G.update(w!==null),Pt(),D.restyle()},destroy(){P.destroy(),I.destroy(),s.destroy()}}}var os=864e5,wf=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ia(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=b(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function rs(t,e,n,o,r){if(t==="date")return bf(e,n,Math.max(2,Math.floor(o/r)));let s=Ge(
e,n,o,r);if(t!=="year")return{values:s,words:qt(s)};let i=s.filter(Number.isInteger),l=i.length?i:s;return{values:l,words:qt(
l).map(a=>a.replace(",",""))}}function bf(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,12e3]){
if(o<50)break;if(!(o/(r*30.4)>n))return ns(sa(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;let s=r>=
7?4:0,i=[];for(let l=Math.ceil((t-s)/r);l*r+s<=e;l++)i.push(l*r+s);return ns(i,t,e)}return ns(sa(t,e,1),t,e)}function sa(t,e,n){
let o=new Date(t*os);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let l=new Date(0);l.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=l.getTime()/
os;if(!(a<=e))break;a>=t&&s.push(a)}return s}function ns(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let l=b(wf,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${l}`:i.getUTCMonth()?l:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*os).getUTCFullYear()}`),{values:t,words:o}}var ca=8,la=12,yf=46,xf=j.max_axis_word;function ss(t,e,n){let o=t.axisNames.findIndex(c=>c.name===e),r=o<0?Math.min(n,t.
axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let l=q(s.label||s.name),a=s.unit?`${l} (${q(s.
unit)})`:l;return{name:s.name,title:a,column:s,values:i,all:ia(i)}}function ua(t,e,n,o,r,s,i){let l=Math.max(40,t.height-
ca-yf),a=rs(n.column.kind,...r,l,46);a.words=a.words.map(h=>i.fit(h,xf));let c=Math.max(0,...a.words.map(h=>i.width(h))),
u=Math.ceil(c+8+U+16),f=Math.max(40,t.width-u-la-s),m=rs(e.column.kind,...o,f,64),d=aa(e.values,o[0],o[1],f),p=aa(n.values,
r[1],r[0],l);for(let h=0;h<d.length;h++)Number.isNaN(d[h])?p[h]=NaN:Number.isNaN(p[h])&&(d[h]=NaN);return{left:u,top:ca,
width:f,height:l,x:m,y:a,xs:d,ys:p}}function aa(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=b(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function fa(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:l,dpr:a}){
let{left:c,top:u,width:f,height:m}=e,d=u+m,p=Math.max(1,Math.round(a))/a,h=w=>Math.round(w*a)/a;t.font=l.css(),t.fillStyle=
i.rule,st(t,"right"),e.y.values.forEach((w,y)=>{let x=h(d-(w-s[0])/(s[1]-s[0])*m);t.fillStyle=i.rule,t.globalAlpha=.7,t.
fillRect(c,x,f,p),t.globalAlpha=1,t.fillRect(c-4,x,4,p),t.fillStyle=i.quiet,t.fillText(e.y.words[y]??"",c-8,x+.5)}),t.fillStyle=
i.rule,t.fillRect(h(c),u,p,m+p),t.fillRect(c,h(d),f,p),st(t,"center","alphabetic");let g=f/Math.max(1,e.x.values.length)-
8;e.x.values.forEach((w,y)=>{let x=h(c+(w-r[0])/(r[1]-r[0])*f);t.fillStyle=i.rule,t.fillRect(x,d,p,4);let M=l.fit(e.x.words[y]??
"",g),A=c+f+la-1-l.width(M)/2;t.fillStyle=i.quiet,t.fillText(M,Math.min(x,A),d+17)}),t.fillStyle=i.ink,t.fillText(l.fit(
n.title,f),c+f/2,d+37),t.save(),t.translate(U+1,u+m/2),t.rotate(-Math.PI/2),t.fillText(l.fit(o.title,m),0,0),t.restore()}var Pe=32,is="no value",ma=new WeakMap,Kn=t=>t.tracks.find(e=>e.known);function Ot({data:t,option:e}){let n=e("color_by"),
o=n==="known"?Kn(t):Vn(t,n);if(!o?.colors.length||n==="clusters")return null;let r=ma.get(o)??Mf(o);return ma.set(o,r),r}
function Mf(t){let{name:e,words:n,values:o,gaps:r}=t,s=n.length?null:t,i=s?kf(t):t.colors,l=s?i.map(()=>""):n,a=r?[...l,
is]:l,c=new Int32Array(a.length),u=s?cs(t,Pe):Number,f=Int32Array.from(o,d=>Number.isNaN(d)?l.length:u(d));for(let d of f)
c[d]=b(c,d)+1;let m=a.map((d,p)=>Ut(s?0:p%we,i[p]??j.missing_color));return{name:e,k:a.length,titles:a,labels:f,sizes:c,
colors:Int32Array.from(m),scale:s}}var Vn=(t,e)=>t.tracks.find(n=>n.name===e);function cs({ends:[t,e]},n){return o=>Math.
min(Math.floor((o-t)/(e-t||1)*n),n-1)}function kf(t){let e=Array.from({length:Pe},(o,r)=>r),n=so({...t,values:e,ends:[(1-
Pe)/3,Pe-1]});return e.map(o=>`#${Array.from(n.subarray(3*o,3*o+3)).map(s=>s.toString(16).padStart(2,"0")).join("")}`)}var Af=120;function pa(t,e,n,o,r){let{model:s}=e,i=null,l=null,a=null,c="",u;function f(){let h=n();if(!h||!s.get("finds\
_rows"))return null;let{x:g,y:w}=o();return[h.x.name,h.y.name,...g,...w]}function m(){let h=f(),g=JSON.stringify([h,e.data.
revision]);g!==c&&(c=g,clearTimeout(u),h&&(u=setTimeout(()=>s.send({wants_density:h,module:!i}),Af)))}async function d(h,g){
if(!h?.density||JSON.stringify([h.density,h.revision])!==c||!h.module&&!i||h.module&&!i&&(i=await dn(h.module,t,"The den\
sity of the rows"),!i)||!g||JSON.stringify([h.density,h.revision])!==c)return;let[w,y,x]=g.map(v=>new Uint8Array(v.buffer,
v.byteOffset,v.byteLength).slice().buffer);if(!w||!y||!x)return;let{across:M,up:A,density:_,revision:N}=h;l={of:_,revision:N,
density:{across:M,up:A,cells:new Uint16Array(w),groups:new Int32Array(y),counts:new Uint16Array(x)}},a=null,r(p(h.ends))}
function p([h,g,w,y]){let x=n();if(!x||h===void 0||g===void 0||w===void 0||y===void 0)return null;let{x:M,y:A}={x:x.x.all,
y:x.y.all};return h>=M[0]&&g<=M[1]&&w>=A[0]&&y<=A[1]?null:{x:[Math.min(h,M[0]),Math.max(g,M[1])],y:[Math.min(w,A[0]),Math.
max(y,A[1])]}}return s.on("msg:custom",d),{follow:m,paint(h,g){let w=n(),{cut:y,data:x,selection:M}=e;if(h.points||!i||!l||
!w)return!1;let[A,_,N,v,T,O]=l.of;if(A!==w.x.name||_!==w.y.name||l.revision!==x.revision)return!1;if(a?.cut!==y||a.selection!==
M||a.of!==l){let C=Int32Array.from(Nt(y),P=>Number.parseInt(ot(P).slice(1),16));a={image:i(t.ownerDocument,l.density,y.labels,
C,M),cut:y,selection:M,of:l}}let k=o(),E=(C,I,P)=>(C-I[0])/(I[1]-I[0])*P,[$,L]=[N,v].map(C=>E(C,k.x,g.width)),[R,S]=[O,T].
map(C=>g.height-E(C,k.y,g.height));return h.save(),h.beginPath(),h.rect(g.left,g.top,g.width,g.height),h.clip(),h.imageSmoothingEnabled=
!1,h.drawImage(a.image,g.left+($??0),g.top+(R??0),(L??0)-($??0),(S??0)-(R??0)),h.restore(),!0},destroy(){clearTimeout(u),
s.off("msg:custom",d)}}}var vf={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Sf=10;function Xn(t){return vf[Cr(
t)]}function ha(t,e,n,o,r,s){let i=r*Uo(e),l=t;if(l.marker){l.marker(Xn(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Xn(e))),t.restore()}function Uo(t){return qi[Cr(t)]}function da(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:l,alpha:a},c,u){let f=Math.ceil((s*.6+i+.5)*c);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*f;let m=s*Uo(r)*c;n.setTransform(m,0,0,m,f,f),n.lineJoin="round",n.globalAlpha=a;let d=new Path2D(Xn(r));n.fillStyle=ot(
r),n.fill(d),n.strokeStyle=l,n.lineWidth=i*c/m,i&&n.stroke(d);let p=new Int32Array(n.getImageData(0,0,2*f,2*f).data.buffer),
h=Array.from(p.keys()).filter(g=>gt(p,g)>>>24>=Sf);return{steps:Int32Array.from(h,g=>{let[w,y]=[Math.floor(g/(2*f)),g%(2*
f)];return(w-f)*u+y-f}),pixels:Int32Array.from(h,g=>gt(p,g))}}return function(s,i,l){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${l}`,c=e.get(a);c||(e.size>12&&e.clear(),e.set(a,c=[]));let u=c;return f=>u[Nr(f)]??=o(Nr(f),s,i,l)}}function ga(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((f,m)=>gt(e,m)-gt(e,f)||f-m),i=new Int32Array(r);s.forEach((f,m)=>{
i[f]=m});let l=new Int32Array(2*r+1),a=f=>gt(i,gt(t,f))+(n?.[f]?r:0);for(let f=0;f<o;f++)l[a(f)+1]=gt(l,a(f)+1)+1;for(let f=0;f<
2*r;f++)l[f+1]=gt(l,f+1)+gt(l,f);let c=n?gt(l,r):0,u=new Int32Array(o);for(let f=0;f<o;f++){let m=a(f),d=gt(l,m);u[d]=f,
l[m]=d+1}return{order:u,dimmed:c}}function wa(t,e,n,o,r,s,i){let{xs:l,ys:a,width:c,height:u,left:f,top:m}=o;for(let d=0;d<
r.length;d++){let p=gt(r,d),h=gt(l,p),g=gt(a,p);if(!(h>=-1&&h<=c+1&&g>=-1&&g<=u+1))continue;let{steps:w,pixels:y}=i[gt(s,
p)],x=Math.round((m+g)*n)*e+Math.round((f+h)*n);for(let M=0;M<w.length;M++){let A=x+gt(w,M),_=gt(y,M),N=gt(t,A);t[A]=N===
0||_>>>24===255?_:Tf(_,N)}}}function Tf(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-
s,l=Math.imul(t&16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<
24|l|a}function gt(t,e){return t[e]}var ba="http://www.w3.org/2000/svg",Ef=12,ya=24,_f=20,as=10,Nf=100,Wo=5;function xa(t,e){let n=t.ownerDocument,o=nt(n,"h\
clust-legend");o.setAttribute("role","group"),o.setAttribute("aria-label","Legend: press an entry to select its rows"),t.
append(o);let r=[],s=[],i=n.createElement("span");i.className="hclust-legend-more",o.append(i);let l={width:0,height:0};
function a(u){let f=n.createElement(u?"button":"div"),m=n.createElementNS(ba,"svg");m.setAttribute("aria-hidden","true"),
m.setAttribute("viewBox","-9 -9 18 18");let d=n.createElementNS(ba,"path");m.append(d);let p=n.createElement("b"),h=n.createElement(
"span");f.append(m,p,h);let g={button:f,path:d,number:p,rest:h,key:"",label:0};return u?(f.dataset.lmSuppressShortcuts="\
true",f.addEventListener("click",w=>e(g.label,w.shiftKey)),i.before(f)):o.append(f),g}function c(u,f,m){for(;u.length<f.
length;)u.push(a(u===r));let d=0;return u.forEach((p,h)=>{let{button:g,path:w,number:y,rest:x}=p,M=f[h];if(g.hidden=!M,!M)
return;let{title:A="",words:_="",index:N,scale:v="",size:T=8}=M;p.label=M.label??0,x.textContent!==_&&(x.textContent=_);
let O=m.fitTitle(A,Ks,U,!0);y.textContent!==O&&(y.textContent=O);let k=`${N} ${T} ${v}`;p.key!==k&&(p.key=k,g.dataset.scale=
v,g.style.backgroundImage=v&&`linear-gradient(90deg,${v})`,w.setAttribute("d",N===void 0?"":Xn(N)),N!==void 0&&(w.setAttribute(
"transform",`scale(${T*Uo(N)})`),w.setAttribute("fill",ot(N)))),d=Math.max(d,m.width(O,U,!0)+m.width(_),v?Nf:0)}),d}return{
el:o,show(u,f,m,d){let p=Math.floor((d-2*as)/ya)-f.length,h=Math.max(2,Math.min(Ef,p)),g=u.length,w=g<=h?g:h-1,y=Math.max(
c(r,u.slice(0,w),m),c(s,f,m));i.hidden=w===g,i.hidden||(i.textContent=`+ ${H(g-w)} more`,y=Math.max(y,m.width(i.textContent)));
let x=w+(i.hidden?0:1)+f.length;return l={width:Math.ceil((_f+y+8)/8)*8,height:ya*x+4},l},move(u,f){o.style.transform=`t\
ranslate(${Math.round(u)}px, ${Math.round(f)}px)`,o.style.width=`${l.width}px`},destroy(){o.remove()}}}function Ma({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,as,(n-r.width)/2],i=[2,o-r.height-as,(o-r.height)/2],l=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[c=0,u=0]of l){let f=s[c]??0,m=i[u]??0,d=0;for(let p=0;p<
t.length;p++){let h=b(t,p),g=b(e,p);h>f-Wo&&h<f+r.width+Wo&&g>m-Wo&&g<m+r.height+Wo&&d++}d<a.hidden&&(a={left:f,top:m,hidden:d})}
return a}var[Cf,Of]=[-1,3];function $f({k:t,labels:e},n){let o=new Int32Array(t);return n.forEach((r,s)=>{o[b(e,s)]=b(o,b(e,s))+r}),
o}function jo({leafRows:t,noun:e,rowNoun:n},o){return t?{sizes:$f(o,t),noun:n}:{sizes:o.sizes,noun:e}}function ka(t){let e=t.
reduce((n,o)=>n+o,0)/t.length;return Int8Array.from(t,n=>Math.min(Math.max(Math.round(Math.log2(n/e)),Cf),Of))}function Aa(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:l,width:a,
away:c}of t)for(let u of[i+c,i-c-a]){let f={x0:u,y0:l-7,x1:u+a,y1:l+7};if(!(!(f.x0>=2&&f.x1<=e.width-2&&f.y0>=0&&f.y1<=e.
height-2)||o.some(d=>Lf(f,d)))){o.push(f),r.push({row:s,left:u,y:l});break}}return r}function Lf(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var If=16;function qo({data:t,option:e}){let[n,o,r]=["marker_by","size_by","names_from"].map(s=>Vn(t,e(s)));return{marker:n,
size:o,names:r}}function va(t){let{cut:e,data:n}=t,o=Ot(t),{labels:r,sizes:s}=o??e,i=o?.colors??Nt(e),{marker:l,size:a}=qo(
t),c=a?ls(a):n.leafRows&&ka(n.leafRows);if(!l&&!a)return{labels:r,sizes:s,colors:i,powers:c};let u=l?l.words.length:1,f=i.
length*u,m=Array.from(i).flatMap(h=>l?l.words.map((g,w)=>Ut(w,ot(h))):h),d=r.map((h,g)=>{let w=l?b(l.values,g):0;return Number.
isNaN(w)||a&&Number.isNaN(b(a.values,g))?f:h*u+w}),p=new Int32Array(f+1);for(let h of d)p[h]=b(p,h)+1;return{labels:d,sizes:p,
colors:Int32Array.from([...m,Ut(0,j.missing_color)]),powers:c}}function ls(t){let e=cs(t,If);return Float64Array.from(t.
values,n=>Math.log2(((Number.isNaN(n)?0:e(n))+1)/3))}function Sa(t,e){let{names:n}=qo(t);return n?dt(n,e):t.data.name(e)}var Ta=60,Rf=j.max_named_points,Df=j.max_point_name;function He(t,e=0){return(t<=500?7.2:t<=2500?5.6:4.2)*2**(e/2)}function Ea(t){
let e=da(t),n=null,o=null,r=null;return{updateData(){n=null},paint(s,i,l,{ink:a,paper:c,quiet:u},f){let{data:m,selection:d}=l;
(!n||!r)&&(r=va(l),n=ga(r.labels,r.sizes,d));let{order:p,dimmed:h}=n,{labels:g,colors:w,powers:y}=r,x=m.n<=2500?.7:.4,M=h>
0&&p.length-h>Ta,A=s.points,[_,N]=A?[1,1]:[s.canvas.width,s.canvas.height];!A&&(o?.width!==_||o.height!==N)&&(o=s.createImageData(
_,N));let v=A||!o?new Int32Array(1):new Int32Array(o.data.buffer);v.fill(0);let T=(E,$)=>{if(!E.length)return;if(A)return A(
i,E,g,w,$);let L=e($,f,_);wa(v,_,f,i,E,g,Array.from(w,L))},O=(E,$)=>{let L=y;if(!L)return T(E,{...$,size:He(m.n)});for(let R of[
...new Set(Array.from(L))].sort((S,C)=>C-S)){let S=E.filter(C=>L[C]===R);T(S,{...$,size:He(m.n,R)})}};O(p.subarray(0,h),
{halo:x,edge:c,alpha:.22});let k=M?a:Ot(l)?u:c;O(p.subarray(h),{halo:M?.9:x,edge:k,alpha:1}),!A&&o&&s.putImageData(o,0,0)},
power:s=>r?.powers?.[s]??0,ringed(){return!n?.dimmed||n.order.length-n.dimmed>Ta?new Int32Array(0):n.order.subarray(n.dimmed)}}}
function Go(t,{left:e,top:n,xs:o,ys:r},s,i){let[l,a]=[b(o,s),b(r,s)];Number.isNaN(l)||(t.beginPath(),t.arc(e+l,n+a,i,0,2*
Math.PI),t.stroke())}function _a(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(b(e,o),b(e,o+1));t.closePath(),
t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),t.stroke()}function Na(t,e,n,o,r,s){
let{data:i,selection:l}=n,a=vo(i,n.option("labels")),c=[];for(let m of a??e.xs.keys())if(Ko(e,m)&&c.push(m)>Rf&&!a)return;
let u=new Map(c.map(m=>[m,s.fit(q(Sa(n,m)),Df)])),f=c.map(m=>({row:m,x:b(e.xs,m),y:b(e.ys,m),width:s.width(u.get(m)??""),
away:l?.[m]?12:8}));t.font=s.css(),st(t,"left"),t.fillStyle=a?r.ink:r.quiet;for(let{row:m,left:d,y:p}of Aa(f,e,[o]))t.fillText(
u.get(m)??"",e.left+d,e.top+p+.5)}function Ko({xs:t,ys:e,width:n,height:o},r){let[s,i]=[b(t,r),b(e,r)];return s>=0&&s<=n&&
i>=0&&i<=o}function us(t,e){let n=Ot(t)?.titles[e];return n===void 0?Q(t.cut,e):q(n)}function Ca(t,e){let{cut:n,data:o}=t,r=Ot(t),{
marker:s,size:i}=qo(t),{sizes:l,noun:a}={...jo(o,n),...r},c=Array.from(r?.colors??Nt(n)),u=c.map((p,h)=>({title:us(t,h),
words:` · ${H(b(l,h),a)}`,index:s?Ut(0,ot(p)):p,label:h})),f=[],m=(p,...h)=>f.push({title:q(p)},...h),d=(p,h,g)=>({words:h,
index:Ut(p,e),size:g});if(r?.scale){let p=c.slice(0,Pe).map(ot).join();u.splice(0,Pe),m(r.name,{scale:p},{words:An(r.scale).
join(" – ")})}if(s&&m(s.name,...s.words.map((p,h)=>d(h,q(p)))),i){let p=ls(i),[h,g]=An(i);m(i.name,d(0,h,He(o.n,Math.min(
...p))),d(0,g,He(o.n,Math.max(...p))))}return(s?.gaps||i?.gaps)&&f.push({words:is,index:Ut(0,j.missing_color)}),[u,f]}var Oa=[["Color by","color_by","clusters","clusters",({colors:t})=>!!t.length],["Size by","size_by","","none",({words:t})=>!t.
length],["Marker by","marker_by","","none",({words:{length:t}})=>t>0&&t<=we],["Names","names_from","","row names",()=>!0]];
function $a(t,e){let{box:n,list:o}=Oe(t,"Points",""),r=Me(o,"What points show"),s=Oa.map(([i,l])=>r.select(i,a=>e.setOption(
l,a)));return{show(){let{data:i}=e;return n.hidden=!i.tracks.length,Oa.map(([,l,a,c,u],f)=>{let m=String(e.option(l)||a),
d=i.tracks.filter(u).map(({name:g})=>g),p=[c,...d.map(q)],h=[a,...d];return l==="color_by"&&Kn(i)&&(h.push("known"),p.push(
"known class")),s[f]?.show(m,h,p),m}).join(`
`)}}}function Vo({name:t,rows:e},n){let o=`row ${b(e,n)}`;return[o,o.slice(4)].includes(t(n))?"":o}var Pf=["names_from","color_by","marker_by","size_by"];function fs(t,e,n){let{cut:o,data:r,option:s}=t,i=e?[...new Set([
e.x,e.y].map(a=>Hf(a,n)))]:[],l=[s("color_by")==="known"?Kn(r):void 0];for(let a of Pf)l.push(Vn(r,s(a)));for(let a of new Set(
l)){let c=a&&e&&[e.x.name,e.y.name].includes(a.name);a&&!c&&i.push(`${a.name} ${dt(a,n)}`)}return i.push(`cluster ${Q(o,
b(o.labels,n))}`,Vo(r,n)),[r.name(n),i.filter(Boolean).join(" · ")]}function Hf({column:t,values:e},n){let o=b(e,n),r=Tt(
o,t.kind,t.unit);if(t.unit||t.kind==="date"||Number.isNaN(o))return r;let s=t.name;return/ \d$/.test(s)?`${s}: ${r}`:`${r}\
 ${s}`}var La=new WeakMap;function Ia(t){let e=La.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(b(t,n))).
sort((n,o)=>b(t,n)-b(t,o)||n-o),La.set(t,e)),e}function Ra(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function l(g){let w=t.plot();if(e.setHover(g<0?null:
{leaf:g}),g<0||!w)return i.hide();let[y="",...x]=fs(e,t.axes(),g);i.show(w.left+Number(w.xs[g]),w.top+Number(w.ys[g]),y,
x)}function a({x:g,y:w}){let y=t.plot();return y?[(g-y.left)/y.width,1-(w-y.top)/y.height]:[.5,.5]}let c=null;function u(){
c=null,t.draw(null)}let f={pan:!1,shift:!1,from:o.part,over:!1},m=!1,d=hn(s.canvas,{down(g){if(g.button>1||!t.plot())return!1;
let w=g.button===1||m;return f={pan:w,shift:g.shiftKey,from:o.part,over:!1},w&&g.preventDefault(),!0},drag(g,{x:w,y},x){
let M=t.plot();if(!(!x.moved&&Math.hypot(w-x.x,y-x.y)<rn)&&(x.moved||l(-1),x.moved=!0,!(!M||f.over))){if(f.pan)return o.
move((x.x-w)/M.width,(y-x.y)/M.height,f.from);c??=[x.x,x.y],c.push(w,y),t.draw(c)}},up(g,w,y){let x=t.plot();if(!(!x||f.
over)){if(c){let M=c.map((_,N)=>_-(N%2?x.top:x.left));u();let A=bi(x.xs,x.ys,M).filter(_=>Ko(x,_));(A.length||!f.shift)&&
e.select(A,{add:f.shift})}else if(!y.moved&&!f.pan){let M=t.nearest(w);(M>=0||!g.shiftKey)&&e.select(M<0?[]:[M],{add:g.shiftKey}),
g.pointerType==="touch"&&l(M)}}},cancel:u,hover:(g,w)=>l(t.nearest(w)),leave:()=>l(-1),pinch(g,w,y,x){let M=t.plot();M&&
(o.zoom(g,...a({x:w.x-y,y:w.y-x})),o.move(-y/M.width,x/M.height))},owns(g){return a(g).every(w=>w>=0&&w<=1)}});function p(g,w){
let[y,x]=[t.axes(),t.plot()];if(!y||!x)return;let M=Ia(y[g].values).filter(v=>Ko(x,v));if(!M.length)return;let A=M.indexOf(
e.hover?.leaf??-1),_=A<0?w>0?0:M.length-1:Math.min(Math.max(A+w,0),M.length-1),N=b(M,_);l(N),r.classList.add(Dt),n.announce(
fs(e,y,N).join(", "))}let h=tt(s.canvas,{dblclick:o.showAll,wheel(g){!sn(r,g)||!t.plot()||(g.preventDefault(),o.zoom(1.0015**
(g.deltaY||g.deltaX),...a(kt(r,g))))},keydown:Wt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:g=>{let{hover:w}=e;w?.leaf!==void 0&&e.select([w.leaf],{add:g.shiftKey})}," ":()=>{m=!0},Escape:()=>{f.over=
!0,u(),e.select([]),l(-1),r.classList.remove(Dt)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(g){g.key===" "&&(m=!1)},blur(){m=!1}});return()=>{d(),h()}}var zf=500;function Da(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let l=t();if(!l)return;let a=n??l,c=(m,d)=>{let[p,h]=[a[m],l[m]],g=p[0]+Math.min(Math.max(d,0),1)*(p[1]-
p[0]);return ho(p,h,g,r,(h[1]-h[0])/zf)},u=(m,d)=>m[1]-m[0]>=(d[1]-d[0])*.999,f={x:c("x",s),y:c("y",i)};o(u(f.x,l.x)&&u(
f.y,l.y)?null:f)},move(r,s,i=n){let l=t();!l||!i||o({x:ce(i.x,l.x,r*(i.x[1]-i.x[0])),y:ce(i.y,l.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([u,f])=>Number.isFinite(u)&&Number.isFinite(f));if(!s||!n)return;let{x:l,y:a}=n;if(i.some(
([u,f])=>u>=l[0]&&u<=l[1]&&f>=a[0]&&f<=a[1]))return;let c=i[0];c&&o({x:ce(l,s.x,c[0]-(l[0]+l[1])/2),y:ce(a,s.y,c[1]-(a[0]+
a[1])/2)})}}}var Bf=12,Ff=230,[ms,ps]=[1,2];function Pa(t,e,n){let o=t.ownerDocument,r=Me(t,"Scatter"),s=r.select("x",D=>e.setOption(
"x",D)),i=r.select("y",D=>e.setOption("y",D)),l=$a(r.el,e),a="",c=Da(()=>d&&{x:d.x.all,y:d.y.all},()=>{_.hide(),k()}),u=r.
button("show all",c.showAll),f=Ea(o),m=ie(o,n.font),d=null,p=null,h=null,g=null,w=0,y={key:"",left:0,top:0,width:0,height:0},
x=xe(t,"hclust-plot",[C,I,P],()=>k()),{box:M,stage:A,tip:_}=x,N=xa(M,z),v=pa(M,e,()=>e.option("size_by")||e.option("mark\
er_by")||Ot(e)?null:d,()=>E()??{x:[0,1],y:[0,1]},D=>{D&&d?(d={x:{...d.x,all:D.x},y:{...d.y,all:D.y}},k()):A.paint(ms)}),
T=cn(M,A.canvas);function O(){let{data:D}=e;a=l.show();let B=ss(D,e.option("x"),0),G=ss(D,e.option("y"),1);d=B&&G?{x:B,y:G}:
null,c.reset(),r.hide(!d);let K=D.p>0?Ti:Mo;if(T.showNotice(d?"":K),d){let V=D.axisNames.map(ut=>ut.name);s.show(d.x.name,
V),i.show(d.y.name,V)}f.updateData(),w=0,k()}function k(){u.show(c.part!==null),!(!d||!A.width)&&($(),y.key="",L(),T.describe(
R()),v.follow(),A.paint())}function E(){return c.part??(d&&{x:d.x.all,y:d.y.all})}function $(){if(!d)return;let{x:D,y:B}=d;
p=ua(A,D,B,c.part?.x??D.all,c.part?.y??B.all,w,m),h=yi(p.xs,p.ys,p.width,p.height)}function L(){if(!p)return;let{data:D}=e,
B=N.show(...Ca(e,n.quiet),m,p.height),G=`${B.height} ${Math.ceil(B.width/24)}`;if(G!==y.key){let K=Math.max(1,.01*D.n),V=Ma(
p,B);V.hidden>K&&p.width+w-B.width>Ff&&B.width>w-12&&(w=B.width+12,$(),A.paint()),w&&(V={left:p.width+16,top:0,hidden:0}),
y={key:G,left:V.left,top:V.top,...B}}N.move(p.left+y.left,p.top+y.top)}function R(){if(!d)return"";let{cut:D,data:B,selection:G}=e;
return`Scatter plot of ${d.y.title} against ${d.x.title}: ${H(B.n,B.noun)} in ${H(D.k,"clusters")}${S()}${Dn(G)}`}function S(){
let D=Ot(e);return D?`, colored by ${q(D.name)}`:""}function C(D){if(!p||!d)return;let{x:B,y:G}=d;fa(D,p,{x:B,y:G,xShown:c.
part?.x??B.all,yShown:c.part?.y??G.all,theme:n,face:m,dpr:A.dpr})}function I(D){if(!p)return;v.paint(D,p)||f.paint(D,p,e,
n,A.dpr);let{left:B,top:G,width:K,height:V}=y;Na(D,p,e,{x0:B,y0:G,x1:B+K,y1:G+V},n,m)}function P(D){if(!p)return;let{hover:B,
data:G}=e,K=V=>He(G.n,f.power(V))/2;D.save(),c.part&&(D.beginPath(),D.rect(p.left,p.top-4,p.width+4,p.height+4),D.clip()),
D.strokeStyle=n.ink,D.lineWidth=1.5;for(let V of f.ringed())Go(D,p,V,K(V)+3);if(B?.node!==void 0){D.lineWidth=1;let{tree:V}=G,
ut=b(V.start,B.node),wt=ut+b(V.sizes,B.node);for(let bt of V.order.subarray(ut,wt))Go(D,p,bt,K(bt)+.8)}else if(B)for(let[
V,ut]of[[n.paper,4.5],[n.ink,2]])D.strokeStyle=V,D.lineWidth=ut,Go(D,p,B.leaf,K(B.leaf)+4);D.restore(),g&&_a(D,g,n.ink)}
function z(D,B){let{cut:G,data:K}=e,V=Ot(e),{labels:ut}=V??G,wt=[];for(let bt=0;bt<K.n;bt++)ut[bt]===D&&wt.push(bt);e.select(
wt,{add:B}),x.announce(`${B?"Added: ":""}${V?"class":"cluster"} ${us(e,D)}, ${H(wt.length,K.noun)} selected.`)}let W={store:e,
base:x,viewport:c,axes:()=>d,plot:()=>p,nearest:({x:D,y:B})=>p&&h?h.nearest(D-p.left,B-p.top,Bf):-1,draw(D){g=D,A.paint(
ps)}},Z=null;return x.onDestroy(T.destroy,Ra(W),e.subscribe("data",O),e.subscribe("option",()=>{(!(e.option("x")===d?.x.
name&&e.option("y")===d?.y.name)||l.show()!==a)&&O()}),e.subscribe(["cut","selection"],D=>{let B=Z&&Vt(Z,e.cut);D==="cut"&&
B||(Z=e.cut,f.updateData(),D==="cut"&&(x.followCut(e.cut,ms),L()),T.describe(R()),A.paint(ms,ps))}),e.subscribe("reveal",
()=>{if(!d||!c.part)return;let{x:D,y:B}=d;c.reveal(e.wanted.map(G=>[Number(D.values[G]),Number(B.values[G])]))}),e.subscribe(
"hover",()=>{_.hide(),A.paint(ps)})),O(),{restyle(D){n=D,m=ie(o,n.font),k()},destroy(){v.destroy(),x.destroy(),N.destroy(),
r.destroy()}}}function ze({t,lower:e,upper:n,tree:o}){return Rs(t,e,n,Ft(o))}function Uf({t,lower:e,upper:n,tree:o}){return Ds(e,n,t,Ft(
o))}function Yn(t){let{k:e,hasThreshold:n,upper:o}=t;if(t.isUneven)return`no one height gives these ${H(e)}`;if(!n)return`he\
ights are tied at ${ht(o)}: no threshold gives ${H(e)} clusters`;let[r,s]=Uf(t);return e===1?`any cut above ${r} gives o\
ne`:o===0?`only a cut at 0 gives these ${H(e)}`:`any cut from ${r} to ${s} gives these ${H(e)}`}function Ha(t){let e=H(t.
k,"clusters");return t.isUneven?e:`${e} · ${ze(t)}`}var Wf=20,jf=1e3;function Ba(t,e){let n=za(t,"Clusters","Number of clusters"),o=za(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let l=Ft(e.data.tree)*1.06||
1;o.input.max=String(l),o.input.step=String(l/jf),s()}function s(){let{cut:l,data:a}=e;n.input.max=String(Math.min(a.n,Wf)),
n.input.value=String(l.k),n.output.textContent=H(l.k),o.input.value=String(l.t),o.output.textContent=l.isUneven?"uneven":
ze(l),n.input.setAttribute("aria-valuetext",H(l.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}
let i=[tt(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),tt(o.input,{input:()=>e.setThreshold(
o.input.valueAsNumber),change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let l of i)
l();n.label.remove(),o.label.remove()}}}function za(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement(
"input"),o.createElement("output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="\
true",r.append(o.createTextNode(e),s,i),t.append(r),{label:r,input:s,output:i}}var Fa=8,qf=120,Gf=2500,Kf=0;function Wa(t,e){let n=t.ownerDocument,o=`hclust-find-${++Kf}`,r=nt(n,"hclust-find"),s=n.createElement(
"input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.lmSuppressShortcuts="tru\
e",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),Ua(s,{role:"combobox","\
aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let l=[],a,c=null,u=0,f=0,
m=null,d=[];function p(){let{data:v,model:T}=e,O=H(1,T.get("finds_rows")?v.rowNoun:v.noun).slice(2);s.placeholder=`find \
a ${O}`,s.setAttribute("aria-label",`Find a ${O} by its name`)}function h(){clearTimeout(a),c=null;let v=s.value.trim();
if(!v||!e.model.get("finds_rows"))return w();l=[],a=setTimeout(()=>{e.model.send({wants_rows:v}),a=setTimeout(w,Gf)},qf)}
function g(v){let{data:T}=e;s.matches(":focus")&&(v?.found!==s.value.trim()||v.revision!==T.revision||(clearTimeout(a),f=
0,l=v.rows.map(([O,k])=>({leaf:k,name:O,place:`group of ${T.leafRows?.[k]??1}`})),u=l.length+Number(v.more),y(!0),c!==null&&
M(0,c),c=null))}function w(){let{data:v}=e,T=s.value.trim().toLowerCase();if(!m){let $=Array.from({length:v.n},(R,S)=>v.
name(S).toLowerCase()),L=Vf($);d=$.map((R,S)=>L.has(R)?`row ${v.rows[S]}`:""),m=$.map((R,S)=>[R,d[S]].join(" ").trim())}
u=0,f=0;let[O,k,E]=[[],[],[]];m.forEach(($,L)=>{let R=T?$.indexOf(T):-1;if(R<0)return;u++;let C=$===T||$===`${T} ${d[L]}`?
O:R===0?k:E;C.length<Fa&&C.push(L)}),l=[...O,...k,...E].slice(0,Fa).map($=>({leaf:$,name:v.name($),place:b(d,$)})),y(!!T)}
function y(v){i.replaceChildren(),i.hidden=!v,s.setAttribute("aria-expanded",String(v));let T=l.map(({leaf:O,name:k,place:E},$)=>{
let L=`cluster ${Q(e.cut,b(e.cut.labels,O))}`;return x(q(k),E?`${E} · ${L}`:L,{id:`${o}-${$}`,"aria-selected":String($===
f)})});if(T.forEach((O,k)=>{O.dataset.i=String(k)}),v&&u>l.length){let O=e.model.get("finds_rows")?"":`${H(u-l.length)} `;
T.push(x(`and ${O}more`,""))}if(v&&!u&&T.push(x("no such name","")),i.append(...T),v&&l.length){s.setAttribute("aria-act\
ivedescendant",`${o}-${f}`);let{leaf:O}=b(l,f);e.reveal([O]),e.setHover({leaf:O})}else s.removeAttribute("aria-activedes\
cendant"),e.setHover(null)}function x(v,T,O={"aria-disabled":"true"}){let k=n.createElement("li");Ua(k,{role:"option",...O});
for(let E of[v,T]){let $=n.createElement("span");$.textContent=E,k.append($)}return k}function M(v,T){let O=l[v];if(!O)return;
let{leaf:k}=O;e.select([k],{add:T}),s.value=e.model.get("finds_rows")?O.name:`${O.name} ${O.place}`.trim(),A(),e.setHover(
{leaf:k})}function A(){clearTimeout(a),!i.hidden&&(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute(
"aria-activedescendant"),e.setHover(null))}function _(v){let O={ArrowDown:1,ArrowUp:-1}[v.key];if(O){if(i.hidden)return h();
f=(f+O+l.length)%Math.max(l.length,1),y(!0)}else if(v.key==="Enter")c=l.length?null:v.shiftKey,M(f,v.shiftKey);else if(v.
key==="Escape")i.hidden&&e.select([]),s.value="",A();else return;v.preventDefault(),v.stopPropagation()}let N=[tt(s,{input:h,
keydown:_,blur:A,focus:()=>s.value&&h()}),tt(i,{pointerdown:v=>{v.preventDefault();let T=v.target.closest("li[data-i]");
T&&M(Number(T.dataset.i),v.shiftKey)},pointermove:v=>{let T=v.target.closest("li[data-i]");!T||Number(T.dataset.i)===f||
(f=Number(T.dataset.i),y(!0))}}),e.subscribe("data",()=>{m=null,l=[],A(),p()})];return e.model.on("msg:custom",g),p(),{box:r,
destroy(){clearTimeout(a),e.model.off("msg:custom",g);for(let v of N)v();r.remove()}}}function Vf(t){let[e,n]=[new Set,new Set];
for(let o of t)(e.has(o)?n:e).add(o);return n}function Ua(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var Xf=3,Yf=60,Jf=6.2,Zf=640,Qf=.8,[tm,em]=[46,180];function ja(t,e,n,o=1/0){if(!t)return"";let r=new Set,s=0;if(t.forEach(
(c,u)=>{c&&(s++,r.add(b(e.labels,u)))}),!s)return"";let i=[...r].sort((c,u)=>c-u).map(c=>Q(e,c)),l=`${H(s,n)} selected, \
from `,a=i.length;if(a===1)return`${l}cluster ${i[0]}`;for(let c=Math.min(a,Yf);c>0;c--){let u=c<a?`${H(a-c)} more`:i[a-
1],f=i.slice(0,Math.min(c,a-1)),m=`${l}clusters ${f.join(", ")} and ${u}`;if(a<=Xf||m.length<=o)return m}return`${l}${H(
a,"clusters")}`}function qa(t,e){let n=t.ownerDocument,o=nt(n,"hclust-selected");o.hidden=!0;let r=n.createElement("span");
r.setAttribute("role","status");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the se\
lection (Escape)",s.setAttribute("aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true";let i=a("Keep \
only these","Compare only the selected rows","keep"),l=a("Leave out","Compare the other rows only","leave_out");o.append(
r,i,l,s),t.append(o);function a(p,h,g){let w=n.createElement("button");return w.type="button",w.className="hclust-select\
ed-rows",w.textContent=p,w.title=h,w.dataset.lmSuppressShortcuts="true",w.addEventListener("click",()=>{let{selection:y,
data:x}=e,M=[...x.rows].filter((A,_)=>y?.[_]);e.model.send({rows:g,selection:M}),m()}),w}function c(){let p=!!e.model.get(
"filters_rows");for(let y of[i,l])y.hidden=!p;let g=(Math.min(Zf,Qf*t.clientWidth)-tm-(p?em:0))/Jf,w=ja(e.selection,e.cut,
e.data.noun,g);o.hidden=!w,r.textContent!==w&&(r.textContent=w),r.title=ja(e.selection,e.cut,e.data.noun)}let u=null;function f(){
m(),e.select([])}function m(){let p=t.getRootNode().activeElement;if(!o.contains(p))return;(u?.isConnected?u:t.querySelector(
'[tabindex="0"]'))?.focus({preventScroll:!0})}let d=[tt(o,{focusin:({relatedTarget:p})=>{let h=p;o.contains(h)||(u=h)},keydown:p=>{
p.key==="Escape"&&(p.stopPropagation(),f())},pointerdown:p=>p.stopPropagation()}),tt(s,{click:f}),e.subscribe(["data","c\
ut","selection"],c)];return c(),{refresh:c,destroy(){for(let p of d)p();o.remove()}}}var Xo=new Map;function Jn(t,e){let n=Xo.get(e);if(n===void 0){try{n=t.ownerDocument.defaultView?.sessionStorage.getItem(
e)==="1"}catch{n=!1}Xo.set(e,n)}return n}function Yo(t,e){if(!Xo.get(e)){Xo.set(e,!0);try{t.ownerDocument.defaultView?.sessionStorage.
setItem(e,"1")}catch{}}}function ds(t,e){let{tree:n,labels:o,sizes:r}=t,s=Array.from(t.nodes),i=[...t.locked],l=o[Lt(n,e)[0]??0]??0,a=[];if((n.sizes[e]??
0)>(r[l]??0)){let c=Ga(t,e),u=c.some(f=>i.includes(f));a.push({key:"j",words:u?"Merge: one is locked":`Merge these ${H(c.
length,"clusters")}`,next:u?null:{nodes:hs(s,c,[e]),locked:i}})}else{let c=s[l]??e,u=`cluster ${Q(t,l)}`,f=i.includes(c),
m=c<n.n;a.push({key:"s",words:m?"Split: a single row":f?`Split: ${u} is locked`:`Split ${u}`,next:m||f?null:{nodes:hs(s,
[c],Gt(n,c)),locked:i}});let d=n.parents[c]??-1;if(d>=0){let p=Ga(t,d),h=p.find(x=>i.includes(x)),g=s.indexOf(p.find(x=>x!==
c)??-1),w=p.length>2?`Merge: its sibling is split into ${p.length-1}`:h!==void 0?`Merge: cluster ${Q(t,s.indexOf(h))} is\
 locked`:`Merge with cluster ${Q(t,g)}`,y=p.length===2&&h===void 0;a.push({key:"j",words:w,next:y?{nodes:hs(s,p,[d]),locked:i}:
null})}a.push({key:"l",words:`${f?"Unlock":"Lock"} ${u}`,next:{nodes:s,locked:f?i.filter(p=>p!==c):[...i,c]}})}return a.
push(...Jo(t)),a}function Jo(t){return!t.isUneven&&!t.locked.length?[]:[{key:"u",words:"One height again",next:{nodes:Array.
from(xt(t.tree,t.k).nodes),locked:[]}}]}function Ga({tree:t,nodes:e},n){let o=t.start[n]??0,r=o+(t.sizes[n]??0);return Array.
from(e).filter(s=>{let i=t.start[s]??0;return i>=o&&i<r})}function hs(t,e,n){return[...t.filter(o=>!e.includes(o)),...n]}var Zo=4,Ka="hclust-branch-used";function Va({store:t,box:e,handle:n,moved:o,tip:r}){let s=e.ownerDocument,i=nt(s,"hclus\
t-branch-menu");i.setAttribute("role","menu"),i.setAttribute("aria-label","This branch"),i.hidden=!0,e.append(i);function l(m){
m.next&&(o(),Yo(e,Ka),t.setNodes(m.next.nodes,m.next.locked))}function a(){if(i.hidden)return;let m=i.contains(s.activeElement);
i.hidden=!0,m&&n.focus({preventScroll:!0})}function c(m){let d=s.createElement("button");return d.type="button",d.setAttribute(
"role","menuitem"),d.tabIndex=-1,d.dataset.lmSuppressShortcuts="true",d.textContent=m.words,d.setAttribute("aria-keyshor\
tcuts",m.key),d.setAttribute("aria-disabled",String(!m.next)),d.addEventListener("click",()=>{m.next&&(a(),l(m))}),d}function u(m){
let d=[...i.children],p=d.findIndex(h=>h.matches(":focus"));d[(p+m+d.length)%d.length]?.focus({preventScroll:!0})}let f=tt(
i,{keydown(m){if(m.stopPropagation(),m.key==="ArrowDown")u(1);else if(m.key==="ArrowUp")u(-1);else if(m.key==="Escape"||
m.key==="Tab")a();else return;m.preventDefault()},pointerdown(m){m.stopPropagation()},contextmenu(m){m.preventDefault(),
m.stopPropagation()},focusout(m){m.stopPropagation(),i.contains(m.relatedTarget)||(i.hidden=!0)}});return{close:a,hint:m=>Jn(
e,Ka)?[]:[`${m}: split, merge, lock`],get isOpen(){return!i.hidden},open(m,d){let p=m<0?Jo(t.cut):ds(t.cut,m);if(!p.length)
return!1;r.hide(),i.replaceChildren(...p.map(c)),i.hidden=!1;let h=Math.min(d.x,e.clientWidth-i.offsetWidth-Zo),g=Math.min(
d.y,e.clientHeight-i.offsetHeight-Zo);return i.style.transform=`translate(${Math.max(Zo,h)}px, ${Math.max(Zo,g)}px)`,u(1),
!0},press(m,d){let h=(d<0?Jo(t.cut):ds(t.cut,d)).find(g=>g.key===m);return h&&l(h),h?.words??""},destroy(){f(),i.remove()}}}var{top:Be,min_width:nm,free_shift:om,head_margin:gs}=j.cluster_labels;var Qo=2*U+7,Xa=j.cluster_labels.wordings,Ya={title:0,size:"",lines:1};function Ja(t){return Math.ceil(t.width("cluster"))+
gs+2}function Za(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:l,data:a,corner:c}=e,{sizes:u,noun:f}=jo(a,o),m=({label:v},T)=>{
let O=T.title?Q(o,v):H(v);return O===H(v)?O:l.fitTitle(O,T.title,U,!0)},d=({label:v},T)=>{if(!T.size)return"";let O=H(b(
u,v),T.size==="counted"?f:"");return T.lines===2?O:` · ${O}`},p=(v,T)=>[l.width(m(v,T),U,!0),l.width(d(v,T))],h=(v,T)=>v.
map(O=>{let[k,E]=p(O,T);return T.lines===2?Math.max(k,E):k+E}),g=rm(e),w=g.length*nm>s.width,y=w?null:ac(g,Xa.map(v=>h(g,
v)),s.width),x=y?Xa[y.wording]:Ya;if(!y){w&&(g=g.filter(({span:T})=>T>4));let v=lc(g,h(g,Ya),s.width);g=g.filter((T,O)=>v[O])}
st(t,"left","alphabetic");let[M,A]=[Be+U-2,Be+2*U],_=(v,T,O,k=!1)=>{t.fillStyle=k?i.ink:i.quiet,t.font=l.css(U,k),t.fillText(
v,T,O)};if(g.forEach((v,T)=>{let O=y?.middles[T]??v.centre,[k,E]=p(v,x);Math.abs(O-v.centre)>v.span/2+om&&(t.strokeStyle=
ot(b(r,b(o.nodes,v.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(v.centre,n+1),t.lineTo(O,Be-1),t.stroke());let $=x.lines===
2,L=O-($?k:k+E)/2;_(m(v,x),L,M,!0),x.size&&_(d(v,x),$?O-E/2:L+k,$?A:M)}),x.size==="counted")return;let N=c.left-gs-1;[["\
cluster",""],[f,"size"]].slice(0,x.lines).forEach((v,T)=>{let O=v.find(k=>l.width(k)<=N);O&&_(O,-gs-l.width(O),T?A:M)})}
function rm({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=b(o,b(t.nodes,r)),i=s+b(t.sizes,r),[
l,a]=[At(e,s),At(e,i)];if(a<=0||l>=e.width)continue;let[c,u]=[Math.max(0,l),Math.min(e.width,a)];n.push({label:r,centre:(c+
u)/2,span:u-c})}return n}var Qa=j.caption_margin;function tl(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,c]of t){
let[u,f]=[Math.max(0,Math.floor(a)-Qa),Math.ceil(c)+Qa];u>o||f<0||(r[u]=b(r,u)+1,r[Math.min(o,f)+1]=b(r,Math.min(o,f)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=b(r,a),s[a+1]=b(s,a)+(i>0?1:0);let l=Math.ceil(e);for(let a=o-l;a>=
0;a--)if(b(s,a+l)===b(s,a))return a;return null}function el({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
l,a]=[b(t,i)/n,b(t,i+1)/n],[c,u]=[b(t,i+2)/n,b(t,i+3)/n];a<=r&&a+u>=o&&s.push([l,l+c])}return s}function sm(t,e,n="",o=""){let r=t.ownerDocument.createElement(e);return n&&(r.className=n),o&&(r.textContent=o),t.append(
r),r}function nl(t,e,n){let o=sm(t,"button","",e);return o.type="button",o.addEventListener("click",n),o}var rl=12,gn={high:24,line:15,around:13,grip:14},Zn=j.cut_label.right_margin,ol="Drag to move the cut",ws="hclust-cut-mo\
ved",im="M4 0 1 4h6zM4 12 1 8h6z",tr="http://www.w3.org/2000/svg",{wide:cm,narrow:am}=j.cut_label,lm=24,um=24,er=14;function fm(t,e,n){
let o=e>=cm?`${H(Math.min(n,99),"clusters")} · 0.0000`:e>=am?H(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.
width(o,rl,!0))+2*gn.around+gn.grip}function sl(t,e){let n=t.ownerDocument,o=(k,E="div")=>{let $=n.createElement(E);return $.
className=`hclust-cut-${k}`,$},[r,s,i,l,a,c]=[o("band"),o("line"),o("grab"),o("axis"),o("caption","span"),o("pill")],u=n.
createElementNS(tr,"svg"),f=k=>{let E=n.createElementNS(tr,"path");return E.classList.add(`hclust-cut-${k}`),u.append(E),
E};u.classList.add("hclust-cut-steps"),u.setAttribute("aria-hidden","true");let m=f("stepped"),d=f("locked"),p=f("offer");
c.tabIndex=0,c.setAttribute("role","slider"),c.setAttribute("aria-label","Height of the cut"),c.setAttribute("aria-orien\
tation","vertical"),c.setAttribute("aria-valuemin","0"),c.dataset.lmSuppressShortcuts="true",t.prepend(r),t.append(s,u,i,
l,a,c);let h=["k","noun","dot","at"].map(k=>o(k,"span")),g=n.createElementNS(tr,"svg"),w=n.createElementNS(tr,"path");g.
setAttribute("viewBox","0 0 8 12"),g.setAttribute("aria-hidden","true"),g.classList.add("hclust-cut-grip"),w.setAttribute(
"d",im),g.append(w),c.append(g,...h);let y=o("invitation","span");y.textContent=ol,y.setAttribute("aria-hidden","true"),
y.hidden=Jn(t,ws);let x=nl(t,"One height",()=>e());x.className="hclust-cut-level",x.title="Cut at one height again; no c\
luster is locked then",x.dataset.lmSuppressShortcuts="true";for(let k of["pointerdown","pointermove","dblclick","context\
menu","keydown"])x.addEventListener(k,E=>E.stopPropagation());t.append(y,x);let M=null,A=null,[_,N,v,T]=[0,0,0,0];function O(k,E,$){
let[L,R,S]=[H(k.k),H(k.k,"clusters"),ze(k)],C=R.slice(L.length);(k.isUneven?[L,C,"",""]:[L,C," · ",S]).forEach((B,G)=>{
let K=h[G];K&&(K.textContent=B)});let P=k.isUneven?[[R],[R],[L]]:[[Ha(k)],[R,S],[L,S]],z=P.map(B=>Math.max(...B.map(G=>E.
width(G,rl,!0)))+2*gn.around+gn.grip),W=z.findIndex(B=>B<=$+.5),Z=W<0?P.length-1:W;N=b(z,Z);let D=Z>0&&!k.isUneven;v=(gn.
high+(D?gn.line:0))/2,c.classList.toggle("two",D),c.classList.toggle("short",Z>1)}return{handle:c,show({cut:k,frame:E,corner:{
left:$,top:L},strip:R,face:S},C,I,P){let z=fm(S,I,k.tree.n);if(k!==M||S!==A||z!==T){[M,A,T]=[k,S,z];let Y=Yn(k);O(k,S,z),
a.textContent=Y,_=S.width(Y)+8,hm(c,k,E)}let W=Y=>Math.round(Y*E.dpr)/E.dpr,Z=Y=>W(L+Math.min(Math.max(lt(E,Y),0),E.height)),
[D,B,G]=[Z(k.t),Z(Math.min(k.upper,E.top)),Z(k.lower)];nr(r,$-R,B,E.width+R),r.style.height=`${Math.max(0,G-B)}px`,r.hidden=
!k.hasThreshold,nr(s,$-R,D,E.width+R);let K=k.isUneven||k.locked.length>0;s.hidden=K;let V=P&&!Vt({...P,tree:k.tree},k)&&
P;u.style.display=K||V?"":"none";let ut=I-N-1,wt=[],bt=[],Zt=Y=>{if(!Y)return"";let Ne=fo(Y),ee=Yt(Y,E).map(({label:Qn,x0:bn,
x1:F})=>{let X=Z(Math.min(b(Ne,Qn),E.top))+.5;Y===k&&$+F>ut-2&&wt.push(X);let J=`${W(bn)} ${X}L${W(F)} ${X}`;return Y.locked.
includes(b(Y.nodes,Qn))&&bt.push(J),J});return ee.length?`M${ee.join("L")}`:""};(K||V)&&(u.style.transform=`translate(${$}\
px, 0)`,m.setAttribute("d",Zt(K&&k)),d.setAttribute("d",bt.map(Y=>`M${Y}`).join("")),p.setAttribute("d",Zt(V))),nr(i,$,D,
E.width),nr(l,0,0,$-R-4),l.style.height=`${L+E.height}px`;let[Qt,le]=[Math.min(...wt),Math.max(...wt)],$t=v+4,Te=[Qt-$t,
le+$t].filter(Y=>Y>=L+v&&Y<=L+E.height-v),Ee=le-Qt>1&&D>Qt-$t&&D<le+$t?mm(Te,D):D,Pt=Math.min(Math.max(Ee,L+v),L+E.height-
v);!K&&t.getRootNode().activeElement===x&&c.focus({preventScroll:!0}),x.hidden=!K;let _e=Pt-v-lm-3,ue=_e>=L?_e:Pt+v+3;x.
style.transform=`translate(${W(ut+N)}px, ${W(ue)}px) translateX(-100%)`;let fe=!K&&!Jn(t,ws);y.hidden=!fe,fe&&(y.style.transform=
`translate(${W(ut-6)}px, ${W(Pt-9)}px) translateX(-100%)`),c.style.transform=`translate(${W(ut)}px, ${W(Pt-v)}px)`,c.style.
width=`${N}px`;let Et=[D-L-17,D-L+4,1].map(Y=>{let ee=(Y<D-L-er||Y>D-L)&&Y>=0&&Y+er<=E.height;return{at:Y,x:ee?tl(el(C,E.
dpr,Y,Y+er),_,ut-$-(fe?S.width(ol)+30:6)):null}}).find(({x:Y})=>Y!==null);if(a.hidden=!Et,!Et)return;let te=L+Et.at;a.style.
transform=`translate(${W($+(Et.x??0))}px, ${te}px)`,a.classList.toggle("high",te<um),a.classList.toggle("inside",k.hasThreshold&&
te>=B&&te+er<=G)},endInvitation(){Yo(t,ws),y.hidden=!0},destroy(){for(let k of[r,s,u,i,l,a,c,y,x])k.remove()}}}function mm(t,e){
return t.reduce((n,o)=>Math.abs(o-e)<Math.abs(n-e)?o:n,t[0]??e)}function pm(t){return t.isUneven?"different heights":ze(
t)}function nr(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function hm(t,e,n){t.setAttribute(
"aria-valuemax",at(Math.max(n.top,e.t))),t.setAttribute("aria-valuenow",at(e.t)),t.setAttribute("aria-valuetext",e.isUneven?
`${H(e.k,"clusters")}, cut at different heights; ${Yn(e)}`:`height ${ze(e)}, ${H(e.k,"clusters")}; ${Yn(e)}`)}function il(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((s,i)=>`cluster ${Q(t,i)} with ${H(s,e)}`);return t.k>12&&r.push(`and ${H(t.k-12)}\
 more`),`Tree of ${H(t.tree.n,e)}, up to height ${ht(n)}. Cut at ${pm(t)} into ${H(t.k,"clusters")}; ${Yn(t)}. ${r.join(
", ")}.`}function cl(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}function al(t,e,n,o){let r=Math.max(1,Math.round(o.width*o.dpr)),s=Ho(n,r,i=>Xt(o,i*o.width/r));pn(t,e,s)}var ll=3,ul=52+Zn,or=6,fl=6,ml=t=>(t.model.get("parts")??[]).includes("clustermap"),pl=t=>ml(t)?[]:Ke([],t.data.tracks,t.
option("tracks"));function hl(t,e){let n=t.ownerDocument,o=!1,r=[],s=be(n,()=>i=[]),i=[],l=nt(n,"hclust-corner");for(let w of[
"pointerdown","pointermove","dblclick","wheel"])l.addEventListener(w,y=>y.stopPropagation());let c=yo(l,"Tracks","Strips\
 below the leaves that show what else is known of each row",(w,y)=>{io(e,"tracks",w,y)},[],"Below the leaves"),u=[],f={items:[],
lines:0},m=[],d=[],p=()=>d.reduce((w,y)=>w+y+ll,m.length&&or);function h(w,y){let x=[r,w,y,e.selection];return x.some((M,A)=>M!==
u[A])&&(f=an(r,w-2*fl,y,e.selection),m=r.filter(M=>Pr(M,w-ul)),d=Co(m,w-ul,y),u=x),f}function g({data:w,frame:y}){ye(s)&&
([s,i]=[be(n,()=>i=[]),[]]);let x=[m,y,w.tree.order];x.every((M,A)=>M===i[A])||(i=x,al(s,m,w.tree.order,y))}return{update(){
o=!ml(e)&&e.data.n>1;let w=o?e.data.tracks:[];w.length&&!l.isConnected&&t.append(l);let y=e.option("tracks")??[];c.show(
[],[],w.map(({name:M})=>M),y);let x=r;return r=Ke(r,w,o?y:[]),x!==r},place(w){l.style.left=`${w+6}px`},tall:p,room(w,y){
let{lines:x}=h(w,y);return p()+(x?x*Hn+or:0)},paint(w,y,x,M){if(!m.length)return;g(y);let{frame:A,corner:_,theme:N,face:v,
data:T}=y;w.save(),w.imageSmoothingEnabled=!1,w.textBaseline="middle";let O=x+or;m.forEach((k,E)=>{let $=b(d,E);w.font=v.
css(),w.textAlign="right",k.colors.length?(w.drawImage(s,0,E,s.width,1,_.left,O,A.width,$),Ae(w,_.left,O,A.width,$,N)):(w.
fillStyle=N.quiet,T.tree.order.forEach((R,S)=>{let C=At(A,S+.5);C<0||C>A.width||(w.save(),w.translate(_.left+C,O),w.rotate(
-Math.PI/2),w.fillText(v.fit(q(dt(k,R)),$),0,.5),w.restore())})),w.fillStyle=N.ink;let L=v.fit(q(k.name),_.left-8);w.fillText(
L,_.left-6,O+$/2+.5),O+=$+ll}),w.translate(fl,0),Ao(w,h(M,v).items,O+or/2,N,v),w.restore()},destroy(){s.width=s.height=0,
l.remove()}}}var bs=4;function rr(t,e){let{data:n,cut:o}=t,{tree:r}=n;if(e.node===void 0){let m=n.n>1?ft(r,b(r.parents,e.leaf)):0,p=[
`cluster ${Q(o,b(o.labels,e.leaf))}`,`merged at ${ht(m)}`,Vo(n,e.leaf)],h=pl(t).map(g=>`${g.name}: ${dt(g,e.leaf)}`);return[
n.name(e.leaf),[p.filter(Boolean).join(" · "),...h]]}let s=Lt(r,e.node),{leafRows:i}=n,l=i&&s.reduce((m,d)=>m+b(i,d),0),
a=l===null?"":` of ${H(l,n.rowNoun)}`,c=o.nodes.indexOf(e.node),u=`${c<0?"":`Cluster ${Q(o,c)} · `}${H(s.length,n.noun)}${a}`,
f=[...s.subarray(0,bs)].map(m=>q(n.name(m)));return s.length>bs&&f.push(`and ${H(s.length-bs)} more`),[u,[`height ${ht(ft(
r,e.node))}`,...f]]}var dl="↑ → higher, fewer clusters · ↓ ← lower, more · Enter: walk along the branches · + − h H zoom, 0 shows all",
dm="↑ ↓ ← → along the branches · Enter selects, Shift+Enter adds · s splits, j merges, l locks, f flips · Esc: back to t\
he cut",gm="u: one height again · ",wm=0;function gl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,announce:l,
getScene:a,menu:c}=t,u=nt(n.ownerDocument,"hclust-tree-hint");u.id=`hclust-keys-${++wm}`,u.textContent=dl,o.setAttribute(
"aria-describedby",u.id),n.append(u);let f=-1;function m(T){t.cancelAnnouncement(),d(T)}function d(T){let{data:O}=e,{tree:k}=O;
f=T,u.textContent=dm,n.classList.add(Dt);let E=Lr(a().frame,k,T);r.reveal([E-.5]);let $=T<O.n?{leaf:T}:{node:T};e.setHover(
$);let{frame:L,corner:R}=a(),[S,C]=rr(e,$),I=(E-L.from)/(L.to-L.from),P={x:R.left+I*L.width,y:R.top+lt(L,ft(k,T))};i.show(
P.x,P.y,S,C),l([S,...C].join(", "))}function p(){f<0||(f=-1,u.textContent=y(),n.classList.remove(Dt),e.setHover(null),i.
hide())}let h=T=>()=>m(lo(e.data.tree,f,T)),g={ArrowUp:h("up"),ArrowDown:h("down"),ArrowLeft:h(0),ArrowRight:h(1),Home:()=>m(
2*e.data.n-2),Enter:T=>e.select(Lt(e.data.tree,f),{add:T.shiftKey}),Escape:p,s:()=>w("s"),j:()=>w("j"),l:()=>w("l"),f:()=>{
e.flip(f),d(f)}};function w(T){let O=c.press(T,f);f>=0&&d(f),O&&l(O)}function y(){let{cut:T}=e;return(T.isUneven||T.locked.
length?gm:"")+dl}let x=T=>()=>{t.moved(),e.setClusters(Math.min(Math.max(T(e.cut.k),1),e.data.n))},M={ArrowUp:x(T=>T-1),
ArrowRight:x(T=>T-1),ArrowDown:x(T=>T+1),ArrowLeft:x(T=>T+1),PageUp:x(T=>T-10),PageDown:x(T=>T+10),Home:x(()=>e.data.n),
End:x(()=>1),Enter:()=>m(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.select([]),u:()=>w("u"),"+":()=>r.zoom(
.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{r.showAll(),s.showAll()}},
[A,_]=[Wt({...M,...g}),Wt(M)],N=tt(n,{keydown(T){n.classList.remove("by-pointer"),(f<0?_:A)(T)},focusout:p,pointerdown:p}),
v=e.subscribe(["cut","data"],()=>{f<0&&(u.textContent=y())});return{leave:p,destroy(){v(),N()}}}var bm=.72;function ym(t,e,n=0,o=void 0){let r=new Int32Array(t.n+1);for(let l=0;l<t.n;l++)r[l+1]=b(r,l)+b(e,b(t.order,l));
let s=[],i=[2*t.n-2];for(let l=i.pop();l!==void 0;l=i.pop()){let a=b(t.start,l),c=b(t.sizes,l);No(t,l,o)<n||(b(r,a+c)===
b(r,a)?s.push(l):l>=t.n&&i.push(...Gt(t,l)))}return s}function wl(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)
return;let{dpr:i}=o,l=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),c=u=>Math.round(lt(o,u)*i-s/2);t.globalAlpha=bm,t.
fillStyle=r.paper;for(let u of ym(e,n,1/l,o.places?.edges)){let f=b(e.start,u),[m,d]=[f,f+b(e.sizes,u)].map(y=>At(o,y)*i);
if(m===void 0||d===void 0||d<0||m>o.width*i)continue;let p=c(un(e,u));u>=e.n&&t.fillRect(m,p,Math.max(1,d-m),a-p);let h=b(
e.parents,u);if(h<0)continue;let g=Math.round(ln(o,e,u)*i-s/2),w=c(ft(e,h))+s;t.fillRect(g,w,s,Math.max(0,(u<e.n?a:p)-w))}
t.globalAlpha=1}var Se=j.cluster_bar,ys=Be+Qo+2,sr=U+2,xs=8;function bl(t,e,n,o){let{cut:r,colors:s,frame:i,corner:l}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(l.left*a),Math.round(l.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let c=n.height;for(let{label:u,x0:f,x1:m}of Yt(r,i)){let d=b(r.nodes,u);if(d<r.tree.n)continue;let p=Math.
round(lt(i,un(r.tree,d))*a-o/2),h=Math.floor(f*a);t.fillStyle=ot(b(s,d)),t.fillRect(h,p,Math.max(1,Math.ceil(m*a)-h),c-p)}
wl(t,e,o),t.restore()}var xm=5;function yl(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Yt(n,r),[l,a]=Se;e.classes&&Mm(t,e,e.classes);for(let{label:c,x0:u,x1:f}of e.classes?[]:i){let m=f-u>4?.5:
0;t.fillStyle=ot(b(o,b(n.nodes,c))),t.beginPath(),f-u>8?t.roundRect(u+m,l,f-u-2*m,a-l,2):t.rect(u+m,l,Math.max(f-u-2*m,1/
r.dpr),a-l),t.fill()}e.classes||km(t,e,i),Za(t,e,a),Am(t,e),e.labels&&vm(t,e),t.restore()}function Mm(t,{data:e,frame:n},{
labels:o,colors:r}){let[s,i]=Se,l=1/n.dpr,[a,c]=[0,-1];for(let u=0;;u+=l){let f=u>=n.width,m=e.tree.order[Math.floor(Xt(
n,u+l/2))],d=f||m===void 0?-1:b(o,m);if(d!==c&&c>=0&&(t.fillStyle=ot(b(r,c)),t.fillRect(a,s,u-a,i-s)),d!==c&&([a,c]=[u,d]),
f)return}}function km(t,{cut:e,theme:n},o){let r=Nt(e);if(new Set(Array.from(r,ot)).size===e.k)return;let[s,i]=Se;for(let{
label:l,x0:a,x1:c}of o)c-a<i-s||ha(t,b(r,l),(a+c)/2,(s+i)/2,xm,n.paper)}function Am(t,{data:e,selection:n,frame:o,theme:r}){
if(!n)return;let{order:s}=e.tree,i=c=>n[b(s,c)],l=[o.from,Math.min(o.to,e.n)],a=Lo(i,l,o.width,o.places?.edges);t.fillStyle=
r.ink;for(let c=0;c<a.length;c+=2){let[u=0,f=0]=[a[c],a[c+1]];t.fillRect(u,1,Math.max(1,f-u),Se[0]-2)}}function vm(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:l}){st(t,l?"center":"right");let[a,c]=[Xt(o,0),Xt(o,o.width)];for(let u=Math.
max(0,Math.floor(a));u<Math.min(e.n,Math.ceil(c));u++){let[f,m]=[At(o,u+.5),Ir(o,u)];if(f<5||f>o.width-5||!xl(o,u))continue;
let d=l?m-xs:i,p=b(e.tree.order,u),h=!!n?.[p];t.save(),t.translate(f,l?ys+U/2:ys),l||t.rotate(-Math.PI/2),t.fillStyle=h?
r.ink:r.quiet,t.font=s.css(U,h),t.fillText(s.fit(q(e.name(p)),d,U,h,co(e,p)),0,0),t.restore()}}var xl=(t,e)=>Ir(t,e)>=sr-
1e-6;function Ml(t,{data:e,frame:n,corner:o,strip:r,theme:s,face:i,ticks:l}){let a=o.left-r;t.save(),t.translate(a,o.top);
let c=Math.max(1,Math.round(n.dpr))/n.dpr,u=m=>Math.round(m*n.dpr)/n.dpr;t.fillStyle=s.rule,t.fillRect(-c,0,c,n.height),
t.font=i.css(),st(t,"right");let f=qt(l);l.forEach((m,d)=>{let p=lt(n,m);t.fillStyle=s.rule,t.fillRect(-5,u(p-c/2),5,c),
t.fillStyle=s.quiet,t.fillText(f[d]??"",-9,p+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",
t.fillText(i.fit(q(e.heightLabel),n.height-8),-n.height/2,7-a)),t.restore()}function kl(t,{data:e,frame:n,corner:o,theme:r},s){
if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-
n.from)/e.n*n.width),l=Math.min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+l,s,i,2)}function Al(t,{data:e,cut:n,colors:o,
frame:r,corner:s,theme:i},l,a){let{tree:c}=e,{dpr:u}=r,f=b(c.start,a),m=f+b(c.sizes,a),d=Math.max(1,Math.round(.5*u));t.
save(),t.setTransform(1,0,0,1,Math.round(s.left*u),Math.round(s.top*u)),t.beginPath(),t.rect(0,-u*4,Math.round(r.width*u),
Math.round((r.height+4)*u)),t.clip();let{rects:p,owner:h}=l,g="";for(let x=0;x<l.count;x++){let M=b(h,x),A=b(c.start,M);
if(A<f||A>=m||M>a)continue;let _=b(n.labels,b(c.order,A)),v=b(c.sizes,M)<=b(n.sizes,_)?ot(b(o,b(n.nodes,_))):i.ink;v!==g&&
(t.fillStyle=g=v),t.fillRect(b(p,4*x)-d,b(p,4*x+1)-d,b(p,4*x+2)+2*d,b(p,4*x+3)+2*d)}t.restore();let[w,y]=[Math.max(0,At(
r,f)),Math.min(r.width,At(r,m))];y<=w||(t.fillStyle=i.ink,t.fillRect(s.left+w,s.top+r.height+Se[1]+1,Math.max(y-w,1.5),1.5))}
function vl(t,{data:e,frame:n,corner:o,theme:r},s){let i=At(n,b(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[l,a]=[o.
left+i,o.top+n.height+(Se[0]+Se[1])/2];t.beginPath(),t.arc(l,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,
t.strokeStyle=r.ink,t.stroke()}function Ms({data:t,cut:e,frame:n,corner:o,tracks:r},s,i,l){let{tree:a}=t,[c,u]=[s-o.left,
i-o.top];if(c<0||c>=n.width||u<-l)return null;let f=Math.min(Math.max(Math.floor(Xt(n,c)),0),t.n-1),m=b(a.order,f),d=u-n.
height;if(d>r[0]&&d<r[1])return{leaf:m};if(d>ys-2)return xl(n,f)?{leaf:m}:null;if(d>Se[0]-1)return{node:b(e.nodes,b(e.labels,
m))};if(d>-5)return{leaf:m};let p=zn(a,n,c,u,l);return p<0?null:p<t.n?{leaf:p}:{node:p}}var Sm=550,Fe={mouse:7,touch:14,line:8,snap:4};function Sl(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:l,
menu:a}=t,c,u={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function f(M,A){let{frame:_}=l(),{tree:N}=e.data,v=Math.
min(Math.max(To(_,M),0),_.top),T=Rt(N,v),O=lt(_,Qe(ge(N,T)));!A&&Math.abs(O-M)<=Fe.snap?e.cut.locked.length?e.setThreshold(
Qe(ge(N,T))):e.setClusters(T):e.setThreshold(v)}function m(M){let{cut:A,frame:_}=l();if(!A.isUneven)return A.t;let N=Yt(
A,_).find(({x0:v,x1:T})=>v<=M&&M<T);return N?fo(A)[N.label]??A.t:A.t}function d(M,A){return M.target===o?null:Ms(l(),A.x,
A.y,M.pointerType==="touch"?Fe.touch:Fe.mouse)}function p(M,A){return u.menu=!0,a.open(A,M)}let h=M=>M?.node??M?.leaf??-1;
function g(M,A,_){if(_)if(M.altKey)_.node!==void 0&&e.flip(_.node);else{let N=_.node===void 0?[_.leaf]:Lt(e.data.tree,_.
node);e.select(N,{add:M.shiftKey})}else{let{corner:N,frame:v}=l();!M.shiftKey&&A.x>=N.left&&v.width&&e.select([])}}function w(M,A,_){
if(n.style.cursor=M?"pointer":r.part?"grab":"",e.setHover(M),M){let[N,v]=rr(e,M),T=M.node===void 0?[]:a.hint(_);i.show(A.
x,A.y,N,[...v,...T])}else i.hide()}function y(M){if(!sn(n,M))return;let A=M.deltaMode?16:1,[_,N]=[M.deltaX*A,M.deltaY*A],
{frame:v,corner:T}=l();if(!M.ctrlKey&&!M.shiftKey&&Math.abs(_)>Math.abs(N))return r.part?(M.preventDefault(),r.move(_/Le(
v))):void 0;let O=N||_,k=kt(n,M);if(M.shiftKey||k.x<T.left)return O>0&&s.share===1?void 0:(M.preventDefault(),s.zoom(Math.
exp(O*.002)));if(O>0&&!r.part)return;M.preventDefault();let E=(k.x-T.left)/v.width;r.zoom(Math.exp(O*(M.ctrlKey?.01:.002)),
E)}let x=[hn(n,{down(M,A){if(a.close(),M.button!==0)return!1;let{frame:_,corner:N}=l(),v=N.top+lt(_,Math.min(e.cut.t,_.top)),
T=N.top+lt(_,Math.min(m(A.x-N.left),_.top)),O=M.pointerType==="touch"?Fe.touch:Fe.line,[k,E]=[M.target===o,A.x<N.left-4];
return u={mode:k||E||Math.abs(A.y-T)<=O?"cut":"press",offset:E&&!k?0:v-A.y,pill:k,start:r.shown(),what:k||E?null:d(M,A)},
n.classList.add("by-pointer"),o.focus({preventScroll:!0}),M.preventDefault(),i.hide(),E&&!k&&f(A.y-N.top,M.altKey),M.pointerType===
"touch"&&(c=setTimeout(()=>p(A,h(u.what)),Sm)),!0},drag(M,A,_){let[N,v]=[A.x-_.x,A.y-_.y];if(_.moved||=Math.abs(u.mode===
"cut"?v:N)>=(u.what?rn:1),!_.moved)return;clearTimeout(c);let{frame:T,corner:O}=l();u.mode==="press"&&r.part&&(u.mode="p\
an"),u.mode==="cut"?(e.setHover(null),t.moved(),f(A.y+u.offset-O.top,M.altKey)):u.mode==="pan"&&r.move(-N/Le(T),u.start)},
up(M,A,_){clearTimeout(c),u.mode==="cut"&&e.flush(),!(u.menu||_.moved||u.pill||A.x<l().corner.left-4)&&(g(M,A,u.what),M.
pointerType==="touch"&&w(u.what,A,"Long press"))},cancel(){clearTimeout(c),u.mode==="cut"&&e.flush()},hover(M,A){M.pointerType!==
"touch"&&w(d(M,A),A,"Right click")},leave(){e.setHover(null),i.hide()},pinch(M,A,_){let{frame:N,corner:v}=l();r.zoom(M,(A.
x-_-v.left)/N.width),r.move(-_/Le(l().frame))}}),tt(n,{contextmenu(M){let A=kt(n,M),_=M.target===o?e.hover:Ms(l(),A.x,A.
y,u.menu?Fe.touch:Fe.mouse);M.shiftKey||!p(A,h(_))||M.preventDefault()},wheel:y,dblclick(){r.showAll(),s.showAll()}})];return()=>{
for(let M of x)M()}}var Tl=["ribbon","ribbon_module","evidence"];function El(t,e){let{store:n}=t,{model:o}=n,r=null,s=null,i="",l="";async function a(m){
s=await dn(m,t.box,"The evidence"),i!=="ended"&&(i="",s||n.setOption("ribbon",""),c())}function c(){let m=o.get("ribbon_\
module"),d=m&&n.option("ribbon")||"";if(d&&!s){i||a(m),i="loading";return}!d==!r&&d===l||(l=d,d?r?r.update():r=s?.(t)??null:
(r?.destroy(),r=null),e())}function u(){l="",c()}for(let m of Tl)o.on(`change:${m}`,u);let f=[n.subscribe("option",c),n.
subscribe("data",u)];return c(),{width:m=>r?.width(m)??0,below:(m,d)=>r?.below(m,d),above:(m,d)=>r?.above(m,d),destroy(){
i="ended";for(let m of Tl)o.off(`change:${m}`,u);for(let m of f)m();r?.destroy()}}}var Tm=j.head_room,Em={grown:150,zoomed:96},_m=500;function _l(t,e,n){let o=t.ownerDocument,r=ie(o,n.font),s=null,i=null,
l=()=>be(o,()=>i=null),a=l(),c=null,[u,f]=[0,null],m=go(()=>O()),d=cl(()=>O()),p=xe(t,"hclust-tree",[N,v],()=>s=null),{box:h,
stage:g,tip:w,announce:y}=p;g.canvas.setAttribute("aria-hidden","true");let x=sl(h,()=>{R.menu.press("u",-1),R.handle.focus(
{preventScroll:!0})}),M=hl(h,e);function A(){if(s){let{cut:Et,selection:te,data:Y}=e,[Ne,ee]=[br(Y.tree),Ot(e)];return Object.
assign(s,{cut:Et,selection:te,data:Y,colors:Ne,classes:ee}),s}let{data:C,cut:I,selection:P}=e,[z,W]=m.shown(),Z=(Ft(C.tree)||
1)*Tm*d.share,[D,B]=[W-z,C.n].map(Et=>(g.width-52-Zn)/Et),G=Or(C.tree,C.leafRows),[K,V]=[D>=sr,B>=sr],ut=Et=>Et*(G?.least??
1)>=T()+xs,wt=K&&ut(D),bt=Em[V?"grown":"zoomed"],Zt=V?ut(B):wt,Qt=K?Zt?U+2:Math.min(bt,T()):0,le=M.room(g.width,r);h.style.
setProperty("--hc-names",`${(V?Qt+6:0)+le}px`);let $t={left:0,top:8},Te=Be+Qo+(Qt?Qt+6:0),Ue=Te+le+(m.part?5:0),Ee=Math.
max(40,g.height-$t.top-Ue),Pt=Ge(0,Z,Ee,44),_e=Math.max(...qt(Pt).map(Et=>r.width(Et)),0);$t.left=Math.max(Math.ceil(_e)+
11+(C.heightLabel?U+9:4),Ja(r));let ue=c?.width(g.width)??0;$t.left+=ue,M.place($t.left);let fe={width:Math.max(20,g.width-
$t.left-Zn),height:Ee,from:z,to:W,top:Z,dpr:g.dpr,places:G},wn=br(C.tree);return s={data:C,cut:I,colors:wn,classes:Ot(e),
selection:P,frame:fe,corner:$t,strip:ue,theme:n,face:r,ticks:Pt,labels:Qt,flat:wt,tracks:[Te,Te+M.tall()]},i=null,s}function _(C){
if(ye(a)&&([a,i]=[l(),null]),!i){i=Eo(C.data.tree,C.frame),a.width=Math.round(C.frame.width*C.frame.dpr),a.height=Math.round(
C.frame.height*C.frame.dpr);let I=a.getContext("2d");I&&_o(I,i,n.quiet)}return i}function N(C){let I=A(),{thick:P}=_(I);
bl(C,I,a,P),yl(C,I),Ml(C,I),M.paint(C,I,I.corner.top+I.frame.height+I.tracks[0],g.width),c?.below(C,I),kl(C,I,g.height-3)}
function v(C){let I=A(),{hover:P}=e;P?.node!==void 0&&Al(C,I,_(I),P.node),P?.leaf!==void 0&&vl(C,I,P.leaf),x.show(I,_(I),
g.width,e.offered),c?.above(C,I)}function T(){let{data:C}=e;if(f!==C.name){let I="";for(let P=0;P<C.n;P++){let z=q(C.name(
P));z.length>I.length&&(I=z)}[u,f]=[Math.ceil(r.width(I,U,!0)),C.name]}return u}function O(){s=null,g.paint()}function k(){
let{n:C,tree:I,leafRows:P}=e.data;m.reset(C,Or(I,P)?.least)}let E,$=()=>y(il(e.cut,e.data.noun,Ft(e.data.tree))),L=()=>{
clearTimeout(E),E=setTimeout($,_m)},R={store:e,box:h,handle:x.handle,viewport:m,heights:d,moved:x.endInvitation,tip:w,announce:y,
cancelAnnouncement:()=>clearTimeout(E),getScene:A,menu:Va({store:e,box:h,handle:x.handle,moved:x.endInvitation,tip:w})},
S=gl(R);return c=El({...R,paint:C=>g.paint(C)},O),p.onDestroy(Sl(R),x.destroy,S.destroy,R.menu.destroy,c.destroy,R.cancelAnnouncement,
e.subscribe(["data","cut"],R.menu.close),M.destroy,e.subscribe("data",()=>{M.update(),k(),d.reset(),w.hide(),S.leave(),p.
rest(),O(),$()}),e.subscribe("order",O),e.subscribe("cut",()=>{let C=s&&Vt(s.cut,e.cut);p.followCut(e.cut,...C?[]:[0]),C?
g.paint(1):g.paint(),L()}),e.subscribe("selection",()=>g.paint(0)),e.subscribe("option",()=>M.update()?O():g.paint(0)),e.
subscribe("reveal",()=>{let{start:C}=e.data.tree,I=A().frame.places?.edges;m.reveal(e.wanted.map(P=>ae(I,b(C,P))))}),e.subscribe(
"hover",()=>g.paint(1))),M.update(),k(),$(),{restyle(C){n=C,r=ie(o,n.font),f=null,O()},destroy(){p.destroy(),a.width=a.height=
0}}}var Nm={tree:_l,clustermap:es,scatter:Pa,distances:ra},Jt="distances";function Cm(){let t=null,e=0,n=()=>{};return Ns({initialize({
model:o}){return t=Mr(o),()=>{n(),t?.destroy(),t=null}},render({model:o,el:r}){t??=Mr(o),e++||(n=Om(t));let s=$m(r,t);return()=>{
s(),--e||n()}}})}function Om(t){let e=!1,n=vs(t.model,({row:r,nodes:s})=>{let i=r===void 0?-1:t.data.leafOf(r);e=!0,t.setHover(
i<0?null:{leaf:i}),t.setOffered(s),e=!1}),o=t.subscribe(["hover","data"],()=>{let{leaf:r}=t.hover??{};e||n.notify(r===void 0?
null:{row:b(t.data.rows,r)})});return()=>{o(),n.destroy()}}function $m(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=fr(t,r);Mn(o,s);
let i=[],l=null,a=()=>e.model.get("parts")??["tree"],c=N=>t.closest(".hclust")?.querySelector(`.hclust-${N}-slot`)??null,
u=[],f=null;function m(){let N=to(o,"hclust-live-bar");e.model.get("controls")&&u.push(Ba(N,e).destroy);let v=Wa(N,e);f=
v.box,u.push(v.destroy,()=>N.remove()),h();let T=null;for(let k of a()){let E=k==="tree"||k===Jt;E||(T??=to(o,"hclust-li\
ve-pair")),d(k,E?o:T)}let O=i[0]?.box;l=O?qa(O,e):null,l&&u.push(l.destroy)}function d(N,v){let T=Nm[N];if(!T)return;let O=to(
v,`hclust-part-${N}`),k={part:N,make:T,box:O,view:T(O,e,s)};i.push(k),N===Jt&&h()}function p({view:N,box:v}){N.destroy(),
v.remove()}function h(){let N=c("find");N&&f&&f.parentElement!==N&&N.append(f);let v=i.find(({part:O})=>O===Jt)?.box,T=v&&
c(Jt);!T||v.parentElement===T||(v.classList.add("hclust","hclust-live"),Mn(v,s),T.append(v))}function g(){let N=k=>k.filter(
E=>E!==Jt),[v,T]=[a(),i.map(({part:k})=>k)];if(N(v).join()!==N(T).join())return x();if(v.includes(Jt)===T.includes(Jt))return;
if(v.includes(Jt))return d(Jt,o);let O=i.find(({part:k})=>k===Jt);O&&p(O),i=i.filter(k=>k!==O)}function w(){for(let N of i)
p(N);for(let N of u)N();o.querySelector(".hclust-live-pair")?.remove(),i=[],l=null,u=[]}function y(){let N=fr(t,r);if(JSON.
stringify(N)!==JSON.stringify(s)){s=N,Mn(o,s);for(let v of i)v.box.classList.contains("hclust")&&Mn(v.box,s),v.view.restyle?
v.view.restyle(s):(v.view.destroy(),v.view=v.make(v.box,e,s))}}let x=()=>{w(),m()};e.model.on("change:parts",g),e.model.
on("change:controls",x);let M=Es(o,y);m();let A=yt(o),_=new A.ResizeObserver(()=>{h(),y(),l?.refresh()});return _.observe(
o),A.addEventListener(ur,e.announceCut),()=>{A.removeEventListener(ur,e.announceCut),M(),_.disconnect(),e.model.off("cha\
nge:parts",g),e.model.off("change:controls",x),w(),e.flush(),o.remove(),r.remove()}}export{Cm as default};
