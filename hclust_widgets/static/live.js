// Generated from js/ by `npm run build`. Do not edit.
function st(t){return t.ownerDocument.defaultView??globalThis}function Zt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function xn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var mt={r:255,g:255,b:255,a:1},Ht={r:0,g:0,b:0,a:1};function Bt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let i=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(i,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,a=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(ts),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,a].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a}}function ts(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Nt(t,e){return{...yt(e,t,t.
a),a:1}}function yt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Le({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Oe(t,e){let[n,o]=[Bt(e.paper)??mt,Bt(e.ink)??Ht],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,a]of Object.entries(r))t.style.setProperty(`--hc-${s}`,a);t.style.setProperty("--hc-band",et(yt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Qt(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Mn={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
numbers_moved:"Numbers follow scikit-learn's order and have moved; colors and names show which cluster is which.",missing_color:"\
#9a9a9a",needs_table:"only a tree was handed in: pass the table as well (table=...)."};var W=Mn;var $e="hclust-asking",Vi=W.undo_run_ms;function ns(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Re(t,e){let n=st(t);if(n.matchMedia(An).matches)return os(t,e);let o=n.getComputedStyle(t),r=d=>o.getPropertyValue(
d).trim()?te(e,`var(${d})`):null,s=ss(t,e),a=Nt(r("--jp-layout-color0")??s,s),c=Le(a)<.5,i=(d,b)=>Nt(d??b,a),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=i(l??te(e,"inherit"),c?mt:Ht),u=i(r("--jp-ui-font-color2"),yt(a,f,.65)),h=i(
r("--jp-border-color2"),yt(a,f,.16)),g=i(r("--jp-layout-color1"),a),p=et(g)===et(a)?yt(a,f,.03):g;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:et(a),ink:et(f),quiet:et(u),rule:et(h),panel:et(
p),font:n.getComputedStyle(e).fontFamily,dark:c}}var An="(forced-colors: active)";function os(t,e){let n=(s,a)=>Nt(te(e,
s)??a,mt),[o,r]=[n("Canvas",mt),n("CanvasText",Ht)];return{paper:et(o),ink:et(r),quiet:et(r),rule:et(n("GrayText",r)),panel:et(
o),font:st(t).getComputedStyle(t).fontFamily,dark:Le(o)<.5}}var rs=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function vn(t,e){let n=st(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:rs});let a=["(prefers-color-scheme: dark)",An].map(c=>n.matchMedia(c));for(let c of a)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of a)c.removeEventListener("change",e)}}function ss(t,e){
let n=[];for(let r=t;r;r=ns(r)){let s=Sn(st(r).getComputedStyle(r).backgroundColor,st(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Nt(te(e,"Canvas")??mt,mt);return n.reduce((r,s)=>Nt(s,r),o)}function te(t,e){let n=st(t);t.style.
color=e;let o=Sn(n.getComputedStyle(t).color,n);return t.style.color="",o}function Sn(t,e){let n=Bt(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,a=0,c=0,i=0]=r.getImageData(0,0,1,1).data;return{r:s,g:a,b:c,a:i/255}}function y(t,e){return t[e]}var En=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])En.set(t,
t);var is=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
as=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Tn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+cs(t.slice(e))}function cs(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=En.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:is.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,as.test(e)?-2:-1)}function O(t,e=""){return e?`${Mt(t,0)} ${t===1?Tn(e):e}`:Mt(t,0)}function tt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":ze(t)?Mt(t,De(t)):Ln(t,2)}var ze=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function De(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function He(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?xt(t,2):Mt(t,e>=100?
0:e>=10?1:2)}function ee(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":tt(t);if(e==="text"||e==="truth")
return t?"yes":"no";if(e==="date")return ls(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?Mt(t,0):He(t);return n?`${r} ${n}`:
r}function ls(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function _n(t,e,n,o=0){
return Cn(t,e,n,o)[0]}function Nn(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,a,c]=Cn(n,t,e,o);return[a,c]}let[r,s]=[tt(t),
tt(e)];for(let a=4;a<17&&r===s&&t<e;a++)[r,s]=[xt(t,a),xt(e,a)];return[r,s]}function Cn(t,e,n,o){let r=[fs(t,o),tt(e),tt(
n)],[s,a,c]=r;for(let i=4;i<17;i++){let l=Pe(s),f=l<Pe(c)||t===n&&s===c;if(!(e<t&&t<=n)||Pe(a)<l&&e<l&&l<=n&&f)return[s,
a,c];[s,a]=[xt(t,i),xt(e,i)],c=n===1/0?tt(n):xt(n,i)}return r}function fs(t,e){if(!ze(e)||!ze(t))return tt(t);let n=Math.
min(De(e),De(t)),o=10**n;return Mt(Math.floor(t*o+.5)/o,n)}function Pe(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}
var us=[1,2,2.5,5,10];function Ct(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.
max(1,Math.floor(n/o)),a=10**Math.floor(Math.log10(r/s)),c=a*(us.find(f=>f*a*s>=r*(1-1e-9))??10),i=1e-9*r,l=[];for(let f=Math.
ceil((t-i)/c);f*c<=e+i;f++)l.push(Number((f*c).toPrecision(12)));return l}function gt(t){let e=t.slice(1).map((a,c)=>a-y(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(a=>xt(
a,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(a=>Math.abs(Number(a.toFixed(r))-a)>n/100);for(;r<6&&
s();)r++;return t.map(a=>Mt(a+0,r))}function Mt(t,e){let n=In(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,
",");return r===void 0?s:`${s}.${r}`}function In(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ln(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function xt(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=Ln(t,e-1).split("e");return`${kn(o)}e${r}`}return kn(In(
t,e-1-n))}function kn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function K(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function On(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let a=r+s+1>>1;n(o.slice(
0,a).join("").trimEnd()+"…")<=e?r=a:s=a-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}var Pn=W.max_cluster_title,zn=["node_names","node_colors","color_numbers"];function ne(t){let e=t.get("color_numbers")??
[];return{names:$n(t.get("node_names")),colors:$n(t.get("node_colors")),numbers:e}}function $n(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Rn=new WeakMap,hs=new Map;function ps({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return hs;let o=Rn.get(n);o||Rn.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=ds(n,e)),r}function ds(t,e){let n=[];for(let c=0;c<e.length;c++){let i=y(e,c),l=t.get(i);l!==void 0&&n.push({label:c,
node:i,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let i=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return i<e.length&&!r.has(i)})),a=new Map;for(let{label:c,name:i}of n.
sort((l,f)=>f.node-l.node)){let l=i;for(let f=2;s.has(l)||l!==i&&o.has(l);f++)l=`${i} (${f})`;s.add(l),a.set(c,l)}return a}
function X(t,e){let n=ps(t).get(e);return n===void 0?O(e):`${O(e)} ${K(n)}`}function At(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Wt(t,n);return Dn(t,n,Be(o),o)}function Ft(t,e){let n=e>=
0?e:0,o=vt(t,n);return Dn(t,o,n,Wt(t,o))}function vt(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;it(n,s)<
e?o=s+1:r=s}return t.n-o}function Wt(t,e){let{n,heights:o}=t;return{lower:e<n?it(o,n-e-1):0,upper:e>1?it(o,n-e):1/0}}function Be({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Dn(t,e,n,{
lower:o,upper:r}){let s,a,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=ms(t,
e)},get sizes(){return a??=this.nodes.map(i=>it(t.sizes,i))},get labels(){return c??=bs(t,this.nodes)}}}function ms(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let a=n-1-s;gs(r,s,it(o,2*a)),ws(r,s+1,it(o,2*a+
1))}return r}function gs(t,e,n){Hn(t,0,e,n)}function Hn(t,e,n,o){for(;n>e;){let r=n-1>>1,s=it(t,r);if(o<=s)break;t[n]=s,
n=r}t[n]=o}function ws(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(it(t,r)>it(t,s))&&(r=s),t[o]=it(t,r),o=r,r=2*o+1}Hn(
t,0,o,n)}function bs(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=it(t.start,o),a=s+it(t.sizes,o);for(let c=s;c<
a;c++)n[it(t.order,c)]=r}),n}function Bn(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(
Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let a=2;a<=o;a++){let{lower:c,upper:i}=Wt(t,a),l=c>0?i/c:i>0?1/0:1;
l>s&&([s,r]=[l,a])}return r}function it(t,e){return t[e]}function Fe(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
a=new Int32Array(2*o-1).fill(-1),c=-1/0,i=!0;for(let l=0;l<o-1;l++){let f=q(t,2*l),u=q(t,2*l+1);s[o+l]=q(s,f)+q(s,u),a[f]=
a[u]=o+l;let h=q(e,l);h<c?i=!1:c=h,r[l]=c}return oe({n:o,children:t,distances:e,heights:r,monotone:i,sizes:s,parents:a},
n)}function oe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){let l=q(o,2*i+(e[i]?1:0)),
f=q(o,2*i+(e[i]?0:1)),u=q(s,n+i);s[l]=u,s[f]=u+q(r,l)}let a=new Int32Array(n),c=new Float64Array(2*n-1);for(let i=0;i<n;i++)
a[q(s,i)]=i,c[i]=q(s,i)+.5;for(let i=0;i<n-1;i++)c[n+i]=(q(c,q(o,2*i))+q(c,q(o,2*i+1)))/2;return{...t,flips:e,start:s,order:a,
x:c}}function Fn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,oe(t,n)}function nt(t,e){return e<
t.n?0:q(t.distances,e-t.n)}function ct(t){return t.n<2?0:q(t.heights,t.n-2)}function ht(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[q(t.children,2*n+o),q(t.children,2*n+1-o)]}function wt(t,e){let n=q(t.start,e);return t.order.subarray(n,n+q(t.
sizes,e))}function Wn(t,e,n,o){let{n:r,start:s,sizes:a}=t,c=new Int32Array(r-1),i=0;for(let l=2*r-2;l>=r;l--){let f=q(a,
l),u=q(s,l);f>=o&&u<n&&u+f>e&&(c[i++]=l)}return c.subarray(0,i)}function q(t,e){return t[e]}function ys(t){let e=re(t.get("heights")),n=Lt(t.get("flips"),e.length),o=Fe(It(t.get("children")),e,n);return o.annotations=
ne(t),o}function We(t){let e=ys(t),n=e.n,o=t.get("columns")??[],r=re(t.get("col_heights")),s=It(t.get("col_children")),a=re(
t.get("originals")),c=t.get("original_columns")??[],i=t.get("axis_names")??[],l=It(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,h)=>h);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:vs(t.get("values")),
columnTree:r.length?Fe(s,r):null,columnAbout:t.get("column_about")??[],originals:a,originalColumns:c,axes:xs(i,re(t.get(
"axes")),a,c.length,n),axisNames:i,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:Ms(Lt(t.
get("names")),It(t.get("name_ends"))),leafOf:u=>As(f,u)}}function xs(t,e,n,o,r){let s=0;return t.map(({original:a})=>a===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,i)=>n[i*o+a]??NaN))}function Ms(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function As(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;y(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function se(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Lt(t,e=0){let n=new Uint8Array(se(t));return n.length>=e?n:new Uint8Array(e)}function It(t){return new Int32Array(
se(t))}function vs(t){return new Float32Array(se(t))}function re(t){return new Float64Array(se(t))}var Ss=200,Es=["x","y","cmap","row_cluster","col_cluster"];function Ue(t){let e=We(t),n=ie(t,e),o=je(t,e),r=null,s=[],a=new Map,
c=v=>{for(let N of[...a.get(v)??[]])N(v)},i=new Map,l,f=-1/0,u=!1,h=!1;function g(v){u=!0;try{for(let[N,D]of Object.entries(
v))t.set(N,D)}finally{u=!1}}function p(){if(clearTimeout(l),l=void 0,!i.size)return;f=Date.now();let v=Object.fromEntries(
i);i.clear(),g("n_clusters"in v?{...v,...x()}:v),t.save_changes()}function d(v){for(let[N,D]of Object.entries(v))i.set(N,
D);l??=setTimeout(p,Math.max(0,f+Ss-Date.now()))}function b(){if(p(),!!h){h=!1;try{let v={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...m(),...v}})}catch{}}}let m=()=>({n_clusters:n.k,distance_threshold:n.t}),x=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),M=[];function w(v,N){
let D=()=>{!u&&(v==="revision"||t.get("revision")===e.revision)&&N()};t.on(`change:${v}`,D),M.push([`change:${v}`,D])}let S=t.
get("python_seq");function A(){let v=S;return S=t.get("python_seq"),S!==v}let E=()=>i.has("n_clusters")||(t.get("browser\
_seq_seen")??0)<(t.get("browser_seq")??0);function k(v){let N=t.get("threshold_step");return N>0&&Math.abs(v-Math.round(
n.t/N)*N)<1e-6*N}w("revision",()=>{let v=e.revision>0&&E();if(i.clear(),h&&=v,S=t.get("python_seq"),e=We(t),v){n=At(e.tree,
n.k);let N={...$(n.k),...m()};g(N),d(N)}else n=ie(t,e);o=je(t,e),r=null,c("data")}),w("python_seq",()=>queueMicrotask(A)),
w("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let v=A();v&&E()?g(m()):C(ie(t,e),v)}),w("distance_threshold",()=>{
let v=t.get("distance_threshold");if(v===n.t)return;let N=A();if(!N&&k(v))return;if(N&&E()){g(m());return}let D=vt(e.tree,
v)===t.get("n_clusters");C(D?ie(t,e):Ft(e.tree,v),N)});for(let v of zn)w(v,()=>{e={...e,tree:{...e.tree,annotations:ne(t)}},
n=jn(n,e.tree),c("cut")});w("flips",()=>{let v=Lt(t.get("flips"),e.n-1);v.some((N,D)=>N!==e.tree.flips[D])&&_(oe(e.tree,
v))}),w("selection",()=>{i.delete("selection");let v=je(t,e);Un(o,v)||(o=v,c("selection"),L([...v?.keys()??[]].filter(N=>v?.[N])))});
for(let v of[...Es,"cmap_colors"])w(v,()=>c("option"));function _(v){e={...e,tree:v},n=jn(n,v),c("order")}function L(v){
s=v,v.length&&c("reveal")}function C(v,N){i.delete("n_clusters"),i.delete("distance_threshold"),h=!N,n=v;let D={...$(v.k),
...m(),...N?{}:x()};g(Object.fromEntries(Object.entries(D).filter(([F,T])=>t.get(F)!==T))),c("cut")}function $(v){let N=t.
get("most_clusters");return N&&v>N?{most_clusters:Math.min(e.n,2*v)}:{}}function I(v){v.k===n.k&&v.t===n.t||(n=v,h=!0,d(
{...$(n.k),...m()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){
return r},setThreshold(v){I(Ft(e.tree,v))},setClusters(v){I(At(e.tree,v))},select(v,{add:N=!1}={}){let D=N&&o?o.slice():
new Uint8Array(e.n);for(let T=0;T<v.length;T++)D[y(v,T)]=1;let F=D.includes(1)?D:null;Un(o,F)||(o=F,d({selection:Ts(F,e)}),
c("selection"),L(Array.from(v)),p())},get wanted(){return s},reveal:L,setHover(v){v?.leaf===r?.leaf&&v?.node===r?.node||
(r=v,c("hover"))},flip(v){let N=Fn(e.tree,v);if(N===e.tree)return;_(N);let{buffer:D,byteOffset:F,byteLength:T}=N.flips;d(
{flips:new DataView(D,F,T),flips_of:e.revision}),p()},option(v){return i.has(v)?i.get(v):t.get(v)},setOption(v,N){this.option(
v)!==N&&(d({[v]:N}),c("option"))},flush:p,announceCut:b,subscribe(v,N){let D=typeof v=="string"?[v]:v;for(let F of D)a.has(
F)||a.set(F,new Set),a.get(F)?.add(N);return()=>{for(let F of D)a.get(F)?.delete(N)}},destroy(){p();for(let[v,N]of M)t.off(
v,N);M.length=0,a.clear()}}}function ie(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance_threshold")];return vt(
e,o)===n?Ft(e,o):At(e,n)}function jn(t,e){return vt(e,t.t)===t.k?Ft(e,t.t):At(e,t.k)}function je(t,e){let n=It(t.get("se\
lection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let a=e.leafOf(s);a<0||(o[a]=1,r=!0)}return r?o:null}function Ts(t,{
rows:e}){return new DataView(e.filter((n,o)=>t?.[o]).buffer)}function Un(t,e){return t===e||t!==null&&e!==null&&t.length===
e.length&&t.every((n,o)=>n===e[o])}var ae={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef4675cb\
bfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a23a9\
83a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f343\
6466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260c51\
2b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d340\
edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf68f\
44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a75ba\
16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765141\
44885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff21e\
fefef40d9d9d95fbebebe82939393bd545454df252525ff000000"};var qn=Object.keys(ae),Kn=new Map;function Gn(t){return[...t.get("cmap_names")??[],...qn]}function Ke(t,e){let n=Kn.get(
t);if(n)return n;let o=Object.hasOwn(ae,t)?ae[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=ks(o):r>=0&&(n=
Lt(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Ke(y(qn,0),e):(Kn.set(t,n),n)}function ks(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let a=r;a<=s;a++){
let c=(a-r)/(s-r);for(let i=0;i<3;i++)e[3*a+i]=n(o+1+i)*(1-c)+n(o+5+i)*c}}return e}function Vn(t,e,n,o,[r,s],a,c){let i=new Float64Array(e),l=new Float32Array(a*c),f=(s-r)/c,u=-1;for(let h=0;h<c;h++){let g=r+
h*f;if(f<=1){let p=Math.min(Math.max(Math.floor(g+f/2),0),n.length-1);if(p===u){l.copyWithin(h*a,(h-1)*a,h*a);continue}u=
p;let d=J(n,p)*e;for(let b=0;b<e;b++)i[b]=J(t,d+b)}else _s(i,t,e,n,g,g+f);Ns(l,h*a,i,o,a)}return l}function _s(t,e,n,o,r,s){
t.fill(0);let a=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let i=Math.min(c+1,s)-Math.max(c,r);if(i<=1e-9)
continue;a+=i;let l=J(o,c)*n;for(let f=0;f<n;f++)t[f]=J(t,f)+i*J(e,l+f)}for(let c=0;c<n;c++)t[c]=J(t,c)/a}function Ns(t,e,n,o,r){
let s=o.length,a=s/r;for(let c=0;c<r;c++){let[i,l]=[c*a,(c+1)*a];if(a<=1){t[e+c]=J(n,J(o,Math.min(Math.floor(i+a/2),s-1)));
continue}let f=0;for(let u=Math.floor(i);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,i))*J(n,J(o,u));t[e+c]=f/a}}function Xn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=J(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Yn(t,[
e,n],o,r){let s=256/(n-e);for(let a=0;a<t.length;a++){let c=J(t,a);if(Number.isNaN(c))continue;let i=3*Math.min(Math.max(
Math.floor((c-e)*s),0),255);r[4*a]=J(o,i),r[4*a+1]=J(o,i+1),r[4*a+2]=J(o,i+2),r[4*a+3]=255}}function ce(t,[e,n],o){let r=[],
s=o/(n-e),a=Math.ceil(n);for(let c=Math.floor(e);c<a;c++){if(!t(c))continue;let i=Math.max((c-e)*s,0),l=Math.min(Math.max(
(c+1-e)*s,i+1),o),f=r.length-1;f>0&&i<=J(r,f)+1e-6?r[f]=Math.max(l,J(r,f)):r.push(i,l)}return r}function J(t,e){return t[e]}function Jn(t,e,n){let o=st(t),r=e.map(g=>{let p=o.document.createElement("canvas");return p.className="hclust-layer",t.
append(p),{canvas:p,draw:g,stale:!0,ctx:p.getContext("2d")}}),s=r.at(-1).canvas,a=0,c=0,i={canvas:s,width:0,height:0,dpr:1,
paint(...g){r.forEach((p,d)=>{(!g.length||g.includes(d))&&(p.stale=!0)}),i.width&&(a||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(a),u.disconnect(),h();for(let{canvas:g}of r)g.width=g.height=0,g.remove()}};function l(){a=0;let g=o.
performance.now();for(let p of r)p.stale&&(p.stale=!1,p.ctx.setTransform(i.dpr,0,0,i.dpr,0,0),p.ctx.clearRect(0,0,i.width,
i.height),p.ctx.save(),p.draw(p.ctx,i),p.ctx.restore());s.dataset.ms=(o.performance.now()-g).toFixed(2),s.dataset.painted=
String(++c)}function f(){let[g,p]=[t.clientWidth,t.clientHeight],d=(o.devicePixelRatio||1)*Zt(t);if(!(g===i.width&&p===i.
height&&d===i.dpr)&&(Object.assign(i,{width:p?g:0,height:p,dpr:d}),!!i.width)){for(let{canvas:b}of r)b.width=Math.round(
g*d),b.height=Math.round(p*d);n?.(i);for(let b of r)b.stale=!0;o.cancelAnimationFrame(a),l()}}s.addEventListener("hclust\
-record",g=>{let{detail:p}=g;for(let d of r)p.save(),p.setTransform(i.dpr,0,0,i.dpr,0,0),d.draw(p,i),p.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let h=xn(o,f);return i}function G(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var B=11;function pt(t,e){let n=new Map,o=null,
r=(a=B,c=!1)=>`${c?"600 ":""}${a}px ${e}`,s=(a,c=B,i=!1)=>{let l=r(c,i),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(a);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return a.length*c*.6;o.font=l,f.set(a,
u=o.measureText(a).width)}return u};return{css:r,width:s,fit:(a,c,i,l)=>On(a,c,f=>s(f,i,l))}}function Zn(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],a=o[0],c=o[1],i,l,f=!1,u=0;u<n;++u)o=t[u],i=o[0],l=o[1],l>s!=
c>s&&r<(a-i)*(s-l)/(c-l)+i&&(f=!f),a=i,c=l;return f}function Qn(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let a=0;a+1<n.length;a+=2){let[c,i]=[U(n,a),U(n,a+1)];o.push([c,i]),
r[0]=Math.min(U(r,0),c),r[1]=Math.min(U(r,1),i),r[2]=Math.max(U(r,2),c),r[3]=Math.max(U(r,3),i)}let s=[];for(let a=0;a<t.
length;a++){let[c,i]=[U(t,a),U(e,a)];c<U(r,0)||c>U(r,2)||i<U(r,1)||i>U(r,3)||Zn(o,[c,i])&&s.push(a)}return s}function to(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),a=Math.max(1,Math.ceil((o+1)/r)),c=g=>{let[p,d]=[U(t,g),U(
e,g)];return p>=0&&p<=n&&d>=0&&d<=o?Math.floor(d/r)*s+Math.floor(p/r):-1},i=new Int32Array(s*a+1),l=t.length;for(let g=0;g<
l;g++){let p=c(g);p>=0&&(i[p+1]=U(i,p+1)+1)}for(let g=0;g<s*a;g++)i[g+1]=U(i,g+1)+U(i,g);let f=i.slice(),u=new Int32Array(
U(i,s*a));for(let g=0;g<l;g++){let p=c(g);if(p<0)continue;let d=U(f,p);u[d]=g,f[p]=d+1}let h=(g,p)=>Math.min(Math.max(Math.
floor(g/r),0),p-1);return{nearest(g,p,d){let b=-1,m=d*d,[x,M]=[h(g-d,s),h(g+d,s)],[w,S]=[h(p-d,a),h(p+d,a)];for(let A=w;A<=
S;A++){let E=U(i,A*s+M+1);for(let k=U(i,A*s+x);k<E;k++){let _=U(u,k),L=(U(t,_)-g)**2+(U(e,_)-p)**2;(L<m||L===m&&_>b)&&([
m,b]=[L,_])}}return b}}}function le([t,e],n,o,r,s){let a=e-t,c=Math.min(Math.max(a*r,s),n[1]-n[0]),i=a>0?(o-t)/a:.5;return dt(
[o-i*c,o+(1-i)*c],n,0)}function dt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function U(t,e){
return t[e]}var Cs=5,Is=.12;function fe(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let a=s&&s[1]-s[0]<e*.999?s:null;a?.[0]===n?.[0]&&
a?.[1]===n?.[1]||(n=a,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,a){let[c,i]=o(),
l=c+Math.min(Math.max(a,0),1)*(i-c);r(le([c,i],[0,e],l,s,Math.min(e,Cs)))},move(s,a=o()){n&&r(dt(a,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[a,c]=n,i=1/0;for(let l=0;l<s.length;l++){let f=y(s,l),u=f<a?f-a:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(i)&&(i=u)}i&&r(dt(n,[0,e],i+Math.sign(i)*Is*(c-a)))}}}var at="walking";function eo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let a=s?.closest(`.${at}`);return t===
"Enter"&&r&&!a}var jt=14,ue=4;function no(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[a,c]=[0,0];function i(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=K(l);r.length<f.length;){let h=e.createElement("span");r.push(h),n.append(h)}r.forEach(
(h,g)=>{h.hidden=g>=f.length,h.textContent=K(f[g]??"")}),n.hidden=!1,[a,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,h){
i(u,h),n.hidden=!1;let[g,p]=[t.clientWidth,t.clientHeight],d=l+jt+a+ue<=g?l+jt:l-jt-a,b=f-jt-c,m=b>=ue?b:f+jt,x=(M,w)=>Math.
round(Math.max(ue,Math.min(M,w-ue)));n.style.transform=`translate(${x(d,g-a)}px, ${x(m,p-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var he=`This view shows the rows' values, but ${W.needs_table}`,Ot=4;function $t(t,e,n,o){let r=t.ownerDocument,s=r.createElement(
"div");s.className=e,t.append(s);let a=Jn(s,n,o),c=no(s),i=G(s,{focusout:({relatedTarget:u})=>{s.contains(u)||c.hide()}}),
l=r.createElement("div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let f=[];return{box:s,
stage:a,tip:c,announce(u){l.textContent=u},onDestroy(...u){f.push(...u)},destroy(){for(let u of f)u();i(),a.destroy(),s.
remove()}}}function lt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=Zt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/
r}}function Rt(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function St(t){return e=>{let n=t[e.key];!n||
eo(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var Ls=["Escape","Shift","Control","Alt","Meta"];function pe(t,e){
let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute(
"role","application"),e.dataset.lmSuppressShortcuts="true";let o=[G(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.
classList.remove(at)}}),G(e,{keydown:r=>{Ls.includes(r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove(
"by-pointer",at)})];return{destroy(){for(let r of o)r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("a\
ria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle("hclust-empty",!!r)}}}function de(t){let e=t?
t.reduce((n,o)=>n+o,0):0;return e?`, ${O(e)} selected.`:"."}function oo(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function me(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=oo(n);r.
textContent=e,o.append(r),t.append(o);function s(a,c,i){let l=n.createElement("label"),f=n.createElement("span");return f.
textContent=a,c.dataset.lmSuppressShortcuts="true",l.append(...i?[c,f]:[f,c]),o.append(l),l}return{el:o,select(a,c){let i=n.
createElement("select");i.addEventListener("change",()=>c(i.value)),i.setAttribute("aria-label",a);let l=s(a,i,!1),f="";
return{show(u,h,g=h){let p=JSON.stringify([h,g]);p!==f&&(f=p,i.replaceChildren(...h.map((d,b)=>{let m=n.createElement("o\
ption");return m.value=d,m.textContent=(g[b]??d).slice(0,60),m}))),i.value=u},hide(u){l.hidden=u}}},checkbox(a,c,i){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>i(l.checked));let f=s(a,l,!0);return{
show(u,h=!0){l.checked=u,f.hidden=!h}}},button(a,c){let i=n.createElement("button");return i.type="button",i.textContent=
a,i.dataset.lmSuppressShortcuts="true",i.hidden=!0,i.addEventListener("click",c),o.append(i),{show(l){i.hidden=!l}}},hide(a){
o.hidden=a},destroy(){o.remove()}}}var ge=Object.keys(W.marker_scales).length,ao=W.colors.length,Ut=ao*ge,co=1<<30;function lo(t,e){return co|parseInt(e.slice(
1),16)<<3|t%ge}function we(t){return(t&co)!==0}function fo(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function uo(t){
return t&7}var ro=new WeakMap,so=new WeakMap,io=new WeakMap;function qe(t){let{annotations:e}=t,n=ho(t);return e?.colors.
size?Os(n,e):n}function ho(t){let{annotations:e}=t,n=e&&so.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=Rs(
t),s=Ps(o,e?.numbers.length?e.numbers:r);return e&&so.set(e,s),s}function Os(t,e){let n=io.get(e);if(!n){io.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=lo(Z(n,o),r)}return n}function Et(t){
let{nodes:e,tree:n}=t,o=ho(n),r=$s(e.map(a=>Z(o,a)),t),s=n.annotations?.colors;return s?.size&&e.forEach((a,c)=>{let i=s.
get(a);i&&(r[c]=lo(Z(r,c),i))}),r}function $s(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Ut))return t;let o=Array.from(e.keys()).
sort((s,a)=>Z(n.start,Z(e,s))-Z(n.start,Z(e,a))),r=-1;for(let s of o){let a=Z(t,s);a%Ut===r&&(t[s]=a+ao),r=Z(t,s)%Ut}return t}
function Rs(t){let e=ro.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let i=1,l=n-
2;l>=0;l--,i++){let f=Z(o,2*l),u=Z(o,2*l+1),h=Z(r,f)>=Z(r,u);s[h?f:u]=Z(s,n+l),s[h?u:f]=i}let a=[];At(t,Bn(t)).nodes.forEach(
(i,l)=>{a[Z(s,i)]=l});let c={splits:s,start:a};return ro.set(t.children,c),c}function Ps(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let a=0;a<s;a++)r.add(o[a]=Z(e,a));for(let a=s,c=0;a<n;a++,c++){for(;r.has(c);)c++;
o[a]=c}return t.map(a=>Z(o,a))}function Z(t,e){return t[e]}var po=W.colors,zs=Object.keys(W.marker_scales),mo=W.marker_scales;function Ge(t){return we(t)?t:t%Ut}function ot(t){return we(
t)?fo(t):y(po,t%po.length)}function Ve(t){return y(zs,we(t)?uo(t):t%ge)}var Xe=1;function rt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Ye(t,e){return t.from+e/t.width*(t.to-t.from)}
function Q(t,e){return t.height*(1-e/t.top)}function xo(t,e){return t.top*(1-e/t.height)}function ut(t){return t.width/(t.
to-t.from)}function be(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),a=Xe/(ut(e)*n),c=Wn(t,e.from,e.to,a),i=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:go(r+s+1),
columns:go(o+s+1)},u=0,h=(d,b,m,x,M)=>{i.set([b,m,x,M],4*u),l[u++]=d},g=d=>Math.round(rt(e,V(t.x,d))*n-s/2),p=d=>Math.round(
Q(e,nt(t,d))*n-s/2);for(let d of c){let[b,m]=ht(t,d),[x,M,w]=[g(b),g(m),p(d)],[S,A]=[Math.max(0,x),Math.min(o,M+s)];w>-s&&
S<A&&wo(f.rows,w,S,A)&&h(d,S,w,A-S,s);for(let[E,k]of[[b,x],[m,M]]){if(k<0||k+s>o+1)continue;let L=E>=t.n&&V(t.sizes,E)>=
a?p(E):r,[C,$]=[Math.max(0,Math.min(w,L)),Math.max(w,L)];C<$&&wo(f.columns,k,C,$)&&h(d,k,C,s,$-C)}}return{rects:i,owner:l,
count:u,thick:s}}function ye(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,
count:n,ink:o,lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(V(e,s),V(e,s+1),V(e,s+2),V(e,s+3))}function go(t){
return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function wo(t,e,n,o){let[r,s]=[V(t.from,e),
V(t.to,e)];if(r<=n&&o<=s)return!1;let a=n<=s&&r<=o;return t.from[e]=a?Math.min(r,n):n,t.to[e]=a?Math.max(s,o):o,!0}function Kt({
tree:t,nodes:e,sizes:n,labels:o},r){let s=[],a=Xe/(ut(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let i=V(
o,V(t.order,c)),l=V(t.start,V(e,i)),f=l+V(n,i),[u,h]=[Math.max(0,rt(r,l)),Math.min(r.width,rt(r,f))];s.push({label:i,x0:u,
x1:h}),c=Math.max(f,Math.ceil(l+a))}return s}var bo=new WeakMap;function Pt(t,e){if(t.monotone)return nt(t,e);let n=bo.get(
t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=ht(t,o);n[o]=Math.max(nt(t,o),n[r]??
0,n[s]??0)}bo.set(t.children,n)}return V(n,e)}function xe(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(
Ye(e,n)),0),t.n-1),a=V(t.order,s),c=Xe/(ut(e)*e.dpr),i=-1,l=r,f=(u,h,g)=>{let p=Math.hypot(h,g);p<l&&([l,i]=[p,u])};for(let u=V(
t.parents,a);u>=0;u=V(t.parents,u)){if(V(t.sizes,u)<c)continue;let[h,g]=ht(t,u),p=Q(e,nt(t,u)),d=[h,g].map(b=>rt(e,V(t.x,
b)));f(u,yo(n,d[0]??0,d[1]??0),o-p),[h,g].forEach((b,m)=>{let x=Q(e,nt(t,b));f(b,n-V(d,m),yo(o,p,x))})}return i}function yo(t,e,n){
let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function V(t,e){return t[e]}var{missing_color:Mo}=W;function Ao(t,e,n,o,r,s,a,c){t.width=Math.min(o.length,s.width),t.height=s.height;let i=Vn(e.values,
e.p,n,o,r,t.width,t.height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Yn(i,a,c,f.data),
l.putImageData(f,0,0)}function vo(t,e,n,o){t.save(),o&&(t.fillStyle=Mo,t.fillRect(n.left,n.top,n.width,n.height)),t.imageSmoothingEnabled=
!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function So(t,{heatmap:e,names:n},o,r){let s=e.width/n.words.
length,a=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach((c,i)=>{if(!c)return;let l=e.left+s*(i+.5);if(n.
angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,l,a+B+6);return}t.save(),t.textAlign="right",t.
textBaseline="middle",t.translate(n.angle<90?l+4:l,a+(n.angle<90?8:6)),t.rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),
t.restore()})}function Eo(t,{heatmap:e,rowNames:n},[o,r],s,a,c){let i=e.height/(r-o);t.font=c.css(),t.fillStyle=a.quiet,
t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){let f=e.top+(l+.5-o)*i;t.fillText(c.fit(
K(s(l)),n-10),e.left+e.width+7,f+.5)}}function Je([t,e],n){let o=Ct(t,e,n,50);return{values:o,words:gt(o)}}function To(t,e,n,o,r,s,a){
let{left:c,top:i,width:l,height:f}=e;for(let g=0;g<f;g+=.5){let p=3*Math.min(255,Math.floor((1-g/f)*256));t.fillStyle=`r\
gb(${o[p]} ${o[p+1]} ${o[p+2]})`,t.fillRect(c,i+g,l,Math.min(1,f-g))}let{values:u,words:h}=Je(n,f);t.font=s.css(),t.textAlign=
"left",t.textBaseline="middle",u.forEach((g,p)=>{let d=i+f*(1-(g-n[0])/(n[1]-n[0]));t.fillStyle=r.rule,t.fillRect(c+l,Math.
min(Math.round(d),i+f-1),4,1),t.fillStyle=r.quiet,t.fillText(h[p]??"",c+l+8,Math.min(Math.max(d,i+5),i+f-4))}),a&&(t.fillStyle=
Mo,t.fillRect(c,i+f+12,9,9),t.fillStyle=r.quiet,t.fillText("missing",c+14,i+f+17))}function Ze(t,e,n,o,r){let s=be(e,n),
[a,c]=[Math.round(n.width*n.dpr),Math.round(n.height*n.dpr)];t.width=Math.max(1,o?c:a),t.height=Math.max(1,o?a:c);let i=t.
getContext("2d");return i&&(o&&i.setTransform(0,1,1,0,0,0),ye(i,s,r)),s}function ko(t,e,n){let o=Math.round(e.width*e.dpr),
r=[],[s,a]=[-1,0];for(let c=0;c<=o;c++){let i=Math.floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(i,n.length-1)],f=c<
o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push({label:s,x0:a/e.dpr,x1:c/e.dpr}),[s,a]=[f,c])}return r}function _o(t,e,n,o,r){
for(let{label:s,x0:a,x1:c}of n){let i=c-a,l=r&&i>4?.5:0;t.fillStyle=ot(y(o,s)),t.beginPath(),r&&i>8?t.roundRect(e.left,e.
top+a+l,e.width,i-2*l,2):t.rect(e.left,e.top+a+l,e.width,i-2*l),t.fill()}}function No(t,{heatmap:e,clusterBar:n},o,r,s){
let a=ce(r,o,e.height),c=0;t.fillStyle=s.paper,t.globalAlpha=.62;for(let l=0;l<=a.length;l+=2){let f=a[l]??e.height;f>c&&
t.fillRect(e.left,e.top+c,e.width,f-c),c=a[l+1]??e.height}t.globalAlpha=1,t.fillStyle=s.ink;let i=n.left+n.width+1;for(let l=0;l<
a.length;l+=2){let[f=0,u=0]=[a[l],a[l+1]];t.fillRect(i,e.top+f,e.left-i-1,Math.max(1,u-f))}}function Co(t,{left:e,top:n,
width:o,height:r},s,a){let c=h=>Math.round(h*a)/a,[i,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[h,g]of[[s.paper,2],[s.ink,
1]])t.fillStyle=h,t.beginPath(),t.rect(i-g,l-g,f-i+2*g,u-l+2*g),t.rect(i,l,f-i,u-l),t.fill("evenodd")}function Qe({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:a}=e.rowTree;return{width:a,height:s,from:n,to:o,top:(ct(
t.tree)||1)*1.04,dpr:r}}function Io(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(i,l,f){l.length===i.key.length&&l.every((u,h)=>u===i.key[h])||(i.key=l,f(i.canvas))}function r(i,l){let{data:f,
places:u,rows:h,columns:g,shown:p,ends:d,gaps:b,map:m,theme:x,face:M,dpr:w}=l,{heatmap:S,columnTree:A}=u,E={width:Math.max(
1,Math.round(S.width*w)),height:Math.max(1,Math.round(S.height*w))},k=[f.values,h,g,...p,E.width,E.height,m];o(n.heatmap,
k,L=>Ao(L,f,h,g,p,E,d,m)),vo(i,n.heatmap.canvas,S,b);let _=f.columnTree;if(A.height&&_){let L={...A,top:(ct(_)||1)*1.02,
dpr:w,from:0,to:f.p};o(n.columns,[_,A.width,A.height,w,x.quiet],C=>{Ze(C,_,L,!1,x.quiet)}),i.save(),i.setTransform(1,0,0,
1,Math.round(A.left*w),Math.round(A.top*w)),i.drawImage(n.columns.canvas,0,0),i.restore()}So(i,u,x,M),u.rowNames&&Eo(i,u,
p,C=>f.name(y(h,C)),x,M),To(i,u.bar,d,m,x,M,b)}function s(i,l){let{rowTree:f,rows:u,places:h}=l,g=Et(l.cut),p=Qe(l),d=f?
Kt(l.cut,p):ko(l.cut,p,u);_o(i,h.clusterBar,d,g,f),f&&a(i,l,p,d,g)}function a(i,l,f,u,h){let{tree:g}=l.data,{rowTree:p}=l.
places,{dpr:d,from:b,to:m}=f,x=l.theme.quiet;o(n.tree,[g,p.width,p.height,d,b,m,x],w=>{Ze(w,g,f,!0,x)});let{canvas:M}=n.
tree;i.save(),i.setTransform(1,0,0,1,Math.round(p.left*d),Math.round(p.top*d)),i.beginPath(),i.rect(0,0,M.width,M.height),
i.clip(),i.drawImage(M,0,0),i.globalCompositeOperation="source-atop";for(let{label:w,x0:S,x1:A}of u){let E=y(l.cut.nodes,
w);if(E<g.n)continue;let k=Math.round(Q(f,Pt(g,E))*d-1),_=Math.floor(S*d);i.fillStyle=ot(y(h,w)),i.fillRect(k,_,M.width-
k,Math.max(1,Math.ceil(A*d)-_))}i.restore()}function c(i,l){let{data:f,places:u,rows:h,columns:g,placeOf:p,selection:d,hover:b,
rowTree:m,theme:x,dpr:M}=l,{heatmap:w}=u,[S,A]=l.shown;if(d){let C=$=>!!d[y(h,$)];No(i,u,l.shown,C,x)}if(!b)return;let E=w.
height/(A-S),k=(C,$,I,v)=>{let N=Math.max($-C,2/E),D=(C+$)/2,F=Math.max(0,(D-N/2-S)*E),T=Math.min(w.height,(D+N/2-S)*E);
T<=0||F>=w.height||Co(i,{left:I,top:w.top+F,width:v-I,height:T-F},x,M)},[_,L]=[w.left,w.left+w.width];if(b.leaf!==void 0){
let C=y(p,b.leaf);if(k(C,C+1,_,L),l.column>=0){let $=w.width/g.length;k(C,C+1,_+l.column*$,_+(l.column+1)*$)}}else if(m){
let C=y(f.tree.start,b.node);k(C,C+y(f.tree.sizes,b.node),_,L)}}return{paintBase:r,paintCut:s,paintOverlay:c,destroy(){for(let{
canvas:i}of Object.values(n))i.width=i.height=0}}}var tn=9,qt=5,Lo=11,Ds=130,Oo=37,$o=140,Ro=B+2;function zo(t,e){let{width:n,height:o,columns:r,rows:s,dpr:a}=t,c=m=>Math.
round(m*a)/a,i=c(t.columnTree?Math.min(70,.1*o)+qt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+qt+tn+qt),u=16+
Lo+10+Math.max(0,...t.scale.map(m=>e.width(m))),h=0;(o-i-24)/s>=Ro&&(h=Math.min(Ds,.26*n,t.longestName())+10);let p=Math.
max(20,n-f-u-h),d=Po(r,p/r.length,f,.34*o,e);h&&(o-i-d.height)/s<Ro&&(h=0,p=Math.max(20,n-f-u),d=Po(r,p/r.length,f,.34*o,
e)),p=c(p);let b=c(Math.max(20,o-i-d.height));return{heatmap:{left:f,top:i,width:p,height:b},clusterBar:{left:f-qt-tn,top:i,
width:tn,height:b},rowTree:{left:0,top:i,width:l,height:b},columnTree:{left:f,top:2,width:p,height:t.columnTree?i-qt-2:0},
bar:{left:f+p+h+16,top:i,width:Lo,height:Math.min(120,b)},names:d,rowNames:h}}function Po(t,e,n,o,r){let s=t.map(g=>K(g)),
a=g=>Math.max(0,...g.map(p=>r.width(p)));if(a(s)+8<=e)return{words:s,angle:0,every:1,height:B+12};let c=Oo*Math.PI/180,i=e*
Math.sin(c)>=B+1,l=i?1:Math.max(1,Math.ceil((B+2)/e)),f=s.map((g,p)=>{if(p%l)return"";if(!i)return r.fit(g,Math.min($o,o-
10));let d=n+e*(p+.5)-6;return r.fit(g,Math.min($o,(o-16)/Math.sin(c),d/Math.cos(c)))}),u=i?c:Math.PI/2,h=a(f)*Math.sin(
u)+B*Math.cos(u)+12;return{words:f,angle:i?Oo:90,every:l,height:Math.ceil(h)}}var Hs=24;function zt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Hs,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function a(l){let f=lt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=lt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function i(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,lt(t,l),f))}return G(t,{pointerdown:a,pointermove:c,pointerup:i,pointercancel:i,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(lt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}var Bs=7;function Do(t,e,n){let{data:o,cut:r,rows:s,columns:a,shown:[c,i]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
h=n-l.top;if(h<0||h>=l.height)return null;let g=Math.min(Math.floor(c+h/l.height*(i-c)),o.n-1),p=y(s,g);if(e>=l.left&&e<
l.left+l.width){let b=Math.floor((e-l.left)/l.width*a.length);return{leaf:p,column:Math.min(b,a.length-1)}}if(e>=f.left-
1&&e<l.left)return{label:y(r.labels,p)};if(!t.rowTree||e>u.left+u.width)return null;let d=xe(o.tree,Qe(t),h,e-u.left,Bs);
return d<0?null:d<o.n?{leaf:d,column:-1}:{node:d}}function en({data:t,cut:e,columns:n},o){if(o.label!==void 0){let a=O(y(
e.sizes,o.label),t.noun);return[`Cluster ${X(e,o.label)}`,a]}if(o.node!==void 0){let a=e.nodes.indexOf(o.node),c=O(y(t.tree.
sizes,o.node),t.noun);return[a<0?c:`Cluster ${X(e,a)} · ${c}`,`height ${tt(nt(t.tree,o.node))}`]}let r=`cluster ${X(e,y(
e.labels,o.leaf))}`;if(o.column<0)return[t.name(o.leaf),r];let s=y(n,o.column);return[t.name(o.leaf),Fs(t,o.leaf,s),r]}function Fs(t,e,n){
let o=t.columnAbout[n],r=y(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?
"yes":"no"}`;let a=t.originalColumns[o?.original??-1];if(!a)return`${s}: ${He(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${ee(c??NaN,a.kind,a.unit)}`}function Ho(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:a,tip:c}=n;function i({x:m,y:x}){let M=r();return M&&
Do(M,m,x)}function l(m,x){t.setHit(m);let M=m?.label===void 0?m?.node:e.cut.nodes[m.label];m?.leaf!==void 0?e.setHover({
leaf:m.leaf}):M===void 0?e.setHover(null):e.setHover(M<e.data.n?{leaf:M}:{node:M}),a.canvas.style.cursor=m?"pointer":"";
let w=r();if(!m||!w)return c.hide();let[S="",...A]=en(w,m);c.show(x.x,x.y,S,A)}function f(m,x){let{cut:M,data:w}=e;if(!m)
x||e.select([]);else if(m.leaf!==void 0)e.select([m.leaf],{add:x});else{let S=m.node??y(M.nodes,m.label??0);e.select(wt(
w.tree,S),{add:x})}}function u(m){let x=r();return x?m/x.places.heatmap.height*(x.shown[1]-x.shown[0]):0}function h(m){let x=r()?.
places.heatmap;return x?(m-x.top)/x.height:.5}let g=o.shown(),p=zt(a.canvas,{down(m){return m.button?!1:(g=o.shown(),!0)},
drag(m,{x,y:M},w){w.moved||=Math.hypot(x-w.x,M-w.y)>=Ot,w.moved&&o.move(u(w.y-M),g)},up(m,x,M){if(M.moved)return;let w=i(
x);f(w,m.shiftKey),m.pointerType==="touch"&&l(w,x)},cancel(){},hover:(m,x)=>l(i(x),x),leave:()=>l(null,{x:0,y:0}),pinch(m,x,M,w){
o.zoom(m,h(x.y-w)),o.move(-u(w))}}),d=G(a.canvas,{dblclick:o.showAll,wheel(m){!Rt(s,m)||!r()||(m.preventDefault(),o.zoom(
1.0015**(m.deltaY||m.deltaX),h(lt(s,m).y)))},keydown:St({ArrowDown:()=>b(1,0),ArrowUp:()=>b(-1,0),ArrowRight:()=>b(0,1),
ArrowLeft:()=>b(0,-1),Home:()=>b(-1/0,0),End:()=>b(1/0,0),Enter:m=>{let x=t.hit();x&&f(x,m.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(at)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function b(m,x){let M=r();if(!M)return;let w=(v,N)=>Math.min(Math.max(v,0),N),S=e.hover?.leaf,A=t.hit(),E=S===
void 0?Math.ceil(M.shown[0]):w(y(M.placeOf,S)+m,e.data.n-1),k=S===void 0||A?.leaf===void 0?0:w(A.column+x,t.columns()-1);
o.reveal([E]);let _=r()??M,{heatmap:L}=_.places,[C,$]=_.shown,I={leaf:y(_.rows,E),column:k};l(I,{x:L.left+(k+.5)/t.columns()*
L.width,y:L.top+(E+.5-C)/($-C)*L.height}),s.classList.add(at),n.announce(en(_,I).join(", "))}return()=>{p(),d()}}var[Ws,nn]=[1,2];function Bo(t,e,n){let o=t.ownerDocument,r=me(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",T=>e.setOption("row_cluster",T)),a=r.checkbox("Columns","Cluster the columns and draw their tree",T=>e.
setOption("col_cluster",T)),c=r.select("Colors",T=>e.setOption("cmap",T)),i=fe(()=>{k.hide(),$()}),l=r.button("show all \
rows",i.showAll),f=pt(o,n.font),u=[],h=[],g=new Int32Array(0),p=[0,1],d=!1,b=null,[m,x]=[!1,!1],M=null,w=Io(o),S=$t(t,"h\
clust-plot",[w.paintBase,w.paintCut,w.paintOverlay].map(T=>R=>{let z=L();z&&T(R,z)}),()=>$()),{box:A,stage:E,tip:k}=S,_=pe(
A,E.canvas);function L(){if(!b)return null;let{data:T,cut:R,selection:z,hover:H}=e,P=M?.leaf!==void 0&&M.leaf===H?.leaf?
M.column:-1,j=Ke(String(e.option("cmap")),e.model);return{data:T,cut:R,selection:z,hover:H,places:b,rows:u,columns:h,placeOf:g,
ends:p,gaps:d,rowTree:m,column:P,theme:n,face:f,map:j,shown:i.shown(),dpr:E.dpr}}function C(){let{data:T}=e,{tree:R}=T,z=T.
p>0&&T.values.length>=T.n*T.p;r.hide(!z),_.showNotice(z?"":he);let H=Gn(e.model),P=String(e.option("cmap")||H[0]);c.show(
P,H.includes(P)?H:[P,...H]),m=!!(e.option("row_cluster")??!0)&&T.n>1,x=!!(e.option("col_cluster")??!0)&&T.columnTree!==null,
s.show(m,T.n>1),a.show(x,T.columnTree!==null),u=m?R.order:Int32Array.from({length:T.n},(j,ft)=>ft),h=x&&T.columnTree?T.columnTree.
order:Int32Array.from({length:T.p},(j,ft)=>ft),g=new Int32Array(T.n);for(let j=0;j<T.n;j++)g[y(u,j)]=j;if(M=null,!z)return b=
null,E.paint();$()}function $(){let{data:T}=e;if(l.show(i.part!==null),!E.width||!T.p||!T.values.length)return;let[R,z]=i.
shown();b=zo({width:E.width,height:E.height,columns:Array.from(h,H=>T.columns[H]??""),rows:z-R,rowTree:m,columnTree:x,longestName(){
let H=0;for(let P=Math.floor(R);P<z&&P<T.n;P++)H=Math.max(H,f.width(T.name(y(u,P)).slice(0,60)));return H},scale:Je(p,120).
words,dpr:E.dpr},f),_.describe(I()),E.paint()}function I(){let{cut:T,data:R,selection:z}=e;return`Clustermap of ${O(R.n,
R.noun)} ${m?"in the order of their tree":"in the table's order"} by ${O(R.p,"features")}: ${O(T.k,"clusters")}${de(z)}`}
let v=null;function N(){i.reset(e.data.n),e.data.values!==v&&(v=e.data.values,p=Xn(e.data.values),d=e.data.values.some(Number.
isNaN)),C()}let D={store:e,base:S,viewport:i,scene:L,columns:()=>h.length,hit:()=>M,setHit(T){M=T,E.paint(nn)}},F=null;return S.
onDestroy(_.destroy,Ho(D),e.subscribe("data",N),e.subscribe(["order","option"],C),e.subscribe(["cut","selection"],T=>{T===
"cut"&&F?.k===e.cut.k&&F.tree===e.cut.tree||(F=e.cut,_.describe(I()),E.paint(T==="cut"?Ws:nn))}),e.subscribe("reveal",()=>{
i.reveal(e.wanted.map(T=>y(g,T)))}),e.subscribe("hover",()=>{e.hover?.leaf!==M?.leaf&&(M=null),k.hide(),E.paint(nn)})),N(),
{restyle(T){n=T,f=pt(o,n.font),$()},destroy(){S.destroy(),w.destroy(),r.destroy()}}}var rn=864e5,js=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Wo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=y(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function sn(t,e,n,o,r){if(t==="date")return Us(e,n,Math.max(2,Math.floor(o/r)));let s=Ct(
e,n,o,r);return{values:s,words:gt(s)}}function Us(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return on(Fo(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,a=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)a.push(c*r+s);return on(a,t,e)}return on(Fo(t,e,1),t,e)}function Fo(t,e,n){
let o=new Date(t*rn);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let a=r;s.length<100;a++){let c=new Date(0);c.setUTCFullYear(Math.floor(a*n/12),(a*n%12+12)%12,1);let i=c.getTime()/
rn;if(!(i<=e))break;i>=t&&s.push(i)}return s}function on(t,e,n){let o=t.map(s=>{let a=new Date(Math.round(s*1440)*6e4);if(a.
getUTCHours()||a.getUTCMinutes())return a.toISOString().slice(11,16);let c=y(js,a.getUTCMonth());return a.getUTCDate()!==
1?`${a.getUTCDate()} ${c}`:a.getUTCMonth()?c:String(a.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*rn).getUTCFullYear()}`),{values:t,words:o}}var jo=8,Ko=12,Ks=46,{max_axis_word:qs}=W;function an(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],a=t.axes[r];if(!s||!a)return null;let c=K(s.label||s.name),i=s.unit?`${c} (${K(
s.unit)})`:c;return{name:s.name,title:i,column:s,values:a,all:Wo(a)}}function qo(t,e,n,o,r,s,a){let c=Math.max(40,t.height-
jo-Ks),i=sn(n.column.kind,...r,c,46);i.words=i.words.map(d=>a.fit(d,qs));let l=Math.max(0,...i.words.map(d=>a.width(d))),
f=Math.ceil(l+8+B+16),u=Math.max(40,t.width-f-Ko-s),h=sn(e.column.kind,...o,u,64),g=Uo(e.values,o[0],o[1],u),p=Uo(n.values,
r[1],r[0],c);for(let d=0;d<g.length;d++)Number.isNaN(g[d])?p[d]=NaN:Number.isNaN(p[d])&&(g[d]=NaN);return{left:f,top:jo,
width:u,height:c,x:h,y:i,xs:g,ys:p}}function Uo(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let a=y(
t,s);r[s]=Number.isFinite(a)?(a-e)/(n-e)*o:NaN}return r}function Go(t,e,{x:n,y:o,xShown:r,yShown:s,theme:a,face:c,dpr:i}){
let{left:l,top:f,width:u,height:h}=e,g=f+h,p=Math.max(1,Math.round(i))/i,d=m=>Math.round(m*i)/i;t.font=c.css(),t.fillStyle=
a.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((m,x)=>{let M=d(g-(m-s[0])/(s[1]-s[0])*h);t.fillStyle=
a.rule,t.globalAlpha=.7,t.fillRect(l,M,u,p),t.globalAlpha=1,t.fillRect(l-4,M,4,p),t.fillStyle=a.quiet,t.fillText(e.y.words[x]??
"",l-8,M+.5)}),t.fillStyle=a.rule,t.fillRect(d(l),f,p,h+p),t.fillRect(l,d(g),u,p),t.textBaseline="alphabetic",t.textAlign=
"center";let b=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((m,x)=>{let M=d(l+(m-r[0])/(r[1]-r[0])*u);t.fillStyle=
a.rule,t.fillRect(M,g,p,4);let w=c.fit(e.x.words[x]??"",b),S=l+u+Ko-1-c.width(w)/2;t.fillStyle=a.quiet,t.fillText(w,Math.
min(M,S),g+17)}),t.fillStyle=a.ink,t.fillText(c.fit(n.title,u),l+u/2,g+37),t.save(),t.translate(B+1,f+h/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,h),0,0),t.restore()}var Gs={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Vs=10;function Gt(t){return Gs[Ve(
t)]}function Vo(t,e,n,o,r,s){let a=r*Me(e),c=t;if(c.marker){c.marker(Gt(e),n,o,a,s);return}t.save(),t.translate(n,o),t.scale(
a,a),t.fillStyle=s,t.fill(new Path2D(Gt(e))),t.restore()}function Me(t){return mo[Ve(t)]}function Xo(t){let e=new Map,n=null;
function o(r,{size:s,halo:a,edge:c,alpha:i},l,f){let u=Math.ceil((s*.6+a+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let h=s*Me(r)*l;n.setTransform(h,0,0,h,u,u),n.lineJoin="round",n.globalAlpha=i;let g=new Path2D(Gt(r));n.fillStyle=ot(
r),n.fill(g),n.strokeStyle=c,n.lineWidth=a*l/h,a&&n.stroke(g);let p=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
d=Array.from(p.keys()).filter(b=>Y(p,b)>>>24>=Vs);return{steps:Int32Array.from(d,b=>{let[m,x]=[Math.floor(b/(2*u)),b%(2*
u)];return(m-u)*f+x-u}),pixels:Int32Array.from(d,b=>Y(p,b))}}return function(s,a,c){let i=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${a} ${c}`,l=e.get(i);l||(e.size>12&&e.clear(),e.set(i,l=[]));let f=l;return u=>f[Ge(u)]??=o(Ge(u),s,a,c)}}function Yo(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,h)=>Y(e,h)-Y(e,u)||u-h),a=new Int32Array(r);s.forEach((u,h)=>{a[u]=
h});let c=new Int32Array(2*r+1),i=u=>Y(a,Y(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[i(u)+1]=Y(c,i(u)+1)+1;for(let u=0;u<
2*r;u++)c[u+1]=Y(c,u+1)+Y(c,u);let l=n?Y(c,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let h=i(u),g=Y(c,h);f[g]=u,c[h]=
g+1}return{order:f,dimmed:l}}function Jo(t,e,n,o,r,s,a){let{xs:c,ys:i,width:l,height:f,left:u,top:h}=o;for(let g=0;g<r.length;g++){
let p=Y(r,g),d=Y(c,p),b=Y(i,p);if(!(d>=-1&&d<=l+1&&b>=-1&&b<=f+1))continue;let{steps:m,pixels:x}=a[Y(s,p)],M=Math.round(
(h+b)*n)*e+Math.round((u+d)*n);for(let w=0;w<m.length;w++){let S=M+Y(m,w),A=Y(x,w),E=Y(t,S);t[S]=E===0||A>>>24===255?A:Xs(
A,E)}}}function Xs(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,a=256-s,c=Math.imul(t&
16711935,s)+Math.imul(e&16711935,a)>>>8&16711935,i=Math.imul(t&65280,s)+Math.imul(e&65280,a)>>>8&65280;return r<<24|c|i}
function Y(t,e){return t[e]}var Zo="http://www.w3.org/2000/svg",Ys=12,Qo=24,Js=20,cn=10,Ae=5;function tr(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let a={width:0,
height:0};function c(i){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(i),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Zo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Zo,"path");f.append(u);let h=n.createElement("b"),g=n.createElement("span");return l.append(f,h,g),l.addEventListener(
"click",p=>e(i,p.shiftKey)),s.before(l),{button:l,path:u,number:h,rest:g,color:-1}}return{el:o,show(i,l,f,u,h){let g=Math.
max(2,Math.min(Ys,Math.floor((h-2*cn)/Qo))),p=i.k<=g?i.k:g-1;for(;r.length<p;)r.push(c(r.length));let d=0;r.forEach((m,x)=>{
if(m.button.hidden=x>=p,m.button.hidden)return;let M=` · ${O(y(i.sizes,x),f)}`;m.rest.textContent!==M&&(m.rest.textContent=
M);let w=u.fit(X(i,x),Pn,B,!0);m.number.textContent!==w&&(m.number.textContent=w);let S=y(l,x);m.color!==S&&(m.color=S,m.
path.setAttribute("d",Gt(S)),m.path.setAttribute("transform",`scale(${8*Me(S)})`),m.path.setAttribute("fill",ot(S))),d=Math.
max(d,u.width(w,B,!0)+u.width(M))}),s.hidden=p===i.k,s.hidden||(s.textContent=`+ ${O(i.k-p)} more`,d=Math.max(d,u.width(
s.textContent)));let b=p+(s.hidden?0:1);return a={width:Math.ceil((Js+d+8)/8)*8,height:Qo*b+4},a},move(i,l){o.style.transform=
`translate(${Math.round(i)}px, ${Math.round(l)}px)`,o.style.width=`${a.width}px`},destroy(){o.remove()}}}function er({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,cn,(n-r.width)/2],a=[2,o-r.height-cn,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],i={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,h=a[f]??0,g=0;for(let p=0;p<
t.length;p++){let d=y(t,p),b=y(e,p);d>u-Ae&&d<u+r.width+Ae&&b>h-Ae&&b<h+r.height+Ae&&g++}g<i.hidden&&(i={left:u,top:h,hidden:g})}
return i}function nr(t,e,n){let o=[...n,...t.map(({x:s,y:a})=>({x0:s-5,y0:a-5,x1:s+5,y1:a+5}))],r=[];for(let{row:s,x:a,y:c,width:i,
away:l}of t)for(let f of[a+l,a-l-i]){let u={x0:f,y0:c-7,x1:f+i,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(g=>Zs(u,g)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Zs(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var or=60,{max_named_points:Qs,max_point_name:ti}=W;function ln(t){return t<=500?7.2:t<=2500?5.6:4.2}function rr(t){let e=Xo(
t),n=null,o=null;return{updateData(){n=null},paint(r,s,{cut:a,data:c,selection:i},l,f,u,h){n??=Yo(a.labels,a.sizes,i);let{
order:g,dimmed:p}=n,d=ln(c.n),b=c.n<=2500?.7:.4,m=p>0&&g.length-p>or,x=r.points,[M,w]=x?[1,1]:[r.canvas.width,r.canvas.height];
!x&&(o?.width!==M||o.height!==w)&&(o=r.createImageData(M,w));let S=x||!o?new Int32Array(1):new Int32Array(o.data.buffer);
S.fill(0);let A=(k,_)=>{if(!k.length)return;if(x)return x(s,k,a.labels,l,_);let L=e(_,h,M);Jo(S,M,h,s,k,a.labels,Array.from(
l,L))};A(g.subarray(0,p),{size:d,halo:b,edge:u,alpha:.22});let E=m?f:u;A(g.subarray(p),{size:d,halo:m?.9:b,edge:E,alpha:1}),
!x&&o&&r.putImageData(o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>or?new Int32Array(0):n.order.subarray(n.
dimmed)}}}function ve(t,{left:e,top:n,xs:o,ys:r},s,a){let[c,i]=[y(o,s),y(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,
n+i,a,0,2*Math.PI),t.stroke())}function sr(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(y(e,o),y(e,o+1));t.
closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),
t.stroke()}function ir(t,e,{data:n,selection:o},r,s,a){let c=[];for(let f=0;f<e.xs.length;f++)if(Se(e,f)&&c.push(f)>Qs)return;
let i=new Map(c.map(f=>[f,a.fit(K(n.name(f)),ti)])),l=c.map(f=>({row:f,x:y(e.xs,f),y:y(e.ys,f),width:a.width(i.get(f)??""),
away:o?.[f]?12:8}));t.font=a.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:h}of nr(
l,e,[r]))t.fillText(i.get(f)??"",e.left+u,e.top+h+.5)}function Se({xs:t,ys:e,width:n,height:o},r){let[s,a]=[y(t,r),y(e,r)];
return s>=0&&s<=n&&a>=0&&a<=o}function fn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>ei(s,o)))]:[];return r.push(`cluster ${O(y(t.labels,
o))}`),[e.name(o),r.join(" · ")]}function ei({column:t,values:e},n){let o=y(e,n),r=ee(o,t.kind,t.unit);if(t.unit||t.kind===
"date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var ar=new WeakMap;function cr(t){
let e=ar.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(y(t,n))).sort((n,o)=>y(t,n)-y(t,o)||n-o),ar.set(
t,e)),e}function lr(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:a}=n;function c(b){let m=t.plot();if(e.setHover(b<0?null:
{leaf:b}),b<0||!m)return a.hide();let[x="",...M]=fn(e,t.axes(),b);a.show(m.left+Number(m.xs[b]),m.top+Number(m.ys[b]),x,
M)}function i({x:b,y:m}){let x=t.plot();return x?[(b-x.left)/x.width,1-(m-x.top)/x.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},h=!1,g=zt(s.canvas,{down(b){if(b.button>1||!t.plot())return!1;
let m=b.button===1||h;return u={pan:m,shift:b.shiftKey,from:o.part,over:!1},m&&b.preventDefault(),!0},drag(b,{x:m,y:x},M){
let w=t.plot();if(!(!M.moved&&Math.hypot(m-M.x,x-M.y)<Ot)&&(M.moved||c(-1),M.moved=!0,!(!w||u.over))){if(u.pan)return o.
move((M.x-m)/w.width,(x-M.y)/w.height,u.from);l??=[M.x,M.y],l.push(m,x),t.draw(l)}},up(b,m,x){let M=t.plot();if(!(!M||u.
over)){if(l){let w=l.map((A,E)=>A-(E%2?M.top:M.left));f();let S=Qn(M.xs,M.ys,w).filter(A=>Se(M,A));(S.length||!u.shift)&&
e.select(S,{add:u.shift})}else if(!x.moved&&!u.pan){let w=t.nearest(m);(w>=0||!b.shiftKey)&&e.select(w<0?[]:[w],{add:b.shiftKey}),
b.pointerType==="touch"&&c(w)}}},cancel:f,hover:(b,m)=>c(t.nearest(m)),leave:()=>c(-1),pinch(b,m,x,M){let w=t.plot();w&&
(o.zoom(b,...i({x:m.x-x,y:m.y-M})),o.move(-x/w.width,M/w.height))},owns(b){return i(b).every(m=>m>=0&&m<=1)}});function p(b,m){
let[x,M]=[t.axes(),t.plot()];if(!x||!M)return;let w=cr(x[b].values).filter(k=>Se(M,k));if(!w.length)return;let S=w.indexOf(
e.hover?.leaf??-1),A=S<0?m>0?0:w.length-1:Math.min(Math.max(S+m,0),w.length-1),E=y(w,A);c(E),r.classList.add(at),n.announce(
fn(e,x,E).join(", "))}let d=G(s.canvas,{dblclick:o.showAll,wheel(b){!Rt(r,b)||!t.plot()||(b.preventDefault(),o.zoom(1.0015**
(b.deltaY||b.deltaX),...i(lt(r,b))))},keydown:St({ArrowRight:()=>p("x",1),ArrowLeft:()=>p("x",-1),ArrowUp:()=>p("y",1),ArrowDown:()=>p(
"y",-1),Enter:b=>{let{hover:m}=e;m?.leaf!==void 0&&e.select([m.leaf],{add:b.shiftKey})}," ":()=>{h=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(at)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(b){b.key===" "&&(h=!1)},blur(){h=!1}});return()=>{g(),d()}}var ni=500;function fr(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,a){let c=t();if(!c)return;let i=n??c,l=(h,g)=>{let[p,d]=[i[h],c[h]],b=p[0]+Math.min(Math.max(g,0),1)*(p[1]-
p[0]);return le(p,d,b,r,(d[1]-d[0])/ni)},f=(h,g)=>h[1]-h[0]>=(g[1]-g[0])*.999,u={x:l("x",s),y:l("y",a)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,a=n){let c=t();!c||!a||o({x:dt(a.x,c.x,r*(a.x[1]-a.x[0])),y:dt(a.y,c.y,s*(a.y[1]-a.y[0]))})},
reveal(r){let s=t(),a=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:i}=n;if(a.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=i[0]&&u<=i[1]))return;let l=a[0];l&&o({x:dt(c,s.x,l[0]-(c[0]+c[1])/2),y:dt(i,s.y,l[1]-(i[0]+
i[1])/2)})}}}var oi=12,ri=230,[si,un]=[1,2];function ur(t,e,n){let o=t.ownerDocument,r=me(t,"Scatter"),s=r.select("x",T=>e.setOption(
"x",T)),a=r.select("y",T=>e.setOption("y",T)),c=fr(()=>u&&{x:u.x.all,y:u.y.all},()=>{w.hide(),k()}),i=r.button("show all",
c.showAll),l=rr(o),f=pt(o,n.font),u=null,h=null,g=null,p=null,d=0,b={key:"",left:0,top:0,width:0,height:0},m=$t(t,"hclus\
t-plot",[$,I,v],()=>k()),{box:x,stage:M,tip:w}=m,S=tr(x,N),A=pe(x,M.canvas);function E(){let{data:T}=e,R=an(T,e.option("\
x"),0),z=an(T,e.option("y"),1);if(u=R&&z?{x:R,y:z}:null,c.reset(),r.hide(!u),A.showNotice(u?"":he),u){let H=T.axisNames.
map(P=>P.name);s.show(u.x.name,H),a.show(u.y.name,H)}l.updateData(),d=0,k()}function k(){i.show(c.part!==null),!(!u||!M.
width)&&(_(),b.key="",L(),A.describe(C()),M.paint())}function _(){if(!u)return;let{x:T,y:R}=u;h=qo(M,T,R,c.part?.x??T.all,
c.part?.y??R.all,d,f),g=to(h.xs,h.ys,h.width,h.height)}function L(){if(!h)return;let{cut:T,data:R}=e,z=S.show(T,Et(T),R.
noun,f,h.height),H=`${z.height} ${Math.ceil(z.width/24)}`;if(H!==b.key){let P=Math.max(1,.01*R.n),j=er(h,z);j.hidden>P&&
h.width+d-z.width>ri&&z.width>d-12&&(d=z.width+12,_(),M.paint()),d&&(j={left:h.width+16,top:0,hidden:0}),b={key:H,left:j.
left,top:j.top,...z}}S.move(h.left+b.left,h.top+b.top)}function C(){if(!u)return"";let{cut:T,data:R,selection:z}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${O(R.n,R.noun)} in ${O(T.k,"clusters")}${de(z)}`}function $(T){if(!h||
!u)return;let{x:R,y:z}=u;Go(T,h,{x:R,y:z,xShown:c.part?.x??R.all,yShown:c.part?.y??z.all,theme:n,face:f,dpr:M.dpr})}function I(T){
if(!h)return;l.paint(T,h,e,Et(e.cut),n.ink,n.paper,M.dpr);let{left:R,top:z,width:H,height:P}=b;ir(T,h,e,{x0:R,y0:z,x1:R+
H,y1:z+P},n,f)}function v(T){if(!h)return;let{hover:R,data:z}=e,H=ln(z.n)/2;T.save(),c.part&&(T.beginPath(),T.rect(h.left,
h.top-4,h.width+4,h.height+4),T.clip()),T.strokeStyle=n.ink,T.lineWidth=1.5;for(let P of l.ringed())ve(T,h,P,H+3);if(R?.
node!==void 0){T.lineWidth=1;let{tree:P}=z,j=y(P.start,R.node),ft=j+y(P.sizes,R.node);for(let Ie of P.order.subarray(j,ft))
ve(T,h,Ie,H+.8)}else if(R)for(let[P,j]of[[n.paper,4.5],[n.ink,2]])T.strokeStyle=P,T.lineWidth=j,ve(T,h,R.leaf,H+4);T.restore(),
p&&sr(T,p,n.ink)}function N(T,R){let{cut:z,data:H}=e,P=[];for(let j=0;j<H.n;j++)z.labels[j]===T&&P.push(j);e.select(P,{add:R}),
m.announce(`${R?"Added: ":""}cluster ${X(e.cut,T)}, ${O(P.length,H.noun)} selected.`)}let D={store:e,base:m,viewport:c,axes:()=>u,
plot:()=>h,nearest:({x:T,y:R})=>h&&g?g.nearest(T-h.left,R-h.top,oi):-1,draw(T){p=T,M.paint(un)}},F=null;return m.onDestroy(
A.destroy,lr(D),e.subscribe("data",E),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||E()}),
e.subscribe(["cut","selection"],T=>{let R=F?.k===e.cut.k&&F.tree===e.cut.tree;T==="cut"&&R||(F=e.cut,l.updateData(),T===
"cut"&&L(),A.describe(C()),M.paint(si,un))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:T,y:R}=u;c.reveal(e.wanted.
map(z=>[Number(T.values[z]),Number(R.values[z])]))}),e.subscribe("hover",()=>{w.hide(),M.paint(un)})),E(),{restyle(T){n=
T,f=pt(o,n.font),k()},destroy(){m.destroy(),S.destroy(),r.destroy()}}}function Tt({t,lower:e,upper:n,tree:o}){return _n(t,e,n,ct(o))}function ii({t,lower:e,upper:n,tree:o}){return Nn(e,n,t,ct(
o))}function Ee(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`heights are tied at ${tt(o)}: no threshold gives ${O(e)} c\
lusters`;let[r,s]=ii(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${O(e)}`:`any cut\
 from ${r} to ${s} gives these ${O(e)}`}function hr(t){return`${O(t.k,"clusters")} · ${Tt(t)}`}var ai=20,ci=1e3;function dr(t,e){let n=pr(t,"Clusters","Number of clusters"),o=pr(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=ct(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/ci),s()}function s(){let{cut:c,data:i}=e;n.input.max=String(Math.min(i.n,ai)),
n.input.value=String(c.k),n.output.textContent=O(c.k),o.input.value=String(c.t),o.output.textContent=Tt(c),n.input.setAttribute(
"aria-valuetext",O(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let a=[G(n.input,{input:()=>e.
setClusters(n.input.valueAsNumber),change:e.flush}),G(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),change:e.
flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of a)c();n.label.remove(),o.label.remove()}}}
function pr(t,e,n){let o=t.ownerDocument,[r,s,a]=[o.createElement("label"),o.createElement("input"),o.createElement("out\
put")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,a),t.append(r),{label:r,input:s,output:a}}var mr=8,li=0;function wr(t,e){let n=t.ownerDocument,o=`hclust-find-${++li}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),a=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",a.id=o,a.hidden=!0,a.setAttribute("role","listbox"),a.setAttribute("aria-label","Rows found"),
gr(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,a),t.append(r);let c=[],
i=0,l=0,f=null,u=[];function h(){let w=O(1,e.data.noun).slice(2);s.placeholder=`find a ${w}`,s.setAttribute("aria-label",
`Find a ${w} by its name`)}function g(){let{data:w}=e,S=s.value.trim().toLowerCase();if(!f){let _=Array.from({length:w.n},
(C,$)=>w.name($).toLowerCase()),L=fi(_);u=_.map((C,$)=>L.has(C)?`row ${w.rows[$]}`:""),f=_.map((C,$)=>[C,u[$]].join(" ").
trim())}i=0,l=0;let[A,E,k]=[[],[],[]];f.forEach((_,L)=>{let C=S?_.indexOf(S):-1;if(C<0)return;i++;let I=_===S||_===`${S}\
 ${u[L]}`?A:C===0?E:k;I.length<mr&&I.push(L)}),c=[...A,...E,...k].slice(0,mr),p(!!S)}function p(w){a.replaceChildren(),a.
hidden=!w,s.setAttribute("aria-expanded",String(w));let S=c.map((A,E)=>{let k=K(e.data.name(A)),_=`cluster ${X(e.cut,y(e.
cut.labels,A))}`,L=u[A];return d(k,L?`${L} · ${_}`:_,{id:`${o}-${E}`,"aria-selected":String(E===l)})});if(S.forEach((A,E)=>{
A.dataset.i=String(E)}),w&&i>c.length&&S.push(d(`and ${O(i-c.length)} more`,"")),w&&!i&&S.push(d("no such name","")),a.append(
...S),w&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let A=y(c,l);e.reveal([A]),e.setHover({leaf:A})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function d(w,S,A={"aria-disabled":"true"}){let E=n.createElement(
"li");gr(E,{role:"option",...A});for(let k of[w,S]){let _=n.createElement("span");_.textContent=k,E.append(_)}return E}function b(w,S){
let A=c[w];A!==void 0&&(e.select([A],{add:S}),s.value=[e.data.name(A),u[A]].join(" ").trim(),m(),e.setHover({leaf:A}))}function m(){
a.hidden||(a.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function x(w){let A={ArrowDown:1,ArrowUp:-1}[w.key];if(A){if(a.hidden)return g();l=(l+A+c.length)%Math.max(c.length,1),p(
!0)}else if(w.key==="Enter")b(l,w.shiftKey);else if(w.key==="Escape")a.hidden&&e.select([]),s.value="",m();else return;w.
preventDefault(),w.stopPropagation()}let M=[G(s,{input:g,keydown:x,blur:m,focus:()=>s.value&&g()}),G(a,{pointerdown:w=>{
w.preventDefault();let S=w.target.closest("li[data-i]");S&&b(Number(S.dataset.i),w.shiftKey)},pointermove:w=>{let S=w.target.
closest("li[data-i]");!S||Number(S.dataset.i)===l||(l=Number(S.dataset.i),p(!0))}}),e.subscribe("data",()=>{f=null,c=[],
m(),h()})];return h(),{box:r,destroy(){for(let w of M)w();r.remove()}}}function fi(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function gr(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var ui=3;function hi(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((i,l)=>{i&&(r++,o.add(y(e.labels,l)))}),!r)return"";
let s=[...o].sort((i,l)=>i-l).map(i=>X(e,i)),a=s.length>1?` and ${s.pop()}`:"",c=o.size>ui?O(o.size,"clusters"):`${a?"cl\
usters":"cluster"} ${s.join(", ")}${a}`;return`${O(r,n)} selected, from ${c}`}function br(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true",o.append(r,s),t.append(o);function a(){let i=hi(
e.selection,e.cut,e.data.noun);o.hidden=!i,r.textContent!==i&&(r.textContent=i)}let c=[G(s,{click:()=>e.select([]),keydown:i=>{
i.key==="Escape"&&(i.stopPropagation(),e.select([]))}}),G(o,{pointerdown:i=>i.stopPropagation()}),e.subscribe(["data","c\
ut","selection"],a)];return a(),{destroy(){for(let i of c)i();o.remove()}}}var{label_gap:yr,max_label_shift:pi,max_last_label_shift:di}=W;function xr(t,e,n){for(let[o,r]of e.entries()){let s=mi(t.
map(({centre:i})=>i),r,n),a=o===e.length-1?di:pi,c=s?.every((i,l)=>{let{centre:f,span:u}=t[l];return Math.abs(i-f)<=Math.
max(u/2,a)});if(s&&c)return{wording:o,middles:s}}return null}function mi(t,e,n,o=yr){let r=t.length;if(e.reduce((h,g)=>h+
g,o*(r-1))>n)return null;let s=t.map((h,g)=>g).sort((h,g)=>y(t,h)-y(t,g)),a=[0];for(let h=1;h<r;h++){let g=(y(e,y(s,h-1))+
y(e,y(s,h)))/2+o;a.push(y(a,h-1)+g)}let c=[];s.forEach((h,g)=>{let[p,d]=[y(t,h)-y(a,g),1];for(let b=c.at(-1);b&&b.mean>=
p;b=c.at(-1))p=(p*d+b.mean*b.size)/(d+b.size),d+=b.size,c.pop();c.push({mean:p,size:d})});let i=new Array(r),l=y(e,y(s,0))/
2,f=n-y(e,y(s,r-1))/2-y(a,r-1),u=0;for(let{mean:h,size:g}of c)for(let p=u+g;u<p;u++)i[y(s,u)]=Math.min(Math.max(h,l),f)+
y(a,u);return i}function Mr(t,e,n,o=yr){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),a=t.map((c,i)=>i).sort((c,i)=>(t[i]?.
span??0)-(t[c]?.span??0));for(let c of a){let{centre:i,span:l}=t[c],f=y(e,c)/2;if(2*f>1.5*l||i-f<0||i+f>n)continue;let u=Math.
max(0,Math.floor(i-f-o/2)),h=Math.max(0,Math.ceil(i+f+o/2));s.subarray(u,h).includes(1)||(s.fill(1,u,h),r[c]=!0)}return r}var{top:kt,min_width:gi,free_shift:wi,head_margin:hn}=W.cluster_labels;var Te=2*B+7,Ar=W.cluster_labels.wordings,vr={title:0,size:"",lines:1};function Sr(t){return Math.ceil(t.width("cluster"))+
hn+2}function Er(t,e,n){let{cut:o,colors:r,frame:s,theme:a,face:c,data:i,corner:l}=e,f=({label:A},E)=>{let k=E.title?X(o,
A):O(A);return k===O(A)?k:c.fit(k,E.title,B,!0)},u=({label:A},E)=>{if(!E.size)return"";let k=E.size==="counted"?i.noun:"",
_=O(y(o.sizes,A),k);return E.lines===2?_:` · ${_}`},h=(A,E)=>[c.width(f(A,E),B,!0),c.width(u(A,E))],g=(A,E)=>A.map(k=>{
let[_,L]=h(k,E);return E.lines===2?Math.max(_,L):_+L}),p=bi(e),d=p.length*gi>s.width,b=d?null:xr(p,Ar.map(A=>g(p,A)),s.width),
m=b?Ar[b.wording]:vr;if(!b){d&&(p=p.filter(({span:E})=>E>4));let A=Mr(p,g(p,vr),s.width);p=p.filter((E,k)=>A[k])}t.textBaseline=
"alphabetic",t.textAlign="left";let[x,M]=[kt+B-2,kt+2*B],w=(A,E,k,_=!1)=>{t.fillStyle=_?a.ink:a.quiet,t.font=c.css(B,_),
t.fillText(A,E,k)};if(p.forEach((A,E)=>{let k=b?.middles[E]??A.centre,[_,L]=h(A,m);Math.abs(k-A.centre)>A.span/2+wi&&(t.
strokeStyle=ot(y(r,y(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+1),t.lineTo(k,kt-1),t.stroke());
let C=m.lines===2,$=k-(C?_:_+L)/2;w(f(A,m),$,x,!0),m.size&&w(u(A,m),C?k-L/2:$+_,C?M:x)}),m.size==="counted")return;let S=l.
left-hn-1;[["cluster",""],[i.noun,"size"]].slice(0,m.lines).forEach((A,E)=>{let k=A.find(_=>c.width(_)<=S);k&&w(k,-hn-c.
width(k),E?M:x)})}function bi({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=y(o,y(t.nodes,r)),
a=s+y(t.sizes,r);if(a<=e.from||s>=e.to)continue;let[c,i]=[Math.max(0,rt(e,s)),Math.min(e.width,rt(e,a))];n.push({label:r,
centre:(c+i)/2,span:i-c})}return n}var{caption_margin:Tr}=W;function kr(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[i,l]of t){
let[f,u]=[Math.max(0,Math.floor(i)-Tr),Math.ceil(l)+Tr];f>o||u<0||(r[f]=y(r,f)+1,r[Math.min(o,u)+1]=y(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),a=0;for(let i=0;i<=o;i++)a+=y(r,i),s[i+1]=y(s,i)+(a>0?1:0);let c=Math.ceil(e);for(let i=o-c;i>=
0;i--)if(y(s,i+c)===y(s,i))return i;return null}function _r({rects:t,count:e},n,o,r){let s=[];for(let a=0;a<4*e;a+=4){let[
c,i]=[y(t,a)/n,y(t,a+1)/n],[l,f]=[y(t,a+2)/n,y(t,a+3)/n];i<=r&&i+f>=o&&s.push([c,c+l])}return s}var Ir=12,Dt={high:24,line:15,around:13,grip:14},pn=8,Nr="Drag to move the cut",Lr="hclust-cut-moved",Vt=!1,yi="M4 0 1 4\
h6zM4 12 1 8h6z",Cr="http://www.w3.org/2000/svg",[xi,Mi]=[860,480],ke=14;function Ai(t,e,n){let o=e>=xi?`${O(Math.min(n,
99),"clusters")} · 0.0000`:e>=Mi?O(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,Ir,!0))+2*Dt.around+
Dt.grip}function Or(t){let e=t.ownerDocument,n=(w,S="div")=>{let A=e.createElement(S);return A.className=`hclust-cut-${w}`,
A},[o,r,s,a,c,i]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];i.tabIndex=0,i.setAttribute("ro\
le","slider"),i.setAttribute("aria-label","Height of the cut"),i.setAttribute("aria-orientation","vertical"),i.setAttribute(
"aria-valuemin","0"),i.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,a,c,i);let l=["k","noun","dot","at"].
map(w=>n(w,"span")),f=e.createElementNS(Cr,"svg"),u=e.createElementNS(Cr,"path");f.setAttribute("viewBox","0 0 8 12"),f.
setAttribute("aria-hidden","true"),f.classList.add("hclust-cut-grip"),u.setAttribute("d",yi),f.append(u),i.append(f,...l);
let h=n("invitation","span");h.textContent=Nr,h.setAttribute("aria-hidden","true"),h.hidden=vi(t),t.append(h);let g=null,
p=null,[d,b,m,x]=[0,0,0,0];function M(w,S,A){let[E,k,_]=[O(w.k),O(w.k,"clusters"),Tt(w)];[E,k.slice(E.length)," · ",_].
forEach((v,N)=>{let D=l[N];D&&(D.textContent=v)});let L=[[hr(w)],[k,_],[E,_]],C=L.map(v=>Math.max(...v.map(N=>S.width(N,
Ir,!0)))+2*Dt.around+Dt.grip),$=C.findIndex(v=>v<=A+.5),I=$<0?L.length-1:$;b=y(C,I),m=(Dt.high+(I?Dt.line:0))/2,i.classList.
toggle("two",I>0),i.classList.toggle("short",I>1)}return{handle:i,show({cut:w,frame:S,corner:{left:A,top:E},face:k},_,L){
let C=Ai(k,L,w.tree.n);if(w!==g||k!==p||C!==x){[g,p,x]=[w,k,C];let P=Ee(w);M(w,k,C),c.textContent=P,d=k.width(P)+8,Si(i,
w,S)}let $=P=>Math.round(P*S.dpr)/S.dpr,I=P=>$(E+Math.min(Math.max(Q(S,P),0),S.height)),[v,N,D]=[I(w.t),I(Math.min(w.upper,
S.top)),I(w.lower)];_e(o,A,N,S.width),o.style.height=`${Math.max(0,D-N)}px`,o.hidden=!w.hasThreshold,_e(r,A,v,S.width),_e(
s,A,v,S.width),_e(a,0,0,A-4),a.style.height=`${E+S.height}px`;let F=Math.min(Math.max(v,E+m),E+S.height-m),T=L-b-1;Vt?h.
hidden=!0:h.style.transform=`translate(${$(T-6)}px, ${$(F-9)}px) translateX(-100%)`,i.style.transform=`translate(${$(T)}\
px, ${$(F-m)}px)`,i.style.width=`${b}px`;let z=[v-E-17,v-E+4,1].map(P=>{let ft=(P<v-E-ke||P>v-E)&&P>=0&&P+ke<=S.height;return{
at:P,x:ft?kr(_r(_,S.dpr,P,P+ke),d,T-A-(Vt?6:k.width(Nr)+30)):null}}).find(({x:P})=>P!==null);if(c.hidden=!z,!z)return;let H=E+
z.at;c.style.transform=`translate(${$(A+(z.x??0))}px, ${H}px)`,c.classList.toggle("inside",w.hasThreshold&&H>=N&&H+ke<=D)},
endInvitation(){Vt=!0,h.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(Lr,"1")}catch{}},destroy(){for(let w of[
o,r,s,a,c,i,h])w.remove()}}}function vi(t){try{Vt||=t.ownerDocument.defaultView?.sessionStorage.getItem(Lr)==="1"}catch{}
return Vt}function _e(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function Si(t,e,n){t.
setAttribute("aria-valuemax",String(Number(Math.max(n.top,e.t).toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(
e.t.toPrecision(6))));let o=Tt(e);t.setAttribute("aria-valuetext",`${O(e.k,"clusters")}, cut at ${o}; ${Ee(e)}`)}function $r(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((a,c)=>`cluster ${X(t,c)} with ${O(a,e)}`);t.k>12&&r.push(`and ${O(t.k-12)} more`);
let s=Tt(t);return`Tree of ${O(t.tree.n,e)}, up to height ${tt(n)}. Cut at ${s} into ${O(t.k,"clusters")}; ${Ee(t)}. ${r.
join(", ")}.`}function Rr(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var dn=4;function Ne({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let i=t.n>1?nt(o,y(o.parents,n.leaf)):0,l=X(e,y(
e.labels,n.leaf));return[t.name(n.leaf),[`cluster ${l} · joins at ${tt(i)}`]]}let r=wt(o,n.node),s=e.nodes.indexOf(n.node),
a=`${s<0?"":`Cluster ${X(e,s)} · `}${O(r.length,t.noun)}`,c=[...r.subarray(0,dn)].map(i=>K(t.name(i)));return r.length>
dn&&c.push(`and ${O(r.length-dn)} more`),[a,[`height ${tt(nt(o,n.node))}`,...c]]}var Pr="↑ ↓ move the cut · Enter: walk along the branches · + − h H zoom, 0 shows all",Ei="↑ ↓ ← → along the bra\
nches · Enter selects, Shift+Enter adds · Esc: back to the cut",Ti=0;function zr(t){let{store:e,box:n,handle:o,viewport:r,
heights:s,tip:a,announce:c,getScene:i}=t,l=n.ownerDocument.createElement("div");l.className="hclust-tree-hint",l.id=`hcl\
ust-keys-${++Ti}`,l.textContent=Pr,o.setAttribute("aria-describedby",l.id),n.append(l);let f=-1;function u(w){let{data:S}=e,
{tree:A}=S;f=w,l.textContent=Ei,n.classList.add(at);let E=y(A.x,w);r.reveal([E-.5]);let k=w<S.n?{leaf:w}:{node:w};e.setHover(
k);let{frame:_,corner:L}=i(),[C,$]=Ne(e,k),I=(E-_.from)/(_.to-_.from),v={x:L.left+I*_.width,y:L.top+Q(_,nt(A,w))};a.show(
v.x,v.y,C,$),c([C,...$].join(", "))}function h(){f<0||(f=-1,l.textContent=Pr,n.classList.remove(at),e.setHover(null),a.hide())}
function g(w){let{tree:S}=e.data,A=y(S.parents,f);A>=0&&u(ht(S,A)[w])}let p={ArrowUp:()=>u(Math.max(y(e.data.tree.parents,
f),f)),ArrowDown:()=>u(f<e.data.n?f:ht(e.data.tree,f)[0]),ArrowLeft:()=>g(0),ArrowRight:()=>g(1),Home:()=>u(2*e.data.n-2),
Enter:w=>e.select(wt(e.data.tree,f),{add:w.shiftKey}),Escape:h},d=w=>()=>{t.moved(),e.setClusters(Math.min(Math.max(w(e.
cut.k),1),e.data.n))},b={ArrowUp:d(w=>w-1),ArrowRight:d(w=>w-1),ArrowDown:d(w=>w+1),ArrowLeft:d(w=>w+1),PageUp:d(w=>w-10),
PageDown:d(w=>w+10),Home:d(()=>e.data.n),End:d(()=>1),Enter:()=>u(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.
select([]),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{
r.showAll(),s.showAll()}},[m,x]=[St({...b,...p}),St(b)],M=G(n,{keydown(w){n.classList.remove("by-pointer"),(f<0?x:m)(w)},
focusout:h,pointerdown:h});return{leave:h,destroy:M}}var ki=.72;function _i(t,e,n=0){let o=new Int32Array(t.n+1);for(let a=0;a<t.n;a++)o[a+1]=y(o,a)+y(e,y(t.order,a));let r=[],
s=[2*t.n-2];for(let a=s.pop();a!==void 0;a=s.pop()){let c=y(t.start,a),i=y(t.sizes,a);i<n||(y(o,c+i)===y(o,c)?r.push(a):
a>=t.n&&s.push(...ht(t,a)))}return r}function Dr(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)return;let{dpr:a}=o,
c=o.width/(o.to-o.from)*a,i=Math.round(o.height*a),l=f=>Math.round(Q(o,f)*a-s/2);t.globalAlpha=ki,t.fillStyle=r.paper;for(let f of _i(
e,n,1/c)){let u=y(e.start,f),[h,g]=[u,u+y(e.sizes,f)].map(x=>rt(o,x)*a);if(h===void 0||g===void 0||g<0||h>o.width*a)continue;
let p=l(Pt(e,f));f>=e.n&&t.fillRect(h,p,Math.max(1,g-h),i-p);let d=y(e.parents,f);if(d<0)continue;let b=Math.round(rt(o,
y(e.x,f))*a-s/2),m=l(nt(e,d))+s;t.fillRect(b,m,s,Math.max(0,(f<e.n?i:p)-m))}t.globalAlpha=1}var _t=W.cluster_bar,mn=kt+Te+2,Ce=B+2,gn=8;function Hr(t,e,n,o){let{cut:r,colors:s,frame:a,corner:c}=e,{dpr:i}=a;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*i),Math.round(c.top*i)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:f,x0:u,x1:h}of Kt(r,a)){let g=y(r.nodes,f);if(g<r.tree.n)continue;let p=Math.
round(Q(a,Pt(r.tree,g))*i-o/2),d=Math.floor(u*i);t.fillStyle=ot(y(s,g)),t.fillRect(d,p,Math.max(1,Math.ceil(h*i)-d),l-p)}
Dr(t,e,o),t.restore()}var Ni=5;function Br(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let a=Kt(n,r),[c,i]=_t;for(let{label:l,x0:f,x1:u}of a){let h=u-f>4?.5:0;t.fillStyle=ot(y(o,y(n.nodes,l))),t.beginPath(),
u-f>8?t.roundRect(f+h,c,u-f-2*h,i-c,2):t.rect(f+h,c,Math.max(u-f-2*h,1/r.dpr),i-c),t.fill()}Ci(t,e,a),Er(t,e,i),Ii(t,e),
e.labels&&Li(t,e),t.restore()}function Ci(t,{cut:e,theme:n},o){let r=Et(e);if(new Set(Array.from(r,ot)).size===e.k)return;
let[s,a]=_t;for(let{label:c,x0:i,x1:l}of o)l-i<a-s||Vo(t,y(r,c),(i+l)/2,(s+a)/2,Ni,n.paper)}function Ii(t,{data:e,selection:n,
frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,c=ce(i=>n[y(s,i)],[o.from,Math.min(o.to,e.n)],o.width);t.fillStyle=r.
ink;for(let i=0;i<c.length;i+=2){let[l=0,f=0]=[c[i],c[i+1]];t.fillRect(l,1,Math.max(1,f-l),_t[0]-2)}}function Li(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:a,flat:c}){let i=c?ut(o)-gn:a;t.textAlign=c?"center":"right",t.textBaseline="m\
iddle";let[l,f]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let u=l;u<f;u++){let h=rt(o,u+.5);if(h<
5||h>o.width-5)continue;let g=y(e.tree.order,u),p=!!n?.[g];t.save(),t.translate(h,c?mn+B/2:mn),c||t.rotate(-Math.PI/2),t.
fillStyle=p?r.ink:r.quiet,t.font=s.css(B,p),t.fillText(s.fit(K(e.name(g)),i,B,p),0,0),t.restore()}}function Fr(t,{data:e,
frame:n,corner:o,theme:r,face:s,ticks:a}){t.save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,i=f=>Math.
round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="m\
iddle";let l=gt(a);a.forEach((f,u)=>{let h=Q(n,f);t.fillStyle=r.rule,t.fillRect(-5,i(h-c/2),5,c),t.fillStyle=r.quiet,t.fillText(
l[u]??"",-9,h+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(K(e.heightLabel),
n.height-8),-n.height/2,7-o.left)),t.restore()}function Wr(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;
t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let a=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.
min(n.from/e.n*n.width,n.width-a);t.fillRect(o.left+c,s,a,2)}function jr(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:a},c,i){
let{tree:l}=e,{dpr:f}=r,u=y(l.start,i),h=u+y(l.sizes,i),g=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.
round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();
let{rects:p,owner:d}=c,b="";for(let M=0;M<c.count;M++){let w=y(d,M),S=y(l.start,w);if(S<u||S>=h||w>i)continue;let A=y(n.
labels,y(l.order,S)),k=y(l.sizes,w)<=y(n.sizes,A)?ot(y(o,y(n.nodes,A))):a.ink;k!==b&&(t.fillStyle=b=k),t.fillRect(y(p,4*
M)-g,y(p,4*M+1)-g,y(p,4*M+2)+2*g,y(p,4*M+3)+2*g)}t.restore();let[m,x]=[Math.max(0,rt(r,u)),Math.min(r.width,rt(r,h))];x<=
m||(t.fillStyle=a.ink,t.fillRect(s.left+m,s.top+r.height+_t[1]+1,Math.max(x-m,1.5),1.5))}function Ur(t,{data:e,frame:n,corner:o,
theme:r},s){let a=rt(n,y(e.tree.start,s)+.5);if(a<0||a>n.width)return;let[c,i]=[o.left+a,o.top+n.height+(_t[0]+_t[1])/2];
t.beginPath(),t.arc(c,i,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Kr({
data:t,cut:e,frame:n,corner:o},r,s,a){let{tree:c}=t,[i,l]=[r-o.left,s-o.top];if(i<0||i>=n.width||l<-a)return null;let f=Math.
min(Math.max(Math.floor(Ye(n,i)),0),t.n-1),u=y(c.order,f),h=l-n.height;if(h>mn-2)return ut(n)>=Ce?{leaf:u}:null;if(h>_t[0]-
1)return{node:y(e.nodes,y(e.labels,u))};if(h>-5)return{leaf:u};let g=xe(c,n,i,l,a);return g<0?null:g<t.n?{leaf:g}:{node:g}}var Xt={mouse:7,touch:14,line:8,snap:4};function qr(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:a,getScene:c}=t,
i={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function l(d,b){let{frame:m}=c(),{tree:x}=e.data,M=Math.min(Math.
max(xo(m,d),0),m.top),w=vt(x,M),S=Q(m,Be(Wt(x,w)));!b&&Math.abs(S-d)<=Xt.snap?e.setClusters(w):e.setThreshold(M)}function f(d,b){
return d.target===o?null:Kr(c(),b.x,b.y,d.pointerType==="touch"?Xt.touch:Xt.mouse)}function u(d,b,m){if(m)if(d.altKey)m.
node!==void 0&&e.flip(m.node);else{let x=m.node===void 0?[m.leaf]:wt(e.data.tree,m.node);e.select(x,{add:d.shiftKey})}else{
let{corner:x,frame:M}=c();!d.shiftKey&&b.x>=x.left&&M.width&&e.select([])}}function h(d,b){n.style.cursor=d?"pointer":r.
part?"grab":"",e.setHover(d),d?a.show(b.x,b.y,...Ne(e,d)):a.hide()}function g(d){if(!Rt(n,d))return;let b=d.deltaMode?16:
1,[m,x]=[d.deltaX*b,d.deltaY*b],{frame:M,corner:w}=c();if(!d.ctrlKey&&!d.shiftKey&&Math.abs(m)>Math.abs(x))return r.part?
(d.preventDefault(),r.move(m/ut(M))):void 0;let S=x||m,A=lt(n,d);if(d.shiftKey||A.x<w.left)return S>0&&s.share===1?void 0:
(d.preventDefault(),s.zoom(Math.exp(S*.002)));if(S>0&&!r.part)return;d.preventDefault();let E=(A.x-w.left)/M.width;r.zoom(
Math.exp(S*(d.ctrlKey?.01:.002)),E)}let p=[zt(n,{down(d,b){if(d.button!==0)return!1;let{frame:m,corner:x}=c(),M=x.top+Q(
m,Math.min(e.cut.t,m.top)),w=d.pointerType==="touch"?Xt.touch:Xt.line,[S,A]=[d.target===o,b.x<x.left-4];return i={mode:S||
A||Math.abs(b.y-M)<=w?"cut":"press",offset:A&&!S?0:M-b.y,pill:S,start:r.shown(),what:S||A?null:f(d,b)},n.classList.add("\
by-pointer"),o.focus({preventScroll:!0}),d.preventDefault(),a.hide(),A&&!S&&l(b.y-x.top,d.altKey),!0},drag(d,b,m){let[x,
M]=[b.x-m.x,b.y-m.y];if(m.moved||=Math.abs(i.mode==="cut"?M:x)>=(i.what?Ot:1),!m.moved)return;let{frame:w,corner:S}=c();
i.mode==="press"&&r.part&&(i.mode="pan"),i.mode==="cut"?(e.setHover(null),t.moved(),l(b.y+i.offset-S.top,d.altKey)):i.mode===
"pan"&&r.move(-x/ut(w),i.start)},up(d,b,m){i.mode==="cut"&&e.flush(),!(m.moved||i.pill||b.x<c().corner.left-4)&&(u(d,b,i.
what),d.pointerType==="touch"&&h(i.what,b))},cancel(){i.mode==="cut"&&e.flush()},hover(d,b){d.pointerType!=="touch"&&h(f(
d,b),b)},leave(){e.setHover(null),a.hide()},pinch(d,b,m){let{frame:x,corner:M}=c();r.zoom(d,(b.x-m-M.left)/x.width),r.move(
-m/ut(c().frame))}}),G(n,{wheel:g,dblclick(){r.showAll(),s.showAll()}})];return()=>{for(let d of p)d()}}var Oi=W.head_room,$i={grown:150,zoomed:96},Ri=500;function Gr(t,e,n){let o=t.ownerDocument,r=pt(o,n.font),s=null,a=null,
c=o.createElement("canvas"),[i,l]=[0,null],f=fe(()=>E()),u=Rr(()=>E()),h=$t(t,"hclust-tree",[w,S],()=>s=null),{box:g,stage:p,
tip:d,announce:b}=h;p.canvas.setAttribute("aria-hidden","true");let m=Or(g);function x(){if(s){let{cut:bt,selection:Qr,data:yn}=e;
return Object.assign(s,{cut:bt,selection:Qr,data:yn,colors:qe(yn.tree)}),s}let{data:I,cut:v,selection:N}=e,[D,F]=f.shown(),
T=(ct(I.tree)||1)*Oi*u.share,[R,z]=[F-D,I.n].map(bt=>(p.width-52-pn)/bt),[H,P]=[R>=Ce,z>=Ce],j=bt=>bt>=A()+gn,ft=H&&j(R),
Ie=$i[P?"grown":"zoomed"],Vr=P?j(z):ft,Yt=H?Vr?B+2:Math.min(Ie,A()):0;g.style.setProperty("--hc-names",`${P?Yt+6:0}px`);
let Jt={left:0,top:8},Xr=kt+Te+(Yt?Yt+6:0)+(f.part?5:0),wn=Math.max(40,p.height-Jt.top-Xr),bn=Ct(0,T,wn,44),Yr=Math.max(
...gt(bn).map(bt=>r.width(bt)),0);Jt.left=Math.max(Math.ceil(Yr)+11+(I.heightLabel?B+9:4),Sr(r));let Jr={width:Math.max(
20,p.width-Jt.left-pn),height:wn,from:D,to:F,top:T,dpr:p.dpr},Zr=qe(I.tree);return s={data:I,cut:v,colors:Zr,selection:N,
frame:Jr,corner:Jt,theme:n,face:r,ticks:bn,labels:Yt,flat:ft},a=null,s}function M(I){if(!a){a=be(I.data.tree,I.frame),c.
width=Math.round(I.frame.width*I.frame.dpr),c.height=Math.round(I.frame.height*I.frame.dpr);let v=c.getContext("2d");v&&
ye(v,a,n.quiet)}return a}function w(I){let v=x();Hr(I,v,c,M(v).thick),Br(I,v),Fr(I,v),Wr(I,v,p.height-3)}function S(I){let v=x(),
{hover:N}=e;N?.node!==void 0&&jr(I,v,M(v),N.node),N?.leaf!==void 0&&Ur(I,v,N.leaf),m.show(v,M(v),p.width)}function A(){let{
data:I}=e;if(l!==I.name){let v="";for(let N=0;N<I.n;N++){let D=K(I.name(N));D.length>v.length&&(v=D)}[i,l]=[Math.ceil(r.
width(v,B,!0)),I.name]}return i}function E(){s=null,p.paint()}let k,_=()=>b($r(e.cut,e.data.noun,ct(e.data.tree))),L=()=>{
clearTimeout(k),k=setTimeout(_,Ri)},C={store:e,box:g,handle:m.handle,viewport:f,heights:u,moved:m.endInvitation,tip:d,announce:b,
getScene:x},$=zr(C);return h.onDestroy(qr(C),$.destroy,()=>clearTimeout(k),e.subscribe("data",()=>{f.reset(e.data.n),u.reset(),
d.hide(),$.leave(),E(),_()}),e.subscribe("order",E),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?
p.paint(1):p.paint(),L()}),e.subscribe("selection",()=>p.paint(0)),e.subscribe("reveal",()=>{let{start:I}=e.data.tree;f.
reveal(e.wanted.map(v=>y(I,v)))}),e.subscribe("hover",()=>p.paint(1))),f.reset(e.data.n),_(),{restyle(I){n=I,r=pt(o,n.font),
l=null,E()},destroy(){h.destroy(),c.width=c.height=0}}}var Pi={tree:Gr,clustermap:Bo,scatter:ur};function zi(){let t=null;return{initialize({model:e}){return t=Ue(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=Ue(e),Di(n,t)}}}function Di(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Re(t,r);Oe(o,s);
let a=[],c=[],i=null;function l(){let m=Qt(o,"hclust-live-bar");e.model.get("controls")&&c.push(dr(m,e).destroy);let x=wr(
m,e);i=x.box,c.push(x.destroy,()=>m.remove()),f();let M=e.model.get("parts")??["tree"],w=null;for(let A of M){let E=Pi[A];
if(!E)continue;A!=="tree"&&(w??=Qt(o,"hclust-live-pair"));let k=Qt(A==="tree"?o:w,`hclust-part-${A}`);a.push({make:E,box:k,
view:E(k,e,s)})}let S=a[0]?.box;S&&c.push(br(S,e).destroy)}function f(){let m=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");m&&i&&i.parentElement!==m&&m.append(i)}function u(){for(let{view:m,box:x}of a)m.destroy(),x.remove();for(let m of c)
m();o.querySelector(".hclust-live-pair")?.remove(),a=[],c=[]}function h(){let m=Re(t,r);if(JSON.stringify(m)!==JSON.stringify(
s)){s=m,Oe(o,s);for(let x of a)x.view.restyle?x.view.restyle(s):(x.view.destroy(),x.view=x.make(x.box,e,s))}}let g=()=>{
u(),l()};for(let m of["parts","controls"])e.model.on(`change:${m}`,g);let p=vn(o,h);l();let d=st(o),b=new d.ResizeObserver(
()=>{f(),h()});return b.observe(o),d.addEventListener($e,e.announceCut),()=>{d.removeEventListener($e,e.announceCut),p(),
b.disconnect();for(let m of["parts","controls"])e.model.off(`change:${m}`,g);u(),e.flush(),o.remove(),r.remove()}}export{zi as default};
