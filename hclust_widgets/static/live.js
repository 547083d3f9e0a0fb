// Generated from js/ by `npm run build`. Do not edit.
function rt(t){return t.ownerDocument.defaultView??globalThis}function Ut(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function pn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var Et={r:255,g:255,b:255,a:1},qt={r:0,g:0,b:0,a:1};function Rt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,a=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Ir),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,a].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a}}function Ir(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Pt(t,e){return{...mt(e,t,t.
a),a:1}}function mt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function ct({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function dn({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Te(t,e){let[n,o]=[Rt(e.paper)??Et,Rt(e.ink)??qt],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,a]of Object.entries(r))t.style.setProperty(`--hc-${s}`,a);t.style.setProperty("--hc-band",ct(mt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Vt(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var mn={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866",
"#BA8DB4","#CC3311"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
needs_table:"only a tree was handed in: pass the table as well (table=...)."};var W=mn;var Ee="hclust-asking",gi=W.undo_run_ms;function $r(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function ke(t,e){let n=rt(t),o=n.getComputedStyle(t),r=g=>o.getPropertyValue(g).trim()?Se(e,`var(${g})`):null,s=Pr(t,e),
a=Pt(r("--jp-layout-color0")??s,s),c=dn(a)<.5,i=(g,w)=>Pt(g??w,a),l=r("--jp-ui-font-color1")??r("--jp-ui-font-color0"),f=i(
l??Se(e,"inherit"),c?Et:qt),u=i(r("--jp-ui-font-color2"),mt(a,f,.65)),d=i(r("--jp-border-color2"),mt(a,f,.16)),h=i(r("--\
jp-layout-color1"),a),p=ct(h)===ct(a)?mt(a,f,.03):h;return e.style.fontFamily="var(--jp-ui-font-family, var(--jp-content\
-font-family, inherit))",{paper:ct(a),ink:ct(f),quiet:ct(u),rule:ct(d),panel:ct(p),font:n.getComputedStyle(e).fontFamily,
dark:c}}var Rr=["class","style","data-theme","data-jp-theme-light","data-jp-theme-name"];function gn(t,e){let n=rt(t),{documentElement:o,
body:r}=n.document,s=new n.MutationObserver(e);for(let c of[o,r])s.observe(c,{attributes:!0,attributeFilter:Rr});let a=n.
matchMedia("(prefers-color-scheme: dark)");return a.addEventListener("change",e),()=>{s.disconnect(),a.removeEventListener(
"change",e)}}function Pr(t,e){let n=[];for(let r=t;r;r=$r(r)){let s=bn(rt(r).getComputedStyle(r).backgroundColor,rt(r));
if(!(!s||s.a===0)&&(n.unshift(s),s.a===1))break}let o=Pt(Se(e,"Canvas")??Et,Et);return n.reduce((r,s)=>Pt(s,r),o)}function Se(t,e){
let n=rt(t);t.style.color=e;let o=bn(n.getComputedStyle(t).color,n);return t.style.color="",o}function bn(t,e){let n=Rt(
t);if(n)return n;let o=e.document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});
if(!r)return null;r.fillStyle=t,r.fillRect(0,0,1,1);let[s=0,a=0,c=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:a,b:c,
a:i/255}}function x(t,e){return t[e]}var wn=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])wn.set(t,
t);var zr=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
Dr=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function yn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+Hr(t.slice(e))}function Hr(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=wn.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:zr.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,Dr.test(e)?-2:-1)}function P(t,e=""){return e?`${bt(t,0)} ${t===1?yn(e):e}`:bt(t,0)}function Z(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":Ne(t)?bt(t,Ce(t)):En(t,2)}var Ne=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function Ce(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function Le(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?gt(t,2):bt(t,e>=100?
0:e>=10?1:2)}function Gt(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":Z(t);if(e==="text"||e==="truth")return t?
"yes":"no";if(e==="date")return Br(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?bt(t,0):Le(t);return n?`${r} ${n}`:r}function Br(t){
let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function xn(t,e,n,o=0){return vn(
t,e,n,o)[0]}function An(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,a,c]=vn(n,t,e,o);return[a,c]}let[r,s]=[Z(t),Z(e)];for(let a=4;a<
17&&r===s&&t<e;a++)[r,s]=[gt(t,a),gt(e,a)];return[r,s]}function vn(t,e,n,o){let r=[Fr(t,o),Z(e),Z(n)],[s,a,c]=r;for(let i=4;i<
17;i++){let l=_e(s),f=l<_e(c)||t===n&&s===c;if(!(e<t&&t<=n)||_e(a)<l&&e<l&&l<=n&&f)return[s,a,c];[s,a]=[gt(t,i),gt(e,i)],
c=n===1/0?Z(n):gt(n,i)}return r}function Fr(t,e){if(!Ne(e)||!Ne(t))return Z(t);let n=Math.min(Ce(e),Ce(t)),o=10**n;return bt(
Math.floor(t*o+.5)/o,n)}function _e(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}var Wr=[1,2,2.5,5,10];function St(t,e,n,o){
let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.max(1,Math.floor(n/o)),a=10**Math.floor(
Math.log10(r/s)),c=a*(Wr.find(f=>f*a*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.ceil((t-i)/c);f*c<=e+i;f++)l.push(
Number((f*c).toPrecision(12)));return l}function pt(t){let e=t.slice(1).map((a,c)=>a-x(t,c)),n=(e.length?Math.min(...e):
Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(a=>gt(a,3));let r=Math.max(0,-Math.floor(
Math.log10(n)+1e-9)),s=()=>t.some(a=>Math.abs(Number(a.toFixed(r))-a)>n/100);for(;r<6&&s();)r++;return t.map(a=>bt(a+0,r))}
function bt(t,e){let n=Tn(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,",");return r===void 0?s:`${s}.${r}`}
function Tn(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);if(Number.isInteger(t)&&!Object.is(
t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,-0)?`-${n}`:n;let r=t.toFixed(e+30).
slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function En(t,e){let[n="",o=""]=t.toExponential(e+30).split(
"e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(r.at(-1))%2===0?`${r}e${o}`:t.toExponential(
e)).replace(/e([+-])(\d)$/,"e$10$2")}function gt(t,e){if(t===0)return"0";let n=Number(t.toExponential(e-1).split("e")[1]);
if(n<-4||n>=e){let[o="",r=""]=En(t,e-1).split("e");return`${Mn(o)}e${r}`}return Mn(Tn(t,e-1-n))}function Mn(t){return t.
includes(".")?t.replace(/\.?0+$/,""):t}function U(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function Sn(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let a=r+s+1>>1;n(o.slice(
0,a).join("").trimEnd()+"…")<=e?r=a:s=a-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}var _n=W.max_cluster_title,Ie=["node_names","node_colors"];function Xt(t){let[e,n]=Ie.map(o=>jr(t.get(o)));return{names:e,
colors:n}}function jr(t){let e=new Map;for(let[n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var kn=new WeakMap,
Kr=new Map;function Ur({tree:t,nodes:e}){let n=t.annotations?.names;if(!n?.size)return Kr;let o=kn.get(n);o||kn.set(n,o=
new WeakMap);let r=o.get(e);return r||o.set(e,r=qr(n,e)),r}function qr(t,e){let n=[];for(let c=0;c<e.length;c++){let i=x(
e,c),l=t.get(i);l!==void 0&&n.push({label:c,node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),
s=new Set([...o].filter(c=>{let i=/^\d+$/.test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!r.has(i)})),
a=new Map;for(let{label:c,name:i}of n.sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i}\
 (${f})`;s.add(l),a.set(c,l)}return a}function Y(t,e){let n=Ur(t).get(e);return n===void 0?P(e):`${P(e)} ${U(n)}`}function wt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Dt(t,n);return Nn(t,n,Oe(o),o)}function zt(t,e){let n=e>=
0?e:0,o=yt(t,n);return Nn(t,o,n,Dt(t,o))}function yt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;et(n,s)<
e?o=s+1:r=s}return t.n-o}function Dt(t,e){let{n,heights:o}=t;return{lower:e<n?et(o,n-e-1):0,upper:e>1?et(o,n-e):1/0}}function Oe({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Nn(t,e,n,{
lower:o,upper:r}){let s,a,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=Vr(t,
e)},get sizes(){return a??=this.nodes.map(i=>et(t.sizes,i))},get labels(){return c??=Yr(t,this.nodes)}}}function Vr(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let a=n-1-s;Gr(r,s,et(o,2*a)),Xr(r,s+1,et(o,2*a+
1))}return r}function Gr(t,e,n){Cn(t,0,e,n)}function Cn(t,e,n,o){for(;n>e;){let r=n-1>>1,s=et(t,r);if(o<=s)break;t[n]=s,
n=r}t[n]=o}function Xr(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(et(t,r)>et(t,s))&&(r=s),t[o]=et(t,r),o=r,r=2*o+1}Cn(
t,0,o,n)}function Yr(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=et(t.start,o),a=s+et(t.sizes,o);for(let c=s;c<
a;c++)n[et(t.order,c)]=r}),n}function Ln(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(
Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let a=2;a<=o;a++){let{lower:c,upper:i}=Dt(t,a),l=c>0?i/c:i>0?1/0:1;
l>s&&([s,r]=[l,a])}return r}function et(t,e){return t[e]}function $e(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=q(t,2*l),u=q(t,2*l+1);s[o+l]=q(s,f)+q(s,u),a[f]=
a[u]=o+l;let d=q(e,l);d<c?i=!1:c=d,r[l]=c}return Yt({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:a},
n)}function Yt(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=q(o,2*i+(e[i]?1:0)),
f=q(o,2*i+(e[i]?0:1)),u=q(s,n+i);s[l]=u,s[f]=u+q(r,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[q(s,i)]=i,c[i]=q(s,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(q(c,q(o,2*i))+q(c,q(o,2*i+1)))/2;return{...t,flips:e,start:s,order:a,
x:c}}function In(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,Yt(t,n)}function nt(t,e){return e<
t.n?0:q(t.distances,e-t.n)}function it(t){return t.n<2?0:q(t.heights,t.n-2)}function Mt(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[q(t.children,2*n+o),q(t.children,2*n+1-o)]}function dt(t,e){let n=q(t.start,e);return t.order.subarray(n,n+q(t.
sizes,e))}function On(t,e,n,o){let{n:r,start:s,sizes:a}=t,c=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=q(a,
l),u=q(s,l);f>=o&&u<n&&u+f>e&&(c[i++]=l)}return c.subarray(0,i)}function q(t,e){return t[e]}function Jr(t){let e=Jt(t.get("heights")),n=_t(t.get("flips"),e.length),o=$e(kt(t.get("children")),e,n);return o.annotations=
Xt(t),o}function Re(t){let e=Jr(t),n=e.n,o=t.get("columns")??[],r=Jt(t.get("col_heights")),s=kt(t.get("col_children")),a=Jt(
t.get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=kt(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,d)=>d);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:es(t.get("values")),
columnTree:r.length?$e(s,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:Zr(i,Jt(t.get(
"axes")),a,c.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Qr(_t(t.
get("names")),kt(t.get("name_ends"))),leafOf:u=>ts(f,u)}}function Zr(t,e,n,o,r){let s=0;return t.map(({original:a})=>a===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,i)=>n[i*o+a]??NaN))}function Qr(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function ts(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;x(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function Zt(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function _t(t,e=0){let n=new Uint8Array(Zt(t));return n.length>=e?n:new Uint8Array(e)}function kt(t){return new Int32Array(
Zt(t))}function es(t){return new Float32Array(Zt(t))}function Jt(t){return new Float64Array(Zt(t))}var ns=200,os=["x","y","cmap","row_cluster","col_cluster"];function ze(t){let e=Re(t),n=Qt(t,e),o=Pe(t,e),r=null,s=[],a=new Map,
c=v=>{for(let I of[...a.get(v)??[]])I(v)},i=new Map,l,f=-1/0,u=!1,d=!1;function h(v){u=!0;try{for(let[I,D]of Object.entries(
v))t.set(I,D)}finally{u=!1}}function p(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let v=Object.fromEntries(
i);i.clear(),h("n_clusters"in v?{...v,...b()}:v),t.save_changes()}function g(v){for(let[I,D]of Object.entries(v))i.set(I,
D);l??=setTimeout(p,Math.max(0,f+ns-Date.now()))}function w(){if(p(),!!d){d=!1;try{let v={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...m(),...v}})}catch{}}}let m=()=>({n_clusters:n.k,distance_threshold:n.t}),b=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),M=[];function y(v,I){
let D=()=>{!u&&(v==="revision"||t.get("revision")===e.revision)&&I()};t.on(`change:${v}`,D),M.push([`change:${v}`,D])}let T=t.
get("python_seq");function A(){let v=T;return T=t.get("python_seq"),T!==v}let E=()=>i.has("n_clusters")||(t.get("browser\
_seq_seen")??0)<(t.get("browser_seq")??0);function S(v){let I=t.get("threshold_step");return I>0&&Math.abs(v-Math.round(
n.t/I)*I)<1e-6*I}y("revision",()=>{let v=e.revision>0&&E();if(i.clear(),d&&=v,T=t.get("python_seq"),e=Re(t),v){n=wt(e.tree,
n.k);let I={..._(n.k),...m()};h(I),g(I)}else n=Qt(t,e);o=Pe(t,e),r=null,c("data")}),y("python_seq",()=>queueMicrotask(A)),
y("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let v=A();v&&E()?h(m()):$(Qt(t,e),v)}),y("distance_threshold",()=>{
let v=t.get("distance_threshold");if(v===n.t)return;let I=A();if(!I&&S(v))return;if(I&&E()){h(m());return}let D=yt(e.tree,
v)===t.get("n_clusters");$(D?Qt(t,e):zt(e.tree,v),I)});for(let v of Ie)y(v,()=>{e={...e,tree:{...e.tree,annotations:Xt(t)}},
n=$n(n,e.tree),c("cut")});y("flips",()=>{let v=_t(t.get("flips"),e.n-1);v.some((I,D)=>I!==e.tree.flips[D])&&N(Yt(e.tree,
v))}),y("selection",()=>{i.delete("selection");let v=Pe(t,e);Rn(o,v)||(o=v,c("selection"),L([...v?.keys()??[]].filter(I=>v?.[I])))});
for(let v of[...os,"cmap_colors"])y(v,()=>c("option"));function N(v){e={...e,tree:v},n=$n(n,v),c("order")}function L(v){
s=v,v.length&&c("reveal")}function $(v,I){i.delete("n_clusters"),i.delete("distance_threshold"),d=!I,n=v;let D={..._(v.k),
...m(),...I?{}:b()};h(Object.fromEntries(Object.entries(D).filter(([C,k])=>t.get(C)!==k))),c("cut")}function _(v){let I=t.
get("most_clusters");return I&&v>I?{most_clusters:Math.min(e.n,2*v)}:{}}function z(v){v.k===n.k&&v.t===n.t||(n=v,d=!0,g(
{..._(n.k),...m()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){
return r},setThreshold(v){z(zt(e.tree,v))},setClusters(v){z(wt(e.tree,v))},select(v,{add:I=!1}={}){let D=I&&o?o.slice():
new Uint8Array(e.n);for(let k=0;k<v.length;k++)D[x(v,k)]=1;let C=D.includes(1)?D:null;Rn(o,C)||(o=C,g({selection:rs(C,e)}),
c("selection"),L(Array.from(v)),p())},get wanted(){return s},reveal:L,setHover(v){v?.leaf===r?.leaf&&v?.node===r?.node||
(r=v,c("hover"))},flip(v){let I=In(e.tree,v);if(I===e.tree)return;N(I);let{buffer:D,byteOffset:C,byteLength:k}=I.flips;g(
{flips:new DataView(D,C,k),flips_of:e.revision}),p()},option(v){return i.has(v)?i.get(v):t.get(v)},setOption(v,I){this.option(
v)!==I&&(g({[v]:I}),c("option"))},flush:p,announceCut:w,subscribe(v,I){let D=typeof v=="string"?[v]:v;for(let C of D)a.has(
C)||a.set(C,new Set),a.get(C)?.add(I);return()=>{for(let C of D)a.get(C)?.delete(I)}},destroy(){p();for(let[v,I]of M)t.off(
v,I);M.length=0,a.clear()}}}function Qt(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance_threshold")];return yt(
e,o)===n?zt(e,o):wt(e,n)}function $n(t,e){return yt(e,t.t)===t.k?zt(e,t.t):wt(e,t.k)}function Pe(t,e){let n=kt(t.get("se\
lection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let a=e.leafOf(s);a<0||(o[a]=1,r=!0)}return r?o:null}function rs(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Rn(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var te={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};var zn=Object.keys(te),Pn=new Map;function Dn(t){return[...t.get("cmap_names")??[],...zn]}function De(t,e){let n=Pn.get(
t);if(n)return n;let o=Object.hasOwn(te,t)?te[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=ss(o):r>=0&&(n=
_t(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?De(x(zn,0),e):(Pn.set(t,n),n)}function ss(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let a=r;a<=s;a++){
let c=(a-r)/(s-r);for(let i=0;i<3;i++)e[3*a+i]=n(o+1+i)*(1-c)+n(o+5+i)*c}}return e}function Hn(t,e,n,o,[r,s],a,c){let i=new Float64Array(e),l=new Float32Array(a*c),f=(s-r)/c,u=-1;for(let d=0;d<c;d++){let h=r+
d*f;if(f<=1){let p=Math.min(Math.max(Math.floor(h+f/2),0),n.length-1);if(p===u){l.copyWithin(d*a,(d-1)*a,d*a);continue}u=
p;let g=J(n,p)*e;for(let w=0;w<e;w++)i[w]=J(t,g+w)}else is(i,t,e,n,h,h+f);as(l,d*a,i,o,a)}return l}function is(t,e,n,o,r,s){
t.fill(0);let a=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let i=Math.min(c+1,s)-Math.max(c,r);if(i<=1e-9)
continue;a+=i;let l=J(o,c)*n;for(let f=0;f<n;f++)t[f]=J(t,f)+i*J(e,l+f)}for(let c=0;c<n;c++)t[c]=J(t,c)/a}function as(t,e,n,o,r){
let s=o.length,a=s/r;for(let c=0;c<r;c++){let[i,l]=[c*a,(c+1)*a];if(a<=1){t[e+c]=J(n,J(o,Math.min(Math.floor(i+a/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*J(n,J(o,u));t[e+c]=f/a}}function Bn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=J(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Fn(t,[
e,n],o,r){let s=256/(n-e);for(let a=0;a<t.length;a++){let c=J(t,a);if(Number.isNaN(c))continue;let i=3*Math.min(Math.max(
Math.floor((c-e)*s),0),255);r[4*a]=J(o,i),r[4*a+1]=J(o,i+1),r[4*a+2]=J(o,i+2),r[4*a+3]=255}}function ee(t,[e,n],o){let r=[],
s=o/(n-e),a=Math.ceil(n);for(let c=Math.floor(e);c<a;c++){if(!t(c))continue;let i=Math.max((c-e)*s,0),l=Math.min(Math.max(
(c+1-e)*s,i+1),o),f=r.length-1;f>0&&i<=J(r,f)+1e-6?r[f]=Math.max(l,J(r,f)):r.push(i,l)}return r}function J(t,e){return t[e]}function Wn(t,e,n){let o=rt(t),r=e.map(h=>{let p=o.document.createElement("canvas");return p.className="hclust-layer",t.
append(p),{canvas:p,draw:h,stale:!0,ctx:p.getContext("2d")}}),s=r.at(-1).canvas,a=0,c=0,i={canvas:s,width:0,height:0,dpr:1,
paint(...h){r.forEach((p,g)=>{(!h.length||h.includes(g))&&(p.stale=!0)}),i.width&&(a||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(a),u.disconnect(),d();for(let{canvas:h}of r)h.width=h.height=0,h.remove()}};function l(){a=0;let h=o.
performance.now();for(let p of r)p.stale&&(p.stale=!1,p.ctx.setTransform(i.dpr,0,0,i.dpr,0,0),p.ctx.clearRect(0,0,i.width,
i.height),p.ctx.save(),p.draw(p.ctx,i),p.ctx.restore());s.dataset.ms=(o.performance.now()-h).toFixed(2),s.dataset.painted=
String(++c)}function f(){let[h,p]=[t.clientWidth,t.clientHeight],g=(o.devicePixelRatio||1)*Ut(t);if(!(h===i.width&&p===i.
height&&g===i.dpr)&&(Object.assign(i,{width:p?h:0,height:p,dpr:g}),!!i.width)){for(let{canvas:w}of r)w.width=Math.round(
h*g),w.height=Math.round(p*g);n?.(i);for(let w of r)w.stale=!0;o.cancelAnimationFrame(a),l()}}s.addEventListener("hclust\
-record",h=>{let{detail:p}=h;for(let g of r)p.save(),p.setTransform(i.dpr,0,0,i.dpr,0,0),g.draw(p,i),p.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let d=pn(o,f);return i}function G(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11;function lt(t,e){let n=new Map,o=null,
r=(a=B,c=!1)=>`${c?"600 ":""}${a}px ${e}`,s=(a,c=B,i=!1)=>{let l=r(c,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(a);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return a.length*c*.6;o.font=l,f.set(a,
u=o.measureText(a).width)}return u};return{css:r,width:s,fit:(a,c,i,l)=>Sn(a,c,f=>s(f,i,l))}}function jn(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],a=o[0],c=o[1],i,l,f=!1,u=0;u<n;++u)o=t[u],i=o[0],l=o[1],l>s!=
c>s&&r<(a-i)*(s-l)/(c-l)+i&&(f=!f),a=i,c=l;return f}function Kn(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let a=0;a+1<n.length;a+=2){let[c,i]=[j(n,a),j(n,a+1)];o.push([c,i]),
r[0]=Math.min(j(r,0),c),r[1]=Math.min(j(r,1),i),r[2]=Math.max(j(r,2),c),r[3]=Math.max(j(r,3),i)}let s=[];for(let a=0;a<t.
length;a++){let[c,i]=[j(t,a),j(e,a)];c<j(r,0)||c>j(r,2)||i<j(r,1)||i>j(r,3)||jn(o,[c,i])&&s.push(a)}return s}function Un(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),a=Math.max(1,Math.ceil((o+1)/r)),c=h=>{let[p,g]=[j(t,h),j(
e,h)];return p>=0&&p<=n&&g>=0&&g<=o?Math.floor(g/r)*s+Math.floor(p/r):-1},i=new Int32Array(s*a+1),l=t.length;for(let h=0;h<
l;h++){let p=c(h);p>=0&&(i[p+1]=j(i,p+1)+1)}for(let h=0;h<s*a;h++)i[h+1]=j(i,h+1)+j(i,h);let f=i.slice(),u=new Int32Array(
j(i,s*a));for(let h=0;h<l;h++){let p=c(h);if(p<0)continue;let g=j(f,p);u[g]=h,f[p]=g+1}let d=(h,p)=>Math.min(Math.max(Math.
floor(h/r),0),p-1);return{nearest(h,p,g){let w=-1,m=g*g,[b,M]=[d(h-g,s),d(h+g,s)],[y,T]=[d(p-g,a),d(p+g,a)];for(let A=y;A<=
T;A++){let E=j(i,A*s+M+1);for(let S=j(i,A*s+b);S<E;S++){let N=j(u,S),L=(j(t,N)-h)**2+(j(e,N)-p)**2;(L<m||L===m&&N>w)&&([
m,w]=[L,N])}}return w}}}function ne([t,e],n,o,r,s){let a=e-t,c=Math.min(Math.max(a*r,s),n[1]-n[0]),i=a>0?(o-t)/a:.5;return ft(
[o-i*c,o+(1-i)*c],n,0)}function ft([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function j(t,e){
return t[e]}var cs=5,ls=.12;function oe(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let a=s&&s[1]-s[0]<e*.999?s:null;a?.[0]===n?.[0]&&
a?.[1]===n?.[1]||(n=a,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,a){let[c,i]=o(),
l=c+Math.min(Math.max(a,0),1)*(i-c);r(ne([c,i],[0,e],l,s,Math.min(e,cs)))},move(s,a=o()){n&&r(ft(a,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[a,c]=n,i=1/0;for(let l=0;l<s.length;l++){let f=x(s,l),u=f<a?f-a:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(ft(n,[0,e],i+Math.sign(i)*ls*(c-a)))}}}var ot="walking";function qn({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let a=s?.closest(`.${ot}`);return t===
"Enter"&&r&&!a}var Ht=14,re=4;function Vn(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[a,c]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=U(l);r.length<f.length;){let d=e.createElement("span");r.push(d),n.append(d)}r.forEach(
(d,h)=>{d.hidden=h>=f.length,d.textContent=U(f[h]??"")}),n.hidden=!1,[a,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,d){
i(u,d),n.hidden=!1;let[h,p]=[t.clientWidth,t.clientHeight],g=l+Ht+a+re<=h?l+Ht:l-Ht-a,w=f-Ht-c,m=w>=re?w:f+Ht,b=(M,y)=>Math.
round(Math.max(re,Math.min(M,y-re)));n.style.transform=`translate(${b(g,h-a)}px, ${b(m,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var se=`This view shows the rows' values, but ${W.needs_table}`,Nt=4;function Ct(t,e,n,o){let r=t.ownerDocument,s=r.createElement(
"div");s.className=e,t.append(s);let a=Wn(s,n,o),c=Vn(s),i=r.createElement("div");i.className="hclust-unseen",i.setAttribute(
"aria-live","polite"),s.append(i);let l=[];return{box:s,stage:a,tip:c,announce(f){i.textContent=f},onDestroy(...f){l.push(
...f)},destroy(){for(let f of l)f();a.destroy(),s.remove()}}}function at(t,e){let{left:n,top:o}=t.getBoundingClientRect(),
r=Ut(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/r}}function Lt(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-wit\
hin")}function xt(t){return e=>{let n=t[e.key];!n||qn(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var fs=["Escape",
"Shift","Control","Alt","Meta"];function ie(t,e){let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.
hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute("role","application"),e.dataset.lmSuppressShortcuts="true";let o=[G(t,
{pointerdown:()=>{t.classList.add("by-pointer"),t.classList.remove(ot)}}),G(e,{keydown:r=>{fs.includes(r.key)||t.classList.
remove("by-pointer")},blur:()=>t.classList.remove("by-pointer",ot)})];return{destroy(){for(let r of o)r()},describe(r){e.
getAttribute("aria-label")!==r&&e.setAttribute("aria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle(
"hclust-empty",!!r)}}}function ae(t){let e=t?t.reduce((n,o)=>n+o,0):0;return e?`, ${P(e)} selected.`:"."}function ce(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=n.createElement(
"h4");r.textContent=e,o.append(r),t.append(o);function s(a,c,i){let l=n.createElement("label"),f=n.createElement("span");
return f.textContent=a,c.dataset.lmSuppressShortcuts="true",l.append(...i?[c,f]:[f,c]),o.append(l),l}return{el:o,select(a,c){
let i=n.createElement("select");i.addEventListener("change",()=>c(i.value)),i.setAttribute("aria-label",a);let l=s(a,i,!1),
f="";return{show(u,d,h=d){let p=JSON.stringify([d,h]);p!==f&&(f=p,i.replaceChildren(...d.map((g,w)=>{let m=n.createElement(
"option");return m.value=g,m.textContent=(h[w]??g).slice(0,60),m}))),i.value=u},hide(u){l.hidden=u}}},checkbox(a,c,i){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>i(l.checked));let f=s(a,l,!0);return{
show(u,d=!0){l.checked=u,f.hidden=!d}}},button(a,c){let i=n.createElement("button");return i.type="button",i.textContent=
a,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",c),o.append(i),{show(l){i.hidden=!l}}},hide(a){
o.hidden=a},destroy(){o.remove()}}}var He=Object.keys(W.marker_scales).length,Yn=1<<30;function us(t,e){return Yn|parseInt(e.slice(1),16)<<3|t%He}function le(t){
return(t&Yn)!==0}function Jn(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function Zn(t){return t&7}var Gn=new WeakMap,
Xn=new WeakMap;function fe(t){let e=Gn.get(t.children);return e||Gn.set(t.children,e=ps(t)),t.annotations?.colors.size?hs(
e,t.annotations):e}function hs(t,e){let n=Xn.get(e);if(!n){Xn.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=us(ut(n,o),
r)}return n}function Bt(t){let e=fe(t.tree);return t.nodes.map(n=>ut(e,n))}function ps(t){let{n:e,children:n,sizes:o}=t,
r=new Int32Array(2*e-1);for(let a=1,c=e-2;c>=0;c--,a++){let i=ut(n,2*c),l=ut(n,2*c+1),f=ut(o,i)>=ut(o,l);r[f?i:l]=ut(r,e+
c),r[f?l:i]=a}let s=Int32Array.from({length:e},(a,c)=>c);return wt(t,Ln(t)).nodes.forEach((a,c)=>{s[ut(r,a)]=c}),r.map(a=>ut(
s,a))}function ut(t,e){return t[e]}var Be=W.colors,Qn=Object.keys(W.marker_scales),to=W.marker_scales,ds=Be.length*Qn.length;function Fe(t){return le(t)?t:
t%ds}function tt(t){return le(t)?Jn(t):x(Be,t%Be.length)}function We(t){return x(Qn,le(t)?Zn(t):t%He)}var je=1;function st(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Ke(t,e){return t.from+e/t.width*(t.to-t.from)}
function Q(t,e){return t.height*(1-e/t.top)}function so(t,e){return t.top*(1-e/t.height)}function ht(t){return t.width/(t.
to-t.from)}function ue(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),a=je/(ht(e)*n),c=On(t,e.from,e.to,a),i=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:eo(r+s+1),
columns:eo(o+s+1)},u=0,d=(g,w,m,b,M)=>{i.set([w,m,b,M],4*u),l[u++]=g},h=g=>Math.round(st(e,V(t.x,g))*n-s/2),p=g=>Math.round(
Q(e,nt(t,g))*n-s/2);for(let g of c){let[w,m]=Mt(t,g),[b,M,y]=[h(w),h(m),p(g)],[T,A]=[Math.max(0,b),Math.min(o,M+s)];T<A&&
no(f.rows,y,T,A)&&d(g,T,y,A-T,s);for(let[E,S]of[[w,b],[m,M]]){if(S<0||S+s>o+1)continue;let L=E>=t.n&&V(t.sizes,E)>=a?p(E):
r,[$,_]=[Math.min(y,L),Math.max(y,L)];$<_&&no(f.columns,S,$,_)&&d(g,S,$,s,_-$)}}return{rects:i,owner:l,count:u,thick:s}}
function he(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,count:n,ink:o,
lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(V(e,s),V(e,s+1),V(e,s+2),V(e,s+3))}function eo(t){return{from:new Int32Array(
t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function no(t,e,n,o){let[r,s]=[V(t.from,e),V(t.to,e)];if(r<=n&&o<=s)return!1;
let a=n<=s&&r<=o;return t.from[e]=a?Math.min(r,n):n,t.to[e]=a?Math.max(s,o):o,!0}function Ft({tree:t,nodes:e,sizes:n,labels:o},r){
let s=[],a=je/(ht(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let i=V(o,V(t.order,c)),l=V(t.start,V(
e,i)),f=l+V(n,i),[u,d]=[Math.max(0,st(r,l)),Math.min(r.width,st(r,f))];s.push({label:i,x0:u,x1:d}),c=Math.max(f,Math.ceil(
l+a))}return s}var oo=new WeakMap;function pe(t,e){if(t.monotone)return nt(t,e);let n=oo.get(t.children);if(!n){n=new Float64Array(
2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=Mt(t,o);n[o]=Math.max(nt(t,o),n[r]??0,n[s]??0)}oo.set(t.children,n)}return V(
n,e)}function de(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(Ke(e,n)),0),t.n-1),a=V(t.order,s),c=je/
(ht(e)*e.dpr),i=-1,l=r,f=(u,d,h)=>{let p=Math.hypot(d,h);p<l&&([l,i]=[p,u])};for(let u=V(t.parents,a);u>=0;u=V(t.parents,
u)){if(V(t.sizes,u)<c)continue;let[d,h]=Mt(t,u),p=Q(e,nt(t,u)),g=[d,h].map(w=>st(e,V(t.x,w)));f(u,ro(n,g[0]??0,g[1]??0),
o-p),[d,h].forEach((w,m)=>{let b=Q(e,nt(t,w));f(w,n-V(g,m),ro(o,p,b))})}return i}function ro(t,e,n){let[o,r]=e<n?[e,n]:[
n,e];return t<o?o-t:t>r?t-r:0}function V(t,e){return t[e]}function io(t,e,n,o,r,s,a,c){t.width=Math.min(o.length,s.width),t.height=s.height;let i=Hn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Fn(i,a,c,f.data),l.putImageData(f,0,
0)}function ao(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function co(t,{
heatmap:e,names:n},o,r){let s=e.width/n.words.length,a=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach(
(c,i)=>{if(!c)return;let l=e.left+s*(i+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,
l,a+B+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,a+(n.angle<90?8:6)),t.
rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function lo(t,{heatmap:e,rowNames:n},[o,r],s,a,c){let i=e.height/
(r-o);t.font=c.css(),t.fillStyle=a.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){
let f=e.top+(l+.5-o)*i;t.fillText(c.fit(U(s(l)),n-10),e.left+e.width+7,f+.5)}}function Ue([t,e],n){let o=St(t,e,n,50);return{
values:o,words:pt(o)}}function fo(t,e,n,o,r,s){let{left:a,top:c,width:i,height:l}=e;for(let d=0;d<l;d+=.5){let h=3*Math.
min(255,Math.floor((1-d/l)*256));t.fillStyle=`rgb(${o[h]} ${o[h+1]} ${o[h+2]})`,t.fillRect(a,c+d,i,Math.min(1,l-d))}let{
values:f,words:u}=Ue(n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((d,h)=>{let p=c+l*(1-(d-n[0])/
(n[1]-n[0]));t.fillStyle=r.rule,t.fillRect(a+i,Math.min(Math.round(p),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[h]??"",
a+i+8,Math.min(Math.max(p,c+5),c+l-4))})}function qe(t,e,n,o,r){let s=ue(e,n),[a,c]=[Math.round(n.width*n.dpr),Math.round(
n.height*n.dpr)];t.width=Math.max(1,o?c:a),t.height=Math.max(1,o?a:c);let i=t.getContext("2d");return i&&(o&&i.setTransform(
0,1,1,0,0,0),he(i,s,r)),s}function uo(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,a]=[-1,0];for(let c=0;c<=o;c++){let i=Math.
floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:a/e.dpr,x1:c/e.dpr}),[s,a]=[f,c])}return r}function ho(t,e,n,o,r){for(let{label:s,x0:a,x1:c}of n){let i=c-a,
l=r&&i>4?.5:0;t.fillStyle=tt(x(o,s)),t.beginPath(),r&&i>8?t.roundRect(e.left,e.top+a+l,e.width,i-2*l,2):t.rect(e.left,e.
top+a+l,e.width,i-2*l),t.fill()}}function po(t,{heatmap:e,clusterBar:n},o,r,s){let a=ee(r,o,e.height),c=0;t.fillStyle=s.
paper,t.globalAlpha=.62;for(let l=0;l<=a.length;l+=2){let f=a[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=
a[l+1]??e.height}t.globalAlpha=1,t.fillStyle=s.ink;let i=n.left+n.width+1;for(let l=0;l<a.length;l+=2){let[f=0,u=0]=[a[l],
a[l+1]];t.fillRect(i,e.top+f,e.left-i-1,Math.max(1,u-f))}}function mo(t,{left:e,top:n,width:o,height:r},s,a){let c=d=>Math.
round(d*a)/a,[i,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[d,h]of[[s.paper,2],[s.ink,1]])t.fillStyle=d,t.beginPath(),t.rect(
i-h,l-h,f-i+2*h,u-l+2*h),t.rect(i,l,f-i,u-l),t.fill("evenodd")}function Ve({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:a}=e.rowTree;return{width:a,height:s,from:n,to:o,top:(it(
t.tree)||1)*1.04,dpr:r}}function go(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,d)=>u===i.key[d])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:d,columns:h,shown:p,ends:g,map:w,theme:m,face:b,dpr:M}=l,{heatmap:y,columnTree:T}=u,A={width:Math.max(1,Math.
round(y.width*M)),height:Math.max(1,Math.round(y.height*M))},E=[f.values,d,h,...p,A.width,A.height,w];o(n.heatmap,E,N=>io(
N,f,d,h,p,A,g,w)),ao(i,n.heatmap.canvas,y);let S=f.columnTree;if(T.height&&S){let N={...T,top:(it(S)||1)*1.02,dpr:M,from:0,
to:f.p};o(n.columns,[S,T.width,T.height,M,m.quiet],L=>{qe(L,S,N,!1,m.quiet)}),i.save(),i.setTransform(1,0,0,1,Math.round(
T.left*M),Math.round(T.top*M)),i.drawImage(n.columns.canvas,0,0),i.restore()}co(i,u,m,b),u.rowNames&&lo(i,u,p,L=>f.name(
x(d,L)),m,b),fo(i,u.bar,g,w,m,b)}function s(i,l){let{rowTree:f,rows:u,places:d}=l,h=Bt(l.cut),p=Ve(l),g=f?Ft(l.cut,p):uo(
l.cut,p,u);ho(i,d.clusterBar,g,h,f),f&&a(i,l,p,g,h)}function a(i,l,f,u,d){let{tree:h}=l.data,{rowTree:p}=l.places,{dpr:g,
from:w,to:m}=f,b=l.theme.quiet;o(n.tree,[h,p.width,p.height,g,w,m,b],y=>{qe(y,h,f,!0,b)});let{canvas:M}=n.tree;i.save(),
i.setTransform(1,0,0,1,Math.round(p.left*g),Math.round(p.top*g)),i.beginPath(),i.rect(0,0,M.width,M.height),i.clip(),i.drawImage(
M,0,0),i.globalCompositeOperation="source-atop";for(let{label:y,x0:T,x1:A}of u){let E=x(l.cut.nodes,y);if(E<h.n)continue;
let S=Math.round(Q(f,pe(h,E))*g-1),N=Math.floor(T*g);i.fillStyle=tt(x(d,y)),i.fillRect(S,N,M.width-S,Math.max(1,Math.ceil(
A*g)-N))}i.restore()}function c(i,l){let{data:f,places:u,rows:d,columns:h,placeOf:p,selection:g,hover:w,rowTree:m,theme:b,
dpr:M}=l,{heatmap:y}=u,[T,A]=l.shown;if(g){let $=_=>!!g[x(d,_)];po(i,u,l.shown,$,b)}if(!w)return;let E=y.height/(A-T),S=($,_,z,v)=>{
let I=Math.max(_-$,2/E),D=($+_)/2,C=Math.max(0,(D-I/2-T)*E),k=Math.min(y.height,(D+I/2-T)*E);k<=0||C>=y.height||mo(i,{left:z,
top:y.top+C,width:v-z,height:k-C},b,M)},[N,L]=[y.left,y.left+y.width];if(w.leaf!==void 0){let $=x(p,w.leaf);if(S($,$+1,N,
L),l.column>=0){let _=y.width/h.length;S($,$+1,N+l.column*_,N+(l.column+1)*_)}}else if(m){let $=x(f.tree.start,w.node);S(
$,$+x(f.tree.sizes,w.node),N,L)}}return{paintBase:r,paintCut:s,paintOverlay:c,destroy(){for(let{canvas:i}of Object.values(
n))i.width=i.height=0}}}var Ge=9,Wt=5,bo=11,ms=130,wo=37,yo=140,Mo=B+2;function Ao(t,e){let{width:n,height:o,columns:r,rows:s,dpr:a}=t,c=m=>Math.
round(m*a)/a,i=c(t.columnTree?Math.min(70,.1*o)+Wt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+Wt+Ge+Wt),u=16+
bo+10+Math.max(0,...t.scale.map(m=>e.width(m))),d=0;(o-i-24)/s>=Mo&&(d=Math.min(ms,.26*n,t.longestName())+10);let p=Math.
max(20,n-f-u-d),g=xo(r,p/r.length,f,.34*o,e);d&&(o-i-g.height)/s<Mo&&(d=0,p=Math.max(20,n-f-u),g=xo(r,p/r.length,f,.34*o,
e)),p=c(p);let w=c(Math.max(20,o-i-g.height));return{heatmap:{left:f,top:i,width:p,height:w},clusterBar:{left:f-Wt-Ge,top:i,
width:Ge,height:w},rowTree:{left:0,top:i,width:l,height:w},columnTree:{left:f,top:2,width:p,height:t.columnTree?i-Wt-2:0},
bar:{left:f+p+d+16,top:i,width:bo,height:Math.min(120,w)},names:g,rowNames:d}}function xo(t,e,n,o,r){let s=t.map(h=>U(h)),
a=h=>Math.max(0,...h.map(p=>r.width(p)));if(a(s)+8<=e)return{words:s,angle:0,every:1,height:B+12};let c=wo*Math.PI/180,i=e*
Math.sin(c)>=B+1,l=i?1:Math.max(1,Math.ceil((B+2)/e)),f=s.map((h,p)=>{if(p%l)return"";if(!i)return r.fit(h,Math.min(yo,o-
10));let g=n+e*(p+.5)-6;return r.fit(h,Math.min(yo,(o-16)/Math.sin(c),g/Math.cos(c)))}),u=i?c:Math.PI/2,d=a(f)*Math.sin(
u)+B*Math.cos(u)+12;return{words:f,angle:i?wo:90,every:l,height:Math.ceil(d)}}var gs=24;function It(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(gs,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function a(l){let f=at(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=at(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,at(t,l),f))}return G(t,{pointerdown:a,pointermove:c,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(at(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}var bs=7;function vo(t,e,n){let{data:o,cut:r,rows:s,columns:a,shown:[c,i]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
d=n-l.top;if(d<0||d>=l.height)return null;let h=Math.min(Math.floor(c+d/l.height*(i-c)),o.n-1),p=x(s,h);if(e>=l.left&&e<
l.left+l.width){let w=Math.floor((e-l.left)/l.width*a.length);return{leaf:p,column:Math.min(w,a.length-1)}}if(e>=f.left-
1&&e<l.left)return{label:x(r.labels,p)};if(!t.rowTree||e>u.left+u.width)return null;let g=de(o.tree,Ve(t),d,e-u.left,bs);
return g<0?null:g<o.n?{leaf:g,column:-1}:{node:g}}function Xe({data:t,cut:e,columns:n},o){if(o.label!==void 0){let a=P(x(
e.sizes,o.label),t.noun);return[`Cluster ${Y(e,o.label)}`,a]}if(o.node!==void 0){let a=e.nodes.indexOf(o.node),c=P(x(t.tree.
sizes,o.node),t.noun);return[a<0?c:`Cluster ${Y(e,a)} · ${c}`,`height ${Z(nt(t.tree,o.node))}`]}let r=`cluster ${Y(e,x(
e.labels,o.leaf))}`;if(o.column<0)return[t.name(o.leaf),r];let s=x(n,o.column);return[t.name(o.leaf),ws(t,o.leaf,s),r]}function ws(t,e,n){
let o=t.columnAbout[n],r=x(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?
"yes":"no"}`;let a=t.originalColumns[o?.original??-1];if(!a)return`${s}: ${Le(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${Gt(c??NaN,a.kind,a.unit)}`}function To(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:a,tip:c}=n;function i({x:m,y:b}){let M=r();return M&&
vo(M,m,b)}function l(m,b){t.setHit(m);let M=m?.label===void 0?m?.node:e.cut.nodes[m.label];m?.leaf!==void 0?e.setHover({
leaf:m.leaf}):M===void 0?e.setHover(null):e.setHover(M<e.data.n?{leaf:M}:{node:M}),a.canvas.style.cursor=m?"pointer":"";
let y=r();if(!m||!y)return c.hide();let[T="",...A]=Xe(y,m);c.show(b.x,b.y,T,A)}function f(m,b){let{cut:M,data:y}=e;if(!m)
b||e.select([]);else if(m.leaf!==void 0)e.select([m.leaf],{add:b});else{let T=m.node??x(M.nodes,m.label??0);e.select(dt(
y.tree,T),{add:b})}}function u(m){let b=r();return b?m/b.places.heatmap.height*(b.shown[1]-b.shown[0]):0}function d(m){let b=r()?.
places.heatmap;return b?(m-b.top)/b.height:.5}let h=o.shown(),p=It(a.canvas,{down(m){return m.button?!1:(h=o.shown(),!0)},
drag(m,{x:b,y:M},y){y.moved||=Math.hypot(b-y.x,M-y.y)>=Nt,y.moved&&o.move(u(y.y-M),h)},up(m,b,M){if(M.moved)return;let y=i(
b);f(y,m.shiftKey),m.pointerType==="touch"&&l(y,b)},cancel(){},hover:(m,b)=>l(i(b),b),leave:()=>l(null,{x:0,y:0}),pinch(m,b,M,y){
o.zoom(m,d(b.y-y)),o.move(-u(y))}}),g=G(a.canvas,{dblclick:o.showAll,wheel(m){!Lt(s,m)||!r()||(m.preventDefault(),o.zoom(
1.0015**(m.deltaY||m.deltaX),d(at(s,m).y)))},keydown:xt({ArrowDown:()=>w(1,0),ArrowUp:()=>w(-1,0),ArrowRight:()=>w(0,1),
ArrowLeft:()=>w(0,-1),Home:()=>w(-1/0,0),End:()=>w(1/0,0),Enter:m=>{let b=t.hit();b&&f(b,m.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(ot)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function w(m,b){let M=r();if(!M)return;let y=(v,I)=>Math.min(Math.max(v,0),I),T=e.hover?.leaf,A=t.hit(),E=T===
void 0?Math.ceil(M.shown[0]):y(x(M.placeOf,T)+m,e.data.n-1),S=T===void 0||A?.leaf===void 0?0:y(A.column+b,t.columns()-1);
o.reveal([E]);let N=r()??M,{heatmap:L}=N.places,[$,_]=N.shown,z={leaf:x(N.rows,E),column:S};l(z,{x:L.left+(S+.5)/t.columns()*
L.width,y:L.top+(E+.5-$)/(_-$)*L.height}),s.classList.add(ot),n.announce(Xe(N,z).join(", "))}return()=>{p(),g()}}var[ys,Ye]=[1,2];function Eo(t,e,n){let o=t.ownerDocument,r=ce(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",C=>e.setOption("row_cluster",C)),a=r.checkbox("Columns","Cluster the columns and draw their tree",C=>e.
setOption("col_cluster",C)),c=r.select("Colors",C=>e.setOption("cmap",C)),i=oe(()=>{E.hide(),$()}),l=r.button("show all \
rows",i.showAll),f=lt(o,n.font),u=[],d=[],h=new Int32Array(0),p=[0,1],g=null,[w,m]=[!1,!1],b=null,M=go(o),y=Ct(t,"hclust\
-plot",[M.paintBase,M.paintCut,M.paintOverlay].map(C=>k=>{let R=N();R&&C(k,R)}),()=>$()),{box:T,stage:A,tip:E}=y,S=ie(T,
A.canvas);function N(){if(!g)return null;let{data:C,cut:k,selection:R,hover:O}=e,F=b?.leaf!==void 0&&b.leaf===O?.leaf?b.
column:-1,H=De(String(e.option("cmap")),e.model);return{data:C,cut:k,selection:R,hover:O,places:g,rows:u,columns:d,placeOf:h,
ends:p,rowTree:w,column:F,theme:n,face:f,map:H,shown:i.shown(),dpr:A.dpr}}function L(){let{data:C}=e,{tree:k}=C,R=C.p>0&&
C.values.length>=C.n*C.p;r.hide(!R),S.showNotice(R?"":se);let O=Dn(e.model),F=String(e.option("cmap")||O[0]);c.show(F,O.
includes(F)?O:[F,...O]),w=!!(e.option("row_cluster")??!0)&&C.n>1,m=!!(e.option("col_cluster")??!0)&&C.columnTree!==null,
s.show(w,C.n>1),a.show(m,C.columnTree!==null),u=w?k.order:Int32Array.from({length:C.n},(H,K)=>K),d=m&&C.columnTree?C.columnTree.
order:Int32Array.from({length:C.p},(H,K)=>K),h=new Int32Array(C.n);for(let H=0;H<C.n;H++)h[x(u,H)]=H;if(b=null,!R)return g=
null,A.paint();$()}function $(){let{data:C}=e;if(l.show(i.part!==null),!A.width||!C.p||!C.values.length)return;let[k,R]=i.
shown();g=Ao({width:A.width,height:A.height,columns:Array.from(d,O=>C.columns[O]??""),rows:R-k,rowTree:w,columnTree:m,longestName(){
let O=0;for(let F=Math.floor(k);F<R&&F<C.n;F++)O=Math.max(O,f.width(C.name(x(u,F)).slice(0,60)));return O},scale:Ue(p,120).
words,dpr:A.dpr},f),S.describe(_()),A.paint()}function _(){let{cut:C,data:k,selection:R}=e;return`Clustermap of ${P(k.n,
k.noun)} ${w?"in the order of their tree":"in the table's order"} by ${P(k.p,"features")}: ${P(C.k,"clusters")}${ae(R)}`}
let z=null;function v(){i.reset(e.data.n),e.data.values!==z&&(z=e.data.values,p=Bn(e.data.values)),L()}let I={store:e,base:y,
viewport:i,scene:N,columns:()=>d.length,hit:()=>b,setHit(C){b=C,A.paint(Ye)}},D=null;return y.onDestroy(S.destroy,To(I),
e.subscribe("data",v),e.subscribe(["order","option"],L),e.subscribe(["cut","selection"],C=>{C==="cut"&&D?.k===e.cut.k&&D.
tree===e.cut.tree||(D=e.cut,S.describe(_()),A.paint(C==="cut"?ys:Ye))}),e.subscribe("reveal",()=>{i.reveal(e.wanted.map(
C=>x(h,C)))}),e.subscribe("hover",()=>{e.hover?.leaf!==b?.leaf&&(b=null),E.hide(),A.paint(Ye)})),v(),{restyle(C){n=C,f=lt(
o,n.font),$()},destroy(){y.destroy(),M.destroy(),r.destroy()}}}var Ze=864e5,Ms=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ko(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=x(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function Qe(t,e,n,o,r){if(t==="date")return xs(e,n,Math.max(2,Math.floor(o/r)));let s=St(
e,n,o,r);return{values:s,words:pt(s)}}function xs(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return Je(So(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,a=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)a.push(c*r+s);return Je(a,t,e)}return Je(So(t,e,1),t,e)}function So(t,e,n){
let o=new Date(t*Ze);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let a=r;s.length<100;a++){let c=new Date(0);c.setUTCFullYear(Math.floor(a*n/12),(a*n%12+12)%12,1);let i=c.getTime()/
Ze;if(!(i<=e))break;i>=t&&s.push(i)}return s}function Je(t,e,n){let o=t.map(s=>{let a=new Date(Math.round(s*1440)*6e4);if(a.
getUTCHours()||a.getUTCMinutes())return a.toISOString().slice(11,16);let c=x(Ms,a.getUTCMonth());return a.getUTCDate()!==
1?`${a.getUTCDate()} ${c}`:a.getUTCMonth()?c:String(a.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*Ze).getUTCFullYear()}`),{values:t,words:o}}var _o=8,Co=12,As=46,{max_axis_word:vs}=W;function tn(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],a=t.axes[r];if(!s||!a)return null;let c=U(s.label||s.name),i=s.unit?`${c} (${U(
s.unit)})`:c;return{name:s.name,title:i,column:s,values:a,all:ko(a)}}function Lo(t,e,n,o,r,s,a){let c=Math.max(40,t.height-
_o-As),i=Qe(n.column.kind,...r,c,46);i.words=i.words.map(g=>a.fit(g,vs));let l=Math.max(0,...i.words.map(g=>a.width(g))),
f=Math.ceil(l+8+B+16),u=Math.max(40,t.width-f-Co-s),d=Qe(e.column.kind,...o,u,64),h=No(e.values,o[0],o[1],u),p=No(n.values,
r[1],r[0],c);for(let g=0;g<h.length;g++)Number.isNaN(h[g])?p[g]=NaN:Number.isNaN(p[g])&&(h[g]=NaN);return{left:f,top:_o,
width:u,height:c,x:d,y:i,xs:h,ys:p}}function No(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let a=x(
t,s);r[s]=Number.isFinite(a)?(a-e)/(n-e)*o:NaN}return r}function Io(t,e,{x:n,y:o,xShown:r,yShown:s,theme:a,face:c,dpr:i}){
let{left:l,top:f,width:u,height:d}=e,h=f+d,p=Math.max(1,Math.round(i))/i,g=m=>Math.round(m*i)/i;t.font=c.css(),t.fillStyle=
a.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((m,b)=>{let M=g(h-(m-s[0])/(s[1]-s[0])*d);t.fillStyle=
a.rule,t.globalAlpha=.7,t.fillRect(l,M,u,p),t.globalAlpha=1,t.fillRect(l-4,M,4,p),t.fillStyle=a.quiet,t.fillText(e.y.words[b]??
"",l-8,M+.5)}),t.fillStyle=a.rule,t.fillRect(g(l),f,p,d+p),t.fillRect(l,g(h),u,p),t.textBaseline="alphabetic",t.textAlign=
"center";let w=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((m,b)=>{let M=g(l+(m-r[0])/(r[1]-r[0])*u);t.fillStyle=
a.rule,t.fillRect(M,h,p,4);let y=c.fit(e.x.words[b]??"",w),T=l+u+Co-1-c.width(y)/2;t.fillStyle=a.quiet,t.fillText(y,Math.
min(M,T),h+17)}),t.fillStyle=a.ink,t.fillText(c.fit(n.title,u),l+u/2,h+37),t.save(),t.translate(B+1,f+d/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,d),0,0),t.restore()}var Ts={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Es=10;function en(t){return Ts[We(
t)]}function nn(t){return to[We(t)]}function Oo(t){let e=new Map,n=null;function o(r,{size:s,halo:a,edge:c,alpha:i},l,f){
let u=Math.ceil((s*.6+a+.5)*l);if(n??=t.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=2*u;let d=s*nn(r)*l;n.setTransform(d,0,0,d,u,u),n.lineJoin="\
round",n.globalAlpha=i;let h=new Path2D(en(r));n.fillStyle=tt(r),n.fill(h),n.strokeStyle=c,n.lineWidth=a*l/d,a&&n.stroke(
h);let p=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),g=Array.from(p.keys()).filter(w=>X(p,w)>>>24>=Es);return{
steps:Int32Array.from(g,w=>{let[m,b]=[Math.floor(w/(2*u)),w%(2*u)];return(m-u)*f+b-u}),pixels:Int32Array.from(g,w=>X(p,w))}}
return function(s,a,c){let i=`${s.size} ${s.halo} ${s.edge} ${s.alpha} ${a} ${c}`,l=e.get(i);l||(e.size>12&&e.clear(),e.
set(i,l=[]));let f=l;return u=>f[Fe(u)]??=o(Fe(u),s,a,c)}}function $o(t,e,n){let o=t.length,r=e.length,s=Array.from(e.keys()).
sort((u,d)=>X(e,d)-X(e,u)||u-d),a=new Int32Array(r);s.forEach((u,d)=>{a[u]=d});let c=new Int32Array(2*r+1),i=u=>X(a,X(t,
u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[i(u)+1]=X(c,i(u)+1)+1;for(let u=0;u<2*r;u++)c[u+1]=X(c,u+1)+X(c,u);let l=n?X(c,r):
0,f=new Int32Array(o);for(let u=0;u<o;u++){let d=i(u),h=X(c,d);f[h]=u,c[d]=h+1}return{order:f,dimmed:l}}function Ro(t,e,n,o,r,s,a){
let{xs:c,ys:i,width:l,height:f,left:u,top:d}=o;for(let h=0;h<r.length;h++){let p=X(r,h),g=X(c,p),w=X(i,p);if(!(g>=-1&&g<=
l+1&&w>=-1&&w<=f+1))continue;let{steps:m,pixels:b}=a[X(s,p)],M=Math.round((d+w)*n)*e+Math.round((u+g)*n);for(let y=0;y<m.
length;y++){let T=M+X(m,y),A=X(b,y),E=X(t,T);t[T]=E===0||A>>>24===255?A:Ss(A,E)}}}function Ss(t,e){let n=t>>>24,o=e>>>24,
r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,a=256-s,c=Math.imul(t&16711935,s)+Math.imul(e&16711935,a)>>>8&16711935,
i=Math.imul(t&65280,s)+Math.imul(e&65280,a)>>>8&65280;return r<<24|c|i}function X(t,e){return t[e]}var Po="http://www.w3.org/2000/svg",ks=12,zo=18,_s=20,on=10,me=5;function Do(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let a={width:0,
height:0};function c(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Po,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Po,"path");f.append(u);let d=n.createElement("b"),h=n.createElement("span");return l.append(f,d,h),l.addEventListener(
"click",p=>e(i,p.shiftKey)),s.before(l),{button:l,path:u,number:d,rest:h,color:-1}}return{el:o,show(i,l,f,u,d){let h=Math.
max(2,Math.min(ks,Math.floor((d-2*on)/zo))),p=i.k<=h?i.k:h-1;for(;r.length<p;)r.push(c(r.length));let g=0;r.forEach((m,b)=>{
if(m.button.hidden=b>=p,m.button.hidden)return;let M=` · ${P(x(i.sizes,b),f)}`;m.rest.textContent!==M&&(m.rest.textContent=
M);let y=u.fit(Y(i,b),_n,B,!0);m.number.textContent!==y&&(m.number.textContent=y);let T=x(l,b);m.color!==T&&(m.color=T,m.
path.setAttribute("d",en(T)),m.path.setAttribute("transform",`scale(${8*nn(T)})`),m.path.setAttribute("fill",tt(T))),g=Math.
max(g,u.width(y,B,!0)+u.width(M))}),s.hidden=p===i.k,s.hidden||(s.textContent=`+ ${P(i.k-p)} more`,g=Math.max(g,u.width(
s.textContent)));let w=p+(s.hidden?0:1);return a={width:Math.ceil((_s+g+8)/8)*8,height:zo*w+4},a},move(i,l){o.style.transform=
`translate(${Math.round(i)}px, ${Math.round(l)}px)`,o.style.width=`${a.width}px`},destroy(){o.remove()}}}function Ho({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,on,(n-r.width)/2],a=[2,o-r.height-on,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,d=a[f]??0,h=0;for(let p=0;p<
t.length;p++){let g=x(t,p),w=x(e,p);g>u-me&&g<u+r.width+me&&w>d-me&&w<d+r.height+me&&h++}h<i.hidden&&(i={left:u,top:d,hidden:h})}
return i}function Bo(t,e,n){let o=[...n,...t.map(({x:s,y:a})=>({x0:s-5,y0:a-5,x1:s+5,y1:a+5}))],r=[];for(let{row:s,x:a,y:c,width:i,
away:l}of t)for(let f of[a+l,a-l-i]){let u={x0:f,y0:c-7,x1:f+i,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(h=>Ns(u,h)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Ns(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var Fo=60,{max_named_points:Cs,max_point_name:Ls}=W;function rn(t){return t<=500?7.2:t<=2500?5.6:4.2}function Wo(t){let e=Oo(
t),n=null,o=null;return{updateData(){n=null},paint(r,s,{cut:a,data:c,selection:i},l,f,u,d){n??=$o(a.labels,a.sizes,i);let{
order:h,dimmed:p}=n,g=rn(c.n),w=c.n<=2500?.7:.4,m=p>0&&h.length-p>Fo,b=r.points,[M,y]=b?[1,1]:[r.canvas.width,r.canvas.height];
!b&&(o?.width!==M||o.height!==y)&&(o=r.createImageData(M,y));let T=b||!o?new Int32Array(1):new Int32Array(o.data.buffer);
T.fill(0);let A=(S,N)=>{if(!S.length)return;if(b)return b(s,S,a.labels,l,N);let L=e(N,d,M);Ro(T,M,d,s,S,a.labels,Array.from(
l,L))};A(h.subarray(0,p),{size:g,halo:w,edge:u,alpha:.22});let E=m?f:u;A(h.subarray(p),{size:g,halo:m?.9:w,edge:E,alpha:1}),
!b&&o&&r.putImageData(o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>Fo?new Int32Array(0):n.order.subarray(n.
dimmed)}}}function ge(t,{left:e,top:n,xs:o,ys:r},s,a){let[c,i]=[x(o,s),x(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,
n+i,a,0,2*Math.PI),t.stroke())}function jo(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(x(e,o),x(e,o+1));t.
closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),
t.stroke()}function Ko(t,e,{data:n,selection:o},r,s,a){let c=[];for(let f=0;f<e.xs.length;f++)if(be(e,f)&&c.push(f)>Cs)return;
let i=new Map(c.map(f=>[f,a.fit(U(n.name(f)),Ls)])),l=c.map(f=>({row:f,x:x(e.xs,f),y:x(e.ys,f),width:a.width(i.get(f)??""),
away:o?.[f]?12:8}));t.font=a.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:d}of Bo(
l,e,[r]))t.fillText(i.get(f)??"",e.left+u,e.top+d+.5)}function be({xs:t,ys:e,width:n,height:o},r){let[s,a]=[x(t,r),x(e,r)];
return s>=0&&s<=n&&a>=0&&a<=o}function sn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>Is(s,o)))]:[];return r.push(`cluster ${P(x(t.labels,
o))}`),[e.name(o),r.join(" · ")]}function Is({column:t,values:e},n){let o=x(e,n),r=Gt(o,t.kind,t.unit);if(t.unit||t.kind===
"date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var Uo=new WeakMap;function qo(t){
let e=Uo.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(x(t,n))).sort((n,o)=>x(t,n)-x(t,o)||n-o),Uo.set(
t,e)),e}function Vo(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:a}=n;function c(w){let m=t.plot();if(e.setHover(w<0?null:
{leaf:w}),w<0||!m)return a.hide();let[b="",...M]=sn(e,t.axes(),w);a.show(m.left+Number(m.xs[w]),m.top+Number(m.ys[w]),b,
M)}function i({x:w,y:m}){let b=t.plot();return b?[(w-b.left)/b.width,1-(m-b.top)/b.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},d=!1,h=It(s.canvas,{down(w){if(w.button>1||!t.plot())return!1;
let m=w.button===1||d;return u={pan:m,shift:w.shiftKey,from:o.part,over:!1},m&&w.preventDefault(),!0},drag(w,{x:m,y:b},M){
let y=t.plot();if(!(!M.moved&&Math.hypot(m-M.x,b-M.y)<Nt)&&(M.moved||c(-1),M.moved=!0,!(!y||u.over))){if(u.pan)return o.
move((M.x-m)/y.width,(b-M.y)/y.height,u.from);l??=[M.x,M.y],l.push(m,b),t.draw(l)}},up(w,m,b){let M=t.plot();if(!(!M||u.
over)){if(l){let y=l.map((A,E)=>A-(E%2?M.top:M.left));f();let T=Kn(M.xs,M.ys,y).filter(A=>be(M,A));(T.length||!u.shift)&&
e.select(T,{add:u.shift})}else if(!b.moved&&!u.pan){let y=t.nearest(m);(y>=0||!w.shiftKey)&&e.select(y<0?[]:[y],{add:w.shiftKey}),
w.pointerType==="touch"&&c(y)}}},cancel:f,hover:(w,m)=>c(t.nearest(m)),leave:()=>c(-1),pinch(w,m,b,M){let y=t.plot();y&&
(o.zoom(w,...i({x:m.x-b,y:m.y-M})),o.move(-b/y.width,M/y.height))},owns(w){return i(w).every(m=>m>=0&&m<=1)}});function p(w,m){
let[b,M]=[t.axes(),t.plot()];if(!b||!M)return;let y=qo(b[w].values).filter(S=>be(M,S));if(!y.length)return;let T=y.indexOf(
e.hover?.leaf??-1),A=T<0?m>0?0:y.length-1:Math.min(Math.max(T+m,0),y.length-1),E=x(y,A);c(E),r.classList.add(ot),n.announce(
sn(e,b,E).join(", "))}let g=G(s.canvas,{dblclick:o.showAll,wheel(w){!Lt(r,w)||!t.plot()||(w.preventDefault(),o.zoom(1.0015**
(w.deltaY||w.deltaX),...i(at(r,w))))},keydown:xt({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:w=>{let{hover:m}=e;m?.leaf!==void 0&&e.select([m.leaf],{add:w.shiftKey})}," ":()=>{d=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(ot)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(w){w.key===" "&&(d=!1)},blur(){d=!1}});return()=>{h(),g()}}var Os=500;function Go(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,a){let c=t();if(!c)return;let i=n??c,l=(d,h)=>{let[p,g]=[i[d],c[d]],w=p[0]+Math.min(Math.max(h,0),1)*(p[1]-
p[0]);return ne(p,g,w,r,(g[1]-g[0])/Os)},f=(d,h)=>d[1]-d[0]>=(h[1]-h[0])*.999,u={x:l("x",s),y:l("y",a)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,a=n){let c=t();!c||!a||o({x:ft(a.x,c.x,r*(a.x[1]-a.x[0])),y:ft(a.y,c.y,s*(a.y[1]-a.y[0]))})},
reveal(r){let s=t(),a=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:i}=n;if(a.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=i[0]&&u<=i[1]))return;let l=a[0];l&&o({x:ft(c,s.x,l[0]-(c[0]+c[1])/2),y:ft(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var $s=12,Rs=230,[Ps,an]=[1,2];function Xo(t,e,n){let o=t.ownerDocument,r=ce(t,"Scatter"),s=r.select("x",k=>e.setOption(
"x",k)),a=r.select("y",k=>e.setOption("y",k)),c=Go(()=>u&&{x:u.x.all,y:u.y.all},()=>{y.hide(),S()}),i=r.button("show all",
c.showAll),l=Wo(o),f=lt(o,n.font),u=null,d=null,h=null,p=null,g=0,w={key:"",left:0,top:0,width:0,height:0},m=Ct(t,"hclus\
t-plot",[_,z,v],()=>S()),{box:b,stage:M,tip:y}=m,T=Do(b,I),A=ie(b,M.canvas);function E(){let{data:k}=e,R=tn(k,e.option("\
x"),0),O=tn(k,e.option("y"),1);if(u=R&&O?{x:R,y:O}:null,c.reset(),r.hide(!u),A.showNotice(u?"":se),u){let F=k.axisNames.
map(H=>H.name);s.show(u.x.name,F),a.show(u.y.name,F)}l.updateData(),g=0,S()}function S(){i.show(c.part!==null),!(!u||!M.
width)&&(N(),w.key="",L(),A.describe($()),M.paint())}function N(){if(!u)return;let{x:k,y:R}=u;d=Lo(M,k,R,c.part?.x??k.all,
c.part?.y??R.all,g,f),h=Un(d.xs,d.ys,d.width,d.height)}function L(){if(!d)return;let{cut:k,data:R}=e,O=T.show(k,Bt(k),R.
noun,f,d.height),F=`${O.height} ${Math.ceil(O.width/24)}`;if(F!==w.key){let H=Math.max(1,.01*R.n),K=Ho(d,O);K.hidden>H&&
d.width+g-O.width>Rs&&O.width>g-12&&(g=O.width+12,N(),M.paint()),g&&(K={left:d.width+16,top:0,hidden:0}),w={key:F,left:K.
left,top:K.top,...O}}T.move(d.left+w.left,d.top+w.top)}function $(){if(!u)return"";let{cut:k,data:R,selection:O}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${P(R.n,R.noun)} in ${P(k.k,"clusters")}${ae(O)}`}function _(k){if(!d||
!u)return;let{x:R,y:O}=u;Io(k,d,{x:R,y:O,xShown:c.part?.x??R.all,yShown:c.part?.y??O.all,theme:n,face:f,dpr:M.dpr})}function z(k){
if(!d)return;l.paint(k,d,e,Bt(e.cut),n.ink,n.paper,M.dpr);let{left:R,top:O,width:F,height:H}=w;Ko(k,d,e,{x0:R,y0:O,x1:R+
F,y1:O+H},n,f)}function v(k){if(!d)return;let{hover:R,data:O}=e,F=rn(O.n)/2;k.save(),c.part&&(k.beginPath(),k.rect(d.left,
d.top-4,d.width+4,d.height+4),k.clip()),k.strokeStyle=n.ink,k.lineWidth=1.5;for(let H of l.ringed())ge(k,d,H,F+3);if(R?.
node!==void 0){k.lineWidth=1;let{tree:H}=O,K=x(H.start,R.node),ve=K+x(H.sizes,R.node);for(let Kt of H.order.subarray(K,ve))
ge(k,d,Kt,F+.8)}else if(R)for(let[H,K]of[[n.paper,4.5],[n.ink,2]])k.strokeStyle=H,k.lineWidth=K,ge(k,d,R.leaf,F+4);k.restore(),
p&&jo(k,p,n.ink)}function I(k,R){let{cut:O,data:F}=e,H=[];for(let K=0;K<F.n;K++)O.labels[K]===k&&H.push(K);e.select(H,{add:R}),
m.announce(`${R?"Added: ":""}cluster ${Y(e.cut,k)}, ${P(H.length,F.noun)} selected.`)}let D={store:e,base:m,viewport:c,axes:()=>u,
plot:()=>d,nearest:({x:k,y:R})=>d&&h?h.nearest(k-d.left,R-d.top,$s):-1,draw(k){p=k,M.paint(an)}},C=null;return m.onDestroy(
A.destroy,Vo(D),e.subscribe("data",E),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||E()}),
e.subscribe(["cut","selection"],k=>{let R=C?.k===e.cut.k&&C.tree===e.cut.tree;k==="cut"&&R||(C=e.cut,l.updateData(),k===
"cut"&&L(),A.describe($()),M.paint(Ps,an))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:k,y:R}=u;c.reveal(e.wanted.
map(O=>[Number(k.values[O]),Number(R.values[O])]))}),e.subscribe("hover",()=>{y.hide(),M.paint(an)})),E(),{restyle(k){n=
k,f=lt(o,n.font),S()},destroy(){m.destroy(),T.destroy(),r.destroy()}}}function At({t,lower:e,upper:n,tree:o}){return xn(t,e,n,it(o))}function zs({t,lower:e,upper:n,tree:o}){return An(e,n,t,it(
o))}function we(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`heights are tied at ${Z(o)}: no threshold gives ${P(e)} cl\
usters`;let[r,s]=zs(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${P(e)}`:`any cut \
from ${r} to ${s} gives these ${P(e)}`}function Yo(t){return`${P(t.k,"clusters")} · ${At(t)}`}var Ds=30,Hs=1e3;function Zo(t,e){let n=Jo(t,"Clusters","Number of clusters"),o=Jo(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=it(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/Hs),s()}function s(){let{cut:c,data:i}=e;n.input.max=String(Math.min(i.n,Math.
max(Ds,c.k))),n.input.value=String(c.k),n.output.textContent=P(c.k),o.input.value=String(c.t),o.output.textContent=At(c),
n.input.setAttribute("aria-valuetext",P(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let a=[
G(n.input,{input:()=>e.setClusters(n.input.valueAsNumber),change:e.flush}),G(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),
change:e.flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of a)c();n.label.remove(),o.
label.remove()}}}function Jo(t,e,n){let o=t.ownerDocument,[r,s,a]=[o.createElement("label"),o.createElement("input"),o.createElement(
"output")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,a),t.append(r),{label:r,input:s,output:a}}var Qo=8,Bs=0;function er(t,e){let n=t.ownerDocument,o=`hclust-find-${++Bs}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),a=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",a.id=o,a.hidden=!0,a.setAttribute("role","listbox"),a.setAttribute("aria-label","Rows found"),
tr(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,a),t.append(r);let c=[],
i=0,l=0,f=null,u=[];function d(){let y=P(1,e.data.noun).slice(2);s.placeholder=`find a ${y}`,s.setAttribute("aria-label",
`Find a ${y} by its name`)}function h(){let{data:y}=e,T=s.value.trim().toLowerCase();if(!f){let N=Array.from({length:y.n},
($,_)=>y.name(_).toLowerCase()),L=Fs(N);u=N.map(($,_)=>L.has($)?`row ${y.rows[_]}`:""),f=N.map(($,_)=>[$,u[_]].join(" ").
trim())}i=0,l=0;let[A,E,S]=[[],[],[]];f.forEach((N,L)=>{let $=T?N.indexOf(T):-1;if($<0)return;i++;let z=N===T||N===`${T}\
 ${u[L]}`?A:$===0?E:S;z.length<Qo&&z.push(L)}),c=[...A,...E,...S].slice(0,Qo),p(!!T)}function p(y){a.replaceChildren(),a.
hidden=!y,s.setAttribute("aria-expanded",String(y));let T=c.map((A,E)=>{let S=U(e.data.name(A)),N=`cluster ${Y(e.cut,x(e.
cut.labels,A))}`,L=u[A];return g(S,L?`${L} · ${N}`:N,{id:`${o}-${E}`,"aria-selected":String(E===l)})});if(T.forEach((A,E)=>{
A.dataset.i=String(E)}),y&&i>c.length&&T.push(g(`and ${P(i-c.length)} more`,"")),y&&!i&&T.push(g("no such name","")),a.append(
...T),y&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let A=x(c,l);e.reveal([A]),e.setHover({leaf:A})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function g(y,T,A={"aria-disabled":"true"}){let E=n.createElement(
"li");tr(E,{role:"option",...A});for(let S of[y,T]){let N=n.createElement("span");N.textContent=S,E.append(N)}return E}function w(y,T){
let A=c[y];A!==void 0&&(e.select([A],{add:T}),s.value=[e.data.name(A),u[A]].join(" ").trim(),m(),e.setHover({leaf:A}))}function m(){
a.hidden||(a.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function b(y){let A={ArrowDown:1,ArrowUp:-1}[y.key];if(A){if(a.hidden)return h();l=(l+A+c.length)%Math.max(c.length,1),p(
!0)}else if(y.key==="Enter")w(l,y.shiftKey);else if(y.key==="Escape")a.hidden&&e.select([]),s.value="",m();else return;y.
preventDefault(),y.stopPropagation()}let M=[G(s,{input:h,keydown:b,blur:m,focus:()=>s.value&&h()}),G(a,{pointerdown:y=>{
y.preventDefault();let T=y.target.closest("li[data-i]");T&&w(Number(T.dataset.i),y.shiftKey)},pointermove:y=>{let T=y.target.
closest("li[data-i]");!T||Number(T.dataset.i)===l||(l=Number(T.dataset.i),p(!0))}}),e.subscribe("data",()=>{f=null,c=[],
m(),d()})];return d(),{box:r,destroy(){for(let y of M)y();r.remove()}}}function Fs(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function tr(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var{label_gap:nr,max_label_shift:Ws,max_last_label_shift:js}=W;function or(t,e,n){for(let[o,r]of e.entries()){let s=Ks(t.
map(({centre:i})=>i),r,n),a=o===e.length-1?js:Ws,c=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.
max(u/2,a)});if(s&&c)return{wording:o,middles:s}}return null}function Ks(t,e,n,o=nr){let r=t.length;if(e.reduce((d,h)=>d+
h,o*(r-1))>n)return null;let s=t.map((d,h)=>h).sort((d,h)=>x(t,d)-x(t,h)),a=[0];for(let d=1;d<r;d++){let h=(x(e,x(s,d-1))+
x(e,x(s,d)))/2+o;a.push(x(a,d-1)+h)}let c=[];s.forEach((d,h)=>{let[p,g]=[x(t,d)-x(a,h),1];for(let w=c.at(-1);w&&w.mean>=
p;w=c.at(-1))p=(p*g+w.mean*w.size)/(g+w.size),g+=w.size,c.pop();c.push({mean:p,size:g})});let i=new Array(r),l=x(e,x(s,0))/
2,f=n-x(e,x(s,r-1))/2-x(a,r-1),u=0;for(let{mean:d,size:h}of c)for(let p=u+h;u<p;u++)i[x(s,u)]=Math.min(Math.max(d,l),f)+
x(a,u);return i}function rr(t,e,n,o=nr){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),a=t.map((c,i)=>i).sort((c,i)=>(t[i]?.
span??0)-(t[c]?.span??0));for(let c of a){let{centre:i,span:l}=t[c],f=x(e,c)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.
max(0,Math.floor(i-f-o/2)),d=Math.max(0,Math.ceil(i+f+o/2));s.subarray(u,d).includes(1)||(s.fill(1,u,d),r[c]=!0)}return r}var{top:vt,min_width:Us,free_shift:qs,head_margin:cn}=W.cluster_labels;var ye=2*B+7,sr=W.cluster_labels.wordings,ir={title:0,size:"",lines:1};function ar(t){return Math.ceil(t.width("cluster"))+
cn+2}function cr(t,e,n){let{cut:o,colors:r,frame:s,theme:a,face:c,data:i,corner:l}=e,f=({label:A},E)=>{let S=E.title?Y(o,
A):P(A);return S===P(A)?S:c.fit(S,E.title,B,!0)},u=({label:A},E)=>{if(!E.size)return"";let S=E.size==="counted"?i.noun:"",
N=P(x(o.sizes,A),S);return E.lines===2?N:` · ${N}`},d=(A,E)=>[c.width(f(A,E),B,!0),c.width(u(A,E))],h=(A,E)=>A.map(S=>{
let[N,L]=d(S,E);return E.lines===2?Math.max(N,L):N+L}),p=Vs(e),g=p.length*Us>s.width,w=g?null:or(p,sr.map(A=>h(p,A)),s.width),
m=w?sr[w.wording]:ir;if(!w){g&&(p=p.filter(({span:E})=>E>4));let A=rr(p,h(p,ir),s.width);p=p.filter((E,S)=>A[S])}t.textBaseline=
"alphabetic",t.textAlign="left";let[b,M]=[vt+B-2,vt+2*B],y=(A,E,S,N=!1)=>{t.fillStyle=N?a.ink:a.quiet,t.font=c.css(B,N),
t.fillText(A,E,S)};if(p.forEach((A,E)=>{let S=w?.middles[E]??A.centre,[N,L]=d(A,m);Math.abs(S-A.centre)>A.span/2+qs&&(t.
strokeStyle=tt(x(r,x(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+1),t.lineTo(S,vt-1),t.stroke());
let $=m.lines===2,_=S-($?N:N+L)/2;y(f(A,m),_,b,!0),m.size&&y(u(A,m),$?S-L/2:_+N,$?M:b)}),m.size==="counted")return;let T=l.
left-cn-1;[["cluster",""],[i.noun,"size"]].slice(0,m.lines).forEach((A,E)=>{let S=A.find(N=>c.width(N)<=T);S&&y(S,-cn-c.
width(S),E?M:b)})}function Vs({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=x(o,x(t.nodes,r)),
a=s+x(t.sizes,r);if(a<=e.from||s>=e.to)continue;let[c,i]=[Math.max(0,st(e,s)),Math.min(e.width,st(e,a))];n.push({label:r,
centre:(c+i)/2,span:i-c})}return n}var{caption_margin:lr}=W;function fr(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){
let[f,u]=[Math.max(0,Math.floor(i)-lr),Math.ceil(l)+lr];f>o||u<0||(r[f]=x(r,f)+1,r[Math.min(o,u)+1]=x(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),a=0;for(let i=0;i<=o;i++)a+=x(r,i),s[i+1]=x(s,i)+(a>0?1:0);let c=Math.ceil(e);for(let i=o-c;i>=
0;i--)if(x(s,i+c)===x(s,i))return i;return null}function ur({rects:t,count:e},n,o,r){let s=[];for(let a=0;a<4*e;a+=4){let[
c,i]=[x(t,a)/n,x(t,a+1)/n],[l,f]=[x(t,a+2)/n,x(t,a+3)/n];i<=r&&i+f>=o&&s.push([c,c+l])}return s}var hr=12,Tt={high:24,line:15,around:13,beside:3},[Gs,Xs]=[860,480],Me=14;function pr(t,e,n){let o=e>=Gs?`${P(Math.min(n,
99),"clusters")} · 0.0000`:e>=Xs?P(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,hr,!0))+2*Tt.around+
2*Tt.beside}function dr(t){let e=t.ownerDocument,n=(m,b="div")=>{let M=e.createElement(b);return M.className=`hclust-cut\
-${m}`,M},[o,r,s,a,c,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute(
"role","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,a,c,i);let l=["k","noun","dot","at"].
map(m=>n(m,"span"));i.append(...l);let f=null,u=null,[d,h,p,g]=[0,0,0,0];function w(m,b,M){let[y,T,A]=[P(m.k),P(m.k,"clu\
sters"),At(m)];[y,T.slice(y.length)," · ",A].forEach(($,_)=>{let z=l[_];z&&(z.textContent=$)});let E=[[Yo(m)],[T,A],[y,
A]],S=E.map($=>Math.max(...$.map(_=>b.width(_,hr,!0)))+2*Tt.around),N=S.findIndex($=>$<=M+.5),L=N<0?E.length-1:N;h=x(S,L),
p=(Tt.high+(L?Tt.line:0))/2,i.classList.toggle("two",L>0),i.classList.toggle("short",L>1)}return{handle:i,show({cut:m,frame:b,
corner:{left:M,top:y},face:T},A,E){let S=M+b.width,N=E-S-2*Tt.beside;if(m!==f||T!==u||N!==g){[f,u,g]=[m,T,N];let O=we(m);
w(m,T,N),c.textContent=O,d=T.width(O)+8,Ys(i,m,b)}let L=O=>Math.round(O*b.dpr)/b.dpr,$=O=>L(y+Math.min(Math.max(Q(b,O),0),
b.height)),[_,z,v]=[$(m.t),$(Math.min(m.upper,b.top)),$(m.lower)];xe(o,M,z,b.width),o.style.height=`${Math.max(0,v-z)}px`,
o.hidden=!m.hasThreshold,xe(r,M,_,b.width),xe(s,M,_,b.width),xe(a,0,0,M-4),a.style.height=`${y+b.height}px`;let I=Math.min(
Math.max(_,y+p),y+b.height-p),D=Math.min(S+Tt.beside,E-h);i.style.transform=`translate(${L(D)}px, ${L(I-p)}px)`,i.style.
width=`${h}px`;let k=[_-y-17,_-y+4,1].map(O=>{let H=(O<_-y-Me||O>_-y)&&O>=0&&O+Me<=b.height;return{at:O,x:H?fr(ur(A,b.dpr,
O,O+Me),d,b.width):null}}).find(({x:O})=>O!==null);if(c.hidden=!k,!k)return;let R=y+k.at;c.style.transform=`translate(${L(
M+(k.x??0))}px, ${R}px)`,c.classList.toggle("inside",m.hasThreshold&&R>=z&&R+Me<=v)},destroy(){for(let m of[o,r,s,a,c,i])
m.remove()}}}function xe(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Ys(t,e,n){
t.setAttribute("aria-valuemax",String(Number(n.top.toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(e.t.toPrecision(
6))));let o=At(e);t.setAttribute("aria-valuetext",`${P(e.k,"clusters")}, cut at ${o}; ${we(e)}`)}function mr(t,e,n){let r=[
...t.sizes.subarray(0,12)].map((a,c)=>`cluster ${Y(t,c)} with ${P(a,e)}`);t.k>12&&r.push(`and ${P(t.k-12)} more`);let s=At(
t);return`Tree of ${P(t.tree.n,e)}, up to height ${Z(n)}. Cut at ${s} into ${P(t.k,"clusters")}; ${we(t)}. ${r.join(", ")}\
.`}var ln=4;function Ae({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?nt(o,x(o.parents,n.leaf)):0,l=Y(e,x(
e.labels,n.leaf));return[t.name(n.leaf),[`cluster ${l} · joins at ${Z(i)}`]]}let r=dt(o,n.node),s=e.nodes.indexOf(n.node),
a=`${s<0?"":`Cluster ${Y(e,s)} · `}${P(r.length,t.noun)}`,c=[...r.subarray(0,ln)].map(i=>U(t.name(i)));return r.length>
ln&&c.push(`and ${P(r.length-ln)} more`),[a,[`height ${Z(nt(o,n.node))}`,...c]]}var gr="↑ ↓ move the cut · Enter: walk along the branches",Js="↑ ↓ ← → along the branches · Enter selects, Shift+En\
ter adds · Esc: back to the cut",Zs=0;function br({store:t,box:e,handle:n,viewport:o,tip:r,announce:s,getScene:a}){let c=e.
ownerDocument.createElement("div");c.className="hclust-tree-hint",c.id=`hclust-keys-${++Zs}`,c.textContent=gr,n.setAttribute(
"aria-describedby",c.id),e.append(c);let i=-1;function l(b){let{data:M}=t,{tree:y}=M;i=b,c.textContent=Js,e.classList.add(
ot);let T=x(y.x,b);o.reveal([T-.5]);let A=b<M.n?{leaf:b}:{node:b};t.setHover(A);let{frame:E,corner:S}=a(),[N,L]=Ae(t,A),
$=(T-E.from)/(E.to-E.from),_={x:S.left+$*E.width,y:S.top+Q(E,nt(y,b))};r.show(_.x,_.y,N,L),s([N,...L].join(", "))}function f(){
i<0||(i=-1,c.textContent=gr,e.classList.remove(ot),t.setHover(null),r.hide())}function u(b){let{tree:M}=t.data,y=x(M.parents,
i);y>=0&&l(Mt(M,y)[b])}let d={ArrowUp:()=>l(Math.max(x(t.data.tree.parents,i),i)),ArrowDown:()=>l(i<t.data.n?i:Mt(t.data.
tree,i)[0]),ArrowLeft:()=>u(0),ArrowRight:()=>u(1),Home:()=>l(2*t.data.n-2),Enter:b=>t.select(dt(t.data.tree,i),{add:b.shiftKey}),
Escape:f},h=b=>()=>{t.setClusters(Math.min(Math.max(b(t.cut.k),1),t.data.n))},p={ArrowUp:h(b=>b-1),ArrowRight:h(b=>b-1),
ArrowDown:h(b=>b+1),ArrowLeft:h(b=>b+1),PageUp:h(b=>b-10),PageDown:h(b=>b+10),Home:h(()=>t.data.n),End:h(()=>1),Enter:()=>l(
t.hover?.node??t.hover?.leaf??2*t.data.n-2),Escape:()=>t.select([]),"+":()=>o.zoom(.7,.5),"=":()=>o.zoom(.7,.5),"-":()=>o.
zoom(1/.7,.5),0:o.showAll},[g,w]=[xt({...p,...d}),xt(p)],m=G(e,{keydown(b){e.classList.remove("by-pointer"),(i<0?w:g)(b)},
focusout:f,pointerdown:f});return{leave:f,destroy:m}}var Ot=W.cluster_bar,wr=vt+ye+2,fn=B+2;function yr(t,{cut:e,colors:n,frame:o,corner:r},s,a){let{dpr:c}=o;t.save(),t.setTransform(
1,0,0,1,Math.round(r.left*c),Math.round(r.top*c)),s.width&&s.height&&t.drawImage(s,0,0),t.globalCompositeOperation="sour\
ce-atop";let i=s.height;for(let{label:l,x0:f,x1:u}of Ft(e,o)){let d=x(e.nodes,l);if(d<e.tree.n)continue;let h=Math.round(
Q(o,pe(e.tree,d))*c-a/2),p=Math.floor(f*c);t.fillStyle=tt(x(n,d)),t.fillRect(p,h,Math.max(1,Math.ceil(u*c)-p),i-h)}t.restore()}
function Mr(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+r.height);let a=Ft(n,r),[c,i]=Ot;
for(let{label:l,x0:f,x1:u}of a){let d=u-f>4?.5:0;t.fillStyle=tt(x(o,x(n.nodes,l))),t.beginPath(),u-f>8?t.roundRect(f+d,c,
u-f-2*d,i-c,2):t.rect(f+d,c,Math.max(u-f-2*d,1/r.dpr),i-c),t.fill()}cr(t,e,i),Qs(t,e),e.labels&&ti(t,e),t.restore()}function Qs(t,{
data:e,selection:n,frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,c=ee(i=>n[x(s,i)],[o.from,Math.min(o.to,e.n)],o.width);
t.fillStyle=r.ink;for(let i=0;i<c.length;i+=2){let[l=0,f=0]=[c[i],c[i+1]];t.fillRect(l,1,Math.max(1,f-l),Ot[0]-2)}}function ti(t,{
data:e,selection:n,frame:o,theme:r,face:s,labels:a}){t.textAlign="right",t.textBaseline="middle";let[c,i]=[Math.max(0,Math.
floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let l=c;l<i;l++){let f=st(o,l+.5);if(f<5||f>o.width-5)continue;let u=x(
e.tree.order,l),d=!!n?.[u];t.save(),t.translate(f,wr),t.rotate(-Math.PI/2),t.fillStyle=d?r.ink:r.quiet,t.font=s.css(B,d),
t.fillText(s.fit(U(e.name(u)),a,B,d),0,0),t.restore()}}function xr(t,{data:e,frame:n,corner:o,theme:r,face:s,ticks:a}){t.
save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.round(f*n.dpr)/n.dpr;t.fillStyle=r.
rule,t.fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="middle";let l=pt(a);a.forEach((f,u)=>{
let d=Q(n,f);t.fillStyle=r.rule,t.fillRect(-5,i(d-c/2),5,c),t.fillStyle=r.quiet,t.fillText(l[u]??"",-9,d+.5)}),e.heightLabel&&
n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(U(e.heightLabel),n.height-8),-n.height/2,7-o.left)),
t.restore()}function Ar(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;t.fillStyle=r.rule,t.fillRect(
o.left,s,n.width,2),t.fillStyle=r.quiet;let a=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.min(n.from/e.n*n.width,n.width-
a);t.fillRect(o.left+c,s,a,2)}function vr(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:a},c,i){let{tree:l}=e,{dpr:f}=r,
u=x(l.start,i),d=u+x(l.sizes,i),h=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.round(s.left*f),Math.
round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();let{rects:p,owner:g}=c,
w="";for(let M=0;M<c.count;M++){let y=x(g,M),T=x(l.start,y);if(T<u||T>=d||y>i)continue;let A=x(n.labels,x(l.order,T)),S=x(
l.sizes,y)<=x(n.sizes,A)?tt(x(o,x(n.nodes,A))):a.ink;S!==w&&(t.fillStyle=w=S),t.fillRect(x(p,4*M)-h,x(p,4*M+1)-h,x(p,4*M+
2)+2*h,x(p,4*M+3)+2*h)}t.restore();let[m,b]=[Math.max(0,st(r,u)),Math.min(r.width,st(r,d))];b<=m||(t.fillStyle=a.ink,t.fillRect(
s.left+m,s.top+r.height+Ot[1]+1,Math.max(b-m,1.5),1.5))}function Tr(t,{data:e,frame:n,corner:o,theme:r},s){let a=st(n,x(
e.tree.start,s)+.5);if(a<0||a>n.width)return;let[c,i]=[o.left+a,o.top+n.height+(Ot[0]+Ot[1])/2];t.beginPath(),t.arc(c,i,
5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Er({data:t,cut:e,frame:n,
corner:o},r,s,a){let{tree:c}=t,[i,l]=[r-o.left,s-o.top];if(i<0||i>=n.width||l<-a)return null;let f=Math.min(Math.max(Math.
floor(Ke(n,i)),0),t.n-1),u=x(c.order,f),d=l-n.height;if(d>wr-2)return ht(n)>=fn?{leaf:u}:null;if(d>Ot[0]-1)return{node:x(
e.nodes,x(e.labels,u))};if(d>-5)return{leaf:u};let h=de(c,n,i,l,a);return h<0?null:h<t.n?{leaf:h}:{node:h}}var jt={mouse:7,touch:14,line:8,snap:4};function Sr({store:t,box:e,handle:n,viewport:o,tip:r,getScene:s}){let a={mode:"p\
ress",offset:0,pill:!1,start:[0,1],what:null};function c(h,p){let{frame:g}=s(),{tree:w}=t.data,m=Math.min(Math.max(so(g,
h),0),g.top),b=yt(w,m),M=Q(g,Oe(Dt(w,b)));!p&&Math.abs(M-h)<=jt.snap?t.setClusters(b):t.setThreshold(m)}function i(h,p){
return h.target===n?null:Er(s(),p.x,p.y,h.pointerType==="touch"?jt.touch:jt.mouse)}function l(h,p,g){if(g)if(h.altKey)g.
node!==void 0&&t.flip(g.node);else{let w=g.node===void 0?[g.leaf]:dt(t.data.tree,g.node);t.select(w,{add:h.shiftKey})}else{
let{corner:w,frame:m}=s();!h.shiftKey&&p.x>=w.left&&m.width&&t.select([])}}function f(h,p){e.style.cursor=h?"pointer":o.
part?"grab":"",t.setHover(h),h?r.show(p.x,p.y,...Ae(t,h)):r.hide()}function u(h){if(!Lt(e,h))return;let p=h.deltaMode?16:
1,[g,w]=[h.deltaX*p,h.deltaY*p],{frame:m,corner:b}=s();if(!h.ctrlKey&&!h.shiftKey&&Math.abs(g)>Math.abs(w))return o.part?
(h.preventDefault(),o.move(g/ht(m))):void 0;let M=w||g;if(M>0&&!o.part)return;h.preventDefault();let y=(at(e,h).x-b.left)/
m.width;o.zoom(Math.exp(M*(h.ctrlKey?.01:.002)),y)}let d=[It(e,{down(h,p){if(h.button!==0)return!1;let{frame:g,corner:w}=s(),
m=w.top+Q(g,Math.min(t.cut.t,g.top)),b=h.pointerType==="touch"?jt.touch:jt.line,[M,y]=[h.target===n,p.x<w.left-4];return a=
{mode:M||y||Math.abs(p.y-m)<=b?"cut":"press",offset:y&&!M?0:m-p.y,pill:M,start:o.shown(),what:M||y?null:i(h,p)},e.classList.
add("by-pointer"),n.focus({preventScroll:!0}),h.preventDefault(),r.hide(),y&&!M&&c(p.y-w.top,h.altKey),!0},drag(h,p,g){let[
w,m]=[p.x-g.x,p.y-g.y];if(g.moved||=Math.abs(a.mode==="cut"?m:w)>=(a.what?Nt:1),!g.moved)return;let{frame:b,corner:M}=s();
a.mode==="press"&&o.part&&(a.mode="pan"),a.mode==="cut"?(t.setHover(null),c(p.y+a.offset-M.top,h.altKey)):a.mode==="pan"&&
o.move(-w/ht(b),a.start)},up(h,p,g){a.mode==="cut"&&t.flush(),!(g.moved||a.pill||p.x<s().corner.left-4)&&(l(h,p,a.what),
h.pointerType==="touch"&&f(a.what,p))},cancel(){a.mode==="cut"&&t.flush()},hover(h,p){h.pointerType!=="touch"&&f(i(h,p),
p)},leave(){t.setHover(null),r.hide()},pinch(h,p,g){let{frame:w,corner:m}=s();o.zoom(h,(p.x-g-m.left)/w.width),o.move(-g/
ht(s().frame))}}),G(e,{wheel:u,dblclick:o.showAll})];return()=>{for(let h of d)h()}}var ei=W.head_room,ni={grown:150,zoomed:96},oi=500;function kr(t,e,n){let o=t.ownerDocument,r=lt(o,n.font),s=null,a=null,
c=o.createElement("canvas"),[i,l]=[0,null],f=oe(()=>A()),u=Ct(t,"hclust-tree",[M,y],()=>s=null),{box:d,stage:h,tip:p,announce:g}=u;
h.canvas.setAttribute("aria-hidden","true");let w=dr(d);function m(){if(s){let{cut:$t,selection:Lr,data:hn}=e;return Object.
assign(s,{cut:$t,selection:Lr,data:hn,colors:fe(hn.tree)}),s}let{data:_,cut:z,selection:v}=e,[I,D]=f.shown(),C=(it(_.tree)||
1)*ei,k=pr(r,h.width,_.n),[R,O]=[D-I,_.n].map($t=>(h.width-52-k)/$t>=fn),F=ni[O?"grown":"zoomed"],H=R?Math.min(F,T()):0;
d.style.setProperty("--hc-names",`${O?H+6:0}px`);let K={left:0,top:8},ve=vt+ye+(H?H+6:0)+(f.part?5:0),Kt=Math.max(40,h.height-
K.top-ve),un=St(0,C,Kt,44),_r=Math.max(...pt(un).map($t=>r.width($t)),0);K.left=Math.max(Math.ceil(_r)+11+(_.heightLabel?
B+9:4),ar(r));let Nr={width:Math.max(20,h.width-K.left-k),height:Kt,from:I,to:D,top:C,dpr:h.dpr},Cr=fe(_.tree);return s=
{data:_,cut:z,colors:Cr,selection:v,frame:Nr,corner:K,theme:n,face:r,ticks:un,labels:H},a=null,s}function b(_){if(!a){a=
ue(_.data.tree,_.frame),c.width=Math.round(_.frame.width*_.frame.dpr),c.height=Math.round(_.frame.height*_.frame.dpr);let z=c.
getContext("2d");z&&he(z,a,n.quiet)}return a}function M(_){let z=m();yr(_,z,c,b(z).thick),Mr(_,z),xr(_,z),Ar(_,z,h.height-
3)}function y(_){let z=m(),{hover:v}=e;v?.node!==void 0&&vr(_,z,b(z),v.node),v?.leaf!==void 0&&Tr(_,z,v.leaf),w.show(z,b(
z),h.width)}function T(){let{data:_}=e;if(l!==_.name){let z="";for(let v=0;v<_.n;v++){let I=U(_.name(v));I.length>z.length&&
(z=I)}[i,l]=[Math.ceil(r.width(z,B,!0)),_.name]}return i}function A(){s=null,h.paint()}let E,S=()=>g(mr(e.cut,e.data.noun,
it(e.data.tree))),N=()=>{clearTimeout(E),E=setTimeout(S,oi)},L={store:e,box:d,handle:w.handle,viewport:f,tip:p,announce:g,
getScene:m},$=br(L);return u.onDestroy(Sr(L),$.destroy,()=>clearTimeout(E),e.subscribe("data",()=>{f.reset(e.data.n),p.hide(),
$.leave(),A(),S()}),e.subscribe("order",A),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?h.paint(
1):h.paint(),N()}),e.subscribe("selection",()=>h.paint(0)),e.subscribe("reveal",()=>{let{start:_}=e.data.tree;f.reveal(e.
wanted.map(z=>x(_,z)))}),e.subscribe("hover",()=>h.paint(1))),f.reset(e.data.n),S(),{restyle(_){n=_,r=lt(o,n.font),l=null,
A()},destroy(){u.destroy(),c.width=c.height=0}}}var ri={tree:kr,clustermap:Eo,scatter:Xo};function si(){let t=null;return{initialize({model:e}){return t=ze(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=ze(e),ii(n,t)}}}function ii(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=ke(t,r);Te(o,s);
let a=[],c=[],i=null;function l(){let m=Vt(o,"hclust-live-bar");e.model.get("controls")&&c.push(Zo(m,e).destroy);let b=er(
m,e);i=b.box,c.push(b.destroy,()=>m.remove()),f();let M=e.model.get("parts")??["tree"],y=null;for(let T of M){let A=ri[T];
if(!A)continue;T!=="tree"&&(y??=Vt(o,"hclust-live-pair"));let E=Vt(T==="tree"?o:y,`hclust-part-${T}`);a.push({make:A,box:E,
view:A(E,e,s)})}}function f(){let m=t.closest(".hclust")?.querySelector(".hclust-find-slot");m&&i&&i.parentElement!==m&&
m.append(i)}function u(){for(let{view:m,box:b}of a)m.destroy(),b.remove();for(let m of c)m();o.querySelector(".hclust-li\
ve-pair")?.remove(),a=[],c=[]}function d(){let m=ke(t,r);if(JSON.stringify(m)!==JSON.stringify(s)){s=m,Te(o,s);for(let b of a)
b.view.restyle?b.view.restyle(s):(b.view.destroy(),b.view=b.make(b.box,e,s))}}let h=()=>{u(),l()};for(let m of["parts","\
controls"])e.model.on(`change:${m}`,h);let p=gn(o,d);l();let g=rt(o),w=new g.ResizeObserver(()=>{f(),d()});return w.observe(
o),g.addEventListener(Ee,e.announceCut),()=>{g.removeEventListener(Ee,e.announceCut),p(),w.disconnect();for(let m of["pa\
rts","controls"])e.model.off(`change:${m}`,h);u(),e.flush(),o.remove(),r.remove()}}export{si as default};
