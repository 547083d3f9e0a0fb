// Generated from js/ by `npm run build`. Do not edit.
function st(t){return t.ownerDocument.defaultView??globalThis}function Zt(t){let{offsetWidth:e}=t,n=t.getBoundingClientRect().
width/(e||NaN);return Math.abs(n-1)>.02&&n||1}function xn(t,e){let n,o=()=>{n=t.matchMedia(`(resolution: ${t.devicePixelRatio}\
dppx)`),n.addEventListener("change",r)},r=()=>{n.removeEventListener("change",r),o(),e()};return o(),()=>n.removeEventListener(
"change",r)}var dt={r:255,g:255,b:255,a:1},Ht={r:0,g:0,b:0,a:1};function Bt(t){let e=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(t.trim())?.[1];
if(e){let a=e.length===3?e.replace(/./g,"$&$&"):e,l=parseInt(a,16);return{r:l>>16,g:l>>8&255,b:l&255,a:1}}let n=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.
exec(t.trim());if(!n||n[1]?.toLowerCase()==="color"!=!!n[2])return null;let[o,r,s,i=1]=(n[3]??"").split(/[\s,/]+/).filter(
Boolean).map(Qr),c=n[2]?255:1;return o===void 0||r===void 0||s===void 0||![o,r,s,i].every(Number.isFinite)?null:{r:o*c,g:r*
c,b:s*c,a:i}}function Qr(t){return t.endsWith("%")?Number(t.slice(0,-1))/100:Number(t)}function Nt(t,e){return{...bt(e,t,
t.a),a:1}}function bt(t,e,n){let o=r=>t[r]+(e[r]-t[r])*n;return{r:o("r"),g:o("g"),b:o("b"),a:1}}function et({r:t,g:e,b:n}){
let o=r=>Math.round(Math.min(255,Math.max(0,r))).toString(16).padStart(2,"0");return`#${o(t)}${o(e)}${o(n)}`}function Le({
r:t,g:e,b:n}){return(.299*t+.587*e+.114*n)/255}function Oe(t,e){let[n,o]=[Bt(e.paper)??dt,Bt(e.ink)??Ht],r={ink:e.ink,quiet:e.quiet,rule:e.rule,paper:e.paper,panel:e.panel};
for(let[s,i]of Object.entries(r))t.style.setProperty(`--hc-${s}`,i);t.style.setProperty("--hc-band",et(bt(n,o,.05))),t.style.
setProperty("--hc-font",e.font),t.style.colorScheme=e.dark?"dark":"light"}function Qt(t,e){let n=t.ownerDocument.createElement(
"div");return n.className=e,t.append(n),n}var Mn={about:"Values that Python and JavaScript share. Read by hclust_widgets/common/constants.py and js/src/text/const\
ants.js. Lengths are CSS pixels.",colors:["#5659B8","#F54571","#0E771F","#909B07","#4A9AD3","#AA3377","#64977C","#D57950",
"#B186AB","#C11E16"],marker_scales:{o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08},label_gap:7,max_label_shift:16,max_last_label_shift:160,
caption_margin:4,head_room:1.09,cluster_bar:[5,13],cluster_labels:{top:20,min_width:12,free_shift:2,head_margin:5,wordings:[
{title:150,size:"counted",lines:1},{title:150,size:"counted",lines:2},{title:84,size:"counted",lines:2},{title:48,size:"\
bare",lines:2},{title:0,size:"bare",lines:2}]},max_cluster_title:150,max_named_points:30,max_point_name:110,max_axis_word:90,
undo_run_ms:800,cards:{max_cards:12,max_table_rows:200,max_columns:6},explorer:{left_min_width:350,right_min_width:390,left_share:47},
numbers_moved:"Numbers follow scikit-learn's order and have moved; colors and names show which cluster is which.",needs_table:"\
only a tree was handed in: pass the table as well (table=...)."};var W=Mn;var $e="hclust-asking",Gi=W.undo_run_ms;function es(t){return t.parentElement?t.parentElement:t.getRootNode().host??null}function Re(t,e){let n=st(t);if(n.matchMedia(An).matches)return ns(t,e);let o=n.getComputedStyle(t),r=p=>o.getPropertyValue(
p).trim()?te(e,`var(${p})`):null,s=rs(t,e),i=Nt(r("--jp-layout-color0")??s,s),c=Le(i)<.5,a=(p,b)=>Nt(p??b,i),l=r("--jp-u\
i-font-color1")??r("--jp-ui-font-color0"),f=a(l??te(e,"inherit"),c?dt:Ht),u=a(r("--jp-ui-font-color2"),bt(i,f,.65)),h=a(
r("--jp-border-color2"),bt(i,f,.16)),g=a(r("--jp-layout-color1"),i),m=et(g)===et(i)?bt(i,f,.03):g;return e.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:et(i),ink:et(f),quiet:et(u),rule:et(h),panel:et(
m),font:n.getComputedStyle(e).fontFamily,dark:c}}var An="(forced-colors: active)";function ns(t,e){let n=(s,i)=>Nt(te(e,
s)??i,dt),[o,r]=[n("Canvas",dt),n("CanvasText",Ht)];return{paper:et(o),ink:et(r),quiet:et(r),rule:et(n("GrayText",r)),panel:et(
o),font:st(t).getComputedStyle(t).fontFamily,dark:Le(o)<.5}}var os=["class","style","data-theme","data-jp-theme-light","\
data-jp-theme-name"];function vn(t,e){let n=st(t),{documentElement:o,body:r}=n.document,s=new n.MutationObserver(e);for(let c of[
o,r])s.observe(c,{attributes:!0,attributeFilter:os});let i=["(prefers-color-scheme: dark)",An].map(c=>n.matchMedia(c));for(let c of i)
c.addEventListener("change",e);return()=>{s.disconnect();for(let c of i)c.removeEventListener("change",e)}}function rs(t,e){
let n=[];for(let r=t;r;r=es(r)){let s=Sn(st(r).getComputedStyle(r).backgroundColor,st(r));if(!(!s||s.a===0)&&(n.unshift(
s),s.a===1))break}let o=Nt(te(e,"Canvas")??dt,dt);return n.reduce((r,s)=>Nt(s,r),o)}function te(t,e){let n=st(t);t.style.
color=e;let o=Sn(n.getComputedStyle(t).color,n);return t.style.color="",o}function Sn(t,e){let n=Bt(t);if(n)return n;let o=e.
document.createElement("canvas");o.width=o.height=1;let r=o.getContext("2d",{willReadFrequently:!0});if(!r)return null;r.
fillStyle=t,r.fillRect(0,0,1,1);let[s=0,i=0,c=0,a=0]=r.getImageData(0,0,1,1).data;return{r:s,g:i,b:c,a:a/255}}function x(t,e){return t[e]}var En=new Map(Object.entries({analyses:"analysis",axes:"axis",bacteria:"bacterium",calves:"calf",children:"child",crises:"\
crisis",criteria:"criterion",diagnoses:"diagnosis",feet:"foot",fungi:"fungus",geese:"goose",genera:"genus",halves:"half",
hypotheses:"hypothesis",indices:"index",knives:"knife",larvae:"larva",leaves:"leaf",lives:"life",loaves:"loaf",loci:"loc\
us",matrices:"matrix",men:"man",mice:"mouse",nuclei:"nucleus",people:"person",phenomena:"phenomenon",quizzes:"quiz",shelves:"\
shelf",spectra:"spectrum",strata:"stratum",taxa:"taxon",teeth:"tooth",theses:"thesis",thieves:"thief",vertices:"vertex",
wives:"wife",wolves:"wolf",women:"woman"}));for(let t of["chassis","clothes","means","news","series","species"])En.set(t,
t);var ss=/(?:aches|movies|cookies|calories|zombies|shoes|canoes)$|^(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)$/,
is=/(?:ss|sh|ch|x|zz|tz|o)es$|(?:[^ao]us|ias|lens)es$|^(?:gas|atlas|canvas|iris)es$/;function Tn(t){let e=Math.max(t.lastIndexOf(
" "),t.lastIndexOf("-"))+1;return t.slice(0,e)+as(t.slice(e))}function as(t){let e=t.toLowerCase(),n=t===t.toUpperCase()&&
t.length>1,o=En.get(e);return o!==void 0?n?o.toUpperCase():t.slice(0,1)+o.slice(1):t.length<2||!e.endsWith("s")||e.endsWith(
"ss")?t:ss.test(e)?t.slice(0,-1):e.endsWith("ies")?t.slice(0,-3)+(n?"Y":"y"):t.slice(0,is.test(e)?-2:-1)}function $(t,e=""){return e?`${xt(t,0)} ${t===1?Tn(e):e}`:xt(t,0)}function tt(t){return Number.isNaN(t)?"–":Math.abs(t)===
1/0?t>0?"∞":"-∞":t===0?"0":ze(t)?xt(t,De(t)):Ln(t,2)}var ze=t=>Math.abs(t)>=.001&&Math.abs(t)<1e7;function De(t){let e=Math.
abs(t);return e>=1e3?0:e>=100?1:e>=1?2:3}function He(t){let e=Math.abs(t);return e<.01&&t!==0||e>=1e9?yt(t,2):xt(t,e>=100?
0:e>=10?1:2)}function ee(t,e,n=""){if(!Number.isFinite(t))return Number.isNaN(t)?"–":tt(t);if(e==="text"||e==="truth")
return t?"yes":"no";if(e==="date")return cs(t);let r=Math.round(t)===t&&Math.abs(t)<1e12?xt(t,0):He(t);return n?`${r} ${n}`:
r}function cs(t){let e=new Date(t*864e5);return Number.isNaN(e.getTime())?"–":e.toISOString().slice(0,10)}function _n(t,e,n,o=0){
return Cn(t,e,n,o)[0]}function Nn(t,e,n,o=0){if(n!==void 0&&t<n&&n<=e){let[,i,c]=Cn(n,t,e,o);return[i,c]}let[r,s]=[tt(t),
tt(e)];for(let i=4;i<17&&r===s&&t<e;i++)[r,s]=[yt(t,i),yt(e,i)];return[r,s]}function Cn(t,e,n,o){let r=[ls(t,o),tt(e),tt(
n)],[s,i,c]=r;for(let a=4;a<17;a++){let l=Pe(s),f=l<Pe(c)||t===n&&s===c;if(!(e<t&&t<=n)||Pe(i)<l&&e<l&&l<=n&&f)return[s,
i,c];[s,i]=[yt(t,a),yt(e,a)],c=n===1/0?tt(n):yt(n,a)}return r}function ls(t,e){if(!ze(e)||!ze(t))return tt(t);let n=Math.
min(De(e),De(t)),o=10**n;return xt(Math.floor(t*o+.5)/o,n)}function Pe(t){return t==="∞"?1/0:Number(t.replaceAll(",",""))}
var fs=[1,2,2.5,5,10];function Ct(t,e,n,o){let r=e-t;if(!(r>0)||!Number.isFinite(r))return Number.isFinite(t)?[t]:[];let s=Math.
max(1,Math.floor(n/o)),i=10**Math.floor(Math.log10(r/s)),c=i*(fs.find(f=>f*i*s>=r*(1-1e-9))??10),a=1e-9*r,l=[];for(let f=Math.
ceil((t-a)/c);f*c<=e+a;f++)l.push(Number((f*c).toPrecision(12)));return l}function mt(t){let e=t.slice(1).map((i,c)=>i-x(
t,c)),n=(e.length?Math.min(...e):Math.abs(t[0]??1))||1;if(Math.max(0,...t.map(Math.abs))>=1e9||n<1e-4)return t.map(i=>yt(
i,3));let r=Math.max(0,-Math.floor(Math.log10(n)+1e-9)),s=()=>t.some(i=>Math.abs(Number(i.toFixed(r))-i)>n/100);for(;r<6&&
s();)r++;return t.map(i=>xt(i+0,r))}function xt(t,e){let n=In(t,e),[o="",r]=n.split("."),s=o.replace(/\B(?=(\d{3})+$)/g,
",");return r===void 0?s:`${s}.${r}`}function In(t,e){if(Math.abs(t)>=1e21)return BigInt(t).toString();let n=t.toFixed(e);
if(Number.isInteger(t)&&!Object.is(t,-0))return n;if(t.toFixed(e+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(t,
-0)?`-${n}`:n;let r=t.toFixed(e+30).slice(0,-30).replace(/\.$/,"");return Number(r.at(-1))%2===0?r:n}function Ln(t,e){let[
n="",o=""]=t.toExponential(e+30).split("e"),r=n.slice(0,-30).replace(/\.$/,"");return(n.endsWith("5".padEnd(30,"0"))&&Number(
r.at(-1))%2===0?`${r}e${o}`:t.toExponential(e)).replace(/e([+-])(\d)$/,"e$10$2")}function yt(t,e){if(t===0)return"0";let n=Number(
t.toExponential(e-1).split("e")[1]);if(n<-4||n>=e){let[o="",r=""]=Ln(t,e-1).split("e");return`${kn(o)}e${r}`}return kn(In(
t,e-1-n))}function kn(t){return t.includes(".")?t.replace(/\.?0+$/,""):t}function U(t){return String(t).slice(0,300).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function On(t,e,n){if(n(t)<=e)return t;let o=Array.from(t),[r,s]=[0,o.length];for(;r<s;){let i=r+s+1>>1;n(o.slice(
0,i).join("").trimEnd()+"…")<=e?r=i:s=i-1}return r?o.slice(0,r).join("").trimEnd()+"…":""}var Pn=W.max_cluster_title,zn=["node_names","node_colors","color_numbers"];function ne(t){let e=t.get("color_numbers")??
[];return{names:$n(t.get("node_names")),colors:$n(t.get("node_colors")),numbers:e}}function $n(t){let e=new Map;for(let[
n,o]of Object.entries(t??{}))e.set(Number(n),String(o));return e}var Rn=new WeakMap,us=new Map;function hs({tree:t,nodes:e}){
let n=t.annotations?.names;if(!n?.size)return us;let o=Rn.get(n);o||Rn.set(n,o=new WeakMap);let r=o.get(e);return r||o.set(
e,r=ps(n,e)),r}function ps(t,e){let n=[];for(let c=0;c<e.length;c++){let a=x(e,c),l=t.get(a);l!==void 0&&n.push({label:c,
node:a,name:l})}let o=new Set(n.map(({name:c})=>c)),r=new Set(n.map(({label:c})=>c)),s=new Set([...o].filter(c=>{let a=/^\d+$/.
test(c)&&String(Number(c))===c?Number(c):e.length;return a<e.length&&!r.has(a)})),i=new Map;for(let{label:c,name:a}of n.
sort((l,f)=>f.node-l.node)){let l=a;for(let f=2;s.has(l)||l!==a&&o.has(l);f++)l=`${a} (${f})`;s.add(l),i.set(c,l)}return i}
function X(t,e){let n=hs(t).get(e);return n===void 0?$(e):`${$(e)} ${U(n)}`}function Mt(t,e){let n=Math.min(Math.max(Math.round(e)||1,1),t.n),o=Wt(t,n);return Dn(t,n,Be(o),o)}function Ft(t,e){let n=e>=
0?e:0,o=At(t,n);return Dn(t,o,n,Wt(t,o))}function At(t,e){let{heights:n}=t,o=0,r=n.length;for(;o<r;){let s=o+r>>1;it(n,s)<
e?o=s+1:r=s}return t.n-o}function Wt(t,e){let{n,heights:o}=t;return{lower:e<n?it(o,n-e-1):0,upper:e>1?it(o,n-e):1/0}}function Be({
lower:t,upper:e}){if(e===1/0){let o=t>0?t*1.05:1;return o>t?o:t+Number.MIN_VALUE}let n=t+(e-t)/2;return n>t?n:e}function Dn(t,e,n,{
lower:o,upper:r}){let s,i,c;return{tree:t,k:e,t:n,lower:o,upper:r,hasThreshold:o<r||e===t.n,get nodes(){return s??=ds(t,
e)},get sizes(){return i??=this.nodes.map(a=>it(t.sizes,a))},get labels(){return c??=ws(t,this.nodes)}}}function ds(t,e){
let{n,children:o}=t,r=new Int32Array(e);r[0]=2*n-2;for(let s=1;s<e;s++){let i=n-1-s;ms(r,s,it(o,2*i)),gs(r,s+1,it(o,2*i+
1))}return r}function ms(t,e,n){Hn(t,0,e,n)}function Hn(t,e,n,o){for(;n>e;){let r=n-1>>1,s=it(t,r);if(o<=s)break;t[n]=s,
n=r}t[n]=o}function gs(t,e,n){let o=0,r=1;for(;r<e;){let s=r+1;s<e&&!(it(t,r)>it(t,s))&&(r=s),t[o]=it(t,r),o=r,r=2*o+1}Hn(
t,0,o,n)}function ws(t,e){let n=new Int32Array(t.n);return e.forEach((o,r)=>{let s=it(t.start,o),i=s+it(t.sizes,o);for(let c=s;c<
i;c++)n[it(t.order,c)]=r}),n}function Bn(t){let{n:e,heights:n}=t;if(e<2||n[e-2]===0)return 1;let o=Math.min(e-1,Math.ceil(
Math.sqrt(e)),20);if(o<2)return 2;let r=2,s=-1/0;for(let i=2;i<=o;i++){let{lower:c,upper:a}=Wt(t,i),l=c>0?a/c:a>0?1/0:1;
l>s&&([s,r]=[l,i])}return r}function it(t,e){return t[e]}function Fe(t,e,n=new Uint8Array(e.length)){let o=e.length+1,r=new Float64Array(o-1),s=new Int32Array(2*o-1).fill(1,0,o),
i=new Int32Array(2*o-1).fill(-1),c=-1/0,a=!0;for(let l=0;l<o-1;l++){let f=K(t,2*l),u=K(t,2*l+1);s[o+l]=K(s,f)+K(s,u),i[f]=
i[u]=o+l;let h=K(e,l);h<c?a=!1:c=h,r[l]=c}return oe({n:o,children:t,distances:e,heights:r,monotone:a,sizes:s,parents:i},
n)}function oe(t,e){let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=n-2;a>=0;a--){let l=K(o,2*a+(e[a]?1:0)),
f=K(o,2*a+(e[a]?0:1)),u=K(s,n+a);s[l]=u,s[f]=u+K(r,l)}let i=new Int32Array(n),c=new Float64Array(2*n-1);for(let a=0;a<n;a++)
i[K(s,a)]=a,c[a]=K(s,a)+.5;for(let a=0;a<n-1;a++)c[n+a]=(K(c,K(o,2*a))+K(c,K(o,2*a+1)))/2;return{...t,flips:e,start:s,order:i,
x:c}}function Fn(t,e){if(e<t.n)return t;let n=t.flips.slice();return n[e-t.n]=n[e-t.n]?0:1,oe(t,n)}function nt(t,e){return e<
t.n?0:K(t.distances,e-t.n)}function ct(t){return t.n<2?0:K(t.heights,t.n-2)}function ut(t,e){let n=e-t.n,o=t.flips[n]?1:
0;return[K(t.children,2*n+o),K(t.children,2*n+1-o)]}function gt(t,e){let n=K(t.start,e);return t.order.subarray(n,n+K(t.
sizes,e))}function Wn(t,e,n,o){let{n:r,start:s,sizes:i}=t,c=new Int32Array(r-1),a=0;for(let l=2*r-2;l>=r;l--){let f=K(i,
l),u=K(s,l);f>=o&&u<n&&u+f>e&&(c[a++]=l)}return c.subarray(0,a)}function K(t,e){return t[e]}function bs(t){let e=re(t.get("heights")),n=Lt(t.get("flips"),e.length),o=Fe(It(t.get("children")),e,n);return o.annotations=
ne(t),o}function We(t){let e=bs(t),n=e.n,o=t.get("columns")??[],r=re(t.get("col_heights")),s=It(t.get("col_children")),i=re(
t.get("originals")),c=t.get("original_columns")??[],a=t.get("axis_names")??[],l=It(t.get("rows")),f=l.length===n?l:Int32Array.
from({length:n},(u,h)=>h);return{revision:t.get("revision")??0,n,tree:e,p:o.length,columns:o,values:As(t.get("values")),
columnTree:r.length?Fe(s,r):null,columnAbout:t.get("column_about")??[],originals:i,originalColumns:c,axes:ys(a,re(t.get(
"axes")),i,c.length,n),axisNames:a,rows:f,noun:t.get("noun")||"rows",heightLabel:t.get("height_label")??"",name:xs(Lt(t.
get("names")),It(t.get("name_ends"))),leafOf:u=>Ms(f,u)}}function ys(t,e,n,o,r){let s=0;return t.map(({original:i})=>i===
void 0?e.subarray(s*r,++s*r):Float64Array.from({length:r},(c,a)=>n[a*o+i]??NaN))}function xs(t,e){let n=new TextDecoder,
o=[];return r=>{let s=e[r];return s===void 0?String(r):o[r]??=n.decode(t.subarray(r?e[r-1]:0,s))}}function Ms(t,e){let n=0,
o=t.length;for(;n<o;){let r=n+o>>1;x(t,r)<e?n=r+1:o=r}return t[n]===e?n:-1}function se(t){if(t instanceof ArrayBuffer)return t.
slice(0);if(ArrayBuffer.isView(t)){let{buffer:e,byteOffset:n,byteLength:o}=t;return e.slice(n,n+o)}return new ArrayBuffer(
0)}function Lt(t,e=0){let n=new Uint8Array(se(t));return n.length>=e?n:new Uint8Array(e)}function It(t){return new Int32Array(
se(t))}function As(t){return new Float32Array(se(t))}function re(t){return new Float64Array(se(t))}var vs=200,Ss=["x","y","cmap","row_cluster","col_cluster"];function Ue(t){let e=We(t),n=ie(t,e),o=je(t,e),r=null,s=[],i=new Map,
c=v=>{for(let N of[...i.get(v)??[]])N(v)},a=new Map,l,f=-1/0,u=!1,h=!1;function g(v){u=!0;try{for(let[N,H]of Object.entries(
v))t.set(N,H)}finally{u=!1}}function m(){if(clearTimeout(l),l=void 0,!a.size)return;f=Date.now();let v=Object.fromEntries(
a);a.clear(),g("n_clusters"in v?{...v,...y()}:v),t.save_changes()}function p(v){for(let[N,H]of Object.entries(v))a.set(N,
H);l??=setTimeout(m,Math.max(0,f+vs-Date.now()))}function b(){if(m(),!!h){h=!1;try{let v={browser_seq:t.get("browser_seq"),
cut_revision:e.revision};t.send({said:{...d(),...v}})}catch{}}}let d=()=>({n_clusters:n.k,distance_threshold:n.t}),y=()=>({
browser_seq:Math.max(t.get("browser_seq")??0,t.get("browser_seq_seen")??0)+1,cut_revision:e.revision}),M=[];function w(v,N){
let H=()=>{!u&&(v==="revision"||t.get("revision")===e.revision)&&N()};t.on(`change:${v}`,H),M.push([`change:${v}`,H])}let S=t.
get("python_seq");function A(){let v=S;return S=t.get("python_seq"),S!==v}let E=()=>a.has("n_clusters")||(t.get("browser\
_seq_seen")??0)<(t.get("browser_seq")??0);function T(v){let N=t.get("threshold_step");return N>0&&Math.abs(v-Math.round(
n.t/N)*N)<1e-6*N}w("revision",()=>{let v=e.revision>0&&E();if(a.clear(),h&&=v,S=t.get("python_seq"),e=We(t),v){n=Mt(e.tree,
n.k);let N={...P(n.k),...d()};g(N),p(N)}else n=ie(t,e);o=je(t,e),r=null,c("data")}),w("python_seq",()=>queueMicrotask(A)),
w("n_clusters",()=>{if(t.get("n_clusters")===n.k)return;let v=A();v&&E()?g(d()):L(ie(t,e),v)}),w("distance_threshold",()=>{
let v=t.get("distance_threshold");if(v===n.t)return;let N=A();if(!N&&T(v))return;if(N&&E()){g(d());return}let H=At(e.tree,
v)===t.get("n_clusters");L(H?ie(t,e):Ft(e.tree,v),N)});for(let v of zn)w(v,()=>{e={...e,tree:{...e.tree,annotations:ne(t)}},
n=jn(n,e.tree),c("cut")});w("flips",()=>{let v=Lt(t.get("flips"),e.n-1);v.some((N,H)=>N!==e.tree.flips[H])&&k(oe(e.tree,
v))}),w("selection",()=>{a.delete("selection");let v=je(t,e);Un(o,v)||(o=v,c("selection"),O([...v?.keys()??[]].filter(N=>v?.[N])))});
for(let v of[...Ss,"cmap_colors"])w(v,()=>c("option"));function k(v){e={...e,tree:v},n=jn(n,v),c("order")}function O(v){
s=v,v.length&&c("reveal")}function L(v,N){a.delete("n_clusters"),a.delete("distance_threshold"),h=!N,n=v;let H={...P(v.k),
...d(),...N?{}:y()};g(Object.fromEntries(Object.entries(H).filter(([C,_])=>t.get(C)!==_))),c("cut")}function P(v){let N=t.
get("most_clusters");return N&&v>N?{most_clusters:Math.min(e.n,2*v)}:{}}function I(v){v.k===n.k&&v.t===n.t||(n=v,h=!0,p(
{...P(n.k),...d()}),c("cut"))}return{model:t,get data(){return e},get cut(){return n},get selection(){return o},get hover(){
return r},setThreshold(v){I(Ft(e.tree,v))},setClusters(v){I(Mt(e.tree,v))},select(v,{add:N=!1}={}){let H=N&&o?o.slice():
new Uint8Array(e.n);for(let _=0;_<v.length;_++)H[x(v,_)]=1;let C=H.includes(1)?H:null;Un(o,C)||(o=C,p({selection:Es(C,e)}),
c("selection"),O(Array.from(v)),m())},get wanted(){return s},reveal:O,setHover(v){v?.leaf===r?.leaf&&v?.node===r?.node||
(r=v,c("hover"))},flip(v){let N=Fn(e.tree,v);if(N===e.tree)return;k(N);let{buffer:H,byteOffset:C,byteLength:_}=N.flips;p(
{flips:new DataView(H,C,_),flips_of:e.revision}),m()},option(v){return a.has(v)?a.get(v):t.get(v)},setOption(v,N){this.option(
v)!==N&&(p({[v]:N}),c("option"))},flush:m,announceCut:b,subscribe(v,N){let H=typeof v=="string"?[v]:v;for(let C of H)i.has(
C)||i.set(C,new Set),i.get(C)?.add(N);return()=>{for(let C of H)i.get(C)?.delete(N)}},destroy(){m();for(let[v,N]of M)t.off(
v,N);M.length=0,i.clear()}}}function ie(t,{tree:e}){let[n,o]=[t.get("n_clusters"),t.get("distance_threshold")];return At(
e,o)===n?Ft(e,o):Mt(e,n)}function jn(t,e){return At(e,t.t)===t.k?Ft(e,t.t):Mt(e,t.k)}function je(t,e){let n=It(t.get("se\
lection")),o=new Uint8Array(e.n),r=!1;for(let s of n){let i=e.leafOf(s);i<0||(o[i]=1,r=!0)}return r?o:null}function Es(t,{
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
t);if(n)return n;let o=Object.hasOwn(ae,t)?ae[t]:void 0,r=(e.get("cmap_names")??[]).indexOf(t);return o?n=Ts(o):r>=0&&(n=
Lt(e.get("cmap_colors")).subarray(768*r,768*(r+1))),n?.length!==768?Ke(x(qn,0),e):(Kn.set(t,n),n)}function Ts(t){let e=new Uint8ClampedArray(
768),n=o=>parseInt(t.slice(2*o,2*o+2),16);for(let o=0;o+4<t.length/2;o+=4){let[r,s]=[n(o),n(o+4)];for(let i=r;i<=s;i++){
let c=(i-r)/(s-r);for(let a=0;a<3;a++)e[3*i+a]=n(o+1+a)*(1-c)+n(o+5+a)*c}}return e}function Vn(t,e,n,o,[r,s],i,c){let a=new Float64Array(e),l=new Float32Array(i*c),f=(s-r)/c,u=-1;for(let h=0;h<c;h++){let g=r+
h*f;if(f<=1){let m=Math.min(Math.max(Math.floor(g+f/2),0),n.length-1);if(m===u){l.copyWithin(h*i,(h-1)*i,h*i);continue}u=
m;let p=J(n,m)*e;for(let b=0;b<e;b++)a[b]=J(t,p+b)}else ks(a,t,e,n,g,g+f);_s(l,h*i,a,o,i)}return l}function ks(t,e,n,o,r,s){
t.fill(0);let i=0;for(let c=Math.max(0,Math.floor(r));c<s&&c<o.length;c++){let a=Math.min(c+1,s)-Math.max(c,r);if(a<=1e-9)
continue;i+=a;let l=J(o,c)*n;for(let f=0;f<n;f++)t[f]=J(t,f)+a*J(e,l+f)}for(let c=0;c<n;c++)t[c]=J(t,c)/i}function _s(t,e,n,o,r){
let s=o.length,i=s/r;for(let c=0;c<r;c++){let[a,l]=[c*i,(c+1)*i];if(i<=1){t[e+c]=J(n,J(o,Math.min(Math.floor(a+i/2),s-1)));
continue}let f=0;for(let u=Math.floor(a);u<l&&u<s;u++)f+=(Math.min(u+1,l)-Math.max(u,a))*J(n,J(o,u));t[e+c]=f/i}}function Xn(t){
let[e,n]=[1/0,-1/0];for(let o=0;o<t.length;o++){let r=J(t,o);r<e&&(e=r),r>n&&(n=r)}return e>n?[0,1]:e<n?[e,n]:[e,e+1]}function Yn(t,[
e,n],o,r){let s=256/(n-e);for(let i=0;i<t.length;i++){let c=J(t,i);if(Number.isNaN(c))continue;let a=3*Math.min(Math.max(
Math.floor((c-e)*s),0),255);r[4*i]=J(o,a),r[4*i+1]=J(o,a+1),r[4*i+2]=J(o,a+2),r[4*i+3]=255}}function ce(t,[e,n],o){let r=[],
s=o/(n-e),i=Math.ceil(n);for(let c=Math.floor(e);c<i;c++){if(!t(c))continue;let a=Math.max((c-e)*s,0),l=Math.min(Math.max(
(c+1-e)*s,a+1),o),f=r.length-1;f>0&&a<=J(r,f)+1e-6?r[f]=Math.max(l,J(r,f)):r.push(a,l)}return r}function J(t,e){return t[e]}function Jn(t,e,n){let o=st(t),r=e.map(g=>{let m=o.document.createElement("canvas");return m.className="hclust-layer",t.
append(m),{canvas:m,draw:g,stale:!0,ctx:m.getContext("2d")}}),s=r.at(-1).canvas,i=0,c=0,a={canvas:s,width:0,height:0,dpr:1,
paint(...g){r.forEach((m,p)=>{(!g.length||g.includes(p))&&(m.stale=!0)}),a.width&&(i||=o.requestAnimationFrame(l))},destroy(){
o.cancelAnimationFrame(i),u.disconnect(),h();for(let{canvas:g}of r)g.width=g.height=0,g.remove()}};function l(){i=0;let g=o.
performance.now();for(let m of r)m.stale&&(m.stale=!1,m.ctx.setTransform(a.dpr,0,0,a.dpr,0,0),m.ctx.clearRect(0,0,a.width,
a.height),m.ctx.save(),m.draw(m.ctx,a),m.ctx.restore());s.dataset.ms=(o.performance.now()-g).toFixed(2),s.dataset.painted=
String(++c)}function f(){let[g,m]=[t.clientWidth,t.clientHeight],p=(o.devicePixelRatio||1)*Zt(t);if(!(g===a.width&&m===a.
height&&p===a.dpr)&&(Object.assign(a,{width:m?g:0,height:m,dpr:p}),!!a.width)){for(let{canvas:b}of r)b.width=Math.round(
g*p),b.height=Math.round(m*p);n?.(a);for(let b of r)b.stale=!0;o.cancelAnimationFrame(i),l()}}s.addEventListener("hclust\
-record",g=>{let{detail:m}=g;for(let p of r)m.save(),m.setTransform(a.dpr,0,0,a.dpr,0,0),p.draw(m,a),m.restore()});let u=new o.
ResizeObserver(f);u.observe(t);let h=xn(o,f);return a}function q(t,e){let n=new AbortController;for(let[o,r]of Object.entries(
e))t.addEventListener(o,r,{signal:n.signal,passive:!1});return()=>n.abort()}var F=11;function ht(t,e){let n=new Map,o=null,
r=(i=F,c=!1)=>`${c?"600 ":""}${i}px ${e}`,s=(i,c=F,a=!1)=>{let l=r(c,a),f=n.get(l);(!f||f.size>5e3)&&n.set(l,f=new Map);
let u=f.get(i);if(u===void 0){if(o??=t.createElement("canvas").getContext("2d"),!o)return i.length*c*.6;o.font=l,f.set(i,
u=o.measureText(i).width)}return u};return{css:r,width:s,fit:(i,c,a,l)=>On(i,c,f=>s(f,a,l))}}function Zn(t,e){for(var n=t.length,o=t[n-1],r=e[0],s=e[1],i=o[0],c=o[1],a,l,f=!1,u=0;u<n;++u)o=t[u],a=o[0],l=o[1],l>s!=
c>s&&r<(i-a)*(s-l)/(c-l)+a&&(f=!f),i=a,c=l;return f}function Qn(t,e,n){let o=[],r=[1/0,1/0,-1/0,-1/0];for(let i=0;i+1<n.length;i+=2){let[c,a]=[j(n,i),j(n,i+1)];o.push([c,a]),
r[0]=Math.min(j(r,0),c),r[1]=Math.min(j(r,1),a),r[2]=Math.max(j(r,2),c),r[3]=Math.max(j(r,3),a)}let s=[];for(let i=0;i<t.
length;i++){let[c,a]=[j(t,i),j(e,i)];c<j(r,0)||c>j(r,2)||a<j(r,1)||a>j(r,3)||Zn(o,[c,a])&&s.push(i)}return s}function to(t,e,n,o,r=16){let s=Math.max(1,Math.ceil((n+1)/r)),i=Math.max(1,Math.ceil((o+1)/r)),c=g=>{let[m,p]=[j(t,g),j(
e,g)];return m>=0&&m<=n&&p>=0&&p<=o?Math.floor(p/r)*s+Math.floor(m/r):-1},a=new Int32Array(s*i+1),l=t.length;for(let g=0;g<
l;g++){let m=c(g);m>=0&&(a[m+1]=j(a,m+1)+1)}for(let g=0;g<s*i;g++)a[g+1]=j(a,g+1)+j(a,g);let f=a.slice(),u=new Int32Array(
j(a,s*i));for(let g=0;g<l;g++){let m=c(g);if(m<0)continue;let p=j(f,m);u[p]=g,f[m]=p+1}let h=(g,m)=>Math.min(Math.max(Math.
floor(g/r),0),m-1);return{nearest(g,m,p){let b=-1,d=p*p,[y,M]=[h(g-p,s),h(g+p,s)],[w,S]=[h(m-p,i),h(m+p,i)];for(let A=w;A<=
S;A++){let E=j(a,A*s+M+1);for(let T=j(a,A*s+y);T<E;T++){let k=j(u,T),O=(j(t,k)-g)**2+(j(e,k)-m)**2;(O<d||O===d&&k>b)&&([
d,b]=[O,k])}}return b}}}function le([t,e],n,o,r,s){let i=e-t,c=Math.min(Math.max(i*r,s),n[1]-n[0]),a=i>0?(o-t)/i:.5;return pt(
[o-a*c,o+(1-a)*c],n,0)}function pt([t,e],n,o){let r=e-t,s=Math.min(Math.max(t+o,n[0]),n[1]-r);return[s,s+r]}function j(t,e){
return t[e]}var Ns=5,Cs=.12;function fe(t){let e=1,n=null,o=()=>n??[0,e];function r(s){let i=s&&s[1]-s[0]<e*.999?s:null;i?.[0]===n?.[0]&&
i?.[1]===n?.[1]||(n=i,t())}return{get part(){return n},shown:o,reset(s){e=s,n=null},showAll(){r(null)},zoom(s,i){let[c,a]=o(),
l=c+Math.min(Math.max(i,0),1)*(a-c);r(le([c,a],[0,e],l,s,Math.min(e,Ns)))},move(s,i=o()){n&&r(pt(i,[0,e],s))},reveal(s){
if(!n||!s.length)return;let[i,c]=n,a=1/0;for(let l=0;l<s.length;l++){let f=x(s,l),u=f<i?f-i:Math.max(0,f+1-c);Math.abs(u)<
Math.abs(a)&&(a=u)}a&&r(pt(n,[0,e],a+Math.sign(a)*Cs*(c-i)))}}}var at="walking";function eo({key:t,ctrlKey:e,metaKey:n,altKey:o,shiftKey:r,target:s}){if(e||n||o)return!0;let i=s?.closest(`.${at}`);return t===
"Enter"&&r&&!i}var jt=14,ue=4;function no(t){let e=t.ownerDocument,n=e.createElement("div");n.className="hclust-tip",n.hidden=!0,n.setAttribute(
"aria-hidden","true");let o=e.createElement("b");n.append(o),t.append(n);let r=[],s="",[i,c]=[0,0];function a(l,f){let u=[
l,...f].join(`
`);if(u!==s){for(s=u,o.textContent=U(l);r.length<f.length;){let h=e.createElement("span");r.push(h),n.append(h)}r.forEach(
(h,g)=>{h.hidden=g>=f.length,h.textContent=U(f[g]??"")}),n.hidden=!1,[i,c]=[n.offsetWidth,n.offsetHeight]}}return{show(l,f,u,h){
a(u,h),n.hidden=!1;let[g,m]=[t.clientWidth,t.clientHeight],p=l+jt+i+ue<=g?l+jt:l-jt-i,b=f-jt-c,d=b>=ue?b:f+jt,y=(M,w)=>Math.
round(Math.max(ue,Math.min(M,w-ue)));n.style.transform=`translate(${y(p,g-i)}px, ${y(d,m-c)}px)`},hide(){n.hidden=!0},destroy(){
n.remove()}}}var he=`This view shows the rows' values, but ${W.needs_table}`,Ot=4;function $t(t,e,n,o){let r=t.ownerDocument,s=r.createElement(
"div");s.className=e,t.append(s);let i=Jn(s,n,o),c=no(s),a=q(s,{focusout:({relatedTarget:u})=>{s.contains(u)||c.hide()}}),
l=r.createElement("div");l.className="hclust-unseen",l.setAttribute("aria-live","polite"),s.append(l);let f=[];return{box:s,
stage:i,tip:c,announce(u){l.textContent=u},onDestroy(...u){f.push(...u)},destroy(){for(let u of f)u();a(),i.destroy(),s.
remove()}}}function lt(t,e){let{left:n,top:o}=t.getBoundingClientRect(),r=Zt(t);return{x:(e.clientX-n)/r,y:(e.clientY-o)/
r}}function Rt(t,e){return e.ctrlKey||e.shiftKey||t.matches(":focus-within")}function vt(t){return e=>{let n=t[e.key];!n||
eo(e)||(e.preventDefault(),e.stopPropagation(),n(e))}}var Is=["Escape","Shift","Control","Alt","Meta"];function pe(t,e){
let n=t.ownerDocument.createElement("p");n.className="hclust-instead",n.hidden=!0,t.append(n),e.tabIndex=0,e.setAttribute(
"role","application"),e.dataset.lmSuppressShortcuts="true";let o=[q(t,{pointerdown:()=>{t.classList.add("by-pointer"),t.
classList.remove(at)}}),q(e,{keydown:r=>{Is.includes(r.key)||t.classList.remove("by-pointer")},blur:()=>t.classList.remove(
"by-pointer",at)})];return{destroy(){for(let r of o)r()},describe(r){e.getAttribute("aria-label")!==r&&e.setAttribute("a\
ria-label",r)},showNotice(r){n.textContent=r,n.hidden=!r,t.classList.toggle("hclust-empty",!!r)}}}function de(t){let e=t?
t.reduce((n,o)=>n+o,0):0;return e?`, ${$(e)} selected.`:"."}function oo(t,e=""){let n=t.createElement("h4");return t.querySelector?.("main.hclust h1")&&n.setAttribute("aria-level",
"2"),n.textContent=e,n}function me(t,e){let n=t.ownerDocument,o=n.createElement("div");o.className="hclust-head hclust-live-head";let r=oo(n);r.
textContent=e,o.append(r),t.append(o);function s(i,c,a){let l=n.createElement("label"),f=n.createElement("span");return f.
textContent=i,c.dataset.lmSuppressShortcuts="true",l.append(...a?[c,f]:[f,c]),o.append(l),l}return{el:o,select(i,c){let a=n.
createElement("select");a.addEventListener("change",()=>c(a.value)),a.setAttribute("aria-label",i);let l=s(i,a,!1),f="";
return{show(u,h,g=h){let m=JSON.stringify([h,g]);m!==f&&(f=m,a.replaceChildren(...h.map((p,b)=>{let d=n.createElement("o\
ption");return d.value=p,d.textContent=(g[b]??p).slice(0,60),d}))),a.value=u},hide(u){l.hidden=u}}},checkbox(i,c,a){let l=n.
createElement("input");l.type="checkbox",l.title=c,l.addEventListener("change",()=>a(l.checked));let f=s(i,l,!0);return{
show(u,h=!0){l.checked=u,f.hidden=!h}}},button(i,c){let a=n.createElement("button");return a.type="button",a.textContent=
i,a.dataset.lmSuppressShortcuts="true",a.hidden=!0,a.addEventListener("click",c),o.append(a),{show(l){a.hidden=!l}}},hide(i){
o.hidden=i},destroy(){o.remove()}}}var ge=Object.keys(W.marker_scales).length,ao=W.colors.length,Ut=ao*ge,co=1<<30;function lo(t,e){return co|parseInt(e.slice(
1),16)<<3|t%ge}function we(t){return(t&co)!==0}function fo(t){return`#${(t>>3&16777215).toString(16).padStart(6,"0")}`}function uo(t){
return t&7}var ro=new WeakMap,so=new WeakMap,io=new WeakMap;function qe(t){let{annotations:e}=t,n=ho(t);return e?.colors.
size?Ls(n,e):n}function ho(t){let{annotations:e}=t,n=e&&so.get(e);if(n?.length===2*t.n-1)return n;let{splits:o,start:r}=$s(
t),s=Rs(o,e?.numbers.length?e.numbers:r);return e&&so.set(e,s),s}function Ls(t,e){let n=io.get(e);if(!n){io.set(e,n=t.slice());for(let[o,r]of e.colors)n[o]=lo(Z(n,o),r)}return n}function St(t){
let{nodes:e,tree:n}=t,o=ho(n),r=Os(e.map(i=>Z(o,i)),t),s=n.annotations?.colors;return s?.size&&e.forEach((i,c)=>{let a=s.
get(i);a&&(r[c]=lo(Z(r,c),a))}),r}function Os(t,{nodes:e,tree:n}){if(!t.some(s=>s>=Ut))return t;let o=Array.from(e.keys()).
sort((s,i)=>Z(n.start,Z(e,s))-Z(n.start,Z(e,i))),r=-1;for(let s of o){let i=Z(t,s);i%Ut===r&&(t[s]=i+ao),r=Z(t,s)%Ut}return t}
function $s(t){let e=ro.get(t.children);if(e)return e;let{n,children:o,sizes:r}=t,s=new Int32Array(2*n-1);for(let a=1,l=n-
2;l>=0;l--,a++){let f=Z(o,2*l),u=Z(o,2*l+1),h=Z(r,f)>=Z(r,u);s[h?f:u]=Z(s,n+l),s[h?u:f]=a}let i=[];Mt(t,Bn(t)).nodes.forEach(
(a,l)=>{i[Z(s,a)]=l});let c={splits:s,start:i};return ro.set(t.children,c),c}function Rs(t,e){let n=(t.length+1)/2,o=new Int32Array(
n),r=new Set,s=Math.min(n,e.length);for(let i=0;i<s;i++)r.add(o[i]=Z(e,i));for(let i=s,c=0;i<n;i++,c++){for(;r.has(c);)c++;
o[i]=c}return t.map(i=>Z(o,i))}function Z(t,e){return t[e]}var po=W.colors,Ps=Object.keys(W.marker_scales),mo=W.marker_scales;function Ge(t){return we(t)?t:t%Ut}function ot(t){return we(
t)?fo(t):x(po,t%po.length)}function Ve(t){return x(Ps,we(t)?uo(t):t%ge)}var Xe=1;function rt(t,e){return(e-t.from)/(t.to-t.from)*t.width}function Ye(t,e){return t.from+e/t.width*(t.to-t.from)}
function Q(t,e){return t.height*(1-e/t.top)}function xo(t,e){return t.top*(1-e/t.height)}function ft(t){return t.width/(t.
to-t.from)}function be(t,e){let{dpr:n}=e,[o,r]=[Math.round(e.width*n),Math.round(e.height*n)],s=Math.max(1,Math.round(n*
1.1)),i=Xe/(ft(e)*n),c=Wn(t,e.from,e.to,i),a=new Int32Array(12*c.length),l=new Int32Array(3*c.length),f={rows:go(r+s+1),
columns:go(o+s+1)},u=0,h=(p,b,d,y,M)=>{a.set([b,d,y,M],4*u),l[u++]=p},g=p=>Math.round(rt(e,V(t.x,p))*n-s/2),m=p=>Math.round(
Q(e,nt(t,p))*n-s/2);for(let p of c){let[b,d]=ut(t,p),[y,M,w]=[g(b),g(d),m(p)],[S,A]=[Math.max(0,y),Math.min(o,M+s)];w>-s&&
S<A&&wo(f.rows,w,S,A)&&h(p,S,w,A-S,s);for(let[E,T]of[[b,y],[d,M]]){if(T<0||T+s>o+1)continue;let O=E>=t.n&&V(t.sizes,E)>=
i?m(E):r,[L,P]=[Math.max(0,Math.min(w,O)),Math.max(w,O)];L<P&&wo(f.columns,T,L,P)&&h(p,T,L,s,P-L)}}return{rects:a,owner:l,
count:u,thick:s}}function ye(t,{rects:e,count:n},o){let r=t.getTransform().b===1;Object.assign(t.canvas,{hclustLines:{rects:e,
count:n,ink:o,lying:r}}),t.fillStyle=o;for(let s=0;s<4*n;s+=4)t.fillRect(V(e,s),V(e,s+1),V(e,s+2),V(e,s+3))}function go(t){
return{from:new Int32Array(t).fill(2147483647),to:new Int32Array(t).fill(-1)}}function wo(t,e,n,o){let[r,s]=[V(t.from,e),
V(t.to,e)];if(r<=n&&o<=s)return!1;let i=n<=s&&r<=o;return t.from[e]=i?Math.min(r,n):n,t.to[e]=i?Math.max(s,o):o,!0}function Kt({
tree:t,nodes:e,sizes:n,labels:o},r){let s=[],i=Xe/(ft(r)*r.dpr),c=Math.max(0,Math.floor(r.from));for(;c<r.to&&c<t.n;){let a=V(
o,V(t.order,c)),l=V(t.start,V(e,a)),f=l+V(n,a),[u,h]=[Math.max(0,rt(r,l)),Math.min(r.width,rt(r,f))];s.push({label:a,x0:u,
x1:h}),c=Math.max(f,Math.ceil(l+i))}return s}var bo=new WeakMap;function Pt(t,e){if(t.monotone)return nt(t,e);let n=bo.get(
t.children);if(!n){n=new Float64Array(2*t.n-1);for(let o=t.n;o<n.length;o++){let[r,s]=ut(t,o);n[o]=Math.max(nt(t,o),n[r]??
0,n[s]??0)}bo.set(t.children,n)}return V(n,e)}function xe(t,e,n,o,r){if(t.n<2)return-1;let s=Math.min(Math.max(Math.floor(
Ye(e,n)),0),t.n-1),i=V(t.order,s),c=Xe/(ft(e)*e.dpr),a=-1,l=r,f=(u,h,g)=>{let m=Math.hypot(h,g);m<l&&([l,a]=[m,u])};for(let u=V(
t.parents,i);u>=0;u=V(t.parents,u)){if(V(t.sizes,u)<c)continue;let[h,g]=ut(t,u),m=Q(e,nt(t,u)),p=[h,g].map(b=>rt(e,V(t.x,
b)));f(u,yo(n,p[0]??0,p[1]??0),o-m),[h,g].forEach((b,d)=>{let y=Q(e,nt(t,b));f(b,n-V(p,d),yo(o,m,y))})}return a}function yo(t,e,n){
let[o,r]=e<n?[e,n]:[n,e];return t<o?o-t:t>r?t-r:0}function V(t,e){return t[e]}function Mo(t,e,n,o,r,s,i,c){t.width=Math.min(o.length,s.width),t.height=s.height;let a=Vn(e.values,e.p,n,o,r,t.width,t.
height),l=t.getContext("2d");if(!l)return;let f=l.createImageData(t.width,t.height);Yn(a,i,c,f.data),l.putImageData(f,0,
0)}function Ao(t,e,n){t.save(),t.imageSmoothingEnabled=!1,t.drawImage(e,n.left,n.top,n.width,n.height),t.restore()}function vo(t,{
heatmap:e,names:n},o,r){let s=e.width/n.words.length,i=e.top+e.height;t.font=r.css(),t.fillStyle=o.quiet,n.words.forEach(
(c,a)=>{if(!c)return;let l=e.left+s*(a+.5);if(n.angle===0){t.textAlign="center",t.textBaseline="alphabetic",t.fillText(c,
l,i+F+6);return}t.save(),t.textAlign="right",t.textBaseline="middle",t.translate(n.angle<90?l+4:l,i+(n.angle<90?8:6)),t.
rotate(-n.angle*Math.PI/180),t.fillText(c,0,0),t.restore()})}function So(t,{heatmap:e,rowNames:n},[o,r],s,i,c){let a=e.height/
(r-o);t.font=c.css(),t.fillStyle=i.quiet,t.textAlign="left",t.textBaseline="middle";for(let l=Math.ceil(o-.4);l+.6<=r;l++){
let f=e.top+(l+.5-o)*a;t.fillText(c.fit(U(s(l)),n-10),e.left+e.width+7,f+.5)}}function Je([t,e],n){let o=Ct(t,e,n,50);return{
values:o,words:mt(o)}}function Eo(t,e,n,o,r,s){let{left:i,top:c,width:a,height:l}=e;for(let h=0;h<l;h+=.5){let g=3*Math.
min(255,Math.floor((1-h/l)*256));t.fillStyle=`rgb(${o[g]} ${o[g+1]} ${o[g+2]})`,t.fillRect(i,c+h,a,Math.min(1,l-h))}let{
values:f,words:u}=Je(n,l);t.font=s.css(),t.textAlign="left",t.textBaseline="middle",f.forEach((h,g)=>{let m=c+l*(1-(h-n[0])/
(n[1]-n[0]));t.fillStyle=r.rule,t.fillRect(i+a,Math.min(Math.round(m),c+l-1),4,1),t.fillStyle=r.quiet,t.fillText(u[g]??"",
i+a+8,Math.min(Math.max(m,c+5),c+l-4))})}function Ze(t,e,n,o,r){let s=be(e,n),[i,c]=[Math.round(n.width*n.dpr),Math.round(
n.height*n.dpr)];t.width=Math.max(1,o?c:i),t.height=Math.max(1,o?i:c);let a=t.getContext("2d");return a&&(o&&a.setTransform(
0,1,1,0,0,0),ye(a,s,r)),s}function To(t,e,n){let o=Math.round(e.width*e.dpr),r=[],[s,i]=[-1,0];for(let c=0;c<=o;c++){let a=Math.
floor(e.from+(c+.5)/o*(e.to-e.from)),l=n[Math.min(a,n.length-1)],f=c<o&&l!==void 0?t.labels[l]??-1:-1;f!==s&&(s>=0&&r.push(
{label:s,x0:i/e.dpr,x1:c/e.dpr}),[s,i]=[f,c])}return r}function ko(t,e,n,o,r){for(let{label:s,x0:i,x1:c}of n){let a=c-i,
l=r&&a>4?.5:0;t.fillStyle=ot(x(o,s)),t.beginPath(),r&&a>8?t.roundRect(e.left,e.top+i+l,e.width,a-2*l,2):t.rect(e.left,e.
top+i+l,e.width,a-2*l),t.fill()}}function _o(t,{heatmap:e,clusterBar:n},o,r,s){let i=ce(r,o,e.height),c=0;t.fillStyle=s.
paper,t.globalAlpha=.62;for(let l=0;l<=i.length;l+=2){let f=i[l]??e.height;f>c&&t.fillRect(e.left,e.top+c,e.width,f-c),c=
i[l+1]??e.height}t.globalAlpha=1,t.fillStyle=s.ink;let a=n.left+n.width+1;for(let l=0;l<i.length;l+=2){let[f=0,u=0]=[i[l],
i[l+1]];t.fillRect(a,e.top+f,e.left-a-1,Math.max(1,u-f))}}function No(t,{left:e,top:n,width:o,height:r},s,i){let c=h=>Math.
round(h*i)/i,[a,l,f,u]=[c(e),c(n),c(e+o),c(n+r)];for(let[h,g]of[[s.paper,2],[s.ink,1]])t.fillStyle=h,t.beginPath(),t.rect(
a-g,l-g,f-a+2*g,u-l+2*g),t.rect(a,l,f-a,u-l),t.fill("evenodd")}function Qe({data:t,places:e,shown:[n,o],dpr:r}){let{width:s,height:i}=e.rowTree;return{width:i,height:s,from:n,to:o,top:(ct(
t.tree)||1)*1.04,dpr:r}}function Co(t){let e=()=>({canvas:t.createElement("canvas"),key:[]}),n={heatmap:e(),tree:e(),columns:e()};
function o(a,l,f){l.length===a.key.length&&l.every((u,h)=>u===a.key[h])||(a.key=l,f(a.canvas))}function r(a,l){let{data:f,
places:u,rows:h,columns:g,shown:m,ends:p,map:b,theme:d,face:y,dpr:M}=l,{heatmap:w,columnTree:S}=u,A={width:Math.max(1,Math.
round(w.width*M)),height:Math.max(1,Math.round(w.height*M))},E=[f.values,h,g,...m,A.width,A.height,b];o(n.heatmap,E,k=>Mo(
k,f,h,g,m,A,p,b)),Ao(a,n.heatmap.canvas,w);let T=f.columnTree;if(S.height&&T){let k={...S,top:(ct(T)||1)*1.02,dpr:M,from:0,
to:f.p};o(n.columns,[T,S.width,S.height,M,d.quiet],O=>{Ze(O,T,k,!1,d.quiet)}),a.save(),a.setTransform(1,0,0,1,Math.round(
S.left*M),Math.round(S.top*M)),a.drawImage(n.columns.canvas,0,0),a.restore()}vo(a,u,d,y),u.rowNames&&So(a,u,m,O=>f.name(
x(h,O)),d,y),Eo(a,u.bar,p,b,d,y)}function s(a,l){let{rowTree:f,rows:u,places:h}=l,g=St(l.cut),m=Qe(l),p=f?Kt(l.cut,m):To(
l.cut,m,u);ko(a,h.clusterBar,p,g,f),f&&i(a,l,m,p,g)}function i(a,l,f,u,h){let{tree:g}=l.data,{rowTree:m}=l.places,{dpr:p,
from:b,to:d}=f,y=l.theme.quiet;o(n.tree,[g,m.width,m.height,p,b,d,y],w=>{Ze(w,g,f,!0,y)});let{canvas:M}=n.tree;a.save(),
a.setTransform(1,0,0,1,Math.round(m.left*p),Math.round(m.top*p)),a.beginPath(),a.rect(0,0,M.width,M.height),a.clip(),a.drawImage(
M,0,0),a.globalCompositeOperation="source-atop";for(let{label:w,x0:S,x1:A}of u){let E=x(l.cut.nodes,w);if(E<g.n)continue;
let T=Math.round(Q(f,Pt(g,E))*p-1),k=Math.floor(S*p);a.fillStyle=ot(x(h,w)),a.fillRect(T,k,M.width-T,Math.max(1,Math.ceil(
A*p)-k))}a.restore()}function c(a,l){let{data:f,places:u,rows:h,columns:g,placeOf:m,selection:p,hover:b,rowTree:d,theme:y,
dpr:M}=l,{heatmap:w}=u,[S,A]=l.shown;if(p){let L=P=>!!p[x(h,P)];_o(a,u,l.shown,L,y)}if(!b)return;let E=w.height/(A-S),T=(L,P,I,v)=>{
let N=Math.max(P-L,2/E),H=(L+P)/2,C=Math.max(0,(H-N/2-S)*E),_=Math.min(w.height,(H+N/2-S)*E);_<=0||C>=w.height||No(a,{left:I,
top:w.top+C,width:v-I,height:_-C},y,M)},[k,O]=[w.left,w.left+w.width];if(b.leaf!==void 0){let L=x(m,b.leaf);if(T(L,L+1,k,
O),l.column>=0){let P=w.width/g.length;T(L,L+1,k+l.column*P,k+(l.column+1)*P)}}else if(d){let L=x(f.tree.start,b.node);T(
L,L+x(f.tree.sizes,b.node),k,O)}}return{paintBase:r,paintCut:s,paintOverlay:c,destroy(){for(let{canvas:a}of Object.values(
n))a.width=a.height=0}}}var tn=9,qt=5,Io=11,zs=130,Lo=37,Oo=140,$o=F+2;function Po(t,e){let{width:n,height:o,columns:r,rows:s,dpr:i}=t,c=d=>Math.
round(d*i)/i,a=c(t.columnTree?Math.min(70,.1*o)+qt:8),l=t.rowTree?Math.min(130,Math.max(50,.16*n)):0,f=c(l+qt+tn+qt),u=16+
Io+10+Math.max(0,...t.scale.map(d=>e.width(d))),h=0;(o-a-24)/s>=$o&&(h=Math.min(zs,.26*n,t.longestName())+10);let m=Math.
max(20,n-f-u-h),p=Ro(r,m/r.length,f,.34*o,e);h&&(o-a-p.height)/s<$o&&(h=0,m=Math.max(20,n-f-u),p=Ro(r,m/r.length,f,.34*o,
e)),m=c(m);let b=c(Math.max(20,o-a-p.height));return{heatmap:{left:f,top:a,width:m,height:b},clusterBar:{left:f-qt-tn,top:a,
width:tn,height:b},rowTree:{left:0,top:a,width:l,height:b},columnTree:{left:f,top:2,width:m,height:t.columnTree?a-qt-2:0},
bar:{left:f+m+h+16,top:a,width:Io,height:Math.min(120,b)},names:p,rowNames:h}}function Ro(t,e,n,o,r){let s=t.map(g=>U(g)),
i=g=>Math.max(0,...g.map(m=>r.width(m)));if(i(s)+8<=e)return{words:s,angle:0,every:1,height:F+12};let c=Lo*Math.PI/180,a=e*
Math.sin(c)>=F+1,l=a?1:Math.max(1,Math.ceil((F+2)/e)),f=s.map((g,m)=>{if(m%l)return"";if(!a)return r.fit(g,Math.min(Oo,o-
10));let p=n+e*(m+.5)-6;return r.fit(g,Math.min(Oo,(o-16)/Math.sin(c),p/Math.cos(c)))}),u=a?c:Math.PI/2,h=i(f)*Math.sin(
u)+F*Math.cos(u)+12;return{words:f,angle:a?Lo:90,every:l,height:Math.ceil(h)}}var Ds=24;function zt(t,e){let n=new Map,o=null,r=null;function s(){let[l={x:0,y:0},f=l]=n.values(),u=Math.max(Ds,Math.hypot(
l.x-f.x,l.y-f.y));return{x:(l.x+f.x)/2,y:(l.y+f.y)/2,far:u}}function i(l){let f=lt(t,l);if(l.pointerType==="touch"&&(n.set(
l.pointerId,f),n.size>1)){o&&e.cancel(),o=null,t.setPointerCapture(l.pointerId),r=s();return}o||!e.down(l,f)||(o={...f,id:l.
pointerId,moved:!1},t.setPointerCapture(l.pointerId))}function c(l){let f=lt(t,l);if(n.has(l.pointerId)&&n.set(l.pointerId,
f),r){if(n.size!==2)return;let u=r;r=s(),e.pinch(u.far/r.far,r,r.x-u.x,r.y-u.y)}else o?o.id===l.pointerId&&e.drag(l,f,o):
e.hover(l,f)}function a(l){if(n.delete(l.pointerId),r){n.size?n.size===2&&(r=s()):r=null;return}let f=o;f?.id===l.pointerId&&
(o=null,l.type==="pointercancel"?e.cancel():e.up(l,lt(t,l),f))}return q(t,{pointerdown:i,pointermove:c,pointerup:a,pointercancel:a,
pointerleave(l){!o&&l.pointerType!=="touch"&&e.leave()},touchstart(l){let f=l.touches[0],u=f&&e.owns?.(lt(t,f));l.cancelable&&
(l.touches.length>1||u)&&l.preventDefault()}})}var Hs=7;function zo(t,e,n){let{data:o,cut:r,rows:s,columns:i,shown:[c,a]}=t,{heatmap:l,clusterBar:f,rowTree:u}=t.places,
h=n-l.top;if(h<0||h>=l.height)return null;let g=Math.min(Math.floor(c+h/l.height*(a-c)),o.n-1),m=x(s,g);if(e>=l.left&&e<
l.left+l.width){let b=Math.floor((e-l.left)/l.width*i.length);return{leaf:m,column:Math.min(b,i.length-1)}}if(e>=f.left-
1&&e<l.left)return{label:x(r.labels,m)};if(!t.rowTree||e>u.left+u.width)return null;let p=xe(o.tree,Qe(t),h,e-u.left,Hs);
return p<0?null:p<o.n?{leaf:p,column:-1}:{node:p}}function en({data:t,cut:e,columns:n},o){if(o.label!==void 0){let i=$(x(
e.sizes,o.label),t.noun);return[`Cluster ${X(e,o.label)}`,i]}if(o.node!==void 0){let i=e.nodes.indexOf(o.node),c=$(x(t.tree.
sizes,o.node),t.noun);return[i<0?c:`Cluster ${X(e,i)} · ${c}`,`height ${tt(nt(t.tree,o.node))}`]}let r=`cluster ${X(e,x(
e.labels,o.leaf))}`;if(o.column<0)return[t.name(o.leaf),r];let s=x(n,o.column);return[t.name(o.leaf),Bs(t,o.leaf,s),r]}function Bs(t,e,n){
let o=t.columnAbout[n],r=x(t.values,e*t.p+n),s=o?.label??t.columns[n]??"";if(o?.above!==void 0)return`${s}: ${r>o.above?
"yes":"no"}`;let i=t.originalColumns[o?.original??-1];if(!i)return`${s}: ${He(r)} scaled`;let c=t.originals[e*t.originalColumns.
length+Number(o?.original)];return`${s}: ${ee(c??NaN,i.kind,i.unit)}`}function Do(t){let{store:e,base:n,viewport:o,scene:r}=t,{box:s,stage:i,tip:c}=n;function a({x:d,y}){let M=r();return M&&
zo(M,d,y)}function l(d,y){t.setHit(d);let M=d?.label===void 0?d?.node:e.cut.nodes[d.label];d?.leaf!==void 0?e.setHover({
leaf:d.leaf}):M===void 0?e.setHover(null):e.setHover(M<e.data.n?{leaf:M}:{node:M}),i.canvas.style.cursor=d?"pointer":"";
let w=r();if(!d||!w)return c.hide();let[S="",...A]=en(w,d);c.show(y.x,y.y,S,A)}function f(d,y){let{cut:M,data:w}=e;if(!d)
y||e.select([]);else if(d.leaf!==void 0)e.select([d.leaf],{add:y});else{let S=d.node??x(M.nodes,d.label??0);e.select(gt(
w.tree,S),{add:y})}}function u(d){let y=r();return y?d/y.places.heatmap.height*(y.shown[1]-y.shown[0]):0}function h(d){let y=r()?.
places.heatmap;return y?(d-y.top)/y.height:.5}let g=o.shown(),m=zt(i.canvas,{down(d){return d.button?!1:(g=o.shown(),!0)},
drag(d,{x:y,y:M},w){w.moved||=Math.hypot(y-w.x,M-w.y)>=Ot,w.moved&&o.move(u(w.y-M),g)},up(d,y,M){if(M.moved)return;let w=a(
y);f(w,d.shiftKey),d.pointerType==="touch"&&l(w,y)},cancel(){},hover:(d,y)=>l(a(y),y),leave:()=>l(null,{x:0,y:0}),pinch(d,y,M,w){
o.zoom(d,h(y.y-w)),o.move(-u(w))}}),p=q(i.canvas,{dblclick:o.showAll,wheel(d){!Rt(s,d)||!r()||(d.preventDefault(),o.zoom(
1.0015**(d.deltaY||d.deltaX),h(lt(s,d).y)))},keydown:vt({ArrowDown:()=>b(1,0),ArrowUp:()=>b(-1,0),ArrowRight:()=>b(0,1),
ArrowLeft:()=>b(0,-1),Home:()=>b(-1/0,0),End:()=>b(1/0,0),Enter:d=>{let y=t.hit();y&&f(y,d.shiftKey)},Escape:()=>{e.select(
[]),l(null,{x:0,y:0}),s.classList.remove(at)},"+":()=>o.zoom(1/1.4,.5),"=":()=>o.zoom(1/1.4,.5),"-":()=>o.zoom(1.4,.5),0:o.
showAll})});function b(d,y){let M=r();if(!M)return;let w=(v,N)=>Math.min(Math.max(v,0),N),S=e.hover?.leaf,A=t.hit(),E=S===
void 0?Math.ceil(M.shown[0]):w(x(M.placeOf,S)+d,e.data.n-1),T=S===void 0||A?.leaf===void 0?0:w(A.column+y,t.columns()-1);
o.reveal([E]);let k=r()??M,{heatmap:O}=k.places,[L,P]=k.shown,I={leaf:x(k.rows,E),column:T};l(I,{x:O.left+(T+.5)/t.columns()*
O.width,y:O.top+(E+.5-L)/(P-L)*O.height}),s.classList.add(at),n.announce(en(k,I).join(", "))}return()=>{m(),p()}}var[Fs,nn]=[1,2];function Ho(t,e,n){let o=t.ownerDocument,r=me(t,"Clustermap"),s=r.checkbox("Rows","Cluster the rows and\
 draw their tree",C=>e.setOption("row_cluster",C)),i=r.checkbox("Columns","Cluster the columns and draw their tree",C=>e.
setOption("col_cluster",C)),c=r.select("Colors",C=>e.setOption("cmap",C)),a=fe(()=>{E.hide(),L()}),l=r.button("show all \
rows",a.showAll),f=ht(o,n.font),u=[],h=[],g=new Int32Array(0),m=[0,1],p=null,[b,d]=[!1,!1],y=null,M=Co(o),w=$t(t,"hclust\
-plot",[M.paintBase,M.paintCut,M.paintOverlay].map(C=>_=>{let R=k();R&&C(_,R)}),()=>L()),{box:S,stage:A,tip:E}=w,T=pe(S,
A.canvas);function k(){if(!p)return null;let{data:C,cut:_,selection:R,hover:z}=e,B=y?.leaf!==void 0&&y.leaf===z?.leaf?y.
column:-1,D=Ke(String(e.option("cmap")),e.model);return{data:C,cut:_,selection:R,hover:z,places:p,rows:u,columns:h,placeOf:g,
ends:m,rowTree:b,column:B,theme:n,face:f,map:D,shown:a.shown(),dpr:A.dpr}}function O(){let{data:C}=e,{tree:_}=C,R=C.p>0&&
C.values.length>=C.n*C.p;r.hide(!R),T.showNotice(R?"":he);let z=Gn(e.model),B=String(e.option("cmap")||z[0]);c.show(B,z.
includes(B)?z:[B,...z]),b=!!(e.option("row_cluster")??!0)&&C.n>1,d=!!(e.option("col_cluster")??!0)&&C.columnTree!==null,
s.show(b,C.n>1),i.show(d,C.columnTree!==null),u=b?_.order:Int32Array.from({length:C.n},(D,G)=>G),h=d&&C.columnTree?C.columnTree.
order:Int32Array.from({length:C.p},(D,G)=>G),g=new Int32Array(C.n);for(let D=0;D<C.n;D++)g[x(u,D)]=D;if(y=null,!R)return p=
null,A.paint();L()}function L(){let{data:C}=e;if(l.show(a.part!==null),!A.width||!C.p||!C.values.length)return;let[_,R]=a.
shown();p=Po({width:A.width,height:A.height,columns:Array.from(h,z=>C.columns[z]??""),rows:R-_,rowTree:b,columnTree:d,longestName(){
let z=0;for(let B=Math.floor(_);B<R&&B<C.n;B++)z=Math.max(z,f.width(C.name(x(u,B)).slice(0,60)));return z},scale:Je(m,120).
words,dpr:A.dpr},f),T.describe(P()),A.paint()}function P(){let{cut:C,data:_,selection:R}=e;return`Clustermap of ${$(_.n,
_.noun)} ${b?"in the order of their tree":"in the table's order"} by ${$(_.p,"features")}: ${$(C.k,"clusters")}${de(R)}`}
let I=null;function v(){a.reset(e.data.n),e.data.values!==I&&(I=e.data.values,m=Xn(e.data.values)),O()}let N={store:e,base:w,
viewport:a,scene:k,columns:()=>h.length,hit:()=>y,setHit(C){y=C,A.paint(nn)}},H=null;return w.onDestroy(T.destroy,Do(N),
e.subscribe("data",v),e.subscribe(["order","option"],O),e.subscribe(["cut","selection"],C=>{C==="cut"&&H?.k===e.cut.k&&H.
tree===e.cut.tree||(H=e.cut,T.describe(P()),A.paint(C==="cut"?Fs:nn))}),e.subscribe("reveal",()=>{a.reveal(e.wanted.map(
C=>x(g,C)))}),e.subscribe("hover",()=>{e.hover?.leaf!==y?.leaf&&(y=null),E.hide(),A.paint(nn)})),v(),{restyle(C){n=C,f=ht(
o,n.font),L()},destroy(){w.destroy(),M.destroy(),r.destroy()}}}var rn=864e5,Ws=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Fo(t){let[e,n]=[1/0,-1/0];
for(let r=0;r<t.length;r++){let s=x(t,r);Number.isFinite(s)&&(s<e&&(e=s),s>n&&(n=s))}if(e>n)return[0,1];let o=.045*(n-e)||
.5*Math.abs(e)||.5;return[e-o,n+o]}function sn(t,e,n,o,r){if(t==="date")return js(e,n,Math.max(2,Math.floor(o/r)));let s=Ct(
e,n,o,r);return{values:s,words:mt(s)}}function js(t,e,n){let o=e-t;for(let r of[1,2,3,6,12,24,60,120,240,600,1200,2400,6e3,
12e3]){if(o<50)break;if(!(o/(r*30.4)>n))return on(Bo(t,e,r),t,e)}for(let r of[1/24,1/8,1/4,1/2,1,2,7,14]){if(o/r>n)continue;
let s=r>=7?4:0,i=[];for(let c=Math.ceil((t-s)/r);c*r+s<=e;c++)i.push(c*r+s);return on(i,t,e)}return on(Bo(t,e,1),t,e)}function Bo(t,e,n){
let o=new Date(t*rn);if(Number.isNaN(o.getTime()))return[];let r=Math.floor((o.getUTCFullYear()*12+o.getUTCMonth())/n),s=[];
for(let i=r;s.length<100;i++){let c=new Date(0);c.setUTCFullYear(Math.floor(i*n/12),(i*n%12+12)%12,1);let a=c.getTime()/
rn;if(!(a<=e))break;a>=t&&s.push(a)}return s}function on(t,e,n){let o=t.map(s=>{let i=new Date(Math.round(s*1440)*6e4);if(i.
getUTCHours()||i.getUTCMinutes())return i.toISOString().slice(11,16);let c=x(Ws,i.getUTCMonth());return i.getUTCDate()!==
1?`${i.getUTCDate()} ${c}`:i.getUTCMonth()?c:String(i.getUTCFullYear())}),[r]=t;return r!==void 0&&n-e<800&&!o.some(s=>/^-?\d{3,}$/.
test(s))&&(o[0]+=` ${new Date(r*rn).getUTCFullYear()}`),{values:t,words:o}}var Wo=8,Uo=12,Us=46,{max_axis_word:Ks}=W;function an(t,e,n){let o=t.axisNames.findIndex(l=>l.name===e),r=o<0?Math.min(n,
t.axisNames.length-1):o,s=t.axisNames[r],i=t.axes[r];if(!s||!i)return null;let c=U(s.label||s.name),a=s.unit?`${c} (${U(
s.unit)})`:c;return{name:s.name,title:a,column:s,values:i,all:Fo(i)}}function Ko(t,e,n,o,r,s,i){let c=Math.max(40,t.height-
Wo-Us),a=sn(n.column.kind,...r,c,46);a.words=a.words.map(p=>i.fit(p,Ks));let l=Math.max(0,...a.words.map(p=>i.width(p))),
f=Math.ceil(l+8+F+16),u=Math.max(40,t.width-f-Uo-s),h=sn(e.column.kind,...o,u,64),g=jo(e.values,o[0],o[1],u),m=jo(n.values,
r[1],r[0],c);for(let p=0;p<g.length;p++)Number.isNaN(g[p])?m[p]=NaN:Number.isNaN(m[p])&&(g[p]=NaN);return{left:f,top:Wo,
width:u,height:c,x:h,y:a,xs:g,ys:m}}function jo(t,e,n,o){let r=new Float32Array(t.length);for(let s=0;s<t.length;s++){let i=x(
t,s);r[s]=Number.isFinite(i)?(i-e)/(n-e)*o:NaN}return r}function qo(t,e,{x:n,y:o,xShown:r,yShown:s,theme:i,face:c,dpr:a}){
let{left:l,top:f,width:u,height:h}=e,g=f+h,m=Math.max(1,Math.round(a))/a,p=d=>Math.round(d*a)/a;t.font=c.css(),t.fillStyle=
i.rule,t.textBaseline="middle",t.textAlign="right",e.y.values.forEach((d,y)=>{let M=p(g-(d-s[0])/(s[1]-s[0])*h);t.fillStyle=
i.rule,t.globalAlpha=.7,t.fillRect(l,M,u,m),t.globalAlpha=1,t.fillRect(l-4,M,4,m),t.fillStyle=i.quiet,t.fillText(e.y.words[y]??
"",l-8,M+.5)}),t.fillStyle=i.rule,t.fillRect(p(l),f,m,h+m),t.fillRect(l,p(g),u,m),t.textBaseline="alphabetic",t.textAlign=
"center";let b=u/Math.max(1,e.x.values.length)-8;e.x.values.forEach((d,y)=>{let M=p(l+(d-r[0])/(r[1]-r[0])*u);t.fillStyle=
i.rule,t.fillRect(M,g,m,4);let w=c.fit(e.x.words[y]??"",b),S=l+u+Uo-1-c.width(w)/2;t.fillStyle=i.quiet,t.fillText(w,Math.
min(M,S),g+17)}),t.fillStyle=i.ink,t.fillText(c.fit(n.title,u),l+u/2,g+37),t.save(),t.translate(F+1,f+h/2),t.rotate(-Math.
PI/2),t.fillText(c.fit(o.title,h),0,0),t.restore()}var qs={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0L0 .70\
71L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.3333z",
X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},Gs=10;function Gt(t){return qs[Ve(
t)]}function Go(t,e,n,o,r,s){let i=r*Me(e),c=t;if(c.marker){c.marker(Gt(e),n,o,i,s);return}t.save(),t.translate(n,o),t.scale(
i,i),t.fillStyle=s,t.fill(new Path2D(Gt(e))),t.restore()}function Me(t){return mo[Ve(t)]}function Vo(t){let e=new Map,n=null;
function o(r,{size:s,halo:i,edge:c,alpha:a},l,f){let u=Math.ceil((s*.6+i+.5)*l);if(n??=t.createElement("canvas").getContext(
"2d",{willReadFrequently:!0}),!n)return{steps:new Int32Array(0),pixels:new Int32Array(0)};n.canvas.width=n.canvas.height=
2*u;let h=s*Me(r)*l;n.setTransform(h,0,0,h,u,u),n.lineJoin="round",n.globalAlpha=a;let g=new Path2D(Gt(r));n.fillStyle=ot(
r),n.fill(g),n.strokeStyle=c,n.lineWidth=i*l/h,i&&n.stroke(g);let m=new Int32Array(n.getImageData(0,0,2*u,2*u).data.buffer),
p=Array.from(m.keys()).filter(b=>Y(m,b)>>>24>=Gs);return{steps:Int32Array.from(p,b=>{let[d,y]=[Math.floor(b/(2*u)),b%(2*
u)];return(d-u)*f+y-u}),pixels:Int32Array.from(p,b=>Y(m,b))}}return function(s,i,c){let a=`${s.size} ${s.halo} ${s.edge}\
 ${s.alpha} ${i} ${c}`,l=e.get(a);l||(e.size>12&&e.clear(),e.set(a,l=[]));let f=l;return u=>f[Ge(u)]??=o(Ge(u),s,i,c)}}function Xo(t,e,n){
let o=t.length,r=e.length,s=Array.from(e.keys()).sort((u,h)=>Y(e,h)-Y(e,u)||u-h),i=new Int32Array(r);s.forEach((u,h)=>{i[u]=
h});let c=new Int32Array(2*r+1),a=u=>Y(i,Y(t,u))+(n?.[u]?r:0);for(let u=0;u<o;u++)c[a(u)+1]=Y(c,a(u)+1)+1;for(let u=0;u<
2*r;u++)c[u+1]=Y(c,u+1)+Y(c,u);let l=n?Y(c,r):0,f=new Int32Array(o);for(let u=0;u<o;u++){let h=a(u),g=Y(c,h);f[g]=u,c[h]=
g+1}return{order:f,dimmed:l}}function Yo(t,e,n,o,r,s,i){let{xs:c,ys:a,width:l,height:f,left:u,top:h}=o;for(let g=0;g<r.length;g++){
let m=Y(r,g),p=Y(c,m),b=Y(a,m);if(!(p>=-1&&p<=l+1&&b>=-1&&b<=f+1))continue;let{steps:d,pixels:y}=i[Y(s,m)],M=Math.round(
(h+b)*n)*e+Math.round((u+p)*n);for(let w=0;w<d.length;w++){let S=M+Y(d,w),A=Y(y,w),E=Y(t,S);t[S]=E===0||A>>>24===255?A:Vs(
A,E)}}}function Vs(t,e){let n=t>>>24,o=e>>>24,r=o===255?255:n+(((255-n)*o+127)/255|0),s=256*n/r|0,i=256-s,c=Math.imul(t&
16711935,s)+Math.imul(e&16711935,i)>>>8&16711935,a=Math.imul(t&65280,s)+Math.imul(e&65280,i)>>>8&65280;return r<<24|c|a}
function Y(t,e){return t[e]}var Jo="http://www.w3.org/2000/svg",Xs=12,Zo=24,Ys=20,cn=10,Ae=5;function Qo(t,e){let n=t.ownerDocument,o=n.createElement(
"div");o.className="hclust-legend",o.setAttribute("role","group"),o.setAttribute("aria-label","Clusters: press one to se\
lect its rows"),t.append(o);let r=[],s=n.createElement("span");s.className="hclust-legend-more",o.append(s);let i={width:0,
height:0};function c(a){let l=n.createElement("button");l.type="button",l.dataset.cluster=String(a),l.dataset.lmSuppressShortcuts=
"true";let f=n.createElementNS(Jo,"svg");f.setAttribute("aria-hidden","true"),f.setAttribute("viewBox","-9 -9 18 18");let u=n.
createElementNS(Jo,"path");f.append(u);let h=n.createElement("b"),g=n.createElement("span");return l.append(f,h,g),l.addEventListener(
"click",m=>e(a,m.shiftKey)),s.before(l),{button:l,path:u,number:h,rest:g,color:-1}}return{el:o,show(a,l,f,u,h){let g=Math.
max(2,Math.min(Xs,Math.floor((h-2*cn)/Zo))),m=a.k<=g?a.k:g-1;for(;r.length<m;)r.push(c(r.length));let p=0;r.forEach((d,y)=>{
if(d.button.hidden=y>=m,d.button.hidden)return;let M=` · ${$(x(a.sizes,y),f)}`;d.rest.textContent!==M&&(d.rest.textContent=
M);let w=u.fit(X(a,y),Pn,F,!0);d.number.textContent!==w&&(d.number.textContent=w);let S=x(l,y);d.color!==S&&(d.color=S,d.
path.setAttribute("d",Gt(S)),d.path.setAttribute("transform",`scale(${8*Me(S)})`),d.path.setAttribute("fill",ot(S))),p=Math.
max(p,u.width(w,F,!0)+u.width(M))}),s.hidden=m===a.k,s.hidden||(s.textContent=`+ ${$(a.k-m)} more`,p=Math.max(p,u.width(
s.textContent)));let b=m+(s.hidden?0:1);return i={width:Math.ceil((Ys+p+8)/8)*8,height:Zo*b+4},i},move(a,l){o.style.transform=
`translate(${Math.round(a)}px, ${Math.round(l)}px)`,o.style.width=`${i.width}px`},destroy(){o.remove()}}}function tr({xs:t,
ys:e,width:n,height:o},r){let s=[n-r.width-2,cn,(n-r.width)/2],i=[2,o-r.height-cn,(o-r.height)/2],c=[[0,0],[1,0],[0,1],[
1,1],[0,2],[1,2],[2,0],[2,1]],a={left:0,top:0,hidden:1/0};for(let[l=0,f=0]of c){let u=s[l]??0,h=i[f]??0,g=0;for(let m=0;m<
t.length;m++){let p=x(t,m),b=x(e,m);p>u-Ae&&p<u+r.width+Ae&&b>h-Ae&&b<h+r.height+Ae&&g++}g<a.hidden&&(a={left:u,top:h,hidden:g})}
return a}function er(t,e,n){let o=[...n,...t.map(({x:s,y:i})=>({x0:s-5,y0:i-5,x1:s+5,y1:i+5}))],r=[];for(let{row:s,x:i,y:c,width:a,
away:l}of t)for(let f of[i+l,i-l-a]){let u={x0:f,y0:c-7,x1:f+a,y1:c+7};if(!(!(u.x0>=2&&u.x1<=e.width-2&&u.y0>=0&&u.y1<=e.
height-2)||o.some(g=>Js(u,g)))){o.push(u),r.push({row:s,left:f,y:c});break}}return r}function Js(t,e){return t.x0<e.x1&&
e.x0<t.x1&&t.y0<e.y1&&e.y0<t.y1}var nr=60,{max_named_points:Zs,max_point_name:Qs}=W;function ln(t){return t<=500?7.2:t<=2500?5.6:4.2}function or(t){let e=Vo(
t),n=null,o=null;return{updateData(){n=null},paint(r,s,{cut:i,data:c,selection:a},l,f,u,h){n??=Xo(i.labels,i.sizes,a);let{
order:g,dimmed:m}=n,p=ln(c.n),b=c.n<=2500?.7:.4,d=m>0&&g.length-m>nr,y=r.points,[M,w]=y?[1,1]:[r.canvas.width,r.canvas.height];
!y&&(o?.width!==M||o.height!==w)&&(o=r.createImageData(M,w));let S=y||!o?new Int32Array(1):new Int32Array(o.data.buffer);
S.fill(0);let A=(T,k)=>{if(!T.length)return;if(y)return y(s,T,i.labels,l,k);let O=e(k,h,M);Yo(S,M,h,s,T,i.labels,Array.from(
l,O))};A(g.subarray(0,m),{size:p,halo:b,edge:u,alpha:.22});let E=d?f:u;A(g.subarray(m),{size:p,halo:d?.9:b,edge:E,alpha:1}),
!y&&o&&r.putImageData(o,0,0)},ringed(){return!n?.dimmed||n.order.length-n.dimmed>nr?new Int32Array(0):n.order.subarray(n.
dimmed)}}}function ve(t,{left:e,top:n,xs:o,ys:r},s,i){let[c,a]=[x(o,s),x(r,s)];Number.isNaN(c)||(t.beginPath(),t.arc(e+c,
n+a,i,0,2*Math.PI),t.stroke())}function rr(t,e,n){t.beginPath();for(let o=0;o<e.length;o+=2)t.lineTo(x(e,o),x(e,o+1));t.
closePath(),t.fillStyle=n,t.globalAlpha=.07,t.fill(),t.globalAlpha=1,t.strokeStyle=n,t.lineWidth=1,t.setLineDash([4,3]),
t.stroke()}function sr(t,e,{data:n,selection:o},r,s,i){let c=[];for(let f=0;f<e.xs.length;f++)if(Se(e,f)&&c.push(f)>Zs)return;
let a=new Map(c.map(f=>[f,i.fit(U(n.name(f)),Qs)])),l=c.map(f=>({row:f,x:x(e.xs,f),y:x(e.ys,f),width:i.width(a.get(f)??""),
away:o?.[f]?12:8}));t.font=i.css(),t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.quiet;for(let{row:f,left:u,y:h}of er(
l,e,[r]))t.fillText(a.get(f)??"",e.left+u,e.top+h+.5)}function Se({xs:t,ys:e,width:n,height:o},r){let[s,i]=[x(t,r),x(e,r)];
return s>=0&&s<=n&&i>=0&&i<=o}function fn({cut:t,data:e},n,o){let r=n?[...new Set([n.x,n.y].map(s=>ti(s,o)))]:[];return r.push(`cluster ${$(x(t.labels,
o))}`),[e.name(o),r.join(" · ")]}function ti({column:t,values:e},n){let o=x(e,n),r=ee(o,t.kind,t.unit);if(t.unit||t.kind===
"date"||Number.isNaN(o))return r;let s=t.name;return s.startsWith("PC ")?`${s}: ${r}`:`${r} ${s}`}var ir=new WeakMap;function ar(t){
let e=ir.get(t);return e||(e=Array.from(t.keys()).filter(n=>!Number.isNaN(x(t,n))).sort((n,o)=>x(t,n)-x(t,o)||n-o),ir.set(
t,e)),e}function cr(t){let{store:e,base:n,viewport:o}=t,{box:r,stage:s,tip:i}=n;function c(b){let d=t.plot();if(e.setHover(b<0?null:
{leaf:b}),b<0||!d)return i.hide();let[y="",...M]=fn(e,t.axes(),b);i.show(d.left+Number(d.xs[b]),d.top+Number(d.ys[b]),y,
M)}function a({x:b,y:d}){let y=t.plot();return y?[(b-y.left)/y.width,1-(d-y.top)/y.height]:[.5,.5]}let l=null;function f(){
l=null,t.draw(null)}let u={pan:!1,shift:!1,from:o.part,over:!1},h=!1,g=zt(s.canvas,{down(b){if(b.button>1||!t.plot())return!1;
let d=b.button===1||h;return u={pan:d,shift:b.shiftKey,from:o.part,over:!1},d&&b.preventDefault(),!0},drag(b,{x:d,y},M){
let w=t.plot();if(!(!M.moved&&Math.hypot(d-M.x,y-M.y)<Ot)&&(M.moved||c(-1),M.moved=!0,!(!w||u.over))){if(u.pan)return o.
move((M.x-d)/w.width,(y-M.y)/w.height,u.from);l??=[M.x,M.y],l.push(d,y),t.draw(l)}},up(b,d,y){let M=t.plot();if(!(!M||u.
over)){if(l){let w=l.map((A,E)=>A-(E%2?M.top:M.left));f();let S=Qn(M.xs,M.ys,w).filter(A=>Se(M,A));(S.length||!u.shift)&&
e.select(S,{add:u.shift})}else if(!y.moved&&!u.pan){let w=t.nearest(d);(w>=0||!b.shiftKey)&&e.select(w<0?[]:[w],{add:b.shiftKey}),
b.pointerType==="touch"&&c(w)}}},cancel:f,hover:(b,d)=>c(t.nearest(d)),leave:()=>c(-1),pinch(b,d,y,M){let w=t.plot();w&&
(o.zoom(b,...a({x:d.x-y,y:d.y-M})),o.move(-y/w.width,M/w.height))},owns(b){return a(b).every(d=>d>=0&&d<=1)}});function m(b,d){
let[y,M]=[t.axes(),t.plot()];if(!y||!M)return;let w=ar(y[b].values).filter(T=>Se(M,T));if(!w.length)return;let S=w.indexOf(
e.hover?.leaf??-1),A=S<0?d>0?0:w.length-1:Math.min(Math.max(S+d,0),w.length-1),E=x(w,A);c(E),r.classList.add(at),n.announce(
fn(e,y,E).join(", "))}let p=q(s.canvas,{dblclick:o.showAll,wheel(b){!Rt(r,b)||!t.plot()||(b.preventDefault(),o.zoom(1.0015**
(b.deltaY||b.deltaX),...a(lt(r,b))))},keydown:vt({ArrowRight:()=>m("x",1),ArrowLeft:()=>m("x",-1),ArrowUp:()=>m("y",1),ArrowDown:()=>m(
"y",-1),Enter:b=>{let{hover:d}=e;d?.leaf!==void 0&&e.select([d.leaf],{add:b.shiftKey})}," ":()=>{h=!0},Escape:()=>{u.over=
!0,f(),e.select([]),c(-1),r.classList.remove(at)},"+":()=>o.zoom(1/1.4,.5,.5),"=":()=>o.zoom(1/1.4,.5,.5),"-":()=>o.zoom(
1.4,.5,.5),0:o.showAll}),keyup(b){b.key===" "&&(h=!1)},blur(){h=!1}});return()=>{g(),p()}}var ei=500;function lr(t,e){let n=null;function o(r){!r&&!n||(n=r,e())}return{get part(){return n},reset(){n=null},showAll(){
o(null)},zoom(r,s,i){let c=t();if(!c)return;let a=n??c,l=(h,g)=>{let[m,p]=[a[h],c[h]],b=m[0]+Math.min(Math.max(g,0),1)*(m[1]-
m[0]);return le(m,p,b,r,(p[1]-p[0])/ei)},f=(h,g)=>h[1]-h[0]>=(g[1]-g[0])*.999,u={x:l("x",s),y:l("y",i)};o(f(u.x,c.x)&&f(
u.y,c.y)?null:u)},move(r,s,i=n){let c=t();!c||!i||o({x:pt(i.x,c.x,r*(i.x[1]-i.x[0])),y:pt(i.y,c.y,s*(i.y[1]-i.y[0]))})},
reveal(r){let s=t(),i=r.filter(([f,u])=>Number.isFinite(f)&&Number.isFinite(u));if(!s||!n)return;let{x:c,y:a}=n;if(i.some(
([f,u])=>f>=c[0]&&f<=c[1]&&u>=a[0]&&u<=a[1]))return;let l=i[0];l&&o({x:pt(c,s.x,l[0]-(c[0]+c[1])/2),y:pt(a,s.y,l[1]-(a[0]+
a[1])/2)})}}}var ni=12,oi=230,[ri,un]=[1,2];function fr(t,e,n){let o=t.ownerDocument,r=me(t,"Scatter"),s=r.select("x",_=>e.setOption(
"x",_)),i=r.select("y",_=>e.setOption("y",_)),c=lr(()=>u&&{x:u.x.all,y:u.y.all},()=>{w.hide(),T()}),a=r.button("show all",
c.showAll),l=or(o),f=ht(o,n.font),u=null,h=null,g=null,m=null,p=0,b={key:"",left:0,top:0,width:0,height:0},d=$t(t,"hclus\
t-plot",[P,I,v],()=>T()),{box:y,stage:M,tip:w}=d,S=Qo(y,N),A=pe(y,M.canvas);function E(){let{data:_}=e,R=an(_,e.option("\
x"),0),z=an(_,e.option("y"),1);if(u=R&&z?{x:R,y:z}:null,c.reset(),r.hide(!u),A.showNotice(u?"":he),u){let B=_.axisNames.
map(D=>D.name);s.show(u.x.name,B),i.show(u.y.name,B)}l.updateData(),p=0,T()}function T(){a.show(c.part!==null),!(!u||!M.
width)&&(k(),b.key="",O(),A.describe(L()),M.paint())}function k(){if(!u)return;let{x:_,y:R}=u;h=Ko(M,_,R,c.part?.x??_.all,
c.part?.y??R.all,p,f),g=to(h.xs,h.ys,h.width,h.height)}function O(){if(!h)return;let{cut:_,data:R}=e,z=S.show(_,St(_),R.
noun,f,h.height),B=`${z.height} ${Math.ceil(z.width/24)}`;if(B!==b.key){let D=Math.max(1,.01*R.n),G=tr(h,z);G.hidden>D&&
h.width+p-z.width>oi&&z.width>p-12&&(p=z.width+12,k(),M.paint()),p&&(G={left:h.width+16,top:0,hidden:0}),b={key:B,left:G.
left,top:G.top,...z}}S.move(h.left+b.left,h.top+b.top)}function L(){if(!u)return"";let{cut:_,data:R,selection:z}=e;return`\
Scatter plot of ${u.y.title} against ${u.x.title}: ${$(R.n,R.noun)} in ${$(_.k,"clusters")}${de(z)}`}function P(_){if(!h||
!u)return;let{x:R,y:z}=u;qo(_,h,{x:R,y:z,xShown:c.part?.x??R.all,yShown:c.part?.y??z.all,theme:n,face:f,dpr:M.dpr})}function I(_){
if(!h)return;l.paint(_,h,e,St(e.cut),n.ink,n.paper,M.dpr);let{left:R,top:z,width:B,height:D}=b;sr(_,h,e,{x0:R,y0:z,x1:R+
B,y1:z+D},n,f)}function v(_){if(!h)return;let{hover:R,data:z}=e,B=ln(z.n)/2;_.save(),c.part&&(_.beginPath(),_.rect(h.left,
h.top-4,h.width+4,h.height+4),_.clip()),_.strokeStyle=n.ink,_.lineWidth=1.5;for(let D of l.ringed())ve(_,h,D,B+3);if(R?.
node!==void 0){_.lineWidth=1;let{tree:D}=z,G=x(D.start,R.node),_t=G+x(D.sizes,R.node);for(let Ie of D.order.subarray(G,_t))
ve(_,h,Ie,B+.8)}else if(R)for(let[D,G]of[[n.paper,4.5],[n.ink,2]])_.strokeStyle=D,_.lineWidth=G,ve(_,h,R.leaf,B+4);_.restore(),
m&&rr(_,m,n.ink)}function N(_,R){let{cut:z,data:B}=e,D=[];for(let G=0;G<B.n;G++)z.labels[G]===_&&D.push(G);e.select(D,{add:R}),
d.announce(`${R?"Added: ":""}cluster ${X(e.cut,_)}, ${$(D.length,B.noun)} selected.`)}let H={store:e,base:d,viewport:c,axes:()=>u,
plot:()=>h,nearest:({x:_,y:R})=>h&&g?g.nearest(_-h.left,R-h.top,ni):-1,draw(_){m=_,M.paint(un)}},C=null;return d.onDestroy(
A.destroy,cr(H),e.subscribe("data",E),e.subscribe("option",()=>{u&&e.option("x")===u.x.name&&e.option("y")===u.y.name||E()}),
e.subscribe(["cut","selection"],_=>{let R=C?.k===e.cut.k&&C.tree===e.cut.tree;_==="cut"&&R||(C=e.cut,l.updateData(),_===
"cut"&&O(),A.describe(L()),M.paint(ri,un))}),e.subscribe("reveal",()=>{if(!u||!c.part)return;let{x:_,y:R}=u;c.reveal(e.wanted.
map(z=>[Number(_.values[z]),Number(R.values[z])]))}),e.subscribe("hover",()=>{w.hide(),M.paint(un)})),E(),{restyle(_){n=
_,f=ht(o,n.font),T()},destroy(){d.destroy(),S.destroy(),r.destroy()}}}function Et({t,lower:e,upper:n,tree:o}){return _n(t,e,n,ct(o))}function si({t,lower:e,upper:n,tree:o}){return Nn(e,n,t,ct(
o))}function Ee(t){let{k:e,hasThreshold:n,upper:o}=t;if(!n)return`heights are tied at ${tt(o)}: no threshold gives ${$(e)} c\
lusters`;let[r,s]=si(t);return e===1?`any cut above ${r} gives one`:o===0?`only a cut at 0 gives these ${$(e)}`:`any cut\
 from ${r} to ${s} gives these ${$(e)}`}function ur(t){return`${$(t.k,"clusters")} · ${Et(t)}`}var ii=20,ai=1e3;function pr(t,e){let n=hr(t,"Clusters","Number of clusters"),o=hr(t,"Threshold","Threshold, the height \
of the cut");n.input.step="1",n.input.min="1",o.input.min="0",o.input.step="any";function r(){let c=ct(e.data.tree)*1.06||
1;o.input.max=String(c),o.input.step=String(c/ai),s()}function s(){let{cut:c,data:a}=e;n.input.max=String(Math.min(a.n,ii)),
n.input.value=String(c.k),n.output.textContent=$(c.k),o.input.value=String(c.t),o.output.textContent=Et(c),n.input.setAttribute(
"aria-valuetext",$(c.k,"clusters")),o.input.setAttribute("aria-valuetext",o.output.textContent)}let i=[q(n.input,{input:()=>e.
setClusters(n.input.valueAsNumber),change:e.flush}),q(o.input,{input:()=>e.setThreshold(o.input.valueAsNumber),change:e.
flush}),e.subscribe("data",r),e.subscribe("cut",s)];return r(),{destroy(){for(let c of i)c();n.label.remove(),o.label.remove()}}}
function hr(t,e,n){let o=t.ownerDocument,[r,s,i]=[o.createElement("label"),o.createElement("input"),o.createElement("out\
put")];return s.type="range",s.setAttribute("aria-label",n),s.dataset.lmSuppressShortcuts="true",r.append(o.createTextNode(
e),s,i),t.append(r),{label:r,input:s,output:i}}var dr=8,ci=0;function gr(t,e){let n=t.ownerDocument,o=`hclust-find-${++ci}`,r=n.createElement("div");r.className="hclus\
t-find";let s=n.createElement("input"),i=n.createElement("ul");s.type="search",s.autocomplete="off",s.spellcheck=!1,s.dataset.
lmSuppressShortcuts="true",i.id=o,i.hidden=!0,i.setAttribute("role","listbox"),i.setAttribute("aria-label","Rows found"),
mr(s,{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-controls":o}),r.append(s,i),t.append(r);let c=[],
a=0,l=0,f=null,u=[];function h(){let w=$(1,e.data.noun).slice(2);s.placeholder=`find a ${w}`,s.setAttribute("aria-label",
`Find a ${w} by its name`)}function g(){let{data:w}=e,S=s.value.trim().toLowerCase();if(!f){let k=Array.from({length:w.n},
(L,P)=>w.name(P).toLowerCase()),O=li(k);u=k.map((L,P)=>O.has(L)?`row ${w.rows[P]}`:""),f=k.map((L,P)=>[L,u[P]].join(" ").
trim())}a=0,l=0;let[A,E,T]=[[],[],[]];f.forEach((k,O)=>{let L=S?k.indexOf(S):-1;if(L<0)return;a++;let I=k===S||k===`${S}\
 ${u[O]}`?A:L===0?E:T;I.length<dr&&I.push(O)}),c=[...A,...E,...T].slice(0,dr),m(!!S)}function m(w){i.replaceChildren(),i.
hidden=!w,s.setAttribute("aria-expanded",String(w));let S=c.map((A,E)=>{let T=U(e.data.name(A)),k=`cluster ${X(e.cut,x(e.
cut.labels,A))}`,O=u[A];return p(T,O?`${O} · ${k}`:k,{id:`${o}-${E}`,"aria-selected":String(E===l)})});if(S.forEach((A,E)=>{
A.dataset.i=String(E)}),w&&a>c.length&&S.push(p(`and ${$(a-c.length)} more`,"")),w&&!a&&S.push(p("no such name","")),i.append(
...S),w&&c.length){s.setAttribute("aria-activedescendant",`${o}-${l}`);let A=x(c,l);e.reveal([A]),e.setHover({leaf:A})}else
s.removeAttribute("aria-activedescendant"),e.setHover(null)}function p(w,S,A={"aria-disabled":"true"}){let E=n.createElement(
"li");mr(E,{role:"option",...A});for(let T of[w,S]){let k=n.createElement("span");k.textContent=T,E.append(k)}return E}function b(w,S){
let A=c[w];A!==void 0&&(e.select([A],{add:S}),s.value=[e.data.name(A),u[A]].join(" ").trim(),d(),e.setHover({leaf:A}))}function d(){
i.hidden||(i.hidden=!0,s.setAttribute("aria-expanded","false"),s.removeAttribute("aria-activedescendant"),e.setHover(null))}
function y(w){let A={ArrowDown:1,ArrowUp:-1}[w.key];if(A){if(i.hidden)return g();l=(l+A+c.length)%Math.max(c.length,1),m(
!0)}else if(w.key==="Enter")b(l,w.shiftKey);else if(w.key==="Escape")i.hidden&&e.select([]),s.value="",d();else return;w.
preventDefault(),w.stopPropagation()}let M=[q(s,{input:g,keydown:y,blur:d,focus:()=>s.value&&g()}),q(i,{pointerdown:w=>{
w.preventDefault();let S=w.target.closest("li[data-i]");S&&b(Number(S.dataset.i),w.shiftKey)},pointermove:w=>{let S=w.target.
closest("li[data-i]");!S||Number(S.dataset.i)===l||(l=Number(S.dataset.i),m(!0))}}),e.subscribe("data",()=>{f=null,c=[],
d(),h()})];return h(),{box:r,destroy(){for(let w of M)w();r.remove()}}}function li(t){let[e,n]=[new Set,new Set];for(let o of t)
(e.has(o)?n:e).add(o);return n}function mr(t,e){for(let[n,o]of Object.entries(e))t.setAttribute(n,o)}var fi=3;function ui(t,e,n){if(!t)return"";let o=new Set,r=0;if(t.forEach((a,l)=>{a&&(r++,o.add(x(e.labels,l)))}),!r)return"";
let s=[...o].sort((a,l)=>a-l).map(a=>X(e,a)),i=s.length>1?` and ${s.pop()}`:"",c=o.size>fi?$(o.size,"clusters"):`${i?"cl\
usters":"cluster"} ${s.join(", ")}${i}`;return`${$(r,n)} selected, from ${c}`}function wr(t,e){let n=t.ownerDocument,o=n.
createElement("div");o.className="hclust-selected",o.hidden=!0;let r=n.createElement("span");r.setAttribute("role","stat\
us");let s=n.createElement("button");s.type="button",s.textContent="×",s.title="Clear the selection (Escape)",s.setAttribute(
"aria-label","Clear the selection"),s.dataset.lmSuppressShortcuts="true",o.append(r,s),t.append(o);function i(){let a=ui(
e.selection,e.cut,e.data.noun);o.hidden=!a,r.textContent!==a&&(r.textContent=a)}let c=[q(s,{click:()=>e.select([]),keydown:a=>{
a.key==="Escape"&&(a.stopPropagation(),e.select([]))}}),q(o,{pointerdown:a=>a.stopPropagation()}),e.subscribe(["data","c\
ut","selection"],i)];return i(),{destroy(){for(let a of c)a();o.remove()}}}var{label_gap:br,max_label_shift:hi,max_last_label_shift:pi}=W;function yr(t,e,n){for(let[o,r]of e.entries()){let s=di(t.
map(({centre:a})=>a),r,n),i=o===e.length-1?pi:hi,c=s?.every((a,l)=>{let{centre:f,span:u}=t[l];return Math.abs(a-f)<=Math.
max(u/2,i)});if(s&&c)return{wording:o,middles:s}}return null}function di(t,e,n,o=br){let r=t.length;if(e.reduce((h,g)=>h+
g,o*(r-1))>n)return null;let s=t.map((h,g)=>g).sort((h,g)=>x(t,h)-x(t,g)),i=[0];for(let h=1;h<r;h++){let g=(x(e,x(s,h-1))+
x(e,x(s,h)))/2+o;i.push(x(i,h-1)+g)}let c=[];s.forEach((h,g)=>{let[m,p]=[x(t,h)-x(i,g),1];for(let b=c.at(-1);b&&b.mean>=
m;b=c.at(-1))m=(m*p+b.mean*b.size)/(p+b.size),p+=b.size,c.pop();c.push({mean:m,size:p})});let a=new Array(r),l=x(e,x(s,0))/
2,f=n-x(e,x(s,r-1))/2-x(i,r-1),u=0;for(let{mean:h,size:g}of c)for(let m=u+g;u<m;u++)a[x(s,u)]=Math.min(Math.max(h,l),f)+
x(i,u);return a}function xr(t,e,n,o=br){let r=t.map(()=>!1),s=new Uint8Array(Math.floor(n)+2),i=t.map((c,a)=>a).sort((c,a)=>(t[a]?.
span??0)-(t[c]?.span??0));for(let c of i){let{centre:a,span:l}=t[c],f=x(e,c)/2;if(2*f>1.5*l||a-f<0||a+f>n)continue;let u=Math.
max(0,Math.floor(a-f-o/2)),h=Math.max(0,Math.ceil(a+f+o/2));s.subarray(u,h).includes(1)||(s.fill(1,u,h),r[c]=!0)}return r}var{top:Tt,min_width:mi,free_shift:gi,head_margin:hn}=W.cluster_labels;var Te=2*F+7,Mr=W.cluster_labels.wordings,Ar={title:0,size:"",lines:1};function vr(t){return Math.ceil(t.width("cluster"))+
hn+2}function Sr(t,e,n){let{cut:o,colors:r,frame:s,theme:i,face:c,data:a,corner:l}=e,f=({label:A},E)=>{let T=E.title?X(o,
A):$(A);return T===$(A)?T:c.fit(T,E.title,F,!0)},u=({label:A},E)=>{if(!E.size)return"";let T=E.size==="counted"?a.noun:"",
k=$(x(o.sizes,A),T);return E.lines===2?k:` · ${k}`},h=(A,E)=>[c.width(f(A,E),F,!0),c.width(u(A,E))],g=(A,E)=>A.map(T=>{
let[k,O]=h(T,E);return E.lines===2?Math.max(k,O):k+O}),m=wi(e),p=m.length*mi>s.width,b=p?null:yr(m,Mr.map(A=>g(m,A)),s.width),
d=b?Mr[b.wording]:Ar;if(!b){p&&(m=m.filter(({span:E})=>E>4));let A=xr(m,g(m,Ar),s.width);m=m.filter((E,T)=>A[T])}t.textBaseline=
"alphabetic",t.textAlign="left";let[y,M]=[Tt+F-2,Tt+2*F],w=(A,E,T,k=!1)=>{t.fillStyle=k?i.ink:i.quiet,t.font=c.css(F,k),
t.fillText(A,E,T)};if(m.forEach((A,E)=>{let T=b?.middles[E]??A.centre,[k,O]=h(A,d);Math.abs(T-A.centre)>A.span/2+gi&&(t.
strokeStyle=ot(x(r,x(o.nodes,A.label))),t.lineWidth=1.2,t.beginPath(),t.moveTo(A.centre,n+1),t.lineTo(T,Tt-1),t.stroke());
let L=d.lines===2,P=T-(L?k:k+O)/2;w(f(A,d),P,y,!0),d.size&&w(u(A,d),L?T-O/2:P+k,L?M:y)}),d.size==="counted")return;let S=l.
left-hn-1;[["cluster",""],[a.noun,"size"]].slice(0,d.lines).forEach((A,E)=>{let T=A.find(k=>c.width(k)<=S);T&&w(T,-hn-c.
width(T),E?M:y)})}function wi({cut:t,frame:e}){let n=[],{start:o}=t.tree;for(let r=0;r<t.k;r++){let s=x(o,x(t.nodes,r)),
i=s+x(t.sizes,r);if(i<=e.from||s>=e.to)continue;let[c,a]=[Math.max(0,rt(e,s)),Math.min(e.width,rt(e,i))];n.push({label:r,
centre:(c+a)/2,span:a-c})}return n}var{caption_margin:Er}=W;function Tr(t,e,n){let o=Math.floor(n);if(e>o)return null;let r=new Int32Array(o+2);for(let[a,l]of t){
let[f,u]=[Math.max(0,Math.floor(a)-Er),Math.ceil(l)+Er];f>o||u<0||(r[f]=x(r,f)+1,r[Math.min(o,u)+1]=x(r,Math.min(o,u)+1)-
1)}let s=new Int32Array(o+2),i=0;for(let a=0;a<=o;a++)i+=x(r,a),s[a+1]=x(s,a)+(i>0?1:0);let c=Math.ceil(e);for(let a=o-c;a>=
0;a--)if(x(s,a+c)===x(s,a))return a;return null}function kr({rects:t,count:e},n,o,r){let s=[];for(let i=0;i<4*e;i+=4){let[
c,a]=[x(t,i)/n,x(t,i+1)/n],[l,f]=[x(t,i+2)/n,x(t,i+3)/n];a<=r&&a+f>=o&&s.push([c,c+l])}return s}var Cr=12,Dt={high:24,line:15,around:13,grip:14},pn=8,_r="Drag to move the cut",Ir="hclust-cut-moved",Vt=!1,bi="M4 0 1 4\
h6zM4 12 1 8h6z",Nr="http://www.w3.org/2000/svg",[yi,xi]=[860,480],ke=14;function Mi(t,e,n){let o=e>=yi?`${$(Math.min(n,
99),"clusters")} · 0.0000`:e>=xi?$(Math.min(n,999),"clusters"):"0.0000";return Math.ceil(t.width(o,Cr,!0))+2*Dt.around+
Dt.grip}function Lr(t){let e=t.ownerDocument,n=(w,S="div")=>{let A=e.createElement(S);return A.className=`hclust-cut-${w}`,
A},[o,r,s,i,c,a]=[n("band"),n("line"),n("grab"),n("axis"),n("caption","span"),n("pill")];a.tabIndex=0,a.setAttribute("ro\
le","slider"),a.setAttribute("aria-label","Height of the cut"),a.setAttribute("aria-orientation","vertical"),a.setAttribute(
"aria-valuemin","0"),a.dataset.lmSuppressShortcuts="true",t.prepend(o),t.append(r,s,i,c,a);let l=["k","noun","dot","at"].
map(w=>n(w,"span")),f=e.createElementNS(Nr,"svg"),u=e.createElementNS(Nr,"path");f.setAttribute("viewBox","0 0 8 12"),f.
setAttribute("aria-hidden","true"),f.classList.add("hclust-cut-grip"),u.setAttribute("d",bi),f.append(u),a.append(f,...l);
let h=n("invitation","span");h.textContent=_r,h.setAttribute("aria-hidden","true"),h.hidden=Ai(t),t.append(h);let g=null,
m=null,[p,b,d,y]=[0,0,0,0];function M(w,S,A){let[E,T,k]=[$(w.k),$(w.k,"clusters"),Et(w)];[E,T.slice(E.length)," · ",k].
forEach((v,N)=>{let H=l[N];H&&(H.textContent=v)});let O=[[ur(w)],[T,k],[E,k]],L=O.map(v=>Math.max(...v.map(N=>S.width(N,
Cr,!0)))+2*Dt.around+Dt.grip),P=L.findIndex(v=>v<=A+.5),I=P<0?O.length-1:P;b=x(L,I),d=(Dt.high+(I?Dt.line:0))/2,a.classList.
toggle("two",I>0),a.classList.toggle("short",I>1)}return{handle:a,show({cut:w,frame:S,corner:{left:A,top:E},face:T},k,O){
let L=Mi(T,O,w.tree.n);if(w!==g||T!==m||L!==y){[g,m,y]=[w,T,L];let D=Ee(w);M(w,T,L),c.textContent=D,p=T.width(D)+8,vi(a,
w,S)}let P=D=>Math.round(D*S.dpr)/S.dpr,I=D=>P(E+Math.min(Math.max(Q(S,D),0),S.height)),[v,N,H]=[I(w.t),I(Math.min(w.upper,
S.top)),I(w.lower)];_e(o,A,N,S.width),o.style.height=`${Math.max(0,H-N)}px`,o.hidden=!w.hasThreshold,_e(r,A,v,S.width),_e(
s,A,v,S.width),_e(i,0,0,A-4),i.style.height=`${E+S.height}px`;let C=Math.min(Math.max(v,E+d),E+S.height-d),_=O-b-1;Vt?h.
hidden=!0:h.style.transform=`translate(${P(_-6)}px, ${P(C-9)}px) translateX(-100%)`,a.style.transform=`translate(${P(_)}\
px, ${P(C-d)}px)`,a.style.width=`${b}px`;let z=[v-E-17,v-E+4,1].map(D=>{let _t=(D<v-E-ke||D>v-E)&&D>=0&&D+ke<=S.height;return{
at:D,x:_t?Tr(kr(k,S.dpr,D,D+ke),p,_-A-(Vt?6:T.width(_r)+30)):null}}).find(({x:D})=>D!==null);if(c.hidden=!z,!z)return;let B=E+
z.at;c.style.transform=`translate(${P(A+(z.x??0))}px, ${B}px)`,c.classList.toggle("inside",w.hasThreshold&&B>=N&&B+ke<=H)},
endInvitation(){Vt=!0,h.hidden=!0;try{t.ownerDocument.defaultView?.sessionStorage.setItem(Ir,"1")}catch{}},destroy(){for(let w of[
o,r,s,i,c,a,h])w.remove()}}}function Ai(t){try{Vt||=t.ownerDocument.defaultView?.sessionStorage.getItem(Ir)==="1"}catch{}
return Vt}function _e(t,e,n,o){t.style.transform=`translate(${e}px, ${n}px)`,t.style.width=`${o}px`}function vi(t,e,n){t.
setAttribute("aria-valuemax",String(Number(Math.max(n.top,e.t).toPrecision(6)))),t.setAttribute("aria-valuenow",String(Number(
e.t.toPrecision(6))));let o=Et(e);t.setAttribute("aria-valuetext",`${$(e.k,"clusters")}, cut at ${o}; ${Ee(e)}`)}function Or(t,e,n){
let r=[...t.sizes.subarray(0,12)].map((i,c)=>`cluster ${X(t,c)} with ${$(i,e)}`);t.k>12&&r.push(`and ${$(t.k-12)} more`);
let s=Et(t);return`Tree of ${$(t.tree.n,e)}, up to height ${tt(n)}. Cut at ${s} into ${$(t.k,"clusters")}; ${Ee(t)}. ${r.
join(", ")}.`}function $r(t){let e=1;function n(o){let r=o>.999?1:Math.max(o,1e-4);r!==e&&(e=r,t())}return{get share(){return e},zoom(o){
n(e*o)},showAll(){n(1)},reset(){e=1}}}var dn=4;function Ne({data:t,cut:e},n){let{tree:o}=t;if(n.node===void 0){let a=t.n>1?nt(o,x(o.parents,n.leaf)):0,l=X(e,x(
e.labels,n.leaf));return[t.name(n.leaf),[`cluster ${l} · joins at ${tt(a)}`]]}let r=gt(o,n.node),s=e.nodes.indexOf(n.node),
i=`${s<0?"":`Cluster ${X(e,s)} · `}${$(r.length,t.noun)}`,c=[...r.subarray(0,dn)].map(a=>U(t.name(a)));return r.length>
dn&&c.push(`and ${$(r.length-dn)} more`),[i,[`height ${tt(nt(o,n.node))}`,...c]]}var Rr="↑ ↓ move the cut · Enter: walk along the branches · + − h H zoom, 0 shows all",Si="↑ ↓ ← → along the bra\
nches · Enter selects, Shift+Enter adds · Esc: back to the cut",Ei=0;function Pr(t){let{store:e,box:n,handle:o,viewport:r,
heights:s,tip:i,announce:c,getScene:a}=t,l=n.ownerDocument.createElement("div");l.className="hclust-tree-hint",l.id=`hcl\
ust-keys-${++Ei}`,l.textContent=Rr,o.setAttribute("aria-describedby",l.id),n.append(l);let f=-1;function u(w){let{data:S}=e,
{tree:A}=S;f=w,l.textContent=Si,n.classList.add(at);let E=x(A.x,w);r.reveal([E-.5]);let T=w<S.n?{leaf:w}:{node:w};e.setHover(
T);let{frame:k,corner:O}=a(),[L,P]=Ne(e,T),I=(E-k.from)/(k.to-k.from),v={x:O.left+I*k.width,y:O.top+Q(k,nt(A,w))};i.show(
v.x,v.y,L,P),c([L,...P].join(", "))}function h(){f<0||(f=-1,l.textContent=Rr,n.classList.remove(at),e.setHover(null),i.hide())}
function g(w){let{tree:S}=e.data,A=x(S.parents,f);A>=0&&u(ut(S,A)[w])}let m={ArrowUp:()=>u(Math.max(x(e.data.tree.parents,
f),f)),ArrowDown:()=>u(f<e.data.n?f:ut(e.data.tree,f)[0]),ArrowLeft:()=>g(0),ArrowRight:()=>g(1),Home:()=>u(2*e.data.n-2),
Enter:w=>e.select(gt(e.data.tree,f),{add:w.shiftKey}),Escape:h},p=w=>()=>{t.moved(),e.setClusters(Math.min(Math.max(w(e.
cut.k),1),e.data.n))},b={ArrowUp:p(w=>w-1),ArrowRight:p(w=>w-1),ArrowDown:p(w=>w+1),ArrowLeft:p(w=>w+1),PageUp:p(w=>w-10),
PageDown:p(w=>w+10),Home:p(()=>e.data.n),End:p(()=>1),Enter:()=>u(e.hover?.node??e.hover?.leaf??2*e.data.n-2),Escape:()=>e.
select([]),"+":()=>r.zoom(.7,.5),"=":()=>r.zoom(.7,.5),"-":()=>r.zoom(1/.7,.5),h:()=>s.zoom(.7),H:()=>s.zoom(1/.7),0:()=>{
r.showAll(),s.showAll()}},[d,y]=[vt({...b,...m}),vt(b)],M=q(n,{keydown(w){n.classList.remove("by-pointer"),(f<0?y:d)(w)},
focusout:h,pointerdown:h});return{leave:h,destroy:M}}var Ti=.72;function ki(t,e,n=0){let o=new Int32Array(t.n+1);for(let i=0;i<t.n;i++)o[i+1]=x(o,i)+x(e,x(t.order,i));let r=[],
s=[2*t.n-2];for(let i=s.pop();i!==void 0;i=s.pop()){let c=x(t.start,i),a=x(t.sizes,i);a<n||(x(o,c+a)===x(o,c)?r.push(i):
i>=t.n&&s.push(...ut(t,i)))}return r}function zr(t,{data:{tree:e},selection:n,frame:o,theme:r},s){if(!n)return;let{dpr:i}=o,
c=o.width/(o.to-o.from)*i,a=Math.round(o.height*i),l=f=>Math.round(Q(o,f)*i-s/2);t.globalAlpha=Ti,t.fillStyle=r.paper;for(let f of ki(
e,n,1/c)){let u=x(e.start,f),[h,g]=[u,u+x(e.sizes,f)].map(y=>rt(o,y)*i);if(h===void 0||g===void 0||g<0||h>o.width*i)continue;
let m=l(Pt(e,f));f>=e.n&&t.fillRect(h,m,Math.max(1,g-h),a-m);let p=x(e.parents,f);if(p<0)continue;let b=Math.round(rt(o,
x(e.x,f))*i-s/2),d=l(nt(e,p))+s;t.fillRect(b,d,s,Math.max(0,(f<e.n?a:m)-d))}t.globalAlpha=1}var kt=W.cluster_bar,mn=Tt+Te+2,Ce=F+2,gn=8;function Dr(t,e,n,o){let{cut:r,colors:s,frame:i,corner:c}=e,{dpr:a}=i;t.save(),
t.setTransform(1,0,0,1,Math.round(c.left*a),Math.round(c.top*a)),n.width&&n.height&&t.drawImage(n,0,0),t.globalCompositeOperation=
"source-atop";let l=n.height;for(let{label:f,x0:u,x1:h}of Kt(r,i)){let g=x(r.nodes,f);if(g<r.tree.n)continue;let m=Math.
round(Q(i,Pt(r.tree,g))*a-o/2),p=Math.floor(u*a);t.fillStyle=ot(x(s,g)),t.fillRect(p,m,Math.max(1,Math.ceil(h*a)-p),l-m)}
zr(t,e,o),t.restore()}var _i=5;function Hr(t,e){let{cut:n,colors:o,frame:r,corner:s}=e;t.save(),t.translate(s.left,s.top+
r.height);let i=Kt(n,r),[c,a]=kt;for(let{label:l,x0:f,x1:u}of i){let h=u-f>4?.5:0;t.fillStyle=ot(x(o,x(n.nodes,l))),t.beginPath(),
u-f>8?t.roundRect(f+h,c,u-f-2*h,a-c,2):t.rect(f+h,c,Math.max(u-f-2*h,1/r.dpr),a-c),t.fill()}Ni(t,e,i),Sr(t,e,a),Ci(t,e),
e.labels&&Ii(t,e),t.restore()}function Ni(t,{cut:e,theme:n},o){let r=St(e);if(new Set(Array.from(r,ot)).size===e.k)return;
let[s,i]=kt;for(let{label:c,x0:a,x1:l}of o)l-a<i-s||Go(t,x(r,c),(a+l)/2,(s+i)/2,_i,n.paper)}function Ci(t,{data:e,selection:n,
frame:o,theme:r}){if(!n)return;let{order:s}=e.tree,c=ce(a=>n[x(s,a)],[o.from,Math.min(o.to,e.n)],o.width);t.fillStyle=r.
ink;for(let a=0;a<c.length;a+=2){let[l=0,f=0]=[c[a],c[a+1]];t.fillRect(l,1,Math.max(1,f-l),kt[0]-2)}}function Ii(t,{data:e,
selection:n,frame:o,theme:r,face:s,labels:i,flat:c}){let a=c?ft(o)-gn:i;t.textAlign=c?"center":"right",t.textBaseline="m\
iddle";let[l,f]=[Math.max(0,Math.floor(o.from)),Math.min(e.n,Math.ceil(o.to))];for(let u=l;u<f;u++){let h=rt(o,u+.5);if(h<
5||h>o.width-5)continue;let g=x(e.tree.order,u),m=!!n?.[g];t.save(),t.translate(h,c?mn+F/2:mn),c||t.rotate(-Math.PI/2),t.
fillStyle=m?r.ink:r.quiet,t.font=s.css(F,m),t.fillText(s.fit(U(e.name(g)),a,F,m),0,0),t.restore()}}function Br(t,{data:e,
frame:n,corner:o,theme:r,face:s,ticks:i}){t.save(),t.translate(o.left,o.top);let c=Math.max(1,Math.round(n.dpr))/n.dpr,a=f=>Math.
round(f*n.dpr)/n.dpr;t.fillStyle=r.rule,t.fillRect(-c,0,c,n.height),t.font=s.css(),t.textAlign="right",t.textBaseline="m\
iddle";let l=mt(i);i.forEach((f,u)=>{let h=Q(n,f);t.fillStyle=r.rule,t.fillRect(-5,a(h-c/2),5,c),t.fillStyle=r.quiet,t.fillText(
l[u]??"",-9,h+.5)}),e.heightLabel&&n.height>90&&(t.rotate(-Math.PI/2),t.textAlign="center",t.fillText(s.fit(U(e.heightLabel),
n.height-8),-n.height/2,7-o.left)),t.restore()}function Fr(t,{data:e,frame:n,corner:o,theme:r},s){if(n.to-n.from>=e.n)return;
t.fillStyle=r.rule,t.fillRect(o.left,s,n.width,2),t.fillStyle=r.quiet;let i=Math.max(6,(n.to-n.from)/e.n*n.width),c=Math.
min(n.from/e.n*n.width,n.width-i);t.fillRect(o.left+c,s,i,2)}function Wr(t,{data:e,cut:n,colors:o,frame:r,corner:s,theme:i},c,a){
let{tree:l}=e,{dpr:f}=r,u=x(l.start,a),h=u+x(l.sizes,a),g=Math.max(1,Math.round(.5*f));t.save(),t.setTransform(1,0,0,1,Math.
round(s.left*f),Math.round(s.top*f)),t.beginPath(),t.rect(0,-f*4,Math.round(r.width*f),Math.round((r.height+4)*f)),t.clip();
let{rects:m,owner:p}=c,b="";for(let M=0;M<c.count;M++){let w=x(p,M),S=x(l.start,w);if(S<u||S>=h||w>a)continue;let A=x(n.
labels,x(l.order,S)),T=x(l.sizes,w)<=x(n.sizes,A)?ot(x(o,x(n.nodes,A))):i.ink;T!==b&&(t.fillStyle=b=T),t.fillRect(x(m,4*
M)-g,x(m,4*M+1)-g,x(m,4*M+2)+2*g,x(m,4*M+3)+2*g)}t.restore();let[d,y]=[Math.max(0,rt(r,u)),Math.min(r.width,rt(r,h))];y<=
d||(t.fillStyle=i.ink,t.fillRect(s.left+d,s.top+r.height+kt[1]+1,Math.max(y-d,1.5),1.5))}function jr(t,{data:e,frame:n,corner:o,
theme:r},s){let i=rt(n,x(e.tree.start,s)+.5);if(i<0||i>n.width)return;let[c,a]=[o.left+i,o.top+n.height+(kt[0]+kt[1])/2];
t.beginPath(),t.arc(c,a,5,0,2*Math.PI),t.fillStyle=r.paper,t.fill(),t.lineWidth=1.8,t.strokeStyle=r.ink,t.stroke()}function Ur({
data:t,cut:e,frame:n,corner:o},r,s,i){let{tree:c}=t,[a,l]=[r-o.left,s-o.top];if(a<0||a>=n.width||l<-i)return null;let f=Math.
min(Math.max(Math.floor(Ye(n,a)),0),t.n-1),u=x(c.order,f),h=l-n.height;if(h>mn-2)return ft(n)>=Ce?{leaf:u}:null;if(h>kt[0]-
1)return{node:x(e.nodes,x(e.labels,u))};if(h>-5)return{leaf:u};let g=xe(c,n,a,l,i);return g<0?null:g<t.n?{leaf:g}:{node:g}}var Xt={mouse:7,touch:14,line:8,snap:4};function Kr(t){let{store:e,box:n,handle:o,viewport:r,heights:s,tip:i,getScene:c}=t,
a={mode:"press",offset:0,pill:!1,start:[0,1],what:null};function l(p,b){let{frame:d}=c(),{tree:y}=e.data,M=Math.min(Math.
max(xo(d,p),0),d.top),w=At(y,M),S=Q(d,Be(Wt(y,w)));!b&&Math.abs(S-p)<=Xt.snap?e.setClusters(w):e.setThreshold(M)}function f(p,b){
return p.target===o?null:Ur(c(),b.x,b.y,p.pointerType==="touch"?Xt.touch:Xt.mouse)}function u(p,b,d){if(d)if(p.altKey)d.
node!==void 0&&e.flip(d.node);else{let y=d.node===void 0?[d.leaf]:gt(e.data.tree,d.node);e.select(y,{add:p.shiftKey})}else{
let{corner:y,frame:M}=c();!p.shiftKey&&b.x>=y.left&&M.width&&e.select([])}}function h(p,b){n.style.cursor=p?"pointer":r.
part?"grab":"",e.setHover(p),p?i.show(b.x,b.y,...Ne(e,p)):i.hide()}function g(p){if(!Rt(n,p))return;let b=p.deltaMode?16:
1,[d,y]=[p.deltaX*b,p.deltaY*b],{frame:M,corner:w}=c();if(!p.ctrlKey&&!p.shiftKey&&Math.abs(d)>Math.abs(y))return r.part?
(p.preventDefault(),r.move(d/ft(M))):void 0;let S=y||d,A=lt(n,p);if(p.shiftKey||A.x<w.left)return S>0&&s.share===1?void 0:
(p.preventDefault(),s.zoom(Math.exp(S*.002)));if(S>0&&!r.part)return;p.preventDefault();let E=(A.x-w.left)/M.width;r.zoom(
Math.exp(S*(p.ctrlKey?.01:.002)),E)}let m=[zt(n,{down(p,b){if(p.button!==0)return!1;let{frame:d,corner:y}=c(),M=y.top+Q(
d,Math.min(e.cut.t,d.top)),w=p.pointerType==="touch"?Xt.touch:Xt.line,[S,A]=[p.target===o,b.x<y.left-4];return a={mode:S||
A||Math.abs(b.y-M)<=w?"cut":"press",offset:A&&!S?0:M-b.y,pill:S,start:r.shown(),what:S||A?null:f(p,b)},n.classList.add("\
by-pointer"),o.focus({preventScroll:!0}),p.preventDefault(),i.hide(),A&&!S&&l(b.y-y.top,p.altKey),!0},drag(p,b,d){let[y,
M]=[b.x-d.x,b.y-d.y];if(d.moved||=Math.abs(a.mode==="cut"?M:y)>=(a.what?Ot:1),!d.moved)return;let{frame:w,corner:S}=c();
a.mode==="press"&&r.part&&(a.mode="pan"),a.mode==="cut"?(e.setHover(null),t.moved(),l(b.y+a.offset-S.top,p.altKey)):a.mode===
"pan"&&r.move(-y/ft(w),a.start)},up(p,b,d){a.mode==="cut"&&e.flush(),!(d.moved||a.pill||b.x<c().corner.left-4)&&(u(p,b,a.
what),p.pointerType==="touch"&&h(a.what,b))},cancel(){a.mode==="cut"&&e.flush()},hover(p,b){p.pointerType!=="touch"&&h(f(
p,b),b)},leave(){e.setHover(null),i.hide()},pinch(p,b,d){let{frame:y,corner:M}=c();r.zoom(p,(b.x-d-M.left)/y.width),r.move(
-d/ft(c().frame))}}),q(n,{wheel:g,dblclick(){r.showAll(),s.showAll()}})];return()=>{for(let p of m)p()}}var Li=W.head_room,Oi={grown:150,zoomed:96},$i=500;function qr(t,e,n){let o=t.ownerDocument,r=ht(o,n.font),s=null,i=null,
c=o.createElement("canvas"),[a,l]=[0,null],f=fe(()=>E()),u=$r(()=>E()),h=$t(t,"hclust-tree",[w,S],()=>s=null),{box:g,stage:m,
tip:p,announce:b}=h;m.canvas.setAttribute("aria-hidden","true");let d=Lr(g);function y(){if(s){let{cut:wt,selection:Zr,data:yn}=e;
return Object.assign(s,{cut:wt,selection:Zr,data:yn,colors:qe(yn.tree)}),s}let{data:I,cut:v,selection:N}=e,[H,C]=f.shown(),
_=(ct(I.tree)||1)*Li*u.share,[R,z]=[C-H,I.n].map(wt=>(m.width-52-pn)/wt),[B,D]=[R>=Ce,z>=Ce],G=wt=>wt>=A()+gn,_t=B&&G(R),
Ie=Oi[D?"grown":"zoomed"],Gr=D?G(z):_t,Yt=B?Gr?F+2:Math.min(Ie,A()):0;g.style.setProperty("--hc-names",`${D?Yt+6:0}px`);
let Jt={left:0,top:8},Vr=Tt+Te+(Yt?Yt+6:0)+(f.part?5:0),wn=Math.max(40,m.height-Jt.top-Vr),bn=Ct(0,_,wn,44),Xr=Math.max(
...mt(bn).map(wt=>r.width(wt)),0);Jt.left=Math.max(Math.ceil(Xr)+11+(I.heightLabel?F+9:4),vr(r));let Yr={width:Math.max(
20,m.width-Jt.left-pn),height:wn,from:H,to:C,top:_,dpr:m.dpr},Jr=qe(I.tree);return s={data:I,cut:v,colors:Jr,selection:N,
frame:Yr,corner:Jt,theme:n,face:r,ticks:bn,labels:Yt,flat:_t},i=null,s}function M(I){if(!i){i=be(I.data.tree,I.frame),c.
width=Math.round(I.frame.width*I.frame.dpr),c.height=Math.round(I.frame.height*I.frame.dpr);let v=c.getContext("2d");v&&
ye(v,i,n.quiet)}return i}function w(I){let v=y();Dr(I,v,c,M(v).thick),Hr(I,v),Br(I,v),Fr(I,v,m.height-3)}function S(I){let v=y(),
{hover:N}=e;N?.node!==void 0&&Wr(I,v,M(v),N.node),N?.leaf!==void 0&&jr(I,v,N.leaf),d.show(v,M(v),m.width)}function A(){let{
data:I}=e;if(l!==I.name){let v="";for(let N=0;N<I.n;N++){let H=U(I.name(N));H.length>v.length&&(v=H)}[a,l]=[Math.ceil(r.
width(v,F,!0)),I.name]}return a}function E(){s=null,m.paint()}let T,k=()=>b(Or(e.cut,e.data.noun,ct(e.data.tree))),O=()=>{
clearTimeout(T),T=setTimeout(k,$i)},L={store:e,box:g,handle:d.handle,viewport:f,heights:u,moved:d.endInvitation,tip:p,announce:b,
getScene:y},P=Pr(L);return h.onDestroy(Kr(L),P.destroy,()=>clearTimeout(T),e.subscribe("data",()=>{f.reset(e.data.n),u.reset(),
p.hide(),P.leave(),E(),k()}),e.subscribe("order",E),e.subscribe("cut",()=>{s&&s.cut.k===e.cut.k&&s.cut.tree===e.cut.tree?
m.paint(1):m.paint(),O()}),e.subscribe("selection",()=>m.paint(0)),e.subscribe("reveal",()=>{let{start:I}=e.data.tree;f.
reveal(e.wanted.map(v=>x(I,v)))}),e.subscribe("hover",()=>m.paint(1))),f.reset(e.data.n),k(),{restyle(I){n=I,r=ht(o,n.font),
l=null,E()},destroy(){h.destroy(),c.width=c.height=0}}}var Ri={tree:qr,clustermap:Ho,scatter:fr};function Pi(){let t=null;return{initialize({model:e}){return t=Ue(e),()=>{t?.destroy(),
t=null}},render({model:e,el:n}){return t??=Ue(e),zi(n,t)}}}function zi(t,e){let n=t.ownerDocument,o=n.createElement("div");
o.className="hclust hclust-live";let r=n.createElement("span");r.style.display="none",t.append(r,o);let s=Re(t,r);Oe(o,s);
let i=[],c=[],a=null;function l(){let d=Qt(o,"hclust-live-bar");e.model.get("controls")&&c.push(pr(d,e).destroy);let y=gr(
d,e);a=y.box,c.push(y.destroy,()=>d.remove()),f();let M=e.model.get("parts")??["tree"],w=null;for(let A of M){let E=Ri[A];
if(!E)continue;A!=="tree"&&(w??=Qt(o,"hclust-live-pair"));let T=Qt(A==="tree"?o:w,`hclust-part-${A}`);i.push({make:E,box:T,
view:E(T,e,s)})}let S=i[0]?.box;S&&c.push(wr(S,e).destroy)}function f(){let d=t.closest(".hclust")?.querySelector(".hclu\
st-find-slot");d&&a&&a.parentElement!==d&&d.append(a)}function u(){for(let{view:d,box:y}of i)d.destroy(),y.remove();for(let d of c)
d();o.querySelector(".hclust-live-pair")?.remove(),i=[],c=[]}function h(){let d=Re(t,r);if(JSON.stringify(d)!==JSON.stringify(
s)){s=d,Oe(o,s);for(let y of i)y.view.restyle?y.view.restyle(s):(y.view.destroy(),y.view=y.make(y.box,e,s))}}let g=()=>{
u(),l()};for(let d of["parts","controls"])e.model.on(`change:${d}`,g);let m=vn(o,h);l();let p=st(o),b=new p.ResizeObserver(
()=>{f(),h()});return b.observe(o),p.addEventListener($e,e.announceCut),()=>{p.removeEventListener($e,e.announceCut),m(),
b.disconnect();for(let d of["parts","controls"])e.model.off(`change:${d}`,g);u(),e.flush(),o.remove(),r.remove()}}export{Pi as default};
